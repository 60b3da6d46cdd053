import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openDatabase } from "../index.js";
import { embeddedForTest } from "../testing/embedded-for-test.js";
import { embeddedDatabase } from "./embedded-database.js";
import { holderOf, takeLock } from "./lock-file.js";
import { privatePlace, urlOf } from "./place.js";
import { embeddedMajor, recordedMajor } from "./postgresql-major.js";

let dataFolder: string;
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
const lockFile = () => join(dataFolder, "database.lock");
const open = (purpose: "serve" | "visit") => openDatabase({ dataFolder, purpose, tables: [] });
const tenant = { providerId: "00000000-0000-4000-8000-000000000001" };
const slugs = `select slug from provider order by slug`;
const insert = "insert into provider (id, slug, name, created_at) values (gen_random_uuid(), $1, $1, now())";

beforeAll(() => {
  dataFolder = join(mkdtempSync(join(tmpdir(), "reviewpoint-embedded-")), "data");
});
afterAll(() => rmSync(dirname(dataFolder), { recursive: true, force: true }));

describe("the embedded database", () => {
  test("is served by one process, visited by others, keeps its rows, and survives its own death", async () => {
    const served = await open("serve");
    const folders = [".", "database", "socket"].map((each) => mode(join(dataFolder, each)));
    expect([...folders, mode(lockFile())]).toEqual(["700", "700", "700", "600"]);
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
    const isBack = () => holderOf(lockFile())?.isReady && holderOf(lockFile())?.pid !== before?.pid;
    for (let tries = 0; !isBack() && tries < 500; tries++) await wait(100);
    expect(holderOf(lockFile())).toMatchObject({ place: before?.place });
    expect(holderOf(lockFile())?.pid).not.toBe(before?.pid);
    expect(await served.administer((unit) => unit.rows(slugs))).toEqual([{ slug: "weald" }]);

    await served.close();
    expect(holderOf(lockFile())).toBeNull();
    expect(readdirSync(dataFolder)).toEqual(["database"]);
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

describe("the place where it listens", () => {
  test("is a socket that its owner alone can reach, for a database in memory too", async () => {
    const address = await embeddedForTest();
    const socketFolder = new URL(address.url).searchParams.get("host") ?? "";
    expect(statSync(join(socketFolder, ".s.PGSQL.5432")).isSocket()).toBe(true);
    expect([dirname(socketFolder), mode(socketFolder)]).toEqual([tmpdir(), "700"]);
    await address.close();
    expect(existsSync(socketFolder)).toBe(false);
  });

  test("is closed to others although its folder was there and open", () => {
    const wanted = join(dataFolder, "open");
    mkdirSync(wanted, { mode: 0o777 });
    expect(privatePlace(wanted)).toEqual({ socketFolder: wanted });
    expect(mode(wanted)).toBe("700");
  });

  test("is a temporary folder where the path is too long for a socket, removed even after a crash", () => {
    const left = privatePlace(join(dataFolder, "d".repeat(90), "socket")) as { socketFolder: string };
    expect([dirname(left.socketFolder), mode(left.socketFolder)]).toEqual([tmpdir(), "700"]);
    writeFileSync(join(left.socketFolder, ".s.PGSQL.5432"), "");
    const crashed = { pid: 2 ** 22 + 1, place: left, isReady: true, since: Date.now() };
    writeFileSync(lockFile(), JSON.stringify(crashed));
    expect(takeLock(lockFile(), process.pid, { port: 5 })).toBe(true);
    rmSync(lockFile());
    expect(existsSync(left.socketFolder)).toBe(false);
  });

  test("is a loopback port on Windows", () => {
    expect(privatePlace(join(dataFolder, "socket"), "win32")).toEqual({ port: 0 });
    expect(urlOf({ port: 54_321 })).toBe("postgresql://postgres@127.0.0.1:54321/postgres");
  });
});

describe("the lock file", () => {
  const holder = (change: object) =>
    JSON.stringify({ pid: process.pid, place: { port: 5 }, isReady: true, since: Date.now(), ...change });

  test("is taken over from a process that is gone, and from before the machine's last start", () => {
    const nobody = 2 ** 22 + 1;
    writeFileSync(lockFile(), holder({ pid: nobody }));
    expect(holderOf(lockFile())).toBeNull();
    writeFileSync(lockFile(), holder({ since: 0 }));
    expect(holderOf(lockFile())).toBeNull();
    expect(takeLock(lockFile(), process.pid, { port: 5 })).toBe(true);
    expect(takeLock(lockFile(), process.pid, { port: 5 })).toBe(false);
    rmSync(lockFile());
  });

  test("makes a visitor wait until the database is ready", async () => {
    writeFileSync(lockFile(), holder({ isReady: false }));
    const visit = embeddedDatabase(dataFolder, "visit");
    await wait(150);
    writeFileSync(lockFile(), holder({ place: { socketFolder: "/a folder" } }));
    expect(await visit).toMatchObject({
      isOurs: false,
      url: "postgresql://postgres@localhost:5432/postgres?host=%2Fa%20folder",
    });
    rmSync(lockFile());
  });
});
