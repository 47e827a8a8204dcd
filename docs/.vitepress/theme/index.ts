// Fonts of the system: nothing to load, and Hangul looks as it does elsewhere on the machine.
import DefaultTheme from 'vitepress/theme-without-fonts'
import './style.css'

export default DefaultTheme
