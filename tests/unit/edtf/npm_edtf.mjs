// What npm's `edtf` says of each expression on standard input, one a line: JSON {text, valid, first, last}.
// `node npm_edtf.mjs FOLDER < expressions`, where FOLDER holds `node_modules/edtf`.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import path from "node:path";

const require = createRequire(path.join(path.resolve(process.argv[2]), "package.json"));
const edtf = require("edtf");
const read = edtf.default ?? edtf;

function day(bound) {
  if (bound === null || bound === undefined || Math.abs(bound) === Infinity) return null;
  const date = new Date(bound);
  if (Number.isNaN(date.getTime())) return "crashes";
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

for await (const text of createInterface({ input: process.stdin })) {
  let said = { text, valid: false };
  try {
    const date = read(text);
    said = { text, valid: true, first: day(date.min), last: day(date.max) };
  } catch {
    // refused
  }
  console.log(JSON.stringify(said));
}
