import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packages } from "../workplace/packages.mjs";
import { pnpm } from "./pnpm.mjs";
import { repositoryRoot } from "../workplace/repository-root.mjs";
import { filesBelow } from "../workplace/source-files.mjs";

/** @typedef {ReturnType<typeof import("./progress.mjs").progressOn>} Progress */

/** Lies in node_modules, so that whoever deletes that folder also deletes what we believe about it. */
const stampFile = join(repositoryRoot, "node_modules", ".reviewpoint-ready.json");

/**
 * Installs and builds what has changed since the last time, and nothing when nothing has.
 *
 * @param {Progress} progress
 */
export async function prepare(progress) {
  await install(progress);
  await build(progress);
}

/**
 * Installs from the lockfile, if it or a manifest has changed.
 *
 * @param {Progress} progress
 */
export async function install(progress) {
  const installed = fingerprint(["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests()]);
  if (readStamp().installed === installed) return;
  await progress.step("packages installed", () => pnpm(["install", "--frozen-lockfile"]));
  writeStamp({ installed });
}

/**
 * Builds, if a source has changed or a build is missing. Expects that all is installed.
 *
 * @param {Progress} progress
 */
export async function build(progress) {
  const { installed, built: before } = readStamp();
  const built = fingerprint(sources());
  if (before === built && everythingBuilt()) return;
  await progress.step("packages built", () =>
    pnpm(["exec", "turbo", "run", "build", "--output-logs=errors-only"]),
  );
  writeStamp({ installed, built });
}

const manifests = () => ["package.json", ...packages().map(({ folder }) => `${folder}/package.json`)];

const sources = () => [
  "turbo.json",
  "tsconfig.base.json",
  ...filesBelow(packages().map(({ folder }) => folder)).filter((path) => !path.includes(".test.")),
];

const everythingBuilt = () =>
  packages().every(
    ({ folder, scripts }) => !scripts.build || existsSync(join(repositoryRoot, folder, "dist")),
  );

/** Changes with the name or the content of any of the files, and with the major version of Node. */
function fingerprint(paths) {
  const hash = createHash("sha256").update(process.version.split(".")[0]);
  for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(join(repositoryRoot, path)));
  return hash.digest("hex");
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, "utf8"));
  } catch {
    return {};
  }
}

function writeStamp(stamp) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify(stamp));
}
