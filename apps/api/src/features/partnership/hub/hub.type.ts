import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import type { HubRow } from "./hub.table.js";

@ObjectType("Hub", {
  description: "A part of the partnership with a director of its own. A provider may have none.",
  simpleResolvers: true,
})
export class HubType implements Pick<HubRow, "id" | "code" | "name"> {
  @Field(() => ID, { description: "Identifies the hub for good." })
  readonly id!: string;

  @Field(() => String, { description: "Short name, unique within the provider: what filters take." })
  readonly code!: string;

  @Field(() => String, { description: "The hub's name." })
  readonly name!: string;
}

export const HubConnection = connectionType("Hub", "hubs", () => HubType);
