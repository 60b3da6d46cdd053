/**
 * How many messages to the database a request has needed so far, and how many its document needed when it was last
 * asked: the transaction's end can leave together with the message that is expected to be the last. A wrong forecast
 * costs another transaction, and nothing else.
 */
export interface Forecast {
    /** null where the document is not known. */
    expected: number | null;
    sent: number;
}
/** The forecast of a request whose document is not known yet. */
export declare const noForecast: () => Forecast;
