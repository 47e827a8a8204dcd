import type { PayOutcome } from 'imp-confirm'
import type { MerchantSettings } from '../shop/merchant-state.ts'
import type { Backend } from './backend.ts'
import type { Marks } from './marks.ts'
import { type StartedPayment, startPayment } from './run/start-payment.ts'
import { outcomeStep, type TraceStep } from './run/trace.ts'
import type { Settings } from './settings/settings.ts'
import { newRun, type Run, type Store } from './state.ts'
import { tabValues } from './tab-values.ts'
import { type ActionId, actions } from './tables/actions.ts'
import { type ScenarioId, settingsOf } from './tables/scenarios.ts'
import { words } from './words/words.ts'

/** What can be done on the page. */
export interface Controller {
  change: (settings: Partial<Settings>) => void
  /** Sets everything as the scenario says, the shelves too, and presses Pay. */
  play: (scenario: ScenarioId) => Promise<void>
  /** Everything as the page opens with it. */
  reset: () => Promise<void>
  pay: () => void
  /** What happens in the open window. */
  perform: (action: ActionId) => void
  giveUp: () => void
  merchant: (call: (backend: Backend) => Promise<unknown>) => Promise<void>
  /** Goes on after a redirect: shows what the return page read. */
  comeBack: (run: Run, outcome: PayOutcome, address: string) => void
}

const merchantPart = ({ stock, endpointMode, reason }: Settings): MerchantSettings => ({ stock, endpointMode, reason })

/** Time for the eye, unless the reader wants no motion or everything is played at once. */
const timeToLook = (isPlayingAll: boolean) =>
  isPlayingAll || matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 700

/** What the page's controls do, over the page's state and the merchant's server. */
export function createController(store: Store, backend: Backend, marks: Marks): Controller {
  let payment: StartedPayment | null = null
  const { openRun } = tabValues
  const isPlayingAll = () => store.get().queue.length > 0

  // One after the other, so that no answer is older than the one before it.
  let last: Promise<unknown> = Promise.resolve()
  const merchant: Controller['merchant'] = (call) => {
    const mine = last.then(async () => {
      const state = await call(backend).then(
        () => backend.state(),
        () => null,
      )
      store.set({ merchant: state })
    })
    last = mine.catch(() => store.set({ merchant: null }))
    return last as Promise<void>
  }
  const refresh = () => merchant(async () => {})
  const step = (line: TraceStep) => {
    const { run } = store.get()
    if (run) store.set({ run: { ...run, trace: [...run.trace, line] } })
    if (line.to === 'merchant' || line.from === 'merchant') void refresh()
  }

  function settle(outcome: PayOutcome, isLast = true) {
    step(outcomeStep(outcome))
    const { run, settings } = store.get()
    if (!run) return
    store.set({ run: { ...run, outcome }, ...(isLast ? { busy: false, window: null } : {}) })
    if (isLast) openRun.clear()
    if (run.scenario && !(settings.action === 'pay-again' && isLast && run.outcome)) marks.made(run.scenario, outcome)
    void refresh()
  }
  const externalActions = {
    rival: async () => {
      step({ at: Date.now(), from: 'merchant', to: 'merchant', label: words.trace.rival, tone: 'no' })
      await merchant((shop) => shop.rival())
      await new Promise((resolve) => setTimeout(resolve, timeToLook(isPlayingAll())))
    },
    giveUp: () => payment?.giveUp(),
    payAgain: () => pay(),
    leave: () => location.assign(`pg.html?lang=${document.documentElement.lang}${isPlayingAll() ? '&back' : ''}`),
  }
  const perform = (name: ActionId) => {
    const { window } = store.get()
    if (window) void actions[name](window, externalActions)
  }

  function pay() {
    if (store.get().busy && payment) return void payment.again().then((outcome) => settle(outcome, false))
    payment?.end()
    const { settings, scenario } = store.get()
    const run = newRun(scenario)
    store.set({ run, busy: true, window: null, notices: [] })
    payment = startPayment(settings, backend, {
      step,
      open: (window) => {
        store.set({ window })
        const { action } = settings
        if (action !== 'hand') setTimeout(() => perform(action), timeToLook(isPlayingAll()))
      },
      approved: (impUid) => {
        const { webhook: label } = words.trace
        step({ at: Date.now(), from: 'portone', to: 'merchant', label, detail: { imp_uid: impUid } })
        void merchant((shop) => shop.tellPaid(store.get().run?.merchantUid ?? '', impUid))
      },
      late: (outcome) => {
        step(outcomeStep(outcome, true))
        const { run: now } = store.get()
        if (now) store.set({ run: { ...now, late: [...now.late, outcome] } })
      },
      leave: (url) => {
        openRun.write(store.get().run as Run)
        location.assign(url)
      },
    })
    const { merchantUid } = payment
    const started = store.get().run ?? run
    store.set({ run: { ...started, merchantUid } })
    openRun.write({ ...started, merchantUid })
    const mine = payment
    void payment.outcome.then((outcome) => {
      if (mine === payment) settle(outcome)
    })
  }

  const change: Controller['change'] = (part) => {
    store.set({ settings: { ...store.get().settings, ...part } })
    if ('stock' in part || 'endpointMode' in part || 'reason' in part) void merchant((shop) => shop.change(part))
  }
  const begin = async (scenario: ScenarioId | null) => {
    payment?.end()
    payment = null
    const settings = settingsOf(scenario)
    store.set({ scenario, settings, run: null, busy: false, window: null, notices: [] })
    await merchant((shop) => shop.change(merchantPart(settings)))
  }
  const play: Controller['play'] = async (scenario) => {
    await begin(scenario)
    pay()
  }
  return {
    change,
    play,
    reset: () => begin(null),
    pay,
    perform,
    giveUp: externalActions.giveUp,
    merchant,
    comeBack: (run, outcome, address) => {
      store.set({ run, scenario: run.scenario })
      const { returned: label } = words.trace
      step({ at: Date.now(), from: 'browser', to: 'browser', label, detail: address })
      settle(outcome)
    },
  }
}
