import { expect, test } from "@jest/globals";
import { inTemporaryTree } from "../workplace/temporary-tree.mjs";
import { brokenReferences } from "./broken-references.mjs";

test("every link, path and script that the documents name exists", () => {
  expect(brokenReferences()).toEqual([]);
});

test("what does not exist is named, and what does is left in peace", async () => {
  const complaints = await inTemporaryTree(
    {
      "package.json": JSON.stringify({ scripts: { test: "x" } }),
      "README.md":
        "[guide](docs/guide.md#a) [none](docs/none.md) `apps/none.ts` `docs/guide.md` npm run test, npm run -s none",
      "docs/guide.md":
        "[up](../README.md) [web](https://example.org) `apps/*/src` `packages/a/dist/x.js`\n```\n`apps/b`\n```",
    },
    brokenReferences,
  );
  expect(complaints).toEqual([
    "README.md links to docs/none.md, which does not exist.",
    "README.md names apps/none.ts, which does not exist.",
    "README.md says npm run none, which is no script.",
  ]);
});

test("a package's own documents may name its scripts, others may not", async () => {
  const manifest = (...names) =>
    JSON.stringify({ scripts: Object.fromEntries(names.map((name) => [name, "x"])) });
  const complaints = await inTemporaryTree(
    {
      "package.json": manifest("test"),
      "README.md": "npm run pictures",
      "packages/charts/package.json": manifest("pictures"),
      "packages/charts/README.md": "npm run pictures, npm run test",
    },
    brokenReferences,
  );
  expect(complaints).toEqual(["README.md says npm run pictures, which is no script."]);
});
