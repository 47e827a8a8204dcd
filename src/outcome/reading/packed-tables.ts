// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs, Hangul as Latin letters. */
export const packedWords =
  'fail unable GuLu%Ms6 Ju)Rb|error issue problem Gn%Mf HuMe6Ja6 LfFe LiFr LuJa6|card cardholder holder pan PaDs|3ds authentic cavv identif identit isp login secure FiAsLu% GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf Lu%Ms6|account acct wallet AhMj AjGi" LhAs1 Ma2Mj Qi6Ma6|operation paid payment purchase trans transaction withdraw AeFb Ag)Mf AnGb Ca2Hn Ji6As1 Js6Lu% LuOf Lu2As1 MuHn) On)As1|request LmOe6 LtFl SiOn)|accepter acceptor cp cpid merchant shop store terminal AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) JaLe2Ma Ja6Me1 JeHsGi) JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% QeGuCe) RaQsCe Ra%GbMa|Ga%AaCs6 Ga%Ag)Mf Ga%JaLm6 Ga%Lu2Fg" Hn)Aa HuSa)Hn JnLe3 La%Dl La%Dl1 La%Dl2 Me%Lm6|block disabled locked restrict AmOf As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 HnObMs6Gg6 Hn)Fc6 La2Fr Ma%Lb"Ms6Gg6 Ma1 MbHa)As2 MfMa"Mn6 MfSa% Mu)Ao% OaDa% Qi6Ma6Me6Fu SpJi%|GuSg2Lt|buyer cardholder customer force member payer shopper user Ag)MfMa AhMe6 AiAb" AnGbMa GuAiAb" HuSlLo% JaLm6Ma LuLm6Ma SlLo%|check confirm validat verif Ae1Ms6 Sj"Lu%|contact mandatory must please require retry try use HaFa2 JfLm Ju2JuLi Ju2JuLm LmGa6 Ru)Lm|bad extra forbid malform wrong Ga7Mu HnMe" Ma)Gi4 Qs)|bank honor honour issuer processor van AbJe)Me1 AuAj% GbLu2Ja Ha)As2Ja Hb%Ja Ls%Sb6 MuMe1 PaDsJa SlLo%Ja|code date id mid number pan Aa3 Aa3Lu AnHn% He%Si LaLuDu Lu)Ma PiDs|declin deni refus reject AeHn AeMe) Ha%Fg|mdn mobile phone subscriber AaLu2Ma JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%LmAs1 Ri% SlJe%|acquirer conver database db gateway hardware host internal server system technical CbHn GiDr) Hg%Sj% Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|credit limit Sa%Di|exceed excess many over past reached surpass too CeGn Ce1 OiAj|expir Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa% MuCa5|communicat connect network send socket CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|blacklist compliance fds fraud law risk security susp CiOn) DiLm6 Gg6LtDiLm6 HiLa% HnMe6 Hs)Fb" JaAu LqSe1 LtJu1 LuJa6AeFb|amount currency As1Lb" GbLu2As1Lb" Hi6JaFm HnAaJf Js6Lu%As1Lb" Qi6Sj SjRh|email field header input json param url AnGbMaGg6 Au)Lu Gg%Jf Ja6Rn1 LuGfLu) Me6Lt RaFaGfQe RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi" Sg6Ju"|closed deceased dormant frozen inactive revo stop suspend warm GnAeFb GuAeFb GuJaLm6 JaAi JaGa6 Ja6Ji" LuAj% Lu)JuMe6Mu Ma2Mj Me6Mu Mn6Mu Qa)Ql Qa)Sl RaJa% RhAu RhJk SbLc" SbMu SrGe% SrGg%|absent such unknown Oa7Ls)JnLe3|JeHuJs Le2Gn|possible AaCs6 JaLm6 LuLm6|order tid AeFbHe%Si Js6Lu%He%Si MnGn%|access checksum credential device hash ip key permission sign JeGg6Aa3 JuPsFu4 LaLuRu Lb"JfJs Lu%Ms6Pu Pu SbJq SbJu|differ DaFs DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu QaLu%|receiv reply respon FuQe% Ls6Da2 SlJu%|cannot no not Gi4 LaCu LaCu1 LaCu2 La\' Le3|address avs bin birth cvc cvn cvv dob name owner postal zip Gg6Lt Hi%Lu% HuJu)Gg6 JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 JiLrMa Ju)Gg6 LhAs1Mn MnGu%|password pin secret HuGu)He%Si HuHe% RbJsLoDs|GuAiAb" HuSlLo%|carrier LuDi6Qi6Ju% LuQi6Ja Qi6Ju%Ja|otp Lu%Ms6He%Si Lu%Ms6PiDs|time AuSa% JuAa%|chargeback refund revers void Ga6Ja6OqJi GbLu2 Hi"An Lo%AeFb OqJiSa%Di Sj%Hn)|exp expiration expiry LrSmAuAa% LrSmAuSa%|balance fund money MaAs1 Ma%Ai Ma%Lb"|method JnDa% Lu2Fg"Ha6Ju"|below greater least minimum range small GuGa% He1Lq HiDaPe LuJa6LuLe LuSa OlJi OlMe|call refer Gn%LtLmGa6 Lg%Fa"LmGa6 Me%SjLmGa6|activ enabled enrol regist AbJu Ds6Fi" Ds6Mb Ha)As2|Di6Lt|cut cutoff maintenance Ma"Le2Mn6 Me1Ae1|Me%Gn%|may processed undefined unexpected unknown La)JnLe3 LgHnSj"Lu% Me6LtDlMuLa\'Ls%LiFr|cancel OqJi|Mi6Fm|installment instalment AbLo)Jn GnLuMa HuSa)Hn Sa)Hn|point GeCu Me"Fu2As1 On6Me% PbJu RiLu%Qs|count frequency times velocity Ae%Jn Sl4Jn|token Me2As% QiPs%|domestic foreign international local overseas SbLl|low GiMa GuDa) HnMi" Me"Js2||exist found CbLg" Me6Hi Mi%Mb Mi%Mf|Lu2Fg"|timeout QaLu1LaLn4|abandon force window Ag)MfOa6 Bs\' Da( Mn6Da% RiAu|inquir lookup retriev MiSl|LaCu LaCu1 LaCu2 Le3|contract AhLc" GuSg2Lt JnJnFm MfSr|certificate JeGg6 Lu%Ms6Je|coupon voucher Ja6Rn1Ao% PnRi%|attempt tries JuDi|Jn4Ma MaFu Qs"JnGn%Ma|format|Je)Me6|missing CnFa" GuMe%Ji6|GuCa2 Lg%Of Lg%OfCbLg"|already AuDs6Fi" Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6OeFu|duplicate twice LuMn6 MbLmOe6 Mn6Hi"|same similar Di6Lu) LrJa|await being pending processing progress queue review still waiting DbAu JnSb6 LaMu" Me2Jn Mu%Sb6 OeFuMn6 Sj"Lu%Mn6|down inoperative malfunction Ma6Lb Ri"Mn|hours AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Mi6Fm Ju1Lc Le2GnAbJu Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% SrLu)|occur Ha)Jb6 Mn6LfFe Mn6LfLiFr Mn6LiFr|contact Gn%Lt Lg%Fa"|AaJa6AhMj|authentic login FiAsLu%|He%SiLuDi6 He2Lu% Je%Hn) LlAn"Lu%|3ds secure|Lu)JuHn)|country type LrSg6 Mi6Fr|popup Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|fetch load FiDu6|qr session HaPiDs HuMe6Ja6Me2As% JfJg%|counterfeit hot lost stolen DiCa% Hg%Mi Hn%Ju) Ju%AiMe2Jn LqMi|keep pick retain|age minor CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% JfGuGa% Lg%Fg6 Oe6JiCg%|SlLiFr SlLuJa6|GuAaLu2Ma|GnLs6Da2||accurate correct valid HaFs Li)Ha LrSm Me6Sj"|data record DfLuQa DfLuQe MaFm|authori eligib Ao%Sa% Lu%Aa SeAa|AuAeFb AuAg)Mf AuJs6Lu% AuLu2As1 AuOeFu|delay late took MuLg%|Jb6Je6||Fs)OqJi Lg%Ag)Ls)Bs\' Ls)OqJi Mn6Da%SaJg5 Oa6Da( Oa6Ls)Da( OqJiSaJg5|callback deliver notif webhook CiQu Qi6Hi Qi6Mu|unable Lu)JuLuLm6 Lu)JuMe" Lu)JuMn6 Sg%Mb|action other AuQa|AaLu2 Ju%Oe6 Lc"Me6|match Lu)Ou|accept allow permit support MfAi6 MuLo% SeLm6|DbJa6 Me"Lm6|avail reach|enough suff On6Hn%|captur AaDlLe5 Ag)MfDlLe5 Bs:Ca Js6Lu%DlLe5 Lj%Fm Ls%DlLe5 LuDlLe5 On)As1DlLe5|success|approved charged honor honour|complet process|outcome result stat Ag)Aj Ja6QbFs)|history partial settle CbLg" GbLu2As1Lb" HnHn% Js6Lu%As1Lb" Me6Ja%|require Ru)Lm|later CaLuJs Gn%LtMe%Sj Lj%FmSa)Jn Lu Lu2CuDa Ma1Ju OeFu RfLu'

/** A state's sign before that of what a negation makes of it. */
export const opposites = '^S Å· ÆN º; Ç7 È5 J5 lI 9I »À O¸ mI K5 É¤ ¼k _¹ Êj Í> Îd Ëd Ì-'

/** Signs of what leaves open whether somebody approved. */
export const doubts = '{½¡¢£¤`¥n¾D@¦a¿ÀbÏcWÁopÂdÐÑÃ¸ËÌÍ'

/** Signs of faults, and of a negation by itself; any of them is also {@link anyFault}. */
export const faults = 'Bj;.-y5>H6C³´Ezµ[¶]S·NI¸k7¹P'
export const anyFault = '*'

/** The signs that reading itself asks for. */
export const negation = 'P'
export const need = ':'
export const stranger = '©'
export const number = '='
/**
 * Each row: its id, its code's number with the detail (: the id itself), 1 where no money can have moved, its condition,
 * and that of its unclear cases.
 */
export const packedRows =
  'not-initialised,0,2,¯\nscript-broke,1,,°\nquit-tag,2\nfetch,3,,± -.\nalready-approved,4,,{ 2LKl^3 !pC?fct£HW|¡ 2La03^]|½ !WcI|¢ L3|¢ 2 !5B1R\nportone-broke,3,2\nwindow-not-opened,0,2\nnot-set-up,0,2\ncancelled-by-customer,2,,8 co !*@D|Á !*|8 o H\npopup,5,,® 6-\ntime,6,,n !DaW<@|n 0 !D|V BC !Wu¥O|UMh C|² *d !MK|X = B|2 C !/_Z1\nrefund,1,,W|c * !A\npoints-used,7,,tf {¡ !G\noutage,1,,¤¾¦ !D`|< J H !/18|¿ -.|Â -.|p -. !4D|p 5 !4/D|@ * !D`x\nin-progress,1+,,£ !V`.-\nclosed-hours,1maintenance,,¥ !/4|V 57P\nmaintenance,1+,,`|Ã 5 !?/1\ncommunication,3,,¸|O B|n|D *¤¦o !GF\ntries,7+,1,RU B¶|0uQ9 B !A|R 6\nsetting,0,1,x * !e-E1\npassword,7+,1,R *: !G@9M,R !G@M\nkey,0,1,M ;S7Iy.q !@0|M 9 -. !0s|M N>6 !@2/18<|k !/20,h *\nstolen,7+,1,³ !=F-|´ !C6\nmeans,0,1,¨Z * !>-C,Z !>-C\nmerchant-limit,0,,4 Ag B !/\ninstallment,7+,1,e * !-|¬ * !-A,e !A\nlimit-or-balance,7+,1,A Y j\nbalance,7+,1,Yf2 j ![A\nanswer-unreadable,1,,Oa ODb *b|O * !Gv\nmalformed,0,1,G *:m= !O-|v * !Q/R|w G=F3 *,aw|G -\nlimit,7+,1,A Bj6> !V|Fg2 B !V[,A B\ncertificate,7,1,s *: !4\nmismatch,7+,1,QXU ;.N !C|/1 =l *9 !4-HCELY|1 Iq !/4Q|9 = ;N|8 N|1U º m|U 9 -|/ 9 ;|E = ;.N-\nexpired,7+,1,X *9 !4|/1Z_ C,X !4\nminor,7+,1,µ\nmerchant,0,1,4r *A !-?]E|4 0 - !<8|4 9 :,4r !?E\nforeign-card,7issuer,1,i / *|i 576 !4<?,i /\nphone-blocked,7+,1,?T H6>z|? 57 !0,T 57 !0\nsuspended,7+,1,/18 H|2KJ H !<TE|z|1 6,H !LE\nunregistered,7+,1,/18?0_ S|·|¹|K ^ :|^ I,_ dP|< S\nnot-found-person,7mismatch,1,Q *: !SE\namount-differs,0,,F N\namount,0,1,F ;.[I7P !-|F : !9|[ 2K,F *:\nauthentication,7,1,0 9 .|/ 9 -|0 / 5|0 -;576>N !3P:KJ©|0 «8 -;56> !3P:KJ,0 *:d !3P\nphone-customer,7,1,?T * !-|ª ?8Q !/-.,?T !-.@\ngone,0,,23 PI !7.6>b|L *\nrisk,7,1,E !.D@\nissuer,7+,1,/1 *]: !-.30|/1 576> !3|< 7>; !-.=|/1 . !<2-=|] !4@.|/< § !*,/1< §:|/1 9|< * !-.=\ncustomer,7,1,8 q !-02|8 l . !2-|8 576I;k !-0,8 * !-\nnumber,0,1,=­ SIy;. !¼OLhY,=gm *:\ndeclined,7,1,> !-@3|2 k,>\nnot-possible,7issuer,1,2 67 !3J,2K 576 !3J|J 5\nnot-accepted,0,1,3 » .|3 57; !-.|3 9 -. !2|J 7S;,3 . !-|* !-.0ÄbÀd\nportone-rejected,0'

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
