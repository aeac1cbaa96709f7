/** What a reader can do with a page as a whole: copy its citation, print it. Runs deferred, as a classic script. */
const copied = document.querySelector('[data-copied]');

async function copy(id: string): Promise<void> {
	const text = document.getElementById(id)?.textContent?.trim() ?? '';
	try {
		await navigator.clipboard.writeText(`${text} ${location.href}`);
		if (copied) copied.textContent = 'Copied.';
	} catch {
		if (copied) copied.textContent = 'The browser did not allow it; please select the text.';
	}
}

document.addEventListener('click', ({ target }) => {
	if (!(target instanceof Element)) return;
	const source = target.closest('[data-copy]')?.getAttribute('data-copy');
	if (source) void copy(source);
	if (target.closest('[data-print]')) print();
});

export {};
