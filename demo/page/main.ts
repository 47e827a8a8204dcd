import { findBackend } from './backend.ts'
import { startRealMode } from './real/start-real-mode.ts'
import { startSimulator } from './start-simulator.ts'
import { headerView } from './views/header.ts'
import { language, t } from './words/words.ts'

const mode = new URLSearchParams(location.search).get('mode') === 'real' ? 'real' : 'simulator'
const app = document.getElementById('app') as HTMLElement

document.documentElement.lang = language
document.title = t('imp-confirm-qa-stock-checked')
app.append(headerView(mode))
if (mode === 'real') startRealMode(app, findBackend())
else void startSimulator(app, findBackend())
