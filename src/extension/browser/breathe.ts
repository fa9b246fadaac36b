/**
 * Lets what waits (a message, a stop) go first; work that takes long asks for this between its steps. Through a
 * channel, for browsers hold back a timer that follows on others by 4 ms.
 */
export const breathe = (): Promise<void> =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
