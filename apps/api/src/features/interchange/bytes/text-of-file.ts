import { createReadStream } from "node:fs";
import type { TextEncoding } from "./text-encoding.js";

/** The text of a file a piece at a time, without its byte order mark. */
export async function* textOfFile(path: string, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield text;
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}
