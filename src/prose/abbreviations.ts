/** The abbreviations of a language, by what their full stop means. Each expression is held against the text up to the stop. */
export interface Abbreviations {
	/** Titles and words that stand before what they belong to: their stop never ends a sentence. */
	readonly beforeAnything: RegExp;
	/** Words that stand before a number, and end a sentence where none follows. */
	readonly beforeNumber: RegExp;
	/** Abbreviations that end a sentence as often as not: the word after them decides. */
	readonly beforeName: RegExp;
	/** A word that begins a sentence rather than a name. */
	readonly starter: RegExp;
}

const BEGIN = '(?:^|[\\s("“„«‘’\'[–—/-])';
const OPENING = '^["“„«‘\'([]*';

interface Words {
	readonly anything: string;
	readonly number: string;
	readonly name: string;
	readonly starters: string;
}

function rules({ anything, number, name, starters }: Words): Abbreviations {
	return {
		beforeAnything: new RegExp(`${BEGIN}(?:${anything})\\.$`, 'u'),
		beforeNumber: new RegExp(`${BEGIN}(?:${number})\\.$`, 'u'),
		beforeName: new RegExp(`(?:^|[\\s("“„«‘’'[–—/.-])(?:\\p{Lu}|${name}|(?:\\p{Lu}\\.)+\\p{Lu})\\.$`, 'u'),
		starter: new RegExp(`${OPENING}(?:${starters})(?![\\p{L}\\p{M}])`, 'u'),
	};
}

/** By the primary subtag of the language. */
export const abbreviations: { readonly en: Abbreviations } & Readonly<Record<string, Abbreviations>> = {
	en: rules({
		anything:
			'Gen|Lt|Col|Maj|Capt|Brig|Adm|Sgt|Cpl|Cmdr|Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Hon|Sen|Rep|Gov|Pres|Amb|Fr|St|Mt|Ft|Messrs|e\\.g|i\\.e|cf|vs|v|ca|c|approx|viz|al|incl|esp|resp',
		number:
			'[Nn]os?|[Aa]rts?|[Ff]igs?|[Vv]ols?|[Cc]hs?|[Ss]ecs?|[Pp]aras?|[Pp]ars?|[Pp]ts?|[Rr]es|pp?|pop|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec',
		name: 'etc|Inc|Ltd|Co|Corp|Bros|Jr|Sr|[ap]\\.m|Ph\\.D',
		starters:
			'The|A|An|In|On|At|It|Its|He|She|They|We|You|His|Her|Their|Our|This|That|These|Those|There|Then|But|And|Or|So|Yet|If|When|While|After|Before|For|From|By|As|To|With|Without|Under|Of|No|Not|Nor|None|Nothing|Nobody|Everyone|Everybody|Someone|Somebody|Neither|Both|Some|Such|Since|Still|Only|One|Two|Three|What|Which|Who|Why|How|Where|Whether|However|Although|Though|Because|During|According',
	}),
	de: rules({
		anything:
			'Dr|Prof|Hr|Fr|Gen|St|Hl|z\\.\\s?B|d\\.\\s?h|u\\.\\s?a|o\\.\\s?ä|i\\.\\s?d\\.\\s?R|v\\.\\s?a|bzw|ca|vgl|sog|ggf|evtl|inkl|insb|z|d|u|o|i|v',
		number: 'Nr|Art|Abs|Abb|Bd|Kap|S',
		name: 'usw|etc|ff|Jh|Mio|Mrd|[0-9]{1,2}',
		starters:
			'Der|Die|Das|Ein|Eine|Er|Sie|Es|Wir|Ich|In|Im|Am|An|Auf|Aus|Bei|Mit|Nach|Von|Vor|Zu|Zum|Zur|Aber|Und|Oder|Doch|Dann|Da|Dies|Diese|Dieser|Dieses|Danach|Kein|Keine|Nicht|Niemand|Nur|Wenn|Als|Was|Wer|Wie|Wo|Ob',
	}),
	fr: rules({
		anything: 'M|MM|Mme|Mlle|Dr|Pr|Me|St|Ste|p\\.\\s?ex|c\\.-à-d|env|cf|p',
		number: 'art|fig|chap|vol|pp?|no|[Jj]anv|[Ff]évr|[Jj]uill|[Ss]ept|[Oo]ct|[Nn]ov|[Dd]éc',
		name: 'etc|av\\.\\s?J\\.-C|apr\\.\\s?J\\.-C',
		starters:
			'Le|La|Les|L|Un|Une|Il|Elle|Ils|Elles|On|Nous|Ce|Cette|Ces|Cela|En|À|Au|Aux|Dans|De|Des|Du|Par|Pour|Sur|Sans|Mais|Et|Ou|Puis|Si|Quand|Que|Qui|Après|Avant|Selon|Son|Sa|Ses',
	}),
	es: rules({
		anything: 'Sra?|Sres|Dra?|Gral|Ud|Uds|Da|D|p\\.\\s?ej|aprox|cf|S|Sto|Sta',
		number: 'art|arts|pág|págs|núm|núms|cap|vol|fig|n',
		name: 'etc|EE\\.\\s?UU|Cía|S\\.A|[ap]\\.\\s?m',
		starters:
			'El|La|Los|Las|Un|Una|Él|Ella|Ellos|Ellas|En|De|Del|Al|A|Con|Sin|Por|Para|Según|Pero|Y|O|Si|Cuando|Que|Qué|Quién|No|Nadie|Nada|Este|Esta|Esto|Ese|Esa|Eso|Su|Sus|Se|Después|Antes|Luego',
	}),
	ru: rules({
		anything: 'г|ул|пл|им|гр|ген|проф|акад|полк|св|т\\.\\s?е|т\\.\\s?к|т\\.\\s?н|т|ср|см|напр|ок',
		number: 'ст|стр|гл|рис|п|пп|№|с',
		name: 'гг|др|пр|т\\.\\s?д|т\\.\\s?п|руб|коп|тыс|млн|млрд',
		starters:
			'Он|Она|Оно|Они|Мы|Я|Вы|В|Во|На|Но|И|А|По|С|Со|К|Из|От|До|За|Для|При|После|Потом|Затем|Это|Этот|Эта|Эти|Тот|Там|Как|Что|Кто|Когда|Если|Никто|Ничто|Не|Нет|Только|Его|Её|Их',
	}),
};
