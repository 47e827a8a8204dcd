export type { Clock } from '../shared/clock.ts'
export { type FastifyScope, toFastifyPlugin } from './adapters/to-fastify-plugin.ts'
export { type H3EventLike, type H3MountContext, toH3Handler } from './adapters/to-h3-handler.ts'
export { type HonoContext, type HonoMountContext, toHonoHandler } from './adapters/to-hono-handler.ts'
export { type KoaContext, toKoaMiddleware } from './adapters/to-koa-middleware.ts'
export {
  type LambdaEvent,
  type LambdaMountContext,
  type LambdaResult,
  toLambdaHandler,
} from './adapters/to-lambda-handler.ts'
export type { Callers } from './allowed-callers.ts'
export type { AnsweredConfirm } from './answered-confirm.ts'
export type {
  AnyConfirmRequest,
  ConfirmCall,
  ConfirmCallParts,
  ConfirmCallV1,
  ConfirmCallV2,
  ConfirmHandler,
  ConfirmRequest,
  ConfirmRequestV1,
  ConfirmRequestV2,
  Decide,
} from './confirm-call.ts'
export { confirmEndpoint } from './confirm-endpoint.ts'
export { type Approval, approve, type ConfirmDecision, type Decline, decline } from './decision.ts'
export type { Asked, ConfirmEndpointOptions, ConfirmErrorContext, V2Options } from './endpoint-options.ts'
export type { BodyReading, ConfirmAnswer, Connection, IncomingConfirm, ReadBody } from './incoming-confirm.ts'
export type { NodeMountable } from './node-mountable.ts'
export type { NodeRequest, NodeResponse, WrappedNodeRequest, WrappedNodeResponse } from './node-request.ts'
export { portoneAddresses } from './portone-addresses.ts'
export { type SignedConfirmUrls, type SignedConfirmUrlsOptions, signedConfirmUrls } from './signed-confirm-urls.ts'
export { type NodeListener, toNodeListener } from './to-node-listener.ts'
