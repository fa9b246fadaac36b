import { changes, same } from './kinds-table.ts';

same([
  ['A tenth of the workers will go.', '10 percent of the workers will go.'],
  ['A tenth of the workers will go.', 'One in ten workers will go.'],
  ['Half of the seats were sold.', '50 percent of the seats were sold.'],
  ['A quarter of the seats were sold.', '1 / 4 of the seats were sold.'],
  ['The trial lasted 30 months in all.', 'The trial lasted two and a half years in all.'],
  ['The canal cost half a million crowns.', 'The canal cost 500,000 crowns.'],
  ['The guild has 12 apprentices on its books.', 'The guild has a dozen apprentices on its books.'],
  ['She ran the choir for a decade.', 'She ran the choir for ten years.'],
  ['The strike went on for a fortnight.', 'The strike went on for two weeks.'],
  ['The pier was shut for a year and a half.', 'The pier was shut for 18 months.'],
  ['None of the keepers has been punished.', 'No punishment has been given to any of the keepers.'],
  ['The council said both crews deserved thanks.', 'The council said thanks were due to both crews.'],
  ['Old boilers carry a greater danger of leaks.', 'Old boilers carry a higher danger of leaks.'],
  ['The orchestra was short of rehearsal rooms.', 'The orchestra did not have enough rehearsal rooms.'],
  ['The show lasted half an hour.', 'The show lasted 30 minutes.'],
  ['Piet Hansen won the race.', 'Piet Hanssen won the race.'],
  ['The lock was repaired on Monday.', 'PORT ELVER, Norland (ABX) — The lock was repaired on Monday.'],
  ['PORT ELVER, Norland (ABX) — The lock was repaired on Monday.', 'The lock was repaired on Monday.'],
  ['The ferry was running out of fuel.', 'The ferry did not have much fuel left.'],
]);

changes('number', [
  ['The trial lasted 30 months in all.', 'The trial lasted three and a half years in all.'],
  ['The canal cost half a million crowns.', 'The canal cost 700,000 crowns.'],
  ['A quarter of the seats were sold.', '3 / 4 of the seats were sold.'],
]);
changes('number', [['Only six of the mills were sold.', 'Nearly all of the mills were sold.']]);
changes('polarity', [
  ['There was nothing to suggest the lock was forced.', 'There was evidence that the lock was forced.'],
]);
changes('name', [
  ['Marit Torvald opened the gate.', 'Marit Torlund opened the gate.'],
  ['Piet Hansel won the race.', 'Piet Hansen won the race.'],
]);
changes('attribution', [
  [
    'The bridge is sound, according to Chief Engineer Marit Torvald.',
    'The bridge is sound, according to local shopkeepers.',
  ],
]);
