/** PortOne's overlay in the page, and what else its script leaves there. */
export interface Overlay {
  /** `null` without a page, and before the page has a body. */
  readonly element: HTMLElement | null
  show: () => void
  hide: () => void
  /** The frame posts a form to the PG through the page: the page is left. The form is made, and not sent. */
  postForm: () => void
  /** Takes everything out of the page. */
  remove: () => void
}

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

/** What is put into the page. */
function createElements(body: HTMLElement) {
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag) => body.ownerDocument.createElement(tag)
  const dialog = make('div')
  dialog.className = 'imp-dialog customizable'
  dialog.style.display = 'none'
  const rules = make('style')
  rules.textContent = style
  const form = make('form')
  form.target = '_top'
  form.method = 'post'
  body.append(rules, dialog)
  return { body, dialog, rules, form, frame: make('iframe') }
}

/**
 * PortOne's overlay, hidden; put into the page as soon as there is a body. Without a page: does nothing.
 *
 * @param frame The address shown in it. Absent: the overlay is empty.
 */
export function createOverlay(page: Window | undefined, userAgent: string, frame: string | undefined): Overlay {
  let made: ReturnType<typeof createElements> | undefined
  const elements = () => {
    const body = page?.document?.body
    if (!made && body) made = createElements(body)
    return made
  }
  const hide = () => {
    if (!made) return
    made.dialog.style.display = 'none'
    made.dialog.replaceChildren()
    made.body.classList.remove('imp-payment-progress')
  }
  elements()
  return {
    get element() {
      return elements()?.dialog ?? null
    },
    show: () => {
      const shown = elements()
      if (!shown) return
      shown.dialog.style.display = 'block'
      if (isMobile(userAgent)) shown.body.classList.add('imp-payment-progress')
      if (frame === undefined || shown.frame.isConnected) return
      shown.frame.src = frame
      shown.dialog.append(shown.frame)
    },
    hide,
    postForm: () => {
      const shown = elements()
      shown?.body.append(shown.form)
    },
    remove: () => {
      hide()
      for (const element of made ? [made.dialog, made.rules, made.form] : []) element.remove()
    },
  }
}
