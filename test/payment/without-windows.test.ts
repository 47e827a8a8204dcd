import { describe, expect, it, vi } from 'vitest'
import { watchPage } from '../../src/payment/page-watch.ts'

const nobody = { onAlert: () => {}, onRestored: () => {} }
/** The window around the shop's, where that is in a frame. */
const top = {}

/** Opens what PortOne's script opens, in a host whose `open` does this. */
function opened(
  open: ((page: object) => unknown) | undefined,
  target = 'imp_popup',
  { url = 'https://pay.example/window', features }: { url?: string; features?: string } = {},
) {
  const page = { document, location, top, open: open && (() => open(page)) }
  const watch = watchPage(page as never, nobody)
  const popup = (page as unknown as Window).open(url, target, features)
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
    ['the page itself, as Android’s webview does by default', (page: object) => page],
    ['the window around the page', () => top],
  ])('one that gives %s: it isn’t closed with the payment', (_, open) => {
    const { blocked, popups } = opened(open)
    expect(blocked).toEqual([popup])
    expect(popups).toEqual([])
  })

  it('but a target that means the page is no popup', () => {
    for (const target of ['_self', '_top', '_parent'])
      expect(opened((page) => page, target)).toMatchObject({ blocked: [], popups: [] })
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

it('a page of the shop’s own in a new tab is no popup of PortOne’s, which is closed with the payment', () => {
  const tab = {}
  const url = new URL('/terms', location.href).href
  expect(opened(() => tab, '_blank', { url })).toMatchObject({ blocked: [], popups: [] })
  // On the shop's host, too, a popup is one by its size.
  expect(opened(() => tab, '_blank', { url, features: 'width=600' })).toMatchObject({ popups: [tab] })
  expect(opened(() => tab, '_blank')).toMatchObject({ popups: [tab] })
})

it('what has no document is no page to watch: it is left as it is', () => {
  const open = () => null
  const page = { open }
  const watch = watchPage(page as never, nobody)
  expect(page).toEqual({ open })
  watch.stop()
})
