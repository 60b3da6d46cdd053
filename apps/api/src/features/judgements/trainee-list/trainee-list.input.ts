import type { StandingState } from "@reviewpoint/domain/judgements";
import type { TraineeStatus } from "@reviewpoint/domain/partnership";
import { Field, InputType, registerEnumType } from "type-graphql";
import { TraineeStatusEnum } from "../../partnership/trainee/trainee-status.enum.js";
import { StandingStateEnum } from "../standing/standing-state.enum.js";

/** Orders of a list of trainees. */
export const TraineeOrder = { NAME: "NAME", REFERENCE: "REFERENCE", SUBJECT: "SUBJECT", HUB: "HUB" } as const;
export type TraineeOrder = keyof typeof TraineeOrder;

registerEnumType(TraineeOrder, {
  name: "TraineeOrder",
  description:
    "Order of a list of trainees. Where the viewer may not see names, order tells nothing of them.",
  valuesConfig: {
    NAME: { description: "By family name, then given names." },
    REFERENCE: { description: "By the provider's own identifier." },
    SUBJECT: { description: "By subject, then by name." },
    HUB: { description: "By hub, then by name." },
  },
});

@InputType("TraineeFilter", {
  description:
    "Which trainees. Where the viewer may not see names, only cohort, hub, subject and status are taken.",
})
export class TraineeFilter {
  @Field(() => String, { nullable: true, description: "Code of the cohort." })
  readonly cohort?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the hub." })
  readonly hub?: string | null;

  @Field(() => String, { nullable: true, description: "Code of the subject." })
  readonly subject?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Reference number of a school in which they are placed at some time.",
  })
  readonly schoolUrn?: string | null;

  @Field(() => TraineeStatusEnum, { nullable: true, description: "Where they stand with the provider." })
  readonly status?: TraineeStatus | null;

  @Field(() => String, { nullable: true, description: "Part of a name or of the provider's identifier." })
  readonly search?: string | null;

  @Field(() => String, { nullable: true, description: "At this review point …" })
  readonly reviewPoint?: string | null;

  @Field(() => String, { nullable: true, description: "… on this strand (on any without it) …" })
  readonly strand?: string | null;

  @Field(() => StandingStateEnum, { nullable: true, description: "… in this state …" })
  readonly state?: StandingState | null;

  @Field(() => String, { nullable: true, description: "… or at this level …" })
  readonly level?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "… or below (true) or at or above (false) the expected level.",
  })
  readonly belowExpected?: boolean | null;
}

export const filterHelp = {
  nullable: true,
  description: "Which trainees; all in scope without it.",
} as const;
export const orderHelp = { nullable: true, defaultValue: "NAME", description: "In which order." } as const;
