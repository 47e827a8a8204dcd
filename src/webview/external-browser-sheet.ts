/** What the sheet shows. */
export interface SheetContent {
  /** The addresses of the ways out, the likeliest first. */
  links: readonly string[]
  /** The page to open in the other browser, to be copied. */
  address: string
  english: boolean
  /** How long after a tap to say that it may not have worked, in milliseconds. */
  patience: number
}

/** The sheet's texts, Korean and English. */
const texts = {
  title: ['다른 브라우저에서 결제해 주세요', 'Please pay in another browser'],
  why: [
    '인스타그램 앱에서는 결제할 수 없습니다. Safari나 Chrome에서 이어서 결제해 주세요.',
    'You cannot pay inside the Instagram app. Please continue in Safari or Chrome.',
  ],
  open: ['다른 브라우저로 열기', 'Open in another browser'],
  other: ['다른 브라우저로 다시 열기', 'Open another way'],
  copy: ['링크 복사', 'Copy link'],
  copied: [
    '링크를 복사했습니다. 브라우저 주소창에 붙여 넣어 주세요.',
    'Link copied. Paste it into the address bar of your browser.',
  ],
  select: ['링크를 길게 눌러 복사해 주세요.', 'Press and hold the link to copy it.'],
  address: ['결제 페이지 주소', 'Address of the payment page'],
  menu: [
    '열리지 않으면 오른쪽 위 ⋯ 메뉴에서 “외부 브라우저에서 열기”를 눌러 주세요.',
    'If it does not open, tap ⋯ at the top right, then “Open in external browser”.',
  ],
  close: ['닫기', 'Close'],
} as const

type Text = keyof typeof texts

const button =
  'display:block;width:100%;box-sizing:border-box;margin:8px 0;padding:14px;border:1px solid #767676;border-radius:10px;font:inherit;text-align:center;text-decoration:none;background:#fff;color:#111;cursor:pointer'
/** Added to `button`. A plain text: what is put together here would stay in every bundle. */
const primary = ';background:#1a5fd0;border-color:#1a5fd0;color:#fff;font-weight:600'

/** Styled through the object model, which a Content-Security-Policy without 'unsafe-inline' lets through. */
function element<Tag extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: Tag,
  style: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = page.createElement(tag)
  made.style.cssText = style
  made.textContent = text
  return made
}

/**
 * Shows the sheet that leads a customer out of Instagram: links to tap, the address to copy, and the app's own menu in
 * words. Nothing opens by itself.
 *
 * @returns Resolves to whether the page went out of sight after a tap, when it did or when the sheet was closed.
 */
export function externalBrowserSheet(page: Document, content: SheetContent, signal?: AbortSignal): Promise<boolean> {
  const say = (text: Text): string => texts[text][content.english ? 1 : 0]
  return new Promise((resolve) => {
    const sheet = element(
      page,
      'dialog',
      'position:fixed;top:auto;right:0;bottom:0;left:0;width:auto;max-width:480px;margin:0 auto;padding:24px 20px;border:0;border-radius:16px 16px 0 0;z-index:2147483647;background:#fff;color:#111;color-scheme:light;font:16px/1.5 system-ui,sans-serif;word-break:keep-all;overflow-wrap:anywhere;box-shadow:0 0 0 100vmax rgba(0,0,0,.5)',
    )
    const title = element(page, 'h2', 'margin:0 0 8px;font-size:20px', say('title'))
    title.id = 'imp-confirm-sheet-title'
    sheet.setAttribute('aria-labelledby', title.id)
    sheet.lang = content.english ? 'en' : 'ko'
    const status = element(page, 'p', 'margin:8px 0;min-height:1.5em;font-size:14px')
    status.setAttribute('role', 'status')
    let tapped = false
    let timer: ReturnType<typeof setTimeout> | undefined

    const before = page.activeElement as HTMLElement | null
    // Keeps taps from the page where the sheet is no modal dialog.
    const shade = element(page, 'div', 'position:fixed;top:0;right:0;bottom:0;left:0;z-index:2147483647')

    const end = (left: boolean) => {
      clearTimeout(timer)
      page.removeEventListener('visibilitychange', hidden)
      page.removeEventListener('keydown', keyed, true)
      page.removeEventListener('focusin', stay)
      shade.remove()
      sheet.remove()
      before?.focus?.()
      resolve(left)
      signal?.removeEventListener?.('abort', close)
    }
    const close = () => end(false)
    /** Where the focus can be, in the order of Tab or of Shift and Tab. There is always the address. */
    const stops = (backwards = false) => {
      const all = [...sheet.querySelectorAll<HTMLElement>('a,input,button')]
      return (backwards ? all.reverse() : all) as [HTMLElement, ...HTMLElement[]]
    }
    const stay = ({ target }: { target: EventTarget | null }) => {
      if (!sheet.contains(target as Node | null)) stops()[0].focus()
    }
    /** What a modal dialog does by itself: Escape closes it, and Tab stays in it. */
    const keyed = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
      if (event.key !== 'Tab') return
      const round = stops(event.shiftKey)
      if (page.activeElement !== round[round.length - 1]) return
      event.preventDefault()
      round[0].focus()
    }
    const hidden = () => tapped && page.visibilityState === 'hidden' && end(true)

    sheet.append(title, element(page, 'p', 'margin:0 0 12px', say('why')))
    content.links.forEach((href, index) => {
      const link = element(page, 'a', index === 0 ? button + primary : button, say(index === 0 ? 'open' : 'other'))
      link.href = href
      link.addEventListener('click', () => {
        tapped = true
        clearTimeout(timer)
        timer = setTimeout(() => {
          status.textContent = say('menu')
        }, content.patience)
      })
      sheet.append(link)
    })
    const address = element(page, 'input', `${button};text-align:left;text-overflow:ellipsis;cursor:text`)
    address.readOnly = true
    address.value = content.address
    address.setAttribute('aria-label', say('address'))
    const copy = element(page, 'button', button, say('copy'))
    copy.type = 'button'
    copy.addEventListener('click', async () => {
      address.select()
      try {
        // Webviews often lack the first, which throws; the second is gone from no browser yet.
        await (page.defaultView as Window).navigator.clipboard.writeText(content.address)
        status.textContent = say('copied')
      } catch {
        status.textContent = say(page.execCommand?.('copy') ? 'copied' : 'select')
      }
    })
    const dismiss = element(page, 'button', button, say('close'))
    dismiss.type = 'button'
    dismiss.addEventListener('click', close)
    sheet.addEventListener('close', close)
    sheet.append(address, copy, element(page, 'p', 'margin:12px 0 0;font-size:14px', say('menu')), status, dismiss)

    page.addEventListener('visibilitychange', hidden)
    signal?.addEventListener('abort', close)
    page.body.append(sheet)
    if (typeof sheet.showModal === 'function') sheet.showModal()
    else {
      // Safari before 15.4.
      sheet.before(shade)
      sheet.setAttribute('open', '')
      sheet.setAttribute('role', 'dialog')
      sheet.setAttribute('aria-modal', 'true')
      // Before the page's own, which may stop them.
      page.addEventListener('keydown', keyed, true)
      page.addEventListener('focusin', stay)
      stops()[0].focus()
    }
  })
}
