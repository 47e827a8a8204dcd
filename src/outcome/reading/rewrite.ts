/** Writes a text as the lexicon's words are written, without what means something else here. Pure; every pattern is linear. */
export function rewrite(text: string): string {
  const korean = text
    // The names of a JSON body's fields say nothing: "code", "message".
    .replace(/"\w+" ?:/g, '.')
    .replace(/\b0원/g, '최소')
    .replace(/\d세/g, '미성년')
    // From one time of day to another.
    .replace(/\d:\d\d/g, ' 시간대')
    // 비밀번호 1회 오류 is no number of tries, 0원 거래 no 원거래.
    .replace(/\b1회|\d원|\d시간/g, ' ')
    // Whoever left already is no customer that paid already.
    .replace(/이\s*미\s*(?=[탈해폐])/g, '')
    .replace(/(카드|계좌|고객|회원|가맹점|상점|이용자|사용자) ?상태를? ?(?=확인 ?[하필바요])/g, '$1')
    // The space parts a particle from what isn't done: of 주문이 미완료 nothing is done 이미.
    .replace(/이 미(?=[가-힣])/g, '은 미')
  // Most have no Latin letters, and are spared the rest.
  return /[a-z]/i.test(korean) ? english(korean) : korean
}

const english = (text: string): string =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .replace(/n['’]t/g, ' not')
    .toLowerCase()
    .replace(/p\/w/g, 'password')
    .replace(/unknown reason|one[- ]time|of being|(?:more|further) (?:info|detail)\w*/g, ' ')
    .replace(/ed?[- ]out/g, 'eout')
    // CARD NO. ERROR
    .replace(/ no(?=\.|$| err)/g, ' number')
    // The number of an error is no number that is wrong.
    .replace(/error (?:code|number)/g, 'error')
    .replace(/(card|account|merchant|user) (?:status|state)/g, '$1')
    .replace(/missing required|required (?=field|param)/g, 'missing ')
    // Whose own act failed isn't said to have been refused.
    .replace(
      /(?:could not|fail(?:ed|ure) to) (?!(?:be )?[af])|(?:error|problem|exception|trouble|issue) (?:in|while|with|when|during|\w+ing)\b|cannot (?:be )?(?=[cv](?:onf|hec|er|al))/g,
      'unable ',
    )
    // Of whom it is said that it is paid, or at work; what isn't said to be somebody's fault.
    .replace(/not been paid/g, 'not pay')
    .replace(/been paid/g, 'already paid')
    .replace(/(?:in|under) process(?!ing)/g, 'in progress')
    .replace(/went wrong|processing err|not (?:saved|stored|recorded|written)|(?:saving|storing) the/g, 'occur')
    .replace(/(?:api|module|service) (?=err|fail|exc)/g, 'system ')
    .replace(/access error/g, 'occur')
    .replace(/revocation/g, 'declined whether')
    .replace(/not ready/g, 'pending')
    .replace(/after (?:approv|payment|authori|charge)/g, 'captured')
    .replace(/no longer valid|out of date/g, 'expired')
    .replace(/(?:business|service|banking|operating) (?:time|hour)/g, 'hour')
    .replace(/connection (?:was )?(?:reset|lost|closed|dropped)|lost connection/g, 'disconnect')
    // Three fields of a card's form: no hold-up of security's, no number of an order.
    .replace(/card holder/g, 'cardholder')
    .replace(/\b3-?d[ -](?=secure|auth|not)/g, '3ds')
    .replace(
      /(user|customer|shopper|buyer|payer|cardholder|member) (?:has |have )?(?:closed|dismissed|left|exited|aborted|abandoned|stopped|ended)|(?:closed|dismissed|aborted|abandoned) by (?:the )?(?:user|customer|shopper|buyer)/g,
      'user window',
    )
    .replace(/already (?=clos|suspend|termin|block)/g, '')
    .replace(/too (?:short|long)/g, 'length wrong')
    .replace(/business registration number/g, 'business number')
    .replace(/identification number|resident registration/g, 'birth')
    .replace(/service (?:use )?suspen/g, 'occur ')
    .replace(/api call/g, 'request')
    .replace(/original (?=tran(?:saction)?\b|pay)/g, 'refund ')
    .replace(/transaction (?:id|number)/g, 'order')
    .replace(/api call/g, 'request')
    .replace(/original (?=tran(?:saction)?\b|pay)/g, 'refund ')
    .replace(/transaction (?:id|number)/g, 'order')
    .replace(/you (?:have )?cancel/g, 'user cancel')
    .replace(/pop-up/g, 'popup')
    .replace(/security code|card verification (?:code|value)|verification value/g, 'cvc')
    .replace(/(?:verification|authentication|confirmation) (?:code|number)/g, 'otp')
    .replace(/bank (?:is |was )?closed/g, 'bank hour')
    .replace(/(?:order|product|item|goods) ?name/g, 'field')
