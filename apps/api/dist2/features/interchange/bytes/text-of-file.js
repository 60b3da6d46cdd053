import { createReadStream } from "node:fs";
/** The text of a file a piece at a time, without its byte order mark. */
export async function* textOfFile(path, encoding) {
    const decoder = new TextDecoder(encoding);
    for await (const chunk of createReadStream(path)) {
        const text = decoder.decode(chunk, { stream: true });
        if (text !== "")
            yield text;
    }
    const rest = decoder.decode();
    if (rest !== "")
        yield rest;
}
//# sourceMappingURL=text-of-file.js.map