/** The two stores of files keep one contract. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import S3rver from "s3rver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FileStore, folderStore, s3Store } from "#services/files/file-store.ts";

const folder = mkdtempSync(join(tmpdir(), "waargemaakt-stores-"));
const server = new S3rver({
  port: 0,
  address: "127.0.0.1",
  silent: true,
  directory: join(folder, "s3"),
  configureBuckets: [{ name: "portaal", configs: [] }],
});
let port = 0;
beforeAll(async () => {
  port = (await server.run()).port;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const stores: { readonly name: string; readonly open: () => FileStore }[] = [
  { name: "a folder", open: () => folderStore(join(folder, "bestanden")) },
  {
    name: "an S3-compatible store",
    open: () =>
      s3Store({
        endpoint: `http://127.0.0.1:${port}`,
        bucket: "portaal",
        region: "eu-central-1",
        accessKeyId: "S3RVER",
        secretAccessKey: "S3RVER",
      }),
  },
];

describe.for(stores)("$name", ({ open }) => {
  test("gives back what was put into it, byte for byte, until it is removed", async () => {
    const store = open();
    const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, at) => at % 256));
    await store.put("d9b2a7c4", bytes);
    await store.put("leeg-ernaast", Buffer.from("ander"));
    expect((await store.get("d9b2a7c4")).equals(bytes)).toBe(true);
    await store.remove("d9b2a7c4");
    await expect(store.get("d9b2a7c4")).rejects.toThrow();
    expect((await store.get("leeg-ernaast")).toString()).toBe("ander");
  });

  test("removing what is not there is done already", async () => {
    await expect(open().remove("nergens")).resolves.toBeUndefined();
  });
});
