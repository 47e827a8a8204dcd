/** Korean glues particles to words: a word is found by its beginning, whatever follows. The site and its test search by these. */
export const searchOptions = { prefix: true, fuzzy: false, boost: { title: 4, text: 2, titles: 1 }, combineWith: 'AND' }
