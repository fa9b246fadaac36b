import { changes, same } from './kinds-table.ts';

// Ways of newsrooms to say how long, who spoke, who kept silent and what was expected, turned and only reworded.

changes('number', [
  ['The hearing went on for eleven days.', 'The hearing went on for about a day.'],
  ['Support fell by four percentage points.', 'Support fell by four percent.'],
]);
changes('order', [
  ['They sold the mill before the river rose.', 'They sold the mill once the river had risen.'],
]);
changes('certainty', [
  ['The board had signed the contract.', 'The board would be asked to sign the contract.'],
  ['The senate rejected its budget.', 'The senate will be invited to reject its budget.'],
]);
changes('attribution', [
  ['Sources close to the club said the coach would go.', 'The club said the coach would go.'],
  [
    'Three people familiar with the talks said that Halvern had made an offer.',
    'Halvern has confirmed that it had made an offer.',
  ],
  ['The bank said it had lost the files.', 'Sources said the bank had lost the files.'],
]);
changes('polarity', [
  ['Ms Orr could not be reached for comment.', 'Ms Orr declined to answer questions.'],
  ['Sales rose by 3 percent, in line with forecasts.', 'Sales rose by 3 percent, short of forecasts.'],
  ['Attendance was unchanged from last year.', 'Attendance was down on last year.'],
  ['Few of the farms have a well.', 'Most of the farms have a well.'],
]);
changes('loaded', [
  ['The court fined the owner 300 crowns.', 'The court fined the unrepentant owner 300 crowns.'],
  ['The villagers were of two minds.', 'The villagers were up in arms.'],
]);
same([
  ['She worked there for a year.', 'She worked there for 12 months.'],
  ['The library opens twice a week.', 'The library opens two times a week.'],
  ['Turnout fell by nine percentage points.', 'Turnout fell by nine points.'],
  ['The ferry left once the fog had lifted.', 'The ferry left after the fog had lifted.'],
  ['She said that they had sailed in worse.', 'She said they’d sailed in worse.'],
  ['The committee is to meet on Friday.', 'The committee will meet on Friday.'],
  ['Orvane on Monday cut its forecast for annual sales.', 'Orvane cut its annual sales forecast on Monday.'],
  ['The farms, few of which have a well, must wait.', 'The farms, most of which have no well, must wait.'],
  [
    'Sources told the paper that the deal was off.',
    'People familiar with the matter told the paper that the deal was off.',
  ],
  ['He could not be reached for comment.', 'He was not available for comment.'],
  ['The town has three sources of water, the mayor said.', 'The town has three wells, the mayor said.'],
]);
