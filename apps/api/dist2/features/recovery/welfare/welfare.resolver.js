var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { whoCanSee } from "@reviewpoint/domain/access";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { Refusal } from "../../../graph/refusals/refusal.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { settingsOf } from "../../provider/setting/setting.loader.js";
import { vocabularyOf } from "../../provider/vocabulary/vocabulary.loader.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { readWelfareChecks } from "./welfare-check.query.js";
import { WelfareCheckType } from "./welfare-check.type.js";
import { WelfarePurposeEnum } from "./welfare-purpose.enum.js";
import { welfareViewer } from "./welfare-viewer.js";
import { recoverySetting } from "../recovery.settings.js";
/** The welfare of trainees: read for a purpose, with a reason. */
let TraineeWelfareResolver = class TraineeWelfareResolver {
    async welfareChecks(trainees, purpose, reason, context) {
        const words = reason.trim();
        if (words === "")
            throw new Refusal("BAD_ARGUMENT", "reason: say why the welfare record is read.");
        const ids = trainees.map(({ id }) => id);
        const checks = await readWelfareChecks(ids, { purpose, reason: words }, context);
        return gathered(ids, checks, ({ traineeId }) => traineeId);
    }
};
__decorate([
    Costs({ weight: 1_000, assumedSize: 5 }),
    Batched(),
    FieldResolver(() => [WelfareCheckType], {
        description: "The trainee's welfare checks, the newest first, for those whom the provider names. The reading is recorded with its purpose and reason before the answer leaves.",
    }),
    __param(0, Root()),
    __param(1, Arg("purpose", () => WelfarePurposeEnum, { description: "For what it is read." })),
    __param(2, Arg("reason", () => String, { description: "Why, in words that the trainee may read." })),
    __param(3, Ctx())
], TraineeWelfareResolver.prototype, "welfareChecks", null);
TraineeWelfareResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeWelfareResolver);
export { TraineeWelfareResolver };
let WelfareCheckResolver = class WelfareCheckResolver {
    checkedBy(checks, context) {
        const ids = checks.map(({ checkedBy }) => checkedBy);
        return peopleNamed(ids, context);
    }
    async whoCanSeeWelfare(context) {
        const viewer = viewerOf(context);
        const setting = (await settingsOf(viewer.today, context)).of(recoverySetting);
        const { policy } = accessOf(welfareViewer(viewer, setting));
        return whoCanSee({ act: "read-welfare" }, policy, await vocabularyOf(context));
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who looked; null for a service token." }),
    __param(0, Root()),
    __param(1, Ctx())
], WelfareCheckResolver.prototype, "checkedBy", null);
__decorate([
    Query(() => [String], {
        description: "Who may read your welfare record, in sentences. For trainees, of themselves.",
    }),
    __param(0, Ctx())
], WelfareCheckResolver.prototype, "whoCanSeeWelfare", null);
WelfareCheckResolver = __decorate([
    Resolver(() => WelfareCheckType)
], WelfareCheckResolver);
export { WelfareCheckResolver };
//# sourceMappingURL=welfare.resolver.js.map