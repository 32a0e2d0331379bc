### Triggerpunkte und Dry Needling: Abschnitte, Urteile, Kreislauf, Behauptungen, Gefahren.

needling-title = Triggerpunkte und Dry Needling
needling-lead = { $audience ->
    [patient] Was es mit den empfindlichen Stellen auf sich hat, was das Nadeln kann und was nicht, und wann Vorsicht nötig ist. Zum Lernen, kein Rat für Ihren eigenen Fall.
    [student] Was gelehrt wird, was gemessen wurde, und wo beides auseinandergeht. Jede Aussage nennt ihre Quelle.
   *[clinician] Behauptungen und Belege, Gefahren je Muskel, Häufigkeiten mit Intervallen. Bei jeder Quelle steht, ob sie für den Eintrag gelesen wurde.
}
needling-empty = Hier ist noch nichts eingetragen.
needling-sources = { $count ->
    [one] Eine Quelle
   *[other] { $count } Quellen
}

needling-tab-safety = Sicherheit
needling-tab-points = Triggerpunkte
needling-tab-cycle = Der Schmerzkreislauf
needling-tab-session = Was Needling ist
needling-tab-claims = Behauptungen und Belege
needling-tab-hazards = Gefahren am Körper
needling-tab-practice = Wer es darf

needling-verdict-supported = belegt
needling-verdict-partly = teilweise richtig
needling-verdict-not_shown = nicht gezeigt
needling-verdict-disputed = umstritten
needling-verdict-wrong = falsch

needling-sureness-measured = { $audience ->
    [patient] bei Menschen gesehen
   *[clinician] bei Menschen gemessen
}
needling-sureness-indirect = { $audience ->
    [patient] bei wenigen Menschen oder bei Tieren gesehen
   *[clinician] indirekt: Tiere oder wenige Menschen
}
needling-sureness-hypothesis = { $audience ->
    [patient] nur eine Vermutung
   *[clinician] Hypothese
}
needling-sureness-disputed = umstritten

needling-basis-A = { $audience ->
    [patient] an Menschen untersucht
   *[clinician] A: Übersichten oder kontrollierte Studien
}
needling-basis-B = { $audience ->
    [patient] in Reihen gezählt
   *[clinician] B: Fallserien und Erhebungen
}
needling-basis-C = { $audience ->
    [patient] worauf Fachleute sich einigen
   *[clinician] C: Leitlinie oder Fachautorität
}
needling-basis-D = { $audience ->
    [patient] dünn: Aufsätze, Tiere, Webseiten
   *[clinician] D: nur Überblicke, Tiere oder Webseiten
}
needling-rests-on = Die Antwort stützt sich auf:

needling-checklist = Vor dem Nadeln
needling-checklist-lead = { $audience ->
    [patient] Kreuzen Sie an, was zutrifft, und sprechen Sie darüber, bevor jemand Sie nadelt. Nichts davon wird gespeichert oder gesendet.
   *[clinician] Kontraindikationen und Vorsichtsgründe. Nichts, was angekreuzt wird, wird gespeichert oder gesendet.
}
needling-precaution-absolute = { $audience ->
    [patient] Dann nicht nadeln
   *[clinician] Absolute Kontraindikationen
}
needling-precaution-relative = { $audience ->
    [patient] Dann zuerst fragen
   *[clinician] Relative Kontraindikationen und Vorsicht
}
needling-checklist-none = { $audience ->
    [patient] Nichts angekreuzt. Das ersetzt nicht die Fragen, die eine Fachperson Ihnen stellen muss.
   *[clinician] Nichts angekreuzt. Die Liste ersetzt weder Anamnese noch Untersuchung noch Aufklärung.
}
needling-checklist-never = { $audience ->
    [patient] Das spricht gegen das Nadeln. Sagen Sie es der Fachperson und fragen Sie nach etwas anderem:
   *[clinician] Mindestens eine absolute Kontraindikation:
}
needling-checklist-weigh = { $audience ->
    [patient] Sprechen Sie zuerst darüber; vielleicht muss anders oder gar nicht genadelt werden:
   *[clinician] Abzuwägen, mit dem, was sich in der Praxis ändert:
}

needling-side-effects = Unerwünschte Wirkungen, wie gezählt
needling-side-effects-lead = { $audience ->
    [patient] In zwei Erhebungen zählten Behandelnde 28.000 eigene Behandlungen. Eine weitere fragte die Behandelten: Sie berichten viel mehr, das meiste davon ist harmlos.
   *[clinician] Zwei Selbstauskünfte von Behandelnden, je 100 Behandlungen, und eine Befragung von Behandelten, je 100 Personen; logarithmische Skala; Linien sind 95-%-Wilson-Intervalle, ein Dreieck ist eine Obergrenze. Selbstauskunft der Behandelnden zählt zu wenig.
}
needling-side-effects-axis = von 100 Behandlungen<br>oder von 100 Befragten
needling-by-study = Erhebung für Erhebung
needling-of = { $how ->
    [one] bei etwa { $low }
   *[range] bei { $low } bis { $high }
} von { $of } { $unit ->
    [people] Befragten
   *[treatments] Behandlungen
}
needling-event = { $name }: { $bound ->
    [at_most] höchstens { $percent } %
    [about] etwa { $percent } %
   *[exact] { $percent } %
} von { $n } { $unit ->
    [people] Befragten
   *[treatments] Behandlungen
} ({ $study }; { $population }).

needling-theory = Wie sicher ist das?
needling-theory-lead = { $audience ->
    [patient] Dass Menschen solche Stellen haben, ist sicher. Warum, ist es nicht, und Fachleute streiten darüber. Hier sind beide Seiten.
   *[clinician] Am Phänomen zweifelt niemand, an der Erklärung schon. Beide Seiten, wie sie es selbst sagen.
}
needling-theory-for = Was dafür spricht
needling-theory-against = Was dagegen spricht

needling-cycle-lead = { $audience ->
    [patient] So erklären viele, warum eine solche Stelle bleibt. Gehen Sie Schritt für Schritt: Manches wurde gesehen, manches ist Vermutung.
   *[clinician] Die integrierte Hypothese mit dem Teufelskreis, Schritt für Schritt, mit dem, was jeweils gefunden wurde. Einen Schritt im Ring wählen oder weitergehen.
}
needling-cycle-centre = ein vermuteter<br>Kreislauf
needling-cycle-alt = Ein Ring aus Schritten, jeder führt zum nächsten: { $steps }. Schritt { $number } ist hervorgehoben.
needling-cycle-step = Schritt { $number } von { $count }
needling-cycle-known = Was bekannt ist:
needling-cycle-back = Zurück
needling-cycle-next = Nächster Schritt

needling-visit = Ein Termin
needling-phase-before = Davor
needling-phase-during = Währenddessen
needling-phase-after = Danach
needling-differences = Neben Akupunktur und Injektion
needling-is-needling = Dry Needling
needling-is-acupuncture = Akupunktur
needling-is-injection = Injektion

needling-topic-trigger_point = Was ein Triggerpunkt ist
needling-topic-needling = Was Dry Needling ist
needling-topic-mechanism = Wie es wirken soll
needling-topic-benefit = Was es leisten soll
needling-topic-condition = Wobei es helfen soll
needling-topic-safety = Wie es sich anfühlt, und wie sicher es ist

needling-claims-lead = { $audience ->
    [patient] { $count } Dinge, die Praxen sagen, und was davon bekannt ist. Öffnen Sie eines, um mehr zu lesen.
   *[clinician] { $count } Aussagen gegenüber Patienten, jede mit Urteil, Effektgrößen und Quellen. Wer etwas behauptet, zählt nie für den Grad.
}
needling-claims-verdicts = Nur zeigen
needling-claims-topic = Worum es geht
needling-claims-search = In den Behauptungen suchen
needling-claims-search-placeholder = Kopfschmerz, Durchblutung, Injektion …
needling-claims-none = Keine Behauptung enthält diese Wörter mit diesen Urteilen.
needling-claims-all = Alle Behauptungen
needling-claim-unknown = Eine Behauptung namens „{ $key }“ gibt es hier nicht; das sind alle.
needling-claim-meant = Meinten Sie „{ $key }“?
needling-said-by = { $count ->
    [one] Wer das sagt: eine Seite
   *[other] Wer das sagt: { $count } Seiten
}
needling-against = gegen { $other }
needling-interval = 95-%-Intervall { $low } bis { $high }
needling-studies = { $count ->
    [one] eine Studie
   *[other] { $count } Studien
}
needling-people = { $count } Personen
needling-certainty = Sicherheit { $level }
needling-certainty-high = hoch
needling-certainty-moderate = mäßig
needling-certainty-low = niedrig
needling-certainty-very_low = sehr niedrig
needling-certainty-not_rated = Sicherheit am gelesenen Ort nicht genannt
needling-measure-mean_difference = mittlere Differenz { $value }
needling-measure-standardised_mean_difference = standardisierte mittlere Differenz { $value }
needling-measure-percent = { $value } %
needling-unit = { $scale ->
    [ten] Punkte von 10
   *[hundred] mm von 100
}
needling-separators = ,.
needling-axis-mean_difference = { $audience ->
    [patient] Unterschied
   *[clinician] mittlere Differenz
}{ $scale ->
    [ten] , Skala von 0 bis 10
    [hundred] , mm auf einer Skala von 0 bis 100
   *[other] {""}
}
needling-axis-standardised_mean_difference = { $audience ->
    [patient] Unterschied (0,2 ist klein, 0,8 ist groß)
   *[clinician] standardisierte mittlere Differenz
}
needling-axis-percent = Prozent
needling-favours-needling = ← besser mit Nadeln
needling-favours-other = besser ohne →

needling-hazards-lead = { $audience ->
    [patient] Unter manchen Muskeln liegen Organe, Gefäße und Nerven, die eine Nadel nicht erreichen darf. Wählen Sie eine Gefahr, um zu sehen, wo. Wer Sie nadelt, muss diese Karte kennen.
   *[clinician] Die Gefahren aus den Einträgen der Muskeln, geordnet nach dem, was verletzt werden kann. Eine Gefahr wählen, dann einen Muskel.
}
needling-hazards-language = Was in den Einträgen der Muskeln zu ihren Gefahren steht, ist englisch.
needling-hazards-choose = Was verletzt werden kann
needling-hazards-muscle = { $count ->
    [one] Ein Muskel
   *[other] { $count } Muskeln
}
needling-hazards-all = Alle sind gezeichnet; einen auswählen
needling-hazards-signs = Warnzeichen danach
needling-hazards-drawing = Die Muskeln werden gezeichnet …
needling-hazards-caption = Rechte Seite; die linke ist ihr Spiegelbild. Gestrichelte Muskeln liegen tief. Ein Umriss zeigt den Muskel, nicht, wo eine Nadel hindarf.
needling-hazards-list = { $count ->
    [one] Der Muskel in Worten
   *[other] Alle { $count } Muskeln in Worten
}

needling-practice-lead = { $audience ->
    [patient] Das Recht ist von Ort zu Ort verschieden und ändert sich. Dies sind gelesene Beispiele, keine Rechtsberatung.
   *[clinician] Gelesene Beispiele, jeweils mit der Art der Quelle. Keine Rechtsberatung; maßgeblich ist das Recht am eigenen Ort.
}

needling-for-condition = Was zum Dry Needling behauptet wird
needling-for-condition-more = Was gefunden wurde
