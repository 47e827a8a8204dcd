import type { SignalId } from '../outcome/signals.ts'

/** What PortOne's script says in place of calling back, or of opening anything. */
export interface PortoneAlert {
  /** The script's own sentence, whole: other texts are the page's, whatever they speak of. */
  sentence: RegExp
  /** Why `IMP` is of no use, for the developer. Absent: it is, and this payment failed. */
  fault?: string
  /** It is certain, since the script had nobody to send it for. */
  nothingSent?: true
}

/** The script's sentences, by the signal that each is. Source: read in 1.1.5 to 1.10.0. */
export const portoneAlerts: { readonly [Id in SignalId]?: PortoneAlert } = {
  // 1.28.12 answers this; the others alert it.
  'not-initialised': {
    sentence:
      /^판매자 코드가 설정되지 않았습니다\. IMP\.init\(\) ?(함수를|또는 IMP\.agency\(\) 함수를) 먼저 호출하세요\.$/,
    fault: 'Call IMP.init(userCode) once before paying.',
    nothingSent: true,
  },
  'script-broke': {
    sentence: /^결제모듈 구동 중에 오류가 발생하였습니다\. 페이지 새로고침 후 다시 시도해주세요\.\n/,
    fault: "PortOne's script broke: see cause.",
  },
  popup: {
    sentence:
      /^(팝업차단을 해제해주셔야 결제창이 나타납니다\.|To enable a payment window, please disable "Block pop-ups" in browser settings|ポップアップブロックを解除すると、決済画面が表示されます)$/,
  },
}

/**
 * Reads what was alerted while a payment was open.
 *
 * @param refused The browser has refused a popup in the same task: PortOne's script speaks of one right after that.
 * @returns `undefined` for what isn't PortOne's.
 */
export const portoneAlert = (text: string, refused: boolean): PortoneAlert | undefined =>
  Object.values(portoneAlerts).find(({ sentence, fault }) => (fault || refused) && sentence.test(text))
