import type { parseArgs } from 'node:util'
import type { CliIo } from './terminal/cli-io.ts'
import type { Language } from './terminal/language.ts'

/** Every option of every command. */
export const optionForms = {
  order: { type: 'string' },
  amount: { type: 'string' },
  v2: { type: 'boolean' },
  unsigned: { type: 'boolean' },
  db: { type: 'string' },
  schema: { type: 'string' },
  payment: { type: 'string' },
  state: { type: 'string' },
  after: { type: 'string' },
  limit: { type: 'string' },
  yes: { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What a command is called with. */
export interface CommandCall {
  /** What stands behind the command's name. */
  positionals: string[]
  options: ReturnType<typeof parseArgs<{ options: typeof optionForms }>>['values']
  language: Language
  io: CliIo
}
