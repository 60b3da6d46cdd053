import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";

/** A person as this viewer may see them. */
export interface ShownPerson {
  readonly id: string;
  readonly name: string | null;
}

@ObjectType("Person", {
  description: "Anyone of the partnership: trainees, mentors, staff.",
  simpleResolvers: true,
})
export class PersonType implements ShownPerson {
  @Field(() => ID, { description: "Identifies the person for good." })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: "null where the viewer may not see names." })
  readonly name!: string | null;
}

export const PersonConnection = connectionType("Person", "people", () => PersonType);
