/** See `senses.ts`. What these languages say in one word: "состояние" is a fortune and a state, "pokój" peace and a room. */
export const SLAVIC = {
  russian: `
    account,bill/score address,speech/conversion adoption/acceptance agency,authority,body/organ agenda/summons
    ambulance/quick,fast,soon application/statement,declaration arm/hand arrow/boom assembly,meeting/collection
    attempt/torture bail/pledge,pawn,deposit,guarantee battle,fight/chime betray/change betrayal,treason/change
    betrayed/devoted,loyal,faithful bonus,premium/prize,award borrow/occupy,take bow/onion
    branch,department,ward,station/separation,compartment broadcast,program/transfer camera/cell
    cancer/crayfish,crab,lobster castle/lock ceiling/flow cell/cage certificate/evidence,testimony
    charge,accusation/prosecution chimney,pipe/trumpet collection,gathering/fee color/flower,bloom
    communication,connection/bond conclusion/imprisonment,detention,custody condition,state/fortune,wealth
    confession/recognition congress/exit,ramp conscript,draft/call,urge consequence,effect/investigation
    contribution/deposit council/advice,tip court,trial/vessel crane/faucet,tap crew/carriage,team
    crossing/transition date/number deadline/term,sentence defect,defective/marriage delay,hold/detain,arrest
    delivery/putting detention/delay,maintenance,content devoted/betrayed division/separation drain/stock
    drill,exercise/teaching,doctrine,study environment/Wednesday,medium exchange/replacement,change
    expense,consumption/rate expensive,dear/road exploration,reconnaissance/intelligence extradite/issue,give
    fabric,cloth/tissue family/surname fast/post fee,toll/collection,gathering finger/toe floor/sex,gender,half
    fold/addition footage,frame/staff,personnel fortune/state,condition frame/personnel gear/transfer glasses/point
    graduate,graduation/release,issue,edition grenade/pomegranate guilt/wine harvest/cleaning
    headquarters/rate,bet,stake,staff height/growth hire,rental/rolling host/owner,landlord hub/knot
    imprisonment/conclusion intelligence/exploration issue/graduation jam/cork,plug key/spring labor/difficulty
    land/plant,sit landing/planting,boarding leg/foot marriage/defect,reject medal,decoration/order move/stroke
    movement/traffic novel/romance,affair object/subject occupy/borrow office/cabinet opinion/thought parade/review
    party/batch,consignment,lot peace/world personnel,staff/frame picket/stake pipe/trumpet planting/landing
    plot,site,section/precinct,station point/glasses,item proceedings/production,manufacture profit/arrival
    promotion,campaign,protest/share,stock prosecute/persecute prosecution/persecution rate/bet,stake,course
    reading,indication/testimony reality/validity reception/technique,trick referee/judge
    remittance,transfer/translation revolution,turn/turnover,revenue ring/bell road/expensive rope/channel
    search/wanted season/time sentence/deadline,offer shaft/mine shift/change,replacement shop/bench sight/species
    squad,patrol/outfit,dress square/area stake,bet/rate state/staff steel/become stomach/life
    term,deadline/sentence transfer/translation trunk/barrel turn/queue wave/excitement,unrest will/freedom
    world/peace,light
  `,
  polish: `
    band,team/syndrome bet,wager/plant,factory castle/lock,zip chance,coincidence/case collection/harvest
    comment,remark/attention creation,formation/uprising,rebellion current/electricity,plumb
    disappointment,letdown/profession,occupation envoy,messenger/lawmaker,deputy government/row,line
    interview/intelligence light/world moon/month opinion/sentence peace/room plaintiff/reason,cause
    profession,job/disappointment railway,railroad/turn,queue reason/plaintiff state/tent
    system,layout/treaty,deal,agreement train/attraction,inclination treasury/treasure turn/railway
    uprising/creation,formation
  `,
  czech: `
    cellar/shop fruit/vegetable hour/lesson life/belly morning/wound race/plant,factory,works
  `,
};
