import { h } from '../dom.ts'
import { t } from '../words/words.ts'

/** Copies by the old way, where the clipboard isn't given to pages: not https, or a webview. */
function copyBySelection(text: string): boolean {
  const area = h('textarea', { readonly: true, class: 'sr' })
  area.value = text
  document.body.append(area)
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  return copied
}

/** A button that copies a text, and says whether it did. */
export function copyButton(text: () => string, label: string = t('copy')): HTMLButtonElement {
  const button = h('button', { type: 'button', class: 'small copy' }, label)
  button.addEventListener('click', async () => {
    let copied = true
    try {
      await navigator.clipboard.writeText(text())
    } catch {
      copied = copyBySelection(text())
    }
    button.textContent = copied ? t('copied') : t('not-copied')
    setTimeout(() => {
      button.textContent = label
    }, 2000)
  })
  return button
}
