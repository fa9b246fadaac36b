/** The library's bench alone: `npx tsx test/bench/library.ts [STORIES]`. */
import { parseArgs } from 'node:util';
import { tableOf } from './frame/table.ts';
import { libraryRows } from './library-rows.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const rows = await libraryRows(Number(positionals[0] ?? 10_000));
console.log(typeof rows === 'string' ? `Not measured: ${rows}.` : tableOf(rows));
