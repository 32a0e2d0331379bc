### Schmerz, in Worten beschrieben.

typed-open = In Worten beschreiben
typed-label = Wo tut es weh, und wie?
typed-example = Brennen hinter dem rechten Auge und am Hinterkopf, 6/10
typed-confirm = **So verstanden, bitte prüfen:**
typed-nothing = Keine Stelle wurde erkannt. Versuchen Sie den Alltagsnamen, etwa „rechte Schläfe“ oder „Außenseite des linken Knies“, oder klicken Sie auf den Körper.
typed-denied = Weggelassen, weil dort kein Schmerz sein soll: { $phrases }
typed-lost = Nicht verstanden: { $phrases }
typed-side = Welche Seite?
typed-side-right = Rechts
typed-side-left = Links
typed-side-both = Beide
typed-mark = { $count ->
    [0] Erst die Seiten wählen
    [one] Diese Stelle markieren
   *[other] Diese { $count } Stellen markieren
}
