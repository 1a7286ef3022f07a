// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <limits>

namespace jiaoshu::ui {

namespace {
constexpr int ProgressWidth = 120;
}

StatusLine::StatusLine(const review::ReviewDocument &document, const review::Selection &selection,
                       Theme &theme, QWidget *parent)
    : QStatusBar(parent)
    , m_document(document)
    , m_selection(selection)
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    setFixedHeight(theme.length("height.status_bar"));
    build(theme);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelWished);
    connect(&document, &review::ReviewDocument::changed, this, &StatusLine::showProgress);
    connect(&selection, &review::Selection::reportChanged, this, &StatusLine::showProgress);
    connect(&document, &review::ReviewDocument::saved, this, &StatusLine::showSaving);
    connect(&document, &review::ReviewDocument::savingChanged, this, &StatusLine::showSaving);
    endReading();
    retranslate();
}

void StatusLine::build(Theme &theme)
{
    using Style = Theme::TextStyle;
    using Role = Theme::Role;
    const auto label = [&](const char *name, Role role) {
        auto *made = new ThemedLabel(theme, Style::Small, role, this);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    const auto bar = [&](const char *name) {
        auto *made = new QProgressBar(this);
        made->setObjectName(QLatin1String(name));
        made->setTextVisible(false);
        made->setFixedSize(ProgressWidth, theme.length("spacing.s"));
        return made;
    };
    m_count = label("reviewedCount", Role::Text);
    m_count->setContentsMargins(theme.length("spacing.s"), 0, 0, 0);
    m_progress = bar("reviewedProgress");
    m_share = label("reviewedShare", Role::Secondary);
    m_findings = new FindingCounts(theme, this);
    m_answer = new SpokenLabel(theme, Style::Small, Role::Text, this);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_step = new SpokenLabel(theme, Style::Small, Role::Text, this);
    m_step->setObjectName(QStringLiteral("step"));
    m_step->setGeometry(0, 0, 1, 1);
    // A long answer is cut off; it must not make the window wider.
    m_answer->setMinimumWidth(1);
    m_answer->setContentsMargins(theme.length("spacing.m"), 0, 0, 0);
    m_reading = label("reading", Role::Text);
    m_readingBar = bar("readingProgress");
    m_cancel = new QToolButton(this);
    m_cancel->setObjectName(QStringLiteral("cancelReading"));
    m_cancel->setFont(theme.font(Style::Small));
    m_saved = label("savedAt", Role::Text);
    m_reviewer = label("reviewer", Role::Text);
    m_reviewer->setContentsMargins(theme.length("spacing.m"), 0, theme.length("spacing.m"), 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_progress, m_share, m_findings})
        addWidget(widget);
    addWidget(m_answer, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_reading, m_readingBar, m_cancel, m_saved, m_reviewer})
        addPermanentWidget(widget);
}

void StatusLine::showAnswer(const QString &text)
{
    m_answer->setToolTip(text);
    m_answer->say(text);
}

void StatusLine::tellFigure(const QString &text) { m_step->speak(text); }

void StatusLine::showFindings(int errors, int warnings, int hints)
{
    m_findings->showCounts(errors, warnings, hints);
}

void StatusLine::showReading(int done, int total, const QString &fileName)
{
    showAct(total == 0 ? tr("Reading %1").arg(fileName)
                       : tr("Reading %1 (%2 of %3)").arg(fileName).arg(qMin(done + 1, total)).arg(total),
            done, total);
}

void StatusLine::showWriting(int done, int total, const QString &fileName)
{
    showAct(tr("Writing %1 (%2 of %3)").arg(fileName).arg(done).arg(total), done, total);
}

void StatusLine::showAct(const QString &text, int done, int total)
{
    m_reading->setText(text);
    m_readingBar->setRange(0, total);
    m_readingBar->setValue(done);
    m_reading->show();
    m_readingBar->show();
    m_cancel->show();
}

void StatusLine::endReading()
{
    m_reading->hide();
    m_readingBar->hide();
    m_cancel->hide();
}

void StatusLine::showProgress()
{
    const review::Progress progress = m_document.progress();
    const bool any = progress.all > 0;
    m_count->setText(any ? tr("Reviewed %1/%2").arg(progress.reviewed).arg(progress.expected)
                         : tr("No figures yet"));
    m_progress->setVisible(any);
    m_share->setVisible(any);
    m_progress->setRange(0, qMax(1, progress.expected));
    m_progress->setValue(progress.reviewed);
    m_share->setText(any ? QStringLiteral("%1%").arg(
                               progress.expected == 0 ? 100 : progress.reviewed * 100 / progress.expected)
                         : QString());
    showSaving();
    QStringList who;
    if (const QString part = words::loadedPart(qsizetype(m_document.loadedReports().size()),
                                               qsizetype(m_document.reports().size()));
        !part.isEmpty())
        who << part;
    if (!m_document.reviewer().isEmpty())
        who << tr("Reviewer %1").arg(m_document.reviewer());
    who << stageText();
    m_reviewer->setText(words::line(who));
}

/** In which review the chosen report is; nothing where the project has one only. */
QString StatusLine::stageText() const
{
    const review::Report *report = m_document.report(m_selection.report());
    if (!report)
        return {};
    if (report->review.frozen)
        return tr("signed off");
    return m_document.rules().reviews > 1 ? review::reviewName(m_document.stageOf(report->id)) : QString();
}

void StatusLine::showSaving()
{
    const review::LogState state = m_document.saving();
    const int waiting = int(qMin<qint64>(state.waiting, std::numeric_limits<int>::max()));
    if (waiting > 0 && state.trouble)
        m_saved->setText(tr("%n change(s) not saved", nullptr, waiting));
    else if (waiting > 0)
        m_saved->setText(tr("Saving %n change(s)", nullptr, waiting));
    else if (m_document.savedAt().isValid())
        m_saved->setText(tr("Saved %1").arg(words::time(m_document.savedAt())));
    else
        m_saved->clear();
}

void StatusLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop reading; what was read stays"));
    m_progress->setAccessibleName(tr("Reviewed in the project"));
    m_readingBar->setAccessibleName(tr("Files read"));
    showProgress();
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStatusBar::changeEvent(event);
}

} // namespace jiaoshu::ui
