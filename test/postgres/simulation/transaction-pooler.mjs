// A pooler in transaction mode, as small as one can be: what a client sends up to its Sync goes to one of two connections in turn.
import { connect, createServer } from 'node:net'

/** The lengths of the whole messages at the head of a buffer, each with its kind. */
function* messages(buffer, hasKind = true) {
  for (let at = 0; ; ) {
    const header = hasKind ? 1 : 0
    if (buffer.length < at + header + 4) return
    const end = at + header + buffer.readUInt32BE(at + header)
    if (buffer.length < end) return
    yield { kind: hasKind ? String.fromCharCode(buffer[at]) : '', end }
    at = end
  }
}

/**
 * Starts one before a server. A statement that was named on one connection isn't known on the other.
 *
 * @param {number} port The server's.
 * @returns {Promise<{ port: number, stop: () => void }>}
 */
export function startPooler(port) {
  const server = createServer((client) => {
    const backends = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')]
    const isWelcome = [true, true]
    let turn = 0
    let isStarted = false
    let unsent = Buffer.alloc(0)
    const end = () => {
      for (const socket of [client, ...backends]) socket.destroy()
    }
    for (const socket of [client, ...backends]) socket.on('error', end).on('close', end)
    for (const [index, backend] of backends.entries()) {
      let heard = Buffer.alloc(0)
      backend.on('data', (data) => {
        heard = Buffer.concat([heard, data])
        let told = 0
        for (const { kind, end } of messages(heard)) {
          // The client hears of one connection only: the second one's welcome is its own.
          if (index === 0 || !isWelcome[index]) client.write(heard.subarray(told, end))
          if (kind === 'Z') isWelcome[index] = false
          told = end
        }
        heard = heard.subarray(told)
      })
    }
    client.on('data', (data) => {
      unsent = Buffer.concat([unsent, data])
      if (!isStarted) {
        const [first] = messages(unsent, false)
        if (!first) return
        isStarted = true
        for (const backend of backends) backend.write(unsent.subarray(0, first.end))
        unsent = unsent.subarray(first.end)
      }
      let sent = 0
      for (const { kind, end } of messages(unsent))
        if (kind === 'S' || kind === 'Q' || kind === 'X') {
          backends[turn].write(unsent.subarray(sent, end))
          sent = end
          turn = 1 - turn
        }
      unsent = unsent.subarray(sent)
    })
  })
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done({ port: server.address().port, stop: () => server.close() }))
  })
}
