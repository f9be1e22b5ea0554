import { before } from "./candidate";
import type { Other } from "./labels";

/** `x[12]`: an index of something with a short name, which the short words of a sentence are not. */
const short =
  /(?:^|[^\p{L}\p{N}'’)\]])(?!(?:am|an|as|at|be|by|do|go|he|if|in|is|it|me|no|of|on|or|so|to|up|us|we)$)(?:[\p{Script=Latin}\p{Script=Greek}]|[a-z]{2}|[A-Za-z0-9_]{0,40}_[A-Za-z0-9_]{0,40}|[a-z]\w{1,30}[.$][a-z]\w{1,30})$/u;
/** What programs call their arrays. */
const arrays =
  /(?:^|[^\p{L}\p{N}])(?:arr|array|argv?|args|buf|buffer|coefs?|cols?|columns|counts|data|df\d?|dict|elem|elements|idx|index|input|items|keys|lines|list|mat|matrix|names|obj|output|params?|parts|result|results|row|rows|str|tokens|tuple|val|values|vars?|vec|vector|weights|xs|ys)$/u;

/** Whether a bracket at an offset is an index: `x[1]`, `df[2]`, `m[1][2]`, `my_list[3]`; behind a word of the language, too, perhaps. */
export function indexAt(text: string, at: number): Other {
  const ahead = before(text, at, 48).replace(/(?:\[\d{1,4}\]){1,4}$/, "");
  return short.test(ahead) ? "sure" : arrays.test(ahead) ? "perhaps" : undefined;
}
