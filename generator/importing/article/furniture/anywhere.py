"""What is furniture even in the middle of an article: phrases that publishing systems put there, by what they are.

Each entry is a reason, in words an editor reads, and the pattern that shows it.
"""

import re

from generator.importing.article.furniture.phrasing import joined, phrases

_OTHER_PAGE = joined(
    r"""
    (?:(?:read|see|watch|listen|learn|find out|hear|explore)(?: also| more| next| now)?|(?:also|more|
    further)(?: read| on| from| in| about)?|related|(?:à )?(?:lire|voir|écouter)(?: aussi| également)?|(?:lesen|
    sehen|hören) sie (?:auch|dazu|hier)|mehr(?: dazu| zum thema)?|siehe auch|lea? (?:también|además|más)|
    lee (?:también|además|más)|ver también|leggi anche|leia (?:também|mais)|veja também|lees ook|czytaj (?:też|
    także)|zobacz też|(?:читайте|смотрите|читать)(?: также| ещё| еще| далее)?|по теме|читайте також|اقرأ (?:أيضا?ً?|
    المزيد)|شاهد أيضا?ً?|(?:延伸|相关|相關|推荐)(?:阅读|閱讀|报道|報道|新闻|新聞))
    """
)
_NETWORKS = joined(
    r"""
    facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|bluesky|mastodon|threads|flipboard|
    xing|вконтакте|vk|одноклассники|微信|微博|qq空间|viber|tumblr|youtube|messenger|google\+?|pocket|sms
    """
)
_SHARING = joined(
    r"""
    share|tweet|pin|e-?mail|print|save|like|follow|comment|bookmark|copy link|send|partager|imprimer|envoyer|
    tweeter|teilen|drucken|versenden|merken|compartir|imprimir|enviar|guardar|condividi|stampa|compartilhar|delen|
    поделиться|распечатать|печать|отправить|مشاركة|طباعة|شارك|分享|打印|收藏|转发|轉寄|列印
    """
)
ANYWHERE = (
    (
        "copyright line",
        phrases(
            r"""
            (?:(?:copyright|[©™®&]|\(c\))\s*)+\d{4}\b.{0,400}$|(?:copyright|©
            |\(c\))\s+(?:by\s+)?[^.!?]{2,80}[,.\s]\d{4}\W*$|(?:.{0,80}\W)?(?:all rights reserved
            |alle rechte vorbehalten|tous droits réservés|(?:todos los
            |quedan reservados todos los) derechos(?: reservados)?|todos os direitos reservados
            |tutti i diritti riservati|все права защищены|جميع الحقوق محفوظة|版权所有|版權所有).{0,200}$
            """
        ),
    ),
    (
        "picture caption",
        phrases(
            r"""
            (?:©|\(c\)\s|(?:photo|image|picture|figure|fig\.|map|video|caption|credit|copyright|sources?|foto|bild
            |abbildung|grafik|crédits?|imagen|immagine|imagem|фото|иллюстрация|рисунок|صورة|الصورة|图
            |圖)(?:\s+(?:credit|by|courtesy|source)|\s*\d+(?:[.:–-]|$)|\s*[:：]|\s*©)).{0,200}$|.{0,160}(?:\((?:photo
            |image|source|picture|photographer|credit|foto|bild|crédit|фото|صورة)\b[^)]*\)|\b(?:getty images
            |ap photo|afp|epa|dpa|shutterstock|flickr|wikimedia commons|unsplash|istock|imago|picture alliance
            |reuters/[\w ]+)\W*)$|.{0,120}(?:\bimage:|\bphoto:|\bcredit:|\bfoto:)\s.{0,80}$|(?:enlarge this image
            |toggle caption|hide caption|view (?:image|gallery)(?: in fullscreen)?|image caption|photo caption
            |bildunterschrift|legende|légende|pie de foto|подпись к фото)\b.{0,80}$
            """
        ),
    ),
    (
        "picture file name",
        re.compile(r"\S.{0,80}(?:\.(?:jpe?g|png|gif|webp)|\s(?:small|thumb(?:nail)?|thumbs))$", re.IGNORECASE),
    ),
    (
        "read counter",
        phrases(
            r"""
            (?:read|viewed|views|hits|gelesen|aufrufe|visto|lu|просмотров|прочитано|просмотры|阅读
            |浏览)\s*[:：]?\s*[\d.,]+\b.{0,80}$|(?:reading time:?\s*)?\d+[\s-]min(?:ute)?s?(?: read)?$|(?:lesezeit
            |temps de lecture|tiempo de lectura|время чтения|lecture)\s*+:?\s*+(?:ca\.?\s*+)?\d+.{0,20}$
            |\d+ (?:min\.? (?:de lecture|de lectura|lesezeit)|мин\.? (?:чтения|читать))$
            """
        ),
    ),
    (
        "share or subscribe line",
        phrases(
            rf"""
            (?:\d*\s*(?:{_SHARING}|{_NETWORKS}))(?:\W+(?:this|on|via|us|page|article|story|post|to|a friend|friend
            |by|with|by|sur|auf|en|по|в|\d+|{_SHARING}|{_NETWORKS}))*\W*$|(?:follow|folgen sie|suivez|sigue)\s@\S+$
            """
        ),
    ),
    (
        "newsletter line",
        phrases(
            r"""
            (?:sign up|subscribe|get (?:our|the) (?:free )?(?:newsletter|email)|join our (?:newsletter|mailing)
            |(?:abonnieren sie|jetzt abonnieren|melden sie sich .{0,20}newsletter)|abonnez-vous|inscrivez-vous
            |recevez (?:nos|la|notre|chaque)|suscríbe(?:te|se)|regístrate|apúntate|iscriviti|assine|подпи(?:шитесь
            |сывайтесь)|подписаться|اشترك|订阅|訂閱)(?:\b|(?=\W)|(?<=\W)).{0,160}$
            |.{0,240}\b(?:sign up (?:here|now|today|for (?:it|free))|subscribe (?:here|now|today)|
            hier (?:abonnieren|anmelden)
            |(?:in|to) your inbox(?: every \w+)?|inscrivez-vous ici|suscríbete aquí)\W*$
            |(?:you(?:'re|’re| are) (?:currently )?(?:a free subscriber|reading|receiving|subscribed)|
            forwarded this email
            |was this (?:email )?forwarded|view (?:this email )?in (?:your )?browser|thanks for reading).{0,160}$
            """
        ),
    ),
    (
        "link to another page",
        re.compile(rf"[\W_]*{_OTHER_PAGE}\s*[:：|»→]\s*.{{3,160}}$", re.IGNORECASE),
    ),
    (
        "page control",
        phrases(
            r"""
            (?:skip to|jump to|back to top|show (?:\d+ )?more|load more|see all|read more|view all|click (?:here|
            to)|hide overview
            |your browser does not support|download (?:the )?pdf|accept (?:all )?cookies|we use cookies|ad feature
            |(?:article|story) continues|scroll (?:down )?to continue|continue reading|page contents|
            table of contents|on this page
            |print this|zum (?:inhalt|hauptinhalt)|inhaltsverzeichnis|nach oben|weiterlesen|aller au contenu|
            haut de page
            |saltar al contenido|ir al contenido|seguir leyendo|continúa leyendo|читать далее|перейти к|返回顶部|跳到)
            (?:\b|(?=\W)|$).{0,60}$
            |(?:play video|loading|please wait|advertisement|sponsored|listen|menu|search|close|contents|edit|
            anzeige|werbung
            |publicité|sommaire|publicidad|pubblicità|publicidade|реклама|содержание|наверх|إعلان|广告|廣告)
            (?:\W.{0,24})?$
            """
        ),
    ),
    ("page number", re.compile(r"\W*(?:page\s+|seite\s+)?\d{1,4}(?:\s*(?:/|of|von)\s*\d+)?\W*$", re.IGNORECASE)),
    ("report of an error", re.compile(r".{0,200}\bctrl\s?\+\s?enter\b.{0,120}$", re.IGNORECASE)),
    (
        "credit line",
        re.compile(
            r"(?:(?:additional |with )?(?:reporting|writing|editing|compiled|translat(?:ed|ion)) by)\b.{3,160}$",
            re.IGNORECASE,
        ),
    ),
    ("e-mail shield", re.compile(r"this e-?mail address is being protected from spambots.{0,80}$", re.IGNORECASE)),
    (
        "paywall",
        phrases(
            r"""
            (?:already a (?:subscriber|member)
            |(?:this|the rest of this) (?:article|story|content) is (?:only |exclusively )?
            (?:(?:available|open) (?:only )?to|reserved for|for (?:our |paid |paying )?(?:subscribers|members))
            |(?:you have|you've) (?:\d+|reached|used|read) .{0,60}(?:articles?|limit)
            |(?:log|sign) in to (?:continue|read|keep)|start your (?:free )?trial|to (?:continue|keep) reading
            |sie haben bereits ein (?:abo|konto)|dieser (?:artikel|inhalt) ist (?:nur für|exklusiv)
            |jetzt (?:weiterlesen|freischalten|testen)|cet article est réservé|il vous reste .{1,20}de cet article
            |la suite est réservée|déjà abonné|contenido exclusivo|ya (?:es|eres|soy) suscriptor
            |este (?:contenido|artículo) es (?:exclusivo|solo|sólo)|материал доступен (?:только|по подписке)
            |.{0,12}(?:会員限定|续读|会员专享)|この記事は会員限定)(?:\b|(?=\W)|(?<=\w)).{0,160}$
            """
        ),
    ),
)
WORDED_AS_SENTENCES = frozenset(
    (
        "picture caption",
        "newsletter line",
        "e-mail shield",
        "copyright line",
        "link to another page",
        "paywall",
        "report of an error",
    )
)
"""Reasons for which even a whole sentence is furniture."""
