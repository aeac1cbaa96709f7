import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isImage, mediaType } from './media-types.ts';

/** Lets the development server answer the addresses of the published site: `…/index.html`, and the images of the book. */
export function devAddresses(bookDir: string): AstroIntegration {
	return {
		name: 'briefbook:dev-addresses',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					const [path = '', query] = (request.url ?? '').split('?');
					const image = path.startsWith('/media/') ? bookImage(bookDir, path.slice('/media/'.length)) : null;
					if (image !== null) {
						response.setHeader('content-type', mediaType(image));
						createReadStream(image).on('error', next).pipe(response);
						return;
					}
					if (path.endsWith('/index.html'))
						request.url = path.slice(0, -'index.html'.length) + (query ? `?${query}` : '');
					next();
				});
			},
		},
	};
}

function bookImage(bookDir: string, address: string): string | null {
	let path: string;
	try {
		path = decodeURIComponent(address);
	} catch {
		return null;
	}
	if (path.split(/[/\\]/).includes('..') || path.includes('\0') || !isImage(path)) return null;
	const file = join(bookDir, path);
	return existsSync(file) ? file : null;
}
