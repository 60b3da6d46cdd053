import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import type { ShownAction } from "../record/shown-board.js";
import { BoardActionType } from "./action.type.js";

@Resolver(() => BoardActionType)
export class BoardActionResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who sees to it." })
  owner(@Root() actions: readonly ShownAction[], @Ctx() context: GraphContext) {
    const ids = actions.map(({ ownerId }) => ownerId);
    return peopleNamed(ids, context);
  }
}
