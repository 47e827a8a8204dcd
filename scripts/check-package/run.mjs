import { execFile } from 'node:child_process'

/**
 * Runs a program to its end.
 *
 * @returns Its exit code and what it wrote.
 */
export function run(file, args, options = {}) {
  return new Promise((resolve) => {
    execFile(file, args, { maxBuffer: 64e6, timeout: 240_000, ...options }, (error, stdout, stderr) => {
      resolve({ code: error ? (typeof error.code === 'number' ? error.code : 1) : 0, stdout, stderr })
    })
  })
}

/** The same, where anything but exit code 0 is an error. */
export async function runWell(file, args, options) {
  const { code, stdout, stderr } = await run(file, args, options)
  if (code !== 0) throw new Error(`${[file, ...args].join(' ')}: exit code ${code}\n${stdout}${stderr}`.slice(0, 4000))
  return stdout
}
