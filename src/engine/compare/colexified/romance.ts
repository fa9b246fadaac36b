/** See `senses.ts`. What these languages say in one word: "pena" is a sentence and a pity, "vol" a flight and a theft. */
export const ROMANCE = {
  spanish: `
    account/bead address/leadership ambush/stalking audience,hearing/public bank/bench
    bankruptcy/competition,contest beak,peak/pickaxe bomb/pump branch/bouquet brand/record breed/race buckle/curl
    butcher/executioner candle/sail cash/effective chain,network,station,channel/string
    charge,post,position,office/cargo,freight,load cholera/anger clue,track/slope,runway,rink coffin/drawer
    comet/kite conservative/curator coup/blow,stroke,hit,punch court/cut cousin/prime,bonus,premium cup/glass
    dam/prey,prisoner deal/treatment deck/cover,lid degree,diploma/title deposit/tank,reservoir,warehouse
    destination/fate,destiny displeasure,upset/disgust dock,pier,quay/spring doorman/goalkeeper,goalie
    double/bend,fold,dub dream/sleep earring/slope,pending elderly/major,mayor emission/broadcast,issue
    employer,boss/pattern,saint environment/middle,means evidence,proof/test,rehearsal fail/suspend fee/honorary
    fishing/peach flame/llama floor/soil forehead/front foul/lack,absence frost/icecream fund/bottom,background
    gambling/toy grade,mark/note guy/kind half/stocking handcuff/wife handle/mango hare/free heel/taco
    helmet/hull,hoof hill/collar,neck,pass hope/wait host/guest insurance/safety,security,safe insured/safe jack/cat
    key/wrench,tap,faucet lap/return,turn law,right/straight lawsuit/demand leaf/sheet list/smart,ready
    lyrics,handwriting/letter manifestation/demonstration match,party/departed meter/subway mobile/motive
    net/network nun,sister/sibling operate/intervene parent/father party/match pass/raisin
    pen/feather,sentence,shame pill/tablet,pastille pity,shame,sorrow,grief/sentence,penalty
    place,seat/square,market plane/flat plant,factory/floor,storey police/policy,politics post/stall potato/pope
    prize,award/premium,bonus quay/spring quotation,quote/appointment,date rate/fee,tax real/royal reason/right
    recipe/prescription remains/rest,leftover,others rent/income reservation/reserve resource/appeal,recourse
    role/paper roof/ceiling room,fourth/quarter ruling,verdict/failure,error,fault saw/mountain,highland,range
    seat,headquarters/thirst sense/direction,felt sentence/prayer share,stock/action,deed sheet/leaf,blade
    shift/turn shoot/throw,pull shop,store/tent silver/money size/carving station/season stitch/point,dot
    stopover/scale,ladder strike/rest suit,costume/dress tail,line/glue,queue team/equipment throw/shoot
    tooth/judgment town/people track,way/road trial/judgment,tooth unemployment/strike,arrest,stop vault/dome
    vowel/member warehouse,ship/nave wear/carry wine/came wrist/doll
  `,
  portuguese: `
    bag/exchange,scholarship,grant balcony/counter bishop/elephant briefcase,folder/paste,pasta
    chain,series/jail,prison concert/repair dust/octopus farm/treasury,finance firefighter/plumber hammock/network
    imprisonment/pressure label,seal/stamp league/alloy,garter letter/menu mayor/perfect,prefect
    nail/clove,carnation nickname/surname odd,strange/exquisite play/piece record/engrave
    scholarship,grant/bag,purse sleeve/mango subtitle,caption/legend treasure/treasury vacancy/wave,vague
    wallet/portfolio watch/assist,attend
  `,
  french: `
    arrest/stop avocado/lawyer,attorney baton/witness bay/berry blanket/cover,coverage board,table/painting
    book/pound bullet/ball cash/crate circulation/draw,printing clean/own coin/room,piece,corner cook,stove/kitchen
    cost,fee,charge/fresh countryside/campaign course/price,rate custody/guard,babysitting
    damage,harm,loss/prejudice deliberate,intentional/voluntary,volunteer diary/newspaper diet/regime
    discount/delivery,shed dishwasher/diver dissertation/memory driver/conductor dump,landfill/discharge
    event/ordeal,proof fate/spell,exit flag/pavilion flight/theft,robbery,burglary gasoline,petrol,fuel/essence
    head/chef household,outbreak,hostel/fireplace,hearth,foyer household/cleaning,housework
    inquiry,investigation/survey,poll intelligence/cleverness justice/accuracy lead/mine leave/vacation left/awkward
    list/bed loan/ready location/rental map,menu/card mistress/teacher mold/mussel mood/humor morale/moral,morality
    opinion,notice/advice ordinance/prescription pain,trouble,grief/sentence,punishment,penalty palace/palate
    pay/country peach/sin poison/fish postman,mailman/factor pregnant/enclosure prize,award/price
    prosecution,lawsuit/pursuit,chase rate,course/court receipt,revenue,takings/recipe recovery/cover,resumption
    relationship,ratio/report request,ask/demand retire/retreat retirement,pension/retreat revenue/recipe
    room/coin,piece,play round,lap/tower,tour salary/treatment,processing search/research ship,vessel/building
    shore/strike shrapnel,splinter/brilliance,burst sight/view size/waist,height skin/pan,stove spot,stain/task
    stage/internship stamp/timbre suffer/wipe task/stain thread/son,wire tour/tower trafficker/dealer tune/air
    verse/glass,worm volunteer/deliberate,voluntary wave/vague work,structure/book worm/verse
  `,
  italian: `
    application,request/demand,question audience/public bid,tender/race,contest canteen/cellar car/machine,engine
    cardboard/cartoon die/nut end/fine factory/farm fair/beast,proud floor,storey/plan,piano
    football,soccer/kick,calcium furniture/mobile hospitalization/recovery,shelter hospitalize/recover,shelter
    hot,warm/cold installment/rat life/screw,vine nephew/grandson niece/granddaughter noise/rumor pen/feather
    plan/piano prize,award/premium question/demand rate/badger relative/parent rise/salt sample/champion soft/morbid
    storage/magazine tornado,whirlwind/trumpet uniform/currency,divided vine/screw
  `,
};
