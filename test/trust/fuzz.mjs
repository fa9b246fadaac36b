#!/usr/bin/env node
// `npm run fuzz`: a million generated texts, for the night; UNSPIN_CASES=N another number.
import { enter } from '../setup/enter.mjs';

process.env.UNSPIN_CASES ??= '1000000';
process.argv.push('fuzz');
await enter('test/trust/main.ts');
