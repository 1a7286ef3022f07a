// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace jiaoshu::ui {

namespace {

/** Where each role stands below its theme, in the order of Theme::Role. */
constexpr std::array RolePaths{
    "roles.window",         "roles.panel",         "roles.paper",
    "roles.base",           "roles.header",        "roles.text",
    "roles.secondary",      "roles.disabled",      "roles.border",
    "roles.grid",           "roles.control",       "roles.accent",
    "roles.on_accent",      "roles.tint",          "roles.hover",
    "roles.focus",          "roles.link",          "ok",
    "severity.error.mark",  "severity.error.fill", "severity.warning.mark",
    "severity.warning.fill", "severity.info.mark",  "severity.info.fill",
    "chart.grid",           "chart.axis",          "chart.label",
    "chart.plot_background", "heat.low",            "heat.high",
    "heat.below"};

/** In the order of review::State. */
constexpr std::array StateNames{"unreviewed", "later",    "questioned", "accepted",
                                "corrected",  "rejected", "added"};

/** In the order of Theme::Mark. */
constexpr std::array MarkNames{"current", "counterpart", "hover"};

/** In the order of Theme::TextStyle. */
constexpr std::array StyleNames{"ui", "small", "tiny", "title", "value", "explain_title", "report", "label"};

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list << item.toString();
    return list;
}

} // namespace

std::shared_ptr<Theme::Private> TokenReader::read()
{
    static_assert(RolePaths.size() == Theme::Private::RoleCount);
    static_assert(StateNames.size() == review::AllStates.size());
    static_assert(MarkNames.size() == Theme::Private::MarkCount);
    static_assert(StyleNames.size() == Theme::Private::StyleCount);
    QFile file(QStringLiteral(":/jiaoshu/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without resources/tokens.json");
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        qFatal("resources/tokens.json: %s", qUtf8Printable(error.errorString()));

    const TokenReader reader(document.object());
    auto data = std::make_shared<Theme::Private>();
    data->schemes = {reader.scheme(QStringLiteral("light")), reader.scheme(QStringLiteral("dark")),
                     reader.scheme(QStringLiteral("high_contrast"))};
    for (size_t i = 0; i < StyleNames.size(); ++i)
        data->types[i] = reader.type(QLatin1String(StyleNames[i]), i == size_t(Theme::TextStyle::Report));
    data->uiFamilies = strings(reader.at(QStringLiteral("type.ui_families")));
    data->textFamilies = strings(reader.at(QStringLiteral("type.text_families")));
    reader.flatten({}, document.object(), data->numbers);
    return data;
}

QJsonValue TokenReader::at(const QString &path) const
{
    QJsonValue value = m_root;
    for (const QString &key : path.split(u'.'))
        value = value.toObject().value(key);
    if (value.isUndefined())
        qFatal("resources/tokens.json has no %s", qUtf8Printable(path));
    return value;
}

QColor TokenReader::color(const QString &path) const
{
    const QColor color(at(path).toString());
    if (!color.isValid())
        qFatal("resources/tokens.json: %s is no colour", qUtf8Printable(path));
    return color;
}

Theme::FigureColors TokenReader::figureColors(const QString &path) const
{
    Theme::FigureColors colors;
    if (at(path + QStringLiteral(".fill")).isString())
        colors.fill = color(path + QStringLiteral(".fill"));
    colors.line = color(path + QStringLiteral(".line"));
    colors.text = color(path + QStringLiteral(".text"));
    if (at(path).toObject().contains(QStringLiteral("label")))
        colors.label = color(path + QStringLiteral(".label"));
    return colors;
}

Theme::Private::Colors TokenReader::scheme(const QString &name) const
{
    const QString base = QStringLiteral("themes.") + name + u'.';
    Theme::Private::Colors colors;
    for (size_t i = 0; i < RolePaths.size(); ++i)
        colors.roles[i] = color(base + QLatin1String(RolePaths[i]));
    for (size_t i = 0; i < StateNames.size(); ++i)
        colors.states[i] = figureColors(base + QStringLiteral("figure.") + QLatin1String(StateNames[i]));
    for (size_t i = 0; i < MarkNames.size(); ++i)
        colors.marks[i] = figureColors(base + QStringLiteral("figure.") + QLatin1String(MarkNames[i]));
    colors.series = series(base + QStringLiteral("chart.series"));
    return colors;
}

std::vector<Theme::SeriesStyle> TokenReader::series(const QString &path) const
{
    std::vector<Theme::SeriesStyle> styles;
    for (const QJsonValue &item : at(path).toArray()) {
        Theme::SeriesStyle style;
        style.color = QColor(item[QStringLiteral("color")].toString());
        for (const QJsonValue &length : item[QStringLiteral("dash")].toArray())
            style.dash.push_back(length.toDouble());
        style.marker = item[QStringLiteral("marker")].toString();
        styles.push_back(std::move(style));
    }
    return styles;
}

Theme::Private::Type TokenReader::type(const QString &name, bool serif) const
{
    const QJsonObject object = at(QStringLiteral("type.") + name).toObject();
    Theme::Private::Type type;
    type.points = object.value(QStringLiteral("pt")).toDouble();
    type.weight = object.value(QStringLiteral("weight")).toInt(QFont::Normal);
    type.line = object.value(QStringLiteral("line")).toInt();
    type.serif = serif;
    return type;
}

void TokenReader::flatten(const QByteArray &path, const QJsonValue &value, QHash<QByteArray, qreal> &numbers) const
{
    const auto below = [&path](const QByteArray &key) {
        return path.isEmpty() ? key : QByteArray(path + '.' + key);
    };
    if (value.isDouble())
        numbers.insert(path, value.toDouble());
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(below(QByteArray::number(i)), array.at(i), numbers);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            flatten(below(member.key().toUtf8()), member.value(), numbers);
    }
}

} // namespace jiaoshu::ui
