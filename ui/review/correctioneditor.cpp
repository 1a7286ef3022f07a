// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/correctioneditor.h"

#include "review/shaping.h"
#include "text/sentence.h"

#include <QAction>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace jiaoshu::ui {

namespace {

constexpr int EditorWidth = 480;
constexpr int HeaderHeight = 32;
/** Between the figure's box and the editor, so that ring and grips stay visible. */
constexpr int AnchorGap = 10;

bool isEnter(const QEvent *event)
{
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

CorrectionEditor::CorrectionEditor(review::ReviewDocument &document, const figures::Catalogue &catalogue,
                                   const figures::Gazetteer &gazetteer, Theme &theme, QWidget *host)
    : QFrame(host)
    , m_document(document)
    , m_catalogue(catalogue)
    , m_theme(theme)
    , m_fields(new CorrectionFields(catalogue, gazetteer, theme, this))
{
    setObjectName(QStringLiteral("correctionEditor"));
    build();
    for (QWidget *input : m_fields->inputs())
        input->installEventFilter(this);
    m_reason->remark()->installEventFilter(this);
    connect(m_save, &QPushButton::clicked, this, &CorrectionEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &CorrectionEditor::cancel);
    connect(m_usePlace, &QPushButton::clicked, this, [this] { setSpan(m_selected); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    hide();
}

void CorrectionEditor::build()
{
    using Style = Theme::TextStyle;
    using Role = Theme::Role;
    m_title = new ThemedLabel(m_theme, Style::Ui, Role::Text, this);
    m_title->setBold(true);
    m_sentence = new ThemedLabel(m_theme, Style::Small, Role::Secondary, this);
    m_sentence->setElided(true);
    m_escape = new ThemedLabel(m_theme, Style::Small, Role::Secondary, this);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(m_theme.length("spacing.m"), 0, m_theme.length("spacing.m"), 0);
    header->addWidget(m_title);
    header->addWidget(m_sentence, 1);
    header->addWidget(m_escape);
    auto *top = new QWidget(this);
    top->setFixedHeight(HeaderHeight);
    top->setLayout(header);
    m_message = new SpokenLabel(m_theme, Style::Small, Role::Error, this);
    m_message->setObjectName(QStringLiteral("correctionMessage"));
    m_message->setWordWrap(true);
    m_message->setContentsMargins(m_theme.length("spacing.m"), 0, m_theme.length("spacing.m"), 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, m_theme.length("spacing.s"));
    layout->setSpacing(6);
    layout->addWidget(top);
    layout->addWidget(m_fields);
    layout->addLayout(placeRow());
    m_reason = new ReasonRows(m_theme, this);
    layout->addWidget(m_reason);
    layout->addWidget(m_message);
    layout->addLayout(footer());
    setMinimumWidth(EditorWidth);
}

QLayout *CorrectionEditor::placeRow()
{
    m_placeName = new ThemedLabel(m_theme, Theme::TextStyle::Ui, Theme::Role::Secondary, this);
    m_placeName->setFixedWidth(72);
    m_place = new ThemedLabel(m_theme, Theme::TextStyle::Ui, Theme::Role::Text, this);
    m_place->setObjectName(QStringLiteral("correctPlace"));
    m_place->setElided(true);
    m_usePlace = new QPushButton(this);
    m_usePlace->setObjectName(QStringLiteral("useSelectedText"));
    m_usePlace->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m_theme.length("spacing.m"), 0, m_theme.length("spacing.m"), 0);
    row->setSpacing(m_theme.length("spacing.s"));
    row->addWidget(m_placeName);
    row->addWidget(m_place, 1);
    row->addWidget(m_usePlace);
    return row;
}

QLayout *CorrectionEditor::footer()
{
    m_hint = new ThemedLabel(m_theme, Theme::TextStyle::Small, Theme::Role::Secondary, this);
    m_hint->setElided(true);
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("cancelCorrection"));
    m_cancel->setAutoDefault(false);
    m_save = new FilledButton(m_theme, this);
    m_save->setObjectName(QStringLiteral("saveCorrection"));
    m_save->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(m_theme.length("spacing.m"), m_theme.length("spacing.xs"),
                            m_theme.length("spacing.m"), 0);
    row->setSpacing(m_theme.length("spacing.s"));
    row->addWidget(m_hint, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    return row;
}

void CorrectionEditor::openFor(review::FigureId id, base::Span span, figures::Field focus)
{
    const review::Figure *figure = m_document.figure(id);
    if (!figure)
        return;
    m_figure = id;
    m_report = figure->report;
    m_spanBefore = figure->span;
    m_span = span;
    begin(figure->fields, figure->extracted ? &figure->extracted->fields : nullptr, focus);
    if (m_span != m_spanBefore)
        readPlace();
}

/** Proposes value and unit as they stand at the place; what was typed stays. */
void CorrectionEditor::readPlace()
{
    const text::SourceText &text = *m_document.report(m_report)->text;
    m_fields->propose(review::Shaping(m_catalogue).moved(text, m_before, m_spanBefore, m_span));
}

void CorrectionEditor::openForNew(review::ReportId id, base::Span span)
{
    const review::Report *report = m_document.report(id);
    if (!report)
        return;
    m_figure = {};
    m_report = id;
    m_spanBefore = span;
    m_span = span;
    const figures::Fields fields = review::Shaping(m_catalogue).fieldsOfNew(*report, span);
    begin(fields, nullptr, fields.value.isEmpty() ? figures::Field::Value : figures::Field::Indicator);
}

void CorrectionEditor::begin(const figures::Fields &fields, const figures::Fields *extracted,
                             figures::Field focus)
{
    const review::Report *report = m_document.report(m_report);
    m_before = fields;
    m_fields->show(fields, extracted, report->info, Facts(m_document, m_catalogue, m_language));
    m_selected = {};
    m_reason->clear();
    m_message->hide();
    m_composing = false;
    const qsizetype sentenceStart = text::sentenceOf(*report->text, m_span).start;
    const base::Span around{qMax(sentenceStart, m_span.start - 12), m_span.end};
    QString sentence = report->text->slice(around).toString().simplified();
    while (!sentence.isEmpty() && sentence.front().isPunct())
        sentence.remove(0, 1);
    if (around.start > sentenceStart)
        sentence.prepend(u'…');
    m_sentence->setText(sentence);
    showPlace();
    retranslate();
    adjustSize();
    show();
    raise();
    m_fields->focusField(focus);
}

bool CorrectionEditor::isChanged() const
{
    const review::Figure *figure = m_document.figure(m_figure);
    if (!figure || m_span != m_spanBefore || !m_reason->text().isEmpty())
        return true;
    const auto typed = m_fields->read();
    return !typed || typed.value() != figure->fields;
}

void CorrectionEditor::setSelectedSpan(base::Span span)
{
    m_selected = span;
    showPlace();
}

void CorrectionEditor::setSpan(base::Span span)
{
    m_span = span;
    m_message->hide();
    readPlace();
    showPlace();
}

void CorrectionEditor::showPlace()
{
    const review::Report *report = m_document.report(m_report);
    m_place->setText(report ? report->text->slice(m_span).toString().simplified() : QString());
    m_place->setBold(m_span != m_spanBefore);
    m_usePlace->setVisible(!m_selected.isEmpty() && m_selected != m_span);
}

void CorrectionEditor::placeAt(const QRect &anchor)
{
    m_anchor = anchor;
    const QRect room = parentWidget()->rect();
    adjustSize();
    int x = anchor.left() - m_theme.length("spacing.m");
    int y = anchor.bottom() + AnchorGap;
    if (y + height() > room.bottom()) {
        const int above = anchor.top() - AnchorGap - height();
        if (above >= room.top())
            y = above;
        else if (anchor.right() + AnchorGap + width() <= room.right())
            // Neither below nor above: beside it, so that the figure stays in sight.
            x = anchor.right() + AnchorGap;
        else if (anchor.left() - AnchorGap - width() >= room.left())
            x = anchor.left() - AnchorGap - width();
    }
    move(qBound(room.left(), x, qMax(room.left(), room.right() - width())),
         qBound(room.top(), y, qMax(room.top(), room.bottom() - height())));
}

void CorrectionEditor::setLanguage(const QString &language)
{
    m_language = language;
    m_fields->setLanguage(language);
    for (QWidget *input : m_fields->inputs())
        input->installEventFilter(this);
}

void CorrectionEditor::refuse(const QString &reason)
{
    m_message->say(reason);
    m_message->show();
    setAccessibleDescription(reason);
    // A row more: the buttons stay in sight.
    placeAt(m_anchor);
}

void CorrectionEditor::save()
{
    const auto fields = m_fields->read();
    if (!fields)
        refuse(fields.error().message);
    else
        write(fields.value());
}

void CorrectionEditor::write(const figures::Fields &fields)
{
    const review::Figure *figure = m_document.figure(m_figure);
    if (figure && figure->fields == fields && figure->span == m_span) {
        // Nothing was changed: there is nothing to store, and Enter means "I am done here".
        cancel();
        return;
    }
    review::FigureId id = m_figure;
    base::Outcome outcome = base::Done{};
    if (figure) {
        outcome = m_document.correct(m_figure, fields, m_span, m_reason->text());
    } else {
        auto added = m_document.add(m_report, m_span, fields, m_reason->text());
        if (added)
            id = added.value();
        else
            outcome = added.error();
    }
    if (!outcome) {
        refuse(outcome.error().text());
        // What cannot be is told here alone; what could not be written is told in the pane as well.
        if (outcome.error().code != base::Error::Code::Invalid)
            Q_EMIT failed(outcome.error().text());
        return;
    }
    hide();
    Q_EMIT saved(id);
    Q_EMIT closed();
}

void CorrectionEditor::cancel()
{
    hide();
    Q_EMIT closed();
}

bool CorrectionEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::KeyPress && isEnter(event)) {
        // While composing, Enter belongs to the input method: it only puts the word into the text.
        if (!m_composing && !m_fields->takeCompletion())
            save();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        if (!m_composing && !m_fields->closeCompletion())
            cancel();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CorrectionEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    // Nothing that is typed in the editor reaches the pane below it.
    event->accept();
}

void CorrectionEditor::retranslate()
{
    const bool adds = !m_figure.isValid();
    setAccessibleName(adds ? tr("Add a figure") : tr("Correct the figure"));
    m_title->setText(adds ? tr("Add") : tr("Correct"));
    m_escape->setText(tr("Esc cancels"));
    m_placeName->setText(tr("Text"));
    m_usePlace->setText(tr("Use selected text"));
    m_hint->setText(tr("While you compose, Enter saves nothing"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(adds ? tr("Add figure") : tr("Save correction"));
}

void CorrectionEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_fields->retranslate();
        m_reason->retranslate();
        retranslate();
    }
    QFrame::changeEvent(event);
}

void CorrectionEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Theme::Role::Panel));
    painter.fillRect(1, HeaderHeight, width() - 2, 1, m_theme.color(Theme::Role::Border));
    painter.setPen(m_theme.color(Theme::Role::Control));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace jiaoshu::ui
