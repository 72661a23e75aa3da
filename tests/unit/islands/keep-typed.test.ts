/** What the browser keeps of a form until it is sent, without a browser. */
import { describe, expect, test } from "vitest";
import { isWorthKeeping, typedIn } from "#components/filing/typed-in.ts";
import {
  discardUnsent,
  findUnsent,
  forgetLeft,
  isKept,
  keepTyped,
  noteLeaving,
} from "#components/filing/typed-store.ts";

const DAY_MS = 86_400_000;
const NOW = 1_795_000_000_000;

/** As localStorage. */
function storage() {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
    key: (index: number) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}

const story = [["gebeurtenis", "Ik mocht niets zeggen."]] as const;

describe("what is kept", () => {
  const input = (name: string, value: string, more: object = {}) => ({ name, value, type: "text", ...more });

  test("is what the form would post: the choices that were made, and which form and step it is", () => {
    expect(
      typedIn([
        input("_formulier", "token"),
        input("_stap", "uw-klacht"),
        input("_leeg", "x"),
        input("gebeurtenis", "Ik mocht niets zeggen."),
        input("gesprek", "ja", { type: "radio", checked: true }),
        input("gesprek", "nee", { type: "radio", checked: false }),
        input("_actie", "verder", { type: "submit" }),
      ]),
    ).toEqual([["_formulier", "token"], ["_stap", "uw-klacht"], ...story, ["gesprek", "ja"]]);
  });

  test("is never a password, a code or a file", () => {
    const secrets = [
      input("wachtwoord", "geheim", { type: "password" }),
      input("nieuw", "geheim", { autocomplete: "new-password" }),
      input("code", "123456", { autocomplete: "one-time-code" }),
      input("foto", "C:\\fakepath\\foto.jpg", { type: "file" }),
    ];
    expect(typedIn(secrets)).toEqual([]);
  });

  test("is nothing while nothing was typed", () => {
    expect(
      isWorthKeeping([
        ["_formulier", "token"],
        ["naam", "  "],
      ]),
    ).toBe(false);
    expect(isWorthKeeping(story)).toBe(true);
  });
});

describe("a form that was not sent", () => {
  test("is offered when a form of its kind is opened again, the newest first; never the open form itself", () => {
    const store = storage();
    keepTyped(store, "klacht", "one", story, NOW);
    keepTyped(store, "klacht", "two", [["naam", "Sanne"]], NOW + 1);
    keepTyped(store, "melding", "three", [["weg", "N355"]], NOW + 2);
    expect(findUnsent(store, "klacht", "new", NOW + 3)).toEqual([["naam", "Sanne"]]);
    expect(findUnsent(store, "klacht", "two", NOW + 3)).toEqual(story);
    expect(findUnsent(store, "bezwaar", "new", NOW + 3)).toBeUndefined();
  });

  test("is thrown away after 30 days, and when the citizen says so", () => {
    const store = storage();
    keepTyped(store, "klacht", "old", story, NOW);
    expect(findUnsent(store, "klacht", "new", NOW + 30 * DAY_MS)).toEqual(story);
    expect(findUnsent(store, "klacht", "new", NOW + 30 * DAY_MS + 1)).toBeUndefined();
    expect(store.length).toBe(0);
    keepTyped(store, "klacht", "one", story, NOW);
    keepTyped(store, "klacht", "open", story, NOW);
    discardUnsent(store, "klacht", "open");
    expect(isKept(store, "klacht", "one")).toBe(false);
    expect(isKept(store, "klacht", "open")).toBe(true);
  });

  test("is not confused by what others wrote in its place", () => {
    const store = storage();
    store.setItem("waargemaakt:klacht:x", "{niets");
    store.setItem("waargemaakt:klacht:y", '"x"');
    expect(findUnsent(store, "klacht", "new", NOW)).toBeUndefined();
  });
});

test("sending forgets the form only once it arrived, and only the one of this tab", () => {
  const store = storage();
  const tab = storage();
  keepTyped(store, "klacht", "sent", story, NOW);
  keepTyped(store, "melding", "other", story, NOW);
  noteLeaving(tab, "klacht", "sent");
  expect(isKept(store, "klacht", "sent")).toBe(true);
  forgetLeft(store, tab);
  expect(isKept(store, "klacht", "sent")).toBe(false);
  expect(isKept(store, "melding", "other")).toBe(true);
  forgetLeft(store, tab);
  expect(store.length).toBe(1);
});
