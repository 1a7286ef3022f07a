// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace jiaoshu::test {

/**
 * A JSON schema of resources/schema, as far as those use the language: a keyword that is not known here is a fault of
 * the schema, and no check that silently does nothing.
 */
class JsonSchema {
public:
    explicit JsonSchema(const QString &path);

    /** What does not fit, each as `place: what`; empty where the document fits. */
    QStringList faults(const QJsonValue &document) const;

private:
    QStringList check(const QJsonObject &schema, const QJsonValue &value, const QString &place) const;
    QStringList checkObject(const QJsonObject &schema, const QJsonObject &object, const QString &place) const;
    QStringList checkList(const QJsonObject &schema, const QJsonArray &list, const QString &place) const;
    QStringList checkReference(const QString &reference, const QJsonValue &value, const QString &place) const;
    QStringList checkAny(const QJsonArray &schemas, const QJsonValue &value, const QString &place) const;

    QString m_path;
    QJsonObject m_root;
};

/** The document in a file; undefined where it cannot be read. */
QJsonValue readJson(const QString &path);

} // namespace jiaoshu::test
