// What a checkout page loads: the SDK, and the stand-in for PortOne's script. Bundled by bundle-page.mjs.
export { block, payWithoutConfirm, readPayRedirect, requestPayWithConfirm } from 'imp-confirm'
export { simulateImp } from 'imp-confirm/simulator'
