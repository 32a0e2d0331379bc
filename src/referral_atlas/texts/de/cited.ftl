### Belege, ihre Grade und Grundhäufigkeiten auf dem Bildschirm.

grade-named = { $audience ->
    [patient] { $meaning }
   *[clinician] { $grade }: { $meaning }
}
grade-short = { $audience ->
    [patient] { $meaning }
    [student] { $grade }: { $meaning }
   *[clinician] { $grade }
}

evidence-said = { $cited }, { $locator } · { $kind } · { $checked ->
    [yes] für diesen Eintrag gelesen
   *[no] für diesen Eintrag nicht gelesen
}
evidence-adds = nennt zusätzlich { $areas }
evidence-omits = nennt nicht { $areas }

base-rate = { $audience ->
    [patient] Solche Punkte finden sich auch bei etwa { $tenths } von 10 Menschen ohne Schmerz: { $population }
   *[clinician] { $state ->
        [active] Aktive Triggerpunkte
        [latent] Latente Triggerpunkte
       *[unspecified] Triggerpunkte
    } bei etwa { $tenths } von 10 Menschen ohne Schmerz ({ $counted ->
        [yes] { $count } von { $n }
       *[no] n = { $n }
    }): { $population }
}
