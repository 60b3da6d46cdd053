var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Args, Ctx, Query, Resolver } from "type-graphql";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPage } from "../../../graph/paging/read-page.js";
import { subjectListing } from "./subject.query.js";
import { SubjectConnection, SubjectType } from "./subject.type.js";
let SubjectResolver = class SubjectResolver {
    subjects(page, context) {
        return readPage(context.read, subjectListing, page);
    }
};
__decorate([
    Query(() => SubjectConnection, { description: "The provider's subjects, by name." }),
    __param(0, Args(() => PageArguments)),
    __param(1, Ctx())
], SubjectResolver.prototype, "subjects", null);
SubjectResolver = __decorate([
    Resolver(() => SubjectType)
], SubjectResolver);
export { SubjectResolver };
//# sourceMappingURL=subject.resolver.js.map