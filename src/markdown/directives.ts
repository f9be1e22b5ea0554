import type { Directive } from "../model/prose";

/** What a comment orders, without the user's reason behind ` -- `. */
export const orderOf = ({ text }: Directive): string => text.split(/\s--(?:\s|$)/, 1)[0]!;

/** The names that a comment `ignore AD, WAS` lists; undefined where it orders something else. */
export function ignoredNames(directive: Directive): readonly string[] | undefined {
  const names = /^ignore\s([^]*)$/.exec(orderOf(directive))?.[1];
  return names?.split(",").map((name) => name.trim());
}

/** Whether such a comment can list a name: commas part its names, and dashes begin the reason or end the comment. */
export const canBeListed = (name: string): boolean => !/,|--/.test(name);
