#!/usr/bin/env node
// `npm run test:whole [-- TIER…]`: `npm test` with what it leaves out from day to day.
import { enter } from './setup/enter.mjs';

process.env.UNSPIN_WHOLE = '1';
await enter('test/tiers/main.ts');
