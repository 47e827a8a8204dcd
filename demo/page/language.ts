/** The languages of the page. */
export type Language = 'ko' | 'en'

const asked = new URLSearchParams(location.search).get('lang')
const browsers = navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en'

/** The page's language: by its address (`?lang=en`), else by the browser. Fixed until the next load. */
export const language: Language = asked === 'ko' || asked === 'en' ? asked : browsers
