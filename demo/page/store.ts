/** A value that views follow. */
export interface Store<State> {
  get: () => State
  /** Changes parts of it, and tells whoever follows. */
  set: (part: Partial<State>) => void
  /** Calls at once, and after every change. */
  follow: (see: (state: State) => void) => void
}

/** Makes a store. */
export function createStore<State extends object>(first: State): Store<State> {
  let state = first
  const followers: ((state: State) => void)[] = []
  return {
    get: () => state,
    set: (part) => {
      state = { ...state, ...part }
      for (const see of followers) see(state)
    },
    follow: (see) => {
      followers.push(see)
      see(state)
    },
  }
}
