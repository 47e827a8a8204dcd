import { retireScript } from './retire-script.ts'

/**
 * Whether a tag's file has come, or failed to, though there is no `IMP`. A deferred one may still be waiting for the page.
 * A browser that keeps no record of requests says no; then the tag's share of time decides.
 */
function isOver({ defer, src }: HTMLScriptElement): boolean | undefined {
  const requests = performance.getEntriesByName?.(src) as PerformanceResourceTiming[] | undefined
  return requests?.some(
    ({ initiatorType }) => initiatorType === 'script' && (!defer || document.readyState === 'complete'),
  )
}

/** The merchant's own tag, if it may still bring `IMP`: of the address asked for, or PortOne's. Retires one that can't. */
export function findScript(src: string): HTMLScriptElement | undefined {
  for (const tag of Array.from(document.scripts)) {
    if (tag.src.endsWith(src) || /\.iamport\.kr\//.test(tag.src)) {
      if (!isOver(tag)) return tag
      retireScript(tag)
    }
  }
  return undefined
}
