import { isLoadImpError, type LoadImpErrorCode, loadImp, requestPayWithConfirm } from 'imp-confirm'
import {
  approve,
  type ConfirmCall,
  type ConfirmDecision,
  confirmEndpoint,
  decline,
  portoneAddresses,
  toNodeListener,
} from 'imp-confirm/endpoint'
import { type Signal, type SignalId, signalNotes, signals } from 'imp-confirm/signals'
import {
  type SimulatedPortone,
  type SimulateImpOptions,
  simulateConfirm,
  simulateImp,
  virtualClock,
} from 'imp-confirm/simulator'

const decide = async ({ amount, signal }: ConfirmCall): Promise<ConfirmDecision> =>
  amount > 0 && !signal.aborted ? approve() : decline('재고수량부족', { code: 'OUT_OF_STOCK' })

export const POST: (request: Request) => Promise<Response> = confirmEndpoint(decide, {
  deadline: 4000,
  callers: { addresses: portoneAddresses, from: { header: 'x-forwarded-for' } },
  onLateApproval: ({ impUid }) => impUid,
})
export const listener = toNodeListener(POST)

export async function simulated(options: SimulateImpOptions): Promise<SimulatedPortone> {
  const clock = virtualClock()
  const portone = simulateImp({ ...options, clock, fetch: (url, init) => POST(new Request(url, init)) })
  const confirmUrl = 'https://shop.example/confirm'
  await requestPayWithConfirm(
    { pg: 'kcp', merchant_uid: 'order-1', amount: 1000 },
    { confirmUrl, environment: { ...clock, imp: portone.IMP } },
  )
  const decision = await simulateConfirm({ confirmUrl, impUid: 'imp_1', merchantUid: 'order-1', amount: 1 })
  if (!decision.approved) console.log(decision.message)
  return portone
}

export async function load(): Promise<LoadImpErrorCode | undefined> {
  try {
    await loadImp({ userCode: 'imp00000000', timeLimit: 10_000 })
    return undefined
  } catch (error) {
    if (!isLoadImpError(error)) throw error
    if (error.code === 'script-blocked') console.error(error.directive)
    return error.code
  }
}

export const noted = (id: SignalId): string => signalNotes[id].check
export const rows: readonly Signal[] = signals
