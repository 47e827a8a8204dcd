/* global test */
test('every entry is imported and works', () => require('./importing.cjs')(require))
