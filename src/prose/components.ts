import { nearest } from '../issues/nearest.ts';
import { ClaimRef, Id } from '../schema/ids.ts';
import type { ProseFault } from './fault.ts';
import { imageFault } from './images.ts';
import { type Element, sourceOf, startOf } from './nodes.ts';
import { type ComponentName, type ComponentUse, components } from './prose.ts';
import { attributeOffsets } from './tag.ts';

type Rule = 'required' | 'optional';
type Attribute = Element['attributes'][number];

/** What a tag is: the component that it uses, and its faults. */
export interface ReadElement {
	readonly use: ComponentUse | null;
	readonly faults: readonly ProseFault[];
}

/** Reads a tag. `inside` names what it stands in, where no component may stand. */
export function readElement(node: Element, inside: string | null, source: string): ReadElement {
	const offset = startOf(node);
	const name = node.name ?? '';
	if (!/^[A-Z]/.test(name)) return { use: null, faults: [rawHtml(name, offset)] };
	if (!isComponent(name)) return { use: null, faults: [unknown(name, offset)] };
	const { use, faults } = readAttributes(node, name, source);
	if (inside !== null) faults.push({ code: 'component-misplaced', offset, args: { name, inside } });
	const { text } = components[name];
	if (text && node.children.length === 0) faults.push({ code: 'component-empty', offset, args: { name } });
	if (!text && node.children.length > 0) faults.push({ code: 'component-filled', offset, args: { name } });
	return { use, faults };
}

export const isComponent = (name: string): name is ComponentName => Object.hasOwn(components, name);

const NO_COMMENTS = 'Take it out: a book has no comments.';

/** A tag of HTML, or a component whose name is not written as it should be. */
export function rawHtml(name: string, offset: number): ProseFault {
	if (name.startsWith('!--')) return { code: 'html-raw', offset, args: { name, mend: NO_COMMENTS } };
	const names = Object.keys(components);
	const isLong = name.length > 5;
	const near = isLong ? nearest(name, names) : names.find((known) => known.toLowerCase() === name.toLowerCase());
	return { code: 'html-raw', offset, args: near ? { name, nearest: near } : { name } };
}

function unknown(name: string, offset: number): ProseFault {
	const names = Object.keys(components);
	const near = nearest(name, names);
	const expected = names.map((known) => `<${known}>`).join(', ');
	return { code: 'component-unknown', offset, args: { name, expected, ...(near === null ? {} : { nearest: near }) } };
}

function readAttributes(node: Element, name: ComponentName, source: string) {
	const rules: Readonly<Record<string, Rule>> = components[name].attributes;
	const offset = startOf(node);
	const offsets = node.attributes.length === 0 ? [] : attributeOffsets(sourceOf(node, source));
	const faults: ProseFault[] = [];
	const attributes: Record<string, string> = {};
	const places: Record<string, number> = {};
	for (const [i, attribute] of node.attributes.entries()) {
		const at = offset + (offsets[i] ?? 0);
		const fault = attributeFault(attribute, name, rules, attributes);
		if (fault) faults.push({ ...fault, offset: at });
		else if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
			attributes[attribute.name] = attribute.value;
			places[attribute.name] = at;
			faults.push(...valueFaults(name, attribute.name, attribute.value, at));
		}
	}
	const given = new Set(node.attributes.map((attribute) => ('name' in attribute ? attribute.name : '')));
	for (const [attribute, rule] of Object.entries(rules)) {
		if (rule === 'required' && !given.has(attribute)) {
			faults.push({ code: 'attribute-missing', offset, args: { name, attribute } });
		}
	}
	if (name === 'Figure') faults.push(...figureFaults(attributes, places));
	return { use: { name, attributes, attributeOffsets: places, offset }, faults };
}

type Unplaced = Omit<ProseFault, 'offset'>;

/** What is wrong with an attribute before its value is looked at. */
function attributeFault(
	attribute: Attribute,
	name: ComponentName,
	rules: Readonly<Record<string, Rule>>,
	seen: Readonly<Record<string, string>>,
): Unplaced | null {
	if (attribute.type === 'mdxJsxExpressionAttribute') return { code: 'mdx-spread', args: {} };
	if (!Object.hasOwn(rules, attribute.name)) return unknownAttribute(attribute.name, name, Object.keys(rules));
	const about = { name, attribute: attribute.name };
	if (Object.hasOwn(seen, attribute.name))
		return { code: 'attribute-value', args: { ...about, reason: 'is given twice' } };
	if (attribute.value === null || attribute.value === undefined) {
		return { code: 'attribute-value', args: { ...about, reason: 'has no value' } };
	}
	if (typeof attribute.value === 'string') return null;
	return { code: 'attribute-expression', args: { attribute: attribute.name } };
}

function unknownAttribute(attribute: string, name: ComponentName, known: readonly string[]): Unplaced {
	const near = nearest(attribute, known);
	const args: Record<string, string> = { name, attribute };
	if (near !== null) args['nearest'] = near;
	if (known.length > 0) args['expected'] = known.join(', ');
	return { code: 'attribute-unknown', args };
}

/** What an attribute that names something of the book looks like. Whether that is there is asked of the book. */
const shapes = {
	id: { schema: Id, reason: 'is not an id: small Latin letters, digits and single hyphens' },
	question: { schema: Id, reason: 'is not an id: small Latin letters, digits and single hyphens' },
	claim: { schema: ClaimRef, reason: 'is not a claim, as in S4#no-help-asked' },
} as const;

function valueFaults(name: ComponentName, attribute: string, value: string, offset: number): ProseFault[] {
	const fault = (reason: string): ProseFault[] => [
		{ code: 'attribute-value', offset, args: { name, attribute, reason } },
	];
	if (name === 'Figure') return attribute === 'caption' && value.trim() === '' ? fault('is empty') : [];
	if (value.trim() === '') return fault('is empty');
	const shape = Object.hasOwn(shapes, attribute) ? shapes[attribute as keyof typeof shapes] : undefined;
	return shape && !shape.schema.safeParse(value).success ? fault(shape.reason) : [];
}

function figureFaults(
	attributes: Readonly<Record<string, string>>,
	places: Readonly<Record<string, number>>,
): ProseFault[] {
	const { src, alt } = attributes;
	if (src === undefined) return [];
	const fault = imageFault(src, alt ?? 'not given, which is its own fault', places['src'] ?? 0);
	return fault ? [fault] : [];
}
