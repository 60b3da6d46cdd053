import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureId } from "../testing/fixture-id.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { insertCaseload } from "../testing/insert-caseload.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 1 });
  await insertCaseload(graph.database);
}, 120_000);
afterAll(() => graph?.close());

const guide = readFileSync(new URL("../../../../../docs/guides/weekly-work.md", import.meta.url), "utf8");
const block = (heading: string) => new RegExp(`\`\`\`${heading}\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? "";

test("the week of docs/guides/weekly-work.md is answered step by step as it says", async () => {
  const names = new Map([
    ["THE-TRAINEE", fixtureId("trainee", 2_000_000)],
    ["THE-STRAND", fixtureId("strand", 1)],
  ]);
  const json = (name: string) =>
    JSON.parse(
      [...names].reduce((text, [word, id]) => text.replaceAll(`"${word}"`, `"${id}"`), block(`json ${name}`)),
    );
  for (const [step, role] of [
    ["write", "trainee"],
    ["confirm", "mentor"],
    ["weeks", "lead-mentor"],
  ] as const) {
    const { data, errors } = await graph.ask(
      block(`graphql ${step}`),
      fixtureViewer(role),
      json(`${step} variables`),
    );
    expect(errors).toBeUndefined();
    const written = data as { writeMeeting?: { meeting: { id: string } } };
    if (step === "write") names.set("THE-MEETING", written.writeMeeting?.meeting.id ?? "");
    expect(data).toEqual(json(`${step} answer`));
  }
});
