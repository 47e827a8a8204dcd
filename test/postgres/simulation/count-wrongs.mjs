/** Every hold, page by page. */
async function* everyHold(holds) {
  for (let after; ; ) {
    const page = await holds.list({ limit: 1000, ...(after === undefined ? {} : { after }) })
    yield* page
    if (page.length < 1000) return
    after = page[page.length - 1].order
  }
}

/** What stands in the holds beside what was put in, added up apart from the store's own audit. */
async function sumsOf(holds, stocked) {
  const out = new Map()
  for await (const { state, cart } of everyHold(holds))
    if (state !== 'free') for (const { item, quantity } of cart) out.set(item, (out.get(item) ?? 0) + quantity)
  const wrongs = { oversell: 0, leaked: 0 }
  for (const { item, quantity } of stocked) {
    const { free } = await holds.stock(item)
    const taken = out.get(item) ?? 0
    if (taken > quantity || free < 0 || free + taken > quantity) wrongs.oversell++
    if (free + taken < quantity) wrongs.leaked++
  }
  return wrongs
}

/**
 * What can't be at the end of a run, in numbers: all of them are 0.
 *
 * @param {object} run
 * @param {import('imp-confirm/holds').HoldStore} run.holds
 * @param {import('./homes.mjs').Home} run.home
 * @param {{ item: string, quantity: number }[]} run.stocked
 * @param {Map<string, number>} run.sold How often each order was told to be sold.
 * @param {Map<string, Set<string>>} run.answers What each order and payment was answered.
 * @param {string[]} run.errors What processes ended with.
 */
export async function countWrongs({ holds, home, stocked, sold, answers, errors }) {
  const before = await sumsOf(holds, stocked)
  const { problems } = await holds.audit()
  // In the end nobody pays any more: whatever is still held goes back, and nothing of it may be missing.
  await home.run(home.endAll)
  await holds.settleDue({ v1: () => 'unpaid' })
  const after = await sumsOf(holds, stocked)
  const left = (await holds.list({ state: 'held' })).length
  return {
    wrongs: {
      oversell: before.oversell + after.oversell,
      leaked: before.leaked + after.leaked + left,
      'double-sale': [...sold.values()].filter((times) => times > 1).length,
      deadlock: await home.deadlocks(),
      answers: [...answers.values()].filter((all) => all.has('held') && all.has('sold-out')).length,
      audit: problems.length,
      error: errors.length,
    },
    messages: [...errors, ...problems.map(({ message }) => message)].slice(0, 5),
  }
}
