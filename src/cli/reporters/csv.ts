/** Rows as RFC 4180 wants them. What a spreadsheet would run as a formula has an apostrophe before it. */
export const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");

/** A formula of a spreadsheet; a citation key (`@smith2020`, `-@smith2020`) calls nothing and is none. */
const formula = /^(?:[=\t\r]|[+@-][^]*[(|!=])/;

function field(value: string | number): string {
  const text = formula.test(String(value)) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
