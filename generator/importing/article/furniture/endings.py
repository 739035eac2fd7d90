"""Labels after which an article is over, as publishing systems word them: other pages, notes, what to do next."""

from generator.importing.article.furniture.phrasing import phrases

_LABELS = r"""
    # English: an adjective or a call in front, the thing that is listed, where it is from
    (?:(?:our|the|these|other|our other|some|all|explore|view|see|read|browse|check out|find|get) )?(?:\d+ )?
    (?:more|related|other related|similar|recommended|latest|recent|top|most (?:read|popular|viewed|shared|
    commented|recent|discussed)
    |popular|trending|featured|hot|new|suggested|sponsored|promoted|paid|partner|editors?['’]?s?['’]?|breaking|
    must[- ]reads?|other)
    (?: \w+){0,2}? (?:stories|story|articles?|news|posts?|content|coverage|reading|reads?|links?|topics?|videos?|
    headlines
    |items|pages|publications?|documents?|information|resources?|picks|choice|reports?|analysis|blogs?|entries|
    commentary|
    research|from .{1,40}|in .{1,40}|on .{1,40}|by .{1,40}|about .{1,40}|to .{1,30}|like this|now|today|here|
    this week)(?: (?:from|on|in|about|by|for|at|to) .{1,60})?|
    most (?:read|popular|viewed|shared|commented|recent|emailed|discussed)|popular(?: now| today| this week)?|
    trending(?: \w+){0,3}|recommended(?: \w+){0,2}
    |latest(?: \w+)?|related(?: \w+){0,2}|popular(?: \w+)?|more (?:stories|news|from .{1,40}|in .{1,40}|on .{1,40}|
    about .{1,40}|like this|headlines|coverage|reading)|
    visit also|see also|read also|also read|read (?:next|this next|more(?: .{1,30})?)|up next|what to read next|
    next (?:article|story|post|up|read)|previous (?:article|story|post)|
    further (?:reading|information|resources)|also (?:on|in|from|by|of interest) ?.{0,40}|elsewhere (?:on|
    in) .{1,30}|(?:from )?around the web|
    (?:from|by) our (?:partners|sponsors?|advertisers|network|archives?|readers)|(?:sponsored|promoted|paid|
    partner) (?:links?|content|stories|posts?|by .{1,30})|
    you (?:may|might|could) (?:also |have )?(?:like|miss(?:ed)?|enjoy|be interested.{0,10})(?: this| these)?|
    you['’]?ll (?:also )?like.{0,20}|
    (?:in case you missed it|icymi|don['’]?t miss(?: .{1,30})?|more for you|(?:news|stories|picked|recommended|
    suggested|just) for you|editors['’]? picks?|editor['’]s (?:picks?|choice))|
    sources|references|external links|bibliography|footnotes|endnotes|notes(?: (?:to|for) editors?)?|works cited|
    citations|
    about (?:the |this )?(?:authors?|writers?|contributors?|publication|report|journal|series)|
    author contact information|meet the authors?|contributors|written by|
    share(?: (?:this|on|via)(?: .{1,40})?)?|have an opinion.{0,60}|comments?|leave a (?:reply|comment)|
    \d+ comments?|
    (?:stay|keep) (?:informed|connected|updated|up to date|in touch)|follow us(?: on .{1,40})?|connect with us|
    newsletters?|
    staff publications|tags|topics(?: in this .{1,20})?|filed under.{0,60}|categories|sister (?:links|projects)|
    navigation menu|disclaimer|
    media (?:contacts?|enquiries|inquiries)|press contacts?|contact (?:us|details|information)|(?:for )?(?:further|
    more) information(?:,? please)?(?: contact.{0,60})?
    # German
    |mehr (?:zum thema|zu .{1,30}|aus .{1,30}|nachrichten.{0,20}|artikel.{0,20}|von .{1,30})|lesen sie (?:auch|mehr|
    dazu|hier|weiter).{0,30}|das könnte sie (?:auch )?interessieren|
    (?:das|auch) (?:könnte|dürfte) .{0,20}(?:interessieren|gefallen)|weitere (?:artikel|meldungen|nachrichten|
    themen|beiträge|informationen|links).{0,30}|
    (?:verwandte|ähnliche|passende|aktuelle|neueste|empfohlene|beliebte|top|alle) (?:artikel|themen|beiträge|
    meldungen|nachrichten|inhalte|news|videos|links)|
    meist(?:gelesen|gelesene.{0,20}|geklickt|kommentiert.{0,10})|auch interessant|zum thema|
    empfehlungen der redaktion|empfohlen(?:er inhalt)?|
    newsletter|kommentare?|\d+ kommentare?|kommentar schreiben|zur startseite|themen|schlagwörter|schlagworte|
    stichwörter|
    (?:quellen?|einzelnachweise|weblinks|literatur|anmerkungen|fußnoten|siehe auch)|über (?:den|die) (?:autor|
    autoren|autorin|autorinnen)|zur person|zu den autoren|nach oben|
    (?:artikel|beitrag|seite) (?:teilen|drucken|empfehlen|versenden)|pressekontakt|kontakt|rückfragen.{0,60}|
    das wichtigste aus .{1,30}|mehr lesen|jetzt lesen|nächster artikel
    # French
    |(?:à )?lire (?:aussi|également|plus|la suite|ensuite)(?: .{1,40})?|à (?:voir|découvrir|consulter|lire|écouter|
    ne pas manquer) ?(?:aussi|également)?|voir (?:aussi|plus|tous).{0,20}|
    sur le même (?:sujet|thème)|(?:autres )?articles? (?:liés?|similaires?|associés?|connexes?|récents?|
    recommandés?)|nos articles .{1,20}|(?:dans|de) la même (?:rubrique|catégorie)|
    (?:les )?(?:articles )?(?:les )?plus (?:lus|récents|vus|commentés|populaires)|à la une(?: .{1,20})?|en direct|
    commentaires?|\d+ commentaires?|laisser un commentaire|mots[- ]clés|
    notes(?: et références)?|références|liens externes|sources?|bibliographie|à propos de l['’]aut(?:eur|rice)|
    l['’]aut(?:eur|rice)|contacts? presse|contact|partager.{0,30}|
    (?:nos|les) (?:newsletters|dernières actualités)|newsletters?|pour aller plus loin|thématiques?(?: associées?)?|
    thèmes?(?: associés?)?|plus d['’](?:articles|actualités|infos).{0,30}|vous aimerez aussi|d['’]autres ont aimé|
    contenus? sponsorisés?|recommandés? pour vous
    # Spanish
    |te puede(?:n)? interesar|(?:también )?(?:te|le) (?:puede|podría) interesar|lea? (?:también|además|más|
    mas)(?: .{1,40})?|(?:más|otras) (?:información|noticias|artículos|sobre .{1,30}|en .{1,30}|de .{1,30}|leídas?|
    vistas?|leídos?)|
    (?:noticias|artículos|temas|contenidos?|entradas|notas|enlaces) (?:relacionad[oa]s?|recomendad[oa]s?|
    destacad[oa]s?|similares)|relacionad[oa]s?|lo más (?:leído|visto|comentado|reciente|destacado)|lo último|
    las más (?:leídas|vistas)|últimas noticias|
    (?:también|además) en .{1,30}|comentarios?|\d+ comentarios?|comentar|deja (?:un|tu) comentario|etiquetas|
    normas de uso.{0,30}|véase también|referencias|fuentes?|notas|bibliografía|
    sobre (?:el|la|los) autor(?:a|es)?|archivado en.{0,40}|compart[ei]r?.{0,30}|síguenos.{0,40}|boletín.{0,30}|
    contacto(?: de prensa)?|no te (?:lo )?pierdas.{0,30}|recomendados?(?: para ti)?|ver más.{0,30}
    # Italian
    |leggi anche|per (?:saperne di più|approfondire)|(?:articoli|notizie|contenuti|temi) (?:correlat[ie]|simili|
    collegat[ie]|recenti|consigliat[ie])|ti potrebbe interessare.{0,10}|
    potrebbe interessarti anche|(?:i |le )?più lett[ie]|commenti?|\d+ commenti?|lascia un commento|vedi anche|fonti|
    note|condividi.{0,30}|ultime notizie|altri articoli.{0,20}
    # Portuguese
    |leia (?:também|mais|ainda)|veja (?:também|mais)|(?:notícias|artigos|conteúdos|matérias|posts|
    temas) relacionad[oa]s|
    (?:as )?mais lidas|(?:os )?mais lidos|saiba mais|comentários?|\d+ comentários?|deixe (?:um|seu) comentário|
    últimas notícias|referências|fontes|compartilhe.{0,30}|tópicos relacionados
    # Dutch
    |lees (?:ook|meer|verder)|meer over (?:dit onderwerp|.{1,30})|gerelateerde? (?:artikelen|berichten|nieuws|
    onderwerpen)|meest (?:gelezen|bekeken)|
    reacties?|\d+ reacties?|reageer|bronnen|deel dit artikel|meer nieuws.{0,20}|laatste nieuws
    # Swedish, Danish, Norwegian, Finnish
    |läs (?:också|mer|även|vidare)|læs (?:også|mere)|les (?:også|mer)|relaterade (?:artiklar|ämnen)|
    relaterede artikler|mest læste|mest läst[ae]?|mest lest|senaste nytt|lue (?:myös|lisää)|luetuimmat
    # Polish, Czech
    |czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również|więcej)|(?:powiązane|polecane|
    podobne) (?:artykuły|tematy|treści)|
    (?:najczęściej czytane|najnowsze|najpopularniejsze)|komentarze?|\d+ komentarze?|źródł[oa]|čtěte (?:také|dále|
    více)|související (?:články|témata)|nejčtenější|diskuse|doporučujeme|zdroje?
    # Russian, Ukrainian
    |читайте (?:также|ещё|еще|далее|нас|по теме).{0,30}|читать (?:также|далее|ещё|еще).{0,30}|(?:смотрите|
    см\.?) (?:также|ещё|еще)|по теме|(?:материалы|новости|статьи|публикации|сюжеты?) по теме|
    (?:другие|похожие|последние|главные|новые|свежие|популярные|рекомендуемые|ещё|еще) (?:новости|материалы|статьи|
    публикации|записи).{0,20}|самое (?:читаемое|популярное|важное|интересное|обсуждаемое)|популярное|рекомендуем|
    вам (?:может быть|также) интересно|
    комментари(?:и|й)|\d+ комментари(?:ев|й|я)|оставить комментарий|теги|метки|источники?|примечания|сноски|
    литература|ссылки|об авторе|поделиться.{0,30}|подписывайтесь.{0,60}|лента новостей|контакты(?: для прессы)?|
    читайте також|за темою|(?:схожі|інші|останні|головні) (?:новини|матеріали)|\d+ коментар(?:і|ів)|коментарі|
    джерел[оа]|поділитися
    # Turkish
    |ilgili (?:haberler|konular|içerikler)|bunları da okuyun|(?:en )?çok okunanlar|son dakika|son haberler|
    yorum(?:lar)?|\d+ yorum(?:lar)?|kaynak(?:lar|ça)?|etiketler|paylaş
    # Arabic, Persian, Hebrew
    |اقرأ (?:أيضا?ً?|المزيد|كذلك).{0,20}|(?:مواضيع|أخبار|مقالات|موضوعات|مواد|روابط) (?:ذات صلة|مشابهة|متعلقة|مرتبطة|
    أخرى)|ذات صلة|(?:الأكثر|الاكثر) (?:قراءة|مشاهدة|شيوعا|تفاعلا|تداولا).{0,10}|التعليقات|تعليقات|
    (?:آخر|أحدث) الأخبار|المزيد (?:من|عن|حول).{1,30}|قد يعجبك.{0,10}|قد يهمك.{0,10}|المصادر|المراجع|المصدر|
    شارك.{0,20}|شارك (?:هذا )?(?:المقال|الخبر)|كلمات (?:مفتاحية|دلالية)|الوسوم|عن (?:الكاتب|المؤلف)|مطالب مرتبط|
    بیشتر بخوانید|
    پربازدیدترین.{0,20}|اخبار مرتبط|نظرات|منابع|כתבות נוספות|קראו (?:עוד|גם)|תגובות
    # Chinese, Japanese, Korean
    |(?:相关|相關|更多|热门|熱門|最新|推荐|推薦|精彩)(?:新闻|新聞|阅读|閱讀|报道|報道|報導|文章|链接|連結|专题|內容|内容|推荐|资讯|評論|评论)|(?:延伸|推荐|扩展)(?:阅读|閱讀)|相关|
    猜你喜欢|大家都在看|点击排行.{0,6}|阅读排行.{0,6}|热点(?:新闻|推荐)?|
    评论|評論|网友评论|留言|分享(?:到|至)?.{0,12}|标签|標籤|来源|參考資料|参考(?:资料|文献)|注释|註釋|关于作者|上一篇.{0,40}|下一篇.{0,40}|责任编辑.{0,20}|
    (?:本文)?编辑[:：].{0,20}|
    关联(?:记事)?|関連(?:記事|ニュース|キーワード|リンク|情報|トピックス)|アクセスランキング|こちらも読まれています|おすすめ(?:記事)?|あわせて読みたい|人気記事.{0,10}|新着記事|コメント|
    参考文献|脚注|
    관련 ?(?:기사|뉴스|글)|많이 본 (?:기사|뉴스)|댓글.{0,6}|인기 ?기사|주요 ?뉴스|이 시각 .{0,10}|최신 ?기사
    # Thai, Vietnamese, Indonesian, Hindi
    |ข่าวที่เกี่ยวข้อง|อ่านเพิ่มเติม|บทความที่เกี่ยวข้อง|ข่าวล่าสุด|tin (?:liên quan|cùng chuyên mục|mới nhất)|
    bình luận|đọc thêm|xem thêm|baca juga.{0,40}|berita terkait|artikel terkait|terpopuler|
    संबंधित (?:खबरें|समाचार)|यह भी पढ़ें|ये भी पढ़ें.{0,60}|টি মন্তব্য
"""

_LABEL = phrases(_LABELS, more=r"[\W_]*$")
_LONGEST = 90


def ends(text: str) -> bool:
    """Tell a label such as "Related stories": what follows is not of the article."""
    return len(text) <= _LONGEST and _LABEL.match(text) is not None
