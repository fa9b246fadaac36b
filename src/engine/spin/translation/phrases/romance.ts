/** Carried over from Spanish, Portuguese, French and Italian. The form of the lines: see `../phrase-table.ts`. */
export const ROMANCE = `
sure es pt fr it
arrive|arrived|arrives|arriving to the = at the
assist|assists|assisted|attend|attended to the meeting|ceremony|event|match|session|funeral|act = attended the
since # years|months|weeks|days = for
the # last|next|first years|months|weeks|days|hours
the two|three|four|five|ten last|next years|months|weeks|days|hours
these last years|months|weeks|days|hours|times = recent
in the recent years|months|weeks|days = in recent
# million|millions|billion|billions of dollars|euros|people|inhabitants|tons|pounds|pesos|reais|rubles
# millions|billions|thousands
# thousand million|millions
hundred|thousand|dozen of persons|people|inhabitants|vehicles
result|resulted|resulting|results injured|wounded|dead|killed|affected|damaged|elected
resulted to be = turned out to be
lost the life = died
lost the lives = died
found the death = died
mortal|fatal victims|victim = deaths
capable|incapable to
avoid|avoids|avoided to
according with|of the
in|of agreement with the law|rules|data|sources|information|report
take|takes|taking|took|taken in account = into account
having into account = taking into account
part|parts of the same
in function of = depending on
in base to = on the basis of
on|in the base of = on the basis of
in relation with = in relation to
in what concerns|respects|refers = as for
for what concerns|regards
the totality of = all
the ensemble of = all
in the frame of = as part of
at the occasion of = on
in the objective|aim|end|goal of|to = in order to
with the end|finality of|to = in order to
state of law = rule of law
state of right = rule of law
change climatic = climate change
climatic change = climate change
climatic crisis|emergency|conditions|summit = climate
greenhouse effect gases = greenhouse gases
gases of greenhouse = greenhouse gases
means|media of communication = media
social media networks
organization|organisation of the united nations = United Nations
organization|organisation of united nations = United Nations
organization|organisation world|mundial of
world organization|organisation of health = World Health Organization
security council of the organization|organisation
council of security = Security Council
penal international court|tribunal = International Criminal Court
international penal court|tribunal = International Criminal Court
criminal court international = International Criminal Court
international monetary background = International Monetary Fund
central european bank = European Central Bank
union european = European Union
popular republic of = People's Republic of
house white = White House
white house of the united = White House
secretary general of the organization|organisation
public ministry = prosecutors
president of the government = prime minister
presidents of the government = prime ministers
minister|ministry of exterior|exteriors|foreigners = foreign
ministry of external|foreign relations = foreign ministry
minister|ministry of the exterior|exteriors|foreigners
ministry of the interior informed|affirmed|said
put in examination = placed under formal investigation
putting in march|motion of
put in march = start
give|gave|gives|giving account of = report
gave to know|understand
in the first|second|third|fourth|last trimester|semester = quarter
first|second semester of # = half
of # years of age
of # years old
a man|woman|boy|girl|youth|teenager|citizen of # years = aged
, of # years , = aged
count|counts|counted with the|a|an|more = has
the fact of that
all what = all that
the which = which
the day # of|,
on|this day # of|,
informed|affirmed|declared|assured|indicated|manifested|sustained|explained this|the|on monday|tuesday|wednesday|thursday|friday|saturday|sunday the|that
, informed|assured|manifested|sustained|precised|signaled|signalled|detailed the|its|a
said|declared|informed|announced this monday|tuesday|wednesday|thursday|friday|saturday|sunday the|a
this monday|tuesday|wednesday|thursday|friday|saturday|sunday ( # ) = on
manifested that|his|her|their|its = said
precised that|the = specified
with information from|of agencies|efe|afp|reuters|ap|the
leaving|left|leaves a balance of = leaving
balance of victims|dead
in the day of yesterday|today = yesterday
the past monday|tuesday|wednesday|thursday|friday|saturday|sunday = last
the past # of
the next # of
in rise|progression|increase|hausse of
to the moment = so far
until the moment = so far
up to the moment = so far
at the moment of the facts
the facts occurred|happened|took|were
the denominated|denominated
realize|realizes|realized|realized|realise|realised|realizing|realising a study|survey|operation|visit|trip|work|tests|test|search|investigation|tour|interview|poll|vote|control|controls|investments|investment = carried out
effectuate|effectuated|effectuating = carry out
concretize|concretized|concretise|concretised = carry out
manifestants = demonstrators
functionaries of the = officials of the
the responsibles|responsible of = those responsible for
the mandatary|mandataries = leader
deputies and senators of the party
likely es pt fr it
this monday|tuesday|wednesday|thursday|friday|saturday|sunday morning|afternoon|night|, = on
on this monday|tuesday|wednesday|thursday|friday|saturday|sunday = on
in a note|communique|communiqué|comunicado = in a statement
by means of a|the communique|communiqué|statement|note
the same . = it
of the same , = its
sanitary crisis|emergency|authorities|measures|system|situation|pass|personnel = health
economical growth|crisis|situation|policy|measures|development|activity = economic
actual president|government|crisis|context|minister|mayor|director|situation = current
the polemic|polemics = controversy
polemic|polemical law|decision|declarations|statements|measure|reform = controversial
important number|sum|amount|quantity|part|quantities of = large
in the course of the day|week|night|month = during
on|from|by the part of = by
on|in the part of the government|authorities|police = by
the interested party|parties|person = concerned
in the measure|degree in|that = as far as
of this form|manner|way = thus
in this form|manner = thus
in that|this moment = at this point
at the level of the = at
on the level of the = at
it is a question of
it treats|deals of|about a
it is about a
in matter of = in
in the ambit|plane|plan of = in
evoked|evokes|evoking the|a = mentioned
notably by|in|the|with|because|thanks = especially
denounced that = complained that
denounced the lack|existence|fact of
alerted that|of|on = warned
informed that = said that
assured that = said that
affirmed that|the = said that
remembered that = noted that
lamented that|the
foresees|foresaw|foresee that|the|to|a = plans
abandoned the place|building|country|room = left
inhabitants of the zone|place|locality|municipality
the zone of = area
in the zone = in the area
the locality of = the town of
in the interior of the = inside
in the proximities|surroundings|vicinity of
proximities|environs of the
# persons
the said company|law|entity
the entity = it
the mentioned|cited|referred = this
contemplate|contemplates|contemplated the|a = provide for
the year # = in
of the year # = of
the month of january|february|march|april|may|june|july|august|september|october|november|december = in
# of january|february|march|april|may|june|july|august|september|october|november|december
the # january|february|march|april|june|july|august|september|october|november|december
participate|participated|participates|participating to|at|of
in front of the court|judge|judges|tribunal|parliament|deputies|senators|crisis = before
tribunal of justice|instance|commerce = court
constitutional|supreme tribunal = court
first|former magistrate|mandatary of
to give|gave|giving an end to
diminution|augmentation of = fall
put at disposition = make available
at the disposition of = at the disposal of
to the disposition of = at the disposal of
the resting = the remaining
more of # = more than
less of # = less than
superior|inferior to # = above
near|close of # = close to
each time|day more|less = increasingly
every time|day more|less = increasingly
already has|have been|begun
what supposes|represents|means a|that|an = which
supposes a|an|the = means
supposed a|an|the = meant
in sum , = in short
in definitive , = in short
by other part|side = on the other hand
by|for the moment , = for now
by its|his|her|their part = for
to the respect = about it
`;
