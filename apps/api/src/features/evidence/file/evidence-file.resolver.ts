import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { readUnlinked } from "./evidence-file.query.js";
import type { EvidenceFileRow } from "./evidence-file.table.js";
import { EvidenceFileType } from "./evidence-file.type.js";

@Resolver(() => EvidenceFileType)
export class EvidenceFileResolver {
  @Query(() => [EvidenceFileType], {
    description:
      "Files that the viewer has added and linked to nothing, the newest first, 100 at most. They are removed after the provider's days.",
  })
  unlinkedFiles(
    @Arg("traineeId", () => ID, {
      nullable: true,
      description: "Only files about this trainee; about anybody without it.",
    })
    traineeId: string | null,
    @Ctx() context: GraphContext,
  ) {
    return readUnlinked(context, traineeId ?? null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The path from which its bytes are had; null once it was removed.",
  })
  address(@Root() { id, removedAt }: EvidenceFileRow): string | null {
    return removedAt === null ? `/files/${id}` : null;
  }

  @Batched()
  @FieldResolver(() => PersonType, { nullable: true, description: "Who added it; null for a service token." })
  addedBy(@Root() files: readonly EvidenceFileRow[], @Ctx() context: GraphContext) {
    const ids = files.map(({ addedBy }) => addedBy);
    return peopleNamed(ids, context);
  }
}
