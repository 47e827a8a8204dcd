/** PortOne's overlay in the page, and what else its script leaves there. */
export interface Overlay {
  /** `null` without a page, or with `overlay: false`. */
  element: HTMLElement | null
  show: () => void
  hide: () => void
  /** The frame posts a form to the PG through the page: the page is left. The form is made, and not sent. */
  postForm: () => void
  /** Takes everything out of the page. */
  remove: () => void
}

const nothing = () => {}

/** Source: measured. On a phone every other child of the body is hidden while the window is open. */
const style = `
.imp-dialog { display: none; position: fixed; top: 0; right: 0; bottom: 0; left: 0; z-index: 99999; }
.imp-dialog iframe { width: 100%; height: 100%; border: 0; }
body.imp-payment-progress { position: static; }
body.imp-payment-progress > :not(.imp-dialog) { display: none !important; }`

/** Whether the script takes a browser for a phone. iPadOS with a Mac's user agent is none. Source: measured. */
export function isMobile(userAgent: string): boolean {
  return /\b(iPhone|iP[ao]d)/.test(userAgent) || /Android|Mobile/i.test(userAgent)
}

/**
 * Puts PortOne's overlay into the page, hidden. Without a page: does nothing.
 *
 * @param frame The address shown in it. Absent: the overlay is empty.
 */
export function createOverlay(page: Window | undefined, userAgent: string, frame: string | undefined): Overlay {
  const body = page?.document?.body
  if (!body) return { element: null, show: nothing, hide: nothing, postForm: nothing, remove: nothing }
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag) => page.document.createElement(tag)
  const element = make('div')
  element.className = 'imp-dialog customizable'
  const rules = make('style')
  rules.textContent = style
  const form = make('form')
  form.target = '_top'
  form.method = 'post'
  body.append(rules, element)

  const hide = () => {
    element.style.display = 'none'
    element.replaceChildren()
    body.classList.remove('imp-payment-progress')
  }
  hide()
  return {
    element,
    show: () => {
      element.style.display = 'block'
      if (isMobile(userAgent)) body.classList.add('imp-payment-progress')
      if (frame === undefined || element.firstChild) return
      const shown = make('iframe')
      shown.src = frame
      element.append(shown)
    },
    hide,
    postForm: () => body.append(form),
    remove: () => {
      hide()
      for (const added of [element, rules, form]) added.remove()
    },
  }
}
