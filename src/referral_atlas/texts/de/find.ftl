### Finden: was markiert wurde, was zuerst zu fragen ist, die geordnete Liste und ihre Gründe.

find-title = Wo tut es weh?
find-lead = { $audience ->
    [patient] Markieren Sie jede Stelle, die schmerzt. Die Liste zeigt dann Muskeln und andere Strukturen, von denen man weiß, dass sie Schmerz dorthin senden, und warum.
   *[clinician] Jede Stelle am Körper markieren. Die Liste zeigt die Muskeln, deren Triggerpunkte bekanntermaßen dorthin ausstrahlen, und warum.
}

find-nothing-marked = { $audience ->
    [patient] Noch ist nichts markiert. Klicken Sie auf den Körper oder nehmen Sie die Liste darunter. Markieren Sie jede Stelle, die schmerzt: Mehrere Stellen sagen mehr als eine.
   *[clinician] Noch ist nichts markiert. Auf den Körper klicken oder die Liste darunter nehmen. Jede schmerzende Stelle markieren: Mehrere Stellen sagen mehr als eine.
}
find-marked = Markiert: **{ $areas }**.
find-widespread = { $audience ->
    [patient] **An vielen Stellen:** Es schmerzt in { $regions } von 5 Regionen des Körpers. Schmerz an so vielen Stellen lässt sich selten durch einzelne Muskeln erklären. Erzählen Sie einer Fachperson von allen, auch wie Sie schlafen und wie müde Sie sind.
   *[clinician] **Ausgedehnt:** { $regions } von 5 Körperregionen, Widespread Pain Index { $index } von 19. Schmerz in so vielen Regionen erklären einzelne Muskeln selten; nach Schlaf, Müdigkeit und einer Ursache im ganzen Körper fragen.
}
find-list-title = { $audience ->
    [patient] Muskeln und andere Strukturen, die bekanntermaßen Schmerz dorthin senden
   *[clinician] Bekannt dafür, dorthin auszustrahlen
}
find-list-help = { $audience ->
    [patient] Wählen Sie eine Zeile, um am Körper zu sehen, wo ihr Schmerz bekanntermaßen gespürt wird. Der Balken zeigt, wie gut das zu Ihren Stellen passt; er sagt nicht, wie wahrscheinlich es ist. Die Worte daneben sagen, wie gut das untersucht ist.
    [student] Eine Zeile wählen, um ihr Muster über die Markierung zu legen. Der Balken zeigt, wie nah die Markierung an vollkommene Übereinstimmung kommt; er ist keine Wahrscheinlichkeit. Der Buchstabe bewertet die Belege, von A, gemessen, bis D, nur durch Schautafeln überliefert.
   *[clinician] Eine Zeile wählen, um ihr Muster über die Markierung zu legen. Der Balken zeigt, wie nah die Markierung an vollkommene Übereinstimmung kommt; er ist keine Wahrscheinlichkeit. In Klammern: wie weit sich der Rang verschiebt, wenn man die Zahlen dahinter verändert. Der Buchstabe bewertet die Belege: A gemessen, B Injektions- oder Tastserie, C Lehrbuchmeinung, D nur durch Schautafeln überliefert.
}
find-covers = { $audience ->
    [patient] { $asked ->
        [one] Bekannt für die markierte Stelle.
       *[other] { $all ->
            [yes] Bekannt für alle { $asked } markierten Stellen.
           *[no] Bekannt für { $covered } der { $asked } markierten Stellen.
        }
    }
   *[clinician] { $sentence }
}
find-caption = { $audience ->
    [patient] { $bar } { $grade } { $covers }
    [student] { $bar } { $grade } { $rank } Rang. { $covers }
   *[clinician] { $bar } { $grade } { $rank } Rang{ $moves ->
        [yes] {" "}({ $low } bis { $high })
       *[no] {""}
    }. { $covers }
}
find-nothing-left = Von der Liste bleibt nichts übrig. Alles wieder zeigen: „Liste eingrenzen“, unter dem Körper.
find-nothing-known = Nichts in diesem Atlas strahlt bekanntermaßen dorthin aus.
find-none-likely = **Nichts davon passt gut.** Der Schmerz kann von etwas kommen, das dieser Atlas nicht führt.
find-none-possible = Nichts davon ist immer möglich: etwas, das dieser Atlas nicht führt.
find-next = { $audience ->
    [patient] Was Sie eine Fachperson fragen können
   *[clinician] Was als Nächstes zu untersuchen ist, und was mehrere zusammen erklären
}
find-together = Mehrere zugleich
find-together-none = Zwei oder drei zusammen erklären die Markierung nicht besser als eines allein.
find-together-with = { $first } mit { $second }
find-together-left = { $line }; offen bleibt: { $areas }
find-together-alike = { $line }; { $count } weitere Kombinationen passen ebenso gut
find-solid = { $audience ->
    [patient] Wie sicher ist das, und wie funktioniert es?
   *[clinician] Wie belastbar ist das, und wie wird es berechnet?
}
find-solid-theory = { $audience ->
    [patient] **Wie sicher ist das?** Dass Muskeln Schmerz an eine andere Stelle senden können, ist gut gezeigt: Salzwasser, das in einen Muskel gespritzt wird, schmerzt anderswo. Dass jeder empfindliche Punkt das feste Muster der Schautafeln hat, ist viel weniger sicher: Die meisten Muster beruhen auf den Zeichnungen einer einzigen Schule, und zwei Untersucher sind sich oft nicht einig, wo ein solcher Punkt liegt. Manche Forscher halten die ganze Theorie für falsch. Lesen Sie die Liste deshalb als *Muskeln, die eine Untersuchung wert sind*, nie als Diagnose.
   *[clinician] **Wie belastbar ist das?** Dass Muskeln ausstrahlen können, ist gut gezeigt: In einen Muskel injizierte Kochsalzlösung schmerzt anderswo. Dass jeder Triggerpunkt das feste Muster der Schautafeln hat, ist viel weniger sicher: Die meisten Muster beruhen auf klinischen Zeichnungen einer Schule, zwei Untersucher sind sich oft uneinig, wo ein Triggerpunkt liegt, und ein Expertengremium war sich 2018 einig, dass kein bestimmtes Ausstrahlungsgebiet zu erwarten ist. Kritiker halten die Theorie der Triggerpunkte für widerlegt. Die Liste nennt deshalb *Muskeln, die eine Untersuchung wert sind*, nie eine Diagnose.
}
find-solid-method = { $audience ->
    [patient] **Was die Liste tut.** Sie vergleicht die Stellen, die Sie markiert haben, mit den Stellen, an die jeder Muskel, jedes Gelenk, jeder Nerv und jedes Organ bekanntermaßen Schmerz sendet, links und rechts getrennt. Was am besten passt, steht oben. Stellen, die Sie nicht markiert haben, zählen nur wenig, denn man lässt leicht etwas aus. Der Balken zeigt, wie gut es passt; er ist keine Wahrscheinlichkeit.
    [student] **Was die Liste tut.** Für jeden Triggerpunkt, jedes Gelenk, jeden Nerv und jedes Organ, links und rechts, wird gefragt, wie wahrscheinlich gerade diese Stellen schmerzen würden: mit einer gemessenen Häufigkeit, wo eine Studie sie hat, sonst mit einer hohen Zahl im Kerngebiet, einer kleineren im Randgebiet und einer sehr kleinen anderswo. Nicht markierte Stellen sprechen nur schwach dagegen, denn man lässt leicht etwas aus. Der Balken zeigt, wie nah das an vollkommene Übereinstimmung kommt; er ist keine Wahrscheinlichkeit. Wie das Gebiet eines Gelenks, Nervs oder Organs bekannt wurde, ist verschieden (eine Blockade, die den Schmerz nahm, ist mehr als eine Schautafel); deshalb steht es überall dabei. Ein gefundener Triggerpunkt setzt keines davon herab.
   *[clinician] **Was die Liste tut.** Für jeden Triggerpunkt, jedes Gelenk, jeden Nerv und jedes Organ, links und rechts, wird gefragt, wie wahrscheinlich gerade diese Stellen schmerzen würden: mit einer gemessenen Häufigkeit, wo eine Studie sie hat, sonst mit 0,40 im Kerngebiet, 0,15 im Randgebiet und 0,02 anderswo. Nicht markierte Stellen sprechen nur schwach dagegen, denn man lässt leicht etwas aus. Der Balken zeigt, wie nah das an vollkommene Übereinstimmung kommt; er ist keine Wahrscheinlichkeit. „1. bis 3.“ zeigt, wie weit sich ein Rang verschiebt, wenn diese Zahlen in dem Bereich verändert werden, den sie vernünftigerweise haben könnten. Wie das Gebiet eines Gelenks, Nervs oder Organs bekannt wurde, ist verschieden (eine Blockade, die den Schmerz nahm, ist mehr als eine Schautafel); deshalb steht es überall dabei. Ein gefundener Triggerpunkt setzt keines davon herab.
}

## Warum etwas in der Liste steht

reasons-essential = { $audience ->
    [patient] Von Ihnen markiert und eines der Hauptgebiete
   *[clinician] Erklärt, Kerngebiet
}
reasons-spillover = { $audience ->
    [patient] Von Ihnen markiert, der Schmerz kann dorthin ausstrahlen
   *[clinician] Erklärt, Randgebiet
}
reasons-left-over = { $audience ->
    [patient] Von Ihnen markiert, aber dafür nicht bekannt
   *[clinician] Bleibt offen
}
reasons-unmarked = { $audience ->
    [patient] Auch dafür bekannt, aber von Ihnen nicht markiert
   *[clinician] Im Muster, nicht markiert
}
reasons-muscle-page = Alles über { $name }
reasons-pattern-sources = Quellen dieses Musters
reasons-sources = Quellen
reasons-where = Wo man es spürt
reasons-established = Wo man es spürt, ist { $established }.
reasons-tells-apart = Woran man es unterscheidet
reasons-test = { $name }: Sensitivität { $sensitivity } %, Spezifität { $specificity } %{ $n ->
    [0] {""}
   *[other] {" "}(n = { $n })
}
reasons-rank = Wie der Rang zustande kam
reasons-rank-point = Nach dem hier wahrscheinlichsten Triggerpunkt, { $point }:
reasons-rank-legend = Jede Zeile: um wie viel wahrscheinlicher das diese Quelle macht als eine, die nicht dorthin ausstrahlt (über 1 dafür, unter 1 dagegen). Miteinander multipliziert ergeben sie den Rang; alle Quellen beginnen gleich, und ein Muskel zählt seine Triggerpunkte zusammen.
reasons-column-what = Was
reasons-column-role = Seine Rolle
reasons-column-counts = Zählt
reasons-role = { $kind ->
    [essential] Kerngebiet
    [spillover] Randgebiet
   *[none] außerhalb des Musters
}{ $marked ->
    [yes] {""}
   *[no] , nicht markiert
}
reasons-topic-quality = wie es sich anfühlt
reasons-topic-complaint = wie häufig bei der Beschwerde
reasons-topic-finding = bei der Untersuchung gefunden
reasons-topic-link = bei der Untersuchung gefunden, kommt mit ihr vor

## Was als Nächstes zu untersuchen ist

examine-lead = { $audience ->
    [patient] Das würde am meisten weiterhelfen. Jemand mit Ausbildung kann es tun:
   *[clinician] Was untersucht werden könnte, das Aufschlussreichste zuerst:
}
examine-ask = Fragen Sie, ob **{ $name }**{ $side ->
    [left] {" "}auf der linken Seite
    [right] {" "}auf der rechten Seite
   *[none] {""}
} untersucht werden kann.
examine-nothing = { $audience ->
    [patient] Keine weitere Untersuchung würde diese unterscheiden. Fragen Sie, was Ihr Schmerz sonst bedeuten kann.
   *[clinician] Nichts, was hier steht, würde die Kandidaten unterscheiden.
}
examine-recorded = Festgehalten
examine-how-to-record = Um Befunde festzuhalten, oben auf der Seite als Fachperson lesen.
examine-legend = Ein Befund verschiebt seine Quelle in der Liste um so viel, wie das Zeichen wert ist. Einer am Muskel setzt nie ein Gelenk, einen Nerv oder ein Organ herab. Mit der Markierung werden auch die Befunde gelöscht.
examine-agreement-unknown = Niemand hat gemessen, wie weit Untersucher übereinstimmen
examine-agreement = Übereinstimmung der Untersucher { $level ->
    [almost_perfect] fast vollkommen
    [substantial] beachtlich
    [moderate] mittelmäßig
    [fair] ausreichend
    [slight] gering
   *[poor] schlecht
}{ $audience ->
    [clinician] {" "}(Kappa { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) })
   *[student] {""}
}

## Was zuerst zu fragen ist

flags-overview = Zuerst: wann Schmerz sofort Hilfe braucht
flags-before = Bevor Sie weiterlesen:
flags-more = Weitere Fragen, und ihre Quellen
flags-sources = Quellen
find-side-by-side = Neben { $name } stellen

flags-none = Nichts davon
flags-any = Ja, mindestens eines
flags-answered = { $count ->
    [one] Eine Frage mit Nein beantwortet
   *[other] { $count } Fragen mit Nein beantwortet
}
flags-ask-again = Noch einmal fragen
flags-alarm = **Zuallererst: { $action }** { $audience ->
    [patient] Was man über Muskeln weiß, kann warten: Es sagt nicht, ob eine dieser Ursachen hinter dem Schmerz steckt. Sagen Sie dort, was zutrifft.
   *[clinician] Keiner der Kandidaten unten ist dagegen abgewogen.
}
flags-checked = Das ist abgeklärt
flags-head = { $audience ->
    [patient] **{ $urgency }**, wenn Sie eine dieser Fragen mit Ja beantworten.
   *[clinician] **{ $urgency }** bei einem Ja auf eine dieser Fragen.
}
flags-usual-emergency = { $audience ->
    [patient] Rufen Sie den Rettungsdienst.
   *[clinician] Rettungsdienst rufen.
}
flags-usual-urgent = { $audience ->
    [patient] Lassen Sie sich noch heute ärztlich untersuchen.
   *[clinician] Heute untersuchen lassen.
}
flags-usual-see_someone = { $audience ->
    [patient] Gehen Sie bald zu einer Ärztin oder einem Arzt.
   *[clinician] Bald ärztlich untersuchen lassen.
}

## Was die Liste eingrenzt

refine-label = Liste eingrenzen
refine-complaint = Genannte Beschwerde
refine-complaint-none = Keine genannt
refine-show = Zeigen
refine-only-all = Alles
refine-only-muscles = Muskeln
refine-only-others = Andere Ursachen
refine-weakest = Schwächste gezeigte Belege
refine-chosen-complaint = Beschwerde: **{ $name }**
refine-chosen-only = nur **{ $kind ->
    [muscles] Muskeln
   *[others] andere Ursachen
}**
refine-chosen-grade = { $audience ->
    [patient] nur **{ $meaning }** oder besser
   *[clinician] Grad **{ $grade }** oder besser
}
refine-effect-none = Für diese Beschwerde ist keine Häufigkeit von Triggerpunkten veröffentlicht: Sie verschiebt nichts. Gelenke, Nerven und Organe und Muskeln, die niemand gezählt hat, bleiben, wo sie sind.
refine-effect = { $audience ->
    [patient] { $raised ->
        [0] Sie rückt keinen Muskel nach oben.
       *[other] Muskeln, die Studien bei dieser Beschwerde oft beteiligt fanden, rücken nach oben: { $names }{ $more ->
            [0] {""}
           *[other] {" "}und { $more } weitere
        }. Alles andere bleibt, wo es ist.
    }
   *[clinician] Sie verschiebt Muskeln nach veröffentlichten Häufigkeiten, stark gedämpft: { $figures }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }. Gelenke, Nerven und Organe und Muskeln, die niemand gezählt hat, bleiben, wo sie sind.
}
refine-effect-figure = { $name } × { $factor } (veröffentlicht: { $rates ->
    [one] { $low }
   *[range] { $low } bis { $high }
} %)
