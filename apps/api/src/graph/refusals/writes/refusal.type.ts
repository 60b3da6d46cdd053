import "reflect-metadata";
import { Field, InterfaceType } from "type-graphql";

/** What every refusal of a write shows, so that a client that knows no other type can still tell people why. */
@InterfaceType("Refusal", {
  description: "Why a write was not done. Nothing was changed.",
  resolveType: () => undefined,
})
export class RefusalType {
  @Field(() => String, { simple: true, description: "The reason as a code that a client may act on." })
  readonly code!: string;

  @Field(() => String, { simple: true, description: "The reason and what to do, as a sentence for people." })
  readonly message!: string;

  @Field(() => [String], {
    simple: true,
    description: "The place of the arguments that it is about, e.g. input, until.",
  })
  readonly path!: readonly string[];
}
