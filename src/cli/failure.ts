/** Bad usage or an input that cannot be read: one line for standard error, and exit code 2. */
export class Failure extends Error {}
