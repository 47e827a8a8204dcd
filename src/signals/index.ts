export { type SignalNote, signalNotes } from '../outcome/signal-notes.ts'
export { type Signal, type SignalId, signals } from '../outcome/signals.ts'
