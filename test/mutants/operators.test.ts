import { strict as assert } from "node:assert";
import { mutantsOf } from "./mutant";
import { distances } from "./reach";

/** The mutants of a statement, place by place, without what it begins with. */
const mutated = (code: string): readonly (readonly string[])[] =>
  mutantsOf("src/x.ts", code).map((place) => place.map(({ source }) => source.replace("const x = ", "")));
const all = (code: string): readonly string[] => mutated(`const x = ${code}`).flat();

describe("mutants", () => {
  const cases: readonly (readonly [code: string, mutants: readonly string[]])[] = [
    ["a < b", ["a <= b"]],
    ["a && b", ["a || b", "a", "b"]],
    ["a ?? b", ["a", "b"]],
    ["!a", ["a"]],
    ["-a", ["a"]],
    ["a + b", ["a - b"]],
    ["c ? a : b", ["!(c) ? a : b"]],
    ["a === b ? a : b", ["a !== b ? a : b"]],
    ["0", ["1"]],
    ["7", ["8", "6"]],
    ["0.4", ["0.8", "0.2"]],
    ["32_000", ["64000", "16000"]],
    ["0xff", []],
    ["true", ["false"]],
    ['"a-b"', ['""']],
    ['"a word for people"', []],
    ["`k-${a}`", ["`${a}`"]],
    ["[a, b]", ["[b]", "[a]"]],
    ["{ ...a, ...b }", ["{ ...b }", "{ ...a }", "{ ...b, ...a }"]],
    ["a.sort()", ["a"]],
    ["a.some(b)", ["a.every(b)"]],
    ["a.slice(b, c)", ["a.slice(c, b)", "a.slice(b)", "a"]],
    ["/a|b/g", ["/b/g", "/a/g", "/a|b/"]],
    ["/^a+/", ["/a+/", "/^a*/"]],
    ["/a?/", ["/a{0}/", "/a/"]],
    ["/a{1,3}/", ["/a{1,2}/", "/a{2,3}/"]],
    ["/a{0,40}/", []],
    ["/[ab]/", ["/[b]/", "/[a]/", "/[^ab]/"]],
    ["/(?!a)b/", ["/b/"]],
  ];
  for (const [code, mutants] of cases)
    it(`of ${code}`, () => {
      assert.deepEqual([...all(code)].sort(), [...mutants].sort());
    });

  it("are made of statements too", () => {
    assert.deepEqual(mutated("f(a);"), [[";"]]);
    assert.deepEqual(mutated("function f() { return a; }"), [
      ["function f() { return undefined; }", "function f() { return []; }"],
    ]);
    assert.deepEqual(mutated("if (a) b;").flat(), ["if (!(a)) b;", "if (a) ;"]);
  });

  it("are none of types, imports, names of properties and texts for people", () => {
    for (const code of [
      'import a from "a";',
      'type A = "a" | 1;',
      "let a: Record<1, 2>;",
      "const enum A { B = 1 }",
      'const rule = { says: "a", good: [{ text: 1 }], "key": a };',
      'throw new Error("a");',
    ])
      assert.deepEqual(mutated(code), [], code);
  });
});

describe("the reach of a file", () => {
  it("is what needs it, by how many imports lie between", () => {
    const file = (path: string, ...imports: readonly string[]) => ({ path, imports, lines: 1 });
    const files = [file("a"), file("b", "a"), file("c", "b", "a"), file("d", "c"), file("e")];
    assert.deepEqual(
      [...distances("a", files)],
      [
        ["a", 0],
        ["b", 1],
        ["c", 1],
        ["d", 2],
      ],
    );
  });
});
