import type { HttpErrorId } from './http-errors.ts'
import type { IncomingConfirm } from './incoming-confirm.ts'

/**
 * Checks what can be told before the body is read.
 *
 * @returns What is wrong, or `undefined`.
 */
export function checkHead(call: Pick<IncomingConfirm, 'method' | 'header'>): HttpErrorId | undefined {
  if (call.method !== 'POST') return 'method-not-allowed'
  const contentType = call.header('content-type')
  // A proxy may send it twice: every one has to say so.
  if (contentType !== 'application/json')
    for (const said of (contentType ?? '').toLowerCase().split(',')) {
      const [type = '', ...parameters] = said.split(';').map((part) => part.trim())
      if (type !== 'application/json') return 'not-json'
      const charset = parameters.find((parameter) => parameter.startsWith('charset='))
      if (charset && !/^charset="?utf-?8"?$/.test(charset)) return 'not-utf-8'
    }
  const encoding = call.header('content-encoding')
  return encoding === null || /^[\s,]*(identity[\s,]*)*$/i.test(encoding) ? undefined : 'encoded'
}
