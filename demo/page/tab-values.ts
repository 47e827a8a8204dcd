import type { PayOutcome } from 'imp-confirm'
import type { PageState, Run } from './state.ts'
import type { ScenarioId } from './tables/scenarios.ts'

/**
 * A place for a value in this tab's `sessionStorage`: kept over a reload and a redirect, no longer, and nowhere else. Storage
 * that is full or forbidden is no failure: `read` finds `undefined` then, as where nothing was written.
 */
export function tabStore<Value>(name: string) {
  const key = `imp-confirm-demo:${name}`
  const quietly = <Answer>(act: () => Answer): Answer | undefined => {
    try {
      return act()
    } catch {
      return undefined
    }
  }
  return {
    read: () =>
      quietly(() => {
        const text = sessionStorage.getItem(key)
        return text === null ? undefined : (JSON.parse(text) as Value)
      }),
    write: (value: Value) => quietly(() => sessionStorage.setItem(key, JSON.stringify(value))),
    clear: () => quietly(() => sessionStorage.removeItem(key)),
  }
}

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
