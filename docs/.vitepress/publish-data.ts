import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dataFiles } from './data-files'
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
  for (const language of ['en', 'ko'] as const) {
    index.push(`## ${language === 'en' ? 'English' : '한국어'}`, '')
    for (const page of pages) {
      const path = join(docs, language, `${page.name}.md`)
      index.push(`- [${page[language]}](${language}/${page.name}.md)`)
      full.push(textOf(path))
      cpSync(path, join(site, language, `${page.name}.md`))
    }
    index.push('')
  }
  writeFileSync(join(site, 'llms.txt'), index.join('\n'))
  writeFileSync(join(site, 'llms-full.txt'), full.join('\n\n'))

  const dist = join(docs, '../dist')
  const tables = { ...(await import(join(dist, 'index.js'))), ...(await import(join(dist, 'signals.js'))) }
  const errors = { en: textOf(join(docs, 'en/errors.md')), ko: textOf(join(docs, 'ko/errors.md')) }
  mkdirSync(join(site, 'data'), { recursive: true })
  for (const [name, data] of Object.entries(dataFiles(tables, errors)))
    writeFileSync(join(site, 'data', `${name}.json`), JSON.stringify(data, null, 2))
  const demo = join(site, 'demo')
  cpSync(join(docs, '../demo/dist/page'), demo, { recursive: true })
  // Here its outcomes can lead to their sections.
  for (const name of ['index.html', 'return.html']) {
    const file = join(demo, name)
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('<meta name="docs" content=""', '<meta name="docs" content="../"'),
    )
  }
}
