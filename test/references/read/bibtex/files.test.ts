import assert from "node:assert/strict";
import { pdfsIn } from "../../../../src/references/read/bibtex/files";
import { fileField } from "../../../../src/references/weights";

/** As the field is written in a file, backslashes and all. */
const raw = String.raw;

describe("the PDFs that a `file` field names", () => {
  for (const [who, value, paths] of [
    ["a bare path", "papers/luo2019.pdf", ["papers/luo2019.pdf"]],
    ["in capitals", "papers/LUO.PDF", ["papers/LUO.PDF"]],
    ["JabRef", ":papers/luo2019.pdf:PDF", ["papers/luo2019.pdf"]],
    ["JabRef, described", "Full text:papers/luo2019.pdf:PDF", ["papers/luo2019.pdf"]],
    [
      "JabRef, without a type",
      "Full text:papers/luo2019.pdf",
      ["papers/luo2019.pdf", "Full text:papers/luo2019.pdf"],
    ],
    ["JabRef on Windows", raw`:C\:/Users/me/luo.pdf:PDF`, ["C:/Users/me/luo.pdf"]],
    ["JabRef, its escapes forgotten", ":C:/Users/me/luo.pdf:PDF", ["C:/Users/me/luo.pdf"]],
    ["JabRef, TeX in it", raw`:papers/luo\_2019 \& co.pdf:PDF`, ["papers/luo_2019 & co.pdf"]],
    [
      "Zotero",
      "Full Text PDF:/home/me/Zotero/storage/T46U6Z65/Luo.pdf:application/pdf",
      ["/home/me/Zotero/storage/T46U6Z65/Luo.pdf"],
    ],
    [
      "Zotero, two files",
      "Luo.pdf:files/1/Luo.pdf:application/pdf;Snapshot:files/2/luo.html:text/html",
      ["files/1/Luo.pdf"],
    ],
    ["Zotero, a colon in the title", "Luo: a study:files/1/Luo.pdf:application/pdf", ["files/1/Luo.pdf"]],
    ["Zotero, a page called as a PDF", "Luo.pdf:files/2/luo.html:text/html", []],
    [
      "Better BibTeX, several files",
      raw`C\:\\Users\\me\\Zotero\\storage\\T46U6Z65\\Luo.pdf;C\:\\Users\\me\\b\;c.pdf;D\:\\page.html`,
      [raw`C:\Users\me\Zotero\storage\T46U6Z65\Luo.pdf`, raw`C:\Users\me\b;c.pdf`],
    ],
    ["Better BibTeX, one file", raw`C:\Users\me\[2019] _new\Luo.pdf`, [raw`C:\Users\me\[2019] _new\Luo.pdf`]],
    ["one file with a semicolon", "/home/me/a; b.pdf", ["b.pdf", "/home/me/a; b.pdf"]],
    ["Mendeley", raw`:C$\backslash$:/Users/me/luo{\_}2019.pdf:pdf`, ["C:/Users/me/luo_2019.pdf"]],
    ["JabRef on Windows, in small letters", raw`:c\:\\papers\\luo.pdf:PDF`, [raw`c:\papers\luo.pdf`]],
    ["a letter that is no drive", ":c:papers/luo.pdf:PDF", ["papers/luo.pdf"]],
    ["a drive that is more than a letter", ":cd:/papers/luo.pdf:PDF", ["/papers/luo.pdf"]],
    ["blanks around it", "  luo.pdf  ", ["luo.pdf"]],
    ["a name that holds braces", "{luo}.pdf", ["luo.pdf", "{luo}.pdf"]],
    ["an address in capitals", "HTTPS://evil.example/a.pdf", []],
    ["the same twice", "a.pdf;:a.pdf:PDF", ["a.pdf"]],
    ["other types", ":a.docx:Word;b.epub;c.pdf.exe", []],
    ["nothing", " ; : ;;::;", []],
    ["an address on the net", "https://evil.example/a.pdf", []],
    ["an address of a file", "file:///etc/a.pdf", []],
    ["another machine", raw`\\evil.example\share\a.pdf`, []],
    ["another machine, in JabRef's form", raw`:\\\\evil.example\\share\\a.pdf:PDF`, []],
    ["another machine, with slashes", "//evil.example/share/a.pdf", []],
    ["characters that do not show", "a\u202Efdp.exe\u202C.pdf;b\u0000.pdf;c\u2028.pdf;\uD800.pdf", []],
    ["no end", raw`a.pdf\ `.trim(), []],
  ] as const) {
    it(who, () => {
      assert.deepEqual(pdfsIn(value), paths);
    });
  }

  it("no more than anybody has", () => {
    const many = Array.from({ length: fileField.most + 5 }, (_, at) => `${at}.pdf`).join(";");
    assert.equal(pdfsIn(many).filter((path) => !path.includes(";")).length, fileField.most);
    assert.deepEqual(pdfsIn(`${"a".repeat(fileField.longest)}.pdf`), []);
  });
});
