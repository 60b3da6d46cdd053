var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Extensions, Field, InterfaceType, ObjectType } from "type-graphql";
import { loadAll } from "../../reading/load.js";
/** What the answer to every write that was done shows. */
let RecordedType = class RecordedType {
    recorded;
};
__decorate([
    Field(() => Boolean, {
        simple: true,
        description: "false when it was only validated: nothing was done, and the rest is null.",
    })
], RecordedType.prototype, "recorded", void 0);
RecordedType = __decorate([
    InterfaceType("Recorded", {
        description: "A write that was done, or that could be.",
        resolveType: () => undefined,
    })
], RecordedType);
export { RecordedType };
/**
 * The name of a mutation's payload.
 * @example payloadName("grantRole") // => "GrantRolePayload"
 */
export const payloadName = (mutation) => `${upperFirst(mutation)}Payload`;
/** A name with its first letter in upper case. */
export const upperFirst = (name) => name.charAt(0).toUpperCase() + name.slice(1);
/** The payload type of a mutation: each field is read by the ids that the action gave, or gave the first time. */
export function payloadType(mutation, shows, shownOnce = {}) {
    class Payload extends RecordedType {
    }
    for (const [name, field] of Object.entries(shows)) {
        const type = () => (field.isList ? [field.type()] : field.type());
        const { description } = field;
        Field(type, { nullable: true, simple: true, description })(Payload.prototype, name);
        Extensions({ readAll: byIds(name, field) })(Payload.prototype, name);
    }
    for (const [name, description] of Object.entries(shownOnce)) {
        Field(() => String, { nullable: true, simple: true, description })(Payload.prototype, name);
    }
    const description = `What ${mutation} did.`;
    ObjectType(payloadName(mutation), { description, implements: RecordedType, simpleResolvers: true })(Payload);
    return Payload;
}
function byIds(name, { by, isList }) {
    return async (parents, _given, context) => {
        const ids = parents.map((one) => one.ids[name]);
        const read = (some) => loadAll(by, some, context);
        return Promise.all(ids.map(async (id) => {
            if (id === undefined)
                return null;
            const found = await read([id].flat());
            return isList ? found.filter((one) => one !== null) : (found[0] ?? null);
        }));
    };
}
//# sourceMappingURL=payload.type.js.map