import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writeDemo } from "@reviewpoint/demo";
import type { Database } from "../../database/index.js";
import { databaseForTest } from "../../database/testing/database-for-test.js";
import { providerSettings } from "../../features/settings.js";
import { importFolder } from "../../features/interchange/index.js";
import { tables } from "../../features/tables.js";
import { loadDemo, type ProviderFolder } from "../load-demo.js";
import { playDemoWork } from "./play-demo-work.js";

const [today, now] = ["2026-11-25", "2026-11-25T09:30:00.000Z"];
const surroundings = { today, now, newId: randomUUID };

let database: Database;
let folder: string;
let providers: readonly ProviderFolder[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "reviewpoint-demo-work-"));
  database = await databaseForTest({ tables });
  const steps = {
    write: async (how: { folder: string; seed: string; today: string }) => (providers = await writeDemo(how)),
    bringIn: (provider: ProviderFolder) =>
      importFolder(provider.folder, provider.slug, { database, settings: providerSettings, ...surroundings }),
    play: ({ slug }: ProviderFolder) => playDemoWork({ database, slug, ...surroundings }),
  };
  await loadDemo(database, folder, today, steps, () => {});
}, 300_000);
afterAll(async () => {
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = <Row extends object>(text: string, slug: string) =>
  database.administer((unit) => unit.rows<Row>(text, [slug]));
const counted = (table: string, slug: string) =>
  rows<{ count: number }>(
    `select count(*)::integer as count from ${table} where provider_id = (select id from provider where slug = $1)`,
    slug,
  ).then(([row]) => row?.count);

interface Exercise {
  readonly sampled: number;
  readonly added: number;
  readonly judged: number;
  readonly waiting: number;
  readonly rounds: readonly number[] | null;
  /** What the second round decided. */
  readonly last: readonly string[] | null;
  /** Pieces of those whose marks stood at once, on which both were alike, and on which they were not. */
  readonly alike: number;
  readonly apart: number;
  /** First marks less moderators', on average, of the assessor who is furthest below them. */
  readonly severest: number;
}

const exercisesText = `
  with compared as (select piece.exercise_id, piece.assessor_id, first.value::integer - given.value::integer as away,
      decided.outcome
    from moderation_second_judgement given
    join moderation_exercise on moderation_exercise.id = given.exercise_id
    join moderation_piece piece on piece.plan_id = accepted_plan_id and piece.piece_key = given.piece_key
    join moderation_first_mark first on first.plan_id = piece.plan_id and first.piece_key = piece.piece_key
    left join moderation_outcome decided on decided.exercise_id = piece.exercise_id and decided.round = 1
      and decided.assessor_id = piece.assessor_id)
  select closed_at is not null as "isClosed", seed_revealed_at is not null as "isRevealed",
    (select count(*)::integer from moderation_piece where plan_id = accepted_plan_id and is_sampled) as sampled,
    (select count(*)::integer from moderation_added_piece where exercise_id = exercise.id) as added,
    (select count(*)::integer from moderation_second_judgement where exercise_id = exercise.id) as judged,
    (select count(*)::integer from moderation_allotment where exercise_id = exercise.id and judged_at is null) as waiting,
    (select count(*)::integer from moderation_allotment where exercise_id = exercise.id and position > 2) as third,
    (select json_agg(distinct round) from moderation_outcome where exercise_id = exercise.id) as rounds,
    (select json_agg(distinct outcome) from moderation_outcome where exercise_id = exercise.id and round = 2) as last,
    (select count(*)::integer from compared where compared.exercise_id = exercise.id and away = 0
      and outcome = 'stands') as alike,
    (select count(*)::integer from compared where compared.exercise_id = exercise.id and away <> 0
      and outcome = 'stands') as apart,
    (select min(mean)::float from (select avg(away) as mean from compared where compared.exercise_id = exercise.id
      group by assessor_id having count(*) >= 5) as means) as severest
  from moderation_exercise exercise join provider on provider.id = exercise.provider_id
  where slug = $1 order by closes_on`;

/** Every table to which the demo's work writes. */
const written = [
  ...["assignment", "piece_of_work", "assignment_extension", "submission", "allotment", "mark"],
  ...[
    "feedback",
    "feedback_release",
    "moderation_exercise",
    "moderation_exercise_subject",
    "moderation_seed",
  ],
  ...["standardisation", "standard_script", "trial_mark", "standardisation_participant"],
  ...["moderation_plan", "moderation_piece", "moderation_first_mark", "moderation_moderator"],
  ...["moderation_allocation", "moderation_allotment", "moderation_second_judgement", "moderation_outcome"],
  ...["moderation_extension", "moderation_added_piece", "board", "board_cohort", "board_member"],
  ...["board_interest", "board_item", "board_item_concern", "board_action"],
];
const countedAll = (slug: string) => Promise.all(written.map((table) => counted(table, slug)));

describe.each(["weald", "moor"])("what people have done at %s", (slug) => {
  test("one assignment is sent, one is being marked, one is not due yet", async () => {
    const assignments = await rows(
      `select title, (select count(*) > 0 from mark join piece_of_work piece on piece.id = mark.piece_id
           where piece.assignment_id = assignment.id) as "isMarked",
         exists (select from feedback_release join piece_of_work piece on piece.id = feedback_release.piece_id
           where piece.assignment_id = assignment.id) as "isSent"
       from assignment join provider on provider.id = provider_id where slug = $1 order by title desc`,
      slug,
    );
    expect(assignments).toEqual([
      { title: "Relationships in the classroom", isMarked: true, isSent: true },
      { title: "Questions that make pupils think", isMarked: true, isSent: false },
      { title: "Assessing what pupils have learnt", isMarked: false, isSent: false },
    ]);
  });

  test("scripts are standardised before the assignment that is not due: one has marked, one has not begun", async () => {
    const [exercise, ...others] = await rows(
      `select standardisation.title, assignment.title as assignment, released_at is null as "isOpen",
         (select count(*)::integer from standard_script where standardisation_id = standardisation.id) as scripts,
         (select json_agg(marked order by marked) from (select participant.person_id,
             (select count(distinct script_id) from trial_mark given where given.person_id = participant.person_id
               and given.standardisation_id = standardisation.id) as marked
           from standardisation_participant participant where standardisation_id = standardisation.id) each) as marked
       from standardisation join assignment on assignment.id = assignment_id
       join provider on provider.id = standardisation.provider_id where slug = $1`,
      slug,
    );
    expect(others).toEqual([]);
    expect(exercise).toMatchObject({ assignment: "Assessing what pupils have learnt", isOpen: true });
    expect(exercise).toMatchObject({ scripts: 4, marked: [0, 4] });
  });

  test("one exercise is closed with its seed revealed, one waits on desks", async () => {
    const exercises = await rows<Exercise>(exercisesText, slug);
    const [finished, running] = exercises;
    expect(exercises).toHaveLength(2);
    expect(finished).toMatchObject({ isRevealed: true, isClosed: true, sampled: 16, waiting: 0, third: 1 });
    // what the extension brought in, and the third person's
    expect(finished?.judged).toBe(16 + (finished?.added ?? 0) + 1);
    expect(finished?.added).toBeGreaterThan(0);
    expect(finished?.rounds).toEqual([1, 2]);
    expect(finished?.last).toEqual(["stands"]);
    expect(finished?.alike).toBeGreaterThan(finished?.apart ?? 0);
    expect(finished?.apart).toBeGreaterThan(0);
    expect(finished?.severest).toBeLessThan(-0.5);
    expect(running).toMatchObject({ isRevealed: false, isClosed: false, judged: 4, added: 0, rounds: null });
    expect(running?.waiting).toBe((running?.sampled ?? 0) - 4);
    expect(running?.sampled).toBeGreaterThanOrEqual(10);
  });

  test("both shown moderators find work on their desks, and nothing is of a later instant than the load", async () => {
    const desks = await rows(
      `select split_part(subject, '@', 1) as persona, count(*) filter (where judged_at is null)::integer > 0 as "waits",
         count(*) filter (where judged_at is not null)::integer as judged, max(judged_at) <= '${now}' as "isPast"
       from moderation_allotment allotment
       join moderation_exercise exercise on exercise.id = exercise_id and exercise.closed_at is null
       join membership on membership.provider_id = allotment.provider_id and person_id = moderator_id
       join login on login.id = login_id
       join provider on provider.id = allotment.provider_id where slug = $1 group by subject order by subject`,
      slug,
    );
    expect(desks).toEqual([
      { persona: "lead-mentor", waits: true, judged: 1, isPast: true },
      { persona: "moderator", waits: true, judged: 3, isPast: true },
    ]);
  });

  test("a board is called for a day in a week, about the exercise, its assessor and a trainee", async () => {
    const boards = await rows(
      `select held_on as "heldOn", closed_at as "closedAt",
         (select json_agg(seat order by position) from board_member where board_id = board.id) as seats,
         (select json_agg(kind order by position) from board_item where board_id = board.id) as items,
         (select count(*)::integer from board_interest where board_id = board.id) as interests
       from board join provider on provider.id = provider_id where slug = $1`,
      slug,
    );
    const seats = ["chair", "member", "member", "member", "external"];
    const items = ["exercise", "assessor", "trainee"];
    expect(boards).toEqual([{ heldOn: "2026-12-02", closedAt: null, seats, items, interests: 2 }]);
  });

  test("played again changes nothing, and what is not there is played", async () => {
    const before = await countedAll(slug);
    expect(Math.min(...before.map((count) => count ?? 0))).toBeGreaterThan(0);
    await playDemoWork({ database, slug, ...surroundings });
    expect(await countedAll(slug)).toEqual(before);
    await database.administer((unit) =>
      unit.rows(
        "update board set name = 'Another' where provider_id = (select id from provider where slug = $1)",
        [slug],
      ),
    );
    await playDemoWork({ database, slug, ...surroundings });
    const after = await countedAll(slug);
    const board = written.indexOf("board");
    expect(after.slice(0, board)).toEqual(before.slice(0, board));
    expect(after.slice(board)).toEqual(before.slice(board).map((count) => (count ?? 0) * 2));
  });
});

test("the demo is brought in from a folder a provider", () => {
  expect(providers.map(({ slug }) => slug)).toEqual(["weald", "moor"]);
});
