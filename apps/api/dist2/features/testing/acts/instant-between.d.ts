/** An instant later than all that was recorded before, and earlier than all that is recorded after: instants count milliseconds. */
export declare function instantBetween(): Promise<string>;
