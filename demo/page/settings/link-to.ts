import { language } from '../language.ts'

/** The address of a scenario, in the page's language. */
export const linkTo = (scenario: string): string => `?${new URLSearchParams({ scenario, lang: language })}`
