### Neben einem Muskel: Verwandte, Ähnliche, und wie man Falsches berichtigt.

related-title = Verwandt und ähnlich
related-parts = Seine anderen Teile
related-sets-off = Kann Punkte auslösen in
related-set-off-by = Kann ausgelöst werden von Punkten in
related-none = Keine für diesen Eintrag gelesene Quelle nennt einen Muskel, der zu ihm gehört.
related-alike = Muskeln mit ähnlichem Muster
related-others = Was diesen Schmerz noch macht
related-others-help = Gelenke, Nerven, Organe und Gefäße, deren Muster dem dieses Muskels am ähnlichsten ist. Gemessen wie bei den Muskeln daneben; wie häufig sie sind, sagt es nicht.
related-nothing-alike = Nichts im Atlas hat eine Stelle mit ihm gemeinsam.
related-figure = Ähnlichkeit { $figure } von 1
related-compare = Mit den ersten { $count } vergleichen
related-in-3d = In 3D

correct-title = Diesen Eintrag berichtigen
correct-how = Alles auf dieser Seite steht in der Datei { $file } des Projekts, jede Aussage mit ihrer Quelle. Ist etwas falsch oder fehlt etwas? Öffnen Sie im Projekt ein Issue mit dem Formular „Correct a fact“: welcher Eintrag, was falsch ist, und die Quelle, die das sagt, mit Seite oder Tabelle. Oder ändern Sie die Zeile in der Datei und schlagen Sie die Änderung vor; eine Prüfung sagt in klaren Worten, was nicht passt. Gesundheitsdaten einer Person gehören nicht dorthin.
