import fc from "fast-check";

/**
 * The random documents of properties are the same at every run, so that whoever changed nothing sees no failure; EXOSCRIBE_SEED and
 * EXOSCRIBE_RUNS try others, and more.
 */
export const seed = Number(process.env.EXOSCRIBE_SEED ?? 20_261_127);
fc.configureGlobal({ seed });

/** How often a property is tried: `usual`, or as EXOSCRIBE_RUNS says. */
export const runs = (usual: number): number => Number(process.env.EXOSCRIBE_RUNS ?? usual);
