var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { canonicalJson, sha256 } from "@reviewpoint/domain/moderation";
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { Costs } from "../../../graph/limits/cost/costs.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { load } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { checkInWords } from "../pack/checking/check-in-words.js";
import { checkPack } from "../pack/checking/check-pack.js";
import { askedFor } from "./asked-for.js";
import { frozenById, frozenListing } from "./frozen.query.js";
import { FrozenConnection, FrozenType } from "./frozen.type.js";
import { wholeOf } from "./whole-of.js";
let FrozenResolver = class FrozenResolver {
    frozenThings(page, boardId, context) {
        const board = boardId == null ? null : isUuid(boardId) ? boardId : emptyId;
        return readPage(context.read, frozenListing(viewerOf(context), board), page);
    }
    async frozen(id, context) {
        return isUuid(id) ? load(frozenById, id, context) : null;
    }
    frozenBy(rows, context) {
        const ids = rows.map(({ recordedBy }) => recordedBy);
        return peopleNamed(ids, context);
    }
    holds(rows) {
        return rows.map((row) => sha256(row.content) === row.sha256);
    }
    async answer(rows, context) {
        const whole = await Promise.all(rows.map((row) => wholeOf(row, context.read)));
        return whole.map((one) => one && JSON.stringify(one.answer));
    }
    async erased(rows, context) {
        const whole = await Promise.all(rows.map((row) => wholeOf(row, context.read)));
        return whole.map((one) => one?.erased ?? 0);
    }
    checked(rows) {
        return rows.map(({ kind, content, sha256: stated }) => kind === "pack" ? checkInWords(checkPack(content, null, stated)) : []);
    }
    newerDataExists(rows, context) {
        const { personId } = viewerOf(context);
        return Promise.all(rows.map(async (row) => {
            const whole = await wholeOf(row, context.read);
            if (whole === null || whole.erased > 0)
                return null;
            if (row.audience !== "board" && row.recordedBy !== personId)
                return null;
            const now = await askedFor(row.audience, whole.question, whole.variables, context);
            return "reason" in now ? null : canonicalJson(now.answer) !== canonicalJson(whole.answer);
        }));
    }
};
__decorate([
    Costs({ weight: 200 }),
    Query(() => FrozenConnection, { description: "What was frozen for the viewer, the newest first." }),
    __param(0, Args(() => PageArguments)),
    __param(1, Arg("boardId", () => ID, { nullable: true, description: "Packs of one board; everything without it." })),
    __param(2, Ctx())
], FrozenResolver.prototype, "frozenThings", null);
__decorate([
    Query(() => FrozenType, {
        nullable: true,
        description: "What was frozen under an id; null where it is not meant for the viewer.",
    }),
    __param(0, Arg("id", () => ID, { description: "Its id." })),
    __param(1, Ctx())
], FrozenResolver.prototype, "frozen", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who froze it; null for a service token." }),
    __param(0, Root()),
    __param(1, Ctx())
], FrozenResolver.prototype, "frozenBy", null);
__decorate([
    Batched(),
    FieldResolver(() => Boolean, { description: "Whether the content is what its hash says." }),
    __param(0, Root())
], FrozenResolver.prototype, "holds", null);
__decorate([
    Costs({ weight: 200 }),
    Batched(),
    FieldResolver(() => String, {
        nullable: true,
        description: "The answer to the page's question as it was, in JSON, with what stands apart put in its place; null for a pack.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], FrozenResolver.prototype, "answer", null);
__decorate([
    Costs({ weight: 200 }),
    Batched(),
    FieldResolver(() => Int, { description: "How many records in it were erased since." }),
    __param(0, Root()),
    __param(1, Ctx())
], FrozenResolver.prototype, "erased", null);
__decorate([
    Costs({ weight: 400 }),
    Batched(),
    FieldResolver(() => [String], {
        description: "Of a pack, in plain words: whether it is what was frozen, and what came of drawing its samples again. Empty for a view.",
    }),
    __param(0, Root())
], FrozenResolver.prototype, "checked", null);
__decorate([
    Costs({ weight: 1000 }),
    Batched(),
    FieldResolver(() => Boolean, {
        nullable: true,
        description: "Whether the page would show something else now; null where that cannot be said: for a pack, after an erasure, and where somebody else froze it for themselves.",
    }),
    __param(0, Root()),
    __param(1, Ctx())
], FrozenResolver.prototype, "newerDataExists", null);
FrozenResolver = __decorate([
    Resolver(() => FrozenType)
], FrozenResolver);
export { FrozenResolver };
const emptyId = "00000000-0000-0000-0000-000000000000";
//# sourceMappingURL=frozen.resolver.js.map