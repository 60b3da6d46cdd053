import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Database } from "../database.js";
import { openAt } from "../open-database.js";
import { addressForTest } from "../testing/database-for-test.js";
import { catalogueOffences, catalogueRules } from "./check-catalogue.js";

let address: Awaited<ReturnType<typeof addressForTest>>;
let database: Database;
const staysOpen = () => ({ ...address, close: async () => {} });

beforeAll(async () => {
  address = await addressForTest();
  database = await openAt(staysOpen(), { tables: [] });
});
afterAll(async () => {
  await database.close();
  await address.close();
});

/** What the catalogue's rules say after these statements; all is undone afterwards. */
async function offencesAfter(...statements: string[]): Promise<string[]> {
  let offences: string[] = [];
  const undo = new Error("undo");
  await database
    .administer(async (unit) => {
      for (const statement of statements) await unit.rows(statement);
      offences = await catalogueOffences((sql) => unit.rows(sql));
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) throw error;
    });
  return offences;
}

const newTable = (name: string, columns: string) => [
  `create table ${name} (${columns})`,
  `alter table ${name} enable row level security`,
  `alter table ${name} force row level security`,
  `create policy tenant on ${name} to reviewpoint_app using (provider_id = (select current_provider()))`,
];

/** For each rule, by its first words: statements that break it and the offender it must then name. */
const seeded: readonly [string, string, ...string[]][] = [
  ["the role reviewpoint_app exists and", "reviewpoint_app", "alter role reviewpoint_app nologin"],
  ["reviewpoint_app is no superuser", "reviewpoint_app", "alter role reviewpoint_app superuser"],
  ["reviewpoint_app is no superuser", "reviewpoint_app", "alter role reviewpoint_app bypassrls"],
  ["reviewpoint_app is no superuser", "reviewpoint_app", "alter role reviewpoint_app createrole"],
  ["reviewpoint_app is a member of no", "pg_monitor", "grant pg_monitor to reviewpoint_app"],
  ["reviewpoint_app owns nothing", "hub", "alter table hub owner to reviewpoint_app"],
  ["reviewpoint_app may not create", "public", "grant create on schema public to reviewpoint_app"],
  ["logins, memberships and the list", "login", "grant select on login to reviewpoint_app"],
  ["logins, memberships and the list", "membership", "grant select (person_id) on membership to public"],
  [
    "only the named functions run",
    "everyone()",
    "create function everyone() returns bigint language sql security definer as 'select count(*) from person'",
  ],
  ["only the named functions run", "this_provider()", "alter function this_provider() reset search_path"],
  ["row security is enabled and forced", "hub", "alter table hub disable row level security"],
  ["row security is enabled and forced", "hub", "alter table hub no force row level security"],
  [
    "row security is enabled and forced",
    "loose",
    "create table loose (provider_id uuid not null primary key)",
  ],
  ["every table has exactly one policy", "hub for DELETE", "drop policy tenant on hub"],
  [
    "every table has exactly one policy",
    "hub for SELECT",
    "create policy open on hub for select to reviewpoint_app using (true)",
  ],
  [
    "every policy is permissive and for",
    "hub: fence",
    "create policy fence on hub as restrictive to reviewpoint_app using (provider_id = current_provider())",
  ],
  ["every policy is permissive and for", "hub: tenant", "alter policy tenant on hub to public"],
  ["every policy begins with the provider", "hub: tenant", "alter policy tenant on hub using (true)"],
  ["every policy begins with the provider", "hub: tenant", "alter policy tenant on hub with check (true)"],
  [
    "every policy begins with the provider",
    "hub: tenant",
    "alter policy tenant on hub using (provider_id = (select current_provider()) or code = 'EK')",
  ],
  ["nothing reaches reviewpoint_app past", "hub", "grant truncate on hub to reviewpoint_app"],
  ["nothing reaches reviewpoint_app past", "hub", "grant select on hub to public"],
  [
    "no trigger and no rule acts",
    "hub: copied",
    "create function copy_row() returns trigger language plpgsql as 'begin return new; end'",
    "create trigger copied before insert on hub for each row execute function copy_row()",
  ],
  ["no trigger and no rule acts", "hub: quiet", "create rule quiet as on delete to hub do instead nothing"],
  ["every view asks with the rights", "names", "create view names as select * from person"],
  ["every view asks with the rights", "names", "create materialized view names as select * from person"],
  [
    "every provider's table has provider_id",
    "nullable",
    ...newTable("nullable", "provider_id uuid, id uuid, unique (provider_id, id)"),
  ],
  ["every provider's table has a primary", "keyless", ...newTable("keyless", "provider_id uuid not null")],
  ["every key and index begins", "hub_by_code", "create index hub_by_code on hub (code)"],
  ["every key and index begins", "hub_code_key", "alter table hub add constraint hub_code_key unique (code)"],
  ["every key and index begins", "hub_by_word", "create index hub_by_word on hub (lower(code), provider_id)"],
  [
    "every foreign key carries provider_id",
    "school: crossing",
    "create unique index hub_one on hub (id)",
    "alter table school add constraint crossing foreign key (hub_id) references hub (id)",
  ],
  [
    "every foreign key carries provider_id",
    "school: named",
    "alter table school add column login_id uuid",
    "alter table school add constraint named foreign key (login_id) references login (id)",
  ],
];

describe("the catalogue", () => {
  test("of the migrated schema offends against nothing", async () => {
    expect(await offencesAfter()).toEqual([]);
  });

  test.each(seeded)("'%s …' is seen to fail, naming %s", async (rule, offender, ...statements) => {
    const offences = await offencesAfter(...statements);
    expect(
      offences.filter((offence) => offence.startsWith(rule) && offence.endsWith(` ${offender}`)),
    ).toHaveLength(1);
  });

  test("has no rule that was not seen to fail", () => {
    const unseen = catalogueRules.filter(({ rule }) => !seeded.some(([start]) => rule.startsWith(start)));
    expect(unseen).toEqual([]);
  });

  test("lets nothing be served while a rule is broken", async () => {
    await database.administer((unit) => unit.rows("alter table hub no force row level security"));
    await expect(openAt(staysOpen(), { tables: [] })).rejects.toThrow(
      /nothing is served:\n {2}row security is enabled and forced .* not so for hub/,
    );
    await database.administer((unit) => unit.rows("alter table hub force row level security"));
    await (await openAt(staysOpen(), { tables: [] })).close();
  });

  test("grants no way to change what is append-only", async () => {
    const rows = await database.administer((unit) =>
      unit.rows<{ table_name: string }>(
        `select distinct table_name from information_schema.table_privileges
         where grantee = 'reviewpoint_app' and privilege_type in ('UPDATE', 'DELETE')
           and table_name in ('judgement', 'import_run')`,
      ),
    );
    expect(rows).toEqual([]);
  });
});
