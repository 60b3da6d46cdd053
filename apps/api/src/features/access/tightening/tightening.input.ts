import type { AccessAct, LivingRelation, SensitiveField } from "@reviewpoint/domain/access";
import { Field, ID, InputType } from "type-graphql";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import type { Role } from "../../../identity/index.js";
import { RoleEnum } from "../../partnership/person/role.enum.js";
import { RelationEnum } from "./relation.enum.js";

@InputType("TightenAccessInput", { description: "What a role may no longer do or see, and why." })
export class TightenAccessInput extends WriteInput {
  @Field(() => RoleEnum, { description: "The role that it is taken from." })
  readonly role!: Role;

  @Field(() => RelationEnum, { description: "Through which relation." })
  readonly relation!: LivingRelation;

  @Field(() => String, { description: "The act, by its code of the access tables, e.g. read-judgement." })
  readonly act!: AccessAct;

  @Field(() => [String], {
    nullable: true,
    description:
      "The sensitive fields to hide, by their codes, with those that the tables hide already; null denies the whole act.",
  })
  readonly masked?: SensitiveField[] | null;

  @Field(() => String, { description: "Why, for those whom it concerns." })
  readonly reason!: string;
}

@InputType("LoosenAccessInput", { description: "Which of the provider's own rules ends." })
export class LoosenAccessInput extends ChangeInput {
  @Field(() => ID, { description: "The tightening's id." })
  readonly tighteningId!: string;
}
