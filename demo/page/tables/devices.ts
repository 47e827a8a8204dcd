import type { Words } from '../say.ts'

/** A browser to pretend to be. */
export interface Device {
  name: Words
  /** `null`: the browser the page is in. */
  userAgent: string | null
}

const android = (tail: string, webview = '; wv') =>
  `Mozilla/5.0 (Linux; Android 15; SM-S921N Build/AP3A.240905.015${webview}) AppleWebKit/537.36 (KHTML, like Gecko) ${webview ? 'Version/4.0 ' : ''}Chrome/140.0.7339.51 Mobile Safari/537.36${tail}`
const iphone = (tail: string) =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${tail}`

/** The browsers that can be picked. In the first two webviews the confirm process can't work (FAQ); in the others it can. */
export const devices = {
  this: { name: ['지금 이 브라우저', 'This browser'], userAgent: null },
  'instagram-android': {
    name: ['인스타그램 웹뷰 · 안드로이드', 'Instagram webview · Android'],
    userAgent: android(
      ' Instagram 396.0.0.46.242 Android (35/15; 480dpi; 1080x2340; samsung; SM-S921N; e1s; s5e9945; ko_KR; 782410321)',
    ),
  },
  'instagram-ios': {
    name: ['인스타그램 웹뷰 · iPhone', 'Instagram webview · iPhone'],
    userAgent: iphone(
      'Mobile/22G86 Instagram 397.0.0.31.86 (iPhone17,1; iOS 18_6; ko_KR; ko; scale=3.00; 1206x2622; 784512983) NW/3 Safari/604.1',
    ),
  },
  'chrome-android': { name: ['크롬 · 안드로이드', 'Chrome · Android'], userAgent: android('', '') },
  'safari-iphone': {
    name: ['사파리 · iPhone', 'Safari · iPhone'],
    userAgent: iphone('Version/18.6 Mobile/15E148 Safari/604.1'),
  },
  'chrome-desktop': {
    name: ['크롬 · PC', 'Chrome · desktop'],
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  },
  kakaotalk: { name: ['카카오톡 인앱', 'KakaoTalk webview'], userAgent: android(';KAKAOTALK 2611120') },
  naver: {
    name: ['네이버 앱', 'NAVER app'],
    userAgent: iphone('Version/18.6 Mobile/15E148 Safari/604.1 NAVER(inapp; search; 2000; 12.15.1; 16PRO)'),
  },
  facebook: {
    name: ['페이스북 인앱', 'Facebook webview'],
    userAgent: android(' [FB_IAB/FB4A;FBAV/524.0.0.40.108;IABMV/1;]'),
  },
  threads: {
    name: ['스레드 인앱', 'Threads webview'],
    userAgent: android(
      ' Barcelona 396.0.0.46.242 Android (35/15; 480dpi; 1080x2340; samsung; SM-S921N; e1s; s5e9945; ko_KR; 782410321)',
    ),
  },
} as const satisfies Record<string, Device>

/** The name of a device. */
export type DeviceId = keyof typeof devices
