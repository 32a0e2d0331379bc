### Quellen: das Literaturverzeichnis und wo jedes Werk verwendet wird.

sources-title = Quellen
sources-lead = { $audience ->
    [patient] Alles, was hier steht, stützt sich auf diese Bücher, Studien und Webseiten. Bei jeder sehen Sie, was für eine Arbeit es ist, ob wir sie selbst gelesen haben und welche Seiten sich darauf stützen.
    [student] Alle Arbeiten, die der Atlas zitiert: welche Art von Beleg sie sind, ob sie für die Einträge gelesen wurden und wo sie verwendet werden.
   *[clinician] Das ganze Literaturverzeichnis. Die Art des Belegs ist die der Aussage, für die zitiert wird; „gelesen“ heißt, dass der zitierte Text selbst für mindestens einen Eintrag gelesen wurde, alles andere ist aus zweiter Hand zitiert.
}
sources-counts = { $works } Arbeiten, davon { $read } für mindestens einen Eintrag gelesen.

sources-search = Suchen
sources-search-placeholder = Autor, Wort aus dem Titel, DOI oder ein Muskel, der sie zitiert
sources-kind = Art des Belegs
sources-any-kind = Jede Art
sources-place = Verwendet in
sources-any-place = Überall
sources-order = Sortiert nach
sources-order-name = Autor
sources-order-newest = Neueste zuerst
sources-order-most_used = Meistverwendete zuerst
sources-read-only = Nur Arbeiten, die für einen Eintrag gelesen wurden

sources-in-muscle = Muskeln
sources-in-competing_source = Andere Schmerzquellen
sources-in-condition = Beschwerden
sources-in-prevalence = Wie oft Triggerpunkte gefunden werden
sources-in-reliability = Wie gut Untersucher übereinstimmen
sources-in-red_flag = Warnzeichen
sources-in-needling = Triggerpunkte und Dry Needling
sources-in-glossary = Glossar

sources-found = { $found ->
    [one] **Eine Arbeit** von { $total }
   *[other] **{ $found } Arbeiten** von { $total }
}
sources-none = Keine Arbeit passt. Nehmen Sie weniger Wörter oder entfernen Sie einen Filter.
sources-used = { $count ->
    [0] Noch nicht verwendet
    [one] An einer Stelle verwendet
   *[other] An { $count } Stellen verwendet
}
sources-unused = Noch zitiert nichts im Atlas diese Arbeit.
sources-was-read = gelesen
sources-not-read = für keinen Eintrag gelesen
sources-key = Schlüssel in den Daten: { $key }
sources-unknown = Es gibt keine Arbeit mit dem Schlüssel „{ $key }“.
sources-meant = Meinten Sie „{ $key }“?
sources-all = Alle Arbeiten
