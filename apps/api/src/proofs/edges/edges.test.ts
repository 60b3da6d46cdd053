import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { getNamedType, isObjectType } from "graphql";
import type { Database } from "../../database/index.js";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import { type BothWays, reasons } from "./both-ways.js";
import { relations } from "./relations.js";

const schema = buildGraphSchema();
let database: Database;
beforeAll(async () => {
  database = await databaseForTest();
});
afterAll(() => database?.close());

/** Every foreign key of the tables but the one to the provider, as `table.column`. */
async function foreignKeys(): Promise<string[]> {
  const rows = await database.read(fixtureViewer("line-manager"), (unit) =>
    unit.rows<{ relation: string }>(
      `select k.conrelid::regclass || '.' || string_agg(a.attname, ', ' order by part.place) as relation
       from pg_constraint k cross join unnest(k.conkey) with ordinality part (number, place)
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = part.number
       where k.contype = 'f' and k.connamespace = 'public'::regnamespace and a.attname <> 'provider_id'
       group by k.oid, k.conrelid`,
      [],
    ),
  );
  return [...new Set(rows.map(({ relation }) => relation))].sort();
}

/** The type that a field leads to, through a page or a list. @throws RangeError for a field that there is not. */
function leadsTo(path: string): string {
  const [typeName = "", fieldName = ""] = path.split(".");
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (!field) throw new RangeError(`the graph has no field ${path}`);
  const named = getNamedType(field.type);
  const nodes = isObjectType(named) && named.name.endsWith("Connection") ? named.getFields()["nodes"] : null;
  return nodes ? getNamedType(nodes.type).name : named.name;
}

test("every relation of the tables is in proofs/edges/relations.ts, with both ways or the reason for one", async () => {
  expect(Object.keys(relations).sort()).toEqual(await foreignKeys());
});

const bothWays = Object.entries(relations).flatMap(([relation, ways]): [string, BothWays][] =>
  typeof ways === "string" ? [] : [[relation, ways]],
);

test.each(bothWays)("%s is followed there and back", (_relation, { there, back }) => {
  expect(leadsTo(there)).toBe(back.split(".")[0]);
  expect(leadsTo(back)).toBe(there.split(".")[0]);
});

test("every reason is a sentence that some relation needs", () => {
  const given = new Set(Object.values(relations).filter((ways) => typeof ways === "string"));
  expect([...given].sort()).toEqual(Object.keys(reasons).sort());
});
