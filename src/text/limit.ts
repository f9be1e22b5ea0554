/**
 * The longest document that is read, in UTF-16 code units; of a file, in bytes. A manuscript has some hundred thousand, and
 * more would keep an editor busy for seconds after every edit.
 */
export const longestDocument = 5_000_000;

/** Why a longer document is not read. */
export const tooLong = `longer than the ${longestDocument / 1e6} MB that are read of a document: split it`;
