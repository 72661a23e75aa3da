/**
 * Opens a heic photo. The decoder (libheif in WebAssembly) takes seconds and keeps the memory it ever needed, so it
 * runs in a thread of its own that ends with the photo: other visitors do not wait, and nothing stays behind.
 */
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

export type RawPhoto = { readonly width: number; readonly height: number; readonly data: Uint8Array };

const PATIENCE_MS = 30_000;

// As text, because the built server consists of a few bundled files, and a thread wants one of its own.
const DECODER = `
const { parentPort, workerData } = require("node:worker_threads");
const decode = require(workerData.decoder);
(async () => {
  const [photo] = await decode.all({ buffer: workerData.bytes });
  if (photo.width * photo.height > workerData.maxPixels) return parentPort.postMessage("too-many-pixels");
  const { width, height, data } = await photo.decode();
  parentPort.postMessage({ width, height, data }, [data.buffer]);
})().catch(() => parentPort.postMessage("damaged"));
`;

/** Its pixels as RGBA, turned upright; or why it cannot be opened. */
export function decodeHeic(bytes: Buffer, maxPixels: number): Promise<RawPhoto | "damaged" | "too-many-pixels"> {
  const decoder = createRequire(import.meta.url).resolve("heic-decode");
  const worker = new Worker(DECODER, { eval: true, workerData: { decoder, bytes: new Uint8Array(bytes), maxPixels } });
  return new Promise((resolve) => {
    const finish = (outcome: RawPhoto | "damaged" | "too-many-pixels") => {
      clearTimeout(patience);
      void worker.terminate();
      resolve(outcome);
    };
    const patience = setTimeout(() => finish("damaged"), PATIENCE_MS);
    worker.once("message", finish);
    worker.once("error", () => finish("damaged"));
    worker.once("exit", () => finish("damaged"));
  });
}
