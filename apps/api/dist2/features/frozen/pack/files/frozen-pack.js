/** The pack of a row. @throws TypeError for a row that is no pack */
export function frozenPack({ id, kind, content, sha256 }) {
    if (kind !== "pack")
        throw new TypeError(`${id} is no pack`);
    return { id, content, sha256, pack: JSON.parse(content) };
}
//# sourceMappingURL=frozen-pack.js.map