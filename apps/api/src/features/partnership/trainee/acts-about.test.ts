import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Role } from "../../../identity/index.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { insertCaseload } from "../../testing/insert-caseload.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
  await insertCaseload(graph.database);
});
afterAll(() => graph?.close());

interface Asked {
  readonly viewer: { readonly acts: readonly string[] };
  readonly trainees: {
    readonly nodes: readonly {
      readonly acts: readonly string[];
      readonly hidden: readonly { readonly field: string }[];
    }[];
  };
}

/** Fields of a trainee that are decided trainee by trainee, and the acts that decide. */
const decided = {
  placements: "read-placements",
  standings: "read-standings",
  targets: "read-targets",
  meetings: "read-meetings",
  concerns: "read-concerns",
  recoveryPlans: "read-recovery",
} as const;

const asked = `{ viewer { acts } trainees(first: 30) { nodes { acts hidden { field } placements { id } standings { state }
  targets(first: 1) { totalCount } meetings(first: 1) { totalCount } concerns { id } recoveryPlans { id } } } }`;

async function ask(role: Role) {
  const { data, errors } = await graph.ask(asked, fixtureViewer(role));
  if (errors) throw new Error(JSON.stringify(errors));
  const { viewer, trainees } = data as unknown as Asked;
  return { acts: viewer.acts, trainees: trainees.nodes };
}

const roles: readonly Role[] = ["trainee", "mentor", "professional-tutor", "lead-mentor", "moderator"];

describe.each([...roles, "hub-director", "exam-board", "provider-admin"] as Role[])("%s", (role) => {
  test("may do what the roles allow, about those whom they allow it about", async () => {
    const { acts, trainees } = await ask(role);
    expect(trainees.length).toBeGreaterThan(0);
    for (const trainee of trainees) {
      expect(acts).toEqual(expect.arrayContaining([...trainee.acts]));
      const hidden = new Set(trainee.hidden.map(({ field }) => field));
      for (const [field, act] of Object.entries(decided))
        expect([act, trainee.acts.includes(act)]).toEqual([act, !hidden.has(field)]);
    }
  });
});

test("a mentor may do less about those of the school whom somebody else mentors", async () => {
  const { acts, trainees } = await ask("mentor");
  const mentored = trainees.filter((trainee) => trainee.acts.includes("set-target"));
  expect(acts).toContain("set-target");
  expect(mentored.length).toBeGreaterThan(0);
  expect(mentored.length).toBeLessThan(trainees.length);
});
