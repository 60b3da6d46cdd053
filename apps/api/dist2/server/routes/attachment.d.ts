/**
 * The header that has a browser keep a file under its name rather than show it (RFC 6266, RFC 5987). Whatever is in the
 * name, nothing of it can end the header or lead anywhere.
 *
 * @example attachment("Plan ŷ.pdf") // => "attachment; filename=\"Plan _.pdf\"; filename*=UTF-8''Plan%20%C5%B7.pdf"
 */
export declare function attachment(name: string): string;
