/** What can go wrong between a shop and PortOne's REST. */
interface RestFault {
  what: string
  /** Whether PortOne does what was asked for, all the same. Absent: it doesn't. */
  done?: true
  /** Whether a cancellation is done only a while later. Absent: at once. */
  late?: true
  /** What comes instead of the answer. Absent: the token is dealt with, and the answer is PortOne's own. */
  answer?: { status: number; body: string; headers?: Record<string, string> } | 'cut' | 'never'
  /** What happens to the caller's token. */
  token?: 'revoked' | 'revoked-and-given-again'
}

const page = '<!doctype html><title>502 Bad Gateway</title><center>nginx</center>'
const html = { 'content-type': 'text/html' }
const envelope = (code: number, message: string) => JSON.stringify({ code, message, response: null })

/** Every fault, as data. Of 429 there is no public trace: that PortOne may send it is supposed. */
export const restFaults = {
  'token-dies': { what: 'The token stops being good in the middle; another is given.', token: 'revoked' },
  'token-stays-dead': {
    what: 'The token stops being good, and asking again gives the same one.',
    token: 'revoked-and-given-again',
  },
  'too-many': {
    what: '429 without a word about when to come again.',
    answer: { status: 429, body: envelope(-1, 'Too Many Requests') },
  },
  'too-many-wait': {
    what: '429 with Retry-After: 1.',
    answer: { status: 429, body: envelope(-1, 'Too Many Requests'), headers: { 'retry-after': '1' } },
  },
  'server-error': {
    what: '500 in PortOne’s envelope.',
    answer: { status: 500, body: envelope(-1, 'Internal Server Error') },
  },
  'bad-gateway': { what: 'A proxy’s 502, in HTML.', answer: { status: 502, body: page, headers: html } },
  'proxy-page': { what: 'A proxy’s page with status 200.', answer: { status: 200, body: page, headers: html } },
  'half-body': { what: 'An answer that breaks off.', answer: { status: 200, body: '{"code":0,"message":null,"respo' } },
  'refused-by-200': {
    what: 'A no in the envelope, under HTTP 200.',
    answer: { status: 200, body: envelope(-1, '요청에 실패하였습니다.') },
  },
  'cut-before': { what: 'The connection breaks before anything was done.', answer: 'cut' },
  'cut-after': { what: 'It is done, and the connection breaks.', answer: 'cut', done: true },
  'never-answers': { what: 'Nothing is done, and no answer comes.', answer: 'never' },
  'done-silently': { what: 'It is done, and no answer comes.', answer: 'never', done: true },
  'done-late': {
    what: 'No answer comes, and a cancellation is done a while later.',
    answer: 'never',
    done: true,
    late: true,
  },
  'error-after': {
    what: 'It is done, and the answer is a proxy’s 502.',
    answer: { status: 502, body: page, headers: html },
    done: true,
  },
} as const satisfies Record<string, RestFault>

/** The name of a fault of PortOne's REST. */
export type RestFaultName = keyof typeof restFaults

/** A fault, with what it may have. */
export const restFault = (name: RestFaultName): RestFault => restFaults[name]
