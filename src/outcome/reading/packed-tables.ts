// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs: Hangul, as Latin letters, and then the others. */
export const hangulWords =
  'PaDs|AeFb Ag)Mf AnGb Ji6As1 Js6Lu% LuOf Lu2As1 MaAs1LuOf MuAs2 MuHn) On)As1|FiAsLu% GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf LuMn6Lu%Ms6 Lu%Ms6|AhMj AjGi" Lg%Ag)AhMj Lg%Ag)Dl%AhMj LhAs1 Ma2Mj Qi6Ma6 Qi6Ma6Me6Fu|AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) Da%Ga)Au GuAaGb6Me1 JaLe2Ma Ja6Me1 JeHsGi) JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% Ps)FaLuLe%Qs QeGuCe) RaQsCe Ra%GbMa SaLqGi)|LmOe6 SiOn)|Gn%LtAaRu)Lm Gn%LtRu)Lm HaFa2 JfLm Ju2JuLi Ju2JuLm LmGa6 Ru)Lm Sj"Lu%LuRu)Lm Sj"Lu%Ru)Lm|Aa3 AnHn% Ca)Na HaPiDs He%Si JuAa" LaLuDu Lu)Ma Me%Ji6Lu)Ju PiDs|AaLu2Ma JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%AjAs1 Qi6Ju%LmAs1 Ri% Sb%DsRi% SrDbRi%|AbJe)Me1 AuAj% GbLu2Ja Ha)As2Ja Ls%Sb6 MuMe1 PaDsJa SlLo%Ja|Ag)MfMa AhMe6 AiAb" AiAb"Cu1Lu AiAb"Lu AnGbMa Ca2HnMa GuAiAb" HuSlLo% JaLm6Ma JaLm6MaAa JiLrMa JiMuMa JnOqLu% Ju%Lm6Hn)Fc6 Ju)Me" LuLm6Ma LuLm6MaAa SlLo%|Sa%Di|AeFbHe%Si Js6Lu%He%Si MnGn%|DuHaLuJs JeGg6Aa3 LaLuRu La1SiSjPu Lb"JfJs Lu%Ms6Pu Pu SbJq SbJu|As1Lb" GbLu2As1Lb" HnAaJf Js6Lu%As1Lb" Qi6Sj SjRh|Ja6Rn1Ao% PnRi%|AjJf AnGbMaGg6 Au)Lu Gg%Jf Hi6JaFm Ja6Rn1 JfAs1 LuGfLu) Me6Lt RaFaGfQe RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi" Sg6Ju"|AuSa% JuAa%|Gg6Lt Hi%Lu% JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 Ju%Hn% Ju)Gg6 LhAs1Mn MnGu%|HuGu)He%Si HuHe% RbJsLoDs|Lu%Ms6He%Si Lu%Ms6PiDs|Qi6Ju%Ja Qi6Ju%SlJa|LuOfAaCs6As1Lb" MaAs1 Ma%Ai Ma%Lb" MuAs2AaCs6As1Lb" On)As1AaCs6As1Lb"|Me%Gn%|LrSmAuAa% LrSmAuSa%|GnLuMa HuSa)Hn Sa)Hn|GeCu Me"Fu2As1 On6Me% RiLu%Qs|JnDa% Lu2Fg"Ha6Ju"|Ab4Jn Ae%Jn JnFc6 SlJn Sl4Jn|JuDi LiFrSl4Jn||Me2As% QiPs%|SbLl|He%SiLuDi6 He2Lu% Je%Hn) LlAn"Lu%|AhLc" GuSg2Lt MfSr Qi6Ju%Ra%Gb|Jn4Ma MaFu Qs"JnGn%Ma|Je)Me6|Gn%Lt Gn%LtAaRu)Lm Gn%LtRu)Lm Lg%Fa"||Gi4 LaCu LaCu1 LaCu2 La%Dl La%Dl% La%Dl1 La%Dl2 La\' Le3|Ju)Rb|Gn%Mf HuMe6Ja6 LfFe LfFeHe%Si LfFePiDs LiFr LiFrPiDs LuJa6|Ga%AaCs6 Ga%JaLm6 Ga%Lu2Fg" Hn)Aa Hn)Cs6 HuSa)Hn JnLe3 La%Dl La%Dl% La%Dl1 La%Dl2 Me%Lm6 Qi6Ma6Me6Fu SnJaLm6AaCs6 SnJaLm6LuAaCs6 SnJs6Lu%AaCs6 SnLuLm6AaCs6 SnLuLm6LuAaCs6|AmOf As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 Hn)Fc6 Ji%Ja6 La2Fr La2FrQi6Hi LmMnLt Ma1 MbHa)As2 MfMa"Mn6 MfMb MfSa% Ms6Gg6 MuAs2HiFr Mu)Ao% OaDa% SpJi%||HnMe" Ma)Gi4 Qs)|AeHn AeMe)|CeGn Ce1 OiAj Ps2|Oa7Ls)JnLe3|Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa% MuCa5|CiOn) DiLm6 HiLa% HnMe6 Hs)Fb" JaAu LqSe1 LtJu1 LuJa6AeFb|DaFs1 DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu OaGg6 QaLu%|Ga)Ji GnAeFb GuJaLm6 He2Me" He2Me6Aj%Fu JaAi JaGa6 Ja"Mf Ja6Ji" Ju%Lm6Hn)Fc6 LuAj% Ma2Mj Me6Mu MiAuAg6Hi Mn6Mu ObGnHn)LuSb6 Qa)Ql Qa)Sl RaJa% RhAu RhJk SbLc" SbMu SrGe% SrGg%|LaCu1 LaCu2 Le3|GuGa% He1Lq LuJa6LuLe LuSa Me"Ls1 OlJi OlMe|AeFbLmGa6 Gn%LtLmGa6 JaLm6LmGa6 Lg%Fa"LmGa6 LuLm6LmGa6 Me%SjJs6Lu% Me%SjLmGa6|GuAaGb6Me1 GuAiAb" HuSlLo%|GiMa GuDa) HnMi" Ma"Js2 Me"Js2|CnFa" GuLu%Ms6 GuMe%Ji6||DiCa% Hg%Mi Hn%Ju) Ju%AiMe2Jn LqMi|GuCa2 Lg%Of Lg%OfCbLg"||CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% Lg%Fg6 Oe6JiCg%|Lg%Ji" SlLiFr SlLuJa6|GuAaLu2Ma|||CbHn GiDr) Hg%Sj% Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|Mi6Fm|Ma"Le2Mn6 Me1Ae1|OqJi|Ga6Ja6OqJi GbLu2 Hi"An Lo%AeFb OqJiSa%Di Sj%Hn)|QaLu1LaLn4|Bs\' Da%Me) Da( Me)Da% Mn6Da% RiAu|MiSl|Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6OeFu|LuMn6 Mn6Hi"|Di6Lu)|Ae1QiMn6 AiLu5 AuDaFg DbAu Je%Sb6 JnSb6 Ju1JaMn6 LaMu" Me2Jn Mu%Sb6 OeFuMn6 Sj"Lu%Mn6|Ma6Lb Ri"Mn|AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Ll JuAa%Mi6Fm Ju1Lc Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% Lg6Le2Lu) SrGn SrLu)|Ha)Jb6 Mn6LfFe Mn6LiFr|La)JnLe3 LgHnSj"Lu% Me6LtDlMuLa\'Ls%LiFr|Aa:Ls%MnGn% AuAeFb AuAg)Mf AuJs6Lu% AuOeFu|MuLg%|Ha)Ji6 Jb6Je6||Ag)Aj Ja6QbFs)|Fs)OqJi Lg%Ag)Ls)Bs\' Ls)OqJi Mn6Da%SaJg5 Oa6Da( Oa6Ls)Da( OqJiSaJg5|CiQu Qi6Hi Qi6Mu|Ds6Ds6 Lu)JuLuLm6 Lu)JuMe" MbAeFb|CbLg" GbLu2As1Lb" HnHn% Js6Lu%As1Lb" Js6Lu%Sn Me6Ja% On)As1Sn|Ru)Lm|AaDlLe5 Ag)MfDlLe5 Bs:Ca Js6Lu%DlLe5 Lj%Fm Ls%DlLe5 LuDlLe5 On)As1DlLe5|||Ae1Ms6 LuSb6 Sj"Lu% Sj"Lu%LuRu)Lm Sj"Lu%Ru)Lm|FuQe% Ls6Da2 SlJu%|AaCs6 JaLm6 LuLm6|JeHuJs Le2Gn|AbJu AbQi6 Ds6Fi" Ds6Mb Ha)As2 Lg%Ah Lg%Di6|Lu2Fg"|Di6Lt|Me6Hi Mi%Mb Mi%Mf|HaFs Li)Ha LrSm Me6Sj"|DbJa6 Me"Lm6|DfLuQa DfLuQe MaFm|Ao%Sa% Lu%Aa SeAa|AaLu2 Ju%Oe6 Lc"Me6 OfAg)|Lu)Ou|MfAi6 MuLo% SeLm6||On6Hn%||AaJa6AhMj|FiAsLu%||JeGg6 Lu%Ms6Je|Lu)JuHn)|LrSg6 Mi6Fr|AiAb"Cu1Lu AiAb"Lu JaLm6MaAa LuLm6MaAa|Sg%Mb|AiAb"Jf%Qe Aj%FuMa Pi)Jf%Qe|Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|FiDu6|HuMe6Ja6Me2As% JfJg%|CaLuJs Da%Au Gn%LtMe%Sj JnAu Lj%FmSa) Lj%FmSa)JnLe3 Lu Lu2CuDa MaAu Ma1Ju Ma6Au Me6Au OeFu OiAu RfLu'
export const latinWords =
  'card cardholder pan|operation paid payment purchase trans transaction withdraw|3ds ars authentic cavv identif identit isp login secure|account acct|accepter acceptor cp merchant store terminal|request|contact mandatory must please require try use|code date id mid number pan|mdn mobile phone subscriber|bank honor honour issuer van|buyer cardholder customer force member payer shopper user|credit limit|order tid|access hash ip key sign|amount currency|coupon|email field header input json param url|time|address avs bin birth ci cvc cvn cvv dob name owner postal zip|password pin secret|otp||balance fund money||exp expiration expiry|instal|point|method|count times velocity|attempt|format|token|domestic foreign international overseas||contract|||contact|action other|cannot no not|fail unable|error problem||block disabled locked restrict||abnormal bad extra forbid malform wrong|declin deni refus reject|exceed excess over past reached surpass too|absent nonexist such unknown|expir|blacklist compliance fds fraud risk security suspect suspic|differ|closed deceased frozen inactive revo stop suspend terminated warm||below minimum range small|call refer||low|missing||counterfeit hot lost stolen||keep pick retain|age minor|||||acquirer conver db gateway hardware host internal server system technical|communicat connect network send socket||cut cutoff maint|cancel|chargeback refund revers void|timeout|force window|inquir lookup retriev|already|duplicate twice|same similar|await being pending processing progress queue review still waiting|down inoperative malfunction overload|hours|occur|may processed undefined unexpected unknown||delay late took|||result stat||callback notif webhook|registration unable|settle|require|captured|success|approved charged honor honour|check confirm validat verif|receiv reply respon|possible used|service|activ enabled enrol regist|||exist found|accurate correct valid|intend||authori eligib||match|accept allow permit support|avail reach|enough suff|complet process||authentic login|3ds ars secure|||country type|||kcp pg|popup|||fetch load|qr session|later'

/** What a negation makes of each state; the states' features have numbers from this one on. */
export const opposites = 'mNTVjPP_ViVSP¡bhYRx`m'
export const firstState = 95

/** Faults, and a negation by itself, have signs from {@link negation} to {@link silent}; any of them is also {@link anyFault}. */
export const anyFault = '%'
export const negation = 'M'

/** What leaves open whether somebody approved has signs from here to {@link lastDoubt}. */
export const silent = 'j'
export const lastDoubt = 'ª'

/** The other signs that reading itself asks for. */
export const need = ','
export const stranger = '¾'
export const number = '-'

/**
 * Each row, between `#`: its id, its code's number with the detail (+: the id itself), 1 where no money can have moved (2:
 * nothing was opened), its condition, and that of its unclear cases. In a condition: alternatives between `"`, the groups of
 * each between spaces, and behind `!` what there must not be.
 */
export const packedRows =
  'not-initialised#0#2#Ç\nscript-broke#1##È\nquit-tag#2\nfetch#3##É NO\nalready-approved#4##t \'+2­¯²!.5@WZopsw"u \'(+2=^¯"v \'!9P"v +2"|!o\nportone-broke#3#2\nwindow-not-opened#0#2\nnot-set-up#0#2\ncancelled-by-customer#2##0 or!%kl"0 r Z"£!%"Ã T\npopup#5##Æ NQ\ntime#6##\' W!&)A±"3:E W"7 UW!Cpy¬"7 m!\'­"> - U"q ("q!/=klp"Ê %m!3­\nrefund#1##o %!1"p\npoints-used#7##5@ tu!6\noutage#1##k %!Jln"s NO!*l"s P!&*l"xz}!ln"~ NO!l"¤ NO\nin-progress#1+##w!7NOn\nclosed-hours#1maintenance##7 MPR"y!&*\nmaintenance#1+##n"¥Ä P!&)*.\ncommunication#3##j"l %rxz!46"q"¬ U\ntries#7+#1#(8C« U!17"9 Q"9: Ug#C U\nsetting#0#1#J %!)?NX\npassword#7+#1#9 %,!36k«#9!36k\nkey#0#1#3 ORSV[_a!(:k"3 PTY!&\'/"3 « N"b!&\'(#3 Q"E %\nstolen#7+#1#c &!N"c!-4N¬"e!QW\nmeans#0#1#A½ %!NTW#A!NTW\nmerchant-limit#0##* 1B U!&\ninstallment#7+#1#? %!N"? PR]"Á %!1N#?\nlimit-or-balance#7+#1#1 < `\nbalance#7+#1#&\')<@ `!1]"< U[!1\nanswer-unreadable#1##¬ %!I\nmalformed#0#1#+ - VY[!2"6 %,-°!N¬"= V!\'2¬"=D +6 %!¬"D - %"I %!89#6 N"=D\nlimit#7+#1#\'4B U!7]"1 QTU`!7"4 Q#1 U\ncertificate#7#1#À %,!*\nmismatch#7+#1#& « S"&)5 - «³ N"&)5 -² %«!*2<NWXZ") V[!&*8").0 Y"): ³ °"8:> OSY!*3W": « N"X - NOSY"« - S\nexpired#7+#1#&)5A± W"> %«!*#>!*\nminor#7+#1#f\nmerchant#0#1#* \' ´"* ( N!/"* «¯ ,"*H %1!.NX^#*H!.X\nforeign-card#7issuer#1#F & %"F PQ!*/#F &\nphone-blocked#7+#1#. PR!(".; QTZd"G . PR#; PR!(\nsuspended#7+#1#&)0 Z"\'­® Z!/;X") Q"d#Z!2X\nunregistered#7+#1#&()./05± _"&­ ¯ ,"h"i"¯ V#± ,Mm\nnot-found-person#7mismatch#1#8 %,!X_\namount-differs#0##4 Y\namount#0#1#4 ,!«"4 MOPRSV]!N"] \'­#4 %,\nauthentication#7#1#& « N"( & P"( & a"( 0¿ NPQST!+,M­®"( NPQRSTY!+,MV­®¾"( « O#( %,m!+M\nphone-customer#7#1#. %!N"; %!NO"G .08!&NO#.;!NOk\ngone#0##\'+ MV!OQRT{"2 %\nrisk#7#1#X!Okl\nissuer#7+#1#&) %,^!(+NO"&) O!\'-/N"&) PQRT!+"&/ K!%"/ RST!-NO"^!*OkÅ#&) «"&)/ ,K"/ %!-NO"^\ncustomer#7#1#0 PQRSV`b!(N"0 [!\'(N"0 ² O!\'#0 %,!N\nnumber#0#1#- Y!\'2¬"-Â OSV[_a!2<E¬¶"° OVY!Nk#-B° %,\ndeclined#7#1#\' b"5@ P[!N"T!+Nk#T\nnot-possible#7issuer#1#\' QR!+LO®#\'­ PQR!+®"® P\nnot-accepted#0#1#+ PRS!NO"+ « N!\'"+ µ O"® S_!\'#%!(LNOm{¡¢"+ O!N\nportone-rejected#0'

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
