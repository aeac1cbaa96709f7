import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { plant } from './cli/scratch.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
const RULE = 'lint/style/noRestrictedImports';

/** Imports against the dependency rule, one at least for each floor and direction: the file, and what it imports. */
const forbidden: readonly (readonly [file: string, from: string])[] = [
	['src/schema/x.ts', '../prose/parse.ts'],
	['src/schema/x.ts', '../book/model.ts'],
	['src/issues/x.ts', '../book/model.ts'],
	['src/prose/x.ts', '../book/model.ts'],
	['src/prose/x.ts', '../sources/open-book.ts'],
	['src/prose/x.ts', '../quotes/match.ts'],
	['src/quotes/x.ts', '../book/model.ts'],
	['src/quotes/x.ts', '../sources/captures.ts'],
	['src/book/x.ts', '../sources/open-book.ts'],
	['src/book/checks/x.ts', '../../outputs/book-json.ts'],
	['src/book/views/x.ts', '../../components/x.ts'],
	['src/sources/x.ts', '../outputs/book-json.ts'],
	['src/sources/x.ts', '../cli/main.ts'],
	['src/outputs/x.ts', '../sources/open-book.ts'],
	['src/outputs/x.ts', '../pages/x.ts'],
	['src/components/x.ts', '../sources/open-book.ts'],
	['src/components/prose/x.ts', '../../pages/x.ts'],
	['src/layouts/x.ts', '../pages/x.ts'],
	['src/pages/x.ts', '../cli/main.ts'],
	['src/pages/brief/x.ts', '../../integrations/search-index.ts'],
	['src/integrations/x.ts', '../cli/main.ts'],
	['src/integrations/x.ts', '../components/x.ts'],
	['src/cli/x.ts', '../pages/x.ts'],
	['src/scripts/x.ts', '../sources/open-book.ts'],
	['src/content.config.ts', './cli/main.ts'],
	['src/components/X.astro', '../sources/open-book.ts'],
	['src/layouts/X.astro', '../cli/main.ts'],
	...['schema', 'issues', 'prose', 'quotes', 'book', 'outputs', 'components', 'layouts', 'pages', 'scripts'].flatMap(
		(floor) => [[`src/${floor}/x.ts`, 'node:fs'] as const, [`src/${floor}/x.ts`, 'node:fs/promises'] as const],
	),
	...[
		'schema',
		'issues',
		'prose',
		'book',
		'sources',
		'outputs',
		'components',
		'layouts',
		'integrations',
		'cli',
		'scripts',
	].map((floor) => [`src/${floor}/x.ts`, 'astro:content'] as const),
];

const allowed: readonly (readonly [file: string, from: string])[] = [
	['src/prose/x.ts', '../schema/ids.ts'],
	['src/book/x.ts', '../prose/prose.ts'],
	['src/quotes/x.ts', '../prose/sentences.ts'],
	['src/book/x.ts', '../quotes/match.ts'],
	['src/scripts/verify/x.ts', '../../quotes/match.ts'],
	['src/book/checks/x.ts', '../model.ts'],
	['src/sources/x.ts', 'node:fs'],
	['src/sources/x.ts', '../book/build-book.ts'],
	['src/outputs/x.ts', '../book/model.ts'],
	['src/components/x.ts', '../book/views/x.ts'],
	['src/pages/x.ts', '../sources/open-book.ts'],
	['src/pages/x.ts', 'astro:content'],
	['src/integrations/x.ts', 'node:fs'],
	['src/cli/x.ts', '../sources/open-book.ts'],
];

/** What the project does without altogether, and the rule that says so. */
const unwanted: readonly (readonly [text: string, rule: string])[] = [
	['export default 1;\n', 'noDefaultExport'],
	['export const x: any = 1;\n', 'noExplicitAny'],
	['export enum X { A }\n', 'noEnum'],
	["export * from './y.ts';\n", 'noReExportAll'],
	['export class X { constructor(private y: string) { this.y; } }\n', 'noParameterProperties'],
];

const project = mkdtempSync(join(realpathSync(tmpdir()), 'briefbook-lint-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));
const found = lintAll();

/** The rules that the linter finds broken in each planted file. All files are linted in one go: it starts slower than it lints. */
function lintAll(): ReadonlyMap<string, readonly string[]> {
	const imports = [...forbidden, ...allowed].map(([file, from], index) => {
		const text = `import { x } from '${from}';\nx();\n`;
		return [numbered(file, index), file.endsWith('.astro') ? `---\n${text}---\n<p></p>\n` : text];
	});
	const rest = unwanted.map(([text], index) => [numbered('src/book/unwanted.ts', index), text]);
	plant(project, Object.fromEntries([...imports, ...rest]) as Record<string, string>);
	copyFileSync(join(ROOT, 'biome.json'), join(project, 'biome.json'));
	const args = [BIOME, 'lint', '--reporter=json', '--vcs-enabled=false', '--max-diagnostics=none', '.'];
	const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
	const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] };
	const byFile = Map.groupBy(diagnostics, ({ location }) => location.path.replaceAll('\\', '/'));
	return new Map([...byFile].map(([file, list]) => [file, list.map(({ category }) => category)]));
}

/** The same file under a name of its own, so that every case has one. The configuration stands alone and keeps its name. */
function numbered(file: string, index: number): string {
	return file === 'src/content.config.ts' ? file : file.replace(/(\.[a-z]+)$/, `-${index}$1`);
}

test.each(forbidden.map((entry, index) => [...entry, index] as const))('%s may not import %s', (file, _, index) => {
	expect(found.get(numbered(file, index))).toContain(RULE);
});

test.each(allowed.map((entry, index) => [...entry, index + forbidden.length] as const))(
	'%s may import %s',
	(file, _, index) => {
		expect(found.get(numbered(file, index)) ?? []).not.toContain(RULE);
	},
);

test.each(unwanted.map((entry, index) => [...entry, index] as const))('%j is refused by %s', (_, rule, index) => {
	expect(found.get(numbered('src/book/unwanted.ts', index))?.join()).toContain(rule);
});
