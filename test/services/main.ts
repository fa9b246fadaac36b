import { runMain } from '../setup/step.ts';
import { inWords, type Outcome, sum } from '../tiers/outcome.ts';
import { chosenServices, tryService } from './services.ts';

async function main(): Promise<number> {
  const rows: { title: string; outcome: Outcome; seconds: string }[] = [];
  for (const service of chosenServices(process.argv.slice(2))) {
    console.log(`\n— ${service.title} —`);
    const start = performance.now();
    const { outcome, output } = await tryService(service);
    console.log(output);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    rows.push({ title: service.title, outcome, seconds });
  }
  for (const { title, outcome, seconds } of rows)
    console.log(`${title.padEnd(30)} ${inWords(outcome).padEnd(32)} ${seconds.padStart(6)} s`);
  return sum(rows.map(({ outcome }) => outcome)).failed > 0 ? 1 : 0;
}

await runMain(main);
