/** Does one task when those before it have ended, however they did. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** Tasks that wait for one another, as changes do of which each must find what the one before has written. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return task => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
}
