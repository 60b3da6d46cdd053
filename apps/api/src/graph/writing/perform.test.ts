import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../features/testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 6 });
});
afterAll(() => graph?.close());

test("an act's trail and its message are sent together: nothing is waited for between them", async () => {
  const heard: string[] = [];
  const stop = graph.database.onStatement((sql) => {
    const [, table] = /^insert into (audit_\w+|outbox_message)/.exec(sql) ?? [];
    if (table === undefined) return;
    heard.push(table);
    // no answer of a database comes before this
    setImmediate(() => heard.push("answers"));
  });
  const { data } = await graph.ask(
    `mutation ($input: RaiseGapInput!) { raiseGap(input: $input) { ... on RaiseGapPayload { recorded } } }`,
    fixtureViewer("lead-mentor"),
    {
      input: {
        ...{ idempotencyKey: "one-key-of-a-gap", traineeId: fixtureId("trainee", 2_000_000) },
        ...{ topic: "Ratio", foundIn: "AUDIT" },
      },
    },
  );
  stop();
  expect(data).toMatchObject({ raiseGap: { recorded: true } });
  expect(heard.slice(0, 4)).toEqual(["audit_entry", "audit_detail", "audit_about", "outbox_message"]);
});
