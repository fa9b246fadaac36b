import { changes, same } from './kinds-table.ts';

changes('certainty', [
  ['The builder argued the cracks were old.', 'The builder knew the cracks were old.'],
  ['Lawyers claimed the letter was forged.', 'Lawyers showed the letter was forged.'],
  ['Residents felt the noise was getting worse.', 'The noise was getting worse.'],
  ['The noise was getting worse.', 'Residents thought the noise was getting worse.'],
  ['The airline plans to open a hub in Split.', 'The airline will open a hub in Split.'],
  ['The airline hopes to open a hub in Split.', 'The airline is set to open a hub in Split.'],
  ['The virus may spread through water.', 'The virus spreads through water.'],
  ['The study suggests that walking helps memory.', 'The study proves that walking helps memory.'],
  ['A man suspected of the theft was held.', 'A man guilty of the theft was held.'],
  ['The council is considering a ban on wood stoves.', 'The council has decided on a ban on wood stoves.'],
  ['The vase is thought to be Roman.', 'The vase is known to be Roman.'],
  ['The minister promised lower fares by June.', 'The minister guaranteed lower fares by June.'],
  ['The fire was probably started by a cigarette.', 'The fire was started by a cigarette.'],
  ['The team said it would open a shop.', 'The team said it was hoping to open a shop.'],
  ['Tests should resume in nearly all labs.', 'Tests might resume in almost all labs.'],
  ['The review points to a fault.', 'The review has proved a fault.'],
  ['The goal was probably the best of the season.', 'The goal was without any doubt the best of the season.'],
  ['Neighbours say the gate was left open.', 'It is a fact that the gate was left open.'],
  ['The vase is perhaps Roman.', 'The vase is beyond all question Roman.'],
]);

same([
  ['The editor noted the error.', 'The editor pointed out the error.'],
  ['Divers could reach the wreck on Sunday.', 'Divers were able to reach the wreck on Sunday.'],
  ['The fair will be held in the old market.', 'The fair takes place in the old market.'],
  ['Owners needed to register their boats.', 'Owners were required to register their boats.'],
  ['The fire was probably started by a cigarette.', 'The fire was likely started by a cigarette.'],
  ['Maybe the swans will come back.', 'Perhaps the swans will come back.'],
  ['The vase is thought to be Roman.', 'The vase is believed to be Roman.'],
  ['The airline plans to open a hub in Split.', 'The airline intends to open a hub in Split.'],
  ['The school expects 400 pupils in autumn.', 'The school anticipates 400 pupils in autumn.'],
]);

changes(
  ['certainty', 'polarity'],
  [['It is unclear whether the dam will hold.', 'It is clear that the dam will hold.']],
);
