import { parseArgs } from 'node:util'
import { reportText } from './report-text.ts'
import { type Bug, bugs } from './seeded-bugs.ts'
import { simulate } from './simulate.ts'

const usage = `npm run simulate -- [options]

  --runs <number>   how many checkouts (10000)
  --seed <number>   the same seed, the same run (1)
  --sale <number>   only this sale: what a violation names
  --bug <name>      plants a mistake, to see that it is found:
${Object.entries(bugs)
  .map(([name, what]) => `                    ${name.padEnd(26)} ${what}`)
  .join('\n')}
`

const whole = (text: string | undefined, absent: number): number =>
  text === undefined ? absent : /^[1-9]\d*$/.test(text) ? Number(text) : Number.NaN

/** The command. Returns the exit code: 1 when something happened that never may, 2 when it was called wrongly. */
export async function run(args: string[], pageScript: string): Promise<number> {
  let values: { runs?: string; seed?: string; sale?: string; bug?: string; help?: boolean }
  try {
    values = parseArgs({
      args,
      options: {
        runs: { type: 'string' },
        seed: { type: 'string' },
        sale: { type: 'string' },
        bug: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`)
    return 2
  }
  const runs = whole(values.runs, 10_000)
  const seed = whole(values.seed, 1)
  const sale = values.sale === undefined ? undefined : whole(values.sale, 1)
  const known = values.bug === undefined || Object.keys(bugs).includes(values.bug)
  if (values.help || !known || ![runs, seed, sale ?? 1].every((number) => Number.isSafeInteger(number))) {
    process.stderr.write(usage)
    return values.help ? 0 : 2
  }
  const started = performance.now()
  const report = await simulate({ runs, seed, pageScript, sale, bug: values.bug as Bug | undefined })
  process.stdout.write(reportText(report))
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  return report.violations.length > 0 ? 1 : 0
}
