import type { IsoDate } from "@reviewpoint/domain/calendar";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { DateScalar } from "../../../graph/scalars.js";
import { PersonType, type ShownPerson } from "../../partnership/person/person.type.js";
import type { ShownTrainee } from "../../partnership/trainee/show-trainee.js";
import {
  type TraineeRelation,
  TraineeRelationEnum,
} from "../../partnership/trainee/trainee-relation.enum.js";
import { TraineeConnection } from "../../partnership/trainee/trainee.type.js";
import { judgementGuards } from "../judgements.guards.js";
import { filterHelp, orderHelp, TraineeFilter, TraineeOrder } from "./trainee-list.input.js";
import { relatedTrainees } from "./trainee-list.query.js";
import { traineesOf } from "./trainees-of.js";

/** The trainees of people. */
@Resolver(() => PersonType)
export class PersonTraineesResolver {
  @Batched()
  @FieldResolver(() => TraineeConnection, {
    description:
      "The trainees in the viewer's scope to whom this person is related: whom they mentor, tutor, lead or direct. Refused where the viewer may not see names.",
  })
  trainees(
    @Root() people: readonly ShownPerson[],
    @Args(() => PageArguments) page: PageArguments,
    @Arg("relations", () => [TraineeRelationEnum], {
      nullable: true,
      description: "By which relations; by any without it.",
    })
    relations: readonly TraineeRelation[] | null | undefined,
    @Arg("on", () => DateScalar, {
      nullable: true,
      description: "The day on which the relation holds; today without it.",
    })
    on: IsoDate | null | undefined,
    @Arg("filter", () => TraineeFilter, filterHelp) filter: TraineeFilter | null,
    @Arg("orderBy", () => TraineeOrder, orderHelp) orderBy: TraineeOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<ShownTrainee>[]> {
    const related = relatedTrainees(relations ?? null, on ?? viewerOf(context).today);
    const by = { ...related, rows: people, guard: judgementGuards.Person.trainees };
    return traineesOf(by, { filter, orderBy }, page, context);
  }
}
