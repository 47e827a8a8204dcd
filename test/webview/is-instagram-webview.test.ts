import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInstagramWebview } from '../../src/webview/is-instagram-webview.ts'

const android =
  'Mozilla/5.0 (Linux; Android 14; SM-S921N Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.122 Mobile Safari/537.36'
const ios =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22F76'

describe("Instagram's webview", () => {
  it.each([
    [
      'Android',
      `${android} Instagram 340.0.0.22.109 Android (34/14; 480dpi; 1080x2130; samsung; SM-S921N; e1s; s5e9945; ko_KR; 619461221)`,
    ],
    [
      'Android since 343: IABMV',
      `${android} Instagram 361.0.0.46.88 Android (34/14; 480dpi; 1080x2130; samsung; SM-S921N; e1s; s5e9945; ko_KR; 674675098; IABMV/1)`,
    ],
    [
      'Android since 404: NV behind it',
      `${android} Instagram 407.0.0.37.66 Android (36/16; 420dpi; 1080x2201; Google; Pixel 9; tokay; tokay; ko_KR; 1; IABMV/1) NV/1`,
    ],
    [
      'Android without wv',
      `${android.replace('; wv', '')} Instagram 10.26.0 Android (19/4.4.2; 480dpi; 1080x1920; LGE; LG-F320K; g2; g2; ko_KR)`,
    ],
    [
      'iOS',
      `${ios} Instagram 385.0.0.26.72 (iPhone17,2; iOS 18_5; ko_KR; ko; scale=3.00; 1320x2868; 754186853; IABMV/1)`,
    ],
    [
      'iOS since 393: Safari at the end',
      `${ios} Instagram 400.1.0.29.75 (iPhone17,2; iOS 18_5; ko_KR; ko; scale=3.00; 1320x2868; 1; IABMV/1) NW/3 Safari/604.1`,
    ],
    [
      'iPad',
      'Mozilla/5.0 (iPad; CPU OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 330.0.5.26.88 (iPad14,1; iPadOS 17_4; en_US; en; scale=2.00; 750x1334; 1)',
    ],
    [
      'spaces taken out by a proxy',
      'Mozilla/5.0(iPhone;CPUiPhoneOS26_0likeMacOSX)AppleWebKit/605.1.15(KHTML,likeGecko)Mobile/23A355Instagram400.1.0.29.75(iPhone17,2;iOS26_0)',
    ],
    ['a version behind a slash', `${ios} Instagram/123.0`],
    ['the announced next form', `${android} MetaIAB Instagram`],
    ['the announced next form with more', `${android.replace('; wv', '')} MetaIAB Instagram NV/1`],
  ])('%s', (_, userAgent) => expect(isInstagramWebview(userAgent)).toBe(true))
})

describe('anything else', () => {
  it.each([
    ['Chrome on Android', android.replace('; wv', '').replace('Version/4.0 ', '')],
    ['a webview without a name', android],
    ['Safari', `${ios.replace('Mobile', 'Version/18.5 Mobile')} Safari/604.1`],
    ['KakaoTalk', `${android};KAKAOTALK 2410840`],
    ['Naver', `${ios} NAVER(inapp; search; 1190; 12.8.5)`],
    ['Facebook', `${ios} [FBAN/FBIOS;FBAV/480.0.0.32.109;FBBV/1]`],
    ['Facebook in the next form', `${android} MetaIAB Facebook`],
    ['Threads', `${ios} Barcelona 289.0.0.18.109 (iPhone14,2; iOS 17_0; ko_KR; ko; scale=3.00; 1170x2532; 1)`],
    [
      "the app's own requests, which no page makes",
      'Instagram 415.0.0.36.76 Android (33/13; 480dpi; 1080x2400; samsung; SM-A536N; a53x; s5e8825; ko_KR; 1)',
    ],
    ['a bot', 'Mozilla/5.0 (compatible; InstagramBot/1.0; +https://www.instagram.com/bot)'],
    ['a bot with a version of its own', 'Mozilla/5.0 (compatible; InstagramPreview/2.0)'],
    ['a word before a version', `${ios} Instagram/beta 123.0`],
    ['a bot that names a link', 'Mozilla/5.0 (compatible; x/1.0; +https://instagram-reklama.ru)'],
    ['another case', `${ios} instagram 385.0.0.26.72`],
    ['nothing', ''],
  ])('%s', (_, userAgent) => expect(isInstagramWebview(userAgent)).toBe(false))
})

it('the token counts wherever it stands, and takes linear time', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(isInstagramWebview(`Mozilla/5.0 ${before} Instagram 1${after}`)).toBe(true)
    }),
  )
  expect(isInstagramWebview(`Mozilla/${'Instagram '.repeat(100_000)}`)).toBe(false)
})
