import { Field, InputType, Int } from "type-graphql";
import { IdempotencyKeyScalar } from "./idempotency-key.scalar.js";

/** What every mutation is asked with. */
@InputType("WriteInput")
export abstract class WriteInput {
  @Field(() => IdempotencyKeyScalar, {
    description:
      "Made by the client once for each act, and sent again with every retry: however often it arrives, the act is done once.",
  })
  readonly idempotencyKey!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "true: answer with the same refusals, and do nothing.",
  })
  readonly validateOnly?: boolean | null;
}

/** What a mutation is asked with that changes what there is. */
@InputType("ChangeInput")
export abstract class ChangeInput extends WriteInput {
  @Field(() => Int, {
    description: "The version that the client has seen. Refused with Conflict when there is a newer one.",
  })
  readonly expectedVersion!: number;
}
