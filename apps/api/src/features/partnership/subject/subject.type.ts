import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import type { SubjectRow } from "./subject.table.js";

@ObjectType("Subject", {
  description: "A subject or phase that has a lead mentor.",
  simpleResolvers: true,
})
export class SubjectType implements Pick<SubjectRow, "id" | "code" | "name"> {
  @Field(() => ID, { description: "Identifies the subject for good." })
  readonly id!: string;

  @Field(() => String, { description: "Short name, unique within the provider: what filters take." })
  readonly code!: string;

  @Field(() => String, { description: "The name of the subject or phase." })
  readonly name!: string;
}

export const SubjectConnection = connectionType("Subject", "subjects", () => SubjectType);
