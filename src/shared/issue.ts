/** One thing wrong with a call, with where it is and what to write instead. */
export interface Issue {
  /** The field, as it is written in the call: `'request.amount'`, `'options.confirmUrl'`. */
  path: string
  /** What is wrong and what to write instead, for the developer. */
  message: string
}
