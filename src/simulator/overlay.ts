/** PortOne's overlay in the page, and what else its script leaves there. */
export interface Overlay {
  element: HTMLElement | null
  show: () => void
  hide: () => void
  /** The frame posts a form to the PG through the page: the page is left. The form isn't sent. */
  postForm: () => void
  /** Takes everything out of the page. */
  remove: () => void
}

const nothing = () => {}

/** Source: measured. On a phone every other child of the body is hidden while the window is open. */
const style = `
.imp-dialog { display: none; position: fixed; top: 0; right: 0; bottom: 0; left: 0; z-index: 99999; }
body.imp-payment-progress { position: static; }
body.imp-payment-progress > :not(.imp-dialog) { display: none !important; }`

/** What PortOne's script takes for a phone. */
const mobile = /\b(iPhone|iP[ao]d)|Android|Mobile/i

/** Whether the script takes a browser for a phone. iPadOS with a Mac's user agent is none. */
export const isMobile = (userAgent: string) => mobile.test(userAgent)

/** Puts PortOne's overlay into the page, hidden. Without a page: does nothing. */
export function createOverlay(page: Window | undefined, userAgent: string): Overlay {
  const body = page?.document?.body
  if (!body) return { element: null, show: nothing, hide: nothing, postForm: nothing, remove: nothing }
  const { document } = page
  const element = document.createElement('div')
  element.className = 'imp-dialog customizable'
  element.style.display = 'none'
  const rules = document.createElement('style')
  rules.textContent = style
  const form = document.createElement('form')
  form.target = '_top'
  form.method = 'post'
  body.append(rules, element)

  const hide = () => {
    element.style.display = 'none'
    element.replaceChildren()
    body.classList.remove('imp-payment-progress')
  }
  return {
    element,
    show: () => {
      element.style.display = 'block'
      if (isMobile(userAgent)) body.classList.add('imp-payment-progress')
    },
    hide,
    postForm: () => body.append(form),
    remove: () => {
      hide()
      for (const added of [element, rules, form]) added.remove()
    },
  }
}
