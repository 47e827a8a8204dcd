import type { PayOutcome } from '../../src/index.ts'
import type { ShopGlobals } from './in-page.ts'
import type { Opened, Shop } from './shop.ts'

declare const window: Window & ShopGlobals
declare const { inPage, checkoutHooks, documentId }: ShopGlobals

/** Waits, in milliseconds. */
export const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** What the PG says. */
export type Answer = { kind: 'ok' | 'deposit' | 'force-close' } | { kind: 'fail'; message: string; code?: string }

const failed = (message: string, code?: string): Answer => ({ kind: 'fail', message, ...(code ? { code } : {}) })

/** Answers by name. Sources of the words: PortOne's pages and public dumps. */
export const answers = {
  ok: { kind: 'ok' },
  deposit: { kind: 'deposit' },
  forceClose: { kind: 'force-close' },
  cancelled: failed('[결제포기] 사용자가 결제를 취소하셨습니다'),
  refused: failed('고객사 요청에 의해 결제를 중단합니다. (상세사유 : 재고(2개) 부족 (A동))'),
  refusedOldWords: failed('가맹점 요청에 의해 결제를 중단합니다. (상세사유 : 품절)'),
  refusedWithoutReason: failed('고객사 요청에 의해 결제를 중단합니다. (상세사유 : 알 수 없음)'),
} as const satisfies Record<string, Answer>

/** The message by which a PG's frame answers. */
const frameMessage = (data: Record<string, unknown>, answer: Answer) => ({
  action: 'done',
  data: {
    request_id: data.request_id,
    success: answer.kind !== 'fail',
    imp_uid: 'imp_111',
    merchant_uid: data.merchant_uid,
    pg_provider: 'html5_inicis',
    pg_type: 'payment',
    pay_method: 'card',
    paid_amount: 1000,
    status: answer.kind === 'fail' ? 'failed' : 'paid',
    error_msg: answer.kind === 'fail' ? answer.message : null,
    ...(answer.kind === 'fail' && { error_code: answer.code ?? null }),
    ...(answer.kind === 'deposit' && {
      pay_method: 'vbank',
      status: 'ready',
      vbank_num: '790',
      vbank_name: '하나은행',
      vbank_holder: 'h',
      vbank_date: 1_700_000_000,
    }),
  },
})

/**
 * Posts a message from the very document that was handed the payment: one that was rebuilt at its address can't answer.
 * Returns whether it was still there.
 */
export async function postFromFrame(shop: Shop, opened: Opened, message: unknown): Promise<boolean> {
  if (opened.step !== 'frame-got') return false
  for (const frame of shop.page.frames()) {
    const id = await frame.evaluate(() => documentId).catch(() => undefined)
    if (id === opened.document)
      return frame
        .evaluate((text) => window.parent.postMessage(text, '*'), JSON.stringify(message))
        .then(
          () => true,
          () => false,
        )
  }
  return false
}

/** Answers for a window that opened. Returns whether there was anybody to answer. */
export async function answer(shop: Shop, opened: Opened | undefined, what: Answer): Promise<boolean> {
  if (!opened) return false
  if (opened.step === 'frame-got') return postFromFrame(shop, opened, frameMessage(opened.data.data, what))
  return shop.page.evaluate(
    ([order, what]) => {
      const hooks = checkoutHooks[order]
      if (!hooks) return false
      const numbers = { imp_uid: 'imp_checkout_1', merchant_uid: order }
      if (what.kind === 'force-close') {
        if (!hooks.onForceClose) return false
        hooks.onForceClose()
      } else if (what.kind !== 'fail') hooks.onTransactionOver('PAYMENT', numbers)
      else if (hooks.onTransactionFail)
        hooks.onTransactionFail('PAYMENT', {
          pgProvider: 'PG_PROVIDER_TOSSPAYMENTS',
          storeId: 'store-1',
          txId: 'imp_checkout_1',
          paymentId: order,
          windowType: 'IFRAME',
          pgCode: 'C',
          pgMessage: what.message,
          message: what.message,
        })
      else hooks.onTransactionOver('PAYMENT', { ...numbers, error_code: what.code ?? 'F400', error_msg: what.message })
      return true
    },
    [opened.order, what] as const,
  )
}

/** An outcome in a line. */
export function brief(outcome: PayOutcome): string {
  const { status, money, confirm, code, detail, reason, because, blockedBy, account, customer } =
    outcome as PayOutcome & Record<string, unknown>
  const more = { reason, detail, because, blockedBy, account, customer }
  const told = Object.entries(more).filter(([, value]) => value !== undefined && value !== null)
  return [
    code ? `${status}/${code}` : status,
    money,
    `confirm=${confirm}`,
    ...told.map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`),
  ].join(' ')
}

/**
 * What came of a payment: the outcome, or the bare script's answer. `HANGS` and `never`: nothing, within `patience`
 * milliseconds.
 */
export async function result(shop: Shop, key = 'order-1', patience?: number): Promise<string> {
  const { mode, page } = shop
  const until = Date.now() + (patience ?? (mode === 'wrapped' ? 8000 : 1500))
  for (;;) {
    const found = await page
      .evaluate(
        (key) => ({ outcome: inPage.outcomes[key], answers: inPage.answers.filter((one) => one.key === key) }),
        key,
      )
      .catch(() => undefined)
    const { outcome, answers: [first] = [] } = found ?? {}
    if (outcome !== undefined && outcome !== 'pending')
      return 'thrown' in outcome ? `threw ${outcome.thrown}` : brief(outcome)
    if (first) return `answered ${JSON.stringify(first.response)}`
    if (Date.now() > until) return mode === 'wrapped' ? 'HANGS' : 'never'
    await sleep(40)
  }
}

/** What was handed to `onLateAnswer`, or how often the bare callback was called. */
export async function late(shop: Shop): Promise<string> {
  const { page, mode } = shop
  if (mode === 'bare') return `${await page.evaluate(() => inPage.answers.length)} callbacks`
  const told = await page.evaluate(() => inPage.late)
  return told.map(([key, outcome]) => `${key}: ${brief(outcome)}`).join('; ') || 'none'
}

/** What the customer sees: PortOne's overlay, windows of the checkout, popups, and whether the shop is hidden. */
export async function screen(shop: Shop): Promise<string> {
  const popups = shop.page.context().pages().length - 1
  const seen = await shop.page
    .evaluate(() => {
      const dialog = document.querySelector('.imp-dialog')
      const text = document.createElement('p')
      text.textContent = 'Shop'
      document.body.append(text)
      const hidden = text.getClientRects().length === 0
      text.remove()
      return {
        // Without its style sheet, before init, it is an empty block: nobody sees it.
        overlay: dialog !== null && dialog.getBoundingClientRect().height > 0,
        windows: document.querySelectorAll('.checkout-window').length,
        hidden,
      }
    })
    .catch(() => undefined)
  if (!seen) return 'page left'
  const parts = [
    seen.overlay && 'overlay',
    seen.windows > 0 && `${seen.windows} checkout`,
    popups > 0 && `${popups} popup`,
    seen.hidden && 'shop hidden',
  ]
  return parts.filter(Boolean).join(', ') || 'clear'
}

/** What PortOne's script alerted. */
export const alerts = (shop: Shop): string | undefined =>
  shop.seen.flatMap((one) => (one.step === 'alert' ? [one.text.slice(0, 40)] : [])).join(' | ') || undefined

/** What the script handed on: to the frame, or to the checkout's `prepare`. */
export function handedOn(shop: Shop): Record<string, unknown>[] {
  return shop.seen.flatMap((one) => {
    if (one.step === 'frame-got' && one.data.action === 'payment') return [one.data.data]
    if (one.step === 'sent' && /\/api\/(issue-)?prepare\//.test(one.url))
      return [(one.body?.data ?? {}) as Record<string, unknown>]
    return []
  })
}
