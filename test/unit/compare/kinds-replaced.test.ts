import { changes, same } from './kinds-table.ts';

// One word or small phrase put for another in a text that is otherwise kept.

changes(
  ['number', 'date'],
  [
    ['The concert begins at 7.15pm in the old mill.', 'The concert begins at 8.15 pm in the old mill.'],
    ['The market opens at 6 am on Fridays.', 'The market opens at 6 pm on Fridays.'],
    ['The night bus leaves at 11 pm.', 'The night bus leaves at 11.30 pm.'],
    ['Flight OV228 was turned back over Tessa.', 'Flight OV282 was turned back over Tessa.'],
    ['Her boat came fourth in the regatta.', 'Her boat came last in the regatta.'],
    ['The bridge is the longest in Orvane.', 'The bridge is the third longest in Orvane.'],
    ['The mill is one of the oldest in the valley.', 'The mill is the oldest in the valley.'],
  ],
);
changes('order', [
  ['Orr lent his brother the money.', "Orr's brother lent him the money."],
  ['Halm sold the vineyard to her business partner.', "Halm's business partner sold the vineyard to her."],
  ['The ferry left Tessa for Halvern at noon.', 'The ferry left Halvern for Tessa at noon.'],
]);
changes('attribution', [
  ['The harbour board says it has paid the divers.', 'The harbour board has paid the divers.'],
]);
changes('certainty', [
  ['Two men were held on suspicion of arson.', 'Two men were held for arson.'],
  ['The owner is considering closing the mill.', 'The owner is closing the mill.'],
]);
changes(
  ['omission', 'addition'],
  [
    ['The inspectors saw little sign of rust.', 'The inspectors saw sign of rust.'],
    ['The pool is open on holidays.', 'The pool is open except on holidays.'],
    ['Almost all of the boats were insured.', 'All of the boats were insured.'],
  ],
);
changes('polarity', [
  ['The road was built against the advice of geologists.', 'The road was built on the advice of geologists.'],
  ['The unions are close to a settlement.', 'The unions have reached a settlement.'],
  ["The minister's cousin owns the quarry.", 'The minister owns the quarry.'],
  ['A colleague of the surgeon signed the form.', 'The surgeon signed the form.'],
  ['The glider landed in a field near Tessa.', 'The glider crashed in a field near Tessa.'],
  ['The magazine stood by its report.', 'The magazine withdrew its report.'],
  ['The men were taught in the cellar.', 'The men were locked in the cellar.'],
  ['The verses were written by a prisoner.', 'The verses were stolen from a prisoner.'],
]);
changes(
  ['name', 'polarity'],
  [
    ['The storm damaged the chapel.', 'The storm destroyed the chapel.'],
    ['Police have questioned the caretaker.', 'Police have charged the caretaker.'],
    ['The pills were tested on mice.', 'The pills were tested on people.'],
    ['A masked man opened the gate.', 'A migrant man opened the gate.'],
  ],
);
same([
  ['The concert begins at 7.15pm in the old mill.', 'The concert begins at 7:15 p.m. in the old mill.'],
  ['The market opens at 6 am on Fridays.', 'The market opens at 6.00am on Fridays.'],
  ['Halm met Orr in Tessa on Monday.', 'Orr met Halm in Tessa on Monday.'],
  ['The inspectors saw little sign of rust.', 'The inspectors saw scant sign of rust.'],
  ['A colleague of the surgeon signed the form.', "One of the surgeon's colleagues signed the form."],
  ['The owner was cleared of all charges.', 'The owner was acquitted on all counts.'],
  ['The mayor is expected to stand again.', 'The mayor is likely to stand again.'],
  ['The two sides are close to a settlement.', 'The two sides are nearing a settlement.'],
  ['The valley has two and a half million people.', 'The valley has 2.5 million people.'],
  ['It reached 39 degrees Celsius in the shade.', 'It reached 39°C in the shade.'],
  ['The rate rose by 0.25 percentage points.', 'The rate rose by a quarter of a percentage point.'],
  ['The board expects that demand will double.', 'The board expects demand to double.'],
  ['They said that they were never asked.', 'They said nobody ever asked them.'],
  ['The airline said it would appeal.', 'The carrier said it would appeal.'],
  ['The coach confirmed that Orr would miss the final.', 'Orr will miss the final, the coach confirmed.'],
  ['The envoy has been recalled by his government.', "The envoy's government has recalled him."],
  ['Halm’s lawyer said the sale was void.', 'The sale was void, Halm’s lawyer said.'],
  ['The keeper missed the first match.', 'The keeper sat out the first match.'],
]);
