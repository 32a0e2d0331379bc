### Die Körperkarte: Werkzeuge, Reiter und Ansichten, und was beim Markieren gesagt wird.

# Was auf dem Bildschirm in geschweiften Klammern steht, wie { "{name}" }, füllt die Karte aus.

map-tabs = Ansicht des Körpers
map-tab-whole = Vorn & hinten
map-tab-sides = Seiten
map-tab-front = Vorn
map-tab-back = Hinten
map-tab-left = Links
map-tab-right = Rechts
map-tab-head = Kopf
map-tab-hands = Hände
map-tab-feet = Füße
map-tab-solid = 3D
map-tab-more = Hier sind bemalte Stellen zu sehen, die die gezeigte Ansicht verdeckt

map-tools = Markieren
map-tool-point = Zeiger: eine Stelle nach der anderen markieren
map-tool-brush = Pinsel: Stellen durch Übermalen markieren
map-tool-lasso = Lasso: alle Stellen in einer Schlinge markieren
map-tool-erase = Radierer: Pinsel und Lasso entfernen Markierungen (oder Umschalttaste halten)
map-tool-undo = Rückgängig
map-tool-redo = Wiederholen
map-tool-clear = Alle Markierungen löschen
map-zoom = Zoom
map-tool-plus = Vergrößern (Strg und Mausrad, oder mit zwei Fingern)
map-tool-minus = Verkleinern
map-tool-fit = Alles zeigen

map-key-essential = { $audience ->
    [patient] Hauptgebiet
   *[clinician] Kerngebiet
}
map-key-spillover = { $audience ->
    [patient] kann hierher ausstrahlen
   *[clinician] Randgebiet
}
map-key-chosen = gewählte Stelle
map-key-marked = markiert
map-key-leftover = markiert, nicht erklärt
map-key-point = Triggerpunkt
map-key-belly = Muskel
map-key-deep = tiefer Muskel
map-not-explained = nicht durch das Muster erklärt

map-prompt = { $audience ->
    [patient] Markieren Sie, wo es schmerzt: eine Stelle anklicken oder mit Pinsel oder Lasso zeichnen.
   *[clinician] Markieren, wo es schmerzt: eine Stelle anklicken oder mit Pinsel oder Lasso zeichnen.
}
map-count-one = 1 Stelle markiert
map-count-many = { $count } Stellen markiert
map-several = { $count } Stellen
map-shown = Gezeigt: { $view }
map-did-mark = { $area }: markiert.
map-did-unmark = { $area }: nicht mehr markiert.
map-took-point = Zeiger
map-took-brush = Pinsel
map-took-lasso = Lasso
map-eraser-on = Radierer an
map-eraser-off = Radierer aus
map-canvas-marks = { $view }. Pfeiltasten führen von Stelle zu Stelle, die Leertaste markiert.
map-canvas-chooses = { $view }. Pfeiltasten führen von Stelle zu Stelle, die Leertaste wählt.

# Wie die Karte eine Stelle nennt: in einfachen Worten die Seite zuerst.
map-area-plain = { $side ->
    [left] Links, { $name }
   *[right] Rechts, { $name }
}
map-area-clinical = { $side ->
    [left] { $name }, links
   *[right] { $name }, rechts
}
map-letter-left = L
map-letter-right = R

map-solid = Der Körper zum Drehen. Mit der Tastatur in den flachen Ansichten oder in der Liste markieren.
map-solid-turn = Den Körper drehen
map-solid-loading = Der Körper wird geladen …
map-solid-failed = Der Körper zum Drehen konnte nicht geladen werden. Die anderen Ansichten zeigen dasselbe.

map-view-front = Vorn
    .short = Vorn
    .spoken = { $audience ->
        [patient] Körper von vorn. Ihre rechte Seite liegt im Bild links.
       *[clinician] Körper von vorn. Die rechte Seite der untersuchten Person liegt im Bild links.
    }
map-view-back = Hinten
    .short = Hinten
    .spoken = { $audience ->
        [patient] Körper von hinten. Ihre rechte Seite liegt im Bild rechts.
       *[clinician] Körper von hinten. Die rechte Seite der untersuchten Person liegt im Bild rechts.
    }
map-view-left = Linke Seite
    .short = Linke Seite
    .spoken = { $audience ->
        [patient] Linke Seite des Körpers. Alles davon ist Ihre linke Seite.
       *[clinician] Linke Seite des Körpers. Alles davon ist links bei der untersuchten Person.
    }
map-view-right = Rechte Seite
    .short = Rechte Seite
    .spoken = { $audience ->
        [patient] Rechte Seite des Körpers. Alles davon ist Ihre rechte Seite.
       *[clinician] Rechte Seite des Körpers. Alles davon ist rechts bei der untersuchten Person.
    }
map-view-head_front = Gesicht
    .short = Gesicht
    .spoken = { $audience ->
        [patient] Gesicht. Ihre rechte Seite liegt im Bild links.
       *[clinician] Gesicht. Die rechte Seite der untersuchten Person liegt im Bild links.
    }
map-view-head_back = Hinterkopf
    .short = Hinterkopf
    .spoken = { $audience ->
        [patient] Hinterkopf. Ihre rechte Seite liegt im Bild rechts.
       *[clinician] Hinterkopf. Die rechte Seite der untersuchten Person liegt im Bild rechts.
    }
map-view-head_left = Kopf, links
    .short = Kopf, links
    .spoken = { $audience ->
        [patient] Linke Seite des Kopfes. Alles davon ist Ihre linke Seite.
       *[clinician] Linke Seite des Kopfes. Alles davon ist links bei der untersuchten Person.
    }
map-view-head_right = Kopf, rechts
    .short = Kopf, rechts
    .spoken = { $audience ->
        [patient] Rechte Seite des Kopfes. Alles davon ist Ihre rechte Seite.
       *[clinician] Rechte Seite des Kopfes. Alles davon ist rechts bei der untersuchten Person.
    }
map-view-hand_palmar_left = Linke Handfläche
    .short = Fläche
    .spoken = { $audience ->
        [patient] Innenfläche Ihrer linken Hand.
       *[clinician] Innenfläche der linken Hand der untersuchten Person.
    }
map-view-hand_palmar_right = Rechte Handfläche
    .short = Fläche
    .spoken = { $audience ->
        [patient] Innenfläche Ihrer rechten Hand.
       *[clinician] Innenfläche der rechten Hand der untersuchten Person.
    }
map-view-hand_dorsal_left = Linker Handrücken
    .short = Rücken
    .spoken = { $audience ->
        [patient] Rücken Ihrer linken Hand.
       *[clinician] Rücken der linken Hand der untersuchten Person.
    }
map-view-hand_dorsal_right = Rechter Handrücken
    .short = Rücken
    .spoken = { $audience ->
        [patient] Rücken Ihrer rechten Hand.
       *[clinician] Rücken der rechten Hand der untersuchten Person.
    }
map-view-foot_dorsal_left = Linker Fußrücken
    .short = Rücken
    .spoken = { $audience ->
        [patient] Rücken Ihres linken Fußes.
       *[clinician] Rücken des linken Fußes der untersuchten Person.
    }
map-view-foot_dorsal_right = Rechter Fußrücken
    .short = Rücken
    .spoken = { $audience ->
        [patient] Rücken Ihres rechten Fußes.
       *[clinician] Rücken des rechten Fußes der untersuchten Person.
    }
map-view-foot_plantar_left = Linke Fußsohle
    .short = Sohle
    .spoken = { $audience ->
        [patient] Sohle Ihres linken Fußes.
       *[clinician] Sohle des linken Fußes der untersuchten Person.
    }
map-view-foot_plantar_right = Rechte Fußsohle
    .short = Sohle
    .spoken = { $audience ->
        [patient] Sohle Ihres rechten Fußes.
       *[clinician] Sohle des rechten Fußes der untersuchten Person.
    }
map-view-foot_medial_left = Linker Fuß, innen
    .short = Innen
    .spoken = { $audience ->
        [patient] Innenseite Ihres linken Fußes.
       *[clinician] Innenseite des linken Fußes der untersuchten Person.
    }
map-view-foot_medial_right = Rechter Fuß, innen
    .short = Innen
    .spoken = { $audience ->
        [patient] Innenseite Ihres rechten Fußes.
       *[clinician] Innenseite des rechten Fußes der untersuchten Person.
    }
map-view-foot_lateral_left = Linker Fuß, außen
    .short = Außen
    .spoken = { $audience ->
        [patient] Außenseite Ihres linken Fußes.
       *[clinician] Außenseite des linken Fußes der untersuchten Person.
    }
map-view-foot_lateral_right = Rechter Fuß, außen
    .short = Außen
    .spoken = { $audience ->
        [patient] Außenseite Ihres rechten Fußes.
       *[clinician] Außenseite des rechten Fußes der untersuchten Person.
    }
