// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/inspector.h"

#include "text/sentence.h"
#include "ui/tables/figuredelegate.h"
#include "ui/theme/marks.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/accessiblewords.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <utility>

namespace jiaoshu::ui {

namespace {

/** How long a figure is chosen before it is said what checks find, in milliseconds: less than one notices. */
constexpr int FindingsRest = 60;

using Style = Theme::TextStyle;
using Role = Theme::Role;

QPixmap statePixmap(review::State state, const Theme &theme, qreal scale)
{
    QPixmap pixmap((StateMarkSize * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStateMark(painter, QRectF(QPointF(), StateMarkSize), state, theme);
    return pixmap;
}

/** Where room is scarce, columns with longer words get more of it. */
void shareWidth(QGridLayout &grid)
{
    for (int column = 0; column < grid.columnCount(); ++column) {
        int wished = 0;
        for (int row = 0; row < grid.rowCount(); ++row)
            wished = qMax(wished, grid.itemAtPosition(row, column)->widget()->sizeHint().width());
        grid.setColumnStretch(column, wished);
    }
    grid.invalidate();
}

} // namespace

Inspector::Inspector(review::ReviewDocument &document, review::Selection &selection,
                     const review::FactIndex &index, const figures::Catalogue &catalogue, Actions &actions,
                     Theme &look, QWidget *parent)
    : Surface(look, Role::Panel, Qt::LeftEdge, parent)
    , m_document(document)
    , m_selection(selection)
    , m_index(index)
    , m_catalogue(catalogue)
{
    setObjectName(QStringLiteral("inspector"));
    m_empty = new ThemedLabel(look, Style::Ui, Role::Secondary, this);
    m_empty->setObjectName(QStringLiteral("inspectorEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setMargin(look.length("spacing.xl"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head());
    m_decisions = decisions(actions);
    layout->addWidget(m_decisions);
    layout->addWidget(body(actions), 1);
    layout->addWidget(m_empty, 1);
    connectParts();
    showFigure();
}

void Inspector::connectParts()
{
    connect(&m_selection, &review::Selection::figureChanged, this, &Inspector::showFigure);
    connect(&m_document, &review::ReviewDocument::changed, this, &Inspector::showChange);
    connect(&theme(), &Theme::changed, this, &Inspector::showFigure);
    connect(m_why, &ReasonList::wordsWished, this, [this](base::Span words) {
        if (const review::Figure *figure = m_document.figure(m_selection.figure()))
            Q_EMIT wordsWished(figure->report, words);
    });
    m_findingsLater.setSingleShot(true);
    m_findingsLater.setInterval(FindingsRest);
    connect(&m_findingsLater, &QTimer::timeout, this, &Inspector::showFindings);
    m_trendLater.setSingleShot(true);
    connect(&m_trendLater, &QTimer::timeout, this, &Inspector::showTrend);
    connect(m_facts, &FactList::chosen, this, &Inspector::besideWished);
    connect(m_findings, &FindingRows::besideWished, this, &Inspector::besideWished);
    connect(m_findings, &FindingRows::wordsWished, this, &Inspector::wordsWished);
    connect(m_trend, &FactTrend::chosen, this, [this](review::FigureId id) {
        if (const review::Figure *figure = m_document.figure(id))
            m_selection.chooseFigure(id, figure->report);
    });
    connect(m_note, &NoteEdit::noted, this, &Inspector::noteWished);
    connect(m_note, &NoteEdit::left, this, &Inspector::textWished);
    connect(m_fields, &FieldTable::correctionWished, this, &Inspector::correctionWished);
    connect(m_history, &FigureHistory::countChanged, this, &Inspector::showTitles);
}

QWidget *Inspector::head()
{
    auto *header = new Surface(theme(), Role::Window, Qt::BottomEdge, this);
    header->setFixedHeight(theme().length("height.panel_header"));
    m_title = new ThemedLabel(theme(), Style::Ui, Role::Text, header);
    m_title->setBold(true);
    m_mark = new QLabel(header);
    m_state = new ThemedLabel(theme(), Style::Ui, Role::Text, header);
    m_state->setObjectName(QStringLiteral("figureState"));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(theme().length("spacing.m"), 0, theme().length("spacing.m"), 1);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_mark);
    row->addWidget(m_state);
    return header;
}

QWidget *Inspector::decisions(Actions &actions)
{
    auto *part = new QWidget(this);
    m_value = new ThemedLabel(theme(), Style::Value, Role::Text, part);
    m_value->setObjectName(QStringLiteral("figureValue"));
    m_unit = new ThemedLabel(theme(), Style::Ui, Role::Text, part);
    m_line = new ThemedLabel(theme(), Style::Small, Role::Secondary, part);
    m_line->setObjectName(QStringLiteral("figureLine"));
    // One line for every figure: the buttons below stay where the mouse is.
    m_line->setElided(true);
    auto *number = new QHBoxLayout;
    number->setSpacing(6);
    number->addWidget(m_value, 0, Qt::AlignBaseline);
    number->addWidget(m_unit, 0, Qt::AlignBaseline);
    number->addStretch(1);
    auto *grid = new QGridLayout;
    grid->setSpacing(theme().length("spacing.s"));
    grid->setContentsMargins(0, theme().length("spacing.xs"), 0, 0);
    const ActionId ids[] = {ActionId::Accept,   ActionId::Correct, ActionId::Reject,
                            ActionId::Question, ActionId::Later,   ActionId::Note};
    for (int i = 0; i < int(std::size(ids)); ++i) {
        auto *button = new ActionButton(actions.get(ids[i]), part);
        button->setFixedHeight(theme().length("height.button"));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        grid->addWidget(button, i / 3, i % 3);
    }
    shareWidth(*grid);
    for (const ActionId id : ids)
        connect(actions.get(id), &QAction::changed, part, [grid] { shareWidth(*grid); });
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(theme().length("spacing.m"), theme().length("spacing.s"),
                               theme().length("spacing.m"), theme().length("spacing.m"));
    layout->setSpacing(2);
    layout->addLayout(number);
    layout->addWidget(m_line);
    layout->addLayout(grid);
    return part;
}

QWidget *Inspector::body(Actions &actions)
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("inspectorScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    setAccessibleRole(*m_scroll, QAccessible::Grouping);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new Surface(theme(), Role::Panel, Qt::TopEdge, m_scroll);
    m_fields = new FieldTable(theme(), page);
    m_findings = new FindingRows(m_document, theme(), page);
    m_sentence = paragraph("figureSentence", page);
    m_sentence->setTextFormat(Qt::RichText);
    m_why = new ReasonList(theme(), page);
    m_trend = new FactTrend(m_document, m_index, m_catalogue, theme(), page);
    m_history = new FigureHistory(m_document, theme(), page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_fields);
    layout->addWidget(naming(page));
    m_findingSection = addSection(layout, m_findings);
    m_sentenceSection = addSection(layout, m_sentence);
    m_remarkSection = addSection(layout, remarks(page));
    m_whySection = addSection(layout, m_why);
    m_factSection = addSection(layout, factPart(actions, page));
    m_trendSection = addSection(layout, m_trend);
    m_historySection = addSection(layout, m_history);
    layout->addStretch(1);
    m_scroll->setWidget(page);
    return m_scroll;
}

ThemedLabel *Inspector::paragraph(const char *name, QWidget *page)
{
    auto *label = new ThemedLabel(theme(), Style::Small, Role::Text, page);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(theme().length("spacing.m"), 0, theme().length("spacing.m"), 0);
    return label;
}

QWidget *Inspector::remarks(QWidget *page)
{
    auto *part = new QWidget(page);
    m_remarks = paragraph("figureRemarks", part);
    m_note = new NoteEdit(part);
    m_note->setFont(theme().font(Style::Small));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme().length("spacing.m"), 0, theme().length("spacing.m"), 0);
    row->addWidget(m_note);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().length("spacing.xs"));
    layout->addWidget(m_remarks);
    layout->addLayout(row);
    return part;
}

QWidget *Inspector::factPart(Actions &actions, QWidget *page)
{
    auto *part = new QWidget(page);
    m_facts = new FactList(theme(), part);
    m_allFacts = new ActionButton(actions.get(ActionId::ShowFact), part);
    m_allFacts->setFont(theme().font(Style::Small));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme().length("spacing.m"), 0, theme().length("spacing.m"), 0);
    row->addWidget(m_allFacts);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme().length("spacing.xs"));
    layout->addWidget(m_facts);
    layout->addLayout(row);
    return part;
}

QWidget *Inspector::naming(QWidget *page)
{
    auto *row = new QWidget(page);
    m_naming = new QPushButton(row);
    m_naming->setObjectName(QStringLiteral("nameOfFigure"));
    m_naming->setAutoDefault(false);
    m_naming->setFixedHeight(theme().length("height.button"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme().length("spacing.m"), theme().length("spacing.s"),
                               theme().length("spacing.m"), theme().length("spacing.s"));
    layout->addWidget(m_naming);
    layout->addStretch(1);
    connect(m_naming, &QPushButton::clicked, this, [this] {
        if (const review::Figure *figure = m_document.figure(m_selection.figure()))
            Q_EMIT namingWished(figure->fields.indicatorName);
    });
    return row;
}

Section *Inspector::addSection(QBoxLayout *layout, QWidget *content)
{
    auto *section = new Section(theme(), content, content->parentWidget());
    layout->addWidget(section);
    return section;
}

void Inspector::setLanguage(const QString &language)
{
    m_language = language;
    showFigure();
}

void Inspector::setCompact(bool compact)
{
    m_factSection->setFolded(compact);
    m_trendSection->setFolded(compact);
    m_historySection->setFolded(compact);
}

void Inspector::showChange()
{
    // Not later: what is typed into the note and what is kept are compared when the keyboard leaves it.
    showRemarks(m_document.figure(m_selection.figure()));
    if (std::exchange(m_stale, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_stale)
                showFigure();
        },
        Qt::QueuedConnection);
}

void Inspector::showFigure()
{
    m_stale = false;
    const review::Figure *figure = m_document.figure(m_selection.figure());
    const Facts facts(m_document, m_catalogue, m_language);
    m_decisions->setVisible(figure);
    m_scroll->setVisible(figure);
    m_empty->setVisible(!figure);
    m_mark->setVisible(figure);
    m_state->setVisible(figure);
    if (figure) {
        m_mark->setPixmap(statePixmap(figure->state, theme(), devicePixelRatioF()));
        m_state->setText(FigureDelegate::stateText(m_document, *figure));
        m_value->setText(Facts::valueText(figure->fields));
        m_unit->setText(figure->fields.unit);
        m_line->setText(facts.line(figure->fields));
        // What a screen reader says when the figure changes.
        giveDescription(*this,
                        words::list({m_value->text() + m_unit->text(), m_state->text(), m_line->text()}));
    }
    // What is said of another figure must not stand here meanwhile.
    if (m_findings->figure() != m_selection.figure())
        m_findingSection->hide();
    m_findingsLater.start();
    showReasons(figure);
    m_fields->showFields(figure, facts);
    m_facts->showFacts(figure, m_document, m_index, facts);
    m_trend->showFigure(figure ? figure->id : review::FigureId(),
                        figure ? facts.indicatorName(figure->fields) : QString());
    m_history->setFigure(m_selection.figure());
    m_allFacts->setVisible(m_facts->all() > m_facts->count());
    m_factSection->setVisible(m_facts->count() > 0);
    showSentence(figure);
    showRemarks(figure);
    offerNaming(figure);
    showTitles();
    // Where nobody sees it, the years can wait until the keys rest: they are read from all reports.
    if (m_trend->visibleRegion().isEmpty())
        m_trendLater.start();
    else
        showTrend();
}

void Inspector::showTrend()
{
    m_trendLater.stop();
    m_trendSection->setVisible(m_trend->count() > 1);
    m_trendSection->setTitle(tr("Over the years"), m_trend->unit());
}

void Inspector::setFindings(Findings findings)
{
    m_found = std::move(findings);
    showFindings();
}

void Inspector::showFindings()
{
    const review::FigureId figure = m_selection.figure();
    m_findings->showFindings(figure, m_found ? m_found(figure) : std::vector<const checks::Finding *>(),
                             m_language);
    m_findingSection->setVisible(m_findings->count() > 0);
    m_findingSection->setTitle(tr("What checks find"),
                               m_findings->all() > m_findings->count()
                                   ? tr("%1 of %2 shown").arg(m_findings->count()).arg(m_findings->all())
                                   : QString::number(m_findings->count()));
}

void Inspector::showReasons(const review::Figure *figure)
{
    const review::Report *report = figure ? m_document.report(figure->report) : nullptr;
    m_why->showReasons(report ? fieldReasons(*figure, *report) : std::vector<FieldReason>());
    m_whySection->setVisible(m_why->count() > 0);
}

void Inspector::showSentence(const review::Figure *figure)
{
    const review::Report *report = figure ? m_document.report(figure->report) : nullptr;
    m_sentenceSection->setVisible(report);
    if (!report)
        return;
    const base::Span sentence = text::sentenceOf(*report->text, figure->span);
    const auto part = [&](qsizetype from, qsizetype to) {
        return report->text->slice({from, qMax(from, to)}).toString().toHtmlEscaped().replace(u'\n', u' ');
    };
    // Spoken without what is bold: figures of one sentence are told of once.
    giveName(*m_sentence, report->text->slice(sentence).toString().simplified());
    m_sentence->setText(part(sentence.start, figure->span.start) + QStringLiteral("<b>") +
                        part(figure->span.start, figure->span.end) + QStringLiteral("</b>") +
                        part(figure->span.end, sentence.end));
}

void Inspector::showRemarks(const review::Figure *figure)
{
    QStringList remarks;
    if (figure && figure->state == review::State::Questioned && !figure->question.isEmpty())
        remarks << tr("Question: %1").arg(figure->question);
    if (figure && figure->spanCorrected())
        remarks << tr("Its place was corrected; it was extracted as \"%1\".").arg(figure->quote);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    m_note->showNote(figure);
}

void Inspector::offerNaming(const review::Figure *figure)
{
    const bool unknown =
        figure && figure->fields.indicator.isEmpty() && !figure->fields.indicatorName.isEmpty();
    m_naming->parentWidget()->setVisible(unknown);
    if (!unknown)
        return;
    m_naming->setText(tr("Name of an indicator…"));
    m_naming->setToolTip(tr("Say which indicator “%1” names").arg(figure->fields.indicatorName));
    giveDescription(*m_naming, m_naming->toolTip());
}

void Inspector::showTitles()
{
    const review::Figure *figure = m_document.figure(m_selection.figure());
    giveName(*this, tr("Figure"));
    m_title->setText(tr("Figure"));
    giveName(*m_scroll, tr("Details of the figure"));
    m_empty->setText(
        tr("Choose a figure in the text or in the table to see where it comes from and to decide on it."));
    m_sentenceSection->setTitle(tr("Sentence"));
    m_remarkSection->setTitle(tr("Remarks"));
    giveName(*m_trend, tr("Over the years"));
    const bool extracted = figure && figure->extracted;
    giveName(*m_why, tr("Basis of each field"));
    m_whySection->setTitle(tr("Basis of each field"),
                           extracted ? tr("confidence %1").arg(figure->confidence(), 0, 'f', 2) : QString());
    m_factSection->setTitle(tr("The same fact elsewhere"),
                            m_facts->all() > m_facts->count()
                                ? tr("%1 of %2 shown").arg(m_facts->count()).arg(m_facts->all())
                                : QString::number(m_facts->count()));
    giveName(*m_facts, tr("The same fact elsewhere"));
    m_historySection->setTitle(tr("History"), QString::number(m_history->count()));
    giveName(*m_history, tr("History of the figure"));
    m_historySection->setVisible(m_history->count() > 0);
}

void Inspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_fields->retranslate();
        m_note->retranslate();
        showFigure();
    }
    Surface::changeEvent(event);
}

} // namespace jiaoshu::ui
