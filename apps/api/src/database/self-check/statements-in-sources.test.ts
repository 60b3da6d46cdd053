import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";

/** What the sources may not say to the database, because a distributed PostgreSQL refuses it or answers it wrongly. */
const forbidden: readonly [string, RegExp][] = [
  ["set_config: settings reach the shards only as SET LOCAL", /\bset_config\s*\(/i],
  [
    "insert … select: refused on shards under row security",
    /insert\s+into\s+[\w."]+\s*(\([^)]*\)\s*)?select\b/i,
  ],
  [
    "a session's SET: it would leak to whoever gets the connection next",
    /["'`;]\s*set\s+(?!local\b)(session\s+)?(role|app\.|"app)/i,
  ],
  ["a named prepared statement", /["'`;]\s*prepare\s+\w+\s+(as|\()/i],
  ["listen and notify: not delivered by the embedded database", /["'`;]\s*(listen|notify)\s+\w+\s*["'`;]/i],
];

const sources = fileURLToPath(new URL("../../", import.meta.url));
const files = readdirSync(sources, { recursive: true, encoding: "utf8" })
  .filter((file) => /(?<!\.test)\.ts$/.test(file) && !/\b(bench|proofs|testing)\//.test(file))
  .map((file) => [file, readFileSync(join(sources, file), "utf8")] as const);

const offenders = (pattern: RegExp, among: readonly (readonly [string, string])[]) =>
  among.filter(([, text]) => pattern.test(text)).map(([file]) => file);

describe("the sources never ask for", () => {
  test.each(forbidden)("%s", (_, pattern) => {
    expect(files.length).toBeGreaterThan(30);
    expect(offenders(pattern, files)).toEqual([]);
  });

  test.each([
    ["set_config: ", "select set_config('app.provider', $1, true)"],
    ["insert … select: ", "insert into hub (provider_id, id) select $1, unnest($2)"],
    ["insert … select: ", "INSERT INTO hub SELECT * FROM other"],
    ["a session's SET: ", "`set role reviewpoint_app`"],
    ["a session's SET: ", `'begin; set "app.provider" = 1'`],
    ["a named prepared", "'prepare plan as select 1'"],
    ["listen and notify", "'listen jobs'"],
  ])("%s (seen in %s)", (start, text) => {
    const pattern = forbidden.find(([name]) => name.startsWith(start))?.[1] ?? /^$/;
    expect(offenders(pattern, [["seeded.ts", text]])).toEqual(["seeded.ts"]);
  });
});
