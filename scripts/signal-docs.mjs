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

PortOne has no scheme of error codes, so the words decide: after PortOne's wrappers are taken off, the rows below are tried
from the top, and the first that matches wins. **Text** is tried on the message without white space, **code** on
\`error_code\` and the code in front of the message. A PG's code counts only together with its PG. A confirm refusal is read
before all rows, so the reason your endpoint gave is never searched for words. What to do about each code is in
[errors](errors.md).

\`requestPayWithConfirm\` turns \`not-initialised\` and \`script-broke\` into \`refused\` / \`imp-unavailable\`, with PortOne's answer
as the \`cause\`.

\`money\` is \`'may-have-moved'\` unless a row says otherwise, and always so at PGs that are known to approve late.
`

const inCode = (text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)

const matches = (row) =>
  [
    row.text && `text ${inCode(String(row.text))}`,
    row.errorCode && `code ${inCode(String(row.errorCode))}`,
    row.mark && `PortOne's own ${inCode(row.mark)}`,
    row.pgCodes && `PG code ${row.pgCodes.map(inCode).join(', ')}`,
  ]
    .filter(Boolean)
    .join('; or ')

const entry = (id, outcome, { says, source, check }, matched) =>
  [
    `### ${id}`,
    '',
    says,
    '',
    `- Outcome: ${outcome}`,
    ...(matched ? [`- Matches: ${matched}`] : []),
    `- Source: ${source}`,
    `- Check: ${check}`,
    '',
  ].join('\n')

const outcomeText = (status, code, detail, money) =>
  [status, code, detail].filter(Boolean).map(inCode).join(' / ') + (money ? `, money ${inCode(money)}` : '')

/** The whole page. */
export function signalDocs({ signals, signalNotes }) {
  const rows = signals.map((row) =>
    entry(
      row.id,
      outcomeText('failed', row.code, row.detail, row.notMoved && 'not-moved'),
      signalNotes[row.id],
      matches(row),
    ),
  )
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
