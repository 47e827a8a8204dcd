import type { ImpUser } from './payment-traces.ts'

/** PortOne's frames of the legacy path: one for each channel, in its overlay. */
export const legacyFrames = (page: Document): HTMLIFrameElement[] => [
  ...page.querySelectorAll<HTMLIFrameElement>('.imp-dialog iframe'),
]

/** Whom the script was initialised for: the addresses of its frames hold it. `undefined` where none does. */
export function impUser(page: Document): ImpUser | undefined {
  for (const frame of legacyFrames(page)) {
    const found = /\/ready\/([^/?]+)(?:.*[?&]tier=([^&]+))?/.exec(frame.getAttribute('src') ?? '')
    if (found?.[1]) return { code: found[1], tier: found[2] ?? null }
  }
  return undefined
}
