import type { AnyConfirmRequest, ConfirmHandler, Decide } from '../endpoint/confirm-call.ts'
import { confirmEndpoint } from '../endpoint/confirm-endpoint.ts'
import type { Asked, ConfirmEndpointOptions, V2Options } from '../endpoint/endpoint-options.ts'
import { checkWhole } from './check-input.ts'
import { type DecideByHoldsOptions, decideByHolds, heldPaymentOf, orderFinder } from './decide-by-holds.ts'
import type { HoldStore } from './hold-store.ts'
import type { DueReport, PaymentLookups, SettleOptions } from './settle-answers.ts'
import { wrongUse } from './wrong-use.ts'

/** How often due holds are settled, and who is told. */
export interface SweepOptions extends Pick<SettleOptions, 'batch' | 'atOnce'> {
  /** The time between the end of a sweep and the next, in whole milliseconds, 10 to a day. Absent: 30,000. */
  every?: number | undefined
  /** Told of every sweep, by the timer or by hand. */
  onReport?: ((report: DueReport) => unknown) | undefined
  /** Told when a sweep of the timer's failed; the next one comes all the same. Absent: `console.error`. */
  onError?: ((error: unknown) => unknown) | undefined
}

/** Everything that a confirm endpoint on holds needs. */
export type ConfirmByHoldsOptions<
  V2 extends V2Options | undefined = undefined,
  V1 extends boolean = true,
  WithoutAmount extends boolean = false,
> = DecideByHoldsOptions &
  Omit<ConfirmEndpointOptions<V2, V1, WithoutAmount>, 'onLateApproval'> & {
    /** How due holds are looked up at PortOne: `{ v1: paymentLookup(rest, …) }` from `imp-confirm/verify`. */
    verify: PaymentLookups
    /** `false`: no timer; call `settle()` yourself, as from a platform's cron. Absent: every 30 seconds. */
    sweep?: SweepOptions | false | undefined
  }

/** A confirm endpoint with its holds. */
export interface ConfirmByHolds {
  /** Mount it as any other: `export const POST = shop.confirm`, or `toNodeListener(shop.confirm)`. */
  confirm: ConfirmHandler
  /** Settles what is due, now. One at a time: a second call gets the first one's report. */
  settle: () => Promise<DueReport>
  /** Stops the timer, and resolves when a sweep that runs has ended; what it looked up is settled. Harmless when repeated. */
  stop: () => Promise<void>
}

/**
 * The whole of it in one call: the endpoint that PortOne asks, deciding by holds; late approvals given back; and due holds settled
 * by what PortOne says, until `stop()`. The timer keeps no process alive.
 *
 * @example
 * ```ts
 * const shop = confirmByHolds(holds, {
 *   itemsOf: (order) => orders.find(order),
 *   verify: { v1: paymentLookup(rest, { expected: (order) => orders.expected(order) }) },
 * })
 * app.post('/payments/confirm', toNodeListener(shop.confirm))
 * process.once('SIGTERM', () => shop.stop())
 * ```
 */
export function confirmByHolds<
  V2 extends V2Options | undefined = undefined,
  V1 extends boolean = true,
  WithoutAmount extends boolean = false,
>(holds: HoldStore, options: ConfirmByHoldsOptions<V2, V1, WithoutAmount>): ConfirmByHolds {
  const { orderOf, itemsOf, holdFor, paymentsPerOrder, perCustomer, language, verify, sweep, ...endpoint } = options
  if (typeof verify !== 'object' || verify === null)
    throw wrongUse('confirmByHolds: verify must be look-ups by version, such as { v1: paymentLookup(rest, …) }.')
  const find = orderFinder(orderOf)
  const decide = decideByHolds(holds, { orderOf, itemsOf, holdFor, paymentsPerOrder, perCustomer, language })

  /** This payment was stopped, since nobody heard the approval: its own share goes back, and no other. */
  const onLateApproval = async (call: AnyConfirmRequest) => {
    const order = await find(call.merchantUid)
    if (order === null) return
    const { payment, version } = heldPaymentOf(call)
    await holds.release(order, payment, { version })
  }

  const { every, batch, atOnce, onReport, onError = console.error } = sweep || {}
  const pause = checkWhole(every, 'sweep.every', [10, 86_400_000, 30_000])
  const stopped = new AbortController()
  let running: Promise<DueReport> | null = null
  const settle = () => {
    running ??= holds
      .settleDue(verify, { batch, atOnce, signal: stopped.signal })
      .then((report) => {
        onReport?.(report)
        return report
      })
      .finally(() => {
        running = null
      })
    return running
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  const plan = () => {
    if (stopped.signal.aborted) return
    timer = setTimeout(() => settle().catch(onError).finally(plan), pause)
    // Node's and Bun's timers keep a process alive; browsers' and workers' are numbers.
    ;(timer as { unref?: () => void }).unref?.()
  }
  if (sweep !== false) plan()

  return {
    confirm: confirmEndpoint<V2, V1, WithoutAmount>(decide as unknown as Decide<Asked<V2, V1, WithoutAmount>>, {
      ...(endpoint as ConfirmEndpointOptions<V2, V1, WithoutAmount>),
      onLateApproval: onLateApproval as ConfirmEndpointOptions<V2, V1, WithoutAmount>['onLateApproval'],
    }),
    settle,
    stop: async () => {
      stopped.abort()
      clearTimeout(timer)
      await running?.catch(() => {})
    },
  }
}
