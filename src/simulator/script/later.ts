import type { ScriptInstance } from './script-instance.ts'

/**
 * Runs what a method of `IMP` does. v1 waits one timer before it does anything, and so does 1.x under jQuery 3; 1.x under
 * jQuery 1 acts at once. Source: measured.
 */
export function later({ sim, stopped }: ScriptInstance, act: () => void): void {
  if (sim.script.line === '1.x' && sim.options.jquery !== 3) act()
  else sim.clock.setTimeout(() => stopped() || act(), 0)
}
