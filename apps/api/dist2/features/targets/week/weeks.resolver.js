var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { mondayOf } from "@reviewpoint/domain/calendar";
import { weekConcerns } from "@reviewpoint/domain/targets";
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
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
import { weekListing } from "./week.query.js";
import { TraineeWeekConnection, TraineeWeekType, WeekCheckType, WeekConcernType } from "./week.type.js";
import { targetRules } from "../targets.settings.js";
const idsOf = (weeks) => weeks.map(({ id }) => id);
/** Weeks that are read together come from one list, which is looked at as of one instant. */
const asOfAll = (weeks) => weeks[0]?.asOf ?? null;
let WeeksResolver = class WeeksResolver {
    weeks(page, day, unchecked, asOf, context) {
        const listing = weekListing(viewerOf(context), mondayOf(day), unchecked === true, asOf ?? null);
        return readPage(context.read, listing, page);
    }
    trainee(weeks, context) {
        return loadAll(traineeById, idsOf(weeks), context);
    }
    async check(weeks, context) {
        const all = await loadAll(checksByTrainee(asOfAll(weeks), context), idsOf(weeks), context);
        return weeks.map(({ monday }, index) => all[index]?.find((one) => one.monday === monday) ?? null);
    }
    async concerns(weeks, context) {
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
};
__decorate([
    Costs({ weight: 400 }),
    Query(() => TraineeWeekConnection, {
        description: "A week of every trainee whom the viewer checks, by name: who has no record, whose targets are stale.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("day", () => DateScalar, { description: "Any day of the week." })),
    __param(2, Arg("unchecked", () => Boolean, {
        nullable: true,
        description: "true: only weeks that nobody has checked.",
    })),
    __param(3, Arg("asOf", () => DateTimeScalar, asOfHelp)),
    __param(4, Ctx())
], WeeksResolver.prototype, "weeks", null);
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { nullable: true, description: "Whose week it is." }),
    __param(0, Root()),
    __param(1, Ctx())
], WeeksResolver.prototype, "trainee", null);
__decorate([
    Batched(),
    FieldResolver(() => WeekCheckType, {
        nullable: true,
        description: "The newest check; null before the first.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], WeeksResolver.prototype, "check", null);
__decorate([
    Batched(),
    FieldResolver(() => [WeekConcernType], {
        description: "Why somebody should look, in order; nothing in a week without school days.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], WeeksResolver.prototype, "concerns", null);
WeeksResolver = __decorate([
    Resolver(() => TraineeWeekType)
], WeeksResolver);
export { WeeksResolver };
//# sourceMappingURL=weeks.resolver.js.map