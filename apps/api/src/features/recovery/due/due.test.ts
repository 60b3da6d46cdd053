import { recoveryDue, type RecoveryFacts } from "@reviewpoint/domain/recovery";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { hubTeamOf } from "../concern/hub-team.query.js";
import { type RecoveryForTest, recoveryForTest } from "../testing/recovery-for-test.js";

let graph: RecoveryForTest;
const leader = fixtureViewer("leadership-team");
const trainee = (n: number) => fixtureId("trainee", 2_000_000 + n);
beforeAll(async () => {
  graph = await recoveryForTest();
  const target = { action: "Greet each class at the door", successCriteria: "Seen in three lessons" };
  for (const n of [0, 1, 2]) {
    await graph.act("raiseConcern", leader, { traineeId: trainee(n), kind: "PROGRESS", account: "Late" });
    await graph.act("raiseConcern", leader, { traineeId: trainee(n), kind: "CONDUCT", account: "Late" });
    const day = { madeOn: `2026-01-${10 + n}`, followUpOn: `2026-02-0${2 + n}` };
    await graph.act("recordIntervention", leader, {
      traineeId: trainee(n),
      kind: "INTERVENTION",
      account: "Met",
      ...day,
    });
    const plan = { traineeId: trainee(n), reason: "Late", targets: [target], support: "Lessons" };
    const opened = await graph.act("openRecoveryPlan", leader, plan);
    if (n === 0) continue;
    const review = { planId: opened.plan.id, account: "Seen", metTargets: [1] };
    await graph.act(
      "reviewRecoveryPlan",
      { ...leader, today: "2026-02-10" },
      { ...review, expectedVersion: 1 },
    );
  }
}, 120_000);
afterAll(() => graph?.close());

const listed = async (today: string, given = "", viewer = leader) => {
  const text = `{ recoveryDue(first: 100${given}) { totalCount nodes { kind id dueOn isLate trainee { id } } } }`;
  const { nodes } = (await graph.tell(text, { ...viewer, today })).recoveryDue;
  return nodes.map(({ kind, trainee: whose, ...due }: { kind: string; trainee: { id: string } }) => ({
    ...{ ...due, kind: kind.toLowerCase().replace("_", "-"), traineeId: whose.id },
  }));
};

test.each(["2026-02-03", "2026-02-04", "2026-03-01"])(
  "on %s the list is the one that the domain makes of the same rows",
  async (today) => {
    const facts = await graph.database.read(
      leader,
      async (unit): Promise<RecoveryFacts> => ({
        concerns: await unit.rows(
          `select id, trainee_id as "traineeId", plan_due_on as "planDueOn", plan_id is not null as "isPlanned" from concern`,
        ),
        plans: await unit.rows(
          `select id, trainee_id as "traineeId", stage, review_on as "reviewOn", reviewed_on as "reviewedOn" from recovery_plan`,
        ),
        interventions: await unit.rows(
          `select id, trainee_id as "traineeId", follow_up_on as "followUpOn" from intervention`,
        ),
      }),
    );
    const due = recoveryDue(facts, today);
    expect(new Set(due.map(({ kind }) => kind))).toEqual(new Set(["plan", "review", "outcome", "follow-up"]));
    expect(await listed(today)).toEqual(due);
    expect(await listed(today, ", isLate: true")).toEqual(due.filter(({ isLate }) => isLate));
  },
);

test("a hub's list holds its own trainees, and a director is shown no other", async () => {
  const all = await listed("2026-02-04");
  const ofEast = all.filter(({ traineeId }: { traineeId: string }) => traineeId !== trainee(1));
  expect(ofEast.length).toBeLessThan(all.length);
  expect(await listed("2026-02-04", `, hub: "EAST"`)).toEqual(ofEast);
  expect(await listed("2026-02-04", "", fixtureViewer("hub-director"))).toEqual(ofEast);
});

test("a concern is told to who directs the trainee's hub, and to no director of another", async () => {
  const told = await graph.database.read(leader, async (unit) => {
    const concerns = await unit.rows<{ id: string; traineeId: string }>(
      `select id, trainee_id as "traineeId" from concern where kind = 'conduct' order by trainee_id`,
    );
    return Promise.all(concerns.map(async ({ id }) => hubTeamOf(unit, id)));
  });
  const east = [fixtureId("person", 1)];
  expect(told).toEqual([east, [], east]);
});
