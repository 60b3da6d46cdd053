import { Field, ID, InputType } from "type-graphql";
import type { Role } from "../../../identity/index.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";

@InputType("RoleHoldingFilter", { description: "Which roles." })
export class RoleHoldingFilter {
  @Field(() => RoleEnum, { nullable: true, description: "Holdings of this role." })
  readonly role?: Role | null;

  @Field(() => ID, { nullable: true, description: "What this person holds." })
  readonly personId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether roles that have ended are listed too; they are not unless asked for.",
  })
  readonly ended?: boolean | null;
}
