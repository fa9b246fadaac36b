/** The command that runs everything. */
export const WHOLE = 'npm run test:whole';

const LEFT = `left to ${WHOLE}`;

/** For a test's `skip`: false where this run is to be whole, else the reason. */
export const unlessWhole: string | false = process.env.UNSPIN_WHOLE === '1' ? false : LEFT;

/** Whether a test was skipped for that reason. */
export const isLeft = (skip: unknown): boolean => skip === LEFT;
