import { expect, test } from "vitest";
import { soundsLike } from "#texts/search/sounds-like.ts";

test.for([
  ["klagt", "klacht"],
  ["vaktuur", "factuur"],
  ["bezwaaar", "bezwaar"],
  ["ingebrekesteling", "ingebrekestelling"],
] as const)("%s may be %s", ([typed, meant]) => expect(soundsLike(meant, typed)).toBe(true));

test.for([
  ["hond", "vond"],
  ["gat", "gaat"],
  ["kerst", "eerst"],
  ["huur", "hier"],
  ["mail.com", "gmail.com"],
] as const)("%s is another word than %s", ([typed, other]) => expect(soundsLike(other, typed)).toBe(false));
