import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { fixtureViewer } from "./testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "./testing/graph-for-test.js";
import { questionFile, readQuestions } from "./testing/question.js";

const isUpdate = process.env["UPDATE_QUESTIONS"] === "1";
const questions = readQuestions();
let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 }, { trainees: 12, provider: 2 });
});
afterAll(() => graph?.close());

/** The committed text; written instead when that is asked for. */
function committed(name: string, ending: string, actual: string): string {
  const file = questionFile(name, ending);
  if (isUpdate) writeFileSync(file, actual);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** A statement on one line; statements that travelled together, on a line each. */
const inLines = (sql: string): string =>
  `${sql
    .replace(/\s+/g, " ")
    .trim()
    .replaceAll(/,?(\(select (?:coalesce\(json_agg\(part\)|json_build_array\(json_agg))/g, "\n  $1")};\n`;

test("there are enough of them to be worth their name", () => {
  expect(questions.length).toBeGreaterThanOrEqual(12);
});

describe.each(questions)("$name", ({ name, role, text, variables }) => {
  test("has its committed answer, with the committed statements", async () => {
    const answer = await graph.ask(text, fixtureViewer(role), variables);
    const statements = graph.statements.map(inLines).sort();
    expect(`${JSON.stringify(answer, null, 2)}\n`).toBe(
      committed(name, "answer.json", `${JSON.stringify(answer, null, 2)}\n`),
    );
    expect(statements.join("")).toBe(committed(name, "sql", statements.join("")));
  });

  test("answers the same when it has been compiled", async () => {
    const answer = await graph.ask(text, fixtureViewer(role), variables);
    expect(`${JSON.stringify(answer, null, 2)}\n`).toBe(
      readFileSync(questionFile(name, "answer.json"), "utf8"),
    );
  });
});
