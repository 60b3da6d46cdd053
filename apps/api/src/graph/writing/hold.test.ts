import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { actions } from "../../features/actions.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../features/testing/graph-for-test.js";
import { hold } from "./hold.js";

const admin = fixtureViewer("provider-admin");
const [first, second] = [fixtureId("trainee", 2_000_000), fixtureId("trainee", 2_000_001)];
let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 6 });
});
afterAll(() => graph?.close());

test("what is held is read, thought about and written by one after the other", async () => {
  const topics = () =>
    graph.database.read(admin, (unit) =>
      unit.rows<{ topic: string }>("select topic from knowledge_gap where trainee_id = $1", [first]),
    );
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      graph.database.write(admin, async (unit) => {
        // in either order: nobody waits in a ring
        await hold(unit, admin.providerId, { trainees: n % 2 === 0 ? [first, second] : [second, first] });
        const rows = await unit.rows("select id from knowledge_gap where trainee_id = $1", [first]);
        const gap = [admin.providerId, fixtureId("judgement", 900_000 + n), first, `Gap ${rows.length}`];
        await unit.affected(
          `insert into knowledge_gap (provider_id, id, trainee_id, topic, found_in, raised_on)
           values ($1, $2, $3, $4, 'audit', '2026-02-03')`,
          gap,
        );
      }),
    ),
  );
  const names = (await topics()).map(({ topic }) => topic).sort();
  expect(names).toEqual(Array.from({ length: 20 }, (_, n) => `Gap ${n}`).sort());
});

test("what is not there holds nothing and is no error", async () => {
  const nothing = graph.database.write(admin, async (unit) => {
    for (const held of [
      { trainees: [] },
      { trainees: ["x", fixtureId("trainee", 77)] },
      { traineeOf: "target", id: "x" },
      { traineeOf: "meeting", id: fixtureId("trainee", 77) },
      { people: [fixtureId("person", 77_777)] },
      { holderOf: fixtureId("role", 77_777) },
    ] as const)
      await hold(unit, admin.providerId, held);
  });
  await expect(nothing).resolves.toBeUndefined();
});

test("whoever is held for a role is the person who holds it", async () => {
  const heard: string[] = [];
  const stop = graph.database.onStatement((sql) => heard.push(sql));
  await graph.database.write(admin, (unit) =>
    hold(unit, admin.providerId, { holderOf: fixtureId("role", 1) }),
  );
  stop();
  expect(heard.find((sql) => sql.includes("for no key update"))).toContain(
    "select person_id from role_holding",
  );
});

test("no action both holds and is serializable", () => {
  const both = actions.filter(({ holds, isolation }) => holds !== undefined && isolation !== undefined);
  expect(both.map(({ name }) => name)).toEqual([]);
});
