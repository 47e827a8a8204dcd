import type { Browser } from 'playwright-core'
import { type ScriptName, scripts } from '../../src/simulator/tables/scripts.ts'
import { type Probe, type ProbeGlobals, probes } from './probes.ts'
import type { ScriptCopy } from './script-copy.ts'
import type { Protocol } from './setting.ts'
import { type Files, openShop } from './shop.ts'

declare const window: Window & ProbeGlobals

const lostEitherWay = 'lost either way: whether its frame was handed it before it was taken away is a race'

/** Differences that can't matter to a page, by `probe field`, each with its reason. */
const harmless: Record<string, string> = {
  'object onWindow.configurable': 'restore() takes IMP away again, which the real property forbids',
  'pay-inside-callback came': lostEitherWay,
  'close-and-pay came': lostEitherWay,
  'two-in-a-tick answered': 'whether two calls of a tick fall into one millisecond, and share a number, is chance',
}

/** The simulator as a classic script, for a copy's version. */
const simulatorScript = (simulator: string, version: ScriptName, options = '') =>
  `(function (exports) {${simulator}\nwindow.windows = []
window.portone = exports.simulateImp({ script: '${version}', initialised: false, console: true, onOpen: (opened) => window.windows.push(opened), ${options} })})({})`

/** Numbers and addresses that are others each time. */
const steady = (found: unknown) =>
  JSON.parse(
    JSON.stringify(found ?? null)
      .replace(/127\.0\.0\.1:\d+/g, 'shop')
      .replace(/req_\d+/g, 'req_…')
      .replace(/nobody_\d+/g, 'nobody_…'),
  )

/** Each field that differs, as `field: copy … simulator …`. */
function differences(real: unknown, simulated: unknown, at = ''): { field: string; text: string }[] {
  if (JSON.stringify(real) === JSON.stringify(simulated)) return []
  const both = [real, simulated]
  if (both.every((one) => one !== null && typeof one === 'object' && !Array.isArray(one))) {
    const [mine, other] = both as Record<string, unknown>[]
    return [...new Set(both.flatMap((one) => Object.keys(one as object)))].flatMap((key) =>
      differences(mine?.[key], other?.[key], at ? `${at}.${key}` : key),
    )
  }
  return [{ field: at, text: `${at}: copy ${JSON.stringify(real)}, simulator ${JSON.stringify(simulated)}` }]
}

async function ask(
  browser: Browser,
  files: Files,
  probe: Probe,
  copy: ScriptCopy,
  protocol: Protocol,
  script?: string,
) {
  const shop = await openShop(browser, files, {
    copy,
    protocol,
    mode: 'bare',
    setting: probe.setting,
    ...(script === undefined ? {} : { script }),
  })
  try {
    await shop.page.evaluate(() => {
      window.kept = {}
      window.overlayNow = () => {
        const dialog = document.querySelector('.imp-dialog')
        return dialog ? getComputedStyle(dialog).display : 'absent'
      }
    })
    const late = new Promise((resolve) => setTimeout(resolve, 30_000, 'no end within 30 s').unref())
    return steady(await Promise.race([probe.run({ shop, simulated: script !== undefined }), late]))
  } catch (error) {
    return `broke: ${String((error as Error).message).split('\n')[0]}`
  } finally {
    await Promise.race([shop.close().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 3000))])
  }
}

/** Asks every probe of each copy and of the simulator, and prints each field that differs. Returns the exit code. */
export async function compareProbes(
  browser: Browser,
  files: Files & { simulator: string },
  copies: readonly ScriptCopy[],
  only: readonly string[] | undefined,
  atOnce: number,
): Promise<number> {
  const jobs = Object.entries(probes)
    .filter(([name]) => only?.includes(name) ?? true)
    .flatMap(([name, probe]) =>
      (['legacy', 'checkout'] as const)
        .filter((protocol) => protocol === 'legacy' || !probe.legacy)
        .flatMap((protocol) =>
          copies
            .filter(({ line }) => protocol === 'legacy' || line === 'v1')
            .map((copy) => ({ name, probe, protocol, copy })),
        ),
    )
  for (const { name } of copies)
    if (!(name in scripts)) console.log(`${name}: the simulator doesn't have it; its newest stands beside it`)
  const found = new Map<string, string[]>()
  let different = 0
  const left = [...jobs]
  const worker = async () => {
    for (let job = left.shift(); job; job = left.shift()) {
      const { name, probe, protocol, copy } = job
      const real = await ask(browser, files, probe, copy, protocol)
      const version = copy.name in scripts ? (copy.name as ScriptName) : 'current'
      const script = simulatorScript(files.simulator, version, probe.simulator)
      const simulated = await ask(browser, files, probe, copy, protocol, script)
      const lines = differences(real, simulated).map(({ field, text }) => {
        const reason = harmless[`${name} ${field}`]
        if (reason === undefined) different += 1
        return reason === undefined ? `≠ ${text}` : `(≠ ${text}; harmless: ${reason})`
      })
      for (const line of lines.length > 0 ? lines : ['same']) {
        const row = `${name} ${protocol} ${line}`
        if (process.env.REAL_LOG) console.log(`  ${row} {${copy.name}}`)
        found.set(row, [...(found.get(row) ?? []), copy.name])
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  for (const name of Object.keys(probes))
    for (const [row, names] of found) if (row.startsWith(`${name} `)) console.log(`${row}  {${names.join(' ')}}`)
  console.log(`\n${jobs.length} probes, ${different} fields differ`)
  return different > 0 ? 1 : 0
}
