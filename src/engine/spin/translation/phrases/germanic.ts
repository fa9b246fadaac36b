/** Carried over from German and Dutch. */
export const GERMANIC = `
sure de nl
according to own statements|information|data|figures|account|accounts|words|research|researches = its own
in the night to|on|from monday|tuesday|wednesday|thursday|friday|saturday|sunday = overnight into
in|on the night to the
on the night to monday|tuesday|wednesday|thursday|friday|saturday|sunday = overnight into
already since = since
since # years|months|weeks|days|hours = for
since several|many|two|three|four|five|ten years|months|weeks|days = for
since a few|some years|months|weeks|days = for
before # years|months|weeks|days = ago
come|comes|came|coming in|into question = be possible
as well as also = and also
for the case that = in case
in the case that = if
under the condition that = on condition that
stand|stands|stood in the foreground|center|centre|middle|focus
against # o'clock = around
towards # o'clock = around
around|at|about # clock = o'clock
with immediate effect|force to
not yet clear|clarified|known is|was
become|became|becomes known through|by|that
took|taken|take position to|on = comment
to this|that|it come|came|comes
the minister president = premier
minister presidents = premiers
country|state minister president = premier
federal chancellor angela|olaf|friedrich|helmut|gerhard = Chancellor
federal minister of|for the|finance|health|interior|defence|defense|justice|transport|labour|labor
concern boss|chief|head = company
group boss of = chief executive
party boss|bosses = party leader
in the internet = on the internet
at internet
informations = information
so the|said speaker|spokesman|spokeswoman|minister|police on|of|.
a police speaker|speaker of the police = spokesman
speaker|speakers of the police|ministry|company|government|authorities|fire = spokesman
police speaker|speakers = spokesman
press speaker = spokesman
make|makes|made|making the proposal|suggestion
put|puts|placed|set under pressure = under pressure
public hand|hands = the state
household year|plan|politicians|politician|draft|hole = budget
traffic minister|ministry|politician|politicians = transport
sanitary car|cars
rescue car|cars
heavily|lightly|hard injured|wounded = seriously
stand|stands|stood under suspicion = be suspected
must|can|should reckon with = expect
lies|lie|lay at|by # = is
with # to|against # votes = by
by # against # votes
several|many millions|thousands of = several
is|are valid since|from = in force
brought|came|come|taken in|into the|a hospital|clinic = taken to hospital
let nobody|no-one|none alone
from monday|tuesday|wednesday|thursday|friday|saturday|sunday on = from
likely de nl
according to information|informations from|of = according to
in front of journalists|reporters|the press|media = told
assume|assumes that = believe
minister president = premier
with the words : = saying
with the words " = saying
said|told he|she to the newspaper|magazine|broadcaster
opposite|towards|against the newspaper|magazine|broadcaster|news|dpa = told
said|told to the newspaper|magazine|agency
until monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow must|should|shall|at
until the # january|february|march|april|may|june|july|august|september|october|november|december
until at latest = at the latest
at the latest in|on|until|by
up to now = so far
among others = among other things
under others|other = among other things
under anderem = among other things
the responsible ministry|minister|authority|court|office|prosecutor|department = relevant
the concerned persons|people|companies|citizens = those affected
the affected persons|ones = those affected
affected persons|ones = those affected
damaged persons = victims
the so-called "
already on monday|tuesday|wednesday|thursday|friday|saturday|sunday
already in january|february|march|april|june|july|august|september|october|november|december|the
first on monday|tuesday|wednesday|thursday|friday|saturday|sunday = only
under the motto|slogan = with
thereby|therewith|thereto
it gives no|a|also|still = there is
there gives = there is
it comes|came to a|an|clashes|violence|delays|accidents = there were
shall be|become built|closed|made|introduced|paid|increased|reduced
should be|become about|already
must now|still|also
likewise on|in|the|not
in total # = a total of
all together # = in total
circa # = about
in|on the forefield = ahead of
on place|site = on the scene
on the spot said
in the case|frame|framework of a
perpetrators|perpetrator fled|flee|escaped|are|were|was|is
the deed|act was|took|is
criminal office|police = police
person damage|damages = injuries
material|property damage in the|of|amount = damage
damage in the amount|height of = damage of
in the amount|height of # = of
a sum|amount in the height|amount of
works council|councils
the concern = the group
in the own = in its own
politically|economically seen|considered = in terms
from the view|viewpoint of = in the view of
from view of = in the view of
respectively the|a|to|in
`;
