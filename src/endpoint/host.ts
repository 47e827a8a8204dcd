import { hostApi } from '../shared/host-api.ts'

/** One of the host's own constructors, for this entry. */
export const host: <Wanted extends Parameters<typeof hostApi>[0]>(name: Wanted) => (typeof globalThis)[Wanted] = (
  name,
) => hostApi(name, 'imp-confirm/endpoint')
