/** Lets heavy work of this process run one after the other. */

let last: Promise<unknown> = Promise.resolve();

/** Runs it when everything asked for before has ended, well or not. */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const mine = last.then(work, work);
  last = mine.catch(() => {});
  return mine;
}
