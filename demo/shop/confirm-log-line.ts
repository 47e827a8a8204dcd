import type { ConfirmLogLine } from './merchant-state.ts'

/** Begins a line of the log with the question; the function it returns ends it with the answer. */
export function confirmLogLine(question: Request): (answer: Response) => Promise<ConfirmLogLine> {
  const at = Date.now()
  const asked = question.json().then(
    (body) => Object(body) as { imp_uid?: unknown; merchant_uid?: unknown; amount?: unknown },
    // The endpoint refuses it; the log shows a call of nobody's.
    () => ({}) as Record<string, undefined>,
  )
  return async (answer) => {
    const took = Date.now() - at
    const { imp_uid = '', merchant_uid = '', amount } = await asked
    return {
      at,
      merchantUid: String(merchant_uid),
      impUid: String(imp_uid),
      amount: typeof amount === 'number' ? amount : null,
      status: answer.status,
      body: await answer.text(),
      took,
    }
  }
}
