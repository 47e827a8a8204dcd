import type { PortoneSetting } from './fake-portone.ts'

/** The way a payment takes through PortOne: hidden frames of the old modules, or the new modules' checkout. */
export type Protocol = 'legacy' | 'checkout'

/** User agents by name. PortOne's script tells a phone by them. */
export const userAgents = {
  android:
    'Mozilla/5.0 (Linux; Android 14; SM-S918N) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
  instagram:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 330.0.3.29.92 (iPhone15,2; iOS 17_5; ko_KR; scale=3.00)',
} as const

/** What a journey finds: the browser, the shop's page, and PortOne's servers. Everything absent: a desk, all well. */
export interface Setting {
  /** Absent: the browser's own, on a desk. */
  readonly userAgent?: keyof typeof userAgents
  /** The browser refuses every popup. */
  readonly blockPopups?: true
  /** The page's Content-Security-Policy. */
  readonly policy?: string
  /** No jQuery on the page, though the script wants it. */
  readonly withoutJquery?: true
  /** jQuery 3 in the place of 1: scripts 1.x time differently under it. */
  readonly jquery3?: true
  readonly portone?: PortoneSetting
}
