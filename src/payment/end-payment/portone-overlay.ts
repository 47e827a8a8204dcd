/** A page in a browser. */
export type Page = Window & typeof globalThis

const all = <Found extends HTMLElement>(page: Page, selector: string): Found[] => [
  ...page.document.querySelectorAll<Found>(selector),
]

/** PortOne's overlays. Its script may have made more than one. */
export const overlays = (page: Page): HTMLElement[] => all(page, '.imp-dialog')

/** PortOne's frames of the legacy path: one for each channel, in its overlay. */
export const legacyFrames = (page: Page): HTMLIFrameElement[] => all(page, '.imp-dialog iframe')

/** The tags of the PGs' drivers, loading or loaded. The script takes them out when it cleans up. */
export const driverTags = (page: Page): HTMLElement[] => all(page, 'script[src*="portone.io/"][src*="drivers/"]')

/** Hides PortOne's overlay, which may hide the shop, and takes its frames out. */
export function clearOverlay(page: Page): void {
  for (const frame of legacyFrames(page)) frame.remove()
  for (const overlay of overlays(page)) overlay.style.display = 'none'
  page.document.body.classList.remove('imp-payment-progress')
}

/** Whether PortOne's overlay is before the customer. */
export const overlayShown = (page: Page): boolean =>
  overlays(page).some((overlay) => page.getComputedStyle(overlay).display !== 'none')
