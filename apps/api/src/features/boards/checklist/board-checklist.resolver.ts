import { boardChecklist } from "@reviewpoint/domain/moderation";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { BoardType } from "../board/board.type.js";
import type { ShownBoard } from "../record/shown-board.js";
import { ChecklistLineType, type ShownChecklistLine, showLine } from "./checklist.type.js";
import { factsOf } from "./board-facts.js";

/** The checklists of boards. */
@Resolver(() => BoardType)
export class BoardChecklistResolver {
  @Costs({ assumedSize: 11, weight: 200 })
  @Batched()
  @FieldResolver(() => [ChecklistLineType], {
    description: "What is done and what is left before the board can close, as it stands now.",
  })
  async checklist(
    @Root() boards: readonly ShownBoard[],
    @Ctx() context: GraphContext,
  ): Promise<ShownChecklistLine[][]> {
    const { today } = viewerOf(context);
    const facts = await Promise.all(boards.map((board) => factsOf(context, board, today)));
    return facts.map((one) => boardChecklist(one).map(showLine));
  }
}
