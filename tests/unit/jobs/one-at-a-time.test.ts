import { expect, test } from "vitest";
import { oneAtATime } from "#jobs/one-at-a-time.ts";

function gated() {
  const gates: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => gates.push(resolve));
    running -= 1;
  };
  return { work, gates, most: () => most };
}

test("whoever asks while a run goes on waits for one that began after the question", async () => {
  const { work, gates, most } = gated();
  const ask = oneAtATime(work);
  const first = ask();
  const second = ask();
  const third = ask();
  expect(gates).toHaveLength(1);
  gates[0]?.();
  await first;
  await expect.poll(() => gates.length).toBe(2);
  gates[1]?.();
  await Promise.all([second, third]);
  expect([gates.length, most()]).toEqual([2, 1]);
});

test("a run that fails fails for who asked for it, and not for the next", async () => {
  let runs = 0;
  const ask = oneAtATime(async () => {
    runs += 1;
    if (runs === 1) throw new Error("once");
  });
  const first = ask();
  const second = ask();
  await expect(first).rejects.toThrow("once");
  await expect(second).resolves.toBeUndefined();
});
