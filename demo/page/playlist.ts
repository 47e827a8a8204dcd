import type { PageState } from './state.ts'
import type { Store } from './store.ts'
import { tabValues } from './tab-values.ts'
import type { ScenarioId } from './tables/scenarios.ts'

/** Scenarios played one after the other, also over the pages that some of them leave for. */
export interface Playlist {
  play: (list: ScenarioId[]) => Promise<void>
  stop: () => void
}

/** Makes the player. What is still to be played is kept in the tab. */
export function createPlaylist(store: Store<PageState>, play: (scenario: ScenarioId) => Promise<void>): Playlist {
  const keep = (queue: ScenarioId[]) => {
    store.set({ queue })
    tabValues.queue.write(queue)
  }
  const isNext = (scenario: ScenarioId) => store.get().queue[0] === scenario
  const ended = (scenario: ScenarioId) =>
    new Promise<void>((resolve) => {
      const since = Date.now()
      const look = setInterval(() => {
        const mark = store.get().marks[scenario]
        // Nobody is there to close the sheet.
        document.querySelector<HTMLDialogElement>('dialog[aria-labelledby="imp-confirm-sheet-title"]')?.close()
        if (!(mark && mark.at >= since) && isNext(scenario)) return
        clearInterval(look)
        resolve()
      }, 50)
    })
  return {
    play: async (list) => {
      keep(list)
      for (let next = list[0]; next; next = store.get().queue[0]) {
        const end = ended(next)
        await play(next)
        await end
        if (!isNext(next)) return
        keep(store.get().queue.slice(1))
      }
    },
    stop: () => keep([]),
  }
}
