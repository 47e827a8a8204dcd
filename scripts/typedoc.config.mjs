import { entries } from './entries.mjs'

/** `npm run docs:api`. Paths are seen from the repository's root. */
export default {
  name: 'imp-confirm',
  plugin: ['typedoc-plugin-markdown'],
  // The site's own pages, in English as the docstrings are.
  entryFileName: 'index',
  hideBreadcrumbs: true,
  entryPoints: entries.map(({ source }) => `../${source}`),
  tsconfig: '../src/tsconfig.json',
  out: '../docs/api',
  readme: 'none',
  disableSources: true,
  excludeInternal: true,
  treatWarningsAsErrors: true,
  validation: { notExported: true, invalidLink: true, rewrittenLink: true, notDocumented: false },
  cleanOutputDir: true,
  intentionallyNotExported: [
    'PgProblem',
    'RuleId',
    'faults',
    'scripts',
    'src/endpoint/node-request.ts:Listen',
    'src/endpoint/to-node-listener.ts:Handler',
  ],
}
