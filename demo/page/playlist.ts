import type { Store } from './state.ts'
import { tabValues } from './tab-values.ts'
import type { ScenarioId } from './tables/scenarios.ts'

/** Scenarios played one after the other, also over the pages that some of them leave for. */
export interface Playlist {
  play: (list: ScenarioId[]) => Promise<void>
  stop: () => void
}

const sheet = 'dialog[aria-labelledby="imp-confirm-sheet-title"]'

/** Makes the player. What is still to be played is kept in the tab. */
export function createPlaylist(store: Store, play: (scenario: ScenarioId) => Promise<void>): Playlist {
  const keep = (queue: ScenarioId[]) => {
    store.set({ queue })
    tabValues.queue.write(queue)
  }
  // Nobody is there to close the sheet.
  const closeSheets = new MutationObserver(() => document.querySelector<HTMLDialogElement>(sheet)?.close())
  const isNext = (scenario: ScenarioId) => store.get().queue[0] === scenario
  /** Resolves when the scenario was marked from now on, or isn't the next one any more. */
  async function playOne(scenario: ScenarioId): Promise<void> {
    const since = Date.now()
    let unsubscribe = () => {}
    const end = new Promise<void>((resolve) => {
      unsubscribe = store.subscribe(({ marks, queue }) => {
        const mark = marks[scenario]
        if ((mark && mark.at >= since) || queue[0] !== scenario) resolve()
      })
    })
    await play(scenario)
    await end
    unsubscribe()
  }
  return {
    play: async (list) => {
      keep(list)
      closeSheets.observe(document, { childList: true, subtree: true })
      for (let next = list[0]; next; next = store.get().queue[0]) {
        await playOne(next)
        if (!isNext(next)) break
        keep(store.get().queue.slice(1))
      }
      closeSheets.disconnect()
    },
    stop: () => keep([]),
  }
}
