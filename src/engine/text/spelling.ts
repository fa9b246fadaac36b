const pairs = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split(/\s+/)
      .map(pair => {
        const [from = '', to = ''] = pair.split(':');
        return [from, to.replaceAll('_', ' ')];
      }),
  );

/** British or older spellings that no rule below covers, with the spelling both are folded to. */
const VARIANTS = pairs(`
  grey:gray tyre:tire tyres:tires kerb:curb plough:plow ploughed:plowed programme:program programmes:programs
  programmed:programed cheque:check cheques:checks jewellery:jewelry ageing:aging sceptic:skeptic sceptics:skeptics
  sceptical:skeptical scepticism:skepticism mould:mold moulds:molds moustache:mustache storey:story storeys:stories
  aluminium:aluminum aeroplane:airplane aeroplanes:airplanes draught:draft gaol:jail gaoled:jailed
  judgement:judgment judgements:judgments acknowledgement:acknowledgment cosy:cozy pyjamas:pajamas learnt:learned
  burnt:burned dreamt:dreamed spelt:spelled spoilt:spoiled leapt:leaped leant:leaned towards:toward
  afterwards:afterward backwards:backward forwards:forward upwards:upward downwards:downward onwards:onward
  amongst:among whilst:while amidst:amid enquiry:inquiry enquiries:inquiries enquire:inquire enquired:inquired
  fulfil:fulfill enrol:enroll enrolment:enrollment skilful:skillful wilful:willful instalment:installment
  instalments:installments advisor:adviser advisors:advisers defence:defense defences:defenses offence:offense
  offences:offenses licence:license licences:licenses pretence:pretense practise:practice practised:practiced
  practising:practicing practises:practices theatre:theater theatres:theaters centre:center centres:centers
  centred:centered metre:meter metres:meters litre:liter litres:liters kilometre:kilometer kilometres:kilometers
  centimetre:centimeter centimetres:centimeters millimetre:millimeter millimetres:millimeters fibre:fiber
  fibres:fibers calibre:caliber sabre:saber spectre:specter lustre:luster meagre:meager sombre:somber
  manoeuvre:maneuver manoeuvres:maneuvers manoeuvred:maneuvered mum:mom mums:moms maths:math ok:okay
  whisky:whiskey yoghurt:yogurt omelette:omelet axe:ax
  manoeuvring:maneuvering focussed:focused focusses:focuses focussing:focusing benefitted:benefited
  benefitting:benefiting targetted:targeted orientated:oriented speciality:specialty aesthetic:esthetic
  sulphur:sulfur artefact:artifact artefacts:artifacts disc:disk discs:disks furore:furor cancelled:canceled
  kidnapped:kidnaped kidnapper:kidnaper worshipped:worshiped gramme:gram grammes:grams
`);

const CONTRACTIONS = pairs(`
  can't:can_not cannot:can_not won't:will_not shan't:shall_not ain't:is_not don't:do_not doesn't:does_not
  didn't:did_not isn't:is_not aren't:are_not wasn't:was_not weren't:were_not haven't:have_not hasn't:has_not
  hadn't:had_not wouldn't:would_not couldn't:could_not shouldn't:should_not mightn't:might_not mustn't:must_not
  needn't:need_not i'm:i_am you're:you_are we're:we_are they're:they_are who're:who_are i've:i_have you've:you_have
  we've:we_have they've:they_have who've:who_have should've:should_have could've:could_have would've:would_have
  might've:might_have must've:must_have i'll:i_will you'll:you_will he'll:he_will she'll:she_will it'll:it_will
  we'll:we_will they'll:they_will that'll:that_will there'll:there_will who'll:who_will i'd:i_would you'd:you_would
  he'd:he_would she'd:she_would we'd:we_would they'd:they_would let's:let_us y'all:you_all gonna:going_to
  wanna:want_to gotta:got_to o'clock:oclock
`);

const OUR =
  'col|discol|fav|disfav|lab|belab|neighb|hon|dishon|hum|harb|rum|behavi|misbehavi|endeav|arm|vap|flav|od|parl|rig|savi|sav|splend|tum|val|vig|cand|clam|ferv|misdemean|demean|enam|succ|ranc';
const SINGLE_L =
  'travel|cancel|label|model|remodel|fuel|signal|level|total|rival|equal|marshal|initial|medal|pedal|dial|channel|counsel|duel|funnel|jewel|libel|panel|quarrel|shovel|swivel|tunnel|unravel|towel|snorkel|parcel|marvel|grovel|revel|spiral|trammel|pummel|chisel|drivel|bevel|dishevel|enamel|barrel|carol|pencil|stencil|fulfil|wool';

// Each folds a British form onto the American one.
const RULES: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`^(${OUR})our(s|ed|ing|able|ably|ite|ites|al|ful|less|hood|hoods|ly|er|ers|ist|ists|y)?$`),
    '$1or$2',
  ],
  [new RegExp(`^(${SINGLE_L})l(ed|ing|er|ers|or|ors|y|en)$`), '$1$2'],
  [/^(\w{3,})is(e|ed|es|ing|ation|ations|er|ers|able)$/, '$1iz$2'],
  [/^(anal|paral|catal|dial|hydrol)ys(e|ed|es|ing|er|ers)$/, '$1yz$2'],
  [/^(cata|dia|ana|mono|pro|epi|trave)logue(s)?$/, '$1log$2'],
  [/(?<=p|h|an|gyn|encyclop|orthop|leuk|pal|^medi|^prim|^f|^c|^arch)ae(?=\w)/, 'e'],
  // "Liveable", "sizeable", "likeable".
  [/(?<=[aeiou][^aeioucg])eable$/, 'able'],
  [/^(f|diarrh|)oe(t|str|d|a)(\w*)$/, '$1e$2$3'],
];
/** What every rule needs; most words have none of it. */
const BRITISH = /our|is[eia]|ll|ys|logue|ae|oe|eable/;
/** Words in -ise that are written so everywhere. */
const ALWAYS_S =
  /(?:pra|appra|upra|ra|bra|lia|mala|prom|surpr|exerc|adv|rev|superv|comprom|r|ar|w|otherw|likew|prec|impr|franch|enterpr|merchand|disgu|telev|dev|compr|desp|expert|parad|prem|no|po|cru|bru|dem|conc|exc|improv|advert|chast|circumc|inc|repr|appr|treat|exorc|anis|porpo|torto|turquo|gu|ch|adver|pr)is(?:e|ed|es|ing|er|ers|able)$/;

/** The words a written form stands for, in one spelling: "colour" → color, "don't" → do not. English, folded. */
export function foldSpelling(key: string): string {
  const contraction = CONTRACTIONS.get(key);
  if (contraction) return contraction;
  const variant = VARIANTS.get(key);
  if (variant) return variant;
  if (key.length < 6) return key;
  if (!BRITISH.test(key) || ALWAYS_S.test(key)) return key;
  for (const [pattern, replacement] of RULES) if (pattern.test(key)) return key.replace(pattern, replacement);
  return key;
}
