// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "figures/catalogue.h"
#include "figures/unittable.h"

#include <QJsonObject>
#include <QJsonValue>

/** The JSON form of indicators and units, which built-in and own catalogues share (docs/formats.md). */
namespace jiaoshu::figures::form {

/** The object that a file consists of; the error says where the JSON breaks off. */
base::Result<QJsonObject> object(const QByteArray &json, const QString &name);
/** The strings of a JSON list; empty where it is no list of strings, or where one is blank. */
QStringList strings(const QJsonValue &value);

/** Reads one indicator; the text says what is wrong with it, and is empty where nothing is. */
QString readIndicator(const QJsonObject &entry, Indicator &indicator);
QJsonObject write(const Indicator &indicator);

/** The entries of `units`; none where the file has no such list. */
base::Result<std::vector<UnitEntry>> units(const QJsonObject &file, const QString &name);
QJsonObject write(const UnitEntry &unit);

base::Error indicatorError(const QString &file, const QString &indicator, const QString &what);
base::Error unitError(const QString &file, const QString &unit, const QString &what);

} // namespace jiaoshu::figures::form
