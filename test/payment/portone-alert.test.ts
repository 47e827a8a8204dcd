import { describe, expect, it } from 'vitest'
import { portoneAlert, portoneAlerts } from '../../src/payment/portone-alert.ts'

/** What PortOne's scripts say, as it was read in 1.1.5 to 1.10.0. */
const sentences: [id: keyof typeof portoneAlerts, text: string][] = [
  ['not-initialised', '판매자 코드가 설정되지 않았습니다. IMP.init()함수를 먼저 호출하세요.'],
  ['not-initialised', '판매자 코드가 설정되지 않았습니다. IMP.init() 함수를 먼저 호출하세요.'],
  ['not-initialised', '판매자 코드가 설정되지 않았습니다. IMP.init() 또는 IMP.agency() 함수를 먼저 호출하세요.'],
  ['popup', '팝업차단을 해제해주셔야 결제창이 나타납니다.'],
  ['popup', 'To enable a payment window, please disable "Block pop-ups" in browser settings'],
  ['popup', 'ポップアップブロックを解除すると、決済画面が表示されます'],
]
const broke = '결제모듈 구동 중에 오류가 발생하였습니다. 페이지 새로고침 후 다시 시도해주세요.\n'

describe('a sentence of the script’s own', () => {
  it.each(sentences)('%s: %s', (id, text) => expect(portoneAlert(text, true)).toBe(portoneAlerts[id]))
  it('script-broke, with the exception behind it', () => {
    for (const exception of ['', 'TypeError: x is null', 'undefined'])
      expect(portoneAlert(`${broke}${exception}`, false)).toBe(portoneAlerts['script-broke'])
  })
  it('of a popup, where none was refused, is somebody else’s', () => {
    for (const [id, text] of sentences)
      expect(portoneAlert(text, false)).toBe(id === 'popup' ? undefined : portoneAlerts[id])
  })
})

describe('a page that quotes a sentence says something else', () => {
  it.each([...sentences.map(([, text]) => text), broke])('%s', (text) => {
    expect(portoneAlert(`도움말: ${text}`, true)).toBeUndefined()
    if (text !== broke) expect(portoneAlert(`${text} (도움말)`, true)).toBeUndefined()
  })
})
