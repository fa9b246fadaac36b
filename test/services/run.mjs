#!/usr/bin/env node
// `npm run test:services`: what is tested against real services, each downloaded into the temporary folder.
import { enter } from '../setup/enter.mjs';

await enter('test/services/main.ts');
