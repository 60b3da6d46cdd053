import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type AnswerableQuestion, differencingRisks } from "@reviewpoint/domain/disclosure";
import { seededRandom } from "@reviewpoint/domain/statistics";
import type { Role, Viewer } from "../../../identity/index.js";
import { keepCells } from "../../judgements/cell/keep-cells.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

const hubs = ["EAST", "WEST"];
const subjects = ["MATH", "ENGL", "PRIM"];
const strands = ["PROF", "LEARN", "ADAPT"];
const outcomes = [
  ...[1, 2, 3, 4].map((levelRank) => ({ state: "judged" as const, levelRank })),
  ...(["not_judged", "withdrawn"] as const).map((state) => ({ state, levelRank: null })),
];
const levelCodes = ["EME", "DEV", "SEC", "CON"];

/** A group of trainees who are alike on a strand. */
interface Alike {
  readonly hub: string;
  readonly subject: string;
  readonly strand: string;
  readonly state: string;
  readonly levelRank: number | null;
  readonly trainees: number;
}
const nameOf = ({ hub, subject, state, levelRank }: Alike) => `${hub} ${subject} ${state} ${levelRank}`;

/** A cohort by chance: each place has as many trainees on every strand. */
function chosen(seed: number): Alike[] {
  const chance = seededRandom(`cohort ${seed}`);
  const upTo = (most: number) => Math.floor(chance.next() * (most + 1));
  const sizes = new Map(
    hubs.flatMap((hub) => subjects.map((subject) => [`${hub} ${subject}`, upTo(seed % 2 ? 25 : 60)])),
  );
  return strands.flatMap((strand) => {
    const skew = chance.next();
    return hubs.flatMap((hub) =>
      subjects.flatMap((subject) => {
        const counts = outcomes.map(() => 0);
        for (let left = sizes.get(`${hub} ${subject}`) ?? 0; left > 0; left -= 1) {
          const at = chance.next() < skew ? 2 : upTo(outcomes.length - 1);
          counts[at] = (counts[at] ?? 0) + 1;
        }
        return outcomes.map((outcome, at) => ({
          hub,
          subject,
          strand,
          ...outcome,
          trainees: counts[at] ?? 0,
        }));
      }),
    );
  });
}

async function keep(cohort: readonly Alike[]): Promise<void> {
  const viewer = fixtureViewer("provider-admin");
  await graph.database.write(viewer, async (unit) => {
    await unit.affected("update progress_cell set trainees = 0 where provider_id = $1", [viewer.providerId]);
    const cells = cohort.map(({ hub, subject, strand, state, levelRank, trainees }) => ({
      ...{ cohortId: fixtureId("cohort", 2), reviewPointId: fixtureId("review-point", 21) },
      ...{ strandId: fixtureId("strand", strands.indexOf(strand) + 1) },
      ...{
        hubId: fixtureId("hub", hubs.indexOf(hub) + 1),
        subjectId: fixtureId("subject", subjects.indexOf(subject) + 1),
      },
      ...{ state: state as "judged", levelRank, expectedRank: 2, trainees },
    }));
    await keepCells(unit, viewer.providerId, cells);
  });
}

interface Cell {
  readonly hub: { readonly code: string } | null;
  readonly subject: { readonly code: string } | null;
  readonly level: { readonly code: string } | null;
  readonly state: string | null;
  readonly count: number | null;
  readonly denominator: number | null;
  readonly status: string;
}

const filters = [{}, ...hubs.map((hub) => ({ hub })), ...subjects.map((subject) => ({ subject }))];
const dimensions = [[], ["HUB"], ["SUBJECT"], ["HUB", "SUBJECT"]];
const text = `query ($where: ProgressFilter!, $by: [ProgressDimension!]!, $measure: ProgressMeasure!, $basis: ProgressBasis!) {
  progress(where: $where, by: $by, measure: $measure, basis: $basis) {
    hub { code } subject { code } level { code } state count denominator status } }`;

/** Every question about one strand that the graph has, and every number in its answer, as who is counted. */
async function everyAnswer(
  viewer: Viewer,
  strand: string,
  cohort: readonly Alike[],
): Promise<AnswerableQuestion[]> {
  const told: AnswerableQuestion[] = [];
  const groups = cohort.filter((one) => one.strand === strand);
  for (const filter of filters) {
    for (const by of dimensions) {
      for (const measure of ["LEVELS", "AT_EXPECTED"]) {
        for (const basis of ["ALL", "JUDGED"]) {
          const where = { cohort: "C2025", reviewPoint: "R1", strand, ...filter };
          const { data, errors } = await graph.ask(text, viewer, { where, by, measure, basis });
          expect(errors).toBeUndefined();
          for (const cell of (data as unknown as { progress: Cell[] }).progress) {
            const isIn = (one: Alike) =>
              (!("hub" in filter) || one.hub === filter.hub) &&
              (!("subject" in filter) || one.subject === filter.subject) &&
              (cell.hub === null || one.hub === cell.hub.code) &&
              (cell.subject === null || one.subject === cell.subject.code);
            const isCounted = (one: Alike) =>
              measure === "AT_EXPECTED"
                ? one.state === "judged" && (one.levelRank ?? 0) >= 2
                : one.state.toUpperCase() === cell.state &&
                  (cell.level === null || one.levelRank === levelCodes.indexOf(cell.level.code) + 1);
            const isDenominator = (one: Alike) => basis === "ALL" || one.state === "judged";
            const ask = (part: string, holds: (one: Alike) => boolean, number: number | null) => {
              const those = groups.filter((one) => isIn(one) && holds(one));
              if (number === null) return;
              // what is told is true
              expect(those.reduce((sum, { trainees }) => sum + trainees, 0)).toBe(number);
              const name = JSON.stringify([
                part,
                filter,
                cell.hub,
                cell.subject,
                cell.level,
                cell.state,
                measure,
                basis,
              ]);
              told.push({ name, groups: those.map(nameOf) });
            };
            expect(["OK", "LOW_RELIABILITY"].includes(cell.status)).toBe(cell.count !== null);
            ask("count", isCounted, cell.count);
            ask("of", isDenominator, cell.denominator);
          }
        }
      }
    }
  }
  // the same people are asked about in many ways: once is enough
  return [...new Map(told.map((one) => [one.groups.toSorted().join(), one])).values()];
}

describe.each(["exam-board", "moderator"] satisfies Role[])("as %s", (role) => {
  test("no numbers that the graph answers, added and taken away, leave a few people", async () => {
    let answers = 0;
    for (const seed of [1, 2]) {
      const cohort = chosen(seed);
      await keep(cohort);
      const reached = role === "moderator" ? cohort.filter(({ subject }) => subject === "MATH") : cohort;
      for (const strand of strands.slice(0, 1)) {
        const asked = await everyAnswer(fixtureViewer(role), strand, reached);
        const sizes = new Map(
          reached.filter((one) => one.strand === strand).map((one) => [nameOf(one), one.trainees]),
        );
        expect(differencingRisks(asked, sizes, { blocksUpTo: 1 })).toEqual([]);
        answers += asked.length;
      }
    }
    // a subject is often too small for anything to be told of it
    if (role === "exam-board") expect(answers).toBeGreaterThan(6);
  }, 600_000);
});

test("whoever directs a hub and sits on the board sees the hub, and of the others what may be told", async () => {
  await keep(chosen(2));
  const [director, board] = [fixtureViewer("hub-director"), fixtureViewer("exam-board")];
  const both = { ...director, roles: [...director.roles, ...board.roles] };
  const ask = async (viewer: Viewer, hub: string) => {
    const where = { cohort: "C2025", reviewPoint: "R1", strand: "PROF", hub };
    const { data } = await graph.ask(text, viewer, {
      where,
      by: ["SUBJECT"],
      measure: "LEVELS",
      basis: "ALL",
    });
    return (data as unknown as { progress: Cell[] }).progress;
  };
  expect(await ask(both, "EAST")).toEqual(await ask(director, "EAST"));
  for (const { status } of await ask(both, "EAST")) expect(status).toBe("OK");
  for (const { status } of await ask(both, "WEST")) expect(status).toBe("SUPPRESSED");
});

test("a provider that tells figures by hub tells none by subject", async () => {
  const viewer = fixtureViewer("exam-board");
  await keep(chosen(2));
  const status = async (by: string) => {
    const where = { cohort: "C2025", reviewPoint: "R1", strand: "PROF" };
    const { data } = await graph.ask(text, viewer, { where, by: [by], measure: "AT_EXPECTED", basis: "ALL" });
    return new Set((data as unknown as { progress: Cell[] }).progress.map((cell) => cell.status));
  };
  expect(await status("HUB")).toEqual(new Set(["SUPPRESSED"]));
  expect(await status("SUBJECT")).toContain("OK");
  await graph.database.write(viewer, (unit) =>
    unit.affected(
      `insert into setting (provider_id, key, valid_from, value) values ($1, 'figuresWithoutNamesBy', '2024-09-01', '"hub"')`,
      [viewer.providerId],
    ),
  );
  expect(await status("SUBJECT")).toEqual(new Set(["SUPPRESSED"]));
});
