/** PortOne's overlay of the legacy path in the page, and what else its script leaves there. */
export interface Overlay {
  /** `null` without a page, and before the page has a body. */
  readonly element: HTMLElement | null
  /** The frames of the PGs, one a channel. */
  readonly frames: readonly HTMLIFrameElement[]
  /** Whether a customer can see it. Without a page: whether it would be seen. */
  readonly shown: () => boolean
  /** Takes everything out of it, and puts frames of these addresses in. */
  fill: (addresses: readonly string[]) => void
  /** Shows it, and in it the frame whose address has this in it, or else the first. Returns that frame. */
  show: (provider: string | null) => HTMLIFrameElement | null
  hide: () => void
  /** The frame posts a form to the PG through the page: the page is left. The form is made, and not sent. */
  postForm: () => void
  /** Takes everything out of the page. */
  remove: () => void
  /** Takes everything out of the page; what is asked of it next makes another one. */
  forget: () => void
}

/** Source: measured. On a phone every other child of the body is hidden while the window is open. */
const style = `
.imp-dialog { display: none; position: fixed; top: 0; right: 0; bottom: 0; left: 0; z-index: 99999; }
.imp-dialog iframe { width: 100%; height: 100%; border: 0; }
.imp-dialog iframe[srcdoc] { position: absolute; top: 0; left: 0; z-index: -1; pointer-events: none; }
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
  return { body, dialog, rules, form }
}

/**
 * PortOne's overlay, hidden; put into the page as soon as there is a body. Without a page: does nothing.
 *
 * @param inner The address shown in it, as the PG's own page is. Absent: the overlay is empty.
 */
export function createOverlay(page: Window | undefined, userAgent: string, inner: string | undefined): Overlay {
  let made: ReturnType<typeof createElements> | undefined
  let frames: HTMLIFrameElement[] = []
  let seen = false
  const elements = () => {
    const body = page?.document?.body
    if (!made && body) made = createElements(body)
    return made
  }
  /** An empty document in place of PortOne's: `srcdoc` goes before `src`, so nothing is fetched. */
  const frameOf = ({ dialog }: { dialog: HTMLElement }, address: string) => {
    const frame = dialog.ownerDocument.createElement('iframe')
    frame.setAttribute('srcdoc', '')
    frame.setAttribute('src', address)
    return frame
  }
  const hide = () => {
    seen = false
    if (!made) return
    made.dialog.style.display = 'none'
    made.body.classList.remove('imp-payment-progress')
  }
  const remove = () => {
    hide()
    for (const element of made ? [made.dialog, made.rules, made.form] : []) element.remove()
  }
  elements()
  return {
    get element() {
      return elements()?.dialog ?? null
    },
    get frames() {
      return frames
    },
    shown: () => (made ? made.dialog.isConnected && made.dialog.style.display !== 'none' : seen),
    fill: (addresses) => {
      const place = elements()
      if (!place) return
      frames = addresses.map((address) => frameOf(place, address))
      place.dialog.replaceChildren(...frames)
    },
    show: (provider) => {
      seen = true
      const place = elements()
      if (!place) return null
      const [first = null] = frames
      const chosen = frames.find((frame) => frame.getAttribute('src')?.includes(`/${provider}?`)) ?? first
      for (const frame of frames) frame.style.display = frame === chosen ? 'block' : 'none'
      const device = isMobile(userAgent) ? 'mobile' : 'pc'
      const shown = /\/ready\/[^/]+\/([^?/]+)/.exec(chosen?.getAttribute('src') ?? '')?.[1] ?? provider
      place.dialog.className = `imp-dialog customizable payment-${shown} ${device}`
      place.dialog.style.display = 'block'
      if (isMobile(userAgent)) place.body.classList.add('imp-payment-progress')
      if (inner !== undefined) {
        const page = place.dialog.ownerDocument.createElement('iframe')
        page.src = inner
        place.dialog.append(page)
      }
      return chosen
    },
    hide,
    postForm: () => {
      const place = elements()
      place?.body.append(place.form)
    },
    remove,
    forget: () => {
      remove()
      made = undefined
      frames = []
    },
  }
}
