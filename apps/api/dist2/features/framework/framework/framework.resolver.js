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
import { frameworkListing } from "./framework.query.js";
import { FrameworkConnection, FrameworkType } from "./framework.type.js";
let FrameworkResolver = class FrameworkResolver {
    frameworks(page, context) {
        return readPage(context.read, frameworkListing, page);
    }
};
__decorate([
    Query(() => FrameworkConnection, {
        description: "The provider's frameworks in all versions, the newest first.",
    }),
    __param(0, Args(() => PageArguments)),
    __param(1, Ctx())
], FrameworkResolver.prototype, "frameworks", null);
FrameworkResolver = __decorate([
    Resolver(() => FrameworkType)
], FrameworkResolver);
export { FrameworkResolver };
//# sourceMappingURL=framework.resolver.js.map