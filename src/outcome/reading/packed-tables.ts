// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs: Hangul, as Latin letters, and then the others. */
export const hangulWords =
  'PaDs|AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) Da%Ga)Au GbMa6 GuAaGb6Me1 JaLe2Ma Ja6Me1 JeHsGi) JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% Ps)FaLuLe%Qs QeGuCe) RaQsCe Ra%GbMa SaLqGi)|AeFb Ag)Mf AnGb Ji6As1 Js6Lu% LuOf Lu2As1 MaAs1LuOf MaDi6Ca2Hn MaDi6LuOf MuAs2 MuHn) On)As1|AhMj AjGi" Lg%Ag)AhMj Lg%Ag)Dl%AhMj LhAs1 Ma2Mj MuAa2 Qi6Ma6 Qi6Ma6Me6Fu|FiAsLu% GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Lu%Ms6LuRu)Lm Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf LuMn6Lu%Ms6 Lu%Ju" Lu%Ms6 Lu%Ms6LuRu)Lm Lu%Ms6Ru)Lm|Aa3 AnHn% Ca)Na HaPiDs He%Si JuAa" LaLuDu Lu)Ma Me%Ji6Lu)Ju PiDs Ru%He%Si|Gn%LtAaRu)Lm Gn%LtRu)Lm HaFa2 Hi%Lu%Lu%Ms6LuRu)Lm JfLm Ju2JuLi Ju2JuLm LmGa6 Lu%Ms6LuRu)Lm Lu%Ms6Ru)Lm Ru)Lm Sj"Lu%LuRu)Lm Sj"Lu%Ru)Lm|LmOe6 SiOn)|AaLu2Ma DrLe)Ce1He Ha)Ju%Me6Mu JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%AjAs1 Qi6Ju%LmAs1 QnCe1He Ri% Sb%DsRi% SrDbRi%|AeFbHe%Si Js6Lu%He%Si MnGn%|AbLu%JaLe2Ma Ag)MfMa AhMe6 AiAb" AiAb"Cu1Lu AiAb"Lu AnGbMa Ca2HnMa GuAiAb" He2Lu%JaLe2Ma HuSlLo% JaLm6Ma JaLm6MaAa JiLrMa JiMuMa JnOqLu% Ju%Lm6Hn)Fc6 Ju)Me" LlAn"Lu% LuLm6Ma LuLm6MaAa SlLo%|AbJe)Me1 AuAj% GbLu2Ja Ha)As2Ja Ls%Sb6 MuMe1 PaDsJa SlLo%Ja|Sa%Di|LrSmAuAa% LrSmAuSa%|HaPiDs Ja6Rn1Ao% PnRi% Ru%He%Si Ru%PiDs|Gg6Lt Hi%Lu% JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 Ju%Hn% Ju)Gg6 LhAs1Mn MnGu%|Lu%Ms6He%Si Lu%Ms6PiDs|As1Lb" GbLu2As1Lb" HnAaJf Js6Lu%As1Lb" Qi6Sj SjRh|AiAb"Pu DuHaLuJs JeGg6Aa3 LaLuRu La1SiSjPu Lb"JfJs Lu%Ms6Pu Pu SbJq SbJu|AuSa% JuAa%|HuGu)He%Si HuHe% RbJsLoDs|LhOuAs1 LuOfAaCs6As1Lb" MaAs1 Ma%Ai Ma%Lb" MuAs2AaCs6As1Lb" On)As1AaCs6As1Lb"|AjJf AnGbMaGg6 Gg%Jf Hi6JaFm Ja6Rn1 JfAs1 Me6Lt RaFaGfQe RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi"|Qi6Ju%Ja Qi6Ju%SlJa|GeCu Me"Fu2As1 MuAa2 On6Me% PbJu RiLu%Qs|Me%Gn%|GnLuMa HnHn%GnLuMa HuSa)Hn Sa)Hn|Ab4Jn Ae%Jn JnFc6 SlJn Sl4Jn|Jn4Ma MaFu MaFuJn MaFu4Jn Qs"JnGn%Ma|JnDa% Lu2Fg"Ha6Ju"|JuDi LiFrSl4Jn|Au)Lu Sg6Ju"||Me2As% QiPs%|SbLl|FiAsLu%|He%SiLuDi6 He2Lu% Je%Hn) LlAn"Lu%|AhLc" GuAhLc" GuSg2Lt MfSr Qi6Ju%Ra%Gb||AiAb"Sj"Lu%|Lu)JuHn)|GuJe)Me6 Je)Me6|Gn%Lt Gn%LtAaRu)Lm Gn%LtRu)Lm Lg%Fa"||Gi4 LaCu LaCu1 LaCu2 La%Dl La%Dl% La%Dl1 La%Dl2 La\' Le3|Ju)Rb|Gn%Mf HuMe6Ja6 LfFe LfFeHe%Si LfFePiDs LiFr LiFrPiDs LuJa6|Ga%AaCs6 Ga%JaLm6 Ga%Lu2Fg" Hn)Aa Hn)Cs6 HuSa)Hn JnLe3 La%Dl La%Dl% La%Dl1 La%Dl2 Me%Lm6 Mu%Sb6Sa)JnLe3 Qi6Ma6Me6Fu SnJaLm6AaCs6 SnJaLm6LuAaCs6 SnJs6Lu%AaCs6 SnLuLm6AaCs6 SnLuLm6LuAaCs6|AmOf As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 Hn)Fc6 Ji%Ja6 La2Fr La2FrQi6Hi LmMnLt Ma1 MbHa)As2 MfMa"Mn6 MfMb MfSa% Ms6Gg6 MuAs2HiFr Mu)Ao% OaDa% SpJi%|AeHn AeMe) Js6Lu%DlMuLa\'||HnMe" Ma)Gi4 Qs)|Oa7Ls)JnLe3|BaMuGa% CeGn Ce1 OiAj Ps2|Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa MuCa% MuCa5|DaFs1 DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu OaGg6 QaLu%|CiOn) DiLm6 HiLa% HnMe6 Hs)Fb" JaAu LqSe1 LtJu1 LuJa6AeFb LuJa6AeFbQa1MuJuJsQf1|Ag)Ja% DbLo) Ga)Ji GnAeFb GuJaLm6 Ha)Ju%Me6Mu He2Me" He2Me6Aj%Fu JaAi JaGa6 Ja"Mf Ja6Ji" Ju%Lm6Hn)Fc6 LuAj% Ma%Lb"Ms6Gg6 Ma2Mj Me6Mu MiAuAg6Hi Mn6Mu MuAs2Me6Fu OaGg6 ObGnHn)LuSb6 Qa)Ql Qa)Sl Qs"JnMiAe% RaJa% RhAu RhJk RhMu SbLc" SbMu SrGe% SrGg%|LaCu1 LaCu2 Le3|AeFbLmGa6 CbMe1 Gn%LtLmGa6 Ha6Gn% JaLm6LmGa6 Lg%Fa"LmGa6 LuLm6LmGa6 Me%SjJs6Lu% Me%SjLmGa6|GiMa GuDa) HnMi" Ma"Js2 Me"Js2|CnFa" GuJe)Me6 GuLu%Ms6 GuMe%Ji6|GuGa% He1Lq LuJa6LuLe LuSa Me"Ls1 OlJi OlMe|GuAaGb6Me1 GuAhLc" GuAiAb" GuLiRs% HuSj)Je6 HuSlLo%||CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% Lg%Fg6 Oe6JiCg%|DiCa% Hg%Mi Hn%Ju) Js2Ds" Ju%AiMe2Jn LqMi|GuCa2 Lg%Of Lg%OfCbLg"||Lg%Ji" SlLiFr SlLuJa6|GuAaLu2Ma|Oe)Sl||CbHn GiDr) Hg%Sj% Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju% SlJe%Da%Me) SlJe%Ma6Lb|GuLuSb6 Mi6Fm|AbRg% JuJsQf1Ma"Le2 Le2AsFfLuDs Ma"Le2Mn6 Me%Ja%Ma"Le2 Me1Ae1|Ag)Aj Ja6QbFs)|OqJi|Ga6Ja6OqJi GbLu2 Hi"An Lo%AeFb OqJiSa%Di Sj%Hn)|Bs\' Da( Mn6Da% RiAu SlJe%Da%Me)|JaLm6Dl% Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6OeFu|LuMn6 Mn6Hi"|Ma6Lb Ri"Mn SlJe%Ma6Lb|AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 GbLu) Gg6Me) JbHg" JuAa%Db JuAa%Ll JuAa%Mi6Fm Ju1Lc Le2GnGuAbJu Le2GnMi6Fm Lg%Sr Lg6Le2JuAa% Lg6Le2Lu) LuLm6JuAa% MaMe6 SrGn SrLu)|QaLu1LaLn4|MiSl|Di6Lu)|Ae1QiMn6 AiLu5 AuDaFg DbAu Je%Sb6 JnSb6 Ju1JaMn6 LaMu" Me2Jn Mu%Sb6 OeFuMn6 Sj"Lu%Mn6|Ha)Jb6 Hn)FeLiMu Hn)Gg6 Hn)Hn%Gg6 Mn6LfFe Mn6LiFr|AuQaAeMe) JaLrFs) La)JnLe3 LgHnSj"Lu% Me6LtDlMuLa\'Ls%LiFr|Aa:Ls%MnGn% AuAeFb AuAg)Mf AuJs6Lu% AuOeFu|MuLg%|Ha)Ji6 Jb6Je6||AeMe)HeQs% AsGa%Dn CaAaJg5 CaAa5 Da(LsJg5 Fs)OqJi Lg%Ag)Ls)Bs\' Ls)OqJi LuQa) Mn6Da%SaJg5 Oa6Da( Oa6LfJeOqJi Oa6Ls)Da( Oa6Ls)Mi6Fm OqJiHeQs% OqJiSaJg5|CiQu Qi6Hi Qi6Mu|Ds6Ds6 Lu)JuLuLm6 Lu)JuMe" MbAeFb|CbLg" GbLu2As1Lb" HnHn% Js6Lu%As1Lb" Js6Lu%Sn Lu)Hn Me6Ja% On)As1Sn Sg%As1Lg6JnMs6|Hi%Lu%Lu%Ms6LuRu)Lm Js6Lu%LuRu)Lm Js6Lu%Ru)Lm Lu%Ms6LuRu)Lm Lu%Ms6Ru)Lm Me)OaAaRu)Lm Me)OaRu)Lm Sj"Lu%Me)Oa|AaDlLe5 Ag)MfDlLe5 Bs:Ca Js6Lu%DlLe5 Lj%Fm Ls%DlLe5 LuDlLe5 On)As1DlLe5|||Ae1Ms6 LuSb6 Sj"Lu% Sj"Lu%LuRu)Lm Sj"Lu%Ru)Lm|FuQe% Ls6Da2 SlJu%|AaCs6 JaLm6 LuLm6|JeHuJs Le2Gn|Lu2Fg"|AbJu AbQi6 Ds6Fi" Ds6Mb Ha)As2 Lg%Ah Lg%Di6 LiRs%|Me6Hi Mi%Mb Mi%Mf|Di6Lt MaDi6Ca2Hn MaDi6LuOf|HaFs Li)Ha LrSm Me6Sj"|Ao%Sa% Lu%Aa SeAa|DbJa6 Me"Lm6|DfLuQa DfLuQe MaFm|AaLu2 Je)Ou Ju%Oe6 Lc"Me6 OfAg)|Ga7 Lu)Ou|MfAi6 MuLo% SeLm6||On6Hn% On6Mi"||AaJa6AhMj|JeGg6 Lu%Ms6Je|Ao%Mi6 LrSg6 Mi6Fr|AiAb"Cu1Lu AiAb"Lu JaLm6MaAa LuLm6MaAa|Sg%Mb|AiAb"Jf%Qe Aj%FuMa Pi)Jf%Qe|Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|FiDu6|HuMe6Ja6Me2As% JfJg% LrSmJuAa%|CaLuJs DaJuMu%Sb6 Da%Au Gn%LtMe%Sj JnAu Lj%FmSa) Lj%FmSa)JnLe3 Lu Lu2CuDa MaAu Ma1Ju Ma6Au Me%AuQi6Ju% Me%MaMuAa2 Me6Au Mu%Sb6SbMn OeFu OeFuDlMuLa\' OeFuSaMuGi4 OeFuSa)JnLe3 OiAu RfLu'
export const latinWords =
  'card cardholder pan|accepter acceptor biz business cp mer merchant partner payee seller store submall terminal|checkout operation paid payment purchase tran withdraw|account acct wallet|3ds acs ars auth authentic cavv identif identit isp login mpi secure|code date id mid number pan|contact mandatory must please require try use|request|mdn mobile phone subscriber|invoice order tid|buyer cardholder customer force member payer shopper user|bank honor honour issuer van|credit limit quota|exp expiration expiry validity|coupon|address avs billing bin birth birthdate ci cvc cvn cvv dob name owner postal zip|otp sms|amount currency|access credential hash ip key sign|time|passcode passphrase password pin secret|bal balance cash fund money nsf|domain email field header input item json param product uri url|carrier|point||instal|cnt count frequen max maximum times uses velocity||method|attempt retries tries|length|format|token|domestic foreign international overseas|auth authentic login|prepaid|contract|3ds acs ars isp kvp mpi secure|cdd kyc|||contact|action other|cannot no not|fail unable|err error exception problem|impossib ineligib prohibit|block disabled locked restrict|declin deni refus reject||abnormal bad extra forbid illegal improper malform mistak wrong|absent nonexist such unknown|exceed excess over past reached reaches surpass too|expir|differ|blacklist compliance fds fraud risk security suspect suspic|closed deactivat deceased dormant frozen inactive revo seiz stop suspend terminated warm||call refer|lack low nsf shortage|blank empty incomplete missing omit|below minimum range small|||age minor underage|counterfeit hot lost stolen|delinquen overdue unpaid|keep pick retain||||disconnect|acquirer conver database db gateway hardware host internal server system technical|communicat connect network send socket unreach||cut cutoff maint|result stat|cancel|chargeback refund revers void|force window|already|dup duplicate twice|busy crash down inoperative malfunction offline outage overload|hour|timeout|inquir lookup retriev|same similar|await being concurrent pending processing progress queue queued review still submitted waiting|occur uncaught unhandled|may processed undefined unexpected unknown whether||delay late took|||quit|callback notif webhook|parse registration unable|settle|require|captured|succe|approved charged honor honour|check confirm validat verif|answer receiv reply respon|possible used|channel service|enter provided specif suppl|activ bind bound enabled enrol link regist|data detail exist found info||accurate correct valid|authori eligib|intend|||consistent correspond match|accept allow permit support|avail reach|enough suff|complet process|||country type|||kcp pg|popup|||fetch load|qr session|download later receiving'

/** What a negation makes of each state; the states' features have numbers from this one on. */
export const opposites = 'rSWZoUUZfZnYgU§m^Xzcr'
export const firstState = 100

/** Faults, and a negation by itself, have signs from {@link negation} to {@link silent}; any of them is also {@link anyFault}. */
export const anyFault = '%'
export const negation = 'R'

/** What leaves open whether somebody approved has signs from here to {@link lastDoubt}. */
export const silent = 'o'
export const lastDoubt = '¯'

/** The other signs that reading itself asks for. */
export const need = ','
export const stranger = 'I'
export const number = '+'

/**
 * Each row, between `#`: its id, its code's number with the detail (+: the id itself), 1 where no money can have moved (2:
 * nothing was opened), its condition, and that of its unclear cases. In a condition: alternatives between `"`, the groups of
 * each between spaces, and behind `!` what there must not be.
 */
export const packedRows =
  'not-initialised#0#2#É\nscript-broke#1##Ê\nquit-tag#2\nfetch#3##Ë ST\nalready-approved#4##x (-/²µ¶!.4>]`uv}¡"x ­®¯"y (*-/?bµ"y +!\'"~ (!:U"~ -/"¤!u\nportone-broke#3#2\nwindow-not-opened#0#2\nnot-set-up#0#2\ncancelled-by-customer#2##0 uw!%pq"0 w `"¨!%"Å W\npopup#5##È SV\ntime#6##( ]!&)C{·"/6G¹ ]"3 + ["9 []!4ADv{±"9 r!(²"| *"|!1=?pqv"Ì %r!8²\nrefund#1##u %!2"v\npoints-used#7##4> xy!<\noutage#1##p %!OWqs"z¢¥!qs"} ST!\'q"} U!&\'q"¦ ST!q"© ST\nin-progress#1+##¡!9STqswz\nclosed-hours#1maintenance##9 RUX"{!&\'\nmaintenance#1+##s"ªÆ U!&\').\ncommunication#3##o"q %wz¢!7<"q ° ,"|"± [\ntries#7+#1#*5D° [!29"6: [l": V"´ [!(29#D [\nsetting#0#1#O %!):@S_\npassword#7+#1#: %,!\'8<p°#:!\'8<p\nkey#0#1#8 TXYZadf!*6p"8 UW^!&(1"8 ° S"g!&()*0#8 V]"G %\nstolen#7+#1#i &!S"i!+7S±"k!V]\nmeans#0#1#CÂ %!1SW]h#C!SW]h\nmerchant-limit#0##\' 2A [!&\ninstallment#7+#1#@ %!S"@ UXe"N %!2S#@"N ,\nlimit-or-balance#7+#1#2 ; c#2 ; ,\nbalance#7+#1#&()> c!2e"; R[a!2"; c!2"> a!&(+0S¶\nanswer-unreadable#1##± %!B\nmalformed#0#1#- + Z^a!/"< %+,´!S±"? Z!(/±"?F -<E %!3^±"B %!&).3456:"B / %"E %+,´!&*35?S±"F + %!&)35#<E S"?F!&)35\nlimit#7+#1#(7A [!9e"2 VW[c!9"7 V#2 [\ncertificate#7#1#Ã %,!\'\nmismatch#7+#1#& ° Y"&) +¶ ° S!\'./;p±"&)4 + °¸ S"&)46 +B¶ %°!\'/;S]_`"&)6 +¸ ´"&3 ,Zd +3!\'/S]°") Za!&\'5").0 ^"0 + TYZ^!\'/S`"3 ° S!\'"356 TY^!\'8]"6 ° S"_ + STY^"° + Y\nexpired#7+#1#&)4C· ]"3 %°!\'#3!\'\nminor#7+#1#h\namount-differs#0##7 ^\nmerchant#0#1#\' ( º"\' * S!1I"\' °µ ,"\'K %2!.S_b#\'K!._\nforeign-card#7issuer#1#H & %"H UV!\'1#H &\nphone-blocked#7+#1#. UX!*".= VW`j"J . UX#= UX!*\nsuspended#7+#1#&)04> `"(²³ `!1=_") V"j#`!/_\nunregistered#7+#1#&)*.014· f"&² µ ,"m"n"µ Z#· ,Rr\nnot-found-person#7mismatch#1#5 %,!_f\namount#0#1#7 ,!°"7 RTUXYZde!S"e (²#7 %,\nauthentication#7#1#& ° S"* & U"* & d"* &.01L SUVWY!,-R²³"* SUVWXY^!,-IRZ²³"* ° T#* %,r!-Rb"* R &L"* ²!-R\nphone-customer#7#1#. %!S"= %!ST"J .05!&ST#.=!STp\ngone#0##(- RZ!TVWXt£"/ %\nrisk#7#1#_!Tpq\nissuer#7+#1#&) %,b!*-ST"&) T!(+1S³"&) UVWXg!-"&1 P!%"1 WXY!+ST"b!\'TpÇ#&) °"&)1 ,P"1 %!+ST"b\ncustomer#7#1#0 UVXYZcg!*S"0 a!(*S"0 ¶ T!("M %,#0 %,!S"M r\nnumber#0#1#+ ^!(/±"+Ä TYZadf!/;GWt±¹"´ TZ^!Sp#+A´ %,!t\ndeclined#7#1#( g"4> UVa!S"W!-Sp#W\nnot-possible#7issuer#1#( VX!-QT³#(² UVX!-³"³ U\nnot-accepted#0#1#- UX!ST"- Y!Sp"- ° S!("- » T"³ YZf!(#%!*QSTrt£§"- T!S\nportone-rejected#0'

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
  | 'amount-differs'
  | 'merchant'
  | 'foreign-card'
  | 'phone-blocked'
  | 'suspended'
  | 'unregistered'
  | 'not-found-person'
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
