// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace jiaoshu::test {

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"object")
        return value.isObject();
    if (type == u"array")
        return value.isArray();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    return type == u"integer" && value.isDouble() && value.toDouble() == value.toInt();
}

QStringList unknownKeywords(const QJsonObject &schema, const QString &place)
{
    static const QSet<QString> known{
        QStringLiteral("$schema"),    QStringLiteral("$defs"),       QStringLiteral("$ref"),
        QStringLiteral("title"),      QStringLiteral("description"), QStringLiteral("type"),
        QStringLiteral("const"),      QStringLiteral("enum"),        QStringLiteral("required"),
        QStringLiteral("properties"), QStringLiteral("items"),       QStringLiteral("additionalProperties"),
        QStringLiteral("minItems"),   QStringLiteral("maxItems"),    QStringLiteral("uniqueItems"),
        QStringLiteral("minLength"),  QStringLiteral("pattern"),     QStringLiteral("minimum"),
        QStringLiteral("maximum"),    QStringLiteral("anyOf"),       QStringLiteral("dependentRequired")};
    QStringList unknown;
    for (const QString &key : schema.keys()) {
        if (!known.contains(key))
            unknown << place + QStringLiteral(": the schema says “%1”, which is not checked").arg(key);
    }
    return unknown;
}

QString wrongText(const QJsonObject &schema, const QString &text)
{
    if (text.size() < schema[u"minLength"].toInt())
        return QStringLiteral("“%1” is too short").arg(text);
    const QString pattern = schema[u"pattern"].toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        return QStringLiteral("“%1” is not of the form %2").arg(text, pattern);
    return {};
}

} // namespace

QJsonValue readJson(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QJsonValue(QJsonValue::Undefined);
    return QJsonDocument::fromJson(file.readAll()).object();
}

JsonSchema::JsonSchema(const QString &path)
    : m_path(path)
    , m_root(readJson(path).toObject())
{}

QStringList JsonSchema::faults(const QJsonValue &document) const
{
    return m_root.isEmpty() ? QStringList(m_path + QStringLiteral(": no schema"))
                            : check(m_root, document, QStringLiteral("/"));
}

QStringList JsonSchema::check(const QJsonObject &schema, const QJsonValue &value, const QString &place) const
{
    QStringList faults = unknownKeywords(schema, place);
    const auto fault = [&](const QString &what) { faults << place + QStringLiteral(": ") + what; };
    const QString type = schema[u"type"].toString();
    if (!type.isEmpty() && !isOfType(value, type)) {
        fault(QStringLiteral("is no %1").arg(type));
        return faults;
    }
    if (schema.contains(u"const") && value != schema[u"const"])
        fault(QStringLiteral("is not the one value that it may have"));
    if (schema.contains(u"enum") && !schema[u"enum"].toArray().contains(value))
        fault(QStringLiteral("“%1” is none of the values that it may have").arg(value.toString()));
    if (value.isString()) {
        if (const QString wrong = wrongText(schema, value.toString()); !wrong.isEmpty())
            fault(wrong);
    }
    if (value.isDouble() && (value.toDouble() < schema[u"minimum"].toDouble(-1e15) ||
                             value.toDouble() > schema[u"maximum"].toDouble(1e15)))
        fault(QStringLiteral("is out of bounds"));
    if (value.isObject())
        faults += checkObject(schema, value.toObject(), place);
    if (value.isArray())
        faults += checkList(schema, value.toArray(), place);
    if (schema.contains(u"$ref"))
        faults += checkReference(schema[u"$ref"].toString(), value, place);
    if (schema.contains(u"anyOf"))
        faults += checkAny(schema[u"anyOf"].toArray(), value, place);
    return faults;
}

QStringList JsonSchema::checkObject(const QJsonObject &schema, const QJsonObject &object,
                                    const QString &place) const
{
    QStringList faults;
    const auto demand = [&](const QJsonValue &members) {
        for (const QJsonValue &member : members.toArray()) {
            if (!object.contains(member.toString()))
                faults << place + QStringLiteral(": “%1” is missing").arg(member.toString());
        }
    };
    demand(schema[u"required"]);
    const QJsonObject properties = schema[u"properties"].toObject();
    const QJsonObject dependent = schema[u"dependentRequired"].toObject();
    for (const QString &member : object.keys()) {
        demand(dependent[member]);
        if (properties.contains(member))
            faults += check(properties[member].toObject(), object[member], place + member + u'/');
        else if (schema.contains(u"additionalProperties"))
            faults << place + QStringLiteral(": “%1” means nothing").arg(member);
    }
    return faults;
}

QStringList JsonSchema::checkList(const QJsonObject &schema, const QJsonArray &list,
                                  const QString &place) const
{
    QStringList faults;
    if (list.size() < schema[u"minItems"].toInt() || list.size() > schema[u"maxItems"].toInt(1'000'000))
        faults << place + QStringLiteral(": has %1 entries").arg(list.size());
    QList<QJsonValue> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (schema[u"uniqueItems"].toBool() && seen.contains(list[i]))
            faults << place + QStringLiteral(": “%1” is there twice").arg(list[i].toString());
        seen << list[i];
        if (schema.contains(u"items"))
            faults += check(schema[u"items"].toObject(), list[i], place + QString::number(i) + u'/');
    }
    return faults;
}

QStringList JsonSchema::checkReference(const QString &reference, const QJsonValue &value,
                                       const QString &place) const
{
    const QString file = reference.section(u'#', 0, 0);
    const QString pointer = reference.section(u'#', 1);
    const JsonSchema other(file.isEmpty() ? m_path : QFileInfo(m_path).dir().filePath(file));
    QJsonValue schema = other.m_root;
    for (const QString &step : pointer.split(u'/', Qt::SkipEmptyParts))
        schema = schema[step];
    if (!schema.isObject())
        return {place + QStringLiteral(": the schema refers to %1, which is not there").arg(reference)};
    return other.check(schema.toObject(), value, place);
}

QStringList JsonSchema::checkAny(const QJsonArray &schemas, const QJsonValue &value,
                                 const QString &place) const
{
    QStringList all;
    for (const QJsonValue &schema : schemas) {
        const QStringList faults = check(schema.toObject(), value, place);
        if (faults.isEmpty())
            return {};
        all += faults;
    }
    return all;
}

} // namespace jiaoshu::test
