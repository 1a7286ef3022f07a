// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recovery.h"

#include "store/pagefile.h"
#include "store/projectfile.h"
#include "store/rowcollector.h"
#include "store/schema.h"
#include "store/statements.h"
#include "store/stateofevents.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace jiaoshu::store {
namespace {

using base::Error;

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("jiaoshu::store", text, nullptr, count);
}

Error nothingFound(const QString &path)
{
    return {Error::Code::Invalid,
            QFileInfo(path).fileName(),
            translated(QT_TRANSLATE_NOOP("jiaoshu::store", "Nothing of a project was found in the file.")),
            {}};
}

/** What stands on pages is not to be had again from anywhere: it is counted. */
void listPages(const PageFile &pages, const RowCollector &rows, int senseless, QStringList &lost)
{
    if (pages.unreadablePages() > 0)
        lost << translated(QT_TRANSLATE_N_NOOP("jiaoshu::store", "%n page(s) of the file could not be read."),
                           pages.unreadablePages());
    if (rows.cutRows() + senseless > 0)
        lost << translated(QT_TRANSLATE_N_NOOP("jiaoshu::store", "%n row(s) of tables are damaged."),
                           rows.cutRows() + senseless);
}

base::Outcome collect(PageFile &pages, RowCollector &rows, int &senseless)
{
    base::Outcome outcome = rows.begin();
    for (quint32 page = 1; outcome && page <= pages.pageCount(); ++page)
        senseless += pages.readRows(page, [&](FoundRow row) {
            if (outcome)
                outcome = rows.take(std::move(row));
        });
    return outcome;
}

base::Result<Recovered> fill(PageFile &pages, const Connection &fresh, const QString &damaged)
{
    if (auto outcome = bringUpToDate(fresh); !outcome)
        return outcome.error();
    // Rows come in the order of pages: what they refer to may come later, or never.
    if (auto outcome = fresh.execute(sql::TrustReferences); !outcome)
        return outcome.error();
    Transaction transaction(fresh);
    if (auto outcome = transaction.begin(); !outcome)
        return outcome.error();
    RowCollector rows(fresh);
    int senseless = 0;
    if (auto outcome = collect(pages, rows, senseless); !outcome)
        return outcome.error();
    StateOfEvents state(fresh, rows.beginnings());
    auto recovered = state.complete();
    if (!recovered)
        return recovered.error();
    if (recovered->events == 0 && recovered->reports == 0)
        return nothingFound(damaged);
    listPages(pages, rows, senseless, recovered->lost);
    if (auto outcome = transaction.commit(); !outcome)
        return outcome.error();
    return recovered;
}

base::Result<Recovered> recoverInto(const QString &damaged, const QString &part)
{
    PageFile pages;
    if (auto outcome = pages.open(damaged); !outcome)
        return outcome.error();
    auto fresh = Connection::open(part, Connection::Mode::ReadWrite);
    return fresh ? fill(pages, *fresh.value(), damaged) : base::Result<Recovered>(fresh.error());
}

} // namespace

base::Result<Recovered> recover(const QString &damaged, const QString &fresh)
{
    if (!QFileInfo(damaged).isFile())
        return Error{Error::Code::NotFound,
                     QFileInfo(damaged).fileName(),
                     translated(QT_TRANSLATE_NOOP("jiaoshu::store", "There is no such file.")),
                     {}};
    if (auto outcome = checkFree(fresh); !outcome)
        return outcome.error();
    const QString part = fresh + QStringLiteral(".part");
    QFile::remove(part);
    auto recovered = recoverInto(damaged, part);
    const auto placed = recovered ? putInPlace(part, fresh) : base::Outcome(recovered.error());
    if (!placed) {
        QFile::remove(part);
        return placed.error();
    }
    // A row may make sense and say something else than was written: the audit knows.
    const auto finding = verify(fresh);
    if (!finding)
        return finding.error();
    if (!finding->whole && recovered->lost.isEmpty())
        recovered->lost << finding->message;
    return recovered;
}

} // namespace jiaoshu::store
