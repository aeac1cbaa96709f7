/**
 * The elements of a print page that can be the first on a page of paper. Where one has no id it is given a name for a while, so that the
 * pages of a PDF can be told in other forms of the same print page.
 */
export const blockTags: readonly string[] = [
	...['section', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'figure', 'figcaption'],
	...['li', 'dt', 'dd', 'caption', 'tr'],
];

/** What such a name begins with. A number follows: which of the blocks without an id it is, from 0, in the order of the print page. */
export const blockPrefix = 'block--';
