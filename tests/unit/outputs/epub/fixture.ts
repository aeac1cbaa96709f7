import { strFromU8, unzipSync } from 'fflate';
import { type EpubSource, makeEpub } from '../../../../src/outputs/epub/make-epub.ts';
import type { EpubMetadata } from '../../../../src/outputs/epub/package-document.ts';

export const metadata: EpubMetadata = {
	title: 'Cranes <& “quays” & "more">',
	subtitle: 'Two reports & a map',
	authors: ['Ada Marr', 'B & C'],
	description: 'What <was> delivered.',
	licence: 'CC BY 4.0',
	language: 'en-GB',
	date: new Date('2024-05-31T10:20:30.000Z'),
	hash: 'd4a172ee3773efc90d7539159b393c9473e9591b56f310f35348fbc06a044f13',
};

/** A print page with a cover, contents, a chapter with notes, two questions, a figure and an index. */
export const MAIN = `<section id="cover" data-part="cover" data-front data-title="Cranes" class="cover"><h1>Cranes &lt;&amp; quays&gt;</h1></section>
<section id="contents" data-part="contents" data-front data-title="Contents"><h1>Contents</h1><a href="#brief--one">One <span data-folio="brief--one">000</span></a></section>
<section id="brief--one" data-part="chapter" data-title="One"><p class="label">Chapter 1</p><h1>One &amp; only</h1>
<div class="passage" data-rows="1"><p id="brief--one--p-1"><a href="#questions--q">Cranes</a> came.<sup class="cite"><a href="#brief--one--note-1" id="brief--one--cite-1" aria-label="Note 1: claim S1.1">1</a>, <a href="#brief--one--note-1">1</a></sup> See the <a href="#contents">contents</a>.</p><p class="margin"><a href="#questions--q">S1.1</a></p></div>
<h2 id="brief--one--quays">Quays</h2><p>In Persian <em class="native" lang="fa" dir="rtl">جرثقیل</em>.<br></p>
<div class="endnotes"><h2 id="brief--one--notes">Source notes</h2><ol><li><div class="note" id="brief--one--note-1"><p><span class="note-number">1</span> A board<span class="matched"> · words match</span></p></div><p class="where"><a href="#questions--q">p.\u00a0<span data-folio="questions--q">000</span></a></p></li><li><div class="note" id="brief--one--note-2"><p><span class="note-number">2</span> A question</p></div><p class="where"><a href="#questions--q">Q1, p.\u00a0<span data-folio="questions--q">000</span></a></p></li></ol></div></section>
<section id="questions" data-part="questions" data-title="Questions"><h1>Questions</h1><section id="questions--q" data-file data-title="Did they come?"><h2><span class="number">Q1</span> Did they come?</h2><h3 id="questions--q--why">Why</h3><table><tr><th scope="row" id="questions--q--position-yes">Yes</th><td data-label="Who">One</td></tr></table></section><section id="questions--r" data-file data-title="When?"><h2><span class="number">Q2</span> When?</h2><p id="questions--r--p-1"><a href="https://example.org/a?b=1&amp;c=2">Report</a></p></section></section>
<section id="timeline" data-part="timeline" data-title="Timeline"><h1>Timeline</h1><figure role="none"><svg role="img" aria-label="Two &amp; three dates" viewBox="0 0 10 10"><linearGradient id="timeline--g"/><text text-anchor="middle">1 &lt; 2</text></svg></figure></section>
<section id="index" data-part="index" data-title="Index"><h1>Index</h1><ul><li><a href="#questions--q">Crane</a>, <span class="folios" data-folios="brief--one--p-1 brief--one--quays questions--q questions--q--why questions--r--p-1 timeline">000</span></li></ul></section>`;

/** How many blocks of it have no id. */
export const BLOCKS = 20;

export const pageOf = (main: string): string =>
	`<!DOCTYPE html><html lang="en"><head><title>Cranes</title></head><body><main data-foot="x">${main}</main></body></html>`;

/** What an EPUB of the fixture is made of, with changes. */
export function sourceOf(changes: Partial<EpubSource> = {}): EpubSource {
	return {
		html: pageOf(MAIN),
		page: 'print/index.html',
		images: new Map(),
		stylesheet: 'h1 { margin: 0; }\n',
		metadata,
		printed: null,
		...changes,
	};
}

/** The texts of an EPUB’s files by their paths. */
export function filesOf(changes: Partial<EpubSource> = {}): Record<string, string> {
	const result = makeEpub(sourceOf(changes));
	if ('issues' in result) throw new Error(JSON.stringify(result.issues));
	return Object.fromEntries(Object.entries(unzipSync(result.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** A print page of one chapter that holds this. */
export const chapterOf = (html: string): string =>
	pageOf(`<section id="a" data-part="chapter" data-title="A"><h1>A</h1>${html}</section>`);

/** The issues that making an EPUB of a page ends with: codes, files and addresses. */
export function issuesOf(html: string): unknown {
	const result = makeEpub(sourceOf({ html }));
	return 'issues' in result ? result.issues.map(({ code, at, args }) => [code, at.file, args?.['url']]) : [];
}
