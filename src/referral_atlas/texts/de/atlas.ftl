### Atlas: der Körper nach Stelle, Muskel und anderer Schmerzquelle.

atlas-title = Atlas
atlas-lead = { $audience ->
    [patient] Klicken Sie auf eine Stelle am Körper und sehen Sie, welche Muskeln dort liegen und von welchen man weiß, dass sie Schmerz dorthin senden.
    [student] Eine Stelle anklicken: welche Muskeln dort liegen, welche dorthin ausstrahlen und welche Gelenke, Nerven und Organe. Oder Punkte, Muskeln, Wurzeln oder Organe über den Körper legen.
   *[clinician] Eine Stelle anklicken: die Muskeln darunter und jede Quelle, deren Schmerz bekanntermaßen dorthin ausstrahlt, mit Grad; oder Triggerpunkte, Muskelbäuche, Nervenwurzel-, Facetten- und Organgebiete über den Körper legen.
}

atlas-show = Am Körper zeigen
atlas-show-area = Eine Stelle
atlas-show-patterns = Alle Muster zusammen
atlas-show-points = Triggerpunkte einer Region
atlas-show-muscles = Muskeln einer Region
atlas-show-roots = Nervenwurzeln
atlas-show-facets = { $audience ->
    [patient] Kleine Wirbelgelenke
   *[clinician] Facettengelenke
}
atlas-show-joints = Andere Gelenke und Bandscheiben
atlas-show-nerves = Nerven
atlas-show-organs = Organe, Gefäße, Zähne

atlas-area = Stelle
atlas-area-placeholder = Eine Stelle eintippen: Schläfe, Ferse …
atlas-area-none = Klicken Sie auf eine Stelle am Körper oder wählen Sie oben eine aus der Liste.
atlas-region = Region
atlas-side = { $audience ->
    [patient] Ihre Seite
   *[clinician] Seite (der untersuchten Person)
}
atlas-side-right = Rechts
atlas-side-left = Links
atlas-working = Die Muskeln werden auf den Körper gelegt …
atlas-unknown = Im Atlas gibt es nichts mit dem Namen „{ $asked }“. Klicken Sie auf den Körper oder wählen Sie aus der Liste.

atlas-deep = Sie liegt im Körper und hat deshalb keinen Platz auf der Karte.
atlas-lists = Was aufgelistet wird
atlas-list-refers = Strahlen hierher aus ({ $count })
atlas-list-lies = Liegen hier ({ $count })
atlas-list-others = Andere Quellen ({ $count })
atlas-all = Alle { $count } zeigen

atlas-refers-label = Dafür bekannt, Schmerz zu senden nach: { $area }
atlas-refers-none = Von keinem Muskel in diesem Atlas ist bekannt, dass er Schmerz hierher sendet.
atlas-refers-points = { $count ->
    [one] Der Punkt ist der Triggerpunkt, von dem man weiß, dass er Schmerz hierher sendet. Wählen Sie einen Muskel, um sein ganzes Muster zu sehen.
   *[other] Die { $count } Punkte sind die Triggerpunkte, von denen man weiß, dass sie Schmerz hierher senden. Wählen Sie einen Muskel, um sein ganzes Muster zu sehen.
}
atlas-crosses = von der anderen Seite
atlas-one-side = nur { $side }
atlas-lies-label = Unter der Haut von: { $area }
atlas-lies-none = Kein Muskel dieses Atlas liegt hier.
atlas-points-here = { $count ->
    [one] Triggerpunkt hier: { $labels }
   *[other] Triggerpunkte hier: { $labels }
}
atlas-others-label = Gelenke, Nerven und Organe, die dafür bekannt sind, Schmerz zu senden nach: { $area }
atlas-others-none = Von keinem Gelenk, Nerv oder Organ in diesem Atlas ist bekannt, dass es Schmerz hierher sendet.

atlas-depth-superficial = oberflächlich
atlas-depth-intermediate = in mittlerer Schicht
atlas-depth-deep = tief

atlas-zone-essential = { $audience ->
    [patient] Hauptgebiet
   *[clinician] Kerngebiet
}
atlas-zone-spillover = { $audience ->
    [patient] strahlt manchmal weiter aus nach
   *[clinician] Randgebiet
}
atlas-zone-line = **{ $kind }:** { $areas }
atlas-open-muscle = Alles über: { $name }
atlas-compare = Vergleichen mit …
atlas-source-below = Alles darüber steht unter der Karte.
atlas-and-more = { $count ->
    [0] { $names }
   *[other] { $names } und { $count } weitere
}

atlas-density-title = Wie viele Muster jede Stelle erreichen
atlas-density-lead = So viele der { $total } Triggerpunkte im Atlas senden bekanntermaßen Schmerz an jede Stelle. Viele Muster an einem Ort heißen: Der Ort allein sagt wenig über den Muskel. Klicken Sie auf eine Stelle, um zu sehen, welche es sind.
atlas-density-here = { $count ->
    [one] ein Triggerpunkt
   *[other] { $count } Triggerpunkte
}
atlas-density-step = { $last ->
    [yes] { $low } oder mehr Triggerpunkte
   *[no] { $low }–{ $high }
}
atlas-column-area = Stelle
atlas-column-region = Region
atlas-column-count = Triggerpunkte

atlas-region-label = { $count ->
    [one] Ein Muskel; wählen Sie ihn, um zu sehen, wohin er Schmerz sendet
   *[other] { $count } Muskeln; wählen Sie einen, um zu sehen, wohin er Schmerz sendet
}
atlas-region-empty = Zu dieser Region gehört kein Muskel dieses Atlas.
atlas-muscle-caption = { $depth } · { $count ->
    [one] ein Triggerpunkt
   *[other] { $count } Triggerpunkte
}

atlas-sources-label = { $count } im Atlas; eine auswählen, um zu sehen, wo man sie spürt
atlas-sources-empty = Davon steht noch nichts im Atlas.
atlas-sources-all = Alle zusammen
atlas-sources-step = { $count ->
    [1] eine davon
    [4] 4 oder mehr
   *[other] { $count }
}
atlas-about-roots = Wo gereizte Nervenwurzeln zu spüren sind. Benachbarte Wurzeln überlappen sich weit, und Schmerz hält sich weniger an die Streifen der Lehrbücher als Taubheit.
atlas-about-facets = Wo die kleinen Gelenke der Wirbelsäule zu spüren sind.
atlas-about-joints = Wo andere Gelenke, Bandscheiben und das Iliosakralgelenk zu spüren sind.
atlas-about-nerves = Wo einzelne Nerven zu spüren sind, wenn sie gedrückt oder gereizt werden.
atlas-about-organs = Wo Organe, Gefäße und Zähne an der Oberfläche zu spüren sind. Bei einigen braucht es sofort Hilfe: siehe die Fragen bei jedem.

source-tells-apart = Was den Unterschied zeigt
source-where = Wo es zu spüren ist
source-besides = **Außer Schmerz:** { $kinds }.
source-measured = Gemessen: { $areas } bei { $count } von { $n }. { $population }.
source-raised-by = Triggerpunkte in **{ $muscles }** machen es wahrscheinlicher (Sensitivität { $sensitivity } %, Spezifität { $specificity } %); ohne sie wird es nicht unwahrscheinlicher.
source-tests = Untersuchungstests
source-accuracy = Sensitivität { $sensitivity } %, Spezifität { $specificity } %
source-kappa = Übereinstimmung der Untersucher: Kappa { $kappa }
source-red-flags = Zuerst fragen. Ja bei einem davon:
source-alike = Muskeln, die an denselben Stellen schmerzen
source-alike-note = Nach den Stellen, die sie gemeinsam haben: von 0 (keine) bis 1 (dasselbe Muster).
source-alike-one = { $name } ({ $share })
source-conditions = Zu bedenken bei
source-citations = Wo das steht
