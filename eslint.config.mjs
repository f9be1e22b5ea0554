import js from "@eslint/js";
import { builtinModules, createRequire } from "node:module";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const vscodeApi = {
  name: "vscode",
  message: "Only src/vscode and src/extension.ts may import the editor's API.",
};
const node = {
  regex: `^(node:|(${builtinModules.join("|")})(/|$))`,
  message: "Only src/cli and src/compile may import node's modules.",
};

/** What reaches the network: `src/online` asks through the `fetch` that these two hand to it, and nobody else has one. */
const networkModules = {
  regex: "^(node:)?(http|https|http2|net|tls|dgram|dns)(/|$)",
  message: "Nothing reaches the network but the questions of src/online.",
};
const networkGlobals = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "navigator"];
const handsFetch = ["src/vscode/library/askOnline.ts", "src/cli/commands/references.ts"];

/** The rooms of the engine, and which others each may import; CONTRIBUTING.md says what lives there. */
const rooms = createRequire(import.meta.url)("./test/rooms/table.json");
const everyRoom = [...Object.keys(rooms), "compile", "vscode", "cli"];

/** The rule of some files: what they may not import, of packages and of src. */
const wall = (files, restrictions) => ({
  files,
  rules: { "no-restricted-imports": ["error", { paths: [], patterns: [], ...restrictions }] },
});

/** Rooms and single modules of src, as a file below a room names them. */
const outside = (names, message) => ({
  regex: `^(\\.\\./)+((${names.join("|")})/|(analyse|extension)$)`,
  message,
});

/** What stands above the engine, as a file below such a room names it. */
const adapters = (names, message) => ({
  regex: `^(\\.\\./)+((${names.join("|")})/|extension$)`,
  message,
});

const walls = [
  ...Object.entries(rooms).map(([room, allowed]) => {
    const closed = everyRoom.filter((other) => other !== room && !allowed.includes(other));
    const message = `src/${room} may import only: ${allowed.join(", ") || "nothing"}.`;
    const restrictions = { paths: [vscodeApi], patterns: [node, outside(closed, message)] };
    return wall([`src/${room}/**/*.ts`], restrictions);
  }),
  wall(["src/compile/**/*.ts"], {
    paths: [vscodeApi],
    patterns: [
      networkModules,
      adapters(["vscode", "cli"], "The workshop stands above the engine and beside both adapters."),
    ],
  }),
  wall(["src/cli/**/*.ts"], {
    paths: [vscodeApi],
    patterns: [
      networkModules,
      adapters(["vscode", "compile"], "src/cli knows nothing of the editor, and nothing of the workshop."),
    ],
  }),
  wall(["src/vscode/**/*.ts"], {
    patterns: [
      node,
      adapters(
        ["cli", "compile"],
        "src/vscode knows nothing of the command line, and nothing of the workshop.",
      ),
    ],
  }),
  wall(["src/analyse.ts"], {
    paths: [vscodeApi],
    patterns: [
      node,
      { regex: "^\\./(vscode|cli|compile|extension)", message: "The pipeline knows no adapter." },
    ],
  }),
  wall(["src/extension.ts"], {
    patterns: [node, { regex: "^\\./(?!vscode/)", message: "src/extension.ts may import only vscode/." }],
  }),
];

export default defineConfig(
  globalIgnores(["dist", ".bench", ".vscode-host", ".vscode-test"]),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    files: ["**/*.mjs", "**/*.cjs", "**/*.js"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "no-undef": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  ...walls,
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: ":function CallExpression[callee.name='derivation']",
          message:
            "A derivation that is made anew at every call is never found again: make it a constant of the module.",
        },
      ],
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: handsFetch,
    rules: {
      "no-restricted-globals": ["error", ...networkGlobals],
      "no-restricted-properties": [
        "error",
        ...networkGlobals.map((property) => ({ object: "globalThis", property })),
      ],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-unused-expressions": "off",
    },
  },
);
