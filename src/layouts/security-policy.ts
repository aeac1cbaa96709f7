/**
 * The one policy of every page: nothing but files of the site itself, no inline code, no form. `wasm-unsafe-eval` and the worker
 * are the search engine's. `frame-ancestors` is missing because browsers ignore it in a document; a server may add it.
 */
export const securityPolicy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join('; ');
