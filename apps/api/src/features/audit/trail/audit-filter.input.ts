import { Field, ID, InputType } from "type-graphql";
import type { AuditKind } from "../../../graph/auditing/tables/audit-entry.table.js";
import { AuditKindEnum } from "./audit-kind.enum.js";

@InputType("AuditFilter", { description: "Which entries of the audit trail." })
export class AuditFilter {
  @Field(() => AuditKindEnum, { nullable: true, description: "Entries of this kind." })
  readonly kind?: AuditKind | null;

  @Field(() => ID, { nullable: true, description: "What this person did." })
  readonly actorId?: string | null;

  @Field(() => ID, { nullable: true, description: "What is about this trainee." })
  readonly traineeId?: string | null;
}
