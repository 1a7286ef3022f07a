// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/tableview.h"

#include "items/figuretablemodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace jiaoshu::items {

namespace {

using Model = FigureTableModel;

/** Keys of the project's own settings. */
const QString ViewsKey = QStringLiteral("table/views");
const QString LastKey = QStringLiteral("table/view");

/** Tokens by number; they never change, as projects keep them. */
constexpr std::array<const char *, Model::ColumnCount> ColumnTokens{
    "state",  "district", "indicator", "value",    "unit",      "measure",
    "status", "period",   "source",    "sentence", "confidence"};
constexpr std::array<const char *, 6> GroupingTokens{"",         "report", "indicator",
                                                     "district", "state",  "period"};

template <size_t Count>
int numberOf(const std::array<const char *, Count> &tokens, const QString &token)
{
    const auto found = std::find_if(tokens.begin(), tokens.end(),
                                    [&](const char *each) { return token == QLatin1String(each); });
    return found == tokens.end() ? -1 : int(found - tokens.begin());
}

QJsonArray array(const QSet<QString> &texts)
{
    QStringList list(texts.begin(), texts.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}

template <typename Token, typename Text>
QJsonArray array(const QSet<Token> &tokens, Text text)
{
    QSet<QString> texts;
    for (const Token token : tokens)
        texts << text(token);
    return array(texts);
}

QSet<QString> texts(const QJsonValue &value)
{
    QSet<QString> found;
    for (const QJsonValue &each : value.toArray())
        found << each.toString();
    return found;
}

template <typename Token, typename Read>
QSet<Token> tokens(const QJsonValue &value, Read read)
{
    QSet<Token> found;
    for (const QString &text : texts(value))
        if (const auto token = read(text))
            found << *token;
    return found;
}

QJsonObject toJson(const FigureFilter &filter)
{
    return {
        {QStringLiteral("text"), filter.text},
        {QStringLiteral("states"), array(filter.states, [](review::State state) { return token(state); })},
        {QStringLiteral("open"), filter.openOnly},
        {QStringLiteral("reports"),
         array(filter.reports, [](review::ReportId id) { return QString::number(id.value); })},
        {QStringLiteral("indicators"), array(filter.indicators)},
        {QStringLiteral("districts"), array(filter.districts)},
        {QStringLiteral("periods"), array(filter.periods)},
        {QStringLiteral("measures"),
         array(filter.measures, [](figures::Measure measure) { return token(measure); })},
        {QStringLiteral("statuses"),
         array(filter.statuses, [](figures::Status status) { return token(status); })},
        {QStringLiteral("units"), array(filter.units)}};
}

std::optional<review::ReportId> reportFrom(const QString &text)
{
    const review::ReportId id{text.toLongLong()};
    return id.isValid() ? std::optional(id) : std::nullopt;
}

FigureFilter filterFrom(const QJsonObject &json)
{
    FigureFilter filter;
    filter.text = json.value(QLatin1String("text")).toString();
    filter.states = tokens<review::State>(json.value(QLatin1String("states")), review::stateFromToken);
    filter.openOnly = json.value(QLatin1String("open")).toBool();
    filter.reports = tokens<review::ReportId>(json.value(QLatin1String("reports")), reportFrom);
    filter.indicators = texts(json.value(QLatin1String("indicators")));
    filter.districts = texts(json.value(QLatin1String("districts")));
    filter.periods = texts(json.value(QLatin1String("periods")));
    filter.measures =
        tokens<figures::Measure>(json.value(QLatin1String("measures")), figures::measureFromToken);
    filter.statuses =
        tokens<figures::Status>(json.value(QLatin1String("statuses")), figures::statusFromToken);
    filter.units = texts(json.value(QLatin1String("units")));
    return filter;
}

base::Outcome outcomeOf(base::NamedList<TableView>::Refusal refusal, const QString &name)
{
    using Refusal = base::NamedList<TableView>::Refusal;
    const auto refused = [](const QString &reason) {
        return base::Error{base::Error::Code::Invalid, {}, reason, {}};
    };
    switch (refusal) {
    case Refusal::NoName:
        return refused(QCoreApplication::translate("jiaoshu::items", "A view needs a name."));
    case Refusal::NameTaken:
        return refused(QCoreApplication::translate("jiaoshu::items", "There is a view “%1” already.")
                           .arg(name.trimmed()));
    case Refusal::None: break;
    }
    return base::Done{};
}

} // namespace

std::vector<int> usualColumns()
{
    std::vector<int> columns(Model::ColumnCount);
    for (int column = 0; column < Model::ColumnCount; ++column)
        columns[size_t(column)] = column;
    return columns;
}

QJsonObject toJson(const TableView &view)
{
    QJsonArray columns;
    for (const int column : view.columns)
        columns << QLatin1String(ColumnTokens[size_t(column)]);
    const QString sort =
        view.sortColumn < 0 ? QString() : QString::fromLatin1(ColumnTokens[size_t(view.sortColumn)]);
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("filter"), toJson(view.filter)},
            {QStringLiteral("sort"), sort},
            {QStringLiteral("descending"), view.sortOrder == Qt::DescendingOrder},
            {QStringLiteral("group"), QLatin1String(GroupingTokens[size_t(view.grouping)])},
            {QStringLiteral("columns"), columns}};
}

TableView tableViewFromJson(const QJsonObject &json)
{
    TableView view;
    view.name = json.value(QLatin1String("name")).toString();
    view.filter = filterFrom(json.value(QLatin1String("filter")).toObject());
    view.sortColumn = numberOf(ColumnTokens, json.value(QLatin1String("sort")).toString());
    view.sortOrder =
        json.value(QLatin1String("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    view.grouping =
        FigureGrouping(qMax(0, numberOf(GroupingTokens, json.value(QLatin1String("group")).toString())));
    for (const QJsonValue &each : json.value(QLatin1String("columns")).toArray()) {
        const int column = numberOf(ColumnTokens, each.toString());
        if (column >= 0 && std::find(view.columns.begin(), view.columns.end(), column) == view.columns.end())
            view.columns.push_back(column);
    }
    if (view.columns.empty())
        view.columns = usualColumns();
    return view;
}

SavedViews SavedViews::load(const review::EventLog &log)
{
    SavedViews views;
    const QJsonArray kept = QJsonDocument::fromJson(log.setting(ViewsKey).toUtf8()).array();
    // What has no name of its own (written by hand) is left out.
    for (const QJsonValue &each : kept)
        views.m_views.add(tableViewFromJson(each.toObject()));
    return views;
}

base::Outcome SavedViews::store(review::EventLog &log) const
{
    QJsonArray kept;
    for (const TableView &view : m_views.all())
        kept << toJson(view);
    return log.setSetting(ViewsKey, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

base::Outcome SavedViews::add(const TableView &view) { return outcomeOf(m_views.add(view), view.name); }

base::Outcome SavedViews::rename(int number, const QString &name)
{
    return outcomeOf(m_views.rename(size_t(number), name), name);
}

TableView loadLastView(const review::EventLog &log)
{
    TableView view = tableViewFromJson(QJsonDocument::fromJson(log.setting(LastKey).toUtf8()).object());
    view.name.clear();
    view.filter = {};
    return view;
}

base::Outcome storeLastView(review::EventLog &log, const TableView &view)
{
    TableView kept = view;
    kept.name.clear();
    kept.filter = {};
    return log.setSetting(LastKey,
                          QString::fromUtf8(QJsonDocument(toJson(kept)).toJson(QJsonDocument::Compact)));
}

} // namespace jiaoshu::items
