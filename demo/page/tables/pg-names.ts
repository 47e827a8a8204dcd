import type { pgTable } from 'imp-confirm'

/** The FAQ's names in English. */
export const pgNames: Readonly<Record<(typeof pgTable)[number]['name'], string>> = {
  다날: 'Danal',
  KG이니시스: 'KG Inicis',
  'NHN KCP': 'NHN KCP',
  'KCP 퀵페이': 'KCP Quick Pay',
  나이스페이먼츠: 'NICE Payments',
  스마트로: 'Smartro',
  토스페이먼츠: 'Toss Payments',
  웰컴페이먼츠: 'Welcome Payments',
  '이지페이(KICC)': 'Easypay (KICC)',
  KSNET: 'KSNET',
  '한국결제네트웍스(KPN)': 'Korea Payment Networks (KPN)',
  KG모빌리언스: 'KG Mobilians',
  스마일페이: 'Smile Pay',
  페이팔: 'PayPal',
  '헥토파이낸셜 내통장결제': 'Hecto Financial MyBank',
  카카오페이: 'Kakao Pay',
  '네이버페이 결제형': 'Naver Pay (payment type)',
  토스페이: 'Toss Pay',
  페이코: 'PAYCO',
  '네이버페이 주문형': 'Naver Pay (order type)',
  '다날 상품권결제': 'Danal gift vouchers',
  키움페이: 'Kiwoom Pay',
  엑심베이: 'Eximbay',
  'KG모빌리언스 상품권결제': 'KG Mobilians gift vouchers',
}
