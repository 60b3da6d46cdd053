import type { AccessAct } from "@reviewpoint/domain/access";
import { Field, ID, InputType } from "type-graphql";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import type { Role } from "../../../identity/index.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";

@InputType("ServiceTokenRoleInput", { description: "A role that a token is to stand in for, and where." })
export class ServiceTokenRoleInput {
  @Field(() => RoleEnum, { description: "The role." })
  readonly role!: Role;

  @Field(() => ID, { nullable: true, description: "The hub, for directors and their deputies." })
  readonly hubId?: string | null;

  @Field(() => ID, { nullable: true, description: "The subject, for lead mentors." })
  readonly subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: "The school, for mentors and professional tutors." })
  readonly schoolId?: string | null;
}

@InputType("IssueServiceTokenInput", { description: "What a token is to be for." })
export class IssueServiceTokenInput extends WriteInput {
  @Field(() => String, { description: "For whoever reads the list, 1–100 characters." })
  readonly name!: string;

  @Field(() => [String], { description: "The acts it may do, e.g. read-cells. Reading alone." })
  readonly acts!: AccessAct[];

  @Field(() => [ServiceTokenRoleInput], { description: "The roles that it stands in for." })
  readonly roles!: ServiceTokenRoleInput[];

  @Field(() => String, { description: "When it ends, an instant in ISO 8601 within 366 days." })
  readonly expiresAt!: string;
}

@InputType("RevokeServiceTokenInput", { description: "Which token ends." })
export class RevokeServiceTokenInput extends WriteInput {
  @Field(() => ID, { description: "The token's id." })
  readonly tokenId!: string;
}
