### Der Rahmen um jede Seite: Menü, Suche, Leser, Hinweis, und ein abgelehnter Datensatz.

section-lookup = Nachschlagen
section-explore = Erkunden
section-learn = Lernen

page-find = Finden
page-assess = Untersuchen
page-report = Bericht
page-atlas = Atlas
page-muscle = Muskel
page-compare = Vergleichen
page-conditions = Beschwerden
page-study = Üben
page-dry-needling = Dry Needling
page-glossary = Glossar
page-sources = Quellen
page-method = Methode und Grenzen
page-data = Daten

frame-disclaimer = { $audience ->
    [patient] Zum Lernen, nicht zur Diagnose. Die Seite nennt Muskeln und andere Strukturen, von denen man weiß, dass sie Schmerz an eine Stelle senden; woher Ihrer kommt, kann nur eine Untersuchung zeigen. Links und rechts sind immer Ihre eigenen Seiten.
   *[clinician] Zum Lernen und als Hilfe bei der Untersuchung. Genannt werden Quellen, deren Schmerz bekanntermaßen dorthin ausstrahlt; es ist keine Diagnose. Links und rechts sind immer die Seiten der untersuchten Person.
}
frame-dataset = { $muscles } Muskeln, Datensatz { $version } ({ $digest }), Daten unter CC BY 4.0. Nichts, was Sie markieren, verlässt diese Sitzung.

search-label = Alles durchsuchen
search-placeholder = Muskel, Stelle, Beschwerde, Nerv, Begriff …
search-kind-muscle = Muskel
search-kind-area = Stelle
search-kind-source = andere Quelle
search-kind-condition = Beschwerde
search-kind-term = Begriff
search-kind-claim = Behauptung

broken-title = Die Daten müssen repariert werden
broken-lead = { $count ->
    [one] Ein Problem wurde
   *[other] { $count } Probleme wurden
} in den Dateien unter data/ gefunden. Die App startet nicht mit Daten, denen sie nicht trauen kann. Bitte die Zeilen unten berichtigen und neu laden; `python -m referral_atlas check` zeigt dieselbe Liste.
