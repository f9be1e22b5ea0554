import type { Example, Rule } from "./rule";

/** What README and the page of a rule say of it: when it speaks, and an example of either kind. */
export const ruleText = ({ severity, says, bad, good }: Rule): string =>
  [`${says} Default: ${severity}.`, ...example("Reported", bad[0]), ...example("Not reported", good[0])].join(
    "\n\n",
  );

function example(label: string, shown: Example | undefined): readonly string[] {
  if (!shown) return [];
  const reported =
    shown.reported.length === 0 ? "" : ` (at ${shown.reported.map((text) => `\`${text}\``).join(", ")})`;
  return [`${label}${reported}:`, `~~~~markdown\n${shown.text.trim()}\n~~~~`];
}

/** The page of a rule, as Markdown: what it says, and how to say that it shall say it otherwise, or not at all. */
export const rulePage = (rule: Rule): string => `# ${rule.code}

${ruleText(rule)}

## Switch it off, or have it say more or less

For one line, above it or in it:

    <!-- exoscribe-disable-next-line ${rule.code} -->
    <!-- exoscribe-disable-line ${rule.code} -->

From a place on, to another one or to the end:

    <!-- exoscribe-disable ${rule.code} -->
    <!-- exoscribe-enable ${rule.code} -->

In a document, wherever it stands in it:

    <!-- exoscribe-disable-file ${rule.code} -->

Everywhere in a workspace (\`off\`, \`info\`, \`warning\` or \`error\`), by its settings or in \`.exoscribe/config.json\`, which counts in the terminal, too:

    "exoscribe.severity": { "${rule.code}": "off" }
    "severity": { "${rule.code}": "off" }

In the terminal:

    exoscribe check --rule ${rule.code}=off manuscript.md
`;
