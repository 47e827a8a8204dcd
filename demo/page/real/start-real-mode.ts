import { type Imp, isLoadImpError, loadImp, requestPayWithConfirm } from 'imp-confirm'
import type { Backend } from '../backend.ts'
import { card, h } from '../dom.ts'
import { outcomeStep, type TraceStep } from '../run/trace.ts'
import { createStore, newRun, type Run } from '../state.ts'
import { tabStore, tabValues, takeLeftOver } from '../tab-values.ts'
import { fallbacks } from '../tables/fallbacks.ts'
import { confirmLog } from '../views/confirm-log.ts'
import { diagramView } from '../views/diagram.ts'
import { noticesView } from '../views/notices.ts'
import { outcomeView } from '../views/outcome.ts'
import { stripView } from '../views/strip.ts'
import { t } from '../words/words.ts'
import { realForm } from './real-form.ts'
import { defaultRealSettings, type RealSettings } from './real-settings.ts'

/** The page on the real PortOne: the reader's own account, and real money where the channel is live. */
export function startRealMode(app: HTMLElement, backend: Backend): void {
  const kept = tabStore<RealSettings>('real')
  const { openRun } = tabValues
  const store = createStore()
  let imp: Imp | null = null

  const look = () =>
    backend.state().then(
      (merchant) => store.set({ merchant }),
      () => store.set({ merchant: null }),
    )
  const change = (part: (run: Run) => Partial<Run>) => {
    const { run } = store.get()
    if (run) store.set({ run: { ...run, ...part(run) } })
  }

  async function load({ userCode }: RealSettings): Promise<string> {
    try {
      imp = await loadImp({ userCode })
      return ''
    } catch (error) {
      return isLoadImpError(error) ? `${error.code}: ${error.message}` : String(error)
    }
  }

  function pay({ channelKey, pg, payMethod, amount, confirmUrl, fallback }: RealSettings): void {
    if (!imp) return
    const merchantUid = `qa-${Date.now().toString(36)}`
    const request = {
      channelKey,
      pay_method: payMethod,
      merchant_uid: merchantUid,
      name: 'imp-confirm QA',
      amount: Number(amount),
      m_redirect_url: new URL('return.html', location.href).href,
    }
    void backend.placeOrder({ merchantUid, quantity: 1, amount: request.amount }).then(look, look)
    const label = ['IMP.request_pay', 'IMP.request_pay'] as const
    const asked: TraceStep = { at: Date.now(), from: 'browser', to: 'portone', label, detail: request }
    const run = { ...newRun(null, merchantUid), trace: [asked] }
    store.set({ run, busy: true, notices: [] })
    openRun.write(run)
    const hasStock = async () => (await backend.state()).free > 0
    const outcome = requestPayWithConfirm(request, {
      confirmUrl,
      channels: { [channelKey]: pg },
      instagram: fallbacks[fallback].make({ hasStock, resumeUrl: location.href }),
      timeLimit: 30 * 60_000,
      onLateAnswer: (outcome) => change(({ late }) => ({ late: [...late, outcome] })),
    })
    const watch = setInterval(look, 2000)
    void outcome.then((came) => {
      clearInterval(watch)
      openRun.clear()
      change(({ trace }) => ({ outcome: came, trace: [...trace, outcomeStep(came)] }))
      store.set({ busy: false })
      void look()
    })
  }

  app.append(
    h(
      'main',
      { class: 'page', id: 'main' },
      noticesView(store),
      realForm({
        first: { ...defaultRealSettings, ...kept.read() },
        where: backend.where,
        ownConfirmUrl: backend.confirmUrl,
        keep: kept.write,
        load,
        pay,
      }),
      stripView(store),
      h('div', { class: 'columns result' }, outcomeView(store), diagramView(store)),
      // Without a server of its own, the page has only what was simulated in it.
      ...(backend.where === 'node' ? [card('log', t('this-demo-servers-confirm-log'), [confirmLog(store)])] : []),
    ),
  )
  const { came, left } = takeLeftOver()
  if (came) {
    const trace = [...came.run.trace, outcomeStep(came.outcome)]
    store.set({ run: { ...came.run, outcome: came.outcome, trace } })
  } else if (left)
    store.set({ notices: [{ tone: 'warn', text: t('left-open-in-earnest', { order: left.merchantUid }) }] })
  void backend
    .state()
    .then(({ delivery }) => (delivery === 0 ? backend.change({ stock: 1 }) : null))
    .then(look, look)
}
