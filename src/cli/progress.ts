/** Fewer documents than this are done before a bar could be read. */
const manyFiles = 20;
const width = 30;

/** Draws a bar on a terminal while many documents are worked on, and wipes it off at the end; else does nothing. */
export function progressBar(total: number, stream: NodeJS.WriteStream): (done: number) => void {
  if (!stream.isTTY || total < manyFiles) return () => undefined;
  let drawn = -1;
  return (done) => {
    const filled = Math.floor((done / total) * width);
    if (done === total) stream.write("\r\u001B[K");
    else if (filled !== drawn)
      stream.write(`\r${"█".repeat(filled)}${"░".repeat(width - filled)} ${done}/${total}`);
    drawn = filled;
  };
}
