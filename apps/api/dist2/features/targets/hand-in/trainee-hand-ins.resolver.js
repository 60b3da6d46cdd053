var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { asOfHelp, DateTimeScalar } from "../../../graph/scalars.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { agreementsByTrainee, handInsByTrainee } from "./hand-in.loader.js";
import { HandInAgreementType, HandInType } from "./hand-in.types.js";
const idsOf = (trainees) => trainees.map(({ id }) => id);
/** What is agreed with trainees about handing in, and whether it was kept. */
let TraineeHandInsResolver = class TraineeHandInsResolver {
    async handInAgreements(trainees, asOf, context) {
        const all = await loadAll(agreementsByTrainee(asOf ?? null, context), idsOf(trainees), context);
        return all.map((agreements) => agreements ?? []);
    }
    async handIns(trainees, asOf, context) {
        const all = await loadAll(handInsByTrainee(asOf ?? null, context), idsOf(trainees), context);
        return all.map((handIns) => handIns ?? []);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => [HandInAgreementType], {
        description: "What was agreed about handing in, the newest first: that is in force.",
    }),
    __param(0, Root()),
    __param(1, Arg("asOf", () => DateTimeScalar, asOfHelp)),
    __param(2, Ctx())
], TraineeHandInsResolver.prototype, "handInAgreements", null);
__decorate([
    Batched(),
    FieldResolver(() => [HandInType], { description: "What was handed in, the newest lesson first." }),
    __param(0, Root()),
    __param(1, Arg("asOf", () => DateTimeScalar, asOfHelp)),
    __param(2, Ctx())
], TraineeHandInsResolver.prototype, "handIns", null);
TraineeHandInsResolver = __decorate([
    Resolver(() => TraineeType)
], TraineeHandInsResolver);
export { TraineeHandInsResolver };
//# sourceMappingURL=trainee-hand-ins.resolver.js.map