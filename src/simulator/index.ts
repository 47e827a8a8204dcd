export {
  type ConfirmApproved,
  type ConfirmDecision,
  type ConfirmRefused,
  type SimulateConfirmOptions,
  simulateConfirm,
} from './server/simulate-confirm.ts'
export { type SimulatedPortone, simulateImp } from './simulate-imp.ts'
export type {
  ConfirmAnswer,
  ConfirmBody,
  ConfirmStep,
  OutcomeChoice,
  SimulateImpOptions,
} from './simulate-imp-options.ts'
export type { PaymentWindow, SimulatedAnswer, SimulatedOutcome, SimulatedPayment } from './simulated-payment.ts'
export type { ConfirmCall } from './simulation.ts'
export type { SimulatorClock } from './simulator-clock.ts'
export type { SimulatorEvent, SimulatorParty, SimulatorStep } from './simulator-event.ts'
export type { FaultName } from './tables/faults.ts'
export type { PaymentPath, ScriptName } from './tables/scripts.ts'
export { type VirtualClock, virtualClock } from './virtual-clock.ts'
