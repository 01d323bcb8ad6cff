/** Prints how the corpus is read: `npm run corpus`, with part of a name behind it for some of the cases. */
import { caseFiles, differencesOf, scoresOf } from "./scores.ts";

const wanted = process.argv[2] ?? "";
const total = { right: 0, wrong: 0, missed: 0, noise: 0 };
for (const file of caseFiles)
  for (const { name, score } of await scoresOf(file, wanted)) {
    const { right, wrong, missed, noise } = score;
    const counts = `right ${right}, wrong ${wrong.length}, missed ${missed.length}, noise ${noise.length}`;
    console.log(`\n${file}/${name}: ${counts}`);
    for (const line of differencesOf(score)) console.log(`  ${line}`);
    total.right += right;
    total.wrong += wrong.length;
    total.missed += missed.length;
    total.noise += noise.length;
  }
console.log(`\nAll: right ${total.right}, wrong ${total.wrong}, missed ${total.missed}, noise ${total.noise}`);
