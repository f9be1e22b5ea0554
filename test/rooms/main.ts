// Prints the rooms of src, the arrows between them, and what the plan of the house forbids: `npm run rooms`.
import { refuseArguments } from "../../src/compile/arguments";
import {
  arrowsOf,
  circlesIn,
  fileGraph,
  foldersByWidth,
  namesByCount,
  readSources,
  roomGraph,
  roomOf,
} from "./graph";
import rooms from "./table.json";

refuseArguments("rooms");
const files = readSources();
const folders = new Map<string, { files: number; lines: number }>();
for (const { path, lines } of files) {
  const parts = path.split("/").slice(0, -1);
  for (const folder of new Set([parts.slice(0, 2).join("/"), parts.slice(0, 3).join("/")])) {
    const sum = folders.get(folder) ?? { files: 0, lines: 0 };
    folders.set(folder, { files: sum.files + 1, lines: sum.lines + lines });
  }
}
for (const [folder, sum] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${String(sum.files).padStart(4)} files ${String(sum.lines).padStart(6)} lines  ${folder}`);

const arrows = arrowsOf(files);
console.log("");
for (const room of new Set(files.map(({ path }) => roomOf(path)))) {
  const out = arrows.filter(({ from }) => from === room).map(({ to, imports }) => `${to} ${imports}`);
  if (out.length > 0) console.log(`${room} → ${out.sort().join(", ")}`);
}
const table: Readonly<Record<string, readonly string[]>> = rooms;
const back = arrows.filter(({ from, to }) => table[from] && !table[from].includes(to));
const [[widest, width] = ["", 0]] = foldersByWidth(files);
console.log(`
back arrows: ${back.length}
circles of rooms: ${circlesIn(roomGraph(files)).length}
circles of files, types included: ${circlesIn(fileGraph(files)).length}
widest folder: ${widest}, ${width} files
base names in more than three files: ${namesByCount(files).filter(([, count]) => count > 3).length}`);
