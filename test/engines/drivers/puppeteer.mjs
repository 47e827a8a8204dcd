import puppeteer from 'puppeteer-core'
import { makeTab } from '../tab.mjs'

/** What differs: popups are blocked as they are for people, and pages are kept for Back. */
const launchOptions = {
  chrome: {
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
    ignoreDefaultArgs: ['--disable-popup-blocking', '--disable-back-forward-cache'],
  },
  firefox: { extraPrefsFirefox: { 'dom.disable_open_during_load': true } },
}

/**
 * Drives Chromium (by the DevTools protocol) or Firefox (by WebDriver BiDi).
 *
 * @param browser `'chrome'` or `'firefox'`.
 * @returns A function that starts one with a user agent (absent: its own), and gives a tab and how to end it.
 */
export const puppeteerDriver = (browser, executablePath) => async (userAgent) => {
  const options = launchOptions[browser]
  const own =
    browser === 'chrome'
      ? { args: userAgent ? [...options.args, `--user-agent=${userAgent}`] : options.args }
      : {
          extraPrefsFirefox: {
            ...options.extraPrefsFirefox,
            ...(userAgent && { 'general.useragent.override': userAgent }),
          },
        }
  const running = await puppeteer.launch({ browser, executablePath, headless: true, ...options, ...own })
  const page = await running.newPage()
  page.on('dialog', (dialog) => dialog.accept().catch(() => {}))
  return {
    version: await running.version(),
    tab: makeTab({
      open: (address) => page.goto(address),
      click: (selector) => page.click(selector),
      evaluate: (expression) => page.evaluate(expression),
    }),
    close: () => running.close(),
  }
}
