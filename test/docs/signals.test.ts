import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ruleOutcomes, signalDocs } from '../../scripts/signal-docs.mjs'
import { moneyArgumentsKo, signalNotesKo } from '../../scripts/signal-notes-ko.mjs'
import { readPayResponse } from '../../src/outcome/read-pay-response.ts'
import { moneyArguments, signalNotes, signals } from '../../src/signals/index.ts'
import { pageOf, root } from './markdown.ts'

describe.each(['en', 'ko'] as const)('docs/%s/signals.md', (language) => {
  const path = `docs/${language}/signals.md`

  it('is what the table says: npm run docs:signals writes it', () => {
    const written = signalDocs(language, { signals, signalNotes, moneyArguments })
    expect(readFileSync(root + path, 'utf8')).toBe(written)
  })

  it('has a heading for every note, in reach of a link', () => {
    const headings = pageOf(path).headings.flatMap(({ level, text }) => (level === 3 ? [text] : []))
    expect([...headings].sort()).toEqual(Object.keys(signalNotes).sort())
  })
})

/** Codes and versions: what a sentence and its translation both have. */
const figures = (text: string): string[] => (text.match(/[A-Za-z_]*\d[\w.]*\w|[A-Z]\d+/g) ?? []).sort()

describe('each note and ground has its Korean', () => {
  it('and nothing else has', () => {
    expect(Object.keys(signalNotesKo).sort()).toEqual(Object.keys(signalNotes).sort())
    expect(Object.keys(moneyArgumentsKo).sort()).toEqual(Object.keys(moneyArguments).sort())
  })

  it.each(Object.entries(signalNotes))('%s', (id, note) => {
    for (const part of ['says', 'source', 'check'] as const) {
      const korean = signalNotesKo[id]?.[part] ?? ''
      expect(korean).toMatch(/\p{Script=Hangul}/u)
      expect(figures(korean.replace(/(\d)~(\d)/, '$1 $2'))).toEqual(figures(note[part]))
    }
  })

  it.each(Object.entries(moneyArgumentsKo))('%s', (_, korean) => {
    expect(korean).toMatch(/\p{Script=Hangul}.*니다\.$/u)
  })
})

const answers: Record<string, [answer: unknown, pg?: string]> = {
  'confirm-refusal': [{ error_msg: '고객사 요청에 의해 결제를 중단합니다. (상세사유 : 품절)' }],
  'no-row': [{ error_msg: '처음 보는 말' }],
  'weighed-words': [{ error_msg: '자료없음(실명확인)' }],
  'no-failure-reported': [{ imp_uid: 'imp_1', merchant_uid: 'order-1' }],
  'account-issued': [
    { imp_uid: 'imp_1', merchant_uid: 'order-1', status: 'ready', vbank_num: '1', vbank_name: '은행' },
  ],
  'not-an-answer': [null],
  'other-order': [{ imp_uid: 'imp_1', merchant_uid: 'order-2' }],
  'sources-disagree': [{ imp_uid: ['imp_1', 'imp_2'], merchant_uid: 'order-1' }],
  'flag-against-error': [{ merchant_uid: 'order-1', success: true, error_msg: '실패' }],
  'status-against-flag': [{ merchant_uid: 'order-1', success: true, status: 'failed' }],
  'still-ready': [{ imp_uid: 'imp_1', merchant_uid: 'order-1', status: 'ready' }],
  'no-payment-number': [{ merchant_uid: 'order-1' }],
  'late-pg-says-no': [{ imp_uid: 'imp_1', merchant_uid: 'order-1', success: false }, 'daou'],
}

describe('what the page says of the rules is what they do', () => {
  it.each(Object.entries(ruleOutcomes))('%s', (id, [status, code, money = 'may-have-moved']) => {
    const [answer, pg] = answers[id] ?? []
    const outcome = readPayResponse(answer, { expected: { merchantUid: 'order-1' }, provider: pg })
    expect(outcome).toMatchObject({ because: id, status, money, ...(code ? { code } : {}) })
  })
})
