import { describe, expect, test } from "vitest";
import { decideType } from "#services/files/decide-type.ts";
import { docx, heicPhoto, odt, pdf, picture, plainJpeg, zip } from "../../support/photos.ts";

describe("what a file is, is decided by its content", () => {
  test("photos, documents and text", async () => {
    expect(await decideType(await plainJpeg())).toBe("jpg");
    expect(await decideType(await picture().png().toBuffer())).toBe("png");
    expect(await decideType(await picture().webp().toBuffer())).toBe("webp");
    expect(await decideType(heicPhoto())).toBe("heic");
    expect(await decideType(pdf())).toBe("pdf");
    expect(await decideType(docx())).toBe("docx");
    expect(await decideType(odt())).toBe("odt");
    expect(await decideType(Buffer.from("Geachte heer,\r\n\r\nHet café was dicht. €5"))).toBe("txt");
  });

  test.for([
    //  why                                                what
    ["a program", Buffer.from("MZ\x90\0\x03\0\0\0This program cannot be run in DOS mode.")],
    ["a drawing, which can hold a script", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")],
    ["a page that calls itself text", Buffer.from("\n <!DOCTYPE html><script>alert(1)</script>")],
    ["text in which no letter can be read", Buffer.from([0xe9, 0x74, 0xe9, 0x20, 0xff])],
    ["text with zeroes", Buffer.from("a\0b")],
    ["a pdf that breaks off", pdf().subarray(0, 40)],
    ["a zip of anything else", zip([{ name: "foto.jpg", content: "x" }])],
    ["a document with macros", docx({ name: "word/vbaProject.bin", content: "x" })],
    ["a document that writes outside its folder", docx({ name: "../../etc/passwd", content: "x" })],
    ["a document that writes to the root", docx({ name: "/etc/passwd", content: "x" })],
    ["a document that unpacks into far more than it is", docx({ name: "word/media.bin", content: Buffer.alloc(3e7) })],
    ["a document that lies about its size", zip([{ name: "word/document.xml", content: "x" }], { declaredSize: 4e9 })],
    ["a document without its table of contents", docx().subarray(0, 90)],
    ["a drawing of another program", Buffer.from("GIF89a\x01\0\x01\0\0\0\0;")],
  ] as const)("%s is not taken", async ([, bytes]) => {
    expect(await decideType(bytes)).toBeUndefined();
  });
});
