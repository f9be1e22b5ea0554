import fs from "node:fs";

/**
 * Reads the lines that another process appends to a file, four times a second. The function it returns reads what is
 * left and ends the reading.
 */
export function tail(file: string, onLine: (line: string) => void): () => void {
  fs.writeFileSync(file, "");
  let position = 0;
  let rest = "";
  const read = () => {
    const bytes = fs.readFileSync(file).subarray(position);
    position += bytes.length;
    const lines = (rest + bytes.toString("utf8")).split("\n");
    rest = lines.pop()!;
    lines.forEach(onLine);
  };
  const timer = setInterval(read, 250);
  return () => {
    clearInterval(timer);
    read();
  };
}
