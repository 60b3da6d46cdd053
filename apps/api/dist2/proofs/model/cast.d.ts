/** Who acts: each is of one role, and `outsider` may write nothing. */
export type Who = "trainee" | "mentor" | "lead" | "director" | "administrator" | "outsider";
/** Something that was acknowledged, as it was sent. */
export interface Sent {
    readonly act: string;
    readonly by: Who;
    readonly input: Readonly<Record<string, unknown>>;
    /** The ids of what its answer showed, in order; null in the place of what was not there. */
    readonly ids: readonly (string | null)[];
}
/** Ids of those whom a sequence is about, the same throughout. */
export interface Cast {
    readonly traineeId: string;
    readonly traineePersonId: string;
    readonly newcomerId: string;
    readonly schoolId: string;
    readonly hubId: string;
    readonly reviewPointId: string;
    /** Set for everybody; the trainee has handed in nothing of it. */
    readonly assignmentId: string;
    readonly strandIds: readonly string[];
    readonly levelIds: readonly string[];
    readonly personOf: Readonly<Record<Who, string>>;
}
