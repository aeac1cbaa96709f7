import type { IncomingMessage } from 'node:http';
import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type BrokenBookError, brokenBook } from '../sources/broken-book.ts';
import { locate } from '../sources/locate.ts';
import { openBook } from '../sources/open-book.ts';

/** Longer than the loaders wait until an editor has come to rest: they read the book again first. */
const REST_MILLISECONDS = 200;

/**
 * Tells of the book's faults while it is written: in the terminal at each change, and over every page until they are mended.
 */
export function bookFaults(bookDir: string): AstroIntegration {
	return {
		name: 'briefbook:book-faults',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				let timer: NodeJS.Timeout | undefined;
				let wasBroken = brokenNow(bookDir) !== null;
				const tell = (): void => {
					const broken = brokenNow(bookDir);
					if (broken) logger.error(broken.message);
					else if (wasBroken) logger.info('The book has no faults any more.');
					wasBroken = broken !== null;
					server.ws.send({ type: 'full-reload' });
				};
				server.watcher.on('all', (_, path) => {
					if (relative(bookDir, path).startsWith('..')) return;
					clearTimeout(timer);
					timer = setTimeout(tell, REST_MILLISECONDS);
				});
				server.middlewares.use((request, response, next) => {
					const broken = isPageRequest(request) ? brokenNow(bookDir) : null;
					if (!broken) return next();
					response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(overlayPage(broken));
				});
			},
		},
	};
}

/** The faults of the book as it is read at present; a folder that cannot be read is one too. */
function brokenNow(bookDir: string): BrokenBookError | Error | null {
	try {
		const opened = openBook(bookDir);
		return brokenBook(opened.dir, locate(opened.issues, opened.text));
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

function isPageRequest({ headers }: IncomingMessage): boolean {
	return headers.accept?.includes('text/html') ?? false;
}

/** A page that shows Vite's own overlay, and is loaded again when the book changes. */
function overlayPage(error: BrokenBookError | Error): string {
	const shown = { message: error.message, stack: '', ...('loc' in error ? { loc: error.loc } : {}) };
	// A text may hold “</script>”.
	const json = JSON.stringify(shown).replaceAll('<', '\\u003c');
	return `<!doctype html><meta charset="utf-8"><title>Faults in the book</title><script type="module">
import { ErrorOverlay } from '/@vite/client';
document.body.append(new ErrorOverlay(${json}));
</script>`;
}
