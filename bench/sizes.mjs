/**
 * What an import costs a merchant's bundle, beside the other packages that a merchant may know, measured in the same way:
 * bundled and minified by esbuild for ES2020, then brotli. Run `npm run build` first.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { budgets, sizeOf } from '../scripts/size.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What of each package does the nearest thing to what is measured above it. */
const groups = [
  {
    title: 'payments and script loaders',
    own: [],
    peers: [
      ['@portone/browser-sdk', '{ requestPayment, loadPaymentUI, requestIssueBillingKey }', '@portone/browser-sdk/v2'],
      ['@stripe/stripe-js', '{ loadStripe }'],
      ['@paypal/paypal-js', '{ loadScript }'],
      ['@tosspayments/tosspayments-sdk', '{ loadTossPayments }'],
    ],
  },
  {
    title: "telling Instagram's webview",
    own: [['isInstagramWebview', `export { isInstagramWebview } from './index.js'`]],
    peers: [
      ['inapp-spy', '{ default }'],
      ['ua-parser-js', '{ UAParser }'],
    ],
  },
]

const versionOf = async (name) => JSON.parse(await readFile(`${root}node_modules/${name}/package.json`, 'utf8')).version

const print = (name, { minified, brotli }) =>
  console.log(`  ${name.padEnd(86)} ${String(minified).padStart(7)} ${String(brotli).padStart(7)}`)

console.log(
  `${'sizes in bytes: minified, and minified with brotli'.padEnd(88)} ${'min'.padStart(7)} ${'brotli'.padStart(7)}`,
)
for (const [name, contents] of budgets) print(name, await sizeOf(contents))
for (const { title, own, peers } of groups) {
  console.log(title)
  for (const [name, contents] of own) print(name, await sizeOf(contents))
  for (const [name, what, path = name] of peers)
    print(`${name} ${await versionOf(name)} ${what}`, await sizeOf(`export ${what} from '${path}'`, root))
}
console.log("What a package fetches at run time isn't counted: PortOne's, Stripe's, PayPal's or Toss's own script.")
