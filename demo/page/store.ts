/** A value that views subscribe to. */
export interface Store<State> {
  get: () => State
  /** Changes parts of it, and tells every subscriber. */
  set: (part: Partial<State>) => void
  /** Calls at once, and after every change, until what it returned is called. */
  subscribe: (see: (state: State) => void) => () => void
}

/** Makes a store. */
export function createStore<State extends object>(first: State): Store<State> {
  let state = first
  const subscribers = new Set<(state: State) => void>()
  return {
    get: () => state,
    set: (part) => {
      state = { ...state, ...part }
      for (const see of subscribers) see(state)
    },
    subscribe: (see) => {
      subscribers.add(see)
      see(state)
      return () => void subscribers.delete(see)
    },
  }
}
