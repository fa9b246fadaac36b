import type { Row } from './kinds-table.ts';

/** Invented sentences, each with what a translation there and back made of it: clumsy, but the sense is kept. */
export const KEPT_IN_TRANSLATION: readonly Row[] = [
  [
    'The minister stepped down rather than sign the order.',
    'The minister resigned instead of signing the order.',
  ],
  [
    'Police said the shop had been evacuated before the blast.',
    'The police said that the store had been evacuated prior to the explosion.',
  ],
  [
    'The bank chose to raise fees instead of cutting staff.',
    'The bank preferred to raise the commissions rather than to cut the personnel.',
  ],
  [
    'Workers at the plant were told to stay away from the gate.',
    'To the workers of the factory it was said to stay far from the gate.',
  ],
  [
    'Drivers were asked to keep off the motorway overnight.',
    'The drivers were asked to avoid the highway during the night.',
  ],
  [
    'She had overstated the risk, the inquiry found.',
    'She had exaggerated the risk, according to the inquiry.',
  ],
  [
    'The club was relegated after losing at home.',
    'The club descended of category after being defeated in its field.',
  ],
  [
    'The senator said he would vote against the bill.',
    'The senator said that he would vote in contrary of the draft law.',
  ],
  [
    'Only a handful of families have returned to the village.',
    'Only few families have gone back to the village.',
  ],
  [
    'The museum owes the painting to a private collector.',
    'The museum owes the picture to a particular collector.',
  ],
  [
    'The regulator fined the airline for misleading passengers.',
    'The airline was fined by the regulator for deceiving passengers.',
  ],
  [
    'Her brother, who is older by two years, runs the farm.',
    'Her brother, two years elder, directs the farm.',
  ],
  [
    'Unemployment fell for the third month in a row.',
    'The unemployment descended by third consecutive month.',
  ],
  [
    'The mayor is said to have known nothing of the deal.',
    'It is said that the mayor did not know anything of the agreement.',
  ],
  [
    'The orchestra will play in the square, weather permitting.',
    'The orchestra will play in the place if the weather allows it.',
  ],
  [
    'The treaty comes into force once both parliaments have voted.',
    'The treaty will enter into vigor when both parliaments have voted.',
  ],
  [
    'The widow inherited the house from her sister.',
    'The widow received the house of her sister in inheritance.',
  ],
  [
    'The hospital turned away four patients on Sunday.',
    'The hospital did not admit four patients on Sunday.',
  ],
  [
    'Passengers were warned not to drink the water.',
    'The passengers were warned that they should not drink the water.',
  ],
  [
    'The ship was bound for Malta when the engine failed.',
    'The ship was heading to Malta when the motor failed.',
  ],
  [
    'The tenants sued the landlord over the heating.',
    'The tenants took the owner to court because of the heating.',
  ],
  [
    'The minister played down reports of a rift.',
    'The minister took importance from the reports of a rupture.',
  ],
  [
    'The charity says it was owed 40,000 euros by the council.',
    'The charity says that the council owed it 40,000 euros.',
  ],
  [
    'The vote was postponed at the request of the opposition.',
    'The voting was delayed on petition of the opposition.',
  ],
  [
    'More than half of the pupils failed the test.',
    'More than half of the students did not pass the examination.',
  ],
  [
    'The bakery is cheaper than the supermarket next door.',
    'The bakery is more economical than the supermarket of beside.',
  ],
  [
    '"I did not want to leave him alone," she told the court.',
    '"I did not wish to leave him only", she declared before the court.',
  ],
  [
    '"We would have been lost without the volunteers," the mayor said.',
    '"Without the volunteers we would have been lost", said the mayor.',
  ],
  ['"We should have listened to the farmers," she said.', '"We had to have heard the farmers", she said.'],
  [
    '"It was the best decision we ever made," he said.',
    '"It was the best decision that we have taken ever", he said.',
  ],
  [
    '"I will not be standing again," the senator said.',
    '"I will not present myself again", affirmed the senator.',
  ],
  ['He stopped smoking when his son was born.', 'He left of smoking when his son was born.'],
  ['The ministry has yet to publish the figures.', 'The ministry has not published yet the numbers.'],
  ['The farmer is expected to recover.', 'It is expected that the farmer will recover.'],
  ['The firm may have to close two branches.', 'It is possible that the company must close two branches.'],
  [
    'The fire was started deliberately, investigators believe.',
    'The investigators believe that the fire was intentional.',
  ],
  ['Fewer than one in ten houses was insured.', 'Less than one of each ten houses had insurance.'],
  [
    'The court heard that Reyes had been threatened by the driver.',
    'The tribunal heard that the driver had threatened Reyes.',
  ],
  ['The pension will rise in line with prices.', 'The pension will grow together with the prices.'],
  ['The doctor advised against a second operation.', 'The doctor did not recommend a second operation.'],
  ['The union said talks had broken down.', 'The union said that the negotiations had failed.'],
  [
    'She has been out of work since the factory closed.',
    'She is without work since the closing of the factory.',
  ],
  [
    'The village was cut off by snow for three days.',
    'The village remained isolated by the snow during three days.',
  ],
  ['He is survived by his wife and two sons.', 'He leaves his wife and two sons.'],
  ['The council spent less than it had planned.', 'The council spent less of what it had foreseen.'],
  [
    'The lawyer said her client had nothing to hide.',
    'The lawyer said that her client did not have anything to hide.',
  ],
  [
    'The law applies to all firms except banks.',
    'The law is applied to all the companies with the exception of banks.',
  ],
  [
    'The rescue came too late for the crew of the trawler.',
    'The rescue arrived too late for the crew of the fishing boat.',
  ],
  [
    'The minister was heckled by students during the speech.',
    'Students interrupted the minister with shouts during the speech.',
  ],
  ['The region imports most of its gas.', 'The region imports the major part of its gas.'],
  ['The dog was found unharmed on Tuesday.', 'The dog was found safe and healthy on Tuesday.'],
  ['The board was divided over the sale.', 'The council was not of agreement on the sale.'],
  ['The bill was defeated by three votes.', 'The project of law was rejected by three votes.'],
  [
    'The youngest of the sisters survived the crash.',
    'The smallest of the sisters survived to the accident.',
  ],
  ['The road is closed to lorries but open to cars.', 'The road is shut for trucks but open for the cars.'],
  [
    'The tax will be levied on firms, not on households.',
    'The tax will be charged to companies and not to homes.',
  ],
  [
    'Police do not believe the two cases are linked.',
    'The police does not think that both cases are related.',
  ],
  ['The prosecutor dropped the charges on Friday.', 'The prosecutor withdrew the accusations on Friday.'],
  ['The islanders welcomed the ruling.', 'The islanders received with satisfaction the sentence.'],
  [
    'The company had been warned twice about the crane.',
    'The company had received two warnings on the crane.',
  ],
  ['Barely a third of voters turned out.', 'Hardly one third of the voters participated.'],
  ['The bank lent the club two million euros.', 'The bank gave a loan of two million euros to the club.'],
  ['The judge said the evidence was weak.', 'The judge said that the proofs were weak.'],
  [
    'Farmers say they lose money on every litre.',
    'According to the farmers, they lose money with each litre.',
  ],
  ['The school opens an hour later in winter.', 'In winter the school opens one hour more late.'],
  ['He was born a year before the war ended.', 'He was born one year before the end of the war.'],
  ['The firm blamed the delay on its supplier.', 'The company attributed the delay to its supplier.'],
  ['The captain was the first to be rescued.', 'The captain was the first in being rescued.'],
  ['Without the grant the theatre would close.', 'The theatre would close if it did not have the subsidy.'],
  [
    'The drug is safe for adults but not for children.',
    'The medicine is sure for the adults but not for the children.',
  ],
  ['The two men deny the charges.', 'Both men reject the accusations.'],
  ['The agency lowered its forecast for growth.', 'The agency reduced its prediction of growth.'],
  ['The city has more bicycles than cars.', 'In the city there are more bicycles than cars.'],
  [
    'The workers got their jobs back after the ruling.',
    'The workers recovered their positions after the sentence.',
  ],
  ['The bus was empty when it hit the wall.', 'The bus carried nobody when it struck against the wall.'],
  [
    'The vaccine is given to children under five.',
    'The vaccine is administered to children of less than five years.',
  ],
  ['The embassy advised citizens to leave.', 'The embassy recommended to the citizens that they leave.'],
  ['The fund had been set up to help the poor.', 'The fund had been created in order to help poor people.'],
  [
    'The town hall clock has been silent since the storm.',
    'The clock of the town hall does not sound since the tempest.',
  ],
  [
    'A spokesman declined to say when the work would end.',
    'A spokesman did not want to say when the works would finish.',
  ],
  [
    'The mine has been idle for a decade and is unlikely to reopen.',
    'The mine is without activity since ten years and it is improbable that it reopens.',
  ],
  [
    'Villagers complained that the lorries came too fast through the main street.',
    'The inhabitants complained that the trucks passed with too much speed by the principal street.',
  ],
  [
    'The rebels handed over their weapons to the army on Sunday.',
    'The rebels delivered their arms to the army on Sunday.',
  ],
  [
    'The minister came under fire from farmers over the price of milk.',
    'The minister was criticized by the farmers because of the price of the milk.',
  ],
  [
    'Nurses ended a three-week walkout after the clinic agreed to raise wages.',
    'The nurses finished a strike of three weeks after that the clinic accepted to raise the salaries.',
  ],
  [
    'The bridge is closed to traffic from Monday until Friday.',
    'The bridge will be closed to the traffic since Monday up to Friday.',
  ],
  [
    'The owners put the hotel up for sale after failing to find a partner.',
    'The proprietors put the hotel on sale after they did not find an associate.',
  ],
  [
    'The water board played no part in the decision, its head said.',
    'The board of water had no participation in the decision, said its boss.',
  ],
  [
    'She left the party in June and joined a rival group.',
    'She abandoned the party in June and entered a rival group.',
  ],
  [
    'The trial was adjourned until the autumn because a witness fell ill.',
    'The trial was suspended until the autumn since a witness became sick.',
  ],
  ['He has lived on the island ever since.', 'Since then he lives on the island.'],
  [
    'The snow brought down power lines, leaving 4,000 homes in the dark.',
    'The snow knocked down electric lines and left 4,000 homes without light.',
  ],
  [
    'The firm, which makes tractor parts, has struggled since the war.',
    'The company, that produces pieces for tractors, passes difficulties from the war on.',
  ],
  ['Not everyone was pleased with the verdict.', 'Not all were content with the verdict.'],
  [
    'The mayor ruled out raising the tax before the election.',
    'The mayor discarded to increase the tax before the elections.',
  ],
  [
    'The team lost the match but kept its place in the league.',
    'The team was defeated in the match but conserved its place in the league.',
  ],
  [
    'The report stops short of calling for a ban.',
    'The report does not go so far as to ask for a prohibition.',
  ],
  ['All but two of the seats were sold.', 'All the seats were sold except two.'],
  [
    'The ministry said it could not rule out more delays.',
    'The ministry said that it could not exclude more delays.',
  ],
  ['The plant was shut down as a precaution.', 'The plant was turned off by precaution.'],
];
