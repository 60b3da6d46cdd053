import { type GraphQLFormattedError } from "graphql";
/** What is written down about a failure: its kind and where it happened, never the row or the value it met. */
export interface FailureReport {
    readonly correlationId: string;
    readonly kind: string;
    /** SQLSTATE or system code, when the failure carried one. */
    readonly code: string | null;
    readonly path: string | null;
}
/** How a failure becomes an answer: chance (the correlation id) and the place to report to are handed in. */
export interface ErrorPresenter {
    readonly correlationId: () => string;
    readonly report: (failure: FailureReport, cause: unknown) => void;
}
/**
 * One shape for every error that leaves the graph. Known refusals keep code and sentence, without "Did you mean";
 * anything else says that it is ours, under a correlation id, and is reported.
 */
export declare function presentError(formatted: GraphQLFormattedError, thrown: unknown, presenter: ErrorPresenter): GraphQLFormattedError;
