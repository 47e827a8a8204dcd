import type { Hold, HoldFilter, HoldStore } from '../holds/index.ts'
import type { CommandCall } from './command-call.ts'
import type { OpenHoldStore } from './open-hold-store.ts'
import type { Language, Words } from './terminal/language.ts'
import { plainLine } from './terminal/plain-line.ts'
import { UsageError } from './usage-error.ts'

const words = {
  needsDb: {
    ko: '--db postgres://… 또는 --db shop.db를 적어 주세요',
    en: 'say where: --db postgres://… or --db shop.db',
  },
  needsName: { ko: '주문을 적어 주세요', en: 'name the order' },
  needsPayment: { ko: '결제를 적어 주세요: --payment imp_…', en: 'name the payment: --payment imp_…' },
  needsYes: { ko: '확인할 수 없습니다. --yes를 적어 주세요', en: 'nobody is there to ask: write --yes' },
  none: { ko: '없습니다.', en: 'There is none.' },
  unchanged: { ko: '변경하지 않았습니다.', en: 'Nothing was changed.' },
  sums: { ko: '합계가 맞습니다.', en: 'The sums are right.' },
  migrated: { ko: '테이블이 준비되었습니다.', en: 'The tables are there.' },
  release: { ko: '이 결제의 선점을 해제할까요?', en: 'Give back what this holds?' },
  sell: { ko: '이 결제로 판매 처리할까요?', en: 'Sell to this payment?' },
} as const satisfies Record<string, Words>

/** A hold on one line: order, state, end, cart, payments. */
function holdLine({ order, state, due, until, cart, payments }: Hold): string {
  const parts = [
    order,
    due ? 'due' : state,
    until.toISOString(),
    cart.map(({ item, quantity }) => `${item}×${quantity}`).join(' '),
    payments.map((one) => `${one.payment}(${one.state})`).join(' '),
  ]
  return parts.map(plainLine).join('  ')
}

/** What a command came to. */
interface Outcome {
  json: unknown
  lines: string[]
  code: number
}

type Job = (holds: HoldStore, call: HoldsCall) => Promise<Outcome>

interface HoldsCall extends CommandCall {
  name: string
  say: (word: keyof typeof words) => string
}

const needName = ({ name, say }: HoldsCall): string => {
  if (name === '') throw new UsageError(say('needsName'))
  return name
}

/** Asks before something is changed; `--yes` has answered. */
async function mayChange(
  { options, io, say }: HoldsCall,
  question: 'release' | 'sell',
  what: string,
): Promise<boolean> {
  if (options.yes) return true
  if (!io.ask) throw new UsageError(say('needsYes'))
  return io.ask(`${say(question)} ${plainLine(what)}`)
}

const unchanged = (call: HoldsCall): Outcome => ({ json: null, lines: [call.say('unchanged')], code: 1 })

const list: Job = async (holds, { options, say }) => {
  const limit = options.limit === undefined ? undefined : Number(options.limit)
  const filter: HoldFilter = { state: options.state as HoldFilter['state'], after: options.after, limit }
  const found = await holds.list(filter)
  return { json: found, lines: found.length > 0 ? found.map(holdLine) : [say('none')], code: 0 }
}

const show: Job = async (holds, call) => {
  const found = await holds.find(needName(call))
  return { json: found, lines: [found ? holdLine(found) : call.say('none')], code: found ? 0 : 1 }
}

const stock: Job = async (holds, call) => {
  const found = await holds.stock(needName(call))
  const line = found ? `free ${found.free}  held ${found.held}  sold ${found.sold}` : call.say('none')
  return { json: found, lines: [line], code: found ? 0 : 1 }
}

/** Without `--payment`: every share that is open, so that the goods go back. */
const release: Job = async (holds, call) => {
  const order = needName(call)
  const known = await holds.paymentsOf(order)
  const open = known.filter(({ state }) => state === 'open').map(({ payment }) => payment)
  const payments = call.options.payment === undefined ? open : [call.options.payment]
  if (payments.length === 0) return { json: [], lines: [call.say('none')], code: 1 }
  if (!(await mayChange(call, 'release', `${order} ${payments.join(' ')}`))) return unchanged(call)
  const answers = []
  for (const payment of payments) answers.push({ payment, ...(await holds.release(order, payment)) })
  return { json: answers, lines: answers.map(({ payment, status }) => plainLine(`${payment} ${status}`)), code: 0 }
}

const sell: Job = async (holds, call) => {
  const order = needName(call)
  const { payment } = call.options
  if (payment === undefined) throw new UsageError(call.say('needsPayment'))
  if (!(await mayChange(call, 'sell', `${order} ${payment}`))) return unchanged(call)
  const answer = await holds.sell(order, payment)
  return {
    json: answer,
    lines: [answer.status],
    code: answer.status.startsWith('sold') && answer.status !== 'sold-out' ? 0 : 1,
  }
}

const audit: Job = async (holds, { say }) => {
  const found = await holds.audit()
  return {
    json: found,
    lines: found.ok ? [say('sums')] : found.problems.map(({ message }) => plainLine(message)),
    code: found.ok ? 0 : 1,
  }
}

const migrate: Job = async (holds, { say }) => {
  await holds.migrate()
  return { json: { ok: true }, lines: [say('migrated')], code: 0 }
}

const jobs = new Map(Object.entries({ list, show, stock, release, sell, audit, migrate }))

const sayIn = (language: Language) => (word: keyof typeof words) => words[word][language]

/** `holds <command> --db <address>`: what customer service and the morning after need. Resolves to the exit code. */
export async function holdsCommand(
  call: CommandCall,
  open: (address: string, schema: string | undefined) => Promise<OpenHoldStore>,
): Promise<number> {
  const [command = '', name = ''] = call.positionals
  const { options, language, io } = call
  const say = sayIn(language)
  const job = jobs.get(command)
  if (!job) throw new UsageError(`holds ${plainLine(command)}: ${[...jobs.keys()].join(', ')}`)
  const address = options.db ?? io.env.DATABASE_URL
  if (!address) throw new UsageError(say('needsDb'))
  const { holds, close } = await open(address, options.schema)
  try {
    const { json, lines, code } = await job(holds, { ...call, name, say })
    if (options.json) io.out(JSON.stringify(json))
    else for (const line of lines) io.out(line)
    return code
  } catch (error) {
    // The holds say what is wrong with a state, a limit, an id.
    if (error instanceof TypeError) throw new UsageError(error.message)
    throw error
  } finally {
    await close()
  }
}
