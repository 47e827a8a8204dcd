export { type RedactedOutcome, type RedactedValue, redact } from '../outcome/redact.ts'
export { type SignalNote, signalNotes } from '../outcome/signal-notes.ts'
export { type Signal, type SignalId, signals } from '../outcome/signals.ts'
