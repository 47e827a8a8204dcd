import assert from 'node:assert/strict'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { runInChromium } from './in-chromium.mjs'

/** A page without a bundler. The simulator is PortOne's script here; the shop's own script only knows the two globals. */
const head = `<script src="/imp-confirm.global.js"></script>
<script type="module">
  import { simulateImp } from '/simulator.js'
  simulateImp({ confirm: ({ amount }) => amount === 1000 ? { approved: true } : { approved: false } })
  document.body.dataset.ready = ''
</script>
<script>
  document.querySelector('button').onclick = function () {
    var pay = function (amount) {
      var request = { pg: 'kcp', merchant_uid: 'order-' + amount, amount: amount }
      return ImpConfirm.requestPayWithConfirm(request, { confirmUrl: 'https://shop.example/confirm', timeLimit: 5000 })
    }
    pay(1000).then(function (completed) {
      return pay(2).then(function (declined) {
        document.querySelector('output').textContent = JSON.stringify([
          completed.status, declined.code, declined.because, ImpConfirm.pgSupport({ pg: 'eximbay' }).verdict,
          Object.keys(ImpConfirm).sort(), ImpConfirm.customerMessage(ImpConfirm.readPayResponse({ error_msg: 'x', merchant_uid: 'a' }))
        ])
      })
    })
  }
</script>`

/** The global build from a plain script tag, on pages served as UTF-8 and as old Korean shops are, EUC-KR. */
export async function checkScriptTag({ installed, consumer }, check) {
  const folder = join(consumer, 'script-tag')
  for (const file of ['imp-confirm.global.js', 'simulator.js'])
    await cp(join(installed, 'dist', file), join(folder, file))
  const { default: index } = await import(join(installed, 'dist/index.cjs'))
  const text = index.customerMessage(index.readPayResponse({ error_msg: 'x', merchant_uid: 'a' }))
  for (const charset of ['utf-8', 'euc-kr'])
    await check(`<script>: the global build in Chromium, page in ${charset}`, async () => {
      assert.deepEqual(await runInChromium(folder, head, charset), [
        'completed',
        'confirm-declined',
        'confirm-refusal',
        'unsupported',
        Object.keys(index).sort(),
        text,
      ])
    })
}
