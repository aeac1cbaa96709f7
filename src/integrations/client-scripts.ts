import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';

/** Where pages find the scripts, below the site’s root. */
const FOLDER = 'assets';
const REQUEST = /^\/assets\/([a-z0-9-]+)\.js(?:\?|$)/;

/**
 * Bundles each file of `src/scripts/` (not of its folders, which hold their parts) into one classic script,
 * `assets/<name>.js`. Astro’s own script tags make modules, which browsers refuse to run from disk.
 */
export function clientScripts(): AstroIntegration {
	let folder = new URL('./scripts/', import.meta.url);
	return {
		name: 'briefbook:client-scripts',
		hooks: {
			'astro:config:done': ({ config }) => {
				folder = new URL('./scripts/', config.srcDir);
			},
			'astro:build:done': async ({ dir }) => {
				for (const name of scriptNames(folder))
					await bundle(folder, name, fileURLToPath(new URL(`${FOLDER}/${name}.js`, dir)));
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const name = REQUEST.exec(request.url ?? '')?.[1];
					if (name === undefined || !scriptNames(folder).includes(name)) return next();
					bundle(folder, name, null).then(
						(code) => response.setHeader('content-type', 'text/javascript').end(code),
						next,
					);
				});
			},
		},
	};
}

function scriptNames(folder: URL): readonly string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((file) => file.endsWith('.ts'))
		.map((file) => file.slice(0, -'.ts'.length))
		.sort();
}

/** The code of one script; with a `file` it is minified and written there. */
async function bundle(folder: URL, name: string, file: string | null): Promise<string> {
	const input = fileURLToPath(new URL(`${name}.ts`, folder));
	const build = await rolldown({ input, platform: 'browser', transform: { target: 'es2022' } });
	try {
		const { output } =
			file === null
				? await build.generate({ format: 'iife' })
				: await build.write({ format: 'iife', minify: true, file });
		return output[0].code;
	} finally {
		await build.close();
	}
}
