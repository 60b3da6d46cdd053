import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";
import type { Role, RoleHolding } from "../../../identity/index.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";

@ObjectType("RoleHolding", {
  description: "A role that somebody holds, where, and for how long.",
  simpleResolvers: true,
})
export class RoleHoldingType implements Omit<RoleHolding, "hubId" | "subjectId" | "schoolId" | "cohortId"> {
  @Field(() => ID, { description: "Identifies the holding for good." })
  readonly id!: string;

  @Field(() => RoleEnum, { description: "The role." })
  readonly role!: Role;

  @Field(() => DateScalar, { description: "First day." })
  readonly from!: IsoDate;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null while it has no end." })
  readonly until!: IsoDate | null;
}

export const RoleHoldingConnection = connectionType("RoleHolding", "roles", () => RoleHoldingType);
