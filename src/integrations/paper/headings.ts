// What follows runs in the browser, each function on its own: nothing outside of it is there.

/** The texts of the headings that are shown, in the order of the page: words apart as in the source, without what is hidden. */
export function readHeadings(): readonly string[] {
	const shown = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) => heading.checkVisibility());
	return shown.map((heading) => {
		const copy = heading.cloneNode(true) as Element;
		for (const hidden of copy.querySelectorAll('[hidden], [aria-hidden="true"]')) hidden.remove();
		for (const end of copy.querySelectorAll('br')) end.replaceWith(' ');
		return (copy.textContent ?? '').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();
	});
}
