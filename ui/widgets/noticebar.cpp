// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/widgets/spokenlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace jiaoshu::ui {

namespace {
/** Room for the severity mark left of the text. */
constexpr int MarkRoom = 28;
} // namespace

NoticeBar::NoticeBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(new SpokenLabel(theme, Theme::TextStyle::Ui, Theme::Role::Text, this))
    , m_retryButton(new QPushButton(this))
    , m_secondButton(new QPushButton(this))
    , m_closeButton(new QToolButton(this))
{
    setObjectName(QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retryButton->setObjectName(QStringLiteral("noticeRetry"));
    m_secondButton->setObjectName(QStringLiteral("noticeSecond"));
    m_closeButton->setObjectName(QStringLiteral("noticeClose"));
    m_closeButton->setIcon(theme.icon(QStringLiteral("close")));
    m_closeButton->setAutoRaise(true);
    m_closeButton->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(MarkRoom, theme.length("spacing.xs"), theme.length("spacing.s"),
                               theme.length("spacing.xs"));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retryButton);
    layout->addWidget(m_secondButton);
    layout->addWidget(m_closeButton);
    connect(m_closeButton, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_retryButton, &QPushButton::clicked, this, [this] {
        const auto retry = m_retry;
        if (!m_lasts)
            dismiss();
        if (retry)
            retry();
    });
    connect(m_secondButton, &QPushButton::clicked, this, [this] {
        const auto act = m_second.act;
        if (!m_lasts)
            dismiss();
        if (act)
            act();
    });
    retranslate();
    hide();
}

void NoticeBar::showNotice(Severity severity, const QString &text, std::function<void()> retry)
{
    dismiss();
    m_retry = std::move(retry);
    addRow(severity, text);
}

void NoticeBar::showOffer(const QString &text, const QString &label, std::function<void()> act)
{
    dismiss();
    m_retry = std::move(act);
    m_label = label;
    addRow(Severity::Info, text);
}

void NoticeBar::showChoice(Severity severity, const QString &text, Act first, Act second)
{
    dismiss();
    m_retry = std::move(first.act);
    m_label = std::move(first.label);
    m_second = std::move(second);
    addRow(severity, text);
}

void NoticeBar::showState(Severity severity, const QString &text, Act first, Act second)
{
    // Told the same again, a screen reader would read it out again, and a button lose the keyboard.
    if (m_lasts && m_rows == QStringList{text} && m_label == first.label && m_second.label == second.label)
        return;
    m_rows.clear();
    m_lasts = true;
    m_retry = std::move(first.act);
    m_label = std::move(first.label);
    m_second = std::move(second);
    addRow(severity, text);
}

void NoticeBar::addRow(Severity severity, const QString &text)
{
    m_severity = severity;
    m_rows << text;
    m_text->say(m_rows.join(u'\n'));
    m_retryButton->setText(m_label.isEmpty() ? tr("Retry") : m_label);
    m_retryButton->setVisible(bool(m_retry));
    m_secondButton->setText(m_second.label);
    m_secondButton->setVisible(!m_second.label.isEmpty());
    m_closeButton->setVisible(!m_lasts);
    setAccessibleDescription(m_text->text());
    show();
    update();
}

void NoticeBar::dismiss()
{
    m_rows.clear();
    m_retry = {};
    m_label.clear();
    m_second = {};
    m_lasts = false;
    hide();
}

void NoticeBar::retranslate()
{
    setAccessibleName(tr("Notice"));
    m_retryButton->setText(m_label.isEmpty() ? tr("Retry") : m_label);
    m_closeButton->setToolTip(tr("Close this notice"));
    m_closeButton->setAccessibleName(tr("Close this notice"));
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme::Role fill = m_severity == Severity::Error     ? Theme::Role::ErrorFill
                             : m_severity == Severity::Warning ? Theme::Role::WarningFill
                                                               : Theme::Role::InfoFill;
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(fill));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Theme::Role::Border));
    const int line = m_theme.lineHeight(Theme::TextStyle::Ui);
    const qreal y =
        qMin(height() / 2.0, m_text->y() + (m_rows.size() > 1 ? line / 2.0 : m_text->height() / 2.0));
    paintSeverityMark(painter, QPointF(MarkRoom / 2.0, y), m_severity, m_theme, m_theme.color(fill));
}

} // namespace jiaoshu::ui
