import { closeAndReload } from './legacy-frames.ts'
import { lose, type ScriptInstance } from './script-instance.ts'

/** A message that is for nobody: the overlay goes, and the payments in it are never answered. */
export function closeUnanswered(instance: ScriptInstance): void {
  for (const session of instance.open)
    if (session.payment.path === 'legacy') lose(instance, session, 'a stray message closed the window')
  closeAndReload(instance)
}
