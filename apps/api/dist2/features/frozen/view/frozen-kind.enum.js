import { registerEnumType } from "type-graphql";
/** What can be frozen, under the names that the graph gives it. */
export const FrozenKindEnum = { VIEW: "view", PACK: "pack" };
registerEnumType(FrozenKindEnum, {
    name: "FrozenKind",
    description: "What was frozen.",
    valuesConfig: {
        VIEW: { description: "What a page showed." },
        PACK: { description: "A board's pack." },
    },
});
//# sourceMappingURL=frozen-kind.enum.js.map