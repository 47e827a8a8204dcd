// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs, Hangul as Latin letters. */
export const packedWords =
  'fail unable GuLu%Ms6 Ju)Rb|card cardholder PaDs PaDsJa|error issue problem Gn%Mf HuMe6Ja6 LfFe LiFr LuJa6|block locked restrict As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 HnObMs6Gg6 Hn)Fc6 La2Fr Ma%Lb"Ms6Gg6 Ma1 MbHa)As2 MfMa"Mn6 MfSa% OaDa% Qi6Ma6Me6Fu SpJi%|Ga%AaCs6 Hn)Aa HuSa)Hn JnLe3 La%Dl La%Dl1 La%Dl2|account wallet AhMj AjGi" LhAs1 Ma2Mj Qi6Ma6|acceptor cpid merchant shop store terminal AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) JaLe2Ma Ja6Me1 JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% Ra%GbMa|paid payment purchase trans transaction withdraw AeFb Ag)Mf AnGb Ca2Hn Ji6As1 Js6Lu% LuOf Lu2As1 MuHn) On)As1||request LmOe6 LtFl SiOn)|buyer customer force member shopper user Ag)MfMa AiAb" AnGbMa GuAiAb" HuSlLo% JaLm6Ma LuLm6Ma SlLo%|3ds authentic cavv isp secure GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf Lu%Ms6|credit limit Sa%Di|exceed many over surpass CeGn Ce1 OiAj|contact must please require retry try use HaFa2 JfLm Ju2JuLi Ju2JuLm LmGa6 Ru)Lm|mdn mobile phone subscriber AaLu2Ma JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%LmAs1 Ri% SlJe%|amount currency As1Lb" GbLu2As1Lb" Js6Lu%As1Lb" Qi6Sj SjRh|code data date number Aa3 Aa3Lu AnHn% DfLuQa He%Si LaLuDu Lu)Ma PiDs|declin deni honor honour refus reject AeHn AeMe) Ha%Fg|db gateway internal server system technical CbHn GiDr) Hg%Sj% Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|closed deceased frozen inactive revo stop suspend GuJaLm6 JaGa6 Ja6Ji" LuAj% Ma2Mj Me6Mu Mn6Mu Qa)Ql Qa)Sl RaJa% RhAu RhJk SbLc" SbMu SrGe% SrGg%|acquirer bank honor honour issuer AuAj% GbLu2Ja Ha)As2Ja Ls%Sb6 SlLo%Ja|address birth cvc cvn cvv dob holder name owner postal zip Gg6Lt Hi%Lu% HuJu)Gg6 JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 JiLrMa Ju)Gg6 LhAs1Mn MnGu%|email field header param url Au)Lu Gg%Jf Ja6Rn1 LuGfLu) Me6Lt RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi" Sg6Ju"|check validat verif Ae1Ms6 Sj"Lu%|communicat connect network send CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|bad wrong Ga7Mu HnMe" Ma)Gi4 Qs)|expir Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa5|possible AaCs6 JaLm6 JeHuJs LuLm6|cannot no not Gi4 LaCu LaCu1 LaCu2 La\' Le3|carrier LuDi6Qi6Ju% LuQi6Ja Qi6Ju%Ja|order tid AeFbHe%Si Js6Lu%He%Si MnGn%|GuAiAb" HuSlLo%|differ DaFs DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu|Oa7Ls)JnLe3|password pin HuGu)He%Si RbJsLoDs|otp Lu%Ms6He%Si Lu%Ms6PiDs|point GeCu Me"Fu2As1 PbJu RiLu%Qs|coupon voucher Ja6Rn1Ao% PnRi%|access device ip key sign token JuPsFu4 LaLuRu Lb"JfJs Me2As% Pu QiPs% SbJq|time AuSa% JuAa%||activ enabled enrol regist AbJu Ds6Fi" Ds6Mb Ha)As2|expiration expiry LrSmAuAa% LrSmAuSa%|count frequency times velocity Ae%Jn Sl4Jn|MaFu|blacklist compliance fds fraud law risk security suspect CiOn) HiLa% HnMe6 Hs)Fb" JaAi JaAu LqSe1 LtJu1 LuJa6AeFb|receiv reply respon Ls6Da2 SlJu%|Lu2Fg"|hours AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Mi6Fm Ju1Lc Le2GnAbJu Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% SrLu)|format Me%Gn%|chargeback refund revers void Ga6Ja6OqJi GbLu2 Hi"An Lo%AeFb OqJiSa%Di Sj%Hn)|force window Ag)MfOa6 Bs\' Da( Mn6Da% RiAu|certificate JeGg6 Lu%Ms6Je|installment instalment AbLo)Jn GnLuMa HuSa)Hn Lu)JuHn) Sa)Hn|qr session HaPiDs HuMe6Ja6Me2As% JfJg%|low GiMa GuDa) HnMi" Me"Js2|missing CnFa" GuMe%Ji6|below least minimum GuGa% LuJa6LuLe LuSa OlJi OlMe|call refer Gn%LtLmGa6 Lg%Fa"LmGa6 Me%SjLmGa6|Di6Lt|already AuAeFb AuDs6Fi" AuJs6Lu% AuLu2As1 AuOeFu Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6OeFu|await being pending processing progress queue review still waiting DbAu JnSb6 LaMu" Me2Jn Mu%Sb6 OeFuMn6 Sj"Lu%Mn6|cut cutoff maintenance Ma"Le2Mn6 Me1Ae1|cancel OqJi|contract AhLc" JnJnFm MfSr|balance fund Ma%Ai Ma%Lb"|attempt tries JuDi|Je)Me6|method JnDa% Lu2Fg"Ha6Ju"|domestic foreign international local SbLl|GuCa2 Lg%Of|SlLiFr|AaLu2 Ju%Oe6 Lc"Me6|exist found CbLg" Me6Hi Mi%Mb Mi%Mf|duplicate twice LuMn6 MbLmOe6 Mn6Hi"|down inoperative malfunction Ma6Lb Ri"Mn|out timeout QaLu1LaLn4|occur Ha)Jb6 Mn6LfFe Mn6LfLiFr Mn6LiFr|may processed unexpected unknown La)JnLe3 LgHnSj"Lu% Me6LtDlMuLa\'Ls%LiFr|inquir lookup retriev MiSl||contact Gn%Lt Lg%Fa"|AaJa6AhMj|popup Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|fetch load FiDu6|counterfeit lost pick retain stolen DiCa% Hg%Mi Hn%Ju) LqMi|CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% JfGuGa% Lg%Fg6||GnLs6Da2||accurate correct valid HaFs Li)Ha LrSm Me6Sj"|accept allow permit support DbJa6 Me"Lm6 MfAi6 MuLo% SeLm6|same Di6Lu)|delay late took MuLg%|Jb6Je6|Fs)OqJi Lg%Ag)Ls)Bs\' Ls)OqJi Mn6Da%SaJg5 Oa6Ls)Da( OqJiSaJg5|callback deliver notif webhook CiQu Qi6Hi Qi6Mu|Lu)Ju Sg%Mb|other AuQa|match Lu)Ou|avail|authori Ao%Sa% Lu%Aa SeAa|enough suff|captur AaDlLe5 Ag)MfDlLe5 Bs:Ca Js6Lu%DlLe5 Lj%Fm Ls%DlLe5 LuDlLe5 On)As1DlLe5|success|approved charged|complet|outcome result stat Ag)Aj Ja6QbFs)|partial settle GbLu2As1Lb" HnHn% Js6Lu%As1Lb" Js6Lu%CbLg" Me6Ja%|require Ru)Lm|later CaLuJs Gn%LtMe%Sj LfFePiDs Lj%FmSa)Jn Lu OeFu RfLu'

/** A state's sign before that of what a negation makes of it. */
export const opposites = 'WM w­ ¹N °G ±5 xO EO ]® ^O I1 ºz »V j¯ ¼f ¿? À¤ ½¤ ¾-'

/** Signs of what leaves open whether somebody approved. */
export const doubts = 'ky²lzm_{³F@¡`´¢Ánaµb£¶¤ÂÃ·®½¾¿'

/** Signs of faults, and of a negation by itself; any of them is also {@link anyFault}. */
export const faults = ':fG/-g1?A0H«[u¬hviM­NO®V5¯J'
export const anyFault = '*'

/** The signs that reading itself asks for. */
export const negation = 'J'
export const need = ';'
/**
 * Each row: its id, its code's number with the detail (: the id itself), 1 where no money can have moved, its condition,
 * and that of its unclear cases.
 */
export const packedRows =
  'not-initialised,0,2,¨\nscript-broke,1,,©\nquit-tag,2\nfetch,3,,ª -/\nalready-approved,4,,k 4LIxWwe68 !£H<RnSlA0a|y 4L.`86W>i !RD|² L6 !9\nportone-broke,3,2\nwindow-not-opened,0,2\nnot-set-up,0,2\ncancelled-by-customer,2,,7 nb !*@F|µ !*|7 b A\npopup,5,,§ 0±E-\ntime,6,,{ !BKF`a|Ue :H !Z9aq_|QT H|e * !TI|X >S :|4 H !3w.2cj\nrefund,1,,a|n *=>Lk !9\npoints-used,7,,SR ky !D\noutage,1,,z³¡ !F|´ -/|¶ -/|£ -/1 !3.F|@ * !Fmr_\nin-progress,1+,,l !U1m_\nclosed-hours,1maintenance,,_ !.3|U 15Jl !8\nmaintenance,1+,,m|· b150A !<K.2\ncommunication,3,,®|{|F *z¡b !D=2\ntries,7+,1,P :v|8cqCQE :v !9|P A0\nsetting,0,1,r * !dP-\npassword,7+,1,P *;W !D@E,P !D@\nkey,0,1,T G/M150VOg !@8|T N !@84|V !.247\nstolen,7+,1,« !>=T\nmeans,0,1,¦s * !?.-,s !?-\nmerchant-limit,0,,3 9=Y : !.\ninstallment,7+,1,d *9= !-,d\nlimit-or-balance,7+,1,9 p f:\nbalance,7+,1,pRS2=4 f !h9\nanswer-unreadable,1,,]` ]BF¢ *¢|] * !DZ\nmalformed,0,1,D *;^> !]|Z * !C.,`\nlimit,7+,1,9 :f01? !U|=YR4 : !DZU,9 :\ncertificate,7,1,c *; !3\nmismatch,7+,1,CXQ G/N !3H:|.2 >x *E !3-AH[|7 N|CQ E -|C.2Q<7 ° ^\nexpired,7+,1,X *E !3|.Sj H,X !3\nminor,7+,1,¬\nmerchant,0,1,3o *9; !-C<N,3o !C<\nforeign-card,7issuer,1,t . *,t .\nphone-blocked,7+,1,<K A0?u|<K 15 !8\nsuspended,7+,1,.274BI A|u|2 0[,A !L\nunregistered,7+,1,.27< M|­|¯|.I W ;|W O !3,j ¤J|B M\nnot-found-person,7mismatch,1,C *; !3M\namount-differs,0,,= N\namount,0,1,= :G/hOg15J0 !-|h 4I,= *;\nauthentication,7,1,.7 E -|8 . 105|8 -G/150?N !6JA;I,8 *;¤ !6J\nphone-customer,7,1,<K * !-,<K !-/@\ngone,0,,46 JO !15/V0?|L *\nrisk,7,1,[ !/F@\nissuer,7+,1,.2 *i; !-/6|.2 150? !6|B 15?0GJ !-/>|.2 / !B4->|i !3@/|.B ¥ !*,.2B ¥|.2 E\ncustomer,7,1,7 150OMG/V[ !-,7 * !-\nnumber,0,1,>Y^ MOg,>Y^ *;\ndeclined,7,1,? !-@6|4 V,?\nnot-possible,7issuer,1,4 05 !6,4I 150 !6\nnot-accepted,0,1,6 15G0 !-/7,6 / !-|* !-/8¸\nportone-rejected,0'

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
