/** A sheet of a workbook: its name and its rows of text. */
export interface DemoSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A file to be written: text as it is, or a workbook. */
export type DemoFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly sheets: readonly DemoSheet[] };
