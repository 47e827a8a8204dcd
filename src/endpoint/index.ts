export { confirmEndpoint } from './confirm-endpoint.ts'
export { type Approval, approve, type ConfirmDecision, type Decline, decline } from './decision.ts'
export type {
  Callers,
  ConfirmCall,
  ConfirmEndpointOptions,
  ConfirmProblem,
  ConfirmQuestion,
  Decide,
} from './endpoint-options.ts'
export type { NodeRequest } from './node-request.ts'
export { portoneAddresses } from './portone-addresses.ts'
export { type NodeResponse, toNodeListener } from './to-node-listener.ts'
