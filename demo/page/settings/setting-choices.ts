import { endpointModes } from '../../shop/endpoint-modes.ts'
import { actions } from '../tables/actions.ts'
import { devices } from '../tables/devices.ts'
import { fallbacks } from '../tables/fallbacks.ts'
import { mistakes } from '../tables/mistakes.ts'
import { pgChoices } from '../tables/pg-choices.ts'
import { scripts } from '../tables/scripts.ts'
import { words } from '../words/words.ts'
import type { Settings } from './settings.ts'

/** What each setting may be: one of these words, a whole number in a range, or any short text. */
export const settingChoices: Readonly<
  Record<keyof Settings, readonly string[] | { from: number; to: number } | 'text'>
> = {
  pg: pgChoices.map(({ id }) => id),
  device: Object.keys(devices),
  fallback: Object.keys(fallbacks),
  quantity: { from: 1, to: 99 },
  stock: { from: 0, to: 999 },
  endpointMode: Object.keys(endpointModes),
  reason: 'text',
  script: Object.keys(scripts),
  delivery: ['callback', 'redirect'],
  timeLimit: { from: 0, to: 3600 },
  call: Object.keys(mistakes),
  vouch: ['no', 'yes'],
  confirmUrl: 'text',
  action: ['hand', ...Object.keys(actions)],
  fault: Object.keys(words.faults),
}
