// The text of src/outcome/reading/packed-tables.ts, from the tables that people read. `npm run pack:signals` writes it.
//
// Its form is what brotli likes, and what a page unpacks in little time. Each feature has a sign, one character: those that
// many rows name are plain ASCII, and the kinds that reading asks for stand in one stretch, so that two comparisons tell them.

/**
 * The sign of the feature with a number; the same in src/outcome/reading/vocabulary.ts. Left out are what rows are written
 * with, a backslash, and what isn't printed.
 */
export const signOf = (number) => String.fromCharCode(number + (number < 54 ? 38 : number < 88 ? 39 : 73))

/** Stands in a condition for any fault, and for a bare negation. */
export const faultSign = '%'

/** Hangul as Latin letters, a syllable's parts one by one: half as long in a bundle, and alike syllables share parts. */
const latin = (text) =>
  text.replace(/[가-힣]/g, (syllable) => {
    const code = syllable.charCodeAt(0) - 0xac00
    const [lead, vowel, tail] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28]
    return String.fromCharCode(65 + lead, 97 + vowel) + (tail ? String.fromCharCode(33 + tail) : '')
  })

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
const sorted = (signs) => [...signs].sort().join('')

/** States that leave open whether somebody approved, as all of the lexicon's doubts do. */
const doubtfulStates = ['done', 'succeeded', 'granted']

/** The features in the order of their signs. */
export function featuresInOrder({ lexicon, turned, signals }) {
  const conditions = signals.map(({ when = '', unclear = '' }) => `${when} ${unclear}`).join(' ')
  const uses = (feature) => conditions.split(/[ |!/]+/).filter((word) => word === feature).length
  const byUse = (features) => [...features].sort((one, other) => uses(other) - uses(one))
  const faults = Object.keys(lexicon.faults).filter((feature) => feature !== 'silent')
  const states = Object.keys(turned).filter((feature) => !doubtfulStates.includes(feature))
  // The silent ones are both.
  const kinds = [
    'not',
    ...byUse(faults),
    'silent',
    ...byUse(Object.keys(lexicon.doubts)),
    ...doubtfulStates,
    ...byUse(states),
  ]
  const others = byUse(
    Object.values(lexicon)
      .flatMap(Object.keys)
      .filter((feature) => !kinds.includes(feature)),
  )
  const often = others.filter((feature) => uses(feature) > 1)
  return [...often, ...kinds, ...others.filter((feature) => !often.includes(feature))]
}

/** The file's whole text. */
export function packedTables({ lexicon, turned, signals, leanings }) {
  const words = Object.assign({}, ...Object.values(lexicon))
  const features = featuresInOrder({ lexicon, turned, signals })
  const sign = (feature) => {
    if (feature === 'fault') return faultSign
    const index = features.indexOf(feature)
    if (index < 0) throw new Error(`${feature} is no feature of lexicon.ts`)
    return signOf(index)
  }
  const signsOf = (group) => group.replace('!', '').split('/').map(sign).join('')
  const alternative = (text) => {
    const groups = text.split(' ')
    const needs = groups.filter((group) => group[0] !== '!').map((group) => sorted(signsOf(group)))
    if (needs.length === 0) throw new Error(`signals.ts: '${text}' needs nothing; every alternative must`)
    const never = sorted(
      groups
        .filter((group) => group[0] === '!')
        .map(signsOf)
        .join(''),
    )
    return needs.join(' ') + (never && `!${never}`)
  }
  const condition = (when) => when.split(' | ').map(alternative).sort().join('"')
  const codes = [...new Set(signals.map(({ code }) => code))]
  const numberOf = (code, from) => {
    const number = codes.indexOf(code)
    if (number < 0) throw new Error(`${from} names the code ${code}, which no row of signals.ts has`)
    return number
  }
  const rows = signals.map(({ id, code, detail = '', money, vague, when, unclear }) =>
    [
      id,
      numberOf(code, 'signals.ts') + (detail === id ? '+' : detail) + (vague ? '?' : ''),
      money === 'not-opened' ? 2 : money === 'means-refused' || money === 'request-refused' ? 1 : '',
      when && condition(when),
      unclear && condition(unclear),
    ]
      .join('#')
      .replace(/#+$/, ''),
  )
  const leans = Object.entries(leanings).map(([kind, points]) => {
    const [code, detail = ''] = kind.split('/')
    const all = points.split(', ').map((each) => each.split(' '))
    /** A sign comes as often as it has points. */
    const signed = (way) =>
      sorted(
        all
          .map(([feature, point]) => (feature === 'usual' ? ' ' : sign(feature)).repeat(Math.max(0, way * point)))
          .join(''),
      )
    return `${numberOf(code, 'leanings.ts')}${detail}#${signed(1)}#${signed(-1)}`.replace(/#+$/, '')
  })
  const marks = signals.flatMap(({ marks = [] }, row) => marks.map((mark) => `  ${quoted(mark)}: ${row},`))
  const wordsOf = (belongs, key = (word) => word) =>
    features
      .map((feature) =>
        words[feature]
          .split(' ')
          .filter(belongs)
          .sort((one, other) => (key(one) < key(other) ? -1 : 1))
          .join(' '),
      )
      .join('|')
  /** Korean words are alike by their ends. */
  const backwards = (word) => [...word].reverse().join('')
  return `// Written by \`npm run pack:signals\` from lexicon.ts, signals.ts and leanings.ts, which can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between \`|\`, in the order of their signs: Hangul, as Latin letters, and then the others. */
export const hangulWords =
  ${quoted(latin(wordsOf((word) => word >= '가', backwards)))}
export const latinWords =
  ${quoted(wordsOf((word) => word < '가'))}

/** What a negation makes of each state; the states' features have numbers from this one on. */
export const opposites = ${quoted(
    Object.keys(turned)
      .sort((one, other) => features.indexOf(one) - features.indexOf(other))
      .map((state) => sign(turned[state]))
      .join(''),
  )}
export const firstState = ${features.indexOf(doubtfulStates[0])}

/** Faults, and a negation by itself, have signs from {@link negation} to {@link silent}; any of them is also {@link anyFault}. */
export const anyFault = ${quoted(faultSign)}
export const negation = ${quoted(sign('not'))}

/** What leaves open whether somebody approved has signs from here to {@link lastDoubt}. */
export const silent = ${quoted(sign('silent'))}
export const lastDoubt = ${quoted(sign(doubtfulStates.at(-1)))}

/** The other signs that reading itself asks for. */
export const need = ${quoted(sign('need'))}
export const stranger = ${quoted(sign('stranger'))}

/** A name, a number or whom to ask is no news by itself. */
export const sayingNothing = ${quoted(['number', 'stranger', 'filler', 'desk'].map(sign).join(''))}

/**
 * Each row, between \`#\`: its id, its code's number with the detail (+: the id itself; ?: it is vague), 1 where no money can have
 * moved (2: nothing was opened), its condition, and that of its unclear cases. In a condition: alternatives between \`"\`, the
 * groups of each between spaces, and behind \`!\` what there must not be.
 */
export const packedRows =
  ${quoted(rows.join('\n'))}

/** What each kind has for it and against it: a sign as often as it has points, a space what any text has. */
export const packedLeanings =
  ${quoted(leans.join('\n'))}

/** The codes that the rows' numbers mean. */
export const codes = ${quoted(codes.join(' '))}

/** What needs no reading, with the row that it means. */
export const marks: Readonly<Record<string, number>> = {
${marks.join('\n')}
}

/** The ids of the rows. */
export type RowId =
${signals.map(({ id }) => `  | ${quoted(id)}`).join('\n')}
`
}
