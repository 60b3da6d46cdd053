import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { observationKinds } from "@reviewpoint/domain/observations";
import { readProviderSetup } from "@reviewpoint/domain/interchange";
import { expect, test } from "@jest/globals";

const features = join(import.meta.dirname, "../..");

/** Keys that some room asks the provider's settings for, found in the sources. */
function keysAskedFor(): string[] {
  const sources = readdirSync(features, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => readFileSync(join(features, path), "utf8"));
  const asked = sources.flatMap((text) => [
    ...text.matchAll(/\.(?:value|count|flag)(?:<[^(]*>)?\(\s*"([a-zA-Z]+)"/gu),
    ...text.matchAll(/^const key = "([a-zA-Z]+)";$/gmu),
  ]);
  return [...new Set(asked.map(([, key]) => key as string))].sort();
}

test("every setting that a room asks for can be made in a provider's file", () => {
  const keys = keysAskedFor();
  expect(keys).toEqual(expect.arrayContaining(["onTrackRule", "observationForm", "recovery", "boardQuorum"]));
  const forms = Object.keys(observationKinds).map((kind) => `observationForm.${kind}`);
  const settings = Object.fromEntries([...keys, ...forms].map((key) => [key, 1]));
  const read = readProviderSetup({ settings });
  const refused = "violations" in read ? read.violations : [];
  expect(refused.filter(({ column }) => column?.startsWith("settings"))).toEqual([]);
  const unknown = readProviderSetup({ settings: { colour: 1 } });
  expect("violations" in unknown && unknown.violations.map(({ column }) => column)).toContain(
    "settings.colour",
  );
});
