import { isInstagramWebview } from 'imp-confirm'
import { h } from '../dom/h.ts'
import { t } from '../say.ts'

/** What the SDK makes of a browser, in words, and the string it looked at. */
export function detected(userAgent: string): (HTMLElement | string)[] {
  const instagram = isInstagramWebview(userAgent)
  return [
    h(
      'span',
      { class: `chip ${instagram ? 'unsupported' : 'supported'}` },
      instagram ? t('인스타그램 웹뷰', 'Instagram webview') : t('confirm 가능', 'Confirm works'),
    ),
    instagram
      ? t(
          ' 웹뷰 구조상 confirm 과정을 쓸 수 없어, 고른 대안이 정합니다.',
          " The confirm process can't work here: the fallback that is chosen decides.",
        )
      : t(' 인스타그램 웹뷰가 아닙니다.', " Not Instagram's webview."),
    h('small', { class: 'agent' }, userAgent),
  ]
}
