#include "ui/pages/segment/options/methodgroup.h"

#include "ui/typednumber.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/optionfields.h"
#include "ui/widgets/optionspanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace ui {

using core::segment::MixtureCovariance;
using core::segment::SegmentMethod;

MethodGroup::MethodGroup(OptionsPanel& panel, QObject* parent)
    : QObject(parent), m_group(panel.addGroup(tr("Method")))
{
    createMethods();
    createCounts();
    createDensity();
    createShapes();
    showRows();
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        showRows();
        emit changed();
    });
    for (QComboBox* box : {m_covariance})
        connect(box, &QComboBox::currentIndexChanged, this, &MethodGroup::changed);
    for (QLineEdit* field : {m_eps, m_categoryWeight})
        connect(field, &QLineEdit::textChanged, this, &MethodGroup::changed);
    for (QSpinBox* box : {m_k, m_starts, m_minPoints, m_minClusterSize})
        connect(box, &QSpinBox::valueChanged, this, [this] {
            if (!m_filling)
                emit changed();
        });
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int value) {
        if (m_filling)
            return;
        emit seedEdited(static_cast<std::uint64_t>(value));
        emit changed();
    });
}

void MethodGroup::createMethods()
{
    m_method = new ChoiceBox;
    m_method->setObjectName(QStringLiteral("methodBox"));
    m_method->setFixedWidth(184);
    const auto add = [this](const QString& name, SegmentMethod method) {
        m_method->addItem(name, int(method));
    };
    add(tr("Autoencoder + k-means"), SegmentMethod::AutoencoderKMeans);
    add(tr("k-means"), SegmentMethod::KMeans);
    add(tr("Mini-batch k-means"), SegmentMethod::MiniBatchKMeans);
    add(tr("k-prototypes"), SegmentMethod::KPrototypes);
    add(tr("Gaussian mixture"), SegmentMethod::GaussianMixture);
    add(tr("Ward linkage"), SegmentMethod::Ward);
    add(tr("Average linkage"), SegmentMethod::Average);
    add(tr("Complete linkage"), SegmentMethod::Complete);
    add(tr("DBSCAN"), SegmentMethod::Dbscan);
    add(tr("HDBSCAN"), SegmentMethod::Hdbscan);
    m_group->setHelpTopic(QStringLiteral("segment#methods"));
    m_group->addRow(
        tr("Method"), m_method,
        tr("<b>k-means</b> puts each customer to the nearest of k centres; fast, and easy to "
           "explain: Σ ‖x − centre‖² is made as small as possible.<br><br>"
           "<b>Autoencoder + k-means</b> first squeezes the features through a small network and "
           "clusters what comes out: worth trying when many features hang together in bent "
           "ways. The Comparison tab says whether it helped.<br><br>"
           "<b>Gaussian mixture</b> finds stretched groups of different size and says how likely "
           "each customer belongs to each.<br><br>"
           "<b>Linkage</b> joins the two nearest groups again and again and draws the tree: Ward "
           "makes compact groups, complete linkage groups of small diameter, average linkage lies "
           "between and sets outliers apart.<br><br>"
           "<b>DBSCAN</b> finds dense regions of any shape by itself, and leaves customers "
           "without near neighbours out of all segments. <b>HDBSCAN</b> does so for regions of "
           "different density.<br><br>"
           "<b>k-prototypes</b> is k-means for tables with many categories: a category that "
           "differs counts as such, and a segment has its most frequent ones.<br><br>"
           "<b>Mini-batch k-means</b> is k-means for millions of customers: nearly the same "
           "segments in less time."));
}

void MethodGroup::createCounts()
{
    m_k = optionSpinBox(QStringLiteral("segmentsBox"), 2, 100, 5);
    m_group->setHelpTopic(QStringLiteral("segment#number"));
    m_group->addRow(tr("Segments k"), m_k,
                    tr("How many segments to make. Few segments are easier to act on; raise k when "
                       "one segment clearly holds two kinds of customers."));
    m_starts = optionSpinBox(QStringLiteral("startsBox"), 0, 10000, 0);
    m_starts->setSpecialValueText(tr("Auto"));
    m_group->setHelpTopic(QStringLiteral("segment#methods"));
    m_group->addRow(tr("Starts"), m_starts,
                    tr("The method is run from this many random starts and the best is kept. "
                       "“Auto”: k-means makes 20 starts, down to 3 above 50,000 customers, and "
                       "below 100,000 customers then tries single centres of the best ones "
                       "elsewhere; mini-batch k-means makes 20, or 6 above 50,000 "
                       "customers, a Gaussian mixture 5 to 100 and k-prototypes 5 to 300, the "
                       "fewer the larger the table. With a number of your own no centres are "
                       "moved. Raise it when two seeds give different segments."));
    m_seed = optionSpinBox(QStringLiteral("seedBox"), 0, 2147483647, 42);
    m_seed->setGroupSeparatorShown(false);
    m_group->addRow(tr("Seed"), m_seed,
                    tr("Chooses the random starts and the network's first weights. The same seed "
                       "gives the same segments. Try another to see how far the result hangs on "
                       "chance."));
}

void MethodGroup::createDensity()
{
    m_eps = optionNumberField(QStringLiteral("epsField"), {}, 1e-9, 1e9);
    m_eps->setPlaceholderText(tr("Suggested"));
    m_group->setHelpTopic(QStringLiteral("segment#dbscan"));
    m_group->addRow(tr("Distance ε"), m_eps,
                    tr("Two customers are neighbours when they are this near, in standard "
                       "deviations of the prepared features. Empty: at the knee of the neighbour "
                       "distances, which the Neighbours tab draws. Lower it when everything is "
                       "one segment, raise it when most customers are left out."));
    m_minPoints = optionSpinBox(QStringLiteral("minPointsBox"), 0, 10000, 0);
    m_minPoints->setSpecialValueText(tr("Auto"));
    m_group->addRow(tr("Neighbours"), m_minPoints,
                    tr("How many customers, itself counted, must lie within ε for a place to "
                       "count as dense. “Auto”: twice the number of prepared inputs, but no more "
                       "than the square root of the number of customers, and at least 5."));
    m_minClusterSize = optionSpinBox(QStringLiteral("minClusterSizeBox"), 0, 1000000, 0);
    m_minClusterSize->setSpecialValueText(tr("Auto"));
    m_group->setHelpTopic(QStringLiteral("segment#hdbscan"));
    m_group->addRow(tr("Smallest segment"), m_minClusterSize,
                    tr("Fewer customers are no segment. “Auto”: half the square root of the "
                       "number of customers, at least 5."));
}

void MethodGroup::createShapes()
{
    m_categoryWeight = optionNumberField(QStringLiteral("categoryWeightField"), {}, 1e-6, 1e6);
    m_categoryWeight->setPlaceholderText(tr("Suggested"));
    m_group->setHelpTopic(QStringLiteral("segment#k-prototypes"));
    m_group->addRow(tr("Weight of categories"), m_categoryWeight,
                    tr("What a category that differs counts, beside squared distances of numbers "
                       "in standard deviations (γ, Huang 1998). Empty: half the mean standard "
                       "deviation of the numbers, 0.5."));
    m_covariance = new ChoiceBox;
    m_covariance->setObjectName(QStringLiteral("covarianceBox"));
    m_covariance->setFixedWidth(160);
    const auto add = [this](const QString& name, MixtureCovariance covariance) {
        m_covariance->addItem(name, int(covariance));
    };
    add(tr("Any direction"), MixtureCovariance::Full);
    add(tr("Along features"), MixtureCovariance::Diagonal);
    add(tr("The same for all"), MixtureCovariance::Tied);
    add(tr("Round"), MixtureCovariance::Spherical);
    m_group->setHelpTopic(QStringLiteral("segment#mixture"));
    m_group->addRow(tr("Shape"), m_covariance,
                    tr("How each group may be stretched: in any direction (full covariance), along "
                       "the features only (diagonal), all groups alike (tied), or not at all "
                       "(spherical). Freer shapes need more customers."));
}

SegmentMethod MethodGroup::method() const
{
    return SegmentMethod(m_method->currentData().toInt());
}

void MethodGroup::showRows()
{
    const SegmentMethod chosen = method();
    m_group->setRowVisible(m_k, core::segment::takesSegmentCount(chosen));
    m_group->setRowVisible(m_starts, core::segment::takesStarts(chosen));
    m_group->setRowVisible(m_eps, chosen == SegmentMethod::Dbscan);
    const bool hdbscan = chosen == SegmentMethod::Hdbscan;
    m_group->setRowVisible(m_minPoints, chosen == SegmentMethod::Dbscan || hdbscan);
    m_group->setRowVisible(m_minClusterSize, hdbscan);
    m_group->setRowVisible(m_categoryWeight, chosen == SegmentMethod::KPrototypes);
    m_group->setRowVisible(m_covariance, chosen == SegmentMethod::GaussianMixture);
}

void MethodGroup::fill(core::segment::SegmentRequest& request) const
{
    request.method = method();
    request.seed = static_cast<std::uint64_t>(m_seed->value());
    if (core::segment::takesSegmentCount(request.method))
        request.k = m_k->value();
    if (core::segment::takesStarts(request.method))
        request.starts = m_starts->value();
    if (request.method == SegmentMethod::Dbscan)
        request.eps = optionNumber(m_eps, 0);
    if (!core::segment::takesSegmentCount(request.method))
        request.minPoints = m_minPoints->value();
    if (request.method == SegmentMethod::KPrototypes)
        request.categoryWeight = optionNumber(m_categoryWeight, 0);
    if (request.method == SegmentMethod::Hdbscan)
        request.minClusterSize = m_minClusterSize->value();
    if (request.method == SegmentMethod::GaussianMixture)
        request.covariance = MixtureCovariance(m_covariance->currentData().toInt());
}

void MethodGroup::setRequest(const core::segment::SegmentRequest& request)
{
    const QSignalBlocker blocker(this);
    m_method->setCurrentIndex(std::max(0, m_method->findData(int(request.method))));
    if (core::segment::takesSegmentCount(request.method))
        m_k->setValue(request.k);
    m_starts->setValue(request.starts);
    m_eps->setText(request.eps > 0 ? optionNumberText(request.eps) : QString());
    m_minPoints->setValue(request.minPoints);
    m_minClusterSize->setValue(request.minClusterSize);
    m_covariance->setCurrentIndex(std::max(0, m_covariance->findData(int(request.covariance))));
    m_categoryWeight->setText(request.categoryWeight > 0 ? optionNumberText(request.categoryWeight)
                                                         : QString());
    showRows();
}

void MethodGroup::setSeed(std::uint64_t seed)
{
    m_filling = true;
    m_seed->setValue(static_cast<int>(seed));
    m_filling = false;
}

void MethodGroup::setSegmentCount(int k)
{
    m_k->setValue(k);
}

void MethodGroup::setEps(double eps)
{
    m_eps->setText(withDecimalMark(QLocale::c().toString(eps, 'g', 4)));
}

QString MethodGroup::problem() const
{
    if (method() == SegmentMethod::Dbscan && !m_eps->text().isEmpty() &&
        !m_eps->hasAcceptableInput())
        return tr("The distance must be a number above 0.");
    if (method() == SegmentMethod::KPrototypes && !m_categoryWeight->text().isEmpty() &&
        !m_categoryWeight->hasAcceptableInput())
        return tr("The weight of categories must be a number above 0.");
    return {};
}

} // namespace ui
