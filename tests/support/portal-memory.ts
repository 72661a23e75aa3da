/** How much memory a portal of a test holds, after its garbage was collected: asked of its inspector. */
import type { TestPortal } from "./portal.ts";

/** For `startPortal({ env })`: opens the inspector on a free port of this machine. */
export const INSPECTED = { NODE_OPTIONS: "--inspect=127.0.0.1:0" };

export type Memory = { readonly rss: number; readonly held: number };

/** In megabytes: of the whole process, and of what its objects and buffers hold. */
export async function memoryOf(portal: TestPortal): Promise<Memory> {
  const address = /Debugger listening on (ws:\S+)/.exec(portal.output())?.[1];
  if (!address) throw new Error("The portal was not started with its inspector");
  const socket = new WebSocket(address);
  await new Promise((resolve) => socket.addEventListener("open", resolve, { once: true }));
  const ask = (id: number, method: string, params = {}) =>
    new Promise<{ result: { result?: { value: string } } }>((resolve) => {
      socket.addEventListener("message", function heard({ data }) {
        const answer = JSON.parse(String(data));
        if (answer.id !== id) return;
        socket.removeEventListener("message", heard);
        resolve(answer);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await ask(1, "HeapProfiler.collectGarbage");
  const { result } = await ask(2, "Runtime.evaluate", { expression: "JSON.stringify(process.memoryUsage())" });
  socket.close();
  const { rss, heapUsed, external } = JSON.parse(result.result?.value ?? "{}");
  const megabytes = (bytes: number) => bytes / 1_048_576;
  return { rss: megabytes(rss), held: megabytes(heapUsed + external) };
}
