import type { ConfirmLogLine } from './merchant-state.ts'

/** As much as the endpoint itself reads, in bytes. */
const limit = 10_240

/** Reads a copy of a body up to the limit, or until `stop` is called. What is longer is of no call that the log can name. */
function readCopy(copy: Request): { text: Promise<string>; stop: () => void } {
  const reader = copy.body?.getReader()
  const stop = () => void reader?.cancel().catch(() => {})
  const read = async () => {
    const decoder = new TextDecoder()
    let text = ''
    for (let size = 0; reader && size <= limit; ) {
      const { done, value } = await reader.read()
      if (done) return text + decoder.decode()
      size += value.byteLength
      text += decoder.decode(value, { stream: true })
    }
    stop()
    return ''
  }
  return { text: read().catch(() => ''), stop }
}

/** The fields of a call, where they are texts and a number: a caller can write anything there. */
function asked(text: string): Pick<ConfirmLogLine, 'impUid' | 'merchantUid' | 'amount'> {
  let body: { imp_uid?: unknown; merchant_uid?: unknown; amount?: unknown } = {}
  try {
    body = Object(JSON.parse(text))
  } catch {
    // The endpoint refuses it; the log shows a call of nobody's.
  }
  const word = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '')
  return {
    impUid: word(body.imp_uid),
    merchantUid: word(body.merchant_uid),
    amount: typeof body.amount === 'number' ? body.amount : null,
  }
}

/** Begins a line of the log with the question; the function it returns ends it with the answer. */
export function confirmLogLine(question: Request): (answer: Response) => Promise<ConfirmLogLine> {
  const at = Date.now()
  const { text, stop } = readCopy(question)
  return async (answer) => {
    const took = Date.now() - at
    // The endpoint has answered: what still comes is no call.
    stop()
    return { at, ...asked(await text), status: answer.status, body: await answer.text(), took }
  }
}
