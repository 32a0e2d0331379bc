### Daten: Tabellen, der Text eines Eintrags, ein eigener Eintrag geprüft, Nutzungsbedingungen.

data-title = Daten
data-lead = { $audience ->
    [patient] Alles, was der Atlas weiß, steht in offenen Dateien. Hier können Sie sie ansehen, mitnehmen und eine Berichtigung prüfen. Die Daten selbst sind englisch.
   *[clinician] Der ganze Datensatz als Tabellen und als Text: durchsehen, herunterladen und einen geänderten oder eigenen Eintrag gegen alles Übrige prüfen. Die Daten und ihre Spalten sind englisch.
}
data-part = Was zu sehen ist
data-part-browse = Tabellen
data-part-entry = Ein Eintrag
data-part-check = Einen Eintrag prüfen
data-part-terms = Lizenz und Zitat

data-table = Tabelle
data-row-is = Eine Zeile ist: { $row }.
data-search = In dieser Tabelle suchen
data-search-placeholder = Wörter, in irgendeiner Spalte
data-filter = Filter
data-any = Alle
data-filtered = Nur { $filters }.
data-rows = { $shown ->
    [one] **Eine Zeile** von { $total }
   *[other] **{ $shown } Zeilen** von { $total }
}
data-no-rows = Keine Zeile passt. Nehmen Sie weniger Wörter oder entfernen Sie einen Filter.
data-download-table = { $rows ->
    [one] Diese Zeile als CSV
   *[other] Diese { $rows } Zeilen als CSV
}
data-download-all = Alles: alle Tabellen als CSV und JSON (ZIP)
data-columns = Was die Spalten bedeuten
data-column-name = Spalte
data-column-type = Art
data-column-meaning = Bedeutung
data-type-string = Text
data-type-integer = ganze Zahl
data-type-number = Zahl
data-type-boolean = ja oder nein
data-type-list = Liste, getrennt durch „|“
data-type-empty = { $type }, darf leer sein
data-key = Schlüssel: { $columns }.
data-join = { $columns } führt zur Tabelle { $table }.

data-kind-muscles = Muskel
data-kind-competing_sources = Andere Schmerzquelle
data-kind-conditions = Beschwerde
data-kind-by-itself = An den Feldern erkennen
data-entry-kind = Art
data-entry = Eintrag
data-entry-placeholder = Namen eingeben
data-entry-unknown = Es gibt keinen Eintrag „{ $key }“ dieser Art. Wählen Sie einen aus der Liste.
data-entry-missing = Die Datei dieses Eintrags lässt sich nicht mehr lesen. Laden Sie die Seite neu.
data-entry-check = Eine Kopie ändern und prüfen
data-entry-save = Datei speichern
data-entry-page = Seite öffnen

data-check-lead = Fügen Sie den Text eines Muskels, einer anderen Schmerzquelle oder einer Beschwerde ein, oder laden Sie die Datei hoch. Er wird so streng gelesen wie die Dateien des Atlas und neben ihnen allen geprüft. Geändert wird dadurch nichts. Die Meldungen sind englisch.
data-check-text = Text des Eintrags (YAML)
data-check-placeholder = name: Soleus, the deep calf muscle
data-check-kind = Was es ist
data-check-file = Oder eine Datei; sie geht dem Text vor
data-check-go = Prüfen
data-check-privacy = Er wird im Speicher gelesen und vergessen: nicht gespeichert, nicht protokolliert, nirgendwohin gesendet.
data-check-working = Wird gelesen und geprüft …
data-check-read-as = { $known ->
    [known] Gelesen als: { $kind } { $id }, anstelle des Eintrags dieses Namens.
   *[new] Gelesen als: { $kind } { $id }, ein neuer Eintrag.
}
data-check-empty = Es steht nichts darin.
data-check-too_long = Das ist zu lang. Ein Eintrag hat höchstens { $most } 000 Zeichen; der längste hier hat nicht die Hälfte davon.
data-check-tangled = Darin gehen Hunderte Klammern auf und nicht wieder zu. Das ist kein Eintrag.
data-check-errors = { $errors ->
    [one] Ein Fehler ist zu beheben
   *[other] { $errors } Fehler sind zu beheben
}{ $warnings ->
    [0] .
    [one] {""}, und eine Zeile verdient einen Blick.
   *[other] {""}, und { $warnings } Zeilen verdienen einen Blick.
}
data-check-warnings = { $warnings ->
    [one] Kein Fehler. Eine Zeile verdient einen Blick.
   *[other] Kein Fehler. { $warnings } Zeilen verdienen einen Blick.
}
data-check-sound = Kein Fehler. Der Eintrag passt zu allem Übrigen im Atlas.
data-check-line = Zeile { $line }
data-check-all = Ganzer Text
data-check-more = { $count ->
    [one] Ein weiteres Problem ist nicht gezeigt. Beheben Sie zuerst diese.
   *[other] { $count } weitere Probleme sind nicht gezeigt. Beheben Sie zuerst diese.
}
data-check-elsewhere = Mit diesem Eintrag bräuchten andere Dateien einen Blick:
data-check-whole = Der Text mit Zeilennummern

data-preview = So sähe es aus
data-preview-no-place = Er nennt keine Areale, darum ist nichts gemalt.
data-preview-tables = Seine Zeilen in den Tabellen

data-terms = Die Daten dürfen unter { $licence } frei genutzt, verändert und weitergegeben werden, auch gewerblich, wenn der Atlas genannt wird und Änderungen angegeben sind. Das Programm steht unter Apache-2.0.
data-terms-cite = Zitieren als
data-terms-notice = Hinweis, der bei den Daten bleibt
data-terms-body = Der Körper ist aus einem offenen (CC0) Netz abgeleitet; kein Bild ist von einer veröffentlichten Abbildung abgezeichnet. Tatsachen und ihre Quellen sind in eigenen Worten wiedergegeben; was jede Arbeit sagt, gehört ihren Autoren.
