import fc from 'fast-check'
import { properties } from './properties.ts'

/**
 * Runs each property, and says with which seed: `--seed` repeats one.
 *
 * @returns The exit code: how many properties were broken.
 */
export async function run(options: { runs?: string; seed?: string; only?: string }): Promise<number> {
  const numRuns = Number(options.runs ?? 1000)
  const seed = Number(options.seed ?? Date.now() % 2 ** 31)
  let broken = 0
  for (const [name, property] of Object.entries(properties)) {
    if (options.only && options.only !== name) continue
    const started = performance.now()
    const details = await fc.check(property as fc.IAsyncProperty<unknown>, { numRuns, seed })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(
      `${details.failed ? 'BROKEN' : 'holds '} ${name}: ${details.numRuns} runs in ${seconds} s, seed ${seed}`,
    )
    if (!details.failed) continue
    broken++
    console.log(fc.defaultReportMessage(details))
  }
  return broken
}
