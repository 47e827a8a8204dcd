/**
 * The words that failure texts are made of, by what each speaks of. They are found in texts and in codes alike, whatever
 * the case: a Korean word wherever cutting the running text into known words leaves the fewest pieces, spaces or not; an
 * English one where a run of letters begins, and it may go on (`expir` is in expired, expires, expiry).
 *
 * To correct a reading, add the word where it belongs, or to `filler` when it means nothing here and only hides another
 * word (결제 자동 취소 has no 결제자 in it); then `npm run pack:signals`.
 */
export const lexicon = {
  /** Who or what a failure can be about. */
  subjects: {
    card: '카드 체크카드 카드만 card cardholder holder pan',
    bank: '은행 지점 개설점 카드사 기관 매입사 회원사 발급사 issuer bank honor honour van processor',
    account:
      '출금계좌 입금계좌 계좌 과목 예금 잡좌 계좌만 account acct 통장정리 연결계좌 연결된계좌 연결주계좌 통장 wallet 지갑',
    virtual: '가상계좌',
    phone:
      '전화 폰 가입자 소액결제 착신전환 요금 phone mdn msisdn mobile subscriber 통신요금 핸드폰 휴대폰 통신과금 발신정지 듀얼넘버 투넘버 사업자폰 결번 알뜰폰사업자',
    /** Whose authentication isn't said: an English text may mean the shop's own; a name in Latin letters in a Korean one, some agency's. */
    stranger: 'authentic login 로그인 auth',
    /** A kind of subscriber that carriers take no payments from. */
    subscription: '선불 법인 외국인 번호이동 prepaid 사업자폰 사업자명의',
    carrier: '통신사 이통사 통신회사 carrier operator',
    customer:
      '사용자 이용자 고객 구매자 결제자 회원 미고객 user customer shopper buyer member cardholder holder payer 실적 비회원 force 소지자 소유자 수취인 납부자 계정 이용자가 사용자가 고객이 고객님이 신용불량 외국인 법인사업자 개인사업자',
    shop: '가맹점 상점 쇼핑몰 업체 스토어 단말 고객사 판매자 이용기관 그룹 사업자 merchant terminal store acceptor accepter 터미널 cp 서브몰 파트너 클라이언트 하위몰 단말기 단말기거래 단말기결제 단말기승인 단말기처리 미가맹점 매장 biz business submall partner payee seller mer 벤더 사이트코드',
    contract: '계약 미협의 제휴 contract 통신판매 미계약',
    auth: '인증 이중인증 identif 미인증 안심클릭 안전결제 isp 3ds authentic cavv secure 본인인증 본인확인 identit login ars 로그인 mpi acs 인증필요 인증이필요 본인인증이필요 auth 지문인식 얼굴인식 안면인식 홍채인식',
    /** Ways of authentication that are the customer's alone. */
    scheme: '3ds secure ars isp mpi acs kvp',
    /** What a bank or wallet has to know of its customers before they pay. */
    known: 'kyc 고객확인 cdd',
    identity:
      '주민 생년월일 실명 예금주 명의 본인 성명 사업자번호 사업자등록번호 cvc cvv cvd cvn dob birth avs owner name address postal zip bin 신분 ci birthdate 청구주소 청구지 우편번호 보안코드 이름 csc iban 보안숫자 주소지',
    password: '비밀번호 패스워드 password pin secret 비번 passcode passphrase 암호 passwd',
    certificate: '인증서 서명 certificate',
    /** What is good for one time, or for a while. */
    onetime: 'otp 인증번호 인증코드 sms 일회용',
    validity: '유효기간 유효기한 만료일 expiry expiration exp validity 유효기간이끝 유효기한도과',
    instalment: '할부 비할부 무이자 instal 부분무이자',
    lump: '일시불',
    limit: '한도 limit credit quota lmt',
    balance: '잔액 잔고 balance fund money 자금 출금가능금액 지급가능금액 이체가능금액 예치금 nsf bal cash',
    points: '충전 머니 마일리지 코인 포인트 적립금 point 캐시 지갑',
    voucher: '쿠폰 바우처 상품권 coupon voucher 핀번호 핀코드 바코드 할인권 정기권',
    amount: '금액 통화 amount currency 승인금액 매입금액 부가세 화폐 가격 amt 금액미달 거래금액미달 엔화',
    count: '횟수 재시도횟수 건수 count times velocity 회수 수량 갯수 frequen cnt maximum max uses',
    tries: '시도 재시도횟수 attempt 오류횟수 tries retries retry',
    number:
      '번호 코드 구분 일자 아이디 값 code number date pan id mid 날짜 시각 바코드 전송일시 핀번호 값이전송되지 전송일',
    sort: 'type country 국가 종류 유형 권종 접속국가',
    field:
      '언어 포맷 포멧 파라미터 필드 필수 항목 param field email url header 파라메터 구매자명 input json 면세 봉사료 세금 과세 product item 재고 배송 배송지 주문명 도메인 매개변수 domain uri 정의되',
    /** How a field is written. */
    shape: '형식 길이 length',
    /** What is sold: refused, it is the card or the person that may not have it. */
    goods: '상품 goods',
    digits: '자리 숫자 특수문자 자릿수 자리수 특수기호 바이트',
    format: 'format',
    /** What is sent between systems: whose, a word beside it says. */
    message: '전문',
    setting: '설정 미설정 비인증결제모듈',
    means: '입력방식 수단 method 결제방법 결제방식 지불방식 지불방법 source instrument',
    order: '트랜잭션 트렌젝션 트랜젝션 주문 승인번호 거래번호 tid order invoice',
    request: '요청 request 호출',
    key: '아이피 액세스 해쉬 ip key sign 키 해시 hash 인증키 서명값 디바이스 access 암호화키 고객키 credential',
    /** Whoever does something, and has nothing done to. */
    actor: '이용자가 사용자가 고객이 고객님이',
    now: '현재',
    /** Who helps with payments, and declines none. */
    desk: '콜센터 고객센터 관리자 pg kcp',
    /** Good for a while, the shop's or the customer's: whose isn't said. */
    token: '토큰 token 접근',
    popup: '팝업 popup 새창 브라우저에의해',
    /** PortOne's own script: asked to pay before IMP.init; broken; cut off from its server. */
    uninitialised: '판매자코드가설정',
    broken: '모듈구동중에오류',
    fetch: 'fetch load 로딩',
    pay: '거래 결제 간편결제 재승인 승인 지불 이체 출금 입금 송금 구매 납부 단말기거래 단말기결제 단말기승인 payment purchase withdraw paid operation 지급 자금이체 tran checkout 자동이체 자동납부 과금 거래가발생 완납 정기결제',
    session: '세션 제한시간내 제한시간안 allotted qr session 비정상접근 유효시간 로그인이풀 로그아웃',
    time: '시간 기한 time 분을넘',
    /** Of another country. */
    foreign: '해외 foreign international domestic overseas',
  },
  /** What can be wrong with it. */
  faults: {
    exceeded:
      '초과 넘 너무 exceed over surpass too past reached excess 큽 까지만 reaches 모두사용 모두쓰 소진 과도 과다 보다많 더많 벗어났 잦 도달 벗어남 상회 웃도 더큼 분을넘 다썼',
    lacking: '부족 미달 모자 적습 low 작습 nsf lack 밑도 미치지못 short',
    wrong: '잘못 틀 부적 wrong inv bad malform forbid extra abnormal mistak illegal improper 착오 오입력 선택오류',
    error: '오류 에러 이상 문제 error problem 비정상 오류코드 에러코드 에러번호 exception err 오류처리불가 fault',
    failed: '실패 하지못했 하지못하였 fail unable',
    lacks:
      '누락 미기입 기입안됨 기입되지않 미전송 missing 미인증 미설정 empty blank omit incomplete 비어 비었 값이전송되지 미제출 미기재',
    refused:
      '비할부 불가 안됨 안됩 안되 수없 만가능 만사용 카드만 계좌만 만등록 만이용 만허용 전용 만입력 불능 안된 통장정리 후사용가능 후이용가능 후사용이가능 후이용이가능 후승인가능 prohibit impossib ineligib 오류처리불가 인식불가 로만결제 부적격 일시불가 일시불능',
    declined: '거절 거부 reject refus declin deni unwilling 승인되지않 승인되지않았 승인되지못 반려되 승인하지않',
    stopped:
      '정지 중지 해지 해약 휴면 휴먼 탈퇴 탈회 사망 파산 폐쇄 폐기 상속 이관 잡좌 closed frozen deceased inactive revo stop 미사용 무거래 사고 warm 말소 신용불량 조기경보 삭제 법적 terminated 법정관리 채무불이행 발신정지 폐지 dormant seiz deactivat 대월 지급정리 재발행 출금보류 미수령 차명 잔액증명 특수조건 결산 압류 질권 압류통보 동결 suspen accident 미접속 가명 이용이멈 폐업 신용정보관리 비활성화',
    blocked:
      '차단 제한 금지 재발급 교체 잠 막아 막힌 막혀 block restrict disabled 불량 훼손 미교부 반송 제작중 발급중 locked 제재 손상 지급보류 증명 요주의 지연인출 barred',
    expired:
      '만료 만기 경과 지났 expir 지난 비정상접근 지나 지남 소멸 유효기간이끝 기한이끝 로그인이풀 유효기한도과 로그아웃',
    stolen: '도난 분실 위조 변조 lost stolen counterfeit 신고접수 신고가접수 hot 습득 망실 허위 잃어버',
    /** To be kept back, whatever for. */
    kept: 'pick retain keep 카드회수 카드를회수 강제회수 분실신고',
    suspicious:
      '도용 위험 의심 부정 사기 보이스피싱 범죄 불법 내부정책 보안 블랙 노출 이상거래 fds fraud risk security compliance suspect suspic blacklist 이상거래탐지시스템 위반 위험관리시스템 루팅 sanction regulat 다량의',
    unpaid: '연체 미납 미납부 연체내역 unpaid overdue delinquen arrear',
    minor: '청소년 age 미성년 연령 성인 법정대리인 minor underage parental 성인만 guardian 보호자 나이제한 나이가',
    below: '미만 이하 최소 최저 below minimum small 이상이어 range 범위 적음 금액미달 거래금액미달 낮습 낮은',
    spent: '회오류 회이상 연속 반복적 누적실패 여러번 오류누적 오류가누적',
    calls: '전화요망 연락요망 문의요망 call refer 전화승인 거래요망 이용요망 사용요망 방문 내점 voice 상담원연결',
    /** What the states below become under a negation. */
    unregistered: '미고객 비회원 미가맹점 비활성 미계약 미오픈',
    unjoined: '미가입자 미참가',
    mismatched: '비실명 상이 다릅 상위 differ 타인 다름 차명 지불일치',
    /** Also negations by themselves: 카드가 아닙니다, 카드 없음. */
    none: '아님 아닙 없 결번',
    missing: '찾을수없 unknown such absent nonexist',
    silent: 'disconnect 보낼수없 보내지못 답하지않 답이오지',
    unentitled: '',
    unallowed: '',
    disagreed: '철회 미징구',
  },
  /** What is meant well until a negation turns it round: `turned` says into what. */
  states: {
    registered: '등록 발급 개시 등재 regist enrol activ enabled 연계 연동 개통 link bind bound 오픈 활성화',
    joined: '가입 약정 신청 체결 설치',
    matching: '일치 match 맞 consistent correspond',
    valid: '유효 올바 정확 바르 valid correct accurate 유효성',
    supported: '지원 제공 허용 support allow permit accept',
    meant: '대상 적용 intend',
    /** What the shop's contract covers. */
    service: '서비스 업무 service channel',
    present: '존재 존제 정보 found exist info detail data',
    checked: '확인 검증 verif validat check confirm 이행 확인이필요 확인필요',
    recorded: '자료 데이터 데이타',
    answered: '응답 회신 respon receiv reply 리턴 answer 가보낸 에서받은',
    entered: '입력 specif suppl enter provided 기입 오입력',
    usable: '사용 이용 가능 possible used usable',
    available: 'avail reach',
    entitled: '권한 인가 허가 authori eligib permis',
    agreed: '동의 자동이체 자동납부',
    enough: 'enough suff 충분 충족',
    done: '완료 끝나 승인되었 결제되었 출금되었 가되었 은되었 이되었 debited captur deducted',
    succeeded: 'succe',
    /** Under a negation it is a decline. */
    granted: 'approved charged honor honour',
    completed: 'complet process',
  },
  /** What leaves open whether somebody approved. Any of them, anywhere in text or code, takes `not-moved` back. */
  doubts: {
    already: '이미 already 완료된 정상처리 성공 완료건 사용된 벌써 완납',
    before: '이전승인 기납부 기결제 기승인 기처리 기거래 같은주문 기완료',
    duplicate: '중복 이중 twice duplicate dup',
    same: '동일 same similar 동시 같은금액 identical',
    progress:
      '진행중 진행되고 진행하고 진행된 진행상 진행거래 진행건 처리중 수행 아직 대기 접수 progress pending processing being await waiting still queue 선행 고있 기다려 기다리 심사중 검토중 확인중 submitted queued concurrent 보류중 재처리',
    outage:
      '장애 폭주 malfunction inoperative down overload 회선장애 outage offline busy crash 오작동 작동불 요청이많 접속자가많 traffic 트래픽 원활하지 이용자가많 사용자가많 과다접속',
    maintenance: '점검 작업중 cut cutoff maint 시스템작업 전산작업 업그레이드 개편 결산작업',
    hours:
      '개시전 개시이전 기관미개시 은행미개시 타행환미개시 시간대 마감 휴일 주말 심야 새벽 영업시간 업무종료 업무가개시되지 업무미개시 일자전환 개시전 개시이전 시간종료 가능일 휴무 시간외 영업일 자정 연휴 명절 매일 이용시간 hour 중지시간 중단시간 업무중지',
    timeout: '타임아웃 timeout',
    delay: '지연 delay took late',
    network:
      '통신 네트워크 소켓 접속 연결 송신 수신 전송 connect network send communicat socket 회선단절 회선장애 unreach tls ssl dns',
    system:
      '플러그인 activex plugin 보안프로그램 보안모듈 제공업체 처리업체 전산 시스템 서버 db 내부 모듈 암호화 복호화 파싱 변환 system server internal technical gateway host hardware acquirer conver database 암호문 crypto 암호문의',
    mishap:
      '중오류 중에러 발생 occur 불분명 불명 불러오지 받아오지 unhandled uncaught 가져오지 가져올수 받지못 읽을수 불러올수 연동오류 연동실패 전달오류 전달실패 저장오류 저장실패 갱신오류 갱신실패 응답오류 판단하지 인식불가 인식실패 인식오류 작업중에러 확인하지못',
    work: '카드리더 reader 리딩 접촉 생성 발송 발신 반영 차감 동기화 출력 계산 저장 복원 가져오 불러오 리더기 채번',
    /** Looked for, and not there: what was done stays open. */
    nothing: '',
    unknown:
      '알수없 확인할수없는 확인불가능한 정의되지않은구매 정의되지않은결제 정의되지않은승인 정의되지않은거래 처리가확인되지 결과가확인되지 여부가확인되지 여부를확인할수 내역이확인되지 내역을확인할수 정의되지않은오류 여부확인 unknown undefined unexpected may processed 사유를 whether 기타거절 여부미확인 상태확인실패 성공여부 중복결제를방지 중복결제하지 승인여부 출금여부 결제여부 처리여부 오류처리불가 인식불가 인식할수없 인식되지않 중복결제방지를위 더라도 사유미상 상태미확인 이중결제방지를위',
    /** Speaks of a result instead of giving one. */
    result: '결과 상태를 result stat',
    cancel:
      '취소 cancel 가취소되 가취소됐 가취소됩 이취소되 이취소됐 를취소하고 을취소하고 를취소하려 을취소하려 를취소하시겠 을취소하시겠',
    refund:
      '환불 매입 원거래 refund 취소한도 복구 revers void chargeback 망상취소 환급 과금철회 취소기한 원복이 원복요청 망취소 되돌리 되돌려 되돌립',
    left: '를취소 을취소 창을닫 취소하셨 중단하셨 창닫 연결을끊 창을종료 그만두 이탈 나가셨 나갔 취소버튼 창에서취소 뒤로가기를눌렀 페이지를벗어 화면을벗어 결제창을벗어 닫으셨 quit 거절버튼 주문창이종료 결제창이종료 변심 창이닫혔 중취소했',
    quit: '취소되었거나 중단 포기 닫 끊 window force 회선단절 종료하셨',
    inquiry: '조회 inquir lookup retriev',
    handed: '통보 통지 노티 callback notif webhook 알림',
    unfinished: '종료 미이행 가취소되 가취소됐 가취소됩 이취소되 이취소됐',
    /** Approved, and then something else. */
    after: '성공했으나 성공하였으나 승인후 출금후 결제후 되었으나 됐으나 되었지만 됐지만 은났으나 승인이후 결제이후',
    /** Speaks of an approval that there was. */
    approved:
      '승인금액 매입금액 부분 정산 settle 내역 일부 현금영수증 빠지고 빠져나 승인분 빠졌 partial 승인문자 대행승인 미정리 별도정리 운송장 매출전표 적립거절 적립실패 분은승인 에스크로구매 조금전 방금',
    /** Still asked for: somebody may go on. */
    wanted: 'require 승인필요 승인이필요 인증필요 인증이필요 절차필요 절차가필요 확인절차 본인인증이필요',
    temporary:
      'unable 일시적 일시이용 재거래 등등 registration parse 잠시후재시도 잠시후이용 잠시후다시이용 잠시후에다시이용 잠시후사용 잠시후다시사용 한시적 지금은 오늘은 일시불가 일시불능',
  },
  /** What only joins the others together. */
  grammar: {
    not: '되지않았 되지못했 이루어지지않 않 아님 아닙 아니 없 못 not no cannot 안된 안됨 안됩 안되',
    need: '요망 바랍 십시오 십시요 세요 must please try use contact require mandatory 필요 문의가필요 문의필요 확인이필요 확인필요 인증필요 인증이필요 본인인증이필요 should',
    ask: '문의 연락 contact 문의가필요 문의필요',
    /** That it wasn't done, which says nothing of why. */
    undone: '되지않았 되지못했 이루어지지않 진행할수없 열수없 띄울수없 시작할수없 표시할수없 performed',
    other: 'action other',
    /** Whatever it was: it isn't said. */
    unnamed: '기타',
    filler:
      '카드정보인증및빌키발급에실패하였습니다 처리 진행 최초 입니다 이 페이 문의전화 later 잠시 완료할수없 완료할 수기 정기 초기 자기 장기 단기 전기통신 진행해주 다시진행 처리할수없 처리하지못 처리되지않 처리되지않았 더이상 경우발생 다시시도 재시도 중간 중앙 중요 중계 중개 변경 다른 다시 정책 공인 기간 화면 거나 잠시만 전자지갑 download receiving 키보드 완료하세 창을닫고 기능 수신하신 접속하시는 전자금융 shortly 창을닫지 창을닫으면 창을닫으시면 취소버튼을눌러주 취소버튼을누르면 사정상이 자동 금결원 여부 직불 정상 자세한 안내 안전 부탁 일시 최대 타행환 사정으로 사유 최대월 이전',
  },
} as const

/** What a state becomes when a negation turns it round: 등록 and 않 are `unregistered`, and so is 미등록. */
export const turned = {
  registered: 'unregistered',
  joined: 'unjoined',
  matching: 'mismatched',
  valid: 'wrong',
  supported: 'unallowed',
  meant: 'refused',
  service: 'refused',
  present: 'missing',
  checked: 'missing',
  recorded: 'nothing',
  answered: 'silent',
  entered: 'missing',
  usable: 'refused',
  available: 'outage',
  entitled: 'unentitled',
  agreed: 'disagreed',
  enough: 'lacking',
  granted: 'declined',
  completed: 'unfinished',
  done: 'unfinished',
  succeeded: 'failed',
} as const
