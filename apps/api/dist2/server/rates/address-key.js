import { isIPv6 } from "node:net";
/**
 * The address that is counted for a client: itself; of the sixth version its first 64 bits, of which one household or
 * school has all the rest.
 *
 * @example addressKey("2001:db8:0:1:aaaa::7") // => "2001:db8:0:1"
 */
export function addressKey(address) {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
    if (mapped !== undefined)
        return mapped;
    const [plain = ""] = address.split("%");
    if (!isIPv6(plain))
        return address;
    const [front = "", back] = plain.toLowerCase().split("::");
    const head = front.split(":").filter(Boolean);
    const tail = (back ?? "").split(":").filter(Boolean);
    const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => "0");
    const groups = back === undefined ? head : [...head, ...zeros, ...tail];
    return groups.slice(0, 4).join(":");
}
//# sourceMappingURL=address-key.js.map