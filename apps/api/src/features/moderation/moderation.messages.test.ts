import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { lettersOf } from "../post/testing/letters-of.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { fixtureToday } from "../testing/fixture-today.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";
import { standardising } from "./standardisation/testing/standardising.js";
import { type Exercising, exercising } from "./testing/exercising.js";

const lead = fixtureViewer("lead-mentor");
const moderator = fixtureViewer("moderator");

let graph: GraphForTest;
let exercise: Exercising;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 60 });
  exercise = exercising(graph);
});
afterAll(() => graph?.close());

const letters = (act: string, subject: object) =>
  lettersOf(graph.database, {
    ...{ providerId: lead.providerId, act, subject },
    now: `${fixtureToday}T16:00:00.000Z`,
  });

test("moderators are told how many pieces are on their desk and until when, and of nobody", async () => {
  const at = await exercise.allotted({}, [lead, moderator]);
  const told = await letters("allocateModerators", { exercise: at.id });
  expect(told.map(({ personId }) => personId)).toEqual([lead.personId, moderator.personId].sort());
  for (const { letter } of told) {
    expect(letter?.subject).toMatch(/^Spring: 2 pieces are on your desk/u);
    const words = JSON.stringify(letter);
    expect(words).toContain("28 February 2026");
    expect(words).toContain(`/exercises/${at.id}/desk`);
    expect(words).not.toMatch(/Amber|Basalt|Cedar|Mentor \d/u);
  }
  await exercise.judgedBy(lead, at.id, (first) => first);
  const after = await letters("allocateModerators", { exercise: at.id });
  expect(after.find(({ personId }) => personId === lead.personId)?.letter).toBeNull();
  expect(after.find(({ personId }) => personId === moderator.personId)?.letter).not.toBeNull();
});

test("who takes part in standardisation is told when to mark, and not what was agreed", async () => {
  const standard = standardising(() => graph);
  const at = await standard.opened();
  const told = await letters("openStandardisation", { standardisation: at.id });
  const { moderator: first, director: second } = standard;
  expect(told.map(({ personId }) => personId)).toEqual([first.personId, second.personId].sort());
  for (const { letter } of told) {
    const words = JSON.stringify(letter);
    expect(words).toContain("Mark its scripts from 2 February 2026 to 6 February 2026, by yourself");
    expect(words).toContain(`/standardisation/${at.id}`);
    expect(words.match(/Dear/gu)).toHaveLength(2);
    // the address holds digits of chance
    const said = words.replaceAll(at.id, "");
    for (const { agreed } of at.scripts) expect(said).not.toContain(agreed);
  }
  const { version } = standard.done(await standard.marks(first, at.id, ["50"]));
  const release = { standardisationId: at.id, expectedVersion: version };
  expect(await standard.act("releaseStandardisation", release)).toMatchObject({ recorded: true });
  const after = await letters("openStandardisation", { standardisation: at.id });
  expect(after.map(({ letter }) => letter)).toEqual([null, null]);
});
