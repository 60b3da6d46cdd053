import type { BoardFacts } from "@reviewpoint/domain/moderation";
import type { GraphContext } from "../../../graph/context.js";
import type { ShownBoard } from "../record/shown-board.js";
import { countedFor } from "./facts.query.js";

const noExercises = {
  ...{ exercises: 0, exercisesWithoutSample: 0, sampled: 0, notJudgedAgain: 0 },
  ...{ assessors: 0, assessorsMissed: 0, exercisesWithoutOutcome: 0 },
};

/** What is known of a board's business on a day. */
export async function factsOf(context: GraphContext, board: ShownBoard, today: string): Promise<BoardFacts> {
  const undecided = board.items.filter(({ decision }) => decision === null);
  const [newest] = board.minutes;
  return {
    ...noExercises,
    ...(await countedFor(context.read, board, today)),
    members: board.members.length,
    declared: board.members.filter(({ hasDeclared }) => hasDeclared).length,
    present: board.present?.length ?? null,
    items: board.items.length,
    undecided: undecided.length,
    withoutQuorum: undecided.filter(({ quorum }) => !quorum.isQuorate).length,
    minutes: newest === undefined ? "none" : newest.isSigned ? "signed" : "draft",
  };
}
