/**
 * Korean glues particles to words: a word is found by its beginning, whatever follows. The site and its test search by these.
 * Codes are explained on `errors`. The many texts of `signals` come after other pages, except where a word is in the rule's id.
 */
export const searchOptions = {
  prefix: true,
  fuzzy: false,
  boost: { title: 4, text: 2, titles: 1 },
  combineWith: 'AND',
  // Written out to the page by itself: it can use nothing from around it.
  boostDocument: (id, term, fields) => {
    if (/\/errors(#|$)/.test(id)) return 2.7
    if (!/\/signals(#|$)/.test(id)) return 1
    const words = String(fields?.title).split('-')
    return words.length > 1 && words.includes(term) ? 0.5 : 0.2
  },
}
