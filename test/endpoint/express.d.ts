/** As much of Express as the tests use: it ships no types of its own. */
declare module 'express' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Middleware = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => unknown

  interface Application {
    (request: IncomingMessage, response: ServerResponse): unknown
    use(middleware: Middleware): void
    all(path: string, listener: (request: IncomingMessage, response: ServerResponse) => unknown): void
  }

  const express: { (): Application; json(): Middleware }
  export default express
}
