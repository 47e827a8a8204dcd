import type { SimulatorStep } from 'imp-confirm/simulator'
import type { Words } from '../say.ts'

/** A column of the sequence diagram. */
export type Lane = 'browser' | 'portone' | 'merchant' | 'pg'

/** The diagram's columns, left to right. */
export const lanes: Readonly<Record<Lane, Words>> = {
  browser: ['브라우저', 'Browser'],
  portone: ['포트원', 'PortOne'],
  merchant: ['상점 서버', "Merchant's server"],
  pg: ['PG', 'PG'],
}

/** A step as the diagram draws it. */
export interface Step {
  from: Lane
  to: Lane
  label: Words
}

/** How each step of the simulator is drawn; `null`: not at all. */
export const steps: Readonly<Record<SimulatorStep, Step | null>> = {
  init: { from: 'browser', to: 'portone', label: ['IMP.init', 'IMP.init'] },
  request: { from: 'browser', to: 'portone', label: ['IMP.request_pay', 'IMP.request_pay'] },
  close: { from: 'browser', to: 'portone', label: ['IMP.close', 'IMP.close'] },
  alert: { from: 'portone', to: 'browser', label: ['alert 창', 'alert'] },
  prepare: null,
  'window-opened': { from: 'portone', to: 'browser', label: ['결제창이 열림', 'The window opens'] },
  'popup-opened': { from: 'portone', to: 'browser', label: ['팝업이 열림', 'A popup opens'] },
  'popup-blocked': { from: 'browser', to: 'browser', label: ['팝업이 막힘', 'The popup is blocked'] },
  'confirm-request': {
    from: 'portone',
    to: 'merchant',
    label: ['결제해도 될까요? POST confirm_url', 'May it go on? POST confirm_url'],
  },
  'confirm-response': { from: 'merchant', to: 'portone', label: ['confirm 응답', 'The confirm answer'] },
  'confirm-skipped': { from: 'portone', to: 'portone', label: ['confirm 과정 없음', 'No confirm process'] },
  'approval-request': { from: 'portone', to: 'pg', label: ['승인 요청', 'Asks for approval'] },
  approved: { from: 'pg', to: 'portone', label: ['승인', 'Approved'] },
  declined: { from: 'pg', to: 'portone', label: ['거절', 'Declined'] },
  answer: { from: 'portone', to: 'browser', label: ['콜백', 'The callback'] },
  redirect: { from: 'portone', to: 'browser', label: ['m_redirect_url로 이동', 'To m_redirect_url'] },
  'window-closed': { from: 'portone', to: 'browser', label: ['결제창이 닫힘', 'The window closes'] },
  lost: { from: 'portone', to: 'portone', label: ['답이 사라짐', 'The answer is lost'] },
}
