import { benches } from './benches.ts';

/** What a bench found: `value` and `limit` in `unit`, `ratio` = value / limit, both measured in the same run. */
export interface Figure {
  name: string;
  value: number;
  limit: number;
  ratio: number;
  unit: string;
}

const [name, ...options] = process.argv.slice(2);
const chosen = name && !name.startsWith('--') ? benches.filter((bench) => bench.name === name) : benches;
if (chosen.length === 0) {
  console.error(`There is no bench ${name}; there are ${benches.map((bench) => bench.name).join(', ')}`);
  process.exit(2);
}
const asJson = options.includes('--json') || name === '--json';

for (const bench of chosen) {
  if (!asJson) console.log(`${bench.name}: ${bench.about}`);
  for (const figure of await bench.run()) {
    const { name: what, value, limit, ratio, unit } = figure;
    if (asJson) console.log(JSON.stringify(figure));
    else console.log(`  ${what}: ${value.toFixed(1)} of ${limit.toFixed(1)} ${unit}, ratio ${ratio.toFixed(3)}`);
  }
}
process.exit(0);
