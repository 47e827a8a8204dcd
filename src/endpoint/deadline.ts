/** The end of one call's time. */
export interface Deadline {
  /** On the clock that started it. */
  endsAt: number
  /** Called once at the end, unless the call was answered before. Whoever makes the call wait puts its own here. */
  onPass: () => void
}
