// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pagefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>
#include <bit>
#include <optional>

namespace jiaoshu::store {
namespace {

using base::Error;

/** The file's own header stands before the first page's. */
constexpr qsizetype FileHeader = 100;
constexpr qsizetype PageHeader = 8;
constexpr char TablePage = 0x0d;
constexpr qint64 LogHeader = 32;
constexpr qint64 FrameHeader = 24;

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}
quint32 dword(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

bool isPageSize(quint32 size) { return size >= 512 && size <= 65536 && std::has_single_bit(size); }

/** A number of one to nine bytes, most significant first; nothing where it goes beyond the end. */
std::optional<quint64> varint(const QByteArray &bytes, qsizetype &at)
{
    quint64 value = 0;
    constexpr int Longest = 9;
    for (int i = 0; i < Longest; ++i) {
        if (at >= bytes.size())
            return std::nullopt;
        const auto byte = quint8(bytes[at++]);
        if (i == Longest - 1)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7fU);
        if (!(byte & 0x80U))
            return value;
    }
    return std::nullopt;
}

/** The checksum over words of a log, carried on from `sums`. */
void addToSums(const QByteArray &bytes, bool bigEndian, quint32 (&sums)[2])
{
    for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
        const char *at = bytes.constData() + i;
        const quint32 first = bigEndian ? qFromBigEndian<quint32>(at) : qFromLittleEndian<quint32>(at);
        const quint32 second =
            bigEndian ? qFromBigEndian<quint32>(at + 4) : qFromLittleEndian<quint32>(at + 4);
        sums[0] += first + sums[1];
        sums[1] += second + sums[0];
    }
}

qint64 integer(const QByteArray &bytes, qsizetype at, int size)
{
    auto value = qint64(qint8(bytes[at]));
    for (int i = 1; i < size; ++i)
        value = qint64(quint64(value) << 8 | quint8(bytes[at + i]));
    return value;
}

/** How many bytes a value of this type takes in a row; nothing for the types that there are not. */
std::optional<quint64> sizeOf(quint64 type)
{
    constexpr quint64 Sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < std::size(Sizes))
        return Sizes[type];
    return type < 12 ? std::nullopt : std::optional((type - 12) / 2);
}

QVariant valueOf(const QByteArray &bytes, qsizetype at, quint64 type, qsizetype size)
{
    switch (type) {
    case 0: return {};
    case 7: return qFromBigEndian<double>(bytes.constData() + at);
    case 8: return qint64(0);
    case 9: return qint64(1);
    default: break;
    }
    if (type < 12)
        return integer(bytes, at, int(size));
    const QByteArray content = bytes.mid(at, size);
    return type % 2 == 0 ? QVariant(content) : QVariant(QString::fromUtf8(content));
}

/** Takes a row's bytes apart; nothing where they make no sense. */
std::optional<FoundRow> rowOf(const QByteArray &bytes, bool isWhole)
{
    qsizetype at = 0;
    const auto headerSize = varint(bytes, at);
    if (!headerSize || *headerSize > quint64(bytes.size()) || *headerSize < 2)
        return std::nullopt;
    FoundRow row;
    auto content = qsizetype(*headerSize);
    while (at < qsizetype(*headerSize)) {
        const auto type = varint(bytes, at);
        const auto size = type ? sizeOf(*type) : std::nullopt;
        if (!size || at > qsizetype(*headerSize))
            return std::nullopt;
        const qsizetype left = bytes.size() - content;
        if (*size > quint64(left)) {
            if (isWhole || *type < 12)
                return isWhole ? std::nullopt : std::optional(row);
            row.isCut = true;
            row.values << valueOf(bytes, content, *type, left);
            return row;
        }
        row.values << valueOf(bytes, content, *type, qsizetype(*size));
        content += qsizetype(*size);
    }
    if (isWhole && content != bytes.size())
        return std::nullopt;
    return row;
}

} // namespace

base::Outcome PageFile::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotReadable, QFileInfo(path).fileName(),
                     QCoreApplication::translate("jiaoshu::store", "The file may not be read."),
                     m_file.errorString()};
    readHeader();
    m_pageCount = quint32((m_file.size() + m_pageSize - 1) / m_pageSize);
    readLog(path + QStringLiteral("-wal"));
    return base::Done();
}

/** Where the header is damaged, pages are taken to have the size that SQLite gives them. */
void PageFile::readHeader()
{
    const QByteArray header = m_file.read(FileHeader);
    if (header.size() < FileHeader || !header.startsWith("SQLite format 3"))
        return;
    const quint32 said = word(header, 16);
    const quint32 size = said == 1 ? 65536 : said;
    const auto reserved = quint8(header[20]);
    if (!isPageSize(size) || reserved > size - 480)
        return;
    m_pageSize = size;
    m_usable = size - reserved;
}

/** Finds the pages that were committed to the log: up to the last whole commit whose checksums hold. */
void PageFile::readLog(const QString &path)
{
    m_log.setFileName(path);
    if (!m_log.open(QIODevice::ReadOnly))
        return;
    const QByteArray header = m_log.read(LogHeader);
    if (header.size() < LogHeader || (dword(header, 0) & ~1U) != 0x377f0682U ||
        dword(header, 8) != m_pageSize)
        return;
    const bool bigEndian = dword(header, 0) & 1U;
    quint32 sums[2] = {0, 0};
    addToSums(header.left(24), bigEndian, sums);
    QHash<quint32, qint64> uncommitted;
    for (qint64 at = LogHeader;; at += FrameHeader + m_pageSize) {
        const QByteArray frame = m_log.read(FrameHeader);
        const QByteArray content = m_log.read(m_pageSize);
        if (content.size() < qsizetype(m_pageSize) || frame.mid(8, 8) != header.mid(16, 8))
            return;
        addToSums(frame.left(8), bigEndian, sums);
        addToSums(content, bigEndian, sums);
        if (sums[0] != dword(frame, 16) || sums[1] != dword(frame, 20))
            return;
        uncommitted.insert(dword(frame, 0), at + FrameHeader);
        if (const quint32 pages = dword(frame, 4)) {
            m_logged.insert(uncommitted);
            uncommitted.clear();
            m_pageCount = std::max(m_pageCount, pages);
        }
    }
}

QByteArray PageFile::page(quint32 number)
{
    const auto logged = m_logged.constFind(number);
    QFile &file = logged == m_logged.constEnd() ? m_file : m_log;
    const qint64 at = logged == m_logged.constEnd() ? qint64(number - 1) * m_pageSize : *logged;
    QByteArray bytes;
    if (file.seek(at))
        bytes = file.read(m_pageSize);
    if (bytes.size() == qsizetype(m_pageSize))
        return bytes;
    ++m_unreadable;
    return {};
}

int PageFile::readRows(quint32 number, const std::function<void(FoundRow)> &take)
{
    const QByteArray bytes = page(number);
    const qsizetype start = number == 1 ? FileHeader : 0;
    if (bytes.isEmpty() || bytes[start] != TablePage)
        return 0;
    const qsizetype count = word(bytes, start + 3);
    if (start + PageHeader + 2 * count > qsizetype(m_usable))
        return 0;
    int senseless = 0;
    for (qsizetype i = 0; i < count; ++i) {
        qsizetype at = word(bytes, start + PageHeader + 2 * i);
        const auto size = varint(bytes, at);
        const auto id = size ? varint(bytes, at) : std::nullopt;
        if (!id || at >= qsizetype(m_usable)) {
            ++senseless;
            continue;
        }
        const Payload found = payload(bytes, at, *size);
        auto row = rowOf(found.bytes, found.isWhole);
        if (!row) {
            ++senseless;
            continue;
        }
        row->id = qint64(*id);
        row->isCut |= !found.isWhole;
        take(std::move(*row));
    }
    return senseless;
}

PageFile::Payload PageFile::payload(const QByteArray &bytes, qsizetype from, quint64 size)
{
    const quint64 most = m_usable - 35;
    if (size <= most)
        return {bytes.mid(from, qsizetype(size)), from + qsizetype(size) <= qsizetype(m_usable)};
    const quint64 least = (m_usable - 12) * 32 / 255 - 23;
    const quint64 fitting = least + (size - least) % (m_usable - 4);
    const auto local = qsizetype(fitting <= most ? fitting : least);
    if (from + local + 4 > qsizetype(m_usable))
        return {bytes.mid(from, qsizetype(m_usable) - from), false};
    Payload whole{bytes.mid(from, local), true};
    quint32 next = dword(bytes, from + local);
    QSet<quint32> seen;
    while (quint64(whole.bytes.size()) < size) {
        const QByteArray more =
            next == 0 || next > m_pageCount || seen.contains(next) ? QByteArray() : page(next);
        if (more.isEmpty())
            return {whole.bytes, false};
        seen.insert(next);
        const quint64 left = size - quint64(whole.bytes.size());
        whole.bytes += more.mid(4, qsizetype(std::min<quint64>(left, m_usable - 4)));
        next = dword(more, 0);
    }
    return whole;
}

} // namespace jiaoshu::store
