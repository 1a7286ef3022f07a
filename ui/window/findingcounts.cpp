// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/findingcounts.h"

#include <QEvent>
#include <QHBoxLayout>

namespace jiaoshu::ui {

FindingCounts::FindingCounts(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_parts{{{Severity::Error, nullptr, nullptr},
               {Severity::Warning, nullptr, nullptr},
               {Severity::Info, nullptr, nullptr}}}
{
    setObjectName(QStringLiteral("findingCounts"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.length("spacing.m"), 0, 0, 0);
    row->setSpacing(theme.length("spacing.xs"));
    for (Part &part : m_parts) {
        part.mark = new QLabel(this);
        part.words = new ThemedLabel(theme, Theme::TextStyle::Small, Theme::Role::Text, this);
        row->addWidget(part.mark);
        row->addWidget(part.words);
        part.words->setContentsMargins(0, 0, theme.length("spacing.s"), 0);
    }
    connect(&theme, &Theme::changed, this, &FindingCounts::showAll);
    showAll();
}

void FindingCounts::showCounts(int errors, int warnings, int hints)
{
    const std::array<int, 3> counts{errors, warnings, hints};
    bool same = true;
    for (size_t i = 0; i < counts.size(); ++i) {
        same = same && m_parts[i].count == counts[i];
        m_parts[i].count = counts[i];
    }
    if (!same)
        showAll();
}

void FindingCounts::show(const Part &part) const
{
    part.mark->setVisible(part.count > 0);
    part.words->setVisible(part.count > 0);
    part.mark->setPixmap(severityPixmap(part.severity, m_theme, devicePixelRatioF()));
    switch (part.severity) {
    case Severity::Error: part.words->setText(tr("Errors %1").arg(part.count)); break;
    case Severity::Warning: part.words->setText(tr("Warnings %1").arg(part.count)); break;
    case Severity::Info: part.words->setText(tr("Hints %1").arg(part.count)); break;
    }
}

void FindingCounts::showAll()
{
    int all = 0;
    for (const Part &part : m_parts) {
        show(part);
        all += part.count;
    }
    setVisible(all > 0);
    setToolTip(tr("What checks find in the reports of the project"));
}

void FindingCounts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showAll();
    QWidget::changeEvent(event);
}

} // namespace jiaoshu::ui
