import { Field, InputType, registerEnumType } from "type-graphql";
import type { Role } from "../../../identity/index.js";
import { RoleEnum } from "./role.enum.js";

/** Orders of a list of people. */
export const PersonOrder = { NAME: "NAME", GIVEN_NAMES: "GIVEN_NAMES" } as const;
export type PersonOrder = keyof typeof PersonOrder;

registerEnumType(PersonOrder, {
  name: "PersonOrder",
  description: "Order of a list of people. Where the viewer may not see names, order tells nothing of them.",
  valuesConfig: {
    NAME: { description: "By family name, then given names." },
    GIVEN_NAMES: { description: "By given names, then family name." },
  },
});

@InputType("PersonFilter", { description: "Which people." })
export class PersonFilter {
  @Field(() => RoleEnum, { nullable: true, description: "Those who hold this role today." })
  readonly role?: Role | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of a hub at which they hold a role today; with role, that role.",
  })
  readonly hub?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of a subject in which they hold a role today; with role, that role.",
  })
  readonly subject?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Part of a name. Refused where the viewer may not see names.",
  })
  readonly search?: string | null;
}
