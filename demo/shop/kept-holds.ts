import { type HoldStore, memoryHolds } from 'imp-confirm/holds'

const changes = ['restock', 'hold', 'release', 'sell'] as const
type Change = (typeof changes)[number]

/** Every change of the holds since the last delivery, in order. Plain data. */
export type Journal = [call: Change, ...args: unknown[]][]

/** A date that was kept as text is one again. */
const revived = (arg: unknown) =>
  typeof (arg as { until?: unknown } | null)?.until === 'string'
    ? { ...(arg as object), until: new Date((arg as { until: string }).until) }
    : arg

/**
 * Holds in memory that outlive a reload: their changes are written down, and played again.
 *
 * @param journal What an earlier one wrote. Absent: empty shelves.
 * @param onChange Called before each change with the whole journal. It begins anew with each delivery, which is of an item
 * of its own here.
 */
export function keptHolds(journal: Journal = [], onChange: (journal: Journal) => void = () => {}): HoldStore {
  const holds = memoryHolds()
  const calls = holds as unknown as Record<Change, (...args: unknown[]) => Promise<unknown>>
  for (const [call, ...args] of journal) void calls[call](...args.map(revived)).catch(() => null)

  let written = journal
  const noted = changes.map((call) => [
    call,
    (...args: unknown[]) => {
      written = [...(call === 'restock' ? [] : written), [call, ...args]]
      onChange(written)
      return calls[call](...args)
    },
  ])
  return { ...holds, ...Object.fromEntries(noted) }
}
