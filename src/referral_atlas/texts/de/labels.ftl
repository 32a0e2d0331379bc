### Namen für geschlossene Listen: Belege, Dringlichkeit, Arten von Quellen, Zeichen, Zustände.

urgency-emergency = Sofort Hilfe holen
urgency-urgent = Heute untersuchen lassen
urgency-see_someone = Bald untersuchen lassen

evidence-kind-systematic_review = systematische Übersicht
evidence-kind-experimental_induction = im Versuch ausgelöst
evidence-kind-controlled_study = kontrollierte Studie
evidence-kind-case_series = Injektions-, Tast- oder Blockadeserie
evidence-kind-guideline = Leitlinie oder amtliche Gesundheitsinformation
evidence-kind-expert_textbook = Fachbuch oder Atlas
evidence-kind-secondary_compilation = Zusammenstellung aus zweiter Hand

# Wie stark die Belege sind. Patienten lesen das anstelle des Buchstabens.
grade-A = { $audience ->
    [patient] gut untersucht
   *[clinician] an Patienten oder Freiwilligen gemessen
}
grade-B = { $audience ->
    [patient] einige Studien
   *[clinician] Injektions-, Tast- oder Blockadeserie
}
grade-C = { $audience ->
    [patient] nur Lehrbücher
   *[clinician] Lehrbuchmeinung
}
grade-D = { $audience ->
    [patient] nur alte Schautafeln
   *[clinician] nur durch Schautafeln überliefert
}

source-kind-facet_joint = { $audience ->
    [patient] kleines Wirbelgelenk
   *[clinician] Facettengelenk
}
source-kind-sacroiliac_joint = { $audience ->
    [patient] Kreuz-Darmbein-Gelenk
   *[clinician] Iliosakralgelenk
}
source-kind-joint = Gelenk
source-kind-disc = Bandscheibe
source-kind-nerve_root = Nervenwurzel
source-kind-peripheral_nerve = Nerv
source-kind-organ = Organ
source-kind-vessel = Blutgefäß
source-kind-dental = Zähne

established-by-block = bekannt durch Blockaden, die den Schmerz nahmen
established-by-injection = bekannt durch Injektionen, die den Schmerz auslösten oder linderten
established-by-stimulation = bekannt durch Reizung der Struktur
established-by-surgery_or_imaging = bekannt von Menschen, bei denen Operation oder Bildgebung die Ursache zeigten
established-by-clinical_series = bekannt aus Patientenserien
established-by-textbook = bekannt aus Lehrbüchern

answer-yes = Ja
answer-no = Nein
answer-not_examined = Nicht untersucht

sign-presence = Triggerpunkt gefunden
sign-pain_recognition = Druck löst den bekannten Schmerz aus
sign-taut_band = Hartspannstrang
sign-spot_tenderness = druckschmerzhafte Stelle
sign-referred_pain = Druck strahlt anderswohin aus
sign-local_twitch_response = lokale Zuckungsantwort
sign-jump_sign = Ausweichbewegung (Jump Sign)
