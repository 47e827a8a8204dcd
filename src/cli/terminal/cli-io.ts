/** Everything a command touches outside: its two streams and the terminal's ways. */
export interface CliIo {
  /** One line to standard output. */
  out: (line: string) => void
  /** One line to standard error. */
  err: (line: string) => void
  /** The environment's variables. */
  env: Readonly<Record<string, string | undefined>>
  /** Standard output is a terminal: colours may be used. */
  isTerminal: boolean
  /** How wide it is, in columns. */
  columns: number
}
