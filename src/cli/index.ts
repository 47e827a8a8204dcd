import { runCli } from './run-cli.ts'

runCli(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns || 80,
}).then((code) => {
  process.exitCode = code
})
