// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/extractionchangesmodel.h"

#include "items/fieldwords.h"

#include <algorithm>

namespace jiaoshu::items {

namespace {

using review::ExtractionChange;
using Kind = ExtractionChange::Kind;

/** What a reviewer should look at comes first. */
bool concernsDecision(Kind kind)
{
    return kind == Kind::ChangedUnderDecision || kind == Kind::DecidedGone || kind == Kind::NotCarried;
}

} // namespace

ExtractionChangesModel::ExtractionChangesModel(const review::ReviewDocument &document,
                                               const figures::Catalogue &catalogue, QObject *parent)
    : ChangesModel(document, catalogue, ColumnCount, parent)
{}

void ExtractionChangesModel::setChanges(const std::vector<review::ExtractionChanges> &changes)
{
    beginResetModel();
    m_rows.clear();
    for (const review::ExtractionChanges &one : changes)
        m_rows.insert(m_rows.end(), one.list.begin(), one.list.end());
    std::stable_partition(m_rows.begin(), m_rows.end(),
                          [](const ExtractionChange &change) { return concernsDecision(change.kind); });
    endResetModel();
}

QString ExtractionChangesModel::kindText(Kind kind)
{
    switch (kind) {
    case Kind::Changed: return tr("Reads differently");
    case Kind::ChangedUnderDecision: return tr("Decided, reads differently");
    case Kind::NowAgrees: return tr("Extraction now agrees");
    case Kind::New: return tr("New");
    case Kind::Gone: return tr("No longer found");
    case Kind::DecidedGone: return tr("Decided, no longer found");
    case Kind::Carried: return tr("Decision moves");
    case Kind::NotCarried: return tr("Decision stays in the old text");
    }
    return {};
}

int ExtractionChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

review::FigureId ExtractionChangesModel::figureAt(int row) const { return m_rows[size_t(row)].figure; }

QVariant ExtractionChangesModel::own(int row, int role) const
{
    const ExtractionChange &change = m_rows[size_t(row)];
    switch (role) {
    case ReportIdRole: return QVariant::fromValue(change.report);
    case StartRole: return change.span.start;
    case EndRole: return change.span.end;
    case DecidedRole: return concernsDecision(change.kind);
    default: return {};
    }
}

QString ExtractionChangesModel::display(int row, int column) const
{
    const ExtractionChange &change = m_rows[size_t(row)];
    switch (column) {
    case KindColumn: return kindText(change.kind);
    case ReportColumn: return reportName(change.report);
    case FigureColumn: return figureText(change);
    case WasColumn: return readingText(change.was, change.now);
    case NowColumn: return readingText(change.now, change.was);
    default: return {};
    }
}

QString ExtractionChangesModel::figureText(const ExtractionChange &change) const
{
    const review::Report *report = document().report(change.report);
    return report ? report->text->slice(change.span).toString().simplified() : QString();
}

QString ExtractionChangesModel::readingText(const std::optional<figures::Fields> &fields,
                                            const std::optional<figures::Fields> &other) const
{
    if (!fields)
        return {};
    if (!other)
        return fields->value + fields->unit + u' ' + fields->indicatorName;
    const QString words = differenceWords(*fields, *other, catalogue(), language());
    return words.isEmpty() ? tr("the same words, another place") : words;
}

QString ExtractionChangesModel::heading(int column) const
{
    switch (column) {
    case KindColumn: return tr("What changes");
    case ReportColumn: return tr("Report");
    case FigureColumn: return tr("Figure");
    case WasColumn: return tr("Was");
    case NowColumn: return tr("Now");
    default: return {};
    }
}

} // namespace jiaoshu::items
