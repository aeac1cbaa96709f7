import { Entity, type EntityKind, entityKinds } from '../schema/entity.ts';
import { withArticle } from '../schema/shape.ts';
import type { Fault } from './fault.ts';
import type { Fields } from './fields.ts';
import { checkSchema } from './schema-faults.ts';

const list = new Intl.ListFormat('en');

/**
 * The faults of an entity's fields; where they are the fields of exactly one other kind, that is told once, instead of each field by
 * itself: the file lies in the wrong folder.
 * @param faults those of its fields when read as the kind of its folder
 */
export function withMisplacement(fields: Fields, kind: EntityKind, faults: readonly Fault[]): readonly Fault[] {
	const [first, ...others] = faults.filter(isUnknownField);
	if (!first) return faults;
	const kinds = Object.keys(entityKinds) as EntityKind[];
	const [meant, ...more] = kinds.filter((other) => other !== kind && !faultsAs(other, fields).some(isAboutKeys));
	if (meant === undefined || more.length > 0) return faults;
	const keys = [first, ...others].map(topKey);
	const names = list.format(keys.map((key) => `“${key}”`));
	const told: Fault = {
		code: 'entity-misplaced',
		at: first.at,
		args: {
			names: keys.length === 1 ? `${names} is a field` : `${names} are fields`,
			kind,
			meant,
			one: withArticle(meant),
		},
	};
	const within = faultsAs(meant, fields).filter((fault) => keys.includes(topKey(fault)));
	return [...faults.filter((fault) => !isAboutKeys(fault)), told, ...within];
}

function faultsAs(kind: EntityKind, fields: Fields): readonly Fault[] {
	return checkSchema(Entity, { ...fields, kind }, ['kind']).faults;
}

const isUnknownField = ({ code, at }: Fault): boolean =>
	code === 'field-unknown' && 'path' in at && at.path.length === 1;
const isAboutKeys = (fault: Fault): boolean =>
	isUnknownField(fault) || (fault.code === 'field-missing' && 'path' in fault.at && fault.at.path.length === 0);
const topKey = ({ at }: Fault): string => ('path' in at ? String(at.path[0] ?? '') : '');
