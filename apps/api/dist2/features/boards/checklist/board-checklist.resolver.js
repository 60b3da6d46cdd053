var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { boardChecklist } from "@reviewpoint/domain/moderation";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { BoardType } from "../board/board.type.js";
import { ChecklistLineType, showLine } from "./checklist.type.js";
import { factsOf } from "./board-facts.js";
/** The checklists of boards. */
let BoardChecklistResolver = class BoardChecklistResolver {
    async checklist(boards, context) {
        const { today } = viewerOf(context);
        const facts = await Promise.all(boards.map((board) => factsOf(context, board, today)));
        return facts.map((one) => boardChecklist(one).map(showLine));
    }
};
__decorate([
    Costs({ assumedSize: 11, weight: 200 }),
    Batched(),
    FieldResolver(() => [ChecklistLineType], {
        description: "What is done and what is left before the board can close, as it stands now.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], BoardChecklistResolver.prototype, "checklist", null);
BoardChecklistResolver = __decorate([
    Resolver(() => BoardType)
], BoardChecklistResolver);
export { BoardChecklistResolver };
//# sourceMappingURL=board-checklist.resolver.js.map