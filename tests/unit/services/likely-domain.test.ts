import { expect, test } from "vitest";
import { likelyDomain } from "#services/filing/likely-domain.ts";

test.for([
  ["naam@gmial.com", "gmail.com"],
  ["naam@gmail.con", "gmail.com"],
  ["naam@Hotmial.nl", "hotmail.nl"],
  ["naam@gmail.nl", "gmail.com"],
  ["naam@zigo.nl", "ziggo.nl"],
] as const)("%s may be meant for %s", ([email, domain]) => expect(likelyDomain(email)).toBe(domain));

test.for([
  "naam@gmail.com",
  "naam@hotmail.nl",
  "naam@voorbeeld.example",
  "naam@provinciegroningen.nl",
  "naam@kpn.nl",
  "naam@mail.com",
  "naam@hotmail.be",
  "",
])("%s is left alone", (email) => expect(likelyDomain(email)).toBeUndefined());
