import { Field, ID, Int, ObjectType } from "type-graphql";
import type { ReviewLead } from "@reviewpoint/domain/judgements";

/** Who leads, and the naming that says so. */
export interface ShownLead extends ReviewLead {
  readonly id: string | null;
  readonly version: number | null;
}

@ObjectType("ReviewPointLead", {
  description: "Somebody who leads a review point for a subject.",
  simpleResolvers: true,
})
export class ReviewPointLeadType implements Pick<ShownLead, "id" | "version" | "isNamed"> {
  @Field(() => ID, { nullable: true, description: "Identifies the naming; null where nobody is named." })
  readonly id!: string | null;

  @Field(() => Int, { nullable: true, description: "The naming's version: what ending it expects." })
  readonly version!: number | null;

  @Field(() => Boolean, {
    description:
      "Whether they were named for it; else they lead because they are lead mentors of the subject.",
  })
  readonly isNamed!: boolean;
}
