import { printable } from "./printable";

/** Bad usage or an input that cannot be read: one line for standard error, and exit code 2. */
export class Failure extends Error {}

/** Says what is wrong, in one line, whatever a file name or an error message holds. */
export function complain(stream: NodeJS.WriteStream, message: string): void {
  const line = message
    .trim()
    .split("\n")
    .map((part) => part.trim())
    .join(" ");
  stream.write(`exoscribe: ${printable(line)}\n`);
}
