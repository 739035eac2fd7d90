"""Finds where readers' comments begin: at a label that calls for them, or where short lines such as "Reply" come back.

A page lists comments below its article, and they may be longer than it. Each is framed by the same few words: who
wrote it and how long ago, and what may be done about it. One such line means nothing; several are a thread.
"""

import itertools
from collections.abc import Iterator, Sequence

from generator.importing.article.features import Features
from generator.importing.article.furniture.phrasing import joined, phrases
from generator.importing.formats.document import Block

_LABELS = r"""
    (?:add|leave|post|write|make|submit) (?:a|your|the first|an?other) (?:comment|reply|response)|
    (?:view|show|see|read|hide|load|sort)(?: all| the| more)? ?\d*k? comments?(?: by)?|be the first to comment|
    (?:join|start) the (?:conversation|discussion|debate)|comments? (?:are|is) (?:now )?(?:closed|off|disabled)|
    (?:\d[\d.,]*k?|no|all|reader|readers['’]|user|top|latest|recent) (?:comments?|replies|responses|
    thoughts on .{1,80})|
    comments? ?\(\d*\)|comments? ?[:|·] ?\d+|(?:discussion|responses|replies) ?\(\d+\)|
    comments? (?:policy|guidelines|rules|form)|have your say|what do you think|discuss this (?:article|story)|
    (?:please )?(?:log|sign) in (?:or (?:register|sign up) )?to (?:post|leave|add|write|view)?.{0,12}comments?|
    (?:blog )?comments powered by.{1,30}|you must be logged in to .{0,20}comment|
    your e-?mail address will not be published
    |(?:\d+|alle|keine|neueste) (?:kommentare?|leserkommentare?|leserbriefe?|beiträge zum artikel)|leserkommentare?|
    kommentare? ?\(\d*\)|(?:kommentar|antwort) (?:schreiben|verfassen|hinterlassen|abgeben)|
    (?:schreiben|hinterlassen) sie (?:einen|den ersten) kommentar|diskutieren sie mit.{0,20}|mitdiskutieren|
    einen kommentar (?:schreiben|hinterlassen)|melden sie sich an,? um .{0,20}kommentieren
    |(?:\d+|aucun|tous les|vos|les) (?:commentaires?|réactions?|avis)|commentaires? ?\(\d*\)|
    réagir(?: à cet article)?|
    (?:laisse[rz]|ajoute[rz]|écri(?:re|vez)|poste[rz]) (?:un|votre) (?:commentaire|avis)|
    commente[rz](?: cet article)?|
    vous devez (?:vous connecter|être connecté).{0,40}commentaire
    |(?:\d+|todos los|ver|sin|los) comentarios?|comentarios? ?\(\d*\)|
    (?:deja|dejar|escribe|escribir|añade|añadir|publica|publicar) (?:un|tu|su) (?:comentario|respuesta)|
    (?:inicia|inicie) sesión para comentar|tu dirección de correo electrónico no será publicada
    |(?:\d+|tutti i|vedi i) commenti|commenti ?\(\d*\)|(?:lascia|scrivi|aggiungi) un commento
    |(?:\d+|todos os|ver) comentários?|comentários? ?\(\d*\)|(?:deixe|escreva) (?:um|seu|o seu) comentário
    |\d+ (?:reacties?|kommentarer?|komentarz[ye]?|yorum(?:lar)?)|plaats een reactie|skriv en kommentar|
    dodaj komentarz|yorum (?:yap|yaz)(?:ın)?
    |(?:\d+|все|читать|показать) комментари(?:ев|я|й|и)|комментари(?:и|ев) ?[(:] ?\d+\)?|
    (?:оставить|добавить|написать|оставьте) (?:свой )?комментарий|обсуждение ?\(\d+\)|обсудить|
    (?:\d+|усі) коментар(?:ів|і)|(?:залишити|додати) коментар
    |(?:\d+|كل|جميع) ?(?:تعليقات?|التعليقات)|التعليقات ?\(\d*\)|(?:أضف|اترك|اكتب|إضافة) (?:تعليقا?ً?|تعليقك)|
    شارك برأيك
    |(?:发表|查看|全部|网友|最新|热门|我要|發表|查看)(?:评论|留言|評論)|(?:评论|留言|評論) ?[(（]\d*[)）]|
    \d+ ?(?:条|條|件の|개의) ?(?:评论|評論|コメント|댓글)|
    コメントを(?:書く|投稿|残す)|댓글 ?(?:쓰기|\d+)
"""
_LABEL = phrases(_LABELS, more=r"[\W_]*$")

_ACTIONS = phrases(
    r"""
            (?:reply|repl(?:y|ies) ?\(?\d*\)?|like|dislike|report(?: abuse| comment)?|flag|permalink
            |recommend ?\(?\d*\)?|upvote|quote|antworten|melden|gefällt mir|zitieren|répondre|signaler(?: un abus)?
            |j['’]aime|responder|denunciar|me gusta|rispondi|segnala|reageren|svar[ae]|odpowiedz|ответить
            |пожаловаться|відповісти|yanıtla|رد|الرد|أعجبني|回复|回覆|举报|返信|답글|신고)(?:[\s·|•/-]+(?:reply|like|share
            |report|flag|edit|quote|\d+))*\W*$
            """
)
_AGO = joined(
    r"""
    (?:(?:about |il y a |hace |vor |há )?(?:\d+|an?|une?|uno|einer?|einem)\s?(?:s|m|min|h|d|w|y|mo|seconds?|
    minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tage?n?|wochen?|monat(?:e|
    en)?|jahr(?:e|en)?|secondes?|heures?|jours?|semaines?|mois|ans?|segundos?|minutos?|horas?|días?|semanas?|
    mes(?:es)?|años?|секунд[уы]?|минут[уы]?|час(?:а|ов)?|дн(?:я|ей)|день|недел[июь]|месяц(?:а|ев)?|лет|года?|秒|分钟|
    小时|天|個月|个月|分|時間|日)(?:\s?(?:ago|назад|前))?)
    """
)
_SIGNED = phrases(
    rf"""
            (?:[^\W\d].{{0,38}}\s(?:says|schreibt|sagt|dice|пишет)(?::|\s(?:on|am|el|at|um)\b.{{4,50}}$)|(?:posted
            |submitted|commented|soumis|posté|geschrieben|verfasst|enviado)\s(?:by|par|von
            |por)\s.{{2,60}}\d.{{0,30}}$|[^\W\d].{{0,38}}\s(?:wrote|commented|replied|schrieb|a écrit|a répondu
            |escribió|respondió|написал|ответил)\s.{{0,20}}\d.{{0,30}}$|(?!updated|posted|published|last|stand
            |mis)[^\W\d][^.!?:]{{0,38}}?[\s·|•,-]+{_AGO}\W*(?:\(?(?:edited|bearbeitet|modifié)\)?)?\W*$
            |
            [^\W\d]\S{{0,30}}(?:\s\S{{1,20}}){{0,3}}[\s·|•,-]+(?:at\s)?\d\d?[:h.]\d\d(?:\s?[ap]m)?[\s,]+(?:on\s)?\d\d?[./-]\d\d?[./-]\d{{2,4}}$)
            """
)
_FEWEST = 3
_NEAR = 40
"""Blocks between two framing lines of one thread."""
_WORDS = 16
_LONGEST = 120
"""Words and characters of a line that may be a label or a frame."""


def comment_frames(blocks: Sequence[Block], features: Sequence[Features]) -> frozenset[int]:
    """Return the places over which no article goes on: labels that call for comments, and the frames of a thread."""
    short = [
        len(block.text) <= _LONGEST and measured.words <= _WORDS
        for block, measured in zip(blocks, features, strict=True)
    ]
    labels = (place for place, block in enumerate(blocks) if short[place] and _LABEL.match(block.text))
    frames = [
        place
        for place, block in enumerate(blocks)
        if short[place] and (_ACTIONS.match(block.text) or _SIGNED.match(block.text))
    ]
    return frozenset((*labels, *_threads(frames, features)))


def _threads(frames: Sequence[int], features: Sequence[Features]) -> Iterator[int]:
    """Yield those frames that stand near each other with sentences between them."""
    run: list[int] = []
    for place in (*frames, len(features) + _NEAR):
        if run and place - run[-1] > _NEAR:
            between = sum(any(one.is_prose for one in features[a + 1 : b]) for a, b in itertools.pairwise(run))
            if between >= _FEWEST - 1:
                yield from run
            run = []
        run.append(place)
