import type { AccessAct, SeenThing, SensitiveField } from "@reviewpoint/domain/access";
/** What certain arguments ask besides: by path, e.g. `filter.search`, or by path and value, e.g. `by=SCHOOL`. */
export type Besides = Readonly<Record<string, SeenThing>>;
/** Who may have a field of the graph. */
export type Guard = 
/** Whoever may do the act at all; asked once for each request, and the rows are scoped. */
{
    readonly kind: "act";
    readonly thing: SeenThing;
    readonly besides: Besides;
}
/** Decided row by row from the viewer's relation to the trainee: what may not be seen is null, or empty. */
 | {
    readonly kind: "row";
    readonly thing: SeenThing;
    readonly besides: Besides;
}
/** Whoever was given the row. */
 | {
    readonly kind: "with its row";
    readonly like?: string;
}
/** Whoever belongs to the provider, with a role or without. */
 | {
    readonly kind: "member";
};
/** The guards of a type's fields. */
export type TypeGuards = Readonly<Record<string, Guard>>;
/** The guards of a room's fields, type by type. A field without one is refused to everybody. */
export type GuardTable = Readonly<Record<string, TypeGuards>>;
/** Asked once a request: may the viewer do this act at all? */
export declare const may: (act: AccessAct, besides?: Besides) => Guard;
/** Decided row by row: is the trainee among those about whom the viewer may do this act, or see this field of it? */
export declare const shows: (act: AccessAct, field?: SensitiveField, besides?: Besides) => Guard;
/** Fields that say no more than that there is a row. */
export declare const withRow: <Name extends string>(...names: readonly Name[]) => Record<Name, Guard>;
/** Fields that are shown or hidden together with another one of their type, e.g. a percentage with its count. */
export declare const standsWith: <Name extends string>(like: string, ...names: readonly Name[]) => Record<Name, Guard>;
/** Open to everybody of the provider. */
export declare const anyMember: Guard;
