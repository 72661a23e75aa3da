/** Waits until someone asks this process to end: Ctrl-C, a service manager, or the death of what started it. */

const LOOK_MS = 500;

/** Resolves at the first of them. More of them change nothing: stopping is under way. */
export function untilAsked(): Promise<void> {
  const startedBy = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
    // launch.mjs may be killed without a chance to pass it on.
    const look = setInterval(() => {
      if (process.ppid === startedBy) return;
      clearInterval(look);
      resolve();
    }, LOOK_MS);
  });
}
