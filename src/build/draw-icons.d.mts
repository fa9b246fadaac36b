export declare function drawIcons(source: string, outdir: string): Promise<void>;
