import { codes } from './packed-tables.ts'

/** What a failure is: an outcome's code, and its detail. */
export interface FailureKind {
  code: string
  detail: string | null
}

/** The kind that a packed one means: its code's number, and the detail behind it. */
export const kindOf = (packed: string): FailureKind => ({
  code: codes.split(' ')[Number(packed[0])] as string,
  detail: packed.slice(1) || null,
})
