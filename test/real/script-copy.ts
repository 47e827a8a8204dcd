import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Browser } from 'playwright-core'

/** A copy of PortOne's script that can be driven. */
export interface ScriptCopy {
  /** What it is called in the tables: its version where it tells, else its file's name. */
  readonly name: string
  /** Its text. */
  readonly text: string
  /** `1.x` (`iamport.payment-*.js`, on jQuery) or `v1` (`v1/iamport.js`, which knows the checkout too). */
  readonly line: '1.x' | 'v1'
}

/** Where PortOne serves the scripts: a copy is given in the place of its own. */
export const scriptAddress = {
  '1.x': 'https://cdn.iamport.kr/js/iamport.payment.js',
  v1: 'https://cdn.iamport.kr/v1/iamport.js',
} as const

/** Numbers compare as numbers: 1.10.0 is newer than 1.8.2, and each v1 than every 1.x. */
export function compareCopies(one: ScriptCopy, other: ScriptCopy): number {
  if (one.line !== other.line) return one.line === 'v1' ? 1 : -1
  return one.name.localeCompare(other.name, 'en', { numeric: true })
}

/** The version: v1 has it in its text; 1.x has it in its file's name at most. */
function nameOf(file: string, text: string): string {
  const inText = /SDK_VERSION:\s*["'](\d+\.\d+\.\d+)["']/.exec(text)?.[1]
  return inText ?? /\d+\.\d+\.\d+/.exec(file)?.[0] ?? basename(file, '.js')
}

/** What a file turned out to be when a page loaded it. */
type Seen = { line: ScriptCopy['line'] } | { why: string }

async function look(browser: Browser, text: string, jquery: string): Promise<Seen> {
  const page = await browser.newPage()
  try {
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }))
    await page.goto('https://shop.example/')
    // Not through evaluate: a script that never ends must not hold the run up.
    const found = page.evaluate(
      async ([jqueryText, copyText]) => {
        const errors: string[] = []
        addEventListener('error', ({ message }) => errors.push(message))
        for (const text of [jqueryText, copyText]) {
          const script = document.createElement('script')
          script.textContent = text ?? ''
          document.head.append(script)
        }
        const imp = (window as { IMP?: Record<string, unknown> }).IMP
        const own = imp && Object.getOwnPropertyDescriptor(imp, 'request_pay')
        return {
          error: errors[0],
          works: typeof imp?.init === 'function' && typeof imp.request_pay === 'function',
          getter: own?.get !== undefined,
        }
      },
      [jquery, text],
    )
    const patience = new Promise<'late'>((resolve) => setTimeout(resolve, 15_000, 'late'))
    const seen = await Promise.race([found, patience])
    if (seen === 'late') return { why: 'the page stood still for 15 s while it loaded' }
    if (seen.error !== undefined) return { why: `threw while it loaded: ${seen.error}` }
    if (!seen.works) return { why: "isn't PortOne's script: no IMP with init and request_pay came of it" }
    return { line: seen.getter ? 'v1' : '1.x' }
  } finally {
    void page.close()
  }
}

/**
 * The copies in a folder, the oldest first, and a line for each file that is none.
 *
 * @param jquery jQuery's text: scripts 1.x want it.
 */
export async function findCopies(
  folder: string,
  browser: Browser,
  jquery: string,
): Promise<{ copies: ScriptCopy[]; problems: string[] }> {
  let files: string[]
  try {
    files = (await readdir(folder)).filter((file) => file.endsWith('.js')).sort()
  } catch (error) {
    return { copies: [], problems: [`${folder}: can't be read (${(error as NodeJS.ErrnoException).code})`] }
  }
  if (files.length === 0) return { copies: [], problems: [`${folder}: no .js file in it`] }
  const copies: ScriptCopy[] = []
  const problems: string[] = []
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8')
    const seen = text.trim() === '' ? { why: 'is empty' } : await look(browser, text, jquery)
    if ('why' in seen) problems.push(`${file}: ${seen.why}`)
    else copies.push({ name: nameOf(file, text), text, line: seen.line })
  }
  for (const copy of copies)
    if (copies.some((other) => other !== copy && other.name === copy.name && other.line === copy.line))
      problems.push(`${copy.name}: two files are this version; both are run`)
  return { copies: copies.sort(compareCopies), problems }
}
