/** Carried over from Chinese, Japanese, Hindi, Arabic and Turkish. */
export const ASIAN = `
sure zh ja
carry|carried|carrying out investigation|inspection|cooperation|rescue|consultation|dialogue = carry out an
relevant|related|concerned departments|department|personnel|units = authorities
relevant|related person|personnel|persons in charge
person|persons|people in charge of the|relevant|department = head
according to introduction|introductions|understanding|reporters = reportedly
introduced that|: = said
the|this|our reporter|reporters learned|learnt|noticed|found|saw|interviewed|contacted
reporter|reporters from this
conduct|conducted|conducts|carry|launched investigation|inspection|research|consultation into|on|to|in|and
do|did|make|made|making a good job of|in = do well
in the next|following step|stage , = next
at present|now stage
strengthen|strengthened|strengthens|deepen|deepened|promote|accelerate the construction|development of
economic and trade exchanges|frictions|friction|consultations
give|gave|given|giving full play to = make the most of
broad|vast masses = people
comrade|comrades emphasized|said|pointed
leading cadres|group = officials
party members and cadres
actively|further promote|promoted|strengthen|strengthened|implement|safeguard|expand|develop|respond|responded
pay|paid|attach|attached great|high attention|importance to
of great|important significance = important
has|have|plays|play important|great significance|role
put forward|forwards the|a|that
express|expressed|expresses that = say
pointed out : = said
# yuan rmb
# rmb
# ten thousand
ten thousand yuan|people|tons
hundred million yuan|people|dollars
according to relevant law|laws|regulations|departments|officials
is|are being further investigated|handled|processed
people from all walks of = people from all over society
likely zh ja
in the morning|afternoon|evening|early of #|january|february|march|april|may|june|july|august|september|october|november|december = on the
in the early morning of = early on
caused # deaths|injuries|casualties
further investigation is underway|ongoing|in = still being investigated
great|remarkable|significant|positive achievements|contributions|progress
at home and abroad
it is hoped that
relevant laws|regulations|information|data|agreements|measures|issues|work|provisions|documents|policies
in accordance with the|relevant law|laws|regulations = by law
the same period last|of|in year|last = a year earlier
regarding this ,
has|have been decided to
it was decided|revealed|found that
it is reported|understood|learned|learnt that|,
according to reports|statistics|media|relevant|the latest|incomplete ,
according to statistics|incomplete|relevant|media
from all circles|walks
expressed|expresses|express|expressing his|her|their|its|the hope|welcome|willingness|opposition|gratitude|thanks
said in an|the interview with reporters|the|this|our
told|said to reporters
netizens = internet users
countermeasures|counter-measures
and other departments|places|countries|aspects|issues|fields
in the aspect|aspects|field|fields of = in
under the situation|circumstances|background|leadership|guidance of
with the development|improvement|increase|progress of
sure hi ur bn
authorities|officials|police|ministry|report|agency|channel told that = said that
gave|give|giving|given|gives information|the information about|that|of|to|in|on|regarding
let us|me tell you
it is being|was told|said|informed that
did|doing|do|done inquiry|investigation|inspection|inauguration|comment|enquiry
from the side of = by
due to which|this , = so
because of which = so
in such a situation
along with this ,
apart|besides from this ,
other than this
in|on the question|questions of it
by|after getting the information|news|permission
reached|reaches|reaching to|at the = reached
got|gets|get down from = stepped down from
on|upon getting|receiving the information|news
this matter|case is|was of
will be done|given by
is|are being done by
taken|took|take into custody and|by
engaged in the work|works|task|measures of
likely hi ur bn
under this ,
while giving|talking|speaking|addressing
by saying|telling|giving that
it has|is been|being also
sure ar fa
added|continued|concluded|explained|indicated|stressed by saying
it is noteworthy that
from his|her|its|their side|part , = for
on his|her|its|their side , = for
for his|her|its side , = for
and this comes|came|is after|at|within|in|as
this comes|came after|at|within|in|as
what led|leads to = which
the matter which|that = which
during his|her|their meeting|speech|participation|reception|reception today|with|in|of|to
a number of the
in view of that|the
the kingdom of saudi
the brotherly|sisterly country|countries|people|nation
martyr|martyrs|martyrdom of
his|her highness|excellency
between him|her|it and between
likely ar fa
which|who is considered|regarded
the current year|month|week = this
in various|different fields|regions|parts|countries
sure tr
in|according to|the statement|statements made|written by|on|in|to|from|regarding|about
statement|statements|explanation was|were made|given
used the|following|these expressions|expression|statements|statement|phrases = said
within the scope of = as part of
in the scope of = as part of
general|provincial|district directorate
likely tr
`;
