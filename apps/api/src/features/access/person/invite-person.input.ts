import { Field, ID, InputType, Int } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";

@InputType("InvitePersonInput", { description: "Who is invited." })
export class InvitePersonInput extends WriteInput {
  @Field(() => String, { description: "Given names." })
  readonly givenNames!: string;

  @Field(() => String, { description: "Family name." })
  readonly familyName!: string;

  @Field(() => String, { description: "The address to which the invitation will go." })
  readonly email!: string;
}

@InputType("InviteAgainInput", { description: "Who is invited once more." })
export class InviteAgainInput extends WriteInput {
  @Field(() => ID, { description: "The person's id." })
  readonly personId!: string;

  @Field(() => Int, { nullable: true, description: "For how many days, 1–30; 7 unless given." })
  readonly days?: number | null;
}

@InputType("EndSignInInput", { description: "Whose logins and open invitations end." })
export class EndSignInInput extends WriteInput {
  @Field(() => ID, { description: "The person's id." })
  readonly personId!: string;
}
