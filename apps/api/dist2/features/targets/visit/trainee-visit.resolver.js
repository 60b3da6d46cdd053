var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { addDays, mondayOf } from "@reviewpoint/domain/calendar";
import { followThrough, visitBrief, weekConcerns } from "@reviewpoint/domain/targets";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { shownOf } from "../../../graph/guarding/row-parts.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { DateScalar } from "../../../graph/scalars.js";
import { gapsByTrainee } from "../../knowledge/gap/knowledge-gap.loader.js";
import { partnershipGuards } from "../../partnership/partnership.guards.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { handInsByTrainee } from "../hand-in/hand-in.loader.js";
import { calendarByTrainee } from "../rules/school-calendar.query.js";
import { targetsByTrainee } from "../target/target.loader.js";
import { handedOverByTrainee, heldInWeek } from "../week/handed-over.query.js";
import { checksByTrainee } from "../week/week.loader.js";
import { strandsBelowByTrainee } from "./strands-below.query.js";
import { VisitPointType } from "./visit.types.js";
import { targetRules } from "../targets.settings.js";
/** So many weeks before the visit are looked at for records. */
const weeksLookedAt = 6;
/** What to look at before a visit to a trainee. */
let TraineeVisitResolver = class TraineeVisitResolver {
    async visitBrief(trainees, visitOn, context) {
        const shown = new Set(shownOf(trainees, partnershipGuards.Trainee, "visitBrief"));
        const ids = trainees.map(({ id }) => id);
        const read = (batch) => loadAll(batch, ids, context);
        const [settings, calendars, targets, gaps, meetings, checks, handIns, strandsBelow] = await Promise.all([
            settingsOf(viewerOf(context).today, context),
            read(calendarByTrainee),
            read(targetsByTrainee(null, context)),
            read(gapsByTrainee(null, context)),
            read(handedOverByTrainee(null, context)),
            read(checksByTrainee(null, context)),
            read(handInsByTrainee(null, context)),
            read(strandsBelowByTrainee),
        ]);
        const rules = settings.of(targetRules);
        const mondays = Array.from({ length: weeksLookedAt }, (_, back) => addDays(mondayOf(visitOn), -7 * (back + 1)));
        return trainees.map((trainee, index) => {
            if (!shown.has(trainee))
                return [];
            const school = calendars[index] ?? { terms: [], closures: [] };
            const held = meetings[index] ?? [];
            const isWithoutRecord = (monday) => monday >= trainee.startedOn &&
                weekConcerns({ meetings: heldInWeek(held, monday), openTargets: [], isInTraining: true }, ...[monday, visitOn, rules, school]).some(({ kind }) => kind === "no-record");
            const facts = {
                ...{ visitOn, targets: targets[index] ?? [], strandsBelow: strandsBelow[index] ?? [] },
                gaps: followThrough(gaps[index] ?? [], targets[index] ?? []),
                weeksWithoutRecord: mondays.filter(isWithoutRecord),
                followUps: (checks[index] ?? [])
                    .filter(({ finding, monday }) => finding === "follow-up" && mondays.includes(monday))
                    .map(({ monday }) => monday),
                lateHandInIds: (handIns[index] ?? [])
                    .filter(({ standing }) => standing === "late" || standing === "missing")
                    .map(({ id }) => id),
            };
            return visitBrief(facts, rules, school);
        });
    }
};
__decorate([
    Costs({ weight: 600 }),
    Batched(),
    FieldResolver(() => [VisitPointType], {
        description: "What to look at on a visit, in order, with reasons.",
    }),
    __param(0, Root()),
    __param(1, Arg("visitOn", () => DateScalar, { description: "The day of the visit." })),
    __param(2, Ctx())
], TraineeVisitResolver.prototype, "visitBrief", null);
TraineeVisitResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeVisitResolver);
export { TraineeVisitResolver };
//# sourceMappingURL=trainee-visit.resolver.js.map