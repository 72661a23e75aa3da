/** The portal is killed while someone sends: what was committed stands, and sending again makes no second one. */
import { request as httpRequest } from "node:http";
import { startPortal } from "../../support/portal.ts";
import { klachtToCheck, press, referenceOn } from "../support/forms.ts";
import { mailsTo, mailTo } from "../support/mailbox.ts";
import { expect, test } from "../support/test.ts";

test("killed between the record and its answer: the same form sent again is the same zaak", async ({
  browserAt,
  email,
}) => {
  const first = await startPortal();
  const page = await browserAt(first.url);
  await klachtToCheck(page, { email });
  const form = await page.locator("form.pv-filing").evaluate((element: HTMLFormElement) => {
    const fields = [...new FormData(element)].map(([name, value]) => [name, String(value)]);
    return new URLSearchParams(fields).toString();
  });
  await sendAndHangUp(first.url, `${form}&_actie=versturen`);
  await mailTo(first.url, { to: email }); // so it is recorded, and the citizen saw no answer
  await first.kill();

  const port = Number(new URL(first.url).port);
  const again = await startPortal({ dataDir: first.dataDir, port });
  try {
    await press(page, "Versturen");
    const reference = await referenceOn(page);
    expect(await mailsTo(again.url, { to: email, subject: new RegExp(reference) })).toHaveLength(1);
    expect(await mailsTo(again.url, { to: email })).toHaveLength(1);
  } finally {
    await again.stop();
  }
});

/** Posts the form and ends the connection before any answer can be read. */
function sendAndHangUp(url: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { origin: url, "content-type": "application/x-www-form-urlencoded" };
    const sent = httpRequest(`${url}/klacht/indienen`, { method: "POST", headers, agent: false });
    sent.on("error", reject);
    sent.end(body, () => {
      sent.removeListener("error", reject);
      sent.on("error", () => undefined); // we hung up ourselves
      sent.destroy();
      resolve();
    });
  });
}
