import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { documents } from "../generated/documents.js";

const folder = fileURLToPath(new URL("../..", import.meta.url));
const schema = buildSchema(readFileSync(`${folder}/../api/schema.graphql`, "utf8"));

test.each(documents.map(({ id, text }) => ({ id, text, name: /query (\w+)/.exec(text)?.[1] })))(
  "$name is valid on the committed schema and carries the SHA-256 of its text",
  ({ id, text }) => {
    expect(validate(schema, parse(text))).toEqual([]);
    expect(id).toBe(createHash("sha256").update(text).digest("hex"));
  },
);

test("the committed types are what the queries and the schema give", () => {
  const check = () =>
    execFileSync(process.execPath, ["scripts/documents.mjs", "--check"], { cwd: folder, stdio: "pipe" });
  expect(check).not.toThrow();
});
