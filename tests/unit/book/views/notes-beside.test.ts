import { describe, expect, test } from 'vitest';
import type { NoteView } from '../../../../src/book/notes.ts';
import { notesBeside } from '../../../../src/book/views/notes-beside.ts';

const note = (number: number, code: string, name: string): NoteView => ({
	kind: 'claim',
	number,
	anchor: `note-${number}`,
	href: `#${number}`,
	claimNumber: `${code}.${number}`,
	speaker: { name, href: null, kind: 'speaker', inferredFrom: null, statement: null },
	article: { code, title: code, href: `${code}.html`, date: '2024' },
	text: 't',
	quotes: [],
	matched: false,
	form: 'indirect',
	mode: 'asserted',
	unclear: null,
	accusation: null,
});

const notes = [note(1, 'S1', 'Varga'), note(2, 'S1', 'Norda'), note(3, 'S2', 'Mail'), note(4, 'S1', 'Dockers')];

describe('notesBeside', () => {
	test('a passage without citations has no notes', () => {
		expect(notesBeside(notes)([])).toBeNull();
	});

	test('two notes are full, the rest stand in one line for each article', () => {
		const view = notesBeside(notes)([1, 2, 3, 4]);
		expect(view?.full.map(({ number }) => number)).toEqual([1, 2]);
		expect(view?.brief).toEqual([
			{
				title: 'S2',
				href: 'S2.html',
				entries: [{ text: 'Mail', markers: [{ number: 3, href: '#3', name: 'Note 3: claim S2.3' }] }],
			},
			{
				title: 'S1',
				href: 'S1.html',
				entries: [{ text: 'Dockers', markers: [{ number: 4, href: '#4', name: 'Note 4: claim S1.4' }] }],
			},
		]);
		expect(view?.handle).toBe('S1.1, S1.2, S2.3, S1.4');
	});

	test('a note is full once; what found no room above is full at the next passage that cites it', () => {
		const beside = notesBeside(notes);
		beside([1, 2, 3]);
		const second = beside([1, 3]);
		expect(second?.full.map(({ number }) => number)).toEqual([3]);
		expect(second?.brief).toMatchObject([{ title: 'S1', entries: [{ text: 'Varga', markers: [{ number: 1 }] }] }]);
	});

	test('a marker that is repeated in a passage has one note', () => {
		expect(notesBeside(notes)([2, 2])?.full).toHaveLength(1);
	});

	test('what one speaker says stands under one name', () => {
		const many = [
			note(1, 'S1', 'Norda'),
			note(2, 'S1', 'Norda'),
			note(3, 'S1', 'Varga'),
			note(4, 'S1', 'Norda'),
			note(5, 'S1', 'Varga'),
		];
		const entries = notesBeside(many)([1, 2, 3, 4, 5])?.brief[0]?.entries;
		expect(entries?.map(({ text, markers }) => [text, markers.map(({ number }) => number)])).toEqual([
			['Varga', [3, 5]],
			['Norda', [4]],
		]);
	});

	test('a long list of notes has a short handle', () => {
		const many = [1, 2, 3, 4, 5].map((number) => note(number, 'S1', 'Norda'));
		expect(notesBeside(many)([1, 2, 3, 4, 5])?.handle).toBe('S1.1, S1.2, S1.3 and 2 more');
	});

	test('a position that no source holds says so, in its line too', () => {
		const absent: NoteView = {
			kind: 'absence',
			number: 3,
			anchor: 'note-3',
			href: '#3',
			question: 'Did it arrive?',
			position: 'It arrived',
			support: 'no source read here',
		};
		const open: NoteView = { ...absent, kind: 'question', number: 4, href: '#4', position: null };
		const view = notesBeside([note(1, 'S1', 'Varga'), note(2, 'S1', 'Norda'), absent, open])([1, 2, 3, 4]);
		expect(view?.brief).toMatchObject([
			{ title: 'Position', entries: [{ text: 'It arrived (no source read here)' }] },
			{ title: 'Question', entries: [{ text: 'Did it arrive?' }] },
		]);
		expect(view?.handle).toBe('S1.1, S1.2, question');
	});
});
