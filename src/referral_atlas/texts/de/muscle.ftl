### Ein Muskel: seine Punkte, wohin sie ausstrahlen, und was sonst über ihn bekannt ist.

muscle-title = Muskeln
muscle-lead = { $audience ->
    [patient] Wählen Sie einen Muskel, um seine Triggerpunkte zu sehen und wohin sie Schmerz senden.
   *[clinician] Einen Muskel wählen, um seine Triggerpunkte zu sehen und wohin sie ausstrahlen.
}
muscle-label = Muskel
muscle-placeholder = Name tippen: trapezius, SCM, masseter …
muscle-unknown = Einen Muskel „{ $typed }“ gibt es hier noch nicht. Bitte einen aus der Liste oben wählen; sie enthält { $count }.
muscle-did-you-mean = „{ $typed }“ steht nicht in der Liste. War { $meant } gemeint?
muscle-part-of = Teil von { $whole }.
muscle-side = Seite
muscle-points = Triggerpunkte
muscle-zone-essential = { $audience ->
    [patient] **Hauptgebiet:**
   *[clinician] **Kerngebiet:**
}
muscle-zone-spillover = { $audience ->
    [patient] **Kann ausstrahlen nach:**
   *[clinician] **Randgebiet:**
}
muscle-no-pain = Kein Schmerz: Was dort gespürt wird, steht darunter.
muscle-one-zone = { $audience ->
    [patient] Die Quellen sagen nicht, welche dieser Stellen das Hauptgebiet ist.
   *[clinician] Die Quellen unterscheiden hier nicht zwischen Kern- und Randgebiet.
}
muscle-measured = Gemessen: { $areas } bei { $count } von { $n }. { $population }.
muscle-besides-pain = **Außer Schmerz:** { $kinds }.
muscle-satellites = **Kann Punkte auslösen in:** { $names }.
muscle-side-by-side = Seine Triggerpunkte nebeneinander
muscle-picture-alt = { $point }, rechte Seite, Ansicht: { $view }. { $text }

facts-tab-examine = Untersuchen
facts-tab-anatomy = Anatomie
facts-tab-clinical = Klinisches Bild
facts-tab-self-care = Selbsthilfe
facts-tab-needling = Needling
facts-position = Lagerung
facts-palpation = Palpation
facts-landmark = Orientierungspunkt
facts-base-rates = Wie häufig bei Menschen ohne Schmerz
facts-no-self-care = Für diesen Muskel ist noch keine Selbsthilfe eingetragen.
facts-stretch = Dehnung
facts-references = Literatur ({ $count })
facts-attachments = Ansätze
facts-from-to = { $proximal } bis { $distal }
facts-action = Funktion
facts-innervation = Innervation
facts-depth = Tiefe
facts-identifiers = Kennungen
facts-symptoms = Was Betroffene bemerken
facts-restricted = Bewegung, die eingeschränkt ist oder schmerzt
facts-activating = Was es auslöst
facts-perpetuating = Was es unterhält
facts-differential = Woran sonst zu denken ist
facts-needling-lead = Nur für ausgebildete Fachpersonen, soweit das örtliche Recht es erlaubt.
facts-approach = Vorgehen
facts-guidance = Führung

depth-superficial = oberflächlich
depth-intermediate = mittlere Schicht
depth-deep = tief

palpation-flat = flach
palpation-pincer = im Zangengriff
palpation-deep = tief
palpation-intraoral = im Mund
palpation-internal = von innen
palpation-not_palpable = nicht tastbar

sensation-tingling = Kribbeln
sensation-numbness = Taubheit
sensation-burning = Brennen
sensation-itching = Jucken
sensation-dizziness = Schwindel
sensation-imbalance = Gleichgewichtsstörung
sensation-nausea = Übelkeit
sensation-tinnitus = Ohrgeräusch
sensation-hearing_change = verändertes Hören
sensation-visual_change = verändertes Sehen
sensation-tearing = Tränen des Auges
sensation-red_eye = rotes Auge
sensation-eyelid_droop = hängendes Lid
sensation-runny_nose = laufende Nase
sensation-sweating = Schwitzen
sensation-goose_flesh = Gänsehaut
sensation-cold_skin = kalte Haut
sensation-swelling = Schwellung
sensation-weakness = Schwäche
sensation-stiffness = Steifigkeit
sensation-tender_scalp = empfindliche Kopfhaut
sensation-tooth_sensitivity = empfindliche Zähne
sensation-cough = Husten
sensation-swallowing_difficulty = Schluckbeschwerden
sensation-breathlessness = Atemnot
sensation-palpitation = Herzklopfen
