import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packedTables } from '../../scripts/packed-tables.mjs'
import { leanings } from '../../src/outcome/leanings.ts'
import { lexicon, turned } from '../../src/outcome/lexicon.ts'
import { moneyArguments } from '../../src/outcome/money-arguments.ts'
import type { FailedOutcome } from '../../src/outcome/outcome.ts'
import { readPayResponse } from '../../src/outcome/read-pay-response.ts'
import { findSignal } from '../../src/outcome/reading/find-signal.ts'
import { spokenOf } from '../../src/outcome/reading/spoken-of.ts'
import { type Signal, signals } from '../../src/outcome/signals.ts'
import { grammar, meanings, rareGrammar } from './failure-fixtures.ts'
import { kinds } from './kinds.ts'

const read = (error_msg: string) =>
  readPayResponse({ success: false, merchant_uid: 'order-1', error_msg }) as FailedOutcome
const kindOf = (text: string) => {
  const outcome = read(text)
  return 'detail' in outcome && outcome.detail ? `${outcome.code}/${outcome.detail}` : outcome.code
}

it('what pages load is what the tables say: npm run pack:signals writes it', () => {
  expect(readFileSync('src/outcome/reading/packed-tables.ts', 'utf8')).toBe(
    packedTables({ lexicon, turned, signals, leanings }),
  )
})

/** Rows that only a code or a tag of PortOne's leads to. */
const byMark = (row: Signal): boolean => row.when === undefined && row.unclear === undefined

it.each(signals.filter((row: Signal) => !byMark(row)).map(({ id, takes }) => [id, takes]))('%s takes %s', (id, takes) =>
  expect(read(takes).because).toBe(id),
)

describe.each(signals.map((row): [string, Signal] => [row.id, row]))('%s', (id, row) => {
  it('leaves what is like it to another row', () => expect(read(row.leaves).because).not.toBe(id))
  it.each(row.marks ?? [])('is met by %s', (mark) => {
    const [pg_provider, code] = mark.split(':')
    const answer = code
      ? { success: false, error_msg: `[${code}] `, pg_provider }
      : /[가-힣]/.test(mark)
        ? { success: false, error_msg: mark === '결제포기' ? '[결제포기]' : '결제 창 호출에 실패하였습니다.' }
        : { success: false, error_code: mark }
    expect(readPayResponse(answer).because).toBe(id)
  })
})

describe('money by certainty', () => {
  const subjects = [...Object.keys(lexicon.subjects), ...Object.keys(lexicon.states)]
  const faults = ['fault', 'not', 'need', ...Object.keys(lexicon.faults)]
  /** Features that name somebody and what is wrong at once. */
  const both = [
    'stolen',
    'minor',
    'unjoined',
    'disagreed',
    'unpaid',
    'suspicious',
    'unentitled',
    'calls',
    'declined',
    'uninitialised',
    'kept',
    'subscription',
  ]
  const certain = (signals as readonly Signal[]).filter(({ money }) => moneyArguments[money].money === 'not-moved')
  const named = (groups: string[][], features: string[]) =>
    groups.some((group) => group.every((feature) => features.includes(feature)))

  it.each(certain.map((row): [string, Signal] => [row.id, row]))(
    '%s names a subject and a fault',
    (_, { when = '' }) => {
      for (const alternative of when.split(' | ').filter(Boolean)) {
        const groups = alternative
          .split(' ')
          .filter((group) => !group.startsWith('!'))
          .map((group) => group.split('/'))
        expect([alternative, named(groups, both) || (named(groups, subjects) && groups.length > 1)]).toEqual([
          alternative,
          true,
        ])
        expect([
          alternative,
          named(groups, both) ||
            named(groups, [
              ...faults,
              'ask',
              'limit',
              'amount',
              'checked',
              'number',
              'field',
              'pay',
              'usable',
              'registered',
              'entered',
            ]),
        ]).toEqual([alternative, true])
      }
    },
  )

  it('any doubt, anywhere in a text, takes not-moved back', () => {
    const sure = [...grammar, ...meanings].filter(
      ({ text, money, code }) =>
        money && code !== 'confirm-declined' && !text.startsWith('결제 창') && !text.includes('판매자 코드'),
    )
    const doubt = fc.constantFrom(
      '한국 시스템 장애',
      '통신 오류',
      '처리 지연',
      '응답 없음',
      '이미 승인된 거래',
      '망취소',
      '처리여부확인',
      'timeout',
    )
    fc.assert(
      fc.property(fc.constantFrom(...sure), doubt, fc.boolean(), ({ text, errorCode }, words, behind) => {
        const error_msg = behind
          ? `${text} (${words})`
          : text.startsWith('F0') || text.startsWith('[')
            ? // With a space: nothing else parts English words.
              `${text} ${words}`
            : `${words}. ${text}`
        fc.pre(errorCode === undefined)
        expect(readPayResponse({ success: false, error_msg }).money).toBe('may-have-moved')
      }),
    )
  })
})

describe('what no row is sure of, the words lean to', () => {
  const features = [
    'usual',
    'fault',
    ...Object.values(lexicon).flatMap(Object.keys),
    ...Object.keys(turned),
    ...Object.values(turned),
  ]

  it.each(Object.entries(leanings))('%s: points for and against, each for a feature of the lexicon', (_, points) => {
    for (const each of points.split(', ')) {
      const [feature = '', point = '', ...more] = each.split(' ')
      expect([each, features.includes(feature), /^-?[1-9]$/.test(point), more.length]).toEqual([each, true, true, 0])
    }
  })

  it.each([
    [{ 'declined/password': 'pasword 6' }, 'pasword is no feature of lexicon.ts'],
    [{ refused: 'password 6' }, 'leanings.ts names the code refused, which no row of signals.ts has'],
  ])('%j is told, not packed', (wrong, message) => {
    expect(() => packedTables({ lexicon, turned, signals, leanings: wrong })).toThrow(message)
  })

  it.each([
    ['자료없음(실명확인)', 'declined/mismatch'],
    ['비밀번호를 다시 한번', 'declined/password'],
    ['Wallet', 'pg-error'],
    ['처음 보는 말', 'pg-error'],
  ])('%s: %s', (text, kind) => {
    expect([text, kindOf(text), read(text).money]).toEqual([text, kind, 'may-have-moved'])
  })

  it('never that the customer left or what the browser did, and never by itself that no money moved', () => {
    const words = Object.values(lexicon)
      .flatMap((features) => Object.values(features))
      .flatMap((list) => list.split(' '))
      .filter(Boolean)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), (some) => {
        const outcome = read(some.join(' '))
        fc.pre(outcome.because === 'weighed-words')
        expect(Object.keys(leanings)).toContain(kindOf(some.join(' ')))
        expect(outcome.code).not.toMatch(/cancelled|popup|confirm/)
        if (outcome.money === 'may-have-moved') return
        expect(outcome.code).toMatch(/declined|request-rejected/)
        // The row that was met says so.
        expect(findSignal(spokenOf(some.join(' ')).signs, Infinity)).toMatchObject({ isVague: true, stopped: '1' })
      }),
    )
  })
})

describe('kinds of texts, each with its siblings', () => {
  it.each(kinds)('%s: %s', (text, kind, money) => {
    expect([text, kindOf(text), read(text).money]).toEqual([text, kind, money])
  })
})

it('spaces taken out or put in change the kind of no more than one text in a hundred, and never make it not-moved', () => {
  const texts = [
    ...grammar,
    ...rareGrammar,
    ...meanings,
    ...signals.map(({ takes }) => ({ text: takes })),
    ...kinds.map(([text]) => ({ text })),
  ]
    .map(({ text }) => text)
    // In 주문이 미완료 the space alone says that nothing is done 이미.
    .filter((text) => /[가-힣]/.test(text) && !/이 미/.test(text))
  const changed: string[] = []
  for (const text of texts) {
    const front =
      /^((?:결제 창 호출에 실패하였습니다\. |다날 서버로부터 받은 응답이 올바르지 않습니다\.)|F\d{4}:[^)]*\)[. ]*[\w.-]*[,|]? ?|\[[^\]]*\] ?|\w+ \| )?/.exec(
        text,
      )?.[0] ?? ''
    const words = text.slice(front.length)
    for (const other of [
      words.replace(/(?<=[가-힣])\s+(?=[가-힣])/g, ''),
      words.replace(/([가-힣])(?=[가-힣])/g, '$1 '),
    ]) {
      const before = read(text)
      const after = read(front + other)
      if (kindOf(text) !== kindOf(front + other)) changed.push(`${text} → ${other}`)
      if (before.money !== 'not-moved') expect([other, after.money]).toEqual([other, 'may-have-moved'])
    }
  }
  expect(changed.slice(Math.floor(texts.length / 100))).toEqual([])
})
