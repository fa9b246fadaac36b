/** Folded words in a row. */
export type Phrase = readonly string[];

/** In folded words: "one" is "1". */
const phrases = (list: string): readonly Phrase[] => list.split('|').map(phrase => phrase.trim().split(' '));

/**
 * Small words and phrases that tie a statement together in ways that exclude one another: a condition is no concession,
 * what is put aside is not added. Either may stand in for the other in a translation that lost its way, or where
 * somebody turned it.
 */
export const CONTRADICTIONS: readonly (readonly [readonly Phrase[], readonly Phrase[]])[] = [
  [
    phrases('provided that|provided|providing|as long as|so long as|on condition|on the condition'),
    phrases('although|though|despite|in spite|because|unless|even if|notwithstanding'),
  ],
  [
    phrases('instead of|rather than|in place of|in lieu of'),
    phrases('as well as|in addition to|along with|besides'),
  ],
  [
    phrases('despite|in spite of|although|notwithstanding|regardless of'),
    phrases('thanks to|because|because of|due to|owing to|as a result of'),
  ],
  [
    phrases('for the first time'),
    phrases('once again|once more|yet again|for the last time|not for the first time'),
  ],
  [phrases('mostly|mainly|chiefly|largely|for the most part'), phrases('almost|nearly|hardly|barely')],
  [phrases('the only|the sole'), phrases('1 of the|1 of those|among the|among those')],
  [
    phrases('times as much|times as many|times as large|times as high|times more|times larger|times higher'),
    phrases('times less|times fewer|times smaller|times lower'),
  ],
  [
    phrases('is said to|are said to|was said to|were said to|is rumored to|are rumored to'),
    phrases('said that he|said that she|said that they|says that he|says that she|say that they'),
  ],
  [phrases('neither of'), phrases('either of|1 of the|1 of them|1 of both')],
  [
    phrases(
      `except|excluding|with the exception of|other than|save for|but for|all but|apart from|aside from|besides|not
      including`,
    ),
    phrases('including|also|as well as|even|together with|along with'),
  ],
  [
    phrases('is due to|are due to|is set to|are set to|is scheduled to|are scheduled to'),
    phrases('should have|ought to have|would have|had to'),
  ],
  [phrases('both'), phrases('either of|1 of the|either 1|only 1 of|1 of his|1 of her|1 of its|1 of their')],
  [
    phrases('tomorrow|next week|next month|next year|next season'),
    phrases('yesterday|last week|last month|last year|last season|ago'),
  ],
  [phrases('beyond|outside|outside of'), phrases('within|inside|inside of')],
  [
    phrases('at once|immediately|straight away|right away'),
    phrases('eventually|in the end|sooner or later|at a later date'),
  ],
  [
    phrases('behind schedule|behind plan|late|delayed|with delay'),
    phrases('ahead of schedule|ahead of time|ahead of plan|earlier than|early'),
  ],
  [phrases('half as much again|half as many again|half again'), phrases('half the|half of')],
  [
    phrases('ruled out|rule out|rules out|ruling out'),
    phrases(
      'decided|decide|approved|approve|announced|announce|adopted|adopt|confirmed|confirm|agreed|agree|promised|promise',
    ),
  ],
  [
    phrases('by no means|in no way|far from|nowhere near|not at all|anything but'),
    phrases('far and away|by far|by all means|in every way|altogether|entirely|certainly|undoubtedly'),
  ],
  [phrases('as recently as|only recently|not until recently'), phrases('long ago|for a long time|for long')],
  [
    phrases('on purpose|deliberately|intentionally|knowingly'),
    phrases('by chance|by accident|accidentally|unknowingly'),
  ],
  [
    phrases('in public|publicly|openly|on camera|on the record'),
    phrases('in private|privately|in secret|secretly|off the record'),
  ],
  [phrases('free to|at liberty to|allowed to'), phrases('forced to|obliged to|compelled to|made to')],
  [
    phrases('free of charge|for free|at no cost|without charge|free'),
    phrases('against payment|for a fee|for a charge|at a cost|paid'),
  ],
  [
    phrases(
      `not be reached|not immediately be reached|not available|unavailable|not respond|not reply|not responded|
      not immediately respond|not return|not returned|not commented`,
    ),
    phrases('refused|refuses|declined|declines'),
  ],
  [phrases('enough|plenty of|ample|sufficient'), phrases('too little|too few|not enough|insufficient')],
  [
    phrases('released from|discharged from|freed from|back from|returned from'),
    phrases('still in|still at|remains in|remained in|remains at|kept in|held in'),
  ],
  [phrases('no longer|not any longer|not anymore|not any more'), phrases('still|as ever|as before')],
  [phrases('not yet|yet to'), phrases('no longer|not any longer|not anymore|not any more|already')],
  // German "soll" and its like tell what is said of someone, and what someone ought to do.
  [
    phrases(
      `is said to|are said to|was said to|is thought to|are thought to|is believed to|are believed to|is reported to|
      are reported to|is rumored to|is alleged to|are alleged to|reportedly|allegedly`,
    ),
    phrases('should|ought to|shall'),
  ],
  [
    phrases('nearly half|almost half|just under half|less than half|under half'),
    phrases('more than half|over half|just over half|well over half'),
  ],
  [
    phrases(
      'nearly a 3rd|almost a 3rd|less than a 3rd|nearly a quarter|almost a quarter|less than a quarter',
    ),
    phrases('more than a 3rd|over a 3rd|more than a quarter|over a quarter'),
  ],
  [
    phrases('made him|made her|made them|forced him|forced her|forced them'),
    phrases('let him|let her|let them|allowed him|allowed her|allowed them'),
  ],
  [
    phrases('had to|has to|have to'),
    phrases('was allowed|were allowed|is allowed|are allowed|was permitted|were permitted'),
  ],
  [
    phrases(
      `against the advice|against the wishes|against the will|against the recommendation|against his advice|against her
      advice|against their advice|against his wishes|against her wishes|against their wishes|in defiance of|without the
      consent|without the approval|without the knowledge|without the permission`,
    ),
    phrases(
      `on the advice|on his advice|on her advice|on their advice|at the request|on the recommendation|at the urging|at the
      wish|with the consent|with the approval|with the blessing|with the knowledge|with the permission|at the invitation`,
    ),
  ],
  [
    phrases(
      `close to|on the verge of|on the brink of|nearing|within reach of|on course for|moving toward|about to|edging toward`,
    ),
    phrases(
      `have reached|has reached|had reached|have struck|has struck|have sealed|has sealed|have signed|has signed|have
      agreed|has agreed|have clinched|has clinched|have concluded|has concluded`,
    ),
  ],
  [
    phrases('back to normal|returned to normal|near normal|close to normal|almost normal'),
    phrases('far from normal|nowhere near normal|below normal|above normal|at a standstill'),
  ],
  [phrases('under control|contained|brought under control'), phrases('out of control|not under control')],
  [
    phrases('apologized to|apologizes to|apologize to|apologizing to'),
    phrases('apologized for|apologizes for|apologize for|apologizing for'),
  ],
  [
    phrases('was the 1st to|were the 1st to|is the 1st to|are the 1st to'),
    phrases('for the 1st time|for first time'),
  ],
  [phrases('if'), phrases('regardless of|no matter|whatever|whether or not|even if|come what may')],
  [
    phrases(
      'hardly different|little different|hardly differed|much the same|about the same|similar to|comparable to',
    ),
    phrases(
      'far above|well above|far below|well below|much higher|much lower|very different|quite different',
    ),
  ],
  [
    phrases('in line with|as expected|about the same|much the same|unchanged|level with|on a par with'),
    phrases(
      `short of|below|above|ahead of|slowed|missed|beat|exceeded|down on|up on|worse than|better than|lower than|
      higher than|faster than|slower than|more than|less than`,
    ),
  ],
];

/** The same, of words so common that they tell something only where one was put for the other in a text otherwise kept. */
export const CONTRADICTIONS_IN_KEPT_TEXT: typeof CONTRADICTIONS = [
  [
    phrases(
      'considering whether to|weighing whether to|mulling whether to|deciding whether to|yet to decide',
    ),
    phrases('is to|are to|will|is going to|are going to'),
  ],
  [phrases('only|solely'), phrases('even|also|not only')],
  [
    phrases('to stay|to remain|stay in|remain in|stay at|remain at|stay on|stay put'),
    phrases('to leave|leave the|leave their|leave his|leave her|to flee|flee the'),
  ],
  [
    phrases('despite|in spite of|notwithstanding'),
    phrases('under|with|amid|after|following|without|for fear of'),
  ],
  [
    phrases('should have|ought to have|supposed to have|should be|ought to be|supposed to be'),
    phrases('had|have|has|is|are|was|were'),
  ],
];
