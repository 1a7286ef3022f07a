// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/placecard.h"

#include "exchange/words.h"
#include "text/sentence.h"
#include "ui/widgets/accessiblewords.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>
#include <array>

namespace jiaoshu::ui {

namespace {

using Style = Theme::TextStyle;
using Role = Theme::Role;
constexpr int SentenceLines = 4;
constexpr int NameWidth = 64;
constexpr std::array Rows{figures::Field::Value, figures::Field::Indicator, figures::Field::Period,
                          figures::Field::Status};
/** Places are called by them, in order. */
constexpr QStringView Letters = u"甲乙丙丁戊己庚辛壬癸";

QString letterOf(int number, const QString &language)
{
    if (language == u"en")
        return QChar(u'A' + number);
    return number < Letters.size() ? QString(Letters[number]) : QString::number(number + 1);
}

/** So many characters are shown where the paragraph has them: a short sentence says little alone. */
constexpr qsizetype EnoughWords = 100;

/** The sentence of a place, and around a short one what its paragraph has. */
base::Span wordsAround(const text::SourceText &text, base::Span place)
{
    const base::Span sentence = text::sentenceOf(text, place);
    const qsizetype room = std::max<qsizetype>(0, EnoughWords - sentence.length());
    const base::Span line = text.line(text.lineAt(place.start));
    base::Span shown{
        std::clamp(sentence.start - room / 2, std::min(line.start, sentence.start), sentence.start),
        std::clamp(sentence.end + room / 2, sentence.end, std::max(line.end, sentence.end))};
    // A part of a number would be another number.
    const auto ofNumber = [&text](qsizetype at) {
        const QChar c = text.view().at(at);
        return c.isDigit() || c == u'.' || c == u'%';
    };
    while (shown.start > line.start && shown.start < sentence.start && ofNumber(shown.start))
        ++shown.start;
    while (shown.end < line.end && shown.end > sentence.end && ofNumber(shown.end - 1))
        --shown.end;
    return shown;
}

} // namespace

PlaceCard::PlaceCard(const review::ReviewDocument &document, const figures::Catalogue &catalogue,
                     Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_catalogue(catalogue)
    , m_theme(theme)
    , m_letter(new ThemedLabel(theme, Style::Small, Role::Text, this))
    , m_report(new ThemedLabel(theme, Style::Ui, Role::Text, this))
    , m_where(new ThemedLabel(theme, Style::Small, Role::Secondary, this))
    , m_sentence(new SentenceView(theme, this))
    , m_fields(new QGridLayout)
    , m_open(addButton("openPlace", QStringLiteral("document")))
    , m_accept(addButton("acceptPlace", QStringLiteral("accept")))
    , m_correct(addButton("correctPlace", QStringLiteral("correct")))
    , m_question(addButton("questionPlace", QStringLiteral("question")))
{
    setObjectName(QStringLiteral("placeCard"));
    build();
    connect(m_open, &QPushButton::clicked, this, &PlaceCard::openWished);
    connect(m_accept, &QPushButton::clicked, this, &PlaceCard::acceptWished);
    connect(m_correct, &QPushButton::clicked, this, &PlaceCard::correctWished);
    connect(m_question, &QPushButton::clicked, this, &PlaceCard::questionWished);
}

QPushButton *PlaceCard::addButton(const char *objectName, const QString &icon)
{
    auto *button = new QPushButton(m_theme.icon(icon), {}, this);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PlaceCard::build()
{
    m_report->setBold(true);
    m_report->setElided(true);
    m_where->setElided(true);
    m_sentence->setLinesShown(SentenceLines);
    auto *head = new QHBoxLayout;
    head->addWidget(m_letter);
    head->addWidget(m_report, 1);
    head->addWidget(m_open);
    m_fields->setHorizontalSpacing(m_theme.length("spacing.s"));
    m_fields->setColumnMinimumWidth(0, NameWidth);
    m_fields->setColumnStretch(1, 1);
    for (size_t i = 0; i < Rows.size(); ++i) {
        auto *name = new ThemedLabel(m_theme, Style::Small, Role::Secondary, this);
        auto *value = new ThemedLabel(m_theme, Style::Small, Role::Text, this);
        value->setElided(true);
        m_fields->addWidget(name, int(i), 0);
        m_fields->addWidget(value, int(i), 1);
        m_rows.emplace_back(name, value);
    }
    m_rows.front().second->setBold(true);
    auto *acts = new QHBoxLayout;
    for (QPushButton *button : {m_accept, m_correct, m_question})
        acts->addWidget(button);
    acts->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    const int margin = m_theme.length("spacing.m");
    layout->setContentsMargins(margin + 4, margin, margin, margin);
    layout->setSpacing(m_theme.length("spacing.s"));
    layout->addLayout(head);
    layout->addWidget(m_where);
    layout->addWidget(m_sentence);
    layout->addStretch(1);
    layout->addLayout(m_fields);
    layout->addLayout(acts);
}

void PlaceCard::showPlace(int number, const checks::Place &place, review::FigureId figure,
                          const QString &language)
{
    m_place = place;
    m_figure = figure;
    const review::Report *report = m_document.report(place.report);
    if (!report || !report->text)
        return;
    const QString letter = letterOf(number, language);
    m_letter->setText(letter);
    m_report->setText(words::line({report->info.district, exchange::sourceName(*report)}));
    m_where->setText(whereText(*report));
    m_open->setText(tr("Open in text"));
    m_accept->setText(tr("Accept %1").arg(letter));
    m_correct->setText(tr("Correct %1…").arg(letter));
    m_question->setText(tr("Question…"));
    giveName(*this, words::line({letter, m_report->text(), place.quote}));
    for (QPushButton *button : {m_open, m_accept, m_correct, m_question})
        giveDescription(*button, m_report->text());
    showSentence(*report);
    showFields(language);
}

QString PlaceCard::whereText(const review::Report &report) const
{
    QStringList parts;
    const int heading = report.outline ? report.outline->headingAt(m_place.span.start) : -1;
    if (heading >= 0)
        parts << report.text->slice(report.outline->headings()[size_t(heading)].span).toString().simplified();
    parts << tr("Paragraph %1").arg(report.text->lineAt(m_place.span.start) + 1);
    return words::line(parts);
}

void PlaceCard::showSentence(const review::Report &report)
{
    const base::Span shown = wordsAround(*report.text, m_place.span);
    const base::Span line = report.text->line(report.text->lineAt(m_place.span.start));
    const QString before = shown.start > line.start ? QStringLiteral("…") : QString();
    QString words =
        before + report.text->slice(shown) + (shown.end < line.end ? QStringLiteral("…") : QString());
    words.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', QChar(0x3000));
    std::vector<SentenceView::Mark> marks;
    const auto mark = [&](base::Span span, review::State state, bool current) {
        marks.push_back({int(span.start - shown.start + before.size()), int(span.length()), state, current});
    };
    for (const review::FigureId id : m_document.figuresOf(report.id)) {
        const review::Figure *figure = m_document.figure(id);
        if (figure && shown.contains(figure->span))
            mark(figure->span, figure->state, id == m_figure);
    }
    if (!m_figure.isValid() && !m_place.span.isEmpty())
        mark(m_place.span, review::State::NotReviewed, true);
    m_sentence->setSentence(words, marks);
}

void PlaceCard::showFields(const QString &language)
{
    const review::Figure *figure = m_document.figure(m_figure);
    for (QPushButton *button : {m_accept, m_correct, m_question})
        button->setVisible(figure);
    for (size_t i = 0; i < Rows.size(); ++i) {
        const auto &[name, value] = m_rows[i];
        name->setVisible(figure);
        value->setVisible(figure);
        if (!figure)
            continue;
        const figures::Fields &fields = figure->fields;
        name->setText(words::of(Rows[i]));
        switch (Rows[i]) {
        case figures::Field::Value:
            value->setText(words::line({fields.value + fields.unit, words::of(figure->state)}));
            break;
        case figures::Field::Indicator:
            value->setText(fields.indicator.isEmpty() ? fields.indicatorName
                                                      : m_catalogue.displayName(fields.indicator, language));
            break;
        case figures::Field::Period: value->setText(fields.period); break;
        default: value->setText(words::line({words::of(fields.measure), words::of(fields.status)})); break;
        }
    }
}

void PlaceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Paper));
    painter.setPen(m_theme.color(Role::Border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace jiaoshu::ui
