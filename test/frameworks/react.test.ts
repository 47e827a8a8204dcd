import { act, createElement, StrictMode, useEffect, useRef, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadImp, requestPayWithConfirm } from '../../src/index.ts'
import type { PayOutcome } from '../../src/outcome/outcome.ts'
import { type PaymentWindow, type SimulatedPortone, simulateImp } from '../../src/simulator/index.ts'

const outcomes: PayOutcome[] = []
const inits: number[] = []

/** A checkout as a shop would write it: loads when it is there, pays on a click, ends the wait when it goes. */
function Checkout() {
  const [ready, setReady] = useState(false)
  const [text, setText] = useState('')
  const controller = useRef<AbortController>(undefined)
  useEffect(() => {
    let here = true
    controller.current = new AbortController()
    void loadImp({ userCode: 'imp00000000', signal: controller.current.signal }).then(
      () => here && setReady(true),
      () => {},
    )
    return () => {
      here = false
      controller.current?.abort()
    }
  }, [])
  const pay = async () => {
    const outcome = await requestPayWithConfirm(
      { pg: 'kcp', merchant_uid: `order-${outcomes.length + 1}`, amount: 1000 },
      { confirmUrl: 'https://shop.example/confirm', signal: controller.current?.signal },
    )
    outcomes.push(outcome)
    setText(outcome.status)
  }
  return createElement('button', { type: 'button', disabled: !ready, onClick: () => void pay() }, text || 'Pay')
}

let portone: SimulatedPortone
let windows: PaymentWindow[]
let root: Root
const button = () => document.querySelector('button') as HTMLButtonElement
const show = async () => {
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () => root.render(createElement(StrictMode, null, createElement(Checkout))))
  await vi.waitFor(() => expect(button().disabled).toBe(false))
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  outcomes.length = 0
  inits.length = 0
  windows = []
  portone = simulateImp({
    initialised: false,
    overlay: false,
    confirm: () => ({ approved: true }),
    onOpen: (window) => windows.push(window),
  })
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
  portone.restore()
})

it("StrictMode's double mount initialises the script once, and one click pays once", async () => {
  await show()
  expect(portone.events.filter(({ step }) => step === 'init')).toHaveLength(1)
  await act(async () => button().click())
  await vi.waitFor(() => expect(windows).toHaveLength(1))
  await act(async () => windows[0]?.approve())
  await vi.waitFor(() => expect(button().textContent).toBe('completed'))
  expect(outcomes).toMatchObject([{ status: 'completed', merchantUid: 'order-1' }])
})

it('a component that goes away in the middle of a payment leaves nothing behind', async () => {
  await show()
  await act(async () => button().click())
  await vi.waitFor(() => expect(windows).toHaveLength(1))
  await act(async () => root.unmount())
  await vi.waitFor(() => expect(outcomes).toMatchObject([{ status: 'unknown', code: 'aborted' }]))

  // Mounted again, as after a hot reload: the place is free, and nothing is initialised twice.
  await show()
  expect(portone.events.filter(({ step }) => step === 'init')).toHaveLength(1)
  await act(async () => button().click())
  await vi.waitFor(() => expect(windows).toHaveLength(2))
  await act(async () => windows[1]?.approve())
  await vi.waitFor(() => expect(outcomes[1]).toMatchObject({ status: 'completed', merchantUid: 'order-2' }))
})

it('a hot reload of the module itself shares the script and the place with the old copy', async () => {
  await show()
  await act(async () => button().click())
  vi.resetModules()
  const reloaded = await import('../../src/index.ts')
  expect(reloaded.requestPayWithConfirm).not.toBe(requestPayWithConfirm)
  await reloaded.loadImp({ userCode: 'imp00000000' })
  expect(portone.events.filter(({ step }) => step === 'init')).toHaveLength(1)
  const second = await reloaded.requestPayWithConfirm(
    { pg: 'kcp', merchant_uid: 'order-2', amount: 1000 },
    { confirmUrl: 'https://shop.example/confirm' },
  )
  expect(second).toMatchObject({ code: 'payment-in-progress', inProgress: { merchantUid: 'order-1' } })
})
