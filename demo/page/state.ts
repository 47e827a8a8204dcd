import type { PayOutcome } from 'imp-confirm'
import type { PaymentWindow } from 'imp-confirm/simulator'
import type { MerchantState } from '../shop/merchant-state.ts'
import type { TraceStep } from './run/trace.ts'
import { defaultSettings, type Settings } from './settings/settings.ts'
import type { ScenarioId } from './tables/scenarios.ts'

/** One payment as the page shows it. Plain data: it is kept over a redirect. */
export interface Run {
  scenario: ScenarioId | null
  /** The page's query as it was: where a redirect comes back to. */
  query: string
  merchantUid: string
  /** In milliseconds since the epoch. */
  startedAt: number
  trace: TraceStep[]
  /** The newest outcome. `null` while none came. */
  outcome: PayOutcome | null
  /** What `onLateAnswer` was told. */
  late: PayOutcome[]
}

/** What came of a scenario, for the checklist. */
export interface Mark {
  passed: boolean
  /** `failed / confirm-declined`. */
  got: string
  /** In milliseconds since the epoch. */
  at: number
}

/** Something the page has to say at its top. */
export interface Notice {
  tone: 'warn' | 'info'
  text: string
}

/** Everything that the page shows. */
export interface PageState {
  settings: Settings
  scenario: ScenarioId | null
  notices: Notice[]
  run: Run | null
  /** A payment is open: no outcome yet. */
  busy: boolean
  window: PaymentWindow | null
  /** `null` while it doesn't answer. */
  merchant: MerchantState | null
  marks: Partial<Record<ScenarioId, Mark>>
  /** The scenarios still to be played, one after the other. */
  queue: ScenarioId[]
}

/** A payment that begins now. */
export const newRun = (scenario: ScenarioId | null, merchantUid = ''): Run => ({
  scenario,
  query: location.search,
  merchantUid,
  startedAt: Date.now(),
  trace: [],
  outcome: null,
  late: [],
})

/** The page's state, which views subscribe to. */
export interface Store {
  get: () => PageState
  /** Changes parts of it, and tells every subscriber. */
  set: (part: Partial<PageState>) => void
  /** Calls at once, and after every change, until what it returned is called. */
  subscribe: (see: (state: PageState) => void) => () => void
}

/** Makes a store. What `first` doesn't say is as before anything has happened. */
export function createStore(first: Partial<PageState> = {}): Store {
  let state: PageState = {
    settings: defaultSettings,
    scenario: null,
    notices: [],
    run: null,
    busy: false,
    window: null,
    merchant: null,
    marks: {},
    queue: [],
    ...first,
  }
  const subscribers = new Set<(state: PageState) => void>()
  return {
    get: () => state,
    set: (part) => {
      state = { ...state, ...part }
      for (const see of subscribers) see(state)
    },
    subscribe: (see) => {
      subscribers.add(see)
      see(state)
      return () => void subscribers.delete(see)
    },
  }
}
