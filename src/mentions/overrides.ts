import { ignoredNames } from "../markdown/directives";
import type { Mention } from "../model/mention";
import type { Prose } from "../model/prose";
import type { Settings } from "../model/settings";

/**
 * Heeds what the user has said of names: drops those of `settings.ignore` and of the comments
 * `<!-- exoscribe-ignore AD, WAS -->` of the document, and puts the meaning that `settings.choices` has for a name
 * first among its candidates. Names are compared with the running text of the mention, letter for letter.
 */
export function applyOverrides(
  mentions: readonly Mention[],
  prose: Prose,
  { ignore, choices }: Settings,
): readonly Mention[] {
  const listed = prose.directives.flatMap((directive) => ignoredNames(directive) ?? []);
  const ignored = new Set([...ignore.map((name) => name.trim()), ...listed]);
  if (ignored.size === 0 && Object.keys(choices).length === 0) return mentions;
  return mentions.flatMap((mention) => {
    const name = prose.blocks[mention.block]?.text.slice(mention.from, mention.to) ?? mention.text;
    if (ignored.has(name)) return [];
    const chosen = Object.hasOwn(choices, name) ? choices[name] : undefined;
    if (!mention.candidates.some(({ id }) => id === chosen)) return [mention];
    const first = { id: chosen!, score: 1 };
    return [
      {
        ...mention,
        candidates: [first, ...mention.candidates.filter(({ id }) => id !== chosen)],
        evidence: "choice",
      },
    ];
  });
}
