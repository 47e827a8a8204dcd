import type { Backend } from './backend/backend.ts'
import { createController } from './controller.ts'
import { h } from './dom/h.ts'
import { createMarks } from './marks.ts'
import { createPlaylist } from './playlist.ts'
import { readAddress } from './settings/read-address.ts'
import { writeSettings } from './settings/settings-in-url.ts'
import { settingsOf } from './settings/settings-of.ts'
import type { Notice, PageState } from './state.ts'
import { createStore } from './store.ts'
import { tabValues } from './tab-values.ts'
import { checklistView } from './views/checklist.ts'
import { codeView } from './views/code.ts'
import { diagramView } from './views/diagram.ts'
import { introView } from './views/intro.ts'
import { noticesView } from './views/notices.ts'
import { outcomeView } from './views/outcome.ts'
import { pgTableView } from './views/pg-table.ts'
import { scenarioBar } from './views/scenario-bar.ts'
import { serverView } from './views/server.ts'
import { shopView } from './views/shop.ts'
import { stripView } from './views/strip.ts'
import { windowView } from './views/window.ts'

/** The address follows what is set, so that it can be handed on. */
function keepAddress({ settings, scenario }: PageState): void {
  const query = new URLSearchParams(location.search)
  if (scenario) query.set('scenario', scenario)
  else query.delete('scenario')
  writeSettings(query, settings, settingsOf(scenario))
  const search = query.size > 0 ? `?${query}` : ''
  if (search !== location.search)
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`)
}

/** By a link or an address that was typed, not by a reload or by Back. */
function wasOpenedAnew(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return entry?.type === 'navigate'
}

/** What is said about a payment that was open when the page was left. */
const leftOpen = (merchantUid: string): Notice => ({
  tone: 'warn',
  text: [
    `주문 ${merchantUid}의 결제가 진행되는 중에 페이지를 벗어났거나 새로 고쳤습니다. 결과는 여기서 알 수 없습니다. 서버에서 주문번호로 확인해 주세요. 컨펌 기록은 아래 고객사 서버에 남아 있습니다.`,
    `The payment of ${merchantUid} was open when this page was left or reloaded. Its result can't be known here: ask your server by merchant_uid. The confirm log below still has what was asked.`,
  ],
})

/** The page on PortOne's stand-in. */
export async function startSimulator(app: HTMLElement, backend: Backend): Promise<void> {
  const { settings, scenario, notices } = readAddress(new URLSearchParams(location.search))
  const { openRun, returned, queue, marks } = tabValues
  const store = createStore<PageState>({
    settings,
    scenario,
    notices,
    run: null,
    busy: false,
    window: null,
    merchant: null,
    marks: marks.read() ?? {},
    queue: queue.read() ?? [],
  })
  const marked = createMarks(store)
  const controller = createController(store, backend, marked)
  const playlist = createPlaylist(store, controller.play)
  const desk = { store, controller, marks: marked, playlist }
  const came = returned.read()
  const left = openRun.read()
  returned.clear()
  openRun.clear()
  await controller.merchant(async (shop) => {
    const { delivery } = await shop.state()
    const { stock, behaviour, reason } = settings
    // A reload, and a payment that comes back, find the shop as it was.
    if (delivery === 0 || (wasOpenedAnew() && !came)) await shop.change({ stock, behaviour, reason })
  })

  app.append(
    h(
      'main',
      { class: 'page', id: 'main' },
      noticesView(store),
      introView(desk),
      scenarioBar(desk),
      stripView(store),
      h('div', { class: 'columns' }, shopView(desk), windowView(desk), serverView(desk, backend)),
      h('div', { class: 'columns result' }, outcomeView(store), diagramView(store)),
      checklistView(desk),
      codeView(store),
      pgTableView(desk),
    ),
  )
  store.follow(keepAddress)

  if (came) controller.comeBack(came.run, came.outcome, came.address)
  else if (left) {
    store.set({ notices: [...store.get().notices, leftOpen(left.merchantUid)] })
    if (left.scenario && left.scenario === store.get().queue[0]) marked.notKept(left.scenario)
  }
  const waiting = store.get().queue
  if (waiting.length > 0) void playlist.play(came || left ? waiting.slice(1) : waiting)
}
