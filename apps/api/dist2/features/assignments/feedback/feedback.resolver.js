var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { bitsOf } from "../../../graph/guarding/row-parts.js";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { inOrder } from "../../../graph/reading/by-key.js";
import { loadAll } from "../../../graph/reading/load.js";
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { assignmentGuards } from "../assignments.guards.js";
import { readingMarks } from "../marking/mark.loader.js";
import { isKnown } from "../is-known.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import { rowsOfPieces } from "../piece/rows-of-pieces.js";
import { readDrafts, feedbackVersions } from "./feedback.query.js";
import { feedbackTable } from "./feedback.table.js";
import { FeedbackDraftType, FeedbackType } from "./feedback.type.js";
const feedbackOf = rowsOfPieces(feedbackTable, {
    guards: assignmentGuards.Feedback,
    within: readingMarks,
    isHeld: true,
});
/** Feedback on pieces of work. */
let PieceFeedbackResolver = class PieceFeedbackResolver {
    async feedback(pieces, context) {
        const { feedback: bit } = bitsOf(assignmentGuards.PieceOfWork);
        const ids = pieces.map(({ id, masked }) => ((masked & bit) === 0 ? id : null));
        const lists = await loadAll(feedbackOf, ids, context);
        return pieces.map(({ asOf }, at) => (lists[at] ?? [])
            .filter(({ recordedAt }) => isKnown(recordedAt, asOf))
            .toReversed()
            .map((row, index) => ({ ...row, isCurrent: index === 0 })));
    }
    async feedbackVersion(pieces, context) {
        const { feedbackVersion: bit } = bitsOf(assignmentGuards.PieceOfWork);
        const isShown = ({ masked }) => (masked & bit) === 0;
        const ids = pieces.filter(isShown).map(({ id }) => id);
        const versions = ids.length === 0 ? null : await feedbackVersions(context.read, ids, viewerOf(context).personId);
        return pieces.map((piece) => (isShown(piece) ? (versions?.get(piece.id) ?? 0) : null));
    }
    async feedbackDraft(pieces, context) {
        const ids = pieces.map(({ id }) => id);
        return inOrder(ids, await readDrafts(ids, context), ({ pieceId }) => pieceId);
    }
};
__decorate([
    Costs({ assumedSize: 2 }),
    Batched(),
    FieldResolver(() => [FeedbackType], {
        description: "What was written to the trainee, the newest first. Empty where the viewer may not read it, and on their own work until it was sent.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceFeedbackResolver.prototype, "feedback", null);
__decorate([
    Batched(),
    FieldResolver(() => Int, {
        nullable: true,
        description: "How often feedback was written and a draft of it kept by the viewer: send it as expectedVersion with feedback. null where it may not be seen.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceFeedbackResolver.prototype, "feedbackVersion", null);
__decorate([
    Batched(),
    FieldResolver(() => FeedbackDraftType, {
        nullable: true,
        description: "What the viewer has begun to write; null where there is nothing. Nobody else sees it.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceFeedbackResolver.prototype, "feedbackDraft", null);
PieceFeedbackResolver = __decorate([
    Resolver(() => PieceOfWorkType)
], PieceFeedbackResolver);
export { PieceFeedbackResolver };
let FeedbackResolver = class FeedbackResolver {
    writtenBy(feedback, context) {
        const named = feedback.map((row) => ({ id: row.writtenBy, row }));
        return peopleOf(named, { guards: assignmentGuards.Feedback, part: "writtenBy" }, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who wrote it, without the name where it may not be seen.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], FeedbackResolver.prototype, "writtenBy", null);
FeedbackResolver = __decorate([
    Resolver(() => FeedbackType)
], FeedbackResolver);
export { FeedbackResolver };
//# sourceMappingURL=feedback.resolver.js.map