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
  /** Asks whoever sits there a question that is answered by yes or no. Absent: nobody does. */
  ask?: ((question: string) => Promise<boolean>) | undefined
  /** How wide it is, in columns. */
  columns: number
}
