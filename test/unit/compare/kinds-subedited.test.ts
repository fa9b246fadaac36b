import { changes, same } from './kinds-table.ts';

// What an honest subeditor does: turns quotations round, trims them openly, moves a sentence and says it more shortly.

same([
  [
    'Ann Orr said: "The mill is old. Nobody from Larkby came to see it."',
    'Ann Orr said: "The mill is old. Nobody from [the firm] came to see it."',
  ],
  [
    'Neil Abara said: "The worst will have passed by dawn. Ice is going to be a hazard on Sunday."',
    '"Ice is going to be a hazard on Sunday," said Neil Abara. "The worst will have passed by dawn."',
  ],
  [
    'Orr said she was "ready to go, willing to walk to the sea, and sure of the way".',
    'Orr said she was "ready to go … and sure of the way".',
  ],
  [
    'Few plans are as popular, or as badly examined, as cheap ferries. Last week Velmouth became the first town to promise them by spring.',
    'Last week Velmouth became the first town to promise cheap ferries by spring. Few plans are so popular or so badly examined.',
  ],
  [
    'What she will cut she has not said, and the mayor is waiting.',
    'She has not said what she will cut, and the mayor is waiting.',
  ],
]);
changes('omission', [
  [
    'Ann Orr said the mill had been sold for cash. He denied that the mill had been sold for cash.',
    'Ann Orr said the mill had been sold for cash.',
  ],
  [
    'Few plans are as popular or as badly examined as cheap ferries. Last week Velmouth promised them by spring.',
    'Last week Velmouth promised cheap ferries by spring. Few plans in the county are not popular, or not examined badly.',
  ],
]);
changes('number', [
  ['Tarn won 3–1 at home to Felsham.', 'Tarn won 1–3 at home to Felsham.'],
  ['Tarn won 3-1 at home to Felsham.', 'Tarn won 4-1 at home to Felsham.'],
]);
