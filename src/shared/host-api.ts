type Name = 'AbortController' | 'Headers' | 'ReadableStream' | 'Request' | 'Response' | 'TextDecoder' | 'TextEncoder'

/**
 * One of the host's own constructors, looked up when it is needed: importing an entry needs nothing of its host.
 *
 * @param entry Who needs it, for the error.
 * @throws TypeError that names the entry and what is missing.
 */
export function hostApi<Wanted extends Name>(name: Wanted, entry: string): (typeof globalThis)[Wanted] {
  const found = (globalThis as Partial<typeof globalThis>)[name]
  if (found === undefined)
    throw new TypeError(
      `${entry} needs ${name}, which isn't here. Node has it from 18; Jest's jsdom environment takes some away: write @jest-environment node above the test.`,
    )
  return found as (typeof globalThis)[Wanted]
}
