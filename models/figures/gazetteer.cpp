// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/gazetteer.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace jiaoshu::figures {
namespace {

base::Error badRow(const QString &name, qsizetype line, const QString &text)
{
    return {
        base::Error::Code::Corrupt, name,
        QCoreApplication::translate("jiaoshu::figures", "line %1 is not a district or an alias").arg(line),
        text};
}

std::optional<District::Level> levelOf(QStringView token)
{
    if (token == u"province")
        return District::Level::Province;
    if (token == u"city")
        return District::Level::City;
    if (token == u"county")
        return District::Level::County;
    return std::nullopt;
}

/** The rows below the header; a blank row keeps its place so that line numbers in errors hold. */
QStringList rowsOf(const QByteArray &tsv)
{
    QString text = QString::fromUtf8(tsv);
    text.remove(u'\r');
    QStringList rows = text.split(u'\n');
    rows.removeFirst();
    return rows;
}

QByteArray resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Resource %s is missing from the program", qPrintable(path));
    return file.readAll();
}

} // namespace

base::Result<Gazetteer> Gazetteer::fromTsv(const QByteArray &districts, const QByteArray &aliases,
                                           const QString &name)
{
    Gazetteer gazetteer;
    const QStringList rows = rowsOf(districts);
    gazetteer.m_districts.reserve(size_t(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].isEmpty())
            continue;
        const QStringList cells = rows[i].split(u'\t');
        const auto level = cells.size() == 4 ? levelOf(cells[3]) : std::nullopt;
        if (!level || cells[0].size() != 6 || cells[1].isEmpty() || gazetteer.m_byCode.contains(cells[0]))
            return badRow(name, i + 2, rows[i]);
        const int index = int(gazetteer.m_districts.size());
        gazetteer.m_districts.push_back({cells[0], cells[1], cells[2], *level});
        gazetteer.m_byCode.insert(cells[0], index);
        gazetteer.m_byName.insert(cells[1], index);
    }
    const QStringList others = rowsOf(aliases);
    for (qsizetype i = 0; i < others.size(); ++i) {
        if (others[i].isEmpty())
            continue;
        const QStringList cells = others[i].split(u'\t');
        const int index = cells.size() == 2 ? gazetteer.m_byCode.value(cells[1], -1) : -1;
        if (index < 0 || cells[0].isEmpty())
            return badRow(name, i + 2, others[i]);
        gazetteer.m_byName.insert(cells[0], index);
        gazetteer.m_shortNames.insert(cells[1], cells[0]);
    }
    return gazetteer;
}

const Gazetteer &Gazetteer::builtIn()
{
    static const Gazetteer gazetteer = [] {
        auto read = fromTsv(resource(QStringLiteral(":/jiaoshu/districts/districts.tsv")),
                            resource(QStringLiteral(":/jiaoshu/districts/aliases.tsv")),
                            QStringLiteral("districts.tsv"));
        if (!read)
            qFatal("%s", qPrintable(read.error().text()));
        return std::move(read).value();
    }();
    return gazetteer;
}

const District *Gazetteer::byCode(const QString &code) const
{
    const int index = m_byCode.value(code, -1);
    return index < 0 ? nullptr : &m_districts[size_t(index)];
}

std::vector<const District *> Gazetteer::byName(QStringView name) const
{
    std::vector<const District *> found;
    const auto [begin, end] = m_byName.equal_range(name.toString());
    for (auto it = begin; it != end; ++it)
        found.push_back(&m_districts[size_t(it.value())]);
    std::sort(found.begin(), found.end(), [](auto *a, auto *b) { return a->code < b->code; });
    return found;
}

QString Gazetteer::displayName(const District &district) const
{
    return m_shortNames.value(district.code, district.name);
}

QString Gazetteer::unambiguousName(const QString &code) const
{
    const District *district = byCode(code);
    if (!district)
        return {};
    const District *parent = parentOf(*district);
    const QString name = displayName(*district);
    return parent && byName(name).size() > 1 ? parent->name + name : name;
}

} // namespace jiaoshu::figures
