// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs: Hangul, as Latin letters, and then the others. */
export const hangulWords =
  'PaDs|AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) Da%Ga)Au GbMa6 GuAaGb6Me1 JaLe2Ma Ja6Me1 JeHsGi) JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% Ps)FaLuLe%Qs QeGuCe) RaQsCe Ra%GbMa SaLqGi)|AhMj AjGi" Lg%Ag)AhMj Lg%Ag)Dl%AhMj LhAs1 Ma2Mj MuAa2 Qi6Ma6 Qi6Ma6Me6Fu|AeFb Ag)Mf AnGb Ji6As1 Js6Lu% LuOf Lu2As1 MaAs1LuOf MaDi6Ca2Hn MaDi6LuOf MuAs2 MuHn) On)As1|Aa3 AnHn% Ca)Na HaPiDs He%Si JuAa" LaLuDu Lu)Ma Me%Ji6Lu)Ju PiDs Ru%He%Si|Gn%LtAaRu)Lm Gn%LtRu)Lm HaFa2 Hi%Lu%Lu%Ms6LuRu)Lm JfLm Ju2JuLi Ju2JuLm LmGa6 Lu%Ms6LuRu)Lm Lu%Ms6Ru)Lm Ru)Lm Sj"Lu%LuRu)Lm Sj"Lu%Ru)Lm|FiAsLu% GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Lu%Ms6LuRu)Lm Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf LuMn6Lu%Ms6 Lu%Ju" Lu%Ms6 Lu%Ms6LuRu)Lm Lu%Ms6Ru)Lm|LmOe6 SiOn)|AaLu2Ma DrLe)Ce1He Ha)Ju%Me6Mu JiLb"Ag)Mf LmAs1 Me%Sj Oa"Ju%Me%Sj% Qi6Ju%AjAs1 Qi6Ju%LmAs1 QnCe1He Ri% Sb%DsRi% SrDbRi%|AbLu%JaLe2Ma Ag)MfMa AhMe6 AiAb" AiAb"Cu1Lu AiAb"Lu AnGbMa Ca2HnMa GuAiAb" He2Lu%JaLe2Ma HuSlLo% JaLm6Ma JaLm6MaAa JiLrMa JiMuMa JnOqLu% Ju%Lm6Hn)Fc6 Ju)Me" LlAn"Lu% LuLm6Ma LuLm6MaAa SlLo%|AbJe)Me1 AuAj% GbLu2Ja Ha)As2Ja Ls%Sb6 MuMe1 PaDsJa SlLo%Ja|AeFbHe%Si Js6Lu%He%Si MnGn%|Sa%Di|LrSmAuAa% LrSmAuSa%|HaPiDs Ja6Rn1Ao% PnRi% Ru%He%Si Ru%PiDs|Gg6Lt Hi%Lu% JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 Ju%Hn% Ju)Gg6 LhAs1Mn LnRg%He%Si MnGu% Oe6AnMnJi Oe6AnMu|As1Lb" GbLu2As1Lb" HnAaJf Js6Lu%As1Lb" Qi6Sj SjRh|AuSa% JuAa%|HuGu)He%Si HuHe% RbJsLoDs|Lu%Ms6He%Si Lu%Ms6PiDs|AiAb"Pu DuHaLuJs JeGg6Aa3 LaLuRu La1SiSjPu Lb"JfJs Lu%Ms6Pu Pu SbJq SbJu|LhOuAs1 LuOfAaCs6As1Lb" MaAs1 Ma%Ai Ma%Lb" MuAs2AaCs6As1Lb" On)As1AaCs6As1Lb"|AjJf AnGbMaGg6 DiGfLu% GbAbHg%Jn Gg%Jf HbJi6 HbJi6Mu Hi6JaFm JfAs1 MbAi Me6Lt MnGn%Gg6 RaFaGfQe RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi"|Qi6Ju%Ja Qi6Ju%SlJa|GeCu Me"Fu2As1 MuAa2 On6Me% PbJu RiLu%Qs|Me%Gn%|GnLuMa HnHn%GnLuMa HuSa)Hn Sa)Hn|Ab4Jn Ae%Jn JnFc6 SlJn Sl4Jn|Jn4Ma MaFu MaFuJn MaFu4Jn Qs"JnGn%Ma|Ag)MfHa6He2 JnDa% Lu2Fg"Ha6Ju" MuHn)Ha6He2|JuDi LiFrSl4Jn|Au)Lu Sg6Ju"||Me2As% QiPs%|SbLl|FiAsLu%|He%SiLuDi6 He2Lu% Je%Hn) LlAn"Lu%|AhLc" GuAhLc" GuSg2Lt MfSr Qi6Ju%Ra%Gb||AiAb"Sj"Lu%|Lu)JuHn)|Ja6Rn1|GuJe)Me6 Je)Me6|Gn%Lt Gn%LtAaRu)Lm Gn%LtRu)Lm Lg%Fa"||Gi4 LaCu LaCu1 LaCu2 La%Dl La%Dl% La%Dl1 La%Dl2 La\' Le3|Ju)Rb|Gn%Mf HuMe6Ja6 LfFe LfFeHe%Si LfFePiDs LiFr LiFrPiDs LuJa6|Ga%AaCs6 Ga%JaLm6 Ga%Lu2Fg" Hn)Aa Hn)Cs6 HuSa)Hn JnLe3 La%Dl La%Dl% La%Dl1 La%Dl2 Me%Lm6 Mu%Sb6Sa)JnLe3 Qi6Ma6Me6Fu SnJaLm6AaCs6 SnJaLm6LuAaCs6 SnJs6Lu%AaCs6 SnLuLm6AaCs6 SnLuLm6LuAaCs6|AmOf As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 Hn)Fc6 Ji%Ja6 LmMnLt Ma1 MbHa)As2 MfMa"Mn6 MfMb MfSa% Ms6Gg6 MuAs2HiFr OaDa% SpJi%|AeHn AeMe) Js6Lu%DlMuLa\' Js6Lu%SaMuLa\'|Oa7Ls)JnLe3|HnMe" Ma)Gi4 Qs)||AjDi BaMuGa% CeGn Ce1 DiDa) GiDnJaLm6 GiDnKs JiMu% Ma7 OiAj Ps2|Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa MuCa% MuCa5|DaFs1 DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu OaGg6 QaLu%|LaCu1 LaCu2 Le3|CiOn) DiLm6 HiLa% HnMe6 Hs)Fb" JaAu LqHa% LqSe1 LqSe1Aj%FuJuJsQf1 LtJu1 LuJa6AeFb LuJa6AeFbQa1MuJuJsQf1|Ag)Ja% DbLo) Di6Ag) Ga)Ji GnAeFb GuJaLm6 Ha)Ju%Me6Mu He2Me" He2Me6Aj%Fu JaAi JaGa6 Ja"Mf Ja6Ji" Ju%Lm6Hn)Fc6 La2Fr La2FrQi6Hi LuAj% Ma%Lb"Ms6Gg6 Ma2Mj Me6Mu MiAuAg6Hi Mn6Mu MuAs2Me6Fu Mu)Ao% OaGg6 ObGnHn)LuSb6 Qa)Ql Qa)Sl Qs"JnMiAe% RaJa% RhAu RhJk RhMu SbLc" SbMu SrGe% SrGg%|GiMa GuDa) HnMi" Ma"Js2 Me"Js2|CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% Je6Lu%Ga% Lg%Fg6 Oe6JiCg%|GuGa% He1Lq LuJa6LuLe LuSa Me"Ls1 OlJi OlMe|AeFbLmGa6 CbMe1 Gn%LtLmGa6 Ha6Gn% JaLm6LmGa6 Lg%Fa"LmGa6 LuLm6LmGa6 Me%SjJs6Lu% Me%SjLmGa6|CnFa" GuJe)Me6 GuLu%Ms6 GuMe%Ji6 HuLe HuLe5|GuAaGb6Me1 GuAhLc" GuAiAb" GuLiRs% HuSj)Je6 HuSlLo%||DiCa% Hg%Mi Hn%Ju) Js2Ds" Ju%AiMe2Jn LqMi|GuCa2 Lg%Of Lg%OfCbLg"|Oe)Sl|Aa6MfSlJn PaDsFs)SlJn PaDsSlJn|Lg%Ji" SlLiFr SlLuJa6|GuAaLu2Ma||CbHn GiDr) Hg%Sj% Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju% SlJe%Da%Me) SlJe%Ma6Lb|GuLuSb6 Mi6Fm|Bs\' Da( Mn6Da% RiAu SlJe%Da%Me)|LuMn6 Mn6Hi"|AbRg% JuJsQf1Ma"Le2 Le2AsFfLuDs Ma"Le2Mn6 Me%Ja%Ma"Le2 Me1Ae1|Ag)Aj Ja6QbFs)|OqJi|Ga6Ja6OqJi GbLu2 Hi"An Lo%AeFb OqJiSa%Di Sj%Hn)|JaLm6Dl% Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6OeFu|LiMa"Di6 Ma"Di6Hn) Ma6Lb Ri"Mn SlJe%Ma6Lb|AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 GbLu) Gg6Me) JbHg" JuAa%Db JuAa%Ll JuAa%Mi6Fm Ju1Lc Le2GnGuAbJu Le2GnMi6Fm Lg%Sr Lg6Le2JuAa% Lg6Le2Lu) LuLm6JuAa% MaMe6 Mn6Da%JuAa% Mn6MuJuAa% SrGn SrLu)|QaLu1LaLn4|MiSl|Di6Ju Di6Lu)|Ae1QiMn6 AiLu5 AuDaFg DbAu HiFrMn6 Je%Sb6 JnSb6 Ju1JaMn6 LaMu" Me2Jn Mu%Sb6 OeFuMn6 Sj"Lu%Mn6|Ha)Jb6 Hn)FeLiMu Hn)Gg6 Hn)Hn%Gg6 Mn6LfFe Mn6LiFr|AuQaAeMe) JaLrFs) La)JnLe3 LgHnSj"Lu% Me6LtDlMuLa\'Ls%LiFr|Aa:Ls%MnGn% AuAeFb AuAg)Mf AuJs6Lu% AuOeFu|MuLg%|AaMgLi AhJa% Ha%Lg6 Ha)Ji6 Ha)Ju% Hi"Lo% Hn)FeLi Jb6Je6 MeMa6 OaAa1 On)Fg"||AeMe)HeQs% AsGa%Dn CaAaJg5 CaAa5 Da(LsJg5 Fs)OqJi Lg%Ag)Ls)Bs\' Ls)OqJi LuQa) Mn6Da%SaJg5 Oa6Da( Oa6LfJeOqJi Oa6Ls)Da( Oa6Ls)Mi6Fm OqJiHeQs% OqJiSaJg5|CiQu Qi6Hi Qi6Mu|Ds6Ds6 Lu)JuLuLm6 Lu)JuMe" MbAeFb|CbLg" GbLu2As1Lb" HnHn% Js6Lu%As1Lb" Js6Lu%Sn Lu)Hn Me6Ja% On)As1Sn Sg%As1Lg6JnMs6|Hi%Lu%Lu%Ms6LuRu)Lm Js6Lu%LuRu)Lm Js6Lu%Ru)Lm Lu%Ms6LuRu)Lm Lu%Ms6Ru)Lm Me)OaAaRu)Lm Me)OaRu)Lm Sj"Lu%Me)Oa|AaDlLe5 Ag)MfDlLe5 Bs:Ca Js6Lu%DlLe5 Lj%Fm Ls%DlLe5 LuDlLe5 On)As1DlLe5|||Ae1Ms6 LuSb6 Sj"Lu% Sj"Lu%LuRu)Lm Sj"Lu%Ru)Lm|FuQe% Ls6Da2 SlJu%|AaCs6 JaLm6 LuLm6|JeHuJs Le2Gn|Me6Hi Mi%Mb Mi%Mf|Lu2Fg"|AbJu AbQi6 Ds6Fi" Ds6Mb Ha)As2 Lg%Ah Lg%Di6 LiRs%|Di6Lt MaDi6Ca2Hn MaDi6LuOf|HaFs Li)Ha LrSm Me6Sj"|Ao%Sa% Lu%Aa SeAa|DbJa6 Me"Lm6|DfLuQa DfLuQe MaFm|AaLu2 Je)Ou Ju%Oe6 Lc"Me6 OfAg)|Ga7 Lu)Ou|MfAi6 MuLo% SeLm6||On6Hn% On6Mi"||AaJa6AhMj|JeGg6 Lu%Ms6Je|Ao%Mi6 LrSg6 Mi6Fr|AiAb"Cu1Lu AiAb"Lu JaLm6MaAa LuLm6MaAa|Sg%Mb|AiAb"Jf%Qe Aj%FuMa Pi)Jf%Qe|Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|FiDu6|HuMe6Ja6Me2As% JfJg% LrSmJuAa%|CaLuJs DaJuMu%Sb6 Da%Au Gn%LtMe%Sj JnAu Lj%FmSa) Lj%FmSa)JnLe3 Lu Lu2CuDa MaAu Ma1Ju Ma6Au Me%AuQi6Ju% Me%MaMuAa2 Me6Au Mu%Sb6SbMn OeFu OeFuDlMuLa\' OeFuSaMuGi4 OeFuSa)JnLe3 OiAu PuHiDs RfLu'
export const latinWords =
  'card cardholder pan|accepter acceptor biz business cp mer merchant partner payee seller store submall terminal|account acct wallet|checkout operation paid payment purchase tran withdraw|code date id mid number pan|contact mandatory must please require try use|3ds acs ars auth authentic cavv identif identit isp login mpi secure|request|mdn mobile phone subscriber|buyer cardholder customer force member payer shopper user|bank honor honour issuer van|invoice order tid|credit limit quota|exp expiration expiry validity|coupon|address avs billing bin birth birthdate ci cvc cvn cvv dob name owner postal zip|amount currency|time|passcode passphrase password pin secret|otp sms|access credential hash ip key sign|bal balance cash fund money nsf|domain email field header input item json param product uri url|carrier|point||instal|cnt count frequen max maximum times uses velocity||method|attempt retries tries|length|format|token|domestic foreign international overseas|auth authentic login|prepaid|contract|3ds acs ars isp kvp mpi secure|cdd kyc||||contact|action other|cannot no not|fail unable|err error exception problem|impossib ineligib prohibit|block disabled locked restrict|declin deni refus reject|absent nonexist such unknown|abnormal bad extra forbid illegal improper malform mistak wrong||exceed excess over past reached reaches surpass too|expir|differ||blacklist compliance fds fraud risk security suspect suspic|accident closed deactivat deceased dormant frozen inactive revo seiz stop suspen terminated warm|lack low nsf shortage|age guardian minor underage|below minimum range small|call refer|blank empty incomplete missing omit|||counterfeit hot lost stolen|delinquen overdue unpaid||keep pick retain|||disconnect|acquirer conver database db gateway hardware host internal server system technical|communicat connect network send socket unreach||force window|dup duplicate twice|cut cutoff maint|result stat|cancel|chargeback refund revers void|already|busy crash down inoperative malfunction offline outage overload|hour|timeout|inquir lookup retriev|same similar|await being concurrent pending processing progress queue queued review still submitted waiting|occur uncaught unhandled|may processed undefined unexpected unknown whether||delay late took|||quit|callback notif webhook|parse registration unable|settle|require|captured|succe|approved charged honor honour|check confirm validat verif|answer receiv reply respon|possible usable used|channel service|data detail exist found info|enter provided specif suppl|activ bind bound enabled enrol link regist||accurate correct valid|authori eligib|intend|||consistent correspond match|accept allow permit support|avail reach|enough suff|complet process|||country type|||kcp pg|popup|||fetch load|qr session|download later receiving'

/** What a negation makes of each state; the states' features have numbers from this one on. */
export const opposites = 'sTXYpVVYYhlZiV¨o_[{cs'
export const firstState = 101

/** Faults, and a negation by itself, have signs from {@link negation} to {@link silent}; any of them is also {@link anyFault}. */
export const anyFault = '%'
export const negation = 'S'

/** What leaves open whether somebody approved has signs from here to {@link lastDoubt}. */
export const silent = 'p'
export const lastDoubt = '°'

/** The other signs that reading itself asks for. */
export const need = '+'
export const stranger = 'I'
export const number = '*'

/**
 * Each row, between `#`: its id, its code's number with the detail (+: the id itself), 1 where no money can have moved (2:
 * nothing was opened), its condition, and that of its unclear cases. In a condition: alternatives between `"`, the groups of
 * each between spaces, and behind `!` what there must not be.
 */
export const packedRows =
  'not-initialised#0#2#Ê\nscript-broke#1##Ë\nquit-tag#2\nfetch#3##Ì TU\nalready-approved#4##u ),-1?f·"u *!\'"u r"z )-1³µ·!.4>^bxy~¢"z ®¯°"¡ )!8V"¡ -1"¥!x\nportone-broke#3#2\nwindow-not-opened#0#2\nnot-set-up#0#2\ncancelled-by-customer#2##/ t b"/ tx!%qr"©!%"Æ X\npopup#5##É TW\ntime#6##) ^!&(C|¸"- ^!&(¸"19Gº ^"3 * ]"7 ]^!4ADy|²"7 s!)³"} ,"}!0=?qry"Í %st!:³\nrefund#1##x %!2"y\npoints-used#7##4> uz!<\noutage#1##q %!PXrv"{£¦!rv"~ TU!\'r"~ V!&\'r"§ TUY!r"ª TU\nin-progress#1+##¢!7TUrtv{\nclosed-hours#1maintenance##7 SV["|!&\'\nmaintenance#1+##v"«Ç V!&\'(.\ncommunication#3##p"r %t{£!6<"r ± +"}"² ]\ntries#7+#1#,5D± ]!27"8 W"89 ]n"¶ ]!)27#D ]\nsetting#0#1#P %!(8@Ta\npassword#7+#1#8 %+!\':<q±"8 ± +!\'TUW²#8!\':<q\nkey#0#1#: UYZ[`gh!,9q": VX_!&)0": ± T"i!&(),/#: W^"G %\nstolen#7+#1#j &!T"j!*6T²"m!W^\nmeans#0#1#C %!0TX^d"Ã %!0TX^_d#C!TX^d\nmerchant-limit#0##\' 2A ]!&\ninstallment#7+#1#@ %!T"@ V[e"N %!2T#@"N +\nlimit-or-balance#7+#1#2 ; c#2 ; +\nbalance#7+#1#&()> c!2e"; S]`!2"; c!2"> `!&)*/Tµ\nanswer-unreadable#1##² %!B\nmalformed#0#1#- * Y_`!1"< %*+¶!T²"? Y!)1²"?F -<E %!3_²"B %!&(.34589"B 1 %"E %*+¶!&,35?T²"F * %!&(35"O %*!&TVd²"O V!&(./d#<E T"?F!&(35\nlimit#7+#1#)A ]!-7e"2 WX]c!7"6 W"6 ]!7ce#2 ]\ncertificate#7#1#Ä %+!\'\nmismatch#7+#1#& ± Z"&( *µ ± T!\'.1;q²"&(4 * ±¹ T"&(49 *Bµ %±!\'1;T^ab"&(9 *¹ ¶"&3 +Yg *3!\'1T^±"( Y`!&\'5"(./ _"/ * UYZ_!\'1Tb"3 ± T!\'"359 UZ_!\':^"9 ± T"a * TUZ_"± * Z\nexpired#7+#1#&(4C¸ ^"3 %±!\'#3!\'\nminor#7+#1#d\namount-differs#0##6 _\nmerchant#0#1#\' ) »"\' , T!0I"\' ±· +"\'K %2!.Taf#\'K!.a\nforeign-card#7issuer#1#H & %"H VW!\'0#H &\nphone-blocked#7+#1#. V[!,".= WXbk"J . V[#= V[!,\nsuspended#7+#1#&(/4> b"( W")³´ b!0=a"k#b!1a\nunregistered#7+#1#&(,./04¸ h"&³ · +"l!,"o"· Y#l"¸ +Ss\nnot-found-person#7mismatch#1#5 %+!ah\namount#0#1#6 +!±"6 SUVYZ[eg!T"6 ] c"e )³#6 %+\nauthentication#7#1#& ± T", & V", & g", &./0L TVWXZ!+-S³´", TVWXZ[_!+-ISY³´", ± U#, %+s!-Sf", S &L", ³!-S\nphone-customer#7#1#. %!T"= %!TU"J ./5!&TU#.=!TUq\ngone#0##)- Y`!UWX[w¤"1 %\nrisk#7#1#a!Uqr\nissuer#7+#1#&( %+f!,-TU"&( U!)*0T´"&( VWX[i!-"&0 Q!%"0 XZ[!*TU"0 Y`!*TUX²"f!\'UqÈ#&( ±"&(0 +Q"0 %!*TU"f\ncustomer#7#1#/ VWYZ[ci!,T"/ `!),T"/ µ U!)"/ µ ± +"M %+#/ %+!T"M s\nnumber#0#1#* _!)1²"*Å UYZ`gh!1;GXw²º"¶ UY_!Tq#*A¶ %+!w\ndeclined#7#1#) i"4> VWYZ`!T"X!-Tq#X\nnot-possible#7issuer#1#) W[!-RU´#)³ VW[!-´"´ V\nnot-accepted#0#1#- V[!TU"- Z!Tq"- ± T!)"- ¼ U"´ YZh!)#%!,RTUsw¤¨"- U!T\nportone-rejected#0'

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
