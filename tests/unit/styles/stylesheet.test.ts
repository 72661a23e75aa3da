import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { portalStylesheet } from "../../../src/styles/stylesheet.ts";

/** Text on surface, as they meet on a page: WCAG 1.4.3 asks 4.5 : 1. */
const PAIRS = [
  ["--ams-color-text", "--ams-color-background"],
  ["--ams-color-text", "--pv-color-panel"],
  ["--ams-color-text", "--pv-color-brand-soft"],
  ["--ams-color-text-secondary", "--ams-color-background"],
  ["--ams-color-text-secondary", "--pv-color-panel"],
  ["--ams-color-interactive", "--ams-color-background"],
  ["--ams-color-interactive", "--pv-color-panel"],
  ["--ams-color-text-inverse", "--pv-color-brand"],
  ["--ams-color-text-inverse", "--ams-color-interactive"],
  ["--ams-color-text-inverse", "--ams-color-feedback-error"],
  ["--ams-color-text-inverse", "--ams-color-feedback-warning"],
  ["--ams-color-text-inverse", "--ams-color-feedback-success"],
  ["--ams-color-feedback-success", "--ams-color-background"],
  ["--ams-color-feedback-error", "--ams-color-background"],
  ["--pv-color-focus-contrast", "--pv-color-focus"],
  ["--pv-color-focus-contrast", "--pv-color-accent"],
  ["--pv-tone-info-text", "--pv-tone-info-surface"],
  ["--pv-tone-success-text", "--pv-tone-success-surface"],
  ["--pv-tone-warning-text", "--pv-tone-warning-surface"],
  ["--pv-tone-error-text", "--pv-tone-error-surface"],
  ["--pv-tone-wait-text", "--pv-tone-wait-surface"],
  ["--pv-tone-law-text", "--pv-tone-law-surface"],
] as const;

describe.each(["groningen", "bzk"])("the stylesheet of %s", (organisation) => {
  it("defines every token it reads, and stays within 12 KB compressed", async () => {
    const { css } = await portalStylesheet(organisation);
    expect(gzipSync(css).length).toBeLessThan(12 * 1024);
    expect(css).toContain(".ams-button--primary");
    expect(css).not.toContain(".ams-button--icon-only");
    expect(css, "keyboard users must see where they are").toContain("*:focus-visible");
  });

  it.each(PAIRS)("has readable %s on %s", (text, surface) => {
    expect(contrast(colour(organisation, text), colour(organisation, surface))).toBeGreaterThanOrEqual(4.5);
  });
});

function colour(organisation: string, token: string): string {
  const css = [`themes/${organisation}.css`, "scale.css"]
    .map((name) => readFileSync(new URL(`../../../src/styles/${name}`, import.meta.url), "utf8"))
    .join("\n");
  return css.match(new RegExp(`${token}: (#[0-9a-f]{6});`))?.[1] ?? `no colour for ${token}`;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
