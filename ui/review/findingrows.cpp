// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/findingrows.h"

#include "ui/widgets/findingseverity.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>
#include <span>

namespace jiaoshu::ui {

namespace {

using Style = Theme::TextStyle;
using Role = Theme::Role;

/** Places that are offered of one finding: a table that does not add up has dozens. */
constexpr size_t MostPlaces = 3;
/** Findings of one figure that are told: the gravest. */
constexpr size_t MostFindings = 3;

} // namespace

FindingRows::FindingRows(const review::ReviewDocument &document, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("findingRows"));
    m_rows->setContentsMargins(theme.length("spacing.m"), 0, theme.length("spacing.m"), 0);
    m_rows->setSpacing(theme.length("spacing.s"));
}

void FindingRows::showFindings(review::FigureId figure, const std::vector<const checks::Finding *> &findings,
                               const QString &language)
{
    const auto told = std::span(findings).first(std::min(findings.size(), MostFindings));
    QString said = language + m_theme.color(Role::Text).name() + QString::number(figure.value);
    for (const checks::Finding *finding : told)
        said += finding->identity + QString::fromLatin1(finding->fingerprint) + finding->explanation.words(language);
    m_all = int(findings.size());
    m_figure = figure;
    if (said == m_shown)
        return;
    m_shown = said;
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        // The key or click that led here may come from one of them.
        row->widget()->hide();
        row->widget()->deleteLater();
        delete row;
    }
    for (const checks::Finding *finding : told)
        addRow(figure, *finding, language);
}

void FindingRows::addRow(review::FigureId figure, const checks::Finding &finding, const QString &language)
{
    const Severity severity = severityOf(finding.severity);
    auto *row = new QWidget(this);
    auto *mark = new QLabel(row);
    mark->setPixmap(severityPixmap(severity, m_theme, devicePixelRatioF()));
    auto *title = new ThemedLabel(m_theme, Style::Small, Role::Text, row);
    title->setBold(true);
    title->setText(checks::titleOf(finding));
    auto *grade = new ThemedLabel(m_theme, Style::Small, Role::Secondary, row);
    grade->setText(checks::word(finding.severity));
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.length("spacing.xs"));
    head->addWidget(mark);
    head->addWidget(title);
    head->addWidget(grade);
    head->addStretch(1);
    auto *why = new ThemedLabel(m_theme, Style::Small, Role::Text, row);
    why->setObjectName(QStringLiteral("findingExplanation"));
    why->setWordWrap(true);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    why->setText(finding.explanation.words(language));
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(why);
    addPlaces(figure, finding, *layout);
    m_rows->addWidget(row);
}

/** Buttons for the other places of a finding: figures open beside the chosen one, words are shown where they stand. */
void FindingRows::addPlaces(review::FigureId figure, const checks::Finding &finding, QVBoxLayout &row)
{
    size_t offered = 0;
    for (size_t i = 0; i < finding.places.size() && offered < MostPlaces; ++i) {
        const review::FigureId other = i < finding.figures.size() ? finding.figures[i] : review::FigureId();
        if (other == figure)
            continue;
        const checks::Place place = finding.places[i];
        auto *button = new QPushButton(placeText(place), this);
        button->setObjectName(QStringLiteral("findingPlace"));
        button->setAutoDefault(false);
        button->setFont(m_theme.font(Style::Small));
        connect(button, &QPushButton::clicked, this, [this, other, place] {
            if (other.isValid())
                Q_EMIT besideWished(other);
            else
                Q_EMIT wordsWished(place.report, place.span);
        });
        row.addWidget(button, 0, Qt::AlignLeft);
        ++offered;
    }
}

QString FindingRows::placeText(const checks::Place &place) const
{
    const review::Report *report = m_document.report(place.report);
    return words::line({report ? report->shortName() : QString(), place.quote});
}

} // namespace jiaoshu::ui
