import { startDemo } from './server.mjs'

const { address } = await startDemo(Number(process.env.PORT ?? 8080))
console.log(`The QA page is at ${address}`)
