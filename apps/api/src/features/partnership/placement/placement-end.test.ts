import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Role } from "../../../identity/index.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { keepReachOfRole } from "./keep-reach-of-role.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

const trainees = "{ trainees(first: 100) { nodes { id } } }";
/** Ids of the trainees whom this role's person reaches, at a request of its own. */
async function reachedBy(role: Role): Promise<string[]> {
  const answer = await graph.ask(trainees, fixtureViewer(role));
  expect(answer.errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: read by its shape
  return (answer.data as any).trainees.nodes.map(({ id }: { id: string }) => id);
}

test.each(["professional-tutor", "mentor"] as const)(
  "when placements at the school end, the %s's next request no longer reaches those trainees",
  async (role) => {
    const viewer = fixtureViewer(role);
    const { providerId, today } = viewer;
    const schoolId = viewer.roles[0]?.schoolId ?? null;
    const director = (await reachedBy("line-manager")).length;
    const [placed] = await reachedBy(role);
    expect(placed).toBeDefined();
    await graph.database.write(viewer, async (unit) => {
      await unit.affected(
        `update placement set starts_on = least(starts_on, $4::date - 1), ends_on = $4::date - 1
         where provider_id = $1 and trainee_id = $2 and school_id = $3`,
        [providerId, placed, schoolId, today],
      );
      await keepReachOfRole(unit, providerId, { hubId: null, subjectId: null, schoolId });
    });
    expect(await reachedBy(role)).not.toContain(placed);
    // the record is there for others as before
    expect(await reachedBy("line-manager")).toHaveLength(director);
  },
);
