import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";

const sheet = readFileSync(fileURLToPath(new URL("../client/styles/tokens.css", import.meta.url)), "utf8");
const [light = "", dark = ""] = sheet.split("@media");

/** Relative luminance, after the Web Content Accessibility Guidelines 2.2. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

describe.each([
  ["light", light],
  ["dark", dark],
])("in the %s appearance", (_, block) => {
  const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(block)?.[1] ?? "missing";
  const ratio = (a: string, b: string) => {
    const [low, high] = [luminance(colour(a)), luminance(colour(b))].sort((x, y) => x - y) as [
      number,
      number,
    ];
    return (high + 0.05) / (low + 0.05);
  };
  const text = ["ink", "quiet", "accent", "warning"].flatMap((ink) =>
    ["page", "surface", "sunken"].map((paper) => [ink, paper]),
  );
  test.each([...text, ["on-accent", "accent"], ["ink", "accent-soft"], ["accent", "accent-soft"]])(
    "%s on %s is 4.5:1",
    (ink, paper) => {
      expect(ratio(ink!, paper!)).toBeGreaterThanOrEqual(4.5);
    },
  );
  test.each(["page", "surface"])("the lines of controls on %s are 3:1", (paper) => {
    expect(ratio("line-strong", paper)).toBeGreaterThanOrEqual(3);
  });
});
