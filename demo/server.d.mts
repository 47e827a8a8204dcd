export declare function startDemo(port?: number): Promise<{ address: string; stop: () => Promise<unknown> }>
