// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QVariantList>
#include <functional>

namespace jiaoshu::store {

/** A row as it was found in a database's file, its first column being what SQLite calls the row's id where that is one. */
struct FoundRow {
    qint64 id = 0;
    /** NULL where the column is the row's id; text and numbers else. */
    QVariantList values;
    /** Where the end of the row could not be read: its last value is the beginning of what stood there. */
    bool isCut = false;
};

/**
 * The pages of a SQLite database, with what its log (`-wal`) holds, read without SQLite: of a damaged file it gives every row
 * that is still there, whether or not anything leads to it. Nothing is written.
 * After https://www.sqlite.org/fileformat2.html.
 */
class PageFile {
public:
    /** NotReadable where the file cannot be opened. */
    base::Outcome open(const QString &path);

    quint32 pageCount() const { return m_pageCount; }
    /** Hands over the rows of a page where that is one of a table; how many of them made no sense. */
    int readRows(quint32 page, const std::function<void(FoundRow)> &take);
    /** Pages that the disk did not give. */
    int unreadablePages() const { return m_unreadable; }

private:
    /** Rows that do not fit a page go on in others, which follow one another. */
    struct Payload {
        QByteArray bytes;
        bool isWhole = true;
    };

    void readHeader();
    void readLog(const QString &path);
    QByteArray page(quint32 number);
    Payload payload(const QByteArray &page, qsizetype from, quint64 size);

    QFile m_file;
    QFile m_log;
    quint32 m_pageSize = 4096;
    /** Bytes of each page that hold rows. */
    quint32 m_usable = 4096;
    quint32 m_pageCount = 0;
    /** Where in the log the newest form of a page stands, in bytes. */
    QHash<quint32, qint64> m_logged;
    int m_unreadable = 0;
};

} // namespace jiaoshu::store
