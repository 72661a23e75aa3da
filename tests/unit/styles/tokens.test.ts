import { describe, expect, it } from "vitest";
import { inlineTokens, undefinedTokens, withoutUnusedTokens } from "../../../src/styles/tokens.ts";

const TOKENS = ":root {\n  --ams-a-color: var(--ams-color-text);\n  --ams-b-size: calc(1em * var(--ams-a-color));\n}";

describe("the tokens of the design system", () => {
  it("puts a token's value where it is read, also inside another value", () => {
    expect(inlineTokens(".a{color:var(--ams-a-color)}", TOKENS)).toBe(".a{color:var(--ams-color-text)}");
    expect(inlineTokens(".b{width:var(--ams-b-size)}", TOKENS)).toBe(".b{width:calc(1em * var(--ams-color-text))}");
  });

  it("leaves a token alone that a rule sets itself", () => {
    const css = ".icon{--ams-a-color: red;color:var(--ams-a-color)}";
    expect(inlineTokens(css, TOKENS)).toBe(css);
  });

  it("drops declarations that nothing reads, and what only they read", () => {
    expect(withoutUnusedTokens(":root{--x: 1;--y: var(--x);--z: 2}.a{width:var(--z)}")).not.toMatch(/--x|--y/);
  });

  it("names every token that is read and not defined", () => {
    expect(
      undefinedTokens(":root{--ams-color-text: #000;}.a{color:var(--ams-color-text);margin:var(--ams-nobody)}"),
    ).toEqual(["--ams-nobody"]);
  });
});
