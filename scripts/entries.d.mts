/** An entry of the package. */
export interface Entry {
  /** Of its built files: `dist/endpoint.js`. */
  name: string
  /** As users import it. */
  specifier: string
  /** Seen from the repository's root. */
  source: string
  /** What "exports" says of it. */
  conditions: unknown
}

/** A command of the package. */
export interface Command {
  command: string
  name: string
  source: string
}

export declare function exportOf(name: string): object
export declare function entriesOf(
  manifest: { name: string; exports: Record<string, unknown>; bin?: Record<string, string> } & Record<string, unknown>,
  has: (path: string) => boolean,
): { entries: Entry[]; commands: Command[] }
export declare const entries: Entry[]
export declare const commands: Command[]
export declare function entryAliases(of: 'source' | 'built'): { find: RegExp; replacement: string }[]
export declare function fieldsOf(names: readonly string[]): Record<string, string | string[]>
