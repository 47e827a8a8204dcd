export const signalNotesKo: Record<string, Record<'says' | 'source' | 'check', string>>
export const moneyArgumentsKo: Record<string, string>
