import { changes, same } from './kinds-table.ts';

// Figures as newsrooms write them: units glued to them, signs, fractions, numerals, spans of days.

changes('number', [
  ['The pipe is 15cm wide.', 'The pipe is 25cm wide.'],
  ['The gusts reached 90mph on the pass.', 'The gusts reached 60mph on the pass.'],
  ['Bake the loaf at 150C for an hour.', 'Bake the loaf at 180C for an hour.'],
  ['The village fell to -7C overnight.', 'The village fell to 7C overnight.'],
  ['The village fell to minus 7 overnight.', 'The village fell to 7 overnight.'],
  ['Take one tablet once daily with water.', 'Take one tablet twice daily with water.'],
  ['Stir in 2 tbsp of oil at the end.', 'Stir in 2 tsp of oil at the end.'],
  ['The cabin has 3½ rows of beds.', 'The cabin has 2½ rows of beds.'],
  ['The bridge was opened by King Halvard III.', 'The bridge was opened by King Halvard II.'],
  ['The mill is a Grade II listed house.', 'The mill is a Grade I listed house.'],
  [
    'VELMOUTH, Oct 4 – Two people were hurt on the quay.',
    'VELMOUTH, Oct 4 – Three people were hurt on the quay.',
  ],
  ['The barn was sold for £5m in May.', 'The barn was sold for €5m in May.'],
  ['A stamp now costs 50p at the counter.', 'A stamp now costs 80p at the counter.'],
  ['She swam the length in 29.8s at the gala.', 'She swam the length in 28.9s at the gala.'],
]);
changes('date', [
  ['The boat sails at 7.30pm on Friday.', 'The boat sails at 8.30pm on Friday.'],
  ['The fair is on 5 and 6 January.', 'The fair is on 5 and 7 January.'],
]);
changes('polarity', [
  ['I do not doubt the word of the mayor.', 'I doubt the word of the mayor.'],
  ['The colour does not matter to the judges.', 'The colour matters to the judges.'],
  ['They did not question the totals.', 'They questioned the totals.'],
]);
same([
  ['The pipe is 15cm wide and weighs 64 kg.', 'The pipe is 15 cm wide and weighs 64kg.'],
  ['The farm lost 41 cents on every egg it sold.', 'The farm lost $0.41 on every egg it sold.'],
  ['The new roof of the barn cost a quarter of a million pounds.', 'The new roof of the barn cost £250,000.'],
  ['Profits at the ferry company fell by half last year.', 'Profits at the ferry company halved last year.'],
  ['Work on the bridge begins on 5 and 6 January.', 'Work on the bridge begins on January 5-6.'],
  ['The mill is shut from 24 December to 6 January.', 'The mill is shut Dec. 24–Jan. 6.'],
  ['The school by the river reopens on 5 January.', 'The school by the river reopens on Monday, Jan. 5.'],
  ['The hill above the village is 200 metres high.', 'The hill above the village is 200m high.'],
  [
    'He was doing 30mph when he passed the school.',
    'He was doing 30 miles per hour when he passed the school.',
  ],
  ['A 24-year-old farmer and a 31-year-old baker were held.', 'A farmer, 24, and a baker, 31, were held.'],
  ['Two ferries -12 and 14 years old- were sold.', 'Two ferries - 12 and 14 years old - were sold.'],
  [
    'Palaeontologists dug at the mediaeval site by the harbour.',
    'Paleontologists dug at the medieval site by the harbor.',
  ],
]);
