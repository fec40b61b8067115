<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Offer a starter programme: instalments, trends first, rewards for bringing friends.</source>
        <translation>Bieten Sie ein Einstiegsprogramm an: Ratenzahlung, Trends zuerst, Prämien für geworbene Freunde.</translation>
    </message>
    <message>
        <source>Reward the best customers: early access, a personal contact, a referral programme.</source>
        <translation>Belohnen Sie die besten Kunden: früher Zugang, persönlicher Kontakt, Empfehlungsprogramm.</translation>
    </message>
    <message>
        <source>Win back with a premium trial or a personal invitation: the means are there.</source>
        <translation>Gewinnen Sie sie mit Premium-Probezeit oder persönlicher Einladung zurück: Die Mittel sind da.</translation>
    </message>
    <message>
        <source>Keep with a loyalty tier and early access rather than with discounts.</source>
        <translation>Halten Sie sie mit Treuestufe und frühem Zugang statt mit Rabatten.</translation>
    </message>
    <message>
        <source>Keep with bundles, instalments and points; check that they can afford it.</source>
        <translation>Halten Sie sie mit Paketen, Ratenzahlung und Punkten; prüfen Sie, ob sie es sich leisten können.</translation>
    </message>
    <message>
        <source>Offer value lines and basics, by low-cost channels.</source>
        <translation>Bieten Sie günstige Linien und Grundausstattung an, über preiswerte Kanäle.</translation>
    </message>
    <message>
        <source>Win back in person, by a call or a voucher, before they are lost for good.</source>
        <translation>Gewinnen Sie sie persönlich zurück, mit Anruf oder Gutschein, bevor sie endgültig verloren sind.</translation>
    </message>
    <message>
        <source>Send one reactivation offer, then stop paying for further contacts.</source>
        <translation>Senden Sie ein Reaktivierungsangebot, zahlen Sie danach nicht mehr für weitere Kontakte.</translation>
    </message>
    <message>
        <source>Welcome them and give a reason for the second purchase within weeks.</source>
        <translation>Heißen Sie sie willkommen und geben Sie binnen Wochen einen Grund für den zweiten Kauf.</translation>
    </message>
    <message>
        <source>Find out why visits to the site do not end in purchases; remind of filled baskets.</source>
        <translation>Finden Sie heraus, warum Besuche der Website nicht in Käufen enden; erinnern Sie an gefüllte Warenkörbe.</translation>
    </message>
    <message>
        <source>Activate the unused limit with cashback on the first purchases.</source>
        <translation>Aktivieren Sie das ungenutzte Limit mit Cashback auf die ersten Käufe.</translation>
    </message>
    <message>
        <source>Look after new customers in their first months; ask early what is missing.</source>
        <translation>Kümmern Sie sich um neue Kunden in den ersten Monaten; fragen Sie früh, was fehlt.</translation>
    </message>
    <message>
        <source>Ask what is missing before they leave; offer a contract with a benefit.</source>
        <translation>Fragen Sie, was fehlt, bevor sie gehen; bieten Sie einen Vertrag mit Vorteil an.</translation>
    </message>
    <message>
        <source>Plan offers for them: bundles and coupons with a minimum basket keep the margin.</source>
        <translation>Planen Sie Angebote für sie: Pakete und Coupons mit Mindestwarenkorb erhalten die Marge.</translation>
    </message>
    <message>
        <source>Offer an instalment loan in place of cash advances; review limits and risk.</source>
        <translation>Bieten Sie statt Barvorschüssen einen Ratenkredit an; prüfen Sie Limits und Risiko.</translation>
    </message>
    <message>
        <source>Offer one product that goes with what they have.</source>
        <translation>Bieten Sie ein Produkt an, das zu dem passt, was sie haben.</translation>
    </message>
    <message>
        <source>Reach them in the web shop and by e-mail; recommend there.</source>
        <translation>Erreichen Sie sie im Webshop und per E-Mail; empfehlen Sie dort.</translation>
    </message>
    <message>
        <source>Invite to the store: events, advice, vouchers on paper.</source>
        <translation>Laden Sie ins Geschäft ein: Veranstaltungen, Beratung, Gutscheine auf Papier.</translation>
    </message>
    <message>
        <source>Offer family bundles, in time for school terms and holidays.</source>
        <translation>Bieten Sie Familienpakete an, rechtzeitig zu Schulbeginn und Ferien.</translation>
    </message>
    <message>
        <source>Give a reason for the next purchase, with an end date.</source>
        <translation>Geben Sie einen Grund für den nächsten Kauf, mit Enddatum.</translation>
    </message>
    <message>
        <source>Thank for the years: a benefit that only long-standing customers get.</source>
        <translation>Danken Sie für die Jahre: ein Vorteil nur für langjährige Kunden.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>No cluster structure found.</source>
        <translation>Keine Clusterstruktur gefunden.</translation>
    </message>
    <message>
        <source>The silhouette of {1} at {2} comes from the shape of the features: one single group with features as skewed and correlated as these reaches {3}. Where features have long tails, take their logarithm in Prepare and look again.</source>
        <translation>Die Silhouette von {1} bei {2} kommt von der Form der Merkmale: Eine einzige Gruppe mit ebenso schiefen und korrelierten Merkmalen erreicht {3}. Wo Merkmale lange Ausläufer haben, nehmen Sie unter „Aufbereiten“ ihren Logarithmus und sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>The silhouette is no higher than among customers without segments (at best {1} at {2}, against {3}). Any segments would be cuts through one group.</source>
        <translation>Die Silhouette ist nicht höher als bei Kunden ohne Segmente (bestenfalls {1} bei {2}, gegenüber {3}). Alle Segmente wären Schnitte durch eine Gruppe.</translation>
    </message>
    <message>
        <source>{1} segments are supported, but overlap.</source>
        <translation>{1} Segmente sind gestützt, überlappen sich aber.</translation>
    </message>
    <message>
        <source>{1} segments are well supported.</source>
        <translation>{1} Segmente sind gut gestützt.</translation>
    </message>
    <message>
        <source>{1} segments are supported.</source>
        <translation>{1} Segmente sind gestützt.</translation>
    </message>
    <message>
        <source>A silhouette below 0.25 means that many customers lie between two segments.</source>
        <translation>Eine Silhouette unter 0,25 bedeutet, dass viele Kunden zwischen zwei Segmenten liegen.</translation>
    </message>
    <message>
        <source>It is the highest number tried: try more.</source>
        <translation>Das ist die höchste versuchte Anzahl: Versuchen Sie mehr.</translation>
    </message>
    <message>
        <source>every segment returns when customers are resampled (worst {1})</source>
        <translation>jedes Segment kehrt wieder, wenn Kunden neu gezogen werden (schlechteste {1})</translation>
    </message>
    <message>
        <source>the segments do not return as a whole when customers are resampled (mean {1})</source>
        <translation>die Segmente kehren als Ganzes nicht wieder, wenn Kunden neu gezogen werden (Mittel {1})</translation>
    </message>
    <message>
        <source>{1} does not ({2})</source>
        <translation>{1} Segment kehrt nicht wieder ({2})</translation>
    </message>
    <message>
        <source>{1} do not (worst {2})</source>
        <translation>{1} Segmente kehren nicht wieder (schlechteste {2})</translation>
    </message>
    <message>
        <source>which customers without segments would reach as well</source>
        <translation>die Kunden ohne Segmente ebenso erreichen würden</translation>
    </message>
    <message>
        <source>but there {1}</source>
        <translation>aber dort {1}</translation>
    </message>
    <message>
        <source>but there {1} segment does not return when customers are resampled ({2})</source>
        <translation>aber dort kehrt {1} Segment nicht wieder, wenn Kunden neu gezogen werden ({2})</translation>
    </message>
    <message>
        <source>but there {1} segments do not return when customers are resampled (worst {2})</source>
        <translation>aber dort kehren {1} Segmente nicht wieder, wenn Kunden neu gezogen werden (schlechteste {2})</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}.</source>
        <translation>Die Silhouette ist bei {1} am höchsten.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, and {2}.</source>
        <translation>Die Silhouette ist bei {1} am höchsten, und {2}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, but {2} tells more kinds of customers apart just as reliably: {3}.</source>
        <translation>Die Silhouette ist bei {1} am höchsten, aber {2} unterscheidet ebenso zuverlässig mehr Arten von Kunden: {3}.</translation>
    </message>
    <message>
        <source>Silhouette hardly differs between {1} and {2}; at {3} {4}.</source>
        <translation>Die Silhouette unterscheidet sich kaum zwischen {1} und {2}; bei {3}: {4}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, {2}. At {3} {4}.</source>
        <translation>Die Silhouette ist bei {1} am höchsten, {2}. Bei {3}: {4}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, {2}. At {3} it stands out.</source>
        <translation>Die Silhouette ist bei {1} am höchsten, {2}. Bei {3} sticht sie hervor.</translation>
    </message>
    <message>
        <source>At {1}, {2}.</source>
        <translation>Bei {1}: {2}.</translation>
    </message>
    <message>
        <source>{1} would be stable too (silhouette {2}, worst {3}).</source>
        <translation>{1} wäre auch stabil (Silhouette {2}, schlechteste {3}).</translation>
    </message>
    <message>
        <source>{1} segments are weakly supported.</source>
        <translation>{1} Segmente sind schwach gestützt.</translation>
    </message>
    <message>
        <source>They return when customers are resampled (worst {3}), but they are hardly more distinct than parts of one group would be (silhouette {1}, against {2}): a useful division rather than separate kinds of customers.</source>
        <translation>Sie kehren wieder, wenn Kunden neu gezogen werden (schlechteste {3}), sind aber kaum deutlicher, als Teile einer Gruppe wären (Silhouette {1}, gegenüber {2}): eher eine nützliche Einteilung als getrennte Arten von Kunden.</translation>
    </message>
    <message>
        <source>They are hardly more distinct than parts of one group would be (silhouette {1}, against {2}): a useful division rather than separate kinds of customers.</source>
        <translation>Sie sind kaum deutlicher, als Teile einer Gruppe wären (Silhouette {1}, gegenüber {2}): eher eine nützliche Einteilung als getrennte Arten von Kunden.</translation>
    </message>
    <message>
        <source>No number of segments is stable.</source>
        <translation>Keine Anzahl von Segmenten ist stabil.</translation>
    </message>
    <message>
        <source>At every number some segments do not return when customers are resampled; nearest to it comes {1} (worst {2}, mean {3}). Try other features or another method.</source>
        <translation>Bei jeder Anzahl kehren einige Segmente nicht wieder, wenn Kunden neu gezogen werden; am nächsten kommt {1} (schlechteste {2}, Mittel {3}). Versuchen Sie andere Merkmale oder ein anderes Verfahren.</translation>
    </message>
</context>
<context>
    <name>AdviceBox</name>
    <message>
        <source>Trying numbers of segments. The advice follows when all figures are known.</source>
        <translation>Versucht Anzahlen von Segmenten. Der Rat folgt, wenn alle Zahlen bekannt sind.</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>all unique</source>
        <translation>alle eindeutig</translation>
    </message>
    <message>
        <source>%1 distinct</source>
        <translation>%1 verschiedene</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{1} stands alone.</source>
        <translation>{1} steht allein.</translation>
    </message>
    <message>
        <source>{1} beats {2}.</source>
        <translation>{1} schlägt {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be told apart.</source>
        <translation>{1} sind nicht unterscheidbar.</translation>
    </message>
    <message>
        <source>{1} cannot be told apart; {2} beats {3}.</source>
        <translation>{1} sind nicht unterscheidbar; {2} schlägt {3}.</translation>
    </message>
    <message>
        <source>difference {1}</source>
        <translation>Unterschied {1}</translation>
    </message>
    <message>
        <source>difference below 0.1 points</source>
        <translation>Unterschied unter 0,1 Punkten</translation>
    </message>
    <message>
        <source>difference {1} point</source>
        <translation>Unterschied {1} Punkt</translation>
    </message>
    <message>
        <source>difference {1} points</source>
        <translation>Unterschied {1} Punkte</translation>
    </message>
    <message>
        <source>95 % interval {1} to {2}</source>
        <translation>95-%-Intervall {1} bis {2}</translation>
    </message>
    <message>
        <source>{1} and {2} cannot be told apart ({3}, {4}).</source>
        <translation>{1} und {2} sind nicht unterscheidbar ({3}, {4}).</translation>
    </message>
    <message>
        <source>{1} is better than {2} ({3}, {4}, {5}).</source>
        <translation>{1} ist besser als {2} ({3}, {4}, {5}).</translation>
    </message>
    <message>
        <source>“not clustered”</source>
        <translation>„ohne Segment“</translation>
    </message>
    <message>
        <source>“{1}”</source>
        <translation>„{1}“</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>{1} customers</source>
        <translation>{1} Kunden</translation>
    </message>
    <message>
        <source>{1} keeps {2} of its customers, now {3}</source>
        <translation>{1} behält {2} seiner Kunden, jetzt {3}</translation>
    </message>
    <message>
        <source>{1} keeps {2} of its customers</source>
        <translation>{1} behält {2} seiner Kunden</translation>
    </message>
    <message>
        <source>{1}; 1 customer moves to {3}</source>
        <translation>{1}; 1 Kunde wechselt zu {3}</translation>
    </message>
    <message>
        <source>{1}; {2} customers move to {3}</source>
        <translation>{1}; {2} Kunden wechseln zu {3}</translation>
    </message>
    <message>
        <source>{1}.</source>
        <translation>{1}.</translation>
    </message>
    <message>
        <source>{1} is gone.</source>
        <translation>{1} ist verschwunden.</translation>
    </message>
    <message>
        <source>{1} is gone: 1 customer is in {3}.</source>
        <translation>{1} ist verschwunden: 1 Kunde ist in {3}.</translation>
    </message>
    <message>
        <source>{1} is gone: {2} customers are in {3}.</source>
        <translation>{1} ist verschwunden: {2} Kunden sind in {3}.</translation>
    </message>
    <message>
        <source>{1} is divided: 1 customer is in {3}, {4} in {5}.</source>
        <translation>{1} ist aufgeteilt: 1 Kunde ist in {3}, {4} in {5}.</translation>
    </message>
    <message>
        <source>{1} is divided: {2} customers are in {3}, {4} in {5}.</source>
        <translation>{1} ist aufgeteilt: {2} Kunden sind in {3}, {4} in {5}.</translation>
    </message>
    <message>
        <source>{1} is new: 1 of its {3} comes from {4}.</source>
        <translation>{1} ist neu: 1 seiner {3} kommt aus {4}.</translation>
    </message>
    <message>
        <source>{1} is new: {2} of its {3} come from {4}.</source>
        <translation>{1} ist neu: {2} seiner {3} kommen aus {4}.</translation>
    </message>
    <message>
        <source>{1} is new: its customer comes from {2}.</source>
        <translation>{1} ist neu: Der einzige Kunde kommt aus {2}.</translation>
    </message>
    <message>
        <source>{1} is new: all its customers come from {2}.</source>
        <translation>{1} ist neu: Alle Kunden kommen aus {2}.</translation>
    </message>
    <message>
        <source>Both segmentations put the same customers together</source>
        <translation>Beide Segmentierungen fassen dieselben Kunden zusammen</translation>
    </message>
    <message>
        <source>{1} of {2} stay in the segment that matches</source>
        <translation>{1} von {2} bleiben im entsprechenden Segment</translation>
    </message>
    <message>
        <source>{1}, found again by {2}</source>
        <translation>{1}, wiedergefunden anhand von {2}</translation>
    </message>
    <message>
        <source>1 customer is only in the earlier table, {2} only in the later one.</source>
        <translation>1 Kunde ist nur in der früheren Tabelle, {2} nur in der späteren.</translation>
    </message>
    <message>
        <source>{1} customers are only in the earlier table, {2} only in the later one.</source>
        <translation>{1} Kunden sind nur in der früheren Tabelle, {2} nur in der späteren.</translation>
    </message>
</context>
<context>
    <name>CountBars</name>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>customers (area)</source>
        <translation>Kunden (Fläche)</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>customer belongs</source>
        <translation>Kunde gehört</translation>
    </message>
    <message>
        <source>customer is</source>
        <translation>Kunde ist</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>customers are</source>
        <translation>Kunden sind</translation>
    </message>
    <message>
        <source>customers belong</source>
        <translation>Kunden gehören</translation>
    </message>
    <message>
        <source>day with a purchase</source>
        <translation>Tag mit Kauf</translation>
    </message>
    <message>
        <source>days with a purchase</source>
        <translation>Tage mit Kauf</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Ausprägung</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Ausprägungen</translation>
    </message>
    <message>
        <source>more feature</source>
        <translation>weiteres Merkmal</translation>
    </message>
    <message>
        <source>more features</source>
        <translation>weitere Merkmale</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>rare level</source>
        <translation>seltene Ausprägung</translation>
    </message>
    <message>
        <source>rare levels</source>
        <translation>seltene Ausprägungen</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>row does</source>
        <translation>Zeile tut dies</translation>
    </message>
    <message>
        <source>row equals</source>
        <translation>Zeile gleicht</translation>
    </message>
    <message>
        <source>row has</source>
        <translation>Zeile hat</translation>
    </message>
    <message>
        <source>row is</source>
        <translation>Zeile ist</translation>
    </message>
    <message>
        <source>row was</source>
        <translation>Zeile wurde</translation>
    </message>
    <message>
        <source>row.</source>
        <translation>Zeile.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>rows are</source>
        <translation>Zeilen sind</translation>
    </message>
    <message>
        <source>rows do</source>
        <translation>Zeilen tun dies</translation>
    </message>
    <message>
        <source>rows equal</source>
        <translation>Zeilen gleichen</translation>
    </message>
    <message>
        <source>rows have</source>
        <translation>Zeilen haben</translation>
    </message>
    <message>
        <source>rows were</source>
        <translation>Zeilen wurden</translation>
    </message>
    <message>
        <source>rows.</source>
        <translation>Zeilen.</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>validation row</source>
        <translation>Validierungszeile</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>Validierungszeilen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>its sheet has more rows than a sheet can have</source>
        <translation>das Blatt hat mehr Zeilen, als ein Blatt haben kann</translation>
    </message>
    <message>
        <source>its sheet has more columns than a sheet can have</source>
        <translation>das Blatt hat mehr Spalten, als ein Blatt haben kann</translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation>ein Blatt fehlt</translation>
    </message>
    <message>
        <source>a cell refers to a text that is not there</source>
        <translation>eine Zelle verweist auf einen Text, den es nicht gibt</translation>
    </message>
    <message>
        <source>a row has the number 0</source>
        <translation>eine Zeile hat die Nummer 0</translation>
    </message>
    <message>
        <source>a cell stands outside of all rows</source>
        <translation>eine Zelle steht außerhalb aller Zeilen</translation>
    </message>
    <message>
        <source>a cell stands in no column</source>
        <translation>eine Zelle steht in keiner Spalte</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; declares entities, as no workbook does</source>
        <translation>der Teil „{1}“ deklariert Entitäten, was keine Arbeitsmappe tut</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; is no sound XML past line {2}</source>
        <translation>der Teil „{1}“ ist nach Zeile {2} kein gültiges XML</translation>
    </message>
    <message>
        <source>its archive cannot be unpacked</source>
        <translation>das Archiv lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; of its archive cannot be unpacked</source>
        <translation>der Teil „{1}“ des Archivs lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; is missing</source>
        <translation>der Teil „{1}“ fehlt</translation>
    </message>
    <message>
        <source>an embedding has no inputs</source>
        <translation>eine Einbettung hat keine Eingaben</translation>
    </message>
    <message>
        <source>an embedding has a width of {1}</source>
        <translation>eine Einbettung hat die Breite {1}</translation>
    </message>
    <message>
        <source>two embeddings overlap or are out of order</source>
        <translation>zwei Einbettungen überlappen sich oder stehen in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>an embedding goes beyond the inputs</source>
        <translation>eine Einbettung reicht über die Eingaben hinaus</translation>
    </message>
    <message>
        <source>a layer has {1} units</source>
        <translation>eine Schicht hat {1} Einheiten</translation>
    </message>
    <message>
        <source>a layer has an unknown activation</source>
        <translation>eine Schicht hat eine unbekannte Aktivierung</translation>
    </message>
    <message>
        <source>a dropout rate is out of range</source>
        <translation>eine Dropout-Rate liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>eine Varianz ist negativ</translation>
    </message>
    <message>
        <source>it has {1} inputs</source>
        <translation>die Anzahl der Eingaben ist {1}</translation>
    </message>
    <message>
        <source>it has {1} layers</source>
        <translation>die Anzahl der Schichten ist {1}</translation>
    </message>
    <message>
        <source>its last layer is not a linear output</source>
        <translation>die letzte Schicht ist keine lineare Ausgabe</translation>
    </message>
    <message>
        <source>its output is not that of a classifier</source>
        <translation>die Ausgabe ist nicht die eines Klassifikators</translation>
    </message>
    <message>
        <source>an autoencoder has no embeddings</source>
        <translation>ein Autoencoder hat keine Einbettungen</translation>
    </message>
    <message>
        <source>its output is not as wide as its inputs</source>
        <translation>die Ausgabe ist nicht so breit wie die Eingaben</translation>
    </message>
    <message>
        <source>its latent layer is missing</source>
        <translation>die latente Schicht fehlt</translation>
    </message>
    <message>
        <source>its layers need {1} numbers, but there are {2}</source>
        <translation>die Schichten brauchen {1} Zahlen, es sind aber {2}</translation>
    </message>
    <message>
        <source>one of its numbers is not finite</source>
        <translation>eine der Zahlen ist nicht endlich</translation>
    </message>
    <message>
        <source>its scores are of other classes</source>
        <translation>die Kennzahlen gehören zu anderen Klassen</translation>
    </message>
    <message>
        <source>its scores do not add up</source>
        <translation>die Kennzahlen gehen nicht auf</translation>
    </message>
    <message>
        <source>its test rows are not those of a table</source>
        <translation>die Testzeilen sind nicht die einer Tabelle</translation>
    </message>
    <message>
        <source>its split is of a table</source>
        <translation>die Aufteilung ist an eine Tabelle gebunden</translation>
    </message>
    <message>
        <source>its sample does not fit the preparation</source>
        <translation>die Stichprobe passt nicht zur Aufbereitung</translation>
    </message>
    <message>
        <source>it no longer computes what it computed when it was saved</source>
        <translation>beim Nachrechnen kommt nicht mehr heraus, was beim Speichern herauskam</translation>
    </message>
    <message>
        <source>a column of its sample holds text</source>
        <translation>eine Spalte der Stichprobe enthält Text</translation>
    </message>
    <message>
        <source>a column of its sample is of another type</source>
        <translation>eine Spalte der Stichprobe hat einen anderen Typ</translation>
    </message>
    <message>
        <source>its sample has a value that is out of range</source>
        <translation>ein Wert der Stichprobe liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>its classes are too few or too many</source>
        <translation>es sind zu wenige oder zu viele Klassen</translation>
    </message>
    <message>
        <source>a class of it occurs twice</source>
        <translation>eine Klasse kommt doppelt vor</translation>
    </message>
    <message>
        <source>the model does not fit its preparation or its classes</source>
        <translation>das Modell passt nicht zu seiner Aufbereitung oder seinen Klassen</translation>
    </message>
    <message>
        <source>its threshold is for two classes</source>
        <translation>die Schwelle gilt für zwei Klassen</translation>
    </message>
    <message>
        <source>a step is for a column that is not there</source>
        <translation>ein Schritt gilt für eine Spalte, die es nicht gibt</translation>
    </message>
    <message>
        <source>a step for numbers meets words</source>
        <translation>ein Schritt für Zahlen trifft auf Wörter</translation>
    </message>
    <message>
        <source>the columns of a step are out of order</source>
        <translation>die Spalten eines Schritts stehen in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>a step for categories meets numbers</source>
        <translation>ein Schritt für Kategorien trifft auf Zahlen</translation>
    </message>
    <message>
        <source>the rows to fill from have other columns</source>
        <translation>die Zeilen, aus denen gefüllt wird, haben andere Spalten</translation>
    </message>
    <message>
        <source>the rows to fill from are of another kind</source>
        <translation>die Zeilen, aus denen gefüllt wird, sind von anderer Art</translation>
    </message>
    <message>
        <source>the rows to fill from have levels that are not there</source>
        <translation>die Zeilen, aus denen gefüllt wird, haben Ausprägungen, die es nicht gibt</translation>
    </message>
    <message>
        <source>the regressions that fill numbers have other columns</source>
        <translation>die Regressionen, die Zahlen füllen, haben andere Spalten</translation>
    </message>
    <message>
        <source>a scale is out of range</source>
        <translation>eine Skala liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>the value for empty cells is out of range</source>
        <translation>der Wert für leere Zellen liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>the level for empty cells is not there</source>
        <translation>die Ausprägung für leere Zellen gibt es nicht</translation>
    </message>
    <message>
        <source>the groups of rare levels do not fit their column</source>
        <translation>die Bündel seltener Ausprägungen passen nicht zu ihrer Spalte</translation>
    </message>
    <message>
        <source>a transformation is out of range</source>
        <translation>eine Transformation liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>a limit of outliers is out of range</source>
        <translation>eine Ausreißergrenze liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>the pieces of a number are out of order</source>
        <translation>die Abschnitte einer Zahl stehen in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>a feature that is left out is not there</source>
        <translation>ein ausgelassenes Merkmal gibt es nicht</translation>
    </message>
    <message>
        <source>a column is listed twice</source>
        <translation>eine Spalte ist doppelt aufgeführt</translation>
    </message>
    <message>
        <source>a column of free text is a feature</source>
        <translation>eine Spalte mit freiem Text ist ein Merkmal</translation>
    </message>
    <message>
        <source>it has no columns</source>
        <translation>es gibt keine Spalten</translation>
    </message>
    <message>
        <source>it has steps that are not planned</source>
        <translation>es gibt Schritte, die nicht geplant sind</translation>
    </message>
    <message>
        <source>a step is not the one that was planned</source>
        <translation>ein Schritt ist nicht der geplante</translation>
    </message>
    <message>
        <source>its columns are not those it promises</source>
        <translation>die Spalten sind nicht die angekündigten</translation>
    </message>
    <message>
        <source>a middle value is out of range</source>
        <translation>ein mittlerer Wert liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>what it knows of its features does not fit the preparation</source>
        <translation>das Gemerkte über die Merkmale passt nicht zur Aufbereitung</translation>
    </message>
    <message>
        <source>what it knows of a feature does not fit the preparation</source>
        <translation>das Gemerkte über ein Merkmal passt nicht zur Aufbereitung</translation>
    </message>
    <message>
        <source>the parts of a feature are out of order</source>
        <translation>die Abschnitte eines Merkmals stehen in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>a share of a feature is out of range</source>
        <translation>ein Anteil eines Merkmals liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>the shares of a feature do not add up</source>
        <translation>die Anteile eines Merkmals ergeben zusammen nicht 1</translation>
    </message>
    <message>
        <source>the parts of a feature are out of range</source>
        <translation>die Abschnitte eines Merkmals liegen außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>the customers it knows are not those of its table</source>
        <translation>die bekannten Kunden sind nicht die der Tabelle</translation>
    </message>
    <message>
        <source>a centre is out of range</source>
        <translation>ein Zentrum liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>the centres do not fit the preparation</source>
        <translation>die Zentren passen nicht zur Aufbereitung</translation>
    </message>
    <message>
        <source>the mixture does not fit the preparation</source>
        <translation>die Mischung passt nicht zur Aufbereitung</translation>
    </message>
    <message>
        <source>a weight is out of range</source>
        <translation>ein Gewicht liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>the dense regions do not fit the preparation</source>
        <translation>die dichten Bereiche passen nicht zur Aufbereitung</translation>
    </message>
    <message>
        <source>a label is out of range</source>
        <translation>eine Zuordnung liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>a distance is out of range</source>
        <translation>ein Abstand liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>a density is out of range</source>
        <translation>eine Dichte liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>a prototype has other columns</source>
        <translation>ein Prototyp hat andere Spalten</translation>
    </message>
    <message>
        <source>the prototypes do not fit the preparation</source>
        <translation>die Prototypen passen nicht zur Aufbereitung</translation>
    </message>
    <message>
        <source>a probe has an unknown level</source>
        <translation>eine Prüfzeile hat eine unbekannte Ausprägung</translation>
    </message>
    <message>
        <source>a change by hand does not fit the segments</source>
        <translation>eine Änderung von Hand passt nicht zu den Segmenten</translation>
    </message>
    <message>
        <source>a segment that is split is not there</source>
        <translation>ein geteiltes Segment gibt es nicht</translation>
    </message>
    <message>
        <source>the parts of a segment do not fit</source>
        <translation>die Teile eines Segments passen nicht</translation>
    </message>
    <message>
        <source>there are segments without a name</source>
        <translation>es gibt Segmente ohne Namen</translation>
    </message>
    <message>
        <source>the network does not fit the preparation</source>
        <translation>das Netz passt nicht zur Aufbereitung</translation>
    </message>
    <message>
        <source>the segments are out of order</source>
        <translation>die Segmente stehen in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>a customer&apos;s segment is not there</source>
        <translation>das Segment eines Kunden gibt es nicht</translation>
    </message>
    <message>
        <source>a probe does not fit the preparation</source>
        <translation>eine Prüfzeile passt nicht zur Aufbereitung</translation>
    </message>
    <message>
        <source>it no longer gives customers the segments it gave them when it was saved</source>
        <translation>Kunden erhalten nicht mehr die Segmente, die sie beim Speichern erhielten</translation>
    </message>
    <message>
        <source>a test row of it is not there</source>
        <translation>eine der Testzeilen gibt es nicht</translation>
    </message>
    <message>
        <source>the columns of its sample do not fit each other</source>
        <translation>die Spalten der Stichprobe passen nicht zueinander</translation>
    </message>
    <message>
        <source>its description is nested too deeply</source>
        <translation>die Beschreibung ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its description cannot be understood</source>
        <translation>die Beschreibung ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>it is no file of Tessera</source>
        <translation>die Datei stammt nicht von Tessera</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>die Datei enthält etwas anderes</translation>
    </message>
    <message>
        <source>it was saved by a newer version of the program</source>
        <translation>die Datei wurde von einer neueren Version des Programms gespeichert</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>a part of it is missing or cut off</source>
        <translation>ein Teil der Datei fehlt oder ist abgeschnitten</translation>
    </message>
    <message>
        <source>it holds a network of an unknown kind</source>
        <translation>ein Netz darin ist von unbekannter Art</translation>
    </message>
    <message>
        <source>the layers of its network cannot be read</source>
        <translation>die Schichten des Netzes sind nicht lesbar</translation>
    </message>
    <message>
        <source>it holds a model of an unknown kind</source>
        <translation>ein Modell darin ist von unbekannter Art</translation>
    </message>
    <message>
        <source>a part of it is used twice</source>
        <translation>ein Teil der Datei wird doppelt verwendet</translation>
    </message>
    <message>
        <source>its network predicts no classes</source>
        <translation>das Netz sagt keine Klassen vorher</translation>
    </message>
    <message>
        <source>it has too many classes</source>
        <translation>es sind zu viele Klassen</translation>
    </message>
    <message>
        <source>it holds trees of an unknown kind</source>
        <translation>die Bäume darin sind von unbekannter Art</translation>
    </message>
    <message>
        <source>a tree of it is cut off</source>
        <translation>ein Baum ist abgeschnitten</translation>
    </message>
    <message>
        <source>its trees do not fit each other</source>
        <translation>die Bäume passen nicht zueinander</translation>
    </message>
    <message>
        <source>its class shares do not add up</source>
        <translation>die Klassenanteile ergeben zusammen nicht 1</translation>
    </message>
    <message>
        <source>the members of its ensemble do not fit together</source>
        <translation>die Mitglieder des Ensembles passen nicht zueinander</translation>
    </message>
    <message>
        <source>its temperature is out of range</source>
        <translation>die Temperatur liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>its rows are not those of the table</source>
        <translation>die Zeilen sind nicht die der Tabelle</translation>
    </message>
    <message>
        <source>its rows and their probabilities do not fit each other</source>
        <translation>die Zeilen und ihre Wahrscheinlichkeiten passen nicht zueinander</translation>
    </message>
    <message>
        <source>its segments are not there</source>
        <translation>die Segmente gibt es nicht</translation>
    </message>
    <message>
        <source>its report has a section that this program does not know</source>
        <translation>der Bericht hat einen Abschnitt, den dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>two of its runs have one number</source>
        <translation>zwei Läufe haben dieselbe Nummer</translation>
    </message>
    <message>
        <source>its runs are not counted rightly</source>
        <translation>die Läufe sind falsch gezählt</translation>
    </message>
    <message>
        <source>the table of its segments is not there</source>
        <translation>die Tabelle der Segmente gibt es nicht</translation>
    </message>
    <message>
        <source>the table of a run is not there</source>
        <translation>die Tabelle eines Laufs gibt es nicht</translation>
    </message>
    <message>
        <source>its rows are out of order</source>
        <translation>die Zeilen stehen in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>it names a type of column that is not known</source>
        <translation>ein genannter Spaltentyp ist unbekannt</translation>
    </message>
    <message>
        <source>its plan of preparation cannot be read</source>
        <translation>der Plan der Aufbereitung ist nicht lesbar</translation>
    </message>
    <message>
        <source>its preparation has steps that are not planned</source>
        <translation>die Aufbereitung enthält Schritte, die nicht geplant sind</translation>
    </message>
    <message>
        <source>it gives customers segments in a way that is not known</source>
        <translation>Kunden erhalten ihre Segmente auf unbekannte Weise</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;{1}&quot; holds no table.</source>
        <translation>„{1}“ enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>Choose a file with a header and rows.</source>
        <translation>Wählen Sie eine Datei mit Kopfzeile und Zeilen.</translation>
    </message>
    <message>
        <source>The header of &quot;{1}&quot; opens a quote that is not closed properly.</source>
        <translation>Die Kopfzeile von „{1}“ öffnet ein Textzeichen, das nicht richtig geschlossen wird.</translation>
    </message>
    <message>
        <source>Mend the line, or choose another quote.</source>
        <translation>Berichtigen Sie die Zeile, oder wählen Sie ein anderes Textzeichen.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has more than 100,000 columns.</source>
        <translation>„{1}“ hat mehr als 100.000 Spalten.</translation>
    </message>
    <message>
        <source>{1} is not text: it is full of control characters.</source>
        <translation>{1} ist kein Text: Die Datei ist voller Steuerzeichen.</translation>
    </message>
    <message>
        <source>Open a table of text, or choose the encoding it is written in.</source>
        <translation>Öffnen Sie eine Texttabelle, oder wählen Sie die Kodierung, in der sie geschrieben ist.</translation>
    </message>
    <message>
        <source>Check the spelling of the column.</source>
        <translation>Prüfen Sie die Schreibweise der Spalte.</translation>
    </message>
    <message>
        <source>{1} has more than 4 billion rows.</source>
        <translation>{1} hat mehr als 4 Milliarden Zeilen.</translation>
    </message>
    <message>
        <source>No row of {1} fits the header: line {2} {3}.</source>
        <translation>Keine Zeile von {1} passt zur Kopfzeile: Zeile {2} {3}.</translation>
    </message>
    <message>
        <source>Check the delimiter and the quote.</source>
        <translation>Prüfen Sie Trennzeichen und Textzeichen.</translation>
    </message>
    <message>
        <source>{1} has {2} of text; opening it takes about {3} of memory, and {4} are free.</source>
        <translation>{1} hat {2} Text; das Öffnen braucht etwa {3} Speicher, frei sind {4}.</translation>
    </message>
    <message>
        <source>Open a random sample of its rows, or close other programs first.</source>
        <translation>Öffnen Sie eine Zufallsstichprobe der Zeilen, oder schließen Sie zuerst andere Programme.</translation>
    </message>
    <message>
        <source>A sample of &quot;{1}&quot; cannot be taken because it is UTF-16.</source>
        <translation>Von „{1}“ kann keine Stichprobe gezogen werden, weil die Datei UTF-16 ist.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 first.</source>
        <translation>Speichern Sie die Datei zuerst als UTF-8.</translation>
    </message>
    <message>
        <source>There is no column named &quot;{1}&quot;.</source>
        <translation>Es gibt keine Spalte namens „{1}“.</translation>
    </message>
    <message>
        <source>There is no file &quot;{1}&quot;.</source>
        <translation>Es gibt keine Datei „{1}“.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be read: {2}.</source>
        <translation>„{1}“ kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>Prüfen Sie, ob es eine Datei ist, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is larger than the memory.</source>
        <translation>„{1}“ ist größer als der Speicher.</translation>
    </message>
    <message>
        <source>The order of &quot;{1}&quot; must name each of its levels once; &quot;{2}&quot; is not.</source>
        <translation>Die Reihenfolge von „{1}“ muss jede Ausprägung einmal nennen; bei „{2}“ ist das nicht so.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no levels to put in order.</source>
        <translation>„{1}“ hat keine Ausprägungen zum Ordnen.</translation>
    </message>
    <message>
        <source>Only categories, ordered and yes/no columns have levels.</source>
        <translation>Nur Kategorien, geordnete und Ja/Nein-Spalten haben Ausprägungen.</translation>
    </message>
    <message>
        <source>Use more rows, or other shares.</source>
        <translation>Verwenden Sie mehr Zeilen oder andere Anteile.</translation>
    </message>
    <message>
        <source>The validation and test shares must be at least 0 and together below 1.</source>
        <translation>Die Anteile für Validierung und Test müssen mindestens 0 und zusammen unter 1 sein.</translation>
    </message>
    <message>
        <source>Lower the shares so that rows are left to train on.</source>
        <translation>Senken Sie die Anteile, damit Zeilen zum Trainieren bleiben.</translation>
    </message>
    <message>
        <source>There are too few rows for {1} folds.</source>
        <translation>Für {1} Teile gibt es zu wenige Zeilen.</translation>
    </message>
    <message>
        <source>Use more rows, or fewer folds.</source>
        <translation>Verwenden Sie mehr Zeilen oder weniger Teile.</translation>
    </message>
    <message>
        <source>There must be at least two folds.</source>
        <translation>Es müssen mindestens zwei Teile sein.</translation>
    </message>
    <message>
        <source>Choose 2 or more, usually 5 or 10.</source>
        <translation>Wählen Sie 2 oder mehr, meist 5 oder 10.</translation>
    </message>
    <message>
        <source>The sheet &quot;{1}&quot; of &quot;{2}&quot; is empty.</source>
        <translation>Das Blatt „{1}“ von „{2}“ ist leer.</translation>
    </message>
    <message>
        <source>Close other programs, or save the part you need as CSV.</source>
        <translation>Schließen Sie andere Programme, oder speichern Sie den benötigten Teil als CSV.</translation>
    </message>
    <message>
        <source>A sample of &quot;{1}&quot; cannot be taken because it is compressed.</source>
        <translation>Von „{1}“ kann keine Stichprobe gezogen werden, weil die Datei komprimiert ist.</translation>
    </message>
    <message>
        <source>Open all of it, or unpack it or save it as CSV first.</source>
        <translation>Öffnen Sie die ganze Datei, oder entpacken oder speichern Sie sie zuerst als CSV.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: its text cannot be unpacked past {2} bytes.</source>
        <translation>„{1}“ ist beschädigt: Der Text lässt sich nach {2} Bytes nicht weiter entpacken.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Kopieren oder laden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not complete: it ends in the middle, behind {2} bytes of text.</source>
        <translation>„{1}“ ist nicht vollständig: Die Datei endet mittendrin, nach {2} Bytes Text.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to about {2} MiB of text; there is room for {3} MiB.</source>
        <translation>„{1}“ entpackt sich zu etwa {2} MiB Text; Platz ist für {3} MiB.</translation>
    </message>
    <message>
        <source>Close other programs, or unpack the file and open a random sample.</source>
        <translation>Schließen Sie andere Programme, oder entpacken Sie die Datei und öffnen Sie eine Zufallsstichprobe.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to more than the memory holds.</source>
        <translation>„{1}“ entpackt sich zu mehr, als der Speicher fasst.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is protected with a password.</source>
        <translation>„{1}“ ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>Save it without a password and open that file.</source>
        <translation>Speichern Sie die Datei ohne Passwort und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a document, not a workbook.</source>
        <translation>„{1}“ ist ein Dokument, keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Open a workbook or a file of delimited text.</source>
        <translation>Öffnen Sie eine Arbeitsmappe oder eine Datei mit getrenntem Text.</translation>
    </message>
    <message>
        <source>The sheet of &quot;{1}&quot; takes at least {2} MiB; there is room for {3} MiB.</source>
        <translation>Das Blatt von „{1}“ braucht mindestens {2} MiB; Platz ist für {3} MiB.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: the cells of its sheet are out of order near row {2}.</source>
        <translation>„{1}“ ist beschädigt: Die Zellen des Blatts sind nahe Zeile {2} in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>Save it anew in the program it is from.</source>
        <translation>Speichern Sie die Datei im Ursprungsprogramm neu.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no sheet named &quot;{2}&quot;.</source>
        <translation>„{1}“ hat kein Blatt namens „{2}“.</translation>
    </message>
    <message>
        <source>Choose one of its sheets: {1}.</source>
        <translation>Wählen Sie eines der Blätter: {1}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a binary workbook (.xlsb).</source>
        <translation>„{1}“ ist eine binäre Arbeitsmappe (.xlsb).</translation>
    </message>
    <message>
        <source>Save it as .xlsx and open that file.</source>
        <translation>Speichern Sie sie als .xlsx und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a zip archive, not a workbook.</source>
        <translation>„{1}“ ist ein Zip-Archiv, keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Unpack it and open the file inside.</source>
        <translation>Entpacken Sie es und öffnen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>Copy or download the file again, or save it anew in the program it is from.</source>
        <translation>Kopieren oder laden Sie die Datei erneut, oder speichern Sie sie im Ursprungsprogramm neu.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed in a way that is not known.</source>
        <translation>„{1}“ ist auf unbekannte Weise komprimiert.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to at least {2} MiB; there is room for {3} MiB.</source>
        <translation>„{1}“ entpackt sich zu mindestens {2} MiB; Platz ist für {3} MiB.</translation>
    </message>
    <message>
        <source>Close other programs, or save the sheet as CSV.</source>
        <translation>Schließen Sie andere Programme, oder speichern Sie das Blatt als CSV.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>“{1}” is to serve two features, one of them “{2}”.</source>
        <translation>„{1}“ soll zwei Merkmalen dienen, darunter „{2}“.</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>Wählen Sie für eines davon eine andere Spalte.</translation>
    </message>
    <message>
        <source>The graph needs {1}; an ONNX file holds at most 2 GB.</source>
        <translation>Der Graph braucht {1}; eine ONNX-Datei fasst höchstens 2 GB.</translation>
    </message>
    <message>
        <source>Train a smaller model.</source>
        <translation>Trainieren Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Nearest neighbours compare every customer with all {1} training rows; a graph holds at most {2}.</source>
        <translation>Nächste Nachbarn vergleichen jeden Kunden mit allen {1} Trainingszeilen; ein Graph fasst höchstens {2}.</translation>
    </message>
    <message>
        <source>Export another kind of model.</source>
        <translation>Exportieren Sie eine andere Modellart.</translation>
    </message>
    <message>
        <source>The step &quot;{1}&quot; compares every row with the rows it was fitted on, which a graph cannot hold.</source>
        <translation>Der Schritt „{1}“ vergleicht jede Zeile mit den Zeilen, an denen er angepasst wurde; das kann ein Graph nicht fassen.</translation>
    </message>
    <message>
        <source>Fill by another method and train again.</source>
        <translation>Füllen Sie mit einem anderen Verfahren und trainieren Sie neu.</translation>
    </message>
    <message>
        <source>Segments found by {1} compare every customer with the rows they were found among, which a graph cannot hold.</source>
        <translation>Mit {1} gefundene Segmente vergleichen jeden Kunden mit den Zeilen, unter denen sie gefunden wurden; das kann ein Graph nicht fassen.</translation>
    </message>
    <message>
        <source>Find the segments by k-means or as a Gaussian mixture.</source>
        <translation>Finden Sie die Segmente mit k-means oder als Gauß-Mischung.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written in {2}, in which “{3}” is written.</source>
        <translation>„{1}“ lässt sich nicht in {2} schreiben, worin „{3}“ geschrieben ist.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and score that, or rename the segment.</source>
        <translation>Speichern Sie die Datei als UTF-8 und bewerten Sie diese, oder benennen Sie das Segment um.</translation>
    </message>
    <message>
        <source>“{1}” has none of the columns that the model was made with, “{2}” for one.</source>
        <translation>„{1}“ hat keine der Spalten, mit denen das Modell entstand, etwa „{2}“.</translation>
    </message>
    <message>
        <source>Choose another file, or map its columns by hand.</source>
        <translation>Wählen Sie eine andere Datei, oder ordnen Sie ihre Spalten von Hand zu.</translation>
    </message>
    <message>
        <source>There is no column in the file called “{1}”.</source>
        <translation>In der Datei gibt es keine Spalte namens „{1}“.</translation>
    </message>
    <message>
        <source>The least confidence is a share from 0 to 1.</source>
        <translation>Die Mindestsicherheit ist ein Anteil von 0 bis 1.</translation>
    </message>
    <message>
        <source>There is no column called “{1}” to write.</source>
        <translation>Es gibt keine Spalte namens „{1}“ zum Schreiben.</translation>
    </message>
    <message>
        <source>Nearest neighbours cannot be written in SQL: every customer is compared with all training rows.</source>
        <translation>Nächste Nachbarn lassen sich nicht in SQL schreiben: Jeder Kunde wird mit allen Trainingszeilen verglichen.</translation>
    </message>
    <message>
        <source>Train another kind of model: a network, boosted trees.</source>
        <translation>Trainieren Sie eine andere Modellart: ein Netz, Boosting-Bäume.</translation>
    </message>
    <message>
        <source>Fill empty cells by the median, the mean or the most frequent level instead, or score in this program.</source>
        <translation>Füllen Sie leere Zellen stattdessen mit Median, Mittelwert oder häufigster Ausprägung, oder bewerten Sie in diesem Programm.</translation>
    </message>
    <message>
        <source>Segments by {1} cannot be written in SQL: every customer is compared with the customers they were found among.</source>
        <translation>Segmente mit {1} lassen sich nicht in SQL schreiben: Jeder Kunde wird mit den Kunden verglichen, unter denen sie gefunden wurden.</translation>
    </message>
    <message>
        <source>Segment by k-means, a Gaussian mixture or a hierarchy, or train a model that predicts these segments and export that.</source>
        <translation>Segmentieren Sie mit k-means, Gauß-Mischung oder einer Hierarchie, oder trainieren Sie ein Modell, das diese Segmente vorhersagt, und exportieren Sie das.</translation>
    </message>
    <message>
        <source>The model is too large for one SQL statement: it takes {1}, and the limit is {2}.</source>
        <translation>Das Modell ist zu groß für eine SQL-Anweisung: Es braucht {1}, die Grenze ist {2}.</translation>
    </message>
    <message>
        <source>Export it as ONNX, or train a smaller model: fewer or shallower trees, fewer units, no ensemble.</source>
        <translation>Exportieren Sie es als ONNX, oder trainieren Sie ein kleineres Modell: weniger oder flachere Bäume, weniger Einheiten, kein Ensemble.</translation>
    </message>
    <message>
        <source>The model is too wide for SQL: it has {1} figures of a row at a time, and databases have {2} columns.</source>
        <translation>Das Modell ist zu breit für SQL: Es hat {1} Zahlen einer Zeile auf einmal, und Datenbanken haben {2} Spalten.</translation>
    </message>
    <message>
        <source>Export it as ONNX, or train a model of fewer inputs and units.</source>
        <translation>Exportieren Sie es als ONNX, oder trainieren Sie ein Modell mit weniger Eingaben und Einheiten.</translation>
    </message>
    <message>
        <source>A {1} cannot be written in SQL: it holds a zero byte.</source>
        <translation>Nicht in SQL zu schreiben ({1}): enthält ein Nullbyte.</translation>
    </message>
    <message>
        <source>A name in SQL cannot be empty.</source>
        <translation>Ein Name in SQL darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Spark SQL would put a variable into the name &quot;{1}&quot;.</source>
        <translation>Spark SQL würde eine Variable in den Namen „{1}“ einsetzen.</translation>
    </message>
    <message>
        <source>Rename the column.</source>
        <translation>Benennen Sie die Spalte um.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no name of a table.</source>
        <translation>„{1}“ ist kein Tabellenname.</translation>
    </message>
    <message>
        <source>The target is not among the associated columns.</source>
        <translation>Die Zielspalte ist nicht unter den Spalten der Zusammenhänge.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds identifiers or free text, which have no levels.</source>
        <translation>„{1}“ enthält Kennungen oder freien Text, die keine Ausprägungen haben.</translation>
    </message>
    <message>
        <source>Choose a column of numbers or levels.</source>
        <translation>Wählen Sie eine Spalte mit Zahlen oder Ausprägungen.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds texts, which have no distribution.</source>
        <translation>„{1}“ enthält Texte, die keine Verteilung haben.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; does not divide the rows into a few groups.</source>
        <translation>„{1}“ teilt die Zeilen nicht in wenige Gruppen.</translation>
    </message>
    <message>
        <source>Ranks are limited to 1,073,741,823 rows.</source>
        <translation>Ränge sind auf 1.073.741.823 Zeilen begrenzt.</translation>
    </message>
    <message>
        <source>The filter does not fit the type of &quot;{1}&quot;.</source>
        <translation>Der Filter passt nicht zum Typ von „{1}“.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; does not hold numbers.</source>
        <translation>„{1}“ enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>The library that trains networks cannot be used: {1}.</source>
        <translation>Die Bibliothek, die Netze trainiert, ist nicht benutzbar: {1}.</translation>
    </message>
    <message>
        <source>Install Tessera again, or set TESSERA_ENGINE to the path of {1}.</source>
        <translation>Installieren Sie Tessera neu, oder setzen Sie TESSERA_ENGINE auf den Pfad von {1}.</translation>
    </message>
    <message>
        <source>The layer &quot;{1}&quot; cannot be read: {2}.</source>
        <translation>Die Schicht „{1}“ ist nicht lesbar: {2}.</translation>
    </message>
    <message>
        <source>Write layers as &quot;dense 32 relu, dropout 0.3, batchnorm&quot;.</source>
        <translation>Schreiben Sie Schichten als „dense 32 relu, dropout 0.3, batchnorm“.</translation>
    </message>
    <message>
        <source>The network cannot be restored: {1}.</source>
        <translation>Das Netz lässt sich nicht wiederherstellen: {1}.</translation>
    </message>
    <message>
        <source>The option &quot;{1}&quot; must be {2}.</source>
        <translation>Die Option „{1}“ muss {2} sein.</translation>
    </message>
    <message>
        <source>Choose a value that is {1}.</source>
        <translation>Wählen Sie einen Wert: {1}.</translation>
    </message>
    <message>
        <source>There are no rows to train on.</source>
        <translation>Es gibt keine Zeilen zum Trainieren.</translation>
    </message>
    <message>
        <source>Batch Normalization needs at least 2 training rows.</source>
        <translation>Batch-Normalisierung braucht mindestens 2 Trainingszeilen.</translation>
    </message>
    <message>
        <source>A classifier needs at least 2 classes.</source>
        <translation>Ein Klassifikator braucht mindestens 2 Klassen.</translation>
    </message>
    <message>
        <source>There are no validation rows.</source>
        <translation>Es gibt keine Validierungszeilen.</translation>
    </message>
    <message>
        <source>The network to continue has other layers, inputs or classes than the training asks for.</source>
        <translation>Das fortzusetzende Netz hat andere Schichten, Eingaben oder Klassen, als das Training verlangt.</translation>
    </message>
    <message>
        <source>Restore the layers and columns it was trained with, or train anew.</source>
        <translation>Stellen Sie die Schichten und Spalten des Trainings wieder her, oder trainieren Sie neu.</translation>
    </message>
    <message>
        <source>Only a single network can go on training.</source>
        <translation>Nur ein einzelnes Netz kann weitertrainieren.</translation>
    </message>
    <message>
        <source>Train the model anew.</source>
        <translation>Trainieren Sie das Modell neu.</translation>
    </message>
    <message>
        <source>The network was trained on other rows, features or layers.</source>
        <translation>Das Netz wurde mit anderen Zeilen, Merkmalen oder Schichten trainiert.</translation>
    </message>
    <message>
        <source>Train it anew, or go back to the settings it was made with.</source>
        <translation>Trainieren Sie es neu, oder kehren Sie zu den Einstellungen zurück, mit denen es entstand.</translation>
    </message>
    <message>
        <source>There is no model to compare.</source>
        <translation>Es gibt kein Modell zum Vergleichen.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Nennen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>A share of the training rows must lie above 0 and be at most 1.</source>
        <translation>Ein Anteil der Trainingszeilen muss über 0 und höchstens bei 1 liegen.</translation>
    </message>
    <message>
        <source>Choose for example 0.1, 0.25, 0.5 and 1.</source>
        <translation>Wählen Sie zum Beispiel 0.1, 0.25, 0.5 und 1.</translation>
    </message>
    <message>
        <source>There are too few rows to learn from smaller shares of them.</source>
        <translation>Es gibt zu wenige Zeilen, um aus kleineren Anteilen zu lernen.</translation>
    </message>
    <message>
        <source>Use more rows, or larger shares.</source>
        <translation>Verwenden Sie mehr Zeilen oder größere Anteile.</translation>
    </message>
    <message>
        <source>A reliability curve needs at least one bin.</source>
        <translation>Eine Verlässlichkeitskurve braucht mindestens einen Abschnitt.</translation>
    </message>
    <message>
        <source>The cost of a contact must be 0 or more.</source>
        <translation>Die Kosten eines Kontakts müssen 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>The revenue of a response must be 0 or more.</source>
        <translation>Der Erlös einer Reaktion muss 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>No row is of the class, so nothing can be gained.</source>
        <translation>Keine Zeile gehört zur Klasse, also ist nichts zu gewinnen.</translation>
    </message>
    <message>
        <source>The share contacted must lie between 0 and 1.</source>
        <translation>Der angesprochene Anteil muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>A budget must be 0 or more.</source>
        <translation>Ein Budget muss 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>An interval needs rows that were judged.</source>
        <translation>Ein Intervall braucht beurteilte Zeilen.</translation>
    </message>
    <message>
        <source>A bootstrap interval needs at least 100 resamples.</source>
        <translation>Ein Bootstrap-Intervall braucht mindestens 100 Neuziehungen.</translation>
    </message>
    <message>
        <source>Models can only be compared on rows.</source>
        <translation>Modelle lassen sich nur an Zeilen vergleichen.</translation>
    </message>
    <message>
        <source>Models can only be compared on two folds or more.</source>
        <translation>Modelle lassen sich nur an zwei oder mehr Teilen vergleichen.</translation>
    </message>
    <message>
        <source>The ratio of test to training rows must be 0 or more.</source>
        <translation>Das Verhältnis von Test- zu Trainingszeilen muss 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>This test needs the scores of five repetitions of two folds.</source>
        <translation>Dieser Test braucht die Kennzahlen aus fünf Wiederholungen mit zwei Teilen.</translation>
    </message>
    <message>
        <source>A temperature needs validation rows.</source>
        <translation>Eine Temperatur braucht Validierungszeilen.</translation>
    </message>
    <message>
        <source>A temperature must be above 0.</source>
        <translation>Eine Temperatur muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The most profitable threshold needs a cost per contact and a revenue per response.</source>
        <translation>Die ertragreichste Schwelle braucht Kosten je Kontakt und Erlös je Reaktion.</translation>
    </message>
    <message>
        <source>The wished recall or precision must lie between 0 and 1.</source>
        <translation>Recall oder Präzision müssen zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>A threshold can only be chosen on rows of both classes.</source>
        <translation>Eine Schwelle lässt sich nur an Zeilen beider Klassen wählen.</translation>
    </message>
    <message>
        <source>The threshold is not a number.</source>
        <translation>Die Schwelle ist keine Zahl.</translation>
    </message>
    <message>
        <source>There are no rows to compare the customer with.</source>
        <translation>Es gibt keine Zeilen, um den Kunden zu vergleichen.</translation>
    </message>
    <message>
        <source>The model does not look at the column &quot;{1}&quot;.</source>
        <translation>Das Modell betrachtet die Spalte „{1}“ nicht.</translation>
    </message>
    <message>
        <source>Choose a column that the model uses.</source>
        <translation>Wählen Sie eine Spalte, die das Modell benutzt.</translation>
    </message>
    <message>
        <source>There are no rows to try out values on.</source>
        <translation>Es gibt keine Zeilen, um Werte auszuprobieren.</translation>
    </message>
    <message>
        <source>Two points and one row or more are needed for a curve.</source>
        <translation>Eine Kurve braucht zwei Punkte und mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>Choose two points or more.</source>
        <translation>Wählen Sie zwei oder mehr Punkte.</translation>
    </message>
    <message>
        <source>Two rows or more are needed to exchange values.</source>
        <translation>Zum Vertauschen von Werten sind zwei oder mehr Zeilen nötig.</translation>
    </message>
    <message>
        <source>The option &quot;repeats&quot; must be at least 1.</source>
        <translation>Die Option „repeats“ muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>Choose a number of repeats from 1.</source>
        <translation>Wählen Sie eine Anzahl von Wiederholungen ab 1.</translation>
    </message>
    <message>
        <source>A chosen feature does not exist.</source>
        <translation>Ein gewähltes Merkmal gibt es nicht.</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; cannot be one of its own features.</source>
        <translation>Die Zielspalte „{1}“ kann nicht eines ihrer eigenen Merkmale sein.</translation>
    </message>
    <message>
        <source>Take it off the features.</source>
        <translation>Nehmen Sie sie aus den Merkmalen heraus.</translation>
    </message>
    <message>
        <source>The feature &quot;{1}&quot; is named more than once.</source>
        <translation>Das Merkmal „{1}“ ist mehrfach genannt.</translation>
    </message>
    <message>
        <source>Name each feature once.</source>
        <translation>Nennen Sie jedes Merkmal einmal.</translation>
    </message>
    <message>
        <source>There is no column to predict from.</source>
        <translation>Es gibt keine Spalte, aus der vorherzusagen ist.</translation>
    </message>
    <message>
        <source>Give at least one column the role feature.</source>
        <translation>Geben Sie mindestens einer Spalte die Rolle Merkmal.</translation>
    </message>
    <message>
        <source>An ensemble of folds needs 2 to 50 of them.</source>
        <translation>Ein Ensemble aus Teilen braucht 2 bis 50 davon.</translation>
    </message>
    <message>
        <source>Choose another number, or 0 for a single model.</source>
        <translation>Wählen Sie eine andere Zahl, oder 0 für ein einzelnes Modell.</translation>
    </message>
    <message>
        <source>An ensemble is made of networks, trees, neighbours or logistic regressions.</source>
        <translation>Ein Ensemble besteht aus Netzen, Bäumen, Nachbarn oder logistischen Regressionen.</translation>
    </message>
    <message>
        <source>Name at least one of these.</source>
        <translation>Nennen Sie mindestens eines davon.</translation>
    </message>
    <message>
        <source>The numbers of the nearest neighbours do not fit each other.</source>
        <translation>Die Zahlen der nächsten Nachbarn passen nicht zueinander.</translation>
    </message>
    <message>
        <source>The option &quot;neighbours&quot; must be at least 1.</source>
        <translation>Die Option „neighbours“ muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>Choose a value that is at least 1.</source>
        <translation>Wählen Sie einen Wert von mindestens 1.</translation>
    </message>
    <message>
        <source>There are only {1} training rows for {2} neighbours.</source>
        <translation>Es gibt nur {1} Trainingszeilen für {2} Nachbarn.</translation>
    </message>
    <message>
        <source>Choose fewer neighbours.</source>
        <translation>Wählen Sie weniger Nachbarn.</translation>
    </message>
    <message>
        <source>All training rows are of one class.</source>
        <translation>Alle Trainingszeilen gehören zu einer Klasse.</translation>
    </message>
    <message>
        <source>The numbers of the logistic regression do not fit each other.</source>
        <translation>Die Zahlen der logistischen Regression passen nicht zueinander.</translation>
    </message>
    <message>
        <source>The numbers of the trees do not fit each other.</source>
        <translation>Die Zahlen der Bäume passen nicht zueinander.</translation>
    </message>
    <message>
        <source>A threshold tells two classes apart; the target has {1}.</source>
        <translation>Eine Schwelle unterscheidet zwei Klassen; die Zielspalte hat {1}.</translation>
    </message>
    <message>
        <source>Leave the threshold out: the likeliest class counts.</source>
        <translation>Lassen Sie die Schwelle weg: Die wahrscheinlichste Klasse zählt.</translation>
    </message>
    <message>
        <source>The ordinal head learns classes in an order, and those of the target have none.</source>
        <translation>Der ordinale Kopf lernt Klassen in einer Reihenfolge, und die der Zielspalte haben keine.</translation>
    </message>
    <message>
        <source>Take the softmax head. Or, if the levels of the target have an order, change its type to ordinal and put them into it.</source>
        <translation>Nehmen Sie den Softmax-Kopf. Oder ändern Sie, wenn die Ausprägungen der Zielspalte eine Reihenfolge haben, ihren Typ in geordnet und ordnen Sie sie.</translation>
    </message>
    <message>
        <source>The ordinal head is for three classes and more; the target has {1}.</source>
        <translation>Der ordinale Kopf ist für drei und mehr Klassen; die Zielspalte hat {1}.</translation>
    </message>
    <message>
        <source>Take the softmax head: with two classes it is the same.</source>
        <translation>Nehmen Sie den Softmax-Kopf: Bei zwei Klassen ist er dasselbe.</translation>
    </message>
    <message>
        <source>There is no preset &quot;{1}&quot;.</source>
        <translation>Es gibt keine Vorgabe „{1}“.</translation>
    </message>
    <message>
        <source>Choose one of {1}.</source>
        <translation>Wählen Sie eine von {1}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a time.</source>
        <translation>„{1}“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>Choose a column of dates or numbers.</source>
        <translation>Wählen Sie eine Spalte mit Datumsangaben oder Zahlen.</translation>
    </message>
    <message>
        <source>The rows are split by groups or by time, not by both.</source>
        <translation>Die Zeilen werden nach Gruppen oder nach Zeit aufgeteilt, nicht nach beidem.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>Rows that are split by time cannot be dealt into folds.</source>
        <translation>Nach Zeit aufgeteilte Zeilen lassen sich nicht in Teile (Folds) verteilen.</translation>
    </message>
    <message>
        <source>Split at random or by group, or train a single model.</source>
        <translation>Teilen Sie zufällig oder nach Gruppe auf, oder trainieren Sie ein einzelnes Modell.</translation>
    </message>
    <message>
        <source>There must be at least one repeat.</source>
        <translation>Es muss mindestens eine Wiederholung geben.</translation>
    </message>
    <message>
        <source>Choose 1 or more.</source>
        <translation>Wählen Sie 1 oder mehr.</translation>
    </message>
    <message>
        <source>The model cannot be used: {1}.</source>
        <translation>Das Modell ist nicht benutzbar: {1}.</translation>
    </message>
    <message>
        <source>The column &quot;{1}&quot; cannot be the target: {2}.</source>
        <translation>Die Spalte „{1}“ kann nicht Zielspalte sein: {2}.</translation>
    </message>
    <message>
        <source>The target column does not exist.</source>
        <translation>Die Zielspalte gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Wählen Sie eine andere Zielspalte.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not possible for &quot;{2}&quot;: it must be {3}.</source>
        <translation>„{1}“ ist für „{2}“ nicht möglich: Es muss {3} sein.</translation>
    </message>
    <message>
        <source>Change what is searched.</source>
        <translation>Ändern Sie, was gesucht wird.</translation>
    </message>
    <message>
        <source>Every trial of the search failed.</source>
        <translation>Jeder Versuch der Suche ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The earlier trials belong to a search over another space, with another method, seed or number of epochs.</source>
        <translation>Die früheren Versuche gehören zu einer Suche über einen anderen Raum, mit anderem Verfahren, Startwert oder anderer Epochenzahl.</translation>
    </message>
    <message>
        <source>Clear the earlier trials, or search as before.</source>
        <translation>Leeren Sie die früheren Versuche, oder suchen Sie wie zuvor.</translation>
    </message>
    <message>
        <source>The search has no limit.</source>
        <translation>Die Suche hat keine Grenze.</translation>
    </message>
    <message>
        <source>Give a number of trials or of minutes above 0.</source>
        <translation>Geben Sie eine Anzahl von Versuchen oder Minuten über 0 an.</translation>
    </message>
    <message>
        <source>Set the type of the column to {1}.</source>
        <translation>Setzen Sie den Typ der Spalte auf {1}.</translation>
    </message>
    <message>
        <source>The regressions that missing cells are filled by do not fit together.</source>
        <translation>Die Regressionen, mit denen fehlende Zellen gefüllt werden, passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The rows that missing cells are filled from do not fit together.</source>
        <translation>Die Zeilen, aus denen fehlende Zellen gefüllt werden, passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Line {1} of the recipe: {2}</source>
        <translation>Zeile {1} des Rezepts: {2}</translation>
    </message>
    <message>
        <source>The recipe has no steps.</source>
        <translation>Das Rezept hat keine Schritte.</translation>
    </message>
    <message>
        <source>Write one step a line, such as &quot;fill-numbers median&quot;.</source>
        <translation>Schreiben Sie einen Schritt je Zeile, etwa „fill-numbers median“.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; still holds words after the last step.</source>
        <translation>„{1}“ enthält nach dem letzten Schritt noch Wörter.</translation>
    </message>
    <message>
        <source>Add the step that splits categories into yes/no inputs.</source>
        <translation>Fügen Sie den Schritt hinzu, der Kategorien in Ja/Nein-Eingaben zerlegt.</translation>
    </message>
    <message>
        <source>No feature is chosen.</source>
        <translation>Kein Merkmal ist gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>There are no rows to fit the preparation on.</source>
        <translation>Es gibt keine Zeilen, um die Aufbereitung anzupassen.</translation>
    </message>
    <message>
        <source>The preparation cannot be used: {1}.</source>
        <translation>Die Aufbereitung ist nicht benutzbar: {1}.</translation>
    </message>
    <message>
        <source>There is no preparation called &quot;{1}&quot;.</source>
        <translation>Es gibt keine Aufbereitung namens „{1}“.</translation>
    </message>
    <message>
        <source>Features cannot be chosen by their association with the target: there is no target.</source>
        <translation>Merkmale lassen sich nicht nach ihrem Zusammenhang mit der Zielspalte wählen: Es gibt keine Zielspalte.</translation>
    </message>
    <message>
        <source>Choose features by hand, or give a column the role target.</source>
        <translation>Wählen Sie Merkmale von Hand, oder geben Sie einer Spalte die Rolle Zielspalte.</translation>
    </message>
    <message>
        <source>No feature is left after choosing.</source>
        <translation>Nach der Auswahl bleibt kein Merkmal.</translation>
    </message>
    <message>
        <source>The share to clip at each end must lie between 0 and 0.5.</source>
        <translation>Der zu kappende Anteil an jedem Ende muss zwischen 0 und 0,5 liegen.</translation>
    </message>
    <message>
        <source>Choose 0.01 for one customer in a hundred at each end.</source>
        <translation>Wählen Sie 0,01 für einen von hundert Kunden an jedem Ende.</translation>
    </message>
    <message>
        <source>The fences must lie beyond the quartiles.</source>
        <translation>Die Zäune müssen jenseits der Quartile liegen.</translation>
    </message>
    <message>
        <source>Choose 1.5 or 3 interquartile ranges.</source>
        <translation>Wählen Sie 1,5 oder 3 Quartilsabstände.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; has no values in the rows that are fitted on.</source>
        <translation>Spalte „{1}“ hat keine Werte in den Zeilen, an denen angepasst wird.</translation>
    </message>
    <message>
        <source>Leave the column out.</source>
        <translation>Lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>Cells cannot be filled from no neighbour.</source>
        <translation>Ohne Nachbarn lassen sich keine Zellen füllen.</translation>
    </message>
    <message>
        <source>Choose one neighbour or more.</source>
        <translation>Wählen Sie einen oder mehr Nachbarn.</translation>
    </message>
    <message>
        <source>The constant for empty cells is not a number.</source>
        <translation>Die Konstante für leere Zellen ist keine Zahl.</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>Geben Sie eine endliche Zahl an.</translation>
    </message>
    <message>
        <source>Regression needs one round or more.</source>
        <translation>Regression braucht eine oder mehr Runden.</translation>
    </message>
    <message>
        <source>Choose a number of rounds from 1.</source>
        <translation>Wählen Sie eine Anzahl von Runden ab 1.</translation>
    </message>
    <message>
        <source>The share below which a level is rare must lie between 0 and 1.</source>
        <translation>Der Anteil, unter dem eine Ausprägung selten ist, muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>Choose 0.01 for one customer in a hundred.</source>
        <translation>Wählen Sie 0,01 für einen von hundert Kunden.</translation>
    </message>
    <message>
        <source>A number is split into 2 to 64 pieces.</source>
        <translation>Eine Zahl wird in 2 bis 64 Abschnitte zerlegt.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has values of −1 and less ({2}), which have no logarithm.</source>
        <translation>„{1}“ hat Werte von −1 und weniger ({2}), die keinen Logarithmus haben.</translation>
    </message>
    <message>
        <source>Take Yeo–Johnson for this column, or leave it out of the step.</source>
        <translation>Nehmen Sie für diese Spalte Yeo–Johnson, oder lassen Sie sie aus dem Schritt.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; is of type {2} and cannot be used as a feature.</source>
        <translation>Spalte „{1}“ ist vom Typ {2} und kann kein Merkmal sein.</translation>
    </message>
    <message>
        <source>Leave the column out, or change its type.</source>
        <translation>Lassen Sie die Spalte weg, oder ändern Sie ihren Typ.</translation>
    </message>
    <message>
        <source>The table has no column {1}.</source>
        <translation>Die Tabelle hat keine Spalte {1}.</translation>
    </message>
    <message>
        <source>A sheet has room for {1} customers, and there are {2}.</source>
        <translation>Ein Blatt fasst {1} Kunden, es sind aber {2}.</translation>
    </message>
    <message>
        <source>Leave the customers out of the workbook and write them as CSV.</source>
        <translation>Lassen Sie die Kunden aus der Arbeitsmappe weg und schreiben Sie sie als CSV.</translation>
    </message>
    <message>
        <source>A sheet has room for {1} columns, and this table would need {2}.</source>
        <translation>Ein Blatt fasst {1} Spalten, und diese Tabelle bräuchte {2}.</translation>
    </message>
    <message>
        <source>Write the cluster summary as CSV.</source>
        <translation>Schreiben Sie die Segmentübersicht als CSV.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be written: {2}.</source>
        <translation>„{1}“ kann nicht geschrieben werden: {2}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be written: {2}</source>
        <translation>„{1}“ kann nicht geschrieben werden: {2}</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>There is no memory for a workbook.</source>
        <translation>Für eine Arbeitsmappe fehlt der Speicher.</translation>
    </message>
    <message>
        <source>Choose another column, or read it as numbers.</source>
        <translation>Wählen Sie eine andere Spalte, oder lesen Sie sie als Zahlen.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eine.</translation>
    </message>
    <message>
        <source>A chosen column is not in the table.</source>
        <translation>Eine gewählte Spalte ist nicht in der Tabelle.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is chosen twice.</source>
        <translation>„{1}“ ist zweimal gewählt.</translation>
    </message>
    <message>
        <source>The date must be a column of dates; &quot;{1}&quot; is none.</source>
        <translation>Das Datum muss eine Datumsspalte sein; „{1}“ ist keine.</translation>
    </message>
    <message>
        <source>Choose another column, or read it as dates.</source>
        <translation>Wählen Sie eine andere Spalte, oder lesen Sie sie als Datum.</translation>
    </message>
    <message>
        <source>Returns can only be left out with their order when there is an order column.</source>
        <translation>Retouren lassen sich nur mit Bestellspalte samt ihrer Bestellung auslassen.</translation>
    </message>
    <message>
        <source>Choose the order column, or another way to treat returns.</source>
        <translation>Wählen Sie die Bestellspalte oder eine andere Behandlung der Retouren.</translation>
    </message>
    <message>
        <source>No customer with a purchase is left: {1} left out.</source>
        <translation>Kein Kunde mit einem Kauf bleibt übrig: {1} ausgelassen.</translation>
    </message>
    <message>
        <source>Check the columns chosen and the reference date.</source>
        <translation>Prüfen Sie die gewählten Spalten und den Stichtag.</translation>
    </message>
    <message>
        <source>There is no example named &quot;{1}&quot;.</source>
        <translation>Es gibt kein Beispiel namens „{1}“.</translation>
    </message>
    <message>
        <source>Choose automobile, mall, campaign, loyalty or transactions.</source>
        <translation>Wählen Sie automobile, mall, campaign, loyalty oder transactions.</translation>
    </message>
    <message>
        <source>The rows have {1} columns, the segments were found in {2}.</source>
        <translation>Die Zeilen haben {1} Spalten, die Segmente wurden in {2} gefunden.</translation>
    </message>
    <message>
        <source>The segments cannot be used: {1}.</source>
        <translation>Die Segmente sind nicht benutzbar: {1}.</translation>
    </message>
    <message>
        <source>No customer is near enough to others to belong to a segment.</source>
        <translation>Kein Kunde ist anderen nahe genug, um zu einem Segment zu gehören.</translation>
    </message>
    <message>
        <source>The neighbour map needs {1} MB, and only {2} MB are free.</source>
        <translation>Die Nachbarkarte braucht {1} MB, und nur {2} MB sind frei.</translation>
    </message>
    <message>
        <source>Choose a smaller perplexity.</source>
        <translation>Wählen Sie eine kleinere Perplexität.</translation>
    </message>
    <message>
        <source>A neighbour map needs at least 4 rows.</source>
        <translation>Eine Nachbarkarte braucht mindestens 4 Zeilen.</translation>
    </message>
    <message>
        <source>The perplexity must lie between 1 and 1,000.</source>
        <translation>Die Perplexität muss zwischen 1 und 1.000 liegen.</translation>
    </message>
    <message>
        <source>A neighbour map needs at least one iteration.</source>
        <translation>Eine Nachbarkarte braucht mindestens eine Iteration.</translation>
    </message>
    <message>
        <source>A neighbour map needs a number in every cell.</source>
        <translation>Eine Nachbarkarte braucht in jeder Zelle eine Zahl.</translation>
    </message>
    <message>
        <source>{1} keeps the distances between all {2} different rows, which takes about {3} of memory, and {4} are free.</source>
        <translation>{1} speichert die Abstände zwischen allen {2} verschiedenen Zeilen; das braucht etwa {3} Speicher, frei sind {4}.</translation>
    </message>
    <message>
        <source>Choose Ward, which needs no such table, or k-means, or use at most {1} rows.</source>
        <translation>Wählen Sie Ward, das keine solche Tabelle braucht, oder k-means, oder verwenden Sie höchstens {1} Zeilen.</translation>
    </message>
    <message>
        <source>Segments can only be found among finite numbers; a value is missing or too large.</source>
        <translation>Segmente lassen sich nur unter endlichen Zahlen finden; ein Wert fehlt oder ist zu groß.</translation>
    </message>
    <message>
        <source>There are no rows to form segments of.</source>
        <translation>Es gibt keine Zeilen, um Segmente zu bilden.</translation>
    </message>
    <message>
        <source>There are no features to form segments by.</source>
        <translation>Es gibt keine Merkmale, um Segmente zu bilden.</translation>
    </message>
    <message>
        <source>There is not enough memory to join {1} rows.</source>
        <translation>Der Speicher reicht nicht, um {1} Zeilen zu verbinden.</translation>
    </message>
    <message>
        <source>Choose k-means, or use fewer rows.</source>
        <translation>Wählen Sie k-means, oder verwenden Sie weniger Zeilen.</translation>
    </message>
    <message>
        <source>There is no preset “{1}” for the autoencoder.</source>
        <translation>Es gibt keine Vorgabe „{1}“ für den Autoencoder.</translation>
    </message>
    <message>
        <source>Choose one of: {1}.</source>
        <translation>Wählen Sie eine von: {1}.</translation>
    </message>
    <message>
        <source>eps must be a number above 0.</source>
        <translation>eps muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>Choose it at the knee of the sorted distances.</source>
        <translation>Wählen Sie es am Knick der sortierten Abstände.</translation>
    </message>
    <message>
        <source>A core customer needs at least 1 customer within eps.</source>
        <translation>Ein Kernkunde braucht mindestens 1 Kunden innerhalb von eps.</translation>
    </message>
    <message>
        <source>The number of segments is {1}; it must be at least 1.</source>
        <translation>Die Anzahl der Segmente ist {1}; sie muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The tolerance must be 0 or more.</source>
        <translation>Die Toleranz muss 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>What is added to the covariances must be more than 0.</source>
        <translation>Was zu den Kovarianzen addiert wird, muss über 0 liegen.</translation>
    </message>
    <message>
        <source>A Gaussian mixture of {1} groups and {2} columns needs more memory than there is.</source>
        <translation>Eine Gauß-Mischung mit {1} Gruppen und {2} Spalten braucht mehr Speicher als vorhanden.</translation>
    </message>
    <message>
        <source>Choose fewer features, fewer segments or another method.</source>
        <translation>Wählen Sie weniger Merkmale, weniger Segmente oder ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>The rows have {1} columns, the segments were found among {2}.</source>
        <translation>Die Zeilen haben {1} Spalten, die Segmente wurden unter {2} gefunden.</translation>
    </message>
    <message>
        <source>A segment needs at least 2 customers.</source>
        <translation>Ein Segment braucht mindestens 2 Kunden.</translation>
    </message>
    <message>
        <source>The density is measured with at least 1 customer, the customer itself.</source>
        <translation>Die Dichte wird mit mindestens 1 Kunden gemessen, dem Kunden selbst.</translation>
    </message>
    <message>
        <source>{1} rows are fewer than the {2} asked for.</source>
        <translation>{1} Zeilen sind weniger als die verlangten {2}.</translation>
    </message>
    <message>
        <source>Ask for smaller segments and fewer neighbours.</source>
        <translation>Verlangen Sie kleinere Segmente und weniger Nachbarn.</translation>
    </message>
    <message>
        <source>Among {1} rows none has {2} neighbours.</source>
        <translation>Unter {1} Zeilen hat keine {2} Nachbarn.</translation>
    </message>
    <message>
        <source>Ask for fewer neighbours.</source>
        <translation>Verlangen Sie weniger Nachbarn.</translation>
    </message>
    <message>
        <source>The number of segments must be at least 1.</source>
        <translation>Die Anzahl der Segmente muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The number of starts must be 0 (automatic) or more.</source>
        <translation>Die Anzahl der Starts muss 0 (automatisch) oder mehr sein.</translation>
    </message>
    <message>
        <source>The number of iterations must be at least 1.</source>
        <translation>Die Anzahl der Iterationen muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>{1} segments cannot be found among {2} rows.</source>
        <translation>{1} Segmente lassen sich unter {2} Zeilen nicht finden.</translation>
    </message>
    <message>
        <source>Ask for fewer segments.</source>
        <translation>Verlangen Sie weniger Segmente.</translation>
    </message>
    <message>
        <source>There is no feature to find segments by.</source>
        <translation>Es gibt kein Merkmal, um Segmente zu finden.</translation>
    </message>
    <message>
        <source>The weight of categories must be 0 (automatic) or more.</source>
        <translation>Das Gewicht der Kategorien muss 0 (automatisch) oder mehr sein.</translation>
    </message>
    <message>
        <source>Segments can only be found among complete rows; a level is missing.</source>
        <translation>Segmente lassen sich nur unter vollständigen Zeilen finden; eine Ausprägung fehlt.</translation>
    </message>
    <message>
        <source>The rows have other columns than those the segments were found among.</source>
        <translation>Die Zeilen haben andere Spalten als die, unter denen die Segmente gefunden wurden.</translation>
    </message>
    <message>
        <source>A batch must have at least one row.</source>
        <translation>Ein Batch muss mindestens eine Zeile haben.</translation>
    </message>
    <message>
        <source>There are no rows to find segments in.</source>
        <translation>Es gibt keine Zeilen, um Segmente zu finden.</translation>
    </message>
    <message>
        <source>There are more rows than neighbours can be sought among.</source>
        <translation>Es gibt mehr Zeilen, als sich nach Nachbarn durchsuchen lassen.</translation>
    </message>
    <message>
        <source>Neighbours cannot be sought among missing or infinite values.</source>
        <translation>Unter fehlenden oder unendlichen Werten lassen sich keine Nachbarn suchen.</translation>
    </message>
    <message>
        <source>Fill the gaps in Prepare.</source>
        <translation>Füllen Sie die Lücken unter „Aufbereiten“.</translation>
    </message>
    <message>
        <source>Seeking neighbours among {1} rows needs {2} MiB, and {3} MiB are free.</source>
        <translation>Die Nachbarsuche unter {1} Zeilen braucht {2} MiB, frei sind {3} MiB.</translation>
    </message>
    <message>
        <source>Choose fewer features, or close other programs.</source>
        <translation>Wählen Sie weniger Merkmale, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The rows do not have the features the segments were found with.</source>
        <translation>Die Zeilen haben nicht die Merkmale, mit denen die Segmente gefunden wurden.</translation>
    </message>
    <message>
        <source>Rows with missing or infinite values have no neighbours.</source>
        <translation>Zeilen mit fehlenden oder unendlichen Werten haben keine Nachbarn.</translation>
    </message>
    <message>
        <source>The number of segments must be at least 2.</source>
        <translation>Die Anzahl der Segmente muss mindestens 2 sein.</translation>
    </message>
    <message>
        <source>No column of the table can serve as a feature.</source>
        <translation>Keine Spalte der Tabelle kann als Merkmal dienen.</translation>
    </message>
    <message>
        <source>Give at least one number or category the role Feature.</source>
        <translation>Geben Sie mindestens einer Zahl oder Kategorie die Rolle Merkmal.</translation>
    </message>
    <message>
        <source>The feature {1} is listed twice.</source>
        <translation>Das Merkmal {1} ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>The two segmentations are of different tables, and no identifier column is in both.</source>
        <translation>Die zwei Segmentierungen gehören zu verschiedenen Tabellen, und keine Kennungsspalte ist in beiden.</translation>
    </message>
    <message>
        <source>Give the column that names the customers the role Identifier in both.</source>
        <translation>Geben Sie der Spalte, die die Kunden benennt, in beiden die Rolle Kennung.</translation>
    </message>
    <message>
        <source>There is no segment {1}.</source>
        <translation>Es gibt kein Segment {1}.</translation>
    </message>
    <message>
        <source>The segment has too few different customers to be split in {1}.</source>
        <translation>Das Segment hat zu wenige verschiedene Kunden, um in {1} geteilt zu werden.</translation>
    </message>
    <message>
        <source>Another segment is called “{1}” already.</source>
        <translation>Ein anderes Segment heißt schon „{1}“.</translation>
    </message>
    <message>
        <source>Give the two different names.</source>
        <translation>Geben Sie beiden verschiedene Namen.</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>Diese Farbe gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose two or more segments to merge.</source>
        <translation>Wählen Sie zwei oder mehr Segmente zum Verbinden.</translation>
    </message>
    <message>
        <source>A segment is split in two parts or more.</source>
        <translation>Ein Segment wird in zwei oder mehr Teile geteilt.</translation>
    </message>
    <message>
        <source>{1} finds the number of segments by itself; there is nothing to try.</source>
        <translation>{1} findet die Anzahl der Segmente selbst; es gibt nichts zu versuchen.</translation>
    </message>
    <message>
        <source>Choose another method, such as k-means, to compare numbers of segments.</source>
        <translation>Wählen Sie ein anderes Verfahren, etwa k-means, um Anzahlen von Segmenten zu vergleichen.</translation>
    </message>
    <message>
        <source>The numbers of segments to try must go upwards and lie between 2 and 1,000.</source>
        <translation>Die zu versuchenden Anzahlen von Segmenten müssen aufsteigen und zwischen 2 und 1.000 liegen.</translation>
    </message>
    <message>
        <source>The number of resamples must lie between 0 and 10,000.</source>
        <translation>Die Anzahl der Neuziehungen muss zwischen 0 und 10.000 liegen.</translation>
    </message>
    <message>
        <source>The number of references must be 0 or lie between 2 and 10,000.</source>
        <translation>Die Anzahl der Vergleichstabellen muss 0 sein oder zwischen 2 und 10.000 liegen.</translation>
    </message>
    <message>
        <source>{1} segments cannot be judged among {2} rows.</source>
        <translation>{1} Segmente lassen sich unter {2} Zeilen nicht beurteilen.</translation>
    </message>
    <message>
        <source>Try fewer segments.</source>
        <translation>Versuchen Sie weniger Segmente.</translation>
    </message>
    <message>
        <source>Comparing with rows without segments takes k from 2 and two or more references.</source>
        <translation>Der Vergleich mit Zeilen ohne Segmente braucht k ab 2 und zwei oder mehr Vergleichstabellen.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is the file that is read.</source>
        <translation>„{1}“ ist die Datei, die gelesen wird.</translation>
    </message>
    <message>
        <source>Write to another file: a source is never overwritten.</source>
        <translation>Schreiben Sie in eine andere Datei: Eine Quelle wird nie überschrieben.</translation>
    </message>
    <message>
        <source>“{1}” cannot be opened: {2}.</source>
        <translation>„{1}“ kann nicht geöffnet werden: {2}.</translation>
    </message>
    <message>
        <source>“{1}” cannot be opened. {2}</source>
        <translation>„{1}“ kann nicht geöffnet werden. {2}</translation>
    </message>
    <message>
        <source>A model of the project cannot be used: {1}.</source>
        <translation>Ein Modell des Projekts ist nicht benutzbar: {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the file.</source>
        <translation>Der Speicher reicht nicht, um die Datei zu packen.</translation>
    </message>
    <message>
        <source>{1} is a workbook or zip archive, not text.</source>
        <translation>{1} ist eine Arbeitsmappe oder ein Zip-Archiv, kein Text.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV and open that file.</source>
        <translation>Speichern Sie das Blatt als CSV und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>{1} is compressed, not text.</source>
        <translation>{1} ist komprimiert, kein Text.</translation>
    </message>
    <message>
        <source>{1} is an old Excel workbook, not text.</source>
        <translation>{1} ist eine alte Excel-Arbeitsmappe, kein Text.</translation>
    </message>
    <message>
        <source>{1} is of another kind, not text.</source>
        <translation>{1} ist von anderer Art, kein Text.</translation>
    </message>
    <message>
        <source>Open a file of delimited text.</source>
        <translation>Öffnen Sie eine Datei mit getrenntem Text.</translation>
    </message>
    <message>
        <source>{1} is a Parquet file, not text.</source>
        <translation>{1} ist eine Parquet-Datei, kein Text.</translation>
    </message>
    <message>
        <source>Export it as CSV and open that file.</source>
        <translation>Exportieren Sie sie als CSV und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>There is no column named {1} to give the type {2}.</source>
        <translation>Es gibt keine Spalte namens {1}, die den Typ {2} erhalten könnte.</translation>
    </message>
    <message>
        <source>There is no column named {1}.</source>
        <translation>Es gibt keine Spalte namens {1}.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} ist leer.</translation>
    </message>
    <message>
        <source>The table has no columns.</source>
        <translation>Die Tabelle hat keine Spalten.</translation>
    </message>
    <message>
        <source>The nearest column is &quot;{1}&quot;.</source>
        <translation>Die ähnlichste Spalte ist „{1}“.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an old Excel workbook (.xls).</source>
        <translation>„{1}“ ist eine alte Excel-Arbeitsmappe (.xls).</translation>
    </message>
    <message>
        <source>Save it as .xlsx or CSV and open that file.</source>
        <translation>Speichern Sie sie als .xlsx oder CSV und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with bzip2.</source>
        <translation>„{1}“ ist mit bzip2 komprimiert.</translation>
    </message>
    <message>
        <source>Unpack it, or compress it with gzip.</source>
        <translation>Entpacken Sie die Datei, oder komprimieren Sie sie mit gzip.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with xz.</source>
        <translation>„{1}“ ist mit xz komprimiert.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with zstd.</source>
        <translation>„{1}“ ist mit zstd komprimiert.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a web page, whatever its name says.</source>
        <translation>„{1}“ ist eine Webseite, was auch immer der Name sagt.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx or CSV.</source>
        <translation>Speichern Sie die Tabelle als .xlsx oder CSV.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an XML file.</source>
        <translation>„{1}“ ist eine XML-Datei.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx or CSV and open that file.</source>
        <translation>Speichern Sie die Tabelle als .xlsx oder CSV und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Choose a sheet with a header and rows; the workbook has {1}.</source>
        <translation>Wählen Sie ein Blatt mit Kopfzeile und Zeilen; die Arbeitsmappe enthält {1}.</translation>
    </message>
    <message>
        <source>Choose a sheet with a header and rows.</source>
        <translation>Wählen Sie ein Blatt mit Kopfzeile und Zeilen.</translation>
    </message>
    <message>
        <source>There is no feature of the model called “{1}”.</source>
        <translation>Das Modell hat kein Merkmal namens „{1}“.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; was prepared as {2} but is {3} here.</source>
        <translation>Spalte „{1}“ wurde als {2} aufbereitet, ist hier aber {3}.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; was prepared as {2} but is {3} here: &quot;{4}&quot; cannot be read as such.</source>
        <translation>Spalte „{1}“ wurde als {2} aufbereitet, ist hier aber {3}: „{4}“ lässt sich nicht so lesen.</translation>
    </message>
    <message>
        <source>There are too few groups to split into train, validation and test parts.</source>
        <translation>Es gibt zu wenige Gruppen, um sie in Trainings-, Validierungs- und Testteil aufzuteilen.</translation>
    </message>
    <message>
        <source>There are too few rows to split into train, validation and test parts.</source>
        <translation>Es gibt zu wenige Zeilen, um sie in Trainings-, Validierungs- und Testteil aufzuteilen.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: {2}.</source>
        <translation>„{1}“ ist beschädigt: {2}.</translation>
    </message>
    <message>
        <source>The preparation cannot be written in SQL: the step &quot;{1}&quot; compares every row with the rows it was fitted on.</source>
        <translation>Die Aufbereitung lässt sich nicht in SQL schreiben: Der Schritt „{1}“ vergleicht jede Zeile mit den Zeilen, an denen er angepasst wurde.</translation>
    </message>
    <message>
        <source>The preparation cannot be written in SQL: the step &quot;{1}&quot; computes in rounds until nothing changes.</source>
        <translation>Die Aufbereitung lässt sich nicht in SQL schreiben: Der Schritt „{1}“ rechnet in Runden, bis sich nichts mehr ändert.</translation>
    </message>
    <message>
        <source>more than {1}</source>
        <translation>mehr als {1}</translation>
    </message>
    <message>
        <source>Write TABLE, SCHEMA.TABLE or PROJECT.DATASET.TABLE.</source>
        <translation>Schreiben Sie TABLE, SCHEMA.TABLE oder PROJECT.DATASET.TABLE.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no levels.</source>
        <translation>„{1}“ hat keine Ausprägungen.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{1} is not an engine library</source>
        <translation>{1} ist keine Bibliothek mit einer Trainings-Engine</translation>
    </message>
    <message>
        <source>{1} belongs to another version of the program</source>
        <translation>{1} gehört zu einer anderen Version des Programms</translation>
    </message>
    <message>
        <source>it was not found at {1}</source>
        <translation>sie wurde unter {1} nicht gefunden</translation>
    </message>
    <message>
        <source>the number of units is missing</source>
        <translation>die Anzahl der Einheiten fehlt</translation>
    </message>
    <message>
        <source>the units must be a whole number from 1 to {1}</source>
        <translation>die Einheiten müssen eine ganze Zahl von 1 bis {1} sein</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not an activation</source>
        <translation>„{1}“ ist keine Aktivierung</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is one word too many</source>
        <translation>„{1}“ ist ein Wort zu viel</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>dropout needs one rate of at least 0 and below 1</source>
        <translation>dropout braucht eine einzige Rate von mindestens 0 und unter 1</translation>
    </message>
    <message>
        <source>batchnorm takes no number</source>
        <translation>batchnorm nimmt keine Zahl an</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a layer (dense, dropout, batchnorm)</source>
        <translation>„{1}“ ist keine Schicht (dense, dropout, batchnorm)</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network.</source>
        <translation>Der Speicher reicht nicht, um dieses Netz zu trainieren.</translation>
    </message>
    <message>
        <source>Use smaller layers or a smaller batch.</source>
        <translation>Verwenden Sie kleinere Schichten oder einen kleineren Batch.</translation>
    </message>
    <message>
        <source>The training diverged: the loss is no longer a finite number.</source>
        <translation>Das Training ist divergiert: Der Verlust ist keine endliche Zahl mehr.</translation>
    </message>
    <message>
        <source>Lower the learning rate.</source>
        <translation>Senken Sie die Lernrate.</translation>
    </message>
    <message>
        <source>Choose one of: {1}, …</source>
        <translation>Wählen Sie eine von: {1}, …</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no date of &quot;{2}&quot;.</source>
        <translation>„{1}“ ist kein Datum für „{2}“.</translation>
    </message>
    <message>
        <source>Write the day as in 2012-09-04.</source>
        <translation>Schreiben Sie den Tag wie in 2012-09-04.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no number of &quot;{2}&quot;.</source>
        <translation>„{1}“ ist keine Zahl für „{2}“.</translation>
    </message>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Schreiben Sie eine Zahl, zum Beispiel 12,5.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no level of &quot;{2}&quot;.</source>
        <translation>„{1}“ ist keine Ausprägung von „{2}“.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no value of &quot;{2}&quot;.</source>
        <translation>„{1}“ ist kein Wert von „{2}“.</translation>
    </message>
    <message>
        <source>it holds numbers with more than {1} different values, and a classifier predicts classes</source>
        <translation>sie enthält Zahlen mit mehr als {1} verschiedenen Werten, und ein Klassifikator sagt Klassen vorher</translation>
    </message>
    <message>
        <source>Choose a column of classes, or turn the numbers into a few groups first.</source>
        <translation>Wählen Sie eine Spalte mit Klassen, oder bilden Sie aus den Zahlen zuerst wenige Gruppen.</translation>
    </message>
    <message>
        <source>it tells the customers apart, so there is one class per customer</source>
        <translation>sie unterscheidet die einzelnen Kunden, sodass es je Kunde eine Klasse gibt</translation>
    </message>
    <message>
        <source>Choose a column that groups customers.</source>
        <translation>Wählen Sie eine Spalte, die Kunden in Gruppen einteilt.</translation>
    </message>
    <message>
        <source>it holds free text</source>
        <translation>sie enthält freien Text</translation>
    </message>
    <message>
        <source>Choose a column of classes, or change the column&apos;s type to category.</source>
        <translation>Wählen Sie eine Spalte mit Klassen, oder ändern Sie den Typ der Spalte in Kategorie.</translation>
    </message>
    <message>
        <source>it holds dates</source>
        <translation>sie enthält Datumswerte</translation>
    </message>
    <message>
        <source>Choose a column of classes.</source>
        <translation>Wählen Sie eine Spalte mit Klassen.</translation>
    </message>
    <message>
        <source>its type is unknown</source>
        <translation>ihr Typ ist unbekannt</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; has no class; there must be at least two.</source>
        <translation>Die Zielspalte „{1}“ hat keine Klasse; es müssen mindestens zwei sein.</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; has only the class &quot;{2}&quot;; there must be at least two.</source>
        <translation>Die Zielspalte „{1}“ hat nur die Klasse „{2}“; es müssen mindestens zwei sein.</translation>
    </message>
    <message>
        <source>it has {1} classes, and at most {2} can be told apart</source>
        <translation>sie hat {1} Klassen, und höchstens {2} lassen sich unterscheiden</translation>
    </message>
    <message>
        <source>Choose a column with fewer classes, or group its values first.</source>
        <translation>Wählen Sie eine Spalte mit weniger Klassen, oder fassen Sie ihre Werte zuerst zu Gruppen zusammen.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; needs two numbers, such as 1..3.</source>
        <translation>Die Suche nach „{1}“ braucht zwei Zahlen, etwa 1..3.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must stay from {2} to {3}.</source>
        <translation>Die Suche nach „{1}“ muss im Bereich von {2} bis {3} bleiben.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must end above where it begins.</source>
        <translation>Die Suche nach „{1}“ muss höher enden, als sie beginnt.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must go from a whole number to a whole number.</source>
        <translation>Die Suche nach „{1}“ muss von einer ganzen Zahl bis zu einer ganzen Zahl gehen.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; has no choices.</source>
        <translation>Die Suche nach „{1}“ hat nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; has the same choice twice.</source>
        <translation>Die Suche nach „{1}“ hat denselben Wert zweimal zur Auswahl.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; is missing.</source>
        <translation>Die Suche nach „{1}“ fehlt.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; is not the whole space.</source>
        <translation>Die Suche nach „{1}“ ist nicht der ganze Suchraum.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; does not stand in its place.</source>
        <translation>Die Suche nach „{1}“ steht nicht an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Search a space with smaller learning rates.</source>
        <translation>Suchen Sie in einem Raum mit kleineren Lernraten.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Add the closing mark.</source>
        <translation>Ergänzen Sie das schließende Zeichen.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no step.</source>
        <translation>„{1}“ ist kein Schritt.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not understood here.</source>
        <translation>„{1}“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>Take it out, or look at the help for what this step takes.</source>
        <translation>Nehmen Sie es heraus, oder sehen Sie in der Hilfe nach, was dieser Schritt annimmt.</translation>
    </message>
    <message>
        <source>{1} is for all features.</source>
        <translation>{1} gilt für alle Merkmale.</translation>
    </message>
    <message>
        <source>Name those to drop with {1}.</source>
        <translation>Nennen Sie die wegzulassenden mit {1}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no method of this step.</source>
        <translation>„{1}“ ist kein Verfahren dieses Schritts.</translation>
    </message>
    <message>
        <source>{1} is not usable.</source>
        <translation>{1} ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Give a number from {1} to {2}.</source>
        <translation>Geben Sie eine Zahl von {1} bis {2} an.</translation>
    </message>
    <message>
        <source>{1} must be a whole number.</source>
        <translation>{1} muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>Leave out the decimals.</source>
        <translation>Lassen Sie die Nachkommastellen weg.</translation>
    </message>
    <message>
        <source>A column name is empty.</source>
        <translation>Ein Spaltenname ist leer.</translation>
    </message>
    <message>
        <source>Separate names by single commas.</source>
        <translation>Trennen Sie Namen durch einzelne Kommas.</translation>
    </message>
    <message>
        <source>Lower the least association, which no feature reaches.</source>
        <translation>Senken Sie den Mindestzusammenhang, den kein Merkmal erreicht.</translation>
    </message>
    <message>
        <source>Keep at least one feature.</source>
        <translation>Behalten Sie mindestens ein Merkmal.</translation>
    </message>
    <message>
        <source>Choose 8.</source>
        <translation>Wählen Sie 8.</translation>
    </message>
    <message>
        <source>The table has more rows than a sheet of a workbook can hold.</source>
        <translation>Die Tabelle hat mehr Zeilen, als das Blatt einer Arbeitsmappe fasst.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>Speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder for the log.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen anderen Ordner für das Protokoll.</translation>
    </message>
    <message>
        <source>Choose another folder for the log.</source>
        <translation>Wählen Sie einen anderen Ordner für das Protokoll.</translation>
    </message>
    <message>
        <source>There is no column for the customer of a transaction.</source>
        <translation>Es gibt keine Spalte für den Kunden einer Transaktion.</translation>
    </message>
    <message>
        <source>There is no column for the date of a transaction.</source>
        <translation>Es gibt keine Spalte für das Datum einer Transaktion.</translation>
    </message>
    <message>
        <source>There is no column for the amount of a transaction.</source>
        <translation>Es gibt keine Spalte für den Betrag einer Transaktion.</translation>
    </message>
    <message>
        <source>The amount must be a column of numbers; &quot;{1}&quot; is none.</source>
        <translation>Der Betrag muss eine Zahlenspalte sein; „{1}“ ist keine.</translation>
    </message>
    <message>
        <source>The quantity must be a column of numbers; &quot;{1}&quot; is none.</source>
        <translation>Die Menge muss eine Zahlenspalte sein; „{1}“ ist keine.</translation>
    </message>
    <message>
        <source>Lower the smallest segment or the number of neighbours, or take another method.</source>
        <translation>Senken Sie die Mindestgröße eines Segments oder die Anzahl der Nachbarn, oder nehmen Sie ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>Raise the distance or lower the number of neighbours.</source>
        <translation>Erhöhen Sie den Abstand, oder senken Sie die Anzahl der Nachbarn.</translation>
    </message>
    <message>
        <source>Every layer of the encoder needs at least one unit.</source>
        <translation>Jede Schicht des Encoders braucht mindestens eine Einheit.</translation>
    </message>
    <message>
        <source>The latent width must be at least 1.</source>
        <translation>Die latente Breite muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The number of epochs must be at least 1.</source>
        <translation>Die Anzahl der Epochen muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The batch size must be at least 1.</source>
        <translation>Die Batchgröße muss mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The learning rate must be above 0.</source>
        <translation>Die Lernrate muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The weight decay must not be negative.</source>
        <translation>Die Gewichtsabnahme darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The dropout must be at least 0 and below 1.</source>
        <translation>Dropout muss mindestens 0 und kleiner als 1 sein.</translation>
    </message>
    <message>
        <source>The noise must not be negative.</source>
        <translation>Das Rauschen darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The masked share must be at least 0 and below 1.</source>
        <translation>Der maskierte Anteil muss mindestens 0 und kleiner als 1 sein.</translation>
    </message>
    <message>
        <source>The validation part must be at least 0 and below 1.</source>
        <translation>Der Validierungsteil muss mindestens 0 und kleiner als 1 sein.</translation>
    </message>
    <message>
        <source>The patience must not be negative.</source>
        <translation>Die Geduld darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The two segmentations have no customer in common.</source>
        <translation>Die zwei Segmentierungen haben keinen Kunden gemeinsam.</translation>
    </message>
    <message>
        <source>The two segmentations have no customer in common: &quot;{1}&quot; never holds the same value.</source>
        <translation>Die zwei Segmentierungen haben keinen Kunden gemeinsam: „{1}“ enthält nie denselben Wert.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another one.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder does not exist; choose another one.</source>
        <translation>Den Ordner gibt es nicht; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You may not write there; choose another folder.</source>
        <translation>Sie dürfen dort nicht schreiben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Copy the file again, or train and save the model anew.</source>
        <translation>Kopieren Sie die Datei erneut, oder trainieren und speichern Sie das Modell neu.</translation>
    </message>
    <message>
        <source>Copy the file again, or save it anew.</source>
        <translation>Kopieren Sie die Datei erneut, oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Install {1} or later.</source>
        <translation>Installieren Sie {1} oder neuer.</translation>
    </message>
    <message>
        <source>Copy the file again, or take an earlier copy of it.</source>
        <translation>Kopieren Sie die Datei erneut, oder nehmen Sie eine frühere Kopie davon.</translation>
    </message>
    <message>
        <source>Copy the file again, or save the segments anew.</source>
        <translation>Kopieren Sie die Datei erneut, oder speichern Sie die Segmente neu.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>{1} tells customers apart and is not used as a feature.</source>
        <translation>{1} unterscheidet Kunden und wird nicht als Merkmal verwendet.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tessera models (*.tessera *.segments);;All files (*)</source>
        <translation>Tessera-Modelle (*.tessera *.segments);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tessera projects (*.tesseraproj)</source>
        <translation>Tessera-Projekte (*.tesseraproj)</translation>
    </message>
    <message>
        <source>Tables and projects (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods *.tesseraproj *.tessera *.segments)</source>
        <translation>Tabellen und Projekte (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods *.tesseraproj *.tessera *.segments)</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Embedding · 1 column</source>
        <translation>Einbettung · 1 Spalte</translation>
    </message>
    <message>
        <source>Embedding · {1} columns</source>
        <translation>Einbettung · {1} Spalten</translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message>
        <source>{1} is always {2}</source>
        <translation>{1} ist immer {2}</translation>
    </message>
    <message>
        <source>{1} says the same as {2} in other words: {3} and so on.</source>
        <translation>{1} sagt mit anderen Worten dasselbe wie {2}: {3} und so weiter.</translation>
    </message>
    <message>
        <source>{1} says the same as {2} in other words: {3}.</source>
        <translation>{1} sagt mit anderen Worten dasselbe wie {2}: {3}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the others without it {6}.</source>
        <translation>{1} allein ordnet {2} der Zeilenpaare mit verschiedenem {3} richtig (Raten: 50&#xa0;%), die anderen Merkmale ohne sie {6}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %).</source>
        <translation>{1} allein ordnet {2} der Zeilenpaare mit verschiedenem {3} richtig (Raten: 50&#xa0;%).</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the {4} strongest features together {5}, the others without it {6}.</source>
        <translation>{1} allein ordnet {2} der Zeilenpaare mit verschiedenem {3} richtig (Raten: 50&#xa0;%), die {4} stärksten Merkmale zusammen {5}, die anderen ohne sie {6}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the {4} strongest features together {5}.</source>
        <translation>{1} allein ordnet {2} der Zeilenpaare mit verschiedenem {3} richtig (Raten: 50&#xa0;%), die {4} stärksten Merkmale zusammen {5}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), all {4} features together {5}, the others without it {6}.</source>
        <translation>{1} allein ordnet {2} der Zeilenpaare mit verschiedenem {3} richtig (Raten: 50&#xa0;%), alle {4} Merkmale zusammen {5}, die anderen ohne sie {6}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), all {4} features together {5}.</source>
        <translation>{1} allein ordnet {2} der Zeilenpaare mit verschiedenem {3} richtig (Raten: 50&#xa0;%), alle {4} Merkmale zusammen {5}.</translation>
    </message>
    <message>
        <source>{1} is named like the target {2} and goes with it: {3}</source>
        <translation>{1} heißt ähnlich wie die Zielspalte {2} und hängt mit ihr zusammen; {3}</translation>
    </message>
    <message>
        <source>it</source>
        <translation>diese Spalte</translation>
    </message>
    <message>
        <source>Its name ({1}) speaks of something known only after the event.</source>
        <translation>Der Name ({1}) deutet auf etwas hin, das erst nach dem Ereignis bekannt ist.</translation>
    </message>
    <message>
        <source>{1} may be known only after the event, as its name ({2}) says.</source>
        <translation>{1} ist vielleicht erst nach dem Ereignis bekannt, wie der Name ({2}) andeutet.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{1}, {2}</source>
        <translation>{1}, {2}</translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <translation>{1} und {2}</translation>
    </message>
    <message>
        <source>{1} more</source>
        <translation>{1} weitere</translation>
    </message>
    <message>
        <source>{1}; {2}</source>
        <translation>{1}; {2}</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Average linkage</source>
        <translation>Average-Linkage</translation>
    </message>
    <message>
        <source>Complete linkage</source>
        <translation>Complete-Linkage</translation>
    </message>
    <message>
        <source>k-means on the features</source>
        <translation>k-means auf den Merkmalen</translation>
    </message>
    <message>
        <source>PCA + k-means</source>
        <translation>PCA + k-means</translation>
    </message>
    <message>
        <source>autoencoder + k-means</source>
        <translation>Autoencoder + k-means</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>mini-batch k-means</source>
        <translation>Mini-Batch-k-means</translation>
    </message>
    <message>
        <source>k-prototypes</source>
        <translation>k-prototypes</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>Gauß-Mischung</translation>
    </message>
    <message>
        <source>DBSCAN</source>
        <translation>DBSCAN</translation>
    </message>
    <message>
        <source>HDBSCAN</source>
        <translation>HDBSCAN</translation>
    </message>
    <message>
        <source>Ward linkage</source>
        <translation>Ward-Linkage</translation>
    </message>
    <message>
        <source>average linkage</source>
        <translation>Average-Linkage</translation>
    </message>
    <message>
        <source>complete linkage</source>
        <translation>Complete-Linkage</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>stratified</source>
        <translation>geschichtet</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>gruppiert</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>zeitlich</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>{1} ({2} – {3})</source>
        <translation>{1} ({2} – {3})</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Gespeichert am</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Customers it knows</source>
        <translation>Bekannte Kunden</translation>
    </message>
    <message>
        <source>By a mark of “{1}”, to tell which of a new file are not new.</source>
        <translation>Gemerkt als Prüfzeichen von „{1}“, um zu erkennen, welche Kunden einer neuen Datei nicht neu sind.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The table has no ID, or the model was saved by an early version: it cannot tell whether customers of a new file are new.</source>
        <translation>Die Tabelle hat keine ID, oder das Modell wurde von einer frühen Version gespeichert: Ob Kunden einer neuen Datei neu sind, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>What it takes in</source>
        <translation>Was eingeht</translation>
    </message>
    <message>
        <source>{1} and {2} more</source>
        <translation>{1} und {2} weitere</translation>
    </message>
    <message>
        <source>How cells become inputs</source>
        <translation>Wie Zellen zu Eingaben werden</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Fitted on 1 row.</source>
        <translation>Angepasst an 1 Zeile.</translation>
    </message>
    <message>
        <source>Fitted on {1} rows.</source>
        <translation>Angepasst an {1} Zeilen.</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <translation>Was zu beachten ist</translation>
    </message>
    <message>
        <source>How it was judged</source>
        <translation>Wie es beurteilt wurde</translation>
    </message>
    <message>
        <source>Right on its test part</source>
        <translation>Richtig am Testteil</translation>
    </message>
    <message>
        <source>1 customer it has not learnt from; 95 % interval.</source>
        <translation>1 Kunde, aus dem das Modell nicht gelernt hat; 95-%-Intervall.</translation>
    </message>
    <message>
        <source>{1} customers it has not learnt from; 95 % interval.</source>
        <translation>{1} Kunden, aus denen das Modell nicht gelernt hat; 95-%-Intervall.</translation>
    </message>
    <message>
        <source>Always “{1}”</source>
        <translation>Immer „{1}“</translation>
    </message>
    <message>
        <source>On the same customers, without a model.</source>
        <translation>An denselben Kunden, ohne Modell.</translation>
    </message>
    <message>
        <source>Look-up in {1}</source>
        <translation>Nachschlagen in {1}</translation>
    </message>
    <message>
        <source>On the same customers.</source>
        <translation>An denselben Kunden.</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>Gewichtetes F1</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log-Verlust</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>ROC-Fläche</translation>
    </message>
    <message>
        <source>Precision–recall area</source>
        <translation>Präzision-Recall-Fläche</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Rows to learn from, to choose by and to judge by; {1}, seed {2}.</source>
        <translation>Zeilen zum Lernen, zum Auswählen und zum Beurteilen; {1}, Startwert {2}.</translation>
    </message>
    <message>
        <source>Rows to learn from, to choose by and to judge by; {1} by “{2}”, seed {3}.</source>
        <translation>Zeilen zum Lernen, zum Auswählen und zum Beurteilen; {1} nach „{2}“, Startwert {3}.</translation>
    </message>
    <message>
        <source>Chosen from</source>
        <translation>Ausgewählt aus</translation>
    </message>
    <message>
        <source>None of them has seen the test part.</source>
        <translation>Keiner davon hat den Testteil gesehen.</translation>
    </message>
    <message>
        <source>Each class, on the test part</source>
        <translation>Jede Klasse, am Testteil</translation>
    </message>
    <message>
        <source>Precision {1}, recall {2}, {3}.</source>
        <translation>Präzision {1}, Recall {2}, {3}.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>Sagt vorher</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>“{1}” from this probability on; chosen on the validation part.</source>
        <translation>„{1}“ ab dieser Wahrscheinlichkeit; am Validierungsteil gewählt.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Probabilities are scaled by it, fitted on the validation part.</source>
        <translation>Sie skaliert die Wahrscheinlichkeiten; am Validierungsteil angepasst.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>best at round {1} of {2}</source>
        <translation>beste Runde {1} von {2}</translation>
    </message>
    <message>
        <source>Predicts “{1}” ({2}) from 1 column</source>
        <translation>Sagt „{1}“ ({2}) aus 1 Spalte vorher</translation>
    </message>
    <message>
        <source>Predicts “{1}” ({2}) from {3} columns</source>
        <translation>Sagt „{1}“ ({2}) aus {3} Spalten vorher</translation>
    </message>
    <message>
        <source>right for {1} of 1 customer it had not seen</source>
        <translation>richtig bei {1} von 1 ungesehenem Kunden</translation>
    </message>
    <message>
        <source>right for {1} of {2} customers it had not seen</source>
        <translation>richtig bei {1} von {2} ungesehenen Kunden</translation>
    </message>
    <message>
        <source>{1}; {2}.</source>
        <translation>{1}; {2}.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Gives customers one of 1 segment from 1 column.</source>
        <translation>Teilt Kunden anhand von 1 Spalte dem einzigen Segment zu.</translation>
    </message>
    <message>
        <source>Gives customers one of 1 segment from {2} columns.</source>
        <translation>Teilt Kunden anhand von {2} Spalten dem einzigen Segment zu.</translation>
    </message>
    <message>
        <source>Gives customers one of {1} segments from 1 column.</source>
        <translation>Teilt Kunden anhand von 1 Spalte einem von {1} Segmenten zu.</translation>
    </message>
    <message>
        <source>Gives customers one of {1} segments from {2} columns.</source>
        <translation>Teilt Kunden anhand von {2} Spalten einem von {1} Segmenten zu.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Silhouette of the codes</source>
        <translation>Silhouette der Codes</translation>
    </message>
    <message>
        <source>Davies–Bouldin</source>
        <translation>Davies–Bouldin</translation>
    </message>
    <message>
        <source>Calinski–Harabasz</source>
        <translation>Calinski–Harabasz</translation>
    </message>
    <message>
        <source>Agreement of seeds</source>
        <translation>Übereinstimmung der Startwerte</translation>
    </message>
    <message>
        <source>Own customers given the same segment</source>
        <translation>Eigene Kunden mit demselben Segment</translation>
    </message>
    <message>
        <source>By the rule that new customers are assigned with.</source>
        <translation>Nach der Regel, mit der neue Kunden zugeteilt werden.</translation>
    </message>
    <message>
        <source>Changes by hand</source>
        <translation>Änderungen von Hand</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>k-nearest neighbours</source>
        <translation>k nächste Nachbarn</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Random Forest</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>Gradient Boosting</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Majority baseline</source>
        <translation>Mehrheitsregel</translation>
    </message>
    <message>
        <source>No temperature lowers the log loss of 1 validation row noticeably: it is {2}.</source>
        <translation>Keine Temperatur senkt den Log-Verlust von 1 Validierungszeile merklich: Er beträgt {2}.</translation>
    </message>
    <message>
        <source>No temperature lowers the log loss of {1} validation rows noticeably: it is {2}.</source>
        <translation>Keine Temperatur senkt den Log-Verlust von {1} Validierungszeilen merklich: Er beträgt {2}.</translation>
    </message>
    <message>
        <source>A temperature of {2} lowers the log loss of 1 validation row from {3} to {4}.</source>
        <translation>Eine Temperatur von {2} senkt den Log-Verlust von 1 Validierungszeile von {3} auf {4}.</translation>
    </message>
    <message>
        <source>A temperature of {2} lowers the log loss of {1} validation rows from {3} to {4}.</source>
        <translation>Eine Temperatur von {2} senkt den Log-Verlust von {1} Validierungszeilen von {3} auf {4}.</translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>the curve does not get better</source>
        <translation>die Kurve wird nicht besser</translation>
    </message>
    <message>
        <source>the smaller sizes do not foretell the largest one</source>
        <translation>die kleineren Größen sagen die größte nicht vorher</translation>
    </message>
    <message>
        <source>the folds differ too much</source>
        <translation>die Teile unterscheiden sich zu stark</translation>
    </message>
    <message>
        <source>the customers to come may be others than those of the past</source>
        <translation>künftige Kunden können andere sein als die bisherigen</translation>
    </message>
    <message>
        <source>this takes five sizes, the largest four times the smallest</source>
        <translation>dafür braucht es fünf Größen, die größte viermal so groß wie die kleinste</translation>
    </message>
    <message>
        <source>More customers would help: {1}.</source>
        <translation>Mehr Kunden würden helfen: {1}.</translation>
    </message>
    <message>
        <source>More customers would hardly help: {1}.</source>
        <translation>Mehr Kunden würden kaum helfen: {1}.</translation>
    </message>
    <message>
        <source>More customers made it worse: {1}.</source>
        <translation>Mehr Kunden verschlechterten es: {1}.</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told from these folds: {1}.</source>
        <translation>Ob mehr Kunden helfen würden, ist an diesen Teilen nicht zu erkennen: {1}.</translation>
    </message>
    <message>
        <source>from {1} to {2} rows {3} changed by {4}</source>
        <translation>{3} änderte sich von {1} auf {2} Zeilen um {4}</translation>
    </message>
    <message>
        <source>from {1} to {2} rows {3} changed by {4} (from {5}: {6})</source>
        <translation>{3} änderte sich von {1} auf {2} Zeilen um {4} (ab {5}: {6})</translation>
    </message>
    <message>
        <source>What twice the rows would bring cannot be foretold: {1}.</source>
        <translation>Was doppelt so viele Zeilen brächten, lässt sich nicht vorhersagen: {1}.</translation>
    </message>
    <message>
        <source>Twice the rows, {1}, would change it by {2} ± {3}, if the curve goes on as a power law.</source>
        <translation>Doppelt so viele Zeilen, {1}, würden es um {2} ± {3} ändern, wenn die Kurve als Potenzgesetz weiterläuft.</translation>
    </message>
    <message>
        <source>{1} is not known in every fold</source>
        <translation>{1} ist nicht in jedem Teil bekannt</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told: {1}.</source>
        <translation>Ob mehr Kunden helfen würden, ist nicht zu sagen: {1}.</translation>
    </message>
</context>
<context>
    <name>NewFileCard</name>
    <message>
        <source>How a model does on these says nothing about customers it has not seen.</source>
        <translation>Wie ein Modell bei diesen abschneidet, sagt nichts über nie gesehene Kunden.</translation>
    </message>
    <message>
        <source>The fewer features and values there are, the more of this is chance.</source>
        <translation>Je weniger Merkmale und Werte es gibt, desto mehr davon ist Zufall.</translation>
    </message>
    <message>
        <source>A model that uses a feature needs it in the new file.</source>
        <translation>Ein Modell, das ein Merkmal benutzt, braucht es in der neuen Datei.</translation>
    </message>
    <message>
        <source>A model does not look at it.</source>
        <translation>Ein Modell betrachtet es nicht.</translation>
    </message>
    <message>
        <source>Such cells could not be read as the model expects them.</source>
        <translation>Solche Zellen waren nicht lesbar, wie das Modell sie erwartet.</translation>
    </message>
    <message>
        <source>A model has learned nothing about these.</source>
        <translation>Darüber hat ein Modell nichts gelernt.</translation>
    </message>
    <message>
        <source>A model only guesses beyond what it has seen.</source>
        <translation>Jenseits dessen, was es gesehen hat, rät ein Modell nur.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>No cell of this column is empty among these rows; later ones would be filled.</source>
        <translation>Keine Zelle dieser Spalte ist in diesen Zeilen leer; spätere würden gefüllt.</translation>
    </message>
    <message>
        <source>One cell is filled: one day gathers {1} of the rows.</source>
        <translation>Eine Zelle wird gefüllt: Auf einen Tag entfallen {1} der Zeilen.</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: one day gathers {2} of the rows.</source>
        <translation>Ein Wert füllt alle {1} Zellen: Auf einen Tag entfallen {2} der Zeilen.</translation>
    </message>
    <message>
        <source>One cell is filled: the standard deviation goes from {1} to {2}.</source>
        <translation>Eine Zelle wird gefüllt: Die Standardabweichung geht von {1} auf {2}.</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: the standard deviation goes from {2} to {3}.</source>
        <translation>Ein Wert füllt alle {1} Zellen: Die Standardabweichung geht von {2} auf {3}.</translation>
    </message>
    <message>
        <source>One cell is filled: the share of “{1}” rises from {2} to {3}.</source>
        <translation>Eine Zelle wird gefüllt: Der Anteil von „{1}“ steigt von {2} auf {3}.</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: the share of “{2}” rises from {3} to {4}.</source>
        <translation>Ein Wert füllt alle {1} Zellen: Der Anteil von „{2}“ steigt von {3} auf {4}.</translation>
    </message>
    <message>
        <source>The one filled cell hardly changes the picture.</source>
        <translation>Die eine gefüllte Zelle ändert das Bild kaum.</translation>
    </message>
    <message>
        <source>The {1} cells filled hardly change the picture.</source>
        <translation>Die {1} gefüllten Zellen ändern das Bild kaum.</translation>
    </message>
    <message>
        <source>{1} cells take many different values; the standard deviation goes from {2} to {3}.</source>
        <translation>{1} Zellen erhalten viele verschiedene Werte; die Standardabweichung geht von {2} auf {3}.</translation>
    </message>
    <message>
        <source>{1} cells take {2} different values; the standard deviation goes from {3} to {4}.</source>
        <translation>{1} Zellen erhalten {2} verschiedene Werte; die Standardabweichung geht von {3} auf {4}.</translation>
    </message>
    <message>
        <source>Nearest neighbours over all features would spread them.</source>
        <translation>Nächste Nachbarn über alle Merkmale würden sie streuen.</translation>
    </message>
    <message>
        <source>{1} cell becomes a level of their own: nothing is guessed, and the model can learn from the fact that they are empty.</source>
        <translation>{1} Zelle wird zu einer eigenen Ausprägung: Nichts wird geraten, und das Modell kann daraus lernen, dass sie leer ist.</translation>
    </message>
    <message>
        <source>{1} cells become a level of their own: nothing is guessed, and the model can learn from the fact that they are empty.</source>
        <translation>{1} Zellen werden zu einer eigenen Ausprägung: Nichts wird geraten, und das Modell kann daraus lernen, dass sie leer sind.</translation>
    </message>
    <message>
        <source>{1} cells take {2} different levels, those of similar rows.</source>
        <translation>{1} Zellen erhalten {2} verschiedene Ausprägungen, jeweils die ähnlicher Zeilen.</translation>
    </message>
    <message>
        <source>One level takes all {1} cells: the share of “{2}” rises from {3} to {4}.</source>
        <translation>Eine Ausprägung füllt alle {1} Zellen: Der Anteil von „{2}“ steigt von {3} auf {4}.</translation>
    </message>
    <message>
        <source>A level of their own or nearest neighbours would not lift one level.</source>
        <translation>Eine eigene Ausprägung oder nächste Nachbarn würden keine einzelne Ausprägung anheben.</translation>
    </message>
    <message>
        <source>Nothing lies outside the limits; later rows would be moved to them.</source>
        <translation>Nichts liegt außerhalb der Grenzen; spätere Zeilen würden auf sie gesetzt.</translation>
    </message>
    <message>
        <source>{1} cell moves to the limits {2} and {3}: the range was {4} to {5}, the standard deviation goes from {6} to {7}.</source>
        <translation>{1} Zelle rückt auf die Grenzen {2} und {3}: Der Bereich war {4} bis {5}, die Standardabweichung geht von {6} auf {7}.</translation>
    </message>
    <message>
        <source>{1} cells move to the limits {2} and {3}: the range was {4} to {5}, the standard deviation goes from {6} to {7}.</source>
        <translation>{1} Zellen rücken auf die Grenzen {2} und {3}: Der Bereich war {4} bis {5}, die Standardabweichung geht von {6} auf {7}.</translation>
    </message>
    <message>
        <source>Skewness goes from {1} to {2} (0 is symmetric). The order of the rows stays.</source>
        <translation>Die Schiefe geht von {1} auf {2} (0 ist symmetrisch). Die Reihenfolge der Zeilen bleibt.</translation>
    </message>
    <message>
        <source>The shape stays. Mean {1} becomes {2}, standard deviation {3} becomes {4}, so that no feature counts more for its unit.</source>
        <translation>Die Form bleibt. Aus Mittelwert {1} wird {2}, aus Standardabweichung {3} wird {4}, sodass kein Merkmal wegen seiner Einheit mehr zählt.</translation>
    </message>
    <message>
        <source>{1}. The steps between neighbours count as equally large.</source>
        <translation>{1}. Die Schritte zwischen Nachbarn zählen als gleich groß.</translation>
    </message>
    <message>
        <source>No level is that rare; a level not seen here would join “Other”.</source>
        <translation>Keine Ausprägung ist so selten; eine hier nicht gesehene käme zu „Other“.</translation>
    </message>
    <message>
        <source>{1} rare level with {2} becomes “Other”, so that no input stands for a handful of rows.</source>
        <translation>{1} seltene Ausprägung mit {2} wird zu „Other“, damit keine Eingabe für eine Handvoll Zeilen steht.</translation>
    </message>
    <message>
        <source>{1} rare levels with {2} become “Other”, so that no input stands for a handful of rows.</source>
        <translation>{1} seltene Ausprägungen mit {2} werden zu „Other“, damit keine Eingabe für eine Handvoll Zeilen steht.</translation>
    </message>
    <message>
        <source>Stays as it is; inputs of its own for each piece of its range rise from 0 to 1 beside it.</source>
        <translation>Bleibt, wie es ist; daneben steigt für jeden Abschnitt des Bereichs eine eigene Eingabe von 0 auf 1.</translation>
    </message>
    <message>
        <source>{1} input of 0 and 1, one per level; no order is made up. A level not seen while fitting is 0 in all of them.</source>
        <translation>{1} Eingabe aus 0 und 1, eine je Ausprägung; keine Reihenfolge wird erfunden. Eine beim Anpassen nicht gesehene Ausprägung ist in allen 0.</translation>
    </message>
    <message>
        <source>{1} inputs of 0 and 1, one per level; no order is made up. A level not seen while fitting is 0 in all of them.</source>
        <translation>{1} Eingaben aus 0 und 1, eine je Ausprägung; keine Reihenfolge wird erfunden. Eine beim Anpassen nicht gesehene Ausprägung ist in allen 0.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>{1} %</source>
        <translation>{1}&#xa0;%</translation>
    </message>
    <message>
        <source>{1} bytes</source>
        <translation>{1} Bytes</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>gradient clip</source>
        <translation>Gradientenkappung</translation>
    </message>
    <message>
        <source>embedding width</source>
        <translation>Einbettungsbreite</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>latent width</source>
        <translation>latente Breite</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>masking</source>
        <translation>Maskierung</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>target epochs</source>
        <translation>Zielepochen</translation>
    </message>
    <message>
        <source>background rows</source>
        <translation>Hintergrundzeilen</translation>
    </message>
    <message>
        <source>exact columns</source>
        <translation>exakte Spalten</translation>
    </message>
    <message>
        <source>order pairs</source>
        <translation>Reihenfolgepaare</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>row sample</source>
        <translation>Zeilenstichprobe</translation>
    </message>
    <message>
        <source>column sample</source>
        <translation>Spaltenstichprobe</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>leaf weight</source>
        <translation>Blattgewicht</translation>
    </message>
</context>
<context>
    <name>Overlap</name>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>1 more feature</source>
        <translation>1 weiteren Merkmal</translation>
    </message>
    <message>
        <source>{1} more features</source>
        <translation>{1} weiteren Merkmalen</translation>
    </message>
    <message>
        <source>The only row is new: no {2} stands in the open table.</source>
        <translation>Die einzige Zeile ist neu: Ihr Wert von {2} steht nicht in der offenen Tabelle.</translation>
    </message>
    <message>
        <source>All {1} rows are new: no {2} stands in the open table.</source>
        <translation>Alle {1} Zeilen sind neu: Kein Wert von {2} steht in der offenen Tabelle.</translation>
    </message>
    <message>
        <source>The only row is not new: its {3} is in the open table too.</source>
        <translation>Die einzige Zeile ist nicht neu: Ihr Wert von {3} steht auch in der offenen Tabelle.</translation>
    </message>
    <message>
        <source>1 of {2} rows is not new: its {3} is in the open table too.</source>
        <translation>1 von {2} Zeilen ist nicht neu: Ihr Wert von {3} steht auch in der offenen Tabelle.</translation>
    </message>
    <message>
        <source>{1} of {2} rows are not new: their {3} is in the open table too.</source>
        <translation>{1} von {2} Zeilen sind nicht neu: Ihr Wert von {3} steht auch in der offenen Tabelle.</translation>
    </message>
    <message>
        <source>No feature could be compared.</source>
        <translation>Kein Merkmal ließ sich vergleichen.</translation>
    </message>
    <message>
        <source>All features are the same there.</source>
        <translation>Alle Merkmale sind dort gleich.</translation>
    </message>
    <message>
        <source>1 of them differs, in {2}.</source>
        <translation>1 davon unterscheidet sich, in {2}.</translation>
    </message>
    <message>
        <source>{1} of them differ, in {2}.</source>
        <translation>{1} davon unterscheiden sich, in {2}.</translation>
    </message>
    <message>
        <source>1 row equals a row of the open table in the only shared feature.</source>
        <translation>1 Zeile gleicht einer Zeile der offenen Tabelle im einzigen gemeinsamen Merkmal.</translation>
    </message>
    <message>
        <source>{1} rows equal a row of the open table in the only shared feature.</source>
        <translation>{1} Zeilen gleichen einer Zeile der offenen Tabelle im einzigen gemeinsamen Merkmal.</translation>
    </message>
    <message>
        <source>1 row equals a row of the open table in all {2} shared features.</source>
        <translation>1 Zeile gleicht einer Zeile der offenen Tabelle in allen {2} gemeinsamen Merkmalen.</translation>
    </message>
    <message>
        <source>{1} rows equal a row of the open table in all {2} shared features.</source>
        <translation>{1} Zeilen gleichen einer Zeile der offenen Tabelle in allen {2} gemeinsamen Merkmalen.</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 Ausprägung</translation>
    </message>
    <message>
        <source>{1} levels</source>
        <translation>{1} Ausprägungen</translation>
    </message>
    <message>
        <source>{1} has {2} that the open table does not know: {3}, in 1 row.</source>
        <translation>{1} hat {2}, die die offene Tabelle nicht kennt: {3}, in 1 Zeile.</translation>
    </message>
    <message>
        <source>{1} has {2} that the open table does not know: {3}, in {4} rows.</source>
        <translation>{1} hat {2}, die die offene Tabelle nicht kennt: {3}, in {4} Zeilen.</translation>
    </message>
    <message>
        <source>The two share no identifier, so customers cannot be recognised by name.</source>
        <translation>Beide haben keine gemeinsame Kennung, daher lassen sich Kunden nicht am Namen erkennen.</translation>
    </message>
    <message>
        <source>1 row has no {2}.</source>
        <translation>1 Zeile hat keinen Wert in {2}.</translation>
    </message>
    <message>
        <source>{1} rows have no {2}.</source>
        <translation>{1} Zeilen haben keinen Wert in {2}.</translation>
    </message>
    <message>
        <source>The new file lacks {1}.</source>
        <translation>In der neuen Datei fehlt: {1}.</translation>
    </message>
    <message>
        <source>{1} has no values in the new file.</source>
        <translation>{1} hat in der neuen Datei keine Werte.</translation>
    </message>
    <message>
        <source>The new file alone has {1}.</source>
        <translation>Nur die neue Datei hat {1}.</translation>
    </message>
    <message>
        <source>{1} holds {2} in the open table and {3} in the new file.</source>
        <translation>{1} enthält in der offenen Tabelle {2} und in der neuen Datei {3}.</translation>
    </message>
    <message>
        <source>1 value of {2} lies outside the range of the open table, {3} to {4}.</source>
        <translation>1 Wert von {2} liegt außerhalb des Bereichs der offenen Tabelle, {3} bis {4}.</translation>
    </message>
    <message>
        <source>{1} values of {2} lie outside the range of the open table, {3} to {4}.</source>
        <translation>{1} Werte von {2} liegen außerhalb des Bereichs der offenen Tabelle, {3} bis {4}.</translation>
    </message>
    <message>
        <source>Both have the same columns of the same types.</source>
        <translation>Beide haben dieselben Spalten mit denselben Typen.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>{1} is not among the features here.</source>
        <translation>{1} ist hier nicht unter den Merkmalen.</translation>
    </message>
    <message>
        <source>Take it out of the step.</source>
        <translation>Nehmen Sie die Spalte aus dem Schritt heraus.</translation>
    </message>
    <message>
        <source>The step does nothing for {1}: it is not the kind of column it is for, or no longer.</source>
        <translation>Der Schritt bewirkt bei {1} nichts: Für diese Art Spalte ist er nicht oder nicht mehr gedacht.</translation>
    </message>
    <message>
        <source>Take it out of the step, or move the step.</source>
        <translation>Nehmen Sie die Spalte aus dem Schritt heraus, oder verschieben Sie den Schritt.</translation>
    </message>
    <message>
        <source>{1} has values of −1 and less, which have no logarithm.</source>
        <translation>{1} hat Werte von −1 und weniger, die keinen Logarithmus haben.</translation>
    </message>
    <message>
        <source>Take Yeo–Johnson, or take the column out of the step.</source>
        <translation>Nehmen Sie Yeo–Johnson, oder nehmen Sie die Spalte aus dem Schritt heraus.</translation>
    </message>
    <message>
        <source>{1} is empty in {2} of the rows: most of what a model sees there would be made up.</source>
        <translation>{1} ist in {2} der Zeilen leer: Das meiste, was ein Modell dort sähe, wäre erfunden.</translation>
    </message>
    <message>
        <source>Add the input that says what was missing, or leave the feature out.</source>
        <translation>Fügen Sie die Eingabe hinzu, die sagt, was fehlte, oder lassen Sie das Merkmal weg.</translation>
    </message>
    <message>
        <source>{1} still holds words after the last step.</source>
        <translation>{1} enthält nach dem letzten Schritt noch Wörter.</translation>
    </message>
    <message>
        <source>Add the step that splits categories into yes/no inputs.</source>
        <translation>Fügen Sie den Schritt hinzu, der Kategorien in Ja/Nein-Eingaben zerlegt.</translation>
    </message>
    <message>
        <source>{1} empty cells of {2} are filled by no step and take the middle value.</source>
        <translation>{1} leere Zellen von {2} füllt kein Schritt; sie erhalten den mittleren Wert.</translation>
    </message>
    <message>
        <source>Add a step that fills missing numbers.</source>
        <translation>Fügen Sie einen Schritt hinzu, der fehlende Zahlen füllt.</translation>
    </message>
    <message>
        <source>Numbers keep their own units: those of wide range, such as {1}, outweigh the others.</source>
        <translation>Zahlen behalten ihre eigenen Einheiten: Die mit weitem Bereich, etwa {1}, überwiegen die anderen.</translation>
    </message>
    <message>
        <source>Add a step that scales numbers.</source>
        <translation>Fügen Sie einen Schritt hinzu, der Zahlen skaliert.</translation>
    </message>
    <message>
        <source>{1} empty cells become all zeros, as if they were a level of nobody.</source>
        <translation>{1} leere Zellen werden zu lauter Nullen, als wären sie eine Ausprägung, die niemand hat.</translation>
    </message>
    <message>
        <source>Fill missing categories before this step.</source>
        <translation>Füllen Sie fehlende Kategorien vor diesem Schritt.</translation>
    </message>
    <message>
        <source>No feature is of the kind this step is for, or no longer.</source>
        <translation>Kein Merkmal ist von der Art, für die dieser Schritt gedacht ist, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Take the step out, or move it up.</source>
        <translation>Nehmen Sie den Schritt heraus, oder verschieben Sie ihn nach oben.</translation>
    </message>
    <message>
        <source>Features cannot be chosen by association: there is no target.</source>
        <translation>Merkmale lassen sich nicht nach Zusammenhang wählen: Es gibt keine Zielspalte.</translation>
    </message>
    <message>
        <source>Choose features by hand.</source>
        <translation>Wählen Sie Merkmale von Hand.</translation>
    </message>
    <message>
        <source>No feature is left.</source>
        <translation>Kein Merkmal bleibt übrig.</translation>
    </message>
    <message>
        <source>Keep at least one feature.</source>
        <translation>Behalten Sie mindestens ein Merkmal.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Small table</source>
        <translation>Kleine Tabelle</translation>
    </message>
    <message>
        <source>Eight hidden units, two codes, 100 epochs: a quick look at a few hundred customers.</source>
        <translation>Acht verborgene Einheiten, zwei Codes, 100 Epochen: ein schneller Blick auf einige hundert Kunden.</translation>
    </message>
    <message>
        <source>Steady (denoising)</source>
        <translation>Beständig (entrauschend)</translation>
    </message>
    <message>
        <source>Learns to undo noise: segments that come out alike when training is repeated.</source>
        <translation>Lernt, Rauschen rückgängig zu machen: Segmente, die bei wiederholtem Training gleich ausfallen.</translation>
    </message>
    <message>
        <source>Large table</source>
        <translation>Große Tabelle</translation>
    </message>
    <message>
        <source>More units and codes, larger batches: for thousands of customers or many features.</source>
        <translation>Mehr Einheiten und Codes, größere Batches: für tausende Kunden oder viele Merkmale.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>Finding types</source>
        <translation>Typen werden ermittelt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Choosing rows</source>
        <translation>Zeilen werden ausgewählt</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Datei wird entpackt</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Arbeitsmappe wird gelesen</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Zusammenhänge</translation>
    </message>
    <message>
        <source>Missing values that occur together</source>
        <translation>Gemeinsam fehlende Werte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Zeilen werden gefiltert</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Zeilen werden sortiert</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Joining clusters</source>
        <translation>Cluster werden verbunden</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Daten werden aufbereitet</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Modell wird beurteilt</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Modelle werden verglichen</translation>
    </message>
    <message>
        <source>Learning from ever more rows</source>
        <translation>Aus immer mehr Zeilen wird gelernt</translation>
    </message>
    <message>
        <source>Drawing customers anew</source>
        <translation>Kunden werden neu gezogen</translation>
    </message>
    <message>
        <source>Comparing with other customers</source>
        <translation>Vergleich mit anderen Kunden</translation>
    </message>
    <message>
        <source>Trying out values</source>
        <translation>Werte werden durchprobiert</translation>
    </message>
    <message>
        <source>Shuffling columns</source>
        <translation>Spalten werden gemischt</translation>
    </message>
    <message>
        <source>Fitting the coefficients</source>
        <translation>Koeffizienten werden angepasst</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Kunden werden vorhergesagt</translation>
    </message>
    <message>
        <source>Trial {1} of {2}</source>
        <translation>Versuch {1} von {2}</translation>
    </message>
    <message>
        <source>Trial {1}</source>
        <translation>Versuch {1}</translation>
    </message>
    <message>
        <source>Estimating missing values</source>
        <translation>Fehlende Werte werden geschätzt</translation>
    </message>
    <message>
        <source>Finding similar rows</source>
        <translation>Ähnliche Zeilen werden gesucht</translation>
    </message>
    <message>
        <source>Choosing features</source>
        <translation>Merkmale werden gewählt</translation>
    </message>
    <message>
        <source>Writing customers</source>
        <translation>Kunden werden geschrieben</translation>
    </message>
    <message>
        <source>Reading transactions</source>
        <translation>Transaktionen werden gelesen</translation>
    </message>
    <message>
        <source>Adding up customers</source>
        <translation>Kunden werden zusammengerechnet</translation>
    </message>
    <message>
        <source>Scoring customers</source>
        <translation>Kunden werden bewertet</translation>
    </message>
    <message>
        <source>Measuring distances of neighbours</source>
        <translation>Nachbarabstände werden gemessen</translation>
    </message>
    <message>
        <source>Finding segments</source>
        <translation>Segmente werden gesucht</translation>
    </message>
    <message>
        <source>Finding the most alike customers</source>
        <translation>Ähnlichste Kunden werden gesucht</translation>
    </message>
    <message>
        <source>Placing the other customers</source>
        <translation>Übrige Kunden werden platziert</translation>
    </message>
    <message>
        <source>Arranging the neighbour map</source>
        <translation>Nachbarkarte wird angeordnet</translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>Abstände werden gemessen</translation>
    </message>
    <message>
        <source>Counting neighbours</source>
        <translation>Nachbarn werden gezählt</translation>
    </message>
    <message>
        <source>Joining neighbours</source>
        <translation>Nachbarn werden verbunden</translation>
    </message>
    <message>
        <source>Assigning customers</source>
        <translation>Kunden werden zugeteilt</translation>
    </message>
    <message>
        <source>Measuring densities</source>
        <translation>Dichten werden gemessen</translation>
    </message>
    <message>
        <source>Measuring neighbour distances</source>
        <translation>Abstände zu Nachbarn werden gemessen</translation>
    </message>
    <message>
        <source>Training the autoencoder</source>
        <translation>Autoencoder wird trainiert</translation>
    </message>
    <message>
        <source>Refining segments</source>
        <translation>Segmente werden verfeinert</translation>
    </message>
    <message>
        <source>Describing segments</source>
        <translation>Segmente werden beschrieben</translation>
    </message>
    <message>
        <source>Measuring silhouettes</source>
        <translation>Silhouetten werden gemessen</translation>
    </message>
    <message>
        <source>Measuring silhouettes of the latent codes</source>
        <translation>Silhouetten der latenten Codes werden gemessen</translation>
    </message>
    <message>
        <source>Comparing with simpler methods</source>
        <translation>Vergleich mit einfacheren Verfahren</translation>
    </message>
    <message>
        <source>Trying {1} segments</source>
        <translation>{1} Segmente werden versucht</translation>
    </message>
    <message>
        <source>Trying numbers of segments</source>
        <translation>Anzahlen von Segmenten werden versucht</translation>
    </message>
    <message>
        <source>Comparing with customers without segments</source>
        <translation>Vergleich mit Kunden ohne Segmente</translation>
    </message>
    <message>
        <source>Resampling customers, {1} segments</source>
        <translation>Kunden werden neu gezogen, {1} Segmente</translation>
    </message>
    <message>
        <source>Comparing with rows without segments</source>
        <translation>Vergleich mit Zeilen ohne Segmente</translation>
    </message>
    <message>
        <source>Resampling customers</source>
        <translation>Kunden werden neu gezogen</translation>
    </message>
    <message>
        <source>Comparing the file</source>
        <translation>Datei wird verglichen</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Kunden werden bewertet</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Es wird geschrieben</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Es wird gespeichert</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Es wird gezählt</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Ohne Segment</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>{1} has no values: every cell is empty.</source>
        <translation>{1} hat keine Werte: Jede Zelle ist leer.</translation>
    </message>
    <message>
        <source>{1} never varies: every value is {2}.</source>
        <translation>{1} schwankt nie: Jeder Wert ist {2}.</translation>
    </message>
    <message>
        <source>{1} hardly varies: {2} of its values are {3}.</source>
        <translation>{1} schwankt kaum: {2} der Werte sind {3}.</translation>
    </message>
    <message>
        <source>, most often where {1}, least often where {2}</source>
        <translation>, am häufigsten bei {1}, am seltensten bei {2}</translation>
    </message>
    <message>
        <source>{1} of {2} cells of {3} are missing ({4}){5}.</source>
        <translation>{1} von {2} Zellen von {3} fehlen ({4}){5}.</translation>
    </message>
    <message>
        <source>{1} identifies rows; it is never a feature.</source>
        <translation>{1} kennzeichnet Zeilen; es ist nie ein Merkmal.</translation>
    </message>
    <message>
        <source>{1} has {2} levels; each becomes a column of its own.</source>
        <translation>{1} hat {2} Ausprägungen; jede wird eine eigene Spalte.</translation>
    </message>
    <message>
        <source>{1} is read as ordered: {2}.</source>
        <translation>{1} wird als geordnet gelesen: {2}.</translation>
    </message>
    <message>
        <source>{1} row has a value of {2} that occurs in an earlier row.</source>
        <translation>{1} Zeile hat einen Wert von {2}, der schon in einer früheren Zeile vorkommt.</translation>
    </message>
    <message>
        <source>{1} rows have a value of {2} that occurs in an earlier row.</source>
        <translation>{1} Zeilen haben einen Wert von {2}, der schon in einer früheren Zeile vorkommt.</translation>
    </message>
    <message>
        <source>{1} row repeats an earlier row.</source>
        <translation>{1} Zeile wiederholt eine frühere Zeile.</translation>
    </message>
    <message>
        <source>{1} rows repeat an earlier row.</source>
        <translation>{1} Zeilen wiederholen eine frühere Zeile.</translation>
    </message>
    <message>
        <source>{1} row repeats an earlier row in everything but the identifier.</source>
        <translation>{1} Zeile wiederholt eine frühere Zeile in allem außer der Kennung.</translation>
    </message>
    <message>
        <source>{1} rows repeat an earlier row in everything but the identifier.</source>
        <translation>{1} Zeilen wiederholen eine frühere Zeile in allem außer der Kennung.</translation>
    </message>
    <message>
        <source>{1} row shares all features with a row of another {2} ({3}): no model can tell these apart.</source>
        <translation>{1} Zeile hat alle Merkmale mit einer Zeile von anderem {2} gemeinsam ({3}): Kein Modell kann sie unterscheiden.</translation>
    </message>
    <message>
        <source>{1} rows share all features with a row of another {2} ({3}): no model can tell these apart.</source>
        <translation>{1} Zeilen haben alle Merkmale mit einer Zeile von anderem {2} gemeinsam ({3}): Kein Modell kann sie unterscheiden.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Chosen by the analyst.</source>
        <translation>Vom Analysten gewählt.</translation>
    </message>
    <message>
        <source>Every filled cell is a number.</source>
        <translation>Jede gefüllte Zelle ist eine Zahl.</translation>
    </message>
    <message>
        <source>Every filled cell is a date, {1}.</source>
        <translation>Jede gefüllte Zelle ist ein Datum, {1}.</translation>
    </message>
    <message>
        <source>Two values, {1} and {2}.</source>
        <translation>Zwei Werte, {1} und {2}.</translation>
    </message>
    <message>
        <source>{1} of {2} rows do not fit the header</source>
        <translation>{1} von {2} Zeilen passen nicht zur Kopfzeile</translation>
    </message>
    <message>
        <source>no number has a mark</source>
        <translation>keine Zahl hat ein Dezimalzeichen</translation>
    </message>
    <message>
        <source>a line of totals below the last row</source>
        <translation>eine Summenzeile unter der letzten Zeile</translation>
    </message>
    <message>
        <source>a note below the last row</source>
        <translation>eine Notiz unter der letzten Zeile</translation>
    </message>
    <message>
        <source>{1} notes below the last row</source>
        <translation>{1} Notizen unter der letzten Zeile</translation>
    </message>
    <message>
        <source>{1} column</source>
        <translation>{1} Spalte</translation>
    </message>
    <message>
        <source>{1} columns</source>
        <translation>{1} Spalten</translation>
    </message>
    <message>
        <source>names stand above values in {1} of {2}</source>
        <translation>Namen stehen über Werten, in {1} von {2}</translation>
    </message>
    <message>
        <source>no cell of the first line occurs again</source>
        <translation>keine Zelle der ersten Zeile kommt wieder vor</translation>
    </message>
    <message>
        <source>texts of the first line occur again below</source>
        <translation>Texte der ersten Zeile kommen unten wieder vor</translation>
    </message>
    <message>
        <source>the first line holds values like the others</source>
        <translation>die erste Zeile enthält Werte wie die anderen</translation>
    </message>
    <message>
        <source>the months have names</source>
        <translation>die Monate haben Namen</translation>
    </message>
    <message>
        <source>written year-month-day</source>
        <translation>geschrieben Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>written with points, so the day stands first</source>
        <translation>mit Punkten geschrieben, also steht der Tag zuerst</translation>
    </message>
    <message>
        <source>days go up to {1}, months to {2}</source>
        <translation>Tage gehen bis {1}, Monate bis {2}</translation>
    </message>
    <message>
        <source>{1} field</source>
        <translation>{1} Feld</translation>
    </message>
    <message>
        <source>{1} fields</source>
        <translation>{1} Felder</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>several blanks</source>
        <translation>mehrere Leerzeichen</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>round {1} of the first {2} fields{3}{4}</source>
        <translation>um {1} der ersten {2} Felder{3}{4}</translation>
    </message>
    <message>
        <source>; backslashes keep quotes inside</source>
        <translation>; Backslashes halten Textzeichen darin</translation>
    </message>
    <message>
        <source>, with blanks round them</source>
        <translation>, mit Leerzeichen darum</translation>
    </message>
    <message>
        <source>{1} would give {2}</source>
        <translation>{1} ergäbe {2}</translation>
    </message>
    <message>
        <source>named in the first line</source>
        <translation>in der ersten Zeile genannt</translation>
    </message>
    <message>
        <source>one field in every line</source>
        <translation>ein Feld in jeder Zeile</translation>
    </message>
    <message>
        <source>{1} in {2} of {3} lines</source>
        <translation>{1} in {2} von {3} Zeilen</translation>
    </message>
    <message>
        <source>{1} in {2} of {3} lines looked at</source>
        <translation>{1} in {2} von {3} betrachteten Zeilen</translation>
    </message>
    <message>
        <source>letters without accents only, alike in all encodings</source>
        <translation>nur Buchstaben ohne Akzente, in allen Kodierungen gleich</translation>
    </message>
    <message>
        <source>marked as {1} by its first bytes</source>
        <translation>durch die ersten Bytes als {1} gekennzeichnet</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>gültiges UTF-8</translation>
    </message>
    <message>
        <source>every other byte is zero</source>
        <translation>jedes zweite Byte ist null</translation>
    </message>
    <message>
        <source>chosen, not found</source>
        <translation>gewählt, nicht ermittelt</translation>
    </message>
    <message>
        <source>not valid UTF-8; has bytes that Windows-1252 lacks, perhaps DOS 850</source>
        <translation>kein gültiges UTF-8; hat Bytes, die in Windows-1252 fehlen, vielleicht DOS 850</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>Every filled cell is a time of day, read as hours since midnight: 14:30 is 14.5.</source>
        <translation>Jede gefüllte Zelle ist eine Uhrzeit, gelesen als Stunden seit Mitternacht: 14:30 ist 14,5.</translation>
    </message>
    <message>
        <source>Every filled cell is a date with the month&apos;s name.</source>
        <translation>Jede gefüllte Zelle ist ein Datum mit Monatsnamen.</translation>
    </message>
    <message>
        <source>Every filled cell is a date, {1} or year-month-day.</source>
        <translation>Jede gefüllte Zelle ist ein Datum, {1} oder Jahr-Monat-Tag.</translation>
    </message>
    <message>
        <source>The same text in every filled cell.</source>
        <translation>Derselbe Text in jeder gefüllten Zelle.</translation>
    </message>
    <message>
        <source>{1} different texts in {2} filled cells.</source>
        <translation>{1} verschiedene Texte in {2} gefüllten Zellen.</translation>
    </message>
    <message>
        <source>Named like an ID and different in every row.</source>
        <translation>Heißt wie eine ID und ist in jeder Zeile anders.</translation>
    </message>
    <message>
        <source>Named like an ID and different in most rows.</source>
        <translation>Heißt wie eine ID und ist in den meisten Zeilen anders.</translation>
    </message>
    <message>
        <source>Digits that a number would change, such as {1}: kept as text.</source>
        <translation>Ziffern, die sich als Zahl ändern würden, etwa {1}: als Text behalten.</translation>
    </message>
    <message>
        <source>A short text that is different in every row.</source>
        <translation>Ein kurzer Text, der in jeder Zeile anders ist.</translation>
    </message>
    <message>
        <source>More than {1} different texts in {2} filled cells.</source>
        <translation>Mehr als {1} verschiedene Texte in {2} gefüllten Zellen.</translation>
    </message>
    <message>
        <source>Too many for groups.</source>
        <translation>Zu viele für Gruppen.</translation>
    </message>
    <message>
        <source>{1} is a known order; confirm the order.</source>
        <translation>{1} ist eine bekannte Reihenfolge; bestätigen Sie die Reihenfolge.</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>reads back as {1}</source>
        <translation>wird zurückgelesen als {1}</translation>
    </message>
    <message>
        <source>is no time of day</source>
        <translation>ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>is no date in this order</source>
        <translation>ist kein Datum in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>says neither yes nor no</source>
        <translation>sagt weder ja noch nein</translation>
    </message>
    <message>
        <source>is a comment</source>
        <translation>ist ein Kommentar</translation>
    </message>
    <message>
        <source>repeats the header</source>
        <translation>wiederholt die Kopfzeile</translation>
    </message>
    <message>
        <source>a quote is opened that is not closed properly</source>
        <translation>öffnet ein Textzeichen, das nicht richtig geschlossen wird</translation>
    </message>
    <message>
        <source>is longer than 64 MB</source>
        <translation>ist länger als 64 MB</translation>
    </message>
    <message>
        <source>has 1 field; {2} expected</source>
        <translation>hat 1 Feld; {2} erwartet</translation>
    </message>
    <message>
        <source>has {1} fields; {2} expected</source>
        <translation>hat {1} Felder; {2} erwartet</translation>
    </message>
    <message>
        <source>stands behind the table</source>
        <translation>steht hinter der Tabelle</translation>
    </message>
    <message>
        <source>stands before the table</source>
        <translation>steht vor der Tabelle</translation>
    </message>
    <message>
        <source>{1} and {2} both occur; each column is read by its own</source>
        <translation>{1} und {2} kommen beide vor; jede Spalte wird nach ihrer eigenen Schreibweise gelesen</translation>
    </message>
    <message>
        <source>{1} and {2} leave it open</source>
        <translation>{1} und {2} lassen es offen</translation>
    </message>
    <message>
        <source>{1} may be a fraction or thousands</source>
        <translation>{1} kann Nachkommastellen oder Tausender bedeuten</translation>
    </message>
    <message>
        <source>{1} fits no other reading; {2} is taken for thousands</source>
        <translation>{1} passt zu keiner anderen Lesart; {2} gilt als Tausender</translation>
    </message>
    <message>
        <source>{1} fits no other reading</source>
        <translation>{1} passt zu keiner anderen Lesart</translation>
    </message>
    <message>
        <source>{1} has blanks between thousands</source>
        <translation>{1} hat Leerzeichen zwischen Tausendern</translation>
    </message>
    <message>
        <source>title at the top</source>
        <translation>Titel am Anfang</translation>
    </message>
    <message>
        <source>{1} lines of text at the top</source>
        <translation>{1} Textzeilen am Anfang</translation>
    </message>
    <message>
        <source>empty line at the top</source>
        <translation>leere Zeile am Anfang</translation>
    </message>
    <message>
        <source>{1} empty lines at the top</source>
        <translation>{1} leere Zeilen am Anfang</translation>
    </message>
    <message>
        <source>title and empty line at the top</source>
        <translation>Titel und leere Zeile am Anfang</translation>
    </message>
    <message>
        <source>title and {1} empty lines at the top</source>
        <translation>Titel und {1} leere Zeilen am Anfang</translation>
    </message>
    <message>
        <source>{1} lines of text and empty line at the top</source>
        <translation>{1} Textzeilen und leere Zeile am Anfang</translation>
    </message>
    <message>
        <source>{1} lines of text and {2} empty lines at the top</source>
        <translation>{1} Textzeilen und {2} leere Zeilen am Anfang</translation>
    </message>
    <message>
        <source>1 line begins with “{2}”</source>
        <translation>1 Zeile beginnt mit „{2}“</translation>
    </message>
    <message>
        <source>{1} lines begin with “{2}”</source>
        <translation>{1} Zeilen beginnen mit „{2}“</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>Tag-Monat-Jahr</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>Monat-Tag-Jahr</translation>
    </message>
    <message>
        <source>“{1}” reads well</source>
        <translation>„{1}“ liest sich gut</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” read well</source>
        <translation>„{1}“ und „{2}“ lesen sich gut</translation>
    </message>
    <message>
        <source>UTF-8 but for 1 byte, on line {2}</source>
        <translation>UTF-8 bis auf 1 Byte, in Zeile {2}</translation>
    </message>
    <message>
        <source>UTF-8 but for {1} bytes, first on line {2}</source>
        <translation>UTF-8 bis auf {1} Bytes, zuerst in Zeile {2}</translation>
    </message>
    <message>
        <source>a decimal comma and blanks between thousands</source>
        <translation>Dezimalkomma und Leerzeichen zwischen Tausendern</translation>
    </message>
    <message>
        <source>a decimal point and blanks between thousands</source>
        <translation>Dezimalpunkt und Leerzeichen zwischen Tausendern</translation>
    </message>
    <message>
        <source>a decimal comma and {1} between thousands</source>
        <translation>Dezimalkomma und {1} zwischen Tausendern</translation>
    </message>
    <message>
        <source>a decimal point and {1} between thousands</source>
        <translation>Dezimalpunkt und {1} zwischen Tausendern</translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>Every filled cell is a number with {1}, or bare ({2}).</source>
        <translation>Jede gefüllte Zelle ist eine Zahl mit {1} oder ohne Einheit ({2}).</translation>
    </message>
    <message>
        <source>Every filled cell is a number with {1}.</source>
        <translation>Jede gefüllte Zelle ist eine Zahl mit {1}.</translation>
    </message>
    <message>
        <source>12.5 % is kept as 12.5.</source>
        <translation>12,5&#xa0;% wird als 12,5 behalten.</translation>
    </message>
    <message>
        <source>Parentheses mean minus.</source>
        <translation>Klammern bedeuten minus.</translation>
    </message>
    <message>
        <source>The minus stands apart from the digits.</source>
        <translation>Das Minuszeichen steht getrennt von den Ziffern.</translation>
    </message>
    <message>
        <source>It is written with {1}, unlike the file.</source>
        <translation>Sie ist anders als die Datei mit {1} geschrieben.</translation>
    </message>
    <message>
        <source>has another unit, or none</source>
        <translation>hat eine andere Einheit oder keine</translation>
    </message>
    <message>
        <source>Two-digit years are read as 1969 to 2068.</source>
        <translation>Zweistellige Jahre werden als 1969 bis 2068 gelesen.</translation>
    </message>
    <message>
        <source>Times with an offset were turned into UTC.</source>
        <translation>Zeiten mit Zeitzonenversatz wurden in UTC umgerechnet.</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>ist kein Datum</translation>
    </message>
    <message>
        <source>is written in another order</source>
        <translation>ist in anderer Reihenfolge geschrieben</translation>
    </message>
    <message>
        <source>opens a quote that is not closed</source>
        <translation>öffnet ein Textzeichen, das nicht geschlossen wird</translation>
    </message>
    <message>
        <source>is too long for a row</source>
        <translation>ist zu lang für eine Zeile</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Every cell is empty.</source>
        <translation>Jede Zelle ist leer.</translation>
    </message>
    <message>
        <source>Whole numbers that rise from row to row: a counter of the rows.</source>
        <translation>Ganze Zahlen, die von Zeile zu Zeile steigen: ein Zähler der Zeilen.</translation>
    </message>
    <message>
        <source>Order chosen by the analyst.</source>
        <translation>Reihenfolge vom Analysten gewählt.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Fill missing numbers</source>
        <translation>Fehlende Zahlen füllen</translation>
    </message>
    <message>
        <source>Fill missing categories</source>
        <translation>Fehlende Kategorien füllen</translation>
    </message>
    <message>
        <source>Group rare levels</source>
        <translation>Seltene Ausprägungen bündeln</translation>
    </message>
    <message>
        <source>Use order</source>
        <translation>Reihenfolge nutzen</translation>
    </message>
    <message>
        <source>Split categories into yes/no inputs</source>
        <translation>Kategorien in Ja/Nein-Eingaben zerlegen</translation>
    </message>
    <message>
        <source>Make skewed numbers even</source>
        <translation>Schiefe Zahlen ausgleichen</translation>
    </message>
    <message>
        <source>Move outliers in</source>
        <translation>Ausreißer hereinholen</translation>
    </message>
    <message>
        <source>Scale numbers</source>
        <translation>Zahlen skalieren</translation>
    </message>
    <message>
        <source>Split numbers into pieces</source>
        <translation>Zahlen in Abschnitte zerlegen</translation>
    </message>
    <message>
        <source>Choose features</source>
        <translation>Merkmale wählen</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>häufigster Wert</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>nearest neighbours</source>
        <translation>nächste Nachbarn</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>a level of their own</source>
        <translation>eigene Ausprägung</translation>
    </message>
    <message>
        <source>as numbers</source>
        <translation>als Zahlen</translation>
    </message>
    <message>
        <source>one-hot</source>
        <translation>One-Hot</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>fences</source>
        <translation>Zäune</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>Min–Max</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robust</translation>
    </message>
    <message>
        <source>{1} pieces</source>
        <translation>{1} Abschnitte</translation>
    </message>
    <message>
        <source>by association</source>
        <translation>nach Zusammenhang</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source> · and {1} more column</source>
        <translation> · und {1} weitere Spalte</translation>
    </message>
    <message>
        <source> · and {1} more columns</source>
        <translation> · und {1} weitere Spalten</translation>
    </message>
    <message>
        <source>{1} column</source>
        <translation>{1} Spalte</translation>
    </message>
    <message>
        <source>{1} columns</source>
        <translation>{1} Spalten</translation>
    </message>
    <message>
        <source>{1} input</source>
        <translation>{1} Eingabe</translation>
    </message>
    <message>
        <source>{1} inputs</source>
        <translation>{1} Eingaben</translation>
    </message>
    <message>
        <source>{1} number</source>
        <translation>{1} Zahl</translation>
    </message>
    <message>
        <source>{1} numbers</source>
        <translation>{1} Zahlen</translation>
    </message>
    <message>
        <source>No feature holds numbers</source>
        <translation>Kein Merkmal enthält Zahlen</translation>
    </message>
    <message>
        <source>No feature holds categories</source>
        <translation>Kein Merkmal enthält Kategorien</translation>
    </message>
    <message>
        <source>No cell is empty here; later ones are filled{1}</source>
        <translation>Hier ist keine Zelle leer; spätere werden gefüllt{1}</translation>
    </message>
    <message>
        <source>{1} empty {2}</source>
        <translation>{1} leer: {2}</translation>
    </message>
    <message>
        <source>{1} empty {2} cell → {3}</source>
        <translation>{1} leere Zelle {2} → {3}</translation>
    </message>
    <message>
        <source>{1} empty {2} cells → {3}</source>
        <translation>{1} leere Zellen {2} → {3}</translation>
    </message>
    <message>
        <source>; {1} input &quot;was missing&quot; added</source>
        <translation>; {1} Eingabe „fehlte“ hinzugefügt</translation>
    </message>
    <message>
        <source>; {1} inputs &quot;was missing&quot; added</source>
        <translation>; {1} Eingaben „fehlte“ hinzugefügt</translation>
    </message>
    <message>
        <source>, from the most similar customer</source>
        <translation>, aus dem ähnlichsten Kunden</translation>
    </message>
    <message>
        <source>, from the {1} most similar customers</source>
        <translation>, aus den {1} ähnlichsten Kunden</translation>
    </message>
    <message>
        <source>, by regression on the other features</source>
        <translation>, durch Regression auf die anderen Merkmale</translation>
    </message>
    <message>
        <source>No level has fewer than {1} of the customers</source>
        <translation>Keine Ausprägung hat weniger als {1} der Kunden</translation>
    </message>
    <message>
        <source>{1}: {2} ({3} customer)</source>
        <translation>{1}: {2} ({3} Kunde)</translation>
    </message>
    <message>
        <source>{1}: {2} ({3} customers)</source>
        <translation>{1}: {2} ({3} Kunden)</translation>
    </message>
    <message>
        <source>No feature has an order</source>
        <translation>Kein Merkmal hat eine Reihenfolge</translation>
    </message>
    <message>
        <source>; a level not seen while fitting becomes all zeros and is counted</source>
        <translation>; eine beim Anpassen nicht gesehene Ausprägung wird zu lauter Nullen und gezählt</translation>
    </message>
    <message>
        <source>No value lies beyond the limits here</source>
        <translation>Kein Wert liegt hier jenseits der Grenzen</translation>
    </message>
    <message>
        <source>mean 0, sd 1</source>
        <translation>Mittelwert 0, SD 1</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>median 0, interquartile range 1</source>
        <translation>Median 0, Quartilsabstand 1</translation>
    </message>
    <message>
        <source>{1} → {2}; {3} had {4}</source>
        <translation>{1} → {2}; {3} hatte {4}</translation>
    </message>
    <message>
        <source>No number has values enough to be split</source>
        <translation>Keine Zahl hat genug Werte zum Zerlegen</translation>
    </message>
    <message>
        <source>{1} stays, and {2} from 0 to 1 tell how much of each piece of the range is passed</source>
        <translation>{1} bleibt, und {2} von 0 bis 1 sagen, wie viel von jedem Abschnitt des Bereichs durchlaufen ist</translation>
    </message>
    <message>
        <source>{1} stay, and {2} from 0 to 1 tell how much of each piece of the range is passed</source>
        <translation>{1} bleiben, und {2} von 0 bis 1 sagen, wie viel von jedem Abschnitt des Bereichs durchlaufen ist</translation>
    </message>
    <message>
        <source>{1} kept</source>
        <translation>{1} behalten</translation>
    </message>
    <message>
        <source>{1} of {2}</source>
        <translation>{1} von {2}</translation>
    </message>
    <message>
        <source>; the weakest is {1} ({2})</source>
        <translation>; am schwächsten ist {1} ({2})</translation>
    </message>
    <message>
        <source>; left out: {1}</source>
        <translation>; ausgelassen: {1}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Middle value, most frequent level, order as numbers, yes/no inputs, standard scale.</source>
        <translation>Mittlerer Wert, häufigste Ausprägung, Reihenfolge als Zahlen, Ja/Nein-Eingaben, Standardskala.</translation>
    </message>
    <message>
        <source>Missing as a level of its own</source>
        <translation>Fehlendes als eigene Ausprägung</translation>
    </message>
    <message>
        <source>For models that may learn from what is missing; ordered levels become inputs of their own.</source>
        <translation>Für Modelle, die daraus lernen können, was fehlt; geordnete Ausprägungen werden zu eigenen Eingaben.</translation>
    </message>
    <message>
        <source>Numbers in pieces</source>
        <translation>Zahlen in Abschnitten</translation>
    </message>
    <message>
        <source>For networks: missing as a level of its own, and beside each number inputs for the pieces of its range, so that a network bends where customers are dense.</source>
        <translation>Für Netze: Fehlendes als eigene Ausprägung, und neben jeder Zahl Eingaben für die Abschnitte ihres Bereichs, sodass ein Netz dort biegen kann, wo Kunden dicht liegen.</translation>
    </message>
    <message>
        <source>Fill from similar customers</source>
        <translation>Aus ähnlichen Kunden füllen</translation>
    </message>
    <message>
        <source>Empty cells take what the five most similar customers have; slower on large tables.</source>
        <translation>Leere Zellen erhalten, was die fünf ähnlichsten Kunden haben; bei großen Tabellen langsamer.</translation>
    </message>
    <message>
        <source>Skewed amounts</source>
        <translation>Schiefe Beträge</translation>
    </message>
    <message>
        <source>Outliers are moved in and skewed numbers made even, so that a few large customers do not outweigh the rest.</source>
        <translation>Ausreißer werden hereingeholt und schiefe Zahlen ausgeglichen, damit wenige große Kunden die übrigen nicht überwiegen.</translation>
    </message>
    <message>
        <source>Many rare levels</source>
        <translation>Viele seltene Ausprägungen</translation>
    </message>
    <message>
        <source>Levels of fewer than 1 % of the customers become one level, Other.</source>
        <translation>Ausprägungen mit weniger als 1&#xa0;% der Kunden werden zu einer, „Other“.</translation>
    </message>
    <message>
        <source>{1} ({2})</source>
        <translation>{1} ({2})</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}: {2}</translation>
    </message>
    <message>
        <source>{1} up to {2}</source>
        <translation>{1} herauf auf {2}</translation>
    </message>
    <message>
        <source>{1} down to {2}</source>
        <translation>{1} herab auf {2}</translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation>{1} bis {2}</translation>
    </message>
    <message>
        <source>others {1}</source>
        <translation>andere {1}</translation>
    </message>
    <message>
        <source>{1} level → {2}</source>
        <translation>{1} Ausprägung → {2}</translation>
    </message>
    <message>
        <source>{1} levels → {2}</source>
        <translation>{1} Ausprägungen → {2}</translation>
    </message>
    <message>
        <source>{1} days</source>
        <translation>{1} Tage</translation>
    </message>
    <message>
        <source>mean {1} and sd {2}</source>
        <translation>Mittelwert {1} und SD {2}</translation>
    </message>
    <message>
        <source>median {1} and interquartile range {2}</source>
        <translation>Median {1} und Quartilsabstand {2}</translation>
    </message>
    <message>
        <source>skewness {1} → {2}</source>
        <translation>Schiefe {1} → {2}</translation>
    </message>
</context>
<context>
    <name>ReportExports</name>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Chart Pack: Choose a Folder</source>
        <translation>Diagrammpaket: Ordner wählen</translation>
    </message>
</context>
<context>
    <name>ReportHtml</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>Rfm</name>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>{1} customers</source>
        <translation>{1} Kunden</translation>
    </message>
    <message>
        <source>1 transaction</source>
        <translation>1 Transaktion</translation>
    </message>
    <message>
        <source>{1} transactions</source>
        <translation>{1} Transaktionen</translation>
    </message>
    <message>
        <source>1 day with a purchase</source>
        <translation>1 Tag mit Kauf</translation>
    </message>
    <message>
        <source>{1} days with a purchase</source>
        <translation>{1} Tage mit Kauf</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 Bestellung</translation>
    </message>
    <message>
        <source>{1} orders</source>
        <translation>{1} Bestellungen</translation>
    </message>
    <message>
        <source>{1} from {2} between {3} and {4}, in {5}.</source>
        <translation>{1} aus {2} zwischen {3} und {4}, verteilt auf {5}.</translation>
    </message>
    <message>
        <source>Recency and tenure are counted back from {1}.</source>
        <translation>Aktualität und Kundendauer werden von {1} an zurückgezählt.</translation>
    </message>
    <message>
        <source>Frequency counts days with a purchase: there is no order column.</source>
        <translation>Die Häufigkeit zählt Tage mit Kauf: Es gibt keine Bestellspalte.</translation>
    </message>
    <message>
        <source>1 row left out: the customer is missing.</source>
        <translation>1 Zeile ausgelassen: Der Kunde fehlt.</translation>
    </message>
    <message>
        <source>{1} rows left out: the customer is missing.</source>
        <translation>{1} Zeilen ausgelassen: Der Kunde fehlt.</translation>
    </message>
    <message>
        <source>1 row left out: the date is missing.</source>
        <translation>1 Zeile ausgelassen: Das Datum fehlt.</translation>
    </message>
    <message>
        <source>{1} rows left out: the date is missing.</source>
        <translation>{1} Zeilen ausgelassen: Das Datum fehlt.</translation>
    </message>
    <message>
        <source>1 row left out: the amount is missing.</source>
        <translation>1 Zeile ausgelassen: Der Betrag fehlt.</translation>
    </message>
    <message>
        <source>{1} rows left out: the amount is missing.</source>
        <translation>{1} Zeilen ausgelassen: Der Betrag fehlt.</translation>
    </message>
    <message>
        <source>1 row left out: after the reference date.</source>
        <translation>1 Zeile ausgelassen: nach dem Stichtag.</translation>
    </message>
    <message>
        <source>{1} rows left out: after the reference date.</source>
        <translation>{1} Zeilen ausgelassen: nach dem Stichtag.</translation>
    </message>
    <message>
        <source>1 row left out: the amount is negative.</source>
        <translation>1 Zeile ausgelassen: Der Betrag ist negativ.</translation>
    </message>
    <message>
        <source>{1} rows left out: the amount is negative.</source>
        <translation>{1} Zeilen ausgelassen: Der Betrag ist negativ.</translation>
    </message>
    <message>
        <source>1 row left out: another row of the same order is a return.</source>
        <translation>1 Zeile ausgelassen: Eine andere Zeile derselben Bestellung ist eine Retoure.</translation>
    </message>
    <message>
        <source>{1} rows left out: another row of the same order is a return.</source>
        <translation>{1} Zeilen ausgelassen: Eine andere Zeile derselben Bestellung ist eine Retoure.</translation>
    </message>
    <message>
        <source>1 return of {2} in all lowers the sums.</source>
        <translation>1 Retoure über insgesamt {2} mindert die Summen.</translation>
    </message>
    <message>
        <source>{1} returns of {2} in all lower the sums.</source>
        <translation>{1} Retouren über insgesamt {2} mindern die Summen.</translation>
    </message>
    <message>
        <source>1 customer left out: no purchase, only returns.</source>
        <translation>1 Kunde ausgelassen: kein Kauf, nur Retouren.</translation>
    </message>
    <message>
        <source>{1} customers left out: no purchase, only returns.</source>
        <translation>{1} Kunden ausgelassen: kein Kauf, nur Retouren.</translation>
    </message>
    <message>
        <source>One row per customer of the transactions</source>
        <translation>Eine Zeile je Kunde der Transaktionen</translation>
    </message>
    <message>
        <source>Days from the last purchase to {1}</source>
        <translation>Tage vom letzten Kauf bis {1}</translation>
    </message>
    <message>
        <source>Days with a purchase</source>
        <translation>Tage mit Kauf</translation>
    </message>
    <message>
        <source>Different orders</source>
        <translation>Verschiedene Bestellungen</translation>
    </message>
    <message>
        <source>Sum of the amounts</source>
        <translation>Summe der Beträge</translation>
    </message>
    <message>
        <source>Days from the first purchase to {1}</source>
        <translation>Tage vom ersten Kauf bis {1}</translation>
    </message>
    <message>
        <source>Monetary / frequency</source>
        <translation>Umsatz / Häufigkeit</translation>
    </message>
    <message>
        <source>Fifth of the customers, 5 is the best; equal values have equal scores</source>
        <translation>Fünftel der Kunden, 5 ist das beste; gleiche Werte erhalten gleiche Punkte</translation>
    </message>
    <message>
        <source>The three scores</source>
        <translation>Die drei Punktwerte</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>at least 1</source>
        <translation>mindestens 1</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>größer als 0</translation>
    </message>
    <message>
        <source>at least 0</source>
        <translation>mindestens 0</translation>
    </message>
    <message>
        <source>at least 0 and below 1</source>
        <translation>mindestens 0 und kleiner als 1</translation>
    </message>
    <message>
        <source>from 1 to {1}</source>
        <translation>eine Zahl von 1 bis {1}</translation>
    </message>
    <message>
        <source>at least 2 with Batch Normalization</source>
        <translation>mit Batch-Normalisierung mindestens 2</translation>
    </message>
    <message>
        <source>the loss: an autoencoder has no accuracy</source>
        <translation>der Verlust (ein Autoencoder hat keine Genauigkeit)</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>at most 12</source>
        <translation>höchstens 12</translation>
    </message>
    <message>
        <source>at least 2</source>
        <translation>mindestens 2</translation>
    </message>
    <message>
        <source>from 1 to 30</source>
        <translation>eine Zahl von 1 bis 30</translation>
    </message>
    <message>
        <source>above 0 and at most 1</source>
        <translation>größer als 0 und höchstens 1</translation>
    </message>
    <message>
        <source>a whole number from {1} to {2}</source>
        <translation>eine ganze Zahl von {1} bis {2}</translation>
    </message>
    <message>
        <source>for at most {1} layers</source>
        <translation>eine Angabe für höchstens {1} Schichten</translation>
    </message>
    <message>
        <source>one of those that are offered</source>
        <translation>eine der angebotenen Möglichkeiten</translation>
    </message>
    <message>
        <source>{1} or {2}</source>
        <translation>{1} oder {2}</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>eine Zahl über 0</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>eine Zahl von mindestens 0</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Car buyers</source>
        <translation>Autokäufer</translation>
    </message>
    <message>
        <source>Predict a known segment</source>
        <translation>Bekanntes Segment vorhersagen</translation>
    </message>
    <message>
        <source>Shop customers</source>
        <translation>Ladenkunden</translation>
    </message>
    <message>
        <source>Find groups</source>
        <translation>Gruppen finden</translation>
    </message>
    <message>
        <source>Bank campaign</source>
        <translation>Bankkampagne</translation>
    </message>
    <message>
        <source>Whom to call first</source>
        <translation>Wen zuerst anrufen</translation>
    </message>
    <message>
        <source>Loyalty club</source>
        <translation>Treueclub</translation>
    </message>
    <message>
        <source>A large table with gaps</source>
        <translation>Große Tabelle mit Lücken</translation>
    </message>
    <message>
        <source>Shop transactions</source>
        <translation>Ladentransaktionen</translation>
    </message>
    <message>
        <source>From orders to customers</source>
        <translation>Von Bestellungen zu Kunden</translation>
    </message>
</context>
<context>
    <name>SavedTable</name>
    <message>
        <source>Save Data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>CSV-Tabelle (*.csv);;Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <translation>gewichtetes F1</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>Log-Verlust</translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>mittlere Präzision</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>any value</source>
        <translation>jeder Wert</translation>
    </message>
    <message>
        <source>below {1}</source>
        <translation>unter {1}</translation>
    </message>
    <message>
        <source>{1} to below {2}</source>
        <translation>{1} bis unter {2}</translation>
    </message>
    <message>
        <source>{1} or more</source>
        <translation>ab {1}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>one of two values</source>
        <translation>einer von zwei Werten</translation>
    </message>
    <message>
        <source>a level</source>
        <translation>Ausprägung</translation>
    </message>
    <message>
        <source>{1} is not in the file; every cell of it was filled as empty ones are.</source>
        <translation>{1} steht nicht in der Datei; jede Zelle davon wurde gefüllt wie leere Zellen.</translation>
    </message>
    <message>
        <source>{1} was taken for {2}.</source>
        <translation>{1} wurde für {2} gehalten.</translation>
    </message>
    <message>
        <source>1 cell of {2} cannot be read as {3} and counts as empty: {4} on line {5}.</source>
        <translation>1 Zelle von {2} lässt sich nicht als {3} lesen und zählt als leer: {4} in Zeile {5}.</translation>
    </message>
    <message>
        <source>{1} cells of {2} cannot be read as {3} and count as empty; the first is {4} on line {5}.</source>
        <translation>{1} Zellen von {2} lassen sich nicht als {3} lesen und zählen als leer; die erste ist {4} in Zeile {5}.</translation>
    </message>
    <message>
        <source>1 cell of {2} holds a level that the model has not seen, {3}.</source>
        <translation>1 Zelle von {2} enthält eine Ausprägung, die das Modell nicht kennt: {3}.</translation>
    </message>
    <message>
        <source>{1} cells of {2} hold levels that the model has not seen, such as {3}.</source>
        <translation>{1} Zellen von {2} enthalten Ausprägungen, die das Modell nicht kennt, etwa {3}.</translation>
    </message>
    <message>
        <source>{1} has drifted: its population stability index is {2}, above {3}.</source>
        <translation>{1} hat sich verschoben: Der Populationsstabilitätsindex ist {2}, über {3}.</translation>
    </message>
    <message>
        <source>1 of {1} customers is not new: the ID is also in the training file, with the very same features.</source>
        <translation>1 von {1} Kunden ist nicht neu: Seine ID steht auch in der Trainingsdatei, mit genau denselben Merkmalen.</translation>
    </message>
    <message>
        <source>1 of {1} customers is not new: the ID is also in the training file, with other features.</source>
        <translation>1 von {1} Kunden ist nicht neu: Seine ID steht auch in der Trainingsdatei, mit anderen Merkmalen.</translation>
    </message>
    <message>
        <source>{1} of {2} customers are not new: their IDs are also in the training file, with the very same features.</source>
        <translation>{1} von {2} Kunden sind nicht neu: Ihre IDs stehen auch in der Trainingsdatei, mit genau denselben Merkmalen.</translation>
    </message>
    <message>
        <source>{1} of {2} customers are not new: their IDs are also in the training file, {3} of them with other features.</source>
        <translation>{1} von {2} Kunden sind nicht neu: Ihre IDs stehen auch in der Trainingsdatei, {3} davon mit anderen Merkmalen.</translation>
    </message>
    <message>
        <source>1 row, on line {2}, does not fit the header and got no label.</source>
        <translation>1 Zeile, in der Datei Zeile {2}, passt nicht zur Kopfzeile und erhielt keine Zuordnung.</translation>
    </message>
    <message>
        <source>{1} rows do not fit the header and got no label; the first is on line {2}.</source>
        <translation>{1} Zeilen passen nicht zur Kopfzeile und erhielten keine Zuordnung; die erste ist Zeile {2}.</translation>
    </message>
    <message>
        <source>There was no row to score.</source>
        <translation>Es gab keine Zeile zu bewerten.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>other levels</source>
        <translation>andere Ausprägungen</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{1} {2} for {3}</source>
        <translation>{1} {2} bei {3}</translation>
    </message>
    <message>
        <source>low {1}</source>
        <translation>{1} niedrig</translation>
    </message>
    <message>
        <source>high {1}</source>
        <translation>{1} hoch</translation>
    </message>
    <message>
        <source>very low {1}</source>
        <translation>{1} sehr niedrig</translation>
    </message>
    <message>
        <source>very high {1}</source>
        <translation>{1} sehr hoch</translation>
    </message>
    <message>
        <source>few {1}</source>
        <translation>wenig {1}</translation>
    </message>
    <message>
        <source>many {1}</source>
        <translation>viel {1}</translation>
    </message>
    <message>
        <source>very few {1}</source>
        <translation>sehr wenig {1}</translation>
    </message>
    <message>
        <source>very many {1}</source>
        <translation>sehr viel {1}</translation>
    </message>
    <message>
        <source>small {1}</source>
        <translation>{1} klein</translation>
    </message>
    <message>
        <source>large {1}</source>
        <translation>{1} groß</translation>
    </message>
    <message>
        <source>very small {1}</source>
        <translation>{1} sehr klein</translation>
    </message>
    <message>
        <source>very large {1}</source>
        <translation>{1} sehr groß</translation>
    </message>
    <message>
        <source>short {1}</source>
        <translation>{1} kurz</translation>
    </message>
    <message>
        <source>long {1}</source>
        <translation>{1} lang</translation>
    </message>
    <message>
        <source>very short {1}</source>
        <translation>{1} sehr kurz</translation>
    </message>
    <message>
        <source>very long {1}</source>
        <translation>{1} sehr lang</translation>
    </message>
    <message>
        <source>little {1}</source>
        <translation>wenig {1}</translation>
    </message>
    <message>
        <source>much {1}</source>
        <translation>viel {1}</translation>
    </message>
    <message>
        <source>very little {1}</source>
        <translation>sehr wenig {1}</translation>
    </message>
    <message>
        <source>very much {1}</source>
        <translation>sehr viel {1}</translation>
    </message>
    <message>
        <source>mid {1}</source>
        <translation>{1} mittel</translation>
    </message>
    <message>
        <source>lower-mid {1}</source>
        <translation>{1} untere Mitte</translation>
    </message>
    <message>
        <source>upper-mid {1}</source>
        <translation>{1} obere Mitte</translation>
    </message>
    <message>
        <source>younger</source>
        <translation>jünger</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>average age</source>
        <translation>mittleres Alter</translation>
    </message>
    <message>
        <source>much younger</source>
        <translation>viel jünger</translation>
    </message>
    <message>
        <source>much older</source>
        <translation>viel älter</translation>
    </message>
    <message>
        <source>slightly younger</source>
        <translation>etwas jünger</translation>
    </message>
    <message>
        <source>slightly older</source>
        <translation>etwas älter</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>kürzlich aktiv</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>länger inaktiv</translation>
    </message>
    <message>
        <source>very recent</source>
        <translation>eben erst aktiv</translation>
    </message>
    <message>
        <source>long lapsed</source>
        <translation>lange inaktiv</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>never {1}</source>
        <translation>nie {1}</translation>
    </message>
    <message>
        <source>not {1}</source>
        <translation>nicht {1}</translation>
    </message>
    <message>
        <source>no {1}</source>
        <translation>ohne {1}</translation>
    </message>
    <message>
        <source>mixed {1}</source>
        <translation>{1} gemischt</translation>
    </message>
    <message>
        <source>mostly {1}</source>
        <translation>meist {1}</translation>
    </message>
    <message>
        <source>often {1}</source>
        <translation>oft {1}</translation>
    </message>
    <message>
        <source>(born {1})</source>
        <translation>(geboren {1})</translation>
    </message>
    <message>
        <source>about the average age</source>
        <translation>etwa im Durchschnittsalter</translation>
    </message>
    <message>
        <source>{1} near average</source>
        <translation>{1} nahe am Durchschnitt</translation>
    </message>
    <message>
        <source>{1} {2} days later than average</source>
        <translation>{1} {2} Tage später als der Durchschnitt</translation>
    </message>
    <message>
        <source>{1} {2} days earlier than average</source>
        <translation>{1} {2} Tage früher als der Durchschnitt</translation>
    </message>
    <message>
        <source>{1} year</source>
        <translation>{1} Jahr</translation>
    </message>
    <message>
        <source>{1} years</source>
        <translation>{1} Jahre</translation>
    </message>
    <message>
        <source>{1} {2} above</source>
        <translation>{1} {2} darüber</translation>
    </message>
    <message>
        <source>{1} {2} above average</source>
        <translation>{1} {2} über dem Durchschnitt</translation>
    </message>
    <message>
        <source>{1} {2} below</source>
        <translation>{1} {2} darunter</translation>
    </message>
    <message>
        <source>{1} {2} below average</source>
        <translation>{1} {2} unter dem Durchschnitt</translation>
    </message>
    <message>
        <source>{1} much as overall</source>
        <translation>{1} etwa wie insgesamt</translation>
    </message>
    <message>
        <source>{1} {2} ({3} of all)</source>
        <translation>{1} {2} ({3} von allen)</translation>
    </message>
    <message>
        <source>{1} {2} for {3} ({4} of all)</source>
        <translation>{1} {2} bei {3} ({4} von allen)</translation>
    </message>
    <message>
        <source>Near the average</source>
        <translation>Nahe am Durchschnitt</translation>
    </message>
    <message>
        <source>Only 1 customer, fewer than {2}: averages of so few may be chance, and single customers may be recognised.</source>
        <translation>Nur 1 Kunde, weniger als {2}: Durchschnitte von so wenigen können Zufall sein, und einzelne Kunden können erkennbar sein.</translation>
    </message>
    <message>
        <source>Only {1} customers, fewer than {2}: averages of so few may be chance, and single customers may be recognised.</source>
        <translation>Nur {1} Kunden, weniger als {2}: Durchschnitte von so wenigen können Zufall sein, und einzelne Kunden können erkennbar sein.</translation>
    </message>
    <message>
        <source>Less than {1} % of all customers: hardly worth a campaign of its own.</source>
        <translation>Weniger als {1}&#xa0;% aller Kunden: kaum eine eigene Kampagne wert.</translation>
    </message>
    <message>
        <source>When customers are drawn afresh, this segment does not return (stability {1}): do not build on it.</source>
        <translation>Wenn Kunden neu gezogen werden, kehrt dieses Segment nicht wieder (Stabilität {1}): Bauen Sie nicht darauf.</translation>
    </message>
    <message>
        <source>{1} younger than average</source>
        <translation>{1} jünger als der Durchschnitt</translation>
    </message>
    <message>
        <source>{1} older than average</source>
        <translation>{1} älter als der Durchschnitt</translation>
    </message>
    <message>
        <source>{1}.</source>
        <translation>{1}.</translation>
    </message>
</context>
<context>
    <name>ShownPart</name>
    <message>
        <source>validation part</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>Testteil</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Hidden layers</source>
        <translation>Verborgene Schichten</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Batch Normalization</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>No parameter was searched.</source>
        <translation>Kein Parameter wurde gesucht.</translation>
    </message>
    <message>
        <source>It takes {1} finished trials to tell which parameter mattered; there are {2}.</source>
        <translation>Erst {1} beendete Versuche zeigen, welcher Parameter wichtig war; bisher sind es {2}.</translation>
    </message>
    <message>
        <source>All trials came out the same.</source>
        <translation>Alle Versuche gingen gleich aus.</translation>
    </message>
    <message>
        <source>Units of layer {1}</source>
        <translation>Einheiten der Schicht {1}</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>numeric</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>geordnet</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>Ja/Nein</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Column {1} has no name in the file; it is called &quot;{2}&quot;.</source>
        <translation>Spalte {1} hat in der Datei keinen Namen; sie heißt hier „{2}“.</translation>
    </message>
    <message>
        <source>The name &quot;{1}&quot; stands more than once; column {2} is called &quot;{3}&quot;.</source>
        <translation>Der Name „{1}“ steht mehrfach da; Spalte {2} heißt hier „{3}“.</translation>
    </message>
    <message>
        <source>{1} is named like an ID, but {2} cells repeat an earlier one.</source>
        <translation>{1} heißt wie eine ID, aber {2} Zellen wiederholen eine frühere.</translation>
    </message>
    <message>
        <source>{1} has {2} different texts; it is left out of models.</source>
        <translation>{1} hat {2} verschiedene Texte und bleibt aus Modellen heraus.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; and &quot;{2}&quot; in &quot;{3}&quot; differ only in case or blanks.</source>
        <translation>„{1}“ und „{2}“ in „{3}“ unterscheiden sich nur in Groß-/Kleinschreibung oder Leerzeichen.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds only {2} different whole numbers; if they are codes, read it as a category.</source>
        <translation>„{1}“ enthält nur {2} verschiedene ganze Zahlen; wenn es Codes sind, lesen Sie die Spalte als Kategorie.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no values; it is ignored.</source>
        <translation>„{1}“ hat keine Werte und wird ignoriert.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; never varies; it is ignored.</source>
        <translation>„{1}“ schwankt nie und wird ignoriert.</translation>
    </message>
    <message>
        <source>{1} numbers in &quot;{2}&quot; have more digits than can be kept.</source>
        <translation>{1} Zahlen in „{2}“ haben mehr Stellen, als gehalten werden können.</translation>
    </message>
    <message>
        <source>The first line looks like data, so the columns are numbered.</source>
        <translation>Die erste Zeile sieht nach Daten aus, daher sind die Spalten nummeriert.</translation>
    </message>
    <message>
        <source>{1} byte sequences are not valid {2} and were replaced.</source>
        <translation>{1} Bytefolgen sind kein gültiges {2} und wurden ersetzt.</translation>
    </message>
    <message>
        <source>Some letters stand as two odd ones, such as &quot;Ã¤&quot; for &quot;ä&quot;: the text was saved in the wrong encoding once. It can be repaired.</source>
        <translation>Manche Buchstaben stehen als zwei seltsame da, etwa „Ã¤“ für „ä“: Der Text wurde einmal in falscher Kodierung gespeichert. Er lässt sich reparieren.</translation>
    </message>
    <message>
        <source>{1} cells of {2} do not fit the chosen type and are missing.</source>
        <translation>{1} Zellen von {2} passen nicht zum gewählten Typ und fehlen.</translation>
    </message>
    <message>
        <source>The file holds {1} NUL bytes; it may be damaged.</source>
        <translation>Die Datei enthält {1} NUL-Bytes; sie ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The file mixes kinds of line ends; all were understood.</source>
        <translation>Die Datei mischt Arten von Zeilenenden; alle wurden verstanden.</translation>
    </message>
    <message>
        <source>{1} blank lines were skipped.</source>
        <translation>{1} leere Zeilen wurden übersprungen.</translation>
    </message>
    <message>
        <source>{1} rows do not fit the table and were left out; the first is on line {2}.</source>
        <translation>{1} Zeilen passen nicht zur Tabelle und wurden ausgelassen; die erste ist Zeile {2}.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>Only the sheet &quot;{1}&quot; was read; the workbook has {2} more: {3}.</source>
        <translation>Nur das Blatt „{1}“ wurde gelesen; die Arbeitsmappe hat {2} weitere: {3}.</translation>
    </message>
    <message>
        <source>{1} rows are hidden in the sheet; they were read too.</source>
        <translation>{1} Zeilen sind im Blatt verborgen; auch sie wurden gelesen.</translation>
    </message>
    <message>
        <source>{1} groups of cells are merged; each counts as its first cell, the others are empty.</source>
        <translation>{1} Zellgruppen sind verbunden; jede zählt als ihre erste Zelle, die anderen sind leer.</translation>
    </message>
    <message>
        <source>{1} formulas were saved without their results and are missing; open and save the workbook in its own program.</source>
        <translation>{1} Formeln wurden ohne Ergebnis gespeichert und fehlen; öffnen und speichern Sie die Arbeitsmappe in ihrem eigenen Programm.</translation>
    </message>
    <message>
        <source>{1} cells hold errors such as #N/A, which were read as text.</source>
        <translation>{1} Zellen enthalten Fehler wie #N/A, die als Text gelesen wurden.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is stored as text in the workbook; all its texts are numbers and were read as such.</source>
        <translation>„{1}“ ist in der Arbeitsmappe als Text gespeichert; alle Texte sind Zahlen und wurden so gelesen.</translation>
    </message>
    <message>
        <source>{1} is written with {2}, unlike other columns, and was read so.</source>
        <translation>{1} ist anders als andere Spalten mit {2} geschrieben und wurde so gelesen.</translation>
    </message>
    <message>
        <source>{1} has years of two digits in {2} cells; they are read as 1969 to 2068.</source>
        <translation>{1} hat in {2} Zellen zweistellige Jahre; sie werden als 1969 bis 2068 gelesen.</translation>
    </message>
    <message>
        <source>{1} holds dates where day and month cannot be told apart; they are kept as text until the order is chosen.</source>
        <translation>{1} enthält Datumsangaben, bei denen Tag und Monat nicht unterscheidbar sind; sie bleiben Text, bis die Reihenfolge gewählt ist.</translation>
    </message>
    <message>
        <source>{1} bytes behind the compressed text were left out.</source>
        <translation>{1} Bytes hinter dem komprimierten Text wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Every row is compared with all training rows at once: give the graph batches of some thousand rows.</source>
        <translation>Jede Zeile wird mit allen Trainingszeilen auf einmal verglichen: Geben Sie dem Graphen Batches von einigen tausend Zeilen.</translation>
    </message>
    <message>
        <source>The customers the segments were found among keep their own; the graph gives them the same in {1} of cases.</source>
        <translation>Die Kunden, unter denen die Segmente gefunden wurden, behalten ihre eigenen; der Graph gibt ihnen in {1} der Fälle dieselben.</translation>
    </message>
    <message>
        <source>Without an ID column the rows of the result cannot be told apart: tables have no order.</source>
        <translation>Ohne ID-Spalte sind die Zeilen des Ergebnisses nicht zu unterscheiden: Tabellen haben keine Reihenfolge.</translation>
    </message>
    <message>
        <source>PostgreSQL may compile long statements for longer than it runs them: SET jit = off before it.</source>
        <translation>PostgreSQL kompiliert lange Anweisungen unter Umständen länger, als es sie ausführt: vorher SET jit = off.</translation>
    </message>
    <message>
        <source>Spark 3.3 or later: earlier ones copy the stages into each other.</source>
        <translation>Spark 3.3 oder neuer: ältere Versionen kopieren die Stufen ineinander.</translation>
    </message>
    <message>
        <source>Beside standard functions it takes GREATEST and LEAST, which are standard since SQL:2023.</source>
        <translation>Neben Standardfunktionen braucht es GREATEST und LEAST, die seit SQL:2023 zum Standard gehören.</translation>
    </message>
    <message>
        <source>SQLite needs its mathematical functions (EXP, LN, SQRT), which builds may lack: SELECT EXP(1) tells.</source>
        <translation>SQLite braucht seine mathematischen Funktionen (EXP, LN, SQRT), die manchen Builds fehlen: SELECT EXP(1) zeigt es.</translation>
    </message>
    <message>
        <source>SQLite takes some {1} s to read so many numbers before the first row comes.</source>
        <translation>SQLite braucht etwa {1} s, um so viele Zahlen zu lesen, bevor die erste Zeile kommt.</translation>
    </message>
    <message>
        <source>BigQuery may not have columns of these names, rename them in a view: {1}.</source>
        <translation>BigQuery lässt Spalten mit diesen Namen nicht zu, benennen Sie sie in einer Sicht um: {1}.</translation>
    </message>
    <message>
        <source>The rule gives {1} of the customers the segments were found among the segment they have.</source>
        <translation>Die Regel gibt {1} der Kunden, an denen die Segmente gefunden wurden, ihr tatsächliches Segment.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is unevenly spread: {2} of the rows are &quot;{3}&quot;, {4} &quot;{5}&quot;. Always saying &quot;{6}&quot; would be right in {7} of them.</source>
        <translation>„{1}“ ist ungleich verteilt: {2} der Zeilen sind „{3}“, {4} „{5}“. Immer „{6}“ zu sagen, träfe in {7} der Zeilen zu.</translation>
    </message>
    <message>
        <source> and {1} more</source>
        <translation> und {1} weitere</translation>
    </message>
    <message>
        <source>1 value of &quot;{1}&quot; has fewer than {2} rows: {3}.</source>
        <translation>1 Wert von „{1}“ hat weniger als {2} Zeilen: {3}.</translation>
    </message>
    <message>
        <source>{4} values of &quot;{1}&quot; have fewer than {2} rows: {3}.</source>
        <translation>{4} Werte von „{1}“ haben weniger als {2} Zeilen: {3}.</translation>
    </message>
    <message>
        <source>{1} rows have no value in &quot;{2}&quot; and are left out of training and of every score.</source>
        <translation>{1} Zeilen haben keinen Wert in „{2}“ und bleiben beim Training und bei jeder Kennzahl außen vor.</translation>
    </message>
    <message>
        <source>The class &quot;{1}&quot; has only {2} row: its scores mean little.</source>
        <translation>Die Klasse „{1}“ hat nur {2} Zeile: Ihre Kennzahlen sagen wenig aus.</translation>
    </message>
    <message>
        <source>The class &quot;{1}&quot; has only {2} rows: its scores mean little.</source>
        <translation>Die Klasse „{1}“ hat nur {2} Zeilen: Ihre Kennzahlen sagen wenig aus.</translation>
    </message>
    <message>
        <source>The share of {1} % of the training rows is left out: {2}</source>
        <translation>Der Anteil von {1} % der Trainingszeilen entfällt: {2}</translation>
    </message>
    <message>
        <source>Empty cells of &quot;{1}&quot; were filled from other columns. What stands there now counts for &quot;{2}&quot;.</source>
        <translation>Leere Zellen von „{1}“ wurden aus anderen Spalten gefüllt. Was jetzt dort steht, zählt für „{2}“.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an identifier: what a network learns from it does not carry over to new customers.</source>
        <translation>„{1}“ ist eine Kennung: Was ein Netz daraus lernt, lässt sich nicht auf neue Kunden übertragen.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds free text and is not used as a feature.</source>
        <translation>„{1}“ enthält freien Text und wird nicht als Merkmal verwendet.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has {2} levels, more than {3}, and is not used as a feature unless it is named.</source>
        <translation>„{1}“ hat {2} Ausprägungen, mehr als {3}, und wird nur als Merkmal verwendet, wenn es genannt wird.</translation>
    </message>
    <message>
        <source>{1} rows have no value in &quot;{2}&quot; and count as the earliest.</source>
        <translation>{1} Zeilen haben keinen Wert in „{2}“ und zählen als früheste.</translation>
    </message>
    <message>
        <source>Values of &quot;{1}&quot; occur in several rows; rows with the same one stay in the same part, so that nobody is both learned from and judged.</source>
        <translation>Werte von „{1}“ kommen in mehreren Zeilen vor; Zeilen mit demselben Wert bleiben im selben Teil, damit niemand zugleich zum Lernen und zum Beurteilen dient.</translation>
    </message>
    <message>
        <source>Some features hardly vary, or follow from others, inside every group that was tried, so the likelihood has no limit. The groups were kept from collapsing; their probabilities are rough.</source>
        <translation>Einige Merkmale schwanken in jeder versuchten Gruppe kaum oder folgen aus anderen, sodass die Likelihood keine Grenze hat. Die Gruppen wurden vor dem Zusammenfallen bewahrt; ihre Wahrscheinlichkeiten sind grob.</translation>
    </message>
    <message>
        <source>The mixture still moved after {1} rounds.</source>
        <translation>Die Mischung bewegte sich nach {1} Durchgängen noch.</translation>
    </message>
    <message>
        <source>The target is among the features: the segments repeat it in part.</source>
        <translation>Die Zielspalte ist unter den Merkmalen: Die Segmente wiederholen sie zum Teil.</translation>
    </message>
    <message>
        <source>This feature is the same for all customers and tells no segments apart.</source>
        <translation>Dieses Merkmal ist bei allen Kunden gleich und unterscheidet keine Segmente.</translation>
    </message>
    <message>
        <source>1 empty cell in {2} was filled; no customer was left out.</source>
        <translation>1 leere Zelle in {2} wurde gefüllt; kein Kunde wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{1} empty cells in {2} were filled; no customer was left out.</source>
        <translation>{1} leere Zellen in {2} wurden gefüllt; kein Kunde wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The latent layer ({1}) is as wide as the prepared features ({2}) or wider: nothing is compressed, and plain k-means does the same with less.</source>
        <translation>Die latente Schicht ({1}) ist so breit wie die aufbereiteten Merkmale ({2}) oder breiter: Nichts wird verdichtet, und einfaches k-means leistet dasselbe mit weniger Aufwand.</translation>
    </message>
    <message>
        <source>Latent unit {1} of {2} gives the same value for every customer: it has learnt nothing.</source>
        <translation>Die latente Einheit {1} von {2} liefert für jeden Kunden denselben Wert: Sie hat nichts gelernt.</translation>
    </message>
    <message>
        <source>The refinement drew the customers together until a segment was empty; the segments are those of the epoch before.</source>
        <translation>Die Verfeinerung zog die Kunden zusammen, bis ein Segment leer war; die Segmente sind die der Epoche davor.</translation>
    </message>
    <message>
        <source>The silhouette of the latent codes ({1}) flatters: among the features themselves the segments reach {2}.</source>
        <translation>Die Silhouette der latenten Codes ({1}) beschönigt: In den Merkmalen selbst erreichen die Segmente {2}.</translation>
    </message>
    <message>
        <source>Another seed finds other segments: the two agree to {1} (adjusted Rand index; 1 is the same).</source>
        <translation>Ein anderer Startwert findet andere Segmente: Beide stimmen zu {1} überein (angepasster Rand-Index; 1 ist gleich).</translation>
    </message>
    <message>
        <source>Only {1} of {2} segments have customers: there are too few different ones.</source>
        <translation>Nur {1} von {2} Segmenten haben Kunden: Es gibt zu wenige verschiedene.</translation>
    </message>
    <message>
        <source>{1} to no segment: too few others are near.</source>
        <translation>{1} zu keinem Segment: zu wenige andere in der Nähe.</translation>
    </message>
    <message>
        <source>Several segments lie equally far apart where the tree is cut: which of them are joined depends on the order of the rows.</source>
        <translation>Mehrere Segmente liegen dort, wo der Baum geschnitten wird, gleich weit auseinander: Welche verbunden werden, hängt von der Reihenfolge der Zeilen ab.</translation>
    </message>
    <message>
        <source>Segment “{1}” has only {2}: its figures rest on little.</source>
        <translation>Segment „{1}“: nur {2}, seine Zahlen stützen sich auf wenig.</translation>
    </message>
    <message>
        <source>Silhouettes were measured on {1} drawn at random.</source>
        <translation>Silhouetten wurden an {1} gemessen, zufällig gezogen.</translation>
    </message>
    <message>
        <source>{1} has more than {2} different texts; it is left out of models.</source>
        <translation>{1} hat mehr als {2} verschiedene Texte und bleibt aus Modellen heraus.</translation>
    </message>
    <message>
        <source>{1} stands in 1 cell of {3} and may mean a missing value; it is read as a value.</source>
        <translation>{1} steht in 1 Zelle von {3} und kann einen fehlenden Wert bedeuten; gelesen wird es als Wert.</translation>
    </message>
    <message>
        <source>{1} stands in {2} cells of {3} and may mean a missing value; it is read as a value.</source>
        <translation>{1} steht in {2} Zellen von {3} und kann einen fehlenden Wert bedeuten; gelesen wird es als Wert.</translation>
    </message>
    <message>
        <source>{1} is the only negative number in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} ist die einzige negative Zahl in „{2}“ ({3} Zellen) und kann einen fehlenden Wert bedeuten; gelesen wird sie als Wert.</translation>
    </message>
    <message>
        <source>{1} is far above all other numbers in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} liegt weit über allen anderen Zahlen in „{2}“ ({3} Zellen) und kann einen fehlenden Wert bedeuten; gelesen wird es als Wert.</translation>
    </message>
    <message>
        <source>{1} is far before all other dates in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} liegt weit vor allen anderen Datumsangaben in „{2}“ ({3} Zellen) und kann einen fehlenden Wert bedeuten; gelesen wird es als Wert.</translation>
    </message>
    <message>
        <source>{1} is far behind all other dates in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} liegt weit nach allen anderen Datumsangaben in „{2}“ ({3} Zellen) und kann einen fehlenden Wert bedeuten; gelesen wird es als Wert.</translation>
    </message>
    <message>
        <source>Rows end with one delimiter more than the header.</source>
        <translation>Zeilen enden mit einem Trennzeichen mehr als die Kopfzeile.</translation>
    </message>
    <message>
        <source>Rows have one field more than the header; the first is taken for row names.</source>
        <translation>Zeilen haben ein Feld mehr als die Kopfzeile; das erste gilt als Zeilenname.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252.</source>
        <translation>Der Text ist kein UTF-8; er wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>{1} would be dates but for 1 cell, {3}.</source>
        <translation>{1} enthielte nur Datumsangaben, wäre da nicht 1 Zelle, {3}.</translation>
    </message>
    <message>
        <source>{1} would be dates but for {2} cells such as {3}.</source>
        <translation>{1} enthielte nur Datumsangaben, wären da nicht {2} Zellen wie {3}.</translation>
    </message>
    <message>
        <source>{1} would be times of day but for 1 cell, {3}.</source>
        <translation>{1} enthielte nur Uhrzeiten, wäre da nicht 1 Zelle, {3}.</translation>
    </message>
    <message>
        <source>{1} would be times of day but for {2} cells such as {3}.</source>
        <translation>{1} enthielte nur Uhrzeiten, wären da nicht {2} Zellen wie {3}.</translation>
    </message>
    <message>
        <source>{1} would be numeric but for 1 cell, {3}.</source>
        <translation>{1} enthielte nur Zahlen, wäre da nicht 1 Zelle, {3}.</translation>
    </message>
    <message>
        <source>{1} would be numeric but for {2} cells such as {3}.</source>
        <translation>{1} enthielte nur Zahlen, wären da nicht {2} Zellen wie {3}.</translation>
    </message>
    <message>
        <source>{1} would be dates, but no one order fits all; choose the type to read those that fit the order of most.</source>
        <translation>{1} enthielte Datumsangaben, aber keine Reihenfolge passt zu allen; wählen Sie den Typ, um die zu lesen, die der häufigsten Reihenfolge entsprechen.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; seems to number the rows: {2} different whole numbers in {3} rows, {4} to {5}.</source>
        <translation>„{1}“ scheint die Zeilen zu nummerieren: {2} verschiedene ganze Zahlen in {3} Zeilen, {4} bis {5}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; seems to name the rows: {2} different values in {3} rows.</source>
        <translation>„{1}“ scheint die Zeilen zu benennen: {2} verschiedene Werte in {3} Zeilen.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; changes along the file: &quot;{2}&quot; has {3} of the first tenth of the rows and {4} of the last.</source>
        <translation>„{1}“ ändert sich im Verlauf der Datei: „{2}“ hat {3} des ersten Zehntels der Zeilen und {4} des letzten.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; rises with the row number (Spearman&apos;s ρ {2}).</source>
        <translation>„{1}“ steigt mit der Zeilennummer (Spearmans ρ {2}).</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; falls with the row number (Spearman&apos;s ρ {2}).</source>
        <translation>„{1}“ fällt mit der Zeilennummer (Spearmans ρ {2}).</translation>
    </message>
    <message>
        <source>The rows are sorted by &quot;{1}&quot;: {2} blocks of equal values, where a shuffled file has about {3}.</source>
        <translation>Die Zeilen sind nach „{1}“ sortiert: {2} Blöcke gleicher Werte, wo eine gemischte Datei etwa {3} hat.</translation>
    </message>
    <message>
        <source>The model predicts &quot;{1}&quot; for every test row: it has learned nothing.</source>
        <translation>Das Modell sagt für jede Testzeile „{1}“ voraus: Es hat nichts gelernt.</translation>
    </message>
    <message>
        <source>The model gets {1} of the test rows right ({2} to {3}); always saying &quot;{4}&quot; gets {5}. The two cannot be told apart by accuracy.</source>
        <translation>Das Modell liegt bei {1} der Testzeilen richtig ({2} bis {3}); immer „{4}“ zu sagen, läge bei {5} richtig. Beide sind nach der Genauigkeit nicht unterscheidbar.</translation>
    </message>
    <message>
        <source>Sums in single precision may be added up in another order elsewhere: figures differ in the seventh digit.</source>
        <translation>Summen in einfacher Genauigkeit können anderswo in anderer Reihenfolge gebildet werden: Zahlen weichen in der siebten Stelle ab.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; all but gives the answer away. If it is known only afterwards, take it off the features.</source>
        <translation>„{1}“ verrät die Antwort so gut wie ganz. Wenn die Spalte erst hinterher bekannt ist, nehmen Sie sie aus den Merkmalen heraus.</translation>
    </message>
    <message>
        <source>a fold has fewer than {1} rows of it.</source>
        <translation>Ein Teil hat weniger als {1} Zeilen davon.</translation>
    </message>
    <message>
        <source>in a fold the next one has the same rows.</source>
        <translation>In einem Teil hat der nächste dieselben Zeilen.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>The file %1 was not found.</source>
        <translation>Die Datei %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it from its new place.</source>
        <translation>Sie wurde vielleicht verschoben oder umbenannt. Öffnen Sie sie am neuen Ort.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that you may read it and that it is not a folder, then open it again.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen und ob sie kein Ordner ist, und öffnen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space and save again. An earlier file of this name is unchanged.</source>
        <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz und speichern Sie erneut. Eine frühere Datei dieses Namens ist unverändert.</translation>
    </message>
    <message>
        <source>The file %1 has no rows.</source>
        <translation>Die Datei %1 hat keine Zeilen.</translation>
    </message>
    <message>
        <source>A table needs a header line and at least one row below it.</source>
        <translation>Eine Tabelle braucht eine Kopfzeile und mindestens eine Zeile darunter.</translation>
    </message>
    <message>
        <source>Open the file in a text editor at this line, mend it, and open it here again.</source>
        <translation>Öffnen Sie die Datei in einem Texteditor an dieser Zeile, berichtigen Sie sie und öffnen Sie sie hier erneut.</translation>
    </message>
    <message>
        <source>Open a part of the file, or leave out columns that are not needed.</source>
        <translation>Öffnen Sie einen Teil der Datei, oder lassen Sie nicht benötigte Spalten weg.</translation>
    </message>
    <message>
        <source>There is no column called %1.</source>
        <translation>Es gibt keine Spalte namens %1.</translation>
    </message>
    <message>
        <source>Check the column names on the Data page.</source>
        <translation>Prüfen Sie die Spaltennamen auf der Seite „Daten“.</translation>
    </message>
    <message>
        <source>Choose another column, or change its type on the Data page.</source>
        <translation>Wählen Sie eine andere Spalte, oder ändern Sie ihren Typ auf der Seite „Daten“.</translation>
    </message>
    <message>
        <source>Use more rows, or smaller parts for validation and test.</source>
        <translation>Verwenden Sie mehr Zeilen oder kleinere Teile für Validierung und Test.</translation>
    </message>
    <message>
        <source>Choose a target column with at least two values.</source>
        <translation>Wählen Sie eine Zielspalte mit mindestens zwei Werten.</translation>
    </message>
    <message>
        <source>Change the option and start again.</source>
        <translation>Ändern Sie die Option und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Training is not possible: the network library could not be loaded.</source>
        <translation>Training ist nicht möglich: Die Netzwerkbibliothek konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Install the program again with all of its parts. Everything else works.</source>
        <translation>Installieren Sie das Programm mit allen Teilen neu. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>There was not enough memory to finish.</source>
        <translation>Der Speicher reichte nicht bis zum Ende.</translation>
    </message>
    <message>
        <source>Close other programs, or work with fewer rows or columns.</source>
        <translation>Schließen Sie andere Programme, oder arbeiten Sie mit weniger Zeilen oder Spalten.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed.</source>
        <translation>Im Programm ist etwas schiefgegangen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Copy the details and report them, please.</source>
        <translation>Bitte kopieren Sie die Einzelheiten und melden Sie sie.</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(Zeile %1)</translation>
    </message>
    <message>
        <source>An exception of unknown kind.</source>
        <translation>Eine Ausnahme unbekannter Art.</translation>
    </message>
    <message>
        <source>Line %1 %2.</source>
        <translation>Zeile %1 %2.</translation>
    </message>
    <message>
        <source>%1 rows more do not fit.</source>
        <translation>%1 weitere Zeilen passen nicht.</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>Colon :</source>
        <translation>Doppelpunkt :</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>Zirkumflex ^</translation>
    </message>
    <message>
        <source>Tilde ~</source>
        <translation>Tilde ~</translation>
    </message>
    <message>
        <source>Wide gaps</source>
        <translation>Weite Lücken</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Character %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>colons</source>
        <translation>Doppelpunkte</translation>
    </message>
    <message>
        <source>carets</source>
        <translation>Zirkumflexe</translation>
    </message>
    <message>
        <source>tildes</source>
        <translation>Tilden</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Comma %1</source>
        <translation>Komma %1</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punkt %1</translation>
    </message>
    <message>
        <source>Year-Month-Day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Day.Month.Year</source>
        <translation>Tag.Monat.Jahr</translation>
    </message>
    <message>
        <source>Month/Day/Year</source>
        <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>Doppelt &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>Einfach &apos;</translation>
    </message>
    <message>
        <source>%1, kept by \</source>
        <translation>%1, maskiert mit \</translation>
    </message>
    <message>
        <source>Lines with %1</source>
        <translation>Zeilen mit %1</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Text quote</source>
        <translation>Textzeichen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Skipped lines</source>
        <translation>Übersprungene Zeilen</translation>
    </message>
    <message>
        <source>Skipped at the end</source>
        <translation>Am Ende übersprungen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 with mark</source>
        <translation>%1 mit Marke</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>Empty cells, %1</source>
        <translation>Leere Zellen, %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1, line ends %2, read in %3 s</source>
        <translation>%1, Zeilenenden %2, in %3 s gelesen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>das einzige</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Zufallsstichprobe</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>chosen by seed %1</source>
        <translation>mit Startwert %1 gewählt</translation>
    </message>
    <message>
        <source>Line %1 %2: %3</source>
        <translation>Zeile %1 %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>remembered for these columns</source>
        <translation>für diese Spalten gemerkt</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>1 row read</source>
        <translation>1 Zeile gelesen</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>keine ausgelassen</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>1 line is no row</source>
        <translation>1 Dateizeile ist kein Datensatz</translation>
    </message>
    <message>
        <source>%1 lines are no rows</source>
        <translation>%1 Dateizeilen sind keine Datensätze</translation>
    </message>
    <message>
        <source>%1 cells to look at</source>
        <translation>%1 Zellen zum Ansehen</translation>
    </message>
    <message>
        <source>%1 numbers cannot be kept to the last digit.</source>
        <translation>%1 Zahlen können nicht bis zur letzten Stelle gehalten werden.</translation>
    </message>
    <message>
        <source>Import receipt of %1</source>
        <translation>Importbeleg von %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 missing. %5</source>
        <translation>%1: %2, %3, %4 fehlend. %5</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>Lines that are no rows</source>
        <translation>Dateizeilen, die keine Datensätze sind</translation>
    </message>
    <message>
        <source>Odd cells</source>
        <translation>Auffällige Zellen</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 %4</source>
        <translation>Zeile %1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Copies in training and test rows flatter a model</source>
        <translation>Kopien in Trainings- und Testzeilen schmeicheln einem Modell</translation>
    </message>
    <message>
        <source>One customer may be counted more than once</source>
        <translation>Ein Kunde wird vielleicht mehrfach gezählt</translation>
    </message>
    <message>
        <source>Limits how often any model can be right</source>
        <translation>Begrenzt, wie oft ein Modell überhaupt richtigliegen kann</translation>
    </message>
    <message>
        <source>Tells no two customers apart</source>
        <translation>Unterscheidet keine zwei Kunden</translation>
    </message>
    <message>
        <source>Tells few customers apart</source>
        <translation>Unterscheidet nur wenige Kunden</translation>
    </message>
    <message>
        <source>May be known only after the outcome; a model would cheat</source>
        <translation>Vielleicht erst nach dem Ergebnis bekannt; ein Modell würde schummeln</translation>
    </message>
    <message>
        <source>Holds the answer itself; a model would only read it off</source>
        <translation>Enthält die Antwort selbst; ein Modell würde sie nur ablesen</translation>
    </message>
    <message>
        <source>May be made from the target; a model would cheat</source>
        <translation>Vielleicht aus der Zielspalte gebildet; ein Modell würde schummeln</translation>
    </message>
    <message>
        <source>Not known yet when a new customer is to be judged</source>
        <translation>Noch nicht bekannt, wenn ein neuer Kunde zu beurteilen ist</translation>
    </message>
    <message>
        <source>Learned by heart; says nothing about new customers</source>
        <translation>Wird auswendig gelernt; sagt nichts über neue Kunden</translation>
    </message>
    <message>
        <source>May be a counter or a time; rows must be shuffled before they are split, as they are here</source>
        <translation>Vielleicht ein Zähler oder eine Zeit; Zeilen müssen vor dem Aufteilen gemischt werden, wie hier geschehen</translation>
    </message>
    <message>
        <source>A split by position would mislead; rows are shuffled before they are split here</source>
        <translation>Aufteilen nach Position würde täuschen; hier werden Zeilen vorher gemischt</translation>
    </message>
    <message>
        <source>Accuracy flatters: look at what a model adds to this share, and at each class</source>
        <translation>Die Genauigkeit schmeichelt: Achten Sie darauf, was ein Modell über diesen Anteil hinaus leistet, und auf jede Klasse</translation>
    </message>
    <message>
        <source>Too few to be learned and judged</source>
        <translation>Zu wenige zum Lernen und Beurteilen</translation>
    </message>
    <message>
        <source>Rare levels are learned by heart, not understood</source>
        <translation>Seltene Ausprägungen werden auswendig gelernt, nicht verstanden</translation>
    </message>
    <message>
        <source>Left out of segments and predictions</source>
        <translation>Von Segmenten und Vorhersagen ausgenommen</translation>
    </message>
    <message>
        <source>Confirm the order before using it as a number</source>
        <translation>Reihenfolge bestätigen, bevor sie als Zahl dient</translation>
    </message>
    <message>
        <source>Counted as a value of its own, not as missing</source>
        <translation>Zählt als eigener Wert, nicht als fehlend</translation>
    </message>
    <message>
        <source>Codes are not amounts; check the type</source>
        <translation>Codes sind keine Mengen; Typ prüfen</translation>
    </message>
    <message>
        <source>Counted as missing</source>
        <translation>Zählt als fehlend</translation>
    </message>
    <message>
        <source>Make it text if every digit matters</source>
        <translation>Als Text lesen, wenn jede Stelle zählt</translation>
    </message>
    <message>
        <source>Read as words; as numbers, the odd cells become missing</source>
        <translation>Als Wörter gelesen; als Zahlen würden die auffälligen Zellen fehlend</translation>
    </message>
    <message>
        <source>Read as words; as dates, the odd cells become missing</source>
        <translation>Als Wörter gelesen; als Datum würden die auffälligen Zellen fehlend</translation>
    </message>
    <message>
        <source>Read as words until the odd cells are mended</source>
        <translation>Als Wörter gelesen, bis die auffälligen Zellen berichtigt sind</translation>
    </message>
    <message>
        <source>Amounts of different units cannot be compared</source>
        <translation>Beträge in verschiedenen Einheiten sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>3/4 may be in March or in April</source>
        <translation>3/4 kann im März oder im April liegen</translation>
    </message>
    <message>
        <source>Check the century of the first and last</source>
        <translation>Jahrhundert des ersten und letzten prüfen</translation>
    </message>
    <message>
        <source>Counted as different until spelled alike</source>
        <translation>Zählen als verschieden, bis sie gleich geschrieben sind</translation>
    </message>
    <message>
        <source>Gaps are filled before training; look who has them</source>
        <translation>Lücken werden vor dem Training gefüllt; sehen Sie nach, wer sie hat</translation>
    </message>
    <message>
        <source>Names and levels are misspelled</source>
        <translation>Namen und Ausprägungen sind falsch geschrieben</translation>
    </message>
    <message>
        <source>Check names with accents</source>
        <translation>Namen mit Akzenten prüfen</translation>
    </message>
    <message>
        <source>Those letters are lost</source>
        <translation>Diese Buchstaben sind verloren</translation>
    </message>
    <message>
        <source>They count in no figure</source>
        <translation>Sie zählen in keiner Zahl mit</translation>
    </message>
    <message>
        <source>Columns carry made-up names</source>
        <translation>Spalten tragen erfundene Namen</translation>
    </message>
    <message>
        <source>Some columns carry made-up names</source>
        <translation>Einige Spalten tragen erfundene Namen</translation>
    </message>
    <message>
        <source>Treat as Missing</source>
        <translation>Als fehlend behandeln</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Ignore Column</source>
        <translation>Spalte ignorieren</translation>
    </message>
    <message>
        <source>Show Column</source>
        <translation>Spalte zeigen</translation>
    </message>
    <message>
        <source>Make Identifier</source>
        <translation>Zur Kennung machen</translation>
    </message>
    <message>
        <source>Month First</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Day First</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Read as Number</source>
        <translation>Als Zahl lesen</translation>
    </message>
    <message>
        <source>Read as Date</source>
        <translation>Als Datum lesen</translation>
    </message>
    <message>
        <source>Read as Category</source>
        <translation>Als Kategorie lesen</translation>
    </message>
    <message>
        <source>Read as Text</source>
        <translation>Als Text lesen</translation>
    </message>
    <message>
        <source>Repair Text</source>
        <translation>Text reparieren</translation>
    </message>
    <message>
        <source>Import Receipt</source>
        <translation>Importbeleg</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>Importoptionen…</translation>
    </message>
    <message>
        <source>Complete rows</source>
        <translation>Vollständige Zeilen</translation>
    </message>
    <message>
        <source>%1 + %2 + %3 more</source>
        <translation>%1 + %2 + %3 weitere</translation>
    </message>
    <message>
        <source>Complete rows are cut off (hatched) so that the others can be seen.</source>
        <translation>Vollständige Zeilen sind gekürzt (schraffiert), damit die anderen sichtbar sind.</translation>
    </message>
    <message>
        <source>No row misses more than one cell.</source>
        <translation>In keiner Zeile fehlt mehr als eine Zelle.</translation>
    </message>
    <message>
        <source>1 row misses two cells or more.</source>
        <translation>In 1 Zeile fehlen zwei oder mehr Zellen.</translation>
    </message>
    <message>
        <source>%1 rows miss two cells or more.</source>
        <translation>In %1 Zeilen fehlen zwei oder mehr Zellen.</translation>
    </message>
    <message>
        <source>1 column is complete: %1.</source>
        <translation>1 Spalte ist vollständig: %1.</translation>
    </message>
    <message>
        <source>%1 columns are complete: %2 and %3 more.</source>
        <translation>%1 Spalten sind vollständig: %2 und %3 weitere.</translation>
    </message>
    <message>
        <source>%1 columns are complete: %2 and %3.</source>
        <translation>%1 Spalten sind vollständig: %2 und %3.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verborgene Schichten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>Einbettungen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>classes in order</source>
        <translation>Klassen in Reihenfolge</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>at most %1, ends after %2 without getting better</source>
        <translation>höchstens %1, endet nach %2 ohne Verbesserung</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Penalty C</source>
        <translation>Strafe C</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Votes count</source>
        <translation>Stimmen zählen</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>by nearness</source>
        <translation>nach Nähe</translation>
    </message>
    <message>
        <source>Trees of the forest</source>
        <translation>Bäume des Waldes</translation>
    </message>
    <message>
        <source>Depth of its trees</source>
        <translation>Tiefe seiner Bäume</translation>
    </message>
    <message>
        <source>Boosting rounds</source>
        <translation>Boosting-Runden</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Depth of a round&apos;s tree</source>
        <translation>Baumtiefe je Runde</translation>
    </message>
    <message>
        <source>Boosting rate</source>
        <translation>Boosting-Rate</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Inputs after preparation</source>
        <translation>Eingaben nach Aufbereitung</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert an</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation>Validiert an</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Getestet an</translation>
    </message>
    <message>
        <source>%1 customers, never seen</source>
        <translation>%1 Kunden, nie gesehen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1 customers without the target</source>
        <translation>%1 Kunden ohne Wert in der Zielspalte</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>at random, each class in its share</source>
        <translation>zufällig, jede Klasse mit ihrem Anteil</translation>
    </message>
    <message>
        <source>whole groups of rows</source>
        <translation>ganze Gruppen von Zeilen</translation>
    </message>
    <message>
        <source>by time, latest test</source>
        <translation>nach Zeit, Test zuletzt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Models over folds</source>
        <translation>Modelle über Teile (Folds)</translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>Bestes von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Best of a search</source>
        <translation>Bestes einer Suche</translation>
    </message>
    <message>
        <source>of %1 trials</source>
        <translation>von %1 Versuchen</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgeglichen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>The middle value: half of the customers are below. Outliers do not move it.</source>
        <translation>Der mittlere Wert: Die Hälfte der Kunden liegt darunter. Ausreißer verschieben ihn nicht.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>The average: sum / count. A few very large values pull it up.</source>
        <translation>Der Durchschnitt: Summe / Anzahl. Wenige sehr große Werte ziehen ihn nach oben.</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Häufigster</translation>
    </message>
    <message>
        <source>The value that occurs most often; the smallest of several.</source>
        <translation>Der Wert, der am häufigsten vorkommt; bei mehreren der kleinste.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>A value of your own, such as 0 where an empty cell means none.</source>
        <translation>Ein eigener Wert, etwa 0, wo eine leere Zelle „keine“ bedeutet.</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Nächste Nachbarn</translation>
    </message>
    <message>
        <source>The mean of the most similar customers, compared over all features that both have.</source>
        <translation>Der Mittelwert der ähnlichsten Kunden, verglichen über alle Merkmale, die beide haben.</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>What the other features lead to expect: each column with gaps is regressed on all others, round after round, until nothing moves.</source>
        <translation>Was die anderen Merkmale erwarten lassen: Jede Spalte mit Lücken wird aus allen anderen per Regression geschätzt, Runde um Runde, bis sich nichts mehr bewegt.</translation>
    </message>
    <message>
        <source>The level that occurs most often.</source>
        <translation>Die Ausprägung, die am häufigsten vorkommt.</translation>
    </message>
    <message>
        <source>A level of their own</source>
        <translation>Eigene Ausprägung</translation>
    </message>
    <message>
        <source>Empty becomes the level “missing”: nothing is guessed, and the model may learn from it.</source>
        <translation>Leer wird zur Ausprägung „missing“: Nichts wird geraten, und das Modell kann daraus lernen.</translation>
    </message>
    <message>
        <source>The level that most of the similar customers have, compared over all features.</source>
        <translation>Die Ausprägung, die die meisten ähnlichen Kunden haben, verglichen über alle Merkmale.</translation>
    </message>
    <message>
        <source>Yeo–Johnson</source>
        <translation>Yeo–Johnson</translation>
    </message>
    <message>
        <source>A power of its own for each column, chosen so that the result is as close to a bell curve as can be; takes negative values too.</source>
        <translation>Eine eigene Potenz für jede Spalte, so gewählt, dass das Ergebnis einer Glockenkurve möglichst nahekommt; verträgt auch negative Werte.</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logarithmus</translation>
    </message>
    <message>
        <source>log(1 + x): for amounts and counts that spread over powers of ten.</source>
        <translation>log(1 + x): für Beträge und Anzahlen, die sich über Zehnerpotenzen erstrecken.</translation>
    </message>
    <message>
        <source>Fences</source>
        <translation>Zäune</translation>
    </message>
    <message>
        <source>So many interquartile ranges beyond the quartiles (Tukey).</source>
        <translation>So viele Quartilsabstände jenseits der Quartile (Tukey).</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Quantile</translation>
    </message>
    <message>
        <source>The lowest and the highest share of the customers are moved to the limit.</source>
        <translation>Der niedrigste und der höchste Anteil der Kunden werden auf die Grenze gesetzt.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>(x − mean) / standard deviation.</source>
        <translation>(x − Mittelwert) / Standardabweichung.</translation>
    </message>
    <message>
        <source>Min–max</source>
        <translation>Min–Max</translation>
    </message>
    <message>
        <source>(x − smallest) / range: from 0 to 1. One outlier squeezes all others.</source>
        <translation>(x − kleinster) / Spannweite: von 0 bis 1. Ein Ausreißer drückt alle anderen zusammen.</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robust</translation>
    </message>
    <message>
        <source>(x − median) / interquartile range: outliers do not matter.</source>
        <translation>(x − Median) / Quartilsabstand: Ausreißer spielen keine Rolle.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>Gives empty cells of numbers and dates a value</source>
        <translation>Gibt leeren Zellen von Zahlen und Datumsangaben einen Wert</translation>
    </message>
    <message>
        <source>Gives empty cells of categories a level</source>
        <translation>Gibt leeren Zellen von Kategorien eine Ausprägung</translation>
    </message>
    <message>
        <source>Makes one level of those that only few customers have</source>
        <translation>Macht aus Ausprägungen, die nur wenige Kunden haben, eine einzige</translation>
    </message>
    <message>
        <source>Turns ordered levels into 0, 1, 2 … from low to high</source>
        <translation>Macht aus geordneten Ausprägungen 0, 1, 2 … von niedrig nach hoch</translation>
    </message>
    <message>
        <source>Makes an input of 0 and 1 for each level (one-hot)</source>
        <translation>Macht für jede Ausprägung eine Eingabe aus 0 und 1 (One-Hot)</translation>
    </message>
    <message>
        <source>Pulls in the long tail of amounts and counts</source>
        <translation>Zieht den langen Auslauf von Beträgen und Anzahlen herein</translation>
    </message>
    <message>
        <source>Moves outliers to a limit</source>
        <translation>Setzt Ausreißer auf eine Grenze</translation>
    </message>
    <message>
        <source>Brings numbers of different units to one scale</source>
        <translation>Bringt Zahlen verschiedener Einheiten auf eine Skala</translation>
    </message>
    <message>
        <source>Adds inputs for the pieces of each number’s range, so that a network bends easily</source>
        <translation>Fügt Eingaben für die Abschnitte jedes Zahlenbereichs hinzu, damit ein Netz sich leicht biegt</translation>
    </message>
    <message>
        <source>Leaves features out, by hand or by association with the target</source>
        <translation>Lässt Merkmale weg, von Hand oder nach Zusammenhang mit der Zielspalte</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is what is to be predicted</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ist vorherzusagen</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is the target; segments are found without it</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ist die Zielspalte; Segmente werden ohne sie gefunden</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>%1 tells customers apart; it takes no part in training</source>
        <translation>%1 unterscheidet Kunden; am Training nimmt es nicht teil</translation>
    </message>
    <message>
        <source>%1 tell customers apart; they take no part in training</source>
        <translation>%1 unterscheiden Kunden; am Training nehmen sie nicht teil</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>freier Text</translation>
    </message>
    <message>
        <source>%1 holds free text</source>
        <translation>%1 enthält freien Text</translation>
    </message>
    <message>
        <source>%1 hold free text</source>
        <translation>%1 enthalten freien Text</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>%1 is ignored</source>
        <translation>%1 wird ignoriert</translation>
    </message>
    <message>
        <source>%1 are ignored</source>
        <translation>%1 werden ignoriert</translation>
    </message>
    <message>
        <source>not a feature</source>
        <translation>kein Merkmal</translation>
    </message>
    <message>
        <source>%1 is not ticked as a feature</source>
        <translation>%1 ist nicht als Merkmal angehakt</translation>
    </message>
    <message>
        <source>%1 are not ticked as features</source>
        <translation>%1 sind nicht als Merkmale angehakt</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>No step at all</source>
        <translation>Gar kein Schritt</translation>
    </message>
    <message>
        <source>Pearson’s r</source>
        <translation>Pearsons r</translation>
    </message>
    <message>
        <source>Spearman’s ρ</source>
        <translation>Spearmans ρ</translation>
    </message>
    <message>
        <source>Kendall’s τ-b</source>
        <translation>Kendalls τ-b</translation>
    </message>
    <message>
        <source>Cramér’s V, corrected</source>
        <translation>Cramérs V, korrigiert</translation>
    </message>
    <message>
        <source>Correlation ratio η</source>
        <translation>Korrelationsverhältnis η</translation>
    </message>
    <message>
        <source>No measure</source>
        <translation>Kein Maß</translation>
    </message>
    <message>
        <source>Spearman’s ρ (signed) for numbers and ordered</source>
        <translation>Spearmans ρ (mit Vorzeichen) für Zahlen und Geordnetes</translation>
    </message>
    <message>
        <source>Pearson’s r (signed) for numbers</source>
        <translation>Pearsons r (mit Vorzeichen) für Zahlen</translation>
    </message>
    <message>
        <source>Kendall’s τ (signed) for numbers and ordered</source>
        <translation>Kendalls τ (mit Vorzeichen) für Zahlen und Geordnetes</translation>
    </message>
    <message>
        <source>Cramér’s V for categories · η when mixed</source>
        <translation>Cramérs V für Kategorien · η wenn gemischt</translation>
    </message>
    <message>
        <source>Cramér’s V for categories, corrected for bias</source>
        <translation>Cramérs V für Kategorien, um Verzerrung korrigiert</translation>
    </message>
    <message>
        <source>Correlation ratio η: numbers by category</source>
        <translation>Korrelationsverhältnis η: Zahlen nach Kategorie</translation>
    </message>
    <message>
        <source>No pair of columns suits this measure.</source>
        <translation>Kein Spaltenpaar passt zu diesem Maß.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>No measure suits these two columns.</source>
        <translation>Kein Maß passt zu diesen zwei Spalten.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Adjusted for %1 pairs: %2</source>
        <translation>Bereinigt für %1 Paare: %2</translation>
    </message>
    <message>
        <source>Among the pairs with an adjusted p up to 0.05, 1 in 20 is likely chance.</source>
        <translation>Von den Paaren mit bereinigtem p bis 0,05 ist wahrscheinlich 1 von 20 Zufall.</translation>
    </message>
    <message>
        <source>%1: %2 customers
median %3 · mean %4
middle half %5 to %6
whiskers %7 to %8</source>
        <translation>%1: %2 Kunden
Median %3 · Mittelwert %4
mittlere Hälfte %5 bis %6
Antennen %7 bis %8</translation>
    </message>
    <message>
        <source>%1 beyond the whiskers</source>
        <translation>%1 jenseits der Antennen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Andere (%1)</translation>
    </message>
    <message>
        <source>% of customers</source>
        <translation>% der Kunden</translation>
    </message>
    <message>
        <source>% of each group · line: all customers</source>
        <translation>% jeder Gruppe · Linie: alle Kunden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all: </source>
        <translation>alle: </translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Anteil der Kunden</translation>
    </message>
    <message>
        <source>Share of each group</source>
        <translation>Anteil jeder Gruppe</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>%1 · bins of %2</source>
        <translation>%1 · Klassenbreite %2</translation>
    </message>
    <message>
        <source>%1 · grey: all</source>
        <translation>%1 · grau: alle</translation>
    </message>
    <message>
        <source>density %1</source>
        <translation>Dichte %1</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>nahe %1</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>%1 more without a value</source>
        <translation>%1 weitere ohne Wert</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>%1&lt;/b&gt; customers</source>
        <translation>%1&lt;/b&gt; Kunden</translation>
    </message>
    <message>
        <source>%1 = %2&lt;/b&gt;</source>
        <translation>%1 = %2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&#xa0;% of %2 are %3, against %4&#xa0;% of all.</source>
        <translation>&lt;b&gt;%1 % von %2 sind %3, gegenüber %4 % aller.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&#xa0;% of %2 are %3 (all: %4&#xa0;%).</source>
        <translation>&lt;b&gt;%1 % von %2 sind %3 (alle: %4 %).</translation>
    </message>
    <message>
        <source>Among &lt;b&gt;%2 = %3&lt;/b&gt;, %1&#xa0;% have %4 = %5, against %6&#xa0;% of all.</source>
        <translation>Unter &lt;b&gt;%2 = %3&lt;/b&gt; haben %1 % %4 = %5, gegenüber %6 % aller.</translation>
    </message>
    <message>
        <source>The rows hardly differ: no share is 5 points above that of all.</source>
        <translation>Die Zeilen unterscheiden sich kaum: Kein Anteil liegt 5 Punkte über dem aller.</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Der Median von %1 ist &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2&lt;/b&gt; in every group.</source>
        <translation>Der Median von %1 ist &lt;b&gt;%2&lt;/b&gt; in jeder Gruppe.</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2 for %3&lt;/b&gt; and &lt;b&gt;%4 for %5&lt;/b&gt;; %6 of all.</source>
        <translation>Der Median von %1 ist &lt;b&gt;%2 für %3&lt;/b&gt; und &lt;b&gt;%4 für %5&lt;/b&gt;; %6 für alle.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;%2&lt;/b&gt; hardly go together.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; und &lt;b&gt;%2&lt;/b&gt; hängen kaum zusammen.</translation>
    </message>
    <message>
        <source>Where &lt;b&gt;%1&lt;/b&gt; is higher, &lt;b&gt;%2&lt;/b&gt; tends to be &lt;b&gt;higher&lt;/b&gt; too.</source>
        <translation>Wo &lt;b&gt;%1&lt;/b&gt; höher ist, ist meist auch &lt;b&gt;%2&lt;/b&gt; &lt;b&gt;höher&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Where &lt;b&gt;%1&lt;/b&gt; is higher, &lt;b&gt;%2&lt;/b&gt; tends to be &lt;b&gt;lower&lt;/b&gt;.</source>
        <translation>Wo &lt;b&gt;%1&lt;/b&gt; höher ist, ist &lt;b&gt;%2&lt;/b&gt; meist &lt;b&gt;niedriger&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 in %2 levels</source>
        <translation>%1 in %2 Ausprägungen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>% of each row</source>
        <translation>% jeder Zeile</translation>
    </message>
    <message>
        <source>% of each column</source>
        <translation>% jeder Spalte</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>Diamond: mean. Dashed: median of all. Whiskers reach 1.5 box lengths.</source>
        <translation>Raute: Mittelwert. Gestrichelt: Median aller. Antennen reichen 1,5 Kastenlängen weit.</translation>
    </message>
    <message>
        <source>Straight line: least squares, %1 per unit.</source>
        <translation>Gerade: kleinste Quadrate, %1 je Einheit.</translation>
    </message>
    <message>
        <source>Dashed: median of %1 equal parts.</source>
        <translation>Gestrichelt: Median von %1 gleichen Teilen.</translation>
    </message>
    <message>
        <source>% of each row. Colour: ±50 points from “All”</source>
        <translation>% jeder Zeile. Farbe: ±50 Punkte gegenüber „Alle“</translation>
    </message>
    <message>
        <source>% of each column. Colour: ±50 points from “All”</source>
        <translation>% jeder Spalte. Farbe: ±50 Punkte gegenüber „Alle“</translation>
    </message>
    <message>
        <source>Customers. Colour: standardised residual, ±%1</source>
        <translation>Kunden. Farbe: standardisiertes Residuum, ±%1</translation>
    </message>
    <message>
        <source>Standardised residuals: beyond ±2 is rarely chance. Colour: ±%1</source>
        <translation>Standardisierte Residuen: jenseits ±2 selten Zufall. Farbe: ±%1</translation>
    </message>
    <message>
        <source>%1 and %2 present</source>
        <translation>%1 und %2 vorhanden</translation>
    </message>
    <message>
        <source>%1 with %2 present</source>
        <translation>%1 mit %2 vorhanden</translation>
    </message>
    <message>
        <source>latent %1</source>
        <translation>latent %1</translation>
    </message>
    <message>
        <source>component %1 (%2 of variance)</source>
        <translation>Komponente %1 (%2 der Varianz)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>drawn at random from %1 rows</source>
        <translation>zufällig aus %1 Zeilen gezogen</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>%1 (%2 of all)</source>
        <translation>%1 (%2 von allen)</translation>
    </message>
    <message>
        <source>Rows without a gap</source>
        <translation>Zeilen ohne Lücke</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>Share missing</source>
        <translation>Anteil fehlend</translation>
    </message>
    <message>
        <source>Bands of rows against columns; the darker a cell, the more values are missing. Most are missing in %1: %2 of its values.</source>
        <translation>Bänder von Zeilen gegen Spalten; je dunkler eine Zelle, desto mehr Werte fehlen. Am meisten fehlt in %1: %2 der Werte.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>Share of missing values in bands of rows, in the order of the file.</source>
        <translation>Anteil fehlender Werte in Bändern von Zeilen, in der Reihenfolge der Datei.</translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation>Was zusammenhängt</translation>
    </message>
    <message>
        <source>Strength of the association of every pair of columns, as a coloured matrix with its numbers.</source>
        <translation>Stärke des Zusammenhangs jedes Spaltenpaars, als farbige Matrix mit ihren Zahlen.</translation>
    </message>
    <message>
        <source>Association of every pair of columns, by a measure that suits their types; similar columns stand side by side.</source>
        <translation>Zusammenhang jedes Spaltenpaars, mit einem Maß, das zu den Typen passt; ähnliche Spalten stehen nebeneinander.</translation>
    </message>
    <message>
        <source>The table &lt;b&gt;%1&lt;/b&gt; has %2 rows and %3 columns.</source>
        <translation>Die Tabelle &lt;b&gt;%1&lt;/b&gt; hat %2 Zeilen und %3 Spalten.</translation>
    </message>
    <message>
        <source>It is a random sample of %1 rows.</source>
        <translation>Sie ist eine Zufallsstichprobe von %1 Zeilen.</translation>
    </message>
    <message>
        <source>%1 rows of the file could not be read and are left out.</source>
        <translation>%1 Zeilen der Datei waren nicht lesbar und sind ausgelassen.</translation>
    </message>
    <message>
        <source>The file was read and never written to.</source>
        <translation>Die Datei wurde nur gelesen, nie beschrieben.</translation>
    </message>
    <message>
        <source>The silhouette (Rousseeuw 1987) compares, for every customer, the mean distance to the own segment (a) with that to the nearest other one (b): (b − a) / max(a, b). It is measured on the prepared features, %1, and is %2.</source>
        <translation>Die Silhouette (Rousseeuw 1987) vergleicht für jeden Kunden den mittleren Abstand zum eigenen Segment (a) mit dem zum nächsten anderen (b): (b − a) / max(a, b). Sie wird an den aufbereiteten Merkmalen gemessen, %1, und beträgt %2.</translation>
    </message>
    <message>
        <source>on all customers</source>
        <translation>an allen Kunden</translation>
    </message>
    <message>
        <source>on %1 customers drawn at random</source>
        <translation>an %1 zufällig gezogenen Kunden</translation>
    </message>
    <message>
        <source>Davies–Bouldin index (1979) %1, Calinski–Harabasz index (1974) %2.</source>
        <translation>Davies–Bouldin-Index (1979) %1, Calinski–Harabasz-Index (1974) %2.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>The customers were given the segments of a saved model (%1).</source>
        <translation>Die Kunden erhielten die Segmente eines gespeicherten Modells (%1).</translation>
    </message>
    <message>
        <source>Segments were found by &lt;b&gt;%1&lt;/b&gt; among %2 customers, from %3, with seed %4.</source>
        <translation>Segmente wurden mit &lt;b&gt;%1&lt;/b&gt; unter %2 Kunden gefunden, aus %3, mit Startwert %4.</translation>
    </message>
    <message>
        <source>An autoencoder pressed the prepared features into %1 numbers, in which k-means looked for the segments; the weights of epoch %2 were kept.</source>
        <translation>Ein Autoencoder verdichtete die aufbereiteten Merkmale auf %1 Zahlen, in denen k-means die Segmente suchte; die Gewichte der Epoche %2 wurden behalten.</translation>
    </message>
    <message>
        <source>%1 customers lie too far from all segments and belong to none.</source>
        <translation>%1 Kunden liegen zu weit von allen Segmenten entfernt und gehören zu keinem.</translation>
    </message>
    <message>
        <source>Segments were merged or split by hand afterwards.</source>
        <translation>Segmente wurden danach von Hand verbunden oder geteilt.</translation>
    </message>
    <message>
        <source>How cells became numbers, learnt from %1 rows:</source>
        <translation>Wie aus Zellen Zahlen wurden, gelernt aus %1 Zeilen:</translation>
    </message>
    <message>
        <source>%1 to %2 segments were tried on the same prepared customers.</source>
        <translation>%1 bis %2 Segmente wurden an denselben aufbereiteten Kunden versucht.</translation>
    </message>
    <message>
        <source>Stability is the mean Jaccard similarity of each segment with the nearest one found in %1 resamples (Hennig 2007).</source>
        <translation>Stabilität ist die mittlere Jaccard-Ähnlichkeit jedes Segments mit dem nächsten, das in %1 Neuziehungen gefunden wurde (Hennig 2007).</translation>
    </message>
    <message>
        <source>Silhouettes were held against those of %1 tables without segments, and the gap statistic (Tibshirani et al. 2001) is from tables of the first kind.</source>
        <translation>Silhouetten wurden mit denen von %1 Tabellen ohne Segmente verglichen, und die Gap-Statistik (Tibshirani et al. 2001) stammt aus Tabellen der ersten Art.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; learnt to predict %2 from %3 customers. %4 others chose its best state, and %5 were set aside before anything was learnt and judge it here (%6, seed %7).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; lernte aus %3 Kunden, %2 vorherzusagen. %4 andere wählten seinen besten Stand, und %5 wurden beiseitegelegt, bevor etwas gelernt war, und beurteilen es hier (%6, Startwert %7).</translation>
    </message>
    <message>
        <source>drawn so that every part has the same shares of the classes</source>
        <translation>so gezogen, dass jeder Teil dieselben Klassenanteile hat</translation>
    </message>
    <message>
        <source>groups of rows stay together</source>
        <translation>Gruppen von Zeilen bleiben zusammen</translation>
    </message>
    <message>
        <source>the latest rows judge</source>
        <translation>die spätesten Zeilen urteilen</translation>
    </message>
    <message>
        <source>It is the best of %1 networks tried, none of which saw the test customers.</source>
        <translation>Es ist das beste von %1 versuchten Netzen, von denen keines die Testkunden sah.</translation>
    </message>
    <message>
        <source>How cells became numbers, learnt from the training rows only:</source>
        <translation>Wie aus Zellen Zahlen wurden, nur aus den Trainingszeilen gelernt:</translation>
    </message>
    <message>
        <source>Intervals of shares are Wilson&apos;s (1927), 95 %. Macro F1 is the mean of the classes&apos; F1 = 2 · precision · recall / (precision + recall). The ROC area is the chance that a customer of the class gets a higher probability than one of another; with several classes it is the mean of each against the rest. Log loss is the mean of −ln of the probability given to the true class.</source>
        <translation>Intervalle von Anteilen nach Wilson (1927), 95 %. Makro-F1 ist das Mittel der F1 der Klassen = 2 · Präzision · Recall / (Präzision + Recall). Die ROC-Fläche ist die Chance, dass ein Kunde der Klasse eine höhere Wahrscheinlichkeit erhält als einer einer anderen; bei mehreren Klassen ist sie das Mittel jeder gegen den Rest. Log-Verlust ist das Mittel von −ln der Wahrscheinlichkeit, die der wahren Klasse gegeben wurde.</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Zusammenhänge</translation>
    </message>
    <message>
        <source>Numbers and ordered values by Spearman&apos;s rank correlation; categories by Cramér&apos;s V, corrected for bias (Bergsma 2013); a number and a category by the correlation ratio η. Every pair uses the rows where both are known.</source>
        <translation>Zahlen und geordnete Werte mit Spearmans Rangkorrelation; Kategorien mit Cramérs V, um Verzerrung korrigiert (Bergsma 2013); eine Zahl und eine Kategorie mit dem Korrelationsverhältnis η. Jedes Paar nutzt die Zeilen, in denen beide bekannt sind.</translation>
    </message>
    <message>
        <source>Made with Tessera %1. The same file, settings and seed give the same numbers.</source>
        <translation>Erstellt mit Tessera %1. Dieselbe Datei, dieselben Einstellungen und derselbe Startwert ergeben dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Segments: method</source>
        <translation>Segmente: Verfahren</translation>
    </message>
    <message>
        <source>Segments: number</source>
        <translation>Segmente: Anzahl</translation>
    </message>
    <message>
        <source>Segments: features</source>
        <translation>Segmente: Merkmale</translation>
    </message>
    <message>
        <source>Segments: starts</source>
        <translation>Segmente: Starts</translation>
    </message>
    <message>
        <source>as many as suit the table</source>
        <translation>so viele, wie zur Tabelle passen</translation>
    </message>
    <message>
        <source>Autoencoder: layers</source>
        <translation>Autoencoder: Schichten</translation>
    </message>
    <message>
        <source>Autoencoder: epochs, batch, rate</source>
        <translation>Autoencoder: Epochen, Batch, Rate</translation>
    </message>
    <message>
        <source>Segments: radius ε</source>
        <translation>Segmente: Radius ε</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The %1 customers fall into &lt;b&gt;%2 segments&lt;/b&gt; by %3.</source>
        <translation>Die %1 Kunden bilden &lt;b&gt;%2 Segmente&lt;/b&gt; nach %3.</translation>
    </message>
    <message>
        <source>The %1 customers fall into &lt;b&gt;%2 segments&lt;/b&gt; by %3 features.</source>
        <translation>Die %1 Kunden bilden &lt;b&gt;%2 Segmente&lt;/b&gt; nach %3 Merkmalen.</translation>
    </message>
    <message>
        <source>The largest, &lt;b&gt;%1&lt;/b&gt;, has %2 customers (%3).</source>
        <translation>Das größte, &lt;b&gt;%1&lt;/b&gt;, hat %2 Kunden (%3).</translation>
    </message>
    <message>
        <source>%1 customers belong to none.</source>
        <translation>%1 Kunden gehören zu keinem.</translation>
    </message>
    <message>
        <source>%1 took no part in forming the segments.</source>
        <translation>%1 wirkte bei der Bildung der Segmente nicht mit.</translation>
    </message>
    <message>
        <source>%1 predicts %2 right for &lt;b&gt;%3&lt;/b&gt; (%4 – %5) of %6 customers it had never seen; always saying “%7” is right for %8.</source>
        <translation>%1 sagt %2 richtig voraus für &lt;b&gt;%3&lt;/b&gt; (%4 – %5) von %6 nie gesehenen Kunden; immer „%7“ zu sagen ist für %8 richtig.</translation>
    </message>
    <message>
        <source>It is no better than that simple rule.</source>
        <translation>Es ist nicht besser als diese einfache Regel.</translation>
    </message>
    <message>
        <source>best epoch %1</source>
        <translation>beste Epoche %1</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>Two-column table</source>
        <translation>Zweispaltige Tabelle</translation>
    </message>
    <message>
        <source>One-column table</source>
        <translation>Einspaltige Tabelle</translation>
    </message>
    <message>
        <source>Always “%1”</source>
        <translation>Immer „%1“</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichsregel</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>%1, %2 test customers</source>
        <translation>%1, %2 Testkunden</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Right, with 95 % interval</source>
        <translation>Richtig, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Right when always saying “%1”</source>
        <translation>Richtig, wenn immer „%1“</translation>
    </message>
    <message>
        <source>Right with a look-up in %1</source>
        <translation>Richtig beim Nachschlagen in %1</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>Gewichtetes F1</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>ROC-Fläche</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log-Verlust</translation>
    </message>
    <message>
        <source>Scores on customers that the model has not learnt from.</source>
        <translation>Kennzahlen an Kunden, aus denen das Modell nicht gelernt hat.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>True against predicted classes. Recognised of each true class: %1.</source>
        <translation>Wahre gegen vorhergesagte Klassen. Erkannt von jeder wahren Klasse: %1.</translation>
    </message>
    <message>
        <source>Share of each true class, in rows, by the class predicted, with numbers of customers.</source>
        <translation>Anteil jeder wahren Klasse, in Zeilen, nach vorhergesagter Klasse, mit Kundenzahlen.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Mean of the classes</source>
        <translation>Mittel der Klassen</translation>
    </message>
    <message>
        <source>Precision: how many of those given the class have it. Recall: how many of those who have the class are given it.</source>
        <translation>Präzision: Wie viele, denen die Klasse gegeben wurde, haben sie. Recall: Wie vielen, die die Klasse haben, wird sie gegeben.</translation>
    </message>
    <message>
        <source>Share of customers each is right about: %1.</source>
        <translation>Anteil der Kunden, bei denen jedes richtigliegt: %1.</translation>
    </message>
    <message>
        <source>Share of customers the model is right about beside simple rules, with 95 % intervals.</source>
        <translation>Anteil der Kunden, bei denen das Modell richtigliegt, neben einfachen Regeln, mit 95-%-Intervallen.</translation>
    </message>
    <message>
        <source>accuracy on %1 test customers</source>
        <translation>Genauigkeit an %1 Testkunden</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss by epoch on training and validation customers; the best epoch is %1.</source>
        <translation>Verlust je Epoche an Trainings- und Validierungskunden; die beste Epoche ist %1.</translation>
    </message>
    <message>
        <source>Loss while learning, on training and validation customers; the marked epoch was kept.</source>
        <translation>Verlust beim Lernen, an Trainings- und Validierungskunden; die markierte Epoche wurde behalten.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Against the best</source>
        <translation>Gegen das beste</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>das beste</translation>
    </message>
    <message>
        <source>All models on their test customers; compared by McNemar&apos;s test on the same customers.</source>
        <translation>Alle Modelle an ihren Testkunden; mit McNemars Test an denselben Kunden verglichen.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Ohne Segment</translation>
    </message>
    <message>
        <source>Labels given to the customers of %1.</source>
        <translation>Zuordnungen für die Kunden von %1.</translation>
    </message>
    <message>
        <source>%1 customers of %2 were given labels by %3.</source>
        <translation>%1 von %2 Kunden wurden durch %3 zugeordnet.</translation>
    </message>
    <message>
        <source>Customer segments</source>
        <translation>Kundensegmente</translation>
    </message>
    <message>
        <source>Predicting %1</source>
        <translation>Vorhersage von %1</translation>
    </message>
    <message>
        <source>A look at %1</source>
        <translation>Ein Blick auf %1</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation>Titel und Datum</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Columns and missing values</source>
        <translation>Spalten und fehlende Werte</translation>
    </message>
    <message>
        <source>Where values are missing</source>
        <translation>Wo Werte fehlen</translation>
    </message>
    <message>
        <source>Map of segments</source>
        <translation>Karte der Segmente</translation>
    </message>
    <message>
        <source>Summary by segment</source>
        <translation>Übersicht nach Segment</translation>
    </message>
    <message>
        <source>How the segments differ</source>
        <translation>Wie sich die Segmente unterscheiden</translation>
    </message>
    <message>
        <source>Why %1 segments</source>
        <translation>Warum %1 Segmente</translation>
    </message>
    <message>
        <source>Why so many segments</source>
        <translation>Warum so viele Segmente</translation>
    </message>
    <message>
        <source>Each segment in words</source>
        <translation>Jedes Segment in Worten</translation>
    </message>
    <message>
        <source>How well it is predicted</source>
        <translation>Wie gut die Vorhersage ist</translation>
    </message>
    <message>
        <source>Right and wrong</source>
        <translation>Richtig und falsch</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>Jede Klasse</translation>
    </message>
    <message>
        <source>Against simple rules</source>
        <translation>Gegen einfache Regeln</translation>
    </message>
    <message>
        <source>How the model learnt</source>
        <translation>Wie das Modell lernte</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Modelle im Vergleich</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Settings and seed</source>
        <translation>Einstellungen und Startwert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Every customer as a mark on a plane, in the colour and shape of the segment: %1.</source>
        <translation>Jeder Kunde als Zeichen in einer Ebene, in Farbe und Form des Segments: %1.</translation>
    </message>
    <message>
        <source>Each mark is a customer; large marks are segment centres.</source>
        <translation>Jedes Zeichen ist ein Kunde; große Zeichen sind Segmentmitten.</translation>
    </message>
    <message>
        <source>Means of numbers, most frequent value and its share of categories.</source>
        <translation>Mittelwerte der Zahlen, häufigster Wert und sein Anteil bei Kategorien.</translation>
    </message>
    <message>
        <source>%1 more columns are in the exported summary.</source>
        <translation>%1 weitere Spalten stehen in der exportierten Übersicht.</translation>
    </message>
    <message>
        <source>Mean of each feature, or share of a category; colour is the difference from all customers in standard deviations.</source>
        <translation>Mittelwert jedes Merkmals oder Anteil einer Kategorie; die Farbe zeigt den Unterschied zu allen Kunden in Standardabweichungen.</translation>
    </message>
    <message>
        <source>Not used to segment: %1.</source>
        <translation>Nicht zum Segmentieren benutzt: %1.</translation>
    </message>
    <message>
        <source>A matrix of segments and features.</source>
        <translation>Eine Matrix aus Segmenten und Merkmalen.</translation>
    </message>
    <message>
        <source>Number of segments</source>
        <translation>Anzahl der Segmente</translation>
    </message>
    <message>
        <source>What speaks for each number of segments; the number shown is marked.</source>
        <translation>Was für jede Anzahl von Segmenten spricht; die gezeigte Anzahl ist markiert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 customers&lt;/b&gt;, %2 of all.</source>
        <translation>&lt;b&gt;%1 Kunden&lt;/b&gt;, %2 von allen.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Write Scored File</source>
        <translation>Bewertete Datei schreiben</translation>
    </message>
    <message>
        <source>%1_scored.csv</source>
        <translation>%1_bewertet.csv</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>%1_scored</source>
        <translation>%1_bewertet</translation>
    </message>
    <message>
        <source>Save Model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Tessera model (*.tessera)</source>
        <translation>Tessera-Modell (*.tessera)</translation>
    </message>
    <message>
        <source>Export Model as ONNX</source>
        <translation>Modell als ONNX exportieren</translation>
    </message>
    <message>
        <source>ONNX (*.onnx)</source>
        <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Export Model as SQL</source>
        <translation>Modell als SQL exportieren</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Export Cluster Summary</source>
        <translation>Segmentübersicht exportieren</translation>
    </message>
    <message>
        <source>%1_segments.csv</source>
        <translation>%1_Segmente.csv</translation>
    </message>
    <message>
        <source>%1_segments.xlsx</source>
        <translation>%1_Segmente.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Export Customers with Segments</source>
        <translation>Kunden mit Segmenten exportieren</translation>
    </message>
    <message>
        <source>%1_customers.csv</source>
        <translation>%1_Kunden.csv</translation>
    </message>
    <message>
        <source>%1_segments</source>
        <translation>%1_Segmente</translation>
    </message>
    <message>
        <source>Save Segments</source>
        <translation>Segmente speichern</translation>
    </message>
    <message>
        <source>%1_segments.tessera</source>
        <translation>%1_Segmente.tessera</translation>
    </message>
    <message>
        <source>Use Saved Segments</source>
        <translation>Gespeicherte Segmente verwenden</translation>
    </message>
    <message>
        <source>The table: how it was read, every column with its type and role, and what needs a decision.</source>
        <translation>Die Tabelle: wie sie gelesen wurde, jede Spalte mit Typ und Rolle, und was zu entscheiden ist.</translation>
    </message>
    <message>
        <source>What is missing, what goes with what, and which features give the answer away.</source>
        <translation>Was fehlt, was zusammenhängt und welche Merkmale die Antwort verraten.</translation>
    </message>
    <message>
        <source>The recipe that fills gaps and turns columns into numbers, step by step.</source>
        <translation>Das Rezept, das Lücken füllt und Spalten in Zahlen verwandelt, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Groups of customers who are alike: found, named, and held against chance.</source>
        <translation>Gruppen ähnlicher Kunden: gefunden, benannt und gegen den Zufall geprüft.</translation>
    </message>
    <message>
        <source>Models that tell the class of a customer, and how often they are right.</source>
        <translation>Modelle, die die Klasse eines Kunden nennen, und wie oft sie richtigliegen.</translation>
    </message>
    <message>
        <source>All models on the same customers, and a search for better ones.</source>
        <translation>Alle Modelle an denselben Kunden, und eine Suche nach besseren.</translation>
    </message>
    <message>
        <source>Labels for another file, by any model.</source>
        <translation>Zuordnungen für eine andere Datei, mit jedem Modell.</translation>
    </message>
    <message>
        <source>What was found, on pages to print or send, with your notes.</source>
        <translation>Was gefunden wurde, auf Seiten zum Drucken oder Versenden, mit Ihren Notizen.</translation>
    </message>
    <message>
        <source>The mark beside the name: a ring is ready, an arc is at work, a tick is done, an arrow is out of date because something it rests on has changed.</source>
        <translation>Das Zeichen neben dem Namen: Ein Ring ist bereit, ein Bogen arbeitet, ein Haken ist fertig, ein Pfeil ist veraltet, weil sich etwas geändert hat, worauf es beruht.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>What is missing, what goes with what</source>
        <translation>Was fehlt, was zusammenhängt</translation>
    </message>
    <message>
        <source>Explore shows gaps in a customer table and how its features go together. Open a table to see it.</source>
        <translation>Erkunden zeigt Lücken in einer Kundentabelle und wie ihre Merkmale zusammenhängen. Öffnen Sie eine Tabelle, um es zu sehen.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Aufbereiten</translation>
    </message>
    <message>
        <source>A recipe that turns columns into inputs</source>
        <translation>Ein Rezept, das Spalten in Eingaben verwandelt</translation>
    </message>
    <message>
        <source>Prepare says, step by step, how empty cells are filled and how categories become numbers, and shows what that does. Open a table to see it.</source>
        <translation>Aufbereiten sagt Schritt für Schritt, wie leere Zellen gefüllt und Kategorien zu Zahlen werden, und zeigt, was das bewirkt. Öffnen Sie eine Tabelle, um es zu sehen.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmentieren</translation>
    </message>
    <message>
        <source>Find groups of similar customers</source>
        <translation>Gruppen ähnlicher Kunden finden</translation>
    </message>
    <message>
        <source>Segment sorts customers into groups, draws them as a map and says what makes each one different. Open a table to begin.</source>
        <translation>Segmentieren teilt Kunden in Gruppen, zeichnet sie als Karte und sagt, was jede besonders macht. Öffnen Sie eine Tabelle, um zu beginnen.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Predict a known segment for new customers</source>
        <translation>Bekanntes Segment für neue Kunden vorhersagen</translation>
    </message>
    <message>
        <source>Predict trains a network on customers whose class is known and says how often it is right. Open a table that has such a column.</source>
        <translation>Vorhersagen trainiert ein Netz an Kunden mit bekannter Klasse und sagt, wie oft es richtigliegt. Öffnen Sie eine Tabelle mit einer solchen Spalte.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Which model is the best, and is it really</source>
        <translation>Welches Modell ist das beste, und ist es das wirklich</translation>
    </message>
    <message>
        <source>Compare ranks all models trained on the same customers, says in words what a difference is worth, and searches for better networks. Open a table to begin.</source>
        <translation>Vergleichen ordnet alle an denselben Kunden trainierten Modelle, sagt in Worten, was ein Unterschied wert ist, und sucht bessere Netze. Öffnen Sie eine Tabelle, um zu beginnen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Pictures, tables and words on pages</source>
        <translation>Bilder, Tabellen und Worte auf Seiten</translation>
    </message>
    <message>
        <source>Report puts what you have found on pages to print or send: choose the sections, add your notes. Open a table to begin.</source>
        <translation>Der Bericht bringt Ihre Ergebnisse auf Seiten zum Drucken oder Versenden: Wählen Sie die Abschnitte, ergänzen Sie Notizen. Öffnen Sie eine Tabelle, um zu beginnen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Ordered category</source>
        <translation>Geordnete Kategorie</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1 %</translation>
    </message>
    <message>
        <source>&gt; 99.9 %</source>
        <translation>&gt; 99,9 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 not from %2 to %3</source>
        <translation>%1 nicht von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 is not missing</source>
        <translation>%1 fehlt nicht</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1: all but %2</source>
        <translation>%1: alle außer %2</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1 enthält nicht „%2“</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 enthält „%2“</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <translation>%1 ist nicht „%2“</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 ist „%2“</translation>
    </message>
    <message>
        <source>%1 does not start with “%2”</source>
        <translation>%1 beginnt nicht mit „%2“</translation>
    </message>
    <message>
        <source>%1 starts with “%2”</source>
        <translation>%1 beginnt mit „%2“</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 or missing</source>
        <translation>%1 oder fehlend</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>cannot be told apart</source>
        <translation>nicht unterscheidbar</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Copies the plot as a picture, for a slide or a mail. Pasted as text it gives the numbers.</source>
        <translation>Kopiert das Diagramm als Bild, für eine Folie oder E-Mail. Als Text eingefügt liefert es die Zahlen.</translation>
    </message>
    <message>
        <source>Saves the plot as a picture: PNG for slides, SVG or PDF where it will be scaled. The picture does not depend on the size of the window, the zoom or the theme.</source>
        <translation>Speichert das Diagramm als Bild: PNG für Folien, SVG oder PDF, wo es skaliert wird. Das Bild hängt nicht von Fenstergröße, Zoom oder Farbschema ab.</translation>
    </message>
    <message>
        <source>Shows the plot in a window of its own. Close that to bring it back.</source>
        <translation>Zeigt das Diagramm in einem eigenen Fenster. Schließen Sie es, um das Diagramm zurückzuholen.</translation>
    </message>
    <message>
        <source>More to do with the plot: copy or save its numbers, show everything again after zooming. The same menu opens with a right click on the plot.</source>
        <translation>Mehr zum Diagramm: Zahlen kopieren oder speichern, nach dem Zoomen wieder alles zeigen. Dasselbe Menü öffnet ein Rechtsklick auf das Diagramm.</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n Netz</numerusform>
            <numerusform>%n Netze</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbours</source>
        <translation>
            <numerusform>%n Nachbar</numerusform>
            <numerusform>%n Nachbarn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trees</source>
        <translation>
            <numerusform>%n Baum</numerusform>
            <numerusform>%n Bäume</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rounds, %2</source>
        <translation>%1 Runden, %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n models</source>
        <translation>
            <numerusform>Mittel von %n Modell</numerusform>
            <numerusform>Mittel von %n Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 models cannot be told apart.&lt;/b&gt; %2 differ by no more than chance.</source>
        <translation>&lt;b&gt;%1 Modelle sind nicht unterscheidbar.&lt;/b&gt; %2 unterscheiden sich nicht mehr als durch Zufall.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 stands alone.&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 steht allein.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Better than %1: %2.</source>
        <translation>Besser als %1: %2.</translation>
    </message>
    <message>
        <source>Worse than %1: %2.</source>
        <translation>Schlechter als %1: %2.</translation>
    </message>
    <message>
        <source>It beats %1.</source>
        <translation>Es schlägt %1.</translation>
    </message>
    <message>
        <source>Of the first, %1 was the quickest to train.</source>
        <translation>Von den ersten war %1 am schnellsten trainiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the runs do no better than always giving the same answer.</source>
        <translation>
            <numerusform>%n der Läufe ist nicht besser, als immer dieselbe Antwort zu geben.</numerusform>
            <numerusform>%n der Läufe sind nicht besser, als immer dieselbe Antwort zu geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>holds no rows to recompute</source>
        <translation>enthält keine Zeilen zum Nachrechnen</translation>
    </message>
    <message>
        <source>1 probe row recomputed, equal</source>
        <translation>1 Prüfzeile nachgerechnet, gleich</translation>
    </message>
    <message>
        <source>%1 probe rows recomputed, all equal</source>
        <translation>%1 Prüfzeilen nachgerechnet, alle gleich</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>%1 of %2 %3 matched by name</source>
        <translation>%1 von %2 %3 nach Namen gefunden</translation>
    </message>
    <message>
        <source>1 by a similar name</source>
        <translation>1 nach ähnlichem Namen</translation>
    </message>
    <message>
        <source>%1 by similar names</source>
        <translation>%1 nach ähnlichen Namen</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>%1 von Hand</translation>
    </message>
    <message>
        <source>not in this file: %1; filled with values from training</source>
        <translation>nicht in dieser Datei: %1; mit Werten aus dem Training gefüllt</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Ausprägungen</translation>
    </message>
    <message>
        <source>no level that the model has not seen</source>
        <translation>keine Ausprägung, die das Modell nicht kennt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 that the model has not seen, in %2</source>
        <translation>%1, die das Modell nicht kennt, in %2</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 Ausprägung</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 Ausprägungen</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 Zelle</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 Zellen</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Fehlende Zellen</translation>
    </message>
    <message>
        <source>no feature has an empty cell</source>
        <translation>kein Merkmal hat eine leere Zelle</translation>
    </message>
    <message>
        <source>1 filled with a value from training</source>
        <translation>1 mit einem Wert aus dem Training gefüllt</translation>
    </message>
    <message>
        <source>%1 filled with values from training</source>
        <translation>%1 mit Werten aus dem Training gefüllt</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>no cell that could not be read as its type</source>
        <translation>alle Zellen sind als ihr Typ lesbar</translation>
    </message>
    <message>
        <source>1 cell could not be read as its type, taken as empty</source>
        <translation>1 Zelle war nicht als ihr Typ lesbar und gilt als leer</translation>
    </message>
    <message>
        <source>%1 cells could not be read as their type, taken as empty</source>
        <translation>%1 Zellen waren nicht als ihr Typ lesbar und gelten als leer</translation>
    </message>
    <message>
        <source>1 row could not be taken apart and is left out</source>
        <translation>1 Zeile war nicht zerlegbar und ist ausgelassen</translation>
    </message>
    <message>
        <source>%1 rows could not be taken apart and are left out</source>
        <translation>%1 Zeilen waren nicht zerlegbar und sind ausgelassen</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>the training file</source>
        <translation>die Trainingsdatei</translation>
    </message>
    <message>
        <source>the table of the segments</source>
        <translation>die Tabelle der Segmente</translation>
    </message>
    <message>
        <source>unknown: no ID column that %1 has too</source>
        <translation>unbekannt: keine ID-Spalte, die auch %1 hat</translation>
    </message>
    <message>
        <source>unknown: the model does not keep whom it has seen</source>
        <translation>unbekannt: Das Modell merkt sich nicht, wen es gesehen hat</translation>
    </message>
    <message>
        <source>no ID is also in %1</source>
        <translation>keine ID ist auch in %1</translation>
    </message>
    <message>
        <source>1 ID also in %1</source>
        <translation>1 ID auch in %1</translation>
    </message>
    <message>
        <source>%1 IDs also in %2</source>
        <translation>%1 IDs auch in %2</translation>
    </message>
    <message>
        <source>; 1 row has none</source>
        <translation>; 1 Zeile hat keine</translation>
    </message>
    <message>
        <source>; %1 rows have none</source>
        <translation>; %1 Zeilen haben keine</translation>
    </message>
    <message>
        <source>; left out</source>
        <translation>; ausgelassen</translation>
    </message>
    <message>
        <source>%1 right on 1 row with a label</source>
        <translation>%1 richtig an 1 Zeile mit Zuordnung</translation>
    </message>
    <message>
        <source>%1 right on %2 rows with a label</source>
        <translation>%1 richtig an %2 Zeilen mit Zuordnung</translation>
    </message>
    <message>
        <source>unknown: this file has no column %1</source>
        <translation>unbekannt: Diese Datei hat keine Spalte %1</translation>
    </message>
    <message>
        <source>unknown: no row of %1 has a label that the model knows</source>
        <translation>unbekannt: Keine Zeile von %1 hat eine Zuordnung, die das Modell kennt</translation>
    </message>
    <message>
        <source>unknown: %1 is empty in this file</source>
        <translation>unbekannt: %1 ist in dieser Datei leer</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Quelldatei</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>never changed; %1 will be copied byte for byte</source>
        <translation>nie geändert; %1 werden Byte für Byte kopiert</translation>
    </message>
    <message>
        <source>unchanged; %1 copied byte for byte</source>
        <translation>unverändert; %1 Byte für Byte kopiert</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; customer labelled</source>
        <translation>&lt;b&gt;1&lt;/b&gt; Kunde zugeordnet</translation>
    </message>
    <message>
        <source>all &lt;b&gt;%1&lt;/b&gt; customers labelled</source>
        <translation>alle &lt;b&gt;%1&lt;/b&gt; Kunden zugeordnet</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; customers labelled</source>
        <translation>&lt;b&gt;%1 von %2&lt;/b&gt; Kunden zugeordnet</translation>
    </message>
    <message>
        <source>, &lt;b&gt;%1 not sure&lt;/b&gt;</source>
        <translation>, &lt;b&gt;%1 unsicher&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, &lt;b&gt;%1 not clustered&lt;/b&gt;</source>
        <translation>, &lt;b&gt;%1 ohne Segment&lt;/b&gt;</translation>
    </message>
    <message>
        <source> · &lt;b&gt;%1 right&lt;/b&gt; (95 % interval %2 to %3)</source>
        <translation> · &lt;b&gt;%1 richtig&lt;/b&gt; (95-%-Intervall %2 bis %3)</translation>
    </message>
    <message>
        <source> · accuracy unknown, because the file has no labels</source>
        <translation> · Genauigkeit unbekannt, weil die Datei keine Zuordnungen hat</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 of %2 customers is left out.&lt;/b&gt; Its ID is also in the training file.</source>
        <translation>&lt;b&gt;1 von %2 Kunden ist ausgelassen.&lt;/b&gt; Seine ID steht auch in der Trainingsdatei.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 customers are left out.&lt;/b&gt; Their IDs are also in the training file.</source>
        <translation>&lt;b&gt;%1 von %2 Kunden sind ausgelassen.&lt;/b&gt; Ihre IDs stehen auch in der Trainingsdatei.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 of %1 customers is not new.&lt;/b&gt; Its ID is also in the training file. Its label is no test of the model.</source>
        <translation>&lt;b&gt;1 von %1 Kunden ist nicht neu.&lt;/b&gt; Seine ID steht auch in der Trainingsdatei. Seine Zuordnung prüft das Modell nicht.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 customers are not new.&lt;/b&gt; Their IDs are also in the training file, %3. Their labels are no test of the model.</source>
        <translation>&lt;b&gt;%1 von %2 Kunden sind nicht neu.&lt;/b&gt; Ihre IDs stehen auch in der Trainingsdatei, %3. Ihre Zuordnungen prüfen das Modell nicht.</translation>
    </message>
    <message>
        <source>all with the very same values</source>
        <translation>alle mit genau denselben Werten</translation>
    </message>
    <message>
        <source>all with other values</source>
        <translation>alle mit anderen Werten</translation>
    </message>
    <message>
        <source>most with other values</source>
        <translation>die meisten mit anderen Werten</translation>
    </message>
    <message>
        <source>%1 with the very same values</source>
        <translation>%1 mit genau denselben Werten</translation>
    </message>
    <message>
        <source> 1 customer has never been seen.</source>
        <translation> 1 Kunde wurde nie gesehen.</translation>
    </message>
    <message>
        <source> %1 customers have never been seen.</source>
        <translation> %1 Kunden wurden nie gesehen.</translation>
    </message>
    <message>
        <source>Drift: largest in %1, population stability index %2</source>
        <translation>Verschiebung (Drift): am größten in %1, Populationsstabilitätsindex %2</translation>
    </message>
    <message>
        <source>Not sure (below %1 %): %2 (%3)</source>
        <translation>Unsicher (unter %1 %): %2 (%3)</translation>
    </message>
    <message>
        <source>Not clustered: %1 (%2)</source>
        <translation>Ohne Segment: %1 (%2)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ausprägung</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>First one</source>
        <translation>Erste</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source> ± %1</source>
        <translation> ± %1</translation>
    </message>
    <message>
        <source>on all rows</source>
        <translation>an allen Zeilen</translation>
    </message>
    <message>
        <source>on %1 rows</source>
        <translation>an %1 Zeilen</translation>
    </message>
    <message>
        <source>silhouette %1</source>
        <translation>Silhouette %1</translation>
    </message>
    <message>
        <source>on the features (%1 in the latent space), %2</source>
        <translation>an den Merkmalen (%1 im latenten Raum), %2</translation>
    </message>
    <message>
        <source>%1, prepared space</source>
        <translation>%1, aufbereiteter Raum</translation>
    </message>
    <message>
        <source>saved segments (%1), k = %2</source>
        <translation>gespeicherte Segmente (%1), k = %2</translation>
    </message>
    <message>
        <source>%1, k = %2</source>
        <translation>%1, k = %2</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 Segment</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 Segmente</translation>
    </message>
    <message>
        <source>%1 not clustered</source>
        <translation>%1 ohne Segment</translation>
    </message>
    <message>
        <source>stability %1</source>
        <translation>Stabilität %1</translation>
    </message>
    <message>
        <source>agreement between seeds %1</source>
        <translation>Übereinstimmung der Startwerte %1</translation>
    </message>
    <message>
        <source>Agreement between seeds</source>
        <translation>Übereinstimmung der Startwerte</translation>
    </message>
    <message>
        <source>How far the segments stay the same when the network is trained again from another seed: the adjusted Rand index, 1 for the same segments and about 0 for unrelated ones. Below about 0.8, other weights would give other segments: do not build a campaign on their borders.</source>
        <translation>Wie weit die Segmente gleich bleiben, wenn das Netz mit anderem Startwert neu trainiert wird: der angepasste Rand-Index, 1 für dieselben Segmente und etwa 0 für unabhängige. Unter etwa 0,8 ergäben andere Gewichte andere Segmente: Bauen Sie keine Kampagne auf ihre Grenzen.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Whether the segments return when customers are drawn anew, with replacement: the Jaccard similarity |A ∩ B| / |A ∪ B| of each segment and the nearest one found then, as the mean over resamples and segments (Hennig 2007). From 0.85 on segments are highly stable, from 0.75 stable; below 0.6 they do not return.</source>
        <translation>Ob die Segmente wiederkehren, wenn Kunden mit Zurücklegen neu gezogen werden: die Jaccard-Ähnlichkeit |A ∩ B| / |A ∪ B| jedes Segments mit dem nächsten dann gefundenen, als Mittel über Neuziehungen und Segmente (Hennig 2007). Ab 0,85 sind Segmente sehr stabil, ab 0,75 stabil; unter 0,6 kehren sie nicht wieder.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>How much nearer customers are to their own segment than to the next one: s = (b − a) / max(a, b), where a is the mean distance to the own segment and b to the nearest other one; the mean over the customers is shown. 1 is perfect, 0 means overlapping segments.&lt;br&gt;&lt;br&gt;It is measured on the prepared features. In the latent space of an autoencoder it looks better than it is, because the network has already pulled the customers together.</source>
        <translation>Wie viel näher Kunden ihrem eigenen Segment sind als dem nächsten: s = (b − a) / max(a, b), wobei a der mittlere Abstand zum eigenen Segment ist und b der zum nächsten anderen; gezeigt wird das Mittel über die Kunden. 1 ist perfekt, 0 heißt überlappende Segmente.&lt;br&gt;&lt;br&gt;Gemessen wird an den aufbereiteten Merkmalen. Im latenten Raum eines Autoencoders sieht der Wert besser aus, als er ist, weil das Netz die Kunden schon zusammengezogen hat.</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Lines %1: each %2.</source>
        <translation>Zeilen %1: jede %2.</translation>
    </message>
    <message>
        <source>It is the only network tried, and it has not seen the test customers.</source>
        <translation>Es ist das einzige versuchte Netz, und es hat die Testkunden nicht gesehen.</translation>
    </message>
    <message>
        <source>Each level becomes an input of its own that is 1 for its customers and 0 for the others, so that no order is made up where there is none.</source>
        <translation>Jede Ausprägung wird eine eigene Eingabe, 1 für ihre Kunden und 0 für die anderen, sodass keine Reihenfolge erfunden wird, wo es keine gibt.</translation>
    </message>
    <message>
        <source>Ordered levels become 0, 1, 2 … from low to high, so that the model knows what lies between what.</source>
        <translation>Geordnete Ausprägungen werden 0, 1, 2 … von niedrig nach hoch, damit das Modell weiß, was zwischen was liegt.</translation>
    </message>
    <message>
        <source>The range of each number is cut at quantiles, so that equally many customers lie in each piece. A number stays, and an input for each piece rises from 0 to 1 across it. Networks follow bends better with them; trees have no need of them.</source>
        <translation>Der Bereich jeder Zahl wird an Quantilen geschnitten, sodass in jedem Abschnitt gleich viele Kunden liegen. Die Zahl bleibt, und eine Eingabe je Abschnitt steigt darin von 0 auf 1. Netze folgen damit Biegungen besser; Bäume brauchen sie nicht.</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 Merkmal</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 Merkmale</translation>
    </message>
    <message>
        <source>%1 · the recipe is not fitted yet</source>
        <translation>%1 · das Rezept ist noch nicht angepasst</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 Eingabe</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 Eingaben</translation>
    </message>
    <message>
        <source>1 feature becomes %1</source>
        <translation>1 Merkmal wird %1</translation>
    </message>
    <message>
        <source>%1 become %2</source>
        <translation>%1 werden %2</translation>
    </message>
    <message>
        <source> · 1 cell filled</source>
        <translation> · 1 Zelle gefüllt</translation>
    </message>
    <message>
        <source> · %1 cells filled</source>
        <translation> · %1 Zellen gefüllt</translation>
    </message>
    <message>
        <source> · fitted on %1 training rows only, the same for every later file</source>
        <translation> · nur an %1 Trainingszeilen angepasst, gleich für jede spätere Datei</translation>
    </message>
    <message>
        <source> · fitted on all %1 rows</source>
        <translation> · an allen %1 Zeilen angepasst</translation>
    </message>
    <message>
        <source> · fitting…</source>
        <translation> · wird angepasst…</translation>
    </message>
    <message>
        <source> · out of date</source>
        <translation> · veraltet</translation>
    </message>
    <message>
        <source>%1 training rows</source>
        <translation>%1 Trainingszeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 · recipe fitted on %2 · seed %3 · %4</source>
        <translation>%1 · Rezept angepasst an %2 · Startwert %3 · %4</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fit the recipe to read what each step does.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Passen Sie das Rezept an, um zu lesen, was jeder Schritt tut.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fitted on %1 training rows of %2.</source>
        <translation>Angepasst an %1 Trainingszeilen von %2.</translation>
    </message>
    <message>
        <source>Fitted on all %1 rows of %2.</source>
        <translation>Angepasst an allen %1 Zeilen von %2.</translation>
    </message>
    <message>
        <source>Not fitted yet: press F5 to see what it does.</source>
        <translation>Noch nicht angepasst: F5 zeigt, was es tut.</translation>
    </message>
    <message>
        <source>The same holds for %1 more. </source>
        <translation>Dasselbe gilt für %1 weitere. </translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>share of 1; all customers %1</source>
        <translation>Anteil von 1; alle Kunden %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>%1_charts_%2</source>
        <translation>%1_Diagramme_%2</translation>
    </message>
</context>
<context>
    <name>ui::AssociationFeed</name>
    <message>
        <source>Press Update View to measure how closely the columns go together.</source>
        <translation>Mit „Ansicht aktualisieren“ messen, wie eng die Spalten zusammenhängen.</translation>
    </message>
    <message>
        <source>There are not two columns that can be compared: identifiers, text, constant and ignored columns are left out.</source>
        <translation>Es gibt keine zwei vergleichbaren Spalten: Kennungen, Texte, konstante und ignorierte Spalten bleiben außen vor.</translation>
    </message>
    <message>
        <source>out of date · Update View applies the other measure</source>
        <translation>veraltet · „Ansicht aktualisieren“ wendet das andere Maß an</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>measure chosen by pair type</source>
        <translation>Maß nach Art des Paars</translation>
    </message>
    <message>
        <source>one measure for all</source>
        <translation>ein Maß für alle</translation>
    </message>
    <message>
        <source>ordered by similarity</source>
        <translation>nach Ähnlichkeit geordnet</translation>
    </message>
    <message>
        <source>in file order</source>
        <translation>in Dateireihenfolge</translation>
    </message>
</context>
<context>
    <name>ui::AssociationHeatmap</name>
    <message>
        <source>Weaker than |%1|: its cell is left empty.</source>
        <translation>Schwächer als |%1|: Die Zelle bleibt leer.</translation>
    </message>
    <message>
        <source>Open a table to see which columns go together.</source>
        <translation>Öffnen Sie eine Tabelle, um zu sehen, welche Spalten zusammenhängen.</translation>
    </message>
    <message>
        <source>Scroll rows</source>
        <translation>Zeilen rollen</translation>
    </message>
    <message>
        <source>Scroll columns</source>
        <translation>Spalten rollen</translation>
    </message>
    <message>
        <source>Weaker than |%1|: left empty</source>
        <translation>Schwächer als |%1|: bleibt leer</translation>
    </message>
</context>
<context>
    <name>ui::AssociationOptions</name>
    <message>
        <source>Associations</source>
        <translation>Zusammenhänge</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Absolute values</source>
        <translation>Absolute Werte</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Pearson</source>
        <translation>Pearson</translation>
    </message>
    <message>
        <source>Spearman</source>
        <translation>Spearman</translation>
    </message>
    <message>
        <source>Kendall</source>
        <translation>Kendall</translation>
    </message>
    <message>
        <source>Cramér’s V</source>
        <translation>Cramérs V</translation>
    </message>
    <message>
        <source>Correlation ratio</source>
        <translation>Korrelationsverhältnis</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Dateireihenfolge</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>How closely two columns go together. &lt;b&gt;Automatic&lt;/b&gt; takes what suits each pair: Spearman’s ρ between numbers and ordered levels (−1 to +1, sign kept), Cramér’s V corrected for bias between categories (0 to 1), and the correlation ratio η between a number and categories (0 to 1).&lt;br&gt;&lt;br&gt;Choose &lt;b&gt;Pearson&lt;/b&gt; to see straight-line relations only, &lt;b&gt;Kendall&lt;/b&gt; (τ-b) for ordered levels with many ties; it takes longer. Pairs the measure does not suit stay empty.&lt;br&gt;&lt;br&gt;Each pair uses the rows in which both cells are present (pairwise), so n may differ from cell to cell; the tool tip gives it, with p and p adjusted for the number of pairs.</source>
        <translation>Wie eng zwei Spalten zusammenhängen. &lt;b&gt;Automatisch&lt;/b&gt; nimmt, was zu jedem Paar passt: Spearmans ρ zwischen Zahlen und geordneten Ausprägungen (−1 bis +1, mit Vorzeichen), um Verzerrung korrigiertes Cramérs V zwischen Kategorien (0 bis 1) und das Korrelationsverhältnis η zwischen einer Zahl und Kategorien (0 bis 1).&lt;br&gt;&lt;br&gt;Wählen Sie &lt;b&gt;Pearson&lt;/b&gt;, um nur geradlinige Zusammenhänge zu sehen, &lt;b&gt;Kendall&lt;/b&gt; (τ-b) für geordnete Ausprägungen mit vielen Bindungen; das dauert länger. Paare, zu denen das Maß nicht passt, bleiben leer.&lt;br&gt;&lt;br&gt;Jedes Paar nutzt die Zeilen, in denen beide Zellen vorhanden sind (paarweise), n kann also von Zelle zu Zelle verschieden sein; der Tooltip nennt es, mit p und dem für die Anzahl der Paare bereinigten p.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>By similarity puts columns that go together beside each other (average linkage on 1 − |association|); file order keeps them as they stand in the file.</source>
        <translation>Nach Ähnlichkeit stellt zusammenhängende Spalten nebeneinander (Average Linkage auf 1 − |Zusammenhang|); die Dateireihenfolge lässt sie, wie sie in der Datei stehen.</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Verbergen unter</translation>
    </message>
    <message>
        <source>Leaves cells of weaker association empty, whatever their sign, so that the strong ones stand out. Tool tips and exported tables keep their figures; the legend says what is left out.</source>
        <translation>Lässt Zellen mit schwächerem Zusammenhang leer, gleich welchen Vorzeichens, damit die starken hervortreten. Tooltips und exportierte Tabellen behalten ihre Zahlen; die Legende sagt, was ausgelassen ist.</translation>
    </message>
    <message>
        <source>Numbers in the cells</source>
        <translation>Zahlen in den Zellen</translation>
    </message>
    <message>
        <source>Colours strength only and leaves the sign out</source>
        <translation>Färbt nur nach Stärke und lässt das Vorzeichen weg</translation>
    </message>
    <message>
        <source>Hide associations below</source>
        <translation>Zusammenhänge verbergen unter</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>|%1|</source>
        <translation>|%1|</translation>
    </message>
</context>
<context>
    <name>ui::AssociationsView</name>
    <message>
        <source>Associations</source>
        <translation>Zusammenhänge</translation>
    </message>
    <message>
        <source>Features against target</source>
        <translation>Merkmale gegen Zielspalte</translation>
    </message>
    <message>
        <source>Association Heatmap</source>
        <translation>Heatmap der Zusammenhänge</translation>
    </message>
    <message>
        <source>Ranking of Features</source>
        <translation>Rangfolge der Merkmale</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 Zeilen × %3 Spalten · %4</translation>
    </message>
    <message>
        <source>Press Update View to rank the features against the target.</source>
        <translation>Mit „Ansicht aktualisieren“ die Merkmale an der Zielspalte messen.</translation>
    </message>
    <message>
        <source>No feature can be measured against the target this way.</source>
        <translation>Kein Merkmal lässt sich so an der Zielspalte messen.</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to rank the others against it.</source>
        <translation>Geben Sie einer Spalte auf der Seite „Daten“ die Rolle Zielspalte, um die anderen daran zu messen.</translation>
    </message>
    <message>
        <source>association with %1, one at a time</source>
        <translation>Zusammenhang mit %1, jeweils einzeln</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>Einzelheiten verbergen</translation>
    </message>
</context>
<context>
    <name>ui::BarList</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::BeforeAfterPlot</name>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 vorhanden</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>+%1 filled</source>
        <translation>+%1 gefüllt</translation>
    </message>
    <message>
        <source>%1: %2 customers (%3)</source>
        <translation>%1: %2 Kunden (%3)</translation>
    </message>
    <message>
        <source>, %1 of them filled</source>
        <translation>, davon %1 gefüllt</translation>
    </message>
</context>
<context>
    <name>ui::BestSoFarPlot</name>
    <message>
        <source>Start a search: the score of each trial appears here as it ends.</source>
        <translation>Starten Sie eine Suche: Die Kennzahl jedes Versuchs erscheint hier, sobald er endet.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>früh beendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 trials, none of them finished.</source>
        <translation>%1 Versuche, keiner davon beendet.</translation>
    </message>
    <message>
        <source>%1 of %2 trials; best so far %3 in trial %4.</source>
        <translation>%1 von %2 Versuchen; bisher bester %3 in Versuch %4.</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>best %1 · trial %2</source>
        <translation>bester %1 · Versuch %2</translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>bisher bester</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ui::ChartPack</name>
    <message>
        <source>its numbers (CSV)</source>
        <translation>seine Zahlen (CSV)</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
</context>
<context>
    <name>ui::CheckModel</name>
    <message>
        <source>Odd cell</source>
        <translation>Auffällige Zelle</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>Ausgelassene Zeile</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Kein Datensatz</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Wie es in der Datei steht</translation>
    </message>
</context>
<context>
    <name>ui::ChecksView</name>
    <message>
        <source>Each feature alone</source>
        <translation>Jedes Merkmal allein</translation>
    </message>
    <message>
        <source>Class balance</source>
        <translation>Klassenverteilung</translation>
    </message>
    <message>
        <source>Choose a Target</source>
        <translation>Zielspalte wählen</translation>
    </message>
    <message>
        <source>Leak guard</source>
        <translation>Leckprüfung</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>prüft…</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 Sache zum Ansehen</translation>
    </message>
    <message>
        <source>%1 things to look at</source>
        <translation>%1 Sachen zum Ansehen</translation>
    </message>
    <message>
        <source>No feature numbers the rows or follows their order, and no row stands twice. Whether one gives the answer away can be told with a target.</source>
        <translation>Kein Merkmal nummeriert die Zeilen oder folgt ihrer Reihenfolge, und keine Zeile steht doppelt. Ob eines die Antwort verrät, lässt sich mit einer Zielspalte sagen.</translation>
    </message>
    <message>
        <source>No feature gives %1 away: %2, the strongest, alone ranks %3 of pairs right, all together %4.</source>
        <translation>Kein Merkmal verrät %1: %2, das stärkste, ordnet allein %3 der Paare richtig, alle zusammen %4.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of the target apart. Choose a target on the Data page first.</source>
        <translation>Wie gut jedes Merkmal allein die Klassen der Zielspalte unterscheidet. Wählen Sie zuerst auf der Seite „Daten“ eine Zielspalte.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of the target apart. %1 is no set of classes: it needs categories, or at most 20 different numbers.</source>
        <translation>Wie gut jedes Merkmal allein die Klassen der Zielspalte unterscheidet. %1 hat keine Klassen: Nötig sind Kategorien oder höchstens 20 verschiedene Zahlen.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of %1 apart. There is no feature.</source>
        <translation>Wie gut jedes Merkmal allein die Klassen von %1 unterscheidet. Es gibt kein Merkmal.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of %1 apart. There are too few rows to tell: 100 with a class are needed, and 10 of each class.</source>
        <translation>Wie gut jedes Merkmal allein die Klassen von %1 unterscheidet. Für eine Aussage gibt es zu wenige Zeilen: Nötig sind 100 mit Klasse und 10 je Klasse.</translation>
    </message>
    <message>
        <source>the %1 strongest together</source>
        <translation>die %1 stärksten zusammen</translation>
    </message>
    <message>
        <source>all %1 together</source>
        <translation>alle %1 zusammen</translation>
    </message>
    <message>
        <source>%1 · %2 rows looked at · target %3 · mean of five folds</source>
        <translation>%1 · %2 Zeilen betrachtet · Zielspalte %3 · Mittel aus fünf Teilen</translation>
    </message>
    <message>
        <source>against %1 · %2 rows</source>
        <translation>gegen %1 · %2 Zeilen</translation>
    </message>
    <message>
        <source>How many rows each class of the target has. The table has no target yet.</source>
        <translation>Wie viele Zeilen jede Klasse der Zielspalte hat. Die Tabelle hat noch keine Zielspalte.</translation>
    </message>
    <message>
        <source>How many rows each class of the target has. %1 is no set of classes: it needs categories, or at most 20 different numbers.</source>
        <translation>Wie viele Zeilen jede Klasse der Zielspalte hat. %1 hat keine Klassen: Nötig sind Kategorien oder höchstens 20 verschiedene Zahlen.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 Zeilen</translation>
    </message>
    <message>
        <source>, %1 without a class</source>
        <translation>, %1 ohne Klasse</translation>
    </message>
</context>
<context>
    <name>ui::ChipRow</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>ui::ClassBalancePlot</name>
    <message>
        <source>%1: %2 rows, %3</source>
        <translation>%1: %2 Zeilen, %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>ui::ClassBars</name>
    <message>
        <source>%1: %2. </source>
        <translation>%1: %2. </translation>
    </message>
</context>
<context>
    <name>ui::ClassReportPlot</name>
    <message>
        <source>Precision, recall and F1 of each class; weighted F1 %1.</source>
        <translation>Präzision, Recall und F1 jeder Klasse; gewichtetes F1 %1.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>Makro-Mittel</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Gewichtetes Mittel</translation>
    </message>
    <message>
        <source>Labels given</source>
        <translation>Vergebene Zuordnungen</translation>
    </message>
    <message>
        <source>true (outline) → predicted (filled)</source>
        <translation>wahr (Umriss) → vorhergesagt (gefüllt)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ui::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ui::ColumnInspector</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Explore Columns</source>
        <translation>Spalten erkunden</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Missing by target</source>
        <translation>Fehlend nach Zielspalte</translation>
    </message>
    <message>
        <source>Type and role</source>
        <translation>Typ und Rolle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>How the cells are read. A &lt;b&gt;number&lt;/b&gt; is measured, a &lt;b&gt;category&lt;/b&gt; only named, an &lt;b&gt;ordered category&lt;/b&gt; ranked from low to high. Change it when figures are only names (a branch number), or names have an order. Cells that do not fit the type become missing; the file is never changed.</source>
        <translation>Wie die Zellen gelesen werden. Eine &lt;b&gt;Zahl&lt;/b&gt; ist gemessen, eine &lt;b&gt;Kategorie&lt;/b&gt; nur benannt, eine &lt;b&gt;geordnete Kategorie&lt;/b&gt; von niedrig nach hoch gereiht. Ändern Sie es, wenn Ziffern nur Namen sind (eine Filialnummer) oder Namen eine Reihenfolge haben. Zellen, die nicht zum Typ passen, werden fehlend; die Datei wird nie geändert.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What the column is for. &lt;b&gt;Features&lt;/b&gt; describe the customer and are used to find segments and to predict. The &lt;b&gt;target&lt;/b&gt; is what is to be predicted; a table has at most one. &lt;b&gt;Identifiers&lt;/b&gt; name the row and are never learned from. &lt;b&gt;Ignored&lt;/b&gt; columns stay in the file and are left out of everything else.</source>
        <translation>Wozu die Spalte dient. &lt;b&gt;Merkmale&lt;/b&gt; beschreiben den Kunden und dienen dazu, Segmente zu finden und vorherzusagen. Die &lt;b&gt;Zielspalte&lt;/b&gt; ist vorherzusagen; eine Tabelle hat höchstens eine. &lt;b&gt;Kennungen&lt;/b&gt; benennen die Zeile, aus ihnen wird nie gelernt. &lt;b&gt;Ignorierte&lt;/b&gt; Spalten bleiben in der Datei und überall sonst außen vor.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Texts that mean “missing” in this column, with semicolons between</source>
        <translation>Texte, die in dieser Spalte „fehlend“ bedeuten, durch Semikolon getrennt</translation>
    </message>
    <message>
        <source>Also missing</source>
        <translation>Auch fehlend</translation>
    </message>
    <message>
        <source>Texts that stand for “no value” in this column, with semicolons between them: &lt;b&gt;-99; unknown&lt;/b&gt;. Empty cells are missing anyway. Use it where a number such as -99 or 9999 was typed in place of nothing; otherwise it counts in every mean.</source>
        <translation>Texte, die in dieser Spalte für „kein Wert“ stehen, durch Semikolon getrennt: &lt;b&gt;-99; unbekannt&lt;/b&gt;. Leere Zellen fehlen ohnehin. Nützlich, wo eine Zahl wie -99 oder 9999 statt nichts eingetippt wurde; sonst zählt sie in jedem Mittelwert mit.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Date order</source>
        <translation>Datumsfolge</translation>
    </message>
    <message>
        <source>Which part of a date comes first. Automatic decides by days past 12; where there are none, 3/4/2024 may be in March or in April and only you can tell.</source>
        <translation>Welcher Teil des Datums zuerst kommt. Automatisch entscheidet nach Tagen über 12; wo es keine gibt, kann 3/4/2024 im März oder im April liegen, und nur Sie wissen es.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>Punkt: 1,234.5</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>Komma: 1.234,5</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>How numbers are written in this column. Change it when 0,435 was read as a word, or 1.234 as little more than one where it means a thousand.</source>
        <translation>Wie Zahlen in dieser Spalte geschrieben sind. Ändern Sie es, wenn 0,435 als Wort gelesen wurde oder 1.234 als wenig mehr als eins, wo es tausend heißt.</translation>
    </message>
    <message>
        <source>No column chosen</source>
        <translation>Keine Spalte gewählt</translation>
    </message>
    <message>
        <source>Click the head of a column to see it here.</source>
        <translation>Klicken Sie auf einen Spaltenkopf, um die Spalte hier zu sehen.</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>Spalte %1 von %2</translation>
    </message>
    <message>
        <source>Every cell is missing.</source>
        <translation>Jede Zelle fehlt.</translation>
    </message>
    <message>
        <source>Every value is different.</source>
        <translation>Jeder Wert ist anders.</translation>
    </message>
    <message>
        <source>%1 different texts.</source>
        <translation>%1 verschiedene Texte.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Verschiedene</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>St. deviation</source>
        <translation>Standardabw.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartile</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Häufigster</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 von %2 Kunden</translation>
    </message>
    <message>
        <source>Overall %1.</source>
        <translation>Insgesamt %1.</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0,001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Differences this large are not chance (%1).</source>
        <translation>So große Unterschiede sind kein Zufall (%1).</translation>
    </message>
    <message>
        <source>Differences this large may well be chance (%1).</source>
        <translation>So große Unterschiede können gut Zufall sein (%1).</translation>
    </message>
</context>
<context>
    <name>ui::CompareOptions</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Train Other Models</source>
        <translation>Andere Modelle trainieren</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>What the models are ranked by. F1 is the harmonic mean of precision and recall of a class; weighted counts each class by its customers, macro counts each alike. Log loss also judges the probabilities.</source>
        <translation>Wonach die Modelle geordnet werden. F1 ist das harmonische Mittel von Präzision und Recall einer Klasse; gewichtet zählt jede Klasse nach ihren Kunden, Makro zählt alle gleich. Der Log-Verlust beurteilt auch die Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>Das beste</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>The run all others are tested against.</source>
        <translation>Der Lauf, gegen den alle anderen getestet werden.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Andere Modelle</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Logistische Regression</translation>
    </message>
    <message>
        <source>k-nearest neighbours</source>
        <translation>k nächste Nachbarn</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Random Forest</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>Gradient Boosting</translation>
    </message>
    <message>
        <source>Ensemble of network, forest, boosting</source>
        <translation>Ensemble aus Netz, Wald und Boosting</translation>
    </message>
    <message>
        <source>Majority baseline</source>
        <translation>Mehrheitsregel</translation>
    </message>
    <message>
        <source>Trained on the same customers, features and preparation as the run shown on the Predict page.</source>
        <translation>Trainiert mit denselben Kunden, Merkmalen und derselben Aufbereitung wie der Lauf auf der Seite „Vorhersagen“.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Teile (Folds)</translation>
    </message>
    <message>
        <source>The customers are dealt into this many parts; each part is predicted by models that have learnt from all others, preparation included.</source>
        <translation>In so viele Teile werden die Kunden aufgeteilt; jeder Teil wird von Modellen vorhergesagt, die aus allen anderen gelernt haben, Aufbereitung inbegriffen.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Times the parts are dealt anew. More repeats make intervals narrower, up to a point: the test allows for folds that share customers (Nadeau and Bengio 2003).</source>
        <translation>Wie oft die Teile neu verteilt werden. Mehr Wiederholungen machen Intervalle schmaler, bis zu einem Punkt: Der Test berücksichtigt, dass Teile Kunden gemeinsam haben (Nadeau und Bengio 2003).</translation>
    </message>
    <message>
        <source>The ticked runs are trained anew on every fold.</source>
        <translation>Die angehakten Läufe werden an jedem Teil neu trainiert.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Shares in %</source>
        <translation>Anteile in %</translation>
    </message>
    <message>
        <source>How much of each fold&apos;s training customers is learnt from. Each share lies within the next; all of them are always learnt from besides. By time the latest customers make the smaller shares.</source>
        <translation>Aus wie vielen der Trainingskunden jedes Teils gelernt wird. Jeder Anteil liegt im nächsten; aus allen zusammen wird immer auch gelernt. Nach Zeit bilden die spätesten Kunden die kleineren Anteile.</translation>
    </message>
    <message>
        <source>The customers are dealt into this many parts; each part judges models that have learnt from shares of all others.</source>
        <translation>In so viele Teile werden die Kunden aufgeteilt; jeder Teil beurteilt Modelle, die aus Anteilen aller anderen gelernt haben.</translation>
    </message>
    <message>
        <source>Times the parts are dealt anew. More of them tell smaller differences from chance.</source>
        <translation>Wie oft die Teile neu verteilt werden. Mehr davon unterscheiden kleinere Unterschiede vom Zufall.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>TPE</source>
        <translation>TPE</translation>
    </message>
    <message>
        <source>Hyperband</source>
        <translation>Hyperband</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>TPE tries near what did well so far (Bergstra et al. 2011). Hyperband begins many trials with few epochs and lets the better ones go on (Li et al. 2018). Random draws evenly.</source>
        <translation>TPE sucht nahe bei dem, was bisher gut war (Bergstra et al. 2011). Hyperband beginnt viele Versuche mit wenigen Epochen und lässt die besseren weiterlaufen (Li et al. 2018). Zufällig zieht gleichmäßig.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Budget in</source>
        <translation>Budget in</translation>
    </message>
    <message>
        <source>A number of trials gives the same search every time; minutes depend on the machine.</source>
        <translation>Eine Anzahl von Versuchen ergibt jedes Mal dieselbe Suche; Minuten hängen vom Rechner ab.</translation>
    </message>
    <message>
        <source>Networks to train.</source>
        <translation>Zu trainierende Netze.</translation>
    </message>
    <message>
        <source>The search ends after this time.</source>
        <translation>Die Suche endet nach dieser Zeit.</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>A range “LOW..HIGH”, a list “A, B, C”, or one value, which is then the same in every trial. Now: %1.</source>
        <translation>Ein Bereich „VON..BIS“, eine Liste „A, B, C“ oder ein Wert, der dann in jedem Versuch gleich ist. Jetzt: %1.</translation>
    </message>
    <message>
        <source>Cross-Validate</source>
        <translation>Kreuzvalidieren</translation>
    </message>
    <message>
        <source>Draw Learning Curve</source>
        <translation>Lernkurve zeichnen</translation>
    </message>
    <message>
        <source>Go On Searching</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Start Search</source>
        <translation>Suche starten</translation>
    </message>
    <message>
        <source>Goes on where the last search ended; a larger budget adds trials.</source>
        <translation>Setzt dort fort, wo die letzte Suche endete; ein größeres Budget fügt Versuche hinzu.</translation>
    </message>
    <message>
        <source>Trials are judged on the validation part. The test part is never seen by the search.</source>
        <translation>Versuche werden am Validierungsteil beurteilt. Den Testteil sieht die Suche nie.</translation>
    </message>
    <message>
        <source>Train a network on the Predict page first.</source>
        <translation>Trainieren Sie zuerst ein Netz auf der Seite „Vorhersagen“.</translation>
    </message>
    <message>
        <source>Tick at least one model.</source>
        <translation>Haken Sie mindestens ein Modell an.</translation>
    </message>
    <message>
        <source>“%1” is no share between 0 and 100 %.</source>
        <translation>„%1“ ist kein Anteil zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <source>Name at least one share below 100 %.</source>
        <translation>Nennen Sie mindestens einen Anteil unter 100 %.</translation>
    </message>
    <message numerus="yes">
        <source>The run shown on the Predict page is trained anew on every share of every fold: %n models.</source>
        <translation>
            <numerusform>Der Lauf auf der Seite „Vorhersagen“ wird mit jedem Anteil jedes Teils neu trainiert: %n Modell.</numerusform>
            <numerusform>Der Lauf auf der Seite „Vorhersagen“ wird mit jedem Anteil jedes Teils neu trainiert: %n Modelle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>Ansichten des Vergleichs</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Cross-Validation</source>
        <translation>Kreuzvalidierung</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>More Rows?</source>
        <translation>Mehr Zeilen?</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Compare needs a trained model. Train a network on the Predict page; other models are then trained here on the same customers with one click.</source>
        <translation>Vergleichen braucht ein trainiertes Modell. Trainieren Sie ein Netz auf der Seite „Vorhersagen“; andere Modelle werden dann hier mit einem Klick an denselben Kunden trainiert.</translation>
    </message>
    <message>
        <source>Go to Predict</source>
        <translation>Zu „Vorhersagen“</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the bars with their intervals, or the learning curve, as a picture</source>
        <translation>Kopiert die Balken mit ihren Intervallen oder die Lernkurve als Bild</translation>
    </message>
    <message>
        <source>%1 · test part, %2 customers · seed %3</source>
        <translation>%1 · Testteil, %2 Kunden · Startwert %3</translation>
    </message>
    <message>
        <source>%1 · validation part, %2 customers · seed %3</source>
        <translation>%1 · Validierungsteil, %2 Kunden · Startwert %3</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Arbeitet…</translation>
    </message>
    <message>
        <source>Models trained on the same customers, ranked and tested</source>
        <translation>An denselben Kunden trainierte Modelle, geordnet und getestet</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 trial&lt;/b&gt;</source>
        <translation>&lt;b&gt;1 Versuch&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n trials&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n Versuch&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n Versuche&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source> · best validation loss &lt;b&gt;%1&lt;/b&gt;, %2 right (trial %3) · test customers not touched</source>
        <translation> · bester Validierungsverlust &lt;b&gt;%1&lt;/b&gt;, %2 richtig (Versuch %3) · Testkunden unberührt</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 run&lt;/b&gt; · best %1 </source>
        <translation>&lt;b&gt;1 Lauf&lt;/b&gt; · bestes %1 </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n runs&lt;/b&gt; · best %1 </source>
        <translation>
            <numerusform>&lt;b&gt;%n Lauf&lt;/b&gt; · bestes %1 </numerusform>
            <numerusform>&lt;b&gt;%n Läufe&lt;/b&gt; · bestes %1 </numerusform>
        </translation>
    </message>
    <message>
        <source>, 95 % interval %1–%2</source>
        <translation>, 95-%-Intervall %1–%2</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonBars</name>
    <message>
        <source>There is no other method to compare with on these features.</source>
        <translation>Für diese Merkmale gibt es kein anderes Verfahren zum Vergleich.</translation>
    </message>
    <message>
        <source>Autoencoder + k-means (shown)</source>
        <translation>Autoencoder + k-means (gezeigt)</translation>
    </message>
    <message>
        <source>k-means (shown)</source>
        <translation>k-means (gezeigt)</translation>
    </message>
    <message>
        <source>(silhouette %1 against %2)</source>
        <translation>(Silhouette %1 gegenüber %2)</translation>
    </message>
    <message>
        <source>%1 separates these customers better %2.</source>
        <translation>%1 trennt diese Kunden besser %2.</translation>
    </message>
    <message>
        <source>The segments shown are better separated than those of %1 %2.</source>
        <translation>Die gezeigten Segmente sind besser getrennt als die von %1 %2.</translation>
    </message>
    <message>
        <source>%1 separates the customers as well %2.</source>
        <translation>%1 trennt die Kunden ebenso gut %2.</translation>
    </message>
    <message>
        <source>Both find nearly the same segments.</source>
        <translation>Beide finden fast dieselben Segmente.</translation>
    </message>
    <message>
        <source>silhouette, prepared space</source>
        <translation>Silhouette, aufbereiteter Raum</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionPlot</name>
    <message>
        <source>Confusion matrix of %1 customers: %2 right.</source>
        <translation>Konfusionsmatrix von %1 Kunden: %2 richtig.</translation>
    </message>
    <message>
        <source>%1 customers of %2 were recognised: %3 of all %2.</source>
        <translation>%1 Kunden mit %2 wurden erkannt: %3 aller %2.</translation>
    </message>
    <message>
        <source>%1 customers of %2 were taken for %4: %3 of all %2.</source>
        <translation>%1 Kunden mit %2 wurden für %4 gehalten: %3 aller %2.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>0–100 % of each true class</source>
        <translation>0–100 % jeder wahren Klasse</translation>
    </message>
</context>
<context>
    <name>ui::ContributionCard</name>
    <message>
        <source>(missing)</source>
        <translation>(fehlend)</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Class explained</source>
        <translation>Erklärte Klasse</translation>
    </message>
    <message>
        <source>Comparing this customer with others…</source>
        <translation>Vergleicht diesen Kunden mit anderen…</translation>
    </message>
    <message>
        <source>Choose a customer to see what speaks for and against each class.</source>
        <translation>Wählen Sie einen Kunden, um zu sehen, was für und gegen jede Klasse spricht.</translation>
    </message>
    <message>
        <source>row %1 beside %2 training customers</source>
        <translation>Zeile %1 neben %2 Trainingskunden</translation>
    </message>
    <message>
        <source>%1 · ± %2 points</source>
        <translation>%1 · ± %2 Punkte</translation>
    </message>
</context>
<context>
    <name>ui::ContributionPlot</name>
    <message>
        <source>Contributions</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Choose a customer to see what speaks for and against each class.</source>
        <translation>Wählen Sie einen Kunden, um zu sehen, was für und gegen jede Klasse spricht.</translation>
    </message>
    <message>
        <source>average customer</source>
        <translation>Durchschnittskunde</translation>
    </message>
    <message>
        <source>%1 other features</source>
        <translation>%1 andere Merkmale</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>nicht zugeteilt</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>dieser Kunde</translation>
    </message>
    <message>
        <source>%1: %2, of the average customer %3</source>
        <translation>%1: %2, beim Durchschnittskunden %3</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <translation>Wahrscheinlichkeit von %1</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>Punktwert von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>average customer %1</source>
        <translation>Durchschnittskunde %1</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <translation>%1: %2 für %3</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1: %2, von %3 bis %4</translation>
    </message>
</context>
<context>
    <name>ui::CrossTableGrid</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1
%2 of %3 customers (%4)</source>
        <translation>%1
%2 von %3 Kunden (%4)</translation>
    </message>
    <message>
        <source>%1 customers; %2 expected if the two had nothing to do with each other</source>
        <translation>%1 Kunden; %2 zu erwarten, wenn beide nichts miteinander zu tun hätten</translation>
    </message>
    <message>
        <source>%1 of the row (all: %2)</source>
        <translation>%1 der Zeile (alle: %2)</translation>
    </message>
    <message>
        <source>%1 of the column (all: %2)</source>
        <translation>%1 der Spalte (alle: %2)</translation>
    </message>
    <message>
        <source>Standardised residual %1, %2</source>
        <translation>Standardisiertes Residuum %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::CurvePicture</name>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>best: epoch %1</source>
        <translation>beste: Epoche %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>ui::CurvePlot</name>
    <message>
        <source>ROC Curves</source>
        <translation>ROC-Kurven</translation>
    </message>
    <message>
        <source>Precision and Recall</source>
        <translation>Präzision und Recall</translation>
    </message>
    <message>
        <source>Train a model to see how well it tells the classes apart.</source>
        <translation>Trainieren Sie ein Modell, um zu sehen, wie gut es die Klassen unterscheidet.</translation>
    </message>
    <message>
        <source>%1: area %2, 95 % interval %3 to %4</source>
        <translation>%1: Fläche %2, 95-%-Intervall %3 bis %4</translation>
    </message>
    <message>
        <source>%1: area %2</source>
        <translation>%1: Fläche %2</translation>
    </message>
    <message>
        <source>of the others, taken along (false positives)</source>
        <translation>der anderen, mitgenommen (falsch positiv)</translation>
    </message>
    <message>
        <source>of the class, found (recall)</source>
        <translation>der Klasse, gefunden (Recall)</translation>
    </message>
    <message>
        <source>right among those picked (precision)</source>
        <translation>richtig unter den Ausgewählten (Präzision)</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>durch Zufall</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>%1 against the rest</source>
        <translation>%1 gegen den Rest</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>above all</source>
        <translation>über allen</translation>
    </message>
    <message>
        <source>of the class, found</source>
        <translation>der Klasse, gefunden</translation>
    </message>
    <message>
        <source>of the others, taken along</source>
        <translation>der anderen, mitgenommen</translation>
    </message>
    <message>
        <source>right among those picked</source>
        <translation>richtig unter den Ausgewählten</translation>
    </message>
</context>
<context>
    <name>ui::CustomerStrip</name>
    <message>
        <source>Random Test Customer</source>
        <translation>Zufälliger Testkunde</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>Find the customer by</source>
        <translation>Kunden finden nach</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Type and press Enter</source>
        <translation>Tippen und Eingabetaste</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>Choose a customer to see what the model says about them, and why.</source>
        <translation>Wählen Sie einen Kunden, um zu sehen, was das Modell über ihn sagt und warum.</translation>
    </message>
    <message>
        <source>predicted %1 with %2</source>
        <translation>vorhergesagt %1 mit %2</translation>
    </message>
    <message>
        <source>true class not known</source>
        <translation>wahre Klasse unbekannt</translation>
    </message>
    <message>
        <source>true class %1</source>
        <translation>wahre Klasse %1</translation>
    </message>
    <message>
        <source> · right</source>
        <translation> · richtig</translation>
    </message>
    <message>
        <source> · wrong</source>
        <translation> · falsch</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>test part: never seen in training</source>
        <translation>Testteil: im Training nie gesehen</translation>
    </message>
    <message>
        <source>training part: the model has learnt from this customer</source>
        <translation>Trainingsteil: Das Modell hat aus diesem Kunden gelernt</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>in none of the parts</source>
        <translation>in keinem der Teile</translation>
    </message>
    <message>
        <source>There is no row “%1”. Rows are numbered from 1 to %2.</source>
        <translation>Es gibt keine Zeile „%1“. Zeilen sind von 1 bis %2 nummeriert.</translation>
    </message>
    <message>
        <source>No customer has “%1” in %2.</source>
        <translation>Kein Kunde hat „%1“ in %2.</translation>
    </message>
</context>
<context>
    <name>ui::DataPage</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Strich</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>Importoptionen…</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>Keine Tabelle offen</translation>
    </message>
    <message>
        <source>Open a CSV file with one customer per row, or try an example.</source>
        <translation>Öffnen Sie eine CSV-Datei mit einem Kunden je Zeile, oder probieren Sie ein Beispiel.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei erneut lesen</translation>
    </message>
    <message>
        <source>Read the file in another way, with a preview</source>
        <translation>Datei anders lesen, mit Vorschau</translation>
    </message>
    <message>
        <source>What was read, what it looks like, and what to check.</source>
        <translation>Was gelesen wurde, wie es aussieht und was zu prüfen ist.</translation>
    </message>
    <message>
        <source>%1 described by %2</source>
        <translation>%1, beschrieben durch %2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>A random sample of %1</source>
        <translation>Eine Zufallsstichprobe von %1</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 von %2 Kunden</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 Merkmale</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Zielspalte %1</translation>
    </message>
    <message>
        <source>target %1 with %2 segments</source>
        <translation>Zielspalte %1 mit %2 Segmenten</translation>
    </message>
    <message>
        <source>target %1 with %2 classes</source>
        <translation>Zielspalte %1 mit %2 Klassen</translation>
    </message>
    <message>
        <source>every row is complete</source>
        <translation>jede Zeile ist vollständig</translation>
    </message>
    <message>
        <source>%1 rows are complete</source>
        <translation>%1 Zeilen sind vollständig</translation>
    </message>
    <message>
        <source>random sample of %1 of %2 rows</source>
        <translation>Zufallsstichprobe von %1 aus %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>read as remembered</source>
        <translation>gelesen wie gemerkt</translation>
    </message>
    <message>
        <source>%1 empty cells</source>
        <translation>%1 leere Zellen</translation>
    </message>
    <message>
        <source>1 row rejected</source>
        <translation>1 Zeile abgewiesen</translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>%1 Zeilen abgewiesen</translation>
    </message>
    <message>
        <source>%1 proposed as identifier</source>
        <translation>%1 als Kennung vorgeschlagen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Import Receipt</source>
        <translation>Importbeleg</translation>
    </message>
    <message>
        <source>%1 cells of %2 do not fit the type &lt;b&gt;%3&lt;/b&gt; and count as missing now.</source>
        <translation>%1 Zellen von %2 passen nicht zum Typ &lt;b&gt;%3&lt;/b&gt; und zählen jetzt als fehlend.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::DataTableView</name>
    <message>
        <source>Customer table</source>
        <translation>Kundentabelle</translation>
    </message>
</context>
<context>
    <name>ui::DendrogramPlot</name>
    <message>
        <source>difference between the groups joined</source>
        <translation>Unterschied der verbundenen Gruppen</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>Dendrogram</source>
        <translation>Dendrogramm</translation>
    </message>
    <message>
        <source>Segments of Ward, average or complete linkage have a dendrogram.</source>
        <translation>Segmente mit Ward-, Average- oder Complete-Linkage haben ein Dendrogramm.</translation>
    </message>
    <message>
        <source>Dendrogram of %1 customers, cut into %2 segments. Left and right move the cut, Enter takes it; up and down choose a segment.</source>
        <translation>Dendrogramm von %1 Kunden, in %2 Segmente geschnitten. Links und Rechts verschieben den Schnitt, die Eingabetaste übernimmt ihn; Auf und Ab wählen ein Segment.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>joined at height %1</source>
        <translation>verbunden bei Höhe %1</translation>
    </message>
    <message>
        <source>join the others at %1</source>
        <translation>kommen bei %1 zu den anderen</translation>
    </message>
</context>
<context>
    <name>ui::DependenceCard</name>
    <message>
        <source>Dependence</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Single customers</source>
        <translation>Einzelne Kunden</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Classes shown</source>
        <translation>Gezeigte Klassen</translation>
    </message>
    <message>
        <source>Asking the model about other values of %1…</source>
        <translation>Befragt das Modell zu anderen Werten von %1…</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Shows how the probabilities follow one column.</source>
        <translation>Zeigt, wie die Wahrscheinlichkeiten einer Spalte folgen.</translation>
    </message>
    <message>
        <source>A thin line for each of some customers</source>
        <translation>Eine dünne Linie für jeden von einigen Kunden</translation>
    </message>
    <message>
        <source>Choose one class to see single customers</source>
        <translation>Wählen Sie eine Klasse, um einzelne Kunden zu sehen</translation>
    </message>
    <message>
        <source>mean of %1 training customers</source>
        <translation>Mittel von %1 Trainingskunden</translation>
    </message>
    <message>
        <source>mean of %1 test customers</source>
        <translation>Mittel von %1 Testkunden</translation>
    </message>
</context>
<context>
    <name>ui::DependencePlot</name>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>Dependence on a Column</source>
        <translation>Abhängigkeit von einer Spalte</translation>
    </message>
    <message>
        <source>Choose a column to see what the model says for each of its values.</source>
        <translation>Wählen Sie eine Spalte, um zu sehen, was das Modell zu jedem ihrer Werte sagt.</translation>
    </message>
    <message>
        <source>%1: from %2 at %3 to %4 at %5</source>
        <translation>%1: von %2 bei %3 bis %4 bei %5</translation>
    </message>
    <message>
        <source>mean predicted probability</source>
        <translation>mittlere vorhergesagte Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>single customers</source>
        <translation>einzelne Kunden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>customers near</source>
        <translation>Kunden in der Nähe</translation>
    </message>
</context>
<context>
    <name>ui::DetailTabs</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>reconstruction error</source>
        <translation>Rekonstruktionsfehler</translation>
    </message>
    <message>
        <source>mean squared</source>
        <translation>mittleres Quadrat</translation>
    </message>
    <message>
        <source>The curve starts with the first epoch.</source>
        <translation>Die Kurve beginnt mit der ersten Epoche.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>divergence of the segments</source>
        <translation>Divergenz der Segmente</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>The curve starts when the training has ended.</source>
        <translation>Die Kurve beginnt, wenn das Training beendet ist.</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Verfeinerung</translation>
    </message>
    <message>
        <source>Tries several numbers of segments and says which of them are well supported.</source>
        <translation>Versucht mehrere Anzahlen von Segmenten und sagt, welche gut gestützt sind.</translation>
    </message>
    <message>
        <source>Compare Numbers</source>
        <translation>Anzahlen vergleichen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All six figures</source>
        <translation>Alle sechs Kennzahlen</translation>
    </message>
    <message>
        <source>Also gap, Caliński–Harabasz and Davies–Bouldin</source>
        <translation>Auch Gap, Caliński–Harabasz und Davies–Bouldin</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>ui::DetailsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::DistributionGallery</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all missing</source>
        <translation>alle fehlen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ui::DistributionPlot</name>
    <message>
        <source>Choose a column to see how its values are spread.</source>
        <translation>Wählen Sie eine Spalte, um zu sehen, wie sich ihre Werte verteilen.</translation>
    </message>
    <message>
        <source>%1 below %2 and %3 above %4 not shown</source>
        <translation>%1 unter %2 und %3 über %4 nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 from %2 on not shown</source>
        <translation>%1 ab %2 nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 below %2 not shown</source>
        <translation>%1 unter %2 nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation>%1 ohne Wert</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 ohne %2</translation>
    </message>
</context>
<context>
    <name>ui::DistributionView</name>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>%1: %2. </source>
        <translation>%1: %2. </translation>
    </message>
    <message>
        <source>Histogram of %1</source>
        <translation>Histogramm von %1</translation>
    </message>
    <message>
        <source> M</source>
        <translation> Mio.</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>%1: %2 customers (%3)</source>
        <translation>%1: %2 Kunden (%3)</translation>
    </message>
</context>
<context>
    <name>ui::DistributionsView</name>
    <message>
        <source>No distribution to show</source>
        <translation>Keine Verteilung zu zeigen</translation>
    </message>
    <message>
        <source>A distribution needs numbers, dates or categories; this table holds only texts and identifiers.</source>
        <translation>Eine Verteilung braucht Zahlen, Datumsangaben oder Kategorien; diese Tabelle enthält nur Texte und Kennungen.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Shares of each group instead of numbers of customers</source>
        <translation>Anteile jeder Gruppe statt Kundenzahlen</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Reihenfolge der Spalten</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Dateireihenfolge</translation>
    </message>
    <message>
        <source>Most different first</source>
        <translation>Verschiedenste zuerst</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>Logarithmic axis, to see the rare values</source>
        <translation>Logarithmische Achse, um die seltenen Werte zu sehen</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Ganzer Bereich</translation>
    </message>
    <message>
        <source>Also the few values far out</source>
        <translation>Auch die wenigen Werte weit außen</translation>
    </message>
    <message>
        <source>By frequency</source>
        <translation>Nach Häufigkeit</translation>
    </message>
    <message>
        <source>Most frequent first, instead of their own order</source>
        <translation>Häufigste zuerst, statt in eigener Reihenfolge</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Ohne Segment</translation>
    </message>
    <message>
        <source>Every cell of this column is missing.</source>
        <translation>Jede Zelle dieser Spalte fehlt.</translation>
    </message>
    <message>
        <source>Choose a column to see how its values are spread.</source>
        <translation>Wählen Sie eine Spalte, um zu sehen, wie sich ihre Werte verteilen.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3</source>
        <translation>%1 · %2 Zeilen · %3</translation>
    </message>
</context>
<context>
    <name>ui::DriftPartsPlot</name>
    <message>
        <source>The parts of this feature are not known.</source>
        <translation>Die Teile dieses Merkmals sind nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: training against this file</source>
        <translation>%1: Training gegen diese Datei</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>diese Datei</translation>
    </message>
    <message>
        <source>%1: %2 in training, %3 in this file</source>
        <translation>%1: %2 im Training, %3 in dieser Datei</translation>
    </message>
</context>
<context>
    <name>ui::DriftPlot</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Shows how far each feature of the new file has moved away from what the model has learnt from.</source>
        <translation>Zeigt, wie weit sich jedes Merkmal der neuen Datei von dem entfernt hat, woraus das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>This model does not know how its training table was spread, so drift cannot be told. Models trained now do.</source>
        <translation>Dieses Modell weiß nicht, wie seine Trainingstabelle verteilt war, daher ist die Verschiebung (Drift) nicht bestimmbar. Jetzt trainierte Modelle wissen es.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 also in training (%2)</source>
        <translation>%1 auch im Training (%2)</translation>
    </message>
    <message>
        <source>%1 new or without ID (%2)</source>
        <translation>%1 neu oder ohne ID (%2)</translation>
    </message>
    <message>
        <source>%1 new (%2)</source>
        <translation>%1 neu (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>nicht in dieser Datei</translation>
    </message>
    <message>
        <source>%1 drifted</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>%1 watch</source>
        <translation>%1 beobachten</translation>
    </message>
    <message>
        <source>No feature has drifted. Largest: %1, %2.</source>
        <translation>Kein Merkmal hat sich verschoben. Am größten: %1, %2.</translation>
    </message>
    <message>
        <source>1 feature has drifted: %1.</source>
        <translation>1 Merkmal hat sich verschoben: %1.</translation>
    </message>
    <message>
        <source>%1 features have drifted: %2.</source>
        <translation>%1 Merkmale haben sich verschoben: %2.</translation>
    </message>
    <message>
        <source>1 feature to watch: %1.</source>
        <translation>1 Merkmal zu beobachten: %1.</translation>
    </message>
    <message>
        <source>%1 features to watch: %2.</source>
        <translation>%1 Merkmale zu beobachten: %2.</translation>
    </message>
    <message>
        <source>population stability index</source>
        <translation>Populationsstabilitätsindex</translation>
    </message>
    <message>
        <source>Drift of each feature</source>
        <translation>Verschiebung (Drift) jedes Merkmals</translation>
    </message>
    <message>
        <source>drifted above %1</source>
        <translation>verschoben über %1</translation>
    </message>
    <message>
        <source>watch above %1</source>
        <translation>beobachten über %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: population stability index %2</source>
        <translation>%1: Populationsstabilitätsindex %2</translation>
    </message>
    <message>
        <source>
most changed: %1, %2 in training, %3 in this file</source>
        <translation>
am stärksten geändert: %1, %2 im Training, %3 in dieser Datei</translation>
    </message>
</context>
<context>
    <name>ui::DropArea</name>
    <message>
        <source>Drop a customer table here</source>
        <translation>Kundentabelle hier ablegen</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel or OpenDocument. Your file is read, never changed.</source>
        <translation>CSV, TSV, Excel oder OpenDocument. Ihre Datei wird gelesen, nie geändert.</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>CSV öffnen…</translation>
    </message>
    <message>
        <source>Two-Minute Tour</source>
        <translation>Zwei-Minuten-Rundgang</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>From a table to a report, on an example</source>
        <translation>Von der Tabelle zum Bericht, an einem Beispiel</translation>
    </message>
</context>
<context>
    <name>ui::DropFrame</name>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
</context>
<context>
    <name>ui::EarlyStoppingGroup</name>
    <message>
        <source>Early stopping</source>
        <translation>Frühes Beenden</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>The figure on the validation customers that chooses the best epoch, whose weights are kept however the training ends.&lt;br&gt;&lt;br&gt;&lt;b&gt;Validation loss&lt;/b&gt;, the mean of −log(probability of the right class), moves with every customer and leads to trustworthy probabilities.&lt;br&gt;&lt;br&gt;&lt;b&gt;Validation accuracy&lt;/b&gt;, the share of right answers, is worth a try when only the answer counts; it moves in steps and is noisier on small tables.</source>
        <translation>Die Kennzahl an den Validierungskunden, die die beste Epoche wählt; deren Gewichte werden behalten, wie auch immer das Training endet.&lt;br&gt;&lt;br&gt;&lt;b&gt;Validierungsverlust&lt;/b&gt;, das Mittel von −log(Wahrscheinlichkeit der richtigen Klasse), bewegt sich mit jedem Kunden und führt zu verlässlichen Wahrscheinlichkeiten.&lt;br&gt;&lt;br&gt;&lt;b&gt;Validierungsgenauigkeit&lt;/b&gt;, der Anteil richtiger Antworten, lohnt einen Versuch, wenn nur die Antwort zählt; sie bewegt sich in Stufen und rauscht bei kleinen Tabellen mehr.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Ends the training when the watched figure has not got better for this many epochs. Raise it when the curve is noisy or the learning rate small. “never” trains all epochs; the best one is kept all the same.</source>
        <translation>Beendet das Training, wenn die beobachtete Kennzahl so viele Epochen lang nicht besser geworden ist. Erhöhen Sie den Wert, wenn die Kurve rauscht oder die Lernrate klein ist. „nie“ trainiert alle Epochen; die beste wird trotzdem behalten.</translation>
    </message>
    <message>
        <source>loss · after 1 epoch</source>
        <translation>Verlust · nach 1 Epoche</translation>
    </message>
    <message>
        <source>accuracy · after 1 epoch</source>
        <translation>Genauigkeit · nach 1 Epoche</translation>
    </message>
    <message>
        <source>loss · after %1 epochs</source>
        <translation>Verlust · nach %1 Epochen</translation>
    </message>
    <message>
        <source>accuracy · after %1 epochs</source>
        <translation>Genauigkeit · nach %1 Epochen</translation>
    </message>
</context>
<context>
    <name>ui::EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
</context>
<context>
    <name>ui::EngineLoading</name>
    <message>
        <source>reference BLAS (slow)</source>
        <translation>Referenz-BLAS (langsam)</translation>
    </message>
</context>
<context>
    <name>ui::EpochTableModel</name>
    <message>
        <source>The epoch of the lowest validation loss; its weights are kept</source>
        <translation>Die Epoche mit dem kleinsten Validierungsverlust; ihre Gewichte werden behalten</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss
train</source>
        <translation>Verlust
Training</translation>
    </message>
    <message>
        <source>Loss
validation</source>
        <translation>Verlust
Validierung</translation>
    </message>
    <message>
        <source>Accuracy
train</source>
        <translation>Genauigkeit
Training</translation>
    </message>
    <message>
        <source>Accuracy
validation</source>
        <translation>Genauigkeit
Validierung</translation>
    </message>
</context>
<context>
    <name>ui::EvaluationView</name>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Recall</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Train a model to see its curves.</source>
        <translation>Trainieren Sie ein Modell, um seine Kurven zu sehen.</translation>
    </message>
    <message>
        <source>Ordering the customers by their probabilities…</source>
        <translation>Ordnet die Kunden nach ihren Wahrscheinlichkeiten…</translation>
    </message>
    <message>
        <source>%1, %2 customers</source>
        <translation>%1, %2 Kunden</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>richtige Antworten</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>bestes F1</translation>
    </message>
    <message>
        <source>best Youden</source>
        <translation>bestes Youden</translation>
    </message>
    <message>
        <source>%1 of %2 “%3” found · %4 “%5” taken for it · %6 right in all · F1 %7. The results are shown at %8.</source>
        <translation>%1 von %2 „%3“ gefunden · %4 „%5“ dafür gehalten · %6 insgesamt richtig · F1 %7. Die Ergebnisse werden bei %8 gezeigt.</translation>
    </message>
</context>
<context>
    <name>ui::ExplainView</name>
    <message>
        <source>Measure Importance</source>
        <translation>Wichtigkeit messen</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Asking the model about row %1…</source>
        <translation>Befragt das Modell zu Zeile %1…</translation>
    </message>
    <message>
        <source>Score that falls</source>
        <translation>Sinkende Kennzahl</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Log-Verlust</translation>
    </message>
    <message>
        <source>What the model loses on the test customers when the values of one column are shuffled between them, so that they no longer say anything (Breiman 2001; Fisher, Rudin and Dominici 2019). All inputs made of the column move together. Bars are means, lines standard deviations over the repeats.&lt;br&gt;&lt;br&gt;Columns that say the same share their importance: each alone can be replaced by the other.</source>
        <translation>Was das Modell an den Testkunden verliert, wenn die Werte einer Spalte unter ihnen vertauscht werden, sodass sie nichts mehr aussagen (Breiman 2001; Fisher, Rudin und Dominici 2019). Alle aus der Spalte gebildeten Eingaben bewegen sich gemeinsam. Balken sind Mittelwerte, Striche Standardabweichungen über die Wiederholungen.&lt;br&gt;&lt;br&gt;Spalten, die dasselbe sagen, teilen sich ihre Wichtigkeit: Jede allein kann durch die andere ersetzt werden.</translation>
    </message>
    <message>
        <source>Progress of the importance</source>
        <translation>Fortschritt der Wichtigkeit</translation>
    </message>
    <message>
        <source>Train a model to see which columns matter to it.</source>
        <translation>Trainieren Sie ein Modell, um zu sehen, welche Spalten ihm wichtig sind.</translation>
    </message>
    <message>
        <source>Measuring how much worse the model gets without each column…</source>
        <translation>Misst, wie viel schlechter das Modell ohne jede Spalte wird…</translation>
    </message>
    <message>
        <source>Cancelled: how much worse the model gets without each column was not measured to the end.</source>
        <translation>Abgebrochen: Wie viel schlechter das Modell ohne jede Spalte wird, wurde nicht zu Ende gemessen.</translation>
    </message>
    <message>
        <source>%1 test customers · %2 repeats · seed %3</source>
        <translation>%1 Testkunden · %2 Wiederholungen · Startwert %3</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>Makro-F1</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>Log-Verlust</translation>
    </message>
</context>
<context>
    <name>ui::ExploreOptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Update View</source>
        <translation>Ansicht aktualisieren</translation>
    </message>
    <message>
        <source>Complete columns</source>
        <translation>Vollständige Spalten</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Dateireihenfolge</translation>
    </message>
    <message>
        <source>Most missing first</source>
        <translation>Meist fehlende zuerst</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Nach Spalte</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Nach Muster</translation>
    </message>
    <message>
        <source>Alike side by side</source>
        <translation>Ähnliche nebeneinander</translation>
    </message>
    <message>
        <source>Shows columns without a missing cell too</source>
        <translation>Zeigt auch Spalten ohne fehlende Zelle</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>File order shows where in the file cells are missing, for example from one date on. &lt;b&gt;Most missing first&lt;/b&gt; shows how many rows share their gaps. &lt;b&gt;By column&lt;/b&gt; puts the rows that miss one column first, so that you see what they miss besides. &lt;b&gt;By pattern&lt;/b&gt; puts rows that miss the same columns together, the most frequent pattern first.&lt;br&gt;&lt;br&gt;A click on a name above the matrix sorts by that column.</source>
        <translation>Die Dateireihenfolge zeigt, wo in der Datei Zellen fehlen, etwa ab einem bestimmten Datum. &lt;b&gt;Meist fehlende zuerst&lt;/b&gt; zeigt, wie viele Zeilen ihre Lücken gemeinsam haben. &lt;b&gt;Nach Spalte&lt;/b&gt; stellt die Zeilen voran, denen eine Spalte fehlt, damit Sie sehen, was ihnen sonst fehlt. &lt;b&gt;Nach Muster&lt;/b&gt; stellt Zeilen zusammen, denen dieselben Spalten fehlen, das häufigste Muster zuerst.&lt;br&gt;&lt;br&gt;Ein Klick auf einen Namen über der Matrix sortiert nach dieser Spalte.</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>The column whose gaps come first.</source>
        <translation>Die Spalte, deren Lücken zuerst kommen.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>File order, the columns with most missing cells first, or columns that miss the same rows side by side (the order of the tree).</source>
        <translation>Dateireihenfolge, die Spalten mit den meisten fehlenden Zellen zuerst, oder Spalten, die in denselben Zeilen fehlen, nebeneinander (die Reihenfolge des Baums).</translation>
    </message>
</context>
<context>
    <name>ui::ExploreOverview</name>
    <message>
        <source>No cell is missing.</source>
        <translation>Keine Zelle fehlt.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Zusammenhänge</translation>
    </message>
    <message>
        <source>Missing together</source>
        <translation>Gemeinsam fehlend</translation>
    </message>
    <message>
        <source>columns empty in the same row</source>
        <translation>in derselben Zeile leere Spalten</translation>
    </message>
    <message>
        <source>Missing Matrix</source>
        <translation>Matrix der Lücken</translation>
    </message>
    <message>
        <source>Association Heatmap</source>
        <translation>Heatmap der Zusammenhänge</translation>
    </message>
    <message>
        <source>No cell is missing: all %1 rows are complete in all %2 columns.</source>
        <translation>Keine Zelle fehlt: Alle %1 Zeilen sind in allen %2 Spalten vollständig.</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 Zeilen × %3 Spalten · %4</translation>
    </message>
    <message>
        <source>%1 and %2 go most closely with %3</source>
        <translation>%1 und %2 hängen am engsten mit %3 zusammen</translation>
    </message>
    <message>
        <source>%1 goes most closely with %2</source>
        <translation>%1 hängt am engsten mit %2 zusammen</translation>
    </message>
</context>
<context>
    <name>ui::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>Noch nichts zu erkunden</translation>
    </message>
    <message>
        <source>Open a table to see which cells are missing and which columns go together.</source>
        <translation>Öffnen Sie eine Tabelle, um zu sehen, welche Zellen fehlen und welche Spalten zusammenhängen.</translation>
    </message>
    <message>
        <source>Views of Explore</source>
        <translation>Ansichten von „Erkunden“</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Zusammenhänge</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 as Table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <translation>%1 als CSV…</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>Keine Tabelle offen</translation>
    </message>
    <message>
        <source>%1 in %2 rows</source>
        <translation>%1 in %2 Zeilen</translation>
    </message>
    <message>
        <source>No cell is missing</source>
        <translation>Keine Zelle fehlt</translation>
    </message>
    <message>
        <source>1 cell is missing</source>
        <translation>1 Zelle fehlt</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 rows</source>
        <translation>%1 in %2 von %3 Zeilen</translation>
    </message>
    <message>
        <source>%1 cells are missing</source>
        <translation>%1 Zellen fehlen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Misst…</translation>
    </message>
</context>
<context>
    <name>ui::FactsModel</name>
    <message>
        <source>Not certain: %1</source>
        <translation>Nicht sicher: %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ui::FeatureChoiceGroup</name>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Association at least</source>
        <translation>Zusammenhang mindestens</translation>
    </message>
    <message>
        <source>Leaves out features that go with the target less than this, one at a time, measured on the rows fitted on: Spearman’s ρ, Cramér’s V or the correlation ratio η. 0.1 is a usual limit. A feature that says little alone may still help beside others.</source>
        <translation>Lässt Merkmale weg, die weniger als dies mit der Zielspalte zusammenhängen, jeweils einzeln, gemessen an den Zeilen der Anpassung: Spearmans ρ, Cramérs V oder das Korrelationsverhältnis η. 0,1 ist eine übliche Grenze. Ein Merkmal, das allein wenig sagt, kann neben anderen trotzdem helfen.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens behalten</translation>
    </message>
    <message>
        <source>The so many features that go most closely with the target.</source>
        <translation>So viele Merkmale, die am engsten mit der Zielspalte zusammenhängen.</translation>
    </message>
    <message>
        <source>Features that are kept</source>
        <translation>Behaltene Merkmale</translation>
    </message>
    <message>
        <source>%1 is left out by the limit</source>
        <translation>%1 ist durch die Grenze ausgelassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Untick what the model is not to see.</source>
        <translation>Entfernen Sie den Haken, wo das Modell nichts sehen soll.</translation>
    </message>
    <message>
        <source>Bars: association with %1.</source>
        <translation>Balken: Zusammenhang mit %1.</translation>
    </message>
    <message>
        <source> Muted features are left out.</source>
        <translation> Gedämpfte Merkmale sind ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ui::FeatureGroup</name>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::FeatureScorePlot</name>
    <message>
        <source>%1: %2, suspect</source>
        <translation>%1: %2, verdächtig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>pairs of different classes ranked right · 50 % is guessing</source>
        <translation>richtig geordnete Paare verschiedener Klassen · 50 % ist Raten</translation>
    </message>
    <message>
        <source>and %1 weaker ones</source>
        <translation>und %1 schwächere</translation>
    </message>
    <message>
        <source>%1 alone ranks %2 of pairs right</source>
        <translation>%1 allein ordnet %2 der Paare richtig</translation>
    </message>
    <message>
        <source>; the others without it %1</source>
        <translation>; die anderen ohne es %1</translation>
    </message>
</context>
<context>
    <name>ui::FigureDialog</name>
    <message>
        <source>Title above the figure</source>
        <translation>Titel über der Abbildung</translation>
    </message>
    <message>
        <source>Caption with file, rows and seed</source>
        <translation>Unterschrift mit Datei, Zeilen und Startwert</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>How the picture will look</source>
        <translation>So wird das Bild aussehen</translation>
    </message>
    <message>
        <source>As large as it wants</source>
        <translation>So groß wie nötig</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <source>Document column</source>
        <translation>Dokumentspalte</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>As the size needs</source>
        <translation>Wie die Größe verlangt</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Pixels of a PNG; drawings are sharp at any size</source>
        <translation>Pixel eines PNG; Zeichnungen sind in jeder Größe scharf</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>%1 × %2 cm</source>
        <translation>%1 × %2 cm</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 dots an inch · %4</source>
        <translation>%1 × %2 Pixel, %3 dpi · %4</translation>
    </message>
    <message>
        <source>%1, sharp at any size; texts can be selected</source>
        <translation>%1, in jeder Größe scharf; Texte sind auswählbar</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::FilledMatrices</name>
    <message>
        <source>Before preparation</source>
        <translation>Vor der Aufbereitung</translation>
    </message>
    <message>
        <source>After preparation</source>
        <translation>Nach der Aufbereitung</translation>
    </message>
    <message>
        <source>No cell of the %1 columns of the recipe is missing.</source>
        <translation>In den %1 Spalten des Rezepts fehlt keine Zelle.</translation>
    </message>
    <message>
        <source>%1 cells missing · %2</source>
        <translation>%1 Zellen fehlen · %2</translation>
    </message>
    <message>
        <source>%1 cells filled, none missing · %2</source>
        <translation>%1 Zellen gefüllt, keine fehlt · %2</translation>
    </message>
    <message>
        <source>%1 of the recipe’s cells are missing in %2.</source>
        <translation>%1 der Zellen des Rezepts fehlen in %2.</translation>
    </message>
    <message>
        <source>%1 cells of %2 are filled and none is missing.</source>
        <translation>%1 Zellen von %2 sind gefüllt, keine fehlt.</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear All</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
</context>
<context>
    <name>ui::FilterPopover</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>beginnt nicht mit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Spalte zum Filtern</translation>
    </message>
    <message>
        <source>Show the rows whatever this column holds</source>
        <translation>Zeilen zeigen, was auch immer diese Spalte enthält</translation>
    </message>
    <message>
        <source>Everything outside this range</source>
        <translation>Alles außerhalb dieses Bereichs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>Find a level</source>
        <translation>Ausprägung suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>How the text is compared</source>
        <translation>Wie der Text verglichen wird</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text, in upper or lower case</source>
        <translation>Text, groß oder klein geschrieben</translation>
    </message>
    <message>
        <source>Only missing (%1)</source>
        <translation>Nur fehlende (%1)</translation>
    </message>
    <message>
        <source>Hide missing</source>
        <translation>Fehlende verbergen</translation>
    </message>
</context>
<context>
    <name>ui::FindingList</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ui::FindingsCard</name>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>nothing found in %1 rows</source>
        <translation>in %1 Zeilen nichts gefunden</translation>
    </message>
    <message>
        <source>1 finding in %1 rows</source>
        <translation>1 Befund in %1 Zeilen</translation>
    </message>
    <message>
        <source>%1 findings in %2 rows</source>
        <translation>%1 Befunde in %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>ui::FlowPlot</name>
    <message>
        <source>Not clustered</source>
        <translation>Ohne Segment</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Flow of customers between segments</source>
        <translation>Fluss der Kunden zwischen Segmenten</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>ui::FoldsView</name>
    <message>
        <source>Cross-validated models</source>
        <translation>Kreuzvalidierte Modelle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Tick runs on the Runs tab and cross-validate them.</source>
        <translation>Haken Sie auf der Karte „Läufe“ Läufe an und kreuzvalidieren Sie sie.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>Paarweise</translation>
    </message>
    <message>
        <source>Cross-validation tests every customer once, with models that have not learnt from them, and says which differences between models are more than chance.</source>
        <translation>Kreuzvalidierung testet jeden Kunden einmal, mit Modellen, die nicht aus ihm gelernt haben, und sagt, welche Unterschiede zwischen Modellen mehr als Zufall sind.</translation>
    </message>
    <message>
        <source>%1 × %2 folds</source>
        <translation>%1 × %2 Teile</translation>
    </message>
    <message numerus="yes">
        <source>%n folds</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers · best %3 &lt;b&gt;%4&lt;/b&gt; ± %5 (%6)</source>
        <translation>%1 von %2 Kunden · bestes %3 &lt;b&gt;%4&lt;/b&gt; ± %5 (%6)</translation>
    </message>
    <message>
        <source>%1 of %2 customers, seed %3</source>
        <translation>%1 von %2 Kunden, Startwert %3</translation>
    </message>
    <message>
        <source>means over the folds, 95 % intervals</source>
        <translation>Mittel über die Teile, 95-%-Intervalle</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
</context>
<context>
    <name>ui::GainPlot</name>
    <message>
        <source>Cumulative Gain</source>
        <translation>Kumulativer Gewinn (Gain)</translation>
    </message>
    <message>
        <source>Train a model to see how many of the wanted customers a budget reaches.</source>
        <translation>Trainieren Sie ein Modell, um zu sehen, wie viele der gesuchten Kunden ein Budget erreicht.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>customers contacted, most likely first</source>
        <translation>angesprochene Kunden, wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>times as many of %1 as by chance</source>
        <translation>wie viel Mal so viele %1 wie durch Zufall</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>bestmöglich</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>durch Zufall</translation>
    </message>
    <message>
        <source>%1 contacted (%2)</source>
        <translation>%1 angesprochen (%2)</translation>
    </message>
    <message>
        <source>Nobody is contacted</source>
        <translation>Niemand wird angesprochen</translation>
    </message>
    <message>
        <source>cost %1, bring %2:</source>
        <translation>kosten %1, bringen %2:</translation>
    </message>
    <message>
        <source>profit %1</source>
        <translation>Ertrag %1</translation>
    </message>
    <message>
        <source>reach %1 of %2:</source>
        <translation>erreichen %1 von %2:</translation>
    </message>
    <message>
        <source>%1 times chance</source>
        <translation>%1-mal Zufall</translation>
    </message>
    <message>
        <source>no budget earns anything</source>
        <translation>kein Budget bringt etwas ein</translation>
    </message>
    <message>
        <source>highest: %1 at %2</source>
        <translation>höchster: %1 bei %2</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>Niemand wird angesprochen.</translation>
    </message>
    <message>
        <source>%1 contacted (%2) reach %3 of %4: %5 times chance.</source>
        <translation>%1 angesprochen (%2) erreichen %3 von %4: %5-mal Zufall.</translation>
    </message>
    <message>
        <source>%1 contacted (%2) cost %3 and bring %4: profit %5.</source>
        <translation>%1 angesprochen (%2) kosten %3 und bringen %4: Ertrag %5.</translation>
    </message>
    <message>
        <source>No budget earns anything.</source>
        <translation>Kein Budget bringt etwas ein.</translation>
    </message>
    <message>
        <source>The highest is %1, at %2.</source>
        <translation>Der höchste ist %1, bei %2.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>of those contacted</source>
        <translation>der Angesprochenen</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>probability from</source>
        <translation>Wahrscheinlichkeit ab</translation>
    </message>
</context>
<context>
    <name>ui::GivenLabelsPlot</name>
    <message>
        <source>Shows how many customers of the file get each label.</source>
        <translation>Zeigt, wie viele Kunden der Datei jede Zuordnung erhalten.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Ohne Segment</translation>
    </message>
    <message>
        <source>%1: %2 customers, %3</source>
        <translation>%1: %2 Kunden, %3</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>and not sure</source>
        <translation>und unsicher</translation>
    </message>
</context>
<context>
    <name>ui::GroupFigures</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Figures by group</source>
        <translation>Zahlen nach Gruppe</translation>
    </message>
    <message>
        <source>Nothing to compare: fewer than two groups have values, or all values are equal.</source>
        <translation>Nichts zu vergleichen: Weniger als zwei Gruppen haben Werte, oder alle Werte sind gleich.</translation>
    </message>
    <message>
        <source>η = %1 (F test, %2)</source>
        <translation>η = %1 (F-Test, %2)</translation>
    </message>
    <message>
        <source>Cramér’s V = %1 (χ² test, %2)</source>
        <translation>Cramérs V = %1 (χ²-Test, %2)</translation>
    </message>
    <message>
        <source>Kruskal–Wallis H = %1 (%2)</source>
        <translation>Kruskal–Wallis H = %1 (%2)</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>The groups could differ by chance</source>
        <translation>Die Gruppen könnten sich zufällig unterscheiden</translation>
    </message>
    <message>
        <source>The groups hardly differ</source>
        <translation>Die Gruppen unterscheiden sich kaum</translation>
    </message>
    <message>
        <source>The groups differ somewhat</source>
        <translation>Die Gruppen unterscheiden sich etwas</translation>
    </message>
    <message>
        <source>The groups differ clearly</source>
        <translation>Die Gruppen unterscheiden sich deutlich</translation>
    </message>
    <message>
        <source>The groups differ strongly</source>
        <translation>Die Gruppen unterscheiden sich stark</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>St. deviation</source>
        <translation>Standardabw.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartile</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Häufigster</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ui::HelpBrowser</name>
    <message>
        <source>“%1” in the help</source>
        <translation>„%1“ in der Hilfe</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Stelle</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 Stellen</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find in the help (Ctrl+F)</source>
        <translation>In der Hilfe suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Hilfe</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>1 other page</source>
        <translation>1 andere Seite</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>%1 andere Seiten</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more at the left.</source>
        <translation>
            <numerusform>%n weitere links.</numerusform>
            <numerusform>%n weitere links.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>File as it is</source>
        <translation>Datei im Original</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>First Rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Rows to Check</source>
        <translation>Zu prüfende Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>Zu prüfende Zeilen</translation>
    </message>
    <message>
        <source>Double-click or press Enter to change the type</source>
        <translation>Doppelklick oder Eingabetaste ändert den Typ</translation>
    </message>
    <message>
        <source>Remember for files with these columns</source>
        <translation>Für Dateien mit diesen Spalten merken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is the first %1 of %2.&lt;/b&gt; Import reads the whole file.</source>
        <translation>&lt;b&gt;Dies sind die ersten %1 von %2.&lt;/b&gt; Der Import liest die ganze Datei.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Please check this one.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Bitte prüfen Sie dies.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Read as remembered for files with these columns.</source>
        <translation>Gelesen wie für Dateien mit diesen Spalten gemerkt.</translation>
    </message>
    <message>
        <source>The preview shows the values as they will be imported.</source>
        <translation>Die Vorschau zeigt die Werte, wie sie importiert werden.</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Dateizeilen</translation>
    </message>
    <message>
        <source>This row is left out.</source>
        <translation>Diese Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>These %1 rows are left out.</source>
        <translation>Diese %1 Zeilen werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 rows · %2 columns</source>
        <translation>%1 Zeilen · %2 Spalten</translation>
    </message>
    <message>
        <source>random sample of %1 of %2 rows · %3 columns</source>
        <translation>Zufallsstichprobe von %1 aus %2 Zeilen · %3 Spalten</translation>
    </message>
    <message>
        <source>Import %1 Rows</source>
        <translation>%1 Zeilen importieren</translation>
    </message>
    <message>
        <source>Import All Rows</source>
        <translation>Alle Zeilen importieren</translation>
    </message>
    <message>
        <source>Import 1 Row</source>
        <translation>1 Zeile importieren</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>ui::ImportOptions</name>
    <message>
        <source>How to read it</source>
        <translation>Wie sie zu lesen ist</translation>
    </message>
    <message>
        <source>Detect Again</source>
        <translation>Neu erkennen</translation>
    </message>
    <message>
        <source>Forget what was chosen here and find out again how the file is written</source>
        <translation>Vergisst, was hier gewählt wurde, und ermittelt erneut, wie die Datei geschrieben ist</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Garbled text</source>
        <translation>Verstümmelter Text</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Text quote</source>
        <translation>Textzeichen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Zeilen überspringen</translation>
    </message>
    <message>
        <source>Skip at the end</source>
        <translation>Am Ende überspringen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>such as n/a; -99</source>
        <translation>etwa n/a; -99</translation>
    </message>
    <message>
        <source>Texts that mean “missing”, besides empty cells; separated by ;</source>
        <translation>Texte, die neben leeren Zellen „fehlend“ bedeuten; getrennt durch ;</translation>
    </message>
    <message>
        <source>Also missing</source>
        <translation>Auch fehlend</translation>
    </message>
    <message>
        <source>Read as Missing</source>
        <translation>Als fehlend lesen</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>hier gewählt</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>Bitte prüfen: %1</translation>
    </message>
    <message>
        <source>Line %1 holds names</source>
        <translation>Zeile %1 enthält Namen</translation>
    </message>
    <message>
        <source>%1 sheets in the workbook</source>
        <translation>%1 Blätter in der Arbeitsmappe</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Nach Spalte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>“%1” in %2 may mean missing</source>
        <translation>„%1“ in %2 kann fehlend bedeuten</translation>
    </message>
    <message>
        <source>Read “%1” as Missing</source>
        <translation>„%1“ als fehlend lesen</translation>
    </message>
    <message>
        <source>text such as “Ã¤” is read as “ä”</source>
        <translation>Text wie „Ã¤“ wird als „ä“ gelesen</translation>
    </message>
    <message>
        <source>text such as “Ã¤” was UTF-8 read as Windows-1252</source>
        <translation>Text wie „Ã¤“ war UTF-8, gelesen als Windows-1252</translation>
    </message>
</context>
<context>
    <name>ui::ImportanceBars</name>
    <message>
        <source>Importance of Columns</source>
        <translation>Wichtigkeit der Spalten</translation>
    </message>
    <message>
        <source>Measures how much worse the model gets when a column no longer says anything about the customer.</source>
        <translation>Misst, wie viel schlechter das Modell wird, wenn eine Spalte nichts mehr über den Kunden aussagt.</translation>
    </message>
    <message>
        <source>Grey: within two standard deviations of no share at all.</source>
        <translation>Grau: innerhalb von zwei Standardabweichungen um gar keinen Anteil.</translation>
    </message>
    <message>
        <source>Grey: within two standard deviations of no loss at all.</source>
        <translation>Grau: innerhalb von zwei Standardabweichungen um gar keinen Verlust.</translation>
    </message>
    <message>
        <source>%1, per cent</source>
        <translation>%1, Prozent</translation>
    </message>
    <message>
        <source>%1 lost, percentage points</source>
        <translation>%1 verloren, Prozentpunkte</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1: %2 %, %3</source>
        <translation>%1: %2 %, %3</translation>
    </message>
    <message>
        <source>%1: %2 ± %3 %, %4</source>
        <translation>%1: %2 ± %3 %, %4</translation>
    </message>
    <message>
        <source>percentage points of %1</source>
        <translation>Prozentpunkte von %1</translation>
    </message>
    <message>
        <source>%1: %2 %3 lost</source>
        <translation>%1: %2 %3 verloren</translation>
    </message>
    <message>
        <source>%1: %2 ± %3 %4 lost</source>
        <translation>%1: %2 ± %3 %4 verloren</translation>
    </message>
</context>
<context>
    <name>ui::InfoButton</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
</context>
<context>
    <name>ui::InfoPopover</name>
    <message>
        <source>More in Help</source>
        <translation>Mehr in der Hilfe</translation>
    </message>
</context>
<context>
    <name>ui::JobRow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fortschritt von %1</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; Keep Best</source>
        <translation>Stopp &amp;&amp; Bestes behalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 vergangen</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · noch %1</translation>
    </message>
</context>
<context>
    <name>ui::JobStrip</name>
    <message>
        <source>Running jobs</source>
        <translation>Laufende Aufgaben</translation>
    </message>
    <message>
        <source>What is running, how far it is and how long it may take. Stop &amp; Keep Best ends it with the best it has found so far; Discard, or Cancel, leaves everything as it was before. The window can be used meanwhile.</source>
        <translation>Was läuft, wie weit es ist und wie lange es dauern kann. „Stopp &amp; Bestes behalten“ beendet es mit dem bisher Besten; „Verwerfen“ oder „Abbrechen“ lässt alles, wie es vorher war. Das Fenster ist inzwischen benutzbar.</translation>
    </message>
</context>
<context>
    <name>ui::KDistancePlot</name>
    <message>
        <source>customers, from the densest place to the emptiest</source>
        <translation>Kunden, von der dichtesten Stelle zur leersten</translation>
    </message>
    <message>
        <source>%1, sample of %2 of %3</source>
        <translation>%1, Stichprobe von %2 aus %3</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>sample of %1 customers</source>
        <translation>Stichprobe von %1 Kunden</translation>
    </message>
    <message>
        <source>Distance to the %1 nearest customer</source>
        <translation>Abstand zum %1 nächsten Kunden</translation>
    </message>
    <message>
        <source>%1 nearest</source>
        <translation>%1 nächster</translation>
    </message>
    <message>
        <source>joins a segment</source>
        <translation>kommt zu einem Segment</translation>
    </message>
    <message>
        <source>%1 farther, up to %2</source>
        <translation>%1 weiter weg, bis %2</translation>
    </message>
    <message>
        <source>eps %1, as suggested</source>
        <translation>eps %1, wie vorgeschlagen</translation>
    </message>
    <message>
        <source>eps %1</source>
        <translation>eps %1</translation>
    </message>
    <message>
        <source>suggested %1</source>
        <translation>Vorschlag %1</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>ohne Segment</translation>
    </message>
    <message>
        <source>core customers</source>
        <translation>Kernkunden</translation>
    </message>
    <message>
        <source>Neighbour distances</source>
        <translation>Nachbarabstände</translation>
    </message>
    <message>
        <source>Segments of DBSCAN have neighbour distances to choose eps by.</source>
        <translation>Segmente von DBSCAN haben Nachbarabstände, um eps zu wählen.</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>about %1 not clustered</source>
        <translation>etwa %1 ohne Segment</translation>
    </message>
    <message>
        <source>%1 not clustered (%2)</source>
        <translation>%1 ohne Segment (%2)</translation>
    </message>
    <message>
        <source>Distance of customers to their %1 nearest customer, sorted. At eps %2: %3. Suggested: %4. The arrow keys choose another eps, Home the suggested one.</source>
        <translation>Abstand der Kunden zu ihrem %1 nächsten Kunden, sortiert. Bei eps %2: %3. Vorschlag: %4. Die Pfeiltasten wählen ein anderes eps, Pos1 das vorgeschlagene.</translation>
    </message>
</context>
<context>
    <name>ui::KSweepPlot</name>
    <message>
        <source>Try several numbers of segments to see which one the customers support.</source>
        <translation>Versuchen Sie mehrere Anzahlen von Segmenten, um zu sehen, welche die Kunden stützen.</translation>
    </message>
    <message>
        <source>Number of Segments</source>
        <translation>Anzahl der Segmente</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Inertia</source>
        <translation>Trägheit</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Calinski–Harabasz</source>
        <translation>Calinski–Harabasz</translation>
    </message>
    <message>
        <source>Davies–Bouldin</source>
        <translation>Davies–Bouldin</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>kleinste</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht aus</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knick</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 Segmente</translation>
    </message>
    <message>
        <source> (worst %1)</source>
        <translation> (schlechteste %1)</translation>
    </message>
    <message>
        <source>Click to show these segments</source>
        <translation>Klicken, um diese Segmente zu zeigen</translation>
    </message>
</context>
<context>
    <name>ui::LayerEditor</name>
    <message>
        <source>Add Layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Batch Normalization</source>
        <translation>Batch-Normalisierung</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>%1 from 1 feature</source>
        <translation>%1 aus 1 Merkmal</translation>
    </message>
    <message>
        <source>%1 from %2 features</source>
        <translation>%1 aus %2 Merkmalen</translation>
    </message>
    <message>
        <source>%1 · softmax</source>
        <translation>%1 · Softmax</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
</context>
<context>
    <name>ui::LayerRow</name>
    <message>
        <source>Drag to move the layer (Alt+Up, Alt+Down)</source>
        <translation>Ziehen verschiebt die Schicht (Alt+Auf, Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove the layer (Del)</source>
        <translation>Schicht entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>Units of layer %1</source>
        <translation>Einheiten der Schicht %1</translation>
    </message>
    <message>
        <source>Activation of layer %1</source>
        <translation>Aktivierung der Schicht %1</translation>
    </message>
    <message>
        <source>Dropout rate of layer %1</source>
        <translation>Dropout-Rate der Schicht %1</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ui::LayerTableModel</name>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>%1 parameters: %2 trained, %3 not trained</source>
        <translation>%1 Parameter: %2 trainiert, %3 nicht trainiert</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Running mean and variance of batch normalization: followed while training, not learnt by gradients</source>
        <translation>Laufender Mittelwert und Varianz der Batch-Normalisierung: im Training mitgeführt, nicht durch Gradienten gelernt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>Nicht trainiert</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>ui::LayersGroup</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Regularised</source>
        <translation>Regularisiert</translation>
    </message>
    <message>
        <source>Small 32-16-8</source>
        <translation>Klein 32-16-8</translation>
    </message>
    <message>
        <source>Wide 2 × 512</source>
        <translation>Breit 2 × 512</translation>
    </message>
    <message>
        <source>Deep 128-64-32</source>
        <translation>Tief 128-64-32</translation>
    </message>
    <message>
        <source>Own design</source>
        <translation>Eigener Entwurf</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Layers, training settings and preparation that work. Changing anything makes it your own design. “Regularised” is the safe choice: dropout and weight decay keep the network from learning single customers by heart.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dense&lt;/b&gt;: each unit weighs all values before it, and its activation bends the sum: f(w · x + b). More units see finer patterns and need more customers.&lt;br&gt;&lt;br&gt;&lt;b&gt;Batch norm&lt;/b&gt; centres and scales the values of each batch, which lets deep networks learn faster.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dropout&lt;/b&gt; leaves out this share of the values in each step, so that the network does not lean on single ones. Raise it when the validation loss rises while the train loss falls.</source>
        <translation>Schichten, Trainingseinstellungen und Aufbereitung, die funktionieren. Jede Änderung macht daraus Ihren eigenen Entwurf. „Regularisiert“ ist die sichere Wahl: Dropout und Gewichtsabnahme halten das Netz davon ab, einzelne Kunden auswendig zu lernen.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dense&lt;/b&gt;: Jede Einheit gewichtet alle Werte davor, und ihre Aktivierung biegt die Summe: f(w · x + b). Mehr Einheiten sehen feinere Muster und brauchen mehr Kunden.&lt;br&gt;&lt;br&gt;&lt;b&gt;Batch-Norm&lt;/b&gt; zentriert und skaliert die Werte jedes Batches, wodurch tiefe Netze schneller lernen.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dropout&lt;/b&gt; lässt in jedem Schritt diesen Anteil der Werte weg, damit sich das Netz nicht auf einzelne stützt. Erhöhen Sie ihn, wenn der Validierungsverlust steigt, während der Trainingsverlust fällt.</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>One-Hot</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Einbettungen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>How the network takes in the levels that the preparation has split into inputs of 0 and 1.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-hot&lt;/b&gt;: these inputs as they are. The safe choice.&lt;br&gt;&lt;br&gt;&lt;b&gt;Embeddings&lt;/b&gt;: a column of %1 levels or more becomes half as many learnt numbers, at most 50, so that levels that act alike come to lie near each other (Guo and Berkhahn 2016). Try them with columns of many levels, such as towns or products, and compare.</source>
        <translation>Wie das Netz die Ausprägungen aufnimmt, die die Aufbereitung in Eingaben aus 0 und 1 zerlegt hat.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-Hot&lt;/b&gt;: diese Eingaben, wie sie sind. Die sichere Wahl.&lt;br&gt;&lt;br&gt;&lt;b&gt;Einbettungen&lt;/b&gt;: Aus einer Spalte mit %1 oder mehr Ausprägungen werden halb so viele gelernte Zahlen, höchstens 50, sodass ähnlich wirkende Ausprägungen nahe beieinander liegen (Guo und Berkhahn 2016). Versuchen Sie es bei Spalten mit vielen Ausprägungen, etwa Orten oder Produkten, und vergleichen Sie.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes in order</source>
        <translation>Klassen in Reihenfolge</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What the network learns by. Either way it gives a probability for each class.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes&lt;/b&gt;: −log p of the right one; all wrong ones are alike.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes in order&lt;/b&gt;: −Σ log p of the right side of each cut between two neighbouring classes, so that a near miss costs less than a far one (Tödter and Ahrens 2012). Neither is better on every table: compare the two.&lt;br&gt;&lt;br&gt;Offered because the classes of this target have an order. The losses shown are those of “Classes”.</source>
        <translation>Wonach das Netz lernt. In beiden Fällen gibt es eine Wahrscheinlichkeit für jede Klasse an.&lt;br&gt;&lt;br&gt;&lt;b&gt;Klassen&lt;/b&gt;: −log p der richtigen; alle falschen sind gleich.&lt;br&gt;&lt;br&gt;&lt;b&gt;Klassen in Reihenfolge&lt;/b&gt;: −Σ log p der richtigen Seite jedes Schnitts zwischen zwei benachbarten Klassen, sodass knapp daneben weniger kostet als weit daneben (Tödter und Ahrens 2012). Keines ist bei jeder Tabelle besser: Vergleichen Sie beide.&lt;br&gt;&lt;br&gt;Angeboten, weil die Klassen dieser Zielspalte eine Reihenfolge haben. Die gezeigten Verluste sind die von „Klassen“.</translation>
    </message>
    <message>
        <source>No column has %1 levels or more: this changes nothing.</source>
        <translation>Keine Spalte hat %1 oder mehr Ausprägungen: Das ändert nichts.</translation>
    </message>
    <message>
        <source>%1 inputs of 1 column become %2 numbers</source>
        <translation>%1 Eingaben von 1 Spalte werden %2 Zahlen</translation>
    </message>
    <message>
        <source>%1 inputs of %2 columns become %3 numbers</source>
        <translation>%1 Eingaben von %2 Spalten werden %3 Zahlen</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>keine verborgene Schicht</translation>
    </message>
    <message>
        <source>%1 dense layers</source>
        <translation>%1 Dense-Schichten</translation>
    </message>
</context>
<context>
    <name>ui::LeaderboardModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>an interval</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <translation>%1, verglichen</translation>
    </message>
    <message>
        <source>%1, not compared</source>
        <translation>%1, nicht verglichen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shown among the curves and in what differs</source>
        <translation>Bei den Kurven und Unterschieden gezeigt</translation>
    </message>
    <message>
        <source>Rank by %1</source>
        <translation>Ordnen nach %1</translation>
    </message>
    <message>
        <source>Paired test against the reference on the same customers</source>
        <translation>Gepaarter Test gegen den Bezug an denselben Kunden</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>Gegen den Bezug</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
</context>
<context>
    <name>ui::LeaderboardView</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>ui::LearningCurvePlot</name>
    <message>
        <source>Learning Curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Trains on ever more customers, to see whether more of them would help.</source>
        <translation>Trainiert an immer mehr Kunden, um zu sehen, ob mehr davon helfen würden.</translation>
    </message>
    <message>
        <source>%1 with %2 training rows: %3 on training rows, %4 on rows held out.</source>
        <translation>%1 mit %2 Trainingszeilen: %3 an Trainingszeilen, %4 an zurückgehaltenen Zeilen.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>Trainingszeilen</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1 training rows</source>
        <translation>%1 Trainingszeilen</translation>
    </message>
</context>
<context>
    <name>ui::LearningCurveView</name>
    <message>
        <source>More customers would help</source>
        <translation>Mehr Kunden würden helfen</translation>
    </message>
    <message>
        <source>More customers would hardly help</source>
        <translation>Mehr Kunden würden kaum helfen</translation>
    </message>
    <message>
        <source>More customers made it worse</source>
        <translation>Mehr Kunden verschlechterten es</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told</source>
        <translation>Ob mehr Kunden helfen würden, ist nicht zu sagen</translation>
    </message>
    <message>
        <source>%1 × %2 folds</source>
        <translation>%1 × %2 Teile</translation>
    </message>
    <message numerus="yes">
        <source>%n folds</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Logarithmic rows</source>
        <translation>Logarithmische Zeilen</translation>
    </message>
    <message>
        <source>Would more customers help?</source>
        <translation>Würden mehr Kunden helfen?</translation>
    </message>
    <message>
        <source>The run shown on the Predict page learns from ever larger shares of the customers and is judged on others each time. Where its score still rises at the end, more customers are worth having; where it is level, better columns are.</source>
        <translation>Der Lauf auf der Seite „Vorhersagen“ lernt aus immer größeren Anteilen der Kunden und wird jedes Mal an anderen beurteilt. Wo seine Kennzahl am Ende noch steigt, lohnen sich mehr Kunden; wo sie flach verläuft, bessere Spalten.</translation>
    </message>
    <message>
        <source>Draw Learning Curve</source>
        <translation>Lernkurve zeichnen</translation>
    </message>
    <message>
        <source>Points appear as the shares are learnt from, the smallest first.</source>
        <translation>Punkte erscheinen, sobald aus den Anteilen gelernt ist, der kleinste zuerst.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>The same factor of rows takes the same width</source>
        <translation>Derselbe Faktor an Zeilen nimmt dieselbe Breite ein</translation>
    </message>
    <message>
        <source>: %1 learnt from %2 to %3 of the customers in %4 and was judged by %5 on those held out. Bands are standard deviations between folds, ± below the 95 % intervals of the changes.</source>
        <translation>: %1 lernte aus %2 bis %3 der Kunden in %4 und wurde nach %5 an den zurückgehaltenen beurteilt. Bänder sind Standardabweichungen zwischen Teilen, ± unten die 95-%-Intervalle der Änderungen.</translation>
    </message>
    <message>
        <source> More repeats narrow them, up to a point.</source>
        <translation> Mehr Wiederholungen verengen sie, bis zu einem Punkt.</translation>
    </message>
    <message>
        <source>%1 of %2 customers · %3 &lt;b&gt;%4&lt;/b&gt; ± %5 from all training rows (%6)</source>
        <translation>%1 von %2 Kunden · %3 &lt;b&gt;%4&lt;/b&gt; ± %5 aus allen Trainingszeilen (%6)</translation>
    </message>
    <message>
        <source>%1, %2, seed %3</source>
        <translation>%1, %2, Startwert %3</translation>
    </message>
    <message>
        <source>The model learns from ever more customers; a cancelled curve leaves the last one.</source>
        <translation>Das Modell lernt aus immer mehr Kunden; eine abgebrochene Kurve lässt die vorige stehen.</translation>
    </message>
</context>
<context>
    <name>ui::LevelListModel</name>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>ui::LevelListView</name>
    <message>
        <source>Levels</source>
        <translation>Ausprägungen</translation>
    </message>
</context>
<context>
    <name>ui::LevelOrderGroup</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>The order belongs to the column: associations on the Explore page follow it too.</source>
        <translation>Die Reihenfolge gehört zur Spalte: Auch die Zusammenhänge auf der Seite „Erkunden“ folgen ihr.</translation>
    </message>
    <message>
        <source>Levels from low to high</source>
        <translation>Ausprägungen von niedrig nach hoch</translation>
    </message>
    <message>
        <source>Make Ordinal…</source>
        <translation>Ordinal machen…</translation>
    </message>
    <message>
        <source>Give the levels of another column an order</source>
        <translation>Ausprägungen einer weiteren Spalte ordnen</translation>
    </message>
    <message>
        <source>No feature has an order yet. Make a category ordinal and put its levels in order.</source>
        <translation>Noch hat kein Merkmal eine Reihenfolge. Machen Sie eine Kategorie ordinal und ordnen Sie ihre Ausprägungen.</translation>
    </message>
    <message>
        <source>From low to high, as you put them.</source>
        <translation>Von niedrig nach hoch, wie Sie sie geordnet haben.</translation>
    </message>
    <message>
        <source>From low to high, as found in the file. Drag, or press Alt+Up and Alt+Down, where it is not right.</source>
        <translation>Von niedrig nach hoch, wie in der Datei gefunden. Ziehen Sie, oder drücken Sie Alt+Auf und Alt+Ab, wo es nicht stimmt.</translation>
    </message>
</context>
<context>
    <name>ui::LiveCurve</name>
    <message>
        <source>%1 · best %2</source>
        <translation>%1 · beste %2</translation>
    </message>
    <message>
        <source>%1 over %2 epochs; last: train %3, validation %4.</source>
        <translation>%1 über %2 Epochen; zuletzt: Training %3, Validierung %4.</translation>
    </message>
    <message>
        <source>%1: %2 epochs, last %3</source>
        <translation>%1: %2 Epochen, zuletzt %3</translation>
    </message>
    <message>
        <source>, best %1 at epoch %2</source>
        <translation>, beste %1 in Epoche %2</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>none selected</source>
        <translation>keine ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Dateien geschrieben</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>in %1; the file it was made from is unchanged</source>
        <translation>in %1; die Ausgangsdatei ist unverändert</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Networks will train many times slower than they could.</source>
        <translation>Netze werden viel langsamer trainiert als möglich.</translation>
    </message>
    <message>
        <source>Install the fast linear algebra, then start Tessera again: sudo apt install libopenblas0-pthread</source>
        <translation>Installieren Sie die schnelle lineare Algebra und starten Sie Tessera neu: sudo apt install libopenblas0-pthread</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>CSV öffnen…</translation>
    </message>
    <message>
        <source>Try the Example</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no file open</source>
        <translation>keine Datei offen</translation>
    </message>
    <message>
        <source>A job is still running</source>
        <translation>Eine Aufgabe läuft noch</translation>
    </message>
    <message>
        <source>Quitting now loses what it has found so far.</source>
        <translation>Beim Beenden geht verloren, was sie bisher gefunden hat.</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; Keep Best</source>
        <translation>Stopp &amp;&amp; Bestes behalten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The clipboard holds no table</source>
        <translation>Die Zwischenablage enthält keine Tabelle</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>%1_rejected.csv</source>
        <translation>%1_abgewiesen.csv</translation>
    </message>
    <message>
        <source>Export Rejected Rows</source>
        <translation>Abgewiesene Zeilen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 hat sich auf der Festplatte geändert.</translation>
    </message>
    <message>
        <source>The table here is as it was read.</source>
        <translation>Die Tabelle hier ist so, wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>%1 is no longer where it was opened.</source>
        <translation>%1 ist nicht mehr dort, wo es geöffnet wurde.</translation>
    </message>
    <message>
        <source>The table stays as it was read; it cannot be reloaded until the file is back.</source>
        <translation>Die Tabelle bleibt, wie sie gelesen wurde; neu laden geht erst, wenn die Datei zurück ist.</translation>
    </message>
    <message>
        <source>Open a Random Sample of %1 Rows</source>
        <translation>Zufallsstichprobe von %1 Zeilen öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Paste as &amp;Table</source>
        <translation>Als &amp;Tabelle einfügen</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Project No&amp;tes…</source>
        <translation>Pro&amp;jektnotizen…</translation>
    </message>
    <message>
        <source>&amp;Import Options…</source>
        <translation>&amp;Importoptionen…</translation>
    </message>
    <message>
        <source>Customers from &amp;Transactions…</source>
        <translation>Kunden aus &amp;Transaktionen…</translation>
    </message>
    <message>
        <source>Use Saved Se&amp;gments…</source>
        <translation>&amp;Gespeicherte Segmente verwenden…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Cluster &amp;Summary (CSV)…</source>
        <translation>&amp;Segmentübersicht (CSV)…</translation>
    </message>
    <message>
        <source>Cluster Summary (&amp;Excel)…</source>
        <translation>Segmentübersicht (&amp;Excel)…</translation>
    </message>
    <message>
        <source>&amp;Customers with Segments…</source>
        <translation>&amp;Kunden mit Segmenten…</translation>
    </message>
    <message>
        <source>&amp;One File per Segment…</source>
        <translation>Eine &amp;Datei je Segment…</translation>
    </message>
    <message>
        <source>Scored C&amp;ustomers…</source>
        <translation>Be&amp;wertete Kunden…</translation>
    </message>
    <message>
        <source>Scored Customers, One File per &amp;Label…</source>
        <translation>Bewertete Kunden, eine Datei je &amp;Zuordnung…</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Tessera…</source>
        <translation>&amp;Tessera…</translation>
    </message>
    <message>
        <source>&amp;ONNX…</source>
        <translation>&amp;ONNX…</translation>
    </message>
    <message>
        <source>&amp;SQL…</source>
        <translation>&amp;SQL…</translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation>&amp;Abbildung…</translation>
    </message>
    <message>
        <source>C&amp;hart Pack…</source>
        <translation>Diagramm&amp;paket…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>S&amp;creenshot…</source>
        <translation>B&amp;ildschirmfoto…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; &amp;Keep Best</source>
        <translation>Stopp &amp;&amp; Bestes &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Run &amp;History</source>
        <translation>Lauf&amp;historie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>From CSV to &amp;Named Segments</source>
        <translation>Von der CSV zu be&amp;nannten Segmenten</translation>
    </message>
    <message>
        <source>&amp;Published Figures, Measured Again</source>
        <translation>Veröffentlichte &amp;Zahlen, neu gemessen</translation>
    </message>
    <message>
        <source>&amp;Example Data</source>
        <translation>&amp;Beispieldaten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Information</source>
        <translation>&amp;Diagnoseinformationen kopieren</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>Über &amp;Tessera</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>Remove %1 from the List</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Keine letzten Dateien</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Open a Table, a Project or a Model</source>
        <translation>Tabelle, Projekt oder Modell öffnen</translation>
    </message>
    <message>
        <source>Screenshot copied</source>
        <translation>Bildschirmfoto kopiert</translation>
    </message>
    <message>
        <source>tessera_%1.png</source>
        <translation>tessera_%1.png</translation>
    </message>
    <message>
        <source>Save Screenshot</source>
        <translation>Bildschirmfoto speichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Screenshot copied and saved as %1</source>
        <translation>Bildschirmfoto kopiert und als %1 gespeichert</translation>
    </message>
    <message>
        <source>The screenshot could not be written to %1.</source>
        <translation>Das Bildschirmfoto konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder; the picture is on the clipboard.</source>
        <translation>Wählen Sie einen anderen Ordner; das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>Über Tessera</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tessera %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Tessera %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Customer segmentation and prediction for marketing analysts.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer: tables are read, analysed and kept here only.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, libtorch, QCustomPlot and the typeface Inter.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kundensegmentierung und Vorhersage für Marketing-Analysten.&lt;/p&gt;&lt;p&gt;Nichts verlässt diesen Rechner: Tabellen werden nur hier gelesen, ausgewertet und aufbewahrt.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Gebaut mit Qt %2, libtorch, QCustomPlot und der Schrift Inter.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Diagnostic information copied</source>
        <translation>Diagnoseinformationen kopiert</translation>
    </message>
    <message>
        <source>The same again.</source>
        <translation>Wieder dasselbe.</translation>
    </message>
    <message>
        <source>Not the same.</source>
        <translation>Nicht dasselbe.</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>The customer file itself is never written to: runs, segments, choices and notes are kept in a project.</source>
        <translation>In die Kundendatei selbst wird nie geschrieben: Läufe, Segmente, Entscheidungen und Notizen liegen in einem Projekt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Don’t Save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tessera</source>
        <translation>Tessera</translation>
    </message>
    <message>
        <source>%1[*] — Tessera</source>
        <translation>%1[*] — Tessera</translation>
    </message>
    <message>
        <source>%1 was found in %2.</source>
        <translation>%1 wurde in %2 gefunden.</translation>
    </message>
    <message>
        <source>Results that fit it are there, marked out of date; models have lost their customers.</source>
        <translation>Passende Ergebnisse sind da, als veraltet markiert; Modelle haben ihre Kunden verloren.</translation>
    </message>
    <message>
        <source>Not any more: %1.</source>
        <translation>Nicht mehr: %1.</translation>
    </message>
    <message>
        <source>Save it to keep it.</source>
        <translation>Speichern Sie es, um es zu behalten.</translation>
    </message>
    <message>
        <source>%1 has changed since the project was saved.</source>
        <translation>%1 hat sich seit dem Speichern des Projekts geändert.</translation>
    </message>
    <message>
        <source>Recovered “%1”.</source>
        <translation>„%1“ wiederhergestellt.</translation>
    </message>
    <message>
        <source>Opened “%1”.</source>
        <translation>„%1“ geöffnet.</translation>
    </message>
    <message>
        <source>%1 is nowhere to be found.</source>
        <translation>%1 ist nirgends zu finden.</translation>
    </message>
    <message>
        <source>The project needs it. It was looked for where it was, and in the folder of the project and those below.</source>
        <translation>Das Projekt braucht die Datei. Gesucht wurde am alten Ort, im Ordner des Projekts und in denen darunter.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>Wo ist %1?</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Two-Minute Tour</source>
        <translation>&amp;Zwei-Minuten-Rundgang</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Projekt öffnen</translation>
    </message>
</context>
<context>
    <name>ui::MapCard</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Stop Arranging</source>
        <translation>Anordnen stoppen</translation>
    </message>
    <message>
        <source>Arrange Again</source>
        <translation>Neu anordnen</translation>
    </message>
    <message>
        <source>arranging the neighbour map, %1</source>
        <translation>ordnet die Nachbarkarte an, %1</translation>
    </message>
    <message>
        <source>the neighbour map was stopped before it was finished</source>
        <translation>die Nachbarkarte wurde vor dem Ende gestoppt</translation>
    </message>
    <message>
        <source>each mark is a customer, large marks are segment centres</source>
        <translation>jedes Zeichen ist ein Kunde, große Zeichen sind Segmentmitten</translation>
    </message>
    <message>
        <source>chosen on the map</source>
        <translation>auf der Karte gewählt</translation>
    </message>
</context>
<context>
    <name>ui::MapGroup</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>What the map is drawn over. Two columns show original units and are the easiest to explain. Principal components keep as much of all features&apos; variance as two axes can; the axis titles say how much. The latent space is what the autoencoder sees. The neighbour map puts customers who are alike next to each other, whatever the number of features; it has no axes, and distances between groups mean little.</source>
        <translation>Worüber die Karte gezeichnet wird. Zwei Spalten zeigen Originaleinheiten und sind am leichtesten zu erklären. Hauptkomponenten behalten so viel von der Varianz aller Merkmale, wie zwei Achsen können; die Achsentitel sagen, wie viel. Der latente Raum ist, was der Autoencoder sieht. Die Nachbarkarte stellt ähnliche Kunden nebeneinander, gleich wie viele Merkmale es gibt; sie hat keine Achsen, und Abstände zwischen Gruppen bedeuten wenig.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>About how many neighbours each customer keeps. Low values show small groups, high ones the large picture; 30 suits most tables. It is never more than a third of the customers.</source>
        <translation>Etwa wie viele Nachbarn jeder Kunde behält. Kleine Werte zeigen kleine Gruppen, große das Gesamtbild; 30 passt zu den meisten Tabellen. Es ist nie mehr als ein Drittel der Kunden.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>How long the customers are arranged. More are needed when the map still moves at the end.</source>
        <translation>Wie lange die Kunden angeordnet werden. Mehr ist nötig, wenn sich die Karte am Ende noch bewegt.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Round each segment</source>
        <translation>Um jedes Segment</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>A line round the customers of each segment; on large tables round the nine tenths nearest to its centre. Density draws the smallest areas that hold a half and nine tenths of a segment, which shows where segments overlap.</source>
        <translation>Eine Linie um die Kunden jedes Segments; bei großen Tabellen um die neun Zehntel, die seiner Mitte am nächsten sind. Dichte zeichnet die kleinsten Flächen, die die Hälfte und neun Zehntel eines Segments enthalten, und zeigt so, wo Segmente sich überlappen.</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Mitten</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <source>Feature arrows</source>
        <translation>Merkmalspfeile</translation>
    </message>
    <message>
        <source>An arrow for each feature: customers in its direction have high values; the longer it is, the more of it the map shows.</source>
        <translation>Ein Pfeil für jedes Merkmal: Kunden in seiner Richtung haben hohe Werte; je länger er ist, desto mehr davon zeigt die Karte.</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Zwei Spalten</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>Latenter Raum</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Hauptkomponenten</translation>
    </message>
    <message>
        <source>Neighbour map (t-SNE)</source>
        <translation>Nachbarkarte (t-SNE)</translation>
    </message>
</context>
<context>
    <name>ui::MapPicture</name>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>ohne Segment</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>belongs to it by</source>
        <translation>gehört dazu mit</translation>
    </message>
    <message>
        <source>silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>arranging, %1 of %2</source>
        <translation>ordnet an, %1 von %2</translation>
    </message>
    <message>
        <source>customers who are alike stand together (t-SNE, perplexity %1)</source>
        <translation>ähnliche Kunden stehen beieinander (t-SNE, Perplexität %1)</translation>
    </message>
    <message>
        <source>arranged by a sample of %1, the others beside the most alike</source>
        <translation>nach einer Stichprobe von %1 angeordnet, die übrigen neben den ähnlichsten</translation>
    </message>
    <message>
        <source>1 customer lies outside the view</source>
        <translation>1 Kunde liegt außerhalb der Ansicht</translation>
    </message>
    <message>
        <source>%1 customers lie outside the view</source>
        <translation>%1 Kunden liegen außerhalb der Ansicht</translation>
    </message>
    <message>
        <source>%1 without these values</source>
        <translation>%1 ohne diese Werte</translation>
    </message>
    <message>
        <source>outlines hold the inner 90 %</source>
        <translation>Umrisse enthalten die inneren 90 %</translation>
    </message>
    <message>
        <source>lines hold the densest 50 and 90 %</source>
        <translation>Linien enthalten die dichtesten 50 und 90 %</translation>
    </message>
</context>
<context>
    <name>ui::MapTools</name>
    <message>
        <source>Move the Map</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Drag to move the map (P)</source>
        <translation>Ziehen verschiebt die Karte (P)</translation>
    </message>
    <message>
        <source>Select by Rectangle</source>
        <translation>Mit Rechteck auswählen</translation>
    </message>
    <message>
        <source>Drag a rectangle round customers (R, or Shift while dragging). Ctrl adds to the selection. By keyboard: Enter, arrows, Shift + arrows, Enter.</source>
        <translation>Ein Rechteck um Kunden ziehen (R, oder Umschalt beim Ziehen). Strg ergänzt die Auswahl. Per Tastatur: Eingabe, Pfeile, Umschalt + Pfeile, Eingabe.</translation>
    </message>
    <message>
        <source>Select by Lasso</source>
        <translation>Mit Lasso auswählen</translation>
    </message>
    <message>
        <source>Draw a line round customers (L, or Alt while dragging). Ctrl adds to the selection.</source>
        <translation>Eine Linie um Kunden ziehen (L, oder Alt beim Ziehen). Strg ergänzt die Auswahl.</translation>
    </message>
</context>
<context>
    <name>ui::MappingDialog</name>
    <message>
        <source>Columns of the Model and of the File</source>
        <translation>Spalten des Modells und der Datei</translation>
    </message>
    <message>
        <source>Every feature of the model needs a column of %1. Columns are matched by their names alone; look at the values before you trust a match.</source>
        <translation>Jedes Merkmal des Modells braucht eine Spalte von %1. Spalten werden nur nach ihren Namen zugeordnet; sehen Sie sich die Werte an, bevor Sie einer Zuordnung trauen.</translation>
    </message>
    <message>
        <source>Feature of the model</source>
        <translation>Merkmal des Modells</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>How it was matched</source>
        <translation>Wie zugeordnet</translation>
    </message>
    <message>
        <source>Use These Columns</source>
        <translation>Diese Spalten verwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>As the names say</source>
        <translation>Nach den Namen</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>nicht in dieser Datei</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>leer in den ersten Zeilen</translation>
    </message>
    <message>
        <source>Column %1 cannot serve more than one feature: %2.</source>
        <translation>Spalte %1 kann nicht mehreren Merkmalen dienen: %2.</translation>
    </message>
    <message>
        <source>No feature of the model is in this file.</source>
        <translation>Kein Merkmal des Modells ist in dieser Datei.</translation>
    </message>
    <message>
        <source>Every feature has a column.</source>
        <translation>Jedes Merkmal hat eine Spalte.</translation>
    </message>
    <message>
        <source>%1 is filled with a value from training for every customer.</source>
        <translation>%1 wird bei jedem Kunden mit einem Wert aus dem Training gefüllt.</translation>
    </message>
    <message>
        <source>%1 features are filled with values from training for every customer: %2.</source>
        <translation>%1 Merkmale werden bei jedem Kunden mit Werten aus dem Training gefüllt: %2.</translation>
    </message>
    <message>
        <source>used more than once</source>
        <translation>mehrfach verwendet</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>von Hand ausgelassen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>kein solcher Name</translation>
    </message>
    <message>
        <source>by a similar name</source>
        <translation>nach ähnlichem Namen</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Use %1 for %2</source>
        <translation>%1 für %2 verwenden</translation>
    </message>
</context>
<context>
    <name>ui::MethodGroup</name>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Autoencoder + k-means</source>
        <translation>Autoencoder + k-means</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>Mini-batch k-means</source>
        <translation>Mini-Batch-k-means</translation>
    </message>
    <message>
        <source>k-prototypes</source>
        <translation>k-prototypes</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>Gauß-Mischung</translation>
    </message>
    <message>
        <source>Ward linkage</source>
        <translation>Ward-Linkage</translation>
    </message>
    <message>
        <source>Average linkage</source>
        <translation>Average-Linkage</translation>
    </message>
    <message>
        <source>Complete linkage</source>
        <translation>Complete-Linkage</translation>
    </message>
    <message>
        <source>DBSCAN</source>
        <translation>DBSCAN</translation>
    </message>
    <message>
        <source>HDBSCAN</source>
        <translation>HDBSCAN</translation>
    </message>
    <message>
        <source>&lt;b&gt;k-means&lt;/b&gt; puts each customer to the nearest of k centres; fast, and easy to explain: Σ ‖x − centre‖² is made as small as possible.&lt;br&gt;&lt;br&gt;&lt;b&gt;Autoencoder + k-means&lt;/b&gt; first squeezes the features through a small network and clusters what comes out: worth trying when many features hang together in bent ways. The Comparison tab says whether it helped.&lt;br&gt;&lt;br&gt;&lt;b&gt;Gaussian mixture&lt;/b&gt; finds stretched groups of different size and says how likely each customer belongs to each.&lt;br&gt;&lt;br&gt;&lt;b&gt;Linkage&lt;/b&gt; joins the two nearest groups again and again and draws the tree: Ward makes compact groups, complete linkage groups of small diameter, average linkage lies between and sets outliers apart.&lt;br&gt;&lt;br&gt;&lt;b&gt;DBSCAN&lt;/b&gt; finds dense regions of any shape by itself, and leaves customers without near neighbours out of all segments. &lt;b&gt;HDBSCAN&lt;/b&gt; does so for regions of different density.&lt;br&gt;&lt;br&gt;&lt;b&gt;k-prototypes&lt;/b&gt; is k-means for tables with many categories: a category that differs counts as such, and a segment has its most frequent ones.&lt;br&gt;&lt;br&gt;&lt;b&gt;Mini-batch k-means&lt;/b&gt; is k-means for millions of customers: nearly the same segments in less time.</source>
        <translation>&lt;b&gt;k-means&lt;/b&gt; ordnet jeden Kunden der nächsten von k Mitten zu; schnell und leicht zu erklären: Σ ‖x − Mitte‖² wird so klein wie möglich gemacht.&lt;br&gt;&lt;br&gt;&lt;b&gt;Autoencoder + k-means&lt;/b&gt; zwängt die Merkmale zuerst durch ein kleines Netz und gruppiert, was herauskommt: einen Versuch wert, wenn viele Merkmale gekrümmt zusammenhängen. Die Karte „Vergleich“ sagt, ob es geholfen hat.&lt;br&gt;&lt;br&gt;&lt;b&gt;Gauß-Mischung&lt;/b&gt; findet gestreckte Gruppen verschiedener Größe und sagt, wie wahrscheinlich jeder Kunde zu jeder gehört.&lt;br&gt;&lt;br&gt;&lt;b&gt;Linkage&lt;/b&gt; verbindet immer wieder die zwei nächsten Gruppen und zeichnet den Baum: Ward bildet kompakte Gruppen, Complete-Linkage Gruppen mit kleinem Durchmesser, Average-Linkage liegt dazwischen und stellt Ausreißer beiseite.&lt;br&gt;&lt;br&gt;&lt;b&gt;DBSCAN&lt;/b&gt; findet dichte Bereiche jeder Form von selbst und lässt Kunden ohne nahe Nachbarn aus allen Segmenten heraus. &lt;b&gt;HDBSCAN&lt;/b&gt; tut das für Bereiche verschiedener Dichte.&lt;br&gt;&lt;br&gt;&lt;b&gt;k-prototypes&lt;/b&gt; ist k-means für Tabellen mit vielen Kategorien: Eine abweichende Kategorie zählt als solche, und ein Segment hat seine häufigsten.&lt;br&gt;&lt;br&gt;&lt;b&gt;Mini-Batch-k-means&lt;/b&gt; ist k-means für Millionen von Kunden: fast dieselben Segmente in weniger Zeit.</translation>
    </message>
    <message>
        <source>Segments k</source>
        <translation>Segmente k</translation>
    </message>
    <message>
        <source>How many segments to make. Few segments are easier to act on; raise k when one segment clearly holds two kinds of customers.</source>
        <translation>Wie viele Segmente zu bilden sind. Mit wenigen Segmenten arbeitet es sich leichter; erhöhen Sie k, wenn ein Segment deutlich zwei Arten von Kunden enthält.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Chooses the random starts and the network&apos;s first weights. The same seed gives the same segments. Try another to see how far the result hangs on chance.</source>
        <translation>Wählt die zufälligen Starts und die ersten Gewichte des Netzes. Derselbe Startwert ergibt dieselben Segmente. Versuchen Sie einen anderen, um zu sehen, wie sehr das Ergebnis vom Zufall abhängt.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Distance ε</source>
        <translation>Abstand ε</translation>
    </message>
    <message>
        <source>Two customers are neighbours when they are this near, in standard deviations of the prepared features. Empty: at the knee of the neighbour distances, which the Neighbours tab draws. Lower it when everything is one segment, raise it when most customers are left out.</source>
        <translation>Zwei Kunden sind Nachbarn, wenn sie so nahe beieinander liegen, in Standardabweichungen der aufbereiteten Merkmale. Leer: am Knick der Nachbarabstände, die die Karte „Nachbarn“ zeichnet. Senken Sie den Wert, wenn alles ein Segment ist, erhöhen Sie ihn, wenn die meisten Kunden außen vor bleiben.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Smallest segment</source>
        <translation>Kleinstes Segment</translation>
    </message>
    <message>
        <source>Weight of categories</source>
        <translation>Gewicht der Kategorien</translation>
    </message>
    <message>
        <source>What a category that differs counts, beside squared distances of numbers in standard deviations (γ, Huang 1998). Empty: half the mean standard deviation of the numbers, 0.5.</source>
        <translation>Was eine abweichende Kategorie zählt, neben quadrierten Abständen der Zahlen in Standardabweichungen (γ, Huang 1998). Leer: die halbe mittlere Standardabweichung der Zahlen, 0.5.</translation>
    </message>
    <message>
        <source>Any direction</source>
        <translation>Jede Richtung</translation>
    </message>
    <message>
        <source>Along features</source>
        <translation>Entlang der Merkmale</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Gleich für alle</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rund</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>How each group may be stretched: in any direction (full covariance), along the features only (diagonal), all groups alike (tied), or not at all (spherical). Freer shapes need more customers.</source>
        <translation>Wie jede Gruppe gestreckt sein darf: in jede Richtung (volle Kovarianz), nur entlang der Merkmale (diagonal), alle Gruppen gleich (gemeinsam) oder gar nicht (kugelförmig). Freiere Formen brauchen mehr Kunden.</translation>
    </message>
    <message>
        <source>The distance must be a number above 0.</source>
        <translation>Der Abstand muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>The weight of categories must be a number above 0.</source>
        <translation>Das Gewicht der Kategorien muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>The method is run from this many random starts and the best is kept. “Auto”: k-means makes 20 starts, down to 3 above 50,000 customers, and below 100,000 customers then tries single centres of the best ones elsewhere; mini-batch k-means makes 20, or 6 above 50,000 customers, a Gaussian mixture 5 to 100 and k-prototypes 5 to 300, the fewer the larger the table. With a number of your own no centres are moved. Raise it when two seeds give different segments.</source>
        <translation>Das Verfahren läuft von so vielen zufälligen Starts aus, und das beste Ergebnis wird behalten. „Auto“: k-means macht 20 Starts, bei mehr als 50.000 Kunden bis hinab zu 3, und versucht bei weniger als 100.000 Kunden danach einzelne Mitten der besten an anderer Stelle; Mini-Batch-k-means macht 20, bei mehr als 50.000 Kunden 6, eine Gauß-Mischung 5 bis 100 und k-prototypes 5 bis 300, je größer die Tabelle, desto weniger. Mit einer eigenen Anzahl werden keine Mitten versetzt. Erhöhen Sie den Wert, wenn zwei Startwerte verschiedene Segmente ergeben.</translation>
    </message>
    <message>
        <source>How many customers, itself counted, must lie within ε for a place to count as dense. “Auto”: twice the number of prepared inputs, but no more than the square root of the number of customers, and at least 5.</source>
        <translation>Wie viele Kunden, er selbst mitgezählt, innerhalb von ε liegen müssen, damit eine Stelle als dicht gilt. „Auto“: das Doppelte der Anzahl aufbereiteter Eingaben, aber höchstens die Quadratwurzel der Kundenzahl, und mindestens 5.</translation>
    </message>
    <message>
        <source>Fewer customers are no segment. “Auto”: half the square root of the number of customers, at least 5.</source>
        <translation>Weniger Kunden sind kein Segment. „Auto“: die halbe Quadratwurzel der Kundenzahl, mindestens 5.</translation>
    </message>
</context>
<context>
    <name>ui::MissingBars</name>
    <message>
        <source>No cell is missing.</source>
        <translation>Keine Zelle fehlt.</translation>
    </message>
    <message>
        <source>Share of missing cells by column: %1 columns have gaps, most of all %2 (%3).</source>
        <translation>Anteil fehlender Zellen nach Spalte: %1 Spalten haben Lücken, die meisten %2 (%3).</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1
%2 of %3 cells missing (%4)
Click to sort the rows of the matrix by it</source>
        <translation>%1
%2 von %3 Zellen fehlen (%4)
Klicken sortiert die Zeilen der Matrix danach</translation>
    </message>
</context>
<context>
    <name>ui::MissingByClassPlot</name>
    <message>
        <source>% of the class’s rows in which the column is missing</source>
        <translation>% der Zeilen der Klasse, in denen die Spalte fehlt</translation>
    </message>
    <message>
        <source>In no column do the gaps clearly depend on %1.</source>
        <translation>In keiner Spalte hängen die Lücken deutlich von %1 ab.</translation>
    </message>
    <message>
        <source>%1 is missing in %2 of %3 but in %4 of %5: here an empty cell says something about %6.</source>
        <translation>%1 fehlt bei %2 von %3, aber bei %4 von %5: Hier sagt eine leere Zelle etwas über %6.</translation>
    </message>
    <message>
        <source>p: χ² test, one per column. The grey line stands at the share of all rows.</source>
        <translation>p: χ²-Test, einer je Spalte. Die graue Linie steht beim Anteil aller Zeilen.</translation>
    </message>
    <message>
        <source>Bold: below 0.05.</source>
        <translation>Fett: unter 0,05.</translation>
    </message>
    <message>
        <source>Bold: below 0.05 even when all %1 columns are counted in (Bonferroni).</source>
        <translation>Fett: unter 0,05, auch wenn alle %1 Spalten eingerechnet sind (Bonferroni).</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <translation>%1: %2 von %3 (%4)</translation>
    </message>
</context>
<context>
    <name>ui::MissingCellsModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
</context>
<context>
    <name>ui::MissingFeed</name>
    <message>
        <source>%1 of %2 rows have missing cells.</source>
        <translation>%1 von %2 Zeilen haben fehlende Zellen.</translation>
    </message>
    <message>
        <source>rows %1–%2 of %3</source>
        <translation>Zeilen %1–%2 von %3</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 in file order</source>
        <translation>%1 in Dateireihenfolge</translation>
    </message>
    <message>
        <source>%1, most missing first</source>
        <translation>%1, meist fehlende zuerst</translation>
    </message>
    <message>
        <source>%1, those without %2 first</source>
        <translation>%1, die ohne %2 zuerst</translation>
    </message>
    <message>
        <source>%1 by pattern</source>
        <translation>%1 nach Muster</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Zeile %1 der Datei</translation>
    </message>
    <message>
        <source>Lines %1–%2 of the file</source>
        <translation>Zeilen %1–%2 der Datei</translation>
    </message>
    <message>
        <source>Lines %1 and %2 more</source>
        <translation>Zeilen %1 und %2 weitere</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Zeilen %1</translation>
    </message>
</context>
<context>
    <name>ui::MissingMatrix</name>
    <message>
        <source> (most missing first)</source>
        <translation> (meist fehlende zuerst)</translation>
    </message>
    <message>
        <source> (sorted by column)</source>
        <translation> (nach Spalte sortiert)</translation>
    </message>
    <message>
        <source> (sorted by pattern)</source>
        <translation> (nach Muster sortiert)</translation>
    </message>
    <message>
        <source>Open a table to see which cells are missing.</source>
        <translation>Öffnen Sie eine Tabelle, um zu sehen, welche Zellen fehlen.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <translation>Zeilen %1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>%1: %2 of %3 missing (%4)</source>
        <translation>%1: %2 von %3 fehlen (%4)</translation>
    </message>
    <message>
        <source>%1 of them filled</source>
        <translation>%1 davon gefüllt</translation>
    </message>
    <message>
        <source>Whole column: %1 (%2)</source>
        <translation>Ganze Spalte: %1 (%2)</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 Zellen fehlen (%3)</translation>
    </message>
    <message>
        <source>Click to sort the rows by this column</source>
        <translation>Klicken sortiert die Zeilen nach dieser Spalte</translation>
    </message>
    <message>
        <source>% filled in each column</source>
        <translation>% gefüllt in jeder Spalte</translation>
    </message>
    <message>
        <source>% missing in each column</source>
        <translation>% fehlend in jeder Spalte</translation>
    </message>
    <message>
        <source>%1 % filled</source>
        <translation>%1 % gefüllt</translation>
    </message>
    <message>
        <source>%1 % missing</source>
        <translation>%1 % fehlend</translation>
    </message>
    <message>
        <source>over 0</source>
        <translation>über 0</translation>
    </message>
</context>
<context>
    <name>ui::MissingView</name>
    <message>
        <source>No cell is missing</source>
        <translation>Keine Zelle fehlt</translation>
    </message>
    <message>
        <source>Missing matrix</source>
        <translation>Matrix der Lücken</translation>
    </message>
    <message>
        <source>Missing by column</source>
        <translation>Fehlend nach Spalte</translation>
    </message>
    <message>
        <source>Empty in the same rows</source>
        <translation>In denselben Zeilen leer</translation>
    </message>
    <message>
        <source>Columns with alike gaps</source>
        <translation>Spalten mit ähnlichen Lücken</translation>
    </message>
    <message>
        <source>Missing against the target</source>
        <translation>Fehlend gegen Zielspalte</translation>
    </message>
    <message>
        <source>Missing together</source>
        <translation>Gemeinsam fehlend</translation>
    </message>
    <message>
        <source>correlation of the gaps</source>
        <translation>Korrelation der Lücken</translation>
    </message>
    <message>
        <source>average linkage</source>
        <translation>Average-Linkage</translation>
    </message>
    <message>
        <source>columns empty in the same row</source>
        <translation>in derselben Zeile leere Spalten</translation>
    </message>
    <message>
        <source>All %1 rows are complete in all %2 columns.</source>
        <translation>Alle %1 Zeilen sind in allen %2 Spalten vollständig.</translation>
    </message>
    <message>
        <source>1 of %1 columns has gaps</source>
        <translation>1 von %1 Spalten hat Lücken</translation>
    </message>
    <message>
        <source>%1 of %2 columns have gaps</source>
        <translation>%1 von %2 Spalten haben Lücken</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to see whether missing cells have to do with it.</source>
        <translation>Geben Sie einer Spalte auf der Seite „Daten“ die Rolle Zielspalte, um zu sehen, ob fehlende Zellen mit ihr zu tun haben.</translation>
    </message>
    <message>
        <source>Only the target itself has missing cells.</source>
        <translation>Nur die Zielspalte selbst hat fehlende Zellen.</translation>
    </message>
    <message>
        <source>%1 is not read as classes. Give it the type Category or Yes or no on the Data page to compare them.</source>
        <translation>%1 ist nicht als Klassen gelesen. Geben Sie der Spalte auf der Seite „Daten“ den Typ Kategorie oder Ja oder nein, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>share missing in each class of %1</source>
        <translation>Anteil fehlend in jeder Klasse von %1</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 Zeilen × %3 Spalten · %4</translation>
    </message>
</context>
<context>
    <name>ui::ModelCardDialog</name>
    <message>
        <source>Model Card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Use for Scoring</source>
        <translation>Zum Bewerten verwenden</translation>
    </message>
    <message>
        <source>Facts about the model</source>
        <translation>Fakten zum Modell</translation>
    </message>
    <message>
        <source>On its test part</source>
        <translation>An seinem Testteil</translation>
    </message>
</context>
<context>
    <name>ui::ModelGroup</name>
    <message>
        <source>Trained model</source>
        <translation>Trainiertes Modell</translation>
    </message>
    <message>
        <source>Facts about the trained model</source>
        <translation>Fakten zum trainierten Modell</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert an</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Gewählt an</translation>
    </message>
    <message>
        <source>%1 (validation)</source>
        <translation>%1 (Validierung)</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Getestet an</translation>
    </message>
    <message>
        <source>%1, never seen</source>
        <translation>%1, nie gesehen</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
</context>
<context>
    <name>ui::ModelKindGroup</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>All kinds see the same prepared features and the same split, so that their scores can be compared.&lt;br&gt;&lt;br&gt;&lt;b&gt;Network&lt;/b&gt;: layers of your own design; needs some thousand customers.&lt;br&gt;&lt;br&gt;&lt;b&gt;Logistic regression&lt;/b&gt;: one weight per feature, softmax(W · x + b). The yardstick: what does not beat it is not worth its pains.&lt;br&gt;&lt;br&gt;&lt;b&gt;k-nearest neighbours&lt;/b&gt;: the most frequent class among the k customers most alike.&lt;br&gt;&lt;br&gt;&lt;b&gt;Random forest&lt;/b&gt;: the mean of many deep trees, each grown on other customers; hard to get wrong.&lt;br&gt;&lt;br&gt;&lt;b&gt;Gradient boosting&lt;/b&gt;: each shallow tree mends what those before left over; often the best on tables.&lt;br&gt;&lt;br&gt;&lt;b&gt;Ensemble&lt;/b&gt;: the mean of several kinds&apos; probabilities; usually a little better than the best of them.</source>
        <translation>Alle Arten sehen dieselben aufbereiteten Merkmale und dieselbe Aufteilung, damit ihre Kennzahlen vergleichbar sind.&lt;br&gt;&lt;br&gt;&lt;b&gt;Netz&lt;/b&gt;: Schichten nach eigenem Entwurf; braucht einige tausend Kunden.&lt;br&gt;&lt;br&gt;&lt;b&gt;Logistische Regression&lt;/b&gt;: ein Gewicht je Merkmal, softmax(W · x + b). Der Maßstab: Was sie nicht schlägt, ist die Mühe nicht wert.&lt;br&gt;&lt;br&gt;&lt;b&gt;k nächste Nachbarn&lt;/b&gt;: die häufigste Klasse unter den k ähnlichsten Kunden.&lt;br&gt;&lt;br&gt;&lt;b&gt;Random Forest&lt;/b&gt;: das Mittel vieler tiefer Bäume, jeder an anderen Kunden gewachsen; kaum falsch zu machen.&lt;br&gt;&lt;br&gt;&lt;b&gt;Gradient Boosting&lt;/b&gt;: Jeder flache Baum bessert nach, was die vorigen übrig ließen; bei Tabellen oft das beste.&lt;br&gt;&lt;br&gt;&lt;b&gt;Ensemble&lt;/b&gt;: das Mittel der Wahrscheinlichkeiten mehrerer Arten; meist etwas besser als die beste davon.</translation>
    </message>
    <message>
        <source>Freedom C</source>
        <translation>Freiheit C</translation>
    </message>
    <message>
        <source>How freely the weights w may grow: the search makes C · Σ log loss + ½ ‖w‖² small. Lower it, by a factor of ten, when there are many features for few customers.</source>
        <translation>Wie frei die Gewichte w wachsen dürfen: Die Suche macht C · Σ Log-Verlust + ½ ‖w‖² klein. Senken Sie den Wert, um einen Faktor zehn, wenn es viele Merkmale für wenige Kunden gibt.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>How many of the nearest customers vote. Few follow every whim of the table, many blur it; 15 to 50 suit thousands of customers.</source>
        <translation>Wie viele der nächsten Kunden abstimmen. Wenige folgen jeder Laune der Tabelle, viele verwischen sie; 15 bis 50 passen zu tausenden Kunden.</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>Nearer more</source>
        <translation>Nähere mehr</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>“Nearer more” counts each neighbour by 1 / distance: worth a try when many neighbours vote.</source>
        <translation>„Nähere mehr“ zählt jeden Nachbarn mit 1 / Abstand: einen Versuch wert, wenn viele Nachbarn abstimmen.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <source>More trees give steadier probabilities and take longer; beyond some hundred little changes.</source>
        <translation>Mehr Bäume ergeben ruhigere Wahrscheinlichkeiten und dauern länger; über einige hundert hinaus ändert sich wenig.</translation>
    </message>
    <message>
        <source>Tree depth</source>
        <translation>Baumtiefe</translation>
    </message>
    <message>
        <source>Questions from the top of a tree to a leaf, at most. Lower it when the training score is far above that of the validation.</source>
        <translation>Höchstens so viele Fragen von der Spitze eines Baums bis zum Blatt. Senken Sie den Wert, wenn die Kennzahl im Training weit über der in der Validierung liegt.</translation>
    </message>
    <message>
        <source>Smallest leaf</source>
        <translation>Kleinstes Blatt</translation>
    </message>
    <message>
        <source>Customers that a leaf has at least. Larger leaves give smoother probabilities.</source>
        <translation>So viele Kunden hat ein Blatt mindestens. Größere Blätter ergeben glattere Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>At most this many rounds of trees; patience usually ends sooner, and the best round is kept.</source>
        <translation>Höchstens so viele Runden von Bäumen; meist endet es durch die Geduld früher, und die beste Runde wird behalten.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Features that may act together, at most: 1 adds them up one by one, 3 to 6 suit most tables.</source>
        <translation>Höchstens so viele Merkmale, die zusammenwirken dürfen: 1 zählt sie einzeln zusammen, 3 bis 6 passen zu den meisten Tabellen.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The share of each tree that is added. Halve it and double the rounds for a slightly better model.</source>
        <translation>Der Anteil jedes Baums, der hinzukommt. Halbieren Sie ihn und verdoppeln Sie die Runden für ein etwas besseres Modell.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Ends when the validation loss has not fallen for this many rounds.</source>
        <translation>Endet, wenn der Validierungsverlust so viele Runden lang nicht gesunken ist.</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>With the settings chosen under its own name</source>
        <translation>Mit den Einstellungen unter seinem eigenen Namen</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eines</translation>
    </message>
    <message>
        <source>%1, by folds</source>
        <translation>%1, nach Teilen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>By folds, as many models learn, each without another part of the training and validation customers and watched on it; the mean of their probabilities counts. Steadier and a little better, for as many times the work.</source>
        <translation>Nach Teilen lernen so viele Modelle, jedes ohne einen anderen Teil der Trainings- und Validierungskunden und daran beobachtet; das Mittel ihrer Wahrscheinlichkeiten zählt. Ruhiger und etwas besser, bei entsprechend vielfacher Arbeit.</translation>
    </message>
    <message>
        <source>As learnt</source>
        <translation>Wie gelernt</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Kalibriert</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Calibrated: scaled by the temperature T that suits the validation customers, softmax(z / T) (Guo et al. 2017). The answers stay the same; choose it when the reliability curve leaves the diagonal.</source>
        <translation>Kalibriert: skaliert mit der Temperatur T, die zu den Validierungskunden passt, softmax(z / T) (Guo et al. 2017). Die Antworten bleiben gleich; wählen Sie es, wenn die Verlässlichkeitskurve die Diagonale verlässt.</translation>
    </message>
    <message>
        <source>Likelier class</source>
        <translation>Wahrscheinlichere Klasse</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Bestes F1</translation>
    </message>
    <message>
        <source>Best Youden’s J</source>
        <translation>Bestes Youden-J</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Beste Genauigkeit</translation>
    </message>
    <message>
        <source>Recall at least</source>
        <translation>Recall mindestens</translation>
    </message>
    <message>
        <source>Precision at least</source>
        <translation>Präzision mindestens</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>From which probability on a customer counts as the second of two classes. Chosen on the validation customers, judged on the test.&lt;br&gt;&lt;br&gt;&lt;b&gt;F1&lt;/b&gt;, 2 · precision · recall / (precision + recall), suits rare classes; &lt;b&gt;Youden’s J&lt;/b&gt; is recall + specificity − 1. &lt;b&gt;Recall at least&lt;/b&gt; takes the highest precision that still finds the wished share of the class; &lt;b&gt;precision at least&lt;/b&gt; the other way round.</source>
        <translation>Ab welcher Wahrscheinlichkeit ein Kunde als die zweite von zwei Klassen zählt. An den Validierungskunden gewählt, am Test beurteilt.&lt;br&gt;&lt;br&gt;&lt;b&gt;F1&lt;/b&gt;, 2 · Präzision · Recall / (Präzision + Recall), passt zu seltenen Klassen; &lt;b&gt;Youden-J&lt;/b&gt; ist Recall + Spezifität − 1. &lt;b&gt;Recall mindestens&lt;/b&gt; nimmt die höchste Präzision, die noch den gewünschten Anteil der Klasse findet; &lt;b&gt;Präzision mindestens&lt;/b&gt; umgekehrt.</translation>
    </message>
    <message>
        <source>Wished share</source>
        <translation>Gewünschter Anteil</translation>
    </message>
    <message>
        <source>The recall or precision to reach, from 0 to 1.</source>
        <translation>Der zu erreichende Recall oder die Präzision, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Freedom C must be a number above 0, such as 1.</source>
        <translation>Freiheit C muss eine Zahl über 0 sein, etwa 1.</translation>
    </message>
    <message>
        <source>The smallest leaf must be a number from 0 on.</source>
        <translation>Das kleinste Blatt muss eine Zahl ab 0 sein.</translation>
    </message>
    <message>
        <source>The learning rate of boosting must be a number above 0 and at most 1.</source>
        <translation>Die Lernrate des Boostings muss eine Zahl über 0 und höchstens 1 sein.</translation>
    </message>
    <message>
        <source>Tick at least two kinds for the ensemble.</source>
        <translation>Haken Sie für das Ensemble mindestens zwei Arten an.</translation>
    </message>
    <message>
        <source>The wished share must be a number from 0 to 1.</source>
        <translation>Der gewünschte Anteil muss eine Zahl von 0 bis 1 sein.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>ui::ModelRuns</name>
    <message numerus="yes">
        <source>Cross-validating %n models</source>
        <translation>
            <numerusform>%n Modell wird kreuzvalidiert</numerusform>
            <numerusform>%n Modelle werden kreuzvalidiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from ever more customers</source>
        <translation>Lernt aus immer mehr Kunden</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>Aufbereitung von %1</translation>
    </message>
    <message>
        <source>Replaying %1</source>
        <translation>%1 wird wiederholt</translation>
    </message>
    <message>
        <source>%1 % of the test customers right, log loss %2</source>
        <translation>%1 % der Testkunden richtig, Log-Verlust %2</translation>
    </message>
    <message>
        <source>Trained again, every figure and every probability of %1 is the same to the last digit: %2.</source>
        <translation>Neu trainiert, ist jede Kennzahl und jede Wahrscheinlichkeit von %1 bis zur letzten Stelle gleich: %2.</translation>
    </message>
    <message>
        <source>Trained again, %1 comes out otherwise: %2. It was stopped or continued by hand, which cannot be repeated exactly. The new run stands beside the old one.</source>
        <translation>Neu trainiert, fällt %1 anders aus: %2. Der Lauf wurde von Hand gestoppt oder fortgesetzt, was sich nicht genau wiederholen lässt. Der neue Lauf steht neben dem alten.</translation>
    </message>
    <message>
        <source>Trained again, %1 comes out otherwise: %2. Another processor or another version of the program rounds otherwise. The new run stands beside the old one.</source>
        <translation>Neu trainiert, fällt %1 anders aus: %2. Ein anderer Prozessor oder eine andere Programmversion rundet anders. Der neue Lauf steht neben dem alten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>%1 wird trainiert</translation>
    </message>
    <message>
        <source>Going on with %1</source>
        <translation>%1 wird fortgesetzt</translation>
    </message>
    <message>
        <source>Training other models</source>
        <translation>Andere Modelle werden trainiert</translation>
    </message>
    <message>
        <source>Searching for the best network</source>
        <translation>Sucht das beste Netz</translation>
    </message>
    <message>
        <source>Training the best network of the search</source>
        <translation>Das beste Netz der Suche wird trainiert</translation>
    </message>
</context>
<context>
    <name>ui::NetworkDrawing</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>drop %1</source>
        <translation>Drop %1</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 Eingabe</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 Eingaben</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 Merkmal</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 Merkmale</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>%1 · softmax</source>
        <translation>%1 · Softmax</translation>
    </message>
    <message>
        <source>Network, layers from input to output: %1.</source>
        <translation>Netz, Schichten von Eingabe bis Ausgabe: %1.</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>ui::NetworkGroup</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Verfeinerung</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Verborgene Einheiten</translation>
    </message>
    <message>
        <source>Widths of the layers before the narrow one, from wide to narrow, such as 8 or 32-8. The decoder is the mirror image. More layers find more bent shapes but need more customers. Empty: a linear squeeze, much like principal components.</source>
        <translation>Breiten der Schichten vor der schmalen, von breit nach schmal, etwa 8 oder 32-8. Der Decoder ist das Spiegelbild. Mehr Schichten finden stärker gekrümmte Formen, brauchen aber mehr Kunden. Leer: ein linearer Engpass, ähnlich wie Hauptkomponenten.</translation>
    </message>
    <message>
        <source>Latent width</source>
        <translation>Latente Breite</translation>
    </message>
    <message>
        <source>Numbers that describe a customer after the squeeze; the segments are made from them. 2 can be drawn. It must be smaller than the number of prepared features, or nothing is squeezed.</source>
        <translation>Zahlen, die einen Kunden nach dem Engpass beschreiben; aus ihnen entstehen die Segmente. 2 lassen sich zeichnen. Es müssen weniger sein als aufbereitete Merkmale, sonst wird nichts verdichtet.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>The bend in each hidden layer. ReLU, max(0, x), is the usual choice; take Tanh or ELU when a warning says that a latent unit is dead.</source>
        <translation>Die Biegung in jeder verborgenen Schicht. ReLU, max(0, x), ist die übliche Wahl; nehmen Sie Tanh oder ELU, wenn eine Warnung sagt, dass eine latente Einheit tot ist.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over all training customers. The weights of the best epoch are kept in any case. Raise it while the live curve still falls.</source>
        <translation>Durchgänge über alle Trainingskunden. Die Gewichte der besten Epoche werden in jedem Fall behalten. Erhöhen Sie den Wert, solange die Live-Kurve noch fällt.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Customers in one step. Small batches learn more per epoch; large ones run faster on large tables.</source>
        <translation>Kunden in einem Schritt. Kleine Batches lernen mehr je Epoche; große laufen bei großen Tabellen schneller.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far each step of Adam moves the weights. Lower it when the loss jumps about, raise it when it falls too slowly.</source>
        <translation>Wie weit jeder Schritt von Adam die Gewichte bewegt. Senken Sie den Wert, wenn der Verlust springt, erhöhen Sie ihn, wenn er zu langsam fällt.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Pulls weights towards zero at every step. Raise it when the train loss falls but the validation loss rises.</source>
        <translation>Zieht die Gewichte bei jedem Schritt gegen null. Erhöhen Sie den Wert, wenn der Trainingsverlust fällt, der Validierungsverlust aber steigt.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>Customers the network does not learn from; their loss chooses the best epoch. They get a segment all the same. 0 %: the train loss decides.</source>
        <translation>Kunden, aus denen das Netz nicht lernt; ihr Verlust wählt die beste Epoche. Ein Segment erhalten sie trotzdem. 0 %: Der Trainingsverlust entscheidet.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the hidden units left out in each step, so that the network does not lean on single ones. Try 0.1 to 0.3 when the validation loss rises.</source>
        <translation>Anteil der verborgenen Einheiten, der in jedem Schritt wegfällt, damit sich das Netz nicht auf einzelne stützt. Versuchen Sie 0.1 bis 0.3, wenn der Validierungsverlust steigt.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Standard deviation of noise added to the features in each step; the network learns to take it out again (denoising autoencoder, Vincent et al. 2010). Features have standard deviation 1.</source>
        <translation>Standardabweichung des Rauschens, das den Merkmalen in jedem Schritt zugefügt wird; das Netz lernt, es wieder zu entfernen (Denoising Autoencoder, Vincent et al. 2010). Merkmale haben Standardabweichung 1.</translation>
    </message>
    <message>
        <source>Hidden units are whole numbers such as 8 or 32-8.</source>
        <translation>Verborgene Einheiten sind ganze Zahlen, etwa 8 oder 32-8.</translation>
    </message>
    <message>
        <source>Learning rate and weight decay must be numbers.</source>
        <translation>Lernrate und Gewichtsabnahme müssen Zahlen sein.</translation>
    </message>
    <message>
        <source>Dropout is a share below 1, noise a number from 0 on.</source>
        <translation>Dropout ist ein Anteil unter 1, Rauschen eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>The weight of the refinement must be a number above 0.</source>
        <translation>Das Gewicht der Verfeinerung muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>Refine segments and network together</source>
        <translation>Segmente und Netz gemeinsam verfeinern</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>After the training, network and segment centres move together: each customer is drawn to the segment it most likely belongs to, while the network must still be able to reproduce the features (IDEC, Guo et al. 2017: reconstruction error + weight · KL(p‖q)). A larger weight gives tighter segments, which say less of the customers.</source>
        <translation>Nach dem Training bewegen sich Netz und Segmentmitten gemeinsam: Jeder Kunde wird zu dem Segment gezogen, zu dem er am wahrscheinlichsten gehört, während das Netz die Merkmale noch wiedergeben können muss (IDEC, Guo et al. 2017: Rekonstruktionsfehler + Gewicht · KL(p‖q)). Ein größeres Gewicht ergibt engere Segmente, die weniger über die Kunden sagen.</translation>
    </message>
    <message>
        <source>At most so many; it ends earlier once hardly any customer changes the segment.</source>
        <translation>Höchstens so viele; es endet früher, sobald kaum noch ein Kunde das Segment wechselt.</translation>
    </message>
    <message>
        <source>%1 epochs · batch %2</source>
        <translation>%1 Epochen · Batch %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better validation loss. The best epoch is kept either way.</source>
        <translation>Endet nach so vielen Epochen ohne besseren Validierungsverlust. Die beste Epoche wird in jedem Fall behalten.</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Voreinstellung: %1</translation>
    </message>
</context>
<context>
    <name>ui::NewFileCard</name>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Known and new rows of the new file</source>
        <translation>Bekannte und neue Zeilen der neuen Datei</translation>
    </message>
    <message>
        <source>Are the customers of another file new? Choose the file you mean to score, or a later export: identifiers, features, columns and levels are compared with the open table.</source>
        <translation>Sind die Kunden einer anderen Datei neu? Wählen Sie die Datei, die Sie bewerten wollen, oder einen späteren Export: Kennungen, Merkmale, Spalten und Ausprägungen werden mit der offenen Tabelle verglichen.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Compare With a File</source>
        <translation>Mit Datei vergleichen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Another File…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Compare With a File…</source>
        <translation>Mit Datei vergleichen…</translation>
    </message>
    <message>
        <source>Compare With Another File</source>
        <translation>Mit anderer Datei vergleichen</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 verglichen mit %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns</source>
        <translation>%1 · %2 Zeilen × %3 Spalten</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show Rows that the new file has too</source>
        <translation>Zeilen zeigen, die auch die neue Datei hat</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Auch in %1</translation>
    </message>
</context>
<context>
    <name>ui::NotesDialog</name>
    <message>
        <source>Project Notes</source>
        <translation>Projektnotizen</translation>
    </message>
    <message>
        <source>Project notes</source>
        <translation>Projektnotizen</translation>
    </message>
    <message>
        <source>What the table is, what was decided and why: kept with the project.</source>
        <translation>Was die Tabelle ist, was entschieden wurde und warum: wird im Projekt aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>ui::NullityHeatmap</name>
    <message>
        <source>Two columns with missing cells are needed to compare where they are empty.</source>
        <translation>Zwei Spalten mit fehlenden Zellen sind nötig, um zu vergleichen, wo sie leer sind.</translation>
    </message>
    <message>
        <source>%1 × %2
Correlation of their gaps: %3
Both missing in %4 rows; by chance it would be %5</source>
        <translation>%1 × %2
Korrelation ihrer Lücken: %3
Beide fehlen in %4 Zeilen; durch Zufall wären es %5</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 Zellen fehlen (%3)</translation>
    </message>
    <message>
        <source>%1 and %2 are most often empty together: in %3 rows, where chance would give %4.</source>
        <translation>%1 und %2 sind am häufigsten gemeinsam leer: in %3 Zeilen, wo der Zufall %4 ergäbe.</translation>
    </message>
    <message>
        <source>+1: empty in exactly the same rows · 0: no connection · −1: never empty together.</source>
        <translation>+1: in genau denselben Zeilen leer · 0: kein Zusammenhang · −1: nie gemeinsam leer.</translation>
    </message>
    <message>
        <source>1 column without gaps is left out.</source>
        <translation>1 Spalte ohne Lücken ist ausgelassen.</translation>
    </message>
    <message>
        <source>%1 columns without gaps are left out.</source>
        <translation>%1 Spalten ohne Lücken sind ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ui::NullityTreePlot</name>
    <message>
        <source>% of all rows in which one is missing and the other is not</source>
        <translation>% aller Zeilen, in denen eine fehlt und die andere nicht</translation>
    </message>
    <message>
        <source>Two columns with missing cells are needed to compare where they are empty.</source>
        <translation>Zwei Spalten mit fehlenden Zellen sind nötig, um zu vergleichen, wo sie leer sind.</translation>
    </message>
    <message>
        <source>Which of %1 columns are missing together: most alike are %2 and %3.</source>
        <translation>Welche von %1 Spalten gemeinsam fehlen: Am ähnlichsten sind %2 und %3.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 Zellen fehlen (%3)</translation>
    </message>
    <message>
        <source>Missing in exactly the same rows as %1</source>
        <translation>Fehlt in genau denselben Zeilen wie %1</translation>
    </message>
    <message>
        <source>Most like %1: they differ in %2 of all rows</source>
        <translation>Am ähnlichsten wie %1: Sie unterscheiden sich in %2 aller Zeilen</translation>
    </message>
</context>
<context>
    <name>ui::OptionGroup</name>
    <message>
        <source>expanded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>ui::OptionsPanel</name>
    <message>
        <source>Changes apply to the next run</source>
        <translation>Änderungen gelten für den nächsten Lauf</translation>
    </message>
</context>
<context>
    <name>ui::OrderList</name>
    <message>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>Ziehen ändert die Reihenfolge (Alt+Auf, Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>ui::OrderListModel</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, Platz %2 von %3</translation>
    </message>
</context>
<context>
    <name>ui::OverlapPlot</name>
    <message>
        <source>%1 with the features of a known row (%2)</source>
        <translation>%1 mit den Merkmalen einer bekannten Zeile (%2)</translation>
    </message>
    <message>
        <source>%1 also in the open table (%2)</source>
        <translation>%1 auch in der offenen Tabelle (%2)</translation>
    </message>
    <message>
        <source>%1 new (%2)</source>
        <translation>%1 neu (%2)</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>Open CSV…</source>
        <translation>CSV öffnen…</translation>
    </message>
    <message>
        <source>Open CSV</source>
        <translation>CSV öffnen</translation>
    </message>
    <message>
        <source>Try the Example</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
</context>
<context>
    <name>ui::PairCard</name>
    <message>
        <source>Two columns together</source>
        <translation>Zwei Spalten zusammen</translation>
    </message>
    <message>
        <source>Figures in the cells</source>
        <translation>Zahlen in den Zellen</translation>
    </message>
    <message>
        <source>What the figures in the cells say</source>
        <translation>Was die Zahlen in den Zellen sagen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Show 1 Customer</source>
        <translation>1 Kunden zeigen</translation>
    </message>
    <message>
        <source>Show %1 Customers</source>
        <translation>%1 Kunden zeigen</translation>
    </message>
    <message>
        <source>See them in the table (Enter)</source>
        <translation>In der Tabelle ansehen (Eingabetaste)</translation>
    </message>
    <message>
        <source>See them in the table</source>
        <translation>In der Tabelle ansehen</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Enter on the framed cell shows the customers, Esc clears</source>
        <translation>Eingabetaste auf der umrahmten Zelle zeigt die Kunden, Esc hebt auf</translation>
    </message>
</context>
<context>
    <name>ui::PairPlot</name>
    <message>
        <source>Shift + drag selects customers · + and − zoom, arrows move, 0 fits</source>
        <translation>Umschalt + Ziehen wählt Kunden · + und − zoomen, Pfeile verschieben, 0 passt ein</translation>
    </message>
    <message>
        <source>Shift + drag selects customers</source>
        <translation>Umschalt + Ziehen wählt Kunden</translation>
    </message>
    <message>
        <source>Click a group to select its customers</source>
        <translation>Klick auf eine Gruppe wählt ihre Kunden</translation>
    </message>
    <message>
        <source>Click a cell to select its customers</source>
        <translation>Klick auf eine Zelle wählt ihre Kunden</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter selects the customers</source>
        <translation>Pfeiltasten bewegen, Eingabetaste wählt die Kunden</translation>
    </message>
    <message>
        <source>%1: %2
%3: %4</source>
        <translation>%1: %2
%3: %4</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>all %1, darker where there are more</source>
        <translation>alle %1, dunkler, wo es mehr sind</translation>
    </message>
    <message>
        <source>Two columns together</source>
        <translation>Zwei Spalten zusammen</translation>
    </message>
    <message>
        <source>Click a cell of the associations to see the two columns together.</source>
        <translation>Klicken Sie auf eine Zelle der Zusammenhänge, um die zwei Spalten zusammen zu sehen.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>middle half, median and whiskers</source>
        <translation>mittlere Hälfte, Median und Antennen</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>ui::ParallelCoordinatesPlot</name>
    <message>
        <source>none</source>
        <comment>no value</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>%1 of %2 trials pass through the ranges chosen</source>
        <translation>%1 von %2 Versuchen gehen durch die gewählten Bereiche</translation>
    </message>
    <message>
        <source>%1 trials, the best on top. Drag along an axis to keep the trials that pass there.</source>
        <translation>%1 Versuche, der beste obenauf. Ziehen Sie entlang einer Achse, um die Versuche zu behalten, die dort durchgehen.</translation>
    </message>
    <message>
        <source>Start a search: every trial will be a line from its settings to its score.</source>
        <translation>Starten Sie eine Suche: Jeder Versuch wird eine Linie von seinen Einstellungen zu seiner Kennzahl.</translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>%1 of %2 trials shown.</source>
        <translation>%1 von %2 Versuchen gezeigt.</translation>
    </message>
    <message>
        <source>The best is trial %1: %2.</source>
        <translation>Der beste ist Versuch %1: %2.</translation>
    </message>
</context>
<context>
    <name>ui::ParameterDiff</name>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Tick two or three runs to see what they were trained with differently.</source>
        <translation>Haken Sie zwei oder drei Läufe an, um zu sehen, womit sie verschieden trainiert wurden.</translation>
    </message>
    <message>
        <source>Nothing differs: both runs have the same settings.</source>
        <translation>Nichts verschieden: Beide Läufe haben dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing differs: all runs have the same settings.</source>
        <translation>Nichts verschieden: Alle Läufe haben dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>The %1 best of %2 ticked runs.</source>
        <translation>Die %1 besten von %2 angehakten Läufen.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::PlotCard</name>
    <message>
        <source>Copy Image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Image…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>Save Da&amp;ta…</source>
        <translation>Da&amp;ten speichern…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Shown in a window of its own.
Close it to bring it back.</source>
        <translation>In eigenem Fenster gezeigt.
Schließen Sie es, um es zurückzuholen.</translation>
    </message>
</context>
<context>
    <name>ui::PredictOptions</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Train Network</source>
        <translation>Netz trainieren</translation>
    </message>
    <message>
        <source>Train Again</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Train Model</source>
        <translation>Modell trainieren</translation>
    </message>
</context>
<context>
    <name>ui::PredictPage</name>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Views of the prediction</source>
        <translation>Ansichten der Vorhersage</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Model Summary</source>
        <translation>Modellübersicht</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>Aufbereitung von %1</translation>
    </message>
    <message>
        <source>Part of the customers</source>
        <translation>Teil der Kunden</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Testteil</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>The customers the model is judged on: those it has never seen, or those its best epoch was chosen by</source>
        <translation>Die Kunden, an denen das Modell beurteilt wird: die nie gesehenen oder die, nach denen seine beste Epoche gewählt wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the picture most people paste: the curves, the confusion matrix or the importance of columns</source>
        <translation>Kopiert das meistgebrauchte Bild: die Kurven, die Konfusionsmatrix oder die Wichtigkeit der Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Drawn live while the model trains.</source>
        <translation>Wird live gezeichnet, während das Modell trainiert.</translation>
    </message>
    <message>
        <source>The table has changed since this model was trained: its figures stay, its customers are no longer known.</source>
        <translation>Die Tabelle hat sich seit dem Training dieses Modells geändert: Seine Zahlen bleiben, seine Kunden sind nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>%1 · %2, %3 customers · seed %4</source>
        <translation>%1 · %2, %3 Kunden · Startwert %4</translation>
    </message>
    <message>
        <source>Open a customer table first</source>
        <translation>Öffnen Sie zuerst eine Kundentabelle</translation>
    </message>
    <message>
        <source>Training starts…</source>
        <translation>Training beginnt…</translation>
    </message>
    <message>
        <source>Training · tree %1 · now %2 of the validation customers right · test customers not touched</source>
        <translation>Training · Baum %1 · derzeit %2 der Validierungskunden richtig · Testkunden unberührt</translation>
    </message>
    <message>
        <source>Training · best so far: epoch %1 · now %2 of the validation customers right · test customers not touched</source>
        <translation>Training · bisher beste: Epoche %1 · derzeit %2 der Validierungskunden richtig · Testkunden unberührt</translation>
    </message>
    <message>
        <source>%1 customers; the network learns from most of them, a part chooses the best epoch and a part is kept for the honest test</source>
        <translation>%1 Kunden; aus den meisten lernt das Netz, ein Teil wählt die beste Epoche, und ein Teil bleibt für den ehrlichen Test</translation>
    </message>
    <message>
        <source>%1 on %2 test customers (95 % interval %3–%4) · always “%5”: %6 · weighted F1 %7</source>
        <translation>%1 an %2 Testkunden (95-%-Intervall %3–%4) · immer „%5“: %6 · gewichtetes F1 %7</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 richtig</translation>
    </message>
    <message>
        <source> · of earlier options</source>
        <translation> · mit früheren Optionen</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Loss of each epoch, live while the network trains.</source>
        <translation>Verlust jeder Epoche, live während des Trainings.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Log-Skala</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>Also draws the ticked runs on the same customers</source>
        <translation>Zeichnet auch die angehakten Läufe an denselben Kunden</translation>
    </message>
    <message>
        <source>customers right</source>
        <translation>Kunden richtig</translation>
    </message>
    <message>
        <source>Share of customers recognised, live while the network trains.</source>
        <translation>Anteil erkannter Kunden, live während des Trainings.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>Choose a target to see the network.</source>
        <translation>Wählen Sie eine Zielspalte, um das Netz zu sehen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>More epochs</source>
        <translation>Weitere Epochen</translation>
    </message>
    <message>
        <source>Continue Training</source>
        <translation>Weitertrainieren</translation>
    </message>
    <message>
        <source>Trains the network shown for so many more epochs, from its best one, as a new run</source>
        <translation>Trainiert das gezeigte Netz so viele Epochen weiter, ab seiner besten, als neuen Lauf</translation>
    </message>
    <message>
        <source>%1 parameters · heights show layer widths</source>
        <translation>%1 Parameter · Höhen zeigen Schichtbreiten</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Trainiert…</translation>
    </message>
    <message>
        <source>This model is found in one go: it has no epochs to draw.</source>
        <translation>Dieses Modell wird in einem Zug gefunden: Es hat keine Epochen zum Zeichnen.</translation>
    </message>
    <message>
        <source>always %1: %2</source>
        <translation>immer %1: %2</translation>
    </message>
    <message>
        <source>best first, then newest</source>
        <translation>beste zuerst, dann neueste</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>&amp;Mark as UTF-8 for Excel</source>
        <translation>Für Excel als &amp;UTF-8 kennzeichnen</translation>
    </message>
    <message>
        <source>&amp;Semicolons between columns</source>
        <translation>&amp;Semikolons zwischen Spalten</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>Vor &amp;Formeln schützen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>The colours of the window and of the plots on the screen. Pictures are saved in the light colours whatever is chosen here.</source>
        <translation>Die Farben des Fensters und der Diagramme am Bildschirm. Bilder werden immer in den hellen Farben gespeichert, was auch immer hier gewählt ist.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>How large everything on the screen is, plots included. Ctrl+Plus and Ctrl+Minus change it anywhere, Ctrl+0 goes back to 100 %. Saved pictures do not change. Where nothing was chosen it follows the size of the system’s own letters.</source>
        <translation>Wie groß alles am Bildschirm ist, Diagramme inbegriffen. Strg+Plus und Strg+Minus ändern es überall, Strg+0 geht auf 100 % zurück. Gespeicherte Bilder ändern sich nicht. Wo nichts gewählt wurde, folgt es der Schriftgröße des Systems.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>&amp;Animationen</translation>
    </message>
    <message>
        <source>Reduced: nothing moves or blinks by itself. Figures of running work still count up, and live curves still grow.</source>
        <translation>Reduziert: Nichts bewegt sich oder blinkt von selbst. Zahlen laufender Arbeit zählen weiter, und Live-Kurven wachsen weiter.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Of the window, with its numbers and dates. Files that are written stay as they are: their column names, numbers and dates do not depend on the language. While something runs, the window changes its language when that has ended.</source>
        <translation>Die des Fensters, mit Zahlen und Datumsangaben. Geschriebene Dateien bleiben, wie sie sind: Ihre Spaltennamen, Zahlen und Datumsangaben hängen nicht von der Sprache ab. Solange etwas läuft, wechselt das Fenster die Sprache erst danach.</translation>
    </message>
    <message>
        <source>Tables saved as CSV</source>
        <translation>Als CSV gespeicherte Tabellen</translation>
    </message>
    <message>
        <source>Excel on Windows otherwise takes the file for one in an old encoding and shows “MÃ¼nchen” for “München”. Other programs may show the mark as a character of the first column’s name.</source>
        <translation>Excel unter Windows hält die Datei sonst für eine in alter Kodierung und zeigt „MÃ¼nchen“ für „München“. Andere Programme zeigen das Kennzeichen vielleicht als Zeichen im Namen der ersten Spalte.</translation>
    </message>
    <message>
        <source>Excel expects semicolons where the comma is the decimal sign, as in German, French or Spanish. Numbers are written with a point all the same.</source>
        <translation>Excel erwartet Semikolons, wo das Komma Dezimalzeichen ist, wie im Deutschen, Französischen oder Spanischen. Zahlen werden trotzdem mit Punkt geschrieben.</translation>
    </message>
    <message>
        <source>Spreadsheets compute texts that begin with =, +, − or @. An apostrophe is put before such texts; numbers stay as they are.</source>
        <translation>Tabellenprogramme rechnen Texte aus, die mit =, +, − oder @ beginnen. Vor solche Texte wird ein Apostroph gesetzt; Zahlen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>For the cluster summary, the tables of the pages and the numbers of plots. Files of customers keep the dress they came in.</source>
        <translation>Für die Segmentübersicht, die Tabellen der Seiten und die Zahlen der Diagramme. Kundendateien behalten die Form, in der sie kamen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: there is nothing to switch off.</source>
        <translation>Nichts verlässt diesen Rechner: Es gibt nichts abzuschalten.</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>&amp;Reset to Defaults</source>
        <translation>Auf S&amp;tandard zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ui::PreparationGroup</name>
    <message>
        <source>Preparation</source>
        <translation>Aufbereitung</translation>
    </message>
    <message>
        <source>Edit the Recipe</source>
        <translation>Rezept bearbeiten</translation>
    </message>
    <message>
        <source>Goes to the Prepare page</source>
        <translation>Öffnet die Seite „Aufbereiten“</translation>
    </message>
</context>
<context>
    <name>ui::PrepareOptions</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Fit Recipe</source>
        <translation>Rezept anpassen</translation>
    </message>
    <message>
        <source>Columns set aside</source>
        <translation>Beiseitegelegte Spalten</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Train, validation and test, as chosen on the Predict page. The recipe is fitted on the training part only; the others are prepared with what was found there.</source>
        <translation>Training, Validierung und Test, wie auf der Seite „Vorhersagen“ gewählt. Das Rezept wird nur am Trainingsteil angepasst; die anderen werden mit dem aufbereitet, was dort gefunden wurde.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Every column is a feature.</source>
        <translation>Jede Spalte ist ein Merkmal.</translation>
    </message>
    <message>
        <source>&lt;p style=&quot;margin: 4px 0 0 0&quot;&gt;Roles and types are changed on the Data page.&lt;/p&gt;</source>
        <translation>&lt;p style=&quot;margin: 4px 0 0 0&quot;&gt;Rollen und Typen ändern Sie auf der Seite „Daten“.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::PreparePage</name>
    <message>
        <source>Prepare</source>
        <translation>Aufbereiten</translation>
    </message>
    <message>
        <source>Nothing to prepare yet</source>
        <translation>Noch nichts aufzubereiten</translation>
    </message>
    <message>
        <source>Open a table to see how its columns become the inputs of a model.</source>
        <translation>Öffnen Sie eine Tabelle, um zu sehen, wie ihre Spalten zu Eingaben eines Modells werden.</translation>
    </message>
    <message>
        <source>For Prediction</source>
        <translation>Für Vorhersage</translation>
    </message>
    <message>
        <source>The recipe of Predict, fitted on the training rows</source>
        <translation>Das Rezept von „Vorhersagen“, angepasst an den Trainingszeilen</translation>
    </message>
    <message>
        <source>For Segments</source>
        <translation>Für Segmente</translation>
    </message>
    <message>
        <source>The recipe of Segment, fitted on all rows</source>
        <translation>Das Rezept von „Segmentieren“, angepasst an allen Zeilen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; in %2 gespeichert.</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>Keine Tabelle offen</translation>
    </message>
    <message>
        <source>Choose a step to see what it does to its columns.</source>
        <translation>Wählen Sie einen Schritt, um zu sehen, was er mit seinen Spalten macht.</translation>
    </message>
    <message>
        <source>This step changes which columns are used, not their cells.</source>
        <translation>Dieser Schritt ändert, welche Spalten benutzt werden, nicht ihre Zellen.</translation>
    </message>
    <message>
        <source>The step changes no column of this table.</source>
        <translation>Der Schritt ändert keine Spalte dieser Tabelle.</translation>
    </message>
    <message>
        <source>Fitting the recipe…</source>
        <translation>Rezept wird angepasst…</translation>
    </message>
    <message>
        <source>Fit the recipe to see what this step does (F5).</source>
        <translation>Passen Sie das Rezept an, um zu sehen, was dieser Schritt tut (F5).</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 · stratified · %4</source>
        <translation>%1 / %2 / %3 · geschichtet · %4</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>Wird angepasst…</translation>
    </message>
    <message>
        <source>No column of this table can be a feature.</source>
        <translation>Keine Spalte dieser Tabelle kann ein Merkmal sein.</translation>
    </message>
    <message>
        <source>Mend what is marked as an error first.</source>
        <translation>Beheben Sie zuerst, was als Fehler markiert ist.</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Compare With a New File</source>
        <translation>Mit neuer Datei vergleichen</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>%1 laden</translation>
    </message>
</context>
<context>
    <name>ui::PreparePictures</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Column shown</source>
        <translation>Gezeigte Spalte</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Fehlende Zellen</translation>
    </message>
    <message>
        <source>Compare With a New File…</source>
        <translation>Mit neuer Datei vergleichen…</translation>
    </message>
    <message>
        <source>Prepares another file with what was found here, and counts its empty cells</source>
        <translation>Bereitet eine andere Datei mit dem hier Gefundenen auf und zählt ihre leeren Zellen</translation>
    </message>
    <message>
        <source>Close the New File</source>
        <translation>Neue Datei schließen</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <source> · of the earlier recipe</source>
        <translation> · des früheren Rezepts</translation>
    </message>
    <message>
        <source>first rows · %1 inputs</source>
        <translation>erste Zeilen · %1 Eingaben</translation>
    </message>
    <message>
        <source>training rows, %1</source>
        <translation>Trainingszeilen, %1</translation>
    </message>
    <message>
        <source>all rows, %1</source>
        <translation>alle Zeilen, %1</translation>
    </message>
    <message>
        <source>new file, %1</source>
        <translation>neue Datei, %1</translation>
    </message>
    <message>
        <source>No cell is empty in these rows.</source>
        <translation>In diesen Zeilen ist keine Zelle leer.</translation>
    </message>
    <message>
        <source> What is still empty after the last step takes the middle value.</source>
        <translation> Was nach dem letzten Schritt noch leer ist, erhält den mittleren Wert.</translation>
    </message>
    <message>
        <source> The new file is filled with the values found here: the recipe is never fitted again.</source>
        <translation> Die neue Datei wird mit den hier gefundenen Werten gefüllt: Das Rezept wird nie neu angepasst.</translation>
    </message>
    <message>
        <source> %1 of its cells hold a level not seen while fitting, such as %2.</source>
        <translation> %1 ihrer Zellen haben eine beim Anpassen nicht gesehene Ausprägung, etwa %2.</translation>
    </message>
    <message>
        <source>Compare With Another File…</source>
        <translation>Mit anderer Datei vergleichen…</translation>
    </message>
    <message>
        <source>%1, before and after</source>
        <translation>%1, vorher und nachher</translation>
    </message>
</context>
<context>
    <name>ui::PrepareSteps</name>
    <message>
        <source>Add Step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Start From a Preset</source>
        <translation>Von Vorgabe ausgehen</translation>
    </message>
    <message>
        <source>Order matters: steps run from top to bottom</source>
        <translation>Die Reihenfolge zählt: Schritte laufen von oben nach unten</translation>
    </message>
</context>
<context>
    <name>ui::PreparedModel</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::PreviewColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>In the file: empty</source>
        <translation>In der Datei: leer</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>In der Datei: „%1“</translation>
    </message>
    <message>
        <source>Read as: missing</source>
        <translation>Gelesen als: fehlend</translation>
    </message>
    <message>
        <source>Read as: %1 (%2)</source>
        <translation>Gelesen als: %1 (%2)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <translation>%1: %2
%3</translation>
    </message>
</context>
<context>
    <name>ui::ProbabilityBars</name>
    <message>
        <source>Probabilities of the Classes</source>
        <translation>Wahrscheinlichkeiten der Klassen</translation>
    </message>
    <message>
        <source>Shows how likely each class is for this customer.</source>
        <translation>Zeigt, wie wahrscheinlich jede Klasse für diesen Kunden ist.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>%1 (predicted)</source>
        <translation>%1 (vorhergesagt)</translation>
    </message>
</context>
<context>
    <name>ui::ProfileHeatmap</name>
    <message>
        <source>Scroll columns</source>
        <translation>Spalten rollen</translation>
    </message>
    <message>
        <source>Scroll segments</source>
        <translation>Segmente rollen</translation>
    </message>
    <message>
        <source>Profile of %1 segments over %2 columns: means in original units, coloured by the difference from all customers.</source>
        <translation>Profil von %1 Segmenten über %2 Spalten: Mittelwerte in Originaleinheiten, gefärbt nach dem Unterschied zu allen Kunden.</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Ohne Segment</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>häufigster Wert</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Difference from average</source>
        <translation>Unterschied zum Mittel</translation>
    </message>
    <message>
        <source>+%1 sd</source>
        <translation>+%1 SD</translation>
    </message>
    <message>
        <source>%1 not used to segment</source>
        <translation>%1 nicht zum Segmentieren benutzt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>columns with muted names were not used to segment</source>
        <translation>Spalten mit gedämpften Namen wurden nicht zum Segmentieren benutzt</translation>
    </message>
    <message>
        <source>levels: ±50 points</source>
        <translation>Ausprägungen: ±50 Punkte</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>alle Kunden</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation>%1 SD</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>ui::ProfileTabs</name>
    <message>
        <source>Computing…</source>
        <translation>Rechnet…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What Differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Snake</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Order of the features and spread of the customers</source>
        <translation>Reihenfolge der Merkmale und Streuung der Kunden</translation>
    </message>
    <message>
        <source>Order by What Separates</source>
        <translation>Nach Trennkraft ordnen</translation>
    </message>
    <message>
        <source>Spread of the Selected Segment</source>
        <translation>Streuung des ausgewählten Segments</translation>
    </message>
</context>
<context>
    <name>ui::Project</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>needs a table</source>
        <translation>braucht eine Tabelle</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
</context>
<context>
    <name>ui::RangeHistogram</name>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Drag over the bars to choose a range</source>
        <translation>Über die Balken ziehen, um einen Bereich zu wählen</translation>
    </message>
</context>
<context>
    <name>ui::RawTextView</name>
    <message>
        <source>File as it is</source>
        <translation>Datei im Original</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptCard</name>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>what was checked</source>
        <translation>was geprüft wurde</translation>
    </message>
    <message>
        <source>Copy Receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Save Receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptDialog</name>
    <message>
        <source>Import Receipt</source>
        <translation>Importbeleg</translation>
    </message>
    <message>
        <source>Import receipt</source>
        <translation>Importbeleg</translation>
    </message>
    <message>
        <source>How It Was Read</source>
        <translation>Wie gelesen wurde</translation>
    </message>
    <message>
        <source>Rows to Check</source>
        <translation>Zu prüfende Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie gelesen wurde</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>Zu prüfende Zeilen</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>Importoptionen…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export Rejected Rows…</source>
        <translation>Abgewiesene Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import receipt of %1</source>
        <translation>Importbeleg von %1</translation>
    </message>
    <message>
        <source>Rows to Check (%1)</source>
        <translation>Zu prüfende Zeilen (%1)</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message>
        <source>Home</source>
        <translation>Eigener Ordner</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>%1 rows · %2 columns</source>
        <translation>%1 Zeilen · %2 Spalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>ui::RecipeDialog</name>
    <message>
        <source>Recipe in words</source>
        <translation>Rezept in Worten</translation>
    </message>
    <message>
        <source>Recipe as text</source>
        <translation>Rezept als Text</translation>
    </message>
    <message>
        <source>Saved to a file, these lines go behind --recipe on the command line. Text that starts with # is a comment.</source>
        <translation>In einer Datei gespeichert, gehören diese Zeilen auf der Befehlszeile hinter --recipe. Text, der mit # beginnt, ist ein Kommentar.</translation>
    </message>
    <message>
        <source>Copy Words</source>
        <translation>Worte kopieren</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
</context>
<context>
    <name>ui::RecipeEdits</name>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>„%1“ duplizieren</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>ui::RecipeFiles</name>
    <message>
        <source>Prepared Table as CSV…</source>
        <translation>Aufbereitete Tabelle als CSV…</translation>
    </message>
    <message>
        <source>Recipe in Words…</source>
        <translation>Rezept in Worten…</translation>
    </message>
    <message>
        <source>Save Recipe as Text…</source>
        <translation>Rezept als Text speichern…</translation>
    </message>
    <message>
        <source>Load Recipe…</source>
        <translation>Rezept laden…</translation>
    </message>
    <message>
        <source>Before and After as Picture…</source>
        <translation>Vorher und nachher als Bild…</translation>
    </message>
    <message>
        <source>Missing Cells as CSV…</source>
        <translation>Fehlende Zellen als CSV…</translation>
    </message>
    <message>
        <source>First Prepared Rows as CSV…</source>
        <translation>Erste aufbereitete Zeilen als CSV…</translation>
    </message>
    <message>
        <source>Recipe for Prediction</source>
        <translation>Rezept für Vorhersage</translation>
    </message>
    <message>
        <source>Recipe for Segments</source>
        <translation>Rezept für Segmente</translation>
    </message>
    <message>
        <source>Load Recipe</source>
        <translation>Rezept laden</translation>
    </message>
    <message>
        <source>Recipe as text (*.txt);;All files (*)</source>
        <translation>Rezept als Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a recipe.</source>
        <translation>%1 ist nicht als Rezept lesbar.</translation>
    </message>
    <message>
        <source>Choose a text file that was saved here.</source>
        <translation>Wählen Sie eine Textdatei, die hier gespeichert wurde.</translation>
    </message>
    <message>
        <source>Line %1 of %2: </source>
        <translation>Zeile %1 von %2: </translation>
    </message>
    <message>
        <source>Save Recipe as Text</source>
        <translation>Rezept als Text speichern</translation>
    </message>
    <message>
        <source>Recipe as text (*.txt)</source>
        <translation>Rezept als Text (*.txt)</translation>
    </message>
    <message>
        <source>Export Prepared Table</source>
        <translation>Aufbereitete Tabelle exportieren</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::RecipePlans</name>
    <message>
        <source>Fitting the recipe</source>
        <translation>Rezept wird angepasst</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryOffer</name>
    <message>
        <source>Tessera ended unexpectedly.</source>
        <translation>Tessera wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”, as of %2, can be recovered.</source>
        <translation>„%1“, Stand %2, lässt sich wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>ui::ReliabilityPlot</name>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Train a model to see whether its probabilities can be taken at their word.</source>
        <translation>Trainieren Sie ein Modell, um zu sehen, ob seine Wahrscheinlichkeiten beim Wort zu nehmen sind.</translation>
    </message>
    <message>
        <source>Probabilities are off by %1 percentage points on average (expected calibration error).</source>
        <translation>Wahrscheinlichkeiten liegen im Mittel um %1 Prozentpunkte daneben (erwarteter Kalibrierungsfehler).</translation>
    </message>
    <message>
        <source>Probabilities are off by %1 percentage points on average (expected calibration error), by %2 after scaling.</source>
        <translation>Wahrscheinlichkeiten liegen im Mittel um %1 Prozentpunkte daneben (erwarteter Kalibrierungsfehler), nach Skalierung um %2.</translation>
    </message>
    <message>
        <source>predicted probability</source>
        <translation>vorhergesagte Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>share of %1, observed</source>
        <translation>Anteil von %1, beobachtet</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>dieses Modell</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>skaliert</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>wie vorhergesagt</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>ui::ReportDraft</name>
    <message>
        <source>Report Title</source>
        <translation>Berichtstitel</translation>
    </message>
    <message>
        <source>Report Subtitle</source>
        <translation>Untertitel des Berichts</translation>
    </message>
    <message>
        <source>Show Section</source>
        <translation>Abschnitt zeigen</translation>
    </message>
    <message>
        <source>Hide Section</source>
        <translation>Abschnitt verbergen</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message>
        <source>Note in Report</source>
        <translation>Notiz im Bericht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Add Text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Heading of Text</source>
        <translation>Überschrift des Textes</translation>
    </message>
    <message>
        <source>Remove Text</source>
        <translation>Text entfernen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bildunterschriften</translation>
    </message>
</context>
<context>
    <name>ui::ReportOptions</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Export Report…</source>
        <translation>Bericht exportieren…</translation>
    </message>
    <message>
        <source>Add Text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Remove Text</source>
        <translation>Text entfernen</translation>
    </message>
    <message>
        <source>Captions with file, rows and seed</source>
        <translation>Bildunterschriften mit Datei, Zeilen und Startwert</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>A heading and words of your own behind the section chosen</source>
        <translation>Eigene Überschrift und eigene Worte hinter dem gewählten Abschnitt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>Zeile darunter</translation>
    </message>
    <message>
        <source>Note under the section</source>
        <translation>Notiz unter dem Abschnitt</translation>
    </message>
    <message>
        <source>Your words. Numbers in the report are always generated.</source>
        <translation>Ihre Worte. Zahlen im Bericht werden immer erzeugt.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>PDF: pages as shown here, with an outline and with words for every picture, for readers who cannot see it. HTML: one file for any browser, which needs no other; it prints well.</source>
        <translation>PDF: Seiten wie hier gezeigt, mit Gliederung und mit Worten zu jedem Bild für alle, die es nicht sehen können. HTML: eine einzige Datei für jeden Browser; sie lässt sich gut drucken.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Size of the pages: A4 (210 × 297 mm) or Letter (8.5 × 11 inches).</source>
        <translation>Größe der Seiten: A4 (210 × 297 mm) oder Letter (8,5 × 11 Zoll).</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>with note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Words below the title</source>
        <translation>Worte unter dem Titel</translation>
    </message>
    <message>
        <source>Words under “%1”</source>
        <translation>Worte unter „%1“</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Chart Pack…</source>
        <translation>Diagrammpaket…</translation>
    </message>
    <message>
        <source>Every figure as PNG, SVG and CSV and every table, in one folder</source>
        <translation>Jede Abbildung als PNG, SVG und CSV und jede Tabelle, in einem Ordner</translation>
    </message>
    <message>
        <source>Copy Page</source>
        <translation>Seite kopieren</translation>
    </message>
    <message>
        <source>Copies the page in view as a picture</source>
        <translation>Kopiert die sichtbare Seite als Bild</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Größe der Seiten</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Writing %1: %2</source>
        <translation>%1 wird geschrieben: %2</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; in %2 gespeichert.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 page&lt;/b&gt;</source>
        <translation>&lt;b&gt;1 Seite&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 pages&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 Seiten&lt;/b&gt;</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 Abbildung</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 Abbildungen</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 Tabelle</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 Tabellen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Notizen</translation>
    </message>
    <message>
        <source>every number comes from the results of %1</source>
        <translation>jede Zahl stammt aus den Ergebnissen von %1</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>%1_report.%2</source>
        <translation>%1_Bericht.%2</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ui::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
</context>
<context>
    <name>ui::ReportWriter</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>Abbildung %1.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>Tabelle %1.</translation>
    </message>
</context>
<context>
    <name>ui::ResultsView</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Je Klasse</translation>
    </message>
    <message>
        <source>Against simple rules</source>
        <translation>Gegen einfache Regeln</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>95-%-Intervalle</translation>
    </message>
    <message>
        <source>Train a model to see how it does on customers it has never seen.</source>
        <translation>Trainieren Sie ein Modell, um zu sehen, wie es an nie gesehenen Kunden abschneidet.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Cells show</source>
        <translation>Zellen zeigen</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>Anteil der Zeile</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Show Customers</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>true “%1”, predicted “%2” (%3)</source>
        <translation>wahr „%1“, vorhergesagt „%2“ (%3)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Class to reach</source>
        <translation>Zu erreichende Klasse</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>Gezeigtes Diagramm</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Kosten je Kontakt</translation>
    </message>
    <message>
        <source>Value if reached</source>
        <translation>Wert je Erreichtem</translation>
    </message>
    <message>
        <source>%1, %2 customers</source>
        <translation>%1, %2 Kunden</translation>
    </message>
    <message>
        <source>Click a cell to read it in words.</source>
        <translation>Klicken Sie auf eine Zelle, um sie in Worten zu lesen.</translation>
    </message>
    <message>
        <source>accuracy on %1 validation customers</source>
        <translation>Genauigkeit an %1 Validierungskunden</translation>
    </message>
    <message>
        <source>accuracy on %1 test customers</source>
        <translation>Genauigkeit an %1 Testkunden</translation>
    </message>
    <message>
        <source>Ordering the customers by their probability…</source>
        <translation>Ordnet die Kunden nach ihrer Wahrscheinlichkeit…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Enter what a contact costs and what a customer reached brings to see the expected result.</source>
        <translation>Geben Sie ein, was ein Kontakt kostet und ein erreichter Kunde bringt, um das erwartete Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>Expected result of contacting %1 (%2): %3 — cost %4, value %5.</source>
        <translation>Erwartetes Ergebnis beim Ansprechen von %1 (%2): %3 — Kosten %4, Wert %5.</translation>
    </message>
</context>
<context>
    <name>ui::RfmDialog</name>
    <message>
        <source>Customers from Transactions</source>
        <translation>Kunden aus Transaktionen</translation>
    </message>
    <message>
        <source>Build Customer Table</source>
        <translation>Kundentabelle bilden</translation>
    </message>
    <message>
        <source>Columns of a transaction</source>
        <translation>Spalten einer Transaktion</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>× &amp;Quantity</source>
        <translation>× &amp;Menge</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>B&amp;estellung</translation>
    </message>
    <message>
        <source>Without an order column, days with a purchase are counted.</source>
        <translation>Ohne Bestellspalte werden Tage mit einem Kauf gezählt.</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Day after the &amp;last transaction</source>
        <translation>Tag nach der &amp;letzten Transaktion</translation>
    </message>
    <message>
        <source>Later transactions are left out.</source>
        <translation>Spätere Transaktionen werden ausgelassen.</translation>
    </message>
    <message>
        <source>&amp;Returns (negative amounts)</source>
        <translation>&amp;Retouren (negative Beträge)</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>Subtract from the sum</source>
        <translation>Von der Summe abziehen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out with their order</source>
        <translation>Samt Bestellung auslassen</translation>
    </message>
    <message>
        <source>Keep like purchases</source>
        <translation>Wie Käufe behalten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Monetary</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Choose the columns of customer, date and amount.</source>
        <translation>Wählen Sie die Spalten für Kunde, Datum und Betrag.</translation>
    </message>
    <message>
        <source>A date column has the type Date on the Data page.</source>
        <translation>Eine Datumsspalte hat auf der Seite „Daten“ den Typ Datum.</translation>
    </message>
    <message>
        <source>Adding up customers…</source>
        <translation>Kunden werden zusammengezählt…</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <translation>Kunden von %1</translation>
    </message>
</context>
<context>
    <name>ui::RowNumbers</name>
    <message>
        <source>Row numbers</source>
        <translation>Zeilennummern</translation>
    </message>
</context>
<context>
    <name>ui::RunFilter</name>
    <message>
        <source>Ticked Runs Only</source>
        <translation>Nur angehakte Läufe</translation>
    </message>
    <message>
        <source>On the Customers of the Reference Only</source>
        <translation>Nur an den Kunden des Bezugs</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Filter: On</source>
        <translation>Filter: an</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Some runs may be left out. Click to choose which are shown</source>
        <translation>Einige Läufe können ausgelassen sein. Klicken, um die gezeigten zu wählen</translation>
    </message>
    <message>
        <source>Choose which runs are shown</source>
        <translation>Wählen, welche Läufe gezeigt werden</translation>
    </message>
    <message>
        <source>Filter of the runs, on</source>
        <translation>Filter der Läufe, an</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>Filter der Läufe</translation>
    </message>
</context>
<context>
    <name>ui::RunSettings</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <source>Depth of trees</source>
        <translation>Baumtiefe</translation>
    </message>
    <message>
        <source>Rounds, at most</source>
        <translation>Runden, höchstens</translation>
    </message>
    <message>
        <source>Depth of rounds</source>
        <translation>Rundentiefe</translation>
    </message>
    <message>
        <source>Boosting rate</source>
        <translation>Boosting-Rate</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Fold models</source>
        <translation>Fold-Modelle</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgeglichen</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message numerus="yes">
        <source>best of %n trials</source>
        <translation>
            <numerusform>bestes aus %n Versuch</numerusform>
            <numerusform>bestes aus %n Versuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Aufbereitung</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
</context>
<context>
    <name>ui::RunsView</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Scores of the runs with their intervals.</source>
        <translation>Kennzahlen der Läufe mit ihren Intervallen.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>validation loss (cross-entropy)</source>
        <translation>Validierungsverlust (Kreuzentropie)</translation>
    </message>
    <message>
        <source>Tick runs that learnt in epochs to see their curves.</source>
        <translation>Haken Sie Läufe an, die in Epochen lernten, um ihre Kurven zu sehen.</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Lernkurven</translation>
    </message>
    <message>
        <source>validation part · circles: best epoch, kept</source>
        <translation>Validierungsteil · Kreise: beste Epoche, behalten</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Remove Run</source>
        <translation>Lauf entfernen</translation>
    </message>
    <message>
        <source>Show in Predict</source>
        <translation>In „Vorhersagen“ zeigen</translation>
    </message>
    <message>
        <source>Use These Options</source>
        <translation>Diese Optionen verwenden</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Trains the same once more and says whether the figures are the same</source>
        <translation>Trainiert dasselbe noch einmal und sagt, ob die Zahlen gleich sind</translation>
    </message>
    <message>
        <source>How tested</source>
        <translation>Wie getestet</translation>
    </message>
    <message>
        <source>The right answers of two models are compared on the very same test customers (McNemar&apos;s test, mid-p): only customers that one model gets right and the other wrong can tell them apart. Below p = 0.05 the difference is called one. With many runs some differences are chance all the same: cross-validation says more. Intervals of F1 are from 2,000 bootstrap samples, those of accuracy are Wilson&apos;s, those of ROC-AUC are DeLong&apos;s; 95 %.</source>
        <translation>Die richtigen Antworten zweier Modelle werden an genau denselben Testkunden verglichen (McNemars Test, mid-p): Nur Kunden, bei denen ein Modell richtig- und das andere falschliegt, können sie unterscheiden. Unter p = 0,05 gilt der Unterschied als solcher. Bei vielen Läufen sind einige Unterschiede trotzdem Zufall: Die Kreuzvalidierung sagt mehr. Intervalle von F1 stammen aus 2.000 Bootstrap-Stichproben, die der Genauigkeit nach Wilson, die der ROC-AUC nach DeLong; 95 %.</translation>
    </message>
    <message>
        <source>all on the same %1 test customers, seed %2</source>
        <translation>alle an denselben %1 Testkunden, Startwert %2</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>95-%-Intervalle</translation>
    </message>
    <message>
        <source>%1 of %2 shown · %3</source>
        <translation>%1 von %2 gezeigt · %3</translation>
    </message>
    <message>
        <source>%1 on the test part</source>
        <translation>%1 am Testteil</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
</context>
<context>
    <name>ui::SampleCard</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::ScatterCard</name>
    <message>
        <source>Scatter</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuen</translation>
    </message>
    <message>
        <source>Least-squares line</source>
        <translation>Ausgleichsgerade</translation>
    </message>
    <message>
        <source>Spread whole numbers</source>
        <translation>Ganze Zahlen streuen</translation>
    </message>
    <message>
        <source>Moves marks a little, so that equal whole numbers do not cover each other</source>
        <translation>Verschiebt Zeichen ein wenig, damit gleiche ganze Zahlen einander nicht verdecken</translation>
    </message>
    <message>
        <source>Scatter: %1</source>
        <translation>Streudiagramm: %1</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>A scatter plot needs two columns of numbers.</source>
        <translation>Ein Streudiagramm braucht zwei Zahlenspalten.</translation>
    </message>
    <message>
        <source>No customer has values in both columns.</source>
        <translation>Kein Kunde hat Werte in beiden Spalten.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>ui::ScatterPlot</name>
    <message>
        <source>Other (%1)</source>
        <translation>Andere (%1)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Choose two columns of numbers to see them together.</source>
        <translation>Wählen Sie zwei Zahlenspalten, um sie zusammen zu sehen.</translation>
    </message>
    <message>
        <source>%1 of %2 customers, drawn by chance (seed %3)</source>
        <translation>%1 von %2 Kunden, zufällig gezogen (Startwert %3)</translation>
    </message>
    <message>
        <source>%1 customers as density</source>
        <translation>%1 Kunden als Dichte</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>r = %1</source>
        <translation>r = %1</translation>
    </message>
    <message>
        <source>whole numbers spread by chance</source>
        <translation>ganze Zahlen zufällig gestreut</translation>
    </message>
    <message>
        <source>%1 outside the view</source>
        <translation>%1 außerhalb der Ansicht</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ScoreBarsPlot</name>
    <message>
        <source>the reference</source>
        <translation>der Bezug</translation>
    </message>
    <message>
        <source>cannot be told apart from the reference</source>
        <translation>nicht vom Bezug zu unterscheiden</translation>
    </message>
    <message>
        <source>better than the reference</source>
        <translation>besser als der Bezug</translation>
    </message>
    <message>
        <source>worse than the reference</source>
        <translation>schlechter als der Bezug</translation>
    </message>
    <message>
        <source>Train at least one model: its scores will be compared here.</source>
        <translation>Trainieren Sie mindestens ein Modell: Seine Kennzahlen werden hier verglichen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, 95 % interval %1 – %2</source>
        <translation>, 95-%-Intervall %1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::ScoreOptions</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Write Scored File…</source>
        <translation>Bewertete Datei schreiben…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What gives the labels: a model trained here, the segments found here, or a model file. Its preparation belongs to it and is never fitted again.</source>
        <translation>Was die Zuordnungen vergibt: ein hier trainiertes Modell, die hier gefundenen Segmente oder eine Modelldatei. Die Aufbereitung gehört dazu und wird nie neu angepasst.</translation>
    </message>
    <message>
        <source>Right on its test part</source>
        <translation>Richtig am Testteil</translation>
    </message>
    <message>
        <source>Always the commonest</source>
        <translation>Immer das Häufigste</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Model Card…</source>
        <translation>Modellkarte…</translation>
    </message>
    <message>
        <source>Open Model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>File to score</source>
        <translation>Zu bewertende Datei</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Map Columns…</source>
        <translation>Spalten zuordnen…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>Unsicher unter</translation>
    </message>
    <message>
        <source>Customers whose label is less probable than this are written as “not sure” instead of being guessed. The picture shows how often the model was right above and below on customers it had not learnt from. 0 gives everybody a label.</source>
        <translation>Kunden, deren Zuordnung weniger wahrscheinlich ist, werden als „unsicher“ geschrieben, statt geraten. Das Bild zeigt, wie oft das Modell darüber und darunter richtiglag, an Kunden, aus denen es nicht gelernt hatte. Bei 0 erhalten alle eine Zuordnung.</translation>
    </message>
    <message>
        <source>Only customers never seen</source>
        <translation>Nur nie gesehene Kunden</translation>
    </message>
    <message>
        <source>Score in the data warehouse</source>
        <translation>Im Data Warehouse bewerten</translation>
    </message>
    <message>
        <source>Export SQL…</source>
        <translation>SQL exportieren…</translation>
    </message>
    <message>
        <source>The whole model as one statement that scores a table where it lies</source>
        <translation>Das ganze Modell als eine Anweisung, die eine Tabelle dort bewertet, wo sie liegt</translation>
    </message>
    <message>
        <source>Export ONNX…</source>
        <translation>ONNX exportieren…</translation>
    </message>
    <message>
        <source>The whole model, preparation included, for programs that read ONNX</source>
        <translation>Das ganze Modell samt Aufbereitung, für Programme, die ONNX lesen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keines</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Startwert %2</translation>
    </message>
    <message>
        <source>%1 customers, seed %2</source>
        <translation>%1 Kunden, Startwert %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Add probabilities, one per %1</source>
        <translation>Wahrscheinlichkeiten hinzufügen, je %1 eine</translation>
    </message>
    <message>
        <source>Add distance and probability</source>
        <translation>Abstand und Wahrscheinlichkeit hinzufügen</translation>
    </message>
    <message>
        <source>One file per %1</source>
        <translation>Eine Datei je %1</translation>
    </message>
    <message>
        <source>Check File</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Write Files…</source>
        <translation>Dateien schreiben…</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Bewertet…</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Wählen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>Choose the file to score first.</source>
        <translation>Wählen Sie zuerst die zu bewertende Datei.</translation>
    </message>
    <message>
        <source>Nothing is added to the file: tick what is wanted.</source>
        <translation>Der Datei wird nichts hinzugefügt: Haken Sie an, was gewünscht ist.</translation>
    </message>
</context>
<context>
    <name>ui::ScorePage</name>
    <message>
        <source>Score</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Views of the scored file</source>
        <translation>Ansichten der bewerteten Datei</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>New file against training</source>
        <translation>Neue Datei gegen Training</translation>
    </message>
    <message>
        <source>Population stability index</source>
        <translation>Populationsstabilitätsindex</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far the values of a feature have moved between the customers the model has learnt from and this file. Both are parted alike, numbers at the tenths of training, categories by level, missing cells by themselves; the index is the sum over the parts of (found − expected) × ln (found ÷ expected).&lt;/p&gt;&lt;p&gt;Below 0.1 nothing has changed that matters, above 0.25 the feature has drifted: the model meets customers it was not made for (Siddiqi 2006). Click a feature to see its parts.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wie weit sich die Werte eines Merkmals zwischen den Kunden, aus denen das Modell gelernt hat, und dieser Datei verschoben haben. Beide werden gleich eingeteilt, Zahlen an den Zehnteln des Trainings, Kategorien nach Ausprägung, fehlende Zellen für sich; der Index ist die Summe über die Teile von (gefunden − erwartet) × ln (gefunden ÷ erwartet).&lt;/p&gt;&lt;p&gt;Unter 0,1 hat sich nichts Wichtiges geändert, über 0,25 hat sich das Merkmal verschoben: Das Modell trifft auf Kunden, für die es nicht gemacht ist (Siddiqi 2006). Klicken Sie auf ein Merkmal, um seine Teile zu sehen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labels given</source>
        <translation>Vergebene Zuordnungen</translation>
    </message>
    <message>
        <source>How sure the model is</source>
        <translation>Wie sicher das Modell ist</translation>
    </message>
    <message>
        <source>drag the line to change “not sure”</source>
        <translation>Linie ziehen, um „unsicher“ zu ändern</translation>
    </message>
    <message>
        <source>First customers of the file with their labels</source>
        <translation>Erste Kunden der Datei mit ihren Zuordnungen</translation>
    </message>
    <message>
        <source>Which customers are shown</source>
        <translation>Welche Kunden gezeigt werden</translation>
    </message>
    <message>
        <source>First customers</source>
        <translation>Erste Kunden</translation>
    </message>
    <message>
        <source>Also in training</source>
        <translation>Auch im Training</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Predicted against true</source>
        <translation>Vorhergesagt gegen wahr</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Je Klasse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the receipt as text</source>
        <translation>Kopiert den Beleg als Text</translation>
    </message>
    <message>
        <source>File to Score</source>
        <translation>Zu bewertende Datei</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Levels the Model Has Not Seen</source>
        <translation>Dem Modell unbekannte Ausprägungen</translation>
    </message>
    <message>
        <source>The model has learnt nothing about these; its recipe says what stands for them.</source>
        <translation>Darüber hat das Modell nichts gelernt; sein Rezept sagt, was für sie steht.</translation>
    </message>
    <message>
        <source>Empty Cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>Filled as the model&apos;s recipe says, with values found while training. Nothing was learnt from this file.</source>
        <translation>Gefüllt, wie das Rezept des Modells sagt, mit im Training gefundenen Werten. Aus dieser Datei wurde nichts gelernt.</translation>
    </message>
    <message>
        <source>Cells That Could Not Be Read</source>
        <translation>Nicht lesbare Zellen</translation>
    </message>
    <message>
        <source>Taken as empty and filled as the model&apos;s recipe says. In the written file they stay as they are.</source>
        <translation>Gelten als leer und werden gefüllt, wie das Rezept des Modells sagt. In der geschriebenen Datei bleiben sie, wie sie sind.</translation>
    </message>
    <message>
        <source>Rows Left Out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>These lines have more or fewer fields than the header. They are in none of the written files.</source>
        <translation>Diese Dateizeilen haben mehr oder weniger Felder als die Kopfzeile. Sie stehen in keiner der geschriebenen Dateien.</translation>
    </message>
    <message>
        <source>%1 · %2 customers</source>
        <translation>%1 · %2 Kunden</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>%1 vergeben</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1_receipt.txt</source>
        <translation>%1_Beleg.txt</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Score All %1</source>
        <translation>Alle %1 bewerten</translation>
    </message>
    <message>
        <source>Score Only the %1</source>
        <translation>Nur die %1 bewerten</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Score gives the customers of another file the labels of a model: a network trained on the Predict page, the segments found here, or a model file from somebody else.</source>
        <translation>Bewerten gibt den Kunden einer anderen Datei die Zuordnungen eines Modells: eines auf der Seite „Vorhersagen“ trainierten Netzes, der hier gefundenen Segmente oder einer Modelldatei von jemand anderem.</translation>
    </message>
    <message>
        <source>Open Model…</source>
        <translation>Modell öffnen…</translation>
    </message>
    <message>
        <source>Go to Predict</source>
        <translation>Zu „Vorhersagen“</translation>
    </message>
    <message>
        <source>Which customers get a label?</source>
        <translation>Welche Kunden erhalten eine Zuordnung?</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here. It is checked against what %1 was made from, and never changed: the labels go into a new file.</source>
        <translation>Wählen Sie eine Datei, oder legen Sie sie hier ab. Sie wird mit dem verglichen, woraus %1 entstand, und nie geändert: Die Zuordnungen kommen in eine neue Datei.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Every customer gets a label; nothing is written yet.</source>
        <translation>Jeder Kunde erhält eine Zuordnung; noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not checked yet</source>
        <translation>%1 ist noch nicht geprüft</translation>
    </message>
    <message>
        <source>A check reads the whole file and shows what labels come of it. Nothing is written.</source>
        <translation>Eine Prüfung liest die ganze Datei und zeigt, welche Zuordnungen herauskommen. Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>Check File</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Labels for customers the model has not learnt from</source>
        <translation>Zuordnungen für Kunden, aus denen das Modell nicht gelernt hat</translation>
    </message>
    <message>
        <source> · being checked again</source>
        <translation> · wird erneut geprüft</translation>
    </message>
    <message>
        <source> · &lt;b&gt;out of date&lt;/b&gt;: model, file or columns have changed since</source>
        <translation> · &lt;b&gt;veraltet&lt;/b&gt;: Modell, Datei oder Spalten wurden seither geändert</translation>
    </message>
</context>
<context>
    <name>ui::ScoredFilesDialog</name>
    <message>
        <source>One File per Label</source>
        <translation>Eine Datei je Zuordnung</translation>
    </message>
    <message>
        <source>Columns in every file</source>
        <translation>Spalten in jeder Datei</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Added by the model</source>
        <translation>Vom Modell hinzugefügt</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not sure (%1)</source>
        <translation>unsicher (%1)</translation>
    </message>
    <message>
        <source>not clustered (%1)</source>
        <translation>ohne Segment (%1)</translation>
    </message>
    <message>
        <source>A file each: %1.</source>
        <translation>Je eine Datei: %1.</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Haken Sie mindestens eine Spalte an.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Write 1 File</source>
        <translation>1 Datei schreiben</translation>
    </message>
    <message>
        <source>Write %1 Files</source>
        <translation>%1 Dateien schreiben</translation>
    </message>
</context>
<context>
    <name>ui::ScoredRowsModel</name>
    <message>
        <source>In training</source>
        <translation>Im Training</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>ui::Scoring</name>
    <message>
        <source>Segments (%1, %2)</source>
        <translation>Segmente (%1, %2)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>Scoring %1</source>
        <translation>%1 wird bewertet</translation>
    </message>
</context>
<context>
    <name>ui::ScrolledRows</name>
    <message>
        <source>Scroll rows</source>
        <translation>Zeilen rollen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>ui::SearchView</name>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Train the Best</source>
        <translation>Bestes trainieren</translation>
    </message>
    <message>
        <source>Trains the best network of the search as a run and reads the test part once</source>
        <translation>Trainiert das beste Netz der Suche als Lauf und liest den Testteil einmal</translation>
    </message>
    <message>
        <source>judged on the validation part</source>
        <translation>am Validierungsteil beurteilt</translation>
    </message>
    <message>
        <source>The best trial so far, as the search goes on.</source>
        <translation>Der bisher beste Versuch im Lauf der Suche.</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Bisher bester</translation>
    </message>
    <message>
        <source>Every trial as a line across its settings.</source>
        <translation>Jeder Versuch als Linie über seine Einstellungen.</translation>
    </message>
    <message>
        <source>What good trials have in common</source>
        <translation>Was gute Versuche gemeinsam haben</translation>
    </message>
    <message>
        <source>drag along an axis to keep only what passes there</source>
        <translation>entlang einer Achse ziehen, um nur zu behalten, was dort durchgeht</translation>
    </message>
    <message>
        <source>Which settings mattered: from %1 finished trials on.</source>
        <translation>Welche Einstellungen wichtig waren: ab %1 beendeten Versuchen.</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>Was wichtig war</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Goes on with more epochs as another trial.</source>
        <translation>Läuft mit mehr Epochen als weiterer Versuch weiter.</translation>
    </message>
    <message>
        <source>Cut off by the end of the search.</source>
        <translation>Durch das Ende der Suche abgeschnitten.</translation>
    </message>
    <message>
        <source>share of the variance</source>
        <translation>Anteil der Varianz</translation>
    </message>
</context>
<context>
    <name>ui::SectionList</name>
    <message>
        <source>Sections of the report</source>
        <translation>Abschnitte des Berichts</translation>
    </message>
    <message>
        <source>Drag to move a section (Alt+Up, Alt+Down)</source>
        <translation>Ziehen verschiebt einen Abschnitt (Alt+Auf, Alt+Ab)</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCard</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Note and Actions</source>
        <translation>Notiz und Maßnahmen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Colour, order, merge, split, export</source>
        <translation>Farbe, Reihenfolge, verbinden, teilen, exportieren</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>instabil</translation>
    </message>
    <message>
        <source>%1: %2 customers, %3</source>
        <translation>%1: %2 Kunden, %3</translation>
    </message>
    <message>
        <source>&lt;br&gt;&lt;br&gt;&lt;i&gt;Note:&lt;/i&gt; %1</source>
        <translation>&lt;br&gt;&lt;br&gt;&lt;i&gt;Notiz:&lt;/i&gt; %1</translation>
    </message>
    <message>
        <source>Note and recommended actions</source>
        <translation>Notiz und empfohlene Maßnahmen</translation>
    </message>
    <message>
        <source>Note and recommended actions (%1)</source>
        <translation>Notiz und empfohlene Maßnahmen (%1)</translation>
    </message>
    <message>
        <source>%1 actions</source>
        <translation>%1 Maßnahmen</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Name des Segments</translation>
    </message>
    <message>
        <source>Name from the profile</source>
        <translation>Name aus dem Profil</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCardEditor</name>
    <message>
        <source>Add Action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Note and actions of %1</source>
        <translation>Notiz und Maßnahmen von %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What you know about these customers</source>
        <translation>Was Sie über diese Kunden wissen</translation>
    </message>
    <message>
        <source>Recommended Actions</source>
        <translation>Empfohlene Maßnahmen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Starting points from a library for profiles like this one. They are not results: use, edit or ignore them.</source>
        <translation>Ausgangspunkte aus einer Sammlung für Profile wie dieses. Sie sind keine Ergebnisse: verwenden, ändern oder ignorieren Sie sie.</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Weil: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Verwenden: %1</translation>
    </message>
    <message>
        <source>Recommended action</source>
        <translation>Empfohlene Maßnahme</translation>
    </message>
    <message>
        <source>What to do with this segment</source>
        <translation>Was mit diesem Segment zu tun ist</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Diese Maßnahme entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCardList</name>
    <message>
        <source>Too few customers within reach (eps) to belong to a dense group. A larger eps takes more of them in.</source>
        <translation>Zu wenige Kunden in Reichweite (eps), um zu einer dichten Gruppe zu gehören. Ein größeres eps nimmt mehr davon auf.</translation>
    </message>
    <message>
        <source>In no group that stays together over a range of densities. A smaller least size takes more of them in.</source>
        <translation>In keiner Gruppe, die über einen Bereich von Dichten zusammenhält. Eine kleinere Mindestgröße nimmt mehr davon auf.</translation>
    </message>
    <message>
        <source>The method put these customers in no segment.</source>
        <translation>Das Verfahren hat diese Kunden keinem Segment zugeteilt.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Ohne Segment</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Note and Actions…</source>
        <translation>Notiz und Maßnahmen…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Merge With</source>
        <translation>Verbinden mit</translation>
    </message>
    <message>
        <source>Split in Two</source>
        <translation>In zwei teilen</translation>
    </message>
    <message>
        <source>Select Customers</source>
        <translation>Kunden auswählen</translation>
    </message>
    <message>
        <source>Export This Segment…</source>
        <translation>Dieses Segment exportieren…</translation>
    </message>
    <message>
        <source>%1 – exchange with %2</source>
        <translation>%1 – tauschen mit %2</translation>
    </message>
    <message>
        <source>%1 – now</source>
        <translation>%1 – jetzt</translation>
    </message>
</context>
<context>
    <name>ui::SegmentComparison</name>
    <message>
        <source>Previous: %1</source>
        <translation>Vorige: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>Compare Segments</source>
        <translation>Segmente vergleichen</translation>
    </message>
</context>
<context>
    <name>ui::SegmentComparisonView</name>
    <message>
        <source>not clustered</source>
        <translation>ohne Segment</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>ribbons are customers, as wide as they are many</source>
        <translation>Bänder sind Kunden, so breit wie ihre Anzahl</translation>
    </message>
    <message>
        <source>Cross-Table</source>
        <translation>Kreuztabelle</translation>
    </message>
    <message>
        <source>customers and share of the row</source>
        <translation>Kunden und Anteil der Zeile</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>&lt;b&gt;Adjusted Rand index&lt;/b&gt;: of all pairs of customers, how many both segmentations treat alike, put together or apart, beyond what chance would give: 1 for the same segments, about 0 for unrelated ones (Hubert and Arabie 1985).&lt;br&gt;&lt;br&gt;&lt;b&gt;Normalised mutual information&lt;/b&gt;: how much the one segmentation tells of the other, 2 I(A, B) / (H(A) + H(B)): 1 when each follows from the other, 0 when none tells anything.&lt;br&gt;&lt;br&gt;Neither depends on names, colours or order. “Not clustered” counts as a group.</source>
        <translation>&lt;b&gt;Angepasster Rand-Index&lt;/b&gt;: wie viele aller Kundenpaare beide Segmentierungen gleich behandeln, zusammen oder getrennt, über den Zufall hinaus: 1 für dieselben Segmente, etwa 0 für unabhängige (Hubert und Arabie 1985).&lt;br&gt;&lt;br&gt;&lt;b&gt;Normierte gegenseitige Information&lt;/b&gt;: wie viel die eine Segmentierung über die andere sagt, 2 I(A, B) / (H(A) + H(B)): 1, wenn jede aus der anderen folgt, 0, wenn keine etwas sagt.&lt;br&gt;&lt;br&gt;Beide hängen nicht von Namen, Farben oder Reihenfolge ab. „Ohne Segment“ zählt als Gruppe.</translation>
    </message>
    <message>
        <source>Adjusted Rand index &lt;b&gt;%1&lt;/b&gt; · mutual information &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>Angepasster Rand-Index &lt;b&gt;%1&lt;/b&gt; · gegenseitige Information &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 · compared with: %2</source>
        <translation>%1 · verglichen mit: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCrossTable</name>
    <message>
        <source>Not clustered</source>
        <translation>Ohne Segment</translation>
    </message>
    <message>
        <source>Cross-table of both segmentations</source>
        <translation>Kreuztabelle beider Segmentierungen</translation>
    </message>
    <message>
        <source>%1 earlier and %2 later segments, %3 customers in both</source>
        <translation>%1 frühere und %2 spätere Segmente, %3 Kunden in beiden</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; → &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;%3 customers, %4 of the first, %5 of the second</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; → &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;%3 Kunden, %4 des ersten, %5 des zweiten</translation>
    </message>
</context>
<context>
    <name>ui::SegmentFilesDialog</name>
    <message>
        <source>One File per Segment</source>
        <translation>Eine Datei je Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Segment, its name, silhouette and distance to the segment&apos;s centre are added to every file.</source>
        <translation>Segment, Name, Silhouette und Abstand zur Segmentmitte werden jeder Datei hinzugefügt.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Keine %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not clustered (%1)</source>
        <translation>Ohne Segment (%1)</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> und %1 weitere</translation>
    </message>
    <message>
        <source>. One of them is there already and will be replaced.</source>
        <translation>. Eine davon ist schon vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>. %1 of them are there already and will be replaced.</source>
        <translation>. %1 davon sind schon vorhanden und werden ersetzt.</translation>
    </message>
    <message>
        <source>Write 1 File</source>
        <translation>1 Datei schreiben</translation>
    </message>
    <message>
        <source>Write %1 Files</source>
        <translation>%1 Dateien schreiben</translation>
    </message>
</context>
<context>
    <name>ui::SegmentMap</name>
    <message>
        <source>Not clustered (%1)</source>
        <translation>Ohne Segment (%1)</translation>
    </message>
    <message>
        <source>The neighbour map is being made. Customers who are alike will stand together.</source>
        <translation>Die Nachbarkarte wird erstellt. Ähnliche Kunden werden beieinander stehen.</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <translation>%1: %2 Kunden</translation>
    </message>
    <message>
        <source>Map on which customers who are alike stand together</source>
        <translation>Karte, auf der ähnliche Kunden beieinander stehen</translation>
    </message>
    <message>
        <source>Map of %1 against %2</source>
        <translation>Karte von %1 gegen %2</translation>
    </message>
</context>
<context>
    <name>ui::SegmentOptions</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Segmente finden</translation>
    </message>
    <message>
        <source>No column of this table can be a feature.</source>
        <translation>Keine Spalte dieser Tabelle kann ein Merkmal sein.</translation>
    </message>
    <message>
        <source>Tick at least one feature.</source>
        <translation>Haken Sie mindestens ein Merkmal an.</translation>
    </message>
</context>
<context>
    <name>ui::SegmentPage</name>
    <message>
        <source>Segment</source>
        <translation>Segmentieren</translation>
    </message>
    <message>
        <source>Segments appear here</source>
        <translation>Hier erscheinen Segmente</translation>
    </message>
    <message>
        <source>Open a table of customers first: one row per customer, with columns such as age, income or spending.</source>
        <translation>Öffnen Sie zuerst eine Kundentabelle: eine Zeile je Kunde, mit Spalten wie Alter, Einkommen oder Ausgaben.</translation>
    </message>
    <message>
        <source>Open Data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>Find groups of similar customers</source>
        <translation>Gruppen ähnlicher Kunden finden</translation>
    </message>
    <message>
        <source>This page shows each segment on a map, in words and in figures. Choose the features and the number of segments at the right, or start with what is chosen.</source>
        <translation>Diese Seite zeigt jedes Segment auf einer Karte, in Worten und in Zahlen. Wählen Sie rechts die Merkmale und die Anzahl der Segmente, oder starten Sie mit der Vorauswahl.</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Segmente finden</translation>
    </message>
    <message>
        <source>Use Saved Segments…</source>
        <translation>Gespeicherte Segmente verwenden…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the map as a picture</source>
        <translation>Kopiert die Karte als Bild</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cluster Summary (CSV)…</source>
        <translation>Segmentübersicht (CSV)…</translation>
    </message>
    <message>
        <source>Cluster Summary (Excel)…</source>
        <translation>Segmentübersicht (Excel)…</translation>
    </message>
    <message>
        <source>Customers with Segments (CSV)…</source>
        <translation>Kunden mit Segmenten (CSV)…</translation>
    </message>
    <message>
        <source>One File per Segment (CSV)…</source>
        <translation>Eine Datei je Segment (CSV)…</translation>
    </message>
    <message>
        <source>Map as Figure…</source>
        <translation>Karte als Abbildung…</translation>
    </message>
    <message>
        <source>Save Segments…</source>
        <translation>Segmente speichern…</translation>
    </message>
    <message>
        <source>Keep for Comparison</source>
        <translation>Für Vergleich behalten</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; in %2 gespeichert.</translation>
    </message>
    <message>
        <source>chosen by their silhouette</source>
        <translation>nach ihrer Silhouette gewählt</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>ohne Segment</translation>
    </message>
    <message>
        <source>Who moved between two ways to segment these customers</source>
        <translation>Wer zwischen zwei Segmentierungen dieser Kunden gewechselt hat</translation>
    </message>
    <message>
        <source>Find segments once more, or keep these for a comparison first</source>
        <translation>Segmente noch einmal finden, oder diese zuerst für einen Vergleich behalten</translation>
    </message>
    <message>
        <source>Finding segments…</source>
        <translation>Segmente werden gesucht…</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3 · seed %4</source>
        <translation>%1 · %2 Zeilen · %3 · Startwert %4</translation>
    </message>
    <message>
        <source>Training on %1 customers</source>
        <translation>Trainiert an %1 Kunden</translation>
    </message>
    <message>
        <source>Working on %1 customers</source>
        <translation>Arbeitet an %1 Kunden</translation>
    </message>
    <message>
        <source> · epoch %1 · best so far: epoch %2</source>
        <translation> · Epoche %1 · bisher beste: Epoche %2</translation>
    </message>
    <message>
        <source>Groups of similar customers, found without a target</source>
        <translation>Gruppen ähnlicher Kunden, ohne Zielspalte gefunden</translation>
    </message>
    <message>
        <source>Options have changed: these segments are of earlier ones.</source>
        <translation>Optionen wurden geändert: Diese Segmente stammen von früheren.</translation>
    </message>
    <message>
        <source>The recipe has changed: these segments are of the earlier one.</source>
        <translation>Das Rezept wurde geändert: Diese Segmente stammen vom früheren.</translation>
    </message>
    <message>
        <source>The table has changed since these segments were found.</source>
        <translation>Die Tabelle hat sich geändert, seit diese Segmente gefunden wurden.</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>(%1 more)</source>
        <translation>(%1 weitere)</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Trainiert…</translation>
    </message>
    <message>
        <source>Finding Segments…</source>
        <translation>Segmente werden gesucht…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Writing &lt;b&gt;%1&lt;/b&gt;: %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; wird geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>ui::SegmentStyle</name>
    <message>
        <source>Grey circle</source>
        <translation>Grauer Kreis</translation>
    </message>
    <message>
        <source>Blue circle</source>
        <translation>Blauer Kreis</translation>
    </message>
    <message>
        <source>Orange square</source>
        <translation>Oranges Quadrat</translation>
    </message>
    <message>
        <source>Green triangle</source>
        <translation>Grünes Dreieck</translation>
    </message>
    <message>
        <source>Vermilion diamond</source>
        <translation>Zinnoberrote Raute</translation>
    </message>
    <message>
        <source>Pink triangle</source>
        <translation>Rosa Dreieck</translation>
    </message>
    <message>
        <source>Light blue plus</source>
        <translation>Hellblaues Plus</translation>
    </message>
    <message>
        <source>Yellow star</source>
        <translation>Gelber Stern</translation>
    </message>
    <message>
        <source>Black cross</source>
        <translation>Schwarzes Kreuz</translation>
    </message>
    <message>
        <source>Violet hexagon</source>
        <translation>Violettes Sechseck</translation>
    </message>
    <message>
        <source>Red bar</source>
        <translation>Roter Balken</translation>
    </message>
    <message>
        <source>Purple pentagon</source>
        <translation>Purpurnes Fünfeck</translation>
    </message>
    <message>
        <source>Magenta ring</source>
        <translation>Magenta Ring</translation>
    </message>
</context>
<context>
    <name>ui::SegmentSweep</name>
    <message>
        <source>Trying %1 to %2 segments</source>
        <translation>Versucht %1 bis %2 Segmente</translation>
    </message>
</context>
<context>
    <name>ui::Segments</name>
    <message>
        <source>Training autoencoder</source>
        <translation>Autoencoder wird trainiert</translation>
    </message>
    <message>
        <source>Finding segments</source>
        <translation>Segmente werden gesucht</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Segmente finden</translation>
    </message>
    <message>
        <source>Assigning customers</source>
        <translation>Kunden werden zugeteilt</translation>
    </message>
    <message>
        <source>Use Saved Segments</source>
        <translation>Gespeicherte Segmente verwenden</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n Segments</source>
        <translation>
            <numerusform>%n Segment wählen</numerusform>
            <numerusform>%n Segmente wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename Segment</source>
        <translation>Segment umbenennen</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit Actions</source>
        <translation>Maßnahmen bearbeiten</translation>
    </message>
    <message>
        <source>Change Colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Move Segment</source>
        <translation>Segment verschieben</translation>
    </message>
    <message>
        <source>Merge Segments</source>
        <translation>Segmente verbinden</translation>
    </message>
    <message>
        <source>Split Segment</source>
        <translation>Segment teilen</translation>
    </message>
</context>
<context>
    <name>ui::SeparationPlot</name>
    <message>
        <source>What separates the segments, strongest first: %1.</source>
        <translation>Was die Segmente trennt, Stärkstes zuerst: %1.</translation>
    </message>
    <message>
        <source>The segment against the rest, in standard deviations: 0.2 is small, 0.5 medium, 0.8 large.</source>
        <translation>Das Segment gegen den Rest, in Standardabweichungen: 0,2 ist klein, 0,5 mittel, 0,8 groß.</translation>
    </message>
    <message>
        <source>0: the segments are alike, 1: entirely apart.</source>
        <translation>0: Die Segmente sind gleich, 1: völlig getrennt.</translation>
    </message>
    <message>
        <source>The segments were made to differ in the features used: only the tests of the other columns are evidence.</source>
        <translation>Die Segmente wurden so gebildet, dass sie sich in den benutzten Merkmalen unterscheiden: Nur die Tests der anderen Spalten sind Belege.</translation>
    </message>
    <message>
        <source>The segments were made to differ in these features: no test of them is evidence.</source>
        <translation>Die Segmente wurden so gebildet, dass sie sich in diesen Merkmalen unterscheiden: Kein Test davon ist ein Beleg.</translation>
    </message>
    <message>
        <source> sd</source>
        <translation> SD</translation>
    </message>
    <message>
        <source>used to segment</source>
        <translation>zum Segmentieren benutzt</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht benutzt</translation>
    </message>
    <message>
        <source>%1 against the rest: %2 (%3)</source>
        <translation>%1 gegen den Rest: %2 (%3)</translation>
    </message>
    <message>
        <source>Cohen&apos;s h</source>
        <translation>Cohens h</translation>
    </message>
    <message>
        <source>Cohen&apos;s d</source>
        <translation>Cohens d</translation>
    </message>
    <message>
        <source>%1: %2 of the segment, %3 of the rest, lift %4</source>
        <translation>%1: %2 des Segments, %3 des Rests, Lift %4</translation>
    </message>
    <message>
        <source>does not vary, or only one segment has values</source>
        <translation>schwankt nicht, oder nur ein Segment hat Werte</translation>
    </message>
    <message>
        <source>Cramér&apos;s V %1</source>
        <translation>Cramérs V %1</translation>
    </message>
    <message>
        <source>correlation ratio %1</source>
        <translation>Korrelationsverhältnis %1</translation>
    </message>
    <message>
        <source>%1 of its variance lies between the segments</source>
        <translation>%1 der Varianz liegt zwischen den Segmenten</translation>
    </message>
    <message>
        <source>used to segment: its test is no evidence</source>
        <translation>zum Segmentieren benutzt: Der Test ist kein Beleg</translation>
    </message>
    <message>
        <source>F test</source>
        <translation>F-Test</translation>
    </message>
    <message>
        <source>Kruskal–Wallis</source>
        <translation>Kruskal–Wallis</translation>
    </message>
    <message>
        <source>chi-squared</source>
        <translation>Chi-Quadrat</translation>
    </message>
    <message>
        <source>%1: %2, adjusted for the number of columns: %3</source>
        <translation>%1: %2, für die Anzahl der Spalten bereinigt: %3</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
</context>
<context>
    <name>ui::SilhouettePlot</name>
    <message>
        <source>A silhouette needs at least two segments.</source>
        <translation>Eine Silhouette braucht mindestens zwei Segmente.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Silhouette of every customer; %1.</source>
        <translation>Silhouette jedes Kunden; %1.</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>mean %1 ± %2, of %3 customers drawn</source>
        <translation>Mittel %1 ± %2, aus %3 gezogenen Kunden</translation>
    </message>
    <message>
        <source>silhouette of each customer</source>
        <translation>Silhouette jedes Kunden</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
</context>
<context>
    <name>ui::SmallMultiples</name>
    <message>
        <source>Scroll pictures</source>
        <translation>Bilder rollen</translation>
    </message>
    <message>
        <source>How %1 columns are spread in each of %2 segments.</source>
        <translation>Wie sich %1 Spalten in jedem von %2 Segmenten verteilen.</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Ohne Segment</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>middle half %1 to %2</source>
        <translation>mittlere Hälfte %1 bis %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>all customers: median %1</source>
        <translation>alle Kunden: Median %1</translation>
    </message>
    <message>
        <source>%1: %2, all customers %3</source>
        <translation>%1: %2, alle Kunden %3</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
</context>
<context>
    <name>ui::SnakePlot</name>
    <message>
        <source>The means of %1 segments over %2 columns, in standard deviations from all customers.</source>
        <translation>Die Mittelwerte von %1 Segmenten über %2 Spalten, in Standardabweichungen von allen Kunden.</translation>
    </message>
    <message>
        <source>band: ±1 sd of the segment&apos;s customers</source>
        <translation>Band: ±1 SD der Kunden des Segments</translation>
    </message>
    <message>
        <source>1 column of several levels is left out</source>
        <translation>1 Spalte mit mehreren Ausprägungen ist ausgelassen</translation>
    </message>
    <message>
        <source>%1 columns of several levels are left out</source>
        <translation>%1 Spalten mit mehreren Ausprägungen sind ausgelassen</translation>
    </message>
    <message>
        <source>%1 more columns are not drawn</source>
        <translation>%1 weitere Spalten sind nicht gezeichnet</translation>
    </message>
    <message>
        <source>difference from all customers, in standard deviations</source>
        <translation>Unterschied zu allen Kunden, in Standardabweichungen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>alle Kunden</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>häufigster Wert</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation>%1 SD</translation>
    </message>
    <message>
        <source>not used to segment</source>
        <translation>nicht zum Segmentieren benutzt</translation>
    </message>
</context>
<context>
    <name>ui::SplitGroup</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Split and seed</source>
        <translation>Aufteilung und Startwert</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Share of the customers that the model does not learn from, but that choose the best epoch. 15 to 20 % suit most tables; less on very large ones.</source>
        <translation>Anteil der Kunden, aus denen das Modell nicht lernt, die aber die beste Epoche wählen. 15 bis 20 % passen zu den meisten Tabellen; bei sehr großen weniger.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Share of the customers that are touched once, at the end, for the score shown. Each class gives its share to each part. A larger part narrows the interval of the score: its half width is about 1 / √n.</source>
        <translation>Anteil der Kunden, die nur einmal am Ende berührt werden, für die gezeigte Kennzahl. Jede Klasse gibt ihren Anteil an jeden Teil ab. Ein größerer Teil verengt das Intervall der Kennzahl: Seine halbe Breite ist etwa 1 / √n.</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Zusammenhalten</translation>
    </message>
    <message>
        <source>Rows with the same value here stay in the same part: several rows of one customer, household or shop. Otherwise the model is judged on customers it has already seen, and the score is too good.&lt;br&gt;&lt;br&gt;“Automatic” keeps together the rows of an identifier whose values repeat.</source>
        <translation>Zeilen mit demselben Wert bleiben im selben Teil: mehrere Zeilen eines Kunden, Haushalts oder Geschäfts. Sonst wird das Modell an schon gesehenen Kunden beurteilt, und die Kennzahl ist zu gut.&lt;br&gt;&lt;br&gt;„Automatisch“ hält die Zeilen einer Kennung zusammen, deren Werte sich wiederholen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Nach Zeit</translation>
    </message>
    <message>
        <source>The earliest customers train, later ones choose the best epoch, the latest ones judge: the score then says how well the model does on what comes next. Choose a date, or a number that grows with time. Rows without one count as earliest.</source>
        <translation>Die frühesten Kunden trainieren, spätere wählen die beste Epoche, die spätesten beurteilen: Die Kennzahl sagt dann, wie gut das Modell bei dem ist, was als Nächstes kommt. Wählen Sie ein Datum oder eine Zahl, die mit der Zeit wächst. Zeilen ohne Wert zählen als früheste.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Chooses the split, the first weights and the order of customers. The same seed gives the same result; try another to see how far the score hangs on chance.</source>
        <translation>Wählt die Aufteilung, die ersten Gewichte und die Reihenfolge der Kunden. Derselbe Startwert ergibt dasselbe Ergebnis; versuchen Sie einen anderen, um zu sehen, wie sehr die Kennzahl vom Zufall abhängt.</translation>
    </message>
    <message>
        <source>At least %1 % of the customers must be left to learn from.</source>
        <translation>Mindestens %1 % der Kunden müssen zum Lernen bleiben.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>by time · %1</source>
        <translation>nach Zeit · %1</translation>
    </message>
    <message>
        <source>grouped · %1</source>
        <translation>gruppiert · %1</translation>
    </message>
</context>
<context>
    <name>ui::SqlDialog</name>
    <message>
        <source>Model as SQL</source>
        <translation>Modell als SQL</translation>
    </message>
    <message>
        <source>One statement that reads your customers where they lie and gives each a label: preparation, model and labels in one. Nothing else has to be installed there.</source>
        <translation>Eine Anweisung, die Ihre Kunden dort liest, wo sie liegen, und jedem eine Zuordnung gibt: Aufbereitung, Modell und Zuordnungen in einem. Sonst muss dort nichts installiert sein.</translation>
    </message>
    <message>
        <source>Standard SQL</source>
        <translation>Standard-SQL</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Spark SQL</source>
        <translation>Spark SQL</translation>
    </message>
    <message>
        <source>BigQuery</source>
        <translation>BigQuery</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column of the ID</source>
        <translation>Spalte der ID</translation>
    </message>
    <message>
        <source>Given back in front of the label; empty: none</source>
        <translation>Steht vor der Zuordnung; leer: keine</translation>
    </message>
    <message>
        <source>May be qualified: schema.customers</source>
        <translation>Auch mit Schema: schema.kunden</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>Die Anweisung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Name the table that holds the customers.</source>
        <translation>Nennen Sie die Tabelle mit den Kunden.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>%1 columns in, %2 out, %3</source>
        <translation>%1 Spalten hinein, %2 heraus, %3</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>nur der Anfang wird gezeigt</translation>
    </message>
</context>
<context>
    <name>ui::StabilityPlot</name>
    <message>
        <source>Try several numbers of segments to see whether these segments come back when customers are resampled.</source>
        <translation>Versuchen Sie mehrere Anzahlen von Segmenten, um zu sehen, ob diese Segmente wiederkehren, wenn Kunden neu gezogen werden.</translation>
    </message>
    <message>
        <source>highly stable</source>
        <translation>sehr stabil</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>does not return</source>
        <translation>kehrt nicht wieder</translation>
    </message>
    <message>
        <source>share of the segment that comes back in %1 resamples</source>
        <translation>Anteil des Segments, der in %1 Neuziehungen wiederkehrt</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ui::StepCard</name>
    <message>
        <source>fitted</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Drag to move the step (Alt+Up, Alt+Down)</source>
        <translation>Ziehen verschiebt den Schritt (Alt+Auf, Alt+Ab)</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::StepColumnsGroup</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>All that suit</source>
        <translation>Alle passenden</translation>
    </message>
    <message>
        <source>Also those that come to suit later, when a type or a step before is changed</source>
        <translation>Auch solche, die erst später passen, wenn ein Typ oder ein früherer Schritt geändert wird</translation>
    </message>
    <message>
        <source>Columns of the step</source>
        <translation>Spalten des Schritts</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 Ausprägungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No feature suits this step where it stands.</source>
        <translation>Kein Merkmal passt zu diesem Schritt an dieser Stelle.</translation>
    </message>
    <message>
        <source>A step is for one column at least; remove the step instead (Del on its card).</source>
        <translation>Ein Schritt gilt für mindestens eine Spalte; entfernen Sie sonst den Schritt (Entf auf seiner Karte).</translation>
    </message>
</context>
<context>
    <name>ui::StepMethodGroup</name>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What every empty cell of these columns takes.</source>
        <translation>Was jede leere Zelle dieser Spalten erhält.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>How many similar customers are asked. Few follow the details, many give calmer values.</source>
        <translation>Wie viele ähnliche Kunden befragt werden. Wenige folgen den Einzelheiten, viele ergeben ruhigere Werte.</translation>
    </message>
    <message>
        <source>Rounds, at most</source>
        <translation>Runden, höchstens</translation>
    </message>
    <message>
        <source>How often all columns with gaps are gone through; it ends sooner when the values stand still.</source>
        <translation>Wie oft alle Spalten mit Lücken durchgegangen werden; es endet früher, wenn die Werte stillstehen.</translation>
    </message>
    <message>
        <source>Middle of an order</source>
        <translation>Mitte einer Reihenfolge</translation>
    </message>
    <message>
        <source>Columns with an order take the level in the middle instead of the most frequent one.</source>
        <translation>Spalten mit Reihenfolge nehmen die Ausprägung in der Mitte statt der häufigsten.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Rarer than</source>
        <translation>Seltener als</translation>
    </message>
    <message>
        <source>Levels of fewer customers become one level, Other. 1 % of 8,000 customers are 80: with fewer a model learns single people by heart.</source>
        <translation>Ausprägungen mit weniger Kunden werden zu einer, „Other“. 1 % von 8.000 Kunden sind 80: Mit weniger lernt ein Modell einzelne Personen auswendig.</translation>
    </message>
    <message>
        <source>Share at each end</source>
        <translation>Anteil an jedem Ende</translation>
    </message>
    <message>
        <source>The limits are the quantiles p and 1 − p of the rows fitted on.</source>
        <translation>Die Grenzen sind die Quantile p und 1 − p der Zeilen, an denen angepasst wird.</translation>
    </message>
    <message>
        <source>Interquartile ranges</source>
        <translation>Quartilsabstände</translation>
    </message>
    <message>
        <source>Limits: Q1 − f × (Q3 − Q1) and Q3 + f × (Q3 − Q1). 1.5 marks outliers, 3 extreme ones.</source>
        <translation>Grenzen: Q1 − f × (Q3 − Q1) und Q3 + f × (Q3 − Q1). 1,5 markiert Ausreißer, 3 extreme.</translation>
    </message>
    <message>
        <source>Pieces, at most</source>
        <translation>Abschnitte, höchstens</translation>
    </message>
    <message>
        <source>Quantiles that are alike count once: a number with few values has fewer pieces.</source>
        <translation>Gleiche Quantile zählen einmal: Eine Zahl mit wenigen Werten hat weniger Abschnitte.</translation>
    </message>
    <message>
        <source>all features</source>
        <translation>alle Merkmale</translation>
    </message>
</context>
<context>
    <name>ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Rechner</translation>
    </message>
</context>
<context>
    <name>ui::SummaryTableModel</name>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Ohne Segment</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>häufigster Wert</translation>
    </message>
    <message>
        <source>its share</source>
        <translation>sein Anteil</translation>
    </message>
</context>
<context>
    <name>ui::SummaryView</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Aufbereitung</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fitted on the %1 training customers only; the same steps are applied to every other row.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nur an den %1 Trainingskunden angepasst; dieselben Schritte werden auf jede andere Zeile angewendet.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::SurenessPlot</name>
    <message>
        <source>label</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Shows how sure the model is of the labels it gives.</source>
        <translation>Zeigt, wie sicher das Modell bei seinen Zuordnungen ist.</translation>
    </message>
    <message>
        <source>This model gives no probabilities: it does not say how sure it is.</source>
        <translation>Dieses Modell gibt keine Wahrscheinlichkeiten: Es sagt nicht, wie sicher es ist.</translation>
    </message>
    <message>
        <source>%1 of %2 customers are below %3. %4</source>
        <translation>%1 von %2 Kunden liegen unter %3. %4</translation>
    </message>
    <message>
        <source>probability of the %1 given</source>
        <translation>Wahrscheinlichkeit der vergebenen %1</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>On the test part, all labels were above %1;</source>
        <translation>Am Testteil lagen alle Zuordnungen über %1;</translation>
    </message>
    <message>
        <source>%1 of them were right.</source>
        <translation>%1 davon waren richtig.</translation>
    </message>
    <message>
        <source>On the test part, no label reached %1;</source>
        <translation>Am Testteil erreichte keine Zuordnung %1;</translation>
    </message>
    <message>
        <source>On the test part, labels above %1</source>
        <translation>Am Testteil waren Zuordnungen über %1</translation>
    </message>
    <message>
        <source>were right %1 of the time,</source>
        <translation>in %1 der Fälle richtig,</translation>
    </message>
    <message>
        <source>those below only %1.</source>
        <translation>die darunter nur in %1.</translation>
    </message>
    <message>
        <source>those below %1.</source>
        <translation>die darunter in %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>ui::SweepGroup</name>
    <message>
        <source>Number of segments</source>
        <translation>Anzahl der Segmente</translation>
    </message>
    <message>
        <source>Try from</source>
        <translation>Versuchen ab</translation>
    </message>
    <message>
        <source>Try up to</source>
        <translation>Versuchen bis</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Try k from</source>
        <translation>k versuchen ab</translation>
    </message>
    <message>
        <source>The numbers of segments that the Numbers tab compares: how well separated they are, and whether they return.</source>
        <translation>Die Anzahlen von Segmenten, die die Karte „Zahlen“ vergleicht: wie gut sie getrennt sind und ob sie wiederkehren.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>Neuziehungen</translation>
    </message>
    <message>
        <source>How often customers are drawn anew, with replacement, and segments found among them: a segment that does not return is an accident of this table. Stability is the mean Jaccard similarity |A ∩ B| / |A ∪ B| of each segment and its nearest one (Hennig 2007): below 0.6 it does not return, from 0.75 on it is stable.</source>
        <translation>Wie oft Kunden mit Zurücklegen neu gezogen und unter ihnen Segmente gesucht werden: Ein Segment, das nicht wiederkehrt, ist ein Zufall dieser Tabelle. Stabilität ist die mittlere Jaccard-Ähnlichkeit |A ∩ B| / |A ∪ B| jedes Segments mit seinem nächsten (Hennig 2007): Unter 0,6 kehrt es nicht wieder, ab 0,75 ist es stabil.</translation>
    </message>
    <message>
        <source>Compare Numbers</source>
        <translation>Anzahlen vergleichen</translation>
    </message>
</context>
<context>
    <name>ui::TabCard</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save Image…</source>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>Save Data as CS&amp;V…</source>
        <translation>Daten als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Vergrößern</translation>
    </message>
</context>
<context>
    <name>ui::TableCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No row meets all filters</source>
        <translation>Keine Zeile erfüllt alle Filter</translation>
    </message>
    <message>
        <source>Find an ID or any text</source>
        <translation>ID oder Text suchen</translation>
    </message>
    <message>
        <source>Enter: next match, Shift+Enter: the one before</source>
        <translation>Eingabe: nächster Treffer, Umschalt+Eingabe: voriger</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only rows with certain values</source>
        <translation>Nur Zeilen mit bestimmten Werten zeigen</translation>
    </message>
    <message>
        <source>Keep the rows as they are (Esc)</source>
        <translation>Zeilen lassen, wie sie sind (Esc)</translation>
    </message>
    <message>
        <source>Copy selected cells</source>
        <translation>Ausgewählte Zellen kopieren</translation>
    </message>
    <message>
        <source>Copy selected cells (Ctrl+C)</source>
        <translation>Ausgewählte Zellen kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>More for this table</source>
        <translation>Mehr zu dieser Tabelle</translation>
    </message>
    <message>
        <source>Sort, filter, select</source>
        <translation>Sortieren, filtern, auswählen</translation>
    </message>
    <message>
        <source>%1. Click to go back to where they were selected</source>
        <translation>%1. Klicken, um dorthin zurückzukehren, wo ausgewählt wurde</translation>
    </message>
    <message>
        <source>%1. Click to change</source>
        <translation>%1. Klicken zum Ändern</translation>
    </message>
    <message>
        <source>Filter · %1</source>
        <translation>Filter · %1</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Sortiert…</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Filtert…</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> oder mehr</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>file order</source>
        <translation>Dateireihenfolge</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>sortiert nach %1</translation>
    </message>
    <message>
        <source>sorted by %1, descending</source>
        <translation>sortiert nach %1, absteigend</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Rows %1 of %2</source>
        <translation>Zeilen %1 von %2</translation>
    </message>
    <message>
        <source>(of %1)</source>
        <translation>(von %1)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Rows %1 of</source>
        <translation>Zeilen %1 von</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>File Order</source>
        <translation>Dateireihenfolge</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>Show Only Rows Where %1 Is %2</source>
        <translation>Nur Zeilen zeigen, in denen %1 %2 ist</translation>
    </message>
    <message>
        <source>Hide Rows Where %1 Is %2</source>
        <translation>Zeilen verbergen, in denen %1 %2 ist</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>Nach %1 filtern…</translation>
    </message>
    <message>
        <source>Clear Filter of %1</source>
        <translation>Filter von %1 entfernen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Show All Rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy Selected Cells</source>
        <translation>Ausgewählte Zellen kopieren</translation>
    </message>
</context>
<context>
    <name>ui::TableModel</name>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source> (line %1 of the file)</source>
        <translation> (Zeile %1 der Datei)</translation>
    </message>
    <message>
        <source>In the file: empty</source>
        <translation>In der Datei: leer</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>In der Datei: „%1“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read as: missing</source>
        <translation>Gelesen als: fehlend</translation>
    </message>
    <message>
        <source>Read as: %1 (%2)</source>
        <translation>Gelesen als: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::TargetGroup</name>
    <message>
        <source>What to predict</source>
        <translation>Was vorherzusagen ist</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>The column to predict. Its levels become the classes; a column of two to %1 different values can be a target. Customers without a value in it are left out.</source>
        <translation>Die vorherzusagende Spalte. Ihre Ausprägungen werden die Klassen; eine Spalte mit zwei bis %1 verschiedenen Werten kann Zielspalte sein. Kunden ohne Wert darin bleiben außen vor.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>Balanced makes rare classes count as much as common ones: each customer counts n / (classes × customers of the class). Finds more of the rare class at the price of accuracy, and probabilities become too high for it.</source>
        <translation>Ausgeglichen lässt seltene Klassen so viel zählen wie häufige: Jeder Kunde zählt n / (Klassen × Kunden der Klasse). Findet mehr von der seltenen Klasse auf Kosten der Genauigkeit, und Wahrscheinlichkeiten werden für sie zu hoch.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>Keine anhaken</translation>
    </message>
    <message>
        <source>No column has two to %1 different values to predict.</source>
        <translation>Keine Spalte hat zwei bis %1 verschiedene Werte zum Vorhersagen.</translation>
    </message>
    <message>
        <source>Choose the target first.</source>
        <translation>Wählen Sie zuerst die Zielspalte.</translation>
    </message>
    <message>
        <source>Tick at least one feature.</source>
        <translation>Haken Sie mindestens ein Merkmal an.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::TargetRanking</name>
    <message>
        <source>%1 goes most closely with %2 (%3).</source>
        <translation>%1 hängt am engsten mit %2 zusammen (%3).</translation>
    </message>
    <message>
        <source>Features against target</source>
        <translation>Merkmale gegen Zielspalte</translation>
    </message>
    <message>
        <source>Click a bar to see the two columns together</source>
        <translation>Klicken Sie auf einen Balken, um die zwei Spalten zusammen zu sehen</translation>
    </message>
    <message>
        <source>Association with %1, one feature at a time. 1 would be perfect.</source>
        <translation>Zusammenhang mit %1, jeweils ein Merkmal. 1 wäre perfekt.</translation>
    </message>
    <message>
        <source>No feature can be measured against the target this way.</source>
        <translation>Kein Merkmal lässt sich so an der Zielspalte messen.</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to rank the others against it.</source>
        <translation>Geben Sie einer Spalte auf der Seite „Daten“ die Rolle Zielspalte, um die anderen daran zu messen.</translation>
    </message>
    <message>
        <source>Show the First %1</source>
        <translation>Die ersten %1 zeigen</translation>
    </message>
    <message>
        <source>Show All %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdPlot</name>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Train a model for two classes to see what each threshold would do.</source>
        <translation>Trainieren Sie ein Modell für zwei Klassen, um zu sehen, was jede Schwelle bewirken würde.</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>At %1: nobody is picked.</source>
        <translation>Bei %1: Niemand wird ausgewählt.</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 are found; of the %4 customers picked, %5 are right.</source>
        <translation>Bei %1: %2 von %3 werden gefunden; von den %4 ausgewählten Kunden sind %5 richtig.</translation>
    </message>
    <message>
        <source>Profit %1, of %2 at most.</source>
        <translation>Ertrag %1, von höchstens %2.</translation>
    </message>
    <message>
        <source>Profit %1; no threshold earns anything.</source>
        <translation>Ertrag %1; keine Schwelle bringt etwas ein.</translation>
    </message>
    <message>
        <source>threshold: picked from this probability on</source>
        <translation>Schwelle: ausgewählt ab dieser Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>share, on %1 customers</source>
        <translation>Anteil, an %1 Kunden</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>ausgewählt</translation>
    </message>
</context>
<context>
    <name>ui::TourBar</name>
    <message>
        <source>Save Report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Your table, as it was read</source>
        <translation>Ihre Tabelle, wie sie gelesen wurde</translation>
    </message>
    <message>
        <source>One customer in each row, here of an invented shop. The small bars show how the values of a column are spread; a click on a heading tells more.</source>
        <translation>In jeder Zeile ein Kunde, hier eines erfundenen Ladens. Die kleinen Balken zeigen, wie sich die Werte einer Spalte verteilen; ein Klick auf eine Überschrift sagt mehr.</translation>
    </message>
    <message>
        <source>See What Goes Together</source>
        <translation>Sehen, was zusammengehört</translation>
    </message>
    <message>
        <source>What is missing, and what goes together</source>
        <translation>Was fehlt, und was zusammengehört</translation>
    </message>
    <message>
        <source>The stronger the colour, the more two columns go together. Click a cell to see the customers behind it, and a sentence that says what was found.</source>
        <translation>Je kräftiger die Farbe, desto enger hängen zwei Spalten zusammen. Ein Klick auf eine Zelle zeigt die Kunden dahinter und sagt in einem Satz, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Go to the Segments</source>
        <translation>Zu den Segmenten</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Segmente finden</translation>
    </message>
    <message>
        <source>Customers who are alike</source>
        <translation>Kunden, die sich gleichen</translation>
    </message>
    <message>
        <source>A small network learns what makes customers alike; then they are put into segments…</source>
        <translation>Ein kleines Netz lernt, was Kunden einander ähnlich macht; dann kommen sie in Segmente…</translation>
    </message>
    <message>
        <source>The options at the right are good as they are. Segments are found in a moment, and you can stop at any time.</source>
        <translation>Die Optionen rechts sind gut, wie sie sind. Segmente sind gleich gefunden, und Sie können jederzeit anhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n segments, each with what sets it apart</source>
        <translation>
            <numerusform>%n Segment, mit dem, was es auszeichnet</numerusform>
            <numerusform>%n Segmente, jedes mit dem, was es auszeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark is a customer. Click a card to see its customers on the map; give a segment a name of your own; try another number of segments at the right.</source>
        <translation>Jedes Zeichen ist ein Kunde. Ein Klick auf eine Karte zeigt ihre Kunden im Bild; geben Sie einem Segment einen eigenen Namen; versuchen Sie rechts eine andere Anzahl von Segmenten.</translation>
    </message>
    <message>
        <source>See the Report</source>
        <translation>Bericht ansehen</translation>
    </message>
    <message>
        <source>The report has written itself</source>
        <translation>Der Bericht hat sich selbst geschrieben</translation>
    </message>
    <message>
        <source>Tick what belongs in it, drag parts into order, add your notes. It is saved as PDF or as one HTML file, with the methods at its end.</source>
        <translation>Haken Sie an, was hineingehört, ziehen Sie Teile in ihre Reihenfolge, fügen Sie Notizen hinzu. Gespeichert wird er als PDF oder als eine HTML-Datei, mit den Methoden am Ende.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Now a table of your own</source>
        <translation>Nun eine eigene Tabelle</translation>
    </message>
    <message>
        <source>Drop a file anywhere on the window, or open it here: it goes the same way. To learn a label that you know already, take Predict, then Score for new customers.</source>
        <translation>Lassen Sie eine Datei irgendwo auf dem Fenster fallen, oder öffnen Sie sie hier: Es geht genauso. Um ein Merkmal zu lernen, das Sie schon kennen, nehmen Sie Vorhersagen, dann Bewerten für neue Kunden.</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>CSV öffnen…</translation>
    </message>
    <message>
        <source>Beside the tour</source>
        <translation>Neben dem Rundgang</translation>
    </message>
    <message>
        <source>Look around as you like; nothing is lost. The tour goes on where you left it.</source>
        <translation>Sehen Sie sich um, wie Sie mögen; nichts geht verloren. Der Rundgang geht weiter, wo Sie ihn verlassen haben.</translation>
    </message>
    <message>
        <source>Back to the Tour</source>
        <translation>Zurück zum Rundgang</translation>
    </message>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Rundgang, %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::TrainingGroup</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>SGD + momentum</source>
        <translation>SGD + Momentum</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How a gradient becomes a step of the weights.&lt;br&gt;&lt;br&gt;&lt;b&gt;AdamW&lt;/b&gt; gives each weight a step of its own size, from the mean m and the mean square v of its gradients: rate · m / (√v + ε), and decays weights apart from that. Leave it unless you know better.&lt;br&gt;&lt;br&gt;&lt;b&gt;Adam&lt;/b&gt; is the same with the decay inside the gradient.&lt;br&gt;&lt;br&gt;&lt;b&gt;SGD + momentum&lt;/b&gt; steps along a running sum of gradients; it needs a larger rate (about 0.05) and a good schedule.&lt;br&gt;&lt;br&gt;&lt;b&gt;RMSprop&lt;/b&gt; divides by √v only.</source>
        <translation>Wie aus einem Gradienten ein Schritt der Gewichte wird.&lt;br&gt;&lt;br&gt;&lt;b&gt;AdamW&lt;/b&gt; gibt jedem Gewicht eine eigene Schrittgröße, aus dem Mittel m und dem mittleren Quadrat v seiner Gradienten: Rate · m / (√v + ε), und lässt die Gewichte getrennt davon abnehmen. Lassen Sie es so, wenn Sie es nicht besser wissen.&lt;br&gt;&lt;br&gt;&lt;b&gt;Adam&lt;/b&gt; ist dasselbe mit der Abnahme im Gradienten.&lt;br&gt;&lt;br&gt;&lt;b&gt;SGD + Momentum&lt;/b&gt; geht entlang einer laufenden Summe der Gradienten; es braucht eine größere Rate (etwa 0.05) und einen guten Zeitplan.&lt;br&gt;&lt;br&gt;&lt;b&gt;RMSprop&lt;/b&gt; teilt nur durch √v.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>The share of the last step that the next one keeps: step = momentum · step + gradient. 0.9 is usual; lower it when the loss swings.</source>
        <translation>Der Anteil des letzten Schritts, den der nächste behält: Schritt = Momentum · Schritt + Gradient. 0.9 ist üblich; senken Sie den Wert, wenn der Verlust schwingt.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far each step moves the weights; with a schedule, the highest rate. Smaller is slower and steadier: if the loss jumps about, divide it by three, if it falls too slowly, multiply it by three.</source>
        <translation>Wie weit jeder Schritt die Gewichte bewegt; mit Zeitplan die höchste Rate. Kleiner ist langsamer und ruhiger: Springt der Verlust, teilen Sie durch drei; fällt er zu langsam, nehmen Sie mal drei.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Reduce on plateau</source>
        <translation>Senken bei Stillstand</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>One-Cycle</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>How the learning rate changes while training.&lt;br&gt;&lt;br&gt;&lt;b&gt;Cosine&lt;/b&gt; falls to 0 over all epochs: rate · (1 + cos(π · t / T)) / 2. Good for long trainings that are not stopped early.&lt;br&gt;&lt;br&gt;&lt;b&gt;Reduce on plateau&lt;/b&gt; halves the rate when the watched figure has not got better for three epochs.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-cycle&lt;/b&gt; rises to the rate and falls far below it; often the fastest way when the number of epochs is known.</source>
        <translation>Wie sich die Lernrate im Training ändert.&lt;br&gt;&lt;br&gt;&lt;b&gt;Kosinus&lt;/b&gt; fällt über alle Epochen auf 0: Rate · (1 + cos(π · t / T)) / 2. Gut für lange Trainings, die nicht früh beendet werden.&lt;br&gt;&lt;br&gt;&lt;b&gt;Senken bei Stillstand&lt;/b&gt; halbiert die Rate, wenn die beobachtete Kennzahl drei Epochen lang nicht besser geworden ist.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-Cycle&lt;/b&gt; steigt auf die Rate und fällt weit darunter; oft der schnellste Weg, wenn die Epochenzahl bekannt ist.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Customers in one step. Small batches learn more per epoch, large ones run faster; with batch norm take at least 16.</source>
        <translation>Kunden in einem Schritt. Kleine Batches lernen mehr je Epoche, große laufen schneller; mit Batch-Norm nehmen Sie mindestens 16.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>At most this many passes over the training customers. Early stopping usually ends sooner, and the best epoch is kept in any case. Raise it when the validation loss still falls at the end.</source>
        <translation>Höchstens so viele Durchgänge über die Trainingskunden. Frühes Beenden hört meist eher auf, und die beste Epoche wird in jedem Fall behalten. Erhöhen Sie den Wert, wenn der Validierungsverlust am Ende noch fällt.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
    </message>
    <message>
        <source>Pulls weights towards zero at every step. AdamW takes it beside the gradient: w − rate · decay · w; the others add decay · w to the gradient, as an L2 penalty ½ · decay · ‖w‖² does. Raise it when the train loss falls and the validation loss rises; 0.0001 to 0.1 is usual. Empty: off.</source>
        <translation>Zieht die Gewichte bei jedem Schritt gegen null. AdamW tut es neben dem Gradienten: w − Rate · Abnahme · w; die anderen addieren Abnahme · w zum Gradienten, wie eine L2-Strafe ½ · Abnahme · ‖w‖². Erhöhen Sie den Wert, wenn der Trainingsverlust fällt und der Validierungsverlust steigt; 0.0001 bis 0.1 ist üblich. Leer: aus.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Spreads this share s of each answer over all K classes: 1 − s + s / K for the right one, s / K for the others. Try 0.05 to 0.1 when the network is too sure of itself or answers in the table are doubtful. The losses shown are without it. Empty: off.</source>
        <translation>Verteilt diesen Anteil s jeder Antwort auf alle K Klassen: 1 − s + s / K für die richtige, s / K für die anderen. Versuchen Sie 0.05 bis 0.1, wenn das Netz sich zu sicher ist oder Antworten in der Tabelle zweifelhaft sind. Die gezeigten Verluste sind ohne dies. Leer: aus.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Gradientenkappung</translation>
    </message>
    <message>
        <source>Shortens the gradient g of a step to this length c when it is longer: g · min(1, c / ‖g‖). Try 1 when the loss suddenly jumps up. Empty: off.</source>
        <translation>Kürzt den Gradienten g eines Schritts auf diese Länge c, wenn er länger ist: g · min(1, c / ‖g‖). Versuchen Sie 1, wenn der Verlust plötzlich hochspringt. Leer: aus.</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, such as 0.001.</source>
        <translation>Die Lernrate muss eine Zahl über 0 sein, etwa 0.001.</translation>
    </message>
    <message>
        <source>The momentum must be a number from 0 to below 1, such as 0.9.</source>
        <translation>Das Momentum muss eine Zahl von 0 bis unter 1 sein, etwa 0.9.</translation>
    </message>
    <message>
        <source>The weight decay must be a number from 0 to 10, such as 0.01.</source>
        <translation>Die Gewichtsabnahme muss eine Zahl von 0 bis 10 sein, etwa 0.01.</translation>
    </message>
    <message>
        <source>Label smoothing must be a share below 1, such as 0.1.</source>
        <translation>Die Label-Glättung muss ein Anteil unter 1 sein, etwa 0.1.</translation>
    </message>
    <message>
        <source>Gradient clipping must be a number above 0, such as 1, or empty.</source>
        <translation>Die Gradientenkappung muss eine Zahl über 0 sein, etwa 1, oder leer.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>%1 · %2 epochs</source>
        <translation>%1 · %2 Epochen</translation>
    </message>
</context>
<context>
    <name>ui::TrainingReporter</name>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::TrialTableModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>früh beendet</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, the best so far</source>
        <translation>%1, bisher bester</translation>
    </message>
    <message>
        <source>The best trial so far</source>
        <translation>Der bisher beste Versuch</translation>
    </message>
    <message>
        <source>On the validation part; the test part is not touched by the search</source>
        <translation>Am Validierungsteil; den Testteil berührt die Suche nicht</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>ui::TrialTableView</name>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
</context>
<context>
    <name>ui::TypeHeader</name>
    <message>
        <source>Columns and their types</source>
        <translation>Spalten und ihre Typen</translation>
    </message>
</context>
<context>
    <name>ui::WasMissingGroup</name>
    <message>
        <source>Keep what is missing</source>
        <translation>Behalten, was fehlt</translation>
    </message>
    <message>
        <source>Add a “was missing” input</source>
        <translation>Eingabe „fehlte“ hinzufügen</translation>
    </message>
    <message>
        <source>“Was missing” input</source>
        <translation>Eingabe „fehlte“</translation>
    </message>
    <message>
        <source>One more input for each column with gaps: 1 where the cell was empty, else 0. The model can then learn from the fact that something is not known. Worth it when cells are missing more often for some customers than for others.</source>
        <translation>Eine weitere Eingabe für jede Spalte mit Lücken: 1, wo die Zelle leer war, sonst 0. Das Modell kann dann daraus lernen, dass etwas nicht bekannt ist. Lohnend, wenn Zellen bei manchen Kunden häufiger fehlen als bei anderen.</translation>
    </message>
    <message>
        <source>Suggested: %1 is missing more often where %2 is %3 (%4) than %5 (%6).</source>
        <translation>Vorschlag: %1 fehlt häufiger, wo %2 %3 ist (%4), als bei %5 (%6).</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Try an example</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Welcome to Tessera</source>
        <translation>Willkommen bei Tessera</translation>
    </message>
    <message>
        <source>See what is in a customer table, find segments, predict them for new customers, and take the pictures with you</source>
        <translation>Sehen Sie, was in einer Kundentabelle steckt, finden Sie Segmente, sagen Sie sie für neue Kunden voraus und nehmen Sie die Bilder mit</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Liste der zuletzt geöffneten Dateien leeren</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfField</name>
    <message>
        <source>(missing)</source>
        <translation>(fehlend)</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>Zurück zum alten Wert</translation>
    </message>
    <message>
        <source>%1: back to what it was</source>
        <translation>%1: zurück zum alten Wert</translation>
    </message>
    <message>
        <source>A day as in 2012-09-04; empty for missing</source>
        <translation>Ein Tag wie 2012-09-04; leer für fehlend</translation>
    </message>
    <message>
        <source>A number; empty for missing</source>
        <translation>Eine Zahl; leer für fehlend</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfView</name>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>All features as they are in the table</source>
        <translation>Alle Merkmale wie in der Tabelle</translation>
    </message>
    <message>
        <source>%1 Still counted as missing.</source>
        <translation>%1 Zählt noch als fehlend.</translation>
    </message>
    <message>
        <source>%1 Still counted as %2.</source>
        <translation>%1 Zählt noch als %2.</translation>
    </message>
    <message>
        <source>change a feature and watch the probabilities</source>
        <translation>ein Merkmal ändern und die Wahrscheinlichkeiten beobachten</translation>
    </message>
    <message>
        <source>1 feature changed</source>
        <translation>1 Merkmal geändert</translation>
    </message>
    <message>
        <source>%1 features changed</source>
        <translation>%1 Merkmale geändert</translation>
    </message>
    <message>
        <source>No customer is chosen yet.</source>
        <translation>Noch ist kein Kunde gewählt.</translation>
    </message>
    <message>
        <source>The model says “%1”.</source>
        <translation>Das Modell sagt „%1“.</translation>
    </message>
    <message>
        <source>The model still says “%1”.</source>
        <translation>Das Modell sagt weiterhin „%1“.</translation>
    </message>
    <message>
        <source>The model now says “%1” instead of “%2”.</source>
        <translation>Das Modell sagt jetzt „%1“ statt „%2“.</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>Opening the example</source>
        <translation>Beispiel wird geöffnet</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Checking the columns</source>
        <translation>Spalten werden geprüft</translation>
    </message>
    <message>
        <source>Opening %1 to compare</source>
        <translation>%1 wird zum Vergleich geöffnet</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Reihenfolge von %1</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>%1 wird erneut gelesen</translation>
    </message>
    <message>
        <source>Reading of %1</source>
        <translation>Lesart von %1</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>Exploring the columns</source>
        <translation>Spalten werden erkundet</translation>
    </message>
</context>
</TS>
