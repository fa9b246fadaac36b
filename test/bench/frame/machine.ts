import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { type BrowserName, findBrowser } from '../../setup/browsers.ts';

function browserVersion(name: BrowserName): string {
  const program = findBrowser(name);
  if (program === null) return `no ${name}`;
  return execFileSync(program, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

/** "2 × AMD EPYC …, 8 GB, Linux …": what the figures were measured on, and how busy it was. */
export function machineText(): string {
  const cpus = os.cpus();
  const memory = `${Math.round(os.totalmem() / 2 ** 30)} GB`;
  // Above the number of processors, programs wait for one another and every time is too long.
  const [load = 0] = os.loadavg();
  return [
    `${cpus.length} × ${cpus[0]?.model.trim() || os.arch()}, ${memory}, ${os.type()} ${os.release()}`,
    `Node ${process.versions.node}, ${browserVersion('Chromium')}, ${browserVersion('Firefox')}`,
    `load ${load.toFixed(1)} on ${cpus.length} processors${load > cpus.length ? ': a busy machine, where only ratios can be trusted' : ''}`,
  ].join('; ');
}
