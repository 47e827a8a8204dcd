import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

/** The `integrity` of a script tag for a file (Subresource Integrity, SHA-384). */
export const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`

/**
 * A Rollup plugin that writes, beside the file of a script tag, what shops pin it by: the version, the file's name, the hash of its
 * bytes as they lie on the disk. Hashes what was written, since a source map's address is put behind the code at the very end.
 *
 * @param file The file to write.
 */
export const integrity = (file) => ({
  name: 'integrity',
  writeBundle({ file: built }) {
    const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'))
    const files = {
      [basename(built)]: { path: `${name}@${version}/${built}`, integrity: integrityOf(readFileSync(built)) },
    }
    writeFileSync(file, `${JSON.stringify({ version, files }, null, 2)}\n`)
  },
})
