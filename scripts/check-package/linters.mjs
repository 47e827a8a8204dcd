import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { root } from './pack-and-install.mjs'
import { run } from './run.mjs'

/** publint (strict) and attw: neither may have anything to say. */
export async function checkLinters({ tarball, installed }, check) {
  await check('publint, strict', async () => {
    const bytes = await readFile(tarball)
    const pack = { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) }
    const { messages } = await publint({ pack, strict: true, level: 'suggestion' })
    const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'))
    if (messages.length > 0)
      throw new Error(messages.map((one) => formatMessage(one, manifest, { color: false })).join('\n'))
    return 'nothing to say'
  })
  await check('are the types wrong (attw)', async () => {
    const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    const { code, stdout, stderr } = await run(process.execPath, [
      cli,
      tarball,
      '--format',
      'ascii',
      '--no-color',
      '--no-emoji',
    ])
    if (code !== 0 || !/No problems found/.test(stdout)) throw new Error(stdout + stderr)
    return 'nothing to say'
  })
}
