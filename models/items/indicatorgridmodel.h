// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "figures/catalogue.h"
#include "review/reviewdocument.h"

#include <QAbstractTableModel>
#include <QHash>
#include <optional>
#include <tuple>
#include <vector>

namespace jiaoshu::items {

/** What a grid is about: an indicator (catalogue id, or the name in the text where there is none) and its measure. */
struct GridSubject {
    QString indicator;
    QString name;
    figures::Measure measure = figures::Measure::Level;
    bool operator==(const GridSubject &) const = default;
    bool isEmpty() const { return indicator.isEmpty() && name.isEmpty(); }
};
/** That of a figure; empty where it has neither indicator nor name. */
GridSubject subjectOf(const figures::Fields &fields);

/**
 * One indicator over all reports: a row for each district (further ones where several figures say the same), a column
 * for each period and status. A cell is a figure. What was rejected stays in its place and is not compared.
 *
 * A value stands out when its row's district has three or more comparable values and it is more than three times their
 * median, or less than a third of it; percentages when they are more than fifteen points away from it. A percentage whose district has fewer values is
 * compared with those of its column.
 */
class IndicatorGridModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        FigureIdRole = Qt::UserRole,
        /** Whether the value stands out, and by how much in a word or two; the tooltip says it whole. */
        OddRole,
        OddTextRole,
        /** What is to be read under the head of the column: without the unit that stands there already. */
        NumberRole,
        /** The characters by which the column's longest fraction is longer: points stand below each other with so much room. */
        PaddingRole
    };
    /** From how many comparable values on a median says something. */
    static constexpr size_t EnoughValues = 3;
    static constexpr double OddFactor = 3;
    static constexpr double OddPoints = 15;

    IndicatorGridModel(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                       QObject *parent = nullptr);

    /** An empty subject shows nothing, and costs nothing when the document changes. */
    void setSubject(const GridSubject &subject);
    const GridSubject &subject() const { return m_subject; }
    QModelIndex indexOf(review::FigureId figure) const;
    review::FigureId figureAt(const QModelIndex &index) const;
    /** The next figure that waits, row by row from this one and round the end; invalid for none but itself. */
    review::FigureId nextOpen(review::FigureId figure) const;
    /** Whether values are percentages, which are compared by their difference. */
    bool comparesPoints() const;
    /** How many values stand out. */
    int oddCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    /** What a value was compared with. */
    enum class Against { Nothing, Row, Column };
    struct Cell {
        review::FigureId figure;
        /** The value in the unit's base; empty where it cannot be compared (a range, another base). */
        std::optional<double> value;
        Against against = Against::Nothing;
        double median = 0;
        bool odd = false;
    };
    struct Row {
        QString code;
        QString district;
        /** From 1; the second and further rows of a district hold what its first has no room for. */
        int number = 1;
        std::vector<Cell> cells;
    };
    struct Column {
        int year = 0;
        QString period;
        figures::Status status = figures::Status::Actual;
        bool operator==(const Column &) const = default;
        bool operator<(const Column &other) const
        {
            return std::tie(year, period, status) < std::tie(other.year, other.period, other.status);
        }
    };

    /** What the figures of a column have in common. */
    struct Head {
        /** Empty where they have several. */
        QString unit;
        /** Characters of the longest fraction, its point among them. */
        qsizetype fraction = 0;
    };

    /** The rows of a district, and how many of them each column has used. */
    struct Rows {
        std::vector<size_t> rows;
        std::vector<size_t> used;
    };

    void follow(const review::Change &change);
    bool concerns(const review::Change &change) const;
    /** Takes over what changed without moving a cell; false where that is not possible. */
    bool refresh(const review::Change &change);
    void reload();
    void gather();
    static Column columnOf(const figures::Fields &fields);
    Cell cellOf(const review::Figure &figure) const;
    void place(const review::Figure &figure, QHash<QString, Rows> &districts);
    void judge();
    void judgeDistrict(std::vector<Row>::iterator first, std::vector<Row>::iterator last);
    void judgeColumns();
    /** Marks what stands out among these, as far as they are not judged yet; too few are left alone. */
    void judgeTogether(const std::vector<Cell *> &cells, Against against);
    std::optional<double> comparable(const figures::Fields &fields) const;
    QString oddText(const Cell &cell, bool whole) const;
    void measureColumns();
    Head headOf(size_t column) const;
    QString padding(const QString &value, const Head &head) const;
    const Cell *cellAt(const QModelIndex &index) const;

    const review::ReviewDocument &m_document;
    const figures::Catalogue &m_catalogue;
    GridSubject m_subject;
    /** Base of the first unit met: what values are compared in. */
    QString m_base;
    std::vector<Row> m_rows;
    std::vector<Column> m_columns;
    std::vector<Head> m_heads;
};

} // namespace jiaoshu::items
