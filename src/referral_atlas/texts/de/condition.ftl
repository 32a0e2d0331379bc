### Eine Beschwerde: was sie ist, wo es schmerzt, ihre Muskeln, woran sonst zu denken ist.

condition-title = Beschwerden
condition-lead = Womit Menschen kommen: wo es schmerzt, und welche Muskeln dabei gezählt wurden.
condition-none = Noch ist keine Beschwerde eingetragen.
condition-label = Beschwerde
condition-placeholder = Eine Beschwerde wählen
condition-unknown = Eine Beschwerde „{ $asked }“ gibt es hier nicht. Bitte eine aus der Liste wählen.
condition-for-clinicians = **Für Fachpersonen.**
condition-criteria = Kriterien
condition-no-areas = Keine für diesen Eintrag gelesene Quelle zeigt, wo es schmerzt.
condition-picture-alt = Wo es meist schmerzt, Ansicht: { $view }. { $areas }.
condition-usually-felt = **Meist gespürt:** { $areas }.
condition-muscles = Muskeln
condition-rates-lead = { $audience ->
    [patient] Wie oft Studien bei Betroffenen empfindliche Punkte in den Muskeln fanden. Die Linien zeigen, wie unsicher jede Zahl ist; ein offener Punkt hat keine, weil die Zahl der Untersuchten nicht gedruckt ist.
   *[clinician] Wie oft Studien bei Betroffenen Triggerpunkte fanden. Linien sind 95-%-Intervalle nach Wilson; ein offener Punkt hat keines, weil die Zahl der Untersuchten nicht gedruckt ist. Was eine Person in einer kleinen Studie zählt, ist eine schwache Zahl.
}
condition-rates-list = Dasselbe als Liste
condition-no-rates = Im Atlas steht keine veröffentlichte Zählung von Triggerpunkten bei dieser Beschwerde.
condition-rate-state = { $state ->
    [active] aktiv
    [latent] latent
    [provoked] auslösbar
   *[unspecified] aktiv oder latent nicht angegeben
}
condition-rate-side = { $side ->
    [left] links
    [right] rechts
    [either] eine der Seiten
    [affected] betroffene Seite
    [unaffected] nicht betroffene Seite
   *[unspecified] Seite nicht angegeben
}
condition-rate = { $who }, { condition-rate-state }, { condition-rate-side }: { $percent } %{ $n ->
    [0] {""}
   *[other] {" "}(95-%-Intervall { $low } bis { $high }; n = { $n })
}. { $population }
condition-and-more = und { $count } weitere
condition-look-up = Mit dieser Beschwerde suchen

rate-axis = % der Untersuchten
