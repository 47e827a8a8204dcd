import type { Rule } from '../src/cli/check/rules.ts'

/** The page about the contract with its last section as the rules have it. */
export function checkPage(page: string, rules: Readonly<Record<string, Rule>>, language: 'ko' | 'en'): string
