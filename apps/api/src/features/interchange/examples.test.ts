import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import type { Database } from "../../database/index.js";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { importFolder } from "./import-folder.action.js";
import { examples, importsInto, surroundingsFor } from "./testing/import-for-test.js";

let database: Database;
beforeAll(async () => {
  database = await databaseForTest();
});
afterAll(() => database?.close());

describe("the guide's example files", () => {
  it("land in the order in which they need one another", async () => {
    const reports = await importFolder(examples, "elm-vale", surroundingsFor(database));
    expect(reports.map(({ fileName, read, added, refused }) => [fileName, read, added, refused])).toEqual([
      ["provider.json", 17, 17, 0],
      ["framework.xlsx", 19, 19, 0],
      ["provider.json", 20, 3, 0],
      ["schools.csv", 3, 3, 0],
      ["term-dates-2025.csv", 4, 4, 0],
      ["register-export-2025.csv", 4, 4, 0],
      ["placements-2025.csv", 4, 4, 0],
      ["provider.json", 21, 1, 0],
      ["mentors.csv", 2, 2, 0],
      ["judgements-2025.csv", 3, 3, 0],
      ["judgements-2025.xlsx", 3, 2, 0],
    ]);
    expect(reports[0]?.waiting).toEqual([
      "cohort 2025 waits for framework curriculum 2025-26",
      "mentor mentor@elm-vale.example waits for school 900001",
      "persona trainee waits for its trainee",
    ]);
    expect(reports.at(-4)?.waiting).toEqual([]);
  });

  it("give every trainee a standing at every review point in every strand, and a hub by the home school", async () => {
    const { rows } = importsInto(database);
    const standings = await rows<{ state: string; count: number }>(
      "select state, count(*)::integer as count from standing group by state order by state",
    );
    expect(standings).toEqual([
      { state: "judged", count: 9 },
      { state: "not_judged", count: 3 },
      { state: "withdrawn", count: 4 },
    ]);
    const hubs = await rows(
      "select trainee.provider_trainee_id as id, hub.code from trainee join hub on hub.id = trainee.hub_id order by 1",
    );
    expect(hubs).toEqual([
      { id: "25-001", code: "E" },
      { id: "25-002", code: "W" },
      { id: "25-003", code: "E" },
      { id: "25-004", code: "E" },
    ]);
    expect(
      await rows(
        "select level_rank, expected_rank from standing join strand on strand.id = strand_id where level_rank > 2",
      ),
    ).toEqual([{ level_rank: 3, expected_rank: 2 }]);
  });

  it("relate mentors, lead mentors and directors to their trainees", async () => {
    const { rows } = importsInto(database);
    const reach = await rows<{ relation: string; trainees: string }>(
      `select relation, string_agg(distinct provider_trainee_id, ' ' order by provider_trainee_id) as trainees
       from reach join trainee on trainee.id = trainee_id group by relation order by relation`,
    );
    expect(reach).toEqual([
      { relation: "caseload", trainees: "25-001 25-004" },
      { relation: "hub", trainees: "25-001 25-003 25-004" },
      { relation: "school", trainees: "25-001 25-002 25-004" },
      { relation: "self", trainees: "25-001 25-002 25-003 25-004" },
      { relation: "subject", trainees: "25-001 25-004" },
    ]);
  });

  it("let one sign in as the personas of the demonstration", async () => {
    const memberships = await database.identify((unit) =>
      unit.rows<{ slug: string }>("select slug from memberships_of('reviewpoint-demo', 'trainee@elm-vale')"),
    );
    expect(memberships).toEqual([{ slug: "elm-vale" }]);
  });

  it("change nothing when they land a second time", async () => {
    const reports = await importFolder(examples, "elm-vale", surroundingsFor(database, "2026-05-01"));
    expect(
      reports
        .map(({ fileName, added, changed }) => [fileName, added, changed])
        .filter(([, added, changed]) => added !== 0 || changed !== 0),
    ).toEqual([]);
    const runs = await importsInto(database).rows<{ count: number }>(
      "select count(*)::integer as count from import_run where rows_changed = 0",
    );
    expect(runs).toEqual([{ count: 11 }]);
  });

  it("include the framework as CASE JSON, which says the same as the workbook", async () => {
    const report = await importsInto(database).bring(join(examples, "framework.case.json"), { dryRun: true });
    expect(report).toMatchObject({
      format: "framework-case",
      landed: false,
      added: 0,
      changed: 0,
      refused: 0,
      absent: [],
    });
  });
});
