var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ObjectType, registerEnumType } from "type-graphql";
/** National documents that a strand can point to. */
export const MappingSchemeEnum = { CCF: "CCF", ITTECF: "ITTECF", TS: "TS" };
registerEnumType(MappingSchemeEnum, {
    name: "MappingScheme",
    description: "A national document: mapped to, never scored against.",
    valuesConfig: {
        CCF: { description: "Core Content Framework, to August 2025." },
        ITTECF: { description: "Initial Teacher Training and Early Career Framework, from September 2025." },
        TS: { description: "Teachers' Standards." },
    },
});
let FrameworkMappingType = class FrameworkMappingType {
    scheme;
    section;
};
__decorate([
    Field(() => MappingSchemeEnum, { description: "The national document." })
], FrameworkMappingType.prototype, "scheme", void 0);
__decorate([
    Field(() => String, { description: "Section within the document, e.g. S2 or TS7." })
], FrameworkMappingType.prototype, "section", void 0);
FrameworkMappingType = __decorate([
    ObjectType("FrameworkMapping", {
        description: "A pointer from a strand to a section of a national document.",
        simpleResolvers: true,
    })
], FrameworkMappingType);
export { FrameworkMappingType };
//# sourceMappingURL=framework-mapping.type.js.map