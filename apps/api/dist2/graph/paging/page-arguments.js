var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { ArgsType, Field, Int } from "type-graphql";
/** The arguments of every list. */
let PageArguments = class PageArguments {
    first;
    after;
};
__decorate([
    Field(() => Int, { description: "How many to give, 1–100." })
], PageArguments.prototype, "first", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The endCursor of the page before; absent for the first page.",
    })
], PageArguments.prototype, "after", void 0);
PageArguments = __decorate([
    ArgsType()
], PageArguments);
export { PageArguments };
//# sourceMappingURL=page-arguments.js.map