/** What holds for every mail: two forms with the same words, safe HTML, no secrets, no person in the subject. */
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { organisationOf } from "#charters/index.ts";
import { day } from "#domain/day.ts";
import { instant } from "#domain/instant.ts";
import { forPaper } from "#mail/for-paper.ts";
import { htmlOf } from "#mail/html-of.ts";
import type { Mail } from "#mail/layout.ts";
import { loginCodeMail } from "#mail/login-code.ts";
import { myZakenMail } from "#mail/my-zaken.ts";
import { fillSecrets } from "#mail/secret-marks.ts";
import { citizenMails } from "#services/messages/citizen-mails.ts";
import { staffMail } from "#services/messages/staff-mails.ts";
import { samir, type Told, told } from "../../support/zaak-file.ts";

const MARKER = "Zwaluwstaart";
const HOSTILE = `<script>alert("${MARKER}")</script> & 'co' [[sleutel:GR-2345-67]]\n</p><img src=x onerror=y>`;
const at = instant("2026-11-24T10:00:00+01:00");
const organisation = organisationOf("groningen");
const promise = { norm: "gr-ontvangstbevestiging", run: 1 };

const base: Told = {
  name: MARKER,
  receivedAt: "2026-11-05T09:00:00+01:00",
  now: "2026-11-24T10:00:00+01:00",
  handler: samir,
  answers: [{ step: "verhaal", label: "Wat is er gebeurd?", value: HOSTILE }],
};

const written = (
  purpose: keyof typeof citizenMails,
  event: NonNullable<Told["events"]>[number],
  more: Told = {},
): Mail | undefined => citizenMails[purpose](told({ ...base, ...more, purpose, events: [event] }));

const brokenGiven = { ...base, messageFacts: { promises: [promise] } };
const until = day("2026-12-07");
const mails: Readonly<Record<string, Mail | undefined>> = {
  received: citizenMails.received(told(base)),
  confirmed: written("confirmed", { type: "confirmed", at, hasHandlerName: true, hasHandlerContact: true, due: until }),
  delayed: written("delayed", { type: "verdaging", at, weeks: 4, hasReason: true, words: HOSTILE }),
  "supplement-asked": written("supplement-asked", { type: "supplement-asked", at, until, words: HOSTILE }),
  "action-started": written("action-started", { type: "action-started", at, words: HOSTILE }, { kind: "melding" }),
  planned: written("planned", { type: "planned", at, until, words: HOSTILE }, { kind: "melding" }),
  done: written("done", { type: "closed", at, outcome: "solved", words: HOSTILE }, { kind: "melding" }),
  sent: written(
    "sent",
    { type: "sent", at },
    { kind: "publicaties", zaakFacts: { order: [{ slug: "glad-zo-strooien-wij", copies: 1 }] } },
  ),
  answered: written("answered", { type: "answered", at, outcome: "upheld", words: HOSTILE }),
  closed: written("closed", { type: "closed", at, words: HOSTILE }),
  forwarded: written("forwarded", { type: "forwarded", at, to: "prorail", words: HOSTILE }, { kind: "melding" }),
  withdrawn: written("withdrawn", { type: "withdrawn", at }),
  "notice-received": written("notice-received", { type: "ingebrekestelling", at }, { kind: "bezwaar" }),
  "dwangsom-set": written(
    "dwangsom-set",
    { type: "dwangsom-set", at, amountEuro: 69, words: HOSTILE },
    { kind: "bezwaar" },
  ),
  broken: citizenMails.broken(told(brokenGiven)),
  message: written("message", { type: "message-sent", at, words: HOSTILE }),
  "flag-explained": written("flag-explained", { type: "flag-explained", at, ...promise, words: HOSTILE }),
  "information-added": staffMail(told({ ...base, purpose: "information-added" }), samir),
  "team-alert": staffMail(told({ ...brokenGiven, purpose: "team-alert" }), samir),
  "team-alert about a flag": staffMail(
    told({ ...base, purpose: "team-alert", messageFacts: { about: "flag" } }),
    samir,
  ),
  "my-zaken": myZakenMail({
    organisation,
    baseUrl: "https://portaal.example",
    name: MARKER,
    zaken: [{ reference: "GR-7K4P-29", noun: "klacht", receivedOn: until }],
  }),
  "login-code": loginCodeMail({ organisation, name: samir.name, minutesValid: 10 }),
};

const cases = Object.entries(mails);
const given = (mail: Mail | undefined): Mail => {
  if (!mail) throw new Error("no mail");
  return mail;
};

const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};
const wordsOfHtml = (html: string) =>
  html
    .replace(/^[\s\S]*<main>/, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? "");
const wordsOfText = (text: string) => text.replaceAll(/:? https?:\/\/\S+/g, "").replaceAll(/^(•|———|>)/gm, "");
const bare = (words: string) => words.match(/[\p{L}\p{N}]+/gu)?.join(" ");

test.for(cases)("%s: text and HTML say the same words", ([, mail]) => {
  const { text, html } = given(mail);
  expect(bare(wordsOfHtml(html))).toBe(bare(wordsOfText(text)));
});

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: { "no-inline-style": "error", "no-trailing-whitespace": "off" },
});

test.for(cases)("%s: valid HTML that fetches nothing and runs nothing", async ([, mail]) => {
  const { html } = given(mail);
  const report = await validator.validateString(html);
  expect(
    report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
  ).toEqual([]);
  expect(html).toContain('<html lang="nl">');
  expect(html).not.toMatch(/<(script|img|link|iframe|form|object)\b|<[^>]+\s(on\w+|src|style)=|url\(/i);
});

test.for(cases)("%s: the subject names the reference at most, the address bar no name", ([, mail]) => {
  const { subject, html } = given(mail);
  expect(subject).not.toContain(MARKER);
  expect(subject).not.toMatch(/[\r\n\d]{6}/);
  for (const [, address] of html.matchAll(/href="([^"]*)"/g)) expect(address).not.toContain(MARKER);
});

test("what someone typed never calls up a key of another zaak, and a key is nowhere before it is filled in", () => {
  const { text, html } = given(mails["received"]);
  const secrets = new Map([["sleutel:GR-7K4P-29", "KEY"]]);
  expect(text).not.toContain("KEY");
  expect(fillSecrets(text, secrets)).toContain("https://portaal.example/zaak/GR-7K4P-29?sleutel=KEY\n");
  expect(fillSecrets(html, secrets)).toContain('href="https://portaal.example/zaak/GR-7K4P-29?sleutel=KEY"');
  expect(fillSecrets(text, secrets)).toContain("[[sleutel:GR-2345-67]]");
});

test("a mail to an employee holds no word and no name of the citizen, and no key", () => {
  for (const name of ["information-added", "team-alert", "team-alert about a flag"]) {
    const { text } = given(mails[name]);
    expect(text).not.toContain(MARKER);
    expect(text).not.toContain("sleutel");
    expect(text).toContain("https://portaal.example/medewerker/zaken/GR-7K4P-29");
  }
});

test("the code to sign in with is in the mail when it leaves, and never in its subject", () => {
  const { subject, text } = given(mails["login-code"]);
  expect(subject).toBe("Uw code om in te loggen");
  expect(fillSecrets(text, new Map([["code", "042917"]]))).toContain("Uw code is 042917.");
  expect(text).toContain("De code werkt 10 minuten en maar één keer.");
});

test("on paper every link is written out", () => {
  const paper = htmlOf(forPaper(given(mails["received"]).blocks));
  expect(paper).not.toContain("<a ");
  expect(paper).toContain("Bekijk hoe het ermee staat: https://portaal.example/zaak/GR-7K4P-29?sleutel=");
});
