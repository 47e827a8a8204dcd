// npm run test:postgres: what must hold on a real PostgreSQL, on a server of its own.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { withPostgres } from './start-postgres.mjs'

process.exitCode = await withPostgres(
  ({ connection }) =>
    new Promise((done) => {
      const config = fileURLToPath(new URL('./vitest.config.ts', import.meta.url))
      spawn('npx', ['vitest', 'run', '--config', config, ...process.argv.slice(2)], {
        stdio: 'inherit',
        env: { ...process.env, HOLDS_DATABASE: connection },
      }).on('exit', (code) => done(code ?? 1))
    }),
)
