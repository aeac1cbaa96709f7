/** The Admiralty (NATO) code. The letter rates a publisher, the number one piece of information for one question. */
export const reliability = {
	A: 'completely reliable',
	B: 'usually reliable',
	C: 'fairly reliable',
	D: 'not usually reliable',
	E: 'unreliable',
	F: 'reliability cannot be judged',
} as const;

export const credibility = {
	'1': 'confirmed by other independent sources',
	'2': 'probably true',
	'3': 'possibly true',
	'4': 'doubtful',
	'5': 'improbable',
	'6': 'truth cannot be judged',
} as const;

export const controls = {
	state: 'owned or directed by a government',
	party: 'owned or directed by a political party or an armed movement',
	private: 'privately owned, with an owner who is known',
	exile: 'run from abroad by or for people opposed to a government',
	unknown: 'who stands behind it is not known',
} as const;
