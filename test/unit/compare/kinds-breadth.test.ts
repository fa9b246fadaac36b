import { changes, same } from './kinds-table.ts';

changes('number', [
  ['The blaze destroyed two of the six warehouses.', 'The blaze destroyed all six warehouses.'],
  ['The tower will stand 62 metres tall.', 'The tower will stand 62 storeys tall.'],
  ['She won by a nose, in 1:58.4.', 'She won by a nose, in 1:48.4.'],
  ['A dozen firefighters were treated for smoke.', 'Several dozen firefighters were treated for smoke.'],
  ['Each household will pay 30 pounds a year more.', 'Each household will pay 30 pounds a month more.'],
  [
    'Both engines failed shortly after take-off, the report says.',
    'One of the engines failed shortly after take-off, the report says.',
  ],
]);

changes('date', [
  ['The curfew runs from 10pm to 5am.', 'The curfew runs from 8pm to 5am.'],
  ['The body was found early on Saturday.', 'The body was found late on Saturday.'],
  [
    'The merger is due to be completed in the third quarter.',
    'The merger is due to be completed in the first quarter.',
  ],
  ['The school dates from the 19th century.', 'The school dates from the 17th century.'],
  ['The tenancy runs out at the end of July.', 'The tenancy runs out at the beginning of July.'],
  [
    'The pair were married in her final year at university.',
    'The pair were married in her first year at university.',
  ],
  ['The order expires at dawn.', 'The order expires at dusk.'],
]);

changes('name', [
  [
    'Police in northern Portugal are looking for the boat.',
    'Police in southern Portugal are looking for the boat.',
  ],
  ['The grant came from the Health Ministry.', 'The grant came from the Defence Ministry.'],
  ['The French embassy did not reply.', 'The German embassy did not reply.'],
]);

changes('polarity', [
  ['The flood defences held.', 'The flood defences gave way.'],
  [
    'The lender had enough cash to pay its depositors.',
    'The lender had too little cash to pay its depositors.',
  ],
  ['The agency lifted its warning.', 'The agency renewed its warning.'],
  [
    'The council turned down a request for more street lights.',
    'The council granted a request for more street lights.',
  ],
  [
    'The airline kept its promise to refund passengers.',
    'The airline broke its promise to refund passengers.',
  ],
]);

changes('attribution', [
  ['In the opinion of the judge, the officer acted in good faith.', 'The officer acted in good faith.'],
  ['As the opposition sees it, the budget is a fraud.', 'The budget is a fraud.'],
  ["The mayor's office said the tree was diseased.", 'The tree was diseased.'],
  [
    'A witness told the court that the driver had been asleep.',
    'The driver told the court that he had been asleep.',
  ],
  ['A person close to the talks said that a deal was near.', 'The prime minister said that a deal was near.'],
  ["By the union's count, 4,000 people marched.", "By the police's count, 4,000 people marched."],
  ['The data were collected by the charity itself.', 'The data were collected by the government.'],
]);

changes('certainty', [
  ['The painting is attributed to a pupil of Vermeer.', 'The painting is by a pupil of Vermeer.'],
  ['There is some evidence that the treatment works.', 'There is clear evidence that the treatment works.'],
  ['The troops are preparing to cross the river.', 'The troops are crossing the river.'],
  ['The boat is feared lost.', 'The boat is lost.'],
  ['It is unclear whether the pilot saw the mast.', 'The pilot did not see the mast.'],
  ['The company has proposed to cut 90 jobs.', 'The company has cut 90 jobs.'],
  ['The deal is expected to be signed on Friday.', 'The deal was signed on Friday.'],
  ['There is a risk that the wall will collapse.', 'The wall will collapse.'],
  ['If the vote passes, the school will close.', 'The school will close.'],
  ['The bank is in talks to buy a stake in its rival.', 'The bank has bought a stake in its rival.'],
  ['In all likelihood, the bridge will be closed for a year.', 'The bridge will be closed for a year.'],
  ['It was not immediately clear who had fired the shots.', 'Police had fired the shots.'],
]);

changes('loaded', [
  ['The families arrived on Monday by bus.', 'The families poured in on Monday by bus.'],
  ['The plan was drawn up by a former adviser.', 'The plan was hatched by a former adviser.'],
]);

changes('quote', [
  ['"If we win, we will talk," she told supporters.', '"When we win, we will talk," she told supporters.'],
  ['"Some of these houses are a disgrace," she said.', '"These houses are a disgrace," she said.'],
]);

changes('order', [
  [
    'The fire broke out after the alarm had been switched off.',
    'The alarm was switched off after the fire had broken out.',
  ],
  ['They moved from Leeds to Hull.', 'They moved from Hull to Leeds.'],
  ['The tax was cut when growth slowed.', 'Growth slowed when the tax was cut.'],
  ['The editor warned the minister about the letter.', 'The minister warned the editor about the letter.'],
]);

changes('omission', [
  ['Only residents with a permit may park there at night.', 'Residents may park there at night.'],
  ['The drug cut deaths by half in a small trial.', 'The drug cut deaths by half.'],
  ['The road will close at weekends for six weeks.', 'The road will close for six weeks.'],
  ['In rare cases, the vaccine causes a rash.', 'The vaccine causes a rash.'],
  ['The ban covers diesel cars registered before 2015.', 'The ban covers diesel cars.'],
  [
    'The judge said the sentence would have been longer but for his age.',
    'The judge said the sentence would have been longer.',
  ],
  [
    'The minister, who denies the allegations, will appear in court on Friday.',
    'The minister will appear in court on Friday.',
  ],
]);

changes('addition', [
  ['Police are looking for two men.', 'Police are looking for two foreign men.'],
  ['The vote will be held in October.', 'The vote will be held in October under foreign observation.'],
  ['The driver was taken to hospital.', 'The driver, who had been drinking, was taken to hospital.'],
  ['The museum bought the vase at auction.', 'The museum secretly bought the vase at auction.'],
  ['The firm hired 40 people.', 'The firm hired 40 people and laid off 200.'],
  ['Farmers blocked the port.', 'Armed farmers blocked the port.'],
  ['The committee heard from six experts.', 'The committee heard from six experts paid by the industry.'],
  ['The committee approved the budget.', 'The committee approved the budget by a single vote.'],
  [
    'The firm has opened an office in Dubai.',
    'The firm has opened an office in Dubai, where it pays no tax.',
  ],
]);

same([
  ['The officer, who was not named, has been suspended.', 'The unnamed officer has been suspended.'],
  ['Both sides are due to meet again on Thursday.', 'Both sides will meet again on Thursday.'],
  ['Not all of the money has been spent.', 'Some of the money has not been spent.'],
  ['He was unable to attend.', 'He could not attend.'],
  ['The report, published on Monday, runs to 300 pages.', 'The 300-page report was published on Monday.'],
  ['The man was last seen on Monday evening.', 'The man has not been seen since Monday evening.'],
  [
    "The mayor's spokesman, Leo Ash, declined to elaborate.",
    'Leo Ash, a spokesman for the mayor, declined to elaborate.',
  ],
  [
    'The sentence was reduced on appeal to six years from nine.',
    'On appeal the sentence was cut from nine years to six.',
  ],
  ['Visitors are not allowed to take photographs.', 'Visitors may not take photographs.'],
  [
    'The singer cancelled the concert because she was ill.',
    'The singer called off the concert due to illness.',
  ],
  ['The treaty must still be ratified by parliament.', 'Parliament has yet to ratify the treaty.'],
  ['Despite the rain, thousands turned out.', 'Thousands turned out in spite of the rain.'],
  [
    "The minister said the minister's office had been warned.",
    'The minister said her office had been warned.',
  ],
]);
