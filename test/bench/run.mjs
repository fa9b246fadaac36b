#!/usr/bin/env node
// `npm run bench [-- NAME…]`
import { enter } from '../setup/enter.mjs';

await enter('test/bench/main.ts');
