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
import { peopleOf } from "../../partnership/person/people-of.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { assignmentGuards } from "../assignments.guards.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import { countingMark, shownMarks } from "./mark.loader.js";
import { MarkType } from "./mark.type.js";
/** The three marks of pieces of work, side by side, and how they came about. */
let PieceMarksResolver = class PieceMarksResolver {
    marks(pieces, context) {
        return shownMarks(pieces, context);
    }
    async first(pieces, context) {
        return (await shownMarks(pieces, context)).map((marks) => countingMark(marks, "first"));
    }
    async actual(pieces, context) {
        return (await shownMarks(pieces, context)).map((marks) => countingMark(marks, "actual"));
    }
    async agreed(pieces, context) {
        return (await shownMarks(pieces, context)).map((marks) => countingMark(marks, "agreed"));
    }
};
__decorate([
    Costs({ assumedSize: 3 }),
    Batched(),
    FieldResolver(() => [MarkType], {
        description: "Every mark in the order in which it was recorded. Empty where the viewer may not read marks, and of their own work until it was sent.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceMarksResolver.prototype, "marks", null);
__decorate([
    Batched(),
    FieldResolver(() => MarkType, { nullable: true, description: "The mark as its marker gave it." }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceMarksResolver.prototype, "first", null);
__decorate([
    Batched(),
    FieldResolver(() => MarkType, { nullable: true, description: "The mark after moderation." }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceMarksResolver.prototype, "actual", null);
__decorate([
    Batched(),
    FieldResolver(() => MarkType, { nullable: true, description: "The mark as the board agreed it." }),
    __param(0, Root()),
    __param(1, Ctx())
], PieceMarksResolver.prototype, "agreed", null);
PieceMarksResolver = __decorate([
    Resolver(() => PieceOfWorkType)
], PieceMarksResolver);
export { PieceMarksResolver };
let MarkResolver = class MarkResolver {
    givenBy(marks, context) {
        const named = marks.map((row) => ({ id: row.givenBy, row }));
        return peopleOf(named, { guards: assignmentGuards.Mark, part: "givenBy" }, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PersonType, {
        nullable: true,
        description: "Who gave it, without the name where it may not be seen.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], MarkResolver.prototype, "givenBy", null);
MarkResolver = __decorate([
    Resolver(() => MarkType)
], MarkResolver);
export { MarkResolver };
//# sourceMappingURL=mark.resolver.js.map