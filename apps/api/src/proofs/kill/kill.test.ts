import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { faultsIn } from "./account.js";
import { killWhileWriting } from "./kill.js";
import { Scene } from "./scene.js";

let folder: string;
let scene: Scene;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "reviewpoint-kill-"));
  scene = await Scene.set(folder);
});
afterAll(async () => {
  await scene?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("a process that is killed with its database loses nothing that it acknowledged, and does nothing twice", async () => {
  const { faults, ...killed } = await killWhileWriting(
    scene,
    [{ name: "process", kill: () => scene.killProcess() }],
    1,
  );
  expect(faults).toEqual([]);
  expect(killed).toMatchObject({ rounds: { process: 1 } });
  expect(killed.acknowledged).toBeGreaterThan(10);
  expect(killed.resent).toBeGreaterThan(0);
});

test("a write that is missing is noticed", async () => {
  const database = await scene.open();
  const lost = {
    id: "00000000-0000-4000-8000-00000000dead",
    write: { act: "grantRole" as const, input: { idempotencyKey: "k" } },
  };
  expect(await faultsIn(database, [lost])).not.toEqual([]);
  await database.close();
});
