import type { Stretch } from './align-words.ts';
import { NONE, SYNONYM } from './alignment.ts';
import { baseForms, rememberedTest } from './base-forms.ts';
import { type Comparing, isContent, type PairView, type Side } from './comparing.ts';

/**
 * What comes back from another language in the wrong sense, as handbooks of translation list it: false friends
 * ("eventually" comes back as "possibly", for German "eventuell" means that) and words that stand for two things in the
 * language between ("station" and "season" are one word in Spanish). `word:wrong,wrong`, dictionary forms, by the word of
 * the original; only such as mislead the reader, not such as merely sound odd,
 * and none that is also a fair synonym (a party is a celebration, a present a gift).
 */
const WRONG_SENSES = `
  actually:currently,presently advertisement:warning advice:council arms:limb,hand bail:bucket bank:bench
  bar:rod,ingot bill:beak billion:trillion board:plank,table branch:twig cabinet:cupboard case:house
  chamber:bedroom charge:load,cargo,burden,position,freight,battery charged:laden chef:boss
  cold:flu college:secondary conviction:persuasion country:village,campaign court:cut crane:bird,faucet,tap
  currently:actually data:date date:datum,data deceive:disappoint deception:disappointment
  delude:disillusion,disappoint deluded:disillusioned desert:dessert disappoint:deceive
  disappointment:deception,deceit discharge:unload,download discharged:unloaded drought:thirst
  embarrass:pregnant embarrassed:pregnant embarrassing:pregnant eventually:possibly,perhaps,maybe
  exit:success fair:blond fall:waterfall file:queue fine:thin fortune:state,condition
  gift:poison granddaughter:niece grandson:nephew,grandchild grape:raisin habit:clothing hearing:ear
  holiday:vacancy,saint injury:insult,offense insult:wound internship:stage landlord:host letter:card
  location:rental magazine:shop,store,warehouse match:party,phosphorus mayor:major,elder
  minister:servant miss:lose morning:tomorrow nephew:grandson niece:granddaughter oil:petrol olive:oil
  parent:relative party:match,game patient:patience peace:world petrol:oil,petroleum
  physician:physicist physicist:physician plant:herb plot:argument poison:gift police:policy
  policy:police,politician poll:pole,pollen port:door prayer:sentence preservative:condom
  pretend:intend,claim prune:plum pupil:eye,iris raisin:grape relative:parent rent:income,pension
  safe:box sale:room,exit,salt scale:stopover
  scholar:pupil,schoolboy,schoolchild season:station sensible:sensitive sensitive:sensible sentence:phrase,prayer
  social:company solution:dissolution spoke:beam spring:source,jump,feather,fountain stake:post,pole
  state:fortune station:season stock:stick,cattle store:magazine stranger:alien strike:blow,punch,knock stroke:blow
  sue:process suit:costume support:endure supporter:bearer,carrier sweep:broom tax:taxi
  tender:soft,gentle time:weather toll:bell tomorrow:morning tongue:language tour:tower,turn tower:tour
  treaty:treatment trial:essay tribe:stem trunk:elephant vacancy:vacation,holiday
  vault:dome warning:advertisement weather:time will:testament world:peace yard:stick
`;

const SENSES = new Map<string, ReadonlySet<string>>();
for (const entry of WRONG_SENSES.trim().split(/\s+/)) {
  const [word = '', wrong = ''] = entry.split(':');
  SENSES.set(word, new Set([...(SENSES.get(word) ?? []), ...wrong.split(',')]));
}

const mayBeMistaken = rememberedTest((word, lexicon) =>
  baseForms(word, lexicon).some(form => SENSES.has(form)),
);

/** The two stand in for one another where they are about as far into their sentences. */
const APART = 10;

/** Words of the version that stand here in a sense they do not have there. Only where the text is reworded throughout. */
export function findWrongSenses(comparing: Comparing, view: PairView): Stretch[] {
  if (comparing.light) return [];
  const { page, version, lexicon } = comparing;
  const found: Stretch[] = [];
  for (let there = view.version[0]; there < view.version[1]; there += 1) {
    const word = version.keys[there] ?? '';
    if (!isOpen(comparing, version, there) || !mayBeMistaken(word, lexicon)) continue;
    const wrong = baseForms(word, lexicon).flatMap(form => [...(SENSES.get(form) ?? [])]);
    const place = view.page[0] + there - view.version[0];
    for (
      let at = Math.max(view.page[0], place - APART);
      at < Math.min(view.page[1], place + APART);
      at += 1
    ) {
      const isPair =
        version.relation[there] === NONE ? page.relation[at] === NONE : version.partner[there] === at;
      if (!isPair || !isOpen(comparing, page, at)) continue;
      if (!baseForms(page.keys[at] ?? '', lexicon).some(form => wrong.includes(form))) continue;
      found.push({ page: [at, at + 1], version: [there, there + 1] });
      break;
    }
  }
  return found;
}

/** A thesaurus, too, may list the wrong sense beside the right one. */
const isOpen = (comparing: Comparing, side: Side, at: number): boolean =>
  (side.relation[at] === NONE || side.relation[at] === SYNONYM) &&
  side.names[at] !== 1 &&
  isContent(comparing, side, at);
