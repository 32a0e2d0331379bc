### Glossar.

glossary-title = Glossar
glossary-lead = { $audience ->
    [patient] Die Wörter der Fachleute, in einfachen Worten.
    [student] Die Wörter des Fachs. Wählen Sie eines für seine einfache Bedeutung, seine Quellen und das, wohin es führt.
   *[clinician] Wie dieser Atlas die Wörter des Fachs gebraucht, mit Quellen, wo eine Definition etwas behauptet.
}
glossary-search = Im Glossar suchen
glossary-search-placeholder = Hartspannstrang, Kappa, ipsilateral …
glossary-group = Gruppe
glossary-group-atlas = dieser Atlas
glossary-group-trigger_point = Triggerpunkte
glossary-group-pain = Schmerz
glossary-group-examination = Untersuchung
glossary-group-treatment = Behandlung
glossary-group-anatomy = Anatomie
glossary-group-statistics = Statistik
glossary-group-regulation = Regeln und Akten
glossary-found = { $count } von { $total } Wörtern
glossary-none = Kein Wort des Glossars passt. Versuchen Sie eine andere Schreibweise, oder nehmen Sie die Gruppe weg.
glossary-empty = Hier ist noch nichts eingetragen.
glossary-unknown = Ein Wort namens „{ $key }“ gibt es hier nicht.
glossary-meant = Meinten Sie „{ $key }“?
glossary-for-clinicians = Für Fachleute:
glossary-in-plain-words = In einfachen Worten:
glossary-close = Schließen
glossary-claims = Wo es zählt:
