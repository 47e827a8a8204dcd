import { attempt } from '../shared/attempt.ts'

/** An address in its parts. `undefined` where it is none. */
export const parseUrl = (address: string, base?: string): URL | undefined => attempt(() => new URL(address, base))
