/** What is written otherwise, and how the lexicon's words have it. Every pattern is linear. */
type Rewrites = readonly (readonly [from: RegExp, to: string])[]

/** In every text. */
const inAll: Rewrites = [
  // The names of a JSON body's fields say nothing: "code", "message".
  [/"\w+" ?:/g, '.'],
  [/\b0원/g, '최소'],
  [/\d세/g, '미성년'],
  // A heading says less than what stands under it, but that the system had a part in it.
  [/(?:system|시스템|sms) ?(?:오류|에러|error) ?:(?=.{6})/gi, '여부확인 '],
  [/(?:결제|거래|승인) ?(?:오류|에러|실패) ?:(?=.{4})/g, ' '],
  // What would happen if.
  [/[.!?)] *\d\d?회 ?(?:이상 ?)?(?:오류|오입력|실패) ?시(?![도간])[^.]*/g, '.'],
  // Whoever can in some minutes can't for a while.
  [/\d ?분 ?[뒤후]/g, '일시적 '],
  // From one time of day to another; a moment alone is only when it happened.
  [/\d:\d\d(?=\s?(?:[~∼～-]|부 ?터|까 ?지|이 ?후|이 ?전))/g, ' 시간대'],
  // So much or more: no 이상 that is a fault.
  [/원 ?이상(?!이어)/g, '원 이상이어'],
  [/(\d(?:개월|자리|건|개|년|일|분|점|%)) ?이상(?!이어)/g, '$1'],
  // 비밀번호 1회 오류 is no number of tries, 0원 거래 no 원거래.
  [/\b1회|\d원|\d시간/g, ' '],
  // Whoever left already is no customer that paid already.
  [/이\s*미\s*(?=[탈해폐])/g, ''],
  [/(카드|계좌|고객|회원|가맹점|상점|이용자|사용자) ?상태를? ?(?=확인 ?[하필바요해])/g, '$1'],
  // The space parts a particle from what isn't done: of 주문이 미완료 nothing is done 이미.
  [/이 미(?=[가-힣])/g, '은 미'],
]

/** In texts with Latin letters, which are lower-case by then. */
const inLatin: Rewrites = [
  // What a constant is called isn't what went wrong.
  [/((?:invalid|support|block|blacklist|fraud|expired|insuffic|exceed|declin|reject|denied)\w*)_error$/g, '$1'],
  [/_/g, ' '],
  [/접 ?속 ?(?=ip)/g, ' '],
  [/active x/g, 'activex'],
  [/signup|sign-up/g, ' '],
  [/can['’]t/g, 'cannot'],
  [/n['’]t/g, ' not'],
  [/p\/w/g, 'password'],
  // The credit of a credit card is no limit.
  [/credit(?:\W?\w?debit)?(?= (?:card|acc))/g, ' '],
  [/\d+ ?h(?:ou)?rs?\b/g, ' '],
  [/unknown reason|one[- ]time|of being|being (?=un|blocked)|(?:more|further) (?:info|detail)\w*/g, ' '],
  // What only gives a ground, says when, or names a problem again.
  [
    /as a result of|at (?:this|the) (?:time|moment)|same (?=problem|error|issue|country|currency)|(?:status|state) of (?=the|your)|the processing (?=limit)/g,
    ' ',
  ],
  // A later sentence that says what to do, or what if.
  [
    /([.!?;)]\s+)(?:then,? )?(?=(?:to|if|check|verify|ensure|make|retry|call|redirect|instruct|ask|enter|select|choose|see|visit|wait|refer)\s)/g,
    '$1must ',
  ],
  [/ed?[- ]out/g, 'eout'],
  // CARD NO. ERROR
  [/ no(?=\.|$| err)/g, ' number'],
  // The number of an error is no number that is wrong.
  [/error (?:code|number)/g, 'error'],
  [/(card|account|merchant|user) (?:status|state)/g, '$1'],
  [/missing required|required (?=field|param)/g, 'missing '],
  // What has to be given, and isn't. Who has to approve may do so still.
  [
    /\b(password|pin|cv[vc]2?|number|code|name|date|field|parameter|value|id|amount|currency|key|token|e?mail|url) (?:is |are |was )?required(?! by)/g,
    'missing $1',
  ],
  // What says no more than that it failed, in front of why.
  [
    /(?:payment|transaction|order|purchase) (?:could not|was not|cannot|did not|failed|has failed)(?: (?:to )?be)?(?: (?:completed?|processed|authori[sz]ed|approved|made|go through|accepted))? (?:because|due to|as|since) /g,
    '',
  ],
  // An attempted transaction is no number of tries; a limit of what is sent, no connection.
  [/attempted|sending (?=limit)|^processing of|submitted (?=card|account)|this response/g, ' '],
  [/(?:could|can|did|was) ?not (?:be )?reach(?:ed|able)?\b/g, ' disconnect'],
  [/rate limit/g, 'overload'],
  // Whose own act failed isn't said to have been refused.
  [
    /(?:could not|fail(?:ed|ure) to) (?!(?:be )?[af])|(?:error|problem|exception|trouble|issue) (?:in|while|with(?! (?:the |your |this )?(?:card|account)\b)|when|during|(?!connect|communi|sen)\w+ing)\b|cannot (?:be )?(?=[cv](?:onf|hec|er|al))/g,
    'unable ',
  ],
  // Of whom it is said that it is paid, or at work; what isn't said to be somebody's fault.
  [/unknown (?=(?:card )?(?:issuer|bank)(?: code)?\W*$)/g, 'invalid '],
  [/not been paid/g, 'not pay'],
  [/been paid/g, 'already paid'],
  [/(?:in|under) process(?!ing)/g, 'in progress'],
  [/went wrong|processing err|err\w* proc|not (?:saved|stored|recorded|written)|(?:saving|storing) the/g, 'occur'],
  [/(?:api|module|service) (?=err|fail|exc)/g, 'system '],
  [/card networks? (?=or|decl|refus|rej)/g, 'card '],
  [/(?:transaction|payment|order) (?:is |was )?incomplete/g, 'payment not complete'],
  [/access error/g, 'occur'],
  [/(?:file|db|data) access/g, 'system'],
  [
    /(?:being|under|in|for|pending|manual(?:ly)?|risk|fraud|security|payment) review(?:ed)?|taking place|by another (?:tran|pay|req|order)/g,
    'in progress',
  ],
  [/revocation/g, 'declined whether'],
  [/not ready/g, 'pending'],
  [/after (?:approv|payment|authori|charge|captur|debit)|payment (?:is|was) made (?=from|by|with|via)/g, 'captured'],
  [/no longer valid|out of date/g, 'expired'],
  [/(?:business|service|banking|operating) (?:time|hour)/g, 'hour'],
  [/connection (?:was )?(?:reset|lost|closed|dropped)|lost connection/g, 'disconnect'],
  [/card holder/g, 'cardholder'],
  [/\b3-?d[ -](?=secure|auth|not)/g, '3ds'],
  [
    /(user|customer|shopper|buyer|payer|cardholder|member) (?:has |have )?(?:closed|dismissed|left|exited|aborted|abandoned|stopped(?! (?:bill|recur))|ended)|(?:closed|dismissed|aborted|abandoned) by (?:the )?(?:user|customer|shopper|buyer)/g,
    'user window',
  ],
  [/already (?=clos|suspend|termin|block)/g, ''],
  [/too (?:short|long)/g, 'length wrong'],
  [/business registration number/g, 'business number'],
  [/identification number|resident registration/g, 'birth'],
  [/service (?:use |is |was |temporarily )*suspen/g, 'occur '],
  [/api call/g, 'request'],
  [/original (?=tran(?:saction)?\b|pay)/g, 'refund '],
  [/transaction (?:id|number)/g, 'order'],
  [/you(?:['’]ve| have)? cancel/g, 'user cancel'],
  [/pop-up/g, 'popup'],
  [/key-in/g, ' '],
  [/customer (?:support|service|care)/g, 'pg'],
  [/went through/g, 'captured'],
  [/on hold/g, 'pending'],
  [/(^|[^y] )unavailable (?=(?:[a-z]+ )?(?:card|cp|country|currency))/g, '$1unsupported '],
  [/more than once/g, 'twice'],
  [/is paying/g, 'in progress'],
  [/within the (?:allow|allot|giv|specifi)\w* time/g, 'time exceeded'],
  [/not available (?=to |in your |for (?:this|your|the) (?:card|account|country|customer|user))/g, 'unsupported '],
  [/(?:management|detection|prevention) system/g, ' '],
  [
    /(brand|instal\w*|currency|country|item|product|cards?)((?: (?!net|sys|ser|iss|proc|comp|temp|curr)[a-z]+){0,6}?) (?:is |are )?(?:not available|unavailable)/g,
    '$1$2 unsupported',
  ],
  [/not (?:be )?authenticated|cannot be authenticated/g, 'authentication failed'],
  [/expire (?:date|month|year)/g, 'validity'],
  // Fields of a card's form: no hold-up of security's, no number of an order.
  [/security code|card verification (?:code|value)|verification value/g, 'cvc'],
  [/(?:verification|authentication|confirmation) (?:code|number)/g, 'otp'],
  [/bank (?:is |was )?closed/g, 'bank hour'],
  [/(?:order|product|item|goods) ?name/g, 'field'],
]

const rewritten = (text: string, rewrites: Rewrites): string =>
  rewrites.reduce((written, [from, to]) => written.replace(from, to), text)

/** Writes a text as the lexicon's words are written, without what means something else here. Pure. */
export function rewrite(text: string): string {
  const plain = rewritten(text, inAll)
  // Most have no Latin letters, and are spared the rest.
  return /[a-z]/i.test(plain) ? rewritten(plain.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(), inLatin) : plain
}
