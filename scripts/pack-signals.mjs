// Writes src/outcome/reading/packed-tables.ts, which pages load, from the tables that people read: src/outcome/lexicon.ts,
// signals.ts and leanings.ts. `npm run pack:signals`; a test holds them together.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packedTables } from './packed-tables.mjs'
import { outcome, readSource } from './read-source.mjs'

writeFileSync(
  join(outcome, 'reading/packed-tables.ts'),
  packedTables(await readSource('lexicon.ts', 'signals.ts', 'leanings.ts')),
)
