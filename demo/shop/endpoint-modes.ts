import { type ConfirmDecision, decline } from 'imp-confirm/endpoint'

/** How the merchant's confirm endpoint is to behave. */
export interface EndpointMode {
  /** How long it takes to decide, in milliseconds. */
  takes: number
  /** What it decides in place of the stock. Absent: the stock decides. */
  instead?: (reason: string) => ConfirmDecision
}

/** Every way the endpoint can behave, by name. */
export const endpointModes = {
  stock: { takes: 0 },
  // The endpoint's own deadline is 4.5 s, below PortOne's 5 s.
  slow: { takes: 6000 },
  fail: {
    takes: 0,
    instead: () => {
      throw new Error('The database is down.')
    },
  },
  refuse: { takes: 0, instead: (reason) => decline(reason) },
} as const satisfies Record<string, EndpointMode>

/** The name of a endpointMode. */
export type EndpointModeId = keyof typeof endpointModes
