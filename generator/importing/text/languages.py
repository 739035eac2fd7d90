"""Which language a text is in, told by the words that carry grammar: dense in sentences, rare in menus and captions.

The lists hold the commonest articles, pronouns, prepositions, conjunctions and auxiliaries of each language. They part
languages of one family by their short words, and prose from furniture in all of them. A text in none of these
languages, or in a script without spaces, is judged without them.
"""

import re
from collections import Counter
from collections.abc import Iterable

from generator.importing.text.words import FUNCTION_WORDS, word_set

GRAMMAR: dict[str, frozenset[str]] = {
    "en": FUNCTION_WORDS,
    "de": word_set(
        """aber als am an auch auf aus bei bis da das dass dem den der des die doch dort durch ein eine einem einen
        einer eines er es für gegen hat haben hatte ich ihr im in ist ja kein keine man mehr mit nach nicht noch
        nur ob oder ohne sein seine sich sie sind so über um und unter uns vom von vor war waren was wenn werden
        wie wird wir wo wurde wurden zu zum zur zwischen"""
    ),
    "fr": word_set(
        """à au aux avec ce ces cette comme dans de des dont du elle elles en entre est et eux il ils je la le les
        leur leurs lui mais ne nous on ont ou où par pas plus pour qu que qui sa sans se ses si son sont sous sur
        tout très un une vers vous été être avait aussi c d l n s"""
    ),
    "es": word_set(
        """a al ante como con contra cuando de del desde donde durante e el ella ellos en entre era es esta este
        esto fue ha han hasta la las le les lo los más me mi muy ni no nos o para pero por porque que quien se
        según ser si sido sin sobre son su sus también tras un una y ya"""
    ),
    "it": word_set(
        """a ad ai al alla alle anche che chi ci come con contro da dal dalla dei del della delle di dopo e ed è era
        fra gli ha hanno i il in la le lo ma nel nella non o per perché più quando quella questo questa se si
        sono su sua sul sulla tra un una uno"""
    ),
    "pt": word_set(
        """a ao aos as até com como contra da das de dela dele do dos e é ela ele em entre era essa esse esta este
        foi há isso já lhe mais mas na nas não nem no nos o os ou para pela pelo por porque quando que quem se
        sem ser seu sua são sobre também um uma"""
    ),
    "nl": word_set(
        """aan al als bij dan dat de der deze die dit door een en er geen had heeft het hij hun ik in is je kan maar
        met meer men naar niet nog nu of om ook onder op over te tegen toen tot uit van veel voor was wat we werd
        wie wij worden wordt ze zich zij zijn zo zou"""
    ),
    "sv": word_set(
        """alla att av blev bli de den det dem denna deras dess efter ej eller en ett från för ha hade han har
        hennes hon i in inte jag kan man med men mot ni när nu och om på sig sin sina ska skulle som så till
        under upp ut var vara vi vid"""
    ),
    "da": word_set(
        """af alle at blev blive da de dem den der deres det dette efter eller en er et for fra før ham han har
        havde hun i ikke ind jeg kan man med men mod nu når og om op over på sig sin skal som så til ud under var
        ved vi være"""
    ),
    "pl": word_set(
        """a ale bo by był była było były być co czy dla do gdy go i ich im jak jako jej jego jest już kiedy która
        które który ma może na nad nie o od oraz po pod przed przez przy się są ta tak także te tego tej to tu
        tylko tym w we więc z za ze że"""
    ),
    "cs": word_set(
        """a aby ale ani asi až být by byl byla bylo byli co do i jak jako je jeho jej jejich jen ještě již jsem
        jsou k který která které když ke mezi na nebo není než o od po pod podle pro proti před při s se si tak
        také to v ve však z za ze že"""
    ),
    "ru": word_set(
        """а без бы был была были было быть в во вот все для до его ее её если еще ещё же за и из или им их к как ко
        которая которые который ли между на над не него нет ни но о об он она они от по под после при с со так
        также то только у уже чем что чтобы эта эти это этого этой"""
    ),
    "uk": word_set(
        """а або але без би був була були було бути в вже від він вона вони для до з за зі й його її їх і із ж же
        коли між на над не ні по при про проти під після та так також те то у це цей ця цього чи що щоб як який
        яка які яке"""
    ),
    "tr": word_set(
        """ama ancak bir bu çok da daha de diye en gibi göre her için ile ise kadar ki mi ne o olan olarak oldu
        olduğu ve veya ya şu sonra önce"""
    ),
    "ar": word_set(
        "في من على إلى أن عن مع هذا هذه التي الذي كان كانت قد لا ما بعد قبل بين كما أو ثم وقد إن كل حتى لم لن"
    ),
    "fa": word_set("""و در به از که این را با است برای آن یک خود تا بر هم نیز بود شد شده می کرد اند یا اما پس هر"""),
    "lv": word_set(
        "un ir no ar par uz ka kas lai bet vai arī tas tā to pie pēc kā nav bija tika tiek šo šis gan jau līdz"
    ),
}

ALL_GRAMMAR = frozenset().union(*GRAMMAR.values())
_LANGUAGES_OF = {word: [code for code, words in GRAMMAR.items() if word in words] for word in ALL_GRAMMAR}

ENOUGH = 0.12
"""The share of grammar words from which a text is said to be in a language."""

_WORD = re.compile(r"[^\W\d_]+")
_SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def language_of(texts: Iterable[str]) -> str:
    """Return the code of the language that most of the words are in (ISO 639-1), or "" for none of those known."""
    words = Counter(word.lower() for text in texts for word in _WORD.findall(text))
    total = words.total()
    if not total:
        return ""
    counts = dict.fromkeys(GRAMMAR, 0)
    for word in words.keys() & ALL_GRAMMAR:
        for code in _LANGUAGES_OF[word]:
            counts[code] += words[word]
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] >= ENOUGH * total else ""


def spaceless(text: str) -> int:
    """Return how many of the characters are of scripts that put no space between words (Thai, Chinese, …)."""
    return len(_SPACELESS.findall(text))
