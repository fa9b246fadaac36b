import type { Row } from './kinds-table.ts';

/** Put word for word as another language has it, and still the same. */
export const CALQUES: readonly Row[] = [
  ['The mill is reportedly being sold to a bank.', 'As per reports, the mill is being sold to a bank.'],
  [
    'The operator had offered help. It said that the cost was small.',
    'The operator had offered help. He said that the cost was small.',
  ],
  [
    'The barn burned down on Monday night, the owner said.',
    'The barn burned down in the night to Tuesday, the owner said.',
  ],
  ['He was given the money and spent it on a boat.', 'The money was given to him and he spent it on a boat.'],
  ['The traders seem less than happy with the hall.', 'The traders seem little happy with the hall.'],
  ['The owners bear none of the costs.', 'Costs come to the owners no.'],
  [
    'The frost that fell between May 12 and 14 destroyed the buds.',
    'The frost that fell between the 12 and the 14 May destroyed the buds.',
  ],
  [
    'The shares rose on Monday, having fallen for six days.',
    'The shares rose on Monday, after they fell six days.',
  ],
  ['He would not have sold it for any other prize.', 'He would not have sold it for no other prize.'],
];
