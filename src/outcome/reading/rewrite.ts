/** Writes a text as the lexicon's words are written, without what means something else here. Pure; every pattern is linear. */
export function rewrite(text: string): string {
  const korean = text
    // The names of a JSON body's fields say nothing: "code", "message".
    .replace(/"\w+" ?:/g, '.')
    .replace(/\b0원/g, '최소')
    .replace(/\d세/g, '미성년')
    // 비밀번호 1회 오류 is no number of tries, 0원 거래 no 원거래.
    .replace(/\b1회|\d원/g, ' ')
    // Whoever left already is no customer that paid already.
    .replace(/이\s*미\s*(?=[탈해폐])/g, '')
    // The space parts a particle from what isn't done: of 주문이 미완료 nothing is done 이미.
    .replace(/이 미(?=[가-힣])/g, '은 미')
  // Most have no Latin letters, and are spared the rest.
  return /[a-z]/i.test(korean) ? english(korean) : korean
}

const english = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/n['’]t/g, ' not')
    .replace(/unknown reason|one-time/g, ' ')
    .toLowerCase()
    .replace(/ed?[- ]out/g, 'eout')
    // CARD NO. ERROR
    .replace(/ no(?=\.|$| err)/g, ' number')
    // The number of an error is no number that is wrong.
    .replace(/error (?:code|number)/g, 'error')
    .replace(/(card|account|merchant|user) status/g, '$1')
    .replace(/missing required|required (?=field|param)/g, 'missing ')
    .replace(/could not (?:be )?(?=[cv])/g, 'unable ')
