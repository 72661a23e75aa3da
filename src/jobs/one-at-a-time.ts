/** Lets a job run once at a time in this process; whoever asks meanwhile gets one more run after it. */

/** The same work, coalesced. A caller's promise ends when a run has ended that began after the call. */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = (): Promise<void> => {
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    next ??= running
      .catch(() => {}) // whoever asked for that run hears of it
      .then(() => {
        next = undefined;
        return run();
      });
    return next;
  };
}
