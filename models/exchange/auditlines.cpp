// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/auditlines.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jiaoshu::exchange {
namespace {

/** The canonical form with more members behind it. */
QByteArray lineOf(QByteArray canonical, const QByteArray &more)
{
    canonical.chop(1);
    return canonical + more + "}\n";
}

/** A string as JSON writes it. */
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray hashes(const QByteArray &previous, const QByteArray &hash)
{
    return R"(,"previous_hash":")" + previous + R"(","hash":")" + hash + R"(")";
}

} // namespace

base::Outcome writeAuditLines(const store::Trail &trail, QIODevice &device)
{
    const auto outcome =
        trail.read(store::Trail::Order::Time, [&device](const review::Event &event) -> base::Outcome {
            device.write(lineOf(canonicalForm(event), hashes(event.previousHash, event.hash)));
            return base::Done();
        });
    if (!outcome)
        return outcome;
    return trail.readBranches(
        [&device](const QString &copy, const review::BranchEvent &event) -> base::Outcome {
            device.write(
                lineOf(event.content, hashes(event.previousHash, event.hash) + R"(,"copy":)" + quoted(copy)));
            return base::Done();
        });
}

} // namespace jiaoshu::exchange
