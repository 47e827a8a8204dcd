// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs, Hangul as Latin letters. */
export const packedWords =
  'fail unable GuLu%Ms6 Ju)Rb|error issue problem Gn%Mf HuMe6Ja6 LfFe LfFeHe%Si LfFePiDs LiFr LiFrPiDs LuJa6|card cardholder holder pan PaDs|3ds authentic cavv identif identit isp login secure FiAsLu% GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf Lu%Ms6|operation paid payment purchase trans transaction withdraw AeFb Ag)Mf AnGb Ca2Hn Ji6As1 Js6Lu% LuOf Lu2As1 MuHn) On)As1|account acct wallet AhMj AjGi" LhAs1 Ma2Mj Qi6Ma6|request LmOe6 LtFl SiOn)|Ga%AaCs6 Ga%Ag)Mf Ga%JaLm6 Ga%Lu2Fg" Hn)Aa Hn)Cs6 HuSa)Hn JnLe3 La%Dl La%Dl1 La%Dl2 Me%Lm6|block disabled locked restrict AmOf As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 He2Me" HnObMs6Gg6 Hn)Fc6 La2Fr Ma%Lb"Ms6Gg6 Ma1 MbHa)As2 MfMa"Mn6 MfSa% Mu)Ao% OaDa% Qi6Ma6Me6Fu SpJi%|accepter acceptor cp cpid merchant shop store terminal AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) JaLe2Ma Ja6Me1 JeHsGi) JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% QeGuCe) RaQsCe Ra%GbMa|GuSg2Lt|buyer cardholder customer force member payer shopper user Ag)MfMa AhMe6 AiAb" AnGbMa GuAiAb" HuSlLo% JaLm6Ma Ju)Me" LuLm6Ma SlLo%|check confirm validat verif Ae1Ms6 Sj"Lu%|contact mandatory must please require retry try use HaFa2 JfLm Ju2JuLi Ju2JuLm LmGa6 Ru)Lm|bank honor honour issuer processor van AbJe)Me1 AuAj% GbLu2Ja Ha)As2Ja Hb%Ja Ls%Sb6 MuMe1 PaDsJa SlLo%Ja|abnormal bad extra forbid malform wrong Ga7Mu HnMe" Ma)Gi4 Qs)|code date id mid number pan Aa3 Aa3Lu AnHn% He%Si LaLuDu Lu)Ma PiDs|declin deni refus reject AeHn AeMe) Ha%Fg|mdn mobile phone subscriber AaLu2Ma JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%LmAs1 Ri% SlJe%|credit limit Sa%Di|exceed excess many over past reached surpass too CeGn Ce1 OiAj|acquirer conver database db gateway hardware host internal server system technical CbHn GiDr) Hg%Sj% Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|amount currency As1Lb" GbLu2As1Lb" Hi6JaFm HnAaJf Js6Lu%As1Lb" Qi6Sj SjRh|expir Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa% MuCa5|communicat connect network send socket CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|email field header input json param url AnGbMaGg6 Au)Lu Gg%Jf Ja6Rn1 Me6Lt RaFaGfQe RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi" Sg6Ju"|blacklist compliance fds fraud law risk security susp CiOn) DiLm6 Gg6LtDiLm6 HiLa% HnMe6 Hs)Fb" JaAu LqSe1 LtJu1 LuJa6AeFb|absent such unknown Oa7Ls)JnLe3|JeHuJs Le2Gn|receiv reply respon FuQe% Ls6Da2 SlJu%|possible used AaCs6 JaLm6 LuLm6|order tid AeFbHe%Si Js6Lu%He%Si MnGn%|closed deceased dormant frozen inactive revo stop suspend warm Ga)Ji GnAeFb GuAeFb GuJaLm6 JaAi JaGa6 Ja6Ji" Ju%Lm6Hn)Fc6 LuAj% Lu)JuMe6Mu Ma2Mj Me6Mu MiAuAg6Hi Mn6Mu Qa)Ql Qa)Sl RaJa% RhAu RhJk SbLc" SbMu SrGe% SrGg%|access checksum credential device hash ip key permission sign AuAu DuHaLuJs JeGg6Aa3 JuPsFu4 LaLuRu Lb"JfJs Lu%Ms6Pu Pu SbJq SbJu|time AuSa% JuAa%|differ DaFs DaFs1 DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu QaLu%|cannot no not Gi4 LaCu LaCu1 LaCu2 La\' Le3|address avs bin birth cvc cvn cvv dob name owner postal zip Gg6Lt Hi%Lu% HuJu)Gg6 JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 JiLrMa Ju%Hn% Ju)Gg6 LhAs1Mn MnGu%|password pin secret HuGu)He%Si HuHe% RbJsLoDs|Me%Gn%|GuAiAb" HuSlLo%|carrier LuDi6Qi6Ju% LuQi6Ja Qi6Ju%Ja|otp Lu%Ms6He%Si Lu%Ms6PiDs|activ enabled enrol regist AbJu Ds6Fi" Ds6Mb Ha)As2 Lg%Ah Lg%Di6|chargeback refund revers void Ga6Ja6OqJi GbLu2 Hi"An Lo%AeFb OqJiSa%Di Sj%Hn)|Mi6Fm|exp expiration expiry LrSmAuAa% LrSmAuSa%|balance fund money MaAs1 Ma%Ai Ma%Lb"|point GeCu Me"Fu2As1 On6Me% PbJu RiLu%Qs|method JnDa% Lu2Fg"Ha6Ju"|low GiMa GuDa) HnMi" Ma"Js2 Me"Js2|below greater least minimum range small GuGa% He1Lq HiDaPe LuJa6LuLe LuSa Me"Ls1 OlJi OlMe|call refer AeFbLmGa6 Gn%LtLmGa6 JaLm6LmGa6 Lg%Fa"LmGa6 LuLm6LmGa6 Me%SjJs6Lu% Me%SjLmGa6|LaCu LaCu1 LaCu2 Le3|Di6Lt|cut cutoff maintenance Ma"Le2Mn6 Me1Ae1|may processed undefined unexpected unknown La)JnLe3 LgHnSj"Lu% Me6LtDlMuLa\'Ls%LiFr|cancel OqJi|installment instalment AbLo)Jn GnLuMa HuSa)Hn Sa)Hn|coupon voucher Ja6Rn1Ao% PnRi%|count frequency times velocity Ae%Jn Sl4Jn|attempt tries JuDi|token Me2As% QiPs%|domestic foreign international local overseas SbLl|missing CnFa" GuMe%Ji6||exist found CbLg" Me6Hi Mi%Mb Mi%Mf|Lu2Fg"|timeout QaLu1LaLn4|abandon force window Ag)MfOa6 Bs\' Da( Mn6Da% RiAu|inquir lookup retriev MiSl|contract AhLc" GuSg2Lt JnJnFm MfSr|certificate JeGg6 Lu%Ms6Je|Jn4Ma MaFu Qs"JnGn%Ma|format|Je)Me6|counterfeit hot lost stolen DiCa% Hg%Mi Hn%Ju) Ju%AiMe2Jn LqMi|GuCa2 Lg%Of Lg%OfCbLg"|already AuDs6Fi" Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6OeFu|duplicate twice LuMn6 MbLmOe6 Mn6Hi"|same similar Di6Lu) LrJa|await being pending processing progress queue review still waiting DbAu JnSb6 LaMu" Me2Jn Mu%Sb6 OeFuMn6 Sj"Lu%Mn6|down inoperative malfunction Ma6Lb Ri"Mn|hours AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Mi6Fm Ju1Lc Le2GnAbJu Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% SrLu)|occur Ha)Jb6 Mn6LfFe Mn6LfLiFr Mn6LiFr|contact Gn%Lt Lg%Fa"|AaJa6AhMj|authentic login FiAsLu%|He%SiLuDi6 He2Lu% Je%Hn) LlAn"Lu%|3ds secure|Lu)JuHn)|country type LrSg6 Mi6Fr|popup Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|fetch load FiDu6|qr session HaPiDs HuMe6Ja6Me2As% JfJg%|keep pick retain|age minor CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% JfGuGa% Lg%Fg6 Oe6JiCg%|SlLiFr SlLuJa6|GuAaLu2Ma|GnLs6Da2||accurate correct valid HaFs Li)Ha LrSm Me6Sj"|data record DfLuQa DfLuQe MaFm|authori eligib Ao%Sa% Lu%Aa SeAa|AuAeFb AuAg)Mf AuJs6Lu% AuLu2As1 AuOeFu|delay late took MuLg%|Jb6Je6||Fs)OqJi Lg%Ag)Ls)Bs\' Ls)OqJi Mn6Da%SaJg5 Oa6Da( Oa6Ls)Da( OqJiSaJg5|callback deliver notif webhook CiQu Qi6Hi Qi6Mu|unable Lu)JuLuLm6 Lu)JuMe" Lu)JuMn6 MbAeFb Sg%Mb|action other AuQa|AaLu2 Ju%Oe6 Lc"Me6|match Lu)Ou|accept allow permit support MfAi6 MuLo% SeLm6|intend DbJa6 Me"Lm6|avail reach|enough suff On6Hn%|captur AaDlLe5 Ag)MfDlLe5 Bs:Ca Js6Lu%DlLe5 Lj%Fm Ls%DlLe5 LuDlLe5 On)As1DlLe5|success|approved charged honor honour|complet process|outcome result stat Ag)Aj Ja6QbFs)|history partial settle CbLg" GbLu2As1Lb" HnHn% Js6Lu%As1Lb" Me6Ja%|require Ru)Lm|later CaLuJs Gn%LtMe%Sj Lj%FmSa)JnLe3 Lu Lu2CuDa Ma1Ju OeFu RfLu'

/** A state's sign before that of what a negation makes of it. */
export const opposites = 'XU Å· ÆP º< Ç7 È4 I4 pH 9H »À J¸ qH K4 É¥ ¼o d¹ Ê` Í> ÎZ ËZ Ì-'

/** Signs of what leaves open whether somebody approved. */
export const doubts = '¡½¢£¤¥e¦r¾EB§¿ÀfÏgYÁstÂZÐÑÃ¸ËÌÍ'

/** Signs of faults, and of a negation by itself; any of them is also {@link anyFault}. */
export const faults = 'A`<.-n4>M5Dz´G{µa¶bU·PcH¸o7¹Q'
export const anyFault = '*'

/** The signs that reading itself asks for. */
export const negation = 'Q'
export const need = ':'
export const stranger = 'ª'
export const number = '='
/**
 * Each row: its id, its code's number with the detail (: the id itself), 1 where no money can have moved, its condition,
 * and that of its unclear cases.
 */
export const packedRows =
  'not-initialised,0,2,°\nscript-broke,1,,±\nquit-tag,2\nfetch,3,,² -.\nalready-approved,4,,¡ 1LKpX3 !tD?^gi¤MY|¢ 1LT03Xb|½ !YgH|£ L3|£ 1 !4A2S\nportone-broke,3,2\nwindow-not-opened,0,2\nnot-set-up,0,2\ncancelled-by-customer,2,,8 gs !*BE|Á !*|8 s M\npopup,5,,¯ 5-\ntime,6,,r !ETY;B|r 0 !E|O Z !;K1I|O AD !Yk¦J|WNl D|³ *Z !NK|[ = A|1 D !/d_2\nrefund,1,,Y|g * !@\npoints-used,7,,i^ ¡¢ !F\noutage,1,,¥¾§ !Ee|; I M !/28|¿ -.|Â -.|t -. !6E|t 4 !6/E|B * !Eey\nin-progress,1+,,¤ !Oe.-\nclosed-hours,1maintenance,,¦ !/6|O 47Q\nmaintenance,1+,,e|Ã 4 !?/2\ncommunication,3,,¸|J A|r|E *¥§s !FC\ntries,7+,1,SW A¶|0kR9 A !@O|S 5,0k A !@\nsetting,0,1,y * !h-G2\npassword,7+,1,S *: !FB9N,S !FBN\nkey,0,1,N <U7Hn.c !B0|N 9 -. !0v|N P>54 !B1/28;|o !/10,l *\nstolen,7+,1,z !=C-|z / !C-|´ !D5\nmeans,0,1,©_ * !>-D,_ !>-D\nmerchant-limit,0,,6 @j A !/\ninstallment,7+,1,h * !-|­ * !-@,h !@\nlimit-or-balance,7+,1,@ ] `\nbalance,7+,1,]^1 ` !a@\nanswer-unreadable,1,,JT JEf *f|J * !Fw\nmalformed,0,1,F *:q= !J-|w * !R/S|x F=C3 *|T F3 * !J-|T Hn !JL1,Tx|F -\nlimit,7+,1,@ A`5> !O|C 5|Cj1 A !Oa,@ A\ncertificate,7,1,v *: !6\nmismatch,7+,1,R[W <.P !D6|/2 =p *9 !6-MDGL]|2 Hc !/6R|9 = <P|8 P|2W º q|W 9 -|/ 9 <|G = <.P-\nexpired,7+,1,[ *9 !6|/2_d D,[ !6\nminor,7+,1,µ\nmerchant,0,1,6u *@ !-?bG|6 0 - !;8|6 9X :,6u !?G\nforeign-card,7issuer,1,m / *|m 475 !6;?,m /\nphone-blocked,7+,1,?V M5>{|? 47 !0,V 47 !0\nsuspended,7+,1,/28 M|1KI M !;VG|{|2 5,M !LG\nunregistered,7+,1,/28?0d U|·|¹|K X :|X H,d ZQ|; U\nnot-found-person,7mismatch,1,R *: !UG\namount-differs,0,,C P\namount,0,1,C <.aH7Q !-|C : !9|a 1K,C *:\nauthentication,7,1,0 9 .|/ 9 -|0 / 4|0 -<475>P !3Q:KIª|0 ¬8 -<45> !3Q:KI,0 *:Z !3Q\nphone-customer,7,1,?V * !-|« ?8R !/-.,?V !-.B\ngone,0,,13 QH !7.5>f|L *\nrisk,7,1,G !.EB\nissuer,7+,1,/2 *b: !-.30|/2 475> !3|; 7>< !-.=|/2 . !;1-=|b !6B.|/; ¨ !*,/2; ¨:|/2 9|; * !-.=\ncustomer,7,1,8 c !-01|8 p . !1-|8 475H<o` !-0,8 * !-\nnumber,0,1,=® UHn<. !¼JLl],=jq *:\ndeclined,7,1,^i 475c !-.|> !-B3|1 o,>\nnot-possible,7issuer,1,1 57 !3I,1K 475 !3I|I 4\nnot-accepted,0,1,3 » .|3 47< !-.|3 9 -. !1|I 7U<,3 . !-|* !-.0ÄfÀZ\nportone-rejected,0'

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
