const wide = "０１２３４５６７８９［］【】〔〕」（），、；～〜－";
const narrow = "0123456789[][][]](),,;---";

/**
 * A text with the digits, brackets and commas of East Asian typography as those of ASCII, each one code unit, so that
 * offsets stay: `［8］`, `【８】` and `〔8〕` are `[8]`.
 */
export function narrowed(text: string): string {
  return /[［【〔」（０-９，、]/.test(text)
    ? text.replace(/[０-９［］【】〔〕」（），、；～〜－]/g, (sign) => narrow[wide.indexOf(sign)]!)
    : text;
}
