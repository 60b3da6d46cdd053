import { execFile } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { repositoryRoot } from "../workplace/repository-root.mjs";
import { inTemporaryTree } from "../workplace/temporary-tree.mjs";
import { seeds } from "./seeds.mjs";

/** Lints a tree under our own configuration and names the files of which one rule complained. */
const filesThatBreak = (rule, files) =>
  inTemporaryTree(files, async (root) => {
    for (const path of [".oxlintrc.json", "scripts/lint"]) {
      cpSync(join(repositoryRoot, path), join(root, path), { recursive: true });
    }
    const { diagnostics } = JSON.parse(await lint(root));
    const broken = diagnostics.filter(({ code }) => code === rule).map(({ filename }) => filename);
    return [...new Set(broken)].sort();
  });

/** The linter ends with 1 when it complains: its words are on stdout all the same. */
const lint = (root) =>
  new Promise((resolve) => {
    const command = join(repositoryRoot, "node_modules/.bin/oxlint");
    execFile(command, ["-f", "json", "packages", "apps"], { cwd: root }, (_, stdout) => resolve(stdout));
  });

test.each(Object.entries(seeds))("%s: seen to fail where it is broken, and only there", async (_, seed) => {
  const files = { ...seed.breaking, ...seed.lawful };
  expect(await filesThatBreak(seed.rule, files)).toEqual(Object.keys(seed.breaking).sort());
});

test("every rule of our own has a seed", async () => {
  const { default: plugin } = await import("./house.mjs");
  const seeded = Object.values(seeds).map(({ rule }) => rule);
  for (const name of Object.keys(plugin.rules)) expect(seeded).toContain(`house(${name})`);
});
