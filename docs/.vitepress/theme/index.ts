import type { Theme } from 'vitepress'
// Fonts of the system: nothing to load, and Hangul looks as it does elsewhere on the machine.
import DefaultTheme from 'vitepress/theme-without-fonts'
import { nextTick, onMounted } from 'vue'
import './style.css'

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ router }) {
    if (import.meta.env.SSR || import.meta.env.DEV) return
    // The app starts under a reader (see wake.mjs): its first look at the address leaves the page where it is.
    const { scrollTo } = window
    window.scrollTo = () => {}
    router.onAfterRouteChange = () => {
      router.onAfterRouteChange = undefined
      nextTick(() =>
        requestAnimationFrame(() => {
          window.scrollTo = scrollTo
        }),
      )
    }
  },
  setup: () => onMounted(() => window.dispatchEvent(new Event('app-ready'))),
}

export default theme
