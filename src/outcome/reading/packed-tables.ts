// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs, Hangul as Latin letters. */
export const packedWords =
  'fail unable GuLu%Ms6 Ju)Rb|error issue problem Gn%Mf HuMe6Ja6 LfFe LiFr LuJa6|card cardholder holder pan PaDs|3ds authentic cavv identif isp secure GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf Lu%Ms6|account wallet AhMj AjGi" LhAs1 Ma2Mj Qi6Ma6|paid payment purchase trans transaction withdraw AeFb Ag)Mf AnGb Ca2Hn Ji6As1 Js6Lu% LuOf Lu2As1 MuHn) On)As1|request LmOe6 LtFl SiOn)|GuSg2Lt|block disabled restrict AmOf As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 HnObMs6Gg6 Hn)Fc6 La2Fr Ma%Lb"Ms6Gg6 Ma1 MbHa)As2 MfMa"Mn6 MfSa% Mu)Ao% OaDa% Qi6Ma6Me6Fu SpJi%|contact mandatory must please require retry try use HaFa2 JfLm Ju2JuLi Ju2JuLm LmGa6 Ru)Lm|accepter acceptor cpid merchant shop store terminal AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) JaLe2Ma Ja6Me1 JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% RaQsCe Ra%GbMa|Ga%AaCs6 Ga%Ag)Mf Ga%JaLm6 Hn)Aa HuSa)Hn JnLe3 La%Dl La%Dl1 La%Dl2|mdn mobile phone subscriber AaLu2Ma JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%LmAs1 Ri% SlJe%|credit limit Sa%Di|code date number pan Aa3 Aa3Lu AnHn% He%Si LaLuDu Lu)Ma PiDs|declin deni refus reject AeHn AeMe) Ha%Fg|expir Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa5|acquirer db gateway hardware host internal server system technical CbHn GiDr) Hg%Sj% Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|bad wrong Ga7Mu HnMe" Ma)Gi4 Qs)|check validat verif Ae1Ms6 Sj"Lu%|bank honor honour issuer AbJe)Me1 AuAj% GbLu2Ja Ha)As2Ja Ls%Sb6 MuMe1 PaDsJa SlLo%Ja|buyer cardholder customer force member shopper user Ag)MfMa AiAb" AnGbMa GuAiAb" HuSlLo% JaLm6Ma LuLm6Ma SlLo%|exceed excess many over past reached surpass too CeGn Ce1 OiAj|blacklist compliance fds fraud law risk security suspect CiOn) DiLm6 HiLa% HnMe6 Hs)Fb" JaAu LqSe1 LtJu1 LuJa6AeFb|communicat connect network send CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|email field header param url Au)Lu Gg%Jf Ja6Rn1 Me6Lt RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi" Sg6Ju"|access device ip key sign token JuPsFu4 LaLuRu Lb"JfJs Me2As% Pu QiPs% SbJq|closed deceased frozen inactive revo stop suspend GnAeFb GuAeFb GuJaLm6 JaAi JaGa6 Ja6Ji" LuAj% Lu)JuMe6Mu Ma2Mj Me6Mu Mn6Mu Qa)Ql Qa)Sl RaJa% RhAu RhJk SbLc" SbMu SrGe% SrGg%|possible AaCs6 JaLm6 JeHuJs LuLm6|amount currency As1Lb" GbLu2As1Lb" Js6Lu%As1Lb" Qi6Sj SjRh|order tid AeFbHe%Si Js6Lu%He%Si MnGn%|differ DaFs DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu|unknown Oa7Ls)JnLe3|cannot no not Gi4 LaCu LaCu1 LaCu2 La\' Le3|carrier LuDi6Qi6Ju% LuQi6Ja Qi6Ju%Ja|address avs birth cvc cvn cvv dob name owner postal zip Gg6Lt Hi%Lu% HuJu)Gg6 JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 JiLrMa Ju)Gg6 LhAs1Mn MnGu%|otp Lu%Ms6He%Si Lu%Ms6PiDs|time AuSa% JuAa%|GuAiAb" HuSlLo%|password pin secret HuGu)He%Si RbJsLoDs|expiration expiry LrSmAuAa% LrSmAuSa%|method JnDa% Lu2Fg"Ha6Ju"|below least minimum small GuGa% LuJa6LuLe LuSa OlJi OlMe|call refer Gn%LtLmGa6 Lg%Fa"LmGa6 Me%SjLmGa6|activ enabled enrol regist AbJu Ds6Fi" Ds6Mb Ha)As2|receiv reply respon Ls6Da2 SlJu%|Di6Lt|format Me%Gn%|chargeback refund revers void Ga6Ja6OqJi GbLu2 Hi"An Lo%AeFb OqJiSa%Di Sj%Hn)|installment instalment AbLo)Jn GnLuMa HuSa)Hn Lu)JuHn) Sa)Hn|balance fund Ma%Ai Ma%Lb"|point GeCu Me"Fu2As1 On6Me% PbJu RiLu%Qs|count frequency times velocity Ae%Jn Sl4Jn|low GiMa GuDa) HnMi" Me"Js2||Lu2Fg"|cut cutoff maintenance Ma"Le2Mn6 Me1Ae1|may processed undefined unexpected unknown La)JnLe3 LgHnSj"Lu% Me6LtDlMuLa\'Ls%LiFr|cancel OqJi|force window Ag)MfOa6 Bs\' Da( Mn6Da% RiAu|contract AhLc" GuSg2Lt JnJnFm MfSr|coupon voucher Ja6Rn1Ao% PnRi%|attempt tries JuDi|MaFu|Je)Me6|domestic foreign international local SbLl|GuCa2 Lg%Of|exist found CbLg" Me6Hi Mi%Mb Mi%Mf|already AuAeFb AuAg)Mf AuDs6Fi" AuJs6Lu% AuLu2As1 AuOeFu Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6OeFu|duplicate twice LuMn6 MbLmOe6 Mn6Hi"|await being pending processing progress queue review still waiting DbAu JnSb6 LaMu" Me2Jn Mu%Sb6 OeFuMn6 Sj"Lu%Mn6|down inoperative malfunction Ma6Lb Ri"Mn|hours AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Mi6Fm Ju1Lc Le2GnAbJu Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% SrLu)|timeout QaLu1LaLn4|occur Ha)Jb6 Mn6LfFe Mn6LfLiFr Mn6LiFr|inquir lookup retriev MiSl||contact Gn%Lt Lg%Fa"|AaJa6AhMj|authentic|He%SiLuDi6 He2Lu% Je%Hn) LlAn"Lu%|certificate JeGg6 Lu%Ms6Je|popup Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|fetch load FiDu6|qr session HaPiDs HuMe6Ja6Me2As% JfJg%|missing CnFa" GuMe%Ji6|counterfeit lost stolen DiCa% Hg%Mi Hn%Ju) LqMi|keep pick retain|age CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% JfGuGa% Lg%Fg6 Oe6JiCg%|SlLiFr|GuAaLu2Ma|GnLs6Da2||accurate correct valid HaFs Li)Ha LrSm Me6Sj"|authori Ao%Sa% Lu%Aa SeAa|same Di6Lu)|delay late took MuLg%|Jb6Je6||Fs)OqJi Lg%Ag)Ls)Bs\' Ls)OqJi Mn6Da%SaJg5 Oa6Ls)Da( OqJiSaJg5|callback deliver notif webhook CiQu Qi6Hi Qi6Mu|unable Lu)Ju Sg%Mb|action other AuQa|AaLu2 Ju%Oe6 Lc"Me6|match Lu)Ou|accept allow permit support DbJa6 Me"Lm6 MfAi6 MuLo% SeLm6|data record DfLuQa DfLuQe MaFm|avail reach|enough suff|captur AaDlLe5 Ag)MfDlLe5 Bs:Ca Js6Lu%DlLe5 Lj%Fm Ls%DlLe5 LuDlLe5 On)As1DlLe5|success|approved charged honor honour|complet process|outcome result stat Ag)Aj Ja6QbFs)|partial settle GbLu2As1Lb" HnHn% Js6Lu%As1Lb" Js6Lu%CbLg" Me6Ja%|require Ru)Lm|later CaLuJs Gn%LtMe%Sj LfFePiDs Lj%FmSa)Jn Lu Lu2CuDa OeFu RfLu'

/** A state's sign before that of what a negation makes of it. */
export const opposites = 'YS ¼¯ ½L ²? ¾4 qM @M ¿· Z° eM I8 Àu ³d [± Ác Ä< Åz Âz Ã-'

/** Signs of what leaves open whether somebody approved. */
export const doubts = 'rs´tufvwµE>x]¶·gÆh^¸iy¹zÇÈº°ÂÃÄ'

/** Signs of faults, and of a negation by itself; any of them is also {@link anyFault}. */
export const faults = 'Cc?.-ª8<H5=«¬Dp­W®XS¯LM°d4±N'
export const anyFault = '*'

/** The signs that reading itself asks for. */
export const negation = 'N'
export const need = '6'
export const stranger = '¢'
/**
 * Each row: its id, its code's number with the detail (: the id itself), 1 where no money can have moved, its condition,
 * and that of its unclear cases.
 */
export const packedRows =
  'not-initialised,0,2,¦\nscript-broke,1,,§\nquit-tag,2\nfetch,3,,¨ -.\nalready-approved,4,,r 2KIqY3 !y=9ahktH^|s 2K]03YX|´ K3\nportone-broke,3,2\nwindow-not-opened,0,2\nnot-set-up,0,2\ncancelled-by-customer,2,,B hi !*>E|¸ !*|B i H\npopup,5,,¥ 5-\ntime,6,,w !E]^A|R C= !^lv|QG =|© * !GI|U ; C|2 = !/[V1\nrefund,1,,^|h * !:\npoints-used,7,,ka rs !F\noutage,1,,uµx !E|¶ -.|¹ -.|y -.8 !7/E|> * !Efn\nin-progress,1+,,t !Rf.-\nclosed-hours,1maintenance,,v !/7|R 84N\nmaintenance,1+,,f|º 8 !9/1\ncommunication,3,,°|w|E *uxi !FJ\ntries,7+,1,TQ C®|0lP@ C !:|T 5\nsetting,0,1,n * !_-D1\npassword,7+,1,T *6 !F>@G,T !F>G\nkey,0,1,G ?S4M !>0|G L !>2|d !/20,G . !0\nstolen,7+,1,« !;J-|¬ !=5\nmeans,0,1,¡V * !<-=,V !<-=\nmerchant-limit,0,,7 :b C !/\ninstallment,7+,1,_ * !-:,_ !:\nlimit-or-balance,7+,1,: ` c\nbalance,7+,1,`a2 c !W:\nanswer-unreadable,1,,Z] ZEg *g|Z * !Fm\nmalformed,0,1,F *6e; !Z-|m * !P/,]|F -\nlimit,7+,1,: Cc5< !R|Jb2 C !RW,: C\ncertificate,7,1,¤ *6 !7\nmismatch,7+,1,PUQ ?.L !=|/1 ;q *@ !7-H=DK`|B L|1Q ² e|D ; ?.L-,Q @ -\nexpired,7+,1,U *@ !7|/1V[ =,U !7\nminor,7+,1,­\nmerchant,0,1,7j *: !-9XD|7 @ 6,7j !9D\nforeign-card,7issuer,1,o / *,o /\nphone-blocked,7+,1,9O H5<p|9 84 !0,O 84 !0\nsuspended,7+,1,/1B H|2I H !AOD|p|1 5,H !KD\nunregistered,7+,1,/1B90[ S|¯|±|I Y 6|Y M,[ zN|A S\nnot-found-person,7mismatch,1,P *6 !S\namount-differs,0,,J L\namount,0,1,J ?.WM4N !-|W 2I,J *6\nauthentication,7,1,0 @ .|/ @ -|0 / 8|0 -?845<L !3N6I¢,0 *6z !3N\nphone-customer,7,1,9O * !-|£ 9BP !/-.,9O !-.>\ngone,0,,23 NM !4.5<|K *\nrisk,7,1,D !.E>\nissuer,7+,1,/1 *X6 !-.30|/1 845< !3|A 4<? !-.;|/1 . !A2-;|X !7>.|/A { !*,/1A {6|/1 @|A * !-.;\ncustomer,7,1,B 845M?.d !-0,B * !-\nnumber,0,1,; SMª? !³,;be *6\ndeclined,7,1,< !->3|2 d,<\nnot-possible,7issuer,1,2 54 !3,2I 845 !3\nnot-accepted,0,1,3 84? !-.,3 . !-|* !-.0»g·\nportone-rejected,0'

/** The codes that the rows' numbers mean. */
export const codes = 'request-rejected pg-error user-cancelled network already-paid popup-blocked timed-out declined'

/** What needs no reading, with the row that it means. */
export const marks: Readonly<Record<string, number>> = {
  '결제포기': 2,
  'F1002': 4,
  'F500:text': 5,
  '결제창호출': 6,
  'NOT_READY': 7,
  'F1001': 7,
  'InvalidMerchantAuth': 7,
  'PAY_PROCESS_CANCELED': 8,
  'kcp:3001': 8,
  'nice_v2:1009': 8,
  'F500': 53,
}

/** The ids of the rows. */
export type RowId =
  | 'not-initialised'
  | 'script-broke'
  | 'quit-tag'
  | 'fetch'
  | 'already-approved'
  | 'portone-broke'
  | 'window-not-opened'
  | 'not-set-up'
  | 'cancelled-by-customer'
  | 'popup'
  | 'time'
  | 'refund'
  | 'points-used'
  | 'outage'
  | 'in-progress'
  | 'closed-hours'
  | 'maintenance'
  | 'communication'
  | 'tries'
  | 'setting'
  | 'password'
  | 'key'
  | 'stolen'
  | 'means'
  | 'merchant-limit'
  | 'installment'
  | 'limit-or-balance'
  | 'balance'
  | 'answer-unreadable'
  | 'malformed'
  | 'limit'
  | 'certificate'
  | 'mismatch'
  | 'expired'
  | 'minor'
  | 'merchant'
  | 'foreign-card'
  | 'phone-blocked'
  | 'suspended'
  | 'unregistered'
  | 'not-found-person'
  | 'amount-differs'
  | 'amount'
  | 'authentication'
  | 'phone-customer'
  | 'gone'
  | 'risk'
  | 'issuer'
  | 'customer'
  | 'number'
  | 'declined'
  | 'not-possible'
  | 'not-accepted'
  | 'portone-rejected'
