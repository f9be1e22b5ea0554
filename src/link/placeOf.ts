/** One number for a stretch of a text. */
export const placeOf = (from: number, to: number): number => from * 0x1000000 + to;
