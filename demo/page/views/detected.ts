import { isInstagramWebview } from 'imp-confirm'
import { h } from '../dom.ts'
import { t } from '../words/words.ts'

/** What the SDK makes of a browser, in words, and the string it looked at. */
export function detected(userAgent: string): (HTMLElement | string)[] {
  const instagram = isInstagramWebview(userAgent)
  return [
    h(
      'span',
      { class: `chip ${instagram ? 'unsupported' : 'supported'}` },
      instagram ? t('instagram-webview') : t('confirm-works'),
    ),
    instagram ? t('the-confirm-process-cant-work') : t('not-instagrams-webview'),
    h('small', { class: 'agent' }, userAgent),
  ]
}
