export const ruleOutcomes: Record<string, readonly string[]>
export function signalDocs(data: { signals: readonly unknown[]; signalNotes: object; moneyArguments: object }): string
