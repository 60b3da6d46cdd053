/** There are no bytes under a key. */
export class BytesMissing extends Error {
    constructor() {
        super("there are no bytes under this key");
    }
}
/** The store does not answer, or not as it should. */
export class StorageAway extends Error {
    constructor(cause) {
        super("the store of files does not answer", { cause });
    }
}
const id = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const keys = new RegExp(`^${id}/${id}$`, "u");
/** @throws RangeError for what is no key: nothing else may become a path or an address. */
export function requireKey(key) {
    if (!keys.test(key))
        throw new RangeError(`a key is two ids with a slash between, not ${JSON.stringify(key)}`);
    return key;
}
//# sourceMappingURL=storage.js.map