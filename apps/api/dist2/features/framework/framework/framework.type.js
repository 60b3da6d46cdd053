var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
import { connectionType } from "../../../graph/paging/connection.type.js";
import { DateScalar } from "../../../graph/scalars.js";
let FrameworkType = class FrameworkType {
    id;
    code;
    name;
    version;
    validFrom;
};
__decorate([
    Field(() => ID, { description: "Identifies this version for good." })
], FrameworkType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "Short name; unique within the provider together with the version." })
], FrameworkType.prototype, "code", void 0);
__decorate([
    Field(() => String, { description: "The framework's name." })
], FrameworkType.prototype, "name", void 0);
__decorate([
    Field(() => String, { description: "The provider's own label of the version, e.g. 2025-26." })
], FrameworkType.prototype, "version", void 0);
__decorate([
    Field(() => DateScalar, { description: "First day on which this version is judged against." })
], FrameworkType.prototype, "validFrom", void 0);
FrameworkType = __decorate([
    ObjectType("Framework", {
        description: "One version of the provider's own curriculum: strands × stages, a scale, and what is expected when.",
        simpleResolvers: true,
    })
], FrameworkType);
export { FrameworkType };
export const FrameworkConnection = connectionType("Framework", "frameworks", () => FrameworkType);
//# sourceMappingURL=framework.type.js.map