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
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { StrandType } from "../strand/strand.type.js";
import { readStatements } from "./stage.query.js";
import { StatementType } from "./statement.type.js";
/** The statements of strands. */
let StrandStatementsResolver = class StrandStatementsResolver {
    async statements(strands, context) {
        const ids = strands.map((strand) => strand.id);
        return gathered(ids, await readStatements(ids, context), (statement) => statement.strandId);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => [StatementType], { description: "What progress looks like, stage by stage." }),
    __param(0, Root()),
    __param(1, Ctx())
], StrandStatementsResolver.prototype, "statements", null);
StrandStatementsResolver = __decorate([
    Resolver(() => StrandType)
], StrandStatementsResolver);
export { StrandStatementsResolver };
//# sourceMappingURL=strand-statements.resolver.js.map