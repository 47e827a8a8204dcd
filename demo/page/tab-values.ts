import type { PayOutcome } from 'imp-confirm'
import type { PageState, Run } from './state.ts'
import { tabStore } from './tab-store.ts'
import type { ScenarioId } from './tables/scenarios.ts'

/** What the return page read, on its way back to the QA page. */
export interface Returned {
  run: Run
  outcome: PayOutcome
  /** The address that PortOne sent the customer to. */
  address: string
}

/** What is kept in the tab, and nowhere else. */
export const tabValues = {
  /** The payment that is open, or was when the page was left. */
  openRun: tabStore<Run>('open-run'),
  returned: tabStore<Returned>('returned'),
  queue: tabStore<ScenarioId[]>('queue'),
  marks: tabStore<PageState['marks']>('marks'),
}

/** What a payment left when the page was left for it, once: what its return page read, or that it was open. */
export function takeLeftOver(): { came: Returned | undefined; left: Run | undefined } {
  const { openRun, returned } = tabValues
  const found = { came: returned.read(), left: openRun.read() }
  returned.clear()
  openRun.clear()
  return found
}
