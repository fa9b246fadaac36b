import { changes, same } from './kinds-table.ts';

changes('polarity', [
  ['The cook had not been dismissed but had resigned.', 'The cook had been dismissed and had not resigned.'],
  [
    'The sign is a hint, not a treatment of the question.',
    'The sign is not a hint, but a treatment of the question.',
  ],
  ['The old ferry never sails in fog.', 'The old ferry always sails in fog.'],
  ['Villagers spoke against the quarry.', 'Villagers spoke in favour of the quarry.'],
  ['The board did not rule out a merger.', 'The board ruled out a merger.'],
  [
    'The treaty was signed without the consent of the islands.',
    'The treaty was signed with the consent of the islands.',
  ],
  ['A strike is unlikely this winter.', 'A strike is likely this winter.'],
  ['The court upheld the ban on fishing.', 'The court overturned the ban on fishing.'],
  ['The clinic accepts patients without a letter.', 'The clinic turns away patients without a letter.'],
  ['The bus stops unless the road is icy.', 'The bus stops if the road is icy.'],
  ['The tests were a success.', 'The tests were a failure.'],
  ['Prices fell in the harbour towns.', 'Prices went up in the harbour towns.'],
]);

changes('quote', [
  ['"It was a hint, not a cure," Dorn said.', '"It was not a hint, but a cure," Dorn said.'],
  ['"We did not sell, we lent it," said Maas.', '"We did sell, we did not lend it," said Maas.'],
]);

changes(
  ['number', 'polarity'],
  [
    ['Most of the pupils walk to school.', 'Some of the pupils walk to school.'],
    ['He hit him twice when he did not.', 'He hit him twice when he did.'],
    [
      'She rejected the charge, saying the owners were unwilling to pay.',
      'She accepted the charge, saying the owners were not willing to pay.',
    ],
    ['There is no prospect of a sale.', 'There is little prospect of a sale.'],
    ['He rode part of the stage behind a van.', 'He rode most of the stage behind a van.'],
    ['All of the boats came back.', 'None of the boats came back.'],
    ['Half of the trees were felled.', 'Most of the trees were felled.'],
    ['Several windows were broken.', 'Dozens of windows were broken.'],
    ['Hundreds of people queued for bread.', 'Thousands of people queued for bread.'],
    ['A few shops stayed open.', 'Many shops stayed open.'],
  ],
);

same([
  ['At least 200 people queued for bread.', 'No fewer than 200 people queued for bread.'],
  ['At least 200 people queued for bread.', 'No less than 200 people queued for bread.'],
  ['Dozens of windows were broken.', 'Scores of windows were broken.'],
  ['The board did not accept the offer.', 'The board refused the offer.'],
  ['The clinic did not have enough beds.', 'The clinic lacked enough beds.'],
  ['The road is not safe in winter.', 'The road is unsafe in winter.'],
  ['She did not remember the name.', 'She forgot the name.'],
  ['Several shops stayed open.', 'A number of shops stayed open.'],
]);
