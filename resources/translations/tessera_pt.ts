<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Offer a starter programme: instalments, trends first, rewards for bringing friends.</source>
        <translation>Ofereça um programa de entrada: parcelamento, tendências em primeira mão, prêmios por trazer amigos.</translation>
    </message>
    <message>
        <source>Reward the best customers: early access, a personal contact, a referral programme.</source>
        <translation>Recompense os melhores clientes: acesso antecipado, um contato pessoal, um programa de indicações.</translation>
    </message>
    <message>
        <source>Win back with a premium trial or a personal invitation: the means are there.</source>
        <translation>Reconquiste com um teste premium ou um convite pessoal: os meios existem.</translation>
    </message>
    <message>
        <source>Keep with a loyalty tier and early access rather than with discounts.</source>
        <translation>Mantenha com um nível de fidelidade e acesso antecipado, em vez de descontos.</translation>
    </message>
    <message>
        <source>Keep with bundles, instalments and points; check that they can afford it.</source>
        <translation>Mantenha com pacotes, parcelamento e pontos; verifique se podem pagar.</translation>
    </message>
    <message>
        <source>Offer value lines and basics, by low-cost channels.</source>
        <translation>Ofereça linhas econômicas e básicas, por canais de baixo custo.</translation>
    </message>
    <message>
        <source>Win back in person, by a call or a voucher, before they are lost for good.</source>
        <translation>Reconquiste pessoalmente, com uma ligação ou um vale, antes que se percam de vez.</translation>
    </message>
    <message>
        <source>Send one reactivation offer, then stop paying for further contacts.</source>
        <translation>Envie uma oferta de reativação e depois pare de pagar por novos contatos.</translation>
    </message>
    <message>
        <source>Welcome them and give a reason for the second purchase within weeks.</source>
        <translation>Dê as boas-vindas e um motivo para a segunda compra em poucas semanas.</translation>
    </message>
    <message>
        <source>Find out why visits to the site do not end in purchases; remind of filled baskets.</source>
        <translation>Descubra por que as visitas ao site não terminam em compras; lembre os carrinhos cheios.</translation>
    </message>
    <message>
        <source>Activate the unused limit with cashback on the first purchases.</source>
        <translation>Ative o limite não usado com cashback nas primeiras compras.</translation>
    </message>
    <message>
        <source>Look after new customers in their first months; ask early what is missing.</source>
        <translation>Cuide dos novos clientes nos primeiros meses; pergunte cedo o que falta.</translation>
    </message>
    <message>
        <source>Ask what is missing before they leave; offer a contract with a benefit.</source>
        <translation>Pergunte o que falta antes que saiam; ofereça um contrato com um benefício.</translation>
    </message>
    <message>
        <source>Plan offers for them: bundles and coupons with a minimum basket keep the margin.</source>
        <translation>Planeje ofertas para eles: pacotes e cupons com compra mínima preservam a margem.</translation>
    </message>
    <message>
        <source>Offer an instalment loan in place of cash advances; review limits and risk.</source>
        <translation>Ofereça um empréstimo parcelado no lugar de saques em dinheiro; reveja limites e risco.</translation>
    </message>
    <message>
        <source>Offer one product that goes with what they have.</source>
        <translation>Ofereça um produto que combine com o que eles têm.</translation>
    </message>
    <message>
        <source>Reach them in the web shop and by e-mail; recommend there.</source>
        <translation>Alcance-os na loja virtual e por e-mail; recomende ali.</translation>
    </message>
    <message>
        <source>Invite to the store: events, advice, vouchers on paper.</source>
        <translation>Convide para a loja: eventos, orientação, vales em papel.</translation>
    </message>
    <message>
        <source>Offer family bundles, in time for school terms and holidays.</source>
        <translation>Ofereça pacotes para a família, a tempo do período escolar e das férias.</translation>
    </message>
    <message>
        <source>Give a reason for the next purchase, with an end date.</source>
        <translation>Dê um motivo para a próxima compra, com data limite.</translation>
    </message>
    <message>
        <source>Thank for the years: a benefit that only long-standing customers get.</source>
        <translation>Agradeça pelos anos: um benefício que só clientes antigos recebem.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>No cluster structure found.</source>
        <translation>Nenhuma estrutura de grupos encontrada.</translation>
    </message>
    <message>
        <source>The silhouette of {1} at {2} comes from the shape of the features: one single group with features as skewed and correlated as these reaches {3}. Where features have long tails, take their logarithm in Prepare and look again.</source>
        <translation>A silhueta de {1} em {2} vem da forma das variáveis: um único grupo com variáveis tão assimétricas e correlacionadas quanto estas chega a {3}. Onde as variáveis têm caudas longas, use o logaritmo em Preparar e veja de novo.</translation>
    </message>
    <message>
        <source>The silhouette is no higher than among customers without segments (at best {1} at {2}, against {3}). Any segments would be cuts through one group.</source>
        <translation>A silhueta não é maior do que entre clientes sem segmentos (no melhor caso {1} em {2}, contra {3}). Quaisquer segmentos seriam cortes em um só grupo.</translation>
    </message>
    <message>
        <source>{1} segments are supported, but overlap.</source>
        <translation>{1} segmentos têm apoio, mas se sobrepõem.</translation>
    </message>
    <message>
        <source>{1} segments are well supported.</source>
        <translation>{1} segmentos têm bom apoio.</translation>
    </message>
    <message>
        <source>{1} segments are supported.</source>
        <translation>{1} segmentos têm apoio.</translation>
    </message>
    <message>
        <source>A silhouette below 0.25 means that many customers lie between two segments.</source>
        <translation>Uma silhueta abaixo de 0,25 significa que muitos clientes estão entre dois segmentos.</translation>
    </message>
    <message>
        <source>It is the highest number tried: try more.</source>
        <translation>É o maior número tentado: tente mais.</translation>
    </message>
    <message>
        <source>every segment returns when customers are resampled (worst {1})</source>
        <translation>cada segmento volta quando os clientes são reamostrados (pior {1})</translation>
    </message>
    <message>
        <source>the segments do not return as a whole when customers are resampled (mean {1})</source>
        <translation>os segmentos, no conjunto, não voltam quando os clientes são reamostrados (média {1})</translation>
    </message>
    <message>
        <source>{1} does not ({2})</source>
        <translation>{1} não volta ({2})</translation>
    </message>
    <message>
        <source>{1} do not (worst {2})</source>
        <translation>{1} não voltam (pior {2})</translation>
    </message>
    <message>
        <source>which customers without segments would reach as well</source>
        <translation>o que clientes sem segmentos também alcançariam</translation>
    </message>
    <message>
        <source>but there {1}</source>
        <translation>mas ali {1}</translation>
    </message>
    <message>
        <source>but there {1} segment does not return when customers are resampled ({2})</source>
        <translation>mas ali {1} segmento não volta quando os clientes são reamostrados ({2})</translation>
    </message>
    <message>
        <source>but there {1} segments do not return when customers are resampled (worst {2})</source>
        <translation>mas ali {1} segmentos não voltam quando os clientes são reamostrados (pior {2})</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}.</source>
        <translation>A silhueta é maior em {1}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, and {2}.</source>
        <translation>A silhueta é maior em {1}, e {2}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, but {2} tells more kinds of customers apart just as reliably: {3}.</source>
        <translation>A silhueta é maior em {1}, mas {2} distingue mais tipos de clientes com a mesma confiança: {3}.</translation>
    </message>
    <message>
        <source>Silhouette hardly differs between {1} and {2}; at {3} {4}.</source>
        <translation>A silhueta quase não difere entre {1} e {2}; em {3} {4}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, {2}. At {3} {4}.</source>
        <translation>A silhueta é maior em {1}, {2}. Em {3} {4}.</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, {2}. At {3} it stands out.</source>
        <translation>A silhueta é maior em {1}, {2}. Em {3} ela se destaca.</translation>
    </message>
    <message>
        <source>At {1}, {2}.</source>
        <translation>Em {1}, {2}.</translation>
    </message>
    <message>
        <source>{1} would be stable too (silhouette {2}, worst {3}).</source>
        <translation>{1} também seria estável (silhueta {2}, pior {3}).</translation>
    </message>
    <message>
        <source>{1} segments are weakly supported.</source>
        <translation>{1} segmentos têm pouco apoio.</translation>
    </message>
    <message>
        <source>They return when customers are resampled (worst {3}), but they are hardly more distinct than parts of one group would be (silhouette {1}, against {2}): a useful division rather than separate kinds of customers.</source>
        <translation>Eles voltam quando os clientes são reamostrados (pior {3}), mas são pouco mais distintos do que seriam partes de um só grupo (silhueta {1}, contra {2}): uma divisão útil, mais do que tipos separados de clientes.</translation>
    </message>
    <message>
        <source>They are hardly more distinct than parts of one group would be (silhouette {1}, against {2}): a useful division rather than separate kinds of customers.</source>
        <translation>São pouco mais distintos do que seriam partes de um só grupo (silhueta {1}, contra {2}): uma divisão útil, mais do que tipos separados de clientes.</translation>
    </message>
    <message>
        <source>No number of segments is stable.</source>
        <translation>Nenhum número de segmentos é estável.</translation>
    </message>
    <message>
        <source>At every number some segments do not return when customers are resampled; nearest to it comes {1} (worst {2}, mean {3}). Try other features or another method.</source>
        <translation>Em cada número, alguns segmentos não voltam quando os clientes são reamostrados; o que chega mais perto é {1} (pior {2}, média {3}). Tente outras variáveis ou outro método.</translation>
    </message>
</context>
<context>
    <name>AdviceBox</name>
    <message>
        <source>Trying numbers of segments. The advice follows when all figures are known.</source>
        <translation>Tentando números de segmentos. O conselho vem quando todos os números forem conhecidos.</translation>
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
        <translation>%1 ausentes</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
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
        <translation>{1} se destaca sozinho.</translation>
    </message>
    <message>
        <source>{1} beats {2}.</source>
        <translation>{1} supera {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be told apart.</source>
        <translation>{1} não se distinguem.</translation>
    </message>
    <message>
        <source>{1} cannot be told apart; {2} beats {3}.</source>
        <translation>{1} não se distinguem; {2} supera {3}.</translation>
    </message>
    <message>
        <source>difference {1}</source>
        <translation>diferença {1}</translation>
    </message>
    <message>
        <source>difference below 0.1 points</source>
        <translation>diferença abaixo de 0,1 ponto</translation>
    </message>
    <message>
        <source>difference {1} point</source>
        <translation>diferença de {1} ponto</translation>
    </message>
    <message>
        <source>difference {1} points</source>
        <translation>diferença de {1} pontos</translation>
    </message>
    <message>
        <source>95 % interval {1} to {2}</source>
        <translation>intervalo de 95 % de {1} a {2}</translation>
    </message>
    <message>
        <source>{1} and {2} cannot be told apart ({3}, {4}).</source>
        <translation>{1} e {2} não se distinguem ({3}, {4}).</translation>
    </message>
    <message>
        <source>{1} is better than {2} ({3}, {4}, {5}).</source>
        <translation>{1} é melhor que {2} ({3}, {4}, {5}).</translation>
    </message>
    <message>
        <source>“not clustered”</source>
        <translation>“sem segmento”</translation>
    </message>
    <message>
        <source>“{1}”</source>
        <translation>“{1}”</translation>
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
        <translation>{1}, agora {3}, mantém {2} de seus clientes</translation>
    </message>
    <message>
        <source>{1} keeps {2} of its customers</source>
        <translation>{1} mantém {2} de seus clientes</translation>
    </message>
    <message>
        <source>{1}; 1 customer moves to {3}</source>
        <translation>{1}; 1 cliente passa para {3}</translation>
    </message>
    <message>
        <source>{1}; {2} customers move to {3}</source>
        <translation>{1}; {2} clientes passam para {3}</translation>
    </message>
    <message>
        <source>{1}.</source>
        <translation>{1}.</translation>
    </message>
    <message>
        <source>{1} is gone.</source>
        <translation>{1} desapareceu.</translation>
    </message>
    <message>
        <source>{1} is gone: 1 customer is in {3}.</source>
        <translation>{1} desapareceu: 1 cliente está em {3}.</translation>
    </message>
    <message>
        <source>{1} is gone: {2} customers are in {3}.</source>
        <translation>{1} desapareceu: {2} clientes estão em {3}.</translation>
    </message>
    <message>
        <source>{1} is divided: 1 customer is in {3}, {4} in {5}.</source>
        <translation>{1} foi dividido: 1 cliente está em {3}, {4} em {5}.</translation>
    </message>
    <message>
        <source>{1} is divided: {2} customers are in {3}, {4} in {5}.</source>
        <translation>{1} foi dividido: {2} clientes estão em {3}, {4} em {5}.</translation>
    </message>
    <message>
        <source>{1} is new: 1 of its {3} comes from {4}.</source>
        <translation>{1} é novo: 1 de seus {3} vem de {4}.</translation>
    </message>
    <message>
        <source>{1} is new: {2} of its {3} come from {4}.</source>
        <translation>{1} é novo: {2} de seus {3} vêm de {4}.</translation>
    </message>
    <message>
        <source>{1} is new: its customer comes from {2}.</source>
        <translation>{1} é novo: seu cliente vem de {2}.</translation>
    </message>
    <message>
        <source>{1} is new: all its customers come from {2}.</source>
        <translation>{1} é novo: todos os seus clientes vêm de {2}.</translation>
    </message>
    <message>
        <source>Both segmentations put the same customers together</source>
        <translation>As duas segmentações juntam os mesmos clientes</translation>
    </message>
    <message>
        <source>{1} of {2} stay in the segment that matches</source>
        <translation>{1} de {2} ficam no segmento correspondente</translation>
    </message>
    <message>
        <source>{1}, found again by {2}</source>
        <translation>{1}, reencontrados por {2}</translation>
    </message>
    <message>
        <source>1 customer is only in the earlier table, {2} only in the later one.</source>
        <translation>1 cliente está só na tabela anterior, {2} só na posterior.</translation>
    </message>
    <message>
        <source>{1} customers are only in the earlier table, {2} only in the later one.</source>
        <translation>{1} clientes estão só na tabela anterior, {2} só na posterior.</translation>
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
        <translation>célula</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>células</translation>
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
        <translation>coluna</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colunas</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>customer belongs</source>
        <translation>cliente não pertence</translation>
    </message>
    <message>
        <source>customer is</source>
        <translation>cliente é</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>customers are</source>
        <translation>clientes são</translation>
    </message>
    <message>
        <source>customers belong</source>
        <translation>clientes não pertencem</translation>
    </message>
    <message>
        <source>day with a purchase</source>
        <translation>dia com compra</translation>
    </message>
    <message>
        <source>days with a purchase</source>
        <translation>dias com compra</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>variável</translation>
    </message>
    <message>
        <source>features</source>
        <translation>variáveis</translation>
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
        <translation>nível</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>níveis</translation>
    </message>
    <message>
        <source>more feature</source>
        <translation>outra variável</translation>
    </message>
    <message>
        <source>more features</source>
        <translation>outras variáveis</translation>
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
        <translation>nível raro</translation>
    </message>
    <message>
        <source>rare levels</source>
        <translation>níveis raros</translation>
    </message>
    <message>
        <source>return</source>
        <translation>devolução</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>devoluções</translation>
    </message>
    <message>
        <source>row</source>
        <translation>linha</translation>
    </message>
    <message>
        <source>row does</source>
        <translation>linha faz</translation>
    </message>
    <message>
        <source>row equals</source>
        <translation>linha é igual a</translation>
    </message>
    <message>
        <source>row has</source>
        <translation>linha tem</translation>
    </message>
    <message>
        <source>row is</source>
        <translation>linha é</translation>
    </message>
    <message>
        <source>row was</source>
        <translation>linha ficou</translation>
    </message>
    <message>
        <source>row.</source>
        <translation>linha.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>rows are</source>
        <translation>linhas são</translation>
    </message>
    <message>
        <source>rows do</source>
        <translation>linhas fazem</translation>
    </message>
    <message>
        <source>rows equal</source>
        <translation>linhas são iguais a</translation>
    </message>
    <message>
        <source>rows have</source>
        <translation>linhas têm</translation>
    </message>
    <message>
        <source>rows were</source>
        <translation>linhas ficaram</translation>
    </message>
    <message>
        <source>rows.</source>
        <translation>linhas.</translation>
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
        <translation>transação</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>transações</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>tentativa</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>tentativas</translation>
    </message>
    <message>
        <source>validation row</source>
        <translation>linha de validação</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>linhas de validação</translation>
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
        <translation>sua planilha tem mais linhas do que cabem em uma planilha</translation>
    </message>
    <message>
        <source>its sheet has more columns than a sheet can have</source>
        <translation>sua planilha tem mais colunas do que cabem em uma planilha</translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation>não tem nenhuma planilha</translation>
    </message>
    <message>
        <source>a cell refers to a text that is not there</source>
        <translation>uma célula remete a um texto que não existe</translation>
    </message>
    <message>
        <source>a row has the number 0</source>
        <translation>uma linha tem o número 0</translation>
    </message>
    <message>
        <source>a cell stands outside of all rows</source>
        <translation>uma célula está fora de todas as linhas</translation>
    </message>
    <message>
        <source>a cell stands in no column</source>
        <translation>uma célula não está em nenhuma coluna</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; declares entities, as no workbook does</source>
        <translation>a parte “{1}” declara entidades, o que nenhuma pasta de trabalho faz</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; is no sound XML past line {2}</source>
        <translation>a parte “{1}” deixa de ser XML válido depois da linha {2}</translation>
    </message>
    <message>
        <source>its archive cannot be unpacked</source>
        <translation>seu conteúdo comprimido não pode ser descompactado</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; of its archive cannot be unpacked</source>
        <translation>a parte “{1}” de seu conteúdo comprimido não pode ser descompactada</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; is missing</source>
        <translation>falta a parte “{1}”</translation>
    </message>
    <message>
        <source>an embedding has no inputs</source>
        <translation>um embedding não tem entradas</translation>
    </message>
    <message>
        <source>an embedding has a width of {1}</source>
        <translation>um embedding tem largura {1}</translation>
    </message>
    <message>
        <source>two embeddings overlap or are out of order</source>
        <translation>dois embeddings se sobrepõem ou estão fora de ordem</translation>
    </message>
    <message>
        <source>an embedding goes beyond the inputs</source>
        <translation>um embedding vai além das entradas</translation>
    </message>
    <message>
        <source>a layer has {1} units</source>
        <translation>uma camada tem {1} unidades</translation>
    </message>
    <message>
        <source>a layer has an unknown activation</source>
        <translation>uma camada tem uma ativação desconhecida</translation>
    </message>
    <message>
        <source>a dropout rate is out of range</source>
        <translation>uma taxa de dropout está fora do intervalo válido</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>uma variância é negativa</translation>
    </message>
    <message>
        <source>it has {1} inputs</source>
        <translation>tem {1} entradas</translation>
    </message>
    <message>
        <source>it has {1} layers</source>
        <translation>tem {1} camadas</translation>
    </message>
    <message>
        <source>its last layer is not a linear output</source>
        <translation>sua última camada não é uma saída linear</translation>
    </message>
    <message>
        <source>its output is not that of a classifier</source>
        <translation>sua saída não é a de um classificador</translation>
    </message>
    <message>
        <source>an autoencoder has no embeddings</source>
        <translation>um autoencoder não tem embeddings</translation>
    </message>
    <message>
        <source>its output is not as wide as its inputs</source>
        <translation>sua saída não tem a mesma largura que suas entradas</translation>
    </message>
    <message>
        <source>its latent layer is missing</source>
        <translation>falta sua camada latente</translation>
    </message>
    <message>
        <source>its layers need {1} numbers, but there are {2}</source>
        <translation>suas camadas precisam de {1} números, mas há {2}</translation>
    </message>
    <message>
        <source>one of its numbers is not finite</source>
        <translation>um de seus números não é finito</translation>
    </message>
    <message>
        <source>its scores are of other classes</source>
        <translation>suas pontuações são de outras classes</translation>
    </message>
    <message>
        <source>its scores do not add up</source>
        <translation>suas pontuações não fecham a soma</translation>
    </message>
    <message>
        <source>its test rows are not those of a table</source>
        <translation>suas linhas de teste não são as de uma tabela</translation>
    </message>
    <message>
        <source>its split is of a table</source>
        <translation>sua divisão depende de uma tabela</translation>
    </message>
    <message>
        <source>its sample does not fit the preparation</source>
        <translation>sua amostra não combina com a preparação</translation>
    </message>
    <message>
        <source>it no longer computes what it computed when it was saved</source>
        <translation>já não calcula o que calculava quando foi salvo</translation>
    </message>
    <message>
        <source>a column of its sample holds text</source>
        <translation>uma coluna de sua amostra contém texto</translation>
    </message>
    <message>
        <source>a column of its sample is of another type</source>
        <translation>uma coluna de sua amostra é de outro tipo</translation>
    </message>
    <message>
        <source>its sample has a value that is out of range</source>
        <translation>sua amostra tem um valor fora do intervalo válido</translation>
    </message>
    <message>
        <source>its classes are too few or too many</source>
        <translation>tem classes de menos ou de mais</translation>
    </message>
    <message>
        <source>a class of it occurs twice</source>
        <translation>uma de suas classes aparece duas vezes</translation>
    </message>
    <message>
        <source>the model does not fit its preparation or its classes</source>
        <translation>o modelo não combina com sua preparação ou suas classes</translation>
    </message>
    <message>
        <source>its threshold is for two classes</source>
        <translation>seu limiar é para duas classes</translation>
    </message>
    <message>
        <source>a step is for a column that is not there</source>
        <translation>um passo é para uma coluna que não existe</translation>
    </message>
    <message>
        <source>a step for numbers meets words</source>
        <translation>um passo para números encontra palavras</translation>
    </message>
    <message>
        <source>the columns of a step are out of order</source>
        <translation>as colunas de um passo estão fora de ordem</translation>
    </message>
    <message>
        <source>a step for categories meets numbers</source>
        <translation>um passo para categorias encontra números</translation>
    </message>
    <message>
        <source>the rows to fill from have other columns</source>
        <translation>as linhas usadas para preencher têm outras colunas</translation>
    </message>
    <message>
        <source>the rows to fill from are of another kind</source>
        <translation>as linhas usadas para preencher são de outro tipo</translation>
    </message>
    <message>
        <source>the rows to fill from have levels that are not there</source>
        <translation>as linhas usadas para preencher têm níveis que não existem</translation>
    </message>
    <message>
        <source>the regressions that fill numbers have other columns</source>
        <translation>as regressões que preenchem números têm outras colunas</translation>
    </message>
    <message>
        <source>a scale is out of range</source>
        <translation>uma escala está fora do intervalo válido</translation>
    </message>
    <message>
        <source>the value for empty cells is out of range</source>
        <translation>o valor para células vazias está fora do intervalo válido</translation>
    </message>
    <message>
        <source>the level for empty cells is not there</source>
        <translation>o nível para células vazias não existe</translation>
    </message>
    <message>
        <source>the groups of rare levels do not fit their column</source>
        <translation>os grupos de níveis raros não combinam com sua coluna</translation>
    </message>
    <message>
        <source>a transformation is out of range</source>
        <translation>uma transformação está fora do intervalo válido</translation>
    </message>
    <message>
        <source>a limit of outliers is out of range</source>
        <translation>um limite de valores extremos está fora do intervalo válido</translation>
    </message>
    <message>
        <source>the pieces of a number are out of order</source>
        <translation>os trechos de um número estão fora de ordem</translation>
    </message>
    <message>
        <source>a feature that is left out is not there</source>
        <translation>uma variável deixada de fora não existe</translation>
    </message>
    <message>
        <source>a column is listed twice</source>
        <translation>uma coluna está listada duas vezes</translation>
    </message>
    <message>
        <source>a column of free text is a feature</source>
        <translation>uma coluna de texto livre é usada como variável</translation>
    </message>
    <message>
        <source>it has no columns</source>
        <translation>não tem colunas</translation>
    </message>
    <message>
        <source>it has steps that are not planned</source>
        <translation>tem passos que não estão planejados</translation>
    </message>
    <message>
        <source>a step is not the one that was planned</source>
        <translation>um passo não é o que foi planejado</translation>
    </message>
    <message>
        <source>its columns are not those it promises</source>
        <translation>suas colunas não são as que promete</translation>
    </message>
    <message>
        <source>a middle value is out of range</source>
        <translation>um valor do meio está fora do intervalo válido</translation>
    </message>
    <message>
        <source>what it knows of its features does not fit the preparation</source>
        <translation>o que sabe de suas variáveis não combina com a preparação</translation>
    </message>
    <message>
        <source>what it knows of a feature does not fit the preparation</source>
        <translation>o que sabe de uma variável não combina com a preparação</translation>
    </message>
    <message>
        <source>the parts of a feature are out of order</source>
        <translation>as partes de uma variável estão fora de ordem</translation>
    </message>
    <message>
        <source>a share of a feature is out of range</source>
        <translation>uma proporção de uma variável está fora do intervalo válido</translation>
    </message>
    <message>
        <source>the shares of a feature do not add up</source>
        <translation>as proporções de uma variável não somam 1</translation>
    </message>
    <message>
        <source>the parts of a feature are out of range</source>
        <translation>as partes de uma variável estão fora do intervalo válido</translation>
    </message>
    <message>
        <source>the customers it knows are not those of its table</source>
        <translation>os clientes que conhece não são os de sua tabela</translation>
    </message>
    <message>
        <source>a centre is out of range</source>
        <translation>um centro está fora do intervalo válido</translation>
    </message>
    <message>
        <source>the centres do not fit the preparation</source>
        <translation>os centros não combinam com a preparação</translation>
    </message>
    <message>
        <source>the mixture does not fit the preparation</source>
        <translation>a mistura não combina com a preparação</translation>
    </message>
    <message>
        <source>a weight is out of range</source>
        <translation>um peso está fora do intervalo válido</translation>
    </message>
    <message>
        <source>the dense regions do not fit the preparation</source>
        <translation>as regiões densas não combinam com a preparação</translation>
    </message>
    <message>
        <source>a label is out of range</source>
        <translation>um rótulo está fora do intervalo válido</translation>
    </message>
    <message>
        <source>a distance is out of range</source>
        <translation>uma distância está fora do intervalo válido</translation>
    </message>
    <message>
        <source>a density is out of range</source>
        <translation>uma densidade está fora do intervalo válido</translation>
    </message>
    <message>
        <source>a prototype has other columns</source>
        <translation>um protótipo tem outras colunas</translation>
    </message>
    <message>
        <source>the prototypes do not fit the preparation</source>
        <translation>os protótipos não combinam com a preparação</translation>
    </message>
    <message>
        <source>a probe has an unknown level</source>
        <translation>uma linha de prova tem um nível desconhecido</translation>
    </message>
    <message>
        <source>a change by hand does not fit the segments</source>
        <translation>uma mudança à mão não combina com os segmentos</translation>
    </message>
    <message>
        <source>a segment that is split is not there</source>
        <translation>um segmento dividido não existe</translation>
    </message>
    <message>
        <source>the parts of a segment do not fit</source>
        <translation>as partes de um segmento não combinam</translation>
    </message>
    <message>
        <source>there are segments without a name</source>
        <translation>há segmentos sem nome</translation>
    </message>
    <message>
        <source>the network does not fit the preparation</source>
        <translation>a rede não combina com a preparação</translation>
    </message>
    <message>
        <source>the segments are out of order</source>
        <translation>os segmentos estão fora de ordem</translation>
    </message>
    <message>
        <source>a customer&apos;s segment is not there</source>
        <translation>o segmento de um cliente não existe</translation>
    </message>
    <message>
        <source>a probe does not fit the preparation</source>
        <translation>uma linha de prova não combina com a preparação</translation>
    </message>
    <message>
        <source>it no longer gives customers the segments it gave them when it was saved</source>
        <translation>já não dá aos clientes os segmentos que lhes dava quando foi salvo</translation>
    </message>
    <message>
        <source>a test row of it is not there</source>
        <translation>uma de suas linhas de teste não existe</translation>
    </message>
    <message>
        <source>the columns of its sample do not fit each other</source>
        <translation>as colunas de sua amostra não combinam entre si</translation>
    </message>
    <message>
        <source>its description is nested too deeply</source>
        <translation>sua descrição está aninhada em níveis demais</translation>
    </message>
    <message>
        <source>its description cannot be understood</source>
        <translation>sua descrição não pode ser compreendida</translation>
    </message>
    <message>
        <source>it is no file of Tessera</source>
        <translation>não é um arquivo do Tessera</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>contém outra coisa</translation>
    </message>
    <message>
        <source>it was saved by a newer version of the program</source>
        <translation>foi salvo por uma versão mais nova do programa</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>a part of it is missing or cut off</source>
        <translation>uma de suas partes está ausente ou cortada</translation>
    </message>
    <message>
        <source>it holds a network of an unknown kind</source>
        <translation>contém uma rede de um tipo desconhecido</translation>
    </message>
    <message>
        <source>the layers of its network cannot be read</source>
        <translation>as camadas de sua rede não podem ser lidas</translation>
    </message>
    <message>
        <source>it holds a model of an unknown kind</source>
        <translation>contém um modelo de um tipo desconhecido</translation>
    </message>
    <message>
        <source>a part of it is used twice</source>
        <translation>uma de suas partes é usada duas vezes</translation>
    </message>
    <message>
        <source>its network predicts no classes</source>
        <translation>sua rede não prevê classes</translation>
    </message>
    <message>
        <source>it has too many classes</source>
        <translation>tem classes demais</translation>
    </message>
    <message>
        <source>it holds trees of an unknown kind</source>
        <translation>contém árvores de um tipo desconhecido</translation>
    </message>
    <message>
        <source>a tree of it is cut off</source>
        <translation>uma de suas árvores está cortada</translation>
    </message>
    <message>
        <source>its trees do not fit each other</source>
        <translation>suas árvores não combinam entre si</translation>
    </message>
    <message>
        <source>its class shares do not add up</source>
        <translation>suas proporções das classes não somam 1</translation>
    </message>
    <message>
        <source>the members of its ensemble do not fit together</source>
        <translation>os membros de seu conjunto não combinam entre si</translation>
    </message>
    <message>
        <source>its temperature is out of range</source>
        <translation>sua temperatura está fora do intervalo válido</translation>
    </message>
    <message>
        <source>its rows are not those of the table</source>
        <translation>suas linhas não são as da tabela</translation>
    </message>
    <message>
        <source>its rows and their probabilities do not fit each other</source>
        <translation>suas linhas e as probabilidades delas não combinam entre si</translation>
    </message>
    <message>
        <source>its segments are not there</source>
        <translation>seus segmentos não existem</translation>
    </message>
    <message>
        <source>its report has a section that this program does not know</source>
        <translation>seu relatório tem uma seção que este programa não conhece</translation>
    </message>
    <message>
        <source>two of its runs have one number</source>
        <translation>duas de suas execuções têm o mesmo número</translation>
    </message>
    <message>
        <source>its runs are not counted rightly</source>
        <translation>suas execuções não estão contadas corretamente</translation>
    </message>
    <message>
        <source>the table of its segments is not there</source>
        <translation>a tabela de seus segmentos não existe</translation>
    </message>
    <message>
        <source>the table of a run is not there</source>
        <translation>a tabela de uma execução não existe</translation>
    </message>
    <message>
        <source>its rows are out of order</source>
        <translation>suas linhas estão fora de ordem</translation>
    </message>
    <message>
        <source>it names a type of column that is not known</source>
        <translation>indica um tipo de coluna desconhecido</translation>
    </message>
    <message>
        <source>its plan of preparation cannot be read</source>
        <translation>seu plano de preparação não pode ser lido</translation>
    </message>
    <message>
        <source>its preparation has steps that are not planned</source>
        <translation>sua preparação tem passos que não estão planejados</translation>
    </message>
    <message>
        <source>it gives customers segments in a way that is not known</source>
        <translation>dá segmentos aos clientes de um modo desconhecido</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;{1}&quot; holds no table.</source>
        <translation>“{1}” não contém tabela.</translation>
    </message>
    <message>
        <source>Choose a file with a header and rows.</source>
        <translation>Escolha um arquivo com cabeçalho e linhas.</translation>
    </message>
    <message>
        <source>The header of &quot;{1}&quot; opens a quote that is not closed properly.</source>
        <translation>O cabeçalho de “{1}” abre aspas que não são fechadas corretamente.</translation>
    </message>
    <message>
        <source>Mend the line, or choose another quote.</source>
        <translation>Corrija a linha, ou escolha outras aspas.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has more than 100,000 columns.</source>
        <translation>“{1}” tem mais de 100.000 colunas.</translation>
    </message>
    <message>
        <source>{1} is not text: it is full of control characters.</source>
        <translation>{1} não é texto: está cheio de caracteres de controle.</translation>
    </message>
    <message>
        <source>Open a table of text, or choose the encoding it is written in.</source>
        <translation>Abra uma tabela de texto, ou escolha a codificação em que está escrita.</translation>
    </message>
    <message>
        <source>Check the spelling of the column.</source>
        <translation>Confira a grafia da coluna.</translation>
    </message>
    <message>
        <source>{1} has more than 4 billion rows.</source>
        <translation>{1} tem mais de 4 bilhões de linhas.</translation>
    </message>
    <message>
        <source>No row of {1} fits the header: line {2} {3}.</source>
        <translation>Nenhuma linha de {1} combina com o cabeçalho: linha {2} {3}.</translation>
    </message>
    <message>
        <source>Check the delimiter and the quote.</source>
        <translation>Confira o delimitador e as aspas.</translation>
    </message>
    <message>
        <source>{1} has {2} of text; opening it takes about {3} of memory, and {4} are free.</source>
        <translation>{1} tem {2} de texto; abri-lo ocupa cerca de {3} de memória, e {4} estão livres.</translation>
    </message>
    <message>
        <source>Open a random sample of its rows, or close other programs first.</source>
        <translation>Abra uma amostra aleatória de suas linhas, ou feche antes outros programas.</translation>
    </message>
    <message>
        <source>A sample of &quot;{1}&quot; cannot be taken because it is UTF-16.</source>
        <translation>Não é possível tirar uma amostra de “{1}” porque é UTF-16.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 first.</source>
        <translation>Salve antes o arquivo como UTF-8.</translation>
    </message>
    <message>
        <source>There is no column named &quot;{1}&quot;.</source>
        <translation>Não há coluna chamada “{1}”.</translation>
    </message>
    <message>
        <source>There is no file &quot;{1}&quot;.</source>
        <translation>Não há arquivo “{1}”.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Confira o nome e a pasta.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be read: {2}.</source>
        <translation>“{1}” não pode ser lido: {2}.</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>Verifique se é um arquivo que você pode ler.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is larger than the memory.</source>
        <translation>“{1}” é maior que a memória.</translation>
    </message>
    <message>
        <source>The order of &quot;{1}&quot; must name each of its levels once; &quot;{2}&quot; is not.</source>
        <translation>A ordem de “{1}” deve nomear cada um de seus níveis uma vez; “{2}” não está assim.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no levels to put in order.</source>
        <translation>“{1}” não tem níveis para pôr em ordem.</translation>
    </message>
    <message>
        <source>Only categories, ordered and yes/no columns have levels.</source>
        <translation>Só categorias, colunas ordenadas e de sim ou não têm níveis.</translation>
    </message>
    <message>
        <source>Use more rows, or other shares.</source>
        <translation>Use mais linhas, ou outras proporções.</translation>
    </message>
    <message>
        <source>The validation and test shares must be at least 0 and together below 1.</source>
        <translation>As proporções de validação e teste devem ser no mínimo 0 e, juntas, menores que 1.</translation>
    </message>
    <message>
        <source>Lower the shares so that rows are left to train on.</source>
        <translation>Diminua as proporções para que restem linhas para treinar.</translation>
    </message>
    <message>
        <source>There are too few rows for {1} folds.</source>
        <translation>Há poucas linhas para {1} dobras.</translation>
    </message>
    <message>
        <source>Use more rows, or fewer folds.</source>
        <translation>Use mais linhas, ou menos dobras.</translation>
    </message>
    <message>
        <source>There must be at least two folds.</source>
        <translation>São precisas pelo menos duas dobras.</translation>
    </message>
    <message>
        <source>Choose 2 or more, usually 5 or 10.</source>
        <translation>Escolha 2 ou mais, em geral 5 ou 10.</translation>
    </message>
    <message>
        <source>The sheet &quot;{1}&quot; of &quot;{2}&quot; is empty.</source>
        <translation>A planilha “{1}” de “{2}” está vazia.</translation>
    </message>
    <message>
        <source>Close other programs, or save the part you need as CSV.</source>
        <translation>Feche outros programas, ou salve como CSV a parte de que precisa.</translation>
    </message>
    <message>
        <source>A sample of &quot;{1}&quot; cannot be taken because it is compressed.</source>
        <translation>Não é possível tirar uma amostra de “{1}” porque está comprimido.</translation>
    </message>
    <message>
        <source>Open all of it, or unpack it or save it as CSV first.</source>
        <translation>Abra-o inteiro, ou descompacte-o ou salve-o antes como CSV.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: its text cannot be unpacked past {2} bytes.</source>
        <translation>“{1}” está danificado: seu texto não pode ser descompactado além de {2} bytes.</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>Copie ou baixe o arquivo de novo.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not complete: it ends in the middle, behind {2} bytes of text.</source>
        <translation>“{1}” não está completo: termina no meio, após {2} bytes de texto.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to about {2} MiB of text; there is room for {3} MiB.</source>
        <translation>“{1}” descompactado dá cerca de {2} MiB de texto; há espaço para {3} MiB.</translation>
    </message>
    <message>
        <source>Close other programs, or unpack the file and open a random sample.</source>
        <translation>Feche outros programas, ou descompacte o arquivo e abra uma amostra aleatória.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to more than the memory holds.</source>
        <translation>“{1}” descompactado não cabe na memória.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is protected with a password.</source>
        <translation>“{1}” está protegido com senha.</translation>
    </message>
    <message>
        <source>Save it without a password and open that file.</source>
        <translation>Salve-o sem senha e abra esse arquivo.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a document, not a workbook.</source>
        <translation>“{1}” é um documento, não uma pasta de trabalho.</translation>
    </message>
    <message>
        <source>Open a workbook or a file of delimited text.</source>
        <translation>Abra uma pasta de trabalho ou um arquivo de texto delimitado.</translation>
    </message>
    <message>
        <source>The sheet of &quot;{1}&quot; takes at least {2} MiB; there is room for {3} MiB.</source>
        <translation>A planilha de “{1}” ocupa pelo menos {2} MiB; há espaço para {3} MiB.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: the cells of its sheet are out of order near row {2}.</source>
        <translation>“{1}” está danificado: as células de sua planilha estão fora de ordem perto da linha {2}.</translation>
    </message>
    <message>
        <source>Save it anew in the program it is from.</source>
        <translation>Salve-o de novo no programa de onde veio.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no sheet named &quot;{2}&quot;.</source>
        <translation>“{1}” não tem planilha chamada “{2}”.</translation>
    </message>
    <message>
        <source>Choose one of its sheets: {1}.</source>
        <translation>Escolha uma de suas planilhas: {1}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a binary workbook (.xlsb).</source>
        <translation>“{1}” é uma pasta de trabalho binária (.xlsb).</translation>
    </message>
    <message>
        <source>Save it as .xlsx and open that file.</source>
        <translation>Salve-a como .xlsx e abra esse arquivo.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a zip archive, not a workbook.</source>
        <translation>“{1}” é um arquivo zip, não uma pasta de trabalho.</translation>
    </message>
    <message>
        <source>Unpack it and open the file inside.</source>
        <translation>Descompacte-o e abra o arquivo de dentro.</translation>
    </message>
    <message>
        <source>Copy or download the file again, or save it anew in the program it is from.</source>
        <translation>Copie ou baixe o arquivo de novo, ou salve-o de novo no programa de onde veio.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Feche outros programas.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed in a way that is not known.</source>
        <translation>“{1}” está comprimido de um modo desconhecido.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to at least {2} MiB; there is room for {3} MiB.</source>
        <translation>“{1}” descompactado dá pelo menos {2} MiB; há espaço para {3} MiB.</translation>
    </message>
    <message>
        <source>Close other programs, or save the sheet as CSV.</source>
        <translation>Feche outros programas, ou salve a planilha como CSV.</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Confira a grafia.</translation>
    </message>
    <message>
        <source>“{1}” is to serve two features, one of them “{2}”.</source>
        <translation>“{1}” serviria a duas variáveis, uma delas “{2}”.</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>Escolha outra coluna para uma delas.</translation>
    </message>
    <message>
        <source>The graph needs {1}; an ONNX file holds at most 2 GB.</source>
        <translation>O grafo precisa de {1}; um arquivo ONNX comporta no máximo 2 GB.</translation>
    </message>
    <message>
        <source>Train a smaller model.</source>
        <translation>Treine um modelo menor.</translation>
    </message>
    <message>
        <source>Nearest neighbours compare every customer with all {1} training rows; a graph holds at most {2}.</source>
        <translation>Vizinhos mais próximos comparam cada cliente com todas as {1} linhas de treinamento; um grafo comporta no máximo {2}.</translation>
    </message>
    <message>
        <source>Export another kind of model.</source>
        <translation>Exporte outro tipo de modelo.</translation>
    </message>
    <message>
        <source>The step &quot;{1}&quot; compares every row with the rows it was fitted on, which a graph cannot hold.</source>
        <translation>O passo “{1}” compara cada linha com as linhas em que foi ajustado, o que um grafo não comporta.</translation>
    </message>
    <message>
        <source>Fill by another method and train again.</source>
        <translation>Preencha com outro método e treine de novo.</translation>
    </message>
    <message>
        <source>Segments found by {1} compare every customer with the rows they were found among, which a graph cannot hold.</source>
        <translation>Segmentos encontrados por {1} comparam cada cliente com as linhas entre as quais foram encontrados, o que um grafo não comporta.</translation>
    </message>
    <message>
        <source>Find the segments by k-means or as a Gaussian mixture.</source>
        <translation>Encontre os segmentos por k-means ou como mistura gaussiana.</translation>
    </message>
    <message>
        <source>“{1}” cannot be written in {2}, in which “{3}” is written.</source>
        <translation>“{1}” não pode ser escrito em {2}, em que “{3}” está escrito.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and score that, or rename the segment.</source>
        <translation>Salve o arquivo como UTF-8 e pontue esse, ou renomeie o segmento.</translation>
    </message>
    <message>
        <source>“{1}” has none of the columns that the model was made with, “{2}” for one.</source>
        <translation>“{1}” não tem nenhuma das colunas com que o modelo foi feito, por exemplo “{2}”.</translation>
    </message>
    <message>
        <source>Choose another file, or map its columns by hand.</source>
        <translation>Escolha outro arquivo, ou associe suas colunas à mão.</translation>
    </message>
    <message>
        <source>There is no column in the file called “{1}”.</source>
        <translation>Não há no arquivo coluna chamada “{1}”.</translation>
    </message>
    <message>
        <source>The least confidence is a share from 0 to 1.</source>
        <translation>A confiança mínima é uma proporção de 0 a 1.</translation>
    </message>
    <message>
        <source>There is no column called “{1}” to write.</source>
        <translation>Não há coluna chamada “{1}” para gravar.</translation>
    </message>
    <message>
        <source>Nearest neighbours cannot be written in SQL: every customer is compared with all training rows.</source>
        <translation>Vizinhos mais próximos não podem ser escritos em SQL: cada cliente é comparado com todas as linhas de treinamento.</translation>
    </message>
    <message>
        <source>Train another kind of model: a network, boosted trees.</source>
        <translation>Treine outro tipo de modelo: uma rede, árvores com boosting.</translation>
    </message>
    <message>
        <source>Fill empty cells by the median, the mean or the most frequent level instead, or score in this program.</source>
        <translation>Preencha as células vazias pela mediana, pela média ou pelo nível mais frequente, ou pontue neste programa.</translation>
    </message>
    <message>
        <source>Segments by {1} cannot be written in SQL: every customer is compared with the customers they were found among.</source>
        <translation>Segmentos por {1} não podem ser escritos em SQL: cada cliente é comparado com os clientes entre os quais foram encontrados.</translation>
    </message>
    <message>
        <source>Segment by k-means, a Gaussian mixture or a hierarchy, or train a model that predicts these segments and export that.</source>
        <translation>Segmente por k-means, mistura gaussiana ou hierarquia, ou treine um modelo que preveja estes segmentos e exporte esse.</translation>
    </message>
    <message>
        <source>The model is too large for one SQL statement: it takes {1}, and the limit is {2}.</source>
        <translation>O modelo é grande demais para uma instrução SQL: ocupa {1}, e o limite é {2}.</translation>
    </message>
    <message>
        <source>Export it as ONNX, or train a smaller model: fewer or shallower trees, fewer units, no ensemble.</source>
        <translation>Exporte-o como ONNX, ou treine um modelo menor: menos árvores ou mais rasas, menos unidades, sem conjunto.</translation>
    </message>
    <message>
        <source>The model is too wide for SQL: it has {1} figures of a row at a time, and databases have {2} columns.</source>
        <translation>O modelo é largo demais para SQL: tem {1} números de uma linha ao mesmo tempo, e os bancos de dados têm {2} colunas.</translation>
    </message>
    <message>
        <source>Export it as ONNX, or train a model of fewer inputs and units.</source>
        <translation>Exporte-o como ONNX, ou treine um modelo com menos entradas e unidades.</translation>
    </message>
    <message>
        <source>A {1} cannot be written in SQL: it holds a zero byte.</source>
        <translation>Não é possível escrever em SQL ({1}): contém um byte zero.</translation>
    </message>
    <message>
        <source>A name in SQL cannot be empty.</source>
        <translation>Um nome em SQL não pode ser vazio.</translation>
    </message>
    <message>
        <source>Spark SQL would put a variable into the name &quot;{1}&quot;.</source>
        <translation>O Spark SQL poria uma variável no nome “{1}”.</translation>
    </message>
    <message>
        <source>Rename the column.</source>
        <translation>Renomeie a coluna.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no name of a table.</source>
        <translation>“{1}” não é nome de tabela.</translation>
    </message>
    <message>
        <source>The target is not among the associated columns.</source>
        <translation>O alvo não está entre as colunas associadas.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds identifiers or free text, which have no levels.</source>
        <translation>“{1}” contém identificadores ou texto livre, que não têm níveis.</translation>
    </message>
    <message>
        <source>Choose a column of numbers or levels.</source>
        <translation>Escolha uma coluna de números ou níveis.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds texts, which have no distribution.</source>
        <translation>“{1}” contém textos, que não têm distribuição.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; does not divide the rows into a few groups.</source>
        <translation>“{1}” não divide as linhas em poucos grupos.</translation>
    </message>
    <message>
        <source>Ranks are limited to 1,073,741,823 rows.</source>
        <translation>Os postos são limitados a 1.073.741.823 linhas.</translation>
    </message>
    <message>
        <source>The filter does not fit the type of &quot;{1}&quot;.</source>
        <translation>O filtro não combina com o tipo de “{1}”.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; does not hold numbers.</source>
        <translation>“{1}” não contém números.</translation>
    </message>
    <message>
        <source>The library that trains networks cannot be used: {1}.</source>
        <translation>A biblioteca que treina redes não pode ser usada: {1}.</translation>
    </message>
    <message>
        <source>Install Tessera again, or set TESSERA_ENGINE to the path of {1}.</source>
        <translation>Instale o Tessera de novo, ou defina TESSERA_ENGINE com o caminho de {1}.</translation>
    </message>
    <message>
        <source>The layer &quot;{1}&quot; cannot be read: {2}.</source>
        <translation>A camada “{1}” não pode ser lida: {2}.</translation>
    </message>
    <message>
        <source>Write layers as &quot;dense 32 relu, dropout 0.3, batchnorm&quot;.</source>
        <translation>Escreva as camadas como “dense 32 relu, dropout 0.3, batchnorm”.</translation>
    </message>
    <message>
        <source>The network cannot be restored: {1}.</source>
        <translation>A rede não pode ser restaurada: {1}.</translation>
    </message>
    <message>
        <source>The option &quot;{1}&quot; must be {2}.</source>
        <translation>A opção “{1}” deve ser {2}.</translation>
    </message>
    <message>
        <source>Choose a value that is {1}.</source>
        <translation>Escolha um valor que seja {1}.</translation>
    </message>
    <message>
        <source>There are no rows to train on.</source>
        <translation>Não há linhas para treinar.</translation>
    </message>
    <message>
        <source>Batch Normalization needs at least 2 training rows.</source>
        <translation>A normalização de lote precisa de pelo menos 2 linhas de treinamento.</translation>
    </message>
    <message>
        <source>A classifier needs at least 2 classes.</source>
        <translation>Um classificador precisa de pelo menos 2 classes.</translation>
    </message>
    <message>
        <source>There are no validation rows.</source>
        <translation>Não há linhas de validação.</translation>
    </message>
    <message>
        <source>The network to continue has other layers, inputs or classes than the training asks for.</source>
        <translation>A rede a continuar tem outras camadas, entradas ou classes que as pedidas pelo treinamento.</translation>
    </message>
    <message>
        <source>Restore the layers and columns it was trained with, or train anew.</source>
        <translation>Restaure as camadas e colunas com que foi treinada, ou treine do zero.</translation>
    </message>
    <message>
        <source>Only a single network can go on training.</source>
        <translation>Só uma rede única pode continuar o treinamento.</translation>
    </message>
    <message>
        <source>Train the model anew.</source>
        <translation>Treine o modelo do zero.</translation>
    </message>
    <message>
        <source>The network was trained on other rows, features or layers.</source>
        <translation>A rede foi treinada com outras linhas, variáveis ou camadas.</translation>
    </message>
    <message>
        <source>Train it anew, or go back to the settings it was made with.</source>
        <translation>Treine-a do zero, ou volte às configurações com que foi feita.</translation>
    </message>
    <message>
        <source>There is no model to compare.</source>
        <translation>Não há modelo para comparar.</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>Indique pelo menos um.</translation>
    </message>
    <message>
        <source>A share of the training rows must lie above 0 and be at most 1.</source>
        <translation>Uma proporção das linhas de treinamento deve ser maior que 0 e no máximo 1.</translation>
    </message>
    <message>
        <source>Choose for example 0.1, 0.25, 0.5 and 1.</source>
        <translation>Escolha por exemplo 0,1; 0,25; 0,5 e 1.</translation>
    </message>
    <message>
        <source>There are too few rows to learn from smaller shares of them.</source>
        <translation>Há poucas linhas para aprender com proporções menores delas.</translation>
    </message>
    <message>
        <source>Use more rows, or larger shares.</source>
        <translation>Use mais linhas, ou proporções maiores.</translation>
    </message>
    <message>
        <source>A reliability curve needs at least one bin.</source>
        <translation>Uma curva de confiabilidade precisa de pelo menos uma faixa.</translation>
    </message>
    <message>
        <source>The cost of a contact must be 0 or more.</source>
        <translation>O custo de um contato deve ser 0 ou mais.</translation>
    </message>
    <message>
        <source>The revenue of a response must be 0 or more.</source>
        <translation>A receita de uma resposta deve ser 0 ou mais.</translation>
    </message>
    <message>
        <source>No row is of the class, so nothing can be gained.</source>
        <translation>Nenhuma linha é da classe, por isso nada se pode ganhar.</translation>
    </message>
    <message>
        <source>The share contacted must lie between 0 and 1.</source>
        <translation>A proporção contatada deve estar entre 0 e 1.</translation>
    </message>
    <message>
        <source>A budget must be 0 or more.</source>
        <translation>Um orçamento deve ser 0 ou mais.</translation>
    </message>
    <message>
        <source>An interval needs rows that were judged.</source>
        <translation>Um intervalo precisa de linhas avaliadas.</translation>
    </message>
    <message>
        <source>A bootstrap interval needs at least 100 resamples.</source>
        <translation>Um intervalo bootstrap precisa de pelo menos 100 reamostragens.</translation>
    </message>
    <message>
        <source>Models can only be compared on rows.</source>
        <translation>Modelos só podem ser comparados em linhas.</translation>
    </message>
    <message>
        <source>Models can only be compared on two folds or more.</source>
        <translation>Modelos só podem ser comparados em duas dobras ou mais.</translation>
    </message>
    <message>
        <source>The ratio of test to training rows must be 0 or more.</source>
        <translation>A razão entre linhas de teste e de treinamento deve ser 0 ou mais.</translation>
    </message>
    <message>
        <source>This test needs the scores of five repetitions of two folds.</source>
        <translation>Este teste precisa das pontuações de cinco repetições de duas dobras.</translation>
    </message>
    <message>
        <source>A temperature needs validation rows.</source>
        <translation>Uma temperatura precisa de linhas de validação.</translation>
    </message>
    <message>
        <source>A temperature must be above 0.</source>
        <translation>Uma temperatura deve ser maior que 0.</translation>
    </message>
    <message>
        <source>The most profitable threshold needs a cost per contact and a revenue per response.</source>
        <translation>O limiar mais lucrativo precisa de um custo por contato e de uma receita por resposta.</translation>
    </message>
    <message>
        <source>The wished recall or precision must lie between 0 and 1.</source>
        <translation>A revocação ou precisão desejada deve estar entre 0 e 1.</translation>
    </message>
    <message>
        <source>A threshold can only be chosen on rows of both classes.</source>
        <translation>Um limiar só pode ser escolhido com linhas de ambas as classes.</translation>
    </message>
    <message>
        <source>The threshold is not a number.</source>
        <translation>O limiar não é um número.</translation>
    </message>
    <message>
        <source>There are no rows to compare the customer with.</source>
        <translation>Não há linhas com que comparar o cliente.</translation>
    </message>
    <message>
        <source>The model does not look at the column &quot;{1}&quot;.</source>
        <translation>O modelo não olha para a coluna “{1}”.</translation>
    </message>
    <message>
        <source>Choose a column that the model uses.</source>
        <translation>Escolha uma coluna que o modelo use.</translation>
    </message>
    <message>
        <source>There are no rows to try out values on.</source>
        <translation>Não há linhas em que testar valores.</translation>
    </message>
    <message>
        <source>Two points and one row or more are needed for a curve.</source>
        <translation>Uma curva precisa de dois pontos e de uma linha ou mais.</translation>
    </message>
    <message>
        <source>Choose two points or more.</source>
        <translation>Escolha dois pontos ou mais.</translation>
    </message>
    <message>
        <source>Two rows or more are needed to exchange values.</source>
        <translation>São precisas duas linhas ou mais para trocar valores.</translation>
    </message>
    <message>
        <source>The option &quot;repeats&quot; must be at least 1.</source>
        <translation>A opção “repeats” deve ser no mínimo 1.</translation>
    </message>
    <message>
        <source>Choose a number of repeats from 1.</source>
        <translation>Escolha um número de repetições a partir de 1.</translation>
    </message>
    <message>
        <source>A chosen feature does not exist.</source>
        <translation>Uma variável escolhida não existe.</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; cannot be one of its own features.</source>
        <translation>O alvo “{1}” não pode ser uma de suas próprias variáveis.</translation>
    </message>
    <message>
        <source>Take it off the features.</source>
        <translation>Tire-o das variáveis.</translation>
    </message>
    <message>
        <source>The feature &quot;{1}&quot; is named more than once.</source>
        <translation>A variável “{1}” é indicada mais de uma vez.</translation>
    </message>
    <message>
        <source>Name each feature once.</source>
        <translation>Indique cada variável uma vez.</translation>
    </message>
    <message>
        <source>There is no column to predict from.</source>
        <translation>Não há coluna a partir da qual prever.</translation>
    </message>
    <message>
        <source>Give at least one column the role feature.</source>
        <translation>Dê a pelo menos uma coluna o papel de variável.</translation>
    </message>
    <message>
        <source>An ensemble of folds needs 2 to 50 of them.</source>
        <translation>Um conjunto de dobras precisa de 2 a 50 delas.</translation>
    </message>
    <message>
        <source>Choose another number, or 0 for a single model.</source>
        <translation>Escolha outro número, ou 0 para um único modelo.</translation>
    </message>
    <message>
        <source>An ensemble is made of networks, trees, neighbours or logistic regressions.</source>
        <translation>Um conjunto é feito de redes, árvores, vizinhos ou regressões logísticas.</translation>
    </message>
    <message>
        <source>Name at least one of these.</source>
        <translation>Indique pelo menos um deles.</translation>
    </message>
    <message>
        <source>The numbers of the nearest neighbours do not fit each other.</source>
        <translation>Os números dos vizinhos mais próximos não combinam entre si.</translation>
    </message>
    <message>
        <source>The option &quot;neighbours&quot; must be at least 1.</source>
        <translation>A opção “neighbours” deve ser no mínimo 1.</translation>
    </message>
    <message>
        <source>Choose a value that is at least 1.</source>
        <translation>Escolha um valor de no mínimo 1.</translation>
    </message>
    <message>
        <source>There are only {1} training rows for {2} neighbours.</source>
        <translation>Há só {1} linhas de treinamento para {2} vizinhos.</translation>
    </message>
    <message>
        <source>Choose fewer neighbours.</source>
        <translation>Escolha menos vizinhos.</translation>
    </message>
    <message>
        <source>All training rows are of one class.</source>
        <translation>Todas as linhas de treinamento são de uma só classe.</translation>
    </message>
    <message>
        <source>The numbers of the logistic regression do not fit each other.</source>
        <translation>Os números da regressão logística não combinam entre si.</translation>
    </message>
    <message>
        <source>The numbers of the trees do not fit each other.</source>
        <translation>Os números das árvores não combinam entre si.</translation>
    </message>
    <message>
        <source>A threshold tells two classes apart; the target has {1}.</source>
        <translation>Um limiar distingue duas classes; o alvo tem {1}.</translation>
    </message>
    <message>
        <source>Leave the threshold out: the likeliest class counts.</source>
        <translation>Deixe o limiar de fora: conta a classe mais provável.</translation>
    </message>
    <message>
        <source>The ordinal head learns classes in an order, and those of the target have none.</source>
        <translation>A cabeça ordinal aprende classes em ordem, e as do alvo não têm nenhuma.</translation>
    </message>
    <message>
        <source>Take the softmax head. Or, if the levels of the target have an order, change its type to ordinal and put them into it.</source>
        <translation>Use a cabeça softmax. Ou, se os níveis do alvo têm uma ordem, mude o tipo para ordinal e ponha-os nela.</translation>
    </message>
    <message>
        <source>The ordinal head is for three classes and more; the target has {1}.</source>
        <translation>A cabeça ordinal é para três classes ou mais; o alvo tem {1}.</translation>
    </message>
    <message>
        <source>Take the softmax head: with two classes it is the same.</source>
        <translation>Use a cabeça softmax: com duas classes é o mesmo.</translation>
    </message>
    <message>
        <source>There is no preset &quot;{1}&quot;.</source>
        <translation>Não há predefinição “{1}”.</translation>
    </message>
    <message>
        <source>Choose one of {1}.</source>
        <translation>Escolha uma de {1}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a time.</source>
        <translation>“{1}” não é um tempo.</translation>
    </message>
    <message>
        <source>Choose a column of dates or numbers.</source>
        <translation>Escolha uma coluna de datas ou números.</translation>
    </message>
    <message>
        <source>The rows are split by groups or by time, not by both.</source>
        <translation>As linhas são divididas por grupos ou por tempo, não por ambos.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Deixe um deles de fora.</translation>
    </message>
    <message>
        <source>Rows that are split by time cannot be dealt into folds.</source>
        <translation>Linhas divididas por tempo não podem ser distribuídas em dobras.</translation>
    </message>
    <message>
        <source>Split at random or by group, or train a single model.</source>
        <translation>Divida ao acaso ou por grupo, ou treine um único modelo.</translation>
    </message>
    <message>
        <source>There must be at least one repeat.</source>
        <translation>É precisa pelo menos uma repetição.</translation>
    </message>
    <message>
        <source>Choose 1 or more.</source>
        <translation>Escolha 1 ou mais.</translation>
    </message>
    <message>
        <source>The model cannot be used: {1}.</source>
        <translation>O modelo não pode ser usado: {1}.</translation>
    </message>
    <message>
        <source>The column &quot;{1}&quot; cannot be the target: {2}.</source>
        <translation>A coluna “{1}” não pode ser o alvo: {2}.</translation>
    </message>
    <message>
        <source>The target column does not exist.</source>
        <translation>A coluna-alvo não existe.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Escolha outro alvo.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not possible for &quot;{2}&quot;: it must be {3}.</source>
        <translation>“{1}” não é possível para “{2}”: deve ser {3}.</translation>
    </message>
    <message>
        <source>Change what is searched.</source>
        <translation>Mude o que se busca.</translation>
    </message>
    <message>
        <source>Every trial of the search failed.</source>
        <translation>Todas as tentativas da busca falharam.</translation>
    </message>
    <message>
        <source>The earlier trials belong to a search over another space, with another method, seed or number of epochs.</source>
        <translation>As tentativas anteriores são de uma busca em outro espaço, com outro método, semente ou número de épocas.</translation>
    </message>
    <message>
        <source>Clear the earlier trials, or search as before.</source>
        <translation>Limpe as tentativas anteriores, ou busque como antes.</translation>
    </message>
    <message>
        <source>The search has no limit.</source>
        <translation>A busca não tem limite.</translation>
    </message>
    <message>
        <source>Give a number of trials or of minutes above 0.</source>
        <translation>Indique um número de tentativas ou de minutos acima de 0.</translation>
    </message>
    <message>
        <source>Set the type of the column to {1}.</source>
        <translation>Mude o tipo da coluna para {1}.</translation>
    </message>
    <message>
        <source>The regressions that missing cells are filled by do not fit together.</source>
        <translation>As regressões com que as células vazias são preenchidas não combinam entre si.</translation>
    </message>
    <message>
        <source>The rows that missing cells are filled from do not fit together.</source>
        <translation>As linhas a partir das quais as células vazias são preenchidas não combinam entre si.</translation>
    </message>
    <message>
        <source>Line {1} of the recipe: {2}</source>
        <translation>Linha {1} da receita: {2}</translation>
    </message>
    <message>
        <source>The recipe has no steps.</source>
        <translation>A receita não tem passos.</translation>
    </message>
    <message>
        <source>Write one step a line, such as &quot;fill-numbers median&quot;.</source>
        <translation>Escreva um passo por linha, como “fill-numbers median”.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; still holds words after the last step.</source>
        <translation>“{1}” ainda contém palavras após o último passo.</translation>
    </message>
    <message>
        <source>Add the step that splits categories into yes/no inputs.</source>
        <translation>Adicione o passo que divide categorias em entradas de sim ou não.</translation>
    </message>
    <message>
        <source>No feature is chosen.</source>
        <translation>Nenhuma variável foi escolhida.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Escolha pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>There are no rows to fit the preparation on.</source>
        <translation>Não há linhas em que ajustar a preparação.</translation>
    </message>
    <message>
        <source>The preparation cannot be used: {1}.</source>
        <translation>A preparação não pode ser usada: {1}.</translation>
    </message>
    <message>
        <source>There is no preparation called &quot;{1}&quot;.</source>
        <translation>Não há preparação chamada “{1}”.</translation>
    </message>
    <message>
        <source>Features cannot be chosen by their association with the target: there is no target.</source>
        <translation>As variáveis não podem ser escolhidas pela associação com o alvo: não há alvo.</translation>
    </message>
    <message>
        <source>Choose features by hand, or give a column the role target.</source>
        <translation>Escolha variáveis à mão, ou dê a uma coluna o papel de alvo.</translation>
    </message>
    <message>
        <source>No feature is left after choosing.</source>
        <translation>Nenhuma variável resta após a escolha.</translation>
    </message>
    <message>
        <source>The share to clip at each end must lie between 0 and 0.5.</source>
        <translation>A proporção a cortar em cada extremo deve estar entre 0 e 0,5.</translation>
    </message>
    <message>
        <source>Choose 0.01 for one customer in a hundred at each end.</source>
        <translation>Escolha 0,01 para um cliente em cem em cada extremo.</translation>
    </message>
    <message>
        <source>The fences must lie beyond the quartiles.</source>
        <translation>As cercas devem ficar além dos quartis.</translation>
    </message>
    <message>
        <source>Choose 1.5 or 3 interquartile ranges.</source>
        <translation>Escolha 1,5 ou 3 intervalos interquartis.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; has no values in the rows that are fitted on.</source>
        <translation>A coluna “{1}” não tem valores nas linhas usadas no ajuste.</translation>
    </message>
    <message>
        <source>Leave the column out.</source>
        <translation>Deixe a coluna de fora.</translation>
    </message>
    <message>
        <source>Cells cannot be filled from no neighbour.</source>
        <translation>Células não podem ser preenchidas a partir de nenhum vizinho.</translation>
    </message>
    <message>
        <source>Choose one neighbour or more.</source>
        <translation>Escolha um vizinho ou mais.</translation>
    </message>
    <message>
        <source>The constant for empty cells is not a number.</source>
        <translation>A constante para células vazias não é um número.</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>Indique um número finito.</translation>
    </message>
    <message>
        <source>Regression needs one round or more.</source>
        <translation>A regressão precisa de uma rodada ou mais.</translation>
    </message>
    <message>
        <source>Choose a number of rounds from 1.</source>
        <translation>Escolha um número de rodadas a partir de 1.</translation>
    </message>
    <message>
        <source>The share below which a level is rare must lie between 0 and 1.</source>
        <translation>A proporção abaixo da qual um nível é raro deve estar entre 0 e 1.</translation>
    </message>
    <message>
        <source>Choose 0.01 for one customer in a hundred.</source>
        <translation>Escolha 0,01 para um cliente em cem.</translation>
    </message>
    <message>
        <source>A number is split into 2 to 64 pieces.</source>
        <translation>Um número é dividido em 2 a 64 trechos.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has values of −1 and less ({2}), which have no logarithm.</source>
        <translation>“{1}” tem valores de −1 ou menos ({2}), que não têm logaritmo.</translation>
    </message>
    <message>
        <source>Take Yeo–Johnson for this column, or leave it out of the step.</source>
        <translation>Use Yeo–Johnson para esta coluna, ou deixe-a fora do passo.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; is of type {2} and cannot be used as a feature.</source>
        <translation>A coluna “{1}” é do tipo {2} e não pode ser usada como variável.</translation>
    </message>
    <message>
        <source>Leave the column out, or change its type.</source>
        <translation>Deixe a coluna de fora, ou mude seu tipo.</translation>
    </message>
    <message>
        <source>The table has no column {1}.</source>
        <translation>A tabela não tem coluna {1}.</translation>
    </message>
    <message>
        <source>A sheet has room for {1} customers, and there are {2}.</source>
        <translation>Uma planilha comporta {1} clientes, e há {2}.</translation>
    </message>
    <message>
        <source>Leave the customers out of the workbook and write them as CSV.</source>
        <translation>Deixe os clientes fora da pasta de trabalho e grave-os como CSV.</translation>
    </message>
    <message>
        <source>A sheet has room for {1} columns, and this table would need {2}.</source>
        <translation>Uma planilha comporta {1} colunas, e esta tabela precisaria de {2}.</translation>
    </message>
    <message>
        <source>Write the cluster summary as CSV.</source>
        <translation>Grave o resumo dos segmentos como CSV.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be written: {2}.</source>
        <translation>“{1}” não pode ser gravado: {2}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be written: {2}</source>
        <translation>“{1}” não pode ser gravado: {2}</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Escolha outra pasta ou outro nome.</translation>
    </message>
    <message>
        <source>There is no memory for a workbook.</source>
        <translation>Não há memória para uma pasta de trabalho.</translation>
    </message>
    <message>
        <source>Choose another column, or read it as numbers.</source>
        <translation>Escolha outra coluna, ou leia-a como números.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Escolha uma.</translation>
    </message>
    <message>
        <source>A chosen column is not in the table.</source>
        <translation>Uma coluna escolhida não está na tabela.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is chosen twice.</source>
        <translation>“{1}” foi escolhida duas vezes.</translation>
    </message>
    <message>
        <source>The date must be a column of dates; &quot;{1}&quot; is none.</source>
        <translation>A data deve ser uma coluna de datas; “{1}” não é.</translation>
    </message>
    <message>
        <source>Choose another column, or read it as dates.</source>
        <translation>Escolha outra coluna, ou leia-a como datas.</translation>
    </message>
    <message>
        <source>Returns can only be left out with their order when there is an order column.</source>
        <translation>Devoluções só podem ser deixadas de fora com seu pedido quando há uma coluna de pedido.</translation>
    </message>
    <message>
        <source>Choose the order column, or another way to treat returns.</source>
        <translation>Escolha a coluna de pedido, ou outra forma de tratar devoluções.</translation>
    </message>
    <message>
        <source>No customer with a purchase is left: {1} left out.</source>
        <translation>Não resta nenhum cliente com compra: {1} de fora.</translation>
    </message>
    <message>
        <source>Check the columns chosen and the reference date.</source>
        <translation>Confira as colunas escolhidas e a data de referência.</translation>
    </message>
    <message>
        <source>There is no example named &quot;{1}&quot;.</source>
        <translation>Não há exemplo chamado “{1}”.</translation>
    </message>
    <message>
        <source>Choose automobile, mall, campaign, loyalty or transactions.</source>
        <translation>Escolha automobile, mall, campaign, loyalty ou transactions.</translation>
    </message>
    <message>
        <source>The rows have {1} columns, the segments were found in {2}.</source>
        <translation>As linhas têm {1} colunas, os segmentos foram encontrados em {2}.</translation>
    </message>
    <message>
        <source>The segments cannot be used: {1}.</source>
        <translation>Os segmentos não podem ser usados: {1}.</translation>
    </message>
    <message>
        <source>No customer is near enough to others to belong to a segment.</source>
        <translation>Nenhum cliente está perto o bastante de outros para pertencer a um segmento.</translation>
    </message>
    <message>
        <source>The neighbour map needs {1} MB, and only {2} MB are free.</source>
        <translation>O mapa de vizinhos precisa de {1} MB, e só {2} MB estão livres.</translation>
    </message>
    <message>
        <source>Choose a smaller perplexity.</source>
        <translation>Escolha uma perplexidade menor.</translation>
    </message>
    <message>
        <source>A neighbour map needs at least 4 rows.</source>
        <translation>Um mapa de vizinhos precisa de pelo menos 4 linhas.</translation>
    </message>
    <message>
        <source>The perplexity must lie between 1 and 1,000.</source>
        <translation>A perplexidade deve estar entre 1 e 1.000.</translation>
    </message>
    <message>
        <source>A neighbour map needs at least one iteration.</source>
        <translation>Um mapa de vizinhos precisa de pelo menos uma iteração.</translation>
    </message>
    <message>
        <source>A neighbour map needs a number in every cell.</source>
        <translation>Um mapa de vizinhos precisa de um número em cada célula.</translation>
    </message>
    <message>
        <source>{1} keeps the distances between all {2} different rows, which takes about {3} of memory, and {4} are free.</source>
        <translation>{1} guarda as distâncias entre todas as {2} linhas diferentes, o que ocupa cerca de {3} de memória, e {4} estão livres.</translation>
    </message>
    <message>
        <source>Choose Ward, which needs no such table, or k-means, or use at most {1} rows.</source>
        <translation>Escolha Ward, que não precisa dessa tabela, ou k-means, ou use no máximo {1} linhas.</translation>
    </message>
    <message>
        <source>Segments can only be found among finite numbers; a value is missing or too large.</source>
        <translation>Segmentos só podem ser encontrados entre números finitos; um valor está ausente ou é grande demais.</translation>
    </message>
    <message>
        <source>There are no rows to form segments of.</source>
        <translation>Não há linhas com que formar segmentos.</translation>
    </message>
    <message>
        <source>There are no features to form segments by.</source>
        <translation>Não há variáveis pelas quais formar segmentos.</translation>
    </message>
    <message>
        <source>There is not enough memory to join {1} rows.</source>
        <translation>Não há memória suficiente para unir {1} linhas.</translation>
    </message>
    <message>
        <source>Choose k-means, or use fewer rows.</source>
        <translation>Escolha k-means, ou use menos linhas.</translation>
    </message>
    <message>
        <source>There is no preset “{1}” for the autoencoder.</source>
        <translation>Não há predefinição “{1}” para o autoencoder.</translation>
    </message>
    <message>
        <source>Choose one of: {1}.</source>
        <translation>Escolha uma de: {1}.</translation>
    </message>
    <message>
        <source>eps must be a number above 0.</source>
        <translation>eps deve ser um número acima de 0.</translation>
    </message>
    <message>
        <source>Choose it at the knee of the sorted distances.</source>
        <translation>Escolha-o no cotovelo das distâncias ordenadas.</translation>
    </message>
    <message>
        <source>A core customer needs at least 1 customer within eps.</source>
        <translation>Um cliente central precisa de pelo menos 1 cliente dentro de eps.</translation>
    </message>
    <message>
        <source>The number of segments is {1}; it must be at least 1.</source>
        <translation>O número de segmentos é {1}; deve ser no mínimo 1.</translation>
    </message>
    <message>
        <source>The tolerance must be 0 or more.</source>
        <translation>A tolerância deve ser 0 ou mais.</translation>
    </message>
    <message>
        <source>What is added to the covariances must be more than 0.</source>
        <translation>O que se soma às covariâncias deve ser maior que 0.</translation>
    </message>
    <message>
        <source>A Gaussian mixture of {1} groups and {2} columns needs more memory than there is.</source>
        <translation>Uma mistura gaussiana de {1} grupos e {2} colunas precisa de mais memória do que há.</translation>
    </message>
    <message>
        <source>Choose fewer features, fewer segments or another method.</source>
        <translation>Escolha menos variáveis, menos segmentos ou outro método.</translation>
    </message>
    <message>
        <source>The rows have {1} columns, the segments were found among {2}.</source>
        <translation>As linhas têm {1} colunas, os segmentos foram encontrados entre {2}.</translation>
    </message>
    <message>
        <source>A segment needs at least 2 customers.</source>
        <translation>Um segmento precisa de pelo menos 2 clientes.</translation>
    </message>
    <message>
        <source>The density is measured with at least 1 customer, the customer itself.</source>
        <translation>A densidade é medida com pelo menos 1 cliente, o próprio.</translation>
    </message>
    <message>
        <source>{1} rows are fewer than the {2} asked for.</source>
        <translation>{1} linhas são menos que as {2} pedidas.</translation>
    </message>
    <message>
        <source>Ask for smaller segments and fewer neighbours.</source>
        <translation>Peça segmentos menores e menos vizinhos.</translation>
    </message>
    <message>
        <source>Among {1} rows none has {2} neighbours.</source>
        <translation>Entre {1} linhas nenhuma tem {2} vizinhos.</translation>
    </message>
    <message>
        <source>Ask for fewer neighbours.</source>
        <translation>Peça menos vizinhos.</translation>
    </message>
    <message>
        <source>The number of segments must be at least 1.</source>
        <translation>O número de segmentos deve ser no mínimo 1.</translation>
    </message>
    <message>
        <source>The number of starts must be 0 (automatic) or more.</source>
        <translation>O número de inícios deve ser 0 (automático) ou mais.</translation>
    </message>
    <message>
        <source>The number of iterations must be at least 1.</source>
        <translation>O número de iterações deve ser no mínimo 1.</translation>
    </message>
    <message>
        <source>{1} segments cannot be found among {2} rows.</source>
        <translation>{1} segmentos não podem ser encontrados entre {2} linhas.</translation>
    </message>
    <message>
        <source>Ask for fewer segments.</source>
        <translation>Peça menos segmentos.</translation>
    </message>
    <message>
        <source>There is no feature to find segments by.</source>
        <translation>Não há variável pela qual encontrar segmentos.</translation>
    </message>
    <message>
        <source>The weight of categories must be 0 (automatic) or more.</source>
        <translation>O peso das categorias deve ser 0 (automático) ou mais.</translation>
    </message>
    <message>
        <source>Segments can only be found among complete rows; a level is missing.</source>
        <translation>Segmentos só podem ser encontrados entre linhas completas; falta um nível.</translation>
    </message>
    <message>
        <source>The rows have other columns than those the segments were found among.</source>
        <translation>As linhas têm outras colunas que aquelas entre as quais os segmentos foram encontrados.</translation>
    </message>
    <message>
        <source>A batch must have at least one row.</source>
        <translation>Um lote deve ter pelo menos uma linha.</translation>
    </message>
    <message>
        <source>There are no rows to find segments in.</source>
        <translation>Não há linhas em que encontrar segmentos.</translation>
    </message>
    <message>
        <source>There are more rows than neighbours can be sought among.</source>
        <translation>Há linhas demais para buscar vizinhos entre elas.</translation>
    </message>
    <message>
        <source>Neighbours cannot be sought among missing or infinite values.</source>
        <translation>Não se podem buscar vizinhos entre valores ausentes ou infinitos.</translation>
    </message>
    <message>
        <source>Fill the gaps in Prepare.</source>
        <translation>Preencha as lacunas em Preparar.</translation>
    </message>
    <message>
        <source>Seeking neighbours among {1} rows needs {2} MiB, and {3} MiB are free.</source>
        <translation>Buscar vizinhos entre {1} linhas precisa de {2} MiB, e {3} MiB estão livres.</translation>
    </message>
    <message>
        <source>Choose fewer features, or close other programs.</source>
        <translation>Escolha menos variáveis, ou feche outros programas.</translation>
    </message>
    <message>
        <source>The rows do not have the features the segments were found with.</source>
        <translation>As linhas não têm as variáveis com que os segmentos foram encontrados.</translation>
    </message>
    <message>
        <source>Rows with missing or infinite values have no neighbours.</source>
        <translation>Linhas com valores ausentes ou infinitos não têm vizinhos.</translation>
    </message>
    <message>
        <source>The number of segments must be at least 2.</source>
        <translation>O número de segmentos deve ser no mínimo 2.</translation>
    </message>
    <message>
        <source>No column of the table can serve as a feature.</source>
        <translation>Nenhuma coluna da tabela pode servir de variável.</translation>
    </message>
    <message>
        <source>Give at least one number or category the role Feature.</source>
        <translation>Dê a pelo menos um número ou categoria o papel de variável.</translation>
    </message>
    <message>
        <source>The feature {1} is listed twice.</source>
        <translation>A variável {1} está listada duas vezes.</translation>
    </message>
    <message>
        <source>The two segmentations are of different tables, and no identifier column is in both.</source>
        <translation>As duas segmentações são de tabelas diferentes, e nenhuma coluna de identificador está em ambas.</translation>
    </message>
    <message>
        <source>Give the column that names the customers the role Identifier in both.</source>
        <translation>Dê o papel de identificador, em ambas, à coluna que nomeia os clientes.</translation>
    </message>
    <message>
        <source>There is no segment {1}.</source>
        <translation>Não há segmento {1}.</translation>
    </message>
    <message>
        <source>The segment has too few different customers to be split in {1}.</source>
        <translation>O segmento tem poucos clientes diferentes para ser dividido em {1}.</translation>
    </message>
    <message>
        <source>Another segment is called “{1}” already.</source>
        <translation>Outro segmento já se chama “{1}”.</translation>
    </message>
    <message>
        <source>Give the two different names.</source>
        <translation>Dê nomes diferentes aos dois.</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>Não há tal cor.</translation>
    </message>
    <message>
        <source>Choose two or more segments to merge.</source>
        <translation>Escolha dois ou mais segmentos para unir.</translation>
    </message>
    <message>
        <source>A segment is split in two parts or more.</source>
        <translation>Um segmento é dividido em duas partes ou mais.</translation>
    </message>
    <message>
        <source>{1} finds the number of segments by itself; there is nothing to try.</source>
        <translation>{1} encontra por si o número de segmentos; não há nada a tentar.</translation>
    </message>
    <message>
        <source>Choose another method, such as k-means, to compare numbers of segments.</source>
        <translation>Escolha outro método, como k-means, para comparar números de segmentos.</translation>
    </message>
    <message>
        <source>The numbers of segments to try must go upwards and lie between 2 and 1,000.</source>
        <translation>Os números de segmentos a tentar devem ser crescentes e estar entre 2 e 1.000.</translation>
    </message>
    <message>
        <source>The number of resamples must lie between 0 and 10,000.</source>
        <translation>O número de reamostragens deve estar entre 0 e 10.000.</translation>
    </message>
    <message>
        <source>The number of references must be 0 or lie between 2 and 10,000.</source>
        <translation>O número de referências deve ser 0 ou estar entre 2 e 10.000.</translation>
    </message>
    <message>
        <source>{1} segments cannot be judged among {2} rows.</source>
        <translation>{1} segmentos não podem ser avaliados entre {2} linhas.</translation>
    </message>
    <message>
        <source>Try fewer segments.</source>
        <translation>Tente menos segmentos.</translation>
    </message>
    <message>
        <source>Comparing with rows without segments takes k from 2 and two or more references.</source>
        <translation>Comparar com linhas sem segmentos exige k a partir de 2 e duas ou mais referências.</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is the file that is read.</source>
        <translation>“{1}” é o arquivo que é lido.</translation>
    </message>
    <message>
        <source>Write to another file: a source is never overwritten.</source>
        <translation>Grave em outro arquivo: uma fonte nunca é sobrescrita.</translation>
    </message>
    <message>
        <source>“{1}” cannot be opened: {2}.</source>
        <translation>“{1}” não pode ser aberto: {2}.</translation>
    </message>
    <message>
        <source>“{1}” cannot be opened. {2}</source>
        <translation>“{1}” não pode ser aberto. {2}</translation>
    </message>
    <message>
        <source>A model of the project cannot be used: {1}.</source>
        <translation>Um modelo do projeto não pode ser usado: {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the file.</source>
        <translation>Não há memória suficiente para compactar o arquivo.</translation>
    </message>
    <message>
        <source>{1} is a workbook or zip archive, not text.</source>
        <translation>{1} é uma pasta de trabalho ou um arquivo zip, não texto.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV and open that file.</source>
        <translation>Salve a planilha como CSV e abra esse arquivo.</translation>
    </message>
    <message>
        <source>{1} is compressed, not text.</source>
        <translation>{1} está comprimido, não é texto.</translation>
    </message>
    <message>
        <source>{1} is an old Excel workbook, not text.</source>
        <translation>{1} é uma pasta de trabalho antiga do Excel, não texto.</translation>
    </message>
    <message>
        <source>{1} is of another kind, not text.</source>
        <translation>{1} é de outro tipo, não texto.</translation>
    </message>
    <message>
        <source>Open a file of delimited text.</source>
        <translation>Abra um arquivo de texto delimitado.</translation>
    </message>
    <message>
        <source>{1} is a Parquet file, not text.</source>
        <translation>{1} é um arquivo Parquet, não texto.</translation>
    </message>
    <message>
        <source>Export it as CSV and open that file.</source>
        <translation>Exporte-o como CSV e abra esse arquivo.</translation>
    </message>
    <message>
        <source>There is no column named {1} to give the type {2}.</source>
        <translation>Não há coluna chamada {1} a que dar o tipo {2}.</translation>
    </message>
    <message>
        <source>There is no column named {1}.</source>
        <translation>Não há coluna chamada {1}.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} está vazio.</translation>
    </message>
    <message>
        <source>The table has no columns.</source>
        <translation>A tabela não tem colunas.</translation>
    </message>
    <message>
        <source>The nearest column is &quot;{1}&quot;.</source>
        <translation>A coluna mais próxima é “{1}”.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an old Excel workbook (.xls).</source>
        <translation>“{1}” é uma pasta de trabalho antiga do Excel (.xls).</translation>
    </message>
    <message>
        <source>Save it as .xlsx or CSV and open that file.</source>
        <translation>Salve-a como .xlsx ou CSV e abra esse arquivo.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with bzip2.</source>
        <translation>“{1}” está comprimido com bzip2.</translation>
    </message>
    <message>
        <source>Unpack it, or compress it with gzip.</source>
        <translation>Descompacte-o, ou comprima-o com gzip.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with xz.</source>
        <translation>“{1}” está comprimido com xz.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with zstd.</source>
        <translation>“{1}” está comprimido com zstd.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a web page, whatever its name says.</source>
        <translation>“{1}” é uma página web, diga o que disser o nome.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx or CSV.</source>
        <translation>Salve a tabela como .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an XML file.</source>
        <translation>“{1}” é um arquivo XML.</translation>
    </message>
    <message>
        <source>Save the table as .xlsx or CSV and open that file.</source>
        <translation>Salve a tabela como .xlsx ou CSV e abra esse arquivo.</translation>
    </message>
    <message>
        <source>Choose a sheet with a header and rows; the workbook has {1}.</source>
        <translation>Escolha uma planilha com cabeçalho e linhas; a pasta de trabalho tem {1}.</translation>
    </message>
    <message>
        <source>Choose a sheet with a header and rows.</source>
        <translation>Escolha uma planilha com cabeçalho e linhas.</translation>
    </message>
    <message>
        <source>There is no feature of the model called “{1}”.</source>
        <translation>Não há no modelo variável chamada “{1}”.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; was prepared as {2} but is {3} here.</source>
        <translation>A coluna “{1}” foi preparada como {2}, mas aqui é {3}.</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; was prepared as {2} but is {3} here: &quot;{4}&quot; cannot be read as such.</source>
        <translation>A coluna “{1}” foi preparada como {2}, mas aqui é {3}: “{4}” não pode ser lido assim.</translation>
    </message>
    <message>
        <source>There are too few groups to split into train, validation and test parts.</source>
        <translation>Há poucos grupos para dividir em partes de treinamento, validação e teste.</translation>
    </message>
    <message>
        <source>There are too few rows to split into train, validation and test parts.</source>
        <translation>Há poucas linhas para dividir em partes de treinamento, validação e teste.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: {2}.</source>
        <translation>“{1}” está danificado: {2}.</translation>
    </message>
    <message>
        <source>The preparation cannot be written in SQL: the step &quot;{1}&quot; compares every row with the rows it was fitted on.</source>
        <translation>A preparação não pode ser escrita em SQL: o passo “{1}” compara cada linha com as linhas em que foi ajustado.</translation>
    </message>
    <message>
        <source>The preparation cannot be written in SQL: the step &quot;{1}&quot; computes in rounds until nothing changes.</source>
        <translation>A preparação não pode ser escrita em SQL: o passo “{1}” calcula em rodadas até que nada mude.</translation>
    </message>
    <message>
        <source>more than {1}</source>
        <translation>mais de {1}</translation>
    </message>
    <message>
        <source>Write TABLE, SCHEMA.TABLE or PROJECT.DATASET.TABLE.</source>
        <translation>Escreva TABLE, SCHEMA.TABLE ou PROJECT.DATASET.TABLE.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no levels.</source>
        <translation>“{1}” não tem níveis.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>não pode ser aberta</translation>
    </message>
    <message>
        <source>{1} is not an engine library</source>
        <translation>{1} não é uma biblioteca que treina redes</translation>
    </message>
    <message>
        <source>{1} belongs to another version of the program</source>
        <translation>{1} pertence a outra versão do programa</translation>
    </message>
    <message>
        <source>it was not found at {1}</source>
        <translation>não foi encontrada em {1}</translation>
    </message>
    <message>
        <source>the number of units is missing</source>
        <translation>falta o número de unidades</translation>
    </message>
    <message>
        <source>the units must be a whole number from 1 to {1}</source>
        <translation>as unidades devem ser um número inteiro de 1 a {1}</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not an activation</source>
        <translation>“{1}” não é uma ativação</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is one word too many</source>
        <translation>“{1}” é uma palavra a mais</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazia</translation>
    </message>
    <message>
        <source>dropout needs one rate of at least 0 and below 1</source>
        <translation>dropout precisa de uma taxa de no mínimo 0 e menor que 1</translation>
    </message>
    <message>
        <source>batchnorm takes no number</source>
        <translation>batchnorm não leva número</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a layer (dense, dropout, batchnorm)</source>
        <translation>“{1}” não é uma camada (dense, dropout, batchnorm)</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network.</source>
        <translation>Não há memória suficiente para treinar esta rede.</translation>
    </message>
    <message>
        <source>Use smaller layers or a smaller batch.</source>
        <translation>Use camadas menores ou um lote menor.</translation>
    </message>
    <message>
        <source>The training diverged: the loss is no longer a finite number.</source>
        <translation>O treinamento divergiu: a perda deixou de ser um número finito.</translation>
    </message>
    <message>
        <source>Lower the learning rate.</source>
        <translation>Diminua a taxa de aprendizado.</translation>
    </message>
    <message>
        <source>Choose one of: {1}, …</source>
        <translation>Escolha uma de: {1}, …</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no date of &quot;{2}&quot;.</source>
        <translation>“{1}” não é uma data válida para “{2}”.</translation>
    </message>
    <message>
        <source>Write the day as in 2012-09-04.</source>
        <translation>Escreva o dia como em 2012-09-04.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no number of &quot;{2}&quot;.</source>
        <translation>“{1}” não é um número válido para “{2}”.</translation>
    </message>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>Escreva um número, por exemplo 12,5.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no level of &quot;{2}&quot;.</source>
        <translation>“{1}” não é um nível de “{2}”.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no value of &quot;{2}&quot;.</source>
        <translation>“{1}” não é um valor de “{2}”.</translation>
    </message>
    <message>
        <source>it holds numbers with more than {1} different values, and a classifier predicts classes</source>
        <translation>contém números com mais de {1} valores diferentes, e um classificador prevê classes</translation>
    </message>
    <message>
        <source>Choose a column of classes, or turn the numbers into a few groups first.</source>
        <translation>Escolha uma coluna de classes, ou agrupe antes os números em poucas faixas.</translation>
    </message>
    <message>
        <source>it tells the customers apart, so there is one class per customer</source>
        <translation>distingue os clientes, por isso há uma classe por cliente</translation>
    </message>
    <message>
        <source>Choose a column that groups customers.</source>
        <translation>Escolha uma coluna que agrupe clientes.</translation>
    </message>
    <message>
        <source>it holds free text</source>
        <translation>contém texto livre</translation>
    </message>
    <message>
        <source>Choose a column of classes, or change the column&apos;s type to category.</source>
        <translation>Escolha uma coluna de classes, ou mude o tipo da coluna para categoria.</translation>
    </message>
    <message>
        <source>it holds dates</source>
        <translation>contém datas</translation>
    </message>
    <message>
        <source>Choose a column of classes.</source>
        <translation>Escolha uma coluna de classes.</translation>
    </message>
    <message>
        <source>its type is unknown</source>
        <translation>seu tipo é desconhecido</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; has no class; there must be at least two.</source>
        <translation>O alvo “{1}” não tem nenhuma classe; são precisas pelo menos duas.</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; has only the class &quot;{2}&quot;; there must be at least two.</source>
        <translation>O alvo “{1}” só tem a classe “{2}”; são precisas pelo menos duas.</translation>
    </message>
    <message>
        <source>it has {1} classes, and at most {2} can be told apart</source>
        <translation>tem {1} classes, e é possível distinguir no máximo {2}</translation>
    </message>
    <message>
        <source>Choose a column with fewer classes, or group its values first.</source>
        <translation>Escolha uma coluna com menos classes, ou agrupe antes seus valores.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; needs two numbers, such as 1..3.</source>
        <translation>A busca de “{1}” precisa de dois números, como 1..3.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must stay from {2} to {3}.</source>
        <translation>A busca de “{1}” deve ficar entre {2} e {3}.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must end above where it begins.</source>
        <translation>A busca de “{1}” deve terminar acima de onde começa.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must go from a whole number to a whole number.</source>
        <translation>A busca de “{1}” deve ir de um número inteiro a outro.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; has no choices.</source>
        <translation>A busca de “{1}” não tem opções.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; has the same choice twice.</source>
        <translation>A busca de “{1}” tem a mesma opção duas vezes.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; is missing.</source>
        <translation>Falta a busca de “{1}”.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; is not the whole space.</source>
        <translation>A busca de “{1}” não é o espaço inteiro.</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; does not stand in its place.</source>
        <translation>A busca de “{1}” não está no seu lugar.</translation>
    </message>
    <message>
        <source>Search a space with smaller learning rates.</source>
        <translation>Busque em um espaço com taxas de aprendizado menores.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Faltam aspas de fechamento.</translation>
    </message>
    <message>
        <source>Add the closing mark.</source>
        <translation>Acrescente as aspas de fechamento.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no step.</source>
        <translation>“{1}” não é um passo.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not understood here.</source>
        <translation>“{1}” não é compreendido aqui.</translation>
    </message>
    <message>
        <source>Take it out, or look at the help for what this step takes.</source>
        <translation>Retire-o, ou veja na ajuda o que este passo aceita.</translation>
    </message>
    <message>
        <source>{1} is for all features.</source>
        <translation>{1} vale para todas as variáveis.</translation>
    </message>
    <message>
        <source>Name those to drop with {1}.</source>
        <translation>Indique com {1} as que devem ficar de fora.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no method of this step.</source>
        <translation>“{1}” não é um método deste passo.</translation>
    </message>
    <message>
        <source>{1} is not usable.</source>
        <translation>{1} não pode ser usado.</translation>
    </message>
    <message>
        <source>Give a number from {1} to {2}.</source>
        <translation>Dê um número de {1} a {2}.</translation>
    </message>
    <message>
        <source>{1} must be a whole number.</source>
        <translation>{1} deve ser um número inteiro.</translation>
    </message>
    <message>
        <source>Leave out the decimals.</source>
        <translation>Retire as casas decimais.</translation>
    </message>
    <message>
        <source>A column name is empty.</source>
        <translation>Um nome de coluna está vazio.</translation>
    </message>
    <message>
        <source>Separate names by single commas.</source>
        <translation>Separe os nomes por uma única vírgula.</translation>
    </message>
    <message>
        <source>Lower the least association, which no feature reaches.</source>
        <translation>Diminua a associação mínima, que nenhuma variável atinge.</translation>
    </message>
    <message>
        <source>Keep at least one feature.</source>
        <translation>Mantenha pelo menos uma variável.</translation>
    </message>
    <message>
        <source>Choose 8.</source>
        <translation>Escolha 8.</translation>
    </message>
    <message>
        <source>The table has more rows than a sheet of a workbook can hold.</source>
        <translation>A tabela tem mais linhas do que cabem em uma planilha de uma pasta de trabalho.</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>Salve-a como CSV.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder for the log.</source>
        <translation>Libere espaço no disco, ou escolha outra pasta para o registro.</translation>
    </message>
    <message>
        <source>Choose another folder for the log.</source>
        <translation>Escolha outra pasta para o registro.</translation>
    </message>
    <message>
        <source>There is no column for the customer of a transaction.</source>
        <translation>Não há coluna para o cliente de uma transação.</translation>
    </message>
    <message>
        <source>There is no column for the date of a transaction.</source>
        <translation>Não há coluna para a data de uma transação.</translation>
    </message>
    <message>
        <source>There is no column for the amount of a transaction.</source>
        <translation>Não há coluna para o valor de uma transação.</translation>
    </message>
    <message>
        <source>The amount must be a column of numbers; &quot;{1}&quot; is none.</source>
        <translation>O valor deve ser uma coluna de números; “{1}” não é.</translation>
    </message>
    <message>
        <source>The quantity must be a column of numbers; &quot;{1}&quot; is none.</source>
        <translation>A quantidade deve ser uma coluna de números; “{1}” não é.</translation>
    </message>
    <message>
        <source>Lower the smallest segment or the number of neighbours, or take another method.</source>
        <translation>Diminua o menor segmento ou o número de vizinhos, ou use outro método.</translation>
    </message>
    <message>
        <source>Raise the distance or lower the number of neighbours.</source>
        <translation>Aumente a distância ou diminua o número de vizinhos.</translation>
    </message>
    <message>
        <source>Every layer of the encoder needs at least one unit.</source>
        <translation>Cada camada do codificador precisa de pelo menos uma unidade.</translation>
    </message>
    <message>
        <source>The latent width must be at least 1.</source>
        <translation>A largura latente deve ser no mínimo 1.</translation>
    </message>
    <message>
        <source>The number of epochs must be at least 1.</source>
        <translation>O número de épocas deve ser no mínimo 1.</translation>
    </message>
    <message>
        <source>The batch size must be at least 1.</source>
        <translation>O tamanho do lote deve ser no mínimo 1.</translation>
    </message>
    <message>
        <source>The learning rate must be above 0.</source>
        <translation>A taxa de aprendizado deve ser maior que 0.</translation>
    </message>
    <message>
        <source>The weight decay must not be negative.</source>
        <translation>O decaimento dos pesos não pode ser negativo.</translation>
    </message>
    <message>
        <source>The dropout must be at least 0 and below 1.</source>
        <translation>O dropout deve ser no mínimo 0 e menor que 1.</translation>
    </message>
    <message>
        <source>The noise must not be negative.</source>
        <translation>O ruído não pode ser negativo.</translation>
    </message>
    <message>
        <source>The masked share must be at least 0 and below 1.</source>
        <translation>A proporção mascarada deve ser no mínimo 0 e menor que 1.</translation>
    </message>
    <message>
        <source>The validation part must be at least 0 and below 1.</source>
        <translation>A parte de validação deve ser no mínimo 0 e menor que 1.</translation>
    </message>
    <message>
        <source>The patience must not be negative.</source>
        <translation>A paciência não pode ser negativa.</translation>
    </message>
    <message>
        <source>The two segmentations have no customer in common.</source>
        <translation>As duas segmentações não têm nenhum cliente em comum.</translation>
    </message>
    <message>
        <source>The two segmentations have no customer in common: &quot;{1}&quot; never holds the same value.</source>
        <translation>As duas segmentações não têm nenhum cliente em comum: “{1}” nunca contém o mesmo valor.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another one.</source>
        <translation>Libere espaço no disco, ou escolha outro.</translation>
    </message>
    <message>
        <source>The folder does not exist; choose another one.</source>
        <translation>A pasta não existe; escolha outra.</translation>
    </message>
    <message>
        <source>You may not write there; choose another folder.</source>
        <translation>Você não tem permissão para gravar ali; escolha outra pasta.</translation>
    </message>
    <message>
        <source>Copy the file again, or train and save the model anew.</source>
        <translation>Copie o arquivo de novo, ou treine e salve o modelo de novo.</translation>
    </message>
    <message>
        <source>Copy the file again, or save it anew.</source>
        <translation>Copie o arquivo de novo, ou salve-o de novo.</translation>
    </message>
    <message>
        <source>Install {1} or later.</source>
        <translation>Instale {1} ou posterior.</translation>
    </message>
    <message>
        <source>Copy the file again, or take an earlier copy of it.</source>
        <translation>Copie o arquivo de novo, ou use uma cópia anterior dele.</translation>
    </message>
    <message>
        <source>Copy the file again, or save the segments anew.</source>
        <translation>Copie o arquivo de novo, ou salve os segmentos de novo.</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>{1} tells customers apart and is not used as a feature.</source>
        <translation>{1} distingue os clientes e não é usada como variável.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods);;All files (*)</source>
        <translation>Tabelas (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Tessera models (*.tessera *.segments);;All files (*)</source>
        <translation>Modelos Tessera (*.tessera *.segments);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Tessera projects (*.tesseraproj)</source>
        <translation>Projetos Tessera (*.tesseraproj)</translation>
    </message>
    <message>
        <source>Tables and projects (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods *.tesseraproj *.tessera *.segments)</source>
        <translation>Tabelas e projetos (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods *.tesseraproj *.tessera *.segments)</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>other</source>
        <translation>outros</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Embedding · 1 column</source>
        <translation>Embedding · 1 coluna</translation>
    </message>
    <message>
        <source>Embedding · {1} columns</source>
        <translation>Embedding · {1} colunas</translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message>
        <source>{1} is always {2}</source>
        <translation>{1} é sempre {2}</translation>
    </message>
    <message>
        <source>{1} says the same as {2} in other words: {3} and so on.</source>
        <translation>{1} diz o mesmo que {2} com outras palavras: {3} e assim por diante.</translation>
    </message>
    <message>
        <source>{1} says the same as {2} in other words: {3}.</source>
        <translation>{1} diz o mesmo que {2} com outras palavras: {3}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the others without it {6}.</source>
        <translation>{1} sozinha ordena certo {2} dos pares de linhas com {3} diferente (acaso: 50 %), as outras sem ela {6}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %).</source>
        <translation>{1} sozinha ordena certo {2} dos pares de linhas com {3} diferente (acaso: 50 %).</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the {4} strongest features together {5}, the others without it {6}.</source>
        <translation>{1} sozinha ordena certo {2} dos pares de linhas com {3} diferente (acaso: 50 %), as {4} variáveis mais fortes juntas {5}, as outras sem ela {6}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the {4} strongest features together {5}.</source>
        <translation>{1} sozinha ordena certo {2} dos pares de linhas com {3} diferente (acaso: 50 %), as {4} variáveis mais fortes juntas {5}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), all {4} features together {5}, the others without it {6}.</source>
        <translation>{1} sozinha ordena certo {2} dos pares de linhas com {3} diferente (acaso: 50 %), todas as {4} variáveis juntas {5}, as outras sem ela {6}.</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), all {4} features together {5}.</source>
        <translation>{1} sozinha ordena certo {2} dos pares de linhas com {3} diferente (acaso: 50 %), todas as {4} variáveis juntas {5}.</translation>
    </message>
    <message>
        <source>{1} is named like the target {2} and goes with it: {3}</source>
        <translation>{1} tem nome parecido com o do alvo {2} e anda com ele: {3}</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ela</translation>
    </message>
    <message>
        <source>Its name ({1}) speaks of something known only after the event.</source>
        <translation>Seu nome ({1}) indica algo que só se conhece depois do evento.</translation>
    </message>
    <message>
        <source>{1} may be known only after the event, as its name ({2}) says.</source>
        <translation>{1} talvez só seja conhecida depois do evento, como indica seu nome ({2}).</translation>
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
        <translation>{1} e {2}</translation>
    </message>
    <message>
        <source>{1} more</source>
        <translation>mais {1}</translation>
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
        <translation>Ligação média</translation>
    </message>
    <message>
        <source>Complete linkage</source>
        <translation>Ligação completa</translation>
    </message>
    <message>
        <source>k-means on the features</source>
        <translation>k-means nas variáveis</translation>
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
        <translation>Mistura gaussiana</translation>
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
        <translation>Ligação de Ward</translation>
    </message>
    <message>
        <source>average linkage</source>
        <translation>ligação média</translation>
    </message>
    <message>
        <source>complete linkage</source>
        <translation>ligação completa</translation>
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
        <translation>cronológica</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>nenhuma linha</translation>
    </message>
    <message>
        <source>{1} ({2} – {3})</source>
        <translation>{1} ({2} – {3})</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>Salvo em</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Customers it knows</source>
        <translation>Clientes que conhece</translation>
    </message>
    <message>
        <source>By a mark of “{1}”, to tell which of a new file are not new.</source>
        <translation>Por uma marca de “{1}”, para saber quais clientes de um novo arquivo não são novos.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>The table has no ID, or the model was saved by an early version: it cannot tell whether customers of a new file are new.</source>
        <translation>A tabela não tem ID, ou o modelo foi salvo por uma versão antiga: não é possível saber se clientes de um novo arquivo são novos.</translation>
    </message>
    <message>
        <source>What it takes in</source>
        <translation>O que recebe</translation>
    </message>
    <message>
        <source>{1} and {2} more</source>
        <translation>{1} e mais {2}</translation>
    </message>
    <message>
        <source>How cells become inputs</source>
        <translation>Como as células se tornam entradas</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Fitted on 1 row.</source>
        <translation>Receita ajustada em 1 linha.</translation>
    </message>
    <message>
        <source>Fitted on {1} rows.</source>
        <translation>Receita ajustada em {1} linhas.</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <translation>A que prestar atenção</translation>
    </message>
    <message>
        <source>How it was judged</source>
        <translation>Como foi avaliado</translation>
    </message>
    <message>
        <source>Right on its test part</source>
        <translation>Acertos na sua parte de teste</translation>
    </message>
    <message>
        <source>1 customer it has not learnt from; 95 % interval.</source>
        <translation>1 cliente com o qual não aprendeu; intervalo de 95 %.</translation>
    </message>
    <message>
        <source>{1} customers it has not learnt from; 95 % interval.</source>
        <translation>{1} clientes com os quais não aprendeu; intervalo de 95 %.</translation>
    </message>
    <message>
        <source>Always “{1}”</source>
        <translation>Sempre “{1}”</translation>
    </message>
    <message>
        <source>On the same customers, without a model.</source>
        <translation>Nos mesmos clientes, sem modelo.</translation>
    </message>
    <message>
        <source>Look-up in {1}</source>
        <translation>Consultando {1}</translation>
    </message>
    <message>
        <source>On the same customers.</source>
        <translation>Nos mesmos clientes.</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>F1 ponderado</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Perda logarítmica</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>Área ROC</translation>
    </message>
    <message>
        <source>Precision–recall area</source>
        <translation>Área precisão–revocação</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Rows to learn from, to choose by and to judge by; {1}, seed {2}.</source>
        <translation>Linhas para aprender, para escolher e para avaliar; {1}, semente {2}.</translation>
    </message>
    <message>
        <source>Rows to learn from, to choose by and to judge by; {1} by “{2}”, seed {3}.</source>
        <translation>Linhas para aprender, para escolher e para avaliar; {1}, segundo “{2}”, semente {3}.</translation>
    </message>
    <message>
        <source>Chosen from</source>
        <translation>Escolhido entre</translation>
    </message>
    <message>
        <source>None of them has seen the test part.</source>
        <translation>Nenhuma delas viu a parte de teste.</translation>
    </message>
    <message>
        <source>Each class, on the test part</source>
        <translation>Cada classe, na parte de teste</translation>
    </message>
    <message>
        <source>Precision {1}, recall {2}, {3}.</source>
        <translation>Precisão {1}, revocação {2}, {3}.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>Prevê</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>“{1}” from this probability on; chosen on the validation part.</source>
        <translation>“{1}” a partir desta probabilidade; escolhido na parte de validação.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Probabilities are scaled by it, fitted on the validation part.</source>
        <translation>Escala as probabilidades; foi ajustada na parte de validação.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>best at round {1} of {2}</source>
        <translation>melhor na rodada {1} de {2}</translation>
    </message>
    <message>
        <source>Predicts “{1}” ({2}) from 1 column</source>
        <translation>Prevê “{1}” ({2}) a partir de 1 coluna</translation>
    </message>
    <message>
        <source>Predicts “{1}” ({2}) from {3} columns</source>
        <translation>Prevê “{1}” ({2}) a partir de {3} colunas</translation>
    </message>
    <message>
        <source>right for {1} of 1 customer it had not seen</source>
        <translation>acerta {1} de 1 cliente que não tinha visto</translation>
    </message>
    <message>
        <source>right for {1} of {2} customers it had not seen</source>
        <translation>acerta {1} de {2} clientes que não tinha visto</translation>
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
        <translation>Dá aos clientes o único segmento, a partir de 1 coluna.</translation>
    </message>
    <message>
        <source>Gives customers one of 1 segment from {2} columns.</source>
        <translation>Dá aos clientes o único segmento, a partir de {2} colunas.</translation>
    </message>
    <message>
        <source>Gives customers one of {1} segments from 1 column.</source>
        <translation>Dá aos clientes um de {1} segmentos a partir de 1 coluna.</translation>
    </message>
    <message>
        <source>Gives customers one of {1} segments from {2} columns.</source>
        <translation>Dá aos clientes um de {1} segmentos a partir de {2} colunas.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhueta</translation>
    </message>
    <message>
        <source>Silhouette of the codes</source>
        <translation>Silhueta dos códigos</translation>
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
        <translation>Concordância entre sementes</translation>
    </message>
    <message>
        <source>Own customers given the same segment</source>
        <translation>Clientes próprios que recebem o mesmo segmento</translation>
    </message>
    <message>
        <source>By the rule that new customers are assigned with.</source>
        <translation>Pela regra com que novos clientes são atribuídos.</translation>
    </message>
    <message>
        <source>Changes by hand</source>
        <translation>Mudanças à mão</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Regressão logística</translation>
    </message>
    <message>
        <source>k-nearest neighbours</source>
        <translation>k vizinhos mais próximos</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Floresta aleatória</translation>
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
        <translation>Linha de base majoritária</translation>
    </message>
    <message>
        <source>No temperature lowers the log loss of 1 validation row noticeably: it is {2}.</source>
        <translation>Nenhuma temperatura reduz de forma notável a perda logarítmica de 1 linha de validação: ela é {2}.</translation>
    </message>
    <message>
        <source>No temperature lowers the log loss of {1} validation rows noticeably: it is {2}.</source>
        <translation>Nenhuma temperatura reduz de forma notável a perda logarítmica de {1} linhas de validação: ela é {2}.</translation>
    </message>
    <message>
        <source>A temperature of {2} lowers the log loss of 1 validation row from {3} to {4}.</source>
        <translation>Uma temperatura de {2} reduz a perda logarítmica de 1 linha de validação de {3} para {4}.</translation>
    </message>
    <message>
        <source>A temperature of {2} lowers the log loss of {1} validation rows from {3} to {4}.</source>
        <translation>Uma temperatura de {2} reduz a perda logarítmica de {1} linhas de validação de {3} para {4}.</translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>the curve does not get better</source>
        <translation>a curva não melhora</translation>
    </message>
    <message>
        <source>the smaller sizes do not foretell the largest one</source>
        <translation>os tamanhos menores não preveem o maior</translation>
    </message>
    <message>
        <source>the folds differ too much</source>
        <translation>as dobras diferem demais</translation>
    </message>
    <message>
        <source>the customers to come may be others than those of the past</source>
        <translation>os clientes futuros podem ser diferentes dos passados</translation>
    </message>
    <message>
        <source>this takes five sizes, the largest four times the smallest</source>
        <translation>são precisos cinco tamanhos, o maior quatro vezes o menor</translation>
    </message>
    <message>
        <source>More customers would help: {1}.</source>
        <translation>Mais clientes ajudariam: {1}.</translation>
    </message>
    <message>
        <source>More customers would hardly help: {1}.</source>
        <translation>Mais clientes quase não ajudariam: {1}.</translation>
    </message>
    <message>
        <source>More customers made it worse: {1}.</source>
        <translation>Mais clientes pioraram o modelo: {1}.</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told from these folds: {1}.</source>
        <translation>Estas dobras não permitem dizer se mais clientes ajudariam: {1}.</translation>
    </message>
    <message>
        <source>from {1} to {2} rows {3} changed by {4}</source>
        <translation>de {1} para {2} linhas, a variação em {3} foi de {4}</translation>
    </message>
    <message>
        <source>from {1} to {2} rows {3} changed by {4} (from {5}: {6})</source>
        <translation>de {1} para {2} linhas, a variação em {3} foi de {4} (a partir de {5}: {6})</translation>
    </message>
    <message>
        <source>What twice the rows would bring cannot be foretold: {1}.</source>
        <translation>Não é possível prever o que traria o dobro de linhas: {1}.</translation>
    </message>
    <message>
        <source>Twice the rows, {1}, would change it by {2} ± {3}, if the curve goes on as a power law.</source>
        <translation>O dobro de linhas, {1}, traria uma variação de {2} ± {3}, se a curva seguir como lei de potência.</translation>
    </message>
    <message>
        <source>{1} is not known in every fold</source>
        <translation>o valor de {1} não é conhecido em todas as dobras</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told: {1}.</source>
        <translation>Não é possível dizer se mais clientes ajudariam: {1}.</translation>
    </message>
</context>
<context>
    <name>NewFileCard</name>
    <message>
        <source>How a model does on these says nothing about customers it has not seen.</source>
        <translation>Como um modelo vai com estes nada diz sobre clientes que ele não viu.</translation>
    </message>
    <message>
        <source>The fewer features and values there are, the more of this is chance.</source>
        <translation>Quanto menos variáveis e valores há, mais disto é acaso.</translation>
    </message>
    <message>
        <source>A model that uses a feature needs it in the new file.</source>
        <translation>Um modelo que usa uma variável precisa dela no novo arquivo.</translation>
    </message>
    <message>
        <source>A model does not look at it.</source>
        <translation>Um modelo não olha para ela.</translation>
    </message>
    <message>
        <source>Such cells could not be read as the model expects them.</source>
        <translation>Essas células não puderam ser lidas como o modelo espera.</translation>
    </message>
    <message>
        <source>A model has learned nothing about these.</source>
        <translation>Um modelo nada aprendeu sobre estes.</translation>
    </message>
    <message>
        <source>A model only guesses beyond what it has seen.</source>
        <translation>Um modelo só adivinha além do que viu.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>No cell of this column is empty among these rows; later ones would be filled.</source>
        <translation>Nenhuma célula desta coluna está vazia nestas linhas; as que vierem seriam preenchidas.</translation>
    </message>
    <message>
        <source>One cell is filled: one day gathers {1} of the rows.</source>
        <translation>Uma célula é preenchida: um só dia reúne {1} das linhas.</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: one day gathers {2} of the rows.</source>
        <translation>Um só valor ocupa todas as {1} células: um só dia reúne {2} das linhas.</translation>
    </message>
    <message>
        <source>One cell is filled: the standard deviation goes from {1} to {2}.</source>
        <translation>Uma célula é preenchida: o desvio padrão passa de {1} para {2}.</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: the standard deviation goes from {2} to {3}.</source>
        <translation>Um só valor ocupa todas as {1} células: o desvio padrão passa de {2} para {3}.</translation>
    </message>
    <message>
        <source>One cell is filled: the share of “{1}” rises from {2} to {3}.</source>
        <translation>Uma célula é preenchida: a proporção de “{1}” sobe de {2} para {3}.</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: the share of “{2}” rises from {3} to {4}.</source>
        <translation>Um só valor ocupa todas as {1} células: a proporção de “{2}” sobe de {3} para {4}.</translation>
    </message>
    <message>
        <source>The one filled cell hardly changes the picture.</source>
        <translation>A única célula preenchida quase não muda o quadro.</translation>
    </message>
    <message>
        <source>The {1} cells filled hardly change the picture.</source>
        <translation>As {1} células preenchidas quase não mudam o quadro.</translation>
    </message>
    <message>
        <source>{1} cells take many different values; the standard deviation goes from {2} to {3}.</source>
        <translation>{1} células recebem muitos valores diferentes; o desvio padrão passa de {2} para {3}.</translation>
    </message>
    <message>
        <source>{1} cells take {2} different values; the standard deviation goes from {3} to {4}.</source>
        <translation>{1} células recebem {2} valores diferentes; o desvio padrão passa de {3} para {4}.</translation>
    </message>
    <message>
        <source>Nearest neighbours over all features would spread them.</source>
        <translation>Vizinhos mais próximos em todas as variáveis as espalhariam.</translation>
    </message>
    <message>
        <source>{1} cell becomes a level of their own: nothing is guessed, and the model can learn from the fact that they are empty.</source>
        <translation>{1} célula passa a formar um nível próprio: nada é adivinhado, e o modelo pode aprender com o fato de ela estar vazia.</translation>
    </message>
    <message>
        <source>{1} cells become a level of their own: nothing is guessed, and the model can learn from the fact that they are empty.</source>
        <translation>{1} células passam a formar um nível próprio: nada é adivinhado, e o modelo pode aprender com o fato de elas estarem vazias.</translation>
    </message>
    <message>
        <source>{1} cells take {2} different levels, those of similar rows.</source>
        <translation>{1} células recebem {2} níveis diferentes, os de linhas parecidas.</translation>
    </message>
    <message>
        <source>One level takes all {1} cells: the share of “{2}” rises from {3} to {4}.</source>
        <translation>Um só nível ocupa todas as {1} células: a proporção de “{2}” sobe de {3} para {4}.</translation>
    </message>
    <message>
        <source>A level of their own or nearest neighbours would not lift one level.</source>
        <translation>Com um nível próprio ou vizinhos mais próximos, não aumentaria um nível só.</translation>
    </message>
    <message>
        <source>Nothing lies outside the limits; later rows would be moved to them.</source>
        <translation>Nada está fora dos limites; linhas posteriores seriam trazidas até eles.</translation>
    </message>
    <message>
        <source>{1} cell moves to the limits {2} and {3}: the range was {4} to {5}, the standard deviation goes from {6} to {7}.</source>
        <translation>{1} célula é movida para os limites {2} e {3}: o intervalo era de {4} a {5}, o desvio padrão passa de {6} para {7}.</translation>
    </message>
    <message>
        <source>{1} cells move to the limits {2} and {3}: the range was {4} to {5}, the standard deviation goes from {6} to {7}.</source>
        <translation>{1} células são movidas para os limites {2} e {3}: o intervalo era de {4} a {5}, o desvio padrão passa de {6} para {7}.</translation>
    </message>
    <message>
        <source>Skewness goes from {1} to {2} (0 is symmetric). The order of the rows stays.</source>
        <translation>A assimetria passa de {1} para {2} (0 é simétrico). A ordem das linhas permanece.</translation>
    </message>
    <message>
        <source>The shape stays. Mean {1} becomes {2}, standard deviation {3} becomes {4}, so that no feature counts more for its unit.</source>
        <translation>A forma permanece. A média {1} passa a {2} e o desvio padrão {3} a {4}, para que nenhuma variável pese mais por causa de sua unidade.</translation>
    </message>
    <message>
        <source>{1}. The steps between neighbours count as equally large.</source>
        <translation>{1}. Os passos entre níveis vizinhos contam como igualmente grandes.</translation>
    </message>
    <message>
        <source>No level is that rare; a level not seen here would join “Other”.</source>
        <translation>Nenhum nível é tão raro; um nível não visto aqui entraria em “Outros”.</translation>
    </message>
    <message>
        <source>{1} rare level with {2} becomes “Other”, so that no input stands for a handful of rows.</source>
        <translation>{1} nível raro com {2} passa a “Outros”, para que nenhuma entrada represente só um punhado de linhas.</translation>
    </message>
    <message>
        <source>{1} rare levels with {2} become “Other”, so that no input stands for a handful of rows.</source>
        <translation>{1} níveis raros com {2} passam a “Outros”, para que nenhuma entrada represente só um punhado de linhas.</translation>
    </message>
    <message>
        <source>Stays as it is; inputs of its own for each piece of its range rise from 0 to 1 beside it.</source>
        <translation>Fica como está; ao lado, entradas próprias para cada trecho do intervalo sobem de 0 a 1.</translation>
    </message>
    <message>
        <source>{1} input of 0 and 1, one per level; no order is made up. A level not seen while fitting is 0 in all of them.</source>
        <translation>{1} entrada de 0 e 1, uma por nível; não se inventa uma ordem. Um nível não visto no ajuste é 0 em todas.</translation>
    </message>
    <message>
        <source>{1} inputs of 0 and 1, one per level; no order is made up. A level not seen while fitting is 0 in all of them.</source>
        <translation>{1} entradas de 0 e 1, uma por nível; não se inventa uma ordem. Um nível não visto no ajuste é 0 em todas.</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>one</source>
        <translation>um</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dois</translation>
    </message>
    <message>
        <source>three</source>
        <translation>três</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatro</translation>
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
        <translation>sete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>oito</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nove</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doze</translation>
    </message>
    <message>
        <source>{1} %</source>
        <translation>{1} %</translation>
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
        <translation>taxa de aprendizado</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimento dos pesos</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>paciência</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>suavização de rótulos</translation>
    </message>
    <message>
        <source>gradient clip</source>
        <translation>corte do gradiente</translation>
    </message>
    <message>
        <source>embedding width</source>
        <translation>largura dos embeddings</translation>
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
        <translation>pesos das classes</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>observar</translation>
    </message>
    <message>
        <source>latent width</source>
        <translation>largura latente</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruído</translation>
    </message>
    <message>
        <source>masking</source>
        <translation>mascaramento</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>tolerância</translation>
    </message>
    <message>
        <source>target epochs</source>
        <translation>épocas do alvo</translation>
    </message>
    <message>
        <source>background rows</source>
        <translation>linhas de referência</translation>
    </message>
    <message>
        <source>exact columns</source>
        <translation>colunas exatas</translation>
    </message>
    <message>
        <source>order pairs</source>
        <translation>pares de ordens</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>iterações</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rodadas</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profundidade</translation>
    </message>
    <message>
        <source>row sample</source>
        <translation>amostra de linhas</translation>
    </message>
    <message>
        <source>column sample</source>
        <translation>amostra de colunas</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>leaf weight</source>
        <translation>peso da folha</translation>
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
        <translation>datas</translation>
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
        <translation>categorias</translation>
    </message>
    <message>
        <source>1 more feature</source>
        <translation>mais 1 variável</translation>
    </message>
    <message>
        <source>{1} more features</source>
        <translation>mais {1} variáveis</translation>
    </message>
    <message>
        <source>The only row is new: no {2} stands in the open table.</source>
        <translation>A única linha é nova: nenhum valor de {2} está na tabela aberta.</translation>
    </message>
    <message>
        <source>All {1} rows are new: no {2} stands in the open table.</source>
        <translation>Todas as {1} linhas são novas: nenhum valor de {2} está na tabela aberta.</translation>
    </message>
    <message>
        <source>The only row is not new: its {3} is in the open table too.</source>
        <translation>A única linha não é nova: seu {3} está também na tabela aberta.</translation>
    </message>
    <message>
        <source>1 of {2} rows is not new: its {3} is in the open table too.</source>
        <translation>1 de {2} linhas não é nova: seu {3} está também na tabela aberta.</translation>
    </message>
    <message>
        <source>{1} of {2} rows are not new: their {3} is in the open table too.</source>
        <translation>{1} de {2} linhas não são novas: seu {3} está também na tabela aberta.</translation>
    </message>
    <message>
        <source>No feature could be compared.</source>
        <translation>Nenhuma variável pôde ser comparada.</translation>
    </message>
    <message>
        <source>All features are the same there.</source>
        <translation>Todas as variáveis são iguais ali.</translation>
    </message>
    <message>
        <source>1 of them differs, in {2}.</source>
        <translation>1 delas difere, em {2}.</translation>
    </message>
    <message>
        <source>{1} of them differ, in {2}.</source>
        <translation>{1} delas diferem, em {2}.</translation>
    </message>
    <message>
        <source>1 row equals a row of the open table in the only shared feature.</source>
        <translation>1 linha é igual a uma linha da tabela aberta na única variável em comum.</translation>
    </message>
    <message>
        <source>{1} rows equal a row of the open table in the only shared feature.</source>
        <translation>{1} linhas são iguais a uma linha da tabela aberta na única variável em comum.</translation>
    </message>
    <message>
        <source>1 row equals a row of the open table in all {2} shared features.</source>
        <translation>1 linha é igual a uma linha da tabela aberta em todas as {2} variáveis em comum.</translation>
    </message>
    <message>
        <source>{1} rows equal a row of the open table in all {2} shared features.</source>
        <translation>{1} linhas são iguais a uma linha da tabela aberta em todas as {2} variáveis em comum.</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 nível</translation>
    </message>
    <message>
        <source>{1} levels</source>
        <translation>{1} níveis</translation>
    </message>
    <message>
        <source>{1} has {2} that the open table does not know: {3}, in 1 row.</source>
        <translation>{1} tem {2} que a tabela aberta não conhece: {3}, em 1 linha.</translation>
    </message>
    <message>
        <source>{1} has {2} that the open table does not know: {3}, in {4} rows.</source>
        <translation>{1} tem {2} que a tabela aberta não conhece: {3}, em {4} linhas.</translation>
    </message>
    <message>
        <source>The two share no identifier, so customers cannot be recognised by name.</source>
        <translation>As duas não têm identificador em comum, por isso os clientes não podem ser reconhecidos pelo nome.</translation>
    </message>
    <message>
        <source>1 row has no {2}.</source>
        <translation>1 linha não tem {2}.</translation>
    </message>
    <message>
        <source>{1} rows have no {2}.</source>
        <translation>{1} linhas não têm {2}.</translation>
    </message>
    <message>
        <source>The new file lacks {1}.</source>
        <translation>O novo arquivo não tem {1}.</translation>
    </message>
    <message>
        <source>{1} has no values in the new file.</source>
        <translation>{1} não tem valores no novo arquivo.</translation>
    </message>
    <message>
        <source>The new file alone has {1}.</source>
        <translation>Só o novo arquivo tem {1}.</translation>
    </message>
    <message>
        <source>{1} holds {2} in the open table and {3} in the new file.</source>
        <translation>{1} contém {2} na tabela aberta e {3} no novo arquivo.</translation>
    </message>
    <message>
        <source>1 value of {2} lies outside the range of the open table, {3} to {4}.</source>
        <translation>1 valor de {2} está fora do intervalo da tabela aberta, de {3} a {4}.</translation>
    </message>
    <message>
        <source>{1} values of {2} lie outside the range of the open table, {3} to {4}.</source>
        <translation>{1} valores de {2} estão fora do intervalo da tabela aberta, de {3} a {4}.</translation>
    </message>
    <message>
        <source>Both have the same columns of the same types.</source>
        <translation>As duas têm as mesmas colunas dos mesmos tipos.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>{1} is not among the features here.</source>
        <translation>{1} não está entre as variáveis aqui.</translation>
    </message>
    <message>
        <source>Take it out of the step.</source>
        <translation>Retire-a do passo.</translation>
    </message>
    <message>
        <source>The step does nothing for {1}: it is not the kind of column it is for, or no longer.</source>
        <translation>O passo não faz nada com {1}: ela não é, ou já não é, do tipo de coluna a que ele se aplica.</translation>
    </message>
    <message>
        <source>Take it out of the step, or move the step.</source>
        <translation>Retire-a do passo, ou mova o passo.</translation>
    </message>
    <message>
        <source>{1} has values of −1 and less, which have no logarithm.</source>
        <translation>{1} tem valores de −1 ou menos, que não têm logaritmo.</translation>
    </message>
    <message>
        <source>Take Yeo–Johnson, or take the column out of the step.</source>
        <translation>Use Yeo–Johnson, ou retire a coluna do passo.</translation>
    </message>
    <message>
        <source>{1} is empty in {2} of the rows: most of what a model sees there would be made up.</source>
        <translation>{1} está vazia em {2} das linhas: a maior parte do que um modelo vê ali seria inventada.</translation>
    </message>
    <message>
        <source>Add the input that says what was missing, or leave the feature out.</source>
        <translation>Adicione a entrada que diz o que estava ausente, ou deixe a variável de fora.</translation>
    </message>
    <message>
        <source>{1} still holds words after the last step.</source>
        <translation>{1} ainda contém palavras depois do último passo.</translation>
    </message>
    <message>
        <source>Add the step that splits categories into yes/no inputs.</source>
        <translation>Adicione o passo que divide categorias em entradas de sim ou não.</translation>
    </message>
    <message>
        <source>{1} empty cells of {2} are filled by no step and take the middle value.</source>
        <translation>{1} células vazias de {2} não são preenchidas por nenhum passo e recebem o valor do meio.</translation>
    </message>
    <message>
        <source>Add a step that fills missing numbers.</source>
        <translation>Adicione um passo que preencha números ausentes.</translation>
    </message>
    <message>
        <source>Numbers keep their own units: those of wide range, such as {1}, outweigh the others.</source>
        <translation>Os números mantêm suas próprias unidades: os de grande amplitude, como {1}, pesam mais que os outros.</translation>
    </message>
    <message>
        <source>Add a step that scales numbers.</source>
        <translation>Adicione um passo que escale números.</translation>
    </message>
    <message>
        <source>{1} empty cells become all zeros, as if they were a level of nobody.</source>
        <translation>{1} células vazias viram só zeros, como se fossem um nível de ninguém.</translation>
    </message>
    <message>
        <source>Fill missing categories before this step.</source>
        <translation>Preencha as categorias ausentes antes deste passo.</translation>
    </message>
    <message>
        <source>No feature is of the kind this step is for, or no longer.</source>
        <translation>Não há, ou já não há, variável do tipo a que este passo se aplica.</translation>
    </message>
    <message>
        <source>Take the step out, or move it up.</source>
        <translation>Retire o passo, ou mova-o para cima.</translation>
    </message>
    <message>
        <source>Features cannot be chosen by association: there is no target.</source>
        <translation>As variáveis não podem ser escolhidas por associação: não há alvo.</translation>
    </message>
    <message>
        <source>Choose features by hand.</source>
        <translation>Escolha variáveis à mão.</translation>
    </message>
    <message>
        <source>No feature is left.</source>
        <translation>Não resta nenhuma variável.</translation>
    </message>
    <message>
        <source>Keep at least one feature.</source>
        <translation>Mantenha pelo menos uma variável.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Small table</source>
        <translation>Tabela pequena</translation>
    </message>
    <message>
        <source>Eight hidden units, two codes, 100 epochs: a quick look at a few hundred customers.</source>
        <translation>Oito unidades ocultas, dois códigos, 100 épocas: uma olhada rápida em algumas centenas de clientes.</translation>
    </message>
    <message>
        <source>Steady (denoising)</source>
        <translation>Estável (denoising)</translation>
    </message>
    <message>
        <source>Learns to undo noise: segments that come out alike when training is repeated.</source>
        <translation>Aprende a desfazer o ruído: segmentos que saem parecidos quando o treinamento é repetido.</translation>
    </message>
    <message>
        <source>Large table</source>
        <translation>Tabela grande</translation>
    </message>
    <message>
        <source>More units and codes, larger batches: for thousands of customers or many features.</source>
        <translation>Mais unidades e códigos, lotes maiores: para milhares de clientes ou muitas variáveis.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading rows</source>
        <translation>Lendo linhas</translation>
    </message>
    <message>
        <source>Finding types</source>
        <translation>Identificando tipos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Choosing rows</source>
        <translation>Escolhendo linhas</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descompactando</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>Lendo a pasta de trabalho</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Associação</translation>
    </message>
    <message>
        <source>Missing values that occur together</source>
        <translation>Valores ausentes que ocorrem juntos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
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
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Joining clusters</source>
        <translation>Unindo grupos</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Avaliando</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Learning from ever more rows</source>
        <translation>Aprendendo com cada vez mais linhas</translation>
    </message>
    <message>
        <source>Drawing customers anew</source>
        <translation>Sorteando clientes de novo</translation>
    </message>
    <message>
        <source>Comparing with other customers</source>
        <translation>Comparando com outros clientes</translation>
    </message>
    <message>
        <source>Trying out values</source>
        <translation>Testando valores</translation>
    </message>
    <message>
        <source>Shuffling columns</source>
        <translation>Embaralhando colunas</translation>
    </message>
    <message>
        <source>Fitting the coefficients</source>
        <translation>Ajustando os coeficientes</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>Prevendo</translation>
    </message>
    <message>
        <source>Trial {1} of {2}</source>
        <translation>Tentativa {1} de {2}</translation>
    </message>
    <message>
        <source>Trial {1}</source>
        <translation>Tentativa {1}</translation>
    </message>
    <message>
        <source>Estimating missing values</source>
        <translation>Estimando valores ausentes</translation>
    </message>
    <message>
        <source>Finding similar rows</source>
        <translation>Buscando linhas parecidas</translation>
    </message>
    <message>
        <source>Choosing features</source>
        <translation>Escolhendo variáveis</translation>
    </message>
    <message>
        <source>Writing customers</source>
        <translation>Gravando clientes</translation>
    </message>
    <message>
        <source>Reading transactions</source>
        <translation>Lendo transações</translation>
    </message>
    <message>
        <source>Adding up customers</source>
        <translation>Somando por cliente</translation>
    </message>
    <message>
        <source>Scoring customers</source>
        <translation>Pontuando clientes</translation>
    </message>
    <message>
        <source>Measuring distances of neighbours</source>
        <translation>Medindo distâncias dos vizinhos</translation>
    </message>
    <message>
        <source>Finding segments</source>
        <translation>Encontrando segmentos</translation>
    </message>
    <message>
        <source>Finding the most alike customers</source>
        <translation>Buscando os clientes mais parecidos</translation>
    </message>
    <message>
        <source>Placing the other customers</source>
        <translation>Posicionando os outros clientes</translation>
    </message>
    <message>
        <source>Arranging the neighbour map</source>
        <translation>Arranjando o mapa de vizinhos</translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>Medindo distâncias</translation>
    </message>
    <message>
        <source>Counting neighbours</source>
        <translation>Contando vizinhos</translation>
    </message>
    <message>
        <source>Joining neighbours</source>
        <translation>Unindo vizinhos</translation>
    </message>
    <message>
        <source>Assigning customers</source>
        <translation>Atribuindo clientes</translation>
    </message>
    <message>
        <source>Measuring densities</source>
        <translation>Medindo densidades</translation>
    </message>
    <message>
        <source>Measuring neighbour distances</source>
        <translation>Medindo distâncias aos vizinhos</translation>
    </message>
    <message>
        <source>Training the autoencoder</source>
        <translation>Treinando o autoencoder</translation>
    </message>
    <message>
        <source>Refining segments</source>
        <translation>Refinando segmentos</translation>
    </message>
    <message>
        <source>Describing segments</source>
        <translation>Descrevendo segmentos</translation>
    </message>
    <message>
        <source>Measuring silhouettes</source>
        <translation>Medindo silhuetas</translation>
    </message>
    <message>
        <source>Measuring silhouettes of the latent codes</source>
        <translation>Medindo silhuetas dos códigos latentes</translation>
    </message>
    <message>
        <source>Comparing with simpler methods</source>
        <translation>Comparando com métodos mais simples</translation>
    </message>
    <message>
        <source>Trying {1} segments</source>
        <translation>Tentando {1} segmentos</translation>
    </message>
    <message>
        <source>Trying numbers of segments</source>
        <translation>Tentando números de segmentos</translation>
    </message>
    <message>
        <source>Comparing with customers without segments</source>
        <translation>Comparando com clientes sem segmentos</translation>
    </message>
    <message>
        <source>Resampling customers, {1} segments</source>
        <translation>Reamostrando clientes, {1} segmentos</translation>
    </message>
    <message>
        <source>Comparing with rows without segments</source>
        <translation>Comparando com linhas sem segmentos</translation>
    </message>
    <message>
        <source>Resampling customers</source>
        <translation>Reamostrando clientes</translation>
    </message>
    <message>
        <source>Comparing the file</source>
        <translation>Comparando o arquivo</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Pontuando clientes</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
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
        <translation>Sem segmento</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>{1} has no values: every cell is empty.</source>
        <translation>{1} não tem valores: todas as células estão vazias.</translation>
    </message>
    <message>
        <source>{1} never varies: every value is {2}.</source>
        <translation>{1} nunca varia: todos os valores são {2}.</translation>
    </message>
    <message>
        <source>{1} hardly varies: {2} of its values are {3}.</source>
        <translation>{1} quase não varia: {2} de seus valores são {3}.</translation>
    </message>
    <message>
        <source>, most often where {1}, least often where {2}</source>
        <translation>, mais vezes onde {1}, menos vezes onde {2}</translation>
    </message>
    <message>
        <source>{1} of {2} cells of {3} are missing ({4}){5}.</source>
        <translation>{1} de {2} células de {3} estão vazias ({4}){5}.</translation>
    </message>
    <message>
        <source>{1} identifies rows; it is never a feature.</source>
        <translation>{1} identifica linhas; nunca é uma variável.</translation>
    </message>
    <message>
        <source>{1} has {2} levels; each becomes a column of its own.</source>
        <translation>{1} tem {2} níveis; cada um se torna uma coluna própria.</translation>
    </message>
    <message>
        <source>{1} is read as ordered: {2}.</source>
        <translation>{1} é lida como ordenada: {2}.</translation>
    </message>
    <message>
        <source>{1} row has a value of {2} that occurs in an earlier row.</source>
        <translation>{1} linha tem um valor de {2} que ocorre em uma linha anterior.</translation>
    </message>
    <message>
        <source>{1} rows have a value of {2} that occurs in an earlier row.</source>
        <translation>{1} linhas têm um valor de {2} que ocorre em uma linha anterior.</translation>
    </message>
    <message>
        <source>{1} row repeats an earlier row.</source>
        <translation>{1} linha repete uma linha anterior.</translation>
    </message>
    <message>
        <source>{1} rows repeat an earlier row.</source>
        <translation>{1} linhas repetem uma linha anterior.</translation>
    </message>
    <message>
        <source>{1} row repeats an earlier row in everything but the identifier.</source>
        <translation>{1} linha repete uma linha anterior em tudo menos no identificador.</translation>
    </message>
    <message>
        <source>{1} rows repeat an earlier row in everything but the identifier.</source>
        <translation>{1} linhas repetem uma linha anterior em tudo menos no identificador.</translation>
    </message>
    <message>
        <source>{1} row shares all features with a row of another {2} ({3}): no model can tell these apart.</source>
        <translation>{1} linha tem todas as variáveis iguais às de uma linha de outro valor de {2} ({3}): nenhum modelo pode distingui-las.</translation>
    </message>
    <message>
        <source>{1} rows share all features with a row of another {2} ({3}): no model can tell these apart.</source>
        <translation>{1} linhas têm todas as variáveis iguais às de uma linha de outro valor de {2} ({3}): nenhum modelo pode distingui-las.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Chosen by the analyst.</source>
        <translation>Escolhido pelo analista.</translation>
    </message>
    <message>
        <source>Every filled cell is a number.</source>
        <translation>Cada célula preenchida é um número.</translation>
    </message>
    <message>
        <source>Every filled cell is a date, {1}.</source>
        <translation>Cada célula preenchida é uma data, {1}.</translation>
    </message>
    <message>
        <source>Two values, {1} and {2}.</source>
        <translation>Dois valores, {1} e {2}.</translation>
    </message>
    <message>
        <source>{1} of {2} rows do not fit the header</source>
        <translation>{1} de {2} linhas não combinam com o cabeçalho</translation>
    </message>
    <message>
        <source>no number has a mark</source>
        <translation>nenhum número tem separador</translation>
    </message>
    <message>
        <source>a line of totals below the last row</source>
        <translation>uma linha de totais abaixo da última linha</translation>
    </message>
    <message>
        <source>a note below the last row</source>
        <translation>uma nota abaixo da última linha</translation>
    </message>
    <message>
        <source>{1} notes below the last row</source>
        <translation>{1} notas abaixo da última linha</translation>
    </message>
    <message>
        <source>{1} column</source>
        <translation>{1} coluna</translation>
    </message>
    <message>
        <source>{1} columns</source>
        <translation>{1} colunas</translation>
    </message>
    <message>
        <source>names stand above values in {1} of {2}</source>
        <translation>nomes estão acima de valores em {1} de {2}</translation>
    </message>
    <message>
        <source>no cell of the first line occurs again</source>
        <translation>nenhuma célula da primeira linha ocorre de novo</translation>
    </message>
    <message>
        <source>texts of the first line occur again below</source>
        <translation>textos da primeira linha ocorrem de novo abaixo</translation>
    </message>
    <message>
        <source>the first line holds values like the others</source>
        <translation>a primeira linha contém valores como as outras</translation>
    </message>
    <message>
        <source>the months have names</source>
        <translation>os meses têm nomes</translation>
    </message>
    <message>
        <source>written year-month-day</source>
        <translation>escrita como ano-mês-dia</translation>
    </message>
    <message>
        <source>written with points, so the day stands first</source>
        <translation>escrita com pontos, por isso o dia vem primeiro</translation>
    </message>
    <message>
        <source>days go up to {1}, months to {2}</source>
        <translation>os dias vão até {1}, os meses até {2}</translation>
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
        <translation>tabulação</translation>
    </message>
    <message>
        <source>several blanks</source>
        <translation>vários espaços</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espaços</translation>
    </message>
    <message>
        <source>round {1} of the first {2} fields{3}{4}</source>
        <translation>em torno de {1} dos primeiros {2} campos{3}{4}</translation>
    </message>
    <message>
        <source>; backslashes keep quotes inside</source>
        <translation>; barras invertidas protegem as aspas internas</translation>
    </message>
    <message>
        <source>, with blanks round them</source>
        <translation>, com espaços em volta</translation>
    </message>
    <message>
        <source>{1} would give {2}</source>
        <translation>{1} daria {2}</translation>
    </message>
    <message>
        <source>named in the first line</source>
        <translation>indicado na primeira linha</translation>
    </message>
    <message>
        <source>one field in every line</source>
        <translation>um campo em cada linha</translation>
    </message>
    <message>
        <source>{1} in {2} of {3} lines</source>
        <translation>{1} em {2} de {3} linhas</translation>
    </message>
    <message>
        <source>{1} in {2} of {3} lines looked at</source>
        <translation>{1} em {2} de {3} linhas examinadas</translation>
    </message>
    <message>
        <source>letters without accents only, alike in all encodings</source>
        <translation>só letras sem acentos, iguais em todas as codificações</translation>
    </message>
    <message>
        <source>marked as {1} by its first bytes</source>
        <translation>marcado como {1} pelos primeiros bytes</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>UTF-8 válido</translation>
    </message>
    <message>
        <source>every other byte is zero</source>
        <translation>um byte sim, outro não, é zero</translation>
    </message>
    <message>
        <source>chosen, not found</source>
        <translation>escolhido, não detectado</translation>
    </message>
    <message>
        <source>not valid UTF-8; has bytes that Windows-1252 lacks, perhaps DOS 850</source>
        <translation>não é UTF-8 válido; tem bytes que faltam no Windows-1252, talvez DOS 850</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>não é UTF-8 válido</translation>
    </message>
    <message>
        <source>Every filled cell is a time of day, read as hours since midnight: 14:30 is 14.5.</source>
        <translation>Cada célula preenchida é uma hora do dia, lida como horas desde a meia-noite: 14:30 é 14,5.</translation>
    </message>
    <message>
        <source>Every filled cell is a date with the month&apos;s name.</source>
        <translation>Cada célula preenchida é uma data com o nome do mês.</translation>
    </message>
    <message>
        <source>Every filled cell is a date, {1} or year-month-day.</source>
        <translation>Cada célula preenchida é uma data, {1} ou ano-mês-dia.</translation>
    </message>
    <message>
        <source>The same text in every filled cell.</source>
        <translation>O mesmo texto em cada célula preenchida.</translation>
    </message>
    <message>
        <source>{1} different texts in {2} filled cells.</source>
        <translation>{1} textos diferentes em {2} células preenchidas.</translation>
    </message>
    <message>
        <source>Named like an ID and different in every row.</source>
        <translation>Tem nome de ID e é diferente em cada linha.</translation>
    </message>
    <message>
        <source>Named like an ID and different in most rows.</source>
        <translation>Tem nome de ID e é diferente na maioria das linhas.</translation>
    </message>
    <message>
        <source>Digits that a number would change, such as {1}: kept as text.</source>
        <translation>Dígitos que um número alteraria, como {1}: mantidos como texto.</translation>
    </message>
    <message>
        <source>A short text that is different in every row.</source>
        <translation>Um texto curto, diferente em cada linha.</translation>
    </message>
    <message>
        <source>More than {1} different texts in {2} filled cells.</source>
        <translation>Mais de {1} textos diferentes em {2} células preenchidas.</translation>
    </message>
    <message>
        <source>Too many for groups.</source>
        <translation>São muitos para formar grupos.</translation>
    </message>
    <message>
        <source>{1} is a known order; confirm the order.</source>
        <translation>{1} é uma ordem conhecida; confirme a ordem.</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>não é um número</translation>
    </message>
    <message>
        <source>reads back as {1}</source>
        <translation>é lido de volta como {1}</translation>
    </message>
    <message>
        <source>is no time of day</source>
        <translation>não é uma hora do dia</translation>
    </message>
    <message>
        <source>is no date in this order</source>
        <translation>não é uma data nesta ordem</translation>
    </message>
    <message>
        <source>says neither yes nor no</source>
        <translation>não diz nem sim nem não</translation>
    </message>
    <message>
        <source>is a comment</source>
        <translation>é um comentário</translation>
    </message>
    <message>
        <source>repeats the header</source>
        <translation>repete o cabeçalho</translation>
    </message>
    <message>
        <source>a quote is opened that is not closed properly</source>
        <translation>abre aspas que não são fechadas corretamente</translation>
    </message>
    <message>
        <source>is longer than 64 MB</source>
        <translation>passa de 64 MB</translation>
    </message>
    <message>
        <source>has 1 field; {2} expected</source>
        <translation>tem 1 campo em vez de {2}</translation>
    </message>
    <message>
        <source>has {1} fields; {2} expected</source>
        <translation>tem {1} campos em vez de {2}</translation>
    </message>
    <message>
        <source>stands behind the table</source>
        <translation>está depois da tabela</translation>
    </message>
    <message>
        <source>stands before the table</source>
        <translation>está antes da tabela</translation>
    </message>
    <message>
        <source>{1} and {2} both occur; each column is read by its own</source>
        <translation>{1} e {2} aparecem; cada coluna é lida com seus próprios separadores</translation>
    </message>
    <message>
        <source>{1} and {2} leave it open</source>
        <translation>{1} e {2} deixam a questão em aberto</translation>
    </message>
    <message>
        <source>{1} may be a fraction or thousands</source>
        <translation>{1} pode ser fração ou milhares</translation>
    </message>
    <message>
        <source>{1} fits no other reading; {2} is taken for thousands</source>
        <translation>{1} não admite outra leitura; {2} é tomado por milhares</translation>
    </message>
    <message>
        <source>{1} fits no other reading</source>
        <translation>{1} não admite outra leitura</translation>
    </message>
    <message>
        <source>{1} has blanks between thousands</source>
        <translation>{1} tem espaços entre os milhares</translation>
    </message>
    <message>
        <source>title at the top</source>
        <translation>título no topo</translation>
    </message>
    <message>
        <source>{1} lines of text at the top</source>
        <translation>{1} linhas de texto no topo</translation>
    </message>
    <message>
        <source>empty line at the top</source>
        <translation>linha vazia no topo</translation>
    </message>
    <message>
        <source>{1} empty lines at the top</source>
        <translation>{1} linhas vazias no topo</translation>
    </message>
    <message>
        <source>title and empty line at the top</source>
        <translation>título e linha vazia no topo</translation>
    </message>
    <message>
        <source>title and {1} empty lines at the top</source>
        <translation>título e {1} linhas vazias no topo</translation>
    </message>
    <message>
        <source>{1} lines of text and empty line at the top</source>
        <translation>{1} linhas de texto e uma linha vazia no topo</translation>
    </message>
    <message>
        <source>{1} lines of text and {2} empty lines at the top</source>
        <translation>{1} linhas de texto e {2} linhas vazias no topo</translation>
    </message>
    <message>
        <source>1 line begins with “{2}”</source>
        <translation>1 linha começa com “{2}”</translation>
    </message>
    <message>
        <source>{1} lines begin with “{2}”</source>
        <translation>{1} linhas começam com “{2}”</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>ano-mês-dia</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>dia-mês-ano</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>mês-dia-ano</translation>
    </message>
    <message>
        <source>“{1}” reads well</source>
        <translation>“{1}” lê-se bem</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” read well</source>
        <translation>“{1}” e “{2}” leem-se bem</translation>
    </message>
    <message>
        <source>UTF-8 but for 1 byte, on line {2}</source>
        <translation>UTF-8 exceto por 1 byte, na linha {2}</translation>
    </message>
    <message>
        <source>UTF-8 but for {1} bytes, first on line {2}</source>
        <translation>UTF-8 exceto por {1} bytes, o primeiro na linha {2}</translation>
    </message>
    <message>
        <source>a decimal comma and blanks between thousands</source>
        <translation>vírgula decimal e espaços entre os milhares</translation>
    </message>
    <message>
        <source>a decimal point and blanks between thousands</source>
        <translation>ponto decimal e espaços entre os milhares</translation>
    </message>
    <message>
        <source>a decimal comma and {1} between thousands</source>
        <translation>vírgula decimal e {1} entre os milhares</translation>
    </message>
    <message>
        <source>a decimal point and {1} between thousands</source>
        <translation>ponto decimal e {1} entre os milhares</translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation>vírgula decimal</translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation>ponto decimal</translation>
    </message>
    <message>
        <source>Every filled cell is a number with {1}, or bare ({2}).</source>
        <translation>Cada célula preenchida é um número com {1}, ou sem unidade ({2}).</translation>
    </message>
    <message>
        <source>Every filled cell is a number with {1}.</source>
        <translation>Cada célula preenchida é um número com {1}.</translation>
    </message>
    <message>
        <source>12.5 % is kept as 12.5.</source>
        <translation>12,5 % é guardado como 12,5.</translation>
    </message>
    <message>
        <source>Parentheses mean minus.</source>
        <translation>Parênteses significam menos.</translation>
    </message>
    <message>
        <source>The minus stands apart from the digits.</source>
        <translation>O sinal de menos está separado dos dígitos.</translation>
    </message>
    <message>
        <source>It is written with {1}, unlike the file.</source>
        <translation>Está escrita com {1}, ao contrário do arquivo.</translation>
    </message>
    <message>
        <source>has another unit, or none</source>
        <translation>tem outra unidade, ou nenhuma</translation>
    </message>
    <message>
        <source>Two-digit years are read as 1969 to 2068.</source>
        <translation>Anos de dois dígitos são lidos como 1969 a 2068.</translation>
    </message>
    <message>
        <source>Times with an offset were turned into UTC.</source>
        <translation>Horas com deslocamento de fuso foram convertidas para UTC.</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>não é uma data</translation>
    </message>
    <message>
        <source>is written in another order</source>
        <translation>está escrito em outra ordem</translation>
    </message>
    <message>
        <source>opens a quote that is not closed</source>
        <translation>abre aspas que não são fechadas</translation>
    </message>
    <message>
        <source>is too long for a row</source>
        <translation>é longa demais para uma linha da tabela</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>A tabela não tem linhas.</translation>
    </message>
    <message>
        <source>Every cell is empty.</source>
        <translation>Todas as células estão vazias.</translation>
    </message>
    <message>
        <source>Whole numbers that rise from row to row: a counter of the rows.</source>
        <translation>Números inteiros que crescem de linha em linha: um contador das linhas.</translation>
    </message>
    <message>
        <source>Order chosen by the analyst.</source>
        <translation>Ordem escolhida pelo analista.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Fill missing numbers</source>
        <translation>Preencher números ausentes</translation>
    </message>
    <message>
        <source>Fill missing categories</source>
        <translation>Preencher categorias ausentes</translation>
    </message>
    <message>
        <source>Group rare levels</source>
        <translation>Agrupar níveis raros</translation>
    </message>
    <message>
        <source>Use order</source>
        <translation>Usar ordem</translation>
    </message>
    <message>
        <source>Split categories into yes/no inputs</source>
        <translation>Dividir categorias em entradas de sim ou não</translation>
    </message>
    <message>
        <source>Make skewed numbers even</source>
        <translation>Equilibrar números assimétricos</translation>
    </message>
    <message>
        <source>Move outliers in</source>
        <translation>Recolher valores extremos</translation>
    </message>
    <message>
        <source>Scale numbers</source>
        <translation>Escalar números</translation>
    </message>
    <message>
        <source>Split numbers into pieces</source>
        <translation>Dividir números em trechos</translation>
    </message>
    <message>
        <source>Choose features</source>
        <translation>Escolher variáveis</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>mais frequente</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>nearest neighbours</source>
        <translation>vizinhos mais próximos</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>regressão</translation>
    </message>
    <message>
        <source>a level of their own</source>
        <translation>um nível próprio</translation>
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
        <translation>quantis</translation>
    </message>
    <message>
        <source>fences</source>
        <translation>cercas</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>padrão</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>mín–máx</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robusta</translation>
    </message>
    <message>
        <source>{1} pieces</source>
        <translation>{1} trechos</translation>
    </message>
    <message>
        <source>by association</source>
        <translation>por associação</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source> · and {1} more column</source>
        <translation> · e mais {1} coluna</translation>
    </message>
    <message>
        <source> · and {1} more columns</source>
        <translation> · e mais {1} colunas</translation>
    </message>
    <message>
        <source>{1} column</source>
        <translation>{1} coluna</translation>
    </message>
    <message>
        <source>{1} columns</source>
        <translation>{1} colunas</translation>
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
        <translation>Nenhuma variável contém números</translation>
    </message>
    <message>
        <source>No feature holds categories</source>
        <translation>Nenhuma variável contém categorias</translation>
    </message>
    <message>
        <source>No cell is empty here; later ones are filled{1}</source>
        <translation>Nenhuma célula está vazia aqui; as que vierem são preenchidas{1}</translation>
    </message>
    <message>
        <source>{1} empty {2}</source>
        <translation>{1} vazias em {2}</translation>
    </message>
    <message>
        <source>{1} empty {2} cell → {3}</source>
        <translation>{1} célula vazia em {2} → {3}</translation>
    </message>
    <message>
        <source>{1} empty {2} cells → {3}</source>
        <translation>{1} células vazias em {2} → {3}</translation>
    </message>
    <message>
        <source>; {1} input &quot;was missing&quot; added</source>
        <translation>; {1} entrada “estava ausente” adicionada</translation>
    </message>
    <message>
        <source>; {1} inputs &quot;was missing&quot; added</source>
        <translation>; {1} entradas “estava ausente” adicionadas</translation>
    </message>
    <message>
        <source>, from the most similar customer</source>
        <translation>, a partir do cliente mais parecido</translation>
    </message>
    <message>
        <source>, from the {1} most similar customers</source>
        <translation>, a partir dos {1} clientes mais parecidos</translation>
    </message>
    <message>
        <source>, by regression on the other features</source>
        <translation>, por regressão nas outras variáveis</translation>
    </message>
    <message>
        <source>No level has fewer than {1} of the customers</source>
        <translation>Nenhum nível tem menos de {1} dos clientes</translation>
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
        <translation>Nenhuma variável tem ordem</translation>
    </message>
    <message>
        <source>; a level not seen while fitting becomes all zeros and is counted</source>
        <translation>; um nível não visto no ajuste vira só zeros e é contado</translation>
    </message>
    <message>
        <source>No value lies beyond the limits here</source>
        <translation>Nenhum valor está além dos limites aqui</translation>
    </message>
    <message>
        <source>mean 0, sd 1</source>
        <translation>média 0, dp 1</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>median 0, interquartile range 1</source>
        <translation>mediana 0, intervalo interquartil 1</translation>
    </message>
    <message>
        <source>{1} → {2}; {3} had {4}</source>
        <translation>{1} → {2}; {3} tinha {4}</translation>
    </message>
    <message>
        <source>No number has values enough to be split</source>
        <translation>Nenhum número tem valores suficientes para ser dividido</translation>
    </message>
    <message>
        <source>{1} stays, and {2} from 0 to 1 tell how much of each piece of the range is passed</source>
        <translation>{1} fica, e {2} de 0 a 1 dizem quanto de cada trecho do intervalo foi percorrido</translation>
    </message>
    <message>
        <source>{1} stay, and {2} from 0 to 1 tell how much of each piece of the range is passed</source>
        <translation>{1} ficam, e {2} de 0 a 1 dizem quanto de cada trecho do intervalo foi percorrido</translation>
    </message>
    <message>
        <source>{1} kept</source>
        <translation>{1} mantidas</translation>
    </message>
    <message>
        <source>{1} of {2}</source>
        <translation>{1} de {2}</translation>
    </message>
    <message>
        <source>; the weakest is {1} ({2})</source>
        <translation>; a mais fraca é {1} ({2})</translation>
    </message>
    <message>
        <source>; left out: {1}</source>
        <translation>; de fora: {1}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Middle value, most frequent level, order as numbers, yes/no inputs, standard scale.</source>
        <translation>Valor do meio, nível mais frequente, ordem como números, entradas de sim ou não, escala padrão.</translation>
    </message>
    <message>
        <source>Missing as a level of its own</source>
        <translation>Ausente como nível próprio</translation>
    </message>
    <message>
        <source>For models that may learn from what is missing; ordered levels become inputs of their own.</source>
        <translation>Para modelos que podem aprender com o que falta; níveis ordenados tornam-se entradas próprias.</translation>
    </message>
    <message>
        <source>Numbers in pieces</source>
        <translation>Números em trechos</translation>
    </message>
    <message>
        <source>For networks: missing as a level of its own, and beside each number inputs for the pieces of its range, so that a network bends where customers are dense.</source>
        <translation>Para redes: ausente como nível próprio e, ao lado de cada número, entradas para os trechos de seu intervalo, para que a rede se curve onde há muitos clientes.</translation>
    </message>
    <message>
        <source>Fill from similar customers</source>
        <translation>Preencher a partir de clientes parecidos</translation>
    </message>
    <message>
        <source>Empty cells take what the five most similar customers have; slower on large tables.</source>
        <translation>Células vazias recebem o que têm os cinco clientes mais parecidos; mais lento em tabelas grandes.</translation>
    </message>
    <message>
        <source>Skewed amounts</source>
        <translation>Valores assimétricos</translation>
    </message>
    <message>
        <source>Outliers are moved in and skewed numbers made even, so that a few large customers do not outweigh the rest.</source>
        <translation>Valores extremos são recolhidos e números assimétricos equilibrados, para que poucos clientes grandes não pesem mais que os demais.</translation>
    </message>
    <message>
        <source>Many rare levels</source>
        <translation>Muitos níveis raros</translation>
    </message>
    <message>
        <source>Levels of fewer than 1 % of the customers become one level, Other.</source>
        <translation>Níveis com menos de 1 % dos clientes tornam-se um só nível, Outros.</translation>
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
        <translation>{1} abaixo → {2}</translation>
    </message>
    <message>
        <source>{1} down to {2}</source>
        <translation>{1} acima → {2}</translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation>{1} a {2}</translation>
    </message>
    <message>
        <source>others {1}</source>
        <translation>outros {1}</translation>
    </message>
    <message>
        <source>{1} level → {2}</source>
        <translation>{1} nível → {2}</translation>
    </message>
    <message>
        <source>{1} levels → {2}</source>
        <translation>{1} níveis → {2}</translation>
    </message>
    <message>
        <source>{1} days</source>
        <translation>{1} dias</translation>
    </message>
    <message>
        <source>mean {1} and sd {2}</source>
        <translation>média {1} e dp {2}</translation>
    </message>
    <message>
        <source>median {1} and interquartile range {2}</source>
        <translation>mediana {1} e intervalo interquartil {2}</translation>
    </message>
    <message>
        <source>skewness {1} → {2}</source>
        <translation>assimetria {1} → {2}</translation>
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
        <translation>Pacote de gráficos: escolher uma pasta</translation>
    </message>
</context>
<context>
    <name>ReportHtml</name>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
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
        <translation>1 transação</translation>
    </message>
    <message>
        <source>{1} transactions</source>
        <translation>{1} transações</translation>
    </message>
    <message>
        <source>1 day with a purchase</source>
        <translation>1 dia com compra</translation>
    </message>
    <message>
        <source>{1} days with a purchase</source>
        <translation>{1} dias com compra</translation>
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
        <translation>{1} a partir de {2} entre {3} e {4}, em {5}.</translation>
    </message>
    <message>
        <source>Recency and tenure are counted back from {1}.</source>
        <translation>A recência e a antiguidade são contadas para trás a partir de {1}.</translation>
    </message>
    <message>
        <source>Frequency counts days with a purchase: there is no order column.</source>
        <translation>A frequência conta os dias com compra: não há coluna de pedido.</translation>
    </message>
    <message>
        <source>1 row left out: the customer is missing.</source>
        <translation>1 linha de fora: falta o cliente.</translation>
    </message>
    <message>
        <source>{1} rows left out: the customer is missing.</source>
        <translation>{1} linhas de fora: falta o cliente.</translation>
    </message>
    <message>
        <source>1 row left out: the date is missing.</source>
        <translation>1 linha de fora: falta a data.</translation>
    </message>
    <message>
        <source>{1} rows left out: the date is missing.</source>
        <translation>{1} linhas de fora: falta a data.</translation>
    </message>
    <message>
        <source>1 row left out: the amount is missing.</source>
        <translation>1 linha de fora: falta o valor.</translation>
    </message>
    <message>
        <source>{1} rows left out: the amount is missing.</source>
        <translation>{1} linhas de fora: falta o valor.</translation>
    </message>
    <message>
        <source>1 row left out: after the reference date.</source>
        <translation>1 linha de fora: posterior à data de referência.</translation>
    </message>
    <message>
        <source>{1} rows left out: after the reference date.</source>
        <translation>{1} linhas de fora: posteriores à data de referência.</translation>
    </message>
    <message>
        <source>1 row left out: the amount is negative.</source>
        <translation>1 linha de fora: o valor é negativo.</translation>
    </message>
    <message>
        <source>{1} rows left out: the amount is negative.</source>
        <translation>{1} linhas de fora: o valor é negativo.</translation>
    </message>
    <message>
        <source>1 row left out: another row of the same order is a return.</source>
        <translation>1 linha de fora: outra linha do mesmo pedido é uma devolução.</translation>
    </message>
    <message>
        <source>{1} rows left out: another row of the same order is a return.</source>
        <translation>{1} linhas de fora: outra linha do mesmo pedido é uma devolução.</translation>
    </message>
    <message>
        <source>1 return of {2} in all lowers the sums.</source>
        <translation>1 devolução, no total de {2}, reduz as somas.</translation>
    </message>
    <message>
        <source>{1} returns of {2} in all lower the sums.</source>
        <translation>{1} devoluções, no total de {2}, reduzem as somas.</translation>
    </message>
    <message>
        <source>1 customer left out: no purchase, only returns.</source>
        <translation>1 cliente de fora: nenhuma compra, só devoluções.</translation>
    </message>
    <message>
        <source>{1} customers left out: no purchase, only returns.</source>
        <translation>{1} clientes de fora: nenhuma compra, só devoluções.</translation>
    </message>
    <message>
        <source>One row per customer of the transactions</source>
        <translation>Uma linha por cliente das transações</translation>
    </message>
    <message>
        <source>Days from the last purchase to {1}</source>
        <translation>Dias desde a última compra até {1}</translation>
    </message>
    <message>
        <source>Days with a purchase</source>
        <translation>Dias com compra</translation>
    </message>
    <message>
        <source>Different orders</source>
        <translation>Pedidos diferentes</translation>
    </message>
    <message>
        <source>Sum of the amounts</source>
        <translation>Soma dos valores</translation>
    </message>
    <message>
        <source>Days from the first purchase to {1}</source>
        <translation>Dias desde a primeira compra até {1}</translation>
    </message>
    <message>
        <source>Monetary / frequency</source>
        <translation>Valor monetário / frequência</translation>
    </message>
    <message>
        <source>Fifth of the customers, 5 is the best; equal values have equal scores</source>
        <translation>Quinto dos clientes, 5 é o melhor; valores iguais têm pontuações iguais</translation>
    </message>
    <message>
        <source>The three scores</source>
        <translation>As três pontuações</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>at least 1</source>
        <translation>no mínimo 1</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>maior que 0</translation>
    </message>
    <message>
        <source>at least 0</source>
        <translation>no mínimo 0</translation>
    </message>
    <message>
        <source>at least 0 and below 1</source>
        <translation>no mínimo 0 e menor que 1</translation>
    </message>
    <message>
        <source>from 1 to {1}</source>
        <translation>de 1 a {1}</translation>
    </message>
    <message>
        <source>at least 2 with Batch Normalization</source>
        <translation>no mínimo 2 com a normalização de lote</translation>
    </message>
    <message>
        <source>the loss: an autoencoder has no accuracy</source>
        <translation>a perda: um autoencoder não tem acurácia</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>de 0 a 1</translation>
    </message>
    <message>
        <source>at most 12</source>
        <translation>no máximo 12</translation>
    </message>
    <message>
        <source>at least 2</source>
        <translation>no mínimo 2</translation>
    </message>
    <message>
        <source>from 1 to 30</source>
        <translation>de 1 a 30</translation>
    </message>
    <message>
        <source>above 0 and at most 1</source>
        <translation>maior que 0 e no máximo 1</translation>
    </message>
    <message>
        <source>a whole number from {1} to {2}</source>
        <translation>um número inteiro de {1} a {2}</translation>
    </message>
    <message>
        <source>for at most {1} layers</source>
        <translation>para no máximo {1} camadas</translation>
    </message>
    <message>
        <source>one of those that are offered</source>
        <translation>uma das opções oferecidas</translation>
    </message>
    <message>
        <source>{1} or {2}</source>
        <translation>{1} ou {2}</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>um número maior que 0</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>um número de no mínimo 0</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Car buyers</source>
        <translation>Compradores de carros</translation>
    </message>
    <message>
        <source>Predict a known segment</source>
        <translation>Prever um segmento conhecido</translation>
    </message>
    <message>
        <source>Shop customers</source>
        <translation>Clientes de loja</translation>
    </message>
    <message>
        <source>Find groups</source>
        <translation>Encontrar grupos</translation>
    </message>
    <message>
        <source>Bank campaign</source>
        <translation>Campanha bancária</translation>
    </message>
    <message>
        <source>Whom to call first</source>
        <translation>Para quem ligar primeiro</translation>
    </message>
    <message>
        <source>Loyalty club</source>
        <translation>Clube de fidelidade</translation>
    </message>
    <message>
        <source>A large table with gaps</source>
        <translation>Uma tabela grande com lacunas</translation>
    </message>
    <message>
        <source>Shop transactions</source>
        <translation>Transações de loja</translation>
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
        <translation>Salvar dados</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>Tabela CSV (*.csv);;Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>accuracy</source>
        <translation>acurácia</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <translation>F1 ponderado</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>perda logarítmica</translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>precisão média</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>any value</source>
        <translation>qualquer valor</translation>
    </message>
    <message>
        <source>below {1}</source>
        <translation>abaixo de {1}</translation>
    </message>
    <message>
        <source>{1} to below {2}</source>
        <translation>de {1} a menos de {2}</translation>
    </message>
    <message>
        <source>{1} or more</source>
        <translation>{1} ou mais</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>uma data</translation>
    </message>
    <message>
        <source>one of two values</source>
        <translation>um de dois valores</translation>
    </message>
    <message>
        <source>a level</source>
        <translation>um nível</translation>
    </message>
    <message>
        <source>{1} is not in the file; every cell of it was filled as empty ones are.</source>
        <translation>{1} não está no arquivo; todas as suas células foram preenchidas como as vazias.</translation>
    </message>
    <message>
        <source>{1} was taken for {2}.</source>
        <translation>{1} foi tomada como {2}.</translation>
    </message>
    <message>
        <source>1 cell of {2} cannot be read as {3} and counts as empty: {4} on line {5}.</source>
        <translation>1 célula de {2} não pode ser lida como {3} e conta como vazia: {4} na linha {5}.</translation>
    </message>
    <message>
        <source>{1} cells of {2} cannot be read as {3} and count as empty; the first is {4} on line {5}.</source>
        <translation>{1} células de {2} não podem ser lidas como {3} e contam como vazias; a primeira é {4} na linha {5}.</translation>
    </message>
    <message>
        <source>1 cell of {2} holds a level that the model has not seen, {3}.</source>
        <translation>1 célula de {2} contém um nível que o modelo não viu, {3}.</translation>
    </message>
    <message>
        <source>{1} cells of {2} hold levels that the model has not seen, such as {3}.</source>
        <translation>{1} células de {2} contêm níveis que o modelo não viu, como {3}.</translation>
    </message>
    <message>
        <source>{1} has drifted: its population stability index is {2}, above {3}.</source>
        <translation>{1} tem deriva: seu índice de estabilidade populacional é {2}, acima de {3}.</translation>
    </message>
    <message>
        <source>1 of {1} customers is not new: the ID is also in the training file, with the very same features.</source>
        <translation>1 de {1} clientes não é novo: o ID está também no arquivo de treinamento, com exatamente as mesmas variáveis.</translation>
    </message>
    <message>
        <source>1 of {1} customers is not new: the ID is also in the training file, with other features.</source>
        <translation>1 de {1} clientes não é novo: o ID está também no arquivo de treinamento, com outros valores das variáveis.</translation>
    </message>
    <message>
        <source>{1} of {2} customers are not new: their IDs are also in the training file, with the very same features.</source>
        <translation>{1} de {2} clientes não são novos: seus IDs estão também no arquivo de treinamento, com exatamente as mesmas variáveis.</translation>
    </message>
    <message>
        <source>{1} of {2} customers are not new: their IDs are also in the training file, {3} of them with other features.</source>
        <translation>{1} de {2} clientes não são novos: seus IDs estão também no arquivo de treinamento, {3} deles com outros valores das variáveis.</translation>
    </message>
    <message>
        <source>1 row, on line {2}, does not fit the header and got no label.</source>
        <translation>1 linha, a linha {2} do arquivo, não combina com o cabeçalho e não recebeu rótulo.</translation>
    </message>
    <message>
        <source>{1} rows do not fit the header and got no label; the first is on line {2}.</source>
        <translation>{1} linhas não combinam com o cabeçalho e não receberam rótulo; a primeira está na linha {2}.</translation>
    </message>
    <message>
        <source>There was no row to score.</source>
        <translation>Não havia nenhuma linha para pontuar.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>other levels</source>
        <translation>outros níveis</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{1} {2} for {3}</source>
        <translation>{1} {2} em {3}</translation>
    </message>
    <message>
        <source>low {1}</source>
        <translation>{1} menor</translation>
    </message>
    <message>
        <source>high {1}</source>
        <translation>{1} maior</translation>
    </message>
    <message>
        <source>very low {1}</source>
        <translation>{1} bem menor</translation>
    </message>
    <message>
        <source>very high {1}</source>
        <translation>{1} bem maior</translation>
    </message>
    <message>
        <source>few {1}</source>
        <translation>menos {1}</translation>
    </message>
    <message>
        <source>many {1}</source>
        <translation>mais {1}</translation>
    </message>
    <message>
        <source>very few {1}</source>
        <translation>bem menos {1}</translation>
    </message>
    <message>
        <source>very many {1}</source>
        <translation>bem mais {1}</translation>
    </message>
    <message>
        <source>small {1}</source>
        <translation>{1} menor</translation>
    </message>
    <message>
        <source>large {1}</source>
        <translation>{1} maior</translation>
    </message>
    <message>
        <source>very small {1}</source>
        <translation>{1} bem menor</translation>
    </message>
    <message>
        <source>very large {1}</source>
        <translation>{1} bem maior</translation>
    </message>
    <message>
        <source>short {1}</source>
        <translation>{1} breve</translation>
    </message>
    <message>
        <source>long {1}</source>
        <translation>{1} longa</translation>
    </message>
    <message>
        <source>very short {1}</source>
        <translation>{1} muito breve</translation>
    </message>
    <message>
        <source>very long {1}</source>
        <translation>{1} muito longa</translation>
    </message>
    <message>
        <source>little {1}</source>
        <translation>menos {1}</translation>
    </message>
    <message>
        <source>much {1}</source>
        <translation>mais {1}</translation>
    </message>
    <message>
        <source>very little {1}</source>
        <translation>bem menos {1}</translation>
    </message>
    <message>
        <source>very much {1}</source>
        <translation>bem mais {1}</translation>
    </message>
    <message>
        <source>mid {1}</source>
        <translation>{1} na média</translation>
    </message>
    <message>
        <source>lower-mid {1}</source>
        <translation>{1} pouco abaixo da média</translation>
    </message>
    <message>
        <source>upper-mid {1}</source>
        <translation>{1} pouco acima da média</translation>
    </message>
    <message>
        <source>younger</source>
        <translation>mais jovens</translation>
    </message>
    <message>
        <source>older</source>
        <translation>mais velhos</translation>
    </message>
    <message>
        <source>average age</source>
        <translation>idade média</translation>
    </message>
    <message>
        <source>much younger</source>
        <translation>bem mais jovens</translation>
    </message>
    <message>
        <source>much older</source>
        <translation>bem mais velhos</translation>
    </message>
    <message>
        <source>slightly younger</source>
        <translation>um pouco mais jovens</translation>
    </message>
    <message>
        <source>slightly older</source>
        <translation>um pouco mais velhos</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>recentes</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>inativos</translation>
    </message>
    <message>
        <source>very recent</source>
        <translation>muito recentes</translation>
    </message>
    <message>
        <source>long lapsed</source>
        <translation>inativos há muito</translation>
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
        <translation>não {1}</translation>
    </message>
    <message>
        <source>no {1}</source>
        <translation>sem {1}</translation>
    </message>
    <message>
        <source>mixed {1}</source>
        <translation>{1} misto</translation>
    </message>
    <message>
        <source>mostly {1}</source>
        <translation>em geral {1}</translation>
    </message>
    <message>
        <source>often {1}</source>
        <translation>muitas vezes {1}</translation>
    </message>
    <message>
        <source>(born {1})</source>
        <translation>(nascidos em {1})</translation>
    </message>
    <message>
        <source>about the average age</source>
        <translation>perto da idade média</translation>
    </message>
    <message>
        <source>{1} near average</source>
        <translation>{1} perto da média</translation>
    </message>
    <message>
        <source>{1} {2} days later than average</source>
        <translation>{1} {2} dias depois da média</translation>
    </message>
    <message>
        <source>{1} {2} days earlier than average</source>
        <translation>{1} {2} dias antes da média</translation>
    </message>
    <message>
        <source>{1} year</source>
        <translation>{1} ano</translation>
    </message>
    <message>
        <source>{1} years</source>
        <translation>{1} anos</translation>
    </message>
    <message>
        <source>{1} {2} above</source>
        <translation>{1} {2} acima</translation>
    </message>
    <message>
        <source>{1} {2} above average</source>
        <translation>{1} {2} acima da média</translation>
    </message>
    <message>
        <source>{1} {2} below</source>
        <translation>{1} {2} abaixo</translation>
    </message>
    <message>
        <source>{1} {2} below average</source>
        <translation>{1} {2} abaixo da média</translation>
    </message>
    <message>
        <source>{1} much as overall</source>
        <translation>{1} quase como no total</translation>
    </message>
    <message>
        <source>{1} {2} ({3} of all)</source>
        <translation>{1} {2} ({3} do total)</translation>
    </message>
    <message>
        <source>{1} {2} for {3} ({4} of all)</source>
        <translation>{1} {2} em {3} ({4} do total)</translation>
    </message>
    <message>
        <source>Near the average</source>
        <translation>Perto da média</translation>
    </message>
    <message>
        <source>Only 1 customer, fewer than {2}: averages of so few may be chance, and single customers may be recognised.</source>
        <translation>Só 1 cliente, menos de {2}: médias de tão poucos podem ser acaso, e clientes individuais podem ser reconhecidos.</translation>
    </message>
    <message>
        <source>Only {1} customers, fewer than {2}: averages of so few may be chance, and single customers may be recognised.</source>
        <translation>Só {1} clientes, menos de {2}: médias de tão poucos podem ser acaso, e clientes individuais podem ser reconhecidos.</translation>
    </message>
    <message>
        <source>Less than {1} % of all customers: hardly worth a campaign of its own.</source>
        <translation>Menos de {1} % de todos os clientes: dificilmente vale uma campanha própria.</translation>
    </message>
    <message>
        <source>When customers are drawn afresh, this segment does not return (stability {1}): do not build on it.</source>
        <translation>Quando os clientes são sorteados de novo, este segmento não volta (estabilidade {1}): não se apoie nele.</translation>
    </message>
    <message>
        <source>{1} younger than average</source>
        <translation>{1} mais jovens que a média</translation>
    </message>
    <message>
        <source>{1} older than average</source>
        <translation>{1} mais velhos que a média</translation>
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
        <translation>parte de validação</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>parte de teste</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Hidden layers</source>
        <translation>Camadas ocultas</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Batch Normalization</source>
        <translation>Normalização de lote</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamanho do lote</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavização de rótulos</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda da taxa</translation>
    </message>
    <message>
        <source>No parameter was searched.</source>
        <translation>Nenhum parâmetro foi buscado.</translation>
    </message>
    <message>
        <source>It takes {1} finished trials to tell which parameter mattered; there are {2}.</source>
        <translation>São precisas {1} tentativas concluídas para saber que parâmetro importou; há {2}.</translation>
    </message>
    <message>
        <source>All trials came out the same.</source>
        <translation>Todas as tentativas deram o mesmo resultado.</translation>
    </message>
    <message>
        <source>Units of layer {1}</source>
        <translation>Unidades da camada {1}</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>numeric</source>
        <translation>número</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoria</translation>
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
        <translation>data</translation>
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
        <translation>A coluna {1} não tem nome no arquivo; chama-se “{2}”.</translation>
    </message>
    <message>
        <source>The name &quot;{1}&quot; stands more than once; column {2} is called &quot;{3}&quot;.</source>
        <translation>O nome “{1}” aparece mais de uma vez; a coluna {2} chama-se “{3}”.</translation>
    </message>
    <message>
        <source>{1} is named like an ID, but {2} cells repeat an earlier one.</source>
        <translation>{1} tem nome de ID, mas {2} células repetem uma anterior.</translation>
    </message>
    <message>
        <source>{1} has {2} different texts; it is left out of models.</source>
        <translation>{1} tem {2} textos diferentes; fica fora dos modelos.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; and &quot;{2}&quot; in &quot;{3}&quot; differ only in case or blanks.</source>
        <translation>“{1}” e “{2}” em “{3}” só diferem em maiúsculas ou espaços.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds only {2} different whole numbers; if they are codes, read it as a category.</source>
        <translation>“{1}” contém só {2} números inteiros diferentes; se são códigos, leia-a como categoria.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no values; it is ignored.</source>
        <translation>“{1}” não tem valores; é ignorada.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; never varies; it is ignored.</source>
        <translation>“{1}” nunca varia; é ignorada.</translation>
    </message>
    <message>
        <source>{1} numbers in &quot;{2}&quot; have more digits than can be kept.</source>
        <translation>{1} números em “{2}” têm mais dígitos do que se pode guardar.</translation>
    </message>
    <message>
        <source>The first line looks like data, so the columns are numbered.</source>
        <translation>A primeira linha parece conter dados, por isso as colunas são numeradas.</translation>
    </message>
    <message>
        <source>{1} byte sequences are not valid {2} and were replaced.</source>
        <translation>{1} sequências de bytes não são {2} válido e foram substituídas.</translation>
    </message>
    <message>
        <source>Some letters stand as two odd ones, such as &quot;Ã¤&quot; for &quot;ä&quot;: the text was saved in the wrong encoding once. It can be repaired.</source>
        <translation>Algumas letras aparecem como duas estranhas, como “Ã¤” por “ä”: o texto foi salvo alguma vez na codificação errada. Pode ser reparado.</translation>
    </message>
    <message>
        <source>{1} cells of {2} do not fit the chosen type and are missing.</source>
        <translation>{1} células de {2} não cabem no tipo escolhido e ficam ausentes.</translation>
    </message>
    <message>
        <source>The file holds {1} NUL bytes; it may be damaged.</source>
        <translation>O arquivo contém {1} bytes NUL; pode estar danificado.</translation>
    </message>
    <message>
        <source>The file mixes kinds of line ends; all were understood.</source>
        <translation>O arquivo mistura tipos de fim de linha; todos foram entendidos.</translation>
    </message>
    <message>
        <source>{1} blank lines were skipped.</source>
        <translation>{1} linhas em branco foram puladas.</translation>
    </message>
    <message>
        <source>{1} rows do not fit the table and were left out; the first is on line {2}.</source>
        <translation>{1} linhas não combinam com a tabela e ficaram de fora; a primeira está na linha {2}.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>O arquivo tem cabeçalho, mas nenhuma linha.</translation>
    </message>
    <message>
        <source>Only the sheet &quot;{1}&quot; was read; the workbook has {2} more: {3}.</source>
        <translation>Só a planilha “{1}” foi lida; a pasta de trabalho tem mais {2}: {3}.</translation>
    </message>
    <message>
        <source>{1} rows are hidden in the sheet; they were read too.</source>
        <translation>{1} linhas estão ocultas na planilha; também foram lidas.</translation>
    </message>
    <message>
        <source>{1} groups of cells are merged; each counts as its first cell, the others are empty.</source>
        <translation>{1} grupos de células estão mesclados; cada um conta como sua primeira célula, as outras ficam vazias.</translation>
    </message>
    <message>
        <source>{1} formulas were saved without their results and are missing; open and save the workbook in its own program.</source>
        <translation>{1} fórmulas foram salvas sem seus resultados e estão ausentes; abra e salve a pasta de trabalho no próprio programa.</translation>
    </message>
    <message>
        <source>{1} cells hold errors such as #N/A, which were read as text.</source>
        <translation>{1} células contêm erros como #N/A, que foram lidos como texto.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is stored as text in the workbook; all its texts are numbers and were read as such.</source>
        <translation>“{1}” está guardada como texto na pasta de trabalho; todos os seus textos são números e foram lidos assim.</translation>
    </message>
    <message>
        <source>{1} is written with {2}, unlike other columns, and was read so.</source>
        <translation>{1} está escrita com {2}, ao contrário de outras colunas, e foi lida assim.</translation>
    </message>
    <message>
        <source>{1} has years of two digits in {2} cells; they are read as 1969 to 2068.</source>
        <translation>{1} tem anos de dois dígitos em {2} células; são lidos como 1969 a 2068.</translation>
    </message>
    <message>
        <source>{1} holds dates where day and month cannot be told apart; they are kept as text until the order is chosen.</source>
        <translation>{1} contém datas em que dia e mês não se distinguem; ficam como texto até a ordem ser escolhida.</translation>
    </message>
    <message>
        <source>{1} bytes behind the compressed text were left out.</source>
        <translation>{1} bytes depois do texto comprimido foram deixados de fora.</translation>
    </message>
    <message>
        <source>Every row is compared with all training rows at once: give the graph batches of some thousand rows.</source>
        <translation>Cada linha é comparada de uma vez com todas as linhas de treinamento: dê ao grafo lotes de alguns milhares de linhas.</translation>
    </message>
    <message>
        <source>The customers the segments were found among keep their own; the graph gives them the same in {1} of cases.</source>
        <translation>Os clientes entre os quais os segmentos foram encontrados mantêm os seus; o grafo lhes dá os mesmos em {1} dos casos.</translation>
    </message>
    <message>
        <source>Without an ID column the rows of the result cannot be told apart: tables have no order.</source>
        <translation>Sem uma coluna de ID, as linhas do resultado não se distinguem: tabelas não têm ordem.</translation>
    </message>
    <message>
        <source>PostgreSQL may compile long statements for longer than it runs them: SET jit = off before it.</source>
        <translation>O PostgreSQL pode levar mais tempo compilando instruções longas do que executando-as: use SET jit = off antes.</translation>
    </message>
    <message>
        <source>Spark 3.3 or later: earlier ones copy the stages into each other.</source>
        <translation>Spark 3.3 ou posterior: as versões anteriores copiam as etapas umas dentro das outras.</translation>
    </message>
    <message>
        <source>Beside standard functions it takes GREATEST and LEAST, which are standard since SQL:2023.</source>
        <translation>Além das funções padrão, usa GREATEST e LEAST, que são padrão desde o SQL:2023.</translation>
    </message>
    <message>
        <source>SQLite needs its mathematical functions (EXP, LN, SQRT), which builds may lack: SELECT EXP(1) tells.</source>
        <translation>O SQLite precisa das funções matemáticas (EXP, LN, SQRT), que podem faltar em algumas compilações: SELECT EXP(1) mostra se existem.</translation>
    </message>
    <message>
        <source>SQLite takes some {1} s to read so many numbers before the first row comes.</source>
        <translation>O SQLite leva cerca de {1} s para ler tantos números antes que chegue a primeira linha.</translation>
    </message>
    <message>
        <source>BigQuery may not have columns of these names, rename them in a view: {1}.</source>
        <translation>O BigQuery não aceita colunas com estes nomes; renomeie-as em uma view: {1}.</translation>
    </message>
    <message>
        <source>The rule gives {1} of the customers the segments were found among the segment they have.</source>
        <translation>A regra dá a {1} dos clientes em que os segmentos foram encontrados o segmento que eles têm.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is unevenly spread: {2} of the rows are &quot;{3}&quot;, {4} &quot;{5}&quot;. Always saying &quot;{6}&quot; would be right in {7} of them.</source>
        <translation>“{1}” está distribuída de forma desigual: {2} das linhas são “{3}”, {4} “{5}”. Dizer sempre “{6}” acertaria em {7} delas.</translation>
    </message>
    <message>
        <source> and {1} more</source>
        <translation> e mais {1}</translation>
    </message>
    <message>
        <source>1 value of &quot;{1}&quot; has fewer than {2} rows: {3}.</source>
        <translation>1 valor de “{1}” tem menos de {2} linhas: {3}.</translation>
    </message>
    <message>
        <source>{4} values of &quot;{1}&quot; have fewer than {2} rows: {3}.</source>
        <translation>{4} valores de “{1}” têm menos de {2} linhas: {3}.</translation>
    </message>
    <message>
        <source>{1} rows have no value in &quot;{2}&quot; and are left out of training and of every score.</source>
        <translation>{1} linhas não têm valor em “{2}” e ficam fora do treinamento e de todas as pontuações.</translation>
    </message>
    <message>
        <source>The class &quot;{1}&quot; has only {2} row: its scores mean little.</source>
        <translation>A classe “{1}” tem só {2} linha: suas pontuações dizem pouco.</translation>
    </message>
    <message>
        <source>The class &quot;{1}&quot; has only {2} rows: its scores mean little.</source>
        <translation>A classe “{1}” tem só {2} linhas: suas pontuações dizem pouco.</translation>
    </message>
    <message>
        <source>The share of {1} % of the training rows is left out: {2}</source>
        <translation>A proporção de {1} % das linhas de treinamento fica de fora: {2}</translation>
    </message>
    <message>
        <source>Empty cells of &quot;{1}&quot; were filled from other columns. What stands there now counts for &quot;{2}&quot;.</source>
        <translation>Células vazias de “{1}” foram preenchidas a partir de outras colunas. O que está ali agora conta para “{2}”.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an identifier: what a network learns from it does not carry over to new customers.</source>
        <translation>“{1}” é um identificador: o que uma rede aprende com ele não vale para novos clientes.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds free text and is not used as a feature.</source>
        <translation>“{1}” contém texto livre e não é usada como variável.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has {2} levels, more than {3}, and is not used as a feature unless it is named.</source>
        <translation>“{1}” tem {2} níveis, mais de {3}, e só é usada como variável se for indicada.</translation>
    </message>
    <message>
        <source>{1} rows have no value in &quot;{2}&quot; and count as the earliest.</source>
        <translation>{1} linhas não têm valor em “{2}” e contam como as mais antigas.</translation>
    </message>
    <message>
        <source>Values of &quot;{1}&quot; occur in several rows; rows with the same one stay in the same part, so that nobody is both learned from and judged.</source>
        <translation>Valores de “{1}” aparecem em várias linhas; linhas com o mesmo valor ficam na mesma parte, para que ninguém sirva ao mesmo tempo para aprender e para avaliar.</translation>
    </message>
    <message>
        <source>Some features hardly vary, or follow from others, inside every group that was tried, so the likelihood has no limit. The groups were kept from collapsing; their probabilities are rough.</source>
        <translation>Algumas variáveis quase não variam, ou decorrem de outras, dentro de cada grupo testado, por isso a verossimilhança não tem limite. Evitou-se que os grupos colapsassem; suas probabilidades são aproximadas.</translation>
    </message>
    <message>
        <source>The mixture still moved after {1} rounds.</source>
        <translation>A mistura ainda se movia após {1} rodadas.</translation>
    </message>
    <message>
        <source>The target is among the features: the segments repeat it in part.</source>
        <translation>O alvo está entre as variáveis: os segmentos o repetem em parte.</translation>
    </message>
    <message>
        <source>This feature is the same for all customers and tells no segments apart.</source>
        <translation>Esta variável é igual para todos os clientes e não distingue segmentos.</translation>
    </message>
    <message>
        <source>1 empty cell in {2} was filled; no customer was left out.</source>
        <translation>1 célula vazia em {2} foi preenchida; nenhum cliente ficou de fora.</translation>
    </message>
    <message>
        <source>{1} empty cells in {2} were filled; no customer was left out.</source>
        <translation>{1} células vazias em {2} foram preenchidas; nenhum cliente ficou de fora.</translation>
    </message>
    <message>
        <source>The latent layer ({1}) is as wide as the prepared features ({2}) or wider: nothing is compressed, and plain k-means does the same with less.</source>
        <translation>A camada latente ({1}) é tão larga quanto as variáveis preparadas ({2}) ou mais: nada é comprimido, e o k-means simples faz o mesmo com menos.</translation>
    </message>
    <message>
        <source>Latent unit {1} of {2} gives the same value for every customer: it has learnt nothing.</source>
        <translation>A unidade latente {1} de {2} dá o mesmo valor para todos os clientes: não aprendeu nada.</translation>
    </message>
    <message>
        <source>The refinement drew the customers together until a segment was empty; the segments are those of the epoch before.</source>
        <translation>O refinamento aproximou os clientes até um segmento ficar vazio; os segmentos são os da época anterior.</translation>
    </message>
    <message>
        <source>The silhouette of the latent codes ({1}) flatters: among the features themselves the segments reach {2}.</source>
        <translation>A silhueta dos códigos latentes ({1}) é lisonjeira: nas próprias variáveis os segmentos chegam a {2}.</translation>
    </message>
    <message>
        <source>Another seed finds other segments: the two agree to {1} (adjusted Rand index; 1 is the same).</source>
        <translation>Outra semente encontra outros segmentos: os dois concordam em {1} (índice de Rand ajustado; 1 é igual).</translation>
    </message>
    <message>
        <source>Only {1} of {2} segments have customers: there are too few different ones.</source>
        <translation>Só {1} de {2} segmentos têm clientes: há poucos clientes diferentes.</translation>
    </message>
    <message>
        <source>{1} to no segment: too few others are near.</source>
        <translation>{1} a nenhum segmento: há poucos outros por perto.</translation>
    </message>
    <message>
        <source>Several segments lie equally far apart where the tree is cut: which of them are joined depends on the order of the rows.</source>
        <translation>Vários segmentos estão à mesma distância onde a árvore é cortada: quais deles são unidos depende da ordem das linhas.</translation>
    </message>
    <message>
        <source>Segment “{1}” has only {2}: its figures rest on little.</source>
        <translation>O segmento “{1}” tem só {2}: seus números se apoiam em pouco.</translation>
    </message>
    <message>
        <source>Silhouettes were measured on {1} drawn at random.</source>
        <translation>As silhuetas foram medidas em {1} sorteados.</translation>
    </message>
    <message>
        <source>{1} has more than {2} different texts; it is left out of models.</source>
        <translation>{1} tem mais de {2} textos diferentes; fica fora dos modelos.</translation>
    </message>
    <message>
        <source>{1} stands in 1 cell of {3} and may mean a missing value; it is read as a value.</source>
        <translation>{1} aparece em 1 célula de {3} e pode significar um valor ausente; é lido como valor.</translation>
    </message>
    <message>
        <source>{1} stands in {2} cells of {3} and may mean a missing value; it is read as a value.</source>
        <translation>{1} aparece em {2} células de {3} e pode significar um valor ausente; é lido como valor.</translation>
    </message>
    <message>
        <source>{1} is the only negative number in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} é o único número negativo em “{2}” ({3} células) e pode significar um valor ausente; é lido como valor.</translation>
    </message>
    <message>
        <source>{1} is far above all other numbers in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} está muito acima de todos os outros números em “{2}” ({3} células) e pode significar um valor ausente; é lido como valor.</translation>
    </message>
    <message>
        <source>{1} is far before all other dates in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} é muito anterior a todas as outras datas em “{2}” ({3} células) e pode significar um valor ausente; é lido como valor.</translation>
    </message>
    <message>
        <source>{1} is far behind all other dates in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} é muito posterior a todas as outras datas em “{2}” ({3} células) e pode significar um valor ausente; é lido como valor.</translation>
    </message>
    <message>
        <source>Rows end with one delimiter more than the header.</source>
        <translation>As linhas terminam com um delimitador a mais que o cabeçalho.</translation>
    </message>
    <message>
        <source>Rows have one field more than the header; the first is taken for row names.</source>
        <translation>As linhas têm um campo a mais que o cabeçalho; o primeiro é tomado como nome das linhas.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252.</source>
        <translation>O texto não é UTF-8; foi lido como Windows-1252.</translation>
    </message>
    <message>
        <source>{1} would be dates but for 1 cell, {3}.</source>
        <translation>{1} conteria só datas, não fosse 1 célula, {3}.</translation>
    </message>
    <message>
        <source>{1} would be dates but for {2} cells such as {3}.</source>
        <translation>{1} conteria só datas, não fossem {2} células, como {3}.</translation>
    </message>
    <message>
        <source>{1} would be times of day but for 1 cell, {3}.</source>
        <translation>{1} conteria só horas do dia, não fosse 1 célula, {3}.</translation>
    </message>
    <message>
        <source>{1} would be times of day but for {2} cells such as {3}.</source>
        <translation>{1} conteria só horas do dia, não fossem {2} células, como {3}.</translation>
    </message>
    <message>
        <source>{1} would be numeric but for 1 cell, {3}.</source>
        <translation>{1} seria numérica, não fosse 1 célula, {3}.</translation>
    </message>
    <message>
        <source>{1} would be numeric but for {2} cells such as {3}.</source>
        <translation>{1} seria numérica, não fossem {2} células, como {3}.</translation>
    </message>
    <message>
        <source>{1} would be dates, but no one order fits all; choose the type to read those that fit the order of most.</source>
        <translation>{1} conteria datas, mas nenhuma ordem serve para todas; escolha o tipo para ler as que seguem a ordem da maioria.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; seems to number the rows: {2} different whole numbers in {3} rows, {4} to {5}.</source>
        <translation>“{1}” parece numerar as linhas: {2} números inteiros diferentes em {3} linhas, de {4} a {5}.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; seems to name the rows: {2} different values in {3} rows.</source>
        <translation>“{1}” parece nomear as linhas: {2} valores diferentes em {3} linhas.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; changes along the file: &quot;{2}&quot; has {3} of the first tenth of the rows and {4} of the last.</source>
        <translation>“{1}” muda ao longo do arquivo: “{2}” tem {3} do primeiro décimo das linhas e {4} do último.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; rises with the row number (Spearman&apos;s ρ {2}).</source>
        <translation>“{1}” cresce com o número da linha (ρ de Spearman {2}).</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; falls with the row number (Spearman&apos;s ρ {2}).</source>
        <translation>“{1}” decresce com o número da linha (ρ de Spearman {2}).</translation>
    </message>
    <message>
        <source>The rows are sorted by &quot;{1}&quot;: {2} blocks of equal values, where a shuffled file has about {3}.</source>
        <translation>As linhas estão ordenadas por “{1}”: {2} blocos de valores iguais, onde um arquivo embaralhado tem cerca de {3}.</translation>
    </message>
    <message>
        <source>The model predicts &quot;{1}&quot; for every test row: it has learned nothing.</source>
        <translation>O modelo prevê “{1}” para todas as linhas de teste: não aprendeu nada.</translation>
    </message>
    <message>
        <source>The model gets {1} of the test rows right ({2} to {3}); always saying &quot;{4}&quot; gets {5}. The two cannot be told apart by accuracy.</source>
        <translation>O modelo acerta {1} das linhas de teste ({2} a {3}); dizer sempre “{4}” acerta {5}. Os dois não se distinguem pela acurácia.</translation>
    </message>
    <message>
        <source>Sums in single precision may be added up in another order elsewhere: figures differ in the seventh digit.</source>
        <translation>Somas em precisão simples podem ser feitas em outra ordem em outro lugar: os números diferem no sétimo dígito.</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; all but gives the answer away. If it is known only afterwards, take it off the features.</source>
        <translation>“{1}” quase entrega a resposta. Se só é conhecida depois, retire-a das variáveis.</translation>
    </message>
    <message>
        <source>a fold has fewer than {1} rows of it.</source>
        <translation>uma dobra tem menos de {1} linhas dela.</translation>
    </message>
    <message>
        <source>in a fold the next one has the same rows.</source>
        <translation>em uma dobra, a seguinte tem as mesmas linhas.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>The file %1 was not found.</source>
        <translation>O arquivo %1 não foi encontrado.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it from its new place.</source>
        <translation>Talvez tenha sido movido ou renomeado. Abra-o no novo local.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo %1.</translation>
    </message>
    <message>
        <source>Check that you may read it and that it is not a folder, then open it again.</source>
        <translation>Verifique se você tem permissão de leitura e se não é uma pasta, e abra-o de novo.</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>Não foi possível gravar o arquivo %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space and save again. An earlier file of this name is unchanged.</source>
        <translation>Escolha outra pasta, ou libere espaço e salve de novo. Um arquivo anterior com este nome não foi alterado.</translation>
    </message>
    <message>
        <source>The file %1 has no rows.</source>
        <translation>O arquivo %1 não tem linhas.</translation>
    </message>
    <message>
        <source>A table needs a header line and at least one row below it.</source>
        <translation>Uma tabela precisa de uma linha de cabeçalho e de pelo menos uma linha abaixo dela.</translation>
    </message>
    <message>
        <source>Open the file in a text editor at this line, mend it, and open it here again.</source>
        <translation>Abra o arquivo em um editor de texto nesta linha, corrija-o e abra-o aqui de novo.</translation>
    </message>
    <message>
        <source>Open a part of the file, or leave out columns that are not needed.</source>
        <translation>Abra uma parte do arquivo, ou deixe de fora colunas desnecessárias.</translation>
    </message>
    <message>
        <source>There is no column called %1.</source>
        <translation>Não há coluna chamada %1.</translation>
    </message>
    <message>
        <source>Check the column names on the Data page.</source>
        <translation>Verifique os nomes das colunas na página Dados.</translation>
    </message>
    <message>
        <source>Choose another column, or change its type on the Data page.</source>
        <translation>Escolha outra coluna, ou mude o tipo na página Dados.</translation>
    </message>
    <message>
        <source>Use more rows, or smaller parts for validation and test.</source>
        <translation>Use mais linhas, ou partes menores para validação e teste.</translation>
    </message>
    <message>
        <source>Choose a target column with at least two values.</source>
        <translation>Escolha uma coluna-alvo com pelo menos dois valores.</translation>
    </message>
    <message>
        <source>Change the option and start again.</source>
        <translation>Mude a opção e comece de novo.</translation>
    </message>
    <message>
        <source>Training is not possible: the network library could not be loaded.</source>
        <translation>Não é possível treinar: a biblioteca de redes não pôde ser carregada.</translation>
    </message>
    <message>
        <source>Install the program again with all of its parts. Everything else works.</source>
        <translation>Instale o programa de novo com todas as partes. Todo o resto funciona.</translation>
    </message>
    <message>
        <source>There was not enough memory to finish.</source>
        <translation>Não houve memória suficiente para terminar.</translation>
    </message>
    <message>
        <source>Close other programs, or work with fewer rows or columns.</source>
        <translation>Feche outros programas, ou trabalhe com menos linhas ou colunas.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed.</source>
        <translation>Algo deu errado dentro do programa. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Copy the details and report them, please.</source>
        <translation>Copie os detalhes e informe-os, por favor.</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>(linha %1)</translation>
    </message>
    <message>
        <source>An exception of unknown kind.</source>
        <translation>Uma exceção de tipo desconhecido.</translation>
    </message>
    <message>
        <source>Line %1 %2.</source>
        <translation>Linha %1 %2.</translation>
    </message>
    <message>
        <source>%1 rows more do not fit.</source>
        <translation>Mais %1 linhas não cabem.</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Vírgula ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Ponto e vírgula ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Colon :</source>
        <translation>Dois-pontos :</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>Circunflexo ^</translation>
    </message>
    <message>
        <source>Tilde ~</source>
        <translation>Til ~</translation>
    </message>
    <message>
        <source>Wide gaps</source>
        <translation>Espaços largos</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaços</translation>
    </message>
    <message>
        <source>Character %1</source>
        <translation>Caractere %1</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>vírgulas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>pontos e vírgulas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulações</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras</translation>
    </message>
    <message>
        <source>colons</source>
        <translation>dois-pontos</translation>
    </message>
    <message>
        <source>carets</source>
        <translation>circunflexos</translation>
    </message>
    <message>
        <source>tildes</source>
        <translation>tis</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>espaços</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Comma %1</source>
        <translation>Vírgula %1</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Ponto %1</translation>
    </message>
    <message>
        <source>Year-Month-Day</source>
        <translation>Ano-Mês-Dia</translation>
    </message>
    <message>
        <source>Day.Month.Year</source>
        <translation>Dia.Mês.Ano</translation>
    </message>
    <message>
        <source>Month/Day/Year</source>
        <translation>Mês/Dia/Ano</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>Aspas duplas &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>Aspas simples &apos;</translation>
    </message>
    <message>
        <source>%1, kept by \</source>
        <translation>%1, protegidas por \</translation>
    </message>
    <message>
        <source>Lines with %1</source>
        <translation>Linhas com %1</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Text quote</source>
        <translation>Aspas de texto</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Skipped lines</source>
        <translation>Linhas ignoradas</translation>
    </message>
    <message>
        <source>Skipped at the end</source>
        <translation>Ignoradas no fim</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 with mark</source>
        <translation>%1 com marca</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignoradas</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Células vazias</translation>
    </message>
    <message>
        <source>Empty cells, %1</source>
        <translation>Células vazias, %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>%1, line ends %2, read in %3 s</source>
        <translation>%1, fins de linha %2, lido em %3 s</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>a única</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uma de %1</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>Amostra aleatória</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 linhas</translation>
    </message>
    <message>
        <source>chosen by seed %1</source>
        <translation>escolhidas pela semente %1</translation>
    </message>
    <message>
        <source>Line %1 %2: %3</source>
        <translation>Linha %1 %2: %3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… e mais %1</translation>
    </message>
    <message>
        <source>remembered for these columns</source>
        <translation>lembrado para estas colunas</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>escolhido à mão</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>1 row read</source>
        <translation>1 linha lida</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 linhas lidas</translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>nenhuma de fora</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 de fora</translation>
    </message>
    <message>
        <source>1 line is no row</source>
        <translation>1 linha do arquivo não é registro</translation>
    </message>
    <message>
        <source>%1 lines are no rows</source>
        <translation>%1 linhas do arquivo não são registros</translation>
    </message>
    <message>
        <source>%1 cells to look at</source>
        <translation>%1 células a conferir</translation>
    </message>
    <message>
        <source>%1 numbers cannot be kept to the last digit.</source>
        <translation>%1 números não podem ser guardados até o último dígito.</translation>
    </message>
    <message>
        <source>Import receipt of %1</source>
        <translation>Recibo de importação de %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 missing. %5</source>
        <translation>%1: %2, %3, %4 ausentes. %5</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Linhas de fora</translation>
    </message>
    <message>
        <source>Lines that are no rows</source>
        <translation>Linhas que não são registros</translation>
    </message>
    <message>
        <source>Odd cells</source>
        <translation>Células estranhas</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 %4</source>
        <translation>Linha %1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Copies in training and test rows flatter a model</source>
        <translation>Cópias em linhas de treinamento e de teste favorecem o modelo sem motivo</translation>
    </message>
    <message>
        <source>One customer may be counted more than once</source>
        <translation>Um cliente pode ser contado mais de uma vez</translation>
    </message>
    <message>
        <source>Limits how often any model can be right</source>
        <translation>Limita quantas vezes um modelo pode acertar</translation>
    </message>
    <message>
        <source>Tells no two customers apart</source>
        <translation>Não distingue nenhum cliente de outro</translation>
    </message>
    <message>
        <source>Tells few customers apart</source>
        <translation>Distingue poucos clientes</translation>
    </message>
    <message>
        <source>May be known only after the outcome; a model would cheat</source>
        <translation>Talvez só seja conhecida depois do resultado; um modelo trapacearia</translation>
    </message>
    <message>
        <source>Holds the answer itself; a model would only read it off</source>
        <translation>Contém a própria resposta; um modelo apenas a leria</translation>
    </message>
    <message>
        <source>May be made from the target; a model would cheat</source>
        <translation>Pode ter sido feita a partir do alvo; um modelo trapacearia</translation>
    </message>
    <message>
        <source>Not known yet when a new customer is to be judged</source>
        <translation>Ainda não é conhecida quando um novo cliente deve ser avaliado</translation>
    </message>
    <message>
        <source>Learned by heart; says nothing about new customers</source>
        <translation>Aprendida de cor; nada diz sobre novos clientes</translation>
    </message>
    <message>
        <source>May be a counter or a time; rows must be shuffled before they are split, as they are here</source>
        <translation>Pode ser um contador ou uma hora; as linhas devem ser embaralhadas antes da divisão, como aqui</translation>
    </message>
    <message>
        <source>A split by position would mislead; rows are shuffled before they are split here</source>
        <translation>Dividir por posição enganaria; aqui as linhas são embaralhadas antes da divisão</translation>
    </message>
    <message>
        <source>Accuracy flatters: look at what a model adds to this share, and at each class</source>
        <translation>A acurácia engana: veja o que um modelo acrescenta a esta proporção, e cada classe</translation>
    </message>
    <message>
        <source>Too few to be learned and judged</source>
        <translation>Poucas para aprender e avaliar</translation>
    </message>
    <message>
        <source>Rare levels are learned by heart, not understood</source>
        <translation>Níveis raros são aprendidos de cor, não compreendidos</translation>
    </message>
    <message>
        <source>Left out of segments and predictions</source>
        <translation>Fora dos segmentos e das previsões</translation>
    </message>
    <message>
        <source>Confirm the order before using it as a number</source>
        <translation>Confirme a ordem antes de usá-la como número</translation>
    </message>
    <message>
        <source>Counted as a value of its own, not as missing</source>
        <translation>Conta como um valor próprio, não como ausente</translation>
    </message>
    <message>
        <source>Codes are not amounts; check the type</source>
        <translation>Códigos não são quantidades; confira o tipo</translation>
    </message>
    <message>
        <source>Counted as missing</source>
        <translation>Conta como ausente</translation>
    </message>
    <message>
        <source>Make it text if every digit matters</source>
        <translation>Torne-a texto se cada dígito importa</translation>
    </message>
    <message>
        <source>Read as words; as numbers, the odd cells become missing</source>
        <translation>Lida como palavras; como números, as células estranhas ficam ausentes</translation>
    </message>
    <message>
        <source>Read as words; as dates, the odd cells become missing</source>
        <translation>Lida como palavras; como datas, as células estranhas ficam ausentes</translation>
    </message>
    <message>
        <source>Read as words until the odd cells are mended</source>
        <translation>Lida como palavras até que as células estranhas sejam corrigidas</translation>
    </message>
    <message>
        <source>Amounts of different units cannot be compared</source>
        <translation>Quantidades em unidades diferentes não podem ser comparadas</translation>
    </message>
    <message>
        <source>3/4 may be in March or in April</source>
        <translation>3/4 pode ser em março ou em abril</translation>
    </message>
    <message>
        <source>Check the century of the first and last</source>
        <translation>Confira o século da primeira e da última</translation>
    </message>
    <message>
        <source>Counted as different until spelled alike</source>
        <translation>Contam como diferentes até terem a mesma grafia</translation>
    </message>
    <message>
        <source>Gaps are filled before training; look who has them</source>
        <translation>As lacunas são preenchidas antes do treinamento; veja quem as tem</translation>
    </message>
    <message>
        <source>Names and levels are misspelled</source>
        <translation>Nomes e níveis estão mal grafados</translation>
    </message>
    <message>
        <source>Check names with accents</source>
        <translation>Confira nomes com acentos</translation>
    </message>
    <message>
        <source>Those letters are lost</source>
        <translation>Essas letras se perderam</translation>
    </message>
    <message>
        <source>They count in no figure</source>
        <translation>Não contam em nenhum número</translation>
    </message>
    <message>
        <source>Columns carry made-up names</source>
        <translation>As colunas têm nomes inventados</translation>
    </message>
    <message>
        <source>Some columns carry made-up names</source>
        <translation>Algumas colunas têm nomes inventados</translation>
    </message>
    <message>
        <source>Treat as Missing</source>
        <translation>Tratar como ausente</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>Mostrar linhas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Ignore Column</source>
        <translation>Ignorar coluna</translation>
    </message>
    <message>
        <source>Show Column</source>
        <translation>Mostrar coluna</translation>
    </message>
    <message>
        <source>Make Identifier</source>
        <translation>Tornar identificador</translation>
    </message>
    <message>
        <source>Month First</source>
        <translation>Mês primeiro</translation>
    </message>
    <message>
        <source>Day First</source>
        <translation>Dia primeiro</translation>
    </message>
    <message>
        <source>Read as Number</source>
        <translation>Ler como número</translation>
    </message>
    <message>
        <source>Read as Date</source>
        <translation>Ler como data</translation>
    </message>
    <message>
        <source>Read as Category</source>
        <translation>Ler como categoria</translation>
    </message>
    <message>
        <source>Read as Text</source>
        <translation>Ler como texto</translation>
    </message>
    <message>
        <source>Repair Text</source>
        <translation>Reparar texto</translation>
    </message>
    <message>
        <source>Import Receipt</source>
        <translation>Recibo de importação</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>Opções de importação…</translation>
    </message>
    <message>
        <source>Complete rows</source>
        <translation>Linhas completas</translation>
    </message>
    <message>
        <source>%1 + %2 + %3 more</source>
        <translation>%1 + %2 + mais %3</translation>
    </message>
    <message>
        <source>Complete rows are cut off (hatched) so that the others can be seen.</source>
        <translation>As linhas completas estão cortadas (hachuradas) para que se vejam as outras.</translation>
    </message>
    <message>
        <source>No row misses more than one cell.</source>
        <translation>Nenhuma linha tem mais de uma célula vazia.</translation>
    </message>
    <message>
        <source>1 row misses two cells or more.</source>
        <translation>1 linha tem duas ou mais células vazias.</translation>
    </message>
    <message>
        <source>%1 rows miss two cells or more.</source>
        <translation>%1 linhas têm duas ou mais células vazias.</translation>
    </message>
    <message>
        <source>1 column is complete: %1.</source>
        <translation>1 coluna está completa: %1.</translation>
    </message>
    <message>
        <source>%1 columns are complete: %2 and %3 more.</source>
        <translation>%1 colunas estão completas: %2 e mais %3.</translation>
    </message>
    <message>
        <source>%1 columns are complete: %2 and %3.</source>
        <translation>%1 colunas estão completas: %2 e %3.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Camadas ocultas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>embeddings</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>classes in order</source>
        <translation>classes em ordem</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>at most %1, ends after %2 without getting better</source>
        <translation>no máximo %1, termina após %2 sem melhorar</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>Penalty C</source>
        <translation>Penalidade C</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vizinhos</translation>
    </message>
    <message>
        <source>Votes count</source>
        <translation>Os votos contam</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>por igual</translation>
    </message>
    <message>
        <source>by nearness</source>
        <translation>pela proximidade</translation>
    </message>
    <message>
        <source>Trees of the forest</source>
        <translation>Árvores da floresta</translation>
    </message>
    <message>
        <source>Depth of its trees</source>
        <translation>Profundidade das árvores</translation>
    </message>
    <message>
        <source>Boosting rounds</source>
        <translation>Rodadas de boosting</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>Depth of a round&apos;s tree</source>
        <translation>Profundidade da árvore de cada rodada</translation>
    </message>
    <message>
        <source>Boosting rate</source>
        <translation>Taxa de boosting</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Inputs after preparation</source>
        <translation>Entradas após a preparação</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado com</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation>Validado com</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Testado com</translation>
    </message>
    <message>
        <source>%1 customers, never seen</source>
        <translation>%1 clientes, nunca vistos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>%1 customers without the target</source>
        <translation>%1 clientes sem o alvo</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>at random, each class in its share</source>
        <translation>ao acaso, cada classe na sua proporção</translation>
    </message>
    <message>
        <source>whole groups of rows</source>
        <translation>grupos inteiros de linhas</translation>
    </message>
    <message>
        <source>by time, latest test</source>
        <translation>por tempo, os mais recentes para teste</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Models over folds</source>
        <translation>Modelos das dobras</translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>Melhor de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Best of a search</source>
        <translation>Melhor de uma busca</translation>
    </message>
    <message>
        <source>of %1 trials</source>
        <translation>de %1 tentativas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos das classes</translation>
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
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
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
        <translation>O valor do meio: metade dos clientes está abaixo. Valores extremos não a movem.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>The average: sum / count. A few very large values pull it up.</source>
        <translation>A média: soma / contagem. Alguns valores muito grandes a puxam para cima.</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Mais frequente</translation>
    </message>
    <message>
        <source>The value that occurs most often; the smallest of several.</source>
        <translation>O valor que mais ocorre; o menor, se houver vários.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>A value of your own, such as 0 where an empty cell means none.</source>
        <translation>Um valor seu, como 0 quando uma célula vazia significa nenhum.</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>Vizinhos mais próximos</translation>
    </message>
    <message>
        <source>The mean of the most similar customers, compared over all features that both have.</source>
        <translation>A média dos clientes mais parecidos, comparados em todas as variáveis que ambos têm.</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Regressão</translation>
    </message>
    <message>
        <source>What the other features lead to expect: each column with gaps is regressed on all others, round after round, until nothing moves.</source>
        <translation>O que as outras variáveis fazem esperar: cada coluna com lacunas é estimada a partir de todas as outras, rodada após rodada, até nada mais se mover.</translation>
    </message>
    <message>
        <source>The level that occurs most often.</source>
        <translation>O nível que mais ocorre.</translation>
    </message>
    <message>
        <source>A level of their own</source>
        <translation>Um nível próprio</translation>
    </message>
    <message>
        <source>Empty becomes the level “missing”: nothing is guessed, and the model may learn from it.</source>
        <translation>Vazio torna-se o nível “ausente”: nada é adivinhado, e o modelo pode aprender com isso.</translation>
    </message>
    <message>
        <source>The level that most of the similar customers have, compared over all features.</source>
        <translation>O nível que tem a maioria dos clientes parecidos, comparados em todas as variáveis.</translation>
    </message>
    <message>
        <source>Yeo–Johnson</source>
        <translation>Yeo–Johnson</translation>
    </message>
    <message>
        <source>A power of its own for each column, chosen so that the result is as close to a bell curve as can be; takes negative values too.</source>
        <translation>Uma potência própria para cada coluna, escolhida para que o resultado fique o mais perto possível de uma curva em sino; aceita também valores negativos.</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logaritmo</translation>
    </message>
    <message>
        <source>log(1 + x): for amounts and counts that spread over powers of ten.</source>
        <translation>log(1 + x): para quantias e contagens que se espalham por potências de dez.</translation>
    </message>
    <message>
        <source>Fences</source>
        <translation>Cercas</translation>
    </message>
    <message>
        <source>So many interquartile ranges beyond the quartiles (Tukey).</source>
        <translation>Tantos intervalos interquartis além dos quartis (Tukey).</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Quantis</translation>
    </message>
    <message>
        <source>The lowest and the highest share of the customers are moved to the limit.</source>
        <translation>A menor e a maior proporção dos clientes são movidas para o limite.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>(x − mean) / standard deviation.</source>
        <translation>(x − média) / desvio padrão.</translation>
    </message>
    <message>
        <source>Min–max</source>
        <translation>Mín–máx</translation>
    </message>
    <message>
        <source>(x − smallest) / range: from 0 to 1. One outlier squeezes all others.</source>
        <translation>(x − menor) / amplitude: de 0 a 1. Um valor extremo comprime todos os outros.</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robusta</translation>
    </message>
    <message>
        <source>(x − median) / interquartile range: outliers do not matter.</source>
        <translation>(x − mediana) / intervalo interquartil: valores extremos não importam.</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> e mais %1</translation>
    </message>
    <message>
        <source>Gives empty cells of numbers and dates a value</source>
        <translation>Dá um valor às células vazias de números e datas</translation>
    </message>
    <message>
        <source>Gives empty cells of categories a level</source>
        <translation>Dá um nível às células vazias de categorias</translation>
    </message>
    <message>
        <source>Makes one level of those that only few customers have</source>
        <translation>Junta em um só nível aqueles que poucos clientes têm</translation>
    </message>
    <message>
        <source>Turns ordered levels into 0, 1, 2 … from low to high</source>
        <translation>Transforma níveis ordenados em 0, 1, 2 … do menor ao maior</translation>
    </message>
    <message>
        <source>Makes an input of 0 and 1 for each level (one-hot)</source>
        <translation>Cria uma entrada de 0 e 1 para cada nível (one-hot)</translation>
    </message>
    <message>
        <source>Pulls in the long tail of amounts and counts</source>
        <translation>Encurta a cauda longa de quantias e contagens</translation>
    </message>
    <message>
        <source>Moves outliers to a limit</source>
        <translation>Move valores extremos para um limite</translation>
    </message>
    <message>
        <source>Brings numbers of different units to one scale</source>
        <translation>Traz números de unidades diferentes a uma só escala</translation>
    </message>
    <message>
        <source>Adds inputs for the pieces of each number’s range, so that a network bends easily</source>
        <translation>Acrescenta entradas para os trechos do intervalo de cada número, para que uma rede se curve com facilidade</translation>
    </message>
    <message>
        <source>Leaves features out, by hand or by association with the target</source>
        <translation>Deixa variáveis de fora, à mão ou pela associação com o alvo</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is what is to be predicted</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; é o que se quer prever</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is the target; segments are found without it</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; é o alvo; os segmentos são encontrados sem ele</translation>
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
        <translation>%1 distingue os clientes; não participa do treinamento</translation>
    </message>
    <message>
        <source>%1 tell customers apart; they take no part in training</source>
        <translation>%1 distinguem os clientes; não participam do treinamento</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>texto livre</translation>
    </message>
    <message>
        <source>%1 holds free text</source>
        <translation>%1 contém texto livre</translation>
    </message>
    <message>
        <source>%1 hold free text</source>
        <translation>%1 contêm texto livre</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorada</translation>
    </message>
    <message>
        <source>%1 is ignored</source>
        <translation>%1 é ignorada</translation>
    </message>
    <message>
        <source>%1 are ignored</source>
        <translation>%1 são ignoradas</translation>
    </message>
    <message>
        <source>not a feature</source>
        <translation>não é variável</translation>
    </message>
    <message>
        <source>%1 is not ticked as a feature</source>
        <translation>%1 não está marcada como variável</translation>
    </message>
    <message>
        <source>%1 are not ticked as features</source>
        <translation>%1 não estão marcadas como variáveis</translation>
    </message>
    <message>
        <source>target</source>
        <translation>alvo</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Reservadas</translation>
    </message>
    <message>
        <source>No step at all</source>
        <translation>Nenhum passo</translation>
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
        <translation>V de Cramér, corrigido</translation>
    </message>
    <message>
        <source>Correlation ratio η</source>
        <translation>Razão de correlação η</translation>
    </message>
    <message>
        <source>No measure</source>
        <translation>Nenhuma medida</translation>
    </message>
    <message>
        <source>Spearman’s ρ (signed) for numbers and ordered</source>
        <translation>ρ de Spearman (com sinal) para números e ordenadas</translation>
    </message>
    <message>
        <source>Pearson’s r (signed) for numbers</source>
        <translation>r de Pearson (com sinal) para números</translation>
    </message>
    <message>
        <source>Kendall’s τ (signed) for numbers and ordered</source>
        <translation>τ de Kendall (com sinal) para números e ordenadas</translation>
    </message>
    <message>
        <source>Cramér’s V for categories · η when mixed</source>
        <translation>V de Cramér para categorias · η para pares mistos</translation>
    </message>
    <message>
        <source>Cramér’s V for categories, corrected for bias</source>
        <translation>V de Cramér para categorias, com viés corrigido</translation>
    </message>
    <message>
        <source>Correlation ratio η: numbers by category</source>
        <translation>Razão de correlação η: números por categoria</translation>
    </message>
    <message>
        <source>No pair of columns suits this measure.</source>
        <translation>Nenhum par de colunas serve para esta medida.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>No measure suits these two columns.</source>
        <translation>Nenhuma medida serve para estas duas colunas.</translation>
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
        <translation>Ajustado para %1 pares: %2</translation>
    </message>
    <message>
        <source>Among the pairs with an adjusted p up to 0.05, 1 in 20 is likely chance.</source>
        <translation>Entre os pares com p ajustado até 0,05, cerca de 1 em 20 é acaso.</translation>
    </message>
    <message>
        <source>%1: %2 customers
median %3 · mean %4
middle half %5 to %6
whiskers %7 to %8</source>
        <translation>%1: %2 clientes
mediana %3 · média %4
metade central %5 a %6
hastes %7 a %8</translation>
    </message>
    <message>
        <source>%1 beyond the whiskers</source>
        <translation>%1 além das hastes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Outros (%1)</translation>
    </message>
    <message>
        <source>% of customers</source>
        <translation>% dos clientes</translation>
    </message>
    <message>
        <source>% of each group · line: all customers</source>
        <translation>% de cada grupo · linha: todos os clientes</translation>
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
        <translation>Proporção dos clientes</translation>
    </message>
    <message>
        <source>Share of each group</source>
        <translation>Proporção de cada grupo</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
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
        <translation>%1 · faixas de %2</translation>
    </message>
    <message>
        <source>%1 · grey: all</source>
        <translation>%1 · cinza: todos</translation>
    </message>
    <message>
        <source>density %1</source>
        <translation>densidade %1</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>perto de %1</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 cliente</translation>
    </message>
    <message>
        <source>%1 more without a value</source>
        <translation>mais %1 sem valor</translation>
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
        <translation>&lt;b&gt;%1 % de %2 são %3, contra %4 % do total.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&#xa0;% of %2 are %3 (all: %4&#xa0;%).</source>
        <translation>&lt;b&gt;%1 % de %2 são %3 (total: %4 %).</translation>
    </message>
    <message>
        <source>Among &lt;b&gt;%2 = %3&lt;/b&gt;, %1&#xa0;% have %4 = %5, against %6&#xa0;% of all.</source>
        <translation>Entre &lt;b&gt;%2 = %3&lt;/b&gt;, %1 % têm %4 = %5, contra %6 % do total.</translation>
    </message>
    <message>
        <source>The rows hardly differ: no share is 5 points above that of all.</source>
        <translation>As linhas quase não diferem: nenhuma proporção está 5 pontos acima da do total.</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>A mediana de %1 é &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2&lt;/b&gt; in every group.</source>
        <translation>A mediana de %1 é &lt;b&gt;%2&lt;/b&gt; em cada grupo.</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2 for %3&lt;/b&gt; and &lt;b&gt;%4 for %5&lt;/b&gt;; %6 of all.</source>
        <translation>A mediana de %1 é &lt;b&gt;%2 para %3&lt;/b&gt; e &lt;b&gt;%4 para %5&lt;/b&gt;; %6 no total.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;%2&lt;/b&gt; hardly go together.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; e &lt;b&gt;%2&lt;/b&gt; quase não andam juntas.</translation>
    </message>
    <message>
        <source>Where &lt;b&gt;%1&lt;/b&gt; is higher, &lt;b&gt;%2&lt;/b&gt; tends to be &lt;b&gt;higher&lt;/b&gt; too.</source>
        <translation>Onde &lt;b&gt;%1&lt;/b&gt; é maior, &lt;b&gt;%2&lt;/b&gt; também tende a ser &lt;b&gt;maior&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Where &lt;b&gt;%1&lt;/b&gt; is higher, &lt;b&gt;%2&lt;/b&gt; tends to be &lt;b&gt;lower&lt;/b&gt;.</source>
        <translation>Onde &lt;b&gt;%1&lt;/b&gt; é maior, &lt;b&gt;%2&lt;/b&gt; tende a ser &lt;b&gt;menor&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 in %2 levels</source>
        <translation>%1 em %2 níveis</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>% of each row</source>
        <translation>% de cada linha</translation>
    </message>
    <message>
        <source>% of each column</source>
        <translation>% de cada coluna</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Contagens</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Resíduos</translation>
    </message>
    <message>
        <source>Diamond: mean. Dashed: median of all. Whiskers reach 1.5 box lengths.</source>
        <translation>Losango: média. Tracejado: mediana do total. As hastes alcançam 1,5 vez o comprimento da caixa.</translation>
    </message>
    <message>
        <source>Straight line: least squares, %1 per unit.</source>
        <translation>Linha reta: mínimos quadrados, %1 por unidade.</translation>
    </message>
    <message>
        <source>Dashed: median of %1 equal parts.</source>
        <translation>Tracejado: mediana de %1 partes iguais.</translation>
    </message>
    <message>
        <source>% of each row. Colour: ±50 points from “All”</source>
        <translation>% de cada linha. Cor: ±50 pontos em relação a “Todos”</translation>
    </message>
    <message>
        <source>% of each column. Colour: ±50 points from “All”</source>
        <translation>% de cada coluna. Cor: ±50 pontos em relação a “Todos”</translation>
    </message>
    <message>
        <source>Customers. Colour: standardised residual, ±%1</source>
        <translation>Clientes. Cor: resíduo padronizado, ±%1</translation>
    </message>
    <message>
        <source>Standardised residuals: beyond ±2 is rarely chance. Colour: ±%1</source>
        <translation>Resíduos padronizados: além de ±2 raramente é acaso. Cor: ±%1</translation>
    </message>
    <message>
        <source>%1 and %2 present</source>
        <translation>%1 e %2 presentes</translation>
    </message>
    <message>
        <source>%1 with %2 present</source>
        <translation>%1 com %2 presente</translation>
    </message>
    <message>
        <source>latent %1</source>
        <translation>latente %1</translation>
    </message>
    <message>
        <source>component %1 (%2 of variance)</source>
        <translation>componente %1 (%2 da variância)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>drawn at random from %1 rows</source>
        <translation>sorteada de %1 linhas</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lida como</translation>
    </message>
    <message>
        <source>%1 (%2 of all)</source>
        <translation>%1 (%2 do total)</translation>
    </message>
    <message>
        <source>Rows without a gap</source>
        <translation>Linhas sem lacunas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Share missing</source>
        <translation>Proporção ausente</translation>
    </message>
    <message>
        <source>Bands of rows against columns; the darker a cell, the more values are missing. Most are missing in %1: %2 of its values.</source>
        <translation>Faixas de linhas por colunas; quanto mais escura a célula, mais valores faltam. Onde mais faltam é em %1: %2 de seus valores.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores ausentes</translation>
    </message>
    <message>
        <source>Share of missing values in bands of rows, in the order of the file.</source>
        <translation>Proporção de valores ausentes em faixas de linhas, na ordem do arquivo.</translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation>O que anda junto</translation>
    </message>
    <message>
        <source>Strength of the association of every pair of columns, as a coloured matrix with its numbers.</source>
        <translation>Força da associação de cada par de colunas, como matriz colorida com seus números.</translation>
    </message>
    <message>
        <source>Association of every pair of columns, by a measure that suits their types; similar columns stand side by side.</source>
        <translation>Associação de cada par de colunas, por uma medida adequada aos tipos; colunas parecidas ficam lado a lado.</translation>
    </message>
    <message>
        <source>The table &lt;b&gt;%1&lt;/b&gt; has %2 rows and %3 columns.</source>
        <translation>A tabela &lt;b&gt;%1&lt;/b&gt; tem %2 linhas e %3 colunas.</translation>
    </message>
    <message>
        <source>It is a random sample of %1 rows.</source>
        <translation>É uma amostra aleatória de %1 linhas.</translation>
    </message>
    <message>
        <source>%1 rows of the file could not be read and are left out.</source>
        <translation>%1 linhas do arquivo não puderam ser lidas e ficam de fora.</translation>
    </message>
    <message>
        <source>The file was read and never written to.</source>
        <translation>O arquivo foi lido e nunca alterado.</translation>
    </message>
    <message>
        <source>The silhouette (Rousseeuw 1987) compares, for every customer, the mean distance to the own segment (a) with that to the nearest other one (b): (b − a) / max(a, b). It is measured on the prepared features, %1, and is %2.</source>
        <translation>A silhueta (Rousseeuw 1987) compara, para cada cliente, a distância média ao próprio segmento (a) com a distância ao outro mais próximo (b): (b − a) / max(a, b). É medida nas variáveis preparadas, %1, e vale %2.</translation>
    </message>
    <message>
        <source>on all customers</source>
        <translation>com todos os clientes</translation>
    </message>
    <message>
        <source>on %1 customers drawn at random</source>
        <translation>com %1 clientes sorteados</translation>
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
        <translation>Os clientes receberam os segmentos de um modelo salvo (%1).</translation>
    </message>
    <message>
        <source>Segments were found by &lt;b&gt;%1&lt;/b&gt; among %2 customers, from %3, with seed %4.</source>
        <translation>Os segmentos foram encontrados por &lt;b&gt;%1&lt;/b&gt; entre %2 clientes, a partir de %3, com a semente %4.</translation>
    </message>
    <message>
        <source>An autoencoder pressed the prepared features into %1 numbers, in which k-means looked for the segments; the weights of epoch %2 were kept.</source>
        <translation>Um autoencoder comprimiu as variáveis preparadas em %1 números, nos quais o k-means procurou os segmentos; ficaram os pesos da época %2.</translation>
    </message>
    <message>
        <source>%1 customers lie too far from all segments and belong to none.</source>
        <translation>%1 clientes estão longe demais de todos os segmentos e não pertencem a nenhum.</translation>
    </message>
    <message>
        <source>Segments were merged or split by hand afterwards.</source>
        <translation>Depois, segmentos foram unidos ou divididos à mão.</translation>
    </message>
    <message>
        <source>How cells became numbers, learnt from %1 rows:</source>
        <translation>Como as células se tornaram números, aprendido com %1 linhas:</translation>
    </message>
    <message>
        <source>%1 to %2 segments were tried on the same prepared customers.</source>
        <translation>De %1 a %2 segmentos foram testados com os mesmos clientes preparados.</translation>
    </message>
    <message>
        <source>Stability is the mean Jaccard similarity of each segment with the nearest one found in %1 resamples (Hennig 2007).</source>
        <translation>A estabilidade é a similaridade de Jaccard média de cada segmento com o mais próximo encontrado em %1 reamostragens (Hennig 2007).</translation>
    </message>
    <message>
        <source>Silhouettes were held against those of %1 tables without segments, and the gap statistic (Tibshirani et al. 2001) is from tables of the first kind.</source>
        <translation>As silhuetas foram comparadas com as de %1 tabelas sem segmentos, e a estatística gap (Tibshirani et al. 2001) vem de tabelas do primeiro tipo.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; learnt to predict %2 from %3 customers. %4 others chose its best state, and %5 were set aside before anything was learnt and judge it here (%6, seed %7).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; aprendeu a prever %2 com %3 clientes. Outros %4 escolheram seu melhor estado, e %5 foram reservados antes de aprender qualquer coisa e o avaliam aqui (%6, semente %7).</translation>
    </message>
    <message>
        <source>drawn so that every part has the same shares of the classes</source>
        <translation>sorteados para que cada parte tenha as mesmas proporções das classes</translation>
    </message>
    <message>
        <source>groups of rows stay together</source>
        <translation>grupos de linhas ficam juntos</translation>
    </message>
    <message>
        <source>the latest rows judge</source>
        <translation>as linhas mais recentes avaliam</translation>
    </message>
    <message>
        <source>It is the best of %1 networks tried, none of which saw the test customers.</source>
        <translation>É a melhor de %1 redes testadas, nenhuma das quais viu os clientes de teste.</translation>
    </message>
    <message>
        <source>How cells became numbers, learnt from the training rows only:</source>
        <translation>Como as células se tornaram números, aprendido só com as linhas de treinamento:</translation>
    </message>
    <message>
        <source>Intervals of shares are Wilson&apos;s (1927), 95 %. Macro F1 is the mean of the classes&apos; F1 = 2 · precision · recall / (precision + recall). The ROC area is the chance that a customer of the class gets a higher probability than one of another; with several classes it is the mean of each against the rest. Log loss is the mean of −ln of the probability given to the true class.</source>
        <translation>Os intervalos das proporções são os de Wilson (1927), 95 %. O F1 macro é a média dos F1 das classes = 2 · precisão · revocação / (precisão + revocação). A área ROC é a chance de um cliente da classe receber uma probabilidade maior que um de outra; com várias classes, é a média de cada uma contra o resto. A perda logarítmica é a média de −ln da probabilidade dada à classe verdadeira.</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associações</translation>
    </message>
    <message>
        <source>Numbers and ordered values by Spearman&apos;s rank correlation; categories by Cramér&apos;s V, corrected for bias (Bergsma 2013); a number and a category by the correlation ratio η. Every pair uses the rows where both are known.</source>
        <translation>Números e valores ordenados pela correlação de postos de Spearman; categorias pelo V de Cramér, com viés corrigido (Bergsma 2013); um número e uma categoria pela razão de correlação η. Cada par usa as linhas em que ambos são conhecidos.</translation>
    </message>
    <message>
        <source>Made with Tessera %1. The same file, settings and seed give the same numbers.</source>
        <translation>Feito com Tessera %1. O mesmo arquivo, configurações e semente dão os mesmos números.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
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
        <translation>Segmentos: variáveis</translation>
    </message>
    <message>
        <source>Segments: starts</source>
        <translation>Segmentos: inícios</translation>
    </message>
    <message>
        <source>as many as suit the table</source>
        <translation>tantos quantos convêm à tabela</translation>
    </message>
    <message>
        <source>Autoencoder: layers</source>
        <translation>Autoencoder: camadas</translation>
    </message>
    <message>
        <source>Autoencoder: epochs, batch, rate</source>
        <translation>Autoencoder: épocas, lote, taxa</translation>
    </message>
    <message>
        <source>Segments: radius ε</source>
        <translation>Segmentos: raio ε</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The %1 customers fall into &lt;b&gt;%2 segments&lt;/b&gt; by %3.</source>
        <translation>Os %1 clientes se dividem em &lt;b&gt;%2 segmentos&lt;/b&gt; por %3.</translation>
    </message>
    <message>
        <source>The %1 customers fall into &lt;b&gt;%2 segments&lt;/b&gt; by %3 features.</source>
        <translation>Os %1 clientes se dividem em &lt;b&gt;%2 segmentos&lt;/b&gt; por %3 variáveis.</translation>
    </message>
    <message>
        <source>The largest, &lt;b&gt;%1&lt;/b&gt;, has %2 customers (%3).</source>
        <translation>O maior, &lt;b&gt;%1&lt;/b&gt;, tem %2 clientes (%3).</translation>
    </message>
    <message>
        <source>%1 customers belong to none.</source>
        <translation>%1 clientes não pertencem a nenhum.</translation>
    </message>
    <message>
        <source>%1 took no part in forming the segments.</source>
        <translation>%1 não participaram da formação dos segmentos.</translation>
    </message>
    <message>
        <source>%1 predicts %2 right for &lt;b&gt;%3&lt;/b&gt; (%4 – %5) of %6 customers it had never seen; always saying “%7” is right for %8.</source>
        <translation>%1 prevê %2 corretamente para &lt;b&gt;%3&lt;/b&gt; (%4 – %5) de %6 clientes que nunca tinha visto; dizer sempre “%7” acerta para %8.</translation>
    </message>
    <message>
        <source>It is no better than that simple rule.</source>
        <translation>Não é melhor que essa regra simples.</translation>
    </message>
    <message>
        <source>best epoch %1</source>
        <translation>melhor época %1</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>Two-column table</source>
        <translation>Tabela de duas colunas</translation>
    </message>
    <message>
        <source>One-column table</source>
        <translation>Tabela de uma coluna</translation>
    </message>
    <message>
        <source>Always “%1”</source>
        <translation>Sempre “%1”</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>linha de base</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropia cruzada</translation>
    </message>
    <message>
        <source>%1, %2 test customers</source>
        <translation>%1, %2 clientes de teste</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Right, with 95 % interval</source>
        <translation>Acertos, com intervalo de 95 %</translation>
    </message>
    <message>
        <source>Right when always saying “%1”</source>
        <translation>Acertos dizendo sempre “%1”</translation>
    </message>
    <message>
        <source>Right with a look-up in %1</source>
        <translation>Acertos consultando %1</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
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
        <translation>Perda logarítmica</translation>
    </message>
    <message>
        <source>Scores on customers that the model has not learnt from.</source>
        <translation>Pontuações em clientes com os quais o modelo não aprendeu.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>True against predicted classes. Recognised of each true class: %1.</source>
        <translation>Classes verdadeiras contra previstas. Reconhecidos de cada classe verdadeira: %1.</translation>
    </message>
    <message>
        <source>Share of each true class, in rows, by the class predicted, with numbers of customers.</source>
        <translation>Proporção de cada classe verdadeira, em linhas, pela classe prevista, com números de clientes.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Mean of the classes</source>
        <translation>Média das classes</translation>
    </message>
    <message>
        <source>Precision: how many of those given the class have it. Recall: how many of those who have the class are given it.</source>
        <translation>Precisão: quantos dos que recebem a classe a têm. Revocação: quantos dos que têm a classe a recebem.</translation>
    </message>
    <message>
        <source>Share of customers each is right about: %1.</source>
        <translation>Proporção de clientes em que cada um acerta: %1.</translation>
    </message>
    <message>
        <source>Share of customers the model is right about beside simple rules, with 95 % intervals.</source>
        <translation>Proporção de clientes em que o modelo acerta, ao lado de regras simples, com intervalos de 95 %.</translation>
    </message>
    <message>
        <source>accuracy on %1 test customers</source>
        <translation>acurácia em %1 clientes de teste</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Loss by epoch on training and validation customers; the best epoch is %1.</source>
        <translation>Perda por época nos clientes de treinamento e de validação; a melhor época é %1.</translation>
    </message>
    <message>
        <source>Loss while learning, on training and validation customers; the marked epoch was kept.</source>
        <translation>Perda durante o aprendizado, nos clientes de treinamento e de validação; ficou a época marcada.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acertos</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95 %</translation>
    </message>
    <message>
        <source>Against the best</source>
        <translation>Contra o melhor</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>o melhor</translation>
    </message>
    <message>
        <source>All models on their test customers; compared by McNemar&apos;s test on the same customers.</source>
        <translation>Todos os modelos em seus clientes de teste; comparados pelo teste de McNemar com os mesmos clientes.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sem segmento</translation>
    </message>
    <message>
        <source>Labels given to the customers of %1.</source>
        <translation>Rótulos dados aos clientes de %1.</translation>
    </message>
    <message>
        <source>%1 customers of %2 were given labels by %3.</source>
        <translation>%1 clientes de %2 receberam rótulos de %3.</translation>
    </message>
    <message>
        <source>Customer segments</source>
        <translation>Segmentos de clientes</translation>
    </message>
    <message>
        <source>Predicting %1</source>
        <translation>Previsão de %1</translation>
    </message>
    <message>
        <source>A look at %1</source>
        <translation>Um olhar sobre %1</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation>Título e data</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Em resumo</translation>
    </message>
    <message>
        <source>Columns and missing values</source>
        <translation>Colunas e valores ausentes</translation>
    </message>
    <message>
        <source>Where values are missing</source>
        <translation>Onde faltam valores</translation>
    </message>
    <message>
        <source>Map of segments</source>
        <translation>Mapa dos segmentos</translation>
    </message>
    <message>
        <source>Summary by segment</source>
        <translation>Resumo por segmento</translation>
    </message>
    <message>
        <source>How the segments differ</source>
        <translation>Como os segmentos diferem</translation>
    </message>
    <message>
        <source>Why %1 segments</source>
        <translation>Por que %1 segmentos</translation>
    </message>
    <message>
        <source>Why so many segments</source>
        <translation>Por que tantos segmentos</translation>
    </message>
    <message>
        <source>Each segment in words</source>
        <translation>Cada segmento em palavras</translation>
    </message>
    <message>
        <source>How well it is predicted</source>
        <translation>Quão bem se prevê</translation>
    </message>
    <message>
        <source>Right and wrong</source>
        <translation>Acertos e erros</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>Cada classe</translation>
    </message>
    <message>
        <source>Against simple rules</source>
        <translation>Contra regras simples</translation>
    </message>
    <message>
        <source>How the model learnt</source>
        <translation>Como o modelo aprendeu</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>Modelos comparados</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Novos clientes</translation>
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
        <translation>Configurações e semente</translation>
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
        <translation>tabela</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>gerado</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>seu texto</translation>
    </message>
    <message>
        <source>Every customer as a mark on a plane, in the colour and shape of the segment: %1.</source>
        <translation>Cada cliente como uma marca em um plano, com a cor e a forma do segmento: %1.</translation>
    </message>
    <message>
        <source>Each mark is a customer; large marks are segment centres.</source>
        <translation>Cada marca é um cliente; as marcas grandes são centros de segmentos.</translation>
    </message>
    <message>
        <source>Means of numbers, most frequent value and its share of categories.</source>
        <translation>Médias dos números; valor mais frequente das categorias e sua proporção.</translation>
    </message>
    <message>
        <source>%1 more columns are in the exported summary.</source>
        <translation>Há mais %1 colunas no resumo exportado.</translation>
    </message>
    <message>
        <source>Mean of each feature, or share of a category; colour is the difference from all customers in standard deviations.</source>
        <translation>Média de cada variável, ou proporção de uma categoria; a cor é a diferença em relação a todos os clientes, em desvios padrão.</translation>
    </message>
    <message>
        <source>Not used to segment: %1.</source>
        <translation>Não usadas para segmentar: %1.</translation>
    </message>
    <message>
        <source>A matrix of segments and features.</source>
        <translation>Uma matriz de segmentos e variáveis.</translation>
    </message>
    <message>
        <source>Number of segments</source>
        <translation>Número de segmentos</translation>
    </message>
    <message>
        <source>What speaks for each number of segments; the number shown is marked.</source>
        <translation>O que fala a favor de cada número de segmentos; o número mostrado está marcado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 customers&lt;/b&gt;, %2 of all.</source>
        <translation>&lt;b&gt;%1 clientes&lt;/b&gt;, %2 do total.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>Write Scored File</source>
        <translation>Gravar arquivo pontuado</translation>
    </message>
    <message>
        <source>%1_scored.csv</source>
        <translation>%1_pontuado.csv</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1_scored</source>
        <translation>%1_pontuado</translation>
    </message>
    <message>
        <source>Save Model</source>
        <translation>Salvar modelo</translation>
    </message>
    <message>
        <source>Tessera model (*.tessera)</source>
        <translation>Modelo Tessera (*.tessera)</translation>
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
        <translation>Exportar resumo dos segmentos</translation>
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
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export Customers with Segments</source>
        <translation>Exportar clientes com segmentos</translation>
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
        <translation>Salvar segmentos</translation>
    </message>
    <message>
        <source>%1_segments.tessera</source>
        <translation>%1_segmentos.tessera</translation>
    </message>
    <message>
        <source>Use Saved Segments</source>
        <translation>Usar segmentos salvos</translation>
    </message>
    <message>
        <source>The table: how it was read, every column with its type and role, and what needs a decision.</source>
        <translation>A tabela: como foi lida, cada coluna com tipo e papel, e o que pede uma decisão.</translation>
    </message>
    <message>
        <source>What is missing, what goes with what, and which features give the answer away.</source>
        <translation>O que falta, o que anda junto e quais variáveis entregam a resposta.</translation>
    </message>
    <message>
        <source>The recipe that fills gaps and turns columns into numbers, step by step.</source>
        <translation>A receita que preenche lacunas e transforma colunas em números, passo a passo.</translation>
    </message>
    <message>
        <source>Groups of customers who are alike: found, named, and held against chance.</source>
        <translation>Grupos de clientes parecidos: encontrados, nomeados e comparados com o acaso.</translation>
    </message>
    <message>
        <source>Models that tell the class of a customer, and how often they are right.</source>
        <translation>Modelos que dizem a classe de um cliente, e quantas vezes acertam.</translation>
    </message>
    <message>
        <source>All models on the same customers, and a search for better ones.</source>
        <translation>Todos os modelos com os mesmos clientes, e uma busca por outros melhores.</translation>
    </message>
    <message>
        <source>Labels for another file, by any model.</source>
        <translation>Rótulos para outro arquivo, por qualquer modelo.</translation>
    </message>
    <message>
        <source>What was found, on pages to print or send, with your notes.</source>
        <translation>O que se encontrou, em páginas para imprimir ou enviar, com suas notas.</translation>
    </message>
    <message>
        <source>The mark beside the name: a ring is ready, an arc is at work, a tick is done, an arrow is out of date because something it rests on has changed.</source>
        <translation>A marca ao lado do nome: um anel está pronto para começar, um arco está em andamento, um visto está concluído, uma seta está desatualizada porque mudou algo de que depende.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>What is missing, what goes with what</source>
        <translation>O que falta, o que anda junto</translation>
    </message>
    <message>
        <source>Explore shows gaps in a customer table and how its features go together. Open a table to see it.</source>
        <translation>Explorar mostra as lacunas em uma tabela de clientes e como suas variáveis andam juntas. Abra uma tabela para ver.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>A recipe that turns columns into inputs</source>
        <translation>Uma receita que transforma colunas em entradas</translation>
    </message>
    <message>
        <source>Prepare says, step by step, how empty cells are filled and how categories become numbers, and shows what that does. Open a table to see it.</source>
        <translation>Preparar diz, passo a passo, como as células vazias são preenchidas e como as categorias se tornam números, e mostra o que isso faz. Abra uma tabela para ver.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmentar</translation>
    </message>
    <message>
        <source>Find groups of similar customers</source>
        <translation>Encontrar grupos de clientes parecidos</translation>
    </message>
    <message>
        <source>Segment sorts customers into groups, draws them as a map and says what makes each one different. Open a table to begin.</source>
        <translation>Segmentar separa os clientes em grupos, desenha-os em um mapa e diz o que torna cada um diferente. Abra uma tabela para começar.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Prever</translation>
    </message>
    <message>
        <source>Predict a known segment for new customers</source>
        <translation>Prever um segmento conhecido para novos clientes</translation>
    </message>
    <message>
        <source>Predict trains a network on customers whose class is known and says how often it is right. Open a table that has such a column.</source>
        <translation>Prever treina uma rede com clientes cuja classe é conhecida e diz quantas vezes ela acerta. Abra uma tabela que tenha essa coluna.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Which model is the best, and is it really</source>
        <translation>Qual modelo é o melhor, e se é mesmo</translation>
    </message>
    <message>
        <source>Compare ranks all models trained on the same customers, says in words what a difference is worth, and searches for better networks. Open a table to begin.</source>
        <translation>Comparar ordena todos os modelos treinados com os mesmos clientes, diz em palavras quanto vale uma diferença e busca redes melhores. Abra uma tabela para começar.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Pictures, tables and words on pages</source>
        <translation>Figuras, tabelas e palavras em páginas</translation>
    </message>
    <message>
        <source>Report puts what you have found on pages to print or send: choose the sections, add your notes. Open a table to begin.</source>
        <translation>O relatório põe o que você encontrou em páginas para imprimir ou enviar: escolha as seções, acrescente suas notas. Abra uma tabela para começar.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Ordered category</source>
        <translation>Categoria ordenada</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Variável</translation>
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
        <translation>%1 não é %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 é %2</translation>
    </message>
    <message>
        <source>%1 not from %2 to %3</source>
        <translation>%1 fora de %2 a %3</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 abaixo de %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 acima de %2</translation>
    </message>
    <message>
        <source>%1 is not missing</source>
        <translation>%1 não está ausente</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>%1: all but %2</source>
        <translation>%1: tudo menos %2</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1 não contém “%2”</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 contém “%2”</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <translation>%1 não é “%2”</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 é “%2”</translation>
    </message>
    <message>
        <source>%1 does not start with “%2”</source>
        <translation>%1 não começa com “%2”</translation>
    </message>
    <message>
        <source>%1 starts with “%2”</source>
        <translation>%1 começa com “%2”</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 está ausente</translation>
    </message>
    <message>
        <source>%1 or missing</source>
        <translation>%1 ou ausente</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>better</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>cannot be told apart</source>
        <translation>sem diferença clara</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>Copies the plot as a picture, for a slide or a mail. Pasted as text it gives the numbers.</source>
        <translation>Copia o gráfico como imagem, para um slide ou um e-mail. Colado como texto, dá os números.</translation>
    </message>
    <message>
        <source>Saves the plot as a picture: PNG for slides, SVG or PDF where it will be scaled. The picture does not depend on the size of the window, the zoom or the theme.</source>
        <translation>Salva o gráfico como imagem: PNG para slides, SVG ou PDF onde será redimensionado. A imagem não depende do tamanho da janela, do zoom nem do tema.</translation>
    </message>
    <message>
        <source>Shows the plot in a window of its own. Close that to bring it back.</source>
        <translation>Mostra o gráfico em uma janela própria. Feche-a para trazê-lo de volta.</translation>
    </message>
    <message>
        <source>More to do with the plot: copy or save its numbers, show everything again after zooming. The same menu opens with a right click on the plot.</source>
        <translation>Mais a fazer com o gráfico: copiar ou salvar seus números, mostrar tudo de novo após o zoom. O mesmo menu se abre com um clique direito no gráfico.</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dois</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Três</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatro</translation>
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
            <numerusform>%n rede</numerusform>
            <numerusform>%n redes</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbours</source>
        <translation>
            <numerusform>%n vizinho</numerusform>
            <numerusform>%n vizinhos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trees</source>
        <translation>
            <numerusform>%n árvore</numerusform>
            <numerusform>%n árvores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rounds, %2</source>
        <translation>%1 rodadas, %2</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n models</source>
        <translation>
            <numerusform>Média de %n modelo</numerusform>
            <numerusform>Média de %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 models cannot be told apart.&lt;/b&gt; %2 differ by no more than chance.</source>
        <translation>&lt;b&gt;%1 modelos não se distinguem.&lt;/b&gt; %2 não diferem mais do que o acaso.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 stands alone.&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 se destaca sozinho.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Better than %1: %2.</source>
        <translation>Melhor que %1: %2.</translation>
    </message>
    <message>
        <source>Worse than %1: %2.</source>
        <translation>Pior que %1: %2.</translation>
    </message>
    <message>
        <source>It beats %1.</source>
        <translation>Supera %1.</translation>
    </message>
    <message>
        <source>Of the first, %1 was the quickest to train.</source>
        <translation>Dos primeiros, %1 foi o mais rápido de treinar.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the runs do no better than always giving the same answer.</source>
        <translation>
            <numerusform>%n das execuções não é melhor do que dar sempre a mesma resposta.</numerusform>
            <numerusform>%n das execuções não são melhores do que dar sempre a mesma resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Arquivo do modelo</translation>
    </message>
    <message>
        <source>holds no rows to recompute</source>
        <translation>não tem linhas para recalcular</translation>
    </message>
    <message>
        <source>1 probe row recomputed, equal</source>
        <translation>1 linha de prova recalculada, igual</translation>
    </message>
    <message>
        <source>%1 probe rows recomputed, all equal</source>
        <translation>%1 linhas de prova recalculadas, todas iguais</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>Associar…</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>variável</translation>
    </message>
    <message>
        <source>features</source>
        <translation>variáveis</translation>
    </message>
    <message>
        <source>%1 of %2 %3 matched by name</source>
        <translation>%1 de %2 %3 associadas pelo nome</translation>
    </message>
    <message>
        <source>1 by a similar name</source>
        <translation>1 por um nome parecido</translation>
    </message>
    <message>
        <source>%1 by similar names</source>
        <translation>%1 por nomes parecidos</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>%1 à mão</translation>
    </message>
    <message>
        <source>not in this file: %1; filled with values from training</source>
        <translation>não estão neste arquivo: %1; preenchidas com valores do treinamento</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Níveis</translation>
    </message>
    <message>
        <source>no level that the model has not seen</source>
        <translation>nenhum nível que o modelo não tenha visto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 that the model has not seen, in %2</source>
        <translation>%1 que o modelo não viu, em %2</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 nível</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 níveis</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 célula</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 células</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Células vazias</translation>
    </message>
    <message>
        <source>no feature has an empty cell</source>
        <translation>nenhuma variável tem célula vazia</translation>
    </message>
    <message>
        <source>1 filled with a value from training</source>
        <translation>1 preenchida com um valor do treinamento</translation>
    </message>
    <message>
        <source>%1 filled with values from training</source>
        <translation>%1 preenchidas com valores do treinamento</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>no cell that could not be read as its type</source>
        <translation>nenhuma célula que não pudesse ser lida no seu tipo</translation>
    </message>
    <message>
        <source>1 cell could not be read as its type, taken as empty</source>
        <translation>1 célula não pôde ser lida no seu tipo e conta como vazia</translation>
    </message>
    <message>
        <source>%1 cells could not be read as their type, taken as empty</source>
        <translation>%1 células não puderam ser lidas no seu tipo e contam como vazias</translation>
    </message>
    <message>
        <source>1 row could not be taken apart and is left out</source>
        <translation>1 linha não pôde ser separada em células e fica de fora</translation>
    </message>
    <message>
        <source>%1 rows could not be taken apart and are left out</source>
        <translation>%1 linhas não puderam ser separadas em células e ficam de fora</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>the training file</source>
        <translation>o arquivo de treinamento</translation>
    </message>
    <message>
        <source>the table of the segments</source>
        <translation>a tabela dos segmentos</translation>
    </message>
    <message>
        <source>unknown: no ID column that %1 has too</source>
        <translation>desconhecida: nenhuma coluna de ID que %1 também tenha</translation>
    </message>
    <message>
        <source>unknown: the model does not keep whom it has seen</source>
        <translation>desconhecida: o modelo não guarda quem viu</translation>
    </message>
    <message>
        <source>no ID is also in %1</source>
        <translation>nenhum ID está também em %1</translation>
    </message>
    <message>
        <source>1 ID also in %1</source>
        <translation>1 ID também em %1</translation>
    </message>
    <message>
        <source>%1 IDs also in %2</source>
        <translation>%1 IDs também em %2</translation>
    </message>
    <message>
        <source>; 1 row has none</source>
        <translation>; 1 linha não tem nenhum</translation>
    </message>
    <message>
        <source>; %1 rows have none</source>
        <translation>; %1 linhas não têm nenhum</translation>
    </message>
    <message>
        <source>; left out</source>
        <translation>; fora</translation>
    </message>
    <message>
        <source>%1 right on 1 row with a label</source>
        <translation>%1 de acertos em 1 linha com rótulo</translation>
    </message>
    <message>
        <source>%1 right on %2 rows with a label</source>
        <translation>%1 de acertos em %2 linhas com rótulo</translation>
    </message>
    <message>
        <source>unknown: this file has no column %1</source>
        <translation>desconhecida: este arquivo não tem coluna %1</translation>
    </message>
    <message>
        <source>unknown: no row of %1 has a label that the model knows</source>
        <translation>desconhecida: nenhuma linha de %1 tem um rótulo que o modelo conheça</translation>
    </message>
    <message>
        <source>unknown: %1 is empty in this file</source>
        <translation>desconhecida: %1 está vazia neste arquivo</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Arquivo de origem</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 coluna</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colunas</translation>
    </message>
    <message>
        <source>never changed; %1 will be copied byte for byte</source>
        <translation>nunca alterado; %1 serão copiadas byte a byte</translation>
    </message>
    <message>
        <source>unchanged; %1 copied byte for byte</source>
        <translation>inalterado; %1 copiadas byte a byte</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; customer labelled</source>
        <translation>&lt;b&gt;1&lt;/b&gt; cliente rotulado</translation>
    </message>
    <message>
        <source>all &lt;b&gt;%1&lt;/b&gt; customers labelled</source>
        <translation>todos os &lt;b&gt;%1&lt;/b&gt; clientes rotulados</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; customers labelled</source>
        <translation>&lt;b&gt;%1 de %2&lt;/b&gt; clientes rotulados</translation>
    </message>
    <message>
        <source>, &lt;b&gt;%1 not sure&lt;/b&gt;</source>
        <translation>, &lt;b&gt;%1 sem certeza&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, &lt;b&gt;%1 not clustered&lt;/b&gt;</source>
        <translation>, &lt;b&gt;%1 sem segmento&lt;/b&gt;</translation>
    </message>
    <message>
        <source> · &lt;b&gt;%1 right&lt;/b&gt; (95 % interval %2 to %3)</source>
        <translation> · &lt;b&gt;%1 de acertos&lt;/b&gt; (intervalo de 95 % de %2 a %3)</translation>
    </message>
    <message>
        <source> · accuracy unknown, because the file has no labels</source>
        <translation> · acurácia desconhecida, pois o arquivo não tem rótulos</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 of %2 customers is left out.&lt;/b&gt; Its ID is also in the training file.</source>
        <translation>&lt;b&gt;1 de %2 clientes fica de fora.&lt;/b&gt; Seu ID está também no arquivo de treinamento.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 customers are left out.&lt;/b&gt; Their IDs are also in the training file.</source>
        <translation>&lt;b&gt;%1 de %2 clientes ficam de fora.&lt;/b&gt; Seus IDs estão também no arquivo de treinamento.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 of %1 customers is not new.&lt;/b&gt; Its ID is also in the training file. Its label is no test of the model.</source>
        <translation>&lt;b&gt;1 de %1 clientes não é novo.&lt;/b&gt; Seu ID está também no arquivo de treinamento. Seu rótulo não testa o modelo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 customers are not new.&lt;/b&gt; Their IDs are also in the training file, %3. Their labels are no test of the model.</source>
        <translation>&lt;b&gt;%1 de %2 clientes não são novos.&lt;/b&gt; Seus IDs estão também no arquivo de treinamento, %3. Seus rótulos não testam o modelo.</translation>
    </message>
    <message>
        <source>all with the very same values</source>
        <translation>todos com os mesmos valores</translation>
    </message>
    <message>
        <source>all with other values</source>
        <translation>todos com outros valores</translation>
    </message>
    <message>
        <source>most with other values</source>
        <translation>a maioria com outros valores</translation>
    </message>
    <message>
        <source>%1 with the very same values</source>
        <translation>%1 com os mesmos valores</translation>
    </message>
    <message>
        <source> 1 customer has never been seen.</source>
        <translation> 1 cliente nunca foi visto.</translation>
    </message>
    <message>
        <source> %1 customers have never been seen.</source>
        <translation> %1 clientes nunca foram vistos.</translation>
    </message>
    <message>
        <source>Drift: largest in %1, population stability index %2</source>
        <translation>Deriva: maior em %1, índice de estabilidade populacional %2</translation>
    </message>
    <message>
        <source>Not sure (below %1 %): %2 (%3)</source>
        <translation>Sem certeza (abaixo de %1 %): %2 (%3)</translation>
    </message>
    <message>
        <source>Not clustered: %1 (%2)</source>
        <translation>Sem segmento: %1 (%2)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>First one</source>
        <translation>Primeira</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source> ± %1</source>
        <translation> ± %1</translation>
    </message>
    <message>
        <source>on all rows</source>
        <translation>com todas as linhas</translation>
    </message>
    <message>
        <source>on %1 rows</source>
        <translation>com %1 linhas</translation>
    </message>
    <message>
        <source>silhouette %1</source>
        <translation>silhueta %1</translation>
    </message>
    <message>
        <source>on the features (%1 in the latent space), %2</source>
        <translation>nas variáveis (%1 no espaço latente), %2</translation>
    </message>
    <message>
        <source>%1, prepared space</source>
        <translation>%1, espaço preparado</translation>
    </message>
    <message>
        <source>saved segments (%1), k = %2</source>
        <translation>segmentos salvos (%1), k = %2</translation>
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
        <translation>%1 sem segmento</translation>
    </message>
    <message>
        <source>stability %1</source>
        <translation>estabilidade %1</translation>
    </message>
    <message>
        <source>agreement between seeds %1</source>
        <translation>concordância entre sementes %1</translation>
    </message>
    <message>
        <source>Agreement between seeds</source>
        <translation>Concordância entre sementes</translation>
    </message>
    <message>
        <source>How far the segments stay the same when the network is trained again from another seed: the adjusted Rand index, 1 for the same segments and about 0 for unrelated ones. Below about 0.8, other weights would give other segments: do not build a campaign on their borders.</source>
        <translation>O quanto os segmentos continuam os mesmos quando a rede é treinada de novo com outra semente: o índice de Rand ajustado, 1 para os mesmos segmentos e cerca de 0 para segmentos sem relação. Abaixo de cerca de 0,8, outros pesos dariam outros segmentos: não baseie uma campanha em suas fronteiras.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidade</translation>
    </message>
    <message>
        <source>Whether the segments return when customers are drawn anew, with replacement: the Jaccard similarity |A ∩ B| / |A ∪ B| of each segment and the nearest one found then, as the mean over resamples and segments (Hennig 2007). From 0.85 on segments are highly stable, from 0.75 stable; below 0.6 they do not return.</source>
        <translation>Se os segmentos voltam quando os clientes são sorteados de novo, com reposição: a similaridade de Jaccard |A ∩ B| / |A ∪ B| de cada segmento com o mais próximo encontrado então, como média das reamostragens e dos segmentos (Hennig 2007). A partir de 0,85 os segmentos são muito estáveis, a partir de 0,75 estáveis; abaixo de 0,6 não voltam.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhueta</translation>
    </message>
    <message>
        <source>How much nearer customers are to their own segment than to the next one: s = (b − a) / max(a, b), where a is the mean distance to the own segment and b to the nearest other one; the mean over the customers is shown. 1 is perfect, 0 means overlapping segments.&lt;br&gt;&lt;br&gt;It is measured on the prepared features. In the latent space of an autoencoder it looks better than it is, because the network has already pulled the customers together.</source>
        <translation>O quanto os clientes estão mais perto do próprio segmento que do seguinte: s = (b − a) / max(a, b), em que a é a distância média ao próprio segmento e b ao outro mais próximo; mostra-se a média dos clientes. 1 é perfeito, 0 significa segmentos sobrepostos.&lt;br&gt;&lt;br&gt;É medida nas variáveis preparadas. No espaço latente de um autoencoder parece melhor do que é, porque a rede já aproximou os clientes.</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>Lines %1: each %2.</source>
        <translation>Linhas %1: cada uma %2.</translation>
    </message>
    <message>
        <source>It is the only network tried, and it has not seen the test customers.</source>
        <translation>É a única rede experimentada e não viu os clientes de teste.</translation>
    </message>
    <message>
        <source>Each level becomes an input of its own that is 1 for its customers and 0 for the others, so that no order is made up where there is none.</source>
        <translation>Cada nível se torna uma entrada própria, que é 1 para seus clientes e 0 para os outros, para que não se invente uma ordem onde não há.</translation>
    </message>
    <message>
        <source>Ordered levels become 0, 1, 2 … from low to high, so that the model knows what lies between what.</source>
        <translation>Níveis ordenados tornam-se 0, 1, 2 … do menor ao maior, para que o modelo saiba o que está entre o quê.</translation>
    </message>
    <message>
        <source>The range of each number is cut at quantiles, so that equally many customers lie in each piece. A number stays, and an input for each piece rises from 0 to 1 across it. Networks follow bends better with them; trees have no need of them.</source>
        <translation>O intervalo de cada número é cortado em quantis, de modo que haja o mesmo número de clientes em cada trecho. O número fica, e uma entrada para cada trecho sobe de 0 a 1 ao longo dele. As redes seguem melhor as curvas assim; as árvores não precisam.</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 variável</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 variáveis</translation>
    </message>
    <message>
        <source>%1 · the recipe is not fitted yet</source>
        <translation>%1 · a receita ainda não foi ajustada</translation>
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
        <translation>1 variável se torna %1</translation>
    </message>
    <message>
        <source>%1 become %2</source>
        <translation>%1 se tornam %2</translation>
    </message>
    <message>
        <source> · 1 cell filled</source>
        <translation> · 1 célula preenchida</translation>
    </message>
    <message>
        <source> · %1 cells filled</source>
        <translation> · %1 células preenchidas</translation>
    </message>
    <message>
        <source> · fitted on %1 training rows only, the same for every later file</source>
        <translation> · ajustada só em %1 linhas de treinamento, igual para qualquer arquivo posterior</translation>
    </message>
    <message>
        <source> · fitted on all %1 rows</source>
        <translation> · ajustada em todas as %1 linhas</translation>
    </message>
    <message>
        <source> · fitting…</source>
        <translation> · ajustando…</translation>
    </message>
    <message>
        <source> · out of date</source>
        <translation> · desatualizada</translation>
    </message>
    <message>
        <source>%1 training rows</source>
        <translation>%1 linhas de treinamento</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>%1 · recipe fitted on %2 · seed %3 · %4</source>
        <translation>%1 · receita ajustada em %2 · semente %3 · %4</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fit the recipe to read what each step does.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ajuste a receita para ler o que cada passo faz.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fitted on %1 training rows of %2.</source>
        <translation>Ajustada em %1 linhas de treinamento de %2.</translation>
    </message>
    <message>
        <source>Fitted on all %1 rows of %2.</source>
        <translation>Ajustada em todas as %1 linhas de %2.</translation>
    </message>
    <message>
        <source>Not fitted yet: press F5 to see what it does.</source>
        <translation>Ainda não ajustada: pressione F5 para ver o que faz.</translation>
    </message>
    <message>
        <source>The same holds for %1 more. </source>
        <translation>O mesmo vale para mais %1. </translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Adicionar “%1”</translation>
    </message>
    <message>
        <source>share of 1; all customers %1</source>
        <translation>proporção de 1; todos os clientes %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outros</translation>
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
        <translation>Pressione “Atualizar vista” para medir o quanto as colunas andam juntas.</translation>
    </message>
    <message>
        <source>There are not two columns that can be compared: identifiers, text, constant and ignored columns are left out.</source>
        <translation>Não há duas colunas que possam ser comparadas: identificadores, texto, colunas constantes e ignoradas ficam de fora.</translation>
    </message>
    <message>
        <source>out of date · Update View applies the other measure</source>
        <translation>desatualizado · “Atualizar vista” aplica a outra medida</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>measure chosen by pair type</source>
        <translation>medida escolhida pelo tipo do par</translation>
    </message>
    <message>
        <source>one measure for all</source>
        <translation>uma medida para todos</translation>
    </message>
    <message>
        <source>ordered by similarity</source>
        <translation>ordenadas por semelhança</translation>
    </message>
    <message>
        <source>in file order</source>
        <translation>na ordem do arquivo</translation>
    </message>
</context>
<context>
    <name>ui::AssociationHeatmap</name>
    <message>
        <source>Weaker than |%1|: its cell is left empty.</source>
        <translation>Mais fraca que |%1|: sua célula fica vazia.</translation>
    </message>
    <message>
        <source>Open a table to see which columns go together.</source>
        <translation>Abra uma tabela para ver quais colunas andam juntas.</translation>
    </message>
    <message>
        <source>Scroll rows</source>
        <translation>Rolar linhas</translation>
    </message>
    <message>
        <source>Scroll columns</source>
        <translation>Rolar colunas</translation>
    </message>
    <message>
        <source>Weaker than |%1|: left empty</source>
        <translation>Mais fraca que |%1|: vazia</translation>
    </message>
</context>
<context>
    <name>ui::AssociationOptions</name>
    <message>
        <source>Associations</source>
        <translation>Associações</translation>
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
        <translation>Razão de correlação</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Por semelhança</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Ordem do arquivo</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>How closely two columns go together. &lt;b&gt;Automatic&lt;/b&gt; takes what suits each pair: Spearman’s ρ between numbers and ordered levels (−1 to +1, sign kept), Cramér’s V corrected for bias between categories (0 to 1), and the correlation ratio η between a number and categories (0 to 1).&lt;br&gt;&lt;br&gt;Choose &lt;b&gt;Pearson&lt;/b&gt; to see straight-line relations only, &lt;b&gt;Kendall&lt;/b&gt; (τ-b) for ordered levels with many ties; it takes longer. Pairs the measure does not suit stay empty.&lt;br&gt;&lt;br&gt;Each pair uses the rows in which both cells are present (pairwise), so n may differ from cell to cell; the tool tip gives it, with p and p adjusted for the number of pairs.</source>
        <translation>O quanto duas colunas andam juntas. &lt;b&gt;Automático&lt;/b&gt; usa o que convém a cada par: ρ de Spearman entre números e níveis ordenados (−1 a +1, com sinal), V de Cramér com viés corrigido entre categorias (0 a 1) e a razão de correlação η entre um número e categorias (0 a 1).&lt;br&gt;&lt;br&gt;Escolha &lt;b&gt;Pearson&lt;/b&gt; para ver só relações em linha reta, &lt;b&gt;Kendall&lt;/b&gt; (τ-b) para níveis ordenados com muitos empates; demora mais. Pares aos quais a medida não convém ficam vazios.&lt;br&gt;&lt;br&gt;Cada par usa as linhas em que ambas as células estão presentes, por isso n pode variar de célula a célula; a dica o mostra, com p e p ajustado ao número de pares.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>By similarity puts columns that go together beside each other (average linkage on 1 − |association|); file order keeps them as they stand in the file.</source>
        <translation>Por semelhança põe lado a lado as colunas que andam juntas (ligação média sobre 1 − |associação|); a ordem do arquivo as mantém como estão no arquivo.</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Ocultar abaixo de</translation>
    </message>
    <message>
        <source>Leaves cells of weaker association empty, whatever their sign, so that the strong ones stand out. Tool tips and exported tables keep their figures; the legend says what is left out.</source>
        <translation>Deixa vazias as células de associação mais fraca, qualquer que seja o sinal, para que as fortes se destaquem. Dicas e tabelas exportadas mantêm os números; a legenda diz o que ficou de fora.</translation>
    </message>
    <message>
        <source>Numbers in the cells</source>
        <translation>Números nas células</translation>
    </message>
    <message>
        <source>Colours strength only and leaves the sign out</source>
        <translation>Colore só a força e deixa o sinal de fora</translation>
    </message>
    <message>
        <source>Hide associations below</source>
        <translation>Ocultar associações abaixo de</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
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
        <translation>Associações</translation>
    </message>
    <message>
        <source>Features against target</source>
        <translation>Variáveis contra o alvo</translation>
    </message>
    <message>
        <source>Association Heatmap</source>
        <translation>Mapa de calor das associações</translation>
    </message>
    <message>
        <source>Ranking of Features</source>
        <translation>Ranking das variáveis</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 linhas × %3 colunas · %4</translation>
    </message>
    <message>
        <source>Press Update View to rank the features against the target.</source>
        <translation>Pressione “Atualizar vista” para ordenar as variáveis pela relação com o alvo.</translation>
    </message>
    <message>
        <source>No feature can be measured against the target this way.</source>
        <translation>Nenhuma variável pode ser medida assim contra o alvo.</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to rank the others against it.</source>
        <translation>Dê a uma coluna o papel de alvo na página Dados para ordenar as outras em relação a ela.</translation>
    </message>
    <message>
        <source>association with %1, one at a time</source>
        <translation>associação com %1, uma de cada vez</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Fechar aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>Ocultar detalhes</translation>
    </message>
</context>
<context>
    <name>ui::BarList</name>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
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
        <translation>Depois: %1</translation>
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
        <translation>+%1 preenchidas</translation>
    </message>
    <message>
        <source>%1: %2 customers (%3)</source>
        <translation>%1: %2 clientes (%3)</translation>
    </message>
    <message>
        <source>, %1 of them filled</source>
        <translation>, %1 deles preenchidos</translation>
    </message>
</context>
<context>
    <name>ui::BestSoFarPlot</name>
    <message>
        <source>Start a search: the score of each trial appears here as it ends.</source>
        <translation>Inicie uma busca: a pontuação de cada tentativa aparece aqui quando termina.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parado antes</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1 trials, none of them finished.</source>
        <translation>%1 tentativas, nenhuma terminou.</translation>
    </message>
    <message>
        <source>%1 of %2 trials; best so far %3 in trial %4.</source>
        <translation>%1 de %2 tentativas; melhor até agora %3 na tentativa %4.</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>tentativa</translation>
    </message>
    <message>
        <source>best %1 · trial %2</source>
        <translation>melhor %1 · tentativa %2</translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>melhor até agora</translation>
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
        <translation>seus números (CSV)</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>tabela (CSV)</translation>
    </message>
</context>
<context>
    <name>ui::CheckModel</name>
    <message>
        <source>Odd cell</source>
        <translation>Célula estranha</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>Linha de fora</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Não é registro</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Como está no arquivo</translation>
    </message>
</context>
<context>
    <name>ui::ChecksView</name>
    <message>
        <source>Each feature alone</source>
        <translation>Cada variável sozinha</translation>
    </message>
    <message>
        <source>Class balance</source>
        <translation>Equilíbrio das classes</translation>
    </message>
    <message>
        <source>Choose a Target</source>
        <translation>Escolher um alvo</translation>
    </message>
    <message>
        <source>Leak guard</source>
        <translation>Guarda contra vazamento</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>verificando…</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 ponto a conferir</translation>
    </message>
    <message>
        <source>%1 things to look at</source>
        <translation>%1 pontos a conferir</translation>
    </message>
    <message>
        <source>No feature numbers the rows or follows their order, and no row stands twice. Whether one gives the answer away can be told with a target.</source>
        <translation>Nenhuma variável numera as linhas ou segue sua ordem, e nenhuma linha aparece duas vezes. Se alguma entrega a resposta, só com um alvo se pode dizer.</translation>
    </message>
    <message>
        <source>No feature gives %1 away: %2, the strongest, alone ranks %3 of pairs right, all together %4.</source>
        <translation>Nenhuma variável entrega %1: %2, a mais forte, sozinha ordena certo %3 dos pares, todas juntas %4.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of the target apart. Choose a target on the Data page first.</source>
        <translation>O quanto cada variável sozinha distingue as classes do alvo. Escolha antes um alvo na página Dados.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of the target apart. %1 is no set of classes: it needs categories, or at most 20 different numbers.</source>
        <translation>O quanto cada variável sozinha distingue as classes do alvo. %1 não é um conjunto de classes: precisa de categorias, ou de no máximo 20 números diferentes.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of %1 apart. There is no feature.</source>
        <translation>O quanto cada variável sozinha distingue as classes de %1. Não há variável.</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of %1 apart. There are too few rows to tell: 100 with a class are needed, and 10 of each class.</source>
        <translation>O quanto cada variável sozinha distingue as classes de %1. Há poucas linhas para dizer: são precisas 100 com classe, e 10 de cada classe.</translation>
    </message>
    <message>
        <source>the %1 strongest together</source>
        <translation>as %1 mais fortes juntas</translation>
    </message>
    <message>
        <source>all %1 together</source>
        <translation>todas as %1 juntas</translation>
    </message>
    <message>
        <source>%1 · %2 rows looked at · target %3 · mean of five folds</source>
        <translation>%1 · %2 linhas examinadas · alvo %3 · média de cinco dobras</translation>
    </message>
    <message>
        <source>against %1 · %2 rows</source>
        <translation>contra %1 · %2 linhas</translation>
    </message>
    <message>
        <source>How many rows each class of the target has. The table has no target yet.</source>
        <translation>Quantas linhas tem cada classe do alvo. A tabela ainda não tem alvo.</translation>
    </message>
    <message>
        <source>How many rows each class of the target has. %1 is no set of classes: it needs categories, or at most 20 different numbers.</source>
        <translation>Quantas linhas tem cada classe do alvo. %1 não é um conjunto de classes: precisa de categorias, ou de no máximo 20 números diferentes.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 linhas</translation>
    </message>
    <message>
        <source>, %1 without a class</source>
        <translation>, %1 sem classe</translation>
    </message>
</context>
<context>
    <name>ui::ChipRow</name>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
</context>
<context>
    <name>ui::ClassBalancePlot</name>
    <message>
        <source>%1: %2 rows, %3</source>
        <translation>%1: %2 linhas, %3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
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
        <translation>Precisão, revocação e F1 de cada classe; F1 ponderado %1.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
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
        <translation>Média macro</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>Média ponderada</translation>
    </message>
    <message>
        <source>Labels given</source>
        <translation>Rótulos dados</translation>
    </message>
    <message>
        <source>true (outline) → predicted (filled)</source>
        <translation>verdadeiro (contorno) → previsto (cheio)</translation>
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
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>ui::ColumnInspector</name>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Explore Columns</source>
        <translation>Explorar colunas</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Missing by target</source>
        <translation>Ausentes por alvo</translation>
    </message>
    <message>
        <source>Type and role</source>
        <translation>Tipo e papel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How the cells are read. A &lt;b&gt;number&lt;/b&gt; is measured, a &lt;b&gt;category&lt;/b&gt; only named, an &lt;b&gt;ordered category&lt;/b&gt; ranked from low to high. Change it when figures are only names (a branch number), or names have an order. Cells that do not fit the type become missing; the file is never changed.</source>
        <translation>Como as células são lidas. Um &lt;b&gt;número&lt;/b&gt; é medido, uma &lt;b&gt;categoria&lt;/b&gt; apenas nomeada, uma &lt;b&gt;categoria ordenada&lt;/b&gt; vai do menor ao maior. Mude quando os números são só nomes (o número de uma loja), ou quando os nomes têm uma ordem. Células que não cabem no tipo ficam ausentes; o arquivo nunca é alterado.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>What the column is for. &lt;b&gt;Features&lt;/b&gt; describe the customer and are used to find segments and to predict. The &lt;b&gt;target&lt;/b&gt; is what is to be predicted; a table has at most one. &lt;b&gt;Identifiers&lt;/b&gt; name the row and are never learned from. &lt;b&gt;Ignored&lt;/b&gt; columns stay in the file and are left out of everything else.</source>
        <translation>Para que serve a coluna. As &lt;b&gt;variáveis&lt;/b&gt; descrevem o cliente e servem para encontrar segmentos e prever. O &lt;b&gt;alvo&lt;/b&gt; é o que se quer prever; uma tabela tem no máximo um. Os &lt;b&gt;identificadores&lt;/b&gt; nomeiam a linha e nunca servem para aprender. Colunas &lt;b&gt;ignoradas&lt;/b&gt; ficam no arquivo e fora de todo o resto.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Texts that mean “missing” in this column, with semicolons between</source>
        <translation>Textos que significam “ausente” nesta coluna, separados por ponto e vírgula</translation>
    </message>
    <message>
        <source>Also missing</source>
        <translation>Também ausente</translation>
    </message>
    <message>
        <source>Texts that stand for “no value” in this column, with semicolons between them: &lt;b&gt;-99; unknown&lt;/b&gt;. Empty cells are missing anyway. Use it where a number such as -99 or 9999 was typed in place of nothing; otherwise it counts in every mean.</source>
        <translation>Textos que significam “sem valor” nesta coluna, separados por ponto e vírgula: &lt;b&gt;-99; desconhecido&lt;/b&gt;. Células vazias já contam como ausentes. Use onde um número como -99 ou 9999 foi digitado no lugar de nada; senão ele conta em todas as médias.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Ano, mês, dia</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dia, mês, ano</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mês, dia, ano</translation>
    </message>
    <message>
        <source>Date order</source>
        <translation>Ordem da data</translation>
    </message>
    <message>
        <source>Which part of a date comes first. Automatic decides by days past 12; where there are none, 3/4/2024 may be in March or in April and only you can tell.</source>
        <translation>Que parte da data vem primeiro. Automático decide pelos dias acima de 12; onde não há nenhum, 3/4/2024 pode ser em março ou em abril, e só você pode dizer.</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como no arquivo</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>Ponto: 1,234.5</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>Vírgula: 1.234,5</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>How numbers are written in this column. Change it when 0,435 was read as a word, or 1.234 as little more than one where it means a thousand.</source>
        <translation>Como os números são escritos nesta coluna. Mude quando 0,435 foi lido como palavra, ou 1.234 como pouco mais de um onde significa mil.</translation>
    </message>
    <message>
        <source>No column chosen</source>
        <translation>Nenhuma coluna escolhida</translation>
    </message>
    <message>
        <source>Click the head of a column to see it here.</source>
        <translation>Clique no cabeçalho de uma coluna para vê-la aqui.</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>coluna %1 de %2</translation>
    </message>
    <message>
        <source>Every cell is missing.</source>
        <translation>Todas as células estão vazias.</translation>
    </message>
    <message>
        <source>Every value is different.</source>
        <translation>Todos os valores são diferentes.</translation>
    </message>
    <message>
        <source>%1 different texts.</source>
        <translation>%1 textos diferentes.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
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
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>St. deviation</source>
        <translation>Desvio padrão</translation>
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
        <translation>Quartis</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Assimetria</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeira</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Mais frequente</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 de %2 clientes</translation>
    </message>
    <message>
        <source>Overall %1.</source>
        <translation>Total %1.</translation>
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
        <translation>Diferenças tão grandes não são acaso (%1).</translation>
    </message>
    <message>
        <source>Differences this large may well be chance (%1).</source>
        <translation>Diferenças tão grandes podem bem ser acaso (%1).</translation>
    </message>
</context>
<context>
    <name>ui::CompareOptions</name>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Train Other Models</source>
        <translation>Treinar outros modelos</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>What the models are ranked by. F1 is the harmonic mean of precision and recall of a class; weighted counts each class by its customers, macro counts each alike. Log loss also judges the probabilities.</source>
        <translation>O critério de ordenação dos modelos. F1 é a média harmônica de precisão e revocação de uma classe; o ponderado conta cada classe pelos seus clientes, o macro conta todas por igual. A perda logarítmica avalia também as probabilidades.</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>O melhor</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>The run all others are tested against.</source>
        <translation>A execução contra a qual todas as outras são testadas.</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>Outros modelos</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>Regressão logística</translation>
    </message>
    <message>
        <source>k-nearest neighbours</source>
        <translation>k vizinhos mais próximos</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>Floresta aleatória</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>Gradient boosting</translation>
    </message>
    <message>
        <source>Ensemble of network, forest, boosting</source>
        <translation>Conjunto de rede, floresta e boosting</translation>
    </message>
    <message>
        <source>Majority baseline</source>
        <translation>Linha de base majoritária</translation>
    </message>
    <message>
        <source>Trained on the same customers, features and preparation as the run shown on the Predict page.</source>
        <translation>Treinados com os mesmos clientes, variáveis e preparação da execução mostrada na página Prever.</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>Validação cruzada</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Dobras</translation>
    </message>
    <message>
        <source>The customers are dealt into this many parts; each part is predicted by models that have learnt from all others, preparation included.</source>
        <translation>Os clientes são distribuídos em tantas partes; cada parte é prevista por modelos que aprenderam com todas as outras, inclusive a preparação.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Times the parts are dealt anew. More repeats make intervals narrower, up to a point: the test allows for folds that share customers (Nadeau and Bengio 2003).</source>
        <translation>Quantas vezes as partes são distribuídas de novo. Mais repetições estreitam os intervalos, até certo ponto: o teste leva em conta dobras que partilham clientes (Nadeau e Bengio 2003).</translation>
    </message>
    <message>
        <source>The ticked runs are trained anew on every fold.</source>
        <translation>As execuções marcadas são treinadas de novo em cada dobra.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizado</translation>
    </message>
    <message>
        <source>Shares in %</source>
        <translation>Proporções em %</translation>
    </message>
    <message>
        <source>How much of each fold&apos;s training customers is learnt from. Each share lies within the next; all of them are always learnt from besides. By time the latest customers make the smaller shares.</source>
        <translation>Com quanto dos clientes de treinamento de cada dobra se aprende. Cada proporção está contida na seguinte; além disso, sempre se aprende com todos. Por tempo, os clientes mais recentes formam as proporções menores.</translation>
    </message>
    <message>
        <source>The customers are dealt into this many parts; each part judges models that have learnt from shares of all others.</source>
        <translation>Os clientes são distribuídos em tantas partes; cada parte avalia modelos que aprenderam com proporções de todas as outras.</translation>
    </message>
    <message>
        <source>Times the parts are dealt anew. More of them tell smaller differences from chance.</source>
        <translation>Quantas vezes as partes são distribuídas de novo. Mais repetições distinguem do acaso diferenças menores.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
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
        <translation>Aleatória</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>TPE tries near what did well so far (Bergstra et al. 2011). Hyperband begins many trials with few epochs and lets the better ones go on (Li et al. 2018). Random draws evenly.</source>
        <translation>TPE tenta perto do que foi bem até agora (Bergstra et al. 2011). Hyperband começa muitas tentativas com poucas épocas e deixa as melhores continuar (Li et al. 2018). Aleatória sorteia por igual.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Budget in</source>
        <translation>Orçamento em</translation>
    </message>
    <message>
        <source>A number of trials gives the same search every time; minutes depend on the machine.</source>
        <translation>Um número de tentativas dá sempre a mesma busca; os minutos dependem da máquina.</translation>
    </message>
    <message>
        <source>Networks to train.</source>
        <translation>Redes a treinar.</translation>
    </message>
    <message>
        <source>The search ends after this time.</source>
        <translation>A busca termina após este tempo.</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>O que se busca</translation>
    </message>
    <message>
        <source>A range “LOW..HIGH”, a list “A, B, C”, or one value, which is then the same in every trial. Now: %1.</source>
        <translation>Um intervalo “MENOR..MAIOR”, uma lista “A, B, C”, ou um valor, que fica igual em todas as tentativas. Agora: %1.</translation>
    </message>
    <message>
        <source>Cross-Validate</source>
        <translation>Validar por cruzamento</translation>
    </message>
    <message>
        <source>Draw Learning Curve</source>
        <translation>Desenhar curva de aprendizado</translation>
    </message>
    <message>
        <source>Go On Searching</source>
        <translation>Continuar a busca</translation>
    </message>
    <message>
        <source>Start Search</source>
        <translation>Iniciar busca</translation>
    </message>
    <message>
        <source>Goes on where the last search ended; a larger budget adds trials.</source>
        <translation>Continua de onde a última busca terminou; um orçamento maior acrescenta tentativas.</translation>
    </message>
    <message>
        <source>Trials are judged on the validation part. The test part is never seen by the search.</source>
        <translation>As tentativas são avaliadas na parte de validação. A busca nunca vê a parte de teste.</translation>
    </message>
    <message>
        <source>Train a network on the Predict page first.</source>
        <translation>Treine antes uma rede na página Prever.</translation>
    </message>
    <message>
        <source>Tick at least one model.</source>
        <translation>Marque pelo menos um modelo.</translation>
    </message>
    <message>
        <source>“%1” is no share between 0 and 100 %.</source>
        <translation>“%1” não é uma proporção entre 0 e 100 %.</translation>
    </message>
    <message>
        <source>Name at least one share below 100 %.</source>
        <translation>Indique pelo menos uma proporção abaixo de 100 %.</translation>
    </message>
    <message numerus="yes">
        <source>The run shown on the Predict page is trained anew on every share of every fold: %n models.</source>
        <translation>
            <numerusform>A execução mostrada na página Prever é treinada de novo em cada proporção de cada dobra: %n modelo.</numerusform>
            <numerusform>A execução mostrada na página Prever é treinada de novo em cada proporção de cada dobra: %n modelos.</numerusform>
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
        <translation>Vistas da comparação</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Cross-Validation</source>
        <translation>Validação cruzada</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message>
        <source>More Rows?</source>
        <translation>Mais linhas?</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Ainda sem execuções</translation>
    </message>
    <message>
        <source>Compare needs a trained model. Train a network on the Predict page; other models are then trained here on the same customers with one click.</source>
        <translation>Comparar precisa de um modelo treinado. Treine uma rede na página Prever; outros modelos são então treinados aqui com os mesmos clientes, com um clique.</translation>
    </message>
    <message>
        <source>Go to Predict</source>
        <translation>Ir para Prever</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the bars with their intervals, or the learning curve, as a picture</source>
        <translation>Copia como imagem as barras com seus intervalos, ou a curva de aprendizado</translation>
    </message>
    <message>
        <source>%1 · test part, %2 customers · seed %3</source>
        <translation>%1 · parte de teste, %2 clientes · semente %3</translation>
    </message>
    <message>
        <source>%1 · validation part, %2 customers · seed %3</source>
        <translation>%1 · parte de validação, %2 clientes · semente %3</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabalhando…</translation>
    </message>
    <message>
        <source>Models trained on the same customers, ranked and tested</source>
        <translation>Modelos treinados com os mesmos clientes, ordenados e testados</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 trial&lt;/b&gt;</source>
        <translation>&lt;b&gt;1 tentativa&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n trials&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n tentativa&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n tentativas&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source> · best validation loss &lt;b&gt;%1&lt;/b&gt;, %2 right (trial %3) · test customers not touched</source>
        <translation> · melhor perda de validação &lt;b&gt;%1&lt;/b&gt;, %2 de acertos (tentativa %3) · clientes de teste intocados</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 run&lt;/b&gt; · best %1 </source>
        <translation>&lt;b&gt;1 execução&lt;/b&gt; · melhor %1 </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n runs&lt;/b&gt; · best %1 </source>
        <translation>
            <numerusform>&lt;b&gt;%n execução&lt;/b&gt; · melhor %1 </numerusform>
            <numerusform>&lt;b&gt;%n execuções&lt;/b&gt; · melhor %1 </numerusform>
        </translation>
    </message>
    <message>
        <source>, 95 % interval %1–%2</source>
        <translation>, intervalo de 95 % %1–%2</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonBars</name>
    <message>
        <source>There is no other method to compare with on these features.</source>
        <translation>Não há outro método para comparar com estas variáveis.</translation>
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
        <translation>(silhueta %1 contra %2)</translation>
    </message>
    <message>
        <source>%1 separates these customers better %2.</source>
        <translation>%1 separa melhor estes clientes %2.</translation>
    </message>
    <message>
        <source>The segments shown are better separated than those of %1 %2.</source>
        <translation>Os segmentos mostrados estão mais bem separados que os de %1 %2.</translation>
    </message>
    <message>
        <source>%1 separates the customers as well %2.</source>
        <translation>%1 separa os clientes igualmente bem %2.</translation>
    </message>
    <message>
        <source>Both find nearly the same segments.</source>
        <translation>Ambos encontram quase os mesmos segmentos.</translation>
    </message>
    <message>
        <source>silhouette, prepared space</source>
        <translation>silhueta, espaço preparado</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>concordância</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionPlot</name>
    <message>
        <source>Confusion matrix of %1 customers: %2 right.</source>
        <translation>Matriz de confusão de %1 clientes: %2 corretos.</translation>
    </message>
    <message>
        <source>%1 customers of %2 were recognised: %3 of all %2.</source>
        <translation>%1 clientes de %2 foram reconhecidos: %3 de todos de %2.</translation>
    </message>
    <message>
        <source>%1 customers of %2 were taken for %4: %3 of all %2.</source>
        <translation>%1 clientes de %2 foram tomados por %4: %3 de todos de %2.</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>true</source>
        <translation>verdadeira</translation>
    </message>
    <message>
        <source>0–100 % of each true class</source>
        <translation>0–100 % de cada classe verdadeira</translation>
    </message>
</context>
<context>
    <name>ui::ContributionCard</name>
    <message>
        <source>(missing)</source>
        <translation>(ausente)</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>Class explained</source>
        <translation>Classe explicada</translation>
    </message>
    <message>
        <source>Comparing this customer with others…</source>
        <translation>Comparando este cliente com outros…</translation>
    </message>
    <message>
        <source>Choose a customer to see what speaks for and against each class.</source>
        <translation>Escolha um cliente para ver o que fala a favor e contra cada classe.</translation>
    </message>
    <message>
        <source>row %1 beside %2 training customers</source>
        <translation>linha %1 ao lado de %2 clientes de treinamento</translation>
    </message>
    <message>
        <source>%1 · ± %2 points</source>
        <translation>%1 · ± %2 pontos</translation>
    </message>
</context>
<context>
    <name>ui::ContributionPlot</name>
    <message>
        <source>Contributions</source>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>Choose a customer to see what speaks for and against each class.</source>
        <translation>Escolha um cliente para ver o que fala a favor e contra cada classe.</translation>
    </message>
    <message>
        <source>average customer</source>
        <translation>cliente médio</translation>
    </message>
    <message>
        <source>%1 other features</source>
        <translation>%1 outras variáveis</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>não atribuído</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>este cliente</translation>
    </message>
    <message>
        <source>%1: %2, of the average customer %3</source>
        <translation>%1: %2, do cliente médio %3</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <translation>probabilidade de %1</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>pontuação de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>average customer %1</source>
        <translation>cliente médio %1</translation>
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
        <translation>%1 clientes; %2 esperados se as duas nada tivessem a ver uma com a outra</translation>
    </message>
    <message>
        <source>%1 of the row (all: %2)</source>
        <translation>%1 da linha (total: %2)</translation>
    </message>
    <message>
        <source>%1 of the column (all: %2)</source>
        <translation>%1 da coluna (total: %2)</translation>
    </message>
    <message>
        <source>Standardised residual %1, %2</source>
        <translation>Resíduo padronizado %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::CurvePicture</name>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>train</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>best: epoch %1</source>
        <translation>melhor: época %1</translation>
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
        <translation>Precisão e revocação</translation>
    </message>
    <message>
        <source>Train a model to see how well it tells the classes apart.</source>
        <translation>Treine um modelo para ver quão bem ele distingue as classes.</translation>
    </message>
    <message>
        <source>%1: area %2, 95 % interval %3 to %4</source>
        <translation>%1: área %2, intervalo de 95 % de %3 a %4</translation>
    </message>
    <message>
        <source>%1: area %2</source>
        <translation>%1: área %2</translation>
    </message>
    <message>
        <source>of the others, taken along (false positives)</source>
        <translation>dos outros, levados junto (falsos positivos)</translation>
    </message>
    <message>
        <source>of the class, found (recall)</source>
        <translation>da classe, encontrados (revocação)</translation>
    </message>
    <message>
        <source>right among those picked (precision)</source>
        <translation>certos entre os escolhidos (precisão)</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>ao acaso</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>limiar %1</translation>
    </message>
    <message>
        <source>%1 against the rest</source>
        <translation>%1 contra o resto</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message>
        <source>above all</source>
        <translation>acima de todos</translation>
    </message>
    <message>
        <source>of the class, found</source>
        <translation>da classe, encontrados</translation>
    </message>
    <message>
        <source>of the others, taken along</source>
        <translation>dos outros, levados junto</translation>
    </message>
    <message>
        <source>right among those picked</source>
        <translation>certos entre os escolhidos</translation>
    </message>
</context>
<context>
    <name>ui::CustomerStrip</name>
    <message>
        <source>Random Test Customer</source>
        <translation>Cliente de teste aleatório</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Um cliente</translation>
    </message>
    <message>
        <source>Find the customer by</source>
        <translation>Encontrar o cliente por</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type and press Enter</source>
        <translation>Digite e pressione Enter</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>Número da linha</translation>
    </message>
    <message>
        <source>Choose a customer to see what the model says about them, and why.</source>
        <translation>Escolha um cliente para ver o que o modelo diz sobre ele, e por quê.</translation>
    </message>
    <message>
        <source>predicted %1 with %2</source>
        <translation>previsto %1 com %2</translation>
    </message>
    <message>
        <source>true class not known</source>
        <translation>classe verdadeira desconhecida</translation>
    </message>
    <message>
        <source>true class %1</source>
        <translation>classe verdadeira %1</translation>
    </message>
    <message>
        <source> · right</source>
        <translation> · certo</translation>
    </message>
    <message>
        <source> · wrong</source>
        <translation> · errado</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>test part: never seen in training</source>
        <translation>parte de teste: nunca visto no treinamento</translation>
    </message>
    <message>
        <source>training part: the model has learnt from this customer</source>
        <translation>parte de treinamento: o modelo aprendeu com este cliente</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>parte de validação</translation>
    </message>
    <message>
        <source>in none of the parts</source>
        <translation>em nenhuma das partes</translation>
    </message>
    <message>
        <source>There is no row “%1”. Rows are numbered from 1 to %2.</source>
        <translation>Não há linha “%1”. As linhas são numeradas de 1 a %2.</translation>
    </message>
    <message>
        <source>No customer has “%1” in %2.</source>
        <translation>Nenhum cliente tem “%1” em %2.</translation>
    </message>
</context>
<context>
    <name>ui::DataPage</name>
    <message>
        <source>comma</source>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>ponto e vírgula</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espaço</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>Opções de importação…</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>Nenhuma tabela aberta</translation>
    </message>
    <message>
        <source>Open a CSV file with one customer per row, or try an example.</source>
        <translation>Abra um arquivo CSV com um cliente por linha, ou experimente um exemplo.</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Ler o arquivo de novo</translation>
    </message>
    <message>
        <source>Read the file in another way, with a preview</source>
        <translation>Ler o arquivo de outra forma, com prévia</translation>
    </message>
    <message>
        <source>What was read, what it looks like, and what to check.</source>
        <translation>O que foi lido, como é, e o que conferir.</translation>
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
        <translation>Uma amostra aleatória de %1</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 de %2 clientes</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 variáveis</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>alvo %1</translation>
    </message>
    <message>
        <source>target %1 with %2 segments</source>
        <translation>alvo %1 com %2 segmentos</translation>
    </message>
    <message>
        <source>target %1 with %2 classes</source>
        <translation>alvo %1 com %2 classes</translation>
    </message>
    <message>
        <source>every row is complete</source>
        <translation>todas as linhas estão completas</translation>
    </message>
    <message>
        <source>%1 rows are complete</source>
        <translation>%1 linhas estão completas</translation>
    </message>
    <message>
        <source>random sample of %1 of %2 rows</source>
        <translation>amostra aleatória de %1 de %2 linhas</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colunas</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>planilha %1</translation>
    </message>
    <message>
        <source>read as remembered</source>
        <translation>lida como lembrado</translation>
    </message>
    <message>
        <source>%1 empty cells</source>
        <translation>%1 células vazias</translation>
    </message>
    <message>
        <source>1 row rejected</source>
        <translation>1 linha rejeitada</translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>%1 linhas rejeitadas</translation>
    </message>
    <message>
        <source>%1 proposed as identifier</source>
        <translation>%1 proposta como identificador</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Import Receipt</source>
        <translation>Recibo de importação</translation>
    </message>
    <message>
        <source>%1 cells of %2 do not fit the type &lt;b&gt;%3&lt;/b&gt; and count as missing now.</source>
        <translation>%1 células de %2 não cabem no tipo &lt;b&gt;%3&lt;/b&gt; e agora contam como ausentes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ui::DataTableView</name>
    <message>
        <source>Customer table</source>
        <translation>Tabela de clientes</translation>
    </message>
</context>
<context>
    <name>ui::DendrogramPlot</name>
    <message>
        <source>difference between the groups joined</source>
        <translation>diferença entre os grupos unidos</translation>
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
        <translation>Segmentos de Ward, ligação média ou completa têm um dendrograma.</translation>
    </message>
    <message>
        <source>Dendrogram of %1 customers, cut into %2 segments. Left and right move the cut, Enter takes it; up and down choose a segment.</source>
        <translation>Dendrograma de %1 clientes, cortado em %2 segmentos. Esquerda e direita movem o corte, Enter o aplica; para cima e para baixo escolhem um segmento.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <translation>unidos na altura %1</translation>
    </message>
    <message>
        <source>join the others at %1</source>
        <translation>unem-se aos outros em %1</translation>
    </message>
</context>
<context>
    <name>ui::DependenceCard</name>
    <message>
        <source>Dependence</source>
        <translation>Dependência</translation>
    </message>
    <message>
        <source>Single customers</source>
        <translation>Clientes individuais</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Classes shown</source>
        <translation>Classes mostradas</translation>
    </message>
    <message>
        <source>Asking the model about other values of %1…</source>
        <translation>Perguntando ao modelo sobre outros valores de %1…</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas as classes</translation>
    </message>
    <message>
        <source>Shows how the probabilities follow one column.</source>
        <translation>Mostra como as probabilidades seguem uma coluna.</translation>
    </message>
    <message>
        <source>A thin line for each of some customers</source>
        <translation>Uma linha fina para cada um de alguns clientes</translation>
    </message>
    <message>
        <source>Choose one class to see single customers</source>
        <translation>Escolha uma classe para ver clientes individuais</translation>
    </message>
    <message>
        <source>mean of %1 training customers</source>
        <translation>média de %1 clientes de treinamento</translation>
    </message>
    <message>
        <source>mean of %1 test customers</source>
        <translation>média de %1 clientes de teste</translation>
    </message>
</context>
<context>
    <name>ui::DependencePlot</name>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Dependence on a Column</source>
        <translation>Dependência de uma coluna</translation>
    </message>
    <message>
        <source>Choose a column to see what the model says for each of its values.</source>
        <translation>Escolha uma coluna para ver o que o modelo diz para cada um de seus valores.</translation>
    </message>
    <message>
        <source>%1: from %2 at %3 to %4 at %5</source>
        <translation>%1: de %2 em %3 a %4 em %5</translation>
    </message>
    <message>
        <source>mean predicted probability</source>
        <translation>probabilidade prevista média</translation>
    </message>
    <message>
        <source>single customers</source>
        <translation>clientes individuais</translation>
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
        <translation>clientes por perto</translation>
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
        <translation>erro de reconstrução</translation>
    </message>
    <message>
        <source>mean squared</source>
        <translation>quadrático médio</translation>
    </message>
    <message>
        <source>The curve starts with the first epoch.</source>
        <translation>A curva começa com a primeira época.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>divergence of the segments</source>
        <translation>divergência dos segmentos</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message>
        <source>The curve starts when the training has ended.</source>
        <translation>A curva começa quando o treinamento termina.</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Refinamento</translation>
    </message>
    <message>
        <source>Tries several numbers of segments and says which of them are well supported.</source>
        <translation>Tenta vários números de segmentos e diz quais deles têm bom apoio.</translation>
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
        <translation>Todos os seis índices</translation>
    </message>
    <message>
        <source>Also gap, Caliński–Harabasz and Davies–Bouldin</source>
        <translation>Também gap, Caliński–Harabasz e Davies–Bouldin</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vizinhos</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhueta</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidade</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
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
        <translation>todas vazias</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
</context>
<context>
    <name>ui::DistributionPlot</name>
    <message>
        <source>Choose a column to see how its values are spread.</source>
        <translation>Escolha uma coluna para ver como seus valores se distribuem.</translation>
    </message>
    <message>
        <source>%1 below %2 and %3 above %4 not shown</source>
        <translation>%1 abaixo de %2 e %3 acima de %4 não mostrados</translation>
    </message>
    <message>
        <source>%1 from %2 on not shown</source>
        <translation>%1 a partir de %2 não mostrados</translation>
    </message>
    <message>
        <source>%1 below %2 not shown</source>
        <translation>%1 abaixo de %2 não mostrados</translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation>%1 sem valor</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 sem %2</translation>
    </message>
</context>
<context>
    <name>ui::DistributionView</name>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
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
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <translation>Nenhuma distribuição para mostrar</translation>
    </message>
    <message>
        <source>A distribution needs numbers, dates or categories; this table holds only texts and identifiers.</source>
        <translation>Uma distribuição precisa de números, datas ou categorias; esta tabela só contém textos e identificadores.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
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
        <translation>Densidade</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Proporções</translation>
    </message>
    <message>
        <source>Shares of each group instead of numbers of customers</source>
        <translation>Proporções de cada grupo em vez de números de clientes</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Ordem das colunas</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Ordem do arquivo</translation>
    </message>
    <message>
        <source>Most different first</source>
        <translation>Mais diferentes primeiro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Eixo logarítmico</translation>
    </message>
    <message>
        <source>Logarithmic axis, to see the rare values</source>
        <translation>Eixo logarítmico, para ver os valores raros</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Intervalo inteiro</translation>
    </message>
    <message>
        <source>Also the few values far out</source>
        <translation>Também os poucos valores muito afastados</translation>
    </message>
    <message>
        <source>By frequency</source>
        <translation>Por frequência</translation>
    </message>
    <message>
        <source>Most frequent first, instead of their own order</source>
        <translation>Os mais frequentes primeiro, em vez da ordem própria</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sem segmento</translation>
    </message>
    <message>
        <source>Every cell of this column is missing.</source>
        <translation>Todas as células desta coluna estão vazias.</translation>
    </message>
    <message>
        <source>Choose a column to see how its values are spread.</source>
        <translation>Escolha uma coluna para ver como seus valores se distribuem.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3</source>
        <translation>%1 · %2 linhas · %3</translation>
    </message>
</context>
<context>
    <name>ui::DriftPartsPlot</name>
    <message>
        <source>The parts of this feature are not known.</source>
        <translation>As partes desta variável não são conhecidas.</translation>
    </message>
    <message>
        <source>%1: training against this file</source>
        <translation>%1: treinamento contra este arquivo</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treinamento</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>este arquivo</translation>
    </message>
    <message>
        <source>%1: %2 in training, %3 in this file</source>
        <translation>%1: %2 no treinamento, %3 neste arquivo</translation>
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
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>Shows how far each feature of the new file has moved away from what the model has learnt from.</source>
        <translation>Mostra o quanto cada variável do novo arquivo se afastou daquilo com que o modelo aprendeu.</translation>
    </message>
    <message>
        <source>This model does not know how its training table was spread, so drift cannot be told. Models trained now do.</source>
        <translation>Este modelo não sabe como sua tabela de treinamento se distribuía, por isso não se pode dizer a deriva. Modelos treinados agora sabem.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 also in training (%2)</source>
        <translation>%1 também no treinamento (%2)</translation>
    </message>
    <message>
        <source>%1 new or without ID (%2)</source>
        <translation>%1 novos ou sem ID (%2)</translation>
    </message>
    <message>
        <source>%1 new (%2)</source>
        <translation>%1 novos (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>não está neste arquivo</translation>
    </message>
    <message>
        <source>%1 drifted</source>
        <translation>%1 com deriva</translation>
    </message>
    <message>
        <source>%1 watch</source>
        <translation>%1 a observar</translation>
    </message>
    <message>
        <source>No feature has drifted. Largest: %1, %2.</source>
        <translation>Nenhuma variável tem deriva. Maior: %1, %2.</translation>
    </message>
    <message>
        <source>1 feature has drifted: %1.</source>
        <translation>1 variável tem deriva: %1.</translation>
    </message>
    <message>
        <source>%1 features have drifted: %2.</source>
        <translation>%1 variáveis têm deriva: %2.</translation>
    </message>
    <message>
        <source>1 feature to watch: %1.</source>
        <translation>1 variável a observar: %1.</translation>
    </message>
    <message>
        <source>%1 features to watch: %2.</source>
        <translation>%1 variáveis a observar: %2.</translation>
    </message>
    <message>
        <source>population stability index</source>
        <translation>índice de estabilidade populacional</translation>
    </message>
    <message>
        <source>Drift of each feature</source>
        <translation>Deriva de cada variável</translation>
    </message>
    <message>
        <source>drifted above %1</source>
        <translation>deriva acima de %1</translation>
    </message>
    <message>
        <source>watch above %1</source>
        <translation>observar acima de %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: population stability index %2</source>
        <translation>%1: índice de estabilidade populacional %2</translation>
    </message>
    <message>
        <source>
most changed: %1, %2 in training, %3 in this file</source>
        <translation>
maior mudança: %1, %2 no treinamento, %3 neste arquivo</translation>
    </message>
</context>
<context>
    <name>ui::DropArea</name>
    <message>
        <source>Drop a customer table here</source>
        <translation>Solte uma tabela de clientes aqui</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel or OpenDocument. Your file is read, never changed.</source>
        <translation>CSV, TSV, Excel ou OpenDocument. Seu arquivo é lido, nunca alterado.</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Abrir CSV…</translation>
    </message>
    <message>
        <source>Two-Minute Tour</source>
        <translation>Visita de dois minutos</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Abrir projeto…</translation>
    </message>
    <message>
        <source>From a table to a report, on an example</source>
        <translation>De uma tabela a um relatório, com um exemplo</translation>
    </message>
</context>
<context>
    <name>ui::DropFrame</name>
    <message>
        <source>Drop to open</source>
        <translation>Solte para abrir</translation>
    </message>
</context>
<context>
    <name>ui::EarlyStoppingGroup</name>
    <message>
        <source>Early stopping</source>
        <translation>Parada antecipada</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perda de validação</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Acurácia de validação</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>The figure on the validation customers that chooses the best epoch, whose weights are kept however the training ends.&lt;br&gt;&lt;br&gt;&lt;b&gt;Validation loss&lt;/b&gt;, the mean of −log(probability of the right class), moves with every customer and leads to trustworthy probabilities.&lt;br&gt;&lt;br&gt;&lt;b&gt;Validation accuracy&lt;/b&gt;, the share of right answers, is worth a try when only the answer counts; it moves in steps and is noisier on small tables.</source>
        <translation>O número nos clientes de validação que escolhe a melhor época, cujos pesos ficam, termine como terminar o treinamento.&lt;br&gt;&lt;br&gt;A &lt;b&gt;perda de validação&lt;/b&gt;, a média de −log(probabilidade da classe certa), muda com cada cliente e leva a probabilidades confiáveis.&lt;br&gt;&lt;br&gt;A &lt;b&gt;acurácia de validação&lt;/b&gt;, a proporção de respostas certas, vale a tentativa quando só a resposta conta; move-se em degraus e é mais ruidosa em tabelas pequenas.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <source>Ends the training when the watched figure has not got better for this many epochs. Raise it when the curve is noisy or the learning rate small. “never” trains all epochs; the best one is kept all the same.</source>
        <translation>Termina o treinamento quando o número observado não melhora por tantas épocas. Aumente-a quando a curva é ruidosa ou a taxa de aprendizado pequena. “nunca” treina todas as épocas; mesmo assim fica a melhor.</translation>
    </message>
    <message>
        <source>loss · after 1 epoch</source>
        <translation>perda · após 1 época</translation>
    </message>
    <message>
        <source>accuracy · after 1 epoch</source>
        <translation>acurácia · após 1 época</translation>
    </message>
    <message>
        <source>loss · after %1 epochs</source>
        <translation>perda · após %1 épocas</translation>
    </message>
    <message>
        <source>accuracy · after %1 epochs</source>
        <translation>acurácia · após %1 épocas</translation>
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
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Procurar</translation>
    </message>
</context>
<context>
    <name>ui::EngineLoading</name>
    <message>
        <source>reference BLAS (slow)</source>
        <translation>BLAS de referência (lenta)</translation>
    </message>
</context>
<context>
    <name>ui::EpochTableModel</name>
    <message>
        <source>The epoch of the lowest validation loss; its weights are kept</source>
        <translation>A época de menor perda de validação; seus pesos ficam</translation>
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
        <translation>Perda
treino</translation>
    </message>
    <message>
        <source>Loss
validation</source>
        <translation>Perda
validação</translation>
    </message>
    <message>
        <source>Accuracy
train</source>
        <translation>Acurácia
treino</translation>
    </message>
    <message>
        <source>Accuracy
validation</source>
        <translation>Acurácia
validação</translation>
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
        <translation>Precisão e revocação</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Confiabilidade</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Train a model to see its curves.</source>
        <translation>Treine um modelo para ver suas curvas.</translation>
    </message>
    <message>
        <source>Ordering the customers by their probabilities…</source>
        <translation>Ordenando os clientes por suas probabilidades…</translation>
    </message>
    <message>
        <source>%1, %2 customers</source>
        <translation>%1, %2 clientes</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>respostas certas</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>melhor F1</translation>
    </message>
    <message>
        <source>best Youden</source>
        <translation>melhor Youden</translation>
    </message>
    <message>
        <source>%1 of %2 “%3” found · %4 “%5” taken for it · %6 right in all · F1 %7. The results are shown at %8.</source>
        <translation>%1 de %2 “%3” encontrados · %4 “%5” tomados por tal · %6 de acertos no total · F1 %7. Os resultados são mostrados em %8.</translation>
    </message>
</context>
<context>
    <name>ui::ExplainView</name>
    <message>
        <source>Measure Importance</source>
        <translation>Medir importância</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importância</translation>
    </message>
    <message>
        <source>Asking the model about row %1…</source>
        <translation>Perguntando ao modelo sobre a linha %1…</translation>
    </message>
    <message>
        <source>Score that falls</source>
        <translation>Pontuação que cai</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>Perda logarítmica</translation>
    </message>
    <message>
        <source>What the model loses on the test customers when the values of one column are shuffled between them, so that they no longer say anything (Breiman 2001; Fisher, Rudin and Dominici 2019). All inputs made of the column move together. Bars are means, lines standard deviations over the repeats.&lt;br&gt;&lt;br&gt;Columns that say the same share their importance: each alone can be replaced by the other.</source>
        <translation>O que o modelo perde nos clientes de teste quando os valores de uma coluna são embaralhados entre eles, de modo que nada mais dizem (Breiman 2001; Fisher, Rudin e Dominici 2019). Todas as entradas feitas da coluna se movem juntas. As barras são médias, as linhas desvios padrão das repetições.&lt;br&gt;&lt;br&gt;Colunas que dizem o mesmo dividem sua importância: cada uma pode ser substituída pela outra.</translation>
    </message>
    <message>
        <source>Progress of the importance</source>
        <translation>Progresso da importância</translation>
    </message>
    <message>
        <source>Train a model to see which columns matter to it.</source>
        <translation>Treine um modelo para ver quais colunas importam para ele.</translation>
    </message>
    <message>
        <source>Measuring how much worse the model gets without each column…</source>
        <translation>Medindo o quanto o modelo piora sem cada coluna…</translation>
    </message>
    <message>
        <source>Cancelled: how much worse the model gets without each column was not measured to the end.</source>
        <translation>Cancelado: o quanto o modelo piora sem cada coluna não foi medido até o fim.</translation>
    </message>
    <message>
        <source>%1 test customers · %2 repeats · seed %3</source>
        <translation>%1 clientes de teste · %2 repetições · semente %3</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>acurácia</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>perda logarítmica</translation>
    </message>
</context>
<context>
    <name>ui::ExploreOptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Update View</source>
        <translation>Atualizar vista</translation>
    </message>
    <message>
        <source>Complete columns</source>
        <translation>Colunas completas</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Ordem do arquivo</translation>
    </message>
    <message>
        <source>Most missing first</source>
        <translation>Mais ausentes primeiro</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Por coluna</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>Por padrão</translation>
    </message>
    <message>
        <source>Alike side by side</source>
        <translation>Parecidas lado a lado</translation>
    </message>
    <message>
        <source>Shows columns without a missing cell too</source>
        <translation>Mostra também colunas sem células vazias</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores ausentes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>File order shows where in the file cells are missing, for example from one date on. &lt;b&gt;Most missing first&lt;/b&gt; shows how many rows share their gaps. &lt;b&gt;By column&lt;/b&gt; puts the rows that miss one column first, so that you see what they miss besides. &lt;b&gt;By pattern&lt;/b&gt; puts rows that miss the same columns together, the most frequent pattern first.&lt;br&gt;&lt;br&gt;A click on a name above the matrix sorts by that column.</source>
        <translation>A ordem do arquivo mostra onde faltam células no arquivo, por exemplo a partir de uma data. &lt;b&gt;Mais ausentes primeiro&lt;/b&gt; mostra quantas linhas têm lacunas em comum. &lt;b&gt;Por coluna&lt;/b&gt; põe primeiro as linhas em que falta uma coluna, para que se veja o que mais lhes falta. &lt;b&gt;Por padrão&lt;/b&gt; junta linhas em que faltam as mesmas colunas, o padrão mais frequente primeiro.&lt;br&gt;&lt;br&gt;Um clique em um nome acima da matriz ordena por essa coluna.</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Ordenadas por</translation>
    </message>
    <message>
        <source>The column whose gaps come first.</source>
        <translation>A coluna cujas lacunas vêm primeiro.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>File order, the columns with most missing cells first, or columns that miss the same rows side by side (the order of the tree).</source>
        <translation>Ordem do arquivo, colunas com mais células vazias primeiro, ou lado a lado as colunas que faltam nas mesmas linhas (a ordem da árvore).</translation>
    </message>
</context>
<context>
    <name>ui::ExploreOverview</name>
    <message>
        <source>No cell is missing.</source>
        <translation>Nenhuma célula está vazia.</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores ausentes</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associações</translation>
    </message>
    <message>
        <source>Missing together</source>
        <translation>Ausentes em conjunto</translation>
    </message>
    <message>
        <source>columns empty in the same row</source>
        <translation>colunas vazias na mesma linha</translation>
    </message>
    <message>
        <source>Missing Matrix</source>
        <translation>Matriz de ausentes</translation>
    </message>
    <message>
        <source>Association Heatmap</source>
        <translation>Mapa de calor das associações</translation>
    </message>
    <message>
        <source>No cell is missing: all %1 rows are complete in all %2 columns.</source>
        <translation>Nenhuma célula está vazia: todas as %1 linhas estão completas em todas as %2 colunas.</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 linhas × %3 colunas · %4</translation>
    </message>
    <message>
        <source>%1 and %2 go most closely with %3</source>
        <translation>%1 e %2 são as que mais andam junto com %3</translation>
    </message>
    <message>
        <source>%1 goes most closely with %2</source>
        <translation>%1 é a que mais anda junto com %2</translation>
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
        <translation>Ainda nada para explorar</translation>
    </message>
    <message>
        <source>Open a table to see which cells are missing and which columns go together.</source>
        <translation>Abra uma tabela para ver quais células estão vazias e quais colunas andam juntas.</translation>
    </message>
    <message>
        <source>Views of Explore</source>
        <translation>Vistas de Explorar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associações</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distribuições</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
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
        <translation>%1 como tabela</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <translation>%1 como CSV…</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>Nenhuma tabela aberta</translation>
    </message>
    <message>
        <source>%1 in %2 rows</source>
        <translation>%1 em %2 linhas</translation>
    </message>
    <message>
        <source>No cell is missing</source>
        <translation>Nenhuma célula está vazia</translation>
    </message>
    <message>
        <source>1 cell is missing</source>
        <translation>1 célula está vazia</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 rows</source>
        <translation>%1 em %2 de %3 linhas</translation>
    </message>
    <message>
        <source>%1 cells are missing</source>
        <translation>%1 células estão vazias</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Medindo…</translation>
    </message>
</context>
<context>
    <name>ui::FactsModel</name>
    <message>
        <source>Not certain: %1</source>
        <translation>Sem certeza: %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lida como</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>ui::FeatureChoiceGroup</name>
    <message>
        <source>Features</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Association at least</source>
        <translation>Associação mínima</translation>
    </message>
    <message>
        <source>Leaves out features that go with the target less than this, one at a time, measured on the rows fitted on: Spearman’s ρ, Cramér’s V or the correlation ratio η. 0.1 is a usual limit. A feature that says little alone may still help beside others.</source>
        <translation>Deixa de fora variáveis que andam com o alvo menos que isto, uma de cada vez, medidas nas linhas usadas no ajuste: ρ de Spearman, V de Cramér ou a razão de correlação η. 0,1 é um limite usual. Uma variável que sozinha diz pouco ainda pode ajudar ao lado de outras.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Manter no máximo</translation>
    </message>
    <message>
        <source>The so many features that go most closely with the target.</source>
        <translation>As tantas variáveis que mais andam com o alvo.</translation>
    </message>
    <message>
        <source>Features that are kept</source>
        <translation>Variáveis mantidas</translation>
    </message>
    <message>
        <source>%1 is left out by the limit</source>
        <translation>%1 é deixada de fora pelo limite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Untick what the model is not to see.</source>
        <translation>Desmarque o que o modelo não deve ver.</translation>
    </message>
    <message>
        <source>Bars: association with %1.</source>
        <translation>Barras: associação com %1.</translation>
    </message>
    <message>
        <source> Muted features are left out.</source>
        <translation> As variáveis esmaecidas ficam de fora.</translation>
    </message>
</context>
<context>
    <name>ui::FeatureGroup</name>
    <message>
        <source>Features</source>
        <translation>Variáveis</translation>
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
        <translation>%1: %2, suspeita</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>pairs of different classes ranked right · 50 % is guessing</source>
        <translation>pares de classes diferentes ordenados certo · 50 % é adivinhar</translation>
    </message>
    <message>
        <source>and %1 weaker ones</source>
        <translation>e %1 mais fracas</translation>
    </message>
    <message>
        <source>%1 alone ranks %2 of pairs right</source>
        <translation>%1 sozinha ordena certo %2 dos pares</translation>
    </message>
    <message>
        <source>; the others without it %1</source>
        <translation>; as outras sem ela %1</translation>
    </message>
</context>
<context>
    <name>ui::FigureDialog</name>
    <message>
        <source>Title above the figure</source>
        <translation>Título acima da figura</translation>
    </message>
    <message>
        <source>Caption with file, rows and seed</source>
        <translation>Legenda com arquivo, linhas e semente</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>How the picture will look</source>
        <translation>Como ficará a imagem</translation>
    </message>
    <message>
        <source>As large as it wants</source>
        <translation>Do tamanho que pedir</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Slide, 16:9</translation>
    </message>
    <message>
        <source>Document column</source>
        <translation>Coluna de documento</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrado</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Desenho SVG</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>As the size needs</source>
        <translation>Conforme o tamanho</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Cores</translation>
    </message>
    <message>
        <source>Pixels of a PNG; drawings are sharp at any size</source>
        <translation>Pixels de um PNG; desenhos são nítidos em qualquer tamanho</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>%1 × %2 cm</source>
        <translation>%1 × %2 cm</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 dots an inch · %4</source>
        <translation>%1 × %2 pixels, %3 pontos por polegada · %4</translation>
    </message>
    <message>
        <source>%1, sharp at any size; texts can be selected</source>
        <translation>%1, nítido em qualquer tamanho; os textos podem ser selecionados</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Desenho SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Documento PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::FilledMatrices</name>
    <message>
        <source>Before preparation</source>
        <translation>Antes da preparação</translation>
    </message>
    <message>
        <source>After preparation</source>
        <translation>Depois da preparação</translation>
    </message>
    <message>
        <source>No cell of the %1 columns of the recipe is missing.</source>
        <translation>Nenhuma célula das %1 colunas da receita está vazia.</translation>
    </message>
    <message>
        <source>%1 cells missing · %2</source>
        <translation>%1 células vazias · %2</translation>
    </message>
    <message>
        <source>%1 cells filled, none missing · %2</source>
        <translation>%1 células preenchidas, nenhuma vazia · %2</translation>
    </message>
    <message>
        <source>%1 of the recipe’s cells are missing in %2.</source>
        <translation>%1 das células da receita estão vazias em %2.</translation>
    </message>
    <message>
        <source>%1 cells of %2 are filled and none is missing.</source>
        <translation>%1 células de %2 foram preenchidas e nenhuma está vazia.</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear All</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas as linhas</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Remover o filtro %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remover este filtro</translation>
    </message>
</context>
<context>
    <name>ui::FilterPopover</name>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>começa com</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>não contém</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>não começa com</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Coluna a filtrar</translation>
    </message>
    <message>
        <source>Show the rows whatever this column holds</source>
        <translation>Mostrar as linhas, contenha esta coluna o que contiver</translation>
    </message>
    <message>
        <source>Everything outside this range</source>
        <translation>Tudo fora deste intervalo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Find a level</source>
        <translation>Encontrar um nível</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>How the text is compared</source>
        <translation>Como o texto é comparado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text, in upper or lower case</source>
        <translation>Texto, em maiúsculas ou minúsculas</translation>
    </message>
    <message>
        <source>Only missing (%1)</source>
        <translation>Só ausentes (%1)</translation>
    </message>
    <message>
        <source>Hide missing</source>
        <translation>Ocultar ausentes</translation>
    </message>
</context>
<context>
    <name>ui::FindingList</name>
    <message>
        <source>Warning</source>
        <translation>Alerta</translation>
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
        <translation>A conferir</translation>
    </message>
    <message>
        <source>nothing found in %1 rows</source>
        <translation>nada encontrado em %1 linhas</translation>
    </message>
    <message>
        <source>1 finding in %1 rows</source>
        <translation>1 ponto em %1 linhas</translation>
    </message>
    <message>
        <source>%1 findings in %2 rows</source>
        <translation>%1 pontos em %2 linhas</translation>
    </message>
</context>
<context>
    <name>ui::FlowPlot</name>
    <message>
        <source>Not clustered</source>
        <translation>Sem segmento</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Flow of customers between segments</source>
        <translation>Fluxo de clientes entre segmentos</translation>
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
        <translation>em %1</translation>
    </message>
</context>
<context>
    <name>ui::FoldsView</name>
    <message>
        <source>Cross-validated models</source>
        <translation>Modelos com validação cruzada</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Tick runs on the Runs tab and cross-validate them.</source>
        <translation>Marque execuções na aba Execuções e faça a validação cruzada.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>Dois a dois</translation>
    </message>
    <message>
        <source>Cross-validation tests every customer once, with models that have not learnt from them, and says which differences between models are more than chance.</source>
        <translation>A validação cruzada testa cada cliente uma vez, com modelos que não aprenderam com ele, e diz quais diferenças entre modelos são mais que acaso.</translation>
    </message>
    <message>
        <source>%1 × %2 folds</source>
        <translation>%1 × %2 dobras</translation>
    </message>
    <message numerus="yes">
        <source>%n folds</source>
        <translation>
            <numerusform>%n dobra</numerusform>
            <numerusform>%n dobras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers · best %3 &lt;b&gt;%4&lt;/b&gt; ± %5 (%6)</source>
        <translation>%1 de %2 clientes · melhor %3 &lt;b&gt;%4&lt;/b&gt; ± %5 (%6)</translation>
    </message>
    <message>
        <source>%1 of %2 customers, seed %3</source>
        <translation>%1 de %2 clientes, semente %3</translation>
    </message>
    <message>
        <source>means over the folds, 95 % intervals</source>
        <translation>médias das dobras, intervalos de 95 %</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 sobre %2</translation>
    </message>
</context>
<context>
    <name>ui::GainPlot</name>
    <message>
        <source>Cumulative Gain</source>
        <translation>Ganho acumulado</translation>
    </message>
    <message>
        <source>Train a model to see how many of the wanted customers a budget reaches.</source>
        <translation>Treine um modelo para ver quantos dos clientes desejados um orçamento alcança.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Lucro</translation>
    </message>
    <message>
        <source>customers contacted, most likely first</source>
        <translation>clientes contatados, os mais prováveis primeiro</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 alcançados</translation>
    </message>
    <message>
        <source>times as many of %1 as by chance</source>
        <translation>quantas vezes mais %1 do que ao acaso</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>lucro</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>melhor possível</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>este modelo</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>ao acaso</translation>
    </message>
    <message>
        <source>%1 contacted (%2)</source>
        <translation>%1 contatados (%2)</translation>
    </message>
    <message>
        <source>Nobody is contacted</source>
        <translation>Ninguém é contatado</translation>
    </message>
    <message>
        <source>cost %1, bring %2:</source>
        <translation>custam %1, rendem %2:</translation>
    </message>
    <message>
        <source>profit %1</source>
        <translation>lucro %1</translation>
    </message>
    <message>
        <source>reach %1 of %2:</source>
        <translation>alcançam %1 de %2:</translation>
    </message>
    <message>
        <source>%1 times chance</source>
        <translation>%1 vezes o acaso</translation>
    </message>
    <message>
        <source>no budget earns anything</source>
        <translation>nenhum orçamento dá lucro</translation>
    </message>
    <message>
        <source>highest: %1 at %2</source>
        <translation>maior: %1 em %2</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>Ninguém é contatado.</translation>
    </message>
    <message>
        <source>%1 contacted (%2) reach %3 of %4: %5 times chance.</source>
        <translation>%1 contatados (%2) alcançam %3 de %4: %5 vezes o acaso.</translation>
    </message>
    <message>
        <source>%1 contacted (%2) cost %3 and bring %4: profit %5.</source>
        <translation>%1 contatados (%2) custam %3 e rendem %4: lucro %5.</translation>
    </message>
    <message>
        <source>No budget earns anything.</source>
        <translation>Nenhum orçamento dá lucro.</translation>
    </message>
    <message>
        <source>The highest is %1, at %2.</source>
        <translation>O maior é %1, em %2.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcançados</translation>
    </message>
    <message>
        <source>of those contacted</source>
        <translation>dos contatados</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>probability from</source>
        <translation>probabilidade a partir de</translation>
    </message>
</context>
<context>
    <name>ui::GivenLabelsPlot</name>
    <message>
        <source>Shows how many customers of the file get each label.</source>
        <translation>Mostra quantos clientes do arquivo recebem cada rótulo.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sem certeza</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sem segmento</translation>
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
        <translation>proporção</translation>
    </message>
    <message>
        <source>and not sure</source>
        <translation>e sem certeza</translation>
    </message>
</context>
<context>
    <name>ui::GroupFigures</name>
    <message>
        <source>%1 days</source>
        <translation>%1 dias</translation>
    </message>
    <message>
        <source>Figures by group</source>
        <translation>Números por grupo</translation>
    </message>
    <message>
        <source>Nothing to compare: fewer than two groups have values, or all values are equal.</source>
        <translation>Nada para comparar: menos de dois grupos têm valores, ou todos os valores são iguais.</translation>
    </message>
    <message>
        <source>η = %1 (F test, %2)</source>
        <translation>η = %1 (teste F, %2)</translation>
    </message>
    <message>
        <source>Cramér’s V = %1 (χ² test, %2)</source>
        <translation>V de Cramér = %1 (teste χ², %2)</translation>
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
        <translation>Os grupos podem diferir por acaso</translation>
    </message>
    <message>
        <source>The groups hardly differ</source>
        <translation>Os grupos quase não diferem</translation>
    </message>
    <message>
        <source>The groups differ somewhat</source>
        <translation>Os grupos diferem um pouco</translation>
    </message>
    <message>
        <source>The groups differ clearly</source>
        <translation>Os grupos diferem claramente</translation>
    </message>
    <message>
        <source>The groups differ strongly</source>
        <translation>Os grupos diferem fortemente</translation>
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
        <translation>Média</translation>
    </message>
    <message>
        <source>St. deviation</source>
        <translation>Desvio padrão</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>Quartis</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Mais frequente</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
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
        <translation>“%1” na ajuda</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Nenhuma página tem estas palavras.</translation>
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
        <translation>Página de ajuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Find in the help (Ctrl+F)</source>
        <translation>Procurar na ajuda (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Procurar na ajuda</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Lugar encontrado anterior</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Próximo lugar encontrado</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – Ajuda</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Não está nesta página</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>1 other page</source>
        <translation>1 outra página</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>%1 outras páginas</translation>
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
            <numerusform>Mais %n à esquerda.</numerusform>
            <numerusform>Mais %n à esquerda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lendo %1 …</translation>
    </message>
    <message>
        <source>File as it is</source>
        <translation>Arquivo como está</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>First Rows</source>
        <translation>Primeiras linhas</translation>
    </message>
    <message>
        <source>Rows to Check</source>
        <translation>Linhas a conferir</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeiras linhas</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>Linhas a conferir</translation>
    </message>
    <message>
        <source>Double-click or press Enter to change the type</source>
        <translation>Clique duplo ou Enter para mudar o tipo</translation>
    </message>
    <message>
        <source>Remember for files with these columns</source>
        <translation>Lembrar para arquivos com estas colunas</translation>
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
        <translation>&lt;b&gt;Estes são os primeiros %1 de %2.&lt;/b&gt; Importar lê o arquivo inteiro.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Please check this one.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Por favor, confira este ponto.&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>Read as remembered for files with these columns.</source>
        <translation>Lido como lembrado para arquivos com estas colunas.</translation>
    </message>
    <message>
        <source>The preview shows the values as they will be imported.</source>
        <translation>A prévia mostra os valores como serão importados.</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>This row is left out.</source>
        <translation>Esta linha fica de fora.</translation>
    </message>
    <message>
        <source>These %1 rows are left out.</source>
        <translation>Estas %1 linhas ficam de fora.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 rows · %2 columns</source>
        <translation>%1 linhas · %2 colunas</translation>
    </message>
    <message>
        <source>random sample of %1 of %2 rows · %3 columns</source>
        <translation>amostra aleatória de %1 de %2 linhas · %3 colunas</translation>
    </message>
    <message>
        <source>Import %1 Rows</source>
        <translation>Importar %1 linhas</translation>
    </message>
    <message>
        <source>Import All Rows</source>
        <translation>Importar todas as linhas</translation>
    </message>
    <message>
        <source>Import 1 Row</source>
        <translation>Importar 1 linha</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lendo …</translation>
    </message>
</context>
<context>
    <name>ui::ImportOptions</name>
    <message>
        <source>How to read it</source>
        <translation>Como ler</translation>
    </message>
    <message>
        <source>Detect Again</source>
        <translation>Detectar de novo</translation>
    </message>
    <message>
        <source>Forget what was chosen here and find out again how the file is written</source>
        <translation>Esquecer o que foi escolhido aqui e descobrir de novo como o arquivo está escrito</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Garbled text</source>
        <translation>Texto corrompido</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Delimitador</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Separador decimal</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Text quote</source>
        <translation>Aspas de texto</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>Pular linhas</translation>
    </message>
    <message>
        <source>Skip at the end</source>
        <translation>Pular no fim</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>such as n/a; -99</source>
        <translation>como n/a; -99</translation>
    </message>
    <message>
        <source>Texts that mean “missing”, besides empty cells; separated by ;</source>
        <translation>Textos que significam “ausente”, além das células vazias; separados por ;</translation>
    </message>
    <message>
        <source>Also missing</source>
        <translation>Também ausente</translation>
    </message>
    <message>
        <source>Read as Missing</source>
        <translation>Ler como ausente</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>escolhido aqui</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>Por favor, confira: %1</translation>
    </message>
    <message>
        <source>Line %1 holds names</source>
        <translation>A linha %1 contém nomes</translation>
    </message>
    <message>
        <source>%1 sheets in the workbook</source>
        <translation>%1 planilhas na pasta de trabalho</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>Por coluna</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>“%1” in %2 may mean missing</source>
        <translation>“%1” em %2 pode significar ausente</translation>
    </message>
    <message>
        <source>Read “%1” as Missing</source>
        <translation>Ler “%1” como ausente</translation>
    </message>
    <message>
        <source>text such as “Ã¤” is read as “ä”</source>
        <translation>texto como “Ã¤” é lido como “ä”</translation>
    </message>
    <message>
        <source>text such as “Ã¤” was UTF-8 read as Windows-1252</source>
        <translation>texto como “Ã¤” era UTF-8 lido como Windows-1252</translation>
    </message>
</context>
<context>
    <name>ui::ImportanceBars</name>
    <message>
        <source>Importance of Columns</source>
        <translation>Importância das colunas</translation>
    </message>
    <message>
        <source>Measures how much worse the model gets when a column no longer says anything about the customer.</source>
        <translation>Mede o quanto o modelo piora quando uma coluna nada mais diz sobre o cliente.</translation>
    </message>
    <message>
        <source>Grey: within two standard deviations of no share at all.</source>
        <translation>Cinza: a menos de dois desvios padrão de nenhuma parcela.</translation>
    </message>
    <message>
        <source>Grey: within two standard deviations of no loss at all.</source>
        <translation>Cinza: a menos de dois desvios padrão de nenhuma perda.</translation>
    </message>
    <message>
        <source>%1, per cent</source>
        <translation>%1, por cento</translation>
    </message>
    <message>
        <source>%1 lost, percentage points</source>
        <translation>%1: queda em pontos percentuais</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 a menos</translation>
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
        <translation>pontos percentuais de %1</translation>
    </message>
    <message>
        <source>%1: %2 %3 lost</source>
        <translation>%1: %2 %3 a menos</translation>
    </message>
    <message>
        <source>%1: %2 ± %3 %4 lost</source>
        <translation>%1: %2 ± %3 %4 a menos</translation>
    </message>
</context>
<context>
    <name>ui::InfoButton</name>
    <message>
        <source>About %1</source>
        <translation>Sobre %1</translation>
    </message>
</context>
<context>
    <name>ui::InfoPopover</name>
    <message>
        <source>More in Help</source>
        <translation>Mais na Ajuda</translation>
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
        <translation>Progresso de %1</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; Keep Best</source>
        <translation>Parar e manter o melhor</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>%1 decorridos</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · faltam %1</translation>
    </message>
</context>
<context>
    <name>ui::JobStrip</name>
    <message>
        <source>Running jobs</source>
        <translation>Tarefas em andamento</translation>
    </message>
    <message>
        <source>What is running, how far it is and how long it may take. Stop &amp; Keep Best ends it with the best it has found so far; Discard, or Cancel, leaves everything as it was before. The window can be used meanwhile.</source>
        <translation>O que está em andamento, até onde foi e quanto pode demorar. “Parar e manter o melhor” termina com o melhor encontrado até então; “Descartar”, ou “Cancelar”, deixa tudo como estava. A janela pode ser usada enquanto isso.</translation>
    </message>
</context>
<context>
    <name>ui::KDistancePlot</name>
    <message>
        <source>customers, from the densest place to the emptiest</source>
        <translation>clientes, do lugar mais denso ao mais vazio</translation>
    </message>
    <message>
        <source>%1, sample of %2 of %3</source>
        <translation>%1, amostra de %2 de %3</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>sample of %1 customers</source>
        <translation>amostra de %1 clientes</translation>
    </message>
    <message>
        <source>Distance to the %1 nearest customer</source>
        <translation>Distância ao %1 cliente mais próximo</translation>
    </message>
    <message>
        <source>%1 nearest</source>
        <translation>%1 mais próximo</translation>
    </message>
    <message>
        <source>joins a segment</source>
        <translation>entra em um segmento</translation>
    </message>
    <message>
        <source>%1 farther, up to %2</source>
        <translation>%1 mais longe, até %2</translation>
    </message>
    <message>
        <source>eps %1, as suggested</source>
        <translation>eps %1, como sugerido</translation>
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
        <translation>sem segmento</translation>
    </message>
    <message>
        <source>core customers</source>
        <translation>clientes centrais</translation>
    </message>
    <message>
        <source>Neighbour distances</source>
        <translation>Distâncias dos vizinhos</translation>
    </message>
    <message>
        <source>Segments of DBSCAN have neighbour distances to choose eps by.</source>
        <translation>Segmentos de DBSCAN têm distâncias de vizinhos para escolher eps.</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>%1º</translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>%1º</translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>%1º</translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>%1º</translation>
    </message>
    <message>
        <source>about %1 not clustered</source>
        <translation>cerca de %1 sem segmento</translation>
    </message>
    <message>
        <source>%1 not clustered (%2)</source>
        <translation>%1 sem segmento (%2)</translation>
    </message>
    <message>
        <source>Distance of customers to their %1 nearest customer, sorted. At eps %2: %3. Suggested: %4. The arrow keys choose another eps, Home the suggested one.</source>
        <translation>Distância dos clientes ao seu %1 cliente mais próximo, em ordem. Em eps %2: %3. Sugerido: %4. As setas escolhem outro eps, Home o sugerido.</translation>
    </message>
</context>
<context>
    <name>ui::KSweepPlot</name>
    <message>
        <source>Try several numbers of segments to see which one the customers support.</source>
        <translation>Tente vários números de segmentos para ver qual deles os clientes apoiam.</translation>
    </message>
    <message>
        <source>Number of Segments</source>
        <translation>Número de segmentos</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhueta</translation>
    </message>
    <message>
        <source>Inertia</source>
        <translation>Inércia</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidade</translation>
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
        <translation>média</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segmentos</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por vir</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>cotovelo</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 segmentos</translation>
    </message>
    <message>
        <source> (worst %1)</source>
        <translation> (pior %1)</translation>
    </message>
    <message>
        <source>Click to show these segments</source>
        <translation>Clique para mostrar estes segmentos</translation>
    </message>
</context>
<context>
    <name>ui::LayerEditor</name>
    <message>
        <source>Add Layer</source>
        <translation>Adicionar camada</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
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
        <translation>Normalização de lote</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>%1 from 1 feature</source>
        <translation>%1 de 1 variável</translation>
    </message>
    <message>
        <source>%1 from %2 features</source>
        <translation>%1 de %2 variáveis</translation>
    </message>
    <message>
        <source>%1 · softmax</source>
        <translation>%1 · softmax</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parâmetros</translation>
    </message>
</context>
<context>
    <name>ui::LayerRow</name>
    <message>
        <source>Drag to move the layer (Alt+Up, Alt+Down)</source>
        <translation>Arraste para mover a camada (Alt+Seta para cima, Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>Remove the layer (Del)</source>
        <translation>Remover a camada (Del)</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>Remover a camada</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. de lote</translation>
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
        <translation>%1 parâmetros</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>Camada %1: %2</translation>
    </message>
    <message>
        <source>Units of layer %1</source>
        <translation>Unidades da camada %1</translation>
    </message>
    <message>
        <source>Activation of layer %1</source>
        <translation>Ativação da camada %1</translation>
    </message>
    <message>
        <source>Dropout rate of layer %1</source>
        <translation>Taxa de dropout da camada %1</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>%1 parâmetros: %2 treinados, %3 não treinados</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Running mean and variance of batch normalization: followed while training, not learnt by gradients</source>
        <translation>Média e variância móveis da normalização de lote: acompanhadas durante o treinamento, não aprendidas por gradientes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>Não treinados</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
</context>
<context>
    <name>ui::LayersGroup</name>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Regularised</source>
        <translation>Regularizada</translation>
    </message>
    <message>
        <source>Small 32-16-8</source>
        <translation>Pequena 32-16-8</translation>
    </message>
    <message>
        <source>Wide 2 × 512</source>
        <translation>Larga 2 × 512</translation>
    </message>
    <message>
        <source>Deep 128-64-32</source>
        <translation>Profunda 128-64-32</translation>
    </message>
    <message>
        <source>Own design</source>
        <translation>Desenho próprio</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Layers, training settings and preparation that work. Changing anything makes it your own design. “Regularised” is the safe choice: dropout and weight decay keep the network from learning single customers by heart.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dense&lt;/b&gt;: each unit weighs all values before it, and its activation bends the sum: f(w · x + b). More units see finer patterns and need more customers.&lt;br&gt;&lt;br&gt;&lt;b&gt;Batch norm&lt;/b&gt; centres and scales the values of each batch, which lets deep networks learn faster.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dropout&lt;/b&gt; leaves out this share of the values in each step, so that the network does not lean on single ones. Raise it when the validation loss rises while the train loss falls.</source>
        <translation>Camadas, configurações de treinamento e preparação que funcionam. Mudar qualquer coisa faz dela seu desenho próprio. “Regularizada” é a escolha segura: dropout e decaimento dos pesos evitam que a rede decore clientes.&lt;br&gt;&lt;br&gt;&lt;b&gt;Densa&lt;/b&gt;: cada unidade pesa todos os valores anteriores, e sua ativação curva a soma: f(w · x + b). Mais unidades veem padrões mais finos e precisam de mais clientes.&lt;br&gt;&lt;br&gt;&lt;b&gt;Norm. de lote&lt;/b&gt; centra e escala os valores de cada lote, o que faz redes profundas aprenderem mais rápido.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dropout&lt;/b&gt; deixa de fora esta proporção dos valores a cada passo, para que a rede não se apoie em valores isolados. Aumente-o quando a perda de validação sobe enquanto a perda de treino cai.</translation>
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
        <translation>Categorias</translation>
    </message>
    <message>
        <source>How the network takes in the levels that the preparation has split into inputs of 0 and 1.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-hot&lt;/b&gt;: these inputs as they are. The safe choice.&lt;br&gt;&lt;br&gt;&lt;b&gt;Embeddings&lt;/b&gt;: a column of %1 levels or more becomes half as many learnt numbers, at most 50, so that levels that act alike come to lie near each other (Guo and Berkhahn 2016). Try them with columns of many levels, such as towns or products, and compare.</source>
        <translation>Como a rede recebe os níveis que a preparação dividiu em entradas de 0 e 1.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-hot&lt;/b&gt;: essas entradas como estão. A escolha segura.&lt;br&gt;&lt;br&gt;&lt;b&gt;Embeddings&lt;/b&gt;: uma coluna de %1 níveis ou mais vira metade de números aprendidos, no máximo 50, de modo que níveis que agem de modo parecido fiquem próximos (Guo e Berkhahn 2016). Experimente com colunas de muitos níveis, como cidades ou produtos, e compare.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes in order</source>
        <translation>Classes em ordem</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>What the network learns by. Either way it gives a probability for each class.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes&lt;/b&gt;: −log p of the right one; all wrong ones are alike.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes in order&lt;/b&gt;: −Σ log p of the right side of each cut between two neighbouring classes, so that a near miss costs less than a far one (Tödter and Ahrens 2012). Neither is better on every table: compare the two.&lt;br&gt;&lt;br&gt;Offered because the classes of this target have an order. The losses shown are those of “Classes”.</source>
        <translation>Com que a rede aprende. De um modo ou de outro, ela dá uma probabilidade para cada classe.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes&lt;/b&gt;: −log p da certa; todas as erradas são iguais.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes em ordem&lt;/b&gt;: −Σ log p do lado certo de cada corte entre duas classes vizinhas, de modo que errar por pouco custa menos que errar por muito (Tödter e Ahrens 2012). Nenhuma é melhor em todas as tabelas: compare as duas.&lt;br&gt;&lt;br&gt;Oferecido porque as classes deste alvo têm uma ordem. As perdas mostradas são as de “Classes”.</translation>
    </message>
    <message>
        <source>No column has %1 levels or more: this changes nothing.</source>
        <translation>Nenhuma coluna tem %1 níveis ou mais: isto não muda nada.</translation>
    </message>
    <message>
        <source>%1 inputs of 1 column become %2 numbers</source>
        <translation>%1 entradas de 1 coluna viram %2 números</translation>
    </message>
    <message>
        <source>%1 inputs of %2 columns become %3 numbers</source>
        <translation>%1 entradas de %2 colunas viram %3 números</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>nenhuma camada oculta</translation>
    </message>
    <message>
        <source>%1 dense layers</source>
        <translation>%1 camadas densas</translation>
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
        <translation>Tempo: %1</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <translation>%1, comparado</translation>
    </message>
    <message>
        <source>%1, not compared</source>
        <translation>%1, não comparado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shown among the curves and in what differs</source>
        <translation>Mostrado nas curvas e no que difere</translation>
    </message>
    <message>
        <source>Rank by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>Paired test against the reference on the same customers</source>
        <translation>Teste pareado contra a referência com os mesmos clientes</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Maior é melhor</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Menor é melhor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95 %</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>Contra a referência</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posição</translation>
    </message>
</context>
<context>
    <name>ui::LeaderboardView</name>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
</context>
<context>
    <name>ui::LearningCurvePlot</name>
    <message>
        <source>Learning Curve</source>
        <translation>Curva de aprendizado</translation>
    </message>
    <message>
        <source>Trains on ever more customers, to see whether more of them would help.</source>
        <translation>Treina com cada vez mais clientes, para ver se mais deles ajudariam.</translation>
    </message>
    <message>
        <source>%1 with %2 training rows: %3 on training rows, %4 on rows held out.</source>
        <translation>%1 com %2 linhas de treinamento: %3 nas linhas de treinamento, %4 nas linhas reservadas.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>linhas de treinamento</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>reservadas</translation>
    </message>
    <message>
        <source>train</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>%1 training rows</source>
        <translation>%1 linhas de treinamento</translation>
    </message>
</context>
<context>
    <name>ui::LearningCurveView</name>
    <message>
        <source>More customers would help</source>
        <translation>Mais clientes ajudariam</translation>
    </message>
    <message>
        <source>More customers would hardly help</source>
        <translation>Mais clientes quase não ajudariam</translation>
    </message>
    <message>
        <source>More customers made it worse</source>
        <translation>Mais clientes pioraram o resultado</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told</source>
        <translation>Não se pode dizer se mais clientes ajudariam</translation>
    </message>
    <message>
        <source>%1 × %2 folds</source>
        <translation>%1 × %2 dobras</translation>
    </message>
    <message numerus="yes">
        <source>%n folds</source>
        <translation>
            <numerusform>%n dobra</numerusform>
            <numerusform>%n dobras</numerusform>
        </translation>
    </message>
    <message>
        <source>Logarithmic rows</source>
        <translation>Linhas em escala log</translation>
    </message>
    <message>
        <source>Would more customers help?</source>
        <translation>Mais clientes ajudariam?</translation>
    </message>
    <message>
        <source>The run shown on the Predict page learns from ever larger shares of the customers and is judged on others each time. Where its score still rises at the end, more customers are worth having; where it is level, better columns are.</source>
        <translation>A execução mostrada na página Prever aprende com proporções cada vez maiores dos clientes e é avaliada em outros a cada vez. Se a pontuação ainda sobe no fim, vale a pena ter mais clientes; se está plana, valem mais colunas melhores.</translation>
    </message>
    <message>
        <source>Draw Learning Curve</source>
        <translation>Desenhar curva de aprendizado</translation>
    </message>
    <message>
        <source>Points appear as the shares are learnt from, the smallest first.</source>
        <translation>Os pontos aparecem à medida que se aprende com as proporções, a menor primeiro.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizado</translation>
    </message>
    <message>
        <source>The same factor of rows takes the same width</source>
        <translation>O mesmo fator de linhas ocupa a mesma largura</translation>
    </message>
    <message>
        <source>: %1 learnt from %2 to %3 of the customers in %4 and was judged by %5 on those held out. Bands are standard deviations between folds, ± below the 95 % intervals of the changes.</source>
        <translation>: %1 aprendeu com de %2 a %3 dos clientes em %4 e foi avaliado por %5 nos reservados. As faixas são desvios padrão entre dobras; ±, abaixo, são os intervalos de 95 % das mudanças.</translation>
    </message>
    <message>
        <source> More repeats narrow them, up to a point.</source>
        <translation> Mais repetições as estreitam, até certo ponto.</translation>
    </message>
    <message>
        <source>%1 of %2 customers · %3 &lt;b&gt;%4&lt;/b&gt; ± %5 from all training rows (%6)</source>
        <translation>%1 de %2 clientes · %3 &lt;b&gt;%4&lt;/b&gt; ± %5 com todas as linhas de treinamento (%6)</translation>
    </message>
    <message>
        <source>%1, %2, seed %3</source>
        <translation>%1, %2, semente %3</translation>
    </message>
    <message>
        <source>The model learns from ever more customers; a cancelled curve leaves the last one.</source>
        <translation>O modelo aprende com cada vez mais clientes; uma curva cancelada deixa a anterior.</translation>
    </message>
</context>
<context>
    <name>ui::LevelListModel</name>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 linhas</translation>
    </message>
</context>
<context>
    <name>ui::LevelListView</name>
    <message>
        <source>Levels</source>
        <translation>Níveis</translation>
    </message>
</context>
<context>
    <name>ui::LevelOrderGroup</name>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>The order belongs to the column: associations on the Explore page follow it too.</source>
        <translation>A ordem pertence à coluna: as associações na página Explorar também a seguem.</translation>
    </message>
    <message>
        <source>Levels from low to high</source>
        <translation>Níveis do menor ao maior</translation>
    </message>
    <message>
        <source>Make Ordinal…</source>
        <translation>Tornar ordinal…</translation>
    </message>
    <message>
        <source>Give the levels of another column an order</source>
        <translation>Dar uma ordem aos níveis de outra coluna</translation>
    </message>
    <message>
        <source>No feature has an order yet. Make a category ordinal and put its levels in order.</source>
        <translation>Nenhuma variável tem ordem ainda. Torne ordinal uma categoria e ponha seus níveis em ordem.</translation>
    </message>
    <message>
        <source>From low to high, as you put them.</source>
        <translation>Do menor ao maior, como você os pôs.</translation>
    </message>
    <message>
        <source>From low to high, as found in the file. Drag, or press Alt+Up and Alt+Down, where it is not right.</source>
        <translation>Do menor ao maior, como encontrado no arquivo. Arraste, ou pressione Alt+Seta para cima e Alt+Seta para baixo, onde não estiver certo.</translation>
    </message>
</context>
<context>
    <name>ui::LiveCurve</name>
    <message>
        <source>%1 · best %2</source>
        <translation>%1 · melhor %2</translation>
    </message>
    <message>
        <source>%1 over %2 epochs; last: train %3, validation %4.</source>
        <translation>%1 em %2 épocas; última: treino %3, validação %4.</translation>
    </message>
    <message>
        <source>%1: %2 epochs, last %3</source>
        <translation>%1: %2 épocas, última %3</translation>
    </message>
    <message>
        <source>, best %1 at epoch %2</source>
        <translation>, melhor %1 na época %2</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>none selected</source>
        <translation>nada selecionado</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 selecionados</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Arquivos gravados</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>in %1; the file it was made from is unchanged</source>
        <translation>em %1; o arquivo de origem não foi alterado</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Gravando %1</translation>
    </message>
    <message>
        <source>Networks will train many times slower than they could.</source>
        <translation>As redes vão treinar muitas vezes mais devagar do que poderiam.</translation>
    </message>
    <message>
        <source>Install the fast linear algebra, then start Tessera again: sudo apt install libopenblas0-pthread</source>
        <translation>Instale a álgebra linear rápida e inicie o Tessera de novo: sudo apt install libopenblas0-pthread</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Abrir CSV…</translation>
    </message>
    <message>
        <source>Try the Example</source>
        <translation>Experimentar o exemplo</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no file open</source>
        <translation>nenhum arquivo aberto</translation>
    </message>
    <message>
        <source>A job is still running</source>
        <translation>Uma tarefa ainda está em andamento</translation>
    </message>
    <message>
        <source>Quitting now loses what it has found so far.</source>
        <translation>Sair agora perde o que ela encontrou até aqui.</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; Keep Best</source>
        <translation>Parar e manter o melhor</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>The clipboard holds no table</source>
        <translation>A área de transferência não contém tabela</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabela colada</translation>
    </message>
    <message>
        <source>%1_rejected.csv</source>
        <translation>%1_rejeitadas.csv</translation>
    </message>
    <message>
        <source>Export Rejected Rows</source>
        <translation>Exportar linhas rejeitadas</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 mudou no disco.</translation>
    </message>
    <message>
        <source>The table here is as it was read.</source>
        <translation>A tabela aqui está como foi lida.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>%1 is no longer where it was opened.</source>
        <translation>%1 não está mais onde foi aberto.</translation>
    </message>
    <message>
        <source>The table stays as it was read; it cannot be reloaded until the file is back.</source>
        <translation>A tabela fica como foi lida; não pode ser recarregada até o arquivo voltar.</translation>
    </message>
    <message>
        <source>Open a Random Sample of %1 Rows</source>
        <translation>Abrir uma amostra aleatória de %1 linhas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Paste as &amp;Table</source>
        <translation>Colar como &amp;tabela</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>P&amp;referências…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>&amp;Novo projeto</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir recen&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>Project No&amp;tes…</source>
        <translation>Notas do &amp;projeto…</translation>
    </message>
    <message>
        <source>&amp;Import Options…</source>
        <translation>Opções de &amp;importação…</translation>
    </message>
    <message>
        <source>Customers from &amp;Transactions…</source>
        <translation>Clientes a partir de trans&amp;ações…</translation>
    </message>
    <message>
        <source>Use Saved Se&amp;gments…</source>
        <translation>Usar se&amp;gmentos salvos…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Cluster &amp;Summary (CSV)…</source>
        <translation>Resumo dos &amp;segmentos (CSV)…</translation>
    </message>
    <message>
        <source>Cluster Summary (&amp;Excel)…</source>
        <translation>Resumo dos segmentos (&amp;Excel)…</translation>
    </message>
    <message>
        <source>&amp;Customers with Segments…</source>
        <translation>&amp;Clientes com segmentos…</translation>
    </message>
    <message>
        <source>&amp;One File per Segment…</source>
        <translation>&amp;Um arquivo por segmento…</translation>
    </message>
    <message>
        <source>Scored C&amp;ustomers…</source>
        <translation>Clientes &amp;pontuados…</translation>
    </message>
    <message>
        <source>Scored Customers, One File per &amp;Label…</source>
        <translation>Clientes pontuados, um arquivo por &amp;rótulo…</translation>
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
        <translation>Pacote de &amp;gráficos…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>Re&amp;latório…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
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
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Tela &amp;cheia</translation>
    </message>
    <message>
        <source>S&amp;creenshot…</source>
        <translation>Captura de te&amp;la…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Restaurar layout</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Re&amp;duzir</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>Tamanho &amp;original</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;xecução</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; &amp;Keep Best</source>
        <translation>Parar e &amp;manter o melhor</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Run &amp;History</source>
        <translation>&amp;Histórico de execuções</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Conteúdo</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>&amp;O que é isto?</translation>
    </message>
    <message>
        <source>From CSV to &amp;Named Segments</source>
        <translation>De CSV a segmentos &amp;nomeados</translation>
    </message>
    <message>
        <source>&amp;Published Figures, Measured Again</source>
        <translation>Números &amp;publicados, medidos de novo</translation>
    </message>
    <message>
        <source>&amp;Example Data</source>
        <translation>Dados de &amp;exemplo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Information</source>
        <translation>Copiar informações de &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>&amp;Sobre o Tessera</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (não encontrado)</translation>
    </message>
    <message>
        <source>Remove %1 from the List</source>
        <translation>Remover %1 da lista</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Nenhum arquivo recente</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Limpar lista</translation>
    </message>
    <message>
        <source>Open a Table, a Project or a Model</source>
        <translation>Abrir uma tabela, um projeto ou um modelo</translation>
    </message>
    <message>
        <source>Screenshot copied</source>
        <translation>Captura de tela copiada</translation>
    </message>
    <message>
        <source>tessera_%1.png</source>
        <translation>tessera_%1.png</translation>
    </message>
    <message>
        <source>Save Screenshot</source>
        <translation>Salvar captura de tela</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Screenshot copied and saved as %1</source>
        <translation>Captura de tela copiada e salva como %1</translation>
    </message>
    <message>
        <source>The screenshot could not be written to %1.</source>
        <translation>Não foi possível gravar a captura de tela em %1.</translation>
    </message>
    <message>
        <source>Choose another folder; the picture is on the clipboard.</source>
        <translation>Escolha outra pasta; a imagem está na área de transferência.</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>Sobre o Tessera</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tessera %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Tessera %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Customer segmentation and prediction for marketing analysts.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer: tables are read, analysed and kept here only.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, libtorch, QCustomPlot and the typeface Inter.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Segmentação e previsão de clientes para analistas de marketing.&lt;/p&gt;&lt;p&gt;Nada sai deste computador: as tabelas são lidas, analisadas e guardadas só aqui.&lt;/p&gt;&lt;p&gt;Software livre sob a GNU General Public License, versão 3 ou posterior. Feito com Qt %2, libtorch, QCustomPlot e a fonte Inter.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Diagnostic information copied</source>
        <translation>Informações de diagnóstico copiadas</translation>
    </message>
    <message>
        <source>The same again.</source>
        <translation>O mesmo de novo.</translation>
    </message>
    <message>
        <source>Not the same.</source>
        <translation>Não é o mesmo.</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>Salvar o projeto</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Salvar as alterações em “%1”?</translation>
    </message>
    <message>
        <source>The customer file itself is never written to: runs, segments, choices and notes are kept in a project.</source>
        <translation>O próprio arquivo de clientes nunca é alterado: execuções, segmentos, escolhas e notas ficam em um projeto.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Don’t Save</source>
        <translation>Não salvar</translation>
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
        <translation>%1 foi encontrado em %2.</translation>
    </message>
    <message>
        <source>Results that fit it are there, marked out of date; models have lost their customers.</source>
        <translation>Os resultados que combinam com ele estão lá, marcados como desatualizados; os modelos perderam seus clientes.</translation>
    </message>
    <message>
        <source>Not any more: %1.</source>
        <translation>Não mais: %1.</translation>
    </message>
    <message>
        <source>Save it to keep it.</source>
        <translation>Salve para guardar.</translation>
    </message>
    <message>
        <source>%1 has changed since the project was saved.</source>
        <translation>%1 mudou desde que o projeto foi salvo.</translation>
    </message>
    <message>
        <source>Recovered “%1”.</source>
        <translation>“%1” recuperado.</translation>
    </message>
    <message>
        <source>Opened “%1”.</source>
        <translation>“%1” aberto.</translation>
    </message>
    <message>
        <source>%1 is nowhere to be found.</source>
        <translation>%1 não foi encontrado em lugar nenhum.</translation>
    </message>
    <message>
        <source>The project needs it. It was looked for where it was, and in the folder of the project and those below.</source>
        <translation>O projeto precisa dele. Foi procurado onde estava, e na pasta do projeto e nas abaixo dela.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>Onde está %1?</translation>
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
        <translation>&amp;Visita de dois minutos</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Abrir um projeto</translation>
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
        <translation>Parar de arranjar</translation>
    </message>
    <message>
        <source>Arrange Again</source>
        <translation>Arranjar de novo</translation>
    </message>
    <message>
        <source>arranging the neighbour map, %1</source>
        <translation>arranjando o mapa de vizinhos, %1</translation>
    </message>
    <message>
        <source>the neighbour map was stopped before it was finished</source>
        <translation>o mapa de vizinhos foi parado antes de terminar</translation>
    </message>
    <message>
        <source>each mark is a customer, large marks are segment centres</source>
        <translation>cada marca é um cliente, as marcas grandes são centros de segmentos</translation>
    </message>
    <message>
        <source>chosen on the map</source>
        <translation>escolhidos no mapa</translation>
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
        <translation>Eixos</translation>
    </message>
    <message>
        <source>What the map is drawn over. Two columns show original units and are the easiest to explain. Principal components keep as much of all features&apos; variance as two axes can; the axis titles say how much. The latent space is what the autoencoder sees. The neighbour map puts customers who are alike next to each other, whatever the number of features; it has no axes, and distances between groups mean little.</source>
        <translation>Sobre o que o mapa é desenhado. Duas colunas mostram as unidades originais e são o mais fácil de explicar. Os componentes principais guardam o máximo da variância de todas as variáveis que dois eixos podem; os títulos dos eixos dizem quanto. O espaço latente é o que o autoencoder vê. O mapa de vizinhos põe lado a lado clientes parecidos, seja qual for o número de variáveis; não tem eixos, e as distâncias entre grupos dizem pouco.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Na horizontal</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Na vertical</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexidade</translation>
    </message>
    <message>
        <source>About how many neighbours each customer keeps. Low values show small groups, high ones the large picture; 30 suits most tables. It is never more than a third of the customers.</source>
        <translation>Quantos vizinhos, mais ou menos, cada cliente mantém. Valores baixos mostram grupos pequenos, altos o quadro geral; 30 serve à maioria das tabelas. Nunca passa de um terço dos clientes.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterações</translation>
    </message>
    <message>
        <source>How long the customers are arranged. More are needed when the map still moves at the end.</source>
        <translation>Por quanto tempo os clientes são arranjados. É preciso mais quando o mapa ainda se move no fim.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Round each segment</source>
        <translation>Ao redor de cada segmento</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>A line round the customers of each segment; on large tables round the nine tenths nearest to its centre. Density draws the smallest areas that hold a half and nine tenths of a segment, which shows where segments overlap.</source>
        <translation>Uma linha ao redor dos clientes de cada segmento; em tabelas grandes, ao redor dos nove décimos mais próximos do centro. Densidade desenha as menores áreas que contêm a metade e nove décimos de um segmento, o que mostra onde os segmentos se sobrepõem.</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Centros</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Feature arrows</source>
        <translation>Setas das variáveis</translation>
    </message>
    <message>
        <source>An arrow for each feature: customers in its direction have high values; the longer it is, the more of it the map shows.</source>
        <translation>Uma seta para cada variável: clientes na sua direção têm valores altos; quanto mais longa, mais dela o mapa mostra.</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Duas colunas</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>Espaço latente</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>Componentes principais</translation>
    </message>
    <message>
        <source>Neighbour map (t-SNE)</source>
        <translation>Mapa de vizinhos (t-SNE)</translation>
    </message>
</context>
<context>
    <name>ui::MapPicture</name>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>sem segmento</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>belongs to it by</source>
        <translation>pertence a ele em</translation>
    </message>
    <message>
        <source>silhouette</source>
        <translation>silhueta</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>arranging, %1 of %2</source>
        <translation>arranjando, %1 de %2</translation>
    </message>
    <message>
        <source>customers who are alike stand together (t-SNE, perplexity %1)</source>
        <translation>clientes parecidos ficam juntos (t-SNE, perplexidade %1)</translation>
    </message>
    <message>
        <source>arranged by a sample of %1, the others beside the most alike</source>
        <translation>arranjado por uma amostra de %1, os outros ao lado dos mais parecidos</translation>
    </message>
    <message>
        <source>1 customer lies outside the view</source>
        <translation>1 cliente está fora da vista</translation>
    </message>
    <message>
        <source>%1 customers lie outside the view</source>
        <translation>%1 clientes estão fora da vista</translation>
    </message>
    <message>
        <source>%1 without these values</source>
        <translation>%1 sem estes valores</translation>
    </message>
    <message>
        <source>outlines hold the inner 90 %</source>
        <translation>os contornos contêm os 90 % internos</translation>
    </message>
    <message>
        <source>lines hold the densest 50 and 90 %</source>
        <translation>as linhas contêm os 50 e 90 % mais densos</translation>
    </message>
</context>
<context>
    <name>ui::MapTools</name>
    <message>
        <source>Move the Map</source>
        <translation>Mover o mapa</translation>
    </message>
    <message>
        <source>Drag to move the map (P)</source>
        <translation>Arraste para mover o mapa (P)</translation>
    </message>
    <message>
        <source>Select by Rectangle</source>
        <translation>Selecionar por retângulo</translation>
    </message>
    <message>
        <source>Drag a rectangle round customers (R, or Shift while dragging). Ctrl adds to the selection. By keyboard: Enter, arrows, Shift + arrows, Enter.</source>
        <translation>Arraste um retângulo ao redor de clientes (R, ou Shift ao arrastar). Ctrl acrescenta à seleção. Pelo teclado: Enter, setas, Shift + setas, Enter.</translation>
    </message>
    <message>
        <source>Select by Lasso</source>
        <translation>Selecionar por laço</translation>
    </message>
    <message>
        <source>Draw a line round customers (L, or Alt while dragging). Ctrl adds to the selection.</source>
        <translation>Desenhe uma linha ao redor de clientes (L, ou Alt ao arrastar). Ctrl acrescenta à seleção.</translation>
    </message>
</context>
<context>
    <name>ui::MappingDialog</name>
    <message>
        <source>Columns of the Model and of the File</source>
        <translation>Colunas do modelo e do arquivo</translation>
    </message>
    <message>
        <source>Every feature of the model needs a column of %1. Columns are matched by their names alone; look at the values before you trust a match.</source>
        <translation>Cada variável do modelo precisa de uma coluna de %1. As colunas são associadas só pelos nomes; olhe os valores antes de confiar em uma associação.</translation>
    </message>
    <message>
        <source>Feature of the model</source>
        <translation>Variável do modelo</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Coluna do arquivo</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeiros valores</translation>
    </message>
    <message>
        <source>How it was matched</source>
        <translation>Como foi associada</translation>
    </message>
    <message>
        <source>Use These Columns</source>
        <translation>Usar estas colunas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>As the names say</source>
        <translation>Como dizem os nomes</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Coluna para %1</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>não está neste arquivo</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>vazia nas primeiras linhas</translation>
    </message>
    <message>
        <source>Column %1 cannot serve more than one feature: %2.</source>
        <translation>A coluna %1 não pode servir a mais de uma variável: %2.</translation>
    </message>
    <message>
        <source>No feature of the model is in this file.</source>
        <translation>Nenhuma variável do modelo está neste arquivo.</translation>
    </message>
    <message>
        <source>Every feature has a column.</source>
        <translation>Cada variável tem uma coluna.</translation>
    </message>
    <message>
        <source>%1 is filled with a value from training for every customer.</source>
        <translation>%1 é preenchida com um valor do treinamento para todos os clientes.</translation>
    </message>
    <message>
        <source>%1 features are filled with values from training for every customer: %2.</source>
        <translation>%1 variáveis são preenchidas com valores do treinamento para todos os clientes: %2.</translation>
    </message>
    <message>
        <source>used more than once</source>
        <translation>usada mais de uma vez</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>deixada de fora à mão</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à mão</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>nome inexistente</translation>
    </message>
    <message>
        <source>by a similar name</source>
        <translation>por um nome parecido</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>pelo nome</translation>
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
        <translation>Mistura gaussiana</translation>
    </message>
    <message>
        <source>Ward linkage</source>
        <translation>Ligação de Ward</translation>
    </message>
    <message>
        <source>Average linkage</source>
        <translation>Ligação média</translation>
    </message>
    <message>
        <source>Complete linkage</source>
        <translation>Ligação completa</translation>
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
        <translation>&lt;b&gt;k-means&lt;/b&gt; põe cada cliente no mais próximo de k centros; rápido e fácil de explicar: Σ ‖x − centro‖² é tornado o menor possível.&lt;br&gt;&lt;br&gt;&lt;b&gt;Autoencoder + k-means&lt;/b&gt; primeiro comprime as variáveis por uma pequena rede e agrupa o que sai: vale a tentativa quando muitas variáveis se relacionam de formas curvas. A aba Comparação diz se ajudou.&lt;br&gt;&lt;br&gt;&lt;b&gt;Mistura gaussiana&lt;/b&gt; encontra grupos alongados de tamanhos diferentes e diz com que probabilidade cada cliente pertence a cada um.&lt;br&gt;&lt;br&gt;&lt;b&gt;Ligação&lt;/b&gt; une repetidamente os dois grupos mais próximos e desenha a árvore: Ward faz grupos compactos, a ligação completa grupos de diâmetro pequeno, a ligação média fica entre as duas e separa os valores extremos.&lt;br&gt;&lt;br&gt;&lt;b&gt;DBSCAN&lt;/b&gt; encontra por si só regiões densas de qualquer forma, e deixa fora de todos os segmentos os clientes sem vizinhos próximos. &lt;b&gt;HDBSCAN&lt;/b&gt; faz o mesmo para regiões de densidades diferentes.&lt;br&gt;&lt;br&gt;&lt;b&gt;k-prototypes&lt;/b&gt; é o k-means para tabelas com muitas categorias: uma categoria que difere conta como tal, e um segmento tem as suas mais frequentes.&lt;br&gt;&lt;br&gt;&lt;b&gt;Mini-batch k-means&lt;/b&gt; é o k-means para milhões de clientes: quase os mesmos segmentos em menos tempo.</translation>
    </message>
    <message>
        <source>Segments k</source>
        <translation>Segmentos k</translation>
    </message>
    <message>
        <source>How many segments to make. Few segments are easier to act on; raise k when one segment clearly holds two kinds of customers.</source>
        <translation>Quantos segmentos fazer. Com poucos segmentos é mais fácil agir; aumente k quando um segmento claramente contém dois tipos de clientes.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inícios</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Chooses the random starts and the network&apos;s first weights. The same seed gives the same segments. Try another to see how far the result hangs on chance.</source>
        <translation>Escolhe os inícios aleatórios e os primeiros pesos da rede. A mesma semente dá os mesmos segmentos. Tente outra para ver o quanto o resultado depende do acaso.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerida</translation>
    </message>
    <message>
        <source>Distance ε</source>
        <translation>Distância ε</translation>
    </message>
    <message>
        <source>Two customers are neighbours when they are this near, in standard deviations of the prepared features. Empty: at the knee of the neighbour distances, which the Neighbours tab draws. Lower it when everything is one segment, raise it when most customers are left out.</source>
        <translation>Dois clientes são vizinhos quando estão a esta distância, em desvios padrão das variáveis preparadas. Vazio: no cotovelo das distâncias dos vizinhos, que a aba Vizinhos desenha. Diminua quando tudo é um só segmento, aumente quando a maioria dos clientes fica de fora.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vizinhos</translation>
    </message>
    <message>
        <source>Smallest segment</source>
        <translation>Menor segmento</translation>
    </message>
    <message>
        <source>Weight of categories</source>
        <translation>Peso das categorias</translation>
    </message>
    <message>
        <source>What a category that differs counts, beside squared distances of numbers in standard deviations (γ, Huang 1998). Empty: half the mean standard deviation of the numbers, 0.5.</source>
        <translation>Quanto conta uma categoria que difere, ao lado das distâncias ao quadrado dos números em desvios padrão (γ, Huang 1998). Vazio: metade do desvio padrão médio dos números, 0,5.</translation>
    </message>
    <message>
        <source>Any direction</source>
        <translation>Qualquer direção</translation>
    </message>
    <message>
        <source>Along features</source>
        <translation>Ao longo das variáveis</translation>
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
        <translation>Como cada grupo pode ser alongado: em qualquer direção (covariância completa), só ao longo das variáveis (diagonal), todos os grupos iguais (comum), ou de modo nenhum (esférica). Formas mais livres precisam de mais clientes.</translation>
    </message>
    <message>
        <source>The distance must be a number above 0.</source>
        <translation>A distância deve ser um número acima de 0.</translation>
    </message>
    <message>
        <source>The weight of categories must be a number above 0.</source>
        <translation>O peso das categorias deve ser um número acima de 0.</translation>
    </message>
    <message>
        <source>The method is run from this many random starts and the best is kept. “Auto”: k-means makes 20 starts, down to 3 above 50,000 customers, and below 100,000 customers then tries single centres of the best ones elsewhere; mini-batch k-means makes 20, or 6 above 50,000 customers, a Gaussian mixture 5 to 100 and k-prototypes 5 to 300, the fewer the larger the table. With a number of your own no centres are moved. Raise it when two seeds give different segments.</source>
        <translation>O método é executado a partir de tantos inícios aleatórios e fica o melhor. “Auto”: o k-means faz 20 inícios, até só 3 acima de 50.000 clientes, e abaixo de 100.000 clientes tenta depois pôr em outros lugares centros isolados dos melhores; o mini-batch k-means faz 20, ou 6 acima de 50.000 clientes, uma mistura gaussiana de 5 a 100 e o k-prototypes de 5 a 300, tanto menos quanto maior a tabela. Com um número escolhido por você, nenhum centro é deslocado. Aumente quando duas sementes dão segmentos diferentes.</translation>
    </message>
    <message>
        <source>How many customers, itself counted, must lie within ε for a place to count as dense. “Auto”: twice the number of prepared inputs, but no more than the square root of the number of customers, and at least 5.</source>
        <translation>Quantos clientes, contando ele próprio, devem estar dentro de ε para um lugar contar como denso. “Auto”: o dobro do número de entradas preparadas, mas não mais que a raiz quadrada do número de clientes, e no mínimo 5.</translation>
    </message>
    <message>
        <source>Fewer customers are no segment. “Auto”: half the square root of the number of customers, at least 5.</source>
        <translation>Menos clientes não são um segmento. “Auto”: metade da raiz quadrada do número de clientes, no mínimo 5.</translation>
    </message>
</context>
<context>
    <name>ui::MissingBars</name>
    <message>
        <source>No cell is missing.</source>
        <translation>Nenhuma célula está vazia.</translation>
    </message>
    <message>
        <source>Share of missing cells by column: %1 columns have gaps, most of all %2 (%3).</source>
        <translation>Proporção de células vazias por coluna: %1 colunas têm lacunas, mais que todas %2 (%3).</translation>
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
%2 de %3 células vazias (%4)
Clique para ordenar por ela as linhas da matriz</translation>
    </message>
</context>
<context>
    <name>ui::MissingByClassPlot</name>
    <message>
        <source>% of the class’s rows in which the column is missing</source>
        <translation>% das linhas da classe em que a coluna está ausente</translation>
    </message>
    <message>
        <source>In no column do the gaps clearly depend on %1.</source>
        <translation>Em nenhuma coluna as lacunas dependem claramente de %1.</translation>
    </message>
    <message>
        <source>%1 is missing in %2 of %3 but in %4 of %5: here an empty cell says something about %6.</source>
        <translation>%1 falta em %2 de %3, mas em %4 de %5: aqui uma célula vazia diz algo sobre %6.</translation>
    </message>
    <message>
        <source>p: χ² test, one per column. The grey line stands at the share of all rows.</source>
        <translation>p: teste χ², um por coluna. A linha cinza fica na proporção de todas as linhas.</translation>
    </message>
    <message>
        <source>Bold: below 0.05.</source>
        <translation>Negrito: abaixo de 0,05.</translation>
    </message>
    <message>
        <source>Bold: below 0.05 even when all %1 columns are counted in (Bonferroni).</source>
        <translation>Negrito: abaixo de 0,05 mesmo levando em conta todas as %1 colunas (Bonferroni).</translation>
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
        <translation>Coluna</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
</context>
<context>
    <name>ui::MissingFeed</name>
    <message>
        <source>%1 of %2 rows have missing cells.</source>
        <translation>%1 de %2 linhas têm células vazias.</translation>
    </message>
    <message>
        <source>rows %1–%2 of %3</source>
        <translation>linhas %1–%2 de %3</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>%1 in file order</source>
        <translation>%1 na ordem do arquivo</translation>
    </message>
    <message>
        <source>%1, most missing first</source>
        <translation>%1, mais ausentes primeiro</translation>
    </message>
    <message>
        <source>%1, those without %2 first</source>
        <translation>%1, aquelas sem %2 primeiro</translation>
    </message>
    <message>
        <source>%1 by pattern</source>
        <translation>%1 por padrão</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Linha %1 do arquivo</translation>
    </message>
    <message>
        <source>Lines %1–%2 of the file</source>
        <translation>Linhas %1–%2 do arquivo</translation>
    </message>
    <message>
        <source>Lines %1 and %2 more</source>
        <translation>Linhas %1 e mais %2</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Linhas %1</translation>
    </message>
</context>
<context>
    <name>ui::MissingMatrix</name>
    <message>
        <source> (most missing first)</source>
        <translation> (mais ausentes primeiro)</translation>
    </message>
    <message>
        <source> (sorted by column)</source>
        <translation> (ordenadas por coluna)</translation>
    </message>
    <message>
        <source> (sorted by pattern)</source>
        <translation> (ordenadas por padrão)</translation>
    </message>
    <message>
        <source>Open a table to see which cells are missing.</source>
        <translation>Abra uma tabela para ver quais células estão vazias.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <translation>Linhas %1–%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>%1: %2 of %3 missing (%4)</source>
        <translation>%1: %2 de %3 ausentes (%4)</translation>
    </message>
    <message>
        <source>%1 of them filled</source>
        <translation>%1 delas preenchidas</translation>
    </message>
    <message>
        <source>Whole column: %1 (%2)</source>
        <translation>Coluna inteira: %1 (%2)</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 células vazias (%3)</translation>
    </message>
    <message>
        <source>Click to sort the rows by this column</source>
        <translation>Clique para ordenar as linhas por esta coluna</translation>
    </message>
    <message>
        <source>% filled in each column</source>
        <translation>% preenchida em cada coluna</translation>
    </message>
    <message>
        <source>% missing in each column</source>
        <translation>% ausente em cada coluna</translation>
    </message>
    <message>
        <source>%1 % filled</source>
        <translation>%1 % preenchidas</translation>
    </message>
    <message>
        <source>%1 % missing</source>
        <translation>%1 % ausentes</translation>
    </message>
    <message>
        <source>over 0</source>
        <translation>acima de 0</translation>
    </message>
</context>
<context>
    <name>ui::MissingView</name>
    <message>
        <source>No cell is missing</source>
        <translation>Nenhuma célula está vazia</translation>
    </message>
    <message>
        <source>Missing matrix</source>
        <translation>Matriz de ausentes</translation>
    </message>
    <message>
        <source>Missing by column</source>
        <translation>Ausentes por coluna</translation>
    </message>
    <message>
        <source>Empty in the same rows</source>
        <translation>Vazias nas mesmas linhas</translation>
    </message>
    <message>
        <source>Columns with alike gaps</source>
        <translation>Colunas com lacunas parecidas</translation>
    </message>
    <message>
        <source>Missing against the target</source>
        <translation>Ausentes contra o alvo</translation>
    </message>
    <message>
        <source>Missing together</source>
        <translation>Ausentes em conjunto</translation>
    </message>
    <message>
        <source>correlation of the gaps</source>
        <translation>correlação das lacunas</translation>
    </message>
    <message>
        <source>average linkage</source>
        <translation>ligação média</translation>
    </message>
    <message>
        <source>columns empty in the same row</source>
        <translation>colunas vazias na mesma linha</translation>
    </message>
    <message>
        <source>All %1 rows are complete in all %2 columns.</source>
        <translation>Todas as %1 linhas estão completas em todas as %2 colunas.</translation>
    </message>
    <message>
        <source>1 of %1 columns has gaps</source>
        <translation>1 de %1 colunas tem lacunas</translation>
    </message>
    <message>
        <source>%1 of %2 columns have gaps</source>
        <translation>%1 de %2 colunas têm lacunas</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to see whether missing cells have to do with it.</source>
        <translation>Dê a uma coluna o papel de alvo na página Dados para ver se as células vazias têm a ver com ele.</translation>
    </message>
    <message>
        <source>Only the target itself has missing cells.</source>
        <translation>Só o próprio alvo tem células vazias.</translation>
    </message>
    <message>
        <source>%1 is not read as classes. Give it the type Category or Yes or no on the Data page to compare them.</source>
        <translation>%1 não é lida como classes. Dê a ela o tipo “Categoria” ou “Sim ou não” na página Dados para compará-las.</translation>
    </message>
    <message>
        <source>share missing in each class of %1</source>
        <translation>proporção ausente em cada classe de %1</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 linhas × %3 colunas · %4</translation>
    </message>
</context>
<context>
    <name>ui::ModelCardDialog</name>
    <message>
        <source>Model Card</source>
        <translation>Ficha do modelo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Use for Scoring</source>
        <translation>Usar para pontuar</translation>
    </message>
    <message>
        <source>Facts about the model</source>
        <translation>Fatos sobre o modelo</translation>
    </message>
    <message>
        <source>On its test part</source>
        <translation>Na sua parte de teste</translation>
    </message>
</context>
<context>
    <name>ui::ModelGroup</name>
    <message>
        <source>Trained model</source>
        <translation>Modelo treinado</translation>
    </message>
    <message>
        <source>Facts about the trained model</source>
        <translation>Fatos sobre o modelo treinado</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado com</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>Escolhido com</translation>
    </message>
    <message>
        <source>%1 (validation)</source>
        <translation>%1 (validação)</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>Testado com</translation>
    </message>
    <message>
        <source>%1, never seen</source>
        <translation>%1, nunca vistos</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Melhor época</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
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
        <translation>Tipo</translation>
    </message>
    <message>
        <source>All kinds see the same prepared features and the same split, so that their scores can be compared.&lt;br&gt;&lt;br&gt;&lt;b&gt;Network&lt;/b&gt;: layers of your own design; needs some thousand customers.&lt;br&gt;&lt;br&gt;&lt;b&gt;Logistic regression&lt;/b&gt;: one weight per feature, softmax(W · x + b). The yardstick: what does not beat it is not worth its pains.&lt;br&gt;&lt;br&gt;&lt;b&gt;k-nearest neighbours&lt;/b&gt;: the most frequent class among the k customers most alike.&lt;br&gt;&lt;br&gt;&lt;b&gt;Random forest&lt;/b&gt;: the mean of many deep trees, each grown on other customers; hard to get wrong.&lt;br&gt;&lt;br&gt;&lt;b&gt;Gradient boosting&lt;/b&gt;: each shallow tree mends what those before left over; often the best on tables.&lt;br&gt;&lt;br&gt;&lt;b&gt;Ensemble&lt;/b&gt;: the mean of several kinds&apos; probabilities; usually a little better than the best of them.</source>
        <translation>Todos os tipos veem as mesmas variáveis preparadas e a mesma divisão, para que suas pontuações possam ser comparadas.&lt;br&gt;&lt;br&gt;&lt;b&gt;Rede&lt;/b&gt;: camadas desenhadas por você; precisa de alguns milhares de clientes.&lt;br&gt;&lt;br&gt;&lt;b&gt;Regressão logística&lt;/b&gt;: um peso por variável, softmax(W · x + b). A régua: o que não a supera não vale o esforço.&lt;br&gt;&lt;br&gt;&lt;b&gt;k vizinhos mais próximos&lt;/b&gt;: a classe mais frequente entre os k clientes mais parecidos.&lt;br&gt;&lt;br&gt;&lt;b&gt;Floresta aleatória&lt;/b&gt;: a média de muitas árvores profundas, cada uma crescida com outros clientes; difícil de errar.&lt;br&gt;&lt;br&gt;&lt;b&gt;Gradient boosting&lt;/b&gt;: cada árvore rasa corrige o que as anteriores deixaram; muitas vezes o melhor em tabelas.&lt;br&gt;&lt;br&gt;&lt;b&gt;Conjunto&lt;/b&gt;: a média das probabilidades de vários tipos; em geral um pouco melhor que o melhor deles.</translation>
    </message>
    <message>
        <source>Freedom C</source>
        <translation>Liberdade C</translation>
    </message>
    <message>
        <source>How freely the weights w may grow: the search makes C · Σ log loss + ½ ‖w‖² small. Lower it, by a factor of ten, when there are many features for few customers.</source>
        <translation>Com quanta liberdade os pesos w podem crescer: a busca torna pequeno C · Σ perda logarítmica + ½ ‖w‖². Diminua, por um fator de dez, quando há muitas variáveis para poucos clientes.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vizinhos</translation>
    </message>
    <message>
        <source>How many of the nearest customers vote. Few follow every whim of the table, many blur it; 15 to 50 suit thousands of customers.</source>
        <translation>Quantos dos clientes mais próximos votam. Poucos seguem cada capricho da tabela, muitos a borram; 15 a 50 servem a milhares de clientes.</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Todos iguais</translation>
    </message>
    <message>
        <source>Nearer more</source>
        <translation>Próximos valem mais</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>“Nearer more” counts each neighbour by 1 / distance: worth a try when many neighbours vote.</source>
        <translation>“Próximos valem mais” conta cada vizinho por 1 / distância: vale a tentativa quando muitos vizinhos votam.</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Árvores</translation>
    </message>
    <message>
        <source>More trees give steadier probabilities and take longer; beyond some hundred little changes.</source>
        <translation>Mais árvores dão probabilidades mais firmes e demoram mais; além de algumas centenas pouco muda.</translation>
    </message>
    <message>
        <source>Tree depth</source>
        <translation>Profundidade da árvore</translation>
    </message>
    <message>
        <source>Questions from the top of a tree to a leaf, at most. Lower it when the training score is far above that of the validation.</source>
        <translation>Perguntas do topo de uma árvore até uma folha, no máximo. Diminua quando a pontuação de treinamento está bem acima da de validação.</translation>
    </message>
    <message>
        <source>Smallest leaf</source>
        <translation>Menor folha</translation>
    </message>
    <message>
        <source>Customers that a leaf has at least. Larger leaves give smoother probabilities.</source>
        <translation>Quantos clientes uma folha tem no mínimo. Folhas maiores dão probabilidades mais suaves.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <source>At most this many rounds of trees; patience usually ends sooner, and the best round is kept.</source>
        <translation>No máximo tantas rodadas de árvores; a paciência costuma terminar antes, e fica a melhor rodada.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Features that may act together, at most: 1 adds them up one by one, 3 to 6 suit most tables.</source>
        <translation>Quantas variáveis podem agir juntas, no máximo: 1 as soma uma a uma, 3 a 6 servem à maioria das tabelas.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>The share of each tree that is added. Halve it and double the rounds for a slightly better model.</source>
        <translation>A proporção de cada árvore que é somada. Corte pela metade e dobre as rodadas para um modelo um pouco melhor.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <source>Ends when the validation loss has not fallen for this many rounds.</source>
        <translation>Termina quando a perda de validação não cai por tantas rodadas.</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Com %1</translation>
    </message>
    <message>
        <source>With the settings chosen under its own name</source>
        <translation>Com as configurações escolhidas sob o próprio nome</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>%1, by folds</source>
        <translation>%1, por dobras</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>By folds, as many models learn, each without another part of the training and validation customers and watched on it; the mean of their probabilities counts. Steadier and a little better, for as many times the work.</source>
        <translation>Por dobras, aprendem tantos modelos quantas dobras, cada um sem uma parte diferente dos clientes de treinamento e validação e observado nela; conta a média de suas probabilidades. Mais firme e um pouco melhor, por outras tantas vezes o trabalho.</translation>
    </message>
    <message>
        <source>As learnt</source>
        <translation>Como aprendidas</translation>
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
        <translation>Calibradas: escaladas pela temperatura T que convém aos clientes de validação, softmax(z / T) (Guo et al. 2017). As respostas ficam iguais; escolha quando a curva de confiabilidade se afasta da diagonal.</translation>
    </message>
    <message>
        <source>Likelier class</source>
        <translation>Classe mais provável</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>Melhor F1</translation>
    </message>
    <message>
        <source>Best Youden’s J</source>
        <translation>Melhor J de Youden</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>Melhor acurácia</translation>
    </message>
    <message>
        <source>Recall at least</source>
        <translation>Revocação mínima</translation>
    </message>
    <message>
        <source>Precision at least</source>
        <translation>Precisão mínima</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>From which probability on a customer counts as the second of two classes. Chosen on the validation customers, judged on the test.&lt;br&gt;&lt;br&gt;&lt;b&gt;F1&lt;/b&gt;, 2 · precision · recall / (precision + recall), suits rare classes; &lt;b&gt;Youden’s J&lt;/b&gt; is recall + specificity − 1. &lt;b&gt;Recall at least&lt;/b&gt; takes the highest precision that still finds the wished share of the class; &lt;b&gt;precision at least&lt;/b&gt; the other way round.</source>
        <translation>A partir de que probabilidade um cliente conta como a segunda de duas classes. Escolhida nos clientes de validação, avaliada nos de teste.&lt;br&gt;&lt;br&gt;&lt;b&gt;F1&lt;/b&gt;, 2 · precisão · revocação / (precisão + revocação), serve a classes raras; &lt;b&gt;J de Youden&lt;/b&gt; é revocação + especificidade − 1. &lt;b&gt;Revocação mínima&lt;/b&gt; escolhe a maior precisão que ainda encontra a proporção desejada da classe; &lt;b&gt;precisão mínima&lt;/b&gt;, o contrário.</translation>
    </message>
    <message>
        <source>Wished share</source>
        <translation>Proporção desejada</translation>
    </message>
    <message>
        <source>The recall or precision to reach, from 0 to 1.</source>
        <translation>A revocação ou precisão a alcançar, de 0 a 1.</translation>
    </message>
    <message>
        <source>Freedom C must be a number above 0, such as 1.</source>
        <translation>A liberdade C deve ser um número acima de 0, como 1.</translation>
    </message>
    <message>
        <source>The smallest leaf must be a number from 0 on.</source>
        <translation>A menor folha deve ser um número a partir de 0.</translation>
    </message>
    <message>
        <source>The learning rate of boosting must be a number above 0 and at most 1.</source>
        <translation>A taxa de aprendizado do boosting deve ser um número acima de 0 e no máximo 1.</translation>
    </message>
    <message>
        <source>Tick at least two kinds for the ensemble.</source>
        <translation>Marque pelo menos dois tipos para o conjunto.</translation>
    </message>
    <message>
        <source>The wished share must be a number from 0 to 1.</source>
        <translation>A proporção desejada deve ser um número de 0 a 1.</translation>
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
            <numerusform>Validação cruzada de %n modelo</numerusform>
            <numerusform>Validação cruzada de %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from ever more customers</source>
        <translation>Aprendendo com cada vez mais clientes</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>Preparação de %1</translation>
    </message>
    <message>
        <source>Replaying %1</source>
        <translation>Repetindo %1</translation>
    </message>
    <message>
        <source>%1 % of the test customers right, log loss %2</source>
        <translation>%1 % dos clientes de teste corretos, perda logarítmica %2</translation>
    </message>
    <message>
        <source>Trained again, every figure and every probability of %1 is the same to the last digit: %2.</source>
        <translation>Treinado de novo, cada número e cada probabilidade de %1 são iguais até o último dígito: %2.</translation>
    </message>
    <message>
        <source>Trained again, %1 comes out otherwise: %2. It was stopped or continued by hand, which cannot be repeated exactly. The new run stands beside the old one.</source>
        <translation>Treinado de novo, %1 sai diferente: %2. Foi parado ou continuado à mão, o que não pode ser repetido exatamente. A nova execução fica ao lado da antiga.</translation>
    </message>
    <message>
        <source>Trained again, %1 comes out otherwise: %2. Another processor or another version of the program rounds otherwise. The new run stands beside the old one.</source>
        <translation>Treinado de novo, %1 sai diferente: %2. Outro processador ou outra versão do programa arredonda de outra forma. A nova execução fica ao lado da antiga.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Treinando %1</translation>
    </message>
    <message>
        <source>Going on with %1</source>
        <translation>Continuando %1</translation>
    </message>
    <message>
        <source>Training other models</source>
        <translation>Treinando outros modelos</translation>
    </message>
    <message>
        <source>Searching for the best network</source>
        <translation>Buscando a melhor rede</translation>
    </message>
    <message>
        <source>Training the best network of the search</source>
        <translation>Treinando a melhor rede da busca</translation>
    </message>
</context>
<context>
    <name>ui::NetworkDrawing</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
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
        <translation>Norm. de lote</translation>
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
        <translation>1 variável</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 variáveis</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>%1 · softmax</source>
        <translation>%1 · softmax</translation>
    </message>
    <message>
        <source>Network, layers from input to output: %1.</source>
        <translation>Rede, camadas da entrada à saída: %1.</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parâmetros</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
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
        <translation>Rede</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Refinamento</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Unidades ocultas</translation>
    </message>
    <message>
        <source>Widths of the layers before the narrow one, from wide to narrow, such as 8 or 32-8. The decoder is the mirror image. More layers find more bent shapes but need more customers. Empty: a linear squeeze, much like principal components.</source>
        <translation>Larguras das camadas antes da estreita, da larga à estreita, como 8 ou 32-8. O decodificador é a imagem espelhada. Mais camadas encontram formas mais curvas, mas precisam de mais clientes. Vazio: uma compressão linear, muito parecida com componentes principais.</translation>
    </message>
    <message>
        <source>Latent width</source>
        <translation>Largura latente</translation>
    </message>
    <message>
        <source>Numbers that describe a customer after the squeeze; the segments are made from them. 2 can be drawn. It must be smaller than the number of prepared features, or nothing is squeezed.</source>
        <translation>Números que descrevem um cliente após a compressão; os segmentos são feitos deles. 2 podem ser desenhados. Deve ser menor que o número de variáveis preparadas, ou nada é comprimido.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>The bend in each hidden layer. ReLU, max(0, x), is the usual choice; take Tanh or ELU when a warning says that a latent unit is dead.</source>
        <translation>A curva em cada camada oculta. ReLU, max(0, x), é a escolha habitual; use Tanh ou ELU quando um alerta diz que uma unidade latente está morta.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over all training customers. The weights of the best epoch are kept in any case. Raise it while the live curve still falls.</source>
        <translation>Passagens por todos os clientes de treinamento. Os pesos da melhor época ficam em todo caso. Aumente enquanto a curva ao vivo ainda cai.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Customers in one step. Small batches learn more per epoch; large ones run faster on large tables.</source>
        <translation>Clientes em um passo. Lotes pequenos aprendem mais por época; grandes são mais rápidos em tabelas grandes.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>How far each step of Adam moves the weights. Lower it when the loss jumps about, raise it when it falls too slowly.</source>
        <translation>O quanto cada passo do Adam move os pesos. Diminua quando a perda pula, aumente quando cai devagar demais.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>Pulls weights towards zero at every step. Raise it when the train loss falls but the validation loss rises.</source>
        <translation>Puxa os pesos para zero a cada passo. Aumente quando a perda de treino cai mas a de validação sobe.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Parte de validação</translation>
    </message>
    <message>
        <source>Customers the network does not learn from; their loss chooses the best epoch. They get a segment all the same. 0 %: the train loss decides.</source>
        <translation>Clientes com os quais a rede não aprende; sua perda escolhe a melhor época. Mesmo assim recebem um segmento. 0 %: decide a perda de treino.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the hidden units left out in each step, so that the network does not lean on single ones. Try 0.1 to 0.3 when the validation loss rises.</source>
        <translation>Proporção das unidades ocultas deixadas de fora a cada passo, para que a rede não se apoie em unidades isoladas. Tente 0,1 a 0,3 quando a perda de validação sobe.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Standard deviation of noise added to the features in each step; the network learns to take it out again (denoising autoencoder, Vincent et al. 2010). Features have standard deviation 1.</source>
        <translation>Desvio padrão do ruído somado às variáveis a cada passo; a rede aprende a retirá-lo (denoising autoencoder, Vincent et al. 2010). As variáveis têm desvio padrão 1.</translation>
    </message>
    <message>
        <source>Hidden units are whole numbers such as 8 or 32-8.</source>
        <translation>Unidades ocultas são números inteiros como 8 ou 32-8.</translation>
    </message>
    <message>
        <source>Learning rate and weight decay must be numbers.</source>
        <translation>Taxa de aprendizado e decaimento dos pesos devem ser números.</translation>
    </message>
    <message>
        <source>Dropout is a share below 1, noise a number from 0 on.</source>
        <translation>Dropout é uma proporção abaixo de 1, ruído um número a partir de 0.</translation>
    </message>
    <message>
        <source>The weight of the refinement must be a number above 0.</source>
        <translation>O peso do refinamento deve ser um número acima de 0.</translation>
    </message>
    <message>
        <source>Refine segments and network together</source>
        <translation>Refinar segmentos e rede juntos</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>After the training, network and segment centres move together: each customer is drawn to the segment it most likely belongs to, while the network must still be able to reproduce the features (IDEC, Guo et al. 2017: reconstruction error + weight · KL(p‖q)). A larger weight gives tighter segments, which say less of the customers.</source>
        <translation>Depois do treinamento, a rede e os centros dos segmentos se movem juntos: cada cliente é atraído ao segmento a que mais provavelmente pertence, enquanto a rede ainda deve conseguir reproduzir as variáveis (IDEC, Guo et al. 2017: erro de reconstrução + peso · KL(p‖q)). Um peso maior dá segmentos mais fechados, que dizem menos sobre os clientes.</translation>
    </message>
    <message>
        <source>At most so many; it ends earlier once hardly any customer changes the segment.</source>
        <translation>No máximo tantas; termina antes quando quase nenhum cliente muda de segmento.</translation>
    </message>
    <message>
        <source>%1 epochs · batch %2</source>
        <translation>%1 épocas · lote %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better validation loss. The best epoch is kept either way.</source>
        <translation>Termina após tantas épocas sem melhora na perda de validação. A melhor época é mantida de qualquer forma.</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Predefinição: %1</translation>
    </message>
</context>
<context>
    <name>ui::NewFileCard</name>
    <message>
        <source>New file</source>
        <translation>Novo arquivo</translation>
    </message>
    <message>
        <source>Known and new rows of the new file</source>
        <translation>Linhas conhecidas e novas do novo arquivo</translation>
    </message>
    <message>
        <source>Are the customers of another file new? Choose the file you mean to score, or a later export: identifiers, features, columns and levels are compared with the open table.</source>
        <translation>Os clientes de outro arquivo são novos? Escolha o arquivo que pretende pontuar, ou uma exportação posterior: identificadores, variáveis, colunas e níveis são comparados com a tabela aberta.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Cancelar a comparação</translation>
    </message>
    <message>
        <source>Compare With a File</source>
        <translation>Comparar com um arquivo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Another File…</source>
        <translation>Outro arquivo…</translation>
    </message>
    <message>
        <source>Compare With a File…</source>
        <translation>Comparar com um arquivo…</translation>
    </message>
    <message>
        <source>Compare With Another File</source>
        <translation>Comparar com outro arquivo</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 comparado com %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns</source>
        <translation>%1 · %2 linhas × %3 colunas</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>Mostrar linhas</translation>
    </message>
    <message>
        <source>Show Rows that the new file has too</source>
        <translation>Mostrar linhas que o novo arquivo também tem</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>Também em %1</translation>
    </message>
</context>
<context>
    <name>ui::NotesDialog</name>
    <message>
        <source>Project Notes</source>
        <translation>Notas do projeto</translation>
    </message>
    <message>
        <source>Project notes</source>
        <translation>Notas do projeto</translation>
    </message>
    <message>
        <source>What the table is, what was decided and why: kept with the project.</source>
        <translation>O que é a tabela, o que se decidiu e por quê: guardado com o projeto.</translation>
    </message>
</context>
<context>
    <name>ui::NullityHeatmap</name>
    <message>
        <source>Two columns with missing cells are needed to compare where they are empty.</source>
        <translation>São precisas duas colunas com células vazias para comparar onde estão vazias.</translation>
    </message>
    <message>
        <source>%1 × %2
Correlation of their gaps: %3
Both missing in %4 rows; by chance it would be %5</source>
        <translation>%1 × %2
Correlação das lacunas: %3
Ambas ausentes em %4 linhas; por acaso seriam %5</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 células vazias (%3)</translation>
    </message>
    <message>
        <source>%1 and %2 are most often empty together: in %3 rows, where chance would give %4.</source>
        <translation>%1 e %2 são as que mais ficam vazias juntas: em %3 linhas, onde o acaso daria %4.</translation>
    </message>
    <message>
        <source>+1: empty in exactly the same rows · 0: no connection · −1: never empty together.</source>
        <translation>+1: vazias exatamente nas mesmas linhas · 0: sem relação · −1: nunca vazias juntas.</translation>
    </message>
    <message>
        <source>1 column without gaps is left out.</source>
        <translation>1 coluna sem lacunas fica de fora.</translation>
    </message>
    <message>
        <source>%1 columns without gaps are left out.</source>
        <translation>%1 colunas sem lacunas ficam de fora.</translation>
    </message>
</context>
<context>
    <name>ui::NullityTreePlot</name>
    <message>
        <source>% of all rows in which one is missing and the other is not</source>
        <translation>% de todas as linhas em que uma falta e a outra não</translation>
    </message>
    <message>
        <source>Two columns with missing cells are needed to compare where they are empty.</source>
        <translation>São precisas duas colunas com células vazias para comparar onde estão vazias.</translation>
    </message>
    <message>
        <source>Which of %1 columns are missing together: most alike are %2 and %3.</source>
        <translation>Quais de %1 colunas faltam juntas: as mais parecidas são %2 e %3.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 células vazias (%3)</translation>
    </message>
    <message>
        <source>Missing in exactly the same rows as %1</source>
        <translation>Ausente exatamente nas mesmas linhas que %1</translation>
    </message>
    <message>
        <source>Most like %1: they differ in %2 of all rows</source>
        <translation>Mais parecida com %1: diferem em %2 de todas as linhas</translation>
    </message>
</context>
<context>
    <name>ui::OptionGroup</name>
    <message>
        <source>expanded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>recolhido</translation>
    </message>
</context>
<context>
    <name>ui::OptionsPanel</name>
    <message>
        <source>Changes apply to the next run</source>
        <translation>As mudanças valem para a próxima execução</translation>
    </message>
</context>
<context>
    <name>ui::OrderList</name>
    <message>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>Arraste para mudar a ordem (Alt+Seta para cima, Alt+Seta para baixo)</translation>
    </message>
</context>
<context>
    <name>ui::OrderListModel</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, posição %2 de %3</translation>
    </message>
</context>
<context>
    <name>ui::OverlapPlot</name>
    <message>
        <source>%1 with the features of a known row (%2)</source>
        <translation>%1 com as variáveis de uma linha conhecida (%2)</translation>
    </message>
    <message>
        <source>%1 also in the open table (%2)</source>
        <translation>%1 também na tabela aberta (%2)</translation>
    </message>
    <message>
        <source>%1 new (%2)</source>
        <translation>%1 novos (%2)</translation>
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
        <translation>Experimentar o exemplo</translation>
    </message>
</context>
<context>
    <name>ui::PairCard</name>
    <message>
        <source>Two columns together</source>
        <translation>Duas colunas juntas</translation>
    </message>
    <message>
        <source>Figures in the cells</source>
        <translation>Números nas células</translation>
    </message>
    <message>
        <source>What the figures in the cells say</source>
        <translation>O que dizem os números nas células</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Limpar a seleção</translation>
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
        <translation>Vê-los na tabela (Enter)</translation>
    </message>
    <message>
        <source>See them in the table</source>
        <translation>Vê-los na tabela</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Selecionados: %1</translation>
    </message>
    <message>
        <source>Enter on the framed cell shows the customers, Esc clears</source>
        <translation>Enter na célula emoldurada mostra os clientes, Esc limpa</translation>
    </message>
</context>
<context>
    <name>ui::PairPlot</name>
    <message>
        <source>Shift + drag selects customers · + and − zoom, arrows move, 0 fits</source>
        <translation>Shift + arrastar seleciona clientes · + e − ampliam e reduzem, setas movem, 0 ajusta</translation>
    </message>
    <message>
        <source>Shift + drag selects customers</source>
        <translation>Shift + arrastar seleciona clientes</translation>
    </message>
    <message>
        <source>Click a group to select its customers</source>
        <translation>Clique em um grupo para selecionar seus clientes</translation>
    </message>
    <message>
        <source>Click a cell to select its customers</source>
        <translation>Clique em uma célula para selecionar seus clientes</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter selects the customers</source>
        <translation>As setas movem, Enter seleciona os clientes</translation>
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
        <translation>todos os %1, mais escuro onde há mais</translation>
    </message>
    <message>
        <source>Two columns together</source>
        <translation>Duas colunas juntas</translation>
    </message>
    <message>
        <source>Click a cell of the associations to see the two columns together.</source>
        <translation>Clique em uma célula das associações para ver as duas colunas juntas.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>middle half, median and whiskers</source>
        <translation>metade central, mediana e hastes</translation>
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
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 of %2 trials pass through the ranges chosen</source>
        <translation>%1 de %2 tentativas passam pelos intervalos escolhidos</translation>
    </message>
    <message>
        <source>%1 trials, the best on top. Drag along an axis to keep the trials that pass there.</source>
        <translation>%1 tentativas, a melhor por cima. Arraste ao longo de um eixo para manter as tentativas que passam ali.</translation>
    </message>
    <message>
        <source>Start a search: every trial will be a line from its settings to its score.</source>
        <translation>Inicie uma busca: cada tentativa será uma linha de suas configurações até sua pontuação.</translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>%1 of %2 trials shown.</source>
        <translation>%1 de %2 tentativas mostradas.</translation>
    </message>
    <message>
        <source>The best is trial %1: %2.</source>
        <translation>A melhor é a tentativa %1: %2.</translation>
    </message>
</context>
<context>
    <name>ui::ParameterDiff</name>
    <message>
        <source>What differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>Tick two or three runs to see what they were trained with differently.</source>
        <translation>Marque duas ou três execuções para ver o que foi diferente no treinamento.</translation>
    </message>
    <message>
        <source>Nothing differs: both runs have the same settings.</source>
        <translation>Nada difere: ambas as execuções têm as mesmas configurações.</translation>
    </message>
    <message>
        <source>Nothing differs: all runs have the same settings.</source>
        <translation>Nada difere: todas as execuções têm as mesmas configurações.</translation>
    </message>
    <message>
        <source>The %1 best of %2 ticked runs.</source>
        <translation>As %1 melhores de %2 execuções marcadas.</translation>
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
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>&amp;Save Image…</source>
        <translation>&amp;Salvar imagem…</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>Copiar &amp;dados</translation>
    </message>
    <message>
        <source>Save Da&amp;ta…</source>
        <translation>Salvar dad&amp;os…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Shown in a window of its own.
Close it to bring it back.</source>
        <translation>Mostrado em uma janela própria.
Feche-a para trazê-lo de volta.</translation>
    </message>
</context>
<context>
    <name>ui::PredictOptions</name>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Train Network</source>
        <translation>Treinar rede</translation>
    </message>
    <message>
        <source>Train Again</source>
        <translation>Treinar de novo</translation>
    </message>
    <message>
        <source>Train Model</source>
        <translation>Treinar modelo</translation>
    </message>
</context>
<context>
    <name>ui::PredictPage</name>
    <message>
        <source>Predict</source>
        <translation>Prever</translation>
    </message>
    <message>
        <source>Views of the prediction</source>
        <translation>Vistas da previsão</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
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
        <translation>Resumo do modelo</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>Preparação de %1</translation>
    </message>
    <message>
        <source>Part of the customers</source>
        <translation>Parte dos clientes</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Parte de teste</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Parte de validação</translation>
    </message>
    <message>
        <source>The customers the model is judged on: those it has never seen, or those its best epoch was chosen by</source>
        <translation>Os clientes em que o modelo é avaliado: os que nunca viu, ou aqueles pelos quais a melhor época foi escolhida</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the picture most people paste: the curves, the confusion matrix or the importance of columns</source>
        <translation>Copia a imagem que a maioria cola: as curvas, a matriz de confusão ou a importância das colunas</translation>
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
        <translation>Desenhado ao vivo enquanto o modelo treina.</translation>
    </message>
    <message>
        <source>The table has changed since this model was trained: its figures stay, its customers are no longer known.</source>
        <translation>A tabela mudou desde que este modelo foi treinado: seus números ficam, seus clientes não são mais conhecidos.</translation>
    </message>
    <message>
        <source>%1 · %2, %3 customers · seed %4</source>
        <translation>%1 · %2, %3 clientes · semente %4</translation>
    </message>
    <message>
        <source>Open a customer table first</source>
        <translation>Abra antes uma tabela de clientes</translation>
    </message>
    <message>
        <source>Training starts…</source>
        <translation>O treinamento começa…</translation>
    </message>
    <message>
        <source>Training · tree %1 · now %2 of the validation customers right · test customers not touched</source>
        <translation>Treinando · árvore %1 · agora %2 dos clientes de validação corretos · clientes de teste intocados</translation>
    </message>
    <message>
        <source>Training · best so far: epoch %1 · now %2 of the validation customers right · test customers not touched</source>
        <translation>Treinando · melhor até agora: época %1 · agora %2 dos clientes de validação corretos · clientes de teste intocados</translation>
    </message>
    <message>
        <source>%1 customers; the network learns from most of them, a part chooses the best epoch and a part is kept for the honest test</source>
        <translation>%1 clientes; a rede aprende com a maioria deles, uma parte escolhe a melhor época e uma parte fica para o teste honesto</translation>
    </message>
    <message>
        <source>%1 on %2 test customers (95 % interval %3–%4) · always “%5”: %6 · weighted F1 %7</source>
        <translation>%1 em %2 clientes de teste (intervalo de 95 % %3–%4) · sempre “%5”: %6 · F1 ponderado %7</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 de acertos</translation>
    </message>
    <message>
        <source> · of earlier options</source>
        <translation> · de opções anteriores</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropia cruzada</translation>
    </message>
    <message>
        <source>Loss of each epoch, live while the network trains.</source>
        <translation>Perda de cada época, ao vivo enquanto a rede treina.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>menor é melhor</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Escala log</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Execuções anteriores</translation>
    </message>
    <message>
        <source>Also draws the ticked runs on the same customers</source>
        <translation>Desenha também as execuções marcadas com os mesmos clientes</translation>
    </message>
    <message>
        <source>customers right</source>
        <translation>clientes corretos</translation>
    </message>
    <message>
        <source>Share of customers recognised, live while the network trains.</source>
        <translation>Proporção de clientes reconhecidos, ao vivo enquanto a rede treina.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>maior é melhor</translation>
    </message>
    <message>
        <source>Choose a target to see the network.</source>
        <translation>Escolha um alvo para ver a rede.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>More epochs</source>
        <translation>Mais épocas</translation>
    </message>
    <message>
        <source>Continue Training</source>
        <translation>Continuar treinamento</translation>
    </message>
    <message>
        <source>Trains the network shown for so many more epochs, from its best one, as a new run</source>
        <translation>Treina a rede mostrada por mais tantas épocas, a partir da melhor, como nova execução</translation>
    </message>
    <message>
        <source>%1 parameters · heights show layer widths</source>
        <translation>%1 parâmetros · as alturas mostram as larguras das camadas</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Treinando…</translation>
    </message>
    <message>
        <source>This model is found in one go: it has no epochs to draw.</source>
        <translation>Este modelo é encontrado de uma só vez: não tem épocas para desenhar.</translation>
    </message>
    <message>
        <source>always %1: %2</source>
        <translation>sempre %1: %2</translation>
    </message>
    <message>
        <source>best first, then newest</source>
        <translation>melhores primeiro, depois mais novas</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>mais novas primeiro</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>&amp;Mark as UTF-8 for Excel</source>
        <translation>&amp;Marcar como UTF-8 para o Excel</translation>
    </message>
    <message>
        <source>&amp;Semicolons between columns</source>
        <translation>&amp;Ponto e vírgula entre colunas</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>Proteger contra fórm&amp;ulas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
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
        <translation>As cores da janela e dos gráficos na tela. As imagens são salvas nas cores claras, seja qual for a escolha aqui.</translation>
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
        <translation>O tamanho de tudo na tela, inclusive os gráficos. Ctrl+Mais e Ctrl+Menos mudam em qualquer lugar, Ctrl+0 volta a 100 %. As imagens salvas não mudam. Se nada foi escolhido, segue o tamanho das letras do sistema.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzidas</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>&amp;Animações</translation>
    </message>
    <message>
        <source>Reduced: nothing moves or blinks by itself. Figures of running work still count up, and live curves still grow.</source>
        <translation>Reduzidas: nada se move nem pisca por si só. Os números do trabalho em andamento ainda avançam, e as curvas ao vivo ainda crescem.</translation>
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
        <translation>Da janela, com seus números e datas. Os arquivos gravados ficam como são: seus nomes de colunas, números e datas não dependem do idioma. Enquanto algo está em andamento, a janela só muda de idioma quando isso termina.</translation>
    </message>
    <message>
        <source>Tables saved as CSV</source>
        <translation>Tabelas salvas como CSV</translation>
    </message>
    <message>
        <source>Excel on Windows otherwise takes the file for one in an old encoding and shows “MÃ¼nchen” for “München”. Other programs may show the mark as a character of the first column’s name.</source>
        <translation>Senão, o Excel no Windows toma o arquivo por um em codificação antiga e mostra “MÃ¼nchen” em vez de “München”. Outros programas podem mostrar a marca como um caractere do nome da primeira coluna.</translation>
    </message>
    <message>
        <source>Excel expects semicolons where the comma is the decimal sign, as in German, French or Spanish. Numbers are written with a point all the same.</source>
        <translation>O Excel espera ponto e vírgula onde a vírgula é o separador decimal, como em português, alemão ou francês. Mesmo assim, os números são escritos com ponto.</translation>
    </message>
    <message>
        <source>Spreadsheets compute texts that begin with =, +, − or @. An apostrophe is put before such texts; numbers stay as they are.</source>
        <translation>As planilhas calculam textos que começam com =, +, − ou @. Um apóstrofo é posto antes desses textos; os números ficam como estão.</translation>
    </message>
    <message>
        <source>For the cluster summary, the tables of the pages and the numbers of plots. Files of customers keep the dress they came in.</source>
        <translation>Para o resumo dos segmentos, as tabelas das páginas e os números dos gráficos. Arquivos de clientes mantêm a forma em que vieram.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: there is nothing to switch off.</source>
        <translation>Nada sai deste computador: não há nada a desligar.</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>As mudanças valem na hora.</translation>
    </message>
    <message>
        <source>&amp;Reset to Defaults</source>
        <translation>&amp;Restaurar padrões</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>ui::PreparationGroup</name>
    <message>
        <source>Preparation</source>
        <translation>Preparação</translation>
    </message>
    <message>
        <source>Edit the Recipe</source>
        <translation>Editar a receita</translation>
    </message>
    <message>
        <source>Goes to the Prepare page</source>
        <translation>Vai para a página Preparar</translation>
    </message>
</context>
<context>
    <name>ui::PrepareOptions</name>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Fit Recipe</source>
        <translation>Ajustar receita</translation>
    </message>
    <message>
        <source>Columns set aside</source>
        <translation>Colunas reservadas</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Train, validation and test, as chosen on the Predict page. The recipe is fitted on the training part only; the others are prepared with what was found there.</source>
        <translation>Treinamento, validação e teste, como escolhido na página Prever. A receita é ajustada só na parte de treinamento; as outras são preparadas com o que se encontrou ali.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Reservadas</translation>
    </message>
    <message>
        <source>Every column is a feature.</source>
        <translation>Todas as colunas são variáveis.</translation>
    </message>
    <message>
        <source>&lt;p style=&quot;margin: 4px 0 0 0&quot;&gt;Roles and types are changed on the Data page.&lt;/p&gt;</source>
        <translation>&lt;p style=&quot;margin: 4px 0 0 0&quot;&gt;Papéis e tipos são mudados na página Dados.&lt;/p&gt;</translation>
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
        <translation>Ainda nada para preparar</translation>
    </message>
    <message>
        <source>Open a table to see how its columns become the inputs of a model.</source>
        <translation>Abra uma tabela para ver como suas colunas se tornam as entradas de um modelo.</translation>
    </message>
    <message>
        <source>For Prediction</source>
        <translation>Para previsão</translation>
    </message>
    <message>
        <source>The recipe of Predict, fitted on the training rows</source>
        <translation>A receita de Prever, ajustada nas linhas de treinamento</translation>
    </message>
    <message>
        <source>For Segments</source>
        <translation>Para segmentos</translation>
    </message>
    <message>
        <source>The recipe of Segment, fitted on all rows</source>
        <translation>A receita de Segmentar, ajustada em todas as linhas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>Predefinição %1</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; salvo em %2.</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>Nenhuma tabela aberta</translation>
    </message>
    <message>
        <source>Choose a step to see what it does to its columns.</source>
        <translation>Escolha um passo para ver o que ele faz com suas colunas.</translation>
    </message>
    <message>
        <source>This step changes which columns are used, not their cells.</source>
        <translation>Este passo muda quais colunas são usadas, não suas células.</translation>
    </message>
    <message>
        <source>The step changes no column of this table.</source>
        <translation>O passo não muda nenhuma coluna desta tabela.</translation>
    </message>
    <message>
        <source>Fitting the recipe…</source>
        <translation>Ajustando a receita…</translation>
    </message>
    <message>
        <source>Fit the recipe to see what this step does (F5).</source>
        <translation>Ajuste a receita para ver o que este passo faz (F5).</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 · stratified · %4</source>
        <translation>%1 / %2 / %3 · estratificada · %4</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>Ajustando…</translation>
    </message>
    <message>
        <source>No column of this table can be a feature.</source>
        <translation>Nenhuma coluna desta tabela pode ser uma variável.</translation>
    </message>
    <message>
        <source>Mend what is marked as an error first.</source>
        <translation>Corrija antes o que está marcado como erro.</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Compare With a New File</source>
        <translation>Comparar com um novo arquivo</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Carregar %1</translation>
    </message>
</context>
<context>
    <name>ui::PreparePictures</name>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Column shown</source>
        <translation>Coluna mostrada</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>Células vazias</translation>
    </message>
    <message>
        <source>Compare With a New File…</source>
        <translation>Comparar com um novo arquivo…</translation>
    </message>
    <message>
        <source>Prepares another file with what was found here, and counts its empty cells</source>
        <translation>Prepara outro arquivo com o que se encontrou aqui, e conta suas células vazias</translation>
    </message>
    <message>
        <source>Close the New File</source>
        <translation>Fechar o novo arquivo</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>O que o modelo vê</translation>
    </message>
    <message>
        <source> · of the earlier recipe</source>
        <translation> · da receita anterior</translation>
    </message>
    <message>
        <source>first rows · %1 inputs</source>
        <translation>primeiras linhas · %1 entradas</translation>
    </message>
    <message>
        <source>training rows, %1</source>
        <translation>linhas de treinamento, %1</translation>
    </message>
    <message>
        <source>all rows, %1</source>
        <translation>todas as linhas, %1</translation>
    </message>
    <message>
        <source>new file, %1</source>
        <translation>novo arquivo, %1</translation>
    </message>
    <message>
        <source>No cell is empty in these rows.</source>
        <translation>Nenhuma célula está vazia nestas linhas.</translation>
    </message>
    <message>
        <source> What is still empty after the last step takes the middle value.</source>
        <translation> O que ainda está vazio após o último passo recebe o valor do meio.</translation>
    </message>
    <message>
        <source> The new file is filled with the values found here: the recipe is never fitted again.</source>
        <translation> O novo arquivo é preenchido com os valores encontrados aqui: a receita nunca é ajustada de novo.</translation>
    </message>
    <message>
        <source> %1 of its cells hold a level not seen while fitting, such as %2.</source>
        <translation> %1 de suas células contêm um nível não visto no ajuste, como %2.</translation>
    </message>
    <message>
        <source>Compare With Another File…</source>
        <translation>Comparar com outro arquivo…</translation>
    </message>
    <message>
        <source>%1, before and after</source>
        <translation>%1, antes e depois</translation>
    </message>
</context>
<context>
    <name>ui::PrepareSteps</name>
    <message>
        <source>Add Step</source>
        <translation>Adicionar passo</translation>
    </message>
    <message>
        <source>Start From a Preset</source>
        <translation>Partir de uma predefinição</translation>
    </message>
    <message>
        <source>Order matters: steps run from top to bottom</source>
        <translation>A ordem importa: os passos vão de cima para baixo</translation>
    </message>
</context>
<context>
    <name>ui::PreparedModel</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::PreviewColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>In the file: empty</source>
        <translation>No arquivo: vazia</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>No arquivo: “%1”</translation>
    </message>
    <message>
        <source>Read as: missing</source>
        <translation>Lida como: ausente</translation>
    </message>
    <message>
        <source>Read as: %1 (%2)</source>
        <translation>Lida como: %1 (%2)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
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
        <translation>Probabilidades das classes</translation>
    </message>
    <message>
        <source>Shows how likely each class is for this customer.</source>
        <translation>Mostra a probabilidade de cada classe para este cliente.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
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
        <translation>%1 (prevista)</translation>
    </message>
</context>
<context>
    <name>ui::ProfileHeatmap</name>
    <message>
        <source>Scroll columns</source>
        <translation>Rolar colunas</translation>
    </message>
    <message>
        <source>Scroll segments</source>
        <translation>Rolar segmentos</translation>
    </message>
    <message>
        <source>Profile of %1 segments over %2 columns: means in original units, coloured by the difference from all customers.</source>
        <translation>Perfil de %1 segmentos em %2 colunas: médias nas unidades originais, coloridas pela diferença em relação a todos os clientes.</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sem segmento</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>mais frequente</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>Difference from average</source>
        <translation>Diferença da média</translation>
    </message>
    <message>
        <source>+%1 sd</source>
        <translation>+%1 dp</translation>
    </message>
    <message>
        <source>%1 not used to segment</source>
        <translation>%1 não usadas para segmentar</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>columns with muted names were not used to segment</source>
        <translation>colunas com nomes esmaecidos não foram usadas para segmentar</translation>
    </message>
    <message>
        <source>levels: ±50 points</source>
        <translation>níveis: ±50 pontos</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>todos os clientes</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferença</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 pontos</translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation>%1 dp</translation>
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
        <translation>Resumo</translation>
    </message>
    <message>
        <source>What Differs</source>
        <translation>O que difere</translation>
    </message>
    <message>
        <source>Snake</source>
        <translation>Serpente</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distribuições</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Order of the features and spread of the customers</source>
        <translation>Ordem das variáveis e dispersão dos clientes</translation>
    </message>
    <message>
        <source>Order by What Separates</source>
        <translation>Ordenar pelo que separa</translation>
    </message>
    <message>
        <source>Spread of the Selected Segment</source>
        <translation>Dispersão do segmento selecionado</translation>
    </message>
</context>
<context>
    <name>ui::Project</name>
    <message>
        <source>Opening %1</source>
        <translation>Abrindo %1</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>needs a table</source>
        <translation>precisa de uma tabela</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desatualizado</translation>
    </message>
</context>
<context>
    <name>ui::RangeHistogram</name>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Drag over the bars to choose a range</source>
        <translation>Arraste sobre as barras para escolher um intervalo</translation>
    </message>
</context>
<context>
    <name>ui::RawTextView</name>
    <message>
        <source>File as it is</source>
        <translation>Arquivo como está</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptCard</name>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>what was checked</source>
        <translation>o que foi verificado</translation>
    </message>
    <message>
        <source>Copy Receipt</source>
        <translation>Copiar recibo</translation>
    </message>
    <message>
        <source>Save Receipt</source>
        <translation>Salvar recibo</translation>
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
        <translation>Recibo de importação</translation>
    </message>
    <message>
        <source>Import receipt</source>
        <translation>Recibo de importação</translation>
    </message>
    <message>
        <source>How It Was Read</source>
        <translation>Como foi lido</translation>
    </message>
    <message>
        <source>Rows to Check</source>
        <translation>Linhas a conferir</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Como foi lido</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>Linhas a conferir</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>Opções de importação…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export Rejected Rows…</source>
        <translation>Exportar linhas rejeitadas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Import receipt of %1</source>
        <translation>Recibo de importação de %1</translation>
    </message>
    <message>
        <source>Rows to Check (%1)</source>
        <translation>Linhas a conferir (%1)</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message>
        <source>Home</source>
        <translation>Pasta pessoal</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoje, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>arquivo não encontrado</translation>
    </message>
    <message>
        <source>%1 rows · %2 columns</source>
        <translation>%1 linhas · %2 colunas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Remover %1 da lista</translation>
    </message>
</context>
<context>
    <name>ui::RecipeDialog</name>
    <message>
        <source>Recipe in words</source>
        <translation>Receita em palavras</translation>
    </message>
    <message>
        <source>Recipe as text</source>
        <translation>Receita como texto</translation>
    </message>
    <message>
        <source>Saved to a file, these lines go behind --recipe on the command line. Text that starts with # is a comment.</source>
        <translation>Salvas em um arquivo, estas linhas vão depois de --recipe na linha de comando. Texto que começa com # é comentário.</translation>
    </message>
    <message>
        <source>Copy Words</source>
        <translation>Copiar palavras</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>Carregar…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
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
        <translation>Adicionar “%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Mover “%1”</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplicar “%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remover “%1”</translation>
    </message>
</context>
<context>
    <name>ui::RecipeFiles</name>
    <message>
        <source>Prepared Table as CSV…</source>
        <translation>Tabela preparada como CSV…</translation>
    </message>
    <message>
        <source>Recipe in Words…</source>
        <translation>Receita em palavras…</translation>
    </message>
    <message>
        <source>Save Recipe as Text…</source>
        <translation>Salvar receita como texto…</translation>
    </message>
    <message>
        <source>Load Recipe…</source>
        <translation>Carregar receita…</translation>
    </message>
    <message>
        <source>Before and After as Picture…</source>
        <translation>Antes e depois como imagem…</translation>
    </message>
    <message>
        <source>Missing Cells as CSV…</source>
        <translation>Células vazias como CSV…</translation>
    </message>
    <message>
        <source>First Prepared Rows as CSV…</source>
        <translation>Primeiras linhas preparadas como CSV…</translation>
    </message>
    <message>
        <source>Recipe for Prediction</source>
        <translation>Receita para previsão</translation>
    </message>
    <message>
        <source>Recipe for Segments</source>
        <translation>Receita para segmentos</translation>
    </message>
    <message>
        <source>Load Recipe</source>
        <translation>Carregar receita</translation>
    </message>
    <message>
        <source>Recipe as text (*.txt);;All files (*)</source>
        <translation>Receita como texto (*.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a recipe.</source>
        <translation>%1 não pode ser lido como receita.</translation>
    </message>
    <message>
        <source>Choose a text file that was saved here.</source>
        <translation>Escolha um arquivo de texto que foi salvo aqui.</translation>
    </message>
    <message>
        <source>Line %1 of %2: </source>
        <translation>Linha %1 de %2: </translation>
    </message>
    <message>
        <source>Save Recipe as Text</source>
        <translation>Salvar receita como texto</translation>
    </message>
    <message>
        <source>Recipe as text (*.txt)</source>
        <translation>Receita como texto (*.txt)</translation>
    </message>
    <message>
        <source>Export Prepared Table</source>
        <translation>Exportar tabela preparada</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::RecipePlans</name>
    <message>
        <source>Fitting the recipe</source>
        <translation>Ajustando a receita</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryOffer</name>
    <message>
        <source>Tessera ended unexpectedly.</source>
        <translation>O Tessera terminou inesperadamente.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”, as of %2, can be recovered.</source>
        <translation>“%1”, como estava em %2, pode ser recuperado.</translation>
    </message>
</context>
<context>
    <name>ui::ReliabilityPlot</name>
    <message>
        <source>Reliability</source>
        <translation>Confiabilidade</translation>
    </message>
    <message>
        <source>Train a model to see whether its probabilities can be taken at their word.</source>
        <translation>Treine um modelo para ver se suas probabilidades podem ser tomadas ao pé da letra.</translation>
    </message>
    <message>
        <source>Probabilities are off by %1 percentage points on average (expected calibration error).</source>
        <translation>As probabilidades erram em média por %1 pontos percentuais (erro de calibração esperado).</translation>
    </message>
    <message>
        <source>Probabilities are off by %1 percentage points on average (expected calibration error), by %2 after scaling.</source>
        <translation>As probabilidades erram em média por %1 pontos percentuais (erro de calibração esperado), por %2 depois de escaladas.</translation>
    </message>
    <message>
        <source>predicted probability</source>
        <translation>probabilidade prevista</translation>
    </message>
    <message>
        <source>share of %1, observed</source>
        <translation>proporção de %1, observada</translation>
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
        <translation>escalada</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>como prevista</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observada</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo de 95 %</translation>
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
        <translation>Título do relatório</translation>
    </message>
    <message>
        <source>Report Subtitle</source>
        <translation>Subtítulo do relatório</translation>
    </message>
    <message>
        <source>Show Section</source>
        <translation>Mostrar seção</translation>
    </message>
    <message>
        <source>Hide Section</source>
        <translation>Ocultar seção</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>Mover seção</translation>
    </message>
    <message>
        <source>Note in Report</source>
        <translation>Nota no relatório</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Add Text</source>
        <translation>Adicionar texto</translation>
    </message>
    <message>
        <source>Heading of Text</source>
        <translation>Título do texto</translation>
    </message>
    <message>
        <source>Remove Text</source>
        <translation>Remover texto</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Legendas</translation>
    </message>
</context>
<context>
    <name>ui::ReportOptions</name>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Export Report…</source>
        <translation>Exportar relatório…</translation>
    </message>
    <message>
        <source>Add Text</source>
        <translation>Adicionar texto</translation>
    </message>
    <message>
        <source>Remove Text</source>
        <translation>Remover texto</translation>
    </message>
    <message>
        <source>Captions with file, rows and seed</source>
        <translation>Legendas com arquivo, linhas e semente</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>A heading and words of your own behind the section chosen</source>
        <translation>Um título e palavras suas depois da seção escolhida</translation>
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
        <translation>Linha abaixo</translation>
    </message>
    <message>
        <source>Note under the section</source>
        <translation>Nota abaixo da seção</translation>
    </message>
    <message>
        <source>Your words. Numbers in the report are always generated.</source>
        <translation>Suas palavras. Os números no relatório são sempre gerados.</translation>
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
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>PDF: pages as shown here, with an outline and with words for every picture, for readers who cannot see it. HTML: one file for any browser, which needs no other; it prints well.</source>
        <translation>PDF: páginas como mostradas aqui, com sumário e com palavras para cada figura, para leitores que não podem vê-la. HTML: um arquivo para qualquer navegador, que não precisa de nenhum outro; imprime bem.</translation>
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
        <translation>Tamanho das páginas: A4 (210 × 297 mm) ou Carta (8,5 × 11 polegadas).</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>with note</source>
        <translation>com nota</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Seu texto</translation>
    </message>
    <message>
        <source>Words below the title</source>
        <translation>Palavras abaixo do título</translation>
    </message>
    <message>
        <source>Words under “%1”</source>
        <translation>Palavras abaixo de “%1”</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Chart Pack…</source>
        <translation>Pacote de gráficos…</translation>
    </message>
    <message>
        <source>Every figure as PNG, SVG and CSV and every table, in one folder</source>
        <translation>Cada figura como PNG, SVG e CSV e cada tabela, em uma pasta</translation>
    </message>
    <message>
        <source>Copy Page</source>
        <translation>Copiar página</translation>
    </message>
    <message>
        <source>Copies the page in view as a picture</source>
        <translation>Copia como imagem a página à vista</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamanho das páginas</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Writing %1: %2</source>
        <translation>Gravando %1: %2</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; salvo em %2.</translation>
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
        <translation>1 tabela</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 tabelas</translation>
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
        <translation>cada número vem dos resultados de %1</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar relatório</translation>
    </message>
    <message>
        <source>%1_report.%2</source>
        <translation>%1_relatorio.%2</translation>
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
        <translation>Páginas do relatório</translation>
    </message>
</context>
<context>
    <name>ui::ReportWriter</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>Figura %1.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>Tabela %1.</translation>
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
        <translation>Por classe</translation>
    </message>
    <message>
        <source>Against simple rules</source>
        <translation>Contra regras simples</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>Intervalos de 95 %</translation>
    </message>
    <message>
        <source>Train a model to see how it does on customers it has never seen.</source>
        <translation>Treine um modelo para ver como ele vai com clientes que nunca viu.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>Cells show</source>
        <translation>As células mostram</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>Proporção da linha</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Contagem</translation>
    </message>
    <message>
        <source>Show Customers</source>
        <translation>Mostrar clientes</translation>
    </message>
    <message>
        <source>true “%1”, predicted “%2” (%3)</source>
        <translation>verdadeira “%1”, prevista “%2” (%3)</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Class to reach</source>
        <translation>Classe a alcançar</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>Número mostrado</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>Custo por contato</translation>
    </message>
    <message>
        <source>Value if reached</source>
        <translation>Valor se alcançado</translation>
    </message>
    <message>
        <source>%1, %2 customers</source>
        <translation>%1, %2 clientes</translation>
    </message>
    <message>
        <source>Click a cell to read it in words.</source>
        <translation>Clique em uma célula para lê-la em palavras.</translation>
    </message>
    <message>
        <source>accuracy on %1 validation customers</source>
        <translation>acurácia em %1 clientes de validação</translation>
    </message>
    <message>
        <source>accuracy on %1 test customers</source>
        <translation>acurácia em %1 clientes de teste</translation>
    </message>
    <message>
        <source>Ordering the customers by their probability…</source>
        <translation>Ordenando os clientes por sua probabilidade…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Enter what a contact costs and what a customer reached brings to see the expected result.</source>
        <translation>Informe quanto custa um contato e quanto rende um cliente alcançado para ver o resultado esperado.</translation>
    </message>
    <message>
        <source>Expected result of contacting %1 (%2): %3 — cost %4, value %5.</source>
        <translation>Resultado esperado de contatar %1 (%2): %3 — custo %4, valor %5.</translation>
    </message>
</context>
<context>
    <name>ui::RfmDialog</name>
    <message>
        <source>Customers from Transactions</source>
        <translation>Clientes a partir de transações</translation>
    </message>
    <message>
        <source>Build Customer Table</source>
        <translation>Criar tabela de clientes</translation>
    </message>
    <message>
        <source>Columns of a transaction</source>
        <translation>Colunas de uma transação</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>× &amp;Quantity</source>
        <translation>× &amp;Quantidade</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Pedido</translation>
    </message>
    <message>
        <source>Without an order column, days with a purchase are counted.</source>
        <translation>Sem coluna de pedido, contam-se os dias com compra.</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Data de referência</translation>
    </message>
    <message>
        <source>Day after the &amp;last transaction</source>
        <translation>Dia após a ú&amp;ltima transação</translation>
    </message>
    <message>
        <source>Later transactions are left out.</source>
        <translation>Transações posteriores ficam de fora.</translation>
    </message>
    <message>
        <source>&amp;Returns (negative amounts)</source>
        <translation>D&amp;evoluções (valores negativos)</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluções</translation>
    </message>
    <message>
        <source>Subtract from the sum</source>
        <translation>Subtrair da soma</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave out with their order</source>
        <translation>Deixar de fora com seu pedido</translation>
    </message>
    <message>
        <source>Keep like purchases</source>
        <translation>Manter como compras</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Recência</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Monetary</source>
        <translation>Valor monetário</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Choose the columns of customer, date and amount.</source>
        <translation>Escolha as colunas de cliente, data e valor.</translation>
    </message>
    <message>
        <source>A date column has the type Date on the Data page.</source>
        <translation>Uma coluna de data tem o tipo Data na página Dados.</translation>
    </message>
    <message>
        <source>Adding up customers…</source>
        <translation>Somando clientes…</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Ainda sem clientes</translation>
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
        <translation>Números das linhas</translation>
    </message>
</context>
<context>
    <name>ui::RunFilter</name>
    <message>
        <source>Ticked Runs Only</source>
        <translation>Só execuções marcadas</translation>
    </message>
    <message>
        <source>On the Customers of the Reference Only</source>
        <translation>Só com os clientes da referência</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Filter: On</source>
        <translation>Filtro: ligado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Some runs may be left out. Click to choose which are shown</source>
        <translation>Algumas execuções podem estar de fora. Clique para escolher quais são mostradas</translation>
    </message>
    <message>
        <source>Choose which runs are shown</source>
        <translation>Escolher quais execuções são mostradas</translation>
    </message>
    <message>
        <source>Filter of the runs, on</source>
        <translation>Filtro das execuções, ligado</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>Filtro das execuções</translation>
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
        <translation>Vizinhos</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Árvores</translation>
    </message>
    <message>
        <source>Depth of trees</source>
        <translation>Profundidade das árvores</translation>
    </message>
    <message>
        <source>Rounds, at most</source>
        <translation>Rodadas, no máximo</translation>
    </message>
    <message>
        <source>Depth of rounds</source>
        <translation>Profundidade das rodadas</translation>
    </message>
    <message>
        <source>Boosting rate</source>
        <translation>Taxa de boosting</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Norm. de lote</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n camada</numerusform>
            <numerusform>%n camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeça</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda da taxa</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavização de rótulos</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciência</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Fold models</source>
        <translation>Modelos das dobras</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos das classes</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrados</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Melhor época</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Busca</translation>
    </message>
    <message numerus="yes">
        <source>best of %n trials</source>
        <translation>
            <numerusform>melhor de %n tentativa</numerusform>
            <numerusform>melhor de %n tentativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparação</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n passo</numerusform>
            <numerusform>%n passos</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
</context>
<context>
    <name>ui::RunsView</name>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Scores of the runs with their intervals.</source>
        <translation>Pontuações das execuções com seus intervalos.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>validation loss (cross-entropy)</source>
        <translation>perda de validação (entropia cruzada)</translation>
    </message>
    <message>
        <source>Tick runs that learnt in epochs to see their curves.</source>
        <translation>Marque execuções que aprenderam em épocas para ver suas curvas.</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Curvas de aprendizado</translation>
    </message>
    <message>
        <source>validation part · circles: best epoch, kept</source>
        <translation>parte de validação · círculos: melhor época, mantida</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Remove Run</source>
        <translation>Remover execução</translation>
    </message>
    <message>
        <source>Show in Predict</source>
        <translation>Mostrar em Prever</translation>
    </message>
    <message>
        <source>Use These Options</source>
        <translation>Usar estas opções</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Trains the same once more and says whether the figures are the same</source>
        <translation>Treina o mesmo mais uma vez e diz se os números são iguais</translation>
    </message>
    <message>
        <source>How tested</source>
        <translation>Como se testa</translation>
    </message>
    <message>
        <source>The right answers of two models are compared on the very same test customers (McNemar&apos;s test, mid-p): only customers that one model gets right and the other wrong can tell them apart. Below p = 0.05 the difference is called one. With many runs some differences are chance all the same: cross-validation says more. Intervals of F1 are from 2,000 bootstrap samples, those of accuracy are Wilson&apos;s, those of ROC-AUC are DeLong&apos;s; 95 %.</source>
        <translation>As respostas certas de dois modelos são comparadas com os mesmos clientes de teste (teste de McNemar, p médio): só clientes em que um modelo acerta e o outro erra podem distingui-los. Abaixo de p = 0,05 fala-se em diferença. Com muitas execuções, algumas diferenças são acaso mesmo assim: a validação cruzada diz mais. Os intervalos de F1 vêm de 2.000 amostras bootstrap, os da acurácia são de Wilson, os de ROC-AUC de DeLong; 95 %.</translation>
    </message>
    <message>
        <source>all on the same %1 test customers, seed %2</source>
        <translation>todos com os mesmos %1 clientes de teste, semente %2</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>Intervalos de 95 %</translation>
    </message>
    <message>
        <source>%1 of %2 shown · %3</source>
        <translation>%1 de %2 mostradas · %3</translation>
    </message>
    <message>
        <source>%1 on the test part</source>
        <translation>%1 na parte de teste</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
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
        <translation>Dispersão</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Espalhar</translation>
    </message>
    <message>
        <source>Least-squares line</source>
        <translation>Reta de mínimos quadrados</translation>
    </message>
    <message>
        <source>Spread whole numbers</source>
        <translation>Espalhar números inteiros</translation>
    </message>
    <message>
        <source>Moves marks a little, so that equal whole numbers do not cover each other</source>
        <translation>Move um pouco as marcas, para que números inteiros iguais não cubram uns aos outros</translation>
    </message>
    <message>
        <source>Scatter: %1</source>
        <translation>Dispersão: %1</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>A scatter plot needs two columns of numbers.</source>
        <translation>Um gráfico de dispersão precisa de duas colunas de números.</translation>
    </message>
    <message>
        <source>No customer has values in both columns.</source>
        <translation>Nenhum cliente tem valores em ambas as colunas.</translation>
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
        <translation>Outros (%1)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>Choose two columns of numbers to see them together.</source>
        <translation>Escolha duas colunas de números para vê-las juntas.</translation>
    </message>
    <message>
        <source>%1 of %2 customers, drawn by chance (seed %3)</source>
        <translation>%1 de %2 clientes, sorteados (semente %3)</translation>
    </message>
    <message>
        <source>%1 customers as density</source>
        <translation>%1 clientes como densidade</translation>
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
        <translation>números inteiros espalhados ao acaso</translation>
    </message>
    <message>
        <source>%1 outside the view</source>
        <translation>%1 fora da vista</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Linha %1</translation>
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
        <translation>a referência</translation>
    </message>
    <message>
        <source>cannot be told apart from the reference</source>
        <translation>sem diferença clara da referência</translation>
    </message>
    <message>
        <source>better than the reference</source>
        <translation>melhor que a referência</translation>
    </message>
    <message>
        <source>worse than the reference</source>
        <translation>pior que a referência</translation>
    </message>
    <message>
        <source>Train at least one model: its scores will be compared here.</source>
        <translation>Treine pelo menos um modelo: suas pontuações serão comparadas aqui.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, 95 % interval %1 – %2</source>
        <translation>, intervalo de 95 % %1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::ScoreOptions</name>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Write Scored File…</source>
        <translation>Gravar arquivo pontuado…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What gives the labels: a model trained here, the segments found here, or a model file. Its preparation belongs to it and is never fitted again.</source>
        <translation>O que dá os rótulos: um modelo treinado aqui, os segmentos encontrados aqui, ou um arquivo de modelo. A preparação pertence a ele e nunca é ajustada de novo.</translation>
    </message>
    <message>
        <source>Right on its test part</source>
        <translation>Acertos na sua parte de teste</translation>
    </message>
    <message>
        <source>Always the commonest</source>
        <translation>Sempre o mais comum</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhueta</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <source>Model Card…</source>
        <translation>Ficha do modelo…</translation>
    </message>
    <message>
        <source>Open Model…</source>
        <translation>Abrir modelo…</translation>
    </message>
    <message>
        <source>File to score</source>
        <translation>Arquivo a pontuar</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Map Columns…</source>
        <translation>Associar colunas…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>Sem certeza abaixo de</translation>
    </message>
    <message>
        <source>Customers whose label is less probable than this are written as “not sure” instead of being guessed. The picture shows how often the model was right above and below on customers it had not learnt from. 0 gives everybody a label.</source>
        <translation>Clientes cujo rótulo é menos provável que isto são gravados como “sem certeza” em vez de adivinhados. A figura mostra quantas vezes o modelo acertou acima e abaixo, em clientes com os quais não aprendeu. 0 dá um rótulo a todos.</translation>
    </message>
    <message>
        <source>Only customers never seen</source>
        <translation>Só clientes nunca vistos</translation>
    </message>
    <message>
        <source>Score in the data warehouse</source>
        <translation>Pontuar no data warehouse</translation>
    </message>
    <message>
        <source>Export SQL…</source>
        <translation>Exportar SQL…</translation>
    </message>
    <message>
        <source>The whole model as one statement that scores a table where it lies</source>
        <translation>O modelo inteiro como uma instrução que pontua uma tabela onde ela está</translation>
    </message>
    <message>
        <source>Export ONNX…</source>
        <translation>Exportar ONNX…</translation>
    </message>
    <message>
        <source>The whole model, preparation included, for programs that read ONNX</source>
        <translation>O modelo inteiro, com a preparação, para programas que leem ONNX</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhum</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 (“%2”)</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semente %2</translation>
    </message>
    <message>
        <source>%1 customers, seed %2</source>
        <translation>%1 clientes, semente %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>Add probabilities, one per %1</source>
        <translation>Adicionar probabilidades, uma por %1</translation>
    </message>
    <message>
        <source>Add distance and probability</source>
        <translation>Adicionar distância e probabilidade</translation>
    </message>
    <message>
        <source>One file per %1</source>
        <translation>Um arquivo por %1</translation>
    </message>
    <message>
        <source>Check File</source>
        <translation>Verificar arquivo</translation>
    </message>
    <message>
        <source>Write Files…</source>
        <translation>Gravar arquivos…</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>Pontuando…</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Escolha antes um modelo.</translation>
    </message>
    <message>
        <source>Choose the file to score first.</source>
        <translation>Escolha antes o arquivo a pontuar.</translation>
    </message>
    <message>
        <source>Nothing is added to the file: tick what is wanted.</source>
        <translation>Nada é acrescentado ao arquivo: marque o que deseja.</translation>
    </message>
</context>
<context>
    <name>ui::ScorePage</name>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Views of the scored file</source>
        <translation>Vistas do arquivo pontuado</translation>
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
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>New file against training</source>
        <translation>Novo arquivo contra treinamento</translation>
    </message>
    <message>
        <source>Population stability index</source>
        <translation>Índice de estabilidade populacional</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far the values of a feature have moved between the customers the model has learnt from and this file. Both are parted alike, numbers at the tenths of training, categories by level, missing cells by themselves; the index is the sum over the parts of (found − expected) × ln (found ÷ expected).&lt;/p&gt;&lt;p&gt;Below 0.1 nothing has changed that matters, above 0.25 the feature has drifted: the model meets customers it was not made for (Siddiqi 2006). Click a feature to see its parts.&lt;/p&gt;</source>
        <translation>&lt;p&gt;O quanto os valores de uma variável se moveram entre os clientes com os quais o modelo aprendeu e este arquivo. Ambos são divididos do mesmo modo: números nos décimos do treinamento, categorias por nível, células vazias à parte; o índice é a soma, sobre as partes, de (encontrado − esperado) × ln (encontrado ÷ esperado).&lt;/p&gt;&lt;p&gt;Abaixo de 0,1 nada mudou de importante, acima de 0,25 há deriva na variável: o modelo encontra clientes para os quais não foi feito (Siddiqi 2006). Clique em uma variável para ver suas partes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labels given</source>
        <translation>Rótulos dados</translation>
    </message>
    <message>
        <source>How sure the model is</source>
        <translation>Quanta certeza o modelo tem</translation>
    </message>
    <message>
        <source>drag the line to change “not sure”</source>
        <translation>arraste a linha para mudar “sem certeza”</translation>
    </message>
    <message>
        <source>First customers of the file with their labels</source>
        <translation>Primeiros clientes do arquivo com seus rótulos</translation>
    </message>
    <message>
        <source>Which customers are shown</source>
        <translation>Quais clientes são mostrados</translation>
    </message>
    <message>
        <source>First customers</source>
        <translation>Primeiros clientes</translation>
    </message>
    <message>
        <source>Also in training</source>
        <translation>Também no treinamento</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Predicted against true</source>
        <translation>Previsto contra verdadeiro</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>Por classe</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the receipt as text</source>
        <translation>Copia o recibo como texto</translation>
    </message>
    <message>
        <source>File to Score</source>
        <translation>Arquivo a pontuar</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>Abrir modelo</translation>
    </message>
    <message>
        <source>Levels the Model Has Not Seen</source>
        <translation>Níveis que o modelo não viu</translation>
    </message>
    <message>
        <source>The model has learnt nothing about these; its recipe says what stands for them.</source>
        <translation>O modelo nada aprendeu sobre estes; sua receita diz o que fica no lugar deles.</translation>
    </message>
    <message>
        <source>Empty Cells</source>
        <translation>Células vazias</translation>
    </message>
    <message>
        <source>Filled as the model&apos;s recipe says, with values found while training. Nothing was learnt from this file.</source>
        <translation>Preenchidas como diz a receita do modelo, com valores encontrados no treinamento. Nada foi aprendido com este arquivo.</translation>
    </message>
    <message>
        <source>Cells That Could Not Be Read</source>
        <translation>Células que não puderam ser lidas</translation>
    </message>
    <message>
        <source>Taken as empty and filled as the model&apos;s recipe says. In the written file they stay as they are.</source>
        <translation>Contam como vazias e são preenchidas como diz a receita do modelo. No arquivo gravado ficam como estão.</translation>
    </message>
    <message>
        <source>Rows Left Out</source>
        <translation>Linhas deixadas de fora</translation>
    </message>
    <message>
        <source>These lines have more or fewer fields than the header. They are in none of the written files.</source>
        <translation>Estas linhas têm mais ou menos campos que o cabeçalho. Não estão em nenhum dos arquivos gravados.</translation>
    </message>
    <message>
        <source>%1 · %2 customers</source>
        <translation>%1 · %2 clientes</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>%1 dados</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Score All %1</source>
        <translation>Pontuar todos os %1</translation>
    </message>
    <message>
        <source>Score Only the %1</source>
        <translation>Pontuar só os %1</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Ainda sem modelo</translation>
    </message>
    <message>
        <source>Score gives the customers of another file the labels of a model: a network trained on the Predict page, the segments found here, or a model file from somebody else.</source>
        <translation>Pontuar dá aos clientes de outro arquivo os rótulos de um modelo: uma rede treinada na página Prever, os segmentos encontrados aqui, ou um arquivo de modelo de outra pessoa.</translation>
    </message>
    <message>
        <source>Open Model…</source>
        <translation>Abrir modelo…</translation>
    </message>
    <message>
        <source>Go to Predict</source>
        <translation>Ir para Prever</translation>
    </message>
    <message>
        <source>Which customers get a label?</source>
        <translation>Quais clientes recebem um rótulo?</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here. It is checked against what %1 was made from, and never changed: the labels go into a new file.</source>
        <translation>Escolha um arquivo, ou solte-o aqui. Ele é comparado com aquilo de que %1 foi feito, e nunca alterado: os rótulos vão para um novo arquivo.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>Every customer gets a label; nothing is written yet.</source>
        <translation>Cada cliente recebe um rótulo; nada é gravado ainda.</translation>
    </message>
    <message>
        <source>%1 is not checked yet</source>
        <translation>%1 ainda não foi verificado</translation>
    </message>
    <message>
        <source>A check reads the whole file and shows what labels come of it. Nothing is written.</source>
        <translation>Uma verificação lê o arquivo inteiro e mostra que rótulos resultam dele. Nada é gravado.</translation>
    </message>
    <message>
        <source>Check File</source>
        <translation>Verificar arquivo</translation>
    </message>
    <message>
        <source>Labels for customers the model has not learnt from</source>
        <translation>Rótulos para clientes com os quais o modelo não aprendeu</translation>
    </message>
    <message>
        <source> · being checked again</source>
        <translation> · sendo verificado de novo</translation>
    </message>
    <message>
        <source> · &lt;b&gt;out of date&lt;/b&gt;: model, file or columns have changed since</source>
        <translation> · &lt;b&gt;desatualizado&lt;/b&gt;: modelo, arquivo ou colunas mudaram desde então</translation>
    </message>
</context>
<context>
    <name>ui::ScoredFilesDialog</name>
    <message>
        <source>One File per Label</source>
        <translation>Um arquivo por rótulo</translation>
    </message>
    <message>
        <source>Columns in every file</source>
        <translation>Colunas em cada arquivo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Added by the model</source>
        <translation>Acrescentadas pelo modelo</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Gravar arquivos</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Pasta para os arquivos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not sure (%1)</source>
        <translation>sem certeza (%1)</translation>
    </message>
    <message>
        <source>not clustered (%1)</source>
        <translation>sem segmento (%1)</translation>
    </message>
    <message>
        <source>A file each: %1.</source>
        <translation>Um arquivo para cada: %1.</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>Marque pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>Write 1 File</source>
        <translation>Gravar 1 arquivo</translation>
    </message>
    <message>
        <source>Write %1 Files</source>
        <translation>Gravar %1 arquivos</translation>
    </message>
</context>
<context>
    <name>ui::ScoredRowsModel</name>
    <message>
        <source>In training</source>
        <translation>No treinamento</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
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
        <translation>Abrindo %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>Scoring %1</source>
        <translation>Pontuando %1</translation>
    </message>
</context>
<context>
    <name>ui::ScrolledRows</name>
    <message>
        <source>Scroll rows</source>
        <translation>Rolar linhas</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
</context>
<context>
    <name>ui::SearchView</name>
    <message>
        <source>Trials</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Train the Best</source>
        <translation>Treinar a melhor</translation>
    </message>
    <message>
        <source>Trains the best network of the search as a run and reads the test part once</source>
        <translation>Treina a melhor rede da busca como execução e lê a parte de teste uma vez</translation>
    </message>
    <message>
        <source>judged on the validation part</source>
        <translation>avaliadas na parte de validação</translation>
    </message>
    <message>
        <source>The best trial so far, as the search goes on.</source>
        <translation>A melhor tentativa até agora, à medida que a busca avança.</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>Melhor até agora</translation>
    </message>
    <message>
        <source>Every trial as a line across its settings.</source>
        <translation>Cada tentativa como uma linha através de suas configurações.</translation>
    </message>
    <message>
        <source>What good trials have in common</source>
        <translation>O que as boas tentativas têm em comum</translation>
    </message>
    <message>
        <source>drag along an axis to keep only what passes there</source>
        <translation>arraste ao longo de um eixo para manter só o que passa ali</translation>
    </message>
    <message>
        <source>Which settings mattered: from %1 finished trials on.</source>
        <translation>Quais configurações importaram: a partir de %1 tentativas terminadas.</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>O que importou</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>acurácia de validação</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>perda de validação</translation>
    </message>
    <message>
        <source>Goes on with more epochs as another trial.</source>
        <translation>Continua com mais épocas como outra tentativa.</translation>
    </message>
    <message>
        <source>Cut off by the end of the search.</source>
        <translation>Cortada pelo fim da busca.</translation>
    </message>
    <message>
        <source>share of the variance</source>
        <translation>proporção da variância</translation>
    </message>
</context>
<context>
    <name>ui::SectionList</name>
    <message>
        <source>Sections of the report</source>
        <translation>Seções do relatório</translation>
    </message>
    <message>
        <source>Drag to move a section (Alt+Up, Alt+Down)</source>
        <translation>Arraste para mover uma seção (Alt+Seta para cima, Alt+Seta para baixo)</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCard</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renomear (F2)</translation>
    </message>
    <message>
        <source>Note and Actions</source>
        <translation>Nota e ações</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Colour, order, merge, split, export</source>
        <translation>Cor, ordem, unir, dividir, exportar</translation>
    </message>
    <message>
        <source>small</source>
        <translation>pequeno</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>instável</translation>
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
        <translation>Nota e ações recomendadas</translation>
    </message>
    <message>
        <source>Note and recommended actions (%1)</source>
        <translation>Nota e ações recomendadas (%1)</translation>
    </message>
    <message>
        <source>%1 actions</source>
        <translation>%1 ações</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nome do segmento</translation>
    </message>
    <message>
        <source>Name from the profile</source>
        <translation>Nome a partir do perfil</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCardEditor</name>
    <message>
        <source>Add Action</source>
        <translation>Adicionar ação</translation>
    </message>
    <message>
        <source>Note and actions of %1</source>
        <translation>Nota e ações de %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What you know about these customers</source>
        <translation>O que você sabe sobre estes clientes</translation>
    </message>
    <message>
        <source>Recommended Actions</source>
        <translation>Ações recomendadas</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Starting points from a library for profiles like this one. They are not results: use, edit or ignore them.</source>
        <translation>Pontos de partida de uma biblioteca para perfis como este. Não são resultados: use, edite ou ignore.</translation>
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
        <translation>Ação recomendada</translation>
    </message>
    <message>
        <source>What to do with this segment</source>
        <translation>O que fazer com este segmento</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Remover esta ação</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCardList</name>
    <message>
        <source>Too few customers within reach (eps) to belong to a dense group. A larger eps takes more of them in.</source>
        <translation>Poucos clientes ao alcance (eps) para pertencer a um grupo denso. Um eps maior inclui mais deles.</translation>
    </message>
    <message>
        <source>In no group that stays together over a range of densities. A smaller least size takes more of them in.</source>
        <translation>Em nenhum grupo que se mantenha junto em uma faixa de densidades. Um tamanho mínimo menor inclui mais deles.</translation>
    </message>
    <message>
        <source>The method put these customers in no segment.</source>
        <translation>O método não pôs estes clientes em nenhum segmento.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sem segmento</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Note and Actions…</source>
        <translation>Nota e ações…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Merge With</source>
        <translation>Unir com</translation>
    </message>
    <message>
        <source>Split in Two</source>
        <translation>Dividir em dois</translation>
    </message>
    <message>
        <source>Select Customers</source>
        <translation>Selecionar clientes</translation>
    </message>
    <message>
        <source>Export This Segment…</source>
        <translation>Exportar este segmento…</translation>
    </message>
    <message>
        <source>%1 – exchange with %2</source>
        <translation>%1 – trocar com %2</translation>
    </message>
    <message>
        <source>%1 – now</source>
        <translation>%1 – agora</translation>
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
        <translation>Guardado: %1</translation>
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
        <translation>sem segmento</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Ainda nada para comparar</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Fluxo</translation>
    </message>
    <message>
        <source>ribbons are customers, as wide as they are many</source>
        <translation>as faixas são clientes, tão largas quanto eles são muitos</translation>
    </message>
    <message>
        <source>Cross-Table</source>
        <translation>Tabela cruzada</translation>
    </message>
    <message>
        <source>customers and share of the row</source>
        <translation>clientes e proporção da linha</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>&lt;b&gt;Adjusted Rand index&lt;/b&gt;: of all pairs of customers, how many both segmentations treat alike, put together or apart, beyond what chance would give: 1 for the same segments, about 0 for unrelated ones (Hubert and Arabie 1985).&lt;br&gt;&lt;br&gt;&lt;b&gt;Normalised mutual information&lt;/b&gt;: how much the one segmentation tells of the other, 2 I(A, B) / (H(A) + H(B)): 1 when each follows from the other, 0 when none tells anything.&lt;br&gt;&lt;br&gt;Neither depends on names, colours or order. “Not clustered” counts as a group.</source>
        <translation>&lt;b&gt;Índice de Rand ajustado&lt;/b&gt;: de todos os pares de clientes, quantos as duas segmentações tratam igual, juntos ou separados, além do que daria o acaso: 1 para os mesmos segmentos, cerca de 0 para segmentos sem relação (Hubert e Arabie 1985).&lt;br&gt;&lt;br&gt;&lt;b&gt;Informação mútua normalizada&lt;/b&gt;: o quanto uma segmentação diz da outra, 2 I(A, B) / (H(A) + H(B)): 1 quando cada uma decorre da outra, 0 quando nenhuma diz nada.&lt;br&gt;&lt;br&gt;Nenhum dos dois depende de nomes, cores ou ordem. “Sem segmento” conta como um grupo.</translation>
    </message>
    <message>
        <source>Adjusted Rand index &lt;b&gt;%1&lt;/b&gt; · mutual information &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>Índice de Rand ajustado &lt;b&gt;%1&lt;/b&gt; · informação mútua &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>%1 · compared with: %2</source>
        <translation>%1 · comparado com: %2</translation>
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
        <translation>Sem segmento</translation>
    </message>
    <message>
        <source>Cross-table of both segmentations</source>
        <translation>Tabela cruzada das duas segmentações</translation>
    </message>
    <message>
        <source>%1 earlier and %2 later segments, %3 customers in both</source>
        <translation>%1 segmentos anteriores e %2 posteriores, %3 clientes em ambas</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; → &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;%3 customers, %4 of the first, %5 of the second</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; → &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;%3 clientes, %4 do primeiro, %5 do segundo</translation>
    </message>
</context>
<context>
    <name>ui::SegmentFilesDialog</name>
    <message>
        <source>One File per Segment</source>
        <translation>Um arquivo por segmento</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Segment, its name, silhouette and distance to the segment&apos;s centre are added to every file.</source>
        <translation>Segmento, seu nome, silhueta e distância ao centro do segmento são acrescentados a cada arquivo.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Gravar arquivos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos: %1</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>Nenhum: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not clustered (%1)</source>
        <translation>Sem segmento (%1)</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>Pasta para os arquivos</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> e mais %1</translation>
    </message>
    <message>
        <source>. One of them is there already and will be replaced.</source>
        <translation>. Um deles já existe e será substituído.</translation>
    </message>
    <message>
        <source>. %1 of them are there already and will be replaced.</source>
        <translation>. %1 deles já existem e serão substituídos.</translation>
    </message>
    <message>
        <source>Write 1 File</source>
        <translation>Gravar 1 arquivo</translation>
    </message>
    <message>
        <source>Write %1 Files</source>
        <translation>Gravar %1 arquivos</translation>
    </message>
</context>
<context>
    <name>ui::SegmentMap</name>
    <message>
        <source>Not clustered (%1)</source>
        <translation>Sem segmento (%1)</translation>
    </message>
    <message>
        <source>The neighbour map is being made. Customers who are alike will stand together.</source>
        <translation>O mapa de vizinhos está sendo feito. Clientes parecidos vão ficar juntos.</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <translation>%1: %2 clientes</translation>
    </message>
    <message>
        <source>Map on which customers who are alike stand together</source>
        <translation>Mapa em que clientes parecidos ficam juntos</translation>
    </message>
    <message>
        <source>Map of %1 against %2</source>
        <translation>Mapa de %1 por %2</translation>
    </message>
</context>
<context>
    <name>ui::SegmentOptions</name>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Encontrar segmentos</translation>
    </message>
    <message>
        <source>No column of this table can be a feature.</source>
        <translation>Nenhuma coluna desta tabela pode ser uma variável.</translation>
    </message>
    <message>
        <source>Tick at least one feature.</source>
        <translation>Marque pelo menos uma variável.</translation>
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
        <translation>Os segmentos aparecem aqui</translation>
    </message>
    <message>
        <source>Open a table of customers first: one row per customer, with columns such as age, income or spending.</source>
        <translation>Abra antes uma tabela de clientes: uma linha por cliente, com colunas como idade, renda ou gastos.</translation>
    </message>
    <message>
        <source>Open Data</source>
        <translation>Abrir Dados</translation>
    </message>
    <message>
        <source>Find groups of similar customers</source>
        <translation>Encontrar grupos de clientes parecidos</translation>
    </message>
    <message>
        <source>This page shows each segment on a map, in words and in figures. Choose the features and the number of segments at the right, or start with what is chosen.</source>
        <translation>Esta página mostra cada segmento em um mapa, em palavras e em números. Escolha as variáveis e o número de segmentos à direita, ou comece com o que está escolhido.</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Encontrar segmentos</translation>
    </message>
    <message>
        <source>Use Saved Segments…</source>
        <translation>Usar segmentos salvos…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the map as a picture</source>
        <translation>Copia o mapa como imagem</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <translation>Comparar com…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cluster Summary (CSV)…</source>
        <translation>Resumo dos segmentos (CSV)…</translation>
    </message>
    <message>
        <source>Cluster Summary (Excel)…</source>
        <translation>Resumo dos segmentos (Excel)…</translation>
    </message>
    <message>
        <source>Customers with Segments (CSV)…</source>
        <translation>Clientes com segmentos (CSV)…</translation>
    </message>
    <message>
        <source>One File per Segment (CSV)…</source>
        <translation>Um arquivo por segmento (CSV)…</translation>
    </message>
    <message>
        <source>Map as Figure…</source>
        <translation>Mapa como figura…</translation>
    </message>
    <message>
        <source>Save Segments…</source>
        <translation>Salvar segmentos…</translation>
    </message>
    <message>
        <source>Keep for Comparison</source>
        <translation>Guardar para comparação</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; salvo em %2.</translation>
    </message>
    <message>
        <source>chosen by their silhouette</source>
        <translation>escolhidos pela silhueta</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>sem segmento</translation>
    </message>
    <message>
        <source>Who moved between two ways to segment these customers</source>
        <translation>Quem mudou entre duas formas de segmentar estes clientes</translation>
    </message>
    <message>
        <source>Find segments once more, or keep these for a comparison first</source>
        <translation>Encontre segmentos mais uma vez, ou guarde antes estes para uma comparação</translation>
    </message>
    <message>
        <source>Finding segments…</source>
        <translation>Encontrando segmentos…</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3 · seed %4</source>
        <translation>%1 · %2 linhas · %3 · semente %4</translation>
    </message>
    <message>
        <source>Training on %1 customers</source>
        <translation>Treinando com %1 clientes</translation>
    </message>
    <message>
        <source>Working on %1 customers</source>
        <translation>Trabalhando com %1 clientes</translation>
    </message>
    <message>
        <source> · epoch %1 · best so far: epoch %2</source>
        <translation> · época %1 · melhor até agora: época %2</translation>
    </message>
    <message>
        <source>Groups of similar customers, found without a target</source>
        <translation>Grupos de clientes parecidos, encontrados sem alvo</translation>
    </message>
    <message>
        <source>Options have changed: these segments are of earlier ones.</source>
        <translation>As opções mudaram: estes segmentos são das anteriores.</translation>
    </message>
    <message>
        <source>The recipe has changed: these segments are of the earlier one.</source>
        <translation>A receita mudou: estes segmentos são da anterior.</translation>
    </message>
    <message>
        <source>The table has changed since these segments were found.</source>
        <translation>A tabela mudou desde que estes segmentos foram encontrados.</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Executar de novo</translation>
    </message>
    <message>
        <source>(%1 more)</source>
        <translation>(mais %1)</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Treinando…</translation>
    </message>
    <message>
        <source>Finding Segments…</source>
        <translation>Encontrando segmentos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing &lt;b&gt;%1&lt;/b&gt;: %2</source>
        <translation>Gravando &lt;b&gt;%1&lt;/b&gt;: %2</translation>
    </message>
</context>
<context>
    <name>ui::SegmentStyle</name>
    <message>
        <source>Grey circle</source>
        <translation>Círculo cinza</translation>
    </message>
    <message>
        <source>Blue circle</source>
        <translation>Círculo azul</translation>
    </message>
    <message>
        <source>Orange square</source>
        <translation>Quadrado laranja</translation>
    </message>
    <message>
        <source>Green triangle</source>
        <translation>Triângulo verde</translation>
    </message>
    <message>
        <source>Vermilion diamond</source>
        <translation>Losango vermelhão</translation>
    </message>
    <message>
        <source>Pink triangle</source>
        <translation>Triângulo rosa</translation>
    </message>
    <message>
        <source>Light blue plus</source>
        <translation>Mais azul-claro</translation>
    </message>
    <message>
        <source>Yellow star</source>
        <translation>Estrela amarela</translation>
    </message>
    <message>
        <source>Black cross</source>
        <translation>Cruz preta</translation>
    </message>
    <message>
        <source>Violet hexagon</source>
        <translation>Hexágono violeta</translation>
    </message>
    <message>
        <source>Red bar</source>
        <translation>Barra vermelha</translation>
    </message>
    <message>
        <source>Purple pentagon</source>
        <translation>Pentágono roxo</translation>
    </message>
    <message>
        <source>Magenta ring</source>
        <translation>Anel magenta</translation>
    </message>
</context>
<context>
    <name>ui::SegmentSweep</name>
    <message>
        <source>Trying %1 to %2 segments</source>
        <translation>Tentando de %1 a %2 segmentos</translation>
    </message>
</context>
<context>
    <name>ui::Segments</name>
    <message>
        <source>Training autoencoder</source>
        <translation>Treinando autoencoder</translation>
    </message>
    <message>
        <source>Finding segments</source>
        <translation>Encontrando segmentos</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Encontrar segmentos</translation>
    </message>
    <message>
        <source>Assigning customers</source>
        <translation>Atribuindo clientes</translation>
    </message>
    <message>
        <source>Use Saved Segments</source>
        <translation>Usar segmentos salvos</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n Segments</source>
        <translation>
            <numerusform>Escolher %n segmento</numerusform>
            <numerusform>Escolher %n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename Segment</source>
        <translation>Renomear segmento</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Edit Actions</source>
        <translation>Editar ações</translation>
    </message>
    <message>
        <source>Change Colour</source>
        <translation>Mudar cor</translation>
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
        <translation>O que separa os segmentos, do mais forte ao mais fraco: %1.</translation>
    </message>
    <message>
        <source>The segment against the rest, in standard deviations: 0.2 is small, 0.5 medium, 0.8 large.</source>
        <translation>O segmento contra o resto, em desvios padrão: 0,2 é pequeno, 0,5 médio, 0,8 grande.</translation>
    </message>
    <message>
        <source>0: the segments are alike, 1: entirely apart.</source>
        <translation>0: os segmentos são iguais, 1: totalmente separados.</translation>
    </message>
    <message>
        <source>The segments were made to differ in the features used: only the tests of the other columns are evidence.</source>
        <translation>Os segmentos foram feitos para diferir nas variáveis usadas: só os testes das outras colunas são evidência.</translation>
    </message>
    <message>
        <source>The segments were made to differ in these features: no test of them is evidence.</source>
        <translation>Os segmentos foram feitos para diferir nestas variáveis: nenhum teste delas é evidência.</translation>
    </message>
    <message>
        <source> sd</source>
        <translation> dp</translation>
    </message>
    <message>
        <source>used to segment</source>
        <translation>usada para segmentar</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>não usada</translation>
    </message>
    <message>
        <source>%1 against the rest: %2 (%3)</source>
        <translation>%1 contra o resto: %2 (%3)</translation>
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
        <translation>%1: %2 do segmento, %3 do resto, lift %4</translation>
    </message>
    <message>
        <source>does not vary, or only one segment has values</source>
        <translation>não varia, ou só um segmento tem valores</translation>
    </message>
    <message>
        <source>Cramér&apos;s V %1</source>
        <translation>V de Cramér %1</translation>
    </message>
    <message>
        <source>correlation ratio %1</source>
        <translation>razão de correlação %1</translation>
    </message>
    <message>
        <source>%1 of its variance lies between the segments</source>
        <translation>%1 de sua variância está entre os segmentos</translation>
    </message>
    <message>
        <source>used to segment: its test is no evidence</source>
        <translation>usada para segmentar: seu teste não é evidência</translation>
    </message>
    <message>
        <source>F test</source>
        <translation>teste F</translation>
    </message>
    <message>
        <source>Kruskal–Wallis</source>
        <translation>Kruskal–Wallis</translation>
    </message>
    <message>
        <source>chi-squared</source>
        <translation>qui-quadrado</translation>
    </message>
    <message>
        <source>%1: %2, adjusted for the number of columns: %3</source>
        <translation>%1: %2, ajustado ao número de colunas: %3</translation>
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
        <translation>Uma silhueta precisa de pelo menos dois segmentos.</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhueta</translation>
    </message>
    <message>
        <source>Silhouette of every customer; %1.</source>
        <translation>Silhueta de cada cliente; %1.</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>média %1</translation>
    </message>
    <message>
        <source>mean %1 ± %2, of %3 customers drawn</source>
        <translation>média %1 ± %2, de %3 clientes sorteados</translation>
    </message>
    <message>
        <source>silhouette of each customer</source>
        <translation>silhueta de cada cliente</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
</context>
<context>
    <name>ui::SmallMultiples</name>
    <message>
        <source>Scroll pictures</source>
        <translation>Rolar figuras</translation>
    </message>
    <message>
        <source>How %1 columns are spread in each of %2 segments.</source>
        <translation>Como %1 colunas se distribuem em cada um de %2 segmentos.</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sem segmento</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>sem valores</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>mediana %1</translation>
    </message>
    <message>
        <source>middle half %1 to %2</source>
        <translation>metade central %1 a %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>média %1</translation>
    </message>
    <message>
        <source>all customers: median %1</source>
        <translation>todos os clientes: mediana %1</translation>
    </message>
    <message>
        <source>%1: %2, all customers %3</source>
        <translation>%1: %2, todos os clientes %3</translation>
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
        <translation>As médias de %1 segmentos em %2 colunas, em desvios padrão em relação a todos os clientes.</translation>
    </message>
    <message>
        <source>band: ±1 sd of the segment&apos;s customers</source>
        <translation>faixa: ±1 dp dos clientes do segmento</translation>
    </message>
    <message>
        <source>1 column of several levels is left out</source>
        <translation>1 coluna de vários níveis fica de fora</translation>
    </message>
    <message>
        <source>%1 columns of several levels are left out</source>
        <translation>%1 colunas de vários níveis ficam de fora</translation>
    </message>
    <message>
        <source>%1 more columns are not drawn</source>
        <translation>mais %1 colunas não são desenhadas</translation>
    </message>
    <message>
        <source>difference from all customers, in standard deviations</source>
        <translation>diferença em relação a todos os clientes, em desvios padrão</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporção</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>todos os clientes</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>mais frequente</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferença</translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation>%1 dp</translation>
    </message>
    <message>
        <source>not used to segment</source>
        <translation>não usada para segmentar</translation>
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
        <translation>Divisão e semente</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Share of the customers that the model does not learn from, but that choose the best epoch. 15 to 20 % suit most tables; less on very large ones.</source>
        <translation>Proporção dos clientes com os quais o modelo não aprende, mas que escolhem a melhor época. 15 a 20 % servem à maioria das tabelas; menos em tabelas muito grandes.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Share of the customers that are touched once, at the end, for the score shown. Each class gives its share to each part. A larger part narrows the interval of the score: its half width is about 1 / √n.</source>
        <translation>Proporção dos clientes usados uma só vez, no fim, para a pontuação mostrada. Cada classe dá sua proporção a cada parte. Uma parte maior estreita o intervalo da pontuação: sua meia largura é cerca de 1 / √n.</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Manter juntas</translation>
    </message>
    <message>
        <source>Rows with the same value here stay in the same part: several rows of one customer, household or shop. Otherwise the model is judged on customers it has already seen, and the score is too good.&lt;br&gt;&lt;br&gt;“Automatic” keeps together the rows of an identifier whose values repeat.</source>
        <translation>Linhas com o mesmo valor aqui ficam na mesma parte: várias linhas de um cliente, domicílio ou loja. Senão o modelo é avaliado em clientes que já viu, e a pontuação é boa demais.&lt;br&gt;&lt;br&gt;“Automático” mantém juntas as linhas de um identificador cujos valores se repetem.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por tempo</translation>
    </message>
    <message>
        <source>The earliest customers train, later ones choose the best epoch, the latest ones judge: the score then says how well the model does on what comes next. Choose a date, or a number that grows with time. Rows without one count as earliest.</source>
        <translation>Os clientes mais antigos treinam, os seguintes escolhem a melhor época, os mais recentes avaliam: a pontuação diz então quão bem o modelo vai no que vem depois. Escolha uma data, ou um número que cresce com o tempo. Linhas sem valor contam como as mais antigas.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Chooses the split, the first weights and the order of customers. The same seed gives the same result; try another to see how far the score hangs on chance.</source>
        <translation>Escolhe a divisão, os primeiros pesos e a ordem dos clientes. A mesma semente dá o mesmo resultado; tente outra para ver o quanto a pontuação depende do acaso.</translation>
    </message>
    <message>
        <source>At least %1 % of the customers must be left to learn from.</source>
        <translation>Devem restar pelo menos %1 % dos clientes para aprender.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>by time · %1</source>
        <translation>por tempo · %1</translation>
    </message>
    <message>
        <source>grouped · %1</source>
        <translation>agrupada · %1</translation>
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
        <translation>Uma instrução que lê seus clientes onde estão e dá a cada um um rótulo: preparação, modelo e rótulos em um só. Nada mais precisa ser instalado lá.</translation>
    </message>
    <message>
        <source>Standard SQL</source>
        <translation>SQL padrão</translation>
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
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Column of the ID</source>
        <translation>Coluna do ID</translation>
    </message>
    <message>
        <source>Given back in front of the label; empty: none</source>
        <translation>Devolvida antes do rótulo; vazio: nenhuma</translation>
    </message>
    <message>
        <source>May be qualified: schema.customers</source>
        <translation>Pode ser qualificada: schema.customers</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>A instrução</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Name the table that holds the customers.</source>
        <translation>Indique a tabela que contém os clientes.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>%1 columns in, %2 out, %3</source>
        <translation>%1 colunas de entrada, %2 de saída, %3</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>só o começo é mostrado</translation>
    </message>
</context>
<context>
    <name>ui::StabilityPlot</name>
    <message>
        <source>Try several numbers of segments to see whether these segments come back when customers are resampled.</source>
        <translation>Tente vários números de segmentos para ver se estes segmentos voltam quando os clientes são reamostrados.</translation>
    </message>
    <message>
        <source>highly stable</source>
        <translation>muito estável</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estável</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>duvidoso</translation>
    </message>
    <message>
        <source>does not return</source>
        <translation>não volta</translation>
    </message>
    <message>
        <source>share of the segment that comes back in %1 resamples</source>
        <translation>proporção do segmento que volta em %1 reamostragens</translation>
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
        <translation>nada a fazer</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desatualizado</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>Drag to move the step (Alt+Up, Alt+Down)</source>
        <translation>Arraste para mover o passo (Alt+Seta para cima, Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mais</translation>
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
        <translation>Colunas</translation>
    </message>
    <message>
        <source>All that suit</source>
        <translation>Todas as adequadas</translation>
    </message>
    <message>
        <source>Also those that come to suit later, when a type or a step before is changed</source>
        <translation>Também as que venham a servir depois, quando um tipo ou um passo anterior muda</translation>
    </message>
    <message>
        <source>Columns of the step</source>
        <translation>Colunas do passo</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 ausentes</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 níveis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No feature suits this step where it stands.</source>
        <translation>Nenhuma variável serve para este passo onde ele está.</translation>
    </message>
    <message>
        <source>A step is for one column at least; remove the step instead (Del on its card).</source>
        <translation>Um passo precisa de pelo menos uma coluna; remova o passo em vez disso (Del no seu cartão).</translation>
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
        <translation>O que cada célula vazia destas colunas recebe.</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Vizinhos</translation>
    </message>
    <message>
        <source>How many similar customers are asked. Few follow the details, many give calmer values.</source>
        <translation>Quantos clientes parecidos são consultados. Poucos seguem os detalhes, muitos dão valores mais calmos.</translation>
    </message>
    <message>
        <source>Rounds, at most</source>
        <translation>Rodadas, no máximo</translation>
    </message>
    <message>
        <source>How often all columns with gaps are gone through; it ends sooner when the values stand still.</source>
        <translation>Quantas vezes todas as colunas com lacunas são percorridas; termina antes quando os valores param.</translation>
    </message>
    <message>
        <source>Middle of an order</source>
        <translation>Meio de uma ordem</translation>
    </message>
    <message>
        <source>Columns with an order take the level in the middle instead of the most frequent one.</source>
        <translation>Colunas com ordem recebem o nível do meio em vez do mais frequente.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Rarer than</source>
        <translation>Mais raros que</translation>
    </message>
    <message>
        <source>Levels of fewer customers become one level, Other. 1 % of 8,000 customers are 80: with fewer a model learns single people by heart.</source>
        <translation>Níveis com menos clientes tornam-se um só nível, Outros. 1 % de 8.000 clientes são 80: com menos, um modelo decora pessoas isoladas.</translation>
    </message>
    <message>
        <source>Share at each end</source>
        <translation>Proporção em cada extremo</translation>
    </message>
    <message>
        <source>The limits are the quantiles p and 1 − p of the rows fitted on.</source>
        <translation>Os limites são os quantis p e 1 − p das linhas usadas no ajuste.</translation>
    </message>
    <message>
        <source>Interquartile ranges</source>
        <translation>Intervalos interquartis</translation>
    </message>
    <message>
        <source>Limits: Q1 − f × (Q3 − Q1) and Q3 + f × (Q3 − Q1). 1.5 marks outliers, 3 extreme ones.</source>
        <translation>Limites: Q1 − f × (Q3 − Q1) e Q3 + f × (Q3 − Q1). 1,5 marca valores atípicos, 3 os extremos.</translation>
    </message>
    <message>
        <source>Pieces, at most</source>
        <translation>Trechos, no máximo</translation>
    </message>
    <message>
        <source>Quantiles that are alike count once: a number with few values has fewer pieces.</source>
        <translation>Quantis iguais contam uma vez: um número com poucos valores tem menos trechos.</translation>
    </message>
    <message>
        <source>all features</source>
        <translation>todas as variáveis</translation>
    </message>
</context>
<context>
    <name>ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sai deste computador</translation>
    </message>
</context>
<context>
    <name>ui::SummaryTableModel</name>
    <message>
        <source>All customers</source>
        <translation>Todos os clientes</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>Sem segmento</translation>
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
        <translation>Proporção</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>mais frequente</translation>
    </message>
    <message>
        <source>its share</source>
        <translation>sua proporção</translation>
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
        <translation>Preparação</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fitted on the %1 training customers only; the same steps are applied to every other row.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ajustada só nos %1 clientes de treinamento; os mesmos passos são aplicados a todas as outras linhas.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::SurenessPlot</name>
    <message>
        <source>label</source>
        <translation>rótulo</translation>
    </message>
    <message>
        <source>Shows how sure the model is of the labels it gives.</source>
        <translation>Mostra quanta certeza o modelo tem dos rótulos que dá.</translation>
    </message>
    <message>
        <source>This model gives no probabilities: it does not say how sure it is.</source>
        <translation>Este modelo não dá probabilidades: não diz quanta certeza tem.</translation>
    </message>
    <message>
        <source>%1 of %2 customers are below %3. %4</source>
        <translation>%1 de %2 clientes estão abaixo de %3. %4</translation>
    </message>
    <message>
        <source>probability of the %1 given</source>
        <translation>probabilidade do %1 dado</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>On the test part, all labels were above %1;</source>
        <translation>Na parte de teste, todos os rótulos estavam acima de %1;</translation>
    </message>
    <message>
        <source>%1 of them were right.</source>
        <translation>%1 deles estavam certos.</translation>
    </message>
    <message>
        <source>On the test part, no label reached %1;</source>
        <translation>Na parte de teste, nenhum rótulo alcançou %1;</translation>
    </message>
    <message>
        <source>On the test part, labels above %1</source>
        <translation>Na parte de teste, os rótulos acima de %1</translation>
    </message>
    <message>
        <source>were right %1 of the time,</source>
        <translation>acertaram em %1 dos casos,</translation>
    </message>
    <message>
        <source>those below only %1.</source>
        <translation>os abaixo, só em %1.</translation>
    </message>
    <message>
        <source>those below %1.</source>
        <translation>os abaixo, em %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporção</translation>
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
        <translation>Tentar de</translation>
    </message>
    <message>
        <source>Try up to</source>
        <translation>Tentar até</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>Try k from</source>
        <translation>Tentar k de</translation>
    </message>
    <message>
        <source>The numbers of segments that the Numbers tab compares: how well separated they are, and whether they return.</source>
        <translation>Os números de segmentos que a aba Números compara: quão bem separados estão, e se voltam.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>Reamostragens</translation>
    </message>
    <message>
        <source>How often customers are drawn anew, with replacement, and segments found among them: a segment that does not return is an accident of this table. Stability is the mean Jaccard similarity |A ∩ B| / |A ∪ B| of each segment and its nearest one (Hennig 2007): below 0.6 it does not return, from 0.75 on it is stable.</source>
        <translation>Quantas vezes os clientes são sorteados de novo, com reposição, e se buscam segmentos entre eles: um segmento que não volta é um acidente desta tabela. A estabilidade é a similaridade de Jaccard média |A ∩ B| / |A ∪ B| de cada segmento com o seu mais próximo (Hennig 2007): abaixo de 0,6 não volta, a partir de 0,75 é estável.</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>&amp;Copiar imagem</translation>
    </message>
    <message>
        <source>&amp;Save Image…</source>
        <translation>&amp;Salvar imagem…</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>Copiar &amp;dados</translation>
    </message>
    <message>
        <source>Save Data as CS&amp;V…</source>
        <translation>Salvar dados como CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>&amp;Ampliar</translation>
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
        <translation>Nenhuma linha atende a todos os filtros</translation>
    </message>
    <message>
        <source>Find an ID or any text</source>
        <translation>Encontrar um ID ou qualquer texto</translation>
    </message>
    <message>
        <source>Enter: next match, Shift+Enter: the one before</source>
        <translation>Enter: próxima ocorrência, Shift+Enter: a anterior</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only rows with certain values</source>
        <translation>Mostrar só linhas com certos valores</translation>
    </message>
    <message>
        <source>Keep the rows as they are (Esc)</source>
        <translation>Deixar as linhas como estão (Esc)</translation>
    </message>
    <message>
        <source>Copy selected cells</source>
        <translation>Copiar células selecionadas</translation>
    </message>
    <message>
        <source>Copy selected cells (Ctrl+C)</source>
        <translation>Copiar células selecionadas (Ctrl+C)</translation>
    </message>
    <message>
        <source>More for this table</source>
        <translation>Mais para esta tabela</translation>
    </message>
    <message>
        <source>Sort, filter, select</source>
        <translation>Ordenar, filtrar, selecionar</translation>
    </message>
    <message>
        <source>%1. Click to go back to where they were selected</source>
        <translation>%1. Clique para voltar aonde foram selecionados</translation>
    </message>
    <message>
        <source>%1. Click to change</source>
        <translation>%1. Clique para mudar</translation>
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
        <translation> ou mais</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
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
        <translation>ordem do arquivo</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>ordenada por %1</translation>
    </message>
    <message>
        <source>sorted by %1, descending</source>
        <translation>ordenada por %1, decrescente</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 linhas</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Rows %1 of %2</source>
        <translation>Linhas %1 de %2</translation>
    </message>
    <message>
        <source>(of %1)</source>
        <translation>(de %1)</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 selecionados</translation>
    </message>
    <message>
        <source>Rows %1 of</source>
        <translation>Linhas %1 de</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>Ordem crescente</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>Ordem decrescente</translation>
    </message>
    <message>
        <source>File Order</source>
        <translation>Ordem do arquivo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Show Only Rows Where %1 Is %2</source>
        <translation>Mostrar só linhas em que %1 é %2</translation>
    </message>
    <message>
        <source>Hide Rows Where %1 Is %2</source>
        <translation>Ocultar linhas em que %1 é %2</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>Filtrar por %1…</translation>
    </message>
    <message>
        <source>Clear Filter of %1</source>
        <translation>Limpar filtro de %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Show All Rows</source>
        <translation>Mostrar todas as linhas</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Copy Selected Cells</source>
        <translation>Copiar células selecionadas</translation>
    </message>
</context>
<context>
    <name>ui::TableModel</name>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source> (line %1 of the file)</source>
        <translation> (linha %1 do arquivo)</translation>
    </message>
    <message>
        <source>In the file: empty</source>
        <translation>No arquivo: vazia</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>No arquivo: “%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read as: missing</source>
        <translation>Lida como: ausente</translation>
    </message>
    <message>
        <source>Read as: %1 (%2)</source>
        <translation>Lida como: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::TargetGroup</name>
    <message>
        <source>What to predict</source>
        <translation>O que prever</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>The column to predict. Its levels become the classes; a column of two to %1 different values can be a target. Customers without a value in it are left out.</source>
        <translation>A coluna a prever. Seus níveis se tornam as classes; uma coluna de dois a %1 valores diferentes pode ser alvo. Clientes sem valor nela ficam de fora.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrados</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos das classes</translation>
    </message>
    <message>
        <source>Balanced makes rare classes count as much as common ones: each customer counts n / (classes × customers of the class). Finds more of the rare class at the price of accuracy, and probabilities become too high for it.</source>
        <translation>Equilibrados faz classes raras contarem tanto quanto as comuns: cada cliente conta n / (classes × clientes da classe). Encontra mais da classe rara ao preço da acurácia, e as probabilidades ficam altas demais para ela.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Variáveis</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>Marcar tudo</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>Desmarcar tudo</translation>
    </message>
    <message>
        <source>No column has two to %1 different values to predict.</source>
        <translation>Nenhuma coluna tem de dois a %1 valores diferentes para prever.</translation>
    </message>
    <message>
        <source>Choose the target first.</source>
        <translation>Escolha antes o alvo.</translation>
    </message>
    <message>
        <source>Tick at least one feature.</source>
        <translation>Marque pelo menos uma variável.</translation>
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
        <translation>%1 é a que mais anda junto com %2 (%3).</translation>
    </message>
    <message>
        <source>Features against target</source>
        <translation>Variáveis contra o alvo</translation>
    </message>
    <message>
        <source>Click a bar to see the two columns together</source>
        <translation>Clique em uma barra para ver as duas colunas juntas</translation>
    </message>
    <message>
        <source>Association with %1, one feature at a time. 1 would be perfect.</source>
        <translation>Associação com %1, uma variável de cada vez. 1 seria perfeito.</translation>
    </message>
    <message>
        <source>No feature can be measured against the target this way.</source>
        <translation>Nenhuma variável pode ser medida assim contra o alvo.</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to rank the others against it.</source>
        <translation>Dê a uma coluna o papel de alvo na página Dados para ordenar as outras em relação a ela.</translation>
    </message>
    <message>
        <source>Show the First %1</source>
        <translation>Mostrar as primeiras %1</translation>
    </message>
    <message>
        <source>Show All %1</source>
        <translation>Mostrar todas as %1</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdPlot</name>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Train a model for two classes to see what each threshold would do.</source>
        <translation>Treine um modelo para duas classes para ver o que faria cada limiar.</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisão</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>revocação</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>lucro</translation>
    </message>
    <message>
        <source>At %1: nobody is picked.</source>
        <translation>Em %1: ninguém é escolhido.</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 are found; of the %4 customers picked, %5 are right.</source>
        <translation>Em %1: %2 de %3 são encontrados; dos %4 clientes escolhidos, %5 estão certos.</translation>
    </message>
    <message>
        <source>Profit %1, of %2 at most.</source>
        <translation>Lucro %1, de no máximo %2.</translation>
    </message>
    <message>
        <source>Profit %1; no threshold earns anything.</source>
        <translation>Lucro %1; nenhum limiar dá lucro.</translation>
    </message>
    <message>
        <source>threshold: picked from this probability on</source>
        <translation>limiar: escolhidos a partir desta probabilidade</translation>
    </message>
    <message>
        <source>share, on %1 customers</source>
        <translation>proporção, em %1 clientes</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporção</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>limiar %1</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>escolhidos</translation>
    </message>
</context>
<context>
    <name>ui::TourBar</name>
    <message>
        <source>Save Report…</source>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar a visita</translation>
    </message>
    <message>
        <source>Your table, as it was read</source>
        <translation>A sua tabela, tal como foi lida</translation>
    </message>
    <message>
        <source>One customer in each row, here of an invented shop. The small bars show how the values of a column are spread; a click on a heading tells more.</source>
        <translation>Um cliente em cada linha, aqui de uma loja inventada. As barras pequenas mostram como se distribuem os valores de uma coluna; um clique num cabeçalho diz mais.</translation>
    </message>
    <message>
        <source>See What Goes Together</source>
        <translation>Ver o que anda junto</translation>
    </message>
    <message>
        <source>What is missing, and what goes together</source>
        <translation>O que falta e o que anda junto</translation>
    </message>
    <message>
        <source>The stronger the colour, the more two columns go together. Click a cell to see the customers behind it, and a sentence that says what was found.</source>
        <translation>Quanto mais forte a cor, mais duas colunas andam juntas. Clique numa célula para ver os clientes por trás dela e uma frase que diz o que foi encontrado.</translation>
    </message>
    <message>
        <source>Go to the Segments</source>
        <translation>Ir para os segmentos</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>Encontrar segmentos</translation>
    </message>
    <message>
        <source>Customers who are alike</source>
        <translation>Clientes que se parecem</translation>
    </message>
    <message>
        <source>A small network learns what makes customers alike; then they are put into segments…</source>
        <translation>Uma pequena rede aprende o que torna os clientes parecidos; depois são postos em segmentos…</translation>
    </message>
    <message>
        <source>The options at the right are good as they are. Segments are found in a moment, and you can stop at any time.</source>
        <translation>As opções à direita estão boas como estão. Os segmentos são encontrados num instante, e pode parar a qualquer momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n segments, each with what sets it apart</source>
        <translation>
            <numerusform>%n segmento, com o que o distingue</numerusform>
            <numerusform>%n segmentos, cada um com o que o distingue</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark is a customer. Click a card to see its customers on the map; give a segment a name of your own; try another number of segments at the right.</source>
        <translation>Cada marca é um cliente. Clique num cartão para ver os seus clientes no mapa; dê a um segmento um nome seu; experimente outro número de segmentos à direita.</translation>
    </message>
    <message>
        <source>See the Report</source>
        <translation>Ver o relatório</translation>
    </message>
    <message>
        <source>The report has written itself</source>
        <translation>O relatório escreveu-se sozinho</translation>
    </message>
    <message>
        <source>Tick what belongs in it, drag parts into order, add your notes. It is saved as PDF or as one HTML file, with the methods at its end.</source>
        <translation>Marque o que deve conter, arraste as partes para a ordem certa, acrescente as suas notas. É salvo como PDF ou como um único arquivo HTML, com os métodos no fim.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Now a table of your own</source>
        <translation>Agora uma tabela sua</translation>
    </message>
    <message>
        <source>Drop a file anywhere on the window, or open it here: it goes the same way. To learn a label that you know already, take Predict, then Score for new customers.</source>
        <translation>Solte um arquivo em qualquer lugar da janela ou abra-o aqui: o caminho é o mesmo. Para aprender um rótulo que já conhece, use Prever e depois Pontuação para clientes novos.</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>Abrir CSV…</translation>
    </message>
    <message>
        <source>Beside the tour</source>
        <translation>Fora da visita</translation>
    </message>
    <message>
        <source>Look around as you like; nothing is lost. The tour goes on where you left it.</source>
        <translation>Olhe à vontade; nada se perde. A visita continua onde a deixou.</translation>
    </message>
    <message>
        <source>Back to the Tour</source>
        <translation>Voltar à visita</translation>
    </message>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Visita, %1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::TrainingGroup</name>
    <message>
        <source>Training</source>
        <translation>Treinamento</translation>
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
        <translation>Otimizador</translation>
    </message>
    <message>
        <source>How a gradient becomes a step of the weights.&lt;br&gt;&lt;br&gt;&lt;b&gt;AdamW&lt;/b&gt; gives each weight a step of its own size, from the mean m and the mean square v of its gradients: rate · m / (√v + ε), and decays weights apart from that. Leave it unless you know better.&lt;br&gt;&lt;br&gt;&lt;b&gt;Adam&lt;/b&gt; is the same with the decay inside the gradient.&lt;br&gt;&lt;br&gt;&lt;b&gt;SGD + momentum&lt;/b&gt; steps along a running sum of gradients; it needs a larger rate (about 0.05) and a good schedule.&lt;br&gt;&lt;br&gt;&lt;b&gt;RMSprop&lt;/b&gt; divides by √v only.</source>
        <translation>Como um gradiente se torna um passo dos pesos.&lt;br&gt;&lt;br&gt;&lt;b&gt;AdamW&lt;/b&gt; dá a cada peso um passo de tamanho próprio, a partir da média m e do quadrado médio v de seus gradientes: taxa · m / (√v + ε), e decai os pesos à parte. Deixe assim, a menos que saiba melhor.&lt;br&gt;&lt;br&gt;&lt;b&gt;Adam&lt;/b&gt; é o mesmo com o decaimento dentro do gradiente.&lt;br&gt;&lt;br&gt;&lt;b&gt;SGD + momentum&lt;/b&gt; avança ao longo de uma soma corrente de gradientes; precisa de uma taxa maior (cerca de 0,05) e de uma boa agenda.&lt;br&gt;&lt;br&gt;&lt;b&gt;RMSprop&lt;/b&gt; só divide por √v.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>The share of the last step that the next one keeps: step = momentum · step + gradient. 0.9 is usual; lower it when the loss swings.</source>
        <translation>A proporção do último passo que o próximo mantém: passo = momentum · passo + gradiente. 0,9 é usual; diminua quando a perda oscila.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>How far each step moves the weights; with a schedule, the highest rate. Smaller is slower and steadier: if the loss jumps about, divide it by three, if it falls too slowly, multiply it by three.</source>
        <translation>O quanto cada passo move os pesos; com uma agenda, a taxa mais alta. Menor é mais lento e mais firme: se a perda pula, divida por três; se cai devagar demais, multiplique por três.</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Constante</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosseno</translation>
    </message>
    <message>
        <source>Reduce on plateau</source>
        <translation>Reduzir no platô</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>Um ciclo</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda da taxa</translation>
    </message>
    <message>
        <source>How the learning rate changes while training.&lt;br&gt;&lt;br&gt;&lt;b&gt;Cosine&lt;/b&gt; falls to 0 over all epochs: rate · (1 + cos(π · t / T)) / 2. Good for long trainings that are not stopped early.&lt;br&gt;&lt;br&gt;&lt;b&gt;Reduce on plateau&lt;/b&gt; halves the rate when the watched figure has not got better for three epochs.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-cycle&lt;/b&gt; rises to the rate and falls far below it; often the fastest way when the number of epochs is known.</source>
        <translation>Como a taxa de aprendizado muda durante o treinamento.&lt;br&gt;&lt;br&gt;&lt;b&gt;Cosseno&lt;/b&gt; cai a 0 ao longo de todas as épocas: taxa · (1 + cos(π · t / T)) / 2. Bom para treinamentos longos sem parada antecipada.&lt;br&gt;&lt;br&gt;&lt;b&gt;Reduzir no platô&lt;/b&gt; corta a taxa pela metade quando o número observado não melhora por três épocas.&lt;br&gt;&lt;br&gt;&lt;b&gt;Um ciclo&lt;/b&gt; sobe até a taxa e cai bem abaixo dela; muitas vezes o caminho mais rápido quando se sabe o número de épocas.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Customers in one step. Small batches learn more per epoch, large ones run faster; with batch norm take at least 16.</source>
        <translation>Clientes em um passo. Lotes pequenos aprendem mais por época, grandes são mais rápidos; com normalização de lote use pelo menos 16.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>At most this many passes over the training customers. Early stopping usually ends sooner, and the best epoch is kept in any case. Raise it when the validation loss still falls at the end.</source>
        <translation>No máximo tantas passagens pelos clientes de treinamento. A parada antecipada costuma terminar antes, e a melhor época fica em todo caso. Aumente quando a perda de validação ainda cai no fim.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>Pulls weights towards zero at every step. AdamW takes it beside the gradient: w − rate · decay · w; the others add decay · w to the gradient, as an L2 penalty ½ · decay · ‖w‖² does. Raise it when the train loss falls and the validation loss rises; 0.0001 to 0.1 is usual. Empty: off.</source>
        <translation>Puxa os pesos para zero a cada passo. AdamW o aplica ao lado do gradiente: w − taxa · decaimento · w; os outros somam decaimento · w ao gradiente, como faz uma penalidade L2 ½ · decaimento · ‖w‖². Aumente quando a perda de treino cai e a de validação sobe; 0,0001 a 0,1 é usual. Vazio: desligado.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavização de rótulos</translation>
    </message>
    <message>
        <source>Spreads this share s of each answer over all K classes: 1 − s + s / K for the right one, s / K for the others. Try 0.05 to 0.1 when the network is too sure of itself or answers in the table are doubtful. The losses shown are without it. Empty: off.</source>
        <translation>Espalha esta proporção s de cada resposta por todas as K classes: 1 − s + s / K para a certa, s / K para as outras. Tente 0,05 a 0,1 quando a rede tem certeza demais ou as respostas na tabela são duvidosas. As perdas mostradas são sem ela. Vazio: desligado.</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Corte do gradiente</translation>
    </message>
    <message>
        <source>Shortens the gradient g of a step to this length c when it is longer: g · min(1, c / ‖g‖). Try 1 when the loss suddenly jumps up. Empty: off.</source>
        <translation>Encurta o gradiente g de um passo a este comprimento c quando é mais longo: g · min(1, c / ‖g‖). Tente 1 quando a perda de repente dispara. Vazio: desligado.</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, such as 0.001.</source>
        <translation>A taxa de aprendizado deve ser um número acima de 0, como 0,001.</translation>
    </message>
    <message>
        <source>The momentum must be a number from 0 to below 1, such as 0.9.</source>
        <translation>O momentum deve ser um número de 0 até abaixo de 1, como 0,9.</translation>
    </message>
    <message>
        <source>The weight decay must be a number from 0 to 10, such as 0.01.</source>
        <translation>O decaimento dos pesos deve ser um número de 0 a 10, como 0,01.</translation>
    </message>
    <message>
        <source>Label smoothing must be a share below 1, such as 0.1.</source>
        <translation>A suavização de rótulos deve ser uma proporção abaixo de 1, como 0,1.</translation>
    </message>
    <message>
        <source>Gradient clipping must be a number above 0, such as 1, or empty.</source>
        <translation>O corte do gradiente deve ser um número acima de 0, como 1, ou vazio.</translation>
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
        <translation>em espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parado antes</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1, the best so far</source>
        <translation>%1, a melhor até agora</translation>
    </message>
    <message>
        <source>The best trial so far</source>
        <translation>A melhor tentativa até agora</translation>
    </message>
    <message>
        <source>On the validation part; the test part is not touched by the search</source>
        <translation>Na parte de validação; a busca não toca na parte de teste</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Tentativa</translation>
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
        <translation>Perda de validação</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>ui::TrialTableView</name>
    <message>
        <source>Trials</source>
        <translation>Tentativas</translation>
    </message>
</context>
<context>
    <name>ui::TypeHeader</name>
    <message>
        <source>Columns and their types</source>
        <translation>Colunas e seus tipos</translation>
    </message>
</context>
<context>
    <name>ui::WasMissingGroup</name>
    <message>
        <source>Keep what is missing</source>
        <translation>Guardar o que falta</translation>
    </message>
    <message>
        <source>Add a “was missing” input</source>
        <translation>Adicionar entrada “estava ausente”</translation>
    </message>
    <message>
        <source>“Was missing” input</source>
        <translation>Entrada “estava ausente”</translation>
    </message>
    <message>
        <source>One more input for each column with gaps: 1 where the cell was empty, else 0. The model can then learn from the fact that something is not known. Worth it when cells are missing more often for some customers than for others.</source>
        <translation>Mais uma entrada para cada coluna com lacunas: 1 onde a célula estava vazia, senão 0. O modelo pode então aprender com o fato de algo não ser conhecido. Vale a pena quando faltam células mais para uns clientes que para outros.</translation>
    </message>
    <message>
        <source>Suggested: %1 is missing more often where %2 is %3 (%4) than %5 (%6).</source>
        <translation>Sugerido: %1 falta mais onde %2 é %3 (%4) do que %5 (%6).</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Try an example</source>
        <translation>Experimente um exemplo</translation>
    </message>
    <message>
        <source>Welcome to Tessera</source>
        <translation>Boas-vindas ao Tessera</translation>
    </message>
    <message>
        <source>See what is in a customer table, find segments, predict them for new customers, and take the pictures with you</source>
        <translation>Veja o que há em uma tabela de clientes, encontre segmentos, preveja-os para novos clientes e leve as figuras com você</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>Limpar lista</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Limpar a lista de arquivos recentes</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfField</name>
    <message>
        <source>(missing)</source>
        <translation>(ausente)</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>Voltar ao que era</translation>
    </message>
    <message>
        <source>%1: back to what it was</source>
        <translation>%1: voltar ao que era</translation>
    </message>
    <message>
        <source>A day as in 2012-09-04; empty for missing</source>
        <translation>Um dia como em 2012-09-04; vazio para ausente</translation>
    </message>
    <message>
        <source>A number; empty for missing</source>
        <translation>Um número; vazio para ausente</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, controle deslizante</translation>
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
        <translation>E se</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>All features as they are in the table</source>
        <translation>Todas as variáveis como estão na tabela</translation>
    </message>
    <message>
        <source>%1 Still counted as missing.</source>
        <translation>%1 Ainda conta como ausente.</translation>
    </message>
    <message>
        <source>%1 Still counted as %2.</source>
        <translation>%1 Ainda conta como %2.</translation>
    </message>
    <message>
        <source>change a feature and watch the probabilities</source>
        <translation>mude uma variável e observe as probabilidades</translation>
    </message>
    <message>
        <source>1 feature changed</source>
        <translation>1 variável mudada</translation>
    </message>
    <message>
        <source>%1 features changed</source>
        <translation>%1 variáveis mudadas</translation>
    </message>
    <message>
        <source>No customer is chosen yet.</source>
        <translation>Nenhum cliente foi escolhido ainda.</translation>
    </message>
    <message>
        <source>The model says “%1”.</source>
        <translation>O modelo diz “%1”.</translation>
    </message>
    <message>
        <source>The model still says “%1”.</source>
        <translation>O modelo ainda diz “%1”.</translation>
    </message>
    <message>
        <source>The model now says “%1” instead of “%2”.</source>
        <translation>O modelo agora diz “%1” em vez de “%2”.</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>Opening the example</source>
        <translation>Abrindo o exemplo</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abrindo %1</translation>
    </message>
    <message>
        <source>Checking the columns</source>
        <translation>Verificando as colunas</translation>
    </message>
    <message>
        <source>Opening %1 to compare</source>
        <translation>Abrindo %1 para comparar</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Papel de %1</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Ordem de %1</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Lendo %1 de novo</translation>
    </message>
    <message>
        <source>Reading of %1</source>
        <translation>Leitura de %1</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>Exploring the columns</source>
        <translation>Explorando as colunas</translation>
    </message>
</context>
</TS>
