import type { FaultName } from 'imp-confirm/simulator'
import type { Words } from '../say.ts'

/** What PortOne's script can do wrong, in words. All were measured or read; some belong to one script or path only. */
export const faults: Readonly<Record<FaultName | 'none', Words>> = {
  none: ['없음', 'None'],
  'no-callback': ['콜백이 오지 않음', 'No callback'],
  'callback-twice': ['콜백이 두 번 옴', 'Callback twice'],
  'late-callback': ['콜백이 늦게 옴 (3초)', 'Late callback (3 s)'],
  'callback-before-approval': ['승인 전에 콜백이 옴', 'Callback before approval'],
  'other-order': ['다른 주문의 답이 옴', "Another order's answer"],
  'stray-message': ['엉뚱한 메시지가 창을 닫음 (구 모듈)', 'A stray message closes the window (old modules)'],
  'encoded-message': ['메시지가 인코딩된 채 옴', 'The message comes encoded'],
  'csp-blocked': ['페이지의 CSP가 창을 막음', "The page's CSP blocks the window"],
  'portone-unreachable': ['포트원에 닿지 못함 (구 모듈)', "PortOne can't be reached (old modules)"],
  'frame-unreachable': ['PG 창을 불러오지 못함 (구 모듈)', "The PG's frame doesn't load (old modules)"],
  'not-ready': ['PG 설정이 없음 (구 모듈)', 'NOT_READY (old modules)'],
  'other-channel-kind': ['다른 종류의 채널만 있음 (구 모듈)', 'F1001 (old modules)'],
  'unknown-channel-key': ['없는 채널 키', 'Unknown channelKey'],
  'prepare-refused': ['요청이 거부됨 (신 모듈)', 'Request refused (new modules)'],
  'prepare-broken': ['포트원 서버 오류 (신 모듈)', 'PortOne fails (new modules)'],
  'prepare-offline': ['브라우저가 오프라인 (신 모듈)', 'Browser offline (new modules)'],
  'force-close': ['창이 강제로 닫힘 (1.10.0 이전)', 'Forced close (up to 1.10.0)'],
  'force-close-polled': ['창이 강제로 닫힘 (신 모듈)', 'Forced close (new modules)'],
  'script-broke': ['스크립트 안에서 예외 (구 모듈)', 'The script breaks (old modules)'],
  'jquery-missing': ['jQuery 없음 (구 스크립트)', 'jQuery missing (old script)'],
  'init-race': ['init이 겹침 (1.1.7–1.2.1)', 'init race (1.1.7 to 1.2.1)'],
  'redirect-encoded': ['돌아온 주소가 통째로 인코딩됨', 'Return address encoded as a whole'],
  'redirect-nested': ['돌아온 주소가 겹쳐 있음', 'Return address nested'],
  'redirect-repeated': ['주문번호가 두 번 옴', 'Order number repeated'],
}

/** The name of a fault, or none. */
export type FaultId = FaultName | 'none'
