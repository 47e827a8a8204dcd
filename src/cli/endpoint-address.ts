import type { Language } from './terminal/language.ts'
import { UsageError } from './usage-error.ts'

const problems = {
  missing: {
    ko: '컨펌 엔드포인트 주소를 적어 주세요: https://shop.example/payments/confirm',
    en: "give your confirm endpoint's address, such as https://shop.example/payments/confirm",
  },
  invalid: {
    ko: '올바른 http(s) 주소가 아닙니다. https://shop.example/payments/confirm처럼 전체 주소를 적어 주세요',
    en: 'this is no absolute http(s) address; write it whole, such as https://shop.example/payments/confirm',
  },
  password: {
    ko: '주소에 아이디나 비밀번호를 적지 마세요. 포트원은 보내지 않습니다',
    en: 'leave the user name and password out of the address; PortOne would not send them',
  },
}

/**
 * The address that somebody typed.
 *
 * @throws UsageError In words that say what to write.
 */
export function endpointAddress(text: string | undefined, language: Language): URL {
  const wrong = (problem: keyof typeof problems) => new UsageError(problems[problem][language])
  if (!text) throw wrong('missing')
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw wrong('invalid')
  }
  if (!/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(text)) throw wrong('invalid')
  if (url.username || url.password) throw wrong('password')
  return url
}
