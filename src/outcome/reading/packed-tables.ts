// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs, Hangul as Latin letters. */
export const packedWords =
  'fail unable GuLu%Ms6 Ju)Rb|card cardholder PaDs|error issue problem Gn%Mf HuMe6Ja6 LfFe LiFr LuJa6|paid payment purchase trans transaction withdraw AeFb Ag)Mf AnGb Ca2Hn Ji6As1 Js6Lu% LuOf Lu2As1 MuHn) On)As1|request LmOe6 LtFl SiOn)||account wallet AhMj AjGi" LhAs1 Ma2Mj Qi6Ma6|3ds authentic cavv isp secure GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf Lu%Ms6|Ga%AaCs6 Hn)Aa HuSa)Hn JnLe3 La%Dl La%Dl1 La%Dl2|block disabled restrict As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 HnObMs6Gg6 Hn)Fc6 La2Fr Ma%Lb"Ms6Gg6 Ma1 MbHa)As2 MfMa"Mn6 MfSa% OaDa% Qi6Ma6Me6Fu SpJi%|contact mandatory must please require retry try use HaFa2 JfLm Ju2JuLi Ju2JuLm LmGa6 Ru)Lm|acceptor cpid merchant shop store terminal AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) JaLe2Ma Ja6Me1 JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% Ra%GbMa|declin deni honor honour refus reject AeHn AeMe) Ha%Fg|db gateway internal server system technical CbHn GiDr) Hg%Sj% Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|mdn mobile phone subscriber AaLu2Ma JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%LmAs1 Ri% SlJe%|code data date number Aa3 Aa3Lu AnHn% DfLuQa He%Si LaLuDu Lu)Ma PiDs|credit limit Sa%Di|exceed many over surpass CeGn Ce1 OiAj|check validat verif Ae1Ms6 Sj"Lu%|communicat connect network send CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|acquirer bank honor honour issuer AuAj% GbLu2Ja Ha)As2Ja Ls%Sb6 PaDsJa SlLo%Ja|buyer customer force member shopper user Ag)MfMa AiAb" AnGbMa GuAiAb" HuSlLo% JaLm6Ma LuLm6Ma SlLo%|email field header param url Au)Lu Gg%Jf Ja6Rn1 Me6Lt RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi" Sg6Ju"|bad wrong Ga7Mu HnMe" Ma)Gi4 Qs)|closed deceased frozen inactive revo stop suspend GuJaLm6 JaGa6 Ja6Ji" LuAj% Ma2Mj Me6Mu Mn6Mu Qa)Ql Qa)Sl RaJa% RhAu RhJk SbLc" SbMu SrGe% SrGg%|expir Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa5|possible AaCs6 JaLm6 JeHuJs LuLm6|cannot no not Gi4 LaCu LaCu1 LaCu2 La\' Le3|amount currency As1Lb" GbLu2As1Lb" Js6Lu%As1Lb" Qi6Sj SjRh|Oa7Ls)JnLe3|carrier LuDi6Qi6Ju% LuQi6Ja Qi6Ju%Ja|otp Lu%Ms6He%Si Lu%Ms6PiDs|order tid AeFbHe%Si Js6Lu%He%Si MnGn%|time AuSa% JuAa%|GuAiAb" HuSlLo%|differ DaFs DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu|password pin HuGu)He%Si RbJsLoDs|expiration expiry LrSmAuAa% LrSmAuSa%|access device ip key sign token JuPsFu4 LaLuRu Lb"JfJs Me2As% Pu QiPs% SbJq|activ enabled enrol regist AbJu Ds6Fi" Ds6Mb Ha)As2|receiv reply respon Ls6Da2 SlJu%|format Me%Gn%|chargeback refund revers void Ga6Ja6OqJi GbLu2 Hi"An Lo%AeFb OqJiSa%Di Sj%Hn)|address birth cvc cvn cvv dob holder name owner postal zip Gg6Lt Hi%Lu% HuJu)Gg6 JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 JiLrMa Ju)Gg6 LhAs1Mn MnGu%|installment instalment AbLo)Jn GnLuMa HuSa)Hn Lu)JuHn) Sa)Hn|point GeCu Me"Fu2As1 PbJu RiLu%Qs|count frequency times velocity Ae%Jn Sl4Jn|low GiMa GuDa) HnMi" Me"Js2|blacklist compliance fds fraud law risk security suspect CiOn) HiLa% HnMe6 Hs)Fb" JaAi JaAu LqSe1 LtJu1 LuJa6AeFb|below least minimum GuGa% LuJa6LuLe LuSa OlJi OlMe|call refer Gn%LtLmGa6 Lg%Fa"LmGa6 Me%SjLmGa6||Lu2Fg"|Di6Lt|cut cutoff maintenance Ma"Le2Mn6 Me1Ae1|cancel OqJi|force window Ag)MfOa6 Bs\' Da( Mn6Da% RiAu|contract AhLc" JnJnFm MfSr|balance fund Ma%Ai Ma%Lb"|coupon voucher Ja6Rn1Ao% PnRi%|attempt tries JuDi|MaFu|Je)Me6|method JnDa% Lu2Fg"Ha6Ju"|domestic foreign international local SbLl|GuCa2 Lg%Of|exist found CbLg" Me6Hi Mi%Mb Mi%Mf|already AuAeFb AuDs6Fi" AuJs6Lu% AuLu2As1 AuOeFu Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6OeFu|duplicate twice LuMn6 MbLmOe6 Mn6Hi"|await being pending processing progress queue review still waiting DbAu JnSb6 LaMu" Me2Jn Mu%Sb6 OeFuMn6 Sj"Lu%Mn6|down inoperative malfunction Ma6Lb Ri"Mn|hours AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Mi6Fm Ju1Lc Le2GnAbJu Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% SrLu)|out timeout QaLu1LaLn4|occur Ha)Jb6 Mn6LfFe Mn6LfLiFr Mn6LiFr|may processed undefined unexpected unknown La)JnLe3 LgHnSj"Lu% Me6LtDlMuLa\'Ls%LiFr|inquir lookup retriev MiSl||contact Gn%Lt Lg%Fa"|AaJa6AhMj|certificate JeGg6 Lu%Ms6Je|popup Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|fetch load FiDu6|qr session HaPiDs HuMe6Ja6Me2As% JfJg%|missing CnFa" GuMe%Ji6|counterfeit lost pick retain stolen DiCa% Hg%Mi Hn%Ju) LqMi|CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% JfGuGa% Lg%Fg6|SlLiFr||GnLs6Da2||accurate correct valid HaFs Li)Ha LrSm Me6Sj"|same Di6Lu)|delay late took MuLg%|Jb6Je6|Fs)OqJi Lg%Ag)Ls)Bs\' Ls)OqJi Mn6Da%SaJg5 Oa6Ls)Da( OqJiSaJg5|callback deliver notif webhook CiQu Qi6Hi Qi6Mu|unable Lu)Ju Sg%Mb|other AuQa|AaLu2 Ju%Oe6 Lc"Me6|match Lu)Ou|accept allow permit support DbJa6 Me"Lm6 MfAi6 MuLo% SeLm6|avail|authori Ao%Sa% Lu%Aa SeAa|enough suff|captur AaDlLe5 Ag)MfDlLe5 Bs:Ca Js6Lu%DlLe5 Lj%Fm Ls%DlLe5 LuDlLe5 On)As1DlLe5|success|approved charged|complet|outcome result stat Ag)Aj Ja6QbFs)|partial settle GbLu2As1Lb" HnHn% Js6Lu%As1Lb" Js6Lu%CbLg" Me6Ja%|require Ru)Lm|later CaLuJs Gn%LtMe%Sj LfFePiDs Lj%FmSa)Jn Lu Lu2CuDa OeFu RfLu'

/** A state's sign before that of what a negation makes of it. */
export const opposites = 'TO ·¬ ¸P ¯D ¹2 pJ ?J U­ bJ G5 ºt »a c® ¼] ¿9 Àz ½z ¾-'

/** Signs of what leaves open whether somebody approved. */
export const doubts = 'qr°stduv±@:wV²xÁeW³fy´zÂÃµ­½¾¿'

/** Signs of faults, and of a negation by itself; any of them is also {@link anyFault}. */
export const faults = '>]D/-¨59E6F©^oª_«`O¬PJ­a2®H'
export const anyFault = '*'

/** The signs that reading itself asks for. */
export const negation = 'H'
export const need = '7'
/**
 * Each row: its id, its code's number with the detail (: the id itself), 1 where no money can have moved, its condition,
 * and that of its unclear cases.
 */
export const packedRows =
  'not-initialised,0,2,¤\nscript-broke,1,,¥\nquit-tag,2\nfetch,3,,¦ -/\nalready-approved,4,,q 0MGpT1 !yF;ZeisEW|r 0MV41T`|° M1\nportone-broke,3,2\nwindow-not-opened,0,2\nnot-set-up,0,2\ncancelled-by-customer,2,,B ef !*:@|³ !*|B f E\npopup,5,,£ 6-\ntime,6,,v !@VW|N >F !Wju|LS F|§ * !SG|R < >|0 F !.c\nrefund,1,,W|e * !=\npoints-used,7,,iZ qr !C\noutage,1,,t±w !@|² -/|´ -/|y -/5 !8.@|: * !@dl\nin-progress,1+,,s !Nd\nclosed-hours,1maintenance,,u !.8|N 52H\nmaintenance,1+,,d|µ 5 !;.3\ncommunication,3,,­|v|@ *twf !CI\ntries,7+,1,Q >«|4jL? > !=|Q 6\nsetting,0,1,l * !Y-\npassword,7+,1,Q *7 !C:?,Q !C:\nkey,0,1,S D/O2J !:4|S P !:0|a !.0\nstolen,7+,1,© !<I\nmeans,0,1,¡m * !9-,m !9-\nmerchant-limit,0,,8 =[ > !.\ninstallment,7+,1,Y * !-,Y\nlimit-or-balance,7+,1,= h ]\nbalance,7+,1,hZ0 ] !_=\nanswer-unreadable,1,,UV U@x *x|U * !Ck\nmalformed,0,1,C *7b< !U-|k * !X.,V|C -\nlimit,7+,1,= >]69 !N|I[0 > !N,= >\ncertificate,7,1,¢ *7 !8\nmismatch,7+,1,XRL D/P !F|.3 <p *? !8-EF^|B P|L ? -|3L ¯ b\nexpired,7+,1,R *? !8|.c F,R !8\nminor,7+,1,ª\nmerchant,0,1,8g *=7 !-;,8g !;\nforeign-card,7issuer,1,n . *,n .\nphone-blocked,7+,1,;K E69o|; 52 !4,K 52 !4\nsuspended,7+,1,.3B E|0G E !AK|o|3 6^,E !M\nunregistered,7+,1,.3B; O|¬|®|G T 7|T J,c zH|A O\nnot-found-person,7mismatch,1,X *7 !O\namount-differs,0,,I P\namount,0,1,I D/_J2H !-|_ 0G,I *7\nauthentication,7,1,4 ? /|. ? -|4 . 5|4 -D5269P !1H7G,4 *7z !1H\nphone-customer,7,1,;K * !-,;K !-/:\ngone,0,,01 HJ !2/69|M *\nrisk,7,1,^ !/@:\nissuer,7+,1,.3 *`7 !-/14|.3 5269 !1|A 29DH !-/<|.3 / !A0-<|` !8:/|.A { !*,.3A {|.3 ?|A * !-/<\ncustomer,7,1,B 526JD/a !-,B * !-\nnumber,0,1,< OJ¨,<[b *7\ndeclined,7,1,9 !-:1|0 a,9\nnot-possible,7issuer,1,0 62 !1,0G 526 !1\nnot-accepted,0,1,1 52D !-/,1 / !-|* !-/4¶\nportone-rejected,0'

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
