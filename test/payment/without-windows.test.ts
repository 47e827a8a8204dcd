import { afterEach, describe, expect, it, vi } from 'vitest'
import { watchPage } from '../../src/payment/page-watch.ts'

const nobody = { onAlert: () => {}, onRestored: () => {} }
const mine = window.open

afterEach(() => {
  window.open = mine
})

/** Opens what PortOne's script opens, in a host whose `open` does this. */
function opened(open: unknown, target = 'imp_popup', features?: string) {
  window.open = open as typeof window.open
  const watch = watchPage(window as Window & typeof globalThis, nobody)
  const popup = window.open('https://pay.example/window', target, features)
  watch.stop()
  return { popup, blocked: watch.blocked, popups: watch.popups }
}

const popup = { kind: 'popup', host: 'pay.example' }

describe('hosts without windows', () => {
  it('one that gives none', () => {
    expect(opened(() => null)).toEqual({ popup: null, blocked: [popup], popups: [] })
  })

  it('one whose function was taken away', () => {
    expect(opened(undefined)).toEqual({ popup: null, blocked: [popup], popups: [] })
  })

  it.each([
    ['the page itself, as Android’s webview does by default', () => window],
    ['the window around the page', () => window.top],
  ])('one that gives %s: it isn’t closed with the payment', (_, open) => {
    const { blocked, popups } = opened(open)
    expect(blocked).toEqual([popup])
    expect(popups).toEqual([])
  })

  it('but a target that means the page is no popup', () => {
    for (const target of ['_self', '_top', '_parent'])
      expect(opened(() => window, target)).toMatchObject({ blocked: [], popups: [] })
  })

  it('and neither is a page of the shop’s own in a new tab: it isn’t closed with the payment', () => {
    window.open = () => ({ close: vi.fn() }) as unknown as Window
    const watch = watchPage(window as Window & typeof globalThis, nobody)
    for (const address of ['/terms', 'terms', location.href]) window.open(address, '_blank')
    watch.stop()
    expect(watch).toMatchObject({ blocked: [], popups: [] })
  })

  it('and neither is one with windows', () => {
    const other = { close: vi.fn() }
    expect(opened(() => other)).toMatchObject({ blocked: [], popups: [other] })
  })
})
