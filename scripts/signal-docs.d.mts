export const ruleOutcomes: Record<string, readonly string[]>
export function signalDocs(
  language: 'en' | 'ko',
  data: { signals: readonly unknown[]; signalNotes: object; moneyArguments: object },
): string
