/** Every number that was set by hand and decides how a configuration is read. */

/** How far a word may be from one that there is to be taken for a slip, by fuse.js: about four letters in ten. */
export const nearWord = 0.4;

/**
 * Folders above a document that are asked for a configuration. No workspace is so deep; it ends the way where the workspace is a whole
 * file system, of which nothing lies outside.
 */
export const highestFolder = 40;

/**
 * So many stars may stand between two slashes of a pattern, and so many `**` in all of it. With each more a match may take longer by the
 * length of a name, so that a hostile pattern would hang us; patterns of Git's own collection have no more.
 */
export const mostStars = 2;

/** Git's files are lines of patterns; one of more bytes is none that somebody wrote. */
export const longestGitIgnore = 1_000_000;
