import type { Mailer } from "./mail.js";
/**
 * Catches letters in a folder, one `.eml` file each, for a demo and wherever no mail server is named. A letter that comes
 * again replaces itself: its file is named by its Message-ID.
 */
export declare function folderMailer(folder: string, from: string): Mailer;
