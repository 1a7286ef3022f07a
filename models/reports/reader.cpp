// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace jiaoshu::reports {
namespace {

using base::Error;

QString translated(const char *text) { return QCoreApplication::translate("jiaoshu::reports", text); }

/** The bytes of a file; every way in which a path can fail has its own words. */
base::Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::NotFound,
                     path,
                     translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "there is no such file")),
                     {}};
    if (info.isDir())
        return Error{Error::Code::NotReadable,
                     path,
                     translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "this is a folder, not a file")),
                     {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool denied = file.error() == QFileDevice::PermissionsError || !info.isReadable();
        return Error{Error::Code::NotReadable, path,
                     denied ? translated(QT_TRANSLATE_NOOP("jiaoshu::reports",
                                                           "you have no permission to read this file"))
                            : translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "the file cannot be opened")),
                     file.errorString()};
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::NotReadable, path,
                     translated(QT_TRANSLATE_NOOP("jiaoshu::reports", "the file cannot be read to its end")),
                     file.errorString()};
    return bytes;
}

} // namespace

base::Result<ReadReport> readReport(const QString &path, const extraction::Extractor &extractor,
                                    const figures::Gazetteer &gazetteer, const QString &encoding)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    auto decoded = encoding.isEmpty() ? text::decode(bytes.value(), path)
                                      : text::decodeAs(bytes.value(), encoding, path);
    if (!decoded)
        return decoded.error();
    ReadReport report = readText(QFileInfo(path).absoluteFilePath(), decoded->text, extractor, gazetteer);
    report.encoding = decoded->encoding;
    report.encodingSure = decoded->sure;
    report.encodingCandidates = decoded->candidates;
    return report;
}

ReadReport readText(const QString &path, QString text, const extraction::Extractor &extractor,
                    const figures::Gazetteer &gazetteer)
{
    ReadReport report;
    report.path = path;
    report.text = std::make_shared<const text::SourceText>(std::move(text));
    report.outline = std::make_shared<const text::Outline>(text::Outline::of(*report.text));
    report.info = extraction::recognise(*report.text, *report.outline, QFileInfo(path).fileName(), gazetteer);
    report.figures = extractor.extract(*report.text, *report.outline, report.info);
    return report;
}

} // namespace jiaoshu::reports
