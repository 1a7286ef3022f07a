// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trends/coverage.h"
#include "trends/matrixgridmodel.h"

namespace jiaoshu::trends {

/** The coverage in rows: a group for all indicators together and one for each that is chosen, districts below each other. */
class CoverageModel : public MatrixGridModel {
    Q_OBJECT
public:
    explicit CoverageModel(const review::ReviewDocument &document, QObject *parent = nullptr);

    void setCoverage(Coverage coverage);
    const Coverage &coverage() const { return m_coverage; }
    std::optional<Coverage::Place> placeAt(const QModelIndex &index) const;

    /** ShadeRole is the part that is reviewed. */
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString title(int group) const override;
    QString remark(int group) const override;
    QString rowName(RowPlace place) const override;
    QString rowTip(RowPlace place) const override;

private:
    QString description(const Coverage::Place &place) const;
    QString stated(const QModelIndex &index) const;

    const review::ReviewDocument &m_document;
    Coverage m_coverage;
};

} // namespace jiaoshu::trends
