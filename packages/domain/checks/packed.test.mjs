import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { folder, rooms } from "./package-folder.mjs";

const made = mkdtempSync(join(tmpdir(), "packed-"));
const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
let tarball;
let files;

function run(command, parameters) {
  const { stdout, stderr, status } = spawnSync(command, parameters, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${parameters.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", made]));
  tarball = join(made, packed.filename);
  files = packed.files.map(({ path }) => path);
});
afterAll(() => rmSync(made, { recursive: true }));

test("the tarball holds what is built and described, and nothing else", () => {
  const odd = files.filter(
    (path) =>
      !/^(?:(?:README|CHANGELOG|SECURITY)\.md|LICENSE|package\.json|dist\/[\w/-]+\.(?:js|d\.ts))$/u.test(
        path,
      ),
  );
  expect(odd).toEqual([]);
  for (const path of ["README.md", "LICENSE", "CHANGELOG.md", "SECURITY.md"]) expect(files).toContain(path);
  for (const room of rooms) expect(files).toContain(`dist/${room}/index.d.ts`);
});

test("the licence is the repository's", () => {
  const licence = (path) => readFileSync(join(folder, path), "utf8");
  expect(licence("LICENSE")).toBe(licence("../../LICENSE"));
});

test("publint finds nothing", async () => {
  const bytes = readFileSync(tarball);
  const pack = { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) };
  const { messages } = await publint({ pack, strict: true, level: "suggestion" });
  expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
});

test("the types resolve wherever ES modules do", () => {
  const attw = join(folder, "node_modules/@arethetypeswrong/cli/dist/index.js");
  // It exits with 1, and so throws, when it finds a problem that the profile does not leave out.
  const answer = run(process.execPath, [attw, tarball, "--profile", "esm-only", "--format", "ascii"]);
  for (const room of rooms) expect(answer).toContain(`${manifest.name}/${room}`);
});

test.each([
  ["require", (room) => `require("${manifest.name}/${room}")`],
  ["import", (room) => `await import("${manifest.name}/${room}")`],
])("every room answers to %s by its name", (how, expression) => {
  const type = how === "require" ? "commonjs" : "module";
  const script = `console.log(JSON.stringify([${rooms.map((room) => `Object.keys(${expression(room)}).length`)}]))`;
  const counts = JSON.parse(run(process.execPath, ["--no-warnings", `--input-type=${type}`, "-e", script]));
  expect(counts.length).toBe(rooms.length);
  for (const count of counts) expect(count).toBeGreaterThan(0);
});

test("no door leads into a room's inside", () => {
  const script = `import("${manifest.name}/calendar/day-number.js").catch(({ code }) => console.log(code))`;
  expect(run(process.execPath, ["-e", script]).trim()).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
});
