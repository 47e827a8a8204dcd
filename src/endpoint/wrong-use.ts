import { misuse } from '../shared/misuse.ts'

/** What the endpoint's options got wrong, and where they are explained. */
export const wrongOption = misuse('endpoint', 'options')

/** What `decide` answered wrongly, and where answers are explained. */
export const wrongAnswer = misuse('endpoint', 'reasons-and-codes')

/** What the addresses with a signature got wrong, and where they are explained. */
export const wrongAddress = misuse('endpoint', 'who-may-call')
