export declare function drawIcons(
  source: string,
  outdir: string,
  browser: 'chrome' | 'firefox',
): Promise<void>;
