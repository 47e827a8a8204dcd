// The text of src/outcome/reading/packed-tables.ts, from the tables that people read. `npm run pack:signals` writes it.

/** The sign of the feature with a number; the same in src/outcome/reading/vocabulary.ts. None is written as an escape that a row uses. */
const signOf = (number) => String.fromCharCode(number + (number < 47 ? 45 : number < 78 ? 46 : 83))

/** Hangul as Latin letters, a syllable's parts one by one: half as long in a bundle, and alike syllables share parts. */
const latin = (text) =>
  text.replace(/[가-힣]/g, (syllable) => {
    const code = syllable.charCodeAt(0) - 0xac00
    const [lead, vowel, tail] = [Math.floor(code / 588), Math.floor((code % 588) / 28), code % 28]
    return String.fromCharCode(65 + lead, 97 + vowel) + (tail ? String.fromCharCode(33 + tail) : '')
  })

/** Stands in a condition for any fault, and for a bare negation. */
const faultSign = '*'

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** The file's whole text. */
export function packedTables({ lexicon, turned, signals }) {
  const words = Object.assign({}, ...Object.values(lexicon))
  const conditions = signals.map(({ when = '', unclear = '' }) => `${when} ${unclear}`).join(' ')
  const uses = (feature) => conditions.split(/[ |!/]+/).filter((word) => word === feature).length
  // What rows name most has the shortest signs.
  const features = Object.keys(words).sort((one, other) => uses(other) - uses(one))
  const sign = (feature) => {
    if (feature === 'fault') return faultSign
    const index = features.indexOf(feature)
    if (index < 0) throw new Error(`signals.ts names ${feature}, which is no feature of lexicon.ts`)
    return signOf(index)
  }
  const condition = (when = '') =>
    when
      .split(' | ')
      .map((alternative) =>
        alternative
          .split(' ')
          .map((group) => (group[0] === '!' ? '!' : '') + group.replace('!', '').split('/').map(sign).join(''))
          .join(' '),
      )
      .join('|')
  const codes = [...new Set(signals.map(({ code }) => code))]
  const rows = signals.map(({ id, code, detail = '', money, when, unclear }) =>
    [
      id,
      codes.indexOf(code) + (detail === id ? '+' : detail),
      money === 'not-opened' ? 2 : money === 'means-refused' || money === 'request-refused' ? 1 : '',
      when && condition(when),
      unclear && condition(unclear),
    ]
      .join(',')
      .replace(/,+$/, ''),
  )
  const marks = signals.flatMap(({ marks = [] }, row) => marks.map((mark) => `  ${quoted(mark)}: ${row},`))
  return (
    `// Written by \`npm run pack:signals\` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between \`|\`, in the order of their signs, Hangul as Latin letters. */
export const packedWords =
  ${quoted(latin(features.map((feature) => words[feature].split(' ').sort().join(' ')).join('|')))}

/** A state's sign before that of what a negation makes of it. */
export const opposites = ${quoted(
      Object.entries(turned)
        .map((pair) => pair.map(sign).join(''))
        .join(' '),
    )}

/** Signs of what leaves open whether somebody approved. */
export const doubts = ${quoted([...Object.keys(lexicon.doubts), 'silent', 'done', 'succeeded', 'granted'].map(sign).join(''))}

/** Signs of faults, and of a negation by itself; any of them is also {@link anyFault}. */
export const faults = ${quoted([...Object.keys(lexicon.faults), 'not'].map(sign).join(''))}
export const anyFault = ${quoted(faultSign)}

/** The signs that reading itself asks for. */
export const negation = ${quoted(sign('not'))}
export const need = ${quoted(sign('need'))}
export const stranger = ${quoted(sign('stranger'))}
export const number = ${quoted(sign('number'))}
/**
 * Each row: its id, its code's number with the detail (` +
    `: the id itself), 1 where no money can have moved, its condition,
 * and that of its unclear cases.
 */
export const packedRows =
  ${quoted(rows.join('\n')).replaceAll('\n', '\\n')}

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
  )
}
