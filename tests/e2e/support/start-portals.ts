/** Before all specs: a portal of each organisation, with an employee signed in at each. Ended after the last spec. */
import { startPortal } from "../../support/portal.ts";
import { ANNELIES, HILDE } from "./employees.ts";
import { signIn } from "./sign-in.ts";

/** All specs together are one network address. */
const FOR_A_CROWD = { FILINGS_PER_HOUR: "100000", MAILS_PER_HOUR: "100000" };

export default async function startPortals(): Promise<(() => Promise<void>) | undefined> {
  if (process.env["E2E_GRONINGEN"]) return undefined; // they run already, with the desk's cookies beside them
  // One after the other: each may have to build first, and there are two cores.
  const groningen = await startPortal({ organisation: "groningen", env: FOR_A_CROWD });
  const bzk = await startPortal({ organisation: "bzk", env: FOR_A_CROWD });
  process.env["E2E_GRONINGEN"] = groningen.url;
  process.env["E2E_BZK"] = bzk.url;
  process.env["E2E_GRONINGEN_DESK"] = await signIn(groningen.url, HILDE);
  process.env["E2E_BZK_DESK"] = await signIn(bzk.url, ANNELIES);
  return async () => {
    await Promise.all([groningen.stop(), bzk.stop()]);
  };
}
