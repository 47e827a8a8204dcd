import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { groups } from './pages'

const docs = fileURLToPath(new URL('../', import.meta.url))

/** A page's text without its front matter. */
const textOf = (path: string): string => readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')

/**
 * Writes what programs read beside the pages: `llms.txt` (an index), `llms-full.txt` (every page), and the tables as JSON; and
 * puts the QA page under `/demo`, where it was built.
 *
 * @param site The built site's folder.
 */
export async function publishData(site: string): Promise<void> {
  const pages = groups.flatMap((group) => group.pages)
  const index = [
    '# imp-confirm',
    '',
    "> The confirm process of PortOne V1's IMP.request_pay, typed. Pages in English and Korean.",
    '',
  ]
  const full: string[] = []
  for (const language of ['en', 'ko'] as const)
    for (const page of pages) {
      const path = join(docs, language, `${page.name}.md`)
      if (!existsSync(path)) continue
      index.push(`- [${page[language]}](${language}/${page.name}.md)`)
      full.push(textOf(path))
      mkdirSync(join(site, language), { recursive: true })
      cpSync(path, join(site, language, `${page.name}.md`))
    }
  writeFileSync(join(site, 'llms.txt'), `${index.join('\n')}\n`)
  writeFileSync(join(site, 'llms-full.txt'), full.join('\n\n'))

  const dist = join(docs, '../dist')
  const { pgTable } = await import(join(dist, 'index.js'))
  const { signals, signalNotes } = await import(join(dist, 'signals.js'))
  mkdirSync(join(site, 'data'), { recursive: true })
  for (const [name, data] of Object.entries({ pgs: pgTable, signals, 'signal-notes': signalNotes }))
    writeFileSync(
      join(site, 'data', `${name}.json`),
      JSON.stringify(data, (_, value) => (value instanceof RegExp ? value.source : value), 2),
    )
  const demo = join(docs, '../demo/dist/page')
  if (existsSync(demo)) cpSync(demo, join(site, 'demo'), { recursive: true })
}
