/** What someone typed, in the page of a 503: whole, harmless, and posted to this site alone. */
import { expect, test } from "vitest";
import { sendAgain } from "#server/send-again.ts";

const form = (...entries: readonly (readonly [string, string | File])[]) => {
  const typed = new FormData();
  for (const [name, value] of entries) typed.append(name, value);
  return typed;
};

test("what was typed stands in it as text, never as a tag", () => {
  const html = sendAgain({ address: "/klacht/indienen", typed: form(['x"><b>', `<script>alert('1')</script>`]) });
  expect(html).toContain(
    `<input type="hidden" name="x&quot;&gt;&lt;b&gt;" value="&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;">`,
  );
});

test("two slashes before the address lead to no other site", () => {
  const html = sendAgain({ address: "//elders.example/klacht", typed: form(["naam", "Sanne"]) });
  expect(html).toContain('action="/elders.example/klacht"');
});

test("files stay behind, and it says so", () => {
  const files = form(["naam", "Sanne"], ["foto", new File(["x"], "kuil.jpg")]);
  const html = sendAgain({ address: "/melding/indienen", typed: files });
  expect(html).toContain("gaan niet mee");
  expect(html).not.toContain("kuil.jpg");
});
