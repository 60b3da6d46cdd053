import { type IsoDate, mondayOf } from "@reviewpoint/domain/calendar";
import { weekConcerns } from "@reviewpoint/domain/targets";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphContext } from "../../../graph/context.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { dayAsOf } from "../../../graph/reading/as-of/day-as-of.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { asOfHelp, DateScalar, DateTimeScalar } from "../../../graph/scalars.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { calendarByTrainee } from "../rules/school-calendar.query.js";
import { targetsByTrainee } from "../target/target.loader.js";
import { handedOverByTrainee, heldInWeek } from "./handed-over.query.js";
import { checksByTrainee } from "./week.loader.js";
import { type TraineeWeekRow, weekListing } from "./week.query.js";
import { TraineeWeekConnection, TraineeWeekType, WeekCheckType, WeekConcernType } from "./week.type.js";
import { targetRules } from "../targets.settings.js";

type Weeks = readonly TraineeWeekRow[];
const idsOf = (weeks: Weeks) => weeks.map(({ id }) => id);
/** Weeks that are read together come from one list, which is looked at as of one instant. */
const asOfAll = (weeks: Weeks) => weeks[0]?.asOf ?? null;

@Resolver(() => TraineeWeekType)
export class WeeksResolver {
  @Costs({ weight: 400 })
  @Query(() => TraineeWeekConnection, {
    description:
      "A week of every trainee whom the viewer checks, by name: who has no record, whose targets are stale.",
  })
  weeks(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("day", () => DateScalar, { description: "Any day of the week." }) day: IsoDate,
    @Arg("unchecked", () => Boolean, {
      nullable: true,
      description: "true: only weeks that nobody has checked.",
    })
    unchecked: boolean | null,
    @Arg("asOf", () => DateTimeScalar, asOfHelp) asOf: string | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<TraineeWeekRow>> {
    const listing = weekListing(viewerOf(context), mondayOf(day), unchecked === true, asOf ?? null);
    return readPage(context.read, listing, page);
  }

  @Batched()
  @FieldResolver(() => TraineeType, { nullable: true, description: "Whose week it is." })
  trainee(@Root() weeks: Weeks, @Ctx() context: GraphContext) {
    return loadAll(traineeById, idsOf(weeks), context);
  }

  @Batched()
  @FieldResolver(() => WeekCheckType, {
    nullable: true,
    description: "The newest check; null before the first.",
  })
  async check(@Root() weeks: Weeks, @Ctx() context: GraphContext) {
    const all = await loadAll(checksByTrainee(asOfAll(weeks), context), idsOf(weeks), context);
    return weeks.map(({ monday }, index) => all[index]?.find((one) => one.monday === monday) ?? null);
  }

  @Batched()
  @FieldResolver(() => [WeekConcernType], {
    description: "Why somebody should look, in order; nothing in a week without school days.",
  })
  async concerns(@Root() weeks: Weeks, @Ctx() context: GraphContext): Promise<WeekConcernType[][]> {
    const asOf = asOfAll(weeks);
    const today = dayAsOf(asOf, viewerOf(context).today);
    const [settings, calendars, meetings, targets] = await Promise.all([
      settingsOf(today, context),
      loadAll(calendarByTrainee, idsOf(weeks), context),
      loadAll(handedOverByTrainee(asOf, context), idsOf(weeks), context),
      loadAll(targetsByTrainee(asOf, context), idsOf(weeks), context),
    ]);
    return weeks.map(({ monday, isInTraining }, index) => {
      const week = {
        meetings: heldInWeek(meetings[index] ?? [], monday),
        openTargets: (targets[index] ?? []).filter(({ outcome }) => outcome === null),
        isInTraining,
      };
      const school = calendars[index] ?? { terms: [], closures: [] };
      return weekConcerns(week, monday, today, settings.of(targetRules), school).map((concern) => ({
        kind: concern.kind,
        isOver: concern.kind === "no-record" ? concern.isOver : true,
        about: "meetingIds" in concern ? concern.meetingIds : "targetIds" in concern ? concern.targetIds : [],
      }));
    });
  }
}
