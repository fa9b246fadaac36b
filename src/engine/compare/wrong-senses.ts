import type { Stretch } from './align-words.ts';
import { NONE } from './alignment.ts';
import { baseForms, rememberedTest } from './base-forms.ts';
import { type Comparing, isContent, type PairView, type Side } from './comparing.ts';

/**
 * What comes back from another language in the wrong sense, as handbooks of translation list it: false friends
 * ("eventually" comes back as "possibly", for German "eventuell" means that) and words that stand for two things in the
 * language between ("station" and "season" are one word in Spanish). `word:wrong,wrong`, dictionary forms, by the word of
 * the original; only such as mislead the reader, not such as merely sound odd.
 */
const WRONG_SENSES = `
  actual:current actually:currently,presently currently:actually,finally eventual:possible,potential
  eventually:possibly,perhaps,maybe,potentially accident:chance advertisement:warning warning:advertisement
  advice:council council:advice,counsel,tip agenda:diary arms:limb,hand bail:bucket bank:shore,bench,riverbank
  bar:rod,ingot billion:trillion bill:invoice,beak,ticket,banknote board:plank,table,blackboard boss:chef chef:boss
  bookshop:library library:bookshop,bookstore brave:wild,good cabinet:closet,cupboard,wardrobe
  camera:chamber camp:field,countryside case:box,house charge:load,cargo,burden,position,freight,battery
  charged:loaded,laden chamber:bedroom,camera college:secondary conviction:belief,persuasion
  count:tell,earl country:field,village,campaign court:yard,courtyard,cut crane:bird,faucet,tap current:stream
  cell:phone,mobile crew:equipment data:date date:datum,data,quotation deceive:disappoint deception:disappointment
  delude:disillusion,disappoint deluded:disillusioned desert:dessert deserted:dessert disappointment:deception,deceit
  disappoint:deceive discharge:unload,dismiss,fire,download discharged:unloaded,fired degree:title
  drought:thirst embarrass:pregnant,impregnate embarrassed:pregnant embarrassing:pregnant engaged:busy,hired
  exit:success expect:wait fabric:factory factory:fabric fair:blond,just fall:autumn,waterfall field:camp
  file:queue,row fine:thin,delicate fire:dismiss firework:work flat:plane foreign:strange
  foreigner:stranger fortune:state,condition gang:corridor gift:poison poison:gift grape:raisin raisin:grape grave:serious
  grandson:nephew,grandchild niece:granddaughter nephew:grandson granddaughter:niece habit:dress,clothing hail:greet
  head:chapter hearing:ear hope:wait host:army insult:injury,wound injury:insult,offense internship:stage interest:rate
  journey:day,daytime landlord:host lead:plumb leave:left lecture:reading letter:charter,card live:direct location:rental,rent
  lift:elevator,raise magazine:shop,store,warehouse march:walk mass:dough match:party,phosphorus mayor:major,elder
  mine:my minister:servant,priest mean:average miss:lose,lady monitor:screen morning:tomorrow novel:new
  nurse:wet-nurse,nun oil:petrol olive:oil organ:body page:squire parent:relative relative:parent party:match,feast,game,celebration
  passage:ticket peace:world pension:boarding,guesthouse people:village,town petrol:oil,petroleum physician:physicist
  physicist:physician pitch:tar plant:floor,vegetable,herb plot:argument,land plum:prune prune:plum
  police:policy policy:police,politician poll:pole,pollen port:harbor,door post:pole,mail prayer:sentence
  preservative:condom pretend:intend,claim prime:cousin,first prison:captivity pupil:eye,iris race:breed,ethnicity raid:beam
  rail:grid rate:quota realize:perform record:disc,disk rent:income,pension report:referee rest:remains resume:summarize
  retire:withdraw,retreat,remove retired:withdrawn,removed,retreated ring:bell room:camera ruling:rule
  sack:bag,pocket safe:box sale:room,exit,salt scholar:pupil,schoolboy,schoolchild sink:basin sensible:sensitive sensitive:sensible
  season:station,weather seat:chair sentence:phrase,prayer,judgement share:action,stock shot:photo,photograph shoot:film,photograph
  social:company spring:source,jump,feather,fountain square:quadrant staff:stick,cane stage:internship stake:post,pole
  state:fortune station:season store:magazine storm:assault story:floor,storey stranger:foreigner,alien strike:blow,hit,punch,knock
  suit:costume,clothes,dress summer:sum supporter:bearer,carrier sue:process support:endure,bear,tolerate
  suspect:suspicious sympathetic:nice,likable,pleasant tank:deposit tie:necktie,bind time:weather tip:advice,point
  tomorrow:morning toll:bell tongue:language tour:tower,turn tower:tour town:people train:educate
  trial:essay,attempt,experiment,test tribe:stem trip:stumble trunk:elephant vacancy:vacation,holiday holiday:vacancy,saint wait:hope
  watch:clock,wake weather:time well:pit will:testament wine:came wound:roll yard:stick world:peace
  blind:curtain board:embark bond:tie,bail branch:twig,bough column:pillar cold:flu,chill mobile:furniture game:hunting
  casualty:coincidence deposit:tank execute:perform,carry execution:performance implementation:execution
  murder:homicide novel:romance operation:surgery operate:surgery organ:agency orchard:garden
  patient:patience plane:flat,level power:electricity,force present:gift,current principal:main pool:swamp,puddle
  row:line,fight sanction:approve scale:ladder,staircase,stopover seal:stamp,animal second:moment
  senior:elder,old shell:bark,peel sharp:spicy ship:send shower:rain solution:dissolution sound:healthy,noise
  spot:stain spoke:beam step:stair,staircase stock:stick,cattle stroke:blow,caress style:pen subject:theme
  sweep:broom tap:knock tear:rip tender:soft,gentle term:word,semester terminal:deadly ticket:fine
  tax:taxi,rate title:degree toast:bread track:footprint,trail treat:deal,negotiate treatment:deal treaty:treatment,deal
  trust:confidence,believe turn:queue vault:dome vessel:bowl,vase,glass volume:book ward:neighborhood wave:greet wing:side
`;

const SENSES = new Map<string, ReadonlySet<string>>();
for (const entry of WRONG_SENSES.trim().split(/\s+/)) {
  const [word = '', wrong = ''] = entry.split(':');
  SENSES.set(word, new Set([...(SENSES.get(word) ?? []), ...wrong.split(',')]));
}

const mayBeMistaken = rememberedTest((word, lexicon) =>
  baseForms(word, lexicon).some(form => SENSES.has(form)),
);

/** A longer edit is a clause in other words, where such a word may answer another. */
const LONGEST = 9;

/** Words of the version that stand here in a sense they do not have there. Only where the text is reworded throughout. */
export function findWrongSenses(comparing: Comparing, view: PairView): Stretch[] {
  if (comparing.light) return [];
  return view.edits.flatMap(edit => {
    if (Math.max(edit.page[1] - edit.page[0], edit.version[1] - edit.version[0]) > LONGEST) return [];
    const pair = wrongIn(comparing, edit);
    return pair ? [pair] : [];
  });
}

function wrongIn(comparing: Comparing, { page: ours, version: theirs }: Stretch): Stretch | null {
  const { page, version, lexicon } = comparing;
  for (let there = theirs[0]; there < theirs[1]; there += 1) {
    const word = version.keys[there] ?? '';
    if (!isOpen(comparing, version, there) || !mayBeMistaken(word, lexicon)) continue;
    const wrong = baseForms(word, lexicon).flatMap(form => [...(SENSES.get(form) ?? [])]);
    for (let at = ours[0]; at < ours[1]; at += 1) {
      const own = page.keys[at] ?? '';
      if (!isOpen(comparing, page, at) || lexicon.areSynonyms(own, word)) continue;
      if (baseForms(own, lexicon).some(form => wrong.includes(form)))
        return { page: [at, at + 1], version: [there, there + 1] };
    }
  }
  return null;
}

const isOpen = (comparing: Comparing, side: Side, at: number): boolean =>
  side.relation[at] === NONE && side.names[at] !== 1 && isContent(comparing, side, at);
