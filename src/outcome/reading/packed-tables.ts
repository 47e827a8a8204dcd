// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs, Hangul as Latin letters. */
export const packedWords =
  'card cardholder PaDs|fail unable GuLu%Ms6 Ju)Rb|error issue problem Gn%Mf HuMe6Ja6 LfFe LiFr LuJa6|block locked prohibit restrict As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 HiFr HnObMs6Gg6 Hn)Fc6 La2Fr Ma%Lb"Ms6Gg6 Ma1 MbHa)As2 MfMa"Mn6 MfSa% OaDa% Qi6Ma6Me6Fu SpJi%|account AhMj AjGi" LhAs1 Ma2Mj Qi6Ma6|Ga%AaCs6 Hn)Aa HuSa)Hn JnLe3 La%Dl La%Dl1 La%Dl2|cpid merchant shop store terminal AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) JaLe2Ma Ja6Me1 JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% Ra%GbMa|payment purchase trans transaction withdraw AeFb Ag)Mf AnGb Ca2Hn Ji6As1 Js6Lu% LuOf Lu2As1 MuHn) On)As1||request LmOe6 LtFl SiOn)|contact must please require retry try use HaFa2 JfLm Ju2JuLi LmGa6 Ru)Lm|mdn mobile phone subscriber AaLu2Ma JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%LmAs1 Ri% SlJe%|buyer customer force shopper user Ag)MfMa AiAb" AnGbMa GuAiAb" HuSlLo% JaLm6Ma LuLm6Ma SlLo%|3ds authentic cavv isp secure GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf Lu%Ms6|amount currency As1Lb" GbLu2As1Lb" Js6Lu%As1Lb" Qi6Sj SjRh|code data date number Aa3 AnHn% He%Si LaLuDu Lu)Ma PiDs|exceed many over surpass CeGn Ce1 OiAj|credit limit Sa%Di|closed deceased frozen inactive revo stop suspend Ga)Ji GuJaLm6 JaGa6 Ja6Ji" LuAj% Ma2Mj Me6Mu Mn6Mu Qa)Ql Qa)Sl RaJa% RhJk SbLc" SbMu SrGe% SrGg%|db server system CbHn GiDr) Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|acquirer bank honor honour issuer AuAj% GbLu2Ja Ha)As2Ja Ls%Sb6 SlLo%Ja|address birth cvc cvn cvv dob holder name owner postal zip Gg6Lt Hi%Lu% HuJu)Gg6 JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 JiLrMa Ju)Gg6 LhAs1Mn MnGu%|email field param url Au)Lu Gg%Jf Ja6Rn1 Me6Lt Qs"JnGn%Ma RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi" Sg6Ju"|communicat connect network send socket CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|declin deni deny honor honour refus reject AeHn AeMe) Ha%Fg|expir Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa5|check validat verif Ae1Ms6 Sj"Lu%|possible AaCs6 JaLm6 JeHuJs LuLm6|cannot no not Gi4 LaCu LaCu1 LaCu2 La\' Le3|carrier LuDi6Qi6Ju% LuQi6Ja Qi6Ju%Ja|bad wrong Ga7Mu HnMe" Ma)Gi4 Qs)|password pin HuGu)He%Si RbJsLoDs|point GeCu Me"Fu2As1 PbJu RiLu%Qs|coupon voucher Ja6Rn1Ao% PnRi%|order reference tid AeFbAiLrHe%Si AeFbHe%Si Js6Lu%He%Si MnGn%|GuAiAb" HuSlLo%|differ DaFs DaFs1 DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu||activ enabled enrol regist AbJu Ds6Fi" Ds6Mb Ha)As2|otp Lu%Ms6He%Si Lu%Ms6PiDs|expiration expiry LrSmAuAa%|count frequency times velocity Ae%Jn Sl4Jn|MaFu|access device domain ip key sign token DiGfLu% JuPsFu4 LaLuRu Lb"JfJs Me2As% Pu QiPs% SbJq SbJu||response Ls6Da2 SlJu%|Lu2Fg"|hours AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Mi6Fm Ju1Lc LcAa% Le2GnAbJu Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% SrLu)|format Me%Gn%|force window Ag)MfOa6 Bs\' Da( Mi6Fm Mn6Da% RiAu|certificate JeGg6 Lu%Ms6Je|installment instalment AbLo)Jn GnLuMa HuSa)Hn Lu)JuHn) Sa)Hn|qr session HaPiDs HuMe6Ja6Me2As% JfJg%|time AuSa% JuAa%|GiMa GuDa) HnMi" Me"Js2|empty missing CnFa" GuMe%Ji6|below least less minimum GuGa% LuJa6LuLe LuSa OlJi OlMe|call refer Gn%LtLmGa6 Lg%Fa"LmGa6 Me%SjLmGa6|Di6Lt|already AuAeFb AuAg)Mf AuDs6Fi" AuGbLu2 AuJs6Lu% AuLu2As1 AuOeFu Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6Lj%Fm Me6Ja6OeFu|being pending progress DbAu JnSb6 LaMu" LuDi6Mn6 Mu%Sb6 OeFuMn6|cut cutoff maintenance Ma"Le2Mn6 Me1Ae1|cancel OqJi|refund AuOqJi Ga6Ja6OqJi Ga6OqJi GbLu2 Js6Lu%OqJi Lo%AeFb OqJiLmOe6 OqJiSa%Di Sj%Hn)|contract AhLc" JnJnFm MfSr|balance fund Ma%Ai Ma%Lb"|attempt tries JuDi|Je)Me6|method JnDa% Lu2Fg"Ha6Ju"|domestic foreign international local overseas LlAn" SbLl|compliance fraud law risk security suspect DiLm6 HiLa% HnMe6 JaAi JaAu LqSe1 LtJu1|delinquent overdue GuCa2 Lg%Of|SlLiFr|AaLu2 Ju%Oe6 Lc"Me6|exist found CbLg" Me6Hi Mi%Mb Mi%Mf|duplicate LuMn6 MbLmOe6 Mn6Hi"|busy down malfunction Ma6Lb Ri"Mn Si%Ma2|out timeout QaLu1LaLn4|occur Ha)Jb6 Mn6LfFe Mn6LfLiFr Mn6LiFr|unknown La)JnLe3 Me6LtDlMuLa\'Ls%LiFr|LgHnSj"Lu% MiSl||contact Gn%Lt Lg%Fa"|AaJa6AhMj|popup Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|fetch load FiDu6|lost pick retain stolen DiCa% Hg%Mi Hn%Ju) LqMi|underage CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% JfGuGa% Lg%Fg6||GnLs6Da2||accurate correct valid HaFs Li)Ha LrSm Me6Sj"|accept allow permit support DbJa6 Me"Lm6 MfAi6 MuLo% SeLm6|same Di6Lu)|delay MuLg%|Ha)Ji6 Jb6Je6|Fs)Mn6Da% Fs)OqJi Fs)RiAu Lg%Ag)Ls)Bs\' Ls)Mn6Da% Ls)OqJi Ls)RiAu Mn6Da%SaJg5 Oa6Ls)Da( OqJiSaJg5|Qi6Hi|Lu)Ju Lu)JuMe"|other AuQa|match Lu)Ou|avail|authori Ao%Sa% Lu%Aa SeAa|enough sufficient|complet finish Lj%Fm|GbLu2As1Lb" Js6Lu%Ae% Js6Lu%As1Lb" Js6Lu%CbLg"|require Ru)Lm|CaLuJs Gn%LtMe%Sj LfFePiDs Lu OeFu RfLu'

/** A state's sign before that of what a negation makes of it. */
export const opposites = 'SP w­ ¹Q °K ±5 xR GR Z® [R H2 ºz »Y h¯ ¼d ½¤'

/** Signs of what leaves open whether somebody approved. */
export const doubts = 'iy²jzk]{³D@¡^´¢lmµ_£¶¤¾¿·®'

/** Signs of faults, and of a negation by itself; any of them is also {@link anyFault}. */
export const faults = '=dK/.e2E?0F«tu¬fvgP­QR®Y5¯I'
export const anyFault = '*'

/** The signs that reading itself asks for. */
export const negation = 'I'
export const need = '7'
/** Signs of what is told even in a part that says what to do next. */
export const urgent = 'zk]³'
/** States that another state behind them doesn't shield from a negation. */
export const weakStates = 'xHG'

/**
 * Each row: its id, its code's number with the detail (: the id itself), 1 where no money can have moved, its condition,
 * and that of its unclear cases.
 */
export const packedRows =
  'not-initialised,0,2,¨\nscript-broke,1,,©\nquit-tag,2\nfetch,3,,ª ./\nalready-approved,4,,i 4OHxSwb6: !£F8MlNj?0|y 4O-^:6S<g !MC|² O6 !>\nportone-broke,3,2\nwindow-not-opened,0,2\nnot-set-up,0,2\ncancelled-by-customer,2,,9 l_ !*@D|µ !*|9 _ ?\npopup,5,,§ 0±G.\ntime,6,,{ !AJD^m|cb =F !W>mp]|TX F|b * !XH|U <N =|4 F !3w-1`h\nrefund,1,,m|l *;<Oi !>\npoints-used,7,,NM iy !C\noutage,1,,z³¡ !D|´ ./|¶ ./|£ ./2 !3-D|@ * !Dkq]\nin-progress,1+,,j !c2k]\nclosed-hours,1maintenance,,] !-3|c 25Ij !:\nmaintenance,1+,,k|· _250? !8J-1\ncommunication,3,,®|{|D *z¡_ !C;1\ntries,7+,1,L =v|:`pBT =v !>|L ?0\nsetting,0,1,q * !aL.\npassword,7+,1,L *7S !C@G,L !C@\nkey,0,1,X K/P250YRe !@:|Y !-149\nstolen,7+,1,« !<;X\nmeans,0,1,¦r * !E-,r\nmerchant-limit,0,,3 >;V = !-\ninstallment,7+,1,a *>; !.,a\nlimit-or-balance,7+,1,> o d=\nbalance,7+,1,oMN1;4 d !f\nanswer-unreadable,1,,Z^ ZAD¢ *¢|Z * !CW\nmalformed,0,1,C *7[< !Z|W * !B-,^\nlimit,7+,1,> =d02E|;VM4 = !CW\ncertificate,7,1,` *7 !3\nmismatch,7+,1,BUT K/Q !3F=|-1 <x *G !3.?F|9 Q|B G .|B-1T89 ° [\nexpired,7+,1,U *G !3|-Nh F,U !3\nminor,7+,1,¬\nmerchant,0,1,3n *>7 !.B8Q,3n !B8\nforeign-card,7issuer,1,s - *,s -\nphone-blocked,7+,1,8J ?0Eu|8J 25 !:\nsuspended,7+,1,-194AH ?|u|1 0t,?\nunregistered,7+,1,-198 P|­|¯|-H S 7|S R !3,h ¤I|A P\nnot-found-person,7mismatch,1,B *7 !3P\namount-differs,0,,; Q\namount,0,1,; =K/fRe25I0 !.|f 4H,; *7\nauthentication,7,1,-9 G .|: - 205|: .K/250EQ !6I?7H,: *7¤ !6I\nphone-customer,7,1,8J * !.,8J !./@\ngone,0,,46 IR !25/Y|O *\nrisk,7,1,t !/D@\nissuer,7+,1,-1 *g7 !./6|-1 250E !6|A 25E0KI !./<|-1 / !A4.<|g !3@/|-A ¥ !*,-1A ¥|-1 G\ncustomer,7,1,9 * !.\nnumber,0,1,<V[ PRe,<V[ *7\ndeclined,7,1,E !.@|4 Y\nnot-possible,7issuer,1,4 05 !6,4H 250 !6\nnot-accepted,0,1,6 25K0 !./9,6 / !.|* !./:¸\nportone-rejected,0'

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
