import { registerEnumType } from "type-graphql";
/** What a try met, under the names that the graph gives it. */
export const LetterFailureEnum = {
    NO_ANSWER: "no-answer",
    REFUSED: "refused",
    ADDRESS_REFUSED: "address-refused",
    NO_ADDRESS: "no-address",
    NOT_WRITTEN: "not-written",
};
registerEnumType(LetterFailureEnum, {
    name: "LetterFailure",
    description: "Why a letter did not leave.",
    valuesConfig: {
        NO_ANSWER: { description: "The mail server did not answer in time. The letter may have arrived." },
        REFUSED: { description: "The mail server did not take it." },
        ADDRESS_REFUSED: { description: "The mail server knows no such address. Correct the address." },
        NO_ADDRESS: { description: "The person has no address. Record one." },
        NOT_WRITTEN: { description: "It could not be written: a fault of this installation, see its log." },
    },
});
//# sourceMappingURL=letter-failure.enum.js.map