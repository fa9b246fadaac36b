/** Lets what waits (a message, a stop) go first; work that takes long asks for this between its steps. */
export const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve));
