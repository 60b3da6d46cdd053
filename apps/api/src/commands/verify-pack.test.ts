import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "@jest/globals";
import { sha256 } from "@reviewpoint/domain/moderation";
import { packFile } from "../features/frozen/pack/files/pack-file.js";
import type { PackContent } from "../features/frozen/pack/content/pack-content.js";

const sources = new URL("../../../../scripts/jest/register.mjs", import.meta.url).href;
const command = fileURLToPath(new URL("./verify-pack.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "reviewpoint-verify-pack-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as somebody does, in a process of its own and without a database. */
function verify(...given: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", sources, command, ...given], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
  return { status, said: `${stdout}${stderr}` };
}

const table = { name: "facts", title: "Facts", columns: ["Fact"], rows: [["Held"]] };
const pack: Partial<PackContent> = {
  ...{ title: "Final board", frozenAt: "2026-07-01T09:00:00.000Z", samples: [] },
  sections: [{ number: 0, title: "Cover", notes: [], tables: [table] }],
};

/** The archive of a pack, and the hash that was circulated. */
async function archive(): Promise<{ path: string; hash: string }> {
  const content = JSON.stringify(pack);
  const hash = sha256(content);
  const frozen = { id: "1", content, sha256: hash, pack: JSON.parse(content) as PackContent };
  const parts: Uint8Array[] = [];
  for await (const part of (await packFile(frozen, "zip")) ?? []) parts.push(Buffer.from(part));
  const path = join(folder, "pack.zip");
  writeFileSync(path, Buffer.concat(parts));
  return { path, hash };
}

test("an archive is the pack that was frozen, or it is not", async () => {
  const { path, hash } = await archive();
  const same = verify(path, "--sha256", hash);
  expect(same).toMatchObject({ status: 0 });
  expect(same.said).toContain("This is the pack that was frozen");
  expect(verify(path).said).toContain("The hash was taken from the file itself");
  const other = verify(path, "--sha256", sha256("another"));
  expect(other).toMatchObject({ status: 1 });
  expect(other.said).toContain("This is not the pack that was frozen");
});

test("what is no archive is said to be none, in a sentence", () => {
  const text = join(folder, "pack.txt");
  writeFileSync(text, "not a ZIP");
  for (const [given, sentence] of [
    [[], "Name one file: npm run verify-pack -- pack.zip"],
    [[join(folder, "none.zip")], `There is no file ${join(folder, "none.zip")}`],
    [[text], `${text} cannot be opened as a ZIP archive`],
  ] as const) {
    const { status, said } = verify(...given);
    expect([given, status, said.split("\n")[0]]).toEqual([given, 1, expect.stringContaining(sentence)]);
  }
});
