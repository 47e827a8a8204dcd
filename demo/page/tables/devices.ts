import type { Words } from '../say.ts'
import { words } from '../words/words.ts'

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
  this: { name: words.devices.this, userAgent: null },
  'instagram-android': {
    name: words.devices['instagram-android'],
    userAgent: android(
      ' Instagram 396.0.0.46.242 Android (35/15; 480dpi; 1080x2340; samsung; SM-S921N; e1s; s5e9945; ko_KR; 782410321)',
    ),
  },
  'instagram-ios': {
    name: words.devices['instagram-ios'],
    userAgent: iphone(
      'Mobile/22G86 Instagram 397.0.0.31.86 (iPhone17,1; iOS 18_6; ko_KR; ko; scale=3.00; 1206x2622; 784512983) NW/3 Safari/604.1',
    ),
  },
  'chrome-android': { name: words.devices['chrome-android'], userAgent: android('', '') },
  'safari-iphone': {
    name: words.devices['safari-iphone'],
    userAgent: iphone('Version/18.6 Mobile/15E148 Safari/604.1'),
  },
  'chrome-desktop': {
    name: words.devices['chrome-desktop'],
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  },
  kakaotalk: { name: words.devices.kakaotalk, userAgent: android(';KAKAOTALK 2611120') },
  naver: {
    name: words.devices.naver,
    userAgent: iphone('Version/18.6 Mobile/15E148 Safari/604.1 NAVER(inapp; search; 2000; 12.15.1; 16PRO)'),
  },
  facebook: {
    name: words.devices.facebook,
    userAgent: android(' [FB_IAB/FB4A;FBAV/524.0.0.40.108;IABMV/1;]'),
  },
  threads: {
    name: words.devices.threads,
    userAgent: android(
      ' Barcelona 396.0.0.46.242 Android (35/15; 480dpi; 1080x2340; samsung; SM-S921N; e1s; s5e9945; ko_KR; 782410321)',
    ),
  },
} as const satisfies Record<string, Device>

/** The name of a device. */
export type DeviceId = keyof typeof devices
