import { changes, same } from './kinds-table.ts';

changes('certainty', [
  ['The ferry crews are due to vote on the offer in May.', 'The ferry crews have voted on the offer in May.'],
  ['The guild is seeking a raise of nine percent.', 'The guild won a raise of nine percent.'],
  [
    'The two mills merged after agreeing to keep the name.',
    'The two mills merged after offering to keep the name.',
  ],
  ['The regulator would study the letter.', 'The regulator had studied the letter.'],
  ['It is not clear whether the gate was locked.', 'The gate was locked.'],
  ['Two bidders are understood to have offered more.', 'Two bidders offered more.'],
  [
    'The firm said it had kept the lock in order.',
    'The firm said it believed it had kept the lock in order.',
  ],
  ['The skippers felt they should have been told.', 'The skippers should have been told.'],
]);

same([
  ['The regulator said it would study the letter.', 'The regulator said it will study the letter.'],
  ['The diver argued that the rope was old.', 'The diver contended that the rope was old.'],
  ['The tide simply came too early.', 'The tide merely came too early.'],
  ['The cabin is barely liveable in winter.', 'The cabin is barely livable in winter.'],
]);

changes('name', [
  ['The pilot, Sven Orvald, took the helm.', 'The pilot, Sven Horvald, took the helm.'],
  ['The pilot, Sven Tarrick, took the helm.', 'The pilot, Sven Tarrie, took the helm.'],
]);
same([['Evgeny Sorlov took the helm.', 'Yevgeny Sorlov took the helm.']]);

changes('number', [['The grant was cut by two-thirds in March.', 'The grant was cut by half in March.']]);
changes('date', [['The talks go on on Wednesday in Bern.', 'The talks go on on Wednesday week in Bern.']]);
changes('quote', [
  [
    '"They come in a crowd and leave one by one," she said.',
    '"They come one by one and leave in a crowd," she said.',
  ],
]);
changes('attribution', [
  [
    'The line is ready, according to company spokeswoman Dora Pell.',
    'The line is ready, according to union officials.',
  ],
  [
    'Three aldermen told the court that they had not read it.',
    'Campaigners told the court that three aldermen had not read it.',
  ],
]);
changes('omission', [
  [
    'The judge visited the mill, although both sides agree that the roof is sound.',
    'The judge visited the mill.',
  ],
]);
