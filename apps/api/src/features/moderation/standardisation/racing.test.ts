import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { standardising } from "./testing/standardising.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 12 });
}, 120_000);
afterAll(() => graph?.close());

const standard = standardising(() => graph);
const { lead, director, moderator } = standard;
const rounds = 20;

test("whoever marks while the results are released is in them, or is told that they came too late", async () => {
  const met: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const at = await standard.opened();
    standard.done(await standard.marks(moderator, at.id, ["50"]));
    const { version } = await standard.seen(lead, at.id);
    const [marked, released] = await Promise.all([
      standard.marks(director, at.id, ["50", "64"]),
      standard.act("releaseStandardisation", { standardisationId: at.id, expectedVersion: version }),
    ]);
    const after = await standard.seen(lead, at.id);
    const theirs = after.participants.find(({ person }: { person: { name: string } | null }) =>
      person?.name?.startsWith("Director"),
    );
    // what was answered is what is kept, and nothing came in after the results were out
    expect(theirs.marked).toBe(marked.recorded ? 2 : 0);
    if (released.recorded) expect(after.releasedOn).not.toBeNull();
    else expect(released.code).toBe("CONFLICT");
    met.push(`${marked.code ?? "marked"}, ${released.code ?? "released"}`);
  }
  const orders = ["marked, released", "marked, CONFLICT", "STANDARDISATION_RELEASED, released"];
  for (const one of met) expect(orders).toContain(one);
});
