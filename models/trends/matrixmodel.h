// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/finding.h"
#include "trends/matrixgridmodel.h"

#include <functional>

namespace jiaoshu::trends {

/** What the gravest check says of a figure; nothing where none complains. */
using Complaint = std::function<std::optional<checks::Severity>(review::FigureId)>;

/** The values of a matrix in rows and groups: by indicator (districts below each other) or by district. */
class MatrixModel : public MatrixGridModel {
    Q_OBJECT
public:
    enum class Grouping { ByIndicator, ByDistrict };

    explicit MatrixModel(const review::ReviewDocument &document, QObject *parent = nullptr);

    /** A matrix of the same shape moves no cell and folds nothing open. */
    void setMatrix(Matrix matrix);
    /** See Matrix::refresh. */
    bool refresh(const figures::Catalogue &catalogue, const std::vector<review::FigureId> &figures);
    const Matrix &matrix() const { return m_matrix; }
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }
    /** Asked for each figure that is shown. */
    void setComplaint(Complaint complaint);
    std::optional<checks::Severity> complaint(review::FigureId figure) const;

    /** Nothing for heads of groups and for the last column. */
    std::optional<Matrix::Place> placeAt(const QModelIndex &index) const;
    /** The cell, or where its group is folded an invalid index. */
    QModelIndex indexOf(const Matrix::Place &place) const;
    /** The same, and opens its group. */
    QModelIndex showPlace(const Matrix::Place &place);
    std::span<const Point> pointsAt(const QModelIndex &index) const;

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString title(int group) const override;
    QString remark(int group) const override;
    QString rowName(RowPlace place) const override;
    QString rowTip(RowPlace place) const override;

private:
    Matrix::Place matrixPlace(RowPlace row, int year) const;
    RowPlace rowPlace(const Matrix::Place &place) const;
    void reshape();
    QString description(const Matrix::Place &place) const;
    QString spoken(const QModelIndex &index) const;
    QString describe(const Matrix::Place &place, const Point &point) const;

    const review::ReviewDocument &m_document;
    Matrix m_matrix;
    Grouping m_grouping = Grouping::ByIndicator;
    Complaint m_complaint;
};

} // namespace jiaoshu::trends
