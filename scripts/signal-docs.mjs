// Writes docs/en/signals.md from the signal table and its notes. Run after a build: npm run docs:signals.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What the rules decide that are no rows of the table. The documentation's tests read an answer for each. */
export const ruleOutcomes = {
  'confirm-refusal': ['failed', 'confirm-declined', 'not-moved'],
  'no-row': ['failed', 'pg-error'],
  'no-failure-reported': ['completed'],
  'account-issued': ['awaiting-deposit'],
  'not-an-answer': ['unknown', 'incomplete'],
  'other-order': ['unknown', 'other-order'],
  'sources-disagree': ['unknown', 'contradictory'],
  'flag-against-error': ['unknown', 'contradictory'],
  'status-against-flag': ['unknown', 'contradictory'],
  'still-ready': ['unknown', 'incomplete'],
  'no-payment-number': ['unknown', 'incomplete'],
  'late-pg-says-no': ['unknown', 'late-pg'],
}

const intro = `# Signals: what decided an outcome

<!-- Written by \`npm run docs:signals\` from src/outcome/signals.ts and signal-notes.ts. Don't edit. -->

Every outcome that was read from an answer of PortOne's names in \`because\` what decided. Look the id up here, or in code:

\`\`\`ts
import type { PayOutcome } from 'imp-confirm'
import { signalNotes } from 'imp-confirm/signals'

export function explain(outcome: PayOutcome): string {
  if (!('because' in outcome) || !outcome.because) return 'No answer came.'
  const { says, check } = signalNotes[outcome.because]
  return \`\${says} \${check}\`
}
\`\`\`

PortOne has no scheme of error codes, so the words decide. After PortOne's own wrappers are taken off, the reader cuts a text
into the words of a lexicon, Korean and English, each of which speaks of something: who (a card, an account, the shop), what is
wrong with it (exceeded, refused, unregistered), or what leaves the end open (an outage, a time-out). The rows below are tried
from the top on what the text speaks of, and the first that is met wins. A code in words, such as
\`EXCEED_DAILY_LIMIT\`, is read likewise where the text gives nothing. A confirm refusal is read before all rows, so the reason
your endpoint gave is never searched for words. What to do about each code is in [errors](errors.md).

In a condition \`|\` stands between alternatives; of each group one has to be spoken of (\`card/account refused\`: a card or an
account, and a refusal), of a group behind \`!\` none; \`fault\` is any fault. The words are in \`lexicon\` of \`imp-confirm/signals\`.

\`requestPayWithConfirm\` turns \`not-initialised\` and \`script-broke\` into \`refused\` / \`imp-unavailable\`, with PortOne's answer
as the \`cause\`.

\`money\` is \`'not-moved'\` only where a row says so by a ground, with who and what named, and nothing else in the text or code
leaves it open. At PGs that are known to approve late it never is.
`

const inCode = (text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)

const matches = (row) =>
  [
    row.when && inCode(row.when),
    row.unclear && `less surely ${inCode(row.unclear)}`,
    row.marks && `the marks ${row.marks.map(inCode).join(', ')}`,
  ]
    .filter(Boolean)
    .join('; or ')

const entry = (id, outcome, { says, source, check }, { matched, ground, takes, leaves } = {}) =>
  [
    `### ${id}`,
    '',
    says,
    '',
    `- Outcome: ${outcome}`,
    ...(ground ? [`- Money: ${ground}`] : []),
    ...(matched ? [`- Met by: ${matched}`] : []),
    ...(takes ? [`- Takes: ${takes}`, `- Leaves: ${leaves}`] : []),
    `- Source: ${source}`,
    `- Check: ${check}`,
    '',
  ].join('\n')

const outcomeText = (status, code, detail, money) =>
  [status, code, detail].filter(Boolean).map(inCode).join(' / ') + (money ? `, money ${inCode(money)}` : '')

/** The whole page. */
export function signalDocs({ signals, signalNotes, moneyArguments }) {
  const rows = signals.map((row) => {
    const { money, because } = moneyArguments[row.money]
    return entry(
      row.id,
      outcomeText('failed', row.code, row.detail, money === 'not-moved' && money),
      signalNotes[row.id],
      { matched: matches(row), ground: because, takes: row.takes, leaves: row.leaves },
    )
  })
  const rules = Object.entries(ruleOutcomes).map(([id, [status, code, money]]) =>
    entry(id, outcomeText(status, code, undefined, money), signalNotes[id]),
  )
  return (
    [intro, '## The table, in its order\n', ...rows, '## Rules outside the table\n', ...rules].join('\n').trimEnd() +
    '\n'
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = signalDocs(await import('../dist/signals.js'))
  writeFileSync(fileURLToPath(new URL('../docs/en/signals.md', import.meta.url)), page)
}
