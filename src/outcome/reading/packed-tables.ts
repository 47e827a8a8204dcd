// Written by `npm run pack:signals` from lexicon.ts, signals.ts and leanings.ts, which can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs: Hangul, as Latin letters, and then the others. */
export const hangulWords =
  'PaDs|LuLm6AuAj% Da%Ga)Au RaQsCe QeGuCe) AsFn2 Da%Ga) JeHsGi) SaLqGi) JmRu6Gi) AiAb"Ja JsQiLe Ra%GbMa JaLe2Ma GbMa6 AaGb6Me1 GuAaGb6Me1 Ja6Me1 Le2Of Ps)FaLuLe%Qs|JuAa" Aa3 PiDs HaPiDs LaLuDu AnHn% Me%Ji6Lu)Ju Lu)Ma Ca)Na He%Si Ru%He%Si|HaFa2 LmGa6 Ju2JuLi JfLm Ju2JuLm Ru)Lm Gn%LtAaRu)Lm Gn%LtRu)Lm Sj"Lu%LuRu)Lm Lu%Ms6LuRu)Lm Hi%Lu%Lu%Ms6LuRu)Lm Sj"Lu%Ru)Lm Lu%Ms6Ru)Lm|La%Ju1Ps)Fu" Le)An)Lu%Ju" La%Gg%Lu%Ju" MuGn%Lu%Ju" Si6ObLu%Ju" Lu%Ms6LuRu)Lm Hi%Lu%Lu%Ms6LuRu)Lm Lu%Ms6Ru)Lm FiAsLu% Hi%Lu%Sj"Lu% La%Me%Ag)Mf Lu%Ms6 GuLu%Ms6 Hi%Lu%Lu%Ms6 LuMn6Lu%Ms6|Ji6As1 Lu2As1 On)As1 MuAs2 AeFb AnGb MaDi6Ca2Hn MuHn) Js6Lu% Ag)Mf LuOf MaAs1LuOf MaDi6LuOf|MuAa2 LhAs1 Qi6Ma6Me6Fu AjGi" Qi6Ma6 AhMj Lg%Ag)AhMj Lu2As1AhMj On)As1AhMj Lg%Ag)Dl%AhMj Ma2Mj|LmOe6 SiOn)|Qi6Ju%AjAs1 LmAs1 Qi6Ju%LmAs1 DrLe)Ce1He QnCe1He AaLu2Ma JiLb"Ag)Mf Ha)Ju%Me6Mu Ri% SrDbRi% Sb%DsRi% JaLe2MaRi% Me%Sj Oa"Ju%Me%Sj%|JaLm6MaAa LuLm6MaAa AiAb" GuAiAb" Ju%Lm6Hn)Fc6 SlLo% HuSlLo% AiAb"Lu AiAb"Cu1Lu LlAn"Lu% JnOqLu% AnGbMa Ca2HnMa AbLu%JaLe2Ma He2Lu%JaLe2Ma JaLm6Ma LuLm6Ma JiLrMa Ag)MfMa JiMuMa Ju)Me" AhMe6|MnGn% QsFb%Mb"Jg% QsFb%Mf"Jg% QsFf%Mf"Jg% AeFbHe%Si Js6Lu%He%Si|AuAj% Ha)As2Ja PaDsJa SlLo%Ja GbLu2Ja AbJe)Me1 MuMe1 Ls%Sb6|Sa%Di|LrSmAuAa% Ga%FmLu) LrSmAuSa%|AaAg" As1Lb"GuDa) AeFbAs1Lb"GuDa) HnAaJf As1Lb" Js6Lu%As1Lb" GbLu2As1Lb" SjRh Qi6Sj|RbJsLoDs HuHe% HuGu)He%Si|Ja6Rn1Ao% HaPiDs Ru%PiDs PnRi% Ru%He%Si|JeGg6Aa3 SbJq Lb"JfJs DuHaLuJs SbJu Pu AiAb"Pu Lu%Ms6Pu La1SiSjPu LaLuRu|HiLa%PiDs LuFs1 Je6Gg6 Ju)Gg6 MnGu% Ju%Hn% Oe6AnMnJi Gg6Lt Hi%Lu% Jb6Cg%Lo)Lu) LhAs1Mn Oe6AnMu JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si LnRg%He%Si|JuAa% AuSa%|Lu%Ms6PiDs Lu%Ms6He%Si|Ma%Ai MaAs1 LhOuAs1 On)As1AaCs6As1Lb" MuAs2AaCs6As1Lb" LuOfAaCs6As1Lb" Ma%Lb"|MbAi JfAs1 Ru)Ds Hi6JaFm RiGb4 RiGf4 MnGn%Gg6 AnGbMaGg6 Sa6Gi" AjJf Gg%Jf HbJi6 GbAbHg%Jn Ru)Jn Le%Le Me6Lt DiGfLu% HbJi6Mu RaFaGfQe RaFaGuQe|Qi6Ju%Ja Qi6Ju%SlJa|MuAa2 Me"Fu2As1 GeCu PbJu On6Me% RiLu%Qs|Me%Gn%|JnDa% MuHn)Ha6He2 Ag)MfHa6He2 Lu2Fg"Ha6Ju"|JnFc6 Ab4Jn Ae%Jn SlJn Sl4Jn|Sa)Hn HuSa)Hn GnLuMa HnHn%GnLuMa|JuDi LiFrSl4Jn|MaFu MaFuJn MaFu4Jn Qs"JnGn%Ma Jn4Ma|SbLl|FiAsLu%|He%SiLuDi6 Je%Hn) JaLe2MaGg6Lt LlAn"Lu% He2Lu% JaLe2MaRi%|JeGg6 Lu%Ms6Je|Sg6Ju" Au)Lu||Me2As% QiPs%|AaJa6AhMj|Qi6Ju%Ra%Gb AhLc" GuAhLc" GuSg2Lt MfSr||AiAb"Sj"Lu%|Lu)JuHn)|Ja6Rn1|Je)Me6 GuJe)Me6|Lg%Fa" Gn%LtAaRu)Lm Gn%LtRu)Lm Gn%Lt||LaCu LaCu1 LaCu2 La%Dl La%Dl% La%Dl1 La%Dl2 Gi4 La\' Le3|Ju)Rb|LiFrOeFuHn)Aa LfFePiDs LiFrPiDs LfFe LiFr LuJa6 HuMe6Ja6 Gn%Mf LfFeHe%Si|Hn)Aa LiFrOeFuHn)Aa Lu%Ju"Hn)Aa Ga%AaCs6 SnJaLm6AaCs6 SnLuLm6AaCs6 SnJaLm6LuAaCs6 SnLuLm6LuAaCs6 SnJs6Lu%AaCs6 Hn)Cs6 La%Dl La%Dl% La%Dl1 La%Dl2 Ga%Lu2Fg" Qi6Ma6Me6Fu HuSa)Hn JnLe3 Mu%Sb6Sa)JnLe3 Ga%JaLm6 Me%Lm6|Oa7Ls)JnLe3|Ma)Gi4 HnMe" Qs)|MbHa)As2 OaDa% Hn)Fc6 MuAs2HiFr Ms6Gg6 GuAmHn Ji%Ja6 SpJi% Ha%Ji6 LmMnLt Ma1 MfMb Ha)As2Mn6 MfMa"Mn6 As1Mu AmOf MfSa%|AeHn Js6Lu%DlMuLa\' Js6Lu%SaMuLa\' AeMe)|Ag6Aj HuMe6Ja6Me2As% Ga%Au MuCa MuCa% MuCa5 Ga%Fm||DaFs1 DaFs2 HuJu)Gg6 OaGg6 Ja6Lq Ja6Lu QaLu%|OiAj Ce1 DiDa) AjDi BaMuGa% CeGn GiDnKs GiDnJaLm6 Ma7 JiMu% Ps2|LaCu1 LaCu2 Le3|Qs"JnMiAe% Di6Ag) JaAi LuAj% Mu)Ao% RhAu GnAeFb Ju%Lm6Hn)Fc6 La2Fr He2Me6Aj%Fu MuAs2Me6Fu JaGa6 SrGe% SrGg% Ma%Lb"Ms6Gg6 OaGg6 MiAuAg6Hi La2FrQi6Hi Ag)Ja% RaJa% Ga)Ji Ja6Ji" RhJk SbLc" GuJaLm6 DbLo) He2Me" Ja"Mf Ma2Mj Me6Mu Ha)Ju%Me6Mu Mn6Mu RhMu SbMu Qa)Ql ObGnHn)LuSb6 Qa)Sl|GuDa) Ma"Js2 Me"Js2 GiMa HnMi"|AuLu2La%Dl1 CnFa" GuMe%Ji6 AuLu2DlMuLa\' HuLe HuLe5 GuAuLu2 GuJe)Me6 GuLu%Ms6|JaAu LuJa6AeFb Hs)Fb" LqHa% LtJu1 HiLa% DiLm6 HnMe6 CiOn) LqSe1Aj%FuJuJsQf1 LuJa6AeFbQa1MuJuJsQf1 LqSe1|GuAiAb" HuSj)Je6 GuAhLc" HuSlLo% GuAaGb6Me1 GuLiRs%|GuJe6Cg% Oe6JiCg% Lg%Fg6 Je6Lu%Ga% CaLu He2Me6DbFuLu% Je6Lu%|As1Lb"GuDa) AeFbAs1Lb"GuDa) GuGa% OlJi Ca7Js2 LuJa6LuLe He1Lq Ca7Ls% Me"Ls1 OlMe LuSa|Lg%Fa"LmGa6 AeFbLmGa6 JaLm6LmGa6 LuLm6LmGa6 Gn%LtLmGa6 Me%SjLmGa6 Ha6Gn% Me%SjJs6Lu% CbMe1||GuCa2 Lg%OfCbLg" Lg%Of|DiCa% Js2Ds" Ju%AiAaMe2Jn Ju%AiMe2Jn Hn%Ju) Hg%Mi LqMi|SlLiFr SlLuJa6 Lg%Ji" Ha%Hi"Me" CnMe"Ju)Rb|Oe)Sl|PaDsSlJn PaDsFs)SlJn Aa6MfSlJn|GuOa1Aa GuAaLu2Ma||GiDr) HiLa%GiDr) HiLa%RsFiAsFb1 JeHe CbHn Me%Ja% RaJu6 Rs)FeAsLu% JuJsQf1 Hi"SiSj La1SiSj Hg%Sj%|Lg%Ag) Me2Ji" Me%Ji6 Ji6Ju% JnJu% Qi6Ju% SlJe%Ma6Lb SlJe%Da%Me) JiPf4 CfQsLoPs|Mi6Fm GuLuSb6|Ag)Aj Ja6QbFs)|RiAu Bs\' Mn6Da% Da( SlJe%Da%Me)|Mn6Hi" LuMn6|Me1Ae1 Le2AsFfLuDs Me%Ja%Ma"Le2 JuJsQf1Ma"Le2 Ma"Le2Mn6 AbRg%|OqJi|Hi"An OqJiSa%Di Lo%AeFb Sj%Hn) Ga6Ja6OqJi GbLu2|Lj%FmAe% Je6Ai6 Lj%FmDl% JaLm6Dl% Me6Ja6OeFu LuGu|LiMa"Di6 Ma"Di6Hn) Ma6Lb SlJe%Ma6Lb Ri"Mn|Mn6Da%JuAa% Lg6Le2JuAa% LuLm6JuAa% Mn6MuJuAa% GaAa1 JuAa%Db JuAa%Mi6Fm Le2GnMi6Fm MnGa) SrGn JbHg" AuAj%GuAbJu Le2GnGuAbJu Ls%Sb6GuAbJu QaSb6Sj%GuAbJu Ju1Lc JuAa%Ll AaCs6Lu) GbLu) Lg6Le2Lu) SrLu) AbJuMe% AbJuMe% AbJuLuMe% AbJuLuMe% Gg6Me) MaMe6 Le2GnMn6Mu Lg%Sr|QaLu1LaLn4|Lu%Ju"Hn)Aa Mn6LfFe Me%Da)LiFr Ls6Da2LiFr Lg%Di6LiFr Lu%Ju"LiFr Ab6Ju%LiFr MeMa6LiFr Mn6LiFr Hn)Hn%Gg6 Hn)Gg6 Ha(MuGi4 Ha)Jb6 Hn)FeLi)Jn AaMgLi)Jn Lu*Ls)Jn Hn)FeLiMu AaMgLiMu Ra%Da%SaMu Me%Da)Ju)Rb Lg%Di6Ju)Rb Lu%Ju"Ju)Rb Ab6Ju%Ju)Rb MeMa6Ju)Rb|MiSl|Di6Ju Di6Lu)|Mu%Sb6Ae% Mu%Sb6DlAi Mu%Sb6SaAi DbAu Mu%Sb6Dl% Mu%Sb6AeFb AuDaFg MbOeFu Mu%Sb6Ja6 Me2Jn AiLu5 HiFrMn6 OeFuMn6 Ju1JaMn6 Sj"Lu%Mn6 Ae1QiMn6 Mu%Sb6Mn6 LaMu" Je%Sb6 JnSb6|LiFrOeFuHn)Aa Lu%Ju"Hn)Aa Sj"Lu%Sa)JnLe3Cs% Me6LtDlMuLa\'Ls%AeFb Me6LtDlMuLa\'Ls%LiFr JaLrFs) Me6LtDlMuLa\'Ls%AnGb On)As1LgHn OeFuLgHn Js6Lu%LgHn Ag)MfLgHn LgHnFs)Sj"Lu%Sa)Jn CbLg"Ls)Sj"Lu%Sa)Jn La)JnLe3 Me6LtDlMuLa\'Ls%Js6Lu% LgHnGuSj"Lu% LgHnSj"Lu% AuQaAeMe) Me6LtDlMuLa\'Ls%Ag)Mf Ag)AjAaSj"Lu%DlMu OeFuAaSj"Lu%DlMu LgHnAaSj"Lu%DlMu CbLg"LuSj"Lu%DlMu Ja6QbSj"Lu%Ju)Rb Sj"Lu%Hn)AaCs6Sa%|AuAeFb AuOeFu Aa:Ls%MnGn% AuJs6Lu% LuMe%Js6Lu% AuAg)Mf|MuLg%|OaAa1 FuDeAu PaDsFuDe On)Fg" AhJa% Jb6Je6 Ha)Ji6 Ha)Ju% Ha%Lg6 Hn)FeLi AaMgLi Hi"Lo% MeMa6 Di6AuSj||CaAa5 Lg%Ag)Ls)Bs\' Oa6Ls)Da( Oa6Da( AsGa%Dn Oa6Ls)Mi6Fm MnGn%Oa6LuMi6Fm Ag)MfOa6LuMi6Fm CaAaJg5 Da(LsJg5 Mn6Da%SaJg5 OqJiSaJg5 Fs)OqJi Oa6LfJeOqJi Ls)OqJi LuQa) OqJiHeQs% AeMe)HeQs%|La)Fu1 Qi6Hi Qi6Mu CiQu|Ma1JuSnMbJuDi Ds6Ds6 MbAeFb Lu)JuLuLm6 MuAs1Ls% LiCs)Ls% Lu)JuMe"|Dk5LsCa DlLe5LsCa Dk5MuGa% DlLe5MuGa% Lu)Hn HnHn% Me6Ja% Js6Lu%As1Lb" GbLu2As1Lb" CbLg" Sg%As1Lg6JnMs6 On)As1Sn Js6Lu%Sn Ag)MfSn|Me)OaAaRu)Lm Js6Lu%LuRu)Lm Lu%Ms6LuRu)Lm Hi%Lu%Lu%Ms6LuRu)Lm Js6Lu%Ru)Lm Lu%Ms6Ru)Lm Me)OaRu)Lm Sj"Lu%Me)Oa|Bs:Ca Lj%Fm AaDlLe5 On)As1DlLe5 Ls%DlLe5 LuDlLe5 Js6Lu%DlLe5 Ag)MfDlLe5|||Sj"Lu%LuRu)Lm Sj"Lu%Ru)Lm Sj"Lu% Ae1Ms6 LuSb6|Ls6Da2 SlJu% FuQe%|AaCs6 JaLm6 LuLm6|Me6Hi Mi%Mb Mi%Mf|Lg%Ah Ha)As2 Lg%Di6 Ds6Fi" AbJu Ds6Mb AbQi6 LiRs%|Le2Gn JeHuJs|Lu2Fg" AuLu2|MaDi6Ca2Hn Di6Lt MaDi6LuOf|HaFs Li)Ha Me6Sj" LrSm|Lu%Aa SeAa Ao%Sa%|DbJa6 Me"Lm6|MaFm DfLuQa DfLuQe|OfAg) AaLu2 Lc"Me6 Ju%Oe6 Je)Ou|Ga7 Lu)Ou|MfAi6 SeLm6 MuLo%||On6Hn% On6Mi"||An"Aa Mi6Fr Ao%Mi6 LrSg6|JaLm6MaAa LuLm6MaAa AiAb"Lu AiAb"Cu1Lu|Sg%Mb|Aj%FuMa AiAb"Jf%Qe Pi)Jf%Qe|Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|FiDu6|LrSmJuAa% HuMe6Ja6Me2As% MfSa%JuAa%Cb JfJg% MfSa%JuAa%La%|Me%MaMuAa2 AjAs1 Da%Au JnAu MaAu Ma6Au Me6Au OiAu PaDsMe6HiLu%Ms6Gu8Hu)PuHa)As2LfJu)RbSaLg5Js2CuDa Lu2CuDa PuHiDs OeFu OeFuSaMuGi4 CaLuJs Ma1Ju Me%AuQi6Ju% OeFuDlMuLa\' Lj%FmSa)JnLe3 OeFuSa)JnLe3 Lu RfLu Mu%Sb6SbMn OlOi Lj%FmSa) Mu%Sb6 DaJuMu%Sb6 Gn%LtMe%Sj'
export const latinWords =
  'card cardholder holder pan|accepter acceptor biz business cp mer merchant partner payee seller store submall terminal|code date id mid number pan|contact mandatory must please require try use|3ds acs ars auth authentic cavv identif identit isp login mpi secure|checkout operation paid payment purchase tran withdraw|account acct wallet|request|mdn mobile phone subscriber|buyer cardholder customer force holder member payer shopper user|invoice order tid|bank honor honour issuer van|credit limit quota|exp expiration expiry validity|amount currency|passcode passphrase password pin secret|coupon|access credential hash ip key sign|address avs bin birth birthdate ci csc cvc cvd cvn cvv dob iban name owner postal zip|time|otp sms|bal balance cash fund money nsf|domain email field header input item json param product uri url|carrier|point||instrument method source|cnt count frequen max maximum times uses velocity|instal|attempt retries tries||domestic foreign international overseas|auth authentic login|prepaid||length|format|token||contract|3ds acs ars isp kvp mpi secure|cdd kyc||||contact|action other|cannot no not|fail unable|err error exception problem|impossib ineligib prohibit|absent nonexist such unknown|abnormal bad extra forbid illegal improper inv malform mistak wrong|block disabled locked restrict|declin deni refus reject|expir||differ|exceed excess over past reached reaches surpass too||accident closed deactivat deceased dormant frozen inactive revo seiz stop suspen terminated warm|lack low nsf shortage|blank empty incomplete missing omit|blacklist compliance fds fraud risk security suspect suspic||age guardian minor underage|below minimum range small|call refer||delinquen overdue unpaid|counterfeit hot lost stolen|||keep pick retain||disconnect|acquirer activex conver database db gateway hardware host internal plugin server system technical|communicat connect network send socket unreach||result stat|force window|dup duplicate twice|cut cutoff maint|cancel|chargeback refund revers void|already|busy crash down inoperative malfunction offline outage overload|hour|timeout|occur uncaught unhandled|inquir lookup retriev|same similar|await being concurrent pending processing progress queue queued review still submitted waiting|may processed undefined unexpected unknown whether||delay late took|||quit|callback notif webhook|parse registration unable|settle|require|captured|succe|approved charged honor honour|check confirm validat verif|answer receiv reply respon|possible usable used|data detail exist found info|activ bind bound enabled enrol link regist|channel service|enter provided specif suppl||accurate correct valid|authori eligib|intend|||consistent correspond match|accept allow permit support|avail reach|enough suff|complet process|country type|||kcp pg|popup|||fetch load|allotted qr session|download later receiving'

/** What a negation makes of each state; the states' features have numbers from this one on. */
export const opposites = 'uV]YrXYgXYoZkXªq`_}du'
export const firstState = 103

/** Faults, and a negation by itself, have signs from {@link negation} to {@link silent}; any of them is also {@link anyFault}. */
export const anyFault = '%'
export const negation = 'U'

/** What leaves open whether somebody approved has signs from here to {@link lastDoubt}. */
export const silent = 'r'
export const lastDoubt = '²'

/** The other signs that reading itself asks for. */
export const need = ')'
export const stranger = 'F'

/** A name, a number or whom to ask is no news by itself. */
export const sayingNothing = '(FÎÈ'

/**
 * Each row, between `#`: its id, its code's number with the detail (+: the id itself; ?: it is vague), 1 where no money can have
 * moved (2: nothing was opened), its condition, and that of its unclear cases. In a condition: alternatives between `"`, the
 * groups of each between spaces, and behind `!` what there must not be.
 */
export const packedRows =
  'not-initialised#0#2#Ê\nscript-broke#1##Ë\nquit-tag#2\nfetch#3##Ì VW\nalready-approved#4##x (!\'"x *+-0?j·"x t"| +-0µ¶·!.6>^cz{£¥"| °±²"¤ +!5X"¤ -0"§!z\nportone-broke#3#2\nwindow-not-opened#0#2\nnot-set-up#0#2\ncancelled-by-customer#2##/ w c"/ wz!%st¢"«!%"Æ ]\npopup#5##É V[\ntime#6##+ ^!&,@~º"- ^!&,º"0:K¼ ^"3 ( a"9 ^a!6AC{~´"9 u!+µ"¡ *"¡!1=?st{"Í %uw!7µ\nrefund#1##z %!2C"{\npoints-used#7##6> x|!<\noutage#1##s %!R]ty"}¢¨!ty"£ VW!\'t"£ X!&\'t"© VWY!t"¬ VW\nin-progress#1+##¥!9VWtwy}\nclosed-hours#1maintenance##9 UX_"~!&\'\nmaintenance#1+##y"­Ç X!&\',.\ncommunication#3##r"t %w}¢!4<"t ³ )"¡"´ a\ntries#7+#1#*8C³ a!29"5 ["5: an"¹ a!+29#C a"V n\nsetting#0#1#R %!,5BVf\npassword#7+#1#5 %)!\'7<Xs³"5 VWYZ`e!\'7<s³"5 ³ )!\'VW[´#5!\'7<s\nkey#0#1#7 WYZ_beg!*:s"7 X]`!&+1´"7 ³ V!´"k!&*+,/]#7 [^"K %\nstolen#7+#1#m &!V"m!(-47V´"p![^\nmeans#0#1#@ %!12V]^dh·"L %!1VX]^`bh#@!2V]^dh·"L µ!1\nmerchant-limit#0##\' 2A a!&\ninstallment#7+#1#B %!V"B X_i"P %!2V#B"P )\nlimit-or-balance#7+#1#2 ; d#2 ; )\nbalance#7+#1#&+,> d!2i"; Uab!2"; d!2"> b!&(+/V¶#; ³!\'\nanswer-unreadable#1##´ %!D\nmalformed#0#1#- ( Y`b!0"< %()¹!V´"? Y!+0´"?J -<I %!3`´"D %!&,.3568:"D 0 %"I %()¹!&*38?V´"J ( %!&,38"Q %(!&VXh´"Q X!&,./h#<I V"?J!&,38\nlimit#7+#1#+A a!-9i"2 []ad!9"4 ["4 a!9di#2 a\ncertificate#7#1#H %)!\'-V"H ³» V!\'#H V!\'\nmismatch#7+#1#& (¶ Z!\'5^s"& `!4E^s"& ³ Z"&, (¶ ³ V!\'.0;s´"&,6 ( ³» V"&,6: (D¶ %³!\'0;V^cf"&,: (» ¹"&3 )Ye (3!\'0V^³", Yb!&\'8",./ `!4".= (¶ WZbe!\'*[cls"/ ( WYZ`!\'0Vc"3 b!\'^"3 ³ V!\'"38: WZ`!\'7^": ³ V"f ( VWZ`"³ ( Z\nexpired#7+#1#&,6@º ^!\'"3 %³!\'#3!\'\nminor#7+#1#h\namount-differs#0##4 `"4 ³ V\nmerchant#0#1#\' * V!1F"\' + ½"\' . X_g!/G"\' ³· )"\'M %2!.Vfj#\'M!.f\nforeign-card#7issuer#1#E & %"E X[!\'1#E &\nphone-blocked#7+#1#. X_!*".= []cl"G . X_#= X_!*\nsuspended#7+#1#&,/6> c"+µ¸ c!1=f", ["l#c!0f\nunregistered#7+#1#&*,./16º g"&µ · )"@ g"@ · )Y"o!*"q"· Y"º )!´#o"º )Uuµ\nnot-found-person#7mismatch#1#8 %)!fg\namount#0#1#4 )!V"4 UWXYZ_ei!V"4 a d"i +µ#4 %)\nauthentication#7#1#& ³ V"* & X"* & e"* &./1N VXZ[]!)-Uµ¸"* VXZ[]_`!)-FUYµ¸"* ³ W"* ¶ YZ`e!-´#* %)u!-Uj"* U &N"* µ!-U\nphone-customer#7#1#. %!VW"= %!VW"G ./8!&VW#.=!VWs\ngone#0##+- Yb!W[]_v¦"0 %\nrisk#7#1#f!4Wst\nissuer#7+#1#&, %)j!*-VW"&, W!(+1V¸"&, X[]_k!-"&1 S!%"1 Yb!(VW]´"1 Z]_!(VW"j!\'WsÈ#&, ³"&,1 )S"1 %!(VW"j\ncustomer#7#1#/ XYZ[_dk!*VW"/ b!*+V"/ ¶ W!+X"/ ¶ ³ )"O %)#/ %)!V"O u\nnumber#0#1#( X!+0cv´"( `!+0´"( ¹ )!0"(Å WYZbeg!0;K]v´¼"A W!V"¹ WY`!Vs#(A¹ %)!v\ndeclined#7#1#+ k"6> XYZ[b!V"]!-Vs#]\nnot-possible#7issuer?#1#+ [_!-TW¸#+µ X[_!-¸"¸ X\nnot-accepted#0#1#- X_!VW"- Z!Vs"- ³ V!+"- ¾ W"F _e!*´"¸ YZg!+#%!*TVWuv¦ª"- W!V\nportone-rejected#0'

/** What each kind has for it and against it: a sign as often as it has points, a space what any text has. */
export const packedLeanings =
  '4#+00xxxxxx|||||¤¤¤§§#%%%\n7# ***,..//68@HHHHVX[]]]_fffk³µ#-as\n7balance#4;;;;;>>>ddddddµ#   \n7expired#&&333333^^^^^^#   \n7installment#BBBBBBX#  \n7issuer# &&,11TTTX[]]jjj#5BWZ^`a¥\n7limit#22222444AAAAaaaµ#  W\n7limit-or-balance#2222;;;;ddd#     \n7minor#hhhhhh#   \n7mismatch#&((,/333888:DZZ``³¶¹»#++[µ·\n7password#555555Z`#  \n7phone-blocked#....../#   \n7stolen#&&mmmmmmpppp#   \n7suspended#%&,,/[[ccccclll#  W\n7tries#*555AACCCCaaaannnn#   \n7unregistered#&),//Ucgggggqqqq··ººº#  \n3#1VVWrrrrsstttttt}}¡´´´# %\n1#  \'-01UUVVVWWYsssuvzzzz{{{{}}}~~¢¢¢££¥¦¦¨©©­®´´´#%&,58B_¹\n1in-progress#¥¥¥¥¥¥# %%%\n1maintenance#19999XXsyyyyyy}~~~~~~¸# %%\n0#  \'\'\'\'\'((-0444777<<<??@DFIJMMQQRRYZ_egik¶Å#&&,/5B[tv\n6#*9999^^^^^aat¡¡¡¡ÍÍÍÍÍ#  '

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
