import { join } from "node:path";
import ts from "typescript";
import type { Mutant } from "./mutant";

/** A function that says whether a mutant's own file has no error of types; names that it no longer uses are none. */
export function createCompiler(root: string): (mutant: Mutant) => boolean {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile.bind(ts.sys)) as {
    readonly config: object;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ["src"] }, ts.sys, root);
  let changed: { readonly path: string; readonly source: string } | undefined;
  let version = 0;
  const isChanged = (path: string): boolean => path === changed?.path;
  const service = ts.createLanguageService({
    fileExists: ts.sys.fileExists.bind(ts.sys),
    readFile: ts.sys.readFile.bind(ts.sys),
    directoryExists: ts.sys.directoryExists.bind(ts.sys),
    getDirectories: ts.sys.getDirectories.bind(ts.sys),
    getCompilationSettings: () => ({
      ...options,
      noUnusedLocals: false,
      noUnusedParameters: false,
      allowUnreachableCode: true,
    }),
    getScriptFileNames: () => fileNames,
    getScriptVersion: (path) => (isChanged(path) ? `${version}` : "0"),
    getScriptSnapshot: (path) => {
      const text = isChanged(path) ? changed!.source : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  });
  return ({ file, source }) => {
    const path = join(root, file).replaceAll("\\", "/");
    changed = { path, source };
    version++;
    return (
      service.getSyntacticDiagnostics(path).length === 0 && service.getSemanticDiagnostics(path).length === 0
    );
  };
}
