/** What a try met, under the names that the graph gives it. */
export declare const LetterFailureEnum: {
    readonly NO_ANSWER: "no-answer";
    readonly REFUSED: "refused";
    readonly ADDRESS_REFUSED: "address-refused";
    readonly NO_ADDRESS: "no-address";
    readonly NOT_WRITTEN: "not-written";
};
