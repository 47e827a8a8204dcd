import { closeAndReload } from './legacy-frames.ts'
import { lose, type ScriptCopy } from './script-copy.ts'

/** A message that is for nobody: the overlay goes, and the payments in it are never answered. */
export function closeUnanswered(copy: ScriptCopy): void {
  for (const one of copy.open) if (one.payment.path === 'legacy') lose(copy, one, 'a stray message closed the window')
  closeAndReload(copy)
}
