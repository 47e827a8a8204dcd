/** How long a thing on a page may take, in milliseconds. */
const patience = 15_000

/**
 * What a journey drives, over what each engine's driver gives: `open(address)`, `click(selector)` (a trusted click, an
 * error while there is nothing to click) and `evaluate(expression)`, whose value comes back as JSON.
 */
export function makeTab({ open, click, evaluate }) {
  const patiently = async (what, attempt) => {
    const until = Date.now() + patience
    let last
    while (Date.now() < until) {
      try {
        const value = await attempt()
        if (value) return
        last = undefined
      } catch (error) {
        // While a page is being left there is nothing to evaluate in.
        last = error
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(`waited ${patience / 1000} s for ${what}${last ? `: ${last.message}` : ''}`)
  }
  return {
    open,
    /** Clicks as soon as the element is there. */
    click: async (selector) => {
      await patiently(selector, () => evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`))
      await click(selector)
    },
    /** The value of an expression, as JSON carries it. */
    read: async (expression) => {
      const text = await evaluate(`JSON.stringify(${expression})`)
      return text === undefined || text === null ? undefined : JSON.parse(text)
    },
    /** Waits until an expression is truthy. */
    wait: (expression) => patiently(expression, () => evaluate(`!!(${expression})`)),
  }
}
