declare const __VERSION__: string | undefined;

/** The version in package.json, written in by the build; the sources alone have none. */
export const VERSION = typeof __VERSION__ === 'string' ? __VERSION__ : 'unbuilt';
