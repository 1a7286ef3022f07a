// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/reportlistmodel.h"

#include "exchange/words.h"

#include <algorithm>
#include <tuple>

namespace jiaoshu::items {

namespace {

QString keyOf(const figures::ReportInfo &info)
{
    return info.districtCode.isEmpty() ? info.district : info.districtCode;
}

/** `平顶山市 · 湛河区`, or the name alone where the code is not known. */
QString districtName(const figures::ReportInfo &info, const figures::Gazetteer &gazetteer)
{
    const figures::District *district = gazetteer.byCode(info.districtCode);
    const figures::District *parent = district ? gazetteer.parentOf(*district) : nullptr;
    if (!parent)
        return info.district;
    return QString(parent->name + u'·' + (info.district.isEmpty() ? district->name : info.district));
}

} // namespace

ReportListModel::ReportListModel(const review::ReviewDocument &document, const figures::Gazetteer &gazetteer,
                                 QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_gazetteer(gazetteer)
{
    gather();
    connect(&document, &review::ReviewDocument::changed, this, &ReportListModel::onChanged);
}

ReportListModel::~ReportListModel() = default;

void ReportListModel::onChanged(const review::Change &change)
{
    using Kind = review::Change::Kind;
    switch (change.kind) {
    case Kind::Reset: reload(); break;
    case Kind::ReportsAdded:
        for (const review::ReportId report : change.reports)
            add(report);
        break;
    case Kind::ReportInfo:
        // Another year or district is another place.
        for (const review::ReportId report : change.reports) {
            remove(report);
            add(report);
        }
        break;
    case Kind::Reviews:
    case Kind::FiguresChanged:
    case Kind::FiguresAdded:
    case Kind::FiguresRemoved: refresh(reportsOf(change)); break;
    case Kind::Choices: break;
    }
}

void ReportListModel::reload()
{
    beginResetModel();
    m_districts.clear();
    m_homes.clear();
    gather();
    endResetModel();
}

/** All reports at once: told of one by one, views would lay out a long list as often as it has rows. */
void ReportListModel::gather()
{
    QHash<QString, District *> known;
    for (const review::ReportId id : m_document.reports()) {
        const figures::ReportInfo &info = m_document.report(id)->info;
        District *&district = known[keyOf(info)];
        if (!district) {
            m_districts.push_back(
                std::make_unique<District>(District{keyOf(info), districtName(info, m_gazetteer), {}}));
            district = m_districts.back().get();
        }
        district->reports.insert(district->reports.begin() + placeIn(*district, id), id);
        m_homes.insert(id, district);
    }
}

int ReportListModel::districtRow(const QString &key) const
{
    const auto district = std::find_if(m_districts.begin(), m_districts.end(),
                                       [&](const auto &known) { return known->key == key; });
    return district == m_districts.end() ? -1 : int(district - m_districts.begin());
}

std::vector<review::ReportId> ReportListModel::reportsOf(const review::Change &change) const
{
    if (!change.reports.empty())
        return change.reports;
    std::vector<review::ReportId> reports;
    for (const review::FigureId id : change.figures) {
        const review::Figure *figure = m_document.figure(id);
        // A figure that went no longer says whose it was.
        if (!figure)
            return m_document.reports();
        if (std::find(reports.begin(), reports.end(), figure->report) == reports.end())
            reports.push_back(figure->report);
    }
    return reports;
}

int ReportListModel::placeIn(const District &district, review::ReportId report) const
{
    const auto order = [this](review::ReportId id) {
        return std::tuple(m_document.report(id)->info.year, id);
    };
    const auto place = std::find_if(district.reports.begin(), district.reports.end(),
                                    [&](review::ReportId other) { return order(report) < order(other); });
    return int(place - district.reports.begin());
}

void ReportListModel::add(review::ReportId id)
{
    const review::Report *report = m_document.report(id);
    if (!report)
        return;
    // Known already: it was loaded.
    if (districtOf(id)) {
        refresh({id});
        return;
    }
    const QString key = keyOf(report->info);
    int row = districtRow(key);
    if (row < 0) {
        row = int(m_districts.size());
        beginInsertRows({}, row, row);
        m_districts.push_back(
            std::make_unique<District>(District{key, districtName(report->info, m_gazetteer), {}}));
        endInsertRows();
    }
    District &district = *m_districts[size_t(row)];
    const int place = placeIn(district, id);
    beginInsertRows(index(row, 0), place, place);
    district.reports.insert(district.reports.begin() + place, id);
    m_homes.insert(id, &district);
    endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, 0), {ReviewedRole, AllRole, StageRole});
}

void ReportListModel::remove(review::ReportId id)
{
    District *district = districtOf(id);
    if (!district)
        return;
    const int row = rowOf(district);
    const int place =
        int(std::find(district->reports.begin(), district->reports.end(), id) - district->reports.begin());
    beginRemoveRows(index(row, 0), place, place);
    district->reports.erase(district->reports.begin() + place);
    m_homes.remove(id);
    endRemoveRows();
    if (!district->reports.empty())
        return;
    beginRemoveRows({}, row, row);
    m_districts.erase(m_districts.begin() + row);
    endRemoveRows();
}

void ReportListModel::refresh(const std::vector<review::ReportId> &reports)
{
    for (const review::ReportId report : reports) {
        const QModelIndex at = indexOf(report);
        if (!at.isValid())
            continue;
        Q_EMIT dataChanged(at, at, {ReviewedRole, AllRole, StageRole});
        Q_EMIT dataChanged(at.parent(), at.parent(), {ReviewedRole, AllRole, StageRole});
    }
}

void ReportListModel::retranslate()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex district = index(row, 0);
        if (const int reports = rowCount(district); reports > 0)
            Q_EMIT dataChanged(index(0, 0, district), index(reports - 1, 0, district),
                               {Qt::DisplayRole, FilterTextRole});
    }
}

ReportListModel::District *ReportListModel::districtOf(review::ReportId report) const
{
    return m_homes.value(report);
}

int ReportListModel::rowOf(const District *district) const
{
    const auto found = std::find_if(m_districts.begin(), m_districts.end(),
                                    [&](const auto &known) { return known.get() == district; });
    return int(found - m_districts.begin());
}

review::ReportId ReportListModel::reportAt(const QModelIndex &at) const
{
    const auto *district = static_cast<const District *>(at.internalPointer());
    return at.isValid() && district ? district->reports[size_t(at.row())] : review::ReportId();
}

QModelIndex ReportListModel::indexOf(review::ReportId report) const
{
    District *district = districtOf(report);
    if (!district)
        return {};
    const auto place = std::find(district->reports.begin(), district->reports.end(), report);
    return createIndex(int(place - district->reports.begin()), 0, district);
}

QModelIndex ReportListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_districts[size_t(parent.row())].get() : nullptr);
}

QModelIndex ReportListModel::parent(const QModelIndex &child) const
{
    const auto *district = static_cast<const District *>(child.internalPointer());
    return child.isValid() && district ? createIndex(rowOf(district), 0, nullptr) : QModelIndex();
}

int ReportListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_districts.size());
    const bool isDistrict = parent.column() == 0 && !parent.internalPointer();
    return isDistrict ? int(m_districts[size_t(parent.row())]->reports.size()) : 0;
}

int ReportListModel::columnCount(const QModelIndex &) const { return 1; }

QVariant ReportListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *district = static_cast<const District *>(index.internalPointer());
    return district ? reportData(*district, reportAt(index), role)
                    : districtData(*m_districts[size_t(index.row())], role);
}

QVariant ReportListModel::districtData(const District &district, int role) const
{
    const auto sum = [&](int review::Progress::*part) {
        int total = 0;
        for (const review::ReportId report : district.reports)
            total += m_document.progress(report).*part;
        return total;
    };
    switch (role) {
    case Qt::DisplayRole: return district.name.isEmpty() ? tr("District unknown") : district.name;
    case FilterTextRole: return district.name;
    case ReportIdRole: return QVariant::fromValue(review::ReportId());
    case IsDistrictRole: return true;
    case StageRole: return QString();
    case ReviewedRole: return sum(&review::Progress::reviewed);
    case AllRole: return sum(&review::Progress::expected);
    default: return {};
    }
}

QString ReportListModel::stageText(const review::Report &report) const
{
    return report.review.frozen ? tr("signed off") : review::reviewName(m_document.stageOf(report.id));
}

QVariant ReportListModel::reportData(const District &district, review::ReportId id, int role) const
{
    const review::Report *report = m_document.report(id);
    if (!report)
        return {};
    switch (role) {
    case Qt::DisplayRole: return exchange::sourceName(*report);
    case ReportIdRole: return QVariant::fromValue(id);
    case IsDistrictRole: return false;
    case ReviewedRole: return m_document.progress(id).reviewed;
    case AllRole: return m_document.progress(id).expected;
    case StageRole:
        return m_document.rules().reviews > 1 || report->review.frozen ? stageText(*report) : QString();
    case FileNameRole: return report->fileName;
    case FilterTextRole:
        return QString(district.name + u' ' + exchange::sourceName(*report) + u' ' + report->info.title +
                       u' ' + report->fileName);
    default: return {};
    }
}

} // namespace jiaoshu::items
