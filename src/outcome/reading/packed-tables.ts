// Written by `npm run pack:signals` from lexicon.ts, signals.ts and leanings.ts, which can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs: Hangul, as Latin letters, and then the others. */
export const hangulWords =
  'PaDs OfPsPaDs PaDsGa%|LuLm6AuAj% Da%Ga)Au RaQsCe QeGuCe) Da%Ga)AuAeFb AsFn2 Da%Ga)AuOeFu Da%Ga) JeHsGi) SaLqGi) JmRu6Gi) AiAb"Ja JsQiLe Da%Ga)AuJs6Lu% Ra%GbMa JaLe2Ma GbMa6 AaGb6Me1 GuAaGb6Me1 Ja6Me1 Da%Ga)AuAg)Mf Le2Of Ps)FaLuLe%Qs|HaFa2 LmGa6 Ju2JuLi JfLm Ju2JuLm Ru)Lm Gn%LtAaRu)Lm Gn%LtRu)Lm Sj"Lu%LuRu)Lm Lu%Ms6LuRu)Lm Hi%Lu%Lu%Ms6LuRu)Lm Sj"Lu%Ru)Lm Lu%Ms6Ru)Lm|La%Ju1Ps)Fu" Le)An)Lu%Ju" La%Gg%Lu%Ju" MuGn%Lu%Ju" Si6ObLu%Ju" Lu%Ms6LuRu)Lm Hi%Lu%Lu%Ms6LuRu)Lm Lu%Ms6Ru)Lm FiAsLu% Hi%Lu%Sj"Lu% La%Me%Ag)Mf Lu%Ms6 GuLu%Ms6 Hi%Lu%Lu%Ms6 LuMn6Lu%Ms6|JuAa" Aa3 PiDs HaPiDs LaLuDu AnHn% Me%Ji6Lu)Ju Lu)Ma Ca)Na He%Si Ru%He%Si|LmOe6 SiOn)|Ji6As1 Lu2As1 On)As1 MuAs2 AeFb Da%Ga)AuAeFb AnGb Ca2Hn MaDi6Ca2Hn MuHn) Js6Lu% Da%Ga)AuJs6Lu% MbJs6Lu% Ag)Mf Da%Ga)AuAg)Mf Aa%Rg%Ag)Mf LuOf MaAs1LuOf MaDi6LuOf|MuAa2 LhAs1 Qi6Ma6Me6Fu AhMjGa% AjGi" Qi6Ma6 AhMj Lg%Ag)AhMj Lu2As1AhMj On)As1AhMj Lg%Ag)Dl%AhMj Lg%Ag)MnAhMj Ma2Mj|MnGn% QsFb%Mb"Jg% QsFb%Mf"Jg% QsFf%Mf"Jg% AeFbHe%Si Js6Lu%He%Si|Qi6Ju%AjAs1 LmAs1 Qi6Ju%LmAs1 DrLe)Ce1He QnCe1He AaLu2Ma JiLb"Ag)Mf Ha)Ju%Me6Mu Ri% SrDbRi% Sb%DsRi% JaLe2MaRi% Me%Sj Oa"Ju%Me%Sj%|AuAj% Ha)As2Ja PaDsJa SlLo%Ja GbLu2Ja AbJe)Me1 MuMe1 Ls%Sb6|Sa%Di|JaLm6MaAa LuLm6MaAa AiAb" GuAiAb" Ju%Lm6Hn)Fc6 SlLo% HuSlLo% AiAb"Lu AiAb"Cu1Lu LlAn"Lu% JnOqLu% AnGbMa Ca2HnMa AbLu%JaLe2Ma He2Lu%JaLe2Ma JaLm6Ma LuLm6Ma JiLrMa Ag)MfMa JiMuMa Ju)Me" AhMe6|AaAg" As1Lb"GuDa) AeFbAs1Lb"GuDa) HnAaJf As1Lb" Js6Lu%As1Lb" GbLu2As1Lb" SjRh Qi6Sj|LrSmAuAa% Ga%FmLu) LrSmAuSa%|JeGg6Aa3 SbJq Lb"JfJs DuHaLuJs SbJu Pu AiAb"Pu Lu%Ms6Pu La1SiSjPu LaLuRu|RbJsLoDs HuHe% HuGu)He%Si|MbAi JfAs1 Ru)Ds Hi6JaFm RiGb4 RiGf4 MnGn%Gg6 AnGbMaGg6 Sa6Gi" AjJf Gg%Jf HbJi6 GbAbHg%Jn Ru)Jn Le%Le Me6Lt DiGfLu% HbJi6Mu RaFaGfQe RaFaGuQe|JuAa% AuSa%|Ja6Rn1Ao% HaPiDs Ru%PiDs HaLnOe PnRi% Ru%He%Si|HiLa%PiDs LuFs1 Je6Gg6 Ju)Gg6 MnGu% Ju%Hn% Oe6AnMnJi Gg6Lt Hi%Lu% Jb6Cg%Lo)Lu) LhAs1Mn Oe6AnMu JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si LnRg%He%Si|Ma%Ai MaAs1 LhOuAs1 On)As1AaCs6As1Lb" MuAs2AaCs6As1Lb" LuOfAaCs6As1Lb" Ma%Lb"|JnFc6 Ab4Jn Ae%Jn SlJn Sl4Jn MbJuDiSl4Jn|Qi6Ju%Ja LuQi6Ja Qi6Ju%SlJa|Lu%Ms6PiDs Lu%Ms6He%Si|MuAa2 Me"Fu2As1 GeCu PbJu PiLu% On6Me% GaLu)FuMu RiLu%Qs|Me%Gn%|JnDa% MuHn)Ha6He2 Ag)MfHa6He2 Lu2Fg"Ha6Ju" MuHn)Ha6Ju" Ag)MfHa6Ju"|Ja6Rn1|JuDi MbJuDiSl4Jn LiFrSl4Jn|SbLl|FiAsLu%|Qi6Ju%Ra%Gb AhLc" GuAhLc" GuSg2Lt MfSr|Sa)Hn HuSa)Hn GnLuMa HnHn%GnLuMa|MaFu MaFuJn MaFu4Jn Qs"JnGn%Ma Jn4Ma|He%SiLuDi6 Je%Hn) JaLe2MaGg6Lt LlAn"Lu% He2Lu% JaLe2MaRi%|JeGg6 Lu%Ms6Je|Sg6Ju" Au)Lu||Je)Me6 GuJe)Me6|Me2As% QiPs%|AaJa6AhMj||AiAb"Sj"Lu%|Lu)JuHn)|An"Aa Mi6Fr Ao%Mi6 LrSg6|Sg%Mb|Aj%FuMa AiAb"Jf%Qe Pi)Jf%Qe|LrSmJuAa% HuMe6Ja6Me2As% MfSa%JuAa%Cb JfJg% MfSa%JuAa%La%|Lg%Fa" Gn%LtAaRu)Lm Gn%LtRu)Lm Gn%Lt||LaCu LaCu1 LaCu2 La%Dl La%Dl% La%Dl1 La%Dl2 Gi4 La\' LuFnLeMuMuLa\' DlMuLa\'La5 Le3 DlMuGi4Sb5|SaMuGi4SaLg5 Ju)Rb SaMuGi4Sb5|LiFrOeFuHn)Aa LfFePiDs LiFrPiDs LfFe LiFr LuJa6 HuMe6Ja6 Gn%Mf LfFeHe%Si|Hn)Aa LiFrOeFuHn)Aa Lu%Ju"Hn)Aa Ga%AaCs6 SnJaLm6AaCs6 SnLuLm6AaCs6 SnJaLm6LuAaCs6 SnLuLm6LuAaCs6 SnJs6Lu%AaCs6 Hn)Cs6 La%Dl La%Dl% La%Dl1 La%Dl2 Ga%Lu2Fg" Ga%Ds6Fi" Qi6Ma6Me6Fu PaDsGa% AhMjGa% HuSa)Hn JnLe3 Ga%JaLm6 Ga%LuLm6 Me%Lm6 Ga%SeLm6|Oa7Ls)JnLe3|Ma)Gi4 HnMe" Qs)|MbHa)As2 OaDa% Hn)Fc6 MuAs2HiFr Ms6Gg6 GuAmHn Ji%Ja6 SpJi% Ha%Ji6 Ga"La LmMnLt Ma1 MfMb Ha)As2Mn6 MfMa"Mn6 As1Mu AmOf MfSa% Ga"Sg Ga"Su%|Ha%FgDl Js6Lu%DlMuGi4 AeHn Js6Lu%DlMuLa\' Js6Lu%SaMuLa\' Js6Lu%DlMuLa\'La5 AeMe)|Ag6Aj HuMe6Ja6Me2As% Ga%Au MuCa MuCa% MuCa5 Ga%Fm|OiAj He4LeCa5 Ce1 AjDa DiDa) AjDi BaMuGa% HiDaGa\' DeGa\' CeGn GiDnKs GiDnJaLm6 Ma7 JiMu% Ps2||DaFs1 DaFs2 HuJu)Gg6 OaGg6 Ja6Lq Ja6Lu QaLu%|LaCu1 LaCu2 Le3|Qs"JnMiAe% Di6Ag) JaAi LuAj% Mu)Ao% RhAu GnAeFb Ju%Lm6Hn)Fc6 GuJnFg6 On)As1HiFr La2Fr He2Me6Aj%Fu MuAs2Me6Fu JaGa6 SrGe% SrGg% Ma%Lb"Ms6Gg6 OaGg6 MiAuAg6Hi La2FrQi6Hi Ag)Ja% RaJa% Ga)Ji Ja6Ji" RhJk SbLc" GuJaLm6 DbLo) He2Me" Ja"Mf Ma2Mj Me6Mu Ha)Ju%Me6Mu Mn6Mu RhMu SbMu Qa)Ql MbHa)Sb6 ObGnHn)LuSb6 Qa)Sl|As1Lb"GuDa) AeFbAs1Lb"GuDa) GuGa% OlJi Ca7Js2 LuJa6LuLe He1Lq Ca7Ls% Me"Ls1 OlMe LuSa|GuDa) Ma"Js2 Me"Js2 GiMa HnMi"|AuLu2La%Dl1 CnFa" GuMe%Ji6 AuLu2DlMuLa\' HuLe HuLe5 GuAuLu2 GuJe)Me6 GuLu%Ms6|JaAu LuJa6AeFb Hs)Fb" LqHa% Hn)He2 LtJu1 HiLuJsRuJu6 HiLa% DiLm6 HnMe6 He1Ml CbHnMe6Ob" CiOn) LqSe1Aj%FuJuJsQf1 LuJa6AeFbQa1MuJuJsQf1 LqSe1|Lg%Fa"LmGa6 AeFbLmGa6 JaLm6LmGa6 LuLm6LmGa6 Gn%LtLmGa6 Me%SjLmGa6 Ha6Gn% Me%SjJs6Lu% CbMe1|GuAiAb" HuSj)Je6 GuAhLc" HuSlLo% GuAaGb6Me1 GuLiRs%|GuJe6Cg% Oe6JiCg% Lg%Fg6 Je6Lu%Ga% CaLu He2Me6DbFuLu% Je6Lu%||DiCa% Js2Ds" Ju%AiAaMe2Jn Ju%AiMe2Jn Ga6Ju) Hn%Ju) SeLq Hg%Mi LqMi|GuCa2 GuCa2Hn Lg%OfCbLg" Lg%Of|SlLiFr SlLuJa6 Lg%Ji" Ha%Hi"Me" CnMe"Ju)Rb|Oe)Sl|PaDsSlJn PaDsFs)SlJn Aa6MfSlJn|GuOa1Aa GuAaLu2Ma|HiCbMuGi4 HiCb)JnLe3|GiDr) HiLa%GiDr) HiLa%RsFiAsFb1 JeHe CbHn Me%Ja% RaJu6 Rs)FeAsLu% MfAi6Le2Of OeFuLe2Of JuJsQf1 Hi"SiSj La1SiSj Hg%Sj%|Lg%Ag) Me2Ji" Me%Ji6 Ji6Ju% JnJu% Qi6Ju% SlJe%Ma6Lb SlJe%Da%Me) JiPf4 CfQsLoPs|RiAu Bs\' OqJiDlLe5AeCa Mn6Da% Da( SlJe%Da%Me)|Ag)Aj Ja6QbFs)|Mi6Fm GuLuSb6|Mn6Hi" LuMn6|Me1Ae1 Le2AsFfLuDs Me%Ja%Ma"Le2 JuJsQf1Ma"Le2 Ma"Le2Mn6 AbRg%|Mn6Da%JuAa% Lg6Le2JuAa% LuLm6JuAa% Mn6MuJuAa% GaAa1 JuAa%Db JuAa%Mi6Fm Le2GnMi6Fm MnGa) SrGn JbHg" AuAj%GuAbJu Le2GnGuAbJu Ls%Sb6GuAbJu QaSb6Sj%GuAbJu Ju1Lc JuAa%Ll AaCs6Lu) GbLu) Lg6Le2Lu) SrLu) AbJuMe% AbJuMe% AbJuLuMe% AbJuLuMe% Gg6Me) MaMe6 Le2GnAaAbJuDlMu Le2GnMn6Mu Lu)MaMe%Sj% Lg%Sr|OqJi|Hi"An OqJiSa%Di Lo%AeFb Sj%Hn) Ga6Ja6OqJi GbLu2|MiSl|Lj%FmAe% Je6Ai6 Lj%FmDl% JaLm6Dl% Me6Ja6OeFu LuGu|LiMa"Di6 Ma"Di6Hn) Ma6Lb SlJe%Ma6Lb Ri"Mn|QaLu1LaLn4|Lu%Ju"Hn)Aa Mn6LfFe Me%Da)LiFr Ls6Da2LiFr Lg%Di6LiFr Lu%Ju"LiFr Ab6Ju%LiFr MeMa6LiFr Mn6LiFr Hn)Hn%Gg6 Hn)Gg6 Ha(MuGi4 Ha)Jb6 Hn)FeLi)Jn AaMgLi)Jn Lu*Ls)Jn Hn)FeLiMu Ha(LaLiMu AaMgLiMu Ra%Da%SaMu Me%Da)Ju)Rb Lg%Di6Ju)Rb Lu%Ju"Ju)Rb Ab6Ju%Ju)Rb MeMa6Ju)Rb|Di6Ju Di6Lu)|Mu%Sb6Ae% Mu%Sb6DlAi Mu%Sb6SaAi DbAu Mu%Sb6Dl% Mu%Sb6AeFb AuDaFg AuDaFu MbOeFu Mu%Sb6Ja6 Me2Jn AiLu5 HiFrMn6 OeFuMn6 Ju1JaMn6 Sj"Lu%Mn6 Ae1QiMn6 Mu%Sb6Mn6 LaMu" Je%Sb6 JnSb6|LiFrOeFuHn)Aa Lu%Ju"Hn)Aa Sj"Lu%Sa)JnLe3Cs% Me6LtDlMuLa\'Ls%AeFb Me6LtDlMuLa\'Ls%LiFr JaLrFs) Me6LtDlMuLa\'Ls%AnGb Je6Ai6LgHn On)As1LgHn OeFuLgHn Js6Lu%LgHn Ag)MfLgHn LgHnFs)Sj"Lu%Sa)Jn CbLg"Ls)Sj"Lu%Sa)Jn Lu%Ju"DlMuLa\' La)JnLe3 Lu%Ju"Sa)JnLe3 Me6LtDlMuLa\'Ls%Js6Lu% LgHnGuSj"Lu% LgHnSj"Lu% AuQaAeMe) Me6LtDlMuLa\'Ls%Ag)Mf Ag)AjAaSj"Lu%DlMu OeFuAaSj"Lu%DlMu LgHnAaSj"Lu%DlMu CbLg"LuSj"Lu%DlMu Mn6Hi"Ag)MfFs)Ha6Mu Mn6Hi"Ag)MfSaMu Ja6QbSj"Lu%Ju)Rb Sj"Lu%Hn)AaCs6Sa%|AuAeFb AuOeFu Aa:Ls%MnGn% AuCa2Hn AuJs6Lu% LuMe%Js6Lu% AuAg)Mf|MuLg%|OaAa1 FuDeAu PaDsFuDe FuDu6 On)Fg" AhJa% Jb6Je6 Ha)Ji6 Ha)Ju% Ha%Lg6 Hn)FeLi AaMgLi Hi"Lo% MeMa6 Me2Oi" Di6AuSj||CaAa5 Lg%Ag)Ls)Bs\' Oa6Ls)Da( Oa6Da( AsGa%Dn DqFiAaAuFs)Cn)Fe5 Oa6Ls)Mi6Fm MnGn%Oa6LuMi6Fm Ag)MfOa6LuMi6Fm CaAaJg5 Da(LsJg5 Mn6Da%SaJg5 OqJiSaJg5 Fs)OqJi Oa6LfJeOqJi Ls)OqJi RfLuMuFs)He4Le SjGg%Ls)He4Le Ag)MfOa6Ls)He4Le LuQa) OqJiHeQs% AeMe)HeQs%|La)Fu1 Qi6Hi Qi6Mu CiQu|Dk5LsCa DlLe5LsCa Je6Ai6SaLg5LsCa Je6Ai6Sb5LsCa Dk5MuGa% DlLe5MuGa% On)As1Sn Js6Lu%Sn Ag)MfSn|Lu)Hn HnHn% Me6Ja% Js6Lu%As1Lb" GbLu2As1Lb" CbLg" Sg%As1Lg6JnMs6|Ma1JuSnMbJuDi Ds6Ds6 MbAeFb Ma1JuSnDaJuJaLm6 Ma1JuSnJaLm6 Ma1JuSnLfDaJuLuLm6 Ma1JuSnDaJuLuLm6 Lu)JuLuLm6 Ma1JuSnLuLm6 MuAs1Ls% LiCs)Ls% Lu)JuMe" Sa%JuMe"|Me)OaAaRu)Lm Js6Lu%LuRu)Lm Lu%Ms6LuRu)Lm Hi%Lu%Lu%Ms6LuRu)Lm Js6Lu%Ru)Lm Lu%Ms6Ru)Lm Me)OaRu)Lm Sj"Lu%Me)Oa|Bs:Ca Lj%Fm AaDlLe5 On)As1DlLe5 Ls%DlLe5 LuDlLe5 Js6Lu%DlLe5 Ag)MfDlLe5|||Sj"Lu%LuRu)Lm Sj"Lu%Ru)Lm Sj"Lu% Ae1Ms6 LuSb6|Ls6Da2 SlJu% FuQe%|AaCs6 JaLm6 LuLm6|Lg%Ah Ha)As2 Lg%Di6 Ds6Fi" AbJu Ds6Mb AbQi6 LiRs%|Me6Hi Mi%Mb Mi%Mf|Le2Gn JeHuJs|Lu2Fg" AuLu2|MaDi6Ca2Hn Di6Lt MaDi6LuOf|MaFm DfLuQa DfLuQe|HaFs Li)Ha Me6Sj" LrSm|OfAg) AaLu2 Lc"Me6 Ju%Oe6 Je)Ou||Lu%Aa SeAa Ao%Sa%|MfAi6 SeLm6 MuLo%|DbJa6 Me"Lm6|Ga7 Lu)Ou|On6Hn% On6Mi"||JaLm6MaAa LuLm6MaAa AiAb"Lu AiAb"Cu1Lu|Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|FiDu6|LuFnLeMuMuLa\' DlMuLa\'La5 Lg)JnLe3 EtLn)JnLe3 RmJuSa)JnLe3 JuMa"Sa)JnLe3 Mu%Sb6Sa)JnLe3 DlMuGi4Sb5|AuQa|AuAa% Mn6Aa% Me%MaMuAa2 Mn6Ab Hg%Ag6 Mn6Ah AjAs1 Da%Au JnAu MaAu Ma6Au Me6Au OiAu AeCa PaDsMe6HiLu%Ms6Gu8Hu)PuHa)As2LfJu)RbSaLg5Js2CuDa Lu2CuDa DaJuJuDi MbJuDi PuHiDs DaFs% OeFu Ma1JuGa% SjGg% OeFuSaMuGi4 DeLuJa6 Ag6LnHa)Jb6 CaLuJs DaJu Ma1Ju Me%AuQi6Ju% OeFuDlMuLa\' OeFuDlMuLa\'La5 Mn6La6 Lj%FmSa)JnLe3 OeFuSa)JnLe3 Mn6Lm Lu RfLu Ai6Lu% Mu%Sb6SbMn Me6Ob" OlOi Lj%FmSa) Mu%Sb6 DaJuMu%Sb6 Gn%LtMe%Sj'
export const latinWords =
  'card cardholder holder pan|accepter acceptor biz business cp mer merchant partner payee seller store submall terminal|contact mandatory must please require try use|3ds acs ars auth authentic cavv identif identit isp login mpi secure|code date id mid number pan|request|checkout operation paid payment purchase tran withdraw|account acct wallet|invoice order tid|mdn mobile msisdn phone subscriber|bank honor honour issuer van|credit limit lmt quota|buyer cardholder customer force holder member payer shopper user|amount amt currency|exp expiration expiry validity|access credential hash ip key sign|passcode passphrase password pin secret|domain email field header input item json param product uri url|time|coupon voucher|address avs bin birth birthdate ci csc cvc cvd cvn cvv dob iban name owner postal zip|bal balance cash fund money nsf|cnt count frequen max maximum times uses velocity|carrier|otp sms|point||instrument method source||attempt retries retry tries|domestic foreign international overseas|auth authentic login|contract|instal||prepaid||length|format||token||3ds acs ars isp kvp mpi secure|cdd kyc||country type||kcp pg|allotted qr session|contact|action other|cannot no not|fail unable|err error exception problem|impossib ineligib prohibit|absent nonexist such unknown|abnormal bad extra forbid illegal improper inv malform mistak wrong|block disabled locked restrict|declin deni refus reject unwilling|expir|exceed excess over past reached reaches surpass too||differ||accident closed deactivat deceased dormant frozen inactive revo seiz stop suspen terminated warm|below minimum range small|lack low nsf shortage|blank empty incomplete missing omit|blacklist compliance fds fraud risk security suspect suspic|call refer||age guardian minor parental underage||counterfeit hot lost stolen|delinquen overdue unpaid|||keep pick retain||disconnect|acquirer activex conver database db gateway hardware host internal plugin server system technical|communicat connect network send socket unreach|force window|result stat||dup duplicate twice|cut cutoff maint|hour|cancel|chargeback refund revers void|inquir lookup retriev|already|busy crash down inoperative malfunction offline outage overload|timeout|occur uncaught unhandled|same similar|await being concurrent pending processing progress queue queued review still submitted waiting|may processed undefined unexpected unknown whether||delay late took|reader||quit|callback notif webhook||settle|parse registration unable|require|captured|succe|approved charged honor honour|check confirm validat verif|answer receiv reply respon|possible usable used|activ bind bound enabled enrol link regist|data detail exist found info|channel service|enter provided specif suppl|||accurate correct valid||avail reach|authori eligib|accept allow permit support|intend|consistent correspond match|enough suff|complet process||popup|||fetch load|performed||download later receiving'

/** What a negation makes of each state; the states' features have numbers from this one on. */
export const opposites = '{Za^v]m^]^s®_u¥od]ei{'
export const firstState = 108

/** Faults, and a negation by itself, have signs from {@link negation} to {@link silent}; any of them is also {@link anyFault}. */
export const anyFault = '%'
export const negation = 'Y'

/** What leaves open whether somebody approved has signs from here to {@link lastDoubt}. */
export const silent = 'v'
export const lastDoubt = '·'

/** The other signs that reading itself asks for. */
export const need = '('
export const stranger = 'E'

/** A name, a number or whom to ask is no news by itself. */
export const sayingNothing = '*EÑU'

/**
 * Each row, between `#`: its id, its code's number with the detail (+: the id itself; ?: it is vague), 1 where no money can have
 * moved (2: nothing was opened), its condition, and that of its unclear cases. In a condition: alternatives between `"`, the
 * groups of each between spaces, and behind `!` what there must not be.
 */
export const packedRows =
  'not-initialised#0#2#Ì\nscript-broke#1##Í\nquit-tag#2\nfetch#3##Î Z[\nalready-approved#4##| )+,.@l»"| *!\'"| x"¤ +,.º»¼!/9?bcg¡¢£©"¤ µ¶·"¨ +."¨ ,!6]"«!¡\nportone-broke#3#2\nwindow-not-opened#0#2\nnot-set-up#0#2\ncancelled-by-customer#2##2 y g!8Vb"2 y¡!%wx§"¯!%\'0=Uw"Ê a\npopup#5##Ë Z`Å\ntime#6##+ b!&-¿", b!&\'-A~¿".>NÄ b"4 * º c"8 bc!9<C~¢¹"8 {!,º"V %y{!5º"¦ )"¦!0=@wx¢\nrefund#1##¡ %!1Cx"¢"± %\npoints-used#7##9? |¤!7\noutage#1##w %!1CMax}"£ Z[!\'x"£ ]!&\'x"¥§¬!x}"­ Z[^!x"° Z[\nin-progress#1+##©!8Z[xy}¥\nclosed-hours#1maintenance##8 Y]d"~!&\'\nmaintenance#1+##T ]!&\'-/24ABxÂ"T ½ ]!&\'/"}"³ ]!&\'-/x\ncommunication#3##v"x %y¥§!37"x ¸ ("¦"¹ c\ntries#7+#1#& r"):C¸ c!138"6 `"6> cr"¾ c!,18#C ]`c"Z c <!1"Z r\nsetting#0#1#M %!-6GZk\npassword#7+#1#6 %(!\'57Z]w¸"6 Z!\'57w¸»"6 [^_ej!\'57w¸"6 ¸ (!\'Z[`¹#6!\'57w\nkey#0#1#5 [^_dfjm!)>w"5 ]ae!&,0¹"5 ¸ Z!¹"o!&),-2a#5 `bg"N %!;\nstolen#7+#1#p &!Z"p!*+35Z¹¼À"t!`b\nmeans#0#1#A %!)01Zabin»"O %!0Z]abefn#A!1Zabin»"O º!0\nmerchant-limit#0##\' 1< c!&\ninstallment#7+#1#G %!Z"G ]dh"R %!1Z#G"R (\nlimit-or-balance#7+#1#1 ; ]i#1 ; (\nbalance#7+#1#&,-? i!17h"; Ycf!1"; i!1"? c!13<Z"? f!&\'*,2Z¼#; ¸!\'\nanswer-unreadable#1##z @ %"¹ %!H\nmalformed#0#1#+ * ^ef!."7 %(*¾!Z¹"@ ^!,.¹"@L +7K %!4e¹"B %*!&Z]n¹"B ]!&-/2n"H %!&-/469:>"H . %"K %(*¾!&)4:@Z¹"L * %!&-4:#7K Z"@L!&-4:\nlimit#7+#1#,< c!+8gh"1 `aci!8"3 `"3 c!8hi#1 c"1!%\'FMwx£\ncertificate#7#1#J %(!\'+Z"J ¸Á Z!\',#J Z!\'\nmismatch#7+#1#& *¼ _!\'6bw"& e!3Dbw"& ¸ _"&- *¼ ¸ Z]!\'./;w¹"&-9 * ¸Á Z"&-9> *H¼ %¸!\'.;Zbgk"&-> *Á ¾"&4 (^j *4!\'.Zb¸"- ^f!&\':"-/2 e!3"/= *¼ [_fj!\')`gqw"2 * [^_e!\'.Zg"4 f!\'b"4 ¸ Z!\'"4:> [_e!\'5b"> ¸ (Z"k * Z[_e"¸ * _\nexpired#7+#1#&-9A¿ b!\'"4 %¸!\'#4!\'\nminor#7+#1#n\namount-differs#0##3 . _"3 e"3 ¸ Z\nmerchant#0#1#\' ) Z!0E"\' , Æ"\' . * %!Z"\' / ]dm!2I"\' ¸» ("\'F %1!./Zkl#\'F!/k\nforeign-card#7issuer#1#D & %!h"D ]`!\'0#D &!h\nphone-blocked#7+#1#/ ]d!)"/= `agq"I / ]d#= ]d!)\nsuspended#7+#1#&-29? g",º½ g!0=ky"- `"q#g!.ky\nunregistered#7+#1#&)-/029¿ m"&º » ("A m"A » (^"s!)"u"» (!\'*.567BFw½"» ^"¿ (!¹"Â (!\'#s"¿ (Y{º\nnot-known#7mismatch#1#& ^_f!\')+,./0358<BDSZ]`aghlp~Ã"- [!\'),./023Z]»"- ^_f!\')+./035<BZ]`aghl»Ã": %(!km\namount#0#1#3 (!Z"3 Y[]^_dhj!Z"3 c i"h ,1º#3 %(\nauthentication#7#1#& ¸ Z") & ]") & j") &/02P Z]_`a!(+Yº½") Z!(+,EY^º½À") ]_`ade!(+EY^º½À") ¸ [") ¼ ^_ej!+¹#) %({!+Yl") Y &P") º!+Y\nphone-customer#7#1#/ %!Z["= %!Z["I /2:!&Z[#/=!Z[w\ngone#0##+, ^f![`adzª". %!Z\nrisk#7#1#k!3[wx\nissuer#7+#1#&- %(l!)+Z["&- [!*,0Z½"&- ]`ado!+"&0 W!%"0 ^f!*Z[a¹"0 _ad!*Z["l!\'U[w#&- ¸"&-0 (W"0 %!*Z["0 Ð [!w"l\ncustomer#7#1#2 ]^_`dio!)Z["2 f!),Z"2 ¼ [!,]"2 ¼ ¸ ("Q %(#2 %(!Z"Q {\nnumber#0#1#* ]!,.gz¹"* e!,.¹"* ¾ (!."*S [^_fjm!.;Naz¹Ä"< [!Z"¾ [^e!Zw#*<¾ %(!z\ndeclined#7#1#, o"9? ]^_`f!Z"a!+Zw#a\nnot-possible#7issuer?#1#, `d!+X[½#,º ]`d!+z¸½"½ ]\nnot-accepted#0#1#+ ]d!Z["+ _!Zw"+ ¸ Z!,"+ À ["E dj!)¹"½ ^_m!,#%!)XZ[yz{ª®Ï"+ [!Z"+ ¼ ("¼ [!+Zw²¹\nportone-rejected#0'

/** What each kind has for it and against it: a sign as often as it has points, a space what any text has. */
export const packedLeanings =
  '4#,..||||||¤¤¤¤¤¨¨¨««#%%%\n7# )))-//229:AJJJJZ]`aaadkkko¸º#+cw\n7balance#3;;;;;???iiiiiiº#   \n7expired#&&444444bbbbbb#   \n7installment#GGGGGG]#  \n7issuer# &&-00XXX]`aalll#6G[_bce©\n7limit#11111333<<<<cccº#  [\n7limit-or-balance#1111;;;;iii#     \n7minor#nnnnnn#   \n7mismatch#&**-2444:::>H__ee¸¼¾Á#,,`º»\n7password#666666_e#  \n7phone-blocked#//////2#   \n7stolen#&&pppppptttt#   \n7suspended#%&--2``gggggqqq#  [\n7tries#)666<<CCCCccccrrrr#   \n7unregistered#&(-22Ygmmmmmuuuu»»¿¿¿#  \n3#0ZZ[vvvvwwxxxxxx¥¥¦¹¹¹# %\n1#  \'+.0YYZZZ[[^wwwz{~~¡¡¡¡¢¢¢¢££¥¥¥§§§©ªª¬­­²³¹¹¹#%&-6:Gd¾\n1in-progress#©©©©©©# %%%\n1maintenance#08888]]w}}}}}}~~~~~~¥½# %%\n0#  \'\'\'\'\'**+.333555777@@ABBEFFHKLMMS^_dhjmo¼#&&-26G`xz\n6#)8888VVVVVbbbbbccx¦¦¦¦#  '

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
  | 'not-known'
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
