import { changes, same } from './kinds-table.ts';

changes('loaded', [
  ['The mayor disputed the figures.', 'The mayor scoffed at the figures.'],
  ['The coach defended his goalkeeper.', 'The coach rushed to the rescue of his goalkeeper.'],
  ['The plant laid off ninety welders.', 'The plant threw ninety welders on to the street.'],
  ['The banker said he had met the envoy.', 'The banker admitted he had met the envoy.'],
  ['The union said it had 9,000 members.', 'The union boasted it had 9,000 members.'],
  ['The critic called the tower too tall.', 'The critic slammed the tower as too tall.'],
  ['The director suggested the play was finished.', 'The director claimed the play was finished.'],
  ['The government in Varna raised the tax.', 'The regime in Varna raised the tax.'],
  ['He gave posts to three former colleagues.', 'He gave posts to three cronies.'],
  ['A crowd gathered outside the court.', 'A mob gathered outside the court.'],
  ['The senator answered the question.', 'The senator dodged the question.'],
  ['The singer left the stage early.', 'The singer stormed off the stage early.'],
  ['The firm spent 2 million on the party.', 'The firm squandered 2 million on the party.'],
  ['The plan was changed in March.', 'The plan was butchered in March.'],
  ['The chairman asked for more time.', 'The chairman begged for more time.'],
  ['The deputy repeated his view of the port.', 'The deputy harped on his view of the port.'],
]);

same([
  ['The mayor disputed the figures.', 'The mayor challenged the figures.'],
  ['The banker said he had met the envoy.', 'The banker stated he had met the envoy.'],
  ['A crowd gathered outside the court.', 'A crowd assembled outside the court.'],
  ['The plant laid off ninety welders.', 'The plant made ninety welders redundant.'],
  [
    'The director told reporters the play was finished.',
    'The director informed reporters the play was finished.',
  ],
  ['The engineer pointed out a second crack.', 'The engineer noted a second crack.'],
]);
