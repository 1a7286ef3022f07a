// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/othercopy.h"

#include <QHash>
#include <map>
#include <set>

namespace jiaoshu::store {

/** Figures that came into being behind the fork, by what tells them from all others, and reports of the same time. */
struct Newborn {
    QHash<qint64, QString> figures;
    /** Hashes of texts, by report. */
    QHash<qint64, QString> reports;

    void take(const review::Event &event);
    /** Takes a figure as it was extracted. */
    void take(const review::Figure &extracted);
};

/** What another copy of the project decided behind the point up to which it is known here; numbers are those of the copy. */
struct CopyNews {
    /** About a figure. */
    struct Touched {
        qint64 lastDecision = 0;
        QString reason;
    };
    /** About the project. */
    struct Chosen {
        qint64 event = 0;
        QJsonObject base;
    };

    std::map<qint64, Touched> touched;
    std::map<QString, Chosen> choices;
    std::set<qint64> reports;
    std::map<QString, std::set<qint64>> layers;
    std::vector<review::Sample> samples;

    /** `ofOurs` are the merges by which the copy took in what was decided here, which is no news. */
    void take(const review::Event &event, const std::set<qint64> &ofOurs);

private:
    void takeChoices(const review::Event &event, bool isOurs);
};

} // namespace jiaoshu::store
