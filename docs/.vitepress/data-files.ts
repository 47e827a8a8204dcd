type Text = { en: string; ko: string }

/** An outcome's code, as `errors` explains it. */
interface CodeEntry {
  status: string
  code: string
  /** What it can say more exactly. Empty: nothing. */
  details: string[]
  happened: Text
  next: Text
  /** The nearest codes of PortOne's V2 SDK. */
  v2: string[]
}

interface Tables {
  pgTable: unknown
  signals: readonly { code: string; detail?: string }[]
  signalNotes: unknown
  moneyArguments: unknown
  customerMessages: object
}

const statuses: Record<string, string> = { FailureCode: 'failed', RefusalCode: 'refused', UnknownCode: 'unknown' }

/** The rows of a page's tables that stand under `<!-- rows: … -->`, by that name. */
const rowsOf = (page: string): Map<string, string[][]> =>
  new Map(
    [...page.matchAll(/<!-- rows: (\w+) -->\n.*\n.*\n((?:\|.*\n)+)/g)].map(([, name = '', rows = '']) => [
      name,
      rows
        .trim()
        .split('\n')
        .map((row) =>
          row
            .slice(1, -1)
            .split(/(?<!\\)\|/)
            .map((cell) => cell.trim().replace(/\\\|/g, '|')),
        ),
    ]),
  )

const inBackticks = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

/** Every code that an outcome can have, from the page that explains it in both languages. */
function codesOf(errors: Text, signals: Tables['signals']): CodeEntry[] {
  const [en, ko] = [rowsOf(errors.en), rowsOf(errors.ko)]
  return Object.entries(statuses).flatMap(([name, status]) =>
    (en.get(name) ?? []).map(([cell = '', happened = '', next = '', v2 = ''], row) => {
      const [code = ''] = inBackticks(cell)
      const korean = ko.get(name)?.[row] ?? []
      const found = signals.filter((signal) => status === 'failed' && signal.code === code && signal.detail)
      return {
        status,
        code,
        details: [...new Set(found.map(({ detail }) => detail as string))].sort(),
        happened: { en: happened, ko: korean[1] ?? '' },
        next: { en: next, ko: korean[2] ?? '' },
        v2: inBackticks(v2),
      }
    }),
  )
}

/** A text that is made of a virtual account, with places for what it names. */
const written = (text: unknown): unknown =>
  typeof text === 'function' ? text({ account: { bank: '{bank}', number: '{number}', dueAt: null } }) : text

/** The customer's texts, each as it is read. */
const messagesOf = (messages: object): Record<string, object> =>
  Object.fromEntries(
    Object.entries(messages).map(([situation, parts]) => [
      situation,
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, written(text)])),
    ]),
  )

/**
 * What the site publishes for programs under `data/`, by the file's name without `.json`.
 *
 * @param tables What the built package exports.
 * @param errors The Markdown of the page of codes.
 */
export const dataFiles = (tables: Tables, errors: Text): Record<string, unknown> => ({
  pgs: tables.pgTable,
  codes: codesOf(errors, tables.signals),
  messages: messagesOf(tables.customerMessages),
  signals: tables.signals,
  'signal-notes': tables.signalNotes,
  'money-arguments': tables.moneyArguments,
})

/** The files' names, for the page that links to them. */
export const published = [
  'llms.txt',
  'llms-full.txt',
  ...['pgs', 'codes', 'messages', 'signals', 'signal-notes', 'money-arguments'].map((name) => `data/${name}.json`),
]
