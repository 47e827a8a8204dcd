import { randomBytes } from 'node:crypto'
import { jsonReport, questionLine, textReport } from './check/report.ts'
import { runCheck } from './check/run-check.ts'
import { wiresFor } from './check/wires.ts'
import type { CommandCall } from './command-call.ts'
import { endpointAddress } from './endpoint-address.ts'
import { orderOption } from './order-options.ts'
import { painter } from './terminal/paint.ts'
import { plainLine } from './terminal/plain-line.ts'
import { wrap } from './terminal/wrap.ts'

const announces = {
  asks: {
    ko: '없는 주문과 잘못된 요청만 보냅니다. 재고는 잡히지 않아야 합니다.',
    en: "Asks about an order that doesn't exist and sends broken requests; no stock should be held.",
  },
  holds: {
    ko: '없는 주문에 더해 이 주문의 컨펌 요청도 보냅니다. 승인되면 재고가 실제로 선점될 수 있습니다:',
    en: 'Asks, beside one that does not exist, about this order: where it approves, its stock may really be held:',
  },
}

/** `check <url>`: asks an endpoint as PortOne does, and says what would go wrong. Resolves to the exit code. */
export async function checkCommand({ positionals, options, language, io }: CommandCall): Promise<number> {
  const url = endpointAddress(positionals[0], language)
  const order = orderOption(options, language)
  const wires = wiresFor(options, io.env, language)
  const announced = order
    ? `${announces.holds[language]} ${plainLine(order.order)}, ${order.amount}`
    : announces.asks[language]
  for (const line of wrap(announced, io.columns)) io.err(line)

  const result = await runCheck(
    url,
    { ...wires, nonce: randomBytes(6).toString('hex'), order },
    (question, exchanges) => {
      io.err(questionLine(question.says[language], exchanges, io.columns))
    },
  )
  if (options.json) io.out(jsonReport(url.href, result, language))
  else
    for (const line of textReport(url.href, result, {
      language,
      columns: io.columns,
      watched: io.isTerminal,
      paint: painter(io.isTerminal && !io.env.NO_COLOR),
    }))
      io.out(line)
  return result.right ? 0 : 1
}
