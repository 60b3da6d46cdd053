var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { Batched } from "../../../graph/prefetch/batched.js";
import { gathered } from "../../../graph/reading/by-key.js";
import { SchoolType } from "./school.type.js";
import { readClosures, readTerms } from "./school-term.query.js";
import { SchoolTermType } from "./school-term.type.js";
/** The terms of schools, with the closures that begin within each. */
let SchoolTermsResolver = class SchoolTermsResolver {
    async terms(schools, academicYear, context) {
        const ids = schools.map((school) => school.id);
        const [terms, closures] = await Promise.all([
            readTerms(ids, academicYear, context),
            readClosures(ids, academicYear, context),
        ]);
        const closuresOf = gathered(ids, closures, (closure) => closure.schoolId);
        return gathered(ids, terms, (term) => term.schoolId).map((list, index) => list.map((term) => ({
            ...term,
            closures: (closuresOf[index] ?? []).filter(({ startsOn }) => term.startsOn <= startsOn && startsOn <= term.endsOn),
        })));
    }
};
__decorate([
    Batched(),
    FieldResolver(() => [SchoolTermType], {
        description: "Terms of the academic year and the closures within them.",
    }),
    __param(0, Root()),
    __param(1, Arg("academicYear", () => Int, { description: "Calendar year in which it begins: 2026 is 2026-27." })),
    __param(2, Ctx())
], SchoolTermsResolver.prototype, "terms", null);
SchoolTermsResolver = __decorate([
    Resolver(() => SchoolType)
], SchoolTermsResolver);
export { SchoolTermsResolver };
//# sourceMappingURL=school-terms.resolver.js.map