import type { Clock } from 'imp-confirm/simulator'
import type { SaleBook, StockStore } from './store/stock-store.ts'

/** A server process that can be killed at any moment. What it has written stays; what it was about to do never happens. */
export interface ShopProcess {
  /** The clock and the stock as this process has them: nothing of them comes back after its end. */
  clock: Clock
  store: StockStore & SaleBook
  sleep: (milliseconds: number) => Promise<void>
  /** Does work that was asked for over the network. Rejects when the process is killed before it has answered. */
  serve: <Value>(work: () => Promise<Value>) => Promise<Value>
  isAlive: () => boolean
  kill: () => void
}

/** Starts a process. */
export function startProcess(clock: Clock, store: StockStore & SaleBook): ShopProcess {
  let alive = true
  const connections = new Set<(error: Error) => void>()

  /** What comes back only as long as the process lives. */
  const living = <Value>(work: () => Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      if (!alive) return
      work().then(
        (value) => alive && resolve(value),
        (error) => alive && reject(error),
      )
    })
  const ownClock: Clock = {
    now: clock.now,
    setTimeout: (callback, milliseconds) => clock.setTimeout(() => alive && callback(), milliseconds),
    clearTimeout: clock.clearTimeout,
  }
  return {
    clock: ownClock,
    store: {
      put: (...given) => living(() => store.put(...given)),
      hold: (...given) => living(() => store.hold(...given)),
      release: (...given) => living(() => store.release(...given)),
      sell: (...given) => living(() => store.sell(...given)),
      soldTo: (...given) => living(() => store.soldTo(...given)),
      due: (...given) => living(() => store.due(...given)),
      expire: (...given) => living(() => store.expire(...given)),
      count: (...given) => living(() => store.count(...given)),
      close: () => living(() => store.close()),
    },
    sleep: (milliseconds) => new Promise((resolve) => ownClock.setTimeout(resolve, milliseconds)),
    serve: (work) =>
      new Promise((resolve, reject) => {
        if (!alive) return reject(new Error('Nobody listens.'))
        connections.add(reject)
        const closed = () => connections.delete(reject)
        work().then(
          (value) => closed() && resolve(value),
          (error) => closed() && reject(error),
        )
      }),
    isAlive: () => alive,
    kill: () => {
      alive = false
      for (const reset of connections) reset(new Error('The connection was reset.'))
      connections.clear()
    },
  }
}
