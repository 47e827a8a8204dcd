import { parseArgs } from 'node:util'
import { ownField } from '../shared/own-field.ts'
import { askCommand } from './ask-command.ts'
import { checkCommand } from './check-command.ts'
import { type CommandCall, optionForms } from './command-call.ts'
import { holdsCommand } from './holds-command.ts'
import { openHoldStore } from './open-hold-store.ts'
import type { CliIo } from './terminal/cli-io.ts'
import { languageOf } from './terminal/language.ts'
import { plainLine } from './terminal/plain-line.ts'
import { usage } from './usage.ts'
import { UsageError } from './usage-error.ts'

interface Command {
  run: (call: CommandCall) => Promise<number>
  /** The most words behind its name. */
  most: number
}

const commands: Readonly<Record<string, Command>> = {
  check: { run: checkCommand, most: 1 },
  ask: { run: askCommand, most: 1 },
  holds: { run: (call) => holdsCommand(call, openHoldStore), most: 2 },
}

/**
 * Runs one command line. Never throws, and prints no stack trace.
 *
 * @param args What stands behind the program's name.
 * @returns The exit code: 0 all right, 1 something would go wrong, 2 wrong usage.
 */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  let language = languageOf(io.env)
  try {
    const { values: options, positionals } = parseArgs({
      args: [...args],
      options: optionForms,
      allowPositionals: true,
    })
    if (options.lang === 'ko' || options.lang === 'en') language = options.lang
    const [name, ...rest] = positionals
    const command = ownField(commands, name) as Command | undefined
    if (options.help || name === undefined || name === 'help') {
      io.out(usage[language])
      return options.help || name === 'help' ? 0 : 2
    }
    if (!command) throw new UsageError(`${plainLine(name)}: ${Object.keys(commands).join(', ')}`)
    if (rest.length > command.most) throw new UsageError(plainLine(rest.slice(command.most).join(' ')))
    return await command.run({ positionals: rest, options, language, io })
  } catch (error) {
    // parseArgs' own errors are about what was typed, too.
    const isUsage =
      error instanceof UsageError || String((error as NodeJS.ErrnoException)?.code).startsWith('ERR_PARSE_ARGS')
    io.err(`imp-confirm: ${isUsage ? (error as Error).message : String(error)}`)
    if (isUsage) io.err('npx imp-confirm --help')
    return isUsage ? 2 : 1
  }
}
