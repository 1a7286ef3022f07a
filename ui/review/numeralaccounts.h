// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/account.h"
#include "review/reviewdocument.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <memory>

namespace jiaoshu::ui {

/**
 * The numerals of the open reports that are no figures. Each text is gone through once, on another thread, when somebody
 * first asks; what reviewers add or take back is set against that at once.
 */
class NumeralAccounts : public QObject {
    Q_OBJECT
public:
    using Numerals = std::shared_ptr<const reports::Account>;

    NumeralAccounts(const review::ReviewDocument &document, const extraction::Extractor &extractor,
                    QObject *parent = nullptr);
    ~NumeralAccounts() override;

    /** Sorted by position; null while they are being worked out (`changed` follows) and for a report that is not there. */
    Numerals of(review::ReportId report);

Q_SIGNALS:
    void changed(jiaoshu::review::ReportId report);

private:
    struct Entry {
        /** As extracted, figures in it; null while it is worked out. */
        Numerals whole;
        /** Without the figures that the document has now. */
        Numerals open;
        /** While the text is gone through. */
        QFutureWatcher<Numerals> *watcher = nullptr;
    };

    void start(const review::Report &report, Entry &entry);
    void receive(review::ReportId report, const QFutureWatcher<Numerals> *watcher);
    void update(const review::Change &change);
    void drop(const std::vector<review::ReportId> &reports);
    /** Takes the document's figures out; false where that changes nothing. */
    bool settle(review::ReportId report, Entry &entry) const;

    const review::ReviewDocument &m_document;
    const extraction::Extractor &m_extractor;
    QHash<review::ReportId, Entry> m_entries;
};

} // namespace jiaoshu::ui
