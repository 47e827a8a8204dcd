// Lighthouse on the built site, as a phone sees it: npm run docs:lighthouse [-- NAME …], after docs:build.
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { findChromium } from '../../scripts/find-chromium.mjs'
import { serveSite } from '../../scripts/site/serve-site.mjs'

/** Every category has to reach this. */
const least = 95

/** What is looked at, in each language. */
const pages = ['', 'start', 'errors', 'endpoint', 'pgs']
const addresses = ['ko', 'en'].flatMap((language) => [
  ...pages.map((page) => `${language}/${page}`),
  `demo/?lang=${language}`,
])

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !addresses.includes(name))
if (unknown.length > 0) {
  console.error(`No such page: ${unknown.join(', ')}. There are: ${addresses.join(', ')}`)
  process.exit(1)
}

const { address, close } = await serveSite()
const chrome = await launch({
  chromePath: await findChromium(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
})
const low = []
try {
  for (const [index, path] of (wanted.length > 0 ? wanted : addresses).entries()) {
    const result = await lighthouse(address + path, { port: chrome.port, output: 'json', logLevel: 'silent' })
    if (!result || result.lhr.runtimeError) throw new Error(`${path}: ${result?.lhr.runtimeError?.message}`)
    const { categories, audits } = result.lhr
    const all = Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])
    if (index === 0) console.log(`| page | ${all.map(([id]) => id).join(' | ')} |\n|---|${'--:|'.repeat(all.length)}`)
    console.log(`| \`${path}\` | ${all.map(([, score]) => score).join(' | ')} |`)
    for (const [id, score] of all) {
      if (score >= least) continue
      const why = categories[id].auditRefs
        .filter(({ id: audit, weight }) => weight > 0 && (audits[audit].score ?? 1) < 0.9)
        .map(
          ({ id: audit }) =>
            `${audits[audit].title}${audits[audit].displayValue ? ` (${audits[audit].displayValue})` : ''}`,
        )
      low.push(`${path}: ${id} ${score} of ${least}: ${why.join('; ')}`)
    }
  }
} finally {
  await chrome.kill()
  await close()
}
for (const line of low) console.log(line)
process.exitCode = low.length > 0 ? 1 : 0
