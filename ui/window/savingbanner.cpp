// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/savingbanner.h"

#include <QEvent>
#include <limits>

namespace jiaoshu::ui {

SavingBanner::SavingBanner(const review::ReviewDocument &document, Theme &theme, QWidget *parent)
    : NoticeBar(theme, parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("savingBanner"));
    connect(&document, &review::ReviewDocument::savingChanged, this, &SavingBanner::showSaving);
    // A copy of a project that is not open any more ends without telling.
    connect(&document, &review::ReviewDocument::changed, this, [this](const review::Change &change) {
        if (change.kind == review::Change::Kind::Reset)
            endCopying();
    });
    showSaving();
}

void SavingBanner::beginCopying()
{
    m_copying = true;
    showSaving();
}

void SavingBanner::endCopying()
{
    m_copying = false;
    showSaving();
}

void SavingBanner::showSaving()
{
    const review::LogState state = m_document.saving();
    const Act elsewhere{tr("Save elsewhere…"), [this] { Q_EMIT saveElsewhereWished(); }};
    if (m_copying) {
        showState(Severity::Info, tr("Writing the project to another place…"), {}, {});
    } else if (state.readOnly) {
        showState(Severity::Warning,
                  tr("%1 It is open for reading only: decisions are refused.").arg(state.readOnly->text()),
                  {tr("Open again"), [this] { Q_EMIT openAgainWished(); }},
                  // A copy of what a newer program wrote could not be written to either.
                  state.readOnly->code == base::Error::Code::NewerVersion ? Act() : elsewhere);
    } else if (state.trouble) {
        const int waiting = int(qMin<qint64>(state.waiting, std::numeric_limits<int>::max()));
        const QString kept =
            tr("%n change(s) are kept here, not on disk, and are tried again until they are saved.", nullptr,
               waiting);
        showState(Severity::Error,
                  waiting > 0 ? QString(state.trouble->text() + u' ' + kept) : state.trouble->text(),
                  {tr("Retry"), [this] { m_document.log()->retry(); }}, elsewhere);
    } else {
        dismiss();
    }
}

void SavingBanner::changeEvent(QEvent *event)
{
    NoticeBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showSaving();
}

} // namespace jiaoshu::ui
