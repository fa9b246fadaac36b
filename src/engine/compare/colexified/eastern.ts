/** See `senses.ts`. What these languages say in one word: Arabic "عقد" is a contract and a decade, Chinese "米" rice and a meter. */
export const EASTERN = {
  arabic: `
    adviser,counselor/chancellor age/tooth announcement/advertisement birthday,birthplace/generator
    boat/compound,vehicle breath,soul/same candidate,nominee/filter cape/head cash,currency,money/criticism
    century/horn certificate/testimony,martyrdom chapter,class/season,dismissal college/kidney
    contract/decade,necklace criticism/cash dawn/explode debt/religion deficit/inability,disability,impotence
    deploy/publish,spread discuss/search,research dismiss,dismissal/separate,separation,chapter
    drawing/fee,duty,tariff exchange/dismissal eye,spring/spy file/raise,lift,king flag/science,knowledge
    floor,round/role,turn generator/birthday gold/go government,rule/ruling,sentence,verdict hair/poetry,poem
    heart/coup hour/watch house,home/verse husband/pair judge/spend ladder,stairs/peace lawmaker,deputy/prosecutor
    left/north line/plan member/organ,limb mind/detain money/inclination nation/mother necklace/decade
    offer/show,display,exhibition,width organ/member party/ceremony,confederates peace/ladder poem/hair poet/feeling
    police/condition post/cold prisoner/family quorum/swindler,fraudster referee/ruling,ruler regime/system
    request/student,demand role/floor,house ruling/government science/flag search/discuss season/chapter,class
    share/arrow ship/ambassador song/singer speech,address/letter stamp/character state,province/term,mandate
    statement/data strike/hit,beating term/state,province tooth/year tradition/imitation verse/house,miracle
    year/general,public
  `,
  hebrew: `
    account/arithmetic addition/bonus ghost,spirit/wind minister/singer plague/thing,word poem/song prize/half
    voice/vote
  `,
  persian: `
    cream/worm date/history fire/mouth flower/goal full/garlic justice/shout lion/milk,tap shadow/umbrella
  `,
  turkish: `
    abduct,kidnap,hijack/miss accident/district age/wet alive/right arm/branch ball/cannon,gun
    bond,tie,link/vineyard,garden bullet/lead case,lawsuit,trial/cause country,homeland/dormitory day/sun
    dormitory/country drive/last,exile edition,print/pressure fit,seizure/watch,guard,shift garden/vineyard
    institution/soot interest/exit last/drive moon/month office/melody picture/official raid/print,press
    salary/monthly seal/stamp seizure/shift shoot/hit,knock stream,creek/tea summer/writing sunday/market
    tongue/language
  `,
  hindi: `
    answer,reply/north bail/vine ball,circle/shell branch/twig bullet/pill,tablet chair/post child/hair
    common,general,ordinary/mango currency/posture,gesture,seal death/time defeat,loss/necklace,garland drink/smoke
    emotion,feeling/price formula,thread/source fruit/result,outcome gold/sleep honor/standard letter/leaf
    loss/valley luck/part mango/common number/issue opinion/vote passenger/ride post/verse rain/year rate/door
    rule/secret season/weather section/stream,current side/feather team/party tomorrow/yesterday victory/life
    vote/opinion,view wind/air wire/star
  `,
  chinese: `
    anger,angry/gas,air angle,role/horn belief,trust/letter cigarette/smoke day/sky,heaven division/teacher,master
    drive/open duck/press empty/sky,air face,surface/noodle gas/anger interest/meaning leader/collar
    lose/transport,import meter/rice minute,point/cent,fraction mouth/port noodle/surface
    pipe,tube/manage,management point/minute,cent port,exit/mouth promotion,rise/liter province/save,saving
    provincial/frugal service/clothes sky/day spend/flower teacher/division ticket/vote,ballot toilet/hygiene
    workplace/unit
  `,
  japanese: `
    ask/hear,listen blue/green bridge/chopsticks candy/rain doctor/teacher,master early/fast,quick god/paper,hair
    neck/head nose/flower persimmon/oyster
  `,
  korean: `
    accident/thinking,thought acting/smoke,postponement,delay ambassador/dialogue,line apology/apple
    article,driver/knight boat,ship/pear,stomach,belly bottle/illness,disease capital/water,waterworks car/tea
    chestnut/night city/poem doctor/intention,intent driver/article,technician electricity/biography eye/snow
    greeting/personnel horse/word,speech injury/rise,emergence leg/bridge mistress/government organ/instrument
    prize/table
  `,
  indonesian: `
    flower/interest heel/right meeting/tight venom/can
  `,
  finnish: `
    fire/spruce six/spruce stranger/guest weather/air
  `,
  hungarian: `
    bulb/pear burn/sky castle/wait envoy,ambassador/follow flood/price half/afraid pen/feather row/order
    sacrifice/victim space/square woman/grow world/light
  `,
  greek: `
    feast/holiday honor/price market/purchase people/world project/film reason/speech,word time/year
  `,
};
