import type { HttpErrorId } from './http-errors.ts'

/** The body's bytes, or what was wrong. */
export type ReadBody = Uint8Array | HttpErrorId

/** A body on its way in. */
export interface BodyReading {
  /** Resolves once the body is whole, is over the limit, or breaks off; never rejects. */
  done: Promise<ReadBody>
  /** Gives up: `done` resolves soon, with anything, and what still comes is thrown away. */
  stop(): void
  /** The bytes aren't those that came, but JSON again of what a body parser made of them. Absent: they are. */
  remade?: boolean
  /** Somebody had a part of it before, so that it may begin in the middle. Absent: nobody is known to. */
  begun?: boolean
}

/** Whoever waits for the answer. */
export interface Connection {
  /** Nobody is there any more. */
  readonly gone: boolean
  /** Calls `lost` when they hang up. Returns how to stop that. */
  watch(lost: () => void): () => void
  /**
   * Calls `unsent` where an answer of ours that was handed over has certainly left nobody: it waited behind another one on
   * the connection, which broke. At most once. Absent: the host can't tell.
   */
  onUnsent?(unsent: () => void): void
}

/**
 * A call as a mount hands it over. Each kind of host fills this from what it has: Node's request and response, a
 * web-standard `Request`, an event of a serverless platform. Nothing in it costs anything until it is asked for.
 */
export interface IncomingConfirm {
  /** In capitals. */
  readonly method: string
  /** A header, by its name in small letters. `null` when there is none; several of one name are joined by `, `. */
  header(name: string): string | null
  /** The address at the other end of the connection. `null` when the mount can't tell. */
  readonly address: string | null
  /** Reads the body; at most once. `limit` is in bytes. */
  readBody(limit: number): BodyReading
  /** Lets go of a body that nobody will read, so that the host can use the connection again. */
  discardBody(): void
  readonly connection: Connection
  /** Made when it is looked at. */
  readonly request: Request
  /** Whatever the mount passed. */
  readonly context: unknown
}

/** What is to be sent back. */
export interface ConfirmAnswer {
  /** Exactly 200 for an approval, 400 or more for everything else. */
  status: number
  /** The answer's, by their names in small letters. */
  headers: Readonly<Record<string, string>>
  /** JSON. */
  body: string
}
