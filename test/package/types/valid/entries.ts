import { isLoadImpError, type LoadImpErrorCode, loadImp, requestPayWithConfirm } from 'imp-confirm'
import {
  approve,
  type ConfirmCall,
  type ConfirmDecision,
  type ConfirmRequestV1,
  type ConfirmRequestV2,
  confirmEndpoint,
  type Decide,
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

export const both = confirmEndpoint(
  (call) => {
    const payment: string = call.version === 'v1' ? call.impUid : call.transactionId
    const store: string | null = call.version === 'v2' ? call.storeId : null
    const amount: number = call.amount
    return payment === store || amount === 0 ? decline() : approve()
  },
  {
    v2: { webhookSecret: 'whsec_YWJj' },
    onLateApproval: (question) => (question.version === 'v1' ? question.impUid : question.transactionId),
  },
)
export const onlyV2 = confirmEndpoint(
  ({ transactionId, merchantUid }) => (transactionId === merchantUid ? approve() : decline()),
  {
    v2: { webhookSecret: ['whsec_YWJj'] },
    v1: false,
  },
)
export const withoutAmount = confirmEndpoint(({ amount }) => ((amount ?? 0) > 0 ? approve() : decline()), {
  withoutAmount: true,
})
export const decideBoth: Decide<ConfirmRequestV1 | ConfirmRequestV2> = ({ merchantUid }) =>
  merchantUid === '' ? decline() : approve()
export const bothByDecide = confirmEndpoint(decideBoth, { v2: { unsigned: true } })
export const worker = {
  fetch: (request: Request, env: object, context: { waitUntil(work: Promise<unknown>): void }) =>
    both(request, { env, waitUntil: (work: Promise<unknown>) => context.waitUntil(work) }),
}
