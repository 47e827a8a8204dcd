/** Something the page saw the browser block while the payment was open. */
export type BlockedBy =
  | {
      kind: 'csp'
      /** The directive of the page's Content-Security-Policy that blocked, such as `'frame-src'`. */
      directive: string
      /** The host it blocked, to be added to that directive. `'inline'`, `'eval'`, `'data'` and such stay as they are. */
      host: string
    }
  | {
      kind: 'popup'
      /** The host the popup was for. `null` when the script opened it without an address. */
      host: string | null
    }
