import { fileURLToPath } from 'node:url'
import { openStock } from './open-stock.ts'
import { serveDemo } from './serve-demo.ts'

const { HOST: host = '127.0.0.1', PORT = '4173' } = process.env
const port = Number(PORT)

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a whole number from 0 to 65535; it was '${PORT}'.`)
  process.exit(1)
}
try {
  const folder = fileURLToPath(new URL('../page', import.meta.url))
  const { address, inUse } = await serveDemo({ folder, host, port, store: await openStock() })
  if (inUse.length > 0) console.log(`Port ${inUse.join(', ')} is in use.`)
  console.log(`The QA page is at ${address}`)
} catch (error) {
  console.error(`The QA page could not start: ${(error as Error).message}`)
  process.exit(1)
}
