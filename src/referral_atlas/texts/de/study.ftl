### Üben: Karten aus dem Atlas, wieder gefragt, kurz bevor man sie vergisst.

study-title = Üben
study-lead = { $audience ->
    [patient] Zehn Fragen dazu, welcher Muskel wohin Schmerz sendet. Jede Antwort stammt aus denselben Quellen wie der übrige Atlas.
   *[student] Jeweils zehn Karten aus dem Atlas. Was Sie gut können, kommt spät wieder, was Sie verfehlen, bald; wenig bekannte Muskeln kommen zuerst.
    [clinician] Jeweils zehn Karten aus dem Atlas, geplant mit FSRS. Muster selten gesehener Muskeln kommen zuerst: Sie entgehen auch Fachleuten.
}

study-kinds = Was gefragt wird
study-kinds-help = Ist nichts gewählt, wird alles gefragt.
study-kind-pattern = Muster zu Muskel
study-kind-zones = Muskel zu Muster
study-kind-area = Stelle zu Quellen
study-kind-point = Punkt zu Muskel
study-kind-hazard = Gefahr beim Nadeln
study-kind-alike = Zum Verwechseln
study-regions = Regionen
study-mode = Wie Sie antworten
study-mode-choose = Aus Vorschlägen wählen
study-mode-type = Aus dem Gedächtnis

study-only-muscle = Nur Karten zu **{ $muscle }**.
study-all-muscles = Alle Muskeln
study-muscle-unknown = Einen Muskel namens „{ $asked }“ gibt es hier nicht; dies sind die Karten aller Muskeln.
study-waiting = **{ $due }** fällig · **{ $new }** neu · **{ $learned }** gelernt
study-no-cards = Keine Karte dieser Art gehört zu diesen Regionen. Wählen Sie von einem von beiden mehr.
study-nothing-due = Hier ist nichts fällig, und jede Karte wurde schon gefragt. Kommen Sie später wieder, oder wählen Sie andere Regionen oder Fragen.
study-start = { $count ->
    [one] Eine Karte üben
   *[other] { $count } Karten üben
}

study-so-far = { $done } von { $planned } Karten · { $kind }
study-end = Aufhören

study-ask-pattern = Welcher Muskel sendet Schmerz hierhin?
study-ask-zones = Wohin sendet **{ $muscle }** Schmerz?
study-ask-area = Hier tut es weh: { $area }. Nennen Sie drei wahrscheinliche Quellen.
study-ask-point = In welchem Muskel liegt dieser Triggerpunkt?
study-ask-hazard = Was kann eine Nadel bei **{ $muscle }** verletzen?
study-ask-alike = Beide können hierhin Schmerz senden. Welcher der beiden ist eingezeichnet?
study-hint-pattern = Rechte Seite. Volle Flächen: hier wird der Schmerz meist gespürt; schraffierte: hierhin kann er sich ausbreiten.
study-hint-zones = Markieren Sie es auf der rechten Seite.
study-hint-point = Rechte Seite. Das Kreuz ist der Punkt, die Linie der Muskel; gestrichelt liegt er tief.
study-hint-alike = Rechte Seite. Die Muster überlappen; achten Sie auf das, was nur einer von beiden erreicht.
study-deep-area = Diese Stelle liegt im Körper, deshalb gibt es kein Bild von ihr.
study-picture = { $kind ->
    [pattern] Der Körper mit einem Ausstrahlungsmuster, rechte Seite.
    [alike] Der Körper mit einem Ausstrahlungsmuster, rechte Seite.
    [point] Der Körper mit einem Triggerpunkt und dem Umriss seines Muskels, rechte Seite.
    [hazard] Der Körper mit dem Umriss des Muskels und seinen Triggerpunkten, rechte Seite.
   *[area] Der Körper mit der schmerzenden Stelle.
}
study-picture-answer = Das Muster von { $name }, rechte Seite.
study-picture-zones = { $kind ->
    [essential] Voll gefärbt: { $areas }.
   *[spillover] Schraffiert: { $areas }.
}
study-picture-points = { $count ->
    [one] Ein Triggerpunkt an dieser Stelle: { $areas }.
   *[other] { $count } Triggerpunkte an diesen Stellen: { $areas }.
}

study-areas = Stellen, nach Namen
study-areas-placeholder = Stelle eintippen, etwa temple; Zähne und andere tiefe Stellen gibt es nur hier
study-map-prompt = Markieren Sie auf der rechten Seite, wohin er ausstrahlt: Stelle anklicken oder mit Pinsel oder Lasso zeichnen.
study-pick = Wählen Sie { $count }
study-pick-placeholder = Muskel, Gelenk oder Nerv eintippen
study-pick-fewer = Das sind mehr als { $count }: Nehmen Sie welche weg.
study-type = Name des Muskels
study-type-placeholder = Englisch, lateinisch oder kurz; Tippfehler stören nicht
study-recall = Sagen Sie es sich, dann sehen Sie nach.
study-check = Prüfen
study-show-answer = Antwort zeigen

study-shown = Hier ist die Antwort.
study-right = Richtig.
study-right-overlap = Richtig: { $percent } % Überlappung.
study-partly = Zum Teil richtig.
study-partly-overlap = Zum Teil: { $percent } % Überlappung.
study-wrong = Diesmal nicht.
study-wrong-overlap = Diesmal nicht: { $percent } % Überlappung.
study-you-said = Ihre Antwort: { $given }.
study-grade-yourself = Wie gut wussten Sie es?
study-grade-proposed = Das Ergebnis schlägt die hervorgehobene Note vor; wählen Sie eine andere, wenn Sie geraten haben.
study-rating-again = Nochmal · { $wait }
study-rating-hard = Schwer · { $wait }
study-rating-good = Gut · { $wait }
study-rating-easy = Leicht · { $wait }
study-wait-minutes = { $count } Min.
study-wait-days = { $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
study-wait-months = { $count ->
    [one] 1 Monat
   *[other] { $count } Monate
}
study-wait-years = { $count ->
    [one] 1 Jahr
   *[other] { $count } Jahre
}

study-also-right = Dasselbe Muster ist beschrieben für: { $names }.
study-missed = **Gefehlt hat:** { $areas }.
study-too-much = **Zu viel war:** { $areas }.
study-likely = **Was das Nachschlagen hier nennt, das Beste zuerst**
study-role-essential = (meist hier gespürt)
study-role-spillover = (kann bis hierhin reichen)
study-also-refer = Auch richtig: { $names }.
study-not-there = Nicht als Quelle für diese Stelle beschrieben: { $names }.
study-painted = Eingezeichnet war **{ $name }**.
study-other = Zum Vergleich: **{ $name }**.
study-only-here = **Nur hier:** { $areas }.
study-tells-apart = **Woran man es erkennt**
study-palpate = **Tasten:** { $landmark }.
study-restricted = **Eingeschränkt oder schmerzhaft:** { $items }.
study-noticed = **Bemerkt wird:** { $items }.
study-professionals = Nur für ausgebildete Fachleute, wie es das örtliche Recht erlaubt.
study-sources = Quellen
study-all-about = Alles über { $muscle }
study-this-muscle = Seine Karten lernen

study-done = { $cards ->
    [0] Es wurde nichts gefragt.
    [one] Eine Karte, { $known ->
        [0] zuerst nicht gewusst.
       *[other] sofort gewusst.
    }
   *[other] { $cards } Karten, { $known } sofort gewusst.
}
study-done-missed = Einen zweiten Blick wert:
study-go-on = { $count } weitere
study-choose-again = Etwas anderes üben

study-standing = Wie weit Sie sind
study-stat-due = Jetzt fällig
study-stat-due-help = Karten, deren Zeit gekommen ist, über alle Regionen und Fragen.
study-stat-learned = Gelernt
study-stat-learned-help = Karten, die erst nach Tagen wiederkommen, von allen.
study-stat-retention = Behalten
study-stat-retention-help = Anteil der Fragen zu gelernten Karten, die Sie in den letzten 30 Tagen wussten.
study-stat-expected = Heute gewusst
study-stat-expected-help = Mittlere Wahrscheinlichkeit nach FSRS, dass Sie eine gelernte Karte jetzt noch wissen.
study-stat-empty = Noch nichts geübt. Zahlen gibt es nach der ersten Karte.
study-stat-week = Demnächst: { $today } heute, { $tomorrow } morgen, { $week } in den nächsten sieben Tagen.
study-stat-missed = **Am häufigsten verfehlt**
study-stat-missed-line = { $name } ({ $kind }): { $count }-mal verfehlt
study-bar-learned = gelernt
study-bar-learning = im Lernen
study-bar-new = neu
study-bar-told = { $region }: { $learned } von { $cards } Karten gelernt, { $learning } im Lernen, { $new } neu

study-file = Fortschritt behalten oder mitnehmen
study-kept = Der Fortschritt bleibt zwischen den Starts erhalten, nur auf diesem Computer, in `{ $folder }`.
study-not-kept = Der Fortschritt bleibt, bis Sie diese Seite schließen: Dieser Server behält nichts von seinen Besuchern. Speichern Sie ihn in einer Datei, und öffnen Sie diese beim nächsten Mal.
study-save = In einer Datei speichern
study-open = Gespeicherte Datei öffnen
study-opened = { $count ->
    [one] Eine Karte wurde
   *[other] { $count } Karten wurden
} aus der Datei übernommen; wo eine Karte in beiden stand, zählt die spätere Antwort.{ $aside ->
    [0] { "" }
    [one] { " " }Eine Karte gibt es im Atlas nicht mehr, sie bleibt beiseitegelegt.
   *[other] { " " }{ $aside } Karten gibt es im Atlas nicht mehr, sie bleiben beiseitegelegt.
}
study-aside = { $count ->
    [one] Eine Karte Ihres Fortschritts ist nicht in diesem Atlas, weil es ihren Muskel oder ihre Stelle hier nicht mehr gibt. Sie bleibt beiseitegelegt und wird mitgespeichert, falls sie wiederkommt.
   *[other] { $count } Karten Ihres Fortschritts sind nicht in diesem Atlas, weil es ihre Muskeln oder Stellen hier nicht mehr gibt. Sie bleiben beiseitegelegt und werden mitgespeichert, falls sie wiederkommen.
}
study-forget = Neu anfangen
study-forget-sure = Damit wird alles vergessen, was Sie hier gelernt haben. Eine gespeicherte Datei bleibt, wie sie ist.
study-forget-yes = Allen Fortschritt vergessen
study-forgotten = Aller Fortschritt wurde vergessen.
study-refused-too-large = Diese Datei ist viel größer als jede Fortschrittsdatei. Es wurde nichts geändert.
study-refused-not-json = Diese Datei lässt sich nicht lesen: Sie ist kein JSON, oder sie ist beschädigt. Es wurde nichts geändert.
study-refused-foreign = Das ist keine Fortschrittsdatei dieses Atlas. Es wurde nichts geändert.
study-refused-newer = Diese Datei stammt aus einer neueren Fassung des Atlas als dieser. Es wurde nichts geändert.
study-refused-damaged = Diese Fortschrittsdatei ist beschädigt (bei { $place }). Sie wurde als Ganzes abgelehnt, weil ein halber Verlauf falsche Termine ergäbe. Es wurde nichts geändert.
study-kept-unreadable = Der auf diesem Computer behaltene Fortschritt war nicht lesbar. Er wurde als { $file } beiseitegelegt, das Üben beginnt neu.
study-kept-failed = Der Fortschritt ließ sich nicht in { $folder } schreiben. Er bleibt, bis Sie diese Seite schließen; speichern Sie ihn in einer Datei.

study-how = Wie Karten gewählt und benotet werden
study-how-text =
    Fällige Karten kommen zuerst: die am ehesten vergessenen, die oft verfehlten, die wenig bekannter Muskeln. Neue Karten füllen die zehn auf, gezogen mit Gewicht auf dem wenig Bekannten. In einer Studie mit 59 Physiotherapeuten kannten alle die Schmerzmuster häufiger Triggerpunkte besser als die seltenerer ([Eur J Clin Invest 2024;54(12):e14313](https://doi.org/10.1111/eci.14313)). Wie wenig bekannt ein Muskel ist, wird daran gemessen, wie wenige Arbeiten von ihm handeln.

    Ein markiertes Muster wird nach der Überlappung bewertet: Eine Stelle des Hauptgebiets zählt mindestens viermal so viel wie eine, zu der es sich ausbreiten kann, eine Stelle zu viel halb so viel. Quellen einer Stelle werden danach bewertet, was laut Atlas dorthin ausstrahlt. Das Ergebnis schlägt eine Note vor; Ihre entscheidet, wann die Karte wiederkommt, nach dem offenen Verfahren FSRS, das neun von zehn Karten im Gedächtnis halten will.

    Tasten: 1 bis 4 wählen einen Vorschlag und danach eine Note, S zeigt die Antwort, Strg+Eingabe prüft.
