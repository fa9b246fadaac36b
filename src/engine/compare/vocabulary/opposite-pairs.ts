/**
 * Opposites that news uses: `word,word:opposite,opposite`, in dictionary forms, either way round; a word may stand in
 * several entries. General English, wider than the antonyms of a dictionary: "praise" is turned round by "condemn".
 */
export const OPPOSITE_PAIRS = `
  well:ill,badly,poorly   rise:fall,drop,decline,decrease,sink,plunge,slump,tumble,dip,slip,slide
  increase:decrease,decline,drop,fall,reduce,cut,shrink climb:fall,drop,sink,slide,descend
  grow:shrink,contract,decline gain:lose,loss,shed,drop
  surge,soar,jump,rally,rebound:plunge,plummet,slump,tumble,crash,collapse,drop,fall,sink
  raise:lower,cut,reduce,slash,drop expand:shrink,contract,reduce,narrow up:down upward:downward higher:lower
  high:low highest:lowest more:less,fewer most:least,fewest many:few majority:minority maximum:minimum
  above:below,under over:under win:lose,loss,defeat victory:defeat,loss winner:loser beat:lose succeed:fail
  refuse,reject:receive success:failure successful:unsuccessful,failed pass:fail,reject accept:reject,refuse,decline,turn
  approve:reject,disapprove,oppose,veto,deny,block approval:rejection,disapproval,opposition agree:disagree,refuse
  agreement:disagreement support:oppose,reject,opposition supporter:opponent,critic back:oppose,reject
  favor:oppose,disfavor for:against pro:anti praise:criticize,condemn,slam,blame,denounce
  praised:criticized,condemned welcome:reject,condemn,criticize,oppose
  allow:ban,forbid,prevent,prohibit,block,bar,stop,deny permit:ban,forbid,prohibit,bar legal:illegal
  lawful:unlawful legalize:ban,outlaw,criminalize confirm:deny,refute admit,accept:deny,dispute acknowledge:deny prove:disprove
  corroborate:refute,contradict support:refute,undermine guilty:innocent convict:acquit,clear
  convicted:acquitted,cleared acquit:convict accuse:defend,clear attack:defend,protect attacker:defender
  arrest:release,free jail:free,release detain:release,free open:close,shut opening:closing,closure
  start:end,stop,finish begin:end,stop,finish launch:end,cancel,scrap continue:stop,end,halt,cease
  resume:halt,suspend,stop keep:drop,abandon,scrap join:leave,quit enter:leave,exit arrive:leave,depart
  arrival:departure come:go hire:fire,dismiss,lay appoint:dismiss,remove buy:sell buyer:seller purchase:sell,sale
  import:export lend:borrow borrow:lend give:take,receive send:receive sender:recipient employer:employee
  teacher:pupil push:pull build:destroy,demolish create:destroy save:lose,waste,kill rescue:abandon
  help:hurt,hinder,harm benefit:harm,damage improve:worsen,deteriorate better:worse best:worst good:bad,poor,evil
  strong:weak stronger:weaker strengthen:weaken strength:weakness easy:hard,difficult,tough easier:harder,tougher
  simple:complex,complicated safe:dangerous,unsafe,risky safety:danger secure:insecure,vulnerable
  healthy:sick,ill,unhealthy alive:dead live:die survive:die,perish survivor:victim birth:death born:die rich:poor
  cheap:expensive,costly cheaper:costlier,dearer expensive:cheap,affordable big:small,little large:small,little
  larger:smaller bigger:smaller long:short longer:shorter tall:short fast:slow faster:slower quick:slow
  quickly:slowly slowly:fast,rapidly accelerate:slow,decelerate,delay speed:slow,delay hasten:delay early:late earlier:later
  first:last before:after advance:retreat,withdraw new:old young:old modern:ancient,outdated hot:cold
  warm:cool,cold warmer:cooler,colder light:dark,heavy bright:dark,dim hard:soft full:empty public:private,secret
  openly:secretly publicly:privately true:false,untrue truth:lie,falsehood right:wrong correct:wrong,incorrect
  correctly:wrongly real:fake honest:dishonest love:hate like:dislike happy:sad,unhappy,upset happiness:sadness
  pleased:angry,displeased,upset,annoyed glad:sad,sorry proud:ashamed calm:angry,nervous,panicked
  confident:doubtful,nervous,worried hope:fear,despair hopeful:pessimistic,fearful optimistic:pessimistic
  optimism:pessimism trust:distrust,mistrust friend:enemy,foe ally:enemy,foe,rival,opponent friendly:hostile
  peace:war peaceful:violent peacefully:violently war:peace ceasefire:offensive win:defeat north:south
  northern:southern east:west eastern:western left:right liberal:conservative domestic:foreign
  local:foreign,national internal:external inside:outside indoor:outdoor present:absent absence:presence
  include:exclude included:excluded add:remove,subtract,drop remove:add,keep tighten:loosen,ease,relax
  ease:tighten,worsen loosen:tighten restore:cut,remove lift:impose impose:lift ban:allow,permit always:never
  never:always,often often:rarely,seldom frequently:rarely,seldom common:rare,uncommon commonly:rarely
  usual:unusual everyone:nobody everybody:nobody everything:nothing all:none,no likely:unlikely
  probable:improbable possible:impossible certain:uncertain able:unable willing:unwilling,reluctant
  willingly:reluctantly voluntary:compulsory,mandatory,forced optional:mandatory,compulsory temporary:permanent
  temporarily:permanently partial:full,total partly:fully,wholly,entirely partially:fully,completely
  minor:major,serious slight:sharp,severe,huge slightly:sharply,greatly serious:minor,trivial mild:severe,harsh
  severe:mild narrow:wide,broad narrowly:comfortably,widely,easily positive:negative negative:positive profit:loss
  profitable:unprofitable,lossmaking surplus:deficit asset:liability credit:debit income:expense supply:demand
  boost:hurt,cut,reduce,dent encourage:discourage,deter encouraging:discouraging,worrying attract:repel,deter
  effective:ineffective efficient:inefficient responsible:irresponsible innocent:guilty unite:divide
  united:divided unity:division alliance:rivalry reveal:hide,conceal disclose:conceal,hide,withhold
  hide:reveal,disclose remember:forget ignore:heed,notice obey:defy,disobey comply:defy follow:ignore,defy
  sympathy:hostility,contempt,disgust respect:contempt,disrespect admire:despise admiration:contempt
  delight:dismay,disgust delighted:disappointed,dismayed,appalled disappointed:pleased,delighted,satisfied
  satisfied:dissatisfied,unhappy relief:alarm,anger surprising:unsurprising impressed:unimpressed
  thrilled:disappointed eager:reluctant gradual:sudden gradually:suddenly
  uphold:overturn,overrule,quash,reverse,strike overturn:affirm,confirm quiet:loud,noisy quieter:louder,noisier
  silent:loud,noisy silence:noise dominate:struggle thrive:struggle lead:trail,follow,lag ahead:behind
  front:back,rear lack:have,enjoy,enough shortage:surplus,glut enough:insufficient sufficient:insufficient
  adequate:inadequate scarce:plentiful,abundant plenty:shortage,lack contradict:support,confirm,back
  praise:blame,fault reward:punish promote:demote promotion:demotion hero:villain genuine:fake authentic:fake
  original:copy sober:drunk awake:asleep clean:dirty,polluted clear:unclear,cloudy,murky visible:invisible,hidden
  known:unknown famous:unknown,obscure popular:unpopular fresh:stale,rotten wet:dry rainy:dry,sunny
  sunny:rainy,cloudy deep:shallow thick:thin wide:narrow heavier:lighter older:younger,newer newer:older
  richer:poorer closer:further,farther near:far close:far nearer:farther broad:narrow broaden:narrow widen:narrow
  upgrade:downgrade upbeat:downbeat,gloomy bullish:bearish inflow:outflow inbound:outbound incoming:outgoing
  entry:exit entrance:exit ascend:descend appear:disappear,vanish emerge:vanish connect:disconnect link:separate
  attach:detach lock:unlock load:unload freeze:thaw,melt inhale:exhale employ:dismiss,fire employment:unemployment
  employed:unemployed,jobless married:divorced,single marry:divorce pro-government:anti-government
  government:opposition republican:democrat democratic:authoritarian offense:defense offensive:defensive
  attack:defense predator:prey teacher:student landlord:tenant parent:child plaintiff:defendant
  prosecutor:defender prosecution:defense sunrise:sunset dawn:dusk summer:winter day:night morning:evening
  upstairs:downstairs uphill:downhill clockwise:counterclockwise voluntarily:forcibly deliberate:accidental
  deliberately:accidentally intentional:accidental intentionally:accidentally knowingly:unknowingly
  formal:informal official:unofficial relevant:irrelevant consistent:inconsistent dependent:independent
  guilty:cleared repeat:avoid recover:relapse healthy:unhealthy cure:cause treat:neglect protect:endanger,harm
  prevent:cause discourage:promote abolish:introduce,establish introduce:abolish,scrap extend:shorten,cut
  lengthen:shorten prolong:shorten delay:hasten,advance postpone:advance reopen:close recall:release
  occupy:leave,vacate capture:lose,release defend:abandon surrender:resist resist:yield,surrender
  resistance:surrender escape:return fail:manage unable:managed forget:remember optional:required
  required:optional mandatory:voluntary exempt:subject everywhere:nowhere somewhere:nowhere anything:nothing
  something:nothing sharply:slightly significantly:slightly substantially:marginally dramatically:slightly
  considerable:negligible significant:insignificant,minor,negligible huge:tiny vast:tiny enormous:tiny
  massive:tiny,minor giant:tiny considerable,good,great,strong,ample,much:little
  uphold:overturn,quash,strike,reverse,annul affirm:deny,overturn endorse:reject,oppose,denounce
  ratify:reject,repeal enact:repeal pass:repeal obey:defy,violate,flout comply:defy,violate observe:violate,breach
  honor:break,breach,dishonor unite:divide,split united:divided,split unity:division agree:clash
  encourage:discourage,deter promote:hinder,hamper,demote demote:promote facilitate:hinder,impede,hamper
  attract:repel,deter reward:punish,penalize acquitted:guilty,convicted exonerate:convict,implicate,blame
  pardon:punish,convict free:imprison,jail release:withhold,detain,imprison disclose:conceal,withhold,hide
  reveal:conceal,hide,cover publish:withhold,suppress expose:hide,conceal,shield show:hide,conceal
  deploy:withdraw,recall invade:leave,withdraw mobilize:demobilize arm:disarm connect:disconnect
  engage:disengage employ:dismiss recruit:dismiss elect:oust reinstate:dismiss,suspend,fire
  inflate:deflate appreciate:depreciate profit:loss,deficit profitable:unprofitable,loss-making surplus:deficit,shortage
  abundance:shortage,scarcity plentiful:scarce sufficient:insufficient adequate:inadequate boom:bust,slump,recession
  growth:decline,contraction,shrinkage,fall,drop recovery:relapse,decline,slump asset:liability lead:trail
  ahead:behind front:rear,back beginning:end top:bottom peak:low,trough exterior:interior
  upstream:downstream uphill:downhill clockwise:anticlockwise above:beneath overhead:underground
  arrive:go emigrate:immigrate emigrant:immigrant export:imported host:guest
  hostile:welcoming,sympathetic sympathetic:unsympathetic,hostile warm:cold,frosty,chilly enthusiastic:lukewarm,indifferent
 eager:reluctant keen:reluctant patient:impatient cautious:reckless,rash
  careful:careless prudent:imprudent,reckless responsible:irresponsible reliable:unreliable stable:unstable,volatile
  transparent:opaque,secretive clear:unclear,vague obvious:unclear visible:invisible,hidden
  known:unknown famous:unknown,obscure popular:unpopular,hated beloved:hated respected:despised
  legitimate:illegitimate valid:invalid,void genuine:fake,forged,false authentic:fake,forged,counterfeit
  original:copy accurate:inaccurate,wrong precise:vague,imprecise consistent:inconsistent relevant:irrelevant
  effective:ineffective,useless efficient:inefficient,wasteful useful:useless helpful:unhelpful
  fair:unfair,unjust just:unjust biased:neutral,impartial partisan:nonpartisan,neutral independent:controlled
  voluntary:compulsory conditional:unconditional deliberate:accidental,unintentional intentional:accidental,unintentional
  deliberately:accidentally,unintentionally,inadvertently knowingly:unwittingly,unknowingly purposely:accidentally
  preventable:unavoidable,inevitable avoidable:unavoidable,inevitable reversible:irreversible curable:incurable
  heavy:light thick:thin deep:shallow wet:dry sharp:blunt,mild smooth:rough tight:loose crowded:empty,deserted
  busy:quiet noisy:quiet,silent loud:quiet crowded:deserted armed:unarmed married:unmarried,divorced,single
  conscious:unconscious injured:unhurt,unharmed,uninjured hurt:unhurt,unharmed damaged:intact,undamaged,unscathed
  intact:destroyed,ruined broken:intact sober:drunk asleep:awake dead:unhurt fatal:nonfatal
  oldest:youngest,newest older:younger elder:younger latest:earliest nearest:farthest,furthest near:far
  longest:shortest largest:smallest biggest:smallest strongest:weakest fastest:slowest richest:poorest
  increasingly:decreasingly rapidly:slowly,gradually suddenly:gradually abruptly:gradually immediately:eventually
  unanimous:divided,split unanimously:narrowly overwhelmingly:narrowly easily:barely,hardly,narrowly
  comfortably:barely,narrowly completely:partly,partially,hardly fully:partly,partially,hardly together:apart,separately
  sooner:later past:future former:current,future incumbent:former predecessor:successor previous:next last:next
  weak:solid,robust,sturdy weaken:consolidate defeat:approve,adopt,pass carry:reject,defeat relegate:promote,elevate
  withstand,resist:collapse,succumb,yield absolve,exonerate:condemn,convict drop,withdraw:present,file,bring
  receive:pay,send,owe collect:pay,owe,distribute claim,demand:pay,grant,waive earn:owe,lose take,want,seize:refuse,decline,reject
  ask:answer,reply teach:learn board:disembark,alight mount:dismount spend:earn,save owe:own
  deposit:withdraw invest:divest thank:blame reassure,comfort,calm:alarm,frighten,worry laugh:cry,weep smile:frown
  whisper:shout fill:empty,drain pack:unpack cover:uncover,expose bury:exhume,unearth sow:harvest,reap find:lose
  seek:avoid,shun approach:avoid,leave attend:miss,skip recognize:ignore notice:overlook exceed:miss
  withdraw,retract:confirm,repeat linger,stay,remain:depart preserve,conserve:destroy,waste own:rent rent,lease:own grant:deny,refuse,reject,revoke
  issue:revoke sign:veto concede:insist invite:expel house,shelter:evict,expel shield:expose feed:starve heal:injure,wound,poison
  clean,purify:pollute,soil clarify:obscure,confuse persuade,convince,urge:dissuade,deter honor:insult,disgrace bar,ban,forbid:free
  crown,enthrone:dethrone,depose install:dismantle,oust erect:demolish,dismantle assemble,gather:disperse,dismantle
  merge:split,separate bind:release fasten:loosen,unfasten overestimate:underestimate overstate:understate
  complete:incomplete,unfinished finished:unfinished behind:ahead,earlier undercut:exceed outweigh:equal
  uphold:lift,void,overrule freeze:release,unfreeze shelve:approve,adopt,implement,carry impose:repeal,waive pay:contest,dispute,evade,withhold
  apologize:defend,insist regret:defend,welcome,celebrate recommend:discourage require:exempt settle:escalate,reopen
  seal:break,breach ratify:abandon renew:cancel,terminate expire:renew,extend vindicate:blame,discredit debunk:confirm,support
  quash:uphold,confirm,affirm annul:uphold,confirm,validate waive:impose,enforce,charge enforce:relax,suspend,waive,ignore
  lift:extend,maintain,keep maintain:lift,drop,abandon suspend:restore,reinstate oust:install,appoint
  defuse:inflame,escalate,aggravate soothe:inflame,anger unveil:conceal,shelve unearth:bury boycott:attend,join,support
  cut:create release:execute draw:lose,win doubt:expect return:sell,keep protect:burn,destroy,attack forgive:despise,hate,blame
  escort:chase despise:forgive,admire small,slight,modest:huge,vast,enormous,massive open:lock unlock:close avoid:hit,strike land:crash slow:rise,increase,climb,jump,surge,soar,quicken score:miss concede:score miss:play,feature contain:spread
  seize:lose,cede,return skip:attend recover:deteriorate,worsen calm:tense ease:mount,intensify,flare reconcile:split
  mourn:celebrate qualify:fail eligible:ineligible flee:stay,remain,return evacuate:return cheer:boo,jeer applaud:boo,jeer,heckle
  loyal:disloyal brave:cowardly generous:mean,stingy humble:arrogant polite:rude lukewarm,polite:enthusiastic,rapturous
  bipartisan:partisan solvent:insolvent,bankrupt overtake:trail vacant:occupied ancestor:descendant odd:even inner:outer
  sink:float lenient:strict,harsh,tough lax:strict,tight nationalize:privatize regulate:deregulate annex:cede
  liberate:occupy escalate:defuse,calm natural:artificial,synthetic rural:urban coastal:inland civilian:military
  secular:religious amateur:professional retail:wholesale gross:net fixed:variable,floating short-term:long-term
  full-time:part-time left-wing:right-wing upper:lower senior:junior northbound:southbound eastbound:westbound
  offshore:onshore flexible:rigid,inflexible isolated,rare:widespread limited:unlimited,widespread brief:lengthy,long
  prompt,swift:slow steady:erratic orderly:chaotic festive:somber welcome:unwelcome hawkish:dovish veteran:newcomer,novice
  expire:begin debut:farewell overdue:early mild:chilly,severe retract,disown,renounce:defend,confirm repay:default,owe unveil:topple
  remove:restore,keep,retain restore:remove,destroy vacate:occupy,enter deport:admit overrule:uphold commend:rebuke
  rebuke,reprimand:praise,commend cheer:mock compliment:insult spare:destroy,raze survive:collapse grow:melt
  thaw:freeze swell:shrink,subside subside:rise,swell flood:recede recede:rise,swell overflow:dry dwindle:grow,swell
  multiply:dwindle double:halve triple:halve,shrink replenish:deplete deplete:replenish,restore accumulate:deplete
  overfund:underfund underspend:overspend understaffed:overstaffed undervalue:overvalue underpaid:overpaid
  believe:doubt,disbelieve doubt:believe certify:decertify register:deregister enlist:discharge conscript:exempt
  honor:shame,disgrace decorate:disgrace acquit:jail,imprison exonerated:disgraced legalized:banned decriminalize:criminalize
  admit:expel,bar enroll:expel unlock:lock,bar unblock:block reconnect:disconnect reunite:separate,part
  withdraw:join,enter,enrol,enroll unanimous:split spare:suffer,hit escape:suffer dismiss:admit,uphold,accept,allow
`;
