/** What reaches a page of what a client sent. */
import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readBody } from "#server/read-body.ts";

const sent = (url: string, type: string | undefined, body: string) =>
  readBody(
    Object.assign(Readable.from(body === "" ? [] : [Buffer.from(body)]), {
      url,
      headers: type === undefined ? {} : { "content-type": type },
    }) as unknown as IncomingMessage,
  );

test.each([undefined, "text/plain", "multipart/form-data; boundary=b", "application/x-www-form-urlencoded"])(
  "nothing sent to a page as %s is an empty form, which every page can answer",
  async (type) => {
    const body = await sent("/zaak-volgen", type, "");
    expect("form" in body && [...(body.form?.keys() ?? ["?"])]).toEqual([]);
  },
);

test("nothing sent to the API is nothing", async () => {
  expect(await sent("/api/v1/deadlines", "application/json", "")).toEqual({ bytes: Buffer.alloc(0) });
});

test("anything but a form is not for a page", async () => {
  expect(await sent("/zaak-volgen", "text/plain", "naam=A")).toEqual({ problem: "malformed" });
});

test("beside files no more may be typed than alone", async () => {
  const typed = (characters: number) =>
    `--b\r\ncontent-disposition: form-data; name="vraag"\r\n\r\n${"x".repeat(characters)}\r\n--b--\r\n`;
  expect(await sent("/vraag/indienen", "multipart/form-data; boundary=b", typed(20_000))).toHaveProperty("form");
  expect(await sent("/vraag/indienen", "multipart/form-data; boundary=b", typed(2_000_000))).toEqual({
    problem: "too-large",
  });
});
