import { describe, expect, test } from 'vitest';
import { type ManualField, manual } from '../../../src/outputs/manual.ts';
import { BookFile } from '../../../src/schema/book.ts';
import { collectionNames, collections } from '../../../src/schema/collections.ts';
import { entityKinds } from '../../../src/schema/entity.ts';
import { shapeOf } from '../../../src/schema/shape.ts';

type Schema = Parameters<typeof shapeOf>[0];

const sections = manual();

/** Every field of a schema by its path, found without the manual’s own way through it. */
function pathsIn(schema: Schema, path = ''): string[] {
	const shape = shapeOf(schema);
	switch (shape.kind) {
		case 'fields':
			return Object.entries(shape.fields).flatMap(([key, field]) => [
				`${path}/${key}`,
				...pathsIn(field, `${path}/${key}`),
			]);
		case 'list':
			return pathsIn(shape.item, path);
		case 'record':
			return pathsIn(shape.value, path);
		case 'choice':
			return shape.options.flatMap((option) => pathsIn(option, path));
		default:
			return [];
	}
}

function pathsOf(fields: readonly ManualField[], path = ''): string[] {
	return fields.flatMap(({ name, fields: inner }) => [`${path}/${name}`, ...pathsOf(inner, `${path}/${name}`)]);
}

function allFields(fields: readonly ManualField[]): ManualField[] {
	return fields.flatMap((field) => [field, ...allFields(field.fields)]);
}

test('the manual has book.yaml and each collection', () => {
	expect(sections.map(({ place }) => place)).toEqual(['book.yaml', ...collectionNames]);
});

describe.each(sections)('$place', ({ place, fields, kinds }) => {
	const everyField = [...fields, ...kinds.flatMap((kind) => kind.fields)];

	test('has every field of its schema, and no other', () => {
		const schema = place === 'book.yaml' ? BookFile : collections[place];
		const expected = new Set(pathsIn(schema));
		// The kind of an entity is the folder that it lies in.
		if (place === 'entities') expected.delete('/kind');
		expect(new Set(pathsOf(everyField))).toEqual(expected);
	});

	test('describes each in one line, with what it takes', () => {
		for (const { name, description, type } of allFields(everyField)) {
			expect([name, description]).toEqual([name, expect.stringMatching(/^\S[^\n]*\S$/)]);
			expect([name, type]).toEqual([name, expect.stringMatching(/^\S[^\n]*\S$/)]);
		}
	});

	test('explains each word of a closed vocabulary', () => {
		for (const { values } of allFields(everyField)) for (const { meaning } of values) expect(meaning).toMatch(/\S/);
	});
});

describe('fields', () => {
	const find = (place: string, ...path: string[]): ManualField | undefined => {
		const section = sections.find((each) => each.place === place);
		let fields = [...(section?.fields ?? []), ...(section?.kinds.flatMap((kind) => kind.fields) ?? [])];
		let found: ManualField | undefined;
		for (const name of path) {
			found = fields.find((field) => field.name === name);
			fields = [...(found?.fields ?? [])];
		}
		return found;
	};

	test('tell whether they must be given, and what holds otherwise', () => {
		expect(find('chapters', 'title')).toMatchObject({ required: true, preset: null, type: 'a line of text' });
		expect(find('chapters', 'part')).toMatchObject({ required: false, preset: null });
		expect(find('articles', 'claims', 'mode')).toMatchObject({ required: false, preset: 'asserted' });
		expect(find('articles', 'claims', 'quotes')).toMatchObject({ preset: 'an empty list' });
	});

	test('tell what they take', () => {
		expect(find('articles', 'archiveUrl')?.type).toBe('a web address, or none with the reason');
		expect(find('articles', 'claims', 'quotes')?.type).toBe('a list, each a text, or a group of fields');
		expect(find('articles', 'from')?.type).toBe('names of your own, each with a group of fields');
		expect(find('articles', 'kind')?.values.map(({ word }) => word)).toContain('rewrite');
	});

	test('of kinds stand under their kind, those of all kinds once', () => {
		const entities = sections.find(({ place }) => place === 'entities');
		expect(entities?.kinds.map(({ kind }) => kind).sort()).toEqual(Object.keys(entityKinds).sort());
		expect(entities?.kinds.find(({ kind }) => kind === 'event')?.fields.map(({ name }) => name)).toEqual([
			'date',
			'place',
			'participants',
		]);
		expect(entities?.kinds.find(({ kind }) => kind === 'person')?.fields).toEqual([]);
		expect(find('judgements', 'kind')?.values.map(({ word }) => word)).toEqual(['estimate', 'explanation', 'finding']);
	});
});
