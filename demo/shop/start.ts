import { fileURLToPath } from 'node:url'
import { readPort } from './listen.ts'
import { openStock } from './open-stock.ts'
import { serveDemo } from './serve-demo.ts'

const { HOST: host = '127.0.0.1', PORT = '4173' } = process.env

try {
  const port = readPort(PORT)
  const folder = fileURLToPath(new URL('../page', import.meta.url))
  const { address, inUse } = await serveDemo({ folder, host, port, store: await openStock() })
  if (inUse.length > 0) console.log(`Port ${inUse.join(', ')} is in use.`)
  console.log(`The QA page is at ${address}`)
} catch (error) {
  console.error(`The QA page could not start: ${(error as Error).message}`)
  process.exit(1)
}
