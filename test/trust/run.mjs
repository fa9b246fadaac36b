#!/usr/bin/env node
// `npm run test:trust [-- PART…] [--quick] [--seed=N]`
import { enter } from '../setup/enter.mjs';

await enter('test/trust/main.ts');
