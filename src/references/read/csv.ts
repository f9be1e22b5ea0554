/**
 * The rows of comma-separated values (RFC 4180), one by one: a field in double quotes may hold commas, line breaks and quotes, which are doubled
 * there. A line without a field is none. What follows a closing quote belongs to the field, and a quote that is never closed reaches to the
 * end.
 */
export function* rowsOfCsv(text: string): Generator<readonly string[], undefined> {
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    let field = "";
    if (text[at] === '"') ({ field, at } = quotedField(text, at));
    const end = endOfField(text, at);
    row.push(field + text.slice(at, end));
    if (text[end] === ",") {
      at = end + 1;
      if (at < text.length) continue;
      row.push("");
    }
    if (row.length > 1 || row[0] !== "") yield row;
    row = [];
    at = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
  }
}

function quotedField(text: string, open: number): { readonly field: string; readonly at: number } {
  const pieces: string[] = [];
  for (let from = open + 1; ;) {
    const close = text.indexOf('"', from);
    pieces.push(text.slice(from, close < 0 ? text.length : close));
    if (close < 0) return { field: pieces.join('"'), at: text.length };
    if (text[close + 1] !== '"') return { field: pieces.join('"'), at: close + 1 };
    from = close + 2;
  }
}

const comma = 44;
const lineFeed = 10;
const carriageReturn = 13;

function endOfField(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === lineFeed || code === carriageReturn) return at;
  }
  return text.length;
}
