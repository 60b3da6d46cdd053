var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType } from "type-graphql";
/** Where a page lies in its list. */
let PageInfoType = class PageInfoType {
    hasNextPage;
    hasPreviousPage;
    startCursor;
    endCursor;
};
__decorate([
    Field(() => Boolean, { description: "Whether more follows this page." })
], PageInfoType.prototype, "hasNextPage", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether something comes before this page." })
], PageInfoType.prototype, "hasPreviousPage", void 0);
__decorate([
    Field(() => String, { nullable: true, description: "The cursor of the first row; null on an empty page." })
], PageInfoType.prototype, "startCursor", void 0);
__decorate([
    Field(() => String, {
        nullable: true,
        description: "The cursor of the last row, to be given as after; null on an empty page.",
    })
], PageInfoType.prototype, "endCursor", void 0);
PageInfoType = __decorate([
    ObjectType("PageInfo", { description: "Where a page lies in its list.", simpleResolvers: true })
], PageInfoType);
export { PageInfoType };
//# sourceMappingURL=page-info.type.js.map