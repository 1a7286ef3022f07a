// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QSizeF>

/** Reads PDF files back without a library: what Qt writes is simple enough. */
namespace jiaoshu::test {

/** What a PDF's streams hold, unpacked. */
inline QList<QByteArray> streamsOf(const QByteArray &pdf)
{
    QList<QByteArray> streams;
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 1)) {
        const qsizetype end = pdf.indexOf("endstream", at);
        if (end < 0)
            break;
        const QByteArray packed = pdf.mid(at + 7, end - at - 7);
        // qUncompress wants the size in front; any that is large enough will do.
        const QByteArray bytes =
            packed.startsWith('\x78') ? qUncompress(QByteArray("\x00\x40\x00\x00", 4) + packed) : packed;
        streams << bytes;
        at = end;
    }
    return streams;
}

/** The characters that a reader of the PDF can search for. */
inline QSet<QChar> findableIn(const QByteArray &pdf)
{
    QSet<QChar> characters;
    static const QRegularExpression list(QStringLiteral("\\[([^\\]]*)\\]"));
    static const QRegularExpression one(QStringLiteral("<([0-9A-F]{4})>"));
    for (const QByteArray &stream : streamsOf(pdf)) {
        const QString text = QString::fromLatin1(stream.mid(stream.indexOf("beginbfrange")));
        if (!stream.contains("beginbfrange"))
            continue;
        for (auto lists = list.globalMatch(text); lists.hasNext();) {
            const QString inside = lists.next().captured(1);
            for (auto codes = one.globalMatch(inside); codes.hasNext();)
                characters.insert(QChar(codes.next().captured(1).toUShort(nullptr, 16)));
        }
    }
    return characters;
}

/** The size of a page in points; empty where there is no such page. */
inline QSizeF mediaBox(const QByteArray &pdf, int page = 0)
{
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    auto matches = box.globalMatch(QString::fromLatin1(pdf));
    for (int i = 0; matches.hasNext(); ++i) {
        const auto match = matches.next();
        if (i == page)
            return {match.captured(1).toDouble(), match.captured(2).toDouble()};
    }
    return {};
}

} // namespace jiaoshu::test
