import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Database } from "../database/index.js";
import { databaseForTest } from "../database/testing/database-for-test.js";
import { demoPersonas, findPersona } from "./demo/demo-personas.js";
import { loadViewer } from "./load-viewer.js";

describe("a viewer", () => {
  let database: Database;
  const ids = {
    weald: randomUUID(),
    moor: randomUUID(),
    real: randomUUID(),
    person: randomUUID(),
    hub: randomUUID(),
  };
  const login = (subject: string, name = "reviewpoint-demo") => ({ issuer: name, subject });
  const viewer = (subject: string, slug: string | null = null, today = "2026-10-01") =>
    loadViewer(database, login(subject), slug, today);

  beforeAll(async () => {
    database = await databaseForTest();
    await database.administer(async (unit) => {
      for (const [index, slug] of (["weald", "moor", "real"] as const).entries()) {
        const tenant = { providerId: ids[slug] };
        await unit.affected(
          "insert into provider (id, slug, name, is_demo, created_at) values ($1, $2, $3, $4, $5)",
          [ids[slug], slug, `${slug} provider`, slug !== "real", `2026-01-0${index + 1}T00:00:00Z`],
        );
        await unit.within(tenant, async (rows) => {
          await rows.affected(
            "insert into person (provider_id, id, given_names, family_name) values ($1, $2, '', 'x')",
            [ids[slug], ids.person],
          );
          if (slug === "moor") return;
          await rows.affected("insert into hub (provider_id, id, code, name) values ($1, $2, 'E', 'East')", [
            ids[slug],
            ids.hub,
          ]);
        });
      }
      const member = async (subject: string, slug: "weald" | "moor" | "real") => {
        await unit.affected(
          "insert into login (id, issuer, subject) values ($1, 'reviewpoint-demo', $2) on conflict do nothing",
          [randomUUID(), subject],
        );
        await unit.affected("insert into membership select $1, id, $2 from login where subject = $3", [
          ids[slug],
          ids.person,
          subject,
        ]);
      };
      await member("hub-director@weald", "weald");
      await member("mentor@weald", "weald");
      await member("hub-director@moor", "moor");
      await member("provider-admin@real", "real");
      await member("both", "weald");
      await member("both", "moor");
      for (const [slug, hub] of [
        ["weald", ids.hub],
        ["moor", null],
      ] as const)
        await unit.within({ providerId: ids[slug] }, (rows) =>
          rows.affected(
            `insert into role_holding (provider_id, id, person_id, role, hub_id, from_on, until_on)
           values ($1, $2, $3, 'hub-director', $4, '2026-09-01', '2026-10-31')`,
            [ids[slug], randomUUID(), ids.person, hub],
          ),
        );
    });
  });
  afterAll(() => database.close());

  test("has the roles and the scope of the day", async () => {
    expect(await viewer("hub-director@weald")).toMatchObject({
      providerId: ids.weald,
      slug: "weald",
      personId: ids.person,
      today: "2026-10-01",
      roles: [{ role: "hub-director", hubId: ids.hub, from: "2026-09-01", until: "2026-10-31" }],
      scope: { kind: "HUB", hubIds: [ids.hub] },
    });
    for (const day of ["2026-08-31", "2026-11-01"])
      expect(await viewer("hub-director@weald", null, day)).toMatchObject({
        roles: [],
        scope: { kind: "NOTHING" },
      });
    expect((await viewer("hub-director@weald", null, "2026-10-31")).roles).toHaveLength(1);
  });

  test("costs one statement in one transaction, whatever the roles", async () => {
    const asked: string[] = [];
    const stop = database.onStatement((sql) => void asked.push(sql));
    await viewer("both", "moor");
    stop();
    expect(asked.map((sql) => sql.split(/\s/, 1)[0])).toEqual(["begin", "select", "commit"]);
  });

  test("is nobody's to read the rest of the transaction by", async () => {
    const [row] = await database.identify(async (unit) => {
      await unit.rows("select from viewers_of('reviewpoint-demo', 'both', '2026-10-01')");
      return unit.rows("select current_provider() as provider, count(*) as hubs from hub");
    });
    expect(row).toEqual({ provider: null, hubs: 0 });
  });

  test("directs everyone where the provider has no hubs", async () => {
    expect((await viewer("hub-director@moor")).scope).toMatchObject({ kind: "PROVIDER", seesNames: true });
  });

  test("of two providers names one; of one need not; of none is nobody", async () => {
    await expect(viewer("both")).rejects.toMatchObject({ code: "PROVIDER_NOT_NAMED", status: 400 });
    expect((await viewer("both", "moor")).providerId).toBe(ids.moor);
    await expect(viewer("hub-director@weald", "moor")).rejects.toMatchObject({
      code: "NOT_A_MEMBER",
      status: 403,
    });
    await expect(viewer("hub-director@weald", "nowhere")).rejects.toMatchObject({ code: "NOT_A_MEMBER" });
    await expect(viewer("stranger")).rejects.toMatchObject({ code: "LOGIN_UNKNOWN", status: 401 });
    const elsewhere = loadViewer(
      database,
      login("hub-director@weald", "https://login.example.org"),
      null,
      "2026-10-01",
    );
    await expect(elsewhere).rejects.toMatchObject({ code: "LOGIN_UNKNOWN" });
  });

  test("of a real provider is never made from a demo token, nor offered to be chosen", async () => {
    await expect(viewer("provider-admin@real")).rejects.toMatchObject({ code: "LOGIN_UNKNOWN" });
    const personas = await demoPersonas(database);
    expect(findPersona(personas, "provider-admin@real")).toBeNull();
    expect(personas.filter(({ subject }) => subject !== "both")).toEqual([
      {
        persona: "hub-director",
        subject: "hub-director@weald",
        label: "Hub director",
        provider: "weald provider",
      },
      { persona: "mentor", subject: "mentor@weald", label: "Mentor", provider: "weald provider" },
      {
        persona: "hub-director@moor",
        subject: "hub-director@moor",
        label: "Hub director",
        provider: "moor provider",
      },
    ]);
    expect(findPersona(personas, "hub-director")?.subject).toBe("hub-director@weald");
    expect(findPersona(personas, "hub-director@weald")?.subject).toBe("hub-director@weald");
    expect(findPersona(personas, "exam-board")).toBeNull();
  });
});
