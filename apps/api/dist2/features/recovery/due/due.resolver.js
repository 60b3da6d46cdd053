var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { dueListing } from "./due.query.js";
import { RecoveryDueConnection, RecoveryDueType } from "./due.type.js";
let RecoveryDueResolver = class RecoveryDueResolver {
    recoveryDue(page, hub, isLate, context) {
        return readPage(context.read, dueListing(viewerOf(context), { hub, isLate }), page);
    }
    trainee(things, context) {
        const ids = things.map(({ traineeId }) => traineeId);
        return loadAll(traineeById, ids, context);
    }
};
__decorate([
    Costs({ weight: 1_000 }),
    Query(() => RecoveryDueConnection, {
        description: "What of recovery somebody has to see to, within the viewer's reach, the earliest first.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("hub", () => String, {
        nullable: true,
        description: "The hub, by its code; all of them without it.",
    })),
    __param(2, Arg("isLate", () => Boolean, {
        nullable: true,
        description: "true: only what is late; false: only what is not; everything without it.",
    })),
    __param(3, Ctx())
], RecoveryDueResolver.prototype, "recoveryDue", null);
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { nullable: true, description: "Of whom." }),
    __param(0, Root()),
    __param(1, Ctx())
], RecoveryDueResolver.prototype, "trainee", null);
RecoveryDueResolver = __decorate([
    Resolver(() => RecoveryDueType)
], RecoveryDueResolver);
export { RecoveryDueResolver };
//# sourceMappingURL=due.resolver.js.map