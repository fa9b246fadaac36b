import type { Plugin } from 'esbuild';

export declare const withoutMarkupOfStrings: Plugin;
