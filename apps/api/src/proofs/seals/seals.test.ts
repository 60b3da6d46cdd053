import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sqlState } from "../../database/retry.js";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import type { Viewer } from "../../identity/index.js";
import { pathsTo } from "./paths.js";
import { lead, mentor, type World, withoutChance, worlds } from "./worlds.js";

let all: World[];
beforeAll(async () => {
  all = await worlds();
});
afterAll(() => Promise.all((all ?? []).map(({ graph }) => graph.close())));

const others: readonly (readonly [string, Viewer])[] = [
  ["the other observer", mentor],
  ["the trainee", fixtureViewer("trainee")],
  ["the hub director", fixtureViewer("hub-director")],
  ["the administrator", fixtureViewer("provider-admin")],
  ["the leadership team", fixtureViewer("leadership-team")],
];
const schema = buildGraphSchema();
/** Few rows, so that no question costs too much, and the target's among them. */
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
  "Cohort.trainees(filter)": '{ hub: "EAST", subject: "MATH" }',
  "Query.observation(id)": '"OBSERVATION"',
  "Query.observations(first)": "4",
  "Trainee.observations(first)": "4",
  "Person.observations(first)": "4",
  "Query.observations(filter)": "{ history: true }",
};

/** What each world answers, chance taken out; and how many statements it needed. */
async function answers(text: string, viewer: Viewer, which: keyof World = "sealedId"): Promise<string[]> {
  const told: string[] = [];
  for (const world of all) {
    const asked = text.replaceAll("OBSERVATION", String(world[which]));
    const answer = await world.graph.ask(asked, viewer);
    told.push(`${world.graph.statements.length} ${withoutChance(JSON.stringify(answer))}`);
  }
  return told;
}

/** An answer without the number of its statements. */
const withoutCount = (told = "") => told.slice(told.indexOf(" ") + 1);

/**
 * Nothing of what is sealed is in any answer, and no answer depends on it. On a busy machine keys arrive together or
 * apart, and a question takes a statement more or less: what differs by chance is asked again, what depends on the seal
 * differs each time.
 */
async function tellsNothing(text: string, viewer: Viewer, which?: keyof World): Promise<string> {
  let [one = "", other] = await answers(text, viewer, which);
  for (let again = 0; again < 9 && one !== other; again += 1) {
    expect(withoutCount(one)).toBe(withoutCount(other));
    [one = "", other] = await answers(text, viewer, which);
  }
  expect(one).not.toContain("CANARY");
  expect(one).toBe(other);
  return one;
}

describe("no question tells what is sealed", () => {
  const toRatings = pathsTo(schema, "ObservationRating", 9, given);

  test.each(others)("%s, by every way to ratings", async (_, viewer) => {
    let revealed = 0;
    for (const text of toRatings) {
      if ((await tellsNothing(text, viewer)).includes("REVEALED")) revealed += 1;
    }
    // the ways lead to ratings indeed: by some of them the revealed ones are found
    expect(toRatings.length).toBeGreaterThan(20);
    expect(revealed).toBeGreaterThan(0);
  });

  test.each(others)(
    "%s, by every question and what it leads to at once: the trail, letters and figures too",
    async (_, viewer) => {
      const questions = pathsTo(schema, null, 2, given);
      expect(questions.length).toBeGreaterThan(20);
      for (const text of questions) await tellsNothing(text, viewer);
    },
  );

  test("whoever filters, counts and goes back in time", async () => {
    const text = (
      filter: string,
    ) => `{ observations(first: 4, filter: { ${filter} }) { totalCount nodes { id version
      copyState observers { sealedAt sealed salt ratings { strand { code } level { code } evidence } } agreement { id } } } }`;
    const anyFilter = fc
      .record(
        {
          kind: fc.constantFrom("LESSON_ALONE", "LESSON_JOINTLY"),
          from: fc.constantFrom('"2026-02-01"', '"2026-02-03"', '"2026-02-04"'),
          observerId: fc.constantFrom(JSON.stringify(lead.personId), JSON.stringify(mentor.personId)),
          copyState: fc.constantFrom("DUE", "LATE", "NONE", "SHARED"),
          history: fc.boolean(),
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
        await tellsNothing(text(filter), viewer);
      }),
      { numRuns: 60 },
    );
  });

  test("a withdrawn observation stays sealed", async () => {
    const text = `{ observation(id: "OBSERVATION") { observers { sealed salt ratings { evidence } } withdrawal { reason } } }`;
    for (const [, viewer] of others) {
      const answer = await tellsNothing(text, viewer, "withdrawnId");
      expect(answer).toContain("Wrong day.");
    }
  });

  test("whoever sealed sees their own, and it differs between the worlds", async () => {
    const [one, other] = await answers(
      `{ observation(id: "OBSERVATION") { observers { ratings { evidence } } } }`,
      lead,
    );
    expect(one).toContain("CANARY one");
    expect(other).toContain("CANARY two");
  });
});

describe("no act tells what is sealed", () => {
  const strands = [{ strandId: fixtureId("strand", 1), levelId: fixtureId("level", 2) }];
  test.each([
    ["agreeObservation", { expectedVersion: 2, strands, nextStepForTrainee: "a", nextStepForMentor: "b" }],
    ["shareObservation", { expectedVersion: 2, answers: [] }],
    ["withdrawObservation", { expectedVersion: 2, reason: "Wrong day." }],
    ["sealRating", { ratings: strands }],
    ["sealRating", { ratings: [] }],
  ])("%s, %j", async (name, input) => {
    const told: string[] = [];
    for (const { observe, sealedId } of all) {
      const asked = { observationId: sealedId, validateOnly: true, ...input };
      told.push(withoutChance(JSON.stringify(await observe.act(name, asked, mentor))));
    }
    expect(told[0]).not.toContain("CANARY");
    expect(told[0]).toBe(told[1]);
  });
});

describe("row security alone", () => {
  const asMentor = { providerId: mentor.providerId, personId: mentor.personId };

  test.each([
    ["as the other observer", asMentor],
    ["as nobody", { providerId: mentor.providerId }],
  ])("%s, every table whole: the same rows in every world, and nothing of the ratings", async (_, tenant) => {
    const [one] = all as [World];
    const tables = await one.graph.database.administer((unit) =>
      unit.rows<{ name: string }>(`select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'v') and relname <> 'schema_migration'
          and has_table_privilege('reviewpoint_app', oid, 'select') order by relname`),
    );
    expect(tables.map(({ name }) => name)).toContain("observation_rating");
    for (const { name } of tables) {
      const told: string[] = [];
      for (const { graph } of all) {
        const [row] = await graph.database.read(tenant, (unit) =>
          unit.rows<{ all: string }>(
            `select coalesce(json_agg(line), '[]')::text as all from (select to_json(t)::text as line from ${name} t) lines`,
          ),
        );
        told.push(
          (JSON.parse(row?.all ?? "[]") as string[])
            .map((line) => withoutChance(line))
            .sort()
            .join("\n"),
        );
      }
      expect([name, told[0]?.includes("CANARY")]).toEqual([name, false]);
      expect([name, told[0]]).toEqual([name, told[1]]);
    }
  });

  test("nobody seals for another", async () => {
    const [{ graph, sealedId }] = all as [World];
    const insert = graph.database.write(asMentor, (unit) =>
      unit.affected(
        `insert into observation_rating (provider_id, observation_id, observer_id, strand_id, level_id)
         values ($1, $2, $3, $4, $5)`,
        [mentor.providerId, sealedId, lead.personId, fixtureId("strand", 3), fixtureId("level", 1)],
      ),
    );
    expect(sqlState(await insert.catch((error: unknown) => error))).toBe("42501");
  });

  test("when both are in, the same questions show both", async () => {
    for (const { observe, sealedId } of all) {
      await observe.sealed(mentor, sealedId, [[fixtureId("strand", 1), fixtureId("level", 1), null]]);
      const { observers } = await observe.seen(mentor, sealedId);
      expect(JSON.stringify(observers[0].ratings)).toContain("CANARY");
      expect(
        (
          await observe.act(
            "sealRating",
            { observationId: sealedId, ratings: [], idempotencyKey: randomUUID() },
            mentor,
          )
        ).code,
      ).toBe("ALREADY_SEALED");
    }
  });
});
