import type { JoinedCase } from './cases.ts';

const chapter = 'chapters/the-quay.mdx';
const courier = 'articles/courier-cranes.mdx';
const question = 'questions/has-a-crane-come.mdx';
const judgement = 'judgements/no-crane-yet.mdx';
const varga = 'entities/person/ilka-varga.mdx';
const release = 'entities/statement/norda-release.mdx';
const finding = (text: string) => ['Only one of them was on the quay.', text] as const;

/** Faults of wording, each with its place; and what is no fault, because it is not ours. */
export const wordingCases: readonly JoinedCase[] = [
	{
		name: 'a verb that takes a word for the truth, in a claim',
		changes: { [courier]: ['"[[vell-harbour]] has not received', '"[[vell-harbour|They]] admitted not to have'] },
		expected: ['verb-factive articles/courier-cranes.mdx:34:137'],
	},
	{
		name: 'such a verb in a title',
		changes: { [question]: ['title: Has a crane come?', 'title: Who revealed the crane?'] },
		expected: ['verb-factive questions/has-a-crane-come.mdx:2:12'],
	},
	{
		name: 'such a verb in book.yaml',
		changes: {
			'book.yaml': [
				'gaps: [The contract was not read.]\nwatch:\n  - { what: The delivery',
				'gaps: [The contract was not disclosed.]\nwatch:\n  - { what: The admission',
			],
		},
		expected: ['verb-factive book.yaml:11:29', 'verb-factive book.yaml:13:17'],
	},
	{
		name: 'such a verb under a figure',
		changes: {
			[chapter]: ['<Judgement id="no-crane-yet" />', '<Figure src="./x.png" alt="A" caption="It reveals" />'],
		},
		expected: ['image-missing chapters/the-quay.mdx:11:9', 'verb-factive chapters/the-quay.mdx:11:31'],
	},
	{
		name: 'such a verb in a quotation, and in a quotation of Markdown',
		changes: { [question]: finding('The mail has it “admitted”.\n\n> We admit it.') },
		expected: ['quote-loose questions/has-a-crane-come.mdx:29:3'],
	},
	{
		name: 'weasel words',
		changes: { [question]: finding('It is widely believed to be one. Clearly it could possibly be two.') },
		expected: [
			'words-weasel questions/has-a-crane-come.mdx:27:1',
			'words-weasel questions/has-a-crane-come.mdx:27:34',
			'words-weasel questions/has-a-crane-come.mdx:27:34',
		],
	},
	{
		name: 'weasel words in a table and a field',
		changes: {
			[chapter]: ['| [[norda]] | one[@S2#one-works] |', '| Supposedly | [[norda]][@has-a-crane-come] |'],
			[varga]: ['title: harbour master', 'title: arguably harbour master'],
		},
		expected: ['words-weasel chapters/the-quay.mdx:16:3', 'words-weasel entities/person/ilka-varga.mdx:8:14'],
	},
	{
		name: 'weasel words in a sentence that cites, but passes nothing on',
		changes: { [varga]: ['She runs', 'She obviously runs'] },
		expected: ['words-weasel entities/person/ilka-varga.mdx:11:1'],
	},
	{
		name: 'weasel words of a source',
		changes: {
			[varga]: ['She runs [[vell-harbour]].', 'She says that she obviously runs [[vell-harbour]].'],
			[courier]: ['Two were ordered.[@', 'Reportedly two were ordered.[@'],
		},
		expected: [],
	},
	{
		name: 'a likelihood in a finding, a chapter, a summary and a note',
		changes: {
			[question]: finding('Only one of them was likely on the quay.'),
			[chapter]: ['A crane is heavy.', 'A crane is probably heavy.'],
			[varga]: ['summary: ', 'summary: Almost certainly a master. '],
			'book.yaml': ['gaps: [The contract', 'gaps: [It is unlikely that the contract'],
		},
		expected: [
			'likelihood-misplaced book.yaml:11:14',
			'likelihood-misplaced chapters/the-quay.mdx:22:1',
			'likelihood-misplaced entities/person/ilka-varga.mdx:3:10',
			'likelihood-misplaced questions/has-a-crane-come.mdx:27:1',
		],
	},
	{
		name: 'a likelihood in an explanation',
		changes: {
			[judgement]: [
				'kind: estimate\nstatement: It is likely that no crane stands on the quay of Vell.\nlikelihood: likely\nhorizon: at the end of May 2024\n',
				'kind: finding\nstatement: It is likely that no crane stands on the quay of Vell.\n',
			],
		},
		expected: [
			'likelihood-misplaced judgements/no-crane-yet.mdx:3:22',
			'likelihood-misplaced judgements/no-crane-yet.mdx:6:18',
		],
	},
	{
		name: 'a likelihood of a source, and of a claim',
		changes: {
			[courier]: ['Dockers might soon strike.', 'Dockers are likely to strike.'],
			[question]: ['because: she would know', 'because: she says that it is unlikely'],
		},
		expected: [],
	},
	{
		name: 'a likelihood beside a claim that is not hedged, and beside a position',
		changes: {
			[varga]: ['She runs', 'She likely runs'],
			[question]: [
				' Nobody speaks',
				' She says that it is unlikely.[@S1#cranes-missing; has-a-crane-come#none] Nobody speaks',
			],
		},
		expected: [
			'likelihood-misplaced entities/person/ilka-varga.mdx:11:1',
			'likelihood-misplaced questions/has-a-crane-come.mdx:23:84',
		],
	},
	{
		name: 'the id of a link in place of its name',
		changes: { [varga]: ['She runs [[vell-harbour]].', 'She runs [[vell-harbour]], not [[likely-gone]].'] },
		expected: ['link-unknown entities/person/ilka-varga.mdx:11:32'],
	},
	{
		name: 'the other row of the scale in an estimate',
		changes: { [judgement]: ['implication: Ships unload', 'implication: Ships probably unload'] },
		expected: ['likelihood-row judgements/no-crane-yet.mdx:15:20'],
	},
	{
		name: 'a figure for a likelihood, in an estimate and elsewhere',
		changes: {
			[judgement]: ['implication: Ships unload', 'implication: With an 80 % chance ships unload'],
			[chapter]: ['A crane is heavy.', 'A crane has a one-in-three chance.'],
		},
		expected: ['likelihood-misplaced chapters/the-quay.mdx:22:1', 'likelihood-row judgements/no-crane-yet.mdx:15:22'],
	},
	{
		name: 'a likelihood and a confidence in one sentence',
		changes: {
			[judgement]: [
				'basis: two sides with an interest',
				'basis: it is likely. We have low confidence. We have low confidence that it is likely',
			],
		},
		expected: ['likelihood-with-confidence judgements/no-crane-yet.mdx:9:80'],
	},
	{
		name: 'an estimate that does not state its likelihood',
		changes: { [judgement]: ['statement: It is likely that no', 'statement: No'] },
		expected: ['likelihood-unstated judgements/no-crane-yet.mdx:6:12'],
	},
	{
		name: 'an estimate that states another likelihood',
		changes: { [judgement]: ['statement: It is likely that', 'statement: It is very likely that'] },
		expected: ['likelihood-differs judgements/no-crane-yet.mdx:6:18'],
	},
	{
		name: 'words that the book avoids',
		changes: {
			[courier]: ['ordered two cranes from', 'ordered two hoists, or one HOIST, from'],
			[question]: ['label: None has come', 'label: No hoist has come'],
			[varga]: ['She runs', 'She hoists, and runs the hoist of'],
			[release]: ['medium: ', 'medium: by hoist, '],
		},
		expected: [
			'term-avoided articles/courier-cranes.mdx:35:118',
			'term-avoided entities/person/ilka-varga.mdx:11:1',
			'term-avoided entities/statement/norda-release.mdx:8:12',
			'term-avoided questions/has-a-crane-come.mdx:6:15',
		],
	},
	{
		name: 'an avoided word in a quotation and in a name',
		changes: {
			[varga]: ['She runs', 'She runs, as the Hoist Union has it, “a hoist” in'],
			'entities/organisation/norda.mdx': ['name: Norda', 'name: Hoist Union'],
		},
		expected: [],
	},
	{
		name: 'an avoided word in a language of which no words are known',
		changes: {
			'book.yaml': ['language: en', 'language: de'],
			[varga]: ['She runs', 'She clearly runs the hoist of'],
		},
		expected: ['term-avoided entities/person/ilka-varga.mdx:11:1'],
	},
	{
		name: 'a word right after a citation',
		changes: { [chapter]: ['S2#one-works] The', 'S2#one-works]The'] },
		expected: ['citation-crowded chapters/the-quay.mdx:9:64'],
	},
];
