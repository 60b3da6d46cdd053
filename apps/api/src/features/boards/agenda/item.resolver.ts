import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { assessorsNamed } from "../assessors-named.js";
import type { ShownItem } from "../record/shown-board.js";
import { BoardItemType } from "./item.type.js";

type Items = readonly ShownItem[];

@Resolver(() => BoardItemType)
export class BoardItemResolver {
  @Batched()
  @FieldResolver(() => TraineeType, {
    nullable: true,
    description: "The trainee, where it is about one and the viewer may read the record.",
  })
  trainee(@Root() items: Items, @Ctx() context: GraphContext) {
    const ids = items.map(({ kind, subjectId }) => (kind === "trainee" ? subjectId : null));
    return loadAll(traineeById, ids, context);
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "The assessor, where it is about one." })
  assessor(@Root() items: Items, @Ctx() context: GraphContext) {
    const ids = items.map(({ kind, subjectId }) => (kind === "assessor" ? subjectId : null));
    return assessorsNamed(ids, context);
  }
}
