import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../free-port.ts';
import type { Engine, Place } from './engines.ts';

/** Nodes of one cluster on loopback. The last one leads it: losing that is the worst that can happen. */
export interface Cluster {
  /** Of each node: `http://127.0.0.1:PORT`. */
  readonly origins: readonly string[];
  /** Ends a node as a power cut does. */
  kill(node: number): Promise<void>;
  start(node: number): void;
  /** Waits until all nodes have found each other and every index has all its copies. */
  whole(): Promise<void>;
  close(): Promise<void>;
}

/** The nodes end by themselves after this, should the test be killed before it can end them. */
const LIFETIME_SECONDS = 300;
/** What two nodes may take to find each other, in milliseconds; some ten seconds on a quiet machine. */
const PATIENCE_MS = 90_000;

/** The engines do not run as root: then as nobody. */
const NOBODY = 65_534;
const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

const LOGGING = `appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%p][%c{1}] %m%n
rootLogger.level = warn
rootLogger.appenderRef.console.ref = console
`;

/** A bulk of several shards at once is more than this queue holds: nodes refuse with 429, as busy ones do. */
const TINY_QUEUE = 'thread_pool.write.size: 1\nthread_pool.write.queue_size: 1';

/** @param homes the folders of the engine and of the Java that runs it */
export async function startCluster(
  engine: Engine,
  homes: Pick<Place, 'home' | 'java'>,
  size = 2,
): Promise<Cluster> {
  const folder = mkdtempSync(path.join(tmpdir(), 'unspin-cluster-'));
  const names = Array.from({ length: size }, (_, at) => `node-${at}`);
  const ports: { http: number; transport: number }[] = [];
  for (const _ of names) ports.push({ http: await freePort(), transport: await freePort() });
  const origins = ports.map(({ http }) => `http://127.0.0.1:${http}`);
  const seeds = JSON.stringify(ports.map(({ transport }) => `127.0.0.1:${transport}`));
  const running = new Map<number, ChildProcess>();
  const placeOf = (node: number, ...parts: string[]) => path.join(folder, names[node] ?? '', ...parts);

  for (const [node, name] of names.entries()) {
    for (const part of ['', 'config', 'data', 'logs', 'tmp']) {
      mkdirSync(placeOf(node, part), { recursive: true });
      if (asNobody.uid) chownSync(placeOf(node, part), NOBODY, NOBODY);
    }
    cpSync(path.join(homes.home, 'config'), placeOf(node, 'config'), { recursive: true });
    writeFileSync(placeOf(node, 'config', 'log4j2.properties'), LOGGING);
    writeFileSync(
      placeOf(node, 'config', engine.settingsFile),
      `cluster.name: ${path.basename(folder)}
node.name: ${name}
path.data: ${placeOf(node, 'data')}
path.logs: ${placeOf(node, 'logs')}
network.host: 127.0.0.1
http.port: ${ports[node]?.http}
transport.port: ${ports[node]?.transport}
discovery.seed_hosts: ${seeds}
${engine.settings(names.at(-1) ?? '')}
cluster.routing.allocation.disk.threshold_enabled: false
${TINY_QUEUE}
`,
    );
  }
  // The keystore is written beside the settings, and everything above belongs to root.
  if (asNobody.uid) {
    chownSync(folder, NOBODY, NOBODY);
  }

  function start(node: number): void {
    const log = openSync(placeOf(node, 'out.txt'), 'a');
    const [config, tmp] = [placeOf(node, 'config'), placeOf(node, 'tmp')];
    const { command, args, env } = engine.start({ ...homes, config, tmp });
    const child = spawn('timeout', ['--signal=KILL', String(LIFETIME_SECONDS), command, ...args], {
      stdio: ['ignore', log, log],
      env: { ...process.env, ...env },
      // A process group of its own: `timeout` and the node end together.
      detached: true,
      ...asNobody,
    });
    running.set(node, child);
  }

  async function kill(node: number): Promise<void> {
    const child = running.get(node);
    running.delete(node);
    if (child?.pid === undefined || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  }

  async function close(): Promise<void> {
    await Promise.all([...running.keys()].map(kill));
    rmSync(folder, { recursive: true, force: true });
  }

  /** Whether the nodes stand; throws as soon as one has ended. */
  async function stands(): Promise<boolean> {
    for (const [node, { exitCode }] of running)
      if (exitCode !== null)
        throw new Error(
          `${engine.title} ended:\n${readFileSync(placeOf(node, 'out.txt'), 'utf8').slice(-2000)}`,
        );
    const asked = `wait_for_nodes=${size}&wait_for_status=green&timeout=1s`;
    const healths = await Promise.all(
      origins.map(origin =>
        fetch(`${origin}/_cluster/health?${asked}`).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    );
    return healths.every(Boolean);
  }

  async function whole(): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!(await stands())) {
      if (Date.now() > deadline) throw new Error(`The cluster did not stand after ${PATIENCE_MS / 1000} s.`);
      await new Promise(resolve => setTimeout(resolve, 200));
    }
  }

  // A test that is told to end takes its nodes along.
  process.once('SIGTERM', () => void close().finally(() => process.exit(1)));
  for (const node of names.keys()) start(node);
  try {
    await whole();
  } catch (error) {
    await close();
    throw error;
  }
  return { origins, kill, start, whole, close };
}
