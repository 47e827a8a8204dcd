import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'libsql'
import { confirmEndpoint, toNodeListener } from '../../src/endpoint/index.ts'
import { decideByHolds, sqliteHolds } from '../../src/holds/index.ts'

// A shop in a process of its own, to be killed: confirm-server <file of the stock> <time that orders are held until>.

const [path = '', holdUntil = ''] = process.argv.slice(2)
const holds = sqliteHolds(new Database(path))
const decide = decideByHolds(holds, {
  itemsOf: () => ({ items: [{ item: 'coffee', quantity: 1 }], amount: 1000, until: new Date(Number(holdUntil)) }),
})

const endpoint = confirmEndpoint(
  async (call) => {
    const decision = await decide(call)
    // Some time between the hold and the answer, for the process to be killed in: another one for each order.
    await sleep((Number(call.merchantUid.slice('order_'.length)) * 7919) % 2000)
    return decision
  },
  { onLateApproval: ({ merchantUid, impUid }) => holds.release(merchantUid, impUid) },
)

const server = createServer(toNodeListener(endpoint))
server.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`)
})
