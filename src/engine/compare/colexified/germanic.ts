/** See `senses.ts`. What these languages say in one word: "Gericht" is a court and a dish, "gift" married and poison. */
export const GERMANIC = {
  german: `
    ad,advertisement/complaint,report,display admission,intake/recording,photograph advice/council
    aisle,corridor/gear,course appeal/revision,review,audit association,federation/bandage,dressing band/chapel
    banknote,certificate/shine,glow,appearance bet,stake/deployment,operation betray/reveal,disclose
    bill/calculation,invoice blame,fault/debt blanket/ceiling bouquet/ostrich
    broadcast,program/shipment,consignment,parcel budget/household building/farming bulb/pear bullet/floor,storey
    camp/warehouse,stock,store castle,palace/lock champion/master circle/district,county
    circulation,edition/condition,requirement clay/sound collateral/security,safety committee/scrap,rejects
    common/mean,nasty company,corporation,group/concern contract/surcharge contribution,fee/article
    counter,desk/switch court/dish,meal,yard,farm customs,duty,tariff/inch,thumb deal,business/shop,store
    deployment/bet,effort drug,substance/fabric,cloth,material edition/support,requirement elect/choose
    election,vote/choice electricity,power/stream,river empire/rich eruption/outbreak,escape exchange/purse,wallet
    facility,plant/investment,attachment fair/mass,knife farmer/pawn,builder,cage faucet,tap/rooster,cock
    finish/target,goal fire,dismiss/discharge,release forgive/award,assign gang/corridor ghost,spirit/mind
    glance,look/sheet,tin government/row hangover/tomcat head,leader,manager,director/ladder
    hire,recruit/stop,discontinue,cease,adjust inn,pub/economy installment/rate jaw/pine kind/art lake/sea
    lawsuit,suit/lament,moan,complaint,action layoff,dismissal/discharge leave/vacation lift/cancel
    line,pipe/leadership,management,line line,queue/snake marrow/mark match,play/game,match medal/order,assembly
    mine,colliery/bill,tick newspaper/leaf nut/mother operation/effort,bet opinion/meaning order/appoint
    outfit,costume/beating overlook/oversee,supervise overtake/overhaul passport/fits pasture/willow
    patch,plaster/pavement pawn,pledge/pound performance,show/idea,notion,introduction piano/wing place,square/burst
    poison/gift prize/price promise/misspeak property/characteristic prosecutor/lawyer pub/economy quote/rate,share
    rate,sentence/leap,jump record/plate,disc register/fuse rehearsal/sample,test reputation/call,shout
    reveal/betray rhyme/ripe ring/wrestle roll/role room/space rope/dew ruling/government sacrifice/victim
    sample/rehearsal,test sanction/approve save/spare screen/umbrella search/addiction sentence/movement,set
    sex/gender,lineage solid,firm/feast,festival sound/clay,barrel speaker/loudspeaker species/art spring/feather
    stick/floor subject/compartment sue/complain,lament summons/charge,load,cargo supporter/attachment,trailer
    tax/wheel,helm,steering,rudder train/pull,move,feature,procession tribe/trunk,stem victim/sacrifice,offering
    warehouse/camp,bearing wheel/bike,tax
  `,
  dutch: `
    appeal/profession,occupation appointment/agreement assure/insure battle/stroke,blow,beat bid/commandment
    claim/progress couch/bank debit/bid fate/lot,lottery ferry/feather,spring forest/bunch frost/monarch,king,prince
    image,picture/statue lace/side,edge limb/member pass,succeed/hit,beat rash/result,outcome right/equal
    sample/monster shipyard/wharf shop,business/case,matter stab/stitch steel/sample summit/top treat/seduce
    yard/shipyard
  `,
  scandinavian: `
    afford/advise animal/expensive,dear appeal/complaint batch,consignment/party believe/faithful
    cathedral/ruling,verdict,judgment class,lesson/hour compensation,damages/replacement,substitute
    contest,match,game/battle,fight,struggle corpse/like dish/court,right fire/lighthouse funeral/earth furnace/guy
    garden/sea goal/language,case,measure happy/lucky,fortunate holiday,vacation/law,permission
    interest/pension,annuity law/permission,leave luck,fortune/happiness married,marry/poison,poisonous
    number,figure/speech,case owe/guilty poison/marriage prisoner,captive/catch procession/train raise,lift/withdraw
    reputation/rumor rumor/reputation,fame score/position,job tax/treasure,darling team/hold,holding travel/rise
  `,
};
