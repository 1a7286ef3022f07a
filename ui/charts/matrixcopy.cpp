// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/matrixcopy.h"

#include "base/decimal.h"
#include "exchange/csv.h"
#include "trends/matrixtext.h"

namespace jiaoshu::ui {
namespace {

bool isNumber(const QString &text) { return base::Decimal::parse(text).has_value(); }

QString headOf(const trends::MatrixGridModel &model, int row)
{
    return trends::MatrixText::list({model.groupTitle(row), model.groupRemark(row)});
}

} // namespace

CopiedTable copiedTable(const trends::MatrixGridModel &model, int top, int bottom, int left, int right)
{
    QStringList heading{QString()};
    for (int column = left; column <= right; ++column)
        heading << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    CopiedTable table{heading};
    // A block that begins within a group says of what it is.
    int head = top;
    while (!model.isGroup(head))
        --head;
    if (head < top)
        table.push_back({headOf(model, head)});
    for (int row = top; row <= bottom; ++row) {
        if (model.isGroup(row)) {
            table.push_back({headOf(model, row)});
            continue;
        }
        QStringList cells{model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = left; column <= right; ++column)
            cells << model.index(row, column).data().toString();
        table.push_back(cells);
    }
    return table;
}

QString asTabs(const CopiedTable &table)
{
    QString text;
    for (const QStringList &row : table) {
        QStringList cells;
        for (QString cell : row) {
            cell.replace(u'\t', u' ');
            cells << (!isNumber(cell) && exchange::startsLikeFormula(cell) ? QString(u'\'' + cell) : cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString asHtml(const CopiedTable &table)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    for (const QStringList &row : table) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row) {
            // Excel would make a date of `2 / 10`, and drop the zeros at the end of 7.50.
            const auto number = base::Decimal::parse(cell);
            const QString zeros = number && number->decimals() > 0 ? QString(u'.' + QString(number->decimals(), u'0'))
                                                                   : QString();
            html += number ? QStringLiteral("<td style='mso-number-format:\"0%1\"'>").arg(zeros)
                           : QStringLiteral("<td style='mso-number-format:\"\\@\"'>");
            html += cell.toHtmlEscaped() + QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace jiaoshu::ui
