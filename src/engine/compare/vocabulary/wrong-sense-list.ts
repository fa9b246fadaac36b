/**
 * What comes back from another language in the wrong sense, as handbooks of translation list it: false friends
 * ("eventually" comes back as "possibly", for German "eventuell" means that) and words that stand for two things in the
 * language between ("station" and "season" are one word in Spanish). `word:wrong,wrong`, dictionary forms, by the word of
 * the original; only such as mislead the reader, not such as merely sound odd (a "ceiling" over one's head is a roof),
 * and none that is also a fair synonym (a party is a celebration, a present a gift).
 */
export const WRONG_SENSES = `
  accidental:casual account:bill,invoice action:share,stock actual:current actually:currently,presently address:direction
  advertisement:warning advertising:propaganda advice:council ancient:former arms:hand,limb arrest:stop
  arrive:happen assembly:installation,mounting assist:attend attempt:tentative attend:assist,help,serve
  bachelor:single bail:bucket balance:scale ballot:ball,bullet band:ribbon,tape bank:bench
  bar:ingot,rod battery:drum bench:bank bill:banknote,beak,ticket billion:trillion blame:debt
  board:blackboard,plank,table bond:bondage bookshop,bookstore:library borrow:lend bow:arc brake:break branch:twig
  briefly:shortly cabinet:closet,cupboard,locker,wardrobe campaign:field card:map,menu carry:wear
  case:box,fall,house,suitcase cast:plaster casual:accidental cellar:cave chamber:bedroom,camera
  change:coin character:letter charge:battery,burden,cargo,fee,freight,load,position,tariff charged:laden chef:boss
  club:cudgel,stick clear:clarify coach:carriage coast:cost,hillside cold:flu college:secondary commission:errand
  company:companionship compass:circle comprehensive:comprehensible,understandable conduct:drive 
  conference:lecture conscience:consciousness contest:answer,reply conviction:persuasion corridor:gang cost:coast
  count:earl country:campaign,village course:race court:courtyard,cut,patio,yard crane:bird,faucet,tap crew:occupation
  currency:motto current:actual currently:actually,finally customs:habit data:date date:data,datum,fruit
  deal:treatment debt:guilt deceive:disappoint deception:disappointment decline:bend,lower degree:rank
  delude:disappoint,disillusion deluded:disillusioned demonstration:proof deposit:sediment,tank,warehouse
  desert:dessert direction:address disappoint:deceive disappointment:deceit,deception discharge:download,unload
  discharged:unloaded disgrace:misfortune dismiss:retain divert:amuse,entertain dock:bench draw:drawing,sketch
  drive:conduct drought:thirst duty:homework easy:light economy:savings editor:publisher
  eligible:elected embarrass:pregnant embarrassed:pregnant embarrassing:pregnant estate:state eventual:possible
  eventually:maybe,perhaps,possibly exit:success expect:hope,wait experience:experiment experiment:experience
  fabric:factory factory:fabric failure:ruling,verdict fair:blond fall:case,waterfall fan:ventilator feel:sit
  figure:face file:queue fine:thin firm:signature flight:leak floor:soil forces:strengths foreign:strange
  foreigner:outsider,stranger fortune:condition,state game:hunting,venison gift:poison goal:door,gate
  granddaughter:niece grandson:grandchild,nephew grape:raisin gross:coarse,fat,rude guilt:debt habit:clothing
  happen:arrive hardly:hard,strongly headquarters:siege hearing:ear history:story holiday:saint,vacancy
  hope:wait host:guest idiom:language impeach:hinder,prevent injury:insult,offense insult:wound interest:curiosity
  internship:stage introduce:insert issue:exit key:spanner,wrench landlord:host lately:late law:right league:alliance
  leave:permission,vacation lecture:reading lend:borrow letter:card library:bookshop,bookstore light:easy
  live:direct lobby:hall,vestibule location:rental magazine:cartridge,shop,store,warehouse management:handling
  map:card,menu mark:trademark match:party,phosphorus mate:husband mayor:elder,major menu:card,map mine:my miner:minor
  minister:clergyman,pastor,priest,servant misfortune:disgrace miss:lose molest:annoy,bother morning:tomorrow
  motion:gesture nail:claw,fingernail nephew:grandson niece:granddaughter notice:news nurse:nanny obtain:become
  office:desk officer:clerk oil:petrol olive:oil ordinary:rude,vulgar pace:peace painting:board,table paper:role
  parent:relative party:feast,game,match pass:passport,step patient:patience peace:world pension:boarding,guesthouse
  people:village performance:yield petrol:oil,petroleum physician:physicist physicist:physician piece:room pitch:tar
  plane:flat,plan plant:herb play:toy plot:argument poison:gift police:policy policy:police,politician
  poll:pole,pollen port:door post:mail,pillar power:violence prayer:sentence prescription:recipe preservative:condom
  pretend:claim,intend prevent:warn proof:rehearsal,test prosecute:chase,persecute prosecution:persecution
  prove:taste,try prune:plum pub:public publisher:editor pull:shoot,throw pupil:eye,iris race:breed
  raisin:grape ransom:redemption,rescue rate:assessment realize:accomplish,perform receive:become
  redundancy:repetition redundant:superfluous relative:parent remember:remind remind:remember rent:income,pension
  rescue:ransom resume:abstract,summarize retire:withdraw retired:removed,withdrawn review:journal,magazine
  right:straight role:paper room:piece row:oar rule:ruler ruling:failure,fault runway:clue,track safe:box
  sale:exit,room,salt scale:ladder,stairs,stopover scholar:pupil,schoolboy,schoolchild seal:stamp season:station
  seat:siege sensible:sensitive sensitive:sensible sentence:phrase,prayer share:action sheet:leaf shell:bowl,peel
  shoot:pull,throw shortly:briefly shot:photo siege:seat sit:feel social:company society:company solution:dissolution
  source:fountain speaker:loudspeaker spoke:beam spot:stain spring:feather,fountain,jump,source staff:rod,stick
  staff,staffing:occupation stage:scene stake:pole,post state:fortune station:season stock:cattle,stick stop:arrest
  store:magazine story:history strange:foreign stranger:alien,foreigner strike:blow,punch 
  stroke:blow suburb:suburban succeed:happen,occur sue:process,sweat suit:costume,dress,outfit summit:peak
  support:endure,withstand supporter:bearer,carrier surgery:operation suspend:hang sweep:broom
  sympathetic:likable,nice sympathy:liking tablet:board tackle:entry,gear tank:cistern tax:taxi tender:gentle,soft
  tension:voltage term:deadline,expression terrific:terrible,terrifying tie:necktie time:weather
   toll:bell,customs tomorrow:morning tongue:language tour:tower,turn tower:tour track:clue,platform
  treasury:treasure treaty:treatment trial:essay,rehearsal tribe:stem trunk:elephant ultimately:lately,recently
  union:marriage vacancy:holiday,vacation vault:dome verdict:failure vessel:bowl,jar,pot village:people violence:power
  voice:vote voluntary:arbitrary vote:voice,vow wait:hope ward:guard warning:advertisement warrant:guarantee,warranty
  wear:carry weather:time web:spider well:pit whip:cream will:testament world:peace wrench:key yard:stick
`;
