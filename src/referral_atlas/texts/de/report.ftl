### Der gedruckte Bericht, seine Dateien, und der Besuch, von dem sie handeln.

side-left = links
side-right = rechts
side-midline = Mitte

quality-aching = dumpf
quality-sharp = stechend
quality-burning = brennend
quality-throbbing = pochend
quality-pressing = drückend
quality-cramping = krampfend
quality-tingling = kribbelnd
quality-numb = taub
quality-electric = elektrisch
quality-stiff = steif

trigger-point-active = Kriterien erfüllt, aktiv (bekannter Schmerz)
trigger-point-latent = Kriterien erfüllt, latent (nicht der bekannte Schmerz)
trigger-point-undecided = Kriterien erfüllt; nach bekanntem Schmerz nicht gefragt
trigger-point-open = zu wenig untersucht
trigger-point-not_met = Kriterien nicht erfüllt

report-title = Protokoll eines Termins
report-label = Termin
report-day = Tag
report-dataset = Datensatz
report-complaint = Beschwerde
report-drawing = Wo es schmerzt
report-flags = Warnzeichen
report-flag-yes = JA: { $asked } ({ $why }). { $action }
report-flags-no = { $count ->
    [one] Ein Warnzeichen wurde verneint.
   *[other] { $count } Warnzeichen wurden verneint.
}
report-flags-open = { $count ->
    [one] Eine Frage, die zu diesen Stellen gehört, wurde nicht gestellt.
   *[other] { $count } Fragen, die zu diesen Stellen gehören, wurden nicht gestellt.
}
report-candidates = Bekannt dafür, dorthin auszustrahlen, in der Reihenfolge der Suche
report-candidate = { $rank }. { $name }{ $side } (Grad { $grade }{ $moves ->
    [yes] , Rang { $low } bis { $high }
   *[no] {""}
}): { $reason }
report-essential = Kerngebiet: { $areas }
report-spillover = Randgebiet: { $areas }
report-left-over = bleibt offen: { $areas }
report-none-of-these = Nichts davon ist immer möglich: Der Atlas führt nicht jede Schmerzursache.
report-findings = Untersuchung
report-finding = { $name }{ $side }:{ $state } { $found }
report-found-yes = Ja: { $items }
report-found-no = Nein: { $items }
report-before-after = Vor und nach der Behandlung
report-pain = Schmerz (0 bis 10): { $before } → { $after }
report-movement = { $name }{ $side }: { $before }° → { $after }°
report-treatment = Behandlung
report-notes = Notizen
report-citations = Quellen der Muster
report-page = Seite { $page } von { $pages }
report-legend = Gepunktet: markiert. Links und rechts sind die Seiten der untersuchten Person.
report-picture = { $count ->
    [0] { $view }: Hier ist nichts markiert.
   *[other] { $view }, markiert: { $areas }.
}

visit-file-too-large = Diese Datei ist größer als jeder Termin. Bitte eine Datei wählen, die hier gespeichert wurde.
visit-file-not-json = Diese Datei ist nicht lesbar: Sie ist beschädigt oder von anderer Art. Bitte eine hier gespeicherte Datei wählen; sie endet auf .json.
visit-file-foreign = Diese Datei ist kein von { -brand } gespeicherter Termin.
visit-file-newer = Diese Datei stammt von einer neueren Version von { -brand } (Version { $detail } der Datei). Bitte dort öffnen.
visit-file-damaged = Dieser Termin wurde verändert oder beschädigt und lässt sich nicht öffnen. Was nicht stimmt: { $detail }
