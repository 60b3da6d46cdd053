import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { TraineeStatus } from "@reviewpoint/domain/partnership";
import { Field, ID, ObjectType } from "type-graphql";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";
import type { WholeTrainee } from "./show-trainee.js";
import { TraineeStatusEnum } from "./trainee-status.enum.js";

@ObjectType("Trainee", { description: "A person in training, in one cohort.", simpleResolvers: true })
export class TraineeType implements Omit<WholeTrainee, "cohortId" | "hubId" | "subjectId" | "masked"> {
  @Field(() => ID, { description: "Identifies the trainee for good." })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: "null where the viewer may not see names." })
  readonly name!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The provider's own identifier of the trainee; a pseudonym where the viewer may not see names.",
  })
  readonly reference!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Teacher reference number: seven digits. null where the viewer may not see names.",
  })
  readonly trn!: string | null;

  @Field(() => TraineeStatusEnum, { description: "Where the trainee stands with the provider." })
  readonly status!: TraineeStatus;

  @Field(() => String, {
    nullable: true,
    description: "Training route, in the words of the national register.",
  })
  readonly route!: string | null;

  @Field(() => DateScalar, { description: "First day of training." })
  readonly startedOn!: IsoDate;

  @Field(() => DateScalar, { nullable: true, description: "Last day of training, as planned." })
  readonly expectedEndOn!: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day the trainee left without an award; null where the viewer may not see names.",
  })
  readonly withdrawnOn!: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day the trainee's time away began; null where the viewer may not see names.",
  })
  readonly deferredOn!: IsoDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "The day a deferred trainee came back; null while away, and where the viewer may not see names.",
  })
  readonly returnedOn!: IsoDate | null;

  @Field(() => DateScalar, { nullable: true, description: "The day the award was given." })
  readonly awardedOn!: IsoDate | null;

  @Field(() => [HiddenType], {
    description: "What of the fields asked for of the trainee this viewer may not see, and why.",
  })
  readonly hidden!: readonly HiddenType[];
}

export const TraineeConnection = connectionType("Trainee", "trainees", () => TraineeType);
