import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { samplingPresets } from "@reviewpoint/domain/moderation";
import { boardForTest } from "../boards/testing/board-for-test.js";
import { checkInWords } from "../frozen/pack/checking/check-in-words.js";
import { checkPack, packHolds } from "../frozen/pack/checking/check-pack.js";
import { mutate } from "../testing/acts/mutate.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";
import type { Answered } from "../testing/acts/acting.js";
import { type Exercising, exercising, ownOutcomes } from "./testing/exercising.js";

const leader = fixtureViewer("leadership-team");
const moderators = [fixtureViewer("lead-mentor"), fixtureViewer("moderator")];
/** Whatever a policy extends to is judged, and may ask for more: never as often as this. */
const mostRounds = 4;

let graph: GraphForTest;
let exercise: Exercising;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 60 });
  exercise = exercising(graph);
});
afterAll(() => graph?.close());

/** Every desk is judged, a level away from what was given first, until no outcome asks for more pieces. */
async function judged(opened: Answered): Promise<{ exercise: Answered; extended: number }> {
  let at = opened;
  for (let extended = 0; extended < mostRounds; extended += 1) {
    for (const viewer of moderators)
      await exercise.judgedBy(viewer, at.id, (first) => (first === 1 ? 2 : first - 1));
    at = await exercise.step("decideOutcomes", at);
    const { outcomes } = await exercise.seen(leader, at.id, "outcomes { outcome }");
    if (!outcomes.some(({ outcome }: Answered) => outcome === "EXTEND")) return { exercise: at, extended };
    at = await exercise.step("extendSample", at);
    at = await exercise.step("allocateModerators", at, { moderators: [] });
  }
  throw new Error("the outcomes never cease to ask for more");
}

describe.each(samplingPresets.map((policy) => [policy.name, policy] as const))(
  "moderated by %s",
  (name, policy) => {
    test("from its opening to the pack of a board, from which its sample is drawn again", async () => {
      const title = `By ${policy.code}`;
      const about = { title, policy: null, preset: policy.code, passMark: 2, isBlind: true };
      const opened = await exercise.allotted(
        { ...about, outcomePolicy: { ...ownOutcomes, borderEscalates: false } },
        moderators,
      );
      expect(opened.sampled).toBeGreaterThan(0);
      const ended = await judged(opened);
      // an extension may bring in assessors who had nothing in the sample: of them more is asked for in turn
      expect([1, 2]).toContain(ended.extended);
      const revealed = await exercise.step("revealSeed", ended.exercise);
      expect(revealed.acceptedPlan.verification).toEqual({ holds: true, seedMatches: true });
      const closed = await exercise.step("closeExercise", revealed);
      expect(closed.state).toBe("CLOSED");

      const boards = boardForTest(graph);
      const { board } = await boards.call({ name: `Board of ${name}` });
      const items = [{ kind: "EXERCISE", subjectId: closed.id }];
      await boards.done("putOnAgenda", { boardId: board.id, expectedVersion: board.version, items });
      const frozen = await mutate(
        graph,
        "freezePack",
        leader,
        { boardId: board.id },
        "frozen { content sha256 }",
      );
      const { content, sha256 } = frozen.frozen;
      const check = checkPack(content, null, sha256);
      expect(packHolds(check)).toBe(true);
      expect(checkInWords(check)).toContain(
        `${title}: drawn again from the seed that was committed to beforehand, the sample is the same.`,
      );
    });
  },
);
