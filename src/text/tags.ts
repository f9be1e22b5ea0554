const html =
  "i|b|u|s|a|p|q|em|br|div|del|ins|cite|font|small|span|strong|sub|sup|tt|li|ol|ul|dl|dt|dd|td|th|tr|table|thead|tbody|tfoot|caption|h[1-6]";
const jats =
  "sc|bold|italic|roman|monospace|overline|underline|strike|sans-serif|title|ext-link|xref|named-content|styled-content|inline-formula|tex-math";
const mathml =
  "math|mi|mn|mo|ms|mtext|mspace|mrow|mfrac|msqrt|mroot|msub|msup|msubsup|munder|mover|mstyle|semantics";
const tag = new RegExp(
  `</?(?:(?:jats|mml):[a-z-]{1,30}|${html}|${jats}|${mathml})(?:\\s[^<>=]{0,40}=[^<>]{0,200})?\\s{0,4}/?>`,
  "gi",
);

/**
 * A text without the tags of HTML, JATS and MathML that CSL lets stand in titles and that programs leave there (`<i>`, `<sup>`, `<span …>`,
 * `<jats:italic>`). All else that stands between such brackets is text: `p <0.05`, `<Homo sapiens>`, `<https://a.b>`.
 */
export const withoutTags = (text: string): string => text.replace(tag, "");

/** Those tags, in the order of the text. */
export const tagsIn = (text: string): readonly RegExpExecArray[] => [...text.matchAll(tag)];
