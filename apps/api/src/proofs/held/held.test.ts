import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sqlState } from "../../database/retry.js";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import { on } from "../../features/assignments/testing/set-work.js";
import type { Viewer } from "../../identity/index.js";
import { pathsTo } from "../seals/paths.js";
import { withoutChance } from "../seals/worlds.js";
import { type World, worlds } from "./worlds.js";

let all: World[];
beforeAll(async () => {
  all = await worlds();
}, 300_000);
afterAll(() => Promise.all((all ?? []).map(({ graph }) => graph.close())));

const trainee = fixtureViewer("trainee");
const others: readonly (readonly [string, Viewer])[] = [
  ["the trainee", trainee],
  ["the professional tutor", fixtureViewer("professional-tutor")],
  ["a moderator from outside", fixtureViewer("moderator")],
];
const schema = buildGraphSchema();
const given = {
  ...{
    first: "2",
    id: `"${fixtureId("trainee", 2_000_000)}"`,
    code: '"C2025"',
    where: '{ cohort: "C2025" }',
  },
  ...{ by: "[]", reviewPoint: '"R1"', academicYear: "2025" },
  "Query.completeness(by)": "SUBJECT",
  "Query.movement(where)": '{ cohort: "C2025", from: "R1", to: "R2" }',
  "Query.people(filter)": "{ role: LEAD_MENTOR }",
  "Query.trainees(filter)": '{ cohort: "C2025", hub: "EAST", subject: "MATH" }',
  "Query.assignment(id)": '"ASSIGNMENT"',
  "Query.pieceOfWork(id)": '"PIECE"',
  "Query.assignments(first)": "4",
  "Assignment.pieces(first)": "8",
  "Trainee.assignments(first)": "4",
};

/** What each world answers, chance taken out. */
async function answers(
  text: string,
  viewer: Viewer,
  which: "heldId" | "sentId" = "heldId",
): Promise<string[]> {
  const told: string[] = [];
  for (const world of all) {
    const asked = text.replaceAll("PIECE", world[which]).replaceAll("ASSIGNMENT", world.heldAssignmentId);
    told.push(withoutChance(JSON.stringify(await world.graph.ask(asked, viewer))));
  }
  return told;
}

/** Nothing of what is held is in any answer, and no answer depends on it, nor on whether there is any. */
async function tellsNothing(text: string, viewer: Viewer): Promise<string> {
  const [one = "", two, none] = await answers(text, viewer);
  expect(one).not.toContain("CANARY");
  expect(two).toBe(one);
  expect(none).toBe(one);
  return one;
}

describe("no question tells what is held", () => {
  const ways = ["FilledQuestion", "Mark", "FeedbackDraft", "MarkerAllotment"].flatMap((type) =>
    pathsTo(schema, type, type === "FilledQuestion" ? 5 : 6, given),
  );

  test.each(others)(
    "%s, by every way to marks and feedback",
    async (_, viewer) => {
      let sent = 0;
      for (const text of ways) if ((await tellsNothing(text, viewer)).includes("REVEALED")) sent += 1;
      // the ways lead to marks indeed: by some of them the trainee finds what was sent
      expect(ways.length).toBeGreaterThan(20);
      expect(sent > 0).toBe(viewer === trainee);
    },
    600_000,
  );

  test.each(others)(
    "%s, by every question and what it leads to at once",
    async (_, viewer) => {
      const questions = pathsTo(schema, null, 2, given);
      expect(questions.length).toBeGreaterThan(20);
      for (const text of questions) await tellsNothing(text, viewer);
    },
    600_000,
  );

  test("whoever filters, counts and goes back in time", async () => {
    const shown = `id handInState markingState markVersion markingClosesOn sentOn held attempt marker { id }
      marks { value } first { value } actual { value } feedback { answers { answer } } feedbackDraft { version }`;
    const anyFilter = fc
      .record(
        {
          handInState: fc.constantFrom("DUE", "MISSING", "HANDED_IN"),
          markingState: fc.constantFrom("DUE", "DONE", "LATE"),
          subject: fc.constantFrom('"MATH"', '"X"'),
          assignmentId: fc.constantFrom('"ASSIGNMENT"'),
          asOf: fc.constantFrom('"2020-01-01T00:00:00Z"', '"2100-01-01T00:00:00Z"'),
        },
        { requiredKeys: [] },
      )
      .map((filter) =>
        Object.entries(filter)
          .map(([name, value]) => `${name}: ${value}`)
          .join(", "),
      );
    await fc.assert(
      fc.asyncProperty(anyFilter, fc.constantFrom(...others), async (filter, [, viewer]) => {
        const id = fixtureId("trainee", 2_000_000);
        await tellsNothing(
          `{ trainee(id: "${id}") { assignments(first: 4, filter: { ${filter} }) { totalCount nodes { ${shown} } } } }`,
          viewer,
        );
        await tellsNothing(
          `{ assignment(id: "ASSIGNMENT") { pieces(first: 9, filter: { ${filter} }) { totalCount nodes { ${shown} } } } }`,
          viewer,
        );
      }),
      { numRuns: 30 },
    );
  }, 600_000);

  test("the marker sees it, and it differs between the worlds", async () => {
    const text = `{ pieceOfWork(id: "PIECE") { first { value } feedback { answers { answer } } feedbackDraft { version } } }`;
    const [one, two, none] = await answers(text, fixtureViewer("lead-mentor"));
    expect([one?.includes("CANARY one"), two?.includes("CANARY two"), none?.includes("CANARY")]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("no act tells what is held", () => {
  test.each([
    ["recordMark", { value: "50", answers: [], expectedVersion: 0 }],
    ["writeFeedback", { answers: [], expectedVersion: 0 }],
    ["writeFeedback", { answers: [], isDraft: true, expectedVersion: 0 }],
    ["withdrawSubmission", { reason: "The wrong file." }],
  ])("%s, %j, by the trainee", async (name, input) => {
    const told: string[] = [];
    for (const { work, heldId } of all) {
      const asked = { pieceId: heldId, validateOnly: true, ...input };
      told.push(withoutChance(JSON.stringify(await work.act(name, asked, trainee))));
    }
    expect(new Set(told).size).toBe(1);
    expect(told[0]).toContain("NOT_ALLOWED");
  });
});

describe("row security alone", () => {
  const asTrainee = { providerId: trainee.providerId, personId: trainee.personId };
  const rows = (world: World, table: string) =>
    world.graph.database.read(asTrainee, (unit) =>
      unit.rows<{ line: string }>(`select to_json(t)::text as line from ${table} t`),
    );

  test("as the trainee, every table whole: nothing of what is held, and the same where different things are", async () => {
    const [one, two] = all as [World, World];
    const tables = await one.graph.database.administer((unit) =>
      unit.rows<{ name: string }>(`select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'v') and relname <> 'schema_migration'
          and has_table_privilege('reviewpoint_app', oid, 'select') order by relname`),
    );
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["mark", "feedback", "feedback_draft"]),
    );
    for (const { name } of tables) {
      const told: string[] = [];
      for (const world of [one, two]) {
        const lines = (await rows(world, name)).map(({ line }) => withoutChance(line));
        told.push(lines.sort().join("\n"));
      }
      expect([name, told[0]?.includes("CANARY")]).toEqual([name, false]);
      expect([name, told[0]]).toEqual([name, told[1]]);
    }
  });

  test("nobody marks their own work", async () => {
    const [{ graph, heldId }] = all as [World];
    const insert = graph.database.write(asTrainee, (unit) =>
      unit.affected(
        `insert into mark (provider_id, id, piece_id, trainee_id, stage, attempt, sequence, value, counted_value, band_id,
           answers, given_by, recorded_at) values ($1, $2, $3, $4, 'agreed', 1, 1, '100', '100', 'merit', '[]', $5, now())`,
        [
          trainee.providerId,
          fixtureId("judgement", 9),
          heldId,
          fixtureId("trainee", 2_000_000),
          trainee.personId,
        ],
      ),
    );
    expect(sqlState(await insert.catch((error: unknown) => error))).toBe("42501");
  });

  test("when it is sent, the same question shows it", async () => {
    for (const { work, heldAssignmentId, heldId } of all.slice(0, 2)) {
      const day = on("2026-03-06", fixtureViewer("provider-admin"));
      await work.act("releaseFeedback", { assignmentId: heldAssignmentId }, day);
      expect(JSON.stringify(await work.seen(heldId, trainee))).toContain("CANARY");
    }
  });
});
