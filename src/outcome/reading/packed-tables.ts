// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs, Hangul as Latin letters. */
export const packedWords =
  'fail unable GuLu%Ms6 Ju)Rb|error issue problem Gn%Mf HuMe6Ja6 LfFe LiFr LuJa6|card cardholder holder pan PaDs|account wallet AhMj AjGi" LhAs1 Ma2Mj Qi6Ma6|paid payment purchase trans transaction withdraw AeFb Ag)Mf AnGb Ca2Hn Ji6As1 Js6Lu% LuOf Lu2As1 MuHn) On)As1|request LmOe6 LtFl SiOn)|GuSg2Lt|3ds authentic cavv identif isp secure GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf Lu%Ms6|block disabled restrict AmOf As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 HnObMs6Gg6 Hn)Fc6 La2Fr Ma%Lb"Ms6Gg6 Ma1 MbHa)As2 MfMa"Mn6 MfSa% Mu)Ao% OaDa% Qi6Ma6Me6Fu SpJi%|contact mandatory must please require retry try use HaFa2 JfLm Ju2JuLi Ju2JuLm LmGa6 Ru)Lm|accepter acceptor cpid merchant shop store terminal AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) JaLe2Ma Ja6Me1 JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% RaQsCe Ra%GbMa|Ga%AaCs6 Ga%Ag)Mf Ga%JaLm6 Hn)Aa HuSa)Hn JnLe3 La%Dl La%Dl1 La%Dl2|mdn mobile phone subscriber AaLu2Ma JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%LmAs1 Ri% SlJe%|credit limit Sa%Di|code data date number pan Aa3 Aa3Lu AnHn% DfLuQa He%Si LaLuDu Lu)Ma PiDs|declin deni refus reject AeHn AeMe) Ha%Fg|expir Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa5|db gateway internal server system technical CbHn GiDr) Hg%Sj% Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|check validat verif Ae1Ms6 Sj"Lu%|acquirer bank honor honour issuer AbJe)Me1 AuAj% GbLu2Ja Ha)As2Ja Ls%Sb6 MuMe1 PaDsJa SlLo%Ja|buyer customer force member shopper user Ag)MfMa AiAb" AnGbMa GuAiAb" HuSlLo% JaLm6Ma LuLm6Ma SlLo%|exceed many over past reached surpass too CeGn Ce1 OiAj|bad wrong Ga7Mu HnMe" Ma)Gi4 Qs)|communicat connect network send CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|email field header param url Au)Lu Gg%Jf Ja6Rn1 Me6Lt RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi" Sg6Ju"|closed deceased frozen inactive revo stop suspend GnAeFb GuAeFb GuJaLm6 JaAi JaGa6 Ja6Ji" LuAj% Lu)JuMe6Mu Ma2Mj Me6Mu Mn6Mu Qa)Ql Qa)Sl RaJa% RhAu RhJk SbLc" SbMu SrGe% SrGg%|possible AaCs6 JaLm6 JeHuJs LuLm6|amount currency As1Lb" GbLu2As1Lb" Js6Lu%As1Lb" Qi6Sj SjRh|order tid AeFbHe%Si Js6Lu%He%Si MnGn%|access device ip key sign token JuPsFu4 LaLuRu Lb"JfJs Me2As% Pu QiPs% SbJq|blacklist compliance fds fraud law risk security suspect CiOn) DiLm6 HiLa% HnMe6 Hs)Fb" JaAu LqSe1 LtJu1 LuJa6AeFb|differ DaFs DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu|unknown Oa7Ls)JnLe3|cannot no not Gi4 LaCu LaCu1 LaCu2 La\' Le3|carrier LuDi6Qi6Ju% LuQi6Ja Qi6Ju%Ja|address avs birth cvc cvn cvv dob name owner postal zip Gg6Lt Hi%Lu% HuJu)Gg6 JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 JiLrMa Ju)Gg6 LhAs1Mn MnGu%|otp Lu%Ms6He%Si Lu%Ms6PiDs|time AuSa% JuAa%|GuAiAb" HuSlLo%|password pin secret HuGu)He%Si RbJsLoDs|expiration expiry LrSmAuAa% LrSmAuSa%|method JnDa% Lu2Fg"Ha6Ju"|below least minimum small GuGa% LuJa6LuLe LuSa OlJi OlMe|activ enabled enrol regist AbJu Ds6Fi" Ds6Mb Ha)As2|receiv reply respon Ls6Da2 SlJu%|Di6Lt|format Me%Gn%|chargeback refund revers void Ga6Ja6OqJi GbLu2 Hi"An Lo%AeFb OqJiSa%Di Sj%Hn)|installment instalment AbLo)Jn GnLuMa HuSa)Hn Lu)JuHn) Sa)Hn|point GeCu Me"Fu2As1 On6Me% PbJu RiLu%Qs|count frequency times velocity Ae%Jn Sl4Jn|low GiMa GuDa) HnMi" Me"Js2|call refer Gn%LtLmGa6 Lg%Fa"LmGa6 Me%SjLmGa6||Lu2Fg"|cut cutoff maintenance Ma"Le2Mn6 Me1Ae1|may processed undefined unexpected unknown La)JnLe3 LgHnSj"Lu% Me6LtDlMuLa\'Ls%LiFr|cancel OqJi|force window Ag)MfOa6 Bs\' Da( Mn6Da% RiAu|contract AhLc" GuSg2Lt JnJnFm MfSr|balance fund Ma%Ai Ma%Lb"|coupon voucher Ja6Rn1Ao% PnRi%|attempt tries JuDi|MaFu|Je)Me6|domestic foreign international local SbLl|GuCa2 Lg%Of|exist found CbLg" Me6Hi Mi%Mb Mi%Mf|already AuAeFb AuAg)Mf AuDs6Fi" AuJs6Lu% AuLu2As1 AuOeFu Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6OeFu|duplicate twice LuMn6 MbLmOe6 Mn6Hi"|await being pending processing progress queue review still waiting DbAu JnSb6 LaMu" Me2Jn Mu%Sb6 OeFuMn6 Sj"Lu%Mn6|down inoperative malfunction Ma6Lb Ri"Mn|hours AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Mi6Fm Ju1Lc Le2GnAbJu Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% SrLu)|timeout QaLu1LaLn4|occur Ha)Jb6 Mn6LfFe Mn6LfLiFr Mn6LiFr|inquir lookup retriev MiSl||contact Gn%Lt Lg%Fa"|AaJa6AhMj||He%SiLuDi6 He2Lu% Je%Hn) LlAn"Lu%|certificate JeGg6 Lu%Ms6Je|popup Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|fetch load FiDu6|qr session HaPiDs HuMe6Ja6Me2As% JfJg%|missing CnFa" GuMe%Ji6|counterfeit lost stolen DiCa% Hg%Mi Hn%Ju) LqMi|keep pick retain|age CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% JfGuGa% Lg%Fg6 Oe6JiCg%|SlLiFr|GuAaLu2Ma|GnLs6Da2||accurate correct valid HaFs Li)Ha LrSm Me6Sj"|same Di6Lu)|delay late took MuLg%|Jb6Je6||Fs)OqJi Lg%Ag)Ls)Bs\' Ls)OqJi Mn6Da%SaJg5 Oa6Ls)Da( OqJiSaJg5|callback deliver notif webhook CiQu Qi6Hi Qi6Mu|unable Lu)Ju Sg%Mb|action other AuQa|AaLu2 Ju%Oe6 Lc"Me6|match Lu)Ou|accept allow permit support DbJa6 Me"Lm6 MfAi6 MuLo% SeLm6|record DfLuQe MaFm|avail reach|authori Ao%Sa% Lu%Aa SeAa|enough suff|captur AaDlLe5 Ag)MfDlLe5 Bs:Ca Js6Lu%DlLe5 Lj%Fm Ls%DlLe5 LuDlLe5 On)As1DlLe5|success|approved charged honor honour|complet|outcome result stat Ag)Aj Ja6QbFs)|partial settle GbLu2As1Lb" HnHn% Js6Lu%As1Lb" Js6Lu%CbLg" Me6Ja%|require Ru)Lm|later CaLuJs Gn%LtMe%Sj LfFePiDs Lj%FmSa)Jn Lu Lu2CuDa OeFu RfLu'

/** A state's sign before that of what a negation makes of it. */
export const opposites = 'XS »¯ ¼L ²C ½3 qM ?M ¾¶ Y° dM G8 ¿u Àc Z± Áa Ä< Åz Âz Ã-'

/** Signs of what leaves open whether somebody approved. */
export const doubts = 'rs³tuevw´D>x[µ¶fÆg]·hy¸zÇÈ¹°ÂÃÄ'

/** Signs of faults, and of a negation by itself; any of them is also {@link anyFault}. */
export const faults = 'BaC.-ª8<F5=«¬Kp­W®bS¯LM°c3±N'
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
  'not-initialised,0,2,¦\nscript-broke,1,,§\nquit-tag,2\nfetch,3,,¨ -.\nalready-approved,4,,r 1IGqX2 !y=9_gktF]|s 1I[42Xb|³ I2\nportone-broke,3,2\nwindow-not-opened,0,2\nnot-set-up,0,2\ncancelled-by-customer,2,,A gh !*>D|· !*|A h F\npopup,5,,¥ 5-\ntime,6,,w !D[]@|R B= !]lv|QJ =|© * !JG|U ; B|1 = !/ZV0\nrefund,1,,]|g * !:\npoints-used,7,,k_ rs !E\noutage,1,,u´x !D|µ -.|¸ -.|y -.8 !7/D|> * !Den\nin-progress,1+,,t !Re.-\nclosed-hours,1maintenance,,v !/7|R 83N\nmaintenance,1+,,e|¹ 8 !9/0\ncommunication,3,,°|w|D *uxh !EH\ntries,7+,1,TQ B®|4lP? B !:|T 5\nsetting,0,1,n * !^-K0\npassword,7+,1,T *6 !E>?J,T !E>J\nkey,0,1,J C.S3M !>4|J L !>1|c !/1\nstolen,7+,1,« !;H-|¬ !=5\nmeans,0,1,¡V * !<-=,V !<-=\nmerchant-limit,0,,7 :` B !/\ninstallment,7+,1,^ * !-:,^ !:\nlimit-or-balance,7+,1,: j a\nbalance,7+,1,j_1 a !W:\nanswer-unreadable,1,,Y[ YDf *f|Y * !Em\nmalformed,0,1,E *6d; !Y-|m * !P/,[|E -\nlimit,7+,1,: Ba5< !R|H`1 B !RW,: B\ncertificate,7,1,¤ *6 !7\nmismatch,7+,1,PUQ C.L !=|/0 ;q *? !7-F=KI|A L|0Q ² d|K ; C.L,Q ? -\nexpired,7+,1,U *? !7|/0VZ =,U !7\nminor,7+,1,­\nmerchant,0,1,7i *: !-9|7 ? 6,7i !9\nforeign-card,7issuer,1,o / *,o /\nphone-blocked,7+,1,9O F5<p|9 83 !4,O 83 !4\nsuspended,7+,1,/0A F|1G F !@OK|p|0 5,F !IK\nunregistered,7+,1,/0A94Z S|¯|±|G X 6|X M,Z zN|@ S\nnot-found-person,7mismatch,1,P *6 !S\namount-differs,0,,H L\namount,0,1,H C.WM3N !-|W 1G,H *6\nauthentication,7,1,4 ? .|/ ? -|4 / 8|4 -C835<L !2N6G¢,4 *6z !2N\nphone-customer,7,1,9O * !-|£ 9AP !/-.,9O !-.>\ngone,0,,12 NM !3.5<|I *\nrisk,7,1,K !.D>\nissuer,7+,1,/0 *b6 !-.24|/0 835< !2|@ 3<C !-.;|/0 . !@1-;|b !7>.|/@ { !*,/0@ {6|/0 ?|@ * !-.;\ncustomer,7,1,A 835MC.c !-,A * !-\nnumber,0,1,; SMª,;`d *6\ndeclined,7,1,< !->2|1 c,<\nnot-possible,7issuer,1,1 53 !2,1G 835 !2\nnot-accepted,0,1,2 83C !-.,2 . !-|* !-.4ºf¶\nportone-rejected,0'

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
