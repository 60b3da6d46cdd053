import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { scopeOf, type Viewer } from "../../../identity/index.js";

import { type Answered, acting } from "../../testing/acts/acting.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { keepReach } from "./keep-reach.js";

/**
 * The fixture's first trainee is at one school with its mentor until 13 February, and at another one with another mentor
 * from 2 March on. What was recorded in the first placement stands here before the second begins.
 */
const traineeId = fixtureId("trainee", 2_000_000);
const [trainee, lead, director] = (["trainee", "lead-mentor", "hub-director"] as const).map((role) =>
  fixtureViewer(role),
) as [Viewer, Viewer, Viewer];
const departed = fixtureViewer("mentor");
const successor = mentorOf(2);
const on = (today: string, viewer: Viewer): Viewer => ({ ...viewer, today });
const [lastDay, dayAfter, dayBefore, firstDay] = ["2026-02-13", "2026-02-14", "2026-03-01", "2026-03-02"];

let graph: GraphForTest;
const { ask, act } = acting(() => graph);
const made: Record<"meeting" | "target" | "revealed" | "sealed" | "plan" | "concern", string> = {
  ...{ meeting: "", target: "", revealed: "", sealed: "", plan: "", concern: "" },
};

beforeAll(async () => {
  graph = await graphForTest({ trainees: 6 });
  await relate();
  await recordFirstPlacement();
}, 120_000);
afterAll(() => graph?.close());

const history = `query ($id: ID!) { trainee(id: $id) {
  meetings(first: 10) { nodes { id reflection } } targets(first: 10) { nodes { id action } }
  observations(first: 10) { nodes { id observers { person { id } ratings { level { name } } sealed } } }
  recoveryPlans { id reason } concerns { id account } } }`;
const ofTheirs = `query ($observation: ID!) { observation(id: $observation) { id } }`;
const welfare = `query ($id: ID!) { trainee(id: $id) { welfareChecks(purpose: SUPPORT, reason: "To know") { account } } }`;

const seenBy = async (viewer: Viewer): Promise<Answered> =>
  (await ask(history, viewer, { id: traineeId })).trainee;
const idsOf = (nodes: readonly Answered[]): string[] => nodes.map(({ id }: Answered) => id).sort();

describe("whoever mentors the trainee next", () => {
  test("sees nothing on the day before the placement", async () => {
    expect(await seenBy(on(dayBefore, successor))).toBeNull();
  });

  test("sees from its first day on what was recorded in the placement before", async () => {
    const seen = await seenBy(on(firstDay, successor));
    expect(seen.meetings.nodes).toEqual([{ id: made.meeting, reflection: "Starts went well." }]);
    expect(seen.targets.nodes).toEqual([{ id: made.target, action: "Ask one question" }]);
    expect(idsOf(seen.observations.nodes)).toEqual([made.revealed, made.sealed].sort());
    expect(seen.recoveryPlans).toEqual([{ id: made.plan, reason: "Not on track." }]);
    expect(seen.concerns).toEqual([{ id: made.concern, account: "Plans come late." }]);
  });

  test("does not see a rating that is sealed, nor what is recorded of how the trainee is", async () => {
    const viewer = on(firstDay, successor);
    const { observations } = await seenBy(viewer);
    const ratingsOf = (id: string) =>
      observations.nodes
        .find((one: Answered) => one.id === id)
        .observers.map(({ ratings }: Answered) => ratings?.length ?? null);
    expect(ratingsOf(made.revealed)).toEqual([1]);
    expect(ratingsOf(made.sealed)).toEqual([null, null]);
    const answer = await graph.ask(welfare, viewer, { id: traineeId });
    expect(JSON.stringify(answer)).not.toContain("Sleeps badly.");
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "NOT_ALLOWED" });
  });

  test("writes on where the other left off", async () => {
    const wish = { targetId: made.target, expectedVersion: 1, outcome: "MET", note: "Seen in 9B." };
    const close = (viewer: Viewer) => act("closeTarget", { ...wish, validateOnly: true }, viewer);
    expect(await close(on(firstDay, successor))).toMatchObject({ recorded: false });
    expect(await close(on(firstDay, departed))).toMatchObject({ code: "NOT_ALLOWED" });
  });
});

describe("whoever mentored the trainee before", () => {
  test("sees it all on the last day of the placement", async () => {
    expect((await seenBy(on(lastDay, departed))).meetings.nodes).toHaveLength(1);
  });

  test.each([dayAfter, firstDay])("sees neither the trainee nor their own records on %s", async (day) => {
    const viewer = on(day, departed);
    expect(await seenBy(viewer)).toBeNull();
    expect(await ask(ofTheirs, viewer, { observation: made.revealed })).toEqual({ observation: null });
  });
});

/** A mentor of the fixture's school of this number, who is numbered alike. */
function mentorOf(school: number): Viewer {
  const [holding] = departed.roles;
  if (!holding) throw new Error("a mentor holds a role");
  const personId = fixtureId("person", 9 + school);
  const held = { ...holding, id: fixtureId("role", 9 + school), schoolId: fixtureId("school", school) };
  return { ...departed, personId, roles: [held], scope: scopeOf([held], personId, true) };
}

/** Relations follow from the fixture's placements, as an import makes them follow. */
async function relate(): Promise<void> {
  const { providerId } = departed;
  await graph.database.write({ providerId }, async (unit) => {
    const of = { hubId: fixtureId("hub", 1), subjectId: fixtureId("subject", 1), startedOn: "2025-09-01" };
    await keepReach(unit, providerId, [{ id: traineeId, personId: trainee.personId, ...of }]);
  });
}

async function recordFirstPlacement(): Promise<void> {
  const [heldOn, strandId] = ["2026-02-03", fixtureId("strand", 1)];
  const record = {
    traineeId,
    heldOn,
    minutes: 50,
    reflection: "Starts went well.",
    handOver: true,
    reviews: [],
  };
  made.meeting = (await act("writeMeeting", record, trainee, "meeting { id }")).meeting.id;
  const draft = { action: "Ask one question", successEvidence: "Seen.", strandId, dueOn: "2026-02-10" };
  made.target = (await act("setTarget", { traineeId, draft }, departed, "target { id }")).target.id;
  made.revealed = await observed("LESSON_ALONE", [departed]);
  made.sealed = await observed("LESSON_JOINTLY", [lead, departed]);
  const ratings = [{ strandId, levelId: fixtureId("level", 2) }];
  await act("sealRating", { observationId: made.revealed, ratings }, departed);
  await act("sealRating", { observationId: made.sealed, ratings }, departed);
  const plan = {
    ...{ traineeId, reason: "Not on track.", support: "A joint lesson." },
    targets: [{ action: "Step 1", successCriteria: "Seen in three lessons." }],
  };
  made.plan = (await act("openRecoveryPlan", plan, lead, "plan { id }")).plan.id;
  const concern = { traineeId, kind: "PROGRESS", account: "Plans come late." };
  made.concern = (await act("raiseConcern", concern, departed, "concern { id }")).concern.id;
  const check = { traineeId, purpose: "SUPPORT", reason: "A call", account: "Sleeps badly." };
  expect(await act("recordWelfareCheck", check, director)).toMatchObject({ recorded: true });
}

async function observed(kind: string, observers: readonly Viewer[]): Promise<string> {
  const place = { traineeId, schoolId: fixtureId("school", 1), observedOn: "2026-02-03", kind };
  const input = { ...place, observerIds: observers.map(({ personId }) => personId) };
  const by = observers[0] ?? departed;
  return (await act("planObservation", input, by, "observation { id }")).observation.id;
}
