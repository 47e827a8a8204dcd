// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs, Hangul as Latin letters. */
export const packedWords =
  'card cardholder PaDs|fail unable GuLu%Ms6 Ju)Rb|error issue problem Gn%Mf HuMe6Ja6 LfFe LiFr LuJa6|block locked prohibit restrict As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 HiFr HnObMs6Gg6 Hn)Fc6 La2Fr Ma%Lb"Ms6Gg6 Ma1 MbHa)As2 MfMa"Mn6 MfSa% OaDa% Qi6Ma6Me6Fu SpJi%|account AhMj AjGi" LhAs1 Ma2Mj Qi6Ma6|Ga%AaCs6 Hn)Aa HuSa)Hn JnLe3 La%Dl La%Dl1 La%Dl2|cpid merchant shop store terminal AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) JaLe2Ma Ja6Me1 JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% Ra%GbMa|payment purchase trans transaction withdraw AeFb Ag)Mf AnGb Ca2Hn Ji6As1 Js6Lu% LuOf Lu2As1 MuHn) On)As1||request LmOe6 LtFl SiOn)|contact must please require retry try use HaFa2 JfLm Ju2JuLi LmGa6 Ru)Lm|3ds authentic cavv isp secure GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf Lu%Ms6|db server system CbHn GiDr) Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|mdn mobile phone subscriber AaLu2Ma JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%LmAs1 Ri% SlJe%|buyer customer force shopper user Ag)MfMa AiAb" AnGbMa GuAiAb" HuSlLo% JaLm6Ma LuLm6Ma SlLo%|credit limit Sa%Di|amount currency As1Lb" GbLu2As1Lb" Js6Lu%As1Lb" Qi6Sj SjRh|code data date number Aa3 AnHn% He%Si LaLuDu Lu)Ma PiDs|exceed many over surpass CeGn Ce1 OiAj|acquirer bank honor honour issuer AuAj% GbLu2Ja Ha)As2Ja Ls%Sb6 SlLo%Ja|closed deceased frozen inactive revo stop suspend Ga)Ji GuJaLm6 JaGa6 Ja6Ji" LuAj% Ma2Mj Me6Mu Mn6Mu Qa)Ql Qa)Sl RaJa% RhJk SbLc" SbMu SrGe% SrGg%|address birth cvc cvn cvv dob holder name owner postal zip Gg6Lt Hi%Lu% HuJu)Gg6 JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 JiLrMa Ju)Gg6 LhAs1Mn MnGu%|email field param url Au)Lu Gg%Jf Ja6Rn1 Me6Lt RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi" Sg6Ju"|communicat connect network send socket CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|cannot no not Gi4 LaCu LaCu1 LaCu2 La\' Le3|declin deni deny honor honour refus reject AeHn AeMe) Ha%Fg|expir Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa5|check validat verif Ae1Ms6 Sj"Lu%|possible AaCs6 JaLm6 JeHuJs LuLm6|carrier LuDi6Qi6Ju% LuQi6Ja Qi6Ju%Ja|bad wrong Ga7Mu HnMe" Ma)Gi4 Qs)|activ enabled enrol regist AbJu Ds6Fi" Ds6Mb Ha)As2|password pin HuGu)He%Si RbJsLoDs|point GeCu Me"Fu2As1 PbJu RiLu%Qs|coupon voucher Ja6Rn1Ao% PnRi%|order reference tid AeFbAiLrHe%Si AeFbHe%Si Js6Lu%He%Si MnGn%|access device domain ip key sign token DiGfLu% JuPsFu4 LaLuRu Lb"JfJs Me2As% Pu QiPs% SbJq SbJu|GuAiAb" HuSlLo%|differ DaFs DaFs1 DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu||otp Lu%Ms6He%Si Lu%Ms6PiDs|expiration expiry LrSmAuAa%|count frequency times velocity Ae%Jn Sl4Jn|MaFu|call refer Gn%LtLmGa6 Lg%Fa"LmGa6 Me%SjLmGa6||response Ls6Da2 SlJu%|Lu2Fg"|hours AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Mi6Fm Ju1Lc LcAa% Le2GnAbJu Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% SrLu)|format Me%Gn%|force window Ag)MfOa6 Bs\' Da( Mi6Fm Mn6Da% RiAu|certificate JeGg6 Lu%Ms6Je|installment instalment AbLo)Jn GnLuMa HuSa)Hn Lu)JuHn) Sa)Hn|balance fund Ma%Ai Ma%Lb"|qr session HaPiDs HuMe6Ja6Me2As% JfJg%|time AuSa% JuAa%|GiMa GuDa) HnMi" Me"Js2|empty missing CnFa" GuMe%Ji6|compliance fraud law risk security suspect DiLm6 HiLa% HnMe6 JaAi JaAu LqSe1 LtJu1|below least less minimum GuGa% LuJa6LuLe LuSa OlJi OlMe|Di6Lt|already AuAeFb AuAg)Mf AuDs6Fi" AuGbLu2 AuJs6Lu% AuLu2As1 AuOeFu Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6Lj%Fm Me6Ja6OeFu|being pending progress DbAu JnSb6 LaMu" LuDi6Mn6 Mu%Sb6 OeFuMn6|cut cutoff maintenance Ma"Le2Mn6 Me1Ae1|out timeout QaLu1LaLn4|cancel OqJi|refund AuOqJi Ga6Ja6OqJi Ga6OqJi GbLu2 Js6Lu%OqJi Lo%AeFb OqJiLmOe6 OqJiSa%Di Sj%Hn)|contract AhLc" JnJnFm MfSr|attempt tries JuDi|Je)Me6|method JnDa% Lu2Fg"Ha6Ju"|domestic foreign international local overseas LlAn" SbLl|delinquent overdue GuCa2 Lg%Of|SlLiFr|AaLu2 Ju%Oe6 Lc"Me6|exist found CbLg" Me6Hi Mi%Mb Mi%Mf|duplicate LuMn6 MbLmOe6 Mn6Hi"|busy down malfunction Ma6Lb Ri"Mn Si%Ma2|occur Ha)Jb6 Mn6LfFe Mn6LfLiFr Mn6LiFr|unknown La)JnLe3 Me6LtDlMuLa\'Ls%LiFr|LgHnSj"Lu% MiSl||contact Gn%Lt Lg%Fa"|other AuQa|AaJa6AhMj|popup Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|fetch load|lost pick retain stolen DiCa% Hg%Mi Hn%Ju) LqMi|underage CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% JfGuGa% Lg%Fg6||GnLs6Da2||accurate correct valid HaFs Li)Ha LrSm Me6Sj"|accept allow permit support DbJa6 Me"Lm6 MfAi6 MuLo% SeLm6|same Di6Lu)|delay MuLg%|Ha)Ji6 Jb6Je6|Fs)Mn6Da% Fs)OqJi Fs)RiAu Lg%Ag)Ls)Bs\' Ls)Mn6Da% Ls)OqJi Ls)RiAu Mn6Da%SaJg5 Oa6Ls)Da( OqJiSaJg5|Qi6Hi|Lu)Ju Lu)JuMe"|match Lu)Ou|avail|authori Ao%Sa% Lu%Aa SeAa|enough sufficient|complet finish Lj%Fm|GbLu2As1Lb" Js6Lu%Ae% Js6Lu%As1Lb" Js6Lu%CbLg"|require Ru)Lm|CaLuJs Gn%LtMe%Sj LfFePiDs Lu OeFu RfLu'

/** A state's sign before that of what a negation makes of it. */
export const opposites = 'LR x® ¹S ±K ²5 yT HT [¯ ]T I2 º{ »Z j° ¼f ½¤'

/** Signs of what leaves open whether somebody approved. */
export const doubts = 'kz³l{m^n´D9¡_µ¢op¶`£·¤¾¿¸¯'

/** Signs of faults, and of a negation by itself; any of them is also {@link anyFault}. */
export const faults = '?fK/.g2FA0G¬hv­iwYR®ST¯Z5°E'
export const anyFault = '*'

/** The signs that reading itself asks for. */
export const negation = 'E'
export const need = '7'
/** Signs of what is told even in a part that says what to do next. */
export const urgent = '{m^´'
/** States that another state behind them doesn't shield from a negation. */
export const weakStates = 'yIH'

/**
 * Each row: its id, its code's number with the detail (: the id itself), 1 where no money can have moved, its condition,
 * and that of its unclear cases.
 */
export const packedRows =
  'not-initialised,0,2,©\nscript-broke,1,,ª\nquit-tag,2\nfetch,3,,« ./\nalready-approved,4,,k 4PIyLxd68 !£G:NoOlA0|z 4P-_86L>Y !NC|³ P6 !<\nwindow-not-opened,0,2\nnot-set-up,0,2\ncancelled-by-customer,2,,; o` !*9D|¶ !*|; ` A\npopup,5,,¨ 0²H.\ntime,6,,n !@JD_p|n 8|ed ?G !X<pr^|UQ G|d * !QI|V >O ?|4 G !3x-1aj\nrefund,1,,p|o *=>Pk !<\npoints-used,7,,ON kz !C\noutage,1,,{´¡ !D|µ ./|· ./|£ ./2 !3-D|9 * !Dms^\nin-progress,1+,,l !e2m^\nclosed-hours,1maintenance,,^ !-3|e 25El !8\nmaintenance,1+,,m|¸ `250A !:J-1\ncommunication,3,,¯|n|D *{¡` !C=1\ntries,7+,1,M ?w|8arBU ?w !<|M A0\nsetting,0,1,s * !bM.\npassword,7+,1,M *7L !C9H,M !C9\nkey,0,1,Q K/R250ZTg !98|Z !-14;,Q * !9\nstolen,7+,1,¬ !>=Q\nmeans,0,1,§t * !F-,t\nmerchant-limit,0,,3 <=W ? !-\ninstallment,7+,1,b *<= !.,b\nlimit-or-balance,7+,1,< c f?\nbalance,7+,1,cNO1=4 f !i|c *\nanswer-unreadable,1,,[_ [@D¢ *¢|[ * !CX\nmalformed,0,1,C *7]> ![|X * !B-,_\nlimit,7+,1,< ?f02F|=WN4 ? !CX,< !/9E\ncertificate,7,1,a *7 !3\nmismatch,7+,1,BVU K/S !3G?|-1 >y *H !3.AG|; S|B H .|B-1U:; ± ]\nexpired,7+,1,V *H !3|-Oj G,V !3\nminor,7+,1,­\nmerchant,0,1,3q *<7 !.B:S,3q !B:\nforeign-card,7issuer,1,u - *,u -\nphone-blocked,7+,1,:J A0Fv|:J 25 !8\nsuspended,7+,1,-1;4@I A|v|1 0h,A\nunregistered,7+,1,-1;: R|®|°|-I L 7|L T !3,j ¤E|L 7|@ R\nnot-found-person,7mismatch,1,B *7 !3R\namount-differs,0,,= S\namount,0,1,= ?K/iTg25E0 !.|i 4I,= *7\nauthentication,7,1,-; H .|8 - 205|8 .K/250FS !6EA7I,8 *7¤ !6E\nphone-customer,7,1,:J * !.,:J !./9\ngone,0,,46 ET !25/Z|P *\nrisk,7,1,h !/D9,h\nissuer,7+,1,-1 *Y7 !./6|-1 250F !6|@ 25F0KE !./>|@ Y|-1 / !@4.>|Y !39/|-@ ¥ !*,-1@ ¥|¦ -|-1 H\ncustomer,7,1,; * !.\nnumber,0,1,>W] RTg,>W] *7\ndeclined,7,1,F !.9|4 Z\nnot-possible,7issuer,1,4 05 !6,4I 250 !6\nnot-accepted,0,1,6 25K0 !./;,6 / !.|* !./8¦\nportone-rejected,0'

/** The codes that the rows' numbers mean. */
export const codes = 'request-rejected pg-error user-cancelled network already-paid popup-blocked timed-out declined'

/** What needs no reading, with the row that it means. */
export const marks: Readonly<Record<string, number>> = {
  '결제포기': 2,
  'F1002': 4,
  '결제창호출': 5,
  'NOT_READY': 6,
  'F1001': 6,
  'InvalidMerchantAuth': 6,
  'PAY_PROCESS_CANCELED': 7,
  'kcp:3001': 7,
  'nice_v2:1009': 7,
  'F500': 52,
}

/** The ids of the rows. */
export type RowId =
  | 'not-initialised'
  | 'script-broke'
  | 'quit-tag'
  | 'fetch'
  | 'already-approved'
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
