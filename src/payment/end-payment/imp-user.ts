import type { ImpUser } from './payment-traces.ts'
import { legacyFrames, type Page } from './portone-overlay.ts'

/** Whom the script was initialised for: the addresses of its frames hold it. `undefined` where none does. */
export function impUser(page: Page): ImpUser | undefined {
  for (const frame of legacyFrames(page)) {
    const [, code, tier] = /\/ready\/([^/?]+)(?:.*[?&]tier=([^&]+))?/.exec(String(frame.getAttribute('src'))) ?? []
    if (code) return { code, tier }
  }
  return undefined
}
