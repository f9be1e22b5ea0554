export type StyleName =
  "bold" | "dim" | "underline" | "red" | "yellow" | "blue" | "green" | "cyan" | "magenta";

/** Sets text in a colour or weight, or leaves it as it is. */
export type Style = (name: StyleName, text: string) => string;

/** SGR parameters of ECMA-48: what switches the style on, and off again. */
const codes: Readonly<Record<StyleName, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
  cyan: [36, 39],
  magenta: [35, 39],
};

/** Colours on a terminal, unless the user wants none (`NO_COLOR`, or a terminal that is `dumb`). */
export function styleFor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): Style {
  const colours = stream.isTTY && !environment.NO_COLOR && environment.TERM !== "dumb";
  return (name, text) => {
    const [on, off] = codes[name];
    return colours ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  };
}
