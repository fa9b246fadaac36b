import { pathToFileURL } from 'node:url';

// Test files share a process where they can: starting one takes longer than most of them.
for (const file of process.argv.slice(2)) await import(pathToFileURL(file).href);
