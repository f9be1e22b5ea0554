import js from "@eslint/js";
import { builtinModules } from "node:module";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const vscodeApi = {
  name: "vscode",
  message: "Only src/vscode and src/extension.ts may import the editor's API.",
};
const node = {
  regex: `^(node:|(${builtinModules.join("|")})(/|$))`,
  message: "Only src/cli and src/knowledge/compile may import node's modules.",
};

/** The walls: which rooms of src a room may import (design: Rooms). */
const rooms = {
  model: [],
  markdown: ["model"],
  recognise: ["model", "knowledge"],
  knowledge: ["model"],
  references: ["model"],
  link: ["model", "knowledge", "references"],
  check: ["model", "knowledge", "references", "present", "rewrite"],
  rewrite: ["model", "knowledge", "references", "present"],
  present: ["model"],
};
const everyRoom = [...Object.keys(rooms), "vscode", "cli"];

/** The rule of some files: what they may not import, of packages and of src. */
const wall = (files, restrictions, ignores = []) => ({
  files,
  ignores,
  rules: { "no-restricted-imports": ["error", { paths: [], patterns: [], ...restrictions }] },
});

/** Rooms and single modules of src, as a file below a room names them. */
const outside = (names, message) => ({
  regex: `^(\\.\\./)+((${names.join("|")})/|(analyze|extension)$)`,
  message,
});

const walls = [
  ...Object.entries(rooms).map(([room, allowed]) => {
    const closed = everyRoom.filter((other) => other !== room && !allowed.includes(other));
    const message = `src/${room} may import only: ${allowed.join(", ") || "nothing"}.`;
    const restrictions = { paths: [vscodeApi], patterns: [node, outside(closed, message)] };
    return wall([`src/${room}/**/*.ts`], restrictions, ["src/knowledge/compile/**"]);
  }),
  wall(["src/knowledge/compile/**/*.ts"], {
    paths: [vscodeApi],
    patterns: [outside(["vscode", "cli"], "The compiler of the knowledge stands below both adapters.")],
  }),
  wall(["src/cli/**/*.ts"], {
    paths: [vscodeApi],
    patterns: [{ regex: "^(\\.\\./)+(vscode/|extension$)", message: "src/cli knows nothing of the editor." }],
  }),
  wall(["src/vscode/**/*.ts"], {
    patterns: [
      node,
      { regex: "^(\\.\\./)+(cli/|extension$)", message: "src/vscode knows nothing of the command line." },
    ],
  }),
  wall(["src/analyze.ts"], {
    paths: [vscodeApi],
    patterns: [node, { regex: "^\\./(vscode|cli|extension)", message: "The pipeline knows no adapter." }],
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
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-unused-expressions": "off",
    },
  },
);
