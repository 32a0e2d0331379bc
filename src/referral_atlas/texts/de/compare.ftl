### Vergleichen: Muster nebeneinander und übereinander, und was sie unterscheidet.

compare-title = Vergleichen
compare-lead = { $audience ->
    [patient] Bis zu vier Muskeln, Gelenke, Nerven oder Organe nebeneinander: wo sie gleich schmerzen, und worauf Fachleute achten, um sie zu unterscheiden.
   *[clinician] Bis zu vier Muskeln, Triggerpunkte, Gelenke, Nerven oder Organe: welche Stellen nur eines davon hat, und die Zeichen und Tests, die sie unterscheiden.
}
compare-what = Vergleichen
compare-placeholder = Namen eintippen: Trapezius, Facettengelenk C2-C3 …
compare-unknown = { $names } gibt es im Atlas nicht; das Übrige wird gezeigt.
compare-too-few = { $count ->
    [0] Wählen Sie oben zwei bis vier Muskeln, Triggerpunkte, Gelenke, Nerven oder Organe.
   *[other] Wählen Sie mindestens eines dazu, mit dem verglichen wird.
}
compare-examples = Oder beginnen Sie mit einem davon:
compare-most-alike = Am ähnlichsten nach den Stellen, die sie erreichen (1 ist dasselbe Muster):
compare-over = Übereinander
compare-only = Nur { $name }
compare-some = Einige davon
compare-all = { $count ->
    [2] Beide
   *[other] Alle
}
compare-nothing = nichts
compare-likeness = { $bar } { $figure } · { $one } und { $other }
compare-likeness-help = Wie ähnlich die Muster sind: was beide von jeder Stelle haben, geteilt durch das, was eines von beiden hat (gewichteter Jaccard-Index; ein Kerngebiet zählt 1, ein Randgebiet ein Viertel). 0 heißt nichts gemeinsam, 1 dasselbe Muster.
compare-table = Stelle für Stelle
compare-tells = Was sie unterscheidet
compare-palpation = { $audience ->
    [patient] Wie Fachleute ihn tasten
   *[clinician] Palpation
}
compare-movement = Eingeschränkte oder schmerzhafte Bewegung
compare-differential = Was seine Quellen sonst nennen
