import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { packages } from "./packages.mjs";
import { isTaken } from "./port.mjs";
import { repositoryRoot } from "./repository-root.mjs";
import { filesBelow } from "./source-files.mjs";
import { surroundings } from "./surroundings.mjs";
import { inTemporaryTree } from "./temporary-tree.mjs";

test("a port is taken while someone listens on it", async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  expect(await isTaken(port)).toBe(true);
  await new Promise((resolve) => server.close(resolve));
  expect(await isTaken(port)).toBe(false);
});

test("the data folder is in the repository unless told, whatever folder one is in", () => {
  expect(surroundings({})).toEqual({ PORT: "4000", DATA_DIR: join(repositoryRoot, ".data") });
  expect(surroundings({ DATA_DIR: "kept" }).DATA_DIR).toBe(join(repositoryRoot, "kept"));
  expect(surroundings({ DATA_DIR: "/var/kept", PORT: "0" })).toEqual({ PORT: "0", DATA_DIR: "/var/kept" });
});

test.each(["http", "-1", "65536", "4000 "])("PORT %j is refused by its value", (port) => {
  expect(() => surroundings({ PORT: port })).toThrow(`PORT is ${JSON.stringify(port)}`);
});

test("what is built or installed is not ours", async () => {
  const files = { "a/x.ts": "", "a/dist/x.js": "", "a/node_modules/b/x.js": "", "a/b/y.ts": "" };
  expect(await inTemporaryTree(files, (root) => filesBelow(["a", "none"], root))).toEqual([
    "a/b/y.ts",
    "a/x.ts",
  ]);
});

test("the packages are those that the workspace lists", () => {
  const folders = packages().map(({ folder }) => folder);
  expect(folders).toEqual(expect.arrayContaining(["packages/domain", "apps/api", "scripts/demo"]));
});
