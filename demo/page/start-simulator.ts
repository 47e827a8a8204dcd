import type { Backend } from './backend.ts'
import { createController } from './controller.ts'
import { h } from './dom.ts'
import { createMarks } from './marks.ts'
import { createPlaylist } from './playlist.ts'
import { keepAddress, readAddress } from './settings/address.ts'
import { createStore } from './state.ts'
import { tabValues, takeLeftOver } from './tab-values.ts'
import { checklistView } from './views/checklist.ts'
import { codeView } from './views/code.ts'
import { diagramView } from './views/diagram.ts'
import { introView } from './views/intro.ts'
import { noticesView } from './views/notices.ts'
import { outcomeView } from './views/outcome.ts'
import { pgTableView } from './views/pg-table.ts'
import { protocolView } from './views/protocol.ts'
import { scenarioBar } from './views/scenario-bar.ts'
import { serverView } from './views/server.ts'
import { shopView } from './views/shop.ts'
import { stripView } from './views/strip.ts'
import { windowView } from './views/window.ts'
import { t } from './words/words.ts'

/** By a link or an address that was typed, not by a reload or by Back. */
function wasOpenedAnew(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type === 'navigate'
}

/** The page on PortOne's stand-in. */
export async function startSimulator(app: HTMLElement, backend: Backend): Promise<void> {
  const { settings, scenario, notices } = readAddress(new URLSearchParams(location.search))
  const { queue, marks } = tabValues
  const store = createStore({ settings, scenario, notices, marks: marks.read() ?? {}, queue: queue.read() ?? [] })
  const marked = createMarks(store)
  const controller = createController(store, backend, marked)
  const playlist = createPlaylist(store, controller.play)
  const props = { store, controller, marks: marked, playlist }
  const { came, left } = takeLeftOver()
  await controller.merchant(async (shop) => {
    const { delivery } = await shop.state()
    const { stock, endpointMode, reason } = settings
    // A reload, and a payment that comes back, find the shop as it was.
    if (delivery === 0 || (wasOpenedAnew() && !came)) await shop.change({ stock, endpointMode, reason })
  })

  app.append(
    h(
      'main',
      { class: 'page', id: 'main' },
      noticesView(store),
      introView(props),
      scenarioBar(props),
      stripView(store),
      h('div', { class: 'columns' }, shopView(props), windowView(props), serverView(props, backend)),
      h('div', { class: 'columns result' }, outcomeView(store), diagramView(store)),
      checklistView(props),
      codeView(store),
      pgTableView(props),
    ),
    protocolView(store),
  )
  store.subscribe(keepAddress)

  if (came) controller.comeBack(came.run, came.outcome, came.address)
  else if (left) {
    const notice = { tone: 'warn', text: t('left-open', { order: left.merchantUid }) } as const
    store.set({ notices: [...store.get().notices, notice] })
    if (left.scenario && left.scenario === store.get().queue[0]) marked.notKept(left.scenario)
  }
  const waiting = store.get().queue
  if (waiting.length > 0) void playlist.play(came || left ? waiting.slice(1) : waiting)
}
