import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ServedFixture, servedFixture } from "../proofs/served/served-fixture.js";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../../../", import.meta.url));
const clients = join(root, "docs/guides/clients");
const built = mkdtempSync(join(tmpdir(), "reviewpoint-clients-"));

let served: ServedFixture;
let environment: NodeJS.ProcessEnv;
beforeAll(async () => {
  served = await servedFixture();
  await served.server.listen({ host: "127.0.0.1", port: 0 });
  const { port } = served.server.server.address() as AddressInfo;
  const address = { REVIEWPOINT_URL: `http://127.0.0.1:${port}`, REVIEWPOINT_TOKEN: served.token };
  environment = { ...process.env, NODE_OPTIONS: "", ...address };
  const strict = [
    "--ignoreConfig",
    "--strict",
    "--noUncheckedIndexedAccess",
    "--target",
    "es2022",
    "--module",
    "es2022",
  ];
  const sources = ["--lib", "es2022,dom", join(clients, "typescript/trainees.ts")];
  await run(join(root, "node_modules/.bin/tsc"), [...strict, "--outDir", built, ...sources]);
});
afterAll(async () => {
  await served?.close();
  rmSync(built, { recursive: true });
});

const python = () => ["python3", join(clients, "python/trainees.py")] as const;
const typescript = () => [process.execPath, join(built, "trainees.js")] as const;

/** Whoever has only Node can run the tests: then the example in Python is left out, but never in CI. */
const hasPython = process.env["CI"] === "true" || spawnSync("python3", ["--version"]).status === 0;

describe.each([...(hasPython ? [["Python", python] as const] : []), ["TypeScript", typescript] as const])(
  "the example of a frontend in %s",
  (_, client) => {
    test("reads every trainee, page by page", async () => {
      const [program, file] = client();
      const { stdout } = await run(program, [file], { env: environment });
      const lines = stdout.trim().split("\n");
      expect(lines).toHaveLength(60);
      expect(new Set(lines).size).toBe(60);
      expect(lines[0]).toMatch(/^\S+\t[A-Z]+\t\S/);
    });

    test("says what the graph says when it is refused", async () => {
      const [program, file] = client();
      const env = { ...environment, REVIEWPOINT_TOKEN: "nobody's" };
      await expect(run(program, [file], { env })).rejects.toMatchObject({
        stderr: expect.stringMatching(/^[A-Z_]+: .*\.\n$/),
      });
    });
  },
);
