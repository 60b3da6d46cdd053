import type { Database } from "../../database/index.js";
/** Makes a demo provider with one person who may be signed in as, holding that role from 2026. Gives the provider's id. */
export declare function demoProvider(database: Database, slug: string, role: string, createdAt: string): Promise<string>;
