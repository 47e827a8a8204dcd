// Written by `npm run pack:signals` from lexicon.ts, signals.ts and leanings.ts, which can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, in the order of their signs: Hangul, as Latin letters, and then the others. */
export const hangulWords =
  'PaDs OfPsPaDs PaDsGa%|LuLm6AuAj% Da%Ga)Au RaQsCe QeGuCe) Hf%De JaLuQsPiDs Da%Ga)AuAeFb AsFn2 Da%Ga)AuOeFu Da%Ga) JeHsGi) SaLqGi) JmRu6Gi) AiAb"Ja JsQiLe Da%Ga)AuJs6Lu% Ra%GbMa JaLe2Ma GbMa6 AaGb6Me1 GuAaGb6Me1 Ja6Me1 Da%Ga)AuAg)Mf Le2Of Ps)FaLuLe%Qs|La%Ju1Ps)Fu" Le)An)Lu%Ju" La%Gg%Lu%Ju" MuGn%Lu%Ju" Si6ObLu%Ju" Lu%Ms6LuRu)Lm Hi%Lu%Lu%Ms6LuRu)Lm Lu%Ms6Ru)Lm FiAsLu% Hi%Lu%Sj"Lu% La%Me%Ag)Mf Lu%Ms6 GuLu%Ms6 Hi%Lu%Lu%Ms6 LuMn6Lu%Ms6|JuAa" Aa3 PiDs HaPiDs LaLuDu AnHn% Me%Ji6Lu)Ju Me%Ji6Lu) Lu)Ma Aa3LuMe%Ji6DlMu Ca)Na He%Si Ru%He%Si|AjAs1 Ji6As1 Lu2As1 On)As1 MuAs2 Lj%Ca2 AeFb Da%Ga)AuAeFb AnGb Ca2Hn MaDi6Ca2Hn MuHn) AeFbAaHa)Jb6 Js6Lu% Da%Ga)AuJs6Lu% MbJs6Lu% Ag)Mf Da%Ga)AuAg)Mf Me6AuAg)Mf Aa%Rg%Ag)Mf LuOf MaAs1LuOf MaDi6LuOf|MuAa2 LhAs1 Qi6Ma6Me6Fu AhMjGa% AjGi" Qi6Ma6 AhMj Lg%Ag)AhMj Lu2As1AhMj On)As1AhMj Lg%Ag)Dl%AhMj Lg%Ag)MnAhMj Ma2Mj|HaFa2 LmGa6 Ju2JuLi JfLm Ju2JuLm Ru)Lm Gn%LtAaRu)Lm Gn%LtRu)Lm Sj"Lu%LuRu)Lm Lu%Ms6LuRu)Lm Hi%Lu%Lu%Ms6LuRu)Lm Sj"Lu%Ru)Lm Lu%Ms6Ru)Lm|MnGn% QsFb%Mb"Jg% QsFb%Mf"Jg% QsFf%Mf"Jg% AeFbHe%Si Js6Lu%He%Si|LmOe6 SiOn)|Qi6Ju%AjAs1 LmAs1 Qi6Ju%LmAs1 DrLe)Ce1He QnCe1He Ag)He% La)Es)Ri%JaLe2Ma AaLu2Ma JiLb"Ag)Mf Ha)Ju%Me6Mu Ri% SrDbRi% Sb%DsRi% JaLe2MaRi% Me%Sj Oa"Ju%Me%Sj%|AuAj% Ha)As2Ja PaDsJa SlLo%Ja GbLu2Ja AbJe)Me1 MuMe1 Ls%Sb6|JaLm6MaAa LuLm6MaAa AiAb" GuAiAb" Ju%Lm6Hn)Fc6 SlLo% HuSlLo% AiAb"Lu AiAb"Cu1Lu LlAn"Lu% JnOqLu% AnGbMa Ca2HnMa AbLu%JaLe2Ma He2Lu%JaLe2Ma JaLm6Ma LuLm6Ma JiLrMa Ag)MfMa JiMuMa Ju)Me" AhMe6|Sa%Di|AaAg" As1Lb"GuDa) AeFbAs1Lb"GuDa) HnAaJf As1Lb" Js6Lu%As1Lb" GbLu2As1Lb" SjRh Lf%Sj Qi6Sj|LrSmAuAa% LrSmAuSa%DiAj LrSmAuAa%LuBs: Ga%FmLu) LrSmAuSa%|JeGg6Aa3 SbJq Lb"JfJs DuHaLuJs SbJu Pu AiAb"Pu Lu%Ms6Pu La1SiSjPu LaLuRu|Me6AuAo% Sa)Lu%Ao% Ja6Rn1Ao% HaPiDs Ru%PiDs HaLnOe PnRi% Ru%He%Si|RbJsLoDs HuHe% HuGu)He%Si La1Si|MbAi JfAs1 Me6LtDl Ru)Ds Hi6JaFm RiGb4 RiGf4 MnGn%Gg6 AnGbMaGg6 Sa6Gi" AjJf Gg%Jf HbJi6 GbAbHg%Jn Ru)Jn Le%Le DiGfLu% HbJi6Mu RaFaGfQe RaFaGuQe|Qi6Ju%Ja LuQi6Ja Qi6Ju%SlJa|HiLa%PiDs LuFs1 Je6Gg6 Ju)Gg6 MnGu% Ju%Hn% Oe6AnMnJi Gg6Lt Hi%Lu% Jb6Cg%Lo)Lu) HiLa%Jn4Ma LhAs1Mn Oe6AnMu MnJiMu JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si LnRg%He%Si|Ma%Ai MaAs1 LhOuAs1 On)As1AaCs6As1Lb" MuAs2AaCs6As1Lb" LuOfAaCs6As1Lb" Ma%Lb"|JuAa% Hn%Ls)Ce1 AuSa%|JnFc6 Ab4Jn Ae%Jn SlJn Sl4Jn MbJuDiSl4Jn|Lu%Ms6PiDs Lu)SlLm6 Lu%Ms6He%Si|MuAa2 Me"Fu2As1 GeCu PbJu PiLu% On6Me% GaLu)FuMu RiLu%Qs|Me%Gn%|JnDa% MuHn)Ha6He2 Ag)MfHa6He2 Lu2Fg"Ha6Ju" MuHn)Ha6Ju" Ag)MfHa6Ju"|Ja6Rn1|JuDi MbJuDiSl4Jn LiFrSl4Jn|LrSmJuAa% HuMe6Ja6Me2As% MfSa%JuAa%Cb JfJg% MfSa%JuAa%La% FiAsLaLn4 FiAsLu%LuRn)|SbLl|FiAsLu%|He%SiLuDi6 Je%Hn) JaLe2MaGg6Lt LlAn"Lu% He2Lu% JaLe2MaRi%|Qi6Ju%Ra%Gb AhLc" GuAhLc" GuSg2Lt MfSr|JeGg6 Lu%Ms6Je|Sa)Hn HuSa)Hn GnLuMa HnHn%GnLuMa|Sg6Ju" Au)Lu|MaFu MaFuJn MaFu4Jn Qs"JnGn%Ma Jn4Ma HaLuQs Qs"JnAuSi||Aj%FuMa AiAb"Jf%Qe Pi)Jf%Qe|AaJa6AhMj|HuLu%Ms6Ag)MfGiDr) Je)Me6 GuJe)Me6|Me2As% QiPs%|Lg%Fa" Gn%LtAaRu)Lm Gn%LtRu)Lm Gn%Lt||AiAb"Sj"Lu%|Lu)JuHn)|An"Aa Me2Ji"An"Aa Mi6Fr Ao%Mi6 LrSg6|Sg%Mb|LuFnLeMuMuLa\' DlMuLa\'La5 Lg)JnLe3 EtLn)JnLe3 RmJuSa)JnLe3 JuMa"Sa)JnLe3 Mu%Sb6Sa)JnLe3 DlMuGi4Sb5||LaCu LaCu1 LaCu2 La%Dl La%Dl% La%Dl1 La%Dl2 Gi4 La\' LuFnLeMuMuLa\' DlMuLa\'La5 Le3 DlMuGi4Sb5|SaMuGi4SaLg5 Ju)Rb SaMuGi4Sb5|LiFrOeFuHn)Aa LfFePiDs LiFrPiDs LfFe LiFr LuJa6 HuMe6Ja6 Gn%Mf LfFeHe%Si|Hn)Aa LiFrOeFuHn)Aa Lu)JuHn)Aa Lu%Ju"Hn)Aa HnMe"Ag" Ga%AaCs6 SnJaLm6AaCs6 SnLuLm6AaCs6 SnJaLm6LuAaCs6 SnLuLm6LuAaCs6 SnJs6Lu%AaCs6 Hn)Cs6 Lu)JuHn)Cs6 La%Dl La%Dl% La%Dl1 La%Dl2 Ga%Lu2Fg" Ga%Ds6Fi" Qi6Ma6Me6Fu PaDsGa% AhMjGa% HuSa)Hn JnLe3 Ga%JaLm6 Ga%LuLm6 Me%Lm6 Ga%SeLm6 FiGa%Ag)Mf|LiLu2Fg" Je%Qb"LiFr Ma)Gi4 Oa"Li HnMe" Qs)|MbHa)As2 OaDa% Hn)Fc6 MuAs2HiFr Ms6Gg6 GuAmHn Ji%Ja6 SpJi% Ha%Ji6 Ga"La LmMnLt Ma1 MfMb Ha)As2Mn6 MfMa"Mn6 As1Mu AmOf MuLg%Lu%On) MfSa% Ga"Sg Ga"Su%|Oa7Ls)JnLe3|Ha%FgDl Js6Lu%DlMuGi4 AeHn Js6Lu%DlMuLa\' Js6Lu%SaMuLa\' Js6Lu%DlMuLa\'La5 AeMe)|Ag6Aj LrSmAuSa%DiAj HuMe6Ja6Me2As% Ga%Au LrSmAuAa%LuBs: AuSa%LuBs: MuCa MuCa% MuCa1 MuCa5 Ga%Fm JiGg) FiAsLaLn4 FiAsLu%LuRn)|OiAj He4LeCa1 He4LeCa5 Ce1 Hn%Ls)Ce1 AjDa DiDa) AjDi Ln4Di BaMuGa% HiDaGa\' DeGa\' CeGn DaKe5 GiDnKs GiDnJaLm6 Ma7 JiMu% DePs1 Ps2 Ja6Sl|DaFs1 DaFs2 HuJu)Gg6 OaGg6 Ja6Lq Ja6Lu QaLu% MuHn)Lu)Ou||Qs"JnMiAe% Di6Ag) JaAi LuAj% Mu)Ao% RhAu GnAeFb Ju%Lm6Hn)Fc6 GuJnFg6 On)As1HiFr La2Fr Ju%Lm6Me6HiAj%Fu He2Me6Aj%Fu MuAs2Me6Fu JaGa6 SrGe% LuLm6LuGe1 SrGg% AaGg6 Ma%Lb"Ms6Gg6 OaGg6 MiAuAg6Hi La2FrQi6Hi Ag)Ja% RaJa% Ga)Ji Ja6Ji" GuMe2Ji" RhJk SbLc" RhLe2 GuJaLm6 DbLo) He2Me" Ja"Mf Ma2Mj Me6Mu Ha)Ju%Me6Mu Mn6Mu RhMu SbMu Qa)Ql MbHa)Sb6 ObGnHn)LuSb6 HuSj)Je6Sj Qa)Sl|LaCu1 LaCu2 Ag)He% Le3|AuLu2La%Dl1 CnFa" GuMe%Ji6 AuLu2DlMuLa\' HuLe HuLe5 GuAuLu2 GuAuMb GuJe)Me6 GuLu%Ms6 Aa3LuMe%Ji6DlMu GuMfOn)|JaAu LuJa6AeFb Hs)Fb" LqHa% Hn)He2 LtJu1 HiLuJsRuJu6 HiLa% DiLm6 DaFc6Lt HnMe6 He1Ml CbHnMe6Ob" CiOn) LqSe1Aj%FuJuJsQf1 LuJa6AeFbQa1MuJuJsQf1 FnQu6 LqSe1|GuDa) Gu:Di GuOuMuGi4 Ma"Js2 Me"Js2 GiMa HnMi"|As1Lb"GuDa) AeFbAs1Lb"GuDa) GuGa% OlJi Ca7Js2 LuJa6LuLe He1Lq Ca7Ls% Me"Ls1 OlMe LuSa|Ja6Da1Lo%Lg%Ag) Lg%Fa"LmGa6 AeFbLmGa6 JaLm6LmGa6 LuLm6LmGa6 Gn%LtLmGa6 Me%SjLmGa6 Ha6Gn% Me%SjJs6Lu% CbMe1|GuAiAb" HuSj)Je6 GuAhLc" HuSlLo% GuAaGb6Me1 GuLiRs%|CaLuAa GuJe6Cg% Oe6JiCg% Lg%Fg6 Je6Lu%Ga% He2Me6DbFuLu% Je6Lu% HiSiMa CaLuMfSa%|SlLiFr LgFeHe% SlLuJa6 Lg%Ji" LiFrAaCnMe" LiFrCnMe" Ha%Hi"Me" CnMe"Ju)Rb||GuCa2 GuCa2Hn Lg%OfCbLg" Lg%Of|DiCa% Js2Ds" Lu0LeHe Ju%AiAaMe2Jn Ju%AiMe2Jn Ga6Ju) Hn%Ju) SeLq Hg%Mi LqMi|GuMu6An Oe)Sl|Hn%Ju)Ju%Ai PaDsSlJn PaDsFs)SlJn Aa6MfSlJn|GuOa1Aa GuAaLu2Ma|HiCbMuGi4 Da2SaMuLa\' HiCb)JnLe3 Da2LuLiMu|GiDr) HiLa%GiDr) HiLa%RsFiAsFb1 La1SiGn% JeHe CbHn Me%Ja% RaJu6 La1SiGn%Lt Rs)FeAsLu% MfAi6Le2Of OeFuLe2Of JuJsQf1 Hi"SiSj La1SiSj Hg%Sj%|Lg%Ag) Me2Ji" Me%Ji6 Ji6Ju% JnJu% Qi6Ju% SlJe%Ma6Lb SlJe%Da%Me) JiPf4 CfQsLoPs|Ag)Aj Ja6QbFs)|RiAu Bs\' OqJiDlLe5AeCa Mn6Da% Da( Mi6FmSaJg5 SlJe%Da%Me)|AaOqJiDk5 LuOqJiDk5 AaOqJiDl LuOqJiDl AaOqJiDl2 Mi6Fm GuLuSb6|Hi"An Sj%As2 OqJiSa%Di Lo%AeFb DlDi)Fg DlDi)Fu DlDi)Fu2 Sj%Hn) Ga6OqJi Ga6Ja6OqJi Lo%Hi"Lu GbLu2 Lo%Hi"LmOe6 OqJiAuSa% AjAs1Oe)Sl|Mu%Sb6Ae% Mu%Sb6DlAi Mu%Sb6SaAi DbAu Mu%Sb6Dl% Mu%Sb6AeFb AuDaFg AuDaFu MbOeFu Mu%Sb6Ja6 Me2Jn AiLu5 HiFrMn6 OeFuMn6 Ju1JaMn6 Sj"Lu%Mn6 Ae1QiMn6 Mu%Sb6Mn6 LaMu" Je%Sb6 JnSb6|Mn6Da%JuAa% Lg6Le2JuAa% LuLm6JuAa% Mn6MuJuAa% GaAa1 JuAa%Db JuAa%Mi6Fm Le2GnMi6Fm MnGa) SrGn JbHg" AuAj%GuAbJu Le2GnGuAbJu Ls%Sb6GuAbJu QaSb6Sj%GuAbJu Ju1Lc JuAa%Ll AaCs6Lu) GbLu) Lg6Le2Lu) SrLu) AbJuMe% AbJuMe% AbJuLuMe% AbJuLuMe% Gg6Me) MaMe6 Le2GnAaAbJuDlMu Le2GnMn6Mu Lu)MaMe%Sj% Lg%Sr|Fs)OqJiSaJuAf5 Ls)OqJiSaJuAf5 Fs)OqJiSaAi Ls)OqJiSaAi AaOqJiDk5 LuOqJiDk5 AaOqJiDl LuOqJiDl AaOqJiDl2 Fs)OqJiSaFg Ls)OqJiSaFg OqJi|Mn6Hi" LuMn6|Di6Ju Aa:Ls%As1Lb" Di6Lu)|Me1Ae1 Le2AsFfLuDs Ag)Ja%Ma"Le2 Me%Ja%Ma"Le2 JuJsQf1Ma"Le2 Ma"Le2Mn6 AbRg%|QaLu1LaLn4|Lu%Ju"Hn)Aa Mn6LfFe Ma"Le2Mn6LfFe Me%Da)LiFr Ls6Da2LiFr Lg%Di6LiFr Lu%Ju"LiFr Ab6Ju%LiFr MeMa6LiFr Mn6LiFr Hn)Hn%Gg6 Hn)Gg6 Ha(MuGi4 Sj"Lu%SaMuGi4 Ha)Jb6 Hn)FeLi)Jn AaMgLi)Jn Lu*Ls)Jn Hn)FeLiMu Ha(LaLiMu AaMgLiMu Ra%Da%SaMu Me%Da)Ju)Rb Lg%Di6Ju)Rb Lu%Ju"Ju)Rb Ab6Ju%Ju)Rb MeMa6Ju)Rb|MiSl|Lj%FmAe% Je6Ai6 Lj%Ca2 Lj%FmDl% JaLm6Dl% Me6Ja6OeFu LuGu He)Ke|LiMa"Di6 Me2Ji"MaAaGa\' JaLm6MaAaGa\' LuLm6MaAaGa\' LmOe6LuGa\' Ma"Di6Hn) AjDaMe2Ji" Ma6Lb SlJe%Ma6Lb Ri"Mn Lo%Sj)SaMu QsFbRu"|MuLg%|LiFrOeFuHn)Aa Lu%Ju"Hn)Aa Sj"Lu%Sa)JnLe3Cs% DeFaDi Me6LtDlMuLa\'Ls%AeFb Me6LtDlMuLa\'Ls%LiFr JaLrFs) Me6LtDlMuLa\'Ls%AnGb Je6Ai6LgHn On)As1LgHn OeFuLgHn Js6Lu%LgHn Ag)MfLgHn JaLrGuJa6 LgHnFs)Sj"Lu%Sa)Jn CbLg"Ls)Sj"Lu%Sa)Jn Lu%Ju"DlMuLa\' La)JnLe3 Lu%Ju"Sa)JnLe3 Mn6Hi"Ag)MfHa6MuFs)Lq LuMn6Ag)MfHa6MuFs)Lq Me6LtDlMuLa\'Ls%Js6Lu% LgHnGuSj"Lu% Ja6QbGuSj"Lu% LgHnSj"Lu% AuQaAeMe) Me6LtDlMuLa\'Ls%Ag)Mf Ag)AjAaSj"Lu%DlMu OeFuAaSj"Lu%DlMu LgHnAaSj"Lu%DlMu CbLg"LuSj"Lu%DlMu Mn6Hi"Ag)MfFs)Ha6Mu Mn6Hi"Ag)MfSaMu Ja6QbSj"Lu%Ju)Rb Sj"Lu%Hn)AaCs6Sa%|La)Fu1 Qi6Hi Qi6Mu CiQu|AuAeFb AuLj%Fm AuOeFu Aa:Ls%MnGn% AuCa2Hn AuJs6Lu% LuMe%Js6Lu% AuAg)Mf|OaAa1 FuDeAu PaDsFuDe FuDu6 On)Fg" ObHe% AhJa% Jb6Je6 Ha)Ji6 Ha)Ju% Ha%Lg6 Hn)FeLi AaMgLi Hi"Lo% MeMa6 Me2Oi" Di6AuSj||CaAa5 Lg%Ag)Ls)Bs\' Oa6Ls)Da( Oa6Da( AsGa%Dn DqFiAaAuFs)Cn)Fe5 Oa6Ls)Mi6Fm MnGn%Oa6LuMi6Fm Ag)MfOa6LuMi6Fm CaAaJg5 Da(LsJg5 Mn6Da%SaJg5 OqJiSaJg5 Fs)OqJi Oa6LfJeOqJi Ls)OqJi Hg%Ju1 RfLuMuFs)He4Le SjGg%Ls)He4Le Ag)MfOa6Ls)He4Le LuQa) OqJiHeQs% AeMe)HeQs% Mn6OqJiSb5 Oa6LuDa(Sg5|Ls%Ca5LsCa Dk5LsCa DlLe5LsCa Je6Ai6SaLg5LsCa Je6Ai6Sb5LsCa Dk5MuGa% DlLe5MuGa% On)As1Sn Js6Lu%LuSn Ag)MfLuSn Js6Lu%Sn Ag)MfSn|IaMuAi Ha6As1 IaMgCa Hg)DiMe6Fu GuMe6Fu LfJsPsFiAnGb Lu)Hn HnHn% Js6Lu%Hn% Me6Ja% Js6Lu%As1Lb" GbLu2As1Lb" CbLg" Hn%Ls%Js6Lu% DbSb6Js6Lu% Js6Lu%Gn%Ma Ln%Ji6Ma6 MiAs1Me% Me"Fu2AeMe) IaMg5 Sg%As1Lg6JnMs6 Me"Fu2Ju)Rb GbOn)Me%Rm|Lu)JuHn)Aa Lu)JuHn)Cs6 Ma1JuSnMbJuDi Ds6Ds6 MbAeFb Ma1JuSnDaJuJaLm6 Ma1JuSnJaLm6 Ma1JuSnLfDaJuLuLm6 Ma1JuSnDaJuLuLm6 Lu)JuLuLm6 Ma1JuSnLuLm6 MuAs1Ls% LiCs)Ls% Lu)JuMe" Sa%JuMe"|Me)OaAaRu)Lm Js6Lu%LuRu)Lm Lu%Ms6LuRu)Lm Hi%Lu%Lu%Ms6LuRu)Lm Js6Lu%Ru)Lm Lu%Ms6Ru)Lm Me)OaRu)Lm Sj"Lu%Me)Oa|Bs:Ca Lj%Fm AaDlLe5 On)As1DlLe5 Ls%DlLe5 LuDlLe5 Js6Lu%DlLe5 Ag)MfDlLe5|||Sj"Lu%LuRu)Lm Sj"Lu%Ru)Lm Sj"Lu% Ae1Ms6 LuSb6|AaHiCb% Ls6Da2 SlJu% LfJeHa(Ls% FuQe%|AaCs6 JaLm6 LuLm6|Lg%Ah Ha)As2 Lg%Di6 Ds6Fi" AbJu Ds6Mb AbQi6 LiRs% Sj)Je6Sj|Me6Hi Mi%Mb Mi%Mf|Le2Gn JeHuJs|Lu2Fg" LiLu2Fg" AuLu2|MaDi6Ca2Hn Di6Lt MaDi6LuOf|MaFm DfLuQa DfLuQe|HaFs Li)Ha LrSmJe6 Me6Sj" LrSm|OfAg) AaLu2 Lc"Me6 Ju%Oe6 Je)Ou||Lu%Aa SeAa Ao%Sa%|MfAi6 SeLm6 MuLo%|DbJa6 Me"Lm6|Ga7 Lu)Ou|On6Hn% On6Mi"||JaLm6MaAa LuLm6MaAa AiAb"Lu AiAb"Cu1Lu|Ra2Le2 JbOa6 HsFaLnMeLfLtSb|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|FiDu6|AuQa|AuAa% Mn6Aa% Me%MaMuAa2 Mn6Ab Hg%Ag6 Mn6Ah Oa6Ls)Da(Ai Da%Au JnAu MaAu Ma6Au Me6Au OiAu AeCa La%Cb Me2Ji"SaJuCs% AuCs6 PaDsMe6HiLu%Ms6Gu8Hu)PuHa)As2LfJu)RbSaLg5Js2CuDa Lu2CuDa OlDb DaJuJuDi MbJuDi MaDi6 PuHiDs JaMe6LsFi DaFs% OeFu Ma1JuGa% OqJiHeQs%Ls)CnFsGg% Oa6Ls)Da(LsJuGg% Oa6Ls)Da(LsGg% SjGg% OeFuSaMuGi4 LgHn Mu"Hn) DeLuJa6 Me6Ja6 Ag6LnHa)Jb6 Lj%FmSaJf DaJu Lu)Ju Ma1Ju Me%AuQi6Ju% JnJu%SaJu% OeFuDlMuLa\' OeFuDlMuLa\'La5 Mn6La6 Lj%FmSa)JnLe3 OeFuSa)JnLe3 Mn6Lm As1Ag)Lo% OlDbLo) JaLr Me%MaAs1Lr6 Lu JaMe6Ja6Lu RfLu Ai6Lu% La%Me% LuMe% OqJiHeQs%Ls)Cn)FeMn Mu%Sb6SbMn Oa6Ls)Da(Mu Me6Ob" OlOi HnQa" MaJfSa% Lj%FmSa) Mu%Sb6 DaJuMu%Sb6 Gn%LtMe%Sj QaSb6Sj%'
export const latinWords =
  'card cardholder holder pan|accepter acceptor biz business cp mer merchant partner payee seller store submall terminal|3ds acs ars auth authentic cavv identif identit isp login mpi secure|code date id mid number pan|checkout operation paid payment purchase tran withdraw|account acct wallet|contact mandatory must please require should try use|invoice order tid|request|mdn mobile msisdn phone subscriber|bank honor honour issuer processor van|buyer cardholder customer force holder member payer shopper user|credit limit lmt quota|amount amt currency|exp expiration expiry validity|access credential hash ip key sign|coupon voucher|passcode passphrase passwd password pin secret|domain email field header input item json param product uri url|carrier operator|address avs bin birth birthdate ci csc cvc cvd cvn cvv dob iban name owner postal zip|bal balance cash fund money nsf|time|cnt count frequen max maximum times uses velocity|otp sms|point||instrument method source|goods|attempt retries retry tries|allotted qr session|domestic foreign international overseas|auth authentic login|prepaid|contract|certificate|instal|length||format|kcp pg|||token|contact|3ds acs ars isp kvp mpi secure|cdd kyc||country type||performed|action other|cannot no not|fail unable|err error exception fault problem|impossib ineligib prohibit|abnormal bad extra forbid illegal improper inv malform mistak wrong|barred block disabled locked restrict|absent nonexist such unknown|declin deni refus reject unwilling|expir|exceed excess over past reached reaches surpass too|differ||accident closed deactivat deceased dormant frozen inactive revo seiz stop suspen terminated warm||blank empty incomplete missing omit|blacklist compliance fds fraud regulat risk sanction security suspect suspic|lack low nsf short|below minimum range small|call refer voice||age guardian minor parental underage|||arrear delinquen overdue unpaid|counterfeit hot lost stolen||keep pick retain||disconnect|acquirer activex conver crypto database db gateway hardware host internal plugin server system technical|communicat connect dns network send socket ssl tls unreach|result stat|force window||chargeback refund revers void|await being concurrent pending processing progress queue queued still submitted waiting|hour|cancel|dup duplicate twice|identical same similar|cut cutoff maint|timeout|occur uncaught unhandled|inquir lookup retriev|already|busy crash down inoperative malfunction offline outage overload traffic|delay late took|may processed undefined unexpected unknown whether|callback notif webhook||reader||quit||partial settle|parse registration unable|require|captur debited deducted|succe|approved charged honor honour|check confirm validat verif|answer receiv reply respon|possible usable used|activ bind bound enabled enrol link regist|data detail exist found info|channel service|enter provided specif suppl|||accurate correct valid||avail reach|authori eligib permis|accept allow permit support|intend|consistent correspond match|enough suff|complet process||popup|||fetch load||download later receiving shortly'

/** What a negation makes of each state; the states' features have numbers from this one on. */
export const opposites = '|[baw^na^at°_vªqf^ek|'
export const firstState = 109

/** Faults, and a negation by itself, have signs from {@link negation} to {@link silent}; any of them is also {@link anyFault}. */
export const anyFault = '%'
export const negation = 'Z'

/** What leaves open whether somebody approved has signs from here to {@link lastDoubt}. */
export const silent = 'w'
export const lastDoubt = '¸'

/** The other signs that reading itself asks for. */
export const need = ','
export const stranger = 'F'

/** A name, a number or whom to ask is no news by itself. */
export const sayingNothing = ')FÑN'

/**
 * Each row, between `#`: its id, its code's number with the detail (+: the id itself; ?: it is vague), 1 where no money can have
 * moved (2: nothing was opened), its condition, and that of its unclear cases. In a condition: alternatives between `"`, the
 * groups of each between spaces, and behind `!` what there must not be.
 */
export const packedRows =
  'not-initialised#0#2#Í\nscript-broke#1##Î\nquit-tag#2\nfetch#3##Ï []!-D\nalready-approved#4##- ¶!%"£ (*-.@m¼"£ )!\'"£ y"¤ *!7^"¤ -."© *-.»¼½!/6?cdg}~¢¨"© ¶·¸!~"®!¢\nportone-broke#3#2\nwindow-not-opened#0#2\nnot-set-up#0#2\ncancelled-by-customer#2##1 { g!&+<Dcr»¼"1 {¢ *!%\'+0Dxy}~§"1 {¢!%&\'+0Dxy}~§¼"±!%\'09Nx"Ë b!t}\npopup#5##Ì XZ[`Æ\ntime#6##( 4 c!I") c!&\'+/146Z]d"* c!&\'+A¡À"->QÅ c". c!&+À"4 ) » d"< cd!6=C}¡º"< |!*»"D %{|!5»"O c!8K¿"¦ ("¦!,09@Nxyz}º"¿ «\nrefund#1##}"¢ %!2Cy|"² %\npoints-used#7##6? £©!8"6? » ¶\noutage#1##x %!2CPbfy¥"§ª«!y¥"¨ []!\'y"¨ ^!&\'y"­ []"¯ []a!y\nin-progress#1+##~!<[]y{¡¥¦ª\nclosed-hours#1maintenance##< Z^f"¡!&\'\nmaintenance#1+##W ^!&\'+/14;AByÃ"W ¾ ^!&\'/"¥"´ ^!&\'+/y\ncommunication#3##w"y %{§ª«!38"y ¹ ,"¦"º d\ntries#7+#1#& p"( p!|"(:C¹ d!23<N"7 `"7> dp"¿ d!*2<#C ^`d"[ d =!2"[ p\nsetting#0#1#P %!+27J[j\npassword#7+#1#7 %,!\'58[^x¹"7 [!\'58x¹¼"7 ]_aei!\'58x¹"7 ¹ ,!\'[]`º#7!\'58x\nkey#0#1#5 ]_afhin!&(4>dx"5 ^be!&*0º"5 ¹ [!º"q!&(*+1b#5 `cg"Q %!;\nstolen#7+#1#s &!["s!).35[º½Á"u!`c\nmeans#0#1#A %!(02[bcko¼"O %!0[^bceho#A!2[bcko¼"O »!0\nmerchant-limit#0##\' 2= d!&\ninstallment#7+#1#J %!["J ^fl"U %!2[#J"U ,\nlimit-or-balance#7+#1#2 ; ^k#2 ; ,]\nbalance#7+#1#&*+? k!28l"; Zdh!2"; k!2"? d!23=["? h!&\')*1[½#; ¹!\'\nanswer-unreadable#1##z @ %"º %!Lj\nmalformed#0#1#- ) i!&*z¤­º". ) aehi!-"8 %),¿!2[º"@ a!*-º"@M .8K %!4eº"B %)!&[^oº"B ^!&+/1o"K %),¿!&(4:@[º"L %!&+/467:>"L - %"M ) %!&+4:"M ]_!&)+-34:@º#8K ["@M!&+4:\nlimit#7+#1#*= d!.<gl"2 `bdk!<"3 `"3 d!<kl#2 d"2!%\'HPxy¨\ncertificate#7#1#I %,!\'.["I ¹Â [!\'*#I [!\'\nmismatch#7+#1#& )½ _!\'7cx"& e!3Ecx"& ¹ _"&+ )½ ¹ [^!\'-/;xº"&+6 ) ¹Â ["&+6> )L½ %¹!\'-;[cgj"&+> )Â ¿"&4 ,ai )4!\'-[c¹"( ¿ )½ ]_e!\'5"+ ah!&\'-:g"+/1 e!*3"/9 )½ ]_hi!\'(`grx"1 ) ]_ae!\'-[g"4 h!\'c"4 ¹ [!\'"4:> ]_e!\'5c"9 _e"> ¹ ,["j ) []_e"¹ ) _\nexpired#7+#1#&+6AÀ c!\'"4 %¹!\'#4!\'\nminor#7+#1#o\namount-differs#0##3 - _"3 e"3 ¹ [\nmerchant#0#1#\' ( [!0F"\' * Ç"\' - ) %!["\' / ^fgn!1G"\' `gnq!(-/j"\' ¹¼ ,"\'H %2!-/[jm#\'H!/j\nforeign-card#7issuer#1#E & %!l"E ^`!\'0#E &!l\nphone-blocked#7+#1#/ ^f!(0"/9 `bgr"9 ^ 1Rm!("9 f!("G / ^f"G /!&:[]#9 ^!(\nsuspended#7+#1#&+16? g"*»¾ g!09j{"+ `"r#g!-j{\nunregistered#7+#1#&(+/016À n"&» ¼ ,"A n"A ¼ ,a"t!("v"¼ ,!\')-578BHx¾"¼ a"À ,i!º"Ã ,!\'x#t"À ,Z|»\nnot-known#7mismatch#1#& _ah!\'(*-./035<=BEV[^`bglms¡Ä"+ ]!\'(*-/013[^¼"+ _ah!\'(-./035=B[^`bglm¼Ä": %,!jn\namount#0#1#3 ,!["3 Z]^_afil!["3 d k"l *2»#3 %,!b\nauthentication#7#1#& ¹ ["( & ^"( & i"( &/01S [^_`b!,.Z»¾"( [!*,.FZa»¾Á"( ^_`bef!,.FZa»¾Á"( ¹ ]"( ½ _aei!.º#( %,|!.Zjm"( Z &S"( »!.Z\nphone-customer#7#1#/ %![]"9 %![]"G /1:!&[]#/9![]x\ngone#0##*. ah!]`bfz¬"- %![bz\nrisk#7#1#j!3]xy\nissuer#7+#1#&+ %,m!(.[]"&+ ]!)*0[¾"&+ ^`bfq!."&0 R!%"0 _`bf!)[]¾"0 ah!)[]bº"m!\'N]x#&+ ¹"&+0 ,R"0 %!)[]"0 Ð ]!x"m\ncustomer#7#1#1 ^_`afkq!([]"1 h!(*[½"1 ½ ]!*^"1 ½ ¹ ,"T %,#1 %,!["T |\nnumber#0#1#) ^!*-gzº") e!*-º") ¿ ,!-")V ]_ahin!-;QbzºÅ"= ]!["¿ ]ae![x#)=¿ %,!z\ndeclined#7#1#* q"6 k"6? ^_`aeh!["b!.[x#b\nnot-possible#7issuer?#1#* `f!.Y]¾#*» ^`f!.z¹¾"¾ ^\nnot-accepted#0#1#. ^f![]dp¤". _![x". ¹ [!*". Á ]"F _efi!(*-3;xzº"¾ _an!*#%!(XY[]z{|¬°". ]!0[". ½ ,"½ ]!.[x³º\nportone-rejected#0'

/** What each kind has for it and against it: a sign as often as it has points, a space what any text has. */
export const packedLeanings =
  '4#*--££££££¤¤¤©©©©©®®#%%%\n7# (((+//116:AIIII[^`bbbfjjjq¹»#.dx\n7balance#3;;;;;???kkkkkk»#   \n7expired#&&444444cccccc#   \n7installment#JJJJJJ^#  \n7issuer# &&+00YYY^`bbmmm#7J]_cde~\n7limit#22222333====ddd»#  ]\n7limit-or-balance#2222;;;;kkk#     \n7minor#oooooo#   \n7mismatch#&))+1444:::>L__ee¹½¿Â#**`»¼\n7password#777777_e#  \n7phone-blocked#//////1#   \n7stolen#&&ssssssuuuu#   \n7suspended#%&++1``gggggrrr#  ]\n7tries#(777==CCCCddddpppp#   \n7unregistered#&+,11Zgnnnnnvvvv¼¼ÀÀÀ#  \n3#0[[]wwwwxxyyyyyy¦ªªººº# %\n1#  \'-.0ZZ[[[]]axxxz|}}}}~¡¡¢¢¢¢§§§¨¨ªªª«¬¬¯¯³´ººº#%&+7:Jf¿\n1in-progress#~~~~~~# %%%\n1maintenance#0<<<<^^x¡¡¡¡¡¡¥¥¥¥¥¥ª¾# %%\n0#  \'\'\'\'\'))-.333555888@@ABBFHHKLMPPV_afilnq½#&&+17J`yz\n6#(<<<<DDDDDcccccddy¦¦¦¦#  '

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
