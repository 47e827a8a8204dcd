/* global it, before, after */
const { JSDOM } = require(process.env.JSDOM)
before(() => {
  const { window } = new JSDOM('', { url: 'https://shop.example/' })
  Object.assign(globalThis, { window, document: window.document })
})
after(() => {
  delete globalThis.window
  delete globalThis.document
})
it('every entry is imported and works', () => require('./importing.cjs')(require))
