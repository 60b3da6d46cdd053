import { SaxesParser, type SaxesTagNS } from "saxes";
import { FileRefused } from "../refusals.js";
import { brokenWorkbook, type WorkbookParts } from "./open-workbook.js";

/** What happens while a part of a workbook is read; names are local, without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Reads an XML part as a stream and tells a listener of its elements; yields after each chunk, so that what the listener
 * gathered can be passed on. Document types, and with them entities that grow, are refused.
 */
export async function* xmlEvents(
  parts: WorkbookParts,
  name: string,
  listener: XmlListener,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw brokenWorkbook(error);
  });
  parser.on("doctype", () => {
    throw brokenWorkbook(new Error("a part has a document type"));
  });
  parser.on("opentag", (tag: SaxesTagNS) =>
    listener.open?.(tag.local, (attribute) => tag.attributes[attribute]?.value),
  );
  parser.on("text", (text) => listener.text?.(text));
  parser.on("cdata", (text) => listener.text?.(text));
  parser.on("closetag", (tag: SaxesTagNS) => listener.close?.(tag.local));
  const decoder = new TextDecoder("utf-8");
  try {
    for await (const chunk of (await parts.stream(name)) as AsyncIterable<Buffer>) {
      parser.write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    parser.write(decoder.decode()).close();
    yield;
  } catch (error) {
    throw error instanceof FileRefused ? error : brokenWorkbook(error);
  }
}

/** Reads a part to its end. */
export async function readXml(parts: WorkbookParts, name: string, listener: XmlListener): Promise<void> {
  for await (const _ of xmlEvents(parts, name, listener));
}
