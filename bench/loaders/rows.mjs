const yesIf = (right, otherwise) => (right ? 'yes' : otherwise)
const resolved = ({ end, empty }) => yesIf(end === 'resolved' && !empty, end)
/** The code of a failure; a failure without one; or how else the call ended. */
const codeOf = ({ end, code }) => (end === 'rejected' ? (code ?? 'no code') : end)
const resolvedOf = (ends) => ends.filter(({ end }) => end === 'resolved').length

/** The rows: what is measured, and how. `measure` opens the pages it needs, and gives the cell's text. */
export const rows = [
  {
    title: 'works (control)',
    measure: async (open) => resolved(await (await open(['good'])).call()),
  },
  {
    title: 'import has no effect',
    measure: async (open) => {
      const bench = await open(['good'])
      await bench.page.waitForTimeout(300)
      return yesIf((await bench.tags()) === 0, 'adds a tag')
    },
  },
  {
    title: 'ten calls at once: tags, requests, resolved',
    measure: async (open) => {
      const bench = await open(['good'])
      const ends = await bench.calls(10)
      return `${await bench.tags()}, ${bench.requests.length}, ${resolvedOf(ends)}`
    },
  },
  {
    title: 'ten calls at once on a 404: rejected',
    measure: async (open) => {
      const ends = await (await open(['404'])).calls(10)
      return String(ends.filter(({ end }) => end === 'rejected').length)
    },
  },
  {
    title: '404: code',
    measure: async (open) => codeOf(await (await open(['404'])).call()),
  },
  {
    title: '404: has its cause',
    measure: async (open) => yesIf((await (await open(['404'])).call()).cause, 'no'),
  },
  {
    title: '404: tries in one call, seconds between',
    measure: async (open) => {
      const bench = await open(['404'])
      await bench.call()
      const gaps = bench.requests.slice(1).map((at, index) => ((at - bench.requests[index]) / 1000).toFixed(1))
      return `${bench.requests.length}${gaps.length > 0 ? ` (${gaps.join(', ')})` : ''}`
    },
  },
  {
    title: '404: tag is removed',
    measure: async (open) => {
      const bench = await open(['404'])
      await bench.call()
      return yesIf((await bench.tags()) === 0, 'no')
    },
  },
  {
    title: '404: the next call works',
    measure: async (open) => {
      const bench = await open(['404'])
      await bench.call()
      bench.answers = ['good']
      return resolved(await bench.call())
    },
  },
  {
    title: 'script without its global: code',
    measure: async (open) => codeOf(await (await open(['other'])).call()),
  },
  {
    title: 'stall: code',
    measure: async (open) => codeOf(await (await open(['stall'])).call({ timeLimit: 2000 })),
  },
  {
    title: 'stall: the next call works',
    measure: async (open) => {
      const bench = await open(['stall', 'good'])
      await bench.call({ timeLimit: 1000, tries: 1 })
      return resolved(await bench.call())
    },
  },
  {
    title: 'abort: code',
    measure: async (open) => codeOf(await (await open(['stall'])).call({}, 200)),
  },
  {
    title: 'set before the tag is placed',
    measure: async (open) => {
      const bench = await open(['good'])
      const wish = { nonce: 'n0', integrity: 'sha384-x', crossOrigin: 'anonymous' }
      await bench.call({ ...wish, timeLimit: 1000 })
      const [tag] = await bench.placed()
      const set = Object.keys(wish).filter((name) => tag[name] === wish[name])
      return set.join(', ') || 'nothing'
    },
  },
  {
    title: "merchant's tag, loading: tags, requests",
    measure: async (open) => {
      const bench = await open(['good'], { ownTag: 'loading' })
      const { end } = await bench.call()
      return `${await bench.tags()}, ${bench.requests.length}${end === 'resolved' ? '' : ` ${end}`}`
    },
  },
  {
    title: "merchant's tag, loaded: tags, requests",
    measure: async (open) => {
      const bench = await open(['good'], { ownTag: 'settled' })
      const { end } = await bench.call()
      return `${await bench.tags()}, ${bench.requests.length}${end === 'resolved' ? '' : ` ${end}`}`
    },
  },
  {
    title: "merchant's tag, dead: the call works",
    measure: async (open) => resolved(await (await open(['404', 'good'], { ownTag: 'settled' })).call()),
  },
  {
    title: 'on a server: code',
    server: true,
    measure: async (load) => {
      try {
        const value = await load({})
        return value === null ? 'resolves null' : `resolves ${typeof value}`
      } catch (error) {
        return error.code ?? error.name
      }
    },
  },
]
