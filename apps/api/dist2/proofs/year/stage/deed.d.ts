import type { IsoDate } from "@reviewpoint/domain/calendar";
/** A thing as an answer names it. */
export interface Named {
    readonly id: string;
    readonly version: number;
}
/** What an act was answered that was done: things by the payload's fields. */
export type Done = Readonly<Record<string, any>>;
/** What an act is asked with, without its key. */
export type Input = Readonly<Record<string, unknown>>;
/** An act that was acknowledged. */
export interface Deed<Asked extends Input = Input> {
    /** The mutation. */
    readonly act: string;
    /** The person. */
    readonly by: string;
    readonly on: IsoDate;
    readonly input: Asked;
    readonly done: Done;
}
