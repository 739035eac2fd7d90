"""Labels after which an article is over, as publishing systems word them in languages other than English."""

import re

_LABELS = """
    # German
    mehr zum thema|lesen sie (?:auch|mehr|dazu).{0,20}|das könnte sie (?:auch )?interessieren|
    weitere (?:artikel|meldungen|nachrichten|themen|beiträge)|verwandte (?:artikel|themen|beiträge)|
    ähnliche (?:artikel|beiträge)|meistgelesen|auch interessant|\\d* ?kommentare?|kommentar schreiben|
    zur startseite|themen|schlagwörter|quellen|einzelnachweise|weblinks|über den autor|über die autor(?:in|en)|
    nach oben
    # French
    |(?:à )?lire (?:aussi|également|plus)|à (?:voir|découvrir|consulter) (?:aussi|également)|
    sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|associés?|connexes?)|(?:les )?plus lus|à la une|
    \\d* ?commentaires?|laisser un commentaire|mots[- ]clés|voir aussi|notes et références|liens externes|
    à propos de l['’]auteur
    # Spanish
    |te puede(?:n)? interesar|le puede interesar|lea? (?:también|además|más)|más (?:información|noticias|
    sobre .{1,30})|noticias relacionadas|artículos relacionados|temas relacionados|contenido relacionado|
    lo más (?:leído|visto)|también en .{1,30}|\\d* ?comentarios?|comentar|deja (?:un|tu) comentario|etiquetas|
    normas de uso.{0,30}|véase también|referencias|sobre el autor|archivado en.{0,40}
    # Italian
    |leggi anche|per saperne di più|articoli correlati|notizie correlate|ti potrebbe interessare.{0,10}|
    potrebbe interessarti anche|i più letti|\\d* ?commenti?|lascia un commento|vedi anche
    # Portuguese
    |leia (?:também|mais)|veja (?:também|mais)|notícias relacionadas|(?:artigos|conteúdos) relacionados|
    mais lidas|saiba mais|deixe (?:um|seu) comentário
    # Dutch
    |lees ook|lees meer|meer over dit onderwerp|gerelateerde? (?:artikelen|berichten|nieuws)|meest gelezen|
    \\d* ?reacties?|reageer
    # Swedish, Danish, Norwegian
    |läs (?:också|mer|även)|læs (?:også|mere)|les (?:også|mer)|relaterade artiklar|mest læste|mest lästa
    # Polish, Czech
    |czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|powiązane (?:artykuły|tematy)|
    najczęściej czytane|\\d* ?komentarze?|čtěte (?:také|dále)|související (?:články|témata)|nejčtenější|diskuse
    # Russian, Ukrainian
    |читайте (?:также|ещё|еще|далее)|читать (?:также|далее|ещё|еще)|смотрите также|по теме|материалы по теме|
    новости по теме|другие (?:новости|материалы).{0,20}|самое читаемое|популярное|\\d* ?комментари(?:и|ев|й|я)|
    оставить комментарий|теги|источники?|примечания|ссылки|об авторе|читайте також|за темою|схожі (?:новини|
    матеріали)|\\d* ?коментар(?:і|ів)
    # Turkish
    |ilgili haberler|bunları da okuyun|en çok okunanlar|\\d* ?yorum(?:lar)?
    # Arabic, Persian
    |اقرأ أيضا?ً?|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|التعليقات|مطالب مرتبط|بیشتر بخوانید|
    پربازدیدترین.{0,20}|اخبار مرتبط
    # Chinese, Japanese, Korean
    |相关(?:新闻|阅读|报道|文章|链接)|延伸阅读|相關(?:新聞|文章|報導)|延伸閱讀|热门(?:新闻|文章)|关联(?:记事)?|関連(?:記事|ニュース|キーワード|リンク)|アクセスランキング|
    こちらも読まれています|おすすめ(?:記事)?|관련 ?(?:기사|뉴스)|많이 본 (?:기사|뉴스)|댓글.{0,6}
    # Thai
    |ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม|บทความที่เกี่ยวข้อง
"""

ENDINGS_ELSEWHERE = re.compile(
    "(?:" + re.sub(r"\s*\n\s*", "", re.sub(r"(?m)^\s*#.*$", "", _LABELS)).strip() + r")[\W_]*$", re.IGNORECASE
)
"""One label a line; a number before it counts comments."""
