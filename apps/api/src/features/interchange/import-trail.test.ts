import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Database } from "../../database/index.js";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { tables } from "../tables.js";
import { sealTrail } from "../audit/chain/seal-trail.js";
import { verifyTrail } from "../audit/chain/verify-trail.js";
import { importFolder } from "./import-folder.action.js";
import { examples, importsInto, surroundingsFor } from "./testing/import-for-test.js";

let database: Database;
let bring: ReturnType<typeof importsInto>["bring"];
let rows: ReturnType<typeof importsInto>["rows"];
beforeAll(async () => {
  database = await databaseForTest({ tables });
  ({ bring, rows } = importsInto(database));
  await importFolder(examples, "elm-vale", surroundingsFor(database));
}, 120_000);
afterAll(() => database?.close());

const entries = () =>
  rows<{ format: string; fileName: string; run: string }>(
    `select value -> 'facts' ->> 'format' as format, value -> 'facts' ->> 'fileName' as "fileName",
       subject ->> 'run' as run
     from audit_entry join audit_detail on audit_detail.provider_id = audit_entry.provider_id and entry_id = id
     where kind = 'import' and act = 'importFile' and actor_id is null order by recorded_at, id`,
  );

test("every format that is brought in leaves an entry of its run, and the chain holds", async () => {
  const told = await entries();
  const runs = await rows<{ id: string }>("select id from import_run");
  expect(told.map(({ run }) => run).sort()).toEqual(runs.map(({ id }) => id).sort());
  expect(new Set(told.map(({ format }) => format))).toEqual(
    new Set([
      ...["provider-setup", "framework", "schools", "term-dates", "register-export", "placements"],
      ...["mentors", "judgements"],
    ]),
  );
  const [provider] = await rows<{ id: string }>("select distinct provider_id as id from audit_entry");
  const tenant = { providerId: provider?.id ?? "" };
  await sealTrail(database, tenant);
  expect(await verifyTrail(database, tenant)).toMatchObject({
    verified: runs.length,
    unsealed: 0,
    broken: null,
  });
});

test("a look at what a file would change leaves none, and neither does one that is refused", async () => {
  const before = (await entries()).length;
  for (const name of readdirSync(examples).filter((file) => /\.(csv|json)$/u.test(file)))
    await bring(join(examples, name), { dryRun: true });
  expect(await entries()).toHaveLength(before);
});
