import { Field, ObjectType } from "type-graphql";
import type { Scope, ScopeKind } from "../../../identity/index.js";
import { HubType } from "../../partnership/hub/hub.type.js";
import { SchoolType } from "../../partnership/school/school.type.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { ScopeKindEnum } from "./scope-kind.enum.js";

@ObjectType("Scope", { description: "Whose trainees a viewer may see.", simpleResolvers: true })
export class ScopeType implements Pick<Scope, "kind" | "seesNames"> {
  @Field(() => ScopeKindEnum, { description: "How far it reaches at its widest." })
  readonly kind!: ScopeKind;

  @Field(() => String, { description: "The scope in words, e.g. The trainees of East Kent." })
  readonly description!: string;

  @Field(() => Boolean, { description: "Whether names are shown, and small groups counted." })
  readonly seesNames!: boolean;

  @Field(() => [HubType], { description: "The viewer's own hubs." })
  readonly hubs!: readonly HubType[];

  @Field(() => [SubjectType], { description: "The viewer's own subjects." })
  readonly subjects!: readonly SubjectType[];

  @Field(() => [SchoolType], { description: "The viewer's own schools." })
  readonly schools!: readonly SchoolType[];
}
