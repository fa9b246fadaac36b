import { changes, same } from './kinds-table.ts';

changes(
  ['order', 'polarity'],
  [
    ['Berg accused Lind of hiding the letters.', 'Berg was accused by Lind of hiding the letters.'],
    ['The referee had shown Costa a red card.', 'The referee had been shown a red card by Costa.'],
    ['Costa took over from Albers in May.', 'Costa handed over to Albers in May.'],
    ['The city bought the ferry from Norden.', 'The city sold the ferry to Norden.'],
    ['The museum lent the crown to Vilnius.', 'The museum borrowed the crown from Vilnius.'],
    ['Ratzen won against Meppel on Saturday.', 'Ratzen lost to Meppel on Saturday.'],
    ['The tram hit the van near the bridge.', 'The tram was hit by the van near the bridge.'],
    ['The strike led to the closure of the mine.', 'The strike resulted from the closure of the mine.'],
    ['Voting ended before the storm reached the coast.', 'Voting ended after the storm reached the coast.'],
    ['Lind sued Berg over the letters.', 'Berg sued Lind over the letters.'],
    [
      'Ratzen led by two goals at the break and were level at the end.',
      'Ratzen were level at the break and led by two goals at the end.',
    ],
  ],
);

changes('omission', [
  ['The gates were shut. Nobody was hurt. The fair goes on.', 'The gates were shut. The fair goes on.'],
  [
    'The valve was replaced last week. It leaked again. Engineers are looking into it.',
    'The valve was replaced last week. Engineers are looking into it.',
  ],
]);

same([
  ['Lind sued Berg over the letters.', 'Berg was sued by Lind over the letters.'],
  ['The tram hit the van near the bridge.', 'The van was hit by the tram near the bridge.'],
  ['Costa took over from Albers in May.', 'Costa succeeded Albers in May.'],
  ['After the flood, the school was moved.', 'The school was moved after the flood.'],
  ['The city bought the ferry from Norden.', 'The city purchased the ferry from Norden.'],
  ['The museum showed a crown to the guests.', 'The museum showed the guests a crown.'],
]);
