var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { peopleNamed } from "../../partnership/person/people-named.js";
import { PersonType } from "../../partnership/person/person.type.js";
import { undeliveredListing } from "./letter.query.js";
import { LetterConnection, LetterType } from "./letter.type.js";
let LettersResolver = class LettersResolver {
    undeliveredLetters(page, context) {
        return readPage(context.read, undeliveredListing, page);
    }
    person(letters, context) {
        const ids = letters.map(({ personId }) => personId);
        return peopleNamed(ids, context);
    }
};
__decorate([
    Query(() => LetterConnection, {
        description: "Letters that did not arrive and are not tried any more, newest first. For those who administer messages.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Ctx())
], LettersResolver.prototype, "undeliveredLetters", null);
__decorate([
    Batched(),
    FieldResolver(() => PersonType, { nullable: true, description: "Who was to get it." }),
    __param(0, Root()),
    __param(1, Ctx())
], LettersResolver.prototype, "person", null);
LettersResolver = __decorate([
    Resolver(() => LetterType)
], LettersResolver);
export { LettersResolver };
//# sourceMappingURL=letters.resolver.js.map