import type { PayOutcome } from 'imp-confirm'
import { beginPayment } from './begin-payment.ts'
import type { SaleOrder } from './sale-order.ts'
import type { Attempt, World } from './simulation-context.ts'
import { openTab } from './tab.ts'

const confirmUrl = 'https://shop.example/payments/confirm'
const returnUrl = 'https://shop.example/payments/return'
const ordinary = 'Mozilla/5.0 (Linux; Android 14; SM-S918N) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36'
const instagram = `${ordinary} Instagram 389.0.0.30.85 Android`

/** An outcome in few words, for the table. */
const labelOf = (outcome: PayOutcome): string =>
  'code' in outcome ? `${outcome.status}: ${outcome.code}` : outcome.status

/**
 * One payment attempt, on a page of its own, with the real SDK.
 *
 * @returns Resolves when the attempt has ended for the customer: with an outcome, or by leaving. What the servers have to do
 * with it goes on.
 */
export function pay(world: World, order: SaleOrder, attempt: Attempt): Promise<void> {
  const { clock, random, shop, violation } = world
  const { fate } = attempt
  const { orderId, amount } = order
  const inInstagram = fate.browser !== 'ordinary'
  const userAgent =
    fate.browser.startsWith('Instagram') && fate.browser !== 'Instagram, not recognised' ? instagram : ordinary
  const tab = openTab(world)
  attempt.tab = tab

  return new Promise((resolve) => {
    const end = (label: string) => {
      attempt.ending ??= label
      resolve()
    }
    const tell = (call: () => Promise<unknown>) =>
      clock.setTimeout(() => call().catch(() => world.count('page got no answer of the shop')), random.between(20, 400))

    /** What the shop's page does with an outcome, and what may never be true of one. */
    const conclude = (outcome: PayOutcome) => {
      const approved = attempt.payment?.facts.approvedAt !== undefined
      if (outcome.money === 'not-moved' && approved)
        violation(orderId, `${labelOf(outcome)} is not-moved; the PG approved`)
      if (outcome.status === 'completed' && !approved) violation(orderId, 'completed; the PG never approved')
      if (outcome.status !== 'refused' && outcome.confirm !== attempt.confirmSent)
        violation(orderId, `confirm is ${outcome.confirm}; it was ${attempt.confirmSent}`)
      if (outcome.status === 'completed') tell(() => shop.verify(outcome.impUid, orderId))
      else if (outcome.status !== 'refused') tell(() => shop.verifyOrder(orderId))
    }
    const settled = (outcome: PayOutcome) => {
      conclude(outcome)
      end(labelOf(outcome))
    }
    const leave = () => {
      tab.close()
      portone.restore()
    }
    /** PortOne sends the customer back: this page goes, and the return page reads its own address. */
    const navigate = (url: string) => {
      leave()
      if (attempt.ending !== undefined) return
      clock.setTimeout(
        () => {
          if (attempt.ending !== undefined) return
          const returned = openTab(world, tab.storage)
          attempt.tab = returned
          const outcome = returned.page.readPayRedirect(url, {
            storage: tab.storage,
            expected: { merchantUid: orderId },
          })
          if (outcome) settled(outcome)
          else violation(orderId, `the return page found no payment in ${url}`)
        },
        random.between(200, 3000),
      )
    }

    const portone = beginPayment({
      world,
      order,
      attempt,
      tab,
      navigate,
      userAgent: inInstagram ? instagram : ordinary,
    })
    const request = {
      pg: attempt.pg,
      pay_method: 'card',
      merchant_uid: orderId,
      name: 'Coffee',
      amount,
      m_redirect_url: returnUrl,
    }
    const imp = {
      init: () => {},
      request_pay: (given: Record<string, unknown>, callback: (response: unknown) => void) => {
        attempt.confirmSent = given.confirm_url === undefined ? 'skipped' : 'requested'
        if (fate.honesty === 'takes confirm_url out') delete given.confirm_url
        if (fate.honesty === 'changes the amount') given.amount = 100
        portone.IMP.request_pay(given, callback)
      },
      close: () => portone.IMP.close?.(),
    }
    tab.page
      .requestPayWithConfirm(request, {
        confirmUrl,
        timeLimit: 600_000,
        instagram:
          fate.browser === 'Instagram, paid without confirm'
            ? tab.page.payWithoutConfirm({ precheck: () => shop.letGo(orderId) })
            : tab.page.block(),
        onLateAnswer: (outcome) => tab.isOpen() && conclude(outcome),
        environment: { ...tab.clock, imp, userAgent, window: undefined, storage: tab.storage },
      })
      .then((outcome) => tab.isOpen() && settled(outcome))
    if (fate.customer === 'is gone')
      clock.setTimeout(
        () => {
          if (attempt.ending === undefined) leave()
          end('left')
        },
        random.between(0, attempt.delay + 10_000),
      )
  })
}
