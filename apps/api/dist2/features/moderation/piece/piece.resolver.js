var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { loadAll } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { strandById } from "../../framework/strand/strand.loader.js";
import { StrandType } from "../../framework/strand/strand.type.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { subjectById } from "../../partnership/subject/subject.loader.js";
import { SubjectType } from "../../partnership/subject/subject.type.js";
import { traineeById } from "../../partnership/trainee/trainee.loader.js";
import { TraineeType } from "../../partnership/trainee/trainee.type.js";
import { allotmentsOfPieces } from "../allotment/allotment.loader.js";
import { AllotmentType } from "../allotment/allotment.type.js";
import { moderationGuards } from "../moderation.guards.js";
import { ModerationPieceType } from "./piece.type.js";
let PieceResolver = class PieceResolver {
    trainee(pieces, context) {
        const ids = pieces.map(({ traineeId }) => traineeId);
        return loadAll(traineeById, ids, context);
    }
    subject(pieces, context) {
        const ids = pieces.map(({ subjectId }) => subjectId);
        return loadAll(subjectById, ids, context);
    }
    strand(pieces, context) {
        const ids = pieces.map(({ strandId }) => strandId);
        return loadAll(strandById, ids, context);
    }
    assessor(pieces, context) {
        return peopleOf(pieces.map((row) => ({ id: row.assessorId, row })), { guards: moderationGuards.ModerationPiece, part: "assessor" }, context);
    }
    async allotments(pieces, context) {
        const lists = await loadAll(allotmentsOfPieces, pieces.map(({ id }) => id), context);
        return pieces.map(({ masked }, at) => (lists[at] ?? []).map((one) => ({ ...one, masked })));
    }
    async mine(pieces, context) {
        const { personId } = viewerOf(context);
        const lists = await loadAll(allotmentsOfPieces, pieces.map(({ id }) => id), context);
        return pieces.map(({ masked }, at) => {
            const own = (lists[at] ?? []).find((one) => one.moderatorId === personId && one.releasedAt === null);
            return own ? { ...own, masked } : null;
        });
    }
};
__decorate([
    Batched(),
    FieldResolver(() => TraineeType, { nullable: true, description: "Whose work it is." }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceResolver.prototype, "trainee", null);
__decorate([
    Batched(subjectById),
    FieldResolver(() => SubjectType, { nullable: true, description: "Its subject." }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceResolver.prototype, "subject", null);
__decorate([
    Batched(strandById),
    FieldResolver(() => StrandType, {
        nullable: true,
        description: "The strand; null where pieces have none.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceResolver.prototype, "strand", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who marked it, without the name where it may not be seen; null where nobody said.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceResolver.prototype, "assessor", null);
__decorate([
    Costs({ assumedSize: 2 }),
    Batched(),
    FieldResolver(() => [AllotmentType], {
        description: "Who judges it a second time, and a third, and what they gave, as far as the viewer may see.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceResolver.prototype, "allotments", null);
__decorate([
    Batched(),
    FieldResolver(() => AllotmentType, {
        nullable: true,
        description: "The viewer's own judging of it; null without.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceResolver.prototype, "mine", null);
PieceResolver = __decorate([
    Resolver(() => ModerationPieceType)
], PieceResolver);
export { PieceResolver };
//# sourceMappingURL=piece.resolver.js.map