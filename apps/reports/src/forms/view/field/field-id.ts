/** Which form of a page a field stands in: the act, and what is acted on where there is one such form for each. */
export interface OfForm {
  readonly act: string;
  readonly on?: string;
}

/** The id of a form's field, e.g. `confirm-meeting-targets-0-action`; of the form itself without a name. */
export function fieldId({ act, on }: OfForm, name: string): string {
  return [act, on, name]
    .filter((part) => part)
    .join("-")
    .replaceAll(/[^A-Za-z0-9_-]/gu, "-");
}
