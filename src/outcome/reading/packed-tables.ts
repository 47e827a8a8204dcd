// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs: Hangul, as Latin letters, and then the others. */
export const hangulWords =
  'PaDs|AeFb Ag)Mf AnGb Ji6As1 Js6Lu% LuOf Lu2As1 MuAs2 MuHn) On)As1|GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf LuMn6Lu%Ms6 Lu%Ms6|AhMj AjGi" LhAs1 Ma2Mj|LmOe6 SiOn)|AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) Da%Ga)Au GuAaGb6Me1 JaLe2Ma Ja6Me1 JeHsGi) JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% Ps)FaLuLe%Qs QeGuCe) RaQsCe Ra%GbMa SaLqGi)|HaFa2 JfLm Ju2JuLi Ju2JuLm LmGa6 Ru)Lm|Aa3 AnHn% Ca)Na HaPiDs He%Si JuAa" LaLuDu Lu)Ma PiDs|AbJe)Me1 AuAj% GbLu2Ja Ha)As2Ja Ls%Sb6 MuMe1 PaDsJa SlLo%Ja|AaLu2Ma JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%LmAs1 Ri% Sb%DsRi% SrDbRi%|Ag)MfMa AhMe6 AiAb" AnGbMa Ca2HnMa GuAiAb" HuSlLo% JaLm6Ma JiLrMa JiMuMa JnOqLu% Ju)Me" LuLm6Ma SlLo%|Sa%Di|DuHaLuJs JeGg6Aa3 LaLuRu Lb"JfJs Lu%Ms6Pu Pu SbJq SbJu|As1Lb" GbLu2As1Lb" HnAaJf Js6Lu%As1Lb" Qi6Sj SjRh|AeFbHe%Si Js6Lu%He%Si MnGn%|AjJf AnGbMaGg6 Au)Lu Gg%Jf Hi6JaFm Ja6Rn1 JfAs1 Me6Lt RaFaGfQe RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi" Sg6Ju"|AuSa% JuAa%|Gg6Lt Hi%Lu% JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 Ju%Hn% Ju)Gg6 LhAs1Mn MnGu%|HuGu)He%Si HuHe% RbJsLoDs|Lu%Ms6He%Si Lu%Ms6PiDs|Ja6Rn1Ao% PnRi%|Qi6Ju%Ja Qi6Ju%SlJa|MaAs1 Ma%Ai Ma%Lb"|Me%Gn%|LrSmAuAa% LrSmAuSa%|GeCu Me"Fu2As1 On6Me% RiLu%Qs|JnDa% Lu2Fg"Ha6Ju"|GnLuMa HuSa)Hn Sa)Hn|Ab4Jn Ae%Jn JnFc6 SlJn Sl4Jn|JuDi LiFrSl4Jn||Me2As% QiPs%|SbLl|AhLc" GuSg2Lt MfSr|Jn4Ma MaFu Qs"JnGn%Ma|Je)Me6|Gn%Lt Lg%Fa"||Gi4 LaCu LaCu1 LaCu2 La%Dl La%Dl% La%Dl1 La%Dl2 La\' Le3|GuLu%Ms6 Ju)Rb|Gn%Mf HuMe6Ja6 LfFe LfFeHe%Si LfFePiDs LiFr LiFrPiDs LuJa6|Ga%AaCs6 Ga%JaLm6 Ga%Lu2Fg" Hn)Aa Hn)Cs6 HuSa)Hn JnLe3 La%Dl La%Dl% La%Dl1 La%Dl2 Me%Lm6|AmOf As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 Hn)Fc6 Ji%Ja6 La2Fr Ma1 MbHa)As2 MfMa"Mn6 MfMb MfSa% Ms6Gg6 MuAs2HiFr Mu)Ao% OaDa% Qi6Ma6Me6Fu SpJi%|HnMe" Ma)Gi4 Qs)||AeHn AeMe)|CeGn Ce1 OiAj Ps2|Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa% MuCa5|CiOn) DiLm6 HiLa% HnMe6 Hs)Fb" JaAu LqSe1 LtJu1 LuJa6AeFb|Oa7Ls)JnLe3|Ga)Ji GnAeFb GuJaLm6 He2Me" He2Me6Aj%Fu JaAi JaGa6 Ja"Mf Ja6Ji" Ju%Lm6Hn)Fc6 LuAj% Ma2Mj Me6Mu MiAuAg6Hi Mn6Mu ObGnHn)LuSb6 Qa)Ql Qa)Sl RaJa% RhAu RhJk SbLc" SbMu SrGe% SrGg%|GuAaGb6Me1 GuAiAb" HuSlLo%|DaFs1 DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu QaLu%|AeFbLmGa6 Gn%LtLmGa6 JaLm6LmGa6 Lg%Fa"LmGa6 LuLm6LmGa6 Me%SjJs6Lu% Me%SjLmGa6|GiMa GuDa) HnMi" Ma"Js2 Me"Js2|GuGa% He1Lq LuJa6LuLe LuSa Me"Ls1 OlJi OlMe|LaCu1 LaCu2 Le3||CnFa" GuMe%Ji6|DiCa% Hg%Mi Hn%Ju) Ju%AiMe2Jn LqMi|GuCa2 Lg%Of Lg%OfCbLg"||CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% Lg%Fg6 Oe6JiCg%|Lg%Ji" SlLiFr SlLuJa6|GuAaLu2Ma|||CbHn GiDr) Hg%Sj% Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|Mi6Fm|Ma"Le2Mn6 Me1Ae1|OqJi|Ga6Ja6OqJi GbLu2 Hi"An Lo%AeFb OqJiSa%Di Sj%Hn)|QaLu1LaLn4|Bs\' Da%Me) Da( Me)Da% Mn6Da% RiAu|MiSl|Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6OeFu|LuMn6 Mn6Hi"|Di6Lu)|Ae1QiMn6 AiLu5 AuDaFg DbAu Je%Sb6 JnSb6 Ju1JaMn6 LaMu" Me2Jn Mu%Sb6 OeFuMn6 Sj"Lu%Mn6|Ma6Lb Ri"Mn|AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Ll JuAa%Mi6Fm Ju1Lc Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% Lg6Le2Lu) SrGn SrLu)|Ha)Jb6 Mn6LfFe Mn6LiFr|La)JnLe3 LgHnSj"Lu% Me6LtDlMuLa\'Ls%LiFr|Aa:Ls%MnGn% AuAeFb AuAg)Mf AuJs6Lu% AuOeFu|MuLg%|Jb6Je6||Ag)Aj Ja6QbFs)|Fs)OqJi Lg%Ag)Ls)Bs\' Ls)OqJi Mn6Da%SaJg5 Oa6Da( Oa6Ls)Da( OqJiSaJg5|CiQu Qi6Hi Qi6Mu|Ds6Ds6 Lu)JuLuLm6 Lu)JuMe" MbAeFb Sg%Mb|CbLg" GbLu2As1Lb" HnHn% Js6Lu%As1Lb" Js6Lu%Sn Me6Ja% On)As1Sn|Ru)Lm|AaDlLe5 Ag)MfDlLe5 Bs:Ca Js6Lu%DlLe5 Lj%Fm Ls%DlLe5 LuDlLe5 On)As1DlLe5|||Ae1Ms6 Sj"Lu%|AaCs6 JaLm6 LuLm6|FuQe% Ls6Da2 SlJu%|JeHuJs Le2Gn|AbJu AbQi6 Ds6Fi" Ds6Mb Ha)As2 Lg%Ah Lg%Di6|Di6Lt|Me6Hi Mi%Mb Mi%Mf|Lu2Fg"|HaFs Li)Ha LrSm Me6Sj"|DfLuQe MaFm|Ao%Sa% Lu%Aa SeAa|AaLu2 Ju%Oe6 Lc"Me6|Lu)Ou|MfAi6 MuLo% SeLm6|DbJa6 Me"Lm6||On6Hn%||AaJa6AhMj||He%SiLuDi6 He2Lu% Je%Hn) LlAn"Lu%||JeGg6 Lu%Ms6Je|Lu)JuHn)|LrSg6 Mi6Fr|AiAb"Jf%Qe Aj%FuMa Pi)Jf%Qe|Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|FiDu6|HuMe6Ja6Me2As% JfJg%|CaLuJs Da%Au Gn%LtMe%Sj JnAu Lj%FmSa) Lj%FmSa)JnLe3 Lu Lu2CuDa MaAu Ma1Ju Ma6Au Me6Au OeFu OiAu RfLu'
export const latinWords =
  'card cardholder pan|operation paid payment purchase trans transaction withdraw|3ds ars authentic cavv identif identit isp login secure|account acct|request|accepter acceptor cp merchant store terminal|contact mandatory must please require try use|code date id mid number pan|bank honor honour issuer van|mdn mobile phone subscriber|buyer cardholder customer force member payer shopper user|credit limit|access hash ip key sign|amount currency|order tid|email field header input json param url|time|address avs bin birth ci cvc cvn cvv dob name owner postal zip|password pin secret|otp|coupon||balance fund money||exp expiration expiry|point|method|instal|count times velocity|attempt|format|token|domestic foreign international overseas|contract|||contact|action other|cannot no not|fail unable|error problem||block disabled locked restrict|abnormal bad extra forbid malform wrong||declin deni refus reject|exceed excess over past reached surpass too|expir|blacklist compliance fds fraud risk security suspect suspic|absent nonexist such unknown|closed deceased frozen inactive revo stop suspend terminated warm||differ|call refer|low|below minimum range small|||missing|counterfeit hot lost stolen||keep pick retain|age minor|||||acquirer conver db gateway hardware host internal server system technical|communicat connect network send socket||cut cutoff maint|cancel|chargeback refund revers void|timeout|force window|inquir lookup retriev|already|duplicate twice|same similar|await being pending processing progress queue review still waiting|down inoperative malfunction overload|hours|occur|may processed undefined unexpected unknown||delay late took|||result stat||callback notif webhook|registration unable|settle|require|captured|success|approved charged honor honour|check confirm validat verif|possible used|receiv reply respon|service|activ enabled enrol regist||exist found||accurate correct valid||authori eligib||match|accept allow permit support|intend|avail reach|enough suff|complet process||authentic login||3ds ars secure|||country type|kcp pg|popup|||fetch load|qr session|later'

/** What a negation makes of each state; the states' features have numbers from this one on. */
export const opposites = 'lMSWOiOYhWWQ~`gZROw]l'
export const firstState = 94

/** Faults, and a negation by itself, have signs from {@link negation} to {@link silent}; any of them is also {@link anyFault}. */
export const anyFault = '%'
export const negation = 'L'

/** What leaves open whether somebody approved has signs from here to {@link lastDoubt}. */
export const silent = 'i'
export const lastDoubt = '©'

/** The other signs that reading itself asks for. */
export const need = ','
export const stranger = '½'
export const number = '-'

/**
 * Each row, between `#`: its id, its code's number with the detail (+: the id itself), 1 where no money can have moved (2:
 * nothing was opened), its condition, and that of its unclear cases. In a condition: alternatives between `"`, the groups of
 * each between spaces, and behind `!` what there must not be.
 */
export const packedRows =
  'not-initialised#0#2#Å\nscript-broke#1##Æ\nquit-tag#2\nfetch#3##Ç MN\nalready-approved#4##s \'*4«®°!/:?UXnorv"t \'(*4=[®"u \'!8O"u *4"{!n\nportone-broke#3#2\nwindow-not-opened#0#2\nnot-set-up#0#2\ncancelled-by-customer#2##0 nq!%jk"0 q X"¢!%\npopup#5##Ä MP\ntime#6##\' U!&)@¯"29E U"6 TU!Cox¬"6 l!\'«"> - T"p ("p!.=jko"È %l!2«\nrefund#1##n %!1"o\npoints-used#7##:? st!5\noutage#1##j %!Ikm"r MN!+k"r O!&+k"wy|!km"} MN!k"£ MN\nin-progress#1+##v!6MNm\nclosed-hours#1maintenance##6 LOR"x!&+\nmaintenance#1+##m"¤ O!&)/\ncommunication#3##i"k %qwy!35"p"¬ T\ntries#7+#1#(7Cª T!16"8 P"89 Tf#C T\nsetting#0#1#I %!)AMV\npassword#7+#1#8 %,!25jª#8!25j\nkey#0#1#2 NQRWY_a!(9j"2 OSZ!&\'."2 ª M"`!&\'(#2 P"E %\nstolen#7+#1#b &!M"b!-3M¬"d!PU\nmeans#0#1#@¼ %!MSU#@!MSU\nmerchant-limit#0##+ 1B T!&\ninstallment#7+#1#A %!M"Á %!1M#A\nlimit-or-balance#7+#1#1 < ]\nbalance#7+#1#&\')<? ]!1^"< T!1\nanswer-unreadable#1##¬ %!H\nmalformed#0#1#5 %,-±!M¬"= W!\'4¬"=D *5 %!¬"D - %"H %!78#5 M"=D\nlimit#7+#1#\'3B T!6^"1 PST]!6"3 P#1 T\ncertificate#7#1#À %,!+\nmismatch#7+#1#& ª Q"&): -° %ª!+4<MUVX") W_!&+7")/0 Z")9 ² ±"79> NQZ!+2U"9 ª M"V - MNQZ"ª - Q\nexpired#7+#1#&):@¯ U"> %ª!+#>!+\nminor#7+#1#e\nmerchant#0#1#+ ( M!."+ ª® ,"+G %1!/MV[#+G!/V\nforeign-card#7issuer#1#F & %"F OP!+.#F &\nphone-blocked#7+#1#/ OR!("/; PSXc#; OR!(\nsuspended#7+#1#&)0 X"\'«­ X!.;V") P"c#X!4V\nunregistered#7+#1#&()/0:¯ Y"&« ® ,"g"h"® W#. Y"¯ ,Ll\nnot-found-person#7mismatch#1#7 %,!VY\namount-differs#0##3 Z\namount#0#1#3 ,!ª"3 LNQRW^!M"^ \'«#3 %,\nauthentication#7#1#& ª M"( & O"( 0¿ MOPQS!*,L«­"( MOPQRSZ!*,L«­½"( ª N#( %,l!*L\nphone-customer#7#1#/ %!M"; %!MN"¾ /07!&MN#/;!MNj\ngone#0##\'* LW!NPRSz"4 %\nrisk#7#1#V!Njk\nissuer#7+#1#&) %,[!(*MN"&) N!\'-.M"&) OPRS!*"&. J!%". QRS!-MN"[!+NjÃ#&) ª"&). ,J". %!-MN"[\ncustomer#7#1#0 OPQRW]`!(M"0 _!\'(M"0 ° N!\'#0 %,!M\nnumber#0#1#-Â NQWYa!4<E¬´#-B± %,\ndeclined#7#1#\' `":? O_!M"S!*Mj#S\nnot-possible#7issuer#1#\' PR!*KN­#\'« OPR!*­"­ O\nnot-accepted#0#1#* OQR!MN"* ª M!\'"* ³ N"­ QY!\'#%!(KMNlz~¡"* N!M\nportone-rejected#0'

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
