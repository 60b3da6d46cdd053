/** The id of the person who writes while servers are killed. */
export declare const administrator: string;
