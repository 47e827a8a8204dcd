import type { Language } from './terminal/language.ts'
import { UsageError } from './usage-error.ts'

const problems = {
  both: {
    ko: '--order와 --amount는 함께 적어 주세요: --order order-1 --amount 1000',
    en: 'give --order and --amount together: --order order-1 --amount 1000',
  },
  amount: {
    ko: '--amount에는 1000처럼 0보다 큰 숫자를 적어 주세요',
    en: '--amount takes a positive number, such as 1000',
  },
}

/**
 * The order that somebody named.
 *
 * @returns `undefined` when none was.
 * @throws UsageError When one half is missing, or the amount is none.
 */
export function orderOption(
  { order, amount }: { order?: string | undefined; amount?: string | undefined },
  language: Language,
): { order: string; amount: number } | undefined {
  if (order === undefined && amount === undefined) return undefined
  if (!order || amount === undefined) throw new UsageError(problems.both[language])
  const number = /^\d+(\.\d+)?$/.test(amount) ? Number(amount) : 0
  if (!(number > 0 && Number.isFinite(number))) throw new UsageError(problems.amount[language])
  return { order, amount: number }
}
