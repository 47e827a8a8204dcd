import { fileURLToPath } from 'node:url'
import express from 'express'
import { toNodeListener } from 'imp-confirm/endpoint'
import { askAsPortone, confirm, placeOrder, portone, products, settle, webhook } from './shop.js'

const { PORT = 3000, PUBLIC_URL = 'https://shop.example' } = process.env
const app = express()

// In front of body parsers: the endpoint reads the call itself, and its deadline counts from there.
app.post('/payments/confirm', toNodeListener(confirm))
app.post('/payments/webhook', toNodeListener(webhook))
app.use(express.json())

const shop = { products, simulated: portone !== null, confirmUrl: `${PUBLIC_URL}/payments/confirm` }
app.get('/api/shop', (_, response) => response.json(shop))
app.post('/api/orders', (request, response) => {
  const order = placeOrder(request.body?.item)
  response.status(order ? 201 : 404).json(order)
})
app.get('/api/orders/:number', async (request, response) => {
  const settled = await settle(request.params.number)
  response.status(settled ? 200 : 404).json(settled && { status: settled.status })
})
if (portone)
  app.post('/simulator/confirm', async (request, response) => {
    const answer = await askAsPortone(JSON.stringify(request.body))
    response.status(answer.status).json(await answer.json())
  })

// Every page is the same file; the browser chooses by the path.
const dist = fileURLToPath(new URL('dist', import.meta.url))
app.use(express.static(dist))
app.get('/{*page}', (_, response) => response.sendFile('index.html', { root: dist }))

app.listen(PORT, (error) => {
  if (error) throw error // the port is taken, for one
  console.log(`http://localhost:${PORT} (${portone ? 'simulator: no money moves' : 'PortOne'})`)
})
