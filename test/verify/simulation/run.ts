import { parseArgs } from 'node:util'
import { type Bug, bugs } from './bugs.ts'
import { type SimulationReport, simulate } from './simulate.ts'

const usage = `npm run simulate:verify -- [options]

  --runs <number>   how many small worlds: a few payments, faults and callers at once (2000)
  --seed <number>   the same seed, the same runs (1)
  --only <number>   this run alone: what a violation names
  --bug <name>      plants a mistake, to see that it is found:
${Object.entries(bugs)
  .map(([name, what]) => `                    ${name.padEnd(26)} ${what}`)
  .join('\n')}
`

const whole = (text: string | undefined, absent: number): number =>
  text === undefined ? absent : /^[1-9]\d{0,8}$/.test(text) ? Number(text) : Number.NaN

function reportText({ runs, seed, violations, faults, ...counts }: SimulationReport): string {
  const lines = [
    `${runs} runs, seed ${seed}: ${counts.payments} payments, ${counts.calls} calls to PortOne, ${counts.delivered} orders delivered, ${counts.refunded} payments given back in part or whole`,
    `faults: ${Object.entries(faults)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ')}`,
    ...violations.slice(0, 20).map(({ kind, run, what }) => `${kind}: run ${run}, ${what}`),
    `${violations.length} violations`,
  ]
  return `${lines.join('\n')}\n`
}

/** The command. Returns the exit code: 1 when something happened that never may, 2 when it was called wrongly. */
export async function run(args: string[]): Promise<number> {
  let values: { runs?: string; seed?: string; only?: string; bug?: string; help?: boolean }
  try {
    const text = { type: 'string' } as const
    const options = { runs: text, seed: text, only: text, bug: text, help: { type: 'boolean' } } as const
    values = parseArgs({ args, options }).values
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}`)
    return 2
  }
  const [runs, seed, only] = [whole(values.runs, 2000), whole(values.seed, 1), whole(values.only, 1)]
  const isKnown = values.bug === undefined || Object.keys(bugs).includes(values.bug)
  if (values.help || !isKnown || Number.isNaN(runs + seed + only)) {
    process.stderr.write(usage)
    return values.help ? 0 : 2
  }
  const started = performance.now()
  const report = await simulate({
    runs,
    seed,
    bug: values.bug as Bug | undefined,
    only: values.only === undefined ? undefined : only,
  })
  process.stdout.write(reportText(report))
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(1)} s\n`)
  return report.violations.length > 0 ? 1 : 0
}
