/** Hands the reader a file. */
export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the file after the click has been handled; a minute is ample and frees it in the end.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const saveJson = (name: string, value: unknown): void =>
  saveBlob(name, new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
