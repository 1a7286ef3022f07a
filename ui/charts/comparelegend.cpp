// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/comparelegend.h"

#include "trends/matrixtext.h"
#include "ui/charts/figureshape.h"
#include "ui/charts/matrixdelegate.h"
#include "ui/theme/marks.h"

#include <QHBoxLayout>
#include <QPainter>

namespace jiaoshu::ui {
namespace {

using Sign = CompareSign::Sign;
constexpr int HeatSteps = 8;
constexpr int SignHeight = 24;
const QString Sample = QStringLiteral("9.9");

} // namespace

CompareSign::CompareSign(Sign sign, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_sign(sign)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize CompareSign::sizeHint() const
{
    switch (m_sign) {
    case Sign::Heat: return {88, SignHeight};
    case Sign::HeatBelow: return {44, SignHeight};
    case Sign::Silent: return {10, SignHeight};
    case Sign::Complained: return {34, SignHeight};
    default: return {28, SignHeight};
    }
}

void CompareSign::paintEvent(QPaintEvent *)
{
    using Role = Theme::Role;
    QPainter painter(this);
    const QRect box = rect().adjusted(0, 5, -1, -6);
    if (m_sign == Sign::Heat || m_sign == Sign::HeatBelow) {
        const double way = m_sign == Sign::Heat ? 1 : -1;
        for (int i = 0; i < HeatSteps; ++i) {
            const int left = box.left() + box.width() * i / HeatSteps;
            const int right = box.left() + box.width() * (i + 1) / HeatSteps;
            const double place = way * (m_sign == Sign::Heat ? i : HeatSteps - 1 - i) / (HeatSteps - 1);
            painter.fillRect(QRect(left, box.top(), right - left, box.height()), heatColor(m_theme, place));
        }
    } else if (m_sign == Sign::NoReport) {
        paintHatching(painter, box, m_theme);
    } else if (m_sign == Sign::Reviewed) {
        const QRect bar(box.left(), box.center().y() - 1, box.width(), 3);
        painter.fillRect(bar, m_theme.color(Role::Border));
        painter.fillRect(QRect(bar.left(), bar.top(), bar.width() / 2, 3), m_theme.color(Role::Accent));
    }
    if (m_sign == Sign::Heat || m_sign == Sign::HeatBelow || m_sign == Sign::NoReport) {
        painter.setPen(m_theme.color(Role::Border));
        painter.drawRect(box);
        return;
    }
    painter.setFont(m_theme.font(Theme::TextStyle::Ui));
    painter.setPen(m_theme.color(Role::Text));
    if (m_sign == Sign::Silent)
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("–"));
    if (m_sign != Sign::Unreviewed && m_sign != Sign::Accepted && m_sign != Sign::Complained)
        return;
    const review::State state = m_sign == Sign::Accepted ? review::State::Accepted : review::State::NotReviewed;
    const QRectF figure(0, 2, 27, 20);
    paintFigureFill(painter, figure, state, false, m_theme);
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(figure, Qt::AlignCenter, Sample);
    paintFigureLines(painter, figure, state, false, m_theme);
    if (m_sign == Sign::Complained)
        paintSeverityMark(painter, figure.topRight() + QPointF(0, 2), Severity::Warning, m_theme,
                          m_theme.color(Role::Panel));
}

CompareLegend::CompareLegend(Theme &theme, QWidget *parent)
    : Surface(theme, Theme::Role::Panel, Qt::BottomEdge, parent)
    , m_title(new ThemedLabel(theme, Theme::TextStyle::Ui))
    , m_summary(new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Secondary))
{
    setFixedHeight(theme.length("height.panel_header") + 4);
    m_title->setBold(true);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    m_summary->setElided(true);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    for (const Sign sign : {Sign::HeatBelow, Sign::Heat, Sign::Unreviewed, Sign::Accepted, Sign::Complained,
                            Sign::Reviewed, Sign::Silent, Sign::NoReport}) {
        layout->addSpacing(8);
        auto *box = new CompareSign(sign, theme);
        auto *words = new ThemedLabel(theme, Theme::TextStyle::Small);
        layout->addWidget(box);
        layout->addWidget(words);
        m_entries.push_back({sign, box, words});
    }
    layout->addWidget(m_summary, 1);
    setShown(false, false);
    retranslate();
}

void CompareLegend::setShown(bool coverage, bool belowZero)
{
    for (const Entry &entry : m_entries) {
        const bool both = entry.sign == Sign::Silent || entry.sign == Sign::NoReport;
        const bool ofCoverage = entry.sign == Sign::Reviewed;
        const bool shown = both || (ofCoverage == coverage && (entry.sign != Sign::HeatBelow || belowZero));
        entry.box->setVisible(shown);
        entry.words->setVisible(shown);
    }
}

void CompareLegend::setSummary(const QString &summary) { m_summary->setText(summary); }

QString CompareLegend::wordsOf(Sign sign) const
{
    switch (sign) {
    case Sign::Heat: return tr("low to high, results only");
    case Sign::HeatBelow: return tr("below 0");
    case Sign::Unreviewed: return tr("not reviewed");
    case Sign::Accepted: return tr("accepted");
    case Sign::Complained: return tr("a check complains");
    case Sign::Reviewed: return tr("part that is reviewed");
    case Sign::Silent: return tr("has a report, not stated");
    case Sign::NoReport: break;
    }
    return tr("no report");
}

void CompareLegend::retranslate()
{
    m_title->setText(tr("Compare"));
    for (const Entry &entry : m_entries) {
        entry.words->setText(wordsOf(entry.sign));
        if (entry.sign == Sign::Silent || entry.sign == Sign::NoReport)
            entry.words->setToolTip(trends::MatrixText::spokenYears());
    }
}

} // namespace jiaoshu::ui
