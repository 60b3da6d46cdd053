/**
 * A head that was noted earlier, as `audit:verify` prints it.
 *
 * @throws RangeError for a text that is no head.
 */
export function readHead(text) {
    const [, sequence, hash] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(text) ?? [];
    if (sequence === undefined || hash === undefined)
        throw new RangeError(`--head is what audit:verify printed, e.g. 120:9f2c…, not ${JSON.stringify(text)}`);
    return { sequence: Number(sequence), hash };
}
/** What walking a chain showed, as lines for people. */
export function trailAnswer(slug, { verified, erased, broken, head }) {
    const entries = verified === 1 ? "1 entry is" : `${verified} entries are`;
    const without = erased === 0 ? "" : `, ${erased} of them without details, which were erased`;
    if (broken !== null)
        return `${slug}: broken at entry ${broken.sequence}. ${broken.why} ${entries} whole before it.`;
    return `${slug}: ${entries} as sealed${without}. Head ${head.sequence}:${head.hash}`;
}
//# sourceMappingURL=head.js.map