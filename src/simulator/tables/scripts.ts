/** The way a payment takes through PortOne: hidden iframes of the old modules, or the new modules' checkout. */
export type PaymentPath = 'legacy' | 'checkout'

/** How one version of PortOne's script behaves where versions differ. */
export interface ScriptTraits {
  readonly version: string
  /** `1.x.x` files, or `v1/iamport.js`. */
  readonly line: '1.x' | 'v1'
  /** What `IMP` has beside `init`, `agency`, `request_pay` and `certification`. */
  readonly methods: readonly string[]
  /** The `pg` codes that take the checkout path. Missing and other codes take the legacy path. */
  readonly checkout: readonly string[]
  /** Answers `NOT_READY` where PortOne's server knows no channel. `false`: opens the default frame, and never answers. */
  readonly answersNotReady: boolean
  /** Answers `F1001` where only another kind of channel is registered. `false`: never answers. */
  readonly answersOtherKind: boolean
  /** `init` right after an answer races with the script's own. */
  readonly initRaces: boolean
  /** The version that it names in its messages to PortOne's frames. */
  readonly posts: string
  /** Popup PGs that it doesn't know: their requests go to the first frame, and no popup opens. */
  readonly withoutPopup: readonly string[]
  /** Tells the checkout's server of the device, and names its version beside the payment instead of in it. */
  readonly tellsDevice: boolean
  /** Looks the channel up before it opens: the popup opens outside the click's call. Answers where others only alert. */
  readonly newest: boolean
}

const common = ['communicate', 'close', 'naver_zzim']
const v1 = [...common, 'loadUI', 'updateLoadUIRequest', 'deinit']
const checkout130 = ['tosspayments', 'ksnet']
const checkout150 = [...checkout130, 'smartro_v2']
const checkout1100 = [...checkout150, 'nice_v2', 'toss_brandpay', 'welcome']
const old = {
  line: '1.x',
  methods: common,
  checkout: [],
  answersNotReady: false,
  answersOtherKind: false,
  initRaces: true,
  posts: '1.2.0',
  withoutPopup: [],
  tellsDevice: false,
  newest: false,
} as const
const oldest = { ...old, withoutPopup: ['tosspay'] } as const
const next = {
  ...old,
  line: 'v1',
  methods: v1,
  answersNotReady: true,
  answersOtherKind: true,
  initRaces: false,
} as const

/** Nine copies of PortOne's script measured in a browser, and the newest one as it reads. */
export const scripts = {
  '1.1.5': { ...oldest, version: '1.1.5', posts: '1.1.5', methods: ['communicate'], initRaces: false },
  '1.1.7': { ...oldest, version: '1.1.7', posts: '1.1.7' },
  '1.1.8': { ...oldest, version: '1.1.8', posts: '1.1.8', answersOtherKind: true },
  '1.2.0': { ...old, version: '1.2.0', answersNotReady: true, answersOtherKind: true, initRaces: false },
  '1.2.1': { ...old, version: '1.2.1', methods: [...common, 'payport'], answersOtherKind: true },
  '1.3.0': { ...next, version: '1.3.0', checkout: checkout130 },
  '1.5.0': { ...next, version: '1.5.0', checkout: checkout150 },
  '1.8.2': { ...next, version: '1.8.2', checkout: [...checkout150, 'nice_v2', 'tosspayments_brandpay'] },
  '1.10.0': {
    ...next,
    version: '1.10.0',
    methods: [...v1, 'loadModule'],
    checkout: checkout1100,
    tellsDevice: true,
  },
  '1.28.12': {
    ...next,
    version: '1.28.12',
    methods: [...v1, 'loadModule'],
    checkout: [...checkout1100, 'tosspay_v2', 'hyphen'],
    tellsDevice: true,
    newest: true,
  },
} as const satisfies Record<string, ScriptTraits>

/**
 * A version of PortOne's script. `'old'` is 1.2.0, the last of the `iamport.payment` files that shops still load;
 * `'current'` is 1.28.12, the newest known `v1/iamport.js`.
 */
export type ScriptName = 'old' | 'current' | keyof typeof scripts

/** The traits of a script by its name. */
export function scriptTraits(name: ScriptName): ScriptTraits {
  return scripts[name === 'old' ? '1.2.0' : name === 'current' ? '1.28.12' : name]
}

/**
 * The path a request takes: by the text before the first dot of `pg`. `tosspayments` with a `customer_uid` takes the
 * legacy path. Where `pg` is hidden behind a `channelKey`, the newest script is taken to find a new module.
 */
export function pathOf(script: ScriptTraits, request: Record<string, unknown>, pg: string | null): PaymentPath {
  if (pg === null) return script.newest && request.channelKey !== undefined ? 'checkout' : 'legacy'
  return script.checkout.includes(pg) && !(pg === 'tosspayments' && request.customer_uid !== undefined)
    ? 'checkout'
    : 'legacy'
}
