import { misuse } from '../shared/misuse.ts'

/** What the caller got wrong, and where it is explained. */
export const wrongUse = misuse('scale', 'set-up')
