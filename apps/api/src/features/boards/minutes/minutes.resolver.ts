import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import type { ShownMinutes } from "../record/shown-board.js";
import { BoardMinutesType, BoardSignatureType } from "./minutes.type.js";
import type { BoardSignatureRow } from "./signature.table.js";

@Resolver(() => BoardMinutesType)
export class BoardMinutesResolver {
  @Batched()
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who wrote it; null for a service token.",
  })
  writtenBy(@Root() minutes: readonly ShownMinutes[], @Ctx() context: GraphContext) {
    const ids = minutes.map(({ recordedBy }) => recordedBy);
    return peopleNamed(ids, context);
  }
}

@Resolver(() => BoardSignatureType)
export class BoardSignatureResolver {
  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "The member." })
  person(@Root() signatures: readonly BoardSignatureRow[], @Ctx() context: GraphContext) {
    const ids = signatures.map(({ personId }) => personId);
    return peopleNamed(ids, context);
  }
}
