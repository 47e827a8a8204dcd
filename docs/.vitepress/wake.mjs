/**
 * Written into each page of the built site, in place of the scripts that would run while it loads. A page can be read, its links
 * lead on and its anchors are found without script: the app is fetched when nothing else is to do, and starts at the first sign of
 * a reader who may want something of it. A press that came before it was ready is done again once it is.
 *
 * @param modules What to run, in this order.
 * @param fetched What these will ask for.
 */
export function wake(modules, fetched) {
  const signs = ['pointerdown', 'pointermove', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin', 'click']
  let started = false
  let again = () => {}

  const start = async () => {
    if (started) return
    started = true
    for (const module of modules) await import(module)
  }
  const look = (event) => {
    start()
    if (event.type === 'click') {
      // A link leads on by itself: an app that is half there would open its page over this one's HTML.
      if (event.target.closest?.('a')) event.stopImmediatePropagation()
      // What needs the app is a button, or a tab of a group of code, whose click is its input's.
      const control = event.target.closest?.('button, .vp-code-group input')
      if (control) again = () => control.click()
    } else if (
      event.type === 'keydown' &&
      (event.key === '/' || (/^k$/i.test(event.key) && (event.ctrlKey || event.metaKey)))
    ) {
      // Opens the search; in some browsers it would open the browser's own.
      event.preventDefault()
      again = () => window.dispatchEvent(new KeyboardEvent('keydown', event))
    }
  }
  const options = (sign) => ({ capture: true, passive: sign !== 'keydown' })
  for (const sign of signs) window.addEventListener(sign, look, options(sign))
  window.addEventListener(
    'app-ready',
    () => {
      for (const sign of signs) window.removeEventListener(sign, look, options(sign))
      again()
    },
    { once: true },
  )

  const fetchAhead = () => {
    for (const href of [...modules, ...fetched])
      document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  }
  // Safari has no idle callback.
  window.addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(fetchAhead), { once: true })
}
