export declare function writeLocales(from: string, to: string): Promise<void>;
