/** How far a scope reaches at its widest. */
export declare const ScopeKindEnum: {
    readonly PROVIDER: "PROVIDER";
    readonly HUB: "HUB";
    readonly SUBJECT: "SUBJECT";
    readonly SCHOOL: "SCHOOL";
    readonly SELF: "SELF";
    readonly NOTHING: "NOTHING";
};
