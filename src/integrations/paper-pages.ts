import type { AstroIntegration } from 'astro';

/**
 * Adds the documents that are printed, where paper is wanted. Their files are no routes of their own: a site without paper would
 * otherwise carry the fonts and the page of a whole book.
 */
export function paperPages(wanted: boolean): AstroIntegration {
	return {
		name: 'paper-pages',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				if (!wanted) return;
				injectRoute({ pattern: '/print', entrypoint: './src/pages/print/_Book.astro' });
				injectRoute({ pattern: '/print/brief', entrypoint: './src/pages/print/_Brief.astro' });
			},
		},
	};
}
