import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import type { ListedServiceToken, Role } from "../../../identity/index.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";

@ObjectType("ServiceTokenRole", {
  description: "A role that a service token stands in for, and where.",
  simpleResolvers: true,
})
export class ServiceTokenRoleType {
  @Field(() => RoleEnum, { description: "The role." })
  readonly role!: Role;

  @Field(() => ID, { nullable: true, description: "The hub, if any." })
  readonly hubId!: string | null;

  @Field(() => ID, { nullable: true, description: "The subject, if any." })
  readonly subjectId!: string | null;

  @Field(() => ID, { nullable: true, description: "The school, if any." })
  readonly schoolId!: string | null;
}

@ObjectType("ServiceToken", {
  description: "What a frontend or a script shows to be let in: everything but the secret.",
  simpleResolvers: true,
})
export class ServiceTokenType implements Omit<ListedServiceToken, "issuedBy"> {
  @Field(() => ID, { description: "Identifies the token for good." })
  readonly id!: string;

  @Field(() => String, { description: "What it is for." })
  readonly name!: string;

  @Field(() => [String], { description: "The acts that it may do, by the codes of the access tables." })
  readonly acts!: ListedServiceToken["acts"];

  @Field(() => [ServiceTokenRoleType], { description: "The roles that it stands in for." })
  readonly roles!: ListedServiceToken["roles"];

  @Field(() => DateTimeScalar, { description: "When it was issued." })
  readonly issuedAt!: string;

  @Field(() => DateTimeScalar, { description: "When it ends by itself." })
  readonly expiresAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was revoked, if it was." })
  readonly revokedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was last used, give or take some minutes; null before the first time.",
  })
  readonly lastUsedAt!: string | null;
}

export const ServiceTokenConnection = connectionType(
  "ServiceToken",
  "service tokens",
  () => ServiceTokenType,
);
