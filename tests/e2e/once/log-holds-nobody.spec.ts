/** What the portal writes about its visitors: never who they are, what they wrote, or what opens their zaak. */
import { startPortal } from "../../support/portal.ts";
import { fileKlacht, press } from "../support/forms.ts";
import { mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

test("the log of a whole visit holds no name, no address, no words and no key", async ({ browserAt }) => {
  const marker = "zeldzaamwoord";
  const email = `${marker}@voorbeeld.example`;
  const portal = await startPortal();
  try {
    const page = await browserAt(portal.url);
    const reference = await fileKlacht(page, { email, name: `Sanne ${marker}`, story: `Dit gebeurde: ${marker}.` });
    await page.goto(`/zaak/${reference}/toevoegen`);
    await page.getByLabel("Wat wilt u ons laten weten?").fill(`Ook dit: ${marker}.`);
    await press(page, "Versturen");
    await page.goto(`/zoeken?q=${marker}`);
    await page.goto(`/zaak/${reference}?sleutel=${marker}`);
    expect(page.url()).not.toContain("sleutel");
    await mailTo(portal.url, { to: email });
    const written = `${portal.log()}\n${portal.output()}`;
    expect(written).toContain("/zaak/");
    expect(written.toLowerCase()).not.toContain(marker);
    expect(written).not.toContain("sleutel=");
    expect(written).not.toContain("9711");
  } finally {
    await portal.stop();
  }
});
