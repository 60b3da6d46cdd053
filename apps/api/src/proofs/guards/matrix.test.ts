import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Database } from "../../database/index.js";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { allGuards } from "../../features/guards.js";
import { tables } from "../../features/tables.js";
import { checkReadings } from "./beside/check-readings.js";
import { checkMatrix } from "./check-matrix.js";
import { fillForMatrix } from "./filling/fill-for-matrix.js";
import { matrixLines } from "./matrix/lines.js";
import { thingsTaken, unaskedThings } from "./narrowing.js";

let database: Database;
beforeAll(async () => {
  database = await databaseForTest({ tables });
  await fillForMatrix(database);
});
afterAll(() => database?.close());

test("every operation, edge and sensitive field of the graph has a line in proofs/guards/matrix, and every line is of one", () => {
  const guarded = Object.entries(allGuards()).flatMap(([type, guards]) =>
    Object.entries(guards).flatMap(([field, guard]) => {
      const name = `${type}.${field}`;
      if (guard.kind === "with its row") return guard.like === undefined ? [] : [name];
      if (guard.kind === "member") return [name];
      return [name, ...Object.keys(guard.besides).map((place) => `${name}(${place})`)];
    }),
  );
  expect(matrixLines.map(({ field }) => field).toSorted()).toEqual(guarded.toSorted());
});

test("what of the tables no field of the graph shows yet", () => {
  expect(unaskedThings().filter((thing) => !thing.startsWith("export-table"))).toEqual(["read-people email"]);
});

test("what no line asks for is shown to those who may read it, and to nobody else", async () => {
  expect(await checkReadings(database, buildGraphSchema())).toEqual([]);
});

test("everybody is answered, shown, left without and refused as the matrix says", async () => {
  const { asked, differing } = await checkMatrix(database, buildGraphSchema());
  expect(differing).toEqual([]);
  expect(asked).toBeGreaterThan(matrixLines.length * (1 + 12 * 9 + 6 + thingsTaken.length));
}, 1_800_000);
