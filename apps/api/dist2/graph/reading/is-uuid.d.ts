/** Whether a text is a lower-case uuid, the form of every id: any other can name no row. */
export declare function isUuid(text: string): boolean;
