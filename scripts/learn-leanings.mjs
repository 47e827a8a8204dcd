// Writes src/outcome/leanings.ts from labelled texts: `npm run learn -- FILE.jsonl …`, and then `npm run pack:signals`. What was
// corrected by hand there is lost, and is put in again between the two.
//
// A line is `{ text, kind, also? }`, as for `npm run eval`. Learned are whole points, for or against each kind, that a
// feature of the lexicon brings: a logistic regression, whose points are changed one by one as long as that makes the
// labels more likely by more than a point's price. Few points are left, they can be read, and the same files give the same.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultSign, featuresInOrder, signOf } from './packed-tables.mjs'
import { outcome, readSource } from './read-source.mjs'

/** What a point is worth: odds of e to this. */
const worth = 0.7
/** By how much a point must raise the log-likelihood of all labels. */
const price = 3
const most = 6
/** The share of a label that goes to what a second fair reader accepts. */
const shared = 0.3
/** Kinds that are never guessed: who left, what the browser did and what the shop refused is said in words, or it isn't. */
const neverGuessed = ['user-cancelled', 'popup-blocked', 'confirm-declined']

/** Stands for every text. */
const usual = 'usual'

const { spokenOf, ...tables } = await readSource('lexicon.ts', 'signals.ts', 'reading/spoken-of.ts')
const order = featuresInOrder(tables)
const features = [usual, 'fault', ...order]
const featureOf = new Map([[faultSign, 1], ...order.map((_, number) => [signOf(number), number + 2])])

const labelled = process.argv
  .slice(2)
  .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line))
  .filter(({ text, kind }) => text && kind && !neverGuessed.includes(kind))
if (labelled.length === 0) {
  console.error('Usage: npm run learn -- FILE.jsonl …')
  process.exit(2)
}
const kinds = [...new Set(labelled.map(({ kind }) => kind))].sort()
const texts = labelled.map(({ text, kind, also = [] }) => {
  const { signs } = spokenOf(text.slice(0, 400))
  const others = also.filter((other) => kinds.includes(other))
  const target = new Float64Array(kinds.length)
  target[kinds.indexOf(kind)] += others.length ? 1 - shared : 1
  for (const other of others) target[kinds.indexOf(other)] += shared / others.length
  const met = [...new Set(signs)].map((sign) => featureOf.get(sign)).filter((feature) => features[feature] !== 'filler')
  return { features: [0, ...met], target }
})

const points = features.map(() => new Int8Array(kinds.length))
const withFeature = features.map((_, feature) => texts.filter((text) => text.features.includes(feature)))
for (const text of texts) {
  text.odds = new Float64Array(kinds.length).fill(1)
  text.sum = kinds.length
}

/** By how much the labels get less likely when a feature's points for a kind change. */
function loss(feature, kind, change) {
  const factor = Math.exp(change * worth) - 1
  let all = 0
  for (const { odds, sum, target } of withFeature[feature])
    all += Math.log1p((odds[kind] * factor) / sum) - target[kind] * change * worth
  return all
}

for (let changed = true; changed; ) {
  changed = false
  for (const feature of features.keys())
    for (const kind of kinds.keys()) {
      const now = points[feature][kind]
      const costs = [-2, -1, 1, 2]
        .filter((change) => Math.abs(now + change) <= most)
        .map((change) => {
          const dearer = feature === 0 ? 0 : price * (Math.abs(now + change) - Math.abs(now))
          return [loss(feature, kind, change) + dearer, change]
        })
      const [cost, change] = costs.reduce((one, other) => (other[0] < one[0] ? other : one))
      if (cost > -1e-6) continue
      changed = true
      points[feature][kind] += change
      for (const text of withFeature[feature]) {
        const more = text.odds[kind] * (Math.exp(change * worth) - 1)
        text.odds[kind] += more
        text.sum += more
      }
    }
}

const lines = kinds.map((kind, number) => {
  const has = features
    .map((feature, index) => [feature, points[index][number]])
    .filter(([, point]) => point !== 0)
    .sort(([, one], [, other]) => other - one)
  const line = `'${has.map(([feature, point]) => `${feature} ${point}`).join(', ')}',`
  const key = `  ${kind.includes('-') || kind.includes('/') ? `'${kind}'` : kind}:`
  return key.length + line.length < 120 ? `${key} ${line}` : `${key}\n    ${line}`
})
writeFileSync(
  join(outcome, 'leanings.ts'),
  readFileSync(join(outcome, 'leanings.ts'), 'utf8').replace(
    /(?<=export const leanings = \{\n)[^}]*(?=\})/,
    `${lines.join('\n')}\n`,
  ),
)
console.log(
  `${texts.length} texts, ${kinds.length} kinds, ${points.reduce((sum, of) => sum + of.filter(Boolean).length, 0)} leanings`,
)
