const android = (system, model, chrome, more = '') =>
  `Mozilla/5.0 (Linux; Android ${system}; ${model}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/${chrome}.0.0.0 Mobile Safari/537.36${more}`
const ios = (version, more = '') =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS ${version} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22G86${more}`

/** User agents by the shape that each app and browser sends; `instagram`: a page in Instagram's webview sent it. */
export const userAgents = [
  {
    instagram: true,
    agents: [
      android(16, 'SM-S931N Build/BP2A', 142, ' Instagram 405.0.0.43.80 Android (36/16; 480dpi; 1080x2340; samsung)'),
      android(14, 'SM-A546S Build/UP1A', 126, ' Instagram 343.0.0.33.101 Android (34/14; 450dpi; 1080x2340; IABMV/1)'),
      android(13, 'Pixel 6 Build/TQ3A', 120, ' Instagram 404.0.0.10.1 Android (33/13; 420dpi; google; Pixel 6) NV/1'),
      android(9, 'SM-N950N Build/PPR1', 92, ' Instagram 190.0.0.30.112 Android (28/9; 420dpi; samsung; SM-N950N)'),
      android(16, 'Pixel 9 Build/BP2A', 142, ' MetaIAB Instagram'),
      android(16, 'Pixel 9 Build/BP2A', 142, ' MetaIAB Instagram NV/2'),
      ios('18_6', ' Instagram 400.1.0.29.75 (iPhone17,2; iOS 18_6; ko_KR; ko; scale=3.00; 1320x2868; 700000000)'),
      ios('17_5', ' Instagram 334.0.4.32.98 (iPhone14,7; iOS 17_5; ko_KR; ko; scale=3.00; 1170x2532)'),
      ios('18_1', ' Instagram 393.0.0.20.80 (iPhone16,1; iOS 18_1; en_US; en; scale=3.00) Safari/604.1'),
      ios('15_0', ' Instagram 205.0.0.20.115 (iPhone12,1; iOS 15_0; ko_KR; ko; scale=2.00) NW/3'),
      ios('18_6', 'Instagram400.1.0.29.75(iPhone17,2;iOS18_6)'),
    ],
  },
  {
    instagram: false,
    agents: [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15',
      'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
      'Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-S928N) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36',
      `${ios('18_6')} Version/18.6 Safari/604.1`,
      android(14, 'SM-S921N Build/UP1A', 126, ' KAKAOTALK 10.8.3'),
      ios('17_5', ' KAKAOTALK 10.9.0'),
      android(14, 'SM-S921N Build/UP1A', 126, ' NAVER(inapp; search; 1520; 12.8.2)'),
      ios('18_1', ' Safari Line/14.10.0'),
      android(14, 'SM-S921N Build/UP1A', 126, '[FB_IAB/FB4A;FBAV/470.0.0.50.100;]'),
      ios('17_5', ' [FBAN/FBIOS;FBAV/470.0.0.50.100;FBDV/iPhone14,7;FBSV/17.5]'),
      android(15, 'SM-S931N Build/AP3A', 140, ' Barcelona 380.0.0.30.109 Android (35/15; 480dpi; samsung)'),
      'Mozilla/5.0 (compatible; InstagramBot/1.0; +https://www.instagram.com/)',
      'Instagram 415.0.0.36.76 Android (33/13; 420dpi; 1080x2400; samsung; SM-A536N; a53x; qcom; ko_KR)',
    ],
  },
]
