import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { Field, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { DateTimeScalar } from "../../../graph/scalars.js";
import type { OfObservation } from "../observation/rows-of-observations.js";
import type { ObserverRow } from "./observer.table.js";

/** An observer as this viewer may see them. */
export interface ShownObserver extends OfObservation<ObserverRow> {
  /** Why the ratings are not shown; null where they are. */
  readonly sealed: string | null;
}

@ObjectType("Observer", {
  description: "Who observes, and what they sealed: shown to others when every observer has sealed.",
  simpleResolvers: true,
})
export class ObserverType implements Pick<ShownObserver, "sealedAt" | "commitmentHash" | "sealed"> {
  @Field(() => DateTimeScalar, { nullable: true, description: "When they sealed; null until they have." })
  readonly sealedAt!: IsoInstant | null;

  @Field(() => String, {
    nullable: true,
    description:
      "SHA-256 of what they sealed, published when they did: it shows later that nothing was changed, and tells nothing before.",
  })
  readonly commitmentHash!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why the ratings are not shown; null where they are.",
  })
  readonly sealed!: string | null;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of the observer this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}
