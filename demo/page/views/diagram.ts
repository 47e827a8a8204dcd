import { card, h } from '../dom.ts'
import type { Lane, TraceStep } from '../run/trace.ts'
import type { Store } from '../state.ts'
import { t, words } from '../words/words.ts'

const order = Object.keys(words.lanes) as Lane[]

/** The columns a step goes over, and which way. */
function placeOf({ from, to }: TraceStep): { style: string; way: string } {
  const [start, end] = [order.indexOf(from), order.indexOf(to)]
  const left = Math.min(start, end)
  return {
    style: `--left:${left};--span:${Math.abs(end - start)}`,
    way: start === end ? 'self' : start < end ? 'right' : 'left',
  }
}

const short = (detail: unknown) => {
  const text = typeof detail === 'string' ? detail : JSON.stringify(detail, null, 2)
  return text.length > 3000 ? `${text.slice(0, 3000)}…` : text
}

function line(step: TraceStep, startedAt: number): HTMLElement {
  const { style, way } = placeOf(step)
  const who =
    way === 'self' ? `${t(words.lanes[step.from])}: ` : `${t(words.lanes[step.from])} → ${t(words.lanes[step.to])}: `
  const label = [
    h('span', { class: 'sr' }, who),
    h('span', { class: 'what' }, t(step.label)),
    h('span', { class: 'at' }, ` +${Math.max(0, step.at - startedAt)} ms`),
  ]
  const text =
    step.detail === undefined
      ? h('p', { class: 'label' }, ...label)
      : h(
          'details',
          { class: 'label' },
          h('summary', {}, ...label),
          h('pre', { tabindex: 0, 'aria-label': t('payload') }, short(step.detail)),
        )
  return h('li', { class: `${way} ${step.tone ?? ''}`, style }, text, h('i', { class: 'arrow', 'aria-hidden': 'true' }))
}

/** The sequence diagram: a list for whoever listens, arrows between columns for whoever looks. Grows as things happen. */
export function diagramView(store: Store): HTMLElement {
  const list = h('ol', { class: 'diagram', id: 'diagram' })
  const empty = h('p', { class: 'empty' }, t('start-a-payment-and-it'))
  const notAsked = h('p', { class: 'note', id: 'not-asked', hidden: true }, t('nothing-was-ever-asked-of'))
  let drawn: { startedAt: number; count: number } = { startedAt: 0, count: 0 }
  store.subscribe(({ run }) => {
    empty.hidden = run !== null
    list.hidden = run === null
    notAsked.hidden = run?.outcome?.money !== 'not-moved' || run.trace.some(({ to }) => to === 'pg')
    if (!run || run.startedAt !== drawn.startedAt) {
      list.replaceChildren()
      drawn = { startedAt: run?.startedAt ?? 0, count: 0 }
    }
    if (!run) return
    list.append(...run.trace.slice(drawn.count).map((step) => line(step, run.startedAt)))
    drawn.count = run.trace.length
  })
  return card('diagram', t('what-just-happened'), [
    h('div', { class: 'lanes', 'aria-hidden': 'true' }, ...order.map((lane) => h('span', {}, t(words.lanes[lane])))),
    empty,
    list,
    notAsked,
  ])
}
