/** The largest reference source that is read, in bytes; of a text in an editor, in UTF-16 code units. */
const largest = 32_000_000;
/** The largest table that is read, in the same units: Retraction Watch's database has 60 MB and grows. */
const largestTable = 200_000_000;

/** Why a source of that size is not read, in words that follow its path; undefined where it is. */
export function sizeProblem(size: number, path = ""): string | undefined {
  const most = /\.csv$/i.test(path) ? largestTable : largest;
  if (size <= most) return undefined;
  const megabytes = (size / 1e6).toFixed(1);
  return `${megabytes} MB are more than the ${most / 1e6} MB that are read: split the file, or export only what is cited`;
}
