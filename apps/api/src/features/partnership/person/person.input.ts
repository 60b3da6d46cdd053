import { Field, InputType } from "type-graphql";
import type { Role } from "../../../identity/index.js";
import { RoleEnum } from "./role.enum.js";

@InputType("PersonFilter", { description: "Which people." })
export class PersonFilter {
  @Field(() => RoleEnum, { nullable: true, description: "Those who hold this role today." })
  readonly role?: Role | null;

  @Field(() => String, {
    nullable: true,
    description: "Part of a name. Refused where the viewer may not see names.",
  })
  readonly search?: string | null;
}
