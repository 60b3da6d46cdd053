import { type WorkbookParts } from "./open-workbook.js";
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
export declare function xmlEvents(parts: WorkbookParts, name: string, listener: XmlListener): AsyncGenerator<void>;
/** Reads a part to its end. */
export declare function readXml(parts: WorkbookParts, name: string, listener: XmlListener): Promise<void>;
