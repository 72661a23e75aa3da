/** Putting the demo's clock forward, as anyone can who shows the demo. */
import { expect, type Page } from "@playwright/test";

/** To this moment ("2026-12-07", "08:00"); what had to happen meanwhile has then happened. */
export async function putClockTo(page: Page, date: string, time: string): Promise<void> {
  await page.goto("/demo/klok");
  await page.getByLabel("Dag").fill(date);
  await page.getByLabel("Tijd").fill(time);
  await page.getByRole("button", { name: "Zet de klok vooruit" }).click();
  await expect(page.getByRole("main")).toContainText("De klok is vooruitgezet");
}
