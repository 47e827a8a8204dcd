// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs, Hangul as Latin letters. */
export const packedWords =
  'fail unable GuLu%Ms6 Ju)Rb|card cardholder pan PaDs|error problem Gn%Mf HuMe6Ja6 LfFe LfFeHe%Si LfFePiDs LiFr LiFrPiDs LuJa6|operation paid payment purchase trans transaction withdraw AeFb Ag)Mf AnGb Ji6As1 Js6Lu% LuOf Lu2As1 MuHn) On)As1|3ds authentic cavv identif identit isp login secure GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf Lu%Ms6|request LmOe6 SiOn)|Ga%AaCs6 Ga%JaLm6 Ga%Lu2Fg" Hn)Aa Hn)Cs6 HuSa)Hn JnLe3 La%Dl La%Dl1 La%Dl2 Me%Lm6|account acct AhMj AjGi" LhAs1 Ma2Mj|accepter acceptor cp merchant store terminal AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) JaLe2Ma Ja6Me1 JeHsGi) JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% QeGuCe) Ra%GbMa|block disabled locked restrict AmOf As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 He2Me" HnObMs6Gg6 Hn)Fc6 La2Fr Ma1 MbHa)As2 MfMa"Mn6 MfSa% Mu)Ao% OaDa% Qi6Ma6Me6Fu SpJi%||check confirm validat verif Ae1Ms6 Sj"Lu%|contact mandatory must please require try use HaFa2 JfLm Ju2JuLi Ju2JuLm LmGa6 Ru)Lm|abnormal bad extra forbid malform wrong HnMe" Ma)Gi4 Qs)|code date id mid number pan Aa3 AnHn% He%Si LaLuDu Lu)Ma PiDs|declin deni refus reject AeHn AeMe)|bank honor honour issuer van AbJe)Me1 AuAj% GbLu2Ja Ha)As2Ja Ls%Sb6 MuMe1 PaDsJa SlLo%Ja|mdn mobile phone subscriber AaLu2Ma JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%LmAs1 Ri%|buyer cardholder customer force member payer shopper user Ag)MfMa AiAb" AnGbMa GuAiAb" HuSlLo% JaLm6Ma Ju)Me" LuLm6Ma SlLo%|exceed excess over past reached surpass too CeGn Ce1 OiAj|expir Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa% MuCa5|acquirer conver db gateway hardware host internal server system technical CbHn GiDr) Hg%Sj% Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|credit limit Sa%Di|compliance fds fraud risk security susp CiOn) DiLm6 HiLa% HnMe6 Hs)Fb" JaAu LqSe1 LtJu1 LuJa6AeFb|possible used AaCs6 JaLm6 LuLm6|communicat connect network send socket CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|amount currency As1Lb" GbLu2As1Lb" HnAaJf Js6Lu%As1Lb" Qi6Sj SjRh|order tid AeFbHe%Si Js6Lu%He%Si MnGn%|absent such unknown Oa7Ls)JnLe3|email field header input json param url AnGbMaGg6 Au)Lu Gg%Jf Ja6Rn1 Me6Lt RaFaGfQe RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi" Sg6Ju"|access hash ip key sign DuHaLuJs JeGg6Aa3 LaLuRu Lb"JfJs Lu%Ms6Pu Pu SbJq SbJu|time AuSa% JuAa%|closed deceased frozen inactive revo stop suspend warm Ga)Ji GnAeFb GuJaLm6 JaAi JaGa6 Ja"Mf Ja6Ji" Ju%Lm6Hn)Fc6 LuAj% Ma2Mj Me6Mu MiAuAg6Hi Mn6Mu Qa)Ql Qa)Sl RaJa% RhAu RhJk SbLc" SbMu SrGe% SrGg%|JeHuJs Le2Gn|receiv reply respon FuQe% Ls6Da2 SlJu%|cannot no not Gi4 LaCu LaCu1 LaCu2 La\' Le3|address avs bin birth cvc cvn cvv dob name owner postal zip Gg6Lt Hi%Lu% JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 Ju%Hn% Ju)Gg6 LhAs1Mn MnGu%|password pin secret HuGu)He%Si HuHe% RbJsLoDs|GuAiAb" HuSlLo%|differ DaFs1 DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu QaLu%|Qi6Ju%Ja|otp Lu%Ms6He%Si Lu%Ms6PiDs|Me%Gn%|activ enabled enrol regist AbJu AbQi6 Ds6Fi" Ds6Mb Ha)As2 Lg%Ah Lg%Di6|Mi6Fm|exp expiration expiry LrSmAuAa% LrSmAuSa%|balance fund money MaAs1 Ma%Ai Ma%Lb"|point GeCu Me"Fu2As1 On6Me% RiLu%Qs|method JnDa% Lu2Fg"Ha6Ju"|low GiMa GuDa) HnMi" Ma"Js2 Me"Js2|below minimum range small GuGa% He1Lq LuJa6LuLe LuSa Me"Ls1 OlJi OlMe|call refer AeFbLmGa6 Gn%LtLmGa6 JaLm6LmGa6 Lg%Fa"LmGa6 LuLm6LmGa6 Me%SjJs6Lu% Me%SjLmGa6|LaCu1 LaCu2 Le3|Di6Lt|cut cutoff maintenance Ma"Le2Mn6 Me1Ae1|cancel OqJi|chargeback refund revers void Ga6Ja6OqJi GbLu2 Hi"An Lo%AeFb OqJiSa%Di Sj%Hn)|instal GnLuMa HuSa)Hn Sa)Hn|coupon Ja6Rn1Ao% PnRi%|count times velocity Ae%Jn Sl4Jn|attempt JuDi LiFrSl4Jn|format|token Me2As% QiPs%|domestic foreign international overseas SbLl||exist found Me6Hi Mi%Mb Mi%Mf|Lu2Fg"|timeout QaLu1LaLn4|force window Bs\' Da( Mn6Da% RiAu|inquir lookup retriev MiSl|contract AhLc" GuSg2Lt MfSr|Jn4Ma MaFu Qs"JnGn%Ma|Je)Me6|missing CnFa" GuMe%Ji6|counterfeit hot lost stolen DiCa% Hg%Mi Hn%Ju) Ju%AiMe2Jn LqMi|GuCa2 Lg%Of Lg%OfCbLg"|already Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6OeFu|duplicate twice LuMn6 Mn6Hi"|same similar Di6Lu)|await being pending processing progress queue review still waiting DbAu JnSb6 LaMu" Me2Jn Mu%Sb6 OeFuMn6|down inoperative malfunction Ma6Lb Ri"Mn|hours AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Ll JuAa%Mi6Fm Ju1Lc Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% SrGn SrLu)|occur Ha)Jb6 Mn6LfFe Mn6LiFr|may processed undefined unexpected unknown La)JnLe3 LgHnSj"Lu% Me6LtDlMuLa\'Ls%LiFr|contact Gn%Lt Lg%Fa"|AaJa6AhMj|authentic login|He%SiLuDi6 He2Lu% Je%Hn) LlAn"Lu%|3ds secure|JeGg6 Lu%Ms6Je|Lu)JuHn)|country type LrSg6 Mi6Fr|popup Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|fetch load FiDu6|qr session HuMe6Ja6Me2As% JfJg%|keep pick retain|age minor CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% Lg%Fg6 Oe6JiCg%|Lg%Ji" SlLiFr SlLuJa6|GuAaLu2Ma|||accurate correct valid HaFs Li)Ha LrSm Me6Sj"|DfLuQe MaFm|authori eligib Ao%Sa% Lu%Aa SeAa|AuAeFb AuAg)Mf AuJs6Lu% AuOeFu|delay late took MuLg%|Jb6Je6||result stat Ag)Aj Ja6QbFs)|Fs)OqJi Lg%Ag)Ls)Bs\' Ls)OqJi Mn6Da%SaJg5 Oa6Da( Oa6Ls)Da( OqJiSaJg5|callback notif webhook CiQu Qi6Hi Qi6Mu|unable Lu)JuLuLm6 Lu)JuMe" MbAeFb Sg%Mb|action|AaLu2 Ju%Oe6 Lc"Me6|match Lu)Ou|accept allow permit support MfAi6 MuLo% SeLm6|intend DbJa6 Me"Lm6|avail reach|enough suff On6Hn%|captured AaDlLe5 Ag)MfDlLe5 Bs:Ca Js6Lu%DlLe5 Lj%Fm Ls%DlLe5 LuDlLe5 On)As1DlLe5|success|approved charged honor honour|complet process|settle CbLg" GbLu2As1Lb" HnHn% Js6Lu%As1Lb" Me6Ja%|require Ru)Lm|later CaLuJs Gn%LtMe%Sj Lj%FmSa) Lj%FmSa)JnLe3 Lu Lu2CuDa Ma1Ju OeFu RfLu'

/** A state's sign before that of what a negation makes of it. */
export const opposites = 'XS Æ· ÇT º: È7 É3 N3 oI 8I »À O¸ pI E3 Ê£ ¼n c¹ Ë_ Î< ÏY ÌY Í-'

/** Signs of what leaves open whether somebody approved. */
export const doubts = 'z½{¡¢£d¤q¾FB¥¿À¦ÁefÂrsÃYÐÑÄ¸ÌÍÎ'

/** Signs of faults, and of a negation by itself; any of them is also {@link anyFault}. */
export const faults = '@_:/-w3<M6Ax´Dyµ`¶aS·TbI¸n7¹P'
export const anyFault = '*'

/** The signs that reading itself asks for. */
export const negation = 'P'
export const need = '9'
export const stranger = '©'
export const number = ';'
/**
 * Each row: its id, its code's number with the detail (: the id itself), 1 where no money can have moved, its condition,
 * and that of its unclear cases.
 */
export const packedRows =
  'not-initialised,0,2,°\nscript-broke,1,,±\nquit-tag,2\nfetch,3,,² -/\nalready-approved,4,,z 0HEoX2 !sA>]eh¢Mf|{ 0HW12Xa|½ !e|¡ H2|¡ 0 !3R\nportone-broke,3,2\nwindow-not-opened,0,2\nnot-set-up,0,2\ncancelled-by-customer,2,,? er !*BF|Â !*|? r M\npopup,5,,¯ 6-\ntime,6,,q !FWf=B|q 1|L Y !E0|L @A !fj¤O|VKl A|³ *Y !KE|Z ; @|0 A !.c^4\nrefund,1,,f|e * !C\npoints-used,7,,h] z{ !J\noutage,1,,£¾¥ !Fd|¿ -/ !F|Ã -/|s -/ !5F|s 3 !5.F|B * !Fdv\nin-progress,1+,,¢ !Ld/-\nclosed-hours,1maintenance,,¤ !.5|L 37P\nmaintenance,1+,,d|Ä 3 !>.4\ncommunication,3,,¸|O @|q|F *£¥r !JG\ntries,7+,1,RV @¶|1jQ8 @ !CL|R 6,j @\nsetting,0,1,v * !g-D4\npassword,7+,1,R *9 !JB8K,R !JBK\nkey,0,1,K :S7Iw/b !B1|K 8 -|K T<63 !0.=|n !.01,l *\nstolen,7+,1,x !;G-|x . !-|´ !A6\nmeans,0,1,¨^ * !<-A,^ !<-A\nmerchant-limit,0,,5 Ci @ !.\ninstallment,7+,1,g * !-|­ * !-C,g\nlimit-or-balance,7+,1,C [ _\nbalance,7+,1,[]04 _ !`C\nanswer-unreadable,1,,O * !u\nmalformed,0,1,J *9p; !O-|u * !QR|k ; *|kW J2 * !O|W I !OH0,Wk|J -\nlimit,7+,1,C @_6< !L|G 6|Gi0 @ !L`,C @\ncertificate,7,1,¬ *9 !5\nmismatch,7+,1,QZV :/T !A5|.4 ;o *8 !5-MADH[|4 Ib !.5Q|8 ; :|?> T|4V º p|V 8 -|. 8 :|D ; :/T-\nexpired,7+,1,Z *8 !5|.4^c A,Z !5\nminor,7+,1,µ\nmerchant,0,1,5t *C !->aD|5 1 - !=|5 8X 9,5t !>D\nforeign-card,7issuer,1,m . *|m 36 !5=,m .\nphone-blocked,7+,1,>U M6<y|> 37 !1,U 37 !1\nsuspended,7+,1,.4? M|0EN M !=UD|y|4 6,M !HD\nunregistered,7+,1,.4?>1c S|·|¹|E. X 9|X I,c YP|= S\nnot-found-person,7mismatch,1,Q *9 !SD\namount-differs,0,,G T\namount,0,1,G :/`I7P !-|G 9 !8|` 0E,G *9\nauthentication,7,1,1 8 /|. 8 -|1 . 3|1 -:376<T !2P9EN©|1 «? -:36< !2P9EN,1 *9Y !2P\nphone-customer,7,1,>U * !-|ª >?Q !.-/,>U !-/B\ngone,0,,02 PI !7/6<¦|H *\nrisk,7,1,D !/FB\nissuer,7+,1,.4 *a9 !-/21|.4 376< !2|= 7<: !-/;|.4 / !=0-;|a !5B/|.= § !*,.4= §9|.4 8|= * !-/;\ncustomer,7,1,? b !-10|? o / !0|? 376I:n_ !-1,? * !-\nnumber,0,1,;® SIw:/ !¼OHl[,;ip *9\ndeclined,7,1,]h 3b !-|< !-B2|0 n,<\nnot-possible,7issuer,1,0 67 !2N,0E 376 !2N|N 3\nnot-accepted,0,1,2 » /|2 37: !-/|2 8 - !0|N 7S:,2 / !-|* !-/1Å¦ÀYÁ\nportone-rejected,0'

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
