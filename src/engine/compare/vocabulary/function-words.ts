/** Small words that carry grammar rather than content. Folded, in the spelling of `foldSpelling`. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they them
  their theirs who whom whose which what there here and or but nor so yet if then than as of at by for with from to in on
  into onto upon out off about be am is are was were been being do does did done doing have has had having
  will would shall can 's s d ll re ve m t one ones also too just very quite own such same some any each both all more
  most other another when while where how why because though although however thus hence therefore only even still
  already again ever now well much many himself herself itself themselves myself yourself ourselves let`
    .trim()
    .split(/\s+/),
);
