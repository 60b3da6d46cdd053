import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { scripts, standardising } from "../../features/moderation/standardisation/testing/standardising.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../features/testing/graph-for-test.js";
import type { Viewer } from "../../identity/index.js";
import { pathsTo } from "../seals/paths.js";
import { withoutChance } from "../seals/worlds.js";

/** Who takes part, and has marked nothing yet. */
const own = fixtureViewer("moderator");
const lead = fixtureViewer("lead-mentor");
const director = fixtureViewer("hub-director");
const schema = buildGraphSchema();

/** A provider in which the moderator is to mark scripts that were agreed, and that the director has marked. */
interface World {
  readonly graph: GraphForTest;
  readonly exerciseId: string;
  readonly assignmentId: string;
  readonly scriptId: string;
}

/** Worlds that differ in one agreed mark and in what somebody else gave, and in nothing else. */
async function worlds(): Promise<World[]> {
  const made: World[] = [];
  for (const [agreed, given] of [
    ["50", "41"],
    ["60", "72"],
  ] as const) {
    const graph = await graphForTest({ trainees: 12 });
    const standard = standardising(() => graph);
    const [first, ...others] = scripts;
    const { id } = await standard.opened({ scripts: [{ ...first, agreed }, ...others] });
    standard.done(await standard.marks(director, id, [given]));
    const text = "query ($id: ID!) { standardisation(id: $id) { assignment { id } scripts { id } } }";
    const { standardisation } = await standard.work.ask(text, lead, { id });
    const scriptId = standardisation.scripts[0].id;
    made.push({ graph, exerciseId: id, assignmentId: standardisation.assignment.id, scriptId });
  }
  return made;
}

let all: World[];
beforeAll(async () => {
  all = await worlds();
}, 120_000);
afterAll(() => Promise.all((all ?? []).map(({ graph }) => graph.close())));

/** Answers of both worlds, where identifiers of chance are alike. */
async function answers(text: string, viewer: Viewer = own): Promise<string[]> {
  const told: string[] = [];
  for (const { graph, exerciseId, assignmentId, scriptId } of all) {
    const named = { EXERCISE: exerciseId, ASSIGNMENT: assignmentId, SCRIPT: scriptId };
    const asked = Object.entries(named).reduce((some, [name, id]) => some.replaceAll(name, id), text);
    const { data, errors } = await graph.ask(asked, viewer);
    told.push(withoutChance(JSON.stringify(data ?? errors?.map(({ message }) => message))));
  }
  return told;
}

/** What a viewer's transaction reads from a table, whatever its purpose. */
async function rows(viewer: Viewer, table: string): Promise<string[]> {
  const told: string[] = [];
  for (const { graph } of all) {
    const lines = await graph.database.read(viewer, (unit) =>
      unit.rows<{ line: string }>(`select to_json(t)::text as line from ${table} t`),
    );
    told.push(
      lines
        .map(({ line }) => withoutChance(line))
        .sort()
        .join("\n"),
    );
  }
  return told;
}

describe("what was agreed and what others gave, before results are released", () => {
  test("the worlds differ for whoever leads, in what was agreed alone", async () => {
    const [one, other] = await answers('{ standardisation(id: "EXERCISE") { scripts { agreed } } }', lead);
    expect(one).not.toBe(other);
    const text =
      '{ standardisation(id: "EXERCISE") { participants { marked marks { given } result { n } } } }';
    const [marks, others] = await answers(text, lead);
    expect(marks).toBe(others);
  });

  test.each(["StandardScript", "StandardisationParticipant", "TrialMark", "StandardisationResult"])(
    "is not told by any way to a %s",
    async (type) => {
      const ids = {
        ...{ first: "2", "Query.standardisation(id)": '"EXERCISE"', "Query.assignment(id)": '"ASSIGNMENT"' },
        ...{ code: '"C2025"', reviewPoint: '"R1"', academicYear: "2025", by: "[]", id: '"SCRIPT"' },
      };
      const documents = pathsTo(schema, type, 3, ids);
      expect(documents.length).toBeGreaterThan(0);
      for (const text of documents) {
        const [one, other] = await answers(text);
        expect([text, one]).toEqual([text, other]);
      }
    },
    300_000,
  );

  test("is not told by an act that is only validated, whatever mark it gives", async () => {
    for (const given of ["50", "60", "41", "72"]) {
      const [one, other] =
        await answers(`mutation { recordTrialMarks(input: { idempotencyKey: "${randomUUID()}",
        validateOnly: true, expectedVersion: 1, standardisationId: "EXERCISE", marks: [{ scriptId: "SCRIPT", given: "${given}" }] })
        { __typename ... on RecordTrialMarksPayload { recorded } ... on Refusal { code } } }`);
      expect(one).toBe(other);
      expect(one).toContain('"recorded":false');
    }
  });

  test("row security alone hides it in every table from whoever takes part, for every purpose", async () => {
    const [world] = all as [World];
    const tables = await world.graph.database.administer((unit) =>
      unit.rows<{ name: string }>(`select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'v') and relname <> 'schema_migration'
          and has_table_privilege('reviewpoint_app', oid, 'select') order by relname`),
    );
    const differing: string[] = [];
    for (const { name } of tables)
      for (const viewer of [own, { ...own, purpose: "moderation" as const }]) {
        const [one, other] = await rows(viewer, name);
        if (one !== other) differing.push(name);
      }
    expect(differing).toEqual([]);
    // for moderation, whoever leads reads what was agreed, and not what was given
    const leading = { ...lead, purpose: "moderation" as const };
    expect((await rows(lead, "standard_script_mark"))[0]).toBe("");
    expect((await rows(leading, "standard_script_mark"))[0]).not.toBe("");
    expect((await rows(leading, "trial_mark"))[0]).toBe("");
  });

  test("nobody records what somebody else gave", async () => {
    const [{ graph, exerciseId, scriptId }] = all as [World];
    const forged = graph.database.write(own, (unit) =>
      unit.affected(
        `insert into trial_mark (provider_id, id, standardisation_id, person_id, script_id, sequence, given, recorded_at)
         values ($1, $2, $3, $4, $5, 9, '50', '2026-02-03T10:00:00Z')`,
        [own.providerId, randomUUID(), exerciseId, director.personId, scriptId],
      ),
    );
    await expect(forged).rejects.toThrow("row-level security");
  });
});
