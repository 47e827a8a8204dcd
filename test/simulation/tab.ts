import type { Clock } from 'imp-confirm/simulator'
import type { Page } from './open-page.ts'

type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** A browser's tab with a page in it. What the page has to do ends when the page is left. */
export interface Tab {
  page: Page
  clock: Clock
  /** `sessionStorage`: stays when the page is left for another of the same tab. */
  storage: TextStorage
  isOpen: () => boolean
  close: () => void
}

function sessionStorage(): TextStorage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

/**
 * Loads a page.
 *
 * @param storage Of the page that was in this tab before. Absent: a new tab.
 */
export function openTab(world: { clock: Clock; openPage: () => Page }, storage = sessionStorage()): Tab {
  const { clock } = world
  let open = true
  return {
    page: world.openPage(),
    storage,
    clock: {
      now: clock.now,
      setTimeout: (callback, milliseconds) => clock.setTimeout(() => open && callback(), milliseconds),
      clearTimeout: clock.clearTimeout,
    },
    isOpen: () => open,
    close: () => {
      open = false
    },
  }
}
