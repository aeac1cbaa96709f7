import type { BrowserContext, Request } from 'playwright-core';

/**
 * Reports what goes wrong in the pages of a context: errors and warnings that they log, exceptions, requests that fail, are
 * answered with an error, or leave the site.
 */
export function watch(context: BrowserContext, report: (fault: string) => void): void {
	context.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning')
			report(`${message.page()?.url()} logs: ${message.text()}`);
	});
	context.on('weberror', (error) => report(`${error.page()?.url()} throws: ${error.error().message}`));
	context.on('requestfailed', (request) => {
		if (!wasLeft(request)) report(`${request.url()} fails: ${request.failure()?.errorText}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) report(`${response.url()} answers ${response.status()}`);
	});
	context.on('request', (request) => {
		if (leaves(request)) report(`${request.frame().url()} asks for ${request.url()}`);
	});
}

/** Whether a request was given up because a test went on to another page meanwhile. */
function wasLeft(request: Request): boolean {
	return request.failure()?.errorText === 'net::ERR_ABORTED' && !request.isNavigationRequest();
}

/** Whether a page asks for something outside its own site. */
function leaves(request: Request): boolean {
	if (request.isNavigationRequest()) return !/^(?:http:\/\/127\.0\.0\.1:|file:)/.test(request.url());
	const [from, to] = [new URL(request.frame().url()), new URL(request.url())];
	if (to.protocol === 'data:' || to.protocol === 'blob:') return false;
	return from.protocol === 'file:' ? to.protocol !== 'file:' : to.origin !== from.origin;
}
