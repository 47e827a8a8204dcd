import type { PayOutcome } from 'imp-confirm'
import type { PageState, Store } from './state.ts'
import { tabValues } from './tab-values.ts'
import { nameOf, type ScenarioId, scenarios, settingsOf } from './tables/scenarios.ts'
import { t } from './words/words.ts'

/** The checklist's marks. */
export interface Marks {
  /** Marks a scenario by what it came to; one whose settings were changed is another story, and isn't marked. */
  made: (scenario: ScenarioId, outcome: PayOutcome) => void
  /** The page was left while it was played, and this browser didn't keep it. */
  notKept: (scenario: ScenarioId) => void
  clear: () => void
}

/** Whether everything is set as the scenario says. */
export const isAsWritten = ({ settings, scenario }: PageState): boolean =>
  scenario !== null && JSON.stringify(settings) === JSON.stringify(settingsOf(scenario))

/** The checklist's marks over the page's state, kept in the tab. */
export function createMarks(store: Store): Marks {
  const mark = (scenario: ScenarioId, passed: boolean, got: string) => {
    store.set({ marks: { ...store.get().marks, [scenario]: { passed, got, at: Date.now() } } })
    tabValues.marks.write(store.get().marks)
  }
  return {
    made: (scenario, outcome) => {
      const got = nameOf(outcome)
      if (isAsWritten(store.get())) mark(scenario, got === nameOf(scenarios[scenario].expect), got)
    },
    notKept: (scenario) => mark(scenario, false, t('the-page-was-loaded-anew')),
    clear: () => {
      store.set({ marks: {} })
      tabValues.marks.clear()
    },
  }
}
