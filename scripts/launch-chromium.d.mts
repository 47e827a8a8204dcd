import type { Browser } from 'playwright-core'

export declare function launchChromium(options?: {
  backForwardCache?: boolean
  blockPopups?: boolean
}): Promise<Browser>
