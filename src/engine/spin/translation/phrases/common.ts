/** Government and grammar carried over from many languages alike. */
export const COMMON = `
sure es pt fr de ru
want|wants|wanted|wanting that = want to
make|makes|made|making that the|he|she|it|they|people
allow|allows|permit|permits|enable|enables to do|make|have|get|see|use|reduce|increase|know|understand|find|keep|improve|save|avoid|identify|detect
because is|was|are|were|has = because it
if is|was|are|has|have = if it
although is|was|are|has = although it
discuss|discussed|discusses|discussing about = discuss
mention|mentioned|mentions about = mention
explained|explains me|us|him|them = explain to
contacted with = contact
approached|approaches to = approach
enter|entered|entering|enters to = enter
arrive|arrived|arriving|arrives to|into = arrive in
reached|reaching to = reach
congratulate|congratulated for = congratulate on
accuse|accused|accuses for|in = accuse of
participate|participated|participates|participating to = take part in
depend|depends|depended|depending of = depend on
consist|consists|consisted from|on = consist of
consist|consists|consisted in the|a|an|that|changing|making|giving = consist of
insist|insisted|insists to|for|in = insist on
similar with = similar to
same like|with = same as
capable to = able to
responsible of = responsible for
interested on|for = interested in
according|due with|of = according to
in accordance to = in accordance with
despite of = despite
in spite that = although
regarding|concerning to|about = about
for not to = so as not to
more big|easy|cheap|strong|large|high than = larger
how|as it is called|named|said = so-called
all|everything|that what he|she|it|they|we|is|was|has = all that
the both = both
the most of the|them|people = most of
majority|most of people|population|residents|citizens|users = most people
as result|consequence of = as a result of
at|in end of = at the end of
by end of = by the end of
at|in beginning of = at the beginning of
with help|participation|support|aim|purpose of = with the help of
in direction of = towards
in form of = in the form of
is|was member|citizen|author|resident|owner of = a member of
has|have|had right|opportunity|possibility to = the right to
gives|give|gave|giving opportunity|possibility to = the chance to
in interview|statement|speech|letter with|to|from|on = in an interview
during press|news conference = during a news conference
at press|news conference = at a news conference
is|was|are|were considered|called|named|described like = regarded as
is|are|was|were said|told|known by the fact that
in these|those|that|this last|recent years|months|days|times = in recent years
in last|recent time|times = recently
in the last|recent time|times = recently
the last|recent times = recently
not only|just that|this .
other|others # persons|people|wounded|injured = more
of the part of = by
it lacks|misses of|the
there where = where
it exists|exist a|an|no|many|the = there is
the quantity of people|persons|visitors|victims|tourists|users = number of people
great quantity|quantities of = large number of
big quantity|quantities|amount of = large amount of
big|great part of the = much of
a big|great part of = much of
a great|big number of = a large number of
say|says|said the truth = tell the truth
do|does|did|doing a mistake|decision|statement|effort|proposal|speech = make
make|makes|made|making a party|photo|photos|exam|trip|walk = take
take|takes|took|taking a conclusion|agreement
take|takes|took the word|floor = speak
opened|open|opens the doors|possibility to
grew|rose|fell|dropped|declined|climbed|jumped|raised|cut|up|down in more than # = by more than
dropped|declined|climbed|jumped|raised|cut|up|down in # %|percent|per = by
increase|increased|decrease|decreased|reduce|reduced|grew|fell|rose in #
likely es pt fr de ru
the one|ones that|who is|are|has|have
possibility to = chance to
opportunity of = chance of
with the objective|intention|purpose|aim|goal of|to = to
in order that = so that
so that it|they not
inside of the = within
in front of the fact
together with the = with
each one of the = each of the
until this|the moment = so far
at this|that moment = now
in this|that moment = now
in the future|past year|years
in a first|second moment|stage
on the other part|side , = on the other hand
from the other side = on the other hand
by another part|side
in conclusion ,
for this|that reason , = so
because of this|that , = so
even more ,
what is more ,
as consequence
always more|less = more and more
ever more|less = more and more
so much the|in|for
as much as the
persons who|with|that|in|have|from|were|are = people
several|many|two|three|four|five|six|ten|other|some|young|old|these|those persons = people
two|three|four|five|six|ten further|other persons|people|men = more
proper|own initiative|words
in own = in its own
the respective|corresponding authorities|ministry|department|documents|decision = relevant
competent|corresponding authorities|authority|bodies|ministry|organs = authorities
representatives of the authorities|government|ministry|company = officials
the representative of the ministry|government|company|police = spokesman
declared|stated|said to the press|media|journalists|newspaper|agency|channel
in declarations|statements to = told
in an interview to = in an interview with
in conversation with
in words|opinion of
in the opinion of = according to
in the words of
for his|her part|side ,
according to him|her|them ,
according to what = as
as he|she|it said|told|noted|explained|added|put|stated ,
the measure was|will|has
such a situation|decision|step|measure|measures
a decision about|on the
be able|possible to count
carry|carried|carrying out of
proceed|proceeded|proceeds to the|a
with a view to
make reference|mention|use|part|clear of|to|that
`;
