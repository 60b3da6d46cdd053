import { Field, ID, ObjectType } from "type-graphql";
import type { ProviderRow } from "./provider.query.js";

@ObjectType("Provider", {
  description: "A provider of initial teacher training: whose data a request sees.",
  simpleResolvers: true,
})
export class ProviderType implements ProviderRow {
  @Field(() => ID, { description: "Identifies the provider for good." })
  readonly id!: string;

  @Field(() => String, { description: "Short name in addresses and in the x-provider header." })
  readonly slug!: string;

  @Field(() => String, { description: "The provider's name." })
  readonly name!: string;

  @Field(() => Boolean, { description: "Whether the data is invented, for trying things out." })
  readonly isDemo!: boolean;
}
