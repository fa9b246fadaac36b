#!/usr/bin/env node
// `npm run screenshots [-- NAME…]`
import { enter } from '../setup/enter.mjs';

await enter('test/screenshots/main.ts');
