import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { serveSite } from '../../src/cli/site-server.ts';
import { scratchFolder } from '../unit/cli/scratch.ts';
import { test } from './harness/browser-test.ts';
import { watch } from './harness/watch.ts';

const scripts: readonly (readonly [script: string, fault: RegExp])[] = [
	['console.warn("a warning")', /logs: a warning$/],
	['throw new Error("a mistake")', /throws: a mistake$/],
	['fetch("missing.json")', /missing\.json answers 404$/],
	['fetch("http://127.0.0.1:9/").catch(() => {})', /asks for http:\/\/127\.0\.0\.1:9\/$/],
	['eval("1")', /Content Security Policy/],
];

test.for(scripts)('a page that runs %s is found out', async ([script, expected], { screen, skip }) => {
	if (typeof screen.browser === 'string') return skip(screen.browser);
	const dir = scratchFolder();
	const policy = `<meta http-equiv="content-security-policy" content="script-src 'self'">`;
	writeFileSync(join(dir, 'index.html'), `<!doctype html><title>T</title>${policy}<body><script src="x.js"></script>`);
	writeFileSync(join(dir, 'x.js'), script);
	const server = await serveSite(dir, { port: 0 });
	const context = await screen.browser.newContext();
	try {
		const faults: string[] = [];
		watch(context, (fault) => faults.push(fault));
		await (await context.newPage()).goto(server.url);
		await expect.poll(() => faults.some((fault) => expected.test(fault)), { timeout: 5_000 }).toBe(true);
	} finally {
		await context.close();
		await server.close();
	}
});
