import { Lexer } from 'yaml';
import type { IssueCode } from '../issues/catalogue.ts';
import { type Fault, fault, shown } from './fault.ts';

/** What comes before the text of a plain scalar in the lexer's stream. */
const SCALAR = '\u001f';
const LEADS: Readonly<Record<string, IssueCode>> = {
	'&': 'front-matter-anchor',
	'*': 'front-matter-anchor',
	'!': 'front-matter-tag',
};

/**
 * Anchors, aliases, tags and merge keys: 383 bytes of aliases can stand for gigabytes, and tags name types that a book does not have.
 * The lexer is slow, so it runs only on a text in which one of their characters stands where it could begin one.
 */
export function yamlPolicyFaults(yaml: string): Fault[] {
	if (!mayHoldFeature(yaml)) return [];
	const faults: Fault[] = [];
	let offset = 0;
	let before = '';
	for (const token of new Lexer().lex(yaml)) {
		if (isMarker(token)) {
			before = token;
			continue;
		}
		const code = before === SCALAR ? undefined : LEADS[token[0] ?? ''];
		if (code) faults.push(fault(code, offset));
		else if (before === SCALAR && token === '<<') faults.push(fault('front-matter-merge', offset));
		offset += token.length;
		before = token;
	}
	return withoutRepetition(faults, yaml);
}

/**
 * Comments behind a text without quotes: in `title: The cranes of Vell #2` YAML drops the end of what was meant. A comment on a line of its
 * own, behind a quoted text or behind a key is none of these.
 */
export function cutTexts(yaml: string): Fault[] {
	if (!/[ \t]#/.test(yaml)) return [];
	const faults: Fault[] = [];
	let offset = 0;
	let before = '';
	let isText = false;
	for (const token of new Lexer().lex(yaml)) {
		if (token[0] === '#' && isText) faults.push(fault('front-matter-cut', offset, { lost: shown(token) }));
		if (!isMarker(token)) {
			offset += token.length;
			if (token.trim() !== '' || token.includes('\n')) isText = before === SCALAR && !token.includes('\n');
		}
		before = token;
	}
	return faults;
}

/** Aliases are the shadow of their anchors; they are told only where there is no anchor. */
function withoutRepetition(faults: readonly Fault[], yaml: string): Fault[] {
	const isAlias = ({ at }: Fault): boolean => 'offset' in at && yaml[at.offset] === '*';
	const anchors = faults.filter((each) => each.code === 'front-matter-anchor' && !isAlias(each));
	return anchors.length === 0 ? [...faults] : faults.filter((each) => !isAlias(each));
}

/** Tokens that stand for no text: begin of a document, of a scalar, of a flow collection's end by indentation. */
export const isMarker = (token: string): boolean => token === '\u0002' || token === '\u0018' || token === SCALAR;

function mayHoldFeature(yaml: string): boolean {
	return yaml.includes('<<') || Object.keys(LEADS).some((character) => mayLead(yaml, character));
}

function mayLead(yaml: string, character: string): boolean {
	for (let at = yaml.indexOf(character); at !== -1; at = yaml.indexOf(character, at + 1)) {
		if (at === 0 || ' \t\n[{,:-?'.includes(yaml[at - 1] ?? ' ')) return true;
	}
	return false;
}
