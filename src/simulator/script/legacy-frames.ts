import { later } from './later.ts'
import { lose, type PaymentSession, type ScriptInstance } from './script-instance.ts'

const ofLegacy = ({ payment }: PaymentSession) => payment.path === 'legacy'

/** The addresses of the frames: one for each channel of the old modules; the console of a shop with none has Inicis. */
function addressesOf({ sim, tierCode }: ScriptInstance): string[] {
  const { script, options, userCode = 'imp00000000' } = sim
  const base = `https://service.iamport.kr/payments/ready/${userCode}`
  const tier = tierCode === undefined ? '' : `tier=${tierCode}&`
  const codes = Object.values(options.channels ?? {}).map((pg) => String(pg).split('.', 1)[0] ?? '')
  const old = [...new Set(codes)].filter((code) => code && !script.checkout.includes(code))
  return (old.length > 0 ? old : ['html5_inicis']).map((code) => `${base}/${code}?${tier}sandbox=true`)
}

/** v1 asks PortOne for the channels by a synchronous request: the page stands still for as long as that takes. */
function stall({ sim }: ScriptInstance): void {
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
export function buildFrames(instance: ScriptInstance, long = false): void {
  const { sim, overlay } = instance
  const { clock } = sim
  const { loadTime = 0 } = sim.options
  const inTime = (act: () => void, time: number) => (long && !loadTime ? act() : clock.setTimeout(act, time))
  for (const session of instance.open.filter(ofLegacy)) lose(instance, session, 'the frames were built anew')
  instance.ready = false
  instance.building += 1
  const { building } = instance
  const stale = () => instance.stopped() || building !== instance.building
  overlay.fill([])
  stall(instance)
  const loaded = () => {
    if (stale()) return
    instance.ready = true
    const { pending } = instance
    if (!pending) return
    // The script looks for the frame of the waiting request outside of any try: an exception here is the page's.
    void pending.session.request.pg
    later(instance, pending.send)
  }
  const created = () => {
    if (stale()) return
    overlay.fill(addressesOf(instance))
    inTime(loaded, sim.script.line === 'v1' ? loadTime : loadTime / 2)
  }
  // 1.x asks by JSONP, v1 by a request for which the page stands still.
  if (sim.script.line === '1.x') inTime(created, loadTime / 2)
  else created()
}

/** `IMP.init`, and what the script does for itself after an answer: the frames are gone, whoever's they were. */
export function rebuildFrames(instance: ScriptInstance): void {
  later(instance, () => buildFrames(instance))
}

/** The overlay goes and everything is built anew: after an answer, a stray message, an exception. 1.1.5 only loads again. */
export function closeAndReload(instance: ScriptInstance): void {
  instance.overlay.hide()
  if (instance.sim.script.version !== '1.1.5') return void rebuildFrames(instance)
  instance.pending = undefined
  buildFrames(instance)
}

/**
 * `IMP.close`: hides the overlay in one timer and builds anew in the next, once for each frame that is shown; v1 asks the
 * frame alone, so that it does so for all of them where no payment is open. Nobody is called, the waiting request goes on
 * waiting, popups stay open, and the checkout path's window stays. Naver Pay without a popup: nothing happens. Payco: only
 * its popup is closed. Source: measured.
 */
export function closeLegacy(instance: ScriptInstance): void {
  const { sim, overlay } = instance
  later(instance, () => {
    const visible = sim.script.line === 'v1' || overlay.shown()
    const frames = overlay.element ? overlay.frames.filter(({ style }) => style.display !== 'none') : [null]
    for (const frame of visible ? frames : []) {
      const shown = instance.open.find((session) => session.alive && ofLegacy(session) && session.window === frame)
      const provider = shown?.payment.provider
      if (provider === 'payco') shown?.popup?.close()
      else if (provider !== 'naverpay') {
        overlay.hide()
        rebuildFrames(instance)
      }
    }
  })
}
