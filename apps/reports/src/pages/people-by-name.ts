/** Somebody whose name may be seen. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

type List =
  | { readonly nodes: readonly { readonly id: string; readonly name: string | null }[] }
  | null
  | undefined;

/** People of several lists by name, each once; those whose names may not be seen are not among them. */
export function peopleByName(...lists: readonly List[]): NamedPerson[] {
  const named = lists
    .flatMap((list) => list?.nodes ?? [])
    .flatMap(({ id, name }) => (name === null ? [] : [{ id, name }]));
  return [...new Map(named.map((one) => [one.id, one])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
