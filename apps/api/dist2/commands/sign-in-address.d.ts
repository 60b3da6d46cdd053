/** Where browsers find this installation, from the settings of signing in; null while there are none. */
export declare function signInAddress(file: string | undefined): string | null;
