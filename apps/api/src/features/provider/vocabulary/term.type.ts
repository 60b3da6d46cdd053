import { Field, ObjectType } from "type-graphql";
import type { VocabularyTermRow } from "./vocabulary-term.table.js";

@ObjectType("Term", { description: "The provider's own word for a neutral one.", simpleResolvers: true })
export class TermType implements VocabularyTermRow {
  @Field(() => String, { description: "The neutral word, e.g. reviewPoint." })
  readonly key!: string;

  @Field(() => String, { description: "The provider's word for one." })
  readonly singular!: string;

  @Field(() => String, { description: "The provider's word for several." })
  readonly plural!: string;
}
