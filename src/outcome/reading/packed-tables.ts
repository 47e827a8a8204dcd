// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, Hangul as Latin letters. */
export const packedWords =
  'card PaDs|bank issuer As1Lr6 AuAj% GbLu2Ja Ls%Sb6 MfSrJa PaDsJa SlLo%Ja|account AhMj AjGi" Qi6Ma6 Qi6Ma6Me6Fu|AaJa6AhMj|mdn phone AaLu2Ma JaLe2MaRi% JiLb"Ag)Mf LmAs1Mf Me%Sj Oa"Ju%Me%Sj% Ri%|LuQi6Ja Qi6Ju%Ja|customer force user AiAb" AnGbMa JaLm6Ma SlLo%|cpid merchant mid shop terminal AaGb6Me1 AiAb"Ja Da%Ga) JaLe2Ma Ja6Me1 JmRu6Gi) Le2Of SaLqGi)|AhLc" MfSr|3ds authentic isp La%Ju1Ps)Fu" La%Me%Ag)Mf Lu%Ms6|cvc cvv Gg6Lt Hi%Lu% JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Ju)Gg6 LhAs1Mn MnGu%|password pin HuGu)He%Si RbJsLoDs|otp HiLa%PaDs JeGg6 Lu%Ms6Je|LrSmAuAa%|installment GnLuMa Lu)JuHn) Sa)Hn|credit limit Sa%Di|balance fund Ma%Ai Ma%Lb"|GeCu Me"Fu2As1 PbJu RiLu%Qs|Ja6Rn1Ao% PnRi%|amount As1Lb" Qi6Sj SjRh|Ae%Jn Sl4Jn|tries JuDi|code number Aa3 AnHn% DfLuQe He%Si LaLuDu LgHn LrSg6 Lu)Ma PiDs|field param Au)Lu Gg%Jf Jn4Ma Me6Lt Qs"JnGn%Ma RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sg6Ju"|MaFu|Je)Me6|method JnDa% Lu2Fg"Ha6Ju"|order tid Js6Lu%He%Si MnGn%|request LmOe6 SiOn)|ip key token JuPsFu4 LaLuRu Pu QiPs%|popup Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|fetch load|payment trans transaction AeFb Ag)Mf Ca2Hn Js6Lu% LuOf Lu2As1 MuHn) On)As1|session HuMe6Ja6Me2As% JfJg%|time AuSa% JuAa%|exceed Ce1 OiAj|insufficient GuDa) HnMi"|incorrect invalid wrong DaFs DaFs1 DaFs2 Ga7Mu HuMe6Ja6 Ja6Lq Ja6Lu Ma)Gi4 Qs)|error LfFe LiFr LuJa6|fail unable Ju)Rb|missing CnFa" GuMe%Ji6|restrict Ga%AaCs6 Hn)Aa JnLe3 La%Dl La%Dl1 La%Dl2|declin honor refus reject AeHn AeMe)|suspend JaGa6 Me6Mu Mn6Mu Qa)Ql Qa)Sl RaJa% SbLc" SbMu SrGg%|block HiFr La2Fr MbHa)As2 MfSa% OaDa% Qi6Ma6Me6Fu|expir Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa5|lost pick stolen DiCa% Hg%Mi Hn%Ju) LqMi|fraud suspect HnMe6 JaAi LqSe1 LtJu1|GuCa2 Lg%Of|CaLu GuJe6Cg% Je6Lu% Lg%Fg6|below minimum GuGa% LuSa OlJi|SlLiFr|call refer Gn%LtLmGa6 Lg%Fa"LmGa6 Me%SjLmGa6|||||GnLs6Da2|unauthorized||AbJu Ds6Fi" Ds6Mb Ha)As2|AaLu2 Ju%Oe6 Lc"Me6|match Lu)Ou|valid Li)Ha LrSm Me6Sj"|allow permit support AaCs6 DbJa6 Me"Lm6 MfAi6 MuLo% SeLm6|found Me6Hi Mi%Mb Mi%Mf|Ae1Ms6 Sj"Lu%|response Ls6Da2 SlJu%|Lu2Fg"|JaLm6 JeHuJs LuLm6|Ao%Sa%|Di6Lt|enough|complet Lj%Fm|already AuAg)Mf AuDs6Fi" AuJs6Lu% AuLu2As1 AuOeFu Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu|duplicate LuMn6 MbLmOe6 Mn6Hi"|Di6Lu)|progress JnSb6 LaMu" Mu%Sb6 OeFuMn6|malfunction unavailable Ma6Lb|Ma"Le2Mn6 Me1Ae1|AbJuMe% GaAa1 JuAa%Db JuAa%Mi6Fm Le2GnAbJu Le2GnMi6Fm SrLu)|out timeout QaLu1LaLn4|late MuLg%|communicat connect network send socket CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|db server system CbHn GiDr) Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|Ha)Jb6 Mn6LfFe Mn6LfLiFr Mn6LiFr|format Me%Gn%|Ha)Ji6 Jb6Je6|AuQa La)JnLe3 Me6LtDlMuLa\'Ls%LiFr|cancel OqJi|refund AuOqJi Ga6Ja6OqJi Ga6OqJi GbLu2 Js6Lu%OqJi Lo%AeFb OqJiLmOe6 OqJiSa%Di Sj%Hn)|Fs)Mn6Da% Fs)OqJi Fs)RiAu Lg%Ag)Ls)Bs\' Ls)Mn6Da% Ls)OqJi Ls)RiAu Mn6Da%SaJg5 Oa6Ls)Da( OqJiSaJg5|closed force window Ag)MfOa6 Bs\' Da( Mi6Fm Mn6Da% RiAu|LgHnSj"Lu% MiSl|Qi6Hi|Lu)Ju Lu)JuMe"|cannot no not Gi4 LaCu LaCu% LaCu1 LaCu2 La\' Le3|must please HaFa2 JfLm Ju2JuLi LmGa6 Ru)Lm|again DaJu Gn%Lt Lg%Fa" Ma1Ju MbJuDi|Aa AuLe2 AuQaJaLr CaLuJs Cs% Di Dl Fi Gn%LtMe%Sj LfFePiDs Ls% Lu OeFu OfPs RfLu'

/** The signs of the features, in the order of their words. */
export const signs = '#%&()+-.0123456789:;<=>@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{}~ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒ'

/** A state's sign before that of what a negation makes of it. */
export const opposites = 'ib jc kd lP mT ne oe pf qe rT sg th uO vR'

/** Signs of what leaves open whether somebody approved. */
export const doubts = 'wxyz{}~ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎf'

/** Signs of faults, and of a negation by itself; any of them is also {@link anyFault}. */
export const faults = 'NOPQRSTUVWXYZ[]^_abcdefghÏ'
export const anyFault = '*'

/** The signs that reading itself asks for. */
export const negation = 'Ï'
export const need = 'Ð'
/** States that another state behind them doesn't shield from a negation. */
export const weakStates = 'nro'

/**
 * Each row: its id, its code's number with the detail (: the id itself), 1 where no money can have moved, its condition,
 * and that of its unclear cases.
 */
export const packedRows =
  'not-initialised,0,2,H\nscript-broke,1,,I\nquit-tag,2\nfetch,3,,J RQ\nalready-approved,4,,w KDrnijLE1 !ÌX)9È:z|x KD#Å1Ei>a !9@|y DE !7\nwindow-not-opened,0,2\nnot-set-up,0,2\ncancelled-by-customer,2,,- ÈË !*ÃÂ|Ê !*\npopup,5,,G WmoR\ntime,6,,À !%+ÂÅÉ|À 1|ML NX !A7É|L * !F|5 >: N|K X !.j\nrefund,1,,É|È *;>Dw !7\npoints-used,7issuer,,:9 wx !@\noutage,1,,{ÁÄ !Â|Æ RQ|Í R|Ì RQT !.#Â|Ã * !Â}Bz~\nin-progress,1+,,z !M\nclosed-hours,1maintenance,,~ !#|M TÏz !1\nmaintenance,1+,,}|Î TWV\ncommunication,3,,f|À|Â *{ÄË !@;\ntries,7+,1,314= N_ !7|3 VW\nsetting,0,1,B * !63R\npassword,7+,1,3 *Ði !@Ã,3 !@Ã\nkey,0,1,F PQbT !Ã,F * !Ã\nstolen,7+,1,Y !>;F\nmeans,0,1,(C *,C\nmerchant-limit,0,,. 7;< N !#\ninstallment,7+,1,6 *7; !R,6\nlimit-or-balance,7+,1,7 8 ON\nbalance,7+,1,89:&;K O|8 *\nanswer-unreadable,1,,pÅ p%ÂÇ *Ç|p * !@A\nmalformed,0,1,@ *Ðq> !p|A * !2#,Å\nlimit,7+,1,7 NOWTU|;<9K N !@A,7 !QÃÏ\ncertificate,7,1,4 *Ð\nmismatch,7+,1,25 PQd !.X|#& > *o !.RV\nexpired,7+,1,5 *o !.|#: X,5 !.\nminor,7+,1,]\nmerchant,0,1,.0 *7Ð !R2)d,.0 !2)\nphone-blocked,7+,1,)+ VWTU[\nsuspended,7+,1,#&-K%r V|#&- [|& WZ,V[\nunregistered,7+,1,#&-) b|c,i Ð|% b\nnot-found-person,7mismatch,1,2 *Ð !.b\namount,0,1,; NPQ^eSTÏW !Rd|^ Kr,; *Ð\nauthentication,7,1,1 RPQTd !EÏVÐ,1 *Ð !EÏ\nphone-customer,7,1,)+ * !R,)+ !RQÃ\ngone,0,,KE Ïe !TQ|D *\nissuer,7+,1,#& *aÐ !RQE|#& TWU !E|% TUWPÏ !RQ>|% a|#& Q !%KR>|a !.Ã|K Z,#&% Ñ|Ç #|Z\ncustomer,7,1,- * !RE\nnumber,0,,><Mq *Ð\ndeclined,7issuer,1,U !RÃ\nnot-possible,7issuer,,Kr TW !E\nnot-accepted,0,,E TP,* !RQ1\nportone-rejected,0'

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
  'F500': 49,
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
  | 'phone-blocked'
  | 'suspended'
  | 'unregistered'
  | 'not-found-person'
  | 'amount'
  | 'authentication'
  | 'phone-customer'
  | 'gone'
  | 'issuer'
  | 'customer'
  | 'number'
  | 'declined'
  | 'not-possible'
  | 'not-accepted'
  | 'portone-rejected'
