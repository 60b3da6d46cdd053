var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Field, ID, ObjectType } from "type-graphql";
let ProviderType = class ProviderType {
    id;
    slug;
    name;
    isDemo;
};
__decorate([
    Field(() => ID, { description: "Identifies the provider for good." })
], ProviderType.prototype, "id", void 0);
__decorate([
    Field(() => String, { description: "Short name in addresses and in the x-provider header." })
], ProviderType.prototype, "slug", void 0);
__decorate([
    Field(() => String, { description: "The provider's name." })
], ProviderType.prototype, "name", void 0);
__decorate([
    Field(() => Boolean, { description: "Whether the data is invented, for trying things out." })
], ProviderType.prototype, "isDemo", void 0);
ProviderType = __decorate([
    ObjectType("Provider", {
        description: "A provider of initial teacher training: whose data a request sees.",
        simpleResolvers: true,
    })
], ProviderType);
export { ProviderType };
//# sourceMappingURL=provider.type.js.map