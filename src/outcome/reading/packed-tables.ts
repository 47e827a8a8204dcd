// Written by `npm run pack:signals` from lexicon.ts and signals.ts, where it can be read and corrected. Don't edit.
// biome-ignore-all format: as short as can be

/** The words of each feature between `|`, Hangul as Latin letters. */
export const packedWords =
  'card cardholder PaDs|acquirer bank honor honour issuer As1Lr6 AuAj% Da6Sb6 GbLu2Ja Ha)As2Ja Jf%Qe Ls%Sb6 MfSrJa PaDsJa QaSb6 SlLo%Ja|account AhMj AjGi" LhAs1 Ma2Mj Qi6Ma6|AaJa6AhMj|mdn mobile phone subscriber AaLu2Ma He%SiLuDi6 JaLe2MaRi% JiLb"Ag)Mf LmAs1 LmAs1Mf Me%Sj Oa"Ju%Me%Sj% Qi6Ju%LmAs1 Ri% SlJe%|carrier LuDi6Qi6Ju% LuQi6Ja Qi6Ju%Ja|buyer consumer customer force shopper user Ag)MfMa AiAb" AnGbMa GuAiAb" HuSlLo% JaLm6Ma LuLm6Ma SlLo%|cpid merchant mid shop store terminal AaGb6Me1 AiAb"Ja AsFn2 Da%Ga) JaLe2Ma Ja6Me1 JeHsGi) JmRu6Gi) JsQiLe Le2Of LuLm6AuAj% Ra%GbMa SaLqGi)|contract AhLc" JnJnFm MfSr|3ds authentic cavv isp secure GuLu%Ms6 Hi%Lu%Lu%Ms6 Hi%Lu%Sj"Lu% La%Ju1Ps)Fu" La%Me%Ag)Mf Lu%Ms6|address avs birth csc cvc cvn cvv dob holder name owner postal zip Gg6Lt Hi%Lu% HuJu)Gg6 JaLe2MaDs6Fi"He%Si JaLe2MaHe%Si Jb6Cg%Lo)Lu) Je6Gg6 JiLrMa JiMuMa Ju)Gg6 LhAs1Mn LuFs1 MnGu%|passcode password pin HuGu)He%Si HuHe% La1Si RbJsLoDs|certificate HiLa%PaDs JeGg6 Lu%Ms6Je Me%MaJeGg6|otp Lu%Ms6He%Si Lu%Ms6PiDs|expiration expiry LrSmAuAa%|installment instalment AbLo)Jn GnLuMa HuSa)Hn Lu)JuHn) Sa)Hn|credit limit Sa%Di|balance fund money Ma%Ai Ma%Lb"|point GaLu)FuMu GeCu Me"Fu2As1 PbJu RiLu%Qs|coupon gift voucher Ja6Rn1Ao% PnRi%|amount currency As1Lb" Qi6Sj SjRh Sj%Lr)|count frequency times velocity Ae%Jn Sl4Jn|attempt tries JuDi|code data date number Aa3 AnHn% DfLuQa DfLuQe He%Si LaLuDu LgHn LrSg6 Lu)Ma PiDs|email field param url Au)Lu Gg%Jf Ja6Rn1 Jn4Ma Me6Lt Qs"JnGn%Ma RaFaGuQe RiGb4 RiGf4 Ru)Ds Ru)Jn Sa6Gi" Sg6Ju"|MaFu|Je)Me6|method JnDa% Lu2Fg"Ha6Ju"|order reference tid AeFbAiLrHe%Si AeFbHe%Si Js6Lu%He%Si MnGn%|request LmOe6 LtFl SiOn)|access device domain ip key sign token AuAu DiGfLu% JuPsFu4 LaLuRu Lb"JfJs Me2As% Pu QiPs% SbJq SbJu|popup Ra2Le2|Ra%GbMaPiDsAaJe)Me6|GiDr)AnDi6Mn6LfLiFr|fetch load|payment purchase trans transaction withdraw AeFb Ag)Mf AnGb Ca2Hn Ji6As1 Js6Lu% LuOf Lu%On) Lu2As1 MuHn) On)As1|link qr session HaPiDs HuMe6Ja6Me2As% JfJg%|time AuSa% JuAa%|domestic foreign international local overseas An"Ll LlAn" SbLl|exceed many over surpass AjDa CeGn Ce1 OiAj|GiMa GuDa) HnMi" Me"Js2|bad wrong Ga7Mu HnMe" HnMe6Sj" Ma)Gi4 Qs)|error issue problem Gn%Mf HuMe6Ja6 LfFe LiFr LuJa6|fail unable GuLu%Ms6 Ju)Rb|empty missing CnFa" GuMe%Ji6|Ga%AaCs6 Hn)Aa HuSa)Hn JnLe3 La%Dl La%Dl1 La%Dl2|declin deni deny honor honour refus reject AeHn AeMe) Ha%Fg|closed deceased frozen inactive revo stop suspend Ga)Ji GuJaLm6 JaGa6 Ja6Ji" Ju)Mi6 LuAj% Ma2Mj Me6Mu Mn6Mu Qa)Ql Qa)Sl RaJa% RhJk SbLc" SbMu SrGe% SrGg%|block locked prohibit restrict As1Mu GuAmHn Ha%Ji6 Ha)As2Mn6 HiFr HnObMs6Gg6 Hn)Fc6 La2Fr Ma%Lb"Ms6Gg6 Ma1 MbHa)As2 MfMa"Mn6 MfSa% OaDa% Qi6Ma6Me6Fu SlJn SpJi%|expir Ag6Aj Ga%Fm HuMe6Ja6Me2As% MuCa5|lost pick retain stolen DiCa% Hg%Mi Hn%Ju) LqMi|compliance fraud law risk security suspect DiLm6 HiLa% HnMe6 JaAi JaAu LqSe1 LtJu1|delinquent overdue GuCa2 Lg%Of OfCa2|underage CaLu GuJe6Cg% He2Me6DbFuLu% Je6Lu% JfGuGa% Lg%Fg6|below least less minimum GuGa% LuJa6LuLe LuSa OlJi OlMe|SlLiFr|call refer Gn%LtLmGa6 Lg%Fa"LmGa6 Me%SjLmGa6|GuAiAb" HuSlLo%||differ DaFs DaFs1 DaFs2 HuJu)Gg6 Ja6Lq Ja6Lu||GnLs6Da2||||activ enabled enrol regist AbJu Ds6Fi" Ds6Mb Ha)As2 JnFg6|AaLu2 Ju%Oe6 Lc"Me6|match Lu)Ou|accurate correct valid HaFs Li)Ha LrSm Me6Sj"|accept allow permit support DbJa6 Me"Lm6 MfAi6 MuLo% SeLm6|exist found CbLg" Me6Hi Mi%Mb Mi%Mf|check validat verif Ae1Ms6 Sj"Lu%|response Ls6Da2 SlJu%|Lu2Fg"|possible AaCs6 JaLm6 JeHuJs LuLm6|avail|authori Ao%Sa% Lu%Aa SeAa|Di6Lt|enough sufficient|complet finish Lj%Fm|already AuAeFb AuAg)Mf AuDs6Fi" AuGbLu2 AuJs6Lu% AuLu2As1 AuOeFu Je6Ai6 Lj%FmAe% Lj%FmDl% LuGu Me6Ja6Lj%Fm Me6Ja6OeFu|duplicate LuMn6 MbLmOe6 Mn6Hi"|same Di6Lu)|being pending progress DbAu JnSb6 LaMu" LuDi6Mn6 Mu%Sb6 OeFuMn6|busy down malfunction Ma6Lb Ri"Mn Si%Ma2|cut cutoff maintenance Ma"Le2Mn6 Me1Ae1|hours AaCs6Lu) AbJuLuMe% AbJuMe% GaAa1 JbHg" JuAa%Db JuAa%Mi6Fm Ju1Lc LcAa% Le2GnAbJu Le2GnGuAbJu Le2GnMi6Fm Lg6Le2JuAa% SrLu)|out timeout QaLu1LaLn4|delay late MuLg%|communicat connect network send socket CfQsLoPs JiPf4 Ji6Ju% JnJu% Lg%Ag) Me%Ji6 Me2Ji" Qi6Ju%|db server system CbHn GiDr) Hi"SiSj JeHe JuJsQf1 La1SiSj Me%Ja% RaJu6|occur Ha)Jb6 Mn6LfFe Mn6LfLiFr Mn6LiFr|format Me%Gn%|Ha)Ji6 Jb6Je6|unknown La)JnLe3 Me6LtDlMuLa\'Ls%LiFr|cancel OqJi|refund AuOqJi Ga6Ja6OqJi Ga6OqJi GbLu2 Js6Lu%OqJi Lo%AeFb OqJiLmOe6 OqJiSa%Di Sj%Hn)|Fs)Mn6Da% Fs)OqJi Fs)RiAu Lg%Ag)Ls)Bs\' Ls)Mn6Da% Ls)OqJi Ls)RiAu Mn6Da%SaJg5 Oa6Ls)Da( OqJiSaJg5|force window Ag)MfOa6 Bs\' Da( Mi6Fm Mn6Da% RiAu|LgHnSj"Lu% MiSl|Qi6Hi||require Ru)Lm|Lu)Ju Lu)JuMe"|cannot no not Gi4 LaCu LaCu% LaCu1 LaCu2 La\' Le3|contact must please require retry try use HaFa2 JfLm Ju2JuLi LmGa6 Ru)Lm|contact Gn%Lt Lg%Fa"|other AuQa|Aa AuLe2 AuQaJaLr CaLuJs Cs% DaJu Di Dl Fi Gn%LtMe%Sj LfFePiDs Ls% Lu Ma1Ju MbJuDi OeFu OfPs RfLu'

/** The signs of the features, in the order of their words. */
export const signs = '#%&()+-.0123456789:;<=>@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{}~ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙ'

/** A state's sign before that of what a negation makes of it. */
export const opposites = 'ld me nf oR pj qg rg sh tg uV vÁ wi xk yQ zÒ'

/** Signs of what leaves open whether somebody approved. */
export const doubts = '{}~ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔh'

/** Signs of faults, and of a negation by itself; any of them is also {@link anyFault}. */
export const faults = 'PQRSTUVWXYZ[]^_abcdefghijkÕ'
export const anyFault = '*'

/** The signs that reading itself asks for. */
export const negation = 'Õ'
export const need = 'Ö'
/** Signs of what is told even in a part that says what to do next. */
export const urgent = 'ÁÂÃÅ'
/** States that another state behind them doesn't shield from a negation. */
export const weakStates = 'qur'

/**
 * Each row: its id, its code's number with the detail (: the id itself), 1 where no money can have moved, its condition,
 * and that of its unclear cases.
 */
export const packedRows =
  'not-initialised,0,2,I\nscript-broke,1,,J\nquit-tag,2\nfetch,3,,K TS\nalready-approved,4,,{ LEuqlmMF1 !ÐZ):Ì;ÀXY|} LE#É1Fl@c !:A|~ EF !8\nwindow-not-opened,0,2\nnot-set-up,0,2\ncancelled-by-customer,2,,- ÌÏ !*ÇÆ|Î !*|- Ï X\npopup,5,,H YprT\ntime,6,,Ä !%+ÆÉÍ|Ä 1|NM PZ !B8Í>Ã|5G Z|M * !Gu|6 @; P|L Z !.m#&4x\nrefund,1,,Í|Ì *<@E{ !8\npoints-used,7,,;: {} !A\noutage,1,,ÁÅÈ !Æ|Ê TS|Ñ T|Ð TSV !.#Æ|Ç * !ÆÂCÃ\nin-progress,1+,,À !NVÂÃ\nclosed-hours,1maintenance,,Ã !#.|N VjÕÀ !1\nmaintenance,1+,,Â|Ô ÏVjYX !)+#&\ncommunication,3,,h|Ä|Æ *ÁÈÏ !A<&\ntries,7+,1,3 Pb|14>25 Pb !8|3 XY\nsetting,0,1,C * !73T\npassword,7+,1,3 *Öl !AÇr,3 !AÇ\nkey,0,1,G RSdVjYigU !Ç1|i !#&L-,G * !Ç\nstolen,7+,1,[ !@<G\nmeans,0,1,(D * !W#,D\nmerchant-limit,0,,. 8<= P !#\ninstallment,7+,1,7 *8< !T,7\nlimit-or-balance,7+,1,8 9 QP\nbalance,7+,1,9:;&<L Q !a|9 *\nanswer-unreadable,1,,sÉ s%ÆË *Ë|s * !AB\nmalformed,0,1,A *Öt@ !s|B * !2#,É\nlimit,7+,1,8 PQYVW|<=:L P !AB,8 !SÇÕ\ncertificate,7,1,4 *Ö !.\nmismatch,7+,1,265 RSf !.ZP|#& @q *r !.TXZ|- f|2 r T|2#&5)- o t\nexpired,7+,1,6 *r !.|#;x Z,6 !.\nminor,7+,1,_\nmerchant,0,1,.0 *8Ö !T2)f,.0 !2)\nforeign-card,7issuer,1,O # *,O #\nphone-blocked,7+,1,)+ XYVjW^\nsuspended,7+,1,#&-L%u X|^|& Y],X\nunregistered,7+,1,#&-) d|e|k|#u l Ö|l g !.,x ÒÕ|l Ö|% d\nnot-found-person,7mismatch,1,2 *Ö !.d\namount-differs,0,,< f\namount,0,1,< PRSagUVjÕY !T|a Lu,< *Ö\nauthentication,7,1,#- r T|1 # VYj|1 TRSVjYWf !FÕXÖu,1 *Ö !FÕ\nphone-customer,7,1,)+ * !T,)+ !TSÇ\ngone,0,,LF Õg !VjSi|E *\nrisk,7,1,] !SÆÇ,]\nissuer,7+,1,#& *cÖ !TSF|#& VjYW !F|% VjWYRÕ !TS@|% c|#& S !%LT@|c !.ÇS|#% × !*,#&% ×|Ø #|#& r\ncustomer,7,1,- * !T\nnumber,0,1,@=t dgU,@=t *Ö\ndeclined,7,1,W !TÇ|L i\nnot-possible,7issuer,1,L Yj !F,Lu VjY !F\nnot-accepted,0,1,F VjRY !TS-,F S !T|* !TS1Ø\nportone-rejected,0'

/** The codes that the rows' numbers mean. */
export const codes = 'request-rejected pg-error user-cancelled network already-paid popup-blocked timed-out declined'

/** What needs no reading, with the row that it means. */
export const marks: Readonly<Record<string, number>> = {
  '결제포기': 2,
  'F1002': 4,
  '결제창호출': 5,
  'NOT_READY': 6,
  'F1001': 6,
  'InvalidMerchantAuth': 6,
  'PAY_PROCESS_CANCELED': 7,
  'kcp:3001': 7,
  'nice_v2:1009': 7,
  'F500': 52,
}

/** The ids of the rows. */
export type RowId =
  | 'not-initialised'
  | 'script-broke'
  | 'quit-tag'
  | 'fetch'
  | 'already-approved'
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
