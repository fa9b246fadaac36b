import { changes, same } from './kinds-table.ts';

changes('attribution', [
  [
    '“The bridge is safe,” the city’s engineer, Ada Holm, told a meeting.',
    '“The bridge is safe,” the builder’s lawyer, Per Lind, told a meeting.',
  ],
  [
    'Professor Ada Holm, a geologist in Turku, pointed out that the maker had paid.',
    'Dr Lind pointed out that the maker had paid.',
  ],
  [
    'Analysts at the bank forecast a weak summer for hotels.',
    'The company forecast a weak summer for hotels.',
  ],
  ['Conservationists warned that the reeds would dry out.', 'Ministers warned that the reeds would dry out.'],
  [
    'In the view of teachers, the timetable is too full.',
    'In the view of parents, the timetable is too full.',
  ],
  [
    'The delay was blamed on the weather by the operator.',
    'The delay was blamed on the weather by the unions.',
  ],
  [
    'According to the fire service, nobody was in the barn.',
    'According to neighbours, nobody was in the barn.',
  ],
  ['Ilse Brandt believes the mill should be kept.', 'The regulator believes the mill should be kept.'],
  [
    'The figures were released by the statistics office on Monday.',
    'The figures were released by the opposition on Monday.',
  ],
  ['Doctors fear the clinic will lose its nurses.', 'Officials fear the clinic will lose its nurses.'],
  [
    'A survey by researchers found that rents had doubled.',
    'A survey by landlords found that rents had doubled.',
  ],
]);

changes('name', [
  [
    "The case was passed to the prosecutor's office in Tarnow.",
    'The case was passed to the interior ministry in Tarnow.',
  ],
  [
    'The bridge will be paid for by the regional government.',
    'The bridge will be paid for by the port authority.',
  ],
  ['Firefighters pulled two boys out of the river.', 'Fishermen pulled two boys out of the river.'],
  ['The army took control of the airport at dawn.', 'The rebels took control of the airport at dawn.'],
  ['The Kestrel Foundation gave the land to the town.', 'The Marlow Trust gave the land to the town.'],
  [
    'Farmers closed the road to the border on Friday.',
    'Lorry drivers closed the road to the border on Friday.',
  ],
]);

changes('date', [
  [
    'The theatre shut its doors in April after a flood.',
    'The theatre shut its doors last year after a flood.',
  ],
  ['She was elected two weeks ago.', 'She was elected two months ago.'],
  ['The road will reopen next month.', 'The road will reopen next spring.'],
  ['The shop was robbed on Saturday night.', 'The shop was robbed on Saturday morning.'],
  ['They moved to Graz in the nineties.', 'They moved to Graz in the eighties.'],
  ['The report is due by the end of the year.', 'The report is due by the end of the month.'],
]);

same([
  ['The police said the driver was unhurt.', 'Police said the driver was unhurt.'],
  ['The firm will hire forty fitters this year.', 'The company will hire forty fitters this year.'],
  ['A spokeswoman said the lifts were safe.', 'A spokesperson said the lifts were safe.'],
  ['Doctors said the child was stable.', 'Physicians said the child was stable.'],
  [
    'The physician, Anna Weiss, said the ward was full.',
    'Anna Weiss, the physician, said the ward was full.',
  ],
  [
    '"The ward is full," said Anna Weiss, president of Corvel.',
    '"The ward is full," Corvel President Anna Weiss said.',
  ],
  ['The doors opened on Friday evening.', 'The doors opened on Friday night.'],
  ['Two people were hurt in the crash.', 'Two persons were hurt in the crash.'],
  ['The inquiry was opened last autumn.', 'The inquiry was opened last fall.'],
  ['The attorney asked for a later hearing.', 'The lawyer asked for a later hearing.'],
  ['The trial begins at midday on Tuesday.', 'The trial begins at noon on Tuesday.'],
]);
