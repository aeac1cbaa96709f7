import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { measure } from '../../../../bench/measure/measure.ts';

const MEGABYTE = 1e6;
const run = (code: string) =>
	measure({ command: process.execPath, args: ['-e', code], cwd: process.cwd(), env: { NODE_OPTIONS: '' } });
/** Uses the processor for so many milliseconds. */
const burn = (ms: number) =>
	`const used = () => { const { user, system } = process.cpuUsage(); return user + system; };
	const until = used() + ${ms}e3; while (used() < until) for (let i = 0; i < 1e5; i += 1);`;

describe.runIf(process.platform === 'linux')('a measurement', { timeout: 30_000 }, () => {
	test('counts the CPU time of a process and of what it starts', async () => {
		const { cpu, wall } = await run(
			`require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(burn(200))}]); ${burn(100)}`,
		);
		expect(cpu).toBeGreaterThanOrEqual(0.3);
		expect(cpu).toBeLessThan(3);
		expect(wall).toBeGreaterThanOrEqual(0.3);
	});

	test('does not count what ran before it', async () => {
		await run(burn(400));
		expect((await run('')).cpu).toBeLessThan(0.4);
	});

	test('sees the memory that is held at one time', async () => {
		const hold = (megabytes: number) =>
			`globalThis.held = Buffer.alloc(${megabytes * MEGABYTE}, 1); setTimeout(() => {}, 600);`;
		const [plain, more] = [await run(hold(1)), await run(hold(200))];
		expect(more.peak - plain.peak).toBeGreaterThan(150 * MEGABYTE);
		expect(more.peak - plain.peak).toBeLessThan(300 * MEGABYTE);
	});

	test('of a program that fails is an error with the end of its output', async () => {
		await expect(run(`console.error('no such book'); process.exitCode = 3;`)).rejects.toThrow(
			/ended with 3:\nno such book/,
		);
	});
});
