import type { Database } from "../database/index.js";
/**
 * The provider of a slug, or all providers by slug where none is named; an installation may have none yet.
 *
 * @throws RangeError when no provider has the slug.
 */
export declare function namedProviders(database: Database, slug: string | undefined): Promise<{
    providerId: string;
    slug: string;
}[]>;
