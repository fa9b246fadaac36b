#!/usr/bin/env node
// `npm start [-- ADDRESS]`
import { enter } from '../setup/enter.mjs';

await enter('test/demo/demo.ts');
