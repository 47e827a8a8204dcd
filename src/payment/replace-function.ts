/**
 * Puts a function of ours in the place of one of the page's. Defined, not assigned: a test's spy is a getter, on which an
 * assignment is lost. A page that froze its own keeps it.
 *
 * @returns How to put the page's own back as it was. Somebody who wrapped ours keeps theirs.
 */
export function replaceFunction<Name extends 'open' | 'alert' | 'fetch'>(
  page: Window & typeof globalThis,
  name: Name,
  ours: (typeof globalThis)[Name],
): () => void {
  const own = Object.getOwnPropertyDescriptor(page, name)
  const put = (descriptor: PropertyDescriptor) => Reflect.defineProperty(page, name, descriptor)
  // What isn't said stays as it is on the page's own.
  put({ value: ours, writable: true, ...(!own && { configurable: true }) })
  return () => {
    if (page[name] !== ours) return
    if (own) put(own)
    else delete (page as Partial<typeof globalThis>)[name]
  }
}
