export declare function joinStyles(page: string, name: string): Promise<{ html: string; css: string }>;
