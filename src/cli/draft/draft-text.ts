import type { Field, FieldValue } from './fields.ts';

const INDENT = '  ';

/**
 * A file with every required field, empty or filled in, each below a comment that explains it; optional fields follow as
 * comments. Its prose is left to the author.
 */
export function draftText(fields: readonly Field[], filled: Readonly<Record<string, string>>): string {
	const required = fields.filter((field) => field.required).flatMap((field) => lines(field, '', filled));
	const optional = fields.filter((field) => !field.required).map((field) => `# ${field.key}: ${explanation(field)}`);
	const rest = optional.length === 0 ? [] : ['', '# Further fields, where they apply:', ...optional];
	return ['---', ...required, ...rest, '---', '', ''].join('\n');
}

function lines(field: Field, indent: string, filled: Readonly<Record<string, string>>): string[] {
	const comment = explanation(field) === '' ? [] : [`${indent}# ${explanation(field)}`];
	const given = filled[field.key];
	if (given !== undefined) return [...comment, `${indent}${field.key}: ${given}`];
	return [...comment, `${indent}${field.key}:${start(field.value)}`, ...inside(field.value, indent + INDENT)];
}

function explanation({ description, value }: Field): string {
	if (value.kind !== 'scalar') return description;
	const sort = value.choices.length > 0 ? value.choices.join(', ') : value.type;
	return sort === '' ? description : `${description} (${sort})`;
}

function start(value: FieldValue): string {
	if (value.kind === 'fixed') return ` ${value.text}`;
	if (value.kind === 'names') return ' {}';
	return value.kind === 'list' && value.item === null ? ' []' : '';
}

function inside(value: FieldValue, indent: string): string[] {
	if (value.kind === 'object') return required(value.fields, indent);
	if (value.kind === 'list' && value.item !== null) return [`${indent}-`, ...required(value.item, indent + INDENT)];
	return [];
}

/** Values that the command fills in belong to the file itself, never to what is nested in it. */
function required(fields: readonly Field[], indent: string): string[] {
	return fields.filter((field) => field.required).flatMap((field) => lines(field, indent, {}));
}
