/** What a reader program finds in a pdf of ours: its text in order, and its structure. Reads what pdfkit writes, no more. */
import { inflateSync } from "node:zlib";

export type ReadPdf = {
  /** Every word, in the order of the pages. */
  readonly text: string;
  /** The tags of its structure, in the order in which they were made. */
  readonly tags: readonly string[];
  /** All that is not compressed: catalogue, structure, metadata. */
  readonly source: string;
};

type Font = ReadonlyMap<string, string>;

export function readPdf(pdf: Buffer): ReadPdf {
  const source = pdf.toString("latin1");
  const objects = new Map(
    [...source.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id ?? "", body ?? ""]),
  );
  const fonts = new Map<string, Font>();
  for (const [, name = "", id = ""] of source.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1];
    if (map) fonts.set(name, unicodeOf(streamOf(objects.get(map) ?? "")));
  }
  const contents = [...source.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id = ""]) => streamOf(objects.get(id) ?? ""));
  const text = contents.map((content) => textOf(content, fonts)).join("\n");
  const tags = [...source.matchAll(/\/S \/(Document|H[1-6]|P|L|LI|Lbl|LBody)\b/g)];
  return { text, tags: tags.map(([, tag = ""]) => tag), source };
}

function streamOf(object: string): string {
  const start = object.indexOf("stream\n") + "stream\n".length;
  const bytes = Buffer.from(object.slice(start, object.lastIndexOf("\nendstream")), "latin1");
  return object.includes("/FlateDecode") ? inflateSync(bytes).toString("latin1") : bytes.toString("latin1");
}

/** Which letters the numbers in a text stand for. */
function unicodeOf(map: string): Font {
  const font = new Map<string, string>();
  for (const [, first = "", list = ""] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    // A ligature stands for more than one letter: pdfkit writes them with a space between.
    [...list.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, letters = ""], index) => {
      const code = (Number.parseInt(first, 16) + index).toString(16).padStart(4, "0");
      font.set(code, Buffer.from(letters.replaceAll(" ", ""), "hex").swap16().toString("utf16le"));
    });
  }
  return font;
}

function textOf(content: string, fonts: ReadonlyMap<string, Font>): string {
  let font: Font | undefined;
  const pieces: string[] = [];
  for (const [, name, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = fonts.get(name);
    const codes = [...(shown ?? "").matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? []);
    pieces.push(codes.map((code) => font?.get(code) ?? "").join(""));
  }
  return pieces.join("");
}
