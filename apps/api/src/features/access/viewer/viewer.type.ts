import type { AccessAct } from "@reviewpoint/domain/access";
import { Field, ObjectType } from "type-graphql";
import { PersonType, type ShownPerson } from "../../partnership/person/person.type.js";
import type { RoleHolding } from "../../../identity/index.js";
import { RoleHoldingType } from "../role/role-holding.type.js";
import { ScopeType } from "./scope.type.js";

@ObjectType("Viewer", { description: "Who asks.", simpleResolvers: true })
export class ViewerType {
  @Field(() => PersonType, { description: "The person who asks." })
  readonly person!: ShownPerson;

  @Field(() => [RoleHoldingType], { description: "The roles held today." })
  readonly roles!: readonly RoleHolding[];

  @Field(() => [String], {
    description:
      "The acts that the viewer may do today, by their codes of the access tables: what to lead them to.",
  })
  readonly acts!: readonly AccessAct[];

  @Field(() => ScopeType, { description: "What the viewer's roles let them see, in words." })
  readonly scope!: ScopeType;
}
