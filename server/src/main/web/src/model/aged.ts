/** What is computed comes anew with every row; this much after it was valid last none has come. */
export const GRACE_MS = 300_000;
