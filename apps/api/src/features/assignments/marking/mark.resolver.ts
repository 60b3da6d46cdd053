import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { assignmentGuards } from "../assignments.guards.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import type { ShownPiece } from "../piece/show-piece.js";
import { countingMark, shownMarks } from "./mark.loader.js";
import { MarkType, type ShownMark } from "./mark.type.js";

type Pieces = readonly ShownPiece[];

/** The three marks of pieces of work, side by side, and how they came about. */
@Resolver(() => PieceOfWorkType)
export class PieceMarksResolver {
  @Costs({ assumedSize: 3 })
  @Batched()
  @FieldResolver(() => [MarkType], {
    description:
      "Every mark in the order in which it was recorded. Empty where the viewer may not read marks, and of their own work until it was sent.",
  })
  marks(@Root() pieces: Pieces, @Ctx() context: GraphContext): Promise<ShownMark[][]> {
    return shownMarks(pieces, context);
  }

  @Batched()
  @FieldResolver(() => MarkType, { nullable: true, description: "The mark as its marker gave it." })
  async first(@Root() pieces: Pieces, @Ctx() context: GraphContext) {
    return (await shownMarks(pieces, context)).map((marks) => countingMark(marks, "first"));
  }

  @Batched()
  @FieldResolver(() => MarkType, { nullable: true, description: "The mark after moderation." })
  async actual(@Root() pieces: Pieces, @Ctx() context: GraphContext) {
    return (await shownMarks(pieces, context)).map((marks) => countingMark(marks, "actual"));
  }

  @Batched()
  @FieldResolver(() => MarkType, { nullable: true, description: "The mark as the board agreed it." })
  async agreed(@Root() pieces: Pieces, @Ctx() context: GraphContext) {
    return (await shownMarks(pieces, context)).map((marks) => countingMark(marks, "agreed"));
  }
}

@Resolver(() => MarkType)
export class MarkResolver {
  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who gave it, without the name where it may not be seen.",
  })
  givenBy(@Root() marks: readonly ShownMark[], @Ctx() context: GraphContext) {
    const named = marks.map((row) => ({ id: row.givenBy, row }));
    return peopleOf(named, { guards: assignmentGuards.Mark, part: "givenBy" }, context);
  }
}
