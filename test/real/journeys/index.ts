import type { Journey } from '../journey.ts'
import { answerJourneys } from './answers.ts'
import { environmentJourneys } from './environment.ts'
import { failureJourneys } from './failures.ts'
import { givingUpJourneys } from './giving-up.ts'
import { orderJourneys } from './order-of-calls.ts'

/** All journeys, by name. */
export const journeys: Record<string, Journey> = {
  ...answerJourneys,
  ...failureJourneys,
  ...givingUpJourneys,
  ...orderJourneys,
  ...environmentJourneys,
}
