export type { Clock } from '../shared/clock.ts'
export type { PaymentWindow } from './payment-window.ts'
export type { PaymentToAdd } from './server/rest/rest-ledger.ts'
export type { RestCallSeen, RestUnknowns, SimulatePortOneRestOptions } from './server/rest/rest-options.ts'
export { simulatePortOneRest } from './server/rest/simulate-portone-rest.ts'
export type { RecordedRestCall, SimulatedPortOneRest } from './server/rest/simulated-portone-rest.ts'
export {
  type ConfirmApproved,
  type ConfirmCallOptions,
  type ConfirmRefused,
  type SignedV2Call,
  type SimulateConfirmOptions,
  type SimulatedConfirmResult,
  type SimulateV1ConfirmOptions,
  type SimulateV2ConfirmOptions,
  simulateConfirm,
} from './server/simulate-confirm.ts'
export { type SimulatedPortone, simulateImp } from './simulate-imp.ts'
export type {
  ConfirmBody,
  ConfirmStep,
  ConfirmStepResult,
  OutcomeChoice,
  SimulateImpOptions,
} from './simulate-imp-options.ts'
export type { SimulatedAnswer, SimulatedOutcome } from './simulated-answer.ts'
export type { SimulatedPayment } from './simulated-payment.ts'
export type { RecordedConfirm } from './simulation.ts'
export type { SimulatorEvent, SimulatorParty, SimulatorStep } from './simulator-event.ts'
export type { FaultName } from './tables/faults.ts'
export type { RestFaultName } from './tables/rest-faults.ts'
export type { PaymentPath, ScriptName } from './tables/scripts.ts'
export { type VirtualClock, virtualClock } from './virtual-clock.ts'
