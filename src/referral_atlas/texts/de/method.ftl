### Methode und Grenzen: wie das Nachschlagen arbeitet, wie sicher es ist, was fehlt.

method-title = Methode und Grenzen
method-lead = { $audience ->
    [patient] Wie das Nachschlagen arbeitet, wie sicher das Wissen dahinter ist und was es nicht kann.
    [student] Wie aus einer Zeichnung eine Rangliste wird, was die Grade bedeuten und wo die Grenzen liegen.
   *[clinician] Wie aus einer Zeichnung eine Rangliste wird, mit jedem Parameter und seiner Spanne, wie die Rangfolge geprüft wurde und was gegen die Theorie dahinter spricht.
}
method-more = Mehr Tiefe: oben auf der Seite „{ $reader }“ wählen.

method-no-diagnosis = { $audience ->
    [patient] **Dies ist keine Diagnose.** Der Atlas nennt Muskeln und andere Strukturen, von denen man weiß, dass sie Schmerz an die Stellen senden, die Sie markiert haben. Er kann Sie nicht untersuchen und wurde nie in einer Klinik geprüft. Was Ihren Schmerz verursacht, kann nur herausfinden, wer Sie untersucht.
   *[clinician] **Keine Diagnose.** Der Atlas nennt Quellen, deren Schmerz bekanntermaßen in die markierten Areale ausstrahlt, und schlägt vor, was zu untersuchen ist. Er sagt nicht, was jemand hat. Eine klinische Studie dazu gibt es nicht.
}

method-contents-steps = Wie das Nachschlagen arbeitet
method-contents-score = Was die Bewertung nicht ist
method-contents-stability = Wie weit ein Rang wandert
method-contents-measured = Wie gut die Rangfolge ist
method-contents-grades = Grade der Belege
method-contents-reliability = Lassen sich Triggerpunkte verlässlich tasten?
method-contents-base = Triggerpunkte bei Menschen ohne Schmerz
method-contents-critics = Was für und gegen die Theorie spricht
method-contents-missing = Was fehlt
method-contents-privacy = Datenschutz
method-contents-correct = Etwas berichtigen

method-step-sources = { $audience ->
    [patient] Jede in der Literatur beschriebene Stelle in einem Muskel und jedes Gelenk, jeder Nerv und jedes Organ in dieser Sammlung gilt als mögliche Quelle: { $muscles } Muskeln und { $others } andere. Am Anfang wird nichts bevorzugt, und auch „nichts davon“ ist möglich.
   *[clinician] Jeder Triggerpunkt von { $muscles } Muskeln und jedes von { $others } Gelenken, Bandscheiben, Nerven, Gefäßen und Organen ist eine mögliche Quelle auf seiner Körperseite. Alle beginnen gleich. „Nichts davon“ konkurriert mit einer A-priori-Wahrscheinlichkeit von { $unlisted } %.
}
method-step-areas = { $audience ->
    [patient] Jede Quelle wird mit einer gewissen Wahrscheinlichkeit an einer Stelle gespürt: oft im Hauptgebiet, seltener dort, wohin sie ausstrahlen kann, sehr selten anderswo. Wo eine Studie gezählt hat, gilt ihre Zahl.
   *[clinician] Jede Quelle gibt jedem Areal eine Wahrscheinlichkeit zu schmerzen: die gemessene Häufigkeit, wo eine Studie sie hat (gemittelt mit der Vorgabe, als beruhte diese auf { $people } Personen), sonst { $essential } % im Kerngebiet, { $spillover } % im Randgebiet und { $elsewhere } % anderswo.
}
method-step-marks = { $audience ->
    [patient] Was Sie markieren, zählt voll, schwächerer Schmerz etwas weniger. Was Sie nicht markieren, zählt gegen eine Quelle, aber weniger, weil man schmerzende Stellen leicht auslässt.
   *[clinician] Markierte Areale zählen voll, das schwächste zu { $faint } %. Ein nicht markiertes Areal zählt mit { $unmarked } % seines Gewichts gegen eine Quelle, weil schmerzende Areale oft ausgelassen werden. Eine Quelle, die so beschrieben ist, wie sich der Schmerz anfühlt, gewinnt den Faktor { $quality } und verliert dadurch nie.
}
method-step-together = { $audience ->
    [patient] Ein Muskel mit mehreren Stellen wird nach allen zusammen beurteilt. Auch Quellen, die den Schmerz nur gemeinsam erklären, werden gesucht.
   *[clinician] Ein Muskel hat die Wahrscheinlichkeit seiner Triggerpunkte zusammen. Auch Gruppen von Quellen, die eine Zeichnung nur gemeinsam erklären, werden gesucht (Noisy-OR).
}
method-step-complaint = { $audience ->
    [patient] Wenn Sie eine Beschwerde angeben, rücken Muskeln, die dabei oft beteiligt gefunden wurden, etwas nach oben.
   *[clinician] Eine angegebene Beschwerde bewegt Muskeln nach veröffentlichten Häufigkeiten von Triggerpunkten, stark gedämpft: Von { $one_in } Personen einer Studie zählt eine, höchstens { $most }, gegen { $shrinkage } mit der durchschnittlichen Häufigkeit. Ein Muskel, den niemand untersucht hat, bleibt, wo er ist.
}
method-step-findings = { $audience ->
    [patient] Was bei einer Untersuchung gefunden wird, bewegt die Liste so weit, wie Untersuchende sich bei solchen Befunden einig sind. Das ist oft wenig.
   *[clinician] Ein Befund bewegt die Rangfolge nach der veröffentlichten Übereinstimmung der Untersucher bei diesem Zeichen. Ein Zeichen, über das zwei Untersucher sich nicht einig werden, bewegt nichts.
}
method-step-never = { $audience ->
    [patient] **Ein Muskel drückt nie ein Gelenk, einen Nerv oder ein Organ in der Liste nach unten.** Ein schmerzender Muskel schließt sie nicht aus.
   *[clinician] **Ein Triggerpunkt setzt nie ein Gelenk, eine Nervenwurzel oder ein Organ herab,** was auch gefunden oder angegeben wurde.
}
method-step-flags = { $audience ->
    [patient] Vor alledem stehen die Fragen nach Warnzeichen. Sie sind wichtiger als jede Liste.
   *[clinician] Die Warnzeichen der markierten Areale stehen vor alledem, jedes mit dem, was zu tun ist.
}

method-parameters-lead = Jeder Parameter mit seinem Wert, aus dem laufenden Programm gelesen. Über die Spannen hinweg wird jede Rangfolge wiederholt.
method-column-parameter = Parameter
method-column-value = Wert
method-column-range = Erprobte Spanne
method-fixed = fest
method-parameter-essential = Ein Areal des Kerngebiets schmerzt, wenn die Quelle aktiv ist
method-parameter-spillover = Ein Areal des Randgebiets schmerzt
method-parameter-elsewhere = Irgendein anderes Areal schmerzt
method-parameter-unlisted = Ein Areal schmerzt von einer Quelle, die der Atlas nicht kennt
method-parameter-unmarked_weight = Gewicht eines nicht markierten Areals
method-parameter-unlisted_prior = A-priori-Wahrscheinlichkeit von „nichts davon“
method-parameter-unlisted_widespread = Dieselbe bei ausgebreitetem Schmerz
method-parameter-frequency_prior_n = Personen, als die die Vorgabe gegen eine gemessene Häufigkeit zählt
method-parameter-faint_weight = Was die schwächste Markierung von der stärksten zählt
method-parameter-quality_match = Faktor, wo der Schmerz sich anfühlt, wie die Quelle beschrieben ist

method-score-lead = { $audience ->
    [patient] Der Balken neben einem Namen zeigt, wie gut die Stellen, die Sie markiert haben, zu dem passen, was für ihn beschrieben ist.
   *[clinician] Der Balken ist der Anteil der Belege, den eine vollkommene Übereinstimmung ergäbe. Der Rang folgt der A-posteriori-Wahrscheinlichkeit unter den Parametern oben.
}
method-score-probability = Er ist **nicht die Wahrscheinlichkeit**, dass dies die Ursache ist. Ein voller Balken kann falsch sein, ein kurzer richtig.
method-score-severity = Er sagt **nichts darüber, wie schlimm** etwas ist. Die harmloseste Quelle kann an erster Stelle stehen.
method-score-compare = Er ist von einer Zeichnung zur anderen **nicht vergleichbar**: Weniger Markierungen entscheiden weniger.
method-score-evidence = Er enthält **nicht, wie gut ein Muster bekannt ist.** Das sagt der Grad daneben; wer genau auf eine alte Schautafel passt, passt immer noch auf eine alte Schautafel.
method-score-calibration = Wo die wahre Quelle bekannt ist, weil sie simuliert wurde, lag die A-posteriori-Wahrscheinlichkeit des ersten Kandidaten im Mittel um { $errors } daneben (erwarteter Kalibrierungsfehler). Darum steht sie nicht als Prozentzahl da.

method-stability-text = { $audience ->
    [patient] Die Zahlen hinter der Liste sind Einschätzungen. Darum wird jede Liste { $sets } Mal erstellt, jedes Mal mit etwas anderen Zahlen. „2. (1. bis 5.)“ heißt: meist an zweiter Stelle, mit anderen vernünftigen Zahlen aber irgendwo zwischen der ersten und der fünften. Eine weite Spanne heißt, dass Ihre Markierungen allein nichts entscheiden.
   *[clinician] Die Parameter sind Einschätzungen mit einer Spanne. Jede Rangfolge wird mit { $sets } Sätzen von ihnen wiederholt: den Vorgaben, allen Ecken der Spannen oben, bei denen das Kerngebiet wahrscheinlicher bleibt als das Randgebiet, und beiden Enden der Spanne des Qualitätsfaktors. Neben jedem Rang stehen der beste und der schlechteste, der dabei herauskam: „2. (1. bis 5.)“. Eine weite Spanne heißt, dass die Zeichnung zwischen den Kandidaten nicht entscheidet.
}

method-measured-patient = Die Liste wurde an { $cases } veröffentlichten Fällen erprobt, bei denen die Quelle nachher bewiesen wurde. In { $top1 } von 100 stand der richtige Muskel an erster Stelle, in { $top5 } von 100 unter den ersten fünf ({ $low } bis { $high }, denn die Zahlen sind klein). Sie liegt also oft daneben. Veröffentlichte Fälle sind ungewöhnliche; Ihr eigener kann schwieriger oder einfacher sein.
method-measured-lead = Geprüft an je { $patients } simulierten Patienten jeder Art, was Folgerichtigkeit zeigt und nicht Wahrheit, weil die Muster dieselben sind; und an veröffentlichten Fällen, deren Quelle durch Injektion, Blockade, Operation oder Bildgebung bestätigt wurde und von denen keiner einen Parameter bestimmt hat. Die anderen Verfahren sahen dieselben Zeichnungen und dieselben Muster. In Klammern das 95-%-Bootstrap-Intervall; das Beste jeder Zeile steht fett. Wo Klammern sich weit überschneiden, ist die Reihenfolge der Verfahren nicht entschieden.
method-measured-others = In { $cases } veröffentlichten Fällen von Gelenken, Nerven und Organen stand die wahre Ursache zu { $top5 } % ({ $low } bis { $high } %) unter den ersten fünf Kandidaten, und { $asked } von { $needed } zugehörigen Warnzeichen wurden abgefragt. Diese letzte Zahl ist nicht unabhängig: Die Stellen, an denen manche Warnzeichen abgefragt werden, wurden erweitert, nachdem diese Fälle gelesen waren.
method-measured-version = Gemessen mit Version { $version } der Daten ({ $muscles } Muskeln, { $others } andere Quellen). Fälle, Verfahren und Abstände: benchmarks/README.md.
method-measured-missing = Neben dieser Installation liegen keine gemessenen Ergebnisse. `python -m benchmarks ranking` erstellt sie.
method-measured-measure = Anteil der wahren Quellen unter den
method-measure-top1 = ersten
method-measure-top3 = ersten drei
method-measure-top5 = ersten fünf
method-column-cases = Fälle
method-method-ours = dieser Atlas
method-method-count = gemeinsame Areale, gezählt
method-method-jaccard = gemeinsame von allen Arealen
method-method-cosine = TF-IDF-Kosinus
method-method-frequency = häufigster Muskel zuerst
method-method-best = bestmöglich
method-group-published = veröffentlichte Muskelfälle ({ $cases })
method-group-uncited = davon aus Arbeiten, die die Daten nicht zitieren ({ $cases })
method-group-model = simuliert mit unserem Modell, { $sources ->
    [one] eine Quelle
   *[other] { $sources } Quellen
}
method-group-perturbed = simuliert mit Fehlern, { $sources ->
    [one] eine Quelle
   *[other] { $sources } Quellen
}

method-grades-text = { $audience ->
    [patient] Neben jedem Muster steht, wie gut es untersucht ist. „Nur alte Schautafeln“ heißt: Es wurde von Buch zu Buch abgezeichnet, und niemand hat es, soweit bekannt, gemessen.
   *[clinician] Der Buchstabe wird berechnet: aus der Art der zitierten Arbeiten und daraus, ob sie für den Eintrag gelesen wurden. Eine Arbeit, die niemand gelesen hat, hebt eine Aussage höchstens auf C, was sie auch sei. Ein Muster hat den Grad seines am schwächsten belegten Kernareals. Wo Quellen sich widersprechen, stehen beide da, mit dem, was jede hinzufügt oder auslässt.
}
method-column-grade = Grad
method-column-meaning = Bedeutung
method-column-zones = Gebiete von Muskeln
method-grades-read = Für { $percent } % der { $zones } Gebiete wurde mindestens eine der Arbeiten, die sie nennen, für den Eintrag gelesen.

method-reliability-text = { $audience ->
    [patient] Oft nicht. Wenn zwei Personen denselben Muskel abtasten, sind sie sich bei manchen Zeichen, etwa einem harten Strang oder einer Zuckung, kaum öfter einig als durch Zufall. Besser stimmen sie darin überein, was auf Druck wehtut und ob das der Schmerz ist, den Sie kennen.
   *[clinician] Veröffentlichte Übereinstimmung zweier Untersucher über den Zufall hinaus (Kappa und Verwandte: 0 ist Zufall, 1 vollkommen), vom niedrigsten bis zum höchsten Wert. Die Studien unterscheiden sich in Untersuchern, Muskeln und Untersuchten, und eine Studie kann mehrere Werte liefern; hier werden sie nicht zusammengerechnet. Wo eine Übersicht einige zusammengefasst hat, steht ihr Wert daneben.
}
method-column-sign = Zeichen
method-column-figures = Werte (Arbeiten)
method-column-low = Niedrigster
method-column-middle = Mittlerer
method-column-high = Höchster
method-column-pooled = Aus einer Übersicht
method-sign-classification = aktiv, latent oder keiner
method-sign-location = wo der Punkt liegt
method-sign-diagnosis = ob überhaupt myofaszialer Schmerz

method-base-text = { $audience ->
    [patient] Druckempfindliche Stellen sind auch bei Menschen ganz ohne Schmerz häufig: je nach Muskel bei { $low } bis { $high } von 100. Eine zu finden, erklärt einen Schmerz also nicht.
   *[clinician] Bei Menschen ohne Schmerz wurden Triggerpunkte in { $muscles } der { $of } Muskeln hier gezählt: bei { $low } bis { $high } %, der mittlere Wert ist { $middle } % ({ $figures } Werte aus { $works } Arbeiten). Ein latenter Punkt verschiebt wenig, wenn er nicht den bekannten Schmerz auslöst. Ein Muskel ohne Wert ist einer, den niemand gezählt hat, nicht einer mit der Häufigkeit null.
}
method-base-none = In den Daten steht keine Zählung von Triggerpunkten bei Menschen ohne Schmerz.

method-critics-lead = { $audience ->
    [patient] Dass gereizte Muskeln anderswo wehtun können, ist gemessen. Ob eine kranke Stelle dahintersteckt, ist unter Fachleuten umstritten.
   *[clinician] Dass Druck auf einen Muskel oder seine Reizung anderswo schmerzen kann, ist gemessen. Ob es den Triggerpunkt als Läsion gibt, ist umstritten; beide Seiten kommen hier zu Wort.
}
method-critics-for = Dafür
method-critics-against = Dagegen
method-critics-none = Für keine der beiden Seiten ist bisher etwas eingetragen.
method-critics-sources = Quellen

method-limits-tradition = Vieles geht auf eine einzige Lehrbuchtradition zurück. Was nicht selbst gelesen werden konnte, ist so gekennzeichnet.
method-limits-places = Triggerpunkte sind nach Orientierungspunkten gesetzt, nicht genauer als 1 bis 2 cm. Die Grenzen der Areale hat niemand vom Fach außerhalb des Projekts geprüft.
method-limits-unlisted = Was nicht im Atlas steht, kann er nicht finden. Schmerz in vielen Regionen oder Schmerz, der zu nichts passt, braucht andere Erklärungen als einzelne Muskeln.
method-limits-covered = Der Atlas enthält { $muscles } Muskeln mit { $points } Triggerpunkten und { $zones } Gebieten sowie { $others } Gelenke, Bandscheiben, Nerven, Gefäße und Organe.
method-coverage = Abdeckung nach Regionen
method-column-region = Region
method-column-muscles = Muskeln
method-column-points = Triggerpunkte
method-column-area-zones = Gebiete
method-column-read = Gelesen
method-column-gaps = Nicht abgedeckt
method-whole-body = Ganzer Körper
method-gaps = { $count ->
    [one] Ein Muskel, der gesucht wurde, ohne ein Muster zum Zitieren
   *[other] { $count } Muskeln, die gesucht wurden, ohne ein Muster zum Zitieren
}
method-column-muscle = Muskel
method-column-why = Warum er keinen Eintrag hat
method-column-searched = Was durchsucht wurde

method-privacy-session = Was Sie markieren, beantworten und schreiben, liegt im Speicher dieser Sitzung auf dem Rechner, auf dem die App läuft, und ist weg, wenn Sie die Seite schließen. Es steht nie in der Adresse, in einer Datei oder in einem Protokoll.
method-privacy-files = Ein Besuch bleibt nur in der Datei, die Sie selbst speichern. Lernfortschritt bleibt in einer Datei, die Sie speichern, oder, wenn die App auf Ihrem eigenen Rechner läuft und es sagt, in einer Datei dort.
method-privacy-requests = Die Seiten laden nichts von anderen Servern: keine Schriften, keine Karten, keine Besucherzählung, kein Konto. Ein Link zu einer Quelle öffnet deren Seite erst, wenn Sie ihn anklicken.
method-privacy-paste = Was Sie zum Prüfen einfügen oder hochladen, wird im Speicher gelesen und vergessen.

method-correct-lead = { $audience ->
    [patient] Wenn hier etwas falsch ist, können Sie helfen, ganz ohne zu programmieren:
   *[clinician] Programmieren ist nicht nötig:
}
method-correct-find = Suchen Sie den Eintrag auf der Seite Daten: Dort steht der Text, den der Atlas liest, mit Zeilennummern.
method-correct-change = Ändern Sie die Zeile in einer Kopie und nennen Sie die Arbeit, in der es steht. Schreiben Sie `checked: true` nur, wenn Sie die Stelle selbst gelesen haben.
method-correct-check = Fügen Sie ihn dort unter „Einen Eintrag prüfen“ ein. Jedes Problem erscheint mit Zeile und Abhilfe, und das Muster wird auf den Körper gemalt.
method-correct-send = Schicken Sie die geänderte Datei an das Projekt, oder sagen Sie nur, welcher Eintrag falsch ist und wo es anders steht.
method-correct-open = Zur Seite Daten
