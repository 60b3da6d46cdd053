/**
 * Tells the encoding of a text. A byte order mark says it; without one, UTF-16 is told by its zero bytes, and of the
 * others a text is UTF-8 exactly when all of it is well-formed, which texts in Windows-1252 with an accent or a curly quote are not.
 * The whole text is looked at, a chunk at a time: its first accent may come late.
 */
export class EncodingDetector {
    #first = null;
    #isUtf8 = true;
    #utf8 = new TextDecoder("utf-8", { fatal: true });
    add(chunk) {
        this.#first ??= Buffer.from(chunk.subarray(0, 4096));
        this.#try(() => this.#utf8.decode(chunk, { stream: true }));
    }
    /** The encoding of what was added; null when it is not text. */
    end() {
        const first = this.#first ?? Buffer.alloc(0);
        this.#try(() => this.#utf8.decode());
        if (first[0] === 0xff && first[1] === 0xfe)
            return "utf-16le";
        if (first[0] === 0xfe && first[1] === 0xff)
            return "utf-16be";
        const [even, odd] = zeros(first);
        // Latin letters in UTF-16 have a zero byte each. A few zeros elsewhere are bad cells, many are no text at all.
        const many = first.length / 8;
        if (odd > many && odd > 4 * even)
            return "utf-16le";
        if (even > many && even > 4 * odd)
            return "utf-16be";
        if (even + odd > first.length / 50)
            return null;
        return this.#isUtf8 ? "utf-8" : "windows-1252";
    }
    #try(decode) {
        if (!this.#isUtf8)
            return;
        try {
            decode();
        }
        catch {
            this.#isUtf8 = false;
        }
    }
}
/** How many zero bytes stand at even and at odd places: in UTF-16 the zeros of Latin letters are all at one of them. */
function zeros(bytes) {
    const counts = [0, 0];
    bytes.forEach((byte, place) => {
        if (byte === 0)
            counts[(place % 2)] += 1;
    });
    return counts;
}
//# sourceMappingURL=text-encoding.js.map