import { expect, it } from 'vitest'
import { readPayResponse } from '../../src/outcome/read-pay-response.ts'
import { type Signal, signals } from '../../src/outcome/signals.ts'
import { grammar, meanings, rareGrammar } from './failure-fixtures.ts'

// Stryker doesn't mutate the words of the table, so this does: each alternative is taken out of its row, and the reading
// of at least one real text has to change. What no text needs is a guess, and has no place in the table.

const answers = [...grammar, ...rareGrammar, ...meanings].map(({ text, errorCode, provider }) => ({
  success: false,
  imp_uid: 'imp_012345678901',
  ...(text && { error_msg: text }),
  ...(errorCode && { error_code: errorCode }),
  ...(provider && { pg_provider: provider }),
}))
const readings = () => answers.map((answer) => readPayResponse(answer).because).join()

/** The parts of a pattern between the `|` that stand in no group. */
function alternatives(pattern: string): string[] {
  const found = ['']
  let depth = 0
  // One token each: an escape, a class, or a character.
  for (const token of pattern.match(/\\.|\[(?:\\.|[^\]])*\]|./gu) ?? []) {
    if (token === '(') depth++
    if (token === ')') depth--
    if (token === '|' && depth === 0) found.push('')
    else found[found.length - 1] += token
  }
  return found
}

/** A pattern without each of its alternatives in turn. One group between anchors is taken apart, too. */
function without({ source, flags }: RegExp): [alternative: string, rest: RegExp | undefined][] {
  const [, start = '', group, end = ''] = /^(\^?)\((.*)\)(\$?)$/.exec(source) ?? []
  const isWhole = group !== undefined && alternatives(source).length === 1 && balanced(group)
  const parts = alternatives(isWhole ? group : source)
  return parts.map((alternative, index) => {
    const rest = parts.filter((_, other) => other !== index).join('|')
    return [alternative, rest ? new RegExp(isWhole ? `${start}(${rest})${end}` : rest, flags) : undefined]
  })
}

function balanced(pattern: string): boolean {
  let depth = 0
  return [...pattern].every((token) => {
    depth += token === '(' ? 1 : token === ')' ? -1 : 0
    return depth >= 0
  })
}

/** The row's parts that can be taken out: what each is, and what stays of its field. */
function partsOf(row: Signal): [part: string, changed: Partial<Signal>][] {
  const { text, errorCode, pgCodes, mark } = row
  return [
    ...(text ? without(text).map(([part, rest]) => [part, { text: rest }] as const) : []),
    ...(errorCode ? without(errorCode).map(([part, rest]) => [part, { errorCode: rest }] as const) : []),
    ...(pgCodes ?? []).map((part) => [part, { pgCodes: pgCodes?.filter((code) => code !== part) }] as const),
    ...(mark ? [[mark, { mark: undefined }] as const] : []),
  ].map(([part, changed]) => [part, changed as Partial<Signal>])
}

const whole = readings()

it.each(signals.map((row): [string, Signal] => [row.id, row]))('%s: each part decides a real text', (_, row) => {
  const idle = partsOf(row).filter(([, changed]) => {
    const before = { ...row }
    try {
      Object.assign(row, changed)
      return readings() === whole
    } finally {
      Object.assign(row, before)
    }
  })
  expect(idle.map(([part]) => part)).toEqual([])
})

it.each([
  ['ab|c', ['ab', 'c'], ['c', 'ab']],
  ['a(b|c)|[|)]d|\\|e', ['a(b|c)', '[|)]d', '\\|e'], ['[|)]d|\\|e', 'a(b|c)|\\|e', 'a(b|c)|[|)]d']],
  ['^(a|b)$', ['a', 'b'], ['^(b)$', '^(a)$']],
  ['^(a|b)c(d|e)', ['^(a|b)c(d|e)'], [undefined]],
  ['^(a)b(c|d)', ['^(a)b(c|d)'], [undefined]],
  ['^(a)(b|c)$', ['^(a)(b|c)$'], [undefined]],
])('takes %s apart', (source, parts, rests) => {
  const found = without(new RegExp(source))
  expect(found.map(([part]) => part)).toEqual(parts)
  expect(found.map(([, rest]) => rest?.source)).toEqual(rests)
})
