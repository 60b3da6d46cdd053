var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import sql, {} from "sql-template-tag";
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { readPages } from "../../../graph/paging/read-page.js";
import { Batched } from "../../../graph/prefetch/batched.js";
import { partnershipGuards } from "../partnership.guards.js";
import { PersonType } from "../person/person.type.js";
import { SchoolType } from "../school/school.type.js";
import { PlacementFilter } from "./placement.input.js";
import { placementListing } from "./placement.query.js";
import { PlacementConnection } from "./placement.type.js";
const filterHelp = { nullable: true, description: "Which placements; all without it." };
/** The placements at schools. */
let SchoolPlacementsResolver = class SchoolPlacementsResolver {
    placements(schools, page, filter, context) {
        const by = { guard: partnershipGuards.School.placements, column: sql `placement.school_id` };
        return placementsOf({ ...by, parents: schools }, filter, page, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PlacementConnection, {
        description: "The placements at the school of trainees in the viewer's scope, the newest first.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => PlacementFilter, filterHelp)),
    __param(3, Ctx())
], SchoolPlacementsResolver.prototype, "placements", null);
SchoolPlacementsResolver = __decorate([
    Resolver(() => SchoolType)
], SchoolPlacementsResolver);
export { SchoolPlacementsResolver };
/** The placements in which people mentor. */
let PersonPlacementsResolver = class PersonPlacementsResolver {
    placements(people, page, filter, context) {
        const by = { guard: partnershipGuards.Person.placements, column: sql `placement.mentor_id` };
        return placementsOf({ ...by, parents: people }, filter, page, context);
    }
};
__decorate([
    Batched(),
    FieldResolver(() => PlacementConnection, {
        description: "The placements in which this person mentors trainees in the viewer's scope, the newest first. Refused where the viewer may not see names.",
    }),
    __param(0, Root()),
    __param(1, Args(() => PageArguments)),
    __param(2, Arg("filter", () => PlacementFilter, filterHelp)),
    __param(3, Ctx())
], PersonPlacementsResolver.prototype, "placements", null);
PersonPlacementsResolver = __decorate([
    Resolver(() => PersonType)
], PersonPlacementsResolver);
export { PersonPlacementsResolver };
function placementsOf({ guard, column, parents }, filter, page, context) {
    const listing = placementListing(context, filter, guard);
    const ids = parents.map(({ id }) => id);
    return readPages(context.read, listing, column, ids, page);
}
//# sourceMappingURL=placements-of.resolver.js.map