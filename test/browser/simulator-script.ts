import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const built = fileURLToPath(new URL('../../dist/simulator.cjs', import.meta.url))

/**
 * The simulator as a classic script, to be served in the place of PortOne's.
 *
 * @param options Options of `simulateImp`, as source text.
 */
export async function simulatorScript(options: string): Promise<string> {
  return `(function (exports) {${await readFile(built, 'utf8')}\nwindow.portone = exports.simulateImp({ ${options} })})({})`
}
