import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Viewer } from "../../../identity/index.js";
import { mutate } from "../../testing/acts/mutate.js";
import { atOnce, tallied } from "../../testing/acts/race.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { inserting } from "../../testing/insert/inserting.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
  await graph.database.write(director, async (unit) => {
    const insert = inserting(unit, director.providerId);
    const other = { id: second, given_names: "Second Mathematics", family_name: "Staff" };
    await insert("person", other);
    const role = { id: second, person_id: second, role: "lead-mentor", subject_id: subjectId, version: 1 };
    await insert("role_holding", { ...role, from_on: "2024-09-01", until_on: "2026-02-04" });
  });
}, 120_000);
afterAll(() => graph?.close());

const director = fixtureViewer("hub-director");
const lead = fixtureViewer("lead-mentor");
const second = fixtureId("person", 77);
const [reviewPointId, subjectId] = [fixtureId("review-point", 22), fixtureId("subject", 1)];
const name = (personId: string, change: object = {}, viewer: Viewer = director) =>
  mutate(
    graph,
    "nameReviewLead",
    viewer,
    { reviewPointId, subjectId, personId, ...change },
    "recorded reviewPoint { code }",
  );
const end = (leadId: string, expectedVersion = 1, viewer: Viewer = director) =>
  mutate(graph, "endReviewLead", viewer, { leadId, expectedVersion }, "recorded reviewPoint { code }");

interface Lead {
  readonly id: string | null;
  readonly version: number | null;
  readonly isNamed: boolean;
  readonly subject: { readonly code: string };
  readonly person: { readonly name: string };
}
async function asked(
  field: "leads" | "leadCandidates",
  viewer: Viewer = director,
  code = "R2",
): Promise<Lead[]> {
  const { data, errors } = await graph.ask(
    `{ cohort(code: "C2025") { reviewPoints { code ${field} { id version isNamed subject { code } person { name } } } } }`,
    viewer,
  );
  expect(errors).toBeUndefined();
  const { cohort } = JSON.parse(JSON.stringify(data));
  return cohort.reviewPoints.find((point: { code: string }) => point.code === code)[field];
}
const said = (leads: readonly Lead[]) =>
  leads.map(({ subject, person, isNamed }) => `${subject.code} ${person.name}${isNamed ? " named" : ""}`);

test("where nobody is named, whoever is lead mentor of the subject in the window leads", async () => {
  expect(said(await asked("leads"))).toEqual([
    "MATH Lead Mathematics Staff",
    "MATH Second Mathematics Staff",
  ]);
  expect(said(await asked("leads", director, "R3"))).toEqual(["MATH Lead Mathematics Staff"]);
});

test("named, they lead alone, at that review point; ended, everybody does again, and the naming stays on record", async () => {
  expect(await name(second, { validateOnly: true })).toMatchObject({ recorded: false });
  expect(await name(second)).toEqual({
    __typename: "NameReviewLeadPayload",
    ...{ recorded: true, reviewPoint: { code: "R2" } },
  });
  const leads = await asked("leads");
  expect(said(leads)).toEqual(["MATH Second Mathematics Staff named"]);
  expect(said(await asked("leads", director, "R1"))).toHaveLength(2);
  expect(said(await asked("leadCandidates"))).toEqual([
    "MATH Lead Mathematics Staff",
    "MATH Second Mathematics Staff named",
  ]);
  const id = leads[0]?.id ?? "";
  expect(await name(second)).toMatchObject({ code: "ALREADY_LEADS", path: ["input", "personId"] });
  expect(await end(id, 2)).toMatchObject({ code: "CONFLICT", currentVersion: 1 });
  expect(await end(id)).toMatchObject({ recorded: true, reviewPoint: { code: "R2" } });
  expect(await end(id, 2)).toMatchObject({ code: "NOTHING_TO_REVOKE" });
  expect(said(await asked("leads"))).toHaveLength(2);
  const kept = await graph.database.read(director, (unit) =>
    unit.rows("select ended_by from review_point_lead where id = $1", [id]),
  );
  expect(kept).toEqual([{ ended_by: director.personId }]);
  const acts = await graph.database.administer((unit) =>
    unit.rows<{ act: string }>("select act from audit_entry where act like '%ReviewLead' order by act"),
  );
  expect(acts.map(({ act }) => act)).toEqual(["endReviewLead", "nameReviewLead"]);
});

test("is shown for the subjects of trainees about whom the reader may ask, and to nobody without names", async () => {
  for (const role of [
    "trainee",
    "professional-tutor",
    "lead-mentor",
    "line-manager",
    "leadership-team",
  ] as const)
    expect(said(await asked("leads", fixtureViewer(role)))).toHaveLength(2);
  const elsewhere = {
    ...lead,
    roles: lead.roles.map((role) => ({ ...role, subjectId: fixtureId("subject", 2) })),
  };
  expect(await asked("leads", elsewhere)).toEqual([]);
  for (const role of ["exam-board", "moderator"] as const) {
    const { errors } = await graph.ask(
      `{ cohort(code: "C2025") { reviewPoints { leads { isNamed } } } }`,
      fixtureViewer(role),
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "NOT_ALLOWED", act: "read-review-leads" });
  }
});

test("is named by directors, the leadership team and administrators, of what is there and who may", async () => {
  for (const role of ["lead-mentor", "mentor", "trainee", "line-manager", "exam-board"] as const) {
    expect(await name(second, {}, fixtureViewer(role))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await end(randomUUID(), 1, fixtureViewer(role))).toMatchObject({ code: "NOT_ALLOWED" });
  }
  const refused = { code: "NOT_FOUND" };
  expect(await name(second, { reviewPointId: randomUUID() })).toMatchObject(refused);
  expect(await name(second, { subjectId: "nonsense" })).toMatchObject(refused);
  expect(await name(randomUUID())).toMatchObject(refused);
  expect(await end(randomUUID())).toMatchObject(refused);
  expect(await name(second, { subjectId: fixtureId("subject", 2) })).toMatchObject({
    code: "NOT_LEAD_MENTOR",
  });
  expect(await name(second, { reviewPointId: fixtureId("review-point", 23) })).toMatchObject({
    code: "NOT_LEAD_MENTOR",
    path: ["input", "personId"],
  });
  for (const role of ["leadership-team", "provider-admin"] as const)
    expect(await name(second, { validateOnly: true }, fixtureViewer(role))).toMatchObject({
      recorded: false,
    });
});

test("named at once under fifty keys: once, and the others are told; under one key: one answer", async () => {
  const answers = await atOnce(50, () => name(second));
  expect(tallied(answers.map(({ code }) => code ?? "named"))).toEqual({ named: 1, ALREADY_LEADS: 49 });
  const idempotencyKey = randomUUID();
  const same = await atOnce(20, () => name(lead.personId, { idempotencyKey }));
  expect(new Set(same.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(said(await asked("leads"))).toEqual([
    "MATH Second Mathematics Staff named",
    "MATH Lead Mathematics Staff named",
  ]);
});
