import { pgChoices, pgText } from '../tables/pg-choices.ts'
import { type Named, words } from '../words/words.ts'
import type { Settings } from './settings.ts'

/** The settings that are a whole number in a range. */
export const settingRanges = {
  quantity: { from: 1, to: 99 },
  stock: { from: 0, to: 999 },
  timeLimit: { from: 0, to: 3600 },
} as const

type Chosen = Exclude<keyof Settings, keyof typeof settingRanges | 'reason' | 'confirmUrl'>

/** What each of the others may be, by what it is called; `reason` and `confirmUrl` are any short text. */
export const settingChoices: Readonly<Record<Chosen, Named>> = {
  pg: Object.fromEntries(pgChoices.map((choice) => [choice.id, pgText(choice)])),
  device: words.devices,
  fallback: words.fallbacks,
  endpointMode: words.endpointModes,
  script: words.scripts,
  delivery: words.deliveries,
  call: words.mistakes,
  vouch: words.vouching,
  action: { ...words.inHand, ...words.actions },
  fault: words.faults,
}
