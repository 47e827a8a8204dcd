// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs, Hangul as Latin letters. */
export const packedWords =
  'fail unable GuLu%Ms6 Ju)Rb|card cardholder pan PaDs|error problem Gn%Mf HuMe6Ja6 LfFe LfFeHe%Si LfFePiDs LiFr LiFrPiDs LuJa6|operation paid payment purchase trans transaction withdraw AeFb Ag)Mf AnGb Ji6As1 Js6Lu% LuOf Lu2As1 MuAs2 MuHn) On)As1|3ds ars authentic cavv identif identit isp login secure GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf LuMn6Lu%Ms6 Lu%Ms6|account acct AhMj AjGi" LhAs1 Ma2Mj|request LmOe6 SiOn)|Ga%AaCs6 Ga%JaLm6 Ga%Lu2Fg" Hn)Aa Hn)Cs6 HuSa)Hn JnLe3 La%Dl La%Dl1 La%Dl2 Me%Lm6|accepter acceptor cp merchant store terminal AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) JaLe2Ma Ja6Me1 JeHsGi) JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% QeGuCe) Ra%GbMa|block disabled locked restrict AmOf As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 HnObMs6Gg6 Hn)Fc6 La2Fr Ma1 MbHa)As2 MfMa"Mn6 MfSa% Mu)Ao% OaDa% Qi6Ma6Me6Fu SpJi%|contact mandatory must please require try use HaFa2 JfLm Ju2JuLi Ju2JuLm LmGa6 Ru)Lm|check confirm validat verif Ae1Ms6 Sj"Lu%|abnormal bad extra forbid malform wrong HnMe" Ma)Gi4 Qs)||code date id mid number pan Aa3 AnHn% He%Si LaLuDu Lu)Ma PiDs|declin deni refus reject AeHn AeMe)|bank honor honour issuer van AbJe)Me1 AuAj% GbLu2Ja Ha)As2Ja Ls%Sb6 MuMe1 PaDsJa SlLo%Ja|mdn mobile phone subscriber AaLu2Ma JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%LmAs1 Ri%|buyer cardholder customer force member payer shopper user Ag)MfMa AiAb" AnGbMa GuAiAb" HuSlLo% JaLm6Ma Ju)Me" LuLm6Ma SlLo%|exceed excess over past reached surpass too CeGn Ce1 OiAj Ps2|credit limit Sa%Di|expir Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa% MuCa5|acquirer conver db gateway hardware host internal server system technical CbHn GiDr) Hg%Sj% Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|access hash ip key sign DuHaLuJs JeGg6Aa3 LaLuRu Lb"JfJs Lu%Ms6Pu Pu SbJq SbJu|blacklist compliance fds fraud risk security suspect suspic CiOn) DiLm6 HiLa% HnMe6 Hs)Fb" JaAu LqSe1 LtJu1 LuJa6AeFb|possible used AaCs6 JaLm6 LuLm6|communicat connect network send socket CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|amount currency As1Lb" GbLu2As1Lb" HnAaJf Js6Lu%As1Lb" Qi6Sj SjRh|order tid AeFbHe%Si Js6Lu%He%Si MnGn%|absent nonexist such unknown Oa7Ls)JnLe3|email field header input json param url AnGbMaGg6 Au)Lu Gg%Jf Ja6Rn1 Me6Lt RaFaGfQe RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi" Sg6Ju"|time AuSa% JuAa%|closed deceased frozen inactive revo stop suspend terminated warm Ga)Ji GnAeFb GuJaLm6 He2Me" JaAi JaGa6 Ja"Mf Ja6Ji" Ju%Lm6Hn)Fc6 LuAj% Ma2Mj Me6Mu MiAuAg6Hi Mn6Mu Qa)Ql Qa)Sl RaJa% RhAu RhJk SbLc" SbMu SrGe% SrGg%|service JeHuJs Le2Gn|receiv reply respon FuQe% Ls6Da2 SlJu%|cannot no not Gi4 LaCu LaCu1 LaCu2 La\' Le3|address avs bin birth ci cvc cvn cvv dob name owner postal zip Gg6Lt Hi%Lu% JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 Ju%Hn% Ju)Gg6 LhAs1Mn MnGu%|password pin secret HuGu)He%Si HuHe% RbJsLoDs|otp Lu%Ms6He%Si Lu%Ms6PiDs|coupon Ja6Rn1Ao% PnRi%|GuAiAb" HuSlLo%|differ DaFs1 DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu QaLu%|Qi6Ju%Ja Qi6Ju%SlJa|balance fund money MaAs1 Ma%Ai Ma%Lb"|Me%Gn%|activ enabled enrol regist AbJu AbQi6 Ds6Fi" Ds6Mb Ha)As2 Lg%Ah Lg%Di6|Mi6Fm|exp expiration expiry LrSmAuAa% LrSmAuSa%|point GeCu Me"Fu2As1 On6Me% RiLu%Qs|method JnDa% Lu2Fg"Ha6Ju"|low GiMa GuDa) HnMi" Ma"Js2 Me"Js2|below minimum range small GuGa% He1Lq LuJa6LuLe LuSa Me"Ls1 OlJi OlMe|call refer AeFbLmGa6 Gn%LtLmGa6 JaLm6LmGa6 Lg%Fa"LmGa6 LuLm6LmGa6 Me%SjJs6Lu% Me%SjLmGa6|LaCu1 LaCu2 Le3|Di6Lt|cut cutoff maint Ma"Le2Mn6 Me1Ae1|cancel OqJi|chargeback refund revers void Ga6Ja6OqJi GbLu2 Hi"An Lo%AeFb OqJiSa%Di Sj%Hn)|instal GnLuMa HuSa)Hn Sa)Hn|count times velocity Ae%Jn SlJn Sl4Jn|attempt JuDi LiFrSl4Jn|format|token Me2As% QiPs%|domestic foreign international overseas SbLl||exist found Me6Hi Mi%Mb Mi%Mf|Lu2Fg"|timeout QaLu1LaLn4|force window Bs\' Da( Mn6Da% RiAu|inquir lookup retriev MiSl|contract AhLc" GuSg2Lt MfSr|Jn4Ma MaFu Qs"JnGn%Ma|Je)Me6|missing CnFa" GuMe%Ji6|counterfeit hot lost stolen DiCa% Hg%Mi Hn%Ju) Ju%AiMe2Jn LqMi|GuCa2 Lg%Of Lg%OfCbLg"|already Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6OeFu|duplicate twice LuMn6 Mn6Hi"|same similar Di6Lu)|await being pending processing progress queue review still waiting DbAu Je%Sb6 JnSb6 LaMu" Me2Jn Mu%Sb6 OeFuMn6|down inoperative malfunction overload Ma6Lb Ri"Mn|hours AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Ll JuAa%Mi6Fm Ju1Lc Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% SrGn SrLu)|occur Ha)Jb6 Mn6LfFe Mn6LiFr|may processed undefined unexpected unknown La)JnLe3 LgHnSj"Lu% Me6LtDlMuLa\'Ls%LiFr|contact Gn%Lt Lg%Fa"|action other|AaJa6AhMj|authentic login|He%SiLuDi6 He2Lu% Je%Hn) LlAn"Lu%|3ds ars secure|JeGg6 Lu%Ms6Je|Lu)JuHn)|country type LrSg6 Mi6Fr|popup Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|fetch load FiDu6|qr session HuMe6Ja6Me2As% JfJg%|keep pick retain|age minor CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% Lg%Fg6 Oe6JiCg%|Lg%Ji" SlLiFr SlLuJa6|GuAaLu2Ma|||accurate correct valid HaFs Li)Ha LrSm Me6Sj"|DfLuQe MaFm|authori eligib Ao%Sa% Lu%Aa SeAa|AuAeFb AuAg)Mf AuJs6Lu% AuOeFu|delay late took MuLg%|Jb6Je6||result stat Ag)Aj Ja6QbFs)|Fs)OqJi Lg%Ag)Ls)Bs\' Ls)OqJi Mn6Da%SaJg5 Oa6Da( Oa6Ls)Da( OqJiSaJg5|callback notif webhook CiQu Qi6Hi Qi6Mu|registration unable Ds6Ds6 Lu)JuLuLm6 Lu)JuMe" MbAeFb Sg%Mb|AaLu2 Ju%Oe6 Lc"Me6|match Lu)Ou|accept allow permit support MfAi6 MuLo% SeLm6|intend DbJa6 Me"Lm6|avail reach|enough suff On6Hn%|captured AaDlLe5 Ag)MfDlLe5 Bs:Ca Js6Lu%DlLe5 Lj%Fm Ls%DlLe5 LuDlLe5 On)As1DlLe5|success|approved charged honor honour|complet process|settle CbLg" GbLu2As1Lb" HnHn% Js6Lu%As1Lb" Me6Ja%|require Ru)Lm|later CaLuJs Gn%LtMe%Sj Lj%FmSa) Lj%FmSa)JnLe3 Lu Lu2CuDa Ma1Ju OeFu RfLu'

/** A state's sign before that of what a negation makes of it. */
export const opposites = 'ZU Æ¸ ÇV »9 È: É4 N4 oJ 8J ¼Á O¹ pJ F4 Ê£ ½n dº Ë` Î< Ï[ Ì[ Í-'

/** Signs of what leaves open whether somebody approved. */
export const doubts = 'z¾{¡¢£e¤q¿GC¥ÀÁ¦ÂfgÃrsÄ[ÐÑÅ¹ÌÍÎ'

/** Signs of faults, and of a negation by itself; any of them is also {@link anyFault}. */
export const faults = '@`9/-w4<M6BxµEy¶a·bU¸VcJ¹n:ºP'
export const anyFault = '*'

/** The signs that reading itself asks for. */
export const negation = 'P'
export const need = '7'
export const stranger = 'ª'
export const number = ';'
/**
 * Each row: its id, its code's number with the detail (: the id itself), 1 where no money can have moved, its condition,
 * and that of its unclear cases.
 */
export const packedRows =
  'not-initialised,0,2,±\nscript-broke,1,,²\nquit-tag,2\nfetch,3,,³ -/\nalready-approved,4,,z 0IFoZ3 !sB>^fT¢Mg|{ 0IY13Zb|¾ !f|¡ I3|¡ 0 !4R\nportone-broke,3,2\nwindow-not-opened,0,2\nnot-set-up,0,2\ncancelled-by-customer,2,,? fr !*CG|Ã !*|? r M\npopup,5,,° 6-\ntime,6,,q !GYg=C|q 1|L [ !F0|L @B !gj¤O|SDl B|´ *[ !DF|] ; @|0 B !.d_2\nrefund,1,,g|f * !A\npoints-used,7,,T^ z{ !K\noutage,1,,£¿¥ !Ge|À -/ !G|Ä -/|s -/ !5G|s 4 !5.G|C * !Gev\nin-progress,1+,,¢ !Le/-\nclosed-hours,1maintenance,,¤ !.5|L 4:P\nmaintenance,1+,,e|Å 4 !>.2\ncommunication,3,,¹|O @|q|G *£¥r !KH\ntries,7+,1,RS @·|1jQ8 @ !AL|R 6,j @\nsetting,0,1,v * !h-E2\npassword,7+,1,R *7 !KC8D,R !KCD\nkey,0,1,D 9U:Jw/c !C1S|D 8 -|D V<4 !0.=|n !.01,D 6|l *\nstolen,7+,1,x !;H-|x . !-|µ !B6\nmeans,0,1,©_ * !<-B,_ !<-B\nmerchant-limit,0,,5 Ai @ !.\ninstallment,7+,1,h * !-|® * !-A,h\nlimit-or-balance,7+,1,A X `\nbalance,7+,1,X @ !A|X^02. ` !aA\nanswer-unreadable,1,,O * !u\nmalformed,0,1,K *7p; !O-|u * !QR|k ; *|kY K3 * !O|Y J !OI0,Yk|K -\nlimit,7+,1,A @`6< !L|H 6|Hi0 @ !La,A @\ncertificate,7,1,­ *7 !5\nmismatch,7+,1,Q]S 9/V !B5D|.2T ;o *8 !5-MBEIX|2 Jc !.5Q|8 ; 9|?>2 V|2S » p|S 8 -|. 8 9|E ; 9/V-\nexpired,7+,1,] *8 !5|.T2_d B,] !5\nminor,7+,1,¶\nmerchant,0,1,5t *A !->bE|5 1 - !=|5 8Z 7,5t !>E\nforeign-card,7issuer,1,m . *|m 46 !5=,m .\nphone-blocked,7+,1,>W M6<y|> 4: !1,W 4: !1\nsuspended,7+,1,.2? M|0FN M !=WE|y|2 6,M !IE\nunregistered,7+,1,.T2?>1d U|¸|º|F. Z 7|Z J,d [P7|= U\nnot-found-person,7mismatch,1,Q *7 !UE\namount-differs,0,,H V\namount,0,1,H 9/aJ:P !-|H 7 !8|a 0F,H *7\nauthentication,7,1,1 8 /|. 8 -|1 . 4|1 -94:6<V !3P7FNª|1 ¬? -946< !3P7FN,1 *7[ !3P\nphone-customer,7,1,>W * !-|« >?Q !.-/,>W !-/C\ngone,0,,03 PJ !:/6<¦|I *\nrisk,7,1,E !/GC\nissuer,7+,1,.2 *b7 !-/31|.2 4:6< !3|= :<9 !-/;|.2 / !=0-;|b !5C/|.= § !*,.2= §7|.2 8|= * !-/;\ncustomer,7,1,? c !-10|? o / !0|? 4:6J9n` !-1,? *7 !-\nnumber,0,1,;¯ UJw9/ !½OIlX,;ip *7\ndeclined,7,1,^T 4c !-|< !-C3|0 n,<\nnot-possible,7issuer,1,0 6: !3N/¨,0F 4:6 !3N|N 4\nnot-accepted,0,1,3 ¼ /|3 4:9 !-/|3 8 - !0|N U9 !0,3 / !-|* !-/1¨¦Á[Â\nportone-rejected,0'

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
