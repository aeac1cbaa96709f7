import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isScalar, parseDocument, visit } from 'yaml';
import { type Fault, fault } from './fault.ts';
import { yamlMistake } from './yaml-mistakes.ts';
import { cutTexts, yamlPolicyFaults } from './yaml-policy.ts';

/** The value that a YAML text stands for: every scalar a string as typed, `null` where nothing stands, lists and plain objects. */
export interface YamlValue {
	/** `undefined` when it cannot be told. */
	readonly value: unknown;
	readonly faults: readonly Fault[];
}

const MAX_DEPTH = 100;

/** Parses YAML by the failsafe schema, without anchors, aliases, tags and merge keys. Of a text that cannot be read, the first error. */
export function parseYaml(yaml: string): YamlValue {
	const policy = yamlPolicyFaults(yaml);
	if (policy.length > 0) return { value: undefined, faults: policy };
	const cut = cutTexts(yaml);
	try {
		return { value: loadValue(yaml, false) ?? {}, faults: cut };
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		// What is cut off may be what closes a bracket.
		if (cut.length > 0) return { value: undefined, faults: cut };
		const { reason, mark } = error;
		if (reason === 'duplicated mapping key') return withDuplicates(yaml);
		if (reason.startsWith('nesting exceeded')) {
			return { value: undefined, faults: [fault('front-matter-too-deep', mark?.position ?? 0, { limit: '8' })] };
		}
		return { value: undefined, faults: [yamlMistake(yaml, mark?.position ?? secondDocument(yaml), reason)] };
	}
}

function loadValue(yaml: string, lastWins: boolean): unknown {
	return load(yaml, { schema: FAILSAFE_SCHEMA, json: lastWins, maxDepth: MAX_DEPTH } as Parameters<typeof load>[1]);
}

/** Reads a text with equal keys to its end, so that its other faults are found in the same run. */
function withDuplicates(yaml: string): YamlValue {
	try {
		return { value: loadValue(yaml, true) ?? {}, faults: duplicateKeys(yaml) };
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		return { value: undefined, faults: [yamlMistake(yaml, error.mark?.position ?? 0, error.reason)] };
	}
}

function duplicateKeys(yaml: string): Fault[] {
	const faults: Fault[] = [];
	visit(parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false }), {
		Map(_, map) {
			const seen = new Set<string>();
			for (const { key } of map.items) {
				if (!isScalar(key)) continue;
				const name = String(key.value);
				if (seen.has(name)) faults.push(fault('front-matter-duplicate-key', key.range?.[0] ?? 0, { key: name }));
				seen.add(name);
			}
		},
	});
	return faults;
}

/** The line that ends the first document: the parser does not say where it stands. */
function secondDocument(yaml: string): number {
	const at = yaml.search(/\n(?:---|\.\.\.)(?:\s|$)/);
	return at === -1 ? 0 : at + 1;
}
