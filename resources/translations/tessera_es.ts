<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Offer a starter programme: instalments, trends first, rewards for bringing friends.</source>
        <translation>Ofrecer un programa de inicio: pago a plazos, novedades primero, premios por traer amigos.</translation>
    </message>
    <message>
        <source>Reward the best customers: early access, a personal contact, a referral programme.</source>
        <translation>Premiar a los mejores clientes: acceso anticipado, un contacto personal, un programa de recomendación.</translation>
    </message>
    <message>
        <source>Win back with a premium trial or a personal invitation: the means are there.</source>
        <translation>Recuperar con una prueba prémium o una invitación personal: los medios existen.</translation>
    </message>
    <message>
        <source>Keep with a loyalty tier and early access rather than with discounts.</source>
        <translation>Retener con un nivel de fidelidad y acceso anticipado, más que con descuentos.</translation>
    </message>
    <message>
        <source>Keep with bundles, instalments and points; check that they can afford it.</source>
        <translation>Retener con paquetes, pago a plazos y puntos; comprobar que se lo pueden permitir.</translation>
    </message>
    <message>
        <source>Offer value lines and basics, by low-cost channels.</source>
        <translation>Ofrecer líneas económicas y productos básicos por canales de bajo coste.</translation>
    </message>
    <message>
        <source>Win back in person, by a call or a voucher, before they are lost for good.</source>
        <translation>Recuperar en persona, con una llamada o un vale, antes de perderlos para siempre.</translation>
    </message>
    <message>
        <source>Send one reactivation offer, then stop paying for further contacts.</source>
        <translation>Enviar una sola oferta de reactivación y dejar de pagar más contactos.</translation>
    </message>
    <message>
        <source>Welcome them and give a reason for the second purchase within weeks.</source>
        <translation>Dar la bienvenida y un motivo para la segunda compra en pocas semanas.</translation>
    </message>
    <message>
        <source>Find out why visits to the site do not end in purchases; remind of filled baskets.</source>
        <translation>Averiguar por qué las visitas al sitio no acaban en compra; recordar los carritos llenos.</translation>
    </message>
    <message>
        <source>Activate the unused limit with cashback on the first purchases.</source>
        <translation>Activar el límite sin usar con devolución de dinero en las primeras compras.</translation>
    </message>
    <message>
        <source>Look after new customers in their first months; ask early what is missing.</source>
        <translation>Cuidar a los clientes nuevos en sus primeros meses; preguntar pronto qué falta.</translation>
    </message>
    <message>
        <source>Ask what is missing before they leave; offer a contract with a benefit.</source>
        <translation>Preguntar qué falta antes de que se vayan; ofrecer un contrato con una ventaja.</translation>
    </message>
    <message>
        <source>Plan offers for them: bundles and coupons with a minimum basket keep the margin.</source>
        <translation>Planificar ofertas para ellos: paquetes y cupones con compra mínima mantienen el margen.</translation>
    </message>
    <message>
        <source>Offer an instalment loan in place of cash advances; review limits and risk.</source>
        <translation>Ofrecer un préstamo a plazos en vez de anticipos de efectivo; revisar límites y riesgo.</translation>
    </message>
    <message>
        <source>Offer one product that goes with what they have.</source>
        <translation>Ofrecer un producto que vaya con lo que tienen.</translation>
    </message>
    <message>
        <source>Reach them in the web shop and by e-mail; recommend there.</source>
        <translation>Llegar a ellos en la tienda web y por correo electrónico; recomendar allí.</translation>
    </message>
    <message>
        <source>Invite to the store: events, advice, vouchers on paper.</source>
        <translation>Invitar a la tienda: eventos, asesoramiento, vales en papel.</translation>
    </message>
    <message>
        <source>Offer family bundles, in time for school terms and holidays.</source>
        <translation>Ofrecer paquetes familiares, a tiempo para el curso escolar y las vacaciones.</translation>
    </message>
    <message>
        <source>Give a reason for the next purchase, with an end date.</source>
        <translation>Dar un motivo para la próxima compra, con fecha límite.</translation>
    </message>
    <message>
        <source>Thank for the years: a benefit that only long-standing customers get.</source>
        <translation>Agradecer los años: una ventaja que solo reciben los clientes de hace tiempo.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>No cluster structure found.</source>
        <translation>No se halló estructura de segmentos.</translation>
    </message>
    <message>
        <source>The silhouette of {1} at {2} comes from the shape of the features: one single group with features as skewed and correlated as these reaches {3}. Where features have long tails, take their logarithm in Prepare and look again.</source>
        <translation>La silueta de {1} con {2} procede de la forma de las variables: un solo grupo con variables tan asimétricas y correlacionadas como estas llega a {3}. Si hay variables con colas largas, tome su logaritmo en Preparar y mire de nuevo.</translation>
    </message>
    <message>
        <source>The silhouette is no higher than among customers without segments (at best {1} at {2}, against {3}). Any segments would be cuts through one group.</source>
        <translation>La silueta no es mayor que entre clientes sin segmentos (como mucho {1} con {2}, frente a {3}). Cualquier segmento sería un corte a través de un solo grupo.</translation>
    </message>
    <message>
        <source>{1} segments are supported, but overlap.</source>
        <translation>{1} segmentos tienen respaldo, pero se solapan.</translation>
    </message>
    <message>
        <source>{1} segments are well supported.</source>
        <translation>{1} segmentos tienen buen respaldo.</translation>
    </message>
    <message>
        <source>{1} segments are supported.</source>
        <translation>{1} segmentos tienen respaldo.</translation>
    </message>
    <message>
        <source>A silhouette below 0.25 means that many customers lie between two segments.</source>
        <translation>Una silueta inferior a 0,25 significa que muchos clientes están entre dos segmentos.</translation>
    </message>
    <message>
        <source>It is the highest number tried: try more.</source>
        <translation>Es el mayor número probado: pruebe más.</translation>
    </message>
    <message>
        <source>every segment returns when customers are resampled (worst {1})</source>
        <translation>todos los segmentos reaparecen al remuestrear a los clientes (peor {1})</translation>
    </message>
    <message>
        <source>the segments do not return as a whole when customers are resampled (mean {1})</source>
        <translation>los segmentos no reaparecen en conjunto al remuestrear a los clientes (media {1})</translation>
    </message>
    <message>
        <source>{1} does not ({2})</source>
        <translation>{1} no lo hace ({2})</translation>
    </message>
    <message>
        <source>{1} do not (worst {2})</source>
        <translation>{1} no lo hacen (peor {2})</translation>
    </message>
    <message>
        <source>which customers without segments would reach as well</source>
        <translation>que clientes sin segmentos también alcanzarían</translation>
    </message>
    <message>
        <source>but there {1}</source>
        <translation>pero ahí {1}</translation>
    </message>
    <message>
        <source>but there {1} segment does not return when customers are resampled ({2})</source>
        <translation>pero ahí {1} segmento no reaparece al remuestrear a los clientes ({2})</translation>
    </message>
    <message>
        <source>but there {1} segments do not return when customers are resampled (worst {2})</source>
        <translation>pero ahí {1} segmentos no reaparecen al remuestrear a los clientes (peor {2})</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}.</source>
        <translation>La silueta es máxima con {1}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, and {2}.</source>
        <translation>La silueta es máxima con {1}, y {2}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, but {2} tells more kinds of customers apart just as reliably: {3}.</source>
        <translation>La silueta es máxima con {1}, pero {2} distingue más tipos de clientes con la misma fiabilidad: {3}.</translation>
    </message>
    <message>
        <source>Silhouette hardly differs between {1} and {2}; at {3} {4}.</source>
        <translation>La silueta apenas difiere entre {1} y {2}; con {3} {4}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, {2}. At {3} {4}.</source>
        <translation>La silueta es máxima con {1}, {2}. Con {3} {4}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, {2}. At {3} it stands out.</source>
        <translation>La silueta es máxima con {1}, {2}. Con {3} destaca.</translation>
    </message>
    <message>
        <source>At {1}, {2}.</source>
        <translation>Con {1}, {2}.</translation>
    </message>
    <message>
        <source>{1} would be stable too (silhouette {2}, worst {3}).</source>
        <translation>{1} también sería estable (silueta {2}, peor {3}).</translation>
    </message>
    <message>
        <source>{1} segments are weakly supported.</source>
        <translation>{1} segmentos tienen poco respaldo.</translation>
    </message>
    <message>
        <source>They return when customers are resampled (worst {3}), but they are hardly more distinct than parts of one group would be (silhouette {1}, against {2}): a useful division rather than separate kinds of customers.</source>
        <translation>Reaparecen al remuestrear a los clientes (peor {3}), pero apenas son más distintos de lo que serían partes de un solo grupo (silueta {1}, frente a {2}): una división útil más que tipos separados de clientes.</translation>
    </message>
    <message>
        <source>They are hardly more distinct than parts of one group would be (silhouette {1}, against {2}): a useful division rather than separate kinds of customers.</source>
        <translation>Apenas son más distintos de lo que serían partes de un solo grupo (silueta {1}, frente a {2}): una división útil más que tipos separados de clientes.</translation>
    </message>
    <message>
        <source>No number of segments is stable.</source>
        <translation>Ningún número de segmentos es estable.</translation>
    </message>
    <message>
        <source>At every number some segments do not return when customers are resampled; nearest to it comes {1} (worst {2}, mean {3}). Try other features or another method.</source>
        <translation>Con cada número hay segmentos que no reaparecen al remuestrear a los clientes; el que más se acerca es {1} (peor {2}, media {3}). Pruebe otras variables u otro método.</translation>
    </message>
</context>
<context>
    <name>AdviceBox</name>
    <message>
        <source>Trying numbers of segments. The advice follows when all figures are known.</source>
        <translation>Probando números de segmentos. El consejo llega cuando se conocen todas las cifras.</translation>
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
        <translation>completa</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 vacías</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>all unique</source>
        <translation>todos únicos</translation>
    </message>
    <message>
        <source>%1 distinct</source>
        <translation>%1 distintos</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{1} stands alone.</source>
        <translation>{1} destaca en solitario.</translation>
    </message>
    <message>
        <source>{1} beats {2}.</source>
        <translation>{1} supera a {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be told apart.</source>
        <translation>{1} no se distinguen.</translation>
    </message>
    <message>
        <source>{1} cannot be told apart; {2} beats {3}.</source>
        <translation>{1} no se distinguen; {2} supera a {3}.</translation>
    </message>
    <message>
        <source>difference {1}</source>
        <translation>diferencia {1}</translation>
    </message>
    <message>
        <source>difference below 0.1 points</source>
        <translation>diferencia inferior a 0,1 puntos</translation>
    </message>
    <message>
        <source>difference {1} point</source>
        <translation>diferencia {1} punto</translation>
    </message>
    <message>
        <source>difference {1} points</source>
        <translation>diferencia {1} puntos</translation>
    </message>
    <message>
        <source>95 % interval {1} to {2}</source>
        <translation>intervalo del 95 % {1} a {2}</translation>
    </message>
    <message>
        <source>{1} and {2} cannot be told apart ({3}, {4}).</source>
        <translation>{1} y {2} no se distinguen ({3}, {4}).</translation>
    </message>
    <message>
        <source>{1} is better than {2} ({3}, {4}, {5}).</source>
        <translation>{1} es mejor que {2} ({3}, {4}, {5}).</translation>
    </message>
    <message>
        <source>“not clustered”</source>
        <translation>«sin segmento»</translation>
    </message>
    <message>
        <source>“{1}”</source>
        <translation>«{1}»</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 cliente</translation>
    </message>
    <message>
        <source>{1} customers</source>
        <translation>{1} clientes</translation>
    </message>
    <message>
        <source>{1} keeps {2} of its customers, now {3}</source>
        <translation>{1} conserva el {2} de sus clientes, ahora como {3}</translation>
    </message>
    <message>
        <source>{1} keeps {2} of its customers</source>
        <translation>{1} conserva el {2} de sus clientes</translation>
    </message>
    <message>
        <source>{1}; 1 customer moves to {3}</source>
        <translation>{1}; 1 cliente pasa a {3}</translation>
    </message>
    <message>
        <source>{1}; {2} customers move to {3}</source>
        <translation>{1}; {2} clientes pasan a {3}</translation>
    </message>
    <message>
        <source>{1}.</source>
        <translation>{1}.</translation>
    </message>
    <message>
        <source>{1} is gone.</source>
        <translation>{1} ha desaparecido.</translation>
    </message>
    <message>
        <source>{1} is gone: 1 customer is in {3}.</source>
        <translation>{1} ha desaparecido: 1 cliente está en {3}.</translation>
    </message>
    <message>
        <source>{1} is gone: {2} customers are in {3}.</source>
        <translation>{1} ha desaparecido: {2} clientes están en {3}.</translation>
    </message>
    <message>
        <source>{1} is divided: 1 customer is in {3}, {4} in {5}.</source>
        <translation>{1} se ha dividido: 1 cliente está en {3}, {4} en {5}.</translation>
    </message>
    <message>
        <source>{1} is divided: {2} customers are in {3}, {4} in {5}.</source>
        <translation>{1} se ha dividido: {2} clientes están en {3}, {4} en {5}.</translation>
    </message>
    <message>
        <source>{1} is new: 1 of its {3} comes from {4}.</source>
        <translation>{1} es nuevo: 1 de sus {3} viene de {4}.</translation>
    </message>
    <message>
        <source>{1} is new: {2} of its {3} come from {4}.</source>
        <translation>{1} es nuevo: {2} de sus {3} vienen de {4}.</translation>
    </message>
    <message>
        <source>{1} is new: its customer comes from {2}.</source>
        <translation>{1} es nuevo: su cliente viene de {2}.</translation>
    </message>
    <message>
        <source>{1} is new: all its customers come from {2}.</source>
        <translation>{1} es nuevo: todos sus clientes vienen de {2}.</translation>
    </message>
    <message>
        <source>Both segmentations put the same customers together</source>
        <translation>Ambas segmentaciones agrupan juntos a los mismos clientes</translation>
    </message>
    <message>
        <source>{1} of {2} stay in the segment that matches</source>
        <translation>El {1} de {2} sigue en el segmento correspondiente</translation>
    </message>
    <message>
        <source>{1}, found again by {2}</source>
        <translation>{1} (clientes reconocidos por {2})</translation>
    </message>
    <message>
        <source>1 customer is only in the earlier table, {2} only in the later one.</source>
        <translation>1 cliente está solo en la tabla anterior, {2} solo en la posterior.</translation>
    </message>
    <message>
        <source>{1} customers are only in the earlier table, {2} only in the later one.</source>
        <translation>{1} clientes están solo en la tabla anterior, {2} solo en la posterior.</translation>
    </message>
</context>
<context>
    <name>CountBars</name>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>customers (area)</source>
        <translation>clientes (área)</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>cell</source>
        <translation>celda</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>celdas</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>customer belongs</source>
        <translation>cliente no pertenece</translation>
    </message>
    <message>
        <source>customer is</source>
        <translation>cliente es</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>customers are</source>
        <translation>clientes son</translation>
    </message>
    <message>
        <source>customers belong</source>
        <translation>clientes no pertenecen</translation>
    </message>
    <message>
        <source>day with a purchase</source>
        <translation>día con compra</translation>
    </message>
    <message>
        <source>days with a purchase</source>
        <translation>días con compra</translation>
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
        <translation>entrada</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>niveles</translation>
    </message>
    <message>
        <source>more feature</source>
        <translation>variable más</translation>
    </message>
    <message>
        <source>more features</source>
        <translation>variables más</translation>
    </message>
    <message>
        <source>order</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>rare level</source>
        <translation>nivel raro</translation>
    </message>
    <message>
        <source>rare levels</source>
        <translation>niveles raros</translation>
    </message>
    <message>
        <source>return</source>
        <translation>devolución</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>devoluciones</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>row does</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>row equals</source>
        <translation>fila es igual a</translation>
    </message>
    <message>
        <source>row has</source>
        <translation>fila tiene</translation>
    </message>
    <message>
        <source>row is</source>
        <translation>fila es</translation>
    </message>
    <message>
        <source>row was</source>
        <translation>fila quedó</translation>
    </message>
    <message>
        <source>row.</source>
        <translation>fila.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>rows are</source>
        <translation>filas son</translation>
    </message>
    <message>
        <source>rows do</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>rows equal</source>
        <translation>filas son iguales a</translation>
    </message>
    <message>
        <source>rows have</source>
        <translation>filas tienen</translation>
    </message>
    <message>
        <source>rows were</source>
        <translation>filas quedaron</translation>
    </message>
    <message>
        <source>rows.</source>
        <translation>filas.</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>transacción</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transacciones</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>ensayos</translation>
    </message>
    <message>
        <source>validation row</source>
        <translation>fila de validación</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>filas de validación</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>its sheet has more rows than a sheet can have</source>
        <translation>su hoja tiene más filas de las que puede tener una hoja</translation>
    </message>
    <message>
        <source>its sheet has more columns than a sheet can have</source>
        <translation>su hoja tiene más columnas de las que puede tener una hoja</translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation>no tiene ninguna hoja</translation>
    </message>
    <message>
        <source>a cell refers to a text that is not there</source>
        <translation>una celda remite a un texto que no existe</translation>
    </message>
    <message>
        <source>a row has the number 0</source>
        <translation>una fila tiene el número 0</translation>
    </message>
    <message>
        <source>a cell stands outside of all rows</source>
        <translation>una celda está fuera de toda fila</translation>
    </message>
    <message>
        <source>a cell stands in no column</source>
        <translation>una celda no está en ninguna columna</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; declares entities, as no workbook does</source>
        <translation>la parte «{1}» declara entidades, algo que ningún libro hace</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; is no sound XML past line {2}</source>
        <translation>la parte «{1}» no es XML correcto a partir de la línea {2}</translation>
    </message>
    <message>
        <source>its archive cannot be unpacked</source>
        <translation>su archivo zip no se puede descomprimir</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; of its archive cannot be unpacked</source>
        <translation>la parte «{1}» de su archivo zip no se puede descomprimir</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; is missing</source>
        <translation>falta la parte «{1}»</translation>
    </message>
    <message>
        <source>an embedding has no inputs</source>
        <translation>un embedding no tiene entradas</translation>
    </message>
    <message>
        <source>an embedding has a width of {1}</source>
        <translation>un embedding tiene un ancho de {1}</translation>
    </message>
    <message>
        <source>two embeddings overlap or are out of order</source>
        <translation>dos embeddings se solapan o están desordenados</translation>
    </message>
    <message>
        <source>an embedding goes beyond the inputs</source>
        <translation>un embedding va más allá de las entradas</translation>
    </message>
    <message>
        <source>a layer has {1} units</source>
        <translation>una capa tiene {1} unidades</translation>
    </message>
    <message>
        <source>a layer has an unknown activation</source>
        <translation>una capa tiene una activación desconocida</translation>
    </message>
    <message>
        <source>a dropout rate is out of range</source>
        <translation>una tasa de dropout está fuera de rango</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>una varianza es negativa</translation>
    </message>
    <message>
        <source>it has {1} inputs</source>
        <translation>tiene {1} entradas</translation>
    </message>
    <message>
        <source>it has {1} layers</source>
        <translation>tiene {1} capas</translation>
    </message>
    <message>
        <source>its last layer is not a linear output</source>
        <translation>su última capa no es una salida lineal</translation>
    </message>
    <message>
        <source>its output is not that of a classifier</source>
        <translation>su salida no es la de un clasificador</translation>
    </message>
    <message>
        <source>an autoencoder has no embeddings</source>
        <translation>un autoencoder no tiene embeddings</translation>
    </message>
    <message>
        <source>its output is not as wide as its inputs</source>
        <translation>su salida no tiene el mismo ancho que sus entradas</translation>
    </message>
    <message>
        <source>its latent layer is missing</source>
        <translation>falta su capa latente</translation>
    </message>
    <message>
        <source>its layers need {1} numbers, but there are {2}</source>
        <translation>sus capas necesitan {1} números, pero hay {2}</translation>
    </message>
    <message>
        <source>one of its numbers is not finite</source>
        <translation>uno de sus números no es finito</translation>
    </message>
    <message>
        <source>its scores are of other classes</source>
        <translation>sus puntuaciones son de otras clases</translation>
    </message>
    <message>
        <source>its scores do not add up</source>
        <translation>sus puntuaciones no cuadran</translation>
    </message>
    <message>
        <source>its test rows are not those of a table</source>
        <translation>sus filas de prueba no son las de una tabla</translation>
    </message>
    <message>
        <source>its split is of a table</source>
        <translation>su división es de una tabla</translation>
    </message>
    <message>
        <source>its sample does not fit the preparation</source>
        <translation>su muestra no corresponde a la preparación</translation>
    </message>
    <message>
        <source>it no longer computes what it computed when it was saved</source>
        <translation>ya no calcula lo que calculaba cuando se guardó</translation>
    </message>
    <message>
        <source>a column of its sample holds text</source>
        <translation>una columna de su muestra contiene texto</translation>
    </message>
    <message>
        <source>a column of its sample is of another type</source>
        <translation>una columna de su muestra es de otro tipo</translation>
    </message>
    <message>
        <source>its sample has a value that is out of range</source>
        <translation>su muestra tiene un valor fuera de rango</translation>
    </message>
    <message>
        <source>its classes are too few or too many</source>
        <translation>sus clases son muy pocas o demasiadas</translation>
    </message>
    <message>
        <source>a class of it occurs twice</source>
        <translation>una de sus clases aparece dos veces</translation>
    </message>
    <message>
        <source>the model does not fit its preparation or its classes</source>
        <translation>el modelo no corresponde a su preparación o a sus clases</translation>
    </message>
    <message>
        <source>its threshold is for two classes</source>
        <translation>su umbral es para dos clases</translation>
    </message>
    <message>
        <source>a step is for a column that is not there</source>
        <translation>un paso es para una columna que no existe</translation>
    </message>
    <message>
        <source>a step for numbers meets words</source>
        <translation>un paso para números encuentra palabras</translation>
    </message>
    <message>
        <source>the columns of a step are out of order</source>
        <translation>las columnas de un paso están desordenadas</translation>
    </message>
    <message>
        <source>a step for categories meets numbers</source>
        <translation>un paso para categorías encuentra números</translation>
    </message>
    <message>
        <source>the rows to fill from have other columns</source>
        <translation>las filas con que se rellena tienen otras columnas</translation>
    </message>
    <message>
        <source>the rows to fill from are of another kind</source>
        <translation>las filas con que se rellena son de otra clase</translation>
    </message>
    <message>
        <source>the rows to fill from have levels that are not there</source>
        <translation>las filas con que se rellena tienen niveles que no existen</translation>
    </message>
    <message>
        <source>the regressions that fill numbers have other columns</source>
        <translation>las regresiones que rellenan números tienen otras columnas</translation>
    </message>
    <message>
        <source>a scale is out of range</source>
        <translation>una escala está fuera de rango</translation>
    </message>
    <message>
        <source>the value for empty cells is out of range</source>
        <translation>el valor para las celdas vacías está fuera de rango</translation>
    </message>
    <message>
        <source>the level for empty cells is not there</source>
        <translation>el nivel para las celdas vacías no existe</translation>
    </message>
    <message>
        <source>the groups of rare levels do not fit their column</source>
        <translation>los grupos de niveles raros no corresponden a su columna</translation>
    </message>
    <message>
        <source>a transformation is out of range</source>
        <translation>una transformación está fuera de rango</translation>
    </message>
    <message>
        <source>a limit of outliers is out of range</source>
        <translation>un límite de valores atípicos está fuera de rango</translation>
    </message>
    <message>
        <source>the pieces of a number are out of order</source>
        <translation>los tramos de un número están desordenados</translation>
    </message>
    <message>
        <source>a feature that is left out is not there</source>
        <translation>una variable omitida no existe</translation>
    </message>
    <message>
        <source>a column is listed twice</source>
        <translation>una columna aparece dos veces</translation>
    </message>
    <message>
        <source>a column of free text is a feature</source>
        <translation>una columna de texto libre es variable</translation>
    </message>
    <message>
        <source>it has no columns</source>
        <translation>no tiene columnas</translation>
    </message>
    <message>
        <source>it has steps that are not planned</source>
        <translation>tiene pasos que no están en el plan</translation>
    </message>
    <message>
        <source>a step is not the one that was planned</source>
        <translation>un paso no es el que estaba en el plan</translation>
    </message>
    <message>
        <source>its columns are not those it promises</source>
        <translation>sus columnas no son las que promete</translation>
    </message>
    <message>
        <source>a middle value is out of range</source>
        <translation>un valor central está fuera de rango</translation>
    </message>
    <message>
        <source>what it knows of its features does not fit the preparation</source>
        <translation>lo que sabe de sus variables no corresponde a la preparación</translation>
    </message>
    <message>
        <source>what it knows of a feature does not fit the preparation</source>
        <translation>lo que sabe de una variable no corresponde a la preparación</translation>
    </message>
    <message>
        <source>the parts of a feature are out of order</source>
        <translation>las partes de una variable están desordenadas</translation>
    </message>
    <message>
        <source>a share of a feature is out of range</source>
        <translation>una proporción de una variable está fuera de rango</translation>
    </message>
    <message>
        <source>the shares of a feature do not add up</source>
        <translation>las proporciones de una variable no cuadran</translation>
    </message>
    <message>
        <source>the parts of a feature are out of range</source>
        <translation>las partes de una variable están fuera de rango</translation>
    </message>
    <message>
        <source>the customers it knows are not those of its table</source>
        <translation>los clientes que conoce no son los de su tabla</translation>
    </message>
    <message>
        <source>a centre is out of range</source>
        <translation>un centro está fuera de rango</translation>
    </message>
    <message>
        <source>the centres do not fit the preparation</source>
        <translation>los centros no corresponden a la preparación</translation>
    </message>
    <message>
        <source>the mixture does not fit the preparation</source>
        <translation>la mezcla no corresponde a la preparación</translation>
    </message>
    <message>
        <source>a weight is out of range</source>
        <translation>un peso está fuera de rango</translation>
    </message>
    <message>
        <source>the dense regions do not fit the preparation</source>
        <translation>las regiones densas no corresponden a la preparación</translation>
    </message>
    <message>
        <source>a label is out of range</source>
        <translation>una etiqueta está fuera de rango</translation>
    </message>
    <message>
        <source>a distance is out of range</source>
        <translation>una distancia está fuera de rango</translation>
    </message>
    <message>
        <source>a density is out of range</source>
        <translation>una densidad está fuera de rango</translation>
    </message>
    <message>
        <source>a prototype has other columns</source>
        <translation>un prototipo tiene otras columnas</translation>
    </message>
    <message>
        <source>the prototypes do not fit the preparation</source>
        <translation>los prototipos no corresponden a la preparación</translation>
    </message>
    <message>
        <source>a probe has an unknown level</source>
        <translation>una fila de control tiene un nivel desconocido</translation>
    </message>
    <message>
        <source>a change by hand does not fit the segments</source>
        <translation>un cambio a mano no corresponde a los segmentos</translation>
    </message>
    <message>
        <source>a segment that is split is not there</source>
        <translation>un segmento dividido no existe</translation>
    </message>
    <message>
        <source>the parts of a segment do not fit</source>
        <translation>las partes de un segmento no encajan</translation>
    </message>
    <message>
        <source>there are segments without a name</source>
        <translation>hay segmentos sin nombre</translation>
    </message>
    <message>
        <source>the network does not fit the preparation</source>
        <translation>la red no corresponde a la preparación</translation>
    </message>
    <message>
        <source>the segments are out of order</source>
        <translation>los segmentos están desordenados</translation>
    </message>
    <message>
        <source>a customer&apos;s segment is not there</source>
        <translation>el segmento de un cliente no existe</translation>
    </message>
    <message>
        <source>a probe does not fit the preparation</source>
        <translation>una fila de control no corresponde a la preparación</translation>
    </message>
    <message>
        <source>it no longer gives customers the segments it gave them when it was saved</source>
        <translation>ya no da a los clientes los segmentos que les daba cuando se guardó</translation>
    </message>
    <message>
        <source>a test row of it is not there</source>
        <translation>una de sus filas de prueba no existe</translation>
    </message>
    <message>
        <source>the columns of its sample do not fit each other</source>
        <translation>las columnas de su muestra no encajan entre sí</translation>
    </message>
    <message>
        <source>its description is nested too deeply</source>
        <translation>su descripción tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>its description cannot be understood</source>
        <translation>su descripción no se entiende</translation>
    </message>
    <message>
        <source>it is no file of Tessera</source>
        <translation>no es un archivo de Tessera</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>contiene otra cosa</translation>
    </message>
    <message>
        <source>it was saved by a newer version of the program</source>
        <translation>se guardó con una versión más reciente del programa</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>a part of it is missing or cut off</source>
        <translation>una de sus partes falta o está cortada</translation>
    </message>
    <message>
        <source>it holds a network of an unknown kind</source>
        <translation>contiene una red de una clase desconocida</translation>
    </message>
    <message>
        <source>the layers of its network cannot be read</source>
        <translation>no se pueden leer las capas de su red</translation>
    </message>
    <message>
        <source>it holds a model of an unknown kind</source>
        <translation>contiene un modelo de una clase desconocida</translation>
    </message>
    <message>
        <source>a part of it is used twice</source>
        <translation>una de sus partes se usa dos veces</translation>
    </message>
    <message>
        <source>its network predicts no classes</source>
        <translation>su red no predice clases</translation>
    </message>
    <message>
        <source>it has too many classes</source>
        <translation>tiene demasiadas clases</translation>
    </message>
    <message>
        <source>it holds trees of an unknown kind</source>
        <translation>contiene árboles de una clase desconocida</translation>
    </message>
    <message>
        <source>a tree of it is cut off</source>
        <translation>uno de sus árboles está cortado</translation>
    </message>
    <message>
        <source>its trees do not fit each other</source>
        <translation>sus árboles no encajan entre sí</translation>
    </message>
    <message>
        <source>its class shares do not add up</source>
        <translation>sus proporciones de clases no cuadran</translation>
    </message>
    <message>
        <source>the members of its ensemble do not fit together</source>
        <translation>los miembros de su conjunto no encajan entre sí</translation>
    </message>
    <message>
        <source>its temperature is out of range</source>
        <translation>su temperatura está fuera de rango</translation>
    </message>
    <message>
        <source>its rows are not those of the table</source>
        <translation>sus filas no son las de la tabla</translation>
    </message>
    <message>
        <source>its rows and their probabilities do not fit each other</source>
        <translation>sus filas y las probabilidades de estas no encajan entre sí</translation>
    </message>
    <message>
        <source>its segments are not there</source>
        <translation>sus segmentos no existen</translation>
    </message>
    <message>
        <source>its report has a section that this program does not know</source>
        <translation>su informe tiene una sección que este programa no conoce</translation>
    </message>
    <message>
        <source>two of its runs have one number</source>
        <translation>dos de sus ejecuciones tienen el mismo número</translation>
    </message>
    <message>
        <source>its runs are not counted rightly</source>
        <translation>sus ejecuciones no están bien contadas</translation>
    </message>
    <message>
        <source>the table of its segments is not there</source>
        <translation>falta la tabla de sus segmentos</translation>
    </message>
    <message>
        <source>the table of a run is not there</source>
        <translation>falta la tabla de una ejecución</translation>
    </message>
    <message>
        <source>its rows are out of order</source>
        <translation>sus filas están desordenadas</translation>
    </message>
    <message>
        <source>it names a type of column that is not known</source>
        <translation>nombra un tipo de columna desconocido</translation>
    </message>
    <message>
        <source>its plan of preparation cannot be read</source>
        <translation>no se puede leer su plan de preparación</translation>
    </message>
    <message>
        <source>its preparation has steps that are not planned</source>
        <translation>su preparación tiene pasos que no están en el plan</translation>
    </message>
    <message>
        <source>it gives customers segments in a way that is not known</source>
        <translation>da segmentos a los clientes de una forma desconocida</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;{1}&quot; holds no table.</source>
        <translation>«{1}» no contiene ninguna tabla.</translation>
    </message>
    <message>
        <source>Choose a file with a header and rows.</source>
        <translation>Elija un archivo con encabezado y filas.</translation>
    </message>
    <message>
        <source>The header of &quot;{1}&quot; opens a quote that is not closed properly.</source>
        <translation>El encabezado de «{1}» abre unas comillas que no se cierran bien.</translation>
    </message>
    <message>
        <source>Mend the line, or choose another quote.</source>
        <translation>Corrija la línea, o elija otras comillas.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has more than 100,000 columns.</source>
        <translation>«{1}» tiene más de 100.000 columnas.</translation>
    </message>
    <message>
        <source>{1} is not text: it is full of control characters.</source>
        <translation>{1} no es texto: está lleno de caracteres de control.</translation>
    </message>
    <message>
        <source>Open a table of text, or choose the encoding it is written in.</source>
        <translation>Abra una tabla de texto, o elija la codificación en que está escrita.</translation>
    </message>
    <message>
        <source>Check the spelling of the column.</source>
        <translation>Compruebe cómo está escrita la columna.</translation>
    </message>
    <message>
        <source>{1} has more than 4 billion rows.</source>
        <translation>{1} tiene más de 4000 millones de filas.</translation>
    </message>
    <message>
        <source>No row of {1} fits the header: line {2} {3}.</source>
        <translation>Ninguna fila de {1} se ajusta al encabezado: la línea {2} {3}.</translation>
    </message>
    <message>
        <source>Check the delimiter and the quote.</source>
        <translation>Compruebe el separador y las comillas.</translation>
    </message>
    <message>
        <source>{1} has {2} of text; opening it takes about {3} of memory, and {4} are free.</source>
        <translation>{1} tiene {2} de texto; abrirlo ocupa unos {3} de memoria, y hay {4} libres.</translation>
    </message>
    <message>
        <source>Open a random sample of its rows, or close other programs first.</source>
        <translation>Abra una muestra al azar de sus filas, o cierre antes otros programas.</translation>
    </message>
    <message>
        <source>A sample of &quot;{1}&quot; cannot be taken because it is UTF-16.</source>
        <translation>No se puede tomar una muestra de «{1}» porque es UTF-16.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 first.</source>
        <translation>Guarde antes el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>There is no column named &quot;{1}&quot;.</source>
        <translation>No hay ninguna columna llamada «{1}».</translation>
    </message>
    <message>
        <source>There is no file &quot;{1}&quot;.</source>
        <translation>No hay ningún archivo «{1}».</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be read: {2}.</source>
        <translation>No se puede leer «{1}»: {2}.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>Compruebe que es un archivo que usted puede leer.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is larger than the memory.</source>
        <translation>«{1}» es mayor que la memoria.</translation>
    </message>
    <message>
        <source>The order of &quot;{1}&quot; must name each of its levels once; &quot;{2}&quot; is not.</source>
        <translation>El orden de «{1}» debe nombrar una vez cada uno de sus niveles; «{2}» no lo hace.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no levels to put in order.</source>
        <translation>«{1}» no tiene niveles que ordenar.</translation>
    </message>
    <message>
        <source>Only categories, ordered and yes/no columns have levels.</source>
        <translation>Solo tienen niveles las categorías, las columnas ordenadas y las de sí o no.</translation>
    </message>
    <message>
        <source>Use more rows, or other shares.</source>
        <translation>Use más filas, u otras proporciones.</translation>
    </message>
    <message>
        <source>The validation and test shares must be at least 0 and together below 1.</source>
        <translation>Las proporciones de validación y prueba deben ser al menos 0 y en total menos de 1.</translation>
    </message>
    <message>
        <source>Lower the shares so that rows are left to train on.</source>
        <translation>Reduzca las proporciones para que queden filas con que entrenar.</translation>
    </message>
    <message>
        <source>There are too few rows for {1} folds.</source>
        <translation>Hay muy pocas filas para {1} pliegues.</translation>
    </message>
    <message>
        <source>Use more rows, or fewer folds.</source>
        <translation>Use más filas, o menos pliegues.</translation>
    </message>
    <message>
        <source>There must be at least two folds.</source>
        <translation>Debe haber al menos dos pliegues.</translation>
    </message>
    <message>
        <source>Choose 2 or more, usually 5 or 10.</source>
        <translation>Elija 2 o más, por lo general 5 o 10.</translation>
    </message>
    <message>
        <source>The sheet &quot;{1}&quot; of &quot;{2}&quot; is empty.</source>
        <translation>La hoja «{1}» de «{2}» está vacía.</translation>
    </message>
    <message>
        <source>Close other programs, or save the part you need as CSV.</source>
        <translation>Cierre otros programas, o guarde como CSV la parte que necesita.</translation>
    </message>
    <message>
        <source>A sample of &quot;{1}&quot; cannot be taken because it is compressed.</source>
        <translation>No se puede tomar una muestra de «{1}» porque está comprimido.</translation>
    </message>
    <message>
        <source>Open all of it, or unpack it or save it as CSV first.</source>
        <translation>Ábralo entero, o descomprímalo o guárdelo antes como CSV.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: its text cannot be unpacked past {2} bytes.</source>
        <translation>«{1}» está dañado: su texto no se puede descomprimir más allá de {2} bytes.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copie o descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not complete: it ends in the middle, behind {2} bytes of text.</source>
        <translation>«{1}» no está completo: termina a la mitad, tras {2} bytes de texto.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to about {2} MiB of text; there is room for {3} MiB.</source>
        <translation>«{1}» se descomprime en unos {2} MiB de texto; hay sitio para {3} MiB.</translation>
    </message>
    <message>
        <source>Close other programs, or unpack the file and open a random sample.</source>
        <translation>Cierre otros programas, o descomprima el archivo y abra una muestra al azar.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to more than the memory holds.</source>
        <translation>«{1}» se descomprime en más de lo que cabe en la memoria.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is protected with a password.</source>
        <translation>«{1}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>Save it without a password and open that file.</source>
        <translation>Guárdelo sin contraseña y abra ese archivo.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a document, not a workbook.</source>
        <translation>«{1}» es un documento, no un libro.</translation>
    </message>
    <message>
        <source>Open a workbook or a file of delimited text.</source>
        <translation>Abra un libro o un archivo de texto con separadores.</translation>
    </message>
    <message>
        <source>The sheet of &quot;{1}&quot; takes at least {2} MiB; there is room for {3} MiB.</source>
        <translation>La hoja de «{1}» ocupa al menos {2} MiB; hay sitio para {3} MiB.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: the cells of its sheet are out of order near row {2}.</source>
        <translation>«{1}» está dañado: las celdas de su hoja están desordenadas cerca de la fila {2}.</translation>
    </message>
    <message>
        <source>Save it anew in the program it is from.</source>
        <translation>Guárdelo de nuevo en el programa del que procede.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no sheet named &quot;{2}&quot;.</source>
        <translation>«{1}» no tiene ninguna hoja llamada «{2}».</translation>
    </message>
    <message>
        <source>Choose one of its sheets: {1}.</source>
        <translation>Elija una de sus hojas: {1}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a binary workbook (.xlsb).</source>
        <translation>«{1}» es un libro binario (.xlsb).</translation>
    </message>
    <message>
        <source>Save it as .xlsx and open that file.</source>
        <translation>Guárdelo como .xlsx y abra ese archivo.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a zip archive, not a workbook.</source>
        <translation>«{1}» es un archivo zip, no un libro.</translation>
    </message>
    <message>
        <source>Unpack it and open the file inside.</source>
        <translation>Descomprímalo y abra el archivo que contiene.</translation>
    </message>
    <message>
        <source>Copy or download the file again, or save it anew in the program it is from.</source>
        <translation>Copie o descargue el archivo de nuevo, o guárdelo de nuevo en el programa del que procede.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Cierre otros programas.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed in a way that is not known.</source>
        <translation>«{1}» está comprimido de una forma desconocida.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to at least {2} MiB; there is room for {3} MiB.</source>
        <translation>«{1}» se descomprime en al menos {2} MiB; hay sitio para {3} MiB.</translation>
    </message>
    <message>
        <source>Close other programs, or save the sheet as CSV.</source>
        <translation>Cierre otros programas, o guarde la hoja como CSV.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>“{1}” is to serve two features, one of them “{2}”.</source>
        <translation>«{1}» serviría a dos variables, una de ellas «{2}».</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>Elija otra columna para una de ellas.</translation>
    </message>
    <message>
        <source>The graph needs {1}; an ONNX file holds at most 2 GB.</source>
        <translation>El grafo necesita {1}; un archivo ONNX contiene como máximo 2 GB.</translation>
    </message>
    <message>
        <source>Train a smaller model.</source>
        <translation>Entrene un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Nearest neighbours compare every customer with all {1} training rows; a graph holds at most {2}.</source>
        <translation>Los vecinos más cercanos comparan a cada cliente con las {1} filas de entrenamiento; un grafo contiene como máximo {2}.</translation>
    </message>
    <message>
        <source>Export another kind of model.</source>
        <translation>Exporte otra clase de modelo.</translation>
    </message>
    <message>
        <source>The step &quot;{1}&quot; compares every row with the rows it was fitted on, which a graph cannot hold.</source>
        <translation>El paso «{1}» compara cada fila con las filas en que se ajustó, lo que no cabe en un grafo.</translation>
    </message>
    <message>
        <source>Fill by another method and train again.</source>
        <translation>Rellene con otro método y entrene de nuevo.</translation>
    </message>
    <message>
        <source>Segments found by {1} compare every customer with the rows they were found among, which a graph cannot hold.</source>
        <translation>Los segmentos hallados con {1} comparan a cada cliente con las filas entre las que se hallaron, lo que no cabe en un grafo.</translation>
    </message>
    <message>
        <source>Find the segments by k-means or as a Gaussian mixture.</source>
        <translation>Halle los segmentos con k-means o como mezcla gaussiana.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written in {2}, in which “{3}” is written.</source>
        <translation>«{1}» no se puede escribir en {2}, en que está escrito «{3}».</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and score that, or rename the segment.</source>
        <translation>Guarde el archivo como UTF-8 y puntúe ese, o cambie el nombre del segmento.</translation>
    </message>
    <message>
        <source>“{1}” has none of the columns that the model was made with, “{2}” for one.</source>
        <translation>«{1}» no tiene ninguna de las columnas con que se hizo el modelo, por ejemplo «{2}».</translation>
    </message>
    <message>
        <source>Choose another file, or map its columns by hand.</source>
        <translation>Elija otro archivo, o asigne sus columnas a mano.</translation>
    </message>
    <message>
        <source>There is no column in the file called “{1}”.</source>
        <translation>En el archivo no hay ninguna columna llamada «{1}».</translation>
    </message>
    <message>
        <source>The least confidence is a share from 0 to 1.</source>
        <translation>La seguridad mínima es una proporción de 0 a 1.</translation>
    </message>
    <message>
        <source>There is no column called “{1}” to write.</source>
        <translation>No hay ninguna columna llamada «{1}» que escribir.</translation>
    </message>
    <message>
        <source>Nearest neighbours cannot be written in SQL: every customer is compared with all training rows.</source>
        <translation>Los vecinos más cercanos no se pueden escribir en SQL: cada cliente se compara con todas las filas de entrenamiento.</translation>
    </message>
    <message>
        <source>Train another kind of model: a network, boosted trees.</source>
        <translation>Entrene otra clase de modelo: una red, árboles con boosting.</translation>
    </message>
    <message>
        <source>Fill empty cells by the median, the mean or the most frequent level instead, or score in this program.</source>
        <translation>Rellene las celdas vacías con la mediana, la media o el nivel más frecuente, o puntúe en este programa.</translation>
    </message>
    <message>
        <source>Segments by {1} cannot be written in SQL: every customer is compared with the customers they were found among.</source>
        <translation>Los segmentos por {1} no se pueden escribir en SQL: cada cliente se compara con los clientes entre los que se hallaron.</translation>
    </message>
    <message>
        <source>Segment by k-means, a Gaussian mixture or a hierarchy, or train a model that predicts these segments and export that.</source>
        <translation>Segmente con k-means, una mezcla gaussiana o una jerarquía, o entrene un modelo que prediga estos segmentos y exporte ese.</translation>
    </message>
    <message>
        <source>The model is too large for one SQL statement: it takes {1}, and the limit is {2}.</source>
        <translation>El modelo es demasiado grande para una sola instrucción SQL: ocupa {1}, y el límite es {2}.</translation>
    </message>
    <message>
        <source>Export it as ONNX, or train a smaller model: fewer or shallower trees, fewer units, no ensemble.</source>
        <translation>Expórtelo como ONNX, o entrene un modelo más pequeño: menos árboles o menos profundos, menos unidades, sin conjunto.</translation>
    </message>
    <message>
        <source>The model is too wide for SQL: it has {1} figures of a row at a time, and databases have {2} columns.</source>
        <translation>El modelo es demasiado ancho para SQL: tiene {1} cifras de una fila a la vez, y las bases de datos tienen {2} columnas.</translation>
    </message>
    <message>
        <source>Export it as ONNX, or train a model of fewer inputs and units.</source>
        <translation>Expórtelo como ONNX, o entrene un modelo con menos entradas y unidades.</translation>
    </message>
    <message>
        <source>A {1} cannot be written in SQL: it holds a zero byte.</source>
        <translation>Un {1} no se puede escribir en SQL: contiene un byte cero.</translation>
    </message>
    <message>
        <source>A name in SQL cannot be empty.</source>
        <translation>Un nombre en SQL no puede estar vacío.</translation>
    </message>
    <message>
        <source>Spark SQL would put a variable into the name &quot;{1}&quot;.</source>
        <translation>Spark SQL pondría una variable en el nombre «{1}».</translation>
    </message>
    <message>
        <source>Rename the column.</source>
        <translation>Cambie el nombre de la columna.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no name of a table.</source>
        <translation>«{1}» no es un nombre de tabla.</translation>
    </message>
    <message>
        <source>The target is not among the associated columns.</source>
        <translation>El objetivo no está entre las columnas asociadas.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds identifiers or free text, which have no levels.</source>
        <translation>«{1}» contiene identificadores o texto libre, que no tienen niveles.</translation>
    </message>
    <message>
        <source>Choose a column of numbers or levels.</source>
        <translation>Elija una columna de números o niveles.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds texts, which have no distribution.</source>
        <translation>«{1}» contiene textos, que no tienen distribución.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; does not divide the rows into a few groups.</source>
        <translation>«{1}» no divide las filas en unos pocos grupos.</translation>
    </message>
    <message>
        <source>Ranks are limited to 1,073,741,823 rows.</source>
        <translation>Los rangos se limitan a 1.073.741.823 filas.</translation>
    </message>
    <message>
        <source>The filter does not fit the type of &quot;{1}&quot;.</source>
        <translation>El filtro no se ajusta al tipo de «{1}».</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; does not hold numbers.</source>
        <translation>«{1}» no contiene números.</translation>
    </message>
    <message>
        <source>The library that trains networks cannot be used: {1}.</source>
        <translation>No se puede usar la biblioteca que entrena redes: {1}.</translation>
    </message>
    <message>
        <source>Install Tessera again, or set TESSERA_ENGINE to the path of {1}.</source>
        <translation>Instale Tessera de nuevo, o asigne a TESSERA_ENGINE la ruta de {1}.</translation>
    </message>
    <message>
        <source>The layer &quot;{1}&quot; cannot be read: {2}.</source>
        <translation>No se puede leer la capa «{1}»: {2}.</translation>
    </message>
    <message>
        <source>Write layers as &quot;dense 32 relu, dropout 0.3, batchnorm&quot;.</source>
        <translation>Escriba las capas como «dense 32 relu, dropout 0.3, batchnorm».</translation>
    </message>
    <message>
        <source>The network cannot be restored: {1}.</source>
        <translation>No se puede restaurar la red: {1}.</translation>
    </message>
    <message>
        <source>The option &quot;{1}&quot; must be {2}.</source>
        <translation>La opción «{1}» debe ser {2}.</translation>
    </message>
    <message>
        <source>Choose a value that is {1}.</source>
        <translation>Elija un valor que sea {1}.</translation>
    </message>
    <message>
        <source>There are no rows to train on.</source>
        <translation>No hay filas con que entrenar.</translation>
    </message>
    <message>
        <source>Batch Normalization needs at least 2 training rows.</source>
        <translation>La normalización por lotes necesita al menos 2 filas de entrenamiento.</translation>
    </message>
    <message>
        <source>A classifier needs at least 2 classes.</source>
        <translation>Un clasificador necesita al menos 2 clases.</translation>
    </message>
    <message>
        <source>There are no validation rows.</source>
        <translation>No hay filas de validación.</translation>
    </message>
    <message>
        <source>The network to continue has other layers, inputs or classes than the training asks for.</source>
        <translation>La red que se quiere continuar tiene otras capas, entradas o clases que las que pide el entrenamiento.</translation>
    </message>
    <message>
        <source>Restore the layers and columns it was trained with, or train anew.</source>
        <translation>Restaure las capas y columnas con que se entrenó, o entrene de nuevo.</translation>
    </message>
    <message>
        <source>Only a single network can go on training.</source>
        <translation>Solo una red individual puede seguir entrenando.</translation>
    </message>
    <message>
        <source>Train the model anew.</source>
        <translation>Entrene el modelo de nuevo.</translation>
    </message>
    <message>
        <source>The network was trained on other rows, features or layers.</source>
        <translation>La red se entrenó con otras filas, variables o capas.</translation>
    </message>
    <message>
        <source>Train it anew, or go back to the settings it was made with.</source>
        <translation>Entrénela de nuevo, o vuelva a los ajustes con que se hizo.</translation>
    </message>
    <message>
        <source>There is no model to compare.</source>
        <translation>No hay ningún modelo que comparar.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Indique al menos uno.</translation>
    </message>
    <message>
        <source>A share of the training rows must lie above 0 and be at most 1.</source>
        <translation>Una proporción de las filas de entrenamiento debe ser mayor que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>Choose for example 0.1, 0.25, 0.5 and 1.</source>
        <translation>Elija por ejemplo 0.1, 0.25, 0.5 y 1.</translation>
    </message>
    <message>
        <source>There are too few rows to learn from smaller shares of them.</source>
        <translation>Hay muy pocas filas para aprender de proporciones menores de ellas.</translation>
    </message>
    <message>
        <source>Use more rows, or larger shares.</source>
        <translation>Use más filas, o proporciones mayores.</translation>
    </message>
    <message>
        <source>A reliability curve needs at least one bin.</source>
        <translation>Una curva de fiabilidad necesita al menos un intervalo.</translation>
    </message>
    <message>
        <source>The cost of a contact must be 0 or more.</source>
        <translation>El coste de un contacto debe ser 0 o más.</translation>
    </message>
    <message>
        <source>The revenue of a response must be 0 or more.</source>
        <translation>El ingreso de una respuesta debe ser 0 o más.</translation>
    </message>
    <message>
        <source>No row is of the class, so nothing can be gained.</source>
        <translation>Ninguna fila es de la clase, así que no se puede ganar nada.</translation>
    </message>
    <message>
        <source>The share contacted must lie between 0 and 1.</source>
        <translation>La proporción contactada debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>A budget must be 0 or more.</source>
        <translation>Un presupuesto debe ser 0 o más.</translation>
    </message>
    <message>
        <source>An interval needs rows that were judged.</source>
        <translation>Un intervalo necesita filas evaluadas.</translation>
    </message>
    <message>
        <source>A bootstrap interval needs at least 100 resamples.</source>
        <translation>Un intervalo bootstrap necesita al menos 100 remuestreos.</translation>
    </message>
    <message>
        <source>Models can only be compared on rows.</source>
        <translation>Los modelos solo se pueden comparar sobre filas.</translation>
    </message>
    <message>
        <source>Models can only be compared on two folds or more.</source>
        <translation>Los modelos solo se pueden comparar con dos pliegues o más.</translation>
    </message>
    <message>
        <source>The ratio of test to training rows must be 0 or more.</source>
        <translation>La relación entre filas de prueba y de entrenamiento debe ser 0 o más.</translation>
    </message>
    <message>
        <source>This test needs the scores of five repetitions of two folds.</source>
        <translation>Esta prueba necesita las puntuaciones de cinco repeticiones de dos pliegues.</translation>
    </message>
    <message>
        <source>A temperature needs validation rows.</source>
        <translation>Una temperatura necesita filas de validación.</translation>
    </message>
    <message>
        <source>A temperature must be above 0.</source>
        <translation>Una temperatura debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The most profitable threshold needs a cost per contact and a revenue per response.</source>
        <translation>El umbral más rentable necesita un coste por contacto y un ingreso por respuesta.</translation>
    </message>
    <message>
        <source>The wished recall or precision must lie between 0 and 1.</source>
        <translation>La exhaustividad o precisión deseada debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>A threshold can only be chosen on rows of both classes.</source>
        <translation>Un umbral solo se puede elegir con filas de ambas clases.</translation>
    </message>
    <message>
        <source>The threshold is not a number.</source>
        <translation>El umbral no es un número.</translation>
    </message>
    <message>
        <source>There are no rows to compare the customer with.</source>
        <translation>No hay filas con que comparar al cliente.</translation>
    </message>
    <message>
        <source>The model does not look at the column &quot;{1}&quot;.</source>
        <translation>El modelo no mira la columna «{1}».</translation>
    </message>
    <message>
        <source>Choose a column that the model uses.</source>
        <translation>Elija una columna que use el modelo.</translation>
    </message>
    <message>
        <source>There are no rows to try out values on.</source>
        <translation>No hay filas en que probar valores.</translation>
    </message>
    <message>
        <source>Two points and one row or more are needed for a curve.</source>
        <translation>Para una curva se necesitan dos puntos y una fila o más.</translation>
    </message>
    <message>
        <source>Choose two points or more.</source>
        <translation>Elija dos puntos o más.</translation>
    </message>
    <message>
        <source>Two rows or more are needed to exchange values.</source>
        <translation>Se necesitan dos filas o más para intercambiar valores.</translation>
    </message>
    <message>
        <source>The option &quot;repeats&quot; must be at least 1.</source>
        <translation>La opción «repeats» debe ser al menos 1.</translation>
    </message>
    <message>
        <source>Choose a number of repeats from 1.</source>
        <translation>Elija un número de repeticiones a partir de 1.</translation>
    </message>
    <message>
        <source>A chosen feature does not exist.</source>
        <translation>Una variable elegida no existe.</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; cannot be one of its own features.</source>
        <translation>El objetivo «{1}» no puede ser una de sus propias variables.</translation>
    </message>
    <message>
        <source>Take it off the features.</source>
        <translation>Quítelo de las variables.</translation>
    </message>
    <message>
        <source>The feature &quot;{1}&quot; is named more than once.</source>
        <translation>La variable «{1}» se nombra más de una vez.</translation>
    </message>
    <message>
        <source>Name each feature once.</source>
        <translation>Nombre cada variable una vez.</translation>
    </message>
    <message>
        <source>There is no column to predict from.</source>
        <translation>No hay ninguna columna a partir de la cual predecir.</translation>
    </message>
    <message>
        <source>Give at least one column the role feature.</source>
        <translation>Dé al menos a una columna la función de variable.</translation>
    </message>
    <message>
        <source>An ensemble of folds needs 2 to 50 of them.</source>
        <translation>Un conjunto de pliegues necesita de 2 a 50.</translation>
    </message>
    <message>
        <source>Choose another number, or 0 for a single model.</source>
        <translation>Elija otro número, o 0 para un solo modelo.</translation>
    </message>
    <message>
        <source>An ensemble is made of networks, trees, neighbours or logistic regressions.</source>
        <translation>Un conjunto se hace de redes, árboles, vecinos o regresiones logísticas.</translation>
    </message>
    <message>
        <source>Name at least one of these.</source>
        <translation>Indique al menos uno de ellos.</translation>
    </message>
    <message>
        <source>The numbers of the nearest neighbours do not fit each other.</source>
        <translation>Los números de los vecinos más cercanos no encajan entre sí.</translation>
    </message>
    <message>
        <source>The option &quot;neighbours&quot; must be at least 1.</source>
        <translation>La opción «neighbours» debe ser al menos 1.</translation>
    </message>
    <message>
        <source>Choose a value that is at least 1.</source>
        <translation>Elija un valor de al menos 1.</translation>
    </message>
    <message>
        <source>There are only {1} training rows for {2} neighbours.</source>
        <translation>Solo hay {1} filas de entrenamiento para {2} vecinos.</translation>
    </message>
    <message>
        <source>Choose fewer neighbours.</source>
        <translation>Elija menos vecinos.</translation>
    </message>
    <message>
        <source>All training rows are of one class.</source>
        <translation>Todas las filas de entrenamiento son de una sola clase.</translation>
    </message>
    <message>
        <source>The numbers of the logistic regression do not fit each other.</source>
        <translation>Los números de la regresión logística no encajan entre sí.</translation>
    </message>
    <message>
        <source>The numbers of the trees do not fit each other.</source>
        <translation>Los números de los árboles no encajan entre sí.</translation>
    </message>
    <message>
        <source>A threshold tells two classes apart; the target has {1}.</source>
        <translation>Un umbral distingue dos clases; el objetivo tiene {1}.</translation>
    </message>
    <message>
        <source>Leave the threshold out: the likeliest class counts.</source>
        <translation>Omita el umbral: cuenta la clase más probable.</translation>
    </message>
    <message>
        <source>The ordinal head learns classes in an order, and those of the target have none.</source>
        <translation>La cabeza ordinal aprende clases con un orden, y las del objetivo no lo tienen.</translation>
    </message>
    <message>
        <source>Take the softmax head. Or, if the levels of the target have an order, change its type to ordinal and put them into it.</source>
        <translation>Tome la cabeza softmax. O, si los niveles del objetivo tienen un orden, cambie su tipo a ordinal y ordénelos.</translation>
    </message>
    <message>
        <source>The ordinal head is for three classes and more; the target has {1}.</source>
        <translation>La cabeza ordinal es para tres clases o más; el objetivo tiene {1}.</translation>
    </message>
    <message>
        <source>Take the softmax head: with two classes it is the same.</source>
        <translation>Tome la cabeza softmax: con dos clases es lo mismo.</translation>
    </message>
    <message>
        <source>There is no preset &quot;{1}&quot;.</source>
        <translation>No hay ningún preajuste «{1}».</translation>
    </message>
    <message>
        <source>Choose one of {1}.</source>
        <translation>Elija uno de {1}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a time.</source>
        <translation>«{1}» no es un tiempo.</translation>
    </message>
    <message>
        <source>Choose a column of dates or numbers.</source>
        <translation>Elija una columna de fechas o números.</translation>
    </message>
    <message>
        <source>The rows are split by groups or by time, not by both.</source>
        <translation>Las filas se dividen por grupos o por tiempo, no por ambos.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Omita uno de ellos.</translation>
    </message>
    <message>
        <source>Rows that are split by time cannot be dealt into folds.</source>
        <translation>Las filas divididas por tiempo no se pueden repartir en pliegues.</translation>
    </message>
    <message>
        <source>Split at random or by group, or train a single model.</source>
        <translation>Divida al azar o por grupo, o entrene un solo modelo.</translation>
    </message>
    <message>
        <source>There must be at least one repeat.</source>
        <translation>Debe haber al menos una repetición.</translation>
    </message>
    <message>
        <source>Choose 1 or more.</source>
        <translation>Elija 1 o más.</translation>
    </message>
    <message>
        <source>The model cannot be used: {1}.</source>
        <translation>No se puede usar el modelo: {1}.</translation>
    </message>
    <message>
        <source>The column &quot;{1}&quot; cannot be the target: {2}.</source>
        <translation>La columna «{1}» no puede ser el objetivo: {2}.</translation>
    </message>
    <message>
        <source>The target column does not exist.</source>
        <translation>La columna objetivo no existe.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Elija otro objetivo.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not possible for &quot;{2}&quot;: it must be {3}.</source>
        <translation>«{1}» no es posible para «{2}»: debe ser {3}.</translation>
    </message>
    <message>
        <source>Change what is searched.</source>
        <translation>Cambie lo que se busca.</translation>
    </message>
    <message>
        <source>Every trial of the search failed.</source>
        <translation>Todos los ensayos de la búsqueda fallaron.</translation>
    </message>
    <message>
        <source>The earlier trials belong to a search over another space, with another method, seed or number of epochs.</source>
        <translation>Los ensayos anteriores son de una búsqueda en otro espacio, con otro método, otra semilla u otro número de épocas.</translation>
    </message>
    <message>
        <source>Clear the earlier trials, or search as before.</source>
        <translation>Borre los ensayos anteriores, o busque como antes.</translation>
    </message>
    <message>
        <source>The search has no limit.</source>
        <translation>La búsqueda no tiene límite.</translation>
    </message>
    <message>
        <source>Give a number of trials or of minutes above 0.</source>
        <translation>Indique un número de ensayos o de minutos mayor que 0.</translation>
    </message>
    <message>
        <source>Set the type of the column to {1}.</source>
        <translation>Ponga el tipo de la columna en {1}.</translation>
    </message>
    <message>
        <source>The regressions that missing cells are filled by do not fit together.</source>
        <translation>Las regresiones con que se rellenan las celdas vacías no encajan entre sí.</translation>
    </message>
    <message>
        <source>The rows that missing cells are filled from do not fit together.</source>
        <translation>Las filas con que se rellenan las celdas vacías no encajan entre sí.</translation>
    </message>
    <message>
        <source>Line {1} of the recipe: {2}</source>
        <translation>Línea {1} de la receta: {2}</translation>
    </message>
    <message>
        <source>The recipe has no steps.</source>
        <translation>La receta no tiene pasos.</translation>
    </message>
    <message>
        <source>Write one step a line, such as &quot;fill-numbers median&quot;.</source>
        <translation>Escriba un paso por línea, como «fill-numbers median».</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; still holds words after the last step.</source>
        <translation>«{1}» aún contiene palabras tras el último paso.</translation>
    </message>
    <message>
        <source>Add the step that splits categories into yes/no inputs.</source>
        <translation>Añada el paso que divide categorías en entradas de sí o no.</translation>
    </message>
    <message>
        <source>No feature is chosen.</source>
        <translation>No se ha elegido ninguna variable.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>There are no rows to fit the preparation on.</source>
        <translation>No hay filas en que ajustar la preparación.</translation>
    </message>
    <message>
        <source>The preparation cannot be used: {1}.</source>
        <translation>No se puede usar la preparación: {1}.</translation>
    </message>
    <message>
        <source>There is no preparation called &quot;{1}&quot;.</source>
        <translation>No hay ninguna preparación llamada «{1}».</translation>
    </message>
    <message>
        <source>Features cannot be chosen by their association with the target: there is no target.</source>
        <translation>No se pueden elegir variables por su asociación con el objetivo: no hay objetivo.</translation>
    </message>
    <message>
        <source>Choose features by hand, or give a column the role target.</source>
        <translation>Elija variables a mano, o dé a una columna la función de objetivo.</translation>
    </message>
    <message>
        <source>No feature is left after choosing.</source>
        <translation>No queda ninguna variable tras elegir.</translation>
    </message>
    <message>
        <source>The share to clip at each end must lie between 0 and 0.5.</source>
        <translation>La proporción que se recorta en cada extremo debe estar entre 0 y 0.5.</translation>
    </message>
    <message>
        <source>Choose 0.01 for one customer in a hundred at each end.</source>
        <translation>Elija 0.01 para un cliente de cada cien en cada extremo.</translation>
    </message>
    <message>
        <source>The fences must lie beyond the quartiles.</source>
        <translation>Las vallas deben quedar más allá de los cuartiles.</translation>
    </message>
    <message>
        <source>Choose 1.5 or 3 interquartile ranges.</source>
        <translation>Elija 1.5 o 3 rangos intercuartílicos.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; has no values in the rows that are fitted on.</source>
        <translation>La columna «{1}» no tiene valores en las filas del ajuste.</translation>
    </message>
    <message>
        <source>Leave the column out.</source>
        <translation>Omita la columna.</translation>
    </message>
    <message>
        <source>Cells cannot be filled from no neighbour.</source>
        <translation>No se pueden rellenar celdas sin ningún vecino.</translation>
    </message>
    <message>
        <source>Choose one neighbour or more.</source>
        <translation>Elija un vecino o más.</translation>
    </message>
    <message>
        <source>The constant for empty cells is not a number.</source>
        <translation>La constante para las celdas vacías no es un número.</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>Indique un número finito.</translation>
    </message>
    <message>
        <source>Regression needs one round or more.</source>
        <translation>La regresión necesita una ronda o más.</translation>
    </message>
    <message>
        <source>Choose a number of rounds from 1.</source>
        <translation>Elija un número de rondas a partir de 1.</translation>
    </message>
    <message>
        <source>The share below which a level is rare must lie between 0 and 1.</source>
        <translation>La proporción por debajo de la cual un nivel es raro debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>Choose 0.01 for one customer in a hundred.</source>
        <translation>Elija 0.01 para un cliente de cada cien.</translation>
    </message>
    <message>
        <source>A number is split into 2 to 64 pieces.</source>
        <translation>Un número se divide en 2 a 64 tramos.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has values of −1 and less ({2}), which have no logarithm.</source>
        <translation>«{1}» tiene valores de −1 y menos ({2}), que no tienen logaritmo.</translation>
    </message>
    <message>
        <source>Take Yeo–Johnson for this column, or leave it out of the step.</source>
        <translation>Tome Yeo–Johnson para esta columna, o déjela fuera del paso.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; is of type {2} and cannot be used as a feature.</source>
        <translation>La columna «{1}» es de tipo {2} y no se puede usar como variable.</translation>
    </message>
    <message>
        <source>Leave the column out, or change its type.</source>
        <translation>Omita la columna, o cambie su tipo.</translation>
    </message>
    <message>
        <source>The table has no column {1}.</source>
        <translation>La tabla no tiene la columna {1}.</translation>
    </message>
    <message>
        <source>A sheet has room for {1} customers, and there are {2}.</source>
        <translation>En una hoja caben {1} clientes, y hay {2}.</translation>
    </message>
    <message>
        <source>Leave the customers out of the workbook and write them as CSV.</source>
        <translation>Deje los clientes fuera del libro y escríbalos como CSV.</translation>
    </message>
    <message>
        <source>A sheet has room for {1} columns, and this table would need {2}.</source>
        <translation>En una hoja caben {1} columnas, y esta tabla necesitaría {2}.</translation>
    </message>
    <message>
        <source>Write the cluster summary as CSV.</source>
        <translation>Escriba el resumen de segmentos como CSV.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be written: {2}.</source>
        <translation>No se puede escribir «{1}»: {2}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be written: {2}</source>
        <translation>No se puede escribir «{1}»: {2}</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>There is no memory for a workbook.</source>
        <translation>No hay memoria para un libro.</translation>
    </message>
    <message>
        <source>Choose another column, or read it as numbers.</source>
        <translation>Elija otra columna, o léala como números.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una.</translation>
    </message>
    <message>
        <source>A chosen column is not in the table.</source>
        <translation>Una columna elegida no está en la tabla.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is chosen twice.</source>
        <translation>«{1}» se ha elegido dos veces.</translation>
    </message>
    <message>
        <source>The date must be a column of dates; &quot;{1}&quot; is none.</source>
        <translation>La fecha debe ser una columna de fechas; «{1}» no lo es.</translation>
    </message>
    <message>
        <source>Choose another column, or read it as dates.</source>
        <translation>Elija otra columna, o léala como fechas.</translation>
    </message>
    <message>
        <source>Returns can only be left out with their order when there is an order column.</source>
        <translation>Las devoluciones solo se pueden omitir con su pedido si hay una columna de pedido.</translation>
    </message>
    <message>
        <source>Choose the order column, or another way to treat returns.</source>
        <translation>Elija la columna de pedido, u otra forma de tratar las devoluciones.</translation>
    </message>
    <message>
        <source>No customer with a purchase is left: {1} left out.</source>
        <translation>No queda ningún cliente con compras: {1} fuera.</translation>
    </message>
    <message>
        <source>Check the columns chosen and the reference date.</source>
        <translation>Compruebe las columnas elegidas y la fecha de referencia.</translation>
    </message>
    <message>
        <source>There is no example named &quot;{1}&quot;.</source>
        <translation>No hay ningún ejemplo llamado «{1}».</translation>
    </message>
    <message>
        <source>Choose automobile, mall, campaign, loyalty or transactions.</source>
        <translation>Elija automobile, mall, campaign, loyalty o transactions.</translation>
    </message>
    <message>
        <source>The rows have {1} columns, the segments were found in {2}.</source>
        <translation>Las filas tienen {1} columnas; los segmentos se hallaron en {2}.</translation>
    </message>
    <message>
        <source>The segments cannot be used: {1}.</source>
        <translation>No se pueden usar los segmentos: {1}.</translation>
    </message>
    <message>
        <source>No customer is near enough to others to belong to a segment.</source>
        <translation>Ningún cliente está bastante cerca de otros para pertenecer a un segmento.</translation>
    </message>
    <message>
        <source>The neighbour map needs {1} MB, and only {2} MB are free.</source>
        <translation>El mapa de vecinos necesita {1} MB, y solo hay {2} MB libres.</translation>
    </message>
    <message>
        <source>Choose a smaller perplexity.</source>
        <translation>Elija una perplejidad menor.</translation>
    </message>
    <message>
        <source>A neighbour map needs at least 4 rows.</source>
        <translation>Un mapa de vecinos necesita al menos 4 filas.</translation>
    </message>
    <message>
        <source>The perplexity must lie between 1 and 1,000.</source>
        <translation>La perplejidad debe estar entre 1 y 1000.</translation>
    </message>
    <message>
        <source>A neighbour map needs at least one iteration.</source>
        <translation>Un mapa de vecinos necesita al menos una iteración.</translation>
    </message>
    <message>
        <source>A neighbour map needs a number in every cell.</source>
        <translation>Un mapa de vecinos necesita un número en cada celda.</translation>
    </message>
    <message>
        <source>{1} keeps the distances between all {2} different rows, which takes about {3} of memory, and {4} are free.</source>
        <translation>{1} guarda las distancias entre las {2} filas distintas, lo que ocupa unos {3} de memoria, y hay {4} libres.</translation>
    </message>
    <message>
        <source>Choose Ward, which needs no such table, or k-means, or use at most {1} rows.</source>
        <translation>Elija Ward, que no necesita tal tabla, o k-means, o use como máximo {1} filas.</translation>
    </message>
    <message>
        <source>Segments can only be found among finite numbers; a value is missing or too large.</source>
        <translation>Solo se pueden hallar segmentos entre números finitos; un valor falta o es demasiado grande.</translation>
    </message>
    <message>
        <source>There are no rows to form segments of.</source>
        <translation>No hay filas con que formar segmentos.</translation>
    </message>
    <message>
        <source>There are no features to form segments by.</source>
        <translation>No hay variables con que formar segmentos.</translation>
    </message>
    <message>
        <source>There is not enough memory to join {1} rows.</source>
        <translation>No hay memoria suficiente para unir {1} filas.</translation>
    </message>
    <message>
        <source>Choose k-means, or use fewer rows.</source>
        <translation>Elija k-means, o use menos filas.</translation>
    </message>
    <message>
        <source>There is no preset “{1}” for the autoencoder.</source>
        <translation>No hay ningún preajuste «{1}» para el autoencoder.</translation>
    </message>
    <message>
        <source>Choose one of: {1}.</source>
        <translation>Elija uno de: {1}.</translation>
    </message>
    <message>
        <source>eps must be a number above 0.</source>
        <translation>eps debe ser un número mayor que 0.</translation>
    </message>
    <message>
        <source>Choose it at the knee of the sorted distances.</source>
        <translation>Elíjalo en el codo de las distancias ordenadas.</translation>
    </message>
    <message>
        <source>A core customer needs at least 1 customer within eps.</source>
        <translation>Un cliente núcleo necesita al menos 1 cliente dentro de eps.</translation>
    </message>
    <message>
        <source>The number of segments is {1}; it must be at least 1.</source>
        <translation>El número de segmentos es {1}; debe ser al menos 1.</translation>
    </message>
    <message>
        <source>The tolerance must be 0 or more.</source>
        <translation>La tolerancia debe ser 0 o más.</translation>
    </message>
    <message>
        <source>What is added to the covariances must be more than 0.</source>
        <translation>Lo que se añade a las covarianzas debe ser más que 0.</translation>
    </message>
    <message>
        <source>A Gaussian mixture of {1} groups and {2} columns needs more memory than there is.</source>
        <translation>Una mezcla gaussiana de {1} grupos y {2} columnas necesita más memoria de la que hay.</translation>
    </message>
    <message>
        <source>Choose fewer features, fewer segments or another method.</source>
        <translation>Elija menos variables, menos segmentos u otro método.</translation>
    </message>
    <message>
        <source>The rows have {1} columns, the segments were found among {2}.</source>
        <translation>Las filas tienen {1} columnas; los segmentos se hallaron entre {2}.</translation>
    </message>
    <message>
        <source>A segment needs at least 2 customers.</source>
        <translation>Un segmento necesita al menos 2 clientes.</translation>
    </message>
    <message>
        <source>The density is measured with at least 1 customer, the customer itself.</source>
        <translation>La densidad se mide con al menos 1 cliente, el propio cliente.</translation>
    </message>
    <message>
        <source>{1} rows are fewer than the {2} asked for.</source>
        <translation>{1} filas son menos que las {2} pedidas.</translation>
    </message>
    <message>
        <source>Ask for smaller segments and fewer neighbours.</source>
        <translation>Pida segmentos más pequeños y menos vecinos.</translation>
    </message>
    <message>
        <source>Among {1} rows none has {2} neighbours.</source>
        <translation>Entre {1} filas ninguna tiene {2} vecinos.</translation>
    </message>
    <message>
        <source>Ask for fewer neighbours.</source>
        <translation>Pida menos vecinos.</translation>
    </message>
    <message>
        <source>The number of segments must be at least 1.</source>
        <translation>El número de segmentos debe ser al menos 1.</translation>
    </message>
    <message>
        <source>The number of starts must be 0 (automatic) or more.</source>
        <translation>El número de inicios debe ser 0 (automático) o más.</translation>
    </message>
    <message>
        <source>The number of iterations must be at least 1.</source>
        <translation>El número de iteraciones debe ser al menos 1.</translation>
    </message>
    <message>
        <source>{1} segments cannot be found among {2} rows.</source>
        <translation>No se pueden hallar {1} segmentos entre {2} filas.</translation>
    </message>
    <message>
        <source>Ask for fewer segments.</source>
        <translation>Pida menos segmentos.</translation>
    </message>
    <message>
        <source>There is no feature to find segments by.</source>
        <translation>No hay ninguna variable con que hallar segmentos.</translation>
    </message>
    <message>
        <source>The weight of categories must be 0 (automatic) or more.</source>
        <translation>El peso de las categorías debe ser 0 (automático) o más.</translation>
    </message>
    <message>
        <source>Segments can only be found among complete rows; a level is missing.</source>
        <translation>Solo se pueden hallar segmentos entre filas completas; falta un nivel.</translation>
    </message>
    <message>
        <source>The rows have other columns than those the segments were found among.</source>
        <translation>Las filas tienen otras columnas que aquellas entre las que se hallaron los segmentos.</translation>
    </message>
    <message>
        <source>A batch must have at least one row.</source>
        <translation>Un lote debe tener al menos una fila.</translation>
    </message>
    <message>
        <source>There are no rows to find segments in.</source>
        <translation>No hay filas en que hallar segmentos.</translation>
    </message>
    <message>
        <source>There are more rows than neighbours can be sought among.</source>
        <translation>Hay más filas de las que admite la búsqueda de vecinos.</translation>
    </message>
    <message>
        <source>Neighbours cannot be sought among missing or infinite values.</source>
        <translation>No se pueden buscar vecinos entre valores vacíos o infinitos.</translation>
    </message>
    <message>
        <source>Fill the gaps in Prepare.</source>
        <translation>Rellene los huecos en Preparar.</translation>
    </message>
    <message>
        <source>Seeking neighbours among {1} rows needs {2} MiB, and {3} MiB are free.</source>
        <translation>Buscar vecinos entre {1} filas necesita {2} MiB, y hay {3} MiB libres.</translation>
    </message>
    <message>
        <source>Choose fewer features, or close other programs.</source>
        <translation>Elija menos variables, o cierre otros programas.</translation>
    </message>
    <message>
        <source>The rows do not have the features the segments were found with.</source>
        <translation>Las filas no tienen las variables con que se hallaron los segmentos.</translation>
    </message>
    <message>
        <source>Rows with missing or infinite values have no neighbours.</source>
        <translation>Las filas con valores vacíos o infinitos no tienen vecinos.</translation>
    </message>
    <message>
        <source>The number of segments must be at least 2.</source>
        <translation>El número de segmentos debe ser al menos 2.</translation>
    </message>
    <message>
        <source>No column of the table can serve as a feature.</source>
        <translation>Ninguna columna de la tabla puede servir de variable.</translation>
    </message>
    <message>
        <source>Give at least one number or category the role Feature.</source>
        <translation>Dé al menos a un número o una categoría la función Variable.</translation>
    </message>
    <message>
        <source>The feature {1} is listed twice.</source>
        <translation>La variable {1} aparece dos veces.</translation>
    </message>
    <message>
        <source>The two segmentations are of different tables, and no identifier column is in both.</source>
        <translation>Las dos segmentaciones son de tablas distintas, y ninguna columna identificadora está en ambas.</translation>
    </message>
    <message>
        <source>Give the column that names the customers the role Identifier in both.</source>
        <translation>Dé en ambas la función Identificador a la columna que nombra a los clientes.</translation>
    </message>
    <message>
        <source>There is no segment {1}.</source>
        <translation>No hay segmento {1}.</translation>
    </message>
    <message>
        <source>The segment has too few different customers to be split in {1}.</source>
        <translation>El segmento tiene muy pocos clientes distintos para dividirlo en {1}.</translation>
    </message>
    <message>
        <source>Another segment is called “{1}” already.</source>
        <translation>Otro segmento ya se llama «{1}».</translation>
    </message>
    <message>
        <source>Give the two different names.</source>
        <translation>Dé a los dos nombres distintos.</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>No existe ese color.</translation>
    </message>
    <message>
        <source>Choose two or more segments to merge.</source>
        <translation>Elija dos o más segmentos para unirlos.</translation>
    </message>
    <message>
        <source>A segment is split in two parts or more.</source>
        <translation>Un segmento se divide en dos partes o más.</translation>
    </message>
    <message>
        <source>{1} finds the number of segments by itself; there is nothing to try.</source>
        <translation>{1} halla por sí solo el número de segmentos; no hay nada que probar.</translation>
    </message>
    <message>
        <source>Choose another method, such as k-means, to compare numbers of segments.</source>
        <translation>Elija otro método, como k-means, para comparar números de segmentos.</translation>
    </message>
    <message>
        <source>The numbers of segments to try must go upwards and lie between 2 and 1,000.</source>
        <translation>Los números de segmentos que se prueban deben ir en aumento y estar entre 2 y 1000.</translation>
    </message>
    <message>
        <source>The number of resamples must lie between 0 and 10,000.</source>
        <translation>El número de remuestreos debe estar entre 0 y 10.000.</translation>
    </message>
    <message>
        <source>The number of references must be 0 or lie between 2 and 10,000.</source>
        <translation>El número de referencias debe ser 0 o estar entre 2 y 10.000.</translation>
    </message>
    <message>
        <source>{1} segments cannot be judged among {2} rows.</source>
        <translation>No se pueden evaluar {1} segmentos entre {2} filas.</translation>
    </message>
    <message>
        <source>Try fewer segments.</source>
        <translation>Pruebe menos segmentos.</translation>
    </message>
    <message>
        <source>Comparing with rows without segments takes k from 2 and two or more references.</source>
        <translation>Comparar con filas sin segmentos requiere k a partir de 2 y dos o más referencias.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is the file that is read.</source>
        <translation>«{1}» es el archivo que se lee.</translation>
    </message>
    <message>
        <source>Write to another file: a source is never overwritten.</source>
        <translation>Escriba en otro archivo: un origen nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>“{1}” cannot be opened: {2}.</source>
        <translation>No se puede abrir «{1}»: {2}.</translation>
    </message>
    <message>
        <source>“{1}” cannot be opened. {2}</source>
        <translation>No se puede abrir «{1}». {2}</translation>
    </message>
    <message>
        <source>A model of the project cannot be used: {1}.</source>
        <translation>No se puede usar un modelo del proyecto: {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the file.</source>
        <translation>No hay memoria suficiente para comprimir el archivo.</translation>
    </message>
    <message>
        <source>{1} is a workbook or zip archive, not text.</source>
        <translation>{1} es un libro o un archivo zip, no texto.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV and open that file.</source>
        <translation>Guarde la hoja como CSV y abra ese archivo.</translation>
    </message>
    <message>
        <source>{1} is compressed, not text.</source>
        <translation>{1} está comprimido, no es texto.</translation>
    </message>
    <message>
        <source>{1} is an old Excel workbook, not text.</source>
        <translation>{1} es un libro de Excel antiguo, no texto.</translation>
    </message>
    <message>
        <source>{1} is of another kind, not text.</source>
        <translation>{1} es un archivo de otro tipo, no texto.</translation>
    </message>
    <message>
        <source>Open a file of delimited text.</source>
        <translation>Abra un archivo de texto con separadores.</translation>
    </message>
    <message>
        <source>{1} is a Parquet file, not text.</source>
        <translation>{1} es un archivo Parquet, no texto.</translation>
    </message>
    <message>
        <source>Export it as CSV and open that file.</source>
        <translation>Expórtelo como CSV y abra ese archivo.</translation>
    </message>
    <message>
        <source>There is no column named {1} to give the type {2}.</source>
        <translation>No hay ninguna columna llamada {1} a la que dar el tipo {2}.</translation>
    </message>
    <message>
        <source>There is no column named {1}.</source>
        <translation>No hay ninguna columna llamada {1}.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} está vacío.</translation>
    </message>
    <message>
        <source>The table has no columns.</source>
        <translation>La tabla no tiene columnas.</translation>
    </message>
    <message>
        <source>The nearest column is &quot;{1}&quot;.</source>
        <translation>La columna más parecida es «{1}».</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an old Excel workbook (.xls).</source>
        <translation>«{1}» es un libro de Excel antiguo (.xls).</translation>
    </message>
    <message>
        <source>Save it as .xlsx or CSV and open that file.</source>
        <translation>Guárdelo como .xlsx o CSV y abra ese archivo.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with bzip2.</source>
        <translation>«{1}» está comprimido con bzip2.</translation>
    </message>
    <message>
        <source>Unpack it, or compress it with gzip.</source>
        <translation>Descomprímalo, o comprímalo con gzip.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with xz.</source>
        <translation>«{1}» está comprimido con xz.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with zstd.</source>
        <translation>«{1}» está comprimido con zstd.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a web page, whatever its name says.</source>
        <translation>«{1}» es una página web, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx or CSV.</source>
        <translation>Guarde la tabla como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an XML file.</source>
        <translation>«{1}» es un archivo XML.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx or CSV and open that file.</source>
        <translation>Guarde la tabla como .xlsx o CSV y abra ese archivo.</translation>
    </message>
    <message>
        <source>Choose a sheet with a header and rows; the workbook has {1}.</source>
        <translation>Elija una hoja con encabezado y filas; el libro tiene {1}.</translation>
    </message>
    <message>
        <source>Choose a sheet with a header and rows.</source>
        <translation>Elija una hoja con encabezado y filas.</translation>
    </message>
    <message>
        <source>There is no feature of the model called “{1}”.</source>
        <translation>El modelo no tiene ninguna variable llamada «{1}».</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; was prepared as {2} but is {3} here.</source>
        <translation>La columna «{1}» se preparó como {2}, pero aquí es {3}.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; was prepared as {2} but is {3} here: &quot;{4}&quot; cannot be read as such.</source>
        <translation>La columna «{1}» se preparó como {2}, pero aquí es {3}: «{4}» no se puede leer como tal.</translation>
    </message>
    <message>
        <source>There are too few groups to split into train, validation and test parts.</source>
        <translation>Hay muy pocos grupos para dividirlos en partes de entrenamiento, validación y prueba.</translation>
    </message>
    <message>
        <source>There are too few rows to split into train, validation and test parts.</source>
        <translation>Hay muy pocas filas para dividirlas en partes de entrenamiento, validación y prueba.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: {2}.</source>
        <translation>«{1}» está dañado: {2}.</translation>
    </message>
    <message>
        <source>The preparation cannot be written in SQL: the step &quot;{1}&quot; compares every row with the rows it was fitted on.</source>
        <translation>La preparación no se puede escribir en SQL: el paso «{1}» compara cada fila con las filas en que se ajustó.</translation>
    </message>
    <message>
        <source>The preparation cannot be written in SQL: the step &quot;{1}&quot; computes in rounds until nothing changes.</source>
        <translation>La preparación no se puede escribir en SQL: el paso «{1}» calcula en rondas hasta que nada cambia.</translation>
    </message>
    <message>
        <source>more than {1}</source>
        <translation>más de {1}</translation>
    </message>
    <message>
        <source>Write TABLE, SCHEMA.TABLE or PROJECT.DATASET.TABLE.</source>
        <translation>Escriba TABLE, SCHEMA.TABLE o PROJECT.DATASET.TABLE.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no levels.</source>
        <translation>«{1}» no tiene niveles.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>{1} is not an engine library</source>
        <translation>{1} no es una biblioteca del motor</translation>
    </message>
    <message>
        <source>{1} belongs to another version of the program</source>
        <translation>{1} es de otra versión del programa</translation>
    </message>
    <message>
        <source>it was not found at {1}</source>
        <translation>no se encontró en {1}</translation>
    </message>
    <message>
        <source>the number of units is missing</source>
        <translation>falta el número de unidades</translation>
    </message>
    <message>
        <source>the units must be a whole number from 1 to {1}</source>
        <translation>las unidades deben ser un número entero de 1 a {1}</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not an activation</source>
        <translation>«{1}» no es una activación</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is one word too many</source>
        <translation>«{1}» es una palabra de más</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>dropout needs one rate of at least 0 and below 1</source>
        <translation>dropout necesita una sola tasa, al menos 0 y menor que 1</translation>
    </message>
    <message>
        <source>batchnorm takes no number</source>
        <translation>batchnorm no lleva ningún número</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a layer (dense, dropout, batchnorm)</source>
        <translation>«{1}» no es una capa (dense, dropout, batchnorm)</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network.</source>
        <translation>No hay memoria suficiente para entrenar esta red.</translation>
    </message>
    <message>
        <source>Use smaller layers or a smaller batch.</source>
        <translation>Use capas más pequeñas o un lote menor.</translation>
    </message>
    <message>
        <source>The training diverged: the loss is no longer a finite number.</source>
        <translation>El entrenamiento divergió: la pérdida ya no es un número finito.</translation>
    </message>
    <message>
        <source>Lower the learning rate.</source>
        <translation>Reduzca la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Choose one of: {1}, …</source>
        <translation>Elija uno de: {1}, …</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no date of &quot;{2}&quot;.</source>
        <translation>«{1}» no es una fecha de «{2}».</translation>
    </message>
    <message>
        <source>Write the day as in 2012-09-04.</source>
        <translation>Escriba el día como en 2012-09-04.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no number of &quot;{2}&quot;.</source>
        <translation>«{1}» no es un número de «{2}».</translation>
    </message>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Escriba un número, por ejemplo 12,5.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no level of &quot;{2}&quot;.</source>
        <translation>«{1}» no es un nivel de «{2}».</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no value of &quot;{2}&quot;.</source>
        <translation>«{1}» no es un valor de «{2}».</translation>
    </message>
    <message>
        <source>it holds numbers with more than {1} different values, and a classifier predicts classes</source>
        <translation>contiene números con más de {1} valores distintos, y un clasificador predice clases</translation>
    </message>
    <message>
        <source>Choose a column of classes, or turn the numbers into a few groups first.</source>
        <translation>Elija una columna de clases, o agrupe antes los números en unos pocos grupos.</translation>
    </message>
    <message>
        <source>it tells the customers apart, so there is one class per customer</source>
        <translation>distingue a cada cliente, así que hay una clase por cliente</translation>
    </message>
    <message>
        <source>Choose a column that groups customers.</source>
        <translation>Elija una columna que agrupe a los clientes.</translation>
    </message>
    <message>
        <source>it holds free text</source>
        <translation>contiene texto libre</translation>
    </message>
    <message>
        <source>Choose a column of classes, or change the column&apos;s type to category.</source>
        <translation>Elija una columna de clases, o cambie el tipo de la columna a categoría.</translation>
    </message>
    <message>
        <source>it holds dates</source>
        <translation>contiene fechas</translation>
    </message>
    <message>
        <source>Choose a column of classes.</source>
        <translation>Elija una columna de clases.</translation>
    </message>
    <message>
        <source>its type is unknown</source>
        <translation>su tipo es desconocido</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; has no class; there must be at least two.</source>
        <translation>El objetivo «{1}» no tiene ninguna clase; debe haber al menos dos.</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; has only the class &quot;{2}&quot;; there must be at least two.</source>
        <translation>El objetivo «{1}» solo tiene la clase «{2}»; debe haber al menos dos.</translation>
    </message>
    <message>
        <source>it has {1} classes, and at most {2} can be told apart</source>
        <translation>tiene {1} clases, y se pueden distinguir {2} como máximo</translation>
    </message>
    <message>
        <source>Choose a column with fewer classes, or group its values first.</source>
        <translation>Elija una columna con menos clases, o agrupe antes sus valores.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; needs two numbers, such as 1..3.</source>
        <translation>La búsqueda de «{1}» necesita dos números, como 1..3.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must stay from {2} to {3}.</source>
        <translation>La búsqueda de «{1}» debe quedar entre {2} y {3}.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must end above where it begins.</source>
        <translation>La búsqueda de «{1}» debe terminar por encima de donde empieza.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must go from a whole number to a whole number.</source>
        <translation>La búsqueda de «{1}» debe ir de un número entero a otro número entero.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; has no choices.</source>
        <translation>La búsqueda de «{1}» no tiene opciones.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; has the same choice twice.</source>
        <translation>La búsqueda de «{1}» tiene dos veces la misma opción.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; is missing.</source>
        <translation>Falta la búsqueda de «{1}».</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; is not the whole space.</source>
        <translation>La búsqueda de «{1}» no abarca todo el espacio.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; does not stand in its place.</source>
        <translation>La búsqueda de «{1}» no está en su lugar.</translation>
    </message>
    <message>
        <source>Search a space with smaller learning rates.</source>
        <translation>Busque en un espacio con tasas de aprendizaje menores.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Unas comillas no se cierran.</translation>
    </message>
    <message>
        <source>Add the closing mark.</source>
        <translation>Añada las comillas de cierre.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no step.</source>
        <translation>«{1}» no es un paso.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not understood here.</source>
        <translation>«{1}» no se entiende aquí.</translation>
    </message>
    <message>
        <source>Take it out, or look at the help for what this step takes.</source>
        <translation>Quítelo, o consulte en la ayuda qué admite este paso.</translation>
    </message>
    <message>
        <source>{1} is for all features.</source>
        <translation>{1} es para todas las variables.</translation>
    </message>
    <message>
        <source>Name those to drop with {1}.</source>
        <translation>Indique las que se deben omitir con {1}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no method of this step.</source>
        <translation>«{1}» no es un método de este paso.</translation>
    </message>
    <message>
        <source>{1} is not usable.</source>
        <translation>{1} no se puede usar.</translation>
    </message>
    <message>
        <source>Give a number from {1} to {2}.</source>
        <translation>Indique un número de {1} a {2}.</translation>
    </message>
    <message>
        <source>{1} must be a whole number.</source>
        <translation>{1} debe ser un número entero.</translation>
    </message>
    <message>
        <source>Leave out the decimals.</source>
        <translation>Omita los decimales.</translation>
    </message>
    <message>
        <source>A column name is empty.</source>
        <translation>Un nombre de columna está vacío.</translation>
    </message>
    <message>
        <source>Separate names by single commas.</source>
        <translation>Separe los nombres con una sola coma.</translation>
    </message>
    <message>
        <source>Lower the least association, which no feature reaches.</source>
        <translation>Reduzca la asociación mínima, que ninguna variable alcanza.</translation>
    </message>
    <message>
        <source>Keep at least one feature.</source>
        <translation>Conserve al menos una variable.</translation>
    </message>
    <message>
        <source>Choose 8.</source>
        <translation>Elija 8.</translation>
    </message>
    <message>
        <source>The table has more rows than a sheet of a workbook can hold.</source>
        <translation>La tabla tiene más filas de las que caben en una hoja de un libro.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>Guárdela como CSV.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder for the log.</source>
        <translation>Libere espacio en el disco, o elija otra carpeta para el registro.</translation>
    </message>
    <message>
        <source>Choose another folder for the log.</source>
        <translation>Elija otra carpeta para el registro.</translation>
    </message>
    <message>
        <source>There is no column for the customer of a transaction.</source>
        <translation>No hay columna para el cliente de una transacción.</translation>
    </message>
    <message>
        <source>There is no column for the date of a transaction.</source>
        <translation>No hay columna para la fecha de una transacción.</translation>
    </message>
    <message>
        <source>There is no column for the amount of a transaction.</source>
        <translation>No hay columna para el importe de una transacción.</translation>
    </message>
    <message>
        <source>The amount must be a column of numbers; &quot;{1}&quot; is none.</source>
        <translation>El importe debe ser una columna de números; «{1}» no lo es.</translation>
    </message>
    <message>
        <source>The quantity must be a column of numbers; &quot;{1}&quot; is none.</source>
        <translation>La cantidad debe ser una columna de números; «{1}» no lo es.</translation>
    </message>
    <message>
        <source>Lower the smallest segment or the number of neighbours, or take another method.</source>
        <translation>Reduzca el segmento mínimo o el número de vecinos, o tome otro método.</translation>
    </message>
    <message>
        <source>Raise the distance or lower the number of neighbours.</source>
        <translation>Aumente la distancia o reduzca el número de vecinos.</translation>
    </message>
    <message>
        <source>Every layer of the encoder needs at least one unit.</source>
        <translation>Cada capa del codificador necesita al menos una unidad.</translation>
    </message>
    <message>
        <source>The latent width must be at least 1.</source>
        <translation>El ancho latente debe ser al menos 1.</translation>
    </message>
    <message>
        <source>The number of epochs must be at least 1.</source>
        <translation>El número de épocas debe ser al menos 1.</translation>
    </message>
    <message>
        <source>The batch size must be at least 1.</source>
        <translation>El tamaño de lote debe ser al menos 1.</translation>
    </message>
    <message>
        <source>The learning rate must be above 0.</source>
        <translation>La tasa de aprendizaje debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The weight decay must not be negative.</source>
        <translation>El decaimiento de pesos no debe ser negativo.</translation>
    </message>
    <message>
        <source>The dropout must be at least 0 and below 1.</source>
        <translation>El dropout debe ser al menos 0 y menor que 1.</translation>
    </message>
    <message>
        <source>The noise must not be negative.</source>
        <translation>El ruido no debe ser negativo.</translation>
    </message>
    <message>
        <source>The masked share must be at least 0 and below 1.</source>
        <translation>La proporción enmascarada debe ser al menos 0 y menor que 1.</translation>
    </message>
    <message>
        <source>The validation part must be at least 0 and below 1.</source>
        <translation>La parte de validación debe ser al menos 0 y menor que 1.</translation>
    </message>
    <message>
        <source>The patience must not be negative.</source>
        <translation>La paciencia no debe ser negativa.</translation>
    </message>
    <message>
        <source>The two segmentations have no customer in common.</source>
        <translation>Las dos segmentaciones no tienen ningún cliente en común.</translation>
    </message>
    <message>
        <source>The two segmentations have no customer in common: &quot;{1}&quot; never holds the same value.</source>
        <translation>Las dos segmentaciones no tienen ningún cliente en común: «{1}» nunca contiene el mismo valor.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another one.</source>
        <translation>Libere espacio en el disco, o elija otro.</translation>
    </message>
    <message>
        <source>The folder does not exist; choose another one.</source>
        <translation>La carpeta no existe; elija otra.</translation>
    </message>
    <message>
        <source>You may not write there; choose another folder.</source>
        <translation>No tiene permiso para escribir ahí; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Copy the file again, or train and save the model anew.</source>
        <translation>Copie el archivo de nuevo, o entrene el modelo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy the file again, or save it anew.</source>
        <translation>Copie el archivo de nuevo, o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Install {1} or later.</source>
        <translation>Instale {1} o posterior.</translation>
    </message>
    <message>
        <source>Copy the file again, or take an earlier copy of it.</source>
        <translation>Copie el archivo de nuevo, o tome una copia anterior.</translation>
    </message>
    <message>
        <source>Copy the file again, or save the segments anew.</source>
        <translation>Copie el archivo de nuevo, o guarde los segmentos de nuevo.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>{1} tells customers apart and is not used as a feature.</source>
        <translation>{1} distingue a los clientes y no se usa como variable.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tessera models (*.tessera *.segments);;All files (*)</source>
        <translation>Modelos de Tessera (*.tessera *.segments);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tessera projects (*.tesseraproj)</source>
        <translation>Proyectos de Tessera (*.tesseraproj)</translation>
    </message>
    <message>
        <source>Tables and projects (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods *.tesseraproj *.tessera *.segments)</source>
        <translation>Tablas y proyectos (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods *.tesseraproj *.tessera *.segments)</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Embedding · 1 column</source>
        <translation>Embedding · 1 columna</translation>
    </message>
    <message>
        <source>Embedding · {1} columns</source>
        <translation>Embedding · {1} columnas</translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message>
        <source>{1} is always {2}</source>
        <translation>{1} es siempre {2}</translation>
    </message>
    <message>
        <source>{1} says the same as {2} in other words: {3} and so on.</source>
        <translation>{1} dice lo mismo que {2} con otras palabras: {3}, etc.</translation>
    </message>
    <message>
        <source>{1} says the same as {2} in other words: {3}.</source>
        <translation>{1} dice lo mismo que {2} con otras palabras: {3}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the others without it {6}.</source>
        <translation>{1} por sí sola ordena bien el {2} de los pares de filas con valores distintos de {3} (adivinar: 50 %); las demás sin ella, el {6}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %).</source>
        <translation>{1} por sí sola ordena bien el {2} de los pares de filas con valores distintos de {3} (adivinar: 50 %).</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the {4} strongest features together {5}, the others without it {6}.</source>
        <translation>{1} por sí sola ordena bien el {2} de los pares de filas con valores distintos de {3} (adivinar: 50 %); las {4} variables más fuertes juntas, el {5}; las demás sin ella, el {6}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the {4} strongest features together {5}.</source>
        <translation>{1} por sí sola ordena bien el {2} de los pares de filas con valores distintos de {3} (adivinar: 50 %); las {4} variables más fuertes juntas, el {5}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), all {4} features together {5}, the others without it {6}.</source>
        <translation>{1} por sí sola ordena bien el {2} de los pares de filas con valores distintos de {3} (adivinar: 50 %); las {4} variables juntas, el {5}; las demás sin ella, el {6}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), all {4} features together {5}.</source>
        <translation>{1} por sí sola ordena bien el {2} de los pares de filas con valores distintos de {3} (adivinar: 50 %); las {4} variables juntas, el {5}.</translation>
    </message>
    <message>
        <source>{1} is named like the target {2} and goes with it: {3}</source>
        <translation>{1} se llama como el objetivo {2} y va con él: {3}</translation>
    </message>
    <message>
        <source>it</source>
        <translation>esta columna</translation>
    </message>
    <message>
        <source>Its name ({1}) speaks of something known only after the event.</source>
        <translation>Su nombre ({1}) alude a algo que solo se sabe después del suceso.</translation>
    </message>
    <message>
        <source>{1} may be known only after the event, as its name ({2}) says.</source>
        <translation>{1} quizá solo se sepa después del suceso, como indica su nombre ({2}).</translation>
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
        <translation>{1} y {2}</translation>
    </message>
    <message>
        <source>{1} more</source>
        <translation>{1} más</translation>
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
        <translation>Enlace medio</translation>
    </message>
    <message>
        <source>Complete linkage</source>
        <translation>Enlace completo</translation>
    </message>
    <message>
        <source>k-means on the features</source>
        <translation>k-means sobre las variables</translation>
    </message>
    <message>
        <source>PCA + k-means</source>
        <translation>PCA + k-means</translation>
    </message>
    <message>
        <source>autoencoder + k-means</source>
        <translation>autoencoder + k-means</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>mini-batch k-means</source>
        <translation>mini-batch k-means</translation>
    </message>
    <message>
        <source>k-prototypes</source>
        <translation>k-prototypes</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>Mezcla gaussiana</translation>
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
        <translation>Enlace de Ward</translation>
    </message>
    <message>
        <source>average linkage</source>
        <translation>enlace medio</translation>
    </message>
    <message>
        <source>complete linkage</source>
        <translation>enlace completo</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>stratified</source>
        <translation>estratificada</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>por grupos</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>por tiempo</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>ninguna fila</translation>
    </message>
    <message>
        <source>{1} ({2} – {3})</source>
        <translation>{1} ({2} – {3})</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Guardado el</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Customers it knows</source>
        <translation>Clientes que conoce</translation>
    </message>
    <message>
        <source>By a mark of “{1}”, to tell which of a new file are not new.</source>
        <translation>Por una marca de «{1}», para saber cuáles de un archivo nuevo no son nuevos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The table has no ID, or the model was saved by an early version: it cannot tell whether customers of a new file are new.</source>
        <translation>La tabla no tiene ID, o el modelo se guardó con una versión antigua: no puede saber si los clientes de un archivo nuevo son nuevos.</translation>
    </message>
    <message>
        <source>What it takes in</source>
        <translation>Qué recibe</translation>
    </message>
    <message>
        <source>{1} and {2} more</source>
        <translation>{1} y {2} más</translation>
    </message>
    <message>
        <source>How cells become inputs</source>
        <translation>Cómo las celdas se convierten en entradas</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Fitted on 1 row.</source>
        <translation>Preparación ajustada en 1 fila.</translation>
    </message>
    <message>
        <source>Fitted on {1} rows.</source>
        <translation>Preparación ajustada en {1} filas.</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <translation>Qué tener en cuenta</translation>
    </message>
    <message>
        <source>How it was judged</source>
        <translation>Cómo se evaluó</translation>
    </message>
    <message>
        <source>Right on its test part</source>
        <translation>Aciertos en su parte de prueba</translation>
    </message>
    <message>
        <source>1 customer it has not learnt from; 95 % interval.</source>
        <translation>1 cliente del que no ha aprendido; intervalo del 95 %.</translation>
    </message>
    <message>
        <source>{1} customers it has not learnt from; 95 % interval.</source>
        <translation>{1} clientes de los que no ha aprendido; intervalo del 95 %.</translation>
    </message>
    <message>
        <source>Always “{1}”</source>
        <translation>Siempre «{1}»</translation>
    </message>
    <message>
        <source>On the same customers, without a model.</source>
        <translation>En los mismos clientes, sin modelo.</translation>
    </message>
    <message>
        <source>Look-up in {1}</source>
        <translation>Consulta de {1}</translation>
    </message>
    <message>
        <source>On the same customers.</source>
        <translation>En los mismos clientes.</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Macro F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 ponderado</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>Área ROC</translation>
    </message>
    <message>
        <source>Precision–recall area</source>
        <translation>Área precisión–exhaustividad</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Rows to learn from, to choose by and to judge by; {1}, seed {2}.</source>
        <translation>Filas para aprender, para elegir y para evaluar; división {1}, semilla {2}.</translation>
    </message>
    <message>
        <source>Rows to learn from, to choose by and to judge by; {1} by “{2}”, seed {3}.</source>
        <translation>Filas para aprender, para elegir y para evaluar; división {1}, según «{2}», semilla {3}.</translation>
    </message>
    <message>
        <source>Chosen from</source>
        <translation>Elegido entre</translation>
    </message>
    <message>
        <source>None of them has seen the test part.</source>
        <translation>Ninguno de ellos ha visto la parte de prueba.</translation>
    </message>
    <message>
        <source>Each class, on the test part</source>
        <translation>Cada clase, en la parte de prueba</translation>
    </message>
    <message>
        <source>Precision {1}, recall {2}, {3}.</source>
        <translation>Precisión {1}, exhaustividad {2}, {3}.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>Predice</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>“{1}” from this probability on; chosen on the validation part.</source>
        <translation>«{1}» a partir de esta probabilidad; elegido en la parte de validación.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Probabilities are scaled by it, fitted on the validation part.</source>
        <translation>Escala las probabilidades; ajustada en la parte de validación.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>best at round {1} of {2}</source>
        <translation>la mejor ronda fue la {1} de {2}</translation>
    </message>
    <message>
        <source>Predicts “{1}” ({2}) from 1 column</source>
        <translation>Predice «{1}» ({2}) a partir de 1 columna</translation>
    </message>
    <message>
        <source>Predicts “{1}” ({2}) from {3} columns</source>
        <translation>Predice «{1}» ({2}) a partir de {3} columnas</translation>
    </message>
    <message>
        <source>right for {1} of 1 customer it had not seen</source>
        <translation>acierta en el {1} de 1 cliente que no había visto</translation>
    </message>
    <message>
        <source>right for {1} of {2} customers it had not seen</source>
        <translation>acierta en el {1} de {2} clientes que no había visto</translation>
    </message>
    <message>
        <source>{1}; {2}.</source>
        <translation>{1}; {2}.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Gives customers one of 1 segment from 1 column.</source>
        <translation>Asigna a los clientes 1 segmento a partir de 1 columna.</translation>
    </message>
    <message>
        <source>Gives customers one of 1 segment from {2} columns.</source>
        <translation>Asigna a los clientes 1 segmento a partir de {2} columnas.</translation>
    </message>
    <message>
        <source>Gives customers one of {1} segments from 1 column.</source>
        <translation>Asigna a cada cliente uno de {1} segmentos a partir de 1 columna.</translation>
    </message>
    <message>
        <source>Gives customers one of {1} segments from {2} columns.</source>
        <translation>Asigna a cada cliente uno de {1} segmentos a partir de {2} columnas.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
    <message>
        <source>Silhouette of the codes</source>
        <translation>Silueta de los códigos</translation>
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
        <translation>Coincidencia entre semillas</translation>
    </message>
    <message>
        <source>Own customers given the same segment</source>
        <translation>Clientes propios que reciben el mismo segmento</translation>
    </message>
    <message>
        <source>By the rule that new customers are assigned with.</source>
        <translation>Según la regla con que se asignan los clientes nuevos.</translation>
    </message>
    <message>
        <source>Changes by hand</source>
        <translation>Cambios a mano</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Regresión logística</translation>
    </message>
    <message>
        <source>k-nearest neighbours</source>
        <translation>k vecinos más cercanos</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Bosque aleatorio</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>Gradient boosting</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>Majority baseline</source>
        <translation>Línea base mayoritaria</translation>
    </message>
    <message>
        <source>No temperature lowers the log loss of 1 validation row noticeably: it is {2}.</source>
        <translation>Ninguna temperatura reduce de forma apreciable la pérdida logarítmica de 1 fila de validación: es {2}.</translation>
    </message>
    <message>
        <source>No temperature lowers the log loss of {1} validation rows noticeably: it is {2}.</source>
        <translation>Ninguna temperatura reduce de forma apreciable la pérdida logarítmica de {1} filas de validación: es {2}.</translation>
    </message>
    <message>
        <source>A temperature of {2} lowers the log loss of 1 validation row from {3} to {4}.</source>
        <translation>Una temperatura de {2} reduce la pérdida logarítmica de 1 fila de validación de {3} a {4}.</translation>
    </message>
    <message>
        <source>A temperature of {2} lowers the log loss of {1} validation rows from {3} to {4}.</source>
        <translation>Una temperatura de {2} reduce la pérdida logarítmica de {1} filas de validación de {3} a {4}.</translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>the curve does not get better</source>
        <translation>la curva no mejora</translation>
    </message>
    <message>
        <source>the smaller sizes do not foretell the largest one</source>
        <translation>los tamaños menores no permiten prever el mayor</translation>
    </message>
    <message>
        <source>the folds differ too much</source>
        <translation>los pliegues difieren demasiado</translation>
    </message>
    <message>
        <source>the customers to come may be others than those of the past</source>
        <translation>los clientes futuros pueden ser distintos de los pasados</translation>
    </message>
    <message>
        <source>this takes five sizes, the largest four times the smallest</source>
        <translation>para ello hacen falta cinco tamaños, el mayor cuatro veces el menor</translation>
    </message>
    <message>
        <source>More customers would help: {1}.</source>
        <translation>Más clientes ayudarían: {1}.</translation>
    </message>
    <message>
        <source>More customers would hardly help: {1}.</source>
        <translation>Más clientes apenas ayudarían: {1}.</translation>
    </message>
    <message>
        <source>More customers made it worse: {1}.</source>
        <translation>Más clientes lo empeoraron: {1}.</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told from these folds: {1}.</source>
        <translation>Con estos pliegues no se puede saber si más clientes ayudarían: {1}.</translation>
    </message>
    <message>
        <source>from {1} to {2} rows {3} changed by {4}</source>
        <translation>de {1} a {2} filas, el cambio de {3} fue {4}</translation>
    </message>
    <message>
        <source>from {1} to {2} rows {3} changed by {4} (from {5}: {6})</source>
        <translation>de {1} a {2} filas, el cambio de {3} fue {4} (desde {5}: {6})</translation>
    </message>
    <message>
        <source>What twice the rows would bring cannot be foretold: {1}.</source>
        <translation>No se puede prever qué aportaría el doble de filas: {1}.</translation>
    </message>
    <message>
        <source>Twice the rows, {1}, would change it by {2} ± {3}, if the curve goes on as a power law.</source>
        <translation>Con el doble de filas, {1}, el cambio sería de {2} ± {3}, si la curva sigue como una ley de potencias.</translation>
    </message>
    <message>
        <source>{1} is not known in every fold</source>
        <translation>no se conoce {1} en todos los pliegues</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told: {1}.</source>
        <translation>No se puede saber si más clientes ayudarían: {1}.</translation>
    </message>
</context>
<context>
    <name>NewFileCard</name>
    <message>
        <source>How a model does on these says nothing about customers it has not seen.</source>
        <translation>Cómo le va a un modelo con ellos no dice nada de clientes que no ha visto.</translation>
    </message>
    <message>
        <source>The fewer features and values there are, the more of this is chance.</source>
        <translation>Cuantas menos variables y valores hay, más parte de esto es azar.</translation>
    </message>
    <message>
        <source>A model that uses a feature needs it in the new file.</source>
        <translation>Un modelo que usa una variable la necesita en el archivo nuevo.</translation>
    </message>
    <message>
        <source>A model does not look at it.</source>
        <translation>Un modelo no la mira.</translation>
    </message>
    <message>
        <source>Such cells could not be read as the model expects them.</source>
        <translation>Tales celdas no se pudieron leer como las espera el modelo.</translation>
    </message>
    <message>
        <source>A model has learned nothing about these.</source>
        <translation>Un modelo no ha aprendido nada de ellos.</translation>
    </message>
    <message>
        <source>A model only guesses beyond what it has seen.</source>
        <translation>Un modelo solo adivina más allá de lo que ha visto.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>No cell of this column is empty among these rows; later ones would be filled.</source>
        <translation>Ninguna celda de esta columna está vacía en estas filas; las posteriores se rellenarían.</translation>
    </message>
    <message>
        <source>One cell is filled: one day gathers {1} of the rows.</source>
        <translation>Se rellena una celda: un solo día reúne el {1} de las filas.</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: one day gathers {2} of the rows.</source>
        <translation>Un solo valor ocupa las {1} celdas: un solo día reúne el {2} de las filas.</translation>
    </message>
    <message>
        <source>One cell is filled: the standard deviation goes from {1} to {2}.</source>
        <translation>Se rellena una celda: la desviación estándar pasa de {1} a {2}.</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: the standard deviation goes from {2} to {3}.</source>
        <translation>Un solo valor ocupa las {1} celdas: la desviación estándar pasa de {2} a {3}.</translation>
    </message>
    <message>
        <source>One cell is filled: the share of “{1}” rises from {2} to {3}.</source>
        <translation>Se rellena una celda: la proporción de «{1}» sube de {2} a {3}.</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: the share of “{2}” rises from {3} to {4}.</source>
        <translation>Un solo valor ocupa las {1} celdas: la proporción de «{2}» sube de {3} a {4}.</translation>
    </message>
    <message>
        <source>The one filled cell hardly changes the picture.</source>
        <translation>La única celda rellenada apenas cambia el conjunto.</translation>
    </message>
    <message>
        <source>The {1} cells filled hardly change the picture.</source>
        <translation>Las {1} celdas rellenadas apenas cambian el conjunto.</translation>
    </message>
    <message>
        <source>{1} cells take many different values; the standard deviation goes from {2} to {3}.</source>
        <translation>{1} celdas toman muchos valores distintos; la desviación estándar pasa de {2} a {3}.</translation>
    </message>
    <message>
        <source>{1} cells take {2} different values; the standard deviation goes from {3} to {4}.</source>
        <translation>{1} celdas toman {2} valores distintos; la desviación estándar pasa de {3} a {4}.</translation>
    </message>
    <message>
        <source>Nearest neighbours over all features would spread them.</source>
        <translation>Los vecinos más cercanos según todas las variables los repartirían.</translation>
    </message>
    <message>
        <source>{1} cell becomes a level of their own: nothing is guessed, and the model can learn from the fact that they are empty.</source>
        <translation>{1} celda pasa a ser un nivel propio: no se adivina nada, y el modelo puede aprender del hecho de que está vacía.</translation>
    </message>
    <message>
        <source>{1} cells become a level of their own: nothing is guessed, and the model can learn from the fact that they are empty.</source>
        <translation>{1} celdas pasan a ser un nivel propio: no se adivina nada, y el modelo puede aprender del hecho de que están vacías.</translation>
    </message>
    <message>
        <source>{1} cells take {2} different levels, those of similar rows.</source>
        <translation>{1} celdas toman {2} niveles distintos, los de filas parecidas.</translation>
    </message>
    <message>
        <source>One level takes all {1} cells: the share of “{2}” rises from {3} to {4}.</source>
        <translation>Un solo nivel ocupa las {1} celdas: la proporción de «{2}» sube de {3} a {4}.</translation>
    </message>
    <message>
        <source>A level of their own or nearest neighbours would not lift one level.</source>
        <translation>Un nivel propio o los vecinos más cercanos no inflarían un solo nivel.</translation>
    </message>
    <message>
        <source>Nothing lies outside the limits; later rows would be moved to them.</source>
        <translation>Nada queda fuera de los límites; las filas posteriores se moverían a ellos.</translation>
    </message>
    <message>
        <source>{1} cell moves to the limits {2} and {3}: the range was {4} to {5}, the standard deviation goes from {6} to {7}.</source>
        <translation>{1} celda se mueve a los límites {2} y {3}: el rango iba de {4} a {5}, la desviación estándar pasa de {6} a {7}.</translation>
    </message>
    <message>
        <source>{1} cells move to the limits {2} and {3}: the range was {4} to {5}, the standard deviation goes from {6} to {7}.</source>
        <translation>{1} celdas se mueven a los límites {2} y {3}: el rango iba de {4} a {5}, la desviación estándar pasa de {6} a {7}.</translation>
    </message>
    <message>
        <source>Skewness goes from {1} to {2} (0 is symmetric). The order of the rows stays.</source>
        <translation>La asimetría pasa de {1} a {2} (0 es simétrico). El orden de las filas se mantiene.</translation>
    </message>
    <message>
        <source>The shape stays. Mean {1} becomes {2}, standard deviation {3} becomes {4}, so that no feature counts more for its unit.</source>
        <translation>La forma se mantiene. La media {1} pasa a {2} y la desviación estándar {3} pasa a {4}, para que ninguna variable cuente más por su unidad.</translation>
    </message>
    <message>
        <source>{1}. The steps between neighbours count as equally large.</source>
        <translation>{1}. Los pasos entre niveles contiguos cuentan como iguales.</translation>
    </message>
    <message>
        <source>No level is that rare; a level not seen here would join “Other”.</source>
        <translation>Ningún nivel es tan raro; un nivel no visto aquí pasaría a «Otros».</translation>
    </message>
    <message>
        <source>{1} rare level with {2} becomes “Other”, so that no input stands for a handful of rows.</source>
        <translation>{1} nivel raro con {2} pasa a «Otros», para que ninguna entrada represente solo un puñado de filas.</translation>
    </message>
    <message>
        <source>{1} rare levels with {2} become “Other”, so that no input stands for a handful of rows.</source>
        <translation>{1} niveles raros con {2} pasan a «Otros», para que ninguna entrada represente solo un puñado de filas.</translation>
    </message>
    <message>
        <source>Stays as it is; inputs of its own for each piece of its range rise from 0 to 1 beside it.</source>
        <translation>Se mantiene como está; a su lado, una entrada propia para cada tramo de su rango sube de 0 a 1.</translation>
    </message>
    <message>
        <source>{1} input of 0 and 1, one per level; no order is made up. A level not seen while fitting is 0 in all of them.</source>
        <translation>{1} entrada de 0 y 1, una por nivel; no se inventa ningún orden. Un nivel no visto al ajustar es 0 en todas.</translation>
    </message>
    <message>
        <source>{1} inputs of 0 and 1, one per level; no order is made up. A level not seen while fitting is 0 in all of them.</source>
        <translation>{1} entradas de 0 y 1, una por nivel; no se inventa ningún orden. Un nivel no visto al ajustar es 0 en todas.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
    <message>
        <source>{1} %</source>
        <translation>{1}&#xa0;%</translation>
    </message>
    <message>
        <source>{1} bytes</source>
        <translation>{1} bytes</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de pesos</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>paciencia</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>suavizado de etiquetas</translation>
    </message>
    <message>
        <source>gradient clip</source>
        <translation>recorte de gradiente</translation>
    </message>
    <message>
        <source>embedding width</source>
        <translation>ancho de embedding</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>dropout</translation>
    </message>
    <message>
        <source>class weights</source>
        <translation>pesos de clase</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>vigilar</translation>
    </message>
    <message>
        <source>latent width</source>
        <translation>ancho latente</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>masking</source>
        <translation>enmascaramiento</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>tolerancia</translation>
    </message>
    <message>
        <source>target epochs</source>
        <translation>épocas del objetivo</translation>
    </message>
    <message>
        <source>background rows</source>
        <translation>filas de referencia</translation>
    </message>
    <message>
        <source>exact columns</source>
        <translation>columnas exactas</translation>
    </message>
    <message>
        <source>order pairs</source>
        <translation>pares de órdenes</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>iteraciones</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profundidad</translation>
    </message>
    <message>
        <source>row sample</source>
        <translation>muestra de filas</translation>
    </message>
    <message>
        <source>column sample</source>
        <translation>muestra de columnas</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>leaf weight</source>
        <translation>peso de hoja</translation>
    </message>
</context>
<context>
    <name>Overlap</name>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>identifiers</source>
        <translation>identificadores</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorías</translation>
    </message>
    <message>
        <source>1 more feature</source>
        <translation>1 variable más</translation>
    </message>
    <message>
        <source>{1} more features</source>
        <translation>{1} variables más</translation>
    </message>
    <message>
        <source>The only row is new: no {2} stands in the open table.</source>
        <translation>La única fila es nueva: ningún valor de {2} está en la tabla abierta.</translation>
    </message>
    <message>
        <source>All {1} rows are new: no {2} stands in the open table.</source>
        <translation>Las {1} filas son nuevas: ningún valor de {2} está en la tabla abierta.</translation>
    </message>
    <message>
        <source>The only row is not new: its {3} is in the open table too.</source>
        <translation>La única fila no es nueva: su {3} también está en la tabla abierta.</translation>
    </message>
    <message>
        <source>1 of {2} rows is not new: its {3} is in the open table too.</source>
        <translation>1 de {2} filas no es nueva: su {3} también está en la tabla abierta.</translation>
    </message>
    <message>
        <source>{1} of {2} rows are not new: their {3} is in the open table too.</source>
        <translation>{1} de {2} filas no son nuevas: su {3} también está en la tabla abierta.</translation>
    </message>
    <message>
        <source>No feature could be compared.</source>
        <translation>No se pudo comparar ninguna variable.</translation>
    </message>
    <message>
        <source>All features are the same there.</source>
        <translation>Allí todas las variables son iguales.</translation>
    </message>
    <message>
        <source>1 of them differs, in {2}.</source>
        <translation>1 de ellas difiere, en {2}.</translation>
    </message>
    <message>
        <source>{1} of them differ, in {2}.</source>
        <translation>{1} de ellas difieren, en {2}.</translation>
    </message>
    <message>
        <source>1 row equals a row of the open table in the only shared feature.</source>
        <translation>1 fila es igual a una fila de la tabla abierta en la única variable común.</translation>
    </message>
    <message>
        <source>{1} rows equal a row of the open table in the only shared feature.</source>
        <translation>{1} filas son iguales a una fila de la tabla abierta en la única variable común.</translation>
    </message>
    <message>
        <source>1 row equals a row of the open table in all {2} shared features.</source>
        <translation>1 fila es igual a una fila de la tabla abierta en las {2} variables comunes.</translation>
    </message>
    <message>
        <source>{1} rows equal a row of the open table in all {2} shared features.</source>
        <translation>{1} filas son iguales a una fila de la tabla abierta en las {2} variables comunes.</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 nivel</translation>
    </message>
    <message>
        <source>{1} levels</source>
        <translation>{1} niveles</translation>
    </message>
    <message>
        <source>{1} has {2} that the open table does not know: {3}, in 1 row.</source>
        <translation>{1} tiene {2} que la tabla abierta no conoce: {3}, en 1 fila.</translation>
    </message>
    <message>
        <source>{1} has {2} that the open table does not know: {3}, in {4} rows.</source>
        <translation>{1} tiene {2} que la tabla abierta no conoce: {3}, en {4} filas.</translation>
    </message>
    <message>
        <source>The two share no identifier, so customers cannot be recognised by name.</source>
        <translation>Las dos tablas no comparten ningún identificador, así que no se puede reconocer a los clientes por su nombre.</translation>
    </message>
    <message>
        <source>1 row has no {2}.</source>
        <translation>1 fila no tiene {2}.</translation>
    </message>
    <message>
        <source>{1} rows have no {2}.</source>
        <translation>{1} filas no tienen {2}.</translation>
    </message>
    <message>
        <source>The new file lacks {1}.</source>
        <translation>El archivo nuevo no tiene {1}.</translation>
    </message>
    <message>
        <source>{1} has no values in the new file.</source>
        <translation>{1} no tiene valores en el archivo nuevo.</translation>
    </message>
    <message>
        <source>The new file alone has {1}.</source>
        <translation>Solo el archivo nuevo tiene {1}.</translation>
    </message>
    <message>
        <source>{1} holds {2} in the open table and {3} in the new file.</source>
        <translation>En la tabla abierta {1} contiene {2}; en el archivo nuevo, {3}.</translation>
    </message>
    <message>
        <source>1 value of {2} lies outside the range of the open table, {3} to {4}.</source>
        <translation>1 valor de {2} está fuera del rango de la tabla abierta, de {3} a {4}.</translation>
    </message>
    <message>
        <source>{1} values of {2} lie outside the range of the open table, {3} to {4}.</source>
        <translation>{1} valores de {2} están fuera del rango de la tabla abierta, de {3} a {4}.</translation>
    </message>
    <message>
        <source>Both have the same columns of the same types.</source>
        <translation>Ambas tablas tienen las mismas columnas de los mismos tipos.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>{1} is not among the features here.</source>
        <translation>{1} no está aquí entre las variables.</translation>
    </message>
    <message>
        <source>Take it out of the step.</source>
        <translation>Quítela del paso.</translation>
    </message>
    <message>
        <source>The step does nothing for {1}: it is not the kind of column it is for, or no longer.</source>
        <translation>El paso no hace nada con {1}: no es la clase de columna para la que sirve, o ya no lo es.</translation>
    </message>
    <message>
        <source>Take it out of the step, or move the step.</source>
        <translation>Quítela del paso, o mueva el paso.</translation>
    </message>
    <message>
        <source>{1} has values of −1 and less, which have no logarithm.</source>
        <translation>{1} tiene valores de −1 y menos, que no tienen logaritmo.</translation>
    </message>
    <message>
        <source>Take Yeo–Johnson, or take the column out of the step.</source>
        <translation>Tome Yeo–Johnson, o quite la columna del paso.</translation>
    </message>
    <message>
        <source>{1} is empty in {2} of the rows: most of what a model sees there would be made up.</source>
        <translation>{1} está vacía en el {2} de las filas: la mayor parte de lo que un modelo vería ahí sería inventado.</translation>
    </message>
    <message>
        <source>Add the input that says what was missing, or leave the feature out.</source>
        <translation>Añada la entrada que dice qué estaba vacío, u omita la variable.</translation>
    </message>
    <message>
        <source>{1} still holds words after the last step.</source>
        <translation>{1} aún contiene palabras tras el último paso.</translation>
    </message>
    <message>
        <source>Add the step that splits categories into yes/no inputs.</source>
        <translation>Añada el paso que divide categorías en entradas de sí o no.</translation>
    </message>
    <message>
        <source>{1} empty cells of {2} are filled by no step and take the middle value.</source>
        <translation>Ningún paso rellena {1} celdas vacías de {2}, que toman el valor central.</translation>
    </message>
    <message>
        <source>Add a step that fills missing numbers.</source>
        <translation>Añada un paso que rellene números vacíos.</translation>
    </message>
    <message>
        <source>Numbers keep their own units: those of wide range, such as {1}, outweigh the others.</source>
        <translation>Los números conservan sus propias unidades: los de rango amplio, como {1}, pesan más que los demás.</translation>
    </message>
    <message>
        <source>Add a step that scales numbers.</source>
        <translation>Añada un paso que escale números.</translation>
    </message>
    <message>
        <source>{1} empty cells become all zeros, as if they were a level of nobody.</source>
        <translation>{1} celdas vacías pasan a ser todo ceros, como si fueran un nivel de nadie.</translation>
    </message>
    <message>
        <source>Fill missing categories before this step.</source>
        <translation>Rellene las categorías vacías antes de este paso.</translation>
    </message>
    <message>
        <source>No feature is of the kind this step is for, or no longer.</source>
        <translation>Ninguna variable es de la clase para la que sirve este paso, o ya no lo es.</translation>
    </message>
    <message>
        <source>Take the step out, or move it up.</source>
        <translation>Quite el paso, o súbalo.</translation>
    </message>
    <message>
        <source>Features cannot be chosen by association: there is no target.</source>
        <translation>No se pueden elegir variables por asociación: no hay objetivo.</translation>
    </message>
    <message>
        <source>Choose features by hand.</source>
        <translation>Elija variables a mano.</translation>
    </message>
    <message>
        <source>No feature is left.</source>
        <translation>No queda ninguna variable.</translation>
    </message>
    <message>
        <source>Keep at least one feature.</source>
        <translation>Conserve al menos una variable.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Small table</source>
        <translation>Tabla pequeña</translation>
    </message>
    <message>
        <source>Eight hidden units, two codes, 100 epochs: a quick look at a few hundred customers.</source>
        <translation>Ocho unidades ocultas, dos códigos, 100 épocas: un vistazo rápido a unos cientos de clientes.</translation>
    </message>
    <message>
        <source>Steady (denoising)</source>
        <translation>Estable (con eliminación de ruido)</translation>
    </message>
    <message>
        <source>Learns to undo noise: segments that come out alike when training is repeated.</source>
        <translation>Aprende a eliminar ruido: segmentos que salen parecidos al repetir el entrenamiento.</translation>
    </message>
    <message>
        <source>Large table</source>
        <translation>Tabla grande</translation>
    </message>
    <message>
        <source>More units and codes, larger batches: for thousands of customers or many features.</source>
        <translation>Más unidades y códigos, lotes mayores: para miles de clientes o muchas variables.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading rows</source>
        <translation>Leyendo filas</translation>
    </message>
    <message>
        <source>Finding types</source>
        <translation>Determinando tipos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Choosing rows</source>
        <translation>Eligiendo filas</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descomprimiendo</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Leyendo el libro</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Asociación</translation>
    </message>
    <message>
        <source>Missing values that occur together</source>
        <translation>Valores vacíos que coinciden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrando</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordenando</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Joining clusters</source>
        <translation>Uniendo grupos</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Learning from ever more rows</source>
        <translation>Aprendiendo de cada vez más filas</translation>
    </message>
    <message>
        <source>Drawing customers anew</source>
        <translation>Remuestreando clientes</translation>
    </message>
    <message>
        <source>Comparing with other customers</source>
        <translation>Comparando con otros clientes</translation>
    </message>
    <message>
        <source>Trying out values</source>
        <translation>Probando valores</translation>
    </message>
    <message>
        <source>Shuffling columns</source>
        <translation>Mezclando columnas</translation>
    </message>
    <message>
        <source>Fitting the coefficients</source>
        <translation>Ajustando los coeficientes</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Prediciendo</translation>
    </message>
    <message>
        <source>Trial {1} of {2}</source>
        <translation>Ensayo {1} de {2}</translation>
    </message>
    <message>
        <source>Trial {1}</source>
        <translation>Ensayo {1}</translation>
    </message>
    <message>
        <source>Estimating missing values</source>
        <translation>Estimando valores vacíos</translation>
    </message>
    <message>
        <source>Finding similar rows</source>
        <translation>Buscando filas parecidas</translation>
    </message>
    <message>
        <source>Choosing features</source>
        <translation>Eligiendo variables</translation>
    </message>
    <message>
        <source>Writing customers</source>
        <translation>Escribiendo clientes</translation>
    </message>
    <message>
        <source>Reading transactions</source>
        <translation>Leyendo transacciones</translation>
    </message>
    <message>
        <source>Adding up customers</source>
        <translation>Sumando clientes</translation>
    </message>
    <message>
        <source>Scoring customers</source>
        <translation>Puntuando clientes</translation>
    </message>
    <message>
        <source>Measuring distances of neighbours</source>
        <translation>Midiendo distancias a vecinos</translation>
    </message>
    <message>
        <source>Finding segments</source>
        <translation>Hallando segmentos</translation>
    </message>
    <message>
        <source>Finding the most alike customers</source>
        <translation>Buscando los clientes más parecidos</translation>
    </message>
    <message>
        <source>Placing the other customers</source>
        <translation>Colocando a los demás clientes</translation>
    </message>
    <message>
        <source>Arranging the neighbour map</source>
        <translation>Disponiendo el mapa de vecinos</translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>Midiendo distancias</translation>
    </message>
    <message>
        <source>Counting neighbours</source>
        <translation>Contando vecinos</translation>
    </message>
    <message>
        <source>Joining neighbours</source>
        <translation>Uniendo vecinos</translation>
    </message>
    <message>
        <source>Assigning customers</source>
        <translation>Asignando clientes</translation>
    </message>
    <message>
        <source>Measuring densities</source>
        <translation>Midiendo densidades</translation>
    </message>
    <message>
        <source>Measuring neighbour distances</source>
        <translation>Midiendo distancias entre vecinos</translation>
    </message>
    <message>
        <source>Training the autoencoder</source>
        <translation>Entrenando el autoencoder</translation>
    </message>
    <message>
        <source>Refining segments</source>
        <translation>Refinando segmentos</translation>
    </message>
    <message>
        <source>Describing segments</source>
        <translation>Describiendo segmentos</translation>
    </message>
    <message>
        <source>Measuring silhouettes</source>
        <translation>Midiendo siluetas</translation>
    </message>
    <message>
        <source>Measuring silhouettes of the latent codes</source>
        <translation>Midiendo siluetas de los códigos latentes</translation>
    </message>
    <message>
        <source>Comparing with simpler methods</source>
        <translation>Comparando con métodos más sencillos</translation>
    </message>
    <message>
        <source>Trying {1} segments</source>
        <translation>Probando {1} segmentos</translation>
    </message>
    <message>
        <source>Trying numbers of segments</source>
        <translation>Probando números de segmentos</translation>
    </message>
    <message>
        <source>Comparing with customers without segments</source>
        <translation>Comparando con clientes sin segmentos</translation>
    </message>
    <message>
        <source>Resampling customers, {1} segments</source>
        <translation>Remuestreando clientes, {1} segmentos</translation>
    </message>
    <message>
        <source>Comparing with rows without segments</source>
        <translation>Comparando con filas sin segmentos</translation>
    </message>
    <message>
        <source>Resampling customers</source>
        <translation>Remuestreando clientes</translation>
    </message>
    <message>
        <source>Comparing the file</source>
        <translation>Comparando el archivo</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuando clientes</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sin segmento</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>{1} has no values: every cell is empty.</source>
        <translation>{1} no tiene valores: todas las celdas están vacías.</translation>
    </message>
    <message>
        <source>{1} never varies: every value is {2}.</source>
        <translation>{1} nunca varía: todos los valores son {2}.</translation>
    </message>
    <message>
        <source>{1} hardly varies: {2} of its values are {3}.</source>
        <translation>{1} apenas varía: {2} de sus valores son {3}.</translation>
    </message>
    <message>
        <source>, most often where {1}, least often where {2}</source>
        <translation>, sobre todo donde {1}, menos donde {2}</translation>
    </message>
    <message>
        <source>{1} of {2} cells of {3} are missing ({4}){5}.</source>
        <translation>{1} de {2} celdas de {3} están vacías ({4}){5}.</translation>
    </message>
    <message>
        <source>{1} identifies rows; it is never a feature.</source>
        <translation>{1} identifica filas; nunca es una variable.</translation>
    </message>
    <message>
        <source>{1} has {2} levels; each becomes a column of its own.</source>
        <translation>{1} tiene {2} niveles; cada uno se convierte en una columna propia.</translation>
    </message>
    <message>
        <source>{1} is read as ordered: {2}.</source>
        <translation>{1} se lee como ordenada: {2}.</translation>
    </message>
    <message>
        <source>{1} row has a value of {2} that occurs in an earlier row.</source>
        <translation>{1} fila tiene un valor de {2} que ya aparece en una fila anterior.</translation>
    </message>
    <message>
        <source>{1} rows have a value of {2} that occurs in an earlier row.</source>
        <translation>{1} filas tienen un valor de {2} que ya aparece en una fila anterior.</translation>
    </message>
    <message>
        <source>{1} row repeats an earlier row.</source>
        <translation>{1} fila repite una fila anterior.</translation>
    </message>
    <message>
        <source>{1} rows repeat an earlier row.</source>
        <translation>{1} filas repiten una fila anterior.</translation>
    </message>
    <message>
        <source>{1} row repeats an earlier row in everything but the identifier.</source>
        <translation>{1} fila repite una fila anterior en todo menos en el identificador.</translation>
    </message>
    <message>
        <source>{1} rows repeat an earlier row in everything but the identifier.</source>
        <translation>{1} filas repiten una fila anterior en todo menos en el identificador.</translation>
    </message>
    <message>
        <source>{1} row shares all features with a row of another {2} ({3}): no model can tell these apart.</source>
        <translation>{1} fila comparte todas las variables con una fila de otro valor de {2} ({3}): ningún modelo puede distinguirlas.</translation>
    </message>
    <message>
        <source>{1} rows share all features with a row of another {2} ({3}): no model can tell these apart.</source>
        <translation>{1} filas comparten todas las variables con una fila de otro valor de {2} ({3}): ningún modelo puede distinguirlas.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Chosen by the analyst.</source>
        <translation>Elegido por el analista.</translation>
    </message>
    <message>
        <source>Every filled cell is a number.</source>
        <translation>Cada celda con valor es un número.</translation>
    </message>
    <message>
        <source>Every filled cell is a date, {1}.</source>
        <translation>Cada celda con valor es una fecha, {1}.</translation>
    </message>
    <message>
        <source>Two values, {1} and {2}.</source>
        <translation>Dos valores, {1} y {2}.</translation>
    </message>
    <message>
        <source>{1} of {2} rows do not fit the header</source>
        <translation>{1} de {2} filas no se ajustan al encabezado</translation>
    </message>
    <message>
        <source>no number has a mark</source>
        <translation>ningún número tiene signo decimal</translation>
    </message>
    <message>
        <source>a line of totals below the last row</source>
        <translation>una línea de totales bajo la última fila</translation>
    </message>
    <message>
        <source>a note below the last row</source>
        <translation>una nota bajo la última fila</translation>
    </message>
    <message>
        <source>{1} notes below the last row</source>
        <translation>{1} notas bajo la última fila</translation>
    </message>
    <message>
        <source>{1} column</source>
        <translation>{1} columna</translation>
    </message>
    <message>
        <source>{1} columns</source>
        <translation>{1} columnas</translation>
    </message>
    <message>
        <source>names stand above values in {1} of {2}</source>
        <translation>hay nombres sobre valores en {1} de {2}</translation>
    </message>
    <message>
        <source>no cell of the first line occurs again</source>
        <translation>ninguna celda de la primera línea se repite</translation>
    </message>
    <message>
        <source>texts of the first line occur again below</source>
        <translation>hay textos de la primera línea que se repiten debajo</translation>
    </message>
    <message>
        <source>the first line holds values like the others</source>
        <translation>la primera línea contiene valores como las demás</translation>
    </message>
    <message>
        <source>the months have names</source>
        <translation>los meses tienen nombre</translation>
    </message>
    <message>
        <source>written year-month-day</source>
        <translation>escrito año-mes-día</translation>
    </message>
    <message>
        <source>written with points, so the day stands first</source>
        <translation>escrito con puntos, así que el día va primero</translation>
    </message>
    <message>
        <source>days go up to {1}, months to {2}</source>
        <translation>los días llegan a {1}, los meses a {2}</translation>
    </message>
    <message>
        <source>{1} field</source>
        <translation>{1} campo</translation>
    </message>
    <message>
        <source>{1} fields</source>
        <translation>{1} campos</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>several blanks</source>
        <translation>varios espacios</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>round {1} of the first {2} fields{3}{4}</source>
        <translation>alrededor de {1} de los primeros {2} campos{3}{4}</translation>
    </message>
    <message>
        <source>; backslashes keep quotes inside</source>
        <translation>; barras invertidas protegen las comillas interiores</translation>
    </message>
    <message>
        <source>, with blanks round them</source>
        <translation>, con espacios alrededor</translation>
    </message>
    <message>
        <source>{1} would give {2}</source>
        <translation>{1} daría {2}</translation>
    </message>
    <message>
        <source>named in the first line</source>
        <translation>nombrado en la primera línea</translation>
    </message>
    <message>
        <source>one field in every line</source>
        <translation>un campo en cada línea</translation>
    </message>
    <message>
        <source>{1} in {2} of {3} lines</source>
        <translation>{1} en {2} de {3} líneas</translation>
    </message>
    <message>
        <source>{1} in {2} of {3} lines looked at</source>
        <translation>{1} en {2} de {3} líneas revisadas</translation>
    </message>
    <message>
        <source>letters without accents only, alike in all encodings</source>
        <translation>solo letras sin acentos, iguales en todas las codificaciones</translation>
    </message>
    <message>
        <source>marked as {1} by its first bytes</source>
        <translation>marcado como {1} por sus primeros bytes</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>UTF-8 válido</translation>
    </message>
    <message>
        <source>every other byte is zero</source>
        <translation>uno de cada dos bytes es cero</translation>
    </message>
    <message>
        <source>chosen, not found</source>
        <translation>elegido, no hallado</translation>
    </message>
    <message>
        <source>not valid UTF-8; has bytes that Windows-1252 lacks, perhaps DOS 850</source>
        <translation>UTF-8 no válido; tiene bytes que faltan en Windows-1252, quizá DOS 850</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>UTF-8 no válido</translation>
    </message>
    <message>
        <source>Every filled cell is a time of day, read as hours since midnight: 14:30 is 14.5.</source>
        <translation>Cada celda con valor es una hora del día, leída como horas desde medianoche: 14:30 es 14,5.</translation>
    </message>
    <message>
        <source>Every filled cell is a date with the month&apos;s name.</source>
        <translation>Cada celda con valor es una fecha con el nombre del mes.</translation>
    </message>
    <message>
        <source>Every filled cell is a date, {1} or year-month-day.</source>
        <translation>Cada celda con valor es una fecha, {1} o año-mes-día.</translation>
    </message>
    <message>
        <source>The same text in every filled cell.</source>
        <translation>El mismo texto en cada celda con valor.</translation>
    </message>
    <message>
        <source>{1} different texts in {2} filled cells.</source>
        <translation>{1} textos distintos en {2} celdas con valor.</translation>
    </message>
    <message>
        <source>Named like an ID and different in every row.</source>
        <translation>Tiene nombre de ID y es distinto en cada fila.</translation>
    </message>
    <message>
        <source>Named like an ID and different in most rows.</source>
        <translation>Tiene nombre de ID y es distinto en la mayoría de las filas.</translation>
    </message>
    <message>
        <source>Digits that a number would change, such as {1}: kept as text.</source>
        <translation>Cifras que un número cambiaría, como {1}: se conservan como texto.</translation>
    </message>
    <message>
        <source>A short text that is different in every row.</source>
        <translation>Un texto corto que es distinto en cada fila.</translation>
    </message>
    <message>
        <source>More than {1} different texts in {2} filled cells.</source>
        <translation>Más de {1} textos distintos en {2} celdas con valor.</translation>
    </message>
    <message>
        <source>Too many for groups.</source>
        <translation>Demasiados para formar grupos.</translation>
    </message>
    <message>
        <source>{1} is a known order; confirm the order.</source>
        <translation>{1} es un orden conocido; confirme el orden.</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>reads back as {1}</source>
        <translation>se relee como {1}</translation>
    </message>
    <message>
        <source>is no time of day</source>
        <translation>no es una hora del día</translation>
    </message>
    <message>
        <source>is no date in this order</source>
        <translation>no es una fecha en este orden</translation>
    </message>
    <message>
        <source>says neither yes nor no</source>
        <translation>no dice ni sí ni no</translation>
    </message>
    <message>
        <source>is a comment</source>
        <translation>es un comentario</translation>
    </message>
    <message>
        <source>repeats the header</source>
        <translation>repite el encabezado</translation>
    </message>
    <message>
        <source>a quote is opened that is not closed properly</source>
        <translation>con unas comillas que no se cierran bien</translation>
    </message>
    <message>
        <source>is longer than 64 MB</source>
        <translation>de más de 64 MB</translation>
    </message>
    <message>
        <source>has 1 field; {2} expected</source>
        <translation>con 1 campo; se esperaban {2}</translation>
    </message>
    <message>
        <source>has {1} fields; {2} expected</source>
        <translation>con {1} campos; se esperaban {2}</translation>
    </message>
    <message>
        <source>stands behind the table</source>
        <translation>está detrás de la tabla</translation>
    </message>
    <message>
        <source>stands before the table</source>
        <translation>está delante de la tabla</translation>
    </message>
    <message>
        <source>{1} and {2} both occur; each column is read by its own</source>
        <translation>aparecen tanto {1} como {2}; cada columna se lee con los suyos</translation>
    </message>
    <message>
        <source>{1} and {2} leave it open</source>
        <translation>{1} y {2} lo dejan abierto</translation>
    </message>
    <message>
        <source>{1} may be a fraction or thousands</source>
        <translation>{1} puede ser una fracción o miles</translation>
    </message>
    <message>
        <source>{1} fits no other reading; {2} is taken for thousands</source>
        <translation>{1} no admite otra lectura; {2} se toma como miles</translation>
    </message>
    <message>
        <source>{1} fits no other reading</source>
        <translation>{1} no admite otra lectura</translation>
    </message>
    <message>
        <source>{1} has blanks between thousands</source>
        <translation>{1} tiene espacios entre los miles</translation>
    </message>
    <message>
        <source>title at the top</source>
        <translation>título al principio</translation>
    </message>
    <message>
        <source>{1} lines of text at the top</source>
        <translation>{1} líneas de texto al principio</translation>
    </message>
    <message>
        <source>empty line at the top</source>
        <translation>línea vacía al principio</translation>
    </message>
    <message>
        <source>{1} empty lines at the top</source>
        <translation>{1} líneas vacías al principio</translation>
    </message>
    <message>
        <source>title and empty line at the top</source>
        <translation>título y línea vacía al principio</translation>
    </message>
    <message>
        <source>title and {1} empty lines at the top</source>
        <translation>título y {1} líneas vacías al principio</translation>
    </message>
    <message>
        <source>{1} lines of text and empty line at the top</source>
        <translation>{1} líneas de texto y línea vacía al principio</translation>
    </message>
    <message>
        <source>{1} lines of text and {2} empty lines at the top</source>
        <translation>{1} líneas de texto y {2} líneas vacías al principio</translation>
    </message>
    <message>
        <source>1 line begins with “{2}”</source>
        <translation>1 línea empieza por «{2}»</translation>
    </message>
    <message>
        <source>{1} lines begin with “{2}”</source>
        <translation>{1} líneas empiezan por «{2}»</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>día-mes-año</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>mes-día-año</translation>
    </message>
    <message>
        <source>“{1}” reads well</source>
        <translation>«{1}» se lee bien</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” read well</source>
        <translation>«{1}» y «{2}» se leen bien</translation>
    </message>
    <message>
        <source>UTF-8 but for 1 byte, on line {2}</source>
        <translation>UTF-8 salvo 1 byte, en la línea {2}</translation>
    </message>
    <message>
        <source>UTF-8 but for {1} bytes, first on line {2}</source>
        <translation>UTF-8 salvo {1} bytes, por primera vez en la línea {2}</translation>
    </message>
    <message>
        <source>a decimal comma and blanks between thousands</source>
        <translation>coma decimal y espacios entre los miles</translation>
    </message>
    <message>
        <source>a decimal point and blanks between thousands</source>
        <translation>punto decimal y espacios entre los miles</translation>
    </message>
    <message>
        <source>a decimal comma and {1} between thousands</source>
        <translation>coma decimal y {1} entre los miles</translation>
    </message>
    <message>
        <source>a decimal point and {1} between thousands</source>
        <translation>punto decimal y {1} entre los miles</translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation>punto decimal</translation>
    </message>
    <message>
        <source>Every filled cell is a number with {1}, or bare ({2}).</source>
        <translation>Cada celda con valor es un número con {1}, o sin unidad ({2}).</translation>
    </message>
    <message>
        <source>Every filled cell is a number with {1}.</source>
        <translation>Cada celda con valor es un número con {1}.</translation>
    </message>
    <message>
        <source>12.5 % is kept as 12.5.</source>
        <translation>12,5&#xa0;% se conserva como 12,5.</translation>
    </message>
    <message>
        <source>Parentheses mean minus.</source>
        <translation>Los paréntesis significan menos.</translation>
    </message>
    <message>
        <source>The minus stands apart from the digits.</source>
        <translation>El signo menos está separado de las cifras.</translation>
    </message>
    <message>
        <source>It is written with {1}, unlike the file.</source>
        <translation>Se escribe con {1}, a diferencia del archivo.</translation>
    </message>
    <message>
        <source>has another unit, or none</source>
        <translation>tiene otra unidad, o ninguna</translation>
    </message>
    <message>
        <source>Two-digit years are read as 1969 to 2068.</source>
        <translation>Los años de dos cifras se leen como 1969 a 2068.</translation>
    </message>
    <message>
        <source>Times with an offset were turned into UTC.</source>
        <translation>Las horas con desfase horario se convirtieron a UTC.</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>is written in another order</source>
        <translation>está escrito en otro orden</translation>
    </message>
    <message>
        <source>opens a quote that is not closed</source>
        <translation>con unas comillas que no se cierran</translation>
    </message>
    <message>
        <source>is too long for a row</source>
        <translation>con demasiado texto para una fila</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>La tabla no tiene filas.</translation>
    </message>
    <message>
        <source>Every cell is empty.</source>
        <translation>Todas las celdas están vacías.</translation>
    </message>
    <message>
        <source>Whole numbers that rise from row to row: a counter of the rows.</source>
        <translation>Números enteros que suben de fila en fila: un contador de las filas.</translation>
    </message>
    <message>
        <source>Order chosen by the analyst.</source>
        <translation>Orden elegido por el analista.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Fill missing numbers</source>
        <translation>Rellenar números vacíos</translation>
    </message>
    <message>
        <source>Fill missing categories</source>
        <translation>Rellenar categorías vacías</translation>
    </message>
    <message>
        <source>Group rare levels</source>
        <translation>Agrupar niveles raros</translation>
    </message>
    <message>
        <source>Use order</source>
        <translation>Usar el orden</translation>
    </message>
    <message>
        <source>Split categories into yes/no inputs</source>
        <translation>Dividir categorías en entradas de sí o no</translation>
    </message>
    <message>
        <source>Make skewed numbers even</source>
        <translation>Igualar números asimétricos</translation>
    </message>
    <message>
        <source>Move outliers in</source>
        <translation>Acercar valores atípicos</translation>
    </message>
    <message>
        <source>Scale numbers</source>
        <translation>Escalar números</translation>
    </message>
    <message>
        <source>Split numbers into pieces</source>
        <translation>Dividir números en tramos</translation>
    </message>
    <message>
        <source>Choose features</source>
        <translation>Elegir variables</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>más frecuente</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>nearest neighbours</source>
        <translation>vecinos más cercanos</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>regresión</translation>
    </message>
    <message>
        <source>a level of their own</source>
        <translation>un nivel propio</translation>
    </message>
    <message>
        <source>as numbers</source>
        <translation>como números</translation>
    </message>
    <message>
        <source>one-hot</source>
        <translation>one-hot</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>cuantiles</translation>
    </message>
    <message>
        <source>fences</source>
        <translation>vallas</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>estándar</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>mín.–máx.</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robusta</translation>
    </message>
    <message>
        <source>{1} pieces</source>
        <translation>{1} tramos</translation>
    </message>
    <message>
        <source>by association</source>
        <translation>por asociación</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source> · and {1} more column</source>
        <translation> · y {1} columna más</translation>
    </message>
    <message>
        <source> · and {1} more columns</source>
        <translation> · y {1} columnas más</translation>
    </message>
    <message>
        <source>{1} column</source>
        <translation>{1} columna</translation>
    </message>
    <message>
        <source>{1} columns</source>
        <translation>{1} columnas</translation>
    </message>
    <message>
        <source>{1} input</source>
        <translation>{1} entrada</translation>
    </message>
    <message>
        <source>{1} inputs</source>
        <translation>{1} entradas</translation>
    </message>
    <message>
        <source>{1} number</source>
        <translation>{1} número</translation>
    </message>
    <message>
        <source>{1} numbers</source>
        <translation>{1} números</translation>
    </message>
    <message>
        <source>No feature holds numbers</source>
        <translation>Ninguna variable contiene números</translation>
    </message>
    <message>
        <source>No feature holds categories</source>
        <translation>Ninguna variable contiene categorías</translation>
    </message>
    <message>
        <source>No cell is empty here; later ones are filled{1}</source>
        <translation>Aquí no hay celdas vacías; las posteriores se rellenan{1}</translation>
    </message>
    <message>
        <source>{1} empty {2}</source>
        <translation>{1} vacías de {2}</translation>
    </message>
    <message>
        <source>{1} empty {2} cell → {3}</source>
        <translation>{1} celda vacía de {2} → {3}</translation>
    </message>
    <message>
        <source>{1} empty {2} cells → {3}</source>
        <translation>{1} celdas vacías de {2} → {3}</translation>
    </message>
    <message>
        <source>; {1} input &quot;was missing&quot; added</source>
        <translation>; {1} entrada «estaba vacía» añadida</translation>
    </message>
    <message>
        <source>; {1} inputs &quot;was missing&quot; added</source>
        <translation>; {1} entradas «estaba vacía» añadidas</translation>
    </message>
    <message>
        <source>, from the most similar customer</source>
        <translation>, a partir del cliente más parecido</translation>
    </message>
    <message>
        <source>, from the {1} most similar customers</source>
        <translation>, a partir de los {1} clientes más parecidos</translation>
    </message>
    <message>
        <source>, by regression on the other features</source>
        <translation>, por regresión sobre las otras variables</translation>
    </message>
    <message>
        <source>No level has fewer than {1} of the customers</source>
        <translation>Ningún nivel tiene menos de {1} de los clientes</translation>
    </message>
    <message>
        <source>{1}: {2} ({3} customer)</source>
        <translation>{1}: {2} ({3} cliente)</translation>
    </message>
    <message>
        <source>{1}: {2} ({3} customers)</source>
        <translation>{1}: {2} ({3} clientes)</translation>
    </message>
    <message>
        <source>No feature has an order</source>
        <translation>Ninguna variable tiene orden</translation>
    </message>
    <message>
        <source>; a level not seen while fitting becomes all zeros and is counted</source>
        <translation>; un nivel no visto al ajustar pasa a ser todo ceros y se cuenta</translation>
    </message>
    <message>
        <source>No value lies beyond the limits here</source>
        <translation>Aquí ningún valor supera los límites</translation>
    </message>
    <message>
        <source>mean 0, sd 1</source>
        <translation>media 0, DE 1</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>median 0, interquartile range 1</source>
        <translation>mediana 0, rango intercuartílico 1</translation>
    </message>
    <message>
        <source>{1} → {2}; {3} had {4}</source>
        <translation>{1} → {2}; {3} tenía {4}</translation>
    </message>
    <message>
        <source>No number has values enough to be split</source>
        <translation>Ningún número tiene valores suficientes para dividirlo</translation>
    </message>
    <message>
        <source>{1} stays, and {2} from 0 to 1 tell how much of each piece of the range is passed</source>
        <translation>{1} se mantiene, y {2} de 0 a 1 dicen cuánto de cada tramo del rango se ha recorrido</translation>
    </message>
    <message>
        <source>{1} stay, and {2} from 0 to 1 tell how much of each piece of the range is passed</source>
        <translation>{1} se mantienen, y {2} de 0 a 1 dicen cuánto de cada tramo del rango se ha recorrido</translation>
    </message>
    <message>
        <source>{1} kept</source>
        <translation>{1} conservadas</translation>
    </message>
    <message>
        <source>{1} of {2}</source>
        <translation>{1} de {2}</translation>
    </message>
    <message>
        <source>; the weakest is {1} ({2})</source>
        <translation>; la más débil es {1} ({2})</translation>
    </message>
    <message>
        <source>; left out: {1}</source>
        <translation>; omitidas: {1}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Middle value, most frequent level, order as numbers, yes/no inputs, standard scale.</source>
        <translation>Valor central, nivel más frecuente, orden como números, entradas de sí o no, escala estándar.</translation>
    </message>
    <message>
        <source>Missing as a level of its own</source>
        <translation>Lo vacío como nivel propio</translation>
    </message>
    <message>
        <source>For models that may learn from what is missing; ordered levels become inputs of their own.</source>
        <translation>Para modelos que pueden aprender de lo que está vacío; los niveles ordenados pasan a ser entradas propias.</translation>
    </message>
    <message>
        <source>Numbers in pieces</source>
        <translation>Números en tramos</translation>
    </message>
    <message>
        <source>For networks: missing as a level of its own, and beside each number inputs for the pieces of its range, so that a network bends where customers are dense.</source>
        <translation>Para redes: lo vacío como nivel propio y, junto a cada número, entradas para los tramos de su rango, de modo que una red se curve donde hay muchos clientes.</translation>
    </message>
    <message>
        <source>Fill from similar customers</source>
        <translation>Rellenar a partir de clientes parecidos</translation>
    </message>
    <message>
        <source>Empty cells take what the five most similar customers have; slower on large tables.</source>
        <translation>Las celdas vacías toman lo que tienen los cinco clientes más parecidos; más lento en tablas grandes.</translation>
    </message>
    <message>
        <source>Skewed amounts</source>
        <translation>Importes asimétricos</translation>
    </message>
    <message>
        <source>Outliers are moved in and skewed numbers made even, so that a few large customers do not outweigh the rest.</source>
        <translation>Se acercan los valores atípicos y se igualan los números asimétricos, para que unos pocos clientes grandes no pesen más que el resto.</translation>
    </message>
    <message>
        <source>Many rare levels</source>
        <translation>Muchos niveles raros</translation>
    </message>
    <message>
        <source>Levels of fewer than 1 % of the customers become one level, Other.</source>
        <translation>Los niveles con menos del 1 % de los clientes se convierten en un solo nivel, Otros.</translation>
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
        <translation>{1} al alza hasta {2}</translation>
    </message>
    <message>
        <source>{1} down to {2}</source>
        <translation>{1} a la baja hasta {2}</translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation>de {1} a {2}</translation>
    </message>
    <message>
        <source>others {1}</source>
        <translation>otros {1}</translation>
    </message>
    <message>
        <source>{1} level → {2}</source>
        <translation>{1} nivel → {2}</translation>
    </message>
    <message>
        <source>{1} levels → {2}</source>
        <translation>{1} niveles → {2}</translation>
    </message>
    <message>
        <source>{1} days</source>
        <translation>{1} días</translation>
    </message>
    <message>
        <source>mean {1} and sd {2}</source>
        <translation>media {1} y DE {2}</translation>
    </message>
    <message>
        <source>median {1} and interquartile range {2}</source>
        <translation>mediana {1} y rango intercuartílico {2}</translation>
    </message>
    <message>
        <source>skewness {1} → {2}</source>
        <translation>asimetría {1} → {2}</translation>
    </message>
</context>
<context>
    <name>ReportExports</name>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>Chart Pack: Choose a Folder</source>
        <translation>Paquete de gráficos: elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>ReportHtml</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>Rfm</name>
    <message>
        <source>1 customer</source>
        <translation>1 cliente</translation>
    </message>
    <message>
        <source>{1} customers</source>
        <translation>{1} clientes</translation>
    </message>
    <message>
        <source>1 transaction</source>
        <translation>1 transacción</translation>
    </message>
    <message>
        <source>{1} transactions</source>
        <translation>{1} transacciones</translation>
    </message>
    <message>
        <source>1 day with a purchase</source>
        <translation>1 día con compra</translation>
    </message>
    <message>
        <source>{1} days with a purchase</source>
        <translation>{1} días con compra</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 pedido</translation>
    </message>
    <message>
        <source>{1} orders</source>
        <translation>{1} pedidos</translation>
    </message>
    <message>
        <source>{1} from {2} between {3} and {4}, in {5}.</source>
        <translation>{1} a partir de {2} entre {3} y {4}, en {5}.</translation>
    </message>
    <message>
        <source>Recency and tenure are counted back from {1}.</source>
        <translation>La recencia y la antigüedad se cuentan hacia atrás desde {1}.</translation>
    </message>
    <message>
        <source>Frequency counts days with a purchase: there is no order column.</source>
        <translation>La frecuencia cuenta los días con compra: no hay columna de pedido.</translation>
    </message>
    <message>
        <source>1 row left out: the customer is missing.</source>
        <translation>1 fila omitida: falta el cliente.</translation>
    </message>
    <message>
        <source>{1} rows left out: the customer is missing.</source>
        <translation>{1} filas omitidas: falta el cliente.</translation>
    </message>
    <message>
        <source>1 row left out: the date is missing.</source>
        <translation>1 fila omitida: falta la fecha.</translation>
    </message>
    <message>
        <source>{1} rows left out: the date is missing.</source>
        <translation>{1} filas omitidas: falta la fecha.</translation>
    </message>
    <message>
        <source>1 row left out: the amount is missing.</source>
        <translation>1 fila omitida: falta el importe.</translation>
    </message>
    <message>
        <source>{1} rows left out: the amount is missing.</source>
        <translation>{1} filas omitidas: falta el importe.</translation>
    </message>
    <message>
        <source>1 row left out: after the reference date.</source>
        <translation>1 fila omitida: posterior a la fecha de referencia.</translation>
    </message>
    <message>
        <source>{1} rows left out: after the reference date.</source>
        <translation>{1} filas omitidas: posteriores a la fecha de referencia.</translation>
    </message>
    <message>
        <source>1 row left out: the amount is negative.</source>
        <translation>1 fila omitida: el importe es negativo.</translation>
    </message>
    <message>
        <source>{1} rows left out: the amount is negative.</source>
        <translation>{1} filas omitidas: el importe es negativo.</translation>
    </message>
    <message>
        <source>1 row left out: another row of the same order is a return.</source>
        <translation>1 fila omitida: otra fila del mismo pedido es una devolución.</translation>
    </message>
    <message>
        <source>{1} rows left out: another row of the same order is a return.</source>
        <translation>{1} filas omitidas: otra fila del mismo pedido es una devolución.</translation>
    </message>
    <message>
        <source>1 return of {2} in all lowers the sums.</source>
        <translation>1 devolución por {2} en total reduce las sumas.</translation>
    </message>
    <message>
        <source>{1} returns of {2} in all lower the sums.</source>
        <translation>{1} devoluciones por {2} en total reducen las sumas.</translation>
    </message>
    <message>
        <source>1 customer left out: no purchase, only returns.</source>
        <translation>1 cliente omitido: sin compras, solo devoluciones.</translation>
    </message>
    <message>
        <source>{1} customers left out: no purchase, only returns.</source>
        <translation>{1} clientes omitidos: sin compras, solo devoluciones.</translation>
    </message>
    <message>
        <source>One row per customer of the transactions</source>
        <translation>Una fila por cliente de las transacciones</translation>
    </message>
    <message>
        <source>Days from the last purchase to {1}</source>
        <translation>Días desde la última compra hasta {1}</translation>
    </message>
    <message>
        <source>Days with a purchase</source>
        <translation>Días con compra</translation>
    </message>
    <message>
        <source>Different orders</source>
        <translation>Pedidos distintos</translation>
    </message>
    <message>
        <source>Sum of the amounts</source>
        <translation>Suma de los importes</translation>
    </message>
    <message>
        <source>Days from the first purchase to {1}</source>
        <translation>Días desde la primera compra hasta {1}</translation>
    </message>
    <message>
        <source>Monetary / frequency</source>
        <translation>Valor monetario / frecuencia</translation>
    </message>
    <message>
        <source>Fifth of the customers, 5 is the best; equal values have equal scores</source>
        <translation>Quintil de los clientes, 5 es el mejor; valores iguales tienen puntuaciones iguales</translation>
    </message>
    <message>
        <source>The three scores</source>
        <translation>Las tres puntuaciones</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>at least 1</source>
        <translation>al menos 1</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>mayor que 0</translation>
    </message>
    <message>
        <source>at least 0</source>
        <translation>al menos 0</translation>
    </message>
    <message>
        <source>at least 0 and below 1</source>
        <translation>al menos 0 y menor que 1</translation>
    </message>
    <message>
        <source>from 1 to {1}</source>
        <translation>un número de 1 a {1}</translation>
    </message>
    <message>
        <source>at least 2 with Batch Normalization</source>
        <translation>al menos 2 con normalización por lotes</translation>
    </message>
    <message>
        <source>the loss: an autoencoder has no accuracy</source>
        <translation>la pérdida: un autoencoder no tiene exactitud</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>un número de 0 a 1</translation>
    </message>
    <message>
        <source>at most 12</source>
        <translation>como máximo 12</translation>
    </message>
    <message>
        <source>at least 2</source>
        <translation>al menos 2</translation>
    </message>
    <message>
        <source>from 1 to 30</source>
        <translation>un número de 1 a 30</translation>
    </message>
    <message>
        <source>above 0 and at most 1</source>
        <translation>mayor que 0 y como máximo 1</translation>
    </message>
    <message>
        <source>a whole number from {1} to {2}</source>
        <translation>un número entero de {1} a {2}</translation>
    </message>
    <message>
        <source>for at most {1} layers</source>
        <translation>para {1} capas como máximo</translation>
    </message>
    <message>
        <source>one of those that are offered</source>
        <translation>uno de los valores que se ofrecen</translation>
    </message>
    <message>
        <source>{1} or {2}</source>
        <translation>{1} o {2}</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>un número mayor que 0</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>un número de al menos 0</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Car buyers</source>
        <translation>Compradores de coches</translation>
    </message>
    <message>
        <source>Predict a known segment</source>
        <translation>Predecir un segmento conocido</translation>
    </message>
    <message>
        <source>Shop customers</source>
        <translation>Clientes de tienda</translation>
    </message>
    <message>
        <source>Find groups</source>
        <translation>Hallar grupos</translation>
    </message>
    <message>
        <source>Bank campaign</source>
        <translation>Campaña bancaria</translation>
    </message>
    <message>
        <source>Whom to call first</source>
        <translation>A quién llamar primero</translation>
    </message>
    <message>
        <source>Loyalty club</source>
        <translation>Club de fidelidad</translation>
    </message>
    <message>
        <source>A large table with gaps</source>
        <translation>Una tabla grande con huecos</translation>
    </message>
    <message>
        <source>Shop transactions</source>
        <translation>Transacciones de tienda</translation>
    </message>
    <message>
        <source>From orders to customers</source>
        <translation>De pedidos a clientes</translation>
    </message>
</context>
<context>
    <name>SavedTable</name>
    <message>
        <source>Save Data</source>
        <translation>Guardar datos</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>Tabla CSV (*.csv);;Libro de Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>macro F1</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <translation>F1 ponderado</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>pérdida logarítmica</translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>precisión media</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>any value</source>
        <translation>cualquier valor</translation>
    </message>
    <message>
        <source>below {1}</source>
        <translation>menos de {1}</translation>
    </message>
    <message>
        <source>{1} to below {2}</source>
        <translation>de {1} a menos de {2}</translation>
    </message>
    <message>
        <source>{1} or more</source>
        <translation>{1} o más</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>one of two values</source>
        <translation>uno de dos valores</translation>
    </message>
    <message>
        <source>a level</source>
        <translation>un nivel</translation>
    </message>
    <message>
        <source>{1} is not in the file; every cell of it was filled as empty ones are.</source>
        <translation>{1} no está en el archivo; todas sus celdas se rellenaron como las vacías.</translation>
    </message>
    <message>
        <source>{1} was taken for {2}.</source>
        <translation>{1} se tomó por {2}.</translation>
    </message>
    <message>
        <source>1 cell of {2} cannot be read as {3} and counts as empty: {4} on line {5}.</source>
        <translation>1 celda de {2} no se puede leer como {3} y cuenta como vacía: {4} en la línea {5}.</translation>
    </message>
    <message>
        <source>{1} cells of {2} cannot be read as {3} and count as empty; the first is {4} on line {5}.</source>
        <translation>{1} celdas de {2} no se pueden leer como {3} y cuentan como vacías; la primera es {4} en la línea {5}.</translation>
    </message>
    <message>
        <source>1 cell of {2} holds a level that the model has not seen, {3}.</source>
        <translation>1 celda de {2} contiene un nivel que el modelo no ha visto, {3}.</translation>
    </message>
    <message>
        <source>{1} cells of {2} hold levels that the model has not seen, such as {3}.</source>
        <translation>{1} celdas de {2} contienen niveles que el modelo no ha visto, como {3}.</translation>
    </message>
    <message>
        <source>{1} has drifted: its population stability index is {2}, above {3}.</source>
        <translation>{1} tiene deriva: su índice de estabilidad poblacional es {2}, superior a {3}.</translation>
    </message>
    <message>
        <source>1 of {1} customers is not new: the ID is also in the training file, with the very same features.</source>
        <translation>1 de {1} clientes no es nuevo: el ID también está en el archivo de entrenamiento, con exactamente las mismas variables.</translation>
    </message>
    <message>
        <source>1 of {1} customers is not new: the ID is also in the training file, with other features.</source>
        <translation>1 de {1} clientes no es nuevo: el ID también está en el archivo de entrenamiento, con otras variables.</translation>
    </message>
    <message>
        <source>{1} of {2} customers are not new: their IDs are also in the training file, with the very same features.</source>
        <translation>{1} de {2} clientes no son nuevos: sus ID también están en el archivo de entrenamiento, con exactamente las mismas variables.</translation>
    </message>
    <message>
        <source>{1} of {2} customers are not new: their IDs are also in the training file, {3} of them with other features.</source>
        <translation>{1} de {2} clientes no son nuevos: sus ID también están en el archivo de entrenamiento, {3} de ellos con otras variables.</translation>
    </message>
    <message>
        <source>1 row, on line {2}, does not fit the header and got no label.</source>
        <translation>1 fila, en la línea {2}, no se ajusta al encabezado y no recibió etiqueta.</translation>
    </message>
    <message>
        <source>{1} rows do not fit the header and got no label; the first is on line {2}.</source>
        <translation>{1} filas no se ajustan al encabezado y no recibieron etiqueta; la primera está en la línea {2}.</translation>
    </message>
    <message>
        <source>There was no row to score.</source>
        <translation>No había ninguna fila que puntuar.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>other levels</source>
        <translation>otros niveles</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{1} {2} for {3}</source>
        <translation>{1} {2} para {3}</translation>
    </message>
    <message>
        <source>low {1}</source>
        <translation>bajo en {1}</translation>
    </message>
    <message>
        <source>high {1}</source>
        <translation>alto en {1}</translation>
    </message>
    <message>
        <source>very low {1}</source>
        <translation>muy bajo en {1}</translation>
    </message>
    <message>
        <source>very high {1}</source>
        <translation>muy alto en {1}</translation>
    </message>
    <message>
        <source>few {1}</source>
        <translation>menos {1}</translation>
    </message>
    <message>
        <source>many {1}</source>
        <translation>más {1}</translation>
    </message>
    <message>
        <source>very few {1}</source>
        <translation>bastantes menos {1}</translation>
    </message>
    <message>
        <source>very many {1}</source>
        <translation>bastantes más {1}</translation>
    </message>
    <message>
        <source>small {1}</source>
        <translation>menor {1}</translation>
    </message>
    <message>
        <source>large {1}</source>
        <translation>mayor {1}</translation>
    </message>
    <message>
        <source>very small {1}</source>
        <translation>mucho menor {1}</translation>
    </message>
    <message>
        <source>very large {1}</source>
        <translation>mucho mayor {1}</translation>
    </message>
    <message>
        <source>short {1}</source>
        <translation>menor {1}</translation>
    </message>
    <message>
        <source>long {1}</source>
        <translation>mayor {1}</translation>
    </message>
    <message>
        <source>very short {1}</source>
        <translation>mucho menor {1}</translation>
    </message>
    <message>
        <source>very long {1}</source>
        <translation>mucho mayor {1}</translation>
    </message>
    <message>
        <source>little {1}</source>
        <translation>menos {1}</translation>
    </message>
    <message>
        <source>much {1}</source>
        <translation>más {1}</translation>
    </message>
    <message>
        <source>very little {1}</source>
        <translation>mucho menos {1}</translation>
    </message>
    <message>
        <source>very much {1}</source>
        <translation>mucho más {1}</translation>
    </message>
    <message>
        <source>mid {1}</source>
        <translation>medio en {1}</translation>
    </message>
    <message>
        <source>lower-mid {1}</source>
        <translation>medio-bajo en {1}</translation>
    </message>
    <message>
        <source>upper-mid {1}</source>
        <translation>medio-alto en {1}</translation>
    </message>
    <message>
        <source>younger</source>
        <translation>más joven</translation>
    </message>
    <message>
        <source>older</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>average age</source>
        <translation>edad media</translation>
    </message>
    <message>
        <source>much younger</source>
        <translation>mucho más joven</translation>
    </message>
    <message>
        <source>much older</source>
        <translation>mucho mayor</translation>
    </message>
    <message>
        <source>slightly younger</source>
        <translation>algo más joven</translation>
    </message>
    <message>
        <source>slightly older</source>
        <translation>algo mayor</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>very recent</source>
        <translation>muy reciente</translation>
    </message>
    <message>
        <source>long lapsed</source>
        <translation>inactivo desde hace mucho</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>never {1}</source>
        <translation>nunca {1}</translation>
    </message>
    <message>
        <source>not {1}</source>
        <translation>no {1}</translation>
    </message>
    <message>
        <source>no {1}</source>
        <translation>sin {1}</translation>
    </message>
    <message>
        <source>mixed {1}</source>
        <translation>{1}: mezcla</translation>
    </message>
    <message>
        <source>mostly {1}</source>
        <translation>sobre todo {1}</translation>
    </message>
    <message>
        <source>often {1}</source>
        <translation>a menudo {1}</translation>
    </message>
    <message>
        <source>(born {1})</source>
        <translation>(nacidos en {1})</translation>
    </message>
    <message>
        <source>about the average age</source>
        <translation>cerca de la edad media</translation>
    </message>
    <message>
        <source>{1} near average</source>
        <translation>{1} cerca de la media</translation>
    </message>
    <message>
        <source>{1} {2} days later than average</source>
        <translation>{1} {2} días después de la media</translation>
    </message>
    <message>
        <source>{1} {2} days earlier than average</source>
        <translation>{1} {2} días antes de la media</translation>
    </message>
    <message>
        <source>{1} year</source>
        <translation>{1} año</translation>
    </message>
    <message>
        <source>{1} years</source>
        <translation>{1} años</translation>
    </message>
    <message>
        <source>{1} {2} above</source>
        <translation>{1} {2} por encima</translation>
    </message>
    <message>
        <source>{1} {2} above average</source>
        <translation>{1} {2} por encima de la media</translation>
    </message>
    <message>
        <source>{1} {2} below</source>
        <translation>{1} {2} por debajo</translation>
    </message>
    <message>
        <source>{1} {2} below average</source>
        <translation>{1} {2} por debajo de la media</translation>
    </message>
    <message>
        <source>{1} much as overall</source>
        <translation>{1} como en el total</translation>
    </message>
    <message>
        <source>{1} {2} ({3} of all)</source>
        <translation>{1} {2} ({3} del total)</translation>
    </message>
    <message>
        <source>{1} {2} for {3} ({4} of all)</source>
        <translation>{1} {2} para {3} ({4} del total)</translation>
    </message>
    <message>
        <source>Near the average</source>
        <translation>Cerca de la media</translation>
    </message>
    <message>
        <source>Only 1 customer, fewer than {2}: averages of so few may be chance, and single customers may be recognised.</source>
        <translation>Solo 1 cliente, menos de {2}: las medias de tan pocos pueden deberse al azar, y se podría reconocer a clientes concretos.</translation>
    </message>
    <message>
        <source>Only {1} customers, fewer than {2}: averages of so few may be chance, and single customers may be recognised.</source>
        <translation>Solo {1} clientes, menos de {2}: las medias de tan pocos pueden deberse al azar, y se podría reconocer a clientes concretos.</translation>
    </message>
    <message>
        <source>Less than {1} % of all customers: hardly worth a campaign of its own.</source>
        <translation>Menos del {1}&#xa0;% de todos los clientes: apenas merece una campaña propia.</translation>
    </message>
    <message>
        <source>When customers are drawn afresh, this segment does not return (stability {1}): do not build on it.</source>
        <translation>Al remuestrear a los clientes, este segmento no reaparece (estabilidad {1}): no se base en él.</translation>
    </message>
    <message>
        <source>{1} younger than average</source>
        <translation>{1} más joven que la media</translation>
    </message>
    <message>
        <source>{1} older than average</source>
        <translation>{1} mayor que la media</translation>
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
        <translation>parte de validación</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>parte de prueba</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Batch Normalization</source>
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>No parameter was searched.</source>
        <translation>No se buscó ningún parámetro.</translation>
    </message>
    <message>
        <source>It takes {1} finished trials to tell which parameter mattered; there are {2}.</source>
        <translation>Hacen falta {1} ensayos terminados para saber qué parámetro importó; hay {2}.</translation>
    </message>
    <message>
        <source>All trials came out the same.</source>
        <translation>Todos los ensayos dieron el mismo resultado.</translation>
    </message>
    <message>
        <source>Units of layer {1}</source>
        <translation>Unidades de la capa {1}</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>numeric</source>
        <translation>numérico</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>booleano</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Column {1} has no name in the file; it is called &quot;{2}&quot;.</source>
        <translation>La columna {1} no tiene nombre en el archivo; se llama «{2}».</translation>
    </message>
    <message>
        <source>The name &quot;{1}&quot; stands more than once; column {2} is called &quot;{3}&quot;.</source>
        <translation>El nombre «{1}» aparece más de una vez; la columna {2} se llama «{3}».</translation>
    </message>
    <message>
        <source>{1} is named like an ID, but {2} cells repeat an earlier one.</source>
        <translation>{1} tiene nombre de ID, pero {2} celdas repiten una anterior.</translation>
    </message>
    <message>
        <source>{1} has {2} different texts; it is left out of models.</source>
        <translation>{1} tiene {2} textos distintos; se omite en los modelos.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; and &quot;{2}&quot; in &quot;{3}&quot; differ only in case or blanks.</source>
        <translation>«{1}» y «{2}» en «{3}» solo difieren en mayúsculas o espacios.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds only {2} different whole numbers; if they are codes, read it as a category.</source>
        <translation>«{1}» solo contiene {2} números enteros distintos; si son códigos, léala como categoría.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no values; it is ignored.</source>
        <translation>«{1}» no tiene valores; se ignora.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; never varies; it is ignored.</source>
        <translation>«{1}» nunca varía; se ignora.</translation>
    </message>
    <message>
        <source>{1} numbers in &quot;{2}&quot; have more digits than can be kept.</source>
        <translation>{1} números en «{2}» tienen más cifras de las que se pueden conservar.</translation>
    </message>
    <message>
        <source>The first line looks like data, so the columns are numbered.</source>
        <translation>La primera línea parece de datos, así que las columnas se numeran.</translation>
    </message>
    <message>
        <source>{1} byte sequences are not valid {2} and were replaced.</source>
        <translation>{1} secuencias de bytes no son {2} válido y se reemplazaron.</translation>
    </message>
    <message>
        <source>Some letters stand as two odd ones, such as &quot;Ã¤&quot; for &quot;ä&quot;: the text was saved in the wrong encoding once. It can be repaired.</source>
        <translation>Algunas letras aparecen como dos extrañas, como «Ã¤» en vez de «ä»: el texto se guardó una vez con la codificación equivocada. Se puede reparar.</translation>
    </message>
    <message>
        <source>{1} cells of {2} do not fit the chosen type and are missing.</source>
        <translation>{1} celdas de {2} no se ajustan al tipo elegido y quedan vacías.</translation>
    </message>
    <message>
        <source>The file holds {1} NUL bytes; it may be damaged.</source>
        <translation>El archivo contiene {1} bytes NUL; puede estar dañado.</translation>
    </message>
    <message>
        <source>The file mixes kinds of line ends; all were understood.</source>
        <translation>El archivo mezcla tipos de fin de línea; se entendieron todos.</translation>
    </message>
    <message>
        <source>{1} blank lines were skipped.</source>
        <translation>Se omitieron {1} líneas en blanco.</translation>
    </message>
    <message>
        <source>{1} rows do not fit the table and were left out; the first is on line {2}.</source>
        <translation>{1} filas no se ajustan a la tabla y se omitieron; la primera está en la línea {2}.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>El archivo tiene encabezado pero no filas.</translation>
    </message>
    <message>
        <source>Only the sheet &quot;{1}&quot; was read; the workbook has {2} more: {3}.</source>
        <translation>Solo se leyó la hoja «{1}»; el libro tiene {2} más: {3}.</translation>
    </message>
    <message>
        <source>{1} rows are hidden in the sheet; they were read too.</source>
        <translation>{1} filas están ocultas en la hoja; también se leyeron.</translation>
    </message>
    <message>
        <source>{1} groups of cells are merged; each counts as its first cell, the others are empty.</source>
        <translation>{1} grupos de celdas están combinados; cada uno cuenta como su primera celda, las demás están vacías.</translation>
    </message>
    <message>
        <source>{1} formulas were saved without their results and are missing; open and save the workbook in its own program.</source>
        <translation>{1} fórmulas se guardaron sin resultado y quedan vacías; abra y guarde el libro en su propio programa.</translation>
    </message>
    <message>
        <source>{1} cells hold errors such as #N/A, which were read as text.</source>
        <translation>{1} celdas contienen errores como #N/A, que se leyeron como texto.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is stored as text in the workbook; all its texts are numbers and were read as such.</source>
        <translation>«{1}» está guardada como texto en el libro; todos sus textos son números y se leyeron como tales.</translation>
    </message>
    <message>
        <source>{1} is written with {2}, unlike other columns, and was read so.</source>
        <translation>{1} se escribe con {2}, a diferencia de otras columnas, y se leyó así.</translation>
    </message>
    <message>
        <source>{1} has years of two digits in {2} cells; they are read as 1969 to 2068.</source>
        <translation>{1} tiene años de dos cifras en {2} celdas; se leen como 1969 a 2068.</translation>
    </message>
    <message>
        <source>{1} holds dates where day and month cannot be told apart; they are kept as text until the order is chosen.</source>
        <translation>{1} contiene fechas en que no se distinguen día y mes; se conservan como texto hasta que se elija el orden.</translation>
    </message>
    <message>
        <source>{1} bytes behind the compressed text were left out.</source>
        <translation>Se omitieron {1} bytes tras el texto comprimido.</translation>
    </message>
    <message>
        <source>Every row is compared with all training rows at once: give the graph batches of some thousand rows.</source>
        <translation>Cada fila se compara a la vez con todas las filas de entrenamiento: dé al grafo lotes de unos miles de filas.</translation>
    </message>
    <message>
        <source>The customers the segments were found among keep their own; the graph gives them the same in {1} of cases.</source>
        <translation>Los clientes con que se hallaron los segmentos conservan el suyo; el grafo les da el mismo en {1} de los casos.</translation>
    </message>
    <message>
        <source>Without an ID column the rows of the result cannot be told apart: tables have no order.</source>
        <translation>Sin una columna de ID no se distinguen las filas del resultado: las tablas no tienen orden.</translation>
    </message>
    <message>
        <source>PostgreSQL may compile long statements for longer than it runs them: SET jit = off before it.</source>
        <translation>PostgreSQL puede tardar más en compilar instrucciones largas que en ejecutarlas: antes, SET jit = off.</translation>
    </message>
    <message>
        <source>Spark 3.3 or later: earlier ones copy the stages into each other.</source>
        <translation>Spark 3.3 o posterior: las versiones anteriores copian las etapas unas dentro de otras.</translation>
    </message>
    <message>
        <source>Beside standard functions it takes GREATEST and LEAST, which are standard since SQL:2023.</source>
        <translation>Además de las funciones estándar usa GREATEST y LEAST, que son estándar desde SQL:2023.</translation>
    </message>
    <message>
        <source>SQLite needs its mathematical functions (EXP, LN, SQRT), which builds may lack: SELECT EXP(1) tells.</source>
        <translation>SQLite necesita sus funciones matemáticas (EXP, LN, SQRT), que pueden faltar: SELECT EXP(1) lo muestra.</translation>
    </message>
    <message>
        <source>SQLite takes some {1} s to read so many numbers before the first row comes.</source>
        <translation>SQLite tarda unos {1} s en leer tantos números antes de dar la primera fila.</translation>
    </message>
    <message>
        <source>BigQuery may not have columns of these names, rename them in a view: {1}.</source>
        <translation>BigQuery no admite columnas con estos nombres; cámbielos en una vista: {1}.</translation>
    </message>
    <message>
        <source>The rule gives {1} of the customers the segments were found among the segment they have.</source>
        <translation>La regla da a {1} de los clientes con los que se hallaron los segmentos el segmento que tienen.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is unevenly spread: {2} of the rows are &quot;{3}&quot;, {4} &quot;{5}&quot;. Always saying &quot;{6}&quot; would be right in {7} of them.</source>
        <translation>«{1}» está repartida de forma desigual: {2} de las filas son «{3}», {4} «{5}». Decir siempre «{6}» acertaría en {7} de ellas.</translation>
    </message>
    <message>
        <source> and {1} more</source>
        <translation> y {1} más</translation>
    </message>
    <message>
        <source>1 value of &quot;{1}&quot; has fewer than {2} rows: {3}.</source>
        <translation>1 valor de «{1}» tiene menos de {2} filas: {3}.</translation>
    </message>
    <message>
        <source>{4} values of &quot;{1}&quot; have fewer than {2} rows: {3}.</source>
        <translation>{4} valores de «{1}» tienen menos de {2} filas: {3}.</translation>
    </message>
    <message>
        <source>{1} rows have no value in &quot;{2}&quot; and are left out of training and of every score.</source>
        <translation>{1} filas no tienen valor en «{2}» y quedan fuera del entrenamiento y de todas las puntuaciones.</translation>
    </message>
    <message>
        <source>The class &quot;{1}&quot; has only {2} row: its scores mean little.</source>
        <translation>La clase «{1}» solo tiene {2} fila: sus puntuaciones dicen poco.</translation>
    </message>
    <message>
        <source>The class &quot;{1}&quot; has only {2} rows: its scores mean little.</source>
        <translation>La clase «{1}» solo tiene {2} filas: sus puntuaciones dicen poco.</translation>
    </message>
    <message>
        <source>The share of {1} % of the training rows is left out: {2}</source>
        <translation>Se omite la proporción de {1} % de las filas de entrenamiento: {2}</translation>
    </message>
    <message>
        <source>Empty cells of &quot;{1}&quot; were filled from other columns. What stands there now counts for &quot;{2}&quot;.</source>
        <translation>Las celdas vacías de «{1}» se rellenaron a partir de otras columnas. Lo que hay ahora cuenta para «{2}».</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an identifier: what a network learns from it does not carry over to new customers.</source>
        <translation>«{1}» es un identificador: lo que una red aprende de él no sirve para clientes nuevos.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds free text and is not used as a feature.</source>
        <translation>«{1}» contiene texto libre y no se usa como variable.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has {2} levels, more than {3}, and is not used as a feature unless it is named.</source>
        <translation>«{1}» tiene {2} niveles, más de {3}, y no se usa como variable salvo que se nombre.</translation>
    </message>
    <message>
        <source>{1} rows have no value in &quot;{2}&quot; and count as the earliest.</source>
        <translation>{1} filas no tienen valor en «{2}» y cuentan como las más antiguas.</translation>
    </message>
    <message>
        <source>Values of &quot;{1}&quot; occur in several rows; rows with the same one stay in the same part, so that nobody is both learned from and judged.</source>
        <translation>Hay valores de «{1}» en varias filas; las filas con el mismo valor quedan en la misma parte, para que nadie sirva a la vez para aprender y para evaluar.</translation>
    </message>
    <message>
        <source>Some features hardly vary, or follow from others, inside every group that was tried, so the likelihood has no limit. The groups were kept from collapsing; their probabilities are rough.</source>
        <translation>Algunas variables apenas varían, o se deducen de otras, dentro de cada grupo probado, así que la verosimilitud no tiene límite. Se evitó que los grupos colapsaran; sus probabilidades son aproximadas.</translation>
    </message>
    <message>
        <source>The mixture still moved after {1} rounds.</source>
        <translation>La mezcla aún se movía tras {1} rondas.</translation>
    </message>
    <message>
        <source>The target is among the features: the segments repeat it in part.</source>
        <translation>El objetivo está entre las variables: los segmentos lo repiten en parte.</translation>
    </message>
    <message>
        <source>This feature is the same for all customers and tells no segments apart.</source>
        <translation>Esta variable es igual para todos los clientes y no distingue segmentos.</translation>
    </message>
    <message>
        <source>1 empty cell in {2} was filled; no customer was left out.</source>
        <translation>Se rellenó 1 celda vacía en {2}; no se omitió ningún cliente.</translation>
    </message>
    <message>
        <source>{1} empty cells in {2} were filled; no customer was left out.</source>
        <translation>Se rellenaron {1} celdas vacías en {2}; no se omitió ningún cliente.</translation>
    </message>
    <message>
        <source>The latent layer ({1}) is as wide as the prepared features ({2}) or wider: nothing is compressed, and plain k-means does the same with less.</source>
        <translation>La capa latente ({1}) es tan ancha como las variables preparadas ({2}) o más: no se comprime nada, y k-means a secas hace lo mismo con menos.</translation>
    </message>
    <message>
        <source>Latent unit {1} of {2} gives the same value for every customer: it has learnt nothing.</source>
        <translation>La unidad latente {1} de {2} da el mismo valor para todos los clientes: no ha aprendido nada.</translation>
    </message>
    <message>
        <source>The refinement drew the customers together until a segment was empty; the segments are those of the epoch before.</source>
        <translation>El refinamiento juntó a los clientes hasta que un segmento quedó vacío; los segmentos son los de la época anterior.</translation>
    </message>
    <message>
        <source>The silhouette of the latent codes ({1}) flatters: among the features themselves the segments reach {2}.</source>
        <translation>La silueta de los códigos latentes ({1}) es demasiado optimista: entre las propias variables los segmentos llegan a {2}.</translation>
    </message>
    <message>
        <source>Another seed finds other segments: the two agree to {1} (adjusted Rand index; 1 is the same).</source>
        <translation>Otra semilla halla otros segmentos: la coincidencia es de {1} (índice de Rand ajustado; 1 es igual).</translation>
    </message>
    <message>
        <source>Only {1} of {2} segments have customers: there are too few different ones.</source>
        <translation>Solo {1} de {2} segmentos tienen clientes: hay muy pocos distintos.</translation>
    </message>
    <message>
        <source>{1} to no segment: too few others are near.</source>
        <translation>{1} a ningún segmento: hay muy pocos otros cerca.</translation>
    </message>
    <message>
        <source>Several segments lie equally far apart where the tree is cut: which of them are joined depends on the order of the rows.</source>
        <translation>Varios segmentos están a la misma distancia donde se corta el árbol: cuáles se unen depende del orden de las filas.</translation>
    </message>
    <message>
        <source>Segment “{1}” has only {2}: its figures rest on little.</source>
        <translation>El segmento «{1}» solo tiene {2}: sus cifras se apoyan en poco.</translation>
    </message>
    <message>
        <source>Silhouettes were measured on {1} drawn at random.</source>
        <translation>Las siluetas se midieron en {1} elegidos al azar.</translation>
    </message>
    <message>
        <source>{1} has more than {2} different texts; it is left out of models.</source>
        <translation>{1} tiene más de {2} textos distintos; se omite en los modelos.</translation>
    </message>
    <message>
        <source>{1} stands in 1 cell of {3} and may mean a missing value; it is read as a value.</source>
        <translation>{1} aparece en 1 celda de {3} y puede significar un valor vacío; se lee como valor.</translation>
    </message>
    <message>
        <source>{1} stands in {2} cells of {3} and may mean a missing value; it is read as a value.</source>
        <translation>{1} aparece en {2} celdas de {3} y puede significar un valor vacío; se lee como valor.</translation>
    </message>
    <message>
        <source>{1} is the only negative number in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} es el único número negativo de «{2}» ({3} celdas) y puede significar un valor vacío; se lee como valor.</translation>
    </message>
    <message>
        <source>{1} is far above all other numbers in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} es muy superior a todos los demás números de «{2}» ({3} celdas) y puede significar un valor vacío; se lee como valor.</translation>
    </message>
    <message>
        <source>{1} is far before all other dates in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} es muy anterior a todas las demás fechas de «{2}» ({3} celdas) y puede significar un valor vacío; se lee como valor.</translation>
    </message>
    <message>
        <source>{1} is far behind all other dates in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} es muy posterior a todas las demás fechas de «{2}» ({3} celdas) y puede significar un valor vacío; se lee como valor.</translation>
    </message>
    <message>
        <source>Rows end with one delimiter more than the header.</source>
        <translation>Las filas terminan con un separador más que el encabezado.</translation>
    </message>
    <message>
        <source>Rows have one field more than the header; the first is taken for row names.</source>
        <translation>Las filas tienen un campo más que el encabezado; el primero se toma como nombre de fila.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252.</source>
        <translation>El texto no es UTF-8; se leyó como Windows-1252.</translation>
    </message>
    <message>
        <source>{1} would be dates but for 1 cell, {3}.</source>
        <translation>{1} contendría solo fechas de no ser por 1 celda, {3}.</translation>
    </message>
    <message>
        <source>{1} would be dates but for {2} cells such as {3}.</source>
        <translation>{1} contendría solo fechas de no ser por {2} celdas como {3}.</translation>
    </message>
    <message>
        <source>{1} would be times of day but for 1 cell, {3}.</source>
        <translation>{1} contendría solo horas del día de no ser por 1 celda, {3}.</translation>
    </message>
    <message>
        <source>{1} would be times of day but for {2} cells such as {3}.</source>
        <translation>{1} contendría solo horas del día de no ser por {2} celdas como {3}.</translation>
    </message>
    <message>
        <source>{1} would be numeric but for 1 cell, {3}.</source>
        <translation>{1} contendría solo números de no ser por 1 celda, {3}.</translation>
    </message>
    <message>
        <source>{1} would be numeric but for {2} cells such as {3}.</source>
        <translation>{1} contendría solo números de no ser por {2} celdas como {3}.</translation>
    </message>
    <message>
        <source>{1} would be dates, but no one order fits all; choose the type to read those that fit the order of most.</source>
        <translation>{1} contendría fechas, pero ningún orden se ajusta a todas; elija el tipo para leer las que se ajustan al orden de la mayoría.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; seems to number the rows: {2} different whole numbers in {3} rows, {4} to {5}.</source>
        <translation>«{1}» parece numerar las filas: {2} números enteros distintos en {3} filas, de {4} a {5}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; seems to name the rows: {2} different values in {3} rows.</source>
        <translation>«{1}» parece nombrar las filas: {2} valores distintos en {3} filas.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; changes along the file: &quot;{2}&quot; has {3} of the first tenth of the rows and {4} of the last.</source>
        <translation>«{1}» cambia a lo largo del archivo: «{2}» supone el {3} de la primera décima parte de las filas y el {4} de la última.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; rises with the row number (Spearman&apos;s ρ {2}).</source>
        <translation>«{1}» aumenta con el número de fila (ρ de Spearman {2}).</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; falls with the row number (Spearman&apos;s ρ {2}).</source>
        <translation>«{1}» disminuye con el número de fila (ρ de Spearman {2}).</translation>
    </message>
    <message>
        <source>The rows are sorted by &quot;{1}&quot;: {2} blocks of equal values, where a shuffled file has about {3}.</source>
        <translation>Las filas están ordenadas por «{1}»: {2} bloques de valores iguales, mientras que un archivo mezclado tiene unos {3}.</translation>
    </message>
    <message>
        <source>The model predicts &quot;{1}&quot; for every test row: it has learned nothing.</source>
        <translation>El modelo predice «{1}» para todas las filas de prueba: no ha aprendido nada.</translation>
    </message>
    <message>
        <source>The model gets {1} of the test rows right ({2} to {3}); always saying &quot;{4}&quot; gets {5}. The two cannot be told apart by accuracy.</source>
        <translation>El modelo acierta en el {1} de las filas de prueba (de {2} a {3}); decir siempre «{4}» acierta en el {5}. La exactitud no permite distinguirlos.</translation>
    </message>
    <message>
        <source>Sums in single precision may be added up in another order elsewhere: figures differ in the seventh digit.</source>
        <translation>Las sumas en precisión simple pueden hacerse en otro orden en otro sistema: las cifras difieren en el séptimo dígito.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; all but gives the answer away. If it is known only afterwards, take it off the features.</source>
        <translation>«{1}» casi delata la respuesta. Si solo se conoce después, quítela de las variables.</translation>
    </message>
    <message>
        <source>a fold has fewer than {1} rows of it.</source>
        <translation>un pliegue tiene menos de {1} filas de ella.</translation>
    </message>
    <message>
        <source>in a fold the next one has the same rows.</source>
        <translation>en un pliegue la siguiente tiene las mismas filas.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>The file %1 was not found.</source>
        <translation>No se encontró el archivo %1.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it from its new place.</source>
        <translation>Puede haberse movido o cambiado de nombre. Ábralo desde su nuevo lugar.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>Check that you may read it and that it is not a folder, then open it again.</source>
        <translation>Compruebe que tiene permiso de lectura y que no es una carpeta, y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>No se pudo escribir el archivo %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space and save again. An earlier file of this name is unchanged.</source>
        <translation>Elija otra carpeta, o libere espacio y guarde de nuevo. Un archivo anterior con este nombre no ha cambiado.</translation>
    </message>
    <message>
        <source>The file %1 has no rows.</source>
        <translation>El archivo %1 no tiene filas.</translation>
    </message>
    <message>
        <source>A table needs a header line and at least one row below it.</source>
        <translation>Una tabla necesita una línea de encabezado y al menos una fila debajo.</translation>
    </message>
    <message>
        <source>Open the file in a text editor at this line, mend it, and open it here again.</source>
        <translation>Abra el archivo en un editor de texto en esta línea, corríjala y ábralo aquí de nuevo.</translation>
    </message>
    <message>
        <source>Open a part of the file, or leave out columns that are not needed.</source>
        <translation>Abra una parte del archivo, u omita las columnas que no se necesitan.</translation>
    </message>
    <message>
        <source>There is no column called %1.</source>
        <translation>No hay ninguna columna llamada %1.</translation>
    </message>
    <message>
        <source>Check the column names on the Data page.</source>
        <translation>Compruebe los nombres de las columnas en la página Datos.</translation>
    </message>
    <message>
        <source>Choose another column, or change its type on the Data page.</source>
        <translation>Elija otra columna, o cambie su tipo en la página Datos.</translation>
    </message>
    <message>
        <source>Use more rows, or smaller parts for validation and test.</source>
        <translation>Use más filas, o partes más pequeñas para validación y prueba.</translation>
    </message>
    <message>
        <source>Choose a target column with at least two values.</source>
        <translation>Elija una columna objetivo con al menos dos valores.</translation>
    </message>
    <message>
        <source>Change the option and start again.</source>
        <translation>Cambie la opción y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Training is not possible: the network library could not be loaded.</source>
        <translation>No se puede entrenar: no se pudo cargar la biblioteca de redes.</translation>
    </message>
    <message>
        <source>Install the program again with all of its parts. Everything else works.</source>
        <translation>Instale de nuevo el programa con todas sus partes. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>There was not enough memory to finish.</source>
        <translation>No hubo memoria suficiente para terminar.</translation>
    </message>
    <message>
        <source>Close other programs, or work with fewer rows or columns.</source>
        <translation>Cierre otros programas, o trabaje con menos filas o columnas.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed.</source>
        <translation>Algo falló dentro del programa. No se cambió nada.</translation>
    </message>
    <message>
        <source>Copy the details and report them, please.</source>
        <translation>Copie los detalles y comuníquelos, por favor.</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(línea %1)</translation>
    </message>
    <message>
        <source>An exception of unknown kind.</source>
        <translation>Una excepción de tipo desconocido.</translation>
    </message>
    <message>
        <source>Line %1 %2.</source>
        <translation>Línea %1 %2.</translation>
    </message>
    <message>
        <source>%1 rows more do not fit.</source>
        <translation>%1 filas más no caben.</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Colon :</source>
        <translation>Dos puntos :</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>Circunflejo ^</translation>
    </message>
    <message>
        <source>Tilde ~</source>
        <translation>Virgulilla ~</translation>
    </message>
    <message>
        <source>Wide gaps</source>
        <translation>Huecos anchos</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Character %1</source>
        <translation>Carácter %1</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras</translation>
    </message>
    <message>
        <source>colons</source>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>carets</source>
        <translation>circunflejos</translation>
    </message>
    <message>
        <source>tildes</source>
        <translation>virgulillas</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Comma %1</source>
        <translation>Coma %1</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punto %1</translation>
    </message>
    <message>
        <source>Year-Month-Day</source>
        <translation>Año-Mes-Día</translation>
    </message>
    <message>
        <source>Day.Month.Year</source>
        <translation>Día.Mes.Año</translation>
    </message>
    <message>
        <source>Month/Day/Year</source>
        <translation>Mes/Día/Año</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>Doble &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>Simple &apos;</translation>
    </message>
    <message>
        <source>%1, kept by \</source>
        <translation>%1, protegido con \</translation>
    </message>
    <message>
        <source>Lines with %1</source>
        <translation>Líneas con %1</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Text quote</source>
        <translation>Comillas de texto</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Skipped lines</source>
        <translation>Líneas omitidas</translation>
    </message>
    <message>
        <source>Skipped at the end</source>
        <translation>Omitidas al final</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vacías</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 with mark</source>
        <translation>%1 con marca</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidas</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>Empty cells, %1</source>
        <translation>Celdas vacías, %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1, line ends %2, read in %3 s</source>
        <translation>%1, fin de línea %2, leído en %3 s</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>la única</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>una de %1</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Muestra al azar</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>chosen by seed %1</source>
        <translation>elegida con la semilla %1</translation>
    </message>
    <message>
        <source>Line %1 %2: %3</source>
        <translation>Línea %1 %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>remembered for these columns</source>
        <translation>recordado para estas columnas</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>elegido a mano</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>1 row read</source>
        <translation>1 fila leída</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 filas leídas</translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>ninguna omitida</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 omitidas</translation>
    </message>
    <message>
        <source>1 line is no row</source>
        <translation>1 línea no es una fila</translation>
    </message>
    <message>
        <source>%1 lines are no rows</source>
        <translation>%1 líneas no son filas</translation>
    </message>
    <message>
        <source>%1 cells to look at</source>
        <translation>%1 celdas por revisar</translation>
    </message>
    <message>
        <source>%1 numbers cannot be kept to the last digit.</source>
        <translation>%1 números no se pueden conservar hasta la última cifra.</translation>
    </message>
    <message>
        <source>Import receipt of %1</source>
        <translation>Recibo de importación de %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 missing. %5</source>
        <translation>%1: %2, %3, %4 vacías. %5</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <source>Lines that are no rows</source>
        <translation>Líneas que no son filas</translation>
    </message>
    <message>
        <source>Odd cells</source>
        <translation>Celdas extrañas</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 %4</source>
        <translation>Línea %1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Copies in training and test rows flatter a model</source>
        <translation>Copias en las filas de entrenamiento y prueba favorecen al modelo sin motivo</translation>
    </message>
    <message>
        <source>One customer may be counted more than once</source>
        <translation>Un cliente puede contarse más de una vez</translation>
    </message>
    <message>
        <source>Limits how often any model can be right</source>
        <translation>Limita cuánto puede acertar cualquier modelo</translation>
    </message>
    <message>
        <source>Tells no two customers apart</source>
        <translation>No distingue a ningún cliente de otro</translation>
    </message>
    <message>
        <source>Tells few customers apart</source>
        <translation>Distingue a pocos clientes</translation>
    </message>
    <message>
        <source>May be known only after the outcome; a model would cheat</source>
        <translation>Quizá solo se conoce después del resultado; un modelo haría trampa</translation>
    </message>
    <message>
        <source>Holds the answer itself; a model would only read it off</source>
        <translation>Contiene la propia respuesta; un modelo solo la leería</translation>
    </message>
    <message>
        <source>May be made from the target; a model would cheat</source>
        <translation>Puede derivar del objetivo; un modelo haría trampa</translation>
    </message>
    <message>
        <source>Not known yet when a new customer is to be judged</source>
        <translation>Aún no se conoce cuando se evalúa a un cliente nuevo</translation>
    </message>
    <message>
        <source>Learned by heart; says nothing about new customers</source>
        <translation>Se aprende de memoria; no dice nada de clientes nuevos</translation>
    </message>
    <message>
        <source>May be a counter or a time; rows must be shuffled before they are split, as they are here</source>
        <translation>Puede ser un contador o una hora; las filas deben mezclarse antes de dividirlas, como se hace aquí</translation>
    </message>
    <message>
        <source>A split by position would mislead; rows are shuffled before they are split here</source>
        <translation>Una división por posición engañaría; aquí las filas se mezclan antes de dividirlas</translation>
    </message>
    <message>
        <source>Accuracy flatters: look at what a model adds to this share, and at each class</source>
        <translation>La exactitud engaña: mire qué añade un modelo a esta proporción, y cada clase</translation>
    </message>
    <message>
        <source>Too few to be learned and judged</source>
        <translation>Muy pocas para aprender y evaluar</translation>
    </message>
    <message>
        <source>Rare levels are learned by heart, not understood</source>
        <translation>Los niveles raros se aprenden de memoria, no se entienden</translation>
    </message>
    <message>
        <source>Left out of segments and predictions</source>
        <translation>Fuera de los segmentos y las predicciones</translation>
    </message>
    <message>
        <source>Confirm the order before using it as a number</source>
        <translation>Confirme el orden antes de usarlo como número</translation>
    </message>
    <message>
        <source>Counted as a value of its own, not as missing</source>
        <translation>Cuenta como un valor propio, no como vacío</translation>
    </message>
    <message>
        <source>Codes are not amounts; check the type</source>
        <translation>Los códigos no son cantidades; compruebe el tipo</translation>
    </message>
    <message>
        <source>Counted as missing</source>
        <translation>Cuenta como vacío</translation>
    </message>
    <message>
        <source>Make it text if every digit matters</source>
        <translation>Conviértala en texto si cada cifra importa</translation>
    </message>
    <message>
        <source>Read as words; as numbers, the odd cells become missing</source>
        <translation>Se lee como palabras; como números, las celdas extrañas quedan vacías</translation>
    </message>
    <message>
        <source>Read as words; as dates, the odd cells become missing</source>
        <translation>Se lee como palabras; como fechas, las celdas extrañas quedan vacías</translation>
    </message>
    <message>
        <source>Read as words until the odd cells are mended</source>
        <translation>Se lee como palabras hasta corregir las celdas extrañas</translation>
    </message>
    <message>
        <source>Amounts of different units cannot be compared</source>
        <translation>No se pueden comparar cantidades de unidades distintas</translation>
    </message>
    <message>
        <source>3/4 may be in March or in April</source>
        <translation>3/4 puede ser de marzo o de abril</translation>
    </message>
    <message>
        <source>Check the century of the first and last</source>
        <translation>Compruebe el siglo de la primera y la última</translation>
    </message>
    <message>
        <source>Counted as different until spelled alike</source>
        <translation>Cuentan como distintos hasta que se escriban igual</translation>
    </message>
    <message>
        <source>Gaps are filled before training; look who has them</source>
        <translation>Los huecos se rellenan antes de entrenar; mire quién los tiene</translation>
    </message>
    <message>
        <source>Names and levels are misspelled</source>
        <translation>Hay nombres y niveles mal escritos</translation>
    </message>
    <message>
        <source>Check names with accents</source>
        <translation>Compruebe los nombres con acentos</translation>
    </message>
    <message>
        <source>Those letters are lost</source>
        <translation>Esas letras se han perdido</translation>
    </message>
    <message>
        <source>They count in no figure</source>
        <translation>No cuentan en ninguna cifra</translation>
    </message>
    <message>
        <source>Columns carry made-up names</source>
        <translation>Las columnas llevan nombres inventados</translation>
    </message>
    <message>
        <source>Some columns carry made-up names</source>
        <translation>Algunas columnas llevan nombres inventados</translation>
    </message>
    <message>
        <source>Treat as Missing</source>
        <translation>Tratar como vacío</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>Mostrar filas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Ignore Column</source>
        <translation>Ignorar columna</translation>
    </message>
    <message>
        <source>Show Column</source>
        <translation>Mostrar columna</translation>
    </message>
    <message>
        <source>Make Identifier</source>
        <translation>Hacer identificador</translation>
    </message>
    <message>
        <source>Month First</source>
        <translation>Mes primero</translation>
    </message>
    <message>
        <source>Day First</source>
        <translation>Día primero</translation>
    </message>
    <message>
        <source>Read as Number</source>
        <translation>Leer como número</translation>
    </message>
    <message>
        <source>Read as Date</source>
        <translation>Leer como fecha</translation>
    </message>
    <message>
        <source>Read as Category</source>
        <translation>Leer como categoría</translation>
    </message>
    <message>
        <source>Read as Text</source>
        <translation>Leer como texto</translation>
    </message>
    <message>
        <source>Repair Text</source>
        <translation>Reparar texto</translation>
    </message>
    <message>
        <source>Import Receipt</source>
        <translation>Recibo de importación</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>Opciones de importación…</translation>
    </message>
    <message>
        <source>Complete rows</source>
        <translation>Filas completas</translation>
    </message>
    <message>
        <source>%1 + %2 + %3 more</source>
        <translation>%1 + %2 + %3 más</translation>
    </message>
    <message>
        <source>Complete rows are cut off (hatched) so that the others can be seen.</source>
        <translation>Las filas completas se recortan (rayado) para que se vean las demás.</translation>
    </message>
    <message>
        <source>No row misses more than one cell.</source>
        <translation>A ninguna fila le falta más de una celda.</translation>
    </message>
    <message>
        <source>1 row misses two cells or more.</source>
        <translation>A 1 fila le faltan dos celdas o más.</translation>
    </message>
    <message>
        <source>%1 rows miss two cells or more.</source>
        <translation>A %1 filas les faltan dos celdas o más.</translation>
    </message>
    <message>
        <source>1 column is complete: %1.</source>
        <translation>1 columna está completa: %1.</translation>
    </message>
    <message>
        <source>%1 columns are complete: %2 and %3 more.</source>
        <translation>%1 columnas están completas: %2 y %3 más.</translation>
    </message>
    <message>
        <source>%1 columns are complete: %2 and %3.</source>
        <translation>%1 columnas están completas: %2 y %3.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Capas ocultas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>embeddings</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>classes in order</source>
        <translation>clases en orden</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>at most %1, ends after %2 without getting better</source>
        <translation>como máximo %1, termina tras %2 sin mejorar</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Penalty C</source>
        <translation>Penalización C</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>Votes count</source>
        <translation>Los votos cuentan</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>by nearness</source>
        <translation>según cercanía</translation>
    </message>
    <message>
        <source>Trees of the forest</source>
        <translation>Árboles del bosque</translation>
    </message>
    <message>
        <source>Depth of its trees</source>
        <translation>Profundidad de sus árboles</translation>
    </message>
    <message>
        <source>Boosting rounds</source>
        <translation>Rondas de boosting</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>Depth of a round&apos;s tree</source>
        <translation>Profundidad del árbol por ronda</translation>
    </message>
    <message>
        <source>Boosting rate</source>
        <translation>Tasa de boosting</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Inputs after preparation</source>
        <translation>Entradas tras preparar</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation>Validado con</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Probado con</translation>
    </message>
    <message>
        <source>%1 customers, never seen</source>
        <translation>%1 clientes, nunca vistos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>%1 customers without the target</source>
        <translation>%1 clientes sin el objetivo</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>at random, each class in its share</source>
        <translation>al azar, cada clase en su proporción</translation>
    </message>
    <message>
        <source>whole groups of rows</source>
        <translation>grupos enteros de filas</translation>
    </message>
    <message>
        <source>by time, latest test</source>
        <translation>por tiempo, lo último para prueba</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Models over folds</source>
        <translation>Modelos por pliegues</translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>El mejor de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Best of a search</source>
        <translation>El mejor de una búsqueda</translation>
    </message>
    <message>
        <source>of %1 trials</source>
        <translation>de %1 ensayos</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de clase</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrados</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>The middle value: half of the customers are below. Outliers do not move it.</source>
        <translation>El valor central: la mitad de los clientes queda por debajo. Los valores atípicos no la mueven.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>The average: sum / count. A few very large values pull it up.</source>
        <translation>El promedio: suma / número. Unos pocos valores muy grandes la elevan.</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Más frecuente</translation>
    </message>
    <message>
        <source>The value that occurs most often; the smallest of several.</source>
        <translation>El valor que aparece más a menudo; si hay varios, el menor.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>A value of your own, such as 0 where an empty cell means none.</source>
        <translation>Un valor propio, como 0 si una celda vacía significa ninguno.</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Vecinos más cercanos</translation>
    </message>
    <message>
        <source>The mean of the most similar customers, compared over all features that both have.</source>
        <translation>La media de los clientes más parecidos, comparados en todas las variables que ambos tienen.</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regresión</translation>
    </message>
    <message>
        <source>What the other features lead to expect: each column with gaps is regressed on all others, round after round, until nothing moves.</source>
        <translation>Lo que hacen esperar las otras variables: cada columna con huecos se estima por regresión sobre todas las demás, ronda tras ronda, hasta que nada se mueve.</translation>
    </message>
    <message>
        <source>The level that occurs most often.</source>
        <translation>El nivel que aparece más a menudo.</translation>
    </message>
    <message>
        <source>A level of their own</source>
        <translation>Un nivel propio</translation>
    </message>
    <message>
        <source>Empty becomes the level “missing”: nothing is guessed, and the model may learn from it.</source>
        <translation>Lo vacío pasa a ser el nivel «vacío»: no se adivina nada, y el modelo puede aprender de ello.</translation>
    </message>
    <message>
        <source>The level that most of the similar customers have, compared over all features.</source>
        <translation>El nivel que tiene la mayoría de los clientes parecidos, comparados en todas las variables.</translation>
    </message>
    <message>
        <source>Yeo–Johnson</source>
        <translation>Yeo–Johnson</translation>
    </message>
    <message>
        <source>A power of its own for each column, chosen so that the result is as close to a bell curve as can be; takes negative values too.</source>
        <translation>Una potencia propia para cada columna, elegida para que el resultado se acerque lo más posible a una campana; admite también valores negativos.</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logaritmo</translation>
    </message>
    <message>
        <source>log(1 + x): for amounts and counts that spread over powers of ten.</source>
        <translation>log(1 + x): para importes y recuentos que abarcan potencias de diez.</translation>
    </message>
    <message>
        <source>Fences</source>
        <translation>Vallas</translation>
    </message>
    <message>
        <source>So many interquartile ranges beyond the quartiles (Tukey).</source>
        <translation>Tantos rangos intercuartílicos más allá de los cuartiles (Tukey).</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Cuantiles</translation>
    </message>
    <message>
        <source>The lowest and the highest share of the customers are moved to the limit.</source>
        <translation>La proporción más baja y la más alta de los clientes se llevan al límite.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>(x − mean) / standard deviation.</source>
        <translation>(x − media) / desviación estándar.</translation>
    </message>
    <message>
        <source>Min–max</source>
        <translation>Mín.–máx.</translation>
    </message>
    <message>
        <source>(x − smallest) / range: from 0 to 1. One outlier squeezes all others.</source>
        <translation>(x − mínimo) / rango: de 0 a 1. Un solo valor atípico aprieta a todos los demás.</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robusta</translation>
    </message>
    <message>
        <source>(x − median) / interquartile range: outliers do not matter.</source>
        <translation>(x − mediana) / rango intercuartílico: los valores atípicos no importan.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> y %1 más</translation>
    </message>
    <message>
        <source>Gives empty cells of numbers and dates a value</source>
        <translation>Da un valor a las celdas vacías de números y fechas</translation>
    </message>
    <message>
        <source>Gives empty cells of categories a level</source>
        <translation>Da un nivel a las celdas vacías de categorías</translation>
    </message>
    <message>
        <source>Makes one level of those that only few customers have</source>
        <translation>Reúne en un nivel los que solo tienen pocos clientes</translation>
    </message>
    <message>
        <source>Turns ordered levels into 0, 1, 2 … from low to high</source>
        <translation>Convierte niveles ordenados en 0, 1, 2 … de bajo a alto</translation>
    </message>
    <message>
        <source>Makes an input of 0 and 1 for each level (one-hot)</source>
        <translation>Crea una entrada de 0 y 1 para cada nivel (one-hot)</translation>
    </message>
    <message>
        <source>Pulls in the long tail of amounts and counts</source>
        <translation>Acorta la cola larga de importes y recuentos</translation>
    </message>
    <message>
        <source>Moves outliers to a limit</source>
        <translation>Lleva los valores atípicos a un límite</translation>
    </message>
    <message>
        <source>Brings numbers of different units to one scale</source>
        <translation>Lleva números de distintas unidades a una misma escala</translation>
    </message>
    <message>
        <source>Adds inputs for the pieces of each number’s range, so that a network bends easily</source>
        <translation>Añade entradas para los tramos del rango de cada número, para que una red se curve con facilidad</translation>
    </message>
    <message>
        <source>Leaves features out, by hand or by association with the target</source>
        <translation>Omite variables, a mano o según su asociación con el objetivo</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is what is to be predicted</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; es lo que se quiere predecir</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is the target; segments are found without it</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; es el objetivo; los segmentos se hallan sin él</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>identifiers</source>
        <translation>identificadores</translation>
    </message>
    <message>
        <source>%1 tells customers apart; it takes no part in training</source>
        <translation>%1 distingue a los clientes; no participa en el entrenamiento</translation>
    </message>
    <message>
        <source>%1 tell customers apart; they take no part in training</source>
        <translation>%1 distinguen a los clientes; no participan en el entrenamiento</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texto libre</translation>
    </message>
    <message>
        <source>%1 holds free text</source>
        <translation>%1 contiene texto libre</translation>
    </message>
    <message>
        <source>%1 hold free text</source>
        <translation>%1 contienen texto libre</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorada</translation>
    </message>
    <message>
        <source>%1 is ignored</source>
        <translation>%1 se ignora</translation>
    </message>
    <message>
        <source>%1 are ignored</source>
        <translation>%1 se ignoran</translation>
    </message>
    <message>
        <source>not a feature</source>
        <translation>no es variable</translation>
    </message>
    <message>
        <source>%1 is not ticked as a feature</source>
        <translation>%1 no está marcada como variable</translation>
    </message>
    <message>
        <source>%1 are not ticked as features</source>
        <translation>%1 no están marcadas como variables</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>No step at all</source>
        <translation>Ningún paso</translation>
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
        <translation>V de Cramér, corregida</translation>
    </message>
    <message>
        <source>Correlation ratio η</source>
        <translation>Razón de correlación η</translation>
    </message>
    <message>
        <source>No measure</source>
        <translation>Sin medida</translation>
    </message>
    <message>
        <source>Spearman’s ρ (signed) for numbers and ordered</source>
        <translation>ρ de Spearman (con signo) para números y ordenadas</translation>
    </message>
    <message>
        <source>Pearson’s r (signed) for numbers</source>
        <translation>r de Pearson (con signo) para números</translation>
    </message>
    <message>
        <source>Kendall’s τ (signed) for numbers and ordered</source>
        <translation>τ de Kendall (con signo) para números y ordenadas</translation>
    </message>
    <message>
        <source>Cramér’s V for categories · η when mixed</source>
        <translation>V de Cramér para categorías · η si son mixtas</translation>
    </message>
    <message>
        <source>Cramér’s V for categories, corrected for bias</source>
        <translation>V de Cramér para categorías, con corrección de sesgo</translation>
    </message>
    <message>
        <source>Correlation ratio η: numbers by category</source>
        <translation>Razón de correlación η: números por categoría</translation>
    </message>
    <message>
        <source>No pair of columns suits this measure.</source>
        <translation>Ningún par de columnas se ajusta a esta medida.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>No measure suits these two columns.</source>
        <translation>Ninguna medida se ajusta a estas dos columnas.</translation>
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
        <translation>Ajustada para %1 pares: %2</translation>
    </message>
    <message>
        <source>Among the pairs with an adjusted p up to 0.05, 1 in 20 is likely chance.</source>
        <translation>Entre los pares con p ajustada de hasta 0,05, es probable que 1 de cada 20 se deba al azar.</translation>
    </message>
    <message>
        <source>%1: %2 customers
median %3 · mean %4
middle half %5 to %6
whiskers %7 to %8</source>
        <translation>%1: %2 clientes
mediana %3 · media %4
mitad central de %5 a %6
bigotes de %7 a %8</translation>
    </message>
    <message>
        <source>%1 beyond the whiskers</source>
        <translation>%1 más allá de los bigotes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Otros (%1)</translation>
    </message>
    <message>
        <source>% of customers</source>
        <translation>% de clientes</translation>
    </message>
    <message>
        <source>% of each group · line: all customers</source>
        <translation>% de cada grupo · línea: todos los clientes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all: </source>
        <translation>todos: </translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Proporción de clientes</translation>
    </message>
    <message>
        <source>Share of each group</source>
        <translation>Proporción de cada grupo</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 · bins of %2</source>
        <translation>%1 · intervalos de %2</translation>
    </message>
    <message>
        <source>%1 · grey: all</source>
        <translation>%1 · gris: todos</translation>
    </message>
    <message>
        <source>density %1</source>
        <translation>densidad %1</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 cliente</translation>
    </message>
    <message>
        <source>%1 more without a value</source>
        <translation>%1 más sin valor</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 a menos de %2</translation>
    </message>
    <message>
        <source>%1&lt;/b&gt; customers</source>
        <translation>%1&lt;/b&gt; clientes</translation>
    </message>
    <message>
        <source>%1 = %2&lt;/b&gt;</source>
        <translation>%1 = %2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&#xa0;% of %2 are %3, against %4&#xa0;% of all.</source>
        <translation>&lt;b&gt;%1 % de %2 son %3, frente a %4 % de todos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&#xa0;% of %2 are %3 (all: %4&#xa0;%).</source>
        <translation>&lt;b&gt;%1 % de %2 son %3 (todos: %4 %).</translation>
    </message>
    <message>
        <source>Among &lt;b&gt;%2 = %3&lt;/b&gt;, %1&#xa0;% have %4 = %5, against %6&#xa0;% of all.</source>
        <translation>Entre &lt;b&gt;%2 = %3&lt;/b&gt;, %1 % tienen %4 = %5, frente a %6 % de todos.</translation>
    </message>
    <message>
        <source>The rows hardly differ: no share is 5 points above that of all.</source>
        <translation>Las filas apenas difieren: ninguna proporción supera en 5 puntos la de todos.</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>La mediana de %1 es &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2&lt;/b&gt; in every group.</source>
        <translation>La mediana de %1 es &lt;b&gt;%2&lt;/b&gt; en todos los grupos.</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2 for %3&lt;/b&gt; and &lt;b&gt;%4 for %5&lt;/b&gt;; %6 of all.</source>
        <translation>La mediana de %1 es &lt;b&gt;%2 para %3&lt;/b&gt; y &lt;b&gt;%4 para %5&lt;/b&gt;; %6 para todos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;%2&lt;/b&gt; hardly go together.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; y &lt;b&gt;%2&lt;/b&gt; apenas van juntas.</translation>
    </message>
    <message>
        <source>Where &lt;b&gt;%1&lt;/b&gt; is higher, &lt;b&gt;%2&lt;/b&gt; tends to be &lt;b&gt;higher&lt;/b&gt; too.</source>
        <translation>Donde &lt;b&gt;%1&lt;/b&gt; es mayor, &lt;b&gt;%2&lt;/b&gt; también tiende a ser &lt;b&gt;mayor&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Where &lt;b&gt;%1&lt;/b&gt; is higher, &lt;b&gt;%2&lt;/b&gt; tends to be &lt;b&gt;lower&lt;/b&gt;.</source>
        <translation>Donde &lt;b&gt;%1&lt;/b&gt; es mayor, &lt;b&gt;%2&lt;/b&gt; tiende a ser &lt;b&gt;menor&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 in %2 levels</source>
        <translation>%1 en %2 niveles</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>% of each row</source>
        <translation>% de cada fila</translation>
    </message>
    <message>
        <source>% of each column</source>
        <translation>% de cada columna</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuos</translation>
    </message>
    <message>
        <source>Diamond: mean. Dashed: median of all. Whiskers reach 1.5 box lengths.</source>
        <translation>Rombo: media. Línea discontinua: mediana de todos. Los bigotes llegan a 1,5 veces la caja.</translation>
    </message>
    <message>
        <source>Straight line: least squares, %1 per unit.</source>
        <translation>Línea recta: mínimos cuadrados, %1 por unidad.</translation>
    </message>
    <message>
        <source>Dashed: median of %1 equal parts.</source>
        <translation>Línea discontinua: mediana de %1 partes iguales.</translation>
    </message>
    <message>
        <source>% of each row. Colour: ±50 points from “All”</source>
        <translation>% de cada fila. Color: ±50 puntos respecto a «Todos»</translation>
    </message>
    <message>
        <source>% of each column. Colour: ±50 points from “All”</source>
        <translation>% de cada columna. Color: ±50 puntos respecto a «Todos»</translation>
    </message>
    <message>
        <source>Customers. Colour: standardised residual, ±%1</source>
        <translation>Clientes. Color: residuo estandarizado, ±%1</translation>
    </message>
    <message>
        <source>Standardised residuals: beyond ±2 is rarely chance. Colour: ±%1</source>
        <translation>Residuos estandarizados: más allá de ±2 rara vez es azar. Color: ±%1</translation>
    </message>
    <message>
        <source>%1 and %2 present</source>
        <translation>%1 y %2 presentes</translation>
    </message>
    <message>
        <source>%1 with %2 present</source>
        <translation>%1 con %2 presente</translation>
    </message>
    <message>
        <source>latent %1</source>
        <translation>latente %1</translation>
    </message>
    <message>
        <source>component %1 (%2 of variance)</source>
        <translation>componente %1 (%2 de la varianza)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>drawn at random from %1 rows</source>
        <translation>elegida al azar entre %1 filas</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>%1 (%2 of all)</source>
        <translation>%1 (%2 del total)</translation>
    </message>
    <message>
        <source>Rows without a gap</source>
        <translation>Filas sin huecos</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Share missing</source>
        <translation>Proporción vacía</translation>
    </message>
    <message>
        <source>Bands of rows against columns; the darker a cell, the more values are missing. Most are missing in %1: %2 of its values.</source>
        <translation>Bandas de filas frente a columnas; cuanto más oscura la celda, más valores faltan. Donde más faltan es en %1: %2 de sus valores.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores vacíos</translation>
    </message>
    <message>
        <source>Share of missing values in bands of rows, in the order of the file.</source>
        <translation>Proporción de valores vacíos en bandas de filas, en el orden del archivo.</translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation>Qué va con qué</translation>
    </message>
    <message>
        <source>Strength of the association of every pair of columns, as a coloured matrix with its numbers.</source>
        <translation>Fuerza de la asociación de cada par de columnas, como matriz de colores con sus números.</translation>
    </message>
    <message>
        <source>Association of every pair of columns, by a measure that suits their types; similar columns stand side by side.</source>
        <translation>Asociación de cada par de columnas, con una medida adecuada a sus tipos; las columnas parecidas están juntas.</translation>
    </message>
    <message>
        <source>The table &lt;b&gt;%1&lt;/b&gt; has %2 rows and %3 columns.</source>
        <translation>La tabla &lt;b&gt;%1&lt;/b&gt; tiene %2 filas y %3 columnas.</translation>
    </message>
    <message>
        <source>It is a random sample of %1 rows.</source>
        <translation>Es una muestra al azar de %1 filas.</translation>
    </message>
    <message>
        <source>%1 rows of the file could not be read and are left out.</source>
        <translation>%1 filas del archivo no se pudieron leer y se omiten.</translation>
    </message>
    <message>
        <source>The file was read and never written to.</source>
        <translation>El archivo se leyó y nunca se escribió en él.</translation>
    </message>
    <message>
        <source>The silhouette (Rousseeuw 1987) compares, for every customer, the mean distance to the own segment (a) with that to the nearest other one (b): (b − a) / max(a, b). It is measured on the prepared features, %1, and is %2.</source>
        <translation>La silueta (Rousseeuw 1987) compara, para cada cliente, la distancia media al propio segmento (a) con la del otro más cercano (b): (b − a) / max(a, b). Se mide en las variables preparadas, %1, y es %2.</translation>
    </message>
    <message>
        <source>on all customers</source>
        <translation>en todos los clientes</translation>
    </message>
    <message>
        <source>on %1 customers drawn at random</source>
        <translation>en %1 clientes elegidos al azar</translation>
    </message>
    <message>
        <source>Davies–Bouldin index (1979) %1, Calinski–Harabasz index (1974) %2.</source>
        <translation>Índice de Davies–Bouldin (1979) %1, índice de Calinski–Harabasz (1974) %2.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>The customers were given the segments of a saved model (%1).</source>
        <translation>A los clientes se les dieron los segmentos de un modelo guardado (%1).</translation>
    </message>
    <message>
        <source>Segments were found by &lt;b&gt;%1&lt;/b&gt; among %2 customers, from %3, with seed %4.</source>
        <translation>Los segmentos se hallaron con &lt;b&gt;%1&lt;/b&gt; entre %2 clientes, a partir de %3, con la semilla %4.</translation>
    </message>
    <message>
        <source>An autoencoder pressed the prepared features into %1 numbers, in which k-means looked for the segments; the weights of epoch %2 were kept.</source>
        <translation>Un autoencoder comprimió las variables preparadas en %1 números, en los que k-means buscó los segmentos; se conservaron los pesos de la época %2.</translation>
    </message>
    <message>
        <source>%1 customers lie too far from all segments and belong to none.</source>
        <translation>%1 clientes están demasiado lejos de todos los segmentos y no pertenecen a ninguno.</translation>
    </message>
    <message>
        <source>Segments were merged or split by hand afterwards.</source>
        <translation>Después se unieron o dividieron segmentos a mano.</translation>
    </message>
    <message>
        <source>How cells became numbers, learnt from %1 rows:</source>
        <translation>Cómo las celdas se hicieron números, aprendido de %1 filas:</translation>
    </message>
    <message>
        <source>%1 to %2 segments were tried on the same prepared customers.</source>
        <translation>Se probaron de %1 a %2 segmentos con los mismos clientes preparados.</translation>
    </message>
    <message>
        <source>Stability is the mean Jaccard similarity of each segment with the nearest one found in %1 resamples (Hennig 2007).</source>
        <translation>La estabilidad es la similitud media de Jaccard de cada segmento con el más cercano hallado en %1 remuestreos (Hennig 2007).</translation>
    </message>
    <message>
        <source>Silhouettes were held against those of %1 tables without segments, and the gap statistic (Tibshirani et al. 2001) is from tables of the first kind.</source>
        <translation>Las siluetas se compararon con las de %1 tablas sin segmentos, y el estadístico gap (Tibshirani et al. 2001) procede de tablas del primer tipo.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; learnt to predict %2 from %3 customers. %4 others chose its best state, and %5 were set aside before anything was learnt and judge it here (%6, seed %7).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; aprendió a predecir %2 con %3 clientes. Otros %4 eligieron su mejor estado, y %5 se apartaron antes de aprender nada y lo evalúan aquí (%6, semilla %7).</translation>
    </message>
    <message>
        <source>drawn so that every part has the same shares of the classes</source>
        <translation>elegidos de modo que cada parte tenga las mismas proporciones de las clases</translation>
    </message>
    <message>
        <source>groups of rows stay together</source>
        <translation>los grupos de filas quedan juntos</translation>
    </message>
    <message>
        <source>the latest rows judge</source>
        <translation>evalúan las filas más recientes</translation>
    </message>
    <message>
        <source>It is the best of %1 networks tried, none of which saw the test customers.</source>
        <translation>Es la mejor de %1 redes probadas, ninguna de las cuales vio a los clientes de prueba.</translation>
    </message>
    <message>
        <source>How cells became numbers, learnt from the training rows only:</source>
        <translation>Cómo las celdas se hicieron números, aprendido solo de las filas de entrenamiento:</translation>
    </message>
    <message>
        <source>Intervals of shares are Wilson&apos;s (1927), 95 %. Macro F1 is the mean of the classes&apos; F1 = 2 · precision · recall / (precision + recall). The ROC area is the chance that a customer of the class gets a higher probability than one of another; with several classes it is the mean of each against the rest. Log loss is the mean of −ln of the probability given to the true class.</source>
        <translation>Los intervalos de proporciones son de Wilson (1927), 95 %. Macro F1 es la media del F1 de las clases = 2 · precisión · exhaustividad / (precisión + exhaustividad). El área ROC es la probabilidad de que un cliente de la clase reciba mayor probabilidad que uno de otra; con varias clases es la media de cada una frente al resto. La pérdida logarítmica es la media de −ln de la probabilidad dada a la clase real.</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Asociaciones</translation>
    </message>
    <message>
        <source>Numbers and ordered values by Spearman&apos;s rank correlation; categories by Cramér&apos;s V, corrected for bias (Bergsma 2013); a number and a category by the correlation ratio η. Every pair uses the rows where both are known.</source>
        <translation>Números y valores ordenados con la correlación de rangos de Spearman; categorías con la V de Cramér, con corrección de sesgo (Bergsma 2013); un número y una categoría con la razón de correlación η. Cada par usa las filas en que ambos se conocen.</translation>
    </message>
    <message>
        <source>Made with Tessera %1. The same file, settings and seed give the same numbers.</source>
        <translation>Hecho con Tessera %1. El mismo archivo, los mismos ajustes y la misma semilla dan los mismos números.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Segments: method</source>
        <translation>Segmentos: método</translation>
    </message>
    <message>
        <source>Segments: number</source>
        <translation>Segmentos: número</translation>
    </message>
    <message>
        <source>Segments: features</source>
        <translation>Segmentos: variables</translation>
    </message>
    <message>
        <source>Segments: starts</source>
        <translation>Segmentos: inicios</translation>
    </message>
    <message>
        <source>as many as suit the table</source>
        <translation>tantos como convengan a la tabla</translation>
    </message>
    <message>
        <source>Autoencoder: layers</source>
        <translation>Autoencoder: capas</translation>
    </message>
    <message>
        <source>Autoencoder: epochs, batch, rate</source>
        <translation>Autoencoder: épocas, lote, tasa</translation>
    </message>
    <message>
        <source>Segments: radius ε</source>
        <translation>Segmentos: radio ε</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The %1 customers fall into &lt;b&gt;%2 segments&lt;/b&gt; by %3.</source>
        <translation>Los %1 clientes se reparten en &lt;b&gt;%2 segmentos&lt;/b&gt; según %3.</translation>
    </message>
    <message>
        <source>The %1 customers fall into &lt;b&gt;%2 segments&lt;/b&gt; by %3 features.</source>
        <translation>Los %1 clientes se reparten en &lt;b&gt;%2 segmentos&lt;/b&gt; según %3 variables.</translation>
    </message>
    <message>
        <source>The largest, &lt;b&gt;%1&lt;/b&gt;, has %2 customers (%3).</source>
        <translation>El mayor, &lt;b&gt;%1&lt;/b&gt;, tiene %2 clientes (%3).</translation>
    </message>
    <message>
        <source>%1 customers belong to none.</source>
        <translation>%1 clientes no pertenecen a ninguno.</translation>
    </message>
    <message>
        <source>%1 took no part in forming the segments.</source>
        <translation>%1 no participó en la formación de los segmentos.</translation>
    </message>
    <message>
        <source>%1 predicts %2 right for &lt;b&gt;%3&lt;/b&gt; (%4 – %5) of %6 customers it had never seen; always saying “%7” is right for %8.</source>
        <translation>%1 predice bien %2 para &lt;b&gt;%3&lt;/b&gt; (%4 – %5) de %6 clientes que nunca había visto; decir siempre «%7» acierta en %8.</translation>
    </message>
    <message>
        <source>It is no better than that simple rule.</source>
        <translation>No es mejor que esa regla simple.</translation>
    </message>
    <message>
        <source>best epoch %1</source>
        <translation>mejor época %1</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>Two-column table</source>
        <translation>Tabla de dos columnas</translation>
    </message>
    <message>
        <source>One-column table</source>
        <translation>Tabla de una columna</translation>
    </message>
    <message>
        <source>Always “%1”</source>
        <translation>Siempre «%1»</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>%1, %2 test customers</source>
        <translation>%1, %2 clientes de prueba</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuar</translation>
    </message>
    <message>
        <source>Right, with 95 % interval</source>
        <translation>Aciertos, con intervalo del 95 %</translation>
    </message>
    <message>
        <source>Right when always saying “%1”</source>
        <translation>Aciertos al decir siempre «%1»</translation>
    </message>
    <message>
        <source>Right with a look-up in %1</source>
        <translation>Aciertos al consultar %1</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Macro F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 ponderado</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>Área ROC</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>Scores on customers that the model has not learnt from.</source>
        <translation>Puntuaciones en clientes de los que el modelo no ha aprendido.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>True against predicted classes. Recognised of each true class: %1.</source>
        <translation>Clases reales frente a predichas. Reconocidos de cada clase real: %1.</translation>
    </message>
    <message>
        <source>Share of each true class, in rows, by the class predicted, with numbers of customers.</source>
        <translation>Proporción de cada clase real, en filas, según la clase predicha, con números de clientes.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Mean of the classes</source>
        <translation>Media de las clases</translation>
    </message>
    <message>
        <source>Precision: how many of those given the class have it. Recall: how many of those who have the class are given it.</source>
        <translation>Precisión: cuántos de los que reciben la clase la tienen. Exhaustividad: cuántos de los que tienen la clase la reciben.</translation>
    </message>
    <message>
        <source>Share of customers each is right about: %1.</source>
        <translation>Proporción de clientes en que acierta cada uno: %1.</translation>
    </message>
    <message>
        <source>Share of customers the model is right about beside simple rules, with 95 % intervals.</source>
        <translation>Proporción de clientes en que acierta el modelo junto a reglas simples, con intervalos del 95 %.</translation>
    </message>
    <message>
        <source>accuracy on %1 test customers</source>
        <translation>exactitud en %1 clientes de prueba</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss by epoch on training and validation customers; the best epoch is %1.</source>
        <translation>Pérdida por época en clientes de entrenamiento y validación; la mejor época es la %1.</translation>
    </message>
    <message>
        <source>Loss while learning, on training and validation customers; the marked epoch was kept.</source>
        <translation>Pérdida al aprender, en clientes de entrenamiento y validación; se conservó la época marcada.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Against the best</source>
        <translation>Frente al mejor</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>el mejor</translation>
    </message>
    <message>
        <source>All models on their test customers; compared by McNemar&apos;s test on the same customers.</source>
        <translation>Todos los modelos en sus clientes de prueba; comparados con la prueba de McNemar en los mismos clientes.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sin segmento</translation>
    </message>
    <message>
        <source>Labels given to the customers of %1.</source>
        <translation>Etiquetas dadas a los clientes de %1.</translation>
    </message>
    <message>
        <source>%1 customers of %2 were given labels by %3.</source>
        <translation>%1 clientes de %2 recibieron etiquetas de %3.</translation>
    </message>
    <message>
        <source>Customer segments</source>
        <translation>Segmentos de clientes</translation>
    </message>
    <message>
        <source>Predicting %1</source>
        <translation>Predicción de %1</translation>
    </message>
    <message>
        <source>A look at %1</source>
        <translation>Una mirada a %1</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation>Título y fecha</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Columns and missing values</source>
        <translation>Columnas y valores vacíos</translation>
    </message>
    <message>
        <source>Where values are missing</source>
        <translation>Dónde faltan valores</translation>
    </message>
    <message>
        <source>Map of segments</source>
        <translation>Mapa de segmentos</translation>
    </message>
    <message>
        <source>Summary by segment</source>
        <translation>Resumen por segmento</translation>
    </message>
    <message>
        <source>How the segments differ</source>
        <translation>En qué difieren los segmentos</translation>
    </message>
    <message>
        <source>Why %1 segments</source>
        <translation>Por qué %1 segmentos</translation>
    </message>
    <message>
        <source>Why so many segments</source>
        <translation>Por qué tantos segmentos</translation>
    </message>
    <message>
        <source>Each segment in words</source>
        <translation>Cada segmento en palabras</translation>
    </message>
    <message>
        <source>How well it is predicted</source>
        <translation>Qué tan bien se predice</translation>
    </message>
    <message>
        <source>Right and wrong</source>
        <translation>Aciertos y errores</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>Cada clase</translation>
    </message>
    <message>
        <source>Against simple rules</source>
        <translation>Frente a reglas simples</translation>
    </message>
    <message>
        <source>How the model learnt</source>
        <translation>Cómo aprendió el modelo</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Modelos comparados</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Clientes nuevos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>Settings and seed</source>
        <translation>Ajustes y semilla</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figura</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generado</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>su texto</translation>
    </message>
    <message>
        <source>Every customer as a mark on a plane, in the colour and shape of the segment: %1.</source>
        <translation>Cada cliente como marca en un plano, con el color y la forma del segmento: %1.</translation>
    </message>
    <message>
        <source>Each mark is a customer; large marks are segment centres.</source>
        <translation>Cada marca es un cliente; las marcas grandes son centros de segmento.</translation>
    </message>
    <message>
        <source>Means of numbers, most frequent value and its share of categories.</source>
        <translation>Medias de los números; valor más frecuente y su proporción en las categorías.</translation>
    </message>
    <message>
        <source>%1 more columns are in the exported summary.</source>
        <translation>Hay %1 columnas más en el resumen exportado.</translation>
    </message>
    <message>
        <source>Mean of each feature, or share of a category; colour is the difference from all customers in standard deviations.</source>
        <translation>Media de cada variable, o proporción de una categoría; el color es la diferencia con todos los clientes en desviaciones estándar.</translation>
    </message>
    <message>
        <source>Not used to segment: %1.</source>
        <translation>Sin usar para segmentar: %1.</translation>
    </message>
    <message>
        <source>A matrix of segments and features.</source>
        <translation>Una matriz de segmentos y variables.</translation>
    </message>
    <message>
        <source>Number of segments</source>
        <translation>Número de segmentos</translation>
    </message>
    <message>
        <source>What speaks for each number of segments; the number shown is marked.</source>
        <translation>Qué habla a favor de cada número de segmentos; el mostrado está marcado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 customers&lt;/b&gt;, %2 of all.</source>
        <translation>&lt;b&gt;%1 clientes&lt;/b&gt;, %2 del total.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>Write Scored File</source>
        <translation>Escribir archivo puntuado</translation>
    </message>
    <message>
        <source>%1_scored.csv</source>
        <translation>%1_puntuado.csv</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1_scored</source>
        <translation>%1_puntuado</translation>
    </message>
    <message>
        <source>Save Model</source>
        <translation>Guardar modelo</translation>
    </message>
    <message>
        <source>Tessera model (*.tessera)</source>
        <translation>Modelo de Tessera (*.tessera)</translation>
    </message>
    <message>
        <source>Export Model as ONNX</source>
        <translation>Exportar modelo como ONNX</translation>
    </message>
    <message>
        <source>ONNX (*.onnx)</source>
        <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Export Model as SQL</source>
        <translation>Exportar modelo como SQL</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>Export Cluster Summary</source>
        <translation>Exportar resumen de segmentos</translation>
    </message>
    <message>
        <source>%1_segments.csv</source>
        <translation>%1_segmentos.csv</translation>
    </message>
    <message>
        <source>%1_segments.xlsx</source>
        <translation>%1_segmentos.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export Customers with Segments</source>
        <translation>Exportar clientes con segmentos</translation>
    </message>
    <message>
        <source>%1_customers.csv</source>
        <translation>%1_clientes.csv</translation>
    </message>
    <message>
        <source>%1_segments</source>
        <translation>%1_segmentos</translation>
    </message>
    <message>
        <source>Save Segments</source>
        <translation>Guardar segmentos</translation>
    </message>
    <message>
        <source>%1_segments.tessera</source>
        <translation>%1_segmentos.tessera</translation>
    </message>
    <message>
        <source>Use Saved Segments</source>
        <translation>Usar segmentos guardados</translation>
    </message>
    <message>
        <source>The table: how it was read, every column with its type and role, and what needs a decision.</source>
        <translation>La tabla: cómo se leyó, cada columna con su tipo y función, y qué requiere una decisión.</translation>
    </message>
    <message>
        <source>What is missing, what goes with what, and which features give the answer away.</source>
        <translation>Qué falta, qué va con qué y qué variables delatan la respuesta.</translation>
    </message>
    <message>
        <source>The recipe that fills gaps and turns columns into numbers, step by step.</source>
        <translation>La receta que rellena huecos y convierte columnas en números, paso a paso.</translation>
    </message>
    <message>
        <source>Groups of customers who are alike: found, named, and held against chance.</source>
        <translation>Grupos de clientes parecidos: hallados, nombrados y contrastados con el azar.</translation>
    </message>
    <message>
        <source>Models that tell the class of a customer, and how often they are right.</source>
        <translation>Modelos que dicen la clase de un cliente, y con qué frecuencia aciertan.</translation>
    </message>
    <message>
        <source>All models on the same customers, and a search for better ones.</source>
        <translation>Todos los modelos con los mismos clientes, y una búsqueda de otros mejores.</translation>
    </message>
    <message>
        <source>Labels for another file, by any model.</source>
        <translation>Etiquetas para otro archivo, con cualquier modelo.</translation>
    </message>
    <message>
        <source>What was found, on pages to print or send, with your notes.</source>
        <translation>Lo que se halló, en páginas para imprimir o enviar, con sus notas.</translation>
    </message>
    <message>
        <source>The mark beside the name: a ring is ready, an arc is at work, a tick is done, an arrow is out of date because something it rests on has changed.</source>
        <translation>La marca junto al nombre: un anillo es listo, un arco es en marcha, una marca de verificación es hecho, una flecha es desactualizado porque cambió algo en lo que se apoya.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>What is missing, what goes with what</source>
        <translation>Qué falta, qué va con qué</translation>
    </message>
    <message>
        <source>Explore shows gaps in a customer table and how its features go together. Open a table to see it.</source>
        <translation>Explorar muestra los huecos de una tabla de clientes y cómo van juntas sus variables. Abra una tabla para verlo.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>A recipe that turns columns into inputs</source>
        <translation>Una receta que convierte columnas en entradas</translation>
    </message>
    <message>
        <source>Prepare says, step by step, how empty cells are filled and how categories become numbers, and shows what that does. Open a table to see it.</source>
        <translation>Preparar dice, paso a paso, cómo se rellenan las celdas vacías y cómo las categorías se hacen números, y muestra qué efecto tiene. Abra una tabla para verlo.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmentar</translation>
    </message>
    <message>
        <source>Find groups of similar customers</source>
        <translation>Hallar grupos de clientes parecidos</translation>
    </message>
    <message>
        <source>Segment sorts customers into groups, draws them as a map and says what makes each one different. Open a table to begin.</source>
        <translation>Segmentar ordena a los clientes en grupos, los dibuja como mapa y dice qué distingue a cada uno. Abra una tabla para empezar.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Predict a known segment for new customers</source>
        <translation>Predecir un segmento conocido para clientes nuevos</translation>
    </message>
    <message>
        <source>Predict trains a network on customers whose class is known and says how often it is right. Open a table that has such a column.</source>
        <translation>Predecir entrena una red con clientes cuya clase se conoce y dice con qué frecuencia acierta. Abra una tabla que tenga tal columna.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Which model is the best, and is it really</source>
        <translation>Qué modelo es el mejor, y si lo es de verdad</translation>
    </message>
    <message>
        <source>Compare ranks all models trained on the same customers, says in words what a difference is worth, and searches for better networks. Open a table to begin.</source>
        <translation>Comparar clasifica todos los modelos entrenados con los mismos clientes, dice en palabras cuánto vale una diferencia y busca redes mejores. Abra una tabla para empezar.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Pictures, tables and words on pages</source>
        <translation>Imágenes, tablas y palabras en páginas</translation>
    </message>
    <message>
        <source>Report puts what you have found on pages to print or send: choose the sections, add your notes. Open a table to begin.</source>
        <translation>Informe pone lo que ha hallado en páginas para imprimir o enviar: elija las secciones, añada sus notas. Abra una tabla para empezar.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Ordered category</source>
        <translation>Categoría ordenada</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorada</translation>
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
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 not from %2 to %3</source>
        <translation>%1 no de %2 a %3</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 menor que %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 mayor que %2</translation>
    </message>
    <message>
        <source>%1 is not missing</source>
        <translation>%1 no está vacía</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>%1: all but %2</source>
        <translation>%1: todo menos %2</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1 no contiene «%2»</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 contiene «%2»</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <translation>%1 no es «%2»</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 es «%2»</translation>
    </message>
    <message>
        <source>%1 does not start with “%2”</source>
        <translation>%1 no empieza por «%2»</translation>
    </message>
    <message>
        <source>%1 starts with “%2”</source>
        <translation>%1 empieza por «%2»</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 está vacía</translation>
    </message>
    <message>
        <source>%1 or missing</source>
        <translation>%1 o vacía</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>cannot be told apart</source>
        <translation>no se distinguen</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>Copies the plot as a picture, for a slide or a mail. Pasted as text it gives the numbers.</source>
        <translation>Copia el gráfico como imagen, para una diapositiva o un correo. Pegado como texto da los números.</translation>
    </message>
    <message>
        <source>Saves the plot as a picture: PNG for slides, SVG or PDF where it will be scaled. The picture does not depend on the size of the window, the zoom or the theme.</source>
        <translation>Guarda el gráfico como imagen: PNG para diapositivas, SVG o PDF si se va a escalar. La imagen no depende del tamaño de la ventana, del zoom ni del tema.</translation>
    </message>
    <message>
        <source>Shows the plot in a window of its own. Close that to bring it back.</source>
        <translation>Muestra el gráfico en una ventana propia. Ciérrela para traerlo de vuelta.</translation>
    </message>
    <message>
        <source>More to do with the plot: copy or save its numbers, show everything again after zooming. The same menu opens with a right click on the plot.</source>
        <translation>Más acciones con el gráfico: copiar o guardar sus números, mostrar todo de nuevo tras ampliar. El mismo menú se abre con un clic derecho en el gráfico.</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n redes</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbours</source>
        <translation>
            <numerusform>%n vecino</numerusform>
            <numerusform>%n vecinos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trees</source>
        <translation>
            <numerusform>%n árbol</numerusform>
            <numerusform>%n árboles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rounds, %2</source>
        <translation>%1 rondas, %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n models</source>
        <translation>
            <numerusform>Media de %n modelo</numerusform>
            <numerusform>Media de %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 models cannot be told apart.&lt;/b&gt; %2 differ by no more than chance.</source>
        <translation>&lt;b&gt;%1 modelos no se distinguen.&lt;/b&gt; %2 no difieren más que por azar.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 stands alone.&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 destaca en solitario.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Better than %1: %2.</source>
        <translation>Mejor que %1: %2.</translation>
    </message>
    <message>
        <source>Worse than %1: %2.</source>
        <translation>Peor que %1: %2.</translation>
    </message>
    <message>
        <source>It beats %1.</source>
        <translation>Supera a %1.</translation>
    </message>
    <message>
        <source>Of the first, %1 was the quickest to train.</source>
        <translation>De los primeros, %1 fue el más rápido de entrenar.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the runs do no better than always giving the same answer.</source>
        <translation>
            <numerusform>%n de las ejecuciones no es mejor que dar siempre la misma respuesta.</numerusform>
            <numerusform>%n de las ejecuciones no son mejores que dar siempre la misma respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Archivo de modelo</translation>
    </message>
    <message>
        <source>holds no rows to recompute</source>
        <translation>no contiene filas para recalcular</translation>
    </message>
    <message>
        <source>1 probe row recomputed, equal</source>
        <translation>1 fila de control recalculada, igual</translation>
    </message>
    <message>
        <source>%1 probe rows recomputed, all equal</source>
        <translation>%1 filas de control recalculadas, todas iguales</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Asignar…</translation>
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
        <translation>%1 de %2 %3 emparejadas por nombre</translation>
    </message>
    <message>
        <source>1 by a similar name</source>
        <translation>1 por un nombre parecido</translation>
    </message>
    <message>
        <source>%1 by similar names</source>
        <translation>%1 por nombres parecidos</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>%1 a mano</translation>
    </message>
    <message>
        <source>not in this file: %1; filled with values from training</source>
        <translation>no están en este archivo: %1; se rellenan con valores del entrenamiento</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>no level that the model has not seen</source>
        <translation>ningún nivel que el modelo no haya visto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 that the model has not seen, in %2</source>
        <translation>%1 que el modelo no ha visto, en %2</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 nivel</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 niveles</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 celda</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 celdas</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>no feature has an empty cell</source>
        <translation>ninguna variable tiene celdas vacías</translation>
    </message>
    <message>
        <source>1 filled with a value from training</source>
        <translation>1 rellenada con un valor del entrenamiento</translation>
    </message>
    <message>
        <source>%1 filled with values from training</source>
        <translation>%1 rellenadas con valores del entrenamiento</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>no cell that could not be read as its type</source>
        <translation>ninguna celda que no se pudiera leer según su tipo</translation>
    </message>
    <message>
        <source>1 cell could not be read as its type, taken as empty</source>
        <translation>1 celda no se pudo leer según su tipo; se toma como vacía</translation>
    </message>
    <message>
        <source>%1 cells could not be read as their type, taken as empty</source>
        <translation>%1 celdas no se pudieron leer según su tipo; se toman como vacías</translation>
    </message>
    <message>
        <source>1 row could not be taken apart and is left out</source>
        <translation>1 fila no se pudo separar y se omite</translation>
    </message>
    <message>
        <source>%1 rows could not be taken apart and are left out</source>
        <translation>%1 filas no se pudieron separar y se omiten</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>the training file</source>
        <translation>el archivo de entrenamiento</translation>
    </message>
    <message>
        <source>the table of the segments</source>
        <translation>la tabla de los segmentos</translation>
    </message>
    <message>
        <source>unknown: no ID column that %1 has too</source>
        <translation>desconocida: ninguna columna de ID que también tenga %1</translation>
    </message>
    <message>
        <source>unknown: the model does not keep whom it has seen</source>
        <translation>desconocida: el modelo no guarda a quién ha visto</translation>
    </message>
    <message>
        <source>no ID is also in %1</source>
        <translation>ningún ID está también en %1</translation>
    </message>
    <message>
        <source>1 ID also in %1</source>
        <translation>1 ID también en %1</translation>
    </message>
    <message>
        <source>%1 IDs also in %2</source>
        <translation>%1 ID también en %2</translation>
    </message>
    <message>
        <source>; 1 row has none</source>
        <translation>; 1 fila no tiene</translation>
    </message>
    <message>
        <source>; %1 rows have none</source>
        <translation>; %1 filas no tienen</translation>
    </message>
    <message>
        <source>; left out</source>
        <translation>; omitidas</translation>
    </message>
    <message>
        <source>%1 right on 1 row with a label</source>
        <translation>%1 aciertos en 1 fila con etiqueta</translation>
    </message>
    <message>
        <source>%1 right on %2 rows with a label</source>
        <translation>%1 aciertos en %2 filas con etiqueta</translation>
    </message>
    <message>
        <source>unknown: this file has no column %1</source>
        <translation>desconocida: este archivo no tiene la columna %1</translation>
    </message>
    <message>
        <source>unknown: no row of %1 has a label that the model knows</source>
        <translation>desconocida: ninguna fila de %1 tiene una etiqueta que el modelo conozca</translation>
    </message>
    <message>
        <source>unknown: %1 is empty in this file</source>
        <translation>desconocida: %1 está vacía en este archivo</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Archivo de origen</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 columnas</translation>
    </message>
    <message>
        <source>never changed; %1 will be copied byte for byte</source>
        <translation>nunca se cambia; %1 se copiarán byte a byte</translation>
    </message>
    <message>
        <source>unchanged; %1 copied byte for byte</source>
        <translation>sin cambios; %1 copiadas byte a byte</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; customer labelled</source>
        <translation>&lt;b&gt;1&lt;/b&gt; cliente etiquetado</translation>
    </message>
    <message>
        <source>all &lt;b&gt;%1&lt;/b&gt; customers labelled</source>
        <translation>todos los &lt;b&gt;%1&lt;/b&gt; clientes etiquetados</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; customers labelled</source>
        <translation>&lt;b&gt;%1 de %2&lt;/b&gt; clientes etiquetados</translation>
    </message>
    <message>
        <source>, &lt;b&gt;%1 not sure&lt;/b&gt;</source>
        <translation>, &lt;b&gt;%1 no seguros&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, &lt;b&gt;%1 not clustered&lt;/b&gt;</source>
        <translation>, &lt;b&gt;%1 sin segmento&lt;/b&gt;</translation>
    </message>
    <message>
        <source> · &lt;b&gt;%1 right&lt;/b&gt; (95 % interval %2 to %3)</source>
        <translation> · &lt;b&gt;%1 aciertos&lt;/b&gt; (intervalo del 95 %: %2 a %3)</translation>
    </message>
    <message>
        <source> · accuracy unknown, because the file has no labels</source>
        <translation> · exactitud desconocida, porque el archivo no tiene etiquetas</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 of %2 customers is left out.&lt;/b&gt; Its ID is also in the training file.</source>
        <translation>&lt;b&gt;Se omite 1 de %2 clientes.&lt;/b&gt; Su ID también está en el archivo de entrenamiento.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 customers are left out.&lt;/b&gt; Their IDs are also in the training file.</source>
        <translation>&lt;b&gt;Se omiten %1 de %2 clientes.&lt;/b&gt; Sus ID también están en el archivo de entrenamiento.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 of %1 customers is not new.&lt;/b&gt; Its ID is also in the training file. Its label is no test of the model.</source>
        <translation>&lt;b&gt;1 de %1 clientes no es nuevo.&lt;/b&gt; Su ID también está en el archivo de entrenamiento. Su etiqueta no pone a prueba el modelo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 customers are not new.&lt;/b&gt; Their IDs are also in the training file, %3. Their labels are no test of the model.</source>
        <translation>&lt;b&gt;%1 de %2 clientes no son nuevos.&lt;/b&gt; Sus ID también están en el archivo de entrenamiento, %3. Sus etiquetas no ponen a prueba el modelo.</translation>
    </message>
    <message>
        <source>all with the very same values</source>
        <translation>todos con exactamente los mismos valores</translation>
    </message>
    <message>
        <source>all with other values</source>
        <translation>todos con otros valores</translation>
    </message>
    <message>
        <source>most with other values</source>
        <translation>la mayoría con otros valores</translation>
    </message>
    <message>
        <source>%1 with the very same values</source>
        <translation>%1 con exactamente los mismos valores</translation>
    </message>
    <message>
        <source> 1 customer has never been seen.</source>
        <translation> 1 cliente nunca se ha visto.</translation>
    </message>
    <message>
        <source> %1 customers have never been seen.</source>
        <translation> %1 clientes nunca se han visto.</translation>
    </message>
    <message>
        <source>Drift: largest in %1, population stability index %2</source>
        <translation>Deriva: mayor en %1, índice de estabilidad poblacional %2</translation>
    </message>
    <message>
        <source>Not sure (below %1 %): %2 (%3)</source>
        <translation>No seguros (por debajo de %1 %): %2 (%3)</translation>
    </message>
    <message>
        <source>Not clustered: %1 (%2)</source>
        <translation>Sin segmento: %1 (%2)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>First one</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source> ± %1</source>
        <translation> ± %1</translation>
    </message>
    <message>
        <source>on all rows</source>
        <translation>en todas las filas</translation>
    </message>
    <message>
        <source>on %1 rows</source>
        <translation>en %1 filas</translation>
    </message>
    <message>
        <source>silhouette %1</source>
        <translation>silueta %1</translation>
    </message>
    <message>
        <source>on the features (%1 in the latent space), %2</source>
        <translation>en las variables (%1 en el espacio latente), %2</translation>
    </message>
    <message>
        <source>%1, prepared space</source>
        <translation>%1, espacio preparado</translation>
    </message>
    <message>
        <source>saved segments (%1), k = %2</source>
        <translation>segmentos guardados (%1), k = %2</translation>
    </message>
    <message>
        <source>%1, k = %2</source>
        <translation>%1, k = %2</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 segmento</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 segmentos</translation>
    </message>
    <message>
        <source>%1 not clustered</source>
        <translation>%1 sin segmento</translation>
    </message>
    <message>
        <source>stability %1</source>
        <translation>estabilidad %1</translation>
    </message>
    <message>
        <source>agreement between seeds %1</source>
        <translation>coincidencia entre semillas %1</translation>
    </message>
    <message>
        <source>Agreement between seeds</source>
        <translation>Coincidencia entre semillas</translation>
    </message>
    <message>
        <source>How far the segments stay the same when the network is trained again from another seed: the adjusted Rand index, 1 for the same segments and about 0 for unrelated ones. Below about 0.8, other weights would give other segments: do not build a campaign on their borders.</source>
        <translation>En qué medida los segmentos siguen iguales cuando la red se entrena de nuevo con otra semilla: el índice de Rand ajustado, 1 para los mismos segmentos y cerca de 0 para segmentos sin relación. Por debajo de 0,8, más o menos, otros pesos darían otros segmentos: no base una campaña en sus fronteras.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Whether the segments return when customers are drawn anew, with replacement: the Jaccard similarity |A ∩ B| / |A ∪ B| of each segment and the nearest one found then, as the mean over resamples and segments (Hennig 2007). From 0.85 on segments are highly stable, from 0.75 stable; below 0.6 they do not return.</source>
        <translation>Si los segmentos reaparecen cuando se extraen clientes de nuevo, con reemplazo: la similitud de Jaccard |A ∩ B| / |A ∪ B| de cada segmento y el más cercano hallado entonces, como media de los remuestreos y segmentos (Hennig 2007). A partir de 0,85 los segmentos son muy estables, a partir de 0,75 estables; por debajo de 0,6 no reaparecen.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
    <message>
        <source>How much nearer customers are to their own segment than to the next one: s = (b − a) / max(a, b), where a is the mean distance to the own segment and b to the nearest other one; the mean over the customers is shown. 1 is perfect, 0 means overlapping segments.&lt;br&gt;&lt;br&gt;It is measured on the prepared features. In the latent space of an autoencoder it looks better than it is, because the network has already pulled the customers together.</source>
        <translation>Cuánto más cerca están los clientes de su propio segmento que del siguiente: s = (b − a) / max(a, b), donde a es la distancia media al propio segmento y b al otro más cercano; se muestra la media de los clientes. 1 es perfecto, 0 significa segmentos solapados.&lt;br&gt;&lt;br&gt;Se mide en las variables preparadas. En el espacio latente de un autoencoder parece mejor de lo que es, porque la red ya ha acercado a los clientes.</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>Lines %1: each %2.</source>
        <translation>Líneas %1: cada una %2.</translation>
    </message>
    <message>
        <source>It is the only network tried, and it has not seen the test customers.</source>
        <translation>Es la única red probada y no ha visto a los clientes de prueba.</translation>
    </message>
    <message>
        <source>Each level becomes an input of its own that is 1 for its customers and 0 for the others, so that no order is made up where there is none.</source>
        <translation>Cada nivel se convierte en una entrada propia que vale 1 para sus clientes y 0 para los demás, para no inventar un orden donde no lo hay.</translation>
    </message>
    <message>
        <source>Ordered levels become 0, 1, 2 … from low to high, so that the model knows what lies between what.</source>
        <translation>Los niveles ordenados se convierten en 0, 1, 2 … de bajo a alto, para que el modelo sepa qué está entre qué.</translation>
    </message>
    <message>
        <source>The range of each number is cut at quantiles, so that equally many customers lie in each piece. A number stays, and an input for each piece rises from 0 to 1 across it. Networks follow bends better with them; trees have no need of them.</source>
        <translation>El rango de cada número se corta en cuantiles, de modo que en cada tramo hay el mismo número de clientes. El número se mantiene, y una entrada para cada tramo sube de 0 a 1 a lo largo de él. Con ellas las redes siguen mejor las curvas; los árboles no las necesitan.</translation>
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
        <translation>%1 · la receta aún no está ajustada</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>1 feature becomes %1</source>
        <translation>1 variable pasa a %1</translation>
    </message>
    <message>
        <source>%1 become %2</source>
        <translation>%1 pasan a %2</translation>
    </message>
    <message>
        <source> · 1 cell filled</source>
        <translation> · 1 celda rellenada</translation>
    </message>
    <message>
        <source> · %1 cells filled</source>
        <translation> · %1 celdas rellenadas</translation>
    </message>
    <message>
        <source> · fitted on %1 training rows only, the same for every later file</source>
        <translation> · ajustada solo en %1 filas de entrenamiento, igual para todo archivo posterior</translation>
    </message>
    <message>
        <source> · fitted on all %1 rows</source>
        <translation> · ajustada en las %1 filas</translation>
    </message>
    <message>
        <source> · fitting…</source>
        <translation> · ajustando…</translation>
    </message>
    <message>
        <source> · out of date</source>
        <translation> · desactualizado</translation>
    </message>
    <message>
        <source>%1 training rows</source>
        <translation>%1 filas de entrenamiento</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 · recipe fitted on %2 · seed %3 · %4</source>
        <translation>%1 · receta ajustada en %2 · semilla %3 · %4</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fit the recipe to read what each step does.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ajuste la receta para leer qué hace cada paso.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fitted on %1 training rows of %2.</source>
        <translation>Ajustada en %1 filas de entrenamiento de %2.</translation>
    </message>
    <message>
        <source>Fitted on all %1 rows of %2.</source>
        <translation>Ajustada en las %1 filas de %2.</translation>
    </message>
    <message>
        <source>Not fitted yet: press F5 to see what it does.</source>
        <translation>Aún sin ajustar: pulse F5 para ver qué hace.</translation>
    </message>
    <message>
        <source>The same holds for %1 more. </source>
        <translation>Lo mismo vale para %1 más. </translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>share of 1; all customers %1</source>
        <translation>proporción de 1; todos los clientes %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>%1_charts_%2</source>
        <translation>%1_graficos_%2</translation>
    </message>
</context>
<context>
    <name>ui::AssociationFeed</name>
    <message>
        <source>Press Update View to measure how closely the columns go together.</source>
        <translation>Pulse Actualizar vista para medir en qué medida van juntas las columnas.</translation>
    </message>
    <message>
        <source>There are not two columns that can be compared: identifiers, text, constant and ignored columns are left out.</source>
        <translation>No hay dos columnas que se puedan comparar: se omiten identificadores, textos, columnas constantes e ignoradas.</translation>
    </message>
    <message>
        <source>out of date · Update View applies the other measure</source>
        <translation>desactualizado · Actualizar vista aplica la otra medida</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>measure chosen by pair type</source>
        <translation>medida elegida según el tipo de par</translation>
    </message>
    <message>
        <source>one measure for all</source>
        <translation>una medida para todos</translation>
    </message>
    <message>
        <source>ordered by similarity</source>
        <translation>ordenado por similitud</translation>
    </message>
    <message>
        <source>in file order</source>
        <translation>en el orden del archivo</translation>
    </message>
</context>
<context>
    <name>ui::AssociationHeatmap</name>
    <message>
        <source>Weaker than |%1|: its cell is left empty.</source>
        <translation>Más débil que |%1|: su celda se deja vacía.</translation>
    </message>
    <message>
        <source>Open a table to see which columns go together.</source>
        <translation>Abra una tabla para ver qué columnas van juntas.</translation>
    </message>
    <message>
        <source>Scroll rows</source>
        <translation>Desplazar filas</translation>
    </message>
    <message>
        <source>Scroll columns</source>
        <translation>Desplazar columnas</translation>
    </message>
    <message>
        <source>Weaker than |%1|: left empty</source>
        <translation>Más débil que |%1|: vacía</translation>
    </message>
</context>
<context>
    <name>ui::AssociationOptions</name>
    <message>
        <source>Associations</source>
        <translation>Asociaciones</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Absolute values</source>
        <translation>Valores absolutos</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
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
        <translation>Razón de correlación</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Por similitud</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Orden del archivo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>How closely two columns go together. &lt;b&gt;Automatic&lt;/b&gt; takes what suits each pair: Spearman’s ρ between numbers and ordered levels (−1 to +1, sign kept), Cramér’s V corrected for bias between categories (0 to 1), and the correlation ratio η between a number and categories (0 to 1).&lt;br&gt;&lt;br&gt;Choose &lt;b&gt;Pearson&lt;/b&gt; to see straight-line relations only, &lt;b&gt;Kendall&lt;/b&gt; (τ-b) for ordered levels with many ties; it takes longer. Pairs the measure does not suit stay empty.&lt;br&gt;&lt;br&gt;Each pair uses the rows in which both cells are present (pairwise), so n may differ from cell to cell; the tool tip gives it, with p and p adjusted for the number of pairs.</source>
        <translation>En qué medida van juntas dos columnas. &lt;b&gt;Automático&lt;/b&gt; toma lo adecuado para cada par: ρ de Spearman entre números y niveles ordenados (−1 a +1, con signo), V de Cramér con corrección de sesgo entre categorías (0 a 1) y la razón de correlación η entre un número y categorías (0 a 1).&lt;br&gt;&lt;br&gt;Elija &lt;b&gt;Pearson&lt;/b&gt; para ver solo relaciones en línea recta, &lt;b&gt;Kendall&lt;/b&gt; (τ-b) para niveles ordenados con muchos empates; tarda más. Los pares a los que no se ajusta la medida quedan vacíos.&lt;br&gt;&lt;br&gt;Cada par usa las filas en que ambas celdas están presentes (por pares), así que n puede variar de celda a celda; la ayuda emergente lo indica, con p y p ajustada al número de pares.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By similarity puts columns that go together beside each other (average linkage on 1 − |association|); file order keeps them as they stand in the file.</source>
        <translation>Por similitud pone juntas las columnas que van juntas (enlace medio sobre 1 − |asociación|); el orden del archivo las deja como están en él.</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Ocultar bajo</translation>
    </message>
    <message>
        <source>Leaves cells of weaker association empty, whatever their sign, so that the strong ones stand out. Tool tips and exported tables keep their figures; the legend says what is left out.</source>
        <translation>Deja vacías las celdas de asociación más débil, sea cual sea su signo, para que destaquen las fuertes. La ayuda emergente y las tablas exportadas conservan sus cifras; la leyenda dice qué se omite.</translation>
    </message>
    <message>
        <source>Numbers in the cells</source>
        <translation>Números en las celdas</translation>
    </message>
    <message>
        <source>Colours strength only and leaves the sign out</source>
        <translation>Colorea solo la fuerza y omite el signo</translation>
    </message>
    <message>
        <source>Hide associations below</source>
        <translation>Ocultar asociaciones por debajo de</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
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
        <translation>Asociaciones</translation>
    </message>
    <message>
        <source>Features against target</source>
        <translation>Variables frente al objetivo</translation>
    </message>
    <message>
        <source>Association Heatmap</source>
        <translation>Mapa de calor de asociaciones</translation>
    </message>
    <message>
        <source>Ranking of Features</source>
        <translation>Clasificación de variables</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 filas × %3 columnas · %4</translation>
    </message>
    <message>
        <source>Press Update View to rank the features against the target.</source>
        <translation>Pulse Actualizar vista para clasificar las variables frente al objetivo.</translation>
    </message>
    <message>
        <source>No feature can be measured against the target this way.</source>
        <translation>Ninguna variable se puede medir así frente al objetivo.</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to rank the others against it.</source>
        <translation>Dé a una columna la función Objetivo en la página Datos para clasificar las demás frente a ella.</translation>
    </message>
    <message>
        <source>association with %1, one at a time</source>
        <translation>asociación con %1, de una en una</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Cerrar aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>Ocultar detalles</translation>
    </message>
</context>
<context>
    <name>ui::BarList</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
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
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 presentes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>+%1 filled</source>
        <translation>+%1 rellenadas</translation>
    </message>
    <message>
        <source>%1: %2 customers (%3)</source>
        <translation>%1: %2 clientes (%3)</translation>
    </message>
    <message>
        <source>, %1 of them filled</source>
        <translation>, %1 de ellos rellenados</translation>
    </message>
</context>
<context>
    <name>ui::BestSoFarPlot</name>
    <message>
        <source>Start a search: the score of each trial appears here as it ends.</source>
        <translation>Inicie una búsqueda: la puntuación de cada ensayo aparece aquí cuando termina.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parado antes</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>%1 trials, none of them finished.</source>
        <translation>%1 ensayos, ninguno terminado.</translation>
    </message>
    <message>
        <source>%1 of %2 trials; best so far %3 in trial %4.</source>
        <translation>%1 de %2 ensayos; el mejor hasta ahora %3 en el ensayo %4.</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>best %1 · trial %2</source>
        <translation>mejor %1 · ensayo %2</translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation>ensayo %1</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>mejor hasta ahora</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
</context>
<context>
    <name>ui::ChartPack</name>
    <message>
        <source>its numbers (CSV)</source>
        <translation>sus números (CSV)</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>tabla (CSV)</translation>
    </message>
</context>
<context>
    <name>ui::CheckModel</name>
    <message>
        <source>Odd cell</source>
        <translation>Celda extraña</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>Fila omitida</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>No es fila</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Tal como está en el archivo</translation>
    </message>
</context>
<context>
    <name>ui::ChecksView</name>
    <message>
        <source>Each feature alone</source>
        <translation>Cada variable por sí sola</translation>
    </message>
    <message>
        <source>Class balance</source>
        <translation>Equilibrio de clases</translation>
    </message>
    <message>
        <source>Choose a Target</source>
        <translation>Elegir un objetivo</translation>
    </message>
    <message>
        <source>Leak guard</source>
        <translation>Control de fugas</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 punto por revisar</translation>
    </message>
    <message>
        <source>%1 things to look at</source>
        <translation>%1 puntos por revisar</translation>
    </message>
    <message>
        <source>No feature numbers the rows or follows their order, and no row stands twice. Whether one gives the answer away can be told with a target.</source>
        <translation>Ninguna variable numera las filas ni sigue su orden, y ninguna fila está repetida. Si alguna delata la respuesta se puede saber con un objetivo.</translation>
    </message>
    <message>
        <source>No feature gives %1 away: %2, the strongest, alone ranks %3 of pairs right, all together %4.</source>
        <translation>Ninguna variable delata %1: %2, la más fuerte, por sí sola ordena bien %3 de los pares; todas juntas, %4.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of the target apart. Choose a target on the Data page first.</source>
        <translation>Qué tan bien distingue cada variable por sí sola las clases del objetivo. Elija primero un objetivo en la página Datos.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of the target apart. %1 is no set of classes: it needs categories, or at most 20 different numbers.</source>
        <translation>Qué tan bien distingue cada variable por sí sola las clases del objetivo. %1 no es un conjunto de clases: necesita categorías, o como máximo 20 números distintos.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of %1 apart. There is no feature.</source>
        <translation>Qué tan bien distingue cada variable por sí sola las clases de %1. No hay ninguna variable.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of %1 apart. There are too few rows to tell: 100 with a class are needed, and 10 of each class.</source>
        <translation>Qué tan bien distingue cada variable por sí sola las clases de %1. Hay muy pocas filas para saberlo: se necesitan 100 con clase, y 10 de cada clase.</translation>
    </message>
    <message>
        <source>the %1 strongest together</source>
        <translation>las %1 más fuertes juntas</translation>
    </message>
    <message>
        <source>all %1 together</source>
        <translation>las %1 juntas</translation>
    </message>
    <message>
        <source>%1 · %2 rows looked at · target %3 · mean of five folds</source>
        <translation>%1 · %2 filas revisadas · objetivo %3 · media de cinco pliegues</translation>
    </message>
    <message>
        <source>against %1 · %2 rows</source>
        <translation>frente a %1 · %2 filas</translation>
    </message>
    <message>
        <source>How many rows each class of the target has. The table has no target yet.</source>
        <translation>Cuántas filas tiene cada clase del objetivo. La tabla aún no tiene objetivo.</translation>
    </message>
    <message>
        <source>How many rows each class of the target has. %1 is no set of classes: it needs categories, or at most 20 different numbers.</source>
        <translation>Cuántas filas tiene cada clase del objetivo. %1 no es un conjunto de clases: necesita categorías, o como máximo 20 números distintos.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 filas</translation>
    </message>
    <message>
        <source>, %1 without a class</source>
        <translation>, %1 sin clase</translation>
    </message>
</context>
<context>
    <name>ui::ChipRow</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>ui::ClassBalancePlot</name>
    <message>
        <source>%1: %2 rows, %3</source>
        <translation>%1: %2 filas, %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
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
        <translation>Precisión, exhaustividad y F1 de cada clase; F1 ponderado %1.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>Media macro</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Media ponderada</translation>
    </message>
    <message>
        <source>Labels given</source>
        <translation>Etiquetas dadas</translation>
    </message>
    <message>
        <source>true (outline) → predicted (filled)</source>
        <translation>real (contorno) → predicho (relleno)</translation>
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
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>ui::ColumnInspector</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Explore Columns</source>
        <translation>Explorar columnas</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Missing by target</source>
        <translation>Vacías según objetivo</translation>
    </message>
    <message>
        <source>Type and role</source>
        <translation>Tipo y función</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How the cells are read. A &lt;b&gt;number&lt;/b&gt; is measured, a &lt;b&gt;category&lt;/b&gt; only named, an &lt;b&gt;ordered category&lt;/b&gt; ranked from low to high. Change it when figures are only names (a branch number), or names have an order. Cells that do not fit the type become missing; the file is never changed.</source>
        <translation>Cómo se leen las celdas. Un &lt;b&gt;número&lt;/b&gt; se mide, una &lt;b&gt;categoría&lt;/b&gt; solo se nombra, una &lt;b&gt;categoría ordenada&lt;/b&gt; va de bajo a alto. Cámbielo cuando las cifras solo sean nombres (un número de sucursal), o los nombres tengan un orden. Las celdas que no se ajustan al tipo quedan vacías; el archivo nunca se cambia.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>What the column is for. &lt;b&gt;Features&lt;/b&gt; describe the customer and are used to find segments and to predict. The &lt;b&gt;target&lt;/b&gt; is what is to be predicted; a table has at most one. &lt;b&gt;Identifiers&lt;/b&gt; name the row and are never learned from. &lt;b&gt;Ignored&lt;/b&gt; columns stay in the file and are left out of everything else.</source>
        <translation>Para qué sirve la columna. Las &lt;b&gt;variables&lt;/b&gt; describen al cliente y se usan para hallar segmentos y para predecir. El &lt;b&gt;objetivo&lt;/b&gt; es lo que se quiere predecir; una tabla tiene como máximo uno. Los &lt;b&gt;identificadores&lt;/b&gt; nombran la fila y nunca se aprende de ellos. Las columnas &lt;b&gt;ignoradas&lt;/b&gt; permanecen en el archivo y se omiten en todo lo demás.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Texts that mean “missing” in this column, with semicolons between</source>
        <translation>Textos que significan «vacío» en esta columna, separados por punto y coma</translation>
    </message>
    <message>
        <source>Also missing</source>
        <translation>También vacío</translation>
    </message>
    <message>
        <source>Texts that stand for “no value” in this column, with semicolons between them: &lt;b&gt;-99; unknown&lt;/b&gt;. Empty cells are missing anyway. Use it where a number such as -99 or 9999 was typed in place of nothing; otherwise it counts in every mean.</source>
        <translation>Textos que equivalen a «sin valor» en esta columna, separados por punto y coma: &lt;b&gt;-99; desconocido&lt;/b&gt;. Las celdas vacías cuentan como vacías en todo caso. Úselo cuando se escribió un número como -99 o 9999 en lugar de nada; si no, cuenta en todas las medias.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Date order</source>
        <translation>Orden de fecha</translation>
    </message>
    <message>
        <source>Which part of a date comes first. Automatic decides by days past 12; where there are none, 3/4/2024 may be in March or in April and only you can tell.</source>
        <translation>Qué parte de la fecha va primero. Automático decide por los días mayores que 12; si no hay ninguno, 3/4/2024 puede ser de marzo o de abril y solo usted lo sabe.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>Punto: 1,234.5</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>Coma: 1.234,5</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>How numbers are written in this column. Change it when 0,435 was read as a word, or 1.234 as little more than one where it means a thousand.</source>
        <translation>Cómo se escriben los números en esta columna. Cámbielo cuando 0,435 se leyó como palabra, o 1.234 como poco más de uno cuando significa mil.</translation>
    </message>
    <message>
        <source>No column chosen</source>
        <translation>Ninguna columna elegida</translation>
    </message>
    <message>
        <source>Click the head of a column to see it here.</source>
        <translation>Haga clic en el encabezado de una columna para verla aquí.</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>columna %1 de %2</translation>
    </message>
    <message>
        <source>Every cell is missing.</source>
        <translation>Todas las celdas están vacías.</translation>
    </message>
    <message>
        <source>Every value is different.</source>
        <translation>Todos los valores son distintos.</translation>
    </message>
    <message>
        <source>%1 different texts.</source>
        <translation>%1 textos distintos.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vacías</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>St. deviation</source>
        <translation>Desv. estándar</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Cuartiles</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Asimetría</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Más frecuente</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 de %2 clientes</translation>
    </message>
    <message>
        <source>Overall %1.</source>
        <translation>En total %1.</translation>
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
        <translation>Diferencias así de grandes no son azar (%1).</translation>
    </message>
    <message>
        <source>Differences this large may well be chance (%1).</source>
        <translation>Diferencias así de grandes bien pueden ser azar (%1).</translation>
    </message>
</context>
<context>
    <name>ui::CompareOptions</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Train Other Models</source>
        <translation>Entrenar otros modelos</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>What the models are ranked by. F1 is the harmonic mean of precision and recall of a class; weighted counts each class by its customers, macro counts each alike. Log loss also judges the probabilities.</source>
        <translation>Según qué se clasifican los modelos. F1 es la media armónica de precisión y exhaustividad de una clase; ponderado cuenta cada clase según sus clientes, macro cuenta todas igual. La pérdida logarítmica evalúa también las probabilidades.</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>El mejor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The run all others are tested against.</source>
        <translation>La ejecución contra la que se prueban todas las demás.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Otros modelos</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Regresión logística</translation>
    </message>
    <message>
        <source>k-nearest neighbours</source>
        <translation>k vecinos más cercanos</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Bosque aleatorio</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>Gradient boosting</translation>
    </message>
    <message>
        <source>Ensemble of network, forest, boosting</source>
        <translation>Conjunto de red, bosque y boosting</translation>
    </message>
    <message>
        <source>Majority baseline</source>
        <translation>Línea base mayoritaria</translation>
    </message>
    <message>
        <source>Trained on the same customers, features and preparation as the run shown on the Predict page.</source>
        <translation>Entrenados con los mismos clientes, variables y preparación que la ejecución mostrada en la página Predecir.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>The customers are dealt into this many parts; each part is predicted by models that have learnt from all others, preparation included.</source>
        <translation>Los clientes se reparten en este número de partes; cada parte la predicen modelos que han aprendido de todas las demás, incluida la preparación.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Times the parts are dealt anew. More repeats make intervals narrower, up to a point: the test allows for folds that share customers (Nadeau and Bengio 2003).</source>
        <translation>Veces que se reparten de nuevo las partes. Más repeticiones estrechan los intervalos, hasta cierto punto: la prueba tiene en cuenta que los pliegues comparten clientes (Nadeau y Bengio 2003).</translation>
    </message>
    <message>
        <source>The ticked runs are trained anew on every fold.</source>
        <translation>Las ejecuciones marcadas se entrenan de nuevo en cada pliegue.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <source>Shares in %</source>
        <translation>Proporciones en %</translation>
    </message>
    <message>
        <source>How much of each fold&apos;s training customers is learnt from. Each share lies within the next; all of them are always learnt from besides. By time the latest customers make the smaller shares.</source>
        <translation>De qué parte de los clientes de entrenamiento de cada pliegue se aprende. Cada proporción está contenida en la siguiente; además siempre se aprende de todos. Por tiempo, los clientes más recientes forman las proporciones menores.</translation>
    </message>
    <message>
        <source>The customers are dealt into this many parts; each part judges models that have learnt from shares of all others.</source>
        <translation>Los clientes se reparten en este número de partes; cada parte evalúa modelos que han aprendido de proporciones de todas las demás.</translation>
    </message>
    <message>
        <source>Times the parts are dealt anew. More of them tell smaller differences from chance.</source>
        <translation>Veces que se reparten de nuevo las partes. Con más se distinguen del azar diferencias menores.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
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
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>TPE tries near what did well so far (Bergstra et al. 2011). Hyperband begins many trials with few epochs and lets the better ones go on (Li et al. 2018). Random draws evenly.</source>
        <translation>TPE prueba cerca de lo que ha ido bien hasta ahora (Bergstra et al. 2011). Hyperband empieza muchos ensayos con pocas épocas y deja seguir a los mejores (Li et al. 2018). Al azar elige de manera uniforme.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Budget in</source>
        <translation>Presupuesto en</translation>
    </message>
    <message>
        <source>A number of trials gives the same search every time; minutes depend on the machine.</source>
        <translation>Un número de ensayos da siempre la misma búsqueda; los minutos dependen del equipo.</translation>
    </message>
    <message>
        <source>Networks to train.</source>
        <translation>Redes por entrenar.</translation>
    </message>
    <message>
        <source>The search ends after this time.</source>
        <translation>La búsqueda termina tras este tiempo.</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>Qué se busca</translation>
    </message>
    <message>
        <source>A range “LOW..HIGH”, a list “A, B, C”, or one value, which is then the same in every trial. Now: %1.</source>
        <translation>Un rango «MÍN..MÁX», una lista «A, B, C», o un solo valor, que es entonces el mismo en todos los ensayos. Ahora: %1.</translation>
    </message>
    <message>
        <source>Cross-Validate</source>
        <translation>Validar por pliegues</translation>
    </message>
    <message>
        <source>Draw Learning Curve</source>
        <translation>Trazar curva de aprendizaje</translation>
    </message>
    <message>
        <source>Go On Searching</source>
        <translation>Seguir buscando</translation>
    </message>
    <message>
        <source>Start Search</source>
        <translation>Iniciar búsqueda</translation>
    </message>
    <message>
        <source>Goes on where the last search ended; a larger budget adds trials.</source>
        <translation>Continúa donde terminó la última búsqueda; un presupuesto mayor añade ensayos.</translation>
    </message>
    <message>
        <source>Trials are judged on the validation part. The test part is never seen by the search.</source>
        <translation>Los ensayos se evalúan en la parte de validación. La búsqueda nunca ve la parte de prueba.</translation>
    </message>
    <message>
        <source>Train a network on the Predict page first.</source>
        <translation>Entrene primero una red en la página Predecir.</translation>
    </message>
    <message>
        <source>Tick at least one model.</source>
        <translation>Marque al menos un modelo.</translation>
    </message>
    <message>
        <source>“%1” is no share between 0 and 100 %.</source>
        <translation>«%1» no es una proporción entre 0 y 100 %.</translation>
    </message>
    <message>
        <source>Name at least one share below 100 %.</source>
        <translation>Indique al menos una proporción inferior al 100 %.</translation>
    </message>
    <message numerus="yes">
        <source>The run shown on the Predict page is trained anew on every share of every fold: %n models.</source>
        <translation>
            <numerusform>La ejecución mostrada en la página Predecir se entrena de nuevo en cada proporción de cada pliegue: %n modelo.</numerusform>
            <numerusform>La ejecución mostrada en la página Predecir se entrena de nuevo en cada proporción de cada pliegue: %n modelos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>Vistas de la comparación</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Cross-Validation</source>
        <translation>Validación cruzada</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>More Rows?</source>
        <translation>¿Más filas?</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Aún no hay ejecuciones</translation>
    </message>
    <message>
        <source>Compare needs a trained model. Train a network on the Predict page; other models are then trained here on the same customers with one click.</source>
        <translation>Comparar necesita un modelo entrenado. Entrene una red en la página Predecir; después se entrenan aquí otros modelos con los mismos clientes con un clic.</translation>
    </message>
    <message>
        <source>Go to Predict</source>
        <translation>Ir a Predecir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the bars with their intervals, or the learning curve, as a picture</source>
        <translation>Copia las barras con sus intervalos, o la curva de aprendizaje, como imagen</translation>
    </message>
    <message>
        <source>%1 · test part, %2 customers · seed %3</source>
        <translation>%1 · parte de prueba, %2 clientes · semilla %3</translation>
    </message>
    <message>
        <source>%1 · validation part, %2 customers · seed %3</source>
        <translation>%1 · parte de validación, %2 clientes · semilla %3</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Models trained on the same customers, ranked and tested</source>
        <translation>Modelos entrenados con los mismos clientes, clasificados y probados</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 trial&lt;/b&gt;</source>
        <translation>&lt;b&gt;1 ensayo&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n trials&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n ensayo&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n ensayos&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source> · best validation loss &lt;b&gt;%1&lt;/b&gt;, %2 right (trial %3) · test customers not touched</source>
        <translation> · mejor pérdida de validación &lt;b&gt;%1&lt;/b&gt;, %2 aciertos (ensayo %3) · clientes de prueba sin tocar</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 run&lt;/b&gt; · best %1 </source>
        <translation>&lt;b&gt;1 ejecución&lt;/b&gt; · mejor %1 </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n runs&lt;/b&gt; · best %1 </source>
        <translation>
            <numerusform>&lt;b&gt;%n ejecución&lt;/b&gt; · mejor %1 </numerusform>
            <numerusform>&lt;b&gt;%n ejecuciones&lt;/b&gt; · mejor %1 </numerusform>
        </translation>
    </message>
    <message>
        <source>, 95 % interval %1–%2</source>
        <translation>, intervalo del 95 % %1–%2</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonBars</name>
    <message>
        <source>There is no other method to compare with on these features.</source>
        <translation>No hay otro método con el que comparar en estas variables.</translation>
    </message>
    <message>
        <source>Autoencoder + k-means (shown)</source>
        <translation>Autoencoder + k-means (mostrado)</translation>
    </message>
    <message>
        <source>k-means (shown)</source>
        <translation>k-means (mostrado)</translation>
    </message>
    <message>
        <source>(silhouette %1 against %2)</source>
        <translation>(silueta %1 frente a %2)</translation>
    </message>
    <message>
        <source>%1 separates these customers better %2.</source>
        <translation>%1 separa mejor a estos clientes %2.</translation>
    </message>
    <message>
        <source>The segments shown are better separated than those of %1 %2.</source>
        <translation>Los segmentos mostrados están mejor separados que los de %1 %2.</translation>
    </message>
    <message>
        <source>%1 separates the customers as well %2.</source>
        <translation>%1 separa a los clientes igual de bien %2.</translation>
    </message>
    <message>
        <source>Both find nearly the same segments.</source>
        <translation>Ambos hallan casi los mismos segmentos.</translation>
    </message>
    <message>
        <source>silhouette, prepared space</source>
        <translation>silueta, espacio preparado</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>coincidencia</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionPlot</name>
    <message>
        <source>Confusion matrix of %1 customers: %2 right.</source>
        <translation>Matriz de confusión de %1 clientes: %2 aciertos.</translation>
    </message>
    <message>
        <source>%1 customers of %2 were recognised: %3 of all %2.</source>
        <translation>%1 clientes de %2 se reconocieron: %3 de todos los %2.</translation>
    </message>
    <message>
        <source>%1 customers of %2 were taken for %4: %3 of all %2.</source>
        <translation>%1 clientes de %2 se tomaron por %4: %3 de todos los %2.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicho</translation>
    </message>
    <message>
        <source>true</source>
        <translation>real</translation>
    </message>
    <message>
        <source>0–100 % of each true class</source>
        <translation>0–100 % de cada clase real</translation>
    </message>
</context>
<context>
    <name>ui::ContributionCard</name>
    <message>
        <source>(missing)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Class explained</source>
        <translation>Clase explicada</translation>
    </message>
    <message>
        <source>Comparing this customer with others…</source>
        <translation>Comparando este cliente con otros…</translation>
    </message>
    <message>
        <source>Choose a customer to see what speaks for and against each class.</source>
        <translation>Elija un cliente para ver qué habla a favor y en contra de cada clase.</translation>
    </message>
    <message>
        <source>row %1 beside %2 training customers</source>
        <translation>fila %1 junto a %2 clientes de entrenamiento</translation>
    </message>
    <message>
        <source>%1 · ± %2 points</source>
        <translation>%1 · ± %2 puntos</translation>
    </message>
</context>
<context>
    <name>ui::ContributionPlot</name>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Choose a customer to see what speaks for and against each class.</source>
        <translation>Elija un cliente para ver qué habla a favor y en contra de cada clase.</translation>
    </message>
    <message>
        <source>average customer</source>
        <translation>cliente medio</translation>
    </message>
    <message>
        <source>%1 other features</source>
        <translation>%1 variables más</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>sin asignar</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>este cliente</translation>
    </message>
    <message>
        <source>%1: %2, of the average customer %3</source>
        <translation>%1: %2, del cliente medio %3</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <translation>probabilidad de %1</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>puntuación de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>average customer %1</source>
        <translation>cliente medio %1</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <translation>%1: %2 para %3</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1: %2, de %3 a %4</translation>
    </message>
</context>
<context>
    <name>ui::CrossTableGrid</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1
%2 of %3 customers (%4)</source>
        <translation>%1
%2 de %3 clientes (%4)</translation>
    </message>
    <message>
        <source>%1 customers; %2 expected if the two had nothing to do with each other</source>
        <translation>%1 clientes; %2 esperados si ambas no tuvieran nada que ver entre sí</translation>
    </message>
    <message>
        <source>%1 of the row (all: %2)</source>
        <translation>%1 de la fila (todos: %2)</translation>
    </message>
    <message>
        <source>%1 of the column (all: %2)</source>
        <translation>%1 de la columna (todos: %2)</translation>
    </message>
    <message>
        <source>Standardised residual %1, %2</source>
        <translation>Residuo estandarizado %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::CurvePicture</name>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>best: epoch %1</source>
        <translation>mejor: época %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
</context>
<context>
    <name>ui::CurvePlot</name>
    <message>
        <source>ROC Curves</source>
        <translation>Curvas ROC</translation>
    </message>
    <message>
        <source>Precision and Recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <source>Train a model to see how well it tells the classes apart.</source>
        <translation>Entrene un modelo para ver qué tan bien distingue las clases.</translation>
    </message>
    <message>
        <source>%1: area %2, 95 % interval %3 to %4</source>
        <translation>%1: área %2, intervalo del 95 % %3 a %4</translation>
    </message>
    <message>
        <source>%1: area %2</source>
        <translation>%1: área %2</translation>
    </message>
    <message>
        <source>of the others, taken along (false positives)</source>
        <translation>de los demás, incluidos por error (falsos positivos)</translation>
    </message>
    <message>
        <source>of the class, found (recall)</source>
        <translation>de la clase, hallados (exhaustividad)</translation>
    </message>
    <message>
        <source>right among those picked (precision)</source>
        <translation>aciertos entre los elegidos (precisión)</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>por azar</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>%1 against the rest</source>
        <translation>%1 frente al resto</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>above all</source>
        <translation>por encima de todo</translation>
    </message>
    <message>
        <source>of the class, found</source>
        <translation>de la clase, hallados</translation>
    </message>
    <message>
        <source>of the others, taken along</source>
        <translation>de los demás, incluidos por error</translation>
    </message>
    <message>
        <source>right among those picked</source>
        <translation>aciertos entre los elegidos</translation>
    </message>
</context>
<context>
    <name>ui::CustomerStrip</name>
    <message>
        <source>Random Test Customer</source>
        <translation>Cliente de prueba al azar</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>Find the customer by</source>
        <translation>Buscar al cliente por</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type and press Enter</source>
        <translation>Escriba y pulse Intro</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Número de fila</translation>
    </message>
    <message>
        <source>Choose a customer to see what the model says about them, and why.</source>
        <translation>Elija un cliente para ver qué dice el modelo de él, y por qué.</translation>
    </message>
    <message>
        <source>predicted %1 with %2</source>
        <translation>predicho %1 con %2</translation>
    </message>
    <message>
        <source>true class not known</source>
        <translation>clase real desconocida</translation>
    </message>
    <message>
        <source>true class %1</source>
        <translation>clase real %1</translation>
    </message>
    <message>
        <source> · right</source>
        <translation> · acierto</translation>
    </message>
    <message>
        <source> · wrong</source>
        <translation> · error</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>test part: never seen in training</source>
        <translation>parte de prueba: nunca visto al entrenar</translation>
    </message>
    <message>
        <source>training part: the model has learnt from this customer</source>
        <translation>parte de entrenamiento: el modelo ha aprendido de este cliente</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>parte de validación</translation>
    </message>
    <message>
        <source>in none of the parts</source>
        <translation>en ninguna de las partes</translation>
    </message>
    <message>
        <source>There is no row “%1”. Rows are numbered from 1 to %2.</source>
        <translation>No hay fila «%1». Las filas se numeran de 1 a %2.</translation>
    </message>
    <message>
        <source>No customer has “%1” in %2.</source>
        <translation>Ningún cliente tiene «%1» en %2.</translation>
    </message>
</context>
<context>
    <name>ui::DataPage</name>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>Opciones de importación…</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>No hay ninguna tabla abierta</translation>
    </message>
    <message>
        <source>Open a CSV file with one customer per row, or try an example.</source>
        <translation>Abra un archivo CSV con un cliente por fila, o pruebe un ejemplo.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Leer el archivo de nuevo</translation>
    </message>
    <message>
        <source>Read the file in another way, with a preview</source>
        <translation>Leer el archivo de otra manera, con vista previa</translation>
    </message>
    <message>
        <source>What was read, what it looks like, and what to check.</source>
        <translation>Qué se leyó, qué aspecto tiene y qué comprobar.</translation>
    </message>
    <message>
        <source>%1 described by %2</source>
        <translation>%1 descritos por %2</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>A random sample of %1</source>
        <translation>Una muestra al azar de %1</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 de %2 clientes</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 variables</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>target %1 with %2 segments</source>
        <translation>objetivo %1 con %2 segmentos</translation>
    </message>
    <message>
        <source>target %1 with %2 classes</source>
        <translation>objetivo %1 con %2 clases</translation>
    </message>
    <message>
        <source>every row is complete</source>
        <translation>todas las filas están completas</translation>
    </message>
    <message>
        <source>%1 rows are complete</source>
        <translation>%1 filas están completas</translation>
    </message>
    <message>
        <source>random sample of %1 of %2 rows</source>
        <translation>muestra al azar de %1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 columnas</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>hoja %1</translation>
    </message>
    <message>
        <source>read as remembered</source>
        <translation>leído como se recordaba</translation>
    </message>
    <message>
        <source>%1 empty cells</source>
        <translation>%1 celdas vacías</translation>
    </message>
    <message>
        <source>1 row rejected</source>
        <translation>1 fila rechazada</translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>%1 filas rechazadas</translation>
    </message>
    <message>
        <source>%1 proposed as identifier</source>
        <translation>%1 propuesta como identificador</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Import Receipt</source>
        <translation>Recibo de importación</translation>
    </message>
    <message>
        <source>%1 cells of %2 do not fit the type &lt;b&gt;%3&lt;/b&gt; and count as missing now.</source>
        <translation>%1 celdas de %2 no se ajustan al tipo &lt;b&gt;%3&lt;/b&gt; y ahora cuentan como vacías.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ui::DataTableView</name>
    <message>
        <source>Customer table</source>
        <translation>Tabla de clientes</translation>
    </message>
</context>
<context>
    <name>ui::DendrogramPlot</name>
    <message>
        <source>difference between the groups joined</source>
        <translation>diferencia entre los grupos unidos</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Dendrogram</source>
        <translation>Dendrograma</translation>
    </message>
    <message>
        <source>Segments of Ward, average or complete linkage have a dendrogram.</source>
        <translation>Los segmentos por Ward, enlace medio o completo tienen un dendrograma.</translation>
    </message>
    <message>
        <source>Dendrogram of %1 customers, cut into %2 segments. Left and right move the cut, Enter takes it; up and down choose a segment.</source>
        <translation>Dendrograma de %1 clientes, cortado en %2 segmentos. Izquierda y derecha mueven el corte, Intro lo acepta; arriba y abajo eligen un segmento.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 cliente</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>joined at height %1</source>
        <translation>unidos a la altura %1</translation>
    </message>
    <message>
        <source>join the others at %1</source>
        <translation>se unen a los demás en %1</translation>
    </message>
</context>
<context>
    <name>ui::DependenceCard</name>
    <message>
        <source>Dependence</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>Single customers</source>
        <translation>Clientes individuales</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Classes shown</source>
        <translation>Clases mostradas</translation>
    </message>
    <message>
        <source>Asking the model about other values of %1…</source>
        <translation>Preguntando al modelo por otros valores de %1…</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Shows how the probabilities follow one column.</source>
        <translation>Muestra cómo las probabilidades siguen a una columna.</translation>
    </message>
    <message>
        <source>A thin line for each of some customers</source>
        <translation>Una línea fina para cada uno de algunos clientes</translation>
    </message>
    <message>
        <source>Choose one class to see single customers</source>
        <translation>Elija una clase para ver clientes individuales</translation>
    </message>
    <message>
        <source>mean of %1 training customers</source>
        <translation>media de %1 clientes de entrenamiento</translation>
    </message>
    <message>
        <source>mean of %1 test customers</source>
        <translation>media de %1 clientes de prueba</translation>
    </message>
</context>
<context>
    <name>ui::DependencePlot</name>
    <message>
        <source>missing</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Dependence on a Column</source>
        <translation>Dependencia de una columna</translation>
    </message>
    <message>
        <source>Choose a column to see what the model says for each of its values.</source>
        <translation>Elija una columna para ver qué dice el modelo para cada uno de sus valores.</translation>
    </message>
    <message>
        <source>%1: from %2 at %3 to %4 at %5</source>
        <translation>%1: de %2 en %3 a %4 en %5</translation>
    </message>
    <message>
        <source>mean predicted probability</source>
        <translation>probabilidad media predicha</translation>
    </message>
    <message>
        <source>single customers</source>
        <translation>clientes individuales</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>customers near</source>
        <translation>clientes cerca</translation>
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
        <translation>error de reconstrucción</translation>
    </message>
    <message>
        <source>mean squared</source>
        <translation>cuadrático medio</translation>
    </message>
    <message>
        <source>The curve starts with the first epoch.</source>
        <translation>La curva empieza con la primera época.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>divergence of the segments</source>
        <translation>divergencia de los segmentos</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>The curve starts when the training has ended.</source>
        <translation>La curva empieza cuando termina el entrenamiento.</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Refinamiento</translation>
    </message>
    <message>
        <source>Tries several numbers of segments and says which of them are well supported.</source>
        <translation>Prueba varios números de segmentos y dice cuáles tienen buen respaldo.</translation>
    </message>
    <message>
        <source>Compare Numbers</source>
        <translation>Comparar números</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All six figures</source>
        <translation>Las seis cifras</translation>
    </message>
    <message>
        <source>Also gap, Caliński–Harabasz and Davies–Bouldin</source>
        <translation>También gap, Caliński–Harabasz y Davies–Bouldin</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
</context>
<context>
    <name>ui::DetailsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <translation>todo vacío</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>ui::DistributionPlot</name>
    <message>
        <source>Choose a column to see how its values are spread.</source>
        <translation>Elija una columna para ver cómo se reparten sus valores.</translation>
    </message>
    <message>
        <source>%1 below %2 and %3 above %4 not shown</source>
        <translation>%1 por debajo de %2 y %3 por encima de %4 no se muestran</translation>
    </message>
    <message>
        <source>%1 from %2 on not shown</source>
        <translation>%1 desde %2 no se muestran</translation>
    </message>
    <message>
        <source>%1 below %2 not shown</source>
        <translation>%1 por debajo de %2 no se muestran</translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation>%1 sin valor</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 sin %2</translation>
    </message>
</context>
<context>
    <name>ui::DistributionView</name>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>%1: %2. </source>
        <translation>%1: %2. </translation>
    </message>
    <message>
        <source>Histogram of %1</source>
        <translation>Histograma de %1</translation>
    </message>
    <message>
        <source> M</source>
        <translation> M</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 a menos de %2</translation>
    </message>
    <message>
        <source>%1: %2 customers (%3)</source>
        <translation>%1: %2 clientes (%3)</translation>
    </message>
</context>
<context>
    <name>ui::DistributionsView</name>
    <message>
        <source>No distribution to show</source>
        <translation>No hay distribución que mostrar</translation>
    </message>
    <message>
        <source>A distribution needs numbers, dates or categories; this table holds only texts and identifiers.</source>
        <translation>Una distribución necesita números, fechas o categorías; esta tabla solo contiene textos e identificadores.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Proporciones</translation>
    </message>
    <message>
        <source>Shares of each group instead of numbers of customers</source>
        <translation>Proporciones de cada grupo en vez de números de clientes</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Orden de las columnas</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Orden del archivo</translation>
    </message>
    <message>
        <source>Most different first</source>
        <translation>Primero las más distintas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Eje logarítmico</translation>
    </message>
    <message>
        <source>Logarithmic axis, to see the rare values</source>
        <translation>Eje logarítmico, para ver los valores raros</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>Also the few values far out</source>
        <translation>También los pocos valores muy alejados</translation>
    </message>
    <message>
        <source>By frequency</source>
        <translation>Por frecuencia</translation>
    </message>
    <message>
        <source>Most frequent first, instead of their own order</source>
        <translation>Primero los más frecuentes, en vez de su propio orden</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sin segmento</translation>
    </message>
    <message>
        <source>Every cell of this column is missing.</source>
        <translation>Todas las celdas de esta columna están vacías.</translation>
    </message>
    <message>
        <source>Choose a column to see how its values are spread.</source>
        <translation>Elija una columna para ver cómo se reparten sus valores.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 según %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3</source>
        <translation>%1 · %2 filas · %3</translation>
    </message>
</context>
<context>
    <name>ui::DriftPartsPlot</name>
    <message>
        <source>The parts of this feature are not known.</source>
        <translation>No se conocen las partes de esta variable.</translation>
    </message>
    <message>
        <source>%1: training against this file</source>
        <translation>%1: entrenamiento frente a este archivo</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>este archivo</translation>
    </message>
    <message>
        <source>%1: %2 in training, %3 in this file</source>
        <translation>%1: %2 en el entrenamiento, %3 en este archivo</translation>
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
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Shows how far each feature of the new file has moved away from what the model has learnt from.</source>
        <translation>Muestra cuánto se ha alejado cada variable del archivo nuevo de aquello de lo que aprendió el modelo.</translation>
    </message>
    <message>
        <source>This model does not know how its training table was spread, so drift cannot be told. Models trained now do.</source>
        <translation>Este modelo no sabe cómo se repartía su tabla de entrenamiento, así que no se puede medir la deriva. Los modelos que se entrenan ahora sí lo saben.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 also in training (%2)</source>
        <translation>%1 también en el entrenamiento (%2)</translation>
    </message>
    <message>
        <source>%1 new or without ID (%2)</source>
        <translation>%1 nuevos o sin ID (%2)</translation>
    </message>
    <message>
        <source>%1 new (%2)</source>
        <translation>%1 nuevos (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>no está en este archivo</translation>
    </message>
    <message>
        <source>%1 drifted</source>
        <translation>%1 con deriva</translation>
    </message>
    <message>
        <source>%1 watch</source>
        <translation>%1 por vigilar</translation>
    </message>
    <message>
        <source>No feature has drifted. Largest: %1, %2.</source>
        <translation>Ninguna variable tiene deriva. La mayor: %1, %2.</translation>
    </message>
    <message>
        <source>1 feature has drifted: %1.</source>
        <translation>1 variable tiene deriva: %1.</translation>
    </message>
    <message>
        <source>%1 features have drifted: %2.</source>
        <translation>%1 variables tienen deriva: %2.</translation>
    </message>
    <message>
        <source>1 feature to watch: %1.</source>
        <translation>1 variable por vigilar: %1.</translation>
    </message>
    <message>
        <source>%1 features to watch: %2.</source>
        <translation>%1 variables por vigilar: %2.</translation>
    </message>
    <message>
        <source>population stability index</source>
        <translation>índice de estabilidad poblacional</translation>
    </message>
    <message>
        <source>Drift of each feature</source>
        <translation>Deriva de cada variable</translation>
    </message>
    <message>
        <source>drifted above %1</source>
        <translation>deriva por encima de %1</translation>
    </message>
    <message>
        <source>watch above %1</source>
        <translation>vigilar por encima de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: population stability index %2</source>
        <translation>%1: índice de estabilidad poblacional %2</translation>
    </message>
    <message>
        <source>
most changed: %1, %2 in training, %3 in this file</source>
        <translation>
lo que más cambió: %1, %2 en el entrenamiento, %3 en este archivo</translation>
    </message>
</context>
<context>
    <name>ui::DropArea</name>
    <message>
        <source>Drop a customer table here</source>
        <translation>Suelte aquí una tabla de clientes</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel or OpenDocument. Your file is read, never changed.</source>
        <translation>CSV, TSV, Excel u OpenDocument. Su archivo se lee, nunca se cambia.</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Abrir CSV…</translation>
    </message>
    <message>
        <source>Two-Minute Tour</source>
        <translation>Recorrido de dos minutos</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>From a table to a report, on an example</source>
        <translation>De una tabla a un informe, con un ejemplo</translation>
    </message>
</context>
<context>
    <name>ui::DropFrame</name>
    <message>
        <source>Drop to open</source>
        <translation>Suelte para abrir</translation>
    </message>
</context>
<context>
    <name>ui::EarlyStoppingGroup</name>
    <message>
        <source>Early stopping</source>
        <translation>Parada temprana</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>The figure on the validation customers that chooses the best epoch, whose weights are kept however the training ends.&lt;br&gt;&lt;br&gt;&lt;b&gt;Validation loss&lt;/b&gt;, the mean of −log(probability of the right class), moves with every customer and leads to trustworthy probabilities.&lt;br&gt;&lt;br&gt;&lt;b&gt;Validation accuracy&lt;/b&gt;, the share of right answers, is worth a try when only the answer counts; it moves in steps and is noisier on small tables.</source>
        <translation>La cifra en los clientes de validación que elige la mejor época, cuyos pesos se conservan termine como termine el entrenamiento.&lt;br&gt;&lt;br&gt;&lt;b&gt;Pérdida de validación&lt;/b&gt;, la media de −log(probabilidad de la clase correcta), cambia con cada cliente y lleva a probabilidades fiables.&lt;br&gt;&lt;br&gt;&lt;b&gt;Exactitud de validación&lt;/b&gt;, la proporción de aciertos, merece un intento cuando solo cuenta la respuesta; cambia a saltos y tiene más ruido en tablas pequeñas.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Ends the training when the watched figure has not got better for this many epochs. Raise it when the curve is noisy or the learning rate small. “never” trains all epochs; the best one is kept all the same.</source>
        <translation>Termina el entrenamiento cuando la cifra vigilada no ha mejorado durante este número de épocas. Auméntela cuando la curva tenga ruido o la tasa de aprendizaje sea pequeña. «nunca» entrena todas las épocas; aun así se conserva la mejor.</translation>
    </message>
    <message>
        <source>loss · after 1 epoch</source>
        <translation>pérdida · tras 1 época</translation>
    </message>
    <message>
        <source>accuracy · after 1 epoch</source>
        <translation>exactitud · tras 1 época</translation>
    </message>
    <message>
        <source>loss · after %1 epochs</source>
        <translation>pérdida · tras %1 épocas</translation>
    </message>
    <message>
        <source>accuracy · after %1 epochs</source>
        <translation>exactitud · tras %1 épocas</translation>
    </message>
</context>
<context>
    <name>ui::EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
</context>
<context>
    <name>ui::EngineLoading</name>
    <message>
        <source>reference BLAS (slow)</source>
        <translation>BLAS de referencia (lento)</translation>
    </message>
</context>
<context>
    <name>ui::EpochTableModel</name>
    <message>
        <source>The epoch of the lowest validation loss; its weights are kept</source>
        <translation>La época con la menor pérdida de validación; se conservan sus pesos</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Loss
train</source>
        <translation>Pérdida
entren.</translation>
    </message>
    <message>
        <source>Loss
validation</source>
        <translation>Pérdida
validación</translation>
    </message>
    <message>
        <source>Accuracy
train</source>
        <translation>Exactitud
entren.</translation>
    </message>
    <message>
        <source>Accuracy
validation</source>
        <translation>Exactitud
validación</translation>
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
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Train a model to see its curves.</source>
        <translation>Entrene un modelo para ver sus curvas.</translation>
    </message>
    <message>
        <source>Ordering the customers by their probabilities…</source>
        <translation>Ordenando a los clientes por sus probabilidades…</translation>
    </message>
    <message>
        <source>%1, %2 customers</source>
        <translation>%1, %2 clientes</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>aciertos</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>mejor F1</translation>
    </message>
    <message>
        <source>best Youden</source>
        <translation>mejor Youden</translation>
    </message>
    <message>
        <source>%1 of %2 “%3” found · %4 “%5” taken for it · %6 right in all · F1 %7. The results are shown at %8.</source>
        <translation>%1 de %2 «%3» hallados · %4 «%5» tomados por ella · %6 aciertos en total · F1 %7. Los resultados se muestran en %8.</translation>
    </message>
</context>
<context>
    <name>ui::ExplainView</name>
    <message>
        <source>Measure Importance</source>
        <translation>Medir importancia</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>Asking the model about row %1…</source>
        <translation>Preguntando al modelo por la fila %1…</translation>
    </message>
    <message>
        <source>Score that falls</source>
        <translation>Puntuación que baja</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>Macro F1</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>What the model loses on the test customers when the values of one column are shuffled between them, so that they no longer say anything (Breiman 2001; Fisher, Rudin and Dominici 2019). All inputs made of the column move together. Bars are means, lines standard deviations over the repeats.&lt;br&gt;&lt;br&gt;Columns that say the same share their importance: each alone can be replaced by the other.</source>
        <translation>Lo que pierde el modelo en los clientes de prueba cuando los valores de una columna se mezclan entre ellos, de modo que ya no dicen nada (Breiman 2001; Fisher, Rudin y Dominici 2019). Todas las entradas hechas a partir de la columna se mueven juntas. Las barras son medias; las líneas, desviaciones estándar de las repeticiones.&lt;br&gt;&lt;br&gt;Las columnas que dicen lo mismo comparten su importancia: cada una por sí sola puede sustituirse por la otra.</translation>
    </message>
    <message>
        <source>Progress of the importance</source>
        <translation>Progreso de la importancia</translation>
    </message>
    <message>
        <source>Train a model to see which columns matter to it.</source>
        <translation>Entrene un modelo para ver qué columnas le importan.</translation>
    </message>
    <message>
        <source>Measuring how much worse the model gets without each column…</source>
        <translation>Midiendo cuánto empeora el modelo sin cada columna…</translation>
    </message>
    <message>
        <source>Cancelled: how much worse the model gets without each column was not measured to the end.</source>
        <translation>Cancelado: no se terminó de medir cuánto empeora el modelo sin cada columna.</translation>
    </message>
    <message>
        <source>%1 test customers · %2 repeats · seed %3</source>
        <translation>%1 clientes de prueba · %2 repeticiones · semilla %3</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>macro F1</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>pérdida logarítmica</translation>
    </message>
</context>
<context>
    <name>ui::ExploreOptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Update View</source>
        <translation>Actualizar vista</translation>
    </message>
    <message>
        <source>Complete columns</source>
        <translation>Columnas completas</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Orden del archivo</translation>
    </message>
    <message>
        <source>Most missing first</source>
        <translation>Primero las más vacías</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Por columna</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Por patrón</translation>
    </message>
    <message>
        <source>Alike side by side</source>
        <translation>Parecidas juntas</translation>
    </message>
    <message>
        <source>Shows columns without a missing cell too</source>
        <translation>Muestra también las columnas sin celdas vacías</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores vacíos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>File order shows where in the file cells are missing, for example from one date on. &lt;b&gt;Most missing first&lt;/b&gt; shows how many rows share their gaps. &lt;b&gt;By column&lt;/b&gt; puts the rows that miss one column first, so that you see what they miss besides. &lt;b&gt;By pattern&lt;/b&gt; puts rows that miss the same columns together, the most frequent pattern first.&lt;br&gt;&lt;br&gt;A click on a name above the matrix sorts by that column.</source>
        <translation>El orden del archivo muestra en qué parte del archivo faltan celdas, por ejemplo a partir de una fecha. &lt;b&gt;Primero las más vacías&lt;/b&gt; muestra cuántas filas comparten sus huecos. &lt;b&gt;Por columna&lt;/b&gt; pone primero las filas a las que les falta una columna, para que vea qué más les falta. &lt;b&gt;Por patrón&lt;/b&gt; reúne las filas a las que les faltan las mismas columnas, con el patrón más frecuente primero.&lt;br&gt;&lt;br&gt;Un clic en un nombre sobre la matriz ordena por esa columna.</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>The column whose gaps come first.</source>
        <translation>La columna cuyos huecos van primero.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>File order, the columns with most missing cells first, or columns that miss the same rows side by side (the order of the tree).</source>
        <translation>Orden del archivo, primero las columnas con más celdas vacías, o juntas las columnas vacías en las mismas filas (el orden del árbol).</translation>
    </message>
</context>
<context>
    <name>ui::ExploreOverview</name>
    <message>
        <source>No cell is missing.</source>
        <translation>No hay celdas vacías.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores vacíos</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Asociaciones</translation>
    </message>
    <message>
        <source>Missing together</source>
        <translation>Vacías a la vez</translation>
    </message>
    <message>
        <source>columns empty in the same row</source>
        <translation>columnas vacías en la misma fila</translation>
    </message>
    <message>
        <source>Missing Matrix</source>
        <translation>Matriz de vacíos</translation>
    </message>
    <message>
        <source>Association Heatmap</source>
        <translation>Mapa de calor de asociaciones</translation>
    </message>
    <message>
        <source>No cell is missing: all %1 rows are complete in all %2 columns.</source>
        <translation>No hay celdas vacías: las %1 filas están completas en las %2 columnas.</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 filas × %3 columnas · %4</translation>
    </message>
    <message>
        <source>%1 and %2 go most closely with %3</source>
        <translation>%1 y %2 son las que más van con %3</translation>
    </message>
    <message>
        <source>%1 goes most closely with %2</source>
        <translation>%1 es la que más va con %2</translation>
    </message>
</context>
<context>
    <name>ui::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>Aún no hay nada que explorar</translation>
    </message>
    <message>
        <source>Open a table to see which cells are missing and which columns go together.</source>
        <translation>Abra una tabla para ver qué celdas están vacías y qué columnas van juntas.</translation>
    </message>
    <message>
        <source>Views of Explore</source>
        <translation>Vistas de Explorar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vacías</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Asociaciones</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distribuciones</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 as Table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <translation>%1 como CSV…</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>No hay ninguna tabla abierta</translation>
    </message>
    <message>
        <source>%1 in %2 rows</source>
        <translation>%1 en %2 filas</translation>
    </message>
    <message>
        <source>No cell is missing</source>
        <translation>No hay celdas vacías</translation>
    </message>
    <message>
        <source>1 cell is missing</source>
        <translation>Hay 1 celda vacía</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 rows</source>
        <translation>%1 en %2 de %3 filas</translation>
    </message>
    <message>
        <source>%1 cells are missing</source>
        <translation>Hay %1 celdas vacías</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
</context>
<context>
    <name>ui::FactsModel</name>
    <message>
        <source>Not certain: %1</source>
        <translation>No seguro: %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
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
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Association at least</source>
        <translation>Asociación mínima</translation>
    </message>
    <message>
        <source>Leaves out features that go with the target less than this, one at a time, measured on the rows fitted on: Spearman’s ρ, Cramér’s V or the correlation ratio η. 0.1 is a usual limit. A feature that says little alone may still help beside others.</source>
        <translation>Omite las variables que van con el objetivo menos que esto, de una en una, medidas en las filas del ajuste: ρ de Spearman, V de Cramér o la razón de correlación η. 0,1 es un límite habitual. Una variable que por sí sola dice poco puede ayudar junto a otras.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conservar como máximo</translation>
    </message>
    <message>
        <source>The so many features that go most closely with the target.</source>
        <translation>Este número de variables, las que más van con el objetivo.</translation>
    </message>
    <message>
        <source>Features that are kept</source>
        <translation>Variables que se conservan</translation>
    </message>
    <message>
        <source>%1 is left out by the limit</source>
        <translation>%1 se omite por el límite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Untick what the model is not to see.</source>
        <translation>Desmarque lo que el modelo no deba ver.</translation>
    </message>
    <message>
        <source>Bars: association with %1.</source>
        <translation>Barras: asociación con %1.</translation>
    </message>
    <message>
        <source> Muted features are left out.</source>
        <translation> Las variables atenuadas se omiten.</translation>
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
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::FeatureScorePlot</name>
    <message>
        <source>%1: %2, suspect</source>
        <translation>%1: %2, sospechosa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>pairs of different classes ranked right · 50 % is guessing</source>
        <translation>pares de clases distintas bien ordenados · 50 % es adivinar</translation>
    </message>
    <message>
        <source>and %1 weaker ones</source>
        <translation>y %1 más débiles</translation>
    </message>
    <message>
        <source>%1 alone ranks %2 of pairs right</source>
        <translation>%1 sola ordena bien %2 de los pares</translation>
    </message>
    <message>
        <source>; the others without it %1</source>
        <translation>; las demás sin ella, %1</translation>
    </message>
</context>
<context>
    <name>ui::FigureDialog</name>
    <message>
        <source>Title above the figure</source>
        <translation>Título sobre la figura</translation>
    </message>
    <message>
        <source>Caption with file, rows and seed</source>
        <translation>Pie con archivo, filas y semilla</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>How the picture will look</source>
        <translation>Aspecto que tendrá la imagen</translation>
    </message>
    <message>
        <source>As large as it wants</source>
        <translation>Tamaño propio</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Diapositiva, 16:9</translation>
    </message>
    <message>
        <source>Document column</source>
        <translation>Columna de documento</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>As the size needs</source>
        <translation>Según el tamaño</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Pixels of a PNG; drawings are sharp at any size</source>
        <translation>Píxeles de un PNG; los dibujos son nítidos a cualquier tamaño</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>%1 × %2 cm</source>
        <translation>%1 × %2 cm</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 dots an inch · %4</source>
        <translation>%1 × %2 píxeles, %3 puntos por pulgada · %4</translation>
    </message>
    <message>
        <source>%1, sharp at any size; texts can be selected</source>
        <translation>%1, nítido a cualquier tamaño; los textos se pueden seleccionar</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::FilledMatrices</name>
    <message>
        <source>Before preparation</source>
        <translation>Antes de preparar</translation>
    </message>
    <message>
        <source>After preparation</source>
        <translation>Después de preparar</translation>
    </message>
    <message>
        <source>No cell of the %1 columns of the recipe is missing.</source>
        <translation>No hay celdas vacías en las %1 columnas de la receta.</translation>
    </message>
    <message>
        <source>%1 cells missing · %2</source>
        <translation>%1 celdas vacías · %2</translation>
    </message>
    <message>
        <source>%1 cells filled, none missing · %2</source>
        <translation>%1 celdas rellenadas, ninguna vacía · %2</translation>
    </message>
    <message>
        <source>%1 of the recipe’s cells are missing in %2.</source>
        <translation>%1 de las celdas de la receta están vacías en %2.</translation>
    </message>
    <message>
        <source>%1 cells of %2 are filled and none is missing.</source>
        <translation>%1 celdas de %2 están rellenadas y ninguna está vacía.</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear All</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
</context>
<context>
    <name>ui::FilterPopover</name>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>no empieza por</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Columna por la que filtrar</translation>
    </message>
    <message>
        <source>Show the rows whatever this column holds</source>
        <translation>Mostrar las filas contenga lo que contenga esta columna</translation>
    </message>
    <message>
        <source>Everything outside this range</source>
        <translation>Todo lo que quede fuera de este rango</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Find a level</source>
        <translation>Buscar un nivel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>How the text is compared</source>
        <translation>Cómo se compara el texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text, in upper or lower case</source>
        <translation>Texto, en mayúsculas o minúsculas</translation>
    </message>
    <message>
        <source>Only missing (%1)</source>
        <translation>Solo vacías (%1)</translation>
    </message>
    <message>
        <source>Hide missing</source>
        <translation>Ocultar vacías</translation>
    </message>
</context>
<context>
    <name>ui::FindingList</name>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ui::FindingsCard</name>
    <message>
        <source>To check</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>nothing found in %1 rows</source>
        <translation>nada encontrado en %1 filas</translation>
    </message>
    <message>
        <source>1 finding in %1 rows</source>
        <translation>1 hallazgo en %1 filas</translation>
    </message>
    <message>
        <source>%1 findings in %2 rows</source>
        <translation>%1 hallazgos en %2 filas</translation>
    </message>
</context>
<context>
    <name>ui::FlowPlot</name>
    <message>
        <source>Not clustered</source>
        <translation>Sin segmento</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Flow of customers between segments</source>
        <translation>Flujo de clientes entre segmentos</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 cliente</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>ui::FoldsView</name>
    <message>
        <source>Cross-validated models</source>
        <translation>Modelos con validación cruzada</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Tick runs on the Runs tab and cross-validate them.</source>
        <translation>Marque ejecuciones en la pestaña Ejecuciones y haga con ellas la validación cruzada.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>De dos en dos</translation>
    </message>
    <message>
        <source>Cross-validation tests every customer once, with models that have not learnt from them, and says which differences between models are more than chance.</source>
        <translation>La validación cruzada prueba a cada cliente una vez, con modelos que no han aprendido de él, y dice qué diferencias entre modelos son más que azar.</translation>
    </message>
    <message>
        <source>%1 × %2 folds</source>
        <translation>%1 × %2 pliegues</translation>
    </message>
    <message numerus="yes">
        <source>%n folds</source>
        <translation>
            <numerusform>%n pliegue</numerusform>
            <numerusform>%n pliegues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers · best %3 &lt;b&gt;%4&lt;/b&gt; ± %5 (%6)</source>
        <translation>%1 de %2 clientes · mejor %3 &lt;b&gt;%4&lt;/b&gt; ± %5 (%6)</translation>
    </message>
    <message>
        <source>%1 of %2 customers, seed %3</source>
        <translation>%1 de %2 clientes, semilla %3</translation>
    </message>
    <message>
        <source>means over the folds, 95 % intervals</source>
        <translation>medias de los pliegues, intervalos del 95 %</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>ui::GainPlot</name>
    <message>
        <source>Cumulative Gain</source>
        <translation>Ganancia acumulada</translation>
    </message>
    <message>
        <source>Train a model to see how many of the wanted customers a budget reaches.</source>
        <translation>Entrene un modelo para ver a cuántos de los clientes buscados llega un presupuesto.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>customers contacted, most likely first</source>
        <translation>clientes contactados, primero los más probables</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 alcanzados</translation>
    </message>
    <message>
        <source>times as many of %1 as by chance</source>
        <translation>veces más de %1 que por azar</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>beneficio</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>mejor posible</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>por azar</translation>
    </message>
    <message>
        <source>%1 contacted (%2)</source>
        <translation>%1 contactados (%2)</translation>
    </message>
    <message>
        <source>Nobody is contacted</source>
        <translation>No se contacta a nadie</translation>
    </message>
    <message>
        <source>cost %1, bring %2:</source>
        <translation>cuestan %1, aportan %2:</translation>
    </message>
    <message>
        <source>profit %1</source>
        <translation>beneficio %1</translation>
    </message>
    <message>
        <source>reach %1 of %2:</source>
        <translation>llegan a %1 de %2:</translation>
    </message>
    <message>
        <source>%1 times chance</source>
        <translation>%1 veces el azar</translation>
    </message>
    <message>
        <source>no budget earns anything</source>
        <translation>ningún presupuesto da beneficio</translation>
    </message>
    <message>
        <source>highest: %1 at %2</source>
        <translation>máximo: %1 en %2</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>No se contacta a nadie.</translation>
    </message>
    <message>
        <source>%1 contacted (%2) reach %3 of %4: %5 times chance.</source>
        <translation>%1 contactados (%2) llegan a %3 de %4: %5 veces el azar.</translation>
    </message>
    <message>
        <source>%1 contacted (%2) cost %3 and bring %4: profit %5.</source>
        <translation>%1 contactados (%2) cuestan %3 y aportan %4: beneficio %5.</translation>
    </message>
    <message>
        <source>No budget earns anything.</source>
        <translation>Ningún presupuesto da beneficio.</translation>
    </message>
    <message>
        <source>The highest is %1, at %2.</source>
        <translation>El máximo es %1, en %2.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzados</translation>
    </message>
    <message>
        <source>of those contacted</source>
        <translation>de los contactados</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>probability from</source>
        <translation>probabilidad desde</translation>
    </message>
</context>
<context>
    <name>ui::GivenLabelsPlot</name>
    <message>
        <source>Shows how many customers of the file get each label.</source>
        <translation>Muestra cuántos clientes del archivo reciben cada etiqueta.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No seguro</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sin segmento</translation>
    </message>
    <message>
        <source>%1: %2 customers, %3</source>
        <translation>%1: %2 clientes, %3</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>and not sure</source>
        <translation>y no seguros</translation>
    </message>
</context>
<context>
    <name>ui::GroupFigures</name>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Figures by group</source>
        <translation>Cifras por grupo</translation>
    </message>
    <message>
        <source>Nothing to compare: fewer than two groups have values, or all values are equal.</source>
        <translation>Nada que comparar: menos de dos grupos tienen valores, o todos los valores son iguales.</translation>
    </message>
    <message>
        <source>η = %1 (F test, %2)</source>
        <translation>η = %1 (prueba F, %2)</translation>
    </message>
    <message>
        <source>Cramér’s V = %1 (χ² test, %2)</source>
        <translation>V de Cramér = %1 (prueba χ², %2)</translation>
    </message>
    <message>
        <source>Kruskal–Wallis H = %1 (%2)</source>
        <translation>H de Kruskal–Wallis = %1 (%2)</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>The groups could differ by chance</source>
        <translation>Los grupos podrían diferir por azar</translation>
    </message>
    <message>
        <source>The groups hardly differ</source>
        <translation>Los grupos apenas difieren</translation>
    </message>
    <message>
        <source>The groups differ somewhat</source>
        <translation>Los grupos difieren algo</translation>
    </message>
    <message>
        <source>The groups differ clearly</source>
        <translation>Los grupos difieren claramente</translation>
    </message>
    <message>
        <source>The groups differ strongly</source>
        <translation>Los grupos difieren mucho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>St. deviation</source>
        <translation>Desv. estándar</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Cuartiles</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Más frecuente</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vacías</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>ui::HelpBrowser</name>
    <message>
        <source>“%1” in the help</source>
        <translation>«%1» en la ayuda</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 lugares</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Find in the help (Ctrl+F)</source>
        <translation>Buscar en la ayuda (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Lugar anterior hallado</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Lugar siguiente hallado</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Ayuda</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No en esta página</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>1 other page</source>
        <translation>1 página más</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>%1 páginas más</translation>
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
            <numerusform>%n más a la izquierda.</numerusform>
            <numerusform>%n más a la izquierda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1 …</translation>
    </message>
    <message>
        <source>File as it is</source>
        <translation>Archivo tal cual</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>First Rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Rows to Check</source>
        <translation>Filas por comprobar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>Filas por comprobar</translation>
    </message>
    <message>
        <source>Double-click or press Enter to change the type</source>
        <translation>Haga doble clic o pulse Intro para cambiar el tipo</translation>
    </message>
    <message>
        <source>Remember for files with these columns</source>
        <translation>Recordar para archivos con estas columnas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is the first %1 of %2.&lt;/b&gt; Import reads the whole file.</source>
        <translation>&lt;b&gt;Estos son los primeros %1 de %2.&lt;/b&gt; Importar lee el archivo entero.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Please check this one.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Compruebe este punto.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Read as remembered for files with these columns.</source>
        <translation>Leído como se recordaba para archivos con estas columnas.</translation>
    </message>
    <message>
        <source>The preview shows the values as they will be imported.</source>
        <translation>La vista previa muestra los valores tal como se importarán.</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 líneas</translation>
    </message>
    <message>
        <source>This row is left out.</source>
        <translation>Esta fila se omite.</translation>
    </message>
    <message>
        <source>These %1 rows are left out.</source>
        <translation>Estas %1 filas se omiten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>%1 rows · %2 columns</source>
        <translation>%1 filas · %2 columnas</translation>
    </message>
    <message>
        <source>random sample of %1 of %2 rows · %3 columns</source>
        <translation>muestra al azar de %1 de %2 filas · %3 columnas</translation>
    </message>
    <message>
        <source>Import %1 Rows</source>
        <translation>Importar %1 filas</translation>
    </message>
    <message>
        <source>Import All Rows</source>
        <translation>Importar todas las filas</translation>
    </message>
    <message>
        <source>Import 1 Row</source>
        <translation>Importar 1 fila</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
</context>
<context>
    <name>ui::ImportOptions</name>
    <message>
        <source>How to read it</source>
        <translation>Cómo leerlo</translation>
    </message>
    <message>
        <source>Detect Again</source>
        <translation>Detectar de nuevo</translation>
    </message>
    <message>
        <source>Forget what was chosen here and find out again how the file is written</source>
        <translation>Olvidar lo elegido aquí y averiguar de nuevo cómo está escrito el archivo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Garbled text</source>
        <translation>Texto corrupto</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Text quote</source>
        <translation>Comillas de texto</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Omitir líneas</translation>
    </message>
    <message>
        <source>Skip at the end</source>
        <translation>Omitir al final</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>such as n/a; -99</source>
        <translation>como n/a; -99</translation>
    </message>
    <message>
        <source>Texts that mean “missing”, besides empty cells; separated by ;</source>
        <translation>Textos que significan «vacío», además de las celdas vacías; separados por ;</translation>
    </message>
    <message>
        <source>Also missing</source>
        <translation>También vacío</translation>
    </message>
    <message>
        <source>Read as Missing</source>
        <translation>Leer como vacío</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>elegido aquí</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>Compruebe: %1</translation>
    </message>
    <message>
        <source>Line %1 holds names</source>
        <translation>La línea %1 contiene nombres</translation>
    </message>
    <message>
        <source>%1 sheets in the workbook</source>
        <translation>%1 hojas en el libro</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Por columna</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>“%1” in %2 may mean missing</source>
        <translation>«%1» en %2 puede significar vacío</translation>
    </message>
    <message>
        <source>Read “%1” as Missing</source>
        <translation>Leer «%1» como vacío</translation>
    </message>
    <message>
        <source>text such as “Ã¤” is read as “ä”</source>
        <translation>el texto como «Ã¤» se lee como «ä»</translation>
    </message>
    <message>
        <source>text such as “Ã¤” was UTF-8 read as Windows-1252</source>
        <translation>el texto como «Ã¤» era UTF-8 leído como Windows-1252</translation>
    </message>
</context>
<context>
    <name>ui::ImportanceBars</name>
    <message>
        <source>Importance of Columns</source>
        <translation>Importancia de las columnas</translation>
    </message>
    <message>
        <source>Measures how much worse the model gets when a column no longer says anything about the customer.</source>
        <translation>Mide cuánto empeora el modelo cuando una columna ya no dice nada del cliente.</translation>
    </message>
    <message>
        <source>Grey: within two standard deviations of no share at all.</source>
        <translation>Gris: a menos de dos desviaciones estándar de no tener peso alguno.</translation>
    </message>
    <message>
        <source>Grey: within two standard deviations of no loss at all.</source>
        <translation>Gris: a menos de dos desviaciones estándar de no haber pérdida alguna.</translation>
    </message>
    <message>
        <source>%1, per cent</source>
        <translation>%1, por ciento</translation>
    </message>
    <message>
        <source>%1 lost, percentage points</source>
        <translation>empeoramiento de %1, puntos porcentuales</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>empeoramiento de %1</translation>
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
        <translation>puntos porcentuales de %1</translation>
    </message>
    <message>
        <source>%1: %2 %3 lost</source>
        <translation>%1: empeora %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 ± %3 %4 lost</source>
        <translation>%1: empeora %2 ± %3 %4</translation>
    </message>
</context>
<context>
    <name>ui::InfoButton</name>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
</context>
<context>
    <name>ui::InfoPopover</name>
    <message>
        <source>More in Help</source>
        <translation>Más en la ayuda</translation>
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
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progreso de %1</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; Keep Best</source>
        <translation>Parar y conservar lo mejor</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 transcurrido</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · quedan %1</translation>
    </message>
</context>
<context>
    <name>ui::JobStrip</name>
    <message>
        <source>Running jobs</source>
        <translation>Trabajos en marcha</translation>
    </message>
    <message>
        <source>What is running, how far it is and how long it may take. Stop &amp; Keep Best ends it with the best it has found so far; Discard, or Cancel, leaves everything as it was before. The window can be used meanwhile.</source>
        <translation>Qué está en marcha, cuánto lleva y cuánto puede tardar. Parar y conservar lo mejor termina con lo mejor hallado hasta ahora; Descartar, o Cancelar, deja todo como estaba. Mientras tanto se puede usar la ventana.</translation>
    </message>
</context>
<context>
    <name>ui::KDistancePlot</name>
    <message>
        <source>customers, from the densest place to the emptiest</source>
        <translation>clientes, del lugar más denso al más vacío</translation>
    </message>
    <message>
        <source>%1, sample of %2 of %3</source>
        <translation>%1, muestra de %2 de %3</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>sample of %1 customers</source>
        <translation>muestra de %1 clientes</translation>
    </message>
    <message>
        <source>Distance to the %1 nearest customer</source>
        <translation>Distancia al %1 cliente más cercano</translation>
    </message>
    <message>
        <source>%1 nearest</source>
        <translation>%1 más cercano</translation>
    </message>
    <message>
        <source>joins a segment</source>
        <translation>entra en un segmento</translation>
    </message>
    <message>
        <source>%1 farther, up to %2</source>
        <translation>%1 más lejos, hasta %2</translation>
    </message>
    <message>
        <source>eps %1, as suggested</source>
        <translation>eps %1, como se sugiere</translation>
    </message>
    <message>
        <source>eps %1</source>
        <translation>eps %1</translation>
    </message>
    <message>
        <source>suggested %1</source>
        <translation>sugerido %1</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>sin segmento</translation>
    </message>
    <message>
        <source>core customers</source>
        <translation>clientes núcleo</translation>
    </message>
    <message>
        <source>Neighbour distances</source>
        <translation>Distancias a vecinos</translation>
    </message>
    <message>
        <source>Segments of DBSCAN have neighbour distances to choose eps by.</source>
        <translation>Los segmentos de DBSCAN tienen distancias a vecinos para elegir eps.</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1.º</translation>
    </message>
    <message>
        <source>about %1 not clustered</source>
        <translation>unos %1 sin segmento</translation>
    </message>
    <message>
        <source>%1 not clustered (%2)</source>
        <translation>%1 sin segmento (%2)</translation>
    </message>
    <message>
        <source>Distance of customers to their %1 nearest customer, sorted. At eps %2: %3. Suggested: %4. The arrow keys choose another eps, Home the suggested one.</source>
        <translation>Distancia de los clientes a su %1 cliente más cercano, en orden. Con eps %2: %3. Sugerido: %4. Las teclas de flecha eligen otro eps; Inicio, el sugerido.</translation>
    </message>
</context>
<context>
    <name>ui::KSweepPlot</name>
    <message>
        <source>Try several numbers of segments to see which one the customers support.</source>
        <translation>Pruebe varios números de segmentos para ver cuál respaldan los clientes.</translation>
    </message>
    <message>
        <source>Number of Segments</source>
        <translation>Número de segmentos</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
    <message>
        <source>Inertia</source>
        <translation>Inercia</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
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
        <translation>media</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>codo</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 segmentos</translation>
    </message>
    <message>
        <source> (worst %1)</source>
        <translation> (peor %1)</translation>
    </message>
    <message>
        <source>Click to show these segments</source>
        <translation>Haga clic para mostrar estos segmentos</translation>
    </message>
</context>
<context>
    <name>ui::LayerEditor</name>
    <message>
        <source>Add Layer</source>
        <translation>Añadir capa</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Densa</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Batch Normalization</source>
        <translation>Normalización por lotes</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 from 1 feature</source>
        <translation>%1 de 1 variable</translation>
    </message>
    <message>
        <source>%1 from %2 features</source>
        <translation>%1 de %2 variables</translation>
    </message>
    <message>
        <source>%1 · softmax</source>
        <translation>%1 · softmax</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parámetros</translation>
    </message>
</context>
<context>
    <name>ui::LayerRow</name>
    <message>
        <source>Drag to move the layer (Alt+Up, Alt+Down)</source>
        <translation>Arrastre para mover la capa (Alt+Arriba, Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove the layer (Del)</source>
        <translation>Quitar la capa (Supr)</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Quitar la capa</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. por lotes</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Densa</translation>
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
        <translation>%1 parámetros</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Capa %1: %2</translation>
    </message>
    <message>
        <source>Units of layer %1</source>
        <translation>Unidades de la capa %1</translation>
    </message>
    <message>
        <source>Activation of layer %1</source>
        <translation>Activación de la capa %1</translation>
    </message>
    <message>
        <source>Dropout rate of layer %1</source>
        <translation>Tasa de dropout de la capa %1</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ui::LayerTableModel</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>%1 parameters: %2 trained, %3 not trained</source>
        <translation>%1 parámetros: %2 entrenados, %3 sin entrenar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Running mean and variance of batch normalization: followed while training, not learnt by gradients</source>
        <translation>Media y varianza móviles de la normalización por lotes: se siguen al entrenar, no se aprenden con gradientes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>Sin entrenar</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
</context>
<context>
    <name>ui::LayersGroup</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Regularised</source>
        <translation>Regularizada</translation>
    </message>
    <message>
        <source>Small 32-16-8</source>
        <translation>Pequeña 32-16-8</translation>
    </message>
    <message>
        <source>Wide 2 × 512</source>
        <translation>Ancha 2 × 512</translation>
    </message>
    <message>
        <source>Deep 128-64-32</source>
        <translation>Profunda 128-64-32</translation>
    </message>
    <message>
        <source>Own design</source>
        <translation>Diseño propio</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Layers, training settings and preparation that work. Changing anything makes it your own design. “Regularised” is the safe choice: dropout and weight decay keep the network from learning single customers by heart.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dense&lt;/b&gt;: each unit weighs all values before it, and its activation bends the sum: f(w · x + b). More units see finer patterns and need more customers.&lt;br&gt;&lt;br&gt;&lt;b&gt;Batch norm&lt;/b&gt; centres and scales the values of each batch, which lets deep networks learn faster.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dropout&lt;/b&gt; leaves out this share of the values in each step, so that the network does not lean on single ones. Raise it when the validation loss rises while the train loss falls.</source>
        <translation>Capas, ajustes de entrenamiento y preparación que funcionan. Si cambia algo, pasa a ser su propio diseño. «Regularizada» es la opción segura: el dropout y el decaimiento de pesos evitan que la red aprenda de memoria a clientes sueltos.&lt;br&gt;&lt;br&gt;&lt;b&gt;Densa&lt;/b&gt;: cada unidad pondera todos los valores anteriores, y su activación curva la suma: f(w · x + b). Más unidades ven patrones más finos y necesitan más clientes.&lt;br&gt;&lt;br&gt;&lt;b&gt;Norm. por lotes&lt;/b&gt; centra y escala los valores de cada lote, con lo que las redes profundas aprenden más rápido.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dropout&lt;/b&gt; omite esta proporción de los valores en cada paso, para que la red no se apoye en valores sueltos. Auméntelo cuando la pérdida de validación suba mientras baja la de entrenamiento.</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>One-hot</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>How the network takes in the levels that the preparation has split into inputs of 0 and 1.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-hot&lt;/b&gt;: these inputs as they are. The safe choice.&lt;br&gt;&lt;br&gt;&lt;b&gt;Embeddings&lt;/b&gt;: a column of %1 levels or more becomes half as many learnt numbers, at most 50, so that levels that act alike come to lie near each other (Guo and Berkhahn 2016). Try them with columns of many levels, such as towns or products, and compare.</source>
        <translation>Cómo recibe la red los niveles que la preparación ha dividido en entradas de 0 y 1.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-hot&lt;/b&gt;: estas entradas tal cual. La opción segura.&lt;br&gt;&lt;br&gt;&lt;b&gt;Embeddings&lt;/b&gt;: una columna de %1 niveles o más se convierte en la mitad de números aprendidos, como máximo 50, de modo que los niveles que actúan de forma parecida quedan cerca (Guo y Berkhahn 2016). Pruébelos con columnas de muchos niveles, como ciudades o productos, y compare.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classes in order</source>
        <translation>Clases en orden</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>What the network learns by. Either way it gives a probability for each class.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes&lt;/b&gt;: −log p of the right one; all wrong ones are alike.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes in order&lt;/b&gt;: −Σ log p of the right side of each cut between two neighbouring classes, so that a near miss costs less than a far one (Tödter and Ahrens 2012). Neither is better on every table: compare the two.&lt;br&gt;&lt;br&gt;Offered because the classes of this target have an order. The losses shown are those of “Classes”.</source>
        <translation>Con qué aprende la red. En ambos casos da una probabilidad para cada clase.&lt;br&gt;&lt;br&gt;&lt;b&gt;Clases&lt;/b&gt;: −log p de la correcta; todas las erróneas cuentan igual.&lt;br&gt;&lt;br&gt;&lt;b&gt;Clases en orden&lt;/b&gt;: −Σ log p del lado correcto de cada corte entre dos clases vecinas, de modo que un error cercano cuesta menos que uno lejano (Tödter y Ahrens 2012). Ninguna es mejor en todas las tablas: compare ambas.&lt;br&gt;&lt;br&gt;Se ofrece porque las clases de este objetivo tienen un orden. Las pérdidas mostradas son las de «Clases».</translation>
    </message>
    <message>
        <source>No column has %1 levels or more: this changes nothing.</source>
        <translation>Ninguna columna tiene %1 niveles o más: esto no cambia nada.</translation>
    </message>
    <message>
        <source>%1 inputs of 1 column become %2 numbers</source>
        <translation>%1 entradas de 1 columna se convierten en %2 números</translation>
    </message>
    <message>
        <source>%1 inputs of %2 columns become %3 numbers</source>
        <translation>%1 entradas de %2 columnas se convierten en %3 números</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>sin capa oculta</translation>
    </message>
    <message>
        <source>%1 dense layers</source>
        <translation>%1 capas densas</translation>
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
        <translation>Tiempo: %1</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <translation>%1, comparado</translation>
    </message>
    <message>
        <source>%1, not compared</source>
        <translation>%1, no comparado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shown among the curves and in what differs</source>
        <translation>Se muestra entre las curvas y en lo que difiere</translation>
    </message>
    <message>
        <source>Rank by %1</source>
        <translation>Clasificar por %1</translation>
    </message>
    <message>
        <source>Paired test against the reference on the same customers</source>
        <translation>Prueba pareada frente a la referencia con los mismos clientes</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Más alto es mejor</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Más bajo es mejor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>Frente a la referencia</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
</context>
<context>
    <name>ui::LeaderboardView</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
</context>
<context>
    <name>ui::LearningCurvePlot</name>
    <message>
        <source>Learning Curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <source>Trains on ever more customers, to see whether more of them would help.</source>
        <translation>Entrena con cada vez más clientes, para ver si más de ellos ayudarían.</translation>
    </message>
    <message>
        <source>%1 with %2 training rows: %3 on training rows, %4 on rows held out.</source>
        <translation>%1 con %2 filas de entrenamiento: %3 en filas de entrenamiento, %4 en filas reservadas.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>filas de entrenamiento</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>reservadas</translation>
    </message>
    <message>
        <source>train</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>%1 training rows</source>
        <translation>%1 filas de entrenamiento</translation>
    </message>
</context>
<context>
    <name>ui::LearningCurveView</name>
    <message>
        <source>More customers would help</source>
        <translation>Más clientes ayudarían</translation>
    </message>
    <message>
        <source>More customers would hardly help</source>
        <translation>Más clientes apenas ayudarían</translation>
    </message>
    <message>
        <source>More customers made it worse</source>
        <translation>Más clientes lo empeoraron</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told</source>
        <translation>No se puede saber si más clientes ayudarían</translation>
    </message>
    <message>
        <source>%1 × %2 folds</source>
        <translation>%1 × %2 pliegues</translation>
    </message>
    <message numerus="yes">
        <source>%n folds</source>
        <translation>
            <numerusform>%n pliegue</numerusform>
            <numerusform>%n pliegues</numerusform>
        </translation>
    </message>
    <message>
        <source>Logarithmic rows</source>
        <translation>Filas logarítmicas</translation>
    </message>
    <message>
        <source>Would more customers help?</source>
        <translation>¿Ayudarían más clientes?</translation>
    </message>
    <message>
        <source>The run shown on the Predict page learns from ever larger shares of the customers and is judged on others each time. Where its score still rises at the end, more customers are worth having; where it is level, better columns are.</source>
        <translation>La ejecución mostrada en la página Predecir aprende de proporciones cada vez mayores de los clientes y se evalúa cada vez en otros. Si su puntuación aún sube al final, merece la pena tener más clientes; si se estanca, mejores columnas.</translation>
    </message>
    <message>
        <source>Draw Learning Curve</source>
        <translation>Trazar curva de aprendizaje</translation>
    </message>
    <message>
        <source>Points appear as the shares are learnt from, the smallest first.</source>
        <translation>Los puntos aparecen a medida que se aprende de las proporciones, primero la menor.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <source>The same factor of rows takes the same width</source>
        <translation>El mismo factor de filas ocupa el mismo ancho</translation>
    </message>
    <message>
        <source>: %1 learnt from %2 to %3 of the customers in %4 and was judged by %5 on those held out. Bands are standard deviations between folds, ± below the 95 % intervals of the changes.</source>
        <translation>: %1 aprendió de %2 a %3 de los clientes en %4 y se evaluó según %5 en los reservados. Las bandas son desviaciones estándar entre pliegues; los ± de abajo, los intervalos del 95 % de los cambios.</translation>
    </message>
    <message>
        <source> More repeats narrow them, up to a point.</source>
        <translation> Más repeticiones los estrechan, hasta cierto punto.</translation>
    </message>
    <message>
        <source>%1 of %2 customers · %3 &lt;b&gt;%4&lt;/b&gt; ± %5 from all training rows (%6)</source>
        <translation>%1 de %2 clientes · %3 &lt;b&gt;%4&lt;/b&gt; ± %5 con todas las filas de entrenamiento (%6)</translation>
    </message>
    <message>
        <source>%1, %2, seed %3</source>
        <translation>%1, %2, semilla %3</translation>
    </message>
    <message>
        <source>The model learns from ever more customers; a cancelled curve leaves the last one.</source>
        <translation>El modelo aprende de cada vez más clientes; una curva cancelada deja la última.</translation>
    </message>
</context>
<context>
    <name>ui::LevelListModel</name>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 filas</translation>
    </message>
</context>
<context>
    <name>ui::LevelListView</name>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
</context>
<context>
    <name>ui::LevelOrderGroup</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>The order belongs to the column: associations on the Explore page follow it too.</source>
        <translation>El orden pertenece a la columna: las asociaciones de la página Explorar también lo siguen.</translation>
    </message>
    <message>
        <source>Levels from low to high</source>
        <translation>Niveles de bajo a alto</translation>
    </message>
    <message>
        <source>Make Ordinal…</source>
        <translation>Hacer ordinal…</translation>
    </message>
    <message>
        <source>Give the levels of another column an order</source>
        <translation>Dar un orden a los niveles de otra columna</translation>
    </message>
    <message>
        <source>No feature has an order yet. Make a category ordinal and put its levels in order.</source>
        <translation>Ninguna variable tiene orden todavía. Haga ordinal una categoría y ordene sus niveles.</translation>
    </message>
    <message>
        <source>From low to high, as you put them.</source>
        <translation>De bajo a alto, como usted los puso.</translation>
    </message>
    <message>
        <source>From low to high, as found in the file. Drag, or press Alt+Up and Alt+Down, where it is not right.</source>
        <translation>De bajo a alto, como se hallaron en el archivo. Arrastre, o pulse Alt+Arriba y Alt+Abajo, donde no sea correcto.</translation>
    </message>
</context>
<context>
    <name>ui::LiveCurve</name>
    <message>
        <source>%1 · best %2</source>
        <translation>%1 · mejor %2</translation>
    </message>
    <message>
        <source>%1 over %2 epochs; last: train %3, validation %4.</source>
        <translation>%1 en %2 épocas; última: entrenamiento %3, validación %4.</translation>
    </message>
    <message>
        <source>%1: %2 epochs, last %3</source>
        <translation>%1: %2 épocas, última %3</translation>
    </message>
    <message>
        <source>, best %1 at epoch %2</source>
        <translation>, mejor %1 en la época %2</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>none selected</source>
        <translation>ninguno seleccionado</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionados</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in %1; the file it was made from is unchanged</source>
        <translation>en %1; el archivo de origen no ha cambiado</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Networks will train many times slower than they could.</source>
        <translation>Las redes se entrenarán muchas veces más despacio de lo posible.</translation>
    </message>
    <message>
        <source>Install the fast linear algebra, then start Tessera again: sudo apt install libopenblas0-pthread</source>
        <translation>Instale el álgebra lineal rápida y reinicie Tessera: sudo apt install libopenblas0-pthread</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Abrir CSV…</translation>
    </message>
    <message>
        <source>Try the Example</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no file open</source>
        <translation>ningún archivo abierto</translation>
    </message>
    <message>
        <source>A job is still running</source>
        <translation>Aún hay un trabajo en marcha</translation>
    </message>
    <message>
        <source>Quitting now loses what it has found so far.</source>
        <translation>Si sale ahora, se pierde lo hallado hasta el momento.</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; Keep Best</source>
        <translation>Parar y conservar lo mejor</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The clipboard holds no table</source>
        <translation>El portapapeles no contiene ninguna tabla</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabla pegada</translation>
    </message>
    <message>
        <source>%1_rejected.csv</source>
        <translation>%1_rechazadas.csv</translation>
    </message>
    <message>
        <source>Export Rejected Rows</source>
        <translation>Exportar filas rechazadas</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 ha cambiado en el disco.</translation>
    </message>
    <message>
        <source>The table here is as it was read.</source>
        <translation>La tabla de aquí está como se leyó.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>%1 is no longer where it was opened.</source>
        <translation>%1 ya no está donde se abrió.</translation>
    </message>
    <message>
        <source>The table stays as it was read; it cannot be reloaded until the file is back.</source>
        <translation>La tabla queda como se leyó; no se puede recargar hasta que vuelva el archivo.</translation>
    </message>
    <message>
        <source>Open a Random Sample of %1 Rows</source>
        <translation>Abrir una muestra al azar de %1 filas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Paste as &amp;Table</source>
        <translation>Pegar como &amp;tabla</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>P&amp;referencias…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Nuevo proyecto</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Project No&amp;tes…</source>
        <translation>No&amp;tas del proyecto…</translation>
    </message>
    <message>
        <source>&amp;Import Options…</source>
        <translation>Opciones de &amp;importación…</translation>
    </message>
    <message>
        <source>Customers from &amp;Transactions…</source>
        <translation>Clientes &amp;de transacciones…</translation>
    </message>
    <message>
        <source>Use Saved Se&amp;gments…</source>
        <translation>&amp;Usar segmentos guardados…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Cluster &amp;Summary (CSV)…</source>
        <translation>Resumen de &amp;segmentos (CSV)…</translation>
    </message>
    <message>
        <source>Cluster Summary (&amp;Excel)…</source>
        <translation>Resumen de segmentos (&amp;Excel)…</translation>
    </message>
    <message>
        <source>&amp;Customers with Segments…</source>
        <translation>&amp;Clientes con segmentos…</translation>
    </message>
    <message>
        <source>&amp;One File per Segment…</source>
        <translation>&amp;Un archivo por segmento…</translation>
    </message>
    <message>
        <source>Scored C&amp;ustomers…</source>
        <translation>Clientes &amp;puntuados…</translation>
    </message>
    <message>
        <source>Scored Customers, One File per &amp;Label…</source>
        <translation>Clientes puntuados, un archivo por e&amp;tiqueta…</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
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
        <translation>&amp;Figura…</translation>
    </message>
    <message>
        <source>C&amp;hart Pack…</source>
        <translation>Pa&amp;quete de gráficos…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>S&amp;creenshot…</source>
        <translation>Captura de &amp;pantalla…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Restablecer diseño</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Re&amp;ducir</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Tamaño rea&amp;l</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; &amp;Keep Best</source>
        <translation>Parar y &amp;conservar lo mejor</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Run &amp;History</source>
        <translation>&amp;Historial de ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>From CSV to &amp;Named Segments</source>
        <translation>De CSV a segmentos con &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Published Figures, Measured Again</source>
        <translation>Cifras &amp;publicadas, medidas de nuevo</translation>
    </message>
    <message>
        <source>&amp;Example Data</source>
        <translation>Datos de &amp;ejemplo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Information</source>
        <translation>Copiar información de &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>&amp;Acerca de Tessera</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no encontrado)</translation>
    </message>
    <message>
        <source>Remove %1 from the List</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>No hay archivos recientes</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Borrar lista</translation>
    </message>
    <message>
        <source>Open a Table, a Project or a Model</source>
        <translation>Abrir una tabla, un proyecto o un modelo</translation>
    </message>
    <message>
        <source>Screenshot copied</source>
        <translation>Captura copiada</translation>
    </message>
    <message>
        <source>tessera_%1.png</source>
        <translation>tessera_%1.png</translation>
    </message>
    <message>
        <source>Save Screenshot</source>
        <translation>Guardar captura</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Screenshot copied and saved as %1</source>
        <translation>Captura copiada y guardada como %1</translation>
    </message>
    <message>
        <source>The screenshot could not be written to %1.</source>
        <translation>No se pudo escribir la captura en %1.</translation>
    </message>
    <message>
        <source>Choose another folder; the picture is on the clipboard.</source>
        <translation>Elija otra carpeta; la imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>Acerca de Tessera</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tessera %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Tessera %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Customer segmentation and prediction for marketing analysts.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer: tables are read, analysed and kept here only.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, libtorch, QCustomPlot and the typeface Inter.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Segmentación de clientes y predicción para analistas de marketing.&lt;/p&gt;&lt;p&gt;Nada sale de este equipo: las tablas se leen, analizan y guardan solo aquí.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Hecho con Qt %2, libtorch, QCustomPlot y la tipografía Inter.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Diagnostic information copied</source>
        <translation>Información de diagnóstico copiada</translation>
    </message>
    <message>
        <source>The same again.</source>
        <translation>Lo mismo otra vez.</translation>
    </message>
    <message>
        <source>Not the same.</source>
        <translation>No es lo mismo.</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios en «%1»?</translation>
    </message>
    <message>
        <source>The customer file itself is never written to: runs, segments, choices and notes are kept in a project.</source>
        <translation>Nunca se escribe en el propio archivo de clientes: ejecuciones, segmentos, elecciones y notas se guardan en un proyecto.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Don’t Save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>%1 se encontró en %2.</translation>
    </message>
    <message>
        <source>Results that fit it are there, marked out of date; models have lost their customers.</source>
        <translation>Los resultados que le corresponden están ahí, marcados como desactualizados; los modelos han perdido a sus clientes.</translation>
    </message>
    <message>
        <source>Not any more: %1.</source>
        <translation>Ya no están: %1.</translation>
    </message>
    <message>
        <source>Save it to keep it.</source>
        <translation>Guárdelo para conservarlo.</translation>
    </message>
    <message>
        <source>%1 has changed since the project was saved.</source>
        <translation>%1 ha cambiado desde que se guardó el proyecto.</translation>
    </message>
    <message>
        <source>Recovered “%1”.</source>
        <translation>«%1» recuperado.</translation>
    </message>
    <message>
        <source>Opened “%1”.</source>
        <translation>«%1» abierto.</translation>
    </message>
    <message>
        <source>%1 is nowhere to be found.</source>
        <translation>%1 no se encuentra en ninguna parte.</translation>
    </message>
    <message>
        <source>The project needs it. It was looked for where it was, and in the folder of the project and those below.</source>
        <translation>El proyecto lo necesita. Se buscó donde estaba, en la carpeta del proyecto y en las que contiene.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>¿Dónde está %1?</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Two-Minute Tour</source>
        <translation>&amp;Recorrido de dos minutos</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Abrir un proyecto</translation>
    </message>
</context>
<context>
    <name>ui::MapCard</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Stop Arranging</source>
        <translation>Parar la disposición</translation>
    </message>
    <message>
        <source>Arrange Again</source>
        <translation>Disponer de nuevo</translation>
    </message>
    <message>
        <source>arranging the neighbour map, %1</source>
        <translation>disponiendo el mapa de vecinos, %1</translation>
    </message>
    <message>
        <source>the neighbour map was stopped before it was finished</source>
        <translation>el mapa de vecinos se paró antes de terminar</translation>
    </message>
    <message>
        <source>each mark is a customer, large marks are segment centres</source>
        <translation>cada marca es un cliente; las grandes son centros de segmento</translation>
    </message>
    <message>
        <source>chosen on the map</source>
        <translation>elegido en el mapa</translation>
    </message>
</context>
<context>
    <name>ui::MapGroup</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Ejes</translation>
    </message>
    <message>
        <source>What the map is drawn over. Two columns show original units and are the easiest to explain. Principal components keep as much of all features&apos; variance as two axes can; the axis titles say how much. The latent space is what the autoencoder sees. The neighbour map puts customers who are alike next to each other, whatever the number of features; it has no axes, and distances between groups mean little.</source>
        <translation>Sobre qué se dibuja el mapa. Dos columnas muestran unidades originales y son lo más fácil de explicar. Las componentes principales conservan tanta varianza de todas las variables como pueden dos ejes; los títulos de los ejes dicen cuánta. El espacio latente es lo que ve el autoencoder. El mapa de vecinos pone juntos a los clientes parecidos, sea cual sea el número de variables; no tiene ejes, y las distancias entre grupos dicen poco.</translation>
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
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>About how many neighbours each customer keeps. Low values show small groups, high ones the large picture; 30 suits most tables. It is never more than a third of the customers.</source>
        <translation>Cuántos vecinos, más o menos, conserva cada cliente. Los valores bajos muestran grupos pequeños; los altos, el panorama general; 30 va bien para la mayoría de las tablas. Nunca es más de un tercio de los clientes.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>How long the customers are arranged. More are needed when the map still moves at the end.</source>
        <translation>Cuánto tiempo se disponen los clientes. Hacen falta más cuando el mapa aún se mueve al final.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Round each segment</source>
        <translation>Por segmento</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>A line round the customers of each segment; on large tables round the nine tenths nearest to its centre. Density draws the smallest areas that hold a half and nine tenths of a segment, which shows where segments overlap.</source>
        <translation>Una línea alrededor de los clientes de cada segmento; en tablas grandes, alrededor de las nueve décimas partes más cercanas a su centro. Densidad dibuja las áreas más pequeñas que contienen la mitad y nueve décimas partes de un segmento, lo que muestra dónde se solapan los segmentos.</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Centros</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Feature arrows</source>
        <translation>Flechas de variables</translation>
    </message>
    <message>
        <source>An arrow for each feature: customers in its direction have high values; the longer it is, the more of it the map shows.</source>
        <translation>Una flecha para cada variable: los clientes en su dirección tienen valores altos; cuanto más larga es, mejor la muestra el mapa.</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Dos columnas</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>Espacio latente</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Componentes principales</translation>
    </message>
    <message>
        <source>Neighbour map (t-SNE)</source>
        <translation>Mapa de vecinos (t-SNE)</translation>
    </message>
</context>
<context>
    <name>ui::MapPicture</name>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>sin segmento</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>belongs to it by</source>
        <translation>pertenece a él en</translation>
    </message>
    <message>
        <source>silhouette</source>
        <translation>silueta</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>arranging, %1 of %2</source>
        <translation>disponiendo, %1 de %2</translation>
    </message>
    <message>
        <source>customers who are alike stand together (t-SNE, perplexity %1)</source>
        <translation>los clientes parecidos están juntos (t-SNE, perplejidad %1)</translation>
    </message>
    <message>
        <source>arranged by a sample of %1, the others beside the most alike</source>
        <translation>dispuesto según una muestra de %1, los demás junto a los más parecidos</translation>
    </message>
    <message>
        <source>1 customer lies outside the view</source>
        <translation>1 cliente queda fuera de la vista</translation>
    </message>
    <message>
        <source>%1 customers lie outside the view</source>
        <translation>%1 clientes quedan fuera de la vista</translation>
    </message>
    <message>
        <source>%1 without these values</source>
        <translation>%1 sin estos valores</translation>
    </message>
    <message>
        <source>outlines hold the inner 90 %</source>
        <translation>los contornos contienen el 90 % interior</translation>
    </message>
    <message>
        <source>lines hold the densest 50 and 90 %</source>
        <translation>las líneas contienen el 50 y el 90 % más densos</translation>
    </message>
</context>
<context>
    <name>ui::MapTools</name>
    <message>
        <source>Move the Map</source>
        <translation>Mover el mapa</translation>
    </message>
    <message>
        <source>Drag to move the map (P)</source>
        <translation>Arrastre para mover el mapa (P)</translation>
    </message>
    <message>
        <source>Select by Rectangle</source>
        <translation>Seleccionar con rectángulo</translation>
    </message>
    <message>
        <source>Drag a rectangle round customers (R, or Shift while dragging). Ctrl adds to the selection. By keyboard: Enter, arrows, Shift + arrows, Enter.</source>
        <translation>Arrastre un rectángulo alrededor de los clientes (R, o Mayús al arrastrar). Ctrl añade a la selección. Con el teclado: Intro, flechas, Mayús + flechas, Intro.</translation>
    </message>
    <message>
        <source>Select by Lasso</source>
        <translation>Seleccionar con lazo</translation>
    </message>
    <message>
        <source>Draw a line round customers (L, or Alt while dragging). Ctrl adds to the selection.</source>
        <translation>Dibuje una línea alrededor de los clientes (L, o Alt al arrastrar). Ctrl añade a la selección.</translation>
    </message>
</context>
<context>
    <name>ui::MappingDialog</name>
    <message>
        <source>Columns of the Model and of the File</source>
        <translation>Columnas del modelo y del archivo</translation>
    </message>
    <message>
        <source>Every feature of the model needs a column of %1. Columns are matched by their names alone; look at the values before you trust a match.</source>
        <translation>Cada variable del modelo necesita una columna de %1. Las columnas se emparejan solo por sus nombres; mire los valores antes de fiarse de una coincidencia.</translation>
    </message>
    <message>
        <source>Feature of the model</source>
        <translation>Variable del modelo</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>How it was matched</source>
        <translation>Cómo se emparejó</translation>
    </message>
    <message>
        <source>Use These Columns</source>
        <translation>Usar estas columnas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>As the names say</source>
        <translation>Según los nombres</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Columna para %1</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>no está en este archivo</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>vacía en las primeras filas</translation>
    </message>
    <message>
        <source>Column %1 cannot serve more than one feature: %2.</source>
        <translation>La columna %1 no puede servir a más de una variable: %2.</translation>
    </message>
    <message>
        <source>No feature of the model is in this file.</source>
        <translation>Ninguna variable del modelo está en este archivo.</translation>
    </message>
    <message>
        <source>Every feature has a column.</source>
        <translation>Cada variable tiene una columna.</translation>
    </message>
    <message>
        <source>%1 is filled with a value from training for every customer.</source>
        <translation>%1 se rellena con un valor del entrenamiento para todos los clientes.</translation>
    </message>
    <message>
        <source>%1 features are filled with values from training for every customer: %2.</source>
        <translation>%1 variables se rellenan con valores del entrenamiento para todos los clientes: %2.</translation>
    </message>
    <message>
        <source>used more than once</source>
        <translation>usada más de una vez</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>omitida a mano</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>no hay tal nombre</translation>
    </message>
    <message>
        <source>by a similar name</source>
        <translation>por un nombre parecido</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Use %1 for %2</source>
        <translation>Usar %1 para %2</translation>
    </message>
</context>
<context>
    <name>ui::MethodGroup</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
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
        <translation>Mini-batch k-means</translation>
    </message>
    <message>
        <source>k-prototypes</source>
        <translation>k-prototypes</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>Mezcla gaussiana</translation>
    </message>
    <message>
        <source>Ward linkage</source>
        <translation>Enlace de Ward</translation>
    </message>
    <message>
        <source>Average linkage</source>
        <translation>Enlace medio</translation>
    </message>
    <message>
        <source>Complete linkage</source>
        <translation>Enlace completo</translation>
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
        <translation>&lt;b&gt;k-means&lt;/b&gt; asigna cada cliente al más cercano de k centros; rápido y fácil de explicar: Σ ‖x − centro‖² se hace lo más pequeño posible.&lt;br&gt;&lt;br&gt;&lt;b&gt;Autoencoder + k-means&lt;/b&gt; primero comprime las variables con una red pequeña y agrupa lo que sale: merece un intento cuando muchas variables se relacionan de forma curva. La pestaña Comparación dice si ayudó.&lt;br&gt;&lt;br&gt;&lt;b&gt;Mezcla gaussiana&lt;/b&gt; halla grupos alargados de distinto tamaño y dice con qué probabilidad pertenece cada cliente a cada uno.&lt;br&gt;&lt;br&gt;&lt;b&gt;Enlace&lt;/b&gt; une una y otra vez los dos grupos más cercanos y dibuja el árbol: Ward hace grupos compactos; el enlace completo, grupos de diámetro pequeño; el enlace medio queda entre ambos y aparta los valores atípicos.&lt;br&gt;&lt;br&gt;&lt;b&gt;DBSCAN&lt;/b&gt; halla por sí solo regiones densas de cualquier forma y deja fuera de todos los segmentos a los clientes sin vecinos cercanos. &lt;b&gt;HDBSCAN&lt;/b&gt; lo hace para regiones de distinta densidad.&lt;br&gt;&lt;br&gt;&lt;b&gt;k-prototypes&lt;/b&gt; es k-means para tablas con muchas categorías: una categoría distinta cuenta como tal, y un segmento tiene las más frecuentes.&lt;br&gt;&lt;br&gt;&lt;b&gt;Mini-batch k-means&lt;/b&gt; es k-means para millones de clientes: casi los mismos segmentos en menos tiempo.</translation>
    </message>
    <message>
        <source>Segments k</source>
        <translation>Segmentos k</translation>
    </message>
    <message>
        <source>How many segments to make. Few segments are easier to act on; raise k when one segment clearly holds two kinds of customers.</source>
        <translation>Cuántos segmentos hacer. Con pocos segmentos es más fácil actuar; aumente k cuando un segmento contenga claramente dos tipos de clientes.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicios</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Chooses the random starts and the network&apos;s first weights. The same seed gives the same segments. Try another to see how far the result hangs on chance.</source>
        <translation>Elige los inicios al azar y los primeros pesos de la red. La misma semilla da los mismos segmentos. Pruebe otra para ver cuánto depende el resultado del azar.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerido</translation>
    </message>
    <message>
        <source>Distance ε</source>
        <translation>Distancia ε</translation>
    </message>
    <message>
        <source>Two customers are neighbours when they are this near, in standard deviations of the prepared features. Empty: at the knee of the neighbour distances, which the Neighbours tab draws. Lower it when everything is one segment, raise it when most customers are left out.</source>
        <translation>Dos clientes son vecinos cuando están a esta distancia o menos, en desviaciones estándar de las variables preparadas. Vacío: en el codo de las distancias a vecinos, que dibuja la pestaña Vecinos. Redúzcala cuando todo sea un solo segmento; auméntela cuando la mayoría de los clientes queden fuera.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>Smallest segment</source>
        <translation>Segmento mínimo</translation>
    </message>
    <message>
        <source>Weight of categories</source>
        <translation>Peso de las categorías</translation>
    </message>
    <message>
        <source>What a category that differs counts, beside squared distances of numbers in standard deviations (γ, Huang 1998). Empty: half the mean standard deviation of the numbers, 0.5.</source>
        <translation>Cuánto cuenta una categoría distinta, junto a distancias al cuadrado de números en desviaciones estándar (γ, Huang 1998). Vacío: la mitad de la desviación estándar media de los números, 0.5.</translation>
    </message>
    <message>
        <source>Any direction</source>
        <translation>Cualquier dirección</translation>
    </message>
    <message>
        <source>Along features</source>
        <translation>Según las variables</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>Igual para todos</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Redonda</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>How each group may be stretched: in any direction (full covariance), along the features only (diagonal), all groups alike (tied), or not at all (spherical). Freer shapes need more customers.</source>
        <translation>Cómo puede alargarse cada grupo: en cualquier dirección (covarianza completa), solo según las variables (diagonal), todos los grupos igual (común) o nada (esférica). Las formas más libres necesitan más clientes.</translation>
    </message>
    <message>
        <source>The distance must be a number above 0.</source>
        <translation>La distancia debe ser un número mayor que 0.</translation>
    </message>
    <message>
        <source>The weight of categories must be a number above 0.</source>
        <translation>El peso de las categorías debe ser un número mayor que 0.</translation>
    </message>
    <message>
        <source>The method is run from this many random starts and the best is kept. “Auto”: k-means makes 20 starts, down to 3 above 50,000 customers, and below 100,000 customers then tries single centres of the best ones elsewhere; mini-batch k-means makes 20, or 6 above 50,000 customers, a Gaussian mixture 5 to 100 and k-prototypes 5 to 300, the fewer the larger the table. With a number of your own no centres are moved. Raise it when two seeds give different segments.</source>
        <translation>El método se ejecuta desde este número de inicios al azar y se conserva el mejor. «Auto»: k-means hace 20 inicios, hasta un mínimo de 3 con más de 50.000 clientes, y con menos de 100.000 clientes prueba después en otros lugares centros sueltos de los mejores; mini-batch k-means hace 20, o 6 con más de 50.000 clientes; una mezcla gaussiana, de 5 a 100, y k-prototypes, de 5 a 300, tantos menos cuanto mayor sea la tabla. Con un número elegido por usted no se mueve ningún centro. Auméntelo cuando dos semillas den segmentos distintos.</translation>
    </message>
    <message>
        <source>How many customers, itself counted, must lie within ε for a place to count as dense. “Auto”: twice the number of prepared inputs, but no more than the square root of the number of customers, and at least 5.</source>
        <translation>Cuántos clientes, contando el propio, deben estar dentro de ε para que un lugar cuente como denso. «Auto»: el doble del número de entradas preparadas, pero no más que la raíz cuadrada del número de clientes, y como mínimo 5.</translation>
    </message>
    <message>
        <source>Fewer customers are no segment. “Auto”: half the square root of the number of customers, at least 5.</source>
        <translation>Menos clientes no forman segmento. «Auto»: la mitad de la raíz cuadrada del número de clientes, como mínimo 5.</translation>
    </message>
</context>
<context>
    <name>ui::MissingBars</name>
    <message>
        <source>No cell is missing.</source>
        <translation>No hay celdas vacías.</translation>
    </message>
    <message>
        <source>Share of missing cells by column: %1 columns have gaps, most of all %2 (%3).</source>
        <translation>Proporción de celdas vacías por columna: %1 columnas tienen huecos; la que más, %2 (%3).</translation>
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
%2 de %3 celdas vacías (%4)
Haga clic para ordenar por ella las filas de la matriz</translation>
    </message>
</context>
<context>
    <name>ui::MissingByClassPlot</name>
    <message>
        <source>% of the class’s rows in which the column is missing</source>
        <translation>% de las filas de la clase en que la columna está vacía</translation>
    </message>
    <message>
        <source>In no column do the gaps clearly depend on %1.</source>
        <translation>En ninguna columna dependen los huecos claramente de %1.</translation>
    </message>
    <message>
        <source>%1 is missing in %2 of %3 but in %4 of %5: here an empty cell says something about %6.</source>
        <translation>%1 está vacía en %2 de %3, pero en %4 de %5: aquí una celda vacía dice algo sobre %6.</translation>
    </message>
    <message>
        <source>p: χ² test, one per column. The grey line stands at the share of all rows.</source>
        <translation>p: prueba χ², una por columna. La línea gris está en la proporción de todas las filas.</translation>
    </message>
    <message>
        <source>Bold: below 0.05.</source>
        <translation>Negrita: por debajo de 0,05.</translation>
    </message>
    <message>
        <source>Bold: below 0.05 even when all %1 columns are counted in (Bonferroni).</source>
        <translation>Negrita: por debajo de 0,05 incluso contando las %1 columnas (Bonferroni).</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <translation>%1: %2 de %3 (%4)</translation>
    </message>
</context>
<context>
    <name>ui::MissingCellsModel</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
</context>
<context>
    <name>ui::MissingFeed</name>
    <message>
        <source>%1 of %2 rows have missing cells.</source>
        <translation>%1 de %2 filas tienen celdas vacías.</translation>
    </message>
    <message>
        <source>rows %1–%2 of %3</source>
        <translation>filas %1–%2 de %3</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 in file order</source>
        <translation>%1 en el orden del archivo</translation>
    </message>
    <message>
        <source>%1, most missing first</source>
        <translation>%1, primero las más vacías</translation>
    </message>
    <message>
        <source>%1, those without %2 first</source>
        <translation>%1, primero las que no tienen %2</translation>
    </message>
    <message>
        <source>%1 by pattern</source>
        <translation>%1 por patrón</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Línea %1 del archivo</translation>
    </message>
    <message>
        <source>Lines %1–%2 of the file</source>
        <translation>Líneas %1–%2 del archivo</translation>
    </message>
    <message>
        <source>Lines %1 and %2 more</source>
        <translation>Líneas %1 y %2 más</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Líneas %1</translation>
    </message>
</context>
<context>
    <name>ui::MissingMatrix</name>
    <message>
        <source> (most missing first)</source>
        <translation> (primero las más vacías)</translation>
    </message>
    <message>
        <source> (sorted by column)</source>
        <translation> (ordenado por columna)</translation>
    </message>
    <message>
        <source> (sorted by pattern)</source>
        <translation> (ordenado por patrón)</translation>
    </message>
    <message>
        <source>Open a table to see which cells are missing.</source>
        <translation>Abra una tabla para ver qué celdas están vacías.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <translation>Filas %1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>%1: %2 of %3 missing (%4)</source>
        <translation>%1: %2 de %3 vacías (%4)</translation>
    </message>
    <message>
        <source>%1 of them filled</source>
        <translation>%1 de ellas rellenadas</translation>
    </message>
    <message>
        <source>Whole column: %1 (%2)</source>
        <translation>Columna entera: %1 (%2)</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 celdas vacías (%3)</translation>
    </message>
    <message>
        <source>Click to sort the rows by this column</source>
        <translation>Haga clic para ordenar las filas por esta columna</translation>
    </message>
    <message>
        <source>% filled in each column</source>
        <translation>% con valor en cada columna</translation>
    </message>
    <message>
        <source>% missing in each column</source>
        <translation>% vacías en cada columna</translation>
    </message>
    <message>
        <source>%1 % filled</source>
        <translation>%1 % con valor</translation>
    </message>
    <message>
        <source>%1 % missing</source>
        <translation>%1 % vacías</translation>
    </message>
    <message>
        <source>over 0</source>
        <translation>más de 0</translation>
    </message>
</context>
<context>
    <name>ui::MissingView</name>
    <message>
        <source>No cell is missing</source>
        <translation>No hay celdas vacías</translation>
    </message>
    <message>
        <source>Missing matrix</source>
        <translation>Matriz de vacíos</translation>
    </message>
    <message>
        <source>Missing by column</source>
        <translation>Vacías por columna</translation>
    </message>
    <message>
        <source>Empty in the same rows</source>
        <translation>Vacías en las mismas filas</translation>
    </message>
    <message>
        <source>Columns with alike gaps</source>
        <translation>Columnas con huecos parecidos</translation>
    </message>
    <message>
        <source>Missing against the target</source>
        <translation>Vacías frente al objetivo</translation>
    </message>
    <message>
        <source>Missing together</source>
        <translation>Vacías a la vez</translation>
    </message>
    <message>
        <source>correlation of the gaps</source>
        <translation>correlación de los huecos</translation>
    </message>
    <message>
        <source>average linkage</source>
        <translation>enlace medio</translation>
    </message>
    <message>
        <source>columns empty in the same row</source>
        <translation>columnas vacías en la misma fila</translation>
    </message>
    <message>
        <source>All %1 rows are complete in all %2 columns.</source>
        <translation>Las %1 filas están completas en las %2 columnas.</translation>
    </message>
    <message>
        <source>1 of %1 columns has gaps</source>
        <translation>1 de %1 columnas tiene huecos</translation>
    </message>
    <message>
        <source>%1 of %2 columns have gaps</source>
        <translation>%1 de %2 columnas tienen huecos</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to see whether missing cells have to do with it.</source>
        <translation>Dé a una columna la función Objetivo en la página Datos para ver si las celdas vacías tienen que ver con él.</translation>
    </message>
    <message>
        <source>Only the target itself has missing cells.</source>
        <translation>Solo el propio objetivo tiene celdas vacías.</translation>
    </message>
    <message>
        <source>%1 is not read as classes. Give it the type Category or Yes or no on the Data page to compare them.</source>
        <translation>%1 no se lee como clases. Dele el tipo Categoría o Sí o no en la página Datos para compararlas.</translation>
    </message>
    <message>
        <source>share missing in each class of %1</source>
        <translation>proporción vacía en cada clase de %1</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 filas × %3 columnas · %4</translation>
    </message>
</context>
<context>
    <name>ui::ModelCardDialog</name>
    <message>
        <source>Model Card</source>
        <translation>Ficha del modelo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Use for Scoring</source>
        <translation>Usar para puntuar</translation>
    </message>
    <message>
        <source>Facts about the model</source>
        <translation>Datos del modelo</translation>
    </message>
    <message>
        <source>On its test part</source>
        <translation>En su parte de prueba</translation>
    </message>
</context>
<context>
    <name>ui::ModelGroup</name>
    <message>
        <source>Trained model</source>
        <translation>Modelo entrenado</translation>
    </message>
    <message>
        <source>Facts about the trained model</source>
        <translation>Datos del modelo entrenado</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Elegido con</translation>
    </message>
    <message>
        <source>%1 (validation)</source>
        <translation>%1 (validación)</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Probado con</translation>
    </message>
    <message>
        <source>%1, never seen</source>
        <translation>%1, nunca vistos</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Mejor época</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
</context>
<context>
    <name>ui::ModelKindGroup</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>All kinds see the same prepared features and the same split, so that their scores can be compared.&lt;br&gt;&lt;br&gt;&lt;b&gt;Network&lt;/b&gt;: layers of your own design; needs some thousand customers.&lt;br&gt;&lt;br&gt;&lt;b&gt;Logistic regression&lt;/b&gt;: one weight per feature, softmax(W · x + b). The yardstick: what does not beat it is not worth its pains.&lt;br&gt;&lt;br&gt;&lt;b&gt;k-nearest neighbours&lt;/b&gt;: the most frequent class among the k customers most alike.&lt;br&gt;&lt;br&gt;&lt;b&gt;Random forest&lt;/b&gt;: the mean of many deep trees, each grown on other customers; hard to get wrong.&lt;br&gt;&lt;br&gt;&lt;b&gt;Gradient boosting&lt;/b&gt;: each shallow tree mends what those before left over; often the best on tables.&lt;br&gt;&lt;br&gt;&lt;b&gt;Ensemble&lt;/b&gt;: the mean of several kinds&apos; probabilities; usually a little better than the best of them.</source>
        <translation>Todas las clases de modelo ven las mismas variables preparadas y la misma división, para que sus puntuaciones se puedan comparar.&lt;br&gt;&lt;br&gt;&lt;b&gt;Red&lt;/b&gt;: capas de diseño propio; necesita algunos miles de clientes.&lt;br&gt;&lt;br&gt;&lt;b&gt;Regresión logística&lt;/b&gt;: un peso por variable, softmax(W · x + b). El patrón de medida: lo que no la supera no merece el esfuerzo.&lt;br&gt;&lt;br&gt;&lt;b&gt;k vecinos más cercanos&lt;/b&gt;: la clase más frecuente entre los k clientes más parecidos.&lt;br&gt;&lt;br&gt;&lt;b&gt;Bosque aleatorio&lt;/b&gt;: la media de muchos árboles profundos, cada uno crecido con otros clientes; difícil de hacer mal.&lt;br&gt;&lt;br&gt;&lt;b&gt;Gradient boosting&lt;/b&gt;: cada árbol poco profundo corrige lo que dejaron los anteriores; a menudo lo mejor en tablas.&lt;br&gt;&lt;br&gt;&lt;b&gt;Conjunto&lt;/b&gt;: la media de las probabilidades de varias clases de modelo; suele ser algo mejor que la mejor de ellas.</translation>
    </message>
    <message>
        <source>Freedom C</source>
        <translation>Libertad C</translation>
    </message>
    <message>
        <source>How freely the weights w may grow: the search makes C · Σ log loss + ½ ‖w‖² small. Lower it, by a factor of ten, when there are many features for few customers.</source>
        <translation>Con qué libertad pueden crecer los pesos w: la búsqueda hace pequeño C · Σ pérdida logarítmica + ½ ‖w‖². Redúzcala, en un factor de diez, cuando haya muchas variables para pocos clientes.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>How many of the nearest customers vote. Few follow every whim of the table, many blur it; 15 to 50 suit thousands of customers.</source>
        <translation>Cuántos de los clientes más cercanos votan. Pocos siguen cada capricho de la tabla, muchos la difuminan; de 15 a 50 van bien para miles de clientes.</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Todos igual</translation>
    </message>
    <message>
        <source>Nearer more</source>
        <translation>Más los cercanos</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>“Nearer more” counts each neighbour by 1 / distance: worth a try when many neighbours vote.</source>
        <translation>«Más los cercanos» cuenta cada vecino con 1 / distancia: merece un intento cuando votan muchos vecinos.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Árboles</translation>
    </message>
    <message>
        <source>More trees give steadier probabilities and take longer; beyond some hundred little changes.</source>
        <translation>Más árboles dan probabilidades más estables y tardan más; a partir de unos cientos cambia poco.</translation>
    </message>
    <message>
        <source>Tree depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Questions from the top of a tree to a leaf, at most. Lower it when the training score is far above that of the validation.</source>
        <translation>Preguntas desde lo alto de un árbol hasta una hoja, como máximo. Redúzcala cuando la puntuación de entrenamiento supere mucho a la de validación.</translation>
    </message>
    <message>
        <source>Smallest leaf</source>
        <translation>Hoja mínima</translation>
    </message>
    <message>
        <source>Customers that a leaf has at least. Larger leaves give smoother probabilities.</source>
        <translation>Clientes que tiene una hoja como mínimo. Hojas mayores dan probabilidades más suaves.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>At most this many rounds of trees; patience usually ends sooner, and the best round is kept.</source>
        <translation>Como máximo este número de rondas de árboles; la paciencia suele terminar antes, y se conserva la mejor ronda.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Features that may act together, at most: 1 adds them up one by one, 3 to 6 suit most tables.</source>
        <translation>Variables que pueden actuar juntas, como máximo: 1 las suma una a una; de 3 a 6 va bien para la mayoría de las tablas.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The share of each tree that is added. Halve it and double the rounds for a slightly better model.</source>
        <translation>La proporción de cada árbol que se añade. Redúzcala a la mitad y duplique las rondas para un modelo algo mejor.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Ends when the validation loss has not fallen for this many rounds.</source>
        <translation>Termina cuando la pérdida de validación no ha bajado durante este número de rondas.</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>With the settings chosen under its own name</source>
        <translation>Con los ajustes elegidos bajo su propio nombre</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Uno</translation>
    </message>
    <message>
        <source>%1, by folds</source>
        <translation>%1, por pliegues</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>By folds, as many models learn, each without another part of the training and validation customers and watched on it; the mean of their probabilities counts. Steadier and a little better, for as many times the work.</source>
        <translation>Por pliegues aprenden otros tantos modelos, cada uno sin otra parte de los clientes de entrenamiento y validación y vigilado en ella; cuenta la media de sus probabilidades. Más estable y algo mejor, a cambio de otras tantas veces el trabajo.</translation>
    </message>
    <message>
        <source>As learnt</source>
        <translation>Como se aprendieron</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>Calibradas</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>Calibrated: scaled by the temperature T that suits the validation customers, softmax(z / T) (Guo et al. 2017). The answers stay the same; choose it when the reliability curve leaves the diagonal.</source>
        <translation>Calibradas: escaladas con la temperatura T adecuada a los clientes de validación, softmax(z / T) (Guo et al. 2017). Las respuestas siguen iguales; elíjalo cuando la curva de fiabilidad se aparte de la diagonal.</translation>
    </message>
    <message>
        <source>Likelier class</source>
        <translation>Clase más probable</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Mejor F1</translation>
    </message>
    <message>
        <source>Best Youden’s J</source>
        <translation>Mejor J de Youden</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Mejor exactitud</translation>
    </message>
    <message>
        <source>Recall at least</source>
        <translation>Exhaustividad mínima</translation>
    </message>
    <message>
        <source>Precision at least</source>
        <translation>Precisión mínima</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>From which probability on a customer counts as the second of two classes. Chosen on the validation customers, judged on the test.&lt;br&gt;&lt;br&gt;&lt;b&gt;F1&lt;/b&gt;, 2 · precision · recall / (precision + recall), suits rare classes; &lt;b&gt;Youden’s J&lt;/b&gt; is recall + specificity − 1. &lt;b&gt;Recall at least&lt;/b&gt; takes the highest precision that still finds the wished share of the class; &lt;b&gt;precision at least&lt;/b&gt; the other way round.</source>
        <translation>A partir de qué probabilidad un cliente cuenta como la segunda de dos clases. Se elige con los clientes de validación y se evalúa con los de prueba.&lt;br&gt;&lt;br&gt;&lt;b&gt;F1&lt;/b&gt;, 2 · precisión · exhaustividad / (precisión + exhaustividad), es adecuado para clases raras; la &lt;b&gt;J de Youden&lt;/b&gt; es exhaustividad + especificidad − 1. &lt;b&gt;Exhaustividad mínima&lt;/b&gt; toma la mayor precisión que aún halla la proporción deseada de la clase; &lt;b&gt;precisión mínima&lt;/b&gt;, al revés.</translation>
    </message>
    <message>
        <source>Wished share</source>
        <translation>Proporción deseada</translation>
    </message>
    <message>
        <source>The recall or precision to reach, from 0 to 1.</source>
        <translation>La exhaustividad o precisión que alcanzar, de 0 a 1.</translation>
    </message>
    <message>
        <source>Freedom C must be a number above 0, such as 1.</source>
        <translation>La libertad C debe ser un número mayor que 0, como 1.</translation>
    </message>
    <message>
        <source>The smallest leaf must be a number from 0 on.</source>
        <translation>La hoja mínima debe ser un número a partir de 0.</translation>
    </message>
    <message>
        <source>The learning rate of boosting must be a number above 0 and at most 1.</source>
        <translation>La tasa de aprendizaje del boosting debe ser un número mayor que 0 y como máximo 1.</translation>
    </message>
    <message>
        <source>Tick at least two kinds for the ensemble.</source>
        <translation>Marque al menos dos clases de modelo para el conjunto.</translation>
    </message>
    <message>
        <source>The wished share must be a number from 0 to 1.</source>
        <translation>La proporción deseada debe ser un número de 0 a 1.</translation>
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
            <numerusform>Validación cruzada de %n modelo</numerusform>
            <numerusform>Validación cruzada de %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from ever more customers</source>
        <translation>Aprendiendo de cada vez más clientes</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>Preparación de %1</translation>
    </message>
    <message>
        <source>Replaying %1</source>
        <translation>Repitiendo %1</translation>
    </message>
    <message>
        <source>%1 % of the test customers right, log loss %2</source>
        <translation>%1 % de aciertos en los clientes de prueba, pérdida logarítmica %2</translation>
    </message>
    <message>
        <source>Trained again, every figure and every probability of %1 is the same to the last digit: %2.</source>
        <translation>Entrenado de nuevo, todas las cifras y probabilidades de %1 son iguales hasta la última cifra: %2.</translation>
    </message>
    <message>
        <source>Trained again, %1 comes out otherwise: %2. It was stopped or continued by hand, which cannot be repeated exactly. The new run stands beside the old one.</source>
        <translation>Entrenado de nuevo, %1 da otro resultado: %2. Se paró o continuó a mano, lo que no se puede repetir con exactitud. La nueva ejecución está junto a la antigua.</translation>
    </message>
    <message>
        <source>Trained again, %1 comes out otherwise: %2. Another processor or another version of the program rounds otherwise. The new run stands beside the old one.</source>
        <translation>Entrenado de nuevo, %1 da otro resultado: %2. Otro procesador u otra versión del programa redondea de otro modo. La nueva ejecución está junto a la antigua.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Entrenando %1</translation>
    </message>
    <message>
        <source>Going on with %1</source>
        <translation>Continuando %1</translation>
    </message>
    <message>
        <source>Training other models</source>
        <translation>Entrenando otros modelos</translation>
    </message>
    <message>
        <source>Searching for the best network</source>
        <translation>Buscando la mejor red</translation>
    </message>
    <message>
        <source>Training the best network of the search</source>
        <translation>Entrenando la mejor red de la búsqueda</translation>
    </message>
</context>
<context>
    <name>ui::NetworkDrawing</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Densa</translation>
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
        <translation>Norm. por lotes</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norm</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 entradas</translation>
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
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>%1 · softmax</source>
        <translation>%1 · softmax</translation>
    </message>
    <message>
        <source>Network, layers from input to output: %1.</source>
        <translation>Red, capas de la entrada a la salida: %1.</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
</context>
<context>
    <name>ui::NetworkGroup</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Refinamiento</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unidades ocultas</translation>
    </message>
    <message>
        <source>Widths of the layers before the narrow one, from wide to narrow, such as 8 or 32-8. The decoder is the mirror image. More layers find more bent shapes but need more customers. Empty: a linear squeeze, much like principal components.</source>
        <translation>Anchos de las capas anteriores a la estrecha, de ancho a estrecho, como 8 o 32-8. El decodificador es la imagen especular. Más capas hallan formas más curvas, pero necesitan más clientes. Vacío: una compresión lineal, muy parecida a las componentes principales.</translation>
    </message>
    <message>
        <source>Latent width</source>
        <translation>Ancho latente</translation>
    </message>
    <message>
        <source>Numbers that describe a customer after the squeeze; the segments are made from them. 2 can be drawn. It must be smaller than the number of prepared features, or nothing is squeezed.</source>
        <translation>Números que describen a un cliente tras la compresión; con ellos se hacen los segmentos. 2 se pueden dibujar. Debe ser menor que el número de variables preparadas, o no se comprime nada.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>The bend in each hidden layer. ReLU, max(0, x), is the usual choice; take Tanh or ELU when a warning says that a latent unit is dead.</source>
        <translation>La curvatura en cada capa oculta. ReLU, max(0, x), es la opción habitual; tome Tanh o ELU cuando una advertencia diga que una unidad latente está muerta.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over all training customers. The weights of the best epoch are kept in any case. Raise it while the live curve still falls.</source>
        <translation>Pasadas por todos los clientes de entrenamiento. Los pesos de la mejor época se conservan siempre. Auméntelo mientras la curva en vivo aún baje.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Customers in one step. Small batches learn more per epoch; large ones run faster on large tables.</source>
        <translation>Clientes en un paso. Los lotes pequeños aprenden más por época; los grandes van más rápido en tablas grandes.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far each step of Adam moves the weights. Lower it when the loss jumps about, raise it when it falls too slowly.</source>
        <translation>Cuánto mueve los pesos cada paso de Adam. Redúzcala cuando la pérdida dé saltos; auméntela cuando baje demasiado despacio.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Pulls weights towards zero at every step. Raise it when the train loss falls but the validation loss rises.</source>
        <translation>Acerca los pesos a cero en cada paso. Auméntelo cuando la pérdida de entrenamiento baje pero la de validación suba.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Parte de validación</translation>
    </message>
    <message>
        <source>Customers the network does not learn from; their loss chooses the best epoch. They get a segment all the same. 0 %: the train loss decides.</source>
        <translation>Clientes de los que la red no aprende; su pérdida elige la mejor época. Aun así reciben un segmento. 0 %: decide la pérdida de entrenamiento.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the hidden units left out in each step, so that the network does not lean on single ones. Try 0.1 to 0.3 when the validation loss rises.</source>
        <translation>Proporción de las unidades ocultas que se omiten en cada paso, para que la red no se apoye en unidades sueltas. Pruebe de 0.1 a 0.3 cuando suba la pérdida de validación.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Standard deviation of noise added to the features in each step; the network learns to take it out again (denoising autoencoder, Vincent et al. 2010). Features have standard deviation 1.</source>
        <translation>Desviación estándar del ruido que se añade a las variables en cada paso; la red aprende a quitarlo de nuevo (denoising autoencoder, Vincent et al. 2010). Las variables tienen desviación estándar 1.</translation>
    </message>
    <message>
        <source>Hidden units are whole numbers such as 8 or 32-8.</source>
        <translation>Las unidades ocultas son números enteros como 8 o 32-8.</translation>
    </message>
    <message>
        <source>Learning rate and weight decay must be numbers.</source>
        <translation>La tasa de aprendizaje y el decaimiento de pesos deben ser números.</translation>
    </message>
    <message>
        <source>Dropout is a share below 1, noise a number from 0 on.</source>
        <translation>El dropout es una proporción menor que 1; el ruido, un número a partir de 0.</translation>
    </message>
    <message>
        <source>The weight of the refinement must be a number above 0.</source>
        <translation>El peso del refinamiento debe ser un número mayor que 0.</translation>
    </message>
    <message>
        <source>Refine segments and network together</source>
        <translation>Refinar juntos segmentos y red</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>After the training, network and segment centres move together: each customer is drawn to the segment it most likely belongs to, while the network must still be able to reproduce the features (IDEC, Guo et al. 2017: reconstruction error + weight · KL(p‖q)). A larger weight gives tighter segments, which say less of the customers.</source>
        <translation>Tras el entrenamiento, la red y los centros de los segmentos se mueven juntos: cada cliente es atraído al segmento al que más probablemente pertenece, mientras la red debe seguir pudiendo reproducir las variables (IDEC, Guo et al. 2017: error de reconstrucción + peso · KL(p‖q)). Un peso mayor da segmentos más compactos, que dicen menos de los clientes.</translation>
    </message>
    <message>
        <source>At most so many; it ends earlier once hardly any customer changes the segment.</source>
        <translation>Como máximo este número; termina antes cuando apenas algún cliente cambia de segmento.</translation>
    </message>
    <message>
        <source>%1 epochs · batch %2</source>
        <translation>%1 épocas · lote %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better validation loss. The best epoch is kept either way.</source>
        <translation>Termina tras tantas épocas sin que mejore la pérdida de validación. En cualquier caso se conserva la mejor época.</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Ajuste predefinido: %1</translation>
    </message>
</context>
<context>
    <name>ui::NewFileCard</name>
    <message>
        <source>New file</source>
        <translation>Archivo nuevo</translation>
    </message>
    <message>
        <source>Known and new rows of the new file</source>
        <translation>Filas conocidas y nuevas del archivo nuevo</translation>
    </message>
    <message>
        <source>Are the customers of another file new? Choose the file you mean to score, or a later export: identifiers, features, columns and levels are compared with the open table.</source>
        <translation>¿Son nuevos los clientes de otro archivo? Elija el archivo que piensa puntuar, o una exportación posterior: identificadores, variables, columnas y niveles se comparan con la tabla abierta.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Cancelar la comparación</translation>
    </message>
    <message>
        <source>Compare With a File</source>
        <translation>Comparar con un archivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Another File…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Compare With a File…</source>
        <translation>Comparar con un archivo…</translation>
    </message>
    <message>
        <source>Compare With Another File</source>
        <translation>Comparar con otro archivo</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 comparado con %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns</source>
        <translation>%1 · %2 filas × %3 columnas</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>Mostrar filas</translation>
    </message>
    <message>
        <source>Show Rows that the new file has too</source>
        <translation>Mostrar las filas que también tiene el archivo nuevo</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>También en %1</translation>
    </message>
</context>
<context>
    <name>ui::NotesDialog</name>
    <message>
        <source>Project Notes</source>
        <translation>Notas del proyecto</translation>
    </message>
    <message>
        <source>Project notes</source>
        <translation>Notas del proyecto</translation>
    </message>
    <message>
        <source>What the table is, what was decided and why: kept with the project.</source>
        <translation>Qué es la tabla, qué se decidió y por qué: se guarda con el proyecto.</translation>
    </message>
</context>
<context>
    <name>ui::NullityHeatmap</name>
    <message>
        <source>Two columns with missing cells are needed to compare where they are empty.</source>
        <translation>Se necesitan dos columnas con celdas vacías para comparar dónde están vacías.</translation>
    </message>
    <message>
        <source>%1 × %2
Correlation of their gaps: %3
Both missing in %4 rows; by chance it would be %5</source>
        <translation>%1 × %2
Correlación de sus huecos: %3
Ambas vacías en %4 filas; por azar serían %5</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 celdas vacías (%3)</translation>
    </message>
    <message>
        <source>%1 and %2 are most often empty together: in %3 rows, where chance would give %4.</source>
        <translation>%1 y %2 son las que más a menudo están vacías a la vez: en %3 filas, donde el azar daría %4.</translation>
    </message>
    <message>
        <source>+1: empty in exactly the same rows · 0: no connection · −1: never empty together.</source>
        <translation>+1: vacías exactamente en las mismas filas · 0: sin relación · −1: nunca vacías a la vez.</translation>
    </message>
    <message>
        <source>1 column without gaps is left out.</source>
        <translation>Se omite 1 columna sin huecos.</translation>
    </message>
    <message>
        <source>%1 columns without gaps are left out.</source>
        <translation>Se omiten %1 columnas sin huecos.</translation>
    </message>
</context>
<context>
    <name>ui::NullityTreePlot</name>
    <message>
        <source>% of all rows in which one is missing and the other is not</source>
        <translation>% de todas las filas en que una está vacía y la otra no</translation>
    </message>
    <message>
        <source>Two columns with missing cells are needed to compare where they are empty.</source>
        <translation>Se necesitan dos columnas con celdas vacías para comparar dónde están vacías.</translation>
    </message>
    <message>
        <source>Which of %1 columns are missing together: most alike are %2 and %3.</source>
        <translation>Cuáles de %1 columnas están vacías a la vez: las más parecidas son %2 y %3.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 celdas vacías (%3)</translation>
    </message>
    <message>
        <source>Missing in exactly the same rows as %1</source>
        <translation>Vacía exactamente en las mismas filas que %1</translation>
    </message>
    <message>
        <source>Most like %1: they differ in %2 of all rows</source>
        <translation>La más parecida a %1: difieren en %2 de todas las filas</translation>
    </message>
</context>
<context>
    <name>ui::OptionGroup</name>
    <message>
        <source>expanded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>ui::OptionsPanel</name>
    <message>
        <source>Changes apply to the next run</source>
        <translation>Los cambios se aplican a la próxima ejecución</translation>
    </message>
</context>
<context>
    <name>ui::OrderList</name>
    <message>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>Arrastre para cambiar el orden (Alt+Arriba, Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>ui::OrderListModel</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, lugar %2 de %3</translation>
    </message>
</context>
<context>
    <name>ui::OverlapPlot</name>
    <message>
        <source>%1 with the features of a known row (%2)</source>
        <translation>%1 con las variables de una fila conocida (%2)</translation>
    </message>
    <message>
        <source>%1 also in the open table (%2)</source>
        <translation>%1 también en la tabla abierta (%2)</translation>
    </message>
    <message>
        <source>%1 new (%2)</source>
        <translation>%1 nuevos (%2)</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>Open CSV…</source>
        <translation>Abrir CSV…</translation>
    </message>
    <message>
        <source>Open CSV</source>
        <translation>Abrir CSV</translation>
    </message>
    <message>
        <source>Try the Example</source>
        <translation>Probar el ejemplo</translation>
    </message>
</context>
<context>
    <name>ui::PairCard</name>
    <message>
        <source>Two columns together</source>
        <translation>Dos columnas juntas</translation>
    </message>
    <message>
        <source>Figures in the cells</source>
        <translation>Cifras en las celdas</translation>
    </message>
    <message>
        <source>What the figures in the cells say</source>
        <translation>Qué dicen las cifras de las celdas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Borrar la selección</translation>
    </message>
    <message>
        <source>Show 1 Customer</source>
        <translation>Mostrar 1 cliente</translation>
    </message>
    <message>
        <source>Show %1 Customers</source>
        <translation>Mostrar %1 clientes</translation>
    </message>
    <message>
        <source>See them in the table (Enter)</source>
        <translation>Verlos en la tabla (Intro)</translation>
    </message>
    <message>
        <source>See them in the table</source>
        <translation>Verlos en la tabla</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seleccionados: %1</translation>
    </message>
    <message>
        <source>Enter on the framed cell shows the customers, Esc clears</source>
        <translation>Intro en la celda enmarcada muestra los clientes, Esc borra</translation>
    </message>
</context>
<context>
    <name>ui::PairPlot</name>
    <message>
        <source>Shift + drag selects customers · + and − zoom, arrows move, 0 fits</source>
        <translation>Mayús + arrastrar selecciona clientes · + y − amplían y reducen, las flechas mueven, 0 ajusta</translation>
    </message>
    <message>
        <source>Shift + drag selects customers</source>
        <translation>Mayús + arrastrar selecciona clientes</translation>
    </message>
    <message>
        <source>Click a group to select its customers</source>
        <translation>Haga clic en un grupo para seleccionar sus clientes</translation>
    </message>
    <message>
        <source>Click a cell to select its customers</source>
        <translation>Haga clic en una celda para seleccionar sus clientes</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter selects the customers</source>
        <translation>Las flechas mueven, Intro selecciona los clientes</translation>
    </message>
    <message>
        <source>%1: %2
%3: %4</source>
        <translation>%1: %2
%3: %4</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>all %1, darker where there are more</source>
        <translation>todos los %1, más oscuro donde hay más</translation>
    </message>
    <message>
        <source>Two columns together</source>
        <translation>Dos columnas juntas</translation>
    </message>
    <message>
        <source>Click a cell of the associations to see the two columns together.</source>
        <translation>Haga clic en una celda de las asociaciones para ver juntas las dos columnas.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>middle half, median and whiskers</source>
        <translation>mitad central, mediana y bigotes</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 of %2 trials pass through the ranges chosen</source>
        <translation>%1 de %2 ensayos pasan por los rangos elegidos</translation>
    </message>
    <message>
        <source>%1 trials, the best on top. Drag along an axis to keep the trials that pass there.</source>
        <translation>%1 ensayos, el mejor encima. Arrastre a lo largo de un eje para conservar los ensayos que pasan por ahí.</translation>
    </message>
    <message>
        <source>Start a search: every trial will be a line from its settings to its score.</source>
        <translation>Inicie una búsqueda: cada ensayo será una línea de sus ajustes a su puntuación.</translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation>ensayo %1</translation>
    </message>
    <message>
        <source>%1 of %2 trials shown.</source>
        <translation>%1 de %2 ensayos mostrados.</translation>
    </message>
    <message>
        <source>The best is trial %1: %2.</source>
        <translation>El mejor es el ensayo %1: %2.</translation>
    </message>
</context>
<context>
    <name>ui::ParameterDiff</name>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Tick two or three runs to see what they were trained with differently.</source>
        <translation>Marque dos o tres ejecuciones para ver con qué diferencias se entrenaron.</translation>
    </message>
    <message>
        <source>Nothing differs: both runs have the same settings.</source>
        <translation>Nada difiere: ambas ejecuciones tienen los mismos ajustes.</translation>
    </message>
    <message>
        <source>Nothing differs: all runs have the same settings.</source>
        <translation>Nada difiere: todas las ejecuciones tienen los mismos ajustes.</translation>
    </message>
    <message>
        <source>The %1 best of %2 ticked runs.</source>
        <translation>Las %1 mejores de %2 ejecuciones marcadas.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::PlotCard</name>
    <message>
        <source>Copy Image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>&amp;Save Image…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>Copiar &amp;datos</translation>
    </message>
    <message>
        <source>Save Da&amp;ta…</source>
        <translation>Guardar da&amp;tos…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Shown in a window of its own.
Close it to bring it back.</source>
        <translation>Se muestra en una ventana propia.
Ciérrela para traerlo de vuelta.</translation>
    </message>
</context>
<context>
    <name>ui::PredictOptions</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Train Network</source>
        <translation>Entrenar red</translation>
    </message>
    <message>
        <source>Train Again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
    <message>
        <source>Train Model</source>
        <translation>Entrenar modelo</translation>
    </message>
</context>
<context>
    <name>ui::PredictPage</name>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Views of the prediction</source>
        <translation>Vistas de la predicción</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Model Summary</source>
        <translation>Resumen del modelo</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>Preparación de %1</translation>
    </message>
    <message>
        <source>Part of the customers</source>
        <translation>Parte de los clientes</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Parte de prueba</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Parte de validación</translation>
    </message>
    <message>
        <source>The customers the model is judged on: those it has never seen, or those its best epoch was chosen by</source>
        <translation>Los clientes con los que se evalúa el modelo: los que nunca ha visto, o aquellos con los que se eligió su mejor época</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the picture most people paste: the curves, the confusion matrix or the importance of columns</source>
        <translation>Copia la imagen que más se suele pegar: las curvas, la matriz de confusión o la importancia de las columnas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Drawn live while the model trains.</source>
        <translation>Se dibuja en vivo mientras se entrena el modelo.</translation>
    </message>
    <message>
        <source>The table has changed since this model was trained: its figures stay, its customers are no longer known.</source>
        <translation>La tabla ha cambiado desde que se entrenó este modelo: sus cifras quedan, sus clientes ya no se conocen.</translation>
    </message>
    <message>
        <source>%1 · %2, %3 customers · seed %4</source>
        <translation>%1 · %2, %3 clientes · semilla %4</translation>
    </message>
    <message>
        <source>Open a customer table first</source>
        <translation>Abra primero una tabla de clientes</translation>
    </message>
    <message>
        <source>Training starts…</source>
        <translation>Empieza el entrenamiento…</translation>
    </message>
    <message>
        <source>Training · tree %1 · now %2 of the validation customers right · test customers not touched</source>
        <translation>Entrenando · árbol %1 · ahora %2 de aciertos en los clientes de validación · clientes de prueba sin tocar</translation>
    </message>
    <message>
        <source>Training · best so far: epoch %1 · now %2 of the validation customers right · test customers not touched</source>
        <translation>Entrenando · lo mejor hasta ahora: época %1 · ahora %2 de aciertos en los clientes de validación · clientes de prueba sin tocar</translation>
    </message>
    <message>
        <source>%1 customers; the network learns from most of them, a part chooses the best epoch and a part is kept for the honest test</source>
        <translation>%1 clientes; la red aprende de la mayoría, una parte elige la mejor época y otra se guarda para la prueba honesta</translation>
    </message>
    <message>
        <source>%1 on %2 test customers (95 % interval %3–%4) · always “%5”: %6 · weighted F1 %7</source>
        <translation>%1 en %2 clientes de prueba (intervalo del 95 % %3–%4) · siempre «%5»: %6 · F1 ponderado %7</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 aciertos</translation>
    </message>
    <message>
        <source> · of earlier options</source>
        <translation> · de opciones anteriores</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>Loss of each epoch, live while the network trains.</source>
        <translation>Pérdida de cada época, en vivo mientras se entrena la red.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>más bajo es mejor</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Escala log</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Also draws the ticked runs on the same customers</source>
        <translation>Dibuja también las ejecuciones marcadas con los mismos clientes</translation>
    </message>
    <message>
        <source>customers right</source>
        <translation>clientes acertados</translation>
    </message>
    <message>
        <source>Share of customers recognised, live while the network trains.</source>
        <translation>Proporción de clientes reconocidos, en vivo mientras se entrena la red.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>más alto es mejor</translation>
    </message>
    <message>
        <source>Choose a target to see the network.</source>
        <translation>Elija un objetivo para ver la red.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>More epochs</source>
        <translation>Más épocas</translation>
    </message>
    <message>
        <source>Continue Training</source>
        <translation>Continuar entrenamiento</translation>
    </message>
    <message>
        <source>Trains the network shown for so many more epochs, from its best one, as a new run</source>
        <translation>Entrena la red mostrada durante este número de épocas más, desde la mejor, como una nueva ejecución</translation>
    </message>
    <message>
        <source>%1 parameters · heights show layer widths</source>
        <translation>%1 parámetros · las alturas muestran los anchos de las capas</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entrenando…</translation>
    </message>
    <message>
        <source>This model is found in one go: it has no epochs to draw.</source>
        <translation>Este modelo se halla de una vez: no tiene épocas que dibujar.</translation>
    </message>
    <message>
        <source>always %1: %2</source>
        <translation>siempre %1: %2</translation>
    </message>
    <message>
        <source>best first, then newest</source>
        <translation>primero la mejor, luego las más recientes</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>primero las más recientes</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>&amp;Mark as UTF-8 for Excel</source>
        <translation>&amp;Marcar como UTF-8 para Excel</translation>
    </message>
    <message>
        <source>&amp;Semicolons between columns</source>
        <translation>&amp;Puntos y comas entre columnas</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>Proteger de &amp;fórmulas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>The colours of the window and of the plots on the screen. Pictures are saved in the light colours whatever is chosen here.</source>
        <translation>Los colores de la ventana y de los gráficos en pantalla. Las imágenes se guardan en los colores claros, se elija lo que se elija aquí.</translation>
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
        <translation>El tamaño de todo lo que hay en pantalla, incluidos los gráficos. Ctrl+Más y Ctrl+Menos lo cambian en cualquier lugar; Ctrl+0 vuelve al 100 %. Las imágenes guardadas no cambian. Si no se ha elegido nada, sigue el tamaño de letra del sistema.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducidas</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>&amp;Animaciones</translation>
    </message>
    <message>
        <source>Reduced: nothing moves or blinks by itself. Figures of running work still count up, and live curves still grow.</source>
        <translation>Reducidas: nada se mueve ni parpadea por sí solo. Las cifras del trabajo en marcha siguen contando, y las curvas en vivo siguen creciendo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of the window, with its numbers and dates. Files that are written stay as they are: their column names, numbers and dates do not depend on the language. While something runs, the window changes its language when that has ended.</source>
        <translation>El de la ventana, con sus números y fechas. Los archivos que se escriben quedan como están: los nombres de sus columnas, números y fechas no dependen del idioma. Mientras haya algo en marcha, la ventana cambia de idioma cuando termina.</translation>
    </message>
    <message>
        <source>Tables saved as CSV</source>
        <translation>Tablas guardadas como CSV</translation>
    </message>
    <message>
        <source>Excel on Windows otherwise takes the file for one in an old encoding and shows “MÃ¼nchen” for “München”. Other programs may show the mark as a character of the first column’s name.</source>
        <translation>Sin ella, Excel en Windows toma el archivo por uno con una codificación antigua y muestra «MÃ¼nchen» en vez de «München». Otros programas pueden mostrar la marca como un carácter del nombre de la primera columna.</translation>
    </message>
    <message>
        <source>Excel expects semicolons where the comma is the decimal sign, as in German, French or Spanish. Numbers are written with a point all the same.</source>
        <translation>Excel espera puntos y comas donde la coma es el signo decimal, como en alemán, francés o español. Aun así, los números se escriben con punto.</translation>
    </message>
    <message>
        <source>Spreadsheets compute texts that begin with =, +, − or @. An apostrophe is put before such texts; numbers stay as they are.</source>
        <translation>Las hojas de cálculo calculan los textos que empiezan por =, +, − o @. Delante de tales textos se pone un apóstrofo; los números quedan como están.</translation>
    </message>
    <message>
        <source>For the cluster summary, the tables of the pages and the numbers of plots. Files of customers keep the dress they came in.</source>
        <translation>Para el resumen de segmentos, las tablas de las páginas y los números de los gráficos. Los archivos de clientes conservan el formato en que llegaron.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: there is nothing to switch off.</source>
        <translation>Nada sale de este equipo: no hay nada que desactivar.</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Los cambios se aplican al instante.</translation>
    </message>
    <message>
        <source>&amp;Reset to Defaults</source>
        <translation>&amp;Restablecer valores</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::PreparationGroup</name>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Edit the Recipe</source>
        <translation>Editar la receta</translation>
    </message>
    <message>
        <source>Goes to the Prepare page</source>
        <translation>Va a la página Preparar</translation>
    </message>
</context>
<context>
    <name>ui::PrepareOptions</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Fit Recipe</source>
        <translation>Ajustar receta</translation>
    </message>
    <message>
        <source>Columns set aside</source>
        <translation>Columnas apartadas</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Train, validation and test, as chosen on the Predict page. The recipe is fitted on the training part only; the others are prepared with what was found there.</source>
        <translation>Entrenamiento, validación y prueba, como se eligió en la página Predecir. La receta se ajusta solo en la parte de entrenamiento; las demás se preparan con lo hallado allí.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Every column is a feature.</source>
        <translation>Todas las columnas son variables.</translation>
    </message>
    <message>
        <source>&lt;p style=&quot;margin: 4px 0 0 0&quot;&gt;Roles and types are changed on the Data page.&lt;/p&gt;</source>
        <translation>&lt;p style=&quot;margin: 4px 0 0 0&quot;&gt;Las funciones y los tipos se cambian en la página Datos.&lt;/p&gt;</translation>
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
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Nothing to prepare yet</source>
        <translation>Aún no hay nada que preparar</translation>
    </message>
    <message>
        <source>Open a table to see how its columns become the inputs of a model.</source>
        <translation>Abra una tabla para ver cómo sus columnas se convierten en las entradas de un modelo.</translation>
    </message>
    <message>
        <source>For Prediction</source>
        <translation>Para predecir</translation>
    </message>
    <message>
        <source>The recipe of Predict, fitted on the training rows</source>
        <translation>La receta de Predecir, ajustada en las filas de entrenamiento</translation>
    </message>
    <message>
        <source>For Segments</source>
        <translation>Para segmentar</translation>
    </message>
    <message>
        <source>The recipe of Segment, fitted on all rows</source>
        <translation>La receta de Segmentar, ajustada en todas las filas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Preajuste %1</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; guardado en %2.</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>No hay ninguna tabla abierta</translation>
    </message>
    <message>
        <source>Choose a step to see what it does to its columns.</source>
        <translation>Elija un paso para ver qué hace con sus columnas.</translation>
    </message>
    <message>
        <source>This step changes which columns are used, not their cells.</source>
        <translation>Este paso cambia qué columnas se usan, no sus celdas.</translation>
    </message>
    <message>
        <source>The step changes no column of this table.</source>
        <translation>El paso no cambia ninguna columna de esta tabla.</translation>
    </message>
    <message>
        <source>Fitting the recipe…</source>
        <translation>Ajustando la receta…</translation>
    </message>
    <message>
        <source>Fit the recipe to see what this step does (F5).</source>
        <translation>Ajuste la receta para ver qué hace este paso (F5).</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 · stratified · %4</source>
        <translation>%1 / %2 / %3 · estratificado · %4</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>Ajustando…</translation>
    </message>
    <message>
        <source>No column of this table can be a feature.</source>
        <translation>Ninguna columna de esta tabla puede ser variable.</translation>
    </message>
    <message>
        <source>Mend what is marked as an error first.</source>
        <translation>Corrija primero lo marcado como error.</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Compare With a New File</source>
        <translation>Comparar con un archivo nuevo</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Cargar %1</translation>
    </message>
</context>
<context>
    <name>ui::PreparePictures</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Column shown</source>
        <translation>Columna mostrada</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>Compare With a New File…</source>
        <translation>Comparar con un archivo nuevo…</translation>
    </message>
    <message>
        <source>Prepares another file with what was found here, and counts its empty cells</source>
        <translation>Prepara otro archivo con lo hallado aquí y cuenta sus celdas vacías</translation>
    </message>
    <message>
        <source>Close the New File</source>
        <translation>Cerrar el archivo nuevo</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Lo que ve el modelo</translation>
    </message>
    <message>
        <source> · of the earlier recipe</source>
        <translation> · de la receta anterior</translation>
    </message>
    <message>
        <source>first rows · %1 inputs</source>
        <translation>primeras filas · %1 entradas</translation>
    </message>
    <message>
        <source>training rows, %1</source>
        <translation>filas de entrenamiento, %1</translation>
    </message>
    <message>
        <source>all rows, %1</source>
        <translation>todas las filas, %1</translation>
    </message>
    <message>
        <source>new file, %1</source>
        <translation>archivo nuevo, %1</translation>
    </message>
    <message>
        <source>No cell is empty in these rows.</source>
        <translation>Ninguna celda está vacía en estas filas.</translation>
    </message>
    <message>
        <source> What is still empty after the last step takes the middle value.</source>
        <translation> Lo que sigue vacío tras el último paso toma el valor central.</translation>
    </message>
    <message>
        <source> The new file is filled with the values found here: the recipe is never fitted again.</source>
        <translation> El archivo nuevo se rellena con los valores hallados aquí: la receta nunca se ajusta de nuevo.</translation>
    </message>
    <message>
        <source> %1 of its cells hold a level not seen while fitting, such as %2.</source>
        <translation> %1 de sus celdas contienen un nivel no visto al ajustar, como %2.</translation>
    </message>
    <message>
        <source>Compare With Another File…</source>
        <translation>Comparar con otro archivo…</translation>
    </message>
    <message>
        <source>%1, before and after</source>
        <translation>%1, antes y después</translation>
    </message>
</context>
<context>
    <name>ui::PrepareSteps</name>
    <message>
        <source>Add Step</source>
        <translation>Añadir paso</translation>
    </message>
    <message>
        <source>Start From a Preset</source>
        <translation>Partir de un preajuste</translation>
    </message>
    <message>
        <source>Order matters: steps run from top to bottom</source>
        <translation>El orden importa: los pasos van de arriba abajo</translation>
    </message>
</context>
<context>
    <name>ui::PreparedModel</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, fila %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::PreviewColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vacías</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>In the file: empty</source>
        <translation>En el archivo: vacío</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>En el archivo: «%1»</translation>
    </message>
    <message>
        <source>Read as: missing</source>
        <translation>Leído como: vacío</translation>
    </message>
    <message>
        <source>Read as: %1 (%2)</source>
        <translation>Leído como: %1 (%2)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vacío</translation>
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
        <translation>Probabilidades de las clases</translation>
    </message>
    <message>
        <source>Shows how likely each class is for this customer.</source>
        <translation>Muestra qué tan probable es cada clase para este cliente.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1: %2, antes %3</translation>
    </message>
    <message>
        <source>%1 (predicted)</source>
        <translation>%1 (predicho)</translation>
    </message>
</context>
<context>
    <name>ui::ProfileHeatmap</name>
    <message>
        <source>Scroll columns</source>
        <translation>Desplazar columnas</translation>
    </message>
    <message>
        <source>Scroll segments</source>
        <translation>Desplazar segmentos</translation>
    </message>
    <message>
        <source>Profile of %1 segments over %2 columns: means in original units, coloured by the difference from all customers.</source>
        <translation>Perfil de %1 segmentos en %2 columnas: medias en unidades originales, coloreadas según la diferencia con todos los clientes.</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sin segmento</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>más frecuente</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>Difference from average</source>
        <translation>Diferencia con la media</translation>
    </message>
    <message>
        <source>+%1 sd</source>
        <translation>+%1 DE</translation>
    </message>
    <message>
        <source>%1 not used to segment</source>
        <translation>%1 sin usar para segmentar</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>columns with muted names were not used to segment</source>
        <translation>las columnas con nombre atenuado no se usaron para segmentar</translation>
    </message>
    <message>
        <source>levels: ±50 points</source>
        <translation>niveles: ±50 puntos</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>todos los clientes</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation>%1 DE</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
</context>
<context>
    <name>ui::ProfileTabs</name>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What Differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>Snake</source>
        <translation>Serpiente</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distribuciones</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Order of the features and spread of the customers</source>
        <translation>Orden de las variables y dispersión de los clientes</translation>
    </message>
    <message>
        <source>Order by What Separates</source>
        <translation>Ordenar por lo que separa</translation>
    </message>
    <message>
        <source>Spread of the Selected Segment</source>
        <translation>Dispersión del segmento seleccionado</translation>
    </message>
</context>
<context>
    <name>ui::Project</name>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>needs a table</source>
        <translation>necesita una tabla</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
</context>
<context>
    <name>ui::RangeHistogram</name>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Drag over the bars to choose a range</source>
        <translation>Arrastre sobre las barras para elegir un rango</translation>
    </message>
</context>
<context>
    <name>ui::RawTextView</name>
    <message>
        <source>File as it is</source>
        <translation>Archivo tal cual</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptCard</name>
    <message>
        <source>In order</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>what was checked</source>
        <translation>qué se comprobó</translation>
    </message>
    <message>
        <source>Copy Receipt</source>
        <translation>Copiar recibo</translation>
    </message>
    <message>
        <source>Save Receipt</source>
        <translation>Guardar recibo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptDialog</name>
    <message>
        <source>Import Receipt</source>
        <translation>Recibo de importación</translation>
    </message>
    <message>
        <source>Import receipt</source>
        <translation>Recibo de importación</translation>
    </message>
    <message>
        <source>How It Was Read</source>
        <translation>Cómo se leyó</translation>
    </message>
    <message>
        <source>Rows to Check</source>
        <translation>Filas por comprobar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Cómo se leyó</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>Filas por comprobar</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>Opciones de importación…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export Rejected Rows…</source>
        <translation>Exportar filas rechazadas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import receipt of %1</source>
        <translation>Recibo de importación de %1</translation>
    </message>
    <message>
        <source>Rows to Check (%1)</source>
        <translation>Filas por comprobar (%1)</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>archivo no encontrado</translation>
    </message>
    <message>
        <source>%1 rows · %2 columns</source>
        <translation>%1 filas · %2 columnas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
</context>
<context>
    <name>ui::RecipeDialog</name>
    <message>
        <source>Recipe in words</source>
        <translation>Receta en palabras</translation>
    </message>
    <message>
        <source>Recipe as text</source>
        <translation>Receta como texto</translation>
    </message>
    <message>
        <source>Saved to a file, these lines go behind --recipe on the command line. Text that starts with # is a comment.</source>
        <translation>Guardadas en un archivo, estas líneas van detrás de --recipe en la línea de comandos. El texto que empieza por # es un comentario.</translation>
    </message>
    <message>
        <source>Copy Words</source>
        <translation>Copiar palabras</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Cargar…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
</context>
<context>
    <name>ui::RecipeEdits</name>
    <message>
        <source>Add “%1”</source>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Mover «%1»</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplicar «%1»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
</context>
<context>
    <name>ui::RecipeFiles</name>
    <message>
        <source>Prepared Table as CSV…</source>
        <translation>Tabla preparada como CSV…</translation>
    </message>
    <message>
        <source>Recipe in Words…</source>
        <translation>Receta en palabras…</translation>
    </message>
    <message>
        <source>Save Recipe as Text…</source>
        <translation>Guardar receta como texto…</translation>
    </message>
    <message>
        <source>Load Recipe…</source>
        <translation>Cargar receta…</translation>
    </message>
    <message>
        <source>Before and After as Picture…</source>
        <translation>Antes y después como imagen…</translation>
    </message>
    <message>
        <source>Missing Cells as CSV…</source>
        <translation>Celdas vacías como CSV…</translation>
    </message>
    <message>
        <source>First Prepared Rows as CSV…</source>
        <translation>Primeras filas preparadas como CSV…</translation>
    </message>
    <message>
        <source>Recipe for Prediction</source>
        <translation>Receta para predecir</translation>
    </message>
    <message>
        <source>Recipe for Segments</source>
        <translation>Receta para segmentar</translation>
    </message>
    <message>
        <source>Load Recipe</source>
        <translation>Cargar receta</translation>
    </message>
    <message>
        <source>Recipe as text (*.txt);;All files (*)</source>
        <translation>Receta como texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a recipe.</source>
        <translation>%1 no se puede leer como receta.</translation>
    </message>
    <message>
        <source>Choose a text file that was saved here.</source>
        <translation>Elija un archivo de texto guardado aquí.</translation>
    </message>
    <message>
        <source>Line %1 of %2: </source>
        <translation>Línea %1 de %2: </translation>
    </message>
    <message>
        <source>Save Recipe as Text</source>
        <translation>Guardar receta como texto</translation>
    </message>
    <message>
        <source>Recipe as text (*.txt)</source>
        <translation>Receta como texto (*.txt)</translation>
    </message>
    <message>
        <source>Export Prepared Table</source>
        <translation>Exportar tabla preparada</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::RecipePlans</name>
    <message>
        <source>Fitting the recipe</source>
        <translation>Ajustando la receta</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryOffer</name>
    <message>
        <source>Tessera ended unexpectedly.</source>
        <translation>Tessera terminó de forma inesperada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”, as of %2, can be recovered.</source>
        <translation>Se puede recuperar «%1» tal como estaba el %2.</translation>
    </message>
</context>
<context>
    <name>ui::ReliabilityPlot</name>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Train a model to see whether its probabilities can be taken at their word.</source>
        <translation>Entrene un modelo para ver si se puede confiar en sus probabilidades.</translation>
    </message>
    <message>
        <source>Probabilities are off by %1 percentage points on average (expected calibration error).</source>
        <translation>Las probabilidades se desvían %1 puntos porcentuales de media (error de calibración esperado).</translation>
    </message>
    <message>
        <source>Probabilities are off by %1 percentage points on average (expected calibration error), by %2 after scaling.</source>
        <translation>Las probabilidades se desvían %1 puntos porcentuales de media (error de calibración esperado), %2 tras escalarlas.</translation>
    </message>
    <message>
        <source>predicted probability</source>
        <translation>probabilidad predicha</translation>
    </message>
    <message>
        <source>share of %1, observed</source>
        <translation>proporción de %1, observada</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>escalado</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>como se predijo</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicho</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>ui::ReportDraft</name>
    <message>
        <source>Report Title</source>
        <translation>Título del informe</translation>
    </message>
    <message>
        <source>Report Subtitle</source>
        <translation>Subtítulo del informe</translation>
    </message>
    <message>
        <source>Show Section</source>
        <translation>Mostrar sección</translation>
    </message>
    <message>
        <source>Hide Section</source>
        <translation>Ocultar sección</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>Mover sección</translation>
    </message>
    <message>
        <source>Note in Report</source>
        <translation>Nota en el informe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Add Text</source>
        <translation>Añadir texto</translation>
    </message>
    <message>
        <source>Heading of Text</source>
        <translation>Encabezado del texto</translation>
    </message>
    <message>
        <source>Remove Text</source>
        <translation>Quitar texto</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Pies</translation>
    </message>
</context>
<context>
    <name>ui::ReportOptions</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Export Report…</source>
        <translation>Exportar informe…</translation>
    </message>
    <message>
        <source>Add Text</source>
        <translation>Añadir texto</translation>
    </message>
    <message>
        <source>Remove Text</source>
        <translation>Quitar texto</translation>
    </message>
    <message>
        <source>Captions with file, rows and seed</source>
        <translation>Pies con archivo, filas y semilla</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>A heading and words of your own behind the section chosen</source>
        <translation>Un encabezado y palabras propias tras la sección elegida</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>Línea debajo</translation>
    </message>
    <message>
        <source>Note under the section</source>
        <translation>Nota bajo la sección</translation>
    </message>
    <message>
        <source>Your words. Numbers in the report are always generated.</source>
        <translation>Sus palabras. Los números del informe siempre se generan.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
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
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>PDF: pages as shown here, with an outline and with words for every picture, for readers who cannot see it. HTML: one file for any browser, which needs no other; it prints well.</source>
        <translation>PDF: páginas como se muestran aquí, con un índice y con palabras para cada imagen, para lectores que no pueden verla. HTML: un solo archivo para cualquier navegador, que no necesita ningún otro; se imprime bien.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Size of the pages: A4 (210 × 297 mm) or Letter (8.5 × 11 inches).</source>
        <translation>Tamaño de las páginas: A4 (210 × 297 mm) o Carta (8,5 × 11 pulgadas).</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>with note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Su texto</translation>
    </message>
    <message>
        <source>Words below the title</source>
        <translation>Palabras bajo el título</translation>
    </message>
    <message>
        <source>Words under “%1”</source>
        <translation>Palabras bajo «%1»</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Chart Pack…</source>
        <translation>Paquete de gráficos…</translation>
    </message>
    <message>
        <source>Every figure as PNG, SVG and CSV and every table, in one folder</source>
        <translation>Cada figura como PNG, SVG y CSV y cada tabla, en una carpeta</translation>
    </message>
    <message>
        <source>Copy Page</source>
        <translation>Copiar página</translation>
    </message>
    <message>
        <source>Copies the page in view as a picture</source>
        <translation>Copia la página a la vista como imagen</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Writing %1: %2</source>
        <translation>Escribiendo %1: %2</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; guardado en %2.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 page&lt;/b&gt;</source>
        <translation>&lt;b&gt;1 página&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 pages&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 páginas&lt;/b&gt;</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 figura</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 figuras</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 tabla</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 tablas</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>every number comes from the results of %1</source>
        <translation>cada número procede de los resultados de %1</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>%1_report.%2</source>
        <translation>%1_informe.%2</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ui::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
</context>
<context>
    <name>ui::ReportWriter</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>Figura %1.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>Tabla %1.</translation>
    </message>
</context>
<context>
    <name>ui::ResultsView</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>Against simple rules</source>
        <translation>Frente a reglas simples</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>Intervalos del 95 %</translation>
    </message>
    <message>
        <source>Train a model to see how it does on customers it has never seen.</source>
        <translation>Entrene un modelo para ver cómo le va con clientes que nunca ha visto.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Cells show</source>
        <translation>Las celdas muestran</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>Proporción de fila</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Show Customers</source>
        <translation>Mostrar clientes</translation>
    </message>
    <message>
        <source>true “%1”, predicted “%2” (%3)</source>
        <translation>real «%1», predicho «%2» (%3)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Class to reach</source>
        <translation>Clase que alcanzar</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>Cifra mostrada</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Coste por contacto</translation>
    </message>
    <message>
        <source>Value if reached</source>
        <translation>Valor si se alcanza</translation>
    </message>
    <message>
        <source>%1, %2 customers</source>
        <translation>%1, %2 clientes</translation>
    </message>
    <message>
        <source>Click a cell to read it in words.</source>
        <translation>Haga clic en una celda para leerla en palabras.</translation>
    </message>
    <message>
        <source>accuracy on %1 validation customers</source>
        <translation>exactitud en %1 clientes de validación</translation>
    </message>
    <message>
        <source>accuracy on %1 test customers</source>
        <translation>exactitud en %1 clientes de prueba</translation>
    </message>
    <message>
        <source>Ordering the customers by their probability…</source>
        <translation>Ordenando a los clientes por su probabilidad…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Enter what a contact costs and what a customer reached brings to see the expected result.</source>
        <translation>Indique cuánto cuesta un contacto y cuánto aporta un cliente alcanzado para ver el resultado esperado.</translation>
    </message>
    <message>
        <source>Expected result of contacting %1 (%2): %3 — cost %4, value %5.</source>
        <translation>Resultado esperado de contactar a %1 (%2): %3 — coste %4, valor %5.</translation>
    </message>
</context>
<context>
    <name>ui::RfmDialog</name>
    <message>
        <source>Customers from Transactions</source>
        <translation>Clientes de transacciones</translation>
    </message>
    <message>
        <source>Build Customer Table</source>
        <translation>Crear tabla de clientes</translation>
    </message>
    <message>
        <source>Columns of a transaction</source>
        <translation>Columnas de una transacción</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importe</translation>
    </message>
    <message>
        <source>× &amp;Quantity</source>
        <translation>× Ca&amp;ntidad</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Pedido</translation>
    </message>
    <message>
        <source>Without an order column, days with a purchase are counted.</source>
        <translation>Sin columna de pedido se cuentan los días con compra.</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Fecha de referencia</translation>
    </message>
    <message>
        <source>Day after the &amp;last transaction</source>
        <translation>Día tras la ú&amp;ltima transacción</translation>
    </message>
    <message>
        <source>Later transactions are left out.</source>
        <translation>Las transacciones posteriores se omiten.</translation>
    </message>
    <message>
        <source>&amp;Returns (negative amounts)</source>
        <translation>&amp;Devoluciones (importes negativos)</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>Subtract from the sum</source>
        <translation>Restar de la suma</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out with their order</source>
        <translation>Omitir con su pedido</translation>
    </message>
    <message>
        <source>Keep like purchases</source>
        <translation>Tratar como compras</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Recencia</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Monetary</source>
        <translation>Valor monetario</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Choose the columns of customer, date and amount.</source>
        <translation>Elija las columnas de cliente, fecha e importe.</translation>
    </message>
    <message>
        <source>A date column has the type Date on the Data page.</source>
        <translation>Una columna de fecha tiene el tipo Fecha en la página Datos.</translation>
    </message>
    <message>
        <source>Adding up customers…</source>
        <translation>Sumando clientes…</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <translation>Clientes de %1</translation>
    </message>
</context>
<context>
    <name>ui::RowNumbers</name>
    <message>
        <source>Row numbers</source>
        <translation>Números de fila</translation>
    </message>
</context>
<context>
    <name>ui::RunFilter</name>
    <message>
        <source>Ticked Runs Only</source>
        <translation>Solo ejecuciones marcadas</translation>
    </message>
    <message>
        <source>On the Customers of the Reference Only</source>
        <translation>Solo con los clientes de la referencia</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Filter: On</source>
        <translation>Filtro: activado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Some runs may be left out. Click to choose which are shown</source>
        <translation>Puede que se omitan ejecuciones. Haga clic para elegir cuáles se muestran</translation>
    </message>
    <message>
        <source>Choose which runs are shown</source>
        <translation>Elegir qué ejecuciones se muestran</translation>
    </message>
    <message>
        <source>Filter of the runs, on</source>
        <translation>Filtro de las ejecuciones, activado</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>Filtro de las ejecuciones</translation>
    </message>
</context>
<context>
    <name>ui::RunSettings</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Árboles</translation>
    </message>
    <message>
        <source>Depth of trees</source>
        <translation>Profundidad de árboles</translation>
    </message>
    <message>
        <source>Rounds, at most</source>
        <translation>Rondas, máximo</translation>
    </message>
    <message>
        <source>Depth of rounds</source>
        <translation>Profundidad de rondas</translation>
    </message>
    <message>
        <source>Boosting rate</source>
        <translation>Tasa de boosting</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. por lotes</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Vigilado</translation>
    </message>
    <message>
        <source>Fold models</source>
        <translation>Modelos por pliegues</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de clase</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrados</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Mejor época</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>best of %n trials</source>
        <translation>
            <numerusform>el mejor de %n ensayo</numerusform>
            <numerusform>el mejor de %n ensayos</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
</context>
<context>
    <name>ui::RunsView</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Scores of the runs with their intervals.</source>
        <translation>Puntuaciones de las ejecuciones con sus intervalos.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>validation loss (cross-entropy)</source>
        <translation>pérdida de validación (entropía cruzada)</translation>
    </message>
    <message>
        <source>Tick runs that learnt in epochs to see their curves.</source>
        <translation>Marque ejecuciones que aprendieron por épocas para ver sus curvas.</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Curvas de aprendizaje</translation>
    </message>
    <message>
        <source>validation part · circles: best epoch, kept</source>
        <translation>parte de validación · círculos: mejor época, conservada</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Remove Run</source>
        <translation>Quitar ejecución</translation>
    </message>
    <message>
        <source>Show in Predict</source>
        <translation>Mostrar en Predecir</translation>
    </message>
    <message>
        <source>Use These Options</source>
        <translation>Usar estas opciones</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Trains the same once more and says whether the figures are the same</source>
        <translation>Entrena lo mismo una vez más y dice si las cifras son iguales</translation>
    </message>
    <message>
        <source>How tested</source>
        <translation>Cómo se prueba</translation>
    </message>
    <message>
        <source>The right answers of two models are compared on the very same test customers (McNemar&apos;s test, mid-p): only customers that one model gets right and the other wrong can tell them apart. Below p = 0.05 the difference is called one. With many runs some differences are chance all the same: cross-validation says more. Intervals of F1 are from 2,000 bootstrap samples, those of accuracy are Wilson&apos;s, those of ROC-AUC are DeLong&apos;s; 95 %.</source>
        <translation>Los aciertos de dos modelos se comparan con exactamente los mismos clientes de prueba (prueba de McNemar, mid-p): solo los clientes en que un modelo acierta y el otro falla permiten distinguirlos. Por debajo de p = 0,05 se considera que hay diferencia. Con muchas ejecuciones, algunas diferencias son azar aun así: la validación cruzada dice más. Los intervalos de F1 proceden de 2000 muestras bootstrap; los de exactitud son de Wilson; los de ROC-AUC, de DeLong; 95 %.</translation>
    </message>
    <message>
        <source>all on the same %1 test customers, seed %2</source>
        <translation>todas con los mismos %1 clientes de prueba, semilla %2</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>Intervalos del 95 %</translation>
    </message>
    <message>
        <source>%1 of %2 shown · %3</source>
        <translation>%1 de %2 mostradas · %3</translation>
    </message>
    <message>
        <source>%1 on the test part</source>
        <translation>%1 en la parte de prueba</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
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
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Least-squares line</source>
        <translation>Recta de mínimos cuadrados</translation>
    </message>
    <message>
        <source>Spread whole numbers</source>
        <translation>Separar números enteros</translation>
    </message>
    <message>
        <source>Moves marks a little, so that equal whole numbers do not cover each other</source>
        <translation>Mueve un poco las marcas, para que los números enteros iguales no se tapen entre sí</translation>
    </message>
    <message>
        <source>Scatter: %1</source>
        <translation>Dispersión: %1</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>A scatter plot needs two columns of numbers.</source>
        <translation>Un gráfico de dispersión necesita dos columnas de números.</translation>
    </message>
    <message>
        <source>No customer has values in both columns.</source>
        <translation>Ningún cliente tiene valores en ambas columnas.</translation>
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
        <translation>Otros (%1)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Choose two columns of numbers to see them together.</source>
        <translation>Elija dos columnas de números para verlas juntas.</translation>
    </message>
    <message>
        <source>%1 of %2 customers, drawn by chance (seed %3)</source>
        <translation>%1 de %2 clientes, elegidos al azar (semilla %3)</translation>
    </message>
    <message>
        <source>%1 customers as density</source>
        <translation>%1 clientes como densidad</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>r = %1</source>
        <translation>r = %1</translation>
    </message>
    <message>
        <source>whole numbers spread by chance</source>
        <translation>números enteros separados al azar</translation>
    </message>
    <message>
        <source>%1 outside the view</source>
        <translation>%1 fuera de la vista</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
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
        <translation>la referencia</translation>
    </message>
    <message>
        <source>cannot be told apart from the reference</source>
        <translation>no se distingue de la referencia</translation>
    </message>
    <message>
        <source>better than the reference</source>
        <translation>mejor que la referencia</translation>
    </message>
    <message>
        <source>worse than the reference</source>
        <translation>peor que la referencia</translation>
    </message>
    <message>
        <source>Train at least one model: its scores will be compared here.</source>
        <translation>Entrene al menos un modelo: sus puntuaciones se compararán aquí.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, 95 % interval %1 – %2</source>
        <translation>, intervalo del 95 % %1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::ScoreOptions</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Write Scored File…</source>
        <translation>Escribir archivo puntuado…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What gives the labels: a model trained here, the segments found here, or a model file. Its preparation belongs to it and is never fitted again.</source>
        <translation>Qué da las etiquetas: un modelo entrenado aquí, los segmentos hallados aquí o un archivo de modelo. Su preparación forma parte de él y nunca se ajusta de nuevo.</translation>
    </message>
    <message>
        <source>Right on its test part</source>
        <translation>Aciertos en su parte de prueba</translation>
    </message>
    <message>
        <source>Always the commonest</source>
        <translation>Siempre la más común</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Model Card…</source>
        <translation>Ficha del modelo…</translation>
    </message>
    <message>
        <source>Open Model…</source>
        <translation>Abrir modelo…</translation>
    </message>
    <message>
        <source>File to score</source>
        <translation>Archivo para puntuar</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Map Columns…</source>
        <translation>Asignar columnas…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>No seguro por debajo de</translation>
    </message>
    <message>
        <source>Customers whose label is less probable than this are written as “not sure” instead of being guessed. The picture shows how often the model was right above and below on customers it had not learnt from. 0 gives everybody a label.</source>
        <translation>Los clientes cuya etiqueta es menos probable que esto se escriben como «no seguro» en vez de adivinarse. La imagen muestra con qué frecuencia acertó el modelo por encima y por debajo en clientes de los que no había aprendido. 0 da una etiqueta a todos.</translation>
    </message>
    <message>
        <source>Only customers never seen</source>
        <translation>Solo clientes nunca vistos</translation>
    </message>
    <message>
        <source>Score in the data warehouse</source>
        <translation>Puntuar en el almacén de datos</translation>
    </message>
    <message>
        <source>Export SQL…</source>
        <translation>Exportar SQL…</translation>
    </message>
    <message>
        <source>The whole model as one statement that scores a table where it lies</source>
        <translation>El modelo entero como una sola instrucción que puntúa una tabla donde está</translation>
    </message>
    <message>
        <source>Export ONNX…</source>
        <translation>Exportar ONNX…</translation>
    </message>
    <message>
        <source>The whole model, preparation included, for programs that read ONNX</source>
        <translation>El modelo entero, incluida la preparación, para programas que leen ONNX</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semilla %2</translation>
    </message>
    <message>
        <source>%1 customers, seed %2</source>
        <translation>%1 clientes, semilla %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Add probabilities, one per %1</source>
        <translation>Añadir probabilidades, una por %1</translation>
    </message>
    <message>
        <source>Add distance and probability</source>
        <translation>Añadir distancia y probabilidad</translation>
    </message>
    <message>
        <source>One file per %1</source>
        <translation>Un archivo por %1</translation>
    </message>
    <message>
        <source>Check File</source>
        <translation>Comprobar archivo</translation>
    </message>
    <message>
        <source>Write Files…</source>
        <translation>Escribir archivos…</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Puntuando…</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Elija primero un modelo.</translation>
    </message>
    <message>
        <source>Choose the file to score first.</source>
        <translation>Elija primero el archivo para puntuar.</translation>
    </message>
    <message>
        <source>Nothing is added to the file: tick what is wanted.</source>
        <translation>No se añade nada al archivo: marque lo que desee.</translation>
    </message>
</context>
<context>
    <name>ui::ScorePage</name>
    <message>
        <source>Score</source>
        <translation>Puntuar</translation>
    </message>
    <message>
        <source>Views of the scored file</source>
        <translation>Vistas del archivo puntuado</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>New file against training</source>
        <translation>Archivo nuevo frente al entrenamiento</translation>
    </message>
    <message>
        <source>Population stability index</source>
        <translation>Índice de estabilidad poblacional</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far the values of a feature have moved between the customers the model has learnt from and this file. Both are parted alike, numbers at the tenths of training, categories by level, missing cells by themselves; the index is the sum over the parts of (found − expected) × ln (found ÷ expected).&lt;/p&gt;&lt;p&gt;Below 0.1 nothing has changed that matters, above 0.25 the feature has drifted: the model meets customers it was not made for (Siddiqi 2006). Click a feature to see its parts.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cuánto se han movido los valores de una variable entre los clientes de los que aprendió el modelo y este archivo. Ambos se dividen igual: los números por los deciles del entrenamiento, las categorías por nivel, las celdas vacías aparte; el índice es la suma sobre las partes de (hallado − esperado) × ln (hallado ÷ esperado).&lt;/p&gt;&lt;p&gt;Por debajo de 0,1 no ha cambiado nada importante; por encima de 0,25 la variable tiene deriva: el modelo encuentra clientes para los que no se hizo (Siddiqi 2006). Haga clic en una variable para ver sus partes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labels given</source>
        <translation>Etiquetas dadas</translation>
    </message>
    <message>
        <source>How sure the model is</source>
        <translation>Qué tan seguro está el modelo</translation>
    </message>
    <message>
        <source>drag the line to change “not sure”</source>
        <translation>arrastre la línea para cambiar «no seguro»</translation>
    </message>
    <message>
        <source>First customers of the file with their labels</source>
        <translation>Primeros clientes del archivo con sus etiquetas</translation>
    </message>
    <message>
        <source>Which customers are shown</source>
        <translation>Qué clientes se muestran</translation>
    </message>
    <message>
        <source>First customers</source>
        <translation>Primeros clientes</translation>
    </message>
    <message>
        <source>Also in training</source>
        <translation>También en el entrenamiento</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Predicted against true</source>
        <translation>Predicho frente a real</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the receipt as text</source>
        <translation>Copia el recibo como texto</translation>
    </message>
    <message>
        <source>File to Score</source>
        <translation>Archivo para puntuar</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>Abrir modelo</translation>
    </message>
    <message>
        <source>Levels the Model Has Not Seen</source>
        <translation>Niveles que el modelo no ha visto</translation>
    </message>
    <message>
        <source>The model has learnt nothing about these; its recipe says what stands for them.</source>
        <translation>El modelo no ha aprendido nada de ellos; su receta dice qué los sustituye.</translation>
    </message>
    <message>
        <source>Empty Cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>Filled as the model&apos;s recipe says, with values found while training. Nothing was learnt from this file.</source>
        <translation>Rellenadas como dice la receta del modelo, con valores hallados al entrenar. No se aprendió nada de este archivo.</translation>
    </message>
    <message>
        <source>Cells That Could Not Be Read</source>
        <translation>Celdas que no se pudieron leer</translation>
    </message>
    <message>
        <source>Taken as empty and filled as the model&apos;s recipe says. In the written file they stay as they are.</source>
        <translation>Se toman como vacías y se rellenan como dice la receta del modelo. En el archivo escrito quedan como están.</translation>
    </message>
    <message>
        <source>Rows Left Out</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <source>These lines have more or fewer fields than the header. They are in none of the written files.</source>
        <translation>Estas líneas tienen más o menos campos que el encabezado. No están en ninguno de los archivos escritos.</translation>
    </message>
    <message>
        <source>%1 · %2 customers</source>
        <translation>%1 · %2 clientes</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>%1: reparto</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>%1_receipt.txt</source>
        <translation>%1_recibo.txt</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Score All %1</source>
        <translation>Puntuar los %1</translation>
    </message>
    <message>
        <source>Score Only the %1</source>
        <translation>Puntuar solo los %1</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aún no hay modelo</translation>
    </message>
    <message>
        <source>Score gives the customers of another file the labels of a model: a network trained on the Predict page, the segments found here, or a model file from somebody else.</source>
        <translation>Puntuar da a los clientes de otro archivo las etiquetas de un modelo: una red entrenada en la página Predecir, los segmentos hallados aquí o un archivo de modelo de otra persona.</translation>
    </message>
    <message>
        <source>Open Model…</source>
        <translation>Abrir modelo…</translation>
    </message>
    <message>
        <source>Go to Predict</source>
        <translation>Ir a Predecir</translation>
    </message>
    <message>
        <source>Which customers get a label?</source>
        <translation>¿Qué clientes reciben etiqueta?</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here. It is checked against what %1 was made from, and never changed: the labels go into a new file.</source>
        <translation>Elija un archivo, o suéltelo aquí. Se compara con aquello de lo que se hizo %1 y nunca se cambia: las etiquetas van a un archivo nuevo.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>Every customer gets a label; nothing is written yet.</source>
        <translation>Cada cliente recibe una etiqueta; aún no se escribe nada.</translation>
    </message>
    <message>
        <source>%1 is not checked yet</source>
        <translation>%1 aún no está comprobado</translation>
    </message>
    <message>
        <source>A check reads the whole file and shows what labels come of it. Nothing is written.</source>
        <translation>Una comprobación lee el archivo entero y muestra qué etiquetas resultan. No se escribe nada.</translation>
    </message>
    <message>
        <source>Check File</source>
        <translation>Comprobar archivo</translation>
    </message>
    <message>
        <source>Labels for customers the model has not learnt from</source>
        <translation>Etiquetas para clientes de los que el modelo no ha aprendido</translation>
    </message>
    <message>
        <source> · being checked again</source>
        <translation> · comprobándose de nuevo</translation>
    </message>
    <message>
        <source> · &lt;b&gt;out of date&lt;/b&gt;: model, file or columns have changed since</source>
        <translation> · &lt;b&gt;desactualizado&lt;/b&gt;: modelo, archivo o columnas han cambiado desde entonces</translation>
    </message>
</context>
<context>
    <name>ui::ScoredFilesDialog</name>
    <message>
        <source>One File per Label</source>
        <translation>Un archivo por etiqueta</translation>
    </message>
    <message>
        <source>Columns in every file</source>
        <translation>Columnas en cada archivo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Added by the model</source>
        <translation>Añadido por el modelo</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Escribir archivos</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not sure (%1)</source>
        <translation>no seguro (%1)</translation>
    </message>
    <message>
        <source>not clustered (%1)</source>
        <translation>sin segmento (%1)</translation>
    </message>
    <message>
        <source>A file each: %1.</source>
        <translation>Un archivo para cada uno: %1.</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Marque al menos una columna.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Write 1 File</source>
        <translation>Escribir 1 archivo</translation>
    </message>
    <message>
        <source>Write %1 Files</source>
        <translation>Escribir %1 archivos</translation>
    </message>
</context>
<context>
    <name>ui::ScoredRowsModel</name>
    <message>
        <source>In training</source>
        <translation>En entrenamiento</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>ui::Scoring</name>
    <message>
        <source>Segments (%1, %2)</source>
        <translation>Segmentos (%1, %2)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>Scoring %1</source>
        <translation>Puntuando %1</translation>
    </message>
</context>
<context>
    <name>ui::ScrolledRows</name>
    <message>
        <source>Scroll rows</source>
        <translation>Desplazar filas</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>ui::SearchView</name>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>Train the Best</source>
        <translation>Entrenar la mejor</translation>
    </message>
    <message>
        <source>Trains the best network of the search as a run and reads the test part once</source>
        <translation>Entrena la mejor red de la búsqueda como ejecución y lee una vez la parte de prueba</translation>
    </message>
    <message>
        <source>judged on the validation part</source>
        <translation>evaluado en la parte de validación</translation>
    </message>
    <message>
        <source>The best trial so far, as the search goes on.</source>
        <translation>El mejor ensayo hasta ahora, a medida que avanza la búsqueda.</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Mejor hasta ahora</translation>
    </message>
    <message>
        <source>Every trial as a line across its settings.</source>
        <translation>Cada ensayo como una línea a través de sus ajustes.</translation>
    </message>
    <message>
        <source>What good trials have in common</source>
        <translation>Qué tienen en común los buenos ensayos</translation>
    </message>
    <message>
        <source>drag along an axis to keep only what passes there</source>
        <translation>arrastre a lo largo de un eje para conservar solo lo que pasa por ahí</translation>
    </message>
    <message>
        <source>Which settings mattered: from %1 finished trials on.</source>
        <translation>Qué ajustes importaron: a partir de %1 ensayos terminados.</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>Qué importó</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>exactitud de validación</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>pérdida de validación</translation>
    </message>
    <message>
        <source>Goes on with more epochs as another trial.</source>
        <translation>Sigue con más épocas como otro ensayo.</translation>
    </message>
    <message>
        <source>Cut off by the end of the search.</source>
        <translation>Interrumpido por el final de la búsqueda.</translation>
    </message>
    <message>
        <source>share of the variance</source>
        <translation>proporción de la varianza</translation>
    </message>
</context>
<context>
    <name>ui::SectionList</name>
    <message>
        <source>Sections of the report</source>
        <translation>Secciones del informe</translation>
    </message>
    <message>
        <source>Drag to move a section (Alt+Up, Alt+Down)</source>
        <translation>Arrastre para mover una sección (Alt+Arriba, Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCard</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Cambiar nombre (F2)</translation>
    </message>
    <message>
        <source>Note and Actions</source>
        <translation>Nota y acciones</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Colour, order, merge, split, export</source>
        <translation>Color, orden, unir, dividir, exportar</translation>
    </message>
    <message>
        <source>small</source>
        <translation>pequeño</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>inestable</translation>
    </message>
    <message>
        <source>%1: %2 customers, %3</source>
        <translation>%1: %2 clientes, %3</translation>
    </message>
    <message>
        <source>&lt;br&gt;&lt;br&gt;&lt;i&gt;Note:&lt;/i&gt; %1</source>
        <translation>&lt;br&gt;&lt;br&gt;&lt;i&gt;Nota:&lt;/i&gt; %1</translation>
    </message>
    <message>
        <source>Note and recommended actions</source>
        <translation>Nota y acciones recomendadas</translation>
    </message>
    <message>
        <source>Note and recommended actions (%1)</source>
        <translation>Nota y acciones recomendadas (%1)</translation>
    </message>
    <message>
        <source>%1 actions</source>
        <translation>%1 acciones</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nombre del segmento</translation>
    </message>
    <message>
        <source>Name from the profile</source>
        <translation>Nombre según el perfil</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCardEditor</name>
    <message>
        <source>Add Action</source>
        <translation>Añadir acción</translation>
    </message>
    <message>
        <source>Note and actions of %1</source>
        <translation>Nota y acciones de %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you know about these customers</source>
        <translation>Qué sabe de estos clientes</translation>
    </message>
    <message>
        <source>Recommended Actions</source>
        <translation>Acciones recomendadas</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Starting points from a library for profiles like this one. They are not results: use, edit or ignore them.</source>
        <translation>Puntos de partida de una biblioteca para perfiles como este. No son resultados: úselos, edítelos o ignórelos.</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Porque: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Usar: %1</translation>
    </message>
    <message>
        <source>Recommended action</source>
        <translation>Acción recomendada</translation>
    </message>
    <message>
        <source>What to do with this segment</source>
        <translation>Qué hacer con este segmento</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Quitar esta acción</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCardList</name>
    <message>
        <source>Too few customers within reach (eps) to belong to a dense group. A larger eps takes more of them in.</source>
        <translation>Muy pocos clientes a su alcance (eps) para pertenecer a un grupo denso. Un eps mayor incluye a más de ellos.</translation>
    </message>
    <message>
        <source>In no group that stays together over a range of densities. A smaller least size takes more of them in.</source>
        <translation>En ningún grupo que se mantenga en un rango de densidades. Un tamaño mínimo menor incluye a más de ellos.</translation>
    </message>
    <message>
        <source>The method put these customers in no segment.</source>
        <translation>El método no puso a estos clientes en ningún segmento.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sin segmento</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Note and Actions…</source>
        <translation>Nota y acciones…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Merge With</source>
        <translation>Unir con</translation>
    </message>
    <message>
        <source>Split in Two</source>
        <translation>Dividir en dos</translation>
    </message>
    <message>
        <source>Select Customers</source>
        <translation>Seleccionar clientes</translation>
    </message>
    <message>
        <source>Export This Segment…</source>
        <translation>Exportar este segmento…</translation>
    </message>
    <message>
        <source>%1 – exchange with %2</source>
        <translation>%1 – intercambiar con %2</translation>
    </message>
    <message>
        <source>%1 – now</source>
        <translation>%1 – ahora</translation>
    </message>
</context>
<context>
    <name>ui::SegmentComparison</name>
    <message>
        <source>Previous: %1</source>
        <translation>Anterior: %1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Conservado: %1</translation>
    </message>
    <message>
        <source>Compare Segments</source>
        <translation>Comparar segmentos</translation>
    </message>
</context>
<context>
    <name>ui::SegmentComparisonView</name>
    <message>
        <source>not clustered</source>
        <translation>sin segmento</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>ribbons are customers, as wide as they are many</source>
        <translation>las cintas son clientes, tan anchas como numerosos son</translation>
    </message>
    <message>
        <source>Cross-Table</source>
        <translation>Tabla cruzada</translation>
    </message>
    <message>
        <source>customers and share of the row</source>
        <translation>clientes y proporción de la fila</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>&lt;b&gt;Adjusted Rand index&lt;/b&gt;: of all pairs of customers, how many both segmentations treat alike, put together or apart, beyond what chance would give: 1 for the same segments, about 0 for unrelated ones (Hubert and Arabie 1985).&lt;br&gt;&lt;br&gt;&lt;b&gt;Normalised mutual information&lt;/b&gt;: how much the one segmentation tells of the other, 2 I(A, B) / (H(A) + H(B)): 1 when each follows from the other, 0 when none tells anything.&lt;br&gt;&lt;br&gt;Neither depends on names, colours or order. “Not clustered” counts as a group.</source>
        <translation>&lt;b&gt;Índice de Rand ajustado&lt;/b&gt;: de todos los pares de clientes, cuántos tratan igual ambas segmentaciones, juntos o separados, más allá de lo que daría el azar: 1 para los mismos segmentos, cerca de 0 para segmentos sin relación (Hubert y Arabie 1985).&lt;br&gt;&lt;br&gt;&lt;b&gt;Información mutua normalizada&lt;/b&gt;: cuánto dice una segmentación de la otra, 2 I(A, B) / (H(A) + H(B)): 1 cuando cada una se deduce de la otra, 0 cuando ninguna dice nada.&lt;br&gt;&lt;br&gt;Ninguna depende de nombres, colores ni orden. «Sin segmento» cuenta como un grupo.</translation>
    </message>
    <message>
        <source>Adjusted Rand index &lt;b&gt;%1&lt;/b&gt; · mutual information &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>Índice de Rand ajustado &lt;b&gt;%1&lt;/b&gt; · información mutua &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1 · compared with: %2</source>
        <translation>%1 · comparado con: %2</translation>
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
        <translation>Sin segmento</translation>
    </message>
    <message>
        <source>Cross-table of both segmentations</source>
        <translation>Tabla cruzada de ambas segmentaciones</translation>
    </message>
    <message>
        <source>%1 earlier and %2 later segments, %3 customers in both</source>
        <translation>%1 segmentos anteriores y %2 posteriores, %3 clientes en ambos</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; → &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;%3 customers, %4 of the first, %5 of the second</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; → &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;%3 clientes, %4 del primero, %5 del segundo</translation>
    </message>
</context>
<context>
    <name>ui::SegmentFilesDialog</name>
    <message>
        <source>One File per Segment</source>
        <translation>Un archivo por segmento</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Segment, its name, silhouette and distance to the segment&apos;s centre are added to every file.</source>
        <translation>A cada archivo se añaden el segmento, su nombre, la silueta y la distancia al centro del segmento.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Escribir archivos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todo: %1</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Nada: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not clustered (%1)</source>
        <translation>Sin segmento (%1)</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> y %1 más</translation>
    </message>
    <message>
        <source>. One of them is there already and will be replaced.</source>
        <translation>. Uno de ellos ya existe y se reemplazará.</translation>
    </message>
    <message>
        <source>. %1 of them are there already and will be replaced.</source>
        <translation>. %1 de ellos ya existen y se reemplazarán.</translation>
    </message>
    <message>
        <source>Write 1 File</source>
        <translation>Escribir 1 archivo</translation>
    </message>
    <message>
        <source>Write %1 Files</source>
        <translation>Escribir %1 archivos</translation>
    </message>
</context>
<context>
    <name>ui::SegmentMap</name>
    <message>
        <source>Not clustered (%1)</source>
        <translation>Sin segmento (%1)</translation>
    </message>
    <message>
        <source>The neighbour map is being made. Customers who are alike will stand together.</source>
        <translation>Se está creando el mapa de vecinos. Los clientes parecidos quedarán juntos.</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <translation>%1: %2 clientes</translation>
    </message>
    <message>
        <source>Map on which customers who are alike stand together</source>
        <translation>Mapa en el que los clientes parecidos están juntos</translation>
    </message>
    <message>
        <source>Map of %1 against %2</source>
        <translation>Mapa de %1 frente a %2</translation>
    </message>
</context>
<context>
    <name>ui::SegmentOptions</name>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Hallar segmentos</translation>
    </message>
    <message>
        <source>No column of this table can be a feature.</source>
        <translation>Ninguna columna de esta tabla puede ser variable.</translation>
    </message>
    <message>
        <source>Tick at least one feature.</source>
        <translation>Marque al menos una variable.</translation>
    </message>
</context>
<context>
    <name>ui::SegmentPage</name>
    <message>
        <source>Segment</source>
        <translation>Segmentar</translation>
    </message>
    <message>
        <source>Segments appear here</source>
        <translation>Aquí aparecen los segmentos</translation>
    </message>
    <message>
        <source>Open a table of customers first: one row per customer, with columns such as age, income or spending.</source>
        <translation>Abra primero una tabla de clientes: una fila por cliente, con columnas como edad, ingresos o gasto.</translation>
    </message>
    <message>
        <source>Open Data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>Find groups of similar customers</source>
        <translation>Hallar grupos de clientes parecidos</translation>
    </message>
    <message>
        <source>This page shows each segment on a map, in words and in figures. Choose the features and the number of segments at the right, or start with what is chosen.</source>
        <translation>Esta página muestra cada segmento en un mapa, en palabras y en cifras. Elija a la derecha las variables y el número de segmentos, o empiece con lo ya elegido.</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Hallar segmentos</translation>
    </message>
    <message>
        <source>Use Saved Segments…</source>
        <translation>Usar segmentos guardados…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the map as a picture</source>
        <translation>Copia el mapa como imagen</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cluster Summary (CSV)…</source>
        <translation>Resumen de segmentos (CSV)…</translation>
    </message>
    <message>
        <source>Cluster Summary (Excel)…</source>
        <translation>Resumen de segmentos (Excel)…</translation>
    </message>
    <message>
        <source>Customers with Segments (CSV)…</source>
        <translation>Clientes con segmentos (CSV)…</translation>
    </message>
    <message>
        <source>One File per Segment (CSV)…</source>
        <translation>Un archivo por segmento (CSV)…</translation>
    </message>
    <message>
        <source>Map as Figure…</source>
        <translation>Mapa como figura…</translation>
    </message>
    <message>
        <source>Save Segments…</source>
        <translation>Guardar segmentos…</translation>
    </message>
    <message>
        <source>Keep for Comparison</source>
        <translation>Conservar para comparar</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; guardado en %2.</translation>
    </message>
    <message>
        <source>chosen by their silhouette</source>
        <translation>elegido por su silueta</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>sin segmento</translation>
    </message>
    <message>
        <source>Who moved between two ways to segment these customers</source>
        <translation>Quién cambió entre dos maneras de segmentar a estos clientes</translation>
    </message>
    <message>
        <source>Find segments once more, or keep these for a comparison first</source>
        <translation>Halle segmentos una vez más, o conserve antes estos para comparar</translation>
    </message>
    <message>
        <source>Finding segments…</source>
        <translation>Hallando segmentos…</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3 · seed %4</source>
        <translation>%1 · %2 filas · %3 · semilla %4</translation>
    </message>
    <message>
        <source>Training on %1 customers</source>
        <translation>Entrenando con %1 clientes</translation>
    </message>
    <message>
        <source>Working on %1 customers</source>
        <translation>Trabajando con %1 clientes</translation>
    </message>
    <message>
        <source> · epoch %1 · best so far: epoch %2</source>
        <translation> · época %1 · lo mejor hasta ahora: época %2</translation>
    </message>
    <message>
        <source>Groups of similar customers, found without a target</source>
        <translation>Grupos de clientes parecidos, hallados sin objetivo</translation>
    </message>
    <message>
        <source>Options have changed: these segments are of earlier ones.</source>
        <translation>Las opciones han cambiado: estos segmentos son de otras anteriores.</translation>
    </message>
    <message>
        <source>The recipe has changed: these segments are of the earlier one.</source>
        <translation>La receta ha cambiado: estos segmentos son de la anterior.</translation>
    </message>
    <message>
        <source>The table has changed since these segments were found.</source>
        <translation>La tabla ha cambiado desde que se hallaron estos segmentos.</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>(%1 more)</source>
        <translation>(%1 más)</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entrenando…</translation>
    </message>
    <message>
        <source>Finding Segments…</source>
        <translation>Hallando segmentos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing &lt;b&gt;%1&lt;/b&gt;: %2</source>
        <translation>Escribiendo &lt;b&gt;%1&lt;/b&gt;: %2</translation>
    </message>
</context>
<context>
    <name>ui::SegmentStyle</name>
    <message>
        <source>Grey circle</source>
        <translation>Círculo gris</translation>
    </message>
    <message>
        <source>Blue circle</source>
        <translation>Círculo azul</translation>
    </message>
    <message>
        <source>Orange square</source>
        <translation>Cuadrado naranja</translation>
    </message>
    <message>
        <source>Green triangle</source>
        <translation>Triángulo verde</translation>
    </message>
    <message>
        <source>Vermilion diamond</source>
        <translation>Rombo bermellón</translation>
    </message>
    <message>
        <source>Pink triangle</source>
        <translation>Triángulo rosa</translation>
    </message>
    <message>
        <source>Light blue plus</source>
        <translation>Signo más celeste</translation>
    </message>
    <message>
        <source>Yellow star</source>
        <translation>Estrella amarilla</translation>
    </message>
    <message>
        <source>Black cross</source>
        <translation>Cruz negra</translation>
    </message>
    <message>
        <source>Violet hexagon</source>
        <translation>Hexágono violeta</translation>
    </message>
    <message>
        <source>Red bar</source>
        <translation>Barra roja</translation>
    </message>
    <message>
        <source>Purple pentagon</source>
        <translation>Pentágono púrpura</translation>
    </message>
    <message>
        <source>Magenta ring</source>
        <translation>Anillo magenta</translation>
    </message>
</context>
<context>
    <name>ui::SegmentSweep</name>
    <message>
        <source>Trying %1 to %2 segments</source>
        <translation>Probando de %1 a %2 segmentos</translation>
    </message>
</context>
<context>
    <name>ui::Segments</name>
    <message>
        <source>Training autoencoder</source>
        <translation>Entrenando autoencoder</translation>
    </message>
    <message>
        <source>Finding segments</source>
        <translation>Hallando segmentos</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Hallar segmentos</translation>
    </message>
    <message>
        <source>Assigning customers</source>
        <translation>Asignando clientes</translation>
    </message>
    <message>
        <source>Use Saved Segments</source>
        <translation>Usar segmentos guardados</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n Segments</source>
        <translation>
            <numerusform>Elegir %n segmento</numerusform>
            <numerusform>Elegir %n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename Segment</source>
        <translation>Cambiar nombre del segmento</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Edit Actions</source>
        <translation>Editar acciones</translation>
    </message>
    <message>
        <source>Change Colour</source>
        <translation>Cambiar color</translation>
    </message>
    <message>
        <source>Move Segment</source>
        <translation>Mover segmento</translation>
    </message>
    <message>
        <source>Merge Segments</source>
        <translation>Unir segmentos</translation>
    </message>
    <message>
        <source>Split Segment</source>
        <translation>Dividir segmento</translation>
    </message>
</context>
<context>
    <name>ui::SeparationPlot</name>
    <message>
        <source>What separates the segments, strongest first: %1.</source>
        <translation>Qué separa los segmentos, de más a menos fuerte: %1.</translation>
    </message>
    <message>
        <source>The segment against the rest, in standard deviations: 0.2 is small, 0.5 medium, 0.8 large.</source>
        <translation>El segmento frente al resto, en desviaciones estándar: 0,2 es pequeño, 0,5 mediano, 0,8 grande.</translation>
    </message>
    <message>
        <source>0: the segments are alike, 1: entirely apart.</source>
        <translation>0: los segmentos son iguales, 1: totalmente separados.</translation>
    </message>
    <message>
        <source>The segments were made to differ in the features used: only the tests of the other columns are evidence.</source>
        <translation>Los segmentos se hicieron para diferir en las variables usadas: solo las pruebas de las otras columnas son evidencia.</translation>
    </message>
    <message>
        <source>The segments were made to differ in these features: no test of them is evidence.</source>
        <translation>Los segmentos se hicieron para diferir en estas variables: ninguna prueba de ellas es evidencia.</translation>
    </message>
    <message>
        <source> sd</source>
        <translation> DE</translation>
    </message>
    <message>
        <source>used to segment</source>
        <translation>usadas para segmentar</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no usadas</translation>
    </message>
    <message>
        <source>%1 against the rest: %2 (%3)</source>
        <translation>%1 frente al resto: %2 (%3)</translation>
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
        <translation>%1: %2 del segmento, %3 del resto, lift %4</translation>
    </message>
    <message>
        <source>does not vary, or only one segment has values</source>
        <translation>no varía, o solo un segmento tiene valores</translation>
    </message>
    <message>
        <source>Cramér&apos;s V %1</source>
        <translation>V de Cramér %1</translation>
    </message>
    <message>
        <source>correlation ratio %1</source>
        <translation>razón de correlación %1</translation>
    </message>
    <message>
        <source>%1 of its variance lies between the segments</source>
        <translation>%1 de su varianza está entre los segmentos</translation>
    </message>
    <message>
        <source>used to segment: its test is no evidence</source>
        <translation>usada para segmentar: su prueba no es evidencia</translation>
    </message>
    <message>
        <source>F test</source>
        <translation>Prueba F</translation>
    </message>
    <message>
        <source>Kruskal–Wallis</source>
        <translation>Kruskal–Wallis</translation>
    </message>
    <message>
        <source>chi-squared</source>
        <translation>ji cuadrado</translation>
    </message>
    <message>
        <source>%1: %2, adjusted for the number of columns: %3</source>
        <translation>%1: %2, ajustado al número de columnas: %3</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
</context>
<context>
    <name>ui::SilhouettePlot</name>
    <message>
        <source>A silhouette needs at least two segments.</source>
        <translation>Una silueta necesita al menos dos segmentos.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
    <message>
        <source>Silhouette of every customer; %1.</source>
        <translation>Silueta de cada cliente; %1.</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>mean %1 ± %2, of %3 customers drawn</source>
        <translation>media %1 ± %2, de %3 clientes elegidos</translation>
    </message>
    <message>
        <source>silhouette of each customer</source>
        <translation>silueta de cada cliente</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
</context>
<context>
    <name>ui::SmallMultiples</name>
    <message>
        <source>Scroll pictures</source>
        <translation>Desplazar imágenes</translation>
    </message>
    <message>
        <source>How %1 columns are spread in each of %2 segments.</source>
        <translation>Cómo se reparten %1 columnas en cada uno de %2 segmentos.</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sin segmento</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>sin valores</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>middle half %1 to %2</source>
        <translation>mitad central de %1 a %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>all customers: median %1</source>
        <translation>todos los clientes: mediana %1</translation>
    </message>
    <message>
        <source>%1: %2, all customers %3</source>
        <translation>%1: %2, todos los clientes %3</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
</context>
<context>
    <name>ui::SnakePlot</name>
    <message>
        <source>The means of %1 segments over %2 columns, in standard deviations from all customers.</source>
        <translation>Las medias de %1 segmentos en %2 columnas, en desviaciones estándar respecto a todos los clientes.</translation>
    </message>
    <message>
        <source>band: ±1 sd of the segment&apos;s customers</source>
        <translation>banda: ±1 DE de los clientes del segmento</translation>
    </message>
    <message>
        <source>1 column of several levels is left out</source>
        <translation>se omite 1 columna de varios niveles</translation>
    </message>
    <message>
        <source>%1 columns of several levels are left out</source>
        <translation>se omiten %1 columnas de varios niveles</translation>
    </message>
    <message>
        <source>%1 more columns are not drawn</source>
        <translation>%1 columnas más no se dibujan</translation>
    </message>
    <message>
        <source>difference from all customers, in standard deviations</source>
        <translation>diferencia con todos los clientes, en desviaciones estándar</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>todos los clientes</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>más frecuente</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation>%1 DE</translation>
    </message>
    <message>
        <source>not used to segment</source>
        <translation>sin usar para segmentar</translation>
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
        <translation>División y semilla</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Share of the customers that the model does not learn from, but that choose the best epoch. 15 to 20 % suit most tables; less on very large ones.</source>
        <translation>Proporción de los clientes de los que el modelo no aprende, pero que eligen la mejor época. Del 15 al 20 % va bien para la mayoría de las tablas; menos en las muy grandes.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Share of the customers that are touched once, at the end, for the score shown. Each class gives its share to each part. A larger part narrows the interval of the score: its half width is about 1 / √n.</source>
        <translation>Proporción de los clientes que se usan una sola vez, al final, para la puntuación mostrada. Cada clase aporta su proporción a cada parte. Una parte mayor estrecha el intervalo de la puntuación: su semiancho es de 1 / √n, más o menos.</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Mantener juntas</translation>
    </message>
    <message>
        <source>Rows with the same value here stay in the same part: several rows of one customer, household or shop. Otherwise the model is judged on customers it has already seen, and the score is too good.&lt;br&gt;&lt;br&gt;“Automatic” keeps together the rows of an identifier whose values repeat.</source>
        <translation>Las filas con el mismo valor aquí quedan en la misma parte: varias filas de un cliente, hogar o tienda. Si no, el modelo se evalúa con clientes que ya ha visto y la puntuación es demasiado buena.&lt;br&gt;&lt;br&gt;«Automático» mantiene juntas las filas de un identificador cuyos valores se repiten.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por tiempo</translation>
    </message>
    <message>
        <source>The earliest customers train, later ones choose the best epoch, the latest ones judge: the score then says how well the model does on what comes next. Choose a date, or a number that grows with time. Rows without one count as earliest.</source>
        <translation>Los clientes más antiguos entrenan, los posteriores eligen la mejor época y los más recientes evalúan: la puntuación dice entonces cómo le va al modelo con lo que viene después. Elija una fecha, o un número que crezca con el tiempo. Las filas sin valor cuentan como las más antiguas.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Chooses the split, the first weights and the order of customers. The same seed gives the same result; try another to see how far the score hangs on chance.</source>
        <translation>Elige la división, los primeros pesos y el orden de los clientes. La misma semilla da el mismo resultado; pruebe otra para ver cuánto depende la puntuación del azar.</translation>
    </message>
    <message>
        <source>At least %1 % of the customers must be left to learn from.</source>
        <translation>Debe quedar al menos el %1 % de los clientes para aprender.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>by time · %1</source>
        <translation>por tiempo · %1</translation>
    </message>
    <message>
        <source>grouped · %1</source>
        <translation>agrupado · %1</translation>
    </message>
</context>
<context>
    <name>ui::SqlDialog</name>
    <message>
        <source>Model as SQL</source>
        <translation>Modelo como SQL</translation>
    </message>
    <message>
        <source>One statement that reads your customers where they lie and gives each a label: preparation, model and labels in one. Nothing else has to be installed there.</source>
        <translation>Una sola instrucción que lee sus clientes donde están y da a cada uno una etiqueta: preparación, modelo y etiquetas en uno. Allí no hay que instalar nada más.</translation>
    </message>
    <message>
        <source>Standard SQL</source>
        <translation>SQL estándar</translation>
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
        <translation>Para</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Column of the ID</source>
        <translation>Columna del ID</translation>
    </message>
    <message>
        <source>Given back in front of the label; empty: none</source>
        <translation>Se devuelve delante de la etiqueta; vacío: ninguna</translation>
    </message>
    <message>
        <source>May be qualified: schema.customers</source>
        <translation>Se puede calificar: esquema.clientes</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>La instrucción</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Name the table that holds the customers.</source>
        <translation>Indique la tabla que contiene los clientes.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>%1 columns in, %2 out, %3</source>
        <translation>%1 columnas de entrada, %2 de salida, %3</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>solo se muestra el principio</translation>
    </message>
</context>
<context>
    <name>ui::StabilityPlot</name>
    <message>
        <source>Try several numbers of segments to see whether these segments come back when customers are resampled.</source>
        <translation>Pruebe varios números de segmentos para ver si estos segmentos reaparecen al remuestrear a los clientes.</translation>
    </message>
    <message>
        <source>highly stable</source>
        <translation>muy estable</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>does not return</source>
        <translation>no reaparece</translation>
    </message>
    <message>
        <source>share of the segment that comes back in %1 resamples</source>
        <translation>proporción del segmento que reaparece en %1 remuestreos</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ui::StepCard</name>
    <message>
        <source>fitted</source>
        <translation>ajustado</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>look</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>Drag to move the step (Alt+Up, Alt+Down)</source>
        <translation>Arrastre para mover el paso (Alt+Arriba, Alt+Abajo)</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: más</translation>
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
        <translation>Columnas</translation>
    </message>
    <message>
        <source>All that suit</source>
        <translation>Todas las adecuadas</translation>
    </message>
    <message>
        <source>Also those that come to suit later, when a type or a step before is changed</source>
        <translation>También las que lo sean más adelante, al cambiar un tipo o un paso anterior</translation>
    </message>
    <message>
        <source>Columns of the step</source>
        <translation>Columnas del paso</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 vacías</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 niveles</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No feature suits this step where it stands.</source>
        <translation>Ninguna variable se ajusta a este paso donde está.</translation>
    </message>
    <message>
        <source>A step is for one column at least; remove the step instead (Del on its card).</source>
        <translation>Un paso es para al menos una columna; si no, quite el paso (Supr en su tarjeta).</translation>
    </message>
</context>
<context>
    <name>ui::StepMethodGroup</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What every empty cell of these columns takes.</source>
        <translation>Lo que toma cada celda vacía de estas columnas.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>How many similar customers are asked. Few follow the details, many give calmer values.</source>
        <translation>A cuántos clientes parecidos se pregunta. Pocos siguen los detalles, muchos dan valores más estables.</translation>
    </message>
    <message>
        <source>Rounds, at most</source>
        <translation>Rondas, máximo</translation>
    </message>
    <message>
        <source>How often all columns with gaps are gone through; it ends sooner when the values stand still.</source>
        <translation>Cuántas veces se recorren todas las columnas con huecos; termina antes cuando los valores se estabilizan.</translation>
    </message>
    <message>
        <source>Middle of an order</source>
        <translation>Centro de un orden</translation>
    </message>
    <message>
        <source>Columns with an order take the level in the middle instead of the most frequent one.</source>
        <translation>Las columnas con orden toman el nivel central en vez del más frecuente.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Rarer than</source>
        <translation>Más raros que</translation>
    </message>
    <message>
        <source>Levels of fewer customers become one level, Other. 1 % of 8,000 customers are 80: with fewer a model learns single people by heart.</source>
        <translation>Los niveles con menos clientes se convierten en un solo nivel, Otros. El 1 % de 8000 clientes son 80: con menos, un modelo aprende de memoria a personas sueltas.</translation>
    </message>
    <message>
        <source>Share at each end</source>
        <translation>Proporción por extremo</translation>
    </message>
    <message>
        <source>The limits are the quantiles p and 1 − p of the rows fitted on.</source>
        <translation>Los límites son los cuantiles p y 1 − p de las filas del ajuste.</translation>
    </message>
    <message>
        <source>Interquartile ranges</source>
        <translation>Rangos intercuartílicos</translation>
    </message>
    <message>
        <source>Limits: Q1 − f × (Q3 − Q1) and Q3 + f × (Q3 − Q1). 1.5 marks outliers, 3 extreme ones.</source>
        <translation>Límites: Q1 − f × (Q3 − Q1) y Q3 + f × (Q3 − Q1). 1,5 marca valores atípicos; 3, extremos.</translation>
    </message>
    <message>
        <source>Pieces, at most</source>
        <translation>Tramos, máximo</translation>
    </message>
    <message>
        <source>Quantiles that are alike count once: a number with few values has fewer pieces.</source>
        <translation>Los cuantiles iguales cuentan una vez: un número con pocos valores tiene menos tramos.</translation>
    </message>
    <message>
        <source>all features</source>
        <translation>todas las variables</translation>
    </message>
</context>
<context>
    <name>ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
</context>
<context>
    <name>ui::SummaryTableModel</name>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sin segmento</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>más frecuente</translation>
    </message>
    <message>
        <source>its share</source>
        <translation>su proporción</translation>
    </message>
</context>
<context>
    <name>ui::SummaryView</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fitted on the %1 training customers only; the same steps are applied to every other row.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ajustado solo en los %1 clientes de entrenamiento; los mismos pasos se aplican a todas las demás filas.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::SurenessPlot</name>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Shows how sure the model is of the labels it gives.</source>
        <translation>Muestra qué tan seguro está el modelo de las etiquetas que da.</translation>
    </message>
    <message>
        <source>This model gives no probabilities: it does not say how sure it is.</source>
        <translation>Este modelo no da probabilidades: no dice qué tan seguro está.</translation>
    </message>
    <message>
        <source>%1 of %2 customers are below %3. %4</source>
        <translation>%1 de %2 clientes están por debajo de %3. %4</translation>
    </message>
    <message>
        <source>probability of the %1 given</source>
        <translation>probabilidad de su %1</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>On the test part, all labels were above %1;</source>
        <translation>En la parte de prueba, todas las etiquetas superaron %1;</translation>
    </message>
    <message>
        <source>%1 of them were right.</source>
        <translation>%1 de ellas eran correctas.</translation>
    </message>
    <message>
        <source>On the test part, no label reached %1;</source>
        <translation>En la parte de prueba, ninguna etiqueta llegó a %1;</translation>
    </message>
    <message>
        <source>On the test part, labels above %1</source>
        <translation>En la parte de prueba, las etiquetas por encima de %1</translation>
    </message>
    <message>
        <source>were right %1 of the time,</source>
        <translation>acertaron el %1 de las veces,</translation>
    </message>
    <message>
        <source>those below only %1.</source>
        <translation>las de debajo solo el %1.</translation>
    </message>
    <message>
        <source>those below %1.</source>
        <translation>las de debajo el %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
</context>
<context>
    <name>ui::SweepGroup</name>
    <message>
        <source>Number of segments</source>
        <translation>Número de segmentos</translation>
    </message>
    <message>
        <source>Try from</source>
        <translation>Probar desde</translation>
    </message>
    <message>
        <source>Try up to</source>
        <translation>Probar hasta</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Try k from</source>
        <translation>Probar k desde</translation>
    </message>
    <message>
        <source>The numbers of segments that the Numbers tab compares: how well separated they are, and whether they return.</source>
        <translation>Los números de segmentos que compara la pestaña Números: qué tan bien separados están, y si reaparecen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>Remuestreos</translation>
    </message>
    <message>
        <source>How often customers are drawn anew, with replacement, and segments found among them: a segment that does not return is an accident of this table. Stability is the mean Jaccard similarity |A ∩ B| / |A ∪ B| of each segment and its nearest one (Hennig 2007): below 0.6 it does not return, from 0.75 on it is stable.</source>
        <translation>Cuántas veces se extraen clientes de nuevo, con reemplazo, y se hallan segmentos entre ellos: un segmento que no reaparece es una casualidad de esta tabla. La estabilidad es la similitud media de Jaccard |A ∩ B| / |A ∪ B| de cada segmento y el más cercano (Hennig 2007): por debajo de 0,6 no reaparece, a partir de 0,75 es estable.</translation>
    </message>
    <message>
        <source>Compare Numbers</source>
        <translation>Comparar números</translation>
    </message>
</context>
<context>
    <name>ui::TabCard</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>&amp;Save Image…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>Copiar &amp;datos</translation>
    </message>
    <message>
        <source>Save Data as CS&amp;V…</source>
        <translation>Guardar datos como CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>A&amp;mpliar</translation>
    </message>
</context>
<context>
    <name>ui::TableCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No row meets all filters</source>
        <translation>Ninguna fila cumple todos los filtros</translation>
    </message>
    <message>
        <source>Find an ID or any text</source>
        <translation>Buscar un ID o cualquier texto</translation>
    </message>
    <message>
        <source>Enter: next match, Shift+Enter: the one before</source>
        <translation>Intro: siguiente coincidencia, Mayús+Intro: la anterior</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only rows with certain values</source>
        <translation>Mostrar solo filas con ciertos valores</translation>
    </message>
    <message>
        <source>Keep the rows as they are (Esc)</source>
        <translation>Dejar las filas como están (Esc)</translation>
    </message>
    <message>
        <source>Copy selected cells</source>
        <translation>Copiar celdas seleccionadas</translation>
    </message>
    <message>
        <source>Copy selected cells (Ctrl+C)</source>
        <translation>Copiar celdas seleccionadas (Ctrl+C)</translation>
    </message>
    <message>
        <source>More for this table</source>
        <translation>Más para esta tabla</translation>
    </message>
    <message>
        <source>Sort, filter, select</source>
        <translation>Ordenar, filtrar, seleccionar</translation>
    </message>
    <message>
        <source>%1. Click to go back to where they were selected</source>
        <translation>%1. Haga clic para volver adonde se seleccionaron</translation>
    </message>
    <message>
        <source>%1. Click to change</source>
        <translation>%1. Haga clic para cambiar</translation>
    </message>
    <message>
        <source>Filter · %1</source>
        <translation>Filtro · %1</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Ordenando…</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>Filtrando…</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> o más</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 encontrados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>file order</source>
        <translation>orden del archivo</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>ordenado por %1</translation>
    </message>
    <message>
        <source>sorted by %1, descending</source>
        <translation>ordenado por %1, descendente</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Rows %1 of %2</source>
        <translation>Filas %1 de %2</translation>
    </message>
    <message>
        <source>(of %1)</source>
        <translation>(de %1)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionados</translation>
    </message>
    <message>
        <source>Rows %1 of</source>
        <translation>Filas %1 de</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>File Order</source>
        <translation>Orden del archivo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Show Only Rows Where %1 Is %2</source>
        <translation>Mostrar solo filas en que %1 es %2</translation>
    </message>
    <message>
        <source>Hide Rows Where %1 Is %2</source>
        <translation>Ocultar filas en que %1 es %2</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>Filtrar por %1…</translation>
    </message>
    <message>
        <source>Clear Filter of %1</source>
        <translation>Quitar el filtro de %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Show All Rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Copy Selected Cells</source>
        <translation>Copiar celdas seleccionadas</translation>
    </message>
</context>
<context>
    <name>ui::TableModel</name>
    <message>
        <source>missing</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source> (line %1 of the file)</source>
        <translation> (línea %1 del archivo)</translation>
    </message>
    <message>
        <source>In the file: empty</source>
        <translation>En el archivo: vacío</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>En el archivo: «%1»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read as: missing</source>
        <translation>Leído como: vacío</translation>
    </message>
    <message>
        <source>Read as: %1 (%2)</source>
        <translation>Leído como: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::TargetGroup</name>
    <message>
        <source>What to predict</source>
        <translation>Qué predecir</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>The column to predict. Its levels become the classes; a column of two to %1 different values can be a target. Customers without a value in it are left out.</source>
        <translation>La columna que se quiere predecir. Sus niveles son las clases; puede ser objetivo una columna de dos a %1 valores distintos. Los clientes sin valor en ella se omiten.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrados</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de clase</translation>
    </message>
    <message>
        <source>Balanced makes rare classes count as much as common ones: each customer counts n / (classes × customers of the class). Finds more of the rare class at the price of accuracy, and probabilities become too high for it.</source>
        <translation>Equilibrados hace que las clases raras cuenten tanto como las comunes: cada cliente cuenta n / (clases × clientes de la clase). Halla más de la clase rara a costa de la exactitud, y las probabilidades resultan demasiado altas para ella.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>Desmarcar todas</translation>
    </message>
    <message>
        <source>No column has two to %1 different values to predict.</source>
        <translation>Ninguna columna tiene de dos a %1 valores distintos que predecir.</translation>
    </message>
    <message>
        <source>Choose the target first.</source>
        <translation>Elija primero el objetivo.</translation>
    </message>
    <message>
        <source>Tick at least one feature.</source>
        <translation>Marque al menos una variable.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::TargetRanking</name>
    <message>
        <source>%1 goes most closely with %2 (%3).</source>
        <translation>%1 es la que más va con %2 (%3).</translation>
    </message>
    <message>
        <source>Features against target</source>
        <translation>Variables frente al objetivo</translation>
    </message>
    <message>
        <source>Click a bar to see the two columns together</source>
        <translation>Haga clic en una barra para ver juntas las dos columnas</translation>
    </message>
    <message>
        <source>Association with %1, one feature at a time. 1 would be perfect.</source>
        <translation>Asociación con %1, una variable cada vez. 1 sería perfecta.</translation>
    </message>
    <message>
        <source>No feature can be measured against the target this way.</source>
        <translation>Ninguna variable se puede medir así frente al objetivo.</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to rank the others against it.</source>
        <translation>Dé a una columna la función Objetivo en la página Datos para clasificar las demás frente a ella.</translation>
    </message>
    <message>
        <source>Show the First %1</source>
        <translation>Mostrar las primeras %1</translation>
    </message>
    <message>
        <source>Show All %1</source>
        <translation>Mostrar las %1</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdPlot</name>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Train a model for two classes to see what each threshold would do.</source>
        <translation>Entrene un modelo para dos clases para ver qué haría cada umbral.</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>beneficio</translation>
    </message>
    <message>
        <source>At %1: nobody is picked.</source>
        <translation>En %1: no se elige a nadie.</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 are found; of the %4 customers picked, %5 are right.</source>
        <translation>En %1: se hallan %2 de %3; de los %4 clientes elegidos, %5 son aciertos.</translation>
    </message>
    <message>
        <source>Profit %1, of %2 at most.</source>
        <translation>Beneficio %1, de %2 como máximo.</translation>
    </message>
    <message>
        <source>Profit %1; no threshold earns anything.</source>
        <translation>Beneficio %1; ningún umbral da beneficio.</translation>
    </message>
    <message>
        <source>threshold: picked from this probability on</source>
        <translation>umbral: elegidos a partir de esta probabilidad</translation>
    </message>
    <message>
        <source>share, on %1 customers</source>
        <translation>proporción, en %1 clientes</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>umbral %1</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>elegidos</translation>
    </message>
</context>
<context>
    <name>ui::TourBar</name>
    <message>
        <source>Save Report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Your table, as it was read</source>
        <translation>Su tabla, tal como se leyó</translation>
    </message>
    <message>
        <source>One customer in each row, here of an invented shop. The small bars show how the values of a column are spread; a click on a heading tells more.</source>
        <translation>Un cliente en cada fila, aquí de una tienda inventada. Las barras pequeñas muestran cómo se reparten los valores de una columna; un clic en un encabezado dice más.</translation>
    </message>
    <message>
        <source>See What Goes Together</source>
        <translation>Ver qué va junto</translation>
    </message>
    <message>
        <source>What is missing, and what goes together</source>
        <translation>Qué falta y qué va junto</translation>
    </message>
    <message>
        <source>The stronger the colour, the more two columns go together. Click a cell to see the customers behind it, and a sentence that says what was found.</source>
        <translation>Cuanto más fuerte el color, más van juntas dos columnas. Haga clic en una celda para ver los clientes que hay detrás y una frase que dice qué se encontró.</translation>
    </message>
    <message>
        <source>Go to the Segments</source>
        <translation>Ir a los segmentos</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Hallar segmentos</translation>
    </message>
    <message>
        <source>Customers who are alike</source>
        <translation>Clientes que se parecen</translation>
    </message>
    <message>
        <source>A small network learns what makes customers alike; then they are put into segments…</source>
        <translation>Una pequeña red aprende qué hace que los clientes se parezcan; después se reparten en segmentos…</translation>
    </message>
    <message>
        <source>The options at the right are good as they are. Segments are found in a moment, and you can stop at any time.</source>
        <translation>Las opciones de la derecha están bien como están. Los segmentos se hallan en un momento, y puede detenerse cuando quiera.</translation>
    </message>
    <message numerus="yes">
        <source>%n segments, each with what sets it apart</source>
        <translation>
            <numerusform>%n segmento, con lo que lo distingue</numerusform>
            <numerusform>%n segmentos, cada uno con lo que lo distingue</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark is a customer. Click a card to see its customers on the map; give a segment a name of your own; try another number of segments at the right.</source>
        <translation>Cada marca es un cliente. Haga clic en una tarjeta para ver sus clientes en el mapa; dé a un segmento un nombre propio; pruebe otro número de segmentos a la derecha.</translation>
    </message>
    <message>
        <source>See the Report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <source>The report has written itself</source>
        <translation>El informe se ha escrito solo</translation>
    </message>
    <message>
        <source>Tick what belongs in it, drag parts into order, add your notes. It is saved as PDF or as one HTML file, with the methods at its end.</source>
        <translation>Marque lo que debe contener, arrastre las partes a su orden, añada sus notas. Se guarda como PDF o como un solo archivo HTML, con los métodos al final.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Now a table of your own</source>
        <translation>Ahora una tabla suya</translation>
    </message>
    <message>
        <source>Drop a file anywhere on the window, or open it here: it goes the same way. To learn a label that you know already, take Predict, then Score for new customers.</source>
        <translation>Suelte un archivo en cualquier parte de la ventana o ábralo aquí: el camino es el mismo. Para aprender una etiqueta que ya conoce, use Predecir y después Puntuar para clientes nuevos.</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Abrir CSV…</translation>
    </message>
    <message>
        <source>Beside the tour</source>
        <translation>Fuera del recorrido</translation>
    </message>
    <message>
        <source>Look around as you like; nothing is lost. The tour goes on where you left it.</source>
        <translation>Mire cuanto quiera; nada se pierde. El recorrido sigue donde lo dejó.</translation>
    </message>
    <message>
        <source>Back to the Tour</source>
        <translation>Volver al recorrido</translation>
    </message>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Recorrido, %1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::TrainingGroup</name>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
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
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>How a gradient becomes a step of the weights.&lt;br&gt;&lt;br&gt;&lt;b&gt;AdamW&lt;/b&gt; gives each weight a step of its own size, from the mean m and the mean square v of its gradients: rate · m / (√v + ε), and decays weights apart from that. Leave it unless you know better.&lt;br&gt;&lt;br&gt;&lt;b&gt;Adam&lt;/b&gt; is the same with the decay inside the gradient.&lt;br&gt;&lt;br&gt;&lt;b&gt;SGD + momentum&lt;/b&gt; steps along a running sum of gradients; it needs a larger rate (about 0.05) and a good schedule.&lt;br&gt;&lt;br&gt;&lt;b&gt;RMSprop&lt;/b&gt; divides by √v only.</source>
        <translation>Cómo un gradiente se convierte en un paso de los pesos.&lt;br&gt;&lt;br&gt;&lt;b&gt;AdamW&lt;/b&gt; da a cada peso un paso de tamaño propio, a partir de la media m y el cuadrado medio v de sus gradientes: tasa · m / (√v + ε), y aparte reduce los pesos. Déjelo así salvo que sepa que otro va mejor.&lt;br&gt;&lt;br&gt;&lt;b&gt;Adam&lt;/b&gt; es lo mismo con el decaimiento dentro del gradiente.&lt;br&gt;&lt;br&gt;&lt;b&gt;SGD + momentum&lt;/b&gt; avanza según una suma móvil de gradientes; necesita una tasa mayor (unos 0.05) y una buena programación.&lt;br&gt;&lt;br&gt;&lt;b&gt;RMSprop&lt;/b&gt; solo divide por √v.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>The share of the last step that the next one keeps: step = momentum · step + gradient. 0.9 is usual; lower it when the loss swings.</source>
        <translation>La proporción del último paso que conserva el siguiente: paso = momentum · paso + gradiente. 0.9 es lo habitual; redúzcalo cuando la pérdida oscile.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far each step moves the weights; with a schedule, the highest rate. Smaller is slower and steadier: if the loss jumps about, divide it by three, if it falls too slowly, multiply it by three.</source>
        <translation>Cuánto mueve los pesos cada paso; con una programación, la tasa más alta. Más pequeña es más lenta y estable: si la pérdida da saltos, divídala entre tres; si baja demasiado despacio, multiplíquela por tres.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>Reduce on plateau</source>
        <translation>Reducir en meseta</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>One-cycle</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>How the learning rate changes while training.&lt;br&gt;&lt;br&gt;&lt;b&gt;Cosine&lt;/b&gt; falls to 0 over all epochs: rate · (1 + cos(π · t / T)) / 2. Good for long trainings that are not stopped early.&lt;br&gt;&lt;br&gt;&lt;b&gt;Reduce on plateau&lt;/b&gt; halves the rate when the watched figure has not got better for three epochs.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-cycle&lt;/b&gt; rises to the rate and falls far below it; often the fastest way when the number of epochs is known.</source>
        <translation>Cómo cambia la tasa de aprendizaje durante el entrenamiento.&lt;br&gt;&lt;br&gt;&lt;b&gt;Coseno&lt;/b&gt; baja a 0 a lo largo de todas las épocas: tasa · (1 + cos(π · t / T)) / 2. Bueno para entrenamientos largos que no se paran antes.&lt;br&gt;&lt;br&gt;&lt;b&gt;Reducir en meseta&lt;/b&gt; divide la tasa por dos cuando la cifra vigilada no ha mejorado durante tres épocas.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-cycle&lt;/b&gt; sube hasta la tasa y baja muy por debajo de ella; a menudo es lo más rápido cuando se conoce el número de épocas.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Customers in one step. Small batches learn more per epoch, large ones run faster; with batch norm take at least 16.</source>
        <translation>Clientes en un paso. Los lotes pequeños aprenden más por época, los grandes van más rápido; con norm. por lotes tome al menos 16.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>At most this many passes over the training customers. Early stopping usually ends sooner, and the best epoch is kept in any case. Raise it when the validation loss still falls at the end.</source>
        <translation>Como máximo este número de pasadas por los clientes de entrenamiento. La parada temprana suele terminar antes, y la mejor época se conserva siempre. Auméntelo cuando la pérdida de validación aún baje al final.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Pulls weights towards zero at every step. AdamW takes it beside the gradient: w − rate · decay · w; the others add decay · w to the gradient, as an L2 penalty ½ · decay · ‖w‖² does. Raise it when the train loss falls and the validation loss rises; 0.0001 to 0.1 is usual. Empty: off.</source>
        <translation>Acerca los pesos a cero en cada paso. AdamW lo aplica aparte del gradiente: w − tasa · decaimiento · w; los demás suman decaimiento · w al gradiente, como hace una penalización L2 ½ · decaimiento · ‖w‖². Auméntelo cuando la pérdida de entrenamiento baje y la de validación suba; lo habitual es de 0.0001 a 0.1. Vacío: desactivado.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Spreads this share s of each answer over all K classes: 1 − s + s / K for the right one, s / K for the others. Try 0.05 to 0.1 when the network is too sure of itself or answers in the table are doubtful. The losses shown are without it. Empty: off.</source>
        <translation>Reparte esta proporción s de cada respuesta entre las K clases: 1 − s + s / K para la correcta, s / K para las demás. Pruebe de 0.05 a 0.1 cuando la red esté demasiado segura de sí misma o haya respuestas dudosas en la tabla. Las pérdidas mostradas son sin él. Vacío: desactivado.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Recorte de gradiente</translation>
    </message>
    <message>
        <source>Shortens the gradient g of a step to this length c when it is longer: g · min(1, c / ‖g‖). Try 1 when the loss suddenly jumps up. Empty: off.</source>
        <translation>Acorta el gradiente g de un paso a esta longitud c cuando es mayor: g · min(1, c / ‖g‖). Pruebe 1 cuando la pérdida dé un salto repentino. Vacío: desactivado.</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, such as 0.001.</source>
        <translation>La tasa de aprendizaje debe ser un número mayor que 0, como 0.001.</translation>
    </message>
    <message>
        <source>The momentum must be a number from 0 to below 1, such as 0.9.</source>
        <translation>El momentum debe ser un número desde 0 y menor que 1, como 0.9.</translation>
    </message>
    <message>
        <source>The weight decay must be a number from 0 to 10, such as 0.01.</source>
        <translation>El decaimiento de pesos debe ser un número de 0 a 10, como 0.01.</translation>
    </message>
    <message>
        <source>Label smoothing must be a share below 1, such as 0.1.</source>
        <translation>El suavizado de etiquetas debe ser una proporción menor que 1, como 0.1.</translation>
    </message>
    <message>
        <source>Gradient clipping must be a number above 0, such as 1, or empty.</source>
        <translation>El recorte de gradiente debe ser un número mayor que 0, como 1, o estar vacío.</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>%1 · %2 epochs</source>
        <translation>%1 · %2 épocas</translation>
    </message>
</context>
<context>
    <name>ui::TrainingReporter</name>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::TrialTableModel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parado antes</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>%1, the best so far</source>
        <translation>%1, el mejor hasta ahora</translation>
    </message>
    <message>
        <source>The best trial so far</source>
        <translation>El mejor ensayo hasta ahora</translation>
    </message>
    <message>
        <source>On the validation part; the test part is not touched by the search</source>
        <translation>En la parte de validación; la búsqueda no toca la parte de prueba</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>ui::TrialTableView</name>
    <message>
        <source>Trials</source>
        <translation>Ensayos</translation>
    </message>
</context>
<context>
    <name>ui::TypeHeader</name>
    <message>
        <source>Columns and their types</source>
        <translation>Columnas y sus tipos</translation>
    </message>
</context>
<context>
    <name>ui::WasMissingGroup</name>
    <message>
        <source>Keep what is missing</source>
        <translation>Conservar lo vacío</translation>
    </message>
    <message>
        <source>Add a “was missing” input</source>
        <translation>Añadir una entrada «estaba vacía»</translation>
    </message>
    <message>
        <source>“Was missing” input</source>
        <translation>Entrada «estaba vacía»</translation>
    </message>
    <message>
        <source>One more input for each column with gaps: 1 where the cell was empty, else 0. The model can then learn from the fact that something is not known. Worth it when cells are missing more often for some customers than for others.</source>
        <translation>Una entrada más para cada columna con huecos: 1 donde la celda estaba vacía, si no 0. Así el modelo puede aprender del hecho de que algo no se conoce. Merece la pena cuando las celdas están vacías más a menudo para unos clientes que para otros.</translation>
    </message>
    <message>
        <source>Suggested: %1 is missing more often where %2 is %3 (%4) than %5 (%6).</source>
        <translation>Sugerencia: %1 está vacía más a menudo donde %2 es %3 (%4) que %5 (%6).</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Try an example</source>
        <translation>Pruebe un ejemplo</translation>
    </message>
    <message>
        <source>Welcome to Tessera</source>
        <translation>Le damos la bienvenida a Tessera</translation>
    </message>
    <message>
        <source>See what is in a customer table, find segments, predict them for new customers, and take the pictures with you</source>
        <translation>Vea qué hay en una tabla de clientes, halle segmentos, predígalos para clientes nuevos y llévese las imágenes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Borrar lista</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Borrar la lista de archivos recientes</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfField</name>
    <message>
        <source>(missing)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>Volver a lo que era</translation>
    </message>
    <message>
        <source>%1: back to what it was</source>
        <translation>%1: volver a lo que era</translation>
    </message>
    <message>
        <source>A day as in 2012-09-04; empty for missing</source>
        <translation>Un día como 2012-09-04; vacío si falta</translation>
    </message>
    <message>
        <source>A number; empty for missing</source>
        <translation>Un número; vacío si falta</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, control deslizante</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfView</name>
    <message>
        <source>What if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>All features as they are in the table</source>
        <translation>Todas las variables como están en la tabla</translation>
    </message>
    <message>
        <source>%1 Still counted as missing.</source>
        <translation>%1 Sigue contando como vacío.</translation>
    </message>
    <message>
        <source>%1 Still counted as %2.</source>
        <translation>%1 Sigue contando como %2.</translation>
    </message>
    <message>
        <source>change a feature and watch the probabilities</source>
        <translation>cambie una variable y observe las probabilidades</translation>
    </message>
    <message>
        <source>1 feature changed</source>
        <translation>1 variable cambiada</translation>
    </message>
    <message>
        <source>%1 features changed</source>
        <translation>%1 variables cambiadas</translation>
    </message>
    <message>
        <source>No customer is chosen yet.</source>
        <translation>Aún no se ha elegido ningún cliente.</translation>
    </message>
    <message>
        <source>The model says “%1”.</source>
        <translation>El modelo dice «%1».</translation>
    </message>
    <message>
        <source>The model still says “%1”.</source>
        <translation>El modelo sigue diciendo «%1».</translation>
    </message>
    <message>
        <source>The model now says “%1” instead of “%2”.</source>
        <translation>El modelo dice ahora «%1» en vez de «%2».</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>Opening the example</source>
        <translation>Abriendo el ejemplo</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>Checking the columns</source>
        <translation>Comprobando las columnas</translation>
    </message>
    <message>
        <source>Opening %1 to compare</source>
        <translation>Abriendo %1 para comparar</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Función de %1</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Orden de %1</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Leyendo %1 de nuevo</translation>
    </message>
    <message>
        <source>Reading of %1</source>
        <translation>Lectura de %1</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>Exploring the columns</source>
        <translation>Explorando las columnas</translation>
    </message>
</context>
</TS>
