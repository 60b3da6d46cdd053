/** The school of a trainee's placement on a day: the latest that had begun by then. */
export declare const schoolOn: (trainee: string, day: string) => string;
/** The school had nobody in an earlier year. */
export declare const newSchool: (school: string) => string;
/** Marks of the assessor were changed in another exercise. */
export declare const changedLastTime: (assessor: string) => string;
/** All of them that are so of a judgement. */
export declare const flagsOf: (trainee: string, assessor: string, school: string) => string;
/** Trainees of the exercise's cohort and subjects who have not left. `$4` is the cohort, `$5` the subjects; none: all. */
export declare const ofExercise = "trainee.provider_id = $1 and trainee.cohort_id = $4\n     and ($5::uuid[] = '{}' or trainee.subject_id = any($5::uuid[])) and trainee.status <> 'withdrawn'";
