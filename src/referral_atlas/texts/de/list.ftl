### Die Liste neben der Karte, die Beschreibung des Schmerzes, und wie die Karte aussieht.

list-side = Seite
list-side-help = { $audience ->
    [patient] Ihre eigene Seite, wo es zwei gibt.
   *[clinician] Die Seite der untersuchten Person, wo es zwei gibt.
}
list-side-right = Rechts
list-side-left = Links
list-side-both = Beide
list-side-midline = In der Mitte
list-add = Eine Stelle nach Namen hinzufügen
list-add-placeholder = Tippen: Schläfe, re Schulter, hinter dem Auge …
list-add-help = Auch die Seite lässt sich tippen: re, li oder beide. Tippfehler werden verziehen.
list-unknown = So heißt keine Stelle. Unter „Alle Stellen nach Region“ weiter unten nachsehen.
list-which = Welche davon war gemeint?
list-group = { $name } (alle Teile)
list-inside = { $name } (innen)
list-marked = Markiert ({ $count }), antippen zum Entfernen
list-undo = Rückgängig
list-redo = Wiederholen
list-clear = Alles löschen
list-describe = Wie stark, und wie es sich anfühlt
list-browse = Alle Stellen nach Region
list-region = Region

describe-which = Den Schmerz beschreiben
describe-everywhere = an allen markierten Stellen
describe-strength = Stärke, 1 (kaum da) bis 10 (schlimmster vorstellbarer); 0 lässt sie offen
describe-feel = Es fühlt sich an
describe-differ = Die markierten Stellen unterscheiden sich; was Sie hier einstellen, gilt für alle.

figure-label = Figur
figure-neutral = Neutral
figure-female = Weiblich
figure-male = Männlich
names-label = Namen
names-plain = Einfach
names-clinical = Fachlich
