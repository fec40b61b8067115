<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Offer a starter programme: instalments, trends first, rewards for bringing friends.</source>
        <translation>提供入门方案：分期付款、优先展示新品、介绍朋友可获奖励。</translation>
    </message>
    <message>
        <source>Reward the best customers: early access, a personal contact, a referral programme.</source>
        <translation>奖励最好的客户：抢先体验、专属联系人、推荐计划。</translation>
    </message>
    <message>
        <source>Win back with a premium trial or a personal invitation: the means are there.</source>
        <translation>用高级试用或专人邀请赢回：他们有消费能力。</translation>
    </message>
    <message>
        <source>Keep with a loyalty tier and early access rather than with discounts.</source>
        <translation>用会员等级和抢先体验留住，而不是靠折扣。</translation>
    </message>
    <message>
        <source>Keep with bundles, instalments and points; check that they can afford it.</source>
        <translation>用组合优惠、分期付款和积分留住；请确认他们负担得起。</translation>
    </message>
    <message>
        <source>Offer value lines and basics, by low-cost channels.</source>
        <translation>通过低成本渠道提供实惠系列和基本款。</translation>
    </message>
    <message>
        <source>Win back in person, by a call or a voucher, before they are lost for good.</source>
        <translation>在彻底流失之前，用电话或代金券亲自赢回。</translation>
    </message>
    <message>
        <source>Send one reactivation offer, then stop paying for further contacts.</source>
        <translation>发送一次唤回优惠，之后不再为联系花钱。</translation>
    </message>
    <message>
        <source>Welcome them and give a reason for the second purchase within weeks.</source>
        <translation>欢迎他们，并在几周内给出第二次购买的理由。</translation>
    </message>
    <message>
        <source>Find out why visits to the site do not end in purchases; remind of filled baskets.</source>
        <translation>弄清为什么访问网站没有带来购买；提醒购物车中还有商品。</translation>
    </message>
    <message>
        <source>Activate the unused limit with cashback on the first purchases.</source>
        <translation>用首几次购买返现来激活未使用的额度。</translation>
    </message>
    <message>
        <source>Look after new customers in their first months; ask early what is missing.</source>
        <translation>在最初几个月照顾好新客户；尽早询问还缺什么。</translation>
    </message>
    <message>
        <source>Ask what is missing before they leave; offer a contract with a benefit.</source>
        <translation>在他们离开之前询问还缺什么；提供带优惠的合约。</translation>
    </message>
    <message>
        <source>Plan offers for them: bundles and coupons with a minimum basket keep the margin.</source>
        <translation>为他们规划优惠：组合装和有最低消费的优惠券可保住利润。</translation>
    </message>
    <message>
        <source>Offer an instalment loan in place of cash advances; review limits and risk.</source>
        <translation>以分期贷款代替预借现金；复核额度和风险。</translation>
    </message>
    <message>
        <source>Offer one product that goes with what they have.</source>
        <translation>提供一种与其已有产品相配的产品。</translation>
    </message>
    <message>
        <source>Reach them in the web shop and by e-mail; recommend there.</source>
        <translation>通过网店和电子邮件接触；在那里推荐。</translation>
    </message>
    <message>
        <source>Invite to the store: events, advice, vouchers on paper.</source>
        <translation>邀请到店：活动、咨询、纸质代金券。</translation>
    </message>
    <message>
        <source>Offer family bundles, in time for school terms and holidays.</source>
        <translation>提供家庭组合，赶在开学和假期之前。</translation>
    </message>
    <message>
        <source>Give a reason for the next purchase, with an end date.</source>
        <translation>给出下一次购买的理由，并设定截止日期。</translation>
    </message>
    <message>
        <source>Thank for the years: a benefit that only long-standing customers get.</source>
        <translation>感谢多年支持：只有老客户才能享有的优惠。</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>No cluster structure found.</source>
        <translation>没有发现分群结构。</translation>
    </message>
    <message>
        <source>The silhouette of {1} at {2} comes from the shape of the features: one single group with features as skewed and correlated as these reaches {3}. Where features have long tails, take their logarithm in Prepare and look again.</source>
        <translation>在 {2} 处的轮廓系数 {1} 来自特征的形状：一个同样偏斜、同样相关的单一群体可达到 {3}。特征有长尾时，请在“准备”中取对数后再看。</translation>
    </message>
    <message>
        <source>The silhouette is no higher than among customers without segments (at best {1} at {2}, against {3}). Any segments would be cuts through one group.</source>
        <translation>轮廓系数并不高于没有客群的客户（最高为 {2} 处的 {1}，对照为 {3}）。任何客群都只是把一个群体切开。</translation>
    </message>
    <message>
        <source>{1} segments are supported, but overlap.</source>
        <translation>{1}个客群有依据，但相互重叠。</translation>
    </message>
    <message>
        <source>{1} segments are well supported.</source>
        <translation>{1}个客群有充分依据。</translation>
    </message>
    <message>
        <source>{1} segments are supported.</source>
        <translation>{1}个客群有依据。</translation>
    </message>
    <message>
        <source>A silhouette below 0.25 means that many customers lie between two segments.</source>
        <translation>轮廓系数低于 0.25 表示许多客户介于两个客群之间。</translation>
    </message>
    <message>
        <source>It is the highest number tried: try more.</source>
        <translation>这是尝试过的最大数量：请尝试更多。</translation>
    </message>
    <message>
        <source>every segment returns when customers are resampled (worst {1})</source>
        <translation>重抽客户时每个客群都会再次出现（最差 {1}）</translation>
    </message>
    <message>
        <source>the segments do not return as a whole when customers are resampled (mean {1})</source>
        <translation>重抽客户时各客群整体上不再出现（平均 {1}）</translation>
    </message>
    <message>
        <source>{1} does not ({2})</source>
        <translation>{1}个不再出现（{2}）</translation>
    </message>
    <message>
        <source>{1} do not (worst {2})</source>
        <translation>{1}个不再出现（最差 {2}）</translation>
    </message>
    <message>
        <source>which customers without segments would reach as well</source>
        <translation>而没有客群的客户也能达到</translation>
    </message>
    <message>
        <source>but there {1}</source>
        <translation>但那里{1}</translation>
    </message>
    <message>
        <source>but there {1} segment does not return when customers are resampled ({2})</source>
        <translation>但那里有{1}个客群在重抽客户时不再出现（{2}）</translation>
    </message>
    <message>
        <source>but there {1} segments do not return when customers are resampled (worst {2})</source>
        <translation>但那里有{1}个客群在重抽客户时不再出现（最差 {2}）</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}.</source>
        <translation>轮廓系数在 {1} 处最高。</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, and {2}.</source>
        <translation>轮廓系数在 {1} 处最高，且{2}。</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, but {2} tells more kinds of customers apart just as reliably: {3}.</source>
        <translation>轮廓系数在 {1} 处最高，但 {2} 能同样可靠地区分更多种类的客户：{3}。</translation>
    </message>
    <message>
        <source>Silhouette hardly differs between {1} and {2}; at {3} {4}.</source>
        <translation>{1} 与 {2} 的轮廓系数几乎没有差别；在 {3} 处{4}。</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, {2}. At {3} {4}.</source>
        <translation>轮廓系数在 {1} 处最高，{2}。在 {3} 处{4}。</translation>
    </message>
    <message>
        <source>Silhouette is highest at {1}, {2}. At {3} it stands out.</source>
        <translation>轮廓系数在 {1} 处最高，{2}。在 {3} 处它较为突出。</translation>
    </message>
    <message>
        <source>At {1}, {2}.</source>
        <translation>在 {1} 处，{2}。</translation>
    </message>
    <message>
        <source>{1} would be stable too (silhouette {2}, worst {3}).</source>
        <translation>{1}个客群也会稳定（轮廓系数 {2}，最差 {3}）。</translation>
    </message>
    <message>
        <source>{1} segments are weakly supported.</source>
        <translation>{1}个客群依据较弱。</translation>
    </message>
    <message>
        <source>They return when customers are resampled (worst {3}), but they are hardly more distinct than parts of one group would be (silhouette {1}, against {2}): a useful division rather than separate kinds of customers.</source>
        <translation>重抽客户时它们会再次出现（最差 {3}），但区分程度几乎不高于把一个群体切开的各部分（轮廓系数 {1}，对照为 {2}）：这是一种有用的划分，而不是不同种类的客户。</translation>
    </message>
    <message>
        <source>They are hardly more distinct than parts of one group would be (silhouette {1}, against {2}): a useful division rather than separate kinds of customers.</source>
        <translation>它们的区分程度几乎不高于把一个群体切开的各部分（轮廓系数 {1}，对照为 {2}）：这是一种有用的划分，而不是不同种类的客户。</translation>
    </message>
    <message>
        <source>No number of segments is stable.</source>
        <translation>没有哪个客群数量是稳定的。</translation>
    </message>
    <message>
        <source>At every number some segments do not return when customers are resampled; nearest to it comes {1} (worst {2}, mean {3}). Try other features or another method.</source>
        <translation>无论数量多少，都有客群在重抽客户时不再出现；最接近的是 {1}（最差 {2}，平均 {3}）。请尝试其他特征或另一种方法。</translation>
    </message>
</context>
<context>
    <name>AdviceBox</name>
    <message>
        <source>Trying numbers of segments. The advice follows when all figures are known.</source>
        <translation>正在尝试客群数量。得出全部数字后给出建议。</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 缺失</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>all unique</source>
        <translation>全部唯一</translation>
    </message>
    <message>
        <source>%1 distinct</source>
        <translation>%1 个不同值</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>{1} stands alone.</source>
        <translation>{1} 没有可比较的模型。</translation>
    </message>
    <message>
        <source>{1} beats {2}.</source>
        <translation>{1} 胜过 {2}。</translation>
    </message>
    <message>
        <source>{1} cannot be told apart.</source>
        <translation>{1} 无法区分。</translation>
    </message>
    <message>
        <source>{1} cannot be told apart; {2} beats {3}.</source>
        <translation>{1} 无法区分；{2} 胜过 {3}。</translation>
    </message>
    <message>
        <source>difference {1}</source>
        <translation>差异 {1}</translation>
    </message>
    <message>
        <source>difference below 0.1 points</source>
        <translation>差异低于 0.1 个百分点</translation>
    </message>
    <message>
        <source>difference {1} point</source>
        <translation>差异 {1} 个百分点</translation>
    </message>
    <message>
        <source>difference {1} points</source>
        <translation>差异 {1} 个百分点</translation>
    </message>
    <message>
        <source>95 % interval {1} to {2}</source>
        <translation>95 % 区间 {1} 至 {2}</translation>
    </message>
    <message>
        <source>{1} and {2} cannot be told apart ({3}, {4}).</source>
        <translation>{1} 与 {2} 无法区分（{3}，{4}）。</translation>
    </message>
    <message>
        <source>{1} is better than {2} ({3}, {4}, {5}).</source>
        <translation>{1} 优于 {2}（{3}，{4}，{5}）。</translation>
    </message>
    <message>
        <source>“not clustered”</source>
        <translation>“未归群”</translation>
    </message>
    <message>
        <source>“{1}”</source>
        <translation>“{1}”</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 个客户</translation>
    </message>
    <message>
        <source>{1} customers</source>
        <translation>{1} 个客户</translation>
    </message>
    <message>
        <source>{1} keeps {2} of its customers, now {3}</source>
        <translation>{1} 保留了 {2} 的客户，现为 {3}</translation>
    </message>
    <message>
        <source>{1} keeps {2} of its customers</source>
        <translation>{1} 保留了 {2} 的客户</translation>
    </message>
    <message>
        <source>{1}; 1 customer moves to {3}</source>
        <translation>{1}；1 个客户移到 {3}</translation>
    </message>
    <message>
        <source>{1}; {2} customers move to {3}</source>
        <translation>{1}；{2} 个客户移到 {3}</translation>
    </message>
    <message>
        <source>{1}.</source>
        <translation>{1}。</translation>
    </message>
    <message>
        <source>{1} is gone.</source>
        <translation>{1} 已不存在。</translation>
    </message>
    <message>
        <source>{1} is gone: 1 customer is in {3}.</source>
        <translation>{1} 已不存在：1 个客户在 {3} 中。</translation>
    </message>
    <message>
        <source>{1} is gone: {2} customers are in {3}.</source>
        <translation>{1} 已不存在：{2} 个客户在 {3} 中。</translation>
    </message>
    <message>
        <source>{1} is divided: 1 customer is in {3}, {4} in {5}.</source>
        <translation>{1} 被拆分：1 个客户在 {3} 中，{4} 个在 {5} 中。</translation>
    </message>
    <message>
        <source>{1} is divided: {2} customers are in {3}, {4} in {5}.</source>
        <translation>{1} 被拆分：{2} 个客户在 {3} 中，{4} 个在 {5} 中。</translation>
    </message>
    <message>
        <source>{1} is new: 1 of its {3} comes from {4}.</source>
        <translation>{1} 是新客群：其 {3}中有 1 个来自 {4}。</translation>
    </message>
    <message>
        <source>{1} is new: {2} of its {3} come from {4}.</source>
        <translation>{1} 是新客群：其 {3}中有 {2} 个来自 {4}。</translation>
    </message>
    <message>
        <source>{1} is new: its customer comes from {2}.</source>
        <translation>{1} 是新客群：其客户来自 {2}。</translation>
    </message>
    <message>
        <source>{1} is new: all its customers come from {2}.</source>
        <translation>{1} 是新客群：其所有客户都来自 {2}。</translation>
    </message>
    <message>
        <source>Both segmentations put the same customers together</source>
        <translation>两次分群把相同的客户归在一起</translation>
    </message>
    <message>
        <source>{1} of {2} stay in the segment that matches</source>
        <translation>{2}中有 {1} 留在对应的客群中</translation>
    </message>
    <message>
        <source>{1}, found again by {2}</source>
        <translation>{1}，客户按 {2} 对应</translation>
    </message>
    <message>
        <source>1 customer is only in the earlier table, {2} only in the later one.</source>
        <translation>1 个客户只在较早的表格中，{2} 个只在较晚的表格中。</translation>
    </message>
    <message>
        <source>{1} customers are only in the earlier table, {2} only in the later one.</source>
        <translation>{1} 个客户只在较早的表格中，{2} 个只在较晚的表格中。</translation>
    </message>
</context>
<context>
    <name>CountBars</name>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>customers (area)</source>
        <translation>客户（面积）</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>cell</source>
        <translation>个单元格</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>个单元格</translation>
    </message>
    <message>
        <source>class</source>
        <translation>个类别</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>个类别</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>个客户</translation>
    </message>
    <message>
        <source>customer belongs</source>
        <translation>个客户</translation>
    </message>
    <message>
        <source>customer is</source>
        <translation>个客户</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>个客户</translation>
    </message>
    <message>
        <source>customers are</source>
        <translation>个客户</translation>
    </message>
    <message>
        <source>customers belong</source>
        <translation>个客户</translation>
    </message>
    <message>
        <source>day with a purchase</source>
        <translation>个有购买的日子</translation>
    </message>
    <message>
        <source>days with a purchase</source>
        <translation>个有购买的日子</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>个特征</translation>
    </message>
    <message>
        <source>features</source>
        <translation>个特征</translation>
    </message>
    <message>
        <source>input</source>
        <translation>个输入</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>个输入</translation>
    </message>
    <message>
        <source>level</source>
        <translation>个取值</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>个取值</translation>
    </message>
    <message>
        <source>more feature</source>
        <translation>个其他特征</translation>
    </message>
    <message>
        <source>more features</source>
        <translation>个其他特征</translation>
    </message>
    <message>
        <source>order</source>
        <translation>笔订单</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>笔订单</translation>
    </message>
    <message>
        <source>rare level</source>
        <translation>个罕见取值</translation>
    </message>
    <message>
        <source>rare levels</source>
        <translation>个罕见取值</translation>
    </message>
    <message>
        <source>return</source>
        <translation>笔退货</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>笔退货</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>row does</source>
        <translation>行</translation>
    </message>
    <message>
        <source>row equals</source>
        <translation>行等同于</translation>
    </message>
    <message>
        <source>row has</source>
        <translation>行有</translation>
    </message>
    <message>
        <source>row is</source>
        <translation>行是</translation>
    </message>
    <message>
        <source>row was</source>
        <translation>行</translation>
    </message>
    <message>
        <source>row.</source>
        <translation>行。</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>rows are</source>
        <translation>行是</translation>
    </message>
    <message>
        <source>rows do</source>
        <translation>行</translation>
    </message>
    <message>
        <source>rows equal</source>
        <translation>行等同于</translation>
    </message>
    <message>
        <source>rows have</source>
        <translation>行有</translation>
    </message>
    <message>
        <source>rows were</source>
        <translation>行</translation>
    </message>
    <message>
        <source>rows.</source>
        <translation>行。</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>个客群</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>个客群</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>笔交易</translation>
    </message>
    <message>
        <source>transactions</source>
        <translation>笔交易</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>次试验</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>次试验</translation>
    </message>
    <message>
        <source>validation row</source>
        <translation>个验证行</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>个验证行</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>its sheet has more rows than a sheet can have</source>
        <translation>其工作表的行数超出一个工作表所能容纳的上限</translation>
    </message>
    <message>
        <source>its sheet has more columns than a sheet can have</source>
        <translation>其工作表的列数超出一个工作表所能容纳的上限</translation>
    </message>
    <message>
        <source>it has no sheet</source>
        <translation>其中没有工作表</translation>
    </message>
    <message>
        <source>a cell refers to a text that is not there</source>
        <translation>有单元格引用了不存在的文本</translation>
    </message>
    <message>
        <source>a row has the number 0</source>
        <translation>有一行的编号为 0</translation>
    </message>
    <message>
        <source>a cell stands outside of all rows</source>
        <translation>有单元格不在任何行之内</translation>
    </message>
    <message>
        <source>a cell stands in no column</source>
        <translation>有单元格不在任何列中</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; declares entities, as no workbook does</source>
        <translation>部分“{1}”声明了实体，而工作簿不会这样做</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; is no sound XML past line {2}</source>
        <translation>部分“{1}”在第 {2} 行之后不是有效的 XML</translation>
    </message>
    <message>
        <source>its archive cannot be unpacked</source>
        <translation>其压缩包无法解压</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; of its archive cannot be unpacked</source>
        <translation>其压缩包的部分“{1}”无法解压</translation>
    </message>
    <message>
        <source>the part &quot;{1}&quot; is missing</source>
        <translation>缺少部分“{1}”</translation>
    </message>
    <message>
        <source>an embedding has no inputs</source>
        <translation>有一个嵌入没有输入</translation>
    </message>
    <message>
        <source>an embedding has a width of {1}</source>
        <translation>有一个嵌入的宽度为 {1}</translation>
    </message>
    <message>
        <source>two embeddings overlap or are out of order</source>
        <translation>有两个嵌入重叠或顺序错乱</translation>
    </message>
    <message>
        <source>an embedding goes beyond the inputs</source>
        <translation>有一个嵌入超出了输入的范围</translation>
    </message>
    <message>
        <source>a layer has {1} units</source>
        <translation>有一层含 {1} 个单元</translation>
    </message>
    <message>
        <source>a layer has an unknown activation</source>
        <translation>有一层的激活函数未知</translation>
    </message>
    <message>
        <source>a dropout rate is out of range</source>
        <translation>有一个 Dropout 比率超出范围</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>有一个方差为负</translation>
    </message>
    <message>
        <source>it has {1} inputs</source>
        <translation>其输入数为 {1}</translation>
    </message>
    <message>
        <source>it has {1} layers</source>
        <translation>其层数为 {1}</translation>
    </message>
    <message>
        <source>its last layer is not a linear output</source>
        <translation>其最后一层不是线性输出</translation>
    </message>
    <message>
        <source>its output is not that of a classifier</source>
        <translation>其输出不是分类器的输出</translation>
    </message>
    <message>
        <source>an autoencoder has no embeddings</source>
        <translation>自编码器没有嵌入</translation>
    </message>
    <message>
        <source>its output is not as wide as its inputs</source>
        <translation>其输出与输入的宽度不同</translation>
    </message>
    <message>
        <source>its latent layer is missing</source>
        <translation>其潜在层缺失</translation>
    </message>
    <message>
        <source>its layers need {1} numbers, but there are {2}</source>
        <translation>其各层需要 {1} 个数字，但只有 {2} 个</translation>
    </message>
    <message>
        <source>one of its numbers is not finite</source>
        <translation>其中有一个数字不是有限的</translation>
    </message>
    <message>
        <source>its scores are of other classes</source>
        <translation>其得分属于其他类别</translation>
    </message>
    <message>
        <source>its scores do not add up</source>
        <translation>其得分的合计不正确</translation>
    </message>
    <message>
        <source>its test rows are not those of a table</source>
        <translation>其测试行不是表格中的行</translation>
    </message>
    <message>
        <source>its split is of a table</source>
        <translation>其拆分引用了表格中的列</translation>
    </message>
    <message>
        <source>its sample does not fit the preparation</source>
        <translation>其样本与准备不符</translation>
    </message>
    <message>
        <source>it no longer computes what it computed when it was saved</source>
        <translation>其现在的计算结果与保存时不同</translation>
    </message>
    <message>
        <source>a column of its sample holds text</source>
        <translation>其样本有一列含有文本</translation>
    </message>
    <message>
        <source>a column of its sample is of another type</source>
        <translation>其样本有一列的类型不符</translation>
    </message>
    <message>
        <source>its sample has a value that is out of range</source>
        <translation>其样本有一个值超出范围</translation>
    </message>
    <message>
        <source>its classes are too few or too many</source>
        <translation>其类别太少或太多</translation>
    </message>
    <message>
        <source>a class of it occurs twice</source>
        <translation>其中有一个类别出现两次</translation>
    </message>
    <message>
        <source>the model does not fit its preparation or its classes</source>
        <translation>该模型与其准备或类别不符</translation>
    </message>
    <message>
        <source>its threshold is for two classes</source>
        <translation>其阈值用于两个类别</translation>
    </message>
    <message>
        <source>a step is for a column that is not there</source>
        <translation>有一个步骤针对不存在的列</translation>
    </message>
    <message>
        <source>a step for numbers meets words</source>
        <translation>一个用于数字的步骤遇到了文字</translation>
    </message>
    <message>
        <source>the columns of a step are out of order</source>
        <translation>有一个步骤的列顺序错乱</translation>
    </message>
    <message>
        <source>a step for categories meets numbers</source>
        <translation>一个用于类别的步骤遇到了数字</translation>
    </message>
    <message>
        <source>the rows to fill from have other columns</source>
        <translation>用来填补的各行含有其他的列</translation>
    </message>
    <message>
        <source>the rows to fill from are of another kind</source>
        <translation>用来填补的各行种类不符</translation>
    </message>
    <message>
        <source>the rows to fill from have levels that are not there</source>
        <translation>用来填补的各行含有不存在的取值</translation>
    </message>
    <message>
        <source>the regressions that fill numbers have other columns</source>
        <translation>填补数字的各回归使用了其他的列</translation>
    </message>
    <message>
        <source>a scale is out of range</source>
        <translation>有一个缩放系数超出范围</translation>
    </message>
    <message>
        <source>the value for empty cells is out of range</source>
        <translation>用于空单元格的值超出范围</translation>
    </message>
    <message>
        <source>the level for empty cells is not there</source>
        <translation>用于空单元格的取值不存在</translation>
    </message>
    <message>
        <source>the groups of rare levels do not fit their column</source>
        <translation>罕见取值的合并与其列不符</translation>
    </message>
    <message>
        <source>a transformation is out of range</source>
        <translation>有一个变换超出范围</translation>
    </message>
    <message>
        <source>a limit of outliers is out of range</source>
        <translation>有一个离群值界限超出范围</translation>
    </message>
    <message>
        <source>the pieces of a number are out of order</source>
        <translation>一个数字的各段顺序错乱</translation>
    </message>
    <message>
        <source>a feature that is left out is not there</source>
        <translation>略去的某个特征不存在</translation>
    </message>
    <message>
        <source>a column is listed twice</source>
        <translation>有一列被列出两次</translation>
    </message>
    <message>
        <source>a column of free text is a feature</source>
        <translation>有一个自由文本列被用作特征</translation>
    </message>
    <message>
        <source>it has no columns</source>
        <translation>其中没有列</translation>
    </message>
    <message>
        <source>it has steps that are not planned</source>
        <translation>其中含有未计划的步骤</translation>
    </message>
    <message>
        <source>a step is not the one that was planned</source>
        <translation>有一个步骤与计划的不同</translation>
    </message>
    <message>
        <source>its columns are not those it promises</source>
        <translation>其列与所声明的不同</translation>
    </message>
    <message>
        <source>a middle value is out of range</source>
        <translation>有一个中间值超出范围</translation>
    </message>
    <message>
        <source>what it knows of its features does not fit the preparation</source>
        <translation>其中记录的特征信息与准备不符</translation>
    </message>
    <message>
        <source>what it knows of a feature does not fit the preparation</source>
        <translation>其中记录的某个特征的信息与准备不符</translation>
    </message>
    <message>
        <source>the parts of a feature are out of order</source>
        <translation>一个特征的各部分顺序错乱</translation>
    </message>
    <message>
        <source>a share of a feature is out of range</source>
        <translation>一个特征的某个占比超出范围</translation>
    </message>
    <message>
        <source>the shares of a feature do not add up</source>
        <translation>一个特征的各占比之和不正确</translation>
    </message>
    <message>
        <source>the parts of a feature are out of range</source>
        <translation>一个特征的各部分超出范围</translation>
    </message>
    <message>
        <source>the customers it knows are not those of its table</source>
        <translation>其中记录的客户不是其表格中的客户</translation>
    </message>
    <message>
        <source>a centre is out of range</source>
        <translation>有一个中心超出范围</translation>
    </message>
    <message>
        <source>the centres do not fit the preparation</source>
        <translation>各中心与准备不符</translation>
    </message>
    <message>
        <source>the mixture does not fit the preparation</source>
        <translation>混合模型与准备不符</translation>
    </message>
    <message>
        <source>a weight is out of range</source>
        <translation>有一个权重超出范围</translation>
    </message>
    <message>
        <source>the dense regions do not fit the preparation</source>
        <translation>各密集区域与准备不符</translation>
    </message>
    <message>
        <source>a label is out of range</source>
        <translation>有一个标签超出范围</translation>
    </message>
    <message>
        <source>a distance is out of range</source>
        <translation>有一个距离超出范围</translation>
    </message>
    <message>
        <source>a density is out of range</source>
        <translation>有一个密度超出范围</translation>
    </message>
    <message>
        <source>a prototype has other columns</source>
        <translation>有一个原型含有其他的列</translation>
    </message>
    <message>
        <source>the prototypes do not fit the preparation</source>
        <translation>各原型与准备不符</translation>
    </message>
    <message>
        <source>a probe has an unknown level</source>
        <translation>有一个校验行含有未知的取值</translation>
    </message>
    <message>
        <source>a change by hand does not fit the segments</source>
        <translation>有一处手动更改与客群不符</translation>
    </message>
    <message>
        <source>a segment that is split is not there</source>
        <translation>被拆分的某个客群不存在</translation>
    </message>
    <message>
        <source>the parts of a segment do not fit</source>
        <translation>一个客群的各部分互不相符</translation>
    </message>
    <message>
        <source>there are segments without a name</source>
        <translation>有客群没有名称</translation>
    </message>
    <message>
        <source>the network does not fit the preparation</source>
        <translation>网络与准备不符</translation>
    </message>
    <message>
        <source>the segments are out of order</source>
        <translation>各客群顺序错乱</translation>
    </message>
    <message>
        <source>a customer&apos;s segment is not there</source>
        <translation>有客户的客群不存在</translation>
    </message>
    <message>
        <source>a probe does not fit the preparation</source>
        <translation>有一个校验行与准备不符</translation>
    </message>
    <message>
        <source>it no longer gives customers the segments it gave them when it was saved</source>
        <translation>其现在给客户分配的客群与保存时不同</translation>
    </message>
    <message>
        <source>a test row of it is not there</source>
        <translation>其中有一个测试行不存在</translation>
    </message>
    <message>
        <source>the columns of its sample do not fit each other</source>
        <translation>其样本的各列互不相符</translation>
    </message>
    <message>
        <source>its description is nested too deeply</source>
        <translation>其描述嵌套过深</translation>
    </message>
    <message>
        <source>its description cannot be understood</source>
        <translation>其描述无法理解</translation>
    </message>
    <message>
        <source>it is no file of Tessera</source>
        <translation>它不是 Tessera 的文件</translation>
    </message>
    <message>
        <source>it holds something else</source>
        <translation>其中是别的内容</translation>
    </message>
    <message>
        <source>it was saved by a newer version of the program</source>
        <translation>它由更新版本的程序保存</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>a part of it is missing or cut off</source>
        <translation>其中有一部分缺失或被截断</translation>
    </message>
    <message>
        <source>it holds a network of an unknown kind</source>
        <translation>其中的网络种类未知</translation>
    </message>
    <message>
        <source>the layers of its network cannot be read</source>
        <translation>其网络的各层无法读取</translation>
    </message>
    <message>
        <source>it holds a model of an unknown kind</source>
        <translation>其中的模型种类未知</translation>
    </message>
    <message>
        <source>a part of it is used twice</source>
        <translation>其中有一部分被使用了两次</translation>
    </message>
    <message>
        <source>its network predicts no classes</source>
        <translation>其网络不预测类别</translation>
    </message>
    <message>
        <source>it has too many classes</source>
        <translation>其类别太多</translation>
    </message>
    <message>
        <source>it holds trees of an unknown kind</source>
        <translation>其中的树种类未知</translation>
    </message>
    <message>
        <source>a tree of it is cut off</source>
        <translation>其中有一棵树被截断</translation>
    </message>
    <message>
        <source>its trees do not fit each other</source>
        <translation>其各棵树互不相符</translation>
    </message>
    <message>
        <source>its class shares do not add up</source>
        <translation>其各类别的占比之和不正确</translation>
    </message>
    <message>
        <source>the members of its ensemble do not fit together</source>
        <translation>其集成的各成员互不相符</translation>
    </message>
    <message>
        <source>its temperature is out of range</source>
        <translation>其温度超出范围</translation>
    </message>
    <message>
        <source>its rows are not those of the table</source>
        <translation>其中的行不是表格中的行</translation>
    </message>
    <message>
        <source>its rows and their probabilities do not fit each other</source>
        <translation>其中的行与其概率互不相符</translation>
    </message>
    <message>
        <source>its segments are not there</source>
        <translation>其客群不存在</translation>
    </message>
    <message>
        <source>its report has a section that this program does not know</source>
        <translation>其报告含有本程序不认识的章节</translation>
    </message>
    <message>
        <source>two of its runs have one number</source>
        <translation>其中有两次运行的编号相同</translation>
    </message>
    <message>
        <source>its runs are not counted rightly</source>
        <translation>其运行的计数不正确</translation>
    </message>
    <message>
        <source>the table of its segments is not there</source>
        <translation>其客群的表格不存在</translation>
    </message>
    <message>
        <source>the table of a run is not there</source>
        <translation>某次运行的表格不存在</translation>
    </message>
    <message>
        <source>its rows are out of order</source>
        <translation>其中的行顺序错乱</translation>
    </message>
    <message>
        <source>it names a type of column that is not known</source>
        <translation>其中指定的某个列类型未知</translation>
    </message>
    <message>
        <source>its plan of preparation cannot be read</source>
        <translation>其准备计划无法读取</translation>
    </message>
    <message>
        <source>its preparation has steps that are not planned</source>
        <translation>其准备含有未计划的步骤</translation>
    </message>
    <message>
        <source>it gives customers segments in a way that is not known</source>
        <translation>其给客户分配客群的方式未知</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>&quot;{1}&quot; holds no table.</source>
        <translation>“{1}”不含表格。</translation>
    </message>
    <message>
        <source>Choose a file with a header and rows.</source>
        <translation>请选择有标题行和数据行的文件。</translation>
    </message>
    <message>
        <source>The header of &quot;{1}&quot; opens a quote that is not closed properly.</source>
        <translation>“{1}”的标题行中有未正确闭合的引号。</translation>
    </message>
    <message>
        <source>Mend the line, or choose another quote.</source>
        <translation>请修正该行，或选择另一种引号。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has more than 100,000 columns.</source>
        <translation>“{1}”的列数超过 100,000。</translation>
    </message>
    <message>
        <source>{1} is not text: it is full of control characters.</source>
        <translation>{1} 不是文本：其中充满控制字符。</translation>
    </message>
    <message>
        <source>Open a table of text, or choose the encoding it is written in.</source>
        <translation>请打开文本表格，或选择其书写所用的编码。</translation>
    </message>
    <message>
        <source>Check the spelling of the column.</source>
        <translation>请检查列名的拼写。</translation>
    </message>
    <message>
        <source>{1} has more than 4 billion rows.</source>
        <translation>{1} 的行数超过 40 亿。</translation>
    </message>
    <message>
        <source>No row of {1} fits the header: line {2} {3}.</source>
        <translation>{1} 没有一行符合标题行：第 {2} 行{3}。</translation>
    </message>
    <message>
        <source>Check the delimiter and the quote.</source>
        <translation>请检查分隔符和引号。</translation>
    </message>
    <message>
        <source>{1} has {2} of text; opening it takes about {3} of memory, and {4} are free.</source>
        <translation>{1} 有 {2} 文本；打开它约需 {3} 内存，而可用的有 {4}。</translation>
    </message>
    <message>
        <source>Open a random sample of its rows, or close other programs first.</source>
        <translation>请打开其行的随机样本，或先关闭其他程序。</translation>
    </message>
    <message>
        <source>A sample of &quot;{1}&quot; cannot be taken because it is UTF-16.</source>
        <translation>无法对“{1}”取样，因为它是 UTF-16。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 first.</source>
        <translation>请先把文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>There is no column named &quot;{1}&quot;.</source>
        <translation>没有名为“{1}”的列。</translation>
    </message>
    <message>
        <source>There is no file &quot;{1}&quot;.</source>
        <translation>没有文件“{1}”。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be read: {2}.</source>
        <translation>无法读取“{1}”：{2}。</translation>
    </message>
    <message>
        <source>Check that it is a file that you may read.</source>
        <translation>请确认它是您有权读取的文件。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is larger than the memory.</source>
        <translation>“{1}”比内存还大。</translation>
    </message>
    <message>
        <source>The order of &quot;{1}&quot; must name each of its levels once; &quot;{2}&quot; is not.</source>
        <translation>“{1}”的顺序必须把每个取值各列出一次；“{2}”不是这样。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no levels to put in order.</source>
        <translation>“{1}”没有可排序的取值。</translation>
    </message>
    <message>
        <source>Only categories, ordered and yes/no columns have levels.</source>
        <translation>只有类别列、有序列和是/否列有取值。</translation>
    </message>
    <message>
        <source>Use more rows, or other shares.</source>
        <translation>请使用更多的行，或其他份额。</translation>
    </message>
    <message>
        <source>The validation and test shares must be at least 0 and together below 1.</source>
        <translation>验证和测试份额必须各不小于 0，且合计小于 1。</translation>
    </message>
    <message>
        <source>Lower the shares so that rows are left to train on.</source>
        <translation>请降低份额，以便留下可用于训练的行。</translation>
    </message>
    <message>
        <source>There are too few rows for {1} folds.</source>
        <translation>行太少，无法分成 {1} 折。</translation>
    </message>
    <message>
        <source>Use more rows, or fewer folds.</source>
        <translation>请使用更多的行，或更少的折。</translation>
    </message>
    <message>
        <source>There must be at least two folds.</source>
        <translation>必须至少有两折。</translation>
    </message>
    <message>
        <source>Choose 2 or more, usually 5 or 10.</source>
        <translation>请选择 2 或更大的值，通常为 5 或 10。</translation>
    </message>
    <message>
        <source>The sheet &quot;{1}&quot; of &quot;{2}&quot; is empty.</source>
        <translation>“{2}”的工作表“{1}”是空的。</translation>
    </message>
    <message>
        <source>Close other programs, or save the part you need as CSV.</source>
        <translation>请关闭其他程序，或把所需部分保存为 CSV。</translation>
    </message>
    <message>
        <source>A sample of &quot;{1}&quot; cannot be taken because it is compressed.</source>
        <translation>无法对“{1}”取样，因为它是压缩的。</translation>
    </message>
    <message>
        <source>Open all of it, or unpack it or save it as CSV first.</source>
        <translation>请打开整个文件，或先解压或另存为 CSV。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: its text cannot be unpacked past {2} bytes.</source>
        <translation>“{1}”已损坏：其文本在 {2} 字节之后无法解压。</translation>
    </message>
    <message>
        <source>Copy or download the file again.</source>
        <translation>请重新复制或下载该文件。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not complete: it ends in the middle, behind {2} bytes of text.</source>
        <translation>“{1}”不完整：它在 {2} 字节文本之后中断。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to about {2} MiB of text; there is room for {3} MiB.</source>
        <translation>“{1}”解压后约有 {2} MiB 文本；可容纳 {3} MiB。</translation>
    </message>
    <message>
        <source>Close other programs, or unpack the file and open a random sample.</source>
        <translation>请关闭其他程序，或解压文件后打开随机样本。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to more than the memory holds.</source>
        <translation>“{1}”解压后超出内存容量。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is protected with a password.</source>
        <translation>“{1}”受密码保护。</translation>
    </message>
    <message>
        <source>Save it without a password and open that file.</source>
        <translation>请保存为无密码的文件，然后打开它。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a document, not a workbook.</source>
        <translation>“{1}”是文档，不是工作簿。</translation>
    </message>
    <message>
        <source>Open a workbook or a file of delimited text.</source>
        <translation>请打开工作簿或带分隔符的文本文件。</translation>
    </message>
    <message>
        <source>The sheet of &quot;{1}&quot; takes at least {2} MiB; there is room for {3} MiB.</source>
        <translation>“{1}”的工作表至少需要 {2} MiB；可容纳 {3} MiB。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: the cells of its sheet are out of order near row {2}.</source>
        <translation>“{1}”已损坏：其工作表的单元格在第 {2} 行附近顺序错乱。</translation>
    </message>
    <message>
        <source>Save it anew in the program it is from.</source>
        <translation>请在生成它的程序中重新保存。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no sheet named &quot;{2}&quot;.</source>
        <translation>“{1}”没有名为“{2}”的工作表。</translation>
    </message>
    <message>
        <source>Choose one of its sheets: {1}.</source>
        <translation>请选择其中一个工作表：{1}。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a binary workbook (.xlsb).</source>
        <translation>“{1}”是二进制工作簿 (.xlsb)。</translation>
    </message>
    <message>
        <source>Save it as .xlsx and open that file.</source>
        <translation>请另存为 .xlsx，然后打开该文件。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a zip archive, not a workbook.</source>
        <translation>“{1}”是 zip 压缩包，不是工作簿。</translation>
    </message>
    <message>
        <source>Unpack it and open the file inside.</source>
        <translation>请解压并打开其中的文件。</translation>
    </message>
    <message>
        <source>Copy or download the file again, or save it anew in the program it is from.</source>
        <translation>请重新复制或下载该文件，或在生成它的程序中重新保存。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed in a way that is not known.</source>
        <translation>“{1}”的压缩方式未知。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; unpacks to at least {2} MiB; there is room for {3} MiB.</source>
        <translation>“{1}”解压后至少有 {2} MiB；可容纳 {3} MiB。</translation>
    </message>
    <message>
        <source>Close other programs, or save the sheet as CSV.</source>
        <translation>请关闭其他程序，或把工作表保存为 CSV。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>请检查拼写。</translation>
    </message>
    <message>
        <source>“{1}” is to serve two features, one of them “{2}”.</source>
        <translation>“{1}”被用于两个特征，其中一个是“{2}”。</translation>
    </message>
    <message>
        <source>Choose another column for one of them.</source>
        <translation>请为其中一个选择另一列。</translation>
    </message>
    <message>
        <source>The graph needs {1}; an ONNX file holds at most 2 GB.</source>
        <translation>该图需要 {1}；ONNX 文件最多容纳 2 GB。</translation>
    </message>
    <message>
        <source>Train a smaller model.</source>
        <translation>请训练较小的模型。</translation>
    </message>
    <message>
        <source>Nearest neighbours compare every customer with all {1} training rows; a graph holds at most {2}.</source>
        <translation>最近邻要把每个客户与全部 {1} 个训练行比较；一个图最多容纳 {2} 个。</translation>
    </message>
    <message>
        <source>Export another kind of model.</source>
        <translation>请导出另一种模型。</translation>
    </message>
    <message>
        <source>The step &quot;{1}&quot; compares every row with the rows it was fitted on, which a graph cannot hold.</source>
        <translation>步骤“{1}”要把每一行与拟合所用的行比较，而图无法容纳这些行。</translation>
    </message>
    <message>
        <source>Fill by another method and train again.</source>
        <translation>请用另一种方法填补并重新训练。</translation>
    </message>
    <message>
        <source>Segments found by {1} compare every customer with the rows they were found among, which a graph cannot hold.</source>
        <translation>由 {1} 找到的客群要把每个客户与寻找客群时的行比较，而图无法容纳这些行。</translation>
    </message>
    <message>
        <source>Find the segments by k-means or as a Gaussian mixture.</source>
        <translation>请用 k-means 或高斯混合来寻找客群。</translation>
    </message>
    <message>
        <source>“{1}” cannot be written in {2}, in which “{3}” is written.</source>
        <translation>“{1}”无法用 {2} 写出，而“{3}”使用该编码。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and score that, or rename the segment.</source>
        <translation>请把文件保存为 UTF-8 后再评分，或重命名该客群。</translation>
    </message>
    <message>
        <source>“{1}” has none of the columns that the model was made with, “{2}” for one.</source>
        <translation>“{1}”没有制作模型时的任何列，例如“{2}”。</translation>
    </message>
    <message>
        <source>Choose another file, or map its columns by hand.</source>
        <translation>请选择另一个文件，或手动映射其列。</translation>
    </message>
    <message>
        <source>There is no column in the file called “{1}”.</source>
        <translation>文件中没有名为“{1}”的列。</translation>
    </message>
    <message>
        <source>The least confidence is a share from 0 to 1.</source>
        <translation>最低把握度是 0 到 1 之间的比例。</translation>
    </message>
    <message>
        <source>There is no column called “{1}” to write.</source>
        <translation>没有名为“{1}”的列可写入。</translation>
    </message>
    <message>
        <source>Nearest neighbours cannot be written in SQL: every customer is compared with all training rows.</source>
        <translation>最近邻无法写成 SQL：每个客户都要与全部训练行比较。</translation>
    </message>
    <message>
        <source>Train another kind of model: a network, boosted trees.</source>
        <translation>请训练另一种模型：网络或提升树。</translation>
    </message>
    <message>
        <source>Fill empty cells by the median, the mean or the most frequent level instead, or score in this program.</source>
        <translation>请改用中位数、均值或最常见的取值填补空单元格，或在本程序中评分。</translation>
    </message>
    <message>
        <source>Segments by {1} cannot be written in SQL: every customer is compared with the customers they were found among.</source>
        <translation>由 {1} 得到的客群无法写成 SQL：每个客户都要与寻找客群时的客户比较。</translation>
    </message>
    <message>
        <source>Segment by k-means, a Gaussian mixture or a hierarchy, or train a model that predicts these segments and export that.</source>
        <translation>请用 k-means、高斯混合或层次方法分群，或训练预测这些客群的模型并导出它。</translation>
    </message>
    <message>
        <source>The model is too large for one SQL statement: it takes {1}, and the limit is {2}.</source>
        <translation>模型太大，一条 SQL 语句放不下：需要 {1}，而上限为 {2}。</translation>
    </message>
    <message>
        <source>Export it as ONNX, or train a smaller model: fewer or shallower trees, fewer units, no ensemble.</source>
        <translation>请导出为 ONNX，或训练较小的模型：更少或更浅的树、更少的单元、不用集成。</translation>
    </message>
    <message>
        <source>The model is too wide for SQL: it has {1} figures of a row at a time, and databases have {2} columns.</source>
        <translation>模型对 SQL 来说太宽：它同时用到一行的 {1} 个数字，而数据库有 {2} 列。</translation>
    </message>
    <message>
        <source>Export it as ONNX, or train a model of fewer inputs and units.</source>
        <translation>请导出为 ONNX，或训练输入和单元更少的模型。</translation>
    </message>
    <message>
        <source>A {1} cannot be written in SQL: it holds a zero byte.</source>
        <translation>{1} 无法写成 SQL：其中含有零字节。</translation>
    </message>
    <message>
        <source>A name in SQL cannot be empty.</source>
        <translation>SQL 中的名称不能为空。</translation>
    </message>
    <message>
        <source>Spark SQL would put a variable into the name &quot;{1}&quot;.</source>
        <translation>Spark SQL 会在名称“{1}”中代入变量。</translation>
    </message>
    <message>
        <source>Rename the column.</source>
        <translation>请重命名该列。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no name of a table.</source>
        <translation>“{1}”不是表格的名称。</translation>
    </message>
    <message>
        <source>The target is not among the associated columns.</source>
        <translation>目标列不在所关联的列之中。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds identifiers or free text, which have no levels.</source>
        <translation>“{1}”是标识符或自由文本，没有取值。</translation>
    </message>
    <message>
        <source>Choose a column of numbers or levels.</source>
        <translation>请选择数字列或有取值的列。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds texts, which have no distribution.</source>
        <translation>“{1}”是文本，没有分布。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; does not divide the rows into a few groups.</source>
        <translation>“{1}”不能把行分成少数几组。</translation>
    </message>
    <message>
        <source>Ranks are limited to 1,073,741,823 rows.</source>
        <translation>排名最多用于 1,073,741,823 行。</translation>
    </message>
    <message>
        <source>The filter does not fit the type of &quot;{1}&quot;.</source>
        <translation>筛选条件不符合“{1}”的类型。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; does not hold numbers.</source>
        <translation>“{1}”不含数字。</translation>
    </message>
    <message>
        <source>The library that trains networks cannot be used: {1}.</source>
        <translation>无法使用训练网络的库：{1}。</translation>
    </message>
    <message>
        <source>Install Tessera again, or set TESSERA_ENGINE to the path of {1}.</source>
        <translation>请重新安装 Tessera，或把 TESSERA_ENGINE 设为 {1} 的路径。</translation>
    </message>
    <message>
        <source>The layer &quot;{1}&quot; cannot be read: {2}.</source>
        <translation>无法读取层“{1}”：{2}。</translation>
    </message>
    <message>
        <source>Write layers as &quot;dense 32 relu, dropout 0.3, batchnorm&quot;.</source>
        <translation>请按“dense 32 relu, dropout 0.3, batchnorm”的格式书写各层。</translation>
    </message>
    <message>
        <source>The network cannot be restored: {1}.</source>
        <translation>无法恢复网络：{1}。</translation>
    </message>
    <message>
        <source>The option &quot;{1}&quot; must be {2}.</source>
        <translation>选项“{1}”须满足：{2}。</translation>
    </message>
    <message>
        <source>Choose a value that is {1}.</source>
        <translation>请选择满足以下条件的值：{1}。</translation>
    </message>
    <message>
        <source>There are no rows to train on.</source>
        <translation>没有可用于训练的行。</translation>
    </message>
    <message>
        <source>Batch Normalization needs at least 2 training rows.</source>
        <translation>批归一化至少需要 2 个训练行。</translation>
    </message>
    <message>
        <source>A classifier needs at least 2 classes.</source>
        <translation>分类器至少需要 2 个类别。</translation>
    </message>
    <message>
        <source>There are no validation rows.</source>
        <translation>没有验证行。</translation>
    </message>
    <message>
        <source>The network to continue has other layers, inputs or classes than the training asks for.</source>
        <translation>要继续的网络，其层、输入或类别与训练所要求的不同。</translation>
    </message>
    <message>
        <source>Restore the layers and columns it was trained with, or train anew.</source>
        <translation>请恢复训练时所用的层和列，或重新训练。</translation>
    </message>
    <message>
        <source>Only a single network can go on training.</source>
        <translation>只有单个网络才能继续训练。</translation>
    </message>
    <message>
        <source>Train the model anew.</source>
        <translation>请重新训练该模型。</translation>
    </message>
    <message>
        <source>The network was trained on other rows, features or layers.</source>
        <translation>该网络是在其他的行、特征或层上训练的。</translation>
    </message>
    <message>
        <source>Train it anew, or go back to the settings it was made with.</source>
        <translation>请重新训练，或恢复当初制作时的设置。</translation>
    </message>
    <message>
        <source>There is no model to compare.</source>
        <translation>没有可比较的模型。</translation>
    </message>
    <message>
        <source>Name at least one.</source>
        <translation>请至少指定一个。</translation>
    </message>
    <message>
        <source>A share of the training rows must lie above 0 and be at most 1.</source>
        <translation>训练行的份额必须大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>Choose for example 0.1, 0.25, 0.5 and 1.</source>
        <translation>例如选择 0.1、0.25、0.5 和 1。</translation>
    </message>
    <message>
        <source>There are too few rows to learn from smaller shares of them.</source>
        <translation>行太少，无法从其中较小的份额学习。</translation>
    </message>
    <message>
        <source>Use more rows, or larger shares.</source>
        <translation>请使用更多的行，或更大的份额。</translation>
    </message>
    <message>
        <source>A reliability curve needs at least one bin.</source>
        <translation>可靠性曲线至少需要一个区间。</translation>
    </message>
    <message>
        <source>The cost of a contact must be 0 or more.</source>
        <translation>每次联系的成本必须不小于 0。</translation>
    </message>
    <message>
        <source>The revenue of a response must be 0 or more.</source>
        <translation>每次响应的收入必须不小于 0。</translation>
    </message>
    <message>
        <source>No row is of the class, so nothing can be gained.</source>
        <translation>没有行属于该类别，因此无从获益。</translation>
    </message>
    <message>
        <source>The share contacted must lie between 0 and 1.</source>
        <translation>联系的份额必须在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>A budget must be 0 or more.</source>
        <translation>预算必须不小于 0。</translation>
    </message>
    <message>
        <source>An interval needs rows that were judged.</source>
        <translation>区间需要已评判的行。</translation>
    </message>
    <message>
        <source>A bootstrap interval needs at least 100 resamples.</source>
        <translation>自助区间至少需要 100 次重抽样。</translation>
    </message>
    <message>
        <source>Models can only be compared on rows.</source>
        <translation>模型只能在有行时比较。</translation>
    </message>
    <message>
        <source>Models can only be compared on two folds or more.</source>
        <translation>模型只能在两折或更多折上比较。</translation>
    </message>
    <message>
        <source>The ratio of test to training rows must be 0 or more.</source>
        <translation>测试行与训练行之比必须不小于 0。</translation>
    </message>
    <message>
        <source>This test needs the scores of five repetitions of two folds.</source>
        <translation>此检验需要五次重复、每次两折的得分。</translation>
    </message>
    <message>
        <source>A temperature needs validation rows.</source>
        <translation>温度需要验证行。</translation>
    </message>
    <message>
        <source>A temperature must be above 0.</source>
        <translation>温度必须大于 0。</translation>
    </message>
    <message>
        <source>The most profitable threshold needs a cost per contact and a revenue per response.</source>
        <translation>利润最高的阈值需要每次联系的成本和每次响应的收入。</translation>
    </message>
    <message>
        <source>The wished recall or precision must lie between 0 and 1.</source>
        <translation>期望的召回率或精确率必须在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>A threshold can only be chosen on rows of both classes.</source>
        <translation>阈值只能在含两个类别的行上选择。</translation>
    </message>
    <message>
        <source>The threshold is not a number.</source>
        <translation>阈值不是数字。</translation>
    </message>
    <message>
        <source>There are no rows to compare the customer with.</source>
        <translation>没有可与该客户比较的行。</translation>
    </message>
    <message>
        <source>The model does not look at the column &quot;{1}&quot;.</source>
        <translation>模型不使用列“{1}”。</translation>
    </message>
    <message>
        <source>Choose a column that the model uses.</source>
        <translation>请选择模型使用的列。</translation>
    </message>
    <message>
        <source>There are no rows to try out values on.</source>
        <translation>没有可用来尝试各值的行。</translation>
    </message>
    <message>
        <source>Two points and one row or more are needed for a curve.</source>
        <translation>曲线需要两个点和至少一行。</translation>
    </message>
    <message>
        <source>Choose two points or more.</source>
        <translation>请选择两个或更多的点。</translation>
    </message>
    <message>
        <source>Two rows or more are needed to exchange values.</source>
        <translation>交换值需要两行或更多行。</translation>
    </message>
    <message>
        <source>The option &quot;repeats&quot; must be at least 1.</source>
        <translation>选项“repeats”必须至少为 1。</translation>
    </message>
    <message>
        <source>Choose a number of repeats from 1.</source>
        <translation>请选择不小于 1 的重复次数。</translation>
    </message>
    <message>
        <source>A chosen feature does not exist.</source>
        <translation>所选的某个特征不存在。</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; cannot be one of its own features.</source>
        <translation>目标列“{1}”不能是它自己的特征之一。</translation>
    </message>
    <message>
        <source>Take it off the features.</source>
        <translation>请把它从特征中去掉。</translation>
    </message>
    <message>
        <source>The feature &quot;{1}&quot; is named more than once.</source>
        <translation>特征“{1}”被指定了多次。</translation>
    </message>
    <message>
        <source>Name each feature once.</source>
        <translation>每个特征只指定一次。</translation>
    </message>
    <message>
        <source>There is no column to predict from.</source>
        <translation>没有可用来预测的列。</translation>
    </message>
    <message>
        <source>Give at least one column the role feature.</source>
        <translation>请至少给一列设定“特征”角色。</translation>
    </message>
    <message>
        <source>An ensemble of folds needs 2 to 50 of them.</source>
        <translation>按折的集成需要 2 到 50 折。</translation>
    </message>
    <message>
        <source>Choose another number, or 0 for a single model.</source>
        <translation>请选择另一个数字，或用 0 表示单个模型。</translation>
    </message>
    <message>
        <source>An ensemble is made of networks, trees, neighbours or logistic regressions.</source>
        <translation>集成由网络、树、近邻或逻辑回归组成。</translation>
    </message>
    <message>
        <source>Name at least one of these.</source>
        <translation>请至少指定其中之一。</translation>
    </message>
    <message>
        <source>The numbers of the nearest neighbours do not fit each other.</source>
        <translation>最近邻的数字互不相符。</translation>
    </message>
    <message>
        <source>The option &quot;neighbours&quot; must be at least 1.</source>
        <translation>选项“neighbours”必须至少为 1。</translation>
    </message>
    <message>
        <source>Choose a value that is at least 1.</source>
        <translation>请选择不小于 1 的值。</translation>
    </message>
    <message>
        <source>There are only {1} training rows for {2} neighbours.</source>
        <translation>只有 {1} 个训练行，不足以取 {2} 个近邻。</translation>
    </message>
    <message>
        <source>Choose fewer neighbours.</source>
        <translation>请选择更少的近邻。</translation>
    </message>
    <message>
        <source>All training rows are of one class.</source>
        <translation>所有训练行都属于同一类别。</translation>
    </message>
    <message>
        <source>The numbers of the logistic regression do not fit each other.</source>
        <translation>逻辑回归的数字互不相符。</translation>
    </message>
    <message>
        <source>The numbers of the trees do not fit each other.</source>
        <translation>各树的数字互不相符。</translation>
    </message>
    <message>
        <source>A threshold tells two classes apart; the target has {1}.</source>
        <translation>阈值用于区分两个类别；目标列有 {1}。</translation>
    </message>
    <message>
        <source>Leave the threshold out: the likeliest class counts.</source>
        <translation>请不要设阈值：以最可能的类别为准。</translation>
    </message>
    <message>
        <source>The ordinal head learns classes in an order, and those of the target have none.</source>
        <translation>有序输出头按顺序学习类别，而目标列的类别没有顺序。</translation>
    </message>
    <message>
        <source>Take the softmax head. Or, if the levels of the target have an order, change its type to ordinal and put them into it.</source>
        <translation>请使用 softmax 输出头。或者，如果目标列的取值有顺序，请把其类型改为有序并排好顺序。</translation>
    </message>
    <message>
        <source>The ordinal head is for three classes and more; the target has {1}.</source>
        <translation>有序输出头用于三个及以上的类别；目标列有 {1}。</translation>
    </message>
    <message>
        <source>Take the softmax head: with two classes it is the same.</source>
        <translation>请使用 softmax 输出头：两个类别时两者相同。</translation>
    </message>
    <message>
        <source>There is no preset &quot;{1}&quot;.</source>
        <translation>没有预设“{1}”。</translation>
    </message>
    <message>
        <source>Choose one of {1}.</source>
        <translation>请从 {1} 中选择一个。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a time.</source>
        <translation>“{1}”不是时间。</translation>
    </message>
    <message>
        <source>Choose a column of dates or numbers.</source>
        <translation>请选择日期列或数字列。</translation>
    </message>
    <message>
        <source>The rows are split by groups or by time, not by both.</source>
        <translation>行按组或按时间拆分，不能同时使用两者。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中之一。</translation>
    </message>
    <message>
        <source>Rows that are split by time cannot be dealt into folds.</source>
        <translation>按时间拆分的行不能分成折。</translation>
    </message>
    <message>
        <source>Split at random or by group, or train a single model.</source>
        <translation>请随机拆分或按组拆分，或训练单个模型。</translation>
    </message>
    <message>
        <source>There must be at least one repeat.</source>
        <translation>必须至少重复一次。</translation>
    </message>
    <message>
        <source>Choose 1 or more.</source>
        <translation>请选择 1 或更大的值。</translation>
    </message>
    <message>
        <source>The model cannot be used: {1}.</source>
        <translation>无法使用该模型：{1}。</translation>
    </message>
    <message>
        <source>The column &quot;{1}&quot; cannot be the target: {2}.</source>
        <translation>列“{1}”不能作为目标列：{2}。</translation>
    </message>
    <message>
        <source>The target column does not exist.</source>
        <translation>目标列不存在。</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>请选择另一个目标列。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not possible for &quot;{2}&quot;: it must be {3}.</source>
        <translation>“{2}”不能为“{1}”：须满足 {3}。</translation>
    </message>
    <message>
        <source>Change what is searched.</source>
        <translation>请更改搜索内容。</translation>
    </message>
    <message>
        <source>Every trial of the search failed.</source>
        <translation>搜索的每次试验都失败了。</translation>
    </message>
    <message>
        <source>The earlier trials belong to a search over another space, with another method, seed or number of epochs.</source>
        <translation>之前的试验属于另一个空间的搜索，其方法、随机种子或轮次数不同。</translation>
    </message>
    <message>
        <source>Clear the earlier trials, or search as before.</source>
        <translation>请清除之前的试验，或按之前的方式搜索。</translation>
    </message>
    <message>
        <source>The search has no limit.</source>
        <translation>搜索没有限制。</translation>
    </message>
    <message>
        <source>Give a number of trials or of minutes above 0.</source>
        <translation>请给出大于 0 的试验次数或分钟数。</translation>
    </message>
    <message>
        <source>Set the type of the column to {1}.</source>
        <translation>请把该列的类型设为 {1}。</translation>
    </message>
    <message>
        <source>The regressions that missing cells are filled by do not fit together.</source>
        <translation>用来填补缺失单元格的各回归互不相符。</translation>
    </message>
    <message>
        <source>The rows that missing cells are filled from do not fit together.</source>
        <translation>用来填补缺失单元格的各行互不相符。</translation>
    </message>
    <message>
        <source>Line {1} of the recipe: {2}</source>
        <translation>配方的第 {1} 行：{2}</translation>
    </message>
    <message>
        <source>The recipe has no steps.</source>
        <translation>配方没有步骤。</translation>
    </message>
    <message>
        <source>Write one step a line, such as &quot;fill-numbers median&quot;.</source>
        <translation>每行写一个步骤，例如“fill-numbers median”。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; still holds words after the last step.</source>
        <translation>最后一步之后，“{1}”仍含有文字。</translation>
    </message>
    <message>
        <source>Add the step that splits categories into yes/no inputs.</source>
        <translation>请添加把类别拆成是/否输入的步骤。</translation>
    </message>
    <message>
        <source>No feature is chosen.</source>
        <translation>没有选择特征。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>请至少选择一列。</translation>
    </message>
    <message>
        <source>There are no rows to fit the preparation on.</source>
        <translation>没有可用来拟合准备的行。</translation>
    </message>
    <message>
        <source>The preparation cannot be used: {1}.</source>
        <translation>无法使用该准备：{1}。</translation>
    </message>
    <message>
        <source>There is no preparation called &quot;{1}&quot;.</source>
        <translation>没有名为“{1}”的准备。</translation>
    </message>
    <message>
        <source>Features cannot be chosen by their association with the target: there is no target.</source>
        <translation>无法按与目标列的关联选择特征：没有目标列。</translation>
    </message>
    <message>
        <source>Choose features by hand, or give a column the role target.</source>
        <translation>请手动选择特征，或给一列设定“目标列”角色。</translation>
    </message>
    <message>
        <source>No feature is left after choosing.</source>
        <translation>选择之后没有剩下任何特征。</translation>
    </message>
    <message>
        <source>The share to clip at each end must lie between 0 and 0.5.</source>
        <translation>每端截去的比例必须在 0 和 0.5 之间。</translation>
    </message>
    <message>
        <source>Choose 0.01 for one customer in a hundred at each end.</source>
        <translation>选择 0.01 表示每端百分之一的客户。</translation>
    </message>
    <message>
        <source>The fences must lie beyond the quartiles.</source>
        <translation>界限必须在四分位数之外。</translation>
    </message>
    <message>
        <source>Choose 1.5 or 3 interquartile ranges.</source>
        <translation>请选择 1.5 或 3 倍四分位距。</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; has no values in the rows that are fitted on.</source>
        <translation>列“{1}”在拟合所用的行中没有值。</translation>
    </message>
    <message>
        <source>Leave the column out.</source>
        <translation>请略去该列。</translation>
    </message>
    <message>
        <source>Cells cannot be filled from no neighbour.</source>
        <translation>没有近邻就无法填补单元格。</translation>
    </message>
    <message>
        <source>Choose one neighbour or more.</source>
        <translation>请选择一个或更多的近邻。</translation>
    </message>
    <message>
        <source>The constant for empty cells is not a number.</source>
        <translation>空单元格的常数不是数字。</translation>
    </message>
    <message>
        <source>Give a finite number.</source>
        <translation>请给出有限的数字。</translation>
    </message>
    <message>
        <source>Regression needs one round or more.</source>
        <translation>回归需要一轮或更多轮。</translation>
    </message>
    <message>
        <source>Choose a number of rounds from 1.</source>
        <translation>请选择不小于 1 的轮数。</translation>
    </message>
    <message>
        <source>The share below which a level is rare must lie between 0 and 1.</source>
        <translation>判定取值罕见的比例必须在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>Choose 0.01 for one customer in a hundred.</source>
        <translation>选择 0.01 表示百分之一的客户。</translation>
    </message>
    <message>
        <source>A number is split into 2 to 64 pieces.</source>
        <translation>一个数字可分为 2 到 64 段。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has values of −1 and less ({2}), which have no logarithm.</source>
        <translation>“{1}”有小于或等于 −1 的值（{2}），它们没有对数。</translation>
    </message>
    <message>
        <source>Take Yeo–Johnson for this column, or leave it out of the step.</source>
        <translation>请对此列使用 Yeo–Johnson，或不在该步骤中使用它。</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; is of type {2} and cannot be used as a feature.</source>
        <translation>列“{1}”的类型为 {2}，不能用作特征。</translation>
    </message>
    <message>
        <source>Leave the column out, or change its type.</source>
        <translation>请略去该列，或更改其类型。</translation>
    </message>
    <message>
        <source>The table has no column {1}.</source>
        <translation>表格没有列 {1}。</translation>
    </message>
    <message>
        <source>A sheet has room for {1} customers, and there are {2}.</source>
        <translation>一个工作表可容纳 {1} 个客户，而这里有 {2} 个。</translation>
    </message>
    <message>
        <source>Leave the customers out of the workbook and write them as CSV.</source>
        <translation>请不把客户放入工作簿，而是写成 CSV。</translation>
    </message>
    <message>
        <source>A sheet has room for {1} columns, and this table would need {2}.</source>
        <translation>一个工作表可容纳 {1} 列，而此表格需要 {2} 列。</translation>
    </message>
    <message>
        <source>Write the cluster summary as CSV.</source>
        <translation>请把客群汇总写成 CSV。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be written: {2}.</source>
        <translation>无法写入“{1}”：{2}。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be written: {2}</source>
        <translation>无法写入“{1}”：{2}</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>请选择另一个文件夹或名称。</translation>
    </message>
    <message>
        <source>There is no memory for a workbook.</source>
        <translation>没有足够内存用于工作簿。</translation>
    </message>
    <message>
        <source>Choose another column, or read it as numbers.</source>
        <translation>请选择另一列，或把它按数字读取。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选择一列。</translation>
    </message>
    <message>
        <source>A chosen column is not in the table.</source>
        <translation>所选的某列不在表格中。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is chosen twice.</source>
        <translation>“{1}”被选择了两次。</translation>
    </message>
    <message>
        <source>The date must be a column of dates; &quot;{1}&quot; is none.</source>
        <translation>日期必须是日期列；“{1}”不是。</translation>
    </message>
    <message>
        <source>Choose another column, or read it as dates.</source>
        <translation>请选择另一列，或把它按日期读取。</translation>
    </message>
    <message>
        <source>Returns can only be left out with their order when there is an order column.</source>
        <translation>只有存在订单列时，才能连同订单略去退货。</translation>
    </message>
    <message>
        <source>Choose the order column, or another way to treat returns.</source>
        <translation>请选择订单列，或以另一种方式处理退货。</translation>
    </message>
    <message>
        <source>No customer with a purchase is left: {1} left out.</source>
        <translation>没有剩下有购买的客户：略去了 {1}。</translation>
    </message>
    <message>
        <source>Check the columns chosen and the reference date.</source>
        <translation>请检查所选的列和参考日期。</translation>
    </message>
    <message>
        <source>There is no example named &quot;{1}&quot;.</source>
        <translation>没有名为“{1}”的示例。</translation>
    </message>
    <message>
        <source>Choose automobile, mall, campaign, loyalty or transactions.</source>
        <translation>请选择 automobile、mall、campaign、loyalty 或 transactions。</translation>
    </message>
    <message>
        <source>The rows have {1} columns, the segments were found in {2}.</source>
        <translation>这些行有 {1} 列，而客群是在 {2} 列中找到的。</translation>
    </message>
    <message>
        <source>The segments cannot be used: {1}.</source>
        <translation>无法使用客群：{1}。</translation>
    </message>
    <message>
        <source>No customer is near enough to others to belong to a segment.</source>
        <translation>没有客户离其他客户足够近而能属于某个客群。</translation>
    </message>
    <message>
        <source>The neighbour map needs {1} MB, and only {2} MB are free.</source>
        <translation>近邻图需要 {1} MB，而只有 {2} MB 可用。</translation>
    </message>
    <message>
        <source>Choose a smaller perplexity.</source>
        <translation>请选择较小的困惑度。</translation>
    </message>
    <message>
        <source>A neighbour map needs at least 4 rows.</source>
        <translation>近邻图至少需要 4 行。</translation>
    </message>
    <message>
        <source>The perplexity must lie between 1 and 1,000.</source>
        <translation>困惑度必须在 1 和 1,000 之间。</translation>
    </message>
    <message>
        <source>A neighbour map needs at least one iteration.</source>
        <translation>近邻图至少需要一次迭代。</translation>
    </message>
    <message>
        <source>A neighbour map needs a number in every cell.</source>
        <translation>近邻图要求每个单元格都有数字。</translation>
    </message>
    <message>
        <source>{1} keeps the distances between all {2} different rows, which takes about {3} of memory, and {4} are free.</source>
        <translation>{1} 要保存全部 {2} 个不同行之间的距离，约需 {3} 内存，而可用的有 {4}。</translation>
    </message>
    <message>
        <source>Choose Ward, which needs no such table, or k-means, or use at most {1} rows.</source>
        <translation>请选择无需此类表的 Ward，或 k-means，或最多使用 {1} 行。</translation>
    </message>
    <message>
        <source>Segments can only be found among finite numbers; a value is missing or too large.</source>
        <translation>只能在有限的数字中寻找客群；有值缺失或过大。</translation>
    </message>
    <message>
        <source>There are no rows to form segments of.</source>
        <translation>没有可形成客群的行。</translation>
    </message>
    <message>
        <source>There are no features to form segments by.</source>
        <translation>没有可用来形成客群的特征。</translation>
    </message>
    <message>
        <source>There is not enough memory to join {1} rows.</source>
        <translation>内存不足，无法合并 {1} 行。</translation>
    </message>
    <message>
        <source>Choose k-means, or use fewer rows.</source>
        <translation>请选择 k-means，或使用更少的行。</translation>
    </message>
    <message>
        <source>There is no preset “{1}” for the autoencoder.</source>
        <translation>自编码器没有预设“{1}”。</translation>
    </message>
    <message>
        <source>Choose one of: {1}.</source>
        <translation>请从以下选项中选择：{1}。</translation>
    </message>
    <message>
        <source>eps must be a number above 0.</source>
        <translation>eps 必须是大于 0 的数字。</translation>
    </message>
    <message>
        <source>Choose it at the knee of the sorted distances.</source>
        <translation>请在排序后距离的拐点处选择。</translation>
    </message>
    <message>
        <source>A core customer needs at least 1 customer within eps.</source>
        <translation>核心客户要求 eps 范围内至少有 1 个客户。</translation>
    </message>
    <message>
        <source>The number of segments is {1}; it must be at least 1.</source>
        <translation>客群数量为 {1}；它必须至少为 1。</translation>
    </message>
    <message>
        <source>The tolerance must be 0 or more.</source>
        <translation>容差必须不小于 0。</translation>
    </message>
    <message>
        <source>What is added to the covariances must be more than 0.</source>
        <translation>加到协方差上的值必须大于 0。</translation>
    </message>
    <message>
        <source>A Gaussian mixture of {1} groups and {2} columns needs more memory than there is.</source>
        <translation>{1} 个组、{2} 列的高斯混合需要的内存超过现有内存。</translation>
    </message>
    <message>
        <source>Choose fewer features, fewer segments or another method.</source>
        <translation>请选择更少的特征、更少的客群或另一种方法。</translation>
    </message>
    <message>
        <source>The rows have {1} columns, the segments were found among {2}.</source>
        <translation>这些行有 {1} 列，而客群是在 {2} 列中找到的。</translation>
    </message>
    <message>
        <source>A segment needs at least 2 customers.</source>
        <translation>一个客群至少需要 2 个客户。</translation>
    </message>
    <message>
        <source>The density is measured with at least 1 customer, the customer itself.</source>
        <translation>密度至少用 1 个客户（即客户自身）测量。</translation>
    </message>
    <message>
        <source>{1} rows are fewer than the {2} asked for.</source>
        <translation>{1} 行少于所要求的 {2} 行。</translation>
    </message>
    <message>
        <source>Ask for smaller segments and fewer neighbours.</source>
        <translation>请要求更小的客群和更少的近邻。</translation>
    </message>
    <message>
        <source>Among {1} rows none has {2} neighbours.</source>
        <translation>在 {1} 行中，没有一行有 {2} 个近邻。</translation>
    </message>
    <message>
        <source>Ask for fewer neighbours.</source>
        <translation>请要求更少的近邻。</translation>
    </message>
    <message>
        <source>The number of segments must be at least 1.</source>
        <translation>客群数量必须至少为 1。</translation>
    </message>
    <message>
        <source>The number of starts must be 0 (automatic) or more.</source>
        <translation>起始次数必须为 0（自动）或更大。</translation>
    </message>
    <message>
        <source>The number of iterations must be at least 1.</source>
        <translation>迭代次数必须至少为 1。</translation>
    </message>
    <message>
        <source>{1} segments cannot be found among {2} rows.</source>
        <translation>无法在 {2} 行中找到 {1} 个客群。</translation>
    </message>
    <message>
        <source>Ask for fewer segments.</source>
        <translation>请要求更少的客群。</translation>
    </message>
    <message>
        <source>There is no feature to find segments by.</source>
        <translation>没有可用来寻找客群的特征。</translation>
    </message>
    <message>
        <source>The weight of categories must be 0 (automatic) or more.</source>
        <translation>类别的权重必须为 0（自动）或更大。</translation>
    </message>
    <message>
        <source>Segments can only be found among complete rows; a level is missing.</source>
        <translation>只能在完整的行中寻找客群；有取值缺失。</translation>
    </message>
    <message>
        <source>The rows have other columns than those the segments were found among.</source>
        <translation>这些行的列与寻找客群时的列不同。</translation>
    </message>
    <message>
        <source>A batch must have at least one row.</source>
        <translation>一批必须至少有一行。</translation>
    </message>
    <message>
        <source>There are no rows to find segments in.</source>
        <translation>没有可用来寻找客群的行。</translation>
    </message>
    <message>
        <source>There are more rows than neighbours can be sought among.</source>
        <translation>行数超过了可搜索近邻的数量。</translation>
    </message>
    <message>
        <source>Neighbours cannot be sought among missing or infinite values.</source>
        <translation>无法在缺失或无穷的值中搜索近邻。</translation>
    </message>
    <message>
        <source>Fill the gaps in Prepare.</source>
        <translation>请在“准备”中填补空缺。</translation>
    </message>
    <message>
        <source>Seeking neighbours among {1} rows needs {2} MiB, and {3} MiB are free.</source>
        <translation>在 {1} 行中搜索近邻需要 {2} MiB，而可用的有 {3} MiB。</translation>
    </message>
    <message>
        <source>Choose fewer features, or close other programs.</source>
        <translation>请选择更少的特征，或关闭其他程序。</translation>
    </message>
    <message>
        <source>The rows do not have the features the segments were found with.</source>
        <translation>这些行没有寻找客群时所用的特征。</translation>
    </message>
    <message>
        <source>Rows with missing or infinite values have no neighbours.</source>
        <translation>含缺失值或无穷值的行没有近邻。</translation>
    </message>
    <message>
        <source>The number of segments must be at least 2.</source>
        <translation>客群数量必须至少为 2。</translation>
    </message>
    <message>
        <source>No column of the table can serve as a feature.</source>
        <translation>表格中没有列可以作为特征。</translation>
    </message>
    <message>
        <source>Give at least one number or category the role Feature.</source>
        <translation>请至少给一个数字或类别设定“特征”角色。</translation>
    </message>
    <message>
        <source>The feature {1} is listed twice.</source>
        <translation>特征 {1} 列出了两次。</translation>
    </message>
    <message>
        <source>The two segmentations are of different tables, and no identifier column is in both.</source>
        <translation>两种分群来自不同的表格，且没有两者共有的标识符列。</translation>
    </message>
    <message>
        <source>Give the column that names the customers the role Identifier in both.</source>
        <translation>请在两者中给表示客户名称的列设定“标识符”角色。</translation>
    </message>
    <message>
        <source>There is no segment {1}.</source>
        <translation>没有客群 {1}。</translation>
    </message>
    <message>
        <source>The segment has too few different customers to be split in {1}.</source>
        <translation>该客群中不同的客户太少，无法拆分为 {1} 个。</translation>
    </message>
    <message>
        <source>Another segment is called “{1}” already.</source>
        <translation>已有另一个客群名为“{1}”。</translation>
    </message>
    <message>
        <source>Give the two different names.</source>
        <translation>请给两者不同的名称。</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>没有这样的颜色。</translation>
    </message>
    <message>
        <source>Choose two or more segments to merge.</source>
        <translation>请选择两个或更多要合并的客群。</translation>
    </message>
    <message>
        <source>A segment is split in two parts or more.</source>
        <translation>客群要拆分为两部分或更多。</translation>
    </message>
    <message>
        <source>{1} finds the number of segments by itself; there is nothing to try.</source>
        <translation>{1} 会自行找出客群数量；没有可尝试的。</translation>
    </message>
    <message>
        <source>Choose another method, such as k-means, to compare numbers of segments.</source>
        <translation>要比较客群数量，请选择另一种方法，例如 k-means。</translation>
    </message>
    <message>
        <source>The numbers of segments to try must go upwards and lie between 2 and 1,000.</source>
        <translation>要尝试的客群数量必须递增，且在 2 和 1,000 之间。</translation>
    </message>
    <message>
        <source>The number of resamples must lie between 0 and 10,000.</source>
        <translation>重抽样次数必须在 0 和 10,000 之间。</translation>
    </message>
    <message>
        <source>The number of references must be 0 or lie between 2 and 10,000.</source>
        <translation>参照数量必须为 0，或在 2 和 10,000 之间。</translation>
    </message>
    <message>
        <source>{1} segments cannot be judged among {2} rows.</source>
        <translation>无法在 {2} 行中评判 {1} 个客群。</translation>
    </message>
    <message>
        <source>Try fewer segments.</source>
        <translation>请尝试更少的客群。</translation>
    </message>
    <message>
        <source>Comparing with rows without segments takes k from 2 and two or more references.</source>
        <translation>与没有客群的行比较时，k 要从 2 起，且有两个或更多参照。</translation>
    </message>
    <message>
        <source>&apos;{1}&apos; is the file that is read.</source>
        <translation>“{1}”是正在读取的文件。</translation>
    </message>
    <message>
        <source>Write to another file: a source is never overwritten.</source>
        <translation>请写入另一个文件：源文件从不覆盖。</translation>
    </message>
    <message>
        <source>“{1}” cannot be opened: {2}.</source>
        <translation>无法打开“{1}”：{2}。</translation>
    </message>
    <message>
        <source>“{1}” cannot be opened. {2}</source>
        <translation>无法打开“{1}”。{2}</translation>
    </message>
    <message>
        <source>A model of the project cannot be used: {1}.</source>
        <translation>无法使用项目中的一个模型：{1}。</translation>
    </message>
    <message>
        <source>There is not enough memory to pack the file.</source>
        <translation>内存不足，无法打包文件。</translation>
    </message>
    <message>
        <source>{1} is a workbook or zip archive, not text.</source>
        <translation>{1} 是工作簿或 zip 压缩包，不是文本。</translation>
    </message>
    <message>
        <source>Save the sheet as CSV and open that file.</source>
        <translation>请把工作表保存为 CSV，然后打开该文件。</translation>
    </message>
    <message>
        <source>{1} is compressed, not text.</source>
        <translation>{1} 是压缩文件，不是文本。</translation>
    </message>
    <message>
        <source>{1} is an old Excel workbook, not text.</source>
        <translation>{1} 是旧版 Excel 工作簿，不是文本。</translation>
    </message>
    <message>
        <source>{1} is of another kind, not text.</source>
        <translation>{1} 是其他类型的文件，不是文本。</translation>
    </message>
    <message>
        <source>Open a file of delimited text.</source>
        <translation>请打开带分隔符的文本文件。</translation>
    </message>
    <message>
        <source>{1} is a Parquet file, not text.</source>
        <translation>{1} 是 Parquet 文件，不是文本。</translation>
    </message>
    <message>
        <source>Export it as CSV and open that file.</source>
        <translation>请导出为 CSV，然后打开该文件。</translation>
    </message>
    <message>
        <source>There is no column named {1} to give the type {2}.</source>
        <translation>没有名为 {1} 的列可设为类型 {2}。</translation>
    </message>
    <message>
        <source>There is no column named {1}.</source>
        <translation>没有名为 {1} 的列。</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} 是空的。</translation>
    </message>
    <message>
        <source>The table has no columns.</source>
        <translation>该表格没有列。</translation>
    </message>
    <message>
        <source>The nearest column is &quot;{1}&quot;.</source>
        <translation>最接近的列是“{1}”。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an old Excel workbook (.xls).</source>
        <translation>“{1}”是旧版 Excel 工作簿 (.xls)。</translation>
    </message>
    <message>
        <source>Save it as .xlsx or CSV and open that file.</source>
        <translation>请另存为 .xlsx 或 CSV，然后打开该文件。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with bzip2.</source>
        <translation>“{1}”是用 bzip2 压缩的。</translation>
    </message>
    <message>
        <source>Unpack it, or compress it with gzip.</source>
        <translation>请解压，或改用 gzip 压缩。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with xz.</source>
        <translation>“{1}”是用 xz 压缩的。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is compressed with zstd.</source>
        <translation>“{1}”是用 zstd 压缩的。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is a web page, whatever its name says.</source>
        <translation>无论名称如何，“{1}”是一个网页。</translation>
    </message>
    <message>
        <source>Save the table as .xlsx or CSV.</source>
        <translation>请把表格保存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an XML file.</source>
        <translation>“{1}”是 XML 文件。</translation>
    </message>
    <message>
        <source>Save the table as .xlsx or CSV and open that file.</source>
        <translation>请把表格保存为 .xlsx 或 CSV，然后打开该文件。</translation>
    </message>
    <message>
        <source>Choose a sheet with a header and rows; the workbook has {1}.</source>
        <translation>请选择有标题行和数据行的工作表；该工作簿中有 {1}。</translation>
    </message>
    <message>
        <source>Choose a sheet with a header and rows.</source>
        <translation>请选择有标题行和数据行的工作表。</translation>
    </message>
    <message>
        <source>There is no feature of the model called “{1}”.</source>
        <translation>模型没有名为“{1}”的特征。</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; was prepared as {2} but is {3} here.</source>
        <translation>列“{1}”是按 {2} 准备的，但在这里是 {3}。</translation>
    </message>
    <message>
        <source>Column &quot;{1}&quot; was prepared as {2} but is {3} here: &quot;{4}&quot; cannot be read as such.</source>
        <translation>列“{1}”是按 {2} 准备的，但在这里是 {3}：“{4}”无法按此读取。</translation>
    </message>
    <message>
        <source>There are too few groups to split into train, validation and test parts.</source>
        <translation>组太少，无法拆分成训练、验证和测试部分。</translation>
    </message>
    <message>
        <source>There are too few rows to split into train, validation and test parts.</source>
        <translation>行太少，无法拆分成训练、验证和测试部分。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is damaged: {2}.</source>
        <translation>“{1}”已损坏：{2}。</translation>
    </message>
    <message>
        <source>The preparation cannot be written in SQL: the step &quot;{1}&quot; compares every row with the rows it was fitted on.</source>
        <translation>准备无法写成 SQL：步骤“{1}”要把每一行与拟合所用的行比较。</translation>
    </message>
    <message>
        <source>The preparation cannot be written in SQL: the step &quot;{1}&quot; computes in rounds until nothing changes.</source>
        <translation>准备无法写成 SQL：步骤“{1}”要逐轮计算，直到不再有变化。</translation>
    </message>
    <message>
        <source>more than {1}</source>
        <translation>超过 {1}</translation>
    </message>
    <message>
        <source>Write TABLE, SCHEMA.TABLE or PROJECT.DATASET.TABLE.</source>
        <translation>请写成 TABLE、SCHEMA.TABLE 或 PROJECT.DATASET.TABLE。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no levels.</source>
        <translation>“{1}”没有取值。</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>{1} is not an engine library</source>
        <translation>{1} 不是引擎库</translation>
    </message>
    <message>
        <source>{1} belongs to another version of the program</source>
        <translation>{1} 属于程序的另一个版本</translation>
    </message>
    <message>
        <source>it was not found at {1}</source>
        <translation>在 {1} 未找到</translation>
    </message>
    <message>
        <source>the number of units is missing</source>
        <translation>缺少单元数</translation>
    </message>
    <message>
        <source>the units must be a whole number from 1 to {1}</source>
        <translation>单元数必须是 1 到 {1} 之间的整数</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not an activation</source>
        <translation>“{1}”不是激活函数</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is one word too many</source>
        <translation>“{1}”是多余的词</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>dropout needs one rate of at least 0 and below 1</source>
        <translation>dropout 需要一个不小于 0 且小于 1 的比率</translation>
    </message>
    <message>
        <source>batchnorm takes no number</source>
        <translation>batchnorm 不带数字</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not a layer (dense, dropout, batchnorm)</source>
        <translation>“{1}”不是层（dense、dropout、batchnorm）</translation>
    </message>
    <message>
        <source>There is not enough memory to train this network.</source>
        <translation>没有足够内存来训练此网络。</translation>
    </message>
    <message>
        <source>Use smaller layers or a smaller batch.</source>
        <translation>请使用更小的层或更小的批。</translation>
    </message>
    <message>
        <source>The training diverged: the loss is no longer a finite number.</source>
        <translation>训练发散：损失已不再是有限的数字。</translation>
    </message>
    <message>
        <source>Lower the learning rate.</source>
        <translation>请降低学习率。</translation>
    </message>
    <message>
        <source>Choose one of: {1}, …</source>
        <translation>请从以下选择一个：{1}……</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no date of &quot;{2}&quot;.</source>
        <translation>“{1}”不是“{2}”的日期。</translation>
    </message>
    <message>
        <source>Write the day as in 2012-09-04.</source>
        <translation>请按 2012-09-04 的格式书写日期。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no number of &quot;{2}&quot;.</source>
        <translation>“{1}”不是“{2}”的数字。</translation>
    </message>
    <message>
        <source>Write a number, for example 12.5.</source>
        <translation>请写一个数字，例如 12.5。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no level of &quot;{2}&quot;.</source>
        <translation>“{1}”不是“{2}”的取值。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no value of &quot;{2}&quot;.</source>
        <translation>“{1}”不是“{2}”的值。</translation>
    </message>
    <message>
        <source>it holds numbers with more than {1} different values, and a classifier predicts classes</source>
        <translation>它含有超过 {1} 个不同值的数字，而分类器预测的是类别</translation>
    </message>
    <message>
        <source>Choose a column of classes, or turn the numbers into a few groups first.</source>
        <translation>请选择类别列，或先把数字归为少数几组。</translation>
    </message>
    <message>
        <source>it tells the customers apart, so there is one class per customer</source>
        <translation>它用于区分各个客户，因此每个客户各成一个类别</translation>
    </message>
    <message>
        <source>Choose a column that groups customers.</source>
        <translation>请选择能把客户归为若干组的列。</translation>
    </message>
    <message>
        <source>it holds free text</source>
        <translation>它含有自由文本</translation>
    </message>
    <message>
        <source>Choose a column of classes, or change the column&apos;s type to category.</source>
        <translation>请选择类别列，或把该列的类型改为类别。</translation>
    </message>
    <message>
        <source>it holds dates</source>
        <translation>它含有日期</translation>
    </message>
    <message>
        <source>Choose a column of classes.</source>
        <translation>请选择类别列。</translation>
    </message>
    <message>
        <source>its type is unknown</source>
        <translation>其类型未知</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; has no class; there must be at least two.</source>
        <translation>目标列“{1}”没有类别；至少要有两个。</translation>
    </message>
    <message>
        <source>The target &quot;{1}&quot; has only the class &quot;{2}&quot;; there must be at least two.</source>
        <translation>目标列“{1}”只有类别“{2}”；至少要有两个。</translation>
    </message>
    <message>
        <source>it has {1} classes, and at most {2} can be told apart</source>
        <translation>它有 {1} 个类别，而最多只能区分 {2} 个</translation>
    </message>
    <message>
        <source>Choose a column with fewer classes, or group its values first.</source>
        <translation>请选择类别较少的列，或先合并其取值。</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; needs two numbers, such as 1..3.</source>
        <translation>“{1}”的搜索需要两个数字，例如 1..3。</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must stay from {2} to {3}.</source>
        <translation>“{1}”的搜索必须在 {2} 到 {3} 之间。</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must end above where it begins.</source>
        <translation>“{1}”的搜索终点必须大于起点。</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; must go from a whole number to a whole number.</source>
        <translation>“{1}”的搜索必须从整数到整数。</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; has no choices.</source>
        <translation>“{1}”的搜索没有可选项。</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; has the same choice twice.</source>
        <translation>“{1}”的搜索中有重复的可选项。</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; is missing.</source>
        <translation>缺少“{1}”的搜索。</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; is not the whole space.</source>
        <translation>“{1}”的搜索不是完整的空间。</translation>
    </message>
    <message>
        <source>The search of &quot;{1}&quot; does not stand in its place.</source>
        <translation>“{1}”的搜索不在其应有的位置上。</translation>
    </message>
    <message>
        <source>Search a space with smaller learning rates.</source>
        <translation>请搜索学习率更小的空间。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>有未闭合的引号。</translation>
    </message>
    <message>
        <source>Add the closing mark.</source>
        <translation>请补上右引号。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no step.</source>
        <translation>“{1}”不是步骤。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not understood here.</source>
        <translation>“{1}”在此处无法理解。</translation>
    </message>
    <message>
        <source>Take it out, or look at the help for what this step takes.</source>
        <translation>请去掉它，或查看帮助，了解此步骤可以使用什么。</translation>
    </message>
    <message>
        <source>{1} is for all features.</source>
        <translation>{1} 用于全部特征。</translation>
    </message>
    <message>
        <source>Name those to drop with {1}.</source>
        <translation>请用 {1} 指定要略去的特征。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no method of this step.</source>
        <translation>“{1}”不是此步骤的方法。</translation>
    </message>
    <message>
        <source>{1} is not usable.</source>
        <translation>{1} 无法使用。</translation>
    </message>
    <message>
        <source>Give a number from {1} to {2}.</source>
        <translation>请给出 {1} 到 {2} 之间的数字。</translation>
    </message>
    <message>
        <source>{1} must be a whole number.</source>
        <translation>{1} 必须是整数。</translation>
    </message>
    <message>
        <source>Leave out the decimals.</source>
        <translation>请去掉小数部分。</translation>
    </message>
    <message>
        <source>A column name is empty.</source>
        <translation>有一个列名为空。</translation>
    </message>
    <message>
        <source>Separate names by single commas.</source>
        <translation>请用单个逗号分隔名称。</translation>
    </message>
    <message>
        <source>Lower the least association, which no feature reaches.</source>
        <translation>请降低最低关联，目前没有特征达到它。</translation>
    </message>
    <message>
        <source>Keep at least one feature.</source>
        <translation>请至少保留一个特征。</translation>
    </message>
    <message>
        <source>Choose 8.</source>
        <translation>请选择 8。</translation>
    </message>
    <message>
        <source>The table has more rows than a sheet of a workbook can hold.</source>
        <translation>表格的行数超出工作簿的一个工作表所能容纳的上限。</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>请另存为 CSV。</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another folder for the log.</source>
        <translation>请在磁盘上腾出一些空间，或为日志选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another folder for the log.</source>
        <translation>请为日志选择另一个文件夹。</translation>
    </message>
    <message>
        <source>There is no column for the customer of a transaction.</source>
        <translation>没有用于交易客户的列。</translation>
    </message>
    <message>
        <source>There is no column for the date of a transaction.</source>
        <translation>没有用于交易日期的列。</translation>
    </message>
    <message>
        <source>There is no column for the amount of a transaction.</source>
        <translation>没有用于交易金额的列。</translation>
    </message>
    <message>
        <source>The amount must be a column of numbers; &quot;{1}&quot; is none.</source>
        <translation>金额必须是数字列；“{1}”不是。</translation>
    </message>
    <message>
        <source>The quantity must be a column of numbers; &quot;{1}&quot; is none.</source>
        <translation>数量必须是数字列；“{1}”不是。</translation>
    </message>
    <message>
        <source>Lower the smallest segment or the number of neighbours, or take another method.</source>
        <translation>请降低最小客群或近邻数，或采用另一种方法。</translation>
    </message>
    <message>
        <source>Raise the distance or lower the number of neighbours.</source>
        <translation>请增大距离，或降低近邻数。</translation>
    </message>
    <message>
        <source>Every layer of the encoder needs at least one unit.</source>
        <translation>编码器的每一层至少需要一个单元。</translation>
    </message>
    <message>
        <source>The latent width must be at least 1.</source>
        <translation>潜在宽度必须不小于 1。</translation>
    </message>
    <message>
        <source>The number of epochs must be at least 1.</source>
        <translation>轮次数必须不小于 1。</translation>
    </message>
    <message>
        <source>The batch size must be at least 1.</source>
        <translation>批大小必须不小于 1。</translation>
    </message>
    <message>
        <source>The learning rate must be above 0.</source>
        <translation>学习率必须大于 0。</translation>
    </message>
    <message>
        <source>The weight decay must not be negative.</source>
        <translation>权重衰减不能为负。</translation>
    </message>
    <message>
        <source>The dropout must be at least 0 and below 1.</source>
        <translation>Dropout 必须不小于 0 且小于 1。</translation>
    </message>
    <message>
        <source>The noise must not be negative.</source>
        <translation>噪声不能为负。</translation>
    </message>
    <message>
        <source>The masked share must be at least 0 and below 1.</source>
        <translation>遮蔽比例必须不小于 0 且小于 1。</translation>
    </message>
    <message>
        <source>The validation part must be at least 0 and below 1.</source>
        <translation>验证部分必须不小于 0 且小于 1。</translation>
    </message>
    <message>
        <source>The patience must not be negative.</source>
        <translation>耐心不能为负。</translation>
    </message>
    <message>
        <source>The two segmentations have no customer in common.</source>
        <translation>两次分群没有共同的客户。</translation>
    </message>
    <message>
        <source>The two segmentations have no customer in common: &quot;{1}&quot; never holds the same value.</source>
        <translation>两次分群没有共同的客户：“{1}”中没有任何相同的值。</translation>
    </message>
    <message>
        <source>Free some space on the disk, or choose another one.</source>
        <translation>请在磁盘上腾出一些空间，或选择另一个磁盘。</translation>
    </message>
    <message>
        <source>The folder does not exist; choose another one.</source>
        <translation>该文件夹不存在；请选择另一个。</translation>
    </message>
    <message>
        <source>You may not write there; choose another folder.</source>
        <translation>您无权在那里写入；请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Copy the file again, or train and save the model anew.</source>
        <translation>请重新复制该文件，或重新训练并保存模型。</translation>
    </message>
    <message>
        <source>Copy the file again, or save it anew.</source>
        <translation>请重新复制或重新保存该文件。</translation>
    </message>
    <message>
        <source>Install {1} or later.</source>
        <translation>请安装 {1} 或更高版本。</translation>
    </message>
    <message>
        <source>Copy the file again, or take an earlier copy of it.</source>
        <translation>请重新复制该文件，或使用其更早的副本。</translation>
    </message>
    <message>
        <source>Copy the file again, or save the segments anew.</source>
        <translation>请重新复制该文件，或重新保存客群。</translation>
    </message>
</context>
<context>
    <name>Features</name>
    <message>
        <source>{1} tells customers apart and is not used as a feature.</source>
        <translation>{1} 用于区分客户，不作为特征使用。</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Tessera models (*.tessera *.segments);;All files (*)</source>
        <translation>Tessera 模型 (*.tessera *.segments);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Tessera projects (*.tesseraproj)</source>
        <translation>Tessera 项目 (*.tesseraproj)</translation>
    </message>
    <message>
        <source>Tables and projects (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods *.tesseraproj *.tessera *.segments)</source>
        <translation>表格和项目 (*.csv *.tsv *.tab *.txt *.gz *.xlsx *.ods *.tesseraproj *.tessera *.segments)</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Embedding · 1 column</source>
        <translation>嵌入 · 1 列</translation>
    </message>
    <message>
        <source>Embedding · {1} columns</source>
        <translation>嵌入 · {1} 列</translation>
    </message>
</context>
<context>
    <name>Leaks</name>
    <message>
        <source>{1} is always {2}</source>
        <translation>{1}总是对应{2}</translation>
    </message>
    <message>
        <source>{1} says the same as {2} in other words: {3} and so on.</source>
        <translation>{1}只是用别的说法重复{2}：{3}，等等。</translation>
    </message>
    <message>
        <source>{1} says the same as {2} in other words: {3}.</source>
        <translation>{1}只是用别的说法重复{2}：{3}。</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the others without it {6}.</source>
        <translation>仅凭{1}就能在{3}不同的行对中排对 {2}（随机猜测：50 %），去掉它后其余特征能排对 {6}。</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %).</source>
        <translation>仅凭{1}就能在{3}不同的行对中排对 {2}（随机猜测：50 %）。</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the {4} strongest features together {5}, the others without it {6}.</source>
        <translation>仅凭{1}就能在{3}不同的行对中排对 {2}（随机猜测：50 %），最强的 {4} 个特征合起来能排对 {5}，去掉它后其余特征能排对 {6}。</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), the {4} strongest features together {5}.</source>
        <translation>仅凭{1}就能在{3}不同的行对中排对 {2}（随机猜测：50 %），最强的 {4} 个特征合起来能排对 {5}。</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), all {4} features together {5}, the others without it {6}.</source>
        <translation>仅凭{1}就能在{3}不同的行对中排对 {2}（随机猜测：50 %），全部 {4} 个特征合起来能排对 {5}，去掉它后其余特征能排对 {6}。</translation>
    </message>
    <message>
        <source>{1} alone ranks {2} of pairs of rows of different {3} right (guessing: 50 %), all {4} features together {5}.</source>
        <translation>仅凭{1}就能在{3}不同的行对中排对 {2}（随机猜测：50 %），全部 {4} 个特征合起来能排对 {5}。</translation>
    </message>
    <message>
        <source>{1} is named like the target {2} and goes with it: {3}</source>
        <translation>{1}与目标列{2}名称相近，而且相互关联：{3}</translation>
    </message>
    <message>
        <source>it</source>
        <translation>它</translation>
    </message>
    <message>
        <source>Its name ({1}) speaks of something known only after the event.</source>
        <translation>其名称（{1}）表明，这是事后才知道的内容。</translation>
    </message>
    <message>
        <source>{1} may be known only after the event, as its name ({2}) says.</source>
        <translation>从名称（{2}）来看，{1}可能要到事后才知道。</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{1}, {2}</source>
        <translation>{1}、{2}</translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <translation>{1} 和 {2}</translation>
    </message>
    <message>
        <source>{1} more</source>
        <translation>另外 {1} 个</translation>
    </message>
    <message>
        <source>{1}; {2}</source>
        <translation>{1}；{2}</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>Average linkage</source>
        <translation>平均连接</translation>
    </message>
    <message>
        <source>Complete linkage</source>
        <translation>完全连接</translation>
    </message>
    <message>
        <source>k-means on the features</source>
        <translation>直接对特征做 k-means</translation>
    </message>
    <message>
        <source>PCA + k-means</source>
        <translation>PCA + k-means</translation>
    </message>
    <message>
        <source>autoencoder + k-means</source>
        <translation>自编码器 + k-means</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>mini-batch k-means</source>
        <translation>小批量 k-means</translation>
    </message>
    <message>
        <source>k-prototypes</source>
        <translation>k-prototypes</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>高斯混合</translation>
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
        <translation>Ward 连接</translation>
    </message>
    <message>
        <source>average linkage</source>
        <translation>平均连接</translation>
    </message>
    <message>
        <source>complete linkage</source>
        <translation>完全连接</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>stratified</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>按组</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>{1} ({2} – {3})</source>
        <translation>{1}（{2} – {3}）</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Saved on</source>
        <translation>保存于</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Customers it knows</source>
        <translation>已知客户</translation>
    </message>
    <message>
        <source>By a mark of “{1}”, to tell which of a new file are not new.</source>
        <translation>根据“{1}”的标记识别，以判断新文件中哪些客户不是新的。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>零</translation>
    </message>
    <message>
        <source>The table has no ID, or the model was saved by an early version: it cannot tell whether customers of a new file are new.</source>
        <translation>该表格没有 ID，或该模型由早期版本保存：无法判断新文件中的客户是否是新的。</translation>
    </message>
    <message>
        <source>What it takes in</source>
        <translation>使用的列</translation>
    </message>
    <message>
        <source>{1} and {2} more</source>
        <translation>{1} 以及另外 {2} 个</translation>
    </message>
    <message>
        <source>How cells become inputs</source>
        <translation>单元格如何变为输入</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Fitted on 1 row.</source>
        <translation>在 1 行上拟合。</translation>
    </message>
    <message>
        <source>Fitted on {1} rows.</source>
        <translation>在 {1} 行上拟合。</translation>
    </message>
    <message>
        <source>What to beware of</source>
        <translation>需要注意什么</translation>
    </message>
    <message>
        <source>How it was judged</source>
        <translation>如何评判</translation>
    </message>
    <message>
        <source>Right on its test part</source>
        <translation>测试部分上的正确率</translation>
    </message>
    <message>
        <source>1 customer it has not learnt from; 95 % interval.</source>
        <translation>1 个未用于学习的客户；95 % 区间。</translation>
    </message>
    <message>
        <source>{1} customers it has not learnt from; 95 % interval.</source>
        <translation>{1} 个未用于学习的客户；95 % 区间。</translation>
    </message>
    <message>
        <source>Always “{1}”</source>
        <translation>一律“{1}”</translation>
    </message>
    <message>
        <source>On the same customers, without a model.</source>
        <translation>在相同的客户上，不用模型。</translation>
    </message>
    <message>
        <source>Look-up in {1}</source>
        <translation>按 {1} 查表</translation>
    </message>
    <message>
        <source>On the same customers.</source>
        <translation>在相同的客户上。</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>宏平均 F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>加权 F1</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>ROC 面积</translation>
    </message>
    <message>
        <source>Precision–recall area</source>
        <translation>精确率–召回率面积</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Rows to learn from, to choose by and to judge by; {1}, seed {2}.</source>
        <translation>分别用于学习、选择和评判的行；{1}，随机种子 {2}。</translation>
    </message>
    <message>
        <source>Rows to learn from, to choose by and to judge by; {1} by “{2}”, seed {3}.</source>
        <translation>分别用于学习、选择和评判的行；{1}，依据“{2}”，随机种子 {3}。</translation>
    </message>
    <message>
        <source>Chosen from</source>
        <translation>选自</translation>
    </message>
    <message>
        <source>None of them has seen the test part.</source>
        <translation>这些试验都没有接触过测试部分。</translation>
    </message>
    <message>
        <source>Each class, on the test part</source>
        <translation>各类别在测试部分上的表现</translation>
    </message>
    <message>
        <source>Precision {1}, recall {2}, {3}.</source>
        <translation>精确率 {1}，召回率 {2}，{3}。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>模型概况</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>预测内容</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>“{1}” from this probability on; chosen on the validation part.</source>
        <translation>从此概率起判为“{1}”；在验证部分上选定。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Probabilities are scaled by it, fitted on the validation part.</source>
        <translation>概率按它缩放；在验证部分上拟合。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>best at round {1} of {2}</source>
        <translation>共 {2} 轮，第 {1} 轮最佳</translation>
    </message>
    <message>
        <source>Predicts “{1}” ({2}) from 1 column</source>
        <translation>根据 1 列预测“{1}”（{2}）</translation>
    </message>
    <message>
        <source>Predicts “{1}” ({2}) from {3} columns</source>
        <translation>根据 {3} 列预测“{1}”（{2}）</translation>
    </message>
    <message>
        <source>right for {1} of 1 customer it had not seen</source>
        <translation>在 1 个未见过的客户中答对 {1}</translation>
    </message>
    <message>
        <source>right for {1} of {2} customers it had not seen</source>
        <translation>在 {2} 个未见过的客户中答对 {1}</translation>
    </message>
    <message>
        <source>{1}; {2}.</source>
        <translation>{1}；{2}。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Gives customers one of 1 segment from 1 column.</source>
        <translation>根据 1 列，把客户分到 1 个客群。</translation>
    </message>
    <message>
        <source>Gives customers one of 1 segment from {2} columns.</source>
        <translation>根据 {2} 列，把客户分到 1 个客群。</translation>
    </message>
    <message>
        <source>Gives customers one of {1} segments from 1 column.</source>
        <translation>根据 1 列，把客户分到 {1} 个客群之一。</translation>
    </message>
    <message>
        <source>Gives customers one of {1} segments from {2} columns.</source>
        <translation>根据 {2} 列，把客户分到 {1} 个客群之一。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>轮廓系数</translation>
    </message>
    <message>
        <source>Silhouette of the codes</source>
        <translation>潜在编码的轮廓系数</translation>
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
        <translation>不同随机种子的一致程度</translation>
    </message>
    <message>
        <source>Own customers given the same segment</source>
        <translation>原有客户被分到相同客群的比例</translation>
    </message>
    <message>
        <source>By the rule that new customers are assigned with.</source>
        <translation>按用来分配新客户的规则。</translation>
    </message>
    <message>
        <source>Changes by hand</source>
        <translation>手动更改</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>k-nearest neighbours</source>
        <translation>k 近邻</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>随机森林</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>梯度提升</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Majority baseline</source>
        <translation>多数类基线</translation>
    </message>
    <message>
        <source>No temperature lowers the log loss of 1 validation row noticeably: it is {2}.</source>
        <translation>没有温度能明显降低 1 个验证行的对数损失：它为 {2}。</translation>
    </message>
    <message>
        <source>No temperature lowers the log loss of {1} validation rows noticeably: it is {2}.</source>
        <translation>没有温度能明显降低 {1} 个验证行的对数损失：它为 {2}。</translation>
    </message>
    <message>
        <source>A temperature of {2} lowers the log loss of 1 validation row from {3} to {4}.</source>
        <translation>温度 {2} 使 1 个验证行的对数损失从 {3} 降到 {4}。</translation>
    </message>
    <message>
        <source>A temperature of {2} lowers the log loss of {1} validation rows from {3} to {4}.</source>
        <translation>温度 {2} 使 {1} 个验证行的对数损失从 {3} 降到 {4}。</translation>
    </message>
</context>
<context>
    <name>MoreRows</name>
    <message>
        <source>the curve does not get better</source>
        <translation>曲线没有改善</translation>
    </message>
    <message>
        <source>the smaller sizes do not foretell the largest one</source>
        <translation>由较小的规模无法预测最大规模的结果</translation>
    </message>
    <message>
        <source>the folds differ too much</source>
        <translation>各折之间差异太大</translation>
    </message>
    <message>
        <source>the customers to come may be others than those of the past</source>
        <translation>未来的客户可能与过去的不同</translation>
    </message>
    <message>
        <source>this takes five sizes, the largest four times the smallest</source>
        <translation>这需要五种规模，且最大的至少是最小的四倍</translation>
    </message>
    <message>
        <source>More customers would help: {1}.</source>
        <translation>更多客户会有帮助：{1}。</translation>
    </message>
    <message>
        <source>More customers would hardly help: {1}.</source>
        <translation>更多客户几乎没有帮助：{1}。</translation>
    </message>
    <message>
        <source>More customers made it worse: {1}.</source>
        <translation>更多客户反而更差：{1}。</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told from these folds: {1}.</source>
        <translation>根据这些折，无法判断更多客户是否有帮助：{1}。</translation>
    </message>
    <message>
        <source>from {1} to {2} rows {3} changed by {4}</source>
        <translation>从 {1} 行到 {2} 行，{3} 变化 {4}</translation>
    </message>
    <message>
        <source>from {1} to {2} rows {3} changed by {4} (from {5}: {6})</source>
        <translation>从 {1} 行到 {2} 行，{3} 变化 {4}（从 {5} 行起：{6}）</translation>
    </message>
    <message>
        <source>What twice the rows would bring cannot be foretold: {1}.</source>
        <translation>无法预测行数加倍会带来什么：{1}。</translation>
    </message>
    <message>
        <source>Twice the rows, {1}, would change it by {2} ± {3}, if the curve goes on as a power law.</source>
        <translation>如果曲线继续遵循幂律，行数加倍（{1} 行）会使其变化 {2} ± {3}。</translation>
    </message>
    <message>
        <source>{1} is not known in every fold</source>
        <translation>并非每一折都有 {1}</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told: {1}.</source>
        <translation>无法判断更多客户是否有帮助：{1}。</translation>
    </message>
</context>
<context>
    <name>NewFileCard</name>
    <message>
        <source>How a model does on these says nothing about customers it has not seen.</source>
        <translation>模型在这些客户上的表现，对它没有见过的客户毫无说明。</translation>
    </message>
    <message>
        <source>The fewer features and values there are, the more of this is chance.</source>
        <translation>特征和值越少，其中出于偶然的就越多。</translation>
    </message>
    <message>
        <source>A model that uses a feature needs it in the new file.</source>
        <translation>使用该特征的模型要求新文件中有它。</translation>
    </message>
    <message>
        <source>A model does not look at it.</source>
        <translation>模型不使用它。</translation>
    </message>
    <message>
        <source>Such cells could not be read as the model expects them.</source>
        <translation>这些单元格无法按模型预期的方式读取。</translation>
    </message>
    <message>
        <source>A model has learned nothing about these.</source>
        <translation>模型对此一无所知。</translation>
    </message>
    <message>
        <source>A model only guesses beyond what it has seen.</source>
        <translation>超出见过的范围，模型只能猜测。</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>No cell of this column is empty among these rows; later ones would be filled.</source>
        <translation>此列在这些行中没有空单元格；以后的会填补。</translation>
    </message>
    <message>
        <source>One cell is filled: one day gathers {1} of the rows.</source>
        <translation>填补了 1 个单元格：{1} 的行集中在同一天。</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: one day gathers {2} of the rows.</source>
        <translation>全部 {1} 个单元格取同一个值：{2} 的行集中在同一天。</translation>
    </message>
    <message>
        <source>One cell is filled: the standard deviation goes from {1} to {2}.</source>
        <translation>填补了 1 个单元格：标准差从 {1} 变为 {2}。</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: the standard deviation goes from {2} to {3}.</source>
        <translation>全部 {1} 个单元格取同一个值：标准差从 {2} 变为 {3}。</translation>
    </message>
    <message>
        <source>One cell is filled: the share of “{1}” rises from {2} to {3}.</source>
        <translation>填补了 1 个单元格：“{1}”的占比从 {2} 升到 {3}。</translation>
    </message>
    <message>
        <source>One value takes all {1} cells: the share of “{2}” rises from {3} to {4}.</source>
        <translation>全部 {1} 个单元格取同一个值：“{2}”的占比从 {3} 升到 {4}。</translation>
    </message>
    <message>
        <source>The one filled cell hardly changes the picture.</source>
        <translation>填补的 1 个单元格几乎不改变整体情况。</translation>
    </message>
    <message>
        <source>The {1} cells filled hardly change the picture.</source>
        <translation>填补的 {1} 个单元格几乎不改变整体情况。</translation>
    </message>
    <message>
        <source>{1} cells take many different values; the standard deviation goes from {2} to {3}.</source>
        <translation>{1} 个单元格取许多不同的值；标准差从 {2} 变为 {3}。</translation>
    </message>
    <message>
        <source>{1} cells take {2} different values; the standard deviation goes from {3} to {4}.</source>
        <translation>{1} 个单元格取 {2} 个不同的值；标准差从 {3} 变为 {4}。</translation>
    </message>
    <message>
        <source>Nearest neighbours over all features would spread them.</source>
        <translation>改用基于全部特征的最近邻，可使填补的值分散开来。</translation>
    </message>
    <message>
        <source>{1} cell becomes a level of their own: nothing is guessed, and the model can learn from the fact that they are empty.</source>
        <translation>{1} 个单元格成为单独的取值：不做任何猜测，模型也能从“该单元格为空”这一事实中学习。</translation>
    </message>
    <message>
        <source>{1} cells become a level of their own: nothing is guessed, and the model can learn from the fact that they are empty.</source>
        <translation>{1} 个单元格成为单独的取值：不做任何猜测，模型也能从“这些单元格为空”这一事实中学习。</translation>
    </message>
    <message>
        <source>{1} cells take {2} different levels, those of similar rows.</source>
        <translation>{1} 个单元格取 {2} 个不同的取值，来自相似的行。</translation>
    </message>
    <message>
        <source>One level takes all {1} cells: the share of “{2}” rises from {3} to {4}.</source>
        <translation>全部 {1} 个单元格取同一个取值：“{2}”的占比从 {3} 升到 {4}。</translation>
    </message>
    <message>
        <source>A level of their own or nearest neighbours would not lift one level.</source>
        <translation>改用单独的取值或最近邻，就不会只抬高一个取值。</translation>
    </message>
    <message>
        <source>Nothing lies outside the limits; later rows would be moved to them.</source>
        <translation>没有值超出界限；以后的行如有超出，会移到界限处。</translation>
    </message>
    <message>
        <source>{1} cell moves to the limits {2} and {3}: the range was {4} to {5}, the standard deviation goes from {6} to {7}.</source>
        <translation>{1} 个单元格移到界限 {2} 和 {3}：原范围为 {4} 到 {5}，标准差从 {6} 变为 {7}。</translation>
    </message>
    <message>
        <source>{1} cells move to the limits {2} and {3}: the range was {4} to {5}, the standard deviation goes from {6} to {7}.</source>
        <translation>{1} 个单元格移到界限 {2} 和 {3}：原范围为 {4} 到 {5}，标准差从 {6} 变为 {7}。</translation>
    </message>
    <message>
        <source>Skewness goes from {1} to {2} (0 is symmetric). The order of the rows stays.</source>
        <translation>偏度从 {1} 变为 {2}（0 表示对称）。各行的次序不变。</translation>
    </message>
    <message>
        <source>The shape stays. Mean {1} becomes {2}, standard deviation {3} becomes {4}, so that no feature counts more for its unit.</source>
        <translation>分布形状不变。均值从 {1} 变为 {2}，标准差从 {3} 变为 {4}，这样就不会有特征因其单位而占更大分量。</translation>
    </message>
    <message>
        <source>{1}. The steps between neighbours count as equally large.</source>
        <translation>{1}。相邻取值之间的每一级差距视为相等。</translation>
    </message>
    <message>
        <source>No level is that rare; a level not seen here would join “Other”.</source>
        <translation>没有这么罕见的取值；这里未见过的取值会归入“其他”。</translation>
    </message>
    <message>
        <source>{1} rare level with {2} becomes “Other”, so that no input stands for a handful of rows.</source>
        <translation>{1} 个罕见取值（{2}）归入“其他”，这样就不会有输入只代表寥寥几行。</translation>
    </message>
    <message>
        <source>{1} rare levels with {2} become “Other”, so that no input stands for a handful of rows.</source>
        <translation>{1} 个罕见取值（{2}）归入“其他”，这样就不会有输入只代表寥寥几行。</translation>
    </message>
    <message>
        <source>Stays as it is; inputs of its own for each piece of its range rise from 0 to 1 beside it.</source>
        <translation>数字本身不变；另外其范围的每一段都有一个从 0 升到 1 的输入。</translation>
    </message>
    <message>
        <source>{1} input of 0 and 1, one per level; no order is made up. A level not seen while fitting is 0 in all of them.</source>
        <translation>{1} 个 0/1 输入，每个取值一个；不编造顺序。拟合时未见过的取值在所有输入中均为 0。</translation>
    </message>
    <message>
        <source>{1} inputs of 0 and 1, one per level; no order is made up. A level not seen while fitting is 0 in all of them.</source>
        <translation>{1} 个 0/1 输入，每个取值一个；不编造顺序。拟合时未见过的取值在所有输入中均为 0。</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>none</source>
        <translation>零</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>八</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>九</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>十</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>十一</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>十二</translation>
    </message>
    <message>
        <source>{1} %</source>
        <translation>{1} %</translation>
    </message>
    <message>
        <source>{1} bytes</source>
        <translation>{1} 字节</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>gradient clip</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>embedding width</source>
        <translation>嵌入宽度</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>观察的指标</translation>
    </message>
    <message>
        <source>latent width</source>
        <translation>潜在宽度</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>masking</source>
        <translation>遮蔽比例</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>target epochs</source>
        <translation>目标分布的更新间隔</translation>
    </message>
    <message>
        <source>background rows</source>
        <translation>背景行数</translation>
    </message>
    <message>
        <source>exact columns</source>
        <translation>精确计算的列数</translation>
    </message>
    <message>
        <source>order pairs</source>
        <translation>排列对数</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>row sample</source>
        <translation>行抽样比例</translation>
    </message>
    <message>
        <source>column sample</source>
        <translation>列抽样比例</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>leaf weight</source>
        <translation>叶权重</translation>
    </message>
</context>
<context>
    <name>Overlap</name>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>identifiers</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>1 more feature</source>
        <translation>另外 1 个特征</translation>
    </message>
    <message>
        <source>{1} more features</source>
        <translation>另外 {1} 个特征</translation>
    </message>
    <message>
        <source>The only row is new: no {2} stands in the open table.</source>
        <translation>唯一的一行是新的：其 {2} 未出现在打开的表格中。</translation>
    </message>
    <message>
        <source>All {1} rows are new: no {2} stands in the open table.</source>
        <translation>全部 {1} 行都是新的：其 {2} 均未出现在打开的表格中。</translation>
    </message>
    <message>
        <source>The only row is not new: its {3} is in the open table too.</source>
        <translation>唯一的一行不是新的：其 {3} 也在打开的表格中。</translation>
    </message>
    <message>
        <source>1 of {2} rows is not new: its {3} is in the open table too.</source>
        <translation>{2} 行中有 1 行不是新的：其 {3} 也在打开的表格中。</translation>
    </message>
    <message>
        <source>{1} of {2} rows are not new: their {3} is in the open table too.</source>
        <translation>{2} 行中有 {1} 行不是新的：其 {3} 也在打开的表格中。</translation>
    </message>
    <message>
        <source>No feature could be compared.</source>
        <translation>没有可比较的特征。</translation>
    </message>
    <message>
        <source>All features are the same there.</source>
        <translation>其所有特征在那里也都相同。</translation>
    </message>
    <message>
        <source>1 of them differs, in {2}.</source>
        <translation>其中 1 行不同，涉及 {2}。</translation>
    </message>
    <message>
        <source>{1} of them differ, in {2}.</source>
        <translation>其中 {1} 行不同，涉及 {2}。</translation>
    </message>
    <message>
        <source>1 row equals a row of the open table in the only shared feature.</source>
        <translation>1 行在唯一的共有特征上等同于打开的表格中的某一行。</translation>
    </message>
    <message>
        <source>{1} rows equal a row of the open table in the only shared feature.</source>
        <translation>{1} 行在唯一的共有特征上等同于打开的表格中的某一行。</translation>
    </message>
    <message>
        <source>1 row equals a row of the open table in all {2} shared features.</source>
        <translation>1 行在全部 {2} 个共有特征上等同于打开的表格中的某一行。</translation>
    </message>
    <message>
        <source>{1} rows equal a row of the open table in all {2} shared features.</source>
        <translation>{1} 行在全部 {2} 个共有特征上等同于打开的表格中的某一行。</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 个取值</translation>
    </message>
    <message>
        <source>{1} levels</source>
        <translation>{1} 个取值</translation>
    </message>
    <message>
        <source>{1} has {2} that the open table does not know: {3}, in 1 row.</source>
        <translation>{1} 有 {2}是打开的表格中没有的：{3}，出现在 1 行中。</translation>
    </message>
    <message>
        <source>{1} has {2} that the open table does not know: {3}, in {4} rows.</source>
        <translation>{1} 有 {2}是打开的表格中没有的：{3}，出现在 {4} 行中。</translation>
    </message>
    <message>
        <source>The two share no identifier, so customers cannot be recognised by name.</source>
        <translation>两者没有共同的标识符，因此无法逐个识别客户。</translation>
    </message>
    <message>
        <source>1 row has no {2}.</source>
        <translation>1 行没有 {2}。</translation>
    </message>
    <message>
        <source>{1} rows have no {2}.</source>
        <translation>{1} 行没有 {2}。</translation>
    </message>
    <message>
        <source>The new file lacks {1}.</source>
        <translation>新文件缺少 {1}。</translation>
    </message>
    <message>
        <source>{1} has no values in the new file.</source>
        <translation>{1} 在新文件中没有值。</translation>
    </message>
    <message>
        <source>The new file alone has {1}.</source>
        <translation>只有新文件有 {1}。</translation>
    </message>
    <message>
        <source>{1} holds {2} in the open table and {3} in the new file.</source>
        <translation>{1} 在打开的表格中为{2}，在新文件中为{3}。</translation>
    </message>
    <message>
        <source>1 value of {2} lies outside the range of the open table, {3} to {4}.</source>
        <translation>{2} 有 1 个值超出打开的表格的范围（{3} 至 {4}）。</translation>
    </message>
    <message>
        <source>{1} values of {2} lie outside the range of the open table, {3} to {4}.</source>
        <translation>{2} 有 {1} 个值超出打开的表格的范围（{3} 至 {4}）。</translation>
    </message>
    <message>
        <source>Both have the same columns of the same types.</source>
        <translation>两者的列相同，类型也相同。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>{1} is not among the features here.</source>
        <translation>{1}不在此处的特征之中。</translation>
    </message>
    <message>
        <source>Take it out of the step.</source>
        <translation>请把它从此步骤中去掉。</translation>
    </message>
    <message>
        <source>The step does nothing for {1}: it is not the kind of column it is for, or no longer.</source>
        <translation>此步骤对{1}不起作用：该列不是此步骤适用的种类，或已不再是。</translation>
    </message>
    <message>
        <source>Take it out of the step, or move the step.</source>
        <translation>请把它从此步骤中去掉，或移动此步骤。</translation>
    </message>
    <message>
        <source>{1} has values of −1 and less, which have no logarithm.</source>
        <translation>{1}有小于或等于 −1 的值，它们没有对数。</translation>
    </message>
    <message>
        <source>Take Yeo–Johnson, or take the column out of the step.</source>
        <translation>请使用 Yeo–Johnson，或把该列从此步骤中去掉。</translation>
    </message>
    <message>
        <source>{1} is empty in {2} of the rows: most of what a model sees there would be made up.</source>
        <translation>{1}在 {2} 的行中为空：模型在那里看到的大多是编造的。</translation>
    </message>
    <message>
        <source>Add the input that says what was missing, or leave the feature out.</source>
        <translation>请添加标明何处曾缺失的输入，或略去该特征。</translation>
    </message>
    <message>
        <source>{1} still holds words after the last step.</source>
        <translation>最后一步之后，{1}仍含有文字。</translation>
    </message>
    <message>
        <source>Add the step that splits categories into yes/no inputs.</source>
        <translation>请添加把类别拆成是/否输入的步骤。</translation>
    </message>
    <message>
        <source>{1} empty cells of {2} are filled by no step and take the middle value.</source>
        <translation>{2}的 {1} 个空单元格没有任何步骤填补，因而取中间值。</translation>
    </message>
    <message>
        <source>Add a step that fills missing numbers.</source>
        <translation>请添加填补缺失数字的步骤。</translation>
    </message>
    <message>
        <source>Numbers keep their own units: those of wide range, such as {1}, outweigh the others.</source>
        <translation>数字保留各自的单位：范围大的（例如{1}）会压过其他的。</translation>
    </message>
    <message>
        <source>Add a step that scales numbers.</source>
        <translation>请添加缩放数字的步骤。</translation>
    </message>
    <message>
        <source>{1} empty cells become all zeros, as if they were a level of nobody.</source>
        <translation>{1} 个空单元格全部变为零，仿佛属于一个没有任何客户的取值。</translation>
    </message>
    <message>
        <source>Fill missing categories before this step.</source>
        <translation>请在此步骤之前填补缺失的类别。</translation>
    </message>
    <message>
        <source>No feature is of the kind this step is for, or no longer.</source>
        <translation>没有特征属于此步骤适用的种类，或已不再属于。</translation>
    </message>
    <message>
        <source>Take the step out, or move it up.</source>
        <translation>请去掉此步骤，或把它上移。</translation>
    </message>
    <message>
        <source>Features cannot be chosen by association: there is no target.</source>
        <translation>无法按关联选择特征：没有目标列。</translation>
    </message>
    <message>
        <source>Choose features by hand.</source>
        <translation>请手动选择特征。</translation>
    </message>
    <message>
        <source>No feature is left.</source>
        <translation>没有剩下任何特征。</translation>
    </message>
    <message>
        <source>Keep at least one feature.</source>
        <translation>请至少保留一个特征。</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Small table</source>
        <translation>小表格</translation>
    </message>
    <message>
        <source>Eight hidden units, two codes, 100 epochs: a quick look at a few hundred customers.</source>
        <translation>8 个隐藏单元，2 个潜在编码，100 轮次：快速浏览几百个客户。</translation>
    </message>
    <message>
        <source>Steady (denoising)</source>
        <translation>稳健（去噪）</translation>
    </message>
    <message>
        <source>Learns to undo noise: segments that come out alike when training is repeated.</source>
        <translation>学习去除噪声：重复训练时得到的客群基本一致。</translation>
    </message>
    <message>
        <source>Large table</source>
        <translation>大表格</translation>
    </message>
    <message>
        <source>More units and codes, larger batches: for thousands of customers or many features.</source>
        <translation>更多单元和潜在编码，更大的批：适合数千个客户或许多特征。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Reading rows</source>
        <translation>正在读取各行</translation>
    </message>
    <message>
        <source>Finding types</source>
        <translation>正在判断类型</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Choosing rows</source>
        <translation>正在选择行</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <source>Reading the workbook</source>
        <translation>正在读取工作簿</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Missing values that occur together</source>
        <translation>同时出现的缺失值</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>正在筛选</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>正在排序</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Joining clusters</source>
        <translation>正在合并聚类</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>正在评判</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Learning from ever more rows</source>
        <translation>正在从越来越多的行学习</translation>
    </message>
    <message>
        <source>Drawing customers anew</source>
        <translation>正在重抽客户</translation>
    </message>
    <message>
        <source>Comparing with other customers</source>
        <translation>正在与其他客户比较</translation>
    </message>
    <message>
        <source>Trying out values</source>
        <translation>正在尝试各值</translation>
    </message>
    <message>
        <source>Shuffling columns</source>
        <translation>正在打乱各列</translation>
    </message>
    <message>
        <source>Fitting the coefficients</source>
        <translation>正在拟合系数</translation>
    </message>
    <message>
        <source>Predicting</source>
        <translation>正在预测</translation>
    </message>
    <message>
        <source>Trial {1} of {2}</source>
        <translation>试验 {1} / {2}</translation>
    </message>
    <message>
        <source>Trial {1}</source>
        <translation>试验 {1}</translation>
    </message>
    <message>
        <source>Estimating missing values</source>
        <translation>正在估计缺失值</translation>
    </message>
    <message>
        <source>Finding similar rows</source>
        <translation>正在寻找相似的行</translation>
    </message>
    <message>
        <source>Choosing features</source>
        <translation>正在选择特征</translation>
    </message>
    <message>
        <source>Writing customers</source>
        <translation>正在写入客户</translation>
    </message>
    <message>
        <source>Reading transactions</source>
        <translation>正在读取交易</translation>
    </message>
    <message>
        <source>Adding up customers</source>
        <translation>正在汇总客户</translation>
    </message>
    <message>
        <source>Scoring customers</source>
        <translation>正在给客户评分</translation>
    </message>
    <message>
        <source>Measuring distances of neighbours</source>
        <translation>正在测量近邻的距离</translation>
    </message>
    <message>
        <source>Finding segments</source>
        <translation>正在寻找客群</translation>
    </message>
    <message>
        <source>Finding the most alike customers</source>
        <translation>正在寻找最相似的客户</translation>
    </message>
    <message>
        <source>Placing the other customers</source>
        <translation>正在放置其他客户</translation>
    </message>
    <message>
        <source>Arranging the neighbour map</source>
        <translation>正在排布近邻图</translation>
    </message>
    <message>
        <source>Measuring distances</source>
        <translation>正在测量距离</translation>
    </message>
    <message>
        <source>Counting neighbours</source>
        <translation>正在统计近邻</translation>
    </message>
    <message>
        <source>Joining neighbours</source>
        <translation>正在连接近邻</translation>
    </message>
    <message>
        <source>Assigning customers</source>
        <translation>正在分配客户</translation>
    </message>
    <message>
        <source>Measuring densities</source>
        <translation>正在测量密度</translation>
    </message>
    <message>
        <source>Measuring neighbour distances</source>
        <translation>正在测量近邻距离</translation>
    </message>
    <message>
        <source>Training the autoencoder</source>
        <translation>正在训练自编码器</translation>
    </message>
    <message>
        <source>Refining segments</source>
        <translation>正在细化客群</translation>
    </message>
    <message>
        <source>Describing segments</source>
        <translation>正在描述客群</translation>
    </message>
    <message>
        <source>Measuring silhouettes</source>
        <translation>正在测量轮廓系数</translation>
    </message>
    <message>
        <source>Measuring silhouettes of the latent codes</source>
        <translation>正在测量潜在编码的轮廓系数</translation>
    </message>
    <message>
        <source>Comparing with simpler methods</source>
        <translation>正在与更简单的方法比较</translation>
    </message>
    <message>
        <source>Trying {1} segments</source>
        <translation>正在尝试 {1} 个客群</translation>
    </message>
    <message>
        <source>Trying numbers of segments</source>
        <translation>正在尝试不同的客群数</translation>
    </message>
    <message>
        <source>Comparing with customers without segments</source>
        <translation>正在与没有客群的客户比较</translation>
    </message>
    <message>
        <source>Resampling customers, {1} segments</source>
        <translation>正在重抽客户，{1} 个客群</translation>
    </message>
    <message>
        <source>Comparing with rows without segments</source>
        <translation>正在与没有客群的行比较</translation>
    </message>
    <message>
        <source>Resampling customers</source>
        <translation>正在重抽客户</translation>
    </message>
    <message>
        <source>Comparing the file</source>
        <translation>正在比较文件</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>正在给客户评分</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在计数</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Segments</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>未归群</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>{1} has no values: every cell is empty.</source>
        <translation>{1} 没有值：所有单元格都为空。</translation>
    </message>
    <message>
        <source>{1} never varies: every value is {2}.</source>
        <translation>{1} 从不变化：所有值都是 {2}。</translation>
    </message>
    <message>
        <source>{1} hardly varies: {2} of its values are {3}.</source>
        <translation>{1} 几乎不变：其值的 {2} 是 {3}。</translation>
    </message>
    <message>
        <source>, most often where {1}, least often where {2}</source>
        <translation>，{1} 时最常见，{2} 时最少见</translation>
    </message>
    <message>
        <source>{1} of {2} cells of {3} are missing ({4}){5}.</source>
        <translation>{3} 的 {2} 个单元格中有 {1} 个缺失（{4}）{5}。</translation>
    </message>
    <message>
        <source>{1} identifies rows; it is never a feature.</source>
        <translation>{1} 用于标识行；它从不作为特征。</translation>
    </message>
    <message>
        <source>{1} has {2} levels; each becomes a column of its own.</source>
        <translation>{1} 有 {2} 个取值；每个取值成为单独的一列。</translation>
    </message>
    <message>
        <source>{1} is read as ordered: {2}.</source>
        <translation>{1} 按有序读取：{2}。</translation>
    </message>
    <message>
        <source>{1} row has a value of {2} that occurs in an earlier row.</source>
        <translation>{1} 行的 {2} 值在之前的行中已出现。</translation>
    </message>
    <message>
        <source>{1} rows have a value of {2} that occurs in an earlier row.</source>
        <translation>{1} 行的 {2} 值在之前的行中已出现。</translation>
    </message>
    <message>
        <source>{1} row repeats an earlier row.</source>
        <translation>{1} 行与之前的行重复。</translation>
    </message>
    <message>
        <source>{1} rows repeat an earlier row.</source>
        <translation>{1} 行与之前的行重复。</translation>
    </message>
    <message>
        <source>{1} row repeats an earlier row in everything but the identifier.</source>
        <translation>{1} 行除标识符外与之前的行完全重复。</translation>
    </message>
    <message>
        <source>{1} rows repeat an earlier row in everything but the identifier.</source>
        <translation>{1} 行除标识符外与之前的行完全重复。</translation>
    </message>
    <message>
        <source>{1} row shares all features with a row of another {2} ({3}): no model can tell these apart.</source>
        <translation>{1} 行的全部特征与另一个 {2} 的某行相同（{3}）：没有模型能区分它们。</translation>
    </message>
    <message>
        <source>{1} rows share all features with a row of another {2} ({3}): no model can tell these apart.</source>
        <translation>{1} 行的全部特征与另一个 {2} 的某行相同（{3}）：没有模型能区分它们。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Chosen by the analyst.</source>
        <translation>由分析师选择。</translation>
    </message>
    <message>
        <source>Every filled cell is a number.</source>
        <translation>所有非空单元格都是数字。</translation>
    </message>
    <message>
        <source>Every filled cell is a date, {1}.</source>
        <translation>所有非空单元格都是日期，{1}。</translation>
    </message>
    <message>
        <source>Two values, {1} and {2}.</source>
        <translation>两个值，{1} 和 {2}。</translation>
    </message>
    <message>
        <source>{1} of {2} rows do not fit the header</source>
        <translation>{2} 行中有 {1} 行不符合标题行</translation>
    </message>
    <message>
        <source>no number has a mark</source>
        <translation>没有数字带小数点符号</translation>
    </message>
    <message>
        <source>a line of totals below the last row</source>
        <translation>最后一行下方有一行合计</translation>
    </message>
    <message>
        <source>a note below the last row</source>
        <translation>最后一行下方有一条备注</translation>
    </message>
    <message>
        <source>{1} notes below the last row</source>
        <translation>最后一行下方有 {1} 条备注</translation>
    </message>
    <message>
        <source>{1} column</source>
        <translation>{1} 列</translation>
    </message>
    <message>
        <source>{1} columns</source>
        <translation>{1} 列</translation>
    </message>
    <message>
        <source>names stand above values in {1} of {2}</source>
        <translation>{2}中有 {1} 列的名称位于值之上</translation>
    </message>
    <message>
        <source>no cell of the first line occurs again</source>
        <translation>第一行的单元格都没有再次出现</translation>
    </message>
    <message>
        <source>texts of the first line occur again below</source>
        <translation>第一行的文本在下方再次出现</translation>
    </message>
    <message>
        <source>the first line holds values like the others</source>
        <translation>第一行与其他行一样含有值</translation>
    </message>
    <message>
        <source>the months have names</source>
        <translation>月份用名称书写</translation>
    </message>
    <message>
        <source>written year-month-day</source>
        <translation>按年-月-日书写</translation>
    </message>
    <message>
        <source>written with points, so the day stands first</source>
        <translation>用点书写，因此日在最前</translation>
    </message>
    <message>
        <source>days go up to {1}, months to {2}</source>
        <translation>日最大到 {1}，月最大到 {2}</translation>
    </message>
    <message>
        <source>{1} field</source>
        <translation>{1} 个字段</translation>
    </message>
    <message>
        <source>{1} fields</source>
        <translation>{1} 个字段</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>several blanks</source>
        <translation>多个空格</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>round {1} of the first {2} fields{3}{4}</source>
        <translation>前 {2} 个字段中有 {1} 个被括住{3}{4}</translation>
    </message>
    <message>
        <source>; backslashes keep quotes inside</source>
        <translation>；反斜杠保留其中的引号</translation>
    </message>
    <message>
        <source>, with blanks round them</source>
        <translation>，两侧有空格</translation>
    </message>
    <message>
        <source>{1} would give {2}</source>
        <translation>{1} 则会得到 {2}</translation>
    </message>
    <message>
        <source>named in the first line</source>
        <translation>在第一行中指明</translation>
    </message>
    <message>
        <source>one field in every line</source>
        <translation>每行一个字段</translation>
    </message>
    <message>
        <source>{1} in {2} of {3} lines</source>
        <translation>{3} 行中有 {2} 行为 {1}</translation>
    </message>
    <message>
        <source>{1} in {2} of {3} lines looked at</source>
        <translation>查看的 {3} 行中有 {2} 行为 {1}</translation>
    </message>
    <message>
        <source>letters without accents only, alike in all encodings</source>
        <translation>只有不带重音的字母，在所有编码中都相同</translation>
    </message>
    <message>
        <source>marked as {1} by its first bytes</source>
        <translation>由开头的字节标为 {1}</translation>
    </message>
    <message>
        <source>valid UTF-8</source>
        <translation>有效的 UTF-8</translation>
    </message>
    <message>
        <source>every other byte is zero</source>
        <translation>每隔一个字节为零</translation>
    </message>
    <message>
        <source>chosen, not found</source>
        <translation>手动选择，而非检测</translation>
    </message>
    <message>
        <source>not valid UTF-8; has bytes that Windows-1252 lacks, perhaps DOS 850</source>
        <translation>不是有效的 UTF-8；含有 Windows-1252 没有的字节，可能是 DOS 850</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>Every filled cell is a time of day, read as hours since midnight: 14:30 is 14.5.</source>
        <translation>所有非空单元格都是时刻，按午夜以来的小时数读取：14:30 即 14.5。</translation>
    </message>
    <message>
        <source>Every filled cell is a date with the month&apos;s name.</source>
        <translation>所有非空单元格都是带月份名称的日期。</translation>
    </message>
    <message>
        <source>Every filled cell is a date, {1} or year-month-day.</source>
        <translation>所有非空单元格都是日期，{1} 或年-月-日。</translation>
    </message>
    <message>
        <source>The same text in every filled cell.</source>
        <translation>所有非空单元格中的文本都相同。</translation>
    </message>
    <message>
        <source>{1} different texts in {2} filled cells.</source>
        <translation>{2} 个非空单元格中有 {1} 种不同的文本。</translation>
    </message>
    <message>
        <source>Named like an ID and different in every row.</source>
        <translation>名称像 ID，且每一行都不同。</translation>
    </message>
    <message>
        <source>Named like an ID and different in most rows.</source>
        <translation>名称像 ID，且大多数行都不同。</translation>
    </message>
    <message>
        <source>Digits that a number would change, such as {1}: kept as text.</source>
        <translation>按数字读取会改变 {1} 之类的数字串：保留为文本。</translation>
    </message>
    <message>
        <source>A short text that is different in every row.</source>
        <translation>每一行都不同的短文本。</translation>
    </message>
    <message>
        <source>More than {1} different texts in {2} filled cells.</source>
        <translation>{2} 个非空单元格中有超过 {1} 种不同的文本。</translation>
    </message>
    <message>
        <source>Too many for groups.</source>
        <translation>太多，无法分组。</translation>
    </message>
    <message>
        <source>{1} is a known order; confirm the order.</source>
        <translation>{1} 是已知的顺序；请确认该顺序。</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>reads back as {1}</source>
        <translation>读回后为 {1}</translation>
    </message>
    <message>
        <source>is no time of day</source>
        <translation>不是时刻</translation>
    </message>
    <message>
        <source>is no date in this order</source>
        <translation>不是此顺序的日期</translation>
    </message>
    <message>
        <source>says neither yes nor no</source>
        <translation>既不表示是，也不表示否</translation>
    </message>
    <message>
        <source>is a comment</source>
        <translation>是注释</translation>
    </message>
    <message>
        <source>repeats the header</source>
        <translation>重复了标题行</translation>
    </message>
    <message>
        <source>a quote is opened that is not closed properly</source>
        <translation>有未正确闭合的引号</translation>
    </message>
    <message>
        <source>is longer than 64 MB</source>
        <translation>超过 64 MB</translation>
    </message>
    <message>
        <source>has 1 field; {2} expected</source>
        <translation>有 1 个字段；应为 {2} 个</translation>
    </message>
    <message>
        <source>has {1} fields; {2} expected</source>
        <translation>有 {1} 个字段；应为 {2} 个</translation>
    </message>
    <message>
        <source>stands behind the table</source>
        <translation>位于表格之后</translation>
    </message>
    <message>
        <source>stands before the table</source>
        <translation>位于表格之前</translation>
    </message>
    <message>
        <source>{1} and {2} both occur; each column is read by its own</source>
        <translation>{1} 和 {2} 都出现；各列按自己的写法读取</translation>
    </message>
    <message>
        <source>{1} and {2} leave it open</source>
        <translation>仅凭 {1} 和 {2} 无法确定</translation>
    </message>
    <message>
        <source>{1} may be a fraction or thousands</source>
        <translation>{1} 可能是小数，也可能带千位分隔</translation>
    </message>
    <message>
        <source>{1} fits no other reading; {2} is taken for thousands</source>
        <translation>{1} 没有其他读法；{2} 按千位分隔处理</translation>
    </message>
    <message>
        <source>{1} fits no other reading</source>
        <translation>{1} 没有其他读法</translation>
    </message>
    <message>
        <source>{1} has blanks between thousands</source>
        <translation>{1} 的千位之间有空格</translation>
    </message>
    <message>
        <source>title at the top</source>
        <translation>顶部有标题</translation>
    </message>
    <message>
        <source>{1} lines of text at the top</source>
        <translation>顶部有 {1} 行文本</translation>
    </message>
    <message>
        <source>empty line at the top</source>
        <translation>顶部有空行</translation>
    </message>
    <message>
        <source>{1} empty lines at the top</source>
        <translation>顶部有 {1} 个空行</translation>
    </message>
    <message>
        <source>title and empty line at the top</source>
        <translation>顶部有标题和空行</translation>
    </message>
    <message>
        <source>title and {1} empty lines at the top</source>
        <translation>顶部有标题和 {1} 个空行</translation>
    </message>
    <message>
        <source>{1} lines of text and empty line at the top</source>
        <translation>顶部有 {1} 行文本和空行</translation>
    </message>
    <message>
        <source>{1} lines of text and {2} empty lines at the top</source>
        <translation>顶部有 {1} 行文本和 {2} 个空行</translation>
    </message>
    <message>
        <source>1 line begins with “{2}”</source>
        <translation>1 行以“{2}”开头</translation>
    </message>
    <message>
        <source>{1} lines begin with “{2}”</source>
        <translation>{1} 行以“{2}”开头</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>日-月-年</translation>
    </message>
    <message>
        <source>month-day-year</source>
        <translation>月-日-年</translation>
    </message>
    <message>
        <source>“{1}” reads well</source>
        <translation>“{1}”读取正常</translation>
    </message>
    <message>
        <source>“{1}” and “{2}” read well</source>
        <translation>“{1}”和“{2}”读取正常</translation>
    </message>
    <message>
        <source>UTF-8 but for 1 byte, on line {2}</source>
        <translation>除第 {2} 行的 1 个字节外为 UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 but for {1} bytes, first on line {2}</source>
        <translation>除 {1} 个字节外为 UTF-8，首处在第 {2} 行</translation>
    </message>
    <message>
        <source>a decimal comma and blanks between thousands</source>
        <translation>小数逗号和千位空格</translation>
    </message>
    <message>
        <source>a decimal point and blanks between thousands</source>
        <translation>小数点和千位空格</translation>
    </message>
    <message>
        <source>a decimal comma and {1} between thousands</source>
        <translation>小数逗号和千位分隔符 {1}</translation>
    </message>
    <message>
        <source>a decimal point and {1} between thousands</source>
        <translation>小数点和千位分隔符 {1}</translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation>小数逗号</translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Every filled cell is a number with {1}, or bare ({2}).</source>
        <translation>所有非空单元格都是带 {1} 的数字，或不带单位（{2} 个）。</translation>
    </message>
    <message>
        <source>Every filled cell is a number with {1}.</source>
        <translation>所有非空单元格都是带 {1} 的数字。</translation>
    </message>
    <message>
        <source>12.5 % is kept as 12.5.</source>
        <translation>12.5 % 保留为 12.5。</translation>
    </message>
    <message>
        <source>Parentheses mean minus.</source>
        <translation>括号表示负数。</translation>
    </message>
    <message>
        <source>The minus stands apart from the digits.</source>
        <translation>负号与数字分开书写。</translation>
    </message>
    <message>
        <source>It is written with {1}, unlike the file.</source>
        <translation>它与文件其他部分不同，用{1}书写。</translation>
    </message>
    <message>
        <source>has another unit, or none</source>
        <translation>单位不同或没有单位</translation>
    </message>
    <message>
        <source>Two-digit years are read as 1969 to 2068.</source>
        <translation>两位数的年份按 1969 至 2068 读取。</translation>
    </message>
    <message>
        <source>Times with an offset were turned into UTC.</source>
        <translation>带时差的时间已换算为 UTC。</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>is written in another order</source>
        <translation>按另一种顺序书写</translation>
    </message>
    <message>
        <source>opens a quote that is not closed</source>
        <translation>有未闭合的引号</translation>
    </message>
    <message>
        <source>is too long for a row</source>
        <translation>太长，不像一行</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>表格没有行。</translation>
    </message>
    <message>
        <source>Every cell is empty.</source>
        <translation>所有单元格都是空的。</translation>
    </message>
    <message>
        <source>Whole numbers that rise from row to row: a counter of the rows.</source>
        <translation>逐行递增的整数：行的计数器。</translation>
    </message>
    <message>
        <source>Order chosen by the analyst.</source>
        <translation>顺序由分析师选择。</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Fill missing numbers</source>
        <translation>填补缺失的数字</translation>
    </message>
    <message>
        <source>Fill missing categories</source>
        <translation>填补缺失的类别</translation>
    </message>
    <message>
        <source>Group rare levels</source>
        <translation>合并罕见取值</translation>
    </message>
    <message>
        <source>Use order</source>
        <translation>使用顺序</translation>
    </message>
    <message>
        <source>Split categories into yes/no inputs</source>
        <translation>把类别拆成是/否输入</translation>
    </message>
    <message>
        <source>Make skewed numbers even</source>
        <translation>拉平偏斜的数字</translation>
    </message>
    <message>
        <source>Move outliers in</source>
        <translation>收回离群值</translation>
    </message>
    <message>
        <source>Scale numbers</source>
        <translation>缩放数字</translation>
    </message>
    <message>
        <source>Split numbers into pieces</source>
        <translation>把数字分段</translation>
    </message>
    <message>
        <source>Choose features</source>
        <translation>选择特征</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>最常见</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>nearest neighbours</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>a level of their own</source>
        <translation>单独的取值</translation>
    </message>
    <message>
        <source>as numbers</source>
        <translation>作为数字</translation>
    </message>
    <message>
        <source>one-hot</source>
        <translation>独热</translation>
    </message>
    <message>
        <source>quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>fences</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>最小–最大</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>稳健</translation>
    </message>
    <message>
        <source>{1} pieces</source>
        <translation>{1} 段</translation>
    </message>
    <message>
        <source>by association</source>
        <translation>按关联</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source> · and {1} more column</source>
        <translation> · 及另外 {1} 列</translation>
    </message>
    <message>
        <source> · and {1} more columns</source>
        <translation> · 及另外 {1} 列</translation>
    </message>
    <message>
        <source>{1} column</source>
        <translation>{1} 列</translation>
    </message>
    <message>
        <source>{1} columns</source>
        <translation>{1} 列</translation>
    </message>
    <message>
        <source>{1} input</source>
        <translation>{1} 个输入</translation>
    </message>
    <message>
        <source>{1} inputs</source>
        <translation>{1} 个输入</translation>
    </message>
    <message>
        <source>{1} number</source>
        <translation>{1} 个数字</translation>
    </message>
    <message>
        <source>{1} numbers</source>
        <translation>{1} 个数字</translation>
    </message>
    <message>
        <source>No feature holds numbers</source>
        <translation>没有特征含有数字</translation>
    </message>
    <message>
        <source>No feature holds categories</source>
        <translation>没有特征含有类别</translation>
    </message>
    <message>
        <source>No cell is empty here; later ones are filled{1}</source>
        <translation>这里没有空单元格；以后的会填补{1}</translation>
    </message>
    <message>
        <source>{1} empty {2}</source>
        <translation>{2} 的 {1} 个空单元格</translation>
    </message>
    <message>
        <source>{1} empty {2} cell → {3}</source>
        <translation>{2} 的 {1} 个空单元格 → {3}</translation>
    </message>
    <message>
        <source>{1} empty {2} cells → {3}</source>
        <translation>{2} 的 {1} 个空单元格 → {3}</translation>
    </message>
    <message>
        <source>; {1} input &quot;was missing&quot; added</source>
        <translation>；添加了 {1} 个“曾缺失”输入</translation>
    </message>
    <message>
        <source>; {1} inputs &quot;was missing&quot; added</source>
        <translation>；添加了 {1} 个“曾缺失”输入</translation>
    </message>
    <message>
        <source>, from the most similar customer</source>
        <translation>，取自最相似的客户</translation>
    </message>
    <message>
        <source>, from the {1} most similar customers</source>
        <translation>，取自最相似的 {1} 个客户</translation>
    </message>
    <message>
        <source>, by regression on the other features</source>
        <translation>，由其他特征回归得出</translation>
    </message>
    <message>
        <source>No level has fewer than {1} of the customers</source>
        <translation>没有取值的客户少于 {1}</translation>
    </message>
    <message>
        <source>{1}: {2} ({3} customer)</source>
        <translation>{1}：{2}（{3} 个客户）</translation>
    </message>
    <message>
        <source>{1}: {2} ({3} customers)</source>
        <translation>{1}：{2}（{3} 个客户）</translation>
    </message>
    <message>
        <source>No feature has an order</source>
        <translation>没有特征带有顺序</translation>
    </message>
    <message>
        <source>; a level not seen while fitting becomes all zeros and is counted</source>
        <translation>；拟合时未见过的取值全部为零，并计数</translation>
    </message>
    <message>
        <source>No value lies beyond the limits here</source>
        <translation>这里没有值超出界限</translation>
    </message>
    <message>
        <source>mean 0, sd 1</source>
        <translation>均值 0，标准差 1</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>median 0, interquartile range 1</source>
        <translation>中位数 0，四分位距 1</translation>
    </message>
    <message>
        <source>{1} → {2}; {3} had {4}</source>
        <translation>{1} → {2}；{3} 原有 {4}</translation>
    </message>
    <message>
        <source>No number has values enough to be split</source>
        <translation>没有数字有足够的值可以分段</translation>
    </message>
    <message>
        <source>{1} stays, and {2} from 0 to 1 tell how much of each piece of the range is passed</source>
        <translation>{1} 保留，另有 {2} 以 0 到 1 表示每段范围已经过多少</translation>
    </message>
    <message>
        <source>{1} stay, and {2} from 0 to 1 tell how much of each piece of the range is passed</source>
        <translation>{1} 保留，另有 {2} 以 0 到 1 表示每段范围已经过多少</translation>
    </message>
    <message>
        <source>{1} kept</source>
        <translation>保留 {1}</translation>
    </message>
    <message>
        <source>{1} of {2}</source>
        <translation>{2} 中的 {1}</translation>
    </message>
    <message>
        <source>; the weakest is {1} ({2})</source>
        <translation>；最弱的是 {1}（{2}）</translation>
    </message>
    <message>
        <source>; left out: {1}</source>
        <translation>；略去：{1}</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Middle value, most frequent level, order as numbers, yes/no inputs, standard scale.</source>
        <translation>中间值、最常见的取值、顺序作为数字、是/否输入、标准缩放。</translation>
    </message>
    <message>
        <source>Missing as a level of its own</source>
        <translation>缺失作为单独的取值</translation>
    </message>
    <message>
        <source>For models that may learn from what is missing; ordered levels become inputs of their own.</source>
        <translation>用于可以从缺失信息中学习的模型；有序取值成为单独的输入。</translation>
    </message>
    <message>
        <source>Numbers in pieces</source>
        <translation>数字分段</translation>
    </message>
    <message>
        <source>For networks: missing as a level of its own, and beside each number inputs for the pieces of its range, so that a network bends where customers are dense.</source>
        <translation>用于网络：缺失作为单独的取值，并在每个数字之外为其范围的各段添加输入，使网络在客户密集之处弯曲。</translation>
    </message>
    <message>
        <source>Fill from similar customers</source>
        <translation>用相似的客户填补</translation>
    </message>
    <message>
        <source>Empty cells take what the five most similar customers have; slower on large tables.</source>
        <translation>空单元格取最相似的五个客户的值；在大表格上较慢。</translation>
    </message>
    <message>
        <source>Skewed amounts</source>
        <translation>偏斜的金额</translation>
    </message>
    <message>
        <source>Outliers are moved in and skewed numbers made even, so that a few large customers do not outweigh the rest.</source>
        <translation>收回离群值并拉平偏斜的数字，这样少数大客户就不会压过其他客户。</translation>
    </message>
    <message>
        <source>Many rare levels</source>
        <translation>许多罕见取值</translation>
    </message>
    <message>
        <source>Levels of fewer than 1 % of the customers become one level, Other.</source>
        <translation>客户不足 1 % 的取值合并为一个取值“其他”。</translation>
    </message>
    <message>
        <source>{1} ({2})</source>
        <translation>{1}（{2}）</translation>
    </message>
    <message>
        <source>{1}: {2}</source>
        <translation>{1}：{2}</translation>
    </message>
    <message>
        <source>{1} up to {2}</source>
        <translation>{1} 个上移到 {2}</translation>
    </message>
    <message>
        <source>{1} down to {2}</source>
        <translation>{1} 个下移到 {2}</translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <translation>{1} 到 {2}</translation>
    </message>
    <message>
        <source>others {1}</source>
        <translation>其他 {1}</translation>
    </message>
    <message>
        <source>{1} level → {2}</source>
        <translation>{1} 个取值 → {2}</translation>
    </message>
    <message>
        <source>{1} levels → {2}</source>
        <translation>{1} 个取值 → {2}</translation>
    </message>
    <message>
        <source>{1} days</source>
        <translation>{1} 天</translation>
    </message>
    <message>
        <source>mean {1} and sd {2}</source>
        <translation>均值 {1}，标准差 {2}</translation>
    </message>
    <message>
        <source>median {1} and interquartile range {2}</source>
        <translation>中位数 {1}，四分位距 {2}</translation>
    </message>
    <message>
        <source>skewness {1} → {2}</source>
        <translation>偏度 {1} → {2}</translation>
    </message>
</context>
<context>
    <name>ReportExports</name>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Chart Pack: Choose a Folder</source>
        <translation>图表包：选择文件夹</translation>
    </message>
</context>
<context>
    <name>ReportHtml</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>Rfm</name>
    <message>
        <source>1 customer</source>
        <translation>1 个客户</translation>
    </message>
    <message>
        <source>{1} customers</source>
        <translation>{1} 个客户</translation>
    </message>
    <message>
        <source>1 transaction</source>
        <translation>1 笔交易</translation>
    </message>
    <message>
        <source>{1} transactions</source>
        <translation>{1} 笔交易</translation>
    </message>
    <message>
        <source>1 day with a purchase</source>
        <translation>1 个有购买的日子</translation>
    </message>
    <message>
        <source>{1} days with a purchase</source>
        <translation>{1} 个有购买的日子</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 笔订单</translation>
    </message>
    <message>
        <source>{1} orders</source>
        <translation>{1} 笔订单</translation>
    </message>
    <message>
        <source>{1} from {2} between {3} and {4}, in {5}.</source>
        <translation>{1}，来自 {3} 至 {4} 之间的 {2}，共 {5}。</translation>
    </message>
    <message>
        <source>Recency and tenure are counted back from {1}.</source>
        <translation>最近购买和客户时长从 {1} 往回计算。</translation>
    </message>
    <message>
        <source>Frequency counts days with a purchase: there is no order column.</source>
        <translation>购买频率按有购买的天数计算：没有订单列。</translation>
    </message>
    <message>
        <source>1 row left out: the customer is missing.</source>
        <translation>略去 1 行：缺少客户。</translation>
    </message>
    <message>
        <source>{1} rows left out: the customer is missing.</source>
        <translation>略去 {1} 行：缺少客户。</translation>
    </message>
    <message>
        <source>1 row left out: the date is missing.</source>
        <translation>略去 1 行：缺少日期。</translation>
    </message>
    <message>
        <source>{1} rows left out: the date is missing.</source>
        <translation>略去 {1} 行：缺少日期。</translation>
    </message>
    <message>
        <source>1 row left out: the amount is missing.</source>
        <translation>略去 1 行：缺少金额。</translation>
    </message>
    <message>
        <source>{1} rows left out: the amount is missing.</source>
        <translation>略去 {1} 行：缺少金额。</translation>
    </message>
    <message>
        <source>1 row left out: after the reference date.</source>
        <translation>略去 1 行：晚于参考日期。</translation>
    </message>
    <message>
        <source>{1} rows left out: after the reference date.</source>
        <translation>略去 {1} 行：晚于参考日期。</translation>
    </message>
    <message>
        <source>1 row left out: the amount is negative.</source>
        <translation>略去 1 行：金额为负。</translation>
    </message>
    <message>
        <source>{1} rows left out: the amount is negative.</source>
        <translation>略去 {1} 行：金额为负。</translation>
    </message>
    <message>
        <source>1 row left out: another row of the same order is a return.</source>
        <translation>略去 1 行：同一订单的另一行是退货。</translation>
    </message>
    <message>
        <source>{1} rows left out: another row of the same order is a return.</source>
        <translation>略去 {1} 行：同一订单的另一行是退货。</translation>
    </message>
    <message>
        <source>1 return of {2} in all lowers the sums.</source>
        <translation>1 笔退货（合计 {2}）使总和减少。</translation>
    </message>
    <message>
        <source>{1} returns of {2} in all lower the sums.</source>
        <translation>{1} 笔退货（合计 {2}）使总和减少。</translation>
    </message>
    <message>
        <source>1 customer left out: no purchase, only returns.</source>
        <translation>略去 1 个客户：没有购买，只有退货。</translation>
    </message>
    <message>
        <source>{1} customers left out: no purchase, only returns.</source>
        <translation>略去 {1} 个客户：没有购买，只有退货。</translation>
    </message>
    <message>
        <source>One row per customer of the transactions</source>
        <translation>由交易得出，每个客户一行</translation>
    </message>
    <message>
        <source>Days from the last purchase to {1}</source>
        <translation>从最后一次购买到 {1} 的天数</translation>
    </message>
    <message>
        <source>Days with a purchase</source>
        <translation>有购买的天数</translation>
    </message>
    <message>
        <source>Different orders</source>
        <translation>不同的订单数</translation>
    </message>
    <message>
        <source>Sum of the amounts</source>
        <translation>金额的总和</translation>
    </message>
    <message>
        <source>Days from the first purchase to {1}</source>
        <translation>从第一次购买到 {1} 的天数</translation>
    </message>
    <message>
        <source>Monetary / frequency</source>
        <translation>消费金额 / 购买频率</translation>
    </message>
    <message>
        <source>Fifth of the customers, 5 is the best; equal values have equal scores</source>
        <translation>客户的五等分，5 为最佳；值相同则得分相同</translation>
    </message>
    <message>
        <source>The three scores</source>
        <translation>三个得分</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>at least 1</source>
        <translation>不小于 1</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>大于 0</translation>
    </message>
    <message>
        <source>at least 0</source>
        <translation>不小于 0</translation>
    </message>
    <message>
        <source>at least 0 and below 1</source>
        <translation>不小于 0 且小于 1</translation>
    </message>
    <message>
        <source>from 1 to {1}</source>
        <translation>在 1 到 {1} 之间</translation>
    </message>
    <message>
        <source>at least 2 with Batch Normalization</source>
        <translation>使用批归一化时不小于 2</translation>
    </message>
    <message>
        <source>the loss: an autoencoder has no accuracy</source>
        <translation>为损失（自编码器没有准确率）</translation>
    </message>
    <message>
        <source>from 0 to 1</source>
        <translation>在 0 到 1 之间</translation>
    </message>
    <message>
        <source>at most 12</source>
        <translation>不大于 12</translation>
    </message>
    <message>
        <source>at least 2</source>
        <translation>不小于 2</translation>
    </message>
    <message>
        <source>from 1 to 30</source>
        <translation>在 1 到 30 之间</translation>
    </message>
    <message>
        <source>above 0 and at most 1</source>
        <translation>大于 0 且不大于 1</translation>
    </message>
    <message>
        <source>a whole number from {1} to {2}</source>
        <translation>为 {1} 到 {2} 之间的整数</translation>
    </message>
    <message>
        <source>for at most {1} layers</source>
        <translation>层数不超过 {1}</translation>
    </message>
    <message>
        <source>one of those that are offered</source>
        <translation>为所提供的选项之一</translation>
    </message>
    <message>
        <source>{1} or {2}</source>
        <translation>为 {1} 或 {2}</translation>
    </message>
    <message>
        <source>a number above 0</source>
        <translation>为大于 0 的数字</translation>
    </message>
    <message>
        <source>a number of at least 0</source>
        <translation>为不小于 0 的数字</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Car buyers</source>
        <translation>购车者</translation>
    </message>
    <message>
        <source>Predict a known segment</source>
        <translation>预测已知的客群</translation>
    </message>
    <message>
        <source>Shop customers</source>
        <translation>商店客户</translation>
    </message>
    <message>
        <source>Find groups</source>
        <translation>寻找分组</translation>
    </message>
    <message>
        <source>Bank campaign</source>
        <translation>银行营销活动</translation>
    </message>
    <message>
        <source>Whom to call first</source>
        <translation>先给谁打电话</translation>
    </message>
    <message>
        <source>Loyalty club</source>
        <translation>会员俱乐部</translation>
    </message>
    <message>
        <source>A large table with gaps</source>
        <translation>有空缺的大表格</translation>
    </message>
    <message>
        <source>Shop transactions</source>
        <translation>商店交易</translation>
    </message>
    <message>
        <source>From orders to customers</source>
        <translation>从订单到客户</translation>
    </message>
</context>
<context>
    <name>SavedTable</name>
    <message>
        <source>Save Data</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>CSV table (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>CSV 表格 (*.csv);;Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>宏平均 F1</translation>
    </message>
    <message>
        <source>weighted F1</source>
        <translation>加权 F1</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>average precision</source>
        <translation>平均精确率</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>any value</source>
        <translation>任意值</translation>
    </message>
    <message>
        <source>below {1}</source>
        <translation>低于 {1}</translation>
    </message>
    <message>
        <source>{1} to below {2}</source>
        <translation>{1} 至低于 {2}</translation>
    </message>
    <message>
        <source>{1} or more</source>
        <translation>{1} 或以上</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>one of two values</source>
        <translation>两个值之一</translation>
    </message>
    <message>
        <source>a level</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>{1} is not in the file; every cell of it was filled as empty ones are.</source>
        <translation>{1} 不在文件中；它的每个单元格都按空单元格填补。</translation>
    </message>
    <message>
        <source>{1} was taken for {2}.</source>
        <translation>{1} 被当作 {2}。</translation>
    </message>
    <message>
        <source>1 cell of {2} cannot be read as {3} and counts as empty: {4} on line {5}.</source>
        <translation>{2} 有 1 个单元格无法读作{3}，按空单元格处理：第 {5} 行的 {4}。</translation>
    </message>
    <message>
        <source>{1} cells of {2} cannot be read as {3} and count as empty; the first is {4} on line {5}.</source>
        <translation>{2} 有 {1} 个单元格无法读作{3}，按空单元格处理；第一个是第 {5} 行的 {4}。</translation>
    </message>
    <message>
        <source>1 cell of {2} holds a level that the model has not seen, {3}.</source>
        <translation>{2} 有 1 个单元格含有模型未见过的取值：{3}。</translation>
    </message>
    <message>
        <source>{1} cells of {2} hold levels that the model has not seen, such as {3}.</source>
        <translation>{2} 有 {1} 个单元格含有模型未见过的取值，例如 {3}。</translation>
    </message>
    <message>
        <source>{1} has drifted: its population stability index is {2}, above {3}.</source>
        <translation>{1} 已漂移：其群体稳定性指数为 {2}，高于 {3}。</translation>
    </message>
    <message>
        <source>1 of {1} customers is not new: the ID is also in the training file, with the very same features.</source>
        <translation>{1} 个客户中有 1 个不是新客户：其 ID 也在训练文件中，且特征完全相同。</translation>
    </message>
    <message>
        <source>1 of {1} customers is not new: the ID is also in the training file, with other features.</source>
        <translation>{1} 个客户中有 1 个不是新客户：其 ID 也在训练文件中，但特征不同。</translation>
    </message>
    <message>
        <source>{1} of {2} customers are not new: their IDs are also in the training file, with the very same features.</source>
        <translation>{2} 个客户中有 {1} 个不是新客户：其 ID 也在训练文件中，且特征完全相同。</translation>
    </message>
    <message>
        <source>{1} of {2} customers are not new: their IDs are also in the training file, {3} of them with other features.</source>
        <translation>{2} 个客户中有 {1} 个不是新客户：其 ID 也在训练文件中，其中 {3} 个的特征不同。</translation>
    </message>
    <message>
        <source>1 row, on line {2}, does not fit the header and got no label.</source>
        <translation>1 行（第 {2} 行）不符合标题行，未得到标签。</translation>
    </message>
    <message>
        <source>{1} rows do not fit the header and got no label; the first is on line {2}.</source>
        <translation>{1} 行不符合标题行，未得到标签；第一个在第 {2} 行。</translation>
    </message>
    <message>
        <source>There was no row to score.</source>
        <translation>没有可评分的行。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>other levels</source>
        <translation>其他取值</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{1} {2} for {3}</source>
        <translation>{3} 的 {1} 为 {2}</translation>
    </message>
    <message>
        <source>low {1}</source>
        <translation>{1} 低</translation>
    </message>
    <message>
        <source>high {1}</source>
        <translation>{1} 高</translation>
    </message>
    <message>
        <source>very low {1}</source>
        <translation>{1} 很低</translation>
    </message>
    <message>
        <source>very high {1}</source>
        <translation>{1} 很高</translation>
    </message>
    <message>
        <source>few {1}</source>
        <translation>{1} 少</translation>
    </message>
    <message>
        <source>many {1}</source>
        <translation>{1} 多</translation>
    </message>
    <message>
        <source>very few {1}</source>
        <translation>{1} 很少</translation>
    </message>
    <message>
        <source>very many {1}</source>
        <translation>{1} 很多</translation>
    </message>
    <message>
        <source>small {1}</source>
        <translation>{1} 小</translation>
    </message>
    <message>
        <source>large {1}</source>
        <translation>{1} 大</translation>
    </message>
    <message>
        <source>very small {1}</source>
        <translation>{1} 很小</translation>
    </message>
    <message>
        <source>very large {1}</source>
        <translation>{1} 很大</translation>
    </message>
    <message>
        <source>short {1}</source>
        <translation>{1} 短</translation>
    </message>
    <message>
        <source>long {1}</source>
        <translation>{1} 长</translation>
    </message>
    <message>
        <source>very short {1}</source>
        <translation>{1} 很短</translation>
    </message>
    <message>
        <source>very long {1}</source>
        <translation>{1} 很长</translation>
    </message>
    <message>
        <source>little {1}</source>
        <translation>{1} 少</translation>
    </message>
    <message>
        <source>much {1}</source>
        <translation>{1} 多</translation>
    </message>
    <message>
        <source>very little {1}</source>
        <translation>{1} 很少</translation>
    </message>
    <message>
        <source>very much {1}</source>
        <translation>{1} 很多</translation>
    </message>
    <message>
        <source>mid {1}</source>
        <translation>{1} 中等</translation>
    </message>
    <message>
        <source>lower-mid {1}</source>
        <translation>{1} 中等偏低</translation>
    </message>
    <message>
        <source>upper-mid {1}</source>
        <translation>{1} 中等偏高</translation>
    </message>
    <message>
        <source>younger</source>
        <translation>较年轻</translation>
    </message>
    <message>
        <source>older</source>
        <translation>较年长</translation>
    </message>
    <message>
        <source>average age</source>
        <translation>平均年龄</translation>
    </message>
    <message>
        <source>much younger</source>
        <translation>年轻得多</translation>
    </message>
    <message>
        <source>much older</source>
        <translation>年长得多</translation>
    </message>
    <message>
        <source>slightly younger</source>
        <translation>略年轻</translation>
    </message>
    <message>
        <source>slightly older</source>
        <translation>略年长</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>近期购买</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>久未购买</translation>
    </message>
    <message>
        <source>very recent</source>
        <translation>刚刚购买</translation>
    </message>
    <message>
        <source>long lapsed</source>
        <translation>流失已久</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>never {1}</source>
        <translation>从不 {1}</translation>
    </message>
    <message>
        <source>not {1}</source>
        <translation>非 {1}</translation>
    </message>
    <message>
        <source>no {1}</source>
        <translation>无 {1}</translation>
    </message>
    <message>
        <source>mixed {1}</source>
        <translation>{1} 混合</translation>
    </message>
    <message>
        <source>mostly {1}</source>
        <translation>多为 {1}</translation>
    </message>
    <message>
        <source>often {1}</source>
        <translation>常为 {1}</translation>
    </message>
    <message>
        <source>(born {1})</source>
        <translation>（生于 {1}）</translation>
    </message>
    <message>
        <source>about the average age</source>
        <translation>接近平均年龄</translation>
    </message>
    <message>
        <source>{1} near average</source>
        <translation>{1} 接近平均</translation>
    </message>
    <message>
        <source>{1} {2} days later than average</source>
        <translation>{1} 比平均晚 {2} 天</translation>
    </message>
    <message>
        <source>{1} {2} days earlier than average</source>
        <translation>{1} 比平均早 {2} 天</translation>
    </message>
    <message>
        <source>{1} year</source>
        <translation>{1} 年</translation>
    </message>
    <message>
        <source>{1} years</source>
        <translation>{1} 年</translation>
    </message>
    <message>
        <source>{1} {2} above</source>
        <translation>{1} 高出 {2}</translation>
    </message>
    <message>
        <source>{1} {2} above average</source>
        <translation>{1} 比平均高 {2}</translation>
    </message>
    <message>
        <source>{1} {2} below</source>
        <translation>{1} 低 {2}</translation>
    </message>
    <message>
        <source>{1} {2} below average</source>
        <translation>{1} 比平均低 {2}</translation>
    </message>
    <message>
        <source>{1} much as overall</source>
        <translation>{1} 与总体相近</translation>
    </message>
    <message>
        <source>{1} {2} ({3} of all)</source>
        <translation>{1} {2}（全部中为 {3}）</translation>
    </message>
    <message>
        <source>{1} {2} for {3} ({4} of all)</source>
        <translation>{3} 的 {1} 为 {2}（全部中为 {4}）</translation>
    </message>
    <message>
        <source>Near the average</source>
        <translation>接近平均</translation>
    </message>
    <message>
        <source>Only 1 customer, fewer than {2}: averages of so few may be chance, and single customers may be recognised.</source>
        <translation>只有 1 个客户，少于 {2} 个：这么少客户的平均值可能出于偶然，而且可能认出个别客户。</translation>
    </message>
    <message>
        <source>Only {1} customers, fewer than {2}: averages of so few may be chance, and single customers may be recognised.</source>
        <translation>只有 {1} 个客户，少于 {2} 个：这么少客户的平均值可能出于偶然，而且可能认出个别客户。</translation>
    </message>
    <message>
        <source>Less than {1} % of all customers: hardly worth a campaign of its own.</source>
        <translation>不到全部客户的 {1} %：几乎不值得单独开展营销活动。</translation>
    </message>
    <message>
        <source>When customers are drawn afresh, this segment does not return (stability {1}): do not build on it.</source>
        <translation>重抽客户时，该客群不再出现（稳定性 {1}）：请勿以它为依据。</translation>
    </message>
    <message>
        <source>{1} younger than average</source>
        <translation>比平均年轻 {1}</translation>
    </message>
    <message>
        <source>{1} older than average</source>
        <translation>比平均年长 {1}</translation>
    </message>
    <message>
        <source>{1}.</source>
        <translation>{1}。</translation>
    </message>
</context>
<context>
    <name>ShownPart</name>
    <message>
        <source>validation part</source>
        <translation>验证部分</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>测试部分</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Batch Normalization</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>No parameter was searched.</source>
        <translation>没有搜索任何参数。</translation>
    </message>
    <message>
        <source>It takes {1} finished trials to tell which parameter mattered; there are {2}.</source>
        <translation>需要完成 {1} 次试验才能判断哪个参数重要；目前有 {2} 次。</translation>
    </message>
    <message>
        <source>All trials came out the same.</source>
        <translation>所有试验的结果都相同。</translation>
    </message>
    <message>
        <source>Units of layer {1}</source>
        <translation>第 {1} 层的单元数</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>numeric</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>有序</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>boolean</source>
        <translation>是/否</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Column {1} has no name in the file; it is called &quot;{2}&quot;.</source>
        <translation>第 {1} 列在文件中没有名称；它被称为“{2}”。</translation>
    </message>
    <message>
        <source>The name &quot;{1}&quot; stands more than once; column {2} is called &quot;{3}&quot;.</source>
        <translation>名称“{1}”出现多次；第 {2} 列被称为“{3}”。</translation>
    </message>
    <message>
        <source>{1} is named like an ID, but {2} cells repeat an earlier one.</source>
        <translation>{1} 的名称像 ID，但有 {2} 个单元格与之前的重复。</translation>
    </message>
    <message>
        <source>{1} has {2} different texts; it is left out of models.</source>
        <translation>{1} 有 {2} 种不同的文本；模型中不使用它。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; and &quot;{2}&quot; in &quot;{3}&quot; differ only in case or blanks.</source>
        <translation>“{3}”中的“{1}”和“{2}”只在大小写或空格上不同。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds only {2} different whole numbers; if they are codes, read it as a category.</source>
        <translation>“{1}”只有 {2} 个不同的整数；如果它们是编码，请按类别读取。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has no values; it is ignored.</source>
        <translation>“{1}”没有值；它被忽略。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; never varies; it is ignored.</source>
        <translation>“{1}”从不变化；它被忽略。</translation>
    </message>
    <message>
        <source>{1} numbers in &quot;{2}&quot; have more digits than can be kept.</source>
        <translation>“{2}”中有 {1} 个数字的位数超过可保留的位数。</translation>
    </message>
    <message>
        <source>The first line looks like data, so the columns are numbered.</source>
        <translation>第一行看起来像数据，因此各列用编号命名。</translation>
    </message>
    <message>
        <source>{1} byte sequences are not valid {2} and were replaced.</source>
        <translation>{1} 个字节序列不是有效的 {2}，已被替换。</translation>
    </message>
    <message>
        <source>Some letters stand as two odd ones, such as &quot;Ã¤&quot; for &quot;ä&quot;: the text was saved in the wrong encoding once. It can be repaired.</source>
        <translation>有些字母变成了两个奇怪的字符，例如“Ã¤”代替“ä”：该文本曾以错误的编码保存。可以修复。</translation>
    </message>
    <message>
        <source>{1} cells of {2} do not fit the chosen type and are missing.</source>
        <translation>{2} 的 {1} 个单元格不符合所选类型，计为缺失。</translation>
    </message>
    <message>
        <source>The file holds {1} NUL bytes; it may be damaged.</source>
        <translation>文件含有 {1} 个 NUL 字节；可能已损坏。</translation>
    </message>
    <message>
        <source>The file mixes kinds of line ends; all were understood.</source>
        <translation>文件混用了多种行尾；均已识别。</translation>
    </message>
    <message>
        <source>{1} blank lines were skipped.</source>
        <translation>跳过了 {1} 个空白行。</translation>
    </message>
    <message>
        <source>{1} rows do not fit the table and were left out; the first is on line {2}.</source>
        <translation>{1} 行不符合表格，已略去；第一个在第 {2} 行。</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>文件有标题行但没有数据行。</translation>
    </message>
    <message>
        <source>Only the sheet &quot;{1}&quot; was read; the workbook has {2} more: {3}.</source>
        <translation>只读取了工作表“{1}”；工作簿还有另外 {2} 个：{3}。</translation>
    </message>
    <message>
        <source>{1} rows are hidden in the sheet; they were read too.</source>
        <translation>工作表中有 {1} 行被隐藏；它们也已读取。</translation>
    </message>
    <message>
        <source>{1} groups of cells are merged; each counts as its first cell, the others are empty.</source>
        <translation>有 {1} 组合并的单元格；每组计为其第一个单元格，其余为空。</translation>
    </message>
    <message>
        <source>{1} formulas were saved without their results and are missing; open and save the workbook in its own program.</source>
        <translation>{1} 个公式保存时没有结果，因而缺失；请在其所属程序中打开并保存工作簿。</translation>
    </message>
    <message>
        <source>{1} cells hold errors such as #N/A, which were read as text.</source>
        <translation>{1} 个单元格含有 #N/A 之类的错误，已按文本读取。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is stored as text in the workbook; all its texts are numbers and were read as such.</source>
        <translation>“{1}”在工作簿中以文本存储；其所有文本都是数字，并已按数字读取。</translation>
    </message>
    <message>
        <source>{1} is written with {2}, unlike other columns, and was read so.</source>
        <translation>{1} 与其他列不同，用 {2} 书写，并已按此读取。</translation>
    </message>
    <message>
        <source>{1} has years of two digits in {2} cells; they are read as 1969 to 2068.</source>
        <translation>{1} 的 {2} 个单元格中年份为两位数；按 1969 至 2068 读取。</translation>
    </message>
    <message>
        <source>{1} holds dates where day and month cannot be told apart; they are kept as text until the order is chosen.</source>
        <translation>{1} 含有无法区分日和月的日期；在选择顺序之前保留为文本。</translation>
    </message>
    <message>
        <source>{1} bytes behind the compressed text were left out.</source>
        <translation>压缩文本之后的 {1} 个字节已略去。</translation>
    </message>
    <message>
        <source>Every row is compared with all training rows at once: give the graph batches of some thousand rows.</source>
        <translation>每一行会同时与全部训练行比较：请以几千行为一批交给该图。</translation>
    </message>
    <message>
        <source>The customers the segments were found among keep their own; the graph gives them the same in {1} of cases.</source>
        <translation>寻找客群所用的客户保留自己的客群；在 {1} 的情况下，图会给出相同的结果。</translation>
    </message>
    <message>
        <source>Without an ID column the rows of the result cannot be told apart: tables have no order.</source>
        <translation>没有 ID 列，就无法区分结果的各行：表格没有顺序。</translation>
    </message>
    <message>
        <source>PostgreSQL may compile long statements for longer than it runs them: SET jit = off before it.</source>
        <translation>PostgreSQL 编译长语句的时间可能比执行还长：请先运行 SET jit = off。</translation>
    </message>
    <message>
        <source>Spark 3.3 or later: earlier ones copy the stages into each other.</source>
        <translation>需要 Spark 3.3 或更高版本：更早的版本会把各阶段相互复制展开。</translation>
    </message>
    <message>
        <source>Beside standard functions it takes GREATEST and LEAST, which are standard since SQL:2023.</source>
        <translation>除标准函数外，还用到 GREATEST 和 LEAST，它们自 SQL:2023 起为标准函数。</translation>
    </message>
    <message>
        <source>SQLite needs its mathematical functions (EXP, LN, SQRT), which builds may lack: SELECT EXP(1) tells.</source>
        <translation>SQLite 需要数学函数（EXP、LN、SQRT），有些构建版本没有：运行 SELECT EXP(1) 即可得知。</translation>
    </message>
    <message>
        <source>SQLite takes some {1} s to read so many numbers before the first row comes.</source>
        <translation>SQLite 要读取这么多数字，大约需要 {1} 秒才会出现第一行。</translation>
    </message>
    <message>
        <source>BigQuery may not have columns of these names, rename them in a view: {1}.</source>
        <translation>BigQuery 不允许这样的列名，请在视图中重命名：{1}。</translation>
    </message>
    <message>
        <source>The rule gives {1} of the customers the segments were found among the segment they have.</source>
        <translation>在用来寻找客群的客户中，该规则能为 {1} 给出其原有的客群。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is unevenly spread: {2} of the rows are &quot;{3}&quot;, {4} &quot;{5}&quot;. Always saying &quot;{6}&quot; would be right in {7} of them.</source>
        <translation>“{1}”分布不均：{2} 的行是“{3}”，{4} 是“{5}”。一律回答“{6}”就能在 {7} 的行上答对。</translation>
    </message>
    <message>
        <source> and {1} more</source>
        <translation> 等另外 {1} 个</translation>
    </message>
    <message>
        <source>1 value of &quot;{1}&quot; has fewer than {2} rows: {3}.</source>
        <translation>“{1}”有 1 个值的行数少于 {2}：{3}。</translation>
    </message>
    <message>
        <source>{4} values of &quot;{1}&quot; have fewer than {2} rows: {3}.</source>
        <translation>“{1}”有 {4} 个值的行数少于 {2}：{3}。</translation>
    </message>
    <message>
        <source>{1} rows have no value in &quot;{2}&quot; and are left out of training and of every score.</source>
        <translation>{1} 行在“{2}”中没有值，不参与训练，也不计入任何得分。</translation>
    </message>
    <message>
        <source>The class &quot;{1}&quot; has only {2} row: its scores mean little.</source>
        <translation>类别“{1}”只有 {2} 行：它的得分意义不大。</translation>
    </message>
    <message>
        <source>The class &quot;{1}&quot; has only {2} rows: its scores mean little.</source>
        <translation>类别“{1}”只有 {2} 行：它的得分意义不大。</translation>
    </message>
    <message>
        <source>The share of {1} % of the training rows is left out: {2}</source>
        <translation>占训练行 {1} % 的部分被略去：{2}</translation>
    </message>
    <message>
        <source>Empty cells of &quot;{1}&quot; were filled from other columns. What stands there now counts for &quot;{2}&quot;.</source>
        <translation>“{1}”的空单元格已用其他列填补。现在其中的内容计为“{2}”。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is an identifier: what a network learns from it does not carry over to new customers.</source>
        <translation>“{1}”是标识符：网络从中学到的东西无法用于新客户。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds free text and is not used as a feature.</source>
        <translation>“{1}”是自由文本，不作为特征使用。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; has {2} levels, more than {3}, and is not used as a feature unless it is named.</source>
        <translation>“{1}”有 {2} 个取值，超过 {3} 个，除非点名，否则不作为特征使用。</translation>
    </message>
    <message>
        <source>{1} rows have no value in &quot;{2}&quot; and count as the earliest.</source>
        <translation>{1} 行在“{2}”中没有值，按最早的处理。</translation>
    </message>
    <message>
        <source>Values of &quot;{1}&quot; occur in several rows; rows with the same one stay in the same part, so that nobody is both learned from and judged.</source>
        <translation>“{1}”的某些值出现在多行中；值相同的行留在同一部分，这样就不会有人既被用于学习又被用于评判。</translation>
    </message>
    <message>
        <source>Some features hardly vary, or follow from others, inside every group that was tried, so the likelihood has no limit. The groups were kept from collapsing; their probabilities are rough.</source>
        <translation>在尝试过的每个组内，有些特征几乎不变，或可由其他特征推出，因此似然没有上限。已防止各组塌缩；它们的概率只是粗略值。</translation>
    </message>
    <message>
        <source>The mixture still moved after {1} rounds.</source>
        <translation>经过 {1} 轮后，混合模型仍在变动。</translation>
    </message>
    <message>
        <source>The target is among the features: the segments repeat it in part.</source>
        <translation>目标列也在特征之中：客群会部分重复它。</translation>
    </message>
    <message>
        <source>This feature is the same for all customers and tells no segments apart.</source>
        <translation>该特征对所有客户都相同，无法区分客群。</translation>
    </message>
    <message>
        <source>1 empty cell in {2} was filled; no customer was left out.</source>
        <translation>{2} 中有 1 个空单元格已填补；没有客户被略去。</translation>
    </message>
    <message>
        <source>{1} empty cells in {2} were filled; no customer was left out.</source>
        <translation>{2} 中有 {1} 个空单元格已填补；没有客户被略去。</translation>
    </message>
    <message>
        <source>The latent layer ({1}) is as wide as the prepared features ({2}) or wider: nothing is compressed, and plain k-means does the same with less.</source>
        <translation>潜在层（{1}）与准备好的特征（{2}）一样宽或更宽：没有任何压缩，普通的 k-means 用更少的代价就能做到同样的事。</translation>
    </message>
    <message>
        <source>Latent unit {1} of {2} gives the same value for every customer: it has learnt nothing.</source>
        <translation>潜在单元 {1}（共 {2} 个）对每个客户都给出相同的值：它什么也没学到。</translation>
    </message>
    <message>
        <source>The refinement drew the customers together until a segment was empty; the segments are those of the epoch before.</source>
        <translation>细化过程把客户聚得太紧，以致有一个客群变空；这里的客群取自上一轮次。</translation>
    </message>
    <message>
        <source>The silhouette of the latent codes ({1}) flatters: among the features themselves the segments reach {2}.</source>
        <translation>潜在编码的轮廓系数（{1}）偏乐观：按特征本身计算，客群只达到 {2}。</translation>
    </message>
    <message>
        <source>Another seed finds other segments: the two agree to {1} (adjusted Rand index; 1 is the same).</source>
        <translation>换一个随机种子会得到不同的客群：两者的一致程度为 {1}（调整兰德指数；1 表示相同）。</translation>
    </message>
    <message>
        <source>Only {1} of {2} segments have customers: there are too few different ones.</source>
        <translation>{2} 个客群中只有 {1} 个有客户：不同的客户太少。</translation>
    </message>
    <message>
        <source>{1} to no segment: too few others are near.</source>
        <translation>{1} 不属于任何客群：附近的其他客户太少。</translation>
    </message>
    <message>
        <source>Several segments lie equally far apart where the tree is cut: which of them are joined depends on the order of the rows.</source>
        <translation>在切分树的位置，有几个客群相距同样远：哪些被合并取决于行的顺序。</translation>
    </message>
    <message>
        <source>Segment “{1}” has only {2}: its figures rest on little.</source>
        <translation>客群“{1}”只有 {2}：它的数字依据很少。</translation>
    </message>
    <message>
        <source>Silhouettes were measured on {1} drawn at random.</source>
        <translation>轮廓系数是在随机抽取的 {1} 上测量的。</translation>
    </message>
    <message>
        <source>{1} has more than {2} different texts; it is left out of models.</source>
        <translation>{1} 有超过 {2} 种不同的文本；模型中不使用它。</translation>
    </message>
    <message>
        <source>{1} stands in 1 cell of {3} and may mean a missing value; it is read as a value.</source>
        <translation>{1} 出现在 {3} 的 1 个单元格中，可能表示缺失值；它按值读取。</translation>
    </message>
    <message>
        <source>{1} stands in {2} cells of {3} and may mean a missing value; it is read as a value.</source>
        <translation>{1} 出现在 {3} 的 {2} 个单元格中，可能表示缺失值；它按值读取。</translation>
    </message>
    <message>
        <source>{1} is the only negative number in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} 是“{2}”中唯一的负数（{3} 个单元格），可能表示缺失值；它按值读取。</translation>
    </message>
    <message>
        <source>{1} is far above all other numbers in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} 远大于“{2}”中的所有其他数字（{3} 个单元格），可能表示缺失值；它按值读取。</translation>
    </message>
    <message>
        <source>{1} is far before all other dates in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} 远早于“{2}”中的所有其他日期（{3} 个单元格），可能表示缺失值；它按值读取。</translation>
    </message>
    <message>
        <source>{1} is far behind all other dates in &quot;{2}&quot; ({3} cells) and may mean a missing value; it is read as a value.</source>
        <translation>{1} 远晚于“{2}”中的所有其他日期（{3} 个单元格），可能表示缺失值；它按值读取。</translation>
    </message>
    <message>
        <source>Rows end with one delimiter more than the header.</source>
        <translation>各行末尾比标题行多一个分隔符。</translation>
    </message>
    <message>
        <source>Rows have one field more than the header; the first is taken for row names.</source>
        <translation>各行比标题行多一个字段；第一个字段被当作行名。</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252.</source>
        <translation>该文本不是 UTF-8；已按 Windows-1252 读取。</translation>
    </message>
    <message>
        <source>{1} would be dates but for 1 cell, {3}.</source>
        <translation>除 1 个单元格（{3}）外，{1} 都是日期。</translation>
    </message>
    <message>
        <source>{1} would be dates but for {2} cells such as {3}.</source>
        <translation>除 {2} 个单元格（例如 {3}）外，{1} 都是日期。</translation>
    </message>
    <message>
        <source>{1} would be times of day but for 1 cell, {3}.</source>
        <translation>除 1 个单元格（{3}）外，{1} 都是时刻。</translation>
    </message>
    <message>
        <source>{1} would be times of day but for {2} cells such as {3}.</source>
        <translation>除 {2} 个单元格（例如 {3}）外，{1} 都是时刻。</translation>
    </message>
    <message>
        <source>{1} would be numeric but for 1 cell, {3}.</source>
        <translation>除 1 个单元格（{3}）外，{1} 都是数字。</translation>
    </message>
    <message>
        <source>{1} would be numeric but for {2} cells such as {3}.</source>
        <translation>除 {2} 个单元格（例如 {3}）外，{1} 都是数字。</translation>
    </message>
    <message>
        <source>{1} would be dates, but no one order fits all; choose the type to read those that fit the order of most.</source>
        <translation>{1} 可以是日期，但没有一种顺序适合全部；选择该类型，即可读取符合多数顺序的那些。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; seems to number the rows: {2} different whole numbers in {3} rows, {4} to {5}.</source>
        <translation>“{1}”似乎是行的编号：{3} 行中有 {2} 个不同的整数，从 {4} 到 {5}。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; seems to name the rows: {2} different values in {3} rows.</source>
        <translation>“{1}”似乎是行的名称：{3} 行中有 {2} 个不同的值。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; changes along the file: &quot;{2}&quot; has {3} of the first tenth of the rows and {4} of the last.</source>
        <translation>“{1}”在文件中前后有变化：“{2}”在前十分之一的行中占 {3}，在后十分之一中占 {4}。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; rises with the row number (Spearman&apos;s ρ {2}).</source>
        <translation>“{1}”随行号上升（Spearman ρ {2}）。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; falls with the row number (Spearman&apos;s ρ {2}).</source>
        <translation>“{1}”随行号下降（Spearman ρ {2}）。</translation>
    </message>
    <message>
        <source>The rows are sorted by &quot;{1}&quot;: {2} blocks of equal values, where a shuffled file has about {3}.</source>
        <translation>各行按“{1}”排序：相等的值形成 {2} 段，而打乱顺序的文件约有 {3} 段。</translation>
    </message>
    <message>
        <source>The model predicts &quot;{1}&quot; for every test row: it has learned nothing.</source>
        <translation>模型对每个测试行都预测“{1}”：它什么也没学到。</translation>
    </message>
    <message>
        <source>The model gets {1} of the test rows right ({2} to {3}); always saying &quot;{4}&quot; gets {5}. The two cannot be told apart by accuracy.</source>
        <translation>模型在测试行中答对 {1}（{2} 至 {3}）；一律回答“{4}”则答对 {5}。按准确率无法区分两者。</translation>
    </message>
    <message>
        <source>Sums in single precision may be added up in another order elsewhere: figures differ in the seventh digit.</source>
        <translation>在别处，单精度求和的次序可能不同：数值会在第七位上有差异。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; all but gives the answer away. If it is known only afterwards, take it off the features.</source>
        <translation>“{1}”几乎直接泄露了答案。如果它要到事后才知道，请把它从特征中去掉。</translation>
    </message>
    <message>
        <source>a fold has fewer than {1} rows of it.</source>
        <translation>有一折中，该部分的行数少于 {1}。</translation>
    </message>
    <message>
        <source>in a fold the next one has the same rows.</source>
        <translation>有一折中，下一个更大的部分包含相同的行。</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>The file %1 was not found.</source>
        <translation>找不到文件 %1。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Open it from its new place.</source>
        <translation>它可能已被移动或重命名。请从新位置打开它。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件 %1。</translation>
    </message>
    <message>
        <source>Check that you may read it and that it is not a folder, then open it again.</source>
        <translation>请确认您有读取权限且它不是文件夹，然后再次打开。</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space and save again. An earlier file of this name is unchanged.</source>
        <translation>请选择另一个文件夹，或腾出一些空间后再次保存。原有的同名文件没有改变。</translation>
    </message>
    <message>
        <source>The file %1 has no rows.</source>
        <translation>文件 %1 没有任何行。</translation>
    </message>
    <message>
        <source>A table needs a header line and at least one row below it.</source>
        <translation>表格需要一个标题行，其下至少有一行。</translation>
    </message>
    <message>
        <source>Open the file in a text editor at this line, mend it, and open it here again.</source>
        <translation>请在文本编辑器中打开文件的这一行，修正后再在这里打开。</translation>
    </message>
    <message>
        <source>Open a part of the file, or leave out columns that are not needed.</source>
        <translation>请打开文件的一部分，或略去不需要的列。</translation>
    </message>
    <message>
        <source>There is no column called %1.</source>
        <translation>没有名为 %1 的列。</translation>
    </message>
    <message>
        <source>Check the column names on the Data page.</source>
        <translation>请在“数据”页面检查列名。</translation>
    </message>
    <message>
        <source>Choose another column, or change its type on the Data page.</source>
        <translation>请选择另一列，或在“数据”页面更改它的类型。</translation>
    </message>
    <message>
        <source>Use more rows, or smaller parts for validation and test.</source>
        <translation>请使用更多的行，或减小验证和测试部分。</translation>
    </message>
    <message>
        <source>Choose a target column with at least two values.</source>
        <translation>请选择至少有两个值的目标列。</translation>
    </message>
    <message>
        <source>Change the option and start again.</source>
        <translation>请更改该选项，然后重新开始。</translation>
    </message>
    <message>
        <source>Training is not possible: the network library could not be loaded.</source>
        <translation>无法训练：网络库无法加载。</translation>
    </message>
    <message>
        <source>Install the program again with all of its parts. Everything else works.</source>
        <translation>请重新安装本程序及其所有组件。其他功能均可使用。</translation>
    </message>
    <message>
        <source>There was not enough memory to finish.</source>
        <translation>内存不足，无法完成。</translation>
    </message>
    <message>
        <source>Close other programs, or work with fewer rows or columns.</source>
        <translation>请关闭其他程序，或减少行数或列数。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed.</source>
        <translation>程序内部出错。没有任何改动。</translation>
    </message>
    <message>
        <source>Copy the details and report them, please.</source>
        <translation>请复制详细信息并报告。</translation>
    </message>
    <message>
        <source>(line %1)</source>
        <translation>（第 %1 行）</translation>
    </message>
    <message>
        <source>An exception of unknown kind.</source>
        <translation>未知类型的异常。</translation>
    </message>
    <message>
        <source>Line %1 %2.</source>
        <translation>第 %1 行%2。</translation>
    </message>
    <message>
        <source>%1 rows more do not fit.</source>
        <translation>另有 %1 行不符合。</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>Colon :</source>
        <translation>冒号 :</translation>
    </message>
    <message>
        <source>Caret ^</source>
        <translation>脱字符 ^</translation>
    </message>
    <message>
        <source>Tilde ~</source>
        <translation>波浪号 ~</translation>
    </message>
    <message>
        <source>Wide gaps</source>
        <translation>宽间隔</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Character %1</source>
        <translation>字符 %1</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>colons</source>
        <translation>冒号</translation>
    </message>
    <message>
        <source>carets</source>
        <translation>脱字符</translation>
    </message>
    <message>
        <source>tildes</source>
        <translation>波浪号</translation>
    </message>
    <message>
        <source>blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Comma %1</source>
        <translation>逗号 %1</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>点 %1</translation>
    </message>
    <message>
        <source>Year-Month-Day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Day.Month.Year</source>
        <translation>日.月.年</translation>
    </message>
    <message>
        <source>Month/Day/Year</source>
        <translation>月/日/年</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>双引号 &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>单引号 &apos;</translation>
    </message>
    <message>
        <source>%1, kept by \</source>
        <translation>%1，用 \ 保留</translation>
    </message>
    <message>
        <source>Lines with %1</source>
        <translation>以 %1 开头的行</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Text quote</source>
        <translation>文本引号</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Skipped lines</source>
        <translation>跳过的行</translation>
    </message>
    <message>
        <source>Skipped at the end</source>
        <translation>末尾跳过</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 with mark</source>
        <translation>%1，带标记</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>跳过 %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>空单元格</translation>
    </message>
    <message>
        <source>Empty cells, %1</source>
        <translation>空单元格，%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1, line ends %2, read in %3 s</source>
        <translation>%1，行尾 %2，读取用时 %3 秒</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>the only one</source>
        <translation>唯一的一个</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>共 %1 个之一</translation>
    </message>
    <message>
        <source>Random sample</source>
        <translation>随机样本</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>chosen by seed %1</source>
        <translation>由随机种子 %1 选取</translation>
    </message>
    <message>
        <source>Line %1 %2: %3</source>
        <translation>第 %1 行 %2：%3</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>…以及另外 %1 个</translation>
    </message>
    <message>
        <source>remembered for these columns</source>
        <translation>已为这些列记住</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手动选择</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>1 row read</source>
        <translation>读取了 1 行</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>读取了 %1 行</translation>
    </message>
    <message>
        <source>none left out</source>
        <translation>没有略去</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>略去 %1</translation>
    </message>
    <message>
        <source>1 line is no row</source>
        <translation>1 行文本不是数据行</translation>
    </message>
    <message>
        <source>%1 lines are no rows</source>
        <translation>%1 行文本不是数据行</translation>
    </message>
    <message>
        <source>%1 cells to look at</source>
        <translation>%1 个单元格需要查看</translation>
    </message>
    <message>
        <source>%1 numbers cannot be kept to the last digit.</source>
        <translation>%1 个数字无法保留到最后一位。</translation>
    </message>
    <message>
        <source>Import receipt of %1</source>
        <translation>%1 的导入回执</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 missing. %5</source>
        <translation>%1：%2，%3，%4 缺失。%5</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>略去的行</translation>
    </message>
    <message>
        <source>Lines that are no rows</source>
        <translation>不是数据行的文本行</translation>
    </message>
    <message>
        <source>Odd cells</source>
        <translation>异常单元格</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 %4</source>
        <translation>第 %1 行，%2：%3 %4</translation>
    </message>
    <message>
        <source>Copies in training and test rows flatter a model</source>
        <translation>训练行与测试行中的重复会使模型显得过好</translation>
    </message>
    <message>
        <source>One customer may be counted more than once</source>
        <translation>同一客户可能被计算多次</translation>
    </message>
    <message>
        <source>Limits how often any model can be right</source>
        <translation>限制了任何模型能达到的正确率</translation>
    </message>
    <message>
        <source>Tells no two customers apart</source>
        <translation>不能区分任何两个客户</translation>
    </message>
    <message>
        <source>Tells few customers apart</source>
        <translation>只能区分少数客户</translation>
    </message>
    <message>
        <source>May be known only after the outcome; a model would cheat</source>
        <translation>可能在结果之后才知道；模型会借此作弊</translation>
    </message>
    <message>
        <source>Holds the answer itself; a model would only read it off</source>
        <translation>含有答案本身；模型只会照抄</translation>
    </message>
    <message>
        <source>May be made from the target; a model would cheat</source>
        <translation>可能由目标列算出；模型会借此作弊</translation>
    </message>
    <message>
        <source>Not known yet when a new customer is to be judged</source>
        <translation>需要判断新客户时还不知道</translation>
    </message>
    <message>
        <source>Learned by heart; says nothing about new customers</source>
        <translation>只是死记硬背；对新客户毫无说明</translation>
    </message>
    <message>
        <source>May be a counter or a time; rows must be shuffled before they are split, as they are here</source>
        <translation>可能是计数器或时间；各行在拆分前必须打乱，这里正是如此</translation>
    </message>
    <message>
        <source>A split by position would mislead; rows are shuffled before they are split here</source>
        <translation>按位置拆分会产生误导；这里各行在拆分前会打乱</translation>
    </message>
    <message>
        <source>Accuracy flatters: look at what a model adds to this share, and at each class</source>
        <translation>准确率偏乐观：请看模型比这一占比多了什么，并看每个类别</translation>
    </message>
    <message>
        <source>Too few to be learned and judged</source>
        <translation>太少，无法学习和评判</translation>
    </message>
    <message>
        <source>Rare levels are learned by heart, not understood</source>
        <translation>罕见取值只会被死记，而不会被理解</translation>
    </message>
    <message>
        <source>Left out of segments and predictions</source>
        <translation>不参与分群和预测</translation>
    </message>
    <message>
        <source>Confirm the order before using it as a number</source>
        <translation>作为数字使用前请确认顺序</translation>
    </message>
    <message>
        <source>Counted as a value of its own, not as missing</source>
        <translation>计为一个单独的值，而不是缺失</translation>
    </message>
    <message>
        <source>Codes are not amounts; check the type</source>
        <translation>编码不是数量；请检查类型</translation>
    </message>
    <message>
        <source>Counted as missing</source>
        <translation>计为缺失</translation>
    </message>
    <message>
        <source>Make it text if every digit matters</source>
        <translation>如果每一位数字都重要，请改为文本</translation>
    </message>
    <message>
        <source>Read as words; as numbers, the odd cells become missing</source>
        <translation>按文字读取；若按数字读取，异常单元格会变为缺失</translation>
    </message>
    <message>
        <source>Read as words; as dates, the odd cells become missing</source>
        <translation>按文字读取；若按日期读取，异常单元格会变为缺失</translation>
    </message>
    <message>
        <source>Read as words until the odd cells are mended</source>
        <translation>在修正异常单元格之前按文字读取</translation>
    </message>
    <message>
        <source>Amounts of different units cannot be compared</source>
        <translation>不同单位的数量无法比较</translation>
    </message>
    <message>
        <source>3/4 may be in March or in April</source>
        <translation>3/4 可能是三月，也可能是四月</translation>
    </message>
    <message>
        <source>Check the century of the first and last</source>
        <translation>请检查最早和最晚日期的世纪</translation>
    </message>
    <message>
        <source>Counted as different until spelled alike</source>
        <translation>在写法统一之前，计为不同的值</translation>
    </message>
    <message>
        <source>Gaps are filled before training; look who has them</source>
        <translation>空缺会在训练前填补；请看看谁有空缺</translation>
    </message>
    <message>
        <source>Names and levels are misspelled</source>
        <translation>列名和取值拼写有误</translation>
    </message>
    <message>
        <source>Check names with accents</source>
        <translation>请检查带重音符号的名称</translation>
    </message>
    <message>
        <source>Those letters are lost</source>
        <translation>这些字母已丢失</translation>
    </message>
    <message>
        <source>They count in no figure</source>
        <translation>它们不计入任何数字</translation>
    </message>
    <message>
        <source>Columns carry made-up names</source>
        <translation>各列使用自动生成的名称</translation>
    </message>
    <message>
        <source>Some columns carry made-up names</source>
        <translation>部分列使用自动生成的名称</translation>
    </message>
    <message>
        <source>Treat as Missing</source>
        <translation>视为缺失</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>显示行</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Ignore Column</source>
        <translation>忽略列</translation>
    </message>
    <message>
        <source>Show Column</source>
        <translation>显示列</translation>
    </message>
    <message>
        <source>Make Identifier</source>
        <translation>设为标识符</translation>
    </message>
    <message>
        <source>Month First</source>
        <translation>月在前</translation>
    </message>
    <message>
        <source>Day First</source>
        <translation>日在前</translation>
    </message>
    <message>
        <source>Read as Number</source>
        <translation>按数字读取</translation>
    </message>
    <message>
        <source>Read as Date</source>
        <translation>按日期读取</translation>
    </message>
    <message>
        <source>Read as Category</source>
        <translation>按类别读取</translation>
    </message>
    <message>
        <source>Read as Text</source>
        <translation>按文本读取</translation>
    </message>
    <message>
        <source>Repair Text</source>
        <translation>修复文本</translation>
    </message>
    <message>
        <source>Import Receipt</source>
        <translation>导入回执</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>导入选项…</translation>
    </message>
    <message>
        <source>Complete rows</source>
        <translation>完整的行</translation>
    </message>
    <message>
        <source>%1 + %2 + %3 more</source>
        <translation>%1 + %2 + 另外 %3 个</translation>
    </message>
    <message>
        <source>Complete rows are cut off (hatched) so that the others can be seen.</source>
        <translation>完整的行已截短（阴影线），以便看清其他行。</translation>
    </message>
    <message>
        <source>No row misses more than one cell.</source>
        <translation>没有哪一行缺失超过一个单元格。</translation>
    </message>
    <message>
        <source>1 row misses two cells or more.</source>
        <translation>1 行缺失两个或更多单元格。</translation>
    </message>
    <message>
        <source>%1 rows miss two cells or more.</source>
        <translation>%1 行缺失两个或更多单元格。</translation>
    </message>
    <message>
        <source>1 column is complete: %1.</source>
        <translation>1 列完整：%1。</translation>
    </message>
    <message>
        <source>%1 columns are complete: %2 and %3 more.</source>
        <translation>%1 列完整：%2 及另外 %3 列。</translation>
    </message>
    <message>
        <source>%1 columns are complete: %2 and %3.</source>
        <translation>%1 列完整：%2 和 %3。</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>none</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>classes in order</source>
        <translation>有序类别</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>at most %1, ends after %2 without getting better</source>
        <translation>最多 %1，连续 %2 轮没有改善即结束</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Penalty C</source>
        <translation>惩罚系数 C</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻</translation>
    </message>
    <message>
        <source>Votes count</source>
        <translation>投票权重</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>by nearness</source>
        <translation>按距离远近</translation>
    </message>
    <message>
        <source>Trees of the forest</source>
        <translation>森林中的树</translation>
    </message>
    <message>
        <source>Depth of its trees</source>
        <translation>树的深度</translation>
    </message>
    <message>
        <source>Boosting rounds</source>
        <translation>提升轮数</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Depth of a round&apos;s tree</source>
        <translation>每轮树的深度</translation>
    </message>
    <message>
        <source>Boosting rate</source>
        <translation>提升速率</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标列</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Inputs after preparation</source>
        <translation>准备后的输入</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练所用</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 个客户</translation>
    </message>
    <message>
        <source>Validated on</source>
        <translation>验证所用</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>测试所用</translation>
    </message>
    <message>
        <source>%1 customers, never seen</source>
        <translation>%1 个客户，从未见过</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>%1 customers without the target</source>
        <translation>%1 个客户没有目标值</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>at random, each class in its share</source>
        <translation>随机，各类别保持占比</translation>
    </message>
    <message>
        <source>whole groups of rows</source>
        <translation>按整组的行</translation>
    </message>
    <message>
        <source>by time, latest test</source>
        <translation>按时间，最新的用于测试</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Models over folds</source>
        <translation>各折模型</translation>
    </message>
    <message>
        <source>Best of %1</source>
        <translation>%1 个中的最佳</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Best of a search</source>
        <translation>搜索的最佳结果</translation>
    </message>
    <message>
        <source>of %1 trials</source>
        <translation>共 %1 次试验</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>The middle value: half of the customers are below. Outliers do not move it.</source>
        <translation>居中的值：一半客户低于它。不受离群值影响。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>The average: sum / count. A few very large values pull it up.</source>
        <translation>平均值：总和 / 个数。少数很大的值会把它拉高。</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>最常见</translation>
    </message>
    <message>
        <source>The value that occurs most often; the smallest of several.</source>
        <translation>出现次数最多的值；有多个时取最小的。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>A value of your own, such as 0 where an empty cell means none.</source>
        <translation>您自定的值，例如空单元格表示没有时取 0。</translation>
    </message>
    <message>
        <source>Nearest neighbours</source>
        <translation>最近邻</translation>
    </message>
    <message>
        <source>The mean of the most similar customers, compared over all features that both have.</source>
        <translation>最相似客户的均值，按双方都有的全部特征比较。</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>What the other features lead to expect: each column with gaps is regressed on all others, round after round, until nothing moves.</source>
        <translation>由其他特征推知的值：每个有空缺的列对所有其他列做回归，一轮接一轮，直到不再变动。</translation>
    </message>
    <message>
        <source>The level that occurs most often.</source>
        <translation>出现次数最多的取值。</translation>
    </message>
    <message>
        <source>A level of their own</source>
        <translation>单独的取值</translation>
    </message>
    <message>
        <source>Empty becomes the level “missing”: nothing is guessed, and the model may learn from it.</source>
        <translation>空单元格成为取值“缺失”：不做猜测，模型可以从中学习。</translation>
    </message>
    <message>
        <source>The level that most of the similar customers have, compared over all features.</source>
        <translation>多数相似客户的取值，按全部特征比较。</translation>
    </message>
    <message>
        <source>Yeo–Johnson</source>
        <translation>Yeo–Johnson</translation>
    </message>
    <message>
        <source>A power of its own for each column, chosen so that the result is as close to a bell curve as can be; takes negative values too.</source>
        <translation>为每列各选一个幂，使结果尽可能接近钟形曲线；也可用于负值。</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>log(1 + x): for amounts and counts that spread over powers of ten.</source>
        <translation>log(1 + x)：用于跨越多个数量级的金额和计数。</translation>
    </message>
    <message>
        <source>Fences</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>So many interquartile ranges beyond the quartiles (Tukey).</source>
        <translation>四分位数之外若干倍的四分位距（Tukey）。</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>The lowest and the highest share of the customers are moved to the limit.</source>
        <translation>把最低和最高的一部分客户移到界限处。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>(x − mean) / standard deviation.</source>
        <translation>(x − 均值) / 标准差。</translation>
    </message>
    <message>
        <source>Min–max</source>
        <translation>最小–最大</translation>
    </message>
    <message>
        <source>(x − smallest) / range: from 0 to 1. One outlier squeezes all others.</source>
        <translation>(x − 最小值) / 极差：从 0 到 1。一个离群值就会挤压所有其他值。</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>稳健</translation>
    </message>
    <message>
        <source>(x − median) / interquartile range: outliers do not matter.</source>
        <translation>(x − 中位数) / 四分位距：不受离群值影响。</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 及另外 %1 个</translation>
    </message>
    <message>
        <source>Gives empty cells of numbers and dates a value</source>
        <translation>给数字和日期的空单元格一个值</translation>
    </message>
    <message>
        <source>Gives empty cells of categories a level</source>
        <translation>给类别的空单元格一个取值</translation>
    </message>
    <message>
        <source>Makes one level of those that only few customers have</source>
        <translation>把只有少数客户的取值合并为一个</translation>
    </message>
    <message>
        <source>Turns ordered levels into 0, 1, 2 … from low to high</source>
        <translation>把有序取值从低到高变为 0、1、2…… 等数字</translation>
    </message>
    <message>
        <source>Makes an input of 0 and 1 for each level (one-hot)</source>
        <translation>为每个取值建立一个 0/1 输入（独热编码）</translation>
    </message>
    <message>
        <source>Pulls in the long tail of amounts and counts</source>
        <translation>收拢金额和计数的长尾</translation>
    </message>
    <message>
        <source>Moves outliers to a limit</source>
        <translation>把离群值移到界限处</translation>
    </message>
    <message>
        <source>Brings numbers of different units to one scale</source>
        <translation>把不同单位的数字统一到同一尺度</translation>
    </message>
    <message>
        <source>Adds inputs for the pieces of each number’s range, so that a network bends easily</source>
        <translation>为每个数字的取值分段增加输入，使网络容易弯曲</translation>
    </message>
    <message>
        <source>Leaves features out, by hand or by association with the target</source>
        <translation>手动或按与目标列的关联略去特征</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is what is to be predicted</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 是要预测的内容</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; is the target; segments are found without it</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 是目标列；寻找客群时不使用它</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>identifiers</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>%1 tells customers apart; it takes no part in training</source>
        <translation>%1 用于区分客户；不参与训练</translation>
    </message>
    <message>
        <source>%1 tell customers apart; they take no part in training</source>
        <translation>%1 用于区分客户；不参与训练</translation>
    </message>
    <message>
        <source>free text</source>
        <translation>自由文本</translation>
    </message>
    <message>
        <source>%1 holds free text</source>
        <translation>%1 为自由文本</translation>
    </message>
    <message>
        <source>%1 hold free text</source>
        <translation>%1 为自由文本</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>%1 is ignored</source>
        <translation>%1 被忽略</translation>
    </message>
    <message>
        <source>%1 are ignored</source>
        <translation>%1 被忽略</translation>
    </message>
    <message>
        <source>not a feature</source>
        <translation>非特征</translation>
    </message>
    <message>
        <source>%1 is not ticked as a feature</source>
        <translation>%1 未勾选为特征</translation>
    </message>
    <message>
        <source>%1 are not ticked as features</source>
        <translation>%1 未勾选为特征</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标列</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>No step at all</source>
        <translation>没有任何步骤</translation>
    </message>
    <message>
        <source>Pearson’s r</source>
        <translation>Pearson r</translation>
    </message>
    <message>
        <source>Spearman’s ρ</source>
        <translation>Spearman ρ</translation>
    </message>
    <message>
        <source>Kendall’s τ-b</source>
        <translation>Kendall τ-b</translation>
    </message>
    <message>
        <source>Cramér’s V, corrected</source>
        <translation>Cramér V（校正）</translation>
    </message>
    <message>
        <source>Correlation ratio η</source>
        <translation>相关比 η</translation>
    </message>
    <message>
        <source>No measure</source>
        <translation>无度量</translation>
    </message>
    <message>
        <source>Spearman’s ρ (signed) for numbers and ordered</source>
        <translation>数字和有序类别用 Spearman ρ（带符号）</translation>
    </message>
    <message>
        <source>Pearson’s r (signed) for numbers</source>
        <translation>数字用 Pearson r（带符号）</translation>
    </message>
    <message>
        <source>Kendall’s τ (signed) for numbers and ordered</source>
        <translation>数字和有序类别用 Kendall τ（带符号）</translation>
    </message>
    <message>
        <source>Cramér’s V for categories · η when mixed</source>
        <translation>类别用 Cramér V · 混合时用 η</translation>
    </message>
    <message>
        <source>Cramér’s V for categories, corrected for bias</source>
        <translation>类别用 Cramér V，已校正偏差</translation>
    </message>
    <message>
        <source>Correlation ratio η: numbers by category</source>
        <translation>相关比 η：数字按类别</translation>
    </message>
    <message>
        <source>No pair of columns suits this measure.</source>
        <translation>没有适合此度量的列对。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>No measure suits these two columns.</source>
        <translation>没有适合这两列的度量。</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Adjusted for %1 pairs: %2</source>
        <translation>按 %1 个列对校正：%2</translation>
    </message>
    <message>
        <source>Among the pairs with an adjusted p up to 0.05, 1 in 20 is likely chance.</source>
        <translation>在校正后 p 不超过 0.05 的列对中，约每 20 对有 1 对出于偶然。</translation>
    </message>
    <message>
        <source>%1: %2 customers
median %3 · mean %4
middle half %5 to %6
whiskers %7 to %8</source>
        <translation>%1：%2 个客户
中位数 %3 · 均值 %4
中间一半 %5 至 %6
须线 %7 至 %8</translation>
    </message>
    <message>
        <source>%1 beyond the whiskers</source>
        <translation>%1 个在须线之外</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 个</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>% of customers</source>
        <translation>客户的 %</translation>
    </message>
    <message>
        <source>% of each group · line: all customers</source>
        <translation>各组的 % · 线：全部客户</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>all: </source>
        <translation>全部： </translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>客户占比</translation>
    </message>
    <message>
        <source>Share of each group</source>
        <translation>各组占比</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1（每 %2）</translation>
    </message>
    <message>
        <source>%1 · bins of %2</source>
        <translation>%1 · 区间宽 %2</translation>
    </message>
    <message>
        <source>%1 · grey: all</source>
        <translation>%1 · 灰色：全部</translation>
    </message>
    <message>
        <source>density %1</source>
        <translation>密度 %1</translation>
    </message>
    <message>
        <source>near %1</source>
        <translation>接近 %1</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 个客户</translation>
    </message>
    <message>
        <source>%1 more without a value</source>
        <translation>另有 %1 个没有值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 至 %2 以下</translation>
    </message>
    <message>
        <source>%1&lt;/b&gt; customers</source>
        <translation>%1&lt;/b&gt; 客户</translation>
    </message>
    <message>
        <source>%1 = %2&lt;/b&gt;</source>
        <translation>%1 = %2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&#xa0;% of %2 are %3, against %4&#xa0;% of all.</source>
        <translation>&lt;b&gt;%2 中有 %1 % 为 %3，而全部中为 %4 %。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&#xa0;% of %2 are %3 (all: %4&#xa0;%).</source>
        <translation>&lt;b&gt;%2 中有 %1 % 为 %3（全部：%4 %）。</translation>
    </message>
    <message>
        <source>Among &lt;b&gt;%2 = %3&lt;/b&gt;, %1&#xa0;% have %4 = %5, against %6&#xa0;% of all.</source>
        <translation>在 &lt;b&gt;%2 = %3&lt;/b&gt; 的客户中，%1 % 的 %4 = %5，而全部中为 %6 %。</translation>
    </message>
    <message>
        <source>The rows hardly differ: no share is 5 points above that of all.</source>
        <translation>各行几乎没有差别：没有哪个占比比全部高出 5 个百分点。</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>%1 的中位数为 &lt;b&gt;%2&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2&lt;/b&gt; in every group.</source>
        <translation>每个组的 %1 中位数都是 &lt;b&gt;%2&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>The median %1 is &lt;b&gt;%2 for %3&lt;/b&gt; and &lt;b&gt;%4 for %5&lt;/b&gt;; %6 of all.</source>
        <translation>%1 的中位数在 &lt;b&gt;%3 为 %2&lt;/b&gt;，在 &lt;b&gt;%5 为 %4&lt;/b&gt;；全部为 %6。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; and &lt;b&gt;%2&lt;/b&gt; hardly go together.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 与 &lt;b&gt;%2&lt;/b&gt; 几乎没有关联。</translation>
    </message>
    <message>
        <source>Where &lt;b&gt;%1&lt;/b&gt; is higher, &lt;b&gt;%2&lt;/b&gt; tends to be &lt;b&gt;higher&lt;/b&gt; too.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 较高时，&lt;b&gt;%2&lt;/b&gt; 也往往&lt;b&gt;较高&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Where &lt;b&gt;%1&lt;/b&gt; is higher, &lt;b&gt;%2&lt;/b&gt; tends to be &lt;b&gt;lower&lt;/b&gt;.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 较高时，&lt;b&gt;%2&lt;/b&gt; 往往&lt;b&gt;较低&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 in %2 levels</source>
        <translation>%1 属于 %2 个取值</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 属于 %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 从 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 从 %2 起</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 至多 %2</translation>
    </message>
    <message>
        <source>% of each row</source>
        <translation>占各行的 %</translation>
    </message>
    <message>
        <source>% of each column</source>
        <translation>占各列的 %</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Diamond: mean. Dashed: median of all. Whiskers reach 1.5 box lengths.</source>
        <translation>菱形：均值。虚线：全部的中位数。须线长达箱体长度的 1.5 倍。</translation>
    </message>
    <message>
        <source>Straight line: least squares, %1 per unit.</source>
        <translation>直线：最小二乘，每单位 %1。</translation>
    </message>
    <message>
        <source>Dashed: median of %1 equal parts.</source>
        <translation>虚线：%1 等份的中位数。</translation>
    </message>
    <message>
        <source>% of each row. Colour: ±50 points from “All”</source>
        <translation>占各行的 %。颜色：与“全部”相差 ±50 个百分点</translation>
    </message>
    <message>
        <source>% of each column. Colour: ±50 points from “All”</source>
        <translation>占各列的 %。颜色：与“全部”相差 ±50 个百分点</translation>
    </message>
    <message>
        <source>Customers. Colour: standardised residual, ±%1</source>
        <translation>客户数。颜色：标准化残差，±%1</translation>
    </message>
    <message>
        <source>Standardised residuals: beyond ±2 is rarely chance. Colour: ±%1</source>
        <translation>标准化残差：超出 ±2 很少出于偶然。颜色：±%1</translation>
    </message>
    <message>
        <source>%1 and %2 present</source>
        <translation>%1 和 %2 均有值</translation>
    </message>
    <message>
        <source>%1 with %2 present</source>
        <translation>%2 有值时的 %1</translation>
    </message>
    <message>
        <source>latent %1</source>
        <translation>潜在 %1</translation>
    </message>
    <message>
        <source>component %1 (%2 of variance)</source>
        <translation>成分 %1（方差的 %2）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>drawn at random from %1 rows</source>
        <translation>从 %1 行中随机抽取</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>%1 (%2 of all)</source>
        <translation>%1（占全部的 %2）</translation>
    </message>
    <message>
        <source>Rows without a gap</source>
        <translation>没有空缺的行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Share missing</source>
        <translation>缺失占比</translation>
    </message>
    <message>
        <source>Bands of rows against columns; the darker a cell, the more values are missing. Most are missing in %1: %2 of its values.</source>
        <translation>行的分段对应列；单元格越深，缺失的值越多。缺失最多的是 %1：占其值的 %2。</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>Share of missing values in bands of rows, in the order of the file.</source>
        <translation>各行分段中缺失值的占比，按文件中的顺序。</translation>
    </message>
    <message>
        <source>What goes with what</source>
        <translation>什么与什么相关</translation>
    </message>
    <message>
        <source>Strength of the association of every pair of columns, as a coloured matrix with its numbers.</source>
        <translation>每对列的关联强度，以带数字的彩色矩阵表示。</translation>
    </message>
    <message>
        <source>Association of every pair of columns, by a measure that suits their types; similar columns stand side by side.</source>
        <translation>每对列的关联，用适合其类型的度量；相似的列排在一起。</translation>
    </message>
    <message>
        <source>The table &lt;b&gt;%1&lt;/b&gt; has %2 rows and %3 columns.</source>
        <translation>表格 &lt;b&gt;%1&lt;/b&gt; 有 %2 行和 %3 列。</translation>
    </message>
    <message>
        <source>It is a random sample of %1 rows.</source>
        <translation>它是 %1 行的随机样本。</translation>
    </message>
    <message>
        <source>%1 rows of the file could not be read and are left out.</source>
        <translation>文件中有 %1 行无法读取，已略去。</translation>
    </message>
    <message>
        <source>The file was read and never written to.</source>
        <translation>文件只被读取，从未被写入。</translation>
    </message>
    <message>
        <source>The silhouette (Rousseeuw 1987) compares, for every customer, the mean distance to the own segment (a) with that to the nearest other one (b): (b − a) / max(a, b). It is measured on the prepared features, %1, and is %2.</source>
        <translation>轮廓系数（Rousseeuw 1987）对每个客户比较其到本客群的平均距离（a）与到最近的另一客群的平均距离（b）：(b − a) / max(a, b)。它在准备好的特征上测量，%1，结果为 %2。</translation>
    </message>
    <message>
        <source>on all customers</source>
        <translation>取全部客户</translation>
    </message>
    <message>
        <source>on %1 customers drawn at random</source>
        <translation>取随机抽取的 %1 个客户</translation>
    </message>
    <message>
        <source>Davies–Bouldin index (1979) %1, Calinski–Harabasz index (1974) %2.</source>
        <translation>Davies–Bouldin 指数（1979）%1，Calinski–Harabasz 指数（1974）%2。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>The customers were given the segments of a saved model (%1).</source>
        <translation>客户按已保存的模型（%1）归入客群。</translation>
    </message>
    <message>
        <source>Segments were found by &lt;b&gt;%1&lt;/b&gt; among %2 customers, from %3, with seed %4.</source>
        <translation>客群由 &lt;b&gt;%1&lt;/b&gt; 在 %2 个客户中找到，依据 %3，随机种子 %4。</translation>
    </message>
    <message>
        <source>An autoencoder pressed the prepared features into %1 numbers, in which k-means looked for the segments; the weights of epoch %2 were kept.</source>
        <translation>自编码器把准备好的特征压缩为 %1 个数字，k-means 在其中寻找客群；保留的是轮次 %2 的权重。</translation>
    </message>
    <message>
        <source>%1 customers lie too far from all segments and belong to none.</source>
        <translation>%1 个客户离所有客群都太远，不属于任何客群。</translation>
    </message>
    <message>
        <source>Segments were merged or split by hand afterwards.</source>
        <translation>之后手动合并或拆分过客群。</translation>
    </message>
    <message>
        <source>How cells became numbers, learnt from %1 rows:</source>
        <translation>单元格如何变为数字（从 %1 行学得）：</translation>
    </message>
    <message>
        <source>%1 to %2 segments were tried on the same prepared customers.</source>
        <translation>在同一批准备好的客户上尝试了 %1 到 %2 个客群。</translation>
    </message>
    <message>
        <source>Stability is the mean Jaccard similarity of each segment with the nearest one found in %1 resamples (Hennig 2007).</source>
        <translation>稳定性是每个客群与 %1 次重抽样中最接近客群的平均 Jaccard 相似度（Hennig 2007）。</translation>
    </message>
    <message>
        <source>Silhouettes were held against those of %1 tables without segments, and the gap statistic (Tibshirani et al. 2001) is from tables of the first kind.</source>
        <translation>轮廓系数与 %1 个没有客群的表格的轮廓系数做了对照，间隙统计量（Tibshirani et al. 2001）取自第一类表格。</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; learnt to predict %2 from %3 customers. %4 others chose its best state, and %5 were set aside before anything was learnt and judge it here (%6, seed %7).</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 从 %3 个客户学习预测 %2。另有 %4 个用于选出其最佳状态，%5 个在学习之前就已搁置，在此用于评判（%6，随机种子 %7）。</translation>
    </message>
    <message>
        <source>drawn so that every part has the same shares of the classes</source>
        <translation>抽取时使各部分的类别占比相同</translation>
    </message>
    <message>
        <source>groups of rows stay together</source>
        <translation>同组的行放在一起</translation>
    </message>
    <message>
        <source>the latest rows judge</source>
        <translation>由最新的行评判</translation>
    </message>
    <message>
        <source>It is the best of %1 networks tried, none of which saw the test customers.</source>
        <translation>它是尝试过的 %1 个网络中最好的，它们都没有见过测试客户。</translation>
    </message>
    <message>
        <source>How cells became numbers, learnt from the training rows only:</source>
        <translation>单元格如何变为数字（仅从训练行学得）：</translation>
    </message>
    <message>
        <source>Intervals of shares are Wilson&apos;s (1927), 95 %. Macro F1 is the mean of the classes&apos; F1 = 2 · precision · recall / (precision + recall). The ROC area is the chance that a customer of the class gets a higher probability than one of another; with several classes it is the mean of each against the rest. Log loss is the mean of −ln of the probability given to the true class.</source>
        <translation>占比的区间为 Wilson 区间（1927），95 %。宏平均 F1 是各类别 F1 = 2 · 精确率 · 召回率 / (精确率 + 召回率) 的均值。ROC 曲线下面积是该类别的客户比其他类别的客户得到更高概率的机会；有多个类别时，取每个类别对其余类别的均值。对数损失是 −ln（真实类别所得概率）的均值。</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Numbers and ordered values by Spearman&apos;s rank correlation; categories by Cramér&apos;s V, corrected for bias (Bergsma 2013); a number and a category by the correlation ratio η. Every pair uses the rows where both are known.</source>
        <translation>数字和有序值用 Spearman 等级相关；类别用 Cramér V，已校正偏差（Bergsma 2013）；数字与类别之间用相关比 η。每对列使用两者都已知的行。</translation>
    </message>
    <message>
        <source>Made with Tessera %1. The same file, settings and seed give the same numbers.</source>
        <translation>由 Tessera %1 制作。相同的文件、设置和随机种子会得出相同的数字。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Segments: method</source>
        <translation>客群：方法</translation>
    </message>
    <message>
        <source>Segments: number</source>
        <translation>客群：数量</translation>
    </message>
    <message>
        <source>Segments: features</source>
        <translation>客群：特征</translation>
    </message>
    <message>
        <source>Segments: starts</source>
        <translation>客群：起始次数</translation>
    </message>
    <message>
        <source>as many as suit the table</source>
        <translation>适合该表格的数量</translation>
    </message>
    <message>
        <source>Autoencoder: layers</source>
        <translation>自编码器：层</translation>
    </message>
    <message>
        <source>Autoencoder: epochs, batch, rate</source>
        <translation>自编码器：轮次、批大小、学习率</translation>
    </message>
    <message>
        <source>Segments: radius ε</source>
        <translation>客群：半径 ε</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The %1 customers fall into &lt;b&gt;%2 segments&lt;/b&gt; by %3.</source>
        <translation>这 %1 个客户按 %3 分为 &lt;b&gt;%2 个客群&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>The %1 customers fall into &lt;b&gt;%2 segments&lt;/b&gt; by %3 features.</source>
        <translation>这 %1 个客户按 %3 个特征分为 &lt;b&gt;%2 个客群&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>The largest, &lt;b&gt;%1&lt;/b&gt;, has %2 customers (%3).</source>
        <translation>最大的 &lt;b&gt;%1&lt;/b&gt; 有 %2 个客户（%3）。</translation>
    </message>
    <message>
        <source>%1 customers belong to none.</source>
        <translation>%1 个客户不属于任何客群。</translation>
    </message>
    <message>
        <source>%1 took no part in forming the segments.</source>
        <translation>%1 没有参与形成客群。</translation>
    </message>
    <message>
        <source>%1 predicts %2 right for &lt;b&gt;%3&lt;/b&gt; (%4 – %5) of %6 customers it had never seen; always saying “%7” is right for %8.</source>
        <translation>%1 在 %6 个从未见过的客户中，对 &lt;b&gt;%3&lt;/b&gt;（%4 – %5）正确预测了 %2；一律回答“%7”则答对 %8。</translation>
    </message>
    <message>
        <source>It is no better than that simple rule.</source>
        <translation>它并不比这个简单规则更好。</translation>
    </message>
    <message>
        <source>best epoch %1</source>
        <translation>最佳轮次 %1</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>Two-column table</source>
        <translation>两列查找表</translation>
    </message>
    <message>
        <source>One-column table</source>
        <translation>单列查找表</translation>
    </message>
    <message>
        <source>Always “%1”</source>
        <translation>一律“%1”</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>%1, %2 test customers</source>
        <translation>%1，%2 个测试客户</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Right, with 95 % interval</source>
        <translation>正确率，含 95 % 区间</translation>
    </message>
    <message>
        <source>Right when always saying “%1”</source>
        <translation>一律回答“%1”时的正确率</translation>
    </message>
    <message>
        <source>Right with a look-up in %1</source>
        <translation>按 %1 查表的正确率</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>宏平均 F1</translation>
    </message>
    <message>
        <source>Weighted F1</source>
        <translation>加权 F1</translation>
    </message>
    <message>
        <source>ROC area</source>
        <translation>ROC 面积</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>Scores on customers that the model has not learnt from.</source>
        <translation>模型在未学习过的客户上的得分。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>True against predicted classes. Recognised of each true class: %1.</source>
        <translation>真实类别与预测类别。各真实类别中被识别出的：%1。</translation>
    </message>
    <message>
        <source>Share of each true class, in rows, by the class predicted, with numbers of customers.</source>
        <translation>各真实类别（行）按预测类别的占比，附客户数。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Mean of the classes</source>
        <translation>各类别均值</translation>
    </message>
    <message>
        <source>Precision: how many of those given the class have it. Recall: how many of those who have the class are given it.</source>
        <translation>精确率：被判为该类别的客户中，有多少确实属于它。召回率：属于该类别的客户中，有多少被判为它。</translation>
    </message>
    <message>
        <source>Share of customers each is right about: %1.</source>
        <translation>各方法答对的客户占比：%1。</translation>
    </message>
    <message>
        <source>Share of customers the model is right about beside simple rules, with 95 % intervals.</source>
        <translation>模型与简单规则各自答对的客户占比，含 95 % 区间。</translation>
    </message>
    <message>
        <source>accuracy on %1 test customers</source>
        <translation>在 %1 个测试客户上的准确率</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss by epoch on training and validation customers; the best epoch is %1.</source>
        <translation>训练客户和验证客户上各轮次的损失；最佳轮次为 %1。</translation>
    </message>
    <message>
        <source>Loss while learning, on training and validation customers; the marked epoch was kept.</source>
        <translation>学习过程中训练客户和验证客户上的损失；保留的是标记的轮次。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Against the best</source>
        <translation>与最佳相比</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>All models on their test customers; compared by McNemar&apos;s test on the same customers.</source>
        <translation>所有模型在各自测试客户上的表现；在相同客户上用 McNemar 检验比较。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>未归群</translation>
    </message>
    <message>
        <source>Labels given to the customers of %1.</source>
        <translation>给 %1 的客户打的标签。</translation>
    </message>
    <message>
        <source>%1 customers of %2 were given labels by %3.</source>
        <translation>%2 中有 %1 个客户由 %3 打了标签。</translation>
    </message>
    <message>
        <source>Customer segments</source>
        <translation>客户客群</translation>
    </message>
    <message>
        <source>Predicting %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>A look at %1</source>
        <translation>%1 概览</translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation>标题和日期</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Columns and missing values</source>
        <translation>列与缺失值</translation>
    </message>
    <message>
        <source>Where values are missing</source>
        <translation>值缺失的位置</translation>
    </message>
    <message>
        <source>Map of segments</source>
        <translation>客群地图</translation>
    </message>
    <message>
        <source>Summary by segment</source>
        <translation>按客群汇总</translation>
    </message>
    <message>
        <source>How the segments differ</source>
        <translation>客群有何不同</translation>
    </message>
    <message>
        <source>Why %1 segments</source>
        <translation>为什么是 %1 个客群</translation>
    </message>
    <message>
        <source>Why so many segments</source>
        <translation>为什么是这么多客群</translation>
    </message>
    <message>
        <source>Each segment in words</source>
        <translation>用文字描述各客群</translation>
    </message>
    <message>
        <source>How well it is predicted</source>
        <translation>预测得有多好</translation>
    </message>
    <message>
        <source>Right and wrong</source>
        <translation>对与错</translation>
    </message>
    <message>
        <source>Each class</source>
        <translation>各类别</translation>
    </message>
    <message>
        <source>Against simple rules</source>
        <translation>与简单规则相比</translation>
    </message>
    <message>
        <source>How the model learnt</source>
        <translation>模型如何学习</translation>
    </message>
    <message>
        <source>Models compared</source>
        <translation>模型比较</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Settings and seed</source>
        <translation>设置和随机种子</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>图</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>自动生成</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>your text</source>
        <translation>您的文字</translation>
    </message>
    <message>
        <source>Every customer as a mark on a plane, in the colour and shape of the segment: %1.</source>
        <translation>每个客户是平面上的一个标记，颜色和形状表示客群：%1。</translation>
    </message>
    <message>
        <source>Each mark is a customer; large marks are segment centres.</source>
        <translation>每个标记是一个客户；大标记是客群中心。</translation>
    </message>
    <message>
        <source>Means of numbers, most frequent value and its share of categories.</source>
        <translation>数字取均值；类别取最常见的值及其占比。</translation>
    </message>
    <message>
        <source>%1 more columns are in the exported summary.</source>
        <translation>导出的汇总中还有 %1 列。</translation>
    </message>
    <message>
        <source>Mean of each feature, or share of a category; colour is the difference from all customers in standard deviations.</source>
        <translation>每个特征的均值，或类别的占比；颜色表示与全部客户的差异（以标准差计）。</translation>
    </message>
    <message>
        <source>Not used to segment: %1.</source>
        <translation>未用于分群：%1。</translation>
    </message>
    <message>
        <source>A matrix of segments and features.</source>
        <translation>客群与特征的矩阵。</translation>
    </message>
    <message>
        <source>Number of segments</source>
        <translation>客群数量</translation>
    </message>
    <message>
        <source>What speaks for each number of segments; the number shown is marked.</source>
        <translation>各客群数量的依据；所示数量已标出。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 customers&lt;/b&gt;, %2 of all.</source>
        <translation>&lt;b&gt;%1 个客户&lt;/b&gt;，占全部的 %2。</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Write Scored File</source>
        <translation>写入评分文件</translation>
    </message>
    <message>
        <source>%1_scored.csv</source>
        <translation>%1_scored.csv</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1_scored</source>
        <translation>%1_scored</translation>
    </message>
    <message>
        <source>Save Model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>Tessera model (*.tessera)</source>
        <translation>Tessera 模型 (*.tessera)</translation>
    </message>
    <message>
        <source>Export Model as ONNX</source>
        <translation>将模型导出为 ONNX</translation>
    </message>
    <message>
        <source>ONNX (*.onnx)</source>
        <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>Export Model as SQL</source>
        <translation>将模型导出为 SQL</translation>
    </message>
    <message>
        <source>SQL (*.sql)</source>
        <translation>SQL (*.sql)</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Export Cluster Summary</source>
        <translation>导出客群汇总</translation>
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
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export Customers with Segments</source>
        <translation>导出带客群的客户</translation>
    </message>
    <message>
        <source>%1_customers.csv</source>
        <translation>%1_customers.csv</translation>
    </message>
    <message>
        <source>%1_segments</source>
        <translation>%1_segments</translation>
    </message>
    <message>
        <source>Save Segments</source>
        <translation>保存客群</translation>
    </message>
    <message>
        <source>%1_segments.tessera</source>
        <translation>%1_segments.tessera</translation>
    </message>
    <message>
        <source>Use Saved Segments</source>
        <translation>使用已保存的客群</translation>
    </message>
    <message>
        <source>The table: how it was read, every column with its type and role, and what needs a decision.</source>
        <translation>表格：如何读取、每列的类型和角色，以及哪些地方需要您决定。</translation>
    </message>
    <message>
        <source>What is missing, what goes with what, and which features give the answer away.</source>
        <translation>哪里有缺失，什么与什么相关，哪些特征会泄露答案。</translation>
    </message>
    <message>
        <source>The recipe that fills gaps and turns columns into numbers, step by step.</source>
        <translation>逐步填补空缺并把列变为数字的配方。</translation>
    </message>
    <message>
        <source>Groups of customers who are alike: found, named, and held against chance.</source>
        <translation>相似客户的分组：找出、命名，并与偶然相比较。</translation>
    </message>
    <message>
        <source>Models that tell the class of a customer, and how often they are right.</source>
        <translation>判断客户类别的模型，以及它们的正确率。</translation>
    </message>
    <message>
        <source>All models on the same customers, and a search for better ones.</source>
        <translation>所有模型在同一批客户上的比较，以及寻找更好模型的搜索。</translation>
    </message>
    <message>
        <source>Labels for another file, by any model.</source>
        <translation>用任意模型为另一个文件打标签。</translation>
    </message>
    <message>
        <source>What was found, on pages to print or send, with your notes.</source>
        <translation>把发现的内容连同您的笔记放到可打印或发送的页面上。</translation>
    </message>
    <message>
        <source>The mark beside the name: a ring is ready, an arc is at work, a tick is done, an arrow is out of date because something it rests on has changed.</source>
        <translation>名称旁的标记：圆环表示就绪，弧线表示正在工作，勾号表示完成，箭头表示因所依据的内容有变而过期。</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>What is missing, what goes with what</source>
        <translation>哪里有缺失，什么与什么相关</translation>
    </message>
    <message>
        <source>Explore shows gaps in a customer table and how its features go together. Open a table to see it.</source>
        <translation>“探索”显示客户表格中的空缺，以及各特征之间的关联。打开一个表格即可查看。</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>A recipe that turns columns into inputs</source>
        <translation>把列变为输入的配方</translation>
    </message>
    <message>
        <source>Prepare says, step by step, how empty cells are filled and how categories become numbers, and shows what that does. Open a table to see it.</source>
        <translation>“准备”逐步说明如何填补空单元格、如何把类别变为数字，并显示其效果。打开一个表格即可查看。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Find groups of similar customers</source>
        <translation>找出相似客户的分组</translation>
    </message>
    <message>
        <source>Segment sorts customers into groups, draws them as a map and says what makes each one different. Open a table to begin.</source>
        <translation>“分群”把客户分成组，绘成地图，并说明每组的不同之处。打开一个表格即可开始。</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Predict a known segment for new customers</source>
        <translation>为新客户预测已知的客群</translation>
    </message>
    <message>
        <source>Predict trains a network on customers whose class is known and says how often it is right. Open a table that has such a column.</source>
        <translation>“预测”在类别已知的客户上训练网络，并说明其正确率。请打开含有这样一列的表格。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Which model is the best, and is it really</source>
        <translation>哪个模型最好，是否真的最好</translation>
    </message>
    <message>
        <source>Compare ranks all models trained on the same customers, says in words what a difference is worth, and searches for better networks. Open a table to begin.</source>
        <translation>“比较”对在同一批客户上训练的所有模型排名，用文字说明差异有多大意义，并搜索更好的网络。打开一个表格即可开始。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Pictures, tables and words on pages</source>
        <translation>页面上的图、表格和文字</translation>
    </message>
    <message>
        <source>Report puts what you have found on pages to print or send: choose the sections, add your notes. Open a table to begin.</source>
        <translation>“报告”把您的发现放到可打印或发送的页面上：选择章节，添加您的笔记。打开一个表格即可开始。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Ordered category</source>
        <translation>有序类别</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1 %</translation>
    </message>
    <message>
        <source>&gt; 99.9 %</source>
        <translation>&gt; 99.9 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
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
        <translation>%1 不是 %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 是 %2</translation>
    </message>
    <message>
        <source>%1 not from %2 to %3</source>
        <translation>%1 不在 %2 至 %3 之间</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 低于 %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 高于 %2</translation>
    </message>
    <message>
        <source>%1 is not missing</source>
        <translation>%1 不缺失</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: all but %2</source>
        <translation>%1：除 %2 外全部</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1 不包含“%2”</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 包含“%2”</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <translation>%1 不是“%2”</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 是“%2”</translation>
    </message>
    <message>
        <source>%1 does not start with “%2”</source>
        <translation>%1 不以“%2”开头</translation>
    </message>
    <message>
        <source>%1 starts with “%2”</source>
        <translation>%1 以“%2”开头</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 缺失</translation>
    </message>
    <message>
        <source>%1 or missing</source>
        <translation>%1 或缺失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>ROC-AUC</source>
        <translation>ROC-AUC</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>cannot be told apart</source>
        <translation>无法区分</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>Copies the plot as a picture, for a slide or a mail. Pasted as text it gives the numbers.</source>
        <translation>把图复制为图片，用于幻灯片或邮件。粘贴为文本时得到数字。</translation>
    </message>
    <message>
        <source>Saves the plot as a picture: PNG for slides, SVG or PDF where it will be scaled. The picture does not depend on the size of the window, the zoom or the theme.</source>
        <translation>把图保存为图片：幻灯片用 PNG，需要缩放时用 SVG 或 PDF。图片与窗口大小、缩放和主题无关。</translation>
    </message>
    <message>
        <source>Shows the plot in a window of its own. Close that to bring it back.</source>
        <translation>在单独的窗口中显示图。关闭该窗口即可放回。</translation>
    </message>
    <message>
        <source>More to do with the plot: copy or save its numbers, show everything again after zooming. The same menu opens with a right click on the plot.</source>
        <translation>图的更多操作：复制或保存其数字，缩放后重新显示全部。右键单击图也会打开同一菜单。</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>两</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>六</translation>
    </message>
    <message numerus="yes">
        <source>%n networks</source>
        <translation>
            <numerusform>%n 个网络</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message numerus="yes">
        <source>%n neighbours</source>
        <translation>
            <numerusform>%n 个近邻</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trees</source>
        <translation>
            <numerusform>%n 棵树</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rounds, %2</source>
        <translation>%1 轮，%2</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n models</source>
        <translation>
            <numerusform>%n 个模型的平均</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 models cannot be told apart.&lt;/b&gt; %2 differ by no more than chance.</source>
        <translation>&lt;b&gt;%1个模型无法区分。&lt;/b&gt;%2 的差异不超过偶然。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 stands alone.&lt;/b&gt;</source>
        <translation>&lt;b&gt;没有与 %1 不相上下的模型。&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Better than %1: %2.</source>
        <translation>优于 %1：%2。</translation>
    </message>
    <message>
        <source>Worse than %1: %2.</source>
        <translation>不如 %1：%2。</translation>
    </message>
    <message>
        <source>It beats %1.</source>
        <translation>它胜过 %1。</translation>
    </message>
    <message>
        <source>Of the first, %1 was the quickest to train.</source>
        <translation>在最前面的几个中，%1 训练最快。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the runs do no better than always giving the same answer.</source>
        <translation>
            <numerusform>有 %n 个运行并不比一律给出同一答案更好。</numerusform>
        </translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>模型文件</translation>
    </message>
    <message>
        <source>holds no rows to recompute</source>
        <translation>没有可供重新计算的行</translation>
    </message>
    <message>
        <source>1 probe row recomputed, equal</source>
        <translation>重新计算了 1 个校验行，结果一致</translation>
    </message>
    <message>
        <source>%1 probe rows recomputed, all equal</source>
        <translation>重新计算了 %1 个校验行，结果全部一致</translation>
    </message>
    <message>
        <source>Map…</source>
        <translation>映射…</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>%1 of %2 %3 matched by name</source>
        <translation>%2 个%3中有 %1 个按名称匹配</translation>
    </message>
    <message>
        <source>1 by a similar name</source>
        <translation>1 个按相近名称匹配</translation>
    </message>
    <message>
        <source>%1 by similar names</source>
        <translation>%1 个按相近名称匹配</translation>
    </message>
    <message>
        <source>%1 by hand</source>
        <translation>%1 个手动匹配</translation>
    </message>
    <message>
        <source>not in this file: %1; filled with values from training</source>
        <translation>此文件中没有：%1；已用训练中的值填补</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>no level that the model has not seen</source>
        <translation>没有模型未见过的取值</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 that the model has not seen, in %2</source>
        <translation>%1 是模型未见过的，位于 %2</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 个取值</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 个取值</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 个单元格</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 个单元格</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>缺失的单元格</translation>
    </message>
    <message>
        <source>no feature has an empty cell</source>
        <translation>没有特征含有空单元格</translation>
    </message>
    <message>
        <source>1 filled with a value from training</source>
        <translation>1 个已用训练中的值填补</translation>
    </message>
    <message>
        <source>%1 filled with values from training</source>
        <translation>%1 个已用训练中的值填补</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>no cell that could not be read as its type</source>
        <translation>没有无法按其类型读取的单元格</translation>
    </message>
    <message>
        <source>1 cell could not be read as its type, taken as empty</source>
        <translation>1 个单元格无法按其类型读取，视为空</translation>
    </message>
    <message>
        <source>%1 cells could not be read as their type, taken as empty</source>
        <translation>%1 个单元格无法按其类型读取，视为空</translation>
    </message>
    <message>
        <source>1 row could not be taken apart and is left out</source>
        <translation>1 行无法拆解，已略去</translation>
    </message>
    <message>
        <source>%1 rows could not be taken apart and are left out</source>
        <translation>%1 行无法拆解，已略去</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>the training file</source>
        <translation>训练文件</translation>
    </message>
    <message>
        <source>the table of the segments</source>
        <translation>客群的表格</translation>
    </message>
    <message>
        <source>unknown: no ID column that %1 has too</source>
        <translation>未知：没有 %1 也有的 ID 列</translation>
    </message>
    <message>
        <source>unknown: the model does not keep whom it has seen</source>
        <translation>未知：模型没有记录见过哪些客户</translation>
    </message>
    <message>
        <source>no ID is also in %1</source>
        <translation>没有 ID 也出现在 %1 中</translation>
    </message>
    <message>
        <source>1 ID also in %1</source>
        <translation>1 个 ID 也出现在 %1 中</translation>
    </message>
    <message>
        <source>%1 IDs also in %2</source>
        <translation>%1 个 ID 也出现在 %2 中</translation>
    </message>
    <message>
        <source>; 1 row has none</source>
        <translation>；1 行没有 ID</translation>
    </message>
    <message>
        <source>; %1 rows have none</source>
        <translation>；%1 行没有 ID</translation>
    </message>
    <message>
        <source>; left out</source>
        <translation>；已略去</translation>
    </message>
    <message>
        <source>%1 right on 1 row with a label</source>
        <translation>%1 正确，共 1 个有标签的行</translation>
    </message>
    <message>
        <source>%1 right on %2 rows with a label</source>
        <translation>%1 正确，共 %2 个有标签的行</translation>
    </message>
    <message>
        <source>unknown: this file has no column %1</source>
        <translation>未知：此文件没有列 %1</translation>
    </message>
    <message>
        <source>unknown: no row of %1 has a label that the model knows</source>
        <translation>未知：%1 中没有一行带有模型认识的标签</translation>
    </message>
    <message>
        <source>unknown: %1 is empty in this file</source>
        <translation>未知：此文件中 %1 为空</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>源文件</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>never changed; %1 will be copied byte for byte</source>
        <translation>从不更改；%1 将逐字节复制</translation>
    </message>
    <message>
        <source>unchanged; %1 copied byte for byte</source>
        <translation>未更改；%1 已逐字节复制</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; customer labelled</source>
        <translation>&lt;b&gt;1&lt;/b&gt; 个客户已打标签</translation>
    </message>
    <message>
        <source>all &lt;b&gt;%1&lt;/b&gt; customers labelled</source>
        <translation>全部 &lt;b&gt;%1&lt;/b&gt; 个客户已打标签</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2&lt;/b&gt; customers labelled</source>
        <translation>&lt;b&gt;%1 / %2&lt;/b&gt; 个客户已打标签</translation>
    </message>
    <message>
        <source>, &lt;b&gt;%1 not sure&lt;/b&gt;</source>
        <translation>，&lt;b&gt;%1 个不确定&lt;/b&gt;</translation>
    </message>
    <message>
        <source>, &lt;b&gt;%1 not clustered&lt;/b&gt;</source>
        <translation>，&lt;b&gt;%1 个未归群&lt;/b&gt;</translation>
    </message>
    <message>
        <source> · &lt;b&gt;%1 right&lt;/b&gt; (95 % interval %2 to %3)</source>
        <translation> · &lt;b&gt;%1 正确&lt;/b&gt;（95 % 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source> · accuracy unknown, because the file has no labels</source>
        <translation> · 准确率未知，因为文件没有标签</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 of %2 customers is left out.&lt;/b&gt; Its ID is also in the training file.</source>
        <translation>&lt;b&gt;%2 个客户中有 1 个被略去。&lt;/b&gt;其 ID 也在训练文件中。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 customers are left out.&lt;/b&gt; Their IDs are also in the training file.</source>
        <translation>&lt;b&gt;%2 个客户中有 %1 个被略去。&lt;/b&gt;它们的 ID 也在训练文件中。</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 of %1 customers is not new.&lt;/b&gt; Its ID is also in the training file. Its label is no test of the model.</source>
        <translation>&lt;b&gt;%1 个客户中有 1 个不是新客户。&lt;/b&gt;其 ID 也在训练文件中。它的标签不能用来检验模型。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 customers are not new.&lt;/b&gt; Their IDs are also in the training file, %3. Their labels are no test of the model.</source>
        <translation>&lt;b&gt;%2 个客户中有 %1 个不是新客户。&lt;/b&gt;它们的 ID 也在训练文件中，%3。它们的标签不能用来检验模型。</translation>
    </message>
    <message>
        <source>all with the very same values</source>
        <translation>所有值完全相同</translation>
    </message>
    <message>
        <source>all with other values</source>
        <translation>值全都不同</translation>
    </message>
    <message>
        <source>most with other values</source>
        <translation>多数的值不同</translation>
    </message>
    <message>
        <source>%1 with the very same values</source>
        <translation>%1 个的值完全相同</translation>
    </message>
    <message>
        <source> 1 customer has never been seen.</source>
        <translation> 1 个客户从未见过。</translation>
    </message>
    <message>
        <source> %1 customers have never been seen.</source>
        <translation> %1 个客户从未见过。</translation>
    </message>
    <message>
        <source>Drift: largest in %1, population stability index %2</source>
        <translation>漂移：%1 最大，群体稳定性指数 %2</translation>
    </message>
    <message>
        <source>Not sure (below %1 %): %2 (%3)</source>
        <translation>不确定（低于 %1 %）：%2（%3）</translation>
    </message>
    <message>
        <source>Not clustered: %1 (%2)</source>
        <translation>未归群：%1（%2）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>First one</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source> ± %1</source>
        <translation> ± %1</translation>
    </message>
    <message>
        <source>on all rows</source>
        <translation>取全部行</translation>
    </message>
    <message>
        <source>on %1 rows</source>
        <translation>取 %1 行</translation>
    </message>
    <message>
        <source>silhouette %1</source>
        <translation>轮廓系数 %1</translation>
    </message>
    <message>
        <source>on the features (%1 in the latent space), %2</source>
        <translation>按特征计算（潜在空间中为 %1），%2</translation>
    </message>
    <message>
        <source>%1, prepared space</source>
        <translation>%1，准备后的空间</translation>
    </message>
    <message>
        <source>saved segments (%1), k = %2</source>
        <translation>已保存的客群（%1），k = %2</translation>
    </message>
    <message>
        <source>%1, k = %2</source>
        <translation>%1，k = %2</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 个客群</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 个客群</translation>
    </message>
    <message>
        <source>%1 not clustered</source>
        <translation>%1 个未归群</translation>
    </message>
    <message>
        <source>stability %1</source>
        <translation>稳定性 %1</translation>
    </message>
    <message>
        <source>agreement between seeds %1</source>
        <translation>随机种子间一致度 %1</translation>
    </message>
    <message>
        <source>Agreement between seeds</source>
        <translation>随机种子间一致度</translation>
    </message>
    <message>
        <source>How far the segments stay the same when the network is trained again from another seed: the adjusted Rand index, 1 for the same segments and about 0 for unrelated ones. Below about 0.8, other weights would give other segments: do not build a campaign on their borders.</source>
        <translation>用另一个随机种子重新训练网络时，客群在多大程度上保持不变：调整兰德指数，客群相同为 1，互不相关约为 0。低于约 0.8 时，换一组权重就会得到不同的客群：不要把营销活动建立在它们的边界上。</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <source>Whether the segments return when customers are drawn anew, with replacement: the Jaccard similarity |A ∩ B| / |A ∪ B| of each segment and the nearest one found then, as the mean over resamples and segments (Hennig 2007). From 0.85 on segments are highly stable, from 0.75 stable; below 0.6 they do not return.</source>
        <translation>重新（有放回地）抽取客户时，客群是否会再次出现：每个客群与当时找到的最接近客群的 Jaccard 相似度 |A ∩ B| / |A ∪ B|，取各次重抽样和各客群的均值（Hennig 2007）。从 0.85 起客群高度稳定，从 0.75 起稳定；低于 0.6 则不会再次出现。</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>轮廓系数</translation>
    </message>
    <message>
        <source>How much nearer customers are to their own segment than to the next one: s = (b − a) / max(a, b), where a is the mean distance to the own segment and b to the nearest other one; the mean over the customers is shown. 1 is perfect, 0 means overlapping segments.&lt;br&gt;&lt;br&gt;It is measured on the prepared features. In the latent space of an autoencoder it looks better than it is, because the network has already pulled the customers together.</source>
        <translation>客户离自己的客群比离下一个客群近多少：s = (b − a) / max(a, b)，其中 a 是到本客群的平均距离，b 是到最近的另一客群的平均距离；显示的是各客户的均值。1 为完美，0 表示客群重叠。&lt;br&gt;&lt;br&gt;它在准备好的特征上测量。在自编码器的潜在空间中，它看起来比实际更好，因为网络已经把客户拉到了一起。</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Lines %1: each %2.</source>
        <translation>第 %1 行：各%2。</translation>
    </message>
    <message>
        <source>It is the only network tried, and it has not seen the test customers.</source>
        <translation>这是唯一尝试的网络，且它没有见过测试客户。</translation>
    </message>
    <message>
        <source>Each level becomes an input of its own that is 1 for its customers and 0 for the others, so that no order is made up where there is none.</source>
        <translation>每个取值成为一个单独的输入，对其客户为 1，对其他客户为 0，这样就不会在没有顺序的地方编造顺序。</translation>
    </message>
    <message>
        <source>Ordered levels become 0, 1, 2 … from low to high, so that the model knows what lies between what.</source>
        <translation>有序取值从低到高变为 0、1、2……，使模型知道什么介于什么之间。</translation>
    </message>
    <message>
        <source>The range of each number is cut at quantiles, so that equally many customers lie in each piece. A number stays, and an input for each piece rises from 0 to 1 across it. Networks follow bends better with them; trees have no need of them.</source>
        <translation>每个数字的范围按分位数切分，使每段中的客户一样多。数字本身保留，另外每段有一个在该段内从 0 升到 1 的输入。网络借此更容易跟随弯曲；树不需要它们。</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 个特征</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 个特征</translation>
    </message>
    <message>
        <source>%1 · the recipe is not fitted yet</source>
        <translation>%1 · 配方尚未拟合</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 个输入</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 个输入</translation>
    </message>
    <message>
        <source>1 feature becomes %1</source>
        <translation>1 个特征变为 %1</translation>
    </message>
    <message>
        <source>%1 become %2</source>
        <translation>%1 变为 %2</translation>
    </message>
    <message>
        <source> · 1 cell filled</source>
        <translation> · 填补了 1 个单元格</translation>
    </message>
    <message>
        <source> · %1 cells filled</source>
        <translation> · 填补了 %1 个单元格</translation>
    </message>
    <message>
        <source> · fitted on %1 training rows only, the same for every later file</source>
        <translation> · 仅在 %1 个训练行上拟合，对以后的每个文件都相同</translation>
    </message>
    <message>
        <source> · fitted on all %1 rows</source>
        <translation> · 在全部 %1 行上拟合</translation>
    </message>
    <message>
        <source> · fitting…</source>
        <translation> · 正在拟合…</translation>
    </message>
    <message>
        <source> · out of date</source>
        <translation> · 已过期</translation>
    </message>
    <message>
        <source>%1 training rows</source>
        <translation>%1 个训练行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 · recipe fitted on %2 · seed %3 · %4</source>
        <translation>%1 · 配方在 %2 上拟合 · 随机种子 %3 · %4</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fit the recipe to read what each step does.&lt;/p&gt;</source>
        <translation>&lt;p&gt;拟合配方即可阅读每个步骤做了什么。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fitted on %1 training rows of %2.</source>
        <translation>在 %2 的 %1 个训练行上拟合。</translation>
    </message>
    <message>
        <source>Fitted on all %1 rows of %2.</source>
        <translation>在 %2 的全部 %1 行上拟合。</translation>
    </message>
    <message>
        <source>Not fitted yet: press F5 to see what it does.</source>
        <translation>尚未拟合：按 F5 查看其效果。</translation>
    </message>
    <message>
        <source>The same holds for %1 more. </source>
        <translation>另外 %1 个也是如此。 </translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>share of 1; all customers %1</source>
        <translation>1 的占比；全部客户 %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1_charts_%2</source>
        <translation>%1_图表_%2</translation>
    </message>
</context>
<context>
    <name>ui::AssociationFeed</name>
    <message>
        <source>Press Update View to measure how closely the columns go together.</source>
        <translation>按“更新视图”以测量各列之间的关联程度。</translation>
    </message>
    <message>
        <source>There are not two columns that can be compared: identifiers, text, constant and ignored columns are left out.</source>
        <translation>没有两列可以比较：标识符、文本、常数列和忽略的列都已略去。</translation>
    </message>
    <message>
        <source>out of date · Update View applies the other measure</source>
        <translation>已过期 · “更新视图”会应用另一种度量</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>measure chosen by pair type</source>
        <translation>按列对类型选择度量</translation>
    </message>
    <message>
        <source>one measure for all</source>
        <translation>全部使用同一种度量</translation>
    </message>
    <message>
        <source>ordered by similarity</source>
        <translation>按相似度排序</translation>
    </message>
    <message>
        <source>in file order</source>
        <translation>按文件顺序</translation>
    </message>
</context>
<context>
    <name>ui::AssociationHeatmap</name>
    <message>
        <source>Weaker than |%1|: its cell is left empty.</source>
        <translation>弱于 |%1|：其单元格留空。</translation>
    </message>
    <message>
        <source>Open a table to see which columns go together.</source>
        <translation>打开一个表格，查看哪些列相互关联。</translation>
    </message>
    <message>
        <source>Scroll rows</source>
        <translation>滚动行</translation>
    </message>
    <message>
        <source>Scroll columns</source>
        <translation>滚动列</translation>
    </message>
    <message>
        <source>Weaker than |%1|: left empty</source>
        <translation>弱于 |%1|：留空</translation>
    </message>
</context>
<context>
    <name>ui::AssociationOptions</name>
    <message>
        <source>Associations</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Absolute values</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
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
        <translation>Cramér V</translation>
    </message>
    <message>
        <source>Correlation ratio</source>
        <translation>相关比</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>按相似度</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>文件顺序</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量</translation>
    </message>
    <message>
        <source>How closely two columns go together. &lt;b&gt;Automatic&lt;/b&gt; takes what suits each pair: Spearman’s ρ between numbers and ordered levels (−1 to +1, sign kept), Cramér’s V corrected for bias between categories (0 to 1), and the correlation ratio η between a number and categories (0 to 1).&lt;br&gt;&lt;br&gt;Choose &lt;b&gt;Pearson&lt;/b&gt; to see straight-line relations only, &lt;b&gt;Kendall&lt;/b&gt; (τ-b) for ordered levels with many ties; it takes longer. Pairs the measure does not suit stay empty.&lt;br&gt;&lt;br&gt;Each pair uses the rows in which both cells are present (pairwise), so n may differ from cell to cell; the tool tip gives it, with p and p adjusted for the number of pairs.</source>
        <translation>两列关联的紧密程度。&lt;b&gt;自动&lt;/b&gt;为每对列选择合适的度量：数字和有序取值之间用 Spearman ρ（−1 到 +1，保留符号），类别之间用校正偏差的 Cramér V（0 到 1），数字与类别之间用相关比 η（0 到 1）。&lt;br&gt;&lt;br&gt;只想看直线关系时选择 &lt;b&gt;Pearson&lt;/b&gt;；有序取值含有许多并列时选择 &lt;b&gt;Kendall&lt;/b&gt;（τ-b），它耗时较长。度量不适合的列对留空。&lt;br&gt;&lt;br&gt;每对列使用两个单元格都有值的行（成对），因此各单元格的 n 可能不同；工具提示会给出 n，以及 p 和按列对数量校正的 p。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>By similarity puts columns that go together beside each other (average linkage on 1 − |association|); file order keeps them as they stand in the file.</source>
        <translation>“按相似度”把相互关联的列放在一起（对 1 − |关联| 做平均连接）；“文件顺序”保持列在文件中的顺序。</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>隐藏低于</translation>
    </message>
    <message>
        <source>Leaves cells of weaker association empty, whatever their sign, so that the strong ones stand out. Tool tips and exported tables keep their figures; the legend says what is left out.</source>
        <translation>把关联较弱的单元格留空（不论符号），使强关联突出。工具提示和导出的表格仍保留数字；图例会说明略去了什么。</translation>
    </message>
    <message>
        <source>Numbers in the cells</source>
        <translation>单元格中的数字</translation>
    </message>
    <message>
        <source>Colours strength only and leaves the sign out</source>
        <translation>只用颜色表示强度，不表示符号</translation>
    </message>
    <message>
        <source>Hide associations below</source>
        <translation>隐藏关联低于</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
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
        <translation>关联</translation>
    </message>
    <message>
        <source>Features against target</source>
        <translation>特征与目标列</translation>
    </message>
    <message>
        <source>Association Heatmap</source>
        <translation>关联热图</translation>
    </message>
    <message>
        <source>Ranking of Features</source>
        <translation>特征排名</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 行 × %3 列 · %4</translation>
    </message>
    <message>
        <source>Press Update View to rank the features against the target.</source>
        <translation>按“更新视图”以按与目标列的关联为特征排名。</translation>
    </message>
    <message>
        <source>No feature can be measured against the target this way.</source>
        <translation>没有特征能以这种方式与目标列比较。</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to rank the others against it.</source>
        <translation>请在“数据”页面把一列的角色设为“目标列”，以便为其他列排名。</translation>
    </message>
    <message>
        <source>association with %1, one at a time</source>
        <translation>与 %1 的关联，逐个计算</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Hide Details</source>
        <translation>隐藏详细信息</translation>
    </message>
</context>
<context>
    <name>ui::BarList</name>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 个</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::BeforeAfterPlot</name>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 个有值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>+%1 filled</source>
        <translation>+%1 个已填补</translation>
    </message>
    <message>
        <source>%1: %2 customers (%3)</source>
        <translation>%1：%2 个客户（%3）</translation>
    </message>
    <message>
        <source>, %1 of them filled</source>
        <translation>，其中 %1 个已填补</translation>
    </message>
</context>
<context>
    <name>ui::BestSoFarPlot</name>
    <message>
        <source>Start a search: the score of each trial appears here as it ends.</source>
        <translation>开始搜索：每次试验结束后，其得分会显示在这里。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>已提前停止</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 trials, none of them finished.</source>
        <translation>%1 次试验，没有一次完成。</translation>
    </message>
    <message>
        <source>%1 of %2 trials; best so far %3 in trial %4.</source>
        <translation>%1 / %2 次试验；目前最佳为试验 %4 的 %3。</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>best %1 · trial %2</source>
        <translation>最佳 %1 · 试验 %2</translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation>试验 %1</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>目前最佳</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ui::ChartPack</name>
    <message>
        <source>its numbers (CSV)</source>
        <translation>其数字 (CSV)</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
</context>
<context>
    <name>ui::CheckModel</name>
    <message>
        <source>Odd cell</source>
        <translation>异常单元格</translation>
    </message>
    <message>
        <source>Row left out</source>
        <translation>略去的行</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>不是数据行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>文件中的原样</translation>
    </message>
</context>
<context>
    <name>ui::ChecksView</name>
    <message>
        <source>Each feature alone</source>
        <translation>各特征单独</translation>
    </message>
    <message>
        <source>Class balance</source>
        <translation>类别平衡</translation>
    </message>
    <message>
        <source>Choose a Target</source>
        <translation>选择目标列</translation>
    </message>
    <message>
        <source>Leak guard</source>
        <translation>泄露检查</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>1 处需要查看</translation>
    </message>
    <message>
        <source>%1 things to look at</source>
        <translation>%1 处需要查看</translation>
    </message>
    <message>
        <source>No feature numbers the rows or follows their order, and no row stands twice. Whether one gives the answer away can be told with a target.</source>
        <translation>没有特征为行编号或随行的顺序变化，也没有重复的行。是否有特征泄露答案，需要有目标列才能判断。</translation>
    </message>
    <message>
        <source>No feature gives %1 away: %2, the strongest, alone ranks %3 of pairs right, all together %4.</source>
        <translation>没有特征泄露 %1：最强的 %2 单独能把 %3 的成对客户排对，全部特征一起为 %4。</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of the target apart. Choose a target on the Data page first.</source>
        <translation>每个特征单独区分目标列各类别的能力。请先在“数据”页面选择目标列。</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of the target apart. %1 is no set of classes: it needs categories, or at most 20 different numbers.</source>
        <translation>每个特征单独区分目标列各类别的能力。%1 不是一组类别：需要类别列，或最多有 20 个不同的数字。</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of %1 apart. There is no feature.</source>
        <translation>每个特征单独区分 %1 各类别的能力。没有特征。</translation>
    </message>
    <message>
        <source>How well each feature alone tells the classes of %1 apart. There are too few rows to tell: 100 with a class are needed, and 10 of each class.</source>
        <translation>每个特征单独区分 %1 各类别的能力。行太少，无法判断：需要 100 行有类别，且每个类别 10 行。</translation>
    </message>
    <message>
        <source>the %1 strongest together</source>
        <translation>最强的 %1 个一起</translation>
    </message>
    <message>
        <source>all %1 together</source>
        <translation>全部 %1 个一起</translation>
    </message>
    <message>
        <source>%1 · %2 rows looked at · target %3 · mean of five folds</source>
        <translation>%1 · 查看了 %2 行 · 目标列 %3 · 五折均值</translation>
    </message>
    <message>
        <source>against %1 · %2 rows</source>
        <translation>对 %1 · %2 行</translation>
    </message>
    <message>
        <source>How many rows each class of the target has. The table has no target yet.</source>
        <translation>目标列的每个类别有多少行。该表格还没有目标列。</translation>
    </message>
    <message>
        <source>How many rows each class of the target has. %1 is no set of classes: it needs categories, or at most 20 different numbers.</source>
        <translation>目标列的每个类别有多少行。%1 不是一组类别：需要类别列，或最多有 20 个不同的数字。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · %2 行</translation>
    </message>
    <message>
        <source>, %1 without a class</source>
        <translation>，%1 行没有类别</translation>
    </message>
</context>
<context>
    <name>ui::ChipRow</name>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 个</translation>
    </message>
</context>
<context>
    <name>ui::ClassBalancePlot</name>
    <message>
        <source>%1: %2 rows, %3</source>
        <translation>%1：%2 行，%3</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 个</translation>
    </message>
</context>
<context>
    <name>ui::ClassBars</name>
    <message>
        <source>%1: %2. </source>
        <translation>%1：%2。 </translation>
    </message>
</context>
<context>
    <name>ui::ClassReportPlot</name>
    <message>
        <source>Precision, recall and F1 of each class; weighted F1 %1.</source>
        <translation>每个类别的精确率、召回率和 F1；加权 F1 为 %1。</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Macro average</source>
        <translation>宏平均</translation>
    </message>
    <message>
        <source>Weighted average</source>
        <translation>加权平均</translation>
    </message>
    <message>
        <source>Labels given</source>
        <translation>给出的标签</translation>
    </message>
    <message>
        <source>true (outline) → predicted (filled)</source>
        <translation>真实（轮廓）→ 预测（填充）</translation>
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
        <translation>列</translation>
    </message>
</context>
<context>
    <name>ui::ColumnInspector</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Explore Columns</source>
        <translation>探索列</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Missing by target</source>
        <translation>按目标列的缺失</translation>
    </message>
    <message>
        <source>Type and role</source>
        <translation>类型和角色</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>How the cells are read. A &lt;b&gt;number&lt;/b&gt; is measured, a &lt;b&gt;category&lt;/b&gt; only named, an &lt;b&gt;ordered category&lt;/b&gt; ranked from low to high. Change it when figures are only names (a branch number), or names have an order. Cells that do not fit the type become missing; the file is never changed.</source>
        <translation>单元格的读取方式。&lt;b&gt;数字&lt;/b&gt;是测量值，&lt;b&gt;类别&lt;/b&gt;只是名称，&lt;b&gt;有序类别&lt;/b&gt;从低到高排列。当数字只是名称（如分店编号）或名称有顺序时，请更改它。不符合类型的单元格变为缺失；文件从不更改。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>What the column is for. &lt;b&gt;Features&lt;/b&gt; describe the customer and are used to find segments and to predict. The &lt;b&gt;target&lt;/b&gt; is what is to be predicted; a table has at most one. &lt;b&gt;Identifiers&lt;/b&gt; name the row and are never learned from. &lt;b&gt;Ignored&lt;/b&gt; columns stay in the file and are left out of everything else.</source>
        <translation>列的用途。&lt;b&gt;特征&lt;/b&gt;描述客户，用于寻找客群和预测。&lt;b&gt;目标列&lt;/b&gt;是要预测的内容；一个表格最多一个。&lt;b&gt;标识符&lt;/b&gt;为行命名，从不用于学习。&lt;b&gt;忽略&lt;/b&gt;的列保留在文件中，不用于其他任何地方。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Texts that mean “missing” in this column, with semicolons between</source>
        <translation>此列中表示“缺失”的文本，以分号分隔</translation>
    </message>
    <message>
        <source>Also missing</source>
        <translation>也视为缺失</translation>
    </message>
    <message>
        <source>Texts that stand for “no value” in this column, with semicolons between them: &lt;b&gt;-99; unknown&lt;/b&gt;. Empty cells are missing anyway. Use it where a number such as -99 or 9999 was typed in place of nothing; otherwise it counts in every mean.</source>
        <translation>此列中代表“没有值”的文本，以分号分隔：&lt;b&gt;-99; unknown&lt;/b&gt;。空单元格本来就是缺失。当用 -99 或 9999 这样的数字代替空值时使用；否则它会计入每个均值。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Date order</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>Which part of a date comes first. Automatic decides by days past 12; where there are none, 3/4/2024 may be in March or in April and only you can tell.</source>
        <translation>日期中哪一部分在前。“自动”根据大于 12 的日来判断；如果没有，3/4/2024 可能是三月也可能是四月，只有您能判断。</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>点：1,234.5</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>逗号：1.234,5</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>How numbers are written in this column. Change it when 0,435 was read as a word, or 1.234 as little more than one where it means a thousand.</source>
        <translation>此列中数字的写法。如果 0,435 被读成文字，或表示一千多的 1.234 被读成略大于一，请更改它。</translation>
    </message>
    <message>
        <source>No column chosen</source>
        <translation>未选择列</translation>
    </message>
    <message>
        <source>Click the head of a column to see it here.</source>
        <translation>单击列的表头即可在此查看。</translation>
    </message>
    <message>
        <source>column %1 of %2</source>
        <translation>第 %1 列，共 %2 列</translation>
    </message>
    <message>
        <source>Every cell is missing.</source>
        <translation>所有单元格都缺失。</translation>
    </message>
    <message>
        <source>Every value is different.</source>
        <translation>所有值都不同。</translation>
    </message>
    <message>
        <source>%1 different texts.</source>
        <translation>%1 种不同的文本。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>St. deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>四分位数</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>偏度</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最晚</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>最常见</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 / %2 个客户</translation>
    </message>
    <message>
        <source>Overall %1.</source>
        <translation>总体 %1。</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Differences this large are not chance (%1).</source>
        <translation>这么大的差异并非偶然（%1）。</translation>
    </message>
    <message>
        <source>Differences this large may well be chance (%1).</source>
        <translation>这么大的差异很可能出于偶然（%1）。</translation>
    </message>
</context>
<context>
    <name>ui::CompareOptions</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Train Other Models</source>
        <translation>训练其他模型</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>有何不同</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分指标</translation>
    </message>
    <message>
        <source>What the models are ranked by. F1 is the harmonic mean of precision and recall of a class; weighted counts each class by its customers, macro counts each alike. Log loss also judges the probabilities.</source>
        <translation>模型按什么排名。F1 是某类别的精确率与召回率的调和平均；“加权”按客户数计算各类别，“宏平均”对各类别一视同仁。对数损失还评判概率。</translation>
    </message>
    <message>
        <source>The best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>The run all others are tested against.</source>
        <translation>所有其他运行都与之检验的运行。</translation>
    </message>
    <message>
        <source>Other models</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>k-nearest neighbours</source>
        <translation>k 近邻</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>随机森林</translation>
    </message>
    <message>
        <source>Gradient boosting</source>
        <translation>梯度提升</translation>
    </message>
    <message>
        <source>Ensemble of network, forest, boosting</source>
        <translation>网络、森林和提升的集成</translation>
    </message>
    <message>
        <source>Majority baseline</source>
        <translation>多数类基线</translation>
    </message>
    <message>
        <source>Trained on the same customers, features and preparation as the run shown on the Predict page.</source>
        <translation>在与“预测”页面所示运行相同的客户、特征和准备上训练。</translation>
    </message>
    <message>
        <source>Cross-validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>折数</translation>
    </message>
    <message>
        <source>The customers are dealt into this many parts; each part is predicted by models that have learnt from all others, preparation included.</source>
        <translation>客户被分成这么多份；每一份由从所有其他份学习（包括准备）的模型来预测。</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>Times the parts are dealt anew. More repeats make intervals narrower, up to a point: the test allows for folds that share customers (Nadeau and Bengio 2003).</source>
        <translation>重新分份的次数。重复越多，区间越窄，但有限度：检验会考虑各折共用客户的情况（Nadeau and Bengio 2003）。</translation>
    </message>
    <message>
        <source>The ticked runs are trained anew on every fold.</source>
        <translation>勾选的运行会在每一折上重新训练。</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Shares in %</source>
        <translation>份额（%）</translation>
    </message>
    <message>
        <source>How much of each fold&apos;s training customers is learnt from. Each share lies within the next; all of them are always learnt from besides. By time the latest customers make the smaller shares.</source>
        <translation>从每一折的训练客户中学习多少。每个份额包含在下一个份额之内；此外总会用全部客户学习一次。按时间拆分时，较小的份额由最新的客户组成。</translation>
    </message>
    <message>
        <source>The customers are dealt into this many parts; each part judges models that have learnt from shares of all others.</source>
        <translation>客户被分成这么多份；每一份用来评判从所有其他份的各份额学习的模型。</translation>
    </message>
    <message>
        <source>Times the parts are dealt anew. More of them tell smaller differences from chance.</source>
        <translation>重新分份的次数。次数越多，越能把较小的差异与偶然区分开。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
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
        <translation>随机</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>TPE tries near what did well so far (Bergstra et al. 2011). Hyperband begins many trials with few epochs and lets the better ones go on (Li et al. 2018). Random draws evenly.</source>
        <translation>TPE 在目前表现好的附近尝试（Bergstra et al. 2011）。Hyperband 以很少的轮次开始许多试验，让较好的继续（Li et al. 2018）。“随机”均匀抽取。</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Budget in</source>
        <translation>预算单位</translation>
    </message>
    <message>
        <source>A number of trials gives the same search every time; minutes depend on the machine.</source>
        <translation>按试验次数时，每次搜索都相同；按分钟则取决于计算机。</translation>
    </message>
    <message>
        <source>Networks to train.</source>
        <translation>要训练的网络数。</translation>
    </message>
    <message>
        <source>The search ends after this time.</source>
        <translation>搜索在此时间后结束。</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>A range “LOW..HIGH”, a list “A, B, C”, or one value, which is then the same in every trial. Now: %1.</source>
        <translation>范围“LOW..HIGH”、列表“A, B, C”或单个值（此时每次试验都相同）。现在：%1。</translation>
    </message>
    <message>
        <source>Cross-Validate</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Draw Learning Curve</source>
        <translation>绘制学习曲线</translation>
    </message>
    <message>
        <source>Go On Searching</source>
        <translation>继续搜索</translation>
    </message>
    <message>
        <source>Start Search</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>Goes on where the last search ended; a larger budget adds trials.</source>
        <translation>从上次搜索结束处继续；预算更大时会增加试验。</translation>
    </message>
    <message>
        <source>Trials are judged on the validation part. The test part is never seen by the search.</source>
        <translation>试验在验证部分上评判。搜索从不接触测试部分。</translation>
    </message>
    <message>
        <source>Train a network on the Predict page first.</source>
        <translation>请先在“预测”页面训练一个网络。</translation>
    </message>
    <message>
        <source>Tick at least one model.</source>
        <translation>请至少勾选一个模型。</translation>
    </message>
    <message>
        <source>“%1” is no share between 0 and 100 %.</source>
        <translation>“%1”不是 0 到 100 % 之间的份额。</translation>
    </message>
    <message>
        <source>Name at least one share below 100 %.</source>
        <translation>请至少填写一个低于 100 % 的份额。</translation>
    </message>
    <message numerus="yes">
        <source>The run shown on the Predict page is trained anew on every share of every fold: %n models.</source>
        <translation>
            <numerusform>“预测”页面所示的运行会在每一折的每个份额上重新训练：%n 个模型。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Views of the comparison</source>
        <translation>比较的视图</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Cross-Validation</source>
        <translation>交叉验证</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>More Rows?</source>
        <translation>更多的行？</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>Compare needs a trained model. Train a network on the Predict page; other models are then trained here on the same customers with one click.</source>
        <translation>“比较”需要一个训练好的模型。请在“预测”页面训练一个网络；之后在这里单击一次，即可在同一批客户上训练其他模型。</translation>
    </message>
    <message>
        <source>Go to Predict</source>
        <translation>转到“预测”</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the bars with their intervals, or the learning curve, as a picture</source>
        <translation>把带区间的条形或学习曲线复制为图片</translation>
    </message>
    <message>
        <source>%1 · test part, %2 customers · seed %3</source>
        <translation>%1 · 测试部分，%2 个客户 · 随机种子 %3</translation>
    </message>
    <message>
        <source>%1 · validation part, %2 customers · seed %3</source>
        <translation>%1 · 验证部分，%2 个客户 · 随机种子 %3</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在工作…</translation>
    </message>
    <message>
        <source>Models trained on the same customers, ranked and tested</source>
        <translation>在同一批客户上训练的模型，经排名和检验</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 trial&lt;/b&gt;</source>
        <translation>&lt;b&gt;1 次试验&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n trials&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n 次试验&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source> · best validation loss &lt;b&gt;%1&lt;/b&gt;, %2 right (trial %3) · test customers not touched</source>
        <translation> · 最佳验证损失 &lt;b&gt;%1&lt;/b&gt;，%2 正确（试验 %3）· 未接触测试客户</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 run&lt;/b&gt; · best %1 </source>
        <translation>&lt;b&gt;1 个运行&lt;/b&gt; · 最佳 %1 </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n runs&lt;/b&gt; · best %1 </source>
        <translation>
            <numerusform>&lt;b&gt;%n 个运行&lt;/b&gt; · 最佳 %1 </numerusform>
        </translation>
    </message>
    <message>
        <source>, 95 % interval %1–%2</source>
        <translation>，95 % 区间 %1–%2</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonBars</name>
    <message>
        <source>There is no other method to compare with on these features.</source>
        <translation>在这些特征上没有其他方法可供比较。</translation>
    </message>
    <message>
        <source>Autoencoder + k-means (shown)</source>
        <translation>自编码器 + k-means（所示）</translation>
    </message>
    <message>
        <source>k-means (shown)</source>
        <translation>k-means（所示）</translation>
    </message>
    <message>
        <source>(silhouette %1 against %2)</source>
        <translation>（轮廓系数 %1 对 %2）</translation>
    </message>
    <message>
        <source>%1 separates these customers better %2.</source>
        <translation>%1 把这些客户分得更开%2。</translation>
    </message>
    <message>
        <source>The segments shown are better separated than those of %1 %2.</source>
        <translation>所示客群比 %1 的客群分得更开%2。</translation>
    </message>
    <message>
        <source>%1 separates the customers as well %2.</source>
        <translation>%1 把客户分得同样好%2。</translation>
    </message>
    <message>
        <source>Both find nearly the same segments.</source>
        <translation>两者找到的客群几乎相同。</translation>
    </message>
    <message>
        <source>silhouette, prepared space</source>
        <translation>轮廓系数，准备后的空间</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>一致度</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionPlot</name>
    <message>
        <source>Confusion matrix of %1 customers: %2 right.</source>
        <translation>%1 个客户的混淆矩阵：%2 正确。</translation>
    </message>
    <message>
        <source>%1 customers of %2 were recognised: %3 of all %2.</source>
        <translation>%2 的客户中识别出 %1 个：占全部 %2 的 %3。</translation>
    </message>
    <message>
        <source>%1 customers of %2 were taken for %4: %3 of all %2.</source>
        <translation>%2 的客户中有 %1 个被当成 %4：占全部 %2 的 %3。</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>0–100 % of each true class</source>
        <translation>各真实类别的 0–100 %</translation>
    </message>
</context>
<context>
    <name>ui::ContributionCard</name>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Class explained</source>
        <translation>解释的类别</translation>
    </message>
    <message>
        <source>Comparing this customer with others…</source>
        <translation>正在将此客户与其他客户比较…</translation>
    </message>
    <message>
        <source>Choose a customer to see what speaks for and against each class.</source>
        <translation>选择一个客户，查看支持和反对每个类别的依据。</translation>
    </message>
    <message>
        <source>row %1 beside %2 training customers</source>
        <translation>第 %1 行与 %2 个训练客户相比</translation>
    </message>
    <message>
        <source>%1 · ± %2 points</source>
        <translation>%1 · ± %2 个百分点</translation>
    </message>
</context>
<context>
    <name>ui::ContributionPlot</name>
    <message>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Choose a customer to see what speaks for and against each class.</source>
        <translation>选择一个客户，查看支持和反对每个类别的依据。</translation>
    </message>
    <message>
        <source>average customer</source>
        <translation>平均客户</translation>
    </message>
    <message>
        <source>%1 other features</source>
        <translation>其他 %1 个特征</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>此客户</translation>
    </message>
    <message>
        <source>%1: %2, of the average customer %3</source>
        <translation>%1：%2，平均客户为 %3</translation>
    </message>
    <message>
        <source>probability of %1</source>
        <translation>%1 的概率</translation>
    </message>
    <message>
        <source>score of %1</source>
        <translation>%1 的得分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>average customer %1</source>
        <translation>平均客户 %1</translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <translation>%1：%2，支持 %3</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4</source>
        <translation>%1：%2，从 %3 到 %4</translation>
    </message>
</context>
<context>
    <name>ui::CrossTableGrid</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1
%2 of %3 customers (%4)</source>
        <translation>%1
%3 个客户中的 %2 个（%4）</translation>
    </message>
    <message>
        <source>%1 customers; %2 expected if the two had nothing to do with each other</source>
        <translation>%1 个客户；若两者毫无关系，预期为 %2 个</translation>
    </message>
    <message>
        <source>%1 of the row (all: %2)</source>
        <translation>占该行的 %1（全部：%2）</translation>
    </message>
    <message>
        <source>%1 of the column (all: %2)</source>
        <translation>占该列的 %1（全部：%2）</translation>
    </message>
    <message>
        <source>Standardised residual %1, %2</source>
        <translation>标准化残差 %1，%2</translation>
    </message>
</context>
<context>
    <name>ui::CurvePicture</name>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>best: epoch %1</source>
        <translation>最佳：轮次 %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>轮次 %1</translation>
    </message>
</context>
<context>
    <name>ui::CurvePlot</name>
    <message>
        <source>ROC Curves</source>
        <translation>ROC 曲线</translation>
    </message>
    <message>
        <source>Precision and Recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>Train a model to see how well it tells the classes apart.</source>
        <translation>训练一个模型，查看它区分各类别的能力。</translation>
    </message>
    <message>
        <source>%1: area %2, 95 % interval %3 to %4</source>
        <translation>%1：面积 %2，95 % 区间 %3 至 %4</translation>
    </message>
    <message>
        <source>%1: area %2</source>
        <translation>%1：面积 %2</translation>
    </message>
    <message>
        <source>of the others, taken along (false positives)</source>
        <translation>其他类别中被误选的（假阳性）</translation>
    </message>
    <message>
        <source>of the class, found (recall)</source>
        <translation>该类别中被找到的（召回率）</translation>
    </message>
    <message>
        <source>right among those picked (precision)</source>
        <translation>选中者中正确的（精确率）</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>偶然水平</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>%1 against the rest</source>
        <translation>%1 对其余</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>above all</source>
        <translation>高于全部</translation>
    </message>
    <message>
        <source>of the class, found</source>
        <translation>该类别中被找到的</translation>
    </message>
    <message>
        <source>of the others, taken along</source>
        <translation>其他类别中被误选的</translation>
    </message>
    <message>
        <source>right among those picked</source>
        <translation>选中者中正确的</translation>
    </message>
</context>
<context>
    <name>ui::CustomerStrip</name>
    <message>
        <source>Random Test Customer</source>
        <translation>随机测试客户</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>单个客户</translation>
    </message>
    <message>
        <source>Find the customer by</source>
        <translation>查找客户依据</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Type and press Enter</source>
        <translation>输入后按 Enter</translation>
    </message>
    <message>
        <source>Row number</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Choose a customer to see what the model says about them, and why.</source>
        <translation>选择一个客户，查看模型对其如何判断以及原因。</translation>
    </message>
    <message>
        <source>predicted %1 with %2</source>
        <translation>预测为 %1，%2</translation>
    </message>
    <message>
        <source>true class not known</source>
        <translation>真实类别未知</translation>
    </message>
    <message>
        <source>true class %1</source>
        <translation>真实类别 %1</translation>
    </message>
    <message>
        <source> · right</source>
        <translation> · 正确</translation>
    </message>
    <message>
        <source> · wrong</source>
        <translation> · 错误</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>test part: never seen in training</source>
        <translation>测试部分：训练中从未见过</translation>
    </message>
    <message>
        <source>training part: the model has learnt from this customer</source>
        <translation>训练部分：模型从此客户学习过</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>验证部分</translation>
    </message>
    <message>
        <source>in none of the parts</source>
        <translation>不在任何部分中</translation>
    </message>
    <message>
        <source>There is no row “%1”. Rows are numbered from 1 to %2.</source>
        <translation>没有第“%1”行。行号从 1 到 %2。</translation>
    </message>
    <message>
        <source>No customer has “%1” in %2.</source>
        <translation>没有客户在 %2 中的值为“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::DataPage</name>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>导入选项…</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>没有打开的表格</translation>
    </message>
    <message>
        <source>Open a CSV file with one customer per row, or try an example.</source>
        <translation>打开每行一个客户的 CSV 文件，或试用一个示例。</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>再次读取文件</translation>
    </message>
    <message>
        <source>Read the file in another way, with a preview</source>
        <translation>以另一种方式读取文件，可预览</translation>
    </message>
    <message>
        <source>What was read, what it looks like, and what to check.</source>
        <translation>读取了什么、看起来怎样，以及要检查什么。</translation>
    </message>
    <message>
        <source>%1 described by %2</source>
        <translation>%1 由 %2 描述</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 个客户</translation>
    </message>
    <message>
        <source>A random sample of %1</source>
        <translation>%1 的随机样本</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 / %2 个客户</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 个特征</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标列 %1</translation>
    </message>
    <message>
        <source>target %1 with %2 segments</source>
        <translation>目标列 %1，含 %2 个客群</translation>
    </message>
    <message>
        <source>target %1 with %2 classes</source>
        <translation>目标列 %1，含 %2 个类别</translation>
    </message>
    <message>
        <source>every row is complete</source>
        <translation>每一行都完整</translation>
    </message>
    <message>
        <source>%1 rows are complete</source>
        <translation>%1 行完整</translation>
    </message>
    <message>
        <source>random sample of %1 of %2 rows</source>
        <translation>%2 行中的 %1 行随机样本</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 列</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表 %1</translation>
    </message>
    <message>
        <source>read as remembered</source>
        <translation>按记住的方式读取</translation>
    </message>
    <message>
        <source>%1 empty cells</source>
        <translation>%1 个空单元格</translation>
    </message>
    <message>
        <source>1 row rejected</source>
        <translation>拒绝了 1 行</translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>拒绝了 %1 行</translation>
    </message>
    <message>
        <source>%1 proposed as identifier</source>
        <translation>建议将 %1 设为标识符</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Import Receipt</source>
        <translation>导入回执</translation>
    </message>
    <message>
        <source>%1 cells of %2 do not fit the type &lt;b&gt;%3&lt;/b&gt; and count as missing now.</source>
        <translation>%2 的 %1 个单元格不符合类型&lt;b&gt;%3&lt;/b&gt;，现在计为缺失。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ui::DataTableView</name>
    <message>
        <source>Customer table</source>
        <translation>客户表格</translation>
    </message>
</context>
<context>
    <name>ui::DendrogramPlot</name>
    <message>
        <source>difference between the groups joined</source>
        <translation>所合并各组之间的差异</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n 个客群</numerusform>
        </translation>
    </message>
    <message>
        <source>Dendrogram</source>
        <translation>树状图</translation>
    </message>
    <message>
        <source>Segments of Ward, average or complete linkage have a dendrogram.</source>
        <translation>Ward、平均连接或完全连接得到的客群有树状图。</translation>
    </message>
    <message>
        <source>Dendrogram of %1 customers, cut into %2 segments. Left and right move the cut, Enter takes it; up and down choose a segment.</source>
        <translation>%1 个客户的树状图，切分为 %2 个客群。左右键移动切分位置，Enter 键采用；上下键选择客群。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 个客户</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 个客户</translation>
    </message>
    <message>
        <source>joined at height %1</source>
        <translation>在高度 %1 处合并</translation>
    </message>
    <message>
        <source>join the others at %1</source>
        <translation>在 %1 处与其他合并</translation>
    </message>
</context>
<context>
    <name>ui::DependenceCard</name>
    <message>
        <source>Dependence</source>
        <translation>依赖关系</translation>
    </message>
    <message>
        <source>Single customers</source>
        <translation>单个客户</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Classes shown</source>
        <translation>显示的类别</translation>
    </message>
    <message>
        <source>Asking the model about other values of %1…</source>
        <translation>正在用 %1 的其他值询问模型…</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Shows how the probabilities follow one column.</source>
        <translation>显示概率如何随一列变化。</translation>
    </message>
    <message>
        <source>A thin line for each of some customers</source>
        <translation>为部分客户各画一条细线</translation>
    </message>
    <message>
        <source>Choose one class to see single customers</source>
        <translation>选择一个类别以查看单个客户</translation>
    </message>
    <message>
        <source>mean of %1 training customers</source>
        <translation>%1 个训练客户的均值</translation>
    </message>
    <message>
        <source>mean of %1 test customers</source>
        <translation>%1 个测试客户的均值</translation>
    </message>
</context>
<context>
    <name>ui::DependencePlot</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Dependence on a Column</source>
        <translation>对某列的依赖关系</translation>
    </message>
    <message>
        <source>Choose a column to see what the model says for each of its values.</source>
        <translation>选择一列，查看模型对其每个值的判断。</translation>
    </message>
    <message>
        <source>%1: from %2 at %3 to %4 at %5</source>
        <translation>%1：从 %2（于 %3）到 %4（于 %5）</translation>
    </message>
    <message>
        <source>mean predicted probability</source>
        <translation>平均预测概率</translation>
    </message>
    <message>
        <source>single customers</source>
        <translation>单个客户</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>customers near</source>
        <translation>附近的客户</translation>
    </message>
</context>
<context>
    <name>ui::DetailTabs</name>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>reconstruction error</source>
        <translation>重构误差</translation>
    </message>
    <message>
        <source>mean squared</source>
        <translation>均方</translation>
    </message>
    <message>
        <source>The curve starts with the first epoch.</source>
        <translation>曲线从第一个轮次开始。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>divergence of the segments</source>
        <translation>客群的散度</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>纳特</translation>
    </message>
    <message>
        <source>The curve starts when the training has ended.</source>
        <translation>曲线在训练结束后开始。</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>细化</translation>
    </message>
    <message>
        <source>Tries several numbers of segments and says which of them are well supported.</source>
        <translation>尝试多种客群数量，并说明哪些有充分依据。</translation>
    </message>
    <message>
        <source>Compare Numbers</source>
        <translation>比较数量</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All six figures</source>
        <translation>全部六项指标</translation>
    </message>
    <message>
        <source>Also gap, Caliński–Harabasz and Davies–Bouldin</source>
        <translation>还包括间隙、Caliński–Harabasz 和 Davies–Bouldin</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>轮廓系数</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>ui::DetailsDialog</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>ui::DistributionGallery</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>all missing</source>
        <translation>全部缺失</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>ui::DistributionPlot</name>
    <message>
        <source>Choose a column to see how its values are spread.</source>
        <translation>选择一列，查看其值的分布。</translation>
    </message>
    <message>
        <source>%1 below %2 and %3 above %4 not shown</source>
        <translation>未显示 %2 以下的 %1 个和 %4 以上的 %3 个</translation>
    </message>
    <message>
        <source>%1 from %2 on not shown</source>
        <translation>未显示 %2 及以上的 %1 个</translation>
    </message>
    <message>
        <source>%1 below %2 not shown</source>
        <translation>未显示 %2 以下的 %1 个</translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation>%1 个没有值</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 个没有 %2</translation>
    </message>
</context>
<context>
    <name>ui::DistributionView</name>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>%1: %2. </source>
        <translation>%1：%2。 </translation>
    </message>
    <message>
        <source>Histogram of %1</source>
        <translation>%1 的直方图</translation>
    </message>
    <message>
        <source> M</source>
        <translation> M</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to under %2</source>
        <translation>%1 至 %2 以下</translation>
    </message>
    <message>
        <source>%1: %2 customers (%3)</source>
        <translation>%1：%2 个客户（%3）</translation>
    </message>
</context>
<context>
    <name>ui::DistributionsView</name>
    <message>
        <source>No distribution to show</source>
        <translation>没有可显示的分布</translation>
    </message>
    <message>
        <source>A distribution needs numbers, dates or categories; this table holds only texts and identifiers.</source>
        <translation>分布需要数字、日期或类别；此表格只有文本和标识符。</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱线图</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Shares of each group instead of numbers of customers</source>
        <translation>显示各组的占比，而不是客户数</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>列的顺序</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>文件顺序</translation>
    </message>
    <message>
        <source>Most different first</source>
        <translation>差异最大的在前</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数轴</translation>
    </message>
    <message>
        <source>Logarithmic axis, to see the rare values</source>
        <translation>对数轴，便于看到罕见的值</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>全部范围</translation>
    </message>
    <message>
        <source>Also the few values far out</source>
        <translation>也显示远处的少数值</translation>
    </message>
    <message>
        <source>By frequency</source>
        <translation>按频率</translation>
    </message>
    <message>
        <source>Most frequent first, instead of their own order</source>
        <translation>最常见的在前，而不按自身顺序</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>未归群</translation>
    </message>
    <message>
        <source>Every cell of this column is missing.</source>
        <translation>此列的所有单元格都缺失。</translation>
    </message>
    <message>
        <source>Choose a column to see how its values are spread.</source>
        <translation>选择一列，查看其值的分布。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，按 %2</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3</source>
        <translation>%1 · %2 行 · %3</translation>
    </message>
</context>
<context>
    <name>ui::DriftPartsPlot</name>
    <message>
        <source>The parts of this feature are not known.</source>
        <translation>此特征的各部分未知。</translation>
    </message>
    <message>
        <source>%1: training against this file</source>
        <translation>%1：训练与此文件对比</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>%1: %2 in training, %3 in this file</source>
        <translation>%1：训练中 %2，此文件中 %3</translation>
    </message>
</context>
<context>
    <name>ui::DriftPlot</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>Shows how far each feature of the new file has moved away from what the model has learnt from.</source>
        <translation>显示新文件的每个特征偏离模型学习内容的程度。</translation>
    </message>
    <message>
        <source>This model does not know how its training table was spread, so drift cannot be told. Models trained now do.</source>
        <translation>此模型不知道其训练表格的分布，因此无法判断漂移。现在训练的模型可以。</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 also in training (%2)</source>
        <translation>%1 个也在训练中（%2）</translation>
    </message>
    <message>
        <source>%1 new or without ID (%2)</source>
        <translation>%1 个为新客户或没有 ID（%2）</translation>
    </message>
    <message>
        <source>%1 new (%2)</source>
        <translation>%1 个为新客户（%2）</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>不在此文件中</translation>
    </message>
    <message>
        <source>%1 drifted</source>
        <translation>%1 个已漂移</translation>
    </message>
    <message>
        <source>%1 watch</source>
        <translation>%1 个需留意</translation>
    </message>
    <message>
        <source>No feature has drifted. Largest: %1, %2.</source>
        <translation>没有特征漂移。最大：%1，%2。</translation>
    </message>
    <message>
        <source>1 feature has drifted: %1.</source>
        <translation>1 个特征已漂移：%1。</translation>
    </message>
    <message>
        <source>%1 features have drifted: %2.</source>
        <translation>%1 个特征已漂移：%2。</translation>
    </message>
    <message>
        <source>1 feature to watch: %1.</source>
        <translation>1 个特征需留意：%1。</translation>
    </message>
    <message>
        <source>%1 features to watch: %2.</source>
        <translation>%1 个特征需留意：%2。</translation>
    </message>
    <message>
        <source>population stability index</source>
        <translation>群体稳定性指数</translation>
    </message>
    <message>
        <source>Drift of each feature</source>
        <translation>各特征的漂移</translation>
    </message>
    <message>
        <source>drifted above %1</source>
        <translation>高于 %1 为漂移</translation>
    </message>
    <message>
        <source>watch above %1</source>
        <translation>高于 %1 需留意</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: population stability index %2</source>
        <translation>%1：群体稳定性指数 %2</translation>
    </message>
    <message>
        <source>
most changed: %1, %2 in training, %3 in this file</source>
        <translation>
变化最大：%1，训练中 %2，此文件中 %3</translation>
    </message>
</context>
<context>
    <name>ui::DropArea</name>
    <message>
        <source>Drop a customer table here</source>
        <translation>将客户表格拖放到这里</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel or OpenDocument. Your file is read, never changed.</source>
        <translation>CSV、TSV、Excel 或 OpenDocument。您的文件只会被读取，从不更改。</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>打开 CSV…</translation>
    </message>
    <message>
        <source>Two-Minute Tour</source>
        <translation>两分钟导览</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>From a table to a report, on an example</source>
        <translation>用一个示例，从表格到报告</translation>
    </message>
</context>
<context>
    <name>ui::DropFrame</name>
    <message>
        <source>Drop to open</source>
        <translation>松开即可打开</translation>
    </message>
</context>
<context>
    <name>ui::EarlyStoppingGroup</name>
    <message>
        <source>Early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>The figure on the validation customers that chooses the best epoch, whose weights are kept however the training ends.&lt;br&gt;&lt;br&gt;&lt;b&gt;Validation loss&lt;/b&gt;, the mean of −log(probability of the right class), moves with every customer and leads to trustworthy probabilities.&lt;br&gt;&lt;br&gt;&lt;b&gt;Validation accuracy&lt;/b&gt;, the share of right answers, is worth a try when only the answer counts; it moves in steps and is noisier on small tables.</source>
        <translation>在验证客户上用来选择最佳轮次的指标；无论训练如何结束，都保留该轮次的权重。&lt;br&gt;&lt;br&gt;&lt;b&gt;验证损失&lt;/b&gt;是 −log(正确类别的概率) 的均值，随每个客户而变，能得到可信的概率。&lt;br&gt;&lt;br&gt;&lt;b&gt;验证准确率&lt;/b&gt;是答对的占比，只看答案时值得一试；它呈阶梯状变化，在小表格上噪声更大。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Ends the training when the watched figure has not got better for this many epochs. Raise it when the curve is noisy or the learning rate small. “never” trains all epochs; the best one is kept all the same.</source>
        <translation>当观察的指标连续这么多轮次没有改善时结束训练。曲线噪声大或学习率小时请调高。“从不”会训练全部轮次；最佳轮次同样会保留。</translation>
    </message>
    <message>
        <source>loss · after 1 epoch</source>
        <translation>损失 · 1 轮后</translation>
    </message>
    <message>
        <source>accuracy · after 1 epoch</source>
        <translation>准确率 · 1 轮后</translation>
    </message>
    <message>
        <source>loss · after %1 epochs</source>
        <translation>损失 · %1 轮后</translation>
    </message>
    <message>
        <source>accuracy · after %1 epochs</source>
        <translation>准确率 · %1 轮后</translation>
    </message>
</context>
<context>
    <name>ui::EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ui::EngineLoading</name>
    <message>
        <source>reference BLAS (slow)</source>
        <translation>参考版 BLAS（慢）</translation>
    </message>
</context>
<context>
    <name>ui::EpochTableModel</name>
    <message>
        <source>The epoch of the lowest validation loss; its weights are kept</source>
        <translation>验证损失最低的轮次；保留其权重</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Loss
train</source>
        <translation>损失
训练</translation>
    </message>
    <message>
        <source>Loss
validation</source>
        <translation>损失
验证</translation>
    </message>
    <message>
        <source>Accuracy
train</source>
        <translation>准确率
训练</translation>
    </message>
    <message>
        <source>Accuracy
validation</source>
        <translation>准确率
验证</translation>
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
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Train a model to see its curves.</source>
        <translation>训练一个模型以查看其曲线。</translation>
    </message>
    <message>
        <source>Ordering the customers by their probabilities…</source>
        <translation>正在按概率为客户排序…</translation>
    </message>
    <message>
        <source>%1, %2 customers</source>
        <translation>%1，%2 个客户</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>best F1</source>
        <translation>最佳 F1</translation>
    </message>
    <message>
        <source>best Youden</source>
        <translation>最佳约登</translation>
    </message>
    <message>
        <source>%1 of %2 “%3” found · %4 “%5” taken for it · %6 right in all · F1 %7. The results are shown at %8.</source>
        <translation>%2 个“%3”中找到 %1 个 · %4 个“%5”被误认 · 总计 %6 正确 · F1 %7。结果按 %8 显示。</translation>
    </message>
</context>
<context>
    <name>ui::ExplainView</name>
    <message>
        <source>Measure Importance</source>
        <translation>测量重要性</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>Asking the model about row %1…</source>
        <translation>正在就第 %1 行询问模型…</translation>
    </message>
    <message>
        <source>Score that falls</source>
        <translation>下降的得分</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Macro F1</source>
        <translation>宏平均 F1</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>What the model loses on the test customers when the values of one column are shuffled between them, so that they no longer say anything (Breiman 2001; Fisher, Rudin and Dominici 2019). All inputs made of the column move together. Bars are means, lines standard deviations over the repeats.&lt;br&gt;&lt;br&gt;Columns that say the same share their importance: each alone can be replaced by the other.</source>
        <translation>在测试客户之间打乱某列的值，使其不再说明任何问题时，模型损失多少（Breiman 2001；Fisher, Rudin and Dominici 2019）。由该列得出的所有输入一起变动。条形为均值，线为各次重复的标准差。&lt;br&gt;&lt;br&gt;内容相同的列会分摊重要性：每一列都可由另一列代替。</translation>
    </message>
    <message>
        <source>Progress of the importance</source>
        <translation>重要性的进度</translation>
    </message>
    <message>
        <source>Train a model to see which columns matter to it.</source>
        <translation>训练一个模型，查看哪些列对它重要。</translation>
    </message>
    <message>
        <source>Measuring how much worse the model gets without each column…</source>
        <translation>正在测量没有每一列时模型会差多少…</translation>
    </message>
    <message>
        <source>Cancelled: how much worse the model gets without each column was not measured to the end.</source>
        <translation>已取消：没有每一列时模型会差多少，未能测量完。</translation>
    </message>
    <message>
        <source>%1 test customers · %2 repeats · seed %3</source>
        <translation>%1 个测试客户 · %2 次重复 · 随机种子 %3</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>macro F1</source>
        <translation>宏平均 F1</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>对数损失</translation>
    </message>
</context>
<context>
    <name>ui::ExploreOptionsPanel</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Update View</source>
        <translation>更新视图</translation>
    </message>
    <message>
        <source>Complete columns</source>
        <translation>完整的列</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>文件顺序</translation>
    </message>
    <message>
        <source>Most missing first</source>
        <translation>缺失最多的在前</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>按列</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>按模式</translation>
    </message>
    <message>
        <source>Alike side by side</source>
        <translation>相似的并排</translation>
    </message>
    <message>
        <source>Shows columns without a missing cell too</source>
        <translation>也显示没有缺失单元格的列</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>File order shows where in the file cells are missing, for example from one date on. &lt;b&gt;Most missing first&lt;/b&gt; shows how many rows share their gaps. &lt;b&gt;By column&lt;/b&gt; puts the rows that miss one column first, so that you see what they miss besides. &lt;b&gt;By pattern&lt;/b&gt; puts rows that miss the same columns together, the most frequent pattern first.&lt;br&gt;&lt;br&gt;A click on a name above the matrix sorts by that column.</source>
        <translation>“文件顺序”显示单元格在文件中何处缺失，例如从某个日期起。&lt;b&gt;缺失最多的在前&lt;/b&gt;显示有多少行的空缺相同。&lt;b&gt;按列&lt;/b&gt;把缺失某一列的行放在最前，以便看到它们还缺什么。&lt;b&gt;按模式&lt;/b&gt;把缺失相同列的行放在一起，最常见的模式在前。&lt;br&gt;&lt;br&gt;单击矩阵上方的名称即按该列排序。</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>The column whose gaps come first.</source>
        <translation>其空缺排在最前的列。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>File order, the columns with most missing cells first, or columns that miss the same rows side by side (the order of the tree).</source>
        <translation>文件顺序、缺失单元格最多的列在前，或缺失行相同的列并排（树的顺序）。</translation>
    </message>
</context>
<context>
    <name>ui::ExploreOverview</name>
    <message>
        <source>No cell is missing.</source>
        <translation>没有缺失的单元格。</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Missing together</source>
        <translation>一起缺失</translation>
    </message>
    <message>
        <source>columns empty in the same row</source>
        <translation>同一行中为空的列</translation>
    </message>
    <message>
        <source>Missing Matrix</source>
        <translation>缺失矩阵</translation>
    </message>
    <message>
        <source>Association Heatmap</source>
        <translation>关联热图</translation>
    </message>
    <message>
        <source>No cell is missing: all %1 rows are complete in all %2 columns.</source>
        <translation>没有缺失的单元格：全部 %1 行在全部 %2 列中都完整。</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 行 × %3 列 · %4</translation>
    </message>
    <message>
        <source>%1 and %2 go most closely with %3</source>
        <translation>%1 和 %2 与 %3 关联最紧密</translation>
    </message>
    <message>
        <source>%1 goes most closely with %2</source>
        <translation>%1 与 %2 关联最紧密</translation>
    </message>
</context>
<context>
    <name>ui::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>还没有可探索的内容</translation>
    </message>
    <message>
        <source>Open a table to see which cells are missing and which columns go together.</source>
        <translation>打开一个表格，查看哪些单元格缺失、哪些列相互关联。</translation>
    </message>
    <message>
        <source>Views of Explore</source>
        <translation>探索的视图</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 as Table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <translation>%1（CSV）…</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>没有打开的表格</translation>
    </message>
    <message>
        <source>%1 in %2 rows</source>
        <translation>%2 行中的 %1</translation>
    </message>
    <message>
        <source>No cell is missing</source>
        <translation>没有缺失的单元格</translation>
    </message>
    <message>
        <source>1 cell is missing</source>
        <translation>1 个单元格缺失</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 rows</source>
        <translation>%1，位于 %3 行中的 %2 行</translation>
    </message>
    <message>
        <source>%1 cells are missing</source>
        <translation>%1 个单元格缺失</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
</context>
<context>
    <name>ui::FactsModel</name>
    <message>
        <source>Not certain: %1</source>
        <translation>不确定：%1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ui::FeatureChoiceGroup</name>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Association at least</source>
        <translation>关联至少</translation>
    </message>
    <message>
        <source>Leaves out features that go with the target less than this, one at a time, measured on the rows fitted on: Spearman’s ρ, Cramér’s V or the correlation ratio η. 0.1 is a usual limit. A feature that says little alone may still help beside others.</source>
        <translation>略去与目标列的关联低于此值的特征，逐个在拟合所用的行上测量：Spearman ρ、Cramér V 或相关比 η。0.1 是常用的界限。单独说明不多的特征与其他特征一起时仍可能有用。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source>The so many features that go most closely with the target.</source>
        <translation>与目标列关联最紧密的这么多个特征。</translation>
    </message>
    <message>
        <source>Features that are kept</source>
        <translation>保留的特征</translation>
    </message>
    <message>
        <source>%1 is left out by the limit</source>
        <translation>%1 因界限而略去</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Untick what the model is not to see.</source>
        <translation>取消勾选不让模型看到的内容。</translation>
    </message>
    <message>
        <source>Bars: association with %1.</source>
        <translation>条形：与 %1 的关联。</translation>
    </message>
    <message>
        <source> Muted features are left out.</source>
        <translation> 变淡的特征被略去。</translation>
    </message>
</context>
<context>
    <name>ui::FeatureGroup</name>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ui::FeatureScorePlot</name>
    <message>
        <source>%1: %2, suspect</source>
        <translation>%1：%2，可疑</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>pairs of different classes ranked right · 50 % is guessing</source>
        <translation>不同类别的成对客户排对的占比 · 50 % 等于猜测</translation>
    </message>
    <message>
        <source>and %1 weaker ones</source>
        <translation>及另外 %1 个较弱的</translation>
    </message>
    <message>
        <source>%1 alone ranks %2 of pairs right</source>
        <translation>%1 单独排对 %2 的成对客户</translation>
    </message>
    <message>
        <source>; the others without it %1</source>
        <translation>；其余特征不含它时为 %1</translation>
    </message>
</context>
<context>
    <name>ui::FigureDialog</name>
    <message>
        <source>Title above the figure</source>
        <translation>图上方的标题</translation>
    </message>
    <message>
        <source>Caption with file, rows and seed</source>
        <translation>含文件、行和随机种子的说明</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>How the picture will look</source>
        <translation>图片的外观</translation>
    </message>
    <message>
        <source>As large as it wants</source>
        <translation>自然大小</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <source>Document column</source>
        <translation>文档栏宽</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 绘图</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>As the size needs</source>
        <translation>按尺寸需要</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Pixels of a PNG; drawings are sharp at any size</source>
        <translation>PNG 的像素；绘图在任何尺寸下都清晰</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>%1 × %2 cm</source>
        <translation>%1 × %2 厘米</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 dots an inch · %4</source>
        <translation>%1 × %2 像素，每英寸 %3 点 · %4</translation>
    </message>
    <message>
        <source>%1, sharp at any size; texts can be selected</source>
        <translation>%1，任何尺寸下都清晰；文本可选择</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 绘图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>ui::FilledMatrices</name>
    <message>
        <source>Before preparation</source>
        <translation>准备之前</translation>
    </message>
    <message>
        <source>After preparation</source>
        <translation>准备之后</translation>
    </message>
    <message>
        <source>No cell of the %1 columns of the recipe is missing.</source>
        <translation>配方的 %1 列中没有缺失的单元格。</translation>
    </message>
    <message>
        <source>%1 cells missing · %2</source>
        <translation>%1 个单元格缺失 · %2</translation>
    </message>
    <message>
        <source>%1 cells filled, none missing · %2</source>
        <translation>已填补 %1 个单元格，无缺失 · %2</translation>
    </message>
    <message>
        <source>%1 of the recipe’s cells are missing in %2.</source>
        <translation>配方的单元格中有 %1 个在 %2 中缺失。</translation>
    </message>
    <message>
        <source>%1 cells of %2 are filled and none is missing.</source>
        <translation>%2 的 %1 个单元格已填补，没有缺失。</translation>
    </message>
</context>
<context>
    <name>ui::FilterChips</name>
    <message>
        <source>Clear All</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示全部行</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除筛选条件 %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除此筛选条件</translation>
    </message>
</context>
<context>
    <name>ui::FilterPopover</name>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>does not start with</source>
        <translation>开头不是</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>用于筛选的列</translation>
    </message>
    <message>
        <source>Show the rows whatever this column holds</source>
        <translation>无论此列内容如何都显示行</translation>
    </message>
    <message>
        <source>Everything outside this range</source>
        <translation>此范围之外的全部</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Find a level</source>
        <translation>查找取值</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>How the text is compared</source>
        <translation>文本的比较方式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text, in upper or lower case</source>
        <translation>文本，不区分大小写</translation>
    </message>
    <message>
        <source>Only missing (%1)</source>
        <translation>仅缺失（%1）</translation>
    </message>
    <message>
        <source>Hide missing</source>
        <translation>隐藏缺失</translation>
    </message>
</context>
<context>
    <name>ui::FindingList</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ui::FindingsCard</name>
    <message>
        <source>To check</source>
        <translation>待检查</translation>
    </message>
    <message>
        <source>nothing found in %1 rows</source>
        <translation>在 %1 行中未发现问题</translation>
    </message>
    <message>
        <source>1 finding in %1 rows</source>
        <translation>在 %1 行中发现 1 处</translation>
    </message>
    <message>
        <source>%1 findings in %2 rows</source>
        <translation>在 %2 行中发现 %1 处</translation>
    </message>
</context>
<context>
    <name>ui::FlowPlot</name>
    <message>
        <source>Not clustered</source>
        <translation>未归群</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Flow of customers between segments</source>
        <translation>客户在客群间的流动</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 个客户</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 个客户</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>属于 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1 中</translation>
    </message>
</context>
<context>
    <name>ui::FoldsView</name>
    <message>
        <source>Cross-validated models</source>
        <translation>交叉验证的模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tick runs on the Runs tab and cross-validate them.</source>
        <translation>在“运行”选项卡上勾选运行，然后交叉验证。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分指标</translation>
    </message>
    <message>
        <source>Two by two</source>
        <translation>两两比较</translation>
    </message>
    <message>
        <source>Cross-validation tests every customer once, with models that have not learnt from them, and says which differences between models are more than chance.</source>
        <translation>交叉验证用没有学习过该客户的模型对每个客户检验一次，并说明模型之间的哪些差异超出偶然。</translation>
    </message>
    <message>
        <source>%1 × %2 folds</source>
        <translation>%1 × %2 折</translation>
    </message>
    <message numerus="yes">
        <source>%n folds</source>
        <translation>
            <numerusform>%n 折</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 customers · best %3 &lt;b&gt;%4&lt;/b&gt; ± %5 (%6)</source>
        <translation>%1 / %2 个客户 · 最佳 %3 &lt;b&gt;%4&lt;/b&gt; ± %5（%6）</translation>
    </message>
    <message>
        <source>%1 of %2 customers, seed %3</source>
        <translation>%1 / %2 个客户，随机种子 %3</translation>
    </message>
    <message>
        <source>means over the folds, 95 % intervals</source>
        <translation>各折的均值，95 % 区间</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1，共 %2</translation>
    </message>
</context>
<context>
    <name>ui::GainPlot</name>
    <message>
        <source>Cumulative Gain</source>
        <translation>累积增益</translation>
    </message>
    <message>
        <source>Train a model to see how many of the wanted customers a budget reaches.</source>
        <translation>训练一个模型，查看一定预算能触达多少目标客户。</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>customers contacted, most likely first</source>
        <translation>联系的客户，可能性最大的在前</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>触达的 %1</translation>
    </message>
    <message>
        <source>times as many of %1 as by chance</source>
        <translation>%1 的数量是随机时的倍数</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>可能的最佳</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>偶然水平</translation>
    </message>
    <message>
        <source>%1 contacted (%2)</source>
        <translation>联系 %1 个（%2）</translation>
    </message>
    <message>
        <source>Nobody is contacted</source>
        <translation>不联系任何人</translation>
    </message>
    <message>
        <source>cost %1, bring %2:</source>
        <translation>花费 %1，收入 %2：</translation>
    </message>
    <message>
        <source>profit %1</source>
        <translation>利润 %1</translation>
    </message>
    <message>
        <source>reach %1 of %2:</source>
        <translation>触达 %2 中的 %1：</translation>
    </message>
    <message>
        <source>%1 times chance</source>
        <translation>随机的 %1 倍</translation>
    </message>
    <message>
        <source>no budget earns anything</source>
        <translation>任何预算都不盈利</translation>
    </message>
    <message>
        <source>highest: %1 at %2</source>
        <translation>最高：%1，在 %2 处</translation>
    </message>
    <message>
        <source>Nobody is contacted.</source>
        <translation>不联系任何人。</translation>
    </message>
    <message>
        <source>%1 contacted (%2) reach %3 of %4: %5 times chance.</source>
        <translation>联系 %1 个（%2）可触达 %4 中的 %3：随机的 %5 倍。</translation>
    </message>
    <message>
        <source>%1 contacted (%2) cost %3 and bring %4: profit %5.</source>
        <translation>联系 %1 个（%2）花费 %3，收入 %4：利润 %5。</translation>
    </message>
    <message>
        <source>No budget earns anything.</source>
        <translation>任何预算都不盈利。</translation>
    </message>
    <message>
        <source>The highest is %1, at %2.</source>
        <translation>最高为 %1，在 %2 处。</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>of those contacted</source>
        <translation>占联系者</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>probability from</source>
        <translation>概率从</translation>
    </message>
</context>
<context>
    <name>ui::GivenLabelsPlot</name>
    <message>
        <source>Shows how many customers of the file get each label.</source>
        <translation>显示文件中有多少客户得到每个标签。</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>未归群</translation>
    </message>
    <message>
        <source>%1: %2 customers, %3</source>
        <translation>%1：%2 个客户，%3</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>and not sure</source>
        <translation>及不确定</translation>
    </message>
</context>
<context>
    <name>ui::GroupFigures</name>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Figures by group</source>
        <translation>分组数字</translation>
    </message>
    <message>
        <source>Nothing to compare: fewer than two groups have values, or all values are equal.</source>
        <translation>没有可比较的内容：有值的组少于两个，或所有值相等。</translation>
    </message>
    <message>
        <source>η = %1 (F test, %2)</source>
        <translation>η = %1（F 检验，%2）</translation>
    </message>
    <message>
        <source>Cramér’s V = %1 (χ² test, %2)</source>
        <translation>Cramér V = %1（χ² 检验，%2）</translation>
    </message>
    <message>
        <source>Kruskal–Wallis H = %1 (%2)</source>
        <translation>Kruskal–Wallis H = %1（%2）</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>The groups could differ by chance</source>
        <translation>各组的差异可能出于偶然</translation>
    </message>
    <message>
        <source>The groups hardly differ</source>
        <translation>各组几乎没有差异</translation>
    </message>
    <message>
        <source>The groups differ somewhat</source>
        <translation>各组略有差异</translation>
    </message>
    <message>
        <source>The groups differ clearly</source>
        <translation>各组差异明显</translation>
    </message>
    <message>
        <source>The groups differ strongly</source>
        <translation>各组差异很大</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>St. deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Quartiles</source>
        <translation>四分位数</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>最常见</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ui::HelpBrowser</name>
    <message>
        <source>“%1” in the help</source>
        <translation>帮助中的“%1”</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面包含这些词。</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 处</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help page</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find in the help (Ctrl+F)</source>
        <translation>在帮助中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <translation>%1 – 帮助</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>此页上没有</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 other page</source>
        <translation>另外 1 个页面</translation>
    </message>
    <message>
        <source>%1 other pages</source>
        <translation>另外 %1 个页面</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n more at the left.</source>
        <translation>
            <numerusform>左侧还有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1 …</translation>
    </message>
    <message>
        <source>File as it is</source>
        <translation>文件原样</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>First Rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Rows to Check</source>
        <translation>待检查的行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>待检查的行</translation>
    </message>
    <message>
        <source>Double-click or press Enter to change the type</source>
        <translation>双击或按 Enter 更改类型</translation>
    </message>
    <message>
        <source>Remember for files with these columns</source>
        <translation>为具有这些列的文件记住</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&lt;b&gt;This is the first %1 of %2.&lt;/b&gt; Import reads the whole file.</source>
        <translation>&lt;b&gt;这是 %2 的前 %1。&lt;/b&gt;导入时会读取整个文件。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Please check this one.&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;请检查这一项。&lt;/b&gt;%1</translation>
    </message>
    <message>
        <source>Read as remembered for files with these columns.</source>
        <translation>已按为具有这些列的文件记住的方式读取。</translation>
    </message>
    <message>
        <source>The preview shows the values as they will be imported.</source>
        <translation>预览显示的是将要导入的值。</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行文本</translation>
    </message>
    <message>
        <source>This row is left out.</source>
        <translation>此行被略去。</translation>
    </message>
    <message>
        <source>These %1 rows are left out.</source>
        <translation>这 %1 行被略去。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>%1 rows · %2 columns</source>
        <translation>%1 行 · %2 列</translation>
    </message>
    <message>
        <source>random sample of %1 of %2 rows · %3 columns</source>
        <translation>%2 行中的 %1 行随机样本 · %3 列</translation>
    </message>
    <message>
        <source>Import %1 Rows</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>Import All Rows</source>
        <translation>导入全部行</translation>
    </message>
    <message>
        <source>Import 1 Row</source>
        <translation>导入 1 行</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取 …</translation>
    </message>
</context>
<context>
    <name>ui::ImportOptions</name>
    <message>
        <source>How to read it</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Detect Again</source>
        <translation>重新检测</translation>
    </message>
    <message>
        <source>Forget what was chosen here and find out again how the file is written</source>
        <translation>忘记在此所做的选择，重新判断文件的写法</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>纠正</translation>
    </message>
    <message>
        <source>Garbled text</source>
        <translation>乱码文本</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Text quote</source>
        <translation>文本引号</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Skip lines</source>
        <translation>跳过开头的行</translation>
    </message>
    <message>
        <source>Skip at the end</source>
        <translation>末尾跳过</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标题行</translation>
    </message>
    <message>
        <source>such as n/a; -99</source>
        <translation>例如 n/a; -99</translation>
    </message>
    <message>
        <source>Texts that mean “missing”, besides empty cells; separated by ;</source>
        <translation>除空单元格外表示“缺失”的文本；以 ; 分隔</translation>
    </message>
    <message>
        <source>Also missing</source>
        <translation>也视为缺失</translation>
    </message>
    <message>
        <source>Read as Missing</source>
        <translation>读作缺失</translation>
    </message>
    <message>
        <source>chosen here</source>
        <translation>在此选择</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>请检查：%1</translation>
    </message>
    <message>
        <source>Line %1 holds names</source>
        <translation>第 %1 行为名称</translation>
    </message>
    <message>
        <source>%1 sheets in the workbook</source>
        <translation>工作簿中有 %1 个工作表</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>按列</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1” in %2 may mean missing</source>
        <translation>%2 中的“%1”可能表示缺失</translation>
    </message>
    <message>
        <source>Read “%1” as Missing</source>
        <translation>将“%1”读作缺失</translation>
    </message>
    <message>
        <source>text such as “Ã¤” is read as “ä”</source>
        <translation>“Ã¤”之类的文本会读作“ä”</translation>
    </message>
    <message>
        <source>text such as “Ã¤” was UTF-8 read as Windows-1252</source>
        <translation>“Ã¤”之类的文本原为 UTF-8，却按 Windows-1252 读取</translation>
    </message>
</context>
<context>
    <name>ui::ImportanceBars</name>
    <message>
        <source>Importance of Columns</source>
        <translation>列的重要性</translation>
    </message>
    <message>
        <source>Measures how much worse the model gets when a column no longer says anything about the customer.</source>
        <translation>测量当某列不再说明客户的任何情况时，模型会差多少。</translation>
    </message>
    <message>
        <source>Grey: within two standard deviations of no share at all.</source>
        <translation>灰色：与毫无份额相差不到两个标准差。</translation>
    </message>
    <message>
        <source>Grey: within two standard deviations of no loss at all.</source>
        <translation>灰色：与毫无损失相差不到两个标准差。</translation>
    </message>
    <message>
        <source>%1, per cent</source>
        <translation>%1，百分比</translation>
    </message>
    <message>
        <source>%1 lost, percentage points</source>
        <translation>%1 损失，百分点</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 损失</translation>
    </message>
    <message>
        <source>%1: %2 %, %3</source>
        <translation>%1：%2 %，%3</translation>
    </message>
    <message>
        <source>%1: %2 ± %3 %, %4</source>
        <translation>%1：%2 ± %3 %，%4</translation>
    </message>
    <message>
        <source>percentage points of %1</source>
        <translation>%1 的百分点</translation>
    </message>
    <message>
        <source>%1: %2 %3 lost</source>
        <translation>%1：损失 %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 ± %3 %4 lost</source>
        <translation>%1：损失 %2 ± %3 %4</translation>
    </message>
</context>
<context>
    <name>ui::InfoButton</name>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
</context>
<context>
    <name>ui::InfoPopover</name>
    <message>
        <source>More in Help</source>
        <translation>帮助中的更多内容</translation>
    </message>
</context>
<context>
    <name>ui::JobRow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>%1 的进度</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; Keep Best</source>
        <translation>停止并保留最佳</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>%1 elapsed</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source> · %1 left</source>
        <translation> · 剩余 %1</translation>
    </message>
</context>
<context>
    <name>ui::JobStrip</name>
    <message>
        <source>Running jobs</source>
        <translation>正在运行的任务</translation>
    </message>
    <message>
        <source>What is running, how far it is and how long it may take. Stop &amp; Keep Best ends it with the best it has found so far; Discard, or Cancel, leaves everything as it was before. The window can be used meanwhile.</source>
        <translation>正在运行什么、进展如何、可能还要多久。“停止并保留最佳”会以目前找到的最佳结果结束；“放弃”或“取消”则让一切保持原样。期间仍可使用窗口。</translation>
    </message>
</context>
<context>
    <name>ui::KDistancePlot</name>
    <message>
        <source>customers, from the densest place to the emptiest</source>
        <translation>客户，从最密集处到最稀疏处</translation>
    </message>
    <message>
        <source>%1, sample of %2 of %3</source>
        <translation>%1，%3 中的 %2 样本</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>sample of %1 customers</source>
        <translation>%1 个客户的样本</translation>
    </message>
    <message>
        <source>Distance to the %1 nearest customer</source>
        <translation>到%1近的客户的距离</translation>
    </message>
    <message>
        <source>%1 nearest</source>
        <translation>%1近</translation>
    </message>
    <message>
        <source>joins a segment</source>
        <translation>加入客群</translation>
    </message>
    <message>
        <source>%1 farther, up to %2</source>
        <translation>%1 个更远，最远 %2</translation>
    </message>
    <message>
        <source>eps %1, as suggested</source>
        <translation>eps %1，为建议值</translation>
    </message>
    <message>
        <source>eps %1</source>
        <translation>eps %1</translation>
    </message>
    <message>
        <source>suggested %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>未归群</translation>
    </message>
    <message>
        <source>core customers</source>
        <translation>核心客户</translation>
    </message>
    <message>
        <source>Neighbour distances</source>
        <translation>近邻距离</translation>
    </message>
    <message>
        <source>Segments of DBSCAN have neighbour distances to choose eps by.</source>
        <translation>DBSCAN 的客群有近邻距离，可据此选择 eps。</translation>
    </message>
    <message>
        <source>%1st</source>
        <translation>第 %1 </translation>
    </message>
    <message>
        <source>%1nd</source>
        <translation>第 %1 </translation>
    </message>
    <message>
        <source>%1rd</source>
        <translation>第 %1 </translation>
    </message>
    <message>
        <source>%1th</source>
        <translation>第 %1 </translation>
    </message>
    <message>
        <source>about %1 not clustered</source>
        <translation>约 %1 未归群</translation>
    </message>
    <message>
        <source>%1 not clustered (%2)</source>
        <translation>%1 个未归群（%2）</translation>
    </message>
    <message>
        <source>Distance of customers to their %1 nearest customer, sorted. At eps %2: %3. Suggested: %4. The arrow keys choose another eps, Home the suggested one.</source>
        <translation>各客户到其%1近的客户的距离，已排序。eps 为 %2 时：%3。建议：%4。方向键选择另一个 eps，Home 键选择建议值。</translation>
    </message>
</context>
<context>
    <name>ui::KSweepPlot</name>
    <message>
        <source>Try several numbers of segments to see which one the customers support.</source>
        <translation>尝试多种客群数量，看看客户支持哪一种。</translation>
    </message>
    <message>
        <source>Number of Segments</source>
        <translation>客群数量</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>轮廓系数</translation>
    </message>
    <message>
        <source>Inertia</source>
        <translation>惯性</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>间隙</translation>
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
        <translation>均值</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待测</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>拐点</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 个客群</translation>
    </message>
    <message>
        <source> (worst %1)</source>
        <translation> （最差 %1）</translation>
    </message>
    <message>
        <source>Click to show these segments</source>
        <translation>单击以显示这些客群</translation>
    </message>
</context>
<context>
    <name>ui::LayerEditor</name>
    <message>
        <source>Add Layer</source>
        <translation>添加层</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Batch Normalization</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>%1 from 1 feature</source>
        <translation>1 个特征得 %1</translation>
    </message>
    <message>
        <source>%1 from %2 features</source>
        <translation>%2 个特征得 %1</translation>
    </message>
    <message>
        <source>%1 · softmax</source>
        <translation>%1 · softmax</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
</context>
<context>
    <name>ui::LayerRow</name>
    <message>
        <source>Drag to move the layer (Alt+Up, Alt+Down)</source>
        <translation>拖动以移动该层 (Alt+Up, Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the layer (Del)</source>
        <translation>移除该层 (Del)</translation>
    </message>
    <message>
        <source>Remove the layer</source>
        <translation>移除该层</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全连接</translation>
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
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>Layer %1: %2</source>
        <translation>第 %1 层：%2</translation>
    </message>
    <message>
        <source>Units of layer %1</source>
        <translation>第 %1 层的单元数</translation>
    </message>
    <message>
        <source>Activation of layer %1</source>
        <translation>第 %1 层的激活函数</translation>
    </message>
    <message>
        <source>Dropout rate of layer %1</source>
        <translation>第 %1 层的 Dropout 比率</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>制作副本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ui::LayerTableModel</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>%1 parameters: %2 trained, %3 not trained</source>
        <translation>%1 个参数：%2 个训练，%3 个不训练</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Running mean and variance of batch normalization: followed while training, not learnt by gradients</source>
        <translation>批归一化的滑动均值和方差：训练时跟踪，不由梯度学习</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Not trained</source>
        <translation>不训练</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
</context>
<context>
    <name>ui::LayersGroup</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Regularised</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Small 32-16-8</source>
        <translation>小型 32-16-8</translation>
    </message>
    <message>
        <source>Wide 2 × 512</source>
        <translation>宽型 2 × 512</translation>
    </message>
    <message>
        <source>Deep 128-64-32</source>
        <translation>深型 128-64-32</translation>
    </message>
    <message>
        <source>Own design</source>
        <translation>自行设计</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始方案</translation>
    </message>
    <message>
        <source>Layers, training settings and preparation that work. Changing anything makes it your own design. “Regularised” is the safe choice: dropout and weight decay keep the network from learning single customers by heart.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dense&lt;/b&gt;: each unit weighs all values before it, and its activation bends the sum: f(w · x + b). More units see finer patterns and need more customers.&lt;br&gt;&lt;br&gt;&lt;b&gt;Batch norm&lt;/b&gt; centres and scales the values of each batch, which lets deep networks learn faster.&lt;br&gt;&lt;br&gt;&lt;b&gt;Dropout&lt;/b&gt; leaves out this share of the values in each step, so that the network does not lean on single ones. Raise it when the validation loss rises while the train loss falls.</source>
        <translation>行之有效的层、训练设置和准备。更改任何一项都会成为您的自行设计。“正则化”是稳妥的选择：Dropout 和权重衰减可防止网络死记单个客户。&lt;br&gt;&lt;br&gt;&lt;b&gt;全连接&lt;/b&gt;：每个单元对之前的所有值加权，其激活函数使总和弯曲：f(w · x + b)。单元越多，能看到的模式越细，需要的客户也越多。&lt;br&gt;&lt;br&gt;&lt;b&gt;批归一化&lt;/b&gt;把每批的值中心化并缩放，让深层网络学得更快。&lt;br&gt;&lt;br&gt;&lt;b&gt;Dropout&lt;/b&gt; 在每一步略去这一比例的值，使网络不依赖个别值。当训练损失下降而验证损失上升时请调高。</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>独热</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>How the network takes in the levels that the preparation has split into inputs of 0 and 1.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-hot&lt;/b&gt;: these inputs as they are. The safe choice.&lt;br&gt;&lt;br&gt;&lt;b&gt;Embeddings&lt;/b&gt;: a column of %1 levels or more becomes half as many learnt numbers, at most 50, so that levels that act alike come to lie near each other (Guo and Berkhahn 2016). Try them with columns of many levels, such as towns or products, and compare.</source>
        <translation>网络如何接收准备步骤已拆成 0/1 输入的取值。&lt;br&gt;&lt;br&gt;&lt;b&gt;独热&lt;/b&gt;：原样使用这些输入。稳妥的选择。&lt;br&gt;&lt;br&gt;&lt;b&gt;嵌入&lt;/b&gt;：有 %1 个或更多取值的列变为一半数量、最多 50 个学得的数字，使作用相似的取值彼此靠近（Guo and Berkhahn 2016）。对取值很多的列（如城镇或产品）可以试用并比较。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes in order</source>
        <translation>有序类别</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What the network learns by. Either way it gives a probability for each class.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes&lt;/b&gt;: −log p of the right one; all wrong ones are alike.&lt;br&gt;&lt;br&gt;&lt;b&gt;Classes in order&lt;/b&gt;: −Σ log p of the right side of each cut between two neighbouring classes, so that a near miss costs less than a far one (Tödter and Ahrens 2012). Neither is better on every table: compare the two.&lt;br&gt;&lt;br&gt;Offered because the classes of this target have an order. The losses shown are those of “Classes”.</source>
        <translation>网络按什么学习。两种方式都会给出每个类别的概率。&lt;br&gt;&lt;br&gt;&lt;b&gt;类别&lt;/b&gt;：正确类别的 −log p；所有错误类别一视同仁。&lt;br&gt;&lt;br&gt;&lt;b&gt;有序类别&lt;/b&gt;：对每两个相邻类别之间的分界，取正确一侧的 −Σ log p，因此差一点比差很多的代价小（Tödter and Ahrens 2012）。没有哪一种在所有表格上都更好：请比较两者。&lt;br&gt;&lt;br&gt;因为此目标列的类别有顺序，所以提供此选项。显示的损失是“类别”的损失。</translation>
    </message>
    <message>
        <source>No column has %1 levels or more: this changes nothing.</source>
        <translation>没有列有 %1 个或更多取值：此项不改变任何东西。</translation>
    </message>
    <message>
        <source>%1 inputs of 1 column become %2 numbers</source>
        <translation>1 列的 %1 个输入变为 %2 个数字</translation>
    </message>
    <message>
        <source>%1 inputs of %2 columns become %3 numbers</source>
        <translation>%2 列的 %1 个输入变为 %3 个数字</translation>
    </message>
    <message>
        <source>no hidden layer</source>
        <translation>没有隐藏层</translation>
    </message>
    <message>
        <source>%1 dense layers</source>
        <translation>%1 个全连接层</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>%1, compared</source>
        <translation>%1，已比较</translation>
    </message>
    <message>
        <source>%1, not compared</source>
        <translation>%1，未比较</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Shown among the curves and in what differs</source>
        <translation>显示在曲线和差异之中</translation>
    </message>
    <message>
        <source>Rank by %1</source>
        <translation>按 %1 排名</translation>
    </message>
    <message>
        <source>Paired test against the reference on the same customers</source>
        <translation>在相同客户上与参照的配对检验</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>与参照相比</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
</context>
<context>
    <name>ui::LeaderboardView</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>ui::LearningCurvePlot</name>
    <message>
        <source>Learning Curve</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Trains on ever more customers, to see whether more of them would help.</source>
        <translation>用越来越多的客户训练，看看更多客户是否有帮助。</translation>
    </message>
    <message>
        <source>%1 with %2 training rows: %3 on training rows, %4 on rows held out.</source>
        <translation>%1，%2 个训练行：训练行上 %3，留出行上 %4。</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>training rows</source>
        <translation>训练行</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>%1 training rows</source>
        <translation>%1 个训练行</translation>
    </message>
</context>
<context>
    <name>ui::LearningCurveView</name>
    <message>
        <source>More customers would help</source>
        <translation>更多客户会有帮助</translation>
    </message>
    <message>
        <source>More customers would hardly help</source>
        <translation>更多客户几乎没有帮助</translation>
    </message>
    <message>
        <source>More customers made it worse</source>
        <translation>更多客户反而更差</translation>
    </message>
    <message>
        <source>Whether more customers would help cannot be told</source>
        <translation>无法判断更多客户是否有帮助</translation>
    </message>
    <message>
        <source>%1 × %2 folds</source>
        <translation>%1 × %2 折</translation>
    </message>
    <message numerus="yes">
        <source>%n folds</source>
        <translation>
            <numerusform>%n 折</numerusform>
        </translation>
    </message>
    <message>
        <source>Logarithmic rows</source>
        <translation>对数行数</translation>
    </message>
    <message>
        <source>Would more customers help?</source>
        <translation>更多客户会有帮助吗？</translation>
    </message>
    <message>
        <source>The run shown on the Predict page learns from ever larger shares of the customers and is judged on others each time. Where its score still rises at the end, more customers are worth having; where it is level, better columns are.</source>
        <translation>“预测”页面所示的运行从越来越大的客户份额中学习，每次都在其他客户上评判。如果得分到最后仍在上升，就值得获取更多客户；如果已经持平，则需要更好的列。</translation>
    </message>
    <message>
        <source>Draw Learning Curve</source>
        <translation>绘制学习曲线</translation>
    </message>
    <message>
        <source>Points appear as the shares are learnt from, the smallest first.</source>
        <translation>随着各份额学习完成，点会依次出现，最小的份额在先。</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>The same factor of rows takes the same width</source>
        <translation>行数的相同倍数占相同宽度</translation>
    </message>
    <message>
        <source>: %1 learnt from %2 to %3 of the customers in %4 and was judged by %5 on those held out. Bands are standard deviations between folds, ± below the 95 % intervals of the changes.</source>
        <translation>：%1 从 %4 中 %2 到 %3 的客户学习，并按 %5 在留出的客户上评判。色带为各折之间的标准差，下方的 ± 为变化的 95 % 区间。</translation>
    </message>
    <message>
        <source> More repeats narrow them, up to a point.</source>
        <translation> 重复越多，区间越窄，但有限度。</translation>
    </message>
    <message>
        <source>%1 of %2 customers · %3 &lt;b&gt;%4&lt;/b&gt; ± %5 from all training rows (%6)</source>
        <translation>%1 / %2 个客户 · 全部训练行的 %3 为 &lt;b&gt;%4&lt;/b&gt; ± %5（%6）</translation>
    </message>
    <message>
        <source>%1, %2, seed %3</source>
        <translation>%1，%2，随机种子 %3</translation>
    </message>
    <message>
        <source>The model learns from ever more customers; a cancelled curve leaves the last one.</source>
        <translation>模型从越来越多的客户中学习；取消后保留上一条曲线。</translation>
    </message>
</context>
<context>
    <name>ui::LevelListModel</name>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
</context>
<context>
    <name>ui::LevelListView</name>
    <message>
        <source>Levels</source>
        <translation>取值</translation>
    </message>
</context>
<context>
    <name>ui::LevelOrderGroup</name>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The order belongs to the column: associations on the Explore page follow it too.</source>
        <translation>顺序属于列：“探索”页面上的关联也遵循它。</translation>
    </message>
    <message>
        <source>Levels from low to high</source>
        <translation>取值从低到高</translation>
    </message>
    <message>
        <source>Make Ordinal…</source>
        <translation>设为有序…</translation>
    </message>
    <message>
        <source>Give the levels of another column an order</source>
        <translation>为另一列的取值设定顺序</translation>
    </message>
    <message>
        <source>No feature has an order yet. Make a category ordinal and put its levels in order.</source>
        <translation>还没有特征带有顺序。请把一个类别设为有序，并排列其取值。</translation>
    </message>
    <message>
        <source>From low to high, as you put them.</source>
        <translation>从低到高，按您的排列。</translation>
    </message>
    <message>
        <source>From low to high, as found in the file. Drag, or press Alt+Up and Alt+Down, where it is not right.</source>
        <translation>从低到高，按文件中的发现。如不正确，请拖动，或按 Alt+Up 和 Alt+Down。</translation>
    </message>
</context>
<context>
    <name>ui::LiveCurve</name>
    <message>
        <source>%1 · best %2</source>
        <translation>%1 · 最佳 %2</translation>
    </message>
    <message>
        <source>%1 over %2 epochs; last: train %3, validation %4.</source>
        <translation>%2 个轮次的 %1；最后：训练 %3，验证 %4。</translation>
    </message>
    <message>
        <source>%1: %2 epochs, last %3</source>
        <translation>%1：%2 个轮次，最后 %3</translation>
    </message>
    <message>
        <source>, best %1 at epoch %2</source>
        <translation>，最佳 %1，在轮次 %2</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>none selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>文件已写入</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>in %1; the file it was made from is unchanged</source>
        <translation>位于 %1；源文件没有改变</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Networks will train many times slower than they could.</source>
        <translation>网络训练会比应有的速度慢很多倍。</translation>
    </message>
    <message>
        <source>Install the fast linear algebra, then start Tessera again: sudo apt install libopenblas0-pthread</source>
        <translation>请安装快速线性代数库，然后重新启动 Tessera：sudo apt install libopenblas0-pthread</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>打开 CSV…</translation>
    </message>
    <message>
        <source>Try the Example</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>随机种子 %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no file open</source>
        <translation>没有打开文件</translation>
    </message>
    <message>
        <source>A job is still running</source>
        <translation>仍有任务在运行</translation>
    </message>
    <message>
        <source>Quitting now loses what it has found so far.</source>
        <translation>现在退出会丢失目前找到的结果。</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; Keep Best</source>
        <translation>停止并保留最佳</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The clipboard holds no table</source>
        <translation>剪贴板中没有表格</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>%1_rejected.csv</source>
        <translation>%1_rejected.csv</translation>
    </message>
    <message>
        <source>Export Rejected Rows</source>
        <translation>导出被拒绝的行</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 has changed on disk.</source>
        <translation>%1 在磁盘上已更改。</translation>
    </message>
    <message>
        <source>The table here is as it was read.</source>
        <translation>此处的表格仍是读取时的样子。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>%1 is no longer where it was opened.</source>
        <translation>%1 已不在打开时的位置。</translation>
    </message>
    <message>
        <source>The table stays as it was read; it cannot be reloaded until the file is back.</source>
        <translation>表格保持读取时的样子；在文件恢复之前无法重新加载。</translation>
    </message>
    <message>
        <source>Open a Random Sample of %1 Rows</source>
        <translation>打开 %1 行的随机样本</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Paste as &amp;Table</source>
        <translation>粘贴为表格(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>首选项(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Project</source>
        <translation>新建项目(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Project No&amp;tes…</source>
        <translation>项目笔记(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Import Options…</source>
        <translation>导入选项(&amp;I)…</translation>
    </message>
    <message>
        <source>Customers from &amp;Transactions…</source>
        <translation>由交易生成客户(&amp;T)…</translation>
    </message>
    <message>
        <source>Use Saved Se&amp;gments…</source>
        <translation>使用已保存的客群(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Cluster &amp;Summary (CSV)…</source>
        <translation>客群汇总 (CSV)(&amp;S)…</translation>
    </message>
    <message>
        <source>Cluster Summary (&amp;Excel)…</source>
        <translation>客群汇总 (Excel)(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Customers with Segments…</source>
        <translation>带客群的客户(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;One File per Segment…</source>
        <translation>每个客群一个文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Scored C&amp;ustomers…</source>
        <translation>已评分的客户(&amp;U)…</translation>
    </message>
    <message>
        <source>Scored Customers, One File per &amp;Label…</source>
        <translation>已评分的客户，每个标签一个文件(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
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
        <translation>图(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;hart Pack…</source>
        <translation>图表包(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;creenshot…</source>
        <translation>屏幕截图(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>缩放 %1 %</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Stop &amp;&amp; &amp;Keep Best</source>
        <translation>停止并保留最佳(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Run &amp;History</source>
        <translation>运行历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>From CSV to &amp;Named Segments</source>
        <translation>从 CSV 到已命名的客群(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Published Figures, Measured Again</source>
        <translation>已发表的数字，重新测量(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Example Data</source>
        <translation>示例数据(&amp;E)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostic Information</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Tessera</source>
        <translation>关于 Tessera(&amp;A)</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1（未找到）</translation>
    </message>
    <message>
        <source>Remove %1 from the List</source>
        <translation>从列表中移除 %1</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>没有最近的文件</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>清除列表</translation>
    </message>
    <message>
        <source>Open a Table, a Project or a Model</source>
        <translation>打开表格、项目或模型</translation>
    </message>
    <message>
        <source>Screenshot copied</source>
        <translation>已复制屏幕截图</translation>
    </message>
    <message>
        <source>tessera_%1.png</source>
        <translation>tessera_%1.png</translation>
    </message>
    <message>
        <source>Save Screenshot</source>
        <translation>保存屏幕截图</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Screenshot copied and saved as %1</source>
        <translation>屏幕截图已复制并保存为 %1</translation>
    </message>
    <message>
        <source>The screenshot could not be written to %1.</source>
        <translation>屏幕截图无法写入 %1。</translation>
    </message>
    <message>
        <source>Choose another folder; the picture is on the clipboard.</source>
        <translation>请选择另一个文件夹；图片在剪贴板中。</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>关于 Tessera</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tessera %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Tessera %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Customer segmentation and prediction for marketing analysts.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer: tables are read, analysed and kept here only.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, libtorch, QCustomPlot and the typeface Inter.&lt;/p&gt;</source>
        <translation>&lt;p&gt;面向营销分析师的客户分群与预测。&lt;/p&gt;&lt;p&gt;任何内容都不会离开这台计算机：表格只在这里读取、分析和保存。&lt;/p&gt;&lt;p&gt;自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。使用 Qt %2、libtorch、QCustomPlot 和 Inter 字体构建。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Diagnostic information copied</source>
        <translation>已复制诊断信息</translation>
    </message>
    <message>
        <source>The same again.</source>
        <translation>再次相同。</translation>
    </message>
    <message>
        <source>Not the same.</source>
        <translation>不相同。</translation>
    </message>
    <message>
        <source>Save the Project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>The customer file itself is never written to: runs, segments, choices and notes are kept in a project.</source>
        <translation>客户文件本身从不写入：运行、客群、选择和笔记都保存在项目中。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Don’t Save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>在 %2 中找到了 %1。</translation>
    </message>
    <message>
        <source>Results that fit it are there, marked out of date; models have lost their customers.</source>
        <translation>与之相符的结果都在，但标为过期；模型失去了它们的客户。</translation>
    </message>
    <message>
        <source>Not any more: %1.</source>
        <translation>不再有效：%1。</translation>
    </message>
    <message>
        <source>Save it to keep it.</source>
        <translation>保存即可保留。</translation>
    </message>
    <message>
        <source>%1 has changed since the project was saved.</source>
        <translation>%1 自项目保存以来已更改。</translation>
    </message>
    <message>
        <source>Recovered “%1”.</source>
        <translation>已恢复“%1”。</translation>
    </message>
    <message>
        <source>Opened “%1”.</source>
        <translation>已打开“%1”。</translation>
    </message>
    <message>
        <source>%1 is nowhere to be found.</source>
        <translation>到处都找不到 %1。</translation>
    </message>
    <message>
        <source>The project needs it. It was looked for where it was, and in the folder of the project and those below.</source>
        <translation>项目需要它。已在原来的位置以及项目文件夹及其子文件夹中查找过。</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Where Is %1?</source>
        <translation>%1 在哪里？</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>&amp;Two-Minute Tour</source>
        <translation>两分钟导览(&amp;T)</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>打开项目</translation>
    </message>
</context>
<context>
    <name>ui::MapCard</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Stop Arranging</source>
        <translation>停止排列</translation>
    </message>
    <message>
        <source>Arrange Again</source>
        <translation>重新排列</translation>
    </message>
    <message>
        <source>arranging the neighbour map, %1</source>
        <translation>正在排列近邻图，%1</translation>
    </message>
    <message>
        <source>the neighbour map was stopped before it was finished</source>
        <translation>近邻图在完成之前已停止</translation>
    </message>
    <message>
        <source>each mark is a customer, large marks are segment centres</source>
        <translation>每个标记是一个客户，大标记是客群中心</translation>
    </message>
    <message>
        <source>chosen on the map</source>
        <translation>在地图上选择</translation>
    </message>
</context>
<context>
    <name>ui::MapGroup</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>What the map is drawn over. Two columns show original units and are the easiest to explain. Principal components keep as much of all features&apos; variance as two axes can; the axis titles say how much. The latent space is what the autoencoder sees. The neighbour map puts customers who are alike next to each other, whatever the number of features; it has no axes, and distances between groups mean little.</source>
        <translation>地图以什么为坐标绘制。两列显示原始单位，最容易解释。主成分保留两条轴所能保留的最多特征方差；轴标题会说明保留多少。潜在空间是自编码器所见的内容。近邻图无论有多少特征，都把相似的客户放在一起；它没有坐标轴，各组之间的距离意义不大。</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>困惑度</translation>
    </message>
    <message>
        <source>About how many neighbours each customer keeps. Low values show small groups, high ones the large picture; 30 suits most tables. It is never more than a third of the customers.</source>
        <translation>每个客户大约保留多少近邻。低值显示小组，高值显示整体；30 适合大多数表格。它从不超过客户数的三分之一。</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>How long the customers are arranged. More are needed when the map still moves at the end.</source>
        <translation>排列客户的时间长短。如果地图到最后仍在移动，就需要更多次数。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Round each segment</source>
        <translation>围绕各客群</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>轮廓线</translation>
    </message>
    <message>
        <source>A line round the customers of each segment; on large tables round the nine tenths nearest to its centre. Density draws the smallest areas that hold a half and nine tenths of a segment, which shows where segments overlap.</source>
        <translation>围绕每个客群的客户画一条线；在大表格上只围绕最靠近中心的十分之九。“密度”画出包含客群一半和十分之九客户的最小区域，可以看出客群在哪里重叠。</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Feature arrows</source>
        <translation>特征箭头</translation>
    </message>
    <message>
        <source>An arrow for each feature: customers in its direction have high values; the longer it is, the more of it the map shows.</source>
        <translation>每个特征一个箭头：其方向上的客户该值较高；箭头越长，地图显示的该特征信息越多。</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>两列</translation>
    </message>
    <message>
        <source>Latent space</source>
        <translation>潜在空间</translation>
    </message>
    <message>
        <source>Principal components</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>Neighbour map (t-SNE)</source>
        <translation>近邻图 (t-SNE)</translation>
    </message>
</context>
<context>
    <name>ui::MapPicture</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>未归群</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>belongs to it by</source>
        <translation>归属程度</translation>
    </message>
    <message>
        <source>silhouette</source>
        <translation>轮廓系数</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>arranging, %1 of %2</source>
        <translation>正在排列，%1 / %2</translation>
    </message>
    <message>
        <source>customers who are alike stand together (t-SNE, perplexity %1)</source>
        <translation>相似的客户在一起（t-SNE，困惑度 %1）</translation>
    </message>
    <message>
        <source>arranged by a sample of %1, the others beside the most alike</source>
        <translation>由 %1 的样本排列，其他客户放在最相似者旁边</translation>
    </message>
    <message>
        <source>1 customer lies outside the view</source>
        <translation>1 个客户在视图之外</translation>
    </message>
    <message>
        <source>%1 customers lie outside the view</source>
        <translation>%1 个客户在视图之外</translation>
    </message>
    <message>
        <source>%1 without these values</source>
        <translation>%1 个没有这些值</translation>
    </message>
    <message>
        <source>outlines hold the inner 90 %</source>
        <translation>轮廓线包含内侧的 90 %</translation>
    </message>
    <message>
        <source>lines hold the densest 50 and 90 %</source>
        <translation>线包含最密集的 50 % 和 90 %</translation>
    </message>
</context>
<context>
    <name>ui::MapTools</name>
    <message>
        <source>Move the Map</source>
        <translation>移动地图</translation>
    </message>
    <message>
        <source>Drag to move the map (P)</source>
        <translation>拖动以移动地图 (P)</translation>
    </message>
    <message>
        <source>Select by Rectangle</source>
        <translation>矩形选择</translation>
    </message>
    <message>
        <source>Drag a rectangle round customers (R, or Shift while dragging). Ctrl adds to the selection. By keyboard: Enter, arrows, Shift + arrows, Enter.</source>
        <translation>围绕客户拖出一个矩形（R，或拖动时按住 Shift）。按住 Ctrl 可添加到选区。用键盘：Enter、方向键、Shift + 方向键、Enter。</translation>
    </message>
    <message>
        <source>Select by Lasso</source>
        <translation>套索选择</translation>
    </message>
    <message>
        <source>Draw a line round customers (L, or Alt while dragging). Ctrl adds to the selection.</source>
        <translation>围绕客户画一条线（L，或拖动时按住 Alt）。按住 Ctrl 可添加到选区。</translation>
    </message>
</context>
<context>
    <name>ui::MappingDialog</name>
    <message>
        <source>Columns of the Model and of the File</source>
        <translation>模型的列与文件的列</translation>
    </message>
    <message>
        <source>Every feature of the model needs a column of %1. Columns are matched by their names alone; look at the values before you trust a match.</source>
        <translation>模型的每个特征都需要 %1 的一列。列仅按名称匹配；在信任匹配结果之前请看看其中的值。</translation>
    </message>
    <message>
        <source>Feature of the model</source>
        <translation>模型的特征</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>How it was matched</source>
        <translation>匹配方式</translation>
    </message>
    <message>
        <source>Use These Columns</source>
        <translation>使用这些列</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>As the names say</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>%1 的列</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>不在此文件中</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>前几行为空</translation>
    </message>
    <message>
        <source>Column %1 cannot serve more than one feature: %2.</source>
        <translation>列 %1 不能用于多个特征：%2。</translation>
    </message>
    <message>
        <source>No feature of the model is in this file.</source>
        <translation>此文件中没有模型的任何特征。</translation>
    </message>
    <message>
        <source>Every feature has a column.</source>
        <translation>每个特征都有对应的列。</translation>
    </message>
    <message>
        <source>%1 is filled with a value from training for every customer.</source>
        <translation>所有客户的 %1 都用训练中的值填补。</translation>
    </message>
    <message>
        <source>%1 features are filled with values from training for every customer: %2.</source>
        <translation>所有客户的 %1 个特征都用训练中的值填补：%2。</translation>
    </message>
    <message>
        <source>used more than once</source>
        <translation>使用了多次</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>手动略去</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>没有此名称</translation>
    </message>
    <message>
        <source>by a similar name</source>
        <translation>按相近名称</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Use %1 for %2</source>
        <translation>将 %1 用于 %2</translation>
    </message>
</context>
<context>
    <name>ui::MethodGroup</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Autoencoder + k-means</source>
        <translation>自编码器 + k-means</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>Mini-batch k-means</source>
        <translation>小批量 k-means</translation>
    </message>
    <message>
        <source>k-prototypes</source>
        <translation>k-prototypes</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>高斯混合</translation>
    </message>
    <message>
        <source>Ward linkage</source>
        <translation>Ward 连接</translation>
    </message>
    <message>
        <source>Average linkage</source>
        <translation>平均连接</translation>
    </message>
    <message>
        <source>Complete linkage</source>
        <translation>完全连接</translation>
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
        <translation>&lt;b&gt;k-means&lt;/b&gt; 把每个客户归到 k 个中心中最近的一个；快速且易于解释：使 Σ ‖x − 中心‖² 尽可能小。&lt;br&gt;&lt;br&gt;&lt;b&gt;自编码器 + k-means&lt;/b&gt; 先让特征通过一个小网络压缩，再对结果分群：当许多特征以弯曲的方式相互关联时值得一试。“比较”选项卡会说明是否有帮助。&lt;br&gt;&lt;br&gt;&lt;b&gt;高斯混合&lt;/b&gt;能找出大小不同、呈拉伸形状的组，并给出每个客户属于各组的可能性。&lt;br&gt;&lt;br&gt;&lt;b&gt;连接法&lt;/b&gt;反复合并最近的两个组并画出树：Ward 形成紧凑的组，完全连接形成直径小的组，平均连接介于两者之间，并把离群值分开。&lt;br&gt;&lt;br&gt;&lt;b&gt;DBSCAN&lt;/b&gt; 自行找出任意形状的密集区域，并把没有近邻的客户排除在所有客群之外。&lt;b&gt;HDBSCAN&lt;/b&gt; 对密度不同的区域也能如此。&lt;br&gt;&lt;br&gt;&lt;b&gt;k-prototypes&lt;/b&gt; 是用于含许多类别的表格的 k-means：类别不同即计为差异，客群取其最常见的类别。&lt;br&gt;&lt;br&gt;&lt;b&gt;小批量 k-means&lt;/b&gt; 是用于数百万客户的 k-means：用更少的时间得到几乎相同的客群。</translation>
    </message>
    <message>
        <source>Segments k</source>
        <translation>客群数 k</translation>
    </message>
    <message>
        <source>How many segments to make. Few segments are easier to act on; raise k when one segment clearly holds two kinds of customers.</source>
        <translation>要形成多少个客群。客群少更便于采取行动；当一个客群明显包含两类客户时，请增大 k。</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>起始次数</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Chooses the random starts and the network&apos;s first weights. The same seed gives the same segments. Try another to see how far the result hangs on chance.</source>
        <translation>决定随机起点和网络的初始权重。相同的随机种子给出相同的客群。试试另一个，看看结果有多大程度取决于偶然。</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议值</translation>
    </message>
    <message>
        <source>Distance ε</source>
        <translation>距离 ε</translation>
    </message>
    <message>
        <source>Two customers are neighbours when they are this near, in standard deviations of the prepared features. Empty: at the knee of the neighbour distances, which the Neighbours tab draws. Lower it when everything is one segment, raise it when most customers are left out.</source>
        <translation>两个客户相距这么近时（以准备好的特征的标准差计）即为近邻。留空：取近邻距离的拐点，见“近邻”选项卡。如果全都成了一个客群，请调低；如果大多数客户被排除，请调高。</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻</translation>
    </message>
    <message>
        <source>Smallest segment</source>
        <translation>最小客群</translation>
    </message>
    <message>
        <source>Weight of categories</source>
        <translation>类别的权重</translation>
    </message>
    <message>
        <source>What a category that differs counts, beside squared distances of numbers in standard deviations (γ, Huang 1998). Empty: half the mean standard deviation of the numbers, 0.5.</source>
        <translation>一个不同的类别相对于数字的平方距离（以标准差计）计多少（γ，Huang 1998）。留空：数字平均标准差的一半，即 0.5。</translation>
    </message>
    <message>
        <source>Any direction</source>
        <translation>任意方向</translation>
    </message>
    <message>
        <source>Along features</source>
        <translation>沿特征方向</translation>
    </message>
    <message>
        <source>The same for all</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>圆形</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>How each group may be stretched: in any direction (full covariance), along the features only (diagonal), all groups alike (tied), or not at all (spherical). Freer shapes need more customers.</source>
        <translation>每个组可以怎样拉伸：任意方向（完全协方差）、仅沿特征方向（对角）、所有组相同（共享），或完全不拉伸（球形）。形状越自由，需要的客户越多。</translation>
    </message>
    <message>
        <source>The distance must be a number above 0.</source>
        <translation>距离必须是大于 0 的数字。</translation>
    </message>
    <message>
        <source>The weight of categories must be a number above 0.</source>
        <translation>类别的权重必须是大于 0 的数字。</translation>
    </message>
    <message>
        <source>The method is run from this many random starts and the best is kept. “Auto”: k-means makes 20 starts, down to 3 above 50,000 customers, and below 100,000 customers then tries single centres of the best ones elsewhere; mini-batch k-means makes 20, or 6 above 50,000 customers, a Gaussian mixture 5 to 100 and k-prototypes 5 to 300, the fewer the larger the table. With a number of your own no centres are moved. Raise it when two seeds give different segments.</source>
        <translation>该方法从这么多个随机起点运行，并保留最好的。“自动”：k-means 取 20 个起点，客户超过 50,000 时最少减到 3 个，客户少于 100,000 时还会试着把最好结果中的个别中心移到别处；小批量 k-means 取 20 个，客户超过 50,000 时取 6 个；高斯混合取 5 至 100 个，k-prototypes 取 5 至 300 个，表格越大越少。自行指定数量时不移动中心。当两个随机种子给出不同的客群时请调高。</translation>
    </message>
    <message>
        <source>How many customers, itself counted, must lie within ε for a place to count as dense. “Auto”: twice the number of prepared inputs, but no more than the square root of the number of customers, and at least 5.</source>
        <translation>一处要算作密集，ε 范围内必须有多少客户（包括自身）。“自动”：准备好的输入数的两倍，但不超过客户数的平方根，且至少 5 个。</translation>
    </message>
    <message>
        <source>Fewer customers are no segment. “Auto”: half the square root of the number of customers, at least 5.</source>
        <translation>少于此数的客户不成为客群。“自动”：客户数平方根的一半，至少 5 个。</translation>
    </message>
</context>
<context>
    <name>ui::MissingBars</name>
    <message>
        <source>No cell is missing.</source>
        <translation>没有缺失的单元格。</translation>
    </message>
    <message>
        <source>Share of missing cells by column: %1 columns have gaps, most of all %2 (%3).</source>
        <translation>各列缺失单元格的占比：%1 列有空缺，最多的是 %2（%3）。</translation>
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
%3 个单元格中缺失 %2 个（%4）
单击以按它对矩阵的行排序</translation>
    </message>
</context>
<context>
    <name>ui::MissingByClassPlot</name>
    <message>
        <source>% of the class’s rows in which the column is missing</source>
        <translation>该列缺失的行占该类别行的 %</translation>
    </message>
    <message>
        <source>In no column do the gaps clearly depend on %1.</source>
        <translation>没有哪一列的空缺明显取决于 %1。</translation>
    </message>
    <message>
        <source>%1 is missing in %2 of %3 but in %4 of %5: here an empty cell says something about %6.</source>
        <translation>%1 在 %3 中缺失 %2，而在 %5 中缺失 %4：这里的空单元格对 %6 有所说明。</translation>
    </message>
    <message>
        <source>p: χ² test, one per column. The grey line stands at the share of all rows.</source>
        <translation>p：χ² 检验，每列一次。灰线为全部行的占比。</translation>
    </message>
    <message>
        <source>Bold: below 0.05.</source>
        <translation>粗体：低于 0.05。</translation>
    </message>
    <message>
        <source>Bold: below 0.05 even when all %1 columns are counted in (Bonferroni).</source>
        <translation>粗体：即使把全部 %1 列计算在内也低于 0.05（Bonferroni）。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <translation>%1：%2 / %3（%4）</translation>
    </message>
</context>
<context>
    <name>ui::MissingCellsModel</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>ui::MissingFeed</name>
    <message>
        <source>%1 of %2 rows have missing cells.</source>
        <translation>%2 行中有 %1 行含缺失单元格。</translation>
    </message>
    <message>
        <source>rows %1–%2 of %3</source>
        <translation>第 %1–%2 行，共 %3 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 in file order</source>
        <translation>%1，按文件顺序</translation>
    </message>
    <message>
        <source>%1, most missing first</source>
        <translation>%1，缺失最多的在前</translation>
    </message>
    <message>
        <source>%1, those without %2 first</source>
        <translation>%1，没有 %2 的在前</translation>
    </message>
    <message>
        <source>%1 by pattern</source>
        <translation>%1，按模式</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>文件的第 %1 行</translation>
    </message>
    <message>
        <source>Lines %1–%2 of the file</source>
        <translation>文件的第 %1–%2 行</translation>
    </message>
    <message>
        <source>Lines %1 and %2 more</source>
        <translation>第 %1 行及另外 %2 行</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>第 %1 行</translation>
    </message>
</context>
<context>
    <name>ui::MissingMatrix</name>
    <message>
        <source> (most missing first)</source>
        <translation> （缺失最多的在前）</translation>
    </message>
    <message>
        <source> (sorted by column)</source>
        <translation> （按列排序）</translation>
    </message>
    <message>
        <source> (sorted by pattern)</source>
        <translation> （按模式排序）</translation>
    </message>
    <message>
        <source>Open a table to see which cells are missing.</source>
        <translation>打开一个表格，查看哪些单元格缺失。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Rows %1–%2</source>
        <translation>第 %1–%2 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>present</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>%1: %2 of %3 missing (%4)</source>
        <translation>%1：%3 个中缺失 %2 个（%4）</translation>
    </message>
    <message>
        <source>%1 of them filled</source>
        <translation>其中 %1 个已填补</translation>
    </message>
    <message>
        <source>Whole column: %1 (%2)</source>
        <translation>整列：%1（%2）</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 个单元格缺失（%3）</translation>
    </message>
    <message>
        <source>Click to sort the rows by this column</source>
        <translation>单击以按此列对行排序</translation>
    </message>
    <message>
        <source>% filled in each column</source>
        <translation>各列已填补的 %</translation>
    </message>
    <message>
        <source>% missing in each column</source>
        <translation>各列缺失的 %</translation>
    </message>
    <message>
        <source>%1 % filled</source>
        <translation>%1 % 已填补</translation>
    </message>
    <message>
        <source>%1 % missing</source>
        <translation>%1 % 缺失</translation>
    </message>
    <message>
        <source>over 0</source>
        <translation>大于 0</translation>
    </message>
</context>
<context>
    <name>ui::MissingView</name>
    <message>
        <source>No cell is missing</source>
        <translation>没有缺失的单元格</translation>
    </message>
    <message>
        <source>Missing matrix</source>
        <translation>缺失矩阵</translation>
    </message>
    <message>
        <source>Missing by column</source>
        <translation>按列的缺失</translation>
    </message>
    <message>
        <source>Empty in the same rows</source>
        <translation>在相同行中为空</translation>
    </message>
    <message>
        <source>Columns with alike gaps</source>
        <translation>空缺相似的列</translation>
    </message>
    <message>
        <source>Missing against the target</source>
        <translation>缺失与目标列</translation>
    </message>
    <message>
        <source>Missing together</source>
        <translation>一起缺失</translation>
    </message>
    <message>
        <source>correlation of the gaps</source>
        <translation>空缺的相关性</translation>
    </message>
    <message>
        <source>average linkage</source>
        <translation>平均连接</translation>
    </message>
    <message>
        <source>columns empty in the same row</source>
        <translation>同一行中为空的列</translation>
    </message>
    <message>
        <source>All %1 rows are complete in all %2 columns.</source>
        <translation>全部 %1 行在全部 %2 列中都完整。</translation>
    </message>
    <message>
        <source>1 of %1 columns has gaps</source>
        <translation>%1 列中有 1 列存在空缺</translation>
    </message>
    <message>
        <source>%1 of %2 columns have gaps</source>
        <translation>%2 列中有 %1 列存在空缺</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to see whether missing cells have to do with it.</source>
        <translation>请在“数据”页面把一列的角色设为“目标列”，查看缺失的单元格是否与它有关。</translation>
    </message>
    <message>
        <source>Only the target itself has missing cells.</source>
        <translation>只有目标列本身有缺失的单元格。</translation>
    </message>
    <message>
        <source>%1 is not read as classes. Give it the type Category or Yes or no on the Data page to compare them.</source>
        <translation>%1 没有按类别读取。请在“数据”页面把它的类型设为“类别”或“是或否”，以便比较。</translation>
    </message>
    <message>
        <source>share missing in each class of %1</source>
        <translation>%1 各类别中的缺失占比</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns · %4</source>
        <translation>%1 · %2 行 × %3 列 · %4</translation>
    </message>
</context>
<context>
    <name>ui::ModelCardDialog</name>
    <message>
        <source>Model Card</source>
        <translation>模型卡片</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Use for Scoring</source>
        <translation>用于评分</translation>
    </message>
    <message>
        <source>Facts about the model</source>
        <translation>模型的相关信息</translation>
    </message>
    <message>
        <source>On its test part</source>
        <translation>在其测试部分上</translation>
    </message>
</context>
<context>
    <name>ui::ModelGroup</name>
    <message>
        <source>Trained model</source>
        <translation>训练好的模型</translation>
    </message>
    <message>
        <source>Facts about the trained model</source>
        <translation>训练好的模型的相关信息</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练所用</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 个客户</translation>
    </message>
    <message>
        <source>Chosen on</source>
        <translation>选择所用</translation>
    </message>
    <message>
        <source>%1 (validation)</source>
        <translation>%1（验证）</translation>
    </message>
    <message>
        <source>Tested on</source>
        <translation>测试所用</translation>
    </message>
    <message>
        <source>%1, never seen</source>
        <translation>%1，从未见过</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮次</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
</context>
<context>
    <name>ui::ModelKindGroup</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>All kinds see the same prepared features and the same split, so that their scores can be compared.&lt;br&gt;&lt;br&gt;&lt;b&gt;Network&lt;/b&gt;: layers of your own design; needs some thousand customers.&lt;br&gt;&lt;br&gt;&lt;b&gt;Logistic regression&lt;/b&gt;: one weight per feature, softmax(W · x + b). The yardstick: what does not beat it is not worth its pains.&lt;br&gt;&lt;br&gt;&lt;b&gt;k-nearest neighbours&lt;/b&gt;: the most frequent class among the k customers most alike.&lt;br&gt;&lt;br&gt;&lt;b&gt;Random forest&lt;/b&gt;: the mean of many deep trees, each grown on other customers; hard to get wrong.&lt;br&gt;&lt;br&gt;&lt;b&gt;Gradient boosting&lt;/b&gt;: each shallow tree mends what those before left over; often the best on tables.&lt;br&gt;&lt;br&gt;&lt;b&gt;Ensemble&lt;/b&gt;: the mean of several kinds&apos; probabilities; usually a little better than the best of them.</source>
        <translation>所有种类都看到相同的准备好的特征和相同的拆分，因此得分可以比较。&lt;br&gt;&lt;br&gt;&lt;b&gt;网络&lt;/b&gt;：自行设计的层；需要数千个客户。&lt;br&gt;&lt;br&gt;&lt;b&gt;逻辑回归&lt;/b&gt;：每个特征一个权重，softmax(W · x + b)。它是标尺：胜不过它的就不值得费力。&lt;br&gt;&lt;br&gt;&lt;b&gt;k 近邻&lt;/b&gt;：最相似的 k 个客户中最常见的类别。&lt;br&gt;&lt;br&gt;&lt;b&gt;随机森林&lt;/b&gt;：许多深树的均值，每棵树用不同的客户生长；不容易出错。&lt;br&gt;&lt;br&gt;&lt;b&gt;梯度提升&lt;/b&gt;：每棵浅树修补之前各树剩下的误差；在表格数据上常常最好。&lt;br&gt;&lt;br&gt;&lt;b&gt;集成&lt;/b&gt;：多个种类的概率均值；通常比其中最好的还略好一点。</translation>
    </message>
    <message>
        <source>Freedom C</source>
        <translation>自由度 C</translation>
    </message>
    <message>
        <source>How freely the weights w may grow: the search makes C · Σ log loss + ½ ‖w‖² small. Lower it, by a factor of ten, when there are many features for few customers.</source>
        <translation>权重 w 可以自由增长的程度：搜索使 C · Σ 对数损失 + ½ ‖w‖² 尽量小。特征多而客户少时，请以十倍为单位调低。</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻</translation>
    </message>
    <message>
        <source>How many of the nearest customers vote. Few follow every whim of the table, many blur it; 15 to 50 suit thousands of customers.</source>
        <translation>有多少个最近的客户投票。太少会跟随表格的每个偶然，太多会变得模糊；15 到 50 适合数千个客户。</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>一视同仁</translation>
    </message>
    <message>
        <source>Nearer more</source>
        <translation>越近越重</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>“Nearer more” counts each neighbour by 1 / distance: worth a try when many neighbours vote.</source>
        <translation>“越近越重”按 1 / 距离计算每个近邻：当许多近邻投票时值得一试。</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>树</translation>
    </message>
    <message>
        <source>More trees give steadier probabilities and take longer; beyond some hundred little changes.</source>
        <translation>树越多，概率越稳定，用时也越长；超过几百棵后变化很小。</translation>
    </message>
    <message>
        <source>Tree depth</source>
        <translation>树的深度</translation>
    </message>
    <message>
        <source>Questions from the top of a tree to a leaf, at most. Lower it when the training score is far above that of the validation.</source>
        <translation>从树顶到叶最多提多少个问题。如果训练得分远高于验证得分，请调低。</translation>
    </message>
    <message>
        <source>Smallest leaf</source>
        <translation>最小叶</translation>
    </message>
    <message>
        <source>Customers that a leaf has at least. Larger leaves give smoother probabilities.</source>
        <translation>一个叶至少有多少客户。叶越大，概率越平滑。</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>At most this many rounds of trees; patience usually ends sooner, and the best round is kept.</source>
        <translation>最多这么多轮树；通常耐心会让它更早结束，并保留最佳的一轮。</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Features that may act together, at most: 1 adds them up one by one, 3 to 6 suit most tables.</source>
        <translation>最多有多少特征可以共同作用：1 表示逐个相加，3 到 6 适合大多数表格。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>The share of each tree that is added. Halve it and double the rounds for a slightly better model.</source>
        <translation>每棵树加入的比例。减半并把轮数加倍，可得到略好的模型。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Ends when the validation loss has not fallen for this many rounds.</source>
        <translation>当验证损失连续这么多轮没有下降时结束。</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>含 %1</translation>
    </message>
    <message>
        <source>With the settings chosen under its own name</source>
        <translation>使用在其自身名称下选择的设置</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>%1, by folds</source>
        <translation>%1，按折</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>By folds, as many models learn, each without another part of the training and validation customers and watched on it; the mean of their probabilities counts. Steadier and a little better, for as many times the work.</source>
        <translation>按折时，会有这么多个模型学习，每个都略去训练和验证客户的另一份，并在该份上观察；取它们概率的均值。更稳定也略好一些，但工作量是相应的倍数。</translation>
    </message>
    <message>
        <source>As learnt</source>
        <translation>按学得的</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Calibrated: scaled by the temperature T that suits the validation customers, softmax(z / T) (Guo et al. 2017). The answers stay the same; choose it when the reliability curve leaves the diagonal.</source>
        <translation>校准：用适合验证客户的温度 T 缩放，softmax(z / T)（Guo et al. 2017）。答案保持不变；当可靠性曲线偏离对角线时请选择它。</translation>
    </message>
    <message>
        <source>Likelier class</source>
        <translation>更可能的类别</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>最佳 F1</translation>
    </message>
    <message>
        <source>Best Youden’s J</source>
        <translation>最佳约登 J</translation>
    </message>
    <message>
        <source>Best accuracy</source>
        <translation>最佳准确率</translation>
    </message>
    <message>
        <source>Recall at least</source>
        <translation>召回率至少</translation>
    </message>
    <message>
        <source>Precision at least</source>
        <translation>精确率至少</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>From which probability on a customer counts as the second of two classes. Chosen on the validation customers, judged on the test.&lt;br&gt;&lt;br&gt;&lt;b&gt;F1&lt;/b&gt;, 2 · precision · recall / (precision + recall), suits rare classes; &lt;b&gt;Youden’s J&lt;/b&gt; is recall + specificity − 1. &lt;b&gt;Recall at least&lt;/b&gt; takes the highest precision that still finds the wished share of the class; &lt;b&gt;precision at least&lt;/b&gt; the other way round.</source>
        <translation>从哪个概率起把客户算作两个类别中的第二个。在验证客户上选择，在测试客户上评判。&lt;br&gt;&lt;br&gt;&lt;b&gt;F1&lt;/b&gt;，2 · 精确率 · 召回率 / (精确率 + 召回率)，适合罕见类别；&lt;b&gt;约登 J&lt;/b&gt; 是召回率 + 特异度 − 1。&lt;b&gt;召回率至少&lt;/b&gt;在仍能找到该类别期望份额的前提下取最高的精确率；&lt;b&gt;精确率至少&lt;/b&gt;则相反。</translation>
    </message>
    <message>
        <source>Wished share</source>
        <translation>期望份额</translation>
    </message>
    <message>
        <source>The recall or precision to reach, from 0 to 1.</source>
        <translation>要达到的召回率或精确率，从 0 到 1。</translation>
    </message>
    <message>
        <source>Freedom C must be a number above 0, such as 1.</source>
        <translation>自由度 C 必须是大于 0 的数字，例如 1。</translation>
    </message>
    <message>
        <source>The smallest leaf must be a number from 0 on.</source>
        <translation>最小叶必须是不小于 0 的数字。</translation>
    </message>
    <message>
        <source>The learning rate of boosting must be a number above 0 and at most 1.</source>
        <translation>提升的学习率必须是大于 0 且不超过 1 的数字。</translation>
    </message>
    <message>
        <source>Tick at least two kinds for the ensemble.</source>
        <translation>请为集成至少勾选两个种类。</translation>
    </message>
    <message>
        <source>The wished share must be a number from 0 to 1.</source>
        <translation>期望份额必须是 0 到 1 之间的数字。</translation>
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
            <numerusform>正在交叉验证 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from ever more customers</source>
        <translation>正在从越来越多的客户学习</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>%1 的准备</translation>
    </message>
    <message>
        <source>Replaying %1</source>
        <translation>正在重放 %1</translation>
    </message>
    <message>
        <source>%1 % of the test customers right, log loss %2</source>
        <translation>测试客户 %1 % 正确，对数损失 %2</translation>
    </message>
    <message>
        <source>Trained again, every figure and every probability of %1 is the same to the last digit: %2.</source>
        <translation>重新训练后，%1 的每个数字和每个概率都精确到最后一位相同：%2。</translation>
    </message>
    <message>
        <source>Trained again, %1 comes out otherwise: %2. It was stopped or continued by hand, which cannot be repeated exactly. The new run stands beside the old one.</source>
        <translation>重新训练后，%1 的结果不同：%2。它曾手动停止或继续，无法精确重复。新的运行与旧的并列。</translation>
    </message>
    <message>
        <source>Trained again, %1 comes out otherwise: %2. Another processor or another version of the program rounds otherwise. The new run stands beside the old one.</source>
        <translation>重新训练后，%1 的结果不同：%2。另一种处理器或另一个程序版本的舍入不同。新的运行与旧的并列。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>正在训练 %1</translation>
    </message>
    <message>
        <source>Going on with %1</source>
        <translation>正在继续 %1</translation>
    </message>
    <message>
        <source>Training other models</source>
        <translation>正在训练其他模型</translation>
    </message>
    <message>
        <source>Searching for the best network</source>
        <translation>正在搜索最佳网络</translation>
    </message>
    <message>
        <source>Training the best network of the search</source>
        <translation>正在训练搜索到的最佳网络</translation>
    </message>
</context>
<context>
    <name>ui::NetworkDrawing</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>全连接</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>drop %1</source>
        <translation>丢弃 %1</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 个输入</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 个输入</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 个特征</translation>
    </message>
    <message>
        <source>%1 features</source>
        <translation>%1 个特征</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>%1 · softmax</source>
        <translation>%1 · softmax</translation>
    </message>
    <message>
        <source>Network, layers from input to output: %1.</source>
        <translation>网络，从输入到输出的层：%1。</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>零</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>ui::NetworkGroup</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>细化</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>Widths of the layers before the narrow one, from wide to narrow, such as 8 or 32-8. The decoder is the mirror image. More layers find more bent shapes but need more customers. Empty: a linear squeeze, much like principal components.</source>
        <translation>窄层之前各层的宽度，由宽到窄，例如 8 或 32-8。解码器是其镜像。层越多，能找到的弯曲形状越多，但需要更多客户。留空：线性压缩，与主成分很相似。</translation>
    </message>
    <message>
        <source>Latent width</source>
        <translation>潜在宽度</translation>
    </message>
    <message>
        <source>Numbers that describe a customer after the squeeze; the segments are made from them. 2 can be drawn. It must be smaller than the number of prepared features, or nothing is squeezed.</source>
        <translation>压缩后描述一个客户的数字个数；客群由它们形成。取 2 可以绘图。它必须小于准备好的特征数，否则就没有压缩。</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>The bend in each hidden layer. ReLU, max(0, x), is the usual choice; take Tanh or ELU when a warning says that a latent unit is dead.</source>
        <translation>每个隐藏层中的弯曲。ReLU，max(0, x)，是通常的选择；当警告说某个潜在单元失效时，请用 Tanh 或 ELU。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Passes over all training customers. The weights of the best epoch are kept in any case. Raise it while the live curve still falls.</source>
        <translation>遍历全部训练客户的次数。无论如何都会保留最佳轮次的权重。如果实时曲线仍在下降，请调高。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Customers in one step. Small batches learn more per epoch; large ones run faster on large tables.</source>
        <translation>一步中的客户数。小批每个轮次学得更多；大批在大表格上运行更快。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far each step of Adam moves the weights. Lower it when the loss jumps about, raise it when it falls too slowly.</source>
        <translation>Adam 每一步移动权重的幅度。损失忽上忽下时请调低，下降太慢时请调高。</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pulls weights towards zero at every step. Raise it when the train loss falls but the validation loss rises.</source>
        <translation>每一步都把权重拉向零。训练损失下降而验证损失上升时请调高。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>验证部分</translation>
    </message>
    <message>
        <source>Customers the network does not learn from; their loss chooses the best epoch. They get a segment all the same. 0 %: the train loss decides.</source>
        <translation>网络不从中学习的客户；他们的损失用来选择最佳轮次。他们同样会得到客群。0 %：由训练损失决定。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of the hidden units left out in each step, so that the network does not lean on single ones. Try 0.1 to 0.3 when the validation loss rises.</source>
        <translation>每一步略去的隐藏单元比例，使网络不依赖个别单元。验证损失上升时可试 0.1 到 0.3。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Standard deviation of noise added to the features in each step; the network learns to take it out again (denoising autoencoder, Vincent et al. 2010). Features have standard deviation 1.</source>
        <translation>每一步给特征加上的噪声的标准差；网络学习把噪声去掉（去噪自编码器，Vincent et al. 2010）。特征的标准差为 1。</translation>
    </message>
    <message>
        <source>Hidden units are whole numbers such as 8 or 32-8.</source>
        <translation>隐藏单元是整数，例如 8 或 32-8。</translation>
    </message>
    <message>
        <source>Learning rate and weight decay must be numbers.</source>
        <translation>学习率和权重衰减必须是数字。</translation>
    </message>
    <message>
        <source>Dropout is a share below 1, noise a number from 0 on.</source>
        <translation>Dropout 是小于 1 的比例，噪声是不小于 0 的数字。</translation>
    </message>
    <message>
        <source>The weight of the refinement must be a number above 0.</source>
        <translation>细化的权重必须是大于 0 的数字。</translation>
    </message>
    <message>
        <source>Refine segments and network together</source>
        <translation>一并细化客群与网络</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>After the training, network and segment centres move together: each customer is drawn to the segment it most likely belongs to, while the network must still be able to reproduce the features (IDEC, Guo et al. 2017: reconstruction error + weight · KL(p‖q)). A larger weight gives tighter segments, which say less of the customers.</source>
        <translation>训练之后，网络与客群中心一起移动：每个客户被拉向其最可能所属的客群，同时网络必须仍能还原特征（IDEC，Guo et al. 2017：重构误差 + 权重 · KL(p‖q)）。权重越大，客群越紧，但对客户的说明越少。</translation>
    </message>
    <message>
        <source>At most so many; it ends earlier once hardly any customer changes the segment.</source>
        <translation>最多这么多；一旦几乎没有客户改变客群，就会提前结束。</translation>
    </message>
    <message>
        <source>%1 epochs · batch %2</source>
        <translation>%1 轮次 · 批大小 %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Ends after so many epochs without a better validation loss. The best epoch is kept either way.</source>
        <translation>连续这么多轮验证损失没有改善时结束。无论如何都会保留最好的一轮。</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>预设：%1</translation>
    </message>
</context>
<context>
    <name>ui::NewFileCard</name>
    <message>
        <source>New file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Known and new rows of the new file</source>
        <translation>新文件中已知的行和新的行</translation>
    </message>
    <message>
        <source>Are the customers of another file new? Choose the file you mean to score, or a later export: identifiers, features, columns and levels are compared with the open table.</source>
        <translation>另一个文件的客户是新客户吗？选择您要评分的文件或之后的导出文件：会把标识符、特征、列和取值与打开的表格比较。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>取消比较</translation>
    </message>
    <message>
        <source>Compare With a File</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Another File…</source>
        <translation>另一个文件…</translation>
    </message>
    <message>
        <source>Compare With a File…</source>
        <translation>与文件比较…</translation>
    </message>
    <message>
        <source>Compare With Another File</source>
        <translation>与另一个文件比较</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 与 %2 比较</translation>
    </message>
    <message>
        <source>%1 · %2 rows × %3 columns</source>
        <translation>%1 · %2 行 × %3 列</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>显示行</translation>
    </message>
    <message>
        <source>Show Rows that the new file has too</source>
        <translation>显示新文件中也有的行</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Also in %1</source>
        <translation>也在 %1 中</translation>
    </message>
</context>
<context>
    <name>ui::NotesDialog</name>
    <message>
        <source>Project Notes</source>
        <translation>项目笔记</translation>
    </message>
    <message>
        <source>Project notes</source>
        <translation>项目笔记</translation>
    </message>
    <message>
        <source>What the table is, what was decided and why: kept with the project.</source>
        <translation>表格是什么，做了什么决定以及为什么：与项目一起保存。</translation>
    </message>
</context>
<context>
    <name>ui::NullityHeatmap</name>
    <message>
        <source>Two columns with missing cells are needed to compare where they are empty.</source>
        <translation>需要两个有缺失单元格的列，才能比较它们在何处为空。</translation>
    </message>
    <message>
        <source>%1 × %2
Correlation of their gaps: %3
Both missing in %4 rows; by chance it would be %5</source>
        <translation>%1 × %2
空缺的相关性：%3
在 %4 行中都缺失；偶然情况下为 %5</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 个单元格缺失（%3）</translation>
    </message>
    <message>
        <source>%1 and %2 are most often empty together: in %3 rows, where chance would give %4.</source>
        <translation>%1 和 %2 最常一起为空：有 %3 行，而偶然情况下为 %4。</translation>
    </message>
    <message>
        <source>+1: empty in exactly the same rows · 0: no connection · −1: never empty together.</source>
        <translation>+1：在完全相同的行中为空 · 0：没有联系 · −1：从不一起为空。</translation>
    </message>
    <message>
        <source>1 column without gaps is left out.</source>
        <translation>略去 1 个没有空缺的列。</translation>
    </message>
    <message>
        <source>%1 columns without gaps are left out.</source>
        <translation>略去 %1 个没有空缺的列。</translation>
    </message>
</context>
<context>
    <name>ui::NullityTreePlot</name>
    <message>
        <source>% of all rows in which one is missing and the other is not</source>
        <translation>一列缺失而另一列不缺失的行占全部行的 %</translation>
    </message>
    <message>
        <source>Two columns with missing cells are needed to compare where they are empty.</source>
        <translation>需要两个有缺失单元格的列，才能比较它们在何处为空。</translation>
    </message>
    <message>
        <source>Which of %1 columns are missing together: most alike are %2 and %3.</source>
        <translation>%1 列中哪些一起缺失：最相似的是 %2 和 %3。</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>%1
%2 cells missing (%3)</source>
        <translation>%1
%2 个单元格缺失（%3）</translation>
    </message>
    <message>
        <source>Missing in exactly the same rows as %1</source>
        <translation>与 %1 在完全相同的行中缺失</translation>
    </message>
    <message>
        <source>Most like %1: they differ in %2 of all rows</source>
        <translation>与 %1 最相似：在全部行的 %2 中不同</translation>
    </message>
</context>
<context>
    <name>ui::OptionGroup</name>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>ui::OptionsPanel</name>
    <message>
        <source>Changes apply to the next run</source>
        <translation>更改在下次运行时生效</translation>
    </message>
</context>
<context>
    <name>ui::OrderList</name>
    <message>
        <source>Drag to change the order (Alt+Up, Alt+Down)</source>
        <translation>拖动以更改顺序 (Alt+Up, Alt+Down)</translation>
    </message>
</context>
<context>
    <name>ui::OrderListModel</name>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1，位置 %2，共 %3</translation>
    </message>
</context>
<context>
    <name>ui::OverlapPlot</name>
    <message>
        <source>%1 with the features of a known row (%2)</source>
        <translation>%1 个与已知行的特征相同（%2）</translation>
    </message>
    <message>
        <source>%1 also in the open table (%2)</source>
        <translation>%1 个也在打开的表格中（%2）</translation>
    </message>
    <message>
        <source>%1 new (%2)</source>
        <translation>%1 个为新客户（%2）</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>Open CSV…</source>
        <translation>打开 CSV…</translation>
    </message>
    <message>
        <source>Open CSV</source>
        <translation>打开 CSV</translation>
    </message>
    <message>
        <source>Try the Example</source>
        <translation>试用示例</translation>
    </message>
</context>
<context>
    <name>ui::PairCard</name>
    <message>
        <source>Two columns together</source>
        <translation>两列合看</translation>
    </message>
    <message>
        <source>Figures in the cells</source>
        <translation>单元格中的数字</translation>
    </message>
    <message>
        <source>What the figures in the cells say</source>
        <translation>单元格中的数字表示什么</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>清除选区</translation>
    </message>
    <message>
        <source>Show 1 Customer</source>
        <translation>显示 1 个客户</translation>
    </message>
    <message>
        <source>Show %1 Customers</source>
        <translation>显示 %1 个客户</translation>
    </message>
    <message>
        <source>See them in the table (Enter)</source>
        <translation>在表格中查看 (Enter)</translation>
    </message>
    <message>
        <source>See them in the table</source>
        <translation>在表格中查看</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>已选择：%1</translation>
    </message>
    <message>
        <source>Enter on the framed cell shows the customers, Esc clears</source>
        <translation>在带框的单元格上按 Enter 显示客户，按 Esc 清除</translation>
    </message>
</context>
<context>
    <name>ui::PairPlot</name>
    <message>
        <source>Shift + drag selects customers · + and − zoom, arrows move, 0 fits</source>
        <translation>Shift + 拖动选择客户 · + 和 − 缩放，方向键移动，0 适合窗口</translation>
    </message>
    <message>
        <source>Shift + drag selects customers</source>
        <translation>Shift + 拖动选择客户</translation>
    </message>
    <message>
        <source>Click a group to select its customers</source>
        <translation>单击一个组以选择其客户</translation>
    </message>
    <message>
        <source>Click a cell to select its customers</source>
        <translation>单击一个单元格以选择其客户</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter selects the customers</source>
        <translation>方向键移动，Enter 选择客户</translation>
    </message>
    <message>
        <source>%1: %2
%3: %4</source>
        <translation>%1：%2
%3：%4</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 个客户</translation>
    </message>
    <message>
        <source>all %1, darker where there are more</source>
        <translation>全部 %1，越多颜色越深</translation>
    </message>
    <message>
        <source>Two columns together</source>
        <translation>两列合看</translation>
    </message>
    <message>
        <source>Click a cell of the associations to see the two columns together.</source>
        <translation>单击关联图中的单元格，把两列放在一起查看。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>middle half, median and whiskers</source>
        <translation>中间一半、中位数和须线</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>%1 of %2 trials pass through the ranges chosen</source>
        <translation>%2 次试验中有 %1 次落在所选范围内</translation>
    </message>
    <message>
        <source>%1 trials, the best on top. Drag along an axis to keep the trials that pass there.</source>
        <translation>%1 次试验，最佳在最上。沿轴拖动以保留经过该处的试验。</translation>
    </message>
    <message>
        <source>Start a search: every trial will be a line from its settings to its score.</source>
        <translation>开始搜索：每次试验都会是一条从其设置到其得分的线。</translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation>试验 %1</translation>
    </message>
    <message>
        <source>%1 of %2 trials shown.</source>
        <translation>显示 %2 次试验中的 %1 次。</translation>
    </message>
    <message>
        <source>The best is trial %1: %2.</source>
        <translation>最佳为试验 %1：%2。</translation>
    </message>
</context>
<context>
    <name>ui::ParameterDiff</name>
    <message>
        <source>What differs</source>
        <translation>有何不同</translation>
    </message>
    <message>
        <source>Tick two or three runs to see what they were trained with differently.</source>
        <translation>勾选两个或三个运行，查看它们的训练有何不同。</translation>
    </message>
    <message>
        <source>Nothing differs: both runs have the same settings.</source>
        <translation>没有不同：两个运行的设置相同。</translation>
    </message>
    <message>
        <source>Nothing differs: all runs have the same settings.</source>
        <translation>没有不同：所有运行的设置相同。</translation>
    </message>
    <message>
        <source>The %1 best of %2 ticked runs.</source>
        <translation>勾选的 %2 个运行中最好的 %1 个。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
</context>
<context>
    <name>ui::PlotCard</name>
    <message>
        <source>Copy Image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save Image</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save Image…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>Save Da&amp;ta…</source>
        <translation>保存数据(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>放大(&amp;E)</translation>
    </message>
    <message>
        <source>Shown in a window of its own.
Close it to bring it back.</source>
        <translation>已在单独的窗口中显示。
关闭该窗口即可放回。</translation>
    </message>
</context>
<context>
    <name>ui::PredictOptions</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Train Network</source>
        <translation>训练网络</translation>
    </message>
    <message>
        <source>Train Again</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Train Model</source>
        <translation>训练模型</translation>
    </message>
</context>
<context>
    <name>ui::PredictPage</name>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Views of the prediction</source>
        <translation>预测的视图</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Model Summary</source>
        <translation>模型摘要</translation>
    </message>
    <message>
        <source>Preparation of %1</source>
        <translation>%1 的准备</translation>
    </message>
    <message>
        <source>Part of the customers</source>
        <translation>客户的部分</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>测试部分</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>验证部分</translation>
    </message>
    <message>
        <source>The customers the model is judged on: those it has never seen, or those its best epoch was chosen by</source>
        <translation>用来评判模型的客户：模型从未见过的，或用来选择最佳轮次的</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the picture most people paste: the curves, the confusion matrix or the importance of columns</source>
        <translation>复制最常被粘贴的图：曲线、混淆矩阵或列的重要性</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Drawn live while the model trains.</source>
        <translation>模型训练时实时绘制。</translation>
    </message>
    <message>
        <source>The table has changed since this model was trained: its figures stay, its customers are no longer known.</source>
        <translation>此模型训练之后表格已更改：其数字保留，但其客户已无从得知。</translation>
    </message>
    <message>
        <source>%1 · %2, %3 customers · seed %4</source>
        <translation>%1 · %2，%3 个客户 · 随机种子 %4</translation>
    </message>
    <message>
        <source>Open a customer table first</source>
        <translation>请先打开客户表格</translation>
    </message>
    <message>
        <source>Training starts…</source>
        <translation>训练开始…</translation>
    </message>
    <message>
        <source>Training · tree %1 · now %2 of the validation customers right · test customers not touched</source>
        <translation>正在训练 · 第 %1 棵树 · 目前验证客户 %2 正确 · 未接触测试客户</translation>
    </message>
    <message>
        <source>Training · best so far: epoch %1 · now %2 of the validation customers right · test customers not touched</source>
        <translation>正在训练 · 目前最佳：轮次 %1 · 目前验证客户 %2 正确 · 未接触测试客户</translation>
    </message>
    <message>
        <source>%1 customers; the network learns from most of them, a part chooses the best epoch and a part is kept for the honest test</source>
        <translation>%1 个客户；网络从其中大部分学习，一部分用来选择最佳轮次，另一部分留作公正的测试</translation>
    </message>
    <message>
        <source>%1 on %2 test customers (95 % interval %3–%4) · always “%5”: %6 · weighted F1 %7</source>
        <translation>%2 个测试客户上 %1（95 % 区间 %3–%4） · 一律“%5”：%6 · 加权 F1 %7</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 正确</translation>
    </message>
    <message>
        <source> · of earlier options</source>
        <translation> · 来自之前的选项</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Loss of each epoch, live while the network trains.</source>
        <translation>每个轮次的损失，网络训练时实时显示。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>之前的运行</translation>
    </message>
    <message>
        <source>Also draws the ticked runs on the same customers</source>
        <translation>同时绘制在相同客户上的已勾选运行</translation>
    </message>
    <message>
        <source>customers right</source>
        <translation>正确的客户</translation>
    </message>
    <message>
        <source>Share of customers recognised, live while the network trains.</source>
        <translation>识别出的客户占比，网络训练时实时显示。</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Choose a target to see the network.</source>
        <translation>选择目标列以查看网络。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>More epochs</source>
        <translation>更多轮次</translation>
    </message>
    <message>
        <source>Continue Training</source>
        <translation>继续训练</translation>
    </message>
    <message>
        <source>Trains the network shown for so many more epochs, from its best one, as a new run</source>
        <translation>从最佳轮次起，把所示网络再训练这么多轮次，作为新的运行</translation>
    </message>
    <message>
        <source>%1 parameters · heights show layer widths</source>
        <translation>%1 个参数 · 高度表示层的宽度</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>正在训练…</translation>
    </message>
    <message>
        <source>This model is found in one go: it has no epochs to draw.</source>
        <translation>此模型一次求得：没有可绘制的轮次。</translation>
    </message>
    <message>
        <source>always %1: %2</source>
        <translation>一律 %1：%2</translation>
    </message>
    <message>
        <source>best first, then newest</source>
        <translation>最佳在前，其次最新</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>&amp;Mark as UTF-8 for Excel</source>
        <translation>为 Excel 标记为 UTF-8(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Semicolons between columns</source>
        <translation>列之间用分号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas</source>
        <translation>防止公式(&amp;G)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>The colours of the window and of the plots on the screen. Pictures are saved in the light colours whatever is chosen here.</source>
        <translation>窗口和屏幕上各图的颜色。无论此处如何选择，图片都以浅色保存。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>How large everything on the screen is, plots included. Ctrl+Plus and Ctrl+Minus change it anywhere, Ctrl+0 goes back to 100 %. Saved pictures do not change. Where nothing was chosen it follows the size of the system’s own letters.</source>
        <translation>屏幕上所有内容（包括图）的大小。Ctrl+加号和 Ctrl+减号可随处更改，Ctrl+0 恢复为 100 %。保存的图片不变。未作选择时，跟随系统自身文字的大小。</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>动画(&amp;A)</translation>
    </message>
    <message>
        <source>Reduced: nothing moves or blinks by itself. Figures of running work still count up, and live curves still grow.</source>
        <translation>减少：没有任何东西自行移动或闪烁。运行中任务的数字仍会递增，实时曲线仍会延伸。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Of the window, with its numbers and dates. Files that are written stay as they are: their column names, numbers and dates do not depend on the language. While something runs, the window changes its language when that has ended.</source>
        <translation>窗口的语言，包括其数字和日期。写入的文件保持原样：其列名、数字和日期与语言无关。如有任务在运行，窗口会在其结束后切换语言。</translation>
    </message>
    <message>
        <source>Tables saved as CSV</source>
        <translation>保存为 CSV 的表格</translation>
    </message>
    <message>
        <source>Excel on Windows otherwise takes the file for one in an old encoding and shows “MÃ¼nchen” for “München”. Other programs may show the mark as a character of the first column’s name.</source>
        <translation>否则 Windows 上的 Excel 会把文件当作旧编码，把“München”显示为“MÃ¼nchen”。其他程序可能会把该标记显示为第一列名称中的一个字符。</translation>
    </message>
    <message>
        <source>Excel expects semicolons where the comma is the decimal sign, as in German, French or Spanish. Numbers are written with a point all the same.</source>
        <translation>在以逗号作小数点的地方（如德语、法语或西班牙语），Excel 要求使用分号。数字仍以点书写。</translation>
    </message>
    <message>
        <source>Spreadsheets compute texts that begin with =, +, − or @. An apostrophe is put before such texts; numbers stay as they are.</source>
        <translation>电子表格会计算以 =、+、− 或 @ 开头的文本。会在这些文本前加上撇号；数字保持不变。</translation>
    </message>
    <message>
        <source>For the cluster summary, the tables of the pages and the numbers of plots. Files of customers keep the dress they came in.</source>
        <translation>用于客群汇总、各页面的表格和图的数字。客户文件保持其原有的格式。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: there is nothing to switch off.</source>
        <translation>任何内容都不会离开这台计算机：没有需要关闭的东西。</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>&amp;Reset to Defaults</source>
        <translation>恢复默认值(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::PreparationGroup</name>
    <message>
        <source>Preparation</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Edit the Recipe</source>
        <translation>编辑配方</translation>
    </message>
    <message>
        <source>Goes to the Prepare page</source>
        <translation>转到“准备”页面</translation>
    </message>
</context>
<context>
    <name>ui::PrepareOptions</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Fit Recipe</source>
        <translation>拟合配方</translation>
    </message>
    <message>
        <source>Columns set aside</source>
        <translation>搁置的列</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Train, validation and test, as chosen on the Predict page. The recipe is fitted on the training part only; the others are prepared with what was found there.</source>
        <translation>训练、验证和测试，按“预测”页面的选择。配方只在训练部分上拟合；其他部分用在那里得出的结果来准备。</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Every column is a feature.</source>
        <translation>每一列都是特征。</translation>
    </message>
    <message>
        <source>&lt;p style=&quot;margin: 4px 0 0 0&quot;&gt;Roles and types are changed on the Data page.&lt;/p&gt;</source>
        <translation>&lt;p style=&quot;margin: 4px 0 0 0&quot;&gt;角色和类型在“数据”页面更改。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::PreparePage</name>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Nothing to prepare yet</source>
        <translation>还没有可准备的内容</translation>
    </message>
    <message>
        <source>Open a table to see how its columns become the inputs of a model.</source>
        <translation>打开一个表格，查看其各列如何变为模型的输入。</translation>
    </message>
    <message>
        <source>For Prediction</source>
        <translation>用于预测</translation>
    </message>
    <message>
        <source>The recipe of Predict, fitted on the training rows</source>
        <translation>“预测”的配方，在训练行上拟合</translation>
    </message>
    <message>
        <source>For Segments</source>
        <translation>用于客群</translation>
    </message>
    <message>
        <source>The recipe of Segment, fitted on all rows</source>
        <translation>“分群”的配方，在全部行上拟合</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Preset %1</source>
        <translation>预设 %1</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>已将 &lt;b&gt;%1&lt;/b&gt; 保存到 %2。</translation>
    </message>
    <message>
        <source>No table is open</source>
        <translation>没有打开的表格</translation>
    </message>
    <message>
        <source>Choose a step to see what it does to its columns.</source>
        <translation>选择一个步骤，查看它对其列做了什么。</translation>
    </message>
    <message>
        <source>This step changes which columns are used, not their cells.</source>
        <translation>此步骤更改使用哪些列，而不更改其单元格。</translation>
    </message>
    <message>
        <source>The step changes no column of this table.</source>
        <translation>该步骤没有改变此表格的任何列。</translation>
    </message>
    <message>
        <source>Fitting the recipe…</source>
        <translation>正在拟合配方…</translation>
    </message>
    <message>
        <source>Fit the recipe to see what this step does (F5).</source>
        <translation>拟合配方，查看此步骤做了什么 (F5)。</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 · stratified · %4</source>
        <translation>%1 / %2 / %3 · 分层 · %4</translation>
    </message>
    <message>
        <source>Fitting…</source>
        <translation>正在拟合…</translation>
    </message>
    <message>
        <source>No column of this table can be a feature.</source>
        <translation>此表格没有可以作为特征的列。</translation>
    </message>
    <message>
        <source>Mend what is marked as an error first.</source>
        <translation>请先修正标为错误的地方。</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>制作副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Compare With a New File</source>
        <translation>与新文件比较</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>加载 %1</translation>
    </message>
</context>
<context>
    <name>ui::PreparePictures</name>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Column shown</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Missing cells</source>
        <translation>缺失的单元格</translation>
    </message>
    <message>
        <source>Compare With a New File…</source>
        <translation>与新文件比较…</translation>
    </message>
    <message>
        <source>Prepares another file with what was found here, and counts its empty cells</source>
        <translation>用在这里得出的结果准备另一个文件，并统计其空单元格</translation>
    </message>
    <message>
        <source>Close the New File</source>
        <translation>关闭新文件</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>模型看到的内容</translation>
    </message>
    <message>
        <source> · of the earlier recipe</source>
        <translation> · 来自之前的配方</translation>
    </message>
    <message>
        <source>first rows · %1 inputs</source>
        <translation>前几行 · %1 个输入</translation>
    </message>
    <message>
        <source>training rows, %1</source>
        <translation>训练行，%1</translation>
    </message>
    <message>
        <source>all rows, %1</source>
        <translation>全部行，%1</translation>
    </message>
    <message>
        <source>new file, %1</source>
        <translation>新文件，%1</translation>
    </message>
    <message>
        <source>No cell is empty in these rows.</source>
        <translation>这些行中没有空单元格。</translation>
    </message>
    <message>
        <source> What is still empty after the last step takes the middle value.</source>
        <translation> 最后一步之后仍为空的，取中间值。</translation>
    </message>
    <message>
        <source> The new file is filled with the values found here: the recipe is never fitted again.</source>
        <translation> 新文件用在这里得出的值填补：配方从不重新拟合。</translation>
    </message>
    <message>
        <source> %1 of its cells hold a level not seen while fitting, such as %2.</source>
        <translation> 其中 %1 个单元格含有拟合时未见过的取值，例如 %2。</translation>
    </message>
    <message>
        <source>Compare With Another File…</source>
        <translation>与另一个文件比较…</translation>
    </message>
    <message>
        <source>%1, before and after</source>
        <translation>%1，前后对比</translation>
    </message>
</context>
<context>
    <name>ui::PrepareSteps</name>
    <message>
        <source>Add Step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Start From a Preset</source>
        <translation>从预设开始</translation>
    </message>
    <message>
        <source>Order matters: steps run from top to bottom</source>
        <translation>顺序很重要：步骤从上到下执行</translation>
    </message>
</context>
<context>
    <name>ui::PreparedModel</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>ui::PreviewColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>In the file: empty</source>
        <translation>文件中：空</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>文件中：“%1”</translation>
    </message>
    <message>
        <source>Read as: missing</source>
        <translation>读作：缺失</translation>
    </message>
    <message>
        <source>Read as: %1 (%2)</source>
        <translation>读作：%1（%2）</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <translation>%1：%2
%3</translation>
    </message>
</context>
<context>
    <name>ui::ProbabilityBars</name>
    <message>
        <source>Probabilities of the Classes</source>
        <translation>各类别的概率</translation>
    </message>
    <message>
        <source>Shows how likely each class is for this customer.</source>
        <translation>显示此客户属于每个类别的可能性。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1：%2，之前 %3</translation>
    </message>
    <message>
        <source>%1 (predicted)</source>
        <translation>%1（预测）</translation>
    </message>
</context>
<context>
    <name>ui::ProfileHeatmap</name>
    <message>
        <source>Scroll columns</source>
        <translation>滚动列</translation>
    </message>
    <message>
        <source>Scroll segments</source>
        <translation>滚动客群</translation>
    </message>
    <message>
        <source>Profile of %1 segments over %2 columns: means in original units, coloured by the difference from all customers.</source>
        <translation>%1 个客群在 %2 列上的概况：均值用原始单位，颜色表示与全部客户的差异。</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>未归群</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>最常见</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Difference from average</source>
        <translation>与平均的差异</translation>
    </message>
    <message>
        <source>+%1 sd</source>
        <translation>+%1 标准差</translation>
    </message>
    <message>
        <source>%1 not used to segment</source>
        <translation>%1 未用于分群</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、 </translation>
    </message>
    <message>
        <source>columns with muted names were not used to segment</source>
        <translation>名称变淡的列未用于分群</translation>
    </message>
    <message>
        <source>levels: ±50 points</source>
        <translation>取值：±50 个百分点</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation>%1 标准差</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>ui::ProfileTabs</name>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>What Differs</source>
        <translation>差异所在</translation>
    </message>
    <message>
        <source>Snake</source>
        <translation>蛇形图</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Order of the features and spread of the customers</source>
        <translation>特征的顺序和客户的分布</translation>
    </message>
    <message>
        <source>Order by What Separates</source>
        <translation>按区分程度排序</translation>
    </message>
    <message>
        <source>Spread of the Selected Segment</source>
        <translation>所选客群的分布</translation>
    </message>
</context>
<context>
    <name>ui::Project</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
</context>
<context>
    <name>ui::RailButton</name>
    <message>
        <source>needs a table</source>
        <translation>需要表格</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>ui::RangeHistogram</name>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Drag over the bars to choose a range</source>
        <translation>在条形上拖动以选择范围</translation>
    </message>
</context>
<context>
    <name>ui::RawTextView</name>
    <message>
        <source>File as it is</source>
        <translation>文件原样</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptCard</name>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>what was checked</source>
        <translation>检查了什么</translation>
    </message>
    <message>
        <source>Copy Receipt</source>
        <translation>复制回执</translation>
    </message>
    <message>
        <source>Save Receipt</source>
        <translation>保存回执</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>ui::ReceiptDialog</name>
    <message>
        <source>Import Receipt</source>
        <translation>导入回执</translation>
    </message>
    <message>
        <source>Import receipt</source>
        <translation>导入回执</translation>
    </message>
    <message>
        <source>How It Was Read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Rows to Check</source>
        <translation>待检查的行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Rows to check</source>
        <translation>待检查的行</translation>
    </message>
    <message>
        <source>Import Options…</source>
        <translation>导入选项…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Export Rejected Rows…</source>
        <translation>导出被拒绝的行…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Import receipt of %1</source>
        <translation>%1 的导入回执</translation>
    </message>
    <message>
        <source>Rows to Check (%1)</source>
        <translation>待检查的行（%1）</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message>
        <source>Home</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>%1 rows · %2 columns</source>
        <translation>%1 行 · %2 列</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>从列表中移除 %1</translation>
    </message>
</context>
<context>
    <name>ui::RecipeDialog</name>
    <message>
        <source>Recipe in words</source>
        <translation>文字形式的配方</translation>
    </message>
    <message>
        <source>Recipe as text</source>
        <translation>文本形式的配方</translation>
    </message>
    <message>
        <source>Saved to a file, these lines go behind --recipe on the command line. Text that starts with # is a comment.</source>
        <translation>保存到文件后，这些行可在命令行中放在 --recipe 之后使用。以 # 开头的文本是注释。</translation>
    </message>
    <message>
        <source>Copy Words</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>加载…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字形式</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>文本形式</translation>
    </message>
</context>
<context>
    <name>ui::RecipeEdits</name>
    <message>
        <source>Add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>制作“%1”的副本</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>移除“%1”</translation>
    </message>
</context>
<context>
    <name>ui::RecipeFiles</name>
    <message>
        <source>Prepared Table as CSV…</source>
        <translation>准备好的表格（CSV）…</translation>
    </message>
    <message>
        <source>Recipe in Words…</source>
        <translation>文字形式的配方…</translation>
    </message>
    <message>
        <source>Save Recipe as Text…</source>
        <translation>将配方保存为文本…</translation>
    </message>
    <message>
        <source>Load Recipe…</source>
        <translation>加载配方…</translation>
    </message>
    <message>
        <source>Before and After as Picture…</source>
        <translation>前后对比图片…</translation>
    </message>
    <message>
        <source>Missing Cells as CSV…</source>
        <translation>缺失的单元格（CSV）…</translation>
    </message>
    <message>
        <source>First Prepared Rows as CSV…</source>
        <translation>准备好的前几行（CSV）…</translation>
    </message>
    <message>
        <source>Recipe for Prediction</source>
        <translation>预测的配方</translation>
    </message>
    <message>
        <source>Recipe for Segments</source>
        <translation>客群的配方</translation>
    </message>
    <message>
        <source>Load Recipe</source>
        <translation>加载配方</translation>
    </message>
    <message>
        <source>Recipe as text (*.txt);;All files (*)</source>
        <translation>文本形式的配方 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a recipe.</source>
        <translation>%1 无法作为配方读取。</translation>
    </message>
    <message>
        <source>Choose a text file that was saved here.</source>
        <translation>请选择在这里保存的文本文件。</translation>
    </message>
    <message>
        <source>Line %1 of %2: </source>
        <translation>%2 的第 %1 行： </translation>
    </message>
    <message>
        <source>Save Recipe as Text</source>
        <translation>将配方保存为文本</translation>
    </message>
    <message>
        <source>Recipe as text (*.txt)</source>
        <translation>文本形式的配方 (*.txt)</translation>
    </message>
    <message>
        <source>Export Prepared Table</source>
        <translation>导出准备好的表格</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>ui::RecipePlans</name>
    <message>
        <source>Fitting the recipe</source>
        <translation>正在拟合配方</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryOffer</name>
    <message>
        <source>Tessera ended unexpectedly.</source>
        <translation>Tessera 意外结束。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>“%1”, as of %2, can be recovered.</source>
        <translation>可以恢复 %2 时的“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::ReliabilityPlot</name>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Train a model to see whether its probabilities can be taken at their word.</source>
        <translation>训练一个模型，查看其概率是否可信。</translation>
    </message>
    <message>
        <source>Probabilities are off by %1 percentage points on average (expected calibration error).</source>
        <translation>概率平均偏差 %1 个百分点（期望校准误差）。</translation>
    </message>
    <message>
        <source>Probabilities are off by %1 percentage points on average (expected calibration error), by %2 after scaling.</source>
        <translation>概率平均偏差 %1 个百分点（期望校准误差），缩放后为 %2。</translation>
    </message>
    <message>
        <source>predicted probability</source>
        <translation>预测概率</translation>
    </message>
    <message>
        <source>share of %1, observed</source>
        <translation>观察到的 %1 占比</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>this model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>缩放后</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>按预测</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 个客户</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>观察值</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>ui::ReportDraft</name>
    <message>
        <source>Report Title</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <source>Report Subtitle</source>
        <translation>报告副标题</translation>
    </message>
    <message>
        <source>Show Section</source>
        <translation>显示章节</translation>
    </message>
    <message>
        <source>Hide Section</source>
        <translation>隐藏章节</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>移动章节</translation>
    </message>
    <message>
        <source>Note in Report</source>
        <translation>报告中的笔记</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Add Text</source>
        <translation>添加文字</translation>
    </message>
    <message>
        <source>Heading of Text</source>
        <translation>文字的标题</translation>
    </message>
    <message>
        <source>Remove Text</source>
        <translation>移除文字</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>图注</translation>
    </message>
</context>
<context>
    <name>ui::ReportOptions</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Export Report…</source>
        <translation>导出报告…</translation>
    </message>
    <message>
        <source>Add Text</source>
        <translation>添加文字</translation>
    </message>
    <message>
        <source>Remove Text</source>
        <translation>移除文字</translation>
    </message>
    <message>
        <source>Captions with file, rows and seed</source>
        <translation>含文件、行和随机种子的图注</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>A heading and words of your own behind the section chosen</source>
        <translation>在所选章节之后添加您自己的标题和文字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>下方的一行</translation>
    </message>
    <message>
        <source>Note under the section</source>
        <translation>章节下的笔记</translation>
    </message>
    <message>
        <source>Your words. Numbers in the report are always generated.</source>
        <translation>您的文字。报告中的数字始终自动生成。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
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
        <translation>保存为</translation>
    </message>
    <message>
        <source>PDF: pages as shown here, with an outline and with words for every picture, for readers who cannot see it. HTML: one file for any browser, which needs no other; it prints well.</source>
        <translation>PDF：页面如此处所示，带有目录，并为每张图配有文字，供看不见图的读者使用。HTML：适用于任何浏览器的单个文件，无需其他文件；打印效果良好。</translation>
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
        <translation>纸张</translation>
    </message>
    <message>
        <source>Size of the pages: A4 (210 × 297 mm) or Letter (8.5 × 11 inches).</source>
        <translation>页面大小：A4（210 × 297 毫米）或 Letter（8.5 × 11 英寸）。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>with note</source>
        <translation>带笔记</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的文字</translation>
    </message>
    <message>
        <source>Words below the title</source>
        <translation>标题下方的文字</translation>
    </message>
    <message>
        <source>Words under “%1”</source>
        <translation>“%1”下的文字</translation>
    </message>
</context>
<context>
    <name>ui::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Chart Pack…</source>
        <translation>图表包…</translation>
    </message>
    <message>
        <source>Every figure as PNG, SVG and CSV and every table, in one folder</source>
        <translation>每张图的 PNG、SVG 和 CSV 以及每个表格，放在一个文件夹中</translation>
    </message>
    <message>
        <source>Copy Page</source>
        <translation>复制页面</translation>
    </message>
    <message>
        <source>Copies the page in view as a picture</source>
        <translation>把当前显示的页面复制为图片</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Writing %1: %2</source>
        <translation>正在写入 %1：%2</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>已将 &lt;b&gt;%1&lt;/b&gt; 保存到 %2。</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 page&lt;/b&gt;</source>
        <translation>&lt;b&gt;1 页&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 pages&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1 页&lt;/b&gt;</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 张图</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 张图</translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 个表格</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 个表格</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 条笔记</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 条笔记</translation>
    </message>
    <message>
        <source>every number comes from the results of %1</source>
        <translation>每个数字都来自 %1 的结果</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>%1_report.%2</source>
        <translation>%1_report.%2</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ui::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>报告的页面</translation>
    </message>
</context>
<context>
    <name>ui::ReportWriter</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>随机种子 %1</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <translation>图 %1。</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <translation>表 %1。</translation>
    </message>
</context>
<context>
    <name>ui::ResultsView</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>各类别</translation>
    </message>
    <message>
        <source>Against simple rules</source>
        <translation>与简单规则相比</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>Train a model to see how it does on customers it has never seen.</source>
        <translation>训练一个模型，查看它在从未见过的客户上表现如何。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Cells show</source>
        <translation>单元格显示</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>占行的比例</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Show Customers</source>
        <translation>显示客户</translation>
    </message>
    <message>
        <source>true “%1”, predicted “%2” (%3)</source>
        <translation>真实“%1”，预测“%2”（%3）</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Class to reach</source>
        <translation>要触达的类别</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>显示的指标</translation>
    </message>
    <message>
        <source>Cost per contact</source>
        <translation>每次联系的成本</translation>
    </message>
    <message>
        <source>Value if reached</source>
        <translation>触达后的价值</translation>
    </message>
    <message>
        <source>%1, %2 customers</source>
        <translation>%1，%2 个客户</translation>
    </message>
    <message>
        <source>Click a cell to read it in words.</source>
        <translation>单击单元格即可阅读其文字说明。</translation>
    </message>
    <message>
        <source>accuracy on %1 validation customers</source>
        <translation>在 %1 个验证客户上的准确率</translation>
    </message>
    <message>
        <source>accuracy on %1 test customers</source>
        <translation>在 %1 个测试客户上的准确率</translation>
    </message>
    <message>
        <source>Ordering the customers by their probability…</source>
        <translation>正在按概率为客户排序…</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Enter what a contact costs and what a customer reached brings to see the expected result.</source>
        <translation>输入每次联系的花费和触达一个客户的收入，查看预期结果。</translation>
    </message>
    <message>
        <source>Expected result of contacting %1 (%2): %3 — cost %4, value %5.</source>
        <translation>联系 %1（%2）的预期结果：%3，即成本 %4，价值 %5。</translation>
    </message>
</context>
<context>
    <name>ui::RfmDialog</name>
    <message>
        <source>Customers from Transactions</source>
        <translation>由交易生成客户</translation>
    </message>
    <message>
        <source>Build Customer Table</source>
        <translation>生成客户表格</translation>
    </message>
    <message>
        <source>Columns of a transaction</source>
        <translation>交易的列</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>× &amp;Quantity</source>
        <translation>× 数量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>Without an order column, days with a purchase are counted.</source>
        <translation>没有订单列时，按有购买的天数计算。</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>参考日期</translation>
    </message>
    <message>
        <source>Day after the &amp;last transaction</source>
        <translation>最后一笔交易的次日(&amp;L)</translation>
    </message>
    <message>
        <source>Later transactions are left out.</source>
        <translation>更晚的交易被略去。</translation>
    </message>
    <message>
        <source>&amp;Returns (negative amounts)</source>
        <translation>退货（负金额）(&amp;R)</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Subtract from the sum</source>
        <translation>从总和中减去</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Leave out with their order</source>
        <translation>连同其订单略去</translation>
    </message>
    <message>
        <source>Keep like purchases</source>
        <translation>与购买一样保留</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>最近购买</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>购买频率</translation>
    </message>
    <message>
        <source>Monetary</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Choose the columns of customer, date and amount.</source>
        <translation>请选择客户、日期和金额的列。</translation>
    </message>
    <message>
        <source>A date column has the type Date on the Data page.</source>
        <translation>日期列在“数据”页面上的类型为“日期”。</translation>
    </message>
    <message>
        <source>Adding up customers…</source>
        <translation>正在汇总客户…</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <translation>%1 的客户</translation>
    </message>
</context>
<context>
    <name>ui::RowNumbers</name>
    <message>
        <source>Row numbers</source>
        <translation>行号</translation>
    </message>
</context>
<context>
    <name>ui::RunFilter</name>
    <message>
        <source>Ticked Runs Only</source>
        <translation>仅勾选的运行</translation>
    </message>
    <message>
        <source>On the Customers of the Reference Only</source>
        <translation>仅与参照客户相同的运行</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Filter: On</source>
        <translation>筛选：开</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Some runs may be left out. Click to choose which are shown</source>
        <translation>有些运行可能未显示。单击以选择显示哪些</translation>
    </message>
    <message>
        <source>Choose which runs are shown</source>
        <translation>选择显示哪些运行</translation>
    </message>
    <message>
        <source>Filter of the runs, on</source>
        <translation>运行的筛选，已开启</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>运行的筛选</translation>
    </message>
</context>
<context>
    <name>ui::RunSettings</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Depth of trees</source>
        <translation>树的深度</translation>
    </message>
    <message>
        <source>Rounds, at most</source>
        <translation>最多轮数</translation>
    </message>
    <message>
        <source>Depth of rounds</source>
        <translation>每轮的深度</translation>
    </message>
    <message>
        <source>Boosting rate</source>
        <translation>提升速率</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>none</source>
        <translation>零</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>批归一化</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>观察的指标</translation>
    </message>
    <message>
        <source>Fold models</source>
        <translation>各折模型</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮次</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message numerus="yes">
        <source>best of %n trials</source>
        <translation>
            <numerusform>%n 次试验中的最佳</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>准备</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
</context>
<context>
    <name>ui::RunsView</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Scores of the runs with their intervals.</source>
        <translation>各运行的得分及其区间。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分指标</translation>
    </message>
    <message>
        <source>validation loss (cross-entropy)</source>
        <translation>验证损失（交叉熵）</translation>
    </message>
    <message>
        <source>Tick runs that learnt in epochs to see their curves.</source>
        <translation>勾选按轮次学习的运行以查看其曲线。</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>validation part · circles: best epoch, kept</source>
        <translation>验证部分 · 圆圈：最佳轮次，已保留</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Remove Run</source>
        <translation>移除运行</translation>
    </message>
    <message>
        <source>Show in Predict</source>
        <translation>在“预测”中显示</translation>
    </message>
    <message>
        <source>Use These Options</source>
        <translation>使用这些选项</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Trains the same once more and says whether the figures are the same</source>
        <translation>再训练一次同样的内容，并说明数字是否相同</translation>
    </message>
    <message>
        <source>How tested</source>
        <translation>检验方式</translation>
    </message>
    <message>
        <source>The right answers of two models are compared on the very same test customers (McNemar&apos;s test, mid-p): only customers that one model gets right and the other wrong can tell them apart. Below p = 0.05 the difference is called one. With many runs some differences are chance all the same: cross-validation says more. Intervals of F1 are from 2,000 bootstrap samples, those of accuracy are Wilson&apos;s, those of ROC-AUC are DeLong&apos;s; 95 %.</source>
        <translation>在完全相同的测试客户上比较两个模型的正确答案（McNemar 检验，mid-p）：只有一个模型答对而另一个答错的客户才能区分它们。低于 p = 0.05 时才称为有差异。运行很多时，仍有一些差异出于偶然：交叉验证能说明更多。F1 的区间来自 2,000 个自助样本，准确率为 Wilson 区间，ROC-AUC 为 DeLong 区间；95 %。</translation>
    </message>
    <message>
        <source>all on the same %1 test customers, seed %2</source>
        <translation>全部在相同的 %1 个测试客户上，随机种子 %2</translation>
    </message>
    <message>
        <source>95 % intervals</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>%1 of %2 shown · %3</source>
        <translation>显示 %1 / %2 · %3</translation>
    </message>
    <message>
        <source>%1 on the test part</source>
        <translation>测试部分上的 %1</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>训练</translation>
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
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ui::ScatterCard</name>
    <message>
        <source>Scatter</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>散开</translation>
    </message>
    <message>
        <source>Least-squares line</source>
        <translation>最小二乘直线</translation>
    </message>
    <message>
        <source>Spread whole numbers</source>
        <translation>散开整数</translation>
    </message>
    <message>
        <source>Moves marks a little, so that equal whole numbers do not cover each other</source>
        <translation>稍微移动标记，使相同的整数不互相遮挡</translation>
    </message>
    <message>
        <source>Scatter: %1</source>
        <translation>散点图：%1</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>A scatter plot needs two columns of numbers.</source>
        <translation>散点图需要两个数字列。</translation>
    </message>
    <message>
        <source>No customer has values in both columns.</source>
        <translation>没有客户在两列中都有值。</translation>
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
        <translation>其他（%1）</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 个</translation>
    </message>
    <message>
        <source>Choose two columns of numbers to see them together.</source>
        <translation>选择两个数字列，把它们放在一起查看。</translation>
    </message>
    <message>
        <source>%1 of %2 customers, drawn by chance (seed %3)</source>
        <translation>%2 个客户中随机抽取 %1 个（随机种子 %3）</translation>
    </message>
    <message>
        <source>%1 customers as density</source>
        <translation>%1 个客户，以密度表示</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 个客户</translation>
    </message>
    <message>
        <source>r = %1</source>
        <translation>r = %1</translation>
    </message>
    <message>
        <source>whole numbers spread by chance</source>
        <translation>整数已随机散开</translation>
    </message>
    <message>
        <source>%1 outside the view</source>
        <translation>%1 个在视图之外</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::ScoreBarsPlot</name>
    <message>
        <source>the reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>cannot be told apart from the reference</source>
        <translation>与参照无法区分</translation>
    </message>
    <message>
        <source>better than the reference</source>
        <translation>优于参照</translation>
    </message>
    <message>
        <source>worse than the reference</source>
        <translation>不如参照</translation>
    </message>
    <message>
        <source>Train at least one model: its scores will be compared here.</source>
        <translation>请至少训练一个模型：其得分将在这里比较。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, 95 % interval %1 – %2</source>
        <translation>，95 % 区间 %1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::ScoreOptions</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Write Scored File…</source>
        <translation>写入评分文件…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What gives the labels: a model trained here, the segments found here, or a model file. Its preparation belongs to it and is never fitted again.</source>
        <translation>由什么给出标签：在这里训练的模型、在这里找到的客群，或模型文件。其准备属于它自己，从不重新拟合。</translation>
    </message>
    <message>
        <source>Right on its test part</source>
        <translation>测试部分上的正确率</translation>
    </message>
    <message>
        <source>Always the commonest</source>
        <translation>一律取最常见的</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>轮廓系数</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Model Card…</source>
        <translation>模型卡片…</translation>
    </message>
    <message>
        <source>Open Model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>File to score</source>
        <translation>要评分的文件</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Map Columns…</source>
        <translation>映射列…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Not sure below</source>
        <translation>低于此值为不确定</translation>
    </message>
    <message>
        <source>Customers whose label is less probable than this are written as “not sure” instead of being guessed. The picture shows how often the model was right above and below on customers it had not learnt from. 0 gives everybody a label.</source>
        <translation>标签概率低于此值的客户会写为“不确定”，而不是去猜。图中显示模型在未学习过的客户上，高于和低于此值时的正确率。0 表示给每个人一个标签。</translation>
    </message>
    <message>
        <source>Only customers never seen</source>
        <translation>仅从未见过的客户</translation>
    </message>
    <message>
        <source>Score in the data warehouse</source>
        <translation>在数据仓库中评分</translation>
    </message>
    <message>
        <source>Export SQL…</source>
        <translation>导出 SQL…</translation>
    </message>
    <message>
        <source>The whole model as one statement that scores a table where it lies</source>
        <translation>整个模型成为一条语句，在表格所在之处为其评分</translation>
    </message>
    <message>
        <source>Export ONNX…</source>
        <translation>导出 ONNX…</translation>
    </message>
    <message>
        <source>The whole model, preparation included, for programs that read ONNX</source>
        <translation>整个模型，包括准备，供能读取 ONNX 的程序使用</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1（“%2”）</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1，随机种子 %2</translation>
    </message>
    <message>
        <source>%1 customers, seed %2</source>
        <translation>%1 个客户，随机种子 %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Add probabilities, one per %1</source>
        <translation>添加概率，每个%1一列</translation>
    </message>
    <message>
        <source>Add distance and probability</source>
        <translation>添加距离和概率</translation>
    </message>
    <message>
        <source>One file per %1</source>
        <translation>每个%1一个文件</translation>
    </message>
    <message>
        <source>Check File</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Write Files…</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Scoring…</source>
        <translation>正在评分…</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>请先选择模型。</translation>
    </message>
    <message>
        <source>Choose the file to score first.</source>
        <translation>请先选择要评分的文件。</translation>
    </message>
    <message>
        <source>Nothing is added to the file: tick what is wanted.</source>
        <translation>没有向文件添加任何内容：请勾选所需内容。</translation>
    </message>
</context>
<context>
    <name>ui::ScorePage</name>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Views of the scored file</source>
        <translation>评分文件的视图</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>New file against training</source>
        <translation>新文件与训练对比</translation>
    </message>
    <message>
        <source>Population stability index</source>
        <translation>群体稳定性指数</translation>
    </message>
    <message>
        <source>&lt;p&gt;How far the values of a feature have moved between the customers the model has learnt from and this file. Both are parted alike, numbers at the tenths of training, categories by level, missing cells by themselves; the index is the sum over the parts of (found − expected) × ln (found ÷ expected).&lt;/p&gt;&lt;p&gt;Below 0.1 nothing has changed that matters, above 0.25 the feature has drifted: the model meets customers it was not made for (Siddiqi 2006). Click a feature to see its parts.&lt;/p&gt;</source>
        <translation>&lt;p&gt;某特征的值在模型学习过的客户与此文件之间移动了多远。两者按相同方式分段：数字按训练的十分位，类别按取值，缺失的单元格单独一段；该指数是各段 (实际 − 预期) × ln (实际 ÷ 预期) 之和。&lt;/p&gt;&lt;p&gt;低于 0.1 时没有重要变化，高于 0.25 时该特征已漂移：模型遇到了并非为其而建的客户（Siddiqi 2006）。单击一个特征查看其各段。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Labels given</source>
        <translation>给出的标签</translation>
    </message>
    <message>
        <source>How sure the model is</source>
        <translation>模型的把握度</translation>
    </message>
    <message>
        <source>drag the line to change “not sure”</source>
        <translation>拖动线条以更改“不确定”</translation>
    </message>
    <message>
        <source>First customers of the file with their labels</source>
        <translation>文件的前几个客户及其标签</translation>
    </message>
    <message>
        <source>Which customers are shown</source>
        <translation>显示哪些客户</translation>
    </message>
    <message>
        <source>First customers</source>
        <translation>前几个客户</translation>
    </message>
    <message>
        <source>Also in training</source>
        <translation>也在训练中</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Predicted against true</source>
        <translation>预测与真实对比</translation>
    </message>
    <message>
        <source>Per class</source>
        <translation>各类别</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the receipt as text</source>
        <translation>把回执复制为文本</translation>
    </message>
    <message>
        <source>File to Score</source>
        <translation>要评分的文件</translation>
    </message>
    <message>
        <source>Open Model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Levels the Model Has Not Seen</source>
        <translation>模型未见过的取值</translation>
    </message>
    <message>
        <source>The model has learnt nothing about these; its recipe says what stands for them.</source>
        <translation>模型对这些取值一无所知；其配方规定用什么代替。</translation>
    </message>
    <message>
        <source>Empty Cells</source>
        <translation>空单元格</translation>
    </message>
    <message>
        <source>Filled as the model&apos;s recipe says, with values found while training. Nothing was learnt from this file.</source>
        <translation>按模型配方的规定，用训练时得出的值填补。没有从此文件学习任何内容。</translation>
    </message>
    <message>
        <source>Cells That Could Not Be Read</source>
        <translation>无法读取的单元格</translation>
    </message>
    <message>
        <source>Taken as empty and filled as the model&apos;s recipe says. In the written file they stay as they are.</source>
        <translation>视为空，并按模型配方的规定填补。在写入的文件中保持原样。</translation>
    </message>
    <message>
        <source>Rows Left Out</source>
        <translation>略去的行</translation>
    </message>
    <message>
        <source>These lines have more or fewer fields than the header. They are in none of the written files.</source>
        <translation>这些行的字段比标题行多或少。它们不在任何写入的文件中。</translation>
    </message>
    <message>
        <source>%1 · %2 customers</source>
        <translation>%1 · %2 个客户</translation>
    </message>
    <message>
        <source>%1 given</source>
        <translation>给出 %1 个</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 个客户</translation>
    </message>
    <message>
        <source>%1_receipt.txt</source>
        <translation>%1_receipt.txt</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>Score All %1</source>
        <translation>为全部 %1 个评分</translation>
    </message>
    <message>
        <source>Score Only the %1</source>
        <translation>仅为 %1 个评分</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <source>Score gives the customers of another file the labels of a model: a network trained on the Predict page, the segments found here, or a model file from somebody else.</source>
        <translation>“评分”用模型给另一个文件的客户打标签：在“预测”页面训练的网络、在这里找到的客群，或他人提供的模型文件。</translation>
    </message>
    <message>
        <source>Open Model…</source>
        <translation>打开模型…</translation>
    </message>
    <message>
        <source>Go to Predict</source>
        <translation>转到“预测”</translation>
    </message>
    <message>
        <source>Which customers get a label?</source>
        <translation>给哪些客户打标签？</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here. It is checked against what %1 was made from, and never changed: the labels go into a new file.</source>
        <translation>选择一个文件，或拖放到这里。它会与 %1 的来源进行核对，且从不更改：标签写入新文件。</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>Every customer gets a label; nothing is written yet.</source>
        <translation>每个客户都会得到标签；尚未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is not checked yet</source>
        <translation>%1 尚未检查</translation>
    </message>
    <message>
        <source>A check reads the whole file and shows what labels come of it. Nothing is written.</source>
        <translation>检查会读取整个文件，并显示得出哪些标签。不写入任何内容。</translation>
    </message>
    <message>
        <source>Check File</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Labels for customers the model has not learnt from</source>
        <translation>给模型未学习过的客户打标签</translation>
    </message>
    <message>
        <source> · being checked again</source>
        <translation> · 正在重新检查</translation>
    </message>
    <message>
        <source> · &lt;b&gt;out of date&lt;/b&gt;: model, file or columns have changed since</source>
        <translation> · &lt;b&gt;已过期&lt;/b&gt;：模型、文件或列之后有更改</translation>
    </message>
</context>
<context>
    <name>ui::ScoredFilesDialog</name>
    <message>
        <source>One File per Label</source>
        <translation>每个标签一个文件</translation>
    </message>
    <message>
        <source>Columns in every file</source>
        <translation>每个文件中的列</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Added by the model</source>
        <translation>由模型添加</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>文件所在的文件夹</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not sure (%1)</source>
        <translation>不确定（%1）</translation>
    </message>
    <message>
        <source>not clustered (%1)</source>
        <translation>未归群（%1）</translation>
    </message>
    <message>
        <source>A file each: %1.</source>
        <translation>各一个文件：%1。</translation>
    </message>
    <message>
        <source>Tick at least one column.</source>
        <translation>请至少勾选一列。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message>
        <source>Write 1 File</source>
        <translation>写入 1 个文件</translation>
    </message>
    <message>
        <source>Write %1 Files</source>
        <translation>写入 %1 个文件</translation>
    </message>
</context>
<context>
    <name>ui::ScoredRowsModel</name>
    <message>
        <source>In training</source>
        <translation>在训练中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ui::Scoring</name>
    <message>
        <source>Segments (%1, %2)</source>
        <translation>客群（%1，%2）</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>Scoring %1</source>
        <translation>正在为 %1 评分</translation>
    </message>
</context>
<context>
    <name>ui::ScrolledRows</name>
    <message>
        <source>Scroll rows</source>
        <translation>滚动行</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 个</translation>
    </message>
</context>
<context>
    <name>ui::SearchView</name>
    <message>
        <source>Trials</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <source>Train the Best</source>
        <translation>训练最佳</translation>
    </message>
    <message>
        <source>Trains the best network of the search as a run and reads the test part once</source>
        <translation>把搜索到的最佳网络训练为一个运行，并读取一次测试部分</translation>
    </message>
    <message>
        <source>judged on the validation part</source>
        <translation>在验证部分上评判</translation>
    </message>
    <message>
        <source>The best trial so far, as the search goes on.</source>
        <translation>搜索进行中，目前最佳的试验。</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>目前最佳</translation>
    </message>
    <message>
        <source>Every trial as a line across its settings.</source>
        <translation>每次试验是一条穿过其各项设置的线。</translation>
    </message>
    <message>
        <source>What good trials have in common</source>
        <translation>好的试验有什么共同点</translation>
    </message>
    <message>
        <source>drag along an axis to keep only what passes there</source>
        <translation>沿轴拖动，只保留经过该处的试验</translation>
    </message>
    <message>
        <source>Which settings mattered: from %1 finished trials on.</source>
        <translation>哪些设置重要：完成 %1 次试验后可知。</translation>
    </message>
    <message>
        <source>What mattered</source>
        <translation>什么重要</translation>
    </message>
    <message>
        <source>validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Goes on with more epochs as another trial.</source>
        <translation>作为另一次试验以更多轮次继续。</translation>
    </message>
    <message>
        <source>Cut off by the end of the search.</source>
        <translation>因搜索结束而中断。</translation>
    </message>
    <message>
        <source>share of the variance</source>
        <translation>占方差的比例</translation>
    </message>
</context>
<context>
    <name>ui::SectionList</name>
    <message>
        <source>Sections of the report</source>
        <translation>报告的章节</translation>
    </message>
    <message>
        <source>Drag to move a section (Alt+Up, Alt+Down)</source>
        <translation>拖动以移动章节 (Alt+Up, Alt+Down)</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCard</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>重命名 (F2)</translation>
    </message>
    <message>
        <source>Note and Actions</source>
        <translation>笔记和行动</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Colour, order, merge, split, export</source>
        <translation>颜色、顺序、合并、拆分、导出</translation>
    </message>
    <message>
        <source>small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>不稳定</translation>
    </message>
    <message>
        <source>%1: %2 customers, %3</source>
        <translation>%1：%2 个客户，%3</translation>
    </message>
    <message>
        <source>&lt;br&gt;&lt;br&gt;&lt;i&gt;Note:&lt;/i&gt; %1</source>
        <translation>&lt;br&gt;&lt;br&gt;&lt;i&gt;笔记：&lt;/i&gt; %1</translation>
    </message>
    <message>
        <source>Note and recommended actions</source>
        <translation>笔记和建议的行动</translation>
    </message>
    <message>
        <source>Note and recommended actions (%1)</source>
        <translation>笔记和建议的行动（%1）</translation>
    </message>
    <message>
        <source>%1 actions</source>
        <translation>%1 项行动</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>客群名称</translation>
    </message>
    <message>
        <source>Name from the profile</source>
        <translation>由概况得出的名称</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCardEditor</name>
    <message>
        <source>Add Action</source>
        <translation>添加行动</translation>
    </message>
    <message>
        <source>Note and actions of %1</source>
        <translation>%1 的笔记和行动</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What you know about these customers</source>
        <translation>您对这些客户的了解</translation>
    </message>
    <message>
        <source>Recommended Actions</source>
        <translation>建议的行动</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Starting points from a library for profiles like this one. They are not results: use, edit or ignore them.</source>
        <translation>针对此类概况的库中起点。它们不是结果：请采用、编辑或忽略。</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>采用：%1</translation>
    </message>
    <message>
        <source>Recommended action</source>
        <translation>建议的行动</translation>
    </message>
    <message>
        <source>What to do with this segment</source>
        <translation>如何对待此客群</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>移除此行动</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCardList</name>
    <message>
        <source>Too few customers within reach (eps) to belong to a dense group. A larger eps takes more of them in.</source>
        <translation>可及范围（eps）内的客户太少，不属于任何密集的组。eps 越大，纳入的越多。</translation>
    </message>
    <message>
        <source>In no group that stays together over a range of densities. A smaller least size takes more of them in.</source>
        <translation>不在任何能在一段密度范围内保持在一起的组中。最小客群设得越小，纳入的越多。</translation>
    </message>
    <message>
        <source>The method put these customers in no segment.</source>
        <translation>该方法没有把这些客户归入任何客群。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>未归群</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Note and Actions…</source>
        <translation>笔记和行动…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Merge With</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Split in Two</source>
        <translation>拆分为二</translation>
    </message>
    <message>
        <source>Select Customers</source>
        <translation>选择客户</translation>
    </message>
    <message>
        <source>Export This Segment…</source>
        <translation>导出此客群…</translation>
    </message>
    <message>
        <source>%1 – exchange with %2</source>
        <translation>%1 – 与 %2 交换</translation>
    </message>
    <message>
        <source>%1 – now</source>
        <translation>%1 – 现在</translation>
    </message>
</context>
<context>
    <name>ui::SegmentComparison</name>
    <message>
        <source>Previous: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Compare Segments</source>
        <translation>比较客群</translation>
    </message>
</context>
<context>
    <name>ui::SegmentComparisonView</name>
    <message>
        <source>not clustered</source>
        <translation>未归群</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的内容</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流动</translation>
    </message>
    <message>
        <source>ribbons are customers, as wide as they are many</source>
        <translation>色带表示客户，越宽客户越多</translation>
    </message>
    <message>
        <source>Cross-Table</source>
        <translation>交叉表</translation>
    </message>
    <message>
        <source>customers and share of the row</source>
        <translation>客户数和占行的比例</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>&lt;b&gt;Adjusted Rand index&lt;/b&gt;: of all pairs of customers, how many both segmentations treat alike, put together or apart, beyond what chance would give: 1 for the same segments, about 0 for unrelated ones (Hubert and Arabie 1985).&lt;br&gt;&lt;br&gt;&lt;b&gt;Normalised mutual information&lt;/b&gt;: how much the one segmentation tells of the other, 2 I(A, B) / (H(A) + H(B)): 1 when each follows from the other, 0 when none tells anything.&lt;br&gt;&lt;br&gt;Neither depends on names, colours or order. “Not clustered” counts as a group.</source>
        <translation>&lt;b&gt;调整兰德指数&lt;/b&gt;：在所有成对的客户中，两种分群同样对待（同放一组或分开）的有多少，扣除偶然的部分：客群相同为 1，互不相关约为 0（Hubert and Arabie 1985）。&lt;br&gt;&lt;br&gt;&lt;b&gt;标准化互信息&lt;/b&gt;：一种分群对另一种说明多少，2 I(A, B) / (H(A) + H(B))：可互相推出时为 1，互不说明时为 0。&lt;br&gt;&lt;br&gt;两者都与名称、颜色和顺序无关。“未归群”算作一组。</translation>
    </message>
    <message>
        <source>Adjusted Rand index &lt;b&gt;%1&lt;/b&gt; · mutual information &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>调整兰德指数 &lt;b&gt;%1&lt;/b&gt; · 互信息 &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 · compared with: %2</source>
        <translation>%1 · 比较对象：%2</translation>
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
        <translation>未归群</translation>
    </message>
    <message>
        <source>Cross-table of both segmentations</source>
        <translation>两种分群的交叉表</translation>
    </message>
    <message>
        <source>%1 earlier and %2 later segments, %3 customers in both</source>
        <translation>%1 个之前的和 %2 个之后的客群，两者共有 %3 个客户</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; → &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;%3 customers, %4 of the first, %5 of the second</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; → &lt;b&gt;%2&lt;/b&gt;&lt;br&gt;%3 个客户，占前者的 %4，占后者的 %5</translation>
    </message>
</context>
<context>
    <name>ui::SegmentFilesDialog</name>
    <message>
        <source>One File per Segment</source>
        <translation>每个客群一个文件</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Segment, its name, silhouette and distance to the segment&apos;s centre are added to every file.</source>
        <translation>每个文件中会添加客群、其名称、轮廓系数以及到客群中心的距离。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>No %1</source>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not clustered (%1)</source>
        <translation>未归群（%1）</translation>
    </message>
    <message>
        <source>Folder for the Files</source>
        <translation>文件所在的文件夹</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 及另外 %1 个</translation>
    </message>
    <message>
        <source>. One of them is there already and will be replaced.</source>
        <translation>。其中 1 个已存在，将被替换。</translation>
    </message>
    <message>
        <source>. %1 of them are there already and will be replaced.</source>
        <translation>。其中 %1 个已存在，将被替换。</translation>
    </message>
    <message>
        <source>Write 1 File</source>
        <translation>写入 1 个文件</translation>
    </message>
    <message>
        <source>Write %1 Files</source>
        <translation>写入 %1 个文件</translation>
    </message>
</context>
<context>
    <name>ui::SegmentMap</name>
    <message>
        <source>Not clustered (%1)</source>
        <translation>未归群（%1）</translation>
    </message>
    <message>
        <source>The neighbour map is being made. Customers who are alike will stand together.</source>
        <translation>正在制作近邻图。相似的客户会在一起。</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <translation>%1：%2 个客户</translation>
    </message>
    <message>
        <source>Map on which customers who are alike stand together</source>
        <translation>相似客户在一起的地图</translation>
    </message>
    <message>
        <source>Map of %1 against %2</source>
        <translation>%1 与 %2 的地图</translation>
    </message>
</context>
<context>
    <name>ui::SegmentOptions</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>寻找客群</translation>
    </message>
    <message>
        <source>No column of this table can be a feature.</source>
        <translation>此表格没有可以作为特征的列。</translation>
    </message>
    <message>
        <source>Tick at least one feature.</source>
        <translation>请至少勾选一个特征。</translation>
    </message>
</context>
<context>
    <name>ui::SegmentPage</name>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Segments appear here</source>
        <translation>客群会显示在这里</translation>
    </message>
    <message>
        <source>Open a table of customers first: one row per customer, with columns such as age, income or spending.</source>
        <translation>请先打开客户表格：每行一个客户，含年龄、收入或消费等列。</translation>
    </message>
    <message>
        <source>Open Data</source>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>Find groups of similar customers</source>
        <translation>找出相似客户的分组</translation>
    </message>
    <message>
        <source>This page shows each segment on a map, in words and in figures. Choose the features and the number of segments at the right, or start with what is chosen.</source>
        <translation>此页面用地图、文字和数字展示每个客群。请在右侧选择特征和客群数量，或直接以当前选择开始。</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>寻找客群</translation>
    </message>
    <message>
        <source>Use Saved Segments…</source>
        <translation>使用已保存的客群…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the map as a picture</source>
        <translation>把地图复制为图片</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <translation>选择比较对象…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cluster Summary (CSV)…</source>
        <translation>客群汇总（CSV）…</translation>
    </message>
    <message>
        <source>Cluster Summary (Excel)…</source>
        <translation>客群汇总（Excel）…</translation>
    </message>
    <message>
        <source>Customers with Segments (CSV)…</source>
        <translation>带客群的客户（CSV）…</translation>
    </message>
    <message>
        <source>One File per Segment (CSV)…</source>
        <translation>每个客群一个文件（CSV）…</translation>
    </message>
    <message>
        <source>Map as Figure…</source>
        <translation>地图导出为图…</translation>
    </message>
    <message>
        <source>Save Segments…</source>
        <translation>保存客群…</translation>
    </message>
    <message>
        <source>Keep for Comparison</source>
        <translation>保留以供比较</translation>
    </message>
    <message>
        <source>Saved &lt;b&gt;%1&lt;/b&gt; in %2.</source>
        <translation>已将 &lt;b&gt;%1&lt;/b&gt; 保存到 %2。</translation>
    </message>
    <message>
        <source>chosen by their silhouette</source>
        <translation>按其轮廓系数选择</translation>
    </message>
    <message>
        <source>not clustered</source>
        <translation>未归群</translation>
    </message>
    <message>
        <source>Who moved between two ways to segment these customers</source>
        <translation>在两种分群方式之间，哪些客户移动了</translation>
    </message>
    <message>
        <source>Find segments once more, or keep these for a comparison first</source>
        <translation>请再寻找一次客群，或先保留这些客群以供比较</translation>
    </message>
    <message>
        <source>Finding segments…</source>
        <translation>正在寻找客群…</translation>
    </message>
    <message>
        <source>%1 · %2 rows · %3 · seed %4</source>
        <translation>%1 · %2 行 · %3 · 随机种子 %4</translation>
    </message>
    <message>
        <source>Training on %1 customers</source>
        <translation>正在用 %1 个客户训练</translation>
    </message>
    <message>
        <source>Working on %1 customers</source>
        <translation>正在处理 %1 个客户</translation>
    </message>
    <message>
        <source> · epoch %1 · best so far: epoch %2</source>
        <translation> · 轮次 %1 · 目前最佳：轮次 %2</translation>
    </message>
    <message>
        <source>Groups of similar customers, found without a target</source>
        <translation>相似客户的分组，无需目标列即可找到</translation>
    </message>
    <message>
        <source>Options have changed: these segments are of earlier ones.</source>
        <translation>选项已更改：这些客群来自之前的选项。</translation>
    </message>
    <message>
        <source>The recipe has changed: these segments are of the earlier one.</source>
        <translation>配方已更改：这些客群来自之前的配方。</translation>
    </message>
    <message>
        <source>The table has changed since these segments were found.</source>
        <translation>找到这些客群之后表格已更改。</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>(%1 more)</source>
        <translation>（另外 %1 个）</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>正在训练…</translation>
    </message>
    <message>
        <source>Finding Segments…</source>
        <translation>正在寻找客群…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Writing &lt;b&gt;%1&lt;/b&gt;: %2</source>
        <translation>正在写入 &lt;b&gt;%1&lt;/b&gt;：%2</translation>
    </message>
</context>
<context>
    <name>ui::SegmentStyle</name>
    <message>
        <source>Grey circle</source>
        <translation>灰色圆形</translation>
    </message>
    <message>
        <source>Blue circle</source>
        <translation>蓝色圆形</translation>
    </message>
    <message>
        <source>Orange square</source>
        <translation>橙色方形</translation>
    </message>
    <message>
        <source>Green triangle</source>
        <translation>绿色三角形</translation>
    </message>
    <message>
        <source>Vermilion diamond</source>
        <translation>朱红色菱形</translation>
    </message>
    <message>
        <source>Pink triangle</source>
        <translation>粉色三角形</translation>
    </message>
    <message>
        <source>Light blue plus</source>
        <translation>浅蓝色加号</translation>
    </message>
    <message>
        <source>Yellow star</source>
        <translation>黄色星形</translation>
    </message>
    <message>
        <source>Black cross</source>
        <translation>黑色叉号</translation>
    </message>
    <message>
        <source>Violet hexagon</source>
        <translation>紫罗兰色六边形</translation>
    </message>
    <message>
        <source>Red bar</source>
        <translation>红色横条</translation>
    </message>
    <message>
        <source>Purple pentagon</source>
        <translation>紫色五边形</translation>
    </message>
    <message>
        <source>Magenta ring</source>
        <translation>洋红色圆环</translation>
    </message>
</context>
<context>
    <name>ui::SegmentSweep</name>
    <message>
        <source>Trying %1 to %2 segments</source>
        <translation>正在尝试 %1 到 %2 个客群</translation>
    </message>
</context>
<context>
    <name>ui::Segments</name>
    <message>
        <source>Training autoencoder</source>
        <translation>正在训练自编码器</translation>
    </message>
    <message>
        <source>Finding segments</source>
        <translation>正在寻找客群</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>寻找客群</translation>
    </message>
    <message>
        <source>Assigning customers</source>
        <translation>正在分配客户</translation>
    </message>
    <message>
        <source>Use Saved Segments</source>
        <translation>使用已保存的客群</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n Segments</source>
        <translation>
            <numerusform>选择 %n 个客群</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename Segment</source>
        <translation>重命名客群</translation>
    </message>
    <message>
        <source>Edit Note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Edit Actions</source>
        <translation>编辑行动</translation>
    </message>
    <message>
        <source>Change Colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Move Segment</source>
        <translation>移动客群</translation>
    </message>
    <message>
        <source>Merge Segments</source>
        <translation>合并客群</translation>
    </message>
    <message>
        <source>Split Segment</source>
        <translation>拆分客群</translation>
    </message>
</context>
<context>
    <name>ui::SeparationPlot</name>
    <message>
        <source>What separates the segments, strongest first: %1.</source>
        <translation>什么把客群区分开，最强的在前：%1。</translation>
    </message>
    <message>
        <source>The segment against the rest, in standard deviations: 0.2 is small, 0.5 medium, 0.8 large.</source>
        <translation>该客群与其余相比，以标准差计：0.2 为小，0.5 为中，0.8 为大。</translation>
    </message>
    <message>
        <source>0: the segments are alike, 1: entirely apart.</source>
        <translation>0：各客群相同，1：完全分开。</translation>
    </message>
    <message>
        <source>The segments were made to differ in the features used: only the tests of the other columns are evidence.</source>
        <translation>客群正是按所用特征的差异形成的：只有其他列的检验才是证据。</translation>
    </message>
    <message>
        <source>The segments were made to differ in these features: no test of them is evidence.</source>
        <translation>客群正是按这些特征的差异形成的：它们的任何检验都不是证据。</translation>
    </message>
    <message>
        <source> sd</source>
        <translation> 标准差</translation>
    </message>
    <message>
        <source>used to segment</source>
        <translation>用于分群</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 against the rest: %2 (%3)</source>
        <translation>%1 与其余相比：%2（%3）</translation>
    </message>
    <message>
        <source>Cohen&apos;s h</source>
        <translation>Cohen h</translation>
    </message>
    <message>
        <source>Cohen&apos;s d</source>
        <translation>Cohen d</translation>
    </message>
    <message>
        <source>%1: %2 of the segment, %3 of the rest, lift %4</source>
        <translation>%1：占该客群的 %2，占其余的 %3，提升度 %4</translation>
    </message>
    <message>
        <source>does not vary, or only one segment has values</source>
        <translation>没有变化，或只有一个客群有值</translation>
    </message>
    <message>
        <source>Cramér&apos;s V %1</source>
        <translation>Cramér V %1</translation>
    </message>
    <message>
        <source>correlation ratio %1</source>
        <translation>相关比 %1</translation>
    </message>
    <message>
        <source>%1 of its variance lies between the segments</source>
        <translation>其方差的 %1 在客群之间</translation>
    </message>
    <message>
        <source>used to segment: its test is no evidence</source>
        <translation>用于分群：其检验不是证据</translation>
    </message>
    <message>
        <source>F test</source>
        <translation>F 检验</translation>
    </message>
    <message>
        <source>Kruskal–Wallis</source>
        <translation>Kruskal–Wallis</translation>
    </message>
    <message>
        <source>chi-squared</source>
        <translation>卡方</translation>
    </message>
    <message>
        <source>%1: %2, adjusted for the number of columns: %3</source>
        <translation>%1：%2，按列数校正：%3</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 个客户</translation>
    </message>
</context>
<context>
    <name>ui::SilhouettePlot</name>
    <message>
        <source>A silhouette needs at least two segments.</source>
        <translation>轮廓系数至少需要两个客群。</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>轮廓系数</translation>
    </message>
    <message>
        <source>Silhouette of every customer; %1.</source>
        <translation>每个客户的轮廓系数；%1。</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>mean %1 ± %2, of %3 customers drawn</source>
        <translation>均值 %1 ± %2，取自抽取的 %3 个客户</translation>
    </message>
    <message>
        <source>silhouette of each customer</source>
        <translation>每个客户的轮廓系数</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
</context>
<context>
    <name>ui::SmallMultiples</name>
    <message>
        <source>Scroll pictures</source>
        <translation>滚动图片</translation>
    </message>
    <message>
        <source>How %1 columns are spread in each of %2 segments.</source>
        <translation>%1 列在 %2 个客群中各自的分布。</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>未归群</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>middle half %1 to %2</source>
        <translation>中间一半 %1 至 %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>all customers: median %1</source>
        <translation>全部客户：中位数 %1</translation>
    </message>
    <message>
        <source>%1: %2, all customers %3</source>
        <translation>%1：%2，全部客户 %3</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 个客户</translation>
    </message>
</context>
<context>
    <name>ui::SnakePlot</name>
    <message>
        <source>The means of %1 segments over %2 columns, in standard deviations from all customers.</source>
        <translation>%1 个客群在 %2 列上的均值，以与全部客户相差的标准差计。</translation>
    </message>
    <message>
        <source>band: ±1 sd of the segment&apos;s customers</source>
        <translation>色带：该客群客户的 ±1 标准差</translation>
    </message>
    <message>
        <source>1 column of several levels is left out</source>
        <translation>略去 1 个有多个取值的列</translation>
    </message>
    <message>
        <source>%1 columns of several levels are left out</source>
        <translation>略去 %1 个有多个取值的列</translation>
    </message>
    <message>
        <source>%1 more columns are not drawn</source>
        <translation>另有 %1 列未绘制</translation>
    </message>
    <message>
        <source>difference from all customers, in standard deviations</source>
        <translation>与全部客户的差异，以标准差计</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>最常见</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>%1 sd</source>
        <translation>%1 标准差</translation>
    </message>
    <message>
        <source>not used to segment</source>
        <translation>未用于分群</translation>
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
        <translation>拆分和随机种子</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Share of the customers that the model does not learn from, but that choose the best epoch. 15 to 20 % suit most tables; less on very large ones.</source>
        <translation>模型不从中学习、但用来选择最佳轮次的客户占比。15 到 20 % 适合大多数表格；非常大的表格可以更少。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Share of the customers that are touched once, at the end, for the score shown. Each class gives its share to each part. A larger part narrows the interval of the score: its half width is about 1 / √n.</source>
        <translation>只在最后使用一次、用于所示得分的客户占比。每个类别按其占比分到各部分。部分越大，得分的区间越窄：其半宽约为 1 / √n。</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>保持在一起</translation>
    </message>
    <message>
        <source>Rows with the same value here stay in the same part: several rows of one customer, household or shop. Otherwise the model is judged on customers it has already seen, and the score is too good.&lt;br&gt;&lt;br&gt;“Automatic” keeps together the rows of an identifier whose values repeat.</source>
        <translation>此列值相同的行留在同一部分：同一客户、家庭或商店的多行。否则模型会在已经见过的客户上评判，得分会过高。&lt;br&gt;&lt;br&gt;“自动”会把值有重复的标识符的各行放在一起。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>The earliest customers train, later ones choose the best epoch, the latest ones judge: the score then says how well the model does on what comes next. Choose a date, or a number that grows with time. Rows without one count as earliest.</source>
        <translation>最早的客户用于训练，较晚的选择最佳轮次，最晚的用于评判：这样得分就能说明模型对接下来的情况表现如何。请选择日期，或随时间增长的数字。没有值的行算作最早。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Chooses the split, the first weights and the order of customers. The same seed gives the same result; try another to see how far the score hangs on chance.</source>
        <translation>决定拆分、初始权重和客户的顺序。相同的随机种子给出相同的结果；试试另一个，看看得分有多大程度取决于偶然。</translation>
    </message>
    <message>
        <source>At least %1 % of the customers must be left to learn from.</source>
        <translation>必须至少留下 %1 % 的客户用于学习。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>by time · %1</source>
        <translation>按时间 · %1</translation>
    </message>
    <message>
        <source>grouped · %1</source>
        <translation>按组 · %1</translation>
    </message>
</context>
<context>
    <name>ui::SqlDialog</name>
    <message>
        <source>Model as SQL</source>
        <translation>SQL 形式的模型</translation>
    </message>
    <message>
        <source>One statement that reads your customers where they lie and gives each a label: preparation, model and labels in one. Nothing else has to be installed there.</source>
        <translation>一条语句，在客户数据所在之处读取并给每个客户打标签：准备、模型和标签合而为一。那里无需安装任何其他东西。</translation>
    </message>
    <message>
        <source>Standard SQL</source>
        <translation>标准 SQL</translation>
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
        <translation>用于</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Column of the ID</source>
        <translation>ID 列</translation>
    </message>
    <message>
        <source>Given back in front of the label; empty: none</source>
        <translation>放在标签之前一并返回；留空：无</translation>
    </message>
    <message>
        <source>May be qualified: schema.customers</source>
        <translation>可以带限定名：schema.customers</translation>
    </message>
    <message>
        <source>The statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Name the table that holds the customers.</source>
        <translation>请指明存放客户的表格。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>%1 columns in, %2 out, %3</source>
        <translation>输入 %1 列，输出 %2 列，%3</translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>只显示开头部分</translation>
    </message>
</context>
<context>
    <name>ui::StabilityPlot</name>
    <message>
        <source>Try several numbers of segments to see whether these segments come back when customers are resampled.</source>
        <translation>尝试多种客群数量，查看重抽客户时这些客群是否再次出现。</translation>
    </message>
    <message>
        <source>highly stable</source>
        <translation>高度稳定</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>does not return</source>
        <translation>不再出现</translation>
    </message>
    <message>
        <source>share of the segment that comes back in %1 resamples</source>
        <translation>在 %1 次重抽样中再次出现的客群占比</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ui::StepCard</name>
    <message>
        <source>fitted</source>
        <translation>已拟合</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无事可做</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>look</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Drag to move the step (Alt+Up, Alt+Down)</source>
        <translation>拖动以移动步骤 (Alt+Up, Alt+Down)</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1：更多</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ui::StepColumnsGroup</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All that suit</source>
        <translation>所有适合的</translation>
    </message>
    <message>
        <source>Also those that come to suit later, when a type or a step before is changed</source>
        <translation>也包括之后（更改类型或前面的步骤时）变得适合的</translation>
    </message>
    <message>
        <source>Columns of the step</source>
        <translation>此步骤的列</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 缺失</translation>
    </message>
    <message>
        <source>%1 levels</source>
        <translation>%1 个取值</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No feature suits this step where it stands.</source>
        <translation>在当前位置，没有特征适合此步骤。</translation>
    </message>
    <message>
        <source>A step is for one column at least; remove the step instead (Del on its card).</source>
        <translation>步骤至少要用于一列；请改为移除该步骤（在其卡片上按 Del）。</translation>
    </message>
</context>
<context>
    <name>ui::StepMethodGroup</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What every empty cell of these columns takes.</source>
        <translation>这些列的每个空单元格取什么值。</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>近邻</translation>
    </message>
    <message>
        <source>How many similar customers are asked. Few follow the details, many give calmer values.</source>
        <translation>询问多少个相似的客户。太少会跟随细节，多则值更平稳。</translation>
    </message>
    <message>
        <source>Rounds, at most</source>
        <translation>最多轮数</translation>
    </message>
    <message>
        <source>How often all columns with gaps are gone through; it ends sooner when the values stand still.</source>
        <translation>遍历所有有空缺的列的次数；当值不再变动时会提前结束。</translation>
    </message>
    <message>
        <source>Middle of an order</source>
        <translation>顺序的中间</translation>
    </message>
    <message>
        <source>Columns with an order take the level in the middle instead of the most frequent one.</source>
        <translation>有顺序的列取居中的取值，而不是最常见的取值。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Rarer than</source>
        <translation>少于</translation>
    </message>
    <message>
        <source>Levels of fewer customers become one level, Other. 1 % of 8,000 customers are 80: with fewer a model learns single people by heart.</source>
        <translation>客户较少的取值合并为一个取值“其他”。8,000 个客户的 1 % 是 80 个：更少时模型会死记个别的人。</translation>
    </message>
    <message>
        <source>Share at each end</source>
        <translation>每端的比例</translation>
    </message>
    <message>
        <source>The limits are the quantiles p and 1 − p of the rows fitted on.</source>
        <translation>界限是拟合所用各行的分位数 p 和 1 − p。</translation>
    </message>
    <message>
        <source>Interquartile ranges</source>
        <translation>四分位距倍数</translation>
    </message>
    <message>
        <source>Limits: Q1 − f × (Q3 − Q1) and Q3 + f × (Q3 − Q1). 1.5 marks outliers, 3 extreme ones.</source>
        <translation>界限：Q1 − f × (Q3 − Q1) 和 Q3 + f × (Q3 − Q1)。1.5 标出离群值，3 标出极端离群值。</translation>
    </message>
    <message>
        <source>Pieces, at most</source>
        <translation>最多段数</translation>
    </message>
    <message>
        <source>Quantiles that are alike count once: a number with few values has fewer pieces.</source>
        <translation>相同的分位数只计一次：值很少的数字段数较少。</translation>
    </message>
    <message>
        <source>all features</source>
        <translation>全部特征</translation>
    </message>
</context>
<context>
    <name>ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>任何内容都不会离开这台计算机</translation>
    </message>
</context>
<context>
    <name>ui::SummaryTableModel</name>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Not clustered</source>
        <translation>未归群</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客群</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>最常见</translation>
    </message>
    <message>
        <source>its share</source>
        <translation>其占比</translation>
    </message>
</context>
<context>
    <name>ui::SummaryView</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>&lt;p&gt;Fitted on the %1 training customers only; the same steps are applied to every other row.&lt;/p&gt;</source>
        <translation>&lt;p&gt;仅在 %1 个训练客户上拟合；同样的步骤用于所有其他行。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::SurenessPlot</name>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Shows how sure the model is of the labels it gives.</source>
        <translation>显示模型对所打标签的把握度。</translation>
    </message>
    <message>
        <source>This model gives no probabilities: it does not say how sure it is.</source>
        <translation>此模型不给出概率：它不说明自己的把握度。</translation>
    </message>
    <message>
        <source>%1 of %2 customers are below %3. %4</source>
        <translation>%2 个客户中有 %1 个低于 %3。%4</translation>
    </message>
    <message>
        <source>probability of the %1 given</source>
        <translation>所给%1的概率</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>On the test part, all labels were above %1;</source>
        <translation>在测试部分上，所有标签都高于 %1；</translation>
    </message>
    <message>
        <source>%1 of them were right.</source>
        <translation>其中 %1 正确。</translation>
    </message>
    <message>
        <source>On the test part, no label reached %1;</source>
        <translation>在测试部分上，没有标签达到 %1；</translation>
    </message>
    <message>
        <source>On the test part, labels above %1</source>
        <translation>在测试部分上，高于 %1 的标签</translation>
    </message>
    <message>
        <source>were right %1 of the time,</source>
        <translation>有 %1 是正确的，</translation>
    </message>
    <message>
        <source>those below only %1.</source>
        <translation>低于它的只有 %1。</translation>
    </message>
    <message>
        <source>those below %1.</source>
        <translation>低于它的为 %1。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>ui::SweepGroup</name>
    <message>
        <source>Number of segments</source>
        <translation>客群数量</translation>
    </message>
    <message>
        <source>Try from</source>
        <translation>尝试从</translation>
    </message>
    <message>
        <source>Try up to</source>
        <translation>尝试到</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Try k from</source>
        <translation>尝试 k 从</translation>
    </message>
    <message>
        <source>The numbers of segments that the Numbers tab compares: how well separated they are, and whether they return.</source>
        <translation>“数量”选项卡所比较的客群数量：它们分得有多开，以及是否再次出现。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>重抽样次数</translation>
    </message>
    <message>
        <source>How often customers are drawn anew, with replacement, and segments found among them: a segment that does not return is an accident of this table. Stability is the mean Jaccard similarity |A ∩ B| / |A ∪ B| of each segment and its nearest one (Hennig 2007): below 0.6 it does not return, from 0.75 on it is stable.</source>
        <translation>重新（有放回地）抽取客户并在其中寻找客群的次数：不再出现的客群只是此表格的偶然。稳定性是每个客群与其最接近客群的平均 Jaccard 相似度 |A ∩ B| / |A ∪ B|（Hennig 2007）：低于 0.6 不再出现，从 0.75 起稳定。</translation>
    </message>
    <message>
        <source>Compare Numbers</source>
        <translation>比较数量</translation>
    </message>
</context>
<context>
    <name>ui::TabCard</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Copy Image</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save Image…</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>复制数据(&amp;D)</translation>
    </message>
    <message>
        <source>Save Data as CS&amp;V…</source>
        <translation>将数据保存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>放大(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ui::TableCard</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No row meets all filters</source>
        <translation>没有行符合全部筛选条件</translation>
    </message>
    <message>
        <source>Find an ID or any text</source>
        <translation>查找 ID 或任意文本</translation>
    </message>
    <message>
        <source>Enter: next match, Shift+Enter: the one before</source>
        <translation>Enter：下一个匹配，Shift+Enter：上一个</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only rows with certain values</source>
        <translation>只显示含特定值的行</translation>
    </message>
    <message>
        <source>Keep the rows as they are (Esc)</source>
        <translation>保持行不变 (Esc)</translation>
    </message>
    <message>
        <source>Copy selected cells</source>
        <translation>复制所选单元格</translation>
    </message>
    <message>
        <source>Copy selected cells (Ctrl+C)</source>
        <translation>复制所选单元格 (Ctrl+C)</translation>
    </message>
    <message>
        <source>More for this table</source>
        <translation>此表格的更多操作</translation>
    </message>
    <message>
        <source>Sort, filter, select</source>
        <translation>排序、筛选、选择</translation>
    </message>
    <message>
        <source>%1. Click to go back to where they were selected</source>
        <translation>%1。单击返回选择它们的位置</translation>
    </message>
    <message>
        <source>%1. Click to change</source>
        <translation>%1。单击以更改</translation>
    </message>
    <message>
        <source>Filter · %1</source>
        <translation>筛选 · %1</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>正在排序…</translation>
    </message>
    <message>
        <source>Filtering…</source>
        <translation>正在筛选…</translation>
    </message>
    <message>
        <source> or more</source>
        <translation> 或更多</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>file order</source>
        <translation>文件顺序</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>按 %1 排序</translation>
    </message>
    <message>
        <source>sorted by %1, descending</source>
        <translation>按 %1 降序排序</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Rows %1 of %2</source>
        <translation>%2 行中的 %1</translation>
    </message>
    <message>
        <source>(of %1)</source>
        <translation>（共 %1）</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选择 %1</translation>
    </message>
    <message>
        <source>Rows %1 of</source>
        <translation>第 %1 行，共</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>升序排序</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>降序排序</translation>
    </message>
    <message>
        <source>File Order</source>
        <translation>文件顺序</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Show Only Rows Where %1 Is %2</source>
        <translation>只显示 %1 为 %2 的行</translation>
    </message>
    <message>
        <source>Hide Rows Where %1 Is %2</source>
        <translation>隐藏 %1 为 %2 的行</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <translation>按 %1 筛选…</translation>
    </message>
    <message>
        <source>Clear Filter of %1</source>
        <translation>清除 %1 的筛选条件</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Show All Rows</source>
        <translation>显示全部行</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Copy Selected Cells</source>
        <translation>复制所选单元格</translation>
    </message>
</context>
<context>
    <name>ui::TableModel</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2，%3</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source> (line %1 of the file)</source>
        <translation> （文件的第 %1 行）</translation>
    </message>
    <message>
        <source>In the file: empty</source>
        <translation>文件中：空</translation>
    </message>
    <message>
        <source>In the file: “%1”</source>
        <translation>文件中：“%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read as: missing</source>
        <translation>读作：缺失</translation>
    </message>
    <message>
        <source>Read as: %1 (%2)</source>
        <translation>读作：%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::TargetGroup</name>
    <message>
        <source>What to predict</source>
        <translation>预测什么</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标列</translation>
    </message>
    <message>
        <source>The column to predict. Its levels become the classes; a column of two to %1 different values can be a target. Customers without a value in it are left out.</source>
        <translation>要预测的列。其取值成为类别；有两个到 %1 个不同值的列可以作为目标列。该列中没有值的客户会被略去。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>Balanced makes rare classes count as much as common ones: each customer counts n / (classes × customers of the class). Finds more of the rare class at the price of accuracy, and probabilities become too high for it.</source>
        <translation>“均衡”使罕见类别与常见类别一样重要：每个客户计 n / (类别数 × 该类别的客户数)。能找到更多罕见类别的客户，代价是准确率，且其概率会偏高。</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Tick All</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick None</source>
        <translation>全不勾选</translation>
    </message>
    <message>
        <source>No column has two to %1 different values to predict.</source>
        <translation>没有可供预测的、有两个到 %1 个不同值的列。</translation>
    </message>
    <message>
        <source>Choose the target first.</source>
        <translation>请先选择目标列。</translation>
    </message>
    <message>
        <source>Tick at least one feature.</source>
        <translation>请至少勾选一个特征。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ui::TargetRanking</name>
    <message>
        <source>%1 goes most closely with %2 (%3).</source>
        <translation>%1 与 %2 关联最紧密（%3）。</translation>
    </message>
    <message>
        <source>Features against target</source>
        <translation>特征与目标列</translation>
    </message>
    <message>
        <source>Click a bar to see the two columns together</source>
        <translation>单击条形，把两列放在一起查看</translation>
    </message>
    <message>
        <source>Association with %1, one feature at a time. 1 would be perfect.</source>
        <translation>与 %1 的关联，逐个特征计算。1 为完美。</translation>
    </message>
    <message>
        <source>No feature can be measured against the target this way.</source>
        <translation>没有特征能以这种方式与目标列比较。</translation>
    </message>
    <message>
        <source>Give one column the role Target on the Data page to rank the others against it.</source>
        <translation>请在“数据”页面把一列的角色设为“目标列”，以便为其他列排名。</translation>
    </message>
    <message>
        <source>Show the First %1</source>
        <translation>显示前 %1 个</translation>
    </message>
    <message>
        <source>Show All %1</source>
        <translation>显示全部 %1 个</translation>
    </message>
</context>
<context>
    <name>ui::ThresholdPlot</name>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Train a model for two classes to see what each threshold would do.</source>
        <translation>训练一个两类别的模型，查看每个阈值的效果。</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>At %1: nobody is picked.</source>
        <translation>在 %1：没有选中任何人。</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 are found; of the %4 customers picked, %5 are right.</source>
        <translation>在 %1：%3 个中找到 %2 个；选中的 %4 个客户中有 %5 个正确。</translation>
    </message>
    <message>
        <source>Profit %1, of %2 at most.</source>
        <translation>利润 %1，最多可达 %2。</translation>
    </message>
    <message>
        <source>Profit %1; no threshold earns anything.</source>
        <translation>利润 %1；任何阈值都不盈利。</translation>
    </message>
    <message>
        <source>threshold: picked from this probability on</source>
        <translation>阈值：从此概率起选中</translation>
    </message>
    <message>
        <source>share, on %1 customers</source>
        <translation>占比，%1 个客户</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>选中</translation>
    </message>
</context>
<context>
    <name>ui::TourBar</name>
    <message>
        <source>Save Report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Your table, as it was read</source>
        <translation>您的表格，按读取的样子</translation>
    </message>
    <message>
        <source>One customer in each row, here of an invented shop. The small bars show how the values of a column are spread; a click on a heading tells more.</source>
        <translation>每行一个客户，这里来自一家虚构的商店。小条形显示某列数值的分布；单击列标题可了解更多。</translation>
    </message>
    <message>
        <source>See What Goes Together</source>
        <translation>看看哪些相关</translation>
    </message>
    <message>
        <source>What is missing, and what goes together</source>
        <translation>哪些缺失，哪些相关</translation>
    </message>
    <message>
        <source>The stronger the colour, the more two columns go together. Click a cell to see the customers behind it, and a sentence that says what was found.</source>
        <translation>颜色越深，两列的关联越强。单击单元格可看到背后的客户，以及一句说明所发现内容的话。</translation>
    </message>
    <message>
        <source>Go to the Segments</source>
        <translation>前往客群</translation>
    </message>
    <message>
        <source>Find Segments</source>
        <translation>寻找客群</translation>
    </message>
    <message>
        <source>Customers who are alike</source>
        <translation>相似的客户</translation>
    </message>
    <message>
        <source>A small network learns what makes customers alike; then they are put into segments…</source>
        <translation>一个小型网络学习是什么让客户相似；然后把他们分入客群…</translation>
    </message>
    <message>
        <source>The options at the right are good as they are. Segments are found in a moment, and you can stop at any time.</source>
        <translation>右侧的选项保持原样即可。客群很快就能找到，您可以随时停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n segments, each with what sets it apart</source>
        <translation>
            <numerusform>%n 个客群，各有其特点</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark is a customer. Click a card to see its customers on the map; give a segment a name of your own; try another number of segments at the right.</source>
        <translation>每个标记是一个客户。单击卡片可在地图上看到其客户；您可以给客群起自己的名字；也可以在右侧尝试其他客群数量。</translation>
    </message>
    <message>
        <source>See the Report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>The report has written itself</source>
        <translation>报告已自动写好</translation>
    </message>
    <message>
        <source>Tick what belongs in it, drag parts into order, add your notes. It is saved as PDF or as one HTML file, with the methods at its end.</source>
        <translation>勾选要包含的内容，拖动各部分排序，加上您的备注。报告可保存为 PDF 或单个 HTML 文件，末尾附有方法说明。</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Now a table of your own</source>
        <translation>现在换成您自己的表格</translation>
    </message>
    <message>
        <source>Drop a file anywhere on the window, or open it here: it goes the same way. To learn a label that you know already, take Predict, then Score for new customers.</source>
        <translation>把文件拖放到窗口任意位置，或在此打开：步骤相同。若要学习您已知的标签，请用“预测”，再用“得分”处理新客户。</translation>
    </message>
    <message>
        <source>Open CSV…</source>
        <translation>打开 CSV…</translation>
    </message>
    <message>
        <source>Beside the tour</source>
        <translation>导览之外</translation>
    </message>
    <message>
        <source>Look around as you like; nothing is lost. The tour goes on where you left it.</source>
        <translation>您可以随意查看，不会丢失任何内容。导览会从您离开的地方继续。</translation>
    </message>
    <message>
        <source>Back to the Tour</source>
        <translation>回到导览</translation>
    </message>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>导览，第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>ui::TrainingGroup</name>
    <message>
        <source>Training</source>
        <translation>训练</translation>
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
        <translation>SGD + 动量</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>How a gradient becomes a step of the weights.&lt;br&gt;&lt;br&gt;&lt;b&gt;AdamW&lt;/b&gt; gives each weight a step of its own size, from the mean m and the mean square v of its gradients: rate · m / (√v + ε), and decays weights apart from that. Leave it unless you know better.&lt;br&gt;&lt;br&gt;&lt;b&gt;Adam&lt;/b&gt; is the same with the decay inside the gradient.&lt;br&gt;&lt;br&gt;&lt;b&gt;SGD + momentum&lt;/b&gt; steps along a running sum of gradients; it needs a larger rate (about 0.05) and a good schedule.&lt;br&gt;&lt;br&gt;&lt;b&gt;RMSprop&lt;/b&gt; divides by √v only.</source>
        <translation>梯度如何变为权重的一步。&lt;br&gt;&lt;br&gt;&lt;b&gt;AdamW&lt;/b&gt; 根据每个权重梯度的均值 m 和均方 v，给它各自大小的步长：学习率 · m / (√v + ε)，并另外对权重做衰减。除非您更了解情况，否则请保持不变。&lt;br&gt;&lt;br&gt;&lt;b&gt;Adam&lt;/b&gt; 与之相同，但衰减在梯度之内。&lt;br&gt;&lt;br&gt;&lt;b&gt;SGD + 动量&lt;/b&gt;沿梯度的累积和前进；它需要更大的学习率（约 0.05）和好的调度。&lt;br&gt;&lt;br&gt;&lt;b&gt;RMSprop&lt;/b&gt; 只除以 √v。</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>The share of the last step that the next one keeps: step = momentum · step + gradient. 0.9 is usual; lower it when the loss swings.</source>
        <translation>下一步保留上一步的比例：步 = 动量 · 步 + 梯度。通常为 0.9；损失摆动时请调低。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far each step moves the weights; with a schedule, the highest rate. Smaller is slower and steadier: if the loss jumps about, divide it by three, if it falls too slowly, multiply it by three.</source>
        <translation>每一步移动权重的幅度；有调度时为最高学习率。越小越慢也越稳：损失忽上忽下时除以三，下降太慢时乘以三。</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>Reduce on plateau</source>
        <translation>停滞时降低</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>单周期</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>How the learning rate changes while training.&lt;br&gt;&lt;br&gt;&lt;b&gt;Cosine&lt;/b&gt; falls to 0 over all epochs: rate · (1 + cos(π · t / T)) / 2. Good for long trainings that are not stopped early.&lt;br&gt;&lt;br&gt;&lt;b&gt;Reduce on plateau&lt;/b&gt; halves the rate when the watched figure has not got better for three epochs.&lt;br&gt;&lt;br&gt;&lt;b&gt;One-cycle&lt;/b&gt; rises to the rate and falls far below it; often the fastest way when the number of epochs is known.</source>
        <translation>训练时学习率如何变化。&lt;br&gt;&lt;br&gt;&lt;b&gt;余弦&lt;/b&gt;在全部轮次中降到 0：学习率 · (1 + cos(π · t / T)) / 2。适合不提前停止的长训练。&lt;br&gt;&lt;br&gt;&lt;b&gt;停滞时降低&lt;/b&gt;：当观察的指标连续三个轮次没有改善时，学习率减半。&lt;br&gt;&lt;br&gt;&lt;b&gt;单周期&lt;/b&gt;先升到该学习率，再降到远低于它；轮次数已知时往往最快。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Customers in one step. Small batches learn more per epoch, large ones run faster; with batch norm take at least 16.</source>
        <translation>一步中的客户数。小批每个轮次学得更多，大批运行更快；使用批归一化时至少取 16。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>At most this many passes over the training customers. Early stopping usually ends sooner, and the best epoch is kept in any case. Raise it when the validation loss still falls at the end.</source>
        <translation>遍历训练客户最多这么多次。提前停止通常会更早结束，且无论如何都保留最佳轮次。如果到最后验证损失仍在下降，请调高。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Pulls weights towards zero at every step. AdamW takes it beside the gradient: w − rate · decay · w; the others add decay · w to the gradient, as an L2 penalty ½ · decay · ‖w‖² does. Raise it when the train loss falls and the validation loss rises; 0.0001 to 0.1 is usual. Empty: off.</source>
        <translation>每一步都把权重拉向零。AdamW 在梯度之外施加它：w − 学习率 · 衰减 · w；其他的把 衰减 · w 加到梯度上，如同 L2 惩罚 ½ · 衰减 · ‖w‖²。训练损失下降而验证损失上升时请调高；通常为 0.0001 到 0.1。留空：关闭。</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Spreads this share s of each answer over all K classes: 1 − s + s / K for the right one, s / K for the others. Try 0.05 to 0.1 when the network is too sure of itself or answers in the table are doubtful. The losses shown are without it. Empty: off.</source>
        <translation>把每个答案的这一比例 s 分摊到全部 K 个类别：正确类别为 1 − s + s / K，其他为 s / K。当网络过于自信或表格中的答案存疑时，可试 0.05 到 0.1。显示的损失不含它。留空：关闭。</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <source>Shortens the gradient g of a step to this length c when it is longer: g · min(1, c / ‖g‖). Try 1 when the loss suddenly jumps up. Empty: off.</source>
        <translation>当一步的梯度 g 超过长度 c 时，把它缩短到此长度：g · min(1, c / ‖g‖)。损失突然跳升时可试 1。留空：关闭。</translation>
    </message>
    <message>
        <source>The learning rate must be a number above 0, such as 0.001.</source>
        <translation>学习率必须是大于 0 的数字，例如 0.001。</translation>
    </message>
    <message>
        <source>The momentum must be a number from 0 to below 1, such as 0.9.</source>
        <translation>动量必须是不小于 0 且小于 1 的数字，例如 0.9。</translation>
    </message>
    <message>
        <source>The weight decay must be a number from 0 to 10, such as 0.01.</source>
        <translation>权重衰减必须是 0 到 10 的数字，例如 0.01。</translation>
    </message>
    <message>
        <source>Label smoothing must be a share below 1, such as 0.1.</source>
        <translation>标签平滑必须是小于 1 的比例，例如 0.1。</translation>
    </message>
    <message>
        <source>Gradient clipping must be a number above 0, such as 1, or empty.</source>
        <translation>梯度裁剪必须是大于 0 的数字（例如 1），或留空。</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>%1 · %2 epochs</source>
        <translation>%1 · %2 轮次</translation>
    </message>
</context>
<context>
    <name>ui::TrainingReporter</name>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>轮次 %1 / %2</translation>
    </message>
</context>
<context>
    <name>ui::TrialTableModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>已提前停止</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1, the best so far</source>
        <translation>%1，目前最佳</translation>
    </message>
    <message>
        <source>The best trial so far</source>
        <translation>目前最佳的试验</translation>
    </message>
    <message>
        <source>On the validation part; the test part is not touched by the search</source>
        <translation>在验证部分上；搜索不接触测试部分</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>试验</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>ui::TrialTableView</name>
    <message>
        <source>Trials</source>
        <translation>试验次数</translation>
    </message>
</context>
<context>
    <name>ui::TypeHeader</name>
    <message>
        <source>Columns and their types</source>
        <translation>列及其类型</translation>
    </message>
</context>
<context>
    <name>ui::WasMissingGroup</name>
    <message>
        <source>Keep what is missing</source>
        <translation>保留缺失信息</translation>
    </message>
    <message>
        <source>Add a “was missing” input</source>
        <translation>添加“曾缺失”输入</translation>
    </message>
    <message>
        <source>“Was missing” input</source>
        <translation>“曾缺失”输入</translation>
    </message>
    <message>
        <source>One more input for each column with gaps: 1 where the cell was empty, else 0. The model can then learn from the fact that something is not known. Worth it when cells are missing more often for some customers than for others.</source>
        <translation>为每个有空缺的列多加一个输入：单元格原为空时为 1，否则为 0。这样模型就能从“某事未知”这一事实中学习。当某些客户的单元格比其他客户更常缺失时，这样做是值得的。</translation>
    </message>
    <message>
        <source>Suggested: %1 is missing more often where %2 is %3 (%4) than %5 (%6).</source>
        <translation>建议：%2 为 %3 时 %1 的缺失（%4）比为 %5 时（%6）更多。</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Try an example</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Welcome to Tessera</source>
        <translation>欢迎使用 Tessera</translation>
    </message>
    <message>
        <source>See what is in a customer table, find segments, predict them for new customers, and take the pictures with you</source>
        <translation>查看客户表格的内容，找出客群，为新客户预测客群，并带走图片</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Clear List</source>
        <translation>清除列表</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>清除最近文件的列表</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfField</name>
    <message>
        <source>(missing)</source>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>Back to what it was</source>
        <translation>恢复原状</translation>
    </message>
    <message>
        <source>%1: back to what it was</source>
        <translation>%1：恢复原状</translation>
    </message>
    <message>
        <source>A day as in 2012-09-04; empty for missing</source>
        <translation>日期，如 2012-09-04；留空表示缺失</translation>
    </message>
    <message>
        <source>A number; empty for missing</source>
        <translation>数字；留空表示缺失</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1，滑块</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
</context>
<context>
    <name>ui::WhatIfView</name>
    <message>
        <source>What if</source>
        <translation>假如</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>All features as they are in the table</source>
        <translation>全部特征与表格中一致</translation>
    </message>
    <message>
        <source>%1 Still counted as missing.</source>
        <translation>%1 仍计为缺失。</translation>
    </message>
    <message>
        <source>%1 Still counted as %2.</source>
        <translation>%1 仍计为 %2。</translation>
    </message>
    <message>
        <source>change a feature and watch the probabilities</source>
        <translation>更改一个特征，观察概率变化</translation>
    </message>
    <message>
        <source>1 feature changed</source>
        <translation>更改了 1 个特征</translation>
    </message>
    <message>
        <source>%1 features changed</source>
        <translation>更改了 %1 个特征</translation>
    </message>
    <message>
        <source>No customer is chosen yet.</source>
        <translation>尚未选择客户。</translation>
    </message>
    <message>
        <source>The model says “%1”.</source>
        <translation>模型判断为“%1”。</translation>
    </message>
    <message>
        <source>The model still says “%1”.</source>
        <translation>模型仍判断为“%1”。</translation>
    </message>
    <message>
        <source>The model now says “%1” instead of “%2”.</source>
        <translation>模型现在判断为“%1”，而不是“%2”。</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>Opening the example</source>
        <translation>正在打开示例</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Checking the columns</source>
        <translation>正在检查各列</translation>
    </message>
    <message>
        <source>Opening %1 to compare</source>
        <translation>正在打开 %1 以比较</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1 的角色</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>%1 的顺序</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>正在重新读取 %1</translation>
    </message>
    <message>
        <source>Reading of %1</source>
        <translation>%1 的读取</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>%1 的类型</translation>
    </message>
    <message>
        <source>Exploring the columns</source>
        <translation>正在探索各列</translation>
    </message>
</context>
</TS>
