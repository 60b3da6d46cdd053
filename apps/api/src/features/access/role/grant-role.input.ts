import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "../../../graph/scalars.js";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import type { Role } from "../../../identity/index.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";

@InputType("GrantRoleInput", { description: "Who is given which role, where, and for how long." })
export class GrantRoleInput extends WriteInput {
  @Field(() => ID, { description: "The person's id." })
  readonly personId!: string;

  @Field(() => RoleEnum, { description: "The role." })
  readonly role!: Role;

  @Field(() => ID, { nullable: true, description: "The hub, for directors and their deputies." })
  readonly hubId?: string | null;

  @Field(() => ID, { nullable: true, description: "The subject, for lead mentors." })
  readonly subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: "The school, for mentors and professional tutors." })
  readonly schoolId?: string | null;

  @Field(() => DateScalar, { description: "The first day." })
  readonly from!: IsoDate;

  @Field(() => DateScalar, { nullable: true, description: "The last day; null while it has no end." })
  readonly until?: IsoDate | null;
}
