/** Something that guards, taken away. */
export interface Mutant {
    /** What is taken away, e.g. `the guard Query.hubs`. */
    readonly name: string;
    /** Takes it away, asks whether any test tells, and puts it back. */
    readonly isNoticed: () => Promise<boolean>;
    /**
     * Asked where its loss alone went unnoticed: the other fences that keep the same, when it keeps the same without them, and
     * when the loss of all together is noticed.
     */
    readonly keptBy?: () => Promise<readonly string[]>;
}
