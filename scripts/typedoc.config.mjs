import { entries } from './entries.mjs'

/** `npm run docs:api`. Paths are seen from the repository's root. */
export default {
  name: 'imp-confirm',
  plugin: ['typedoc-plugin-markdown'],
  // The site's own pages, in English as the docstrings are.
  entryFileName: 'index',
  hideBreadcrumbs: true,
  hidePageHeader: true,
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
    // Types that only name a part of what is public.
    'Amount',
    'HttpErrorId',
    'Itself',
    'PgProblem',
    'RefundBasics',
    'RowId',
    'RuleId',
    'faults',
    'restFaults',
    'scripts',
    'src/endpoint/node-request.ts:Listen',
  ],
}
