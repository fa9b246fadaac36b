/**
 * What comes back from another language in the wrong sense, as handbooks of translation list it: false friends
 * ("eventually" comes back as "possibly", for German "eventuell" means that) and words that stand for two things in the
 * language between ("station" and "season" are one word in Spanish). `word:wrong,wrong`, dictionary forms, by the word of
 * the original; only such as mislead the reader, not such as merely sound odd,
 * and none that is also a fair synonym (a party is a celebration, a present a gift).
 */
export const WRONG_SENSES = `
  accidental:casual account:invoice action:share,stock actual:current actually:currently,presently address:direction
  advertisement:warning advertising:propaganda advice:council arm:hand arms:limb,hand arrest:stop arrive:happen
  assembly:mounting,installation assist:attend attempt:tentative attend:assist,serve,help audience:hearing
  bachelor:single bail:bucket balance:scale bank:bench bar:rod,ingot bench:bank bill:beak
  bill:invoice,ticket,banknote billion:trillion blame:debt board:blackboard board:plank,table
  bookshop,bookstore:library borrow:lend branch:twig briefly:shortly cabinet:cupboard cabinet:wardrobe,closet,locker
  campaign:field card:map,menu career:race carry:wear case:box,suitcase,fall case:house casual:accidental
  ceiling:roof cellar:cave chamber:bedroom chamber:camera charge:fee,tariff
  charge:load,cargo,burden,position,freight,battery charged:laden chef:boss club:stick,cudgel coach:carriage
  coast:cost cold:flu college:secondary commission:errand company:companionship
  comprehensive:understandable,comprehensible conduct:drive conductor:driver conference:lecture
  conscience:consciousness contest:answer,reply conviction:persuasion corridor:gang cost:coast
  country:village,campaign course:race court:cut court:patio,courtyard crane:bird,faucet,tap currency:motto
  current:actual currently:actually currently:finally customs:habit data:date date:datum,data date:fruit
  deal:treatment debt:guilt deceive:disappoint deception:disappointment decline:bend,lower
  delude:disillusion,disappoint deluded:disillusioned demonstration:proof desert:dessert direction:address
  disappoint:deceive disappointment:deception,deceit discharge:unload,download discharged:unloaded
  disgrace:misfortune dismiss:retain divert:amuse,entertain draw:sketch,drawing drive:conduct driver:conductor
  drought:thirst duty:homework easy:light economy:savings editor:publisher eligible:elected embarrass:pregnant
  embarrassed:pregnant embarrassing:pregnant estate:state eventual:possible eventually:possibly,perhaps,maybe
  exit:success expect:hope,wait experience:experiment experiment:experience fabric:factory factory:fabric
  failure:ruling,verdict fair:blond fall:case fall:waterfall file:queue fine:thin finger:toe firm:signature
  flight:leak floor:soil foreign:strange foreigner:stranger,outsider fortune:state,condition game:hunting,venison
  gift:poison granddaughter:niece grandson:nephew,grandchild grape:raisin gross:coarse,rude,fat guilt:debt
  habit:clothing happen:arrive hardly:strongly,hard headquarters:siege hearing:audience hearing:ear
  holiday:vacancy,saint hope:wait host:guest idiom:language impeach:prevent,hinder injury:insult,offense
  insult:wound interest:curiosity internship:stage introduce:insert issue:exit landlord:host lately:late
  lecture:reading leg:foot lend:borrow letter:card library:bookshop,bookstore light:easy live:direct
  lobby:vestibule,hall location:rental magazine:cartridge magazine:shop,store,warehouse management:handling
  map:card,menu match:party,phosphorus mayor:major,elder menu:map,card miner:minor minister:priest,pastor,clergyman
  minister:servant misfortune:disgrace miss:lose molest:bother,annoy morning:tomorrow nephew:grandson
  niece:granddaughter notice:news office:desk oil:petrol olive:oil ordinary:vulgar,rude painting:table,board
  paper:role parent:relative party:feast party:match,game patient:patience peace:world pension:guesthouse,boarding
  people:village performance:yield petrol:oil,petroleum physician:physicist physicist:physician plant:herb
  plot:argument poison:gift police:policy policy:police,politician poll:pole,pollen port:door post:mail,pillar
  power:violence prayer:sentence prescription:recipe preservative:condom pretend:intend,claim prevent:warn
  proof:test,rehearsal prosecute:chase,persecute prosecution:persecution prove:taste,try prune:plum publisher:editor
  pull:shoot,throw pupil:eye,iris race:career,breed raisin:grape ransom:rescue,redemption realize:perform,accomplish
  redundancy:repetition redundant:superfluous relative:parent remember:remind remind:remember rent:income,pension
  rescue:ransom resume:summarize,abstract retire:withdraw retired:withdrawn,removed review:magazine,journal
  role:paper roof:ceiling room:piece ruling:failure,fault runway:track,clue safe:box
  sale:room,exit,salt scale:stopover scholar:pupil,schoolboy,schoolchild season:station seat:siege
  sensible:sensitive sensitive:sensible sentence:phrase,prayer share:action sheet:leaf shoot:pull,throw
  shortly:briefly siege:seat social:company society:company solution:dissolution source:fountain speaker:loudspeaker
  spoke:beam spring:source,jump,feather,fountain staff:rod,stick stage:scene stake:post,pole state:fortune
  station:season stock:stick,cattle stop:arrest store:magazine strange:foreign stranger:alien stranger:foreigner
  strike:blow,punch,knock stroke:blow suburb:suburban succeed:happen,occur sue:process sue:sweat suit:costume
  suit:outfit,dress summit:peak support:endure support:withstand supporter:bearer,carrier
  surgery:operation suspend:hang sweep:broom sympathetic:nice,likable sympathy:liking tackle:entry,gear tax:taxi
  tender:soft,gentle tension:voltage term:expression,deadline terrific:terrifying,terrible throat:neck time:weather
  toe:finger toll:bell toll:customs tomorrow:morning tongue:language tour:tower,turn tower:tour track:clue
  treasury:treasure treaty:treatment trial:essay trial:rehearsal tribe:stem trunk:elephant
  ultimately:lately,recently vacancy:vacation,holiday vault:dome verdict:failure village:people violence:power
  voice:vote voluntary:arbitrary vote:voice,vow wait:hope warning:advertisement warrant:guarantee,warranty
  wear:carry weather:time will:testament world:peace yard:stick
`;
