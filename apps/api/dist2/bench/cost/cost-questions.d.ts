/** Questions of many shapes over a bench provider: narrow and wide, shallow and deep, rows and cells. */
export declare const costQuestions: Readonly<Record<string, string>>;
