import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { Builder, By, Capabilities } from 'selenium-webdriver'
import { makeTab } from '../tab.mjs'

async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Waits until the driver answers. */
async function answering(address) {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(`${address}/status`).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error("WebKitWebDriver doesn't answer")
}

/**
 * Drives WebKitGTK's MiniBrowser by WebDriver.
 *
 * @param paths Where `WebKitWebDriver` and `MiniBrowser` are.
 * @param display The X display.
 * @returns A function that starts one with a user agent (absent: its own), and gives a tab and how to end it.
 */
export const webkitDriver =
  ({ driver, miniBrowser }, display) =>
  async (userAgent) => {
    const port = await freePort()
    const running = spawn(driver, [`--port=${port}`], { env: { ...process.env, DISPLAY: display }, stdio: 'ignore' })
    const address = `http://127.0.0.1:${port}`
    try {
      await answering(address)
      const args = ['--automation', ...(userAgent ? [`--user-agent=${userAgent}`] : [])]
      const capabilities = new Capabilities({
        browserName: 'MiniBrowser',
        unhandledPromptBehavior: 'accept',
        'webkitgtk:browserOptions': { binary: miniBrowser, args },
      })
      const session = await new Builder().usingServer(address).withCapabilities(capabilities).build()
      const version = (await session.getCapabilities()).get('browserVersion')
      return {
        version: `WebKitGTK ${version}`,
        tab: makeTab({
          open: (target) => session.get(target),
          click: async (selector) => (await session.findElement(By.css(selector))).click(),
          evaluate: (expression) => session.executeScript(`return (${expression})`),
        }),
        close: async () => {
          await session.quit().catch(() => {})
          running.kill()
        },
      }
    } catch (error) {
      running.kill()
      throw error
    }
  }
