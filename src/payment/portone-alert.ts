/** What PortOne's script tells the customer in place of calling back. */
export type PortoneAlert = 'not-initialised' | 'script-broke' | 'popup'

/** The script's own sentences, whole: other texts are the page's, whatever they speak of. Source: read in 1.1.5 to 1.10.0. */
const sentences: readonly [PortoneAlert, RegExp][] = [
  [
    'not-initialised',
    /^판매자 코드가 설정되지 않았습니다\. IMP\.init\(\) ?(함수를|또는 IMP\.agency\(\) 함수를) 먼저 호출하세요\.$/,
  ],
  ['script-broke', /^결제모듈 구동 중에 오류가 발생하였습니다\. 페이지 새로고침 후 다시 시도해주세요\.\n/],
  [
    'popup',
    /^(팝업차단을 해제해주셔야 결제창이 나타납니다\.|To enable a payment window, please disable "Block pop-ups" in browser settings|ポップアップブロックを解除すると、決済画面が表示されます)$/,
  ],
]

/**
 * Reads what was alerted while a payment was open.
 *
 * @param refused The browser has refused a popup in the same task: PortOne's script speaks of one right after that.
 * @returns `undefined` for what isn't PortOne's.
 */
export function portoneAlert(text: string, refused: boolean): PortoneAlert | undefined {
  const found = sentences.find(([, sentence]) => sentence.test(text))?.[0]
  return found === 'popup' && !refused ? undefined : found
}
