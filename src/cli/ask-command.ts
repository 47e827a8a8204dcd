import { randomBytes } from 'node:crypto'
import { judgeAnswer } from './check/judge.ts'
import { portoneReads } from './check/read-answer.ts'
import { rules } from './check/rules.ts'
import { sendProbe } from './check/send-probe.ts'
import { wiresFor } from './check/wires.ts'
import type { CommandCall } from './command-call.ts'
import { endpointAddress } from './endpoint-address.ts'
import { orderOption } from './order-options.ts'
import { painter } from './terminal/paint.ts'
import { plainLine } from './terminal/plain-line.ts'
import { wrap } from './terminal/wrap.ts'
import { UsageError } from './usage-error.ts'

const words = {
  needsOrder: {
    ko: '물어볼 주문을 적어 주세요: --order order-1 --amount 1000',
    en: 'name the order to ask about: --order order-1 --amount 1000',
  },
  goesOn: { ko: '결제가 진행됩니다.', en: 'The payment goes on.' },
  stops: { ko: '결제가 중단됩니다. 구매자가 읽는 사유:', en: 'The payment stops; the customer reads:' },
}

/** PortOne's reason where the endpoint gave none. Source: its V1 confirm-process page. */
const noReason = '알 수 없음'

/** `ask <url> --order A --amount 1000`: one question, and the answer as PortOne would take it. Resolves to the exit code. */
export async function askCommand({ positionals, options, language, io }: CommandCall): Promise<number> {
  const url = endpointAddress(positionals[0], language)
  const order = orderOption(options, language)
  if (!order) throw new UsageError(words.needsOrder[language])
  const { wire } = wiresFor(options, io.env, language)
  const attempt = `imp_ask_${randomBytes(6).toString('hex')}`

  const exchange = await sendProbe(url, await wire.ask({ attempt, ...order }), { timeLimit: 5200, bodyLimit: 65_536 })
  const reads = portoneReads(exchange, wire.reasonField)
  const fault = judgeAnswer(exchange, { reasonField: wire.reasonField, mustDecline: false })
  if (options.json)
    io.out(
      JSON.stringify({
        goesOn: reads.goesOn,
        reason: reads.goesOn ? null : reads.reason,
        status: exchange.status,
        milliseconds: exchange.milliseconds,
        finding: fault ? { rule: fault[0], seen: fault[1] } : null,
      }),
    )
  else {
    const paint = painter(io.isTerminal && !io.env.NO_COLOR)
    io.out(
      reads.goesOn
        ? paint(words.goesOn[language], 'green')
        : `${paint(words.stops[language], 'yellow')} ${plainLine(reads.reason ?? noReason)}`,
    )
    io.out(paint(`  HTTP ${exchange.status ?? '—'}, ${exchange.milliseconds} ms`, 'dim'))
    if (fault) {
      const { says, mend } = rules[fault[0]]
      for (const line of wrap(`${says[language]} ${mend[language]} (${plainLine(fault[1])})`, io.columns, 2))
        io.out(line)
    }
  }
  return fault && rules[fault[0]].level === 'fault' ? 1 : 0
}
