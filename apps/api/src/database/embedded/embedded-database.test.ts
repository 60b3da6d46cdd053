import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openDatabase } from "../index.js";
import { embeddedDatabase } from "./embedded-database.js";
import { holderOf, takeLock } from "./lock-file.js";
import { embeddedMajor, recordedMajor } from "./postgresql-major.js";

let dataFolder: string;
const lockFile = () => join(dataFolder, "database.lock");
const open = (purpose: "serve" | "visit") => openDatabase({ dataFolder, purpose, tables: [] });
const tenant = { providerId: "00000000-0000-4000-8000-000000000001" };
const slugs = `select slug from provider order by slug`;
const insert = "insert into provider (id, slug, name, created_at) values (gen_random_uuid(), $1, $1, now())";

beforeAll(() => {
  dataFolder = mkdtempSync(join(tmpdir(), "reviewpoint-embedded-"));
});
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

describe("the embedded database", () => {
  test("is served by one process, visited by others, keeps its rows, and survives its own death", async () => {
    const served = await open("serve");
    await served.administer((unit) => unit.affected(insert, ["weald"]));
    expect(recordedMajor(join(dataFolder, "database"))).toBe(embeddedMajor);
    const [{ major }] = (await served.administer((unit) =>
      unit.rows<{ major: number }>("select current_setting('server_version_num')::integer / 10000 as major"),
    )) as [{ major: number }];
    expect(major).toBe(embeddedMajor);

    await expect(open("serve")).rejects.toThrow(/is open in process \d+ .*: stop that server or wait/);
    const visitor = await open("visit");
    expect(await visitor.administer((unit) => unit.rows(slugs))).toEqual([{ slug: "weald" }]);
    await visitor.close();

    const before = holderOf(lockFile());
    process.kill(before?.pid ?? 0, "SIGKILL");
    const isBack = () => holderOf(lockFile())?.port && holderOf(lockFile())?.pid !== before?.pid;
    for (let tries = 0; !isBack() && tries < 500; tries++) await wait(100);
    expect(holderOf(lockFile())).toMatchObject({ port: before?.port });
    expect(holderOf(lockFile())?.pid).not.toBe(before?.pid);
    expect(await served.administer((unit) => unit.rows(slugs))).toEqual([{ slug: "weald" }]);

    await served.close();
    expect(holderOf(lockFile())).toBeNull();
    const again = await open("serve");
    expect(await again.administer((unit) => unit.rows(slugs))).toEqual([{ slug: "weald" }]);
    await again.close();
  });

  test("ends a statement that runs on, and goes on afterwards", async () => {
    const database = await open("serve");
    const endless = database.read(
      tenant,
      (unit) => unit.rows("select count(*) from generate_series(1, 1e12)"),
      {
        statementTimeout: 200,
      },
    );
    await expect(endless).rejects.toMatchObject({
      message: "canceling statement due to statement timeout",
      code: "57014",
    });
    expect(await database.administer((unit) => unit.rows(slugs))).toEqual([{ slug: "weald" }]);
    await database.close();
  });

  test("of another PostgreSQL major is left untouched, and the way on is named", async () => {
    const file = join(dataFolder, "database", "PG_VERSION");
    const recorded = readFileSync(file, "utf8");
    writeFileSync(file, "17\n");
    await expect(open("serve")).rejects.toThrow(
      /was written by PostgreSQL 17; .*embeds PostgreSQL 18[^]*pg_dump[^]*psql/,
    );
    writeFileSync(file, recorded);
  });
});

describe("the lock file", () => {
  test("is taken over from a process that is gone, and from before the machine's last start", () => {
    const nobody = 2 ** 22 + 1;
    writeFileSync(lockFile(), JSON.stringify({ pid: nobody, port: 5, since: Date.now() }));
    expect(holderOf(lockFile())).toBeNull();
    writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, port: 5, since: 0 }));
    expect(holderOf(lockFile())).toBeNull();
    expect(takeLock(lockFile(), process.pid)).toBe(true);
    expect(takeLock(lockFile(), process.pid)).toBe(false);
    rmSync(lockFile());
  });

  test("makes a visitor wait until the database is ready", async () => {
    writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, port: null, since: Date.now() }));
    const visit = embeddedDatabase(dataFolder, "visit");
    await wait(150);
    writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, port: 54_321, since: Date.now() }));
    expect(await visit).toMatchObject({
      isOurs: false,
      url: "postgresql://postgres@127.0.0.1:54321/postgres",
    });
    rmSync(lockFile());
  });
});
