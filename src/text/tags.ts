/**
 * A text without the tags of HTML, JATS and MathML that CSL lets stand in titles and that programs leave there (`<i>`, `<sup>`, `<span …>`,
 * `<jats:italic>`). What only looks like one (`p <0.05`, `<Homo sapiens>`) stays.
 */
export const withoutTags = (text: string): string =>
  text.replace(/<\/?[a-z][\w:.-]{0,30}(?:\s[^<>=]{0,40}=[^<>]{0,200})?\s{0,4}\/?>/gi, "");
