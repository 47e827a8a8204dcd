import { badPorts } from './bad-ports.ts'

/**
 * The port that `PORT` asks for; 0 lets the system choose a free one.
 *
 * @throws With what to write instead, where the page couldn't work there.
 */
export function readPort(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new Error(`PORT must be a whole number from 0 to 65535; it was '${text}'.`)
  if (port !== 0 && badPorts.has(port))
    throw new Error(
      `PORT must not be ${port}: browsers and fetch refuse that port, so that nobody could reach the page or its confirm endpoint. Take another, such as PORT=4173, or leave it out.`,
    )
  return port
}
