import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import type { SchoolClosureRow } from "./school-closure.table.js";
import type { SchoolTermRow } from "./school-term.table.js";

@ObjectType("SchoolClosure", {
  description: "Days within a term on which the school is closed.",
  simpleResolvers: true,
})
export class SchoolClosureType implements Pick<SchoolClosureRow, "reason" | "startsOn" | "endsOn"> {
  @Field(() => String, { description: "Why, e.g. half term or INSET." })
  readonly reason!: string;

  @Field(() => DateScalar, { description: "First day of the closure." })
  readonly startsOn!: IsoDate;

  @Field(() => DateScalar, { description: "Last day of the closure." })
  readonly endsOn!: IsoDate;
}

@ObjectType("SchoolTerm", { description: "A term of one school.", simpleResolvers: true })
export class SchoolTermType implements Pick<SchoolTermRow, "name" | "startsOn" | "endsOn"> {
  @Field(() => String, { description: "The term's name, e.g. Autumn." })
  readonly name!: string;

  @Field(() => DateScalar, { description: "First day of the term." })
  readonly startsOn!: IsoDate;

  @Field(() => DateScalar, { description: "Last day of the term." })
  readonly endsOn!: IsoDate;

  @Field(() => [SchoolClosureType], { description: "Closures that begin within the term." })
  readonly closures!: readonly SchoolClosureRow[];
}
