import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { mediaType } from '../integrations/media-types.ts';
import { UsageError } from '../issues/usage-error.ts';

const HOST = '127.0.0.1';
/** How many ports after the wanted one are tried. */
const OTHER_PORTS = 20;

interface Options {
	/** 0 for any free one. */
	readonly port: number;
	/** The address below which the site is served, beginning and ending with a slash. */
	readonly base?: string;
}

export interface SiteServer {
	readonly url: string;
	close(): Promise<void>;
}

/**
 * Serves a folder as a static web host does: `index.html` for a folder, `404.html` for what is not there. Answers this machine
 * only, and never with a file outside the folder.
 */
export async function serveSite(dir: string, { port, base = '/' }: Options): Promise<SiteServer> {
	const server = createServer((request, response) => {
		answer(dir, base, request, response).catch(() => response.destroy());
	});
	await listen(server, port, port === 0 ? 0 : OTHER_PORTS);
	const { port: taken } = server.address() as AddressInfo;
	return {
		url: `http://${HOST}:${taken}${base}`,
		close: () =>
			new Promise((done, fail) => {
				server.close((error) => (error ? fail(error) : done()));
				server.closeAllConnections();
			}),
	};
}

function listen(server: Server, port: number, left: number): Promise<void> {
	return new Promise((done, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if ((error.code === 'EADDRINUSE' || error.code === 'EACCES') && left > 0)
				listen(server, port + 1, left - 1).then(done, fail);
			else
				fail(
					new UsageError(
						`No server could be started at port ${port} (${error.code}).`,
						'Name another one with --port.',
						{ cause: error },
					),
				);
		});
		server.listen(port, HOST, () => {
			server.removeAllListeners('error');
			done();
		});
	});
}

async function answer(dir: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const path = pathOf(request.url ?? '/', base);
	const found = path === null ? null : await find(dir, path);
	if (found === 'folder') {
		response.writeHead(301, { location: `${request.url?.split('?')[0]}/` }).end();
		return;
	}
	const file = found ?? (await find(dir, '404.html'));
	const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
	if (file === null) {
		response.writeHead(404, headers).end();
		return;
	}
	response.writeHead(found === null ? 404 : 200, { ...headers, 'content-type': mediaType(file) });
	if (request.method === 'HEAD') response.end();
	else pipeline(createReadStream(file), response, () => {});
}

/** The path below the site that an address asks for, or `null` when it asks for something else. */
function pathOf(address: string, base: string): string | null {
	const [encoded = ''] = address.split(/[?#]/);
	if (!encoded.startsWith(base)) return null;
	try {
		const path = decodeURIComponent(encoded.slice(base.length));
		const safe = !path.includes('\0') && !path.includes('\\') && path.split('/').every((part) => part !== '..');
		return safe ? path : null;
	} catch {
		return null;
	}
}

/** The file that answers for a path; `folder` when the address of a folder lacks its last slash. */
async function find(dir: string, path: string): Promise<string | null> {
	const file = join(dir, path.endsWith('/') || path === '' ? `${path}index.html` : path);
	const stats = await stat(file).catch(() => null);
	if (stats?.isFile()) return file;
	return stats?.isDirectory() ? 'folder' : null;
}
