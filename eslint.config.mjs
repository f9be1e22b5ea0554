import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const vscodeApi = {
  name: "vscode",
  message: "Only src/vscode and src/extension.ts may import the editor's API.",
};
const node = {
  regex: "^node:",
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

const walls = Object.entries(rooms).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.ts`],
  ignores: ["src/knowledge/compile/**"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        paths: [vscodeApi],
        patterns: [
          node,
          {
            regex: `^(\\.\\./)+(${everyRoom.filter((other) => other !== room && !allowed.includes(other)).join("|")})/`,
            message: `src/${room} may import only: ${allowed.join(", ") || "nothing"}.`,
          },
        ],
      },
    ],
  },
}));

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
  {
    files: ["src/**/*.ts"],
    ignores: ["src/vscode/**", "src/extension.ts", "src/cli/**", "src/knowledge/compile/**"],
    rules: { "no-restricted-imports": ["error", { paths: [vscodeApi], patterns: [node] }] },
  },
  {
    files: ["src/vscode/**/*.ts", "src/extension.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [node] }] },
  },
  { files: ["src/cli/**/*.ts"], rules: { "no-restricted-imports": ["error", { paths: [vscodeApi] }] } },
  ...walls,
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-unused-expressions": "off",
    },
  },
);
