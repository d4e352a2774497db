// Inputs that nobody would write, into everything that takes texts of strangers and models: `npm run fuzz`.
// `npm run fuzz -- 500 90000` gives each target 500 inputs from seed 90000 on. Fails over any finding.
import { fuzz } from './fuzz-run';

const [inputs = 1500, firstSeed = 1] = process.argv.slice(2).map(Number);
process.on('unhandledRejection', (error) => {
  console.error('a rejection that nobody handled', error);
  process.exit(1);
});

const outcomes = await fuzz(() => inputs, firstSeed);
console.log('target                     inputs  broken  slowest');
for (const { target, inputs, broken, slowestMs, findings } of outcomes) {
  console.log(
    `${target.padEnd(26)} ${String(inputs).padStart(6)}  ${String(broken).padStart(6)}  ${slowestMs.toFixed(0).padStart(5)} ms`,
  );
  for (const { seed, error } of findings) console.log(`  seed ${seed}: ${error}`);
}
const total = outcomes.reduce((sum, { inputs }) => sum + inputs, 0);
console.log(`${total} inputs`);
if (outcomes.some(({ broken }) => broken > 0)) process.exit(1);
