// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reasonlist.h"

#include "ui/review/inspectorlists.h"
#include "ui/tables/figuredelegate.h"
#include "ui/widgets/words.h"

#include <QPainter>

namespace jiaoshu::ui {

namespace {

enum ReasonRole { FieldRole = Qt::UserRole, RuleRole, WordsRole, SpanRole };

/** Between rule and words, in device-independent pixels. */
constexpr int Gap = 6;

/** The field's name and the rule stand back; the words of the report are what one reads. */
class ReasonDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, theme().length("height.small_button")};
    }

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const QFont font = theme().font(Theme::TextStyle::Small);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        int names = 0;
        for (const figures::Field field : figures::AllFields)
            if (field != figures::Field::IndicatorName)
                names = qMax(names, metrics.horizontalAdvance(words::of(field)));
        paintText(painter, rect, index.data(FieldRole).toString(), Theme::Role::Secondary);
        QRect room = rect.adjusted(names + 2 * Gap, 0, 0, 0);
        const QString said = index.data(WordsRole).toString();
        // Rule and words share the room; what the one leaves the other may have.
        const QString rule = index.data(RuleRole).toString();
        const int forWords =
            said.isEmpty() ? 0 : qMin(metrics.horizontalAdvance(said), room.width() / 2) + Gap;
        QRect ruleRoom = room.adjusted(0, 0, -forWords, 0);
        paintText(painter, ruleRoom, rule, Theme::Role::Secondary);
        room.setLeft(ruleRoom.left() + qMin(metrics.horizontalAdvance(rule), ruleRoom.width()) + Gap);
        paintText(painter, room, said);
    }
};

} // namespace

ReasonList::ReasonList(Theme &theme, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("reasonList"));
    makeFlat(*this);
    setItemDelegate(new ReasonDelegate(theme, this));
    connect(this, &QListWidget::itemClicked, this, &ReasonList::wish);
    connect(this, &QListWidget::itemActivated, this, &ReasonList::wish);
}

void ReasonList::showReasons(const std::vector<FieldReason> &reasons)
{
    const int row = currentRow();
    clear();
    for (const FieldReason &reason : reasons) {
        auto *item = new QListWidgetItem(this);
        const QString name = words::of(reason.field);
        const QString said = reason.words.isEmpty() ? QString() : tr("“%1”").arg(reason.words);
        const QString line = said.isEmpty() ? reason.rule : reason.rule + u' ' + said;
        item->setData(FieldRole, name);
        item->setData(RuleRole, reason.rule);
        item->setData(WordsRole, said);
        item->setData(SpanRole, QPoint(int(reason.span.start), int(reason.span.end)));
        item->setToolTip(line);
        item->setData(Qt::AccessibleTextRole, QString(name + QStringLiteral(": ") + line));
    }
    // Where one is, one stays while figures change.
    setCurrentRow(qMin(row, count() - 1));
    setFixedHeight(m_theme.length("height.small_button") * count());
}

void ReasonList::wish(const QListWidgetItem *item)
{
    const QPoint span = item->data(SpanRole).toPoint();
    if (span.y() > span.x())
        Q_EMIT wordsWished({span.x(), span.y()});
}

} // namespace jiaoshu::ui
