import { later } from './later.ts'
import { lose, type OpenPayment, type ScriptCopy } from './script-copy.ts'

const ofLegacy = ({ payment }: OpenPayment) => payment.path === 'legacy'

/** The addresses of the frames: one for each channel of the old modules; the console of a shop with none has Inicis. */
function addressesOf({ sim, tierCode }: ScriptCopy): string[] {
  const { script, options, userCode = 'imp00000000' } = sim
  const base = `https://service.iamport.kr/payments/ready/${userCode}`
  const tier = tierCode === undefined ? '' : `tier=${tierCode}&`
  const codes = Object.values(options.channels ?? {}).map((pg) => String(pg).split('.', 1)[0] ?? '')
  const old = [...new Set(codes)].filter((code) => code && !script.checkout.includes(code))
  return (old.length > 0 ? old : ['html5_inicis']).map((code) => `${base}/${code}?${tier}sandbox=true`)
}

/** v1 asks PortOne for the channels by a synchronous request: the page stands still for as long as that takes. */
function stall({ sim }: ScriptCopy): void {
  if (sim.script.line !== 'v1' || !sim.options.initStall) return
  const until = Date.now() + sim.options.initStall
  while (Date.now() < until);
}

/**
 * The script asks for the channels, builds the frames anew and sends what waits for them once they are loaded: never in the
 * tick of the asking, however fast PortOne is.
 *
 * @param long The script was initialised long ago: the frames are there, unless they are told to take their time.
 */
export function buildFrames(copy: ScriptCopy, long = false): void {
  const { sim, overlay } = copy
  const { clock } = sim
  const { loadTime = 0 } = sim.options
  const inTime = (act: () => void, time: number) => (long && !loadTime ? act() : clock.setTimeout(act, time))
  for (const one of copy.open.filter(ofLegacy)) lose(copy, one, 'the frames were built anew')
  copy.ready = false
  copy.building += 1
  const { building } = copy
  const stale = () => copy.stopped() || building !== copy.building
  overlay.fill([])
  stall(copy)
  const loaded = () => {
    if (stale()) return
    copy.ready = true
    const { pending } = copy
    if (!pending) return
    // The script looks for the frame of the waiting request outside of any try: an exception here is the page's.
    void pending.one.request.pg
    later(copy, pending.send)
  }
  const created = () => {
    if (stale()) return
    overlay.fill(addressesOf(copy))
    inTime(loaded, sim.script.line === 'v1' ? loadTime : loadTime / 2)
  }
  // 1.x asks by JSONP, v1 by a request for which the page stands still.
  if (sim.script.line === '1.x') inTime(created, loadTime / 2)
  else created()
}

/** `IMP.init`, and what the script does for itself after an answer: the frames are gone, whoever's they were. */
export function rebuildFrames(copy: ScriptCopy): void {
  later(copy, () => buildFrames(copy))
}

/** The overlay goes and everything is built anew: after an answer, a stray message, an exception. 1.1.5 only loads again. */
export function closeAndReload(copy: ScriptCopy): void {
  copy.overlay.hide()
  if (copy.sim.script.version !== '1.1.5') return void rebuildFrames(copy)
  copy.pending = undefined
  buildFrames(copy)
}

/**
 * `IMP.close`: hides the overlay in one timer and builds anew in the next, once for each frame that is shown; v1 asks the
 * frame alone, so that it does so for all of them where no payment is open. Nobody is called, the waiting request goes on
 * waiting, popups stay open, and the checkout path's window stays. Naver Pay without a popup: nothing happens. Payco: only
 * its popup is closed. Source: measured.
 */
export function closeLegacy(copy: ScriptCopy): void {
  const { sim, overlay } = copy
  later(copy, () => {
    const visible = sim.script.line === 'v1' || overlay.shown()
    const frames = overlay.element ? overlay.frames.filter(({ style }) => style.display !== 'none') : [null]
    for (const frame of visible ? frames : []) {
      const shown = copy.open.find((one) => one.alive && ofLegacy(one) && one.window === frame)
      const provider = shown?.payment.provider
      if (provider === 'payco') shown?.popup?.close()
      else if (provider !== 'naverpay') {
        overlay.hide()
        rebuildFrames(copy)
      }
    }
  })
}
