/**
 * The address that is counted for a client: itself; of the sixth version its first 64 bits, of which one household or
 * school has all the rest.
 *
 * @example addressKey("2001:db8:0:1:aaaa::7") // => "2001:db8:0:1"
 */
export declare function addressKey(address: string): string;
