### Untersuchen und Bericht: ein Termin von der Anamnese bis zum Protokoll.

assess-title = Untersuchen
assess-lead = Ein Termin von der Anamnese bis zum Protokoll. Die Zeichnung ist dieselbe wie unter Finden; auf dem Server bleibt nichts: Speichern Sie den Termin unter Bericht als Datei.
assess-steps = Schritte des Termins
assess-step-history = Anamnese
assess-step-flags = Warnzeichen
assess-step-examine = Untersuchung
assess-step-course = Behandlung und Verlauf
assess-held-nothing = Noch ist nichts festgehalten.
assess-held-history = { $count ->
    [one] { $count } Bereich markiert
   *[other] { $count } Bereiche markiert
}
assess-held-flags = { $count ->
    [one] { $count } Warnzeichen beantwortet
   *[other] { $count } Warnzeichen beantwortet
}
assess-held-examine = { $count ->
    [one] { $count } Befund
   *[other] { $count } Befunde
}
assess-held-course = { $count ->
    [one] { $count } Eintrag zu Behandlung und Verlauf
   *[other] { $count } Einträge zu Behandlung und Verlauf
}
assess-to-report = Bericht: drucken, speichern, öffnen

assess-complaint = Angegebene Beschwerde
assess-complaint-none = Keine angegeben
assess-complaint-help = Verschiebt Muskeln nach veröffentlichten Häufigkeiten von Triggerpunkten bei dieser Beschwerde, stark abgeschwächt. Gelenke, Nerven und Organe bleiben, wo sie sind.
assess-marked = Markiert: **{ $areas }**.
assess-nothing-marked = Noch ist nichts markiert. Markieren Sie zuerst den Schmerz unter Anamnese.
assess-sources = Quellen der Fragen

assess-flags-lead = { $total } Fragen gehören zu dem, was markiert ist; { $left ->
    [0] alle sind beantwortet.
    [one] eine ist offen.
   *[other] { $left } sind offen.
}
assess-flags-all-no = Offene mit Nein beantworten
assess-flags-all-no-help = Erst wenn jede davon gestellt wurde. Ein Ja wird nie geändert.
assess-flag-yes = **Warnzeichen: { $why }.** { $action }

assess-candidates = Bekannt dafür, dorthin auszustrahlen
assess-candidates-note = Der Balken zeigt, wie nah die Markierungen einer vollkommenen Übereinstimmung kommen; er ist keine Wahrscheinlichkeit. In Klammern: wie weit sich der Rang verschiebt, wenn man die Zahlen dahinter verändert. Ein Befund an einem Muskel setzt nie ein Gelenk, einen Nerv oder ein Organ herab.
assess-spread = { $kind ->
    [widespread] **Ausgedehnt**: { $regions } von 5 Körperregionen, Widespread Pain Index { $index } von 19 nach dieser Zeichnung. Schmerz in so vielen Regionen erklären einzelne Muskeln selten.
   *[regional] Regional: { $regions } von 5 Körperregionen, Widespread Pain Index { $index } von 19 nach dieser Zeichnung.
}
assess-next = Als Nächstes untersuchen
assess-next-none = Nichts von dem, was hier steht, würde die Kandidaten trennen.
assess-next-note = Der Befund, der die führenden Kandidaten voraussichtlich am besten trennt, nach der veröffentlichten Übereinstimmung der Untersucher oder der Genauigkeit des Tests.
assess-tests = Tests der Gelenke und Nerven in der Liste
assess-accuracy = Sensitivität { $sensitivity } %, Spezifität { $specificity } %

palpation-title = Palpation
palpation-muscle = Muskel
palpation-side = Seite (der untersuchten Person)
palpation-kappa = Übereinstimmung der Untersucher: Kappa { $kappa } { $own ->
    [yes] (dieser Muskel)
   *[no] (Muskeln allgemein)
}
palpation-kappa-unknown = Übereinstimmung der Untersucher nicht gemessen
palpation-movements = eingeschränkt: { $movements }
palpation-consensus = Konsens 2018 (zwei von: Hartspannstrang, druckschmerzhafte Stelle, ausstrahlender Schmerz)
palpation-consensus-open = Nicht untersucht: { $signs }.
palpation-consensus-none = Nach dem Konsens von 2018 zählen zwei von drei: Hartspannstrang, druckschmerzhafte Stelle, ausstrahlender Schmerz; aktiv, wenn es der bekannte Schmerz ist.
palpation-consensus-source = Die Konsensstudie

course-pain = Schmerz, 0 (keiner) bis 10 (stärkster)
course-before = Vor der Behandlung
course-after = Nach der Behandlung
course-movements = Bewegungsumfang
course-movement = Bewegung
course-side = Seite
course-treatment = Behandlung
course-notes = Notizen
course-no-names = Bitte keinen Namen und kein Geburtsdatum eintragen.
course-earlier = Mit einem früheren Termin vergleichen
course-earlier-file = Datei des früheren Termins
course-earlier-none = Wählen Sie die Datei eines früheren Termins, um zu sehen, was sich geändert hat.
course-compared = Verglichen mit { $day } { $label }
course-figure = Größe
course-then = Damals
course-now = Jetzt
course-change = Änderung
course-figure-extent = Markierte Haut [% des Körpers]
course-figure-wpi = Widespread Pain Index
course-figure-pain = Schmerz vor der Behandlung
course-figure-jaccard = Überlappung der Zeichnungen (Jaccard)
course-gained = Neu: { $areas }
course-lost = Verschwunden: { $areas }
course-kept = Weiterhin: { $areas }
course-compare-note = Zeichnungen sind gut wiederholbar, folgen Veränderungen aber schlecht (Zusammenhang mit der Änderung etwa 0,2 in einer Studie mit täglichen digitalen Zeichnungen): Beurteilen Sie den Verlauf auch nach Schmerzstärke und Funktion.

report-page-title = Bericht
report-page-lead = Der Termin auf einer Seite zum Drucken und als Dateien zum Aufbewahren.
report-empty = Noch ist nichts festgehalten. Markieren Sie Schmerz unter Finden oder Untersuchen, oder öffnen Sie oben einen gespeicherten Termin.
report-label-field = Ihr eigenes Zeichen (kein Name)
report-download-pdf = Drucken (PDF)
report-download-csv = Tabelle (CSV)
report-download-json = Daten (JSON)
report-download-fhir = FHIR R4
visit-save = Termin speichern
visit-new = Neuer Termin
visit-new-help = Leert alles auf diesem Bildschirm. Speichern Sie vorher, was Sie behalten wollen.
visit-open = Termin öffnen
visit-open-note = Er tritt an die Stelle dessen, was auf dem Bildschirm ist. Speichern Sie das vorher, wenn Sie es behalten wollen.
visit-open-now = Öffnen
visit-file = Gespeicherter Termin (.json)
visit-where = Die Datei bleibt bei Ihnen. Auf dem Server wird von einem Termin nichts gespeichert; wenn Sie diese Seite schließen, ist er vergessen.
visit-set-aside =
    { $then ->
        [unknown] Diese Version der Daten ({ $now }) kennt einiges nicht, was die Datei enthält. Das Übrige ist da. Weggelassen wurde:
       *[other] Dieser Termin wurde mit Version { $then } der Daten festgehalten; Version { $now } kennt einiges davon nicht mehr unter diesem Namen. Das Übrige ist da. Weggelassen wurde:
    }

view-front = Vorn
view-back = Hinten
view-left = Linke Seite
view-right = Rechte Seite
view-head_left = Kopf, links
view-head_right = Kopf, rechts
