// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs: Hangul, as Latin letters, and then the others. */
export const hangulWords =
  'PaDs|AeFb Ag)Mf AnGb Ji6As1 Js6Lu% LuOf Lu2As1 MaAs1LuOf MaDi6Ca2Hn MaDi6LuOf MuAs2 MuHn) On)As1|AhMj AjGi" Lg%Ag)AhMj Lg%Ag)Dl%AhMj LhAs1 Ma2Mj MuAa2 Qi6Ma6 Qi6Ma6Me6Fu|FiAsLu% GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf LuMn6Lu%Ms6 Lu%Ms6|AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) Da%Ga)Au GuAaGb6Me1 JaLe2Ma Ja6Me1 JeHsGi) JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% Ps)FaLuLe%Qs QeGuCe) RaQsCe Ra%GbMa SaLqGi)|LmOe6 SiOn)|Aa3 AnHn% Ca)Na HaPiDs He%Si JuAa" LaLuDu Lu)Ma Me%Ji6Lu)Ju PiDs|Gn%LtAaRu)Lm Gn%LtRu)Lm HaFa2 JfLm Ju2JuLi Ju2JuLm LmGa6 Ru)Lm Sj"Lu%LuRu)Lm Sj"Lu%Ru)Lm|AaLu2Ma JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%AjAs1 Qi6Ju%LmAs1 Ri% Sb%DsRi% SrDbRi%|AeFbHe%Si Js6Lu%He%Si MnGn%|AbJe)Me1 AuAj% GbLu2Ja Ha)As2Ja Ls%Sb6 MuMe1 PaDsJa SlLo%Ja|AbLu%JaLe2Ma Ag)MfMa AhMe6 AiAb" AiAb"Cu1Lu AiAb"Lu AnGbMa Ca2HnMa GuAiAb" He2Lu%JaLe2Ma HuSlLo% JaLm6Ma JaLm6MaAa JiLrMa JiMuMa JnOqLu% Ju%Lm6Hn)Fc6 Ju)Me" LuLm6Ma LuLm6MaAa SlLo%|LrSmAuAa% LrSmAuSa%|Sa%Di|Gg6Lt Hi%Lu% JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 Ju%Hn% Ju)Gg6 LhAs1Mn MnGu%|As1Lb" GbLu2As1Lb" HnAaJf Js6Lu%As1Lb" Qi6Sj SjRh|DuHaLuJs JeGg6Aa3 LaLuRu La1SiSjPu Lb"JfJs Lu%Ms6Pu Pu SbJq SbJu|HaPiDs Ja6Rn1Ao% PnRi%|AjJf AnGbMaGg6 Gg%Jf Hi6JaFm Ja6Rn1 JfAs1 LuGfLu) Me6Lt RaFaGfQe RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi"|AuSa% JuAa%|Qi6Ju%Ja Qi6Ju%SlJa|HuGu)He%Si HuHe% RbJsLoDs|Lu%Ms6He%Si Lu%Ms6PiDs|LuOfAaCs6As1Lb" MaAs1 Ma%Ai Ma%Lb" MuAs2AaCs6As1Lb" On)As1AaCs6As1Lb"|GeCu Me"Fu2As1 On6Me% RiLu%Qs|Me%Gn%|GnLuMa HuSa)Hn Sa)Hn|JnDa% Lu2Fg"Ha6Ju"|Ab4Jn Ae%Jn JnFc6 SlJn Sl4Jn|JuDi LiFrSl4Jn|Au)Lu Sg6Ju"||Me2As% QiPs%|SbLl|FiAsLu%|He%SiLuDi6 He2Lu% Je%Hn) LlAn"Lu%|AhLc" GuSg2Lt MfSr Qi6Ju%Ra%Gb||AiAb"Sj"Lu%|Jn4Ma MaFu Qs"JnGn%Ma|Je)Me6|Gn%Lt Gn%LtAaRu)Lm Gn%LtRu)Lm Lg%Fa"||Gi4 LaCu LaCu1 LaCu2 La%Dl La%Dl% La%Dl1 La%Dl2 La\' Le3|Ju)Rb|Gn%Mf HuMe6Ja6 LfFe LfFeHe%Si LfFePiDs LiFr LiFrPiDs LuJa6|Ga%AaCs6 Ga%JaLm6 Ga%Lu2Fg" Hn)Aa Hn)Cs6 HuSa)Hn JnLe3 La%Dl La%Dl% La%Dl1 La%Dl2 Me%Lm6 Qi6Ma6Me6Fu SnJaLm6AaCs6 SnJaLm6LuAaCs6 SnJs6Lu%AaCs6 SnLuLm6AaCs6 SnLuLm6LuAaCs6|AmOf As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 Hn)Fc6 Ji%Ja6 La2Fr La2FrQi6Hi LmMnLt Ma1 MbHa)As2 MfMa"Mn6 MfMb MfSa% Ms6Gg6 MuAs2HiFr Mu)Ao% OaDa% SpJi%||AeHn AeMe)|HnMe" Ma)Gi4 Qs)|Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa% MuCa5|Oa7Ls)JnLe3|CeGn Ce1 OiAj Ps2|CiOn) DiLm6 HiLa% HnMe6 Hs)Fb" JaAu LqSe1 LtJu1 LuJa6AeFb|DaFs1 DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu OaGg6 QaLu%|LaCu1 LaCu2 Le3|Ag)Ja% DbLo) Ga)Ji GnAeFb GuJaLm6 He2Me" He2Me6Aj%Fu JaAi JaGa6 Ja"Mf Ja6Ji" Ju%Lm6Hn)Fc6 LuAj% Ma%Lb"Ms6Gg6 Ma2Mj Me6Mu MiAuAg6Hi Mn6Mu MuAs2Me6Fu OaGg6 ObGnHn)LuSb6 Qa)Ql Qa)Sl Qs"JnMiAe% RaJa% RhAu RhJk SbLc" SbMu SrGe% SrGg%|AeFbLmGa6 Gn%LtLmGa6 JaLm6LmGa6 Lg%Fa"LmGa6 LuLm6LmGa6 Me%SjJs6Lu% Me%SjLmGa6|CnFa" GuLu%Ms6 GuMe%Ji6|GuGa% He1Lq LuJa6LuLe LuSa Me"Ls1 OlJi OlMe|GuAaGb6Me1 GuAiAb" HuSlLo%|GiMa GuDa) HnMi" Ma"Js2 Me"Js2||DiCa% Hg%Mi Hn%Ju) Ju%AiMe2Jn LqMi|GuCa2 Lg%Of Lg%OfCbLg"|CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% Lg%Fg6 Oe6JiCg%||Lg%Ji" SlLiFr SlLuJa6|GuAaLu2Ma|||CbHn GiDr) Hg%Sj% Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|GuLuSb6 Mi6Fm|Ma"Le2Mn6 Me1Ae1|OqJi|Ga6Ja6OqJi GbLu2 Hi"An Lo%AeFb OqJiSa%Di Sj%Hn)|Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6OeFu|QaLu1LaLn4|Bs\' Da%Me) Da( Me)Da% Mn6Da% RiAu|MiSl|LuMn6 Mn6Hi"|Di6Lu)|Ae1QiMn6 AiLu5 AuDaFg DbAu Je%Sb6 JnSb6 Ju1JaMn6 LaMu" Me2Jn Mu%Sb6 OeFuMn6 Sj"Lu%Mn6|Ma6Lb Ri"Mn|AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Ll JuAa%Mi6Fm Ju1Lc Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% Lg6Le2Lu) SrGn SrLu)|Ha)Jb6 Mn6LfFe Mn6LiFr|La)JnLe3 LgHnSj"Lu% Me6LtDlMuLa\'Ls%LiFr|Aa:Ls%MnGn% AuAeFb AuAg)Mf AuJs6Lu% AuOeFu|MuLg%|Ha)Ji6 Jb6Je6||Ag)Aj Ja6QbFs)|Fs)OqJi Lg%Ag)Ls)Bs\' Ls)OqJi Mn6Da%SaJg5 Oa6Da( Oa6Ls)Da( OqJiSaJg5|CiQu Qi6Hi Qi6Mu|Ds6Ds6 Lu)JuLuLm6 Lu)JuMe" MbAeFb|CbLg" GbLu2As1Lb" HnHn% Js6Lu%As1Lb" Js6Lu%Sn Me6Ja% On)As1Sn|Ru)Lm|AaDlLe5 Ag)MfDlLe5 Bs:Ca Js6Lu%DlLe5 Lj%Fm Ls%DlLe5 LuDlLe5 On)As1DlLe5|||Ae1Ms6 LuSb6 Sj"Lu% Sj"Lu%LuRu)Lm Sj"Lu%Ru)Lm|FuQe% Ls6Da2 SlJu%|AaCs6 JaLm6 LuLm6|JeHuJs Le2Gn|AbJu AbQi6 Ds6Fi" Ds6Mb Ha)As2 Lg%Ah Lg%Di6 LiRs%|Me6Hi Mi%Mb Mi%Mf|Lu2Fg"|Di6Lt MaDi6Ca2Hn MaDi6LuOf|HaFs Li)Ha LrSm Me6Sj"|Ao%Sa% Lu%Aa SeAa|DbJa6 Me"Lm6|DfLuQa DfLuQe MaFm|AaLu2 Ju%Oe6 Lc"Me6 OfAg)|Lu)Ou|MfAi6 MuLo% SeLm6||On6Hn%||AaJa6AhMj|JeGg6 Lu%Ms6Je|Lu)JuHn)|Ao%Mi6 LrSg6 Mi6Fr|AiAb"Cu1Lu AiAb"Lu JaLm6MaAa LuLm6MaAa|Sg%Mb|AiAb"Jf%Qe Aj%FuMa Pi)Jf%Qe|Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|FiDu6|HuMe6Ja6Me2As% JfJg%|CaLuJs Da%Au Gn%LtMe%Sj JnAu Lj%FmSa) Lj%FmSa)JnLe3 Lu Lu2CuDa MaAu Ma1Ju Ma6Au Me%MaMuAa2 Me6Au OeFu OiAu RfLu'
export const latinWords =
  'card cardholder pan|checkout operation paid payment purchase tran withdraw|account acct wallet|3ds ars auth authentic cavv identif identit isp login secure|accepter acceptor biz business cp mer merchant partner payee seller store submall terminal|request|code date id mid number pan|contact mandatory must please require try use|mdn mobile phone subscriber|invoice order tid|bank honor honour issuer van|buyer cardholder customer force member payer shopper user|exp expiration expiry validity|credit limit quota|address avs billing bin birth birthdate ci cvc cvn cvv dob name owner postal zip|amount currency|access credential hash ip key sign|coupon|email field header input item json param product url|time|carrier|passcode passphrase password pin secret|otp sms|bal balance cash fund money nsf|point||instal|method|cnt count frequen max maximum times uses velocity|attempt retries tries|length|format|token|domestic foreign international overseas|auth authentic login|prepaid|contract|3ds ars secure|cdd kyc|||contact|action other|cannot no not|fail unable|err error exception problem|impossib ineligib prohibit|block disabled locked restrict||declin deni refus reject|abnormal bad extra forbid illegal improper malform mistak wrong|expir|absent nonexist such unknown|exceed excess over past reached reaches surpass too|blacklist compliance fds fraud risk security suspect suspic|differ||closed deactivat deceased dormant frozen inactive revo seiz stop suspend terminated warm|call refer|blank empty incomplete missing omit|below minimum range small||lack low nsf shortage||counterfeit hot lost stolen|delinquen overdue unpaid|age minor underage|keep pick retain||||disconnect|acquirer conver db gateway hardware host internal server system technical|communicat connect network send socket||cut cutoff maint|cancel|chargeback refund revers void|already|timeout|force window|inquir lookup retriev|dup duplicate twice|same similar|await being concurrent pending processing progress queue queued review still submitted waiting|busy crash down inoperative malfunction offline outage overload|hour|occur uncaught unhandled|may processed undefined unexpected unknown whether||delay late took|||result stat|quit|callback notif webhook|registration unable|settle|require|captured|success|approved charged honor honour|check confirm validat verif|answer receiv reply respon|possible used|service|activ bind bound enabled enrol link regist|data detail exist found info|enter provided specif suppl||accurate correct valid|authori eligib|intend|||consistent correspond match|accept allow permit support|avail reach|enough suff|complet process||||country type|||kcp pg|popup|||fetch load|qr session|download later receiving'

/** What a negation makes of each state; the states' features have numbers from this one on. */
export const opposites = 'qRWZnTTdZZmXfT¥l^V|eq'
export const firstState = 99

/** Faults, and a negation by itself, have signs from {@link negation} to {@link silent}; any of them is also {@link anyFault}. */
export const anyFault = '%'
export const negation = 'Q'

/** What leaves open whether somebody approved has signs from here to {@link lastDoubt}. */
export const silent = 'n'
export const lastDoubt = '®'

/** The other signs that reading itself asks for. */
export const need = '-'
export const stranger = 'H'
export const number = ','

/**
 * Each row, between `#`: its id, its code's number with the detail (+: the id itself), 1 where no money can have moved (2:
 * nothing was opened), its condition, and that of its unclear cases. In a condition: alternatives between `"`, the groups of
 * each between spaces, and behind `!` what there must not be.
 */
export const packedRows =
  'not-initialised#0#2#É\nscript-broke#1##Ê\nquit-tag#2\nfetch#3##Ë RS\nalready-approved#4##u \'+/±³´!.7>Y`stx{"u ¬­®"y \')+/?a³"z \'!;T"z +/"¢!s\nportone-broke#3#2\nwindow-not-opened#0#2\nnot-set-up#0#2\ncancelled-by-customer#2##1 sw!%op"1 w `"§!%"Å W\npopup#5##È RU\ntime#6##\' Y!&(A¶"/<F¸ Y"2 , ["9 Y[!Ct}°"9 q!\'±"v )"v!0:?opt"Ì %q!6±\nrefund#1##s %!3"t\npoints-used#7##7> uy!8\noutage#1##o %!NWpr"x RS!*p"x T!&*p"|~£!pr"¤ RS!p"¨ RS\nin-progress#1+##{!9RSr\nclosed-hours#1maintenance##9 QTV"}!&*\nmaintenance#1+##r"©Æ T!&(*.\ncommunication#3##n"p %w|~!58"v"° [\ntries#7+#1#)4C¯ [!39"; U";< [k#C [\nsetting#0#1#N %!(@R]\npassword#7+#1#; %-!68o¯#;!68o\nkey#0#1#6 SVXZ_bd!)<o"6 TW^!&\'0"6 ¯ R"f!&\'()1#6 UY"F %\nstolen#7+#1#g &!R"g!,5R°"j!UY\nmeans#0#1#AÁ %!RWYi#A!RWY\nmerchant-limit#0##* 3B [!&\ninstallment#7+#1#@ %!R"@ TVc"Ã %!3R#@\nlimit-or-balance#7+#1#3 = e\nbalance#7+#1#&\'(=> e!3c"= Q[_!3"> _!\',R´\nanswer-unreadable#1##° %!M\nmalformed#0#1#+ , Z^_!/"8 %,-µ!R°"? Z!\'/°"?E +8D %!2°"D %,-µ!&)24R°"E , %!&(24"M %!&24;#8D R"?E!&(24\nlimit#7+#1#\'5B [!9c"3 UW[e!9"5 U#3 [\ncertificate#7#1#Â %-!*\nmismatch#7+#1#& ¯ X"&( ,´ ¯ R!*./=o°"&(7 , ¯· R"&(7 ,´ %¯!*/=RY]`"&2 -Zb ,2!*/RY¯"( Z_!&*4"(.1 ^"(< · µ"2 ¯ R!*"24< SX^!*6Y"< ¯ R"] , RSX^"¯ , X\nexpired#7+#1#&(7A¶ Y"2 %¯!*#2!*\nminor#7+#1#i\nmerchant#0#1#* \' ¹"* ) R!0H"* ¯³ -"*J %3!.R]a#*J!.]\nforeign-card#7issuer#1#G & %"G TU!*0#G &\nphone-blocked#7+#1#. TV!)".: UW`h"I . TV#: TV!)\nsuspended#7+#1#&(1 `"\'±² `!0:]"( U"h#`!/]\nunregistered#7+#1#&().017¶ d"&± ³ -"l"m"³ Z#¶ -Qq\nnot-found-person#7mismatch#1#4 %-!]d\namount-differs#0##5 ^\namount#0#1#5 -!¯"5 QSTVXZbc!R"c \'±#5 %-\nauthentication#7#1#& ¯ R") & T") & b") &.01K RTUWX!+-Q±²") RTUVWX^!+-HQZ±²") ¯ S#) %-q!+Qa") Q &K") ±!+Q\nphone-customer#7#1#. %!R": %!RS"I .14!&RS#.:!RSo\ngone#0##\'+ QZ!SUVW¡"/ %\nrisk#7#1#]!Sop\nissuer#7+#1#&( %-a!)+RS"&( S!\',0R²"&( TUVWf!+"&0 O!%"0 VWX!,RS"a!*SoÇ#&( ¯"&(0 -O"0 %!,RS"a\ncustomer#7#1#1 TUVXZef!)R"1 _!\')R"1 ´ S!\'"L %-#1 %-!R"L q\nnumber#0#1#, ^!\'/°",Ä SXZ_bd!/=F°¸"µ SZ^!Ro#,Bµ %-\ndeclined#7#1#\' f"7> TU_!R"W!+Ro#W\nnot-possible#7issuer#1#\' UV!+PS²#\'± TUV!+²"² T\nnot-accepted#0#1#+ TV!RS"+ X!Ro"+ ¯ R!\'"+ º S"² Xd!\'#%!)PRSq¡¥¦"+ S!R\nportone-rejected#0'

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
