/** A question of the mix: how often it comes among the others, and whether it is answered. */
export interface LoadQuestion {
    readonly name: string;
    readonly weight: number;
    readonly query: string;
}
/** What a provider's people ask on an ordinary day, the everyday pages more often than the wide ones. */
export declare const loadQuestions: readonly LoadQuestion[];
