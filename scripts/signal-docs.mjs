// Writes signals.md in both languages from the signal table and its notes. Run after a build: npm run docs:signals.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { moneyArgumentsKo, signalNotesKo } from './signal-notes-ko.mjs'

/** What the rules decide that are no rows of the table. The documentation's tests read an answer for each. */
export const ruleOutcomes = {
  'confirm-refusal': ['failed', 'confirm-declined', 'not-moved'],
  'no-row': ['failed', 'pg-error'],
  'weighed-words': ['failed'],
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

/** The page's own words. */
const words = {
  en: {
    intro: `# Signals: what decided an outcome

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
your endpoint gave is never searched for words. Where no row is met, or a vague one that names
nobody, each word gives points to the kinds that it mostly stood for (\`leanings\`), and a kind that is two points ahead is taken. Only a
row that was met can make that \`'not-moved'\`. What to do about each code is in [errors](errors.md).

In a condition \`|\` stands between alternatives; of each group one has to be spoken of (\`card/account refused\`: a card or an
account, and a refusal), of a group behind \`!\` none; \`fault\` is any fault. The words are in \`lexicon\` of \`imp-confirm/signals\`.

\`requestPayWithConfirm\` turns \`not-initialised\` and \`script-broke\` into \`refused\` / \`imp-unavailable\`, with PortOne's answer
as the \`cause\`.

\`money\` is \`'not-moved'\` only where a row says so by a ground, with who and what named, and nothing else in the text or code
leaves it open. At PGs that are known to approve late it never is.
`,
    table: '## The table, in its order',
    rules: '## Rules outside the table',
    outcome: 'Outcome',
    vague: 'vague',
    money: 'Money',
    met: 'Met by',
    unclear: 'less surely',
    marks: 'the marks',
    or: 'or',
    takes: 'Takes',
    leaves: 'Leaves',
    source: 'Source',
    check: 'Check',
  },
  ko: {
    intro: `# 판단 규칙: 결과를 정한 근거 {#signals-what-decided-an-outcome}

<!-- Written by \`npm run docs:signals\` from src/outcome/signals.ts and signal-notes-ko.mjs. Don't edit. -->

포트원의 응답에서 읽은 결과에는 무엇으로 판단했는지가 \`because\`에 담깁니다. 그 id를 이 페이지에서 찾거나, 코드에서 찾아 주세요.

\`\`\`ts
import type { PayOutcome } from 'imp-confirm'
import { signalNotes } from 'imp-confirm/signals'

export function explain(outcome: PayOutcome): string {
  if (!('because' in outcome) || !outcome.because) return 'No answer came.'
  const { says, check } = signalNotes[outcome.because]
  return \`\${says} \${check}\`
}
\`\`\`

포트원에는 오류 코드 체계가 없어서 문구로 판단합니다. 포트원이 앞뒤에 붙인 말을 떼어 낸 뒤, 문구를 한국어와 영어 어휘집의 낱말로 나눕니다.
낱말마다 가리키는 것이 있습니다. 누구인지(카드, 계좌, 고객사), 무엇이 잘못되었는지(초과, 거절, 미등록), 또는 무엇 때문에 결과를 알 수
없는지(장애, 시간 초과)입니다. 아래 규칙을 위에서부터 대어 보고, 처음 맞는 규칙으로 정합니다. 문구에서 알 수 없으면
\`EXCEED_DAILY_LIMIT\`처럼 낱말로 된 코드도 같은 방법으로 읽습니다. 컨펌 거절은 모든 규칙보다 먼저 읽으므로, 엔드포인트가 보낸 사유에서
낱말을 찾는 일은 없습니다. 맞는 규칙이 없거나 누구의 무엇인지 알 수 없는 모호한 규칙만 맞으면, 낱말마다
대개 무엇을 가리켰는지에 따라 점수를 주고(\`leanings\`) 2점 이상 앞선 종류로 봅니다. 이때는 맞은 규칙이 있을 때만 \`'not-moved'\`가 될 수
있습니다. 코드마다 할 일은 [errors](errors.md)에 있습니다.

조건의 \`|\`는 ‘또는’입니다. 빗금으로 묶인 낱말은 그중 하나가 있어야 하고(\`card/account refused\`는 카드나 계좌, 그리고 거절), \`!\` 뒤의
낱말은 하나도 없어야 합니다. \`fault\`는 모든 종류의 잘못입니다. 낱말은 \`imp-confirm/signals\`의 \`lexicon\`에 있습니다.

\`requestPayWithConfirm\`에서는 \`not-initialised\`와 \`script-broke\`가 \`refused\` / \`imp-unavailable\`이 되고, 포트원의 응답은
\`cause\`에 담깁니다.

\`money\`는 누가 무엇을 거절했는지가 근거로 확인되고, 문구나 코드의 다른 곳에 의문을 남기는 말이 없을 때만 \`'not-moved'\`입니다. 늦게 승인하는
것으로 알려진 PG에서는 이 값이 되는 일이 없습니다.
`,
    table: '## 규칙 표(순서대로) {#the-table-in-its-order}',
    rules: '## 표 밖의 규칙 {#rules-outside-the-table}',
    outcome: '결과',
    vague: '모호한 규칙',
    money: '결제 여부',
    met: '조건',
    unclear: '덜 확실하게는',
    marks: '표시',
    or: '또는',
    takes: '맞는 문구',
    leaves: '맞지 않는 문구',
    source: '출처',
    check: '확인할 것',
  },
}

const inCode = (text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)

const matches = (row, { unclear, marks, or }) =>
  [
    row.when && inCode(row.when),
    row.unclear && `${unclear} ${inCode(row.unclear)}`,
    row.marks && `${marks} ${row.marks.map(inCode).join(', ')}`,
  ]
    .filter(Boolean)
    .join(`; ${or} `)

const outcomeText = (status, code, detail, money) =>
  [status, code, detail].filter(Boolean).map(inCode).join(' / ') + (money ? `, money ${inCode(money)}` : '')

/**
 * The whole page.
 *
 * @param language The page's.
 * @param data What `imp-confirm/signals` exports, and the language's notes: `signals`, `signalNotes`, `moneyArguments`.
 */
export function signalDocs(language, { signals, signalNotes, moneyArguments }) {
  const say = words[language]
  const notes = language === 'ko' ? signalNotesKo : signalNotes
  const groundOf = (id) => (language === 'ko' ? moneyArgumentsKo[id] : moneyArguments[id].because)

  const entry = (id, outcome, more = []) =>
    [
      `### ${id}`,
      '',
      notes[id].says,
      '',
      `- ${say.outcome}: ${outcome}`,
      ...more.map(([label, text]) => `- ${label}: ${text}`),
      `- ${say.source}: ${notes[id].source}`,
      `- ${say.check}: ${notes[id].check}`,
      '',
    ].join('\n')

  const rows = signals.map((row) => {
    const { money } = moneyArguments[row.money]
    const outcome = outcomeText('failed', row.code, row.detail, money === 'not-moved' && money)
    return entry(row.id, row.vague ? `${outcome} (${say.vague})` : outcome, [
      [say.money, groundOf(row.money)],
      [say.met, matches(row, say)],
      [say.takes, row.takes],
      [say.leaves, row.leaves],
    ])
  })
  const rules = Object.entries(ruleOutcomes).map(([id, [status, code, money]]) =>
    entry(id, outcomeText(status, code, undefined, money)),
  )
  return `${[say.intro, `${say.table}\n`, ...rows, `${say.rules}\n`, ...rules].join('\n').trimEnd()}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const data = await import('../dist/signals.js')
  for (const language of ['en', 'ko'])
    writeFileSync(fileURLToPath(new URL(`../docs/${language}/signals.md`, import.meta.url)), signalDocs(language, data))
}
