import type { Mention } from "../model/mention";

/** A stretch of the text of a block with what it can mean, before it is a mention. */
export type Grounded = Pick<Mention, "from" | "to" | "candidates">;
