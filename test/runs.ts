/** How often a property is tried: `usual`, or as EXOSCRIBE_RUNS says. */
export const runs = (usual: number): number => Number(process.env.EXOSCRIBE_RUNS ?? usual);
