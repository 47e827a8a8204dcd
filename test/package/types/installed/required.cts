// TypeScript's own form of require.
import index = require('imp-confirm')
import endpoint = require('imp-confirm/endpoint')
import signals = require('imp-confirm/signals')
import simulator = require('imp-confirm/simulator')

const portone: simulator.SimulatedPortone = simulator.simulateImp({ outcome: 'user-cancelled' })
export const outcome: Promise<index.PayOutcome> = index.requestPayWithConfirm(
  { pg: 'kcp', merchant_uid: 'order-1', amount: 1000 },
  { confirmUrl: 'https://shop.example/confirm', environment: { imp: portone.IMP } },
)
export const POST = endpoint.confirmEndpoint((): endpoint.ConfirmDecision => endpoint.decline())
export const ids: signals.SignalId[] = signals.signals.map(({ id }) => id)
// @ts-expect-error The real types came, not any.
export const nothing: number = index.readPayRedirect('https://shop.example/')
