import { createInterface } from 'node:readline/promises'
import { runCli } from './run-cli.ts'

async function ask(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^(y|yes|예|네)$/i.test((await terminal.question(`${question} [y/N] `)).trim())
  } finally {
    terminal.close()
  }
}

runCli(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  ask: process.stdin.isTTY ? ask : undefined,
  columns: process.stdout.columns || 80,
}).then((code) => {
  process.exitCode = code
})
