import { afterEach, describe, expect, it, vi } from 'vitest'
import { escapeLinks, escapeRoutes } from '../../src/webview/escape-routes.ts'
import type { FallbackDecision } from '../../src/webview/instagram-fallback.ts'
import { openExternalBrowser } from '../../src/webview/open-external-browser.ts'

const request = { merchant_uid: 'order-1', amount: 1000 }
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Instagram 385.0.0.26.72'
const android = 'Mozilla/5.0 (Linux; Android 14; SM-S921N) Instagram 340.0.0.22.109 Android (34/14)'

const sheet = () => document.querySelector('dialog')
const button = (text: string) =>
  [...document.querySelectorAll('dialog button')].find((element) => element.textContent === text) as HTMLButtonElement
const status = () => document.querySelector('dialog [role=status]')?.textContent
const links = () => [...document.querySelectorAll<HTMLAnchorElement>('dialog a')]

async function open(options = {}, context = {}): Promise<Promise<FallbackDecision>[]> {
  const decision = openExternalBrowser({ resumeUrl: 'https://shop.example/resume?token=1&x=가', ...options })({
    request,
    userAgent: iphone,
    ...context,
  })
  await vi.waitFor(() => expect(sheet()).not.toBeNull())
  // In an array, so that awaiting this function doesn't await the decision.
  return [decision as Promise<FallbackDecision>]
}

function hide() {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
}

afterEach(() => {
  sheet()?.remove()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('the ways out, as data', () => {
  const target = new URL('https://shop.example:8443/resume?token=a%20b&c=1')
  const back = 'https://shop.example/cart?a=1'
  it('are named', () => expect(escapeRoutes.map(({ id }) => id)).toEqual(['extbrowser', 'intent']))
  it('on iOS', () => {
    expect(escapeLinks(escapeRoutes, iphone, target, back)).toEqual([
      'instagram://extbrowser/?url=https%3A%2F%2Fshop.example%3A8443%2Fresume%3Ftoken%3Da%2520b%26c%3D1',
    ])
  })
  it('on Android, with a way back', () => {
    expect(escapeLinks(escapeRoutes, android, target, back)[1]).toBe(
      'intent://shop.example:8443/resume?token=a%20b&c=1#Intent;scheme=https;S.browser_fallback_url=https%3A%2F%2Fshop.example%2Fcart%3Fa%3D1;end',
    )
  })
  it('without the one that would cut a fragment off', () => {
    const links = escapeLinks(escapeRoutes, android, new URL('https://shop.example/#/resume'), back)
    expect(links).toEqual(['instagram://extbrowser/?url=https%3A%2F%2Fshop.example%2F%23%2Fresume'])
  })
  it("are the merchant's to replace, and a placeholder nobody knows stays", () => {
    expect(
      escapeLinks([{ id: 'mine', systems: ['ios'], template: 'mine:{scheme}:{what}' }], iphone, target, back),
    ).toEqual(['mine:https:{what}'])
  })
})

describe('the sheet', () => {
  it('shows links to tap, the address to copy and the menu in words, and opens nothing by itself', async () => {
    const [decision] = await open()
    expect(links().map(({ href }) => href)).toEqual([
      'instagram://extbrowser/?url=https%3A%2F%2Fshop.example%2Fresume%3Ftoken%3D1%26x%3D%25EA%25B0%2580',
    ])
    expect(document.querySelector<HTMLInputElement>('dialog input')?.value).toBe(
      'https://shop.example/resume?token=1&x=%EA%B0%80',
    )
    expect(sheet()?.textContent).toContain('외부 브라우저에서 열기')
    expect(sheet()?.lang).toBe('ko')
    expect(sheet()?.getAttribute('aria-labelledby')).toBe(sheet()?.querySelector('h2')?.id)
    button('닫기').click()
    expect(await decision).toEqual({ action: 'stop', customer: 'stays' })
    expect(sheet()).toBeNull()
  })
  it('speaks English', async () => {
    const [decision] = await open({ locale: 'en-GB' })
    expect(sheet()?.lang).toBe('en')
    button('Close').click()
    await decision
  })
  it('knows that the customer may have left when the page is hidden after a tap, and not before', async () => {
    const [decision] = await open()
    hide()
    expect(sheet()).not.toBeNull()
    links()[0]?.addEventListener('click', (event) => event.preventDefault())
    links()[0]?.click()
    hide()
    expect(await decision).toEqual({ action: 'stop', customer: 'may-have-left' })
    expect(sheet()).toBeNull()
  })
  it('says what else to try when a tap did nothing for a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const decision = openExternalBrowser({ resumeUrl: 'https://shop.example/', patience: 500 })({
      request,
      userAgent: iphone,
    })
    await vi.advanceTimersByTimeAsync(0)
    links()[0]?.addEventListener('click', (event) => event.preventDefault())
    links()[0]?.click()
    await vi.advanceTimersByTimeAsync(499)
    expect(status()).toBe('')
    await vi.advanceTimersByTimeAsync(1)
    expect(status()).toContain('외부 브라우저에서 열기')
    button('닫기').click()
    await decision
  })
  it('copies by the clipboard, by the old command, or tells how by hand', async () => {
    const [decision] = await open()
    const writeText = vi.fn(async () => {})
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
    button('링크 복사').click()
    await vi.waitFor(() => expect(status()).toContain('복사했습니다'))
    expect(writeText).toHaveBeenCalledExactlyOnceWith('https://shop.example/resume?token=1&x=%EA%B0%80')
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    Object.assign(document, { execCommand: () => false })
    button('링크 복사').click()
    await vi.waitFor(() => expect(status()).toContain('길게 눌러'))
    Object.assign(document, { execCommand: () => true })
    button('링크 복사').click()
    await vi.waitFor(() => expect(status()).toContain('복사했습니다'))
    button('닫기').click()
    await decision
  })
  it('puts the likeliest way first, and says what the others are', async () => {
    const [decision] = await open({}, { userAgent: android })
    expect(links().map(({ textContent }) => textContent)).toEqual(['다른 브라우저로 열기', '다른 브라우저로 다시 열기'])
    const [first, second] = links().map(({ style }) => style)
    expect([first?.color, second?.color]).toEqual(['rgb(255, 255, 255)', 'rgb(17, 17, 17)'])
    expect(first?.background).not.toBe(second?.background)
    for (const style of [first, second]) expect(style?.display).toBe('block')
    expect(links()[0]).toBe(document.activeElement)
    button('닫기').click()
    await decision
  })
  it('is laid over the shop, styled through the object model alone', async () => {
    const [decision] = await open()
    expect(sheet()?.style).toMatchObject({ position: 'fixed', zIndex: '2147483647' })
    expect(sheet()?.hasAttribute('open')).toBe(true)
    expect(document.querySelector('dialog style')).toBeNull()
    for (const text of sheet()?.querySelectorAll<HTMLElement>('h2, p') ?? []) expect(text.style.margin).not.toBe('')
    expect(document.querySelector<HTMLInputElement>('dialog input')).toMatchObject({ readOnly: true })
    expect(document.querySelector<HTMLInputElement>('dialog input')?.style.textOverflow).toBe('ellipsis')
    expect(sheet()?.querySelector('h2')?.id).not.toBe('')
    expect(sheet()?.querySelector('[role=status]')?.textContent).toBe('')
    for (const { type } of sheet()?.querySelectorAll('button') ?? []) expect(type).toBe('button')
    button('닫기').click()
    await decision
  })
  it('is a modal dialog where the browser has those, and ends with it', async () => {
    const showModal = vi.fn()
    Object.assign(HTMLDialogElement.prototype, { showModal })
    try {
      const [decision] = await open()
      expect(showModal).toHaveBeenCalledOnce()
      expect(sheet()?.hasAttribute('open')).toBe(false)
      sheet()?.dispatchEvent(new Event('close'))
      expect(await decision).toEqual({ action: 'stop', customer: 'stays' })
    } finally {
      delete (HTMLDialogElement.prototype as { showModal?: unknown }).showModal
    }
  })
  it('does without a link where no way out is known', async () => {
    const [decision] = await open({ routes: [] })
    expect(links()).toEqual([])
    button('닫기').click()
    expect(await decision).toEqual({ action: 'stop', customer: 'stays' })
  })
  it('does not take a page that comes back for one that goes', async () => {
    const [decision] = await open()
    links()[0]?.addEventListener('click', (event) => event.preventDefault())
    links()[0]?.click()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(sheet()).not.toBeNull()
    button('닫기').click()
    expect(await decision).toEqual({ action: 'stop', customer: 'stays' })
  })
  it('asks the old command to copy, and says so where there is no command at all', async () => {
    const [decision] = await open()
    Object.defineProperty(navigator, 'clipboard', { value: {}, configurable: true })
    const execCommand = vi.fn(() => true)
    Object.assign(document, { execCommand })
    button('링크 복사').click()
    await vi.waitFor(() => expect(execCommand).toHaveBeenCalledExactlyOnceWith('copy'))
    await vi.waitFor(() => expect(status()).toContain('복사했습니다'))
    Object.assign(document, { execCommand: undefined })
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    button('링크 복사').click()
    await vi.waitFor(() => expect(status()).toContain('길게 눌러'))
    button('닫기').click()
    await decision
  })
  it('leaves nothing of itself on the page: no listener, no timer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { signal } = new AbortController()
    const counts = [vi.spyOn(document, 'addEventListener'), vi.spyOn(signal, 'addEventListener')].map(
      (added, index) => ({
        added,
        removed: vi.spyOn(index === 0 ? document : signal, 'removeEventListener'),
      }),
    )
    const decision = openExternalBrowser({ resumeUrl: 'https://shop.example/' })({ request, userAgent: iphone, signal })
    await vi.advanceTimersByTimeAsync(0)
    links()[0]?.addEventListener('click', (event) => event.preventDefault())
    links()[0]?.click()
    button('닫기').click()
    await decision
    expect(vi.getTimerCount()).toBe(0)
    const [ofPage, ofSignal] = counts.map(({ added, removed }) => [added.mock.calls, removed.mock.calls])
    expect(ofPage?.[1]).toEqual(ofPage?.[0])
    expect(ofSignal?.[1]).toEqual(ofSignal?.[0])
    expect(ofSignal?.[0]?.map(([name]) => name)).toEqual(['abort'])
    expect(ofPage?.[0]?.map(([name]) => name)).toEqual(['visibilitychange', 'keydown', 'focusin'])
  })
  it('where there are no modal dialogs, holds the focus, closes by Escape, and gives the focus back', async () => {
    expect(HTMLDialogElement.prototype.showModal).toBeUndefined()
    const pay = document.body.appendChild(document.createElement('button'))
    pay.focus()
    const [decision] = await open()
    const inside = [...(sheet()?.querySelectorAll<HTMLElement>('a,input,button') ?? [])]
    expect(sheet()?.getAttribute('role')).toBe('dialog')
    expect(sheet()?.getAttribute('aria-modal')).toBe('true')
    // What lies between it and the page takes the taps.
    const covering = { position: 'fixed', top: '0px', right: '0px', bottom: '0px', left: '0px', zIndex: '2147483647' }
    expect(sheet()?.previousElementSibling).toMatchObject({ style: covering })
    expect(document.activeElement).toBe(inside[0])
    const press = (key: string, shiftKey = false) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
      )
    expect(press('Tab')).toBe(true)
    expect(press('Tab', true)).toBe(false)
    expect(document.activeElement).toBe(inside[inside.length - 1])
    expect(press('Enter')).toBe(true)
    expect(press('Tab')).toBe(false)
    expect(document.activeElement).toBe(inside[0])
    pay.focus()
    expect(document.activeElement).toBe(inside[0])
    press('x')
    expect(sheet()).not.toBeNull()
    press('Escape')
    expect(await decision).toEqual({ action: 'stop', customer: 'stays' })
    expect(sheet()).toBeNull()
    expect(document.activeElement).toBe(pay)
    pay.remove()
  })
  it.each([
    ['nothing', null],
    ['something that takes no focus', {}],
  ])('ends where %s had the focus before', async (_, before) => {
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(before as Element | null)
    const [decision] = await open()
    button('닫기').click()
    expect(await decision).toEqual({ action: 'stop', customer: 'stays' })
    expect(sheet()).toBeNull()
  })
  it('hears Escape on a page that keeps its keys to itself', async () => {
    const own = new AbortController()
    for (const target of [document.body, document])
      target.addEventListener('keydown', (event) => event.stopPropagation(), {
        capture: target === document,
        signal: own.signal,
      })
    const [decision] = await open()
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(await decision).toEqual({ action: 'stop', customer: 'stays' })
    own.abort()
  })
  it('does not come up after an abort while its ways out are looked up', async () => {
    const aborts = new AbortController()
    const late = {
      id: 'late',
      template: '{url}',
      get systems() {
        aborts.abort()
        return ['ios'] as const
      },
    }
    const { signal } = aborts
    await openExternalBrowser({ resumeUrl: 'https://shop.example/', routes: [late] })({
      request,
      userAgent: iphone,
      signal,
    })
    expect(sheet()).toBeNull()
  })
  it('does not come up after an abort, however long its address takes', async () => {
    const controller = new AbortController()
    const decision = openExternalBrowser({
      resumeUrl: async () => {
        controller.abort()
        return 'https://shop.example/resume'
      },
    })({ request, userAgent: iphone, signal: controller.signal })
    expect(await decision).toEqual({ action: 'stop' })
    expect(sheet()).toBeNull()
  })
  it('goes away, though its signal can forget no listener', async () => {
    const signal = { addEventListener: () => {} }
    const [decision] = await open({}, { signal })
    button('닫기').click()
    expect(await decision).toEqual({ action: 'stop', customer: 'stays' })
    expect(sheet()).toBeNull()
  })
  it('goes away with an abort', async () => {
    const controller = new AbortController()
    const [decision] = await open({}, { signal: controller.signal })
    controller.abort()
    expect(await decision).toEqual({ action: 'stop', customer: 'stays' })
    expect(sheet()).toBeNull()
  })
})

describe('the address to resume at', () => {
  it('may be made for the order, later', async () => {
    const [decision] = await open({
      resumeUrl: async ({ request: { merchant_uid } }: { request: { merchant_uid: string } }) =>
        new URL(`https://shop.example/resume/${merchant_uid}`),
    })
    expect(document.querySelector<HTMLInputElement>('dialog input')?.value).toBe('https://shop.example/resume/order-1')
    button('닫기').click()
    await decision
  })
  it("is this page's own when none is given", async () => {
    const [decision] = await open({ resumeUrl: undefined })
    expect(document.querySelector<HTMLInputElement>('dialog input')?.value).toBe(location.href)
    button('닫기').click()
    await decision
  })
  it('says what to write instead of a wrong one', async () => {
    for (const resumeUrl of ['ftp://shop.example/', 'myhttp://shop.example/', 'httpsx://shop.example/'])
      await expect(openExternalBrowser({ resumeUrl })({ request, userAgent: iphone })).rejects.toThrow(
        `resumeUrl: '${resumeUrl}' is no http(s) address; write one, such as 'https://shop.example/checkout'.`,
      )
  })
  it.each([undefined, '', 'ko', 'ja', 'zen'])('speaks Korean to %j', async (locale) => {
    const [decision] = await open({ locale })
    expect(sheet()?.lang).toBe('ko')
    button('닫기').click()
    await decision
  })
  it.each(['/resume', 'javascript:alert(1)', 'ftp://shop.example/', ''])(
    '%j is refused, and no sheet is shown',
    async (resumeUrl) => {
      await expect(openExternalBrowser({ resumeUrl })({ request, userAgent: iphone })).rejects.toThrow(TypeError)
      expect(sheet()).toBeNull()
    },
  )
})
