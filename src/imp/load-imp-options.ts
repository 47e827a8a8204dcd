/** What `loadImp` takes. */
export interface LoadImpOptions {
  /**
   * Your user code (가맹점 식별코드) from PortOne's console, such as `'imp12345678'`: `IMP.init` is called with it, once
   * an `IMP`. `null` when your shop calls `IMP.init` itself: then it isn't called here. `undefined` is refused, since it is
   * what a missing environment variable looks like.
   */
  userCode: string | null
  /** The sub-merchant's code: `IMP.agency(userCode, tierCode)` is called in place of `IMP.init`. Absent: no sub-merchant. */
  tierCode?: string | undefined
  /**
   * The script's address. A `TrustedScriptURL` where the page's policy asks for one. Not looked at when `IMP`, or a tag of
   * PortOne's script, is there already. Absent: `https://cdn.iamport.kr/v1/iamport.js`.
   */
  src?: string | undefined
  /** The nonce of the page's Content-Security-Policy, set on the tag before it is placed. Absent: none. */
  nonce?: string | undefined
  /** The script's subresource integrity. PortOne's addresses float: only for a copy that you serve. Absent: none. */
  integrity?: string | undefined
  /** The tag's `crossorigin`. Absent: `'anonymous'` together with `integrity`, which needs it, else none. */
  crossOrigin?: 'anonymous' | 'use-credentials' | undefined
  /**
   * How long to wait in all, in milliseconds; 1 to 2,147,483,647. Each try has an equal share: a tag that didn't load in it
   * has stalled, and is replaced. Absent: 30,000.
   */
  timeLimit?: number | undefined
  /** How often to try, with a pause after each failure that grows from half a second; 1 to 100. Absent: 3. */
  tries?: number | undefined
  /** Ends this call's wait, with `aborted`. Other calls that wait for the same script go on. Absent: nothing does. */
  signal?: AbortSignal | undefined
}

/** The same, with the address that is loaded. */
export interface LoadCall extends LoadImpOptions {
  src: string
}
