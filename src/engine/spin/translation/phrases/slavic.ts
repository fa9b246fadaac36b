/** Carried over from Russian, Ukrainian, Polish and their neighbours. */
export const SLAVIC = `
sure ru uk pl
this|it is said|stated in the|a statement|message|report|document = the statement says
within|in the framework|frameworks|limits of = as part of
became known that|about|on|from = emerged
as|how it became known = it emerged
as became known = it emerged
# year|years ago back
in # year = in
of # year , = of
of # year . = of
on # january|february|march|april|june|july|august|september|october|november|december # year
for today = as of today
at today's day = today
in the given|present moment = now
at the given|present moment = now
in social networks = on social media
in the social networks = on social media
in the internet = on the internet
in youtube|facebook|twitter|telegram|instagram = on
in his|her|their|its telegram|facebook|twitter|instagram = on
on the territory of = in
on territory of = in
means|media of mass information = media
mass information means|media = media
organs of power|authority|law|state|internal = authorities
law enforcement|law-enforcement organs|bodies = authorities
law|right protective|protection organs = law enforcement
organs|bodies of internal affairs = police
authorities|organs of power
power structures = security services
force structures = security services
criminal case|cases was|were|is|has opened|initiated|instituted|excited|started|been|brought = investigation
initiated|instituted|opened|excited a|the criminal case|cases = opened an investigation
congratulated|congratulates|congratulate with the
suspected|accused|convicted|blamed in the|a|organizing|organising|murder|committing|corruption|fraud|receiving|bribery
press service|press-service of the = press office
reports|report|informs|informed|reported the press service
about this|it informs|informed|reported|reports|said|told|wrote|writes|stated
about this said|told|wrote
let us|we remind|recall|remember
we will|shall remind = earlier
recall , = earlier
earlier it was reported|became|known
previously it was reported|became|known
according to|by his|her|their words , = he said
according to his|her|the words of = said
on|by the words of = according to
on|by the data|information of = according to
according to operational|preliminary data|information
it is necessary to note|notice|mention|underline|stress|emphasize|remind|add|say
it should be noted|reminded|recalled|mentioned|added|emphasized|said
by all appearances = apparently
to all appearances = apparently
as of today|now there|the
in|for the quality|capacity of = as
bear|bears|bore|carries responsibility for
in the near|nearest time|days|future will
in the nearest time|future|days = soon
not looking at = despite
regardless|irrespective on|from
depend|depends|depended|depending of|from = on
answer|answered|answering on|to the question|questions = answered
to the address of = against
in address of
render|renders|rendered|rendering assistance|help|aid|support|services|influence|pressure = provide
exert|exerted influence on|upon
has|have|bears|bore|wears|carried a|the mass|systemic|temporary|political character = is
of mass character = widespread
lead|leads|led to the result
take|took|takes|taking participation in = take part in
took|take|accept|accepted|accepts the decision|law|measures|resolution about|on
people's deputy|deputies = lawmaker
deputy|deputies of the state duma|verkhovna
head of the region|district|city|republic noted|told|said|stressed
for the first time for # years
the head of the ministry|department|mid|foreign = minister
vice - premier = deputy prime minister
vice-premier = deputy prime minister
special military operation
the mass medium|media outlet
authoritative publication|edition|sources|media
the publication|edition writes|reports|informs|notes
writes|reports|informs the publication|edition|newspaper|agency
in the direction of the border|city|side
mister|mr president stressed|noted
for # thousand|million
hryvnas|griven|grivnas|grivna = hryvnias
likely ru uk pl
the given = this
on this fact|matter|occasion = about this
on the fact of = over
according to the press|preliminary
according to preliminary
in connection with this|which|that|the
in its|his|her|their turn
from its|his|her|their side = for
on its|his|her|their side = for
soon after this|that = soon after
until the end of # = by
with participation|help|aid|support of = with the
with the purpose|aim|goal of|to = to
for the purpose of|to = to
questions of the|security|cooperation = issues
a number|series|row of questions = issues
the interlocutor|interlocutors
discussed questions|the questions = issues
took place negotiations|talks|meeting
held|hold negotiations = talks
the american|russian|ukrainian|chinese|german|french|turkish|israeli|polish|british side
the head|chief of the state|country|government|department|region|agency
the given|named|indicated
in the usa
the usa
a whole series|row|number of = a number of
as a minimum = at least
to the full extent
mutual relations|understanding
concrete steps|measures|proposals|results|actions = specific
perspective|perspectives of
realization|realisation of the = implementation
realize|realise|realized|implementing the project|projects|plan|program|programme = carry out
state of affairs
in the person of
in the course of the
during the course of
conduct|conducted|conducts negotiations|work|works|check|checks|inspection
`;
