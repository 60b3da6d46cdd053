import { SaxesParser } from "saxes";
import { FileRefused } from "../refusals.js";
import { brokenWorkbook } from "./open-workbook.js";
/**
 * Reads an XML part as a stream and tells a listener of its elements; yields after each chunk, so that what the listener
 * gathered can be passed on. Document types, and with them entities that grow, are refused.
 */
export async function* xmlEvents(parts, name, listener) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => {
        throw brokenWorkbook(error);
    });
    parser.on("doctype", () => {
        throw brokenWorkbook(new Error("a part has a document type"));
    });
    parser.on("opentag", (tag) => listener.open?.(tag.local, (attribute) => tag.attributes[attribute]?.value));
    parser.on("text", (text) => listener.text?.(text));
    parser.on("cdata", (text) => listener.text?.(text));
    parser.on("closetag", (tag) => listener.close?.(tag.local));
    const decoder = new TextDecoder("utf-8");
    try {
        for await (const chunk of (await parts.stream(name))) {
            parser.write(decoder.decode(chunk, { stream: true }));
            yield;
        }
        parser.write(decoder.decode()).close();
        yield;
    }
    catch (error) {
        throw error instanceof FileRefused ? error : brokenWorkbook(error);
    }
}
/** Reads a part to its end. */
export async function readXml(parts, name, listener) {
    for await (const _ of xmlEvents(parts, name, listener))
        ;
}
//# sourceMappingURL=xml-events.js.map