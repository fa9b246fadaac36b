#!/usr/bin/env node
// `npm test [-- TIER…]`
import { enter } from './setup/enter.mjs';

await enter('test/tiers/main.ts');
