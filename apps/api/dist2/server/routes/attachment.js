/**
 * The header that has a browser keep a file under its name rather than show it (RFC 6266, RFC 5987). Whatever is in the
 * name, nothing of it can end the header or lead anywhere.
 *
 * @example attachment("Plan ŷ.pdf") // => "attachment; filename=\"Plan _.pdf\"; filename*=UTF-8''Plan%20%C5%B7.pdf"
 */
export function attachment(name) {
    const plain = name.replace(/[^\x20-\x7e]|["\\/%:]/gu, "_");
    const encoded = encodeURIComponent(name).replace(/['()*]/gu, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
    return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
//# sourceMappingURL=attachment.js.map