import type { Prose } from "../model/prose";
import { derivation } from "../text/caches";
import { isResolvable } from "./identifiers";

const definition = /^ {0,3}\[@?([^\s[\]]{1,200})\]:[ \t]{1,8}<?@?([a-z]{3,14}:[^\s>]{1,500})/gimu;

/** The keys that a document defines by an identifier, as Manubot has it: `[@review]: doi:10.1098/rsif.2017.0387`. */
export const definedTags = derivation(({ source }: Prose): ReadonlySet<string> => {
  return new Set(
    [...source.matchAll(definition)].flatMap(([, tag = "", id = ""]) =>
      isResolvable(id) === true ? [tag, tag.replace(/^tag:/, ""), `tag:${tag}`] : [],
    ),
  );
});
