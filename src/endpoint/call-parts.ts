import type { ConfirmCallParts } from './confirm-call.ts'
import type { IncomingConfirm } from './incoming-confirm.ts'
import { type PendingConfirm, signalOf } from './pending-confirm.ts'

/** No private field: in this package's ES2020 that is a WeakMap, whose entries keep the garbage collector busy. */
const pendingOf: unique symbol = Symbol('pending')
const incomingOf: unique symbol = Symbol('incoming')

/** What `decide` is given beside the payment. A class for its speed: own getters for each call cost more than all the rest. */
export class CallParts implements ConfirmCallParts {
  readonly [pendingOf]: PendingConfirm
  readonly [incomingOf]: IncomingConfirm
  readonly context: unknown

  constructor(pending: PendingConfirm, incoming: IncomingConfirm) {
    this[pendingOf] = pending
    this[incomingOf] = incoming
    this.context = incoming.context
  }

  get signal(): AbortSignal {
    return signalOf(this[pendingOf])
  }

  get request(): Request {
    return this[incomingOf].request
  }
}
