import type { LivingRelation } from "@reviewpoint/domain/access";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import type { Role } from "../../../identity/index.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";
import { RelationEnum } from "./relation.enum.js";
import type { TighteningRow } from "./tightening.table.js";

@ObjectType("Tightening", {
  description: "A rule of the provider by which a role may do or see less than the access tables give it.",
  simpleResolvers: true,
})
export class TighteningType implements TighteningRow {
  @Field(() => ID, { description: "Identifies the rule for good." })
  readonly id!: string;

  @Field(() => RoleEnum, { description: "The role that it takes from." })
  readonly role!: Role;

  @Field(() => RelationEnum, { description: "Through which relation." })
  readonly relation!: LivingRelation;

  @Field(() => String, { description: "The act, by its code of the access tables." })
  readonly act!: TighteningRow["act"];

  @Field(() => [String], {
    nullable: true,
    description: "The sensitive fields that it hides, by their codes; null where the whole act is denied.",
  })
  readonly masked!: TighteningRow["masked"];

  @Field(() => String, { description: "Why." })
  readonly reason!: string;

  @Field(() => DateTimeScalar, { description: "Since when: it counts from the next request." })
  readonly recordedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when; null while it is in force." })
  readonly endedAt!: string | null;

  @Field(() => Int, { description: "How often it was written: send it as expectedVersion to end it." })
  readonly version!: number;
}

export const TighteningConnection = connectionType("Tightening", "tightenings", () => TighteningType);
