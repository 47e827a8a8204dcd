// Beside Node's own types.
import { createServer } from 'node:http'
import { approve, confirmEndpoint, toNodeListener } from 'imp-confirm/endpoint'

export const server = createServer(toNodeListener(confirmEndpoint(() => approve())))
