import type { Browser } from 'playwright-core'
import type { Facts, Journey } from './journey.ts'
import type { ScriptCopy } from './script-copy.ts'
import type { Protocol } from './setting.ts'
import { type Files, type Mode, openShop, type Shop } from './shop.ts'

/** One journey with one copy. */
export interface Trip {
  readonly name: string
  readonly journey: Journey
  readonly copy: ScriptCopy
  readonly protocol: Protocol
  readonly mode: Mode
}

/** What came of it. */
export interface Arrival extends Omit<Trip, 'journey'> {
  readonly facts: Facts
}

/** How long a journey may take, in milliseconds: past it something hangs that no limit of a journey's own reached. */
const patience = 90_000

/** Every trip there is to make. */
export function planTrips(
  journeys: Record<string, Journey>,
  copies: readonly ScriptCopy[],
  modes: readonly Mode[],
): Trip[] {
  const all: readonly Protocol[] = ['legacy', 'checkout']
  return Object.entries(journeys).flatMap(([name, journey]) =>
    (journey.protocols ?? all).flatMap((protocol) =>
      copies
        .filter(({ line }) => (journey.line ? line === journey.line : protocol === 'legacy' || line === 'v1'))
        .flatMap((copy) =>
          modes
            .filter((mode) => mode === 'wrapped' || !journey.wrappedOnly)
            .map((mode) => ({ name, journey, copy, protocol, mode })),
        ),
    ),
  )
}

async function travel(browser: Browser, files: Files, trip: Trip): Promise<Facts> {
  const { journey, copy, protocol, mode } = trip
  let shop: Shop | undefined
  try {
    shop = await openShop(browser, files, { copy, protocol, mode, setting: journey.setting })
    return await Promise.race([
      journey.run(shop),
      new Promise<Facts>((resolve) => {
        setTimeout(resolve, patience, { outcome: `HANGS: no end within ${patience / 1000} s` }).unref()
      }),
    ])
  } catch (error) {
    return { outcome: `BROKE: ${String((error as Error).message).split('\n')[0]}` }
  } finally {
    // A page that stands still can't be closed: the browser's end takes it along.
    await Promise.race([shop?.close().catch(() => {}), new Promise((resolve) => setTimeout(resolve, 3000))])
  }
}

/** Makes the trips, some at once. */
export async function runJourneys(
  browsers: { ordinary: Browser; backForwardCache: Browser },
  files: Files,
  trips: readonly Trip[],
  atOnce: number,
  onArrival: (arrival: Arrival) => void,
): Promise<void> {
  const left = [...trips]
  const worker = async () => {
    for (let trip = left.shift(); trip; trip = left.shift()) {
      const browser = trip.journey.backForwardCache ? browsers.backForwardCache : browsers.ordinary
      const { journey: _, ...rest } = trip
      onArrival({ ...rest, facts: await travel(browser, files, trip) })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
