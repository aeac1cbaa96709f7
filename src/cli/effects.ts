/** Where a command writes text. */
export interface Out {
	write(text: string): void;
}

/** What a command may touch of the outside world. Tests pass their own. */
export interface Effects {
	readonly stdout: Out;
	readonly stderr: Out;
	/** The folder that the user stands in; paths are read and printed relative to it. */
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The folder of the engine: `package.json`, `dist/` and `.briefbook/` are there. */
	readonly root: string;
	readonly pid: number;
	/** Resolves when the user asks a command that runs until then to end. */
	interrupted(): Promise<void>;
}

/** Exit codes: fine, faults in the book, wrong use or environment. */
export const exit = { fine: 0, faults: 1, wrong: 2 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];
