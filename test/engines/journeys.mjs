import assert from 'node:assert/strict'

/** As Instagram's webview sends it on a phone. */
const instagramAgents = {
  android:
    'Mozilla/5.0 (Linux; Android 16; SM-S931N Build/BP2A.250605.031; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36 Instagram 405.0.0.43.80 Android (36/16; 480dpi; 1080x2340; samsung; SM-S931N; pa1q; qcom; ko_KR; 800000000; IABMV/1)',
  ios: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22G86 Instagram 400.1.0.29.75 (iPhone17,2; iOS 18_6; ko_KR; ko; scale=3.00; 1320x2868; 700000000)',
}

let number = 0

/** Opens the shop for a new order. */
async function openShop(tab, site, query = '') {
  const order = `order-${++number}`
  await tab.open(`${site.origin}/shop.html?order=${order}&${query}`)
  await tab.wait('window.ready')
  return order
}

/** Waits for the outcome of a payment, and reads it with what the page saw. */
async function outcomeOf(tab) {
  await tab.wait('window.seen && window.seen.outcome')
  return tab.read('({ ...window.seen, message: document.querySelector("#message")?.textContent })')
}

/** PortOne's script in versions that end a payment differently, each on the ways that it has. */
const ways = ['1.1.5', '1.2.1', '1.5.0', '1.10.0', 'current'].flatMap((script) =>
  (script.startsWith('1.1.') || script.startsWith('1.2.') ? ['kcp'] : ['kcp', 'tosspayments']).map((pg) => ({
    script,
    pg,
  })),
)

/** A payment in a popup is given up, and the same click opens a popup for the next one. */
const popupAgain = (button, code) => async (tab, site) => {
  for (const { script, pg } of ways) {
    const where = `${script}, ${pg}`
    await openShop(tab, site, `popup&by-hand&script=${script}&pg=${pg}`)
    await tab.click('#pay')
    await tab.wait('popups.length === 1')
    await tab.click(button)
    await tab.wait('popups.length === 2')
    assert.deepEqual(await tab.read('popups.map(({ closed }) => closed)'), [true, false], where)
    await tab.click('#approve')
    await tab.wait('seen.outcomes.length === 2')
    const [first, second] = await tab.read('seen.outcomes')
    assert.deepEqual([first.code, first.money], [code, 'may-have-moved'], where)
    assert.deepEqual([second.status, second.blockedBy], ['completed', undefined], where)
    assert.equal(await tab.read('seen.late'), 0, where)
  }
}

/** In Instagram's webview, with one of the fallbacks. */
const inInstagram = (agent, journey) => ({ userAgent: instagramAgents[agent], ...journey })

/**
 * The journeys, each in a browser of its own. `run(tab, site)` drives a tab (see `tab.mjs`) and asserts what came of it.
 */
export const journeys = [
  {
    name: 'approve',
    run: async (tab, site) => {
      const order = await openShop(tab, site)
      await tab.click('#pay')
      await tab.click('#approve')
      const { outcome, requests, late } = await outcomeOf(tab)
      assert.equal(outcome.status, 'completed')
      assert.equal(outcome.confirm, 'requested')
      assert.equal(outcome.money, 'may-have-moved')
      assert.equal(outcome.merchantUid, order)
      assert.equal(requests[0].confirm_url, `${site.origin}/confirm`)
      assert.equal(late, 0)
      assert.ok(site.questions.includes(order), 'the endpoint was asked')
      assert.equal(outcome.blockedBy, undefined)
    },
  },
  {
    name: 'cancelled by the customer, then approved',
    run: async (tab, site) => {
      await openShop(tab, site)
      await tab.click('#pay')
      await tab.click('#cancel')
      const { outcome } = await outcomeOf(tab)
      assert.equal(outcome.code, 'user-cancelled')
      await tab.read('void (window.seen.outcome = null)')
      await tab.click('#pay')
      await tab.click('#approve')
      assert.equal((await outcomeOf(tab)).outcome.status, 'completed')
    },
  },
  {
    name: 'confirm refused',
    run: async (tab, site) => {
      const order = await openShop(tab, site, 'amount=9000')
      await tab.click('#pay')
      await tab.click('#approve')
      const { outcome, message } = await outcomeOf(tab)
      assert.equal(outcome.code, 'confirm-declined')
      assert.equal(outcome.reason, '재고수량부족')
      assert.equal(outcome.reasonCode, 'OUT_OF_STOCK')
      assert.equal(outcome.money, 'not-moved')
      assert.equal(message, '재고수량부족')
      assert.ok(site.questions.includes(order), 'the endpoint was asked')
    },
  },
  inInstagram('ios', {
    name: 'Instagram: block()',
    run: async (tab, site) => {
      const order = await openShop(tab, site, 'fallback=block')
      await tab.click('#pay')
      const { outcome, requests, message } = await outcomeOf(tab)
      assert.equal(outcome.code, 'instagram-webview')
      assert.equal(outcome.customer, 'stays')
      assert.equal(requests.length, 0)
      assert.ok(message.length > 0)
      assert.ok(!site.questions.includes(order))
    },
  }),
  inInstagram('android', {
    name: 'Instagram: payWithoutConfirm()',
    run: async (tab, site) => {
      const order = await openShop(tab, site, 'fallback=pay')
      await tab.click('#pay')
      await tab.click('#approve')
      const { outcome, requests } = await outcomeOf(tab)
      assert.equal(outcome.status, 'completed')
      assert.equal(outcome.confirm, 'skipped')
      assert.equal('confirm_url' in requests[0], false)
      assert.ok(!site.questions.includes(order))
    },
  }),
  inInstagram('ios', {
    name: 'Instagram: payWithoutConfirm(), sold out',
    run: async (tab, site) => {
      await openShop(tab, site, 'fallback=pay&amount=9000')
      await tab.click('#pay')
      const { outcome, requests, message } = await outcomeOf(tab)
      assert.equal(outcome.code, 'instagram-webview')
      assert.equal(message, '품절입니다.')
      assert.equal(requests.length, 0)
    },
  }),
  inInstagram('android', {
    name: 'Instagram: openExternalBrowser()',
    run: async (tab, site) => {
      await openShop(tab, site, 'fallback=leave')
      await tab.click('#pay')
      await tab.wait('document.querySelector("dialog[open]")')
      const target = encodeURIComponent(`${site.origin}/resume?order=1`)
      const links = await tab.read('[...document.querySelectorAll("dialog a")].map((link) => link.href)')
      assert.equal(links[0], `instagram://extbrowser/?url=${target}`)
      assert.match(links[1], /^intent:\/\//)
      assert.equal(await tab.read('document.querySelector("dialog").contains(document.activeElement)'), true)
      assert.equal(await tab.read('document.querySelector("dialog input").value'), `${site.origin}/resume?order=1`)
      await tab.click('dialog button:last-of-type')
      const { outcome, requests } = await outcomeOf(tab)
      assert.equal(outcome.code, 'instagram-webview')
      assert.equal(outcome.customer, 'stays')
      assert.equal(requests.length, 0)
      assert.equal(await tab.read('document.querySelector("dialog")'), null)
    },
  }),
  inInstagram('ios', {
    name: 'Instagram: a fallback of the shop',
    run: async (tab, site) => {
      await openShop(tab, site, 'fallback=own')
      await tab.click('#pay')
      await tab.click('#stop')
      const { outcome, message } = await outcomeOf(tab)
      assert.equal(outcome.code, 'instagram-webview')
      assert.equal(message, '크롬에서 결제해 주세요.')
      await openShop(tab, site, 'fallback=own')
      await tab.click('#pay')
      await tab.click('#go-on')
      await tab.click('#approve')
      assert.equal((await outcomeOf(tab)).outcome.confirm, 'skipped')
    },
  }),
  {
    name: 'redirect and return, approved',
    run: async (tab, site) => {
      const order = await openShop(tab, site, 'redirect')
      await tab.click('#pay')
      await tab.click('#approve')
      await tab.wait('location.pathname === "/return.html" && window.ready')
      const { outcome, again, address } = await tab.read('window.seen')
      assert.equal(outcome.status, 'completed')
      assert.equal(outcome.merchantUid, order)
      assert.equal(outcome.confirm, 'requested', 'the tab remembered it over the redirect')
      assert.equal(again, null)
      assert.equal(address, '/return.html')
    },
  },
  {
    name: 'redirect and return, confirm refused',
    run: async (tab, site) => {
      await openShop(tab, site, 'redirect&amount=9000')
      await tab.click('#pay')
      await tab.click('#approve')
      await tab.wait('location.pathname === "/return.html" && window.ready')
      const { outcome } = await tab.read('window.seen')
      assert.equal(outcome.code, 'confirm-declined')
      assert.equal(outcome.reason, '재고수량부족')
      assert.equal(outcome.confirm, 'requested')
    },
  },
  {
    name: 'popup kept by the click',
    run: async (tab, site) => {
      await openShop(tab, site, 'popup')
      await tab.click('#pay')
      const { outcome } = await outcomeOf(tab)
      assert.equal(outcome.status, 'completed')
      assert.equal(outcome.blockedBy, undefined)
    },
  },
  {
    name: 'control: a popup without a click is blocked, and said so',
    run: async (tab, site) => {
      await openShop(tab, site, 'popup&unasked')
      const { outcome } = await outcomeOf(tab)
      assert.deepEqual(outcome.blockedBy, [{ kind: 'popup', host: new URL(site.origin).host }])
      assert.notEqual(outcome.status, 'completed')
    },
  },
  { name: 'a new click replaces the old payment, popup and all', run: popupAgain('#pay', 'replaced') },
  { name: 'given up and paid again in one click, in a popup', run: popupAgain('#again', 'aborted') },
  {
    name: 'a second payment after the time limit',
    run: async (tab, site) => {
      for (const { script, pg } of ways) {
        const where = `${script}, ${pg}`
        await openShop(tab, site, `limit=1500&script=${script}&pg=${pg}`)
        await tab.click('#pay')
        await tab.wait('seen.outcomes.length === 1')
        assert.equal(await tab.read('document.querySelector("#approve")'), null, where)
        await tab.click('#pay')
        await tab.click('#approve')
        await tab.wait('seen.outcomes.length === 2')
        const codes = await tab.read('seen.outcomes.map(({ status, code = null }) => [status, code])')
        assert.deepEqual(
          codes,
          [
            ['unknown', 'time-limit'],
            ['completed', null],
          ],
          where,
        )
      }
    },
  },
  {
    name: "Back from the PG's page",
    run: async (tab, site) => {
      const order = await openShop(tab, site, 'leave')
      await tab.click('#pay')
      await tab.wait('window.atPg')
      await tab.click('#back')
      const { outcome, restored } = await outcomeOf(tab)
      assert.equal(restored, true, 'the page came from the back/forward cache')
      assert.equal(outcome.status, 'unknown')
      assert.equal(outcome.code, 'page-restored')
      assert.equal(outcome.money, 'may-have-moved')
      assert.equal(outcome.merchantUid, order)
      await tab.click('#pay')
      await tab.click('#approve')
      await tab.wait('seen.outcomes.length === 2')
      assert.equal(await tab.read('seen.outcome.status'), 'completed')
    },
  },
  {
    name: "script blocked by the page's policy",
    run: async (tab, site) => {
      await tab.open(`${site.origin}/blocked/load.html`)
      await tab.wait('window.ready')
      const { known, code, directive, outcome } = await tab.read('window.seen')
      assert.equal(known, true)
      assert.equal(code, 'script-blocked')
      assert.equal(directive, 'script-src-elem')
      assert.equal(outcome.code, 'imp-unavailable')
      assert.equal(outcome.money, 'not-moved')
    },
  },
  {
    name: 'script that fails to load',
    run: async (tab, site) => {
      await tab.open(`${site.origin}/load.html?src=${encodeURIComponent(`${site.origin}/missing.js`)}`)
      await tab.wait('window.ready')
      const { code, outcome } = await tab.read('window.seen')
      assert.equal(code, 'script-failed')
      assert.equal(outcome.code, 'imp-unavailable')
    },
  },
]
