<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Offer a starter programme: instalments, trends first, rewards for bringing friends.</source>
        <translation>Proposer un programme de démarrage&#x202f;: paiement échelonné, tendances d’abord, primes de parrainage.</translation>
    </message>
    <message>
        <source>Reward the best customers: early access, a personal contact, a referral programme.</source>
        <translation>Récompenser les meilleurs clients&#x202f;: accès anticipé, contact personnel, programme de parrainage.</translation>
    </message>
    <message>
        <source>Win back with a premium trial or a personal invitation: the means are there.</source>
        <translation>Reconquérir par un essai premium ou une invitation personnelle&#x202f;: les moyens sont là.</translation>
    </message>
    <message>
        <source>Keep with a loyalty tier and early access rather than with discounts.</source>
        <translation>Fidéliser par un statut et un accès anticipé plutôt que par des remises.</translation>
    </message>
    <message>
        <source>Keep with bundles, instalments and points; check that they can afford it.</source>
        <translation>Fidéliser par des lots, le paiement échelonné et des points&#x202f;; vérifier qu’ils peuvent se le permettre.</translation>
    </message>
    <message>
        <source>Offer value lines and basics, by low-cost channels.</source>
        <translation>Proposer des gammes économiques et des basiques, par des canaux peu coûteux.</translation>
    </message>
    <message>
        <source>Win back in person, by a call or a voucher, before they are lost for good.</source>
        <translation>Reconquérir en personne, par un appel ou un bon, avant de les perdre pour de bon.</translation>
    </message>
    <message>
        <source>Send one reactivation offer, then stop paying for further contacts.</source>
        <translation>Envoyer une seule offre de réactivation, puis cesser de payer d’autres contacts.</translation>
    </message>
    <message>
        <source>Welcome them and give a reason for the second purchase within weeks.</source>
        <translation>Leur souhaiter la bienvenue et donner une raison de racheter en quelques semaines.</translation>
    </message>
    <message>
        <source>Find out why visits to the site do not end in purchases; remind of filled baskets.</source>
        <translation>Chercher pourquoi les visites du site ne finissent pas en achats&#x202f;; rappeler les paniers remplis.</translation>
    </message>
    <message>
        <source>Activate the unused limit with cashback on the first purchases.</source>
        <translation>Activer la limite inutilisée par un cashback sur les premiers achats.</translation>
    </message>
    <message>
        <source>Look after new customers in their first months; ask early what is missing.</source>
        <translation>Accompagner les nouveaux clients les premiers mois&#x202f;; demander tôt ce qui manque.</translation>
    </message>
    <message>
        <source>Ask what is missing before they leave; offer a contract with a benefit.</source>
        <translation>Demander ce qui manque avant leur départ&#x202f;; proposer un contrat avec un avantage.</translation>
    </message>
    <message>
        <source>Plan offers for them: bundles and coupons with a minimum basket keep the margin.</source>
        <translation>Prévoir des offres pour eux&#x202f;: lots et coupons avec panier minimum préservent la marge.</translation>
    </message>
    <message>
        <source>Offer an instalment loan in place of cash advances; review limits and risk.</source>
        <translation>Proposer un prêt échelonné au lieu d’avances de fonds&#x202f;; revoir limites et risque.</translation>
    </message>
    <message>
        <source>Offer one product that goes with what they have.</source>
        <translation>Proposer un produit qui complète ce qu’ils ont.</translation>
    </message>
    <message>
        <source>Reach them in the web shop and by e-mail; recommend there.</source>
        <translation>Les toucher dans la boutique en ligne et par courriel&#x202f;; y faire des recommandations.</translation>
    </message>
    <message>
        <source>Invite to the store: events, advice, vouchers on paper.</source>
        <translation>Inviter au magasin&#x202f;: événements, conseils, bons papier.</translation>
    </message>
    <message>
        <source>Offer family bundles, in time for school terms and holidays.</source>
        <translation>Proposer des lots famille, à temps pour la rentrée et les vacances.</translation>
    </message>
    <message>
        <source>Give a reason for the next purchase, with an end date.</source>
        <translation>Donner une raison d’acheter à nouveau, avec une date de fin.</translation>
    </message>
    <message>
        <source>Thank for the years: a benefit that only long-standing customers get.</source>
        <translation>Remercier pour les années&#x202f;: un avantage réservé aux clients de longue date.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>No cluster structure found.</source>
        <translation>Aucune structure de segments trouvée.</translation>
    </message>
    <message>
        <source>The silhouette of {1} at {2} comes from the shape of the features: one single group with features as skewed and correlated as these reaches {3}. Where features have long tails, take their logarithm in Prepare and look again.</source>
        <translation>La silhouette de {1} à {2} vient de la forme des variables&#x202f;: un seul groupe dont les variables sont aussi asymétriques et corrélées que celles-ci atteint {3}. Si des variables ont de longues traînes, prenez leur logarithme dans Préparer et regardez à nouveau.</translation>
    </message>
    <message>
        <source>The silhouette is no higher than among customers without segments (at best {1} at {2}, against {3}). Any segments would be cuts through one group.</source>
        <translation>La silhouette n’est pas plus élevée que parmi des clients sans segments (au mieux {1} à {2}, contre {3}). Tout segment serait une coupe dans un seul groupe.</translation>
    </message>
    <message>
        <source>{1} segments are supported, but overlap.</source>
        <translation>{1} segments sont étayés, mais se chevauchent.</translation>
    </message>
    <message>
        <source>{1} segments are well supported.</source>
        <translation>{1} segments sont bien étayés.</translation>
    </message>
    <message>
        <source>{1} segments are supported.</source>
        <translation>{1} segments sont étayés.</translation>
    </message>
    <message>
        <source>A silhouette below 0.25 means that many customers lie between two segments.</source>
        <translation>Une silhouette inférieure à 0,25 signifie que beaucoup de clients sont entre deux segments.</translation>
    </message>
    <message>
        <source>It is the highest number tried: try more.</source>
        <translation>C’est le plus grand nombre essayé&#x202f;: essayez-en davantage.</translation>
    </message>
    <message>
        <source>every segment returns when customers are resampled (worst {1})</source>
        <translation>chaque segment revient quand les clients sont rééchantillonnés (pire {1})</translation>
    </message>
    <message>
        <source>the segments do not return as a whole when customers are resampled (mean {1})</source>
        <translation>les segments dans leur ensemble ne reviennent pas quand les clients sont rééchantillonnés (moyenne {1})</translation>
    </message>
    <message>
        <source>{1} does not ({2})</source>
        <translation>{1} ne revient pas ({2})</translation>
    </message>
    <message>
        <source>{1} do not (worst {2})</source>
        <translation>{1} ne reviennent pas (pire {2})</translation>
    </message>
    <message>
        <source>which customers without segments would reach as well</source>
        <translation>ce que des clients sans segments atteindraient aussi</translation>
    </message>
    <message>
        <source>but there {1}</source>
        <translation>mais là {1}</translation>
    </message>
    <message>
        <source>but there {1} segment does not return when customers are resampled ({2})</source>
        <translation>mais là {1} segment ne revient pas quand les clients sont rééchantillonnés ({2})</translation>
    </message>
    <message>
        <source>but there {1} segments do not return when customers are resampled (worst {2})</source>
        <translation>mais là {1} segments ne reviennent pas quand les clients sont rééchantillonnés (pire {2})</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}.</source>
        <translation>La silhouette est maximale à {1}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, and {2}.</source>
        <translation>La silhouette est maximale à {1}, et {2}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, but {2} tells more kinds of customers apart just as reliably: {3}.</source>
        <translation>La silhouette est maximale à {1}, mais {2} distingue plus de sortes de clients avec la même fiabilité&#x202f;: {3}.</translation>
    </message>
    <message>
        <source>Silhouette hardly differs between {1} and {2}; at {3} {4}.</source>
        <translation>La silhouette diffère à peine entre {1} et {2}&#x202f;; à {3}, {4}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, {2}. At {3} {4}.</source>
        <translation>La silhouette est maximale à {1}, {2}. À {3}, {4}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, {2}. At {3} it stands out.</source>
        <translation>La silhouette est maximale à {1}, {2}. À {3}, elle se détache.</translation>
    </message>
    <message>
        <source>At {1}, {2}.</source>
        <translation>À {1}, {2}.</translation>
    </message>
    <message>
        <source>{1} would be stable too (silhouette {2}, worst {3}).</source>
        <translation>{1} seraient stables aussi (silhouette {2}, pire {3}).</translation>
    </message>
    <message>
        <source>{1} segments are weakly supported.</source>
        <translation>{1} segments sont faiblement étayés.</translation>
    </message>
    <message>
        <source>They return when customers are resampled (worst {3}), but they are hardly more distinct than parts of one group would be (silhouette {1}, against {2}): a useful division rather than separate kinds of customers.</source>
        <translation>Ils reviennent quand les clients sont rééchantillonnés (pire {3}), mais ils sont à peine plus distincts que ne le seraient les parties d’un seul groupe (silhouette {1}, contre {2})&#x202f;: une division utile plutôt que des sortes de clients distinctes.</translation>
    </message>
    <message>
        <source>They are hardly more distinct than parts of one group would be (silhouette {1}, against {2}): a useful division rather than separate kinds of customers.</source>
        <translation>Ils sont à peine plus distincts que ne le seraient les parties d’un seul groupe (silhouette {1}, contre {2})&#x202f;: une division utile plutôt que des sortes de clients distinctes.</translation>
    </message>
    <message>
        <source>No number of segments is stable.</source>
        <translation>Aucun nombre de segments n’est stable.</translation>
    </message>
    <message>
        <source>At every number some segments do not return when customers are resampled; nearest to it comes {1} (worst {2}, mean {3}). Try other features or another method.</source>
        <translation>Pour chaque nombre, des segments ne reviennent pas quand les clients sont rééchantillonnés&#x202f;; {1} s’en approche le plus (pire {2}, moyenne {3}). Essayez d’autres variables ou une autre méthode.</translation>
    </message>
</context>
<context>
    <name>AdviceBox</name>
    <message>
        <source>Trying numbers of segments. The advice follows when all figures are known.</source>
        <translation>Essai de nombres de segments. Le conseil suit quand tous les chiffres sont connus.</translation>
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
        <translation>complète</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 vides</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>all unique</source>
        <translation>toutes uniques</translation>
    </message>
    <message>
        <source>%1 distinct</source>
        <translation>%1 distinctes</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{1} stands alone.</source>
        <translation>{1} se détache seul.</translation>
    </message>
    <message>
        <source>{1} beats {2}.</source>
        <translation>{1} bat {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be told apart.</source>
        <translation>{1} sont indiscernables.</translation>
    </message>
    <message>
        <source>{1} cannot be told apart; {2} beats {3}.</source>
        <translation>{1} sont indiscernables&#x202f;; {2} bat {3}.</translation>
    </message>
    <message>
        <source>difference {1}</source>
        <translation>différence {1}</translation>
    </message>
    <message>
        <source>difference below 0.1 points</source>
        <translation>différence inférieure à 0,1 point</translation>
    </message>
    <message>
        <source>difference {1} point</source>
        <translation>différence de {1} point</translation>
    </message>
    <message>
        <source>difference {1} points</source>
        <translation>différence de {1} points</translation>
    </message>
    <message>
        <source>95 % interval {1} to {2}</source>
        <translation>intervalle à 95&#x202f;% de {1} à {2}</translation>
    </message>
    <message>
        <source>{1} and {2} cannot be told apart ({3}, {4}).</source>
        <translation>{1} et {2} sont indiscernables ({3}, {4}).</translation>
    </message>
    <message>
        <source>{1} is better than {2} ({3}, {4}, {5}).</source>
        <translation>{1} est meilleur que {2} ({3}, {4}, {5}).</translation>
    </message>
    <message>
        <source>“not clustered”</source>
        <translation>«&#x202f;sans segment&#x202f;»</translation>
    </message>
    <message>
        <source>“{1}”</source>
        <translation>«&#x202f;{1}&#x202f;»</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>{1} customers</source>
        <translation>{1} clients</translation>
    </message>
    <message>
        <source>{1} keeps {2} of its customers, now {3}</source>
        <translation>{1} garde {2} de ses clients, désormais {3}</translation>
    </message>
    <message>
        <source>{1} keeps {2} of its customers</source>
        <translation>{1} garde {2} de ses clients</translation>
    </message>
    <message>
        <source>{1}; 1 customer moves to {3}</source>
        <translation>{1}&#x202f;; 1 client passe à {3}</translation>
    </message>
    <message>
        <source>{1}; {2} customers move to {3}</source>
        <translation>{1}&#x202f;; {2} clients passent à {3}</translation>
    </message>
    <message>
        <source>{1}.</source>
        <translation>{1}.</translation>
    </message>
    <message>
        <source>{1} is gone.</source>
        <translation>{1} a disparu.</translation>
    </message>
    <message>
        <source>{1} is gone: 1 customer is in {3}.</source>
        <translation>{1} a disparu&#x202f;: 1 client est dans {3}.</translation>
    </message>
    <message>
        <source>{1} is gone: {2} customers are in {3}.</source>
        <translation>{1} a disparu&#x202f;: {2} clients sont dans {3}.</translation>
    </message>
    <message>
        <source>{1} is divided: 1 customer is in {3}, {4} in {5}.</source>
        <translation>{1} est divisé&#x202f;: 1 client est dans {3}, {4} dans {5}.</translation>
    </message>
    <message>
        <source>{1} is divided: {2} customers are in {3}, {4} in {5}.</source>
        <translation>{1} est divisé&#x202f;: {2} clients sont dans {3}, {4} dans {5}.</translation>
    </message>
    <message>
        <source>{1} is new: 1 of its {3} comes from {4}.</source>
        <translation>{1} est nouveau&#x202f;: 1 de ses {3} vient de {4}.</translation>
    </message>
    <message>
        <source>{1} is new: {2} of its {3} come from {4}.</source>
        <translation>{1} est nouveau&#x202f;: {2} de ses {3} viennent de {4}.</translation>
    </message>
    <message>
        <source>{1} is new: its customer comes from {2}.</source>
        <translation>{1} est nouveau&#x202f;: son client vient de {2}.</translation>
    </message>
    <message>
        <source>{1} is new: all its customers come from {2}.</source>
        <translation>{1} est nouveau&#x202f;: tous ses clients viennent de {2}.</translation>
    </message>
    <message>
        <source>Both segmentations put the same customers together</source>
        <translation>Les deux segmentations regroupent les mêmes clients</translation>
    </message>
    <message>
        <source>{1} of {2} stay in the segment that matches</source>
        <translation>Sur {2}, {1} restent dans le segment correspondant</translation>
    </message>
    <message>
        <source>{1}, found again by {2}</source>
        <translation>{1}, retrouvés par {2}</translation>
    </message>
    <message>
        <source>1 customer is only in the earlier table, {2} only in the later one.</source>
        <translation>1 client n’est que dans la table antérieure, {2} que dans la plus récente.</translation>
    </message>
    <message>
        <source>{1} customers are only in the earlier table, {2} only in the later one.</source>
        <translation>{1} clients ne sont que dans la table antérieure, {2} que dans la plus récente.</translation>
    </message>
</context>
<context>
    <name>CountBars</name>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>customers (area)</source>
        <translation>clients (surface)</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>cell</source>
        <translation>cellule</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>cellules</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>customer belongs</source>
        <translation>client</translation>
    </message>
    <message>
        <source>customer is</source>
        <translation>client est</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>customers are</source>
        <translation>clients sont</translation>
    </message>
    <message>
        <source>customers belong</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>day with a purchase</source>
        <translation>jour avec un achat</translation>
    </message>
    <message>
        <source>days with a purchase</source>
        <translation>jours avec un achat</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>features</source>
        <translation>variables</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>level</source>
        <translation>modalité</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>modalités</translation>
    </message>
    <message>
        <source>more feature</source>
        <translation>variable de plus</translation>
    </message>
    <message>
        <source>more features</source>
        <translation>variables de plus</translation>
    </message>
    <message>
        <source>order</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>rare level</source>
        <translation>modalité rare</translation>
    </message>
    <message>
        <source>rare levels</source>
        <translation>modalités rares</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>retours</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>row does</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>row equals</source>
        <translation>ligne est égale à</translation>
    </message>
    <message>
        <source>row has</source>
        <translation>ligne a</translation>
    </message>
    <message>
        <source>row is</source>
        <translation>ligne est</translation>
    </message>
    <message>
        <source>row was</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>row.</source>
        <translation>ligne.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>rows are</source>
        <translation>lignes sont</translation>
    </message>
    <message>
        <source>rows do</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>rows equal</source>
        <translation>lignes sont égales à</translation>
    </message>
    <message>
        <source>rows have</source>
        <translation>lignes ont</translation>
    </message>
    <message>
        <source>rows were</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>rows.</source>
        <translation>lignes.</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segments</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>transaction</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transactions</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>tentatives</translation>
    </message>
    <message>
        <source>validation row</source>
        <translation>ligne de validation</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>lignes de validation</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>its sheet has more rows than a sheet can have</source>
        <translation>sa feuille a plus de lignes qu’une feuille ne peut en avoir</translation>
    </message>
    <message>
        <source>its sheet has more columns than a sheet can have</source>
        <translation>sa feuille a plus de colonnes qu’une feuille ne peut en avoir</translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation>il n’a pas de feuille</translation>
    </message>
    <message>
        <source>a cell refers to a text that is not there</source>
        <translation>une cellule renvoie à un texte qui n’existe pas</translation>
    </message>
    <message>
        <source>a row has the number 0</source>
        <translation>une ligne porte le numéro 0</translation>
    </message>
    <message>
        <source>a cell stands outside of all rows</source>
        <translation>une cellule se trouve hors de toute ligne</translation>
    </message>
    <message>
        <source>a cell stands in no column</source>
        <translation>une cellule ne se trouve dans aucune colonne</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; declares entities, as no workbook does</source>
        <translation>la partie «&#x202f;{1}&#x202f;» déclare des entités, ce qu’aucun classeur ne fait</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; is no sound XML past line {2}</source>
        <translation>la partie «&#x202f;{1}&#x202f;» n’est plus du XML valide après la ligne {2}</translation>
    </message>
    <message>
        <source>its archive cannot be unpacked</source>
        <translation>son archive ne peut être décompressée</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; of its archive cannot be unpacked</source>
        <translation>la partie «&#x202f;{1}&#x202f;» de son archive ne peut être décompressée</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; is missing</source>
        <translation>la partie «&#x202f;{1}&#x202f;» manque</translation>
    </message>
    <message>
        <source>an embedding has no inputs</source>
        <translation>un plongement n’a pas d’entrées</translation>
    </message>
    <message>
        <source>an embedding has a width of {1}</source>
        <translation>un plongement a une largeur de {1}</translation>
    </message>
    <message>
        <source>two embeddings overlap or are out of order</source>
        <translation>deux plongements se chevauchent ou sont en désordre</translation>
    </message>
    <message>
        <source>an embedding goes beyond the inputs</source>
        <translation>un plongement dépasse les entrées</translation>
    </message>
    <message>
        <source>a layer has {1} units</source>
        <translation>une couche a {1} unités</translation>
    </message>
    <message>
        <source>a layer has an unknown activation</source>
        <translation>une couche a une activation inconnue</translation>
    </message>
    <message>
        <source>a dropout rate is out of range</source>
        <translation>un taux de dropout est hors limites</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>une variance est négative</translation>
    </message>
    <message>
        <source>it has {1} inputs</source>
        <translation>il a {1} entrées</translation>
    </message>
    <message>
        <source>it has {1} layers</source>
        <translation>il a {1} couches</translation>
    </message>
    <message>
        <source>its last layer is not a linear output</source>
        <translation>sa dernière couche n’est pas une sortie linéaire</translation>
    </message>
    <message>
        <source>its output is not that of a classifier</source>
        <translation>sa sortie n’est pas celle d’un classifieur</translation>
    </message>
    <message>
        <source>an autoencoder has no embeddings</source>
        <translation>un autoencodeur n’a pas de plongements</translation>
    </message>
    <message>
        <source>its output is not as wide as its inputs</source>
        <translation>sa sortie n’est pas aussi large que ses entrées</translation>
    </message>
    <message>
        <source>its latent layer is missing</source>
        <translation>sa couche latente manque</translation>
    </message>
    <message>
        <source>its layers need {1} numbers, but there are {2}</source>
        <translation>ses couches demandent {1} nombres, mais il y en a {2}</translation>
    </message>
    <message>
        <source>one of its numbers is not finite</source>
        <translation>un de ses nombres n’est pas fini</translation>
    </message>
    <message>
        <source>its scores are of other classes</source>
        <translation>ses scores portent sur d’autres classes</translation>
    </message>
    <message>
        <source>its scores do not add up</source>
        <translation>ses scores ne concordent pas entre eux</translation>
    </message>
    <message>
        <source>its test rows are not those of a table</source>
        <translation>ses lignes de test ne sont pas celles d’une table</translation>
    </message>
    <message>
        <source>its split is of a table</source>
        <translation>son partage renvoie aux colonnes d’une table</translation>
    </message>
    <message>
        <source>its sample does not fit the preparation</source>
        <translation>son échantillon ne correspond pas à la préparation</translation>
    </message>
    <message>
        <source>it no longer computes what it computed when it was saved</source>
        <translation>il ne calcule plus ce qu’il calculait à l’enregistrement</translation>
    </message>
    <message>
        <source>a column of its sample holds text</source>
        <translation>une colonne de son échantillon contient du texte</translation>
    </message>
    <message>
        <source>a column of its sample is of another type</source>
        <translation>une colonne de son échantillon est d’un autre type</translation>
    </message>
    <message>
        <source>its sample has a value that is out of range</source>
        <translation>son échantillon a une valeur hors limites</translation>
    </message>
    <message>
        <source>its classes are too few or too many</source>
        <translation>ses classes sont trop peu ou trop nombreuses</translation>
    </message>
    <message>
        <source>a class of it occurs twice</source>
        <translation>une de ses classes figure deux fois</translation>
    </message>
    <message>
        <source>the model does not fit its preparation or its classes</source>
        <translation>le modèle ne correspond pas à sa préparation ou à ses classes</translation>
    </message>
    <message>
        <source>its threshold is for two classes</source>
        <translation>son seuil est fait pour deux classes</translation>
    </message>
    <message>
        <source>a step is for a column that is not there</source>
        <translation>une étape porte sur une colonne qui n’existe pas</translation>
    </message>
    <message>
        <source>a step for numbers meets words</source>
        <translation>une étape pour nombres rencontre des mots</translation>
    </message>
    <message>
        <source>the columns of a step are out of order</source>
        <translation>les colonnes d’une étape sont en désordre</translation>
    </message>
    <message>
        <source>a step for categories meets numbers</source>
        <translation>une étape pour catégories rencontre des nombres</translation>
    </message>
    <message>
        <source>the rows to fill from have other columns</source>
        <translation>les lignes qui servent au remplissage ont d’autres colonnes</translation>
    </message>
    <message>
        <source>the rows to fill from are of another kind</source>
        <translation>les lignes qui servent au remplissage sont d’un autre genre</translation>
    </message>
    <message>
        <source>the rows to fill from have levels that are not there</source>
        <translation>les lignes qui servent au remplissage ont des modalités qui n’existent pas</translation>
    </message>
    <message>
        <source>the regressions that fill numbers have other columns</source>
        <translation>les régressions qui remplissent les nombres ont d’autres colonnes</translation>
    </message>
    <message>
        <source>a scale is out of range</source>
        <translation>une échelle est hors limites</translation>
    </message>
    <message>
        <source>the value for empty cells is out of range</source>
        <translation>la valeur pour les cellules vides est hors limites</translation>
    </message>
    <message>
        <source>the level for empty cells is not there</source>
        <translation>la modalité pour les cellules vides n’existe pas</translation>
    </message>
    <message>
        <source>the groups of rare levels do not fit their column</source>
        <translation>les groupes de modalités rares ne correspondent pas à leur colonne</translation>
    </message>
    <message>
        <source>a transformation is out of range</source>
        <translation>une transformation est hors limites</translation>
    </message>
    <message>
        <source>a limit of outliers is out of range</source>
        <translation>une limite des valeurs extrêmes est hors de l’intervalle permis</translation>
    </message>
    <message>
        <source>the pieces of a number are out of order</source>
        <translation>les tronçons d’un nombre sont en désordre</translation>
    </message>
    <message>
        <source>a feature that is left out is not there</source>
        <translation>une variable écartée n’existe pas</translation>
    </message>
    <message>
        <source>a column is listed twice</source>
        <translation>une colonne est citée deux fois</translation>
    </message>
    <message>
        <source>a column of free text is a feature</source>
        <translation>une colonne de texte libre sert de variable</translation>
    </message>
    <message>
        <source>it has no columns</source>
        <translation>il n’y a aucune colonne</translation>
    </message>
    <message>
        <source>it has steps that are not planned</source>
        <translation>il y a des étapes qui ne sont pas prévues</translation>
    </message>
    <message>
        <source>a step is not the one that was planned</source>
        <translation>une étape n’est pas celle qui était prévue</translation>
    </message>
    <message>
        <source>its columns are not those it promises</source>
        <translation>les colonnes ne sont pas celles annoncées</translation>
    </message>
    <message>
        <source>a middle value is out of range</source>
        <translation>une valeur du milieu est hors limites</translation>
    </message>
    <message>
        <source>what it knows of its features does not fit the preparation</source>
        <translation>ce qui est retenu des variables ne correspond pas à la préparation</translation>
    </message>
    <message>
        <source>what it knows of a feature does not fit the preparation</source>
        <translation>ce qui est retenu d’une variable ne correspond pas à la préparation</translation>
    </message>
    <message>
        <source>the parts of a feature are out of order</source>
        <translation>les parties d’une variable sont en désordre</translation>
    </message>
    <message>
        <source>a share of a feature is out of range</source>
        <translation>une part d’une variable est hors limites</translation>
    </message>
    <message>
        <source>the shares of a feature do not add up</source>
        <translation>les parts d’une variable n’ont pas la bonne somme</translation>
    </message>
    <message>
        <source>the parts of a feature are out of range</source>
        <translation>les parties d’une variable sont hors limites</translation>
    </message>
    <message>
        <source>the customers it knows are not those of its table</source>
        <translation>les clients connus ne sont pas ceux de la table</translation>
    </message>
    <message>
        <source>a centre is out of range</source>
        <translation>un centre est hors limites</translation>
    </message>
    <message>
        <source>the centres do not fit the preparation</source>
        <translation>les centres ne correspondent pas à la préparation</translation>
    </message>
    <message>
        <source>the mixture does not fit the preparation</source>
        <translation>le mélange ne correspond pas à la préparation</translation>
    </message>
    <message>
        <source>a weight is out of range</source>
        <translation>un poids est hors limites</translation>
    </message>
    <message>
        <source>the dense regions do not fit the preparation</source>
        <translation>les régions denses ne correspondent pas à la préparation</translation>
    </message>
    <message>
        <source>a label is out of range</source>
        <translation>une étiquette est hors limites</translation>
    </message>
    <message>
        <source>a distance is out of range</source>
        <translation>une distance est hors limites</translation>
    </message>
    <message>
        <source>a density is out of range</source>
        <translation>une densité est hors limites</translation>
    </message>
    <message>
        <source>a prototype has other columns</source>
        <translation>un prototype a d’autres colonnes</translation>
    </message>
    <message>
        <source>the prototypes do not fit the preparation</source>
        <translation>les prototypes ne correspondent pas à la préparation</translation>
    </message>
    <message>
        <source>a probe has an unknown level</source>
        <translation>une ligne témoin a une modalité inconnue</translation>
    </message>
    <message>
        <source>a change by hand does not fit the segments</source>
        <translation>une modification à la main ne correspond pas aux segments</translation>
    </message>
    <message>
        <source>a segment that is split is not there</source>
        <translation>un segment divisé n’existe pas</translation>
    </message>
    <message>
        <source>the parts of a segment do not fit</source>
        <translation>les parties d’un segment ne concordent pas</translation>
    </message>
    <message>
        <source>there are segments without a name</source>
        <translation>il y a des segments sans nom</translation>
    </message>
    <message>
        <source>the network does not fit the preparation</source>
        <translation>le réseau ne correspond pas à la préparation</translation>
    </message>
    <message>
        <source>the segments are out of order</source>
        <translation>les segments sont en désordre</translation>
    </message>
    <message>
        <source>a customer&apos;s segment is not there</source>
        <translation>le segment d’un client n’existe pas</translation>
    </message>
    <message>
        <source>a probe does not fit the preparation</source>
        <translation>une ligne témoin ne correspond pas à la préparation</translation>
    </message>
    <message>
        <source>it no longer gives customers the segments it gave them when it was saved</source>
        <translation>les clients ne reçoivent plus les segments qu’ils recevaient à l’enregistrement</translation>
    </message>
    <message>
        <source>a test row of it is not there</source>
        <translation>une de ses lignes de test n’existe pas</translation>
    </message>
    <message>
        <source>the columns of its sample do not fit each other</source>
        <translation>les colonnes de son échantillon ne concordent pas</translation>
    </message>
    <message>
        <source>its description is nested too deeply</source>
        <translation>sa description est imbriquée trop profondément</translation>
    </message>
    <message>
        <source>its description cannot be understood</source>
        <translation>sa description est incompréhensible</translation>
    </message>
    <message>
        <source>it is no file of Tessera</source>
        <translation>ce n’est pas un fichier de Tessera</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>il contient autre chose</translation>
    </message>
    <message>
        <source>it was saved by a newer version of the program</source>
        <translation>il a été enregistré par une version plus récente du programme</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>a part of it is missing or cut off</source>
        <translation>une de ses parties manque ou est tronquée</translation>
    </message>
    <message>
        <source>it holds a network of an unknown kind</source>
        <translation>il contient un réseau d’un genre inconnu</translation>
    </message>
    <message>
        <source>the layers of its network cannot be read</source>
        <translation>les couches de son réseau ne peuvent être lues</translation>
    </message>
    <message>
        <source>it holds a model of an unknown kind</source>
        <translation>il contient un modèle d’un genre inconnu</translation>
    </message>
    <message>
        <source>a part of it is used twice</source>
        <translation>une de ses parties sert deux fois</translation>
    </message>
    <message>
        <source>its network predicts no classes</source>
        <translation>son réseau ne prédit pas de classes</translation>
    </message>
    <message>
        <source>it has too many classes</source>
        <translation>il a trop de classes</translation>
    </message>
    <message>
        <source>it holds trees of an unknown kind</source>
        <translation>il contient des arbres d’un genre inconnu</translation>
    </message>
    <message>
        <source>a tree of it is cut off</source>
        <translation>un de ses arbres est tronqué</translation>
    </message>
    <message>
        <source>its trees do not fit each other</source>
        <translation>ses arbres ne concordent pas</translation>
    </message>
    <message>
        <source>its class shares do not add up</source>
        <translation>les parts de ses classes n’ont pas la bonne somme</translation>
    </message>
    <message>
        <source>the members of its ensemble do not fit together</source>
        <translation>les membres de son ensemble ne concordent pas</translation>
    </message>
    <message>
        <source>its temperature is out of range</source>
        <translation>sa température est hors limites</translation>
    </message>
    <message>
        <source>its rows are not those of the table</source>
        <translation>ses lignes ne sont pas celles de la table</translation>
    </message>
    <message>
        <source>its rows and their probabilities do not fit each other</source>
        <translation>ses lignes et leurs probabilités ne concordent pas</translation>
    </message>
    <message>
        <source>its segments are not there</source>
        <translation>ses segments n’existent pas</translation>
    </message>
    <message>
        <source>its report has a section that this program does not know</source>
        <translation>son rapport a une section que ce programme ne connaît pas</translation>
    </message>
    <message>
        <source>two of its runs have one number</source>
        <translation>deux de ses essais portent le même numéro</translation>
    </message>
    <message>
        <source>its runs are not counted rightly</source>
        <translation>ses essais sont mal comptés</translation>
    </message>
    <message>
        <source>the table of its segments is not there</source>
        <translation>la table de ses segments n’existe pas</translation>
    </message>
    <message>
        <source>the table of a run is not there</source>
        <translation>la table d’un essai n’existe pas</translation>
    </message>
    <message>
        <source>its rows are out of order</source>
        <translation>ses lignes sont en désordre</translation>
    </message>
    <message>
        <source>it names a type of column that is not known</source>
        <translation>il cite un type de colonne inconnu</translation>
    </message>
    <message>
        <source>its plan of preparation cannot be read</source>
        <translation>son plan de préparation ne peut être lu</translation>
    </message>
    <message>
        <source>its preparation has steps that are not planned</source>
        <translation>sa préparation a des étapes qui ne sont pas prévues</translation>
    </message>
    <message>
        <source>it gives customers segments in a way that is not known</source>
        <translation>il attribue les segments aux clients d’une manière inconnue</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;{1}&quot; holds no table.</source>
        <translation>«&#x202f;{1}&#x202f;» ne contient pas de table.</translation>
    </message>
    <message>
        <source>Choose a file with a header and rows.</source>
        <translation>Choisissez un fichier avec un en-tête et des lignes.</translation>
    </message>
    <message>
        <source>The header of &quot;{1}&quot; opens a quote that is not closed properly.</source>
        <translation>L’en-tête de «&#x202f;{1}&#x202f;» ouvre un guillemet qui n’est pas fermé correctement.</translation>
    </message>
    <message>
        <source>Mend the line, or choose another quote.</source>
        <translation>Corrigez la ligne, ou choisissez un autre guillemet.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has more than 100,000 columns.</source>
        <translation>«&#x202f;{1}&#x202f;» a plus de 100 000 colonnes.</translation>
    </message>
    <message>
        <source>{1} is not text: it is full of control characters.</source>
        <translation>{1} n’est pas du texte&#x202f;: il est plein de caractères de contrôle.</translation>
    </message>
    <message>
        <source>Open a table of text, or choose the encoding it is written in.</source>
        <translation>Ouvrez une table en texte, ou choisissez l’encodage dans lequel elle est écrite.</translation>
    </message>
    <message>
        <source>Check the spelling of the column.</source>
        <translation>Vérifiez l’orthographe de la colonne.</translation>
    </message>
    <message>
        <source>{1} has more than 4 billion rows.</source>
        <translation>{1} a plus de 4 milliards de lignes.</translation>
    </message>
    <message>
        <source>No row of {1} fits the header: line {2} {3}.</source>
        <translation>Aucune ligne de {1} ne correspond à l’en-tête&#x202f;: ligne {2} {3}.</translation>
    </message>
    <message>
        <source>Check the delimiter and the quote.</source>
        <translation>Vérifiez le délimiteur et le guillemet.</translation>
    </message>
    <message>
        <source>{1} has {2} of text; opening it takes about {3} of memory, and {4} are free.</source>
        <translation>{1} a {2} de texte&#x202f;; l’ouvrir prend environ {3} de mémoire, et {4} sont libres.</translation>
    </message>
    <message>
        <source>Open a random sample of its rows, or close other programs first.</source>
        <translation>Ouvrez un échantillon aléatoire de ses lignes, ou fermez d’abord d’autres programmes.</translation>
    </message>
    <message>
        <source>A sample of &quot;{1}&quot; cannot be taken because it is UTF-16.</source>
        <translation>Impossible de prendre un échantillon de «&#x202f;{1}&#x202f;» car il est en UTF-16.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 first.</source>
        <translation>Enregistrez d’abord le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>There is no column named &quot;{1}&quot;.</source>
        <translation>Il n’y a pas de colonne nommée «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>There is no file &quot;{1}&quot;.</source>
        <translation>Il n’y a pas de fichier «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be read: {2}.</source>
        <translation>«&#x202f;{1}&#x202f;» ne peut pas être lu&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>Vérifiez que c’est un fichier que vous pouvez lire.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is larger than the memory.</source>
        <translation>«&#x202f;{1}&#x202f;» est plus grand que la mémoire.</translation>
    </message>
    <message>
        <source>The order of &quot;{1}&quot; must name each of its levels once; &quot;{2}&quot; is not.</source>
        <translation>L’ordre de «&#x202f;{1}&#x202f;» doit nommer chacune de ses modalités une fois&#x202f;; «&#x202f;{2}&#x202f;» ne l’est pas.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no levels to put in order.</source>
        <translation>«&#x202f;{1}&#x202f;» n’a pas de modalités à ordonner.</translation>
    </message>
    <message>
        <source>Only categories, ordered and yes/no columns have levels.</source>
        <translation>Seules les colonnes de catégories, ordonnées et oui/non ont des modalités.</translation>
    </message>
    <message>
        <source>Use more rows, or other shares.</source>
        <translation>Utilisez plus de lignes, ou d’autres parts.</translation>
    </message>
    <message>
        <source>The validation and test shares must be at least 0 and together below 1.</source>
        <translation>Les parts de validation et de test doivent être d’au moins 0 et ensemble inférieures à 1.</translation>
    </message>
    <message>
        <source>Lower the shares so that rows are left to train on.</source>
        <translation>Diminuez les parts pour qu’il reste des lignes d’entraînement.</translation>
    </message>
    <message>
        <source>There are too few rows for {1} folds.</source>
        <translation>Il y a trop peu de lignes pour {1} plis.</translation>
    </message>
    <message>
        <source>Use more rows, or fewer folds.</source>
        <translation>Utilisez plus de lignes, ou moins de plis.</translation>
    </message>
    <message>
        <source>There must be at least two folds.</source>
        <translation>Il faut au moins deux plis.</translation>
    </message>
    <message>
        <source>Choose 2 or more, usually 5 or 10.</source>
        <translation>Choisissez 2 ou plus, d’ordinaire 5 ou 10.</translation>
    </message>
    <message>
        <source>The sheet &quot;{1}&quot; of &quot;{2}&quot; is empty.</source>
        <translation>La feuille «&#x202f;{1}&#x202f;» de «&#x202f;{2}&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>Close other programs, or save the part you need as CSV.</source>
        <translation>Fermez d’autres programmes, ou enregistrez la partie nécessaire en CSV.</translation>
    </message>
    <message>
        <source>A sample of &quot;{1}&quot; cannot be taken because it is compressed.</source>
        <translation>Impossible de prendre un échantillon de «&#x202f;{1}&#x202f;» car il est compressé.</translation>
    </message>
    <message>
        <source>Open all of it, or unpack it or save it as CSV first.</source>
        <translation>Ouvrez-le en entier, ou décompressez-le ou enregistrez-le d’abord en CSV.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: its text cannot be unpacked past {2} bytes.</source>
        <translation>«&#x202f;{1}&#x202f;» est endommagé&#x202f;: son texte ne peut être décompressé au-delà de {2} octets.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copiez ou téléchargez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not complete: it ends in the middle, behind {2} bytes of text.</source>
        <translation>«&#x202f;{1}&#x202f;» n’est pas complet&#x202f;: il s’arrête au milieu, après {2} octets de texte.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to about {2} MiB of text; there is room for {3} MiB.</source>
        <translation>«&#x202f;{1}&#x202f;» donne environ {2} Mio de texte une fois décompressé&#x202f;; il y a la place pour {3} Mio.</translation>
    </message>
    <message>
        <source>Close other programs, or unpack the file and open a random sample.</source>
        <translation>Fermez d’autres programmes, ou décompressez le fichier et ouvrez un échantillon aléatoire.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to more than the memory holds.</source>
        <translation>«&#x202f;{1}&#x202f;» décompressé dépasse la mémoire.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is protected with a password.</source>
        <translation>«&#x202f;{1}&#x202f;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save it without a password and open that file.</source>
        <translation>Enregistrez-le sans mot de passe et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a document, not a workbook.</source>
        <translation>«&#x202f;{1}&#x202f;» est un document, pas un classeur.</translation>
    </message>
    <message>
        <source>Open a workbook or a file of delimited text.</source>
        <translation>Ouvrez un classeur ou un fichier de texte délimité.</translation>
    </message>
    <message>
        <source>The sheet of &quot;{1}&quot; takes at least {2} MiB; there is room for {3} MiB.</source>
        <translation>La feuille de «&#x202f;{1}&#x202f;» demande au moins {2} Mio&#x202f;; il y a la place pour {3} Mio.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: the cells of its sheet are out of order near row {2}.</source>
        <translation>«&#x202f;{1}&#x202f;» est endommagé&#x202f;: les cellules de sa feuille sont en désordre vers la ligne {2}.</translation>
    </message>
    <message>
        <source>Save it anew in the program it is from.</source>
        <translation>Enregistrez-le à nouveau dans son programme d’origine.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no sheet named &quot;{2}&quot;.</source>
        <translation>«&#x202f;{1}&#x202f;» n’a pas de feuille nommée «&#x202f;{2}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose one of its sheets: {1}.</source>
        <translation>Choisissez une de ses feuilles&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a binary workbook (.xlsb).</source>
        <translation>«&#x202f;{1}&#x202f;» est un classeur binaire (.xlsb).</translation>
    </message>
    <message>
        <source>Save it as .xlsx and open that file.</source>
        <translation>Enregistrez-le en .xlsx et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a zip archive, not a workbook.</source>
        <translation>«&#x202f;{1}&#x202f;» est une archive zip, pas un classeur.</translation>
    </message>
    <message>
        <source>Unpack it and open the file inside.</source>
        <translation>Décompressez-la et ouvrez le fichier qu’elle contient.</translation>
    </message>
    <message>
        <source>Copy or download the file again, or save it anew in the program it is from.</source>
        <translation>Copiez ou téléchargez à nouveau le fichier, ou réenregistrez-le dans son programme d’origine.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed in a way that is not known.</source>
        <translation>«&#x202f;{1}&#x202f;» est compressé d’une manière inconnue.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to at least {2} MiB; there is room for {3} MiB.</source>
        <translation>«&#x202f;{1}&#x202f;» donne au moins {2} Mio une fois décompressé&#x202f;; il y a la place pour {3} Mio.</translation>
    </message>
    <message>
        <source>Close other programs, or save the sheet as CSV.</source>
        <translation>Fermez d’autres programmes, ou enregistrez la feuille en CSV.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>“{1}” is to serve two features, one of them “{2}”.</source>
        <translation>«&#x202f;{1}&#x202f;» doit servir à deux variables, dont «&#x202f;{2}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>Choisissez une autre colonne pour l’une d’elles.</translation>
    </message>
    <message>
        <source>The graph needs {1}; an ONNX file holds at most 2 GB.</source>
        <translation>Le graphe demande {1}&#x202f;; un fichier ONNX contient au plus 2 Go.</translation>
    </message>
    <message>
        <source>Train a smaller model.</source>
        <translation>Entraînez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Nearest neighbours compare every customer with all {1} training rows; a graph holds at most {2}.</source>
        <translation>Les plus proches voisins comparent chaque client aux {1} lignes d’entraînement&#x202f;; un graphe en contient au plus {2}.</translation>
    </message>
    <message>
        <source>Export another kind of model.</source>
        <translation>Exportez un autre genre de modèle.</translation>
    </message>
    <message>
        <source>The step &quot;{1}&quot; compares every row with the rows it was fitted on, which a graph cannot hold.</source>
        <translation>L’étape «&#x202f;{1}&#x202f;» compare chaque ligne à celles de l’ajustement, ce qu’un graphe ne peut contenir.</translation>
    </message>
    <message>
        <source>Fill by another method and train again.</source>
        <translation>Remplissez par une autre méthode et réentraînez.</translation>
    </message>
    <message>
        <source>Segments found by {1} compare every customer with the rows they were found among, which a graph cannot hold.</source>
        <translation>Les segments trouvés par {1} comparent chaque client aux lignes parmi lesquelles ils ont été trouvés, ce qu’un graphe ne peut contenir.</translation>
    </message>
    <message>
        <source>Find the segments by k-means or as a Gaussian mixture.</source>
        <translation>Trouvez les segments par k-means ou comme mélange gaussien.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written in {2}, in which “{3}” is written.</source>
        <translation>«&#x202f;{1}&#x202f;» ne peut être écrit en {2}, l’encodage de «&#x202f;{3}&#x202f;».</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and score that, or rename the segment.</source>
        <translation>Enregistrez le fichier en UTF-8 et scorez celui-ci, ou renommez le segment.</translation>
    </message>
    <message>
        <source>“{1}” has none of the columns that the model was made with, “{2}” for one.</source>
        <translation>«&#x202f;{1}&#x202f;» n’a aucune des colonnes avec lesquelles le modèle a été fait, «&#x202f;{2}&#x202f;» par exemple.</translation>
    </message>
    <message>
        <source>Choose another file, or map its columns by hand.</source>
        <translation>Choisissez un autre fichier, ou associez ses colonnes à la main.</translation>
    </message>
    <message>
        <source>There is no column in the file called “{1}”.</source>
        <translation>Le fichier n’a pas de colonne nommée «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>The least confidence is a share from 0 to 1.</source>
        <translation>La confiance minimale est une part de 0 à 1.</translation>
    </message>
    <message>
        <source>There is no column called “{1}” to write.</source>
        <translation>Il n’y a pas de colonne nommée «&#x202f;{1}&#x202f;» à écrire.</translation>
    </message>
    <message>
        <source>Nearest neighbours cannot be written in SQL: every customer is compared with all training rows.</source>
        <translation>Les plus proches voisins ne peuvent s’écrire en SQL&#x202f;: chaque client est comparé à toutes les lignes d’entraînement.</translation>
    </message>
    <message>
        <source>Train another kind of model: a network, boosted trees.</source>
        <translation>Entraînez un autre genre de modèle&#x202f;: un réseau, des arbres boostés.</translation>
    </message>
    <message>
        <source>Fill empty cells by the median, the mean or the most frequent level instead, or score in this program.</source>
        <translation>Remplissez plutôt les cellules vides par la médiane, la moyenne ou la modalité la plus fréquente, ou scorez dans ce programme.</translation>
    </message>
    <message>
        <source>Segments by {1} cannot be written in SQL: every customer is compared with the customers they were found among.</source>
        <translation>Les segments par {1} ne peuvent s’écrire en SQL&#x202f;: chaque client est comparé à ceux parmi lesquels ils ont été trouvés.</translation>
    </message>
    <message>
        <source>Segment by k-means, a Gaussian mixture or a hierarchy, or train a model that predicts these segments and export that.</source>
        <translation>Segmentez par k-means, mélange gaussien ou hiérarchie, ou entraînez un modèle qui prédit ces segments et exportez-le.</translation>
    </message>
    <message>
        <source>The model is too large for one SQL statement: it takes {1}, and the limit is {2}.</source>
        <translation>Le modèle est trop grand pour une requête SQL&#x202f;: il demande {1}, et la limite est {2}.</translation>
    </message>
    <message>
        <source>Export it as ONNX, or train a smaller model: fewer or shallower trees, fewer units, no ensemble.</source>
        <translation>Exportez-le en ONNX, ou entraînez un modèle plus petit&#x202f;: arbres moins nombreux ou moins profonds, moins d’unités, pas d’ensemble.</translation>
    </message>
    <message>
        <source>The model is too wide for SQL: it has {1} figures of a row at a time, and databases have {2} columns.</source>
        <translation>Le modèle est trop large pour SQL&#x202f;: il a {1} chiffres par ligne à la fois, et les bases de données ont {2} colonnes.</translation>
    </message>
    <message>
        <source>Export it as ONNX, or train a model of fewer inputs and units.</source>
        <translation>Exportez-le en ONNX, ou entraînez un modèle à moins d’entrées et d’unités.</translation>
    </message>
    <message>
        <source>A {1} cannot be written in SQL: it holds a zero byte.</source>
        <translation>Un {1} ne peut s’écrire en SQL&#x202f;: il contient un octet nul.</translation>
    </message>
    <message>
        <source>A name in SQL cannot be empty.</source>
        <translation>Un nom ne peut être vide en SQL.</translation>
    </message>
    <message>
        <source>Spark SQL would put a variable into the name &quot;{1}&quot;.</source>
        <translation>Spark SQL mettrait une variable dans le nom «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>Rename the column.</source>
        <translation>Renommez la colonne.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no name of a table.</source>
        <translation>«&#x202f;{1}&#x202f;» n’est pas un nom de table.</translation>
    </message>
    <message>
        <source>The target is not among the associated columns.</source>
        <translation>La cible n’est pas parmi les colonnes associées.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds identifiers or free text, which have no levels.</source>
        <translation>«&#x202f;{1}&#x202f;» contient des identifiants ou du texte libre, sans modalités.</translation>
    </message>
    <message>
        <source>Choose a column of numbers or levels.</source>
        <translation>Choisissez une colonne de nombres ou de modalités.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds texts, which have no distribution.</source>
        <translation>«&#x202f;{1}&#x202f;» contient des textes, qui n’ont pas de distribution.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; does not divide the rows into a few groups.</source>
        <translation>«&#x202f;{1}&#x202f;» ne divise pas les lignes en quelques groupes.</translation>
    </message>
    <message>
        <source>Ranks are limited to 1,073,741,823 rows.</source>
        <translation>Les rangs sont limités à 1 073 741 823 lignes.</translation>
    </message>
    <message>
        <source>The filter does not fit the type of &quot;{1}&quot;.</source>
        <translation>Le filtre ne correspond pas au type de «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; does not hold numbers.</source>
        <translation>«&#x202f;{1}&#x202f;» ne contient pas de nombres.</translation>
    </message>
    <message>
        <source>The library that trains networks cannot be used: {1}.</source>
        <translation>La bibliothèque qui entraîne les réseaux ne peut être utilisée&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>Install Tessera again, or set TESSERA_ENGINE to the path of {1}.</source>
        <translation>Réinstallez Tessera, ou définissez TESSERA_ENGINE avec le chemin de {1}.</translation>
    </message>
    <message>
        <source>The layer &quot;{1}&quot; cannot be read: {2}.</source>
        <translation>La couche «&#x202f;{1}&#x202f;» ne peut être lue&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>Write layers as &quot;dense 32 relu, dropout 0.3, batchnorm&quot;.</source>
        <translation>Écrivez les couches ainsi&#x202f;: «&#x202f;dense 32 relu, dropout 0.3, batchnorm&#x202f;».</translation>
    </message>
    <message>
        <source>The network cannot be restored: {1}.</source>
        <translation>Le réseau ne peut être restauré&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>The option &quot;{1}&quot; must be {2}.</source>
        <translation>L’option «&#x202f;{1}&#x202f;» doit être {2}.</translation>
    </message>
    <message>
        <source>Choose a value that is {1}.</source>
        <translation>Choisissez une valeur qui soit {1}.</translation>
    </message>
    <message>
        <source>There are no rows to train on.</source>
        <translation>Il n’y a pas de lignes d’entraînement.</translation>
    </message>
    <message>
        <source>Batch Normalization needs at least 2 training rows.</source>
        <translation>La normalisation par lot demande au moins 2 lignes d’entraînement.</translation>
    </message>
    <message>
        <source>A classifier needs at least 2 classes.</source>
        <translation>Un classifieur demande au moins 2 classes.</translation>
    </message>
    <message>
        <source>There are no validation rows.</source>
        <translation>Il n’y a pas de lignes de validation.</translation>
    </message>
    <message>
        <source>The network to continue has other layers, inputs or classes than the training asks for.</source>
        <translation>Le réseau à poursuivre a d’autres couches, entrées ou classes que ne le demande l’entraînement.</translation>
    </message>
    <message>
        <source>Restore the layers and columns it was trained with, or train anew.</source>
        <translation>Rétablissez les couches et colonnes de son entraînement, ou réentraînez.</translation>
    </message>
    <message>
        <source>Only a single network can go on training.</source>
        <translation>Seul un réseau unique peut poursuivre l’entraînement.</translation>
    </message>
    <message>
        <source>Train the model anew.</source>
        <translation>Réentraînez le modèle.</translation>
    </message>
    <message>
        <source>The network was trained on other rows, features or layers.</source>
        <translation>Le réseau a été entraîné sur d’autres lignes, variables ou couches.</translation>
    </message>
    <message>
        <source>Train it anew, or go back to the settings it was made with.</source>
        <translation>Réentraînez-le, ou revenez aux réglages avec lesquels il a été fait.</translation>
    </message>
    <message>
        <source>There is no model to compare.</source>
        <translation>Il n’y a pas de modèle à comparer.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Nommez-en au moins un.</translation>
    </message>
    <message>
        <source>A share of the training rows must lie above 0 and be at most 1.</source>
        <translation>Une part des lignes d’entraînement doit être supérieure à 0 et au plus 1.</translation>
    </message>
    <message>
        <source>Choose for example 0.1, 0.25, 0.5 and 1.</source>
        <translation>Choisissez par exemple 0.1, 0.25, 0.5 et 1.</translation>
    </message>
    <message>
        <source>There are too few rows to learn from smaller shares of them.</source>
        <translation>Il y a trop peu de lignes pour apprendre de parts plus petites.</translation>
    </message>
    <message>
        <source>Use more rows, or larger shares.</source>
        <translation>Utilisez plus de lignes, ou des parts plus grandes.</translation>
    </message>
    <message>
        <source>A reliability curve needs at least one bin.</source>
        <translation>Une courbe de fiabilité demande au moins un intervalle.</translation>
    </message>
    <message>
        <source>The cost of a contact must be 0 or more.</source>
        <translation>Le coût d’un contact doit être de 0 ou plus.</translation>
    </message>
    <message>
        <source>The revenue of a response must be 0 or more.</source>
        <translation>Le revenu d’une réponse doit être de 0 ou plus.</translation>
    </message>
    <message>
        <source>No row is of the class, so nothing can be gained.</source>
        <translation>Aucune ligne n’est de la classe, il n’y a donc rien à gagner.</translation>
    </message>
    <message>
        <source>The share contacted must lie between 0 and 1.</source>
        <translation>La part contactée doit être entre 0 et 1.</translation>
    </message>
    <message>
        <source>A budget must be 0 or more.</source>
        <translation>Un budget doit être de 0 ou plus.</translation>
    </message>
    <message>
        <source>An interval needs rows that were judged.</source>
        <translation>Un intervalle demande des lignes qui ont été jugées.</translation>
    </message>
    <message>
        <source>A bootstrap interval needs at least 100 resamples.</source>
        <translation>Un intervalle bootstrap demande au moins 100 rééchantillonnages.</translation>
    </message>
    <message>
        <source>Models can only be compared on rows.</source>
        <translation>Les modèles ne se comparent que sur des lignes.</translation>
    </message>
    <message>
        <source>Models can only be compared on two folds or more.</source>
        <translation>Les modèles ne se comparent que sur deux plis ou plus.</translation>
    </message>
    <message>
        <source>The ratio of test to training rows must be 0 or more.</source>
        <translation>Le rapport entre lignes de test et d’entraînement doit être de 0 ou plus.</translation>
    </message>
    <message>
        <source>This test needs the scores of five repetitions of two folds.</source>
        <translation>Ce test demande les scores de cinq répétitions de deux plis.</translation>
    </message>
    <message>
        <source>A temperature needs validation rows.</source>
        <translation>Une température demande des lignes de validation.</translation>
    </message>
    <message>
        <source>A temperature must be above 0.</source>
        <translation>Une température doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>The most profitable threshold needs a cost per contact and a revenue per response.</source>
        <translation>Le seuil le plus profitable demande un coût par contact et un revenu par réponse.</translation>
    </message>
    <message>
        <source>The wished recall or precision must lie between 0 and 1.</source>
        <translation>Le rappel ou la précision souhaités doivent être entre 0 et 1.</translation>
    </message>
    <message>
        <source>A threshold can only be chosen on rows of both classes.</source>
        <translation>Un seuil ne peut être choisi que sur des lignes des deux classes.</translation>
    </message>
    <message>
        <source>The threshold is not a number.</source>
        <translation>Le seuil n’est pas un nombre.</translation>
    </message>
    <message>
        <source>There are no rows to compare the customer with.</source>
        <translation>Il n’y a pas de lignes auxquelles comparer le client.</translation>
    </message>
    <message>
        <source>The model does not look at the column &quot;{1}&quot;.</source>
        <translation>Le modèle ne regarde pas la colonne «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose a column that the model uses.</source>
        <translation>Choisissez une colonne que le modèle utilise.</translation>
    </message>
    <message>
        <source>There are no rows to try out values on.</source>
        <translation>Il n’y a pas de lignes pour essayer des valeurs.</translation>
    </message>
    <message>
        <source>Two points and one row or more are needed for a curve.</source>
        <translation>Une courbe demande deux points et au moins une ligne.</translation>
    </message>
    <message>
        <source>Choose two points or more.</source>
        <translation>Choisissez deux points ou plus.</translation>
    </message>
    <message>
        <source>Two rows or more are needed to exchange values.</source>
        <translation>Il faut deux lignes ou plus pour échanger des valeurs.</translation>
    </message>
    <message>
        <source>The option &quot;repeats&quot; must be at least 1.</source>
        <translation>L’option «&#x202f;repeats&#x202f;» doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>Choose a number of repeats from 1.</source>
        <translation>Choisissez un nombre de répétitions à partir de 1.</translation>
    </message>
    <message>
        <source>A chosen feature does not exist.</source>
        <translation>Une variable choisie n’existe pas.</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; cannot be one of its own features.</source>
        <translation>La cible «&#x202f;{1}&#x202f;» ne peut être une de ses propres variables.</translation>
    </message>
    <message>
        <source>Take it off the features.</source>
        <translation>Retirez-la des variables.</translation>
    </message>
    <message>
        <source>The feature &quot;{1}&quot; is named more than once.</source>
        <translation>La variable «&#x202f;{1}&#x202f;» est nommée plus d’une fois.</translation>
    </message>
    <message>
        <source>Name each feature once.</source>
        <translation>Nommez chaque variable une seule fois.</translation>
    </message>
    <message>
        <source>There is no column to predict from.</source>
        <translation>Il n’y a pas de colonne à partir de laquelle prédire.</translation>
    </message>
    <message>
        <source>Give at least one column the role feature.</source>
        <translation>Donnez à au moins une colonne le rôle Variable.</translation>
    </message>
    <message>
        <source>An ensemble of folds needs 2 to 50 of them.</source>
        <translation>Un ensemble de plis en demande 2 à 50.</translation>
    </message>
    <message>
        <source>Choose another number, or 0 for a single model.</source>
        <translation>Choisissez un autre nombre, ou 0 pour un seul modèle.</translation>
    </message>
    <message>
        <source>An ensemble is made of networks, trees, neighbours or logistic regressions.</source>
        <translation>Un ensemble se compose de réseaux, d’arbres, de voisins ou de régressions logistiques.</translation>
    </message>
    <message>
        <source>Name at least one of these.</source>
        <translation>Nommez-en au moins un.</translation>
    </message>
    <message>
        <source>The numbers of the nearest neighbours do not fit each other.</source>
        <translation>Les nombres des plus proches voisins ne concordent pas.</translation>
    </message>
    <message>
        <source>The option &quot;neighbours&quot; must be at least 1.</source>
        <translation>L’option «&#x202f;neighbours&#x202f;» doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>Choose a value that is at least 1.</source>
        <translation>Choisissez une valeur d’au moins 1.</translation>
    </message>
    <message>
        <source>There are only {1} training rows for {2} neighbours.</source>
        <translation>Il n’y a que {1} lignes d’entraînement pour {2} voisins.</translation>
    </message>
    <message>
        <source>Choose fewer neighbours.</source>
        <translation>Choisissez moins de voisins.</translation>
    </message>
    <message>
        <source>All training rows are of one class.</source>
        <translation>Toutes les lignes d’entraînement sont d’une même classe.</translation>
    </message>
    <message>
        <source>The numbers of the logistic regression do not fit each other.</source>
        <translation>Les nombres de la régression logistique ne concordent pas.</translation>
    </message>
    <message>
        <source>The numbers of the trees do not fit each other.</source>
        <translation>Les nombres des arbres ne concordent pas.</translation>
    </message>
    <message>
        <source>A threshold tells two classes apart; the target has {1}.</source>
        <translation>Un seuil distingue deux classes&#x202f;; la cible en a {1}.</translation>
    </message>
    <message>
        <source>Leave the threshold out: the likeliest class counts.</source>
        <translation>Laissez le seuil de côté&#x202f;: la classe la plus probable compte.</translation>
    </message>
    <message>
        <source>The ordinal head learns classes in an order, and those of the target have none.</source>
        <translation>La tête ordinale apprend des classes ordonnées, et celles de la cible n’ont pas d’ordre.</translation>
    </message>
    <message>
        <source>Take the softmax head. Or, if the levels of the target have an order, change its type to ordinal and put them into it.</source>
        <translation>Prenez la tête softmax. Ou, si les modalités de la cible ont un ordre, changez son type en ordinal et rangez-les.</translation>
    </message>
    <message>
        <source>The ordinal head is for three classes and more; the target has {1}.</source>
        <translation>La tête ordinale est pour trois classes et plus&#x202f;; la cible en a {1}.</translation>
    </message>
    <message>
        <source>Take the softmax head: with two classes it is the same.</source>
        <translation>Prenez la tête softmax&#x202f;: avec deux classes, c’est la même chose.</translation>
    </message>
    <message>
        <source>There is no preset &quot;{1}&quot;.</source>
        <translation>Il n’y a pas de préréglage «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose one of {1}.</source>
        <translation>Choisissez parmi {1}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a time.</source>
        <translation>«&#x202f;{1}&#x202f;» n’est pas un temps.</translation>
    </message>
    <message>
        <source>Choose a column of dates or numbers.</source>
        <translation>Choisissez une colonne de dates ou de nombres.</translation>
    </message>
    <message>
        <source>The rows are split by groups or by time, not by both.</source>
        <translation>Les lignes sont partagées par groupes ou dans le temps, pas les deux.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Laissez l’un des deux de côté.</translation>
    </message>
    <message>
        <source>Rows that are split by time cannot be dealt into folds.</source>
        <translation>Des lignes partagées dans le temps ne peuvent être réparties en plis.</translation>
    </message>
    <message>
        <source>Split at random or by group, or train a single model.</source>
        <translation>Partagez au hasard ou par groupe, ou entraînez un seul modèle.</translation>
    </message>
    <message>
        <source>There must be at least one repeat.</source>
        <translation>Il faut au moins une répétition.</translation>
    </message>
    <message>
        <source>Choose 1 or more.</source>
        <translation>Choisissez 1 ou plus.</translation>
    </message>
    <message>
        <source>The model cannot be used: {1}.</source>
        <translation>Le modèle ne peut pas être utilisé&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>The column &quot;{1}&quot; cannot be the target: {2}.</source>
        <translation>La colonne «&#x202f;{1}&#x202f;» ne peut être la cible&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>The target column does not exist.</source>
        <translation>La colonne cible n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Choisissez une autre cible.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not possible for &quot;{2}&quot;: it must be {3}.</source>
        <translation>«&#x202f;{1}&#x202f;» n’est pas possible pour «&#x202f;{2}&#x202f;»&#x202f;: il faut {3}.</translation>
    </message>
    <message>
        <source>Change what is searched.</source>
        <translation>Modifiez ce qui est cherché.</translation>
    </message>
    <message>
        <source>Every trial of the search failed.</source>
        <translation>Toutes les tentatives de la recherche ont échoué.</translation>
    </message>
    <message>
        <source>The earlier trials belong to a search over another space, with another method, seed or number of epochs.</source>
        <translation>Les tentatives antérieures relèvent d’une recherche sur un autre espace, avec une autre méthode, une autre graine ou un autre nombre d’époques.</translation>
    </message>
    <message>
        <source>Clear the earlier trials, or search as before.</source>
        <translation>Effacez les tentatives antérieures, ou cherchez comme avant.</translation>
    </message>
    <message>
        <source>The search has no limit.</source>
        <translation>La recherche n’a pas de limite.</translation>
    </message>
    <message>
        <source>Give a number of trials or of minutes above 0.</source>
        <translation>Donnez un nombre de tentatives ou de minutes supérieur à 0.</translation>
    </message>
    <message>
        <source>Set the type of the column to {1}.</source>
        <translation>Mettez le type de la colonne sur {1}.</translation>
    </message>
    <message>
        <source>The regressions that missing cells are filled by do not fit together.</source>
        <translation>Les régressions qui remplissent les cellules vides ne concordent pas.</translation>
    </message>
    <message>
        <source>The rows that missing cells are filled from do not fit together.</source>
        <translation>Les lignes qui servent à remplir les cellules vides ne concordent pas.</translation>
    </message>
    <message>
        <source>Line {1} of the recipe: {2}</source>
        <translation>Ligne {1} de la recette&#x202f;: {2}</translation>
    </message>
    <message>
        <source>The recipe has no steps.</source>
        <translation>La recette n’a pas d’étapes.</translation>
    </message>
    <message>
        <source>Write one step a line, such as &quot;fill-numbers median&quot;.</source>
        <translation>Écrivez une étape par ligne, par exemple «&#x202f;fill-numbers median&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; still holds words after the last step.</source>
        <translation>«&#x202f;{1}&#x202f;» contient encore des mots après la dernière étape.</translation>
    </message>
    <message>
        <source>Add the step that splits categories into yes/no inputs.</source>
        <translation>Ajoutez l’étape qui éclate les catégories en entrées oui/non.</translation>
    </message>
    <message>
        <source>No feature is chosen.</source>
        <translation>Aucune variable n’est choisie.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>There are no rows to fit the preparation on.</source>
        <translation>Il n’y a pas de lignes sur lesquelles ajuster la préparation.</translation>
    </message>
    <message>
        <source>The preparation cannot be used: {1}.</source>
        <translation>La préparation ne peut pas être utilisée&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>There is no preparation called &quot;{1}&quot;.</source>
        <translation>Il n’y a pas de préparation nommée «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>Features cannot be chosen by their association with the target: there is no target.</source>
        <translation>Les variables ne peuvent être choisies selon leur association avec la cible&#x202f;: il n’y a pas de cible.</translation>
    </message>
    <message>
        <source>Choose features by hand, or give a column the role target.</source>
        <translation>Choisissez les variables à la main, ou donnez à une colonne le rôle Cible.</translation>
    </message>
    <message>
        <source>No feature is left after choosing.</source>
        <translation>Il ne reste aucune variable après le choix.</translation>
    </message>
    <message>
        <source>The share to clip at each end must lie between 0 and 0.5.</source>
        <translation>La part à écrêter à chaque bout doit être entre 0 et 0,5.</translation>
    </message>
    <message>
        <source>Choose 0.01 for one customer in a hundred at each end.</source>
        <translation>Choisissez 0.01 pour un client sur cent à chaque bout.</translation>
    </message>
    <message>
        <source>The fences must lie beyond the quartiles.</source>
        <translation>Les barrières doivent être au-delà des quartiles.</translation>
    </message>
    <message>
        <source>Choose 1.5 or 3 interquartile ranges.</source>
        <translation>Choisissez 1,5 ou 3 écarts interquartiles.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; has no values in the rows that are fitted on.</source>
        <translation>La colonne «&#x202f;{1}&#x202f;» n’a pas de valeurs dans les lignes servant à l’ajustement.</translation>
    </message>
    <message>
        <source>Leave the column out.</source>
        <translation>Laissez la colonne de côté.</translation>
    </message>
    <message>
        <source>Cells cannot be filled from no neighbour.</source>
        <translation>Les cellules ne peuvent être remplies à partir d’aucun voisin.</translation>
    </message>
    <message>
        <source>Choose one neighbour or more.</source>
        <translation>Choisissez un voisin ou plus.</translation>
    </message>
    <message>
        <source>The constant for empty cells is not a number.</source>
        <translation>La constante pour les cellules vides n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>Donnez un nombre fini.</translation>
    </message>
    <message>
        <source>Regression needs one round or more.</source>
        <translation>La régression demande un tour ou plus.</translation>
    </message>
    <message>
        <source>Choose a number of rounds from 1.</source>
        <translation>Choisissez un nombre de tours à partir de 1.</translation>
    </message>
    <message>
        <source>The share below which a level is rare must lie between 0 and 1.</source>
        <translation>La part sous laquelle une modalité est rare doit être entre 0 et 1.</translation>
    </message>
    <message>
        <source>Choose 0.01 for one customer in a hundred.</source>
        <translation>Choisissez 0.01 pour un client sur cent.</translation>
    </message>
    <message>
        <source>A number is split into 2 to 64 pieces.</source>
        <translation>Un nombre se divise en 2 à 64 tronçons.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has values of −1 and less ({2}), which have no logarithm.</source>
        <translation>«&#x202f;{1}&#x202f;» a des valeurs de −1 et moins ({2}), qui n’ont pas de logarithme.</translation>
    </message>
    <message>
        <source>Take Yeo–Johnson for this column, or leave it out of the step.</source>
        <translation>Prenez Yeo–Johnson pour cette colonne, ou retirez-la de l’étape.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; is of type {2} and cannot be used as a feature.</source>
        <translation>La colonne «&#x202f;{1}&#x202f;» est de type {2} et ne peut servir de variable.</translation>
    </message>
    <message>
        <source>Leave the column out, or change its type.</source>
        <translation>Laissez la colonne de côté, ou changez son type.</translation>
    </message>
    <message>
        <source>The table has no column {1}.</source>
        <translation>La table n’a pas de colonne {1}.</translation>
    </message>
    <message>
        <source>A sheet has room for {1} customers, and there are {2}.</source>
        <translation>Une feuille a la place pour {1} clients, et il y en a {2}.</translation>
    </message>
    <message>
        <source>Leave the customers out of the workbook and write them as CSV.</source>
        <translation>Laissez les clients hors du classeur et écrivez-les en CSV.</translation>
    </message>
    <message>
        <source>A sheet has room for {1} columns, and this table would need {2}.</source>
        <translation>Une feuille a la place pour {1} colonnes, et cette table en demande {2}.</translation>
    </message>
    <message>
        <source>Write the cluster summary as CSV.</source>
        <translation>Écrivez le résumé des segments en CSV.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be written: {2}.</source>
        <translation>«&#x202f;{1}&#x202f;» ne peut être écrit&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be written: {2}</source>
        <translation>«&#x202f;{1}&#x202f;» ne peut être écrit&#x202f;: {2}</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>There is no memory for a workbook.</source>
        <translation>Il n’y a pas de mémoire pour un classeur.</translation>
    </message>
    <message>
        <source>Choose another column, or read it as numbers.</source>
        <translation>Choisissez une autre colonne, ou lisez-la comme nombres.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en une.</translation>
    </message>
    <message>
        <source>A chosen column is not in the table.</source>
        <translation>Une colonne choisie n’est pas dans la table.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is chosen twice.</source>
        <translation>«&#x202f;{1}&#x202f;» est choisie deux fois.</translation>
    </message>
    <message>
        <source>The date must be a column of dates; &quot;{1}&quot; is none.</source>
        <translation>La date doit être une colonne de dates&#x202f;; «&#x202f;{1}&#x202f;» n’en est pas une.</translation>
    </message>
    <message>
        <source>Choose another column, or read it as dates.</source>
        <translation>Choisissez une autre colonne, ou lisez-la comme dates.</translation>
    </message>
    <message>
        <source>Returns can only be left out with their order when there is an order column.</source>
        <translation>Les retours ne peuvent être exclus avec leur commande que s’il y a une colonne de commande.</translation>
    </message>
    <message>
        <source>Choose the order column, or another way to treat returns.</source>
        <translation>Choisissez la colonne de commande, ou une autre façon de traiter les retours.</translation>
    </message>
    <message>
        <source>No customer with a purchase is left: {1} left out.</source>
        <translation>Il ne reste aucun client avec un achat&#x202f;: {1} exclues.</translation>
    </message>
    <message>
        <source>Check the columns chosen and the reference date.</source>
        <translation>Vérifiez les colonnes choisies et la date de référence.</translation>
    </message>
    <message>
        <source>There is no example named &quot;{1}&quot;.</source>
        <translation>Il n’y a pas d’exemple nommé «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>Choose automobile, mall, campaign, loyalty or transactions.</source>
        <translation>Choisissez automobile, mall, campaign, loyalty ou transactions.</translation>
    </message>
    <message>
        <source>The rows have {1} columns, the segments were found in {2}.</source>
        <translation>Les lignes ont {1} colonnes, les segments ont été trouvés dans {2}.</translation>
    </message>
    <message>
        <source>The segments cannot be used: {1}.</source>
        <translation>Les segments ne peuvent être utilisés&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>No customer is near enough to others to belong to a segment.</source>
        <translation>Aucun client n’est assez proche d’autres pour appartenir à un segment.</translation>
    </message>
    <message>
        <source>The neighbour map needs {1} MB, and only {2} MB are free.</source>
        <translation>La carte des voisins demande {1} Mo, et seuls {2} Mo sont libres.</translation>
    </message>
    <message>
        <source>Choose a smaller perplexity.</source>
        <translation>Choisissez une perplexité plus petite.</translation>
    </message>
    <message>
        <source>A neighbour map needs at least 4 rows.</source>
        <translation>Une carte des voisins demande au moins 4 lignes.</translation>
    </message>
    <message>
        <source>The perplexity must lie between 1 and 1,000.</source>
        <translation>La perplexité doit être entre 1 et 1 000.</translation>
    </message>
    <message>
        <source>A neighbour map needs at least one iteration.</source>
        <translation>Une carte des voisins demande au moins une itération.</translation>
    </message>
    <message>
        <source>A neighbour map needs a number in every cell.</source>
        <translation>Une carte des voisins demande un nombre dans chaque cellule.</translation>
    </message>
    <message>
        <source>{1} keeps the distances between all {2} different rows, which takes about {3} of memory, and {4} are free.</source>
        <translation>{1} garde les distances entre les {2} lignes différentes, ce qui prend environ {3} de mémoire, et {4} sont libres.</translation>
    </message>
    <message>
        <source>Choose Ward, which needs no such table, or k-means, or use at most {1} rows.</source>
        <translation>Choisissez Ward, qui n’a pas besoin d’une telle table, ou k-means, ou utilisez au plus {1} lignes.</translation>
    </message>
    <message>
        <source>Segments can only be found among finite numbers; a value is missing or too large.</source>
        <translation>Les segments ne se trouvent que parmi des nombres finis&#x202f;; une valeur est vide ou trop grande.</translation>
    </message>
    <message>
        <source>There are no rows to form segments of.</source>
        <translation>Il n’y a pas de lignes pour former des segments.</translation>
    </message>
    <message>
        <source>There are no features to form segments by.</source>
        <translation>Il n’y a pas de variables pour former des segments.</translation>
    </message>
    <message>
        <source>There is not enough memory to join {1} rows.</source>
        <translation>Il n’y a pas assez de mémoire pour réunir {1} lignes.</translation>
    </message>
    <message>
        <source>Choose k-means, or use fewer rows.</source>
        <translation>Choisissez k-means, ou utilisez moins de lignes.</translation>
    </message>
    <message>
        <source>There is no preset “{1}” for the autoencoder.</source>
        <translation>Il n’y a pas de préréglage «&#x202f;{1}&#x202f;» pour l’autoencodeur.</translation>
    </message>
    <message>
        <source>Choose one of: {1}.</source>
        <translation>Choisissez parmi&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>eps must be a number above 0.</source>
        <translation>eps doit être un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>Choose it at the knee of the sorted distances.</source>
        <translation>Choisissez-le au coude des distances triées.</translation>
    </message>
    <message>
        <source>A core customer needs at least 1 customer within eps.</source>
        <translation>Un client noyau demande au moins 1 client à moins de eps.</translation>
    </message>
    <message>
        <source>The number of segments is {1}; it must be at least 1.</source>
        <translation>Le nombre de segments est {1}&#x202f;; il doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>The tolerance must be 0 or more.</source>
        <translation>La tolérance doit être de 0 ou plus.</translation>
    </message>
    <message>
        <source>What is added to the covariances must be more than 0.</source>
        <translation>Ce qui est ajouté aux covariances doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>A Gaussian mixture of {1} groups and {2} columns needs more memory than there is.</source>
        <translation>Un mélange gaussien de {1} groupes et {2} colonnes demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>Choose fewer features, fewer segments or another method.</source>
        <translation>Choisissez moins de variables, moins de segments ou une autre méthode.</translation>
    </message>
    <message>
        <source>The rows have {1} columns, the segments were found among {2}.</source>
        <translation>Les lignes ont {1} colonnes, les segments ont été trouvés parmi {2}.</translation>
    </message>
    <message>
        <source>A segment needs at least 2 customers.</source>
        <translation>Un segment demande au moins 2 clients.</translation>
    </message>
    <message>
        <source>The density is measured with at least 1 customer, the customer itself.</source>
        <translation>La densité se mesure avec au moins 1 client, le client lui-même.</translation>
    </message>
    <message>
        <source>{1} rows are fewer than the {2} asked for.</source>
        <translation>{1} lignes sont moins que les {2} demandées.</translation>
    </message>
    <message>
        <source>Ask for smaller segments and fewer neighbours.</source>
        <translation>Demandez des segments plus petits et moins de voisins.</translation>
    </message>
    <message>
        <source>Among {1} rows none has {2} neighbours.</source>
        <translation>Parmi {1} lignes, aucune n’a {2} voisins.</translation>
    </message>
    <message>
        <source>Ask for fewer neighbours.</source>
        <translation>Demandez moins de voisins.</translation>
    </message>
    <message>
        <source>The number of segments must be at least 1.</source>
        <translation>Le nombre de segments doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>The number of starts must be 0 (automatic) or more.</source>
        <translation>Le nombre de départs doit être de 0 (automatique) ou plus.</translation>
    </message>
    <message>
        <source>The number of iterations must be at least 1.</source>
        <translation>Le nombre d’itérations doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>{1} segments cannot be found among {2} rows.</source>
        <translation>{1} segments ne peuvent être trouvés parmi {2} lignes.</translation>
    </message>
    <message>
        <source>Ask for fewer segments.</source>
        <translation>Demandez moins de segments.</translation>
    </message>
    <message>
        <source>There is no feature to find segments by.</source>
        <translation>Il n’y a pas de variable pour trouver des segments.</translation>
    </message>
    <message>
        <source>The weight of categories must be 0 (automatic) or more.</source>
        <translation>Le poids des catégories doit être de 0 (automatique) ou plus.</translation>
    </message>
    <message>
        <source>Segments can only be found among complete rows; a level is missing.</source>
        <translation>Les segments ne se trouvent que parmi des lignes complètes&#x202f;; une modalité est vide.</translation>
    </message>
    <message>
        <source>The rows have other columns than those the segments were found among.</source>
        <translation>Les lignes ont d’autres colonnes que celles parmi lesquelles les segments ont été trouvés.</translation>
    </message>
    <message>
        <source>A batch must have at least one row.</source>
        <translation>Un lot doit avoir au moins une ligne.</translation>
    </message>
    <message>
        <source>There are no rows to find segments in.</source>
        <translation>Il n’y a pas de lignes où trouver des segments.</translation>
    </message>
    <message>
        <source>There are more rows than neighbours can be sought among.</source>
        <translation>Il y a plus de lignes que la recherche de voisins n’en admet.</translation>
    </message>
    <message>
        <source>Neighbours cannot be sought among missing or infinite values.</source>
        <translation>On ne peut chercher de voisins parmi des valeurs vides ou infinies.</translation>
    </message>
    <message>
        <source>Fill the gaps in Prepare.</source>
        <translation>Remplissez les vides dans Préparer.</translation>
    </message>
    <message>
        <source>Seeking neighbours among {1} rows needs {2} MiB, and {3} MiB are free.</source>
        <translation>Chercher des voisins parmi {1} lignes demande {2} Mio, et {3} Mio sont libres.</translation>
    </message>
    <message>
        <source>Choose fewer features, or close other programs.</source>
        <translation>Choisissez moins de variables, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The rows do not have the features the segments were found with.</source>
        <translation>Les lignes n’ont pas les variables avec lesquelles les segments ont été trouvés.</translation>
    </message>
    <message>
        <source>Rows with missing or infinite values have no neighbours.</source>
        <translation>Les lignes à valeurs vides ou infinies n’ont pas de voisins.</translation>
    </message>
    <message>
        <source>The number of segments must be at least 2.</source>
        <translation>Le nombre de segments doit être d’au moins 2.</translation>
    </message>
    <message>
        <source>No column of the table can serve as a feature.</source>
        <translation>Aucune colonne de la table ne peut servir de variable.</translation>
    </message>
    <message>
        <source>Give at least one number or category the role Feature.</source>
        <translation>Donnez à au moins un nombre ou une catégorie le rôle Variable.</translation>
    </message>
    <message>
        <source>The feature {1} is listed twice.</source>
        <translation>La variable {1} est citée deux fois.</translation>
    </message>
    <message>
        <source>The two segmentations are of different tables, and no identifier column is in both.</source>
        <translation>Les deux segmentations portent sur des tables différentes, et aucune colonne d’identifiants n’est dans les deux.</translation>
    </message>
    <message>
        <source>Give the column that names the customers the role Identifier in both.</source>
        <translation>Donnez dans les deux le rôle Identifiant à la colonne qui nomme les clients.</translation>
    </message>
    <message>
        <source>There is no segment {1}.</source>
        <translation>Il n’y a pas de segment {1}.</translation>
    </message>
    <message>
        <source>The segment has too few different customers to be split in {1}.</source>
        <translation>Le segment a trop peu de clients différents pour être divisé en {1}.</translation>
    </message>
    <message>
        <source>Another segment is called “{1}” already.</source>
        <translation>Un autre segment s’appelle déjà «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>Give the two different names.</source>
        <translation>Donnez-leur deux noms différents.</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>Cette couleur n’existe pas.</translation>
    </message>
    <message>
        <source>Choose two or more segments to merge.</source>
        <translation>Choisissez deux segments ou plus à fusionner.</translation>
    </message>
    <message>
        <source>A segment is split in two parts or more.</source>
        <translation>Un segment se divise en deux parties ou plus.</translation>
    </message>
    <message>
        <source>{1} finds the number of segments by itself; there is nothing to try.</source>
        <translation>{1} trouve le nombre de segments de lui-même&#x202f;; il n’y a rien à essayer.</translation>
    </message>
    <message>
        <source>Choose another method, such as k-means, to compare numbers of segments.</source>
        <translation>Choisissez une autre méthode, par exemple k-means, pour comparer des nombres de segments.</translation>
    </message>
    <message>
        <source>The numbers of segments to try must go upwards and lie between 2 and 1,000.</source>
        <translation>Les nombres de segments à essayer doivent être croissants et entre 2 et 1 000.</translation>
    </message>
    <message>
        <source>The number of resamples must lie between 0 and 10,000.</source>
        <translation>Le nombre de rééchantillonnages doit être entre 0 et 10 000.</translation>
    </message>
    <message>
        <source>The number of references must be 0 or lie between 2 and 10,000.</source>
        <translation>Le nombre de références doit être 0 ou entre 2 et 10 000.</translation>
    </message>
    <message>
        <source>{1} segments cannot be judged among {2} rows.</source>
        <translation>{1} segments ne peuvent être jugés parmi {2} lignes.</translation>
    </message>
    <message>
        <source>Try fewer segments.</source>
        <translation>Essayez moins de segments.</translation>
    </message>
    <message>
        <source>Comparing with rows without segments takes k from 2 and two or more references.</source>
        <translation>Comparer à des lignes sans segments demande k à partir de 2 et deux références ou plus.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is the file that is read.</source>
        <translation>«&#x202f;{1}&#x202f;» est le fichier lu.</translation>
    </message>
    <message>
        <source>Write to another file: a source is never overwritten.</source>
        <translation>Écrivez dans un autre fichier&#x202f;: une source n’est jamais écrasée.</translation>
    </message>
    <message>
        <source>“{1}” cannot be opened: {2}.</source>
        <translation>«&#x202f;{1}&#x202f;» ne peut être ouvert&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>“{1}” cannot be opened. {2}</source>
        <translation>«&#x202f;{1}&#x202f;» ne peut être ouvert. {2}</translation>
    </message>
    <message>
        <source>A model of the project cannot be used: {1}.</source>
        <translation>Un modèle du projet ne peut être utilisé&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the file.</source>
        <translation>Il n’y a pas assez de mémoire pour compresser le fichier.</translation>
    </message>
    <message>
        <source>{1} is a workbook or zip archive, not text.</source>
        <translation>{1} est un classeur ou une archive zip, pas du texte.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV and open that file.</source>
        <translation>Enregistrez la feuille en CSV et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>{1} is compressed, not text.</source>
        <translation>{1} est compressé, ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>{1} is an old Excel workbook, not text.</source>
        <translation>{1} est un ancien classeur Excel, pas du texte.</translation>
    </message>
    <message>
        <source>{1} is of another kind, not text.</source>
        <translation>{1} est d’un autre genre, ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>Open a file of delimited text.</source>
        <translation>Ouvrez un fichier de texte délimité.</translation>
    </message>
    <message>
        <source>{1} is a Parquet file, not text.</source>
        <translation>{1} est un fichier Parquet, pas du texte.</translation>
    </message>
    <message>
        <source>Export it as CSV and open that file.</source>
        <translation>Exportez-le en CSV et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>There is no column named {1} to give the type {2}.</source>
        <translation>Il n’y a pas de colonne nommée {1} à laquelle donner le type {2}.</translation>
    </message>
    <message>
        <source>There is no column named {1}.</source>
        <translation>Il n’y a pas de colonne nommée {1}.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} est vide.</translation>
    </message>
    <message>
        <source>The table has no columns.</source>
        <translation>La table n’a pas de colonnes.</translation>
    </message>
    <message>
        <source>The nearest column is &quot;{1}&quot;.</source>
        <translation>La colonne la plus proche est «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an old Excel workbook (.xls).</source>
        <translation>«&#x202f;{1}&#x202f;» est un ancien classeur Excel (.xls).</translation>
    </message>
    <message>
        <source>Save it as .xlsx or CSV and open that file.</source>
        <translation>Enregistrez-le en .xlsx ou en CSV et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with bzip2.</source>
        <translation>«&#x202f;{1}&#x202f;» est compressé avec bzip2.</translation>
    </message>
    <message>
        <source>Unpack it, or compress it with gzip.</source>
        <translation>Décompressez-le, ou compressez-le avec gzip.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with xz.</source>
        <translation>«&#x202f;{1}&#x202f;» est compressé avec xz.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with zstd.</source>
        <translation>«&#x202f;{1}&#x202f;» est compressé avec zstd.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a web page, whatever its name says.</source>
        <translation>«&#x202f;{1}&#x202f;» est une page web, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx or CSV.</source>
        <translation>Enregistrez la table en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an XML file.</source>
        <translation>«&#x202f;{1}&#x202f;» est un fichier XML.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx or CSV and open that file.</source>
        <translation>Enregistrez la table en .xlsx ou en CSV et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Choose a sheet with a header and rows; the workbook has {1}.</source>
        <translation>Choisissez une feuille avec un en-tête et des lignes&#x202f;; le classeur contient {1}.</translation>
    </message>
    <message>
        <source>Choose a sheet with a header and rows.</source>
        <translation>Choisissez une feuille avec un en-tête et des lignes.</translation>
    </message>
    <message>
        <source>There is no feature of the model called “{1}”.</source>
        <translation>Le modèle n’a pas de variable nommée «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; was prepared as {2} but is {3} here.</source>
        <translation>La colonne «&#x202f;{1}&#x202f;» a été préparée comme {2}, mais elle est ici {3}.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; was prepared as {2} but is {3} here: &quot;{4}&quot; cannot be read as such.</source>
        <translation>La colonne «&#x202f;{1}&#x202f;» a été préparée comme {2}, mais elle est ici {3}&#x202f;: «&#x202f;{4}&#x202f;» ne peut être lu comme tel.</translation>
    </message>
    <message>
        <source>There are too few groups to split into train, validation and test parts.</source>
        <translation>Il y a trop peu de groupes à partager en parties d’entraînement, de validation et de test.</translation>
    </message>
    <message>
        <source>There are too few rows to split into train, validation and test parts.</source>
        <translation>Il y a trop peu de lignes à partager en parties d’entraînement, de validation et de test.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: {2}.</source>
        <translation>«&#x202f;{1}&#x202f;» est endommagé&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>The preparation cannot be written in SQL: the step &quot;{1}&quot; compares every row with the rows it was fitted on.</source>
        <translation>La préparation ne peut s’écrire en SQL&#x202f;: l’étape «&#x202f;{1}&#x202f;» compare chaque ligne à celles de l’ajustement.</translation>
    </message>
    <message>
        <source>The preparation cannot be written in SQL: the step &quot;{1}&quot; computes in rounds until nothing changes.</source>
        <translation>La préparation ne peut s’écrire en SQL&#x202f;: l’étape «&#x202f;{1}&#x202f;» calcule par tours jusqu’à ce que plus rien ne change.</translation>
    </message>
    <message>
        <source>more than {1}</source>
        <translation>plus de {1}</translation>
    </message>
    <message>
        <source>Write TABLE, SCHEMA.TABLE or PROJECT.DATASET.TABLE.</source>
        <translation>Écrivez TABLE, SCHEMA.TABLE ou PROJECT.DATASET.TABLE.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no levels.</source>
        <translation>«&#x202f;{1}&#x202f;» n’a pas de modalités.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>elle ne peut être ouverte</translation>
    </message>
    <message>
        <source>{1} is not an engine library</source>
        <translation>{1} n’est pas une bibliothèque de moteur</translation>
    </message>
    <message>
        <source>{1} belongs to another version of the program</source>
        <translation>{1} appartient à une autre version du programme</translation>
    </message>
    <message>
        <source>it was not found at {1}</source>
        <translation>elle n’a pas été trouvée dans {1}</translation>
    </message>
    <message>
        <source>the number of units is missing</source>
        <translation>le nombre d’unités manque</translation>
    </message>
    <message>
        <source>the units must be a whole number from 1 to {1}</source>
        <translation>le nombre d’unités doit être un nombre entier de 1 à {1}</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not an activation</source>
        <translation>«&#x202f;{1}&#x202f;» n’est pas une activation</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is one word too many</source>
        <translation>«&#x202f;{1}&#x202f;» est un mot de trop</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>dropout needs one rate of at least 0 and below 1</source>
        <translation>dropout demande un seul taux, d’au moins 0 et inférieur à 1</translation>
    </message>
    <message>
        <source>batchnorm takes no number</source>
        <translation>batchnorm ne prend pas de nombre</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a layer (dense, dropout, batchnorm)</source>
        <translation>«&#x202f;{1}&#x202f;» n’est pas une couche (dense, dropout, batchnorm)</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network.</source>
        <translation>Il n’y a pas assez de mémoire pour entraîner ce réseau.</translation>
    </message>
    <message>
        <source>Use smaller layers or a smaller batch.</source>
        <translation>Prenez des couches plus petites ou un lot plus petit.</translation>
    </message>
    <message>
        <source>The training diverged: the loss is no longer a finite number.</source>
        <translation>L’entraînement a divergé&#x202f;: la perte n’est plus un nombre fini.</translation>
    </message>
    <message>
        <source>Lower the learning rate.</source>
        <translation>Diminuez le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Choose one of: {1}, …</source>
        <translation>Choisissez parmi&#x202f;: {1}, …</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no date of &quot;{2}&quot;.</source>
        <translation>«&#x202f;{1}&#x202f;» n’est pas une date pour «&#x202f;{2}&#x202f;».</translation>
    </message>
    <message>
        <source>Write the day as in 2012-09-04.</source>
        <translation>Écrivez le jour sous la forme 2012-09-04.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no number of &quot;{2}&quot;.</source>
        <translation>«&#x202f;{1}&#x202f;» n’est pas un nombre pour «&#x202f;{2}&#x202f;».</translation>
    </message>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Écrivez un nombre, par exemple 12,5.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no level of &quot;{2}&quot;.</source>
        <translation>«&#x202f;{1}&#x202f;» n’est pas une modalité de «&#x202f;{2}&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no value of &quot;{2}&quot;.</source>
        <translation>«&#x202f;{1}&#x202f;» n’est pas une valeur de «&#x202f;{2}&#x202f;».</translation>
    </message>
    <message>
        <source>it holds numbers with more than {1} different values, and a classifier predicts classes</source>
        <translation>elle contient des nombres avec plus de {1} valeurs différentes, et un classifieur prédit des classes</translation>
    </message>
    <message>
        <source>Choose a column of classes, or turn the numbers into a few groups first.</source>
        <translation>Choisissez une colonne de classes, ou ramenez d’abord les nombres à quelques groupes.</translation>
    </message>
    <message>
        <source>it tells the customers apart, so there is one class per customer</source>
        <translation>elle distingue les clients un à un, il y a donc une classe par client</translation>
    </message>
    <message>
        <source>Choose a column that groups customers.</source>
        <translation>Choisissez une colonne qui regroupe les clients.</translation>
    </message>
    <message>
        <source>it holds free text</source>
        <translation>elle contient du texte libre</translation>
    </message>
    <message>
        <source>Choose a column of classes, or change the column&apos;s type to category.</source>
        <translation>Choisissez une colonne de classes, ou changez le type de la colonne en catégorie.</translation>
    </message>
    <message>
        <source>it holds dates</source>
        <translation>elle contient des dates</translation>
    </message>
    <message>
        <source>Choose a column of classes.</source>
        <translation>Choisissez une colonne de classes.</translation>
    </message>
    <message>
        <source>its type is unknown</source>
        <translation>son type est inconnu</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; has no class; there must be at least two.</source>
        <translation>La cible «&#x202f;{1}&#x202f;» n’a aucune classe&#x202f;; il en faut au moins deux.</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; has only the class &quot;{2}&quot;; there must be at least two.</source>
        <translation>La cible «&#x202f;{1}&#x202f;» n’a que la classe «&#x202f;{2}&#x202f;»&#x202f;; il en faut au moins deux.</translation>
    </message>
    <message>
        <source>it has {1} classes, and at most {2} can be told apart</source>
        <translation>elle a {1} classes, et {2} au plus peuvent être distinguées</translation>
    </message>
    <message>
        <source>Choose a column with fewer classes, or group its values first.</source>
        <translation>Choisissez une colonne avec moins de classes, ou groupez d’abord ses valeurs.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; needs two numbers, such as 1..3.</source>
        <translation>La recherche de «&#x202f;{1}&#x202f;» demande deux nombres, par exemple 1..3.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must stay from {2} to {3}.</source>
        <translation>La recherche de «&#x202f;{1}&#x202f;» doit rester entre {2} et {3}.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must end above where it begins.</source>
        <translation>La recherche de «&#x202f;{1}&#x202f;» doit finir au-dessus de son début.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must go from a whole number to a whole number.</source>
        <translation>La recherche de «&#x202f;{1}&#x202f;» doit aller d’un nombre entier à un nombre entier.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; has no choices.</source>
        <translation>La recherche de «&#x202f;{1}&#x202f;» n’a aucun choix.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; has the same choice twice.</source>
        <translation>La recherche de «&#x202f;{1}&#x202f;» a deux fois le même choix.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; is missing.</source>
        <translation>La recherche de «&#x202f;{1}&#x202f;» manque.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; is not the whole space.</source>
        <translation>La recherche de «&#x202f;{1}&#x202f;» n’est pas l’espace entier.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; does not stand in its place.</source>
        <translation>La recherche de «&#x202f;{1}&#x202f;» n’est pas à sa place.</translation>
    </message>
    <message>
        <source>Search a space with smaller learning rates.</source>
        <translation>Cherchez dans un espace à taux d’apprentissage plus petits.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>Add the closing mark.</source>
        <translation>Ajoutez le guillemet fermant.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no step.</source>
        <translation>«&#x202f;{1}&#x202f;» n’est pas une étape.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not understood here.</source>
        <translation>«&#x202f;{1}&#x202f;» n’est pas compris à cet endroit.</translation>
    </message>
    <message>
        <source>Take it out, or look at the help for what this step takes.</source>
        <translation>Retirez-le, ou voyez dans l’aide ce que prend cette étape.</translation>
    </message>
    <message>
        <source>{1} is for all features.</source>
        <translation>{1} porte sur toutes les variables.</translation>
    </message>
    <message>
        <source>Name those to drop with {1}.</source>
        <translation>Nommez celles à écarter avec {1}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no method of this step.</source>
        <translation>«&#x202f;{1}&#x202f;» n’est pas une méthode de cette étape.</translation>
    </message>
    <message>
        <source>{1} is not usable.</source>
        <translation>{1} n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Give a number from {1} to {2}.</source>
        <translation>Donnez un nombre de {1} à {2}.</translation>
    </message>
    <message>
        <source>{1} must be a whole number.</source>
        <translation>{1} doit être un nombre entier.</translation>
    </message>
    <message>
        <source>Leave out the decimals.</source>
        <translation>Supprimez les décimales.</translation>
    </message>
    <message>
        <source>A column name is empty.</source>
        <translation>Un nom de colonne est vide.</translation>
    </message>
    <message>
        <source>Separate names by single commas.</source>
        <translation>Séparez les noms par une seule virgule.</translation>
    </message>
    <message>
        <source>Lower the least association, which no feature reaches.</source>
        <translation>Diminuez l’association minimale, qu’aucune variable n’atteint.</translation>
    </message>
    <message>
        <source>Keep at least one feature.</source>
        <translation>Gardez au moins une variable.</translation>
    </message>
    <message>
        <source>Choose 8.</source>
        <translation>Choisissez 8.</translation>
    </message>
    <message>
        <source>The table has more rows than a sheet of a workbook can hold.</source>
        <translation>La table a plus de lignes qu’une feuille de classeur ne peut en contenir.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>Enregistrez-la en CSV.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder for the log.</source>
        <translation>Libérez de l’espace sur le disque, ou choisissez un autre dossier pour le journal.</translation>
    </message>
    <message>
        <source>Choose another folder for the log.</source>
        <translation>Choisissez un autre dossier pour le journal.</translation>
    </message>
    <message>
        <source>There is no column for the customer of a transaction.</source>
        <translation>Il n’y a pas de colonne pour le client d’une transaction.</translation>
    </message>
    <message>
        <source>There is no column for the date of a transaction.</source>
        <translation>Il n’y a pas de colonne pour la date d’une transaction.</translation>
    </message>
    <message>
        <source>There is no column for the amount of a transaction.</source>
        <translation>Il n’y a pas de colonne pour le montant d’une transaction.</translation>
    </message>
    <message>
        <source>The amount must be a column of numbers; &quot;{1}&quot; is none.</source>
        <translation>Le montant doit être une colonne de nombres&#x202f;; «&#x202f;{1}&#x202f;» n’en est pas une.</translation>
    </message>
    <message>
        <source>The quantity must be a column of numbers; &quot;{1}&quot; is none.</source>
        <translation>La quantité doit être une colonne de nombres&#x202f;; «&#x202f;{1}&#x202f;» n’en est pas une.</translation>
    </message>
    <message>
        <source>Lower the smallest segment or the number of neighbours, or take another method.</source>
        <translation>Diminuez la taille minimale des segments ou le nombre de voisins, ou prenez une autre méthode.</translation>
    </message>
    <message>
        <source>Raise the distance or lower the number of neighbours.</source>
        <translation>Augmentez la distance ou diminuez le nombre de voisins.</translation>
    </message>
    <message>
        <source>Every layer of the encoder needs at least one unit.</source>
        <translation>Chaque couche de l’encodeur demande au moins une unité.</translation>
    </message>
    <message>
        <source>The latent width must be at least 1.</source>
        <translation>La largeur latente doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>The number of epochs must be at least 1.</source>
        <translation>Le nombre d’époques doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>The batch size must be at least 1.</source>
        <translation>La taille du lot doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>The learning rate must be above 0.</source>
        <translation>Le taux d’apprentissage doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The weight decay must not be negative.</source>
        <translation>La dégradation des poids ne doit pas être négative.</translation>
    </message>
    <message>
        <source>The dropout must be at least 0 and below 1.</source>
        <translation>Le dropout doit être d’au moins 0 et inférieur à 1.</translation>
    </message>
    <message>
        <source>The noise must not be negative.</source>
        <translation>Le bruit ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>The masked share must be at least 0 and below 1.</source>
        <translation>La part masquée doit être d’au moins 0 et inférieure à 1.</translation>
    </message>
    <message>
        <source>The validation part must be at least 0 and below 1.</source>
        <translation>La partie de validation doit être d’au moins 0 et inférieure à 1.</translation>
    </message>
    <message>
        <source>The patience must not be negative.</source>
        <translation>La patience ne doit pas être négative.</translation>
    </message>
    <message>
        <source>The two segmentations have no customer in common.</source>
        <translation>Les deux segmentations n’ont aucun client en commun.</translation>
    </message>
    <message>
        <source>The two segmentations have no customer in common: &quot;{1}&quot; never holds the same value.</source>
        <translation>Les deux segmentations n’ont aucun client en commun&#x202f;: «&#x202f;{1}&#x202f;» n’y contient jamais la même valeur.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another one.</source>
        <translation>Libérez de l’espace sur le disque, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder does not exist; choose another one.</source>
        <translation>Le dossier n’existe pas&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You may not write there; choose another folder.</source>
        <translation>Vous n’avez pas le droit d’y écrire&#x202f;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Copy the file again, or train and save the model anew.</source>
        <translation>Copiez à nouveau le fichier, ou réentraînez et réenregistrez le modèle.</translation>
    </message>
    <message>
        <source>Copy the file again, or save it anew.</source>
        <translation>Copiez à nouveau le fichier, ou réenregistrez-le.</translation>
    </message>
    <message>
        <source>Install {1} or later.</source>
        <translation>Installez {1} ou une version plus récente.</translation>
    </message>
    <message>
        <source>Copy the file again, or take an earlier copy of it.</source>
        <translation>Copiez à nouveau le fichier, ou prenez-en une copie antérieure.</translation>
    </message>
    <message>
        <source>Copy the file again, or save the segments anew.</source>
        <translation>Copiez à nouveau le fichier, ou réenregistrez les segments.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>{1} tells customers apart and is not used as a feature.</source>
        <translation>{1} distingue les clients et n’est pas utilisée comme variable.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Tessera models (*.tessera *.segments);;All files (*)</source>
        <translation>Modèles Tessera (*.tessera *.segments);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Tessera projects (*.tesseraproj)</source>
        <translation>Projets Tessera (*.tesseraproj)</translation>
    </message>
    <message>
        <source>Tables and projects (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods *.tesseraproj *.tessera *.segments)</source>
        <translation>Tables et projets (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods *.tesseraproj *.tessera *.segments)</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Embedding · 1 column</source>
        <translation>Plongement · 1 colonne</translation>
    </message>
    <message>
        <source>Embedding · {1} columns</source>
        <translation>Plongement · {1} colonnes</translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message>
        <source>{1} is always {2}</source>
        <translation>{1} vaut toujours {2}</translation>
    </message>
    <message>
        <source>{1} says the same as {2} in other words: {3} and so on.</source>
        <translation>{1} dit la même chose que {2} en d’autres mots&#x202f;: {3}, etc.</translation>
    </message>
    <message>
        <source>{1} says the same as {2} in other words: {3}.</source>
        <translation>{1} dit la même chose que {2} en d’autres mots&#x202f;: {3}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the others without it {6}.</source>
        <translation>{1} ordonne correctement à elle seule {2} des paires de lignes qui diffèrent par {3} (au hasard&#x202f;: 50&#x202f;%), les autres sans elle {6}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %).</source>
        <translation>{1} ordonne correctement à elle seule {2} des paires de lignes qui diffèrent par {3} (au hasard&#x202f;: 50&#x202f;%).</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the {4} strongest features together {5}, the others without it {6}.</source>
        <translation>{1} ordonne correctement à elle seule {2} des paires de lignes qui diffèrent par {3} (au hasard&#x202f;: 50&#x202f;%), les {4} variables les plus fortes ensemble {5}, les autres sans elle {6}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the {4} strongest features together {5}.</source>
        <translation>{1} ordonne correctement à elle seule {2} des paires de lignes qui diffèrent par {3} (au hasard&#x202f;: 50&#x202f;%), les {4} variables les plus fortes ensemble {5}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), all {4} features together {5}, the others without it {6}.</source>
        <translation>{1} ordonne correctement à elle seule {2} des paires de lignes qui diffèrent par {3} (au hasard&#x202f;: 50&#x202f;%), les {4} variables ensemble {5}, les autres sans elle {6}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), all {4} features together {5}.</source>
        <translation>{1} ordonne correctement à elle seule {2} des paires de lignes qui diffèrent par {3} (au hasard&#x202f;: 50&#x202f;%), les {4} variables ensemble {5}.</translation>
    </message>
    <message>
        <source>{1} is named like the target {2} and goes with it: {3}</source>
        <translation>{1} porte un nom proche de celui de la cible {2} et lui est associée&#x202f;: {3}</translation>
    </message>
    <message>
        <source>it</source>
        <translation>elle</translation>
    </message>
    <message>
        <source>Its name ({1}) speaks of something known only after the event.</source>
        <translation>Son nom ({1}) évoque quelque chose qui n’est connu qu’après coup.</translation>
    </message>
    <message>
        <source>{1} may be known only after the event, as its name ({2}) says.</source>
        <translation>{1} n’est peut-être connue qu’après coup, comme l’indique son nom ({2}).</translation>
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
        <translation>{1} et {2}</translation>
    </message>
    <message>
        <source>{1} more</source>
        <translation>{1} de plus</translation>
    </message>
    <message>
        <source>{1}; {2}</source>
        <translation>{1}&#x202f;; {2}</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Average linkage</source>
        <translation>Lien moyen</translation>
    </message>
    <message>
        <source>Complete linkage</source>
        <translation>Lien complet</translation>
    </message>
    <message>
        <source>k-means on the features</source>
        <translation>k-means sur les variables</translation>
    </message>
    <message>
        <source>PCA + k-means</source>
        <translation>ACP + k-means</translation>
    </message>
    <message>
        <source>autoencoder + k-means</source>
        <translation>autoencodeur + k-means</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>mini-batch k-means</source>
        <translation>k-means par mini-lots</translation>
    </message>
    <message>
        <source>k-prototypes</source>
        <translation>k-prototypes</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>Mélange gaussien</translation>
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
        <translation>Lien de Ward</translation>
    </message>
    <message>
        <source>average linkage</source>
        <translation>lien moyen</translation>
    </message>
    <message>
        <source>complete linkage</source>
        <translation>lien complet</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>stratified</source>
        <translation>stratifié</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>groupé</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>chronologique</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>{1} ({2} – {3})</source>
        <translation>{1} ({2} – {3})</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Customers it knows</source>
        <translation>Clients qu’il connaît</translation>
    </message>
    <message>
        <source>By a mark of “{1}”, to tell which of a new file are not new.</source>
        <translation>Par une empreinte de «&#x202f;{1}&#x202f;», pour reconnaître ceux d’un nouveau fichier qui ne sont pas nouveaux.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The table has no ID, or the model was saved by an early version: it cannot tell whether customers of a new file are new.</source>
        <translation>La table n’a pas d’identifiant, ou le modèle a été enregistré par une version ancienne&#x202f;: il ne peut dire si les clients d’un nouveau fichier sont nouveaux.</translation>
    </message>
    <message>
        <source>What it takes in</source>
        <translation>Ce qu’il prend en entrée</translation>
    </message>
    <message>
        <source>{1} and {2} more</source>
        <translation>{1} et {2} de plus</translation>
    </message>
    <message>
        <source>How cells become inputs</source>
        <translation>Comment les cellules deviennent des entrées</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Fitted on 1 row.</source>
        <translation>Ajustée sur 1 ligne.</translation>
    </message>
    <message>
        <source>Fitted on {1} rows.</source>
        <translation>Ajustée sur {1} lignes.</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <translation>Points de vigilance</translation>
    </message>
    <message>
        <source>How it was judged</source>
        <translation>Comment il a été jugé</translation>
    </message>
    <message>
        <source>Right on its test part</source>
        <translation>Justes sur sa partie de test</translation>
    </message>
    <message>
        <source>1 customer it has not learnt from; 95 % interval.</source>
        <translation>1 client dont il n’a pas appris&#x202f;; intervalle à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>{1} customers it has not learnt from; 95 % interval.</source>
        <translation>{1} clients dont il n’a pas appris&#x202f;; intervalle à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>Always “{1}”</source>
        <translation>Toujours «&#x202f;{1}&#x202f;»</translation>
    </message>
    <message>
        <source>On the same customers, without a model.</source>
        <translation>Sur les mêmes clients, sans modèle.</translation>
    </message>
    <message>
        <source>Look-up in {1}</source>
        <translation>Simple lecture dans {1}</translation>
    </message>
    <message>
        <source>On the same customers.</source>
        <translation>Sur les mêmes clients.</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 pondéré</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Perte log</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>Aire ROC</translation>
    </message>
    <message>
        <source>Precision–recall area</source>
        <translation>Aire précision-rappel</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Rows to learn from, to choose by and to judge by; {1}, seed {2}.</source>
        <translation>Lignes pour apprendre, pour choisir et pour juger&#x202f;; {1}, graine {2}.</translation>
    </message>
    <message>
        <source>Rows to learn from, to choose by and to judge by; {1} by “{2}”, seed {3}.</source>
        <translation>Lignes pour apprendre, pour choisir et pour juger&#x202f;; {1} selon «&#x202f;{2}&#x202f;», graine {3}.</translation>
    </message>
    <message>
        <source>Chosen from</source>
        <translation>Choisi parmi</translation>
    </message>
    <message>
        <source>None of them has seen the test part.</source>
        <translation>Aucune d’elles n’a vu la partie de test.</translation>
    </message>
    <message>
        <source>Each class, on the test part</source>
        <translation>Chaque classe, sur la partie de test</translation>
    </message>
    <message>
        <source>Precision {1}, recall {2}, {3}.</source>
        <translation>Précision {1}, rappel {2}, {3}.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>“{1}” from this probability on; chosen on the validation part.</source>
        <translation>«&#x202f;{1}&#x202f;» à partir de cette probabilité&#x202f;; seuil choisi sur la partie de validation.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Probabilities are scaled by it, fitted on the validation part.</source>
        <translation>Elle met les probabilités à l’échelle&#x202f;; ajustée sur la partie de validation.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>best at round {1} of {2}</source>
        <translation>meilleur au tour {1} sur {2}</translation>
    </message>
    <message>
        <source>Predicts “{1}” ({2}) from 1 column</source>
        <translation>Prédit «&#x202f;{1}&#x202f;» ({2}) à partir d’1 colonne</translation>
    </message>
    <message>
        <source>Predicts “{1}” ({2}) from {3} columns</source>
        <translation>Prédit «&#x202f;{1}&#x202f;» ({2}) à partir de {3} colonnes</translation>
    </message>
    <message>
        <source>right for {1} of 1 customer it had not seen</source>
        <translation>juste pour {1} d’1 client qu’il n’avait pas vu</translation>
    </message>
    <message>
        <source>right for {1} of {2} customers it had not seen</source>
        <translation>juste pour {1} des {2} clients qu’il n’avait pas vus</translation>
    </message>
    <message>
        <source>{1}; {2}.</source>
        <translation>{1}&#x202f;; {2}.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Gives customers one of 1 segment from 1 column.</source>
        <translation>Attribue aux clients 1 segment à partir d’1 colonne.</translation>
    </message>
    <message>
        <source>Gives customers one of 1 segment from {2} columns.</source>
        <translation>Attribue aux clients 1 segment à partir de {2} colonnes.</translation>
    </message>
    <message>
        <source>Gives customers one of {1} segments from 1 column.</source>
        <translation>Attribue aux clients l’un des {1} segments à partir d’1 colonne.</translation>
    </message>
    <message>
        <source>Gives customers one of {1} segments from {2} columns.</source>
        <translation>Attribue aux clients l’un des {1} segments à partir de {2} colonnes.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Silhouette of the codes</source>
        <translation>Silhouette des codes</translation>
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
        <translation>Concordance des graines</translation>
    </message>
    <message>
        <source>Own customers given the same segment</source>
        <translation>Clients d’origine qui reçoivent le même segment</translation>
    </message>
    <message>
        <source>By the rule that new customers are assigned with.</source>
        <translation>Par la règle qui attribue les nouveaux clients.</translation>
    </message>
    <message>
        <source>Changes by hand</source>
        <translation>Modifications à la main</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Régression logistique</translation>
    </message>
    <message>
        <source>k-nearest neighbours</source>
        <translation>k plus proches voisins</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Forêt aléatoire</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>Gradient boosting</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Majority baseline</source>
        <translation>Référence majoritaire</translation>
    </message>
    <message>
        <source>No temperature lowers the log loss of 1 validation row noticeably: it is {2}.</source>
        <translation>Aucune température ne réduit sensiblement la perte log de 1 ligne de validation&#x202f;: elle est de {2}.</translation>
    </message>
    <message>
        <source>No temperature lowers the log loss of {1} validation rows noticeably: it is {2}.</source>
        <translation>Aucune température ne réduit sensiblement la perte log de {1} lignes de validation&#x202f;: elle est de {2}.</translation>
    </message>
    <message>
        <source>A temperature of {2} lowers the log loss of 1 validation row from {3} to {4}.</source>
        <translation>Une température de {2} réduit la perte log de 1 ligne de validation de {3} à {4}.</translation>
    </message>
    <message>
        <source>A temperature of {2} lowers the log loss of {1} validation rows from {3} to {4}.</source>
        <translation>Une température de {2} réduit la perte log de {1} lignes de validation de {3} à {4}.</translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>the curve does not get better</source>
        <translation>la courbe ne s’améliore pas</translation>
    </message>
    <message>
        <source>the smaller sizes do not foretell the largest one</source>
        <translation>les petites tailles ne prédisent pas la plus grande</translation>
    </message>
    <message>
        <source>the folds differ too much</source>
        <translation>les plis diffèrent trop</translation>
    </message>
    <message>
        <source>the customers to come may be others than those of the past</source>
        <translation>les clients à venir peuvent différer de ceux du passé</translation>
    </message>
    <message>
        <source>this takes five sizes, the largest four times the smallest</source>
        <translation>il faut cinq tailles, la plus grande quatre fois la plus petite</translation>
    </message>
    <message>
        <source>More customers would help: {1}.</source>
        <translation>Plus de clients aideraient&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>More customers would hardly help: {1}.</source>
        <translation>Plus de clients n’aideraient guère&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>More customers made it worse: {1}.</source>
        <translation>Plus de clients ont dégradé le résultat&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told from these folds: {1}.</source>
        <translation>Ces plis ne permettent pas de dire si plus de clients aideraient&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>from {1} to {2} rows {3} changed by {4}</source>
        <translation>de {1} à {2} lignes, la mesure «&#x202f;{3}&#x202f;» a varié de {4}</translation>
    </message>
    <message>
        <source>from {1} to {2} rows {3} changed by {4} (from {5}: {6})</source>
        <translation>de {1} à {2} lignes, la mesure «&#x202f;{3}&#x202f;» a varié de {4} (à partir de {5}&#x202f;: {6})</translation>
    </message>
    <message>
        <source>What twice the rows would bring cannot be foretold: {1}.</source>
        <translation>Impossible de prévoir ce qu’apporteraient deux fois plus de lignes&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>Twice the rows, {1}, would change it by {2} ± {3}, if the curve goes on as a power law.</source>
        <translation>Deux fois plus de lignes, soit {1}, la feraient varier de {2} ± {3}, si la courbe se poursuit en loi de puissance.</translation>
    </message>
    <message>
        <source>{1} is not known in every fold</source>
        <translation>la mesure «&#x202f;{1}&#x202f;» n’est pas connue dans chaque pli</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told: {1}.</source>
        <translation>Impossible de dire si plus de clients aideraient&#x202f;: {1}.</translation>
    </message>
</context>
<context>
    <name>NewFileCard</name>
    <message>
        <source>How a model does on these says nothing about customers it has not seen.</source>
        <translation>Ce que vaut un modèle sur ceux-ci ne dit rien des clients qu’il n’a pas vus.</translation>
    </message>
    <message>
        <source>The fewer features and values there are, the more of this is chance.</source>
        <translation>Moins il y a de variables et de valeurs, plus c’est dû au hasard.</translation>
    </message>
    <message>
        <source>A model that uses a feature needs it in the new file.</source>
        <translation>Un modèle qui utilise une variable en a besoin dans le nouveau fichier.</translation>
    </message>
    <message>
        <source>A model does not look at it.</source>
        <translation>Un modèle ne la regarde pas.</translation>
    </message>
    <message>
        <source>Such cells could not be read as the model expects them.</source>
        <translation>Ces cellules n’ont pas pu être lues comme le modèle les attend.</translation>
    </message>
    <message>
        <source>A model has learned nothing about these.</source>
        <translation>Un modèle n’a rien appris d’elles.</translation>
    </message>
    <message>
        <source>A model only guesses beyond what it has seen.</source>
        <translation>Un modèle ne fait que deviner au-delà de ce qu’il a vu.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>No cell of this column is empty among these rows; later ones would be filled.</source>
        <translation>Aucune cellule de cette colonne n’est vide parmi ces lignes&#x202f;; les futures seraient remplies.</translation>
    </message>
    <message>
        <source>One cell is filled: one day gathers {1} of the rows.</source>
        <translation>Une cellule est remplie&#x202f;: un seul jour rassemble {1} des lignes.</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: one day gathers {2} of the rows.</source>
        <translation>Les {1} cellules prennent toutes une même valeur&#x202f;: un seul jour rassemble {2} des lignes.</translation>
    </message>
    <message>
        <source>One cell is filled: the standard deviation goes from {1} to {2}.</source>
        <translation>Une cellule est remplie&#x202f;: l’écart-type passe de {1} à {2}.</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: the standard deviation goes from {2} to {3}.</source>
        <translation>Les {1} cellules prennent toutes une même valeur&#x202f;: l’écart-type passe de {2} à {3}.</translation>
    </message>
    <message>
        <source>One cell is filled: the share of “{1}” rises from {2} to {3}.</source>
        <translation>Une cellule est remplie&#x202f;: la part de «&#x202f;{1}&#x202f;» monte de {2} à {3}.</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: the share of “{2}” rises from {3} to {4}.</source>
        <translation>Les {1} cellules prennent toutes une même valeur&#x202f;: la part de «&#x202f;{2}&#x202f;» monte de {3} à {4}.</translation>
    </message>
    <message>
        <source>The one filled cell hardly changes the picture.</source>
        <translation>L’unique cellule remplie ne change guère l’image.</translation>
    </message>
    <message>
        <source>The {1} cells filled hardly change the picture.</source>
        <translation>Les {1} cellules remplies ne changent guère l’image.</translation>
    </message>
    <message>
        <source>{1} cells take many different values; the standard deviation goes from {2} to {3}.</source>
        <translation>{1} cellules prennent de nombreuses valeurs différentes&#x202f;; l’écart-type passe de {2} à {3}.</translation>
    </message>
    <message>
        <source>{1} cells take {2} different values; the standard deviation goes from {3} to {4}.</source>
        <translation>{1} cellules prennent {2} valeurs différentes&#x202f;; l’écart-type passe de {3} à {4}.</translation>
    </message>
    <message>
        <source>Nearest neighbours over all features would spread them.</source>
        <translation>Les plus proches voisins sur toutes les variables les répartiraient.</translation>
    </message>
    <message>
        <source>{1} cell becomes a level of their own: nothing is guessed, and the model can learn from the fact that they are empty.</source>
        <translation>{1} cellule devient une modalité à part&#x202f;: rien n’est deviné, et le modèle peut apprendre du fait qu’elle est vide.</translation>
    </message>
    <message>
        <source>{1} cells become a level of their own: nothing is guessed, and the model can learn from the fact that they are empty.</source>
        <translation>{1} cellules deviennent une modalité à part&#x202f;: rien n’est deviné, et le modèle peut apprendre du fait qu’elles sont vides.</translation>
    </message>
    <message>
        <source>{1} cells take {2} different levels, those of similar rows.</source>
        <translation>{1} cellules prennent {2} modalités différentes, celles de lignes semblables.</translation>
    </message>
    <message>
        <source>One level takes all {1} cells: the share of “{2}” rises from {3} to {4}.</source>
        <translation>Les {1} cellules prennent toutes une même modalité&#x202f;: la part de «&#x202f;{2}&#x202f;» monte de {3} à {4}.</translation>
    </message>
    <message>
        <source>A level of their own or nearest neighbours would not lift one level.</source>
        <translation>Une modalité à part ou les plus proches voisins ne gonfleraient pas une seule modalité.</translation>
    </message>
    <message>
        <source>Nothing lies outside the limits; later rows would be moved to them.</source>
        <translation>Rien ne dépasse les limites&#x202f;; les lignes futures y seraient ramenées.</translation>
    </message>
    <message>
        <source>{1} cell moves to the limits {2} and {3}: the range was {4} to {5}, the standard deviation goes from {6} to {7}.</source>
        <translation>{1} cellule est ramenée aux limites {2} et {3}&#x202f;: l’étendue allait de {4} à {5}, l’écart-type passe de {6} à {7}.</translation>
    </message>
    <message>
        <source>{1} cells move to the limits {2} and {3}: the range was {4} to {5}, the standard deviation goes from {6} to {7}.</source>
        <translation>{1} cellules sont ramenées aux limites {2} et {3}&#x202f;: l’étendue allait de {4} à {5}, l’écart-type passe de {6} à {7}.</translation>
    </message>
    <message>
        <source>Skewness goes from {1} to {2} (0 is symmetric). The order of the rows stays.</source>
        <translation>L’asymétrie passe de {1} à {2} (0 est symétrique). L’ordre des lignes reste.</translation>
    </message>
    <message>
        <source>The shape stays. Mean {1} becomes {2}, standard deviation {3} becomes {4}, so that no feature counts more for its unit.</source>
        <translation>La forme reste. La moyenne {1} devient {2}, l’écart-type {3} devient {4}, pour qu’aucune variable ne compte plus à cause de son unité.</translation>
    </message>
    <message>
        <source>{1}. The steps between neighbours count as equally large.</source>
        <translation>{1}. Les écarts entre voisins comptent comme égaux.</translation>
    </message>
    <message>
        <source>No level is that rare; a level not seen here would join “Other”.</source>
        <translation>Aucune modalité n’est aussi rare&#x202f;; une modalité non vue ici rejoindrait «&#x202f;Autre&#x202f;».</translation>
    </message>
    <message>
        <source>{1} rare level with {2} becomes “Other”, so that no input stands for a handful of rows.</source>
        <translation>{1} modalité rare avec {2} devient «&#x202f;Autre&#x202f;», pour qu’aucune entrée ne représente qu’une poignée de lignes.</translation>
    </message>
    <message>
        <source>{1} rare levels with {2} become “Other”, so that no input stands for a handful of rows.</source>
        <translation>{1} modalités rares avec {2} deviennent «&#x202f;Autre&#x202f;», pour qu’aucune entrée ne représente qu’une poignée de lignes.</translation>
    </message>
    <message>
        <source>Stays as it is; inputs of its own for each piece of its range rise from 0 to 1 beside it.</source>
        <translation>Reste telle quelle&#x202f;; à côté, une entrée par tronçon de son étendue monte de 0 à 1.</translation>
    </message>
    <message>
        <source>{1} input of 0 and 1, one per level; no order is made up. A level not seen while fitting is 0 in all of them.</source>
        <translation>{1} entrée de 0 et de 1, une par modalité&#x202f;; aucun ordre n’est inventé. Une modalité non vue à l’ajustement vaut 0 partout.</translation>
    </message>
    <message>
        <source>{1} inputs of 0 and 1, one per level; no order is made up. A level not seen while fitting is 0 in all of them.</source>
        <translation>{1} entrées de 0 et de 1, une par modalité&#x202f;; aucun ordre n’est inventé. Une modalité non vue à l’ajustement vaut 0 partout.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>douze</translation>
    </message>
    <message>
        <source>{1} %</source>
        <translation>{1}&#xa0;%</translation>
    </message>
    <message>
        <source>{1} bytes</source>
        <translation>{1} octets</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>dégradation des poids</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>patience</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>lissage d’étiquettes</translation>
    </message>
    <message>
        <source>gradient clip</source>
        <translation>écrêtage du gradient</translation>
    </message>
    <message>
        <source>embedding width</source>
        <translation>largeur de plongement</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>class weights</source>
        <translation>poids des classes</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>mesure surveillée</translation>
    </message>
    <message>
        <source>latent width</source>
        <translation>largeur latente</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>masking</source>
        <translation>masquage</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>tolérance</translation>
    </message>
    <message>
        <source>target epochs</source>
        <translation>époques par cible</translation>
    </message>
    <message>
        <source>background rows</source>
        <translation>lignes de référence</translation>
    </message>
    <message>
        <source>exact columns</source>
        <translation>colonnes en calcul exact</translation>
    </message>
    <message>
        <source>order pairs</source>
        <translation>paires d’ordres</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>itérations</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>tours</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profondeur</translation>
    </message>
    <message>
        <source>row sample</source>
        <translation>échantillon de lignes</translation>
    </message>
    <message>
        <source>column sample</source>
        <translation>échantillon de colonnes</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>leaf weight</source>
        <translation>poids des feuilles</translation>
    </message>
</context>
<context>
    <name>Overlap</name>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>identifiers</source>
        <translation>identifiants</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>catégories</translation>
    </message>
    <message>
        <source>1 more feature</source>
        <translation>1 variable de plus</translation>
    </message>
    <message>
        <source>{1} more features</source>
        <translation>{1} variables de plus</translation>
    </message>
    <message>
        <source>The only row is new: no {2} stands in the open table.</source>
        <translation>La seule ligne est nouvelle&#x202f;: sa valeur de {2} ne figure pas dans la table ouverte.</translation>
    </message>
    <message>
        <source>All {1} rows are new: no {2} stands in the open table.</source>
        <translation>Les {1} lignes sont toutes nouvelles&#x202f;: aucune valeur de {2} ne figure dans la table ouverte.</translation>
    </message>
    <message>
        <source>The only row is not new: its {3} is in the open table too.</source>
        <translation>La seule ligne n’est pas nouvelle&#x202f;: sa valeur de {3} est aussi dans la table ouverte.</translation>
    </message>
    <message>
        <source>1 of {2} rows is not new: its {3} is in the open table too.</source>
        <translation>1 ligne sur {2} n’est pas nouvelle&#x202f;: sa valeur de {3} est aussi dans la table ouverte.</translation>
    </message>
    <message>
        <source>{1} of {2} rows are not new: their {3} is in the open table too.</source>
        <translation>{1} lignes sur {2} ne sont pas nouvelles&#x202f;: leur valeur de {3} est aussi dans la table ouverte.</translation>
    </message>
    <message>
        <source>No feature could be compared.</source>
        <translation>Aucune variable n’a pu être comparée.</translation>
    </message>
    <message>
        <source>All features are the same there.</source>
        <translation>Toutes les variables y sont identiques.</translation>
    </message>
    <message>
        <source>1 of them differs, in {2}.</source>
        <translation>1 d’entre elles diffère, dans {2}.</translation>
    </message>
    <message>
        <source>{1} of them differ, in {2}.</source>
        <translation>{1} d’entre elles diffèrent, dans {2}.</translation>
    </message>
    <message>
        <source>1 row equals a row of the open table in the only shared feature.</source>
        <translation>1 ligne est égale à une ligne de la table ouverte dans la seule variable commune.</translation>
    </message>
    <message>
        <source>{1} rows equal a row of the open table in the only shared feature.</source>
        <translation>{1} lignes sont égales à une ligne de la table ouverte dans la seule variable commune.</translation>
    </message>
    <message>
        <source>1 row equals a row of the open table in all {2} shared features.</source>
        <translation>1 ligne est égale à une ligne de la table ouverte dans les {2} variables communes.</translation>
    </message>
    <message>
        <source>{1} rows equal a row of the open table in all {2} shared features.</source>
        <translation>{1} lignes sont égales à une ligne de la table ouverte dans les {2} variables communes.</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 modalité</translation>
    </message>
    <message>
        <source>{1} levels</source>
        <translation>{1} modalités</translation>
    </message>
    <message>
        <source>{1} has {2} that the open table does not know: {3}, in 1 row.</source>
        <translation>{1} a {2} que la table ouverte ne connaît pas&#x202f;: {3}, dans 1 ligne.</translation>
    </message>
    <message>
        <source>{1} has {2} that the open table does not know: {3}, in {4} rows.</source>
        <translation>{1} a {2} que la table ouverte ne connaît pas&#x202f;: {3}, dans {4} lignes.</translation>
    </message>
    <message>
        <source>The two share no identifier, so customers cannot be recognised by name.</source>
        <translation>Les deux n’ont aucun identifiant en commun, les clients ne peuvent donc être reconnus par leur nom.</translation>
    </message>
    <message>
        <source>1 row has no {2}.</source>
        <translation>1 ligne n’a pas de valeur dans {2}.</translation>
    </message>
    <message>
        <source>{1} rows have no {2}.</source>
        <translation>{1} lignes n’ont pas de valeur dans {2}.</translation>
    </message>
    <message>
        <source>The new file lacks {1}.</source>
        <translation>Il manque {1} au nouveau fichier.</translation>
    </message>
    <message>
        <source>{1} has no values in the new file.</source>
        <translation>{1} n’a pas de valeurs dans le nouveau fichier.</translation>
    </message>
    <message>
        <source>The new file alone has {1}.</source>
        <translation>Seul le nouveau fichier a {1}.</translation>
    </message>
    <message>
        <source>{1} holds {2} in the open table and {3} in the new file.</source>
        <translation>{1} contient des {2} dans la table ouverte et des {3} dans le nouveau fichier.</translation>
    </message>
    <message>
        <source>1 value of {2} lies outside the range of the open table, {3} to {4}.</source>
        <translation>1 valeur de {2} est hors de l’étendue de la table ouverte, de {3} à {4}.</translation>
    </message>
    <message>
        <source>{1} values of {2} lie outside the range of the open table, {3} to {4}.</source>
        <translation>{1} valeurs de {2} sont hors de l’étendue de la table ouverte, de {3} à {4}.</translation>
    </message>
    <message>
        <source>Both have the same columns of the same types.</source>
        <translation>Les deux ont les mêmes colonnes, de mêmes types.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>{1} is not among the features here.</source>
        <translation>{1} n’est pas parmi les variables ici.</translation>
    </message>
    <message>
        <source>Take it out of the step.</source>
        <translation>Retirez-la de l’étape.</translation>
    </message>
    <message>
        <source>The step does nothing for {1}: it is not the kind of column it is for, or no longer.</source>
        <translation>L’étape ne fait rien pour {1}&#x202f;: la colonne n’est pas du genre visé, ou ne l’est plus.</translation>
    </message>
    <message>
        <source>Take it out of the step, or move the step.</source>
        <translation>Retirez-la de l’étape, ou déplacez l’étape.</translation>
    </message>
    <message>
        <source>{1} has values of −1 and less, which have no logarithm.</source>
        <translation>{1} a des valeurs de −1 et moins, qui n’ont pas de logarithme.</translation>
    </message>
    <message>
        <source>Take Yeo–Johnson, or take the column out of the step.</source>
        <translation>Prenez Yeo–Johnson, ou retirez la colonne de l’étape.</translation>
    </message>
    <message>
        <source>{1} is empty in {2} of the rows: most of what a model sees there would be made up.</source>
        <translation>{1} est vide dans {2} des lignes&#x202f;: l’essentiel de ce qu’un modèle y verrait serait inventé.</translation>
    </message>
    <message>
        <source>Add the input that says what was missing, or leave the feature out.</source>
        <translation>Ajoutez l’entrée qui dit ce qui était vide, ou écartez la variable.</translation>
    </message>
    <message>
        <source>{1} still holds words after the last step.</source>
        <translation>{1} contient encore des mots après la dernière étape.</translation>
    </message>
    <message>
        <source>Add the step that splits categories into yes/no inputs.</source>
        <translation>Ajoutez l’étape qui éclate les catégories en entrées oui/non.</translation>
    </message>
    <message>
        <source>{1} empty cells of {2} are filled by no step and take the middle value.</source>
        <translation>{1} cellules vides de {2} ne sont remplies par aucune étape et prennent la valeur du milieu.</translation>
    </message>
    <message>
        <source>Add a step that fills missing numbers.</source>
        <translation>Ajoutez une étape qui remplit les nombres vides.</translation>
    </message>
    <message>
        <source>Numbers keep their own units: those of wide range, such as {1}, outweigh the others.</source>
        <translation>Les nombres gardent leurs unités&#x202f;: ceux de grande étendue, comme {1}, pèsent plus que les autres.</translation>
    </message>
    <message>
        <source>Add a step that scales numbers.</source>
        <translation>Ajoutez une étape qui met les nombres à l’échelle.</translation>
    </message>
    <message>
        <source>{1} empty cells become all zeros, as if they were a level of nobody.</source>
        <translation>{1} cellules vides ne donnent que des zéros, comme une modalité qui ne serait celle de personne.</translation>
    </message>
    <message>
        <source>Fill missing categories before this step.</source>
        <translation>Remplissez les catégories vides avant cette étape.</translation>
    </message>
    <message>
        <source>No feature is of the kind this step is for, or no longer.</source>
        <translation>Aucune variable n’est du genre visé par cette étape, ou ne l’est plus.</translation>
    </message>
    <message>
        <source>Take the step out, or move it up.</source>
        <translation>Retirez l’étape, ou remontez-la.</translation>
    </message>
    <message>
        <source>Features cannot be chosen by association: there is no target.</source>
        <translation>Les variables ne peuvent être choisies par association&#x202f;: il n’y a pas de cible.</translation>
    </message>
    <message>
        <source>Choose features by hand.</source>
        <translation>Choisissez les variables à la main.</translation>
    </message>
    <message>
        <source>No feature is left.</source>
        <translation>Il ne reste aucune variable.</translation>
    </message>
    <message>
        <source>Keep at least one feature.</source>
        <translation>Gardez au moins une variable.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Small table</source>
        <translation>Petite table</translation>
    </message>
    <message>
        <source>Eight hidden units, two codes, 100 epochs: a quick look at a few hundred customers.</source>
        <translation>Huit unités cachées, deux codes, 100 époques&#x202f;: un aperçu rapide de quelques centaines de clients.</translation>
    </message>
    <message>
        <source>Steady (denoising)</source>
        <translation>Stable (débruiteur)</translation>
    </message>
    <message>
        <source>Learns to undo noise: segments that come out alike when training is repeated.</source>
        <translation>Apprend à enlever le bruit&#x202f;: des segments qui se ressemblent quand l’entraînement est répété.</translation>
    </message>
    <message>
        <source>Large table</source>
        <translation>Grande table</translation>
    </message>
    <message>
        <source>More units and codes, larger batches: for thousands of customers or many features.</source>
        <translation>Plus d’unités et de codes, des lots plus grands&#x202f;: pour des milliers de clients ou beaucoup de variables.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading rows</source>
        <translation>Lecture des lignes</translation>
    </message>
    <message>
        <source>Finding types</source>
        <translation>Recherche des types</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Choosing rows</source>
        <translation>Choix des lignes</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Lecture du classeur</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Missing values that occur together</source>
        <translation>Valeurs vides simultanées</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrage</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Joining clusters</source>
        <translation>Réunion des groupes</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Learning from ever more rows</source>
        <translation>Apprentissage sur de plus en plus de lignes</translation>
    </message>
    <message>
        <source>Drawing customers anew</source>
        <translation>Nouveau tirage des clients</translation>
    </message>
    <message>
        <source>Comparing with other customers</source>
        <translation>Comparaison à d’autres clients</translation>
    </message>
    <message>
        <source>Trying out values</source>
        <translation>Essai de valeurs</translation>
    </message>
    <message>
        <source>Shuffling columns</source>
        <translation>Permutation des colonnes</translation>
    </message>
    <message>
        <source>Fitting the coefficients</source>
        <translation>Ajustement des coefficients</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>Trial {1} of {2}</source>
        <translation>Tentative {1} sur {2}</translation>
    </message>
    <message>
        <source>Trial {1}</source>
        <translation>Tentative {1}</translation>
    </message>
    <message>
        <source>Estimating missing values</source>
        <translation>Estimation des valeurs vides</translation>
    </message>
    <message>
        <source>Finding similar rows</source>
        <translation>Recherche de lignes semblables</translation>
    </message>
    <message>
        <source>Choosing features</source>
        <translation>Choix des variables</translation>
    </message>
    <message>
        <source>Writing customers</source>
        <translation>Écriture des clients</translation>
    </message>
    <message>
        <source>Reading transactions</source>
        <translation>Lecture des transactions</translation>
    </message>
    <message>
        <source>Adding up customers</source>
        <translation>Cumul par client</translation>
    </message>
    <message>
        <source>Scoring customers</source>
        <translation>Scoring des clients</translation>
    </message>
    <message>
        <source>Measuring distances of neighbours</source>
        <translation>Mesure des distances entre voisins</translation>
    </message>
    <message>
        <source>Finding segments</source>
        <translation>Recherche des segments</translation>
    </message>
    <message>
        <source>Finding the most alike customers</source>
        <translation>Recherche des clients les plus semblables</translation>
    </message>
    <message>
        <source>Placing the other customers</source>
        <translation>Placement des autres clients</translation>
    </message>
    <message>
        <source>Arranging the neighbour map</source>
        <translation>Disposition de la carte des voisins</translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>Mesure des distances</translation>
    </message>
    <message>
        <source>Counting neighbours</source>
        <translation>Comptage des voisins</translation>
    </message>
    <message>
        <source>Joining neighbours</source>
        <translation>Réunion des voisins</translation>
    </message>
    <message>
        <source>Assigning customers</source>
        <translation>Attribution des clients</translation>
    </message>
    <message>
        <source>Measuring densities</source>
        <translation>Mesure des densités</translation>
    </message>
    <message>
        <source>Measuring neighbour distances</source>
        <translation>Mesure des distances aux voisins</translation>
    </message>
    <message>
        <source>Training the autoencoder</source>
        <translation>Entraînement de l’autoencodeur</translation>
    </message>
    <message>
        <source>Refining segments</source>
        <translation>Affinage des segments</translation>
    </message>
    <message>
        <source>Describing segments</source>
        <translation>Description des segments</translation>
    </message>
    <message>
        <source>Measuring silhouettes</source>
        <translation>Mesure des silhouettes</translation>
    </message>
    <message>
        <source>Measuring silhouettes of the latent codes</source>
        <translation>Mesure des silhouettes des codes latents</translation>
    </message>
    <message>
        <source>Comparing with simpler methods</source>
        <translation>Comparaison à des méthodes plus simples</translation>
    </message>
    <message>
        <source>Trying {1} segments</source>
        <translation>Essai de {1} segments</translation>
    </message>
    <message>
        <source>Trying numbers of segments</source>
        <translation>Essai de nombres de segments</translation>
    </message>
    <message>
        <source>Comparing with customers without segments</source>
        <translation>Comparaison à des clients sans segments</translation>
    </message>
    <message>
        <source>Resampling customers, {1} segments</source>
        <translation>Rééchantillonnage des clients, {1} segments</translation>
    </message>
    <message>
        <source>Comparing with rows without segments</source>
        <translation>Comparaison à des lignes sans segments</translation>
    </message>
    <message>
        <source>Resampling customers</source>
        <translation>Rééchantillonnage des clients</translation>
    </message>
    <message>
        <source>Comparing the file</source>
        <translation>Comparaison du fichier</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring des clients</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sans segment</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>{1} has no values: every cell is empty.</source>
        <translation>{1} n’a pas de valeurs&#x202f;: toutes les cellules sont vides.</translation>
    </message>
    <message>
        <source>{1} never varies: every value is {2}.</source>
        <translation>{1} ne varie jamais&#x202f;: toutes les valeurs sont {2}.</translation>
    </message>
    <message>
        <source>{1} hardly varies: {2} of its values are {3}.</source>
        <translation>{1} varie à peine&#x202f;: {2} de ses valeurs sont {3}.</translation>
    </message>
    <message>
        <source>, most often where {1}, least often where {2}</source>
        <translation>, le plus souvent là où {1}, le moins souvent là où {2}</translation>
    </message>
    <message>
        <source>{1} of {2} cells of {3} are missing ({4}){5}.</source>
        <translation>{1} cellules sur {2} de {3} sont vides ({4}){5}.</translation>
    </message>
    <message>
        <source>{1} identifies rows; it is never a feature.</source>
        <translation>{1} identifie les lignes&#x202f;; ce n’est jamais une variable.</translation>
    </message>
    <message>
        <source>{1} has {2} levels; each becomes a column of its own.</source>
        <translation>{1} a {2} modalités&#x202f;; chacune devient une colonne à part.</translation>
    </message>
    <message>
        <source>{1} is read as ordered: {2}.</source>
        <translation>{1} est lue comme ordonnée&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>{1} row has a value of {2} that occurs in an earlier row.</source>
        <translation>{1} ligne a une valeur de {2} qui figure dans une ligne antérieure.</translation>
    </message>
    <message>
        <source>{1} rows have a value of {2} that occurs in an earlier row.</source>
        <translation>{1} lignes ont une valeur de {2} qui figure dans une ligne antérieure.</translation>
    </message>
    <message>
        <source>{1} row repeats an earlier row.</source>
        <translation>{1} ligne répète une ligne antérieure.</translation>
    </message>
    <message>
        <source>{1} rows repeat an earlier row.</source>
        <translation>{1} lignes répètent une ligne antérieure.</translation>
    </message>
    <message>
        <source>{1} row repeats an earlier row in everything but the identifier.</source>
        <translation>{1} ligne répète une ligne antérieure en tout sauf l’identifiant.</translation>
    </message>
    <message>
        <source>{1} rows repeat an earlier row in everything but the identifier.</source>
        <translation>{1} lignes répètent une ligne antérieure en tout sauf l’identifiant.</translation>
    </message>
    <message>
        <source>{1} row shares all features with a row of another {2} ({3}): no model can tell these apart.</source>
        <translation>{1} ligne partage toutes les variables avec une ligne d’une autre valeur de {2} ({3})&#x202f;: aucun modèle ne peut les distinguer.</translation>
    </message>
    <message>
        <source>{1} rows share all features with a row of another {2} ({3}): no model can tell these apart.</source>
        <translation>{1} lignes partagent toutes les variables avec une ligne d’une autre valeur de {2} ({3})&#x202f;: aucun modèle ne peut les distinguer.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Chosen by the analyst.</source>
        <translation>Choisi par l’analyste.</translation>
    </message>
    <message>
        <source>Every filled cell is a number.</source>
        <translation>Chaque cellule remplie est un nombre.</translation>
    </message>
    <message>
        <source>Every filled cell is a date, {1}.</source>
        <translation>Chaque cellule remplie est une date, {1}.</translation>
    </message>
    <message>
        <source>Two values, {1} and {2}.</source>
        <translation>Deux valeurs, {1} et {2}.</translation>
    </message>
    <message>
        <source>{1} of {2} rows do not fit the header</source>
        <translation>{1} lignes sur {2} ne correspondent pas à l’en-tête</translation>
    </message>
    <message>
        <source>no number has a mark</source>
        <translation>aucun nombre n’a de signe décimal</translation>
    </message>
    <message>
        <source>a line of totals below the last row</source>
        <translation>une ligne de totaux sous la dernière ligne</translation>
    </message>
    <message>
        <source>a note below the last row</source>
        <translation>une note sous la dernière ligne</translation>
    </message>
    <message>
        <source>{1} notes below the last row</source>
        <translation>{1} notes sous la dernière ligne</translation>
    </message>
    <message>
        <source>{1} column</source>
        <translation>{1} colonne</translation>
    </message>
    <message>
        <source>{1} columns</source>
        <translation>{1} colonnes</translation>
    </message>
    <message>
        <source>names stand above values in {1} of {2}</source>
        <translation>des noms surmontent des valeurs dans {1} sur {2}</translation>
    </message>
    <message>
        <source>no cell of the first line occurs again</source>
        <translation>aucune cellule de la première ligne ne revient</translation>
    </message>
    <message>
        <source>texts of the first line occur again below</source>
        <translation>des textes de la première ligne reviennent plus bas</translation>
    </message>
    <message>
        <source>the first line holds values like the others</source>
        <translation>la première ligne contient des valeurs comme les autres</translation>
    </message>
    <message>
        <source>the months have names</source>
        <translation>les mois sont en lettres</translation>
    </message>
    <message>
        <source>written year-month-day</source>
        <translation>écrit année-mois-jour</translation>
    </message>
    <message>
        <source>written with points, so the day stands first</source>
        <translation>écrit avec des points, le jour vient donc en premier</translation>
    </message>
    <message>
        <source>days go up to {1}, months to {2}</source>
        <translation>les jours vont jusqu’à {1}, les mois jusqu’à {2}</translation>
    </message>
    <message>
        <source>{1} field</source>
        <translation>{1} champ</translation>
    </message>
    <message>
        <source>{1} fields</source>
        <translation>{1} champs</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>several blanks</source>
        <translation>plusieurs espaces</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>round {1} of the first {2} fields{3}{4}</source>
        <translation>autour de {1} des {2} premiers champs{3}{4}</translation>
    </message>
    <message>
        <source>; backslashes keep quotes inside</source>
        <translation>&#x202f;; des barres obliques inverses y gardent les guillemets</translation>
    </message>
    <message>
        <source>, with blanks round them</source>
        <translation>, entourés d’espaces</translation>
    </message>
    <message>
        <source>{1} would give {2}</source>
        <translation>{1} donnerait {2}</translation>
    </message>
    <message>
        <source>named in the first line</source>
        <translation>nommé dans la première ligne</translation>
    </message>
    <message>
        <source>one field in every line</source>
        <translation>un champ dans chaque ligne</translation>
    </message>
    <message>
        <source>{1} in {2} of {3} lines</source>
        <translation>{1} dans {2} lignes sur {3}</translation>
    </message>
    <message>
        <source>{1} in {2} of {3} lines looked at</source>
        <translation>{1} dans {2} lignes sur {3} examinées</translation>
    </message>
    <message>
        <source>letters without accents only, alike in all encodings</source>
        <translation>lettres sans accents seulement, pareilles dans tous les encodages</translation>
    </message>
    <message>
        <source>marked as {1} by its first bytes</source>
        <translation>marqué {1} par ses premiers octets</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>UTF-8 valide</translation>
    </message>
    <message>
        <source>every other byte is zero</source>
        <translation>un octet sur deux est nul</translation>
    </message>
    <message>
        <source>chosen, not found</source>
        <translation>choisi, pas détecté</translation>
    </message>
    <message>
        <source>not valid UTF-8; has bytes that Windows-1252 lacks, perhaps DOS 850</source>
        <translation>UTF-8 non valide&#x202f;; a des octets absents de Windows-1252, peut-être DOS 850</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>UTF-8 non valide</translation>
    </message>
    <message>
        <source>Every filled cell is a time of day, read as hours since midnight: 14:30 is 14.5.</source>
        <translation>Chaque cellule remplie est une heure, lue en heures depuis minuit&#x202f;: 14:30 vaut 14,5.</translation>
    </message>
    <message>
        <source>Every filled cell is a date with the month&apos;s name.</source>
        <translation>Chaque cellule remplie est une date avec le nom du mois.</translation>
    </message>
    <message>
        <source>Every filled cell is a date, {1} or year-month-day.</source>
        <translation>Chaque cellule remplie est une date, {1} ou année-mois-jour.</translation>
    </message>
    <message>
        <source>The same text in every filled cell.</source>
        <translation>Le même texte dans chaque cellule remplie.</translation>
    </message>
    <message>
        <source>{1} different texts in {2} filled cells.</source>
        <translation>{1} textes différents dans {2} cellules remplies.</translation>
    </message>
    <message>
        <source>Named like an ID and different in every row.</source>
        <translation>Nommée comme un identifiant et différente dans chaque ligne.</translation>
    </message>
    <message>
        <source>Named like an ID and different in most rows.</source>
        <translation>Nommée comme un identifiant et différente dans la plupart des lignes.</translation>
    </message>
    <message>
        <source>Digits that a number would change, such as {1}: kept as text.</source>
        <translation>Des chiffres qu’un nombre changerait, par exemple {1}&#x202f;: gardés comme texte.</translation>
    </message>
    <message>
        <source>A short text that is different in every row.</source>
        <translation>Un texte court, différent dans chaque ligne.</translation>
    </message>
    <message>
        <source>More than {1} different texts in {2} filled cells.</source>
        <translation>Plus de {1} textes différents dans {2} cellules remplies.</translation>
    </message>
    <message>
        <source>Too many for groups.</source>
        <translation>Trop pour former des groupes.</translation>
    </message>
    <message>
        <source>{1} is a known order; confirm the order.</source>
        <translation>{1} est un ordre connu&#x202f;; confirmez l’ordre.</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>reads back as {1}</source>
        <translation>est relu comme {1}</translation>
    </message>
    <message>
        <source>is no time of day</source>
        <translation>n’est pas une heure</translation>
    </message>
    <message>
        <source>is no date in this order</source>
        <translation>n’est pas une date dans cet ordre</translation>
    </message>
    <message>
        <source>says neither yes nor no</source>
        <translation>ne dit ni oui ni non</translation>
    </message>
    <message>
        <source>is a comment</source>
        <translation>est un commentaire</translation>
    </message>
    <message>
        <source>repeats the header</source>
        <translation>répète l’en-tête</translation>
    </message>
    <message>
        <source>a quote is opened that is not closed properly</source>
        <translation>ouvre un guillemet qui n’est pas fermé correctement</translation>
    </message>
    <message>
        <source>is longer than 64 MB</source>
        <translation>dépasse 64 Mo</translation>
    </message>
    <message>
        <source>has 1 field; {2} expected</source>
        <translation>a 1 champ au lieu de {2}</translation>
    </message>
    <message>
        <source>has {1} fields; {2} expected</source>
        <translation>a {1} champs au lieu de {2}</translation>
    </message>
    <message>
        <source>stands behind the table</source>
        <translation>se trouve après la table</translation>
    </message>
    <message>
        <source>stands before the table</source>
        <translation>se trouve avant la table</translation>
    </message>
    <message>
        <source>{1} and {2} both occur; each column is read by its own</source>
        <translation>{1} et {2} figurent tous deux&#x202f;; chaque colonne est lue avec ses propres signes</translation>
    </message>
    <message>
        <source>{1} and {2} leave it open</source>
        <translation>{1} et {2} ne permettent pas de trancher</translation>
    </message>
    <message>
        <source>{1} may be a fraction or thousands</source>
        <translation>{1} peut contenir des décimales ou des milliers</translation>
    </message>
    <message>
        <source>{1} fits no other reading; {2} is taken for thousands</source>
        <translation>{1} n’admet pas d’autre lecture&#x202f;; {2} est pris pour des milliers</translation>
    </message>
    <message>
        <source>{1} fits no other reading</source>
        <translation>{1} n’admet pas d’autre lecture</translation>
    </message>
    <message>
        <source>{1} has blanks between thousands</source>
        <translation>{1} a des espaces entre les milliers</translation>
    </message>
    <message>
        <source>title at the top</source>
        <translation>titre en haut</translation>
    </message>
    <message>
        <source>{1} lines of text at the top</source>
        <translation>{1} lignes de texte en haut</translation>
    </message>
    <message>
        <source>empty line at the top</source>
        <translation>ligne vide en haut</translation>
    </message>
    <message>
        <source>{1} empty lines at the top</source>
        <translation>{1} lignes vides en haut</translation>
    </message>
    <message>
        <source>title and empty line at the top</source>
        <translation>titre et ligne vide en haut</translation>
    </message>
    <message>
        <source>title and {1} empty lines at the top</source>
        <translation>titre et {1} lignes vides en haut</translation>
    </message>
    <message>
        <source>{1} lines of text and empty line at the top</source>
        <translation>{1} lignes de texte et une ligne vide en haut</translation>
    </message>
    <message>
        <source>{1} lines of text and {2} empty lines at the top</source>
        <translation>{1} lignes de texte et {2} lignes vides en haut</translation>
    </message>
    <message>
        <source>1 line begins with “{2}”</source>
        <translation>1 ligne commence par «&#x202f;{2}&#x202f;»</translation>
    </message>
    <message>
        <source>{1} lines begin with “{2}”</source>
        <translation>{1} lignes commencent par «&#x202f;{2}&#x202f;»</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>jour-mois-année</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>mois-jour-année</translation>
    </message>
    <message>
        <source>“{1}” reads well</source>
        <translation>«&#x202f;{1}&#x202f;» se lit bien</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” read well</source>
        <translation>«&#x202f;{1}&#x202f;» et «&#x202f;{2}&#x202f;» se lisent bien</translation>
    </message>
    <message>
        <source>UTF-8 but for 1 byte, on line {2}</source>
        <translation>UTF-8 sauf pour 1 octet, ligne {2}</translation>
    </message>
    <message>
        <source>UTF-8 but for {1} bytes, first on line {2}</source>
        <translation>UTF-8 sauf pour {1} octets, d’abord ligne {2}</translation>
    </message>
    <message>
        <source>a decimal comma and blanks between thousands</source>
        <translation>une virgule décimale et des espaces entre les milliers</translation>
    </message>
    <message>
        <source>a decimal point and blanks between thousands</source>
        <translation>un point décimal et des espaces entre les milliers</translation>
    </message>
    <message>
        <source>a decimal comma and {1} between thousands</source>
        <translation>une virgule décimale et {1} entre les milliers</translation>
    </message>
    <message>
        <source>a decimal point and {1} between thousands</source>
        <translation>un point décimal et {1} entre les milliers</translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation>une virgule décimale</translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation>un point décimal</translation>
    </message>
    <message>
        <source>Every filled cell is a number with {1}, or bare ({2}).</source>
        <translation>Chaque cellule remplie est un nombre avec {1}, ou sans unité ({2}).</translation>
    </message>
    <message>
        <source>Every filled cell is a number with {1}.</source>
        <translation>Chaque cellule remplie est un nombre avec {1}.</translation>
    </message>
    <message>
        <source>12.5 % is kept as 12.5.</source>
        <translation>12,5&#x202f;% est gardé comme 12,5.</translation>
    </message>
    <message>
        <source>Parentheses mean minus.</source>
        <translation>Les parenthèses signifient moins.</translation>
    </message>
    <message>
        <source>The minus stands apart from the digits.</source>
        <translation>Le signe moins est séparé des chiffres.</translation>
    </message>
    <message>
        <source>It is written with {1}, unlike the file.</source>
        <translation>Elle est écrite avec {1}, contrairement au fichier.</translation>
    </message>
    <message>
        <source>has another unit, or none</source>
        <translation>a une autre unité, ou aucune</translation>
    </message>
    <message>
        <source>Two-digit years are read as 1969 to 2068.</source>
        <translation>Les années à deux chiffres sont lues de 1969 à 2068.</translation>
    </message>
    <message>
        <source>Times with an offset were turned into UTC.</source>
        <translation>Les heures avec un décalage ont été converties en UTC.</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>n’est pas une date</translation>
    </message>
    <message>
        <source>is written in another order</source>
        <translation>est écrit dans un autre ordre</translation>
    </message>
    <message>
        <source>opens a quote that is not closed</source>
        <translation>ouvre un guillemet qui n’est pas fermé</translation>
    </message>
    <message>
        <source>is too long for a row</source>
        <translation>dépasse la longueur permise d’une ligne</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>La table n’a pas de lignes.</translation>
    </message>
    <message>
        <source>Every cell is empty.</source>
        <translation>Toutes les cellules sont vides.</translation>
    </message>
    <message>
        <source>Whole numbers that rise from row to row: a counter of the rows.</source>
        <translation>Des nombres entiers qui augmentent de ligne en ligne&#x202f;: un compteur des lignes.</translation>
    </message>
    <message>
        <source>Order chosen by the analyst.</source>
        <translation>Ordre choisi par l’analyste.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Fill missing numbers</source>
        <translation>Remplir les nombres vides</translation>
    </message>
    <message>
        <source>Fill missing categories</source>
        <translation>Remplir les catégories vides</translation>
    </message>
    <message>
        <source>Group rare levels</source>
        <translation>Grouper les modalités rares</translation>
    </message>
    <message>
        <source>Use order</source>
        <translation>Utiliser l’ordre</translation>
    </message>
    <message>
        <source>Split categories into yes/no inputs</source>
        <translation>Éclater les catégories en entrées oui/non</translation>
    </message>
    <message>
        <source>Make skewed numbers even</source>
        <translation>Redresser les nombres asymétriques</translation>
    </message>
    <message>
        <source>Move outliers in</source>
        <translation>Ramener les valeurs extrêmes</translation>
    </message>
    <message>
        <source>Scale numbers</source>
        <translation>Mettre les nombres à l’échelle</translation>
    </message>
    <message>
        <source>Split numbers into pieces</source>
        <translation>Diviser les nombres en tronçons</translation>
    </message>
    <message>
        <source>Choose features</source>
        <translation>Choisir les variables</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>plus fréquente</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>nearest neighbours</source>
        <translation>plus proches voisins</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>régression</translation>
    </message>
    <message>
        <source>a level of their own</source>
        <translation>une modalité à part</translation>
    </message>
    <message>
        <source>as numbers</source>
        <translation>comme nombres</translation>
    </message>
    <message>
        <source>one-hot</source>
        <translation>one-hot</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>quantiles</translation>
    </message>
    <message>
        <source>fences</source>
        <translation>barrières</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>min–max</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robuste</translation>
    </message>
    <message>
        <source>{1} pieces</source>
        <translation>{1} tronçons</translation>
    </message>
    <message>
        <source>by association</source>
        <translation>par association</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source> · and {1} more column</source>
        <translation> · et {1} colonne de plus</translation>
    </message>
    <message>
        <source> · and {1} more columns</source>
        <translation> · et {1} colonnes de plus</translation>
    </message>
    <message>
        <source>{1} column</source>
        <translation>{1} colonne</translation>
    </message>
    <message>
        <source>{1} columns</source>
        <translation>{1} colonnes</translation>
    </message>
    <message>
        <source>{1} input</source>
        <translation>{1} entrée</translation>
    </message>
    <message>
        <source>{1} inputs</source>
        <translation>{1} entrées</translation>
    </message>
    <message>
        <source>{1} number</source>
        <translation>{1} nombre</translation>
    </message>
    <message>
        <source>{1} numbers</source>
        <translation>{1} nombres</translation>
    </message>
    <message>
        <source>No feature holds numbers</source>
        <translation>Aucune variable ne contient de nombres</translation>
    </message>
    <message>
        <source>No feature holds categories</source>
        <translation>Aucune variable ne contient de catégories</translation>
    </message>
    <message>
        <source>No cell is empty here; later ones are filled{1}</source>
        <translation>Aucune cellule n’est vide ici&#x202f;; les futures sont remplies{1}</translation>
    </message>
    <message>
        <source>{1} empty {2}</source>
        <translation>{1} vides dans {2}</translation>
    </message>
    <message>
        <source>{1} empty {2} cell → {3}</source>
        <translation>{1} cellule vide dans {2} → {3}</translation>
    </message>
    <message>
        <source>{1} empty {2} cells → {3}</source>
        <translation>{1} cellules vides dans {2} → {3}</translation>
    </message>
    <message>
        <source>; {1} input &quot;was missing&quot; added</source>
        <translation>&#x202f;; {1} entrée «&#x202f;était vide&#x202f;» ajoutée</translation>
    </message>
    <message>
        <source>; {1} inputs &quot;was missing&quot; added</source>
        <translation>&#x202f;; {1} entrées «&#x202f;était vide&#x202f;» ajoutées</translation>
    </message>
    <message>
        <source>, from the most similar customer</source>
        <translation>, d’après le client le plus semblable</translation>
    </message>
    <message>
        <source>, from the {1} most similar customers</source>
        <translation>, d’après les {1} clients les plus semblables</translation>
    </message>
    <message>
        <source>, by regression on the other features</source>
        <translation>, par régression sur les autres variables</translation>
    </message>
    <message>
        <source>No level has fewer than {1} of the customers</source>
        <translation>Aucune modalité n’a moins de {1} des clients</translation>
    </message>
    <message>
        <source>{1}: {2} ({3} customer)</source>
        <translation>{1}&#x202f;: {2} ({3} client)</translation>
    </message>
    <message>
        <source>{1}: {2} ({3} customers)</source>
        <translation>{1}&#x202f;: {2} ({3} clients)</translation>
    </message>
    <message>
        <source>No feature has an order</source>
        <translation>Aucune variable n’a d’ordre</translation>
    </message>
    <message>
        <source>; a level not seen while fitting becomes all zeros and is counted</source>
        <translation>&#x202f;; une modalité non vue à l’ajustement devient des zéros et est comptée</translation>
    </message>
    <message>
        <source>No value lies beyond the limits here</source>
        <translation>Aucune valeur ne dépasse les limites ici</translation>
    </message>
    <message>
        <source>mean 0, sd 1</source>
        <translation>moyenne 0, é.-t. 1</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>median 0, interquartile range 1</source>
        <translation>médiane 0, écart interquartile 1</translation>
    </message>
    <message>
        <source>{1} → {2}; {3} had {4}</source>
        <translation>{1} → {2}&#x202f;; {3} avait {4}</translation>
    </message>
    <message>
        <source>No number has values enough to be split</source>
        <translation>Aucun nombre n’a assez de valeurs pour être divisé</translation>
    </message>
    <message>
        <source>{1} stays, and {2} from 0 to 1 tell how much of each piece of the range is passed</source>
        <translation>{1} reste, et {2} de 0 à 1 disent quelle part de chaque tronçon de l’étendue est franchie</translation>
    </message>
    <message>
        <source>{1} stay, and {2} from 0 to 1 tell how much of each piece of the range is passed</source>
        <translation>{1} restent, et {2} de 0 à 1 disent quelle part de chaque tronçon de l’étendue est franchie</translation>
    </message>
    <message>
        <source>{1} kept</source>
        <translation>{1} gardées</translation>
    </message>
    <message>
        <source>{1} of {2}</source>
        <translation>{1} sur {2}</translation>
    </message>
    <message>
        <source>; the weakest is {1} ({2})</source>
        <translation>&#x202f;; la plus faible est {1} ({2})</translation>
    </message>
    <message>
        <source>; left out: {1}</source>
        <translation>&#x202f;; écartées&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Middle value, most frequent level, order as numbers, yes/no inputs, standard scale.</source>
        <translation>Valeur du milieu, modalité la plus fréquente, ordre en nombres, entrées oui/non, échelle standard.</translation>
    </message>
    <message>
        <source>Missing as a level of its own</source>
        <translation>Vide comme modalité à part</translation>
    </message>
    <message>
        <source>For models that may learn from what is missing; ordered levels become inputs of their own.</source>
        <translation>Pour les modèles qui peuvent apprendre des vides&#x202f;; les modalités ordonnées deviennent des entrées à part.</translation>
    </message>
    <message>
        <source>Numbers in pieces</source>
        <translation>Nombres en tronçons</translation>
    </message>
    <message>
        <source>For networks: missing as a level of its own, and beside each number inputs for the pieces of its range, so that a network bends where customers are dense.</source>
        <translation>Pour les réseaux&#x202f;: vide comme modalité à part et, à côté de chaque nombre, des entrées pour les tronçons de son étendue, afin qu’un réseau se plie là où les clients sont nombreux.</translation>
    </message>
    <message>
        <source>Fill from similar customers</source>
        <translation>Remplir d’après des clients semblables</translation>
    </message>
    <message>
        <source>Empty cells take what the five most similar customers have; slower on large tables.</source>
        <translation>Les cellules vides prennent ce qu’ont les cinq clients les plus semblables&#x202f;; plus lent sur de grandes tables.</translation>
    </message>
    <message>
        <source>Skewed amounts</source>
        <translation>Montants asymétriques</translation>
    </message>
    <message>
        <source>Outliers are moved in and skewed numbers made even, so that a few large customers do not outweigh the rest.</source>
        <translation>Les valeurs extrêmes sont ramenées et les nombres asymétriques redressés, pour que quelques gros clients ne pèsent pas plus que le reste.</translation>
    </message>
    <message>
        <source>Many rare levels</source>
        <translation>Beaucoup de modalités rares</translation>
    </message>
    <message>
        <source>Levels of fewer than 1 % of the customers become one level, Other.</source>
        <translation>Les modalités de moins de 1&#x202f;% des clients en forment une seule, Autre.</translation>
    </message>
    <message>
        <source>{1} ({2})</source>
        <translation>{1} ({2})</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}&#x202f;: {2}</translation>
    </message>
    <message>
        <source>{1} up to {2}</source>
        <translation>{1} vers le haut jusqu’à {2}</translation>
    </message>
    <message>
        <source>{1} down to {2}</source>
        <translation>{1} vers le bas jusqu’à {2}</translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation>{1} à {2}</translation>
    </message>
    <message>
        <source>others {1}</source>
        <translation>autres {1}</translation>
    </message>
    <message>
        <source>{1} level → {2}</source>
        <translation>{1} modalité → {2}</translation>
    </message>
    <message>
        <source>{1} levels → {2}</source>
        <translation>{1} modalités → {2}</translation>
    </message>
    <message>
        <source>{1} days</source>
        <translation>{1} jours</translation>
    </message>
    <message>
        <source>mean {1} and sd {2}</source>
        <translation>moyenne {1} et é.-t. {2}</translation>
    </message>
    <message>
        <source>median {1} and interquartile range {2}</source>
        <translation>médiane {1} et écart interquartile {2}</translation>
    </message>
    <message>
        <source>skewness {1} → {2}</source>
        <translation>asymétrie {1} → {2}</translation>
    </message>
</context>
<context>
    <name>ReportExports</name>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>Chart Pack: Choose a Folder</source>
        <translation>Pack de graphiques&#x202f;: choisir un dossier</translation>
    </message>
</context>
<context>
    <name>ReportHtml</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>Rfm</name>
    <message>
        <source>1 customer</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>{1} customers</source>
        <translation>{1} clients</translation>
    </message>
    <message>
        <source>1 transaction</source>
        <translation>1 transaction</translation>
    </message>
    <message>
        <source>{1} transactions</source>
        <translation>{1} transactions</translation>
    </message>
    <message>
        <source>1 day with a purchase</source>
        <translation>1 jour avec un achat</translation>
    </message>
    <message>
        <source>{1} days with a purchase</source>
        <translation>{1} jours avec un achat</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 commande</translation>
    </message>
    <message>
        <source>{1} orders</source>
        <translation>{1} commandes</translation>
    </message>
    <message>
        <source>{1} from {2} between {3} and {4}, in {5}.</source>
        <translation>{1} d’après {2} entre le {3} et le {4}, en {5}.</translation>
    </message>
    <message>
        <source>Recency and tenure are counted back from {1}.</source>
        <translation>La récence et l’ancienneté sont comptées à rebours depuis le {1}.</translation>
    </message>
    <message>
        <source>Frequency counts days with a purchase: there is no order column.</source>
        <translation>La fréquence compte les jours avec un achat&#x202f;: il n’y a pas de colonne de commande.</translation>
    </message>
    <message>
        <source>1 row left out: the customer is missing.</source>
        <translation>1 ligne exclue&#x202f;: le client manque.</translation>
    </message>
    <message>
        <source>{1} rows left out: the customer is missing.</source>
        <translation>{1} lignes exclues&#x202f;: le client manque.</translation>
    </message>
    <message>
        <source>1 row left out: the date is missing.</source>
        <translation>1 ligne exclue&#x202f;: la date manque.</translation>
    </message>
    <message>
        <source>{1} rows left out: the date is missing.</source>
        <translation>{1} lignes exclues&#x202f;: la date manque.</translation>
    </message>
    <message>
        <source>1 row left out: the amount is missing.</source>
        <translation>1 ligne exclue&#x202f;: le montant manque.</translation>
    </message>
    <message>
        <source>{1} rows left out: the amount is missing.</source>
        <translation>{1} lignes exclues&#x202f;: le montant manque.</translation>
    </message>
    <message>
        <source>1 row left out: after the reference date.</source>
        <translation>1 ligne exclue&#x202f;: après la date de référence.</translation>
    </message>
    <message>
        <source>{1} rows left out: after the reference date.</source>
        <translation>{1} lignes exclues&#x202f;: après la date de référence.</translation>
    </message>
    <message>
        <source>1 row left out: the amount is negative.</source>
        <translation>1 ligne exclue&#x202f;: le montant est négatif.</translation>
    </message>
    <message>
        <source>{1} rows left out: the amount is negative.</source>
        <translation>{1} lignes exclues&#x202f;: le montant est négatif.</translation>
    </message>
    <message>
        <source>1 row left out: another row of the same order is a return.</source>
        <translation>1 ligne exclue&#x202f;: une autre ligne de la même commande est un retour.</translation>
    </message>
    <message>
        <source>{1} rows left out: another row of the same order is a return.</source>
        <translation>{1} lignes exclues&#x202f;: une autre ligne de la même commande est un retour.</translation>
    </message>
    <message>
        <source>1 return of {2} in all lowers the sums.</source>
        <translation>1 retour de {2} au total réduit les sommes.</translation>
    </message>
    <message>
        <source>{1} returns of {2} in all lower the sums.</source>
        <translation>{1} retours de {2} au total réduisent les sommes.</translation>
    </message>
    <message>
        <source>1 customer left out: no purchase, only returns.</source>
        <translation>1 client exclu&#x202f;: aucun achat, seulement des retours.</translation>
    </message>
    <message>
        <source>{1} customers left out: no purchase, only returns.</source>
        <translation>{1} clients exclus&#x202f;: aucun achat, seulement des retours.</translation>
    </message>
    <message>
        <source>One row per customer of the transactions</source>
        <translation>Une ligne par client des transactions</translation>
    </message>
    <message>
        <source>Days from the last purchase to {1}</source>
        <translation>Jours du dernier achat au {1}</translation>
    </message>
    <message>
        <source>Days with a purchase</source>
        <translation>Jours avec un achat</translation>
    </message>
    <message>
        <source>Different orders</source>
        <translation>Commandes différentes</translation>
    </message>
    <message>
        <source>Sum of the amounts</source>
        <translation>Somme des montants</translation>
    </message>
    <message>
        <source>Days from the first purchase to {1}</source>
        <translation>Jours du premier achat au {1}</translation>
    </message>
    <message>
        <source>Monetary / frequency</source>
        <translation>Montant / fréquence</translation>
    </message>
    <message>
        <source>Fifth of the customers, 5 is the best; equal values have equal scores</source>
        <translation>Cinquième des clients, 5 est le meilleur&#x202f;; à valeurs égales, scores égaux</translation>
    </message>
    <message>
        <source>The three scores</source>
        <translation>Les trois scores</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>at least 1</source>
        <translation>d’au moins 1</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>supérieure à 0</translation>
    </message>
    <message>
        <source>at least 0</source>
        <translation>d’au moins 0</translation>
    </message>
    <message>
        <source>at least 0 and below 1</source>
        <translation>un nombre d’au moins 0 et inférieur à 1</translation>
    </message>
    <message>
        <source>from 1 to {1}</source>
        <translation>comprise entre 1 et {1}</translation>
    </message>
    <message>
        <source>at least 2 with Batch Normalization</source>
        <translation>d’au moins 2 avec la normalisation par lot</translation>
    </message>
    <message>
        <source>the loss: an autoencoder has no accuracy</source>
        <translation>la perte&#x202f;: un autoencodeur n’a pas d’exactitude</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>comprise entre 0 et 1</translation>
    </message>
    <message>
        <source>at most 12</source>
        <translation>d’au plus 12</translation>
    </message>
    <message>
        <source>at least 2</source>
        <translation>d’au moins 2</translation>
    </message>
    <message>
        <source>from 1 to 30</source>
        <translation>comprise entre 1 et 30</translation>
    </message>
    <message>
        <source>above 0 and at most 1</source>
        <translation>supérieure à 0 et d’au plus 1</translation>
    </message>
    <message>
        <source>a whole number from {1} to {2}</source>
        <translation>un nombre entier de {1} à {2}</translation>
    </message>
    <message>
        <source>for at most {1} layers</source>
        <translation>une liste d’au plus {1} couches</translation>
    </message>
    <message>
        <source>one of those that are offered</source>
        <translation>l’une de celles proposées</translation>
    </message>
    <message>
        <source>{1} or {2}</source>
        <translation>{1} ou {2}</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>un nombre d’au moins 0</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Car buyers</source>
        <translation>Acheteurs de voitures</translation>
    </message>
    <message>
        <source>Predict a known segment</source>
        <translation>Prédire un segment connu</translation>
    </message>
    <message>
        <source>Shop customers</source>
        <translation>Clients d’une boutique</translation>
    </message>
    <message>
        <source>Find groups</source>
        <translation>Trouver des groupes</translation>
    </message>
    <message>
        <source>Bank campaign</source>
        <translation>Campagne bancaire</translation>
    </message>
    <message>
        <source>Whom to call first</source>
        <translation>Qui appeler en premier</translation>
    </message>
    <message>
        <source>Loyalty club</source>
        <translation>Club de fidélité</translation>
    </message>
    <message>
        <source>A large table with gaps</source>
        <translation>Une grande table avec des vides</translation>
    </message>
    <message>
        <source>Shop transactions</source>
        <translation>Transactions d’une boutique</translation>
    </message>
    <message>
        <source>From orders to customers</source>
        <translation>Des commandes aux clients</translation>
    </message>
</context>
<context>
    <name>SavedTable</name>
    <message>
        <source>Save Data</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>Table CSV (*.csv);;Classeur Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <translation>F1 pondéré</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>perte log</translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>précision moyenne</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>any value</source>
        <translation>toute valeur</translation>
    </message>
    <message>
        <source>below {1}</source>
        <translation>en dessous de {1}</translation>
    </message>
    <message>
        <source>{1} to below {2}</source>
        <translation>de {1} à moins de {2}</translation>
    </message>
    <message>
        <source>{1} or more</source>
        <translation>{1} ou plus</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>one of two values</source>
        <translation>l’une de deux valeurs</translation>
    </message>
    <message>
        <source>a level</source>
        <translation>une modalité</translation>
    </message>
    <message>
        <source>{1} is not in the file; every cell of it was filled as empty ones are.</source>
        <translation>{1} n’est pas dans le fichier&#x202f;; toutes ses cellules ont été remplies comme le sont les vides.</translation>
    </message>
    <message>
        <source>{1} was taken for {2}.</source>
        <translation>{1} a été prise pour {2}.</translation>
    </message>
    <message>
        <source>1 cell of {2} cannot be read as {3} and counts as empty: {4} on line {5}.</source>
        <translation>1 cellule de {2} ne peut être lue comme {3} et compte comme vide&#x202f;: {4} à la ligne {5}.</translation>
    </message>
    <message>
        <source>{1} cells of {2} cannot be read as {3} and count as empty; the first is {4} on line {5}.</source>
        <translation>{1} cellules de {2} ne peuvent être lues comme {3} et comptent comme vides&#x202f;; la première est {4} à la ligne {5}.</translation>
    </message>
    <message>
        <source>1 cell of {2} holds a level that the model has not seen, {3}.</source>
        <translation>1 cellule de {2} contient une modalité que le modèle n’a pas vue, {3}.</translation>
    </message>
    <message>
        <source>{1} cells of {2} hold levels that the model has not seen, such as {3}.</source>
        <translation>{1} cellules de {2} contiennent des modalités que le modèle n’a pas vues, par exemple {3}.</translation>
    </message>
    <message>
        <source>{1} has drifted: its population stability index is {2}, above {3}.</source>
        <translation>{1} a dérivé&#x202f;: son indice de stabilité de la population est de {2}, au-dessus de {3}.</translation>
    </message>
    <message>
        <source>1 of {1} customers is not new: the ID is also in the training file, with the very same features.</source>
        <translation>1 client sur {1} n’est pas nouveau&#x202f;: son identifiant est aussi dans le fichier d’entraînement, avec exactement les mêmes valeurs de variables.</translation>
    </message>
    <message>
        <source>1 of {1} customers is not new: the ID is also in the training file, with other features.</source>
        <translation>1 client sur {1} n’est pas nouveau&#x202f;: son identifiant est aussi dans le fichier d’entraînement, avec d’autres valeurs de variables.</translation>
    </message>
    <message>
        <source>{1} of {2} customers are not new: their IDs are also in the training file, with the very same features.</source>
        <translation>{1} clients sur {2} ne sont pas nouveaux&#x202f;: leurs identifiants sont aussi dans le fichier d’entraînement, avec exactement les mêmes valeurs de variables.</translation>
    </message>
    <message>
        <source>{1} of {2} customers are not new: their IDs are also in the training file, {3} of them with other features.</source>
        <translation>{1} clients sur {2} ne sont pas nouveaux&#x202f;: leurs identifiants sont aussi dans le fichier d’entraînement, dont {3} avec d’autres valeurs de variables.</translation>
    </message>
    <message>
        <source>1 row, on line {2}, does not fit the header and got no label.</source>
        <translation>1 ligne, à la ligne {2} du fichier, ne correspond pas à l’en-tête et n’a reçu aucune étiquette.</translation>
    </message>
    <message>
        <source>{1} rows do not fit the header and got no label; the first is on line {2}.</source>
        <translation>{1} lignes ne correspondent pas à l’en-tête et n’ont reçu aucune étiquette&#x202f;; la première est à la ligne {2}.</translation>
    </message>
    <message>
        <source>There was no row to score.</source>
        <translation>Il n’y avait aucune ligne à scorer.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>other levels</source>
        <translation>autres modalités</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{1} {2} for {3}</source>
        <translation>{1} {2} pour {3}</translation>
    </message>
    <message>
        <source>low {1}</source>
        <translation>{1} faible</translation>
    </message>
    <message>
        <source>high {1}</source>
        <translation>{1} élevé</translation>
    </message>
    <message>
        <source>very low {1}</source>
        <translation>{1} très faible</translation>
    </message>
    <message>
        <source>very high {1}</source>
        <translation>{1} très élevé</translation>
    </message>
    <message>
        <source>few {1}</source>
        <translation>peu de {1}</translation>
    </message>
    <message>
        <source>many {1}</source>
        <translation>beaucoup de {1}</translation>
    </message>
    <message>
        <source>very few {1}</source>
        <translation>très peu de {1}</translation>
    </message>
    <message>
        <source>very many {1}</source>
        <translation>énormément de {1}</translation>
    </message>
    <message>
        <source>small {1}</source>
        <translation>{1} petit</translation>
    </message>
    <message>
        <source>large {1}</source>
        <translation>{1} grand</translation>
    </message>
    <message>
        <source>very small {1}</source>
        <translation>{1} très petit</translation>
    </message>
    <message>
        <source>very large {1}</source>
        <translation>{1} très grand</translation>
    </message>
    <message>
        <source>short {1}</source>
        <translation>{1} court</translation>
    </message>
    <message>
        <source>long {1}</source>
        <translation>{1} long</translation>
    </message>
    <message>
        <source>very short {1}</source>
        <translation>{1} très court</translation>
    </message>
    <message>
        <source>very long {1}</source>
        <translation>{1} très long</translation>
    </message>
    <message>
        <source>little {1}</source>
        <translation>peu de {1}</translation>
    </message>
    <message>
        <source>much {1}</source>
        <translation>beaucoup de {1}</translation>
    </message>
    <message>
        <source>very little {1}</source>
        <translation>très peu de {1}</translation>
    </message>
    <message>
        <source>very much {1}</source>
        <translation>énormément de {1}</translation>
    </message>
    <message>
        <source>mid {1}</source>
        <translation>{1} moyen</translation>
    </message>
    <message>
        <source>lower-mid {1}</source>
        <translation>{1} moyen-bas</translation>
    </message>
    <message>
        <source>upper-mid {1}</source>
        <translation>{1} moyen-haut</translation>
    </message>
    <message>
        <source>younger</source>
        <translation>plus jeunes</translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus âgés</translation>
    </message>
    <message>
        <source>average age</source>
        <translation>âge moyen</translation>
    </message>
    <message>
        <source>much younger</source>
        <translation>bien plus jeunes</translation>
    </message>
    <message>
        <source>much older</source>
        <translation>bien plus âgés</translation>
    </message>
    <message>
        <source>slightly younger</source>
        <translation>un peu plus jeunes</translation>
    </message>
    <message>
        <source>slightly older</source>
        <translation>un peu plus âgés</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>récents</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>inactifs</translation>
    </message>
    <message>
        <source>very recent</source>
        <translation>très récents</translation>
    </message>
    <message>
        <source>long lapsed</source>
        <translation>inactifs depuis longtemps</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>never {1}</source>
        <translation>jamais {1}</translation>
    </message>
    <message>
        <source>not {1}</source>
        <translation>non {1}</translation>
    </message>
    <message>
        <source>no {1}</source>
        <translation>sans {1}</translation>
    </message>
    <message>
        <source>mixed {1}</source>
        <translation>{1} mixte</translation>
    </message>
    <message>
        <source>mostly {1}</source>
        <translation>surtout {1}</translation>
    </message>
    <message>
        <source>often {1}</source>
        <translation>souvent {1}</translation>
    </message>
    <message>
        <source>(born {1})</source>
        <translation>(naissance {1})</translation>
    </message>
    <message>
        <source>about the average age</source>
        <translation>autour de l’âge moyen</translation>
    </message>
    <message>
        <source>{1} near average</source>
        <translation>{1} proche de la moyenne</translation>
    </message>
    <message>
        <source>{1} {2} days later than average</source>
        <translation>{1} {2} jours plus tard que la moyenne</translation>
    </message>
    <message>
        <source>{1} {2} days earlier than average</source>
        <translation>{1} {2} jours plus tôt que la moyenne</translation>
    </message>
    <message>
        <source>{1} year</source>
        <translation>{1} an</translation>
    </message>
    <message>
        <source>{1} years</source>
        <translation>{1} ans</translation>
    </message>
    <message>
        <source>{1} {2} above</source>
        <translation>{1} {2} au-dessus</translation>
    </message>
    <message>
        <source>{1} {2} above average</source>
        <translation>{1} {2} au-dessus de la moyenne</translation>
    </message>
    <message>
        <source>{1} {2} below</source>
        <translation>{1} {2} en dessous</translation>
    </message>
    <message>
        <source>{1} {2} below average</source>
        <translation>{1} {2} en dessous de la moyenne</translation>
    </message>
    <message>
        <source>{1} much as overall</source>
        <translation>{1} comme l’ensemble</translation>
    </message>
    <message>
        <source>{1} {2} ({3} of all)</source>
        <translation>{1} {2} ({3} de l’ensemble)</translation>
    </message>
    <message>
        <source>{1} {2} for {3} ({4} of all)</source>
        <translation>{1} {2} pour {3} ({4} de l’ensemble)</translation>
    </message>
    <message>
        <source>Near the average</source>
        <translation>Proche de la moyenne</translation>
    </message>
    <message>
        <source>Only 1 customer, fewer than {2}: averages of so few may be chance, and single customers may be recognised.</source>
        <translation>Seulement 1 client, moins de {2}&#x202f;: des moyennes sur si peu de clients peuvent être dues au hasard, et des clients isolés peuvent être reconnus.</translation>
    </message>
    <message>
        <source>Only {1} customers, fewer than {2}: averages of so few may be chance, and single customers may be recognised.</source>
        <translation>Seulement {1} clients, moins de {2}&#x202f;: des moyennes sur si peu de clients peuvent être dues au hasard, et des clients isolés peuvent être reconnus.</translation>
    </message>
    <message>
        <source>Less than {1} % of all customers: hardly worth a campaign of its own.</source>
        <translation>Moins de {1}&#x202f;% de tous les clients&#x202f;: ne mérite guère une campagne à part.</translation>
    </message>
    <message>
        <source>When customers are drawn afresh, this segment does not return (stability {1}): do not build on it.</source>
        <translation>Quand les clients sont retirés au hasard, ce segment ne revient pas (stabilité {1})&#x202f;: ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>{1} younger than average</source>
        <translation>plus jeunes de {1} que la moyenne</translation>
    </message>
    <message>
        <source>{1} older than average</source>
        <translation>plus âgés de {1} que la moyenne</translation>
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
        <translation>partie de validation</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>partie de test</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Batch Normalization</source>
        <translation>Normalisation par lot</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Dégradation des poids</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage d’étiquettes</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programme du taux</translation>
    </message>
    <message>
        <source>No parameter was searched.</source>
        <translation>Aucun paramètre n’a été cherché.</translation>
    </message>
    <message>
        <source>It takes {1} finished trials to tell which parameter mattered; there are {2}.</source>
        <translation>Il faut {1} tentatives terminées pour dire quel paramètre a compté&#x202f;; il y en a {2}.</translation>
    </message>
    <message>
        <source>All trials came out the same.</source>
        <translation>Toutes les tentatives ont donné le même résultat.</translation>
    </message>
    <message>
        <source>Units of layer {1}</source>
        <translation>Unités de la couche {1}</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>numeric</source>
        <translation>numérique</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>oui/non</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Column {1} has no name in the file; it is called &quot;{2}&quot;.</source>
        <translation>La colonne {1} n’a pas de nom dans le fichier&#x202f;; elle est nommée «&#x202f;{2}&#x202f;».</translation>
    </message>
    <message>
        <source>The name &quot;{1}&quot; stands more than once; column {2} is called &quot;{3}&quot;.</source>
        <translation>Le nom «&#x202f;{1}&#x202f;» figure plus d’une fois&#x202f;; la colonne {2} est nommée «&#x202f;{3}&#x202f;».</translation>
    </message>
    <message>
        <source>{1} is named like an ID, but {2} cells repeat an earlier one.</source>
        <translation>{1} est nommée comme un identifiant, mais {2} cellules en répètent une antérieure.</translation>
    </message>
    <message>
        <source>{1} has {2} different texts; it is left out of models.</source>
        <translation>{1} a {2} textes différents&#x202f;; elle est exclue des modèles.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; and &quot;{2}&quot; in &quot;{3}&quot; differ only in case or blanks.</source>
        <translation>«&#x202f;{1}&#x202f;» et «&#x202f;{2}&#x202f;» dans «&#x202f;{3}&#x202f;» ne diffèrent que par la casse ou les espaces.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds only {2} different whole numbers; if they are codes, read it as a category.</source>
        <translation>«&#x202f;{1}&#x202f;» ne contient que {2} nombres entiers différents&#x202f;; si ce sont des codes, lisez-la comme catégorie.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no values; it is ignored.</source>
        <translation>«&#x202f;{1}&#x202f;» n’a pas de valeurs&#x202f;; elle est ignorée.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; never varies; it is ignored.</source>
        <translation>«&#x202f;{1}&#x202f;» ne varie jamais&#x202f;; elle est ignorée.</translation>
    </message>
    <message>
        <source>{1} numbers in &quot;{2}&quot; have more digits than can be kept.</source>
        <translation>{1} nombres dans «&#x202f;{2}&#x202f;» ont plus de chiffres qu’on ne peut en garder.</translation>
    </message>
    <message>
        <source>The first line looks like data, so the columns are numbered.</source>
        <translation>La première ligne ressemble à des données, les colonnes sont donc numérotées.</translation>
    </message>
    <message>
        <source>{1} byte sequences are not valid {2} and were replaced.</source>
        <translation>{1} suites d’octets ne sont pas du {2} valide et ont été remplacées.</translation>
    </message>
    <message>
        <source>Some letters stand as two odd ones, such as &quot;Ã¤&quot; for &quot;ä&quot;: the text was saved in the wrong encoding once. It can be repaired.</source>
        <translation>Certaines lettres apparaissent comme deux étranges, par exemple «&#x202f;Ã¤&#x202f;» pour «&#x202f;ä&#x202f;»&#x202f;: le texte a été enregistré une fois dans le mauvais encodage. Il peut être réparé.</translation>
    </message>
    <message>
        <source>{1} cells of {2} do not fit the chosen type and are missing.</source>
        <translation>{1} cellules de {2} ne correspondent pas au type choisi et sont vides.</translation>
    </message>
    <message>
        <source>The file holds {1} NUL bytes; it may be damaged.</source>
        <translation>Le fichier contient {1} octets NUL&#x202f;; il est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The file mixes kinds of line ends; all were understood.</source>
        <translation>Le fichier mêle plusieurs sortes de fins de ligne&#x202f;; toutes ont été comprises.</translation>
    </message>
    <message>
        <source>{1} blank lines were skipped.</source>
        <translation>{1} lignes blanches ont été sautées.</translation>
    </message>
    <message>
        <source>{1} rows do not fit the table and were left out; the first is on line {2}.</source>
        <translation>{1} lignes ne correspondent pas à la table et ont été exclues&#x202f;; la première est à la ligne {2}.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>Le fichier a un en-tête mais aucune ligne.</translation>
    </message>
    <message>
        <source>Only the sheet &quot;{1}&quot; was read; the workbook has {2} more: {3}.</source>
        <translation>Seule la feuille «&#x202f;{1}&#x202f;» a été lue&#x202f;; le classeur en a {2} de plus&#x202f;: {3}.</translation>
    </message>
    <message>
        <source>{1} rows are hidden in the sheet; they were read too.</source>
        <translation>{1} lignes sont masquées dans la feuille&#x202f;; elles ont été lues aussi.</translation>
    </message>
    <message>
        <source>{1} groups of cells are merged; each counts as its first cell, the others are empty.</source>
        <translation>{1} groupes de cellules sont fusionnés&#x202f;; chacun compte comme sa première cellule, les autres sont vides.</translation>
    </message>
    <message>
        <source>{1} formulas were saved without their results and are missing; open and save the workbook in its own program.</source>
        <translation>{1} formules ont été enregistrées sans leurs résultats et sont vides&#x202f;; ouvrez et enregistrez le classeur dans son propre programme.</translation>
    </message>
    <message>
        <source>{1} cells hold errors such as #N/A, which were read as text.</source>
        <translation>{1} cellules contiennent des erreurs telles que #N/A, lues comme texte.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is stored as text in the workbook; all its texts are numbers and were read as such.</source>
        <translation>«&#x202f;{1}&#x202f;» est stockée en texte dans le classeur&#x202f;; tous ses textes sont des nombres et ont été lus comme tels.</translation>
    </message>
    <message>
        <source>{1} is written with {2}, unlike other columns, and was read so.</source>
        <translation>{1} est écrite avec {2}, contrairement aux autres colonnes, et a été lue ainsi.</translation>
    </message>
    <message>
        <source>{1} has years of two digits in {2} cells; they are read as 1969 to 2068.</source>
        <translation>{1} a des années à deux chiffres dans {2} cellules&#x202f;; elles sont lues de 1969 à 2068.</translation>
    </message>
    <message>
        <source>{1} holds dates where day and month cannot be told apart; they are kept as text until the order is chosen.</source>
        <translation>{1} contient des dates où jour et mois ne se distinguent pas&#x202f;; elles restent du texte jusqu’au choix de l’ordre.</translation>
    </message>
    <message>
        <source>{1} bytes behind the compressed text were left out.</source>
        <translation>{1} octets après le texte compressé ont été omis.</translation>
    </message>
    <message>
        <source>Every row is compared with all training rows at once: give the graph batches of some thousand rows.</source>
        <translation>Chaque ligne est comparée d’un coup à toutes les lignes d’entraînement&#x202f;: donnez au graphe des lots de quelques milliers de lignes.</translation>
    </message>
    <message>
        <source>The customers the segments were found among keep their own; the graph gives them the same in {1} of cases.</source>
        <translation>Les clients ayant servi à trouver les segments gardent le leur&#x202f;; le graphe leur donne le même dans {1} des cas.</translation>
    </message>
    <message>
        <source>Without an ID column the rows of the result cannot be told apart: tables have no order.</source>
        <translation>Sans colonne d’identifiants, les lignes du résultat ne se distinguent pas&#x202f;: les tables n’ont pas d’ordre.</translation>
    </message>
    <message>
        <source>PostgreSQL may compile long statements for longer than it runs them: SET jit = off before it.</source>
        <translation>PostgreSQL peut mettre plus de temps à compiler les longues requêtes qu’à les exécuter&#x202f;: SET jit = off au préalable.</translation>
    </message>
    <message>
        <source>Spark 3.3 or later: earlier ones copy the stages into each other.</source>
        <translation>Spark 3.3 ou plus récent&#x202f;: les versions antérieures recopient les étapes les unes dans les autres.</translation>
    </message>
    <message>
        <source>Beside standard functions it takes GREATEST and LEAST, which are standard since SQL:2023.</source>
        <translation>Outre les fonctions standard, il faut GREATEST et LEAST, standard depuis SQL:2023.</translation>
    </message>
    <message>
        <source>SQLite needs its mathematical functions (EXP, LN, SQRT), which builds may lack: SELECT EXP(1) tells.</source>
        <translation>SQLite a besoin de ses fonctions mathématiques (EXP, LN, SQRT), parfois absentes&#x202f;: SELECT EXP(1) permet de le savoir.</translation>
    </message>
    <message>
        <source>SQLite takes some {1} s to read so many numbers before the first row comes.</source>
        <translation>SQLite met environ {1} s à lire autant de nombres avant de livrer la première ligne.</translation>
    </message>
    <message>
        <source>BigQuery may not have columns of these names, rename them in a view: {1}.</source>
        <translation>BigQuery n’admet pas de colonnes portant ces noms, renommez-les dans une vue&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>The rule gives {1} of the customers the segments were found among the segment they have.</source>
        <translation>La règle donne à {1} des clients ayant servi à trouver les segments le segment qu’ils ont.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is unevenly spread: {2} of the rows are &quot;{3}&quot;, {4} &quot;{5}&quot;. Always saying &quot;{6}&quot; would be right in {7} of them.</source>
        <translation>«&#x202f;{1}&#x202f;» est mal équilibrée&#x202f;: {2} des lignes valent «&#x202f;{3}&#x202f;», {4} «&#x202f;{5}&#x202f;». Toujours répondre «&#x202f;{6}&#x202f;» serait juste pour {7} d’entre elles.</translation>
    </message>
    <message>
        <source> and {1} more</source>
        <translation> et {1} de plus</translation>
    </message>
    <message>
        <source>1 value of &quot;{1}&quot; has fewer than {2} rows: {3}.</source>
        <translation>1 valeur de «&#x202f;{1}&#x202f;» compte moins de {2} lignes&#x202f;: {3}.</translation>
    </message>
    <message>
        <source>{4} values of &quot;{1}&quot; have fewer than {2} rows: {3}.</source>
        <translation>{4} valeurs de «&#x202f;{1}&#x202f;» comptent moins de {2} lignes&#x202f;: {3}.</translation>
    </message>
    <message>
        <source>{1} rows have no value in &quot;{2}&quot; and are left out of training and of every score.</source>
        <translation>{1} lignes n’ont pas de valeur dans «&#x202f;{2}&#x202f;» et sont exclues de l’entraînement et de tous les scores.</translation>
    </message>
    <message>
        <source>The class &quot;{1}&quot; has only {2} row: its scores mean little.</source>
        <translation>La classe «&#x202f;{1}&#x202f;» n’a que {2} ligne&#x202f;: ses scores ne signifient pas grand-chose.</translation>
    </message>
    <message>
        <source>The class &quot;{1}&quot; has only {2} rows: its scores mean little.</source>
        <translation>La classe «&#x202f;{1}&#x202f;» n’a que {2} lignes&#x202f;: ses scores ne signifient pas grand-chose.</translation>
    </message>
    <message>
        <source>The share of {1} % of the training rows is left out: {2}</source>
        <translation>La part de {1}&#x202f;% des lignes d’entraînement est omise&#x202f;: {2}</translation>
    </message>
    <message>
        <source>Empty cells of &quot;{1}&quot; were filled from other columns. What stands there now counts for &quot;{2}&quot;.</source>
        <translation>Les cellules vides de «&#x202f;{1}&#x202f;» ont été remplies à partir d’autres colonnes. Ce qui s’y trouve compte maintenant pour «&#x202f;{2}&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an identifier: what a network learns from it does not carry over to new customers.</source>
        <translation>«&#x202f;{1}&#x202f;» est un identifiant&#x202f;: ce qu’un réseau en apprend ne vaut pas pour de nouveaux clients.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds free text and is not used as a feature.</source>
        <translation>«&#x202f;{1}&#x202f;» contient du texte libre et n’est pas utilisée comme variable.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has {2} levels, more than {3}, and is not used as a feature unless it is named.</source>
        <translation>«&#x202f;{1}&#x202f;» a {2} modalités, plus de {3}, et n’est utilisée comme variable que si elle est nommée.</translation>
    </message>
    <message>
        <source>{1} rows have no value in &quot;{2}&quot; and count as the earliest.</source>
        <translation>{1} lignes n’ont pas de valeur dans «&#x202f;{2}&#x202f;» et comptent comme les plus anciennes.</translation>
    </message>
    <message>
        <source>Values of &quot;{1}&quot; occur in several rows; rows with the same one stay in the same part, so that nobody is both learned from and judged.</source>
        <translation>Des valeurs de «&#x202f;{1}&#x202f;» figurent dans plusieurs lignes&#x202f;; les lignes de même valeur restent dans la même partie, afin que personne ne serve à la fois à apprendre et à juger.</translation>
    </message>
    <message>
        <source>Some features hardly vary, or follow from others, inside every group that was tried, so the likelihood has no limit. The groups were kept from collapsing; their probabilities are rough.</source>
        <translation>Certaines variables varient à peine, ou découlent d’autres, dans chaque groupe essayé&#x202f;; la vraisemblance n’a donc pas de limite. Les groupes ont été empêchés de s’effondrer&#x202f;; leurs probabilités sont approximatives.</translation>
    </message>
    <message>
        <source>The mixture still moved after {1} rounds.</source>
        <translation>Le mélange évoluait encore après {1} tours.</translation>
    </message>
    <message>
        <source>The target is among the features: the segments repeat it in part.</source>
        <translation>La cible est parmi les variables&#x202f;: les segments la répètent en partie.</translation>
    </message>
    <message>
        <source>This feature is the same for all customers and tells no segments apart.</source>
        <translation>Cette variable est la même pour tous les clients et ne distingue aucun segment.</translation>
    </message>
    <message>
        <source>1 empty cell in {2} was filled; no customer was left out.</source>
        <translation>1 cellule vide dans {2} a été remplie&#x202f;; aucun client n’a été exclu.</translation>
    </message>
    <message>
        <source>{1} empty cells in {2} were filled; no customer was left out.</source>
        <translation>{1} cellules vides dans {2} ont été remplies&#x202f;; aucun client n’a été exclu.</translation>
    </message>
    <message>
        <source>The latent layer ({1}) is as wide as the prepared features ({2}) or wider: nothing is compressed, and plain k-means does the same with less.</source>
        <translation>La couche latente ({1}) est aussi large que les variables préparées ({2}) ou plus&#x202f;: rien n’est compressé, et un simple k-means fait de même à moindre coût.</translation>
    </message>
    <message>
        <source>Latent unit {1} of {2} gives the same value for every customer: it has learnt nothing.</source>
        <translation>L’unité latente {1} sur {2} donne la même valeur pour chaque client&#x202f;: elle n’a rien appris.</translation>
    </message>
    <message>
        <source>The refinement drew the customers together until a segment was empty; the segments are those of the epoch before.</source>
        <translation>L’affinage a rapproché les clients jusqu’à vider un segment&#x202f;; les segments sont ceux de l’époque précédente.</translation>
    </message>
    <message>
        <source>The silhouette of the latent codes ({1}) flatters: among the features themselves the segments reach {2}.</source>
        <translation>La silhouette des codes latents ({1}) est flatteuse&#x202f;: parmi les variables elles-mêmes, les segments atteignent {2}.</translation>
    </message>
    <message>
        <source>Another seed finds other segments: the two agree to {1} (adjusted Rand index; 1 is the same).</source>
        <translation>Une autre graine trouve d’autres segments&#x202f;: les deux concordent à {1} (indice de Rand ajusté&#x202f;; 1 signifie identiques).</translation>
    </message>
    <message>
        <source>Only {1} of {2} segments have customers: there are too few different ones.</source>
        <translation>Seuls {1} segments sur {2} ont des clients&#x202f;: il y en a trop peu de différents.</translation>
    </message>
    <message>
        <source>{1} to no segment: too few others are near.</source>
        <translation>{1} sans segment&#x202f;: trop peu d’autres à proximité.</translation>
    </message>
    <message>
        <source>Several segments lie equally far apart where the tree is cut: which of them are joined depends on the order of the rows.</source>
        <translation>Plusieurs segments sont à égale distance là où l’arbre est coupé&#x202f;: l’ordre des lignes décide lesquels sont réunis.</translation>
    </message>
    <message>
        <source>Segment “{1}” has only {2}: its figures rest on little.</source>
        <translation>Le segment «&#x202f;{1}&#x202f;» n’a que {2}&#x202f;: ses chiffres reposent sur peu de chose.</translation>
    </message>
    <message>
        <source>Silhouettes were measured on {1} drawn at random.</source>
        <translation>Les silhouettes ont été mesurées sur {1} tirés au hasard.</translation>
    </message>
    <message>
        <source>{1} has more than {2} different texts; it is left out of models.</source>
        <translation>{1} a plus de {2} textes différents&#x202f;; elle est exclue des modèles.</translation>
    </message>
    <message>
        <source>{1} stands in 1 cell of {3} and may mean a missing value; it is read as a value.</source>
        <translation>{1} figure dans 1 cellule de {3} et peut signifier une valeur vide&#x202f;; c’est lu comme une valeur.</translation>
    </message>
    <message>
        <source>{1} stands in {2} cells of {3} and may mean a missing value; it is read as a value.</source>
        <translation>{1} figure dans {2} cellules de {3} et peut signifier une valeur vide&#x202f;; c’est lu comme une valeur.</translation>
    </message>
    <message>
        <source>{1} is the only negative number in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} est le seul nombre négatif dans «&#x202f;{2}&#x202f;» ({3} cellules) et peut signifier une valeur vide&#x202f;; c’est lu comme une valeur.</translation>
    </message>
    <message>
        <source>{1} is far above all other numbers in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} est très au-dessus de tous les autres nombres dans «&#x202f;{2}&#x202f;» ({3} cellules) et peut signifier une valeur vide&#x202f;; c’est lu comme une valeur.</translation>
    </message>
    <message>
        <source>{1} is far before all other dates in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} est bien avant toutes les autres dates dans «&#x202f;{2}&#x202f;» ({3} cellules) et peut signifier une valeur vide&#x202f;; c’est lu comme une valeur.</translation>
    </message>
    <message>
        <source>{1} is far behind all other dates in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} est bien après toutes les autres dates dans «&#x202f;{2}&#x202f;» ({3} cellules) et peut signifier une valeur vide&#x202f;; c’est lu comme une valeur.</translation>
    </message>
    <message>
        <source>Rows end with one delimiter more than the header.</source>
        <translation>Les lignes se terminent par un délimiteur de plus que l’en-tête.</translation>
    </message>
    <message>
        <source>Rows have one field more than the header; the first is taken for row names.</source>
        <translation>Les lignes ont un champ de plus que l’en-tête&#x202f;; le premier est pris pour des noms de lignes.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252.</source>
        <translation>Le texte n’est pas de l’UTF-8&#x202f;; il a été lu en Windows-1252.</translation>
    </message>
    <message>
        <source>{1} would be dates but for 1 cell, {3}.</source>
        <translation>{1} serait une colonne de dates à 1 cellule près, {3}.</translation>
    </message>
    <message>
        <source>{1} would be dates but for {2} cells such as {3}.</source>
        <translation>{1} serait une colonne de dates à {2} cellules près, par exemple {3}.</translation>
    </message>
    <message>
        <source>{1} would be times of day but for 1 cell, {3}.</source>
        <translation>{1} serait une colonne d’heures à 1 cellule près, {3}.</translation>
    </message>
    <message>
        <source>{1} would be times of day but for {2} cells such as {3}.</source>
        <translation>{1} serait une colonne d’heures à {2} cellules près, par exemple {3}.</translation>
    </message>
    <message>
        <source>{1} would be numeric but for 1 cell, {3}.</source>
        <translation>{1} serait numérique à 1 cellule près, {3}.</translation>
    </message>
    <message>
        <source>{1} would be numeric but for {2} cells such as {3}.</source>
        <translation>{1} serait numérique à {2} cellules près, par exemple {3}.</translation>
    </message>
    <message>
        <source>{1} would be dates, but no one order fits all; choose the type to read those that fit the order of most.</source>
        <translation>{1} serait une colonne de dates, mais aucun ordre ne convient à toutes&#x202f;; choisissez le type pour lire celles qui suivent l’ordre de la plupart.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; seems to number the rows: {2} different whole numbers in {3} rows, {4} to {5}.</source>
        <translation>«&#x202f;{1}&#x202f;» semble numéroter les lignes&#x202f;: {2} nombres entiers différents dans {3} lignes, de {4} à {5}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; seems to name the rows: {2} different values in {3} rows.</source>
        <translation>«&#x202f;{1}&#x202f;» semble nommer les lignes&#x202f;: {2} valeurs différentes dans {3} lignes.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; changes along the file: &quot;{2}&quot; has {3} of the first tenth of the rows and {4} of the last.</source>
        <translation>«&#x202f;{1}&#x202f;» change au fil du fichier&#x202f;: «&#x202f;{2}&#x202f;» représente {3} du premier dixième des lignes et {4} du dernier.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; rises with the row number (Spearman&apos;s ρ {2}).</source>
        <translation>«&#x202f;{1}&#x202f;» augmente avec le numéro de ligne (ρ de Spearman {2}).</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; falls with the row number (Spearman&apos;s ρ {2}).</source>
        <translation>«&#x202f;{1}&#x202f;» diminue avec le numéro de ligne (ρ de Spearman {2}).</translation>
    </message>
    <message>
        <source>The rows are sorted by &quot;{1}&quot;: {2} blocks of equal values, where a shuffled file has about {3}.</source>
        <translation>Les lignes sont triées par «&#x202f;{1}&#x202f;»&#x202f;: {2} blocs de valeurs égales, là où un fichier mélangé en a environ {3}.</translation>
    </message>
    <message>
        <source>The model predicts &quot;{1}&quot; for every test row: it has learned nothing.</source>
        <translation>Le modèle prédit «&#x202f;{1}&#x202f;» pour chaque ligne de test&#x202f;: il n’a rien appris.</translation>
    </message>
    <message>
        <source>The model gets {1} of the test rows right ({2} to {3}); always saying &quot;{4}&quot; gets {5}. The two cannot be told apart by accuracy.</source>
        <translation>Le modèle classe bien {1} des lignes de test ({2} à {3})&#x202f;; répondre toujours «&#x202f;{4}&#x202f;» donne {5}. L’exactitude ne permet pas de distinguer les deux.</translation>
    </message>
    <message>
        <source>Sums in single precision may be added up in another order elsewhere: figures differ in the seventh digit.</source>
        <translation>Les sommes en simple précision peuvent être faites ailleurs dans un autre ordre&#x202f;: les valeurs diffèrent au septième chiffre.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; all but gives the answer away. If it is known only afterwards, take it off the features.</source>
        <translation>«&#x202f;{1}&#x202f;» donne presque la réponse. Si elle n’est connue qu’après coup, retirez-la des variables.</translation>
    </message>
    <message>
        <source>a fold has fewer than {1} rows of it.</source>
        <translation>un pli en a moins de {1} lignes.</translation>
    </message>
    <message>
        <source>in a fold the next one has the same rows.</source>
        <translation>dans un pli, la suivante a les mêmes lignes.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>The file %1 was not found.</source>
        <translation>Le fichier %1 est introuvable.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it from its new place.</source>
        <translation>Il a peut-être été déplacé ou renommé. Ouvrez-le depuis son nouvel emplacement.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that you may read it and that it is not a folder, then open it again.</source>
        <translation>Vérifiez que vous avez le droit de le lire et qu’il ne s’agit pas d’un dossier, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Le fichier %1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space and save again. An earlier file of this name is unchanged.</source>
        <translation>Choisissez un autre dossier, ou libérez de l’espace et enregistrez à nouveau. Un fichier antérieur du même nom reste inchangé.</translation>
    </message>
    <message>
        <source>The file %1 has no rows.</source>
        <translation>Le fichier %1 n’a aucune ligne.</translation>
    </message>
    <message>
        <source>A table needs a header line and at least one row below it.</source>
        <translation>Une table a besoin d’une ligne d’en-tête et d’au moins une ligne en dessous.</translation>
    </message>
    <message>
        <source>Open the file in a text editor at this line, mend it, and open it here again.</source>
        <translation>Ouvrez le fichier à cette ligne dans un éditeur de texte, corrigez-le, puis rouvrez-le ici.</translation>
    </message>
    <message>
        <source>Open a part of the file, or leave out columns that are not needed.</source>
        <translation>Ouvrez une partie du fichier, ou laissez de côté les colonnes inutiles.</translation>
    </message>
    <message>
        <source>There is no column called %1.</source>
        <translation>Il n’y a pas de colonne nommée %1.</translation>
    </message>
    <message>
        <source>Check the column names on the Data page.</source>
        <translation>Vérifiez les noms de colonnes sur la page Données.</translation>
    </message>
    <message>
        <source>Choose another column, or change its type on the Data page.</source>
        <translation>Choisissez une autre colonne, ou changez son type sur la page Données.</translation>
    </message>
    <message>
        <source>Use more rows, or smaller parts for validation and test.</source>
        <translation>Utilisez plus de lignes, ou des parts plus petites pour la validation et le test.</translation>
    </message>
    <message>
        <source>Choose a target column with at least two values.</source>
        <translation>Choisissez une colonne cible ayant au moins deux valeurs.</translation>
    </message>
    <message>
        <source>Change the option and start again.</source>
        <translation>Modifiez l’option et recommencez.</translation>
    </message>
    <message>
        <source>Training is not possible: the network library could not be loaded.</source>
        <translation>Entraînement impossible&#x202f;: la bibliothèque de réseaux n’a pas pu être chargée.</translation>
    </message>
    <message>
        <source>Install the program again with all of its parts. Everything else works.</source>
        <translation>Réinstallez le programme avec toutes ses parties. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>There was not enough memory to finish.</source>
        <translation>La mémoire n’a pas suffi pour terminer.</translation>
    </message>
    <message>
        <source>Close other programs, or work with fewer rows or columns.</source>
        <translation>Fermez d’autres programmes, ou travaillez avec moins de lignes ou de colonnes.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed.</source>
        <translation>Une erreur interne s’est produite. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Copy the details and report them, please.</source>
        <translation>Veuillez copier les détails et les signaler.</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(ligne %1)</translation>
    </message>
    <message>
        <source>An exception of unknown kind.</source>
        <translation>Une exception de type inconnu.</translation>
    </message>
    <message>
        <source>Line %1 %2.</source>
        <translation>Ligne %1 %2.</translation>
    </message>
    <message>
        <source>%1 rows more do not fit.</source>
        <translation>%1 lignes de plus ne tiennent pas.</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule&#x202f;;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Colon :</source>
        <translation>Deux-points&#x202f;:</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>Circonflexe ^</translation>
    </message>
    <message>
        <source>Tilde ~</source>
        <translation>Tilde ~</translation>
    </message>
    <message>
        <source>Wide gaps</source>
        <translation>Larges espaces</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Character %1</source>
        <translation>Caractère %1</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barres</translation>
    </message>
    <message>
        <source>colons</source>
        <translation>deux-points</translation>
    </message>
    <message>
        <source>carets</source>
        <translation>circonflexes</translation>
    </message>
    <message>
        <source>tildes</source>
        <translation>tildes</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Comma %1</source>
        <translation>Virgule %1</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>Year-Month-Day</source>
        <translation>Année-Mois-Jour</translation>
    </message>
    <message>
        <source>Day.Month.Year</source>
        <translation>Jour.Mois.Année</translation>
    </message>
    <message>
        <source>Month/Day/Year</source>
        <translation>Mois/Jour/Année</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>Double &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>Simple &apos;</translation>
    </message>
    <message>
        <source>%1, kept by \</source>
        <translation>%1, protégé par \</translation>
    </message>
    <message>
        <source>Lines with %1</source>
        <translation>Lignes avec %1</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Délimiteur</translation>
    </message>
    <message>
        <source>Text quote</source>
        <translation>Guillemet de texte</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Skipped lines</source>
        <translation>Lignes ignorées</translation>
    </message>
    <message>
        <source>Skipped at the end</source>
        <translation>Ignorées à la fin</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 with mark</source>
        <translation>%1 avec marque</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignorées</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>Empty cells, %1</source>
        <translation>Cellules vides, %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1, line ends %2, read in %3 s</source>
        <translation>%1, fins de ligne %2, lu en %3 s</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>la seule</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>une sur %1</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Échantillon aléatoire</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>chosen by seed %1</source>
        <translation>choisies par la graine %1</translation>
    </message>
    <message>
        <source>Line %1 %2: %3</source>
        <translation>Ligne %1 %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>remembered for these columns</source>
        <translation>mémorisé pour ces colonnes</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choisi à la main</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>1 row read</source>
        <translation>1 ligne lue</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 lignes lues</translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>aucune exclue</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 exclues</translation>
    </message>
    <message>
        <source>1 line is no row</source>
        <translation>1 ligne du fichier non retenue</translation>
    </message>
    <message>
        <source>%1 lines are no rows</source>
        <translation>%1 lignes du fichier non retenues</translation>
    </message>
    <message>
        <source>%1 cells to look at</source>
        <translation>%1 cellules à examiner</translation>
    </message>
    <message>
        <source>%1 numbers cannot be kept to the last digit.</source>
        <translation>%1 nombres ne peuvent pas être gardés jusqu’au dernier chiffre.</translation>
    </message>
    <message>
        <source>Import receipt of %1</source>
        <translation>Reçu d’import de %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 missing. %5</source>
        <translation>%1&#x202f;: %2, %3, %4 vides. %5</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Lignes exclues</translation>
    </message>
    <message>
        <source>Lines that are no rows</source>
        <translation>Lignes du fichier non retenues</translation>
    </message>
    <message>
        <source>Odd cells</source>
        <translation>Cellules suspectes</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 %4</source>
        <translation>Ligne %1, %2&#x202f;: %3 %4</translation>
    </message>
    <message>
        <source>Copies in training and test rows flatter a model</source>
        <translation>Des copies entre entraînement et test flattent un modèle</translation>
    </message>
    <message>
        <source>One customer may be counted more than once</source>
        <translation>Un client peut être compté plus d’une fois</translation>
    </message>
    <message>
        <source>Limits how often any model can be right</source>
        <translation>Limite la justesse possible de tout modèle</translation>
    </message>
    <message>
        <source>Tells no two customers apart</source>
        <translation>Ne distingue aucun client d’un autre</translation>
    </message>
    <message>
        <source>Tells few customers apart</source>
        <translation>Distingue peu de clients</translation>
    </message>
    <message>
        <source>May be known only after the outcome; a model would cheat</source>
        <translation>Peut n’être connue qu’après le résultat&#x202f;; un modèle tricherait</translation>
    </message>
    <message>
        <source>Holds the answer itself; a model would only read it off</source>
        <translation>Contient la réponse même&#x202f;; un modèle ne ferait que la lire</translation>
    </message>
    <message>
        <source>May be made from the target; a model would cheat</source>
        <translation>Peut être dérivée de la cible&#x202f;; un modèle tricherait</translation>
    </message>
    <message>
        <source>Not known yet when a new customer is to be judged</source>
        <translation>Pas encore connue quand il faut juger un nouveau client</translation>
    </message>
    <message>
        <source>Learned by heart; says nothing about new customers</source>
        <translation>Apprise par cœur&#x202f;; ne dit rien des nouveaux clients</translation>
    </message>
    <message>
        <source>May be a counter or a time; rows must be shuffled before they are split, as they are here</source>
        <translation>Peut être un compteur ou une heure&#x202f;; les lignes doivent être mélangées avant le partage, comme ici</translation>
    </message>
    <message>
        <source>A split by position would mislead; rows are shuffled before they are split here</source>
        <translation>Un partage par position tromperait&#x202f;; ici, les lignes sont mélangées avant le partage</translation>
    </message>
    <message>
        <source>Accuracy flatters: look at what a model adds to this share, and at each class</source>
        <translation>L’exactitude flatte&#x202f;: voyez ce qu’un modèle ajoute à cette part, et chaque classe</translation>
    </message>
    <message>
        <source>Too few to be learned and judged</source>
        <translation>Trop peu pour apprendre et juger</translation>
    </message>
    <message>
        <source>Rare levels are learned by heart, not understood</source>
        <translation>Les modalités rares sont apprises par cœur, pas comprises</translation>
    </message>
    <message>
        <source>Left out of segments and predictions</source>
        <translation>Exclue des segments et des prédictions</translation>
    </message>
    <message>
        <source>Confirm the order before using it as a number</source>
        <translation>Confirmez l’ordre avant de l’utiliser comme nombre</translation>
    </message>
    <message>
        <source>Counted as a value of its own, not as missing</source>
        <translation>Compté comme une valeur à part, pas comme vide</translation>
    </message>
    <message>
        <source>Codes are not amounts; check the type</source>
        <translation>Les codes ne sont pas des montants&#x202f;; vérifiez le type</translation>
    </message>
    <message>
        <source>Counted as missing</source>
        <translation>Compté comme vide</translation>
    </message>
    <message>
        <source>Make it text if every digit matters</source>
        <translation>Passez en texte si chaque chiffre compte</translation>
    </message>
    <message>
        <source>Read as words; as numbers, the odd cells become missing</source>
        <translation>Lu comme mots&#x202f;; en nombres, les cellules suspectes deviennent vides</translation>
    </message>
    <message>
        <source>Read as words; as dates, the odd cells become missing</source>
        <translation>Lu comme mots&#x202f;; en dates, les cellules suspectes deviennent vides</translation>
    </message>
    <message>
        <source>Read as words until the odd cells are mended</source>
        <translation>Lu comme mots jusqu’à correction des cellules suspectes</translation>
    </message>
    <message>
        <source>Amounts of different units cannot be compared</source>
        <translation>Des montants d’unités différentes ne se comparent pas</translation>
    </message>
    <message>
        <source>3/4 may be in March or in April</source>
        <translation>3/4 peut être en mars ou en avril</translation>
    </message>
    <message>
        <source>Check the century of the first and last</source>
        <translation>Vérifiez le siècle de la première et de la dernière</translation>
    </message>
    <message>
        <source>Counted as different until spelled alike</source>
        <translation>Comptés comme différents tant que l’orthographe diffère</translation>
    </message>
    <message>
        <source>Gaps are filled before training; look who has them</source>
        <translation>Les vides sont remplis avant l’entraînement&#x202f;; voyez chez qui</translation>
    </message>
    <message>
        <source>Names and levels are misspelled</source>
        <translation>Noms et modalités sont mal orthographiés</translation>
    </message>
    <message>
        <source>Check names with accents</source>
        <translation>Vérifiez les noms accentués</translation>
    </message>
    <message>
        <source>Those letters are lost</source>
        <translation>Ces lettres sont perdues</translation>
    </message>
    <message>
        <source>They count in no figure</source>
        <translation>Elles ne comptent dans aucun chiffre</translation>
    </message>
    <message>
        <source>Columns carry made-up names</source>
        <translation>Les colonnes portent des noms inventés</translation>
    </message>
    <message>
        <source>Some columns carry made-up names</source>
        <translation>Certaines colonnes portent des noms inventés</translation>
    </message>
    <message>
        <source>Treat as Missing</source>
        <translation>Traiter comme vide</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>Afficher les lignes</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Ignore Column</source>
        <translation>Ignorer la colonne</translation>
    </message>
    <message>
        <source>Show Column</source>
        <translation>Afficher la colonne</translation>
    </message>
    <message>
        <source>Make Identifier</source>
        <translation>Définir comme identifiant</translation>
    </message>
    <message>
        <source>Month First</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>Day First</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Read as Number</source>
        <translation>Lire comme nombre</translation>
    </message>
    <message>
        <source>Read as Date</source>
        <translation>Lire comme date</translation>
    </message>
    <message>
        <source>Read as Category</source>
        <translation>Lire comme catégorie</translation>
    </message>
    <message>
        <source>Read as Text</source>
        <translation>Lire comme texte</translation>
    </message>
    <message>
        <source>Repair Text</source>
        <translation>Réparer le texte</translation>
    </message>
    <message>
        <source>Import Receipt</source>
        <translation>Reçu d’import</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>Options d’import…</translation>
    </message>
    <message>
        <source>Complete rows</source>
        <translation>Lignes complètes</translation>
    </message>
    <message>
        <source>%1 + %2 + %3 more</source>
        <translation>%1 + %2 + %3 de plus</translation>
    </message>
    <message>
        <source>Complete rows are cut off (hatched) so that the others can be seen.</source>
        <translation>Les lignes complètes sont tronquées (hachures) pour que les autres soient visibles.</translation>
    </message>
    <message>
        <source>No row misses more than one cell.</source>
        <translation>Aucune ligne n’a plus d’une cellule vide.</translation>
    </message>
    <message>
        <source>1 row misses two cells or more.</source>
        <translation>1 ligne a deux cellules vides ou plus.</translation>
    </message>
    <message>
        <source>%1 rows miss two cells or more.</source>
        <translation>%1 lignes ont deux cellules vides ou plus.</translation>
    </message>
    <message>
        <source>1 column is complete: %1.</source>
        <translation>1 colonne est complète&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 columns are complete: %2 and %3 more.</source>
        <translation>%1 colonnes sont complètes&#x202f;: %2 et %3 de plus.</translation>
    </message>
    <message>
        <source>%1 columns are complete: %2 and %3.</source>
        <translation>%1 colonnes sont complètes&#x202f;: %2 et %3.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Couches cachées</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>plongements</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>classes in order</source>
        <translation>classes ordonnées</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>at most %1, ends after %2 without getting better</source>
        <translation>au plus %1, s’arrête après %2 sans progrès</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Dégradation des poids</translation>
    </message>
    <message>
        <source>Penalty C</source>
        <translation>Pénalité C</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Votes count</source>
        <translation>Poids des votes</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>by nearness</source>
        <translation>selon la proximité</translation>
    </message>
    <message>
        <source>Trees of the forest</source>
        <translation>Arbres de la forêt</translation>
    </message>
    <message>
        <source>Depth of its trees</source>
        <translation>Profondeur de ses arbres</translation>
    </message>
    <message>
        <source>Boosting rounds</source>
        <translation>Tours de boosting</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>Depth of a round&apos;s tree</source>
        <translation>Profondeur d’un arbre par tour</translation>
    </message>
    <message>
        <source>Boosting rate</source>
        <translation>Taux de boosting</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Inputs after preparation</source>
        <translation>Entrées après préparation</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation>Validé sur</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Testé sur</translation>
    </message>
    <message>
        <source>%1 customers, never seen</source>
        <translation>%1 clients jamais vus</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclus</translation>
    </message>
    <message>
        <source>%1 customers without the target</source>
        <translation>%1 clients sans la cible</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>at random, each class in its share</source>
        <translation>au hasard, chaque classe selon sa part</translation>
    </message>
    <message>
        <source>whole groups of rows</source>
        <translation>groupes de lignes entiers</translation>
    </message>
    <message>
        <source>by time, latest test</source>
        <translation>dans le temps, test en dernier</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Models over folds</source>
        <translation>Modèles sur les plis</translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>Meilleur de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Best of a search</source>
        <translation>Meilleur d’une recherche</translation>
    </message>
    <message>
        <source>of %1 trials</source>
        <translation>sur %1 tentatives</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Poids des classes</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibrés</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>The middle value: half of the customers are below. Outliers do not move it.</source>
        <translation>La valeur du milieu&#x202f;: la moitié des clients est en dessous. Les valeurs extrêmes ne la déplacent pas.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>The average: sum / count. A few very large values pull it up.</source>
        <translation>La moyenne&#x202f;: somme / nombre. Quelques très grandes valeurs la tirent vers le haut.</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Plus fréquente</translation>
    </message>
    <message>
        <source>The value that occurs most often; the smallest of several.</source>
        <translation>La valeur qui revient le plus souvent&#x202f;; la plus petite en cas d’égalité.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>A value of your own, such as 0 where an empty cell means none.</source>
        <translation>Une valeur de votre choix, par exemple 0 si une cellule vide signifie aucun.</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Plus proches voisins</translation>
    </message>
    <message>
        <source>The mean of the most similar customers, compared over all features that both have.</source>
        <translation>La moyenne des clients les plus semblables, comparés sur toutes les variables connues des deux.</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Régression</translation>
    </message>
    <message>
        <source>What the other features lead to expect: each column with gaps is regressed on all others, round after round, until nothing moves.</source>
        <translation>Ce que les autres variables laissent attendre&#x202f;: chaque colonne avec des vides est régressée sur toutes les autres, tour après tour, jusqu’à ce que rien ne bouge.</translation>
    </message>
    <message>
        <source>The level that occurs most often.</source>
        <translation>La modalité la plus fréquente.</translation>
    </message>
    <message>
        <source>A level of their own</source>
        <translation>Une modalité à part</translation>
    </message>
    <message>
        <source>Empty becomes the level “missing”: nothing is guessed, and the model may learn from it.</source>
        <translation>Le vide devient la modalité «&#x202f;vide&#x202f;»&#x202f;: rien n’est deviné, et le modèle peut en apprendre quelque chose.</translation>
    </message>
    <message>
        <source>The level that most of the similar customers have, compared over all features.</source>
        <translation>La modalité qu’ont la plupart des clients semblables, comparés sur toutes les variables.</translation>
    </message>
    <message>
        <source>Yeo–Johnson</source>
        <translation>Yeo–Johnson</translation>
    </message>
    <message>
        <source>A power of its own for each column, chosen so that the result is as close to a bell curve as can be; takes negative values too.</source>
        <translation>Une puissance propre à chaque colonne, choisie pour que le résultat soit au plus près d’une courbe en cloche&#x202f;; accepte aussi les valeurs négatives.</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logarithme</translation>
    </message>
    <message>
        <source>log(1 + x): for amounts and counts that spread over powers of ten.</source>
        <translation>log(1 + x)&#x202f;: pour les montants et effectifs étalés sur plusieurs puissances de dix.</translation>
    </message>
    <message>
        <source>Fences</source>
        <translation>Barrières</translation>
    </message>
    <message>
        <source>So many interquartile ranges beyond the quartiles (Tukey).</source>
        <translation>Tant d’écarts interquartiles au-delà des quartiles (Tukey).</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Quantiles</translation>
    </message>
    <message>
        <source>The lowest and the highest share of the customers are moved to the limit.</source>
        <translation>Les parts de clients les plus basse et plus haute sont ramenées à la limite.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>(x − mean) / standard deviation.</source>
        <translation>(x − moyenne) / écart-type.</translation>
    </message>
    <message>
        <source>Min–max</source>
        <translation>Min–max</translation>
    </message>
    <message>
        <source>(x − smallest) / range: from 0 to 1. One outlier squeezes all others.</source>
        <translation>(x − minimum) / étendue&#x202f;: de 0 à 1. Une seule valeur extrême écrase toutes les autres.</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robuste</translation>
    </message>
    <message>
        <source>(x − median) / interquartile range: outliers do not matter.</source>
        <translation>(x − médiane) / écart interquartile&#x202f;: les valeurs extrêmes ne comptent pas.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
    <message>
        <source>Gives empty cells of numbers and dates a value</source>
        <translation>Donne une valeur aux cellules vides des nombres et des dates</translation>
    </message>
    <message>
        <source>Gives empty cells of categories a level</source>
        <translation>Donne une modalité aux cellules vides des catégories</translation>
    </message>
    <message>
        <source>Makes one level of those that only few customers have</source>
        <translation>Réunit en une modalité celles que peu de clients ont</translation>
    </message>
    <message>
        <source>Turns ordered levels into 0, 1, 2 … from low to high</source>
        <translation>Change les modalités ordonnées en 0, 1, 2 … de bas en haut</translation>
    </message>
    <message>
        <source>Makes an input of 0 and 1 for each level (one-hot)</source>
        <translation>Fait une entrée de 0 et 1 pour chaque modalité (one-hot)</translation>
    </message>
    <message>
        <source>Pulls in the long tail of amounts and counts</source>
        <translation>Resserre la longue traîne des montants et effectifs</translation>
    </message>
    <message>
        <source>Moves outliers to a limit</source>
        <translation>Ramène les valeurs extrêmes à une limite</translation>
    </message>
    <message>
        <source>Brings numbers of different units to one scale</source>
        <translation>Met à la même échelle des nombres d’unités différentes</translation>
    </message>
    <message>
        <source>Adds inputs for the pieces of each number’s range, so that a network bends easily</source>
        <translation>Ajoute des entrées pour les tronçons de l’étendue de chaque nombre, afin qu’un réseau se plie facilement</translation>
    </message>
    <message>
        <source>Leaves features out, by hand or by association with the target</source>
        <translation>Écarte des variables, à la main ou selon leur association avec la cible</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is what is to be predicted</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; est ce qu’il faut prédire</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is the target; segments are found without it</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; est la cible&#x202f;; les segments sont trouvés sans elle</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>identifiers</source>
        <translation>identifiants</translation>
    </message>
    <message>
        <source>%1 tells customers apart; it takes no part in training</source>
        <translation>%1 distingue les clients&#x202f;; ne participe pas à l’entraînement</translation>
    </message>
    <message>
        <source>%1 tell customers apart; they take no part in training</source>
        <translation>%1 distinguent les clients&#x202f;; ne participent pas à l’entraînement</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texte libre</translation>
    </message>
    <message>
        <source>%1 holds free text</source>
        <translation>%1 contient du texte libre</translation>
    </message>
    <message>
        <source>%1 hold free text</source>
        <translation>%1 contiennent du texte libre</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>%1 is ignored</source>
        <translation>%1 est ignorée</translation>
    </message>
    <message>
        <source>%1 are ignored</source>
        <translation>%1 sont ignorées</translation>
    </message>
    <message>
        <source>not a feature</source>
        <translation>pas une variable</translation>
    </message>
    <message>
        <source>%1 is not ticked as a feature</source>
        <translation>%1 n’est pas cochée comme variable</translation>
    </message>
    <message>
        <source>%1 are not ticked as features</source>
        <translation>%1 ne sont pas cochées comme variables</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>No step at all</source>
        <translation>Aucune étape</translation>
    </message>
    <message>
        <source>Pearson’s r</source>
        <translation>r de Pearson</translation>
    </message>
    <message>
        <source>Spearman’s ρ</source>
        <translation>ρ de Spearman</translation>
    </message>
    <message>
        <source>Kendall’s τ-b</source>
        <translation>τ-b de Kendall</translation>
    </message>
    <message>
        <source>Cramér’s V, corrected</source>
        <translation>V de Cramér, corrigé</translation>
    </message>
    <message>
        <source>Correlation ratio η</source>
        <translation>Rapport de corrélation η</translation>
    </message>
    <message>
        <source>No measure</source>
        <translation>Aucune mesure</translation>
    </message>
    <message>
        <source>Spearman’s ρ (signed) for numbers and ordered</source>
        <translation>ρ de Spearman (signé) pour nombres et ordonnées</translation>
    </message>
    <message>
        <source>Pearson’s r (signed) for numbers</source>
        <translation>r de Pearson (signé) pour les nombres</translation>
    </message>
    <message>
        <source>Kendall’s τ (signed) for numbers and ordered</source>
        <translation>τ de Kendall (signé) pour nombres et ordonnées</translation>
    </message>
    <message>
        <source>Cramér’s V for categories · η when mixed</source>
        <translation>V de Cramér pour les catégories · η si mixte</translation>
    </message>
    <message>
        <source>Cramér’s V for categories, corrected for bias</source>
        <translation>V de Cramér pour les catégories, biais corrigé</translation>
    </message>
    <message>
        <source>Correlation ratio η: numbers by category</source>
        <translation>Rapport de corrélation η&#x202f;: nombres par catégorie</translation>
    </message>
    <message>
        <source>No pair of columns suits this measure.</source>
        <translation>Aucune paire de colonnes ne convient à cette mesure.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>No measure suits these two columns.</source>
        <translation>Aucune mesure ne convient à ces deux colonnes.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Adjusted for %1 pairs: %2</source>
        <translation>Corrigé pour %1 paires&#x202f;: %2</translation>
    </message>
    <message>
        <source>Among the pairs with an adjusted p up to 0.05, 1 in 20 is likely chance.</source>
        <translation>Parmi les paires dont le p corrigé va jusqu’à 0,05, 1 sur 20 est sans doute due au hasard.</translation>
    </message>
    <message>
        <source>%1: %2 customers
median %3 · mean %4
middle half %5 to %6
whiskers %7 to %8</source>
        <translation>%1&#x202f;: %2 clients
médiane %3 · moyenne %4
moitié centrale de %5 à %6
moustaches de %7 à %8</translation>
    </message>
    <message>
        <source>%1 beyond the whiskers</source>
        <translation>%1 au-delà des moustaches</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Autres (%1)</translation>
    </message>
    <message>
        <source>% of customers</source>
        <translation>% des clients</translation>
    </message>
    <message>
        <source>% of each group · line: all customers</source>
        <translation>% de chaque groupe · ligne&#x202f;: tous les clients</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all: </source>
        <translation>tous&#x202f;: </translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Part des clients</translation>
    </message>
    <message>
        <source>Share of each group</source>
        <translation>Part de chaque groupe</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 · bins of %2</source>
        <translation>%1 · classes de %2</translation>
    </message>
    <message>
        <source>%1 · grey: all</source>
        <translation>%1 · gris&#x202f;: tous</translation>
    </message>
    <message>
        <source>density %1</source>
        <translation>densité %1</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>près de %1</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 more without a value</source>
        <translation>%1 de plus sans valeur</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 à moins de %2</translation>
    </message>
    <message>
        <source>%1&lt;/b&gt; customers</source>
        <translation>%1&lt;/b&gt; clients</translation>
    </message>
    <message>
        <source>%1 = %2&lt;/b&gt;</source>
        <translation>%1 = %2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&#xa0;% of %2 are %3, against %4&#xa0;% of all.</source>
        <translation>&lt;b&gt;%1&#x202f;% de %2 sont %3, contre %4&#x202f;% de l’ensemble.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&#xa0;% of %2 are %3 (all: %4&#xa0;%).</source>
        <translation>&lt;b&gt;%1&#x202f;% de %2 sont %3 (ensemble&#x202f;: %4&#x202f;%).</translation>
    </message>
    <message>
        <source>Among &lt;b&gt;%2 = %3&lt;/b&gt;, %1&#xa0;% have %4 = %5, against %6&#xa0;% of all.</source>
        <translation>Parmi &lt;b&gt;%2 = %3&lt;/b&gt;, %1&#x202f;% ont %4 = %5, contre %6&#x202f;% de l’ensemble.</translation>
    </message>
    <message>
        <source>The rows hardly differ: no share is 5 points above that of all.</source>
        <translation>Les lignes diffèrent à peine&#x202f;: aucune part ne dépasse de 5 points celle de l’ensemble.</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>La médiane de %1 est &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2&lt;/b&gt; in every group.</source>
        <translation>La médiane de %1 est &lt;b&gt;%2&lt;/b&gt; dans chaque groupe.</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2 for %3&lt;/b&gt; and &lt;b&gt;%4 for %5&lt;/b&gt;; %6 of all.</source>
        <translation>La médiane de %1 est &lt;b&gt;%2 pour %3&lt;/b&gt; et &lt;b&gt;%4 pour %5&lt;/b&gt;&#x202f;; %6 pour l’ensemble.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;%2&lt;/b&gt; hardly go together.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; et &lt;b&gt;%2&lt;/b&gt; ne vont guère ensemble.</translation>
    </message>
    <message>
        <source>Where &lt;b&gt;%1&lt;/b&gt; is higher, &lt;b&gt;%2&lt;/b&gt; tends to be &lt;b&gt;higher&lt;/b&gt; too.</source>
        <translation>Quand &lt;b&gt;%1&lt;/b&gt; est plus élevée, &lt;b&gt;%2&lt;/b&gt; tend aussi à être &lt;b&gt;plus élevée&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Where &lt;b&gt;%1&lt;/b&gt; is higher, &lt;b&gt;%2&lt;/b&gt; tends to be &lt;b&gt;lower&lt;/b&gt;.</source>
        <translation>Quand &lt;b&gt;%1&lt;/b&gt; est plus élevée, &lt;b&gt;%2&lt;/b&gt; tend à être &lt;b&gt;plus basse&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 in %2 levels</source>
        <translation>%1 en %2 modalités</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message>
        <source>% of each row</source>
        <translation>% de chaque ligne</translation>
    </message>
    <message>
        <source>% of each column</source>
        <translation>% de chaque colonne</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Résidus</translation>
    </message>
    <message>
        <source>Diamond: mean. Dashed: median of all. Whiskers reach 1.5 box lengths.</source>
        <translation>Losange&#x202f;: moyenne. Tirets&#x202f;: médiane de l’ensemble. Moustaches&#x202f;: jusqu’à 1,5 longueur de boîte.</translation>
    </message>
    <message>
        <source>Straight line: least squares, %1 per unit.</source>
        <translation>Droite&#x202f;: moindres carrés, %1 par unité.</translation>
    </message>
    <message>
        <source>Dashed: median of %1 equal parts.</source>
        <translation>Tirets&#x202f;: médiane de %1 parts égales.</translation>
    </message>
    <message>
        <source>% of each row. Colour: ±50 points from “All”</source>
        <translation>% de chaque ligne. Couleur&#x202f;: ±50 points par rapport à «&#x202f;Tous&#x202f;»</translation>
    </message>
    <message>
        <source>% of each column. Colour: ±50 points from “All”</source>
        <translation>% de chaque colonne. Couleur&#x202f;: ±50 points par rapport à «&#x202f;Tous&#x202f;»</translation>
    </message>
    <message>
        <source>Customers. Colour: standardised residual, ±%1</source>
        <translation>Clients. Couleur&#x202f;: résidu standardisé, ±%1</translation>
    </message>
    <message>
        <source>Standardised residuals: beyond ±2 is rarely chance. Colour: ±%1</source>
        <translation>Résidus standardisés&#x202f;: au-delà de ±2, rarement le hasard. Couleur&#x202f;: ±%1</translation>
    </message>
    <message>
        <source>%1 and %2 present</source>
        <translation>%1 et %2 présentes</translation>
    </message>
    <message>
        <source>%1 with %2 present</source>
        <translation>%1 avec %2 présente</translation>
    </message>
    <message>
        <source>latent %1</source>
        <translation>latent %1</translation>
    </message>
    <message>
        <source>component %1 (%2 of variance)</source>
        <translation>composante %1 (%2 de la variance)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>drawn at random from %1 rows</source>
        <translation>tiré au hasard parmi %1 lignes</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>%1 (%2 of all)</source>
        <translation>%1 (%2 de l’ensemble)</translation>
    </message>
    <message>
        <source>Rows without a gap</source>
        <translation>Lignes sans vide</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distinctes</translation>
    </message>
    <message>
        <source>Share missing</source>
        <translation>Part de vides</translation>
    </message>
    <message>
        <source>Bands of rows against columns; the darker a cell, the more values are missing. Most are missing in %1: %2 of its values.</source>
        <translation>Bandes de lignes par colonnes&#x202f;; plus une case est foncée, plus il manque de valeurs. Le plus de vides&#x202f;: %1, avec %2 de ses valeurs.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valeurs vides</translation>
    </message>
    <message>
        <source>Share of missing values in bands of rows, in the order of the file.</source>
        <translation>Part de valeurs vides par bande de lignes, dans l’ordre du fichier.</translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation>Ce qui va avec quoi</translation>
    </message>
    <message>
        <source>Strength of the association of every pair of columns, as a coloured matrix with its numbers.</source>
        <translation>Force de l’association de chaque paire de colonnes, en matrice colorée et chiffrée.</translation>
    </message>
    <message>
        <source>Association of every pair of columns, by a measure that suits their types; similar columns stand side by side.</source>
        <translation>Association de chaque paire de colonnes, par une mesure adaptée à leurs types&#x202f;; les colonnes semblables sont côte à côte.</translation>
    </message>
    <message>
        <source>The table &lt;b&gt;%1&lt;/b&gt; has %2 rows and %3 columns.</source>
        <translation>La table &lt;b&gt;%1&lt;/b&gt; a %2 lignes et %3 colonnes.</translation>
    </message>
    <message>
        <source>It is a random sample of %1 rows.</source>
        <translation>C’est un échantillon aléatoire de %1 lignes.</translation>
    </message>
    <message>
        <source>%1 rows of the file could not be read and are left out.</source>
        <translation>%1 lignes du fichier n’ont pas pu être lues et sont exclues.</translation>
    </message>
    <message>
        <source>The file was read and never written to.</source>
        <translation>Le fichier a été lu et jamais modifié.</translation>
    </message>
    <message>
        <source>The silhouette (Rousseeuw 1987) compares, for every customer, the mean distance to the own segment (a) with that to the nearest other one (b): (b − a) / max(a, b). It is measured on the prepared features, %1, and is %2.</source>
        <translation>La silhouette (Rousseeuw 1987) compare, pour chaque client, la distance moyenne à son propre segment (a) à celle au segment voisin le plus proche (b)&#x202f;: (b − a) / max(a, b). Elle est mesurée sur les variables préparées, %1, et vaut %2.</translation>
    </message>
    <message>
        <source>on all customers</source>
        <translation>sur tous les clients</translation>
    </message>
    <message>
        <source>on %1 customers drawn at random</source>
        <translation>sur %1 clients tirés au hasard</translation>
    </message>
    <message>
        <source>Davies–Bouldin index (1979) %1, Calinski–Harabasz index (1974) %2.</source>
        <translation>Indice de Davies–Bouldin (1979) %1, indice de Calinski–Harabasz (1974) %2.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>The customers were given the segments of a saved model (%1).</source>
        <translation>Les clients ont reçu les segments d’un modèle enregistré (%1).</translation>
    </message>
    <message>
        <source>Segments were found by &lt;b&gt;%1&lt;/b&gt; among %2 customers, from %3, with seed %4.</source>
        <translation>Les segments ont été trouvés par &lt;b&gt;%1&lt;/b&gt; parmi %2 clients, à partir de %3, avec la graine %4.</translation>
    </message>
    <message>
        <source>An autoencoder pressed the prepared features into %1 numbers, in which k-means looked for the segments; the weights of epoch %2 were kept.</source>
        <translation>Un autoencodeur a condensé les variables préparées en %1 nombres, où k-means a cherché les segments&#x202f;; les poids de l’époque %2 ont été gardés.</translation>
    </message>
    <message>
        <source>%1 customers lie too far from all segments and belong to none.</source>
        <translation>%1 clients sont trop loin de tous les segments et n’appartiennent à aucun.</translation>
    </message>
    <message>
        <source>Segments were merged or split by hand afterwards.</source>
        <translation>Des segments ont ensuite été fusionnés ou divisés à la main.</translation>
    </message>
    <message>
        <source>How cells became numbers, learnt from %1 rows:</source>
        <translation>Comment les cellules sont devenues des nombres, appris sur %1 lignes&#x202f;:</translation>
    </message>
    <message>
        <source>%1 to %2 segments were tried on the same prepared customers.</source>
        <translation>De %1 à %2 segments ont été essayés sur les mêmes clients préparés.</translation>
    </message>
    <message>
        <source>Stability is the mean Jaccard similarity of each segment with the nearest one found in %1 resamples (Hennig 2007).</source>
        <translation>La stabilité est la similarité de Jaccard moyenne de chaque segment avec le plus proche trouvé dans %1 rééchantillonnages (Hennig 2007).</translation>
    </message>
    <message>
        <source>Silhouettes were held against those of %1 tables without segments, and the gap statistic (Tibshirani et al. 2001) is from tables of the first kind.</source>
        <translation>Les silhouettes ont été comparées à celles de %1 tables sans segments, et la statistique de gap (Tibshirani et al. 2001) vient de tables du premier type.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Prédiction</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; learnt to predict %2 from %3 customers. %4 others chose its best state, and %5 were set aside before anything was learnt and judge it here (%6, seed %7).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; a appris à prédire %2 sur %3 clients. %4 autres ont choisi son meilleur état, et %5 ont été mis de côté avant tout apprentissage et le jugent ici (%6, graine %7).</translation>
    </message>
    <message>
        <source>drawn so that every part has the same shares of the classes</source>
        <translation>tirés pour que chaque partie ait les mêmes parts de classes</translation>
    </message>
    <message>
        <source>groups of rows stay together</source>
        <translation>les groupes de lignes restent ensemble</translation>
    </message>
    <message>
        <source>the latest rows judge</source>
        <translation>les lignes les plus récentes jugent</translation>
    </message>
    <message>
        <source>It is the best of %1 networks tried, none of which saw the test customers.</source>
        <translation>C’est le meilleur de %1 réseaux essayés, dont aucun n’a vu les clients de test.</translation>
    </message>
    <message>
        <source>How cells became numbers, learnt from the training rows only:</source>
        <translation>Comment les cellules sont devenues des nombres, appris sur les seules lignes d’entraînement&#x202f;:</translation>
    </message>
    <message>
        <source>Intervals of shares are Wilson&apos;s (1927), 95 %. Macro F1 is the mean of the classes&apos; F1 = 2 · precision · recall / (precision + recall). The ROC area is the chance that a customer of the class gets a higher probability than one of another; with several classes it is the mean of each against the rest. Log loss is the mean of −ln of the probability given to the true class.</source>
        <translation>Les intervalles des parts sont ceux de Wilson (1927), 95&#x202f;%. Le F1 macro est la moyenne des F1 des classes = 2 · précision · rappel / (précision + rappel). L’aire ROC est la chance qu’un client de la classe reçoive une probabilité plus élevée qu’un client d’une autre&#x202f;; avec plusieurs classes, c’est la moyenne de chacune contre le reste. La perte log est la moyenne de −ln de la probabilité donnée à la vraie classe.</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Numbers and ordered values by Spearman&apos;s rank correlation; categories by Cramér&apos;s V, corrected for bias (Bergsma 2013); a number and a category by the correlation ratio η. Every pair uses the rows where both are known.</source>
        <translation>Nombres et valeurs ordonnées par la corrélation des rangs de Spearman&#x202f;; catégories par le V de Cramér, biais corrigé (Bergsma 2013)&#x202f;; un nombre et une catégorie par le rapport de corrélation η. Chaque paire utilise les lignes où les deux sont connus.</translation>
    </message>
    <message>
        <source>Made with Tessera %1. The same file, settings and seed give the same numbers.</source>
        <translation>Fait avec Tessera %1. Le même fichier, les mêmes réglages et la même graine donnent les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Segments: method</source>
        <translation>Segments&#x202f;: méthode</translation>
    </message>
    <message>
        <source>Segments: number</source>
        <translation>Segments&#x202f;: nombre</translation>
    </message>
    <message>
        <source>Segments: features</source>
        <translation>Segments&#x202f;: variables</translation>
    </message>
    <message>
        <source>Segments: starts</source>
        <translation>Segments&#x202f;: départs</translation>
    </message>
    <message>
        <source>as many as suit the table</source>
        <translation>autant qu’il convient à la table</translation>
    </message>
    <message>
        <source>Autoencoder: layers</source>
        <translation>Autoencodeur&#x202f;: couches</translation>
    </message>
    <message>
        <source>Autoencoder: epochs, batch, rate</source>
        <translation>Autoencodeur&#x202f;: époques, lot, taux</translation>
    </message>
    <message>
        <source>Segments: radius ε</source>
        <translation>Segments&#x202f;: rayon ε</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The %1 customers fall into &lt;b&gt;%2 segments&lt;/b&gt; by %3.</source>
        <translation>Les %1 clients se répartissent en &lt;b&gt;%2 segments&lt;/b&gt; selon %3.</translation>
    </message>
    <message>
        <source>The %1 customers fall into &lt;b&gt;%2 segments&lt;/b&gt; by %3 features.</source>
        <translation>Les %1 clients se répartissent en &lt;b&gt;%2 segments&lt;/b&gt; selon %3 variables.</translation>
    </message>
    <message>
        <source>The largest, &lt;b&gt;%1&lt;/b&gt;, has %2 customers (%3).</source>
        <translation>Le plus grand, &lt;b&gt;%1&lt;/b&gt;, compte %2 clients (%3).</translation>
    </message>
    <message>
        <source>%1 customers belong to none.</source>
        <translation>%1 clients n’appartiennent à aucun.</translation>
    </message>
    <message>
        <source>%1 took no part in forming the segments.</source>
        <translation>%1 n’a pas servi à former les segments.</translation>
    </message>
    <message>
        <source>%1 predicts %2 right for &lt;b&gt;%3&lt;/b&gt; (%4 – %5) of %6 customers it had never seen; always saying “%7” is right for %8.</source>
        <translation>%1 prédit %2 correctement pour &lt;b&gt;%3&lt;/b&gt; (%4 – %5) de %6 clients jamais vus&#x202f;; toujours répondre «&#x202f;%7&#x202f;» est juste pour %8.</translation>
    </message>
    <message>
        <source>It is no better than that simple rule.</source>
        <translation>Il ne fait pas mieux que cette règle simple.</translation>
    </message>
    <message>
        <source>best epoch %1</source>
        <translation>meilleure époque %1</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>ce modèle</translation>
    </message>
    <message>
        <source>Two-column table</source>
        <translation>Table à deux colonnes</translation>
    </message>
    <message>
        <source>One-column table</source>
        <translation>Table à une colonne</translation>
    </message>
    <message>
        <source>Always “%1”</source>
        <translation>Toujours «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>%1, %2 test customers</source>
        <translation>%1, %2 clients de test</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Right, with 95 % interval</source>
        <translation>Justes, avec intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Right when always saying “%1”</source>
        <translation>Justes en répondant toujours «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Right with a look-up in %1</source>
        <translation>Justes par simple lecture dans %1</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 pondéré</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>Aire ROC</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Perte log</translation>
    </message>
    <message>
        <source>Scores on customers that the model has not learnt from.</source>
        <translation>Scores sur des clients dont le modèle n’a rien appris.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>True against predicted classes. Recognised of each true class: %1.</source>
        <translation>Classes vraies et prédites. Reconnus de chaque vraie classe&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Share of each true class, in rows, by the class predicted, with numbers of customers.</source>
        <translation>Part de chaque vraie classe, en lignes, par classe prédite, avec les nombres de clients.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Mean of the classes</source>
        <translation>Moyenne des classes</translation>
    </message>
    <message>
        <source>Precision: how many of those given the class have it. Recall: how many of those who have the class are given it.</source>
        <translation>Précision&#x202f;: combien de ceux à qui la classe est attribuée l’ont vraiment. Rappel&#x202f;: à combien de ceux qui ont la classe elle est attribuée.</translation>
    </message>
    <message>
        <source>Share of customers each is right about: %1.</source>
        <translation>Part des clients pour lesquels chacun voit juste&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Share of customers the model is right about beside simple rules, with 95 % intervals.</source>
        <translation>Part des clients pour lesquels le modèle voit juste, à côté de règles simples, avec intervalles à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>accuracy on %1 test customers</source>
        <translation>exactitude sur %1 clients de test</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Loss by epoch on training and validation customers; the best epoch is %1.</source>
        <translation>Perte par époque sur les clients d’entraînement et de validation&#x202f;; la meilleure époque est %1.</translation>
    </message>
    <message>
        <source>Loss while learning, on training and validation customers; the marked epoch was kept.</source>
        <translation>Perte pendant l’apprentissage, sur les clients d’entraînement et de validation&#x202f;; l’époque marquée a été gardée.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Against the best</source>
        <translation>Face au meilleur</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>le meilleur</translation>
    </message>
    <message>
        <source>All models on their test customers; compared by McNemar&apos;s test on the same customers.</source>
        <translation>Tous les modèles sur leurs clients de test&#x202f;; comparés par le test de McNemar sur les mêmes clients.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sans segment</translation>
    </message>
    <message>
        <source>Labels given to the customers of %1.</source>
        <translation>Étiquettes attribuées aux clients de %1.</translation>
    </message>
    <message>
        <source>%1 customers of %2 were given labels by %3.</source>
        <translation>%1 clients de %2 ont reçu une étiquette de %3.</translation>
    </message>
    <message>
        <source>Customer segments</source>
        <translation>Segments de clients</translation>
    </message>
    <message>
        <source>Predicting %1</source>
        <translation>Prédire %1</translation>
    </message>
    <message>
        <source>A look at %1</source>
        <translation>Un regard sur %1</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation>Titre et date</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Columns and missing values</source>
        <translation>Colonnes et valeurs vides</translation>
    </message>
    <message>
        <source>Where values are missing</source>
        <translation>Où des valeurs sont vides</translation>
    </message>
    <message>
        <source>Map of segments</source>
        <translation>Carte des segments</translation>
    </message>
    <message>
        <source>Summary by segment</source>
        <translation>Résumé par segment</translation>
    </message>
    <message>
        <source>How the segments differ</source>
        <translation>En quoi les segments diffèrent</translation>
    </message>
    <message>
        <source>Why %1 segments</source>
        <translation>Pourquoi %1 segments</translation>
    </message>
    <message>
        <source>Why so many segments</source>
        <translation>Pourquoi autant de segments</translation>
    </message>
    <message>
        <source>Each segment in words</source>
        <translation>Chaque segment en mots</translation>
    </message>
    <message>
        <source>How well it is predicted</source>
        <translation>Qualité de la prédiction</translation>
    </message>
    <message>
        <source>Right and wrong</source>
        <translation>Juste et faux</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>Chaque classe</translation>
    </message>
    <message>
        <source>Against simple rules</source>
        <translation>Face à des règles simples</translation>
    </message>
    <message>
        <source>How the model learnt</source>
        <translation>Comment le modèle a appris</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Modèles comparés</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Settings and seed</source>
        <translation>Réglages et graine</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>généré</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>votre texte</translation>
    </message>
    <message>
        <source>Every customer as a mark on a plane, in the colour and shape of the segment: %1.</source>
        <translation>Chaque client est une marque sur un plan, avec la couleur et la forme du segment&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Each mark is a customer; large marks are segment centres.</source>
        <translation>Chaque marque est un client&#x202f;; les grandes marques sont les centres des segments.</translation>
    </message>
    <message>
        <source>Means of numbers, most frequent value and its share of categories.</source>
        <translation>Moyennes des nombres, valeur la plus fréquente des catégories et sa part.</translation>
    </message>
    <message>
        <source>%1 more columns are in the exported summary.</source>
        <translation>%1 autres colonnes figurent dans le résumé exporté.</translation>
    </message>
    <message>
        <source>Mean of each feature, or share of a category; colour is the difference from all customers in standard deviations.</source>
        <translation>Moyenne de chaque variable, ou part d’une catégorie&#x202f;; la couleur est l’écart à l’ensemble des clients, en écarts-types.</translation>
    </message>
    <message>
        <source>Not used to segment: %1.</source>
        <translation>Non utilisées pour segmenter&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A matrix of segments and features.</source>
        <translation>Une matrice des segments et des variables.</translation>
    </message>
    <message>
        <source>Number of segments</source>
        <translation>Nombre de segments</translation>
    </message>
    <message>
        <source>What speaks for each number of segments; the number shown is marked.</source>
        <translation>Ce qui plaide pour chaque nombre de segments&#x202f;; le nombre affiché est marqué.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 customers&lt;/b&gt;, %2 of all.</source>
        <translation>&lt;b&gt;%1 clients&lt;/b&gt;, %2 de l’ensemble.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>Write Scored File</source>
        <translation>Écrire le fichier scoré</translation>
    </message>
    <message>
        <source>%1_scored.csv</source>
        <translation>%1_score.csv</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Table CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1_scored</source>
        <translation>%1_score</translation>
    </message>
    <message>
        <source>Save Model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Tessera model (*.tessera)</source>
        <translation>Modèle Tessera (*.tessera)</translation>
    </message>
    <message>
        <source>Export Model as ONNX</source>
        <translation>Exporter le modèle en ONNX</translation>
    </message>
    <message>
        <source>ONNX (*.onnx)</source>
        <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Export Model as SQL</source>
        <translation>Exporter le modèle en SQL</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>Export Cluster Summary</source>
        <translation>Exporter le résumé des segments</translation>
    </message>
    <message>
        <source>%1_segments.csv</source>
        <translation>%1_segments.csv</translation>
    </message>
    <message>
        <source>%1_segments.xlsx</source>
        <translation>%1_segments.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export Customers with Segments</source>
        <translation>Exporter les clients avec segments</translation>
    </message>
    <message>
        <source>%1_customers.csv</source>
        <translation>%1_clients.csv</translation>
    </message>
    <message>
        <source>%1_segments</source>
        <translation>%1_segments</translation>
    </message>
    <message>
        <source>Save Segments</source>
        <translation>Enregistrer les segments</translation>
    </message>
    <message>
        <source>%1_segments.tessera</source>
        <translation>%1_segments.tessera</translation>
    </message>
    <message>
        <source>Use Saved Segments</source>
        <translation>Utiliser des segments enregistrés</translation>
    </message>
    <message>
        <source>The table: how it was read, every column with its type and role, and what needs a decision.</source>
        <translation>La table&#x202f;: comment elle a été lue, chaque colonne avec son type et son rôle, et ce qui demande une décision.</translation>
    </message>
    <message>
        <source>What is missing, what goes with what, and which features give the answer away.</source>
        <translation>Ce qui est vide, ce qui va avec quoi, et quelles variables trahissent la réponse.</translation>
    </message>
    <message>
        <source>The recipe that fills gaps and turns columns into numbers, step by step.</source>
        <translation>La recette qui remplit les vides et change les colonnes en nombres, étape par étape.</translation>
    </message>
    <message>
        <source>Groups of customers who are alike: found, named, and held against chance.</source>
        <translation>Des groupes de clients qui se ressemblent&#x202f;: trouvés, nommés et confrontés au hasard.</translation>
    </message>
    <message>
        <source>Models that tell the class of a customer, and how often they are right.</source>
        <translation>Des modèles qui disent la classe d’un client, et à quelle fréquence ils voient juste.</translation>
    </message>
    <message>
        <source>All models on the same customers, and a search for better ones.</source>
        <translation>Tous les modèles sur les mêmes clients, et la recherche de meilleurs.</translation>
    </message>
    <message>
        <source>Labels for another file, by any model.</source>
        <translation>Des étiquettes pour un autre fichier, par n’importe quel modèle.</translation>
    </message>
    <message>
        <source>What was found, on pages to print or send, with your notes.</source>
        <translation>Ce qui a été trouvé, sur des pages à imprimer ou à envoyer, avec vos notes.</translation>
    </message>
    <message>
        <source>The mark beside the name: a ring is ready, an arc is at work, a tick is done, an arrow is out of date because something it rests on has changed.</source>
        <translation>La marque à côté du nom&#x202f;: un anneau est prêt, un arc est au travail, une coche est terminée, une flèche est périmée car quelque chose dont elle dépend a changé.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>What is missing, what goes with what</source>
        <translation>Ce qui est vide, ce qui va avec quoi</translation>
    </message>
    <message>
        <source>Explore shows gaps in a customer table and how its features go together. Open a table to see it.</source>
        <translation>Explorer montre les vides d’une table de clients et comment ses variables vont ensemble. Ouvrez une table pour le voir.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>A recipe that turns columns into inputs</source>
        <translation>Une recette qui change les colonnes en entrées</translation>
    </message>
    <message>
        <source>Prepare says, step by step, how empty cells are filled and how categories become numbers, and shows what that does. Open a table to see it.</source>
        <translation>Préparer dit, étape par étape, comment les cellules vides sont remplies et comment les catégories deviennent des nombres, et montre l’effet. Ouvrez une table pour le voir.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmenter</translation>
    </message>
    <message>
        <source>Find groups of similar customers</source>
        <translation>Trouver des groupes de clients semblables</translation>
    </message>
    <message>
        <source>Segment sorts customers into groups, draws them as a map and says what makes each one different. Open a table to begin.</source>
        <translation>Segmenter range les clients en groupes, les dessine sur une carte et dit ce qui distingue chacun. Ouvrez une table pour commencer.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Predict a known segment for new customers</source>
        <translation>Prédire un segment connu pour de nouveaux clients</translation>
    </message>
    <message>
        <source>Predict trains a network on customers whose class is known and says how often it is right. Open a table that has such a column.</source>
        <translation>Prédire entraîne un réseau sur des clients dont la classe est connue et dit à quelle fréquence il voit juste. Ouvrez une table qui a une telle colonne.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Which model is the best, and is it really</source>
        <translation>Quel modèle est le meilleur, et l’est-il vraiment</translation>
    </message>
    <message>
        <source>Compare ranks all models trained on the same customers, says in words what a difference is worth, and searches for better networks. Open a table to begin.</source>
        <translation>Comparer classe tous les modèles entraînés sur les mêmes clients, dit en mots ce que vaut une différence et cherche de meilleurs réseaux. Ouvrez une table pour commencer.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Pictures, tables and words on pages</source>
        <translation>Images, tables et mots sur des pages</translation>
    </message>
    <message>
        <source>Report puts what you have found on pages to print or send: choose the sections, add your notes. Open a table to begin.</source>
        <translation>Rapport met vos résultats sur des pages à imprimer ou à envoyer&#x202f;: choisissez les sections, ajoutez vos notes. Ouvrez une table pour commencer.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Ordered category</source>
        <translation>Catégorie ordonnée</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1&#x202f;%</translation>
    </message>
    <message>
        <source>&gt; 99.9 %</source>
        <translation>&gt; 99,9&#x202f;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
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
        <translation>%1 n’est pas %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 not from %2 to %3</source>
        <translation>%1 pas de %2 à %3</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 inférieur à %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 supérieur à %2</translation>
    </message>
    <message>
        <source>%1 is not missing</source>
        <translation>%1 n’est pas vide</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1&#x202f;: rien</translation>
    </message>
    <message>
        <source>%1: all but %2</source>
        <translation>%1&#x202f;: tout sauf %2</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1 ne contient pas «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 contient «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <translation>%1 n’est pas «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 est «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 does not start with “%2”</source>
        <translation>%1 ne commence pas par «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 starts with “%2”</source>
        <translation>%1 commence par «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 or missing</source>
        <translation>%1 ou vide</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>cannot be told apart</source>
        <translation>indiscernable</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bon</translation>
    </message>
    <message>
        <source>Copies the plot as a picture, for a slide or a mail. Pasted as text it gives the numbers.</source>
        <translation>Copie le graphique comme image, pour une diapositive ou un courriel. Collé comme texte, il donne les chiffres.</translation>
    </message>
    <message>
        <source>Saves the plot as a picture: PNG for slides, SVG or PDF where it will be scaled. The picture does not depend on the size of the window, the zoom or the theme.</source>
        <translation>Enregistre le graphique comme image&#x202f;: PNG pour les diapositives, SVG ou PDF s’il doit être redimensionné. L’image ne dépend ni de la taille de la fenêtre, ni du zoom, ni du thème.</translation>
    </message>
    <message>
        <source>Shows the plot in a window of its own. Close that to bring it back.</source>
        <translation>Montre le graphique dans sa propre fenêtre. Fermez-la pour le ramener.</translation>
    </message>
    <message>
        <source>More to do with the plot: copy or save its numbers, show everything again after zooming. The same menu opens with a right click on the plot.</source>
        <translation>Autres actions sur le graphique&#x202f;: copier ou enregistrer ses chiffres, tout réafficher après un zoom. Le même menu s’ouvre par un clic droit sur le graphique.</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinq</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Six</translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n réseau</numerusform>
            <numerusform>%n réseaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbours</source>
        <translation>
            <numerusform>%n voisin</numerusform>
            <numerusform>%n voisins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trees</source>
        <translation>
            <numerusform>%n arbre</numerusform>
            <numerusform>%n arbres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rounds, %2</source>
        <translation>%1 tours, %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n models</source>
        <translation>
            <numerusform>Moyenne de %n modèle</numerusform>
            <numerusform>Moyenne de %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 models cannot be told apart.&lt;/b&gt; %2 differ by no more than chance.</source>
        <translation>&lt;b&gt;%1 modèles sont indiscernables.&lt;/b&gt; %2 ne diffèrent que par le hasard.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 stands alone.&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 se détache seul.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Better than %1: %2.</source>
        <translation>Meilleur que %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Worse than %1: %2.</source>
        <translation>Moins bon que %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>It beats %1.</source>
        <translation>Il bat %1.</translation>
    </message>
    <message>
        <source>Of the first, %1 was the quickest to train.</source>
        <translation>Parmi les premiers, %1 a été le plus rapide à entraîner.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the runs do no better than always giving the same answer.</source>
        <translation>
            <numerusform>%n des essais ne fait pas mieux que toujours donner la même réponse.</numerusform>
            <numerusform>%n des essais ne font pas mieux que toujours donner la même réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Fichier du modèle</translation>
    </message>
    <message>
        <source>holds no rows to recompute</source>
        <translation>ne contient aucune ligne à recalculer</translation>
    </message>
    <message>
        <source>1 probe row recomputed, equal</source>
        <translation>1 ligne témoin recalculée, identique</translation>
    </message>
    <message>
        <source>%1 probe rows recomputed, all equal</source>
        <translation>%1 lignes témoins recalculées, toutes identiques</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Associer…</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>features</source>
        <translation>variables</translation>
    </message>
    <message>
        <source>%1 of %2 %3 matched by name</source>
        <translation>%1 sur %2 %3 reconnues par leur nom</translation>
    </message>
    <message>
        <source>1 by a similar name</source>
        <translation>1 par un nom semblable</translation>
    </message>
    <message>
        <source>%1 by similar names</source>
        <translation>%1 par des noms semblables</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>%1 à la main</translation>
    </message>
    <message>
        <source>not in this file: %1; filled with values from training</source>
        <translation>absentes de ce fichier&#x202f;: %1&#x202f;; remplies par des valeurs de l’entraînement</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Modalités</translation>
    </message>
    <message>
        <source>no level that the model has not seen</source>
        <translation>aucune modalité inconnue du modèle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 that the model has not seen, in %2</source>
        <translation>%1 inconnues du modèle, dans %2</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 modalité</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 modalités</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 cellule</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 cellules</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>no feature has an empty cell</source>
        <translation>aucune variable n’a de cellule vide</translation>
    </message>
    <message>
        <source>1 filled with a value from training</source>
        <translation>1 remplie par une valeur de l’entraînement</translation>
    </message>
    <message>
        <source>%1 filled with values from training</source>
        <translation>%1 remplies par des valeurs de l’entraînement</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>no cell that could not be read as its type</source>
        <translation>aucune cellule illisible selon son type</translation>
    </message>
    <message>
        <source>1 cell could not be read as its type, taken as empty</source>
        <translation>1 cellule illisible selon son type, comptée comme vide</translation>
    </message>
    <message>
        <source>%1 cells could not be read as their type, taken as empty</source>
        <translation>%1 cellules illisibles selon leur type, comptées comme vides</translation>
    </message>
    <message>
        <source>1 row could not be taken apart and is left out</source>
        <translation>1 ligne n’a pas pu être découpée et est exclue</translation>
    </message>
    <message>
        <source>%1 rows could not be taken apart and are left out</source>
        <translation>%1 lignes n’ont pas pu être découpées et sont exclues</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>the training file</source>
        <translation>le fichier d’entraînement</translation>
    </message>
    <message>
        <source>the table of the segments</source>
        <translation>la table des segments</translation>
    </message>
    <message>
        <source>unknown: no ID column that %1 has too</source>
        <translation>inconnue&#x202f;: pas de colonne d’identifiants qu’ait aussi %1</translation>
    </message>
    <message>
        <source>unknown: the model does not keep whom it has seen</source>
        <translation>inconnue&#x202f;: le modèle ne retient pas qui il a vu</translation>
    </message>
    <message>
        <source>no ID is also in %1</source>
        <translation>aucun identifiant n’est aussi dans %1</translation>
    </message>
    <message>
        <source>1 ID also in %1</source>
        <translation>1 identifiant aussi dans %1</translation>
    </message>
    <message>
        <source>%1 IDs also in %2</source>
        <translation>%1 identifiants aussi dans %2</translation>
    </message>
    <message>
        <source>; 1 row has none</source>
        <translation>&#x202f;; 1 ligne n’en a pas</translation>
    </message>
    <message>
        <source>; %1 rows have none</source>
        <translation>&#x202f;; %1 lignes n’en ont pas</translation>
    </message>
    <message>
        <source>; left out</source>
        <translation>&#x202f;; exclus</translation>
    </message>
    <message>
        <source>%1 right on 1 row with a label</source>
        <translation>%1 justes sur 1 ligne étiquetée</translation>
    </message>
    <message>
        <source>%1 right on %2 rows with a label</source>
        <translation>%1 justes sur %2 lignes étiquetées</translation>
    </message>
    <message>
        <source>unknown: this file has no column %1</source>
        <translation>inconnue&#x202f;: ce fichier n’a pas de colonne %1</translation>
    </message>
    <message>
        <source>unknown: no row of %1 has a label that the model knows</source>
        <translation>inconnue&#x202f;: aucune ligne de %1 n’a d’étiquette connue du modèle</translation>
    </message>
    <message>
        <source>unknown: %1 is empty in this file</source>
        <translation>inconnue&#x202f;: %1 est vide dans ce fichier</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 colonne</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colonnes</translation>
    </message>
    <message>
        <source>never changed; %1 will be copied byte for byte</source>
        <translation>jamais modifié&#x202f;; %1 seront copiées octet par octet</translation>
    </message>
    <message>
        <source>unchanged; %1 copied byte for byte</source>
        <translation>inchangé&#x202f;; %1 copiées octet par octet</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; customer labelled</source>
        <translation>&lt;b&gt;1&lt;/b&gt; client étiqueté</translation>
    </message>
    <message>
        <source>all &lt;b&gt;%1&lt;/b&gt; customers labelled</source>
        <translation>les &lt;b&gt;%1&lt;/b&gt; clients étiquetés</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; customers labelled</source>
        <translation>&lt;b&gt;%1 clients sur %2&lt;/b&gt; étiquetés</translation>
    </message>
    <message>
        <source>, &lt;b&gt;%1 not sure&lt;/b&gt;</source>
        <translation>, &lt;b&gt;%1 incertains&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, &lt;b&gt;%1 not clustered&lt;/b&gt;</source>
        <translation>, &lt;b&gt;%1 sans segment&lt;/b&gt;</translation>
    </message>
    <message>
        <source> · &lt;b&gt;%1 right&lt;/b&gt; (95 % interval %2 to %3)</source>
        <translation> · &lt;b&gt;%1 justes&lt;/b&gt; (intervalle à 95&#x202f;% de %2 à %3)</translation>
    </message>
    <message>
        <source> · accuracy unknown, because the file has no labels</source>
        <translation> · exactitude inconnue, car le fichier n’a pas d’étiquettes</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 of %2 customers is left out.&lt;/b&gt; Its ID is also in the training file.</source>
        <translation>&lt;b&gt;1 client sur %2 est exclu.&lt;/b&gt; Son identifiant est aussi dans le fichier d’entraînement.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 customers are left out.&lt;/b&gt; Their IDs are also in the training file.</source>
        <translation>&lt;b&gt;%1 clients sur %2 sont exclus.&lt;/b&gt; Leurs identifiants sont aussi dans le fichier d’entraînement.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 of %1 customers is not new.&lt;/b&gt; Its ID is also in the training file. Its label is no test of the model.</source>
        <translation>&lt;b&gt;1 client sur %1 n’est pas nouveau.&lt;/b&gt; Son identifiant est aussi dans le fichier d’entraînement. Son étiquette ne teste pas le modèle.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 customers are not new.&lt;/b&gt; Their IDs are also in the training file, %3. Their labels are no test of the model.</source>
        <translation>&lt;b&gt;%1 clients sur %2 ne sont pas nouveaux.&lt;/b&gt; Leurs identifiants sont aussi dans le fichier d’entraînement, %3. Leurs étiquettes ne testent pas le modèle.</translation>
    </message>
    <message>
        <source>all with the very same values</source>
        <translation>tous avec exactement les mêmes valeurs</translation>
    </message>
    <message>
        <source>all with other values</source>
        <translation>tous avec d’autres valeurs</translation>
    </message>
    <message>
        <source>most with other values</source>
        <translation>la plupart avec d’autres valeurs</translation>
    </message>
    <message>
        <source>%1 with the very same values</source>
        <translation>%1 avec exactement les mêmes valeurs</translation>
    </message>
    <message>
        <source> 1 customer has never been seen.</source>
        <translation> 1 client n’a jamais été vu.</translation>
    </message>
    <message>
        <source> %1 customers have never been seen.</source>
        <translation> %1 clients n’ont jamais été vus.</translation>
    </message>
    <message>
        <source>Drift: largest in %1, population stability index %2</source>
        <translation>Dérive&#x202f;: la plus forte dans %1, indice de stabilité de la population %2</translation>
    </message>
    <message>
        <source>Not sure (below %1 %): %2 (%3)</source>
        <translation>Incertains (moins de %1&#x202f;%)&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>Not clustered: %1 (%2)</source>
        <translation>Sans segment&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>First one</source>
        <translation>La première</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source> ± %1</source>
        <translation> ± %1</translation>
    </message>
    <message>
        <source>on all rows</source>
        <translation>sur toutes les lignes</translation>
    </message>
    <message>
        <source>on %1 rows</source>
        <translation>sur %1 lignes</translation>
    </message>
    <message>
        <source>silhouette %1</source>
        <translation>silhouette %1</translation>
    </message>
    <message>
        <source>on the features (%1 in the latent space), %2</source>
        <translation>sur les variables (%1 dans l’espace latent), %2</translation>
    </message>
    <message>
        <source>%1, prepared space</source>
        <translation>%1, espace préparé</translation>
    </message>
    <message>
        <source>saved segments (%1), k = %2</source>
        <translation>segments enregistrés (%1), k = %2</translation>
    </message>
    <message>
        <source>%1, k = %2</source>
        <translation>%1, k = %2</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 segment</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 segments</translation>
    </message>
    <message>
        <source>%1 not clustered</source>
        <translation>%1 sans segment</translation>
    </message>
    <message>
        <source>stability %1</source>
        <translation>stabilité %1</translation>
    </message>
    <message>
        <source>agreement between seeds %1</source>
        <translation>accord entre graines %1</translation>
    </message>
    <message>
        <source>Agreement between seeds</source>
        <translation>Accord entre graines</translation>
    </message>
    <message>
        <source>How far the segments stay the same when the network is trained again from another seed: the adjusted Rand index, 1 for the same segments and about 0 for unrelated ones. Below about 0.8, other weights would give other segments: do not build a campaign on their borders.</source>
        <translation>À quel point les segments restent les mêmes quand le réseau est réentraîné avec une autre graine&#x202f;: l’indice de Rand ajusté, 1 pour les mêmes segments et environ 0 pour des segments sans rapport. En dessous d’environ 0,8, d’autres poids donneraient d’autres segments&#x202f;: ne fondez pas une campagne sur leurs frontières.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Whether the segments return when customers are drawn anew, with replacement: the Jaccard similarity |A ∩ B| / |A ∪ B| of each segment and the nearest one found then, as the mean over resamples and segments (Hennig 2007). From 0.85 on segments are highly stable, from 0.75 stable; below 0.6 they do not return.</source>
        <translation>Si les segments reviennent quand les clients sont retirés au hasard, avec remise&#x202f;: la similarité de Jaccard |A ∩ B| / |A ∪ B| de chaque segment et du plus proche alors trouvé, en moyenne sur les rééchantillonnages et les segments (Hennig 2007). À partir de 0,85 les segments sont très stables, à partir de 0,75 stables&#x202f;; en dessous de 0,6 ils ne reviennent pas.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>How much nearer customers are to their own segment than to the next one: s = (b − a) / max(a, b), where a is the mean distance to the own segment and b to the nearest other one; the mean over the customers is shown. 1 is perfect, 0 means overlapping segments.&lt;br&gt;&lt;br&gt;It is measured on the prepared features. In the latent space of an autoencoder it looks better than it is, because the network has already pulled the customers together.</source>
        <translation>De combien les clients sont plus proches de leur propre segment que du suivant&#x202f;: s = (b − a) / max(a, b), où a est la distance moyenne au propre segment et b celle au segment voisin le plus proche&#x202f;; la moyenne sur les clients est affichée. 1 est parfait, 0 signifie des segments qui se chevauchent.&lt;br&gt;&lt;br&gt;Elle est mesurée sur les variables préparées. Dans l’espace latent d’un autoencodeur, elle paraît meilleure qu’elle n’est, car le réseau a déjà rapproché les clients.</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segments</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>Lines %1: each %2.</source>
        <translation>Lignes %1 : chacune %2.</translation>
    </message>
    <message>
        <source>It is the only network tried, and it has not seen the test customers.</source>
        <translation>C’est le seul réseau essayé, et il n’a pas vu les clients de test.</translation>
    </message>
    <message>
        <source>Each level becomes an input of its own that is 1 for its customers and 0 for the others, so that no order is made up where there is none.</source>
        <translation>Chaque modalité devient une entrée à part qui vaut 1 pour ses clients et 0 pour les autres, pour ne pas inventer d’ordre là où il n’y en a pas.</translation>
    </message>
    <message>
        <source>Ordered levels become 0, 1, 2 … from low to high, so that the model knows what lies between what.</source>
        <translation>Les modalités ordonnées deviennent 0, 1, 2 … de bas en haut, pour que le modèle sache ce qui se trouve entre quoi.</translation>
    </message>
    <message>
        <source>The range of each number is cut at quantiles, so that equally many customers lie in each piece. A number stays, and an input for each piece rises from 0 to 1 across it. Networks follow bends better with them; trees have no need of them.</source>
        <translation>L’étendue de chaque nombre est coupée aux quantiles, de sorte que chaque tronçon compte autant de clients. Le nombre reste, et une entrée par tronçon y monte de 0 à 1. Les réseaux suivent ainsi mieux les courbes&#x202f;; les arbres n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 variable</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 variables</translation>
    </message>
    <message>
        <source>%1 · the recipe is not fitted yet</source>
        <translation>%1 · la recette n’est pas encore ajustée</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>1 feature becomes %1</source>
        <translation>1 variable devient %1</translation>
    </message>
    <message>
        <source>%1 become %2</source>
        <translation>%1 deviennent %2</translation>
    </message>
    <message>
        <source> · 1 cell filled</source>
        <translation> · 1 cellule remplie</translation>
    </message>
    <message>
        <source> · %1 cells filled</source>
        <translation> · %1 cellules remplies</translation>
    </message>
    <message>
        <source> · fitted on %1 training rows only, the same for every later file</source>
        <translation> · ajustée sur %1 lignes d’entraînement seulement, la même pour tout fichier ultérieur</translation>
    </message>
    <message>
        <source> · fitted on all %1 rows</source>
        <translation> · ajustée sur les %1 lignes</translation>
    </message>
    <message>
        <source> · fitting…</source>
        <translation> · ajustement…</translation>
    </message>
    <message>
        <source> · out of date</source>
        <translation> · périmé</translation>
    </message>
    <message>
        <source>%1 training rows</source>
        <translation>%1 lignes d’entraînement</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 · recipe fitted on %2 · seed %3 · %4</source>
        <translation>%1 · recette ajustée sur %2 · graine %3 · %4</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fit the recipe to read what each step does.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ajustez la recette pour lire ce que fait chaque étape.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fitted on %1 training rows of %2.</source>
        <translation>Ajustée sur %1 lignes d’entraînement de %2.</translation>
    </message>
    <message>
        <source>Fitted on all %1 rows of %2.</source>
        <translation>Ajustée sur les %1 lignes de %2.</translation>
    </message>
    <message>
        <source>Not fitted yet: press F5 to see what it does.</source>
        <translation>Pas encore ajustée&#x202f;: appuyez sur F5 pour voir son effet.</translation>
    </message>
    <message>
        <source>The same holds for %1 more. </source>
        <translation>Il en va de même pour %1 de plus. </translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>share of 1; all customers %1</source>
        <translation>part de 1&#x202f;; tous les clients %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>%1_charts_%2</source>
        <translation>%1_graphiques_%2</translation>
    </message>
</context>
<context>
    <name>ui::AssociationFeed</name>
    <message>
        <source>Press Update View to measure how closely the columns go together.</source>
        <translation>Cliquez sur Actualiser la vue pour mesurer à quel point les colonnes vont ensemble.</translation>
    </message>
    <message>
        <source>There are not two columns that can be compared: identifiers, text, constant and ignored columns are left out.</source>
        <translation>Il n’y a pas deux colonnes comparables&#x202f;: les colonnes d’identifiants, de texte, constantes ou ignorées sont exclues.</translation>
    </message>
    <message>
        <source>out of date · Update View applies the other measure</source>
        <translation>périmé · Actualiser la vue applique l’autre mesure</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>measure chosen by pair type</source>
        <translation>mesure choisie selon le type de paire</translation>
    </message>
    <message>
        <source>one measure for all</source>
        <translation>une mesure pour toutes</translation>
    </message>
    <message>
        <source>ordered by similarity</source>
        <translation>ordonnées par similarité</translation>
    </message>
    <message>
        <source>in file order</source>
        <translation>dans l’ordre du fichier</translation>
    </message>
</context>
<context>
    <name>ui::AssociationHeatmap</name>
    <message>
        <source>Weaker than |%1|: its cell is left empty.</source>
        <translation>Plus faible que |%1|&#x202f;: sa case reste vide.</translation>
    </message>
    <message>
        <source>Open a table to see which columns go together.</source>
        <translation>Ouvrez une table pour voir quelles colonnes vont ensemble.</translation>
    </message>
    <message>
        <source>Scroll rows</source>
        <translation>Faire défiler les lignes</translation>
    </message>
    <message>
        <source>Scroll columns</source>
        <translation>Faire défiler les colonnes</translation>
    </message>
    <message>
        <source>Weaker than |%1|: left empty</source>
        <translation>Plus faible que |%1|&#x202f;: laissé vide</translation>
    </message>
</context>
<context>
    <name>ui::AssociationOptions</name>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Absolute values</source>
        <translation>Valeurs absolues</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
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
        <translation>V de Cramér</translation>
    </message>
    <message>
        <source>Correlation ratio</source>
        <translation>Rapport de corrélation</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Par similarité</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Ordre du fichier</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>How closely two columns go together. &lt;b&gt;Automatic&lt;/b&gt; takes what suits each pair: Spearman’s ρ between numbers and ordered levels (−1 to +1, sign kept), Cramér’s V corrected for bias between categories (0 to 1), and the correlation ratio η between a number and categories (0 to 1).&lt;br&gt;&lt;br&gt;Choose &lt;b&gt;Pearson&lt;/b&gt; to see straight-line relations only, &lt;b&gt;Kendall&lt;/b&gt; (τ-b) for ordered levels with many ties; it takes longer. Pairs the measure does not suit stay empty.&lt;br&gt;&lt;br&gt;Each pair uses the rows in which both cells are present (pairwise), so n may differ from cell to cell; the tool tip gives it, with p and p adjusted for the number of pairs.</source>
        <translation>À quel point deux colonnes vont ensemble. &lt;b&gt;Automatique&lt;/b&gt; prend ce qui convient à chaque paire&#x202f;: le ρ de Spearman entre nombres et modalités ordonnées (−1 à +1, signe gardé), le V de Cramér, biais corrigé, entre catégories (0 à 1), et le rapport de corrélation η entre un nombre et des catégories (0 à 1).&lt;br&gt;&lt;br&gt;Choisissez &lt;b&gt;Pearson&lt;/b&gt; pour ne voir que les relations linéaires, &lt;b&gt;Kendall&lt;/b&gt; (τ-b) pour des modalités ordonnées avec beaucoup d’ex æquo&#x202f;; il est plus long. Les paires auxquelles la mesure ne convient pas restent vides.&lt;br&gt;&lt;br&gt;Chaque paire utilise les lignes où les deux cellules sont présentes (par paires), n peut donc varier d’une case à l’autre&#x202f;; l’infobulle le donne, avec p et p corrigé pour le nombre de paires.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By similarity puts columns that go together beside each other (average linkage on 1 − |association|); file order keeps them as they stand in the file.</source>
        <translation>Par similarité place côte à côte les colonnes qui vont ensemble (lien moyen sur 1 − |association|)&#x202f;; l’ordre du fichier les garde comme dans le fichier.</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Masquer sous</translation>
    </message>
    <message>
        <source>Leaves cells of weaker association empty, whatever their sign, so that the strong ones stand out. Tool tips and exported tables keep their figures; the legend says what is left out.</source>
        <translation>Laisse vides les cases d’association plus faible, quel que soit leur signe, pour faire ressortir les fortes. Les infobulles et les tables exportées gardent leurs chiffres&#x202f;; la légende dit ce qui est omis.</translation>
    </message>
    <message>
        <source>Numbers in the cells</source>
        <translation>Chiffres dans les cases</translation>
    </message>
    <message>
        <source>Colours strength only and leaves the sign out</source>
        <translation>Colore la force seule et omet le signe</translation>
    </message>
    <message>
        <source>Hide associations below</source>
        <translation>Masquer les associations sous</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
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
        <translation>Associations</translation>
    </message>
    <message>
        <source>Features against target</source>
        <translation>Variables face à la cible</translation>
    </message>
    <message>
        <source>Association Heatmap</source>
        <translation>Carte des associations</translation>
    </message>
    <message>
        <source>Ranking of Features</source>
        <translation>Classement des variables</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 lignes × %3 colonnes · %4</translation>
    </message>
    <message>
        <source>Press Update View to rank the features against the target.</source>
        <translation>Cliquez sur Actualiser la vue pour classer les variables face à la cible.</translation>
    </message>
    <message>
        <source>No feature can be measured against the target this way.</source>
        <translation>Aucune variable ne peut être mesurée ainsi face à la cible.</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to rank the others against it.</source>
        <translation>Donnez à une colonne le rôle Cible sur la page Données pour classer les autres face à elle.</translation>
    </message>
    <message>
        <source>association with %1, one at a time</source>
        <translation>association avec %1, une à la fois</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>ui::BarList</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ui::BeforeAfterPlot</name>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Après&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 présentes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>+%1 filled</source>
        <translation>+%1 remplies</translation>
    </message>
    <message>
        <source>%1: %2 customers (%3)</source>
        <translation>%1&#x202f;: %2 clients (%3)</translation>
    </message>
    <message>
        <source>, %1 of them filled</source>
        <translation>, dont %1 remplies</translation>
    </message>
</context>
<context>
    <name>ui::BestSoFarPlot</name>
    <message>
        <source>Start a search: the score of each trial appears here as it ends.</source>
        <translation>Lancez une recherche&#x202f;: le score de chaque tentative apparaît ici dès qu’elle finit.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêté tôt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 trials, none of them finished.</source>
        <translation>%1 tentatives, aucune terminée.</translation>
    </message>
    <message>
        <source>%1 of %2 trials; best so far %3 in trial %4.</source>
        <translation>%1 tentatives sur %2&#x202f;; meilleur score à ce jour %3, tentative %4.</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>best %1 · trial %2</source>
        <translation>meilleur %1 · tentative %2</translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>meilleur à ce jour</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
</context>
<context>
    <name>ui::ChartPack</name>
    <message>
        <source>its numbers (CSV)</source>
        <translation>ses chiffres (CSV)</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>table (CSV)</translation>
    </message>
</context>
<context>
    <name>ui::CheckModel</name>
    <message>
        <source>Odd cell</source>
        <translation>Cellule suspecte</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>Ligne exclue</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Pas une ligne</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Tel que dans le fichier</translation>
    </message>
</context>
<context>
    <name>ui::ChecksView</name>
    <message>
        <source>Each feature alone</source>
        <translation>Chaque variable seule</translation>
    </message>
    <message>
        <source>Class balance</source>
        <translation>Équilibre des classes</translation>
    </message>
    <message>
        <source>Choose a Target</source>
        <translation>Choisir une cible</translation>
    </message>
    <message>
        <source>Leak guard</source>
        <translation>Garde-fuite</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien trouvé</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 point à examiner</translation>
    </message>
    <message>
        <source>%1 things to look at</source>
        <translation>%1 points à examiner</translation>
    </message>
    <message>
        <source>No feature numbers the rows or follows their order, and no row stands twice. Whether one gives the answer away can be told with a target.</source>
        <translation>Aucune variable ne numérote les lignes ni ne suit leur ordre, et aucune ligne ne figure deux fois. Savoir si l’une trahit la réponse demande une cible.</translation>
    </message>
    <message>
        <source>No feature gives %1 away: %2, the strongest, alone ranks %3 of pairs right, all together %4.</source>
        <translation>Aucune variable ne trahit %1&#x202f;: %2, la plus forte, classe seule %3 des paires correctement, toutes ensemble %4.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of the target apart. Choose a target on the Data page first.</source>
        <translation>À quel point chaque variable seule distingue les classes de la cible. Choisissez d’abord une cible sur la page Données.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of the target apart. %1 is no set of classes: it needs categories, or at most 20 different numbers.</source>
        <translation>À quel point chaque variable seule distingue les classes de la cible. %1 n’est pas un ensemble de classes&#x202f;: il faut des catégories, ou au plus 20 nombres différents.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of %1 apart. There is no feature.</source>
        <translation>À quel point chaque variable seule distingue les classes de %1. Il n’y a pas de variable.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of %1 apart. There are too few rows to tell: 100 with a class are needed, and 10 of each class.</source>
        <translation>À quel point chaque variable seule distingue les classes de %1. Trop peu de lignes pour le dire&#x202f;: il en faut 100 avec une classe, et 10 de chaque classe.</translation>
    </message>
    <message>
        <source>the %1 strongest together</source>
        <translation>les %1 plus fortes ensemble</translation>
    </message>
    <message>
        <source>all %1 together</source>
        <translation>les %1 ensemble</translation>
    </message>
    <message>
        <source>%1 · %2 rows looked at · target %3 · mean of five folds</source>
        <translation>%1 · %2 lignes examinées · cible %3 · moyenne de cinq plis</translation>
    </message>
    <message>
        <source>against %1 · %2 rows</source>
        <translation>face à %1 · %2 lignes</translation>
    </message>
    <message>
        <source>How many rows each class of the target has. The table has no target yet.</source>
        <translation>Combien de lignes a chaque classe de la cible. La table n’a pas encore de cible.</translation>
    </message>
    <message>
        <source>How many rows each class of the target has. %1 is no set of classes: it needs categories, or at most 20 different numbers.</source>
        <translation>Combien de lignes a chaque classe de la cible. %1 n’est pas un ensemble de classes&#x202f;: il faut des catégories, ou au plus 20 nombres différents.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 lignes</translation>
    </message>
    <message>
        <source>, %1 without a class</source>
        <translation>, %1 sans classe</translation>
    </message>
</context>
<context>
    <name>ui::ChipRow</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>ui::ClassBalancePlot</name>
    <message>
        <source>%1: %2 rows, %3</source>
        <translation>%1&#x202f;: %2 lignes, %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>ui::ClassBars</name>
    <message>
        <source>%1: %2. </source>
        <translation>%1&#x202f;: %2. </translation>
    </message>
</context>
<context>
    <name>ui::ClassReportPlot</name>
    <message>
        <source>Precision, recall and F1 of each class; weighted F1 %1.</source>
        <translation>Précision, rappel et F1 de chaque classe&#x202f;; F1 pondéré %1.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>Moyenne macro</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Moyenne pondérée</translation>
    </message>
    <message>
        <source>Labels given</source>
        <translation>Étiquettes attribuées</translation>
    </message>
    <message>
        <source>true (outline) → predicted (filled)</source>
        <translation>vraies (contour) → prédites (plein)</translation>
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
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>ui::ColumnInspector</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Explore Columns</source>
        <translation>Explorer les colonnes</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Missing by target</source>
        <translation>Vides selon la cible</translation>
    </message>
    <message>
        <source>Type and role</source>
        <translation>Type et rôle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How the cells are read. A &lt;b&gt;number&lt;/b&gt; is measured, a &lt;b&gt;category&lt;/b&gt; only named, an &lt;b&gt;ordered category&lt;/b&gt; ranked from low to high. Change it when figures are only names (a branch number), or names have an order. Cells that do not fit the type become missing; the file is never changed.</source>
        <translation>Comment les cellules sont lues. Un &lt;b&gt;nombre&lt;/b&gt; est mesuré, une &lt;b&gt;catégorie&lt;/b&gt; seulement nommée, une &lt;b&gt;catégorie ordonnée&lt;/b&gt; rangée de bas en haut. Changez-le quand des chiffres ne sont que des noms (un numéro d’agence), ou que des noms ont un ordre. Les cellules qui ne correspondent pas au type deviennent vides&#x202f;; le fichier n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>What the column is for. &lt;b&gt;Features&lt;/b&gt; describe the customer and are used to find segments and to predict. The &lt;b&gt;target&lt;/b&gt; is what is to be predicted; a table has at most one. &lt;b&gt;Identifiers&lt;/b&gt; name the row and are never learned from. &lt;b&gt;Ignored&lt;/b&gt; columns stay in the file and are left out of everything else.</source>
        <translation>À quoi sert la colonne. Les &lt;b&gt;variables&lt;/b&gt; décrivent le client et servent à trouver des segments et à prédire. La &lt;b&gt;cible&lt;/b&gt; est ce qu’il faut prédire&#x202f;; une table en a au plus une. Les &lt;b&gt;identifiants&lt;/b&gt; nomment la ligne et ne servent jamais à apprendre. Les colonnes &lt;b&gt;ignorées&lt;/b&gt; restent dans le fichier et sont exclues de tout le reste.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Texts that mean “missing” in this column, with semicolons between</source>
        <translation>Textes qui signifient «&#x202f;vide&#x202f;» dans cette colonne, séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Also missing</source>
        <translation>Aussi vide</translation>
    </message>
    <message>
        <source>Texts that stand for “no value” in this column, with semicolons between them: &lt;b&gt;-99; unknown&lt;/b&gt;. Empty cells are missing anyway. Use it where a number such as -99 or 9999 was typed in place of nothing; otherwise it counts in every mean.</source>
        <translation>Textes qui signifient «&#x202f;pas de valeur&#x202f;» dans cette colonne, séparés par des points-virgules&#x202f;: &lt;b&gt;-99; inconnu&lt;/b&gt;. Les cellules vides le sont de toute façon. À utiliser quand un nombre tel que -99 ou 9999 a été saisi à la place de rien&#x202f;; sinon il compte dans chaque moyenne.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Date order</source>
        <translation>Ordre des dates</translation>
    </message>
    <message>
        <source>Which part of a date comes first. Automatic decides by days past 12; where there are none, 3/4/2024 may be in March or in April and only you can tell.</source>
        <translation>Quelle partie d’une date vient en premier. Automatique décide d’après les jours au-delà de 12&#x202f;; s’il n’y en a pas, 3/4/2024 peut être en mars ou en avril et vous seul pouvez le dire.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>Point&#x202f;: 1,234.5</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>Virgule&#x202f;: 1.234,5</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>How numbers are written in this column. Change it when 0,435 was read as a word, or 1.234 as little more than one where it means a thousand.</source>
        <translation>Comment les nombres sont écrits dans cette colonne. Changez-le quand 0,435 a été lu comme un mot, ou 1.234 comme un peu plus que un alors qu’il s’agit d’un millier.</translation>
    </message>
    <message>
        <source>No column chosen</source>
        <translation>Aucune colonne choisie</translation>
    </message>
    <message>
        <source>Click the head of a column to see it here.</source>
        <translation>Cliquez sur l’en-tête d’une colonne pour la voir ici.</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>colonne %1 sur %2</translation>
    </message>
    <message>
        <source>Every cell is missing.</source>
        <translation>Toutes les cellules sont vides.</translation>
    </message>
    <message>
        <source>Every value is different.</source>
        <translation>Toutes les valeurs sont différentes.</translation>
    </message>
    <message>
        <source>%1 different texts.</source>
        <translation>%1 textes différents.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présentes</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distinctes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>St. deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartiles</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Asymétrie</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Plus fréquente</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 clients sur %2</translation>
    </message>
    <message>
        <source>Overall %1.</source>
        <translation>Ensemble %1.</translation>
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
        <translation>De telles différences ne sont pas dues au hasard (%1).</translation>
    </message>
    <message>
        <source>Differences this large may well be chance (%1).</source>
        <translation>De telles différences peuvent bien être dues au hasard (%1).</translation>
    </message>
</context>
<context>
    <name>ui::CompareOptions</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Train Other Models</source>
        <translation>Entraîner d’autres modèles</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>What the models are ranked by. F1 is the harmonic mean of precision and recall of a class; weighted counts each class by its customers, macro counts each alike. Log loss also judges the probabilities.</source>
        <translation>Critère de classement des modèles. F1 est la moyenne harmonique de la précision et du rappel d’une classe&#x202f;; pondéré, chaque classe compte selon ses clients, macro, toutes comptent autant. La perte log juge aussi les probabilités.</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>Le meilleur</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The run all others are tested against.</source>
        <translation>L’essai auquel tous les autres sont comparés.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Autres modèles</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Régression logistique</translation>
    </message>
    <message>
        <source>k-nearest neighbours</source>
        <translation>k plus proches voisins</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Forêt aléatoire</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>Gradient boosting</translation>
    </message>
    <message>
        <source>Ensemble of network, forest, boosting</source>
        <translation>Ensemble réseau, forêt, boosting</translation>
    </message>
    <message>
        <source>Majority baseline</source>
        <translation>Référence majoritaire</translation>
    </message>
    <message>
        <source>Trained on the same customers, features and preparation as the run shown on the Predict page.</source>
        <translation>Entraînés sur les mêmes clients, variables et préparation que l’essai affiché sur la page Prédire.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validation croisée</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>The customers are dealt into this many parts; each part is predicted by models that have learnt from all others, preparation included.</source>
        <translation>Les clients sont répartis en autant de parties&#x202f;; chaque partie est prédite par des modèles qui ont appris de toutes les autres, préparation comprise.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Times the parts are dealt anew. More repeats make intervals narrower, up to a point: the test allows for folds that share customers (Nadeau and Bengio 2003).</source>
        <translation>Nombre de nouvelles répartitions. Plus de répétitions rendent les intervalles plus étroits, jusqu’à un certain point&#x202f;: le test tient compte des plis qui partagent des clients (Nadeau et Bengio 2003).</translation>
    </message>
    <message>
        <source>The ticked runs are trained anew on every fold.</source>
        <translation>Les essais cochés sont réentraînés sur chaque pli.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Shares in %</source>
        <translation>Parts en&#x202f;%</translation>
    </message>
    <message>
        <source>How much of each fold&apos;s training customers is learnt from. Each share lies within the next; all of them are always learnt from besides. By time the latest customers make the smaller shares.</source>
        <translation>Combien des clients d’entraînement de chaque pli servent à apprendre. Chaque part est contenue dans la suivante&#x202f;; la totalité est toujours apprise en plus. Dans le temps, les clients les plus récents forment les plus petites parts.</translation>
    </message>
    <message>
        <source>The customers are dealt into this many parts; each part judges models that have learnt from shares of all others.</source>
        <translation>Les clients sont répartis en autant de parties&#x202f;; chaque partie juge des modèles qui ont appris de parts de toutes les autres.</translation>
    </message>
    <message>
        <source>Times the parts are dealt anew. More of them tell smaller differences from chance.</source>
        <translation>Nombre de nouvelles répartitions. Davantage permet de distinguer du hasard de plus petites différences.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
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
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>TPE tries near what did well so far (Bergstra et al. 2011). Hyperband begins many trials with few epochs and lets the better ones go on (Li et al. 2018). Random draws evenly.</source>
        <translation>TPE essaie près de ce qui a réussi jusqu’ici (Bergstra et al. 2011). Hyperband commence beaucoup de tentatives avec peu d’époques et laisse continuer les meilleures (Li et al. 2018). Aléatoire tire uniformément.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Budget in</source>
        <translation>Budget en</translation>
    </message>
    <message>
        <source>A number of trials gives the same search every time; minutes depend on the machine.</source>
        <translation>Un nombre de tentatives donne chaque fois la même recherche&#x202f;; les minutes dépendent de la machine.</translation>
    </message>
    <message>
        <source>Networks to train.</source>
        <translation>Réseaux à entraîner.</translation>
    </message>
    <message>
        <source>The search ends after this time.</source>
        <translation>La recherche s’arrête après ce temps.</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>Ce qui est cherché</translation>
    </message>
    <message>
        <source>A range “LOW..HIGH”, a list “A, B, C”, or one value, which is then the same in every trial. Now: %1.</source>
        <translation>Une plage «&#x202f;BAS..HAUT&#x202f;», une liste «&#x202f;A, B, C&#x202f;», ou une seule valeur, alors la même dans chaque tentative. Actuellement&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Cross-Validate</source>
        <translation>Valider par croisement</translation>
    </message>
    <message>
        <source>Draw Learning Curve</source>
        <translation>Tracer la courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Go On Searching</source>
        <translation>Poursuivre la recherche</translation>
    </message>
    <message>
        <source>Start Search</source>
        <translation>Lancer la recherche</translation>
    </message>
    <message>
        <source>Goes on where the last search ended; a larger budget adds trials.</source>
        <translation>Reprend où la dernière recherche s’est arrêtée&#x202f;; un budget plus grand ajoute des tentatives.</translation>
    </message>
    <message>
        <source>Trials are judged on the validation part. The test part is never seen by the search.</source>
        <translation>Les tentatives sont jugées sur la partie de validation. La recherche ne voit jamais la partie de test.</translation>
    </message>
    <message>
        <source>Train a network on the Predict page first.</source>
        <translation>Entraînez d’abord un réseau sur la page Prédire.</translation>
    </message>
    <message>
        <source>Tick at least one model.</source>
        <translation>Cochez au moins un modèle.</translation>
    </message>
    <message>
        <source>“%1” is no share between 0 and 100 %.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une part entre 0 et 100&#x202f;%.</translation>
    </message>
    <message>
        <source>Name at least one share below 100 %.</source>
        <translation>Indiquez au moins une part inférieure à 100&#x202f;%.</translation>
    </message>
    <message numerus="yes">
        <source>The run shown on the Predict page is trained anew on every share of every fold: %n models.</source>
        <translation>
            <numerusform>L’essai affiché sur la page Prédire est réentraîné sur chaque part de chaque pli&#x202f;: %n modèle.</numerusform>
            <numerusform>L’essai affiché sur la page Prédire est réentraîné sur chaque part de chaque pli&#x202f;: %n modèles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>Vues de la comparaison</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Cross-Validation</source>
        <translation>Validation croisée</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>More Rows?</source>
        <translation>Plus de lignes&#x202f;?</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Pas encore d’essai</translation>
    </message>
    <message>
        <source>Compare needs a trained model. Train a network on the Predict page; other models are then trained here on the same customers with one click.</source>
        <translation>Comparer a besoin d’un modèle entraîné. Entraînez un réseau sur la page Prédire&#x202f;; d’autres modèles sont ensuite entraînés ici sur les mêmes clients en un clic.</translation>
    </message>
    <message>
        <source>Go to Predict</source>
        <translation>Aller à Prédire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the bars with their intervals, or the learning curve, as a picture</source>
        <translation>Copie comme image les barres avec leurs intervalles, ou la courbe d’apprentissage</translation>
    </message>
    <message>
        <source>%1 · test part, %2 customers · seed %3</source>
        <translation>%1 · partie de test, %2 clients · graine %3</translation>
    </message>
    <message>
        <source>%1 · validation part, %2 customers · seed %3</source>
        <translation>%1 · partie de validation, %2 clients · graine %3</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Models trained on the same customers, ranked and tested</source>
        <translation>Modèles entraînés sur les mêmes clients, classés et testés</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 trial&lt;/b&gt;</source>
        <translation>&lt;b&gt;1 tentative&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n trials&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n tentative&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n tentatives&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source> · best validation loss &lt;b&gt;%1&lt;/b&gt;, %2 right (trial %3) · test customers not touched</source>
        <translation> · meilleure perte de validation &lt;b&gt;%1&lt;/b&gt;, %2 justes (tentative %3) · clients de test non touchés</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 run&lt;/b&gt; · best %1 </source>
        <translation>&lt;b&gt;1 essai&lt;/b&gt; · meilleur %1 </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n runs&lt;/b&gt; · best %1 </source>
        <translation>
            <numerusform>&lt;b&gt;%n essai&lt;/b&gt; · meilleur %1 </numerusform>
            <numerusform>&lt;b&gt;%n essais&lt;/b&gt; · meilleur %1 </numerusform>
        </translation>
    </message>
    <message>
        <source>, 95 % interval %1–%2</source>
        <translation>, intervalle à 95&#x202f;% %1–%2</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonBars</name>
    <message>
        <source>There is no other method to compare with on these features.</source>
        <translation>Aucune autre méthode à comparer sur ces variables.</translation>
    </message>
    <message>
        <source>Autoencoder + k-means (shown)</source>
        <translation>Autoencodeur + k-means (affiché)</translation>
    </message>
    <message>
        <source>k-means (shown)</source>
        <translation>k-means (affiché)</translation>
    </message>
    <message>
        <source>(silhouette %1 against %2)</source>
        <translation>(silhouette %1 contre %2)</translation>
    </message>
    <message>
        <source>%1 separates these customers better %2.</source>
        <translation>%1 sépare mieux ces clients %2.</translation>
    </message>
    <message>
        <source>The segments shown are better separated than those of %1 %2.</source>
        <translation>Les segments affichés sont mieux séparés que ceux de %1 %2.</translation>
    </message>
    <message>
        <source>%1 separates the customers as well %2.</source>
        <translation>%1 sépare aussi bien les clients %2.</translation>
    </message>
    <message>
        <source>Both find nearly the same segments.</source>
        <translation>Les deux trouvent presque les mêmes segments.</translation>
    </message>
    <message>
        <source>silhouette, prepared space</source>
        <translation>silhouette, espace préparé</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionPlot</name>
    <message>
        <source>Confusion matrix of %1 customers: %2 right.</source>
        <translation>Matrice de confusion de %1 clients&#x202f;: %2 justes.</translation>
    </message>
    <message>
        <source>%1 customers of %2 were recognised: %3 of all %2.</source>
        <translation>%1 clients de %2 ont été reconnus&#x202f;: %3 de l’ensemble de %2.</translation>
    </message>
    <message>
        <source>%1 customers of %2 were taken for %4: %3 of all %2.</source>
        <translation>%1 clients de %2 ont été pris pour %4&#x202f;: %3 de l’ensemble de %2.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédites</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vraie</translation>
    </message>
    <message>
        <source>0–100 % of each true class</source>
        <translation>0–100&#x202f;% de chaque vraie classe</translation>
    </message>
</context>
<context>
    <name>ui::ContributionCard</name>
    <message>
        <source>(missing)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Class explained</source>
        <translation>Classe expliquée</translation>
    </message>
    <message>
        <source>Comparing this customer with others…</source>
        <translation>Comparaison de ce client avec d’autres…</translation>
    </message>
    <message>
        <source>Choose a customer to see what speaks for and against each class.</source>
        <translation>Choisissez un client pour voir ce qui parle pour et contre chaque classe.</translation>
    </message>
    <message>
        <source>row %1 beside %2 training customers</source>
        <translation>ligne %1 à côté de %2 clients d’entraînement</translation>
    </message>
    <message>
        <source>%1 · ± %2 points</source>
        <translation>%1 · ± %2 points</translation>
    </message>
</context>
<context>
    <name>ui::ContributionPlot</name>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Choose a customer to see what speaks for and against each class.</source>
        <translation>Choisissez un client pour voir ce qui parle pour et contre chaque classe.</translation>
    </message>
    <message>
        <source>average customer</source>
        <translation>client moyen</translation>
    </message>
    <message>
        <source>%1 other features</source>
        <translation>%1 autres variables</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>non attribué</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>ce client</translation>
    </message>
    <message>
        <source>%1: %2, of the average customer %3</source>
        <translation>%1&#x202f;: %2, du client moyen %3</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <translation>probabilité de %1</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>score de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>average customer %1</source>
        <translation>client moyen %1</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <translation>%1&#x202f;: %2 pour %3</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1&#x202f;: %2, de %3 à %4</translation>
    </message>
</context>
<context>
    <name>ui::CrossTableGrid</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1
%2 of %3 customers (%4)</source>
        <translation>%1
%2 clients sur %3 (%4)</translation>
    </message>
    <message>
        <source>%1 customers; %2 expected if the two had nothing to do with each other</source>
        <translation>%1 clients&#x202f;; %2 attendus si les deux étaient sans rapport</translation>
    </message>
    <message>
        <source>%1 of the row (all: %2)</source>
        <translation>%1 de la ligne (ensemble&#x202f;: %2)</translation>
    </message>
    <message>
        <source>%1 of the column (all: %2)</source>
        <translation>%1 de la colonne (ensemble&#x202f;: %2)</translation>
    </message>
    <message>
        <source>Standardised residual %1, %2</source>
        <translation>Résidu standardisé %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::CurvePicture</name>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>best: epoch %1</source>
        <translation>meilleure&#x202f;: époque %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
</context>
<context>
    <name>ui::CurvePlot</name>
    <message>
        <source>ROC Curves</source>
        <translation>Courbes ROC</translation>
    </message>
    <message>
        <source>Precision and Recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>Train a model to see how well it tells the classes apart.</source>
        <translation>Entraînez un modèle pour voir à quel point il distingue les classes.</translation>
    </message>
    <message>
        <source>%1: area %2, 95 % interval %3 to %4</source>
        <translation>%1&#x202f;: aire %2, intervalle à 95&#x202f;% de %3 à %4</translation>
    </message>
    <message>
        <source>%1: area %2</source>
        <translation>%1&#x202f;: aire %2</translation>
    </message>
    <message>
        <source>of the others, taken along (false positives)</source>
        <translation>des autres, pris avec (faux positifs)</translation>
    </message>
    <message>
        <source>of the class, found (recall)</source>
        <translation>de la classe, trouvés (rappel)</translation>
    </message>
    <message>
        <source>right among those picked (precision)</source>
        <translation>justes parmi les retenus (précision)</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>seuil %1</translation>
    </message>
    <message>
        <source>%1 against the rest</source>
        <translation>%1 contre le reste</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>above all</source>
        <translation>au-dessus de tous</translation>
    </message>
    <message>
        <source>of the class, found</source>
        <translation>de la classe, trouvés</translation>
    </message>
    <message>
        <source>of the others, taken along</source>
        <translation>des autres, pris avec</translation>
    </message>
    <message>
        <source>right among those picked</source>
        <translation>justes parmi les retenus</translation>
    </message>
</context>
<context>
    <name>ui::CustomerStrip</name>
    <message>
        <source>Random Test Customer</source>
        <translation>Client de test au hasard</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>Find the customer by</source>
        <translation>Trouver le client par</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type and press Enter</source>
        <translation>Saisissez et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Choose a customer to see what the model says about them, and why.</source>
        <translation>Choisissez un client pour voir ce que le modèle en dit, et pourquoi.</translation>
    </message>
    <message>
        <source>predicted %1 with %2</source>
        <translation>prédit %1 avec %2</translation>
    </message>
    <message>
        <source>true class not known</source>
        <translation>vraie classe inconnue</translation>
    </message>
    <message>
        <source>true class %1</source>
        <translation>vraie classe %1</translation>
    </message>
    <message>
        <source> · right</source>
        <translation> · juste</translation>
    </message>
    <message>
        <source> · wrong</source>
        <translation> · faux</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>test part: never seen in training</source>
        <translation>partie de test&#x202f;: jamais vu à l’entraînement</translation>
    </message>
    <message>
        <source>training part: the model has learnt from this customer</source>
        <translation>partie d’entraînement&#x202f;: le modèle a appris de ce client</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>partie de validation</translation>
    </message>
    <message>
        <source>in none of the parts</source>
        <translation>dans aucune des parties</translation>
    </message>
    <message>
        <source>There is no row “%1”. Rows are numbered from 1 to %2.</source>
        <translation>Il n’y a pas de ligne «&#x202f;%1&#x202f;». Les lignes sont numérotées de 1 à %2.</translation>
    </message>
    <message>
        <source>No customer has “%1” in %2.</source>
        <translation>Aucun client n’a «&#x202f;%1&#x202f;» dans %2.</translation>
    </message>
</context>
<context>
    <name>ui::DataPage</name>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>Options d’import…</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>Aucune table ouverte</translation>
    </message>
    <message>
        <source>Open a CSV file with one customer per row, or try an example.</source>
        <translation>Ouvrez un fichier CSV avec un client par ligne, ou essayez un exemple.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>Read the file in another way, with a preview</source>
        <translation>Lire le fichier autrement, avec un aperçu</translation>
    </message>
    <message>
        <source>What was read, what it looks like, and what to check.</source>
        <translation>Ce qui a été lu, son aspect, et ce qu’il faut vérifier.</translation>
    </message>
    <message>
        <source>%1 described by %2</source>
        <translation>%1 décrits par %2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>A random sample of %1</source>
        <translation>Un échantillon aléatoire de %1</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 clients sur %2</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 variables</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>target %1 with %2 segments</source>
        <translation>cible %1 avec %2 segments</translation>
    </message>
    <message>
        <source>target %1 with %2 classes</source>
        <translation>cible %1 avec %2 classes</translation>
    </message>
    <message>
        <source>every row is complete</source>
        <translation>toutes les lignes sont complètes</translation>
    </message>
    <message>
        <source>%1 rows are complete</source>
        <translation>%1 lignes sont complètes</translation>
    </message>
    <message>
        <source>random sample of %1 of %2 rows</source>
        <translation>échantillon aléatoire de %1 lignes sur %2</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colonnes</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>feuille %1</translation>
    </message>
    <message>
        <source>read as remembered</source>
        <translation>lu comme mémorisé</translation>
    </message>
    <message>
        <source>%1 empty cells</source>
        <translation>%1 cellules vides</translation>
    </message>
    <message>
        <source>1 row rejected</source>
        <translation>1 ligne rejetée</translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>%1 lignes rejetées</translation>
    </message>
    <message>
        <source>%1 proposed as identifier</source>
        <translation>%1 proposée comme identifiant</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Import Receipt</source>
        <translation>Reçu d’import</translation>
    </message>
    <message>
        <source>%1 cells of %2 do not fit the type &lt;b&gt;%3&lt;/b&gt; and count as missing now.</source>
        <translation>%1 cellules de %2 ne correspondent pas au type &lt;b&gt;%3&lt;/b&gt; et comptent maintenant comme vides.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::DataTableView</name>
    <message>
        <source>Customer table</source>
        <translation>Table de clients</translation>
    </message>
</context>
<context>
    <name>ui::DendrogramPlot</name>
    <message>
        <source>difference between the groups joined</source>
        <translation>différence entre les groupes réunis</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>Dendrogram</source>
        <translation>Dendrogramme</translation>
    </message>
    <message>
        <source>Segments of Ward, average or complete linkage have a dendrogram.</source>
        <translation>Les segments de Ward, du lien moyen ou du lien complet ont un dendrogramme.</translation>
    </message>
    <message>
        <source>Dendrogram of %1 customers, cut into %2 segments. Left and right move the cut, Enter takes it; up and down choose a segment.</source>
        <translation>Dendrogramme de %1 clients, coupé en %2 segments. Gauche et droite déplacent la coupe, Entrée la valide&#x202f;; haut et bas choisissent un segment.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>joined at height %1</source>
        <translation>réunis à la hauteur %1</translation>
    </message>
    <message>
        <source>join the others at %1</source>
        <translation>rejoignent les autres à %1</translation>
    </message>
</context>
<context>
    <name>ui::DependenceCard</name>
    <message>
        <source>Dependence</source>
        <translation>Dépendance</translation>
    </message>
    <message>
        <source>Single customers</source>
        <translation>Clients individuels</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Classes shown</source>
        <translation>Classes affichées</translation>
    </message>
    <message>
        <source>Asking the model about other values of %1…</source>
        <translation>Interrogation du modèle sur d’autres valeurs de %1…</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Shows how the probabilities follow one column.</source>
        <translation>Montre comment les probabilités suivent une colonne.</translation>
    </message>
    <message>
        <source>A thin line for each of some customers</source>
        <translation>Une ligne fine pour chacun de quelques clients</translation>
    </message>
    <message>
        <source>Choose one class to see single customers</source>
        <translation>Choisissez une classe pour voir des clients individuels</translation>
    </message>
    <message>
        <source>mean of %1 training customers</source>
        <translation>moyenne de %1 clients d’entraînement</translation>
    </message>
    <message>
        <source>mean of %1 test customers</source>
        <translation>moyenne de %1 clients de test</translation>
    </message>
</context>
<context>
    <name>ui::DependencePlot</name>
    <message>
        <source>missing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Dependence on a Column</source>
        <translation>Dépendance à une colonne</translation>
    </message>
    <message>
        <source>Choose a column to see what the model says for each of its values.</source>
        <translation>Choisissez une colonne pour voir ce que dit le modèle pour chacune de ses valeurs.</translation>
    </message>
    <message>
        <source>%1: from %2 at %3 to %4 at %5</source>
        <translation>%1&#x202f;: de %2 à %3 jusqu’à %4 à %5</translation>
    </message>
    <message>
        <source>mean predicted probability</source>
        <translation>probabilité prédite moyenne</translation>
    </message>
    <message>
        <source>single customers</source>
        <translation>clients individuels</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>customers near</source>
        <translation>clients proches</translation>
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
        <translation>erreur de reconstruction</translation>
    </message>
    <message>
        <source>mean squared</source>
        <translation>quadratique moyenne</translation>
    </message>
    <message>
        <source>The curve starts with the first epoch.</source>
        <translation>La courbe commence à la première époque.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>divergence of the segments</source>
        <translation>divergence des segments</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>The curve starts when the training has ended.</source>
        <translation>La courbe commence quand l’entraînement est fini.</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Tries several numbers of segments and says which of them are well supported.</source>
        <translation>Essaie plusieurs nombres de segments et dit lesquels sont bien étayés.</translation>
    </message>
    <message>
        <source>Compare Numbers</source>
        <translation>Comparer les nombres</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All six figures</source>
        <translation>Les six chiffres</translation>
    </message>
    <message>
        <source>Also gap, Caliński–Harabasz and Davies–Bouldin</source>
        <translation>Aussi gap, Caliński–Harabasz et Davies–Bouldin</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>ui::DetailsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
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
        <translation>toutes vides</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>ui::DistributionPlot</name>
    <message>
        <source>Choose a column to see how its values are spread.</source>
        <translation>Choisissez une colonne pour voir comment ses valeurs se répartissent.</translation>
    </message>
    <message>
        <source>%1 below %2 and %3 above %4 not shown</source>
        <translation>%1 sous %2 et %3 au-dessus de %4 non affichés</translation>
    </message>
    <message>
        <source>%1 from %2 on not shown</source>
        <translation>%1 à partir de %2 non affichés</translation>
    </message>
    <message>
        <source>%1 below %2 not shown</source>
        <translation>%1 sous %2 non affichés</translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation>%1 sans valeur</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 sans %2</translation>
    </message>
</context>
<context>
    <name>ui::DistributionView</name>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>%1: %2. </source>
        <translation>%1&#x202f;: %2. </translation>
    </message>
    <message>
        <source>Histogram of %1</source>
        <translation>Histogramme de %1</translation>
    </message>
    <message>
        <source> M</source>
        <translation> M</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 à moins de %2</translation>
    </message>
    <message>
        <source>%1: %2 customers (%3)</source>
        <translation>%1&#x202f;: %2 clients (%3)</translation>
    </message>
</context>
<context>
    <name>ui::DistributionsView</name>
    <message>
        <source>No distribution to show</source>
        <translation>Aucune distribution à montrer</translation>
    </message>
    <message>
        <source>A distribution needs numbers, dates or categories; this table holds only texts and identifiers.</source>
        <translation>Une distribution demande des nombres, des dates ou des catégories&#x202f;; cette table ne contient que des textes et des identifiants.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Shares of each group instead of numbers of customers</source>
        <translation>Parts de chaque groupe au lieu de nombres de clients</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Ordre des colonnes</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Ordre du fichier</translation>
    </message>
    <message>
        <source>Most different first</source>
        <translation>Plus différentes d’abord</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Axe logarithmique</translation>
    </message>
    <message>
        <source>Logarithmic axis, to see the rare values</source>
        <translation>Axe logarithmique, pour voir les valeurs rares</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Étendue entière</translation>
    </message>
    <message>
        <source>Also the few values far out</source>
        <translation>Aussi les quelques valeurs très éloignées</translation>
    </message>
    <message>
        <source>By frequency</source>
        <translation>Par fréquence</translation>
    </message>
    <message>
        <source>Most frequent first, instead of their own order</source>
        <translation>Plus fréquentes d’abord, au lieu de leur propre ordre</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sans segment</translation>
    </message>
    <message>
        <source>Every cell of this column is missing.</source>
        <translation>Toutes les cellules de cette colonne sont vides.</translation>
    </message>
    <message>
        <source>Choose a column to see how its values are spread.</source>
        <translation>Choisissez une colonne pour voir comment ses valeurs se répartissent.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3</source>
        <translation>%1 · %2 lignes · %3</translation>
    </message>
</context>
<context>
    <name>ui::DriftPartsPlot</name>
    <message>
        <source>The parts of this feature are not known.</source>
        <translation>Les tranches de cette variable ne sont pas connues.</translation>
    </message>
    <message>
        <source>%1: training against this file</source>
        <translation>%1&#x202f;: entraînement et ce fichier</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>ce fichier</translation>
    </message>
    <message>
        <source>%1: %2 in training, %3 in this file</source>
        <translation>%1&#x202f;: %2 à l’entraînement, %3 dans ce fichier</translation>
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
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Shows how far each feature of the new file has moved away from what the model has learnt from.</source>
        <translation>Montre de combien chaque variable du nouveau fichier s’est écartée de ce que le modèle a appris.</translation>
    </message>
    <message>
        <source>This model does not know how its training table was spread, so drift cannot be told. Models trained now do.</source>
        <translation>Ce modèle ignore comment sa table d’entraînement était répartie, la dérive ne peut donc être dite. Les modèles entraînés maintenant le savent.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 also in training (%2)</source>
        <translation>%1 aussi à l’entraînement (%2)</translation>
    </message>
    <message>
        <source>%1 new or without ID (%2)</source>
        <translation>%1 nouveaux ou sans identifiant (%2)</translation>
    </message>
    <message>
        <source>%1 new (%2)</source>
        <translation>%1 nouveaux (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>absente de ce fichier</translation>
    </message>
    <message>
        <source>%1 drifted</source>
        <translation>%1 en dérive</translation>
    </message>
    <message>
        <source>%1 watch</source>
        <translation>%1 à surveiller</translation>
    </message>
    <message>
        <source>No feature has drifted. Largest: %1, %2.</source>
        <translation>Aucune variable n’a dérivé. La plus forte&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>1 feature has drifted: %1.</source>
        <translation>1 variable a dérivé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 features have drifted: %2.</source>
        <translation>%1 variables ont dérivé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>1 feature to watch: %1.</source>
        <translation>1 variable à surveiller&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 features to watch: %2.</source>
        <translation>%1 variables à surveiller&#x202f;: %2.</translation>
    </message>
    <message>
        <source>population stability index</source>
        <translation>indice de stabilité de la population</translation>
    </message>
    <message>
        <source>Drift of each feature</source>
        <translation>Dérive de chaque variable</translation>
    </message>
    <message>
        <source>drifted above %1</source>
        <translation>dérive au-dessus de %1</translation>
    </message>
    <message>
        <source>watch above %1</source>
        <translation>à surveiller au-dessus de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: population stability index %2</source>
        <translation>%1&#x202f;: indice de stabilité de la population %2</translation>
    </message>
    <message>
        <source>
most changed: %1, %2 in training, %3 in this file</source>
        <translation>
le plus changé&#x202f;: %1, %2 à l’entraînement, %3 dans ce fichier</translation>
    </message>
</context>
<context>
    <name>ui::DropArea</name>
    <message>
        <source>Drop a customer table here</source>
        <translation>Déposez ici une table de clients</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel or OpenDocument. Your file is read, never changed.</source>
        <translation>CSV, TSV, Excel ou OpenDocument. Votre fichier est lu, jamais modifié.</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Ouvrir un CSV…</translation>
    </message>
    <message>
        <source>Two-Minute Tour</source>
        <translation>Visite en deux minutes</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>From a table to a report, on an example</source>
        <translation>D’une table à un rapport, sur un exemple</translation>
    </message>
</context>
<context>
    <name>ui::DropFrame</name>
    <message>
        <source>Drop to open</source>
        <translation>Déposer pour ouvrir</translation>
    </message>
</context>
<context>
    <name>ui::EarlyStoppingGroup</name>
    <message>
        <source>Early stopping</source>
        <translation>Arrêt anticipé</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
    <message>
        <source>The figure on the validation customers that chooses the best epoch, whose weights are kept however the training ends.&lt;br&gt;&lt;br&gt;&lt;b&gt;Validation loss&lt;/b&gt;, the mean of −log(probability of the right class), moves with every customer and leads to trustworthy probabilities.&lt;br&gt;&lt;br&gt;&lt;b&gt;Validation accuracy&lt;/b&gt;, the share of right answers, is worth a try when only the answer counts; it moves in steps and is noisier on small tables.</source>
        <translation>Le chiffre sur les clients de validation qui choisit la meilleure époque, dont les poids sont gardés quelle que soit la fin de l’entraînement.&lt;br&gt;&lt;br&gt;&lt;b&gt;Perte de validation&lt;/b&gt;, la moyenne de −log(probabilité de la bonne classe), réagit à chaque client et mène à des probabilités fiables.&lt;br&gt;&lt;br&gt;&lt;b&gt;Exactitude de validation&lt;/b&gt;, la part de réponses justes, vaut un essai quand seule la réponse compte&#x202f;; elle bouge par paliers et est plus bruitée sur de petites tables.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Ends the training when the watched figure has not got better for this many epochs. Raise it when the curve is noisy or the learning rate small. “never” trains all epochs; the best one is kept all the same.</source>
        <translation>Arrête l’entraînement quand le chiffre surveillé n’a pas progressé pendant autant d’époques. Augmentez-la si la courbe est bruitée ou le taux d’apprentissage petit. «&#x202f;jamais&#x202f;» entraîne toutes les époques&#x202f;; la meilleure est gardée de toute façon.</translation>
    </message>
    <message>
        <source>loss · after 1 epoch</source>
        <translation>perte · après 1 époque</translation>
    </message>
    <message>
        <source>accuracy · after 1 epoch</source>
        <translation>exactitude · après 1 époque</translation>
    </message>
    <message>
        <source>loss · after %1 epochs</source>
        <translation>perte · après %1 époques</translation>
    </message>
    <message>
        <source>accuracy · after %1 epochs</source>
        <translation>exactitude · après %1 époques</translation>
    </message>
</context>
<context>
    <name>ui::EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>C&amp;hercher</translation>
    </message>
</context>
<context>
    <name>ui::EngineLoading</name>
    <message>
        <source>reference BLAS (slow)</source>
        <translation>BLAS de référence (lent)</translation>
    </message>
</context>
<context>
    <name>ui::EpochTableModel</name>
    <message>
        <source>The epoch of the lowest validation loss; its weights are kept</source>
        <translation>L’époque de plus faible perte de validation&#x202f;; ses poids sont gardés</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Loss
train</source>
        <translation>Perte
entraînement</translation>
    </message>
    <message>
        <source>Loss
validation</source>
        <translation>Perte
validation</translation>
    </message>
    <message>
        <source>Accuracy
train</source>
        <translation>Exactitude
entraînement</translation>
    </message>
    <message>
        <source>Accuracy
validation</source>
        <translation>Exactitude
validation</translation>
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
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Train a model to see its curves.</source>
        <translation>Entraînez un modèle pour voir ses courbes.</translation>
    </message>
    <message>
        <source>Ordering the customers by their probabilities…</source>
        <translation>Tri des clients selon leurs probabilités…</translation>
    </message>
    <message>
        <source>%1, %2 customers</source>
        <translation>%1, %2 clients</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>réponses justes</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>meilleur F1</translation>
    </message>
    <message>
        <source>best Youden</source>
        <translation>meilleur Youden</translation>
    </message>
    <message>
        <source>%1 of %2 “%3” found · %4 “%5” taken for it · %6 right in all · F1 %7. The results are shown at %8.</source>
        <translation>%1 «&#x202f;%3&#x202f;» sur %2 trouvés · %4 «&#x202f;%5&#x202f;» pris pour tels · %6 justes en tout · F1 %7. Les résultats sont montrés à %8.</translation>
    </message>
</context>
<context>
    <name>ui::ExplainView</name>
    <message>
        <source>Measure Importance</source>
        <translation>Mesurer l’importance</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Asking the model about row %1…</source>
        <translation>Interrogation du modèle sur la ligne %1…</translation>
    </message>
    <message>
        <source>Score that falls</source>
        <translation>Score qui baisse</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Perte log</translation>
    </message>
    <message>
        <source>What the model loses on the test customers when the values of one column are shuffled between them, so that they no longer say anything (Breiman 2001; Fisher, Rudin and Dominici 2019). All inputs made of the column move together. Bars are means, lines standard deviations over the repeats.&lt;br&gt;&lt;br&gt;Columns that say the same share their importance: each alone can be replaced by the other.</source>
        <translation>Ce que le modèle perd sur les clients de test quand les valeurs d’une colonne sont mélangées entre eux, de sorte qu’elles ne disent plus rien (Breiman 2001&#x202f;; Fisher, Rudin et Dominici 2019). Toutes les entrées tirées de la colonne bougent ensemble. Les barres sont des moyennes, les traits des écarts-types sur les répétitions.&lt;br&gt;&lt;br&gt;Des colonnes qui disent la même chose se partagent l’importance&#x202f;: chacune peut être remplacée par l’autre.</translation>
    </message>
    <message>
        <source>Progress of the importance</source>
        <translation>Avancement de l’importance</translation>
    </message>
    <message>
        <source>Train a model to see which columns matter to it.</source>
        <translation>Entraînez un modèle pour voir quelles colonnes comptent pour lui.</translation>
    </message>
    <message>
        <source>Measuring how much worse the model gets without each column…</source>
        <translation>Mesure de ce que le modèle perd sans chaque colonne…</translation>
    </message>
    <message>
        <source>Cancelled: how much worse the model gets without each column was not measured to the end.</source>
        <translation>Annulé&#x202f;: ce que le modèle perd sans chaque colonne n’a pas été mesuré jusqu’au bout.</translation>
    </message>
    <message>
        <source>%1 test customers · %2 repeats · seed %3</source>
        <translation>%1 clients de test · %2 répétitions · graine %3</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>perte log</translation>
    </message>
</context>
<context>
    <name>ui::ExploreOptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Update View</source>
        <translation>Actualiser la vue</translation>
    </message>
    <message>
        <source>Complete columns</source>
        <translation>Colonnes complètes</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Ordre du fichier</translation>
    </message>
    <message>
        <source>Most missing first</source>
        <translation>Plus de vides d’abord</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Par colonne</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>Alike side by side</source>
        <translation>Semblables côte à côte</translation>
    </message>
    <message>
        <source>Shows columns without a missing cell too</source>
        <translation>Affiche aussi les colonnes sans cellule vide</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valeurs vides</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>File order shows where in the file cells are missing, for example from one date on. &lt;b&gt;Most missing first&lt;/b&gt; shows how many rows share their gaps. &lt;b&gt;By column&lt;/b&gt; puts the rows that miss one column first, so that you see what they miss besides. &lt;b&gt;By pattern&lt;/b&gt; puts rows that miss the same columns together, the most frequent pattern first.&lt;br&gt;&lt;br&gt;A click on a name above the matrix sorts by that column.</source>
        <translation>L’ordre du fichier montre où des cellules sont vides dans le fichier, par exemple à partir d’une date. &lt;b&gt;Plus de vides d’abord&lt;/b&gt; montre combien de lignes partagent leurs vides. &lt;b&gt;Par colonne&lt;/b&gt; met en premier les lignes où une colonne est vide, pour voir ce qui leur manque en plus. &lt;b&gt;Par motif&lt;/b&gt; réunit les lignes où les mêmes colonnes sont vides, le motif le plus fréquent d’abord.&lt;br&gt;&lt;br&gt;Un clic sur un nom au-dessus de la matrice trie par cette colonne.</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Trié par</translation>
    </message>
    <message>
        <source>The column whose gaps come first.</source>
        <translation>La colonne dont les vides viennent en premier.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>File order, the columns with most missing cells first, or columns that miss the same rows side by side (the order of the tree).</source>
        <translation>Ordre du fichier, colonnes avec le plus de cellules vides d’abord, ou colonnes vides dans les mêmes lignes côte à côte (l’ordre de l’arbre).</translation>
    </message>
</context>
<context>
    <name>ui::ExploreOverview</name>
    <message>
        <source>No cell is missing.</source>
        <translation>Aucune cellule n’est vide.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valeurs vides</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Missing together</source>
        <translation>Vides ensemble</translation>
    </message>
    <message>
        <source>columns empty in the same row</source>
        <translation>colonnes vides dans la même ligne</translation>
    </message>
    <message>
        <source>Missing Matrix</source>
        <translation>Matrice des vides</translation>
    </message>
    <message>
        <source>Association Heatmap</source>
        <translation>Carte des associations</translation>
    </message>
    <message>
        <source>No cell is missing: all %1 rows are complete in all %2 columns.</source>
        <translation>Aucune cellule n’est vide&#x202f;: les %1 lignes sont complètes dans les %2 colonnes.</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 lignes × %3 colonnes · %4</translation>
    </message>
    <message>
        <source>%1 and %2 go most closely with %3</source>
        <translation>%1 et %2 vont le plus étroitement avec %3</translation>
    </message>
    <message>
        <source>%1 goes most closely with %2</source>
        <translation>%1 va le plus étroitement avec %2</translation>
    </message>
</context>
<context>
    <name>ui::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>Rien à explorer pour l’instant</translation>
    </message>
    <message>
        <source>Open a table to see which cells are missing and which columns go together.</source>
        <translation>Ouvrez une table pour voir quelles cellules sont vides et quelles colonnes vont ensemble.</translation>
    </message>
    <message>
        <source>Views of Explore</source>
        <translation>Vues d’Explorer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 as Table</source>
        <translation>%1 comme table</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <translation>%1 en CSV…</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>Aucune table ouverte</translation>
    </message>
    <message>
        <source>%1 in %2 rows</source>
        <translation>%1 dans %2 lignes</translation>
    </message>
    <message>
        <source>No cell is missing</source>
        <translation>Aucune cellule n’est vide</translation>
    </message>
    <message>
        <source>1 cell is missing</source>
        <translation>1 cellule est vide</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 rows</source>
        <translation>%1 dans %2 lignes sur %3</translation>
    </message>
    <message>
        <source>%1 cells are missing</source>
        <translation>%1 cellules sont vides</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
</context>
<context>
    <name>ui::FactsModel</name>
    <message>
        <source>Not certain: %1</source>
        <translation>Incertain&#x202f;: %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>ui::FeatureChoiceGroup</name>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Association at least</source>
        <translation>Association d’au moins</translation>
    </message>
    <message>
        <source>Leaves out features that go with the target less than this, one at a time, measured on the rows fitted on: Spearman’s ρ, Cramér’s V or the correlation ratio η. 0.1 is a usual limit. A feature that says little alone may still help beside others.</source>
        <translation>Écarte les variables moins associées que cela à la cible, une à la fois, mesuré sur les lignes servant à l’ajustement&#x202f;: ρ de Spearman, V de Cramér ou rapport de corrélation η. 0,1 est une limite usuelle. Une variable qui dit peu seule peut quand même aider avec d’autres.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Garder au plus</translation>
    </message>
    <message>
        <source>The so many features that go most closely with the target.</source>
        <translation>Autant de variables, celles qui vont le plus étroitement avec la cible.</translation>
    </message>
    <message>
        <source>Features that are kept</source>
        <translation>Variables gardées</translation>
    </message>
    <message>
        <source>%1 is left out by the limit</source>
        <translation>%1 est écartée par la limite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Untick what the model is not to see.</source>
        <translation>Décochez ce que le modèle ne doit pas voir.</translation>
    </message>
    <message>
        <source>Bars: association with %1.</source>
        <translation>Barres&#x202f;: association avec %1.</translation>
    </message>
    <message>
        <source> Muted features are left out.</source>
        <translation> Les variables grisées sont écartées.</translation>
    </message>
</context>
<context>
    <name>ui::FeatureGroup</name>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::FeatureScorePlot</name>
    <message>
        <source>%1: %2, suspect</source>
        <translation>%1&#x202f;: %2, suspecte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>pairs of different classes ranked right · 50 % is guessing</source>
        <translation>paires de classes différentes bien classées · 50&#x202f;% revient à deviner</translation>
    </message>
    <message>
        <source>and %1 weaker ones</source>
        <translation>et %1 plus faibles</translation>
    </message>
    <message>
        <source>%1 alone ranks %2 of pairs right</source>
        <translation>%1 seule classe %2 des paires correctement</translation>
    </message>
    <message>
        <source>; the others without it %1</source>
        <translation>&#x202f;; les autres sans elle %1</translation>
    </message>
</context>
<context>
    <name>ui::FigureDialog</name>
    <message>
        <source>Title above the figure</source>
        <translation>Titre au-dessus de la figure</translation>
    </message>
    <message>
        <source>Caption with file, rows and seed</source>
        <translation>Légende avec fichier, lignes et graine</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>How the picture will look</source>
        <translation>Aspect de l’image</translation>
    </message>
    <message>
        <source>As large as it wants</source>
        <translation>Taille naturelle</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Diapositive, 16:9</translation>
    </message>
    <message>
        <source>Document column</source>
        <translation>Colonne de document</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>As the size needs</source>
        <translation>Selon la taille</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Pixels of a PNG; drawings are sharp at any size</source>
        <translation>Pixels d’un PNG&#x202f;; les dessins sont nets à toute taille</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>%1 × %2 cm</source>
        <translation>%1 × %2 cm</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 dots an inch · %4</source>
        <translation>%1 × %2 pixels, %3 points par pouce · %4</translation>
    </message>
    <message>
        <source>%1, sharp at any size; texts can be selected</source>
        <translation>%1, net à toute taille&#x202f;; les textes sont sélectionnables</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::FilledMatrices</name>
    <message>
        <source>Before preparation</source>
        <translation>Avant préparation</translation>
    </message>
    <message>
        <source>After preparation</source>
        <translation>Après préparation</translation>
    </message>
    <message>
        <source>No cell of the %1 columns of the recipe is missing.</source>
        <translation>Aucune cellule des %1 colonnes de la recette n’est vide.</translation>
    </message>
    <message>
        <source>%1 cells missing · %2</source>
        <translation>%1 cellules vides · %2</translation>
    </message>
    <message>
        <source>%1 cells filled, none missing · %2</source>
        <translation>%1 cellules remplies, aucune vide · %2</translation>
    </message>
    <message>
        <source>%1 of the recipe’s cells are missing in %2.</source>
        <translation>%1 des cellules de la recette sont vides dans %2.</translation>
    </message>
    <message>
        <source>%1 cells of %2 are filled and none is missing.</source>
        <translation>%1 cellules de %2 sont remplies et aucune n’est vide.</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear All</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>ui::FilterPopover</name>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>ne commence pas par</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Colonne à filtrer</translation>
    </message>
    <message>
        <source>Show the rows whatever this column holds</source>
        <translation>Afficher les lignes quel que soit le contenu de cette colonne</translation>
    </message>
    <message>
        <source>Everything outside this range</source>
        <translation>Tout hors de cette plage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Find a level</source>
        <translation>Trouver une modalité</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>How the text is compared</source>
        <translation>Comment le texte est comparé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text, in upper or lower case</source>
        <translation>Texte, en majuscules ou minuscules</translation>
    </message>
    <message>
        <source>Only missing (%1)</source>
        <translation>Seulement les vides (%1)</translation>
    </message>
    <message>
        <source>Hide missing</source>
        <translation>Masquer les vides</translation>
    </message>
</context>
<context>
    <name>ui::FindingList</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ui::FindingsCard</name>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>nothing found in %1 rows</source>
        <translation>rien trouvé dans %1 lignes</translation>
    </message>
    <message>
        <source>1 finding in %1 rows</source>
        <translation>1 constat dans %1 lignes</translation>
    </message>
    <message>
        <source>%1 findings in %2 rows</source>
        <translation>%1 constats dans %2 lignes</translation>
    </message>
</context>
<context>
    <name>ui::FlowPlot</name>
    <message>
        <source>Not clustered</source>
        <translation>Sans segment</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Flow of customers between segments</source>
        <translation>Flux de clients entre segments</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
</context>
<context>
    <name>ui::FoldsView</name>
    <message>
        <source>Cross-validated models</source>
        <translation>Modèles en validation croisée</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Tick runs on the Runs tab and cross-validate them.</source>
        <translation>Cochez des essais dans l’onglet Essais et validez-les par croisement.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>Deux à deux</translation>
    </message>
    <message>
        <source>Cross-validation tests every customer once, with models that have not learnt from them, and says which differences between models are more than chance.</source>
        <translation>La validation croisée teste chaque client une fois, avec des modèles qui n’ont rien appris de lui, et dit quelles différences entre modèles dépassent le hasard.</translation>
    </message>
    <message>
        <source>%1 × %2 folds</source>
        <translation>%1 × %2 plis</translation>
    </message>
    <message numerus="yes">
        <source>%n folds</source>
        <translation>
            <numerusform>%n pli</numerusform>
            <numerusform>%n plis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers · best %3 &lt;b&gt;%4&lt;/b&gt; ± %5 (%6)</source>
        <translation>%1 clients sur %2 · meilleur %3 &lt;b&gt;%4&lt;/b&gt; ± %5 (%6)</translation>
    </message>
    <message>
        <source>%1 of %2 customers, seed %3</source>
        <translation>%1 clients sur %2, graine %3</translation>
    </message>
    <message>
        <source>means over the folds, 95 % intervals</source>
        <translation>moyennes sur les plis, intervalles à 95&#x202f;%</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::GainPlot</name>
    <message>
        <source>Cumulative Gain</source>
        <translation>Gain cumulé</translation>
    </message>
    <message>
        <source>Train a model to see how many of the wanted customers a budget reaches.</source>
        <translation>Entraînez un modèle pour voir combien de clients recherchés un budget atteint.</translation>
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
        <translation>Profit</translation>
    </message>
    <message>
        <source>customers contacted, most likely first</source>
        <translation>clients contactés, les plus probables d’abord</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 atteints</translation>
    </message>
    <message>
        <source>times as many of %1 as by chance</source>
        <translation>fois plus de %1 que par hasard</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>profit</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>meilleur possible</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>ce modèle</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>au hasard</translation>
    </message>
    <message>
        <source>%1 contacted (%2)</source>
        <translation>%1 contactés (%2)</translation>
    </message>
    <message>
        <source>Nobody is contacted</source>
        <translation>Personne n’est contacté</translation>
    </message>
    <message>
        <source>cost %1, bring %2:</source>
        <translation>coûtent %1, rapportent %2&#x202f;:</translation>
    </message>
    <message>
        <source>profit %1</source>
        <translation>profit %1</translation>
    </message>
    <message>
        <source>reach %1 of %2:</source>
        <translation>atteignent %1 sur %2&#x202f;:</translation>
    </message>
    <message>
        <source>%1 times chance</source>
        <translation>%1 fois le hasard</translation>
    </message>
    <message>
        <source>no budget earns anything</source>
        <translation>aucun budget ne rapporte</translation>
    </message>
    <message>
        <source>highest: %1 at %2</source>
        <translation>maximum&#x202f;: %1 à %2</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>Personne n’est contacté.</translation>
    </message>
    <message>
        <source>%1 contacted (%2) reach %3 of %4: %5 times chance.</source>
        <translation>%1 contactés (%2) atteignent %3 sur %4&#x202f;: %5 fois le hasard.</translation>
    </message>
    <message>
        <source>%1 contacted (%2) cost %3 and bring %4: profit %5.</source>
        <translation>%1 contactés (%2) coûtent %3 et rapportent %4&#x202f;: profit %5.</translation>
    </message>
    <message>
        <source>No budget earns anything.</source>
        <translation>Aucun budget ne rapporte.</translation>
    </message>
    <message>
        <source>The highest is %1, at %2.</source>
        <translation>Le maximum est %1, à %2.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>atteints</translation>
    </message>
    <message>
        <source>of those contacted</source>
        <translation>des contactés</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>probability from</source>
        <translation>probabilité dès</translation>
    </message>
</context>
<context>
    <name>ui::GivenLabelsPlot</name>
    <message>
        <source>Shows how many customers of the file get each label.</source>
        <translation>Montre combien de clients du fichier reçoivent chaque étiquette.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertains</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sans segment</translation>
    </message>
    <message>
        <source>%1: %2 customers, %3</source>
        <translation>%1&#x202f;: %2 clients, %3</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>and not sure</source>
        <translation>et incertains</translation>
    </message>
</context>
<context>
    <name>ui::GroupFigures</name>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>Figures by group</source>
        <translation>Chiffres par groupe</translation>
    </message>
    <message>
        <source>Nothing to compare: fewer than two groups have values, or all values are equal.</source>
        <translation>Rien à comparer&#x202f;: moins de deux groupes ont des valeurs, ou toutes les valeurs sont égales.</translation>
    </message>
    <message>
        <source>η = %1 (F test, %2)</source>
        <translation>η = %1 (test F, %2)</translation>
    </message>
    <message>
        <source>Cramér’s V = %1 (χ² test, %2)</source>
        <translation>V de Cramér = %1 (test du χ², %2)</translation>
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
        <translation>Les groupes pourraient différer par hasard</translation>
    </message>
    <message>
        <source>The groups hardly differ</source>
        <translation>Les groupes diffèrent à peine</translation>
    </message>
    <message>
        <source>The groups differ somewhat</source>
        <translation>Les groupes diffèrent un peu</translation>
    </message>
    <message>
        <source>The groups differ clearly</source>
        <translation>Les groupes diffèrent nettement</translation>
    </message>
    <message>
        <source>The groups differ strongly</source>
        <translation>Les groupes diffèrent fortement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>St. deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartiles</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Plus fréquente</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>ui::HelpBrowser</name>
    <message>
        <source>“%1” in the help</source>
        <translation>«&#x202f;%1&#x202f;» dans l’aide</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 endroit</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 endroits</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find in the help (Ctrl+F)</source>
        <translation>Chercher dans l’aide (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Endroit trouvé précédent</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Endroit trouvé suivant</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Aide</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Pas sur cette page</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>1 other page</source>
        <translation>1 autre page</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>%1 autres pages</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more at the left.</source>
        <translation>
            <numerusform>%n de plus à gauche.</numerusform>
            <numerusform>%n de plus à gauche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1 …</translation>
    </message>
    <message>
        <source>File as it is</source>
        <translation>Fichier tel quel</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>First Rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Rows to Check</source>
        <translation>Lignes à vérifier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>Lignes à vérifier</translation>
    </message>
    <message>
        <source>Double-click or press Enter to change the type</source>
        <translation>Double-cliquez ou appuyez sur Entrée pour changer le type</translation>
    </message>
    <message>
        <source>Remember for files with these columns</source>
        <translation>Mémoriser pour les fichiers ayant ces colonnes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is the first %1 of %2.&lt;/b&gt; Import reads the whole file.</source>
        <translation>&lt;b&gt;Voici les premiers %1 de %2.&lt;/b&gt; Importer lit le fichier entier.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Please check this one.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Veuillez vérifier ce point.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Read as remembered for files with these columns.</source>
        <translation>Lu comme mémorisé pour les fichiers ayant ces colonnes.</translation>
    </message>
    <message>
        <source>The preview shows the values as they will be imported.</source>
        <translation>L’aperçu montre les valeurs telles qu’elles seront importées.</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>This row is left out.</source>
        <translation>Cette ligne est exclue.</translation>
    </message>
    <message>
        <source>These %1 rows are left out.</source>
        <translation>Ces %1 lignes sont exclues.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>%1 rows · %2 columns</source>
        <translation>%1 lignes · %2 colonnes</translation>
    </message>
    <message>
        <source>random sample of %1 of %2 rows · %3 columns</source>
        <translation>échantillon aléatoire de %1 lignes sur %2 · %3 colonnes</translation>
    </message>
    <message>
        <source>Import %1 Rows</source>
        <translation>Importer %1 lignes</translation>
    </message>
    <message>
        <source>Import All Rows</source>
        <translation>Importer toutes les lignes</translation>
    </message>
    <message>
        <source>Import 1 Row</source>
        <translation>Importer 1 ligne</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
</context>
<context>
    <name>ui::ImportOptions</name>
    <message>
        <source>How to read it</source>
        <translation>Comment lire</translation>
    </message>
    <message>
        <source>Detect Again</source>
        <translation>Redétecter</translation>
    </message>
    <message>
        <source>Forget what was chosen here and find out again how the file is written</source>
        <translation>Oublier les choix faits ici et détecter à nouveau comment le fichier est écrit</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Garbled text</source>
        <translation>Texte brouillé</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Délimiteur</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Text quote</source>
        <translation>Guillemet de texte</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Lignes à sauter</translation>
    </message>
    <message>
        <source>Skip at the end</source>
        <translation>À sauter à la fin</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>such as n/a; -99</source>
        <translation>par ex. n/a; -99</translation>
    </message>
    <message>
        <source>Texts that mean “missing”, besides empty cells; separated by ;</source>
        <translation>Textes qui signifient «&#x202f;vide&#x202f;», outre les cellules vides&#x202f;; séparés par&#x202f;;</translation>
    </message>
    <message>
        <source>Also missing</source>
        <translation>Aussi vide</translation>
    </message>
    <message>
        <source>Read as Missing</source>
        <translation>Lire comme vide</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>choisi ici</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>À vérifier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Line %1 holds names</source>
        <translation>La ligne %1 contient les noms</translation>
    </message>
    <message>
        <source>%1 sheets in the workbook</source>
        <translation>%1 feuilles dans le classeur</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Par colonne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>“%1” in %2 may mean missing</source>
        <translation>«&#x202f;%1&#x202f;» dans %2 peut signifier vide</translation>
    </message>
    <message>
        <source>Read “%1” as Missing</source>
        <translation>Lire «&#x202f;%1&#x202f;» comme vide</translation>
    </message>
    <message>
        <source>text such as “Ã¤” is read as “ä”</source>
        <translation>un texte tel que «&#x202f;Ã¤&#x202f;» est lu «&#x202f;ä&#x202f;»</translation>
    </message>
    <message>
        <source>text such as “Ã¤” was UTF-8 read as Windows-1252</source>
        <translation>un texte tel que «&#x202f;Ã¤&#x202f;» était de l’UTF-8 lu en Windows-1252</translation>
    </message>
</context>
<context>
    <name>ui::ImportanceBars</name>
    <message>
        <source>Importance of Columns</source>
        <translation>Importance des colonnes</translation>
    </message>
    <message>
        <source>Measures how much worse the model gets when a column no longer says anything about the customer.</source>
        <translation>Mesure ce que le modèle perd quand une colonne ne dit plus rien du client.</translation>
    </message>
    <message>
        <source>Grey: within two standard deviations of no share at all.</source>
        <translation>Gris&#x202f;: à moins de deux écarts-types d’une part nulle.</translation>
    </message>
    <message>
        <source>Grey: within two standard deviations of no loss at all.</source>
        <translation>Gris&#x202f;: à moins de deux écarts-types d’une perte nulle.</translation>
    </message>
    <message>
        <source>%1, per cent</source>
        <translation>%1, pour cent</translation>
    </message>
    <message>
        <source>%1 lost, percentage points</source>
        <translation>%1&#x202f;: perte en points de pourcentage</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1&#x202f;: perte</translation>
    </message>
    <message>
        <source>%1: %2 %, %3</source>
        <translation>%1&#x202f;: %2&#x202f;%, %3</translation>
    </message>
    <message>
        <source>%1: %2 ± %3 %, %4</source>
        <translation>%1&#x202f;: %2 ± %3&#x202f;%, %4</translation>
    </message>
    <message>
        <source>percentage points of %1</source>
        <translation>points de pourcentage de %1</translation>
    </message>
    <message>
        <source>%1: %2 %3 lost</source>
        <translation>%1&#x202f;: %2 %3 de perte</translation>
    </message>
    <message>
        <source>%1: %2 ± %3 %4 lost</source>
        <translation>%1&#x202f;: %2 ± %3 %4 de perte</translation>
    </message>
</context>
<context>
    <name>ui::InfoButton</name>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
</context>
<context>
    <name>ui::InfoPopover</name>
    <message>
        <source>More in Help</source>
        <translation>Plus dans l’aide</translation>
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
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Avancement de %1</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; Keep Best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 écoulées</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · encore %1</translation>
    </message>
</context>
<context>
    <name>ui::JobStrip</name>
    <message>
        <source>Running jobs</source>
        <translation>Tâches en cours</translation>
    </message>
    <message>
        <source>What is running, how far it is and how long it may take. Stop &amp; Keep Best ends it with the best it has found so far; Discard, or Cancel, leaves everything as it was before. The window can be used meanwhile.</source>
        <translation>Ce qui tourne, où cela en est et combien de temps cela peut durer. Arrêter et garder le meilleur termine avec le meilleur trouvé jusqu’ici&#x202f;; Abandonner, ou Annuler, laisse tout comme avant. La fenêtre reste utilisable pendant ce temps.</translation>
    </message>
</context>
<context>
    <name>ui::KDistancePlot</name>
    <message>
        <source>customers, from the densest place to the emptiest</source>
        <translation>clients, de l’endroit le plus dense au plus vide</translation>
    </message>
    <message>
        <source>%1, sample of %2 of %3</source>
        <translation>%1, échantillon de %2 sur %3</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>sample of %1 customers</source>
        <translation>échantillon de %1 clients</translation>
    </message>
    <message>
        <source>Distance to the %1 nearest customer</source>
        <translation>Distance au %1 client le plus proche</translation>
    </message>
    <message>
        <source>%1 nearest</source>
        <translation>%1 plus proche</translation>
    </message>
    <message>
        <source>joins a segment</source>
        <translation>rejoint un segment</translation>
    </message>
    <message>
        <source>%1 farther, up to %2</source>
        <translation>%1 plus loin, jusqu’à %2</translation>
    </message>
    <message>
        <source>eps %1, as suggested</source>
        <translation>eps %1, comme suggéré</translation>
    </message>
    <message>
        <source>eps %1</source>
        <translation>eps %1</translation>
    </message>
    <message>
        <source>suggested %1</source>
        <translation>suggéré %1</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>sans segment</translation>
    </message>
    <message>
        <source>core customers</source>
        <translation>clients noyaux</translation>
    </message>
    <message>
        <source>Neighbour distances</source>
        <translation>Distances aux voisins</translation>
    </message>
    <message>
        <source>Segments of DBSCAN have neighbour distances to choose eps by.</source>
        <translation>Les segments de DBSCAN ont des distances aux voisins pour choisir eps.</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1e</translation>
    </message>
    <message>
        <source>about %1 not clustered</source>
        <translation>environ %1 sans segment</translation>
    </message>
    <message>
        <source>%1 not clustered (%2)</source>
        <translation>%1 sans segment (%2)</translation>
    </message>
    <message>
        <source>Distance of customers to their %1 nearest customer, sorted. At eps %2: %3. Suggested: %4. The arrow keys choose another eps, Home the suggested one.</source>
        <translation>Distance des clients à leur %1 client le plus proche, triée. À eps %2&#x202f;: %3. Suggéré&#x202f;: %4. Les flèches choisissent un autre eps, Origine celui suggéré.</translation>
    </message>
</context>
<context>
    <name>ui::KSweepPlot</name>
    <message>
        <source>Try several numbers of segments to see which one the customers support.</source>
        <translation>Essayez plusieurs nombres de segments pour voir lequel les clients étayent.</translation>
    </message>
    <message>
        <source>Number of Segments</source>
        <translation>Nombre de segments</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Inertia</source>
        <translation>Inertie</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
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
        <translation>moyenne</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segments</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>coude</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 segments</translation>
    </message>
    <message>
        <source> (worst %1)</source>
        <translation> (pire %1)</translation>
    </message>
    <message>
        <source>Click to show these segments</source>
        <translation>Cliquez pour afficher ces segments</translation>
    </message>
</context>
<context>
    <name>ui::LayerEditor</name>
    <message>
        <source>Add Layer</source>
        <translation>Ajouter une couche</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
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
        <translation>Normalisation par lot</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 from 1 feature</source>
        <translation>%1 depuis 1 variable</translation>
    </message>
    <message>
        <source>%1 from %2 features</source>
        <translation>%1 depuis %2 variables</translation>
    </message>
    <message>
        <source>%1 · softmax</source>
        <translation>%1 · softmax</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
</context>
<context>
    <name>ui::LayerRow</name>
    <message>
        <source>Drag to move the layer (Alt+Up, Alt+Down)</source>
        <translation>Glisser pour déplacer la couche (Alt+Haut, Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove the layer (Del)</source>
        <translation>Retirer la couche (Suppr)</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Retirer la couche</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. par lot</translation>
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
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Couche %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Units of layer %1</source>
        <translation>Unités de la couche %1</translation>
    </message>
    <message>
        <source>Activation of layer %1</source>
        <translation>Activation de la couche %1</translation>
    </message>
    <message>
        <source>Dropout rate of layer %1</source>
        <translation>Taux de dropout de la couche %1</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ui::LayerTableModel</name>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1 parameters: %2 trained, %3 not trained</source>
        <translation>%1 paramètres&#x202f;: %2 entraînés, %3 non entraînés</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Running mean and variance of batch normalization: followed while training, not learnt by gradients</source>
        <translation>Moyenne et variance courantes de la normalisation par lot&#x202f;: suivies pendant l’entraînement, pas apprises par gradients</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraînés</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>Non entraînés</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>ui::LayersGroup</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Regularised</source>
        <translation>Régularisé</translation>
    </message>
    <message>
        <source>Small 32-16-8</source>
        <translation>Petit 32-16-8</translation>
    </message>
    <message>
        <source>Wide 2 × 512</source>
        <translation>Large 2 × 512</translation>
    </message>
    <message>
        <source>Deep 128-64-32</source>
        <translation>Profond 128-64-32</translation>
    </message>
    <message>
        <source>Own design</source>
        <translation>Conception propre</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Layers, training settings and preparation that work. Changing anything makes it your own design. “Regularised” is the safe choice: dropout and weight decay keep the network from learning single customers by heart.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dense&lt;/b&gt;: each unit weighs all values before it, and its activation bends the sum: f(w · x + b). More units see finer patterns and need more customers.&lt;br&gt;&lt;br&gt;&lt;b&gt;Batch norm&lt;/b&gt; centres and scales the values of each batch, which lets deep networks learn faster.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dropout&lt;/b&gt; leaves out this share of the values in each step, so that the network does not lean on single ones. Raise it when the validation loss rises while the train loss falls.</source>
        <translation>Couches, réglages d’entraînement et préparation qui fonctionnent. Tout changement en fait votre propre conception. «&#x202f;Régularisé&#x202f;» est le choix sûr&#x202f;: dropout et dégradation des poids empêchent le réseau d’apprendre des clients isolés par cœur.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dense&lt;/b&gt;&#x202f;: chaque unité pondère toutes les valeurs qui la précèdent, et son activation plie la somme&#x202f;: f(w · x + b). Plus d’unités voient des motifs plus fins et demandent plus de clients.&lt;br&gt;&lt;br&gt;&lt;b&gt;Norm. par lot&lt;/b&gt; centre et met à l’échelle les valeurs de chaque lot, ce qui fait apprendre plus vite les réseaux profonds.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dropout&lt;/b&gt; omet cette part des valeurs à chaque pas, pour que le réseau ne s’appuie pas sur certaines d’entre elles. Augmentez-le quand la perte de validation monte tandis que la perte d’entraînement baisse.</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>One-hot</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Plongements</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>How the network takes in the levels that the preparation has split into inputs of 0 and 1.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-hot&lt;/b&gt;: these inputs as they are. The safe choice.&lt;br&gt;&lt;br&gt;&lt;b&gt;Embeddings&lt;/b&gt;: a column of %1 levels or more becomes half as many learnt numbers, at most 50, so that levels that act alike come to lie near each other (Guo and Berkhahn 2016). Try them with columns of many levels, such as towns or products, and compare.</source>
        <translation>Comment le réseau reçoit les modalités que la préparation a éclatées en entrées de 0 et 1.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-hot&lt;/b&gt;&#x202f;: ces entrées telles quelles. Le choix sûr.&lt;br&gt;&lt;br&gt;&lt;b&gt;Plongements&lt;/b&gt;&#x202f;: une colonne de %1 modalités ou plus devient moitié moins de nombres appris, au plus 50, de sorte que des modalités d’effet semblable se rapprochent (Guo et Berkhahn 2016). Essayez-les avec des colonnes à nombreuses modalités, comme des villes ou des produits, et comparez.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes in order</source>
        <translation>Classes ordonnées</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>What the network learns by. Either way it gives a probability for each class.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes&lt;/b&gt;: −log p of the right one; all wrong ones are alike.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes in order&lt;/b&gt;: −Σ log p of the right side of each cut between two neighbouring classes, so that a near miss costs less than a far one (Tödter and Ahrens 2012). Neither is better on every table: compare the two.&lt;br&gt;&lt;br&gt;Offered because the classes of this target have an order. The losses shown are those of “Classes”.</source>
        <translation>Ce d’après quoi le réseau apprend. Dans les deux cas, il donne une probabilité pour chaque classe.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes&lt;/b&gt;&#x202f;: −log p de la bonne&#x202f;; toutes les mauvaises se valent.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes ordonnées&lt;/b&gt;&#x202f;: −Σ log p du bon côté de chaque coupe entre deux classes voisines, de sorte qu’une erreur proche coûte moins qu’une lointaine (Tödter et Ahrens 2012). Aucune n’est meilleure sur toutes les tables&#x202f;: comparez les deux.&lt;br&gt;&lt;br&gt;Proposé parce que les classes de cette cible ont un ordre. Les pertes affichées sont celles de «&#x202f;Classes&#x202f;».</translation>
    </message>
    <message>
        <source>No column has %1 levels or more: this changes nothing.</source>
        <translation>Aucune colonne n’a %1 modalités ou plus&#x202f;: cela ne change rien.</translation>
    </message>
    <message>
        <source>%1 inputs of 1 column become %2 numbers</source>
        <translation>%1 entrées d’1 colonne deviennent %2 nombres</translation>
    </message>
    <message>
        <source>%1 inputs of %2 columns become %3 numbers</source>
        <translation>%1 entrées de %2 colonnes deviennent %3 nombres</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>aucune couche cachée</translation>
    </message>
    <message>
        <source>%1 dense layers</source>
        <translation>%1 couches denses</translation>
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
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Temps&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <translation>%1, comparé</translation>
    </message>
    <message>
        <source>%1, not compared</source>
        <translation>%1, non comparé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shown among the curves and in what differs</source>
        <translation>Affiché parmi les courbes et dans ce qui diffère</translation>
    </message>
    <message>
        <source>Rank by %1</source>
        <translation>Classer par %1</translation>
    </message>
    <message>
        <source>Paired test against the reference on the same customers</source>
        <translation>Test apparié face à la référence sur les mêmes clients</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Plus haut est meilleur</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Plus bas est meilleur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>Face à la référence</translation>
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
        <translation>Essais</translation>
    </message>
</context>
<context>
    <name>ui::LearningCurvePlot</name>
    <message>
        <source>Learning Curve</source>
        <translation>Courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Trains on ever more customers, to see whether more of them would help.</source>
        <translation>Entraîne sur toujours plus de clients, pour voir si davantage aiderait.</translation>
    </message>
    <message>
        <source>%1 with %2 training rows: %3 on training rows, %4 on rows held out.</source>
        <translation>%1 avec %2 lignes d’entraînement&#x202f;: %3 sur les lignes d’entraînement, %4 sur les lignes réservées.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>lignes d’entraînement</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>réservées</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>%1 training rows</source>
        <translation>%1 lignes d’entraînement</translation>
    </message>
</context>
<context>
    <name>ui::LearningCurveView</name>
    <message>
        <source>More customers would help</source>
        <translation>Plus de clients aideraient</translation>
    </message>
    <message>
        <source>More customers would hardly help</source>
        <translation>Plus de clients n’aideraient guère</translation>
    </message>
    <message>
        <source>More customers made it worse</source>
        <translation>Plus de clients ont nui</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told</source>
        <translation>On ne peut pas dire si plus de clients aideraient</translation>
    </message>
    <message>
        <source>%1 × %2 folds</source>
        <translation>%1 × %2 plis</translation>
    </message>
    <message numerus="yes">
        <source>%n folds</source>
        <translation>
            <numerusform>%n pli</numerusform>
            <numerusform>%n plis</numerusform>
        </translation>
    </message>
    <message>
        <source>Logarithmic rows</source>
        <translation>Lignes en logarithme</translation>
    </message>
    <message>
        <source>Would more customers help?</source>
        <translation>Plus de clients aideraient-ils&#x202f;?</translation>
    </message>
    <message>
        <source>The run shown on the Predict page learns from ever larger shares of the customers and is judged on others each time. Where its score still rises at the end, more customers are worth having; where it is level, better columns are.</source>
        <translation>L’essai affiché sur la page Prédire apprend de parts toujours plus grandes des clients et est chaque fois jugé sur d’autres. Si son score monte encore à la fin, plus de clients valent la peine&#x202f;; s’il est plat, ce sont de meilleures colonnes.</translation>
    </message>
    <message>
        <source>Draw Learning Curve</source>
        <translation>Tracer la courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Points appear as the shares are learnt from, the smallest first.</source>
        <translation>Les points apparaissent au fil des parts apprises, la plus petite d’abord.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Courbe d’apprentissage</translation>
    </message>
    <message>
        <source>The same factor of rows takes the same width</source>
        <translation>Un même facteur de lignes occupe la même largeur</translation>
    </message>
    <message>
        <source>: %1 learnt from %2 to %3 of the customers in %4 and was judged by %5 on those held out. Bands are standard deviations between folds, ± below the 95 % intervals of the changes.</source>
        <translation>&#x202f;: %1 a appris de %2 à %3 des clients en %4 et a été jugé par %5 sur les clients réservés. Les bandes sont les écarts-types entre plis, ± sous les intervalles à 95&#x202f;% des changements.</translation>
    </message>
    <message>
        <source> More repeats narrow them, up to a point.</source>
        <translation> Plus de répétitions les resserrent, jusqu’à un certain point.</translation>
    </message>
    <message>
        <source>%1 of %2 customers · %3 &lt;b&gt;%4&lt;/b&gt; ± %5 from all training rows (%6)</source>
        <translation>%1 clients sur %2 · %3 &lt;b&gt;%4&lt;/b&gt; ± %5 avec toutes les lignes d’entraînement (%6)</translation>
    </message>
    <message>
        <source>%1, %2, seed %3</source>
        <translation>%1, %2, graine %3</translation>
    </message>
    <message>
        <source>The model learns from ever more customers; a cancelled curve leaves the last one.</source>
        <translation>Le modèle apprend de toujours plus de clients&#x202f;; une courbe annulée laisse la précédente.</translation>
    </message>
</context>
<context>
    <name>ui::LevelListModel</name>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1&#x202f;: %2 lignes</translation>
    </message>
</context>
<context>
    <name>ui::LevelListView</name>
    <message>
        <source>Levels</source>
        <translation>Modalités</translation>
    </message>
</context>
<context>
    <name>ui::LevelOrderGroup</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>The order belongs to the column: associations on the Explore page follow it too.</source>
        <translation>L’ordre appartient à la colonne&#x202f;: les associations de la page Explorer le suivent aussi.</translation>
    </message>
    <message>
        <source>Levels from low to high</source>
        <translation>Modalités de bas en haut</translation>
    </message>
    <message>
        <source>Make Ordinal…</source>
        <translation>Rendre ordinale…</translation>
    </message>
    <message>
        <source>Give the levels of another column an order</source>
        <translation>Donner un ordre aux modalités d’une autre colonne</translation>
    </message>
    <message>
        <source>No feature has an order yet. Make a category ordinal and put its levels in order.</source>
        <translation>Aucune variable n’a encore d’ordre. Rendez une catégorie ordinale et mettez ses modalités en ordre.</translation>
    </message>
    <message>
        <source>From low to high, as you put them.</source>
        <translation>De bas en haut, comme vous les avez mises.</translation>
    </message>
    <message>
        <source>From low to high, as found in the file. Drag, or press Alt+Up and Alt+Down, where it is not right.</source>
        <translation>De bas en haut, comme trouvé dans le fichier. Glissez, ou appuyez sur Alt+Haut et Alt+Bas, si ce n’est pas juste.</translation>
    </message>
</context>
<context>
    <name>ui::LiveCurve</name>
    <message>
        <source>%1 · best %2</source>
        <translation>%1 · meilleur %2</translation>
    </message>
    <message>
        <source>%1 over %2 epochs; last: train %3, validation %4.</source>
        <translation>%1 sur %2 époques&#x202f;; dernière&#x202f;: entraînement %3, validation %4.</translation>
    </message>
    <message>
        <source>%1: %2 epochs, last %3</source>
        <translation>%1&#x202f;: %2 époques, dernière %3</translation>
    </message>
    <message>
        <source>, best %1 at epoch %2</source>
        <translation>, meilleur %1 à l’époque %2</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>none selected</source>
        <translation>aucun sélectionné</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnés</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>in %1; the file it was made from is unchanged</source>
        <translation>dans %1&#x202f;; le fichier d’origine est inchangé</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Networks will train many times slower than they could.</source>
        <translation>L’entraînement des réseaux sera bien plus lent qu’il ne pourrait l’être.</translation>
    </message>
    <message>
        <source>Install the fast linear algebra, then start Tessera again: sudo apt install libopenblas0-pthread</source>
        <translation>Installez l’algèbre linéaire rapide, puis relancez Tessera&#x202f;: sudo apt install libopenblas0-pthread</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Ouvrir un CSV…</translation>
    </message>
    <message>
        <source>Try the Example</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no file open</source>
        <translation>aucun fichier ouvert</translation>
    </message>
    <message>
        <source>A job is still running</source>
        <translation>Une tâche est encore en cours</translation>
    </message>
    <message>
        <source>Quitting now loses what it has found so far.</source>
        <translation>Quitter maintenant fait perdre ce qu’elle a trouvé jusqu’ici.</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; Keep Best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The clipboard holds no table</source>
        <translation>Le presse-papiers ne contient pas de table</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Table collée</translation>
    </message>
    <message>
        <source>%1_rejected.csv</source>
        <translation>%1_rejets.csv</translation>
    </message>
    <message>
        <source>Export Rejected Rows</source>
        <translation>Exporter les lignes rejetées</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 a changé sur le disque.</translation>
    </message>
    <message>
        <source>The table here is as it was read.</source>
        <translation>La table ici est telle qu’elle a été lue.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>%1 is no longer where it was opened.</source>
        <translation>%1 n’est plus là où il a été ouvert.</translation>
    </message>
    <message>
        <source>The table stays as it was read; it cannot be reloaded until the file is back.</source>
        <translation>La table reste telle qu’elle a été lue&#x202f;; elle ne peut être rechargée tant que le fichier n’est pas revenu.</translation>
    </message>
    <message>
        <source>Open a Random Sample of %1 Rows</source>
        <translation>Ouvrir un échantillon de %1 lignes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Paste as &amp;Table</source>
        <translation>Coller comme &amp;table</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>P&amp;références…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Project No&amp;tes…</source>
        <translation>No&amp;tes du projet…</translation>
    </message>
    <message>
        <source>&amp;Import Options…</source>
        <translation>Options d’&amp;import…</translation>
    </message>
    <message>
        <source>Customers from &amp;Transactions…</source>
        <translation>&amp;Clients depuis des transactions…</translation>
    </message>
    <message>
        <source>Use Saved Se&amp;gments…</source>
        <translation>Utiliser des se&amp;gments enregistrés…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Cluster &amp;Summary (CSV)…</source>
        <translation>&amp;Résumé des segments (CSV)…</translation>
    </message>
    <message>
        <source>Cluster Summary (&amp;Excel)…</source>
        <translation>Résumé des segments (&amp;Excel)…</translation>
    </message>
    <message>
        <source>&amp;Customers with Segments…</source>
        <translation>&amp;Clients avec segments…</translation>
    </message>
    <message>
        <source>&amp;One File per Segment…</source>
        <translation>&amp;Un fichier par segment…</translation>
    </message>
    <message>
        <source>Scored C&amp;ustomers…</source>
        <translation>Clients &amp;scorés…</translation>
    </message>
    <message>
        <source>Scored Customers, One File per &amp;Label…</source>
        <translation>Clients scorés, un fichier par é&amp;tiquette…</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
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
        <translation>&amp;Figure…</translation>
    </message>
    <message>
        <source>C&amp;hart Pack…</source>
        <translation>&amp;Pack de graphiques…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>Rapp&amp;ort…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>S&amp;creenshot…</source>
        <translation>&amp;Capture d’écran…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Taille ré&amp;elle</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Essai</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; &amp;Keep Best</source>
        <translation>Arrêter et &amp;garder le meilleur</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Run &amp;History</source>
        <translation>&amp;Historique des essais</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>From CSV to &amp;Named Segments</source>
        <translation>Du CSV aux segments &amp;nommés</translation>
    </message>
    <message>
        <source>&amp;Published Figures, Measured Again</source>
        <translation>Chiffres &amp;publiés, remesurés</translation>
    </message>
    <message>
        <source>&amp;Example Data</source>
        <translation>Données d’&amp;exemple</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Information</source>
        <translation>Copier les infos de &amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>À pr&amp;opos de Tessera</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>Remove %1 from the List</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Open a Table, a Project or a Model</source>
        <translation>Ouvrir une table, un projet ou un modèle</translation>
    </message>
    <message>
        <source>Screenshot copied</source>
        <translation>Capture d’écran copiée</translation>
    </message>
    <message>
        <source>tessera_%1.png</source>
        <translation>tessera_%1.png</translation>
    </message>
    <message>
        <source>Save Screenshot</source>
        <translation>Enregistrer la capture d’écran</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Screenshot copied and saved as %1</source>
        <translation>Capture d’écran copiée et enregistrée sous %1</translation>
    </message>
    <message>
        <source>The screenshot could not be written to %1.</source>
        <translation>La capture d’écran n’a pas pu être écrite dans %1.</translation>
    </message>
    <message>
        <source>Choose another folder; the picture is on the clipboard.</source>
        <translation>Choisissez un autre dossier&#x202f;; l’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>À propos de Tessera</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tessera %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Tessera %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Customer segmentation and prediction for marketing analysts.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer: tables are read, analysed and kept here only.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, libtorch, QCustomPlot and the typeface Inter.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Segmentation et prédiction de clients pour analystes marketing.&lt;/p&gt;&lt;p&gt;Rien ne quitte cet ordinateur&#x202f;: les tables ne sont lues, analysées et gardées qu’ici.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Construit avec Qt %2, libtorch, QCustomPlot et la police Inter.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Diagnostic information copied</source>
        <translation>Infos de diagnostic copiées</translation>
    </message>
    <message>
        <source>The same again.</source>
        <translation>Identique, à nouveau.</translation>
    </message>
    <message>
        <source>Not the same.</source>
        <translation>Pas identique.</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The customer file itself is never written to: runs, segments, choices and notes are kept in a project.</source>
        <translation>Le fichier de clients lui-même n’est jamais modifié&#x202f;: essais, segments, choix et notes sont gardés dans un projet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Don’t Save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>%1 a été trouvé dans %2.</translation>
    </message>
    <message>
        <source>Results that fit it are there, marked out of date; models have lost their customers.</source>
        <translation>Les résultats qui lui correspondent sont là, marqués comme périmés&#x202f;; les modèles ont perdu leurs clients.</translation>
    </message>
    <message>
        <source>Not any more: %1.</source>
        <translation>Plus maintenant&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Save it to keep it.</source>
        <translation>Enregistrez-le pour le garder.</translation>
    </message>
    <message>
        <source>%1 has changed since the project was saved.</source>
        <translation>%1 a changé depuis l’enregistrement du projet.</translation>
    </message>
    <message>
        <source>Recovered “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» récupéré.</translation>
    </message>
    <message>
        <source>Opened “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» ouvert.</translation>
    </message>
    <message>
        <source>%1 is nowhere to be found.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>The project needs it. It was looked for where it was, and in the folder of the project and those below.</source>
        <translation>Le projet en a besoin. Il a été cherché là où il était, ainsi que dans le dossier du projet et ses sous-dossiers.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>Où est %1&#x202f;?</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>&amp;Two-Minute Tour</source>
        <translation>&amp;Visite en deux minutes</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Ouvrir un projet</translation>
    </message>
</context>
<context>
    <name>ui::MapCard</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Stop Arranging</source>
        <translation>Arrêter la disposition</translation>
    </message>
    <message>
        <source>Arrange Again</source>
        <translation>Disposer à nouveau</translation>
    </message>
    <message>
        <source>arranging the neighbour map, %1</source>
        <translation>disposition de la carte des voisins, %1</translation>
    </message>
    <message>
        <source>the neighbour map was stopped before it was finished</source>
        <translation>la carte des voisins a été arrêtée avant la fin</translation>
    </message>
    <message>
        <source>each mark is a customer, large marks are segment centres</source>
        <translation>chaque marque est un client, les grandes sont les centres des segments</translation>
    </message>
    <message>
        <source>chosen on the map</source>
        <translation>choisis sur la carte</translation>
    </message>
</context>
<context>
    <name>ui::MapGroup</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Axes</translation>
    </message>
    <message>
        <source>What the map is drawn over. Two columns show original units and are the easiest to explain. Principal components keep as much of all features&apos; variance as two axes can; the axis titles say how much. The latent space is what the autoencoder sees. The neighbour map puts customers who are alike next to each other, whatever the number of features; it has no axes, and distances between groups mean little.</source>
        <translation>Ce sur quoi la carte est tracée. Deux colonnes montrent les unités d’origine et sont les plus faciles à expliquer. Les composantes principales gardent autant de la variance de toutes les variables que deux axes le peuvent&#x202f;; les titres des axes disent combien. L’espace latent est ce que voit l’autoencodeur. La carte des voisins place côte à côte les clients semblables, quel que soit le nombre de variables&#x202f;; elle n’a pas d’axes, et les distances entre groupes signifient peu.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexité</translation>
    </message>
    <message>
        <source>About how many neighbours each customer keeps. Low values show small groups, high ones the large picture; 30 suits most tables. It is never more than a third of the customers.</source>
        <translation>Combien de voisins environ chaque client garde. De petites valeurs montrent de petits groupes, de grandes la vue d’ensemble&#x202f;; 30 convient à la plupart des tables. Jamais plus d’un tiers des clients.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>How long the customers are arranged. More are needed when the map still moves at the end.</source>
        <translation>Combien de temps les clients sont disposés. Il en faut davantage si la carte bouge encore à la fin.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Round each segment</source>
        <translation>Autour de chaque segment</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>A line round the customers of each segment; on large tables round the nine tenths nearest to its centre. Density draws the smallest areas that hold a half and nine tenths of a segment, which shows where segments overlap.</source>
        <translation>Une ligne autour des clients de chaque segment&#x202f;; sur de grandes tables, autour des neuf dixièmes les plus proches de son centre. Densité trace les plus petites zones contenant la moitié et les neuf dixièmes d’un segment, ce qui montre où les segments se chevauchent.</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Feature arrows</source>
        <translation>Flèches des variables</translation>
    </message>
    <message>
        <source>An arrow for each feature: customers in its direction have high values; the longer it is, the more of it the map shows.</source>
        <translation>Une flèche par variable&#x202f;: les clients dans sa direction ont des valeurs élevées&#x202f;; plus elle est longue, plus la carte en montre.</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Deux colonnes</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>Espace latent</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Composantes principales</translation>
    </message>
    <message>
        <source>Neighbour map (t-SNE)</source>
        <translation>Carte des voisins (t-SNE)</translation>
    </message>
</context>
<context>
    <name>ui::MapPicture</name>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>sans segment</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>belongs to it by</source>
        <translation>y appartient à</translation>
    </message>
    <message>
        <source>silhouette</source>
        <translation>silhouette</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>arranging, %1 of %2</source>
        <translation>disposition, %1 sur %2</translation>
    </message>
    <message>
        <source>customers who are alike stand together (t-SNE, perplexity %1)</source>
        <translation>les clients semblables sont ensemble (t-SNE, perplexité %1)</translation>
    </message>
    <message>
        <source>arranged by a sample of %1, the others beside the most alike</source>
        <translation>disposée d’après un échantillon de %1, les autres à côté des plus semblables</translation>
    </message>
    <message>
        <source>1 customer lies outside the view</source>
        <translation>1 client est hors de la vue</translation>
    </message>
    <message>
        <source>%1 customers lie outside the view</source>
        <translation>%1 clients sont hors de la vue</translation>
    </message>
    <message>
        <source>%1 without these values</source>
        <translation>%1 sans ces valeurs</translation>
    </message>
    <message>
        <source>outlines hold the inner 90 %</source>
        <translation>les contours contiennent les 90&#x202f;% intérieurs</translation>
    </message>
    <message>
        <source>lines hold the densest 50 and 90 %</source>
        <translation>les lignes contiennent les 50 et 90&#x202f;% les plus denses</translation>
    </message>
</context>
<context>
    <name>ui::MapTools</name>
    <message>
        <source>Move the Map</source>
        <translation>Déplacer la carte</translation>
    </message>
    <message>
        <source>Drag to move the map (P)</source>
        <translation>Glisser pour déplacer la carte (P)</translation>
    </message>
    <message>
        <source>Select by Rectangle</source>
        <translation>Sélectionner par rectangle</translation>
    </message>
    <message>
        <source>Drag a rectangle round customers (R, or Shift while dragging). Ctrl adds to the selection. By keyboard: Enter, arrows, Shift + arrows, Enter.</source>
        <translation>Tracez un rectangle autour de clients (R, ou Maj en glissant). Ctrl ajoute à la sélection. Au clavier&#x202f;: Entrée, flèches, Maj + flèches, Entrée.</translation>
    </message>
    <message>
        <source>Select by Lasso</source>
        <translation>Sélectionner au lasso</translation>
    </message>
    <message>
        <source>Draw a line round customers (L, or Alt while dragging). Ctrl adds to the selection.</source>
        <translation>Tracez une ligne autour de clients (L, ou Alt en glissant). Ctrl ajoute à la sélection.</translation>
    </message>
</context>
<context>
    <name>ui::MappingDialog</name>
    <message>
        <source>Columns of the Model and of the File</source>
        <translation>Colonnes du modèle et du fichier</translation>
    </message>
    <message>
        <source>Every feature of the model needs a column of %1. Columns are matched by their names alone; look at the values before you trust a match.</source>
        <translation>Chaque variable du modèle a besoin d’une colonne de %1. Les colonnes ne sont associées que par leur nom&#x202f;; regardez les valeurs avant de vous fier à une association.</translation>
    </message>
    <message>
        <source>Feature of the model</source>
        <translation>Variable du modèle</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>How it was matched</source>
        <translation>Mode d’association</translation>
    </message>
    <message>
        <source>Use These Columns</source>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>As the names say</source>
        <translation>Selon les noms</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Colonne pour %1</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>absente de ce fichier</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>vide dans les premières lignes</translation>
    </message>
    <message>
        <source>Column %1 cannot serve more than one feature: %2.</source>
        <translation>La colonne %1 ne peut servir à plus d’une variable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>No feature of the model is in this file.</source>
        <translation>Aucune variable du modèle n’est dans ce fichier.</translation>
    </message>
    <message>
        <source>Every feature has a column.</source>
        <translation>Chaque variable a une colonne.</translation>
    </message>
    <message>
        <source>%1 is filled with a value from training for every customer.</source>
        <translation>%1 est remplie par une valeur de l’entraînement pour chaque client.</translation>
    </message>
    <message>
        <source>%1 features are filled with values from training for every customer: %2.</source>
        <translation>%1 variables sont remplies par des valeurs de l’entraînement pour chaque client&#x202f;: %2.</translation>
    </message>
    <message>
        <source>used more than once</source>
        <translation>utilisée plus d’une fois</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>écartée à la main</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>pas de tel nom</translation>
    </message>
    <message>
        <source>by a similar name</source>
        <translation>par un nom semblable</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par le nom</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Use %1 for %2</source>
        <translation>Utiliser %1 pour %2</translation>
    </message>
</context>
<context>
    <name>ui::MethodGroup</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Autoencoder + k-means</source>
        <translation>Autoencodeur + k-means</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>Mini-batch k-means</source>
        <translation>k-means par mini-lots</translation>
    </message>
    <message>
        <source>k-prototypes</source>
        <translation>k-prototypes</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>Mélange gaussien</translation>
    </message>
    <message>
        <source>Ward linkage</source>
        <translation>Lien de Ward</translation>
    </message>
    <message>
        <source>Average linkage</source>
        <translation>Lien moyen</translation>
    </message>
    <message>
        <source>Complete linkage</source>
        <translation>Lien complet</translation>
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
        <translation>&lt;b&gt;k-means&lt;/b&gt; attribue chaque client au plus proche de k centres&#x202f;; rapide et facile à expliquer&#x202f;: Σ ‖x − centre‖² est rendu aussi petit que possible.&lt;br&gt;&lt;br&gt;&lt;b&gt;Autoencodeur + k-means&lt;/b&gt; fait d’abord passer les variables par un petit réseau et segmente ce qui en sort&#x202f;: à essayer quand beaucoup de variables sont liées de façon courbe. L’onglet Comparaison dit si cela a aidé.&lt;br&gt;&lt;br&gt;&lt;b&gt;Mélange gaussien&lt;/b&gt; trouve des groupes étirés de tailles différentes et dit avec quelle probabilité chaque client appartient à chacun.&lt;br&gt;&lt;br&gt;&lt;b&gt;Lien&lt;/b&gt; réunit sans cesse les deux groupes les plus proches et dessine l’arbre&#x202f;: Ward fait des groupes compacts, le lien complet des groupes de petit diamètre, le lien moyen est entre les deux et met à part les valeurs extrêmes.&lt;br&gt;&lt;br&gt;&lt;b&gt;DBSCAN&lt;/b&gt; trouve de lui-même des régions denses de toute forme, et laisse hors des segments les clients sans voisins proches. &lt;b&gt;HDBSCAN&lt;/b&gt; en fait autant pour des régions de densités différentes.&lt;br&gt;&lt;br&gt;&lt;b&gt;k-prototypes&lt;/b&gt; est k-means pour les tables riches en catégories&#x202f;: une catégorie qui diffère compte comme telle, et un segment a ses plus fréquentes.&lt;br&gt;&lt;br&gt;&lt;b&gt;k-means par mini-lots&lt;/b&gt; est k-means pour des millions de clients&#x202f;: presque les mêmes segments en moins de temps.</translation>
    </message>
    <message>
        <source>Segments k</source>
        <translation>Segments k</translation>
    </message>
    <message>
        <source>How many segments to make. Few segments are easier to act on; raise k when one segment clearly holds two kinds of customers.</source>
        <translation>Combien de segments former. Il est plus facile d’agir sur peu de segments&#x202f;; augmentez k quand un segment réunit clairement deux sortes de clients.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Chooses the random starts and the network&apos;s first weights. The same seed gives the same segments. Try another to see how far the result hangs on chance.</source>
        <translation>Choisit les départs aléatoires et les premiers poids du réseau. La même graine donne les mêmes segments. Essayez-en une autre pour voir combien le résultat tient au hasard.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggérée</translation>
    </message>
    <message>
        <source>Distance ε</source>
        <translation>Distance ε</translation>
    </message>
    <message>
        <source>Two customers are neighbours when they are this near, in standard deviations of the prepared features. Empty: at the knee of the neighbour distances, which the Neighbours tab draws. Lower it when everything is one segment, raise it when most customers are left out.</source>
        <translation>Deux clients sont voisins s’ils sont aussi proches, en écarts-types des variables préparées. Vide&#x202f;: au coude des distances aux voisins, que trace l’onglet Voisins. Diminuez-la quand tout ne fait qu’un segment, augmentez-la quand la plupart des clients sont exclus.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Smallest segment</source>
        <translation>Plus petit segment</translation>
    </message>
    <message>
        <source>Weight of categories</source>
        <translation>Poids des catégories</translation>
    </message>
    <message>
        <source>What a category that differs counts, beside squared distances of numbers in standard deviations (γ, Huang 1998). Empty: half the mean standard deviation of the numbers, 0.5.</source>
        <translation>Ce que compte une catégorie qui diffère, à côté des distances au carré des nombres en écarts-types (γ, Huang 1998). Vide&#x202f;: la moitié de l’écart-type moyen des nombres, 0,5.</translation>
    </message>
    <message>
        <source>Any direction</source>
        <translation>Toute direction</translation>
    </message>
    <message>
        <source>Along features</source>
        <translation>Selon les variables</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>La même pour tous</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>How each group may be stretched: in any direction (full covariance), along the features only (diagonal), all groups alike (tied), or not at all (spherical). Freer shapes need more customers.</source>
        <translation>Comment chaque groupe peut être étiré&#x202f;: dans toute direction (covariance complète), selon les variables seulement (diagonale), tous les groupes pareillement (liée), ou pas du tout (sphérique). Des formes plus libres demandent plus de clients.</translation>
    </message>
    <message>
        <source>The distance must be a number above 0.</source>
        <translation>La distance doit être un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>The weight of categories must be a number above 0.</source>
        <translation>Le poids des catégories doit être un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>The method is run from this many random starts and the best is kept. “Auto”: k-means makes 20 starts, down to 3 above 50,000 customers, and below 100,000 customers then tries single centres of the best ones elsewhere; mini-batch k-means makes 20, or 6 above 50,000 customers, a Gaussian mixture 5 to 100 and k-prototypes 5 to 300, the fewer the larger the table. With a number of your own no centres are moved. Raise it when two seeds give different segments.</source>
        <translation>La méthode est lancée d’autant de départs aléatoires et le meilleur résultat est gardé. «&#x202f;Auto&#x202f;»&#x202f;: k-means fait 20 départs, jusqu’à 3 seulement au-dessus de 50&#x202f;000 clients, et, en dessous de 100&#x202f;000 clients, essaie ensuite ailleurs des centres isolés des meilleurs&#x202f;; k-means par mini-lots en fait 20, ou 6 au-dessus de 50&#x202f;000 clients, un mélange gaussien 5 à 100 et k-prototypes 5 à 300, d’autant moins que la table est grande. Avec un nombre de votre choix, aucun centre n’est déplacé. Augmentez-le quand deux graines donnent des segments différents.</translation>
    </message>
    <message>
        <source>How many customers, itself counted, must lie within ε for a place to count as dense. “Auto”: twice the number of prepared inputs, but no more than the square root of the number of customers, and at least 5.</source>
        <translation>Combien de clients, lui compris, doivent se trouver à moins de ε pour qu’un endroit soit dense. «&#x202f;Auto&#x202f;»&#x202f;: deux fois le nombre d’entrées préparées, mais pas plus que la racine carrée du nombre de clients, et au moins 5.</translation>
    </message>
    <message>
        <source>Fewer customers are no segment. “Auto”: half the square root of the number of customers, at least 5.</source>
        <translation>Moins de clients ne font pas un segment. «&#x202f;Auto&#x202f;»&#x202f;: la moitié de la racine carrée du nombre de clients, au moins 5.</translation>
    </message>
</context>
<context>
    <name>ui::MissingBars</name>
    <message>
        <source>No cell is missing.</source>
        <translation>Aucune cellule n’est vide.</translation>
    </message>
    <message>
        <source>Share of missing cells by column: %1 columns have gaps, most of all %2 (%3).</source>
        <translation>Part de cellules vides par colonne&#x202f;: %1 colonnes ont des vides, le plus %2 (%3).</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1
%2 of %3 cells missing (%4)
Click to sort the rows of the matrix by it</source>
        <translation>%1
%2 cellules vides sur %3 (%4)
Cliquez pour trier les lignes de la matrice par elle</translation>
    </message>
</context>
<context>
    <name>ui::MissingByClassPlot</name>
    <message>
        <source>% of the class’s rows in which the column is missing</source>
        <translation>% des lignes de la classe où la colonne est vide</translation>
    </message>
    <message>
        <source>In no column do the gaps clearly depend on %1.</source>
        <translation>Dans aucune colonne les vides ne dépendent nettement de %1.</translation>
    </message>
    <message>
        <source>%1 is missing in %2 of %3 but in %4 of %5: here an empty cell says something about %6.</source>
        <translation>%1 est vide dans %2 de %3 mais dans %4 de %5&#x202f;: ici une cellule vide dit quelque chose sur %6.</translation>
    </message>
    <message>
        <source>p: χ² test, one per column. The grey line stands at the share of all rows.</source>
        <translation>p&#x202f;: test du χ², un par colonne. La ligne grise indique la part sur toutes les lignes.</translation>
    </message>
    <message>
        <source>Bold: below 0.05.</source>
        <translation>Gras&#x202f;: inférieur à 0,05.</translation>
    </message>
    <message>
        <source>Bold: below 0.05 even when all %1 columns are counted in (Bonferroni).</source>
        <translation>Gras&#x202f;: inférieur à 0,05 même en tenant compte des %1 colonnes (Bonferroni).</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <translation>%1&#x202f;: %2 sur %3 (%4)</translation>
    </message>
</context>
<context>
    <name>ui::MissingCellsModel</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
</context>
<context>
    <name>ui::MissingFeed</name>
    <message>
        <source>%1 of %2 rows have missing cells.</source>
        <translation>%1 lignes sur %2 ont des cellules vides.</translation>
    </message>
    <message>
        <source>rows %1–%2 of %3</source>
        <translation>lignes %1–%2 sur %3</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 in file order</source>
        <translation>%1 dans l’ordre du fichier</translation>
    </message>
    <message>
        <source>%1, most missing first</source>
        <translation>%1, plus de vides d’abord</translation>
    </message>
    <message>
        <source>%1, those without %2 first</source>
        <translation>%1, celles sans %2 d’abord</translation>
    </message>
    <message>
        <source>%1 by pattern</source>
        <translation>%1 par motif</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Ligne %1 du fichier</translation>
    </message>
    <message>
        <source>Lines %1–%2 of the file</source>
        <translation>Lignes %1–%2 du fichier</translation>
    </message>
    <message>
        <source>Lines %1 and %2 more</source>
        <translation>Lignes %1 et %2 de plus</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Lignes %1</translation>
    </message>
</context>
<context>
    <name>ui::MissingMatrix</name>
    <message>
        <source> (most missing first)</source>
        <translation> (plus de vides d’abord)</translation>
    </message>
    <message>
        <source> (sorted by column)</source>
        <translation> (triées par colonne)</translation>
    </message>
    <message>
        <source> (sorted by pattern)</source>
        <translation> (triées par motif)</translation>
    </message>
    <message>
        <source>Open a table to see which cells are missing.</source>
        <translation>Ouvrez une table pour voir quelles cellules sont vides.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <translation>Lignes %1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>%1: %2 of %3 missing (%4)</source>
        <translation>%1&#x202f;: %2 vides sur %3 (%4)</translation>
    </message>
    <message>
        <source>%1 of them filled</source>
        <translation>dont %1 remplies</translation>
    </message>
    <message>
        <source>Whole column: %1 (%2)</source>
        <translation>Colonne entière&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 cellules vides (%3)</translation>
    </message>
    <message>
        <source>Click to sort the rows by this column</source>
        <translation>Cliquez pour trier les lignes par cette colonne</translation>
    </message>
    <message>
        <source>% filled in each column</source>
        <translation>% rempli dans chaque colonne</translation>
    </message>
    <message>
        <source>% missing in each column</source>
        <translation>% vide dans chaque colonne</translation>
    </message>
    <message>
        <source>%1 % filled</source>
        <translation>%1&#x202f;% rempli</translation>
    </message>
    <message>
        <source>%1 % missing</source>
        <translation>%1&#x202f;% vide</translation>
    </message>
    <message>
        <source>over 0</source>
        <translation>plus de 0</translation>
    </message>
</context>
<context>
    <name>ui::MissingView</name>
    <message>
        <source>No cell is missing</source>
        <translation>Aucune cellule n’est vide</translation>
    </message>
    <message>
        <source>Missing matrix</source>
        <translation>Matrice des vides</translation>
    </message>
    <message>
        <source>Missing by column</source>
        <translation>Vides par colonne</translation>
    </message>
    <message>
        <source>Empty in the same rows</source>
        <translation>Vides dans les mêmes lignes</translation>
    </message>
    <message>
        <source>Columns with alike gaps</source>
        <translation>Colonnes aux vides semblables</translation>
    </message>
    <message>
        <source>Missing against the target</source>
        <translation>Vides face à la cible</translation>
    </message>
    <message>
        <source>Missing together</source>
        <translation>Vides ensemble</translation>
    </message>
    <message>
        <source>correlation of the gaps</source>
        <translation>corrélation des vides</translation>
    </message>
    <message>
        <source>average linkage</source>
        <translation>lien moyen</translation>
    </message>
    <message>
        <source>columns empty in the same row</source>
        <translation>colonnes vides dans la même ligne</translation>
    </message>
    <message>
        <source>All %1 rows are complete in all %2 columns.</source>
        <translation>Les %1 lignes sont complètes dans les %2 colonnes.</translation>
    </message>
    <message>
        <source>1 of %1 columns has gaps</source>
        <translation>1 colonne sur %1 a des vides</translation>
    </message>
    <message>
        <source>%1 of %2 columns have gaps</source>
        <translation>%1 colonnes sur %2 ont des vides</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to see whether missing cells have to do with it.</source>
        <translation>Donnez à une colonne le rôle Cible sur la page Données pour voir si les cellules vides y sont liées.</translation>
    </message>
    <message>
        <source>Only the target itself has missing cells.</source>
        <translation>Seule la cible elle-même a des cellules vides.</translation>
    </message>
    <message>
        <source>%1 is not read as classes. Give it the type Category or Yes or no on the Data page to compare them.</source>
        <translation>%1 n’est pas lue comme classes. Donnez-lui le type Catégorie ou Oui ou non sur la page Données pour les comparer.</translation>
    </message>
    <message>
        <source>share missing in each class of %1</source>
        <translation>part de vides dans chaque classe de %1</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 lignes × %3 colonnes · %4</translation>
    </message>
</context>
<context>
    <name>ui::ModelCardDialog</name>
    <message>
        <source>Model Card</source>
        <translation>Fiche du modèle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Use for Scoring</source>
        <translation>Utiliser pour scorer</translation>
    </message>
    <message>
        <source>Facts about the model</source>
        <translation>Faits sur le modèle</translation>
    </message>
    <message>
        <source>On its test part</source>
        <translation>Sur sa partie de test</translation>
    </message>
</context>
<context>
    <name>ui::ModelGroup</name>
    <message>
        <source>Trained model</source>
        <translation>Modèle entraîné</translation>
    </message>
    <message>
        <source>Facts about the trained model</source>
        <translation>Faits sur le modèle entraîné</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Choisi sur</translation>
    </message>
    <message>
        <source>%1 (validation)</source>
        <translation>%1 (validation)</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Testé sur</translation>
    </message>
    <message>
        <source>%1, never seen</source>
        <translation>%1, jamais vus</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Meilleure époque</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
</context>
<context>
    <name>ui::ModelKindGroup</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>All kinds see the same prepared features and the same split, so that their scores can be compared.&lt;br&gt;&lt;br&gt;&lt;b&gt;Network&lt;/b&gt;: layers of your own design; needs some thousand customers.&lt;br&gt;&lt;br&gt;&lt;b&gt;Logistic regression&lt;/b&gt;: one weight per feature, softmax(W · x + b). The yardstick: what does not beat it is not worth its pains.&lt;br&gt;&lt;br&gt;&lt;b&gt;k-nearest neighbours&lt;/b&gt;: the most frequent class among the k customers most alike.&lt;br&gt;&lt;br&gt;&lt;b&gt;Random forest&lt;/b&gt;: the mean of many deep trees, each grown on other customers; hard to get wrong.&lt;br&gt;&lt;br&gt;&lt;b&gt;Gradient boosting&lt;/b&gt;: each shallow tree mends what those before left over; often the best on tables.&lt;br&gt;&lt;br&gt;&lt;b&gt;Ensemble&lt;/b&gt;: the mean of several kinds&apos; probabilities; usually a little better than the best of them.</source>
        <translation>Tous les genres voient les mêmes variables préparées et le même partage, leurs scores sont donc comparables.&lt;br&gt;&lt;br&gt;&lt;b&gt;Réseau&lt;/b&gt;&#x202f;: des couches de votre conception&#x202f;; demande quelques milliers de clients.&lt;br&gt;&lt;br&gt;&lt;b&gt;Régression logistique&lt;/b&gt;&#x202f;: un poids par variable, softmax(W · x + b). L’étalon&#x202f;: ce qui ne la bat pas n’en vaut pas la peine.&lt;br&gt;&lt;br&gt;&lt;b&gt;k plus proches voisins&lt;/b&gt;&#x202f;: la classe la plus fréquente parmi les k clients les plus semblables.&lt;br&gt;&lt;br&gt;&lt;b&gt;Forêt aléatoire&lt;/b&gt;&#x202f;: la moyenne de nombreux arbres profonds, chacun formé sur d’autres clients&#x202f;; difficile à rater.&lt;br&gt;&lt;br&gt;&lt;b&gt;Gradient boosting&lt;/b&gt;&#x202f;: chaque arbre peu profond corrige ce que les précédents ont laissé&#x202f;; souvent le meilleur sur des tables.&lt;br&gt;&lt;br&gt;&lt;b&gt;Ensemble&lt;/b&gt;&#x202f;: la moyenne des probabilités de plusieurs genres&#x202f;; d’ordinaire un peu meilleur que le meilleur d’entre eux.</translation>
    </message>
    <message>
        <source>Freedom C</source>
        <translation>Liberté C</translation>
    </message>
    <message>
        <source>How freely the weights w may grow: the search makes C · Σ log loss + ½ ‖w‖² small. Lower it, by a factor of ten, when there are many features for few customers.</source>
        <translation>À quel point les poids w peuvent croître&#x202f;: la recherche rend C · Σ perte log + ½ ‖w‖² petit. Diminuez-la, d’un facteur dix, quand il y a beaucoup de variables pour peu de clients.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>How many of the nearest customers vote. Few follow every whim of the table, many blur it; 15 to 50 suit thousands of customers.</source>
        <translation>Combien des clients les plus proches votent. Peu suivent chaque caprice de la table, beaucoup l’estompent&#x202f;; 15 à 50 conviennent à des milliers de clients.</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Tous égaux</translation>
    </message>
    <message>
        <source>Nearer more</source>
        <translation>Proches plus</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>“Nearer more” counts each neighbour by 1 / distance: worth a try when many neighbours vote.</source>
        <translation>«&#x202f;Proches plus&#x202f;» compte chaque voisin pour 1 / distance&#x202f;: à essayer quand beaucoup de voisins votent.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Arbres</translation>
    </message>
    <message>
        <source>More trees give steadier probabilities and take longer; beyond some hundred little changes.</source>
        <translation>Plus d’arbres donnent des probabilités plus régulières et prennent plus de temps&#x202f;; au-delà de quelques centaines, peu de choses changent.</translation>
    </message>
    <message>
        <source>Tree depth</source>
        <translation>Profondeur des arbres</translation>
    </message>
    <message>
        <source>Questions from the top of a tree to a leaf, at most. Lower it when the training score is far above that of the validation.</source>
        <translation>Nombre maximal de questions du sommet d’un arbre à une feuille. Diminuez-le quand le score d’entraînement dépasse de loin celui de la validation.</translation>
    </message>
    <message>
        <source>Smallest leaf</source>
        <translation>Plus petite feuille</translation>
    </message>
    <message>
        <source>Customers that a leaf has at least. Larger leaves give smoother probabilities.</source>
        <translation>Nombre minimal de clients d’une feuille. Des feuilles plus grandes donnent des probabilités plus lisses.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>At most this many rounds of trees; patience usually ends sooner, and the best round is kept.</source>
        <translation>Au plus autant de tours d’arbres&#x202f;; la patience arrête en général plus tôt, et le meilleur tour est gardé.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Features that may act together, at most: 1 adds them up one by one, 3 to 6 suit most tables.</source>
        <translation>Nombre maximal de variables pouvant agir ensemble&#x202f;: 1 les additionne une par une, 3 à 6 conviennent à la plupart des tables.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>The share of each tree that is added. Halve it and double the rounds for a slightly better model.</source>
        <translation>La part de chaque arbre qui est ajoutée. Divisez-la par deux et doublez les tours pour un modèle un peu meilleur.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Ends when the validation loss has not fallen for this many rounds.</source>
        <translation>S’arrête quand la perte de validation n’a pas baissé pendant autant de tours.</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>With the settings chosen under its own name</source>
        <translation>Avec les réglages choisis sous son propre nom</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>%1, by folds</source>
        <translation>%1, par plis</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>By folds, as many models learn, each without another part of the training and validation customers and watched on it; the mean of their probabilities counts. Steadier and a little better, for as many times the work.</source>
        <translation>Par plis, autant de modèles apprennent, chacun sans une autre partie des clients d’entraînement et de validation et surveillé sur elle&#x202f;; la moyenne de leurs probabilités compte. Plus régulier et un peu meilleur, pour autant de fois le travail.</translation>
    </message>
    <message>
        <source>As learnt</source>
        <translation>Telles qu’apprises</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibrées</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilités</translation>
    </message>
    <message>
        <source>Calibrated: scaled by the temperature T that suits the validation customers, softmax(z / T) (Guo et al. 2017). The answers stay the same; choose it when the reliability curve leaves the diagonal.</source>
        <translation>Calibrées&#x202f;: ajustées par la température T qui convient aux clients de validation, softmax(z / T) (Guo et al. 2017). Les réponses restent les mêmes&#x202f;; à choisir quand la courbe de fiabilité quitte la diagonale.</translation>
    </message>
    <message>
        <source>Likelier class</source>
        <translation>Classe la plus probable</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Meilleur F1</translation>
    </message>
    <message>
        <source>Best Youden’s J</source>
        <translation>Meilleur J de Youden</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Meilleure exactitude</translation>
    </message>
    <message>
        <source>Recall at least</source>
        <translation>Rappel d’au moins</translation>
    </message>
    <message>
        <source>Precision at least</source>
        <translation>Précision d’au moins</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>From which probability on a customer counts as the second of two classes. Chosen on the validation customers, judged on the test.&lt;br&gt;&lt;br&gt;&lt;b&gt;F1&lt;/b&gt;, 2 · precision · recall / (precision + recall), suits rare classes; &lt;b&gt;Youden’s J&lt;/b&gt; is recall + specificity − 1. &lt;b&gt;Recall at least&lt;/b&gt; takes the highest precision that still finds the wished share of the class; &lt;b&gt;precision at least&lt;/b&gt; the other way round.</source>
        <translation>À partir de quelle probabilité un client compte comme la seconde de deux classes. Choisi sur les clients de validation, jugé sur le test.&lt;br&gt;&lt;br&gt;&lt;b&gt;F1&lt;/b&gt;, 2 · précision · rappel / (précision + rappel), convient aux classes rares&#x202f;; &lt;b&gt;J de Youden&lt;/b&gt; est rappel + spécificité − 1. &lt;b&gt;Rappel d’au moins&lt;/b&gt; prend la plus haute précision qui trouve encore la part souhaitée de la classe&#x202f;; &lt;b&gt;précision d’au moins&lt;/b&gt;, l’inverse.</translation>
    </message>
    <message>
        <source>Wished share</source>
        <translation>Part souhaitée</translation>
    </message>
    <message>
        <source>The recall or precision to reach, from 0 to 1.</source>
        <translation>Le rappel ou la précision à atteindre, de 0 à 1.</translation>
    </message>
    <message>
        <source>Freedom C must be a number above 0, such as 1.</source>
        <translation>La liberté C doit être un nombre supérieur à 0, par exemple 1.</translation>
    </message>
    <message>
        <source>The smallest leaf must be a number from 0 on.</source>
        <translation>La plus petite feuille doit être un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>The learning rate of boosting must be a number above 0 and at most 1.</source>
        <translation>Le taux d’apprentissage du boosting doit être un nombre supérieur à 0 et au plus 1.</translation>
    </message>
    <message>
        <source>Tick at least two kinds for the ensemble.</source>
        <translation>Cochez au moins deux genres pour l’ensemble.</translation>
    </message>
    <message>
        <source>The wished share must be a number from 0 to 1.</source>
        <translation>La part souhaitée doit être un nombre de 0 à 1.</translation>
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
            <numerusform>Validation croisée de %n modèle</numerusform>
            <numerusform>Validation croisée de %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from ever more customers</source>
        <translation>Apprentissage sur toujours plus de clients</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>Préparation de %1</translation>
    </message>
    <message>
        <source>Replaying %1</source>
        <translation>Réexécution de %1</translation>
    </message>
    <message>
        <source>%1 % of the test customers right, log loss %2</source>
        <translation>%1&#x202f;% des clients de test justes, perte log %2</translation>
    </message>
    <message>
        <source>Trained again, every figure and every probability of %1 is the same to the last digit: %2.</source>
        <translation>Réentraîné, chaque chiffre et chaque probabilité de %1 sont identiques jusqu’au dernier chiffre&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Trained again, %1 comes out otherwise: %2. It was stopped or continued by hand, which cannot be repeated exactly. The new run stands beside the old one.</source>
        <translation>Réentraîné, %1 donne un autre résultat&#x202f;: %2. Il a été arrêté ou poursuivi à la main, ce qui ne peut être répété exactement. Le nouvel essai figure à côté de l’ancien.</translation>
    </message>
    <message>
        <source>Trained again, %1 comes out otherwise: %2. Another processor or another version of the program rounds otherwise. The new run stands beside the old one.</source>
        <translation>Réentraîné, %1 donne un autre résultat&#x202f;: %2. Un autre processeur ou une autre version du programme arrondit autrement. Le nouvel essai figure à côté de l’ancien.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Entraînement de %1</translation>
    </message>
    <message>
        <source>Going on with %1</source>
        <translation>Poursuite de %1</translation>
    </message>
    <message>
        <source>Training other models</source>
        <translation>Entraînement d’autres modèles</translation>
    </message>
    <message>
        <source>Searching for the best network</source>
        <translation>Recherche du meilleur réseau</translation>
    </message>
    <message>
        <source>Training the best network of the search</source>
        <translation>Entraînement du meilleur réseau de la recherche</translation>
    </message>
</context>
<context>
    <name>ui::NetworkDrawing</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
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
        <translation>drop %1</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. par lot</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norm</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 entrée</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 entrées</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 variable</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 variables</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Plongement</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>%1 · softmax</source>
        <translation>%1 · softmax</translation>
    </message>
    <message>
        <source>Network, layers from input to output: %1.</source>
        <translation>Réseau, couches de l’entrée à la sortie&#x202f;: %1.</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
</context>
<context>
    <name>ui::NetworkGroup</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unités cachées</translation>
    </message>
    <message>
        <source>Widths of the layers before the narrow one, from wide to narrow, such as 8 or 32-8. The decoder is the mirror image. More layers find more bent shapes but need more customers. Empty: a linear squeeze, much like principal components.</source>
        <translation>Largeurs des couches avant la couche étroite, de large à étroit, par exemple 8 ou 32-8. Le décodeur est l’image inverse. Plus de couches trouvent plus de formes courbes mais demandent plus de clients. Vide&#x202f;: une compression linéaire, proche des composantes principales.</translation>
    </message>
    <message>
        <source>Latent width</source>
        <translation>Largeur latente</translation>
    </message>
    <message>
        <source>Numbers that describe a customer after the squeeze; the segments are made from them. 2 can be drawn. It must be smaller than the number of prepared features, or nothing is squeezed.</source>
        <translation>Nombres qui décrivent un client après la compression&#x202f;; les segments en sont tirés. 2 peuvent être dessinés. Elle doit être inférieure au nombre de variables préparées, sinon rien n’est compressé.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>The bend in each hidden layer. ReLU, max(0, x), is the usual choice; take Tanh or ELU when a warning says that a latent unit is dead.</source>
        <translation>Le pli dans chaque couche cachée. ReLU, max(0, x), est le choix usuel&#x202f;; prenez Tanh ou ELU quand un avertissement dit qu’une unité latente est morte.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over all training customers. The weights of the best epoch are kept in any case. Raise it while the live curve still falls.</source>
        <translation>Passages sur tous les clients d’entraînement. Les poids de la meilleure époque sont gardés dans tous les cas. Augmentez-les tant que la courbe en direct baisse encore.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Customers in one step. Small batches learn more per epoch; large ones run faster on large tables.</source>
        <translation>Clients dans un pas. De petits lots apprennent plus par époque&#x202f;; de grands lots vont plus vite sur de grandes tables.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far each step of Adam moves the weights. Lower it when the loss jumps about, raise it when it falls too slowly.</source>
        <translation>De combien chaque pas d’Adam déplace les poids. Diminuez-le quand la perte saute, augmentez-le quand elle baisse trop lentement.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Dégradation des poids</translation>
    </message>
    <message>
        <source>Pulls weights towards zero at every step. Raise it when the train loss falls but the validation loss rises.</source>
        <translation>Tire les poids vers zéro à chaque pas. Augmentez-la quand la perte d’entraînement baisse mais que la perte de validation monte.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Partie de validation</translation>
    </message>
    <message>
        <source>Customers the network does not learn from; their loss chooses the best epoch. They get a segment all the same. 0 %: the train loss decides.</source>
        <translation>Clients dont le réseau n’apprend pas&#x202f;; leur perte choisit la meilleure époque. Ils reçoivent quand même un segment. 0&#x202f;%&#x202f;: la perte d’entraînement décide.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the hidden units left out in each step, so that the network does not lean on single ones. Try 0.1 to 0.3 when the validation loss rises.</source>
        <translation>Part des unités cachées omises à chaque pas, pour que le réseau ne s’appuie pas sur certaines d’entre elles. Essayez 0.1 à 0.3 quand la perte de validation monte.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Standard deviation of noise added to the features in each step; the network learns to take it out again (denoising autoencoder, Vincent et al. 2010). Features have standard deviation 1.</source>
        <translation>Écart-type du bruit ajouté aux variables à chaque pas&#x202f;; le réseau apprend à l’enlever (autoencodeur débruiteur, Vincent et al. 2010). Les variables ont un écart-type de 1.</translation>
    </message>
    <message>
        <source>Hidden units are whole numbers such as 8 or 32-8.</source>
        <translation>Les unités cachées sont des nombres entiers, par exemple 8 ou 32-8.</translation>
    </message>
    <message>
        <source>Learning rate and weight decay must be numbers.</source>
        <translation>Le taux d’apprentissage et la dégradation des poids doivent être des nombres.</translation>
    </message>
    <message>
        <source>Dropout is a share below 1, noise a number from 0 on.</source>
        <translation>Le dropout est une part inférieure à 1, le bruit un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>The weight of the refinement must be a number above 0.</source>
        <translation>Le poids de l’affinage doit être un nombre supérieur à 0.</translation>
    </message>
    <message>
        <source>Refine segments and network together</source>
        <translation>Affiner segments et réseau ensemble</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>After the training, network and segment centres move together: each customer is drawn to the segment it most likely belongs to, while the network must still be able to reproduce the features (IDEC, Guo et al. 2017: reconstruction error + weight · KL(p‖q)). A larger weight gives tighter segments, which say less of the customers.</source>
        <translation>Après l’entraînement, le réseau et les centres des segments bougent ensemble&#x202f;: chaque client est attiré vers le segment auquel il appartient le plus probablement, tandis que le réseau doit encore pouvoir reproduire les variables (IDEC, Guo et al. 2017&#x202f;: erreur de reconstruction + poids · KL(p‖q)). Un poids plus grand donne des segments plus serrés, qui disent moins des clients.</translation>
    </message>
    <message>
        <source>At most so many; it ends earlier once hardly any customer changes the segment.</source>
        <translation>Au plus autant&#x202f;; l’arrêt est plus précoce dès que presque aucun client ne change de segment.</translation>
    </message>
    <message>
        <source>%1 epochs · batch %2</source>
        <translation>%1 époques · lot %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better validation loss. The best epoch is kept either way.</source>
        <translation>S’arrête après autant d’époques sans meilleure perte de validation. La meilleure époque est conservée dans tous les cas.</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Préréglage : %1</translation>
    </message>
</context>
<context>
    <name>ui::NewFileCard</name>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>Known and new rows of the new file</source>
        <translation>Lignes connues et nouvelles du nouveau fichier</translation>
    </message>
    <message>
        <source>Are the customers of another file new? Choose the file you mean to score, or a later export: identifiers, features, columns and levels are compared with the open table.</source>
        <translation>Les clients d’un autre fichier sont-ils nouveaux&#x202f;? Choisissez le fichier à scorer, ou un export ultérieur&#x202f;: identifiants, variables, colonnes et modalités sont comparés à la table ouverte.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Annuler la comparaison</translation>
    </message>
    <message>
        <source>Compare With a File</source>
        <translation>Comparer à un fichier</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Another File…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Compare With a File…</source>
        <translation>Comparer à un fichier…</translation>
    </message>
    <message>
        <source>Compare With Another File</source>
        <translation>Comparer à un autre fichier</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 comparé à %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns</source>
        <translation>%1 · %2 lignes × %3 colonnes</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>Afficher les lignes</translation>
    </message>
    <message>
        <source>Show Rows that the new file has too</source>
        <translation>Afficher les lignes que le nouveau fichier a aussi</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Aussi dans %1</translation>
    </message>
</context>
<context>
    <name>ui::NotesDialog</name>
    <message>
        <source>Project Notes</source>
        <translation>Notes du projet</translation>
    </message>
    <message>
        <source>Project notes</source>
        <translation>Notes du projet</translation>
    </message>
    <message>
        <source>What the table is, what was decided and why: kept with the project.</source>
        <translation>Ce qu’est la table, ce qui a été décidé et pourquoi&#x202f;: gardé avec le projet.</translation>
    </message>
</context>
<context>
    <name>ui::NullityHeatmap</name>
    <message>
        <source>Two columns with missing cells are needed to compare where they are empty.</source>
        <translation>Il faut deux colonnes avec des cellules vides pour comparer où elles le sont.</translation>
    </message>
    <message>
        <source>%1 × %2
Correlation of their gaps: %3
Both missing in %4 rows; by chance it would be %5</source>
        <translation>%1 × %2
Corrélation de leurs vides&#x202f;: %3
Toutes deux vides dans %4 lignes&#x202f;; au hasard ce serait %5</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 cellules vides (%3)</translation>
    </message>
    <message>
        <source>%1 and %2 are most often empty together: in %3 rows, where chance would give %4.</source>
        <translation>%1 et %2 sont le plus souvent vides ensemble&#x202f;: dans %3 lignes, là où le hasard en donnerait %4.</translation>
    </message>
    <message>
        <source>+1: empty in exactly the same rows · 0: no connection · −1: never empty together.</source>
        <translation>+1&#x202f;: vides dans exactement les mêmes lignes · 0&#x202f;: aucun lien · −1&#x202f;: jamais vides ensemble.</translation>
    </message>
    <message>
        <source>1 column without gaps is left out.</source>
        <translation>1 colonne sans vides est omise.</translation>
    </message>
    <message>
        <source>%1 columns without gaps are left out.</source>
        <translation>%1 colonnes sans vides sont omises.</translation>
    </message>
</context>
<context>
    <name>ui::NullityTreePlot</name>
    <message>
        <source>% of all rows in which one is missing and the other is not</source>
        <translation>% de toutes les lignes où l’une est vide et l’autre non</translation>
    </message>
    <message>
        <source>Two columns with missing cells are needed to compare where they are empty.</source>
        <translation>Il faut deux colonnes avec des cellules vides pour comparer où elles le sont.</translation>
    </message>
    <message>
        <source>Which of %1 columns are missing together: most alike are %2 and %3.</source>
        <translation>Lesquelles de %1 colonnes sont vides ensemble&#x202f;: les plus semblables sont %2 et %3.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 cellules vides (%3)</translation>
    </message>
    <message>
        <source>Missing in exactly the same rows as %1</source>
        <translation>Vide dans exactement les mêmes lignes que %1</translation>
    </message>
    <message>
        <source>Most like %1: they differ in %2 of all rows</source>
        <translation>La plus semblable à %1&#x202f;: elles diffèrent dans %2 de toutes les lignes</translation>
    </message>
</context>
<context>
    <name>ui::OptionGroup</name>
    <message>
        <source>expanded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>ui::OptionsPanel</name>
    <message>
        <source>Changes apply to the next run</source>
        <translation>Les changements valent pour le prochain essai</translation>
    </message>
</context>
<context>
    <name>ui::OrderList</name>
    <message>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>Glisser pour changer l’ordre (Alt+Haut, Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>ui::OrderListModel</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, place %2 sur %3</translation>
    </message>
</context>
<context>
    <name>ui::OverlapPlot</name>
    <message>
        <source>%1 with the features of a known row (%2)</source>
        <translation>%1 avec les variables d’une ligne connue (%2)</translation>
    </message>
    <message>
        <source>%1 also in the open table (%2)</source>
        <translation>%1 aussi dans la table ouverte (%2)</translation>
    </message>
    <message>
        <source>%1 new (%2)</source>
        <translation>%1 nouveaux (%2)</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>Open CSV…</source>
        <translation>Ouvrir un CSV…</translation>
    </message>
    <message>
        <source>Open CSV</source>
        <translation>Ouvrir un CSV</translation>
    </message>
    <message>
        <source>Try the Example</source>
        <translation>Essayer l’exemple</translation>
    </message>
</context>
<context>
    <name>ui::PairCard</name>
    <message>
        <source>Two columns together</source>
        <translation>Deux colonnes ensemble</translation>
    </message>
    <message>
        <source>Figures in the cells</source>
        <translation>Chiffres dans les cases</translation>
    </message>
    <message>
        <source>What the figures in the cells say</source>
        <translation>Ce que disent les chiffres dans les cases</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Show 1 Customer</source>
        <translation>Afficher 1 client</translation>
    </message>
    <message>
        <source>Show %1 Customers</source>
        <translation>Afficher %1 clients</translation>
    </message>
    <message>
        <source>See them in the table (Enter)</source>
        <translation>Les voir dans la table (Entrée)</translation>
    </message>
    <message>
        <source>See them in the table</source>
        <translation>Les voir dans la table</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection&#x202f;: %1</translation>
    </message>
    <message>
        <source>Enter on the framed cell shows the customers, Esc clears</source>
        <translation>Entrée sur la case encadrée montre les clients, Échap efface</translation>
    </message>
</context>
<context>
    <name>ui::PairPlot</name>
    <message>
        <source>Shift + drag selects customers · + and − zoom, arrows move, 0 fits</source>
        <translation>Maj + glisser sélectionne des clients · + et − zooment, les flèches déplacent, 0 ajuste</translation>
    </message>
    <message>
        <source>Shift + drag selects customers</source>
        <translation>Maj + glisser sélectionne des clients</translation>
    </message>
    <message>
        <source>Click a group to select its customers</source>
        <translation>Cliquez sur un groupe pour sélectionner ses clients</translation>
    </message>
    <message>
        <source>Click a cell to select its customers</source>
        <translation>Cliquez sur une case pour sélectionner ses clients</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter selects the customers</source>
        <translation>Les flèches déplacent, Entrée sélectionne les clients</translation>
    </message>
    <message>
        <source>%1: %2
%3: %4</source>
        <translation>%1&#x202f;: %2
%3&#x202f;: %4</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>all %1, darker where there are more</source>
        <translation>les %1, plus foncé là où ils sont plus nombreux</translation>
    </message>
    <message>
        <source>Two columns together</source>
        <translation>Deux colonnes ensemble</translation>
    </message>
    <message>
        <source>Click a cell of the associations to see the two columns together.</source>
        <translation>Cliquez sur une case des associations pour voir les deux colonnes ensemble.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>middle half, median and whiskers</source>
        <translation>moitié centrale, médiane et moustaches</translation>
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
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 of %2 trials pass through the ranges chosen</source>
        <translation>%1 tentatives sur %2 passent par les plages choisies</translation>
    </message>
    <message>
        <source>%1 trials, the best on top. Drag along an axis to keep the trials that pass there.</source>
        <translation>%1 tentatives, la meilleure en haut. Glissez le long d’un axe pour garder les tentatives qui y passent.</translation>
    </message>
    <message>
        <source>Start a search: every trial will be a line from its settings to its score.</source>
        <translation>Lancez une recherche&#x202f;: chaque tentative sera une ligne de ses réglages à son score.</translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>%1 of %2 trials shown.</source>
        <translation>%1 tentatives sur %2 affichées.</translation>
    </message>
    <message>
        <source>The best is trial %1: %2.</source>
        <translation>La meilleure est la tentative %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>ui::ParameterDiff</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Tick two or three runs to see what they were trained with differently.</source>
        <translation>Cochez deux ou trois essais pour voir en quoi leur entraînement diffère.</translation>
    </message>
    <message>
        <source>Nothing differs: both runs have the same settings.</source>
        <translation>Rien ne diffère&#x202f;: les deux essais ont les mêmes réglages.</translation>
    </message>
    <message>
        <source>Nothing differs: all runs have the same settings.</source>
        <translation>Rien ne diffère&#x202f;: tous les essais ont les mêmes réglages.</translation>
    </message>
    <message>
        <source>The %1 best of %2 ticked runs.</source>
        <translation>Les %1 meilleurs des %2 essais cochés.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>ui::PlotCard</name>
    <message>
        <source>Copy Image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>&amp;Save Image…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>Copier les &amp;données</translation>
    </message>
    <message>
        <source>Save Da&amp;ta…</source>
        <translation>Enregistrer les donnée&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>Shown in a window of its own.
Close it to bring it back.</source>
        <translation>Affiché dans sa propre fenêtre.
Fermez-la pour le ramener.</translation>
    </message>
</context>
<context>
    <name>ui::PredictOptions</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Train Network</source>
        <translation>Entraîner le réseau</translation>
    </message>
    <message>
        <source>Train Again</source>
        <translation>Réentraîner</translation>
    </message>
    <message>
        <source>Train Model</source>
        <translation>Entraîner le modèle</translation>
    </message>
</context>
<context>
    <name>ui::PredictPage</name>
    <message>
        <source>Predict</source>
        <translation>Prédire</translation>
    </message>
    <message>
        <source>Views of the prediction</source>
        <translation>Vues de la prédiction</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Model Summary</source>
        <translation>Résumé du modèle</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>Préparation de %1</translation>
    </message>
    <message>
        <source>Part of the customers</source>
        <translation>Partie des clients</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Partie de test</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Partie de validation</translation>
    </message>
    <message>
        <source>The customers the model is judged on: those it has never seen, or those its best epoch was chosen by</source>
        <translation>Les clients sur lesquels le modèle est jugé&#x202f;: ceux qu’il n’a jamais vus, ou ceux qui ont choisi sa meilleure époque</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the picture most people paste: the curves, the confusion matrix or the importance of columns</source>
        <translation>Copie l’image le plus souvent collée&#x202f;: les courbes, la matrice de confusion ou l’importance des colonnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Drawn live while the model trains.</source>
        <translation>Tracé en direct pendant l’entraînement du modèle.</translation>
    </message>
    <message>
        <source>The table has changed since this model was trained: its figures stay, its customers are no longer known.</source>
        <translation>La table a changé depuis l’entraînement de ce modèle&#x202f;: ses chiffres restent, ses clients ne sont plus connus.</translation>
    </message>
    <message>
        <source>%1 · %2, %3 customers · seed %4</source>
        <translation>%1 · %2, %3 clients · graine %4</translation>
    </message>
    <message>
        <source>Open a customer table first</source>
        <translation>Ouvrez d’abord une table de clients</translation>
    </message>
    <message>
        <source>Training starts…</source>
        <translation>L’entraînement commence…</translation>
    </message>
    <message>
        <source>Training · tree %1 · now %2 of the validation customers right · test customers not touched</source>
        <translation>Entraînement · arbre %1 · maintenant %2 des clients de validation justes · clients de test non touchés</translation>
    </message>
    <message>
        <source>Training · best so far: epoch %1 · now %2 of the validation customers right · test customers not touched</source>
        <translation>Entraînement · meilleure à ce jour&#x202f;: époque %1 · maintenant %2 des clients de validation justes · clients de test non touchés</translation>
    </message>
    <message>
        <source>%1 customers; the network learns from most of them, a part chooses the best epoch and a part is kept for the honest test</source>
        <translation>%1 clients&#x202f;; le réseau apprend de la plupart d’entre eux, une partie choisit la meilleure époque et une partie est gardée pour le test honnête</translation>
    </message>
    <message>
        <source>%1 on %2 test customers (95 % interval %3–%4) · always “%5”: %6 · weighted F1 %7</source>
        <translation>%1 sur %2 clients de test (intervalle à 95&#x202f;% %3–%4) · toujours «&#x202f;%5&#x202f;»&#x202f;: %6 · F1 pondéré %7</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 justes</translation>
    </message>
    <message>
        <source> · of earlier options</source>
        <translation> · d’options antérieures</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>Loss of each epoch, live while the network trains.</source>
        <translation>Perte de chaque époque, en direct pendant l’entraînement du réseau.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>plus bas est meilleur</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Échelle log</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Essais antérieurs</translation>
    </message>
    <message>
        <source>Also draws the ticked runs on the same customers</source>
        <translation>Trace aussi les essais cochés sur les mêmes clients</translation>
    </message>
    <message>
        <source>customers right</source>
        <translation>clients justes</translation>
    </message>
    <message>
        <source>Share of customers recognised, live while the network trains.</source>
        <translation>Part des clients reconnus, en direct pendant l’entraînement du réseau.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>plus haut est meilleur</translation>
    </message>
    <message>
        <source>Choose a target to see the network.</source>
        <translation>Choisissez une cible pour voir le réseau.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>More epochs</source>
        <translation>Époques de plus</translation>
    </message>
    <message>
        <source>Continue Training</source>
        <translation>Poursuivre l’entraînement</translation>
    </message>
    <message>
        <source>Trains the network shown for so many more epochs, from its best one, as a new run</source>
        <translation>Entraîne le réseau affiché pendant autant d’époques de plus, à partir de la meilleure, comme nouvel essai</translation>
    </message>
    <message>
        <source>%1 parameters · heights show layer widths</source>
        <translation>%1 paramètres · les hauteurs montrent la largeur des couches</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entraînement…</translation>
    </message>
    <message>
        <source>This model is found in one go: it has no epochs to draw.</source>
        <translation>Ce modèle est trouvé d’un seul coup&#x202f;: il n’a pas d’époques à tracer.</translation>
    </message>
    <message>
        <source>always %1: %2</source>
        <translation>toujours %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>best first, then newest</source>
        <translation>meilleurs, puis plus récents</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>plus récents d’abord</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>&amp;Mark as UTF-8 for Excel</source>
        <translation>&amp;Marquer en UTF-8 pour Excel</translation>
    </message>
    <message>
        <source>&amp;Semicolons between columns</source>
        <translation>&amp;Points-virgules entre colonnes</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>Protéger des f&amp;ormules</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>The colours of the window and of the plots on the screen. Pictures are saved in the light colours whatever is chosen here.</source>
        <translation>Les couleurs de la fenêtre et des graphiques à l’écran. Les images sont enregistrées en couleurs claires quel que soit le choix fait ici.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>How large everything on the screen is, plots included. Ctrl+Plus and Ctrl+Minus change it anywhere, Ctrl+0 goes back to 100 %. Saved pictures do not change. Where nothing was chosen it follows the size of the system’s own letters.</source>
        <translation>La taille de tout ce qui est à l’écran, graphiques compris. Ctrl+Plus et Ctrl+Moins la changent partout, Ctrl+0 revient à 100&#x202f;%. Les images enregistrées ne changent pas. Sans choix, elle suit la taille des lettres du système.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>&amp;Animations</translation>
    </message>
    <message>
        <source>Reduced: nothing moves or blinks by itself. Figures of running work still count up, and live curves still grow.</source>
        <translation>Réduites&#x202f;: rien ne bouge ni ne clignote de soi-même. Les chiffres du travail en cours avancent toujours, et les courbes en direct s’allongent toujours.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Of the window, with its numbers and dates. Files that are written stay as they are: their column names, numbers and dates do not depend on the language. While something runs, the window changes its language when that has ended.</source>
        <translation>De la fenêtre, avec ses nombres et ses dates. Les fichiers écrits restent tels quels&#x202f;: leurs noms de colonnes, nombres et dates ne dépendent pas de la langue. Si quelque chose tourne, la fenêtre change de langue une fois que c’est fini.</translation>
    </message>
    <message>
        <source>Tables saved as CSV</source>
        <translation>Tables enregistrées en CSV</translation>
    </message>
    <message>
        <source>Excel on Windows otherwise takes the file for one in an old encoding and shows “MÃ¼nchen” for “München”. Other programs may show the mark as a character of the first column’s name.</source>
        <translation>Sinon, Excel sous Windows croit le fichier dans un encodage ancien et affiche «&#x202f;MÃ¼nchen&#x202f;» pour «&#x202f;München&#x202f;». D’autres programmes peuvent montrer la marque comme un caractère du nom de la première colonne.</translation>
    </message>
    <message>
        <source>Excel expects semicolons where the comma is the decimal sign, as in German, French or Spanish. Numbers are written with a point all the same.</source>
        <translation>Excel attend des points-virgules là où la virgule est le signe décimal, comme en allemand, en français ou en espagnol. Les nombres sont quand même écrits avec un point.</translation>
    </message>
    <message>
        <source>Spreadsheets compute texts that begin with =, +, − or @. An apostrophe is put before such texts; numbers stay as they are.</source>
        <translation>Les tableurs calculent les textes qui commencent par =, +, − ou @. Une apostrophe est placée devant ces textes&#x202f;; les nombres restent tels quels.</translation>
    </message>
    <message>
        <source>For the cluster summary, the tables of the pages and the numbers of plots. Files of customers keep the dress they came in.</source>
        <translation>Pour le résumé des segments, les tables des pages et les chiffres des graphiques. Les fichiers de clients gardent leur forme d’origine.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: there is nothing to switch off.</source>
        <translation>Rien ne quitte cet ordinateur&#x202f;: il n’y a rien à désactiver.</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Reset to Defaults</source>
        <translation>&amp;Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ui::PreparationGroup</name>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Edit the Recipe</source>
        <translation>Modifier la recette</translation>
    </message>
    <message>
        <source>Goes to the Prepare page</source>
        <translation>Va à la page Préparer</translation>
    </message>
</context>
<context>
    <name>ui::PrepareOptions</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Fit Recipe</source>
        <translation>Ajuster la recette</translation>
    </message>
    <message>
        <source>Columns set aside</source>
        <translation>Colonnes mises de côté</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>Train, validation and test, as chosen on the Predict page. The recipe is fitted on the training part only; the others are prepared with what was found there.</source>
        <translation>Entraînement, validation et test, comme choisis sur la page Prédire. La recette n’est ajustée que sur la partie d’entraînement&#x202f;; les autres sont préparées avec ce qui y a été trouvé.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Every column is a feature.</source>
        <translation>Chaque colonne est une variable.</translation>
    </message>
    <message>
        <source>&lt;p style=&quot;margin: 4px 0 0 0&quot;&gt;Roles and types are changed on the Data page.&lt;/p&gt;</source>
        <translation>&lt;p style=&quot;margin: 4px 0 0 0&quot;&gt;Les rôles et les types se changent sur la page Données.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ui::PreparePage</name>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Nothing to prepare yet</source>
        <translation>Rien à préparer pour l’instant</translation>
    </message>
    <message>
        <source>Open a table to see how its columns become the inputs of a model.</source>
        <translation>Ouvrez une table pour voir comment ses colonnes deviennent les entrées d’un modèle.</translation>
    </message>
    <message>
        <source>For Prediction</source>
        <translation>Pour la prédiction</translation>
    </message>
    <message>
        <source>The recipe of Predict, fitted on the training rows</source>
        <translation>La recette de Prédire, ajustée sur les lignes d’entraînement</translation>
    </message>
    <message>
        <source>For Segments</source>
        <translation>Pour les segments</translation>
    </message>
    <message>
        <source>The recipe of Segment, fitted on all rows</source>
        <translation>La recette de Segmenter, ajustée sur toutes les lignes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Préréglage %1</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; enregistré dans %2.</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>Aucune table ouverte</translation>
    </message>
    <message>
        <source>Choose a step to see what it does to its columns.</source>
        <translation>Choisissez une étape pour voir son effet sur ses colonnes.</translation>
    </message>
    <message>
        <source>This step changes which columns are used, not their cells.</source>
        <translation>Cette étape change les colonnes utilisées, pas leurs cellules.</translation>
    </message>
    <message>
        <source>The step changes no column of this table.</source>
        <translation>L’étape ne change aucune colonne de cette table.</translation>
    </message>
    <message>
        <source>Fitting the recipe…</source>
        <translation>Ajustement de la recette…</translation>
    </message>
    <message>
        <source>Fit the recipe to see what this step does (F5).</source>
        <translation>Ajustez la recette pour voir l’effet de cette étape (F5).</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 · stratified · %4</source>
        <translation>%1 / %2 / %3 · stratifié · %4</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>Ajustement…</translation>
    </message>
    <message>
        <source>No column of this table can be a feature.</source>
        <translation>Aucune colonne de cette table ne peut être une variable.</translation>
    </message>
    <message>
        <source>Mend what is marked as an error first.</source>
        <translation>Corrigez d’abord ce qui est marqué comme erreur.</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Compare With a New File</source>
        <translation>Comparer à un nouveau fichier</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Charger %1</translation>
    </message>
</context>
<context>
    <name>ui::PreparePictures</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Column shown</source>
        <translation>Colonne affichée</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>Compare With a New File…</source>
        <translation>Comparer à un nouveau fichier…</translation>
    </message>
    <message>
        <source>Prepares another file with what was found here, and counts its empty cells</source>
        <translation>Prépare un autre fichier avec ce qui a été trouvé ici, et compte ses cellules vides</translation>
    </message>
    <message>
        <source>Close the New File</source>
        <translation>Fermer le nouveau fichier</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Ce que voit le modèle</translation>
    </message>
    <message>
        <source> · of the earlier recipe</source>
        <translation> · de la recette antérieure</translation>
    </message>
    <message>
        <source>first rows · %1 inputs</source>
        <translation>premières lignes · %1 entrées</translation>
    </message>
    <message>
        <source>training rows, %1</source>
        <translation>lignes d’entraînement, %1</translation>
    </message>
    <message>
        <source>all rows, %1</source>
        <translation>toutes les lignes, %1</translation>
    </message>
    <message>
        <source>new file, %1</source>
        <translation>nouveau fichier, %1</translation>
    </message>
    <message>
        <source>No cell is empty in these rows.</source>
        <translation>Aucune cellule n’est vide dans ces lignes.</translation>
    </message>
    <message>
        <source> What is still empty after the last step takes the middle value.</source>
        <translation> Ce qui est encore vide après la dernière étape prend la valeur du milieu.</translation>
    </message>
    <message>
        <source> The new file is filled with the values found here: the recipe is never fitted again.</source>
        <translation> Le nouveau fichier est rempli avec les valeurs trouvées ici&#x202f;: la recette n’est jamais réajustée.</translation>
    </message>
    <message>
        <source> %1 of its cells hold a level not seen while fitting, such as %2.</source>
        <translation> %1 de ses cellules ont une modalité non vue à l’ajustement, par exemple %2.</translation>
    </message>
    <message>
        <source>Compare With Another File…</source>
        <translation>Comparer à un autre fichier…</translation>
    </message>
    <message>
        <source>%1, before and after</source>
        <translation>%1, avant et après</translation>
    </message>
</context>
<context>
    <name>ui::PrepareSteps</name>
    <message>
        <source>Add Step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Start From a Preset</source>
        <translation>Partir d’un préréglage</translation>
    </message>
    <message>
        <source>Order matters: steps run from top to bottom</source>
        <translation>L’ordre compte&#x202f;: les étapes s’exécutent de haut en bas</translation>
    </message>
</context>
<context>
    <name>ui::PreparedModel</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, ligne %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>ui::PreviewColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>In the file: empty</source>
        <translation>Dans le fichier&#x202f;: vide</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>Dans le fichier&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Read as: missing</source>
        <translation>Lu comme&#x202f;: vide</translation>
    </message>
    <message>
        <source>Read as: %1 (%2)</source>
        <translation>Lu comme&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <translation>%1&#x202f;: %2
%3</translation>
    </message>
</context>
<context>
    <name>ui::ProbabilityBars</name>
    <message>
        <source>Probabilities of the Classes</source>
        <translation>Probabilités des classes</translation>
    </message>
    <message>
        <source>Shows how likely each class is for this customer.</source>
        <translation>Montre la probabilité de chaque classe pour ce client.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1&#x202f;: %2, avant %3</translation>
    </message>
    <message>
        <source>%1 (predicted)</source>
        <translation>%1 (prédite)</translation>
    </message>
</context>
<context>
    <name>ui::ProfileHeatmap</name>
    <message>
        <source>Scroll columns</source>
        <translation>Faire défiler les colonnes</translation>
    </message>
    <message>
        <source>Scroll segments</source>
        <translation>Faire défiler les segments</translation>
    </message>
    <message>
        <source>Profile of %1 segments over %2 columns: means in original units, coloured by the difference from all customers.</source>
        <translation>Profil de %1 segments sur %2 colonnes&#x202f;: moyennes en unités d’origine, colorées selon l’écart à l’ensemble des clients.</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sans segment</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>plus fréquente</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>Difference from average</source>
        <translation>Écart à la moyenne</translation>
    </message>
    <message>
        <source>+%1 sd</source>
        <translation>+%1 é.-t.</translation>
    </message>
    <message>
        <source>%1 not used to segment</source>
        <translation>%1 non utilisées pour segmenter</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>columns with muted names were not used to segment</source>
        <translation>les colonnes aux noms grisés n’ont pas servi à segmenter</translation>
    </message>
    <message>
        <source>levels: ±50 points</source>
        <translation>modalités&#x202f;: ±50 points</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>tous les clients</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation>%1 é.-t.</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
</context>
<context>
    <name>ui::ProfileTabs</name>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What Differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Snake</source>
        <translation>Serpent</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distributions</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Order of the features and spread of the customers</source>
        <translation>Ordre des variables et dispersion des clients</translation>
    </message>
    <message>
        <source>Order by What Separates</source>
        <translation>Ordonner par ce qui sépare</translation>
    </message>
    <message>
        <source>Spread of the Selected Segment</source>
        <translation>Dispersion du segment sélectionné</translation>
    </message>
</context>
<context>
    <name>ui::Project</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>needs a table</source>
        <translation>demande une table</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
</context>
<context>
    <name>ui::RangeHistogram</name>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Drag over the bars to choose a range</source>
        <translation>Glissez sur les barres pour choisir une plage</translation>
    </message>
</context>
<context>
    <name>ui::RawTextView</name>
    <message>
        <source>File as it is</source>
        <translation>Fichier tel quel</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptCard</name>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>what was checked</source>
        <translation>ce qui a été vérifié</translation>
    </message>
    <message>
        <source>Copy Receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <source>Save Receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptDialog</name>
    <message>
        <source>Import Receipt</source>
        <translation>Reçu d’import</translation>
    </message>
    <message>
        <source>Import receipt</source>
        <translation>Reçu d’import</translation>
    </message>
    <message>
        <source>How It Was Read</source>
        <translation>Mode de lecture</translation>
    </message>
    <message>
        <source>Rows to Check</source>
        <translation>Lignes à vérifier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Mode de lecture</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>Lignes à vérifier</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>Options d’import…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export Rejected Rows…</source>
        <translation>Exporter les lignes rejetées…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import receipt of %1</source>
        <translation>Reçu d’import de %1</translation>
    </message>
    <message>
        <source>Rows to Check (%1)</source>
        <translation>Lignes à vérifier (%1)</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message>
        <source>Home</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>fichier introuvable</translation>
    </message>
    <message>
        <source>%1 rows · %2 columns</source>
        <translation>%1 lignes · %2 colonnes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
</context>
<context>
    <name>ui::RecipeDialog</name>
    <message>
        <source>Recipe in words</source>
        <translation>Recette en mots</translation>
    </message>
    <message>
        <source>Recipe as text</source>
        <translation>Recette en texte</translation>
    </message>
    <message>
        <source>Saved to a file, these lines go behind --recipe on the command line. Text that starts with # is a comment.</source>
        <translation>Enregistrées dans un fichier, ces lignes se placent après --recipe en ligne de commande. Un texte qui commence par # est un commentaire.</translation>
    </message>
    <message>
        <source>Copy Words</source>
        <translation>Copier les mots</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Charger…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
</context>
<context>
    <name>ui::RecipeEdits</name>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Dupliquer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ui::RecipeFiles</name>
    <message>
        <source>Prepared Table as CSV…</source>
        <translation>Table préparée en CSV…</translation>
    </message>
    <message>
        <source>Recipe in Words…</source>
        <translation>Recette en mots…</translation>
    </message>
    <message>
        <source>Save Recipe as Text…</source>
        <translation>Enregistrer la recette en texte…</translation>
    </message>
    <message>
        <source>Load Recipe…</source>
        <translation>Charger une recette…</translation>
    </message>
    <message>
        <source>Before and After as Picture…</source>
        <translation>Avant et après en image…</translation>
    </message>
    <message>
        <source>Missing Cells as CSV…</source>
        <translation>Cellules vides en CSV…</translation>
    </message>
    <message>
        <source>First Prepared Rows as CSV…</source>
        <translation>Premières lignes préparées en CSV…</translation>
    </message>
    <message>
        <source>Recipe for Prediction</source>
        <translation>Recette pour la prédiction</translation>
    </message>
    <message>
        <source>Recipe for Segments</source>
        <translation>Recette pour les segments</translation>
    </message>
    <message>
        <source>Load Recipe</source>
        <translation>Charger une recette</translation>
    </message>
    <message>
        <source>Recipe as text (*.txt);;All files (*)</source>
        <translation>Recette en texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a recipe.</source>
        <translation>%1 ne peut pas être lu comme recette.</translation>
    </message>
    <message>
        <source>Choose a text file that was saved here.</source>
        <translation>Choisissez un fichier texte enregistré ici.</translation>
    </message>
    <message>
        <source>Line %1 of %2: </source>
        <translation>Ligne %1 de %2&#x202f;: </translation>
    </message>
    <message>
        <source>Save Recipe as Text</source>
        <translation>Enregistrer la recette en texte</translation>
    </message>
    <message>
        <source>Recipe as text (*.txt)</source>
        <translation>Recette en texte (*.txt)</translation>
    </message>
    <message>
        <source>Export Prepared Table</source>
        <translation>Exporter la table préparée</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Table CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::RecipePlans</name>
    <message>
        <source>Fitting the recipe</source>
        <translation>Ajustement de la recette</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryOffer</name>
    <message>
        <source>Tessera ended unexpectedly.</source>
        <translation>Tessera s’est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”, as of %2, can be recovered.</source>
        <translation>«&#x202f;%1&#x202f;», dans l’état de %2, peut être récupéré.</translation>
    </message>
</context>
<context>
    <name>ui::ReliabilityPlot</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Train a model to see whether its probabilities can be taken at their word.</source>
        <translation>Entraînez un modèle pour voir si ses probabilités peuvent être prises au mot.</translation>
    </message>
    <message>
        <source>Probabilities are off by %1 percentage points on average (expected calibration error).</source>
        <translation>Les probabilités s’écartent de %1 points de pourcentage en moyenne (erreur de calibration attendue).</translation>
    </message>
    <message>
        <source>Probabilities are off by %1 percentage points on average (expected calibration error), by %2 after scaling.</source>
        <translation>Les probabilités s’écartent de %1 points de pourcentage en moyenne (erreur de calibration attendue), de %2 après ajustement.</translation>
    </message>
    <message>
        <source>predicted probability</source>
        <translation>probabilité prédite</translation>
    </message>
    <message>
        <source>share of %1, observed</source>
        <translation>part de %1, observée</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>ce modèle</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>ajustées</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>telles que prédites</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédites</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observée</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>ui::ReportDraft</name>
    <message>
        <source>Report Title</source>
        <translation>Titre du rapport</translation>
    </message>
    <message>
        <source>Report Subtitle</source>
        <translation>Sous-titre du rapport</translation>
    </message>
    <message>
        <source>Show Section</source>
        <translation>Afficher la section</translation>
    </message>
    <message>
        <source>Hide Section</source>
        <translation>Masquer la section</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>Déplacer la section</translation>
    </message>
    <message>
        <source>Note in Report</source>
        <translation>Note dans le rapport</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Add Text</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Heading of Text</source>
        <translation>Intertitre du texte</translation>
    </message>
    <message>
        <source>Remove Text</source>
        <translation>Retirer le texte</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
</context>
<context>
    <name>ui::ReportOptions</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Export Report…</source>
        <translation>Exporter le rapport…</translation>
    </message>
    <message>
        <source>Add Text</source>
        <translation>Ajouter un texte</translation>
    </message>
    <message>
        <source>Remove Text</source>
        <translation>Retirer le texte</translation>
    </message>
    <message>
        <source>Captions with file, rows and seed</source>
        <translation>Légendes avec fichier, lignes et graine</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>A heading and words of your own behind the section chosen</source>
        <translation>Un intertitre et vos propres mots après la section choisie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>Ligne en dessous</translation>
    </message>
    <message>
        <source>Note under the section</source>
        <translation>Note sous la section</translation>
    </message>
    <message>
        <source>Your words. Numbers in the report are always generated.</source>
        <translation>Vos mots. Les chiffres du rapport sont toujours générés.</translation>
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
        <translation>Enregistrer en</translation>
    </message>
    <message>
        <source>PDF: pages as shown here, with an outline and with words for every picture, for readers who cannot see it. HTML: one file for any browser, which needs no other; it prints well.</source>
        <translation>PDF&#x202f;: des pages comme affichées ici, avec un plan et une description en mots de chaque image, pour les lecteurs qui ne peuvent pas la voir. HTML&#x202f;: un seul fichier pour tout navigateur, sans aucun autre&#x202f;; il s’imprime bien.</translation>
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
        <translation>Taille des pages&#x202f;: A4 (210 × 297 mm) ou Letter (8,5 × 11 pouces).</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>with note</source>
        <translation>avec note</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Votre texte</translation>
    </message>
    <message>
        <source>Words below the title</source>
        <translation>Mots sous le titre</translation>
    </message>
    <message>
        <source>Words under “%1”</source>
        <translation>Mots sous «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Chart Pack…</source>
        <translation>Pack de graphiques…</translation>
    </message>
    <message>
        <source>Every figure as PNG, SVG and CSV and every table, in one folder</source>
        <translation>Chaque figure en PNG, SVG et CSV et chaque table, dans un seul dossier</translation>
    </message>
    <message>
        <source>Copy Page</source>
        <translation>Copier la page</translation>
    </message>
    <message>
        <source>Copies the page in view as a picture</source>
        <translation>Copie la page visible comme image</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Writing %1: %2</source>
        <translation>Écriture de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; enregistré dans %2.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 page&lt;/b&gt;</source>
        <translation>&lt;b&gt;1 page&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 pages&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 pages&lt;/b&gt;</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 figure</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 figures</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 table</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 tables</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notes</translation>
    </message>
    <message>
        <source>every number comes from the results of %1</source>
        <translation>chaque chiffre vient des résultats de %1</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>%1_report.%2</source>
        <translation>%1_rapport.%2</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ui::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
</context>
<context>
    <name>ui::ReportWriter</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>Figure %1.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>Table %1.</translation>
    </message>
</context>
<context>
    <name>ui::ResultsView</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>Against simple rules</source>
        <translation>Face à des règles simples</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>Intervalles à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Train a model to see how it does on customers it has never seen.</source>
        <translation>Entraînez un modèle pour voir ce qu’il vaut sur des clients jamais vus.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Cells show</source>
        <translation>Contenu des cases</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>Part de la ligne</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Show Customers</source>
        <translation>Afficher les clients</translation>
    </message>
    <message>
        <source>true “%1”, predicted “%2” (%3)</source>
        <translation>vraie «&#x202f;%1&#x202f;», prédite «&#x202f;%2&#x202f;» (%3)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Class to reach</source>
        <translation>Classe à atteindre</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>Chiffre affiché</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Coût par contact</translation>
    </message>
    <message>
        <source>Value if reached</source>
        <translation>Valeur si atteint</translation>
    </message>
    <message>
        <source>%1, %2 customers</source>
        <translation>%1, %2 clients</translation>
    </message>
    <message>
        <source>Click a cell to read it in words.</source>
        <translation>Cliquez sur une case pour la lire en mots.</translation>
    </message>
    <message>
        <source>accuracy on %1 validation customers</source>
        <translation>exactitude sur %1 clients de validation</translation>
    </message>
    <message>
        <source>accuracy on %1 test customers</source>
        <translation>exactitude sur %1 clients de test</translation>
    </message>
    <message>
        <source>Ordering the customers by their probability…</source>
        <translation>Tri des clients selon leur probabilité…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Enter what a contact costs and what a customer reached brings to see the expected result.</source>
        <translation>Saisissez ce que coûte un contact et ce que rapporte un client atteint pour voir le résultat attendu.</translation>
    </message>
    <message>
        <source>Expected result of contacting %1 (%2): %3 — cost %4, value %5.</source>
        <translation>Résultat attendu en contactant %1 (%2)&#x202f;: %3 — coût %4, valeur %5.</translation>
    </message>
</context>
<context>
    <name>ui::RfmDialog</name>
    <message>
        <source>Customers from Transactions</source>
        <translation>Clients depuis des transactions</translation>
    </message>
    <message>
        <source>Build Customer Table</source>
        <translation>Créer la table de clients</translation>
    </message>
    <message>
        <source>Columns of a transaction</source>
        <translation>Colonnes d’une transaction</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>× &amp;Quantity</source>
        <translation>× &amp;Quantité</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>C&amp;ommande</translation>
    </message>
    <message>
        <source>Without an order column, days with a purchase are counted.</source>
        <translation>Sans colonne de commande, on compte les jours avec un achat.</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Date de référence</translation>
    </message>
    <message>
        <source>Day after the &amp;last transaction</source>
        <translation>&amp;Lendemain de la dernière transaction</translation>
    </message>
    <message>
        <source>Later transactions are left out.</source>
        <translation>Les transactions ultérieures sont exclues.</translation>
    </message>
    <message>
        <source>&amp;Returns (negative amounts)</source>
        <translation>&amp;Retours (montants négatifs)</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Subtract from the sum</source>
        <translation>Soustraire de la somme</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Leave out with their order</source>
        <translation>Exclure avec leur commande</translation>
    </message>
    <message>
        <source>Keep like purchases</source>
        <translation>Garder comme des achats</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Récence</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Monetary</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Choose the columns of customer, date and amount.</source>
        <translation>Choisissez les colonnes du client, de la date et du montant.</translation>
    </message>
    <message>
        <source>A date column has the type Date on the Data page.</source>
        <translation>Une colonne de dates a le type Date sur la page Données.</translation>
    </message>
    <message>
        <source>Adding up customers…</source>
        <translation>Cumul par client…</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <translation>Clients de %1</translation>
    </message>
</context>
<context>
    <name>ui::RowNumbers</name>
    <message>
        <source>Row numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
</context>
<context>
    <name>ui::RunFilter</name>
    <message>
        <source>Ticked Runs Only</source>
        <translation>Essais cochés seulement</translation>
    </message>
    <message>
        <source>On the Customers of the Reference Only</source>
        <translation>Seulement sur les clients de la référence</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Filter: On</source>
        <translation>Filtre&#x202f;: activé</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Some runs may be left out. Click to choose which are shown</source>
        <translation>Des essais peuvent être omis. Cliquez pour choisir ceux à afficher</translation>
    </message>
    <message>
        <source>Choose which runs are shown</source>
        <translation>Choisir les essais à afficher</translation>
    </message>
    <message>
        <source>Filter of the runs, on</source>
        <translation>Filtre des essais, activé</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>Filtre des essais</translation>
    </message>
</context>
<context>
    <name>ui::RunSettings</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Arbres</translation>
    </message>
    <message>
        <source>Depth of trees</source>
        <translation>Profondeur des arbres</translation>
    </message>
    <message>
        <source>Rounds, at most</source>
        <translation>Tours, au plus</translation>
    </message>
    <message>
        <source>Depth of rounds</source>
        <translation>Profondeur des tours</translation>
    </message>
    <message>
        <source>Boosting rate</source>
        <translation>Taux de boosting</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. par lot</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n couche</numerusform>
            <numerusform>%n couches</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programme du taux</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Dégradation des poids</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage d’étiquettes</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Surveillé</translation>
    </message>
    <message>
        <source>Fold models</source>
        <translation>Modèles par plis</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Poids des classes</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibrés</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Meilleure époque</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message numerus="yes">
        <source>best of %n trials</source>
        <translation>
            <numerusform>meilleur de %n tentative</numerusform>
            <numerusform>meilleur de %n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
</context>
<context>
    <name>ui::RunsView</name>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Scores of the runs with their intervals.</source>
        <translation>Scores des essais avec leurs intervalles.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>validation loss (cross-entropy)</source>
        <translation>perte de validation (entropie croisée)</translation>
    </message>
    <message>
        <source>Tick runs that learnt in epochs to see their curves.</source>
        <translation>Cochez des essais appris par époques pour voir leurs courbes.</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Courbes d’apprentissage</translation>
    </message>
    <message>
        <source>validation part · circles: best epoch, kept</source>
        <translation>partie de validation · cercles&#x202f;: meilleure époque, gardée</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>Remove Run</source>
        <translation>Retirer l’essai</translation>
    </message>
    <message>
        <source>Show in Predict</source>
        <translation>Afficher dans Prédire</translation>
    </message>
    <message>
        <source>Use These Options</source>
        <translation>Utiliser ces options</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Réexécuter</translation>
    </message>
    <message>
        <source>Trains the same once more and says whether the figures are the same</source>
        <translation>Entraîne la même chose une fois de plus et dit si les chiffres sont identiques</translation>
    </message>
    <message>
        <source>How tested</source>
        <translation>Méthode du test</translation>
    </message>
    <message>
        <source>The right answers of two models are compared on the very same test customers (McNemar&apos;s test, mid-p): only customers that one model gets right and the other wrong can tell them apart. Below p = 0.05 the difference is called one. With many runs some differences are chance all the same: cross-validation says more. Intervals of F1 are from 2,000 bootstrap samples, those of accuracy are Wilson&apos;s, those of ROC-AUC are DeLong&apos;s; 95 %.</source>
        <translation>Les réponses justes de deux modèles sont comparées sur exactement les mêmes clients de test (test de McNemar, mid-p)&#x202f;: seuls les clients pour lesquels un modèle voit juste et l’autre non peuvent les départager. En dessous de p = 0,05, la différence est reconnue comme telle. Avec beaucoup d’essais, certaines différences restent dues au hasard&#x202f;: la validation croisée en dit plus. Les intervalles de F1 viennent de 2 000 échantillons bootstrap, ceux de l’exactitude sont de Wilson, ceux de ROC-AUC de DeLong&#x202f;; 95&#x202f;%.</translation>
    </message>
    <message>
        <source>all on the same %1 test customers, seed %2</source>
        <translation>tous sur les mêmes %1 clients de test, graine %2</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>Intervalles à 95&#x202f;%</translation>
    </message>
    <message>
        <source>%1 of %2 shown · %3</source>
        <translation>%1 sur %2 affichés · %3</translation>
    </message>
    <message>
        <source>%1 on the test part</source>
        <translation>%1 sur la partie de test</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraînés</translation>
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
        <translation>Nuage de points</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Least-squares line</source>
        <translation>Droite des moindres carrés</translation>
    </message>
    <message>
        <source>Spread whole numbers</source>
        <translation>Disperser les nombres entiers</translation>
    </message>
    <message>
        <source>Moves marks a little, so that equal whole numbers do not cover each other</source>
        <translation>Déplace un peu les marques, pour que des nombres entiers égaux ne se cachent pas</translation>
    </message>
    <message>
        <source>Scatter: %1</source>
        <translation>Nuage de points&#x202f;: %1</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>A scatter plot needs two columns of numbers.</source>
        <translation>Un nuage de points demande deux colonnes de nombres.</translation>
    </message>
    <message>
        <source>No customer has values in both columns.</source>
        <translation>Aucun client n’a de valeurs dans les deux colonnes.</translation>
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
        <translation>Autres (%1)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Choose two columns of numbers to see them together.</source>
        <translation>Choisissez deux colonnes de nombres pour les voir ensemble.</translation>
    </message>
    <message>
        <source>%1 of %2 customers, drawn by chance (seed %3)</source>
        <translation>%1 clients sur %2, tirés au hasard (graine %3)</translation>
    </message>
    <message>
        <source>%1 customers as density</source>
        <translation>%1 clients en densité</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>r = %1</source>
        <translation>r = %1</translation>
    </message>
    <message>
        <source>whole numbers spread by chance</source>
        <translation>nombres entiers dispersés au hasard</translation>
    </message>
    <message>
        <source>%1 outside the view</source>
        <translation>%1 hors de la vue</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ui::ScoreBarsPlot</name>
    <message>
        <source>the reference</source>
        <translation>la référence</translation>
    </message>
    <message>
        <source>cannot be told apart from the reference</source>
        <translation>indiscernable de la référence</translation>
    </message>
    <message>
        <source>better than the reference</source>
        <translation>meilleur que la référence</translation>
    </message>
    <message>
        <source>worse than the reference</source>
        <translation>moins bon que la référence</translation>
    </message>
    <message>
        <source>Train at least one model: its scores will be compared here.</source>
        <translation>Entraînez au moins un modèle&#x202f;: ses scores seront comparés ici.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>, 95 % interval %1 – %2</source>
        <translation>, intervalle à 95&#x202f;% %1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::ScoreOptions</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Write Scored File…</source>
        <translation>Écrire le fichier scoré…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What gives the labels: a model trained here, the segments found here, or a model file. Its preparation belongs to it and is never fitted again.</source>
        <translation>Ce qui attribue les étiquettes&#x202f;: un modèle entraîné ici, les segments trouvés ici, ou un fichier de modèle. Sa préparation lui appartient et n’est jamais réajustée.</translation>
    </message>
    <message>
        <source>Right on its test part</source>
        <translation>Justes sur sa partie de test</translation>
    </message>
    <message>
        <source>Always the commonest</source>
        <translation>Toujours la plus courante</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraînés</translation>
    </message>
    <message>
        <source>Model Card…</source>
        <translation>Fiche du modèle…</translation>
    </message>
    <message>
        <source>Open Model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>File to score</source>
        <translation>Fichier à scorer</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Map Columns…</source>
        <translation>Associer les colonnes…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>Incertain sous</translation>
    </message>
    <message>
        <source>Customers whose label is less probable than this are written as “not sure” instead of being guessed. The picture shows how often the model was right above and below on customers it had not learnt from. 0 gives everybody a label.</source>
        <translation>Les clients dont l’étiquette est moins probable que cela sont écrits «&#x202f;incertain&#x202f;» au lieu d’être devinés. L’image montre à quelle fréquence le modèle voyait juste au-dessus et en dessous, sur des clients dont il n’avait rien appris. 0 donne une étiquette à tous.</translation>
    </message>
    <message>
        <source>Only customers never seen</source>
        <translation>Seulement les clients jamais vus</translation>
    </message>
    <message>
        <source>Score in the data warehouse</source>
        <translation>Scorer dans l’entrepôt de données</translation>
    </message>
    <message>
        <source>Export SQL…</source>
        <translation>Exporter en SQL…</translation>
    </message>
    <message>
        <source>The whole model as one statement that scores a table where it lies</source>
        <translation>Le modèle entier en une seule requête qui score une table là où elle est</translation>
    </message>
    <message>
        <source>Export ONNX…</source>
        <translation>Exporter en ONNX…</translation>
    </message>
    <message>
        <source>The whole model, preparation included, for programs that read ONNX</source>
        <translation>Le modèle entier, préparation comprise, pour les programmes qui lisent ONNX</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («&#x202f;%2&#x202f;»)</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, graine %2</translation>
    </message>
    <message>
        <source>%1 customers, seed %2</source>
        <translation>%1 clients, graine %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Add probabilities, one per %1</source>
        <translation>Ajouter les probabilités, une par %1</translation>
    </message>
    <message>
        <source>Add distance and probability</source>
        <translation>Ajouter distance et probabilité</translation>
    </message>
    <message>
        <source>One file per %1</source>
        <translation>Un fichier par %1</translation>
    </message>
    <message>
        <source>Check File</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Write Files…</source>
        <translation>Écrire les fichiers…</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Attribution…</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Choisissez d’abord un modèle.</translation>
    </message>
    <message>
        <source>Choose the file to score first.</source>
        <translation>Choisissez d’abord le fichier à scorer.</translation>
    </message>
    <message>
        <source>Nothing is added to the file: tick what is wanted.</source>
        <translation>Rien n’est ajouté au fichier&#x202f;: cochez ce que vous voulez.</translation>
    </message>
</context>
<context>
    <name>ui::ScorePage</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Views of the scored file</source>
        <translation>Vues du fichier scoré</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>New file against training</source>
        <translation>Nouveau fichier face à l’entraînement</translation>
    </message>
    <message>
        <source>Population stability index</source>
        <translation>Indice de stabilité de la population</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far the values of a feature have moved between the customers the model has learnt from and this file. Both are parted alike, numbers at the tenths of training, categories by level, missing cells by themselves; the index is the sum over the parts of (found − expected) × ln (found ÷ expected).&lt;/p&gt;&lt;p&gt;Below 0.1 nothing has changed that matters, above 0.25 the feature has drifted: the model meets customers it was not made for (Siddiqi 2006). Click a feature to see its parts.&lt;/p&gt;</source>
        <translation>&lt;p&gt;De combien les valeurs d’une variable se sont déplacées entre les clients dont le modèle a appris et ce fichier. Tous deux sont découpés de même, les nombres aux déciles de l’entraînement, les catégories par modalité, les cellules vides à part&#x202f;; l’indice est la somme sur les tranches de (trouvé − attendu) × ln (trouvé ÷ attendu).&lt;/p&gt;&lt;p&gt;En dessous de 0,1 rien d’important n’a changé, au-dessus de 0,25 la variable a dérivé&#x202f;: le modèle rencontre des clients pour lesquels il n’a pas été fait (Siddiqi 2006). Cliquez sur une variable pour voir ses tranches.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labels given</source>
        <translation>Étiquettes attribuées</translation>
    </message>
    <message>
        <source>How sure the model is</source>
        <translation>Certitude du modèle</translation>
    </message>
    <message>
        <source>drag the line to change “not sure”</source>
        <translation>glissez la ligne pour changer «&#x202f;incertain&#x202f;»</translation>
    </message>
    <message>
        <source>First customers of the file with their labels</source>
        <translation>Premiers clients du fichier avec leurs étiquettes</translation>
    </message>
    <message>
        <source>Which customers are shown</source>
        <translation>Clients affichés</translation>
    </message>
    <message>
        <source>First customers</source>
        <translation>Premiers clients</translation>
    </message>
    <message>
        <source>Also in training</source>
        <translation>Aussi à l’entraînement</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Predicted against true</source>
        <translation>Prédites face aux vraies</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the receipt as text</source>
        <translation>Copie le reçu comme texte</translation>
    </message>
    <message>
        <source>File to Score</source>
        <translation>Fichier à scorer</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Levels the Model Has Not Seen</source>
        <translation>Modalités inconnues du modèle</translation>
    </message>
    <message>
        <source>The model has learnt nothing about these; its recipe says what stands for them.</source>
        <translation>Le modèle n’a rien appris d’elles&#x202f;; sa recette dit ce qui les remplace.</translation>
    </message>
    <message>
        <source>Empty Cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>Filled as the model&apos;s recipe says, with values found while training. Nothing was learnt from this file.</source>
        <translation>Remplies comme le dit la recette du modèle, avec des valeurs trouvées à l’entraînement. Rien n’a été appris de ce fichier.</translation>
    </message>
    <message>
        <source>Cells That Could Not Be Read</source>
        <translation>Cellules illisibles</translation>
    </message>
    <message>
        <source>Taken as empty and filled as the model&apos;s recipe says. In the written file they stay as they are.</source>
        <translation>Comptées comme vides et remplies comme le dit la recette du modèle. Dans le fichier écrit, elles restent telles quelles.</translation>
    </message>
    <message>
        <source>Rows Left Out</source>
        <translation>Lignes exclues</translation>
    </message>
    <message>
        <source>These lines have more or fewer fields than the header. They are in none of the written files.</source>
        <translation>Ces lignes ont plus ou moins de champs que l’en-tête. Elles ne sont dans aucun des fichiers écrits.</translation>
    </message>
    <message>
        <source>%1 · %2 customers</source>
        <translation>%1 · %2 clients</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>%1 attribué(e)s</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1_receipt.txt</source>
        <translation>%1_recu.txt</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Score All %1</source>
        <translation>Scorer les %1</translation>
    </message>
    <message>
        <source>Score Only the %1</source>
        <translation>Scorer seulement les %1</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <source>Score gives the customers of another file the labels of a model: a network trained on the Predict page, the segments found here, or a model file from somebody else.</source>
        <translation>Scorer donne aux clients d’un autre fichier les étiquettes d’un modèle&#x202f;: un réseau entraîné sur la page Prédire, les segments trouvés ici, ou un fichier de modèle venu d’ailleurs.</translation>
    </message>
    <message>
        <source>Open Model…</source>
        <translation>Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Go to Predict</source>
        <translation>Aller à Prédire</translation>
    </message>
    <message>
        <source>Which customers get a label?</source>
        <translation>Quels clients reçoivent une étiquette&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here. It is checked against what %1 was made from, and never changed: the labels go into a new file.</source>
        <translation>Choisissez un fichier, ou déposez-le ici. Il est comparé à ce dont %1 est issu, et jamais modifié&#x202f;: les étiquettes vont dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Every customer gets a label; nothing is written yet.</source>
        <translation>Chaque client reçoit une étiquette&#x202f;; rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>%1 is not checked yet</source>
        <translation>%1 n’est pas encore vérifié</translation>
    </message>
    <message>
        <source>A check reads the whole file and shows what labels come of it. Nothing is written.</source>
        <translation>Une vérification lit le fichier entier et montre les étiquettes obtenues. Rien n’est écrit.</translation>
    </message>
    <message>
        <source>Check File</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Labels for customers the model has not learnt from</source>
        <translation>Étiquettes pour des clients dont le modèle n’a rien appris</translation>
    </message>
    <message>
        <source> · being checked again</source>
        <translation> · nouvelle vérification en cours</translation>
    </message>
    <message>
        <source> · &lt;b&gt;out of date&lt;/b&gt;: model, file or columns have changed since</source>
        <translation> · &lt;b&gt;périmé&lt;/b&gt;&#x202f;: modèle, fichier ou colonnes ont changé depuis</translation>
    </message>
</context>
<context>
    <name>ui::ScoredFilesDialog</name>
    <message>
        <source>One File per Label</source>
        <translation>Un fichier par étiquette</translation>
    </message>
    <message>
        <source>Columns in every file</source>
        <translation>Colonnes dans chaque fichier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Added by the model</source>
        <translation>Ajoutées par le modèle</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not sure (%1)</source>
        <translation>incertain (%1)</translation>
    </message>
    <message>
        <source>not clustered (%1)</source>
        <translation>sans segment (%1)</translation>
    </message>
    <message>
        <source>A file each: %1.</source>
        <translation>Un fichier chacun&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Cochez au moins une colonne.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>Write 1 File</source>
        <translation>Écrire 1 fichier</translation>
    </message>
    <message>
        <source>Write %1 Files</source>
        <translation>Écrire %1 fichiers</translation>
    </message>
</context>
<context>
    <name>ui::ScoredRowsModel</name>
    <message>
        <source>In training</source>
        <translation>À l’entraînement</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>ui::Scoring</name>
    <message>
        <source>Segments (%1, %2)</source>
        <translation>Segments (%1, %2)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>Scoring %1</source>
        <translation>Attribution pour %1</translation>
    </message>
</context>
<context>
    <name>ui::ScrolledRows</name>
    <message>
        <source>Scroll rows</source>
        <translation>Faire défiler les lignes</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>ui::SearchView</name>
    <message>
        <source>Trials</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Train the Best</source>
        <translation>Entraîner le meilleur</translation>
    </message>
    <message>
        <source>Trains the best network of the search as a run and reads the test part once</source>
        <translation>Entraîne le meilleur réseau de la recherche comme essai et lit la partie de test une seule fois</translation>
    </message>
    <message>
        <source>judged on the validation part</source>
        <translation>jugées sur la partie de validation</translation>
    </message>
    <message>
        <source>The best trial so far, as the search goes on.</source>
        <translation>La meilleure tentative à ce jour, au fil de la recherche.</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Meilleur à ce jour</translation>
    </message>
    <message>
        <source>Every trial as a line across its settings.</source>
        <translation>Chaque tentative est une ligne à travers ses réglages.</translation>
    </message>
    <message>
        <source>What good trials have in common</source>
        <translation>Ce que les bonnes tentatives ont en commun</translation>
    </message>
    <message>
        <source>drag along an axis to keep only what passes there</source>
        <translation>glissez le long d’un axe pour ne garder que ce qui y passe</translation>
    </message>
    <message>
        <source>Which settings mattered: from %1 finished trials on.</source>
        <translation>Quels réglages ont compté&#x202f;: à partir de %1 tentatives terminées.</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>Ce qui a compté</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>exactitude de validation</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>perte de validation</translation>
    </message>
    <message>
        <source>Goes on with more epochs as another trial.</source>
        <translation>Continue avec plus d’époques comme autre tentative.</translation>
    </message>
    <message>
        <source>Cut off by the end of the search.</source>
        <translation>Interrompue par la fin de la recherche.</translation>
    </message>
    <message>
        <source>share of the variance</source>
        <translation>part de la variance</translation>
    </message>
</context>
<context>
    <name>ui::SectionList</name>
    <message>
        <source>Sections of the report</source>
        <translation>Sections du rapport</translation>
    </message>
    <message>
        <source>Drag to move a section (Alt+Up, Alt+Down)</source>
        <translation>Glisser pour déplacer une section (Alt+Haut, Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCard</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renommer (F2)</translation>
    </message>
    <message>
        <source>Note and Actions</source>
        <translation>Note et actions</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Colour, order, merge, split, export</source>
        <translation>Couleur, ordre, fusion, division, export</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petit</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>instable</translation>
    </message>
    <message>
        <source>%1: %2 customers, %3</source>
        <translation>%1&#x202f;: %2 clients, %3</translation>
    </message>
    <message>
        <source>&lt;br&gt;&lt;br&gt;&lt;i&gt;Note:&lt;/i&gt; %1</source>
        <translation>&lt;br&gt;&lt;br&gt;&lt;i&gt;Note&#x202f;:&lt;/i&gt; %1</translation>
    </message>
    <message>
        <source>Note and recommended actions</source>
        <translation>Note et actions recommandées</translation>
    </message>
    <message>
        <source>Note and recommended actions (%1)</source>
        <translation>Note et actions recommandées (%1)</translation>
    </message>
    <message>
        <source>%1 actions</source>
        <translation>%1 actions</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nom du segment</translation>
    </message>
    <message>
        <source>Name from the profile</source>
        <translation>Nom d’après le profil</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCardEditor</name>
    <message>
        <source>Add Action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>Note and actions of %1</source>
        <translation>Note et actions de %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What you know about these customers</source>
        <translation>Ce que vous savez de ces clients</translation>
    </message>
    <message>
        <source>Recommended Actions</source>
        <translation>Actions recommandées</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Starting points from a library for profiles like this one. They are not results: use, edit or ignore them.</source>
        <translation>Points de départ d’une bibliothèque pour des profils comme celui-ci. Ce ne sont pas des résultats&#x202f;: utilisez-les, modifiez-les ou ignorez-les.</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Parce que&#x202f;: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Utiliser&#x202f;: %1</translation>
    </message>
    <message>
        <source>Recommended action</source>
        <translation>Action recommandée</translation>
    </message>
    <message>
        <source>What to do with this segment</source>
        <translation>Que faire de ce segment</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Retirer cette action</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCardList</name>
    <message>
        <source>Too few customers within reach (eps) to belong to a dense group. A larger eps takes more of them in.</source>
        <translation>Trop peu de clients à portée (eps) pour appartenir à un groupe dense. Un eps plus grand en inclut davantage.</translation>
    </message>
    <message>
        <source>In no group that stays together over a range of densities. A smaller least size takes more of them in.</source>
        <translation>Dans aucun groupe qui reste uni sur une plage de densités. Une taille minimale plus petite en inclut davantage.</translation>
    </message>
    <message>
        <source>The method put these customers in no segment.</source>
        <translation>La méthode n’a mis ces clients dans aucun segment.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sans segment</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Note and Actions…</source>
        <translation>Note et actions…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Merge With</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <source>Split in Two</source>
        <translation>Diviser en deux</translation>
    </message>
    <message>
        <source>Select Customers</source>
        <translation>Sélectionner les clients</translation>
    </message>
    <message>
        <source>Export This Segment…</source>
        <translation>Exporter ce segment…</translation>
    </message>
    <message>
        <source>%1 – exchange with %2</source>
        <translation>%1 – échanger avec %2</translation>
    </message>
    <message>
        <source>%1 – now</source>
        <translation>%1 – actuelle</translation>
    </message>
</context>
<context>
    <name>ui::SegmentComparison</name>
    <message>
        <source>Previous: %1</source>
        <translation>Précédents&#x202f;: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Gardés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Compare Segments</source>
        <translation>Comparer les segments</translation>
    </message>
</context>
<context>
    <name>ui::SegmentComparisonView</name>
    <message>
        <source>not clustered</source>
        <translation>sans segment</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>ribbons are customers, as wide as they are many</source>
        <translation>les rubans sont des clients, aussi larges que nombreux</translation>
    </message>
    <message>
        <source>Cross-Table</source>
        <translation>Tableau croisé</translation>
    </message>
    <message>
        <source>customers and share of the row</source>
        <translation>clients et part de la ligne</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>&lt;b&gt;Adjusted Rand index&lt;/b&gt;: of all pairs of customers, how many both segmentations treat alike, put together or apart, beyond what chance would give: 1 for the same segments, about 0 for unrelated ones (Hubert and Arabie 1985).&lt;br&gt;&lt;br&gt;&lt;b&gt;Normalised mutual information&lt;/b&gt;: how much the one segmentation tells of the other, 2 I(A, B) / (H(A) + H(B)): 1 when each follows from the other, 0 when none tells anything.&lt;br&gt;&lt;br&gt;Neither depends on names, colours or order. “Not clustered” counts as a group.</source>
        <translation>&lt;b&gt;Indice de Rand ajusté&lt;/b&gt;&#x202f;: sur toutes les paires de clients, combien les deux segmentations traitent de même, réunies ou séparées, au-delà de ce que donnerait le hasard&#x202f;: 1 pour les mêmes segments, environ 0 pour des segments sans rapport (Hubert et Arabie 1985).&lt;br&gt;&lt;br&gt;&lt;b&gt;Information mutuelle normalisée&lt;/b&gt;&#x202f;: ce qu’une segmentation dit de l’autre, 2 I(A, B) / (H(A) + H(B))&#x202f;: 1 quand chacune découle de l’autre, 0 quand aucune ne dit rien.&lt;br&gt;&lt;br&gt;Aucune ne dépend des noms, des couleurs ou de l’ordre. «&#x202f;Sans segment&#x202f;» compte comme un groupe.</translation>
    </message>
    <message>
        <source>Adjusted Rand index &lt;b&gt;%1&lt;/b&gt; · mutual information &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>Indice de Rand ajusté &lt;b&gt;%1&lt;/b&gt; · information mutuelle &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1 · compared with: %2</source>
        <translation>%1 · comparé à&#x202f;: %2</translation>
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
        <translation>Sans segment</translation>
    </message>
    <message>
        <source>Cross-table of both segmentations</source>
        <translation>Tableau croisé des deux segmentations</translation>
    </message>
    <message>
        <source>%1 earlier and %2 later segments, %3 customers in both</source>
        <translation>%1 segments antérieurs et %2 ultérieurs, %3 clients dans les deux</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; → &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;%3 customers, %4 of the first, %5 of the second</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; → &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;%3 clients, %4 du premier, %5 du second</translation>
    </message>
</context>
<context>
    <name>ui::SegmentFilesDialog</name>
    <message>
        <source>One File per Segment</source>
        <translation>Un fichier par segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Segment, its name, silhouette and distance to the segment&apos;s centre are added to every file.</source>
        <translation>Le segment, son nom, la silhouette et la distance au centre du segment sont ajoutés à chaque fichier.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous&#x202f;: %1</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Aucun&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not clustered (%1)</source>
        <translation>Sans segment (%1)</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> et %1 de plus</translation>
    </message>
    <message>
        <source>. One of them is there already and will be replaced.</source>
        <translation>. L’un d’eux existe déjà et sera remplacé.</translation>
    </message>
    <message>
        <source>. %1 of them are there already and will be replaced.</source>
        <translation>. %1 d’entre eux existent déjà et seront remplacés.</translation>
    </message>
    <message>
        <source>Write 1 File</source>
        <translation>Écrire 1 fichier</translation>
    </message>
    <message>
        <source>Write %1 Files</source>
        <translation>Écrire %1 fichiers</translation>
    </message>
</context>
<context>
    <name>ui::SegmentMap</name>
    <message>
        <source>Not clustered (%1)</source>
        <translation>Sans segment (%1)</translation>
    </message>
    <message>
        <source>The neighbour map is being made. Customers who are alike will stand together.</source>
        <translation>La carte des voisins est en préparation. Les clients semblables seront ensemble.</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <translation>%1&#x202f;: %2 clients</translation>
    </message>
    <message>
        <source>Map on which customers who are alike stand together</source>
        <translation>Carte où les clients semblables sont ensemble</translation>
    </message>
    <message>
        <source>Map of %1 against %2</source>
        <translation>Carte de %1 face à %2</translation>
    </message>
</context>
<context>
    <name>ui::SegmentOptions</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Trouver des segments</translation>
    </message>
    <message>
        <source>No column of this table can be a feature.</source>
        <translation>Aucune colonne de cette table ne peut être une variable.</translation>
    </message>
    <message>
        <source>Tick at least one feature.</source>
        <translation>Cochez au moins une variable.</translation>
    </message>
</context>
<context>
    <name>ui::SegmentPage</name>
    <message>
        <source>Segment</source>
        <translation>Segmenter</translation>
    </message>
    <message>
        <source>Segments appear here</source>
        <translation>Les segments apparaissent ici</translation>
    </message>
    <message>
        <source>Open a table of customers first: one row per customer, with columns such as age, income or spending.</source>
        <translation>Ouvrez d’abord une table de clients&#x202f;: une ligne par client, avec des colonnes comme l’âge, le revenu ou les dépenses.</translation>
    </message>
    <message>
        <source>Open Data</source>
        <translation>Ouvrir Données</translation>
    </message>
    <message>
        <source>Find groups of similar customers</source>
        <translation>Trouver des groupes de clients semblables</translation>
    </message>
    <message>
        <source>This page shows each segment on a map, in words and in figures. Choose the features and the number of segments at the right, or start with what is chosen.</source>
        <translation>Cette page montre chaque segment sur une carte, en mots et en chiffres. Choisissez à droite les variables et le nombre de segments, ou commencez avec ce qui est choisi.</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Trouver des segments</translation>
    </message>
    <message>
        <source>Use Saved Segments…</source>
        <translation>Utiliser des segments enregistrés…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the map as a picture</source>
        <translation>Copie la carte comme image</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <translation>Comparer à…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cluster Summary (CSV)…</source>
        <translation>Résumé des segments (CSV)…</translation>
    </message>
    <message>
        <source>Cluster Summary (Excel)…</source>
        <translation>Résumé des segments (Excel)…</translation>
    </message>
    <message>
        <source>Customers with Segments (CSV)…</source>
        <translation>Clients avec segments (CSV)…</translation>
    </message>
    <message>
        <source>One File per Segment (CSV)…</source>
        <translation>Un fichier par segment (CSV)…</translation>
    </message>
    <message>
        <source>Map as Figure…</source>
        <translation>Carte comme figure…</translation>
    </message>
    <message>
        <source>Save Segments…</source>
        <translation>Enregistrer les segments…</translation>
    </message>
    <message>
        <source>Keep for Comparison</source>
        <translation>Garder pour comparer</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; enregistré dans %2.</translation>
    </message>
    <message>
        <source>chosen by their silhouette</source>
        <translation>choisi par leur silhouette</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>sans segment</translation>
    </message>
    <message>
        <source>Who moved between two ways to segment these customers</source>
        <translation>Qui a changé entre deux façons de segmenter ces clients</translation>
    </message>
    <message>
        <source>Find segments once more, or keep these for a comparison first</source>
        <translation>Trouvez à nouveau des segments, ou gardez d’abord ceux-ci pour comparer</translation>
    </message>
    <message>
        <source>Finding segments…</source>
        <translation>Recherche des segments…</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3 · seed %4</source>
        <translation>%1 · %2 lignes · %3 · graine %4</translation>
    </message>
    <message>
        <source>Training on %1 customers</source>
        <translation>Entraînement sur %1 clients</translation>
    </message>
    <message>
        <source>Working on %1 customers</source>
        <translation>Travail sur %1 clients</translation>
    </message>
    <message>
        <source> · epoch %1 · best so far: epoch %2</source>
        <translation> · époque %1 · meilleure à ce jour&#x202f;: époque %2</translation>
    </message>
    <message>
        <source>Groups of similar customers, found without a target</source>
        <translation>Groupes de clients semblables, trouvés sans cible</translation>
    </message>
    <message>
        <source>Options have changed: these segments are of earlier ones.</source>
        <translation>Les options ont changé&#x202f;: ces segments relèvent des précédentes.</translation>
    </message>
    <message>
        <source>The recipe has changed: these segments are of the earlier one.</source>
        <translation>La recette a changé&#x202f;: ces segments relèvent de la précédente.</translation>
    </message>
    <message>
        <source>The table has changed since these segments were found.</source>
        <translation>La table a changé depuis que ces segments ont été trouvés.</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>(%1 more)</source>
        <translation>(%1 de plus)</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entraînement…</translation>
    </message>
    <message>
        <source>Finding Segments…</source>
        <translation>Recherche des segments…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Writing &lt;b&gt;%1&lt;/b&gt;: %2</source>
        <translation>Écriture de &lt;b&gt;%1&lt;/b&gt;&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ui::SegmentStyle</name>
    <message>
        <source>Grey circle</source>
        <translation>Cercle gris</translation>
    </message>
    <message>
        <source>Blue circle</source>
        <translation>Cercle bleu</translation>
    </message>
    <message>
        <source>Orange square</source>
        <translation>Carré orange</translation>
    </message>
    <message>
        <source>Green triangle</source>
        <translation>Triangle vert</translation>
    </message>
    <message>
        <source>Vermilion diamond</source>
        <translation>Losange vermillon</translation>
    </message>
    <message>
        <source>Pink triangle</source>
        <translation>Triangle rose</translation>
    </message>
    <message>
        <source>Light blue plus</source>
        <translation>Plus bleu clair</translation>
    </message>
    <message>
        <source>Yellow star</source>
        <translation>Étoile jaune</translation>
    </message>
    <message>
        <source>Black cross</source>
        <translation>Croix noire</translation>
    </message>
    <message>
        <source>Violet hexagon</source>
        <translation>Hexagone violet</translation>
    </message>
    <message>
        <source>Red bar</source>
        <translation>Barre rouge</translation>
    </message>
    <message>
        <source>Purple pentagon</source>
        <translation>Pentagone pourpre</translation>
    </message>
    <message>
        <source>Magenta ring</source>
        <translation>Anneau magenta</translation>
    </message>
</context>
<context>
    <name>ui::SegmentSweep</name>
    <message>
        <source>Trying %1 to %2 segments</source>
        <translation>Test de %1 à %2 segments</translation>
    </message>
</context>
<context>
    <name>ui::Segments</name>
    <message>
        <source>Training autoencoder</source>
        <translation>Entraînement de l’autoencodeur</translation>
    </message>
    <message>
        <source>Finding segments</source>
        <translation>Recherche des segments</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Trouver des segments</translation>
    </message>
    <message>
        <source>Assigning customers</source>
        <translation>Attribution des clients</translation>
    </message>
    <message>
        <source>Use Saved Segments</source>
        <translation>Utiliser des segments enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n Segments</source>
        <translation>
            <numerusform>Choisir %n segment</numerusform>
            <numerusform>Choisir %n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename Segment</source>
        <translation>Renommer le segment</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Edit Actions</source>
        <translation>Modifier les actions</translation>
    </message>
    <message>
        <source>Change Colour</source>
        <translation>Changer la couleur</translation>
    </message>
    <message>
        <source>Move Segment</source>
        <translation>Déplacer le segment</translation>
    </message>
    <message>
        <source>Merge Segments</source>
        <translation>Fusionner les segments</translation>
    </message>
    <message>
        <source>Split Segment</source>
        <translation>Diviser le segment</translation>
    </message>
</context>
<context>
    <name>ui::SeparationPlot</name>
    <message>
        <source>What separates the segments, strongest first: %1.</source>
        <translation>Ce qui sépare les segments, le plus fort d’abord&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The segment against the rest, in standard deviations: 0.2 is small, 0.5 medium, 0.8 large.</source>
        <translation>Le segment face au reste, en écarts-types&#x202f;: 0,2 est petit, 0,5 moyen, 0,8 grand.</translation>
    </message>
    <message>
        <source>0: the segments are alike, 1: entirely apart.</source>
        <translation>0&#x202f;: les segments se ressemblent, 1&#x202f;: entièrement séparés.</translation>
    </message>
    <message>
        <source>The segments were made to differ in the features used: only the tests of the other columns are evidence.</source>
        <translation>Les segments ont été faits pour différer sur les variables utilisées&#x202f;: seuls les tests des autres colonnes sont des preuves.</translation>
    </message>
    <message>
        <source>The segments were made to differ in these features: no test of them is evidence.</source>
        <translation>Les segments ont été faits pour différer sur ces variables&#x202f;: aucun test sur elles n’est une preuve.</translation>
    </message>
    <message>
        <source> sd</source>
        <translation> é.-t.</translation>
    </message>
    <message>
        <source>used to segment</source>
        <translation>utilisée pour segmenter</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>%1 against the rest: %2 (%3)</source>
        <translation>%1 face au reste&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>Cohen&apos;s h</source>
        <translation>h de Cohen</translation>
    </message>
    <message>
        <source>Cohen&apos;s d</source>
        <translation>d de Cohen</translation>
    </message>
    <message>
        <source>%1: %2 of the segment, %3 of the rest, lift %4</source>
        <translation>%1&#x202f;: %2 du segment, %3 du reste, lift %4</translation>
    </message>
    <message>
        <source>does not vary, or only one segment has values</source>
        <translation>ne varie pas, ou un seul segment a des valeurs</translation>
    </message>
    <message>
        <source>Cramér&apos;s V %1</source>
        <translation>V de Cramér %1</translation>
    </message>
    <message>
        <source>correlation ratio %1</source>
        <translation>rapport de corrélation %1</translation>
    </message>
    <message>
        <source>%1 of its variance lies between the segments</source>
        <translation>%1 de sa variance se situe entre les segments</translation>
    </message>
    <message>
        <source>used to segment: its test is no evidence</source>
        <translation>utilisée pour segmenter&#x202f;: son test n’est pas une preuve</translation>
    </message>
    <message>
        <source>F test</source>
        <translation>Test F</translation>
    </message>
    <message>
        <source>Kruskal–Wallis</source>
        <translation>Kruskal–Wallis</translation>
    </message>
    <message>
        <source>chi-squared</source>
        <translation>khi-deux</translation>
    </message>
    <message>
        <source>%1: %2, adjusted for the number of columns: %3</source>
        <translation>%1&#x202f;: %2, corrigé pour le nombre de colonnes&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
</context>
<context>
    <name>ui::SilhouettePlot</name>
    <message>
        <source>A silhouette needs at least two segments.</source>
        <translation>Une silhouette demande au moins deux segments.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Silhouette of every customer; %1.</source>
        <translation>Silhouette de chaque client&#x202f;; %1.</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>mean %1 ± %2, of %3 customers drawn</source>
        <translation>moyenne %1 ± %2, sur %3 clients tirés</translation>
    </message>
    <message>
        <source>silhouette of each customer</source>
        <translation>silhouette de chaque client</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
</context>
<context>
    <name>ui::SmallMultiples</name>
    <message>
        <source>Scroll pictures</source>
        <translation>Faire défiler les images</translation>
    </message>
    <message>
        <source>How %1 columns are spread in each of %2 segments.</source>
        <translation>Comment %1 colonnes se répartissent dans chacun des %2 segments.</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sans segment</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>médiane %1</translation>
    </message>
    <message>
        <source>middle half %1 to %2</source>
        <translation>moitié centrale de %1 à %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>all customers: median %1</source>
        <translation>tous les clients&#x202f;: médiane %1</translation>
    </message>
    <message>
        <source>%1: %2, all customers %3</source>
        <translation>%1&#x202f;: %2, tous les clients %3</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
</context>
<context>
    <name>ui::SnakePlot</name>
    <message>
        <source>The means of %1 segments over %2 columns, in standard deviations from all customers.</source>
        <translation>Les moyennes de %1 segments sur %2 colonnes, en écarts-types par rapport à l’ensemble des clients.</translation>
    </message>
    <message>
        <source>band: ±1 sd of the segment&apos;s customers</source>
        <translation>bande&#x202f;: ±1 é.-t. des clients du segment</translation>
    </message>
    <message>
        <source>1 column of several levels is left out</source>
        <translation>1 colonne à plusieurs modalités est omise</translation>
    </message>
    <message>
        <source>%1 columns of several levels are left out</source>
        <translation>%1 colonnes à plusieurs modalités sont omises</translation>
    </message>
    <message>
        <source>%1 more columns are not drawn</source>
        <translation>%1 colonnes de plus ne sont pas tracées</translation>
    </message>
    <message>
        <source>difference from all customers, in standard deviations</source>
        <translation>écart à l’ensemble des clients, en écarts-types</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>tous les clients</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>plus fréquente</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation>%1 é.-t.</translation>
    </message>
    <message>
        <source>not used to segment</source>
        <translation>non utilisées pour segmenter</translation>
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
        <translation>Partage et graine</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Share of the customers that the model does not learn from, but that choose the best epoch. 15 to 20 % suit most tables; less on very large ones.</source>
        <translation>Part des clients dont le modèle n’apprend pas, mais qui choisissent la meilleure époque. 15 à 20&#x202f;% conviennent à la plupart des tables&#x202f;; moins pour les très grandes.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Share of the customers that are touched once, at the end, for the score shown. Each class gives its share to each part. A larger part narrows the interval of the score: its half width is about 1 / √n.</source>
        <translation>Part des clients touchés une seule fois, à la fin, pour le score affiché. Chaque classe donne sa part à chaque partie. Une partie plus grande resserre l’intervalle du score&#x202f;: sa demi-largeur est d’environ 1 / √n.</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Garder ensemble</translation>
    </message>
    <message>
        <source>Rows with the same value here stay in the same part: several rows of one customer, household or shop. Otherwise the model is judged on customers it has already seen, and the score is too good.&lt;br&gt;&lt;br&gt;“Automatic” keeps together the rows of an identifier whose values repeat.</source>
        <translation>Les lignes de même valeur ici restent dans la même partie&#x202f;: plusieurs lignes d’un client, d’un ménage ou d’un magasin. Sinon le modèle est jugé sur des clients qu’il a déjà vus, et le score est trop bon.&lt;br&gt;&lt;br&gt;«&#x202f;Automatique&#x202f;» garde ensemble les lignes d’un identifiant dont les valeurs se répètent.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Dans le temps</translation>
    </message>
    <message>
        <source>The earliest customers train, later ones choose the best epoch, the latest ones judge: the score then says how well the model does on what comes next. Choose a date, or a number that grows with time. Rows without one count as earliest.</source>
        <translation>Les premiers clients entraînent, les suivants choisissent la meilleure époque, les plus récents jugent&#x202f;: le score dit alors ce que vaut le modèle sur la suite. Choisissez une date, ou un nombre qui croît avec le temps. Les lignes sans valeur comptent comme les plus anciennes.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Chooses the split, the first weights and the order of customers. The same seed gives the same result; try another to see how far the score hangs on chance.</source>
        <translation>Choisit le partage, les premiers poids et l’ordre des clients. La même graine donne le même résultat&#x202f;; essayez-en une autre pour voir combien le score tient au hasard.</translation>
    </message>
    <message>
        <source>At least %1 % of the customers must be left to learn from.</source>
        <translation>Il doit rester au moins %1&#x202f;% des clients pour apprendre.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>by time · %1</source>
        <translation>dans le temps · %1</translation>
    </message>
    <message>
        <source>grouped · %1</source>
        <translation>groupé · %1</translation>
    </message>
</context>
<context>
    <name>ui::SqlDialog</name>
    <message>
        <source>Model as SQL</source>
        <translation>Modèle en SQL</translation>
    </message>
    <message>
        <source>One statement that reads your customers where they lie and gives each a label: preparation, model and labels in one. Nothing else has to be installed there.</source>
        <translation>Une seule requête qui lit vos clients là où ils sont et donne à chacun une étiquette&#x202f;: préparation, modèle et étiquettes en un. Rien d’autre n’est à installer là-bas.</translation>
    </message>
    <message>
        <source>Standard SQL</source>
        <translation>SQL standard</translation>
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
        <translation>Pour</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Column of the ID</source>
        <translation>Colonne de l’identifiant</translation>
    </message>
    <message>
        <source>Given back in front of the label; empty: none</source>
        <translation>Rendue devant l’étiquette&#x202f;; vide&#x202f;: aucune</translation>
    </message>
    <message>
        <source>May be qualified: schema.customers</source>
        <translation>Peut être qualifiée&#x202f;: schema.clients</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>La requête</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Name the table that holds the customers.</source>
        <translation>Nommez la table qui contient les clients.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>%1 columns in, %2 out, %3</source>
        <translation>%1 colonnes en entrée, %2 en sortie, %3</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>seul le début est affiché</translation>
    </message>
</context>
<context>
    <name>ui::StabilityPlot</name>
    <message>
        <source>Try several numbers of segments to see whether these segments come back when customers are resampled.</source>
        <translation>Essayez plusieurs nombres de segments pour voir si ces segments reviennent quand les clients sont rééchantillonnés.</translation>
    </message>
    <message>
        <source>highly stable</source>
        <translation>très stable</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>does not return</source>
        <translation>ne revient pas</translation>
    </message>
    <message>
        <source>share of the segment that comes back in %1 resamples</source>
        <translation>part du segment qui revient dans %1 rééchantillonnages</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>ui::StepCard</name>
    <message>
        <source>fitted</source>
        <translation>ajustée</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>look</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Drag to move the step (Alt+Up, Alt+Down)</source>
        <translation>Glisser pour déplacer l’étape (Alt+Haut, Alt+Bas)</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1&#x202f;: plus</translation>
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
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>All that suit</source>
        <translation>Toutes celles qui conviennent</translation>
    </message>
    <message>
        <source>Also those that come to suit later, when a type or a step before is changed</source>
        <translation>Aussi celles qui conviendront plus tard, quand un type ou une étape précédente change</translation>
    </message>
    <message>
        <source>Columns of the step</source>
        <translation>Colonnes de l’étape</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 vides</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 modalités</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No feature suits this step where it stands.</source>
        <translation>Aucune variable ne convient à cette étape à cet endroit.</translation>
    </message>
    <message>
        <source>A step is for one column at least; remove the step instead (Del on its card).</source>
        <translation>Une étape porte sur au moins une colonne&#x202f;; retirez plutôt l’étape (Suppr sur sa carte).</translation>
    </message>
</context>
<context>
    <name>ui::StepMethodGroup</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What every empty cell of these columns takes.</source>
        <translation>Ce que prend chaque cellule vide de ces colonnes.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>How many similar customers are asked. Few follow the details, many give calmer values.</source>
        <translation>Combien de clients semblables sont interrogés. Peu suivent les détails, beaucoup donnent des valeurs plus calmes.</translation>
    </message>
    <message>
        <source>Rounds, at most</source>
        <translation>Tours, au plus</translation>
    </message>
    <message>
        <source>How often all columns with gaps are gone through; it ends sooner when the values stand still.</source>
        <translation>Combien de fois toutes les colonnes avec des vides sont parcourues&#x202f;; l’arrêt est plus précoce si les valeurs ne bougent plus.</translation>
    </message>
    <message>
        <source>Middle of an order</source>
        <translation>Milieu d’un ordre</translation>
    </message>
    <message>
        <source>Columns with an order take the level in the middle instead of the most frequent one.</source>
        <translation>Les colonnes ordonnées prennent la modalité du milieu au lieu de la plus fréquente.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Rarer than</source>
        <translation>Plus rares que</translation>
    </message>
    <message>
        <source>Levels of fewer customers become one level, Other. 1 % of 8,000 customers are 80: with fewer a model learns single people by heart.</source>
        <translation>Les modalités de moins de clients en forment une seule, Autre. 1&#x202f;% de 8 000 clients font 80&#x202f;: avec moins, un modèle apprend des personnes isolées par cœur.</translation>
    </message>
    <message>
        <source>Share at each end</source>
        <translation>Part à chaque bout</translation>
    </message>
    <message>
        <source>The limits are the quantiles p and 1 − p of the rows fitted on.</source>
        <translation>Les limites sont les quantiles p et 1 − p des lignes servant à l’ajustement.</translation>
    </message>
    <message>
        <source>Interquartile ranges</source>
        <translation>Écarts interquartiles</translation>
    </message>
    <message>
        <source>Limits: Q1 − f × (Q3 − Q1) and Q3 + f × (Q3 − Q1). 1.5 marks outliers, 3 extreme ones.</source>
        <translation>Limites&#x202f;: Q1 − f × (Q3 − Q1) et Q3 + f × (Q3 − Q1). 1,5 marque les valeurs extrêmes, 3 les plus extrêmes.</translation>
    </message>
    <message>
        <source>Pieces, at most</source>
        <translation>Tronçons, au plus</translation>
    </message>
    <message>
        <source>Quantiles that are alike count once: a number with few values has fewer pieces.</source>
        <translation>Des quantiles égaux comptent une fois&#x202f;: un nombre à peu de valeurs a moins de tronçons.</translation>
    </message>
    <message>
        <source>all features</source>
        <translation>toutes les variables</translation>
    </message>
</context>
<context>
    <name>ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ui::SummaryTableModel</name>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sans segment</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>plus fréquente</translation>
    </message>
    <message>
        <source>its share</source>
        <translation>sa part</translation>
    </message>
</context>
<context>
    <name>ui::SummaryView</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fitted on the %1 training customers only; the same steps are applied to every other row.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ajustée sur les %1 clients d’entraînement seulement&#x202f;; les mêmes étapes sont appliquées à toute autre ligne.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::SurenessPlot</name>
    <message>
        <source>label</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Shows how sure the model is of the labels it gives.</source>
        <translation>Montre la certitude du modèle sur les étiquettes qu’il attribue.</translation>
    </message>
    <message>
        <source>This model gives no probabilities: it does not say how sure it is.</source>
        <translation>Ce modèle ne donne pas de probabilités&#x202f;: il ne dit pas sa certitude.</translation>
    </message>
    <message>
        <source>%1 of %2 customers are below %3. %4</source>
        <translation>%1 clients sur %2 sont sous %3. %4</translation>
    </message>
    <message>
        <source>probability of the %1 given</source>
        <translation>probabilité&#x202f;: %1</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>On the test part, all labels were above %1;</source>
        <translation>Sur la partie de test, toutes les étiquettes étaient au-dessus de %1&#x202f;;</translation>
    </message>
    <message>
        <source>%1 of them were right.</source>
        <translation>%1 d’entre elles étaient justes.</translation>
    </message>
    <message>
        <source>On the test part, no label reached %1;</source>
        <translation>Sur la partie de test, aucune étiquette n’atteignait %1&#x202f;;</translation>
    </message>
    <message>
        <source>On the test part, labels above %1</source>
        <translation>Sur la partie de test, les étiquettes au-dessus de %1</translation>
    </message>
    <message>
        <source>were right %1 of the time,</source>
        <translation>étaient justes dans %1 des cas,</translation>
    </message>
    <message>
        <source>those below only %1.</source>
        <translation>celles en dessous seulement dans %1.</translation>
    </message>
    <message>
        <source>those below %1.</source>
        <translation>celles en dessous dans %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
</context>
<context>
    <name>ui::SweepGroup</name>
    <message>
        <source>Number of segments</source>
        <translation>Nombre de segments</translation>
    </message>
    <message>
        <source>Try from</source>
        <translation>Essayer de</translation>
    </message>
    <message>
        <source>Try up to</source>
        <translation>Essayer jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Try k from</source>
        <translation>Essayer k de</translation>
    </message>
    <message>
        <source>The numbers of segments that the Numbers tab compares: how well separated they are, and whether they return.</source>
        <translation>Les nombres de segments que compare l’onglet Nombres&#x202f;: à quel point ils sont séparés, et s’ils reviennent.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>Rééchantillonnages</translation>
    </message>
    <message>
        <source>How often customers are drawn anew, with replacement, and segments found among them: a segment that does not return is an accident of this table. Stability is the mean Jaccard similarity |A ∩ B| / |A ∪ B| of each segment and its nearest one (Hennig 2007): below 0.6 it does not return, from 0.75 on it is stable.</source>
        <translation>Combien de fois les clients sont retirés au hasard, avec remise, et des segments trouvés parmi eux&#x202f;: un segment qui ne revient pas est un accident de cette table. La stabilité est la similarité de Jaccard moyenne |A ∩ B| / |A ∪ B| de chaque segment et de son plus proche (Hennig 2007)&#x202f;: en dessous de 0,6 il ne revient pas, à partir de 0,75 il est stable.</translation>
    </message>
    <message>
        <source>Compare Numbers</source>
        <translation>Comparer les nombres</translation>
    </message>
</context>
<context>
    <name>ui::TabCard</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>&amp;Save Image…</source>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>Copier les &amp;données</translation>
    </message>
    <message>
        <source>Save Data as CS&amp;V…</source>
        <translation>Enregistrer les données en CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>A&amp;grandir</translation>
    </message>
</context>
<context>
    <name>ui::TableCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No row meets all filters</source>
        <translation>Aucune ligne ne passe tous les filtres</translation>
    </message>
    <message>
        <source>Find an ID or any text</source>
        <translation>Chercher un identifiant ou un texte</translation>
    </message>
    <message>
        <source>Enter: next match, Shift+Enter: the one before</source>
        <translation>Entrée&#x202f;: résultat suivant, Maj+Entrée&#x202f;: précédent</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only rows with certain values</source>
        <translation>N’afficher que les lignes ayant certaines valeurs</translation>
    </message>
    <message>
        <source>Keep the rows as they are (Esc)</source>
        <translation>Laisser les lignes telles quelles (Échap)</translation>
    </message>
    <message>
        <source>Copy selected cells</source>
        <translation>Copier les cellules sélectionnées</translation>
    </message>
    <message>
        <source>Copy selected cells (Ctrl+C)</source>
        <translation>Copier les cellules sélectionnées (Ctrl+C)</translation>
    </message>
    <message>
        <source>More for this table</source>
        <translation>Plus pour cette table</translation>
    </message>
    <message>
        <source>Sort, filter, select</source>
        <translation>Trier, filtrer, sélectionner</translation>
    </message>
    <message>
        <source>%1. Click to go back to where they were selected</source>
        <translation>%1. Cliquez pour revenir là où ils ont été sélectionnés</translation>
    </message>
    <message>
        <source>%1. Click to change</source>
        <translation>%1. Cliquez pour modifier</translation>
    </message>
    <message>
        <source>Filter · %1</source>
        <translation>Filtre · %1</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Tri…</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Filtrage…</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> ou plus</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>file order</source>
        <translation>ordre du fichier</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>trié par %1</translation>
    </message>
    <message>
        <source>sorted by %1, descending</source>
        <translation>trié par %1, décroissant</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Rows %1 of %2</source>
        <translation>Lignes %1 sur %2</translation>
    </message>
    <message>
        <source>(of %1)</source>
        <translation>(sur %1)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 sélectionnés</translation>
    </message>
    <message>
        <source>Rows %1 of</source>
        <translation>Lignes %1 sur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>Trier par ordre croissant</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>Trier par ordre décroissant</translation>
    </message>
    <message>
        <source>File Order</source>
        <translation>Ordre du fichier</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Show Only Rows Where %1 Is %2</source>
        <translation>Seulement les lignes où %1 est %2</translation>
    </message>
    <message>
        <source>Hide Rows Where %1 Is %2</source>
        <translation>Masquer les lignes où %1 est %2</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>Filtrer par %1…</translation>
    </message>
    <message>
        <source>Clear Filter of %1</source>
        <translation>Effacer le filtre de %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Show All Rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy Selected Cells</source>
        <translation>Copier les cellules sélectionnées</translation>
    </message>
</context>
<context>
    <name>ui::TableModel</name>
    <message>
        <source>missing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source> (line %1 of the file)</source>
        <translation> (ligne %1 du fichier)</translation>
    </message>
    <message>
        <source>In the file: empty</source>
        <translation>Dans le fichier&#x202f;: vide</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>Dans le fichier&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read as: missing</source>
        <translation>Lu comme&#x202f;: vide</translation>
    </message>
    <message>
        <source>Read as: %1 (%2)</source>
        <translation>Lu comme&#x202f;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::TargetGroup</name>
    <message>
        <source>What to predict</source>
        <translation>Que prédire</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The column to predict. Its levels become the classes; a column of two to %1 different values can be a target. Customers without a value in it are left out.</source>
        <translation>La colonne à prédire. Ses modalités deviennent les classes&#x202f;; une colonne de deux à %1 valeurs différentes peut être une cible. Les clients sans valeur y sont exclus.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrés</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Poids des classes</translation>
    </message>
    <message>
        <source>Balanced makes rare classes count as much as common ones: each customer counts n / (classes × customers of the class). Finds more of the rare class at the price of accuracy, and probabilities become too high for it.</source>
        <translation>Équilibrés fait compter les classes rares autant que les courantes&#x202f;: chaque client compte n / (classes × clients de la classe). Trouve davantage de la classe rare au prix de l’exactitude, et ses probabilités deviennent trop élevées.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>No column has two to %1 different values to predict.</source>
        <translation>Aucune colonne n’a de deux à %1 valeurs différentes à prédire.</translation>
    </message>
    <message>
        <source>Choose the target first.</source>
        <translation>Choisissez d’abord la cible.</translation>
    </message>
    <message>
        <source>Tick at least one feature.</source>
        <translation>Cochez au moins une variable.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::TargetRanking</name>
    <message>
        <source>%1 goes most closely with %2 (%3).</source>
        <translation>%1 va le plus étroitement avec %2 (%3).</translation>
    </message>
    <message>
        <source>Features against target</source>
        <translation>Variables face à la cible</translation>
    </message>
    <message>
        <source>Click a bar to see the two columns together</source>
        <translation>Cliquez sur une barre pour voir les deux colonnes ensemble</translation>
    </message>
    <message>
        <source>Association with %1, one feature at a time. 1 would be perfect.</source>
        <translation>Association avec %1, une variable à la fois. 1 serait parfait.</translation>
    </message>
    <message>
        <source>No feature can be measured against the target this way.</source>
        <translation>Aucune variable ne peut être mesurée ainsi face à la cible.</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to rank the others against it.</source>
        <translation>Donnez à une colonne le rôle Cible sur la page Données pour classer les autres face à elle.</translation>
    </message>
    <message>
        <source>Show the First %1</source>
        <translation>Afficher les %1 premières</translation>
    </message>
    <message>
        <source>Show All %1</source>
        <translation>Afficher les %1</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdPlot</name>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Train a model for two classes to see what each threshold would do.</source>
        <translation>Entraînez un modèle à deux classes pour voir ce que ferait chaque seuil.</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>profit</translation>
    </message>
    <message>
        <source>At %1: nobody is picked.</source>
        <translation>À %1&#x202f;: personne n’est retenu.</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 are found; of the %4 customers picked, %5 are right.</source>
        <translation>À %1&#x202f;: %2 sur %3 sont trouvés&#x202f;; des %4 clients retenus, %5 sont justes.</translation>
    </message>
    <message>
        <source>Profit %1, of %2 at most.</source>
        <translation>Profit %1, sur %2 au plus.</translation>
    </message>
    <message>
        <source>Profit %1; no threshold earns anything.</source>
        <translation>Profit %1&#x202f;; aucun seuil ne rapporte.</translation>
    </message>
    <message>
        <source>threshold: picked from this probability on</source>
        <translation>seuil&#x202f;: retenu à partir de cette probabilité</translation>
    </message>
    <message>
        <source>share, on %1 customers</source>
        <translation>part, sur %1 clients</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>seuil %1</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>retenus</translation>
    </message>
</context>
<context>
    <name>ui::TourBar</name>
    <message>
        <source>Save Report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Your table, as it was read</source>
        <translation>Votre table, telle qu’elle a été lue</translation>
    </message>
    <message>
        <source>One customer in each row, here of an invented shop. The small bars show how the values of a column are spread; a click on a heading tells more.</source>
        <translation>Un client par ligne, ici d’un magasin inventé. Les petites barres montrent comment se répartissent les valeurs d’une colonne ; un clic sur un en-tête en dit plus.</translation>
    </message>
    <message>
        <source>See What Goes Together</source>
        <translation>Voir ce qui va ensemble</translation>
    </message>
    <message>
        <source>What is missing, and what goes together</source>
        <translation>Ce qui manque, et ce qui va ensemble</translation>
    </message>
    <message>
        <source>The stronger the colour, the more two columns go together. Click a cell to see the customers behind it, and a sentence that says what was found.</source>
        <translation>Plus la couleur est forte, plus deux colonnes vont ensemble. Cliquez sur une cellule pour voir les clients derrière elle, et une phrase qui dit ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Go to the Segments</source>
        <translation>Aller aux segments</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Trouver des segments</translation>
    </message>
    <message>
        <source>Customers who are alike</source>
        <translation>Des clients qui se ressemblent</translation>
    </message>
    <message>
        <source>A small network learns what makes customers alike; then they are put into segments…</source>
        <translation>Un petit réseau apprend ce qui rend les clients semblables ; ils sont ensuite répartis en segments…</translation>
    </message>
    <message>
        <source>The options at the right are good as they are. Segments are found in a moment, and you can stop at any time.</source>
        <translation>Les options à droite conviennent telles quelles. Les segments sont trouvés en un instant, et vous pouvez arrêter à tout moment.</translation>
    </message>
    <message numerus="yes">
        <source>%n segments, each with what sets it apart</source>
        <translation>
            <numerusform>%n segment, avec ce qui le distingue</numerusform>
            <numerusform>%n segments, chacun avec ce qui le distingue</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark is a customer. Click a card to see its customers on the map; give a segment a name of your own; try another number of segments at the right.</source>
        <translation>Chaque marque est un client. Cliquez sur une fiche pour voir ses clients sur la carte ; donnez à un segment un nom à vous ; essayez un autre nombre de segments à droite.</translation>
    </message>
    <message>
        <source>See the Report</source>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>The report has written itself</source>
        <translation>Le rapport s’est écrit tout seul</translation>
    </message>
    <message>
        <source>Tick what belongs in it, drag parts into order, add your notes. It is saved as PDF or as one HTML file, with the methods at its end.</source>
        <translation>Cochez ce qu’il doit contenir, glissez les parties dans l’ordre, ajoutez vos notes. Il est enregistré en PDF ou en un seul fichier HTML, avec les méthodes à la fin.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Now a table of your own</source>
        <translation>À présent, une table à vous</translation>
    </message>
    <message>
        <source>Drop a file anywhere on the window, or open it here: it goes the same way. To learn a label that you know already, take Predict, then Score for new customers.</source>
        <translation>Déposez un fichier n’importe où sur la fenêtre, ou ouvrez-le ici : le chemin est le même. Pour apprendre une étiquette que vous connaissez déjà, prenez Prédire, puis Score pour de nouveaux clients.</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Ouvrir un CSV…</translation>
    </message>
    <message>
        <source>Beside the tour</source>
        <translation>À côté de la visite</translation>
    </message>
    <message>
        <source>Look around as you like; nothing is lost. The tour goes on where you left it.</source>
        <translation>Regardez autour de vous à votre guise ; rien n’est perdu. La visite reprend où vous l’avez laissée.</translation>
    </message>
    <message>
        <source>Back to the Tour</source>
        <translation>Revenir à la visite</translation>
    </message>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Visite, %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::TrainingGroup</name>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
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
        <translation>SGD + momentum</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>How a gradient becomes a step of the weights.&lt;br&gt;&lt;br&gt;&lt;b&gt;AdamW&lt;/b&gt; gives each weight a step of its own size, from the mean m and the mean square v of its gradients: rate · m / (√v + ε), and decays weights apart from that. Leave it unless you know better.&lt;br&gt;&lt;br&gt;&lt;b&gt;Adam&lt;/b&gt; is the same with the decay inside the gradient.&lt;br&gt;&lt;br&gt;&lt;b&gt;SGD + momentum&lt;/b&gt; steps along a running sum of gradients; it needs a larger rate (about 0.05) and a good schedule.&lt;br&gt;&lt;br&gt;&lt;b&gt;RMSprop&lt;/b&gt; divides by √v only.</source>
        <translation>Comment un gradient devient un pas des poids.&lt;br&gt;&lt;br&gt;&lt;b&gt;AdamW&lt;/b&gt; donne à chaque poids un pas de sa propre taille, d’après la moyenne m et le carré moyen v de ses gradients&#x202f;: taux · m / (√v + ε), et dégrade les poids à part. Laissez-le, sauf si vous savez mieux.&lt;br&gt;&lt;br&gt;&lt;b&gt;Adam&lt;/b&gt; est le même avec la dégradation dans le gradient.&lt;br&gt;&lt;br&gt;&lt;b&gt;SGD + momentum&lt;/b&gt; avance selon une somme courante des gradients&#x202f;; il demande un taux plus grand (environ 0.05) et un bon programme.&lt;br&gt;&lt;br&gt;&lt;b&gt;RMSprop&lt;/b&gt; ne divise que par √v.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>The share of the last step that the next one keeps: step = momentum · step + gradient. 0.9 is usual; lower it when the loss swings.</source>
        <translation>La part du dernier pas que garde le suivant&#x202f;: pas = momentum · pas + gradient. 0.9 est usuel&#x202f;; diminuez-le quand la perte oscille.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far each step moves the weights; with a schedule, the highest rate. Smaller is slower and steadier: if the loss jumps about, divide it by three, if it falls too slowly, multiply it by three.</source>
        <translation>De combien chaque pas déplace les poids&#x202f;; avec un programme, le taux le plus élevé. Plus petit est plus lent et plus régulier&#x202f;: si la perte saute, divisez-le par trois, si elle baisse trop lentement, multipliez-le par trois.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Reduce on plateau</source>
        <translation>Réduire sur plateau</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>Un cycle</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programme du taux</translation>
    </message>
    <message>
        <source>How the learning rate changes while training.&lt;br&gt;&lt;br&gt;&lt;b&gt;Cosine&lt;/b&gt; falls to 0 over all epochs: rate · (1 + cos(π · t / T)) / 2. Good for long trainings that are not stopped early.&lt;br&gt;&lt;br&gt;&lt;b&gt;Reduce on plateau&lt;/b&gt; halves the rate when the watched figure has not got better for three epochs.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-cycle&lt;/b&gt; rises to the rate and falls far below it; often the fastest way when the number of epochs is known.</source>
        <translation>Comment le taux d’apprentissage change pendant l’entraînement.&lt;br&gt;&lt;br&gt;&lt;b&gt;Cosinus&lt;/b&gt; descend à 0 sur toutes les époques&#x202f;: taux · (1 + cos(π · t / T)) / 2. Bon pour de longs entraînements sans arrêt anticipé.&lt;br&gt;&lt;br&gt;&lt;b&gt;Réduire sur plateau&lt;/b&gt; divise le taux par deux quand le chiffre surveillé n’a pas progressé pendant trois époques.&lt;br&gt;&lt;br&gt;&lt;b&gt;Un cycle&lt;/b&gt; monte jusqu’au taux puis tombe bien en dessous&#x202f;; souvent le plus rapide quand le nombre d’époques est connu.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Customers in one step. Small batches learn more per epoch, large ones run faster; with batch norm take at least 16.</source>
        <translation>Clients dans un pas. De petits lots apprennent plus par époque, de grands vont plus vite&#x202f;; avec norm. par lot, prenez au moins 16.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>At most this many passes over the training customers. Early stopping usually ends sooner, and the best epoch is kept in any case. Raise it when the validation loss still falls at the end.</source>
        <translation>Au plus autant de passages sur les clients d’entraînement. L’arrêt anticipé finit en général plus tôt, et la meilleure époque est gardée dans tous les cas. Augmentez-les quand la perte de validation baisse encore à la fin.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Dégradation des poids</translation>
    </message>
    <message>
        <source>Pulls weights towards zero at every step. AdamW takes it beside the gradient: w − rate · decay · w; the others add decay · w to the gradient, as an L2 penalty ½ · decay · ‖w‖² does. Raise it when the train loss falls and the validation loss rises; 0.0001 to 0.1 is usual. Empty: off.</source>
        <translation>Tire les poids vers zéro à chaque pas. AdamW la prend à côté du gradient&#x202f;: w − taux · dégradation · w&#x202f;; les autres ajoutent dégradation · w au gradient, comme le fait une pénalité L2 ½ · dégradation · ‖w‖². Augmentez-la quand la perte d’entraînement baisse et que la perte de validation monte&#x202f;; 0.0001 à 0.1 est usuel. Vide&#x202f;: désactivé.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage d’étiquettes</translation>
    </message>
    <message>
        <source>Spreads this share s of each answer over all K classes: 1 − s + s / K for the right one, s / K for the others. Try 0.05 to 0.1 when the network is too sure of itself or answers in the table are doubtful. The losses shown are without it. Empty: off.</source>
        <translation>Répartit cette part s de chaque réponse sur les K classes&#x202f;: 1 − s + s / K pour la bonne, s / K pour les autres. Essayez 0.05 à 0.1 quand le réseau est trop sûr de lui ou que les réponses de la table sont douteuses. Les pertes affichées sont sans lissage. Vide&#x202f;: désactivé.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Écrêtage du gradient</translation>
    </message>
    <message>
        <source>Shortens the gradient g of a step to this length c when it is longer: g · min(1, c / ‖g‖). Try 1 when the loss suddenly jumps up. Empty: off.</source>
        <translation>Raccourcit le gradient g d’un pas à cette longueur c s’il est plus long&#x202f;: g · min(1, c / ‖g‖). Essayez 1 quand la perte bondit soudain. Vide&#x202f;: désactivé.</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, such as 0.001.</source>
        <translation>Le taux d’apprentissage doit être un nombre supérieur à 0, par exemple 0.001.</translation>
    </message>
    <message>
        <source>The momentum must be a number from 0 to below 1, such as 0.9.</source>
        <translation>Le momentum doit être un nombre de 0 à moins de 1, par exemple 0.9.</translation>
    </message>
    <message>
        <source>The weight decay must be a number from 0 to 10, such as 0.01.</source>
        <translation>La dégradation des poids doit être un nombre de 0 à 10, par exemple 0.01.</translation>
    </message>
    <message>
        <source>Label smoothing must be a share below 1, such as 0.1.</source>
        <translation>Le lissage d’étiquettes doit être une part inférieure à 1, par exemple 0.1.</translation>
    </message>
    <message>
        <source>Gradient clipping must be a number above 0, such as 1, or empty.</source>
        <translation>L’écrêtage du gradient doit être un nombre supérieur à 0, par exemple 1, ou vide.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>%1 · %2 epochs</source>
        <translation>%1 · %2 époques</translation>
    </message>
</context>
<context>
    <name>ui::TrainingReporter</name>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::TrialTableModel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêté tôt</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1, the best so far</source>
        <translation>%1, la meilleure à ce jour</translation>
    </message>
    <message>
        <source>The best trial so far</source>
        <translation>La meilleure tentative à ce jour</translation>
    </message>
    <message>
        <source>On the validation part; the test part is not touched by the search</source>
        <translation>Sur la partie de validation&#x202f;; la recherche ne touche pas la partie de test</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
</context>
<context>
    <name>ui::TrialTableView</name>
    <message>
        <source>Trials</source>
        <translation>Tentatives</translation>
    </message>
</context>
<context>
    <name>ui::TypeHeader</name>
    <message>
        <source>Columns and their types</source>
        <translation>Colonnes et leurs types</translation>
    </message>
</context>
<context>
    <name>ui::WasMissingGroup</name>
    <message>
        <source>Keep what is missing</source>
        <translation>Garder la trace des vides</translation>
    </message>
    <message>
        <source>Add a “was missing” input</source>
        <translation>Ajouter une entrée «&#x202f;était vide&#x202f;»</translation>
    </message>
    <message>
        <source>“Was missing” input</source>
        <translation>Entrée «&#x202f;était vide&#x202f;»</translation>
    </message>
    <message>
        <source>One more input for each column with gaps: 1 where the cell was empty, else 0. The model can then learn from the fact that something is not known. Worth it when cells are missing more often for some customers than for others.</source>
        <translation>Une entrée de plus pour chaque colonne avec des vides&#x202f;: 1 si la cellule était vide, sinon 0. Le modèle peut alors apprendre du fait que quelque chose n’est pas connu. Utile quand les cellules sont plus souvent vides pour certains clients que pour d’autres.</translation>
    </message>
    <message>
        <source>Suggested: %1 is missing more often where %2 is %3 (%4) than %5 (%6).</source>
        <translation>Suggéré&#x202f;: %1 est plus souvent vide là où %2 est %3 (%4) que %5 (%6).</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Try an example</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>Welcome to Tessera</source>
        <translation>Bienvenue dans Tessera</translation>
    </message>
    <message>
        <source>See what is in a customer table, find segments, predict them for new customers, and take the pictures with you</source>
        <translation>Voir ce que contient une table de clients, trouver des segments, les prédire pour de nouveaux clients, et emporter les images</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Vider la liste des fichiers récents</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfField</name>
    <message>
        <source>(missing)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>Revenir à la valeur d’origine</translation>
    </message>
    <message>
        <source>%1: back to what it was</source>
        <translation>%1&#x202f;: revenir à la valeur d’origine</translation>
    </message>
    <message>
        <source>A day as in 2012-09-04; empty for missing</source>
        <translation>Un jour comme 2012-09-04&#x202f;; vide si inconnu</translation>
    </message>
    <message>
        <source>A number; empty for missing</source>
        <translation>Un nombre&#x202f;; vide si inconnu</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, curseur</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfView</name>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>All features as they are in the table</source>
        <translation>Toutes les variables comme dans la table</translation>
    </message>
    <message>
        <source>%1 Still counted as missing.</source>
        <translation>%1 Toujours compté comme vide.</translation>
    </message>
    <message>
        <source>%1 Still counted as %2.</source>
        <translation>%1 Toujours compté comme %2.</translation>
    </message>
    <message>
        <source>change a feature and watch the probabilities</source>
        <translation>changez une variable et observez les probabilités</translation>
    </message>
    <message>
        <source>1 feature changed</source>
        <translation>1 variable changée</translation>
    </message>
    <message>
        <source>%1 features changed</source>
        <translation>%1 variables changées</translation>
    </message>
    <message>
        <source>No customer is chosen yet.</source>
        <translation>Aucun client n’est encore choisi.</translation>
    </message>
    <message>
        <source>The model says “%1”.</source>
        <translation>Le modèle dit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The model still says “%1”.</source>
        <translation>Le modèle dit toujours «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The model now says “%1” instead of “%2”.</source>
        <translation>Le modèle dit maintenant «&#x202f;%1&#x202f;» au lieu de «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>Opening the example</source>
        <translation>Ouverture de l’exemple</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Checking the columns</source>
        <translation>Vérification des colonnes</translation>
    </message>
    <message>
        <source>Opening %1 to compare</source>
        <translation>Ouverture de %1 pour comparer</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Rôle de %1</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Ordre de %1</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Nouvelle lecture de %1</translation>
    </message>
    <message>
        <source>Reading of %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>Exploring the columns</source>
        <translation>Exploration des colonnes</translation>
    </message>
</context>
</TS>
