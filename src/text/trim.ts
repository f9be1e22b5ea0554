/** A text without those of some characters that end it. `/[…]+$/` would take time by the square of such runs. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
