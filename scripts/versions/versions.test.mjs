import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import semver from "semver";
import { admits, complaintAbout } from "../workplace/node-version.mjs";
import { manifestOf, packages } from "../workplace/packages.mjs";
import { repositoryRoot } from "../workplace/repository-root.mjs";
import { catalogIn, enginesIn } from "./catalog.mjs";

const read = (name) => readFileSync(join(repositoryRoot, name), "utf8");
const range = manifestOf().engines.node;
const oldest = semver.minVersion(range).version;
const catalog = catalogIn(read("pnpm-workspace.yaml"));
const engines = enginesIn(read("pnpm-lock.yaml"));

describe("versions", () => {
  test.each(catalog)("%s %s runs on our oldest Node", (name, version) => {
    expect(semver.satisfies(oldest, engines.get(`${name}@${version}`) ?? "*")).toBe(true);
  });

  test("the catalog and the engines are really read", () => {
    expect(catalog).toContainEqual(["typescript", "7.0.2"]);
    expect(engines.get("dependency-cruiser@17.4.3")).toBe("^20.12||^22||>=24");
    expect(
      enginesIn(
        "\npackages:\n\n  'a@1.0.0':\n    resolution: {}\n    engines: {node: '>=22'}\n\nsnapshots:\n",
      ).get("a@1.0.0"),
    ).toBe(">=22");
  });

  test("every version in the catalog is exact", () => {
    for (const [name, version] of catalog) expect([name, semver.valid(version)]).toEqual([name, version]);
  });

  test("every package takes its versions from the catalog", () => {
    for (const { name, dependencies = {}, devDependencies = {} } of packages()) {
      for (const version of Object.values({ ...dependencies, ...devDependencies })) {
        expect([name, version]).toEqual([name, expect.stringMatching(/^(catalog:|workspace:\*)$/)]);
      }
    }
  });

  test("each of the catalog has its reason in the decision on dependencies", () => {
    const reasons = read("docs/decisions/0002-dependencies.md");
    expect(catalog.map(([name]) => name).filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  test("the lockfile and the settings name no registry", () => {
    expect(read("pnpm-lock.yaml")).not.toMatch(/https?:\/\/|tarball/);
  });
});

describe("the Node that start admits", () => {
  test.each([
    ["v20.18.9", false],
    ["v20.19.0", true],
    ["v21.7.0", false],
    ["v22.12.0", false],
    ["v22.13.0", true],
    ["v23.9.0", false],
    ["v24.10.0", false],
    ["v24.11.0", true],
    ["v26.1.0", true],
  ])("%s: %s, as semver has it", (version, expected) => {
    expect([admits(version, range), semver.satisfies(version, range)]).toEqual([expected, expected]);
  });

  test("says what is needed and what is there", () => {
    expect(complaintAbout("v18.20.1", range)).toContain(
      "needs Node 20 from 20.19 on, or 22 from 22.13 on, or 24.11 or newer. This is Node v18.20.1.",
    );
    expect(complaintAbout("v20.19.0", range)).toBeNull();
  });
});
