import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import type { SchoolRow } from "./school.table.js";

@ObjectType("School", { description: "A school in which trainees are placed.", simpleResolvers: true })
export class SchoolType implements Pick<SchoolRow, "id" | "urn" | "name"> {
  @Field(() => ID, { description: "Identifies the school for good." })
  readonly id!: string;

  @Field(() => String, {
    description: "Unique reference number: six digits, given by the Department for Education.",
  })
  readonly urn!: string;

  @Field(() => String, { description: "The school's name." })
  readonly name!: string;
}

export const SchoolConnection = connectionType("School", "schools", () => SchoolType);
