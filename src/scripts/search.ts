/** Search: the page /search/, and a dialog on every page (Ctrl-K, Cmd-K or /). Without this script the link leads to the page. */
import { buildPanel, type Panel } from './search/panel.ts';

const root = document.documentElement.dataset['root'] ?? '';
const place = document.querySelector('[data-search-panel]');
let open: { dialog: HTMLDialogElement; panel: Panel } | null = null;

function searchPage(into: Element): Panel {
	const panel = buildPanel(into, root, (term) => {
		const address = new URL(location.href);
		if (term === '') address.searchParams.delete('q');
		else address.searchParams.set('q', term);
		history.replaceState(null, '', address);
	});
	const term = new URL(location.href).searchParams.get('q') ?? '';
	if (term !== '') panel.search(term);
	panel.input.focus();
	return panel;
}

function searchDialog(): { dialog: HTMLDialogElement; panel: Panel } {
	const dialog = document.createElement('dialog');
	dialog.className = 'search-dialog';
	dialog.setAttribute('aria-label', 'Search');
	const close = document.createElement('button');
	Object.assign(close, { type: 'button', textContent: 'Close', className: 'quiet-button' });
	close.addEventListener('click', () => dialog.close());
	const panel = buildPanel(dialog, root);
	dialog.append(close);
	// Otherwise the first Esc only empties the field.
	panel.input.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') dialog.close();
	});
	dialog.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		if (event.target === dialog || link) dialog.close();
	});
	document.body.append(dialog);
	return { dialog, panel };
}

const page = place ? searchPage(place) : null;

function openSearch(): void {
	if (page) {
		page.input.focus();
		return;
	}
	open ??= searchDialog();
	if (!open.dialog.open) open.dialog.showModal();
	open.panel.input.focus();
	open.panel.input.select();
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
	);
}

document.addEventListener('keydown', (event) => {
	const command = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
	const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
	if (!command && !slash) return;
	event.preventDefault();
	openSearch();
});

document.addEventListener('click', (event) => {
	if (!(event.target instanceof Element) || !event.target.closest('[data-search-open]')) return;
	if (event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	openSearch();
});

for (const key of document.querySelectorAll('[data-search-key]')) {
	key.textContent = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘K' : 'Ctrl K';
}
