import { Field, ID, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { Masked } from "../../../graph/guarding/row-parts.js";
import { connectionType } from "../../../graph/paging/connection.type.js";

/** A person as this viewer may see them. */
export interface ShownPerson extends Masked {
  readonly id: string;
  readonly name: string | null;
}

@ObjectType("Person", {
  description: "Anyone of the partnership: trainees, mentors, staff.",
  simpleResolvers: true,
})
export class PersonType implements Omit<ShownPerson, keyof Masked> {
  @Field(() => ID, { description: "Identifies the person for good." })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: "null where the viewer may not see names." })
  readonly name!: string | null;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of the person this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}

export const PersonConnection = connectionType("Person", "people", () => PersonType);
