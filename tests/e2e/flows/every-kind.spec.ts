/** Every kind of both organisations, from an empty form to the page of the zaak; with JavaScript every step is audited. */
import { organisationOf } from "#charters/index.ts";
import { enabledKinds, kinds } from "#kinds/index.ts";
import { rightAnswers } from "../../support/right-answers.ts";
import { audit } from "../support/audit.ts";
import { fillStep } from "../support/fill-step.ts";
import { press, referenceOn } from "../support/forms.ts";
import { mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

const MOST_STEPS = 10;

for (const organisation of ["groningen", "bzk"] as const) {
  test.describe(organisation, () => {
    test.use({ organisation });
    const enabled = enabledKinds(organisationOf(organisation));

    for (const { slug } of enabled) {
      test(`${slug}: mistakes are named, nothing is lost, and it is filed`, async ({
        page,
        portal,
        email,
        javaScriptEnabled,
      }) => {
        const right = rightAnswers[slug] ?? {};
        const answers = "email" in right ? { ...right, email } : right;
        const look = async (name: string) => {
          if (javaScriptEnabled) await audit(page, undefined, `${organisation} ${slug}, ${name}`);
        };
        const heading = page.getByRole("heading", { level: 1 });

        await page.goto(`/${slug}/indienen`);
        const first = await page.request.post(`/${slug}/indienen`, {
          headers: { origin: portal },
          form: { _actie: "versturen" },
        });
        expect(first.status()).toBe(422);

        for (let step = 1; (await heading.textContent()) !== "Controleer uw gegevens"; step += 1) {
          expect(step, "a form that ends").toBeLessThan(MOST_STEPS);
          await look(`step ${step}`);
          const filled = await fillStep(page, answers);
          const title = await heading.textContent();
          await press(page, "Verder");
          expect(await heading.textContent(), `step ${step}, ${filled.join(", ")}`).not.toBe(title);
        }
        await look("check page");
        await expect(page.getByRole("heading", { name: "Dit gebeurt als u verstuurt" })).toBeVisible();
        await press(page, "Versturen");
        const reference = await referenceOn(page);
        await look("confirmation");

        await page.goto(`/zaak/${reference}`);
        await expect(heading).toBeVisible();
        await look("page of the zaak");
        if ("email" in answers) {
          const mail = await mailTo(portal, { to: email, subject: new RegExp(reference) });
          expect(mail.text).toContain(reference);
        }
      });
    }

    test("a kind that is not taken in has no page", async ({ page }) => {
      const missing = kinds.filter(({ slug }) => !enabled.some((kind) => kind.slug === slug));
      for (const { slug } of missing) {
        expect((await page.request.get(`/${slug}`)).status(), slug).toBe(404);
        expect((await page.request.get(`/${slug}/indienen`)).status(), slug).toBe(404);
      }
    });
  });
}
