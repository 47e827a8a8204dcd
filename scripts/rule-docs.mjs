// Writes the last section of docs/{ko,en}/endpoint-check.md from the rules of `imp-confirm check`: npm run docs:rules.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Everything below it is written anew. */
const mark = "Don't edit below. -->\n"
const levels = { fault: { ko: '문제', en: 'A fault' }, note: { ko: '알림', en: 'A note' } }

/** The page with its last section as the rules have it. */
export function checkPage(page, rules, language) {
  const top = page.slice(0, page.indexOf(mark) + mark.length)
  const sections = Object.entries(rules).map(
    ([id, { level, says, mend }]) => `### ${id}\n\n${levels[level][language]}. ${says[language]} ${mend[language]}\n`,
  )
  return `${top}\n${sections.join('\n')}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
  const { outputFiles } = await build({ entryPoints: [path('src/cli/check/rules.ts')], write: false, format: 'esm' })
  const { rules } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  )
  for (const language of ['ko', 'en']) {
    const file = path(`docs/${language}/endpoint-check.md`)
    writeFileSync(file, checkPage(readFileSync(file, 'utf8'), rules, language))
  }
}
