// Written by `npm run pack:signals` from lexicon.ts, signals.ts and leanings.ts, which can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs: Hangul, as Latin letters, and then the others. */
export const hangulWords =
  'PaDs OfPsPaDs PaDsGa%|LuLm6AuAj% Da%Ga)Au RaQsCe QeGuCe) Da%Ga)AuAeFb AsFn2 Da%Ga)AuOeFu Da%Ga) JeHsGi) SaLqGi) JmRu6Gi) AiAb"Ja JsQiLe Da%Ga)AuJs6Lu% Ra%GbMa JaLe2Ma GbMa6 AaGb6Me1 GuAaGb6Me1 Ja6Me1 Da%Ga)AuAg)Mf Le2Of Ps)FaLuLe%Qs|HaFa2 LmGa6 Ju2JuLi JfLm Ju2JuLm Ru)Lm Gn%LtAaRu)Lm Gn%LtRu)Lm Sj"Lu%LuRu)Lm Lu%Ms6LuRu)Lm Hi%Lu%Lu%Ms6LuRu)Lm Sj"Lu%Ru)Lm Lu%Ms6Ru)Lm|La%Ju1Ps)Fu" Le)An)Lu%Ju" La%Gg%Lu%Ju" MuGn%Lu%Ju" Si6ObLu%Ju" Lu%Ms6LuRu)Lm Hi%Lu%Lu%Ms6LuRu)Lm Lu%Ms6Ru)Lm FiAsLu% Hi%Lu%Sj"Lu% La%Me%Ag)Mf Lu%Ms6 GuLu%Ms6 Hi%Lu%Lu%Ms6 LuMn6Lu%Ms6|LmOe6 SiOn)|JuAa" Aa3 PiDs HaPiDs LaLuDu AnHn% Me%Ji6Lu)Ju Lu)Ma Ca)Na He%Si Ru%He%Si|Ji6As1 Lu2As1 On)As1 MuAs2 AeFb Da%Ga)AuAeFb AnGb Ca2Hn MaDi6Ca2Hn MuHn) Js6Lu% Da%Ga)AuJs6Lu% MbJs6Lu% Ag)Mf Da%Ga)AuAg)Mf Aa%Rg%Ag)Mf LuOf MaAs1LuOf MaDi6LuOf|MuAa2 LhAs1 Qi6Ma6Me6Fu AhMjGa% AjGi" Qi6Ma6 AhMj Lg%Ag)AhMj Lu2As1AhMj On)As1AhMj Lg%Ag)Dl%AhMj Lg%Ag)MnAhMj Ma2Mj|MnGn% QsFb%Mb"Jg% QsFb%Mf"Jg% QsFf%Mf"Jg% AeFbHe%Si Js6Lu%He%Si|AuAj% Ha)As2Ja PaDsJa SlLo%Ja GbLu2Ja AbJe)Me1 MuMe1 Ls%Sb6|Qi6Ju%AjAs1 LmAs1 Qi6Ju%LmAs1 DrLe)Ce1He QnCe1He AaLu2Ma JiLb"Ag)Mf Ha)Ju%Me6Mu Ri% SrDbRi% Sb%DsRi% JaLe2MaRi% Me%Sj Oa"Ju%Me%Sj%|Sa%Di|AaAg" As1Lb"GuDa) AeFbAs1Lb"GuDa) HnAaJf As1Lb" Js6Lu%As1Lb" GbLu2As1Lb" SjRh Qi6Sj|JaLm6MaAa LuLm6MaAa AiAb" GuAiAb" Ju%Lm6Hn)Fc6 SlLo% HuSlLo% AiAb"Lu AiAb"Cu1Lu LlAn"Lu% JnOqLu% AnGbMa Ca2HnMa AbLu%JaLe2Ma He2Lu%JaLe2Ma JaLm6Ma LuLm6Ma JiLrMa Ag)MfMa JiMuMa Ju)Me" AhMe6|JeGg6Aa3 SbJq Lb"JfJs DuHaLuJs SbJu Pu AiAb"Pu Lu%Ms6Pu La1SiSjPu LaLuRu|LrSmAuAa% Ga%FmLu) LrSmAuSa%|RbJsLoDs HuHe% HuGu)He%Si|MbAi JfAs1 Ru)Ds Hi6JaFm RiGb4 RiGf4 MnGn%Gg6 AnGbMaGg6 Sa6Gi" AjJf Gg%Jf HbJi6 GbAbHg%Jn Ru)Jn Le%Le Me6Lt DiGfLu% HbJi6Mu RaFaGfQe RaFaGuQe|JuAa% AuSa%|Ja6Rn1Ao% HaPiDs Ru%PiDs PnRi% Ru%He%Si|HiLa%PiDs LuFs1 Je6Gg6 Ju)Gg6 MnGu% Ju%Hn% Oe6AnMnJi Gg6Lt Hi%Lu% Jb6Cg%Lo)Lu) LhAs1Mn Oe6AnMu JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si LnRg%He%Si|Ma%Ai MaAs1 LhOuAs1 On)As1AaCs6As1Lb" MuAs2AaCs6As1Lb" LuOfAaCs6As1Lb" Ma%Lb"|JnFc6 Ab4Jn Ae%Jn SlJn Sl4Jn MbJuDiSl4Jn|Qi6Ju%Ja LuQi6Ja Qi6Ju%SlJa|Lu%Ms6PiDs Lu%Ms6He%Si|MuAa2 Me"Fu2As1 GeCu PbJu PiLu% On6Me% GaLu)FuMu RiLu%Qs|Me%Gn%|JnDa% MuHn)Ha6He2 Ag)MfHa6He2 Lu2Fg"Ha6Ju" MuHn)Ha6Ju" Ag)MfHa6Ju"|JuDi MbJuDiSl4Jn LiFrSl4Jn|Ja6Rn1|SbLl|FiAsLu%|Qi6Ju%Ra%Gb AhLc" GuAhLc" GuSg2Lt MfSr|Sa)Hn HuSa)Hn GnLuMa HnHn%GnLuMa|MaFu MaFuJn MaFu4Jn Qs"JnGn%Ma Jn4Ma|He%SiLuDi6 Je%Hn) JaLe2MaGg6Lt LlAn"Lu% He2Lu% JaLe2MaRi%|JeGg6 Lu%Ms6Je|Sg6Ju" Au)Lu||Je)Me6 GuJe)Me6|Me2As% QiPs%|AaJa6AhMj||AiAb"Sj"Lu%|Lu)JuHn)|An"Aa Mi6Fr Ao%Mi6 LrSg6|Aj%FuMa AiAb"Jf%Qe Pi)Jf%Qe|LrSmJuAa% HuMe6Ja6Me2As% MfSa%JuAa%Cb JfJg% MfSa%JuAa%La%|Lg%Fa" Gn%LtAaRu)Lm Gn%LtRu)Lm Gn%Lt||LaCu LaCu1 LaCu2 La%Dl La%Dl% La%Dl1 La%Dl2 Gi4 La\' LuFnLeMuMuLa\' DlMuLa\'La5 Le3 DlMuGi4Sb5|SaMuGi4SaLg5 Ju)Rb SaMuGi4Sb5|LiFrOeFuHn)Aa LfFePiDs LiFrPiDs LfFe LiFr LuJa6 HuMe6Ja6 Gn%Mf LfFeHe%Si|Hn)Aa LiFrOeFuHn)Aa Lu%Ju"Hn)Aa Ga%AaCs6 SnJaLm6AaCs6 SnLuLm6AaCs6 SnJaLm6LuAaCs6 SnLuLm6LuAaCs6 SnJs6Lu%AaCs6 Hn)Cs6 La%Dl La%Dl% La%Dl1 La%Dl2 Ga%Lu2Fg" Ga%Ds6Fi" Qi6Ma6Me6Fu PaDsGa% AhMjGa% HuSa)Hn JnLe3 Ga%JaLm6 Ga%LuLm6 Me%Lm6 Ga%SeLm6|Oa7Ls)JnLe3|Ma)Gi4 HnMe" Qs)|MbHa)As2 OaDa% Hn)Fc6 MuAs2HiFr Ms6Gg6 GuAmHn Ji%Ja6 SpJi% Ha%Ji6 Ga"La LmMnLt Ma1 MfMb Ha)As2Mn6 MfMa"Mn6 As1Mu AmOf MfSa% Ga"Sg Ga"Su%|Ha%Fg Js6Lu%DlMuGi4 AeHn Js6Lu%DlMuLa\' Js6Lu%SaMuLa\' Js6Lu%DlMuLa\'La5 AeMe)|Ag6Aj HuMe6Ja6Me2As% Ga%Au MuCa MuCa% MuCa5 Ga%Fm|OiAj Ce1 AjDa DiDa) AjDi BaMuGa% HiDaGa\' DeGa\' CeGn GiDnKs GiDnJaLm6 Ma7 JiMu% Ps2||DaFs1 DaFs2 HuJu)Gg6 OaGg6 Ja6Lq Ja6Lu QaLu%|LaCu1 LaCu2 Le3|Qs"JnMiAe% Di6Ag) JaAi LuAj% Mu)Ao% RhAu GnAeFb Ju%Lm6Hn)Fc6 GuJnFg6 On)As1HiFr La2Fr He2Me6Aj%Fu MuAs2Me6Fu JaGa6 SrGe% SrGg% Ma%Lb"Ms6Gg6 OaGg6 MiAuAg6Hi La2FrQi6Hi Ag)Ja% RaJa% Ga)Ji Ja6Ji" RhJk SbLc" GuJaLm6 DbLo) He2Me" Ja"Mf Ma2Mj Me6Mu Ha)Ju%Me6Mu Mn6Mu RhMu SbMu Qa)Ql MbHa)Sb6 ObGnHn)LuSb6 Qa)Sl|As1Lb"GuDa) AeFbAs1Lb"GuDa) GuGa% OlJi Ca7Js2 LuJa6LuLe He1Lq Ca7Ls% Me"Ls1 OlMe LuSa|GuDa) Ma"Js2 Me"Js2 GiMa HnMi"|AuLu2La%Dl1 CnFa" GuMe%Ji6 AuLu2DlMuLa\' HuLe HuLe5 GuAuLu2 GuJe)Me6 GuLu%Ms6|JaAu LuJa6AeFb Hs)Fb" LqHa% Hn)He2 LtJu1 HiLuJsRuJu6 HiLa% DiLm6 HnMe6 He1Ml CbHnMe6Ob" CiOn) LqSe1Aj%FuJuJsQf1 LuJa6AeFbQa1MuJuJsQf1 LqSe1|Lg%Fa"LmGa6 AeFbLmGa6 JaLm6LmGa6 LuLm6LmGa6 Gn%LtLmGa6 Me%SjLmGa6 Ha6Gn% Me%SjJs6Lu% CbMe1|GuAiAb" HuSj)Je6 GuAhLc" HuSlLo% GuAaGb6Me1 GuLiRs%|GuJe6Cg% Oe6JiCg% Lg%Fg6 Je6Lu%Ga% CaLu He2Me6DbFuLu% Je6Lu%||DiCa% Js2Ds" Ju%AiAaMe2Jn Ju%AiMe2Jn Ga6Ju) Hn%Ju) SeLq Hg%Mi LqMi|GuCa2 GuCa2Hn Lg%OfCbLg" Lg%Of|SlLiFr SlLuJa6 Lg%Ji" Ha%Hi"Me" CnMe"Ju)Rb|Oe)Sl|PaDsSlJn PaDsFs)SlJn Aa6MfSlJn|GuOa1Aa GuAaLu2Ma|HiCbMuGi4 HiCb)JnLe3|GiDr) HiLa%GiDr) HiLa%RsFiAsFb1 JeHe CbHn Me%Ja% RaJu6 Rs)FeAsLu% MfAi6Le2Of OeFuLe2Of JuJsQf1 Hi"SiSj La1SiSj Hg%Sj%|Lg%Ag) Me2Ji" Me%Ji6 Ji6Ju% JnJu% Qi6Ju% SlJe%Ma6Lb SlJe%Da%Me) JiPf4 CfQsLoPs|RiAu Bs\' OqJiDlLe5AeCa Mn6Da% Da( SlJe%Da%Me)|Ag)Aj Ja6QbFs)|Mi6Fm GuLuSb6|Mn6Hi" LuMn6|Me1Ae1 Le2AsFfLuDs Me%Ja%Ma"Le2 JuJsQf1Ma"Le2 Ma"Le2Mn6 AbRg%|Mn6Da%JuAa% Lg6Le2JuAa% LuLm6JuAa% Mn6MuJuAa% GaAa1 JuAa%Db JuAa%Mi6Fm Le2GnMi6Fm MnGa) SrGn JbHg" AuAj%GuAbJu Le2GnGuAbJu Ls%Sb6GuAbJu QaSb6Sj%GuAbJu Ju1Lc JuAa%Ll AaCs6Lu) GbLu) Lg6Le2Lu) SrLu) AbJuMe% AbJuMe% AbJuLuMe% AbJuLuMe% Gg6Me) MaMe6 Le2GnAaAbJuDlMu Le2GnMn6Mu Lu)MaMe%Sj% Lg%Sr|OqJi|Hi"An OqJiSa%Di Lo%AeFb Sj%Hn) Ga6Ja6OqJi GbLu2|MiSl|Lj%FmAe% Je6Ai6 Lj%FmDl% JaLm6Dl% Me6Ja6OeFu LuGu|LiMa"Di6 Ma"Di6Hn) Ma6Lb SlJe%Ma6Lb Ri"Mn|QaLu1LaLn4|Lu%Ju"Hn)Aa Mn6LfFe Me%Da)LiFr Ls6Da2LiFr Lg%Di6LiFr Lu%Ju"LiFr Ab6Ju%LiFr MeMa6LiFr Mn6LiFr Hn)Hn%Gg6 Hn)Gg6 Ha(MuGi4 Ha)Jb6 Hn)FeLi)Jn AaMgLi)Jn Lu*Ls)Jn Hn)FeLiMu Ha(LaLiMu AaMgLiMu Ra%Da%SaMu Me%Da)Ju)Rb Lg%Di6Ju)Rb Lu%Ju"Ju)Rb Ab6Ju%Ju)Rb MeMa6Ju)Rb|Di6Ju Di6Lu)|Mu%Sb6Ae% Mu%Sb6DlAi Mu%Sb6SaAi DbAu Mu%Sb6Dl% Mu%Sb6AeFb AuDaFg AuDaFu MbOeFu Mu%Sb6Ja6 Me2Jn AiLu5 HiFrMn6 OeFuMn6 Ju1JaMn6 Sj"Lu%Mn6 Ae1QiMn6 Mu%Sb6Mn6 LaMu" Je%Sb6 JnSb6|LiFrOeFuHn)Aa Lu%Ju"Hn)Aa Sj"Lu%Sa)JnLe3Cs% Me6LtDlMuLa\'Ls%AeFb Me6LtDlMuLa\'Ls%LiFr JaLrFs) Me6LtDlMuLa\'Ls%AnGb Je6Ai6LgHn On)As1LgHn OeFuLgHn Js6Lu%LgHn Ag)MfLgHn LgHnFs)Sj"Lu%Sa)Jn CbLg"Ls)Sj"Lu%Sa)Jn Lu%Ju"DlMuLa\' La)JnLe3 Lu%Ju"Sa)JnLe3 Me6LtDlMuLa\'Ls%Js6Lu% LgHnGuSj"Lu% LgHnSj"Lu% AuQaAeMe) Me6LtDlMuLa\'Ls%Ag)Mf Ag)AjAaSj"Lu%DlMu OeFuAaSj"Lu%DlMu LgHnAaSj"Lu%DlMu CbLg"LuSj"Lu%DlMu Mn6Hi"Ag)MfFs)Ha6Mu Mn6Hi"Ag)MfSaMu Ja6QbSj"Lu%Ju)Rb Sj"Lu%Hn)AaCs6Sa%|AuAeFb AuOeFu Aa:Ls%MnGn% AuCa2Hn AuJs6Lu% LuMe%Js6Lu% AuAg)Mf|MuLg%|OaAa1 FuDeAu PaDsFuDe FuDu6 On)Fg" AhJa% Jb6Je6 Ha)Ji6 Ha)Ju% Ha%Lg6 Hn)FeLi AaMgLi Hi"Lo% MeMa6 Me2Oi" Di6AuSj||CaAa5 Lg%Ag)Ls)Bs\' He4LeCa5 Oa6Ls)Da( Oa6Da( AsGa%Dn DqFiAaAuFs)Cn)Fe5 Oa6Ls)Mi6Fm MnGn%Oa6LuMi6Fm Ag)MfOa6LuMi6Fm CaAaJg5 He4LeCaJg5 Da(LsJg5 Mn6Da%SaJg5 OqJiSaJg5 Fs)OqJi Oa6LfJeOqJi Ls)OqJi LuQa) OqJiHeQs% AeMe)HeQs%|La)Fu1 Qi6Hi Qi6Mu CiQu|Dk5LsCa DlLe5LsCa Je6Ai6SaLg5LsCa Je6Ai6Sb5LsCa Dk5MuGa% DlLe5MuGa% On)As1Sn Js6Lu%Sn Ag)MfSn|Lu)Hn HnHn% Me6Ja% Js6Lu%As1Lb" GbLu2As1Lb" CbLg" Sg%As1Lg6JnMs6|Ma1JuSnMbJuDi Ds6Ds6 MbAeFb Ma1JuSnDaJuJaLm6 Ma1JuSnJaLm6 Ma1JuSnLfDaJuLuLm6 Ma1JuSnDaJuLuLm6 Lu)JuLuLm6 Ma1JuSnLuLm6 MuAs1Ls% LiCs)Ls% Lu)JuMe" Sa%JuMe"|Me)OaAaRu)Lm Js6Lu%LuRu)Lm Lu%Ms6LuRu)Lm Hi%Lu%Lu%Ms6LuRu)Lm Js6Lu%Ru)Lm Lu%Ms6Ru)Lm Me)OaRu)Lm Sj"Lu%Me)Oa|Bs:Ca Lj%Fm AaDlLe5 On)As1DlLe5 Ls%DlLe5 LuDlLe5 Js6Lu%DlLe5 Ag)MfDlLe5|||Sj"Lu%LuRu)Lm Sj"Lu%Ru)Lm Sj"Lu% Ae1Ms6 LuSb6|Ls6Da2 SlJu% FuQe%|AaCs6 JaLm6 LuLm6|Lg%Ah Ha)As2 Lg%Di6 Ds6Fi" AbJu Ds6Mb AbQi6 LiRs%|Me6Hi Mi%Mb Mi%Mf|Le2Gn JeHuJs|Lu2Fg" AuLu2|MaDi6Ca2Hn Di6Lt MaDi6LuOf|HaFs Li)Ha Me6Sj" LrSm|MaFm DfLuQa DfLuQe||Lu%Aa SeAa Ao%Sa%|OfAg) AaLu2 Lc"Me6 Ju%Oe6 Je)Ou|MfAi6 SeLm6 MuLo%|DbJa6 Me"Lm6|Ga7 Lu)Ou|On6Hn% On6Mi"||JaLm6MaAa LuLm6MaAa AiAb"Lu AiAb"Cu1Lu|Sg%Mb|Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|FiDu6|LuFnLeMuMuLa\' DlMuLa\'La5 Lg)JnLe3 RmJuSa)JnLe3 JuMa"Sa)JnLe3 Mu%Sb6Sa)JnLe3 DlMuGi4Sb5|AuQa|AuAa% Mn6Aa% Me%MaMuAa2 Mn6Ab Hg%Ag6 Mn6Ah AjAs1 Da%Au JnAu MaAu Ma6Au Me6Au OiAu AeCa PaDsMe6HiLu%Ms6Gu8Hu)PuHa)As2LfJu)RbSaLg5Js2CuDa Lu2CuDa DaJuJuDi MbJuDi PuHiDs DaFs% OeFu Ma1JuGa% SjGg% OeFuSaMuGi4 DeLuJa6 Ag6LnHa)Jb6 CaLuJs DaJu Ma1Ju Me%AuQi6Ju% OeFuDlMuLa\' OeFuDlMuLa\'La5 Mn6La6 Lj%FmSa)JnLe3 OeFuSa)JnLe3 Mn6Lm Lu RfLu Ai6Lu% Mu%Sb6SbMn Me6Ob" OlOi Lj%FmSa) Mu%Sb6 DaJuMu%Sb6 Gn%LtMe%Sj'
export const latinWords =
  'card cardholder holder pan|accepter acceptor biz business cp mer merchant partner payee seller store submall terminal|contact mandatory must please require try use|3ds acs ars auth authentic cavv identif identit isp login mpi secure|request|code date id mid number pan|checkout operation paid payment purchase tran withdraw|account acct wallet|invoice order tid|bank honor honour issuer van|mdn mobile msisdn phone subscriber|credit limit lmt quota|amount amt currency|buyer cardholder customer force holder member payer shopper user|access credential hash ip key sign|exp expiration expiry validity|passcode passphrase password pin secret|domain email field header input item json param product uri url|time|coupon voucher|address avs bin birth birthdate ci csc cvc cvd cvn cvv dob iban name owner postal zip|bal balance cash fund money nsf|cnt count frequen max maximum times uses velocity|carrier|otp sms|point||instrument method source|attempt retries retry tries||domestic foreign international overseas|auth authentic login|contract|instal||prepaid||length|format||token||3ds acs ars isp kvp mpi secure|cdd kyc||country type|kcp pg|allotted qr session|contact|action other|cannot no not|fail unable|err error exception problem|impossib ineligib prohibit|absent nonexist such unknown|abnormal bad extra forbid illegal improper inv malform mistak wrong|block disabled locked restrict|declin deni refus reject unwilling|expir|exceed excess over past reached reaches surpass too||differ||accident closed deactivat deceased dormant frozen inactive revo seiz stop suspen terminated warm|below minimum range small|lack low nsf shortage|blank empty incomplete missing omit|blacklist compliance fds fraud risk security suspect suspic|call refer||age guardian minor parental underage||counterfeit hot lost stolen|delinquen overdue unpaid|||keep pick retain||disconnect|acquirer activex conver database db gateway hardware host internal plugin server system technical|communicat connect network send socket unreach|force window|result stat||dup duplicate twice|cut cutoff maint|hour|cancel|chargeback refund revers void|inquir lookup retriev|already|busy crash down inoperative malfunction offline outage overload|timeout|occur uncaught unhandled|same similar|await being concurrent pending processing progress queue queued review still submitted waiting|may processed undefined unexpected unknown whether||delay late took|reader||quit|callback notif webhook||settle|parse registration unable|require|captured|succe|approved charged honor honour|check confirm validat verif|answer receiv reply respon|possible usable used|activ bind bound enabled enrol link regist|data detail exist found info|channel service|enter provided specif suppl||accurate correct valid||avail reach|authori eligib||accept allow permit support|intend|consistent correspond match|enough suff|complet process|||popup|||fetch load|performed||download later receiving'

/** What a negation makes of each state; the states' features have numbers from this one on. */
export const opposites = 'zY`]u[l][]r^­¤ntc[dhz'
export const firstState = 107

/** Faults, and a negation by itself, have signs from {@link negation} to {@link silent}; any of them is also {@link anyFault}. */
export const anyFault = '%'
export const negation = 'X'

/** What leaves open whether somebody approved has signs from here to {@link lastDoubt}. */
export const silent = 'u'
export const lastDoubt = '¶'

/** The other signs that reading itself asks for. */
export const need = '('
export const stranger = 'E'

/** A name, a number or whom to ask is no news by itself. */
export const sayingNothing = '+EÑT'

/**
 * Each row, between `#`: its id, its code's number with the detail (+: the id itself; ?: it is vague), 1 where no money can have
 * moved (2: nothing was opened), its condition, and that of its unclear cases. In a condition: alternatives between `"`, the
 * groups of each between spaces, and behind `!` what there must not be.
 */
export const packedRows =
  'not-initialised#0#2#Ì\nscript-broke#1##Í\nquit-tag#2\nfetch#3##Î YZ\nalready-approved#4##{ )*,.@kº"{ +!\'"{ w"£ *,.¹º»!09?abf~¡¢¨"£ ´µ¶"§ *."§ ,!6["ª!~\nportone-broke#3#2\nwindow-not-opened#0#2\nnot-set-up#0#2\ncancelled-by-customer#2##3 x f!8Ua"3 x~!%vw¦"®!%\'/=Tv"É `\npopup#5##Ë Y_Ä\ntime#6##* a!&-¾", a!&\'-A}¾".>NÂ a"5 + ¹ b"8 ab!9<B}¡¸"8 z!,¹"U %xz!4¹"¥ )"¥!/=@vw¡\nrefund#1##~ %!1Bw"¡"° %\npoints-used#7##9? {£!7\noutage#1##v %!1BM`w|"¢ YZ!\'w"¢ [!&\'w"¤¦«!w|"¬ YZ]!w"¯ YZ\nin-progress#1+##¨!8YZwx|¤\nclosed-hours#1maintenance##8 X[c"}!&\'\nmaintenance#1+##|"²Ê [!&\'-0w\ncommunication#3##u"w %x¤¦!27"w · ("¥"¸ b\ntries#7+#1#& q"):B· b!128"6 _"6> bq"½ b!,18#B [_b"Y b <!1"Y q\nsetting#0#1#M %!-6GYj\npassword#7+#1#6 %(!\'47Y[v·"6 Y!\'47v·º"6 Z]^di!\'47v·"6 · (!\'YZ_¸#6!\'47v\nkey#0#1#4 Z]^ceil!)>v"4 [`d!&,/¸"4 · Y!¸"n!&),-3`#4 _af"N %!;\nstolen#7+#1#o &!Y"o!*+24Y¸"s!_a\nmeans#0#1#A %!/1Y`ahmº"O %!/Y[`adem#A!1Y`ahmº"O ¹!/\nmerchant-limit#0##\' 1< b!&\ninstallment#7+#1#G %!Y"G [cg"R %!1Y#G"R (\nlimit-or-balance#7+#1#1 ; [h#1 ; (\nbalance#7+#1#&,-? h!17g"; Xbe!1"; h!1"? b!12<Y"? e!&\'+,3Y»#; ·!\'\nanswer-unreadable#1##y @ %"¸ %!H\nmalformed#0#1#* + ]de!."7 %(+½!Y¸"@ ]!,.¸"@L *7K %!5d¸"C %+!&Y[m¸"C [!&-03m"H %!&-0569:>"H . %"K %(+½!&)5:@Y¸"L + %!&-5:#7K Y"@L!&-5:\nlimit#7+#1#,< b!*8fg"1 _`bh!8"2 _"2 b!8gh#1 b"1!%\'FMvw¢\ncertificate#7#1#J %(!\'*Y"J ·¿ Y!\',#J Y!\'\nmismatch#7+#1#& +» ^!\'6av"& d!2Dav"& · ^"&- +» · Y!\'.0;v¸"&-9 + ·¿ Y"&-9> +H» %·!\'.;Yafj"&-> +¿ ½"&5 (]i +5!\'.Ya·"- ]e!&\':"-03 d!2"0= +» Z^ei!\')_fpv"3 + Z]^d!\'.Yf"5 e!\'a"5 · Y!\'"5:> Z^d!\'4a"> · (Y"j + YZ^d"· + ^\nexpired#7+#1#&-9A¾ a!\'"5 %·!\'#5!\'\nminor#7+#1#m\namount-differs#0##2 . ^"2 d"2 · Y\nmerchant#0#1#\' ) Y!/E"\' , Å"\' 0 [cl!3I"\' ·º ("\'F %1!0Yjk#\'F!0j\nforeign-card#7issuer#1#D & %!g"D [_!\'/#D &!g\nphone-blocked#7+#1#0 [c!)"0= _`fp"I 0 [c#= [c!)\nsuspended#7+#1#&-39? f",¹¼ f!/=jx"- _"p#f!.jx\nunregistered#7+#1#&)-/039¾ l"&¹ º ("A l"A º (]"r!)"t"º (!\'+.467CFv¼"º ]"¾ (!¸"Ã (!\'#r"¾ (Xz¹\nnot-found-person#7mismatch#1#& ]^e!\')*,./0248<CDSY[_`fgko}Á"- Z!\')./023Y[º"- ]^e!\')*./024<CY[_`fgkºÁ": %(!jl\namount#0#1#2 (!Y"2 XZ[]^cgi!Y"2 b h"g ,1¹#2 %(\nauthentication#7#1#& · Y") & [") & i") &/03P Y[^_`!(*X¹¼") Y!(*,EX]¹¼À") [^_`cd!(*EX]¹¼À") · Z") » ]^di!*¸#) %(z!*Xk") X &P") ¹!*X\nphone-customer#7#1#0 %!YZ"= %!YZ"I 03:!&YZ#0=!YZv\ngone#0##*, ]e!Z_`cy©". %\nrisk#7#1#j!2Zvw\nissuer#7+#1#&- %(k!)*YZ"&- Z!+,/Y¼"&- [_`cn!*"&/ V!%"/ ]e!+YZ`¸"/ ^`c!+YZ"k!\'TZv#&- ·"&-/ (V"/ %!+YZ"/ Ð Z!v"k\ncustomer#7#1#3 []^_chn!)YZ"3 e!),Y"3 » Z!,["3 » · ("Q %(#3 %(!Y"Q z\nnumber#0#1#+ [!,.fy¸"+ d!,.¸"+ ½ (!."+S Z]^eil!.;N`y¸Â"< Z!Y"½ Z]d!Yv#+<½ %(!y\ndeclined#7#1#, n"9? []^_e!Y"`!*Yv#`\nnot-possible#7issuer?#1#, _c!*WZ¼#,¹ [_c!*y·¼"¼ [\nnot-accepted#0#1#* [c!YZ"* ^!Yv"* · Y!,"* À Z"E ci!)¸"¼ ]^l!,#%!)WYZxyz©­Ï"* Z!Y"* » ("» Z!*Yv±¸\nportone-rejected#0'

/** What each kind has for it and against it: a sign as often as it has points, a space what any text has. */
export const packedLeanings =
  '4#,..{{{{{{£££££§§§ªª#%%%\n7# )))-00339:AJJJJY[_```cjjjn·¹#*bv\n7balance#2;;;;;???hhhhhh¹#   \n7expired#&&555555aaaaaa#   \n7installment#GGGGGG[#  \n7issuer# &&-//WWW[_``kkk#6GZ^abd¨\n7limit#11111222<<<<bbb¹#  Z\n7limit-or-balance#1111;;;;hhh#     \n7minor#mmmmmm#   \n7mismatch#&++-3555:::>H^^dd·»½¿#,,_¹º\n7password#666666^d#  \n7phone-blocked#0000003#   \n7stolen#&&oooooossss#   \n7suspended#%&--3__fffffppp#  Z\n7tries#)666<<BBBBbbbbqqqq#   \n7unregistered#&(-33Xflllllttttºº¾¾¾#  \n3#/YYZuuuuvvwwwwww¤¤¥¸¸¸# %\n1#  \'*./XXYYYZZ]vvvyz}}~~~~¡¡¡¡¢¢¤¤¤¦¦¦¨©©«¬¬±²¸¸¸#%&-6:Gc½\n1in-progress#¨¨¨¨¨¨# %%%\n1maintenance#/8888[[v||||||}}}}}}¤¼# %%\n0#  \'\'\'\'\'*++.222444777@@ACCEFFHKLMMS]^cgiln»#&&-36G_wy\n6#)8888UUUUUaaaaabbw¥¥¥¥#  '

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
